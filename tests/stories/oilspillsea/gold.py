"""Gold of an invented story: a tanker and a car carrier collide off Uruguay, January 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Oil off Punta Almar: the Thalvik Grace is rammed")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
MON, TUE, THU, FRI, SAT, SUN = (f"2027-01-{d}" for d in (11, 12, 14, 15, 16, 17))
MON2, WED2, THU2, FRI2, SUN2 = (f"2027-01-{d}" for d in (18, 20, 21, 22, 24))
s.report("00", outlet="TWP", published=THU)
s.report("01", outlet="El Faro de Almar", published=FRI)
s.report("02", outlet="Thalvik Tankers", published=SAT)
s.report("03", outlet="Bunker & Hull", published=FRI2, sidecar=True)
s.report("04", outlet="The Sunday Lantern", published=SUN)
s.report("05", outlet="Cuaderno de la Costa", published="2027-04-09", to="2027-04-30")

RAMIRO, NELSON, AASLAND, FERRANDO, PINTOS, IRIGOYEN = "Ramiro Bidegain", "Nelson Bidegain", "Sigrun Aasland", "Lucía Ferrando", "Walter Pintos", "Paula Irigoyen"
ROH, OCKLEY, ORIBE, ABANTO, HEGGDAL, MATE = "Min-jae Roh", "Denise Ockley", "Camila Oribe", "Rodel Abanto", "Bjarte Heggdal", "second officer"
PREF, HAESONG, THALVIK, AGUAS, NORRBECK, SEATRACE = "Coastal Prefecture", "Haesong Lines", "Thalvik Tankers", "Aguas Claras", "Norrbeck Marine", "Seatrace"
MINISTRY, HOSPITAL, BROKERS, TAEBAEK, HOTELS, TWP, FJORDGARD = "environment ministry", "Almar's hospital", "brokers in London", "Taebaek Mutual", "hotels", "TWP", "Fjordgard P&I Club"

# ---- figures
f = s.figures
f("oil in the sea", "conflict",
    ABOUT("00", "an estimated 600 tonnes", 600, PREF, as_of=THU, origin=PREF, unit="t"),
    E("01", "1,100 tonnes", 1100, PREF, as_of=FRI, origin=PREF, unit="t"),
    E("01", "600", 600, PREF, as_of=THU, origin=PREF, unit="t"),
    AT_LEAST("01", "at least 2,500 tonnes", 2500, AGUAS, as_of=THU, origin=AGUAS, unit="t"),
    E("02", "980 cubic metres", 980, NORRBECK, as_of=FRI, origin=NORRBECK, unit="m3"),
    ABOUT("02", "some 940 tonnes", 940, NORRBECK, as_of=FRI, origin=NORRBECK, unit="t"),
    AT_LEAST("02", "2,500 tonnes or more", 2500, AGUAS, origin=AGUAS, unit="t"),
    E("03", "1,900 tonnes", 1900, MINISTRY, as_of=MON2, origin=MINISTRY, unit="t"),
    E("03", "1,100", 1100, None, as_of=FRI, origin=PREF, unit="t"),
    E("03", "940", 940, THALVIK, origin=NORRBECK, unit="t"),
    MORE("04", "More than 1,000 tonnes", 1000, None, as_of=SAT, unit="t"),
    E("05", "1,900 tonnes", 1900, MINISTRY, origin=MINISTRY, unit="t"),
    E("05", "2,140", 2140, IRIGOYEN, origin=IRIGOYEN, unit="t"),
    E("05", "940", 940, THALVIK, origin=NORRBECK, unit="t"))
f("margin of Irigoyen's count", "single", E("05", "a hundred", 100, IRIGOYEN, unit="t"))
f("cargo of the tanker", "conflict",
    E("00", "38,000 tonnes of fuel oil", 38000, PREF, as_of=THU, origin=PREF, unit="t"),
    E("02", "36,400 metric tonnes of heavy fuel oil", 36400, None, as_of=THU, origin=THALVIK, unit="t"),
    E("02", "38,000", 38000, None, origin=PREF, unit="t"))
f("cargo pumped out", "single", E("03", "33,900 tonnes", 33900, None, as_of=THU2, unit="t"))
f("value of the cargo", "single", ABOUT("03", "about $15m", 15000000, None, unit="USD"))
f("people aboard the two ships", "conflict", E("00", "Forty-five people", 45, None, as_of=THU), E("04", "54 people", 54, None, as_of=THU))
f("ships", "agree", E("00", "two ships", 2, None), E("04", "two ships", 2, None))
f("crew of the tanker", "single", E("02", "24 crew members", 24, None, origin=THALVIK))
f("people missing", "agree", E("00", "one missing", 1, None, as_of=THU, origin=PREF), E("04", "One", 1, None, nth=1, as_of=SAT))
f("people hurt", "update",
    E("00", "two others", 2, RAMIRO, as_of=THU, origin=RAMIRO), E("01", "Two hurt", 2, None, as_of=THU), E("01", "three", 3, HOSPITAL, as_of=FRI, origin=HOSPITAL))
f("people badly hurt", "single", E("00", "one of them", 1, RAMIRO, as_of=THU, origin=RAMIRO))
f("hurt people of the car carrier", "single", E("01", "two of the car carrier", 2, HOSPITAL, as_of=FRI, origin=HOSPITAL))
f("distance of the anchorage from Punta Almar", "agree",
    E("00", "19 nautical miles", 19, RAMIRO, origin=RAMIRO, unit="nautical miles"), E("00", "35 km", 35, RAMIRO, origin=RAMIRO, unit="km"))
f("radio calls to the Haesong Pioneer", "conflict",
    E("00", "three times", 3, RAMIRO, as_of=THU, origin=PREF), E("03", "three radio calls", 3, PREF, as_of=THU, origin=PREF),
    E("03", "one call", 1, PREF, as_of=THU, origin="the Prefecture's tape"), E("05", "Three times", 3, PREF, as_of=THU, origin=PREF),
    E("05", "one call", 1, None, as_of=THU, origin="the Prefecture's tape"), E("05", "three", 3, RAMIRO, nth=2, as_of=THU, origin=PREF))
f("minutes of the radio calls", "single", E("00", "20 minutes", 20, RAMIRO, origin=RAMIRO, unit="minutes"))
f("speed of the Haesong Pioneer", "conflict",
    E("02", "17.5 knots", 17.5, None, as_of=THU, origin=THALVIK, unit="knots"), E("03", "14.2 knots", 14.2, HAESONG, as_of=THU, origin=HAESONG, unit="knots"),
    E("03", "17.4", 17.4, SEATRACE, as_of=THU, origin=SEATRACE, unit="knots"))
f("time of Seatrace's reading before the impact", "single", E("03", "one minute", 1, SEATRACE, unit="minutes"))
f("cars on the Haesong Pioneer", "single", E("00", "3,100 cars", 3100, None))
f("tugs", "single", E("00", "Three tugs", 3, None, as_of=THU))
f("length of the slick", "update",
    E("00", "11 km long", 11, None, as_of=THU, unit="km"), E("01", "26 kilometres long", 26, FERRANDO, as_of=FRI, origin=FERRANDO, unit="km"),
    E("04", "16 miles long", 16, None, as_of=SAT, unit="miles"))
f("distance of the slick from the beach", "single", E("01", "four from the beach", 4, FERRANDO, as_of=FRI, origin=FERRANDO, unit="km"))
f("people in Santa Brenda in the season", "single", ABOUT("00", "some 90,000 people", 90000, None))
f("oil of the Marbella Star in 1996", "conflict", E("00", "3,800 tonnes", 3800, None, as_of="1996", unit="t"), E("05", "4,200 tonnes", 4200, None, as_of="1996", unit="t"))
f("fall of Thalvik's shares", "single", E("00", "6%", 6, None, as_of=THU, unit="percent"))
f("helicopters in the search", "single", E("01", "Two helicopters", 2, None, as_of=FRI))
f("boats in the search", "single", E("01", "nine boats", 9, None, as_of=FRI))
f("fishing boats of Santa Brenda", "agree", E("01", "64 boats", 64, None, as_of=FRI), E("05", "64 boats", 64, None))
f("soldiers", "single", E("01", "420 soldiers", 420, None, as_of=FRI))
f("floating boom", "single", E("01", "3,000 metres of floating boom", 3000, None, as_of=FRI, unit="m"))
f("days of the transfer", "single", ABOUT("02", "about five days", 5, None, origin=THALVIK, unit="days"))
f("insurance of Thalvik", "single", AT_MOST("02", "up to 1 billion US dollars", 1000000000, None, origin=THALVIK, unit="USD"))
f("advance to Santa Brenda", "agree",
    E("02", "2 million dollars", 2000000, None, as_of=SAT, origin=THALVIK, unit="USD"), ABOUT("02", "about 80 million pesos", 80000000, None, as_of=SAT, origin=THALVIK, unit="UYU"))
f("total bill", "single", BETWEEN("03", "between $60m and $90m", 60000000, 90000000, BROKERS, origin=BROKERS, unit="USD"))
f("distance of the body from the wreck", "single", E("03", "22 miles north of the wreck", 22, None, as_of=SUN, unit="miles"))
f("price of the Ockleys' holiday", "single", E("04", "£3,200", 3200, None, unit="GBP"))
f("years for which the Ockleys saved", "single", E("04", "THREE years", 3, None, unit="years"))
f("beaches shut", "single", E("04", "four of Uruguay's best beaches", 4, None, as_of=SAT))
f("penguins brought to the vet", "single", E("04", "130", 130, None, as_of=SAT, origin=ORIBE))
f("penguins that the vet lost", "single", E("04", "61", 61, None, nth=1, as_of=SAT, origin=ORIBE))
f("volunteers", "single", ABOUT("04", "Around 700 volunteers", 700, None))
f("pairs of gloves", "single", E("04", "150 pairs of gloves", 150, None))
f("penguins dead", "conflict", E("05", "412 dead", 412, FERRANDO, origin=MINISTRY), E("05", "1,150", 1150, AGUAS, origin=AGUAS))
f("months since the spill", "single", E("05", "three months", 3, None, unit="months"))
f("fall of the bookings in February", "single", E("05", "35%", 35, None, as_of="2027-02", unit="percent"))
f("loss of the hotels", "single", E("05", "300 million pesos", 300000000, HOTELS, origin=HOTELS, unit="UYU"))
f("money paid to the fishermen", "agree", E("05", "41 million", 41000000, None, unit="UYU"), MORE("05", "a little over a million dollars", 1000000, None, unit="USD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("she did not answer", "single", q("00", "She did not answer and she did not turn,", RAMIRO))
Q("no lights", "same", q("00", "no lights of any kind", HAESONG), q("04", "no lights of any kind", HAESONG))
Q("lit like a Christmas tree", "same", q("00", "She was lit like a Christmas tree,", AASLAND), q("04", "She was lit like a Christmas tree,", AASLAND))
Q("the hole is larger", "single", q("01", "The hole is larger than the one we looked at by torchlight,", RAMIRO))
Q("not one litre", "single", q("01", "Not one litre has touched land.", FERRANDO))
Q("like a road being laid", "single", q("01", "It smells like a road being laid,", NELSON))
Q("we don't weigh oil from space", "single", q("01", "We don't weigh oil from space.", PREF))
Q("bring sun cream", "single", q("01", "Come, and bring sun cream.", PINTOS))
Q("standing in it", "single", q("01", "I am standing in it,", NELSON))
Q("no report", "single", q("01", "no report of any such thing", PREF))
Q("two bottles out of one", "single", q("02", "arithmetic of the wishful kind", AASLAND), q("02", "You cannot pour two bottles out of one.", AASLAND))
Q("a minor share", "single", q("03", "a minor share", TAEBAEK))
Q("there was none", "single", q("03", "There was none,", ROH))
Q("didn't come out the same colour", "single", q("04", "I put my foot in and it didn't come out the same colour,", OCKLEY))
Q("the oil arrived on Saturday", "same", q("04", "The oil arrived on Saturday at six in the morning, not one minute before,", PINTOS),
    q("04", "On Friday our sand was like flour.", PINTOS), q("05", "The oil arrived on Saturday at six in the morning,", PINTOS))
Q("they look at you", "single", q("04", "They look at you as if you'd done it,", ORIBE))
Q("give or take a hundred", "single", q("05", "give or take a hundred", IRIGOYEN))
Q("to save one night", "single", q("05", "I wanted to save one night of the season,", PINTOS))
Q("nobody asks about the coffee", "single", q("05", "Nobody asks me about the coffee,", MATE))

# ---- timeline
w = s.when
w("the Marbella Star's spill", "1996", ("00", "1996"), ("05", "1996"))
w("the Haesong Pioneer leaves Santos", MON, ("00", "on Monday"))
w("the Thalvik Grace begins to wait", TUE, ("00", "since Tuesday night"))
w("the collision", THU, ("00", "before dawn on Thursday"), ("04", "early on Thursday"))
w("the first tug is due", THU, ("00", "late on Thursday"))
w("the satellite image", THU, ("01", "of yesterday afternoon"))
w("El Faro wrote of two hurt", THU, ("01", "yesterday", 2))
w("the oil reaches the beach", FRI, ("01", "at a quarter past eight this evening"), ("05", "on Friday at nightfall"))
w("the mayor is phoned", FRI, ("05", "that evening"))
w("the sand was clean, by the mayor", FRI, ("04", "On Friday"))
w("penguins are brought from then on", FRI, ("04", "since Friday night"))
w("soundings of the tank", FRI, ("02", "yesterday"))
w("the estimate of 1,100 tonnes", FRI, ("03", "last Friday"))
w("the oil reaches the beach, by the mayor", SAT, ("04", "on Saturday", 1), ("04", "on Saturday at six in the morning"), ("05", "on Saturday at six in the morning"))
w("the mayor insists", SAT, ("04", "yesterday"))
w("the mayor insists, by month", "2027-01", ("05", "in January"))
w("the transfer starts", SAT, ("02", "this morning at 06.20"), ("03", "last Saturday"))
w("an advance for Santa Brenda", SAT, ("02", "today"))
w("Abanto's body is found", SUN, ("03", "on Sunday", 2))
w("the ministry's 1,900 tonnes", MON2, ("03", "on Monday"))
w("the Prefecture plays its tape", WED2, ("03", "On Wednesday"))
w("the Ockleys fly home", WED2, ("04", "on Wednesday"))
w("33,900 tonnes have been taken out", THU2, ("03", "By Thursday"))
w("the tanker is to be towed", SUN2, ("03", "on Sunday", 1))
w("bookings are down", "2027-02", ("05", "in February"))
w("Ramiro Bidegain retires", "2027-03-01", ("05", "on 1 March"))
w("the owner writes to the court", "2027-03", ("05", "in March"))
w("the judge is given the ship's tape", "2027-04-09", ("05", "On 9 April"))
w("an inquiry is to report", "2027-09-30", ("05", "by 30 September"))

# ---- conflicts
s.conflict("figure", "the tanker's cargo: 38,000 tonnes by the Prefecture, 36,400 by the owner",
    [("00", "38,000 tonnes of fuel oil"), ("02", "38,000")], [("02", "36,400 metric tonnes of heavy fuel oil")])
s.conflict("figure", "oil in the sea at first: 1,100 tonnes by the Prefecture, 940 by the owner's surveyors, 2,500 and more by Aguas Claras",
    [("01", "1,100 tonnes"), ("03", "1,100"), ("04", "More than 1,000 tonnes")], [("02", "980 cubic metres"), ("02", "some 940 tonnes"), ("03", "940")],
    [("01", "at least 2,500 tonnes"), ("02", "2,500 tonnes or more")])
s.conflict("figure", "oil in the sea at last: 1,900 tonnes by the ministry, 2,140 by Irigoyen, 940 by the owner",
    [("03", "1,900 tonnes"), ("05", "1,900 tonnes")], [("05", "2,140")], [("03", "940"), ("05", "940"), ("02", "some 940 tonnes"), ("02", "980 cubic metres")])
s.conflict("figure", "people aboard the two ships: 45, or 54 by the Lantern", [("00", "Forty-five people")], [("04", "54 people")])
s.conflict("figure", "radio calls to the car carrier: three by the Prefecture, one on its tape",
    [("00", "three times"), ("03", "three radio calls"), ("05", "Three times"), ("05", "three", 2)], [("03", "one call"), ("05", "one call")])
s.conflict("stance", "whether the car carrier was called at all",
    [("00", "His radio station had called the car carrier three times"), ("03", "It contains one call, at 3.31"), ("05", "Three times they had called, the Prefecture said."), ("05", "a tape with one call")],
    [("02", "channel 16 was silent: no shore station called any vessel"), ("03", "There was none,"), ("05", "and it has none")])
s.conflict("stance", "whether the tanker showed lights",
    [("00", "no lights of any kind"), ("04", "no lights of any kind")],
    [("00", "She was lit like a Christmas tree,"), ("04", "She was lit like a Christmas tree,"), ("02", "All prescribed lights were burning.")])
s.conflict("figure", "the car carrier's speed: 14.2 knots by her line, some 17.5 by the owner and Seatrace",
    [("03", "14.2 knots")], [("02", "17.5 knots"), ("03", "17.4")])
s.conflict("date", "the oil reached the beach on Friday evening, or by the mayor on Saturday morning",
    [("01", "at a quarter past eight this evening"), ("05", "on Friday at nightfall"), ("01", "I am standing in it,")],
    [("04", "on Saturday at six in the morning"), ("04", "On Friday our sand was like flour."), ("05", "on Saturday at six in the morning")])
s.conflict("stance", "whether a man of the tanker was hurt", [("01", "a cook from the tanker with a broken wrist")], [("02", "None was injured in the collision.")])
s.conflict("figure", "penguins dead: 412 by the minister, 1,150 by Aguas Claras", [("05", "412 dead")], [("05", "1,150")])
s.conflict("figure", "the spill of 1996: 3,800 tonnes, or 4,200", [("00", "3,800 tonnes")], [("05", "4,200 tonnes")])
s.conflict("figure", "people hurt: two by the Prefecture, three by the hospital", [("00", "two others"), ("01", "Two hurt")], [("01", "three", 1)], optional=True)

# ---- echoes
s.echo("Haesong's and Thalvik's words to TWP, in the Lantern", "copied text",
    ("00", "no lights of any kind"), ("00", "rejected that. \"She was lit like a Christmas tree,\""), ("04", "no lights of any kind"), ("04", "rejected that. \"She was lit like a Christmas tree,\""))
s.echo("the Prefecture's first 600 tonnes", "cited", ("00", "an estimated 600 tonnes"), ("01", "600"))
s.echo("Aguas Claras' 2,500 tonnes", "cited", ("01", "at least 2,500 tonnes"), ("02", "2,500 tonnes or more"))
s.echo("the surveyors' 940 tonnes, held by the owner", "cited", ("02", "some 940 tonnes"), ("03", "940"), ("05", "940"))
s.echo("the ministry's 1,900 tonnes", "cited", ("03", "1,900 tonnes"), ("05", "1,900 tonnes"))
s.echo("the Prefecture's three radio calls", "cited", ("00", "three times"), ("03", "three radio calls"), ("05", "Three times"))
s.echo("one call on the Prefecture's tape", "same details", ("03", "It contains one call"), ("05", "a tape with one call"))
s.echo("the mayor's Saturday at six", "same details",
    ("04", "The oil arrived on Saturday at six in the morning, not one minute before,"), ("05", "The oil arrived on Saturday at six in the morning,"))
s.echo("38,000 tonnes, as reported", "cited", ("00", "38,000 tonnes of fuel oil"), ("02", "38,000"), optional=True)
s.echo("1,100 tonnes until Monday", "same details", ("01", "1,100 tonnes"), ("03", "1,100"), optional=True)
s.echo("the slick's 26 km, in miles", "same details", ("01", "26 kilometres long"), ("04", "16 miles long"), optional=True)
s.echo("64 boats", "same details", ("01", "64 boats"), ("05", "64 boats"), optional=True)
s.echo("the lookout's coffee", "same details", ("03", "the lookout had gone below to make coffee"), ("05", "Nobody asks me about the coffee,"), optional=True)

# ---- actors
n = s.named
s.actor(RAMIRO, "person", *n("Ramiro Bidegain"), ("00", "Bidegain", 2), aliases=["Commander Ramiro Bidegain", "Bidegain", "the prefecture's spokesman", "its spokesman", "The commander", "Coastal Prefecture", "he"])
s.actor(NELSON, "person", *n("Nelson Bidegain"), aliases=["Bidegain", "Nelson Bidegain, who heads the fishermen's cooperative"])
s.actor(AASLAND, "person", *n("Sigrun Aasland"), aliases=["Aasland", "its chief executive", "our chief executive", "boss Sigrun Aasland", "Thalvik Tankers"])
s.actor(FERRANDO, "person", *n("Lucía Ferrando"), aliases=["Environment Minister Lucía Ferrando", "Ferrando", "the minister", "The ministry"])
s.actor(PINTOS, "person", *n("Walter Pintos", "Pintos"), aliases=["Mayor Walter Pintos", "the mayor", "The mayor"])
s.actor(ABANTO, "person", *n("Rodel Abanto"), aliases=["Abanto", "The missing man"])
s.actor(PREF, "organization", *n("Coastal Prefecture", "Prefecture"), aliases=["the prefecture", "The Prefecture", "Ramiro Bidegain", "its own tape"])
s.actor(HAESONG, "organization", *n("Haesong Lines", "Haesong", but=("Haesong Pioneer",)), aliases=["Korean bosses at Haesong Lines", "the Korean operator", "its lawyers", "the line", "lawyers"])
s.actor("Haesong Pioneer", "organization", *n("Haesong Pioneer", "Pioneer"), aliases=["the car carrier"])
s.actor(THALVIK, "organization", *n("Thalvik Tankers", "THALVIK TANKERS", "Thalvik", but=("Thalvik Grace", "Thalvik Hope")), aliases=["the company", "The tanker's Norwegian owner", "the owner", "The owner's", "Sigrun Aasland"])
s.actor("Thalvik Grace", "organization", *n("Thalvik Grace"), aliases=["the tanker"])
s.actor("Thalvik Hope", "organization", *n("Thalvik Hope"))
s.actor("Marbella Star", "organization", *n("Marbella Star"))
s.actor(AGUAS, "organization", *n("Aguas Claras"), aliases=["The group Aguas Claras", "an activist group", "activist group", "the group"])
s.actor(FJORDGARD, "organization", *n("Fjordgard P&I Club"))
s.actor(TWP, "organization", *n("TWP"))
s.actor("Santa Brenda", "place", *n("Santa Brenda"))
s.actor("Playa Honda", "place", *n("Playa Honda"))
s.alias(NORRBECK, "the independent surveyors Norrbeck Marine", "surveyors", "the surveyors", "Soundings", "soundings", "Thalvik Tankers")
s.alias(IRIGOYEN, "Irigoyen", "Southern Coastal Institute", "Paula Irigoyen of the Southern Coastal Institute")
s.alias(MINISTRY, "the environment ministry", "The ministry", "the ministry", "Lucía Ferrando")
s.alias(HOSPITAL, "hospital", "Almar's hospital")
s.alias(BROKERS, "Brokers in London", "brokers", "Brokers")
s.alias(TAEBAEK, "Haesong Lines' own club", "Taebaek Mutual", "the club")
s.alias(HOTELS, "the hotels")
s.alias(SEATRACE, "Seatrace, whose receivers follow ships for a living")
s.alias(ROH, "Min-jae Roh, the line's head of safety", "Roh", "the line's head of safety", "Haesong Lines")
s.alias(OCKLEY, "Denise Ockley", "Ockley", "a dinner lady from Stoke")
s.alias(ORIBE, "vet Camila Oribe", "vet", "She")
s.alias(MATE, "The second officer", "the second officer", "he")
s.write()
