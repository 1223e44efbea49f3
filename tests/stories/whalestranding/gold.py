#!/usr/bin/env python3
"""Gold of the whale stranding story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Pilot whales strand on Playa Lobos, Chiloé")
J = {d: f"2027-01-{d:02}" for d in range(1, 32)}
FRI, SAT, SUN, MON, TUE, WED, THU = (J[i] for i in range(8, 15))
s.report("00", outlet="Austral Wire", published=SUN, sidecar=True)
s.report("01", outlet="Radio Estrella del Canal", published=MON)
s.report("02", outlet="Salmones Quilán", published=TUE)
s.report("03", outlet="El Canelo de Ancud", published=WED)
s.report("04", outlet="Letters to the South", published=J[18], to=J[24])
s.report("05", outlet="Currents", published="2027-06-01", to="2027-06-30")

E, AL, MO, AB, AM, LT, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
f, Q, q, w, c, e = s.figures, s.quotation, s.quote, s.when, s.conflict, s.echo


SERNA, FOUND, NAVY, QUILAN, NETWORK, POLICE, MUNI = "Sernapesca", "Austral Cetacean Foundation", "Navy", "Salmones Quilán", "Southern Marine Mammal Network", "police", "municipality"
OYARZO, ROSA, HERNAN, LUIS, CRISTIAN, FELL, RATHKE = "Marcela Oyarzo", "Rosa Chiguay", "Hernán Chiguay", "Luis Barría", "Cristián Barría", "Isidora Fell", "Emil Rathke"
SCIENTISTS, SKIPPERS, OFFICE, TV, CANELO, VOL, COMPANY = "scientists consulted by Salmones Quilán", "three skippers", "harbour office", "television", "El Canelo de Ancud", "four volunteers", "telephone company"

# ---- figures
f("whales stranded", "conflict",
  MO("00", "More than 200 pilot whales", 200, as_of=SUN, origin=SERNA), AL("00", "At least 240 long-finned pilot whales", 240, SERNA, as_of=SUN, origin=SERNA), E("00", "310 animals", 310, FOUND, as_of=SUN, origin=FOUND),
  E("00", "the number of animals as [200]", 200, as_of=SUN), E("03", "262 whales", 262, SERNA, as_of=TUE, origin=SERNA), E("03", "310 stranded", 310, FOUND, as_of=WED, origin=FOUND),
  E("05", "291 animals", 291, NETWORK, origin=NETWORK), E("05", "262", 262, SERNA, origin=SERNA), E("05", "310", 310, FOUND, origin=FOUND))
f("whales counted twice", "single", E("05", "nineteen animals", 19, origin=NETWORK))
f("whales seen first", "agree", E("01", "the first thirty", 30, HERNAN, as_of=SAT, origin=HERNAN), AB("03", "some thirty fins", 30, HERNAN, as_of=SAT, origin=HERNAN))
f("whales dead", "conflict",
  E("00", "96 of them", 96, SERNA, as_of=SUN, origin=SERNA), E("01", "118 dead", 118, SERNA, as_of=MON, origin=SERNA), E("01", "131 dead", 131, as_of=MON, origin=SERNA),
  E("03", "169", 169, SERNA, as_of=TUE, origin=SERNA), E("03", "214 dead", 214, FOUND, as_of=WED, origin=FOUND), E("05", "203 dead", 203, NETWORK, origin=NETWORK))
f("whales refloated", "conflict",
  E("00", "41 animals", 41, OYARZO, as_of=SUN, origin=SERNA), E("01", "63", 63, OYARZO, as_of=MON, origin=SERNA), E("01", "84 afloat", 84, as_of=MON, origin=SERNA),
  MO("02", "more than 80 animals", 80, as_of=TUE, origin=QUILAN), E("03", "79", 79, SERNA, as_of=TUE, origin=SERNA), E("05", "88 refloated", 88, NETWORK, origin=NETWORK))
f("whales stranded again", "agree", E("01", "14", 14, OYARZO, as_of=MON, origin=SERNA), E("03", "and [14] went", 14, SERNA, as_of=MON, origin=SERNA))
f("whales that go out in a line", "single", E("01", "Forty", 40, as_of=MON))
f("length of the beach", "single", E("00", "three kilometers", 3, OYARZO, unit="km", as_of=SUN, origin=SERNA))
f("distance of the beach from Ancud", "single", E("00", "38 km", 38, unit="km"))
f("volunteers", "conflict",
  AB("00", "About 400 volunteers", 400, FOUND, as_of=SUN, origin=FOUND), E("00", "150", 150, POLICE, as_of=SUN, origin=POLICE),
  E("04", "400 people", 400, as_of=SUN, origin=FOUND), E("04", "150", 150, as_of=SUN, origin=POLICE), E("04", "287", 287, as_of=SUN, origin=FELL))
f("volunteers who tell of megaphones", "single", E("01", "four volunteers", 4))
f("weight of a female", "single", AB("00", "about 1.3 tonnes", 1.3, unit="tonnes"))
f("weight of a male", "single", AM("00", "up to 2.3", 2.3, unit="tonnes"))
f("whales dead in Magallanes", "single", E("00", "134 pilot whales", 134, as_of="2019"))
f("shots", "single", E("04", "three shots", 3, as_of=MON, origin=FELL))
f("further shots", "single", E("01", "two more", 2, as_of=MON))
f("minutes of dying", "single", E("04", "40 minutes", 40, unit="minutes", as_of=MON))
f("distance of the farm from the beach", "conflict",
  E("02", "eleven kilometres", 11, unit="km", origin=QUILAN), E("02", "four", 4, "social networks", unit="km", nth=1), E("03", "4.2 kilometres", 4.2, unit="km", origin=CANELO))
f("acoustic devices", "agree", E("02", "sixteen acoustic devices", 16, origin=QUILAN), E("05", "sixteen acoustic devices", 16, "the log", origin="log of the farm"))
f("distance of the naval exercise", "conflict",
  MO("02", "more than 200 nautical miles", 200, NAVY, unit="nautical miles", origin=NAVY), MO("03", "more than two hundred miles", 200, NAVY, unit="nautical miles", as_of=MON, origin=NAVY),
  E("03", "60 miles", 60, "notice to mariners", unit="nautical miles", origin="notice to mariners"), E("05", "71 nautical miles", 71, "position data", unit="nautical miles", as_of=FRI, origin="position data"),
  MO("05", "more than 200", 200, NAVY, unit="nautical miles", origin=NAVY))
f("cases without a human cause", "single", E("02", "nine of ten cases", 9, SCIENTISTS, origin=SCIENTISTS))
f("boats of the company", "single", E("02", "two boats", 2, as_of=SUN, origin=QUILAN))
f("workers of the company", "single", E("02", "46 workers", 46, as_of=SUN, origin=QUILAN))
f("share of the cost that the company bears", "agree", E("02", "half of the cost", 0.5, unit="share", origin=QUILAN), E("05", "half", 0.5, unit="share", nth=1, origin=QUILAN))
f("cost of burial", "update",
  E("02", "48 million pesos", 48000000, MUNI, unit="CLP", as_of=TUE, origin=MUNI), E("03", "75 million pesos", 75000000, LUIS, unit="CLP", origin=LUIS), E("03", "$78,000", 78000, LUIS, unit="USD", origin=CANELO),
  E("04", "75 million pesos", 75000000, LUIS, unit="CLP", origin=LUIS), E("05", "61 million pesos", 61000000, unit="CLP"))
f("money paid by the company", "single", E("05", "24 million", 24000000, unit="CLP"))
f("length of Chiguay's call", "agree", E("03", "two minutes", 2, "his telephone", unit="minutes", as_of=SAT, origin="his telephone"), E("05", "two minutes", 2, COMPANY, unit="minutes", as_of=SAT, origin=COMPANY))
f("skippers", "single", E("03", "Three skippers", 3))
f("length of the largest whale", "conflict", E("03", "6.3 metres", 6.3, unit="m", origin=CANELO), E("04", "6.3 metres", 6.3, unit="m", origin=FELL), E("04", "seven", 7, TV, unit="m", origin=TV))
f("length of the calf", "single", E("04", "1.9 metres", 1.9, unit="m", origin=FELL))
f("whales lost between five and the next tide", "single", E("04", "twenty animals", 20, as_of=SUN, origin=FELL))
f("whales opened by Fell", "single", E("04", "eleven of them", 11, origin=FELL))
f("whales with blood in the ears, by Fell", "single", E("04", "six", 6, origin=FELL))
f("years of a rescue boat", "single", E("04", "five years", 5, unit="years", origin=FELL))
f("lists", "single", E("05", "the [two lists]", 2))
f("heads examined", "single", E("05", "37 heads", 37, as_of=["2027-01-13", "2027-02-02"], origin=NETWORK))
f("heads with bleeding of the inner ear", "single", E("05", "21", 21, as_of=["2027-01-13", "2027-02-02"], origin=NETWORK))
f("other causes", "single", E("05", "four other things", 4, RATHKE, origin=RATHKE))
f("animals tagged", "single", E("05", "Five animals", 5))
f("distance of the last signal", "single", E("05", "900 km", 900, unit="km", as_of="2027-04-19"))

# ---- quotations
Q("they call each other", "single", q("00", "They call each other. You hear it in your chest,", ROSA))
Q("nobody has forbidden anyone", "single", q("01", "Nobody has forbidden anyone to help,", OYARZO))
Q("ring on Monday", "same", q("01", "They told me to ring on Monday.", HERNAN), q("03", "I rang. They told me to ring on Monday", HERNAN))
Q("the sea has given us back", "same", q("01", "The sea has given us back what we did to it.", LUIS), q("03", "The sea has given us back what we did to it,", HERNAN))
Q("the last to turn a whale out", "single", q("02", "We live from the same sea. We would be the last to turn a whale out of it.", CRISTIAN))
Q("more than two hundred miles", "single", q("03", "more than two hundred miles", NAVY))
Q("without active sonar", "single", q("03", "without active sonar", NAVY))
Q("compatible with intense sound", "single", q("05", "compatible with intense sound and with four other things", RATHKE))
Q("the centre of the exercise area", "single", q("05", "referred to the centre of the exercise area", NAVY))
Q("a clerk's error", "single", q("05", "a clerk's error", QUILAN))

# ---- timeline
w("134 pilot whales die in Magallanes", "2019", ("00", "In 2019"))
w("the devices are switched off, by the firm", "2026-12-18", ("02", "since 18 December"))
w("the devices are off since then, by the firm", "2026-12-24", ("03", "before Christmas"))
w("the naval exercise begins", J[3], ("00", "from Jan. 3"))
w("the naval exercise ends", FRI, ("00", "to Jan. 8"))
w("the devices run", J[5], ("05", "from 5 to 9 January"), to=SAT)
w("the frigate's place", FRI, ("05", "on 8 January"))
w("skippers hear the devices", FRI, ("03", "on Friday night"))
w("Chiguay sees whales and rings the harbour office", SAT, ("01", "on Saturday around seven in the evening"), ("03", "Saturday, seven in the evening"), ("03", "9 January, 19.08"), ("04", "on Saturday night"), ("05", "at 19.08 on the Saturday"))
w("the stranding", SAT, ("05", "9 and 10 January"), to=SUN)
w("96 dead", SUN, ("00", "by Sunday afternoon"))
w("fishermen find the whales", SUN, ("00", "shortly after dawn on Sunday"))
w("the first call, by the Navy", SUN, ("03", "on Sunday at 6.12"))
w("14 whales are refloated", SUN, ("01", "yesterday", 1))
w("officials send volunteers out", SUN, ("01", "yesterday at five"), ("04", "At five that afternoon"))
w("Fell numbers the volunteers", SUN, ("04", "On Sunday"))
w("Chiguay is to ring again", MON, ("01", "ring [on Monday]"), ("03", "on Monday", 1))
w("14 whales die", MON, ("03", "died [on Monday]"))
w("the shots", MON, ("04", "On Monday of last week"))
w("the Navy's statement", MON, ("01", "tonight"), ("02", "last night"), ("03", "on Monday night"))
w("the operation ends", TUE, ("03", "On the third morning"), ("03", "At 8.30 yesterday"))
w("80 animals swim", TUE, ("02", "today"))
w("autopsies begin", WED, ("02", "tomorrow"))
w("heads are examined", WED, ("05", "between 13 January and 2 February"), to="2027-02-02")
w("diggers begin", THU, ("03", "tomorrow"))
w("the last signal", "2027-04-19", ("05", "on 19 April"))
w("position data are published", "2027-05-04", ("05", "on 4 May"))

# ---- conflicts
c("figure", "whales stranded: 240, later 262 by Sernapesca, 310 by the foundation, 291 by the Network",
  [("00", "At least 240 long-finned pilot whales"), ("03", "262 whales"), ("05", "262")], [("00", "310 animals"), ("03", "310 stranded"), ("05", "310")], [("05", "291 animals")])
c("figure", "whales dead: 169 by Sernapesca, 214 by the foundation, 203 by the Network", [("03", "169")], [("03", "214 dead")], [("05", "203 dead")])
c("figure", "whales that went to sea: 79 by Sernapesca, 88 by the Network", [("03", "79")], [("05", "88 refloated")])
c("figure", "volunteers: 400 by the foundation, 150 by the police, 287 by Fell",
  [("00", "About 400 volunteers"), ("04", "400 people")], [("00", "150"), ("04", "150")], [("04", "287")])
c("date", "when the whales were seen and reported: on Sunday at dawn, or on Saturday evening",
  [("00", "shortly after dawn on Sunday"), ("03", "on Sunday at 6.12")], [("01", "on Saturday around seven in the evening"), ("03", "Saturday, seven in the evening"), ("03", "9 January, 19.08"), ("04", "on Saturday night"), ("05", "at 19.08 on the Saturday")])
c("stance", "whether volunteers were sent out of the water",
  [("01", "Nobody has forbidden anyone to help,"), ("04", "Ms Oyarzo says that nobody was forbidden anything.")],
  [("01", "officials with megaphones ordered all who had no wetsuit out of the water"), ("04", "Sernapesca sent most of them out"), ("04", "I was standing beside the megaphone.")])
c("stance", "whether the vet asked for the shots",
  [("01", "at the vet's request"), ("04", "of whom the carabineros say that I asked them to fire")], [("01", "says she requested nothing"), ("04", "I asked for a tent, a second pump and silence.")])
c("source", "the sea has given us back: said by the mayor, or first by Chiguay", [("01", "The sea has given us back what we did to it.")], [("03", "The sea has given us back what we did to it,")])
c("figure", "the farm: eleven kilometres from the beach, or four", [("02", "eleven kilometres")], [("02", "four", 1), ("03", "4.2 kilometres")])
c("stance", "whether the acoustic devices were off",
  [("02", "They have been switched off since 18 December"), ("03", "The firm says they have been off since before Christmas.")],
  [("03", "were whistling on Friday night"), ("05", "in operation from 5 to 9 January")])
c("figure", "the ships: more than 200 miles away by the Navy, 71 by position data, a box from 60",
  [("02", "more than 200 nautical miles"), ("03", "more than two hundred miles"), ("05", "more than 200")], [("03", "60 miles"), ("05", "71 nautical miles")])
c("figure", "the largest whale: 6.3 metres, or seven by television", [("03", "6.3 metres"), ("04", "6.3 metres")], [("04", "seven")])
c("stance", "whether the largest was a male or a female", [("03", "a male of 6.3 metres")], [("04", "She was a female.")], optional=True)

# ---- echoes
e("the foundation's 310", "cited", ("00", "310 animals"), ("03", "310 stranded"), ("05", "310"))
e("Sernapesca's 262", "cited", ("03", "262 whales"), ("05", "262"))
e("the Navy's statement", "cited", ("02", "more than 200 nautical miles"), ("03", "more than two hundred miles"), ("05", "more than 200"))
e("the devices, by Salmones Quilán", "cited", ("02", "They have been switched off since 18 December"), ("03", "The firm says they have been off since before Christmas."), ("05", "which had denied this"))
e("400 and 150 helpers", "same details", ("00", "About 400 volunteers"), ("00", "150"), ("04", "400 people"), ("04", "150"))
e("the sea has given us back", "same details", ("01", "The sea has given us back what we did to it."), ("03", "The sea has given us back what we did to it,"))
e("ring on Monday", "same details", ("01", "They told me to ring on Monday."), ("03", "I rang. They told me to ring on Monday"))
e("a call of two minutes at 19.08", "same details", ("03", "It reads 9 January, 19.08, two minutes"), ("05", "a call of two minutes to the harbour office at 19.08"))
e("nobody was forbidden anything, by Oyarzo", "cited", ("01", "Nobody has forbidden anyone to help,"), ("04", "Ms Oyarzo says that nobody was forbidden anything."))
e("the mayor's 75 million", "cited", ("03", "75 million pesos"), ("04", "75 million pesos"))
e("14 that stranded again", "same details", ("01", "14"), ("03", "and [14] went"), optional=True)
e("the firm bears half", "cited", ("02", "half of the cost"), ("05", "half", 1), optional=True)
e("the shots, by the carabineros", "cited", ("01", "at the vet's request"), ("04", "of whom the carabineros say that I asked them to fire"), optional=True)

# ---- actors
s.named_actor(OYARZO, "person", "Marcela Oyarzo", "Oyarzo", aliases=["Ms Oyarzo", "the service's regional director, Marcela Oyarzo", "Sernapesca", "she"])
s.named_actor(ROSA, "person", "Rosa Chiguay")
s.named_actor(HERNAN, "person", "Hernán Chiguay", "Chiguay", but=["Rosa Chiguay"], aliases=["Don Hernán Chiguay", "old Chiguay", "fisherman", "the fisherman", "He"])
s.named_actor(LUIS, "person", "Luis Barría", aliases=["Mayor Luis Barría", "The mayor", "the mayor", "The mayor, Luis Barría"])
s.named_actor(CRISTIAN, "person", "Cristián Barría", aliases=["Our general manager, Cristián Barría"])
s.named_actor(FELL, "person", "Isidora Fell", aliases=["The vet, Isidora Fell", "the vet", "I"])
s.named_actor(SERNA, "organization", "Sernapesca", aliases=["the fisheries service Sernapesca", "The service", "the service", "Marcela Oyarzo"])
s.named_actor(FOUND, "organization", "Austral Cetacean Foundation", "Cetacean Foundation", aliases=["the foundation", "The Cetacean Foundation"])
s.named_actor(QUILAN, "organization", "Salmones Quilán", "SALMONES QUILÁN", aliases=["the company", "The firm", "The company"])
s.named_actor("Quilán 4", "place", "Quilán 4")
s.named_actor("Playa Lobos", "place", "Playa Lobos")
s.named_actor("Ancud", "place", "Ancud", "ANCUD", but=["El Canelo de Ancud"])
s.named_actor("Chiloé", "place", "Chiloé", "Chiloe")
s.named_actor(NETWORK, "organization", "Southern Marine Mammal Network", aliases=["the Network"])
s.alias(NAVY, "The Navy", "the Navy", "The same Navy")
s.alias(POLICE, "The police", "the police")
s.alias(MUNI, "the municipality")
s.alias(SCIENTISTS, "scientists consulted by us", "scientists")
s.alias("social networks")
s.alias("notice to mariners", "The notice to mariners")
s.alias("position data", "Position data of the frigate Almirante Sotela", "a deputy")
s.alias("his telephone", "Hernán Chiguay", "Chiguay", "It")
s.alias(COMPANY, "The telephone company")
s.alias(RATHKE, "the pathologist, Dr Emil Rathke", "Dr Emil Rathke")
s.alias("the log", "The log of the farm Quilán 4")
s.alias(TV)
s.write()
