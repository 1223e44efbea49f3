#!/usr/bin/env python3
"""Gold of an invented story: naphtha leaks into Durban's harbour, June 2027. Persons, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Naphtha leaks into the harbour of Durban")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
MON, TUE, WED, THU, FRI = (f"2027-06-{d}" for d in ("07", "08", "09", "10", "11"))

s.report("00", outlet="The Esplanade", published=TUE)
s.report("01", outlet="Meridian", published=WED)
s.report("02", outlet="The Bluff Bugle", published=THU)
s.report("03", outlet="Ubuhle Holdings", published=FRI)
s.report("04", outlet="Light Ends", published=FRI, sidecar=True)
s.report("05", outlet=None, published="2027-09-01", to="2027-09-30")

SHABANE, RAUTENBACH, PRIYA, KOGILAN, XABA, OKABE, TROLLIP = "Lindiwe Shabane", "Pieter Rautenbach", "Priya Naidoo", "Kogilan Naidoo", "Bongani Xaba", "Hiroshi Okabe", "Fiona Trollip"
KUSILE, UBUHLE, TSUNEKAWA, MINISTRY, AUTHORITY, HEALTH, CITY, UNION, BUGLE = (
    "Kusile Terminals", "Ubuhle Holdings", "Tsunekawa Lines", "environment ministry", "harbour authority", "provincial health department", "the city", "the union", "The Bluff Bugle")
VAN, ANGLERS, BROKERS, AGENT, ANNEX, LETTER, TWO, SHIFT, LADY = "city's measuring van", "anglers", "brokers", "the ship's agent", "annexure C", "Light Ends", "two people who were there", "the five men of the shift", "the lady of the hotline"

# ---- figures
f = s.figures
f("naphtha lost", "conflict",
    E("00", "180 cubic metres", 180, KUSILE, origin=KUSILE, unit="m3"), AT_MOST("01", "Up to 650 cubic metres", 650, MINISTRY, origin=MINISTRY, unit="m3"),
    E("01", "180 cubic metres", 180, KUSILE, origin=KUSILE, unit="m3"), E("02", "1 100 cubic metres", 1100, UNION, origin=UNION, unit="m3"),
    E("03", "180 cubic metres", 180, [UBUHLE, "mass balance"], origin=KUSILE, unit="m3"), E("04", "180 cubic metres", 180, KUSILE, origin=KUSILE, unit="m3"),
    AT_MOST("04", "up to 650", 650, MINISTRY, origin=MINISTRY, unit="m3"), E("04", "1,100", 1100, UNION, origin=UNION, unit="m3"),
    E("04", "420 tonnes", 420, LETTER, origin=LETTER, unit="tonnes"), E("04", "600 cubic metres", 600, LETTER, origin=LETTER, unit="m3"),
    E("05", "610 cubic metres", 610, "agreement", unit="m3"), E("05", "180", 180, KUSILE, origin=KUSILE, unit="m3"))
f("ministry's estimate against the operator's", "single", MORE("01", "more than three times", 3, MINISTRY, unit="times"))
f("uncertainty of the mass balance", "single", E("03", "20 either way", 20, UBUHLE, unit="m3"))
f("share evaporated", "single", ABOUT("03", "about 70%", 70, UBUHLE, unit="percent"))
f("naphtha skimmed off", "single", ABOUT("03", "some 25 cubic metres", 25, UBUHLE, unit="m3"))
f("surface covered", "single", E("01", "14 hectares", 14, unit="ha"))
f("length of the leak", "conflict",
    E("00", "40 minutes", 40, KUSILE, as_of=TUE, origin=KUSILE, unit="minutes"), E("02", "40 minutes", 40, KUSILE, origin=KUSILE, unit="minutes"),
    MORE("02", "Three hours and more", 3, KOGILAN, origin=KOGILAN, unit="hours"), E("05", "nine hours", 9, ANNEX, origin=ANNEX, unit="hours"),
    E("05", "forty minutes", 40, origin=KUSILE, unit="minutes"), MORE("05", "three hours and more", 3, KOGILAN, origin=KOGILAN, unit="hours"))
f("people moved", "conflict",
    E("00", "2,300 people", 2300, AUTHORITY, as_of=TUE, origin=AUTHORITY), ABOUT("01", "Some 2,300 people", 2300, origin=AUTHORITY), E("02", "3 200 fled", 3200))
f("share of people who returned", "single", E("01", "half", 0.5, as_of=WED, unit="share"))
f("people treated", "conflict",
    E("00", "41 people", 41, HEALTH, as_of=TUE, origin=HEALTH), E("02", "58 people", 58, BUGLE, as_of=WED, origin=BUGLE), E("02", "41", 41, HEALTH, as_of=WED, origin=HEALTH))
f("people kept in hospital", "agree", E("00", "two of them", 2, HEALTH, as_of=TUE, origin=HEALTH), E("02", "two babies", 2))
f("share of the port in the container traffic", "single", ABOUT("01", "about 60%", 60, unit="percent"))
f("cargo of the ship", "agree", E("01", "21,000 tonnes", 21000, unit="tonnes"), E("04", "21,400 tonnes", 21400, AGENT, as_of="2027-06-06", unit="tonnes"))
f("cargo left in the ship", "single", E("04", "9,020", 9020, as_of=FRI, unit="tonnes"))
f("cargo in the shore tank", "single", E("04", "11,960", 11960, unit="tonnes"))
f("pressure of the hose's test", "single", E("01", "15 bar", 15, OKABE, as_of="2027-06-03", unit="bar"))
f("benzene in the air", "conflict",
    AT_MOST("01", "0.9 parts per million of benzene at most", 0.9, KUSILE, origin=KUSILE, unit="ppm"), E("01", "6 ppm", 6, ["report", VAN], as_of=TUE, origin=VAN, unit="ppm"))
f("fall of Ubuhle's shares", "single", E("01", "11%", 11, as_of=WED, unit="percent"))
f("hours of the fire of 2007", "single", E("01", "58 hours", 58, as_of="2007", unit="hours"))
f("years of Priya Naidoo in her house", "single", E("02", "30 years", 30, PRIYA, unit="years"))
f("time from the call to the sirens", "single", E("02", "Eight hours", 8, unit="hours"))
f("men of the shift", "single", E("02", "five men of the shift", 5))
f("dead fish", "conflict",
    E("02", "Seven tonnes", 7, ANGLERS, origin=ANGLERS, unit="tonnes"), E("02", "Two", 2, CITY, origin=CITY, unit="tonnes"),
    E("05", "two tonnes of fish", 2, origin=CITY, unit="tonnes"), BETWEEN("05", "six to eight", 6, 8, origin=TROLLIP, unit="tonnes"))
f("voucher", "single", E("02", "R350", 350, KUSILE, unit="ZAR"))
f("direct cost", "agree", E("03", "R95 million", 95000000, UBUHLE, unit="ZAR"), E("03", "US$5.2 million", 5200000, UBUHLE, unit="USD"))
f("cost not insured", "single", E("03", "R10 million", 10000000, UBUHLE, unit="ZAR"))
f("share of the berths in the revenue", "single", E("03", "22%", 22, UBUHLE, unit="percent"))
f("time of the closure", "agree", E("03", "three weeks", 3, UBUHLE, origin=UBUHLE, unit="weeks"), E("04", "three-week", 3, origin=UBUHLE, unit="weeks"))
f("berths closed", "single", E("04", "three berths", 3))
f("naphtha missing from the June programme", "single", ABOUT("04", "some 120,000 tonnes", 120000, BROKERS, unit="tonnes"))
f("cargoes diverted", "single", E("04", "Two cargoes", 2))
f("rise of the premium", "single", E("04", "$9", 9, nth=1, as_of=THU, unit="USD"))
f("premium", "update", E("04", "$31 a tonne", 31, as_of=THU, unit="USD"), E("04", "$28", 28, as_of=FRI, unit="USD"))
f("demurrage", "single", E("04", "$38,000 a day", 38000, TSUNEKAWA, unit="USD"))
f("people who saw the crate", "single", E("04", "two people who were there", 2))
f("bloodworms in a square metre", "update",
    E("05", "340 bloodworms", 340), E("05", "nine", 9, nth=1, as_of=["2027-07-01", "2027-07-31"]), E("05", "31", 31, as_of=["2027-09-01", "2027-09-30"]))
f("money Kusile pays", "single", E("05", "R42 million", 42000000, "agreement", unit="ZAR"))
f("weeks for which Kusile said 180", "single", E("05", "ten weeks", 10, unit="weeks"))
f("days of the operator in her job", "single", E("05", "two days", 2, "apology", unit="days"))
f("minutes to the end of her shift", "single", E("05", "eleven minutes", 11, "apology", unit="minutes"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("nobody lights anything", "single", q("00", "Nobody lights anything. Not a stove, not a candle, not a cigarette at the fence.", SHABANE))
Q("what valves do", "single", q("00", "Our valves did what valves do.", RAUTENBACH))
Q("the nine o'clock news", "single", q("00", "at the end of the nine o'clock news", PRIYA))
Q("would like to have lost", "single", q("01", "Kusile is counting what it would like to have lost,", XABA))
Q("a valve on shore stood open", "single", q("01", "Our hose was tested at 15 bar on the 3rd of June and is in one piece,", OKABE), q("01", "A valve on shore stood open.", OKABE))
Q("you can't put out water", "same", q("01", "You can't put out water,", SHABANE), q("02", "You can't put out water,", SHABANE), q("04", "You can't put out water,", RAUTENBACH))
Q("it was the sugar", "variant", q("02", "THEY TOLD US IT WAS THE SUGAR", PRIYA), q("02", "The lady said it's the sugar, ma'am, it ferments. I said I've lived here for 30 years, sugar doesn't make my eyes water.", PRIYA))
Q("three hours and more", "same", q("02", "Three hours and more. The night shift couldn't find the wheel to shut the valve, because the wheel was in the workshop.", KOGILAN), q("05", "three hours and more", KOGILAN))
Q("as it passed on the 3rd", "single", q("04", "and passed, as it passed on the 3rd", TSUNEKAWA))
Q("time with his boat", "single", q("05", "to spend time with his boat", RAUTENBACH))

# ---- timeline
w = s.when
w("a tank fire on the site", "2007", ("01", "In 2007"))
w("the alarm is listed for replacement", "2025", ("04", "since 2025"))
w("the hose is tested", "2027-06-03", ("01", "on the 3rd of June"), ("04", "on the 3rd"))
w("the ship berths", "2027-06-06", ("04", "on Sunday, 6 June"))
w("Priya Naidoo smells naphtha", MON, ("00", "on Monday night"), ("02", "on Monday at 9.25 at night"))
w("the leak begins, by annexure C", MON, ("05", "on Monday 7 June at 20:50"))
w("the leak begins, by Kusile", TUE, ("01", "early on Tuesday"), ("02", "at ten past five on Tuesday"), ("03", "on Tuesday"), ("05", "on a Tuesday in June"))
w("the van measures", TUE, ("01", "at nine on Tuesday morning"))
w("the cordon", WED, ("00", "until tomorrow morning at least"))
w("ferries stay in", WED, ("00", "until noon tomorrow"))
w("the ministry's estimate", WED, ("01", "on Wednesday"))
w("half have returned", WED, ("01", "By Wednesday evening"))
w("the Bugle's count", WED, ("02", "by last night"))
w("the regulator's visit, by Light Ends", WED, ("04", "on Wednesday"))
w("the regulator's visit, by Ubuhle", THU, ("03", "yesterday, Thursday"))
w("premiums rise", THU, ("04", "on Thursday"))
w("everyone is home", FRI, ("03", "by this morning"))
w("premiums ease", FRI, ("04", "today"))
w("the ship leaves", FRI, ("04", "at dawn this Friday"))
w("Ubuhle's notice", FRI, ("04", "this morning"))
w("nothing to be seen", FRI, ("05", "by that Friday"))
w("Mozambique's tender closes", "2027-06-15", ("04", "on Tuesday"))
w("a further announcement", "2027-06-30", ("03", "not later than 30 June"))
w("nine bloodworms", "2027-07", ("05", "In July"))
w("Rautenbach leaves", "2027-07", ("05", "in July"))
w("Kusile signs", "2027-08-19", ("05", "On 19 August"))
w("31 bloodworms", "2027-09-01", ("05", "At the beginning of this month"), to="2027-09-10")

# ---- conflicts
C = s.conflict
C("figure", "naphtha lost: 180 cubic metres by Kusile, up to 650 by the ministry and 600 to 610 later, 1,100 by the union",
    [("00", "180 cubic metres"), ("01", "180 cubic metres"), ("03", "180 cubic metres"), ("04", "180 cubic metres"), ("05", "180")],
    [("01", "Up to 650 cubic metres"), ("04", "up to 650"), ("04", "600 cubic metres"), ("04", "420 tonnes"), ("05", "610 cubic metres")], [("02", "1 100 cubic metres"), ("04", "1,100")])
C("figure", "length of the leak: 40 minutes by Kusile, three hours and more by the union, nine hours by annexure C",
    [("00", "40 minutes"), ("02", "40 minutes"), ("05", "forty minutes")], [("02", "Three hours and more"), ("05", "three hours and more")], [("05", "nine hours")])
C("figure", "people moved: 2,300, or 3,200 by the Bugle", [("00", "2,300 people"), ("01", "Some 2,300 people")], [("02", "3 200 fled")])
C("figure", "people treated: 41 by the department, 58 by the Bugle", [("00", "41 people"), ("02", "41")], [("02", "58 people")])
C("figure", "benzene: at most 0.9 by Kusile, 6 by the city's van", [("01", "0.9 parts per million of benzene at most")], [("01", "6 ppm")])
C("figure", "dead fish: seven tonnes by anglers, two by the city", [("02", "Seven tonnes"), ("05", "six to eight")], [("02", "Two"), ("05", "two tonnes of fish")])
C("date", "the leak began on Tuesday morning, or on Monday night", [("02", "at ten past five on Tuesday"), ("01", "early on Tuesday"), ("03", "on Tuesday"), ("00", "it was noticed at 05:10")],
    [("00", "on Monday night"), ("02", "on Monday at 9.25 at night"), ("05", "on Monday 7 June at 20:50")])
C("date", "the regulator came on Thursday, or on Wednesday", [("03", "yesterday, Thursday")], [("04", "on Wednesday")])
C("stance", "what failed: the ship's hose or a valve on shore",
    [("00", "A hose burst"), ("00", "Our valves did what valves do."), ("01", "It blames a hose of the tanker Coral Heron"), ("03", "the failure of a cargo hose belonging to the vessel"), ("03", "No defect has been found in the equipment of the terminal")],
    [("01", "is in one piece"), ("01", "A valve on shore stood open."), ("02", "couldn't find the wheel to shut the valve"), ("04", "and passed, as it passed on the 3rd"), ("05", "in one piece")])
C("stance", "whether the alarm worked",
    [("02", "says it rang"), ("03", "The high-level and gas alarms operated as designed"), ("04", "says that it operated as designed")],
    [("02", "they heard nothing but frogs"), ("04", "found it in a crate"), ("05", "The alarm was in a crate")])
C("source", "who said that you can't put out water: the harbour master or the terminal's chief", [("01", "You can't put out water,"), ("02", "You can't put out water,"), ("05", "Her sentence about the water that can't be put out")],
    [("04", "You can't put out water,")])

# ---- echoes
X = s.echo
X("Kusile's 180 cubic metres", "cited", ("00", "180 cubic metres"), ("01", "180 cubic metres"), ("03", "180 cubic metres"), ("04", "180 cubic metres"), ("05", "180"))
X("the ministry's 650", "cited", ("01", "Up to 650 cubic metres"), ("04", "up to 650"))
X("the union's 1,100", "cited", ("02", "1 100 cubic metres"), ("04", "1,100"))
X("you can't put out water", "same details", ("01", "You can't put out water,"), ("02", "You can't put out water,"), ("04", "You can't put out water,"), ("05", "Her sentence about the water that can't be put out"))
X("Kusile's 40 minutes", "cited", ("00", "40 minutes"), ("02", "40 minutes"), ("05", "forty minutes"))
X("the hose tested on the 3rd", "cited", ("01", "Our hose was tested at 15 bar on the 3rd of June"), ("04", "as it passed on the 3rd"))
X("Ubuhle's notice on the alarm", "cited", ("03", "operated as designed"), ("04", "Ubuhle's notice of this morning says that it operated as designed"))
X("three hours and more", "cited", ("02", "Three hours and more"), ("05", "three hours and more"))
X("the department's 41", "cited", ("00", "41 people"), ("02", "41"), optional=True)
X("2,300 people moved", "same details", ("00", "2,300 people"), ("01", "Some 2,300 people"), optional=True)
X("the alarm in a crate", "same details", ("04", "found it in a crate"), ("05", "The alarm was in a crate"), optional=True)
X("two tonnes by the city", "same details", ("02", "Two"), ("05", "two tonnes of fish"), optional=True)

# ---- actors
A, n = s.actor, s.named
A(SHABANE, "person", *n("Lindiwe Shabane"), aliases=["Harbour master Lindiwe Shabane", "The harbour master, Captain Lindiwe Shabane", "the harbour master", "Captain Lindiwe Shabane", "she"])
A(RAUTENBACH, "person", *n("Pieter Rautenbach", "Rautenbach"), aliases=["Mr Rautenbach", "its chief executive, Pieter Rautenbach", "Boss Pieter Rautenbach", "the terminal's chief executive", "Kusile Terminals"])
A(PRIYA, "person", *n("Priya Naidoo"), aliases=["she", "Naidoo"])
A(KOGILAN, "person", *n("Kogilan Naidoo"), aliases=["Shop steward Kogilan Naidoo", "the union", "His union"])
A(KUSILE, "organization", *n("Kusile Terminals", "KUSILE TERMINALS", "Kusile"), aliases=["the operator of the terminal", "the company", "Pieter Rautenbach", "Ubuhle Holdings"])
A(UBUHLE, "organization", *n("Ubuhle Holdings Limited", "Ubuhle Holdings", "Ubuhle"), aliases=["The company", "the company", "The company's mass balance"])
A(TSUNEKAWA, "organization", *n("Tsunekawa Lines"), aliases=["The owner, Tsunekawa Lines", "The ship's owner", "Hiroshi Okabe", "The owner"])
A("Coral Heron", "organization", *n("Coral Heron"))
A("Durban", "place", *n("Durban"), )
A("Island View", "place", *n("Island View"))
s.alias(XABA, "Ministry spokesman Bongani Xaba", "environment ministry")
s.alias(OKABE, "spokesman Hiroshi Okabe", "Tsunekawa Lines")
s.alias(MINISTRY, "the environment ministry", "the ministry", "Bongani Xaba")
s.alias(AUTHORITY, "The harbour authority")
s.alias(HEALTH, "the provincial health department", "The department")
s.alias(CITY, "city")
s.alias(UNION, "His union", "a union", "Kogilan Naidoo")
s.alias(VAN, "The city's measuring van", "a report seen by Meridian", "report")
s.alias(ANGLERS, "the anglers")
s.alias(AGENT, "her agent")
s.alias(ANNEX, "annexure C", "agreement")
s.alias("agreement", "an agreement with the ministry", "Kusile", "lawyers", "annexure C")
s.alias("mass balance", "The company's mass balance", "Kusile Terminals", "Ubuhle Holdings")
s.alias("apology", "an apology", "It")
s.alias(BUGLE, "we", "the Bugle")
s.alias(LETTER, "Our own arithmetic")
s.write()
