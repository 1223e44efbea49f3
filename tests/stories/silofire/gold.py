#!/usr/bin/env python3
"""Gold of an invented story: a grain silo explodes and burns at Karasor in Kazakhstan, October 2026. Persons, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A grain silo burns at Karasor")
E, AT_LEAST, MORE, ABOUT = s.exact, s.at_least, s.more_than, s.about
THU, FRI, SAT, SUN, MON, TUE, WED = (f"2026-10-{d}" for d in range(15, 22))

s.report("00", outlet="Altair", published=SUN)
s.report("01", outlet="Altair", published=MON, sidecar=True)
s.report("02", outlet="Dala Astyk", published=MON, to=TUE)
s.report("03", outlet="Tobyl Tany", published=TUE)
s.report("04", outlet="Black Earth Grain Letter", published="2026-10-22", sidecar=True)
s.report("05", outlet="The Third Bread", published="2026-12-02", to="2026-12-31")

TOKTAROV, ZHAKSYLYK, MUKANOVA, DROZDOV = "Yerlan Toktarov", "Arman Zhaksylyk", "Raushan Mukanova", "Oleg Drozdov"
MARAT, GULNAR, VOGEL, KIM, ISKAKOV, KAIRAT = "Marat Seitkali", "Gulnar Seitkali", "Nadezhda Vogel", "Zoya Kim", "Bolat Iskakov", "Kairat"
DALA, MINISTRY, HOSPITAL, ALTAIR, COMMISSION = "Dala Astyk", "emergencies ministry", "district hospital", "Altair", "government commission"
SPOKESWOMAN, AGRI, WORKERS, TRADERS, SURVEYOR, LAWYER, PROSECUTOR, RAILWAY, LOG = (
    "company spokeswoman", "agriculture ministry", "workers", "traders in Almaty", "a surveyor", "Zhaksylyk's lawyer", "prosecutor's office", "the railway", "shift log")

# ---- figures
f = s.figures
f("people killed", "conflict",
    E("00", "Three killed", 3, as_of=SUN, origin=MINISTRY), E("00", "three people", 3, MINISTRY, as_of=SUN, origin=MINISTRY),
    E("01", "four", 4, None, nth=1, as_of=MON, origin=MINISTRY), E("01", "five", 5, HOSPITAL, nth=1, as_of=MON, origin=HOSPITAL),
    E("01", "four", 4, MINISTRY, nth=2, as_of=MON, origin=MINISTRY), E("01", "five", 5, HOSPITAL, nth=2, as_of=MON, origin=HOSPITAL),
    E("02", "Four of our colleagues", 4, DALA, origin=DALA),
    E("03", "Six are dead", 6, as_of=TUE, origin=MINISTRY), E("04", "Six are dead", 6, MINISTRY, origin=MINISTRY),
    E("05", "Seven names", 7))
f("people injured", "update",
    E("00", "11", 11, MINISTRY, as_of=SUN, origin=MINISTRY), E("01", "Fourteen people", 14, as_of=MON), E("01", "11", 11, as_of=SUN, origin=MINISTRY))
f("workers missing", "single", E("00", "Two workers", 2, TOKTAROV, as_of=SUN, origin=TOKTAROV))
f("cells of the elevator", "agree", E("00", "24 concrete cells", 24, MINISTRY, origin=MINISTRY), E("01", "24 cells", 24, origin=MINISTRY))
f("further cells that burn", "single", E("01", "two more", 2, as_of=MON))
f("distance from Kostanay", "single", ABOUT("00", "some 90 km", 90, MINISTRY, unit="km"))
f("firefighters", "single", ABOUT("00", "About 120 firefighters", 120, MINISTRY, as_of=SUN, origin=MINISTRY))
f("fire engines", "single", E("00", "25 engines", 25, MINISTRY, as_of=SUN, origin=MINISTRY))
f("residents moved to the school", "conflict",
    E("00", "340 residents", 340, MINISTRY, as_of=SUN, origin=MINISTRY), E("03", "430 people", 430, KIM, as_of=MON, origin=KIM),
    E("03", "340", 340, ISKAKOV, as_of=MON, origin=ISKAKOV))
f("wheat burned or spoiled", "conflict",
    E("00", "4,200 tonnes of wheat", 4200, DALA, as_of=SUN, origin=DALA, unit="tonnes"),
    ABOUT("01", "Some 9,000 tonnes of wheat", 9000, TOKTAROV, as_of=MON, origin=TOKTAROV, unit="tonnes"),
    E("01", "4,200", 4200, DALA, as_of=MON, origin=DALA, unit="tonnes"),
    E("02", "nine thousand tonnes", 9000, [DALA, TOKTAROV], as_of=MON, origin=TOKTAROV, unit="tonnes"),
    E("02", "4,200 tonnes", 4200, DALA, origin=DALA, unit="tonnes"),
    E("03", "11,500 tonnes", 11500, GULNAR, as_of=TUE, origin=GULNAR, unit="tonnes"),
    E("04", "4,200 tonnes", 4200, DALA, origin=DALA, unit="tonnes"), E("04", "9,000", 9000, TOKTAROV, origin=TOKTAROV, unit="tonnes"),
    E("05", "10,400 tonnes", 10400, None, origin=COMMISSION, unit="tonnes"), E("05", "4,200", 4200, DALA, origin=DALA, unit="tonnes"),
    MORE("05", "more than eleven thousand", 11000, "the farmers", origin=GULNAR, unit="tonnes"))
f("value of the wheat in the cell", "agree",
    ABOUT("00", "about 380 million tenge", 380000000, DALA, as_of=SUN, origin=DALA, unit="KZT"), ABOUT("00", "$710,000", 710000, DALA, as_of=SUN, origin=DALA, unit="USD"))
f("room of the elevator", "conflict",
    E("00", "120,000 tonnes", 120000, SPOKESWOMAN, origin=SPOKESWOMAN, unit="tonnes"), E("04", "210,000 tonnes", 210000, unit="tonnes"))
f("Kazakhstan's wheat harvest", "agree",
    E("00", "16.5 million tonnes of wheat", 16500000, AGRI, as_of="2026", origin=AGRI, unit="tonnes"), E("04", "16.5 million", 16500000, as_of="2026", origin=AGRI, unit="tonnes"))
f("people killed at an elevator in Russia", "single", E("00", "six people", 6, as_of="2021-03"))
f("workers who spoke to Altair", "single", E("01", "Three workers", 3))
f("months of the same number", "single", E("01", "three months", 3, MARAT, unit="months"))
f("temperature on the screen", "single", E("01", "18 degrees", 18, MARAT, unit="degrees"))
f("days the commission has", "single", E("01", "40 days", 40, unit="days"))
f("days by which the commission is late", "single", E("05", "two days", 2, unit="days"))
f("money for each family", "single", E("02", "five million tenge", 5000000, DALA, origin=DALA, unit="KZT"))
f("sensors", "agree", E("02", "288 sensors", 288, DALA, origin=DALA), E("04", "288 sensors", 288, DALA, origin=DALA))
f("time from the smoke to the explosion", "single", E("02", "ten minutes", 10, DALA, unit="minutes"))
f("farms whose grain is stored", "conflict",
    E("02", "64 farms", 64, DALA, origin=DALA), E("03", "91 farms", 91, GULNAR, as_of=TUE, origin=GULNAR), E("03", "Sixty-four", 64, GULNAR, origin=DALA),
    E("04", "64 farms", 64, origin=DALA), MORE("04", "more than 90", 90, "the union", origin=GULNAR), E("05", "Ninety-one farms", 91, origin=GULNAR))
f("farms paid", "update", ABOUT("04", "50 or so", 50), E("05", "sixty", 60))
f("insurance of the grain", "agree",
    E("02", "2.1 billion tenge", 2100000000, DALA, origin=DALA, unit="KZT"), E("04", "2.1 billion tenge", 2100000000, origin=DALA, unit="KZT"), E("04", "$3.9 million", 3900000, unit="USD"))
f("share the owner bears", "single", E("04", "15%", 15, unit="percent"))
f("advance to the farms", "agree", E("02", "30 per cent", 30, DALA, origin=DALA, unit="percent"), E("04", "30%", 30, origin=DALA, unit="percent"))
f("time until the welder is counted", "single", E("03", "36 hours", 36, unit="hours"))
f("rise of the December wheat", "single", E("04", "$2.50", 2.5, as_of=MON, unit="USD"))
f("fall of the December wheat", "single", E("04", "$2", 2, nth=2, as_of=WED, unit="USD"))
f("price of the December wheat", "single", E("04", "$231 a tonne", 231, as_of=WED, unit="USD"))
f("fall of the bond", "single", E("04", "four points", 4, unit="points"))
f("share of Karasor in the shipments", "single", E("04", "a fifth", 0.2, unit="share"))
f("traders in Almaty", "single", E("04", "Two traders", 2))
f("Turkey's tender", "single", E("04", "290,000 tonnes", 290000, unit="tonnes"))
f("pages of the commission's report", "single", E("05", "61 pages", 61, unit="pages"))
f("length of the call", "single", E("05", "four minutes", 4, COMMISSION, unit="minutes"))
f("men on the call", "single", E("05", "two men", 2))

# ---- quotations
q, Q = s.quote, s.quotation
Q("localised", "single", q("00", "The fire is localised. It can't jump to the neighbouring cells,", TOKTAROV))
Q("like hail, like a bakery", "single", q("00", "It came down like hail and it smelt like a bakery,", VOGEL))
Q("signed the paper", "single", q("01", "I signed the paper myself,", MUKANOVA))
Q("18 degrees", "single", q("01", "For three months the screen showed 18 degrees, day and night,", MARAT))
Q("every sensor worked", "variant", q("01", "Every sensor worked,", ZHAKSYLYK), q("05", "All the sensors were working,", ZHAKSYLYK))
Q("the buyer doesn't like wet wheat", "single", q("01", "They told us the buyer doesn't like wet wheat,", DROZDOV))
Q("dust, not neglect", "same", q("02", "It was dust, not neglect,", ZHAKSYLYK), q("04", "It was dust, not neglect,", TOKTAROV), q("05", "It was dust, not neglect.", ZHAKSYLYK))
Q("bad luck", "single", q("02", "An elevator can do everything right and still have bad luck.", ZHAKSYLYK))
Q("forgotten a loaf", "single", q("03", "On Thursday my wife said somebody had forgotten a loaf,", KAIRAT))
Q("she didn't joke", "single", q("03", "On Friday she didn't joke about it any more.", KAIRAT))
Q("cell 8, smell", "single", q("03", "Cell 8, smell, told the office.", LOG))
Q("a contract with a stamp", "single", q("03", "Sixty-four is how many have a contract with a stamp,", GULNAR))
Q("until further notice", "single", q("04", "until further notice", RAILWAY))
Q("unscrewed", "single", q("04", "was not melted, it was unscrewed", SURVEYOR))
Q("to avoid false alarms", "single", q("05", "to avoid false alarms", COMMISSION))
Q("he trusted the screen", "single", q("05", "He trusted the screen, like everybody.", LAWYER))
Q("a third of a half", "single", q("05", "a third of a half", GULNAR))
Q("that word back", "single", q("05", "I'd like to have that word back,", VOGEL))

# ---- timeline
w = s.when
w("an explosion in Russia", "2021-03", ("00", "in March 2021"))
w("the harvest", "2026", ("00", "this year"))
w("the contractor's licence runs out", "2026-05", ("03", "in May"))
w("the sensors are switched off, told by the month", "2026-07", ("01", "since July"), ("04", "since July"))
w("the sensors are disconnected", "2026-07-06", ("05", "on 6 July"))
w("the last service, by the certificate", "2026-08-12", ("03", "12 August"), ("05", "12 August"))
w("the last service, by the company", "2026-09-03", ("02", "on 3 September"))
w("wheat comes from the sky", "2026-10", ("05", "In October"))
w("a smell of burning", THU, ("03", "since Thursday"), ("03", "On Thursday"))
w("the wife does not joke any more", FRI, ("03", "On Friday"))
w("the log is photographed", FRI, ("03", "on Friday morning"))
w("the bond loses", FRI, ("04", "between Friday and Wednesday"), to=WED)
w("the fire service asks to empty the cell", SAT, ("01", "on Saturday evening"), ("05", "on Saturday 17 October at 20:55"))
w("smoke is noticed", SAT, ("02", "on Saturday at 21:40"), ("03", "before Saturday evening"))
w("the silo explodes", SAT, ("00", "late on Saturday"), ("01", "at 21:50 on Saturday"))
w("the ministry's first count", SUN, ("00", "on Sunday", 1))
w("firefighters still at work", SUN, ("00", "on Sunday afternoon"))
w("the police take the log", SUN, ("03", "on Sunday"))
w("the welder dies", SUN, ("01", "on Sunday night"))
w("the fire reaches two more cells", SUN, ("01", "Overnight"), to=MON)
w("a fourth body is found", MON, ("01", "on Monday"))
w("the minister names nine thousand tonnes", MON, ("02", "on Monday"))
w("the akim says 340", MON, ("03", "on Monday"))
w("the last missing man is found", MON, ("03", "Yesterday evening"))
w("wheat adds $2.50", MON, ("04", "on Monday"))
w("the week in which the minister is quoted", MON, ("04", "this week"), to="2026-10-25")
w("the welder is added to the list", TUE, ("03", "at noon today"))
w("the fire is out", TUE, ("03", "this morning at 5"))
w("advances are paid", WED, ("02", "from Wednesday, 21 October"))
w("the burial", WED, ("03", "tomorrow at two"))
w("wheat gives back $2", WED, ("04", "by Wednesday"))
w("everyone is to be home", "2026-10-22", ("03", "by Thursday"))
w("Turkey tenders", "2026-10-27", ("04", "on Tuesday"))
w("a firefighter dies", "2026-11-09", ("05", "on 9 November"))
w("the commission publishes", "2026-11-30", ("05", "on 30 November"))
w("the director is in custody", "2026-12-02", ("05", "since 2 December"))
w("the trial", "2027-01", ("05", "for January"))
w("the elevator stays shut", "2027-02", ("04", "until February"))
w("the bond matures", "2029", ("04", "2029"))

# ---- conflicts
C = s.conflict
C("figure", "wheat lost: 4,200 tonnes by the owner, 9,000 by the minister, 11,500 by the union, 10,400 by the commission",
    [("00", "4,200 tonnes of wheat"), ("01", "4,200"), ("02", "4,200 tonnes"), ("04", "4,200 tonnes"), ("05", "4,200")],
    [("01", "Some 9,000 tonnes of wheat"), ("02", "nine thousand tonnes"), ("04", "9,000")],
    [("03", "11,500 tonnes"), ("05", "more than eleven thousand")], [("05", "10,400 tonnes")])
C("figure", "dead on Monday: four by the ministry and the owner, five by the hospital",
    [("01", "four", 1), ("01", "four", 2), ("02", "Four of our colleagues"), ("01", "had no information about such a case"), ("02", "Reports of a fifth death have not been confirmed")],
    [("01", "five", 1), ("01", "five", 2), ("01", "I signed the paper myself,")])
C("figure", "people in the school: 340 by the ministry and the akim, 430 by the headmistress", [("00", "340 residents"), ("03", "340")], [("03", "430 people")])
C("figure", "room of the elevator: 120,000 tonnes, or 210,000 by the grain letter", [("00", "120,000 tonnes")], [("04", "210,000 tonnes")])
C("figure", "farms with grain at Karasor: 64 by the owner, 91 by the union",
    [("02", "64 farms"), ("03", "Sixty-four"), ("04", "64 farms")], [("03", "91 farms"), ("04", "more than 90"), ("05", "Ninety-one farms")])
C("date", "the last service of the sensors: 3 September by the company, 12 August by the certificate", [("02", "on 3 September")], [("03", "12 August"), ("05", "12 August")])
C("date", "first signs: on Saturday evening by the company, since Thursday by those who live there",
    [("02", "on Saturday at 21:40"), ("02", "No signs were observed on the days before"), ("03", "before Saturday evening")],
    [("03", "since Thursday"), ("03", "On Thursday"), ("03", "on Friday morning")])
C("stance", "whether the sensors worked",
    [("01", "Every sensor worked,"), ("02", "it was in working order"), ("02", "The assertion that it had been switched off is untrue."), ("04", "The company says its 288 sensors worked"), ("05", "All the sensors were working,")],
    [("01", "had been switched off since July"), ("01", "For three months the screen showed 18 degrees, day and night,"), ("04", "they were off since July"), ("04", "was not melted, it was unscrewed"),
     ("05", "the sensors in cell 8 were disconnected on 6 July")])
C("stance", "whether the fire service asked to empty the cell",
    [("01", "had asked the company on Saturday evening, before the blast, to let them empty the cell"), ("01", "They told us the buyer doesn't like wet wheat,"), ("05", "The commission has found the call")],
    [("02", "did not receive a request from the fire service")])
C("source", "who said that it was dust, not neglect: the director or the minister",
    [("02", "It was dust, not neglect,"), ("05", "It was dust, not neglect.")], [("04", "It was dust, not neglect,"), ("04", "Minister Yerlan Toktarov seems to have made up his mind on the cause")])
C("stance", "whether the log has a line on the smell", [("03", "Cell 8, smell, told the office.")], [("03", "has no such line")], optional=True)

# ---- echoes
X = s.echo
X("Altair's first story in its third", "copied text",
    ("00", "explosion and fire in a grain silo in northern Kazakhstan"), ("01", "explosion and fire in a grain silo in northern Kazakhstan"),
    ("00", "The blast tore the roof off"), ("01", "The blast tore the roof off"))
X("workers to Altair: sensors off since July", "cited", ("01", "had been switched off since July"), ("04", "Workers have told Altair, an agency, that they were off since July"))
X("a bakery, told to an agency", "cited", ("00", "It came down like hail and it smelt like a bakery,"), ("05", "she had told an agency that it smelt like a bakery"))
X("dust, not neglect", "same details", ("02", "It was dust, not neglect,"), ("04", "It was dust, not neglect,"), ("05", "It was dust, not neglect."))
X("the owner's 4,200 tonnes", "cited", ("00", "4,200 tonnes of wheat"), ("01", "4,200"), ("02", "4,200 tonnes"), ("04", "4,200 tonnes"), ("05", "4,200"), optional=True)
X("the minister's 9,000 tonnes", "cited", ("01", "Some 9,000 tonnes of wheat"), ("02", "nine thousand tonnes"), ("04", "9,000"), optional=True)
X("the company's 288 sensors and 2.1 billion", "cited", ("02", "288 sensors"), ("04", "288 sensors"), ("02", "2.1 billion tenge"), ("04", "2.1 billion tenge"), optional=True)
X("every sensor worked", "same details", ("01", "Every sensor worked,"), ("05", "All the sensors were working,"), optional=True)
X("16.5 million tonnes", "same details", ("00", "16.5 million tonnes of wheat"), ("04", "16.5 million"), optional=True)

# ---- actors
A, n = s.actor, s.named
A(TOKTAROV, "person", *n("Yerlan Toktarov", "Toktarov"), aliases=["Emergencies Minister Yerlan Toktarov", "the minister", "The Minister", "Minister Yerlan Toktarov", "emergencies ministry"])
A(ZHAKSYLYK, "person", *n("Arman Zhaksylyk"), aliases=["Zhaksylyk", "Dala Astyk's director, Arman Zhaksylyk", "the director", "the director of the company", "Dala Astyk", "the company"])
A(MARAT, "person", *n("Marat Seitkali"), aliases=["foreman Marat Seitkali", "the foreman of the shift", "the foreman"])
A(GULNAR, "person", *n("Gulnar Seitkali"), aliases=["the farmers' union", "the union", "the farmers", "their chairwoman", "She"])
A(VOGEL, "person", *n("Nadezhda Vogel"), aliases=["Vogel", "She"])
A(DALA, "organization", *n("Dala Astyk", "DALA ASTYK"), aliases=["the company", "the owner", "The company", "Arman Zhaksylyk", "its owner"])
A(ALTAIR, "organization", *n("Altair"))
A("Karasor", "place", *n("Karasor", "KARASOR"))
s.alias(MUKANOVA, "its head doctor, Raushan Mukanova", "the district hospital", "Mukanova")
s.alias(DROZDOV, "Colonel Oleg Drozdov", "Drozdov")
s.alias(HOSPITAL, "The district hospital", "hospital", "Raushan Mukanova")
s.alias(MINISTRY, "the emergencies ministry", "the ministry", "his ministry", "Yerlan Toktarov")
s.alias(SPOKESWOMAN, "a company spokeswoman", "Dala Astyk")
s.alias(AGRI, "the agriculture ministry")
s.alias(KIM, "headmistress Zoya Kim")
s.alias(ISKAKOV, "The akim of the district, Bolat Iskakov", "the akim")
s.alias(KAIRAT, "Kairat, who drives the shunter")
s.alias(LOG, "a page of the shift log", "Marat Seitkali")
s.alias("the union", "the farmers' union", "Gulnar Seitkali")
s.alias("the farmers", "farmers", "Gulnar Seitkali")
s.alias(SURVEYOR, "surveyor", "a surveyor who has been on site")
s.alias(LAWYER, "His lawyer")
s.alias(RAILWAY, "railway")
s.alias(COMMISSION, "The government commission", "the commission", "The commission")
s.write()
