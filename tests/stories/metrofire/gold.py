"""Gold of an invented story: a fire in a station of the Tbilisi metro, September 2026."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A fire in the Tbilisi metro")
E, AL, MT, AB, AM, LT, BT, V = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
WED, THU, FRI, TUE = "2026-09-09", "2026-09-10", "2026-09-11", "2026-09-15"
s.report("00", outlet="CAW", published=WED)
s.report("01", outlet="Kanal 12", published=WED)
s.report("02", outlet="Metro Tbilisi", published=THU)
s.report("03", outlet="The Daily Gannet", published=FRI, sidecar=True)
s.report("04", outlet="Tunnel & Ticket", published=TUE, to="2026-09-20")
s.report("05", outlet="Rustavi Papers", published="2026-12-11", to="2027-02-28")

ZURAB, GOCHA, NINO, TAMTA, MOSIDZE, WIFE, ABULADZE, FERRIS, LOMIDZE, PETTIFER = \
  "Zurab Kakhiani", "Gocha Kakhiani", "Nino Darsalia", "Tamta Gelovani", "Irakli Mosidze", "Mosidze's wife", "Levan Abuladze", "Callum Ferris", "Manana Lomidze", "Roz Pettifer"
METRO, UNION, INTERIOR, HEALTH, COMMISSION, LIFTMONT, GUARD, CONTROL, ENGINEER, SPOKES, OFFICIALS, PAPERS, CENTRE = \
  "Metro Tbilisi", "drivers' union", "interior ministry", "health ministry", "commission of inquiry", "Liftmont", "security guard", "the dispatcher", "one of the engineers", "government spokeswoman", "officials", "the papers", "emergency centre"

# ---- figures
f = s.figures
f("people killed", "conflict",
  AL("00", "at least three", 3, nth=1, as_of=WED), AL("00", "at least three people", 3, OFFICIALS, as_of=WED),
  E("01", "four dead", 4, INTERIOR, as_of=WED, origin=INTERIOR), E("01", "six", 6, HEALTH, nth=1, as_of=WED, origin=HEALTH), E("01", "31", 31, as_of=WED), E("01", "three dead", 3, as_of=WED),
  E("03", "Seven people", 7, HEALTH, as_of=THU, origin=HEALTH), E("04", "Seven people", 7, as_of=THU), E("05", "the eight", 8), E("05", "eight", 8, nth=2))
f("injured", "update",
  V("00", "dozens", 12, as_of=WED),
  MT("00", "more than 60", 60, OFFICIALS, as_of=WED), E("01", "112", 112, TAMTA, as_of=WED, origin=HEALTH), AL("03", "At least 112", 112, as_of=THU, origin=HEALTH), E("04", "31", 31, nth=2))
f("people in intensive care", "single", E("01", "19 in intensive care", 19, TAMTA, as_of=WED, origin=HEALTH))
f("people brought out", "single", AB("00", "About 1,100 people", 1100, ZURAB, as_of=WED, origin=INTERIOR))
f("fire engines", "single", E("00", "Twenty-two fire engines", 22, ZURAB, as_of=WED))
f("firefighters", "single", E("00", "140 firefighters", 140, ZURAB, as_of=WED))
f("length of the escalators", "single", E("00", "120 metres", 120, unit="m"))
f("passengers on the train", "conflict",
  E("00", "600 passengers", 600, METRO, as_of=WED, origin=METRO), E("01", "900 people", 900, GOCHA, as_of=WED, origin=UNION), E("02", "600 passengers", 600, as_of=WED, origin=METRO),
  E("04", "610 persons", 610, COMMISSION, as_of=WED, origin=COMMISSION), BT("04", "750 to 800", 750, 800, COMMISSION, as_of=WED, origin=COMMISSION))
f("time from the alarm to the stop", "conflict",
  AM("00", "within four minutes", 4, METRO, as_of=WED, origin=METRO, unit="minutes"), AM("02", "within four minutes", 4, as_of=WED, origin=METRO, unit="minutes"),
  E("03", "17 minutes", 17, as_of=WED, unit="minutes", origin="The Daily Gannet"), E("03", "four", 4, METRO, as_of=WED, origin=METRO, unit="minutes"),
  E("04", "17 minutes", 17, PAPERS, as_of=WED, unit="minutes", origin="The Daily Gannet"), E("04", "four", 4, METRO, nth=2, as_of=WED, origin=METRO, unit="minutes"))
f("minutes that belong to the emergency centre", "single", E("04", "thirteen", 13, as_of=WED, unit="minutes", origin=COMMISSION))
f("people killed in Baku", "single", MT("00", "more than 280 people", 280, as_of="1995-10"))
f("smoke fans running", "conflict",
  E("01", "six", 6, METRO, nth=2, as_of=WED, origin=METRO), E("01", "Two", 2, UNION, as_of=WED, origin=UNION), E("02", "Six", 6, as_of=WED, origin=METRO),
  E("04", "three ran", 3, COMMISSION, as_of=WED, origin=COMMISSION), E("04", "six", 6, METRO, nth=1, as_of=WED, origin=METRO), E("04", "two", 2, UNION, nth=1, as_of=WED, origin=UNION))
f("smoke fans", "agree", E("01", "eight smoke fans", 8, METRO, origin=METRO), E("02", "eight fans", 8, origin=METRO), E("04", "eight fans", 8, COMMISSION, origin=COMMISSION))
f("fans under repair", "single", E("02", "two others", 2, as_of=WED))
f("fan that ran backwards", "single", E("04", "one of them backwards", 1, COMMISSION, as_of=WED))
f("money for the fans", "agree", E("02", "340,000 lari", 340000, unit="GEL"), AB("02", "about $125,000", 125000, unit="USD"))
f("carriages reversed out", "single", E("01", "two carriages", 2, as_of=WED))
f("times that the driver asked", "single", E("01", "three times", 3, WIFE, nth=1, as_of=WED))
f("times that he was told to proceed", "single", E("01", "three times", 3, WIFE, nth=2, as_of=WED))
f("compensation for each family", "agree", E("02", "50,000 lari", 50000, origin=METRO, unit="GEL"), E("03", "50,000 lari", 50000, origin=METRO, unit="GEL"), E("03", "£13,700", 13700, unit="GBP"))
f("months of the director's pay", "single", E("03", "three months", 3, unit="months"))
f("years for which Abuladze has used the station", "single", E("02", "31 years", 31, ABULADZE, unit="years"))
f("time of the closure", "single", AB("02", "about five weeks", 5, unit="weeks"))
f("interval of the buses", "single", E("02", "every four minutes", 4, unit="minutes"))
f("people carried out by Ferris", "conflict",
  E("03", "NINE", 9, origin=FERRIS), E("03", "nine people", 9, FERRIS, origin=FERRIS), E("05", "nine people", 9, origin=FERRIS), E("05", "five", 5), E("05", "nine", 9, FERRIS, nth=2, origin=FERRIS))
f("stops from work", "single", E("03", "two stops", 2, FERRIS))
f("height of the burn marks above the scooter", "single", E("03", "three metres", 3, ENGINEER, unit="m"))
f("pages of the interim note", "single", E("04", "14 pages", 14))
f("voltage of the cable", "single", E("04", "6 kV", 6, COMMISSION, unit="kV"))
f("stations whose turnstiles were read", "single", E("04", "four stations", 4, COMMISSION))
f("stations that let people in free", "single", E("04", "two of the stations", 2, COMMISSION, as_of=WED))
f("cost of the repairs", "agree", E("04", "9 million lari", 9000000, unit="GEL"), E("04", "$3.3m", 3300000, unit="USD"))
f("insurance's share", "single", E("04", "two thirds", 0.6667, unit="share"))
f("times that Mosidze played the order", "single", V("05", "hundreds of times", 100))
f("delay of the reopening", "single", E("05", "a week later", 1, unit="weeks"))
f("pages of the report", "single", E("05", "212 pages", 212))

# ---- quotations
q, Q = s.quote, s.quotation
Q("it was the smoke", "single", q("00", "It was the smoke that killed, not the flames,", ZURAB))
Q("within four minutes", "single", q("00", "within four minutes", METRO))
Q("with our shoes", "single", q("00", "We beat on it with our shoes,", NINO))
Q("both are working hard", "single", q("01", "Both are working hard.", SPOKES))
Q("two fans", "single", q("01", "Two. We have a driver who stood under them.", UNION))
Q("count the noses", "single", q("01", "It was a quarter past eight in September. Count the seats, then count the noses.", GOCHA))
Q("proceed", "variant", q("01", "Proceed.", CONTROL), q("03", "Proceed, proceed, proceed", CONTROL), q("05", "Proceed.", CONTROL))
Q("clean and safe", "single", q("02", "I have used this station for 31 years, on that morning too, at seven. It was clean and it was safe.", ABULADZE))
Q("whoever coughed", "single", q("03", "You couldn't see your own hand. I just took hold of whoever coughed,", FERRIS))
Q("sent to everybody", "single", q("03", "It was sent to us and to everybody by somebody in the ministry.", GOCHA))
Q("from above", "single", q("04", "from above", COMMISSION))
Q("takes note", "single", q("04", "takes note", METRO))
Q("not in the building", "single", q("04", "was not in the building in June", LIFTMONT))
Q("number nine out", "single", q("05", "I never said nine,", FERRIS), q("05", "I said I was number nine out.", FERRIS))

# ---- timeline
w = s.when
w("a fire in the metro of Baku", "1995-10", ("00", "In October 1995"))
w("the plate's date of inspection", "2026-01-12", ("04", "12 January"))
w("scooters are forbidden", "2026-03-01", ("02", "since 1 March"))
w("the inspection, by the company", "2026-06-12", ("02", "on 12 June of this year"), ("04", "of 12 June"))
w("Liftmont was not in the building", "2026-06", ("04", "in June"))
w("the fire", WED, ("00", "on Wednesday"), ("03", "on Wednesday"), ("02", "on that morning"), ("04", "that morning"))
w("the first alarm", WED, ("02", "on 9 September"))
w("the fire, told as a week", "2026-09-07", ("04", "last week's"), to="2026-09-13")
w("the fire, by month", "2026-09", ("01", "in September"))
w("the health ministry counts seven", THU, ("03", "last night"))
w("the last of the seven dies", THU, ("04", "on Thursday of last week"))
w("the interim note", TUE, ("04", "on Tuesday"))
w("Abuladze goes", "2026-09-30", ("05", "on 30 September"))
w("Vera is to reopen", "2026-10-12", ("04", "on 12 October"))
w("Vera opens again", "2026-10-19", ("05", "on 19 October"))
w("the company admits the word", "2026-10", ("05", "in October"))
w("Manana Lomidze dies", "2026-11-02", ("05", "on 2 November"))
w("the commission's report", "2026-12-11", ("05", "of 11 December"))

# ---- conflicts
c = s.conflict
c("figure", "dead on Wednesday evening: four by the interior ministry, six by the health ministry", [("01", "four dead")], [("01", "six", 1)])
c("figure", "passengers: 600 by the operator, 900 by the union, 750 to 800 by the commission",
  [("00", "600 passengers"), ("02", "600 passengers"), ("04", "610 persons")], [("01", "900 people")], [("04", "750 to 800")])
c("figure", "time to the stop: four minutes, or 17", [("00", "within four minutes"), ("02", "within four minutes"), ("03", "four"), ("04", "four", 2)], [("03", "17 minutes"), ("04", "17 minutes")])
c("figure", "fans running: six by the operator, two by the union, three by the commission",
  [("01", "six", 2), ("02", "Six"), ("04", "six", 1)], [("01", "Two"), ("04", "two", 1)], [("04", "three ran")])
c("stance", "whether a gate was locked",
  [("00", "they had found a gate at the upper hall locked"), ("00", "We beat on it with our shoes,"), ("05", "It had a chain.")], [("00", "denied that any gate had been locked"), ("02", "All gates were open.")])
c("stance", "how the upper gate opens", [("02", "One leaf in the upper hall opens inwards")], [("05", "It did not open inwards")])
c("stance", "whether the driver was told to proceed",
  [("01", "three times was told: \"Proceed.\""), ("03", "Proceed, proceed, proceed"), ("05", "\"Proceed.\"")], [("01", "no such order was given"), ("02", "ordered train 36 to pass through without stopping"), ("05", "not to him: it was meant, it says, for train 34")])
c("stance", "what caused the fire: a scooter, or a cable",
  [("00", "an electric scooter had been burning"), ("02", "caused by the battery of an electric scooter"), ("03", "Metro bosses blame a burning e-scooter.")],
  [("03", "The burn marks start at a cable duct"), ("04", "A short circuit in a 6 kV cable"), ("04", "from above")])
c("date", "the inspection: 12 June, or 12 January", [("02", "on 12 June of this year"), ("04", "of 12 June")], [("04", "12 January"), ("04", "was not in the building in June")])
c("source", "who leaked the tape: the union, or the ministry",
  [("03", "leaked by the drivers' union")], [("03", "It was sent to us and to everybody by somebody in the ministry."), ("05", "The tape came to the newspapers from the ministry")])
c("figure", "people carried by Ferris: nine, or five", [("03", "NINE"), ("03", "nine people"), ("05", "nine people")], [("05", "five")])
c("stance", "whether Ferris is British or Irish", [("03", "A British teacher"), ("03", "HERO BRIT")], [("05", "was in truth an Irishman")])
c("figure", "dead: 31 by a misreading, or three", [("01", "31")], [("01", "three dead"), ("00", "at least three people")], optional=True)
c("figure", "dead: seven, or eight by the essay", [("03", "Seven people"), ("04", "Seven people")], [("05", "the eight"), ("05", "eight", 2)], optional=True)
c("stance", "whether Vera reopens as planned", [("04", "on 12 October")], [("05", "on 19 October")], optional=True)

# ---- echoes
e = s.echo
e("the operator's 600 passengers", "cited", ("00", "600 passengers"), ("02", "600 passengers"))
e("the operator's four minutes", "cited", ("00", "within four minutes"), ("02", "within four minutes"), ("03", "four"), ("04", "four", 2))
e("the operator's six fans", "cited", ("01", "six", 2), ("02", "Six"), ("04", "six", 1))
e("the union's two fans", "cited", ("01", "Two"), ("04", "two", 1))
e("proceed, on the tape", "same details", ("01", "Proceed."), ("03", "Proceed, proceed, proceed"), ("05", "Proceed."))
e("112 in hospital", "same details", ("01", "112"), ("03", "At least 112"))
e("50,000 lari for each family", "same details", ("02", "50,000 lari"), ("03", "50,000 lari"))
e("the scooter, by the operator", "cited", ("02", "caused by the battery of an electric scooter"), ("03", "Metro bosses blame a burning e-scooter."), ("04", "The operator, which blamed the scooter"))
e("17 minutes in the papers", "cited", ("03", "17 minutes"), ("04", "17 minutes"))
e("the certificate of 12 June", "same details", ("02", "on 12 June of this year"), ("04", "of 12 June"))
e("nine people, by the Gannet", "same details", ("03", "nine people"), ("05", "nine people"))
e("the union denies the leak", "same details", ("03", "by somebody in the ministry"), ("05", "The tape came to the newspapers from the ministry"), optional=True)
e("the girl of the kiosk", "same details", ("03", "from a kiosk girl"), ("05", "the woman of the kiosk, who made the call"), optional=True)
e("the commission", "cited", ("04", "The commission of inquiry"), ("05", "the commission's report"), optional=True)
e("the operator denies a locked gate", "cited", ("00", "denied that any gate had been locked"), ("02", "All gates were open."), optional=True)

# ---- actors
n = s.named
s.actor(ZURAB, "person", *n("Zurab Kakhiani"), ("00", "Kakhiani", 2), aliases=["Interior Minister Zurab Kakhiani", "the minister", "Kakhiani", "officials"])
s.actor(GOCHA, "person", *n("Gocha Kakhiani"), aliases=["The union's chairman", "The union's Gocha Kakhiani", "drivers' union", "Kakhiani"])
s.actor(MOSIDZE, "person", *n("Irakli Mosidze"), aliases=["Driver Irakli Mosidze", "the driver", "driver Irakli Mosidze"])
s.actor(ABULADZE, "person", *n("Levan Abuladze"), aliases=["Director general Levan Abuladze"])
s.actor(FERRIS, "person", *n("Callum Ferris", "Callum"), aliases=["A British teacher", "The Englishman", "the teacher", "he", "Teacher Callum"])
s.actor(METRO, "organization", *n("Metro Tbilisi", "METRO TBILISI"), aliases=["the operator", "The company", "Metro bosses", "Operator", "It", "JSC Metro Tbilisi", "The operator"])
s.actor("Vera station", "place", *n("Vera", "Vera station", "VERA", "VERA STATION"))
s.actor("Tbilisi", "place", *n("Tbilisi", "TBILISI", but=("Metro Tbilisi",)))
s.alias(UNION, "The drivers' union", "the drivers' union", "the union", "Union", "Gocha Kakhiani")
s.alias(INTERIOR, "The interior ministry", "Zurab Kakhiani")
s.alias(HEALTH, "The health ministry", "the health ministry", "Tamta Gelovani")
s.alias(TAMTA, "the deputy health minister", "the deputy health minister, Tamta Gelovani")
s.alias(COMMISSION, "The commission of inquiry", "the commission", "interim note", "The commission", "the note")
s.alias(LIFTMONT, "the firm that signed, Liftmont")
s.alias(CONTROL, "control", "a woman's voice", "a colleague of his", "The voice", "dispatcher", "control room tape")
s.alias(WIFE, "His wife", "his wife")
s.alias(ENGINEER, "engineers", "one of them", "engineer")
s.alias(SPOKES, "a government spokeswoman")
s.alias(NINO, "Nino Darsalia, a 20-year-old student", "Passengers", "Darsalia")
s.alias(PAPERS, "papers", "the commission")
s.alias(OFFICIALS, "Zurab Kakhiani")
s.write()
