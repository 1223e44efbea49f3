#!/usr/bin/env python3
"""Gold of the car plant story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Sanomiya closes its car works at Villa Quillén")


E, AB, AL, MT, AM, LT, BT, VG = map(voiced, (s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague))
f, q, Q, w, C, X = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo
MON, TUE, WED, THU, FRI, SAT = (f"2027-01-{i}" for i in range(18, 24))
Y26, CLOSE = ["2026-01-01", "2026-12-31"], "2027-11-30"
s.report("00", outlet="Austral", published=THU, sidecar=True)
s.report("01", outlet="Sanomiya Argentina", published=THU)
s.report("02", outlet="El Faro de Quillén", published=FRI)
s.report("03", outlet="Radio Sierra", published=FRI)
s.report("04", outlet="Nagoya Keizai", published="2027-01-25", to="2027-01-30")
s.report("05", outlet="Tercer Turno", published="2027-04-02", to="2027-04-30")

COMPANY, MOTOR, SITMEC, CAFAR, MINISTRY, AUSTRAL = "Sanomiya Argentina", "Sanomiya Motor", "Sitmec", "Cafar", "Labor Ministry", "Austral"
MORITA, OMAR, GOV, PONCE, HUGO, ARRIETA = "Kenji Morita", "Omar Ferreyra", "Marcelo Ferreyra", "Graciela Ponce", "Hugo Ponce", "Luz Arrieta"
ROLDAN, OVIEDO, QUIROGA, LUQUE, BOARD, POLICE = "Nélida Roldán", "Teresa Oviedo", "Blas Quiroga", "Ramiro Luque", "a member of the board", "provincial police"
FARO, REPORT, COURT, REGISTER, PERSON, ADVISER, CHAMBER = "El Faro de Quillén", "the securities report", "court of audit", "the hospital's register", "a person familiar with the plan", "one of Ponce's advisers", "chamber of suppliers"

# ---- figures
f("jobs at the works", "conflict",
    E("00", "2,340 jobs", 2340, origin=COMPANY), E("00", "3,200", 3200, origin=AUSTRAL), E("00", "2,340 workers", 2340, by=COMPANY),
    E("01", "2,340 employees", 2340, origin=COMPANY), E("03", "3,200 dismissals", 3200, origin=AUSTRAL), E("03", "2,340", 2340, origin=COMPANY),
    E("05", "2,340 workers", 2340, origin=COMPANY))
f("vehicles built last year", "conflict",
    E("00", "38,400 vehicles", 38400, by=MORITA, as_of=Y26, origin=COMPANY), E("01", "38,400 units", 38400, as_of=Y26, origin=COMPANY),
    E("04", "38,400", 38400, by=COMPANY, as_of=Y26), E("04", "41,200", 41200, by=CAFAR, as_of=Y26))
f("share of the capacity used", "single", AB("00", "about a third", 1 / 3, by=MORITA, unit="share", as_of=Y26))
f("capacity", "single", E("01", "110,000", 110000, origin=COMPANY))
f("loss of the works", "conflict",
    E("00", "$310 million", 310e6, by=MORITA, unit="USD", origin=COMPANY), E("01", "310 million dollars", 310e6, unit="USD", origin=COMPANY),
    E("04", "310 million dollars", 310e6, unit="USD", origin=COMPANY), E("04", "31 billion yen", 31e9, by=REPORT, unit="JPY"),
    AB("04", "about 205 million dollars", 205e6, by=REPORT, unit="USD"))
f("years of the loss", "agree", E("00", "five years", 5, by=MORITA, unit="years", origin=COMPANY), E("04", "five years", 5, unit="years", origin=COMPANY))
f("profit of 2025 by the union", "single", E("00", "18 million dollars", 18e6, by=OMAR, unit="USD", as_of=["2025-01-01", "2025-12-31"]))
f("workers in the halls", "conflict",
    AB("00", "Some 1,200 workers", 1200, by=OMAR, as_of=THU), AB("00", "about 500", 500, by=POLICE, as_of=THU),
    E("02", "1,200 of them", 1200, by=SITMEC, as_of=THU, origin=OMAR), E("02", "500", 500, by=POLICE, as_of=THU), E("02", "740", 740, by=FARO, as_of=THU))
f("people who walked out on Saturday", "single", AB("04", "some 600 people", 600, as_of=SAT))
f("investment at Sorocaba", "conflict",
    E("00", "$220 million", 220e6, by=PERSON, unit="USD"), AB("04", "about 250 million dollars", 250e6, by=BOARD, unit="USD"))
f("fall of Argentina's car output", "single", E("00", "11%", 11, by=CAFAR, unit="percent", as_of=Y26))
f("Argentina's car output", "single", E("00", "452,000 vehicles", 452000, by=CAFAR, as_of=Y26))
f("jobs lost in Rosario in 2019", "single", E("00", "580 jobs", 580, as_of="2019"))
f("compensation, in multiples of the legal one", "conflict",
    E("01", "one and a half times the compensation", 1.5, origin=COMPANY), E("02", "one and a half times the legal compensation", 1.5, origin=COMPANY),
    E("03", "triple", 3, nth=1, origin="Radio Sierra"), E("03", "one and a half times", 1.5, origin=COMPANY),
    E("05", "twice the legal compensation", 2, as_of="2027-03-12"), E("05", "one and a half times", 1.5, origin=COMPANY))
f("compensation that the union demands, in multiples", "agree",
    E("02", "triple", 3, by=OMAR, origin=SITMEC), E("03", "Triple", 3, by=SITMEC), E("05", "three", 3, by=SITMEC, nth=1))
f("months of medical cover", "single", E("01", "12 months", 12, unit="months", origin=COMPANY))
f("positions offered in Zárate", "single", AB("01", "Some 160", 160, origin=COMPANY))
f("share of exports once", "single", E("01", "70 percent of production", 70, unit="percent", origin=COMPANY))
f("share of exports now", "single", E("01", "22 percent", 22, unit="percent", origin=COMPANY))
f("tax benefits", "conflict",
    E("01", "42 million dollars", 42e6, unit="USD", origin=COMPANY), E("03", "58 million dollars", 58e6, by=LUQUE, unit="USD"), E("03", "42", 42e6, by=COMPANY, unit="USD"),
    E("05", "51 million dollars", 51e6, by=COURT, unit="USD"), E("05", "42", 42e6, by=COMPANY, unit="USD"), E("05", "58", 58e6, by=LUQUE, unit="USD"))
f("age of the works", "agree", E("01", "23 years", 23, by=MORITA, unit="years"), E("02", "23 years", 23, by=OMAR, unit="years"))
f("vehicles built in all", "single", E("01", "1.1 million vehicles", 1.1e6, by=MORITA))
f("dealers", "single", E("01", "74 dealers", 74, origin=COMPANY))
f("inhabitants of Villa Quillén", "single", E("02", "31,000 inhabitants", 31000))
f("works of Villa Quillén", "single", E("02", "one works", 1))
f("jobs in the town", "conflict", E("02", "7,000 jobs in the town", 7000, by=OVIEDO), E("02", "4,800", 4800, by=CHAMBER))
f("debt for water", "single", E("02", "900 million pesos", 900e6, by=OVIEDO, unit="ARS"))
f("hurt on Thursday evening who came to the hospital", "single", E("02", "Nine people", 9, by=HUGO, as_of=THU))
f("workers among them", "single", E("02", "seven workers", 7, by=HUGO, as_of=THU))
f("policemen among them", "single", E("02", "two policemen", 2, by=HUGO, as_of=THU))
f("people hurt in the two days", "conflict",
    E("03", "17 comrades", 17, by=OMAR, as_of=[THU, FRI]), E("05", "14 persons", 14, by=REGISTER, as_of=[THU, FRI]))
f("cartridges in the bag", "single", E("05", "23 cartridges", 23, by="the ombudsman"))
f("working days of the conciliation", "single", E("03", "15 working days", 15, by=MINISTRY, unit="days"))
f("finished Bravas in the yard", "conflict", E("03", "3,100 finished Bravas", 3100, by=ARRIETA, as_of=FRI), E("03", "2,700", 2700, by=SITMEC, as_of=FRI))
f("temperature", "single", E("03", "14 degrees", 14, unit="°C", as_of=FRI))
f("rise of the shares", "single", E("04", "2.1 percent", 2.1, unit="percent", as_of=FRI))
f("extraordinary loss", "single", E("04", "48 billion yen", 48e9, unit="JPY", origin=MOTOR))
f("length of the first talks", "single", E("04", "forty minutes", 40, unit="minutes"))
f("how late the bow was", "single", E("04", "a week late", 1, unit="weeks"))
f("length of the event in January", "single", E("05", "a week in January", 1, unit="weeks"))
f("months of the quarrel over the letter", "single", E("05", "two months", 2, unit="months"))
f("floors between ministry and secretariat", "single", E("05", "two floors below", 2))
f("workers who have accepted", "single", E("05", "1,890", 1890))
f("workers who have not accepted", "single", E("05", "450", 450))
f("workers who want a cooperative", "single", AB("05", "some 150 of them", 150))
f("presses", "single", E("05", "four presses", 4))

# ---- quotations
Q("changes its rules every spring", "single", q("00", "producing in a country that changes its rules every spring", COMPANY))
Q("a profit of 18 million", "single", q("00", "In 2025 this factory made a profit of 18 million dollars. We have the balance sheet, they sent it to us themselves,", OMAR))
Q("from the radio", "single", q("00", "from the radio, like everyone else", PONCE))
Q("nothing is moved", "same", q("00", "A model ends. Nothing is moved,", ARRIETA), q("04", "Nothing is moved,", ARRIETA), q("05", "Nothing is moved,", COMPANY))
Q("a slap", "single", q("00", "a slap", GOV))
Q("we leave with gratitude", "single", q("01", "We leave with gratitude. In 23 years, 1.1 million vehicles have passed through this gate,", MORITA), q("01", "We ask for calm.", MORITA))
Q("my father opened the gate", "same", q("02", "MY FATHER OPENED THE GATE, AND I AM TO CLOSE IT", ROLDAN), q("02", "My father opened the gate, and I am to close it,", ROLDAN))
Q("Morita drank tea", "single", q("02", "On Tuesday Mr. Morita drank tea in my office. He praised the trees in the square. Of this, not a word,", OVIEDO))
Q("a calendar and a half", "single", q("02", "For 23 years they gave us a calendar at Christmas. Now they want to give us a calendar and a half,", OMAR))
Q("17 comrades hurt", "single", q("03", "We have 17 comrades hurt since yesterday. They shot at us with rubber.", OMAR))
Q("not one rubber bullet", "single", q("03", "Not one rubber bullet was fired. Not one.", QUIROGA))
Q("that is good night", "single", q("03", "They called me on Wednesday at ten at night. That is not in advance. That is good night.", GOV))
Q("by the end of March 2028", "single", q("04", "by the end of March 2028", MOTOR))
Q("they are good presses", "single", q("04", "The presses go to Sorocaba in September. They are good presses,", BOARD))
Q("nobody reads anything", "single", q("05", "Nobody in this building reads anything,", ADVISER))
Q("to see the world", "single", q("05", "It's only going to see the world,", OMAR))

# ---- timeline
w("the works opens", "2004", ("02", "in 2004"))
w("tax benefits from then on", "2018", ("01", "since 2018"))
w("the closure in Rosario", "2019", ("00", "In 2019"))
w("losses from then on", "2022", ("01", "Since 2022"))
w("water is owed from then on", "2024", ("02", "since 2024"))
w("the year of the profit", "2025", ("00", "In 2025"))
w("the output of last year", "2026-01-01", ("00", "last year", 1), ("00", "last year", 2), ("01", "Last year"), ("04", "last year"), to="2026-12-31")
w("the securities report", "2026-06-01", ("04", "in June"), to="2026-06-30")
w("the letter to the ministry", MON, ("00", "on Monday"), ("01", "on Monday, January 18"), ("03", "of January 18"), ("05", "of January 18"))
w("Morita drinks tea with the mayor", TUE, ("02", "On Tuesday"))
w("the governor is called", WED, ("03", "on Wednesday at ten at night"))
w("the closure is announced", THU, ("00", "on Thursday"), ("04", "the same evening"))
w("the halls are occupied", THU, ("00", "since noon"), ("02", "last night"))
w("scuffles at the gate", THU, ("02", "yesterday evening"), ("03", "since yesterday"))
w("no letter between these days", "2027-01-01", ("03", "between January 1 and yesterday"), to=THU)
w("Austral corrects", THU, ("03", "last night"))
w("hurt on these two days", THU, ("05", "on January 21 and 22"), to=FRI)
w("the live page's day", FRI, ("03", "today"))
w("the shares rise", FRI, ("04", "on the 22nd"))
w("the live page goes on", SAT, ("03", "tomorrow at six"))
w("the workers leave the halls", SAT, ("03", "tomorrow at noon"), ("04", "on Saturday"))
w("the halls are empty from then on", SAT, ("04", "Since the weekend"), to="2027-01-24")
w("the first talks", "2027-01-24", ("04", "Yesterday"), to="2027-01-29")
w("the quarrel, by month", "2027-01-01", ("05", "in January"), to="2027-01-31")
w("the carnival dance", "2027-02-06", ("02", "on February 6"))
w("the conciliation ends", "2027-02-16", ("03", "Until February 16"))
w("the signature", "2027-03-12", ("05", "on March 12"))
w("the first press leaves", "2027-04-02", ("05", "On April 2, a Friday"))
w("the presses go to Sorocaba", "2027-09-01", ("04", "in September"), to="2027-09-30")
w("the works closes", CLOSE, ("00", "by Nov. 30"), ("01", "on November 30 of this year"), ("01", "on the same day"), ("04", "30 November"), ("05", "on November 30"))
w("the works closes, by headquarters", "2028-03-31", ("04", "by the end of March 2028"))
w("the works closes, by headquarters, by month", "2028-03-01", ("05", "March 2028"), to="2028-03-31")

# ---- conflicts
C("figure", "workers in the halls: 1,200 by the union, 500 by the police, 740 by El Faro",
    [("00", "Some 1,200 workers"), ("02", "1,200 of them")], [("00", "about 500"), ("02", "500")], [("02", "740")])
C("stance", "whether the works made losses", [("00", "It has lost $310 million in five years"), ("01", "Since 2022 the works has incurred losses of 310 million dollars")],
    [("00", "In 2025 this factory made a profit of 18 million dollars."), ("00", "disputed that")])
C("figure", "the loss: 310 million dollars in Argentina, 31 billion yen or 205 million dollars in Nagoya",
    [("00", "$310 million"), ("01", "310 million dollars"), ("04", "310 million dollars")], [("04", "31 billion yen"), ("04", "about 205 million dollars")])
C("stance", "whether the industry ministry was told by letter",
    [("00", "her ministry had been told on Monday"), ("01", "The national authorities were informed by letter on Monday, January 18"), ("03", "a photograph of its copy, with a stamp, of January 18")],
    [("00", "from the radio, like everyone else"), ("03", "no letter of Sanomiya's has come in")])
C("stance", "whether province and town were told in advance", [("01", "those of the province and of the town, likewise in advance")],
    [("02", "Of this, not a word,"), ("03", "That is not in advance.")])
C("stance", "whether production is moved to Brazil", [("00", "The company denied that production was being moved."), ("00", "Nothing is moved,"), ("04", "Nothing is moved,"), ("05", "Nothing is moved,")],
    [("00", "will in future come from Brazil"), ("04", "The presses go to Sorocaba in September."), ("05", "a truck with Brazilian plates")])
C("figure", "vehicles built last year: 38,400 by the company, 41,200 by Cafar", [("00", "38,400 vehicles"), ("01", "38,400 units"), ("04", "38,400")], [("04", "41,200")])
C("figure", "tax benefits: 42 million by the company, 58 by the deputy, 51 by the court of audit",
    [("01", "42 million dollars"), ("03", "42"), ("05", "42")], [("03", "58 million dollars"), ("05", "58")], [("05", "51 million dollars")])
C("date", "when the works closes: on 30 November, or by the end of March 2028",
    [("00", "by Nov. 30"), ("01", "on November 30 of this year"), ("04", "30 November"), ("05", "on November 30")], [("04", "by the end of March 2028"), ("05", "March 2028")])
C("figure", "jobs in the town: 7,000 by the mayor, 4,800 by the suppliers", [("02", "7,000 jobs in the town")], [("02", "4,800")])
C("stance", "whether Sanomiya owes for water", [("02", "has owed the municipality 900 million pesos for water since 2024")], [("01", "It owes nothing to any public body."), ("02", "Sanomiya says that it owes nobody a peso")])
C("figure", "people hurt in the two days: 17 by the union, 14 by the hospital", [("03", "17 comrades")], [("05", "14 persons")])
C("stance", "whether rubber bullets were fired", [("03", "They shot at us with rubber."), ("05", "23 cartridges")], [("03", "Not one rubber bullet was fired. Not one."), ("05", "who swore that there had been none")])
C("figure", "finished Bravas in the yard: 3,100 by the company, 2,700 by the union", [("03", "3,100 finished Bravas")], [("03", "2,700")])
C("figure", "investment at Sorocaba: 220 million, or about 250 million", [("00", "$220 million")], [("04", "about 250 million dollars")], optional=True)
C("figure", "jobs: 2,340, or 3,200 by Austral's first version", [("00", "2,340 jobs"), ("00", "2,340 workers"), ("01", "2,340 employees"), ("03", "2,340"), ("05", "2,340 workers")],
    [("00", "3,200"), ("03", "3,200 dismissals")], optional=True)
C("figure", "the company's offer: one and a half times, or triple by Radio Sierra's mistake",
    [("01", "one and a half times the compensation"), ("02", "one and a half times the legal compensation"), ("03", "one and a half times"), ("05", "one and a half times")], [("03", "triple", 1)], optional=True)

# ---- echoes
X("the company's announcement: 38,400 vehicles", "cited", ("00", "38,400 vehicles"), ("01", "38,400 units"), ("04", "38,400, says the company"))
X("the company's loss of 310 million", "cited", ("00", "It has lost $310 million"), ("01", "losses of 310 million dollars"), ("04", "310 million dollars"))
X("Austral's 3,200", "cited", ("00", "3,200"), ("03", "the 3,200 dismissals"), ("03", "The agency Austral, from which that came"))
X("nothing is moved", "same details", ("00", "Nothing is moved,"), ("04", "Nothing is moved,"), ("05", "Nothing is moved,"))
X("the letter of 18 January", "same details", ("01", "informed by letter on Monday, January 18"), ("03", "its copy, with a stamp, of January 18"), ("05", "It bears the date of January 18 and a round stamp"))
X("tax benefits of 42 million by the company", "cited", ("01", "42 million dollars"), ("03", "not 42 as the company claims"), ("05", "between the company's 42"))
X("tax benefits of 58 million by Luque", "cited", ("03", "58 million dollars"), ("05", "the 58 of Deputy Luque"))
X("not one rubber bullet", "same details", ("03", "Not one rubber bullet was fired."), ("05", "who swore that there had been none"))
X("1,200 by the union, 500 by the police", "cited", ("00", "Some 1,200 workers"), ("00", "about 500"), ("02", "1,200 of them"), ("02", "500"))
X("2,340 jobs", "cited", ("00", "2,340 jobs"), ("01", "2,340 employees"), ("03", "2,340"), ("05", "2,340 workers"), optional=True)
X("one and a half times", "cited", ("01", "one and a half times the compensation"), ("02", "one and a half times the legal compensation"), ("03", "one and a half times"), ("05", "one and a half times"), optional=True)
X("Roldán's key", "same details", ("02", "wears the key of the paint shop"), ("05", "Nélida Roldán has the key"), optional=True)
X("Sorocaba by foreign agencies", "cited", ("00", "$220 million"), ("04", "a little more than what foreign agencies report"), optional=True)
X("the last day by Morita", "cited", ("00", "by Nov. 30"), ("01", "on November 30 of this year"), ("04", "30 November"), optional=True)

# ---- actors
a = lambda name, kind, *forms, aliases=(), docs=None, but=(): s.actor(name, kind, *s.named(*forms, docs=docs, but=but), aliases=(*forms, *aliases))
a(MORITA, "person", "Kenji Morita", "Morita", aliases=["Sanomiya Argentina's president, Kenji Morita", "the president, Kenji Morita", "President Morita", "Mr. Morita", COMPANY])
s.actor(OMAR, "person", *s.named("Omar Ferreyra"), ("03", "Ferreyra"), aliases=["Ferreyra", "its general secretary, Omar Ferreyra", "general secretary of Sitmec", "Sitmec", "the union"])
a(GOV, "person", "Marcelo Ferreyra", aliases=["Governor Marcelo Ferreyra", "The governor", "The governor in Córdoba"])
s.actor(PONCE, "person", *s.named("Graciela Ponce"), ("03", "Ponce"), aliases=["Industry Minister Graciela Ponce", "Minister Ponce", "Ponce", "a minister"])
a(HUGO, "person", "Hugo Ponce", aliases=["Dr. Hugo Ponce", "its director, Dr. Hugo Ponce", "the public hospital"])
a(ARRIETA, "person", "Luz Arrieta", aliases=["a spokeswoman, Luz Arrieta", "the Argentine spokeswoman", "Luz Arrieta of Sanomiya", "Sanomiya", "the company", "Arrieta"])
a(ROLDAN, "person", "Nélida Roldán", aliases=["the 44-year-old", "Roldán"])
s.actor(LUQUE, "person", ("03", "Ramiro Luque"), ("05", "Luque"), aliases=["Luque", "The opposition deputy Ramiro Luque", "Deputy Luque", "the provincial budget"])
s.actor(QUIROGA, "person", ("03", "Blas Quiroga"), ("05", "Quiroga"), aliases=["Quiroga", "The chief of police, Blas Quiroga"])
a(MOTOR, "organization", "Sanomiya Motor", aliases=["Japanese carmaker Sanomiya Motor", "Headquarters in Nagoya", "Headquarters", "Nagoya", "Sanomiya", "investor relations"])
a(COMPANY, "organization", "Sanomiya Argentina S.A.", "SANOMIYA ARGENTINA S.A.", "SANOMIYA ARGENTINA", "Sanomiya Argentina", aliases=["the company", "Sanomiya", "The local subsidiary", "Kenji Morita", "a carmaker"])
a(SITMEC, "organization", "Sitmec", aliases=["the union", "The mechanics' union Sitmec", "Omar Ferreyra", "Sitmec has counted them too"])
a(CAFAR, "organization", "Cafar", aliases=["the makers' association Cafar", "Its own association", "the association"])
a(AUSTRAL, "organization", "Austral", aliases=["The agency Austral", "the agency", "foreign agencies"])
a("Brava", "product", "Brava")
a("Villa Quillén", "place", "Villa Quillén", "Villa Quillen")
a("Sorocaba", "place", "Sorocaba")
s.alias(OVIEDO, "Mayor Teresa Oviedo", "The mayor", "her", "Oviedo")
s.alias(BOARD, "A member of the board", "he")
s.alias(POLICE, "The police", "Provincial police", "police")
s.alias(FARO, "Our reporter", "El Faro")
s.alias(REPORT, "securities report", "Sanomiya", "Sanomiya Motor")
s.alias(COURT, "The province's court of audit", "audit")
s.alias(REGISTER, "The hospital's register", "the hospital")
s.alias(PERSON, "a person familiar")
s.alias(ADVISER, "one of Graciela Ponce's advisers", "an adviser")
s.alias(CHAMBER, "The chamber of suppliers")
s.alias(MINISTRY, "The Labor Ministry")
s.alias("the ombudsman", "The ombudsman", "ombudsman")
s.write()
