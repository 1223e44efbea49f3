"""Gold of an invented story: the Canadian fashion chain Bouleau goes bankrupt, January 2027. CAD is the unit of "$" in Canadian reports. "Nearly N" is "about"."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The fashion chain Bouleau goes bankrupt")
MON11, THU, FRI15, SAT16, MON18, TUE19, WED20, FRI22, SAT23, APR2 = "2027-01-11", "2027-01-14", "2027-01-15", "2027-01-16", "2027-01-18", "2027-01-19", "2027-01-20", "2027-01-22", "2027-01-23", "2027-04-02"
s.report("00", outlet="Boreal News", published=THU)
s.report("01", outlet="Bouleau & Cie", published=FRI15)
s.report("02", outlet="Le Crieur de Rosemont", published=TUE19, sidecar=True)
s.report("03", outlet="The Bugle", published=WED20)
s.report("04", outlet="Hanger", published="2027-01-24", to="2027-01-31")
s.report("05", outlet="The Prairie Review", published=APR2, to="2027-04-30")

MARC, DENISE, LISE, ROY, HALLOWELL, ANAND = "Marc Gagnier", "Denise Gagnier", "Lise Bouleau", "Ghislaine Roy", "Chip Hallowell", "Ravi Anand"
BOULEAU, LAURENTIDE, SABLE, UNION, FILING, MONITOR, EXFIN, CRIEUR, BOREAL, KROPMANN, TWO, BUGLE = "Bouleau & Cie", "Laurentide Trust", "Sable Harbour", "the union of retail workers", "the filing", "Tillbury Advisory", "a former director of finances", "Le Crieur de Rosemont", "Boreal News", "Kropmann", "two people with knowledge of the sale", "The Bugle"
E, A, L, M, B, U = s.exact, s.about, s.at_least, s.more_than, s.between, s.at_most
Y26, NOV25 = ["2026-01-01", "2026-12-31"], ["2025-11-01", "2025-11-30"]

# ---- figures
f = s.figures
f("stores", "conflict",
    E("00", "118 stores", 118, BOULEAU, as_of=THU, origin=BOULEAU), E("01", "118 stores", 118, BOULEAU, as_of=FRI15, origin=BOULEAU), E("03", "181 stores", 181, as_of=WED20, origin=BUGLE), E("03", "181-store", 181, as_of=WED20, origin=BUGLE))
f("stores that close", "conflict",
    E("00", "52 of its 118 stores", 52, BOULEAU, as_of=THU, origin=BOULEAU), E("01", "52", 52, BOULEAU, as_of=FRI15, origin=BOULEAU), E("02", "60", 60, UNION, nth=2, as_of=MON18, origin=UNION), E("02", "52", 52, UNION, as_of=MON18, origin=BOULEAU))
f("stores that are to move", "single", E("02", "eight", 8, BOULEAU))
f("stores in the United States that close", "single", E("01", "21 in the United States", 21, BOULEAU))
f("stores in Canada", "single", E("00", "Eighty-four of its stores", 84))
f("stores in the United States", "single", E("00", "34", 34))
f("leases that remain", "single", E("04", "66 leases", 66))
f("warehouses", "single", E("04", "eleven warehouses", 11))
f("length of the stay", "single", E("00", "10 days", 10, unit="days"))
f("length of the further stay", "agree", E("03", "ten weeks", 10, BOREAL, unit="weeks"), E("04", "ten weeks", 10, unit="weeks"))
f("debts", "conflict",
    E("00", "C$212 million", 212e6, FILING, unit="CAD", as_of=THU, origin=FILING), E("00", "US$154 million", 154e6, FILING, unit="USD", as_of=THU, origin=BOREAL),
    E("03", "$260 million", 260e6, ANAND, unit="CAD", origin=ANAND), E("03", "$212 million", 212e6, FILING, unit="CAD", origin=FILING),
    E("04", "C$243m", 243e6, MONITOR, unit="CAD", as_of=FRI22, origin=MONITOR), E("04", "C$212m", 212e6, FILING, unit="CAD", origin=FILING))
f("debt to Laurentide", "agree", E("00", "C$88 million", 88e6, FILING, unit="CAD", as_of=THU, origin=FILING), E("05", "88 million", 88e6, unit="CAD"))
f("rent for stores that close", "single", E("04", "C$31m of rent", 31e6, MONITOR, unit="CAD"))
f("debt to suppliers", "single", E("04", "C$74m", 74e6, MONITOR, unit="CAD"))
f("debt to Ravi Anand", "single", E("03", "$640,000", 640000, unit="CAD"))
f("what suppliers get", "update", B("04", "eight to 12 cents on the dollar", 8, 12, MONITOR, unit="cent", as_of=FRI22, origin=MONITOR), E("05", "nine cents on the dollar", 9, unit="cent"))
f("employees", "conflict",
    E("00", "2,900 people", 2900, origin=BOULEAU), E("02", "2,900 employees", 2900, BOULEAU, origin=BOULEAU), E("02", "3,400", 3400, UNION, origin=UNION), E("03", "2,900 jobs", 2900, origin=BOULEAU),
    E("05", "2,900 employees", 2900, origin=BOULEAU), E("05", "3,400", 3400, UNION, origin=UNION))
f("employees in the union", "single", E("00", "1,150 of the employees", 1150))
f("employees affected", "single", A("01", "Some 1,100 colleagues", 1100, BOULEAU))
f("employees who still have work", "single", A("05", "some 1,300", 1300))
f("people touched by the late pay", "single", E("02", "260 persons", 260, MARC, as_of=MON18))
f("days by which the pay was late", "single", E("02", "four days", 4, DENISE, unit="days"))
f("share of the hours paid", "single", E("02", "half of the hours", 0.5, DENISE, unit="share"))
f("loss in 2026", "single", E("00", "C$37 million", 37e6, FILING, unit="CAD", as_of=Y26))
f("sales in 2026", "single", E("00", "C$405 million", 405e6, FILING, unit="CAD", as_of=Y26))
f("shops of Pellham", "single", E("00", "160 shops", 160))
f("gift cards in circulation", "single", A("01", "About C$9 million", 9e6, BOULEAU, unit="CAD"))
f("gift card of Ghislaine Roy", "single", E("02", "150 dollars", 150, unit="CAD"))
f("gift card of Dana Kowalik", "single", E("03", "$75", 75, unit="CAD"))
f("stores that refuse gift cards", "single", E("02", "39", 39, UNION))
f("money that customers lost", "conflict", E("05", "6.3 million", 6.3e6, MONITOR, unit="CAD", origin=MONITOR), E("05", "eight", 8e6, DENISE, unit="CAD", origin=DENISE))
f("days for a return", "single", U("01", "Within 14 days", 14, BOULEAU, unit="days"))
f("cost of the tariffs", "single", E("01", "C$14 million", 14e6, BOULEAU, unit="CAD"))
f("loan of the owner", "single", E("01", "C$20 million", 20e6, BOULEAU, unit="CAD"))
f("money paid to the owner", "agree",
    E("02", "31 million", 31e6, EXFIN, unit="CAD", as_of=NOV25, origin=EXFIN), E("03", "$31 million", 31e6, [CRIEUR, EXFIN], unit="CAD", as_of=NOV25, origin=EXFIN),
    E("04", "C$31m", 31e6, MONITOR, nth=2, unit="CAD", as_of="2025-11-20", origin=MONITOR), E("05", "31 million", 31e6, unit="CAD", as_of=NOV25))
f("two sums of one size", "single", E("04", "31", 31e6, nth=3, unit="CAD"))
f("money that the owner pays back", "single", E("05", "19 million", 19e6, unit="CAD"))
f("months between payment and filing", "single", E("03", "14 months", 14, unit="months"))
f("pages of the report", "single", E("04", "58 pages", 58, unit="pages"))
f("increase that the bank refused", "single", E("04", "C$15m", 15e6, MONITOR, unit="CAD"))
f("weeks between the first hours and the Monday", "single", A("04", "nearly six weeks", 6, unit="weeks"))
f("bidders", "single", E("03", "Six bidders", 6))
f("offer of Kropmann", "conflict",
    E("03", "$54 million", 54e6, unit="CAD", origin=BUGLE), E("04", "C$45m", 45e6, TWO, unit="CAD", origin=TWO), E("05", "C$38 million", 38e6, unit="CAD"))
f("stores in the offer of Kropmann", "update", E("03", "40 best shops", 40), E("04", "40 stores", 40, TWO), E("05", "31 stores", 31))
f("millions by which Kropmann paid less", "single", E("05", "seven less", 7e6, unit="CAD"))
f("landlords that would not have it", "single", E("05", "nine landlords", 9))
f("offer of the founder", "update", E("04", "C$12m", 12e6, TWO, unit="CAD"), E("05", "ten million", 10e6, unit="CAD"))
f("stores in the offer of the founder", "single", E("04", "nine", 9, TWO))
f("stores that the founder got besides Rue Masson", "single", E("05", "six others", 6))
f("sales in the first week of the clearance", "single", E("04", "C$4.8m", 4.8e6, unit="CAD"))
f("rise of the sales", "single", E("04", "22% more", 22, unit="percent"))
f("price of the hanger", "single", E("05", "two dollars", 2, unit="CAD"))
f("price of the hanger before", "single", E("05", "three", 3, unit="CAD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("closed the tap", "single", q("00", "On Monday our bank closed the tap. By then we'd had no choice left for about an hour,", MARC))
Q("in default since October", "single", q("00", "The facility is in place. The borrower has been in default under it since October,", LAURENTIDE))
Q("not a dollar", "single", q("00", "Not a dollar, not in a single account,", DENISE))
Q("a smaller one", "single", q("01", "There will be a smaller one, and it will pay its bills,", MARC))
Q("the card was good", "same", q("02", "The card was good until she looked at me", ROY, nth=1), q("02", "The card was good until she looked at me, the little cashier. Then she began to cry.", ROY))
Q("four days late", "single", q("02", "It came yesterday, four days late, and with half of the hours,", DENISE), q("02", "My namesake may ask his bank.", DENISE))
Q("technical delay", "single", q("02", "technical delay", MARC))
Q("coats in warm autumns", "single", q("02", "I've sold coats in warm autumns. One sells fewer. One doesn't pay dividends out of them.", LISE))
Q("no dividends", "single", q("03", "There were no dividends in 2025, full stop,", HALLOWELL))
Q("they zipped me", "single", q("03", "I sold them the zip and they zipped me,", ANAND))
Q("once you count the rent", "single", q("03", "once you count the rent", ANAND))
Q("he told us on the radio", "single", q("03", "He told the bank in the fall. He told the landlord at Christmas. He told us on the radio.", DENISE))
Q("identified a distribution", "single", q("04", "identified a distribution to the shareholder on 20 November 2025", MONITOR))
Q("seeking explanations", "single", q("04", "seeking explanations", MONITOR))
Q("bought back what I sold", "single", q("05", "I've bought back what I sold, without the debts,", LISE), q("05", "I should recommend it to everyone.", LISE))
Q("return of capital", "single", q("05", "return of capital", SABLE))
Q("more water", "single", q("05", "We asked for more water and they said no,", MARC), q("05", "In front of a courthouse one shortens.", MARC))

# ---- timeline
w = s.when
w("the first store opens", "1979-01-01", ("02", "in 1979"), to="1979-12-31")
w("the founder sells", "2016-01-01", ("02", "in 2016"), to="2016-12-31")
w("Pellham closes", "2019-01-01", ("00", "In 2019"), to="2019-12-31")
w("no money to the owner from then on, by the company", "2022-01-01", ("01", "since 2022"), to="2022-12-31")
w("money goes to the owner", "2025-11-01", ("02", "in November 2025"), ("05", "in November 2025"), to="2025-11-30")
w("money goes to the owner, by the monitor", "2025-11-20", ("04", "on 20 November 2025"))
w("no dividends, by the owner", "2025-01-01", ("03", "in 2025"), ("05", "in 2025"), to="2025-12-31")
w("the year of loss and sales", "2026-01-01", ("00", "last year"), to="2026-12-31")
w("the warm autumn", "2026-09-01", ("05", "In 2026"), to="2026-12-31")
w("the bank is told, by the union", "2026-09-01", ("03", "in the fall"), to="2026-11-30")
w("in default since", "2026-10-01", ("00", "since October"), to="2026-10-31")
w("the law firm's first hours", "2026-12-02", ("04", "on 2 December"))
w("December", "2026-12-01", ("05", "in December"), to="2026-12-31")
w("the landlord is told, by the union", "2026-12-24", ("03", "at Christmas"), to="2026-12-26")
w("the bank closes the tap", MON11, ("00", "On Monday"), ("01", "on January 11"), ("04", "on 11 January"))
w("the board decides, by the chief executive", MON11, ("00", "that same evening, on Jan. 11"), ("04", "the Monday"))
w("the court protects the chain", THU, ("00", "on Thursday", 1), ("01", "Yesterday"))
w("the pay is due", THU, ("00", "on Thursday", 2), ("01", "on January 14"), ("01", "on that day"), ("02", "the 14th"))
w("bought after that day", THU, ("01", "after January 14"))
w("stores are open", FRI15, ("01", "today"))
w("cards no longer accepted in Rue Masson", FRI15, ("02", "since Friday evening"))
w("Ghislaine Roy in the store", SAT16, ("02", "On Saturday"))
w("the list, and Rue Masson on it", MON18, ("01", "on Monday, January 18"), ("02", "yesterday at nine"))
w("the pay comes", MON18, ("02", "yesterday", 1))
w("Marc Gagnier on the delay", MON18, ("02", "on Monday evening"))
w("the founder in the café", MON18, ("02", "yesterday", 3))
w("the stay is extended", FRI22, ("03", "on Friday"), ("04", "on Friday"))
w("the monitor's report", FRI22, ("04", "on the same day"))
w("gift cards no longer accepted", SAT23, ("04", "since Saturday"))
w("the week a year ago", "2026-01-01", ("04", "a year ago"), to="2026-01-31")
w("the end of gift cards, by the company", "2027-01-31", ("00", "until the end of January"), ("01", "until January 31"), ("03", "until the 31st"))
w("January", "2027-01-01", ("05", "January", 1), ("05", "in January"), to="2027-01-31")
w("the owner settles", "2027-03-01", ("05", "In March"), to="2027-03-31")
w("the end of the stay", APR2, ("04", "2 April"))
w("the last store in Manitoba closes", APR2, ("05", "On the second of April, a Friday"))
w("the summer", "2027-06-01", ("01", "in the summer"), to="2027-08-31")

# ---- conflicts
c = s.conflict
c("figure", "stores: 118, or 181 by the Bugle", [("00", "118 stores"), ("01", "118 stores")], [("03", "181 stores"), ("03", "181-store")])
c("figure", "stores that close: 52 by the company, 60 by the union", [("00", "52 of its 118 stores"), ("01", "52"), ("02", "52")], [("02", "60", 2)])
c("figure", "employees: 2,900 by the company, 3,400 by the union",
    [("00", "2,900 people"), ("02", "2,900 employees"), ("03", "2,900 jobs"), ("05", "2,900 employees")], [("02", "3,400"), ("05", "3,400")])
c("figure", "debts: 212 million by the filing, 243 by the monitor, 260 by a supplier", [("00", "C$212 million"), ("00", "US$154 million"), ("03", "$212 million"), ("04", "C$212m")], [("04", "C$243m")], [("03", "$260 million")])
c("stance", "whether the bank cut off the chain",
    [("00", "On Monday our bank closed the tap."), ("01", "When our bank withdrew its credit on January 11")],
    [("00", "Laurentide denied that it had cut off the chain."), ("00", "The facility is in place."), ("04", "Laurentide did not withdraw its facility"), ("05", "Nor did the bank turn off the tap."), ("05", "We asked for more water and they said no,")])
c("stance", "whether the pay of 14 January was paid on that day", [("01", "All salaries due on January 14 were paid on that day.")],
    [("00", "the pay due on Thursday had not arrived"), ("00", "Not a dollar, not in a single account,"), ("02", "It came yesterday, four days late, and with half of the hours,")])
c("stance", "whether gift cards are accepted until the end of January",
    [("00", "it would honour gift cards until the end of January"), ("01", "Gift cards are accepted in every store until January 31."), ("03", "The chain swears that cards are good until the 31st.")],
    [("02", "Cards were no longer accepted there since Friday evening"), ("03", "had her $75 gift card snipped in two"), ("04", "Gift cards have not been accepted since Saturday")])
c("stance", "whether the owner took money out",
    [("01", "Sable Harbour has not received one cent since 2022."), ("03", "There were no dividends in 2025, full stop,"), ("05", "no dividends in 2025, full stop")],
    [("02", "31 million went to Boston in November 2025 alone"), ("03", "pocketed $31 million"), ("04", "identified a distribution to the shareholder on 20 November 2025")])
c("date", "when the filing was prepared: on 11 January, or from 2 December", [("00", "that same evening, on Jan. 11"), ("01", "on January 11"), ("04", "the Monday")], [("04", "on 2 December")])
c("figure", "offer of Kropmann: 54 million by the Bugle, 45 by Hanger", [("03", "$54 million")], [("04", "C$45m")])
c("figure", "money that customers lost: 6.3 million by the monitor, eight by the union's head", [("05", "6.3 million")], [("05", "eight")])
c("stance", "whether the autumn was the warmest", [("01", "the warmest autumn since we opened"), ("05", "autumn had been the warmest in its history")], [("05", "It was the fourth warmest.")])
c("stance", "whether 260 or all were paid late", [("02", "technical delay"), ("02", "260 persons")], [("00", "Not a dollar, not in a single account,")], optional=True)

# ---- echoes
e = s.echo
e("31 million, told by Le Crieur de Rosemont", "cited", ("02", "31 million went to Boston in November 2025 alone"), ("03", "a Montreal paper says"), ("03", "Le Crieur de Rosemont got it from an ex-finance boss"), ("03", "$31 million"))
e("the filing's debts", "cited", ("00", "C$212 million"), ("03", "The chain owes $212 million, according to court papers."), ("04", "C$212m of the filing"))
e("no dividends in 2025, full stop", "same details", ("03", "There were no dividends in 2025, full stop,"), ("05", "no dividends in 2025, full stop"))
e("3,400 by the union", "cited", ("02", "3,400"), ("05", "3,400 if you believe the union"))
e("gift cards until 31 January", "same details", ("00", "it would honour gift cards until the end of January"), ("01", "Gift cards are accepted in every store until January 31."), ("03", "The chain swears that cards are good until the 31st."))
e("the board decided on 11 January", "same details", ("00", "the board had taken the decision that same evening"), ("01", "the Board decided within hours"), ("04", "if one believes the chief executive, the idea was born"))
e("the monitor's report of the 31 million and the bank", "same details", ("04", "Laurentide did not withdraw its facility"), ("05", "Nor did the bank turn off the tap."), optional=True)
e("Boreal News is cited", "cited", ("03", "Boreal News says the judge will decide on Friday"), ("00", "Boreal News"), optional=True)
e("52 of 118 stores", "same details", ("00", "52 of its 118 stores"), ("01", "52, of which 21 in the United States"), optional=True)

# ---- actors
s.actor(MARC, "person", *s.named("Marc Gagnier"), aliases=["chief executive Marc Gagnier", "chief executive", "boss Marc Gagnier", "Gagnier", "the chief executive", "the company"])
s.actor(DENISE, "person", *s.named("Denise Gagnier"), aliases=["its head, Denise Gagnier", "the union", "Gagnier", "she"])
s.actor(LISE, "person", *s.named("Lise Bouleau"), aliases=["The founder", "the founder"])
s.actor(BOULEAU, "organization", *[m for m in s.named("Bouleau & Cie", "Bouleau", "BOULEAU & CIE", but=("Lise Bouleau",))], aliases=["the company", "Bouleau", "the chain", "We", "our", "At the headquarters", "Canadian clothing retailer Bouleau & Cie"])
s.actor(LAURENTIDE, "organization", *s.named("Laurentide Trust", "Laurentide"), aliases=["a spokeswoman", "the bank", "its main lender"])
s.actor(SABLE, "organization", *s.named("Sable Harbour"), aliases=["private equity firm Sable Harbour of Boston", "the owner", "it"])
s.actor(MONITOR, "organization", *s.named("Tillbury Advisory Inc", "Tillbury Advisory"), aliases=["the monitor", "The first report of the monitor", "the report", "it", "the monitor's count"])
s.actor(KROPMANN, "organization", *s.named("Kropmann"))
s.actor(CRIEUR, "organization", *s.named("Le Crieur de Rosemont"), aliases=["a Montreal paper"])
s.actor(BUGLE, "organization", *s.named("The Bugle", "Bugle"))
s.actor(BOREAL, "organization", *s.named("Boreal News"))
s.alias(UNION, "The union", "the union", "The union of retail workers", "Denise Gagnier", "It")
s.alias(FILING, "court papers", "The filing")
s.alias(EXFIN, "an ex-finance boss", "a former director", "Le Crieur de Rosemont", "a Montreal paper")
s.alias(TWO, "two people")
s.alias(HALLOWELL, "spokesman Chip Hallowell", "Sable Harbour")
s.alias(ANAND, "Scarborough zipper king Ravi Anand", "He")
s.write()
