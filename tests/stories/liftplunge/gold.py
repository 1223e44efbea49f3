#!/usr/bin/env python3
"""Gold of an invented story: a hotel lift falls in Cebu, May 2027. Persons, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A hotel lift falls in Cebu")
E, ABOUT, LEAST, MORE, MOST, BETWEEN, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.between, s.vague
FRI, SAT, SUN, MON, TUE, WED = "2027-05-07", "2027-05-08", "2027-05-09", "2027-05-10", "2027-05-11", "2027-05-12"
SERVICE, VISIT, EXPIRED, VALID = "2027-04-30", "2027-03-02", "2026-12-31", "2027-06-30"
s.report("00", outlet="TWS", published=SAT)
s.report("01", outlet="Ang Bulabog", published=SUN)
s.report("02", outlet="Bahandi Tower Hotel & Residences", published=SUN, to=WED)
s.report("03", outlet="Hanbada Ilbo", published=TUE)
s.report("04", outlet="TWS", published=WED, sidecar=True)
s.report("05", outlet="Shaft & Car", published="2027-06-01", to="2027-12-31")

ROWENA, ARVIN, JEROME, ROMMEL, BOYET, BENEDICT = "Rowena Dacay", "Arvin Dacay", "Jerome Santos", "Rommel Santos", "Boyet Lim", "Benedict Lim"
UY, KIM, PROFKIM, HAN, ABAD = "Perla Uy", "Kim Do-hyun", "Kim Sang-cheol", "Han Ji-won", "Consuelo Abad"
FIRE, HOTEL, POLICE, CONSULATE, LIFTCARE, BOARD, CITY, GUESTS = "Bureau of Fire Protection", "Bahandi Tower", "police", "South Korea's consulate", "LiftCare Visayas", "Philippine Board of Technical Inquiry", "City Hall", "wedding guests"
TWS, BULABOG, HANBADA, OFFICE, CAMERAS, LOG = "TWS", "Ang Bulabog", "Hanbada Ilbo", "building office", "our cameras", "the front-desk log"

# ---- figures
f = s.figures
f("people killed", "update",
    E("00", "Six killed", 6, as_of=SAT, origin=FIRE), E("00", "six people", 6, FIRE, as_of=SAT, origin=FIRE),
    E("01", "SEVEN", 7, as_of=SUN), E("02", "Seven persons", 7, HOTEL), E("04", "seven people", 7, as_of=WED), E("05", "Eight people", 8))
f("people injured", "update",
    E("00", "seven", 7, FIRE, as_of=SAT, origin=FIRE), E("01", "Six", 6, as_of=SUN), E("02", "Six others", 6, HOTEL), E("04", "six injured", 6, as_of=WED))
f("injured under treatment", "update", E("02", "four remain under treatment", 4, HOTEL), E("04", "three are in hospital", 3, as_of=WED))
f("injured who are just bruised", "single", E("01", "two of the six", 2, as_of=SUN))
f("South Koreans killed", "conflict",
    E("00", "Five of the dead", 5, POLICE, as_of=SAT, origin=POLICE), E("00", "four", 4, CONSULATE, nth=1, as_of=SAT, origin=CONSULATE),
    E("01", "Five of them Koreans", 5, POLICE, as_of=SUN, origin=POLICE),
    E("03", "Five Koreans", 5), E("03", "four", 4, nth=1, as_of=SAT, origin=CONSULATE),
    E("04", "five South Koreans", 5, POLICE, origin=POLICE), E("04", "number as four", 4, origin=CONSULATE), E("04", "said five", 5, POLICE, origin=POLICE), E("04", "number of four", 4, CONSULATE, origin=CONSULATE))
f("people in the lift", "conflict",
    E("00", "13 people", 13, ROWENA, as_of=SAT, origin=FIRE), E("00", "11 people", 11, HOTEL, as_of=SAT, origin=HOTEL),
    E("02", "Eleven persons", 11, [HOTEL, CAMERAS], as_of=SAT, origin=HOTEL),
    E("03", "Thirteen", 13, nth=1, as_of=SAT, origin=HANBADA), E("03", "Thirteen", 13, ROWENA, nth=2, as_of=SAT, origin=FIRE),
    E("05", "13 people", 13, BOARD, as_of=SAT, origin=BOARD))
f("other heads in the photograph", "single", E("03", "eight other heads", 8, HANBADA, as_of=SAT, origin=HANBADA))
f("friends of the mother", "single", E("03", "three friends", 3))
f("persons the lift may hold", "agree", E("00", "15 persons", 15), E("03", "fifteen", 15, ROWENA))
f("weight the lift may hold", "agree", E("00", "1,150 kilograms", 1150, unit="kg"), E("00", "2,535 pounds", 2535, unit="pounds"))
f("load of the lift", "single", E("05", "1,015 kilograms", 1015, BOARD, as_of=SAT, origin=BOARD, unit="kg"))
f("floors fallen", "conflict",
    E("00", "14 floors", 14, ROWENA, as_of=SAT, origin=FIRE), E("00", "17 floors", 17, HOTEL, as_of=SAT, origin=HOTEL),
    E("04", "14 floors", 14, FIRE, as_of=SAT, origin=FIRE), E("04", "17", 17, HOTEL, as_of=SAT, origin=HOTEL),
    E("05", "14 floors", 14, BOARD, as_of=SAT), E("05", "17", 17, as_of=SAT, origin=HOTEL))
f("metres fallen", "single", E("05", "44 metres", 44, BOARD, as_of=SAT, unit="m"))
f("stories of the hotel", "single", E("00", "22-story", 22))
f("time until the doors were opened", "conflict",
    E("00", "18 minutes", 18, ROWENA, as_of=SAT, origin=FIRE, unit="minutes"), MORE("00", "more than an hour", 1, GUESTS, as_of=SAT, origin=GUESTS, unit="hours"),
    E("03", "18 minutes", 18, FIRE, as_of=SAT, origin=FIRE, unit="minutes"), E("05", "71 minutes", 71, BOARD, as_of=SAT, origin=BOARD, unit="minutes"), E("05", "18", 18, FIRE, nth=2, as_of=SAT, origin=FIRE, unit="minutes"))
f("calls of Kim Do-hyun", "single", E("03", "40 times", 40, KIM, as_of=SAT, origin=KIM))
f("ropes that parted", "conflict",
    E("01", "three of the lift’s five ropes", 3, FIRE, as_of=SAT, origin=FIRE), E("01", "says one", 1, HOTEL, as_of=SAT, origin=HOTEL),
    E("02", "One rope of five", 1, HOTEL, as_of=SAT, origin=HOTEL), E("03", "three ropes", 3, PROFKIM, as_of=SAT, origin=FIRE),
    E("04", "three of the elevator's five ropes", 3, FIRE, as_of=SAT, origin=FIRE), E("05", "Three broke", 3, BOARD, as_of=SAT))
f("ropes", "single", E("05", "There were five", 5, BOARD))
f("ropes remaining", "single", E("03", "remaining two", 2, PROFKIM))
f("thickness of the ropes", "single", E("05", "13 millimetres", 13, BOARD, unit="mm"))
f("complaints on Friday", "agree", E("01", "TWICE", 2, UY, as_of=FRI, origin=UY), E("04", "twice", 2, POLICE, as_of=FRI, origin=LOG))
f("pay of the contractor", "single", E("02", "₱96,000", 96000, HOTEL, unit="PHP"))
f("elevators of the hotel", "agree", E("02", "nine elevators", 9, HOTEL), E("05", "nine lifts", 9))
f("elevators working", "single", E("02", "eight elevators", 8, HOTEL))
f("arrears of the hotel", "agree", E("03", "290,000 pesos", 290000, LIFTCARE, origin=LIFTCARE, unit="PHP"), ABOUT("03", "about 7 million won", 7000000, LIFTCARE, origin=LIFTCARE, unit="KRW"))
f("sum for each family", "agree", E("02", "₱2 million", 2000000, HOTEL, origin=HOTEL, unit="PHP"), ABOUT("02", "around $34,000", 34000, HOTEL, origin=HOTEL, unit="USD"))
f("families that accepted", "single", E("02", "Three have accepted", 3, HOTEL))
f("price of the wedding", "single", E("01", "₱1.4 million", 1400000, unit="PHP"))
f("elevators in Cebu City", "single", ABOUT("00", "about 1,900 passenger elevators", 1900, OFFICE, origin=OFFICE))
f("inspectors", "single", E("00", "four inspectors", 4, OFFICE, origin=OFFICE))
f("hurt on an escalator in Mandaue", "single", E("00", "19 people", 19, as_of="2026-11"))
f("guests moved", "single", E("04", "340 guests", 340, as_of=WED))
f("hotels to which they were moved", "single", E("04", "seven others", 7, as_of=WED))
f("days since the fall", "single", E("04", "four days", 4, unit="days"))
f("pages of the report", "single", E("05", "140 pages", 140))
f("pages that the trade should read", "single", E("05", "eleven", 11))
f("length of the last visit", "single", E("05", "25 minutes", 25, BOARD, as_of=VISIT, unit="minutes"))
f("bail of Benedict Lim", "single", E("05", "120,000 pesos", 120000, unit="PHP"))
f("price of the rope", "single", E("05", "4 dollars a metre", 4, unit="USD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("we could hear them knock", "single", q("00", "We could hear them knock, and later we could hear one of them knock,", JEROME))
Q("overload", "single", q("00", "overload", HOTEL), q("00", "as found by the Bureau of Fire Protection.", HOTEL))
Q("don't ride", "variant", q("01", "ATE, AYAW SAKAY!", ROMMEL), q("01", "Sister, don't ride", ROMMEL))
Q("out of order", "single", q("01", "OUT OF ORDER, in my own writing. On Saturday the sign was in the trash.", ROMMEL))
Q("no guest and no employee", "single", q("01", "No guest and no employee reported any defect of any elevator,", BENEDICT))
Q("one step of a stair", "single", q("01", "like one step of a stair", UY))
Q("a picture from the elevator", "single", q("03", "Mother sent a picture from the elevator", KIM))
Q("we apologize", "single", q("03", "We apologize to the family,", HAN))
Q("a fireman answered", "single", q("03", "I called her number 40 times, until 11. A fireman answered it at two minutes past 11.", KIM))
Q("less than fifteen", "single", q("03", "Thirteen is less than fifteen also in Cebu.", ROWENA))
Q("brakes kill", "single", q("03", "Ropes don't kill. Brakes kill.", PROFKIM))
Q("jerking, a small drop", "single", q("04", "jerking", LOG), q("04", "small drop", LOG))
Q("never touched them", "single", q("04", "never touched them,", ROWENA))
Q("with a rubber stamp", "single", q("04", "with a rubber stamp and without a visit.", ABAD))
Q("a hotelier", "single", q("05", "a hotelier and not an engineer", BENEDICT))

# ---- timeline
w = s.when
w("the ropes are hung", "2018-01-01", ("05", "in 2018"), to="2018-12-31")
w("LiftCare's contract begins", "2022-01-01", ("02", "since 2022"), to="2022-12-31")
w("the mechanic goes to Dubai", "2025-01-01", ("05", "since 2025"), to="2025-12-31")
w("an escalator in Mandaue", "2026-11-01", ("00", "In November"), to="2026-11-30")
w("the permit expires", EXPIRED, ("01", "on DEC. 31"), ("04", "on Dec. 31"))
w("the last service, by LiftCare", VISIT, ("03", "since 2 March"), ("05", "on 2 March"))
w("the service, by the hotel", SERVICE, ("02", "on 30 April"), ("03", "on 30 April"), ("05", "30 April"))
w("the sign is hung", FRI, ("01", "on Friday night"))
w("Mrs Uy complains", FRI, ("01", "on Friday", 2), ("04", "Friday at 6:10 p.m."))
w("the lift falls", SAT, ("00", "on Saturday, May 8"), ("02", "last Saturday"), ("03", "on Saturday"), ("04", "four days ago"))
w("the sign is in the trash", SAT, ("01", "On Saturday"))
w("the grandmother dies", SUN, ("01", "at dawn"))
w("the consulate corrects itself", SUN, ("03", "on Sunday evening"))
w("police on the log", WED, ("04", "Wednesday, May 12"))
w("the hotel on its buttons", WED, ("04", "Wednesday", 2))
w("the city closes the hotel", WED, ("04", "Wednesday", 3))
w("the permit is valid until then, by the city", VALID, ("01", "till June 30"), ("02", "until 30 June"), ("04", "to June 30"))
w("a waiter dies", "2027-06-01", ("05", "in June"), to="2027-06-30")

# ---- conflicts
c = s.conflict
c("figure", "floors fallen: 14 by the fire bureau, 17 by the hotel", [("00", "14 floors"), ("04", "14 floors"), ("05", "14 floors")], [("00", "17 floors"), ("04", "17"), ("05", "17")])
c("figure", "people in the lift: 13 by the fire bureau, 11 by the hotel", [("00", "13 people"), ("03", "Thirteen", 1), ("03", "Thirteen", 2), ("05", "13 people")], [("00", "11 people"), ("02", "Eleven persons")])
c("figure", "South Koreans dead: five by the police, four by the consulate",
    [("00", "Five of the dead"), ("01", "Five of them Koreans"), ("03", "Five Koreans"), ("04", "five South Koreans"), ("04", "said five")], [("00", "four", 1), ("03", "four", 1), ("04", "number as four"), ("04", "number of four")])
c("figure", "ropes that parted: three by the fire bureau, one by the hotel",
    [("01", "three of the lift’s five ropes"), ("03", "three ropes"), ("04", "three of the elevator's five ropes"), ("05", "Three broke")], [("01", "says one"), ("02", "One rope of five")])
c("figure", "the rescue: 18 minutes by the fire bureau, more than an hour by guests",
    [("00", "18 minutes"), ("03", "18 minutes"), ("05", "18", 2)], [("00", "more than an hour"), ("05", "71 minutes"), ("03", "A fireman answered it at two minutes past 11.")])
c("date", "the last service: 30 April by the hotel, 2 March by LiftCare", [("02", "on 30 April"), ("03", "on 30 April"), ("05", "30 April")], [("03", "since 2 March"), ("05", "on 2 March")])
c("date", "the permit: expired on 31 December, or valid until 30 June", [("01", "on DEC. 31"), ("04", "on Dec. 31")], [("01", "till June 30"), ("02", "until 30 June"), ("04", "to June 30")])
c("stance", "whether a sign was posted", [("01", "he had hung a sign on Lift No. 3"), ("01", "OUT OF ORDER, in my own writing."), ("05", "As to the sign, the Board has it.")],
    [("01", "there never was a sign"), ("02", "None was ever posted."), ("02", "At no time was a warning sign removed")])
c("stance", "whether a defect had been reported",
    [("01", "No guest and no employee reported any defect of any elevator,"), ("04", "no guest and no employee had reported any defect")],
    [("01", "says she complained at the desk TWICE"), ("04", "had been reported twice"), ("04", "they have found entries in the front-desk log")])
c("stance", "whether the safety gear engaged",
    [("02", "The safety gear engaged"), ("04", "The hotel says it engaged.")], [("04", "never touched them,"), ("05", "The safety gear had been tied open")])
c("source", "who found an overload: the fire bureau, or nobody but the hotel",
    [("00", "as found by the Bureau of Fire Protection."), ("03", "the hotel gave overload as a finding of the fire bureau")],
    [("02", "We did not state that the Bureau of Fire Protection had found an overload."), ("03", "her office had not said one word about overload")])
c("stance", "whether the lift was overloaded", [("00", "appeared to be the cause")], [("03", "Thirteen is less than fifteen also in Cebu."), ("05", "and so within the limit")], optional=True)
c("stance", "whether the hotel paid its contractor", [("02", "We pay LiftCare ₱96,000 a month")], [("03", "it was behind with its payments")], optional=True)
c("stance", "whether LiftCare came on 30 April", [("02", "was serviced on 30 April"), ("03", "LiftCare was there on 30 April")], [("03", "the hotel had ordered no service since 2 March"), ("05", "was in Dubai")], optional=True)

# ---- echoes
e = s.echo
e("18 minutes by the fire bureau", "cited", ("00", "18 minutes"), ("03", "18 minutes"), ("05", "The fire bureau's 18"))
e("14 floors by the fire bureau", "cited", ("00", "14 floors"), ("04", "14 floors"))
e("17 by the hotel", "cited", ("00", "17 floors"), ("04", "which had spoken of 17"), ("05", "17"))
e("11 by the hotel", "same details", ("00", "11 people"), ("02", "Eleven persons"))
e("overload, as TWS had it", "cited", ("00", "as found by the Bureau of Fire Protection."), ("03", "According to the news agency TWS, the hotel gave overload"))
e("the consulate's four", "cited", ("00", "it could confirm four"), ("03", "not four"), ("04", "The number of four came from the consulate"))
e("five by the police", "cited", ("00", "Five of the dead"), ("01", "Five of them Koreans"), ("04", "the police had said five"))
e("three of five ropes by the fire bureau", "cited", ("01", "three of the lift’s five ropes"), ("04", "three of the elevator's five ropes"))
e("no guest and no employee", "same details", ("01", "No guest and no employee reported any defect of any elevator,"), ("04", "no guest and no employee had reported any defect"))
e("30 April by the hotel", "cited", ("02", "on 30 April"), ("03", "The hotel maintains that LiftCare was there on 30 April"))
e("the bellboy's sign", "same details", ("01", "the sign was in the trash"), ("05", "It was in the trash, as the bellboy said."))
e("one rope by the hotel", "cited", ("01", "The hotel says one"), ("02", "One rope of five"), optional=True)
e("the safety gear engaged, by the hotel", "cited", ("02", "The safety gear engaged"), ("04", "The hotel says it engaged."), optional=True)
e("2 March by LiftCare", "same details", ("03", "since 2 March"), ("05", "on 2 March"), optional=True)
e("the permit of 31 December", "same details", ("01", "on DEC. 31"), ("04", "on Dec. 31"), optional=True)

# ---- actors
a = s.actor
a(ROWENA, "person", *s.named("Rowena Dacay"), ("00", "Dacay", 2), aliases=["Fire Superintendent Rowena Dacay", "Dacay", "The bureau's Rowena Dacay", "the fire superintendent", "She", FIRE, "The fire officials"])
a(ARVIN, "person", *s.named("Arvin Dacay"), aliases=["Police Col. Arvin Dacay", POLICE])
a(JEROME, "person", *s.named("Jerome Santos"), aliases=["an uncle of the bride"])
a(ROMMEL, "person", *s.named("Rommel Santos", "Rommel"), aliases=["bellboy", "Bellboy", "the bellboy", "he"])
a(BENEDICT, "person", *s.named("Benedict Lim"), aliases=["Hotel manager Benedict Lim", "He", "he", HOTEL])
a(BOYET, "person", *s.named("Boyet Lim"))
a(UY, "person", *s.named("Perla Uy"), aliases=["Mrs. Perla Uy", "Mrs. Perla Uy of Room 1604", "she"])
a(KIM, "person", *s.named("Kim Do-hyun"), ("03", "Kim", 2), aliases=["Kim", "He"])
a(PROFKIM, "person", *s.named("Kim Sang-cheol"), aliases=["A Korean expert, Prof. Kim Sang-cheol", "A Korean expert"])
a(HAN, "person", *s.named("Han Ji-won"), aliases=["Consul Han Ji-won", "The consulate"])
a(ABAD, "person", *s.named("Consuelo Abad"), aliases=["Mayor Consuelo Abad"])
a(FIRE, "organization", *s.named("Bureau of Fire Protection"), aliases=["fire officials", "Fire officials", "The fire bureau", "the fire bureau", "The fire officials", "Rowena Dacay", "The bureau"])
a(HOTEL, "organization", *s.named("Bahandi Tower", "BAHANDI TOWER HOTEL & RESIDENCES", "Bahandi Tower hotel"), aliases=["The Bahandi Tower hotel", "The hotel", "the hotel", "We", "we", "Benedict Lim", "Hotel manager Benedict Lim"])
a(LIFTCARE, "organization", *s.named("LiftCare Visayas", "LiftCare"), aliases=["LiftCare", "The maintenance firm, LiftCare Visayas", "our contractor"])
a(BOARD, "organization", *s.named("Philippine Board of Technical Inquiry", "Board"), aliases=["the Board", "The report of the Philippine Board of Technical Inquiry", "The report"])
a(TWS, "organization", *s.named("TWS"))
a(BULABOG, "organization", *s.named("ANG BULABOG", "Bulabog"))
a(HANBADA, "organization", *s.named("Hanbada Ilbo", "Hanbada"), aliases=["our staff"])
a("Cebu", "place", *s.named("Cebu City", "CEBU CITY", "Cebu"))
s.alias(POLICE, "Police", "the police", "the cops", "Police in Cebu")
s.alias(CONSULATE, "South Korea's consulate in Cebu", "the consulate", "The consulate")
s.alias(GUESTS, "Wedding guests", "Wedding guests who stood there")
s.alias(OFFICE, "its building office", "the building office", "Cebu City")
s.alias(CAMERAS, HOTEL, "cameras")
s.alias(LOG, "front-desk log", "entries", POLICE)
s.write()
