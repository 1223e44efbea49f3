#!/usr/bin/env python3
"""Gold of an invented story: the roof of a sports hall at Vrchpolie in Slovakia falls in under snow, January 2027. Persons, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The roof of a sports hall at Vrchpolie falls in")
E, AT_LEAST, MORE, ABOUT = s.exact, s.at_least, s.more_than, s.about
THU, SAT, SUN, MON, TUE, WED = "2027-01-14", "2027-01-16", "2027-01-17", "2027-01-18", "2027-01-19", "2027-01-20"
CALL = "2027-01-04"

s.report("00", outlet="Rádio Rozhľadňa", published=SAT)
s.report("01", outlet="MCW", published=SUN, sidecar=True)
s.report("02", outlet="Town of Vrchpolie", published=MON)
s.report("03", outlet="Rýchle noviny", published=TUE)
s.report("04", outlet="Bearing", published="2027-02-12")
s.report("05", outlet="Kurier Babiogórski", published="2027-03-06", to="2027-03-12")

HRABOVSKA, JAN, TOMAS, EMA, STEFANEC, VESELY = "Zuzana Hrabovská", "Ján Mrkva", "Tomáš Mrkva", "Ema", "Igor Štefanec", "Dušan Veselý"
SYKOROVA, ONDRUSOVA, KELEMEN, WILK, HANZEL = "Elena Sýkorová", "Marta Ondrušová", "Radovan Kelemen", "Grzegorz Wilk", "Milan Hanzel"
FIRE, POLICE, AMBULANCE, CLUB, PARENTS, TOWN, HOSPITAL, WEATHER, CLERK, CAMERA = (
    "fire service", "police", "ambulance service", "Snow Crows", "several parents", "town of Vrchpolie", "hospital in Trstená", "meteorological office", "clerk", "camera in the foyer")

# ---- figures
f = s.figures
f("people killed", "update",
    E("00", "two dead", 2, as_of=SAT), E("00", "One person", 1, FIRE, as_of=SAT, origin=FIRE),
    E("02", "three people", 3, TOWN, as_of=MON), E("03", "Four people", 4, as_of=TUE), E("05", "four dead", 4))
f("people injured, as taken to hospitals", "agree",
    E("00", "31 injured", 31, as_of=SAT, origin=FIRE), E("01", "31", 31, VESELY, as_of=SUN, origin=FIRE))
f("people injured, with those patched up on the spot", "single", E("01", "44", 44, AMBULANCE, nth=2, as_of=SUN, origin=AMBULANCE))
f("people injured, on the foundation's list", "single", E("05", "Forty-six injured", 46))
f("people badly injured", "single", E("00", "seven of them", 7, as_of=SAT))
f("people who will not walk", "single", E("05", "two of whom", 2))
f("injured people in Trstená", "single", E("00", "19 of the injured", 19, HOSPITAL, as_of=SAT, origin=HOSPITAL))
f("injured people of the Polish team", "single", E("00", "five of them", 5, HOSPITAL, as_of=SAT, origin=HOSPITAL))
f("people in the hall", "conflict",
    ABOUT("00", "some 180 people", 180, CLUB, as_of=SAT, origin=CLUB), E("01", "240 people", 240, POLICE, as_of=SAT, origin=POLICE), E("01", "180", 180, CLUB, as_of=SAT, origin=CLUB))
f("players in the hall", "single", E("00", "96 players under 15", 96, CLUB, as_of=SAT, origin=CLUB))
f("depth of the snow on the roof", "conflict",
    AT_LEAST("00", "at least 90 centimetres of wet snow", 90, HRABOVSKA, as_of=SAT, origin=HRABOVSKA, unit="cm"),
    E("01", "48 centimetres", 48, VESELY, origin=FIRE, unit="cm"), AT_LEAST("01", "at least 90", 90, HRABOVSKA, as_of=SAT, origin=HRABOVSKA, unit="cm"),
    E("02", "Ninety centimetres of wet snow", 90, TOWN, as_of=SAT, origin=HRABOVSKA, unit="cm"),
    E("04", "48 centimetres", 48, FIRE, origin=FIRE, unit="cm"), E("04", "90", 90, HRABOVSKA, nth=1, as_of=SAT, origin=HRABOVSKA, unit="cm"))
f("the mayor's snow that was true", "single", E("05", "half of what she made of it", 0.5, unit="share"))
f("load of the snow on a square metre", "conflict",
    E("02", "270 kilograms", 270, TOWN, as_of=SAT, origin=TOWN, unit="kg"), E("04", "118 kilograms a square metre", 118, WEATHER, as_of=SUN, origin=WEATHER, unit="kg"))
f("load for which the roof was designed", "agree", E("02", "150", 150, TOWN, origin=TOWN, unit="kg"), E("04", "150", 150, origin="Bearing", unit="kg"))
f("share of the roof on the floor", "single", ABOUT("00", "About two thirds of the roof", 0.667, as_of=SAT, unit="share"))
f("time from the first sound to the fall", "conflict",
    E("01", "twenty minutes", 20, PARENTS, origin=PARENTS, unit="minutes"), E("01", "one minute", 1, TOMAS, origin=TOMAS, unit="minutes"),
    E("04", "Nineteen minutes", 19, CAMERA, origin=CAMERA, unit="minutes"))
f("children the coach got out", "single", E("01", "22 children", 22, TOMAS, origin=TOMAS))
f("boys whom Wilk brought", "agree", E("05", "eleven boys", 11, nth=1), E("05", "eleven boys", 11, nth=2))
f("people killed at Katowice in 2006", "agree", E("01", "65 people", 65, as_of="2006-01"), E("05", "65 dead", 65, as_of="2006-01"))
f("people killed at Bad Reichenhall in 2006", "single", E("01", "15", 15, as_of="2006-01"))
f("price of clearing the roof", "single", E("02", "1,640 euros", 1640, TOWN, origin=TOWN, unit="EUR"))
f("cost of the works of 2019", "conflict",
    E("02", "410,000 euros", 410000, TOWN, as_of="2019", origin=TOWN, unit="EUR"), E("04", "140,000 euros", 140000, None, as_of="2019", unit="EUR"),
    E("04", "410,000", 410000, HRABOVSKA, as_of="2019", origin=TOWN, unit="EUR"))
f("European money in the works of 2019", "single", E("02", "290,000", 290000, TOWN, as_of="2019", origin=TOWN, unit="EUR"))
f("money for each bereaved family", "single", E("02", "3,000 euros", 3000, TOWN, origin=TOWN, unit="EUR"))
f("pupils with gymnastics in the hall", "single", E("02", "212 pupils", 212, TOWN, origin=TOWN))
f("years of the caretaker in the hall", "single", E("03", "26 years", 26, unit="years"))
f("length of the call to the town hall", "single", E("03", "four minutes", 4, as_of=CALL, unit="minutes"))
f("how often the paper rang at the mayor's", "single", E("03", "three times", 3, as_of=MON))
f("people expected at the sitting", "single", E("03", "500", 500, as_of=TUE))
f("price of the hall", "single", E("03", "14 million crowns", 14000000, unit="CSK"))
f("length of the prime minister's visit", "single", E("03", "25 minutes", 25, as_of=MON, unit="minutes"))
f("trusses of the hall", "single", E("04", "eleven glued timber trusses", 11))
f("span of the trusses", "single", E("04", "28 metres", 28, unit="m"))
f("sound trusses", "single", E("04", "Ten of them", 10))
f("length of the open glue line", "single", E("04", "4.6 metres", 4.6, unit="m"))
f("distance of the weighed sample", "single", E("04", "900 metres", 900, unit="m"))
f("halls of this type in the country", "single", E("04", "340 halls", 340))
f("years for examining the halls", "single", E("04", "two years", 2, ONDRUSOVA, origin=ONDRUSOVA, unit="years"))
f("people who can examine halls", "single", E("04", "six people", 6, ONDRUSOVA, origin=ONDRUSOVA))
f("people charged", "single", E("05", "three people", 3, as_of="2027-03-05"))
f("money of the foundation", "agree", E("05", "86,000 euros", 86000, unit="EUR"), ABOUT("05", "about 370,000 złoty", 370000, unit="PLN"))
f("share of the money from the Polish side", "single", E("05", "a good third of it", 0.333, unit="share"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("no roof in Orava", "variant", q("00", "There were at least 90 centimetres of wet snow up there. No roof in Orava is made for that.", HRABOVSKA), q("01", "No roof in Orava is built for that,", HRABOVSKA))
Q("like a saw, the roof is singing", "single", q("00", "It was like when somebody plays on a saw,", EMA), q("00", "I said to the coach, the roof is singing. And he blew his whistle, and we ran, and then it came.", EMA))
Q("heavy, but not a record", "single", q("01", "It was heavy, but it was not a record,", VESELY))
Q("one minute", "single", q("01", "From the first sound to the end it was one minute,", TOMAS), q("01", "In that minute I got 22 children out.", TOMAS))
Q("where the snow is", "single", q("02", "I have been asked if I'll resign. I will stay where the snow is,", HRABOVSKA))
Q("turn up the radio", "same", q("03", "I told them on the fourth. They told me to turn up the radio", JAN, nth=1), q("03", "Beam number six has a crack I can put my hand in. I told them on the fourth. They told me to turn up the radio.", JAN))
Q("the roof was singing", "single", q("03", "The roof was singing,", JAN))
Q("on the library", "single", q("03", "But on the library. Nobody has been on my roof since the fourth, and that was me with a shovel.", JAN))
Q("I blew", "single", q("03", "I blew. He was still shouting at me about an offside.", SYKOROVA))
Q("asked to look at the covering", "single", q("04", "We were asked to look at the covering. Nobody asked about the trusses, and nobody paid for them,", KELEMEN))
Q("six people who can do this", "single", q("04", "We have six people who can do this,", ONDRUSOVA))
Q("beam, again", "single", q("05", "Mr M., beam, again.", CLERK))

# ---- timeline
w = s.when
w("the hall is built, by Rýchle noviny and the ticker's first word", "1978", ("00", "in 1978"), ("03", "in 1978"))
w("the hall is opened", "1987", ("00", "in 1987"))
w("roofs fall at Katowice and Bad Reichenhall", "2006-01", ("01", "In January 2006"), ("05", "one Saturday in January, twenty-one years ago"))
w("the works and the assessment", "2019", ("02", "In 2019"), ("04", "of 2019"))
w("the town writes that nobody warned it", "2027-01", ("05", "In January"))
w("the caretaker rings the town hall", CALL, ("03", "On Monday, 4 January"), ("03", "on the fourth", 1), ("03", "on the fourth", 2), ("03", "4 January", 2), ("05", "on 4 January"))
w("the caretaker clears the roof", CALL, ("03", "since the fourth"))
w("the roof is cleared, by the mayor", THU, ("00", "on Thursday"), ("02", "on Thursday"))
w("the roof falls", SAT, ("01", "on Saturday"), ("03", "Since Saturday"))
w("dogs go through the wreck", SUN, ("00", "tomorrow at first light"))
w("blood is given", SUN, ("00", "tomorrow from eight"))
w("the third victim dies", SUN, ("01", "at 6 a.m. on Sunday"))
w("snow is weighed", SUN, ("04", "on Sunday morning"))
w("the prime minister's visit", MON, ("01", "on Monday"), ("03", "on Monday"))
w("Grzegorz Wilk dies", MON, ("03", "last night"))
w("the paper rings at the mayor's", MON, ("03", "yesterday"))
w("the council meets", TUE, ("02", "tomorrow, on Tuesday, at 17:00"), ("03", "tonight"))
w("flags at half-mast until then", WED, ("02", "until Wednesday"))
w("Ondrušová shows the photograph", "2027-02-09", ("04", "on Tuesday"))
w("three people are charged", "2027-03-05", ("05", "Last Friday, on 5 March"))
w("Wilk's team plays again", "2027-03-07", ("05", "on Sunday"))
w("all halls are to be examined", "2027-04-30", ("04", "by 30 April"))

# ---- conflicts
C = s.conflict
C("figure", "people in the hall: 180 by the organisers, 240 by the police", [("00", "some 180 people"), ("01", "180")], [("01", "240 people")])
C("figure", "snow on the roof: 90 centimetres and more by the mayor, 48 by the fire service",
    [("00", "at least 90 centimetres of wet snow"), ("01", "at least 90"), ("02", "Ninety centimetres of wet snow"), ("04", "90", 1)], [("01", "48 centimetres"), ("04", "48 centimetres"), ("05", "half of what she made of it")])
C("figure", "load on a square metre: 270 kilograms by the town, 118 by the meteorological office", [("02", "270 kilograms")], [("04", "118 kilograms a square metre")])
C("figure", "time from the first sound to the fall: twenty or 19 minutes, or one", [("01", "twenty minutes"), ("04", "Nineteen minutes")], [("01", "one minute")])
C("figure", "the works of 2019: 410,000 euros by the town, 140,000 by the order", [("02", "410,000 euros"), ("04", "410,000")], [("04", "140,000 euros")])
C("date", "the hall was built in 1978, or opened in 1987", [("00", "in 1978"), ("03", "in 1978")], [("00", "in 1987")])
C("date", "the roof was last cleared on the Thursday by the town, on 4 January by the caretaker", [("00", "on Thursday"), ("02", "on Thursday")], [("03", "since the fourth")])
C("stance", "whether the town was warned",
    [("02", "Nobody warned the town."), ("02", "Neither the caretaker nor any other person reported cracks"), ("03", "The town swears that nobody warned it"), ("05", "the town still wrote that nobody had warned it")],
    [("03", "I told them on the fourth.", 1), ("03", "I told them on the fourth.", 2), ("03", "he rang the town hall"), ("05", "the town was told of the crack on 4 January"), ("05", "Mr M., beam, again.")])
C("stance", "whether the bearing structure was assessed in 2019", [("02", "The bearing structure was at that time assessed by an expert")],
    [("04", "We were asked to look at the covering."), ("04", "Nobody asked about the trusses")])
C("stance", "who stopped the game: the coach or the referee", [("03", "The hero coach says he did"), ("00", "he blew his whistle")], [("03", "I blew.")])
C("stance", "whether the game was stopped at all", [("01", "nobody stopped the game")], [("01", "denied this"), ("01", "In that minute I got 22 children out."), ("00", "he blew his whistle")], optional=True)
C("source", "who first said that the roof was singing: the goalkeeper or the caretaker", [("00", "I said to the coach, the roof is singing.")], [("03", "The roof was singing,"), ("03", "It was he who first said it")])
C("stance", "whether the load was too much for any roof", [("02", "The load was extraordinary"), ("00", "No roof in Orava is made for that."), ("01", "No roof in Orava is built for that,")],
    [("01", "it was not a record"), ("04", "a healthy roof should have carried it")], optional=True)
C("stance", "which roof the firm cleared: the hall's or the library's", [("02", "The roof of the hall was cleared of snow on Thursday by a firm with ropes")], [("03", "But on the library.")])

# ---- echoes
X = s.echo
X("the mayor's 90 centimetres", "cited", ("00", "at least 90 centimetres of wet snow"), ("01", "at least 90"), ("04", "90", 1), ("02", "Ninety centimetres of wet snow"))
X("no roof in Orava", "same details", ("00", "No roof in Orava is made for that."), ("01", "No roof in Orava is built for that,"), ("05", "no roof in the region is made for such snow"))
X("the fire service's 48 centimetres", "cited", ("01", "48 centimetres"), ("04", "48 centimetres"))
X("the organisers' 180", "cited", ("00", "some 180 people"), ("01", "180"), optional=True)
X("the town's 410,000", "cited", ("02", "410,000 euros"), ("04", "410,000"))
X("nobody warned the town", "cited", ("02", "Nobody warned the town."), ("03", "The town swears that nobody warned it"), ("05", "the town still wrote that nobody had warned it"))
X("the call of 4 January", "same details", ("03", "On Monday, 4 January"), ("05", "on 4 January"), optional=True)
X("the fire service's 31 injured", "same details", ("00", "31 injured"), ("01", "31"), optional=True)
X("the firm with the ropes", "cited", ("02", "by a firm with ropes"), ("03", "the famous firm with the ropes"), optional=True)

# ---- actors
A, n = s.actor, s.named
A(HRABOVSKA, "person", *n("Zuzana Hrabovská", "Hrabovská"), aliases=["Mayor Zuzana Hrabovská", "the mayor", "The mayor", "Ms Hrabovská", "she", "the town"])
A(JAN, "person", *n("Ján Mrkva"), ("03", "Mrkva", 2), aliases=["Mrkva", "the caretaker", "The man with the keys", "he"])
A(TOMAS, "person", *n("Tomáš Mrkva"), aliases=["Mrkva", "The coach of the home team, Tomáš Mrkva", "coach Tomáš Mrkva", "the coach", "The hero coach", "the trainer"])
A(WILK, "person", *n("Grzegorz Wilk", "Wilk"), aliases=["a Polish coach"])
A(VESELY, "person", *n("Dušan Veselý", "Veselý"), aliases=["Fire service spokesman Dušan Veselý", "fire service", "his men"])
A(ONDRUSOVA, "person", *n("Marta Ondrušová", "Ondrušová"), aliases=["Professor Marta Ondrušová"])
A(KELEMEN, "person", *n("Radovan Kelemen", "Kelemen"), aliases=["the engineer Kelemen", "Strechtim"])
A("Vrchpolie", "place", *n("Vrchpolie", "VRCHPOLIE"))
A("Trstená", "place", *n("Trstená"))
A("Katowice", "place", *n("Katowice"))
s.alias(FIRE, "the fire service", "The fire service", "Dušan Veselý")
s.alias(POLICE, "Police")
s.alias(AMBULANCE, "The ambulance service")
s.alias(CLUB, "The club that ran the floorball tournament, the Snow Crows", "The organisers", "the club")
s.alias(PARENTS, "Several parents", "parents")
s.alias(TOWN, "The town", "the town", "Office of the Mayor", "Zuzana Hrabovská", "the mayor", "Town of Vrchpolie")
s.alias(HOSPITAL, "The hospital in Trstená", "its director, Igor Štefanec")
s.alias(WEATHER, "the meteorological office")
s.alias(EMA, "Ema, 14", "a girl in goalkeeper's gear")
s.alias(SYKOROVA, "Referee Elena Sýkorová", "the referee", "she")
s.alias(CLERK, "the clerk who took the call", "her note", "It")
s.alias(CAMERA, "A camera in the foyer", "the camera")
s.write()
