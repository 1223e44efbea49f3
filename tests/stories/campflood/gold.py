#!/usr/bin/env python3
"""Gold of an invented story: a camp site in the Ardèche is flooded, August 2026. Persons, firms, outlets, the river and Saint-Amédée are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A camp site in the Ardèche is flooded")
E, ABOUT, LEAST, MORE, MOST, BETWEEN, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.between, s.vague
WED, THU, FRI, SAT, SUN, MON, TUE = (f"2026-08-{d}" for d in range(12, 19))
s.report("00", outlet="ARP", published=FRI)
s.report("01", outlet="Préfète de l'Ardèche", published=FRI)
s.report("02", outlet="Le Vivarais Libre", published=SAT)
s.report("03", outlet="De Middagkoerier", published=MON)
s.report("04", outlet="ARP", published=TUE, to="2026-08-19")
s.report("05", outlet="The Slow River", published="2026-12-01", to="2027-02-28")

VASSEUR, SABATIER, LOIC, GILLES, ODETTE, WIM, JOOST = "Hélène Vasseur", "Didier Sabatier", "Loïc", "Gilles Ferrand", "Odette Ferrand", "Wim Dekker", "Joost Dekker"
HOEKSTRA, DELHAYE, CASTAING, ROUMEGOUX, IMRE = "Marleen Hoekstra", "Marc Delhaye", "Amélie Castaing", "Claire Roumegoux", "Imre Falkenrath"
PREF, HYDRO, WEATHER, ARP, HAGUE, GENDARMES, SUNNY, POSTMAN, PHONES, LOG, LIBRE, REGISTER = ("the prefecture", "Hydrovive", "the weather service", "ARP", "Ministry of Foreign Affairs", "gendarmes", "SunnyTent", "the postman",
    "telephone data", "Hydrovive's log", "Le Vivarais Libre", "his register")
SURVIVORS, FORECASTER, BOY, GUESTS3, OFFICIALS = "some survivors", "a forecaster in Lyon", "the boy at the desk", "three guests", "officials"

# ---- figures
f = s.figures
f("people killed", "update",
    E("00", "five dead", 5, as_of=FRI, origin=PREF), E("00", "five people", 5, OFFICIALS, as_of=FRI, origin=PREF),
    E("01", "seven dead", 7, PREF, as_of=FRI, origin=PREF), E("02", "Nine are dead", 9, as_of=FRI),
    E("03", "11", 11, ARP, as_of=MON, origin=ARP), E("04", "killed 13", 13, as_of=TUE), E("04", "Thirteen people", 13, CASTAING, as_of=TUE, origin=CASTAING), E("05", "fourteen names", 14, as_of=["2026-11-01", "2026-11-30"]), E("05", "the fourteen", 14))
f("people missing", "update",
    LEAST("00", "at least 12 missing", 12, OFFICIALS, as_of=FRI, origin=PREF), E("01", "Nine persons", 9, PREF, as_of=FRI, origin=PREF), E("02", "Seven are looked for", 7, as_of=FRI),
    E("03", "Five are missing", 5, as_of=MON, origin=ARP), E("04", "three are missing", 3, CASTAING, as_of=TUE, origin=CASTAING), E("05", "Two bodies", 2))
f("Dutch dead", "conflict",
    E("01", "two nationals of the Netherlands", 2, PREF, as_of=FRI, origin=PREF), E("03", "four Dutch people", 4, HAGUE, origin=HAGUE), E("03", "confirmed four", 4, HAGUE, as_of=SAT, origin=HAGUE),
    E("03", "stays with two", 2, PREF, as_of=SUN, origin=PREF), E("04", "Four of the dead", 4, CASTAING, as_of=TUE, origin=CASTAING))
f("Belgian dead", "single", E("01", "one of Belgium", 1, PREF, as_of=FRI, origin=PREF))
f("French dead", "single", E("01", "three of France", 3, PREF, as_of=FRI, origin=PREF))
f("victims not identified", "single", E("01", "One victim", 1, PREF, as_of=FRI, origin=PREF))
f("children listed as French", "single", E("04", "two children", 2, CASTAING, origin=CASTAING))
f("people injured", "single", E("01", "Twenty-two injured persons", 22, PREF, as_of=FRI, origin=PREF))
f("injured in absolute emergency", "single", E("01", "three of them", 3, PREF, as_of=FRI, origin=PREF))
f("people on the camp site", "conflict",
    ABOUT("00", "about 340 people", 340, VASSEUR, as_of=THU, origin=PREF), E("00", "286", 286, [SABATIER, REGISTER], as_of=THU, origin=SABATIER),
    E("04", "331 people", 331, [CASTAING, PHONES], as_of=THU, origin=PHONES), E("04", "286", 286, [CASTAING, REGISTER], as_of=THU, origin=SABATIER), E("04", "340", 340, [CASTAING, PREF], as_of=THU, origin=PREF))
f("people lifted by helicopters", "conflict",
    E("00", "43 people", 43, PREF, as_of=FRI, origin=PREF), E("00", "34", 34, GENDARMES, nth=2, as_of=FRI, origin=GENDARMES),
    E("01", "34 persons", 34, PREF, as_of=FRI, origin=PREF), E("01", "43", 43, PREF, as_of=FRI, origin=PREF))
f("rise of the river", "conflict",
    E("00", "4.6 metres", 4.6, VASSEUR, as_of=THU, origin=PREF, unit="m"), E("00", "15 feet", 15, VASSEUR, as_of=THU, origin=PREF, unit="feet"),
    E("04", "3.1 metres", 3.1, CASTAING, as_of=THU, origin=CASTAING, unit="m"), E("04", "4.6", 4.6, as_of=THU, origin=PREF, unit="m"), ABOUT("04", "Three metres", 3, CASTAING, origin=CASTAING, unit="m"))
f("time in which the river rose", "single", E("00", "40 minutes", 40, VASSEUR, as_of=THU, origin=PREF, unit="minutes"))
f("years in which such a flood comes once", "agree",
    E("00", "a hundred years", 100, [VASSEUR, WEATHER], origin=VASSEUR, unit="years"), E("03", "hundred-year", 100, VASSEUR, origin=VASSEUR, unit="years"))
f("years since the water stood in the meadow", "single", E("05", "twelve years", 12, unit="years"))
f("how often Odette Ferrand saw it under water", "single", E("02", "twice", 2, ODETTE))
f("camp sites that were sent a message", "single", E("01", "61 camp sites", 61, PREF, as_of=THU, origin=PREF))
f("pitches authorised", "agree", E("01", "80 pitches", 80, PREF), E("05", "eighty pitches", 80))
f("pitches occupied", "agree", E("01", "118 pitches", 118, GENDARMES, as_of=FRI, origin=GENDARMES), E("05", "118 on the grass", 118, origin=GENDARMES))
f("pitches in the meadow", "single", E("01", "37 of them", 37, GENDARMES, as_of=FRI, origin=GENDARMES))
f("tents of SunnyTent", "single", E("03", "40 of its tents", 40))
f("caravans swept away", "conflict", E("02", "112 caravans", 112, LIBRE, origin=LIBRE), E("02", "70", 70, SABATIER, origin=SABATIER))
f("firefighters", "single", E("01", "Four hundred firefighters", 400, PREF, as_of=FRI))
f("gendarmes engaged", "single", E("01", "90 gendarmes", 90, PREF, as_of=FRI))
f("helicopters", "single", E("01", "five helicopters", 5, PREF, as_of=FRI))
f("people in the sports hall", "single", E("01", "205 persons", 205, PREF, as_of=FRI))
f("communes without drinking water", "single", E("01", "three communes", 3, PREF, as_of=FRI))
f("price of the siren", "single", E("02", "14,000 euros", 14000, unit="EUR"))
f("loudness of the siren", "single", E("05", "58 decibels", 58, unit="dB"))
f("guests asked about the siren", "single", E("02", "19 guests", 19, LIBRE, origin=LIBRE))
f("guests who heard nothing", "single", E("02", "sixteen heard nothing", 16, LIBRE, origin=LIBRE))
f("guests who heard something", "single", E("02", "three heard", 3, LIBRE, origin=LIBRE))
f("fall of the lake", "single", E("02", "1.2 metres", 1.2, POSTMAN, origin=POSTMAN, unit="m"))
f("flow through the gate", "single", E("05", "38 cubic metres a second", 38, LOG, as_of=THU, origin=LOG, unit="m3/s"))
f("denials of Hydrovive", "single", E("05", "four times", 4))
f("price of a night", "agree", E("03", "52 euros", 52, unit="EUR"), E("05", "52 euros", 52, unit="EUR"))
f("price of a week", "single", E("03", "364 euros", 364, unit="EUR"))
f("share of the town in each", "single", E("05", "96 cents", 0.96, unit="EUR"))
f("men who shouted", "single", E("03", "two men", 2, WIM, as_of=THU, origin=WIM))
f("killed at Vaison-la-Romaine", "single", E("00", "38 people", 38, as_of="1992"))
f("missing at Vaison-la-Romaine", "single", E("00", "another four", 4, as_of="1992"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("once in a hundred years", "single", q("00", "a flood of the kind that comes once in a hundred years, the weather service tells us", VASSEUR))
Q("nobody rang", "single", q("00", "Nobody rang. I rang them, when the caravans were swimming,", SABATIER))
Q("like a door", "single", q("00", "like a door", SURVIVORS))
Q("that meadow under water twice", "single", q("02", "I've seen that meadow under water twice, and the second time was in 2014, in October,", ODETTE))
Q("in 1958", "single", q("02", "in 1958, before there was a camp", SABATIER))
Q("and held it", "single", q("02", "and held it", LOIC))
Q("something like a horn", "single", q("02", "something like a horn", GUESTS3))
Q("cold, from below", "single", q("02", "cold, from below", DELHAYE))
Q("a riverbed", "single", q("03", "We paid 52 euros a night for a riverbed", None))
Q("orange is nothing", "single", q("03", "On Thursday afternoon I asked at the desk about the weather,", WIM), q("03", "The boy said: orange is nothing, orange is every week.", WIM))
Q("two men who were shouting", "single", q("03", "and two men who were shouting", WIM))
Q("the papers of the French state", "single", q("03", "the papers of the French state", SUNNY))
Q("no return period", "single", q("03", "We have given no return period to anyone,", FORECASTER))
Q("three metres is enough", "single", q("04", "Three metres is enough,", CASTAING))
Q("never received an order", "single", q("04", "never received an order, from a car or from a telephone", ROUMEGOUX))
Q("automatic, level", "single", q("05", "automatic, level", LOG))
Q("more like a mayor", "single", q("05", "because a call sounds more like a mayor", GILLES))

# ---- timeline
w = s.when
w("the land register", "1838-01-01", ("05", "of 1838"), to="1838-12-31")
w("the meadow was last flooded, by the owner", "1958-01-01", ("02", "in 1958"), to="1958-12-31")
w("the flood at Vaison-la-Romaine", "1992-01-01", ("00", "In 1992"), to="1992-12-31")
w("Sabatier buys the site", "2009-01-01", ("02", "in 2009"), to="2009-12-31")
w("the meadow was last flooded, by Odette Ferrand", "2014-10-01", ("02", "in 2014, in October"), to="2014-10-31")
w("water in the meadow", "2014-10-11", ("05", "on 11 October 2014"))
w("the siren is tested", "2026-07-01", ("02", "on 1 July"))
w("the quarrels of August", "2026-08-01", ("05", "of August"), to="2026-08-31")
w("the orange alert", WED, ("01", "on Wednesday at 16:00"))
w("the lake is higher", THU, ("02", "on Thursday noon"))
w("Dekker asks at the desk", THU, ("03", "On Thursday afternoon"))
w("the text message is sent", THU, ("01", "on Thursday at 20:10"))
w("the gate opens", THU, ("05", "on the evening of the 13th"))
w("the mayor's telephone shows no call", THU, ("04", "on Thursday evening"))
w("the flood", THU, ("00", "late on Thursday"), ("04", "late on Thursday"))
w("the flood, told as a night", THU, ("01", "during the night"), to=FRI)
w("officials give five dead", FRI, ("00", "on Friday"))
w("gendarmes count pitches", FRI, ("01", "this morning"))
w("nine are dead", FRI, ("02", "as of last night"))
w("The Hague confirms four", SAT, ("03", "since Saturday"))
w("nobody could explain", SAT, ("03", "over the weekend"), to=SUN)
w("Sabatier in custody", SUN, ("03", "since Sunday morning"))
w("Sabatier is charged", TUE, ("04", "on Tuesday"))
w("clothes are collected until then", TUE, ("02", "until Tuesday"))
w("the story is corrected", "2026-08-19", ("04", "on Aug 19"))
w("the mayor resigns", "2026-10-02", ("05", "on 2 October"))
w("the author visits", "2026-11-01", ("05", "in November"), to="2026-11-30")
w("the trial is to open", "2027-06-07", ("05", "on 7 June"))
w("guests in August", "2026-08-01", ("00", "in August"), to="2026-08-31")

# ---- conflicts
c = s.conflict
c("figure", "people on the site: 340 by the prefecture, 286 by the owner, 331 by telephone data", [("00", "about 340 people"), ("04", "340")], [("00", "286"), ("04", "286")], [("04", "331 people")])
c("figure", "lifted by helicopters: 43, or 34", [("00", "43 people"), ("01", "43")], [("00", "34", 2), ("01", "34 persons")])
c("stance", "whether the mayor telephoned an order",
    [("00", "he had telephoned the owner at 8:30 p.m."), ("03", "had previously said that he'd telephoned"), ("03", "He now says that he telephoned and also drove.")],
    [("00", "Sabatier denied it."), ("00", "Nobody rang."), ("04", "shows no call to Didier Sabatier"), ("05", "He had invented the call")])
c("stance", "whether the mayor gave an order at the gate",
    [("03", "he saw the mayor's car at the gate"), ("03", "One of them was Sabatier."), ("04", "His car was filmed by a camera near the site"), ("05", "The mayor gave his order at the gate")],
    [("03", "the man at the gate was a supplier of ice"), ("04", "never received an order, from a car or from a telephone")])
c("figure", "Dutch dead: two by the prefecture, four by The Hague", [("01", "two nationals of the Netherlands"), ("03", "stays with two")], [("03", "four Dutch people"), ("03", "confirmed four"), ("04", "Four of the dead")])
c("stance", "whether the gates of the dam were opened",
    [("00", "suspected that a dam upstream had been opened"), ("02", "it lies 1.2 metres lower than on Thursday noon"), ("02", "the water smelled of mud from a lake"), ("05", "The dam did open.")],
    [("00", "said no gate had moved"), ("01", "no operation of the gates took place"), ("02", "The firm repeats that they did not move."), ("04", "The company denied again that any gate had been opened.")])
c("date", "the meadow was last flooded in 2014, or in 1958", [("02", "in 2014, in October"), ("05", "on 11 October 2014")], [("02", "in 1958")])
c("stance", "whether the siren sounded", [("02", "he pressed it himself"), ("02", "and held it")], [("02", "sixteen heard nothing")])
c("source", "who spoke of a hundred-year flood: the weather service, or the prefect",
    [("00", "the weather service tells us")], [("03", "Of the prefect's hundred-year flood the weather service knows nothing."), ("03", "We have given no return period to anyone,")])
c("figure", "rise of the river: 4.6 metres by the prefect, 3.1 by the prosecutor", [("00", "4.6 metres"), ("00", "15 feet"), ("04", "4.6")], [("04", "3.1 metres"), ("04", "Three metres")])
c("figure", "caravans swept away: 112 by the paper, 70 by the owner", [("02", "112 caravans")], [("02", "70")])
c("date", "the text message: 20:10 by the prefecture, 22.52 on the owner's telephone", [("01", "on Thursday at 20:10")], [("02", "It came in at 22.52")], optional=True)
c("stance", "whether the meadow floods once in a hundred years", [("00", "once in a hundred years")], [("05", "That is twelve years."), ("02", "I've seen that meadow under water twice")], optional=True)

# ---- echoes
e = s.echo
e("ARP repeats its first story", "copied text", ("00", "late on Thursday while most of its guests were in bed"), ("04", "late on Thursday while most of the guests were in bed"))
e("340 by the prefecture", "cited", ("00", "about 340 people"), ("04", "not 340 as the prefecture had said"))
e("the register's 286", "cited", ("00", "286"), ("04", "286"))
e("43 by the prefecture", "cited", ("00", "43 people"), ("01", "43"))
e("two Dutch by the prefecture", "cited", ("01", "two nationals of the Netherlands"), ("03", "stays with two"))
e("ARP's 11 dead", "cited", ("03", "the French agency ARP reports"), ("00", "five people"), optional=True)
e("the prefect's hundred-year flood", "cited", ("00", "once in a hundred years"), ("03", "the prefect's hundred-year flood"))
e("Hydrovive's gates that did not move", "cited", ("00", "said no gate had moved"), ("01", "no operation of the gates took place"), ("02", "The firm repeats that they did not move."), ("04", "denied again that any gate had been opened"))
e("4.6 metres by the prefect", "cited", ("00", "4.6 metres"), ("04", "4.6"))
e("Riverside Premium", "same details", ("03", "Riverside Premium"), ("05", "Riverside Premium"))
e("the gendarmes' pitches", "same details", ("01", "118 pitches"), ("05", "118 on the grass"))
e("52 euros a night", "same details", ("03", "52 euros a night"), ("05", "52 euros a night"))
e("the mayor's call", "same details", ("00", "he had telephoned the owner at 8:30 p.m."), ("03", "had previously said that he'd telephoned"), ("05", "He had invented the call"))
e("the photograph of the goats", "same details", ("02", "in 2014, in October"), ("05", "on 11 October 2014"), optional=True)
e("the mayor at the gate, by Wim Dekker", "same details", ("03", "he saw the mayor's car at the gate"), ("05", "Wim Dekker and a baker have testified"), optional=True)
e("80 pitches", "same details", ("01", "80 pitches"), ("05", "eighty pitches"), optional=True)

# ---- actors
a = s.actor
a(VASSEUR, "person", *s.named("Hélène Vasseur", "Vasseur"), aliases=["prefect Hélène Vasseur", "She", "the prefect", PREF])
a(SABATIER, "person", *s.named("Didier Sabatier", "Sabatier"), aliases=["The owner, Didier Sabatier", "the owner", "the owner's register", "The owner", "he"])
a(LOIC, "person", ("02", "Loïc"), aliases=["Sabatier's son Loïc", "he"])
a(GILLES, "person", *s.named("Gilles Ferrand"), aliases=["Mayor Gilles Ferrand", "The mayor", "the mayor", "The mayor, Gilles Ferrand", "he", "He"])
a(ODETTE, "person", *s.named("Odette Ferrand"))
a(WIM, "person", *s.named("Wim Dekker"), ("03", "Dekker", 3), aliases=["Dekker", "he", "He"])
a(JOOST, "person", *s.named("Joost Dekker"))
a(HOEKSTRA, "person", *s.named("Marleen Hoekstra"), aliases=["she"])
a(DELHAYE, "person", *s.named("Marc Delhaye"))
a(CASTAING, "person", *s.named("Amélie Castaing", "Castaing"), aliases=["prosecutor Amélie Castaing", "The prosecutor", "the prosecutor in Privas", "she"])
a(ROUMEGOUX, "person", *s.named("Claire Roumegoux"), aliases=["Sabatier's lawyer, Claire Roumegoux", "his lawyer"])
a(HYDRO, "organization", *s.named("Hydrovive"), aliases=["Its operator, Hydrovive", "The firm", "The company", "The operator of the Combe-Noire dam"])
a(ARP, "organization", *s.named("ARP"), aliases=["the French agency ARP"])
a(SUNNY, "organization", *s.named("SunnyTent"), aliases=["The tour company SunnyTent", "it"])
a("Camping des Saules", "organization", *s.named("Camping des Saules", "Les Saules", "Saules"))
a("Combe-Noire", "place", *s.named("Combe-Noire"))
a("Saint-Amédée", "place", *s.named("Saint-Amédée", "Saint-Amedee", "SAINT-AMEDEE"))
s.alias(PREF, "The prefecture", "prefecture", "the French prefecture", "Préfète de l'Ardèche", "Communiqué", VASSEUR)
s.alias(WEATHER, "weather service")
s.alias(HAGUE, "The Ministry of Foreign Affairs in The Hague", "the Ministry of Foreign Affairs")
s.alias(GENDARMES, "Gendarmes", "Gendarmes on the spot", "the gendarmerie", "gendarmerie", PREF)
s.alias(POSTMAN, "postman")
s.alias(PHONES, "telephone data", CASTAING)
s.alias(LOG, "log", "Hydrovive", "Hydrovive's log, which an engineer of the firm sent")
s.alias(LIBRE, "We")
s.alias(REGISTER, "the owner's register", SABATIER)
s.alias(SURVIVORS, "Some survivors", "survivors")
s.alias(FORECASTER, "forecaster", "the weather service")
s.alias(GUESTS3, "three")
s.alias(OFFICIALS, "officials in the Ardèche department", PREF)
s.write()
