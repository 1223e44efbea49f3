"""Gold of an invented story: an airliner lands in the Azores on one engine, March 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "An airliner lands in the Azores on one engine")
E, AL, MT, AB, AM, LT, BT, V = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
SUN, MON, TUE, WED, FRI = "2027-03-14", "2027-03-15", "2027-03-16", "2027-03-17", "2027-03-19"
s.report("00", outlet="LAV", published=SUN)
s.report("01", outlet="TransAzul", published=MON)
s.report("02", outlet="The Morning Lantern", published=TUE)
s.report("03", outlet="Diário das Ilhas", published=SUN, to=MON)
s.report("04", outlet="Bypass Ratio", published=FRI, sidecar=True)
s.report("05", outlet="Havblik", published="2027-05-04", to="2027-06-29")

TAZ, GPIAA, LEDGER, BRUNO, FILIPA, HELGA, PIMENTEL, GEMMA, BETT, INVEST = "TransAzul", "GPIAA", "SkyLedger", "Bruno Medeiros", "Filipa Medeiros", "Helga Amundsen", "Duarte Pimentel", "Gemma Ashdown", "Olavo Bettencourt", "an investigator of the GPIAA"
NURSE, MECHANIC, PASSENGERS, CARD, REGULATOR, AIRPORT, LAV, LANTERN = "a nurse on Terceira", "a mechanic", "other passengers", "the work card", "the regulator", "the airport", "LAV", "a British paper"

# ---- figures
f = s.figures
f("passengers", "conflict",
  E("00", "243 passengers", 243, [TAZ], as_of=SUN, origin=TAZ), E("02", "243 passengers", 243, as_of=SUN, origin=TAZ), E("03", "234 passengers", 234, as_of=SUN, origin=LAV), E("05", "243 passengers", 243, as_of=SUN))
f("crew", "single", E("00", "crew of 11", 11, as_of=SUN))
f("people on board", "single", E("01", "254 people", 254, as_of=SUN, origin=TAZ))
f("engines of the airliner", "agree", E("00", "two engines", 2), E("03", "two engines", 2))
f("people hurt", "conflict",
  E("00", "seven slightly hurt", 7, as_of=SUN, origin=TAZ), E("00", "Seven people", 7, TAZ, as_of=SUN, origin=TAZ), E("01", "Seven customers", 7, as_of=MON, origin=TAZ), E("01", "All seven", 7, as_of=MON, origin=TAZ),
  E("02", "Nineteen", 19, NURSE, nth=1, origin=NURSE), E("03", "19 people", 19, BETT, origin=BETT), E("04", "19", 19, nth=2), E("05", "22", 22))
f("people in hospital until Monday", "single", E("03", "two of whom", 2, BETT))
f("people seriously injured", "single", E("04", "one of them seriously", 1))
f("passenger with a broken collarbone", "single", E("02", "One", 1, NURSE))
f("time on one engine", "conflict",
  E("00", "48 minutes", 48, TAZ, as_of=SUN, origin=TAZ, unit="minutes"), E("01", "48 minutes", 48, as_of=SUN, origin=TAZ, unit="minutes"), E("02", "71 minutes", 71, GEMMA, as_of=SUN, origin=GEMMA, unit="minutes"),
  E("02", "48", 48, TAZ, as_of=SUN, origin=TAZ, unit="minutes"), E("04", "48", 48, as_of=SUN, nth=1, origin=TAZ, unit="minutes"), E("04", "71 minutes", 71, as_of=SUN, nth=1, origin=GEMMA, unit="minutes"),
  E("04", "71", 71, as_of=SUN, nth=2, unit="minutes"), E("04", "48", 48, as_of=SUN, nth=2, unit="minutes"))
f("time from the bang to the mayday", "agree", E("04", "23 minutes", 23, as_of=SUN, unit="minutes", origin=GPIAA), E("05", "TWENTY-THREE MINUTES", 23, as_of=SUN, unit="minutes", origin=GPIAA), E("05", "23 minutes", 23, as_of=SUN, unit="minutes", origin=GPIAA))
f("minutes for which the aircraft is certified", "single", E("01", "180", 180, unit="minutes"))
f("height lost", "conflict",
  E("00", "9,000 feet", 9000, TAZ, as_of=SUN, origin=TAZ, unit="feet"), E("00", "2,700 metres", 2700, TAZ, as_of=SUN, origin=TAZ, unit="m"), E("01", "9,000 feet", 9000, as_of=SUN, origin=TAZ, unit="feet"),
  E("02", "21,000ft", 21000, LEDGER, as_of=SUN, origin=LEDGER, unit="feet"), E("04", "21,000", 21000, as_of=SUN, unit="feet"))
f("height lost as planned", "single", E("04", "9,000", 9000, GPIAA, as_of=SUN, unit="feet"))
f("height before the failure", "agree",
  E("00", "37,000", 37000, LEDGER, nth=1, as_of=SUN, origin=LEDGER, unit="feet"), E("00", "37,000 feet", 37000, INVEST, as_of=SUN, unit="feet"), E("02", "37,000ft", 37000, as_of=SUN, unit="feet", origin=LEDGER), E("04", "37,000", 37000, as_of=SUN, unit="feet"))
f("height after the descent", "agree", E("00", "16,000 feet", 16000, LEDGER, as_of=SUN, origin=LEDGER, unit="feet"), E("04", "16,000 feet", 16000, as_of=SUN, unit="feet"))
f("people on the Air Transat flight", "single", E("00", "306 people", 306, as_of="2001-08"))
f("wait after the landing", "conflict",
  E("01", "11 hours", 11, origin=TAZ, unit="hours"), E("02", "Nineteen hours", 19, GEMMA, origin=GEMMA, unit="hours"), E("03", "30 hours", 30, as_of=MON, unit="hours"), E("05", "31 and a half hours", 31.5, AIRPORT, as_of=MON, origin=AIRPORT, unit="hours"))
f("aircraft that brought guests on", "single", E("01", "two aircraft", 2))
f("passengers of the first aircraft", "single", E("03", "160 people", 160, as_of=SUN))
f("voucher", "agree", E("01", "150 euros", 150, origin=TAZ, unit="EUR"), E("02", "£130", 130, unit="GBP"))
f("money paid to Gemma Ashdown", "single", E("05", "£520", 520, unit="GBP"))
f("years of Pimentel in the trade", "single", E("01", "31 years", 31, PIMENTEL, unit="years"))
f("rows without oxygen", "single", E("02", "Three rows", 3, PASSENGERS))
f("masks that did not work", "single", E("05", "14", 14, "the interim report"))
f("sandwiches", "single", E("02", "one sandwich", 1, GEMMA))
f("blades lost", "conflict",
  E("02", "Two fan blades", 2, MECHANIC, origin=MECHANIC), E("04", "One blade", 1, origin=GPIAA), E("04", "two", 2, LANTERN, nth=1, origin=MECHANIC), E("05", "two blades", 2, MECHANIC, origin=MECHANIC))
f("blades of the fan", "single", E("04", "26", 26, GPIAA))
f("pieces of the blade", "single", E("05", "two pieces", 2))
f("fire engines", "single", E("03", "14 fire engines", 14, as_of=SUN))
f("minutes for which the controller had the captain", "single", E("03", "20 minutes", 20, as_of=SUN, unit="minutes"))
f("families that offered beds", "single", E("03", "60 families", 60))
f("tyres of a business jet", "single", E("03", "two tyres", 2, as_of="2026-10"))
f("speed of the wind", "single", E("03", "35 km/h", 35, unit="km/h"))
f("pages of the first note", "single", E("04", "four pages", 4))
f("flights between inspections", "single", E("04", "1,600 flights", 1600))
f("flights since the inspection", "single", E("04", "1,742", 1742))
f("price of an engine", "agree", E("04", "$28m", 28000000, unit="USD"), E("04", "€25.6m", 25600000, unit="EUR"))
f("fall of the shares on Monday", "single", E("04", "11%", 11, as_of=MON, unit="percent"))
f("fall of the shares on Tuesday", "single", E("04", "4%", 4, as_of=TUE, unit="percent"))
f("engines to be checked", "single", E("04", "94 engines", 94, REGULATOR))
f("flights until the check", "single", AM("04", "within ten flights", 10, REGULATOR))
f("attempts to restart the engine", "single", E("05", "four times", 4, as_of=SUN))
f("attempts that the book allows", "single", E("05", "three", 3, HELGA))
f("times that the crew was asked", "single", E("05", "twice", 2, HELGA))

# ---- quotations
q, Q = s.quote, s.quotation
Q("like a piano", "single", q("00", "like a piano that falls down the stairs", BRUNO))
Q("very few birds", "single", q("00", "At 37,000 feet I have met very few birds.", INVEST))
Q("such calm", "single", q("01", "I have 31 years in this trade and have seldom seen such calm,", PIMENTEL))
Q("names on our arms", "single", q("02", "WE WROTE OUR NAMES ON OUR ARMS", PASSENGERS))
Q("71 minutes", "single", q("02", "It was 71 minutes, I had my watch in front of me, what else was there to look at?", GEMMA))
Q("like a dead jellyfish", "single", q("02", "My mask came down like a dead jellyfish. No air in it,", GEMMA))
Q("every mask worked", "single", q("02", "Every oxygen mask worked.", TAZ))
Q("no thank you", "single", q("02", "No thank you,", HELGA))
Q("I only turned on the lights", "same", q("03", "I only turned on the lights", FILIPA, nth=1), q("03", "I only turned on the lights. She did the rest,", FILIPA))
Q("its own concept", "single", q("03", "its own concept", TAZ))
Q("a slip of the pen", "single", q("04", "a slip of the pen in the press office", TAZ))
Q("asked me twice", "single", q("05", "They asked me twice whether I could make Lisbon,", HELGA))
Q("the book says three", "single", q("05", "The book says three,", HELGA))

# ---- timeline
w = s.when
w("an Air Transat airliner glides into Lajes", "2001-08", ("00", "In August 2001"))
w("a business jet at Lajes", "2026-10", ("03", "in October"))
w("the blades are examined, by the work card", "2026-11-02", ("04", "2 November"))
w("the engine is shut down over Boston", "2026-11-19", ("04", "on 19 November"))
w("the engine is shut down, by month", "2026-11", ("02", "last November"))
w("the blades are examined, by the airline", "2027-02-02", ("01", "on 2 February"), ("04", "on 2 February"))
w("the landing", SUN, ("00", "on Sunday"), ("01", "On Sunday morning"), ("02", "on Sunday"), ("03", "on Sunday", 1))
w("the first aircraft leaves", SUN, ("03", "on Sunday evening"))
w("the second aircraft leaves", MON, ("05", "at 1.40 p.m. on the Monday"))
w("two remain in hospital", MON, ("03", "until Monday"))
w("shares fall", MON, ("04", "on Monday"))
w("shares fall further", TUE, ("04", "on Tuesday"))
w("the first note", WED, ("04", "on Wednesday"))
w("the interim report", "2027-04-20", ("05", "of 20 April"))
w("a visit to Amundsen", "2027-05-04", ("05", "a fortnight after"))
w("Pimentel will step down", "2027-06-30", ("05", "on 30 June"))

# ---- conflicts
c = s.conflict
c("figure", "passengers: 243, or 234 by the Diário", [("00", "243 passengers"), ("02", "243 passengers"), ("05", "243 passengers")], [("03", "234 passengers")])
c("figure", "hurt: seven by the airline, 19 by the hospital", [("00", "seven slightly hurt"), ("00", "Seven people"), ("01", "Seven customers"), ("01", "All seven")], [("02", "Nineteen", 1), ("03", "19 people"), ("04", "19", 2), ("05", "22")])
c("figure", "time on one engine: 48 minutes by the airline, 71 by a passenger", [("00", "48 minutes"), ("01", "48 minutes"), ("02", "48"), ("04", "48", 1)], [("02", "71 minutes"), ("04", "71 minutes", 1)])
c("figure", "height lost: 9,000 feet by the airline, 21,000 by a tracking service", [("00", "9,000 feet"), ("01", "9,000 feet"), ("00", "2,700 metres")], [("00", "16,000 feet"), ("02", "21,000ft"), ("04", "21,000")])
c("stance", "whether birds caused the failure",
  [("00", "birds might have been sucked into the engine"), ("01", "the ingestion of one or more birds")], [("00", "I have met very few birds"), ("04", "No organic matter was found."), ("04", "broke at the root from fatigue")])
c("stance", "whether all masks worked", [("01", "Every oxygen mask worked."), ("02", "Every oxygen mask worked.")], [("02", "No air in it,"), ("02", "Three rows had none"), ("05", "Of the masks 14 did not work")])
c("date", "the blades were examined on 2 February, or on 2 November", [("01", "on 2 February"), ("04", "on 2 February")], [("04", "2 November")])
c("stance", "whether Lisbon asked the crew to fly on",
  [("01", "Nobody in Lisbon asked it to fly on."), ("05", "had said that nobody had")], [("02", "told by bosses to press on to Lisbon"), ("05", "They asked me twice whether I could make Lisbon,")])
c("figure", "the wait: 11 hours by the airline, 19 by a passenger, 30 or 31 and a half", [("01", "11 hours")], [("02", "Nineteen hours")], [("03", "30 hours"), ("05", "31 and a half hours")])
c("figure", "blades lost: two, or one", [("02", "Two fan blades"), ("04", "two", 1), ("05", "two blades")], [("04", "One blade")])
c("stance", "whether the engine had failed before", [("01", "There has been no earlier event with this engine."), ("04", "TransAzul does not call that an event.")], [("02", "The same engine was shut down over Boston"), ("04", "The engine was shut down over Boston")])
c("source", "who took the first mayday: Santa Maria, or a Canadian cargo plane",
  [("00", "had reported the failure to the control centre at Santa Maria")], [("03", "It was a Canadian cargo plane, by the way, that passed on the first mayday"), ("05", "only a cargo plane from Canada was listening")])
c("date", "the first mayday at 5.24, or at 5.06", [("00", "at 5.24 a.m."), ("04", "from the mayday (5:24)")], [("05", "There had been one, at 5.06")], optional=True)
c("stance", "what the airline offered: meals, or one sandwich", [("01", "Meals were offered.")], [("02", "with one sandwich")], optional=True)
c("date", "the last aircraft left by 12:05, or at 1.40 p.m.", [("03", "The second aircraft has only now left")], [("05", "at 1.40 p.m. on the Monday")], optional=True)

# ---- echoes
e = s.echo
e("the agency's dispatch in the Diário", "copied text", ("00", "made an emergency landing on"), ("03", "made an emergency landing on Terceira on Sunday"),
  ("00", "after one of its two engines failed over the Atlantic"), ("03", "after one of its two engines failed over the Atlantic"))
e("the airline's 48 minutes", "cited", ("00", "48 minutes"), ("01", "48 minutes"), ("02", "48"), ("04", "48", 1))
e("the airline's seven hurt", "cited", ("00", "Seven people"), ("01", "Seven customers"))
e("the airline's 9,000 feet", "cited", ("00", "9,000 feet"), ("01", "9,000 feet"))
e("every mask worked", "cited", ("01", "Every oxygen mask worked."), ("02", "Every oxygen mask worked."))
e("the airline's 2 February", "cited", ("01", "on 2 February"), ("04", "on 2 February"))
e("the tracking service's descent", "cited", ("00", "37,000 to 16,000 feet"), ("02", "21,000ft, according to a tracking website"), ("04", "37,000 to 16,000 feet"))
e("the Lantern's two blades", "cited", ("02", "Two fan blades"), ("04", "as a British paper has it"), ("05", "the mechanic's two blades"))
e("the Canadian cargo plane", "same details", ("03", "a Canadian cargo plane"), ("05", "a cargo plane from Canada"))
e("the voucher", "same details", ("01", "150 euros"), ("02", "£130 voucher"))
e("nobody asked, by the airline", "cited", ("01", "Nobody in Lisbon asked it to fly on."), ("05", "had said that nobody had"))
e("the birds, by the airline", "cited", ("00", "birds might have been sucked into the engine"), ("01", "the ingestion of one or more birds"))
e("71 minutes in circulation", "same details", ("02", "71 minutes"), ("04", "71 minutes", 1), optional=True)
e("Boston in November", "same details", ("02", "shut down over Boston last November"), ("04", "shut down over Boston on 19 November"), optional=True)
e("19 treated on Terceira", "same details", ("02", "Nineteen", 1), ("03", "19 people"), optional=True)

# ---- actors
n = s.named
s.actor(BRUNO, "person", *n("Bruno Medeiros"), aliases=["Passenger Bruno Medeiros", "Medeiros"])
s.actor(FILIPA, "person", *n("Filipa Medeiros"), aliases=["Air traffic controller Filipa Medeiros", "Medeiros", "she"])
s.actor(HELGA, "person", *n("Helga Amundsen", "Amundsen"), ("02", "Helga"), aliases=["The captain", "Captain Helga Amundsen", "Captain Helga", "she"])
s.actor(PIMENTEL, "person", *n("Duarte Pimentel"), aliases=["chief executive Duarte Pimentel", "TransAzul's chief executive"])
s.actor(GEMMA, "person", *n("Gemma Ashdown", "Gemma"), aliases=["she", "Passengers"])
s.actor(TAZ, "organization", *n("TransAzul", "TransAzul Linhas Aéreas"), aliases=["the airline", "The airline", "the company", "The company", "It", "airline"])
s.actor(GPIAA, "organization", *n("GPIAA"), aliases=["the state accident bureau", "the note", "first note", "The GPIAA's first note"])
s.actor("Lajes", "place", *n("Lajes"))
s.actor("Terceira", "place", *n("Terceira"))
s.actor("Santa Maria", "place", *n("Santa Maria"))
s.actor("Lisbon", "place", *n("Lisbon", "LISBON"))
s.alias(LEDGER, "a tracking website", "the tracking service SkyLedger", "Data from the tracking service SkyLedger", "tracking website")
s.alias(INVEST, "An investigator for the state accident bureau GPIAA", "An investigator", "investigator", "GPIAA")
s.alias(NURSE, "nurse", "a nurse")
s.alias(MECHANIC, "mechanic", "the mechanic")
s.alias(PASSENGERS, "passengers", "Passengers", "Gemma Ashdown")
s.alias(BETT, "its director", "Dr. Olavo Bettencourt", "its director, Dr. Olavo Bettencourt", "The hospital of Angra")
s.alias("the interim report", "the report", "interim report")
s.alias(REGULATOR, "The regulator")
s.alias(AIRPORT, "airport")
s.alias(LANTERN, "British paper", "The Morning Lantern")
s.write()
