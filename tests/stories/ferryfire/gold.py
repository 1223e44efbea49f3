#!/usr/bin/env python3
"""Gold of an invented story: a fire on a car ferry between Sweden and Latvia, April 2027. Clocks: Swedish, and Latvian (an hour later)."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A fire on the ferry Silverskär")
E, ABOUT, AT_LEAST = s.exact, s.about, s.at_least
FRI, SAT, SUN, MON, WED = (f"2027-04-{d}" for d in (16, 17, 18, 19, 21))
s.report("00", outlet="Norrtel", published=SAT)
s.report("01", outlet="Kurzemes Krasts", published=SUN)
s.report("02", outlet="Ostvia Line", published=SUN)
s.report("03", outlet="Kvällskuriren", published=SAT)
s.report("04", outlet="Ropax Monitor", published="2027-04-22", sidecar=True)
s.report("05", outlet="Brackish", published="2027-06-25", to="2027-07-01")

SANDELIN, KALVINS, VITOLS, OZERE, OZERS, RASK, STREHL = "Britt Sandelin", "Modris Kalvins", "Andris Vītols", "Gunta Ozere", "Juris Ozers", "Henning Rask", "Paulina Strehl"
SJODAL, SAILOR, PERSON, EDENHOLM = "Elin Sjödal", "a sailor", "a person close to the accident board", "Tor Edenholm"
OSTVIA, RESCUE, POLICE, NORRTEL, KVALL, BOARD, AGENCY, DATABASE, FIRE = "Ostvia Line", "maritime rescue centre", "Latvian state police", "Norrtel", "Kvällskuriren", "accident board", "transport agency", "public database", "firefighters from Nyvarp"
INVEST = "investigators"

# ---- figures
f = s.figures
f("people killed", "update",
    E("00", "One dead", 1, as_of=SAT, origin=RESCUE),
    AT_LEAST("00", "at least one person", 1, RESCUE, as_of=SAT, origin=RESCUE),
    E("01", "Three of those who travelled", 3, as_of=SUN),
    E("02", "three passengers", 3, as_of=SUN),
    E("03", "One person", 1, NORRTEL, as_of=SAT, origin=RESCUE),
    E("04", "Three drivers", 3),
    E("05", "Four have died", 4))
f("bodies found on Saturday evening", "single", E("03", "Two more bodies", 2, as_of=SAT))
f("Latvians among the dead", "conflict",
    E("01", "two from Latvia", 2, as_of=SUN), E("04", "all Latvians", 3))
f("Lithuanians among the dead", "single", E("01", "one from Lithuania", 1, as_of=SUN))
f("people on board", "conflict",
    E("00", "217 people on board", 217, OSTVIA, as_of=FRI, origin=OSTVIA),
    E("01", "217 people", 217, OSTVIA, origin=OSTVIA),
    E("01", "223", 223, POLICE, as_of=SUN, origin=POLICE),
    E("02", "217 persons", 217, as_of=FRI, origin=OSTVIA),
    ABOUT("03", "About 200 people", 200, RESCUE, as_of=SAT, origin=RESCUE),
    E("03", "271 on the ship", 271, OSTVIA, origin=KVALL),
    E("03", "217", 217, OSTVIA, as_of=SAT, origin=OSTVIA),
    E("04", "217", 217, OSTVIA, origin=OSTVIA),
    E("04", "223", 223, POLICE, origin=POLICE),
    E("05", "223", 223, POLICE, origin=POLICE),
    E("05", "224", 224, origin=POLICE),
    E("05", "217", 217, OSTVIA, origin=OSTVIA))
f("passengers on the list", "agree",
    E("00", "171 passengers", 171, OSTVIA, as_of=FRI, origin=OSTVIA), E("02", "171 passengers", 171, as_of=FRI, origin=OSTVIA))
f("crew", "agree",
    E("00", "46 crew", 46, OSTVIA, as_of=FRI, origin=OSTVIA), E("02", "46 crew", 46, as_of=FRI, origin=OSTVIA))
f("people saved", "update",
    E("00", "216 saved", 216, as_of=SAT, origin=RESCUE), E("00", "216 others", 216, RESCUE, as_of=SAT, origin=RESCUE),
    E("01", "220 living people", 220, POLICE, as_of=SUN, origin=POLICE))
f("people on no list", "agree",
    E("01", "Six persons", 6, OZERE, origin=POLICE), E("05", "six", 6, nth=1, origin=POLICE))
f("people on no list besides Brenčs who live", "single", E("05", "Five others", 5))
f("people in hospital", "update",
    E("00", "Twenty-eight people", 28, SANDELIN, as_of=SAT, origin=SANDELIN), E("03", "28 in hospital", 28, SANDELIN, as_of=SAT, origin=SANDELIN))
f("people badly burned", "agree",
    E("00", "Four", 4, SANDELIN, as_of=SAT, origin=SANDELIN), E("03", "four of them", 4, SANDELIN, as_of=SAT, origin=SANDELIN))
f("people in hospital in Pāvilkrasts", "single", E("01", "Twelve people", 12, OZERS, as_of=SUN, origin=OZERS))
f("people in hospital in Sweden", "single", E("01", "19", 19, OZERS, as_of=SUN, origin=OZERS))
f("patients on a ventilator", "single", E("01", "two", 2, OZERS, nth=3, as_of=SUN, origin=OZERS))
f("distance from Nyvarp at the alarm", "agree",
    E("00", "38 nautical miles", 38, unit="nautical miles"), E("00", "70 kilometres", 70, unit="km"))
f("height of the waves", "single", E("00", "three metres", 3, SANDELIN, as_of=SAT, unit="m"))
f("lorries", "agree", E("00", "64 lorries", 64, OSTVIA, origin=OSTVIA), E("04", "64 trucks", 64))
f("cars", "single", E("00", "52 cars", 52, OSTVIA, origin=OSTVIA))
f("electric cars", "agree", E("02", "nine electric cars", 9, origin=OSTVIA), E("04", "nine battery cars", 9))
f("lanes between the battery cars and the trailer", "single", E("04", "two lanes", 2, PERSON))
f("refrigerated trailers", "single", E("04", "21 reefers", 21))
f("time from the alarm to the water", "conflict",
    E("00", "within four minutes", 4, OSTVIA, origin=OSTVIA, unit="minutes"),
    E("00", "half an hour", 0.5, KALVINS, origin=KALVINS, unit="hours"),
    E("02", "four minutes later", 4, origin=OSTVIA, unit="minutes"),
    E("03", "half an hour", 0.5, KALVINS, origin=KALVINS, unit="hours"),
    E("04", "half an hour", 0.5, [KVALL, SANDELIN], origin=KALVINS, unit="hours"),
    E("05", "29 minutes", 29, BOARD, origin=BOARD, unit="minutes"),
    E("05", "four", 4, OSTVIA, origin=OSTVIA, unit="minutes"))
f("time from the alarm to the muster signal", "conflict",
    E("02", "eleven minutes", 11, origin=OSTVIA, unit="minutes"),
    E("05", "34 minutes", 34, BOARD, origin=BOARD, unit="minutes"),
    E("05", "eleven", 11, OSTVIA, origin=OSTVIA, unit="minutes"))
f("detention in 2024", "agree",
    E("00", "two days", 2, DATABASE, as_of=["2024-11-01", "2024-11-30"], unit="days"), E("04", "two days", 2, as_of=["2024-11-01", "2024-11-30"], unit="days"))
f("people killed in the Kattegat in 2021", "single", E("00", "two people", 2, as_of=["2021-10-01", "2021-10-31"]))
f("people injured in the Kattegat in 2021", "single", E("00", "17", 17, nth=4, as_of=["2021-10-01", "2021-10-31"]))
f("cabs from which somebody knocked back", "conflict",
    E("01", "two of them", 2, VITOLS, origin=VITOLS), E("05", "three of them", 3, VITOLS, origin=VITOLS))
f("men that Vītols got out", "single", E("05", "Two", 2, VITOLS))
f("years for which Vītols has driven", "single", E("01", "22 years", 22, unit="years"))
f("price of a berth", "single", E("01", "45 euros", 45, unit="EUR"))
f("payment to each passenger", "agree",
    E("02", "EUR 500", 500, origin=OSTVIA, unit="EUR"), E("02", "SEK 5,600", 5600, origin=OSTVIA, unit="SEK"), E("03", "500 euros", 500, OSTVIA, origin=OSTVIA, unit="EUR"))
f("speed of the tow", "single", E("02", "five knots", 5, as_of=SUN, unit="knots"))
f("hours for which Sandelin has been awake", "single", E("03", "27 hours", 27, as_of=SAT, unit="hours"))
f("length of the ship", "single", E("04", "186-metre", 186, unit="m"))
f("hours from leaving the ship to the end of the fire", "single", ABOUT("04", "some 53 hours", 53, FIRE, as_of=MON, unit="hours"))
f("deficiencies left open in March", "single", E("04", "two deficiencies", 2, AGENCY, origin=AGENCY))
f("bill of the insurers", "agree", E("04", "SEK 410m", 410000000, unit="SEK"), E("04", "$39m", 39000000, unit="USD"))
f("fall of Ostvia's shares", "single", E("04", "12%", 12, as_of=MON, unit="percent"))
f("trucks that the Vega Strand takes", "single", E("04", "48 trucks", 48))
f("days for which bread was packed", "single", E("05", "two days", 2, unit="days"))
f("hours for which no one looked for Brenčs", "single", E("05", "thirty hours", 30, unit="hours"))
f("pay of Rask on leaving", "single", E("05", "eight months' pay", 8, unit="months"))
f("burned part of Lund's body", "single", E("05", "70 percent of his body", 70, unit="percent"))
f("pages on the valves", "single", E("05", "A page", 1, unit="pages"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("would not swear", "variant", q("00", "We do not think anyone is still on board, but I would not swear to it,", SANDELIN), q("03", "We don't believe there is anybody left, but I won't swear,", SANDELIN))
Q("started in an electric vehicle", "single", q("00", "appears to have started in an electric vehicle", OSTVIA))
Q("half an hour at the rail", "variant", q("00", "My members stood at the rail for half an hour and saw smoke and no water,", KALVINS),
    q("03", "My people stood for half an hour by the railing and saw only smoke. It was just a question of time.", KALVINS),
    q("04", "stood for half an hour by the railing and saw only smoke", SANDELIN))
Q("knocked with a spanner", "same", q("01", "I knocked on the cabs with a spanner", VITOLS, nth=1), q("01", "I knocked on the cabs with a spanner. In two of them somebody knocked back,", VITOLS))
Q("a matter of time", "single", q("01", "It was only a matter of time.", VITOLS))
Q("floor already warm", "single", q("01", "when the floor of the corridor was already warm", VITOLS))
Q("on no paper", "single", q("01", "Six persons travelled without standing on any paper,", OZERE))
Q("the bosun knows", "single", q("01", "Everyone knows. The bosun knows,", VITOLS))
Q("by the book", "same", q("02", "Our crew did what it was trained to do, and did it by the book,", RASK), q("05", "by the book", RASK))
Q("let the investigators work", "single", q("02", "We ask everybody to let the investigators work.", RASK))
Q("a man who had a torch", "single", q("03", "Nobody told us anything. We followed a man who had a torch.", SJODAL))
Q("the valve was stuck", "single", q("03", "We tried to open the water at once. The valve was stuck. It was twenty past twelve before a single drop came,", SAILOR))
Q("glad that I did not swear", "single", q("03", "I am glad that I did not swear.", SANDELIN))
Q("witnesses, not culprits", "single", q("04", "The batteries are the witnesses, not the culprits,", PERSON))
Q("to everyone who sold a berth", "single", q("05", "To us, to the terminals, to everyone who ever sold a berth,", STREHL))
Q("moved freely", "single", q("05", "moved freely", "a form"))
Q("the third one at night", "single", q("05", "Two I got out,", VITOLS), q("05", "I count the third one at night.", VITOLS))

# ---- timeline
w = s.when
w("the ship is built", "1999", ("00", "1999"))
w("a fire in the Kattegat", "2021-10-01", ("00", "In October 2021"), to="2021-10-31")
w("the ship is detained", "2024-11-01", ("00", "in November 2024"), ("04", "In November 2024"), to="2024-11-30")
w("the last inspection, by Ostvia", "2027-03-04", ("02", "on 4 March"))
w("the last inspection, by the agency", "2027-03-14", ("04", "on 14 March"))
w("the valves are found stiff", "2027-03-01", ("05", "in March"), to="2027-03-31")
w("the ship sails", FRI, ("00", "on Friday"), ("02", "on Friday"), ("05", "the night of 16 April"))
w("the ship burns", SAT, ("00", "in the early hours of Saturday"), ("04", "on the night to Saturday last"))
w("the bell rings, by the Latvian clock", SAT, ("01", "on Saturday"))
w("the day of the live page", SAT, ("03", "Saturday's page"))
w("two more bodies are found", SAT, ("01", "late yesterday"))
w("the fire is out, by Ostvia", SUN, ("02", "today at 20:15"))
w("the fire is out, by the firefighters", MON, ("04", "at 06:40 on Monday"))
w("the ship is berthed", MON, ("04", "the same evening"))
w("Ostvia's shares fall", MON, ("04", "on Monday", 2))
w("a day of mourning", "2027-04-20", ("01", "on Tuesday"))
w("Ostvia's shares are unchanged", WED, ("04", "yesterday"))
w("sailings begin again", "2027-05-02", ("02", "until 2 May"), ("04", "on 2 May"))
w("Lund dies", "2027-05-09", ("05", "until 9 May"))
w("Ostvia maintains 217", "2027-05-31", ("05", "until the end of May"))
w("Rask goes", "2027-06-01", ("05", "on 1 June"))
w("the interim report", "2027-06-24", ("04", "on 24 June"), ("05", "last Thursday"))
w("the final report", "2028-03-01", ("05", "next spring"), to="2028-05-31")

# ---- conflicts
C = s.conflict
C("figure", "people on board: 217 by Ostvia, 223 and more by the police",
    [("00", "217 people on board"), ("01", "217 people"), ("02", "217 persons"), ("03", "217"), ("04", "217"), ("05", "217")],
    [("01", "223"), ("04", "223"), ("05", "223"), ("05", "224")])
C("figure", "people on board: 271 by the live page, put right to 217", [("03", "271 on the ship")],
    [("00", "217 people on board"), ("01", "217 people"), ("02", "217 persons"), ("03", "217"), ("04", "217"), ("05", "217")])
C("stance", "where the fire began: in an electric car, or in a refrigerated trailer",
    [("00", "appears to have started in an electric vehicle"), ("02", "believed to have started in one of the nine electric cars")],
    [("04", "it began in a refrigerated trailer plugged into the ship's supply, and not in an electric car"), ("04", "The batteries are the witnesses, not the culprits,"), ("05", "The fire began in the plug of a cooling unit")])
C("figure", "the sprinklers: after four minutes by Ostvia, half an hour by the drivers, 29 minutes by the board",
    [("00", "within four minutes"), ("02", "four minutes later"), ("05", "four", 1)],
    [("00", "half an hour"), ("03", "half an hour"), ("04", "half an hour"), ("05", "29 minutes"), ("03", "It was twenty past twelve before a single drop came")])
C("figure", "the call to the boats: eleven minutes after the alarm by Ostvia, 34 by the board",
    [("02", "eleven minutes"), ("05", "eleven")], [("05", "34 minutes"), ("01", "twenty-six minutes past one")])
C("stance", "whether it was known that drivers stayed in their cabs",
    [("02", "The company has no knowledge of any persons outside the passenger list."), ("02", "No driver was permitted to remain on the vehicle deck")],
    [("01", "Everyone knows. The bosun knows,"), ("05", "the practice in the cabs was known")])
C("date", "the last inspection: 4 March, or 14 March", [("02", "on 4 March")], [("04", "on 14 March")])
C("stance", "whether the inspection left remarks", [("02", "without remarks")], [("04", "left two deficiencies open"), ("05", "found stiff in March")])
C("figure", "Latvians among the dead: two, or all three", [("01", "two from Latvia")], [("04", "all Latvians")])
C("figure", "cabs from which somebody knocked back: two, or three", [("01", "two of them")], [("05", "three of them")])
C("date", "the fire was out on Sunday, or on Monday", [("02", "The fire was extinguished today at 20:15")], [("04", "at 06:40 on Monday")])
C("source", "who told of half an hour at the railing: Kalvins, or Sandelin",
    [("00", "My members stood at the rail for half an hour and saw smoke and no water,"), ("03", "My people stood for half an hour by the railing and saw only smoke.")],
    [("04", "Britt Sandelin of the rescue centre told the daily Kvällskuriren")])
C("figure", "people saved: 216, or 220", [("00", "216 saved"), ("00", "216 others")], [("01", "220 living people")], optional=True)
C("figure", "people on no list: six, or seven", [("01", "Six persons"), ("05", "six", 1)], [("05", "a seventh, police now believe")], optional=True)

# ---- echoes
e = s.echo
e("Ostvia's 217", "cited", ("00", "217 people on board"), ("01", "217 people"), ("02", "217 persons"), ("03", "Ostvia Line says 217"), ("04", "217"), ("05", "217"))
e("Norrtel's one dead", "cited", ("00", "killed at least one person"), ("03", "One person is dead, Norrtel reports."))
e("the police's 223", "cited", ("01", "223"), ("04", "223"), ("05", "223"))
e("half an hour at the railing, taken from the live page", "cited", ("03", "stood for half an hour by the railing and saw only smoke"), ("04", "stood for half an hour by the railing and saw only smoke"))
e("Kalvins on the half hour", "same details", ("00", "My members stood at the rail for half an hour and saw smoke and no water,"), ("03", "My people stood for half an hour by the railing and saw only smoke."))
e("Sandelin would not swear", "same details", ("00", "but I would not swear to it"), ("03", "but I won't swear"))
e("28 in hospital by Sandelin", "cited", ("00", "Twenty-eight people"), ("03", "28 in hospital"))
e("by the book", "cited", ("02", "did it by the book"), ("05", "by the book"))
e("Vītols and the knocking", "same details", ("01", "I knocked on the cabs with a spanner", 1), ("05", "who knocked on the cabs"))
e("Ostvia's four minutes", "cited", ("00", "within four minutes"), ("02", "four minutes later"), ("05", "Rask's company had said four"))
e("Ostvia's eleven minutes", "cited", ("02", "eleven minutes"), ("05", "the company had said eleven"))
e("500 euros by Ostvia", "cited", ("02", "EUR 500"), ("03", "500 euros"))
e("the fire began in an electric car, by Ostvia", "cited", ("00", "appears to have started in an electric vehicle"), ("02", "believed to have started in one of the nine electric cars"), optional=True)

# ---- actors
n = s.named
s.actor(SANDELIN, "person", *n("Britt Sandelin", "Sandelin"), aliases=["Sandelin", "She", "she", "the centre's duty commander, Britt Sandelin", "maritime rescue centre", "the rescue centre"])
s.actor(KALVINS, "person", *n("Modris Kalvins", "Modris Kalviņš"), aliases=["Modris Kalviņš", "Kalvins", "its head, Modris Kalvins", "Talbrauc", "A union of Latvian drivers", "The head of the Latvian drivers' union", "the union"])
s.actor(VITOLS, "person", *n("Andris Vītols", "Vītols"), aliases=["Vītols", "The 47-year-old", "him", "he"])
s.actor(OZERE, "person", *n("Gunta Ozere"), aliases=["Ozere", "spokeswoman Gunta Ozere", "the spokeswoman", "Latvian state police", "state police"])
s.actor(OZERS, "person", *n("Juris Ozers"), aliases=["Ozers", "head physician Juris Ozers", "the hospital"])
s.actor(RASK, "person", *n("Henning Rask", "Rask"), aliases=["Rask", "chief executive Henning Rask", "Ostvia Line"])
s.actor(STREHL, "person", *n("Paulina Strehl"), aliases=["Strehl", "His successor", "she"])
s.actor(OSTVIA, "organization", *n("Ostvia Line", "OSTVIA LINE", "Ostvia"), aliases=["Ostvia", "the company", "The company", "its owner, Ostvia Line", "The owner", "Rask's company", "the line", "Henning Rask"])
s.actor(NORRTEL, "organization", *n("Norrtel"))
s.actor(KVALL, "organization", *n("Kvällskuriren", "KVÄLLSKURIREN"))
s.actor("Silverskär", "organization", *n("MS SILVERSKÄR", "Silverskär", "SILVERSKÄR"))
s.actor("Nyvarp", "place", *n("Nyvarp"))
s.actor("Pāvilkrasts", "place", *n("Pāvilkrasts"))
s.actor("Dainis Brenčs", "person", *n("Dainis Brenčs", "Brenčs"))
s.alias(RESCUE, "Sweden's maritime rescue centre", "the rescue centre", "Britt Sandelin", "rescuers")
s.alias(POLICE, "The state police", "state police", "the police", "Latvian police", "The Latvian police", "Gunta Ozere", "police")
s.alias(BOARD, "The accident board", "accident board's interim report", "the interim report", "Swedish accident board")
s.alias(AGENCY, "Sweden's transport agency")
s.alias(DATABASE, "a public database")
s.alias(FIRE, "Firefighters from Nyvarp", "Firefighters")
s.alias(SAILOR, "A sailor from the Silverskär", "he")
s.alias(PERSON, "a person close to the Swedish accident board", "the person")
s.alias(SJODAL, "Sjödal")
s.alias(EDENHOLM, "Edenholm", "The board's head of marine")
s.alias("a form", "form", "somebody")
s.write()
