#!/usr/bin/env python3
"""Gold of an invented story: the truce along a line in Libya is broken, December 2026."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A truce along a line in Libya is broken")
E, AT_LEAST, MORE, ABOUT, AT_MOST, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.vague
FRI, SAT, SUN, MON, TUE, THU = "2026-12-04", "2026-12-05", "2026-12-06", "2026-12-07", "2026-12-08", "2026-12-10"
TRUCE = "2026-11-18"
s.report("00", outlet="Medwire", published=SAT)
s.report("01", outlet="General Command", published=SAT)
s.report("02", outlet="United Nations Observer Group", published=SUN)
s.report("03", outlet="The Misrata Letter", published=SUN, to=MON)
s.report("04", outlet="Medwire", published=MON, sidecar=True)
s.report("05", published="2026-12-26", to="2027-01-31")

TREIKI, HALIMA, BUJAZIA, SWEIHLI, MARCEAU, ARRIAGA = "Salem Treiki", "Halima Treiki", "Faraj Bujazia", "Mustafa Sweihli", "Delphine Marceau", "Tomás Arriaga"
EAST, UN, NOC, ENGINEER, HOSPITAL, DOCTOR, TOWN, REPORT, DIRECTOR = "the eastern command", "the United Nations observers", "National Oil Corporation", "an engineer", "Misrata Central Hospital", "a doctor", "municipality of Abu Grein", "the final report", "the branch's director"
OFFICIALS, COUNT = "officials and residents", "hospitals on both sides"

# ---- figures
f = s.figures
f("people killed", "update",
    AT_LEAST("00", "at least 14 dead", 14, OFFICIALS, as_of=SAT, origin=TREIKI), AT_LEAST("04", "at least 27 people", 27, COUNT, as_of=MON, origin=COUNT),
    E("05", "31 people", 31, REPORT, origin=REPORT))
f("those who died in hospital afterwards", "single", E("05", "four of them in hospital", 4, REPORT, origin=REPORT))
f("civilians killed", "update", E("02", "three civilians", 3, HOSPITAL, as_of=SUN, origin=HOSPITAL), E("05", "four of them civilians", 4, REPORT, origin=REPORT))
f("women among the bodies", "single", E("02", "one woman", 1, HOSPITAL, as_of=SUN, origin=HOSPITAL))
f("children among the bodies", "agree", E("02", "two children", 2, HOSPITAL, as_of=SUN, origin=HOSPITAL), E("03", "two grandsons", 2, as_of=SUN, origin=HALIMA))
f("fighters of Tripoli killed", "conflict",
    E("00", "14 of his men", 14, TREIKI, as_of=SAT, origin=TREIKI), E("01", "52 dead", 52, None, as_of=SAT, origin=EAST),
    E("03", "52 dead", 52, EAST, origin=EAST), E("04", "52 opponents", 52, EAST, origin=EAST))
f("soldiers of the east killed", "conflict",
    E("01", "six", 6, None, as_of=SAT, origin=EAST), E("03", "thirty", 30, SWEIHLI, as_of=SUN, origin=SWEIHLI), E("04", "eight bodies of soldiers", 8, DOCTOR, as_of=MON, origin=DOCTOR))
f("how many more than the east owned to", "single", E("04", "two more", 2))
f("dead in Misrata's hospital", "agree",
    E("02", "19 bodies", 19, HOSPITAL, as_of=SUN, origin=HOSPITAL), E("03", "dead number 19", 19, HOSPITAL, as_of=SUN, origin=HOSPITAL), E("04", "19 dead", 19, UN, as_of=MON, origin=HOSPITAL))
f("wounded in Misrata's hospital", "single", E("03", "37 wounded", 37, HOSPITAL, as_of=SUN))
f("paramedics killed", "agree", E("02", "Two paramedics", 2, as_of=SUN, origin=UN), E("03", "two paramedics", 2, as_of=SUN, origin="Red Crescent"))
f("men of Tripoli captured or missing", "conflict",
    E("01", "Twenty-three prisoners", 23, None, as_of=SAT, origin=EAST), E("03", "Nine men", 9, "the military council", as_of=SUN, origin="the military council"), E("03", "23 prisoners", 23, EAST, origin=EAST))
f("drones lost", "agree", E("00", "Two of the drones", 2, TREIKI, as_of=SAT, origin=TREIKI), E("05", "two drones", 2, REPORT, origin=REPORT))
f("wrecks of drones inspected", "single", E("02", "one unmanned aircraft", 1, as_of=SUN, origin=UN))
f("vehicles that crossed", "agree", ABOUT("00", "about 40 vehicles", 40, EAST, as_of=SAT, origin=EAST), E("01", "forty vehicles", 40, as_of=SAT, origin=EAST))
f("vehicles seen north of the line", "single", ABOUT("02", "about 15 vehicles", 15, as_of=SAT, origin=UN))
f("vehicles of the observers damaged", "single", E("02", "One vehicle", 1))
f("ground gained by the east", "conflict",
    E("01", "twelve kilometres", 12, None, as_of=SAT, origin=EAST, unit="km"), AT_MOST("02", "up to three kilometres", 3, as_of=SUN, origin=UN, unit="km"),
    AT_MOST("04", "up to three km", 3, UN, origin=UN, unit="km"), E("04", "12 km", 12, BUJAZIA, origin=EAST, unit="km"), E("05", "three kilometres", 3, unit="km", origin=UN))
f("front of the advance", "single", E("02", "eight", 8, as_of=SUN, origin=UN, unit="km"))
f("breaches of the truce", "conflict",
    E("01", "64 violations", 64, None, as_of=SAT, origin=EAST), E("02", "seventeen", 17, as_of=FRI, origin=UN), E("03", "118 breaches", 118, SWEIHLI, as_of=SUN, origin=SWEIHLI),
    E("05", "seventeen breaches", 17, REPORT, origin=UN), E("05", "64", 64, EAST, origin=EAST), E("05", "118", 118, "the other army", origin=SWEIHLI))
f("breaches by the east", "single", E("02", "eleven", 11, as_of=FRI, origin=UN))
f("breaches by Tripoli", "single", E("02", "six", 6, as_of=FRI, origin=UN))
f("days before the fighting", "single", E("05", "eighteen days", 18, REPORT, unit="days"))
f("part of the line with fighting", "single", ABOUT("00", "some 60", 60, TREIKI, as_of=SAT, origin=TREIKI, unit="km"))
f("length of the line", "conflict", E("00", "190 kilometres", 190, unit="km", origin="Medwire"), E("05", "210 kilometres", 210, unit="km", origin=ARRIAGA))
f("families displaced", "update",
    VAGUE("00", "hundreds of families", 100, OFFICIALS, as_of=SAT), E("02", "1,200 families", 1200, TOWN, as_of=SUN, origin=TOWN), E("03", "1,850 displaced families", 1850, TOWN, as_of=MON, origin=TOWN))
f("observers on the line", "agree", E("00", "28 observers", 28, origin=UN), E("02", "28", 28, origin=UN), E("05", "28 observers", 28, origin=UN))
f("observers that Arriaga asked for", "single", E("05", "90", 90, as_of=["2024-01-01", "2025-12-31"]))
f("oil lost a day", "conflict", E("00", "70,000 barrels a day", 70000, ENGINEER, as_of=SAT, origin=ENGINEER, unit="barrels"), E("04", "95,000 barrels a day", 95000, NOC, as_of=MON, origin=NOC, unit="barrels"))
f("money lost a day", "single", ABOUT("04", "about $6 million", 6000000, NOC, as_of=MON, origin=NOC, unit="USD"))
f("time for which the pipeline is shut", "update", E("04", "ten days", 10, NOC, origin=NOC, unit="days"), E("05", "three weeks", 3, unit="weeks"), E("05", "ten days", 10, unit="days", origin=NOC))
f("rise of Brent crude", "single", E("04", "1.8%", 1.8, unit="percent", as_of=MON))
f("truces' years", "single", E("00", "six years", 6, unit="years"))
f("officers who signed from each side", "single", E("00", "five officers from each side", 5, as_of=TRUCE))
f("prisoners to come from each side", "agree", E("00", "60 from each", 60, origin="the truce"), E("03", "Sixty names", 60, SWEIHLI, origin=SWEIHLI), E("05", "Sixty", 60, origin="the truce"))
f("prisoners who came from one side", "single", E("05", "Forty-four", 44))
f("prisoners who came from the other side", "single", E("05", "51", 51))
f("delay of the exchange", "single", E("05", "nine days", 9, unit="days"))
f("days of fighting", "agree", E("04", "two days", 2, nth=1, unit="days"), E("04", "two days", 2, nth=2, unit="days"))
f("time for which the ambulance burned", "single", E("01", "two hours", 2, None, nth=1, as_of=SAT, origin=EAST, unit="hours"))
f("time for which bandages burn", "single", E("01", "two hours", 2, None, nth=2, unit="hours"))
f("old price of bread", "single", E("03", "one dinar", 1, unit="LYD"))
f("new price of bread", "single", E("03", "two", 2, nth=3, as_of=MON, unit="LYD"))
f("pages of the report", "single", E("05", "Fifty-one pages", 51, unit="pages"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("they buried it", "single", q("00", "They did not test the truce. They buried it,", TREIKI))
Q("the positions of yesterday", "single", q("00", "return at once to the positions of yesterday", "the United Nations mission"))
Q("I was reading him the sura", "same", q("03", "I was reading him the sura when the wall came in", HALIMA, nth=1), q("03", "I was reading him the sura when the wall came in,", HALIMA))
Q("arithmetic from another war", "single", q("03", "arithmetic from another war", SWEIHLI))
Q("we packed it ourselves", "single", q("03", "We packed it ourselves, on Friday.", DIRECTOR))
Q("our list is typed", "single", q("03", "Our list is typed. Sixty names.", SWEIHLI))
Q("where soldiers stand", "single", q("04", "A line is where soldiers stand,", BUJAZIA))
Q("we have cousins", "single", q("04", "We have no foreigners. We have cousins,", TREIKI))
Q("neither Arabic nor Tamazight", "single", q("04", "who spoke neither Arabic nor Tamazight", "the United Nations mission"))
Q("none beyond", "single", q("05", "all lead to it and none beyond", REPORT))
Q("a success with holes", "single", q("05", "a success with holes", MARCEAU))

# ---- timeline
w = s.when
w("Arriaga leads the observers", "2024-01-01", ("05", "in 2024 and 2025"), to="2025-12-31")
w("the truce begins", TRUCE, ("00", "on Nov. 18"), ("02", "since 18 November"))
w("the east registers violations from then on", "2026-11-19", ("01", "Since the nineteenth of November"))
w("breaches are reported from then on", "2026-11-01", ("03", "since November"), to="2026-11-30")
w("where the easterners stood", "2026-11-01", ("05", "in November"), to="2026-11-30")
w("the positions of the day before", FRI, ("00", "yesterday"))
w("the telephone, by the east", FRI, ("01", "on Friday"))
w("a call from Misrata", FRI, ("02", "on 4 December at 2115 hrs"), ("03", "on Friday night"))
w("the ambulance is packed", FRI, ("03", "on Friday", 1))
w("another call from Misrata", SAT, ("03", "before dawn"))
w("fighting breaks out", SAT, ("00", "on Saturday"), ("01", "this morning", 1), ("01", "this morning", 2), ("02", "on 5 December"), ("05", "on the fifth of December"))
w("the period of the note", SAT, ("02", "5 December 0000 hrs to 6 December 1200 hrs"), to=SUN)
w("a shell kills Halima Treiki's family", SAT, ("03", "on Saturday at a quarter past five"))
w("the first call, by the east", SAT, ("01", "on Saturday at noon"))
w("the east owns to six dead", SAT, ("04", "by Saturday"))
w("a patrol finds positions advanced", SUN, ("02", "On 6 December"))
w("Halima Treiki buries her family", SUN, ("03", "this afternoon"))
w("calm", MON, ("04", "on Monday"))
w("Marceau flies to Benghazi", TUE, ("04", "on Tuesday"))
w("the exchange is due", THU, ("00", "on Thursday"), ("03", "on Thursday"), ("04", "Thursday's"))
w("the second drone is pulled out", "2026-12-14", ("05", "on the 14th"))
w("the exchange", "2026-12-19", ("05", "nine days late"))
w("the final report", "2026-12-06", ("05", "before Christmas"), to="2026-12-24")

# ---- conflicts
c = s.conflict
c("figure", "fighters of Tripoli killed: 14 by Treiki, 52 by the east", [("00", "14 of his men")], [("01", "52 dead"), ("03", "52 dead"), ("04", "52 opponents")])
c("figure", "soldiers of the east killed: six or eight by the east, thirty by Sweihli", [("01", "six"), ("04", "eight bodies of soldiers")], [("03", "thirty")])
c("figure", "ground gained: twelve kilometres by the east, three by the observers",
    [("01", "twelve kilometres"), ("04", "12 km")], [("02", "up to three kilometres"), ("04", "up to three km"), ("05", "three kilometres")])
c("figure", "captured: 23 by the east, nine missing by the military council", [("01", "Twenty-three prisoners"), ("03", "23 prisoners")], [("03", "Nine men")])
c("figure", "breaches: seventeen by the observers, 64 by the east, 118 by Misrata", [("02", "seventeen"), ("05", "seventeen breaches")], [("01", "64 violations"), ("05", "64")], [("03", "118 breaches"), ("05", "118")])
c("figure", "length of the line: 190 km, or 210 km", [("00", "190 kilometres")], [("05", "210 kilometres")])
c("figure", "oil lost: 70,000 barrels by an engineer, 95,000 by the corporation", [("00", "70,000 barrels a day")], [("04", "95,000 barrels a day")], optional=True)
c("stance", "who broke the truce", [("00", "its opponents had crossed the line first"), ("01", "crossed the line of the truce at Washka and opened fire on our positions"), ("04", "Bujazia says the line was crossed at ten past four")],
    [("00", "They did not test the truce. They buried it,"), ("03", "Nobody, he says, crossed anything."), ("04", "drones had struck first"), ("05", "no vehicle from Misrata crossed the line before the first shot")])
c("stance", "whether drones were lost", [("00", "It denied having lost any drone."), ("01", "None of ours was lost.")],
    [("00", "Two of the drones were shot down"), ("02", "The wreck of one unmanned aircraft was inspected"), ("05", "two drones, not one, came down")])
c("stance", "whether the ambulance carried ammunition", [("01", "it was carrying ammunition")],
    [("02", "No remains of ammunition were found."), ("03", "They had bandages, drips and a cool box on board"), ("05", "the ambulance had nothing in it but medicine")])
c("date", "the first call came on Friday by the log and Sweihli, on Saturday by the east", [("02", "on 4 December at 2115 hrs"), ("03", "on Friday night")], [("01", "on Saturday at noon"), ("01", "did not ring on Friday")])
c("stance", "whether the exchange will take place on Thursday", [("01", "The exchange of prisoners is cancelled."), ("04", "which the east has called off")], [("03", "the exchange will go ahead on Thursday")])
c("stance", "whether Tripoli has foreign fighters", [("01", "supported by foreign mercenaries"), ("04", "who spoke neither Arabic nor Tamazight")], [("04", "Both denied using foreign fighters."), ("04", "We have no foreigners.")])

# ---- echoes
e = s.echo
e("the eastern statement", "cited", ("01", "The enemy left 52 dead on the field."), ("03", "Benghazi's talk of 23 prisoners and 52 dead"), ("04", "has not repeated its claim to have killed 52 opponents"))
e("the observers' note", "cited", ("02", "advanced by up to three kilometres"), ("04", "The U.N. observers said in a note"))
e("Post 3 heard an explosion", "cited", ("02", "the team at Post 3 heard a heavy explosion"), ("05", "the team at Post 3 writes that it heard a heavy explosion"))
e("the register of Misrata's hospital", "cited", ("02", "19 bodies"), ("03", "At Misrata Central Hospital the dead number 19"), ("04", "19 dead"))
e("the observers' count of breaches", "cited", ("02", "seventeen, of which eleven"), ("05", "there were seventeen breaches"))
e("64 and 118 breaches by the armies", "same details", ("01", "64 violations"), ("03", "118 breaches"), ("05", "one army had counted 64 and the other 118"))
e("the municipality's count of families", "cited", ("02", "1,200 families according to the municipality of Abu Grein"), ("03", "The municipality now speaks of 1,850 displaced families."))
e("about forty vehicles, by the east", "cited", ("00", "about 40 vehicles"), ("01", "forty vehicles"))
e("the line was crossed at ten past four", "cited", ("01", "At ten past four this morning"), ("04", "the line was crossed at ten past four"))
e("the exchange is cancelled", "cited", ("01", "The exchange of prisoners is cancelled."), ("03", "Contrary to what Benghazi has announced"), ("04", "which the east has called off"))
e("the telephone", "same details", ("02", "a call from Misrata to Benghazi on 4 December at 2115 hrs"), ("03", "the red telephone in Benghazi was rung on Friday night"), optional=True)
e("28 observers", "same details", ("00", "28 observers"), ("02", "Observers on the line: 28."), ("05", "28 observers"), optional=True)
e("two paramedics", "same details", ("02", "Two paramedics"), ("03", "The two paramedics"), optional=True)
e("Treiki's drones", "cited", ("00", "when eastern drones hit a checkpoint"), ("04", "drones had struck first"), optional=True)
e("12 km, by the east", "cited", ("01", "twelve kilometres"), ("04", "12 km in Bujazia's account"), optional=True)

# ---- actors
n = s.named
s.actor(TREIKI, "person", *n("Salem Treiki"), ("00", "Treiki", 2), ("04", "Treiki", 2), aliases=["Brigadier Salem Treiki", "Treiki", "he", "the brigadier", "a spokesman for the forces of the Tripoli government"])
s.actor(HALIMA, "person", *n("Halima Treiki"), aliases=["she", "Treiki"])
s.actor(BUJAZIA, "person", *n("Faraj Bujazia", "Bujazia"), aliases=["Colonel Faraj Bujazia", "its spokesman", "the eastern command", "The command"])
s.actor(SWEIHLI, "person", *n("Mustafa Sweihli", "Sweihli"), aliases=["its head, Mustafa Sweihli", "He", "the military council"])
s.actor(MARCEAU, "person", *n("Delphine Marceau", "Marceau"), aliases=["The envoy", "The U.N. special envoy, Delphine Marceau"])
s.actor(NOC, "organization", *n("National Oil Corporation"), aliases=["the corporation", "Libya's National Oil Corporation"])
s.actor("Washka", "place", *n("Washka"))
s.actor("Misrata", "place", *n("Misrata", but=("Misrata Central Hospital", "The Misrata Letter")))
s.actor("Benghazi", "place", *n("Benghazi", but=("Benghazi Medical Centre",)))
s.actor("Abu Grein", "place", *n("Abu Grein"))
s.actor(HOSPITAL, "organization", *n("Misrata Central Hospital"), aliases=["Misrata's hospital", "its register", "the hospital"])
s.actor("Bir Zallaf", "place", *n("Bir Zallaf"))
s.actor("Tunis", "place", *n("Tunis", "TUNIS"))
s.alias(EAST, "The eastern command, based in Benghazi", "the General Command", "Benghazi", "The command", "the east", "Faraj Bujazia", "Colonel Faraj Bujazia", "one army", "General Command", "we")
s.alias(UN, "the United Nations mission", "The U.N. observers", "the mission", "United Nations Observer Group", "the Group", "the United Nations", "The U.N. mission", "a note")
s.alias("the United Nations mission", "The United Nations mission", "The U.N. mission", "The mission", "its observers")
s.alias(ENGINEER, "An engineer at the corporation", "the National Oil Corporation")
s.alias(DOCTOR, "a doctor there", "Benghazi Medical Centre")
s.alias(TOWN, "The municipality", "the municipality")
s.alias(REPORT, "The final report", "the report", "it")
s.alias(DIRECTOR, "the branch's director", "the director of the Red Crescent's branch", "Red Crescent")
s.alias(OFFICIALS, "officials", "residents", "Brigadier Salem Treiki")
s.alias(COUNT, "a count from hospitals on both sides", "hospitals")
s.alias("the military council", "military council", "Mustafa Sweihli")
s.alias("the other army", "the other", "Tripoli", SWEIHLI)
s.alias(ARRIAGA, "Arriaga")
s.write()
