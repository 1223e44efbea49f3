#!/usr/bin/env python3
"""Gold of the hijack story. The event, its people, places, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A passenger diverts a Kenyan regional plane to Uganda")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
WARN, WED, THU, FRI, MON, TUE = (f"2027-06-{d}" for d in ("04", "09", "10", "11", "14", "15"))

s.report("00", outlet="ERB", published=WED)
s.report("01", outlet="Civil Aviation Authority of Uganda", published=THU)
s.report("02", outlet="The Lodari Courier", published=FRI)
s.report("03", outlet="Daily Comet", published=FRI)
s.report("04", outlet="Turboprop Operator", published=TUE, to="2027-06-21")
s.report("05", outlet="Die Waage", published="2027-07-01", to="2027-10-28")

KENYA, UGANDA, AIRLINE, OFFICIALS, UPOLICE, LANDS = "Kenya's transport ministry", "Civil Aviation Authority of Uganda", "Savanna Link", "officials", "Ugandan police", "Lands Ministry"
ISAAC, MIRIAM, WAMALWA, SADIKI, WEKESA, PETER = "Isaac Lubega", "Miriam Lubega", "Esther Wamalwa", "Harun Sadiki", "Julius Wekesa", "Peter Wekesa"
NEKESA, OUMA, COLIN, MAUREEN, MWANGANGI, KIPROP = "Grace Nekesa", "Samson Ouma", "Colin Pettifer", "Maureen Pettifer", "Festus Mwangangi", "Moses Kiprop"
ERB, COMET, COURIER, MANAGER, PASSENGERS, SOURCES, TOWER, LOG, BOOK, FOUR = "ERB", "Daily Comet", "The Lodari Courier", "Kisirani airport's manager", "passengers", "sources at the airline", "the tower", "the maintenance log", "exercise book", "four passengers who knew him"
KGOV, PROSECUTOR, OPERATOR = "Kenya's government", "the prosecutor", "Turboprop Operator"

# ---- figures
f = s.figures
f("people on board", "conflict",
    E("00", "34 people", 34, OFFICIALS, as_of=WED, origin=KENYA),
    E("01", "36 persons", 36, None, as_of=WED, origin=UGANDA),
    E("01", "34", 34, None, as_of=WED, origin=KENYA),
    E("03", "36 lives", 36, None, as_of=WED, origin=UGANDA),
    E("04", "36", 36, None, as_of=WED, origin=UGANDA),
    E("04", "34", 34, KENYA, as_of=WED, origin=KENYA),
    E("05", "36 people", 36, None, as_of=WED, origin=UGANDA))
f("passengers on board", "conflict",
    E("00", "31 freed", 31, None, as_of=WED, origin=KENYA),
    E("00", "31 passengers", 31, KENYA, as_of=WED, origin=KENYA),
    E("00", "33 passengers", 33, UGANDA, as_of=WED, origin=UGANDA),
    E("01", "33 passengers", 33, None, as_of=WED, origin=UGANDA),
    E("02", "All 31 passengers", 31, MANAGER, as_of=WED, origin=KENYA))
f("crew on board", "agree",
    E("00", "three crew", 3, KENYA, as_of=WED, origin=KENYA), E("01", "three crew", 3, None, as_of=WED, origin=UGANDA))
f("infants on board", "agree",
    E("00", "two of them infants", 2, UGANDA, as_of=WED, origin=UGANDA), E("01", "two infants", 2, None, as_of=WED, origin=UGANDA))
f("people let go first", "agree",
    E("00", "Nineteen people", 19, UPOLICE, as_of=WED, origin=UPOLICE), E("01", "nineteen persons", 19, None, as_of=WED, origin=UGANDA))
f("length of the standoff", "agree",
    MORE("00", "more than five hours", 5, OFFICIALS, as_of=WED, unit="hours"),
    E("03", "six-hour", 6, None, as_of=WED, unit="hours"), E("03", "Six hours", 6, COLIN, as_of=WED, unit="hours", origin=COLIN))
f("hours until the women were let off", "single", E("03", "two hours", 2, None, as_of=WED, unit="hours"))
f("distance beyond the destination", "agree",
    E("00", "410 kilometers", 410, KENYA, unit="km", origin=KENYA), E("00", "255 miles", 255, KENYA, unit="miles", origin=KENYA))
f("altitude", "single", E("03", "18,000 FEET", 18000, None, unit="feet"))
f("money demanded", "agree",
    E("00", "$2 million", 2000000, KGOV, as_of=WED, unit="USD", origin=MWANGANGI), E("02", "$2 million", 2000000, KGOV, as_of=WED, unit="USD", origin=MWANGANGI),
    E("03", "$2million", 2000000, KGOV, as_of=WED, unit="USD", origin=MWANGANGI), E("05", "two million dollars", 2000000, MWANGANGI, as_of=WED, unit="USD", origin=MWANGANGI))
f("people hurt", "single", E("00", "Two people", 2, None, as_of=WED))
f("stewards hurt", "single", E("04", "One steward", 1, None, as_of=WED))
f("stitches", "single", E("04", "three stitches", 3, None))
f("days for which the scanner was out of order", "conflict",
    E("00", "eleven days", 11, None, as_of="2027-05", unit="days", origin=KENYA), E("04", "26 days", 26, LOG, as_of=["2027-05-17", "2027-06-12"], unit="days", origin=LOG),
    E("04", "eleven", 11, KENYA, nth=2, as_of="2027-05", unit="days", origin=KENYA))
f("planes of Savanna Link", "single", E("00", "six planes", 6, None))
f("passengers of Savanna Link last year", "single", E("00", "212,000 passengers", 212000, None, as_of=["2026-01-01", "2026-12-31"]))
f("people on the airliner of 1996", "single", E("00", "175 aboard", 175, None, as_of="1996"))
f("dead of 1996", "single", E("00", "125 died", 125, None, as_of="1996"))
f("people on the mail plane of 2009", "single", E("03", "four on board", 4, None, as_of="2009"))
f("years for three hijackings", "single", E("03", "20 years", 20, None, unit="years"))
f("fuel left on landing", "conflict",
    ABOUT("01", "about 25 minutes", 25, None, as_of=WED, unit="minutes", origin=UGANDA), E("03", "last five minutes", 5, SOURCES, as_of=WED, unit="minutes", origin=SOURCES),
    E("04", "25 minutes", 25, UGANDA, as_of=WED, unit="minutes", origin=UGANDA), E("04", "five minutes", 5, COMET, as_of=WED, unit="minutes", origin=SOURCES),
    BETWEEN("04", "24 to 28", 24, 28, None, as_of=WED, unit="minutes", origin=OPERATOR))
f("wait for permission to land", "conflict",
    E("01", "22 minutes", 22, KENYA, as_of=WED, unit="minutes", origin=KENYA), E("02", "22 minutes", 22, PASSENGERS, as_of=WED, unit="minutes", origin=PASSENGERS),
    E("04", "22 minutes", 22, KENYA, as_of=WED, unit="minutes", origin=KENYA), E("04", "eleven minutes", 11, None, as_of=WED, unit="minutes", origin=TOWER))
f("hours for which the aerodrome was closed", "single", E("01", "seven hours", 7, None, as_of=WED, unit="hours", origin=UGANDA))
f("flights re-routed", "single", E("01", "nine flights", 9, None, as_of=WED, origin=UGANDA))
f("cost to the Ugandan authority", "agree",
    E("01", "640 million shillings", 640000000, None, unit="UGX", origin=UGANDA), E("01", "USD 172,000", 172000, None, unit="USD", origin=UGANDA))
f("hours on the road", "single", E("02", "thirteen hours", 13, None, as_of=THU, unit="hours"))
f("passengers who knew the hijacker", "single", E("02", "four passengers", 4, None))
f("years of Wekesa at the school", "single", E("02", "21 years", 21, FOUR, unit="years"))
f("acres of the plot", "agree",
    E("02", "nine acres", 9, None, unit="acres"), E("05", "NINE ACRES", 9, None, unit="acres"), E("05", "Nine acres", 9, BOOK, unit="acres"))
f("price of an acre", "single", E("05", "200,000 shillings", 200000, BOOK, unit="KES", origin=WEKESA))
f("sum offered for the plot", "agree",
    E("02", "1.8 million shillings", 1800000, PETER, unit="KES", origin=PETER), E("05", "1.8 million", 1800000, BOOK, unit="KES", origin=WEKESA))
f("sum paid for the plot", "agree",
    E("02", "300,000", 300000, PETER, unit="KES", origin=PETER), E("05", "300,000", 300000, BOOK, as_of="2026-08-14", unit="KES", origin=WEKESA))
f("sum that remains", "single", E("05", "1.5 million", 1500000, BOOK, unit="KES", origin=WEKESA))
f("days on the ground", "single", E("04", "six days", 6, AIRLINE, unit="days", origin=AIRLINE))
f("bill of the airline", "single", E("04", "$410,000", 410000, AIRLINE, unit="USD", origin=AIRLINE))
f("price of the nose gear", "single", E("04", "$95,000", 95000, AIRLINE, unit="USD", origin=AIRLINE))
f("fall of bookings", "single", E("04", "12%", 12, WAMALWA, unit="percent", origin=WAMALWA))
f("fall of bookings that was feared", "single", E("04", "30%", 30, WAMALWA, unit="percent", origin=WAMALWA))
f("years that the prosecutor asks for", "single", E("05", "15 years", 15, PROSECUTOR, unit="years", origin=PROSECUTOR))
f("letters written", "single", E("05", "41 letters", 41, WEKESA, origin=WEKESA))
f("price of the grenade", "single", E("05", "500 shillings", 500, None, unit="KES"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("what is in the book", "single", q("00", "The captain did what is in the book: he flew, he talked and he didn't argue,", WAMALWA))
Q("a frightened man", "single", q("01", "We treated a frightened man as a frightened man,", MIRIAM))
Q("my baby needed milk", "same", q("02", "He asked if my baby needed milk", NEKESA, nth=1), q("02", "He asked if my baby needed milk. He was sweating more than I was,", NEKESA))
Q("not on anybody's paper", "single", q("02", "not on anybody's paper", NEKESA))
Q("all about acres", "single", q("02", "He had a paper in one hand and that thing in the other, and he read to us from the paper,", OUMA), q("02", "It was all about acres.", OUMA))
Q("I thought it was my last", "single", q("02", "I looked at my watch because I thought it was my last,", OUMA))
Q("the trolley", "single", q("02", "The trolley hit him when we turned.", NEKESA))
Q("screened in full", "same", q("02", "All 31 passengers were screened in full.", MANAGER), q("04", "screened in full", MANAGER))
Q("I want the President", "single", q("03", "I have a bomb and I want the President!", WEKESA))
Q("a mint", "single", q("03", "He was shaking like a leaf,", COLIN), q("03", "Maureen offered him a mint.", COLIN))
Q("a cup of tea", "single", q("03", "Six hours and nobody brought so much as a cup of tea,", COLIN))
Q("the pin", "single", q("03", "Then he gave me the pin,", ISAAC))
Q("waved us through", "single", q("03", "They waved us through. The machine had a cloth over it,", MAUREEN))
Q("five minutes", "single", q("04", "five minutes", COMET))
Q("stand by", "single", q("04", "SVL 318, stand by", TOWER))
Q("cleared to land", "single", q("04", "cleared to land, report persons on board", TOWER))
Q("already in the cabin", "single", q("04", "when the man was already in the cabin", "Nairobi"))
Q("a partial disbursement", "single", q("05", "a partial disbursement", LANDS))
Q("a letter does not ring", "single", q("05", "I wanted a telephone,", WEKESA), q("05", "I had written 41 letters. A letter does not ring.", WEKESA))
Q("never about the one", "single", q("05", "but never about the one", SADIKI))

# ---- timeline
w = s.when
w("an Ethiopian airliner is hijacked", "1996", ("00", "In 1996"))
w("a mail plane is diverted", "2009", ("03", "In 2009"))
w("the plot is taken", "2024", ("02", "in 2024"))
w("passengers of Savanna Link are counted", "2026", ("00", "last year"))
w("the land is paid for, by the ministry", "2026-08", ("02", "in August"))
w("the part payment", "2026-08-14", ("05", "on 14 August of last year"))
w("the scanner is out of order, by the ministry", "2027-05", ("00", "in May"), ("04", "in May"))
w("the scanner goes out of order", "2027-05-17", ("04", "from 17 May"))
w("Uganda warns Kenya, by Uganda", WARN, ("01", "on 4th June"), ("04", "on 4 June"))
w("the hijacking", WED, ("00", "on Wednesday"), ("01", "yesterday"), ("05", "that day"))
w("Uganda warns Kenya, by Kenya", WED, ("04", "on 9 June at 10.30"))
w("the deputy minister speaks on the radio", WED, ("05", "on the morning of 9 June"))
w("the authority's statement", THU, ("04", "of 10 June"))
w("the steward writes it down", THU, ("05", "on the second day"))
w("the passengers come home", THU, ("02", "on Thursday", 1))
w("the manager's message", THU, ("02", "on Thursday", 2))
w("the scanner returns to use", "2027-06-12", ("04", "12 June"))
w("Wekesa in court", MON, ("03", "on Monday"))
w("Kenya withdraws its 34", MON, ("04", "on Monday"))
w("the aircraft goes back into service", TUE, ("04", "on Tuesday"))
w("the airline feared more", "2027-06-08", ("04", "A week ago"), to="2027-06-14")
w("judgment", "2027-10-29", ("05", "on 29 October"))

# ---- conflicts
c = s.conflict
c("figure", "on board: 34 by Kenya, 36 by Uganda", [("00", "34 people"), ("01", "34"), ("04", "34")], [("01", "36 persons"), ("03", "36 lives"), ("04", "36"), ("05", "36 people")])
c("figure", "passengers: 31 by Kenya, 33 by Uganda", [("00", "31 passengers"), ("00", "31 freed"), ("02", "All 31 passengers")], [("00", "33 passengers"), ("01", "33 passengers")])
c("figure", "fuel: 25 minutes, or five by the Comet", [("01", "about 25 minutes"), ("04", "25 minutes"), ("04", "24 to 28")], [("03", "last five minutes"), ("04", "five minutes")])
c("figure", "wait for permission: 22 minutes by Kenya and passengers, eleven by the tape",
    [("01", "22 minutes"), ("02", "22 minutes"), ("04", "22 minutes")], [("04", "eleven minutes")])
c("stance", "whether Uganda held the plane off",
    [("01", "permission to land was refused for 22 minutes"), ("02", "circled for 22 minutes"), ("04", "Uganda refused permission for 22 minutes"), ("04", "SVL 318, stand by")],
    [("01", "Permission was given at once."), ("04", "it was given at once")])
c("stance", "whether the hijacker asked for money",
    [("00", "he had demanded $2 million"), ("02", "It is the government that speaks of $2 million."), ("03", "Wekesa wanted $2million and a new life abroad, Kenya says.")],
    [("00", "He asked for nothing but a telephone call with the president"), ("01", "No ransom was asked for"), ("02", "He never heard a word about money."),
     ("05", "Of a demand for money there is not a line in the indictment."), ("05", "I wanted a telephone,")])
c("stance", "whether the hijacker hurt the steward",
    [("02", "speaks of an assault on the crew"), ("03", "He slashed a steward across the head")],
    [("02", "The trolley hit him when we turned."), ("02", "It was not the hijacker, she says"), ("05", "The wound came from the trolley.")])
c("stance", "whether the plot was paid in full", [("02", "the whole sum was paid in August"), ("05", "had always spoken of the whole sum")],
    [("02", "has seen 300,000"), ("05", "Less what was paid on 14 August of last year: 300,000"), ("05", "a partial disbursement")])
c("figure", "the scanner was out of order: eleven days in May by Kenya's ministry, 26 by the log", [("00", "eleven days"), ("04", "eleven", 2)], [("04", "26 days")])
c("stance", "whether the passengers were screened",
    [("02", "All 31 passengers were screened in full."), ("03", "Bosses say everyone was checked."), ("04", "screened in full")],
    [("03", "They waved us through. The machine had a cloth over it,"), ("04", "unserviceable from 17 May")])
c("date", "Uganda's warning: 4 June by Uganda, 9 June by Kenya", [("01", "on 4th June"), ("04", "on 4 June")], [("04", "on 9 June at 10.30")])
c("source", "who first spoke of the two million: Mwangangi names the Ugandan police, Lubega the radio",
    [("05", "he names the Ugandan police")], [("05", "he heard of the money on the radio")])
c("stance", "a grenade or a bomb", [("00", "claimed to have a grenade")], [("03", "I have a bomb and I want the President!")], optional=True)

# ---- echoes
e = s.echo
e("Uganda's 25 minutes of fuel", "cited", ("01", "about 25 minutes"), ("04", "The Ugandan authority's statement of 10 June has the aircraft landing with fuel for 25 minutes"))
e("the Comet's five minutes", "cited", ("03", "last five minutes"), ("04", "A British tabloid's \"five minutes\" is"))
e("eleven days, told to ERB", "cited", ("00", "eleven days in May"), ("04", "The ministry had told ERB that it was eleven, in May."))
e("screened in full, by the manager", "same details", ("02", "All 31 passengers were screened in full."), ("04", "screened in full"))
e("two million dollars, by Kenya", "cited", ("00", "$2 million"), ("02", "$2 million"), ("03", "$2million"), ("05", "two million dollars"))
e("permission refused for 22 minutes, by Kenya", "cited", ("01", "permission to land was refused for 22 minutes"), ("04", "Uganda refused permission for 22 minutes"))
e("nineteen let go at 11:05", "same details", ("00", "Nineteen people"), ("01", "nineteen persons"))
e("Uganda's 36", "cited", ("01", "36 persons"), ("04", "36"))
e("Kenya's 34", "cited", ("00", "34 people"), ("01", "34"), ("04", "34"))
e("33 passengers, two infants, by Uganda", "cited", ("00", "33 passengers"), ("01", "33 passengers"))
e("Uganda's warning of 4 June", "cited", ("01", "on 4th June"), ("04", "on 4 June"))
e("the plot: 1.8 million, 300,000", "same details", ("02", "1.8 million shillings"), ("02", "300,000"), ("05", "1.8 million"), ("05", "300,000"), optional=True)
e("36 lives in the Comet", "same details", ("01", "36 persons"), ("03", "36 lives"), optional=True)

# ---- actors
a, n = s.actor, s.named
a(UGANDA, "organization", *n("Civil Aviation Authority of Uganda", "CIVIL AVIATION AUTHORITY OF UGANDA"), aliases=["Uganda's aviation authority", "The Authority", "the Authority", "Kampala", "The Ugandan authority's statement", "The Ugandan authority", "Uganda"])
a(ISAAC, "person", *n("Isaac Lubega"), *n("Superintendent Lubega"), aliases=["Superintendent Isaac Lubega", "a police spokesman", "Ugandan top cop Isaac Lubega", "Lubega", "he"])
a(MIRIAM, "person", *n("Miriam Lubega"), aliases=["Director General Dr. Miriam Lubega", "Director General"])
a(WAMALWA, "person", *n("Esther Wamalwa"), aliases=["the airline's chief executive", "Chief executive Esther Wamalwa", "the airline"])
a(SADIKI, "person", *n("Harun Sadiki", "Captain Sadiki"), aliases=["Captain Harun Sadiki", "The pilot", "The captain"])
a(WEKESA, "person", *n("Julius Wekesa", "Wekesa"), aliases=["the hijacker", "The man", "The hijacker", "he"])
a(NEKESA, "person", *n("Grace Nekesa", "Mrs Nekesa"), aliases=["Nekesa", "she"])
a(OUMA, "person", *n("Samson Ouma", "Mr Ouma"), aliases=["Ouma"])
a(COLIN, "person", ("03", "Colin", 1), ("03", "Colin", 2), ("03", "Colin", 3), aliases=["Colin", "retired bus driver Colin"])
a(MAUREEN, "person", ("03", "Maureen Pettifer"), ("03", "Maureen", 2), ("03", "Maureen", 3), aliases=["Maureen"])
a(AIRLINE, "organization", *n("Savanna Link"), aliases=["the airline", "Savanna Link's"])
a("Kisirani", "place", *n("Kisirani"))
a("Lodari", "place", *n("Lodari"))
a("Bukenya", "place", *n("Bukenya", "BUKENYA"))
a(ERB, "organization", *n("ERB"))
s.alias(KENYA, "the ministry", "Kenya's ministry", "the Kenyan Ministry of Transport", "The Ministry of Transport", "The ministry", "Kenyan officials", "Ministry of Transport", "Kenya")
s.alias(KGOV, "Kenya", "the government", "government", "Kenya's government")
s.alias(OFFICIALS, "officials in both countries")
s.alias(UPOLICE, "Ugandan police", "the Ugandan police", "police")
s.alias(LANDS, "The Lands Ministry")
s.alias(PETER, "his brother Peter", "Peter", "his brother")
s.alias(MANAGER, "Kisirani's manager", "airport's manager", "Bosses")
s.alias(SOURCES, "sources")
s.alias(TOWER, "the tower tape", "The tower's recording", "tower", "tower tape")
s.alias(LOG, "The maintenance log of its one scanner", "The maintenance log")
s.alias(BOOK, "a school exercise book", "The sums", "Julius Wekesa")
s.alias(FOUR, "four passengers")
s.alias(COMET, "A British tabloid", "a British tabloid")
s.alias(COURIER, "the Courier")
s.alias("Nairobi", "Kenya's transport ministry", "Kenya's ministry")
s.alias(MWANGANGI, "a Kenyan deputy minister, Festus Mwangangi", "deputy minister")
s.alias(PROSECUTOR, "prosecutor")
s.write()
