"""Gold of an invented story: an overloaded market boat capsizes on Lake Malawi, September 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "An overloaded boat capsizes on Lake Malawi")
E, A, LE, GE, GT, B = s.exact, s.about, s.at_most, s.at_least, s.more_than, s.between
WED, THU, FRI, SAT, TUE2, WED2, THU2, FRI2 = (f"2027-09-{d}" for d in (15, 16, 17, 18, 21, 22, 23, 24))
s.report("00", outlet="ZNA", published=FRI)
s.report("01", outlet="Nkhata Bay Observer", published=SAT)
s.report("02", outlet="Kalindo Lake Transport", published=SAT, to=THU2)
s.report("03", outlet="O Farol do Niassa", published=TUE2, sidecar=True)
s.report("04", outlet="ZNA", published=FRI2)
s.report("05", outlet="Rift Letters", published="2027-11-10", to="2027-12-31")

KALUA, ESNART, JONAS, MHONE, MAZAMBA, PHIRI = "Tiyamike Kalua", "Esnart Banda", "Jonas Banda", "Gift Mhone", "Chief Mazamba", "Austin Phiri"
KALINDO, COMPANY, MACHAVA, MTAMBO, MARINE, MET = "Lumbani Kalindo", "Kalindo Lake Transport", "Rui Machava", "Grace Mtambo", "Department of Marine Services", "Meteorological Department"
POLICE, ISLANDERS, SURVIVORS, WOMAN, LOG, TEACHER, MINISTRY, NKHATA = "police", "the islanders", "14 survivors", "a woman who was washed up", "the patrol boat's log", "a schoolteacher", "the Malawian ministry", "Nkhata Bay"

# ---- figures
f = s.figures
f("people drowned", "update",
    GE("00", "At least 23 people", 23, POLICE, as_of=FRI, origin=POLICE),
    E("01", "26", 26, None, as_of=FRI),
    E("04", "Forty-one bodies", 41, KALUA, as_of=FRI2, origin=POLICE),
    E("05", "44 in the ground", 44, None))
f("people missing", "update",
    A("00", "some 30 more", 30, None, as_of=FRI),
    E("04", "Another 38 people", 38, KALUA, as_of=FRI2, origin=POLICE),
    E("05", "Thirty-five", 35, None))
f("survivors", "update",
    E("00", "Thirty-four passengers", 34, KALUA, as_of=FRI, origin=POLICE),
    E("04", "Thirty-seven", 37, POLICE, as_of=FRI2, origin=POLICE),
    E("05", "37", 37, None))
f("survivors washed ashore in Mozambique", "single", E("04", "three who were washed ashore in Mozambique", 3, POLICE, origin=POLICE))
f("children among the dead", "update", E("00", "Six children", 6, as_of=FRI), E("01", "eight of them", 8, as_of=FRI))
f("people on board", "conflict",
    E("00", "87 people", 87, KALUA, as_of=THU, origin=POLICE),
    E("00", "120", 120, ESNART, as_of=THU, origin=ESNART),
    E("01", "87", 87, POLICE, as_of=THU, origin=POLICE),
    E("01", "118 names", 118, MAZAMBA, as_of=THU, origin=MAZAMBA),
    E("02", "64 passengers", 64, None, as_of=THU, origin=COMPANY),
    E("04", "116", 116, POLICE, as_of=THU, origin=POLICE),
    E("04", "87", 87, POLICE, as_of=THU, origin=POLICE),
    E("04", "64 passengers", 64, COMPANY, as_of=THU, origin=COMPANY),
    E("05", "116", 116, None, as_of=THU, origin=POLICE))
f("people whom the skipper counted", "single", E("05", "100", 100, PHIRI, origin=PHIRI))
f("people allowed on the boat", "conflict",
    E("00", "40", 40, MARINE, origin=MARINE),
    E("02", "60", 60, None, origin=COMPANY),
    E("02", "40", 40, MARINE, nth=1, origin=MARINE),
    E("04", "60", 60, COMPANY, origin=COMPANY),
    E("04", "40 passengers", 40, MTAMBO, origin=MARINE))
f("people over the number, by the owners", "single", E("02", "Four persons", 4, origin=COMPANY))
f("distance from the shore", "single", A("00", "about nine kilometers", 9, KALUA, unit="km", origin=POLICE))
f("hours for which Esnart Banda swam", "single", E("00", "five hours", 5, unit="hours"))
f("years of Esnart Banda's selling", "single", E("00", "ten years", 10, ESNART, unit="years"))
f("killed on the Vipya", "single", E("00", "145 people", 145, as_of=["1946-01-01", "1946-12-31"]))
f("drowned off Karonga", "single", E("00", "11 drowned", 11, as_of=["2027-05-01", "2027-05-31"]))
f("people whom Mhone and his brothers brought back", "single", E("01", "19 people", 19, MHONE, as_of=THU))
f("canoes", "single", E("01", "three canoes", 3))
f("time to the patrol boat's arrival", "conflict",
    E("01", "FOUR HOURS", 4, None, unit="hours", as_of=THU, origin=ISLANDERS),
    E("01", "Four hours", 4, ISLANDERS, unit="hours", as_of=THU, origin=ISLANDERS),
    E("01", "Ninety minutes", 90, POLICE, unit="minutes", as_of=THU, origin=POLICE),
    E("05", "215 minutes", 215, LOG, unit="minutes", as_of=THU, origin=LOG),
    E("05", "90", 90, None, unit="minutes", as_of=THU, origin=POLICE))
f("rescued people who saw the skipper", "single", E("01", "Two of the rescued", 2))
f("survivors asked about life jackets", "single", E("01", "14 survivors", 14))
f("survivors who saw no life jackets", "single", E("01", "14", 14, nth=2))
f("life jackets", "conflict",
    E("02", "30 life jackets", 30, None, origin=COMPANY),
    E("03", "Twelve", 12, WOMAN, origin=WOMAN),
    E("05", "12", 12, None))
f("fare", "conflict",
    E("01", "K7,500", 7500, None, unit="MWK"), E("01", "$4.30", 4.3, None, unit="USD"),
    E("02", "K5,000", 5000, None, unit="MWK", origin=COMPANY),
    E("05", "K7,500", 7500, PHIRI, unit="MWK", origin=PHIRI))
f("fare of a goat", "single", E("01", "K2,000", 2000, unit="MWK"))
f("skipper's pay for a trip", "single", E("05", "K15,000", 15000, PHIRI, unit="MWK", origin=PHIRI))
f("skipper's years on the lake", "single", E("02", "22 years", 22, unit="years", origin=COMPANY))
f("bags of maize", "single", E("02", "40 bags of maize", 40, origin=COMPANY))
f("weight of the cargo", "single", E("02", "two tonnes", 2, unit="tonnes", origin=COMPANY))
f("length of the minister's visit", "single", E("02", "20 minutes", 20, unit="minutes"))
f("money for each family", "single", E("02", "K100,000", 100000, unit="MWK", origin=COMPANY))
f("rings of the bell", "single", E("03", "nine times", 9))
f("bodies on the Mozambican side", "conflict",
    E("03", "Nine dead", 9, None),
    E("03", "six", 6, MINISTRY, nth=1, origin=MINISTRY),
    E("04", "nine", 9, KALUA, nth=1, as_of=FRI2))
f("women in the chapel", "single", E("03", "five women", 5))
f("men in the chapel", "single", E("03", "three men", 3))
f("time of the launch to Chizumulu", "single", E("03", "50 minutes", 50, unit="minutes"))
f("hours of the woman in the water", "single", E("03", "16 hours", 16, unit="hours"))
f("steel ferries", "agree", E("04", "two steel ferries", 2, JONAS, origin=JONAS), E("05", "two steel ferries", 2, None, origin=JONAS))
f("price of the ferries", "update",
    E("04", "9 billion kwacha", 9000000000, JONAS, unit="MWK", as_of=FRI2, origin=JONAS), E("04", "$5.2 million", 5200000, JONAS, unit="USD", as_of=FRI2),
    E("05", "11 billion", 11000000000, None, unit="MWK"))
f("days from the finding to the visit", "single", E("05", "ten days later", 10, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a roof with people", "single", q("00", "It was not a boat any more, it was a roof with people,", ESNART), q("00", "I have sold to crowds for ten years. I know what 80 looks like.", ESNART))
Q("no sacred cows", "single", q("00", "There will be no sacred cows on this lake,", JONAS))
Q("lamps", "single", q("01", "When a boat comes from market there are lamps on it. I saw them at seven. Then I saw none.", MHONE))
Q("he looked at me", "single", q("01", "He looked at me and went up into the trees,", TEACHER))
Q("the lake takes its fare", "single", q("01", "The lake takes its fare,", MHONE))
Q("we have it in hand", "single", q("03", "We have it in hand.", NKHATA))
Q("another boat", "single", q("04", "That paper is for another boat,", MTAMBO))
Q("talk to him", "single", q("04", "We want to talk to him,", KALUA))
Q("every market boat", "single", q("05", "Every market boat is a Mtendere,", JONAS))

# ---- timeline
w = s.when
w("the Vipya sinks", "1946-01-01", ("00", "In 1946"), to="1946-12-31")
w("the company has carried voters", "2009-01-01", ("02", "since 2009"), to="2009-12-31")
w("the licence expires, by the department", "2026-06-30", ("04", "on June 30 last year"))
w("the fare since then", "2026-01-01", ("02", "since last year"), to="2026-12-31")
w("11 drown off Karonga", "2027-05-01", ("00", "In May this year"), to="2027-05-31")
w("the radio breaks", "2027-07-01", ("01", "since July"), to="2027-07-31")
w("the boat leaves, by the column", WED, ("03", "on Wednesday, at dusk"))
w("the warning of winds", THU, ("01", "on Thursday at ten in the morning"), ("03", "at noon on Thursday"))
w("the boat capsizes", THU, ("00", "on Thursday night"))
w("the disaster, told as a week", "2027-09-13", ("04", "last week"), to="2027-09-19")
w("the skipper is seen", FRI, ("01", "on Friday morning"))
w("26 dead", FRI, ("01", "Last night"))
w("the bell rings from then on", FRI, ("03", "Since Friday"))
w("the minister comes to Nkhata Bay", FRI, ("02", "Yesterday"), to=WED2)
w("the search ends, by the log", TUE2, ("05", "on 21 September"), ("05", "a Tuesday"))
w("the search ends, by the police", WED2, ("04", "on Wednesday evening"), ("05", "on the Wednesday"))
w("Kalindo is arrested", THU2, ("04", "on Thursday"))
w("the police say so", FRI2, ("04", "on Friday"))
w("the skipper is found", "2027-10-31", ("05", "on the last Sunday in October"))
w("the visit to the prison", "2027-11-10", ("05", "ten days later"))
w("the licence expires, by the owners", "2027-12-31", ("02", "until 31 December 2027"))

# ---- conflicts
s.conflict("figure", "people on board: 87 by the police at first, 116 to 120 by others and later by them, 64 by the owners",
    [("00", "87 people"), ("01", "87"), ("04", "87")], [("00", "120"), ("01", "118 names"), ("04", "116"), ("05", "116")], [("02", "64 passengers"), ("04", "64 passengers")])
s.conflict("figure", "people allowed on the boat: 40, or 60 by the owners", [("00", "40"), ("02", "40", 1), ("04", "40 passengers")], [("02", "60"), ("04", "60")])
s.conflict("figure", "time to the patrol boat's arrival: four hours or 215 minutes, or ninety minutes by the police",
    [("01", "FOUR HOURS"), ("01", "Four hours"), ("05", "215 minutes")], [("01", "Ninety minutes"), ("05", "90")])
s.conflict("figure", "life jackets: 30 by the owners, or twelve", [("02", "30 life jackets")], [("03", "Twelve"), ("05", "12")])
s.conflict("figure", "fare: K7,500, or K5,000 by the owners", [("01", "K7,500"), ("05", "K7,500")], [("02", "K5,000")])
s.conflict("figure", "bodies on the Mozambican side: nine, or six by the ministry", [("03", "Nine dead"), ("04", "nine", 1)], [("03", "six", 1)])
s.conflict("date", "the boat left on Wednesday, or on Thursday", [("03", "on Wednesday, at dusk")], [("00", "on Thursday night"), ("01", "I saw them at seven.")])
s.conflict("date", "the search ended on Wednesday, or on 21 September", [("04", "on Wednesday evening"), ("05", "on the Wednesday")], [("05", "on 21 September"), ("05", "a Tuesday")])
s.conflict("date", "the licence: valid until 31 December 2027, or expired last year",
    [("02", "until 31 December 2027"), ("02", "The licence was not expired.")], [("04", "on June 30 last year")])
s.conflict("stance", "whether the skipper drowned",
    [("00", "is believed to be among the dead"), ("01", "Police say that Austin Phiri drowned"), ("02", "He gave his life.")],
    [("01", "they saw him on the rocks at Same Bay"), ("01", "He looked at me and went up into the trees,"), ("05", "They found him in a tea shop in Tukuyu")])
s.conflict("stance", "whether the launch at Cóbuè was offered", [("03", "our navy post offered its launch"), ("05", "Administrator Machava has shown me the message.")], [("05", "was never offered")])
s.conflict("source", "who said that the lake takes its fare: the fisherman, or the minister", [("01", "The lake takes its fare,")], [("03", "The Malawian minister said that the lake takes its fare.")])
s.conflict("stance", "whether there were life jackets on board", [("01", "There were no life jackets.")], [("02", "30 life jackets in the locker"), ("03", "Twelve, she said, under lock.")], optional=True)
s.conflict("stance", "whether there was a warning", [("01", "it issued a warning of strong mwera winds"), ("03", "the warning from Malawi reached him")], [("02", "We received no warning from the Meteorological Department")], optional=True)

# ---- echoes
s.echo("the owners' 64 passengers", "cited", ("02", "64 passengers"), ("04", "His company had said that it carried 64 passengers"))
s.echo("the owners' paper for 60", "cited", ("02", "It is built for 60, as can be seen from the paper"), ("04", "allowed to take 60"), ("04", "That paper is for another boat,"))
s.echo("the police's 87", "cited", ("00", "87 people"), ("01", "Nobody on the island believes in the 87 of the police"), ("04", "87"))
s.echo("the headman's list", "same details", ("01", "He has 118 names"), ("04", "a list kept by a village headman"))
s.echo("the department's 40", "cited", ("00", "licensed for 40"), ("02", "now speaks of 40"), ("04", "for 40 passengers"))
s.echo("the police's ninety minutes", "same details", ("01", "Ninety minutes"), ("05", "not 90"))
s.echo("the schoolteacher and the shoes", "same details", ("01", "with shoes on"), ("05", "The schoolteacher had been right about the shoes."))
s.echo("the lake takes its fare", "same details", ("01", "The lake takes its fare,"), ("03", "The Malawian minister said that the lake takes its fare."), optional=True)
s.echo("the launch at Cóbuè, by Machava", "same details", ("03", "our navy post offered its launch"), ("05", "the launch at Cóbuè"), optional=True)
s.echo("the two ferries, by the minister", "same details", ("04", "two steel ferries would be bought"), ("05", "The two steel ferries"), optional=True)
s.echo("those who saw the skipper", "cited", ("01", "saw him on the rocks at Same Bay"), ("02", "Those who say they saw him walking"), optional=True)

# ---- actors
n = s.named
s.actor(KALUA, "person", *n("Tiyamike Kalua", "Kalua"), aliases=["police spokeswoman Tiyamike Kalua", "police", "police spokeswoman"])
s.actor(ESNART, "person", *n("Esnart Banda"), aliases=["Banda", "the survivor"])
s.actor(JONAS, "person", *n("Jonas Banda"), aliases=["Transport Minister Jonas Banda", "the minister", "the Minister", "The Malawian minister"])
s.actor(MHONE, "person", *n("Gift Mhone", "Mhone"), aliases=["The fisherman Gift Mhone", "the fisherman"])
s.actor(MAZAMBA, "person", *n("Chief Mazamba"), aliases=["Village headman Chief Mazamba", "Mazamba", "a village headman", "the headman"])
s.actor(PHIRI, "person", *n("Austin Phiri"), aliases=["the skipper", "The skipper", "Mr Austin Phiri", "He"])
s.actor(KALINDO, "person", *n("Lumbani Kalindo"), ("05", "Kalindo"), aliases=["Mr Kalindo", "the vessel's owner", "the owners"])
s.actor(COMPANY, "organization", *n("KALINDO LAKE TRANSPORT"), aliases=["KALINDO LAKE TRANSPORT", "the owners", "His company", "the company", "Lumbani Kalindo"])
s.actor(MACHAVA, "person", *n("Rui Machava", "Machava"), aliases=["Our administrator, Rui Machava", "Administrator Machava", "our administrator"])
s.actor(MARINE, "organization", *n("Department of Marine Services"), aliases=["the Department of Marine Services", "the same Department", "Department"])
s.actor(MTAMBO, "person", *n("Grace Mtambo"), aliases=["Mtambo", "the head of the Department of Marine Services"])
s.actor(MET, "organization", *n("Meteorological Department"), aliases=["The Meteorological Department"])
s.actor("Mtendere", "organization", *n("Mtendere"))
s.actor("Nkhata Bay", "place", *n("Nkhata Bay", but=("NKHATA BAY OBSERVER",)), aliases=["the harbour over there"])
s.actor("Chizumulu", "place", *n("Chizumulu"))
s.actor("Cóbuè", "place", *n("Cóbuè"))
s.alias(POLICE, "Police", "Malawian police", "the police", "Tiyamike Kalua")
s.alias(ISLANDERS, "islanders")
s.alias(SURVIVORS, "14 survivors", "survivors")
s.alias(WOMAN, "a woman", "she")
s.alias(LOG, "The patrol boat's log", "The log")
s.alias(TEACHER, "one of them, a schoolteacher", "one of them", "schoolteacher", "The schoolteacher")
s.alias(MINISTRY, "The Malawian ministry")
s.write()
