"""Gold of an invented story: Lithuania and Turkmenistan exchange prisoners at Muscat, June 2026. "Almost", "just under N" are "about"."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Lithuania and Turkmenistan exchange prisoners at Muscat")
MON, TUE, THU, FRI = "2026-06-15", "2026-06-16", "2026-06-18", "2026-06-19"
s.report("00", outlet="Continental Press", published=THU)
s.report("01", outlet="TürkmenHabar", published=FRI)
s.report("02", outlet="Pamarys", published=FRI, sidecar=True)
s.report("03", outlet="Muscat Ledger", published=FRI)
s.report("04", outlet="The Saturday Review of Europe", published="2026-07-09", to="2026-07-18")
s.report("05", outlet="Sanctions & Trade Compliance Weekly", published="2026-06-22", to="2026-06-26")

RASA, DARIUS, PAULIUS, KAIRIENE, ANNAYEV, MAAMARI = "Rasa Petrauskienė", "Darius Vaitkus", "Paulius Vaitkus", "Birutė Kairienė", "Serdar Annayev", "Hilal al-Maamari"
GARAJAYEV, STONKUTE, ALGIS, COLONEL, DIPLOMAT, OMANI = "M. Garajayev", "Inga Stonkutė", "Algis Vaitkus", "A colonel", "a retired diplomat", "one of the Omani officials"
PAMARYS, TH, CP, CELLS, LAWYERS = "Pamarys", "TürkmenHabar", "Continental Press", "Open Cells", "two lawyers in the case"
MFA_TM, MFA_LT, BERN, ASHGABAT, COURT = "Ministry of Foreign Affairs", "foreign ministry", "foreign department", "Ashgabat", "Vilnius court"

# ---- figures
f = s.figures
f("time Petrauskienė was in prison", "agree",
    s.about("00", "almost six years", 6, unit="years"),
    s.exact("02", "two thousand one hundred and thirteen days", 2113, RASA, as_of=THU, origin=RASA, unit="days"),
    s.exact("02", "2,113 days", 2113, unit="days"),
    s.exact("04", "SIX YEARS", 6, unit="years"))
f("people released by Turkmenistan besides Petrauskienė", "single", s.exact("00", "four other people", 4, as_of=THU))
f("people released by Turkmenistan", "agree",
    s.exact("00", "the five", 5, KAIRIENE, as_of=THU), s.exact("03", "The five released in Ashgabat", 5, as_of=THU),
    s.exact("04", "five", 5, RASA, nth=1))
f("foreign nationals pardoned by Turkmenistan", "single", s.exact("01", "four foreign nationals", 4, MFA_TM, origin=MFA_TM))
f("citizen of Turkmenistan pardoned by Turkmenistan", "single", s.exact("01", "one citizen of Turkmenistan", 1, MFA_TM, origin=MFA_TM))
f("people released by Lithuania", "agree", s.exact("00", "two men convicted in Lithuania", 2, as_of=THU), s.exact("02", "two convicts", 2))
f("citizens who returned to Turkmenistan", "agree",
    s.exact("01", "three citizens of Turkmenistan", 3, as_of=THU, origin=TH), s.exact("05", "three returnees", 3, TH, as_of=THU, origin=TH))
f("distance between the two groups", "single", s.about("00", "about 10 meters apart", 10, OMANI, as_of=THU, origin=OMANI, unit="m"))
f("chairs", "single", s.exact("00", "five more chairs", 5, KAIRIENE))
f("tables", "single", s.exact("00", "five more tables", 5, KAIRIENE))
f("Annayev's sentence", "agree", s.exact("00", "six and a half years", 6.5, unit="years"), s.exact("05", "six years and six months", 6.5, unit="years"))
f("time Annayev has served", "agree", s.exact("01", "811 days", 811, as_of=THU, unit="days"), s.more_than("05", "a little over two years", 2, as_of=THU, unit="years"))
f("time Annayev had still to serve", "single", s.exact("05", "51 MONTHS", 51, as_of=THU, unit="months"))
f("money Nuryev laundered", "agree", s.exact("00", "7.4 million euros", 7.4e6, unit="EUR"), s.exact("05", "€7.4m", 7.4e6, unit="EUR"))
f("money recovered from Nuryev", "single", s.exact("05", "€1.9m", 1.9e6, unit="EUR"))
f("duration of the talks", "single", s.exact("00", "14 months", 14, PAULIUS, origin=PAULIUS, unit="months"))
f("rounds of talks", "agree", s.exact("00", "11 rounds", 11, PAULIUS, origin=PAULIUS), s.exact("04", "eleven meetings", 11, DIPLOMAT))
f("meetings in Oman", "agree", s.exact("01", "Nine meetings", 9, origin=TH), s.exact("03", "nine meetings", 9, MAAMARI, origin=MAAMARI))
f("meetings elsewhere", "agree", s.exact("03", "two more held elsewhere", 2, MAAMARI, origin=MAAMARI), s.exact("04", "two of the eleven meetings", 2, DIPLOMAT, origin=DIPLOMAT))
f("Petrauskienė's sentence", "single", s.exact("00", "14 years", 14, unit="years"))
f("other EU citizens in Turkmen prisons", "update",
    s.at_least("00", "At least four other EU citizens", 4, CELLS, as_of=THU, origin=CELLS),
    s.exact("00", "seven", 7, CELLS, as_of=["2025-01-01", "2025-12-31"], origin=CELLS),
    s.exact("04", "five other Europeans", 5, CELLS, origin=CELLS))
f("hot meals a day", "agree", s.exact("01", "three hot meals a day", 3, origin=TH), s.exact("04", "three hot meals a day", 3, ASHGABAT, origin=TH))
f("hot meals a week", "single", s.exact("04", "Three is correct", 3, RASA, origin=RASA))
f("books for the convicted", "single", s.exact("01", "2,300 books", 2300))
f("people outside the fence", "single", s.about("02", "About 600 people", 600, as_of=THU))
f("weight Darius Vaitkus has lost", "single", s.exact("02", "31 kilograms", 31, ALGIS, origin=ALGIS, unit="kg"))
f("weight of Darius Vaitkus", "single", s.exact("04", "52 kilos", 52, as_of=THU, unit="kg"))
f("length of the flight to Vilnius", "conflict", s.about("02", "just under six hours", 6, as_of=THU, unit="hours"), s.exact("02", "seven", 7, as_of=THU, unit="hours"))
f("money of Altyn Energo released", "conflict",
    s.exact("02", "€31m", 31e6, origin=PAMARYS, unit="EUR"),
    s.exact("02", "€26m", 26e6, MFA_LT, origin=MFA_LT, unit="EUR"),
    s.exact("03", "€31m", 31e6, PAMARYS, origin=PAMARYS, unit="EUR"),
    s.exact("04", "$30m", 30e6, PAULIUS, origin=MFA_LT, unit="USD"),
    s.exact("04", "€26m", 26e6, origin=MFA_LT, unit="EUR"),
    s.exact("04", "€31m", 31e6, PAMARYS, origin=PAMARYS, unit="EUR"),
    s.exact("04", "thirty-one million", 31e6, RASA, origin=PAMARYS),
    s.exact("05", "€31m", 31e6, PAMARYS, origin=PAMARYS, unit="EUR"),
    s.exact("05", "€26.3m", 26.3e6, LAWYERS, origin=LAWYERS, unit="EUR"),
    s.exact("05", "€26m", 26e6, MFA_LT, origin=MFA_LT, unit="EUR"))
f("money for each of the five", "single", s.more_than("04", "a bit over six", 6e6, RASA))
f("time for which the terminal was closed", "single", s.exact("03", "forty minutes", 40, as_of=THU, unit="minutes"))
f("travellers in the terminal", "single", s.exact("03", "seven travellers", 7, as_of=THU))
f("time of three exchanges at Muscat", "single", s.exact("03", "two years", 2, unit="years"))
f("sailors freed in November 2024", "single", s.exact("03", "eleven sailors", 11, as_of=["2024-11-01", "2024-11-30"]))
f("aid workers freed last August", "single", s.exact("03", "four aid workers", 4, as_of=["2025-08-01", "2025-08-31"]))
f("time from the exchange to the interview", "single", s.exact("04", "three weeks", 3, unit="weeks"))
f("last months of imprisonment, alone", "single", s.exact("04", "26 months", 26, unit="months"))
f("length of the hearing", "single", s.exact("04", "50 minutes", 50, unit="minutes"))
f("drone engines", "single", s.exact("05", "1,140 drone engines", 1140))
f("points that matter", "single", s.exact("05", "three points", 3))
f("fine of Kopa Logistika", "single", s.exact("05", "€2.2m", 2.2e6, STONKUTE, origin=STONKUTE, unit="EUR"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("without a word", "single", q("00", "without a word, about 10 meters apart,", OMANI))
Q("five more chairs", "single", q("00", "Tonight there will be five more chairs at five more tables,", KAIRIENE))
Q("not one cent", "variant", q("00", "Not one cent changed hands.", PAULIUS), q("02", "Not a single cent changed hands,", PAULIUS), q("05", "not one cent changed hands", PAULIUS))
Q("white marble", "single", q("01", "In the cell I counted the days until I would see the white marble of Ashgabat,", ANNAYEV))
Q("there was no exchange", "single", q("01", "There was no exchange. There was mercy on one side and a correction of injustice on the other,", GARAJAYEV))
Q("who won everything", "single", q("02", "I was gone for two thousand one hundred and thirteen days. Somebody please tell me who won everything.", RASA))
Q("courts decide", "single", q("02", "Courts decide about courts' matters.", PAULIUS))
Q("in no way connected", "single", q("02", "in no way connected", MFA_LT))
Q("good offices", "single", q("02", "Switzerland does not comment on its good offices", BERN))
Q("a place, a time and silence", "single", q("03", "We were asked for a place, a time and silence, and we provided all three,", MAAMARI))
Q("other friends", "single", q("03", "other friends", MAAMARI))
Q("a free woman", "single", q("03", "She is a free woman. She was not exchanged for anyone,", MAAMARI))
Q("no financial element", "single", q("03", "no financial element whatsoever", MAAMARI))
Q("Lithuania no longer existed", "same", q("04", "THEY TOLD ME LITHUANIA NO LONGER EXISTED", RASA), q("04", "They told me Lithuania no longer existed,", RASA),
    q("04", "A colonel came on my birthday and said, 'Your country has been divided, there is nobody left to ask for you.' I thought: then who is paying for your petrol?", RASA))
Q("your country has been divided", "single", q("04", "Your country has been divided, there is nobody left to ask for you.", COLONEL))
Q("three hot meals a day", "single", q("04", "three hot meals a day", ASHGABAT))
Q("the whole week", "single", q("04", "Three is correct if you count the whole week.", RASA))
Q("for the film", "single", q("04", "I was sure it was for the film, for the confession.", RASA))
Q("foreseen as a gesture", "single", q("04", "an unfreezing had been foreseen as a gesture", PAULIUS))
Q("I cost thirty-one million", "single", q("04", "I have read that I cost thirty-one million,", RASA), q("04", "Divided by five it is a bit over six. For a footballer that is not much.", RASA))
Q("the coffee machine", "single", q("04", "We were the ones with the coffee machine,", DIPLOMAT))
Q("a paid fairy tale", "single", q("04", "a paid fairy tale", ASHGABAT))
Q("a pardon travels with the person", "single", q("05", "A pardon travels with the person,", STONKUTE), q("05", "The invoice stays in the port.", STONKUTE))

# ---- timeline
w = s.when
w("Petrauskienė is arrested", "2020-09-04", ("00", "Sept. 4, 2020"))
w("Petrauskienė is arrested, by the magazine", "2020-09-05", ("04", "on 5 September 2020"))
w("Petrauskienė is sentenced", "2021-03-01", ("00", "the following spring"), to="2021-05-31")
w("Petrauskienė is tried", "2021-04-01", ("04", "in April 2021"), to="2021-04-30")
w("Altyn Energo's money is frozen, interest accrues", "2021-01-01", ("02", "since 2021"), ("05", "since 2021"), to="2021-12-31")
w("Annayev is sentenced", "2024-01-01", ("00", "in 2024"), to="2024-12-31")
w("sailors are freed at Muscat", "2024-11-01", ("03", "In November 2024"), to="2024-11-30")
w("Open Cells counts seven", "2025-01-01", ("00", "Last year"), to="2025-12-31")
w("Oman hosts meetings from then on", "2025-04-01", ("03", "since April last year"), to="2025-04-30")
w("aid workers are freed at Muscat", "2025-08-01", ("03", "last August"), to="2025-08-31")
w("Annayev's wife lives in Muscat", "2026-01-01", ("03", "since January"), to="2026-01-31")
w("a Vilnius court releases the money", "2026-05-22", ("02", "On 22 May"), ("05", "on 22 May"))
w("a Vilnius court releases the money, by month", "2026-05-01", ("03", "last month"), to="2026-05-31")
w("Kairienė pardons the two", MON, ("00", "on Monday"), ("02", "on 15 June"))
w("the Turkmen decree of pardon", TUE, ("01", "of 16 June"))
w("Petrauskienė is given a dress", TUE, ("04", "On the morning of 16 June"))
w("the exchange", THU, ("00", "on Thursday"), ("03", "on Thursday afternoon"), ("05", "last Thursday"), ("01", "yesterday"))
w("five more chairs", THU, ("00", "Tonight"))
w("Turkmen media are silent", THU, ("00", "by Thursday evening"))
w("600 people at the fence", THU, ("02", "last night", 1))
w("Pamarys writes of seven hours", THU, ("02", "last night", 2))
w("Petrauskienė is photographed with her daughter", THU, ("02", "18 June"))
w("Petrauskienė on the Boeing", THU, ("04", "Two days later"))
w("Darius Vaitkus is stable", FRI, ("02", "this morning"))
w("the ministry replies", FRI, ("02", "This morning"))
w("Paulius Vaitkus before the committee", "2026-07-01", ("04", "On 1 July"))
w("Paulius Vaitkus offers to resign", "2026-07-02", ("04", "the next day"))
w("Annayev becomes deputy head of the shipping line", "2026-07-03", ("04", "on 3 July"))
w("the interview at Nida", "2026-07-09", ("04", "three weeks after the exchange"))

# ---- conflicts
s.conflict("date", "Petrauskienė was arrested on 4 or on 5 September 2020", [("00", "Sept. 4, 2020"), ("02", "2,113 days")], [("04", "on 5 September 2020")])
s.conflict("stance", "an exchange, or mercy", [("00", "after an exchange in Oman for two men convicted in Lithuania"), ("02", "Lithuania gave up two convicts"), ("05", "as part of the Lithuania–Turkmenistan swap")],
    [("01", "There was no exchange."), ("01", "it does not trade in people")])
s.conflict("figure", "money released: €31m by Pamarys, €26m by the ministry",
    [("02", "€31m"), ("03", "€31m"), ("04", "€31m"), ("05", "€31m"), ("04", "thirty-one million")], [("02", "€26m"), ("04", "€26m"), ("05", "€26m"), ("04", "$30m"), ("05", "€26.3m")])
s.conflict("stance", "whether money was part of the deal",
    [("00", "Not one cent changed hands."), ("02", "Not a single cent changed hands,"), ("02", "in no way connected"), ("03", "no financial element whatsoever"), ("05", "not one cent changed hands"), ("04", "nothing had been paid")],
    [("04", "an unfreezing had been foreseen as a gesture"), ("02", "It may have given more.")])
s.conflict("stance", "Oman alone mediated, or Switzerland too", [("01", "which alone rendered assistance in this humanitarian matter")],
    [("00", "thanked Oman and Switzerland for their help"), ("04", "We were the ones with the coffee machine,"), ("03", "other friends"), ("02", "The Swiss ambassador was on the apron")])
s.conflict("stance", "how the prisoners were held", [("01", "three hot meals a day"), ("04", "a paid fairy tale"), ("01", "are without foundation")],
    [("04", "Three is correct if you count the whole week."), ("04", "ate with a wooden spoon, alone")])
s.conflict("figure", "three persons went to Turkmenistan, or two", [("01", "three citizens of Turkmenistan"), ("05", "three returnees")],
    [("00", "two men convicted in Lithuania"), ("02", "two convicts"), ("05", "Annayev, Nuryev and nobody else")], optional=True)
s.conflict("figure", "the flight took six hours, or seven", [("02", "just under six hours")], [("02", "seven")], optional=True)
s.conflict("stance", "grave crimes, or fabricated charges", [("01", "who had committed grave crimes")], [("00", "condemned by the European Union as fabricated")], optional=True)
s.conflict("figure", "four or five EU citizens remain", [("00", "At least four other EU citizens")], [("04", "five other Europeans")], optional=True)

# ---- echoes
s.echo("Pamarys's €31m of Altyn Energo", "cited", ("02", "€31m"), ("03", "€31m"), ("04", "€31m"), ("05", "€31m"), ("04", "thirty-one million"))
s.echo("not one cent, told to Continental Press", "cited", ("00", "Not one cent changed hands."), ("05", "not one cent changed hands"))
s.echo("TürkmenHabar's three returnees", "cited", ("01", "three citizens of Turkmenistan"), ("05", "three returnees"))
s.echo("TürkmenHabar's three hot meals a day", "cited", ("01", "three hot meals a day"), ("04", "three hot meals a day"))
s.echo("the ministry's €26m", "cited", ("02", "€26m"), ("04", "€26m"), ("05", "€26m"), optional=True)
s.echo("Open Cells' count", "cited", ("00", "At least four other EU citizens"), ("04", "five other Europeans"), optional=True)
s.echo("Paulius Vaitkus on the money", "same details", ("00", "Not one cent changed hands."), ("02", "Not a single cent changed hands,"), ("05", "not one cent changed hands"), optional=True)

# ---- actors
def everywhere(*names):
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(RASA, "person", *everywhere("Rasa Petrauskienė", "Petrauskienė", "Rasa"), aliases=["Petrauskienė", "our colleague Rasa Petrauskienė", "she", "Rasa"])
s.actor(DARIUS, "person", *everywhere("Darius Vaitkus"))
s.actor(PAULIUS, "person", *everywhere("Paulius Vaitkus"), aliases=["Deputy Foreign Minister Paulius Vaitkus", "the deputy foreign minister", "The deputy minister", "Vaitkus"])
s.actor("Tomas Grybas", "person", *everywhere("Tomas Grybas"))
s.actor("Guntis Bērziņš", "person", *everywhere("Guntis Bērziņš", "Bērziņš"))
s.actor("Maral Ovezova", "person", *everywhere("Maral Ovezova"))
s.actor(KAIRIENE, "person", *everywhere("Birutė Kairienė", "Kairienė"), aliases=["President Birutė Kairienė", "Kairienė", "President Kairienė", "her office"])
s.actor(ANNAYEV, "person", *everywhere("Serdar Annayev", "S. Annayev", "Annayev", "ANNAYEV"), aliases=["S. Annayev", "Annayev"])
s.actor("O. Annayeva", "person", *everywhere("O. Annayeva"))
s.actor("Batyr Nuryev", "person", *everywhere("Batyr Nuryev", "B. Nuryev", "Nuryev"))
s.actor(MAAMARI, "person", *everywhere("Hilal al-Maamari"), aliases=["Sheikh Hilal al-Maamari", "the Foreign Ministry's undersecretary, Sheikh Hilal al-Maamari", "The undersecretary", "al-Maamari"])
s.actor("Altyn Energo", "organization", *everywhere("Altyn Energo", "Altyn"))
s.actor(PAMARYS, "organization", *everywhere("Pamarys"), aliases=["The Lithuanian news site Pamarys", "the site", "her own paper"])
s.actor(TH, "organization", *everywhere("TürkmenHabar"), aliases=["Turkmenistan's state media", "Turkmen state agency"])
s.actor(CELLS, "organization", *everywhere("Open Cells"), aliases=["the rights group Open Cells", "the group", "the rights group"])
s.actor(CP, "organization", *everywhere("Continental Press"))
s.alias(GARAJAYEV, "Mr. M. Garajayev", "the spokesman of the Ministry, Mr. M. Garajayev", "spokesman of the Ministry", "Garajayev", "the spokesman of the Ministry")
s.alias(STONKUTE, "the Klaipėda prosecutor, Inga Stonkutė", "Klaipėda prosecutor", "Stonkutė")
s.alias(ALGIS, "his brother Algis", "Algis", "his brother")
s.alias(COLONEL, "colonel")
s.alias(DIPLOMAT, "retired diplomat", "a retired diplomat, who asked not to be named")
s.alias(OMANI, "two Omani officials", "one of them", "Omani officials", "an Omani official")
s.alias(LAWYERS, "two lawyers", "lawyers in the case")
s.alias(MFA_TM, "the Ministry of Foreign Affairs", "the Ministry", "Turkmen Ministry of Foreign Affairs")
s.alias(MFA_LT, "the foreign ministry", "the ministry", "Lithuania's foreign ministry", "a written reply")
s.alias(BERN, "the foreign department", "Bern", "In Bern the foreign department", "Swiss foreign department")
s.alias(ASHGABAT, "the official claim", "official claim", "Turkmenistan", "TürkmenHabar")
s.write()
