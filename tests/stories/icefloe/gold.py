#!/usr/bin/env python3
"""Gold of an invented story: an ice floe carries off anglers in Finland, March 2027. Persons, bodies, places and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "An ice floe carries off anglers off Laitaranta")
E, AT_LEAST, AT_MOST, MORE, ABOUT = s.exact, s.at_least, s.at_most, s.more_than, s.about
THU, FRI, SAT, SUN, MON = (f"2027-03-{d}" for d in range(11, 16))
LETTER, THIRD, FOURTH, HEARING = "2027-02-01", "2027-04-03", "2027-04-04", "2027-05-11"
s.report("00", outlet="NNW", published=SAT)
s.report("01", outlet="Rantalehti", published=SUN)
s.report("02", outlet="Laitaranta Anglers' Club", published=MON)
s.report("03", outlet="Norrstjärnan", published=MON)
s.report("04", outlet="Rescue & Recovery Weekly", published="2027-04-12", sidecar=True)
s.report("05", outlet="Meridiaani", published=HEARING, to="2027-06-30")

GUARD, HARJULA, CLUB, PENTTI, SANNA, KALLAS, WEATHER = "Bothnian Coast Guard", "Jaakko Harjula", "Laitaranta Anglers' Club", "Pentti Niemelä", "Sanna Niemelä", "Outi Kallas", "weather service"
PILOTS, KAISA, TUULIKKI, GORAN, BERGLUND, BOARD, NNW = "Bothnia Pilots", "Kaisa Rautio", "Tuulikki Rautio", "Göran Wikberg", "Mikael Berglund", "Safety Board", "NNW"
RRW, OPERATOR, SHEETS, SATELLITES, SPOKESMAN = "Rescue & Recovery Weekly", "an operator", "control sheets", "the satellites", "spokesman of Bothnia Pilots"

# ---- figures
f = s.figures
f("people on the floe", "conflict",
    MORE("00", "more than 100 anglers", 100, as_of=SAT, origin=GUARD), MORE("00", "more than 100 people", 100, GUARD, as_of=SAT, origin=GUARD),
    ABOUT("00", "about 90", 90, HARJULA, as_of=SAT, origin=GUARD), AT_MOST("00", "no more than 96", 96, CLUB, as_of=SAT, origin=CLUB),
    E("02", "96 participants", 96, SHEETS, as_of=SAT, origin=CLUB))
f("people saved", "update",
    E("00", "127 people", 127, HARJULA, as_of=SAT, origin=GUARD), E("03", "127", 127, GUARD, as_of=SUN, origin=GUARD),
    E("04", "134 people", 134, GUARD, origin=GUARD), E("05", "A hundred and thirty-four", 134, origin=GUARD))
f("people counted late", "single", E("04", "seven more", 7, GUARD, origin=GUARD))
f("names on the list in the gym", "single", E("01", "131 names", 131, as_of=SAT))
f("people fetched by airboat", "single", E("01", "four", 4, nth=1, as_of=SAT))
f("people lifted by Sanna Niemelä", "single", E("01", "46 of them", 46, SANNA, as_of=SAT))
f("people flown by the Guard", "single", E("04", "61", 61, as_of=SAT))
f("people flown by the Swedish helicopter", "single", E("04", "38", 38, as_of=SAT))
f("dead", "update",
    E("00", "one dead", 1, as_of=SAT, origin=GUARD), E("00", "one of them dead", 1, GUARD, as_of=SAT, origin=GUARD), E("01", "Two", 2, as_of=SUN),
    E("03", "two people", 2, GUARD, as_of=SUN, origin=GUARD), E("04", "Three lives", 3), E("05", "Three", 3))
f("missing", "update",
    E("00", "four missing", 4, GUARD, as_of=SAT, origin=GUARD), E("01", "three", 3, nth=1, as_of=SUN), E("01", "four", 4, nth=2),
    E("03", "three missing", 3, GUARD, as_of=SUN, origin=GUARD), E("04", "Two", 2), E("05", "Two", 2, nth=2))
f("helicopters", "conflict", E("00", "three helicopters", 3, HARJULA, as_of=SAT, origin=GUARD), E("03", "Five helicopters", 5, as_of=SAT))
f("Swedish helicopters", "agree", E("00", "one of them Swedish", 1, HARJULA, as_of=SAT), E("03", "one of them", 1, as_of=SAT))
f("the Guard's helicopters", "single", E("04", "two machines", 2, nth=1, as_of=SAT))
f("hovercraft", "agree", E("00", "two hovercraft", 2, HARJULA, as_of=SAT, origin=GUARD), E("04", "two hovercraft", 2, as_of=SAT))
f("sorties", "single", E("04", "31 sorties", 31, as_of=SAT))
f("length of the operation", "single", E("04", "five and a half hours", 5.5, as_of=SAT, unit="hours"))
f("cost of the rescue", "agree",
    E("03", "240,000 euros", 240000, HARJULA, as_of=SUN, origin=GUARD, unit="EUR"), ABOUT("03", "some 2.7 million kronor", 2700000, HARJULA, origin="Norrstjärnan", unit="SEK"),
    E("04", "€240,000", 240000, origin=GUARD, unit="EUR"))
f("length of the floe", "agree", ABOUT("00", "some three kilometers", 3, as_of=SAT, unit="km"), ABOUT("00", "1.9 miles", 1.9, as_of=SAT, unit="miles"))
f("distance of the floe from land", "conflict", E("00", "four kilometers", 4, as_of=SAT, unit="km"), E("03", "eleven kilometres", 11, as_of=SAT, unit="km"))
f("wind", "single", E("00", "17 meters per second", 17, as_of=SAT, unit="m/s"))
f("thickness of the ice", "conflict",
    E("00", "38 centimeters", 38, PENTTI, origin=CLUB, unit="cm"), E("00", "22", 22, KALLAS, as_of=THU, origin="Sea Ice Institute", unit="cm"),
    E("02", "38 cm", 38, CLUB, as_of=FRI, origin=CLUB, unit="cm"),
    E("05", "thirty-eight", 38, PENTTI, as_of=FRI, origin=CLUB, unit="cm"), E("05", "twenty-four", 24, BOARD, origin=BOARD, unit="cm"))
f("ice norm for persons on foot", "single", E("02", "15 cm", 15, CLUB, unit="cm"))
f("ice at Granudden", "single", E("03", "55 centimetres", 55, unit="cm"))
f("holes measured", "agree", E("02", "twelve points", 12, CLUB, as_of=FRI, origin=CLUB), E("05", "twelve holes", 12, as_of=FRI, origin=CLUB))
f("distance of the ship", "conflict",
    AT_LEAST("00", "closer than nine kilometers", 9, PILOTS, as_of=SAT, origin=PILOTS, unit="km"), AT_LEAST("01", "closer than nine kilometres", 9, [NNW, PILOTS], as_of=SAT, origin=PILOTS, unit="km"),
    E("04", "2.4 kilometres", 2.4, "tracking data", as_of=SAT, origin=RRW, unit="km"), E("04", "nine", 9, PILOTS, as_of=SAT, origin=PILOTS, unit="km"),
    E("05", "Nine kilometres", 9, PILOTS, as_of=SAT, origin=PILOTS, unit="km"), E("05", "Two point four", 2.4, SATELLITES, as_of=SAT, origin=RRW, unit="km"))
f("time from the ship to the break", "single", E("04", "half an hour", 0.5, "tracking data", unit="hours"))
f("anglers in the contest", "conflict", E("00", "412 anglers", 412, as_of=SAT), E("03", "421 anglers", 421, as_of=SAT))
f("entry fee", "agree",
    E("00", "35 euros", 35, unit="EUR"), E("00", "$38", 38, unit="USD"), E("02", "35 euros", 35, CLUB, origin=CLUB, unit="EUR"),
    E("03", "395 kronor", 395, unit="SEK"), E("03", "35 euros", 35, unit="EUR"))
f("value of the snowmobile", "single", E("02", "14,000 euros", 14000, CLUB, unit="EUR"))
f("anglers carried off in 2018", "agree", E("00", "44 anglers", 44, as_of=["2018-03-01", "2018-03-31"]), E("04", "44", 44, as_of="2018"))
f("machines used in 2018", "single", E("04", "two machines", 2, nth=2, as_of="2018"))
f("length of the rescue in 2018", "single", E("04", "three hours", 3, as_of="2018", unit="hours"))
f("Kaisa Rautio's perch", "agree", E("01", "400 grams", 400, origin=KAISA, unit="grams"), E("05", "Four hundred grams", 400, KAISA, origin=KAISA, unit="grams"))
f("time in the water", "single", E("01", "25 minutes", 25, as_of=SAT, unit="minutes"))
f("times that the siren sounded", "agree", E("01", "three times", 3, PENTTI, as_of=SAT, origin=CLUB), E("02", "three times", 3, CLUB, as_of=SAT, origin=CLUB))
f("the club's years on the ice", "single", E("02", "forty years", 40, PENTTI, unit="years"))
f("the club's employees", "single", E("02", "three paid employees", 3, CLUB))
f("time of Göran Wikberg on the floe", "single", E("03", "six hours", 6, as_of=SAT, unit="hours"))
f("distance of the third victim", "single", E("04", "40 kilometres", 40, unit="km"))
f("calls of the morning", "single", E("04", "all 14 calls", 14, as_of=SAT))
f("people rescued from drifting ice in 2026", "single", E("04", "63 people", 63, as_of=["2026-01-01", "2026-12-31"]))
f("people for whom there are thermal bags", "single", E("04", "20", 20, nth=3))
f("thermal bags ordered", "single", E("04", "another 150", 150, GUARD))
f("price of a thermal bag", "single", E("04", "€85", 85, unit="EUR"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("lines in the water", "single", q("00", "We got that on Saturday, when people had their lines in the water,", PENTTI))
Q("a lorry on it", "variant", q("00", "You could have parked a lorry on it,", PENTTI), q("05", "I said you could park a lorry on it,", PENTTI))
Q("today a bicycle", "single", q("05", "Today I'd say a bicycle.", PENTTI))
Q("water between us and the cars", "single",
    q("01", "Somebody shouted that there was water between us and the cars. Then the loudspeaker of the contest office said: Stay where you are, the contest goes on. So I took the perch off,", KAISA))
Q("pepper", "single", q("01", "From above it looked as if someone had spilled pepper,", SANNA), q("01", "And some of the pepper was still fishing.", SANNA))
Q("read its name", "variant", q("01", "I could read its name without glasses. Maren Sund. And I'm eighty.", TUULIKKI), q("05", "I could read the name without my glasses.", TUULIKKI))
Q("always brought everybody home", "single", q("02", "We have fished here for forty years and we've always brought everybody home,", PENTTI),
    q("02", "Now we have not. There are no words for it, and I'm not looking for any.", PENTTI))
Q("thanks for today", "variant", q("03", "I SHOOK HANDS WITH A STRANGER AND SAID THANKS FOR TODAY", GORAN), q("03", "I shook hands with him and said thanks for today. One says that, doesn't one?", GORAN))
Q("there wasn't a siren", "single", q("03", "There wasn't one. There was a man with a loudspeaker who said that we should stay, the contest went on.", GORAN))
Q("nobody orders an ice floe", "single", q("03", "Nobody orders an ice floe,", HARJULA))
Q("a poster", "single", q("03", "I read about it on a poster, at the petrol station,", BERGLUND))
Q("we stand by the log", "single", q("04", "We stand by the log,", SPOKESMAN))
Q("get them off", "single", q("04", "Get them off, whatever you do.", OPERATOR))
Q("nobody else's fish", "single", q("05", "Four hundred grams,", KAISA), q("05", "Nobody else's fish has been weighed by so many.", KAISA))

# ---- timeline
w = s.when
w("a floe off Kallosaari", "2018-03-01", ("00", "In March 2018"), to="2018-03-31")
w("a floe off Kallosaari, by the year", "2018-01-01", ("04", "in 2018"), to="2018-12-31")
w("people rescued from drifting ice", "2026-01-01", ("04", "In the whole of 2026"), to="2026-12-31")
w("the police are told", LETTER, ("02", "on 1 February"), ("05", "of 1 February"))
w("the buoy shows 22 centimetres", THU, ("00", "on Thursday"))
w("the warning goes out", FRI, ("00", "on Friday at noon"), ("05", "on 12 March"))
w("the warning is opened", FRI, ("05", "on the same day"))
w("the ice is measured", FRI, ("02", "on Friday evening"), ("05", "on the evening before"))
w("the club gets the warning, by the club", SAT, ("00", "on Saturday", 2), ("02", "on Saturday at 9.50"))
w("the ice breaks", SAT, ("00", "on Saturday", 1), ("03", "on Saturday"))
w("a missing man comes home", SAT, ("01", "on Saturday", 1))
w("a freighter passes", SAT, ("01", "on Saturday morning"))
w("131 names in the gym", SAT, ("01", "last night"))
w("the search goes on", SUN, ("01", "today"))
w("the club's board meets", SUN, ("02", "yesterday evening"))
w("the Coast Guard's count of Sunday", SUN, ("03", "yesterday evening"))
w("Granudden's contest", "2027-03-20", ("03", "On Saturday 20 March"))
w("fees are returned", "2027-03-31", ("02", "by the end of March"))
w("the third victim is found, by Rescue & Recovery Weekly", THIRD, ("04", "on 3 April"))
w("the third victim is found, by Meridiaani", FOURTH, ("05", "on 4 April"))
w("the ice goes out", "2027-05-06", ("05", "on 6 May"))
w("Niemelä before the Board", HEARING, ("05", "on 11 May"))
w("small papers", "2027-03-01", ("05", "spring"), to="2027-05-31")
w("the prosecutor decides", "2027-06-30", ("05", "by the end of June"))

# ---- conflicts
c = s.conflict
c("figure", "people on the floe: more than 100 by the Coast Guard, no more than 96 by the club",
    [("00", "more than 100 anglers"), ("00", "more than 100 people")], [("00", "no more than 96"), ("02", "96 participants")])
c("figure", "the ice: 38 centimetres by the club, 22 by the buoy, 24 by the Safety Board",
    [("00", "38 centimeters"), ("02", "38 cm"), ("05", "thirty-eight")], [("00", "22"), ("05", "twenty-four")])
c("figure", "the ship: nine kilometres by the pilots, 2.4 by tracking data",
    [("00", "closer than nine kilometers"), ("01", "closer than nine kilometres"), ("04", "nine"), ("05", "Nine kilometres")], [("04", "2.4 kilometres"), ("05", "Two point four")])
c("figure", "helicopters: three by the Coast Guard, five by Norrstjärnan", [("00", "three helicopters")], [("03", "Five helicopters")])
c("figure", "anglers in the contest: 412, or 421 by Norrstjärnan", [("00", "412 anglers")], [("03", "421 anglers")])
c("figure", "the floe's distance from land on Saturday: four kilometres by dusk, or eleven", [("00", "four kilometers")], [("03", "eleven kilometres")])
c("date", "the warning reached the club on Saturday by the club, on Friday by the weather service's log",
    [("00", "on Saturday", 2), ("02", "on Saturday at 9.50")], [("05", "on the same day"), ("05", "on 12 March"), ("00", "on Friday at noon")])
c("date", "the third victim was found on 3 April, or on 4 April", [("04", "on 3 April")], [("05", "on 4 April")])
c("source", "the order to stay: from the Emergency Centre, or from the contest office",
    [("02", "It was given by the Emergency Centre by telephone"), ("02", "did not originate with the Club"), ("04", "The club has blamed the Emergency Centre for the order to stay put")],
    [("01", "the loudspeaker of the contest office said"), ("04", "There is no such order in them")])
c("stance", "whether the siren sounded", [("01", "says that it sounded three times"), ("02", "The siren was sounded three times")],
    [("01", "Nobody we talked to heard a siren"), ("03", "There wasn't one."), ("05", "It was in its box")])
c("stance", "whether the police had been told", [("02", "The police had been notified of the event in writing"), ("05", "have found the letter of 1 February after all")],
    [("03", "they'd never been told about the contest"), ("03", "I read about it on a poster, at the petrol station,"), ("05", "nobody had told them of the contest")])
c("stance", "whether a ship passed near", [("00", "no vessel had come closer than nine kilometers"), ("01", "no vessel had come closer than nine kilometres")],
    [("00", "a swell from a ship that had passed shortly before"), ("01", "I could read its name without glasses."), ("05", "I could read the name without my glasses.")], optional=True)
c("figure", "people saved: 127, put right to 134", [("00", "127 people"), ("03", "127")], [("04", "134 people"), ("05", "A hundred and thirty-four")], optional=True)
c("figure", "people saved: 127 by the Coast Guard, 131 on the list in the gym", [("00", "127 people"), ("03", "127")], [("01", "131 names")], optional=True)

# ---- echoes
s.echo("NNW's pilots in Rantalehti", "copied text", ("00", "no vessel had come closer than nine kilometers"), ("01", "According to NNW, the pilots say no vessel had come closer than nine kilometres"))
s.echo("nine kilometres by the pilots", "cited", ("00", "closer than nine kilometers"), ("01", "closer than nine kilometres"), ("04", "sticks to nine"), ("05", "Nine kilometres"))
s.echo("2.4 kilometres by tracking data", "same details", ("04", "2.4 kilometres"), ("05", "Two point four"))
s.echo("the club's 96", "cited", ("00", "no more than 96"), ("02", "96 participants"))
s.echo("the club's 38 centimetres", "cited", ("00", "38 centimeters"), ("02", "38 cm"), ("05", "thirty-eight"))
s.echo("the Coast Guard's 127", "cited", ("00", "127 people"), ("03", "127"))
s.echo("the Coast Guard's 134", "same details", ("04", "134 people"), ("05", "A hundred and thirty-four"))
s.echo("a lorry on the ice", "same details", ("00", "You could have parked a lorry on it,"), ("05", "I said you could park a lorry on it,"))
s.echo("Tuulikki Rautio read the name", "same details", ("01", "I could read its name without glasses."), ("05", "I could read the name without my glasses."))
s.echo("the siren's three times, by the club", "cited", ("01", "says that it sounded three times"), ("02", "The siren was sounded three times"))
s.echo("the club blames the Emergency Centre", "cited", ("02", "It was given by the Emergency Centre by telephone"), ("04", "The club has blamed the Emergency Centre for the order to stay put"))
s.echo("the cost of 240,000 euros", "same details", ("03", "240,000 euros"), ("04", "€240,000"))
s.echo("the seal hunter", "same details", ("04", "was found by a seal hunter"), ("05", "by a seal hunter"))
s.echo("the police were never told", "same details", ("03", "they'd never been told about the contest"), ("05", "nobody had told them of the contest"), optional=True)
s.echo("the perch of 400 grams", "same details", ("01", "a perch of 400 grams"), ("05", "Four hundred grams,"), optional=True)
s.echo("the letter of 1 February", "same details", ("02", "on 1 February"), ("05", "the letter of 1 February"), optional=True)
s.echo("the warning on Saturday, by the club", "cited", ("00", "We got that on Saturday"), ("02", "reached the Club on Saturday at 9.50"), optional=True)
s.echo("stay, the contest goes on", "same details", ("01", "Stay where you are, the contest goes on."), ("03", "who said that we should stay, the contest went on"), optional=True)
s.echo("44 at Kallosaari", "same details", ("00", "44 anglers"), ("04", "44"), optional=True)

# ---- actors
n = s.named
s.actor(GUARD, "organization", *n("Bothnian Coast Guard"), ("03", "Finnish Coast Guard"), aliases=["the Coast Guard", "The Finnish Coast Guard", "the Guard", "The Bothnian Coast Guard", "Jaakko Harjula"])
s.actor(HARJULA, "person", *n("Jaakko Harjula"), aliases=["its commander", "Commander Jaakko Harjula", "Harjula", "he", "Bothnian Coast Guard"])
s.actor(CLUB, "organization", *n("Laitaranta Anglers' Club", "LAITARANTA ANGLERS' CLUB"), aliases=["the club", "the Club", "The organiser", "The organiser, the Laitaranta Anglers' Club", "The board of the Club", "The Club", "Pentti Niemelä"])
s.actor(PENTTI, "person", *n("Pentti Niemelä"), aliases=["the club's chairman", "Club chairman Pentti Niemelä", "chairman Pentti Niemelä", "Niemelä", "He", "the club's chairman, Pentti Niemelä"])
s.actor(SANNA, "person", *n("Sanna Niemelä"), aliases=["Helicopter pilot Sanna Niemelä", "she"])
s.actor(KAISA, "person", *n("Kaisa Rautio"), ("01", "Rautio", 2), ("01", "Kaisa", 2), aliases=["Rautio", "Kaisa", "she"])
s.actor(TUULIKKI, "person", *n("Tuulikki Rautio"), aliases=["she", "Rautio"])
s.actor(GORAN, "person", ("03", "GÖRAN"), ("03", "Göran Wikberg", 1), ("03", "Göran", 2), aliases=["GÖRAN", "Göran", "Wikberg"])
s.actor("Göran Wikberg, the brother-in-law", "person", ("03", "Göran Wikberg", 2))
s.actor(PILOTS, "organization", *n("Bothnia Pilots"), aliases=["the pilots", "The pilotage company Bothnia Pilots", "a spokesman", "NNW"])
s.actor("Maren Sund", "organization", *n("Maren Sund"))
s.actor("Emergency Centre", "organization", *n("Emergency Centre"))
s.actor(BOARD, "organization", *n("Safety Board"), ("05", "Board", 2), aliases=["the Safety Board's engineers", "the Board", "Safety Board's engineers"])
s.actor(NNW, "organization", *n("NNW"))
s.actor("Laitaranta", "place", *n("Laitaranta", "LAITARANTA", but=("Laitaranta Anglers' Club", "LAITARANTA ANGLERS' CLUB")))
s.actor("Granudden", "place", *n("Granudden", "GRANUDDEN"))
s.actor("Kallosaari", "place", *n("Kallosaari"))
s.alias(KALLAS, "Outi Kallas of the Sea Ice Institute", "Sea Ice Institute", "a buoy")
s.alias(SHEETS, "our control sheets", "the Club", "Laitaranta Anglers' Club", "control sheets")
s.alias(BERGLUND, "Inspector Mikael Berglund", "Berglund", "the police")
s.alias(SPOKESMAN, "a spokesman", "Bothnia Pilots")
s.alias(OPERATOR, "an operator", "Emergency Centre", "The Centre")
s.alias(SATELLITES, "satellites", "the satellites")
s.alias("tracking data", "Tracking data", "Tracking data bought by this newsletter", "Rescue & Recovery Weekly")
s.write()
