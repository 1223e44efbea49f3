#!/usr/bin/env python3
"""Gold of an invented story: a multi-storey car park collapses in Durban, March 2027. Persons, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Point Road Parkade collapses in Durban")
E, ABOUT, LEAST, MORE, MOST, BETWEEN, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.between, s.vague
MON, WED, FRI, SAT, SUN, MON2, TUE2 = (f"2027-03-0{d}" for d in (1, 3, 5, 6, 7, 8, 9))
CERT, STAMP = "2026-11-18", "2026-10-09"
s.report("00", outlet="CCN", published=WED)
s.report("01", outlet="CCN", published=FRI)
s.report("02", outlet="The Point Courier", published=SAT)
s.report("03", outlet="Umlazi Crest Holdings", published=FRI, to=SUN)
s.report("04", outlet="Daily Lantern", published=TUE2)
s.report("05", outlet="Structure & Site", published="2027-03-22", to="2027-04-30")

THANDEKA, BONGANI, SIPHO, LINDIWE, MOODLEY, HARMSE = "Thandeka Ngcobo", "Bongani Ngcobo", "Sipho Ndlovu", "Lindiwe Ndlovu", "Rajan Moodley", "Pieter Harmse"
MTHEMBU, COETZER, KHOZA, ZULU = "Busisiwe Mthembu", "Annelie Coetzer", "Elias Khoza", "Ayanda Zulu"
CITY, CREST, UNION, SHIELD, COUNCIL, CCN, COURIER, LANTERN = "eThekwini municipality", "Umlazi Crest Holdings", "NUBAW", "Shield & Lamp", "Engineering Council", "CCN", "The Point Courier", "Daily Lantern"
CERTIFICATE, FOREMAN, FIREMEN, DRAWINGS, CRANE, SOURCES, LAWYER, PANEL, NOTES = "the certificate", "a foreman", "firefighters", "drawings", "a crane driver", "sources", "his lawyer", "the panel", "delivery notes"

# ---- figures
f = s.figures
f("people killed", "update",
    E("00", "six dead", 6, as_of=WED, origin=CITY),
    LEAST("00", "at least six people", 6, CITY, as_of=WED, origin=CITY),
    E("01", "14", 14, nth=1, as_of=FRI, origin=CITY),
    E("01", "14", 14, CITY, nth=2, as_of=FRI, origin=CITY),
    E("02", "14", 14, as_of=FRI, origin=CITY),
    E("04", "SEVENTEEN people", 17, as_of=MON2),
    E("05", "Seventeen people", 17))
f("taxi drivers found on Friday", "single", E("01", "three taxi drivers", 3, CITY, as_of=FRI))
f("killed in the taxi rank", "single", E("05", "fourteen of them", 14))
f("died in hospital", "single", E("05", "One more", 1, as_of="2027-03-21"))
f("dead whose names the Courier knows", "single", E("02", "nine", 9, COURIER, as_of=FRI))
f("people missing", "update",
    BETWEEN("00", "between 12 and 15", 12, 15, THANDEKA, as_of=WED, origin=CITY), E("01", "Eight people", 8, THANDEKA, as_of=FRI, origin=CITY))
f("people rescued", "update",
    E("00", "19 people", 19, THANDEKA, as_of=WED, origin=CITY), E("01", "Twenty-seven", 27, THANDEKA, as_of=FRI, origin=CITY))
f("rescued with serious injuries", "single", E("01", "11 of them", 11, THANDEKA, as_of=FRI, origin=CITY))
f("storeys", "agree", E("00", "seven-storey", 7), E("01", "seven-storey", 7))
f("decks that came down", "single", E("00", "Three upper decks", 3))
f("room for cars", "single", E("00", "620 cars", 620))
f("vehicles inside", "single", E("03", "214 vehicles", 214, CREST, as_of=WED, origin=CREST))
f("commuters at the rank", "single", ABOUT("00", "about 22,000 commuters", 22000))
f("load on the roof", "conflict",
    ABOUT("01", "some 40 tons", 40, MOODLEY, as_of=WED, origin=CREST, unit="t"),
    E("01", "190 tons", 190, UNION, as_of=WED, origin=UNION, unit="t"),
    ABOUT("02", "maybe 170 tons", 170, FOREMAN, as_of=WED, origin=FOREMAN, unit="t"),
    E("03", "38.5 tons", 38.5, [CREST, NOTES], as_of=WED, origin=CREST, unit="t"),
    E("04", "190 tons", 190, SOURCES, as_of=WED, origin=UNION, unit="t"),
    E("04", "40", 40, MOODLEY, nth=1, as_of=WED, origin=CREST, unit="t"),
    E("05", "38.5", 38.5, CREST, as_of=WED, origin=CREST, unit="t"),
    ABOUT("05", "40 or so", 40, CREST, as_of=WED, origin=CREST, unit="t"),
    E("05", "190", 190, UNION, as_of=WED, origin=UNION, unit="t"),
    E("05", "164 tons", 164, PANEL, as_of=WED, origin=PANEL, unit="t"))
f("load that the deck would have borne", "single", E("05", "40", 40, COETZER, nth=2, origin=COETZER, unit="t"))
f("load that the deck might have carried", "single", E("05", "90", 90, COETZER, nth=2, origin=COETZER, unit="t"))
f("blocks on the roof", "conflict",
    E("01", "11,000 blocks", 11000, SIPHO, as_of=WED, origin=UNION), E("02", "9,000 blocks", 9000, FOREMAN, as_of=WED, origin=FOREMAN))
f("loads of the crane", "single", E("04", "120 loads", 120, CRANE, origin=CRANE))
f("design load of the deck", "single", ABOUT("01", "about 2.5 kilonewtons per square metre", 2.5, DRAWINGS, origin=DRAWINGS, unit="kN/m2"))
f("floors to be added", "agree", E("01", "two additional floors", 2, UNION, origin=UNION), E("04", "two floors", 2, LANTERN))
f("flats planned", "agree", E("04", "96 flats", 96), E("04", "96 luxury flats", 96, LANTERN, origin=LANTERN), E("05", "96 flats", 96))
f("pay of the engineer", "conflict",
    E("02", "6,500 rand", 6500, HARMSE, origin=HARMSE, unit="ZAR"), E("04", "R65,000", 65000, [COURIER, HARMSE], origin=HARMSE, unit="ZAR"),
    E("05", "6,500 rand", 6500, HARMSE, origin=HARMSE, unit="ZAR"))
f("time of the engineer on site", "single", E("02", "four hours", 4, CERTIFICATE, as_of=CERT, origin=CERTIFICATE, unit="hours"))
f("time of the engineer in custody", "single", E("04", "five hours", 5, as_of=MON2, unit="hours"))
f("canaries", "single", E("02", "two canaries", 2))
f("fire engines staffed", "conflict",
    E("02", "all its 11 engines", 11, CITY, as_of=WED, origin=CITY), E("04", "Eleven engines", 11, CITY, as_of=WED, origin=CITY),
    E("04", "Eight", 8, FIREMEN, as_of=WED))
f("fire engines without crews", "single", E("02", "Three fire engines", 3, FIREMEN, as_of=WED, origin=FIREMEN))
f("time from the owner's warning to the collapse", "single", E("03", "two and a half hours", 2.5, CREST, as_of=WED, origin=CREST, unit="hours"))
f("time from the crack to the collapse", "single", E("04", "TWO DAYS", 2, unit="days"))
f("time from the photograph to the guard's e-mail", "single", E("05", "nine minutes", 9, COETZER, as_of=MON, unit="minutes"))
f("price of the parkade", "single", E("03", "R88 million", 88000000, CREST, as_of="2016", origin=CREST, unit="ZAR"))
f("fund for the bereaved", "agree",
    E("03", "R15 million", 15000000, CREST, origin=CREST, unit="ZAR"), E("03", "$820,000", 820000, CREST, origin=CREST, unit="USD"))
f("sum for each family", "agree", E("03", "R100,000", 100000, CREST, origin=CREST, unit="ZAR"), E("04", "R100,000", 100000, origin=CREST, unit="ZAR"))
f("families registered", "single", E("03", "13 families", 13, CREST, origin=CREST))
f("insured sum", "single", E("04", "R240 million", 240000000, unit="ZAR"))
f("fall of the shares", "single", E("01", "31%", 31, as_of=FRI, unit="percent"))
f("loss of value of the company", "agree", E("01", "1.9 billion rand", 1900000000, as_of=FRI, unit="ZAR"), E("01", "$104 million", 104000000, as_of=FRI, unit="USD"))
f("people killed in George", "single", E("00", "34 people", 34, as_of="2024-05"))
f("newsrooms that asked", "single", E("05", "eleven newsrooms", 11, COETZER))
f("rain in two days", "single", E("05", "52 millimetres", 52, COETZER, unit="mm"))
f("days of the rain", "single", E("05", "two days", 2, COETZER, unit="days"))
f("years of sea air", "single", E("05", "fifty-three years", 53, COETZER, unit="years"))
f("cores drilled", "single", E("05", "16 cores", 16, PANEL, origin=PANEL))
f("cores with chloride at the steel", "single", E("05", "12", 12, PANEL, nth=2, origin=PANEL))
f("municipalities asked", "single", E("05", "41 municipalities", 41, COETZER))
f("municipalities that answered", "single", E("05", "Nine have answered", 9, COETZER))

# ---- quotations
q, Q = s.quote, s.quotation
Q("that is a warehouse", "single", q("00", "Every day they put more. I said to my sister, that is not a roof, that is a warehouse.", MTHEMBU))
Q("as long as there is air", "single", q("01", "for as long as there is air", THANDEKA))
Q("some 40 tons for waterproofing", "single", q("01", "some materials, some 40 tons", MOODLEY), q("01", "waterproofing", MOODLEY))
Q("not with 11,000 blocks", "single", q("01", "You do not waterproof with 11,000 blocks,", SIPHO))
Q("I signed what they put before me", "same",
    q("02", "I signed what they put before me", HARMSE, nth=1), q("02", "I have not been in that building since 2019,", HARMSE),
    q("02", "In November a young man came with a form. I signed what they put before me. They paid me 6,500 rand.", HARMSE))
Q("fit for purpose", "single", q("02", "fit for purpose and for the additional imposed load", CERTIFICATE))
Q("with a torch and a hammer", "single", q("02", "He was in the building with my people, with a torch and a hammer.", MOODLEY))
Q("a hand in the crack", "variant", q("02", "You could put your hand in it.", BONGANI), q("04", "I could put my whole arm in,", BONGANI))
Q("170 tons of everything", "single", q("02", "maybe 170 tons of everything", FOREMAN))
Q("heavier than any concrete", "single", q("03", "Our hearts are heavier than any concrete,", MOODLEY))
Q("received 9 October", "single", q("04", "Received 9 October", "the stamp"))
Q("knew of no plans", "single", q("04", "knew of no plans", CITY))
Q("never approved", "single", q("04", "A submission was received. It was never approved,", THANDEKA))
Q("at 120 loads", "single", q("04", "at 120 loads", CRANE))
Q("at the disposal of the police", "single", q("04", "at the disposal of the police", LAWYER))

# ---- timeline
w = s.when
w("the parkade is built", "1974-01-01", ("00", "1974"), to="1974-12-31")
w("the Group buys the parkade", "2016-01-01", ("03", "since 2016"), to="2016-12-31")
w("the last inspection by the city's records", "2019-01-01", ("01", "since 2019"), to="2019-12-31")
w("Harmse was in the building last", "2019-01-01", ("02", "since 2019"), to="2019-12-31")
w("flats in George collapse", "2024-05-01", ("00", "in May 2024"), to="2024-05-31")
w("the plans are stamped", STAMP, ("04", "9 October"))
w("the plans are stamped, by month", "2026-10-01", ("05", "in October"), to="2026-10-31")
w("the inspection, by month", "2026-11-01", ("00", "in November"), ("01", "in November"), ("02", "In November"), to="2026-11-30")
w("the certificate", CERT, ("02", "18 November"), ("03", "on 18 November"))
w("material is unloaded", "2027-02-24", ("00", "over the past week"), to=WED)
w("members carry up material from then", "2027-02-22", ("01", "Feb. 22"))
w("the crack is seen", MON, ("02", "on the Monday"), ("04", "TWO DAYS before"), ("05", "on 1 March at 11.52"))
w("the guard reports the crack", MON, ("02", "on Monday at noon"))
w("it rains", MON, ("05", "in the two days before"), to="2027-03-02")
w("the owner is told, by the owner", WED, ("02", "before Wednesday"), ("03", "at 14:10 on Wednesday"))
w("the car park collapses", WED, ("00", "on Wednesday"), ("01", "on Wednesday"), ("01", "the day of the collapse"), ("03", "On the day of the incident"), ("03", "on the day of the incident"), ("05", "on the day"))
w("shares fall from then", WED, ("01", "since Wednesday"))
w("fire engines stand still", WED, ("02", "on Wednesday"))
w("the toll reaches 14", FRI, ("01", "on Friday"), ("02", "By last night"))
w("Moodley speaks of 40 tons", FRI, ("01", "On Friday"))
w("the city says it knew of no plans", MON, ("04", "last week"), to=SUN)
w("Moodley is seen at the airport", SUN, ("04", "on Sunday"))
w("Moodley's leave begins", MON2, ("03", "from Monday"))
w("rescuers call off the search", MON2, ("04", "yesterday"))
w("the spokeswoman changes her tune", MON2, ("04", "last night"))
w("Harmse is taken away", MON2, ("04", "Yesterday"))
w("the panel is appointed", "2027-03-12", ("05", "on 12 March"))
w("the meeting was to be held", "2027-03-16", ("03", "on 16 March"))
w("Khoza dies", "2027-03-21", ("05", "on the 21st"))
w("the city finds the stamp", "2027-03-01", ("05", "in March"), to="2027-03-31")
w("the meeting is to be held", "2027-04-20", ("03", "to 20 April"))

# ---- conflicts
c = s.conflict
c("figure", "load on the roof: some 40 tons by the owner, 164 to 190 by others",
    [("01", "some 40 tons"), ("03", "38.5 tons"), ("04", "40", 1), ("05", "38.5"), ("05", "40 or so")],
    [("01", "190 tons"), ("02", "maybe 170 tons"), ("04", "190 tons"), ("05", "190"), ("05", "164 tons")])
c("figure", "load on the roof: 190 by the union, 170 by a foreman, 164 on the weighbridge",
    [("01", "190 tons"), ("04", "190 tons"), ("05", "190")], [("02", "maybe 170 tons")], [("05", "164 tons")], optional=True)
c("figure", "blocks: 11,000 by the union, 9,000 by a foreman", [("01", "11,000 blocks")], [("02", "9,000 blocks")])
c("figure", "the engineer's pay: 6,500 rand, or 65,000 by the Lantern", [("02", "6,500 rand"), ("05", "6,500 rand")], [("04", "R65,000")])
c("stance", "whether the engineer was in the building in November",
    [("02", "I have not been in that building since 2019,")], [("02", "He was in the building with my people"), ("02", "the engineer spent four hours on site"), ("03", "was inspected by a registered professional engineer")])
c("stance", "whether the parkade was inspected in November",
    [("00", "had passed an inspection in November"), ("01", "had passed an inspection in November"), ("03", "was inspected by a registered professional engineer")],
    [("01", "its own records showed no inspection of the building since 2019"), ("02", "I have not been in that building since 2019,")])
c("date", "the owner was told of the crack on Monday, or on Wednesday",
    [("02", "on Monday at noon"), ("05", "on 1 March at 11.52")], [("02", "before Wednesday"), ("03", "at 14:10 on Wednesday"), ("05", "on the day")])
c("stance", "whether the city knew of plans",
    [("00", "it knew of no plans"), ("04", "knew of no plans")], [("04", "Received 9 October"), ("04", "A submission was received."), ("05", "stamps a plan for 96 flats in October")])
c("stance", "whether storeys were being added",
    [("00", "no building work had been under way"), ("01", "no building work was under way"), ("03", "Any suggestion that additional storeys were being built is false.")],
    [("01", "for two additional floors of flats"), ("00", "lorries unload blocks and bags of cement"), ("04", "two floors with 96 luxury flats")])
c("stance", "whether an application for flats was made",
    [("03", "No application for additional storeys has been made."), ("04", "do not exist")], [("04", "The plans bear the stamp"), ("04", "A submission was received."), ("05", "stamps a plan for 96 flats")])
c("figure", "fire engines staffed: all 11 by the city, eight by the men",
    [("02", "all its 11 engines"), ("04", "Eleven engines")], [("02", "Three fire engines"), ("04", "Eight")])
c("stance", "whether the guard's report was received", [("03", "No earlier report was received."), ("02", "got nothing before Wednesday")],
    [("02", "reported the crack on Monday at noon"), ("05", "it lay in a spam folder"), ("05", "left nine minutes later")], optional=True)
c("stance", "whether any building work was under way: the owner's first word and its later one", [("00", "no building work had been under way"), ("01", "no building work was under way")], [("01", "some materials, some 40 tons")], optional=True)

# ---- echoes
e = s.echo
e("CCN repeats its first story", "copied text", ("00", "fell in on itself"), ("01", "fell in on itself"), ("00", "no building work had been under way"), ("01", "no building work was under way"))
e("190 tons by the union", "same details", ("01", "190 tons"), ("04", "190 tons"), ("05", "190"))
e("some 40 tons by the owner", "cited", ("01", "some 40 tons"), ("03", "38.5 tons"), ("04", "40", 1), ("05", "38.5"))
e("the Courier's engineer, retold", "cited", ("02", "6,500 rand"), ("04", "told the Point Courier that he was paid R65,000"))
e("Harmse's 6,500 rand", "same details", ("02", "6,500 rand"), ("05", "6,500 rand"))
e("the owner's inspection in November", "cited", ("00", "had passed an inspection in November"), ("01", "had passed an inspection in November"), ("03", "was inspected by a registered professional engineer"))
e("the marshal and the crack", "same details", ("02", "You could put your hand in it."), ("04", "I could put my whole arm in,"), ("05", "The marshal's photograph"), optional=True)
e("the city knew of no plans", "cited", ("00", "it knew of no plans"), ("04", "knew of no plans"))
e("R100,000 a family", "same details", ("03", "R100,000"), ("04", "R100,000"))
e("14 dead by the city", "cited", ("01", "14", 2), ("02", "14"), optional=True)
e("11 engines by the city", "cited", ("02", "all its 11 engines"), ("04", "Eleven engines"), optional=True)
e("96 flats", "same details", ("04", "96 luxury flats"), ("05", "96 flats"), optional=True)

# ---- actors
a = s.actor
a(THANDEKA, "person", *s.named("Thandeka Ngcobo", docs=["00", "01", "04"]), ("00", "Ngcobo", 2), aliases=["municipal spokeswoman Thandeka Ngcobo", "Ngcobo", "Spokeswoman Thandeka Ngcobo", "the city’s spokeswoman", "She", "she", "the municipality"])
a(BONGANI, "person", *s.named("Bongani Ngcobo"), aliases=["queue marshal, Bongani Ngcobo", "Marshal Bongani Ngcobo", "the marshal", "Ngcobo", "the queue marshal"])
a(SIPHO, "person", *s.named("Sipho Ndlovu"), aliases=["its regional secretary, Sipho Ndlovu", "Ndlovu", "the union"])
a(LINDIWE, "person", *s.named("Lindiwe Ndlovu"))
a(MOODLEY, "person", *s.named("Rajan Moodley", "Moodley"), aliases=["its managing director, Rajan Moodley", "Mr Moodley", "the Managing Director, Rajan Moodley", "Umlazi Crest’s boss", "parkade boss Rajan Moodley", "its managing director", CREST])
a(HARMSE, "person", *s.named("Pieter Harmse", "Harmse"), aliases=["Mr Harmse", "Retired engineer", "Engineer Pieter Harmse", "He", "he", "the engineer"])
a(CREST, "organization", *s.named("Umlazi Crest Holdings", "Umlazi Crest"), aliases=["Umlazi Crest", "the owner", "The owner", "The Group", "the Group", "The company", "the company", "Owner Umlazi Crest Holdings", "Rajan Moodley", "Moodley", "Umlazi Crest Holdings Ltd"])
a(UNION, "organization", *s.named("NUBAW"), aliases=["the union", "The builders' union NUBAW", "builders' union", "Sipho Ndlovu", "its members"])
a(COURIER, "organization", *s.named("The Point Courier", "Point Courier", "Courier"), aliases=["the Courier", "the Point Courier", "We"])
a(LANTERN, "organization", *s.named("DAILY LANTERN", "Lantern"), aliases=["The Lantern", "plans", "the plans"])
a(CCN, "organization", *s.named("CCN"))
a("Point Road Parkade", "organization", *s.named("Point Road Parkade"))
a(COUNCIL, "organization", *s.named("Engineering Council", "Council"))
a("Durban", "place", *s.named("Durban", "DURBAN"))
s.alias(CITY, "the eThekwini municipality", "The municipality", "the municipality", "The city", "City Hall", "the city", "Thandeka Ngcobo")
s.alias(MTHEMBU, "hawker Busisiwe Mthembu", "One of them", "Mthembu")
s.alias(CERTIFICATE, "certificate", "It", "The certificate")
s.alias(FOREMAN, "foreman")
s.alias(FIREMEN, "every man who was there", "firemen")
s.alias(DRAWINGS, "drawings kept by the city", "the city")
s.alias(NOTES, CREST, "the Group")
s.alias(CRANE, "A crane driver", "crane driver")
s.alias(SOURCES, "Sources")
s.alias(LAWYER, "His lawyer", "lawyer")
s.alias(PANEL, "We", "the panel which the Engineering Council appointed", COETZER, "Prof. Annelie Coetzer")
s.alias(COETZER, "Prof. Annelie Coetzer", "I", "Coetzer")
s.alias("the stamp", "the stamp of the city's own building office", "The plans", "the plans")
s.write()
