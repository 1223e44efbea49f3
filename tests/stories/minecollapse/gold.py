#!/usr/bin/env python3
"""Gold of the mine story. The event, its people, places, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The roof of the Varvara coal mine falls")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
THU0, MON, TUE, WED, THU, FRI, SUN = "2027-10-07", *(f"2027-10-{d}" for d in (11, 12, 13, 14, 15, 17))
TUE2, WED2, YEAR = "2027-10-19", "2027-10-20", ["2026-01-01", "2026-12-31"]

s.report("00", outlet="Centrapress", published=TUE)
s.report("01", outlet="Huila Corbu", published=WED)
s.report("02", outlet="Gazeta Corbului", published=FRI)
s.report("03", outlet="Daily Lantern", published="2027-10-16", sidecar=True)
s.report("04", outlet="Shaft & Seam", published=WED2, to="2027-10-24")
s.report("05", outlet="Meridian Quarterly", published="2027-12-02", to="2027-12-31")

HUILA, PETRU, COLONEL, DIRECTOR, STOIAN = "Huila Corbu", "Petru Măgureanu", "Mihai Văleanu", "Sorin Văleanu", "Anca Stoian"
DOINA, COSTEL, DRAGOI, LAZAR, CERNAT, BENGA = "Doina Iacob", "Costel Iacob", "Ileana Drăgoi", "Dumitru Lazăr", "Radu Cernat", "Horia Benga"
LEAGUE, INSPECTORATE, COURT, LOG, CP, FAMILIES, EXPERT = "Corbu Miners' League", "Territorial Labour Inspectorate", "Court of Accounts", "the dispatcher's log", "Centrapress", "families", "expert of the prosecutor"

# ---- figures
f = s.figures
f("miners killed", "update",
    AT_LEAST("00", "At least two dead", 2, None, as_of=TUE, origin=HUILA),
    AT_LEAST("00", "At least two miners", 2, HUILA, as_of=TUE, origin=HUILA),
    E("01", "four", 4, None, nth=1, as_of=WED, origin=HUILA),
    E("02", "seven dead", 7, COLONEL, as_of=FRI, origin=COLONEL),
    E("03", "Seven of his workmates", 7, None, as_of=FRI, origin=COLONEL),
    E("04", "Thirteen men", 13, None, as_of=SUN),
    E("05", "Thirteen", 13, None))
f("bodies recovered on Wednesday", "single", E("01", "Two further bodies", 2, None, as_of=WED, origin=HUILA))
f("bodies recovered on Thursday night", "single", E("02", "Three more bodies", 3, COLONEL, as_of=THU, origin=COLONEL))
f("miners trapped at first", "conflict",
    E("00", "15 trapped", 15, None, as_of=TUE, origin=HUILA),
    E("00", "15", 15, HUILA, nth=2, as_of=TUE, origin=HUILA),
    E("00", "20 are trapped", 20, PETRU, as_of=TUE, origin=PETRU),
    E("03", "Twenty", 20, None, as_of=TUE),
    E("03", "15", 15, HUILA, as_of=TUE, origin=HUILA),
    E("04", "20 caught", 20, None, as_of=TUE))
f("miners not yet reached", "update",
    E("01", "Ten", 10, None, as_of=WED, origin=HUILA),
    E("02", "Twelve men", 12, COLONEL, as_of=FRI, origin=COLONEL),
    E("02", "Six", 6, None, nth=2, as_of=FRI),
    E("03", "six are missing", 6, None, as_of=FRI))
f("men on the night shift", "conflict",
    E("00", "Forty-one men", 41, HUILA, as_of=MON, origin=HUILA),
    E("00", "46 men", 46, PETRU, as_of=MON, origin=PETRU),
    E("01", "41", 41, None, as_of=MON, origin=HUILA),
    E("01", "46 persons", 46, LEAGUE, as_of=MON, origin=PETRU),
    E("02", "46", 46, HUILA, as_of=MON, origin=PETRU),
    E("05", "Forty-one", 41, None, as_of=MON, origin=HUILA),
    E("05", "46", 46, None, as_of=MON, origin=PETRU))
f("men of the contractor", "agree",
    E("00", "Five of them", 5, PETRU, origin=PETRU), E("02", "Five contractors", 5, DIRECTOR, as_of=MON, origin=DIRECTOR))
f("men who came up on their own", "single", E("00", "Twenty-four of them", 24, HUILA, as_of=TUE, origin=HUILA))
f("men brought up alive on Wednesday", "single", E("01", "three colleagues", 3, None, as_of=WED, origin=HUILA))
f("men brought up alive on Friday", "agree",
    E("02", "six from tonight", 6, DRAGOI, as_of=FRI, origin=DRAGOI), E("03", "five mates", 5, None, as_of=FRI))
f("men who speak up the pipe", "agree",
    E("02", "six", 6, LAZAR, nth=1, as_of=FRI, origin=LAZAR), E("03", "SIX", 6, COSTEL, as_of=FRI, origin=LAZAR), E("03", "six", 6, COSTEL, nth=1, as_of=FRI, origin=LAZAR))
f("trapped men who came out alive", "single", E("04", "Nine", 9, None, as_of=SUN))
f("men in hospital", "conflict",
    E("00", "Seven men", 7, STOIAN, as_of=TUE, origin=STOIAN),
    E("02", "eleven injured", 11, CERNAT, as_of=FRI, origin=CERNAT),
    E("02", "twelve", 12, DRAGOI, as_of=FRI, origin=DRAGOI))
f("men in hospital in a serious condition", "single", E("00", "two of them", 2, STOIAN, as_of=TUE, origin=STOIAN))
f("patients that the hospital has had since Tuesday", "single", E("02", "ten patients", 10, DRAGOI, as_of=FRI, origin=DRAGOI))
f("patients sent home", "single", E("02", "Four", 4, DRAGOI, as_of=FRI, origin=DRAGOI))
f("patients from before Friday", "single", E("02", "six from before", 6, DRAGOI, as_of=FRI, origin=DRAGOI))
f("depth of the mine", "conflict",
    E("00", "430 metres", 430, HUILA, unit="m", origin=HUILA),
    E("03", "1,100ft", 1100, None, unit="feet"), E("03", "340 metres", 340, None, unit="m"), E("04", "430 m", 430, None, unit="m"))
f("length of the fall", "agree",
    ABOUT("00", "about 30 metres", 30, COLONEL, as_of=TUE, unit="m", origin=COLONEL),
    E("01", "the 30", 30, None, unit="m", origin=HUILA),
    E("03", "30 metres", 30, None, unit="m"), ABOUT("04", "Some 30 m", 30, None, unit="m"))
f("metres secured", "single", E("01", "18 metres", 18, None, as_of=WED, unit="m", origin=HUILA))
f("metres left", "single", E("02", "Five metres", 5, COLONEL, as_of=FRI, unit="m", origin=COLONEL))
f("rescuers", "update",
    ABOUT("00", "Some 60 people", 60, COLONEL, as_of=TUE, origin=COLONEL),
    E("02", "140 rescuers", 140, COLONEL, as_of=FRI, origin=COLONEL), E("04", "140 rescuers", 140, None, origin=COLONEL))
f("rescuers from Poland", "agree",
    E("02", "22 of whom", 22, COLONEL, as_of=FRI, origin=COLONEL), E("04", "22 of them", 22, None, origin=COLONEL))
f("teams", "single", E("01", "Four teams", 4, None, as_of=WED, origin=HUILA))
f("persons in a team", "single", E("01", "16 persons", 16, None, as_of=WED, origin=HUILA))
f("hours of a team", "single", E("01", "three hours", 3, None, as_of=WED, unit="hours", origin=HUILA))
f("advance of the rescuers", "single", ABOUT("04", "some 35 cm an hour", 35, None, unit="cm per hour"))
f("time for which the digging stopped", "agree",
    E("02", "Six hours", 6, DOINA, as_of=[TUE, WED], unit="hours", origin=DOINA), E("03", "six hours", 6, FAMILIES, as_of=[TUE, WED], unit="hours"),
    E("05", "five hours and forty minutes", 5.67, LOG, as_of=[TUE, WED], unit="hours", origin=LOG))
f("people at the gate", "agree", ABOUT("02", "About 200 people", 200, None, as_of=FRI), E("05", "200 women", 200, COLONEL))
f("size of the drill hole", "single", E("02", "eight centimetres", 8, None, as_of=FRI, unit="cm"))
f("age of the knocking as told", "single", E("02", "half an hour", 0.5, None, as_of=FRI, unit="hours"))
f("strokes heard", "agree",
    E("02", "Three strokes", 3, None, as_of=FRI), E("02", "three strokes", 3, None, as_of=FRI),
    E("03", "Three knocks", 3, COLONEL, as_of=FRI, origin=COLONEL), E("03", "three knocks", 3, COLONEL, as_of=FRI, origin=COLONEL))
f("days for which the colonel waited", "single", E("03", "four days", 4, COLONEL, unit="days", origin=COLONEL))
f("years for which the colonel has known the voice", "single", E("02", "20 years", 20, COLONEL, unit="years", origin=COLONEL))
f("hours from the fall to the first man out", "conflict",
    E("02", "87 hours", 87, None, as_of=FRI, unit="hours"), E("03", "79 hours", 79, None, as_of=FRI, unit="hours"))
f("time for which Costel Iacob was below", "single", E("05", "88 hours and a quarter", 88.25, None, as_of=FRI, unit="hours"))
f("Costel Iacob's children", "single", E("03", "three", 3, None, nth=1))
f("lines of the company's message", "single", E("02", "two lines", 2, None))
f("compensation for a family", "conflict",
    E("01", "150,000 lei", 150000, None, unit="RON", origin=HUILA), E("03", "£26,000", 26000, None, unit="GBP", origin=HUILA),
    E("05", "60,000 lei", 60000, BENGA, unit="RON", origin=BENGA), E("05", "€12,000", 12000, BENGA, unit="EUR", origin=BENGA),
    E("05", "150,000", 150000, HUILA, unit="RON", origin=HUILA))
f("money spent on supports", "conflict",
    E("01", "12 million lei", 12000000, None, as_of=YEAR, unit="RON", origin=HUILA), E("01", "€2.4 million", 2400000, None, as_of=YEAR, unit="EUR", origin=HUILA),
    E("04", "12 million lei", 12000000, HUILA, as_of=YEAR, unit="RON", origin=HUILA),
    E("04", "4.7 million", 4700000, COURT, as_of=YEAR, unit="RON", origin=COURT), ABOUT("04", "about €940,000", 940000, COURT, as_of=YEAR, unit="EUR", origin=COURT))
f("money spent on the office roof", "single", E("04", "1.9 million", 1900000, COURT, as_of=YEAR, unit="RON", origin=COURT))
f("methane", "conflict",
    E("04", "0.4% methane", 0.4, None, as_of=[MON, SUN], unit="percent", origin=HUILA), E("05", "1.6%", 1.6, LOG, as_of=[TUE, WED], unit="percent", origin=LOG))
f("employees", "agree", E("00", "580", 580, None), E("04", "All 580 on the books", 580, None))
f("pay of the employees at home", "single", E("04", "75% of their pay", 75, None, unit="percent"))
f("output in 2026", "agree", E("00", "310,000 tonnes of coal", 310000, None, as_of=YEAR, unit="t"), E("04", "310,000 t", 310000, None, as_of=YEAR, unit="t"))
f("output in 2025", "single", E("04", "365,000 t", 365000, None, as_of=["2025-01-01", "2025-12-31"], unit="t"))
f("miners killed at Dealu Lung in 2015", "single", E("00", "12 miners", 12, None, as_of="2015-11"))
f("people killed in the next valley in 2008", "single", E("03", "13", 13, None, as_of="2008"))
f("blasts in 2008", "single", E("03", "two blasts", 2, None, as_of="2008"))
f("days from the letter to the fall", "single", E("05", "five days", 5, None, unit="days"))
f("letters of the League", "single", E("05", "17 letters", 17, None))
f("persons charged", "single", E("05", "One person", 1, None))
f("weeks since the fall", "single", E("05", "eight weeks", 8, None, unit="weeks"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("46 men", "single", q("00", "There were 46 men down there,", PETRU), q("00", "Five of them work for a contractor, and the company forgets to count whom it doesn't pay.", PETRU))
Q("no instrument", "same", q("00", "no instrument had shown anything unusual", DIRECTOR), q("04", "No instrument had shown anything unusual,", DIRECTOR))
Q("no sum replaces a man", "single", q("01", "No sum replaces a man. What we can do, we will do at once,", DIRECTOR))
Q("I have a watch", "single", q("02", "On Tuesday the machine stopped at eleven in the evening, and it began again at five,", DOINA), q("02", "Six hours. Nobody explained to us. I have a watch.", DOINA))
Q("not for a minute", "same", q("02", "Not for a minute,", COLONEL), q("05", "not for a minute", COLONEL))
Q("another list", "single", q("02", "Five contractors received their lamps from another list,", DIRECTOR))
Q("send cigarettes", "variant", q("02", "We are six, we have air, send cigarettes.", LAZAR), q("03", "WE ARE SIX, WE'VE GOT AIR, SEND FAGS", COSTEL), q("03", "We are six, we've got air, send fags.", COSTEL))
Q("eleven injured", "single", q("02", "eleven injured in hospital", CERNAT))
Q("I hit him", "single", q("03", "I hit him. Then I held him. I had promised I would hit him first,", DOINA))
Q("three knocks", "single", q("03", "Three knocks, then nothing, then three knocks. I waited four days for that,", COLONEL))
Q("I got a stamp", "single", q("03", "I handed it in and I got a stamp,", PETRU))
Q("go down", "single", q("03", "Whoever is guilty will go down, and not into a mine.", CERNAT))
Q("not from our desk", "single", q("04", "is not from our desk", HUILA))
Q("looked at the canteen", "single", q("04", "looked at the canteen", INSPECTORATE))
Q("a lamp is a lamp", "single", q("05", "I had the list of lamps,", DIRECTOR), q("05", "A lamp is a lamp.", DIRECTOR))
Q("that we were afraid", "single", q("05", "Should I have told 200 women that we were afraid?", COLONEL))
Q("that was Lazăr", "single", q("05", "That was Lazăr,", COSTEL), q("05", "I do not smoke. I was asleep.", COSTEL))
Q("without exception", "single", q("05", "without exception", HUILA))
Q("I counted him", "single", q("05", "They counted lamps,", DOINA), q("05", "I counted him.", DOINA))

# ---- timeline
w = s.when
w("two blasts in the next valley", "2008", ("03", "In 2008"))
w("the blast at Dealu Lung", "2015-11", ("00", "In November 2015"))
w("the League's first letter", "2019", ("05", "2019"))
w("the output of the year before", "2025", ("04", "the year before"))
w("output of 310,000 tonnes", "2026", ("00", "last year"), ("04", "in 2026", 2))
w("money for supports", "2026", ("01", "In 2026"), ("04", "in 2026", 1))
w("the convergence meter is lent", "2027-03", ("04", "in March"))
w("the last inspection, by the Inspectorate", "2027-06-02", ("04", "on 2 June"))
w("the last inspection, by the company", "2027-08-24", ("01", "on 24 August"), ("04", "24 August"))
w("the Inspectorate looks at the canteen", "2027-08", ("04", "In August"))
w("the Court of Accounts reports", "2027-09", ("04", "last month"))
w("the props crack", THU0, ("00", "since Thursday"))
w("the League's letter", THU0, ("03", "October 7"), ("04", "7 October"), ("05", "7 October"), ("05", "a Thursday"), ("05", "five days before"))
w("the shift goes down", MON, ("01", "on Monday evening"))
w("the roof falls", TUE, ("00", "before dawn on Tuesday"), ("03", "on Tuesday", 1), ("04", "on 12 October"))
w("the collapse, told as a week", MON, ("04", "last week"), to=SUN)
w("the director speaks of no instrument", TUE, ("04", "on the first day"))
w("patients since then", TUE, ("02", "since Tuesday"))
w("the digging stops", TUE, ("02", "On Tuesday", 1), ("02", "on Tuesday night"), ("03", "on Tuesday night"), ("05", "on the Tuesday"))
w("three men are brought up alive", WED, ("01", "today"))
w("two bodies recovered", WED, ("01", "in the course of the morning"))
w("the Poles arrive", THU, ("02", "yesterday"))
w("three bodies brought up", THU, ("02", "last night"))
w("six men are brought up", FRI, ("03", "last night"), ("02", "tonight"))
w("the last body is recovered", SUN, ("04", "on Sunday evening"))
w("the operator speaks of the stamp", TUE2, ("04", "on Tuesday"))
w("the Inspectorate speaks", WED2, ("04", "on Wednesday"))
w("Sorin Văleanu is dismissed", "2027-11-01", ("05", "on 1 November"))
w("the expert finds the stamp genuine", "2027-12-02", ("05", "On 2 December"))
w("the mine closes", "2032", ("00", "in 2032"), ("04", "2032"))

# ---- conflicts
c = s.conflict
c("figure", "men on the shift: 41 by the company, 46 by the League",
    [("00", "Forty-one men"), ("01", "41"), ("05", "Forty-one")], [("00", "46 men"), ("01", "46 persons"), ("02", "46"), ("05", "46")])
c("figure", "trapped: 15 by the company, 20 by the League", [("00", "15 trapped"), ("00", "15", 2), ("03", "15")], [("00", "20 are trapped"), ("03", "Twenty"), ("04", "20 caught")])
c("figure", "men to be reached: ten on Wednesday by the company, twelve on Friday after three bodies more", [("01", "Ten")], [("02", "Twelve men")], optional=True)
c("figure", "depth: 430 metres, or 340 by the Lantern", [("00", "430 metres"), ("04", "430 m")], [("03", "340 metres"), ("03", "1,100ft")])
c("figure", "hours to the first man out: 87, or 79 by the Lantern", [("02", "87 hours")], [("03", "79 hours")])
c("figure", "in hospital on Friday: eleven by the minister, twelve by the doctor", [("02", "eleven injured")], [("02", "twelve")])
c("figure", "money for supports: 12 million by the company, 4.7 million by the Court of Accounts",
    [("01", "12 million lei"), ("01", "€2.4 million"), ("04", "12 million lei")], [("04", "4.7 million"), ("04", "about €940,000")])
c("figure", "compensation: 150,000 lei by the company, 60,000 by the families' lawyer",
    [("01", "150,000 lei"), ("03", "£26,000"), ("05", "150,000")], [("05", "60,000 lei"), ("05", "€12,000")])
c("figure", "methane: 0.4% throughout, or 1.6% on Tuesday night", [("04", "0.4% methane")], [("05", "1.6%")])
c("date", "the last inspection: 24 August by the company, 2 June by the Inspectorate", [("01", "on 24 August"), ("04", "24 August")], [("04", "on 2 June")])
c("stance", "whether the rescue stopped on Tuesday night",
    [("01", "the rescue has at no time been interrupted"), ("02", "Not for a minute,"), ("03", "The colonel says it never was."), ("05", "not for a minute")],
    [("02", "On Tuesday the machine stopped at eleven in the evening, and it began again at five,"), ("03", "digging was halted for six hours on Tuesday night"),
     ("05", "the rescue did stop"), ("05", "has the drill silent")])
c("stance", "whether the company got the League's letter",
    [("01", "No written notice concerning the supports on face 7 was received"), ("03", "says no such letter ever came"), ("04", "is not from our desk"), ("05", "Huila Corbu called it a forgery")],
    [("00", "he had told the company so in writing"), ("03", "I handed it in and I got a stamp,"), ("04", "The union has a letter of 7 October with an entry stamp"), ("05", "it is genuine")])
c("source", "who spoke up the pipe: Dumitru Lazăr, or Costel Iacob by the Lantern",
    [("02", "It is the foreman, Dumitru Lazăr"), ("05", "That was Lazăr,"), ("02", "We are six, we have air, send cigarettes.")],
    [("03", "was the voice that told the weeping rescue team"), ("03", "We are six, we've got air, send fags."), ("03", "joked with rescuers up a pipe")])

# ---- echoes
e = s.echo
e("no instrument had shown anything, told to Centrapress", "cited", ("00", "no instrument had shown anything unusual"), ("04", "No instrument had shown anything unusual,"))
e("the words up the pipe", "same details", ("02", "We are six, we have air, send cigarettes."), ("03", "We are six, we've got air, send fags."))
e("the League's letter and its stamp", "same details", ("03", "I handed it in and I got a stamp,"), ("04", "The union has a letter of 7 October with an entry stamp"), ("05", "The stamp is round and blue"))
e("not for a minute", "same details", ("02", "Not for a minute,"), ("05", "not for a minute"))
e("140 rescuers, 22 from Poland", "same details", ("02", "140 rescuers"), ("04", "140 rescuers"))
e("the company's 12 million for supports", "cited", ("01", "12 million lei"), ("04", "12 million lei"))
e("the company's inspection of 24 August", "cited", ("01", "on 24 August"), ("04", "24 August"))
e("three strokes on a geophone", "same details", ("02", "Three strokes, a pause, three strokes."), ("03", "Three knocks, then nothing, then three knocks."))
e("wife Doina hits him", "same details", ("02", "She hits him on the arm."), ("03", "I hit him. Then I held him."), optional=True)
e("150,000 lei a family", "cited", ("01", "150,000 lei"), ("03", "£26,000"), ("05", "150,000"), optional=True)
e("41 by the company, 46 by the League", "cited", ("00", "46 men"), ("01", "46 persons"), optional=True)
e("the company's 15", "cited", ("00", "15 trapped"), ("03", "Bosses first said it was 15"), optional=True)

# ---- actors
a, n = s.actor, s.named
a(HUILA, "organization", *n("Huila Corbu", "HUILA CORBU S.A."), aliases=["the company", "the mine's operator", "the operator", "Bosses", "Huila Corbu, the state-controlled company that runs it", "The company", "Sorin Văleanu"])
a(PETRU, "person", *n("Petru Măgureanu", "Petru Magureanu", "Măgureanu"), aliases=["the union", "Union boss Petru Magureanu", "Măgureanu of the League", "the League"])
a(LEAGUE, "organization", *n("Corbu Miners' League", "Miners' League", "League"), aliases=["the union", "the Miners' League", "Assertions"])
a(COLONEL, "person", ("00", "Mihai Văleanu"), ("02", "Văleanu", 1), ("03", "Mihai Valeanu"), ("04", "Mihai Văleanu"), ("05", "Văleanu", 2),
    aliases=["Colonel Mihai Văleanu", "Colonel Văleanu", "the colonel", "rescue chief Mihai Valeanu", "Col Mihai Văleanu"])
a(DIRECTOR, "person", *n("Sorin Văleanu", "Sorin Valeanu"), aliases=["director Sorin Văleanu", "the director", "Huila Corbu's director, Sorin Văleanu", "Huila Corbu"])
a(DOINA, "person", *n("Doina Iacob", "Doina"), aliases=["wife Doina", "she"])
a(COSTEL, "person", *n("Costel Iacob", "Costel"), aliases=["HERO miner Costel Iacob", "The dad-of-three", "he"])
a(LAZAR, "person", *n("Dumitru Lazăr", "Lazăr"), aliases=["the foreman", "the foreman, Dumitru Lazăr", "A voice"])
a(DRAGOI, "person", *n("Ileana Drăgoi", "Drăgoi"), aliases=["Dr Ileana Drăgoi", "Dr Drăgoi", "the county hospital"])
a(CERNAT, "person", *n("Radu Cernat"), aliases=["Energy minister Radu Cernat", "the minister", "Energy minister"])
a(INSPECTORATE, "organization", *n("Territorial Labour Inspectorate"), aliases=["the inspectorate"])
a(CP, "organization", *n("Centrapress"))
a("Varvara", "place", *n("Varvara"))
a("Corbeni", "place", *n("Corbeni", "CORBENI"))
s.alias(STOIAN, "prefect Anca Stoian", "Stoian")
s.alias(COURT, "the Court of Accounts")
s.alias(LOG, "the dispatcher's log", "The dispatcher's log", "dispatcher")
s.alias(FAMILIES, "Families", "They", "Families are furious")
s.alias(BENGA, "their lawyer", "their lawyer, Horia Benga", "lawyer")
s.alias(EXPERT)
s.write()
