#!/usr/bin/env python3
"""Gold of the dam story. The event, its people, places, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A tailings dam fails above Huancalla in Peru")
E, AT_LEAST, MORE, LESS, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.less_than, s.about, s.at_most, s.between
FIFTH, SAT, SUN, MON, TUE, WED, THU, SUN2 = (f"2028-01-{d}" for d in ("05", "15", "16", "17", "18", "19", "20", "23"))
Y27 = ["2027-01-01", "2027-12-31"]

s.report("00", outlet="Panandina", published=MON)
s.report("01", outlet="Kestrel Metals", published=TUE)
s.report("02", outlet="Radio Ruca", published=WED)
s.report("03", outlet="Panandina", published=THU, sidecar=True)
s.report("04", outlet="The Sunday Register", published=SUN2, sidecar=True)
s.report("05", outlet="Embankment", published="2028-04-01", to="2028-05-21")

KESTREL, RADIO, CIVIL, PAREDES, EUSEBIO, ROLANDO, OFA = "Kestrel Metals", "Radio Ruca", "civil defence", "Nilda Paredes", "Eusebio Quispe", "Rolando Quispe", "OFA"
CCORI, WILBER, UGARTE, BARRANTES, HOLLOWAY, LINDQVIST = "Hermelinda Ccori", "Wilber", "Álvaro Ugarte", "Inés Barrantes", "Grant Holloway", "Lindqvist Geo"
WEATHER, UNIVERSITY, PANEL, NEIGHBOUR, COLLEAGUE, STATE, LONDON = "weather service", "San Toribio University", "the panel", "a neighbour", "a colleague", "the state", "one London newspaper"
AUTHORITIES, PAN, REGISTER = "authorities", "Panandina", "The Sunday Register"

# ---- figures
f = s.figures
f("people killed", "update",
    AT_LEAST("00", "At least six dead", 6, None, as_of=MON, origin=CIVIL),
    AT_LEAST("00", "at least six people", 6, CIVIL, as_of=MON, origin=CIVIL),
    E("01", "14 fatalities", 14, AUTHORITIES, as_of=TUE, origin=AUTHORITIES),
    E("02", "19 dead", 19, PAREDES, as_of=WED, origin=PAREDES),
    E("03", "23", 23, None, as_of=THU),
    E("04", "Twenty-nine bodies", 29, None, as_of=SUN2),
    E("05", "31", 31, None, nth=1, as_of="2028-02-09"))
f("people killed and never found", "single", E("05", "40", 40, None))
f("employees of Kestrel killed", "single", E("01", "three employees of our subsidiary", 3, None, as_of=TUE, origin=KESTREL))
f("dead without a name", "single", E("02", "Five of the dead", 5, PAREDES, as_of=WED))
f("people missing", "conflict",
    ABOUT("00", "About 40 people", 40, PAREDES, as_of=MON, origin=PAREDES),
    E("00", "70", 70, EUSEBIO, as_of=MON, origin=EUSEBIO),
    E("02", "31 missing", 31, PAREDES, as_of=WED, origin=PAREDES),
    E("02", "52 on his list", 52, EUSEBIO, as_of=WED, origin=EUSEBIO),
    E("02", "49", 49, EUSEBIO, as_of=WED, origin=EUSEBIO),
    E("03", "Twenty-eight people", 28, PAREDES, as_of=THU, origin=PAREDES),
    E("04", "70", 70, EUSEBIO, as_of=MON, origin=EUSEBIO),
    E("04", "33", 33, EUSEBIO, as_of=SUN2, origin=EUSEBIO),
    E("05", "nine who were never found", 9, None))
f("missing people who came over the pass", "single", E("02", "Three", 3, None, as_of=WED, origin=RADIO))
f("people in the village", "agree", E("00", "900", 900, None, nth=1), E("05", "900 people", 900, None))
f("share of the village that sleeps in the school", "single", ABOUT("04", "About half of the village", 0.5, None, as_of=SUN2, unit="share"))
f("volume of the waste", "conflict",
    E("00", "1.1 million cubic metres", 1100000, KESTREL, as_of=MON, unit="m3", origin=KESTREL),
    E("01", "1.1 million cubic metres", 1100000, None, as_of=MON, unit="m3", origin=KESTREL),
    E("03", "2.7 million cubic metres", 2700000, OFA, as_of=MON, unit="m3", origin=OFA),
    E("03", "1.1 million", 1100000, KESTREL, as_of=MON, unit="m3", origin=KESTREL),
    BETWEEN("05", "2.4 million cubic metres, give or take 0.2", 2200000, 2600000, PANEL, as_of=MON, unit="m3", origin=PANEL),
    E("05", "1.1 million", 1100000, KESTREL, as_of=MON, unit="m3", origin=KESTREL),
    E("05", "2.7", 2700000, OFA, as_of=MON, unit="m3", origin=OFA))
f("the agency's volume against the owner's", "agree",
    MORE("03", "more than twice", 2, None, nth=1, as_of=MON, origin=OFA), MORE("03", "more than twice", 2, OFA, nth=2, as_of=MON, origin=OFA))
f("share of the content released", "single", ABOUT("01", "about 30% of the content", 30, None, as_of=MON, unit="percent", origin=KESTREL))
f("reach of the mud", "update",
    E("01", "nine kilometres", 9, None, as_of=TUE, unit="km", origin=KESTREL), E("03", "14 kilometres", 14, BARRANTES, as_of=THU, unit="km", origin=OFA))
f("time from the failure to the siren", "single", E("00", "one minute", 1, KESTREL, as_of=MON, unit="minutes", origin=KESTREL))
f("minutes for which the siren sounded", "agree",
    E("01", "eleven minutes", 11, None, as_of=MON, unit="minutes", origin=KESTREL), E("04", "eleven minutes", 11, HOLLOWAY, as_of=MON, unit="minutes", origin=KESTREL))
f("people whom the radio asked of the siren", "agree",
    E("02", "Twenty-six people", 26, None, origin=RADIO), E("04", "26 people", 26, RADIO, origin=RADIO))
f("houses destroyed", "conflict",
    E("00", "Fifty-eight houses", 58, CIVIL, as_of=MON, origin=CIVIL),
    E("02", "58", 58, CIVIL, as_of=WED, origin=CIVIL), E("02", "112 doors", 112, None, as_of=WED, origin=RADIO))
f("houses to be rebuilt", "single", E("05", "104", 104, None))
f("houses destroyed in Bolivia in 2022", "single", E("00", "20 houses", 20, None, as_of="2022-07"))
f("children under the school", "agree",
    E("00", "23 children", 23, RADIO, as_of=MON, origin=NEIGHBOUR), E("02", "23 children", 23, None, as_of=MON, origin=NEIGHBOUR))
f("register of the second grade", "single", E("02", "Twenty-three", 23, None, origin=RADIO))
f("hours for which the school was believed to be full of dead", "single", E("04", "two hours", 2, None, as_of=MON, unit="hours"))
f("fall of the shares on Monday", "single", E("00", "27%", 27, None, as_of=MON, unit="percent"))
f("fall of the shares since Monday", "single", E("03", "41%", 41, None, as_of=THU, unit="percent"))
f("market value lost", "agree",
    ABOUT("03", "some C$1.3 billion", 1300000000, None, as_of=THU, unit="CAD"), ABOUT("03", "$950 million", 950000000, None, as_of=THU, unit="USD"))
f("copper produced last year", "single", E("00", "84,000 tonnes of copper", 84000, None, as_of=Y27, unit="t"))
f("share of Peru's output", "single", ABOUT("00", "about 3% of Peru's output", 3, None, as_of=Y27, unit="percent"))
f("guidance for copper", "single", BETWEEN("01", "80,000 to 86,000 tonnes of copper", 80000, 86000, None, as_of=["2028-01-01", "2028-12-31"], unit="t", origin=KESTREL))
f("people employed", "single", E("00", "1,900 people", 1900, None))
f("hours of the rain", "agree", E("01", "24 hours", 24, None, unit="hours"), E("03", "24 hours", 24, WEATHER, unit="hours"))
f("rain before the failure", "conflict",
    E("01", "96 millimetres of rain", 96, None, as_of=[SUN, MON], unit="mm", origin=KESTREL),
    E("03", "41 millimetres of rain", 41, WEATHER, as_of=[SUN, MON], unit="mm", origin=WEATHER),
    E("03", "96", 96, KESTREL, as_of=[SUN, MON], unit="mm", origin=KESTREL),
    E("04", "Ninety-six millimetres", 96, KESTREL, as_of=[SUN, MON], unit="mm", origin=KESTREL))
f("the state's rain against the company's", "single", LESS("04", "less than half of that", 0.5, STATE, as_of=[SUN, MON], unit="share", origin=WEATHER))
f("distance of the gauge from the dam", "single", E("03", "six kilometres", 6, WEATHER, unit="km"))
f("length of the fissure", "single", ABOUT("01", "some four metres", 4, None, as_of=SUN, unit="m", origin=KESTREL))
f("height of the dam", "conflict",
    E("01", "54 metres", 54, None, unit="m", origin=KESTREL), E("04", "45 metres", 45, None, unit="m", origin=REGISTER),
    E("05", "54 metres", 54, None, unit="m"), E("05", "Forty-five", 45, LONDON, unit="m", origin=REGISTER))
f("height of the last raise", "agree",
    E("01", "eight metres", 8, None, unit="m", origin=KESTREL), E("02", "eight metres", 8, UGARTE, unit="m"))
f("how often the engineer wrote of the crack", "single", E("02", "twice", 2, WILBER, origin=WILBER))
f("days of Lindqvist's visit", "single", E("03", "two days", 2, LINDQVIST, as_of="2027-10", unit="days", origin=LINDQVIST))
f("arsenic in the water", "conflict",
    E("01", "0.04 milligrams of arsenic per litre", 0.04, None, as_of=TUE, unit="mg/l", origin=KESTREL),
    E("04", "0.04 milligrams of arsenic in a litre", 0.04, KESTREL, as_of=TUE, unit="mg/l", origin=KESTREL),
    E("04", "0.31", 0.31, UNIVERSITY, as_of=TUE, unit="mg/l", origin=UNIVERSITY))
f("insurance of the company", "single", AT_MOST("01", "up to US$150 million", 150000000, None, unit="USD", origin=KESTREL))
f("money that the syndicate has set aside", "single", E("04", "£95m", 95000000, None, unit="GBP"))
f("money promised to a family", "agree",
    E("04", "20,000 soles", 20000, HOLLOWAY, unit="PEN", origin=HOLLOWAY), ABOUT("04", "about £4,100", 4100, HOLLOWAY, unit="GBP"))
f("families asked", "single", E("04", "nine families", 9, None, as_of=SUN2, origin=REGISTER))
f("families that were given a paper", "single", E("04", "seven", 7, None, as_of=SUN2, origin=REGISTER))
f("workers who told of the crack", "single", E("04", "Three workers", 3, None, origin=REGISTER))
f("days from the first crack to the failure", "single", E("04", "twelve days", 12, "three workers", unit="days"))
f("soldiers at work", "update", E("02", "340 men", 340, None, as_of=WED), E("02", "80", 80, None, as_of=MON))
f("excavators", "single", E("02", "12 excavators", 12, None, as_of=WED))
f("people detained", "single", E("03", "three people", 3, None, as_of=THU))
f("days of the engineer in prison", "single", E("05", "41 days", 41, None, unit="days"))
f("members of the panel", "single", E("05", "panel of three", 3, None))
f("months since the failure", "single", E("05", "Three months", 3, None, unit="months"))
f("fine", "agree", E("05", "120 million soles", 120000000, OFA, unit="PEN", origin=OFA), E("05", "$32 million", 32000000, OFA, unit="USD"))
f("money agreed for the village", "single", E("05", "US$38 million", 38000000, None, unit="USD"))
f("money for the village a head", "single", ABOUT("05", "about 42,000 dollars a head", 42000, COLLEAGUE, unit="USD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("nobody left to ask", "single", q("00", "They count those for whom somebody asks,", EUSEBIO), q("00", "There are families that have nobody left to ask.", EUSEBIO))
Q("my cow heard it", "variant",
    q("00", "My cow heard it before any siren,", CCORI), q("02", "My cow heard it before me,", CCORI), q("02", "It was no siren. It was the mountain.", CCORI))
Q("our first duty", "single", q("01", "Our first duty is to the people of Huancalla, and it comes before any other,", HOLLOWAY))
Q("the whole arm", "single", q("02", "We saw the crack on the fifth. I put a stick in, as far as my elbow. On Saturday it took the whole arm.", WILBER))
Q("there was dust", "single", q("02", "I have had the archive turned over. There was dust.", UGARTE))
Q("lose a lake", "single", q("03", "One may round a number. One doesn't lose a lake,", BARRANTES))
Q("not signed anything", "single", q("03", "not signed anything on El Molle", LINDQVIST))
Q("the siren rang", "single", q("04", "The siren rang for eleven minutes,", HOLLOWAY), q("04", "I've seen the log.", HOLLOWAY))
Q("without a signature", "single", q("04", "without a signature", HOLLOWAY))
Q("one good week of copper", "single", q("05", "about 42,000 dollars a head, or one good week of copper", COLLEAGUE))

# ---- timeline
w = s.when
w("rain is measured from then on", "2003", ("01", "in 2003"))
w("a spill in Bolivia", "2022-07", ("00", "In July 2022"))
w("the last raise is approved, by the company", "2024", ("01", "in 2024"))
w("the letter", "2024-05-14", ("03", "of May 14, 2024"))
w("copper is produced", "2027", ("00", "last year"))
w("Lindqvist at the dam, its report", "2027-10", ("01", "In October"), ("03", "in October"), ("05", "of October"))
w("the battery of the siren is flat", "2028-01-03", ("05", "since 3 January"))
w("the crack, by workers and the log", FIFTH, ("02", "on the fifth"), ("04", "twelve days before the disaster"), ("05", "on 5 January"))
w("the first image, the crack takes an arm", SAT, ("02", "On Saturday"))
w("the first satellite image", SAT, ("03", "on Jan. 15"))
w("the crack, by the company", SUN, ("01", "on Sunday"), ("04", "a week ago today"), ("05", "of the 16th"))
w("the dam fails", MON, ("00", "on Monday afternoon"), ("01", "yesterday"), ("03", "on Monday"), ("04", "last Monday"))
w("the end of the hours of rain", MON, ("03", "Monday noon"))
w("soldiers with shovels", MON, ("02", "On Monday night"))
w("the radio speaks of 23 children", MON, ("02", "On Monday", 2), ("04", "on Monday", 2))
w("70 names on the list", MON, ("04", "on Monday", 1))
w("the shares fall", MON, ("03", "since Monday"))
w("samples are drawn", TUE, ("01", "this morning"), ("04", "on the same Tuesday"))
w("the second satellite image", TUE, ("03", "Jan. 18"))
w("the company names Lindqvist", TUE, ("03", "on Tuesday"))
w("the agency gives its volume", THU, ("03", "on Thursday", 1))
w("the company shows a letter", THU, ("03", "on Thursday", 2))
w("33 names on the list", SUN2, ("04", "tonight"))
w("guidance for the year", "2028", ("01", "this year"))
w("the search ends", "2028-02-09", ("05", "on 9 February"))
w("school begins again", "2028-03", ("00", "until March"))
w("the panel's interim report", "2028-03-30", ("05", "on 30 March"))
w("a hearing", "2028-05-22", ("05", "22 May"))

# ---- conflicts
c = s.conflict
c("figure", "missing: 40 to 28 by the governor, 70 to 33 by the list of the community",
    [("00", "About 40 people"), ("02", "31 missing"), ("03", "Twenty-eight people")], [("00", "70"), ("02", "52 on his list"), ("02", "49"), ("04", "70"), ("04", "33")])
c("figure", "volume: 1.1 million by Kestrel, 2.7 by the agency, 2.4 by the panel",
    [("00", "1.1 million cubic metres"), ("01", "1.1 million cubic metres"), ("03", "1.1 million"), ("05", "1.1 million")],
    [("03", "2.7 million cubic metres"), ("05", "2.7")], [("05", "2.4 million cubic metres, give or take 0.2")])
c("figure", "houses: 58 by the civil defence, 112 by Radio Ruca", [("00", "Fifty-eight houses"), ("02", "58")], [("02", "112 doors")])
c("figure", "height: 54 metres, or 45 by the Sunday Register", [("01", "54 metres"), ("05", "54 metres")], [("04", "45 metres"), ("05", "Forty-five")])
c("figure", "rain: 96 mm by the company, 41 by the weather service",
    [("01", "96 millimetres of rain"), ("03", "96"), ("04", "Ninety-six millimetres")], [("03", "41 millimetres of rain"), ("04", "less than half of that")])
c("figure", "arsenic: 0.04 mg by the company, 0.31 by the university",
    [("01", "0.04 milligrams of arsenic per litre"), ("04", "0.04 milligrams of arsenic in a litre")], [("04", "0.31")])
c("figure", "reach of the mud: nine kilometres by the company, 14 by the agency", [("01", "nine kilometres")], [("03", "14 kilometres")], optional=True)
c("date", "the crack was first seen: 16 January by the company, 5 January by workers and the log",
    [("01", "on Sunday"), ("04", "a week ago today")], [("02", "on the fifth"), ("04", "twelve days before the disaster"), ("05", "on 5 January")])
c("stance", "whether the siren sounded",
    [("00", "a siren had sounded at 1:21 p.m."), ("01", "sounded for eleven minutes"), ("04", "The siren rang for eleven minutes,")],
    [("00", "they had heard none"), ("00", "My cow heard it before any siren,"), ("02", "not one has heard it"), ("02", "It was no siren."),
     ("04", "I have yet to meet anybody who heard it"), ("05", "A siren may be activated, in other words, without making a sound.")])
c("stance", "whether the last raise was permitted",
    [("01", "was approved by the Ministry of Mines in 2024"), ("03", "it said was the permit for the dam's last raise")],
    [("02", "Nobody ever gave permission for the last eight metres"), ("03", "which says none was asked for"), ("03", "a permit for a helicopter pad")])
c("stance", "whether children lay under the school",
    [("00", "Radio Ruca reported that 23 children lay under the school"), ("02", "On Monday we said that 23 children were under the school")],
    [("00", "the building was believed to be empty"), ("02", "There was nobody in the school.")])
c("stance", "whether families must sign for the money", [("04", "without a signature")], [("04", "seven had been given a paper to sign")])
c("source", "whether the stability report comes from Lindqvist Geo",
    [("01", "the independent engineers of Lindqvist Geo found the facility to be stable"), ("03", "the company named on Tuesday as having found the dam stable"), ("05", "It carries the name of a Lindqvist engineer")],
    [("03", "not signed anything on El Molle"), ("05", "who says he was on leave in Umeå")])

# ---- echoes
e = s.echo
e("Kestrel's 1.1 million", "cited", ("00", "1.1 million cubic metres"), ("01", "1.1 million cubic metres"), ("03", "1.1 million"), ("05", "1.1 million"))
e("the agency's 2.7 million", "cited", ("03", "2.7 million cubic metres"), ("05", "2.7"))
e("the London newspaper's 45 metres", "cited", ("04", "45 metres"), ("05", "Forty-five, as one London newspaper had it"))
e("Radio Ruca's 23 children", "cited", ("00", "Radio Ruca reported that 23 children lay under the school"), ("02", "23 children"))
e("Radio Ruca asked 26 people", "cited", ("02", "Twenty-six people"), ("04", "Radio Ruca, which asked 26 people"))
e("my cow heard it", "same details", ("00", "My cow heard it before any siren,"), ("02", "My cow heard it before me,"))
e("Kestrel's 96 millimetres", "cited", ("01", "96 millimetres of rain"), ("03", "96"), ("04", "Ninety-six millimetres"))
e("Kestrel's 0.04 milligrams", "cited", ("01", "0.04 milligrams of arsenic per litre"), ("04", "0.04 milligrams of arsenic in a litre"))
e("eleven minutes of siren, by Kestrel", "cited", ("01", "sounded for eleven minutes"), ("04", "The siren rang for eleven minutes,"))
e("Lindqvist found the dam stable, by Kestrel", "cited", ("01", "the independent engineers of Lindqvist Geo found the facility to be stable"), ("03", "the company named on Tuesday as having found the dam stable"))
e("the list of Eusebio Quispe: 70", "same details", ("00", "70"), ("04", "70"))
e("58 houses, by the civil defence", "cited", ("00", "Fifty-eight houses"), ("02", "58"), optional=True)
e("a stick in the crack", "same details", ("02", "I put a stick in"), ("04", "one of them of a stick"), optional=True)
e("the weather service's 41 millimetres", "same details", ("03", "41 millimetres of rain"), ("04", "less than half of that"), optional=True)

# ---- actors
a, n = s.actor, s.named
a(KESTREL, "organization", *n("Kestrel Metals", "KESTREL METALS INC.", "Kestrel"), aliases=["Kestrel", "the company", "The company", "the owner", "its owner", "the parties"])
a(EUSEBIO, "person", *n("Don Eusebio Quispe", "Eusebio Quispe", "Don Eusebio"), aliases=["The president of the community", "The president of the community, Eusebio Quispe", "The list", "he"])
a(ROLANDO, "person", *n("Rolando Quispe", "R. Quispe"), aliases=["the engineer on duty", "The engineer on duty, Rolando Quispe", "the engineer R. Quispe"])
a(PAREDES, "person", *n("Nilda Paredes", "Paredes"), aliases=["the regional governor", "Governor Paredes", "governor Nilda Paredes", "the regional governor, Nilda Paredes"])
a(CCORI, "person", *n("Hermelinda Ccori"), aliases=["Ccori", "she"])
a(HOLLOWAY, "person", *n("Grant Holloway", "Holloway"), aliases=["Kestrel's chief executive", "President and Chief Executive Officer"])
a(OFA, "organization", *n("OFA"), aliases=["the country's environment agency", "the agency", "The agency, OFA", "environment agency"])
a(BARRANTES, "person", *n("Inés Barrantes"), aliases=["its head", "its head, Inés Barrantes", "OFA"])
a(UGARTE, "person", *n("Álvaro Ugarte"), aliases=["The Minister of Mines", "The Minister of Mines, Álvaro Ugarte", "the mines ministry"])
a(WILBER, "person", *n("Wilber"), aliases=["A worker from the dam", "a worker"])
a(LINDQVIST, "organization", *n("Lindqvist Geo", "Lindqvist"), aliases=["Lindqvist", "a Swedish firm"])
a(RADIO, "organization", *n("Radio Ruca", "RADIO RUCA"), aliases=["Radio Ruca 94.3"])
a("Huancalla", "place", *n("Huancalla"))
a("El Molle", "place", *n("El Molle No. 2", "El Molle"))
a("Santa Ermila", "place", *n("Santa Ermila"))
a("Puente Ruca", "place", *n("Puente Ruca"))
s.alias(CIVIL, "the civil defence", "The civil defence")
s.alias(WEATHER, "The weather service", "the state")
s.alias(STATE, "weather service")
s.alias(UNIVERSITY, "A team of San Toribio University", "a team")
s.alias(PANEL, "The panel of three", "interim report", "panel")
s.alias(NEIGHBOUR, "A neighbour")
s.alias(COLLEAGUE, "a colleague of ours", "colleague")
s.alias(LONDON, "London newspaper")
s.alias(AUTHORITIES, "The authorities")
s.alias("three workers", "Three workers", "workers")
s.alias(PAN)
s.write()
