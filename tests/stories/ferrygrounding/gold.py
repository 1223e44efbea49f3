#!/usr/bin/env python3
"""Gold of an invented story: a ferry runs aground in Tory Channel, New Zealand, December 2026. Persons, ships, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The ferry Awatere Spirit runs aground")
E, AT_LEAST, MORE, ABOUT, AT_MOST = s.exact, s.at_least, s.more_than, s.about, s.at_most
THU, FRI, SAT, SUN, TUE = "2026-12-03", "2026-12-04", "2026-12-05", "2026-12-06", "2026-12-08"

s.report("00", outlet="Radio Cloudy Bay", published=THU)
s.report("01", outlet="TNW", published=FRI)
s.report("02", outlet="Southern Crossing", published=SAT)
s.report("03", outlet="The Sounds Courier", published="2026-12-07")
s.report("04", outlet="Ro-Ro & Ferry Letter", published="2026-12-09", sidecar=True)
s.report("05", outlet=None, published="2027-03-01", to="2027-03-31")

MUIR, ISHIDA, RARITY, ALASDAIR, JOYCE, CALDER, HEMI, CRAIG, LATU = (
    "Bevan Muir", "Noriko Ishida", "Doug Rarity", "Alasdair Fenwick", "Joyce Fenwick", "Robyn Calder", "Hemi Paku", "Craig Paku", "Sione Latu")
COMPANY, POLICE, COUNCIL, COMMISSION, GUILD, TRACK, STJOHN, REGISTER, PROVIDER, CHIEF, KERERU, TNW, SHIP = (
    "Southern Crossing", "police", "regional council", "Transport Accident Investigation Commission", "Maritime Officers' Guild", "ship-tracking data", "St John", "class register", "another provider",
    "the new chief executive", "Kererū Line", "TNW", "Awatere Spirit")

# ---- figures
f = s.figures
f("people on board", "conflict",
    E("00", "431 names", 431, MUIR, as_of=THU, origin=POLICE), MORE("01", "more than 400 people", 400, as_of=THU), E("01", "431 people", 431, POLICE, as_of=THU, origin=POLICE),
    E("02", "480 persons altogether", 480, [COMPANY, "booking system"], as_of=THU, origin=COMPANY),
    E("03", "480 people", 480, COMPANY, as_of=THU, origin=COMPANY), E("03", "431", 431, POLICE, as_of=THU, origin=POLICE), E("05", "431 souls", 431, COMMISSION, as_of=THU, origin=COMMISSION))
f("passengers, by the company", "agree", E("00", "412", 412, COMPANY, as_of=THU, origin=COMPANY), E("02", "412 passengers", 412, [COMPANY, "booking system"], as_of=THU, origin=COMPANY))
f("crew", "agree", E("01", "68 crew", 68, POLICE, origin=POLICE), E("02", "68 crew", 68, COMPANY, origin=COMPANY))
f("people counted twice", "single", E("05", "49 people", 49, COMMISSION))
f("runs of the mussel farmer", "update", E("00", "six runs", 6, RARITY, as_of=THU, origin=RARITY), E("03", "eleven runs", 11, RARITY, as_of=THU, origin=RARITY))
f("distance of the ferry from the rocks", "single", ABOUT("00", "maybe 40 metres off the rocks", 40, RARITY, as_of=THU, unit="m"))
f("distance of the bow from the point", "single", E("03", "400 metres off the point", 400, HEMI, unit="m"))
f("time until passengers were told", "agree", AT_MOST("00", "within two minutes", 2, COMPANY, origin=COMPANY, unit="minutes"), AT_MOST("02", "within two minutes", 2, COMPANY, origin=COMPANY, unit="minutes"))
f("time between announcements", "single", E("02", "every ten", 10, COMPANY, unit="minutes"))
f("listeners who heard the captain", "single", AT_LEAST("00", "at least three of our listeners", 3))
f("wind", "single", E("00", "20 knots", 20, unit="knots"))
f("rise of fares", "single", E("00", "6 percent", 6, unit="percent"))
f("people injured, by those taken to a doctor or a hospital", "single", E("01", "23", 23, nth=1, as_of=THU))
f("people treated by St John", "single", E("03", "32 people", 32, STJOHN, origin=STJOHN))
f("people treated who did not go to a hospital", "single", E("03", "nine of whom", 9, STJOHN))
f("people in hospital with fractures", "single", E("01", "four", 4, as_of=FRI))
f("tonnage of the ship", "single", E("01", "17,800-tonne", 17800, unit="tonnes"))
f("speed at the grounding", "conflict",
    E("01", "11 knots", 11, CALDER, as_of=THU, origin=COMPANY, unit="knots"), E("01", "17.4 knots", 17.4, TRACK, as_of=THU, origin=TRACK, unit="knots"),
    E("04", "17.4 knots", 17.4, [TNW, "AIS"], as_of=THU, origin=TRACK, unit="knots"), E("04", "17.1", 17.1, PROVIDER, as_of=THU, origin=PROVIDER, unit="knots"),
    E("05", "16.8 knots", 16.8, COMMISSION, as_of=THU, origin=COMMISSION, unit="knots"))
f("oil in the water", "conflict",
    AT_MOST("01", "200 litres at most", 200, CALDER, origin=COMPANY, unit="litres"), AT_MOST("01", "up to 6,000 litres", 6000, COUNCIL, origin=COUNCIL, unit="litres"),
    AT_MOST("02", "no more than 200 litres of fuel", 200, COMPANY, origin=COMPANY, unit="litres"), E("03", "4,500 litres", 4500, LATU, as_of="2026-12-07", origin=COUNCIL, unit="litres"),
    AT_MOST("03", "up to 6,000", 6000, LATU, origin=COUNCIL, unit="litres"), E("03", "200", 200, COMPANY, origin=COMPANY, unit="litres"), E("05", "5,200 litres", 5200, COUNCIL, origin=COUNCIL, unit="litres"))
f("investigators", "single", E("01", "five people", 5))
f("people on the ferry of 2023", "single", E("01", "864", 864, as_of="2023-01"))
f("length of the evacuation", "conflict",
    E("02", "90 minutes", 90, COMPANY, as_of=THU, origin=COMPANY, unit="minutes"), E("03", "Four hours", 4, None, as_of=THU, unit="hours"),
    E("03", "Ninety minutes", 90, RARITY, as_of=THU, origin=COMPANY, unit="minutes"), E("05", "three hours and fifty minutes", 230, COMMISSION, as_of=THU, origin=COMMISSION, unit="minutes"))
f("money for each passenger", "agree", E("02", "$300 each", 300, COMPANY, unit="NZD"), ABOUT("02", "about US$175", 175, COMPANY, unit="USD"))
f("vehicles on board", "agree", E("02", "147 of them", 147, COMPANY, origin=COMPANY), E("04", "147 vehicles", 147, origin=COMPANY))
f("years of the captain at sea", "agree", E("02", "34 years", 34, CALDER, origin=CALDER, unit="years"), E("04", "34 years", 34, origin=CALDER, unit="years"))
f("time from the failure to the rocks, in seconds", "conflict",
    E("02", "eight bad seconds", 8, CALDER, as_of=THU, origin=CALDER, unit="seconds"), E("05", "One hundred and ninety-two seconds", 192, COMMISSION, as_of=THU, origin=COMMISSION, unit="seconds"),
    E("05", "eight", 8, None, as_of=THU, origin=CALDER, unit="seconds"), E("05", "three minutes", 3, COMMISSION, nth=1, as_of=THU, origin=COMMISSION, unit="minutes"),
    E("05", "three minutes", 3, COMMISSION, nth=2, as_of=THU, origin=COMMISSION, unit="minutes"))
f("time with nobody at the wheel", "single", E("05", "first two", 2, COMMISSION, as_of=THU, unit="minutes"))
f("passengers the paper talked to", "single", E("03", "26", 26, nth=2))
f("length of the black line", "single", E("03", "two kilometres", 2, unit="km"))
f("dead shags", "single", E("03", "14 shags", 14))
f("dead penguins", "single", E("03", "three penguins", 3))
f("vessels for which the channel is closed", "single", MORE("03", "over 500 tonnes", 500, HEMI, unit="tonnes"))
f("price of a T-shirt", "single", E("03", "$35", 35, unit="NZD"))
f("tugs", "single", E("04", "two tugs", 2, as_of=TUE))
f("days on the rocks", "single", E("04", "five days", 5, as_of=TUE, unit="days"))
f("length of the gash", "single", E("04", "38-metre", 38, unit="m"))
f("loss of the hull", "single", E("04", "US$26m", 26000000, unit="USD"))
f("loss of the rest", "single", E("04", "US$9m", 9000000, unit="USD"))
f("insured value of the ship", "single", E("04", "NZ$60m", 60000000, unit="NZD"))
f("share of the Strait's freight", "single", E("04", "38%", 38, unit="percent"))
f("trucks the rival can take", "single", E("04", "60 trucks a day", 60, KERERU))
f("price the rival wants", "single", E("04", "NZ$90", 90, KERERU, unit="NZD"))
f("charter of the Elpida Star", "single", E("04", "€31,000 a day", 31000, unit="EUR"))
f("pages of the interim report", "single", E("05", "29 pages", 29, unit="pages"))
f("weeks of noise", "single", E("05", "twelve weeks", 12, unit="weeks"))
f("bill for the oil", "single", E("05", "$3.4 million", 3400000, COUNCIL, unit="NZD"))
f("people on every bridge", "single", E("05", "two people", 2, JOYCE))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a wardrobe, and biscuits", "single", q("00", "It was a long, soft noise, like a wardrobe falling down the stairs.", ISHIDA), q("00", "Nothing. A steward came with biscuits.", ISHIDA))
Q("chuck a shoe", "single", q("00", "They're handing me the kids over the rail. She's maybe 40 metres off the rocks, you could chuck a shoe at her.", RARITY))
Q("contact with the seabed", "single", q("00", "made contact with the seabed", COMPANY))
Q("some land", "same", q("00", "We have found some land.", ALASDAIR), q("03", "We have found some land", CRAIG), q("04", "We have found some land", ALASDAIR))
Q("she didn't answer the wheel", "single", q("01", "She didn't answer the wheel. Captain Fenwick took the speed off and put her on the softest piece of shore there was,", CALDER))
Q("standing at a wheel", "single", q("01", "Somebody has to be standing at a wheel for her not to answer it,", JOYCE))
Q("eight bad seconds", "single", q("02", "Our captain has 34 years at sea. He made the best of eight bad seconds,", CALDER))
Q("ninety minutes", "single", q("03", "Ninety minutes?", RARITY), q("03", "I did eleven runs. First at ten to eight, last at quarter to midnight. You do the sum.", RARITY))
Q("we rang the friends", "single", q("03", "We rang the friends as well,", MUIR))
Q("port pump to be renewed", "single", q("04", "port pump to be renewed by 30 November", REGISTER))
Q("single pumps", "single", q("04", "does not comment on single pumps", COMPANY))
Q("Young Paku had the radio", "single", q("05", "Young Paku had the radio. But I wish I had,", ALASDAIR))
Q("technology will get us there", "single", q("05", "technology will get us there", CHIEF))

# ---- timeline
w = s.when
w("the ship is built", "1999", ("01", "in 1999"), ("04", "1999"))
w("another ferry drifts", "2023-01", ("01", "In January 2023"))
w("the steering gear is surveyed, by the register", "2026-10-21", ("04", "21 October"))
w("the steering gear is surveyed, by the company", "2026-11-12", ("02", "on 12 November"), ("04", "on 12 November"))
w("the port pump is to be renewed", "2026-11-30", ("04", "by 30 November"))
w("a rise of fares is told", THU, ("00", "Earlier today"))
w("the ferry runs aground", THU, ("01", "on Thursday evening"), ("02", "on Thursday night"))
w("Calder's news conference", FRI, ("01", "on Friday"))
w("the ship has not moved since", FRI, ("03", "since Friday"))
w("T-shirts", SAT, ("03", "since Saturday"))
w("a third round trip", SUN, ("02", "from tomorrow, Sunday"))
w("police tell the Courier again", SUN, ("03", "on Sunday"))
w("the ship is refloated", TUE, ("04", "yesterday"))
w("the vehicles are brought off, by the company", TUE, ("02", "of Tuesday, 8 December"))
w("the charter begins", "2026-12-20", ("04", "from 20 December"))
w("the ship in dock", "2026-12-25", ("02", "by Christmas"))
w("Calder resigns", "2026-12-25", ("05", "before Christmas"))
w("sailings cancelled until then", "2027-01-31", ("02", "till 31 January"))
w("fares rise", "2027-02", ("00", "from February"))
w("the interim report", "2027-02-26", ("05", "on 26 February"))
w("the bill", "2027-03-01", ("05", "on 1 March"))
w("the certificate ends", "2027-08", ("02", "until August next year"))

# ---- conflicts
C = s.conflict
C("figure", "people on board: 431 by the police, 412 and 68, or 480, by the company",
    [("00", "431 names"), ("01", "431 people"), ("03", "431"), ("05", "431 souls")], [("00", "412"), ("02", "412 passengers"), ("02", "480 persons altogether"), ("03", "480 people")])
C("figure", "speed: 11 knots by the company, 17.4, 17.1 or 16.8 by the data", [("01", "11 knots")], [("01", "17.4 knots"), ("04", "17.4 knots"), ("04", "17.1"), ("05", "16.8 knots")])
C("figure", "the evacuation: 90 minutes by the company, about four hours", [("02", "90 minutes"), ("03", "Ninety minutes")], [("03", "Four hours"), ("03", "You do the sum."), ("05", "three hours and fifty minutes")])
C("figure", "oil: at most 200 litres by the company, thousands by the council",
    [("01", "200 litres at most"), ("02", "no more than 200 litres of fuel"), ("03", "200")], [("01", "up to 6,000 litres"), ("03", "4,500 litres"), ("03", "up to 6,000"), ("05", "5,200 litres")])
C("figure", "from the failure to the rocks: eight seconds by the company, 192 by the commission", [("02", "eight bad seconds"), ("05", "eight")], [("05", "One hundred and ninety-two seconds"), ("05", "three minutes", 1), ("05", "three minutes", 2)])
C("date", "the steering gear was surveyed on 12 November, or on 21 October", [("02", "on 12 November"), ("04", "on 12 November")], [("04", "21 October")])
C("stance", "whether the passengers were told over the loudspeakers",
    [("00", "the passengers were told over the loudspeakers within two minutes"), ("02", "Passengers were informed over the public address system within two minutes")],
    [("00", "She heard no announcement"), ("00", "Nothing. A steward came with biscuits."), ("03", "heard the loudspeakers say anything but the safety film"), ("05", "It finds no announcement on the recorder")])
C("stance", "whether a helmsman was at the wheel",
    [("02", "A qualified helmsman was at the wheel"), ("01", "She didn't answer the wheel.")],
    [("01", "there had been no helmsman"), ("01", "Somebody has to be standing at a wheel for her not to answer it,"), ("05", "Nobody was at the wheel"), ("04", "an autopilot that nobody switched off")])
C("stance", "whether the rudder failed",
    [("01", "a sudden failure of the rudder"), ("00", "has lost steering"), ("04", "The owner has a rudder that failed")], [("05", "The rudder did not fail"), ("04", "The officers' guild has an autopilot that nobody switched off")])
C("source", "who said that they had found some land: the captain or the second mate",
    [("00", "We have found some land."), ("00", "Captain on the open VHF channel"), ("04", "His is the deadpan radio message")],
    [("03", "It was second mate Craig Paku, people say"), ("03", "We have found some land"), ("05", "Young Paku had the radio.")])
C("stance", "whether the police missed people whom friends collected", [("02", "The lower figure given by Police results from people who were collected by friends")],
    [("03", "We rang the friends as well,"), ("03", "every one of them has been spoken to"), ("05", "the booking system counted 49 people twice")])

# ---- echoes
X = s.echo
X("the police's 431", "cited", ("00", "431 names"), ("01", "431 people"), ("03", "431"))
X("the company's 412", "cited", ("00", "412"), ("02", "412 passengers"))
X("the company's 480", "cited", ("02", "480 persons altogether"), ("03", "480 people"))
X("TNW's 17.4 knots", "cited", ("01", "17.4 knots"), ("04", "TNW, a news agency, has the AIS: 17.4 knots"))
X("the company's 200 litres", "cited", ("01", "200 litres at most"), ("02", "no more than 200 litres of fuel"), ("03", "200"))
X("the council's 6,000 litres", "cited", ("01", "up to 6,000 litres"), ("03", "up to 6,000"))
X("the survey of 12 November", "cited", ("02", "on 12 November"), ("04", "The owner's notice says the steering gear was surveyed on 12 November"))
X("some land", "same details", ("00", "We have found some land."), ("03", "We have found some land"), ("04", "We have found some land"))
X("told within two minutes", "cited", ("00", "within two minutes"), ("02", "within two minutes"))
X("the company's 90 minutes", "cited", ("02", "90 minutes"), ("03", "Ninety minutes"), optional=True)
X("34 years at sea", "same details", ("02", "34 years at sea"), ("04", "34 years at sea"), optional=True)
X("147 vehicles", "same details", ("02", "147 of them"), ("04", "147 vehicles"), optional=True)
X("eight seconds", "cited", ("02", "eight bad seconds"), ("05", "not eight"), optional=True)

# ---- actors
A, n = s.actor, s.named
A(ALASDAIR, "person", *n("Alasdair Fenwick"), ("01", "Captain Fenwick"), ("05", "Captain Fenwick"), aliases=["Captain Fenwick", "Fenwick", "Captain", "The captain", "the master, Alasdair Fenwick", "The master", "he"])
A(JOYCE, "person", *n("Joyce Fenwick"), aliases=["its secretary, Joyce Fenwick", "Maritime Officers' Guild", "the Guild"])
A(CALDER, "person", *n("Robyn Calder", "Calder"), aliases=["chief executive Robyn Calder", "she", "Southern Crossing"])
A(HEMI, "person", *n("Hemi Paku"), aliases=["Marlborough's harbourmaster, Hemi Paku", "Harbourmaster Hemi Paku", "the harbourmaster"])
A(CRAIG, "person", *n("Craig Paku"), ("05", "Paku"), aliases=["second mate Craig Paku", "Paku", "Young Paku", "people"])
A(MUIR, "person", *n("Bevan Muir"), aliases=["Inspector Bevan Muir", "police", "Police"])
A(RARITY, "person", *n("Doug Rarity"), aliases=["Mussel farmer Doug Rarity", "Rarity"])
A(COMPANY, "organization", *n("Southern Crossing", "SOUTHERN CROSSING LIMITED"), aliases=["the company", "The company", "the owner", "The owner", "Robyn Calder", "It", "we"])
A(SHIP, "organization", *n("Awatere Spirit"))
A("Elpida Star", "organization", *n("Elpida Star"))
A("Tory Channel", "place", *n("Tory Channel"))
A(COMMISSION, "organization", *n("Transport Accident Investigation Commission"), aliases=["the commission", "It", "The commission's interim report", "interim report"])
s.alias(ISHIDA, "Noriko Ishida from Nagoya", "She")
s.alias(POLICE, "Police", "Marlborough police", "Inspector Bevan Muir", "Bevan Muir")
s.alias(COUNCIL, "The regional council", "the regional council", "Sione Latu", "Sione Latu of the regional council")
s.alias(LATU, "Sione Latu of the regional council")
s.alias(TRACK, "Ship-tracking data reviewed by TNW", "AIS", "TNW")
s.alias("AIS", "the AIS", "TNW")
s.alias(STJOHN, "the service's Picton manager")
s.alias(REGISTER, "the class register", "last entry")
s.alias(PROVIDER, "the same data from another provider")
s.alias(CHIEF, "The new chief executive")
s.alias("booking system", "our booking system", "Southern Crossing", "the company")
s.write()
