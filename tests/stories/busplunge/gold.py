#!/usr/bin/env python3
"""Gold of an invented story: a pilgrims' bus leaves a mountain road at Lampate in Nepal, September 2026. Persons, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A pilgrims' bus falls into the gorge at Lampate")
E, AT_LEAST, MORE, ABOUT = s.exact, s.at_least, s.more_than, s.about
THU, FRI, SAT, SUN = (f"2026-09-{d}" for d in (10, 11, 12, 13))

s.report("00", outlet="HNW", published=FRI)
s.report("01", outlet="Himgiri Deluxe", published=FRI)
s.report("02", outlet="Tarai Samachar", published=SAT)
s.report("03", outlet="Dhaulagiri Herald", published=SUN, sidecar=True)
s.report("04", outlet="Safe Road Nepal", published="2026-11-01", to="2026-11-30")
s.report("05", outlet=None, published="2027-02-01", to="2027-02-28")

ROKAYA, ANJU, SUMAN, PREM, MALLA, MEERA = "Dhan Bahadur Rokaya", "Anju Rokaya", "Suman Thakuri", "Prem Thakuri", "Lokendra Malla", "Meera Tripathi"
SABITRI, KHADKA, ADHIKARI, GAUCHAN = "Sabitri Pun", "Khadka Pun", "Hari Adhikari", "Bikash Gauchan"
POLICE, COMPANY, EMBASSY, COMMITTEE, INSURER, OFFICE, TRAFFIC, SECRETARY, UNIT, LIST, STATE, INDICTMENT = (
    "police", "Himgiri Deluxe", "official of the Indian embassy", "inquiry committee", "insurer", "Transport Management Office", "traffic police", "the minister's secretary",
    "tracking unit", "counter's list", "state government", "indictment")

# ---- figures
f = s.figures
f("people killed", "conflict",
    E("00", "17 killed", 17, as_of=FRI, origin=POLICE), AT_LEAST("00", "at least 17 people", 17, POLICE, as_of=FRI, origin=POLICE),
    E("02", "23", 23, None, nth=1, as_of=FRI, origin=EMBASSY), E("02", "23", 23, EMBASSY, nth=2, as_of=FRI, origin=EMBASSY), E("02", "21", 21, POLICE, as_of=FRI, origin=POLICE),
    E("03", "24", 24, None, nth=2, as_of=SAT, origin=POLICE), E("04", "27 dead", 27, COMMITTEE, origin=COMMITTEE), E("05", "27 dead", 27, INDICTMENT, origin=INDICTMENT))
f("dead of Gorakhpur", "agree", E("02", "eighteen of them", 18, None, as_of=FRI, origin=EMBASSY), E("02", "eighteen of the bodies", 18, EMBASSY, as_of=FRI, origin=EMBASSY))
f("bodies brought up on Saturday", "single", E("03", "three more bodies", 3, as_of=SAT))
f("bodies found at the confluence", "single", E("04", "The last two", 2, as_of="2026-09-22"))
f("distance of the confluence", "single", E("04", "14 km", 14, unit="km"))
f("people injured", "agree", E("00", "Fifteen others", 15, POLICE, as_of=FRI, origin=POLICE), E("03", "15 injured", 15, GAUCHAN, origin=GAUCHAN))
f("people critically injured", "single", E("00", "six of them", 6, POLICE, as_of=FRI, origin=POLICE))
f("injured taken off the ventilator", "single", E("03", "two of", 2, GAUCHAN))
f("people missing", "update", E("00", "11", 11, POLICE, nth=2, as_of=FRI, origin=POLICE), E("03", "Four people", 4, as_of=SAT))
f("people on board", "conflict",
    E("00", "43 people on board", 43, ROKAYA, as_of=FRI, origin=ROKAYA), E("01", "38 persons", 38, [COMPANY, LIST], origin=COMPANY), E("02", "51", 51, SUMAN, origin=SUMAN),
    E("03", "43", 43, ROKAYA, origin=ROKAYA), E("04", "46 people on board", 46, COMMITTEE, origin=COMMITTEE), E("04", "43", 43, POLICE, origin=ROKAYA), E("04", "51", 51, "Indian newspapers", origin=SUMAN),
    E("05", "38", 38, MALLA, origin=COMPANY), E("05", "Forty-six", 46, INDICTMENT, origin=INDICTMENT))
f("crew", "single", E("01", "three", 3, [COMPANY, LIST], nth=1, origin=COMPANY))
f("children on laps", "single", E("04", "three children", 3, COMMITTEE))
f("seats", "agree", E("00", "35", 35, ROKAYA, origin=ROKAYA), E("02", "35", 35, SUMAN, origin=SUMAN))
f("Indian passengers", "single", E("00", "Twenty-nine of the passengers", 29, ROKAYA, as_of=FRI, origin=ROKAYA))
f("depth of the fall", "conflict",
    ABOUT("00", "some 180 metres", 180, POLICE, origin=POLICE, unit="m"), ABOUT("01", "about 80 metres", 80, COMPANY, origin=COMPANY, unit="m"),
    E("02", "600 feet", 600, unit="feet"), E("05", "176 metres", 176, unit="m"))
f("height of Muktinath", "single", E("00", "3,710 metres", 3710, unit="m"))
f("time until the police were at the wreck", "conflict",
    E("00", "50 minutes", 50, ROKAYA, origin=ROKAYA, unit="minutes"), E("03", "50 minutes", 50, ROKAYA, origin=ROKAYA, unit="minutes"), E("03", "three hours", 3, KHADKA, origin=KHADKA, unit="hours"))
f("time until the villagers were at the wreck", "single", E("03", "fifteen", 15, KHADKA, origin=KHADKA, unit="minutes"))
f("injured flown to Pokhara", "single", E("00", "Ten of the injured", 10, as_of=FRI))
f("army helicopters", "single", E("00", "two army helicopters", 2, as_of=FRI))
f("people killed on Nepal's roads in a year", "single", E("00", "2,369 people", 2369, TRAFFIC, origin=TRAFFIC))
f("buses swept into the Trishuli", "single", E("00", "two buses", 2, as_of="2024"))
f("people in the buses swept into the Trishuli", "single", MORE("00", "more than 60 people", 60, as_of="2024"))
f("months for which the certificate is valid", "single", E("01", "twelve months", 12, COMPANY, unit="months"))
f("drivers on duty", "single", E("01", "Two drivers", 2, COMPANY, origin=COMPANY))
f("speed of the bus", "conflict",
    E("01", "38 kilometres per hour", 38, [COMPANY, UNIT], as_of=THU, origin=COMPANY, unit="km/h"), E("03", "62 kilometres an hour", 62, [ROKAYA, UNIT], as_of=THU, origin=UNIT, unit="km/h"),
    E("04", "62 km/h", 62, UNIT, as_of=THU, origin=UNIT, unit="km/h"), E("04", "38", 38, COMPANY, nth=1, as_of=THU, origin=COMPANY, unit="km/h"))
f("speed limit", "single", E("01", "40", 40, COMPANY, unit="km/h"))
f("company's money for last rites", "single", E("01", "100,000 rupees", 100000, COMPANY, origin=COMPANY, unit="NPR"))
f("insurer's money for each passenger", "agree", E("01", "500,000 rupees", 500000, COMPANY, origin=COMPANY, unit="NPR"), E("04", "500,000", 500000, unit="NPR"))
f("minister's money for each family", "conflict",
    E("02", "one million Nepali rupees", 1000000, SABITRI, as_of=FRI, origin=SABITRI, unit="NPR"), E("02", "625,000 of ours", 625000, SABITRI, as_of=FRI, unit="INR"),
    E("04", "one million rupees", 1000000, SABITRI, as_of=FRI, origin=SABITRI, unit="NPR"), E("04", "five hundred thousand", 500000, SECRETARY, origin=SECRETARY, unit="NPR"),
    E("05", "one million rupees", 1000000, unit="NPR"))
f("state government's money for each family", "single", E("02", "two lakh rupees", 200000, STATE, unit="INR"))
f("doctors sent to Pokhara", "single", E("02", "five doctors", 5, STATE))
f("years of Malla with the road", "agree", E("01", "thirty years", 30, MALLA, origin=MALLA, unit="years"), E("05", "three decades", 30, MALLA, origin=MALLA, unit="years"))
f("hours the driver drove", "single", E("02", "Nineteen hours", 19, SUMAN, origin=SUMAN, unit="hours"))
f("length of the rail before the accident", "single", E("03", "24 metres", 24, ADHIKARI, origin=ADHIKARI, unit="m"))
f("length of the new rail", "single", E("05", "thirty metres of it", 30, unit="m"))
f("holes for posts", "single", E("04", "four holes for posts", 4, COMMITTEE))
f("buses of the company", "single", E("03", "46 buses", 46, OFFICE))
f("buses that have left the roads since", "single", E("04", "11 more buses", 11))
f("people killed in them", "single", E("04", "38 people", 38))
f("days of the policeman's journey", "single", E("05", "two days", 2, unit="days"))
f("pages of the indictment", "single", E("05", "fifty-four pages", 54, unit="pages"))
f("days from the money to the resignation", "single", E("05", "six days", 6, unit="days"))
f("tickets in the bag", "single", E("05", "eleven tickets", 11, MEERA))

# ---- quotations
q, Q = s.quote, s.quotation
Q("nothing to touch", "single", q("00", "It went over the edge without touching anything. There was nothing to touch,", ROKAYA))
Q("he cried brakes", "variant", q("00", "He cried 'Brakes, brakes!' and then I was outside, in the rain,", MEERA),
    q("05", "He cried 'Brakes!'. People say to me that it was the boy at the door. I sat behind the driver. I know which neck I was looking at.", MEERA))
Q("brakes, by the conductor", "single", q("02", "Brakes, brakes!", SUMAN))
Q("eaten from this road", "variant", q("01", "I have eaten from this road for thirty years. Yesterday night it ate from me,", MALLA), q("05", "I've eaten from this road for three decades; that night it ate from me.", MALLA))
Q("diesel isn't free", "single", q("02", "The owner said, take whoever stands at the road, diesel isn't free,", SUMAN))
Q("only God had two drivers", "single", q("02", "Only God had two drivers,", SUMAN), q("02", "Prem bhai drove from Muktinath and the day before he drove up. Nineteen hours with tea.", SUMAN))
Q("saris knotted together", "single", q("03", "We were there in fifteen, with our wives' saris knotted together,", KHADKA), q("03", "The police came after three hours. They had torches. We'd had the moon.", KHADKA))
Q("a guard rail of 24 metres", "single", q("03", "A steel guard rail of 24 metres stood there until the bus broke it,", ADHIKARI))
Q("tell me their names", "single", q("03", "If someone has counted better, he should come and tell me their names.", ROKAYA))
Q("asks only for her bag", "single", q("03", "My oldest patient is 81 and asks only for her bag,", GAUCHAN))
Q("counting the luggage", "single", q("04", "was counting the luggage in his head", SUMAN))
Q("weeks before the bus", "single", q("04", "weeks before the bus", COMMITTEE))
Q("the minister misspoke", "single", q("04", "The minister misspoke,", SECRETARY), q("04", "The amount was always five hundred thousand.", SECRETARY))
Q("eleven tickets", "single", q("05", "Prasad from Muktinath,", MEERA), q("05", "And eleven tickets. I was the one who held the tickets.", MEERA))

# ---- timeline
w = s.when
w("two buses are swept into the Trishuli", "2024", ("00", "In 2024"))
w("the company asks for a barrier", "2024", ("01", "in 2024"))
w("the certificate runs out, by the office", "2026-03", ("03", "in March"))
w("the company asks again", "2026-04", ("01", "in April"))
w("the fitness test, by the company", "2026-06-02", ("01", "on 2 June this year"))
w("no test, by the office", "2026-06", ("03", "in June"))
w("the fiscal year ends", "2026-07", ("00", "in July"))
w("the monsoon takes the rail", "2026-07", ("03", "in July"))
w("the pilgrims set out, by HNW", "2026-09-05", ("00", "on Saturday"))
w("the pilgrims set out, by Tarai Samachar", "2026-09-06", ("02", "on Sunday"))
w("the bus falls", THU, ("00", "late on Thursday"), ("01", "Yesterday night"), ("03", "at 11.39 p.m. on Thursday"), ("05", "that Thursday night in September"))
w("police give the first count", FRI, ("00", "on Friday"))
w("injured are flown to Pokhara", FRI, ("00", "at daybreak"))
w("the count of the embassy", FRI, ("02", "late last night"))
w("the minister promises money", FRI, ("04", "on 11 September"))
w("the company shuts its office", FRI, ("03", "at noon on Friday"))
w("last rites begin", SAT, ("01", "tomorrow, Saturday"))
w("Adhikari speaks", SAT, ("03", "on Saturday"))
w("three more bodies", SAT, ("03", "yesterday"))
w("ambulances at the border", SAT, ("02", "this evening"))
w("vehicles parked until then", "2026-09-14", ("01", "until Monday"))
w("schools stay closed", "2026-09-14", ("02", "on Monday"))
w("the last two bodies", "2026-09-22", ("04", "on 22 September"))
w("the committee hands in its report", "2026-10-29", ("04", "on 29 October"))
w("letters are collected until then", "2026-11-30", ("04", "until 30 November"))
w("the minister's money comes", "2026-12", ("05", "In December"))
w("Thakuri and Malla before the court", "2027-01-18", ("05", "Last month, on 18 January"))
w("the judge pronounces", "2027-03-03", ("05", "on 3 March"))

# ---- conflicts
C = s.conflict
C("figure", "people on board: 43 by the police, 38 by the company, 51 by the conductor, 46 by the committee",
    [("00", "43 people on board"), ("03", "43"), ("04", "43")], [("01", "38 persons"), ("05", "38")], [("02", "51"), ("04", "51")], [("04", "46 people on board"), ("05", "Forty-six")])
C("figure", "dead on Friday night: 23 by the embassy, 21 by the police", [("02", "23", 1), ("02", "23", 2)], [("02", "21")])
C("figure", "depth of the fall: 180 metres, 600 feet, 176 metres, or 80 by the company", [("00", "some 180 metres"), ("02", "600 feet"), ("05", "176 metres")], [("01", "about 80 metres")])
C("figure", "speed: 38 kilometres an hour by the company, 62 by the unit", [("01", "38 kilometres per hour"), ("04", "38", 1)], [("03", "62 kilometres an hour"), ("04", "62 km/h")])
C("figure", "police at the wreck: after 50 minutes by their chief, after three hours by a villager", [("00", "50 minutes"), ("03", "50 minutes")], [("03", "three hours")])
C("figure", "the minister's money: one million, or 500,000 by her secretary", [("02", "one million Nepali rupees"), ("02", "625,000 of ours"), ("04", "one million rupees"), ("05", "one million rupees")], [("04", "five hundred thousand")])
C("date", "the pilgrims set out on Saturday, or on Sunday", [("00", "on Saturday")], [("02", "on Sunday")])
C("stance", "whether there were two drivers", [("01", "Two drivers were on duty."), ("01", "It is false that one man drove the whole day.")],
    [("02", "Only God had two drivers,"), ("02", "Prem bhai drove from Muktinath"), ("04", "One driver.")])
C("stance", "whether there was a rail at the bend",
    [("01", "the Department of Roads had put no barrier"), ("03", "The bus company says there never was one"), ("03", "the monsoon took it in July"), ("00", "There was nothing to touch,"), ("04", "it was gone")],
    [("03", "The Department of Roads in Beni says there was"), ("03", "A steel guard rail of 24 metres stood there until the bus broke it,")])
C("source", "who shouted for the brakes: the driver or the conductor", [("00", "the driver shouted"), ("00", "He cried 'Brakes, brakes!'"), ("05", "I know which neck I was looking at.")],
    [("02", "it was the conductor who shouted"), ("02", "Brakes, brakes!")])
C("stance", "whether the bus passed a fitness test in June", [("01", "passed its fitness test on 2 June this year")],
    [("03", "no test was done in June"), ("03", "had run out in March")])
C("stance", "whether a rail was ever there", [("03", "The bus company says there never was one")], [("04", "There was a rail once"), ("03", "the monsoon took it in July")], optional=True)

# ---- echoes
X = s.echo
X("the police chief's 50 minutes", "cited", ("00", "50 minutes"), ("03", "50 minutes"))
X("the police's 43", "cited", ("00", "43 people on board"), ("03", "43"), ("04", "43"))
X("the conductor's 51, by an Indian newspaper", "cited", ("02", "51"), ("04", "The 51 which Indian newspapers printed"))
X("the company's 38", "cited", ("01", "38 persons"), ("05", "38"))
X("eaten from this road", "same details", ("01", "I have eaten from this road for thirty years."), ("05", "I've eaten from this road for three decades;"))
X("the minister's million", "cited", ("02", "one million Nepali rupees"), ("04", "one million rupees"))
X("the unit's 62", "same details", ("03", "62 kilometres an hour"), ("04", "62 km/h"))
X("the company's 38 kilometres an hour", "cited", ("01", "38 kilometres per hour"), ("04", "How the company arrived at 38"))
X("no barrier, by the company", "cited", ("01", "the Department of Roads had put no barrier"), ("03", "The bus company says there never was one"), optional=True)
X("he cried brakes", "same details", ("00", "He cried 'Brakes, brakes!'"), ("05", "He cried 'Brakes!'."), optional=True)
X("the committee's 46 and 27", "same details", ("04", "46 people on board"), ("05", "Forty-six"), ("04", "27 dead"), ("05", "27 dead"), optional=True)

# ---- actors
A, n = s.actor, s.named
A(ROKAYA, "person", *n("Dhan Bahadur Rokaya"), ("00", "Rokaya", 2), aliases=["Rokaya", "Superintendent Dhan Bahadur Rokaya", "SP Dhan Bahadur Rokaya", "The police chief", "the district's police chief", "the SP", "police"])
A(ANJU, "person", *n("Anju Rokaya"))
A(SUMAN, "person", *n("Suman Thakuri"), ("02", "Thakuri", 2), ("05", "Thakuri", 2), aliases=["Thakuri", "the conductor", "the conductor, Suman Thakuri", "The boy at the door"])
A(PREM, "person", *n("Prem Thakuri"), aliases=["The driver, Prem Thakuri", "the driver"])
A(MALLA, "person", *n("Lokendra Malla", "Malla"), aliases=["our managing director, Lokendra Malla", "the owner", "the owner, Lokendra Malla"])
A(MEERA, "person", *n("Meera Tripathi"), ("05", "Tripathi", 2), aliases=["Mrs Tripathi", "Tripathi", "one of the survivors", "she"])
A(SABITRI, "person", *n("Sabitri Pun"), aliases=["The Nepali minister for transport, Sabitri Pun", "Minister Sabitri Pun", "The minister", "the minister"])
A(KHADKA, "person", *n("Khadka Pun"), aliases=["Villagers", "Khadka Pun of the hamlet above the bend"])
A(COMPANY, "organization", *n("Himgiri Deluxe", "HIMGIRI DELUXE TOURS & TRANSPORT PVT. LTD."), aliases=["the company", "The bus company", "Lokendra Malla", "The company"])
A("Lampate", "place", *n("Lampate", "LAMPATE"))
A("Muktinath", "place", *n("Muktinath"))
A("Gorakhpur", "place", *n("Gorakhpur", "GORAKHPUR"))
s.alias(POLICE, "Nepal's police", "the police", "Dhan Bahadur Rokaya")
s.alias(EMBASSY, "an official of the Indian embassy", "Indian embassy")
s.alias(COMMITTEE, "The inquiry committee", "the committee", "The committee", "report")
s.alias(OFFICE, "The Transport Management Office", "its chief")
s.alias(TRAFFIC, "the traffic police")
s.alias(SECRETARY, "her secretary")
s.alias(UNIT, "The tracking unit", "the tracking unit", "The unit", "It")
s.alias(LIST, "the list kept at our counter in Jomsom", "the company", "Himgiri Deluxe")
s.alias(STATE, "the state government")
s.alias(INDICTMENT, "the indictment")
s.alias(ADHIKARI, "divisional engineer Hari Adhikari", "The Department of Roads in Beni")
s.alias(GAUCHAN, "Dr Bikash Gauchan")
s.alias("Indian newspapers", "newspapers", "the conductor")
s.write()
