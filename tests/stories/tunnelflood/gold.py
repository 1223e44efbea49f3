"""Gold of an invented story: a road tunnel in Genoa is flooded, November 2026. The underpass and all persons are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A road tunnel in Genoa is flooded")
E, AL, MT, AB, AM, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
SUN, MON, TUE, WED, THU = "2026-11-08", "2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12"
s.report("00", outlet="TRW", published=MON)
s.report("01", outlet="Comune di Genova", published=TUE)
s.report("02", outlet="Lanterna 24", published=TUE)
s.report("03", outlet="The Wessex Courier", published=THU)
s.report("04", outlet="Pump & Culvert", published="2026-11-16", to="2026-11-22")
s.report("05", outlet="Il Caruggio", published="2026-12-09", sidecar=True)

MAYOR, PROSEC, DOTTA, GIACOMO, NADIA, GRIMALDI, PARODI, CAMB, OLCESE = "Tommaso Ravera", "Chiara Ravera", "Silvia Dotta", "Giacomo Dotta", "Nadia Benedetti", "Aldo Grimaldi", "Gino Parodi", "Pietro Cambiaso", "Marta Olcese"
FIRE, CITY, ARPAL, REGION, PREF, SURV, NIECE = "fire brigade", "Comune di Genova", "ARPAL", "the region", "the prefect's office", "survivors", "Silvia Dotta"
TRW, CARUGGIO, WESSEX = "TRW", "Il Caruggio", "The Wessex Courier"

# ---- figures
f = s.figures
f("people killed", "update",
    E("00", "Four", 4, nth=1, as_of=MON, origin=FIRE), AL("00", "At least four people", 4, FIRE, as_of=MON, origin=FIRE),
    E("01", "six victims", 6, as_of=TUE, origin=FIRE), E("02", "Six dead", 6, as_of=TUE, origin=FIRE), E("02", "six in all", 6, FIRE, as_of=TUE, origin=FIRE),
    E("03", "Seven", 7, as_of=WED, origin=FIRE), E("03", "number of dead to seven", 7, as_of=WED, origin=FIRE), E("05", "seven coffins", 7, origin=FIRE))
f("bodies found by Tuesday morning", "single", E("02", "Two more bodies", 2, FIRE, as_of=TUE))
f("people missing", "update",
    E("00", "five missing", 5, as_of=MON, origin=FIRE), E("00", "five were missing", 5, FIRE, as_of=MON, origin=FIRE),
    E("01", "two persons", 2, nth=1, as_of=TUE, origin=FIRE), E("01", "two persons", 2, MAYOR, nth=2, as_of=TUE, origin=FIRE),
    E("02", "one missing", 1, as_of=TUE), E("02", "two people who were missing", 2, as_of=TUE, origin=FIRE))
f("vehicles in the tunnel", "conflict",
    E("00", "Twenty-three vehicles", 23, DOTTA, as_of=MON, origin=FIRE), E("03", "Thirty-two vehicles", 32, CITY, as_of=WED, origin=CITY),
    E("04", "23", 23, FIRE, nth=1, origin=FIRE), E("04", "32", 32, CITY, origin=CITY))
f("buses among the vehicles", "single", E("00", "one of them a city bus", 1, DOTTA, as_of=MON))
f("vehicles towed from the ramps", "single", E("04", "nine", 9))
f("length of the tunnel", "conflict", E("00", "420-metre", 420, DOTTA, origin=CITY, unit="m"), E("03", "240-metre", 240, origin=WESSEX, unit="m"), E("04", "420 m", 420, origin=CITY, unit="m"))
f("people brought out by divers", "single", E("00", "19 people", 19, DOTTA, as_of=MON, origin=FIRE))
f("people who climbed out", "single", E("00", "12 more", 12, DOTTA, as_of=MON, origin=FIRE))
f("time from the first puddle", "agree", E("00", "four minutes", 4, NADIA, as_of=MON, origin=NADIA, unit="minutes"), E("03", "four minutes", 4, NADIA, as_of=MON, origin=NADIA, unit="minutes"))
f("depth of the water", "agree", E("00", "3.8 metres", 3.8, as_of=MON, unit="m"), E("00", "12.5 feet", 12.5, as_of=MON, unit="feet"))
f("rain", "conflict",
    E("00", "300 millimetres of rain", 300, MAYOR, as_of=MON, origin=MAYOR, unit="mm"), E("00", "181 millimetres", 181, ARPAL, as_of=MON, origin=ARPAL, unit="mm"),
    E("02", "181 millimetres", 181, ARPAL, as_of=MON, origin=ARPAL, unit="mm"), E("02", "Three hundred", 300, CAMB, as_of=MON, origin=MAYOR, unit="mm"),
    E("05", "three hundred millimetres", 300, MAYOR, as_of=MON, origin=MAYOR, unit="mm"), E("05", "181", 181, ARPAL, as_of=MON, origin=ARPAL, unit="mm"))
f("time of the rain by the mayor", "agree", E("00", "two hours", 2, MAYOR, as_of=MON, origin=MAYOR, unit="hours"), E("05", "two", 2, MAYOR, as_of=MON, origin=MAYOR, unit="hours"))
f("time of the rain by ARPAL", "agree", E("00", "three hours", 3, ARPAL, as_of=MON, origin=ARPAL, unit="hours"), E("02", "three hours", 3, ARPAL, as_of=MON, origin=ARPAL, unit="hours"), E("05", "three hours", 3, ARPAL, as_of=MON, origin=ARPAL, unit="hours"))
f("rain in the worst hour", "agree", E("02", "97", 97, ARPAL, as_of=MON, origin=ARPAL, unit="mm"), E("04", "97 mm", 97, as_of=MON, origin=ARPAL, unit="mm"))
f("distance of the station from the tunnel", "single", E("00", "600 metres", 600, unit="m"))
f("pumps that ran", "conflict",
    E("00", "four of its six pumps", 4, MAYOR, as_of=MON, origin=CITY), E("01", "Four of six pumps", 4, as_of=MON, origin=CITY), E("02", "One pump out of six", 1, PARODI, as_of=MON, origin=PARODI),
    E("03", "four", 4, MAYOR, nth=2, as_of=MON, origin=CITY), E("03", "only one", 1, PARODI, as_of=MON, origin=PARODI),
    E("04", "Two", 2, OLCESE, as_of=MON, origin=OLCESE), E("04", "four", 4, CITY, as_of=MON, origin=CITY), E("04", "single pump", 1, PARODI, origin=PARODI))
f("pumps in maintenance", "single", E("01", "Two", 2, as_of=MON, origin=CITY))
f("pumps", "agree", E("03", "six pumps", 6, origin=CITY), E("04", "six submersible units", 6, origin=CITY), E("04", "all six", 6, origin=CITY))
f("capacity of a pump", "single", E("04", "90 l/s", 90, unit="l/s"))
f("capacity of all pumps", "single", E("04", "540 l/s", 540, unit="l/s"))
f("rain for which they suffice", "single", E("04", "40 mm of rain an hour", 40, unit="mm/h"))
f("minutes that they would have bought", "single", AB("04", "some 25 minutes", 25, OLCESE, origin=OLCESE, unit="minutes"))
f("depth of the lowest point below the sea", "single", E("04", "2.1 m", 2.1, unit="m"))
f("people killed in 2011", "agree", E("00", "six people", 6, as_of="2011-11"), E("03", "six people", 6, as_of="2011"))
f("people killed in 2014", "single", E("00", "one in October 2014", 1, as_of="2014-10"))
f("damage", "conflict", E("01", "11 million euros", 11e6, as_of=TUE, origin=CITY, unit="EUR"), E("03", "€18m", 18e6, REGION, origin=REGION, unit="EUR"))
f("households evacuated", "single", E("01", "140 households", 140, origin=CITY))
f("fund", "single", E("01", "500,000 euros", 500000, origin=CITY, unit="EUR"))
f("pages of Raveras", "single", E("02", "nine pages", 9, PROSEC))
f("years of Parodi in the firm", "single", E("02", "17 years", 17, unit="years"))
f("survivors spoken to", "single", E("02", "seven survivors", 7, as_of=TUE))
f("share of the tunnel pumped out", "single", E("02", "half of the tunnel", 0.5, FIRE, as_of=TUE, unit="share"))
f("stops from home", "single", E("03", "two stops", 2))
f("schoolchildren pulled out", "single", E("03", "three schoolchildren", 3))
f("minutes for which the light had been red", "single", E("03", "22 minutes", 22, CITY, as_of=MON, unit="minutes"))
f("price of a new plant in 2023", "agree", E("03", "€2.4m", 2.4e6, unit="EUR", origin=CITY), E("03", "£2.1m", 2.1e6, unit="GBP", origin=WESSEX), E("04", "€2.4m", 2.4e6, as_of="2023", unit="EUR", origin=CITY))
f("price of a new plant now", "agree", E("04", "€3.1m", 3.1e6, unit="EUR", origin=CITY), E("05", "3.1 millions", 3.1e6, "the budget", unit="EUR", origin=CITY))
f("price of the Christmas lights", "single", E("05", "1.2", 1.2e6, "the budget", unit="EUR"))
f("streets from the tunnel", "single", E("03", "four streets", 4))
f("time since the flood", "single", E("05", "a month", 1, unit="months"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("four minutes", "variant", q("00", "It was four minutes from the first puddle to the ceiling lights,", NADIA), q("03", "It was four minutes from the first puddle to the lights on the ceiling,", NADIA))
Q("I keep counting", "single", q("03", "I counted afterwards. I keep counting.", NADIA))
Q("written in no book", "single", q("00", "a thing that is written in no book", MAYOR))
Q("culprits", "variant", q("01", "I do not look for culprits, I look for two persons,", MAYOR), q("05", "I don't look for culprits", MAYOR))
Q("three hundred?", "single", q("02", "Three hundred? With respect, that'd be Bangladesh,", CAMB))
Q("not relatives", "single", q("02", "We are not relatives. There are nine pages of us in the telephone book.", PROSEC))
Q("one pump", "single", q("02", "One pump out of six. One. I told them in July, on the 22nd, when I was last in there. Nobody has been since.", PARODI))
Q("colour-blind", "single", q("02", "We've the receipt of the certified mail, Sunday, 14.03, orange. Maybe they're colour-blind.", GRIMALDI))
Q("no indication whatever", "single", q("03", "no indication whatever, to anyone", PREF))
Q("counting in July", "single", q("04", "He was counting in July.", OLCESE))
Q("the entry", "single", q("05", "17.42, red", "the log"))
Q("wrong data", "single", q("05", "I was given wrong data.", MAYOR))
Q("where it belongs", "single", q("05", "where the water at least is where it belongs", DOTTA))

# ---- timeline
w = s.when
w("the underpass opens", "1990", ("04", "1990"))
w("floods of 2011", "2011-11", ("00", "in November 2011"))
w("floods of 2011, by year", "2011", ("03", "In 2011"))
w("floods of 2014", "2014-10", ("00", "in October 2014"))
w("a new plant is funded", "2023", ("03", "in 2023"), ("04", "In 2023"))
w("the firm's last visit", "2026-07-22", ("02", "in July, on the 22nd"), ("04", "on 22 July"))
w("Parodi counted", "2026-07", ("04", "in July"), to="2026-07")
w("the last check, by the city", "2026-10-14", ("01", "on 14 October"), ("04", "of 14 October"))
w("the alert", SUN, ("00", "on Sunday"), ("01", "on Sunday"), ("02", "Sunday, 14.03"), ("05", "on Sunday, 8 November"))
w("the flood", MON, ("00", "on Monday"), ("04", "On 9 November"))
w("households return", TUE, ("01", "today"))
w("the last missing man is found", WED, ("03", "at dawn yesterday"))
w("the prefect's office denies", WED, ("03", "last night"))
w("schools remain closed", THU, ("01", "until Thursday"))
w("the log is opened", "2026-12-04", ("05", "Last Friday"))
w("a month", "2026-12-09", ("05", "today"))
w("the council votes", "2026-12-15", ("05", "On Tuesday"))

# ---- conflicts
s.conflict("figure", "vehicles: 23 by the fire brigade, 32 by the city", [("00", "Twenty-three vehicles"), ("04", "23", 1)], [("03", "Thirty-two vehicles"), ("04", "32")])
s.conflict("figure", "length of the tunnel: 420 metres, or 240 by The Wessex Courier", [("00", "420-metre"), ("04", "420 m")], [("03", "240-metre")])
s.conflict("figure", "rain: 300 millimetres by the mayor, 181 by ARPAL",
    [("00", "300 millimetres of rain"), ("02", "Three hundred"), ("05", "three hundred millimetres")], [("00", "181 millimetres"), ("02", "181 millimetres"), ("05", "181")])
s.conflict("figure", "pumps that ran: four by the city, one by a technician, two by the consultant",
    [("00", "four of its six pumps"), ("01", "Four of six pumps"), ("03", "four", 2), ("04", "four")], [("02", "One pump out of six"), ("03", "only one"), ("04", "single pump")], [("04", "Two")])
s.conflict("figure", "damage: 11 million euros by the city, 18 by the region", [("01", "11 million euros")], [("03", "€18m")], optional=True)
s.conflict("date", "the last check of the pumps: 14 October by the city, 22 July by the technician and the firm", [("01", "on 14 October"), ("04", "of 14 October")], [("02", "in July, on the 22nd"), ("04", "on 22 July")])
s.conflict("stance", "whether the light was red from 17.42",
    [("00", "The tunnel had been closed at 5:42 p.m."), ("01", "was switched on at 17.42"), ("03", "the light had been red for 22 minutes by then"), ("05", "17.42, red")],
    [("02", "All of them say the light was green."), ("02", "at 17.58 it is still green"), ("03", "The survivors say it never was."), ("05", "remembers 18.11"), ("05", "because the light was green")])
s.conflict("stance", "whether the city was sent an orange alert", [("01", "was never received by our operations room"), ("01", "on Sunday was yellow"), ("02", "The mayor now says yellow.")],
    [("00", "it had issued an orange alert"), ("02", "We've the receipt of the certified mail"), ("05", "a certified letter was received and opened at 14.20"), ("05", "Orange. They have found it now.")])
s.conflict("source", "who kept the road open: the prefecture, or the commander of the municipal police",
    [("01", "was an indication of the Prefecture"), ("03", "The city has blamed the prefecture.")], [("03", "no indication whatever, to anyone"), ("03", "the decision was taken by the commander of the municipal police"), ("05", "The prefect denies")])
s.conflict("figure", "duration of the rain: two hours by the mayor, three by ARPAL", [("00", "two hours"), ("05", "two")], [("00", "three hours"), ("02", "three hours"), ("05", "three hours")], optional=True)

# ---- echoes
s.echo("four minutes, told by the nurse", "same details", ("00", "It was four minutes from the first puddle to the ceiling lights,"), ("03", "It was four minutes from the first puddle to the lights on the ceiling,"))
s.echo("ARPAL's 181", "cited", ("00", "181 millimetres"), ("02", "181 millimetres"), ("05", "181"))
s.echo("the log's 17.42", "cited", ("00", "at 5:42 p.m."), ("01", "was switched on at 17.42"), ("05", "17.42, red"))
s.echo("the technician's one pump", "same details", ("02", "One pump out of six"), ("03", "only one"), ("04", "Parodi's single pump"))
s.echo("the city's check of 14 October", "cited", ("01", "on 14 October"), ("04", "of which the city has spoken"))
s.echo("32 given by the city to the foreign press", "cited", ("03", "Thirty-two vehicles have been hauled out, the city says"), ("04", "given by the city to the foreign press"))
s.echo("no culprits", "same details", ("01", "I do not look for culprits"), ("05", "I don't look for culprits"))
s.echo("the city on the prefecture", "cited", ("01", "was an indication of the Prefecture"), ("03", "The city has blamed the prefecture."))
s.echo("the certified mail of 14.03", "same details", ("02", "Sunday, 14.03"), ("05", "at 14.03"))
s.echo("the fire brigade's 23", "cited", ("00", "Twenty-three vehicles"), ("04", "23, says the fire brigade"))
s.echo("the mayor's 300", "cited", ("00", "300 millimetres of rain"), ("02", "Three hundred"), ("05", "three hundred millimetres"), optional=True)
s.echo("four pumps by the city", "cited", ("00", "four of its six pumps"), ("01", "Four of six pumps"), ("03", "four", 2), ("04", "four"), optional=True)
s.echo("the last man drove in at four past six", "same details", ("03", "He had driven in at 6.04pm"), ("05", "drove in at four minutes past six"), optional=True)
s.echo("a plant for 2.4 million", "same details", ("03", "€2.4m"), ("04", "€2.4m"), optional=True)

# ---- actors
n = s.named
s.actor(MAYOR, "person", *n("Tommaso Ravera"), aliases=["Mayor Tommaso Ravera", "The mayor", "the mayor", "The mayor, Tommaso Ravera", "Ravera", "Comune di Genova"])
s.actor(PROSEC, "person", *n("Chiara Ravera"), aliases=["the prosecutor", "Chiara Ravera, the prosecutor"])
s.actor(DOTTA, "person", *n("Silvia Dotta"), aliases=["fire chief Silvia Dotta", "the fire chief", "His niece", "She", "fire brigade", "Dotta"])
s.actor(GIACOMO, "person", *n("Giacomo Dotta"))
s.actor(NADIA, "person", *n("Nadia Benedetti", "Benedetti"), aliases=["the nurse Benedetti", "the nurse", "Benedetti"])
s.actor(OLCESE, "person", *n("Marta Olcese", "Olcese"), aliases=["Olcese", "engineer Marta Olcese", "the prosecutor's consultant, engineer Marta Olcese"])
s.actor(PARODI, "person", *n("Gino Parodi", "Parodi"), aliases=["a former technician", "Parodi", "former technician"])
s.actor(ARPAL, "organization", *n("ARPAL"), aliases=["The regional environment agency, ARPAL", "ARPAL's gauge", "the agency", "the regional environment agency"])
s.actor("Sant'Erasmo", "place", *n("Sant'Erasmo", "SANT'ERASMO"))
s.actor("Genoa", "place", *n("Genoa", "GENOA"))
s.alias(FIRE, "the fire brigade", "The fire brigade", "Silvia Dotta", "fire chief Silvia Dotta")
s.alias(CITY, "the city", "The city", "The administration", "the Municipality", "city's account", "the city's log", "Tommaso Ravera")
s.alias(REGION, "The region", "region", "the Region", "Aldo Grimaldi")
s.alias(GRIMALDI, "Region president Aldo Grimaldi", "Grimaldi")
s.alias(CAMB, "the agency's Pietro Cambiaso", "ARPAL")
s.alias(PREF, "The prefect's office", "prefect's office", "the prefect")
s.alias("the log", "log", "the entry", "the traffic centre's log")
s.alias("the budget", "budget", "the council")
s.write()
