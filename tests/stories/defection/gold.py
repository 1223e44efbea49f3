#!/usr/bin/env python3
"""Gold of an invented story: a Venezuelan officer flies a helicopter to Curaçao, October 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A Venezuelan officer defects by helicopter")
E, AL, MORE, ABOUT, MOST, BTW, LESS = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.less_than
SEP12, MON, TUE, WED, THU, MON2 = "2027-09-12", "2027-10-04", "2027-10-05", "2027-10-06", "2027-10-07", "2027-10-11"
s.report("00", outlet="Caribwire", published=TUE, sidecar=True)
s.report("01", outlet="Ministry of Defence of Venezuela", published=WED)
s.report("02", outlet="Kura Kòrant", published=WED)
s.report("03", outlet="Het Avondlicht", published=THU)
s.report("04", outlet="Vertical Ledger", published=MON2)
s.report("05", outlet="Tussenland", published="2027-12-14", to="2028-01-20")

RUBEN, NELSON, MARTINA, PINTO, KOEIMAN, CIJNTJE, MONTOYA, PETRAKIS = "Rubén Arismendi", "Nelson Arismendi", "Shurandy Martina", "Yolimar Pinto", "Elvis Koeiman", "Reinier Cijntje", "Graciela Montoya", "Gus Petrakis"
COAST, MIN, OFFICIAL, CUSTOMS, FRIEND, HAGUE, DUTCHMIN, MECH, LEDGER, REPORT, PERSON, AF, UN, REQUEST, AVOND = "Curaçao's coastguard", "Venezuelan defence ministry", "an official in Caracas", "a customs officer", "a friend of the family", "a spokesman of the Ministry of Foreign Affairs in The Hague", "the Dutch minister", "two mechanics", "Vertical Ledger", "the Curaçao technical report", "a person who has read it", "the Venezuelan air force", "United Nations", "the extradition request", "Het Avondlicht"

# ---- figures
f = s.figures
f("people on board", "conflict",
    E("00", "four people", 4, OFFICIAL, nth=2, as_of=TUE, origin=MIN), E("00", "five", 5, OFFICIAL, as_of=TUE, origin=COAST),
    E("02", "Five", 5, nth=1, as_of=TUE, origin=KOEIMAN), E("02", "Five", 5, KOEIMAN, nth=2, as_of=TUE, origin=KOEIMAN),
    E("03", "SIX", 6, as_of=TUE, origin=AVOND), E("03", "six people", 6, as_of=TUE, origin=AVOND))
f("people whom the pilot had with him", "conflict", E("00", "the four people", 4, COAST, as_of=TUE, origin=COAST), E("01", "three accomplices", 3, as_of=MON, origin=MIN))
f("sons", "agree", E("00", "two sons", 2, MARTINA, as_of=TUE, origin=COAST), E("02", "two boys", 2, KOEIMAN, as_of=TUE, origin=KOEIMAN))
f("height of the flight", "single", E("00", "15 metres", 15, MARTINA, as_of=TUE, origin=COAST, unit="m"))
f("minutes of fuel left", "conflict",
    E("00", "11 minutes", 11, MARTINA, as_of=TUE, origin=COAST, unit="minutes"), E("02", "eleven minutes", 11, MARTINA, as_of=TUE, origin=COAST, unit="minutes"),
    E("03", "Two minutes", 2, as_of=TUE, origin=AVOND, unit="minutes"), E("04", "eleven minutes", 11, REPORT, as_of=TUE, origin=REPORT, unit="minutes"), E("04", "Two", 2, nth=1, as_of=TUE, origin=AVOND, unit="minutes"))
f("length of the video", "single", E("00", "three minutes", 3, unit="minutes"))
f("officers who think as he does, or will follow", "conflict",
    E("00", "120 officers", 120, RUBEN, as_of=TUE, origin=RUBEN), E("01", "Not one", 0, as_of=WED, origin=MIN), E("03", "Three hundred officers", 300, MONTOYA, as_of=THU, origin=MONTOYA),
    E("05", "The hundred and twenty", 120, RUBEN, origin=RUBEN), E("05", "120", 120, RUBEN, nth=1, origin=RUBEN), E("05", "31 names", 31, RUBEN, origin=RUBEN))
f("men on the list who have been arrested", "single", E("05", "Nine of these men", 9))
f("jets", "agree", E("00", "two jets", 2, MARTINA, as_of=TUE, origin=COAST), E("02", "two jets", 2, MARTINA, as_of=TUE, origin=COAST), E("05", "Two jets", 2, "the radar track", as_of=TUE, origin=COAST))
f("distance at which the jets turned", "agree", E("00", "nine nautical miles", 9, MARTINA, as_of=TUE, origin=COAST, unit="nautical miles"), E("05", "nine miles", 9, "the radar track", as_of=TUE, origin=COAST, unit="miles"))
f("thunder", "single", E("02", "twice", 2, KOEIMAN, as_of=TUE, origin=KOEIMAN))
f("distance of Curaçao from the coast", "agree", E("00", "65 kilometres", 65, origin="Caribwire", unit="km"), E("04", "65 kilometres", 65, origin="Caribwire", unit="km"))
f("people who have left Venezuela", "single", ABOUT("00", "some 7.9 million people", 7900000, UN, origin=UN))
f("money carried", "conflict",
    E("01", "1.2 million dollars", 1200000, as_of=MON, origin=MIN, unit="USD"), E("02", "3,412 dollars", 3412, CUSTOMS, as_of=TUE, origin=CUSTOMS, unit="USD"),
    E("03", "1.2 million dollars", 1200000, "Caracas", origin=MIN, unit="USD"), MORE("03", "more than a million euros", 1000000, "Caracas", origin=MIN, unit="EUR"),
    E("05", "1.2 million dollars", 1200000, "Caracas", origin=MIN, unit="USD"), E("05", "120,000", 120000, REQUEST, origin=MIN, unit="USD"), E("05", "3,412", 3412, CUSTOMS, origin=CUSTOMS, unit="USD"))
f("officers who renewed their oath", "single", E("01", "1,914 officers", 1914, as_of=WED, origin=MIN))
f("reward", "agree", E("01", "500,000 dollars", 500000, origin=MIN, unit="USD"), E("03", "half a million", 500000, origin=MIN, unit="USD"))
f("length of the suspension", "update", E("01", "72 hours", 72, as_of=WED, origin=MIN, unit="hours"), E("04", "72 hours", 72, origin=MIN, unit="hours"), E("04", "14 days", 14, as_of=MON2, unit="days"))
f("length of the examination", "single", MOST("02", "up to six months", 6, CIJNTJE, origin=CIJNTJE, unit="months"))
f("fruit boats", "single", E("02", "15 fruit boats", 15))
f("fruit boats that did not come", "single", E("02", "14", 14, as_of=WED))
f("price of tomatoes", "single", E("02", "6.50 guilders", 6.5, as_of=WED, unit="XCG"))
f("rise of the price of tomatoes", "single", E("02", "30%", 30, as_of=WED, unit="percent"))
f("size of the disk", "agree", E("03", "40 gigabytes", 40, nth=1, origin=FRIEND, unit="GB"), E("03", "40 gigabytes", 40, FRIEND, nth=2, origin=FRIEND, unit="GB"), E("05", "40 gigabytes", 40, origin="Tussenland", unit="GB"))
f("school plays on the disk", "single", E("05", "34 of these", 34, unit="GB"))
f("weeks of the disk in The Hague", "single", E("05", "nine weeks", 9, unit="weeks"))
f("worth of the helicopter", "conflict",
    E("03", "5.8 million dollars", 5800000, origin=AVOND, unit="USD"), E("04", "$5.8 million", 5800000, "a Dutch paper", origin=AVOND, unit="USD"), E("04", "$2.3 million", 2300000, LEDGER, origin=LEDGER, unit="USD"))
f("helicopters for that money", "single", E("04", "two of them", 2, origin=LEDGER))
f("distance of the jets of the Netherlands", "single", E("03", "7,800 kilometres", 7800, DUTCHMIN, origin=DUTCHMIN, unit="km"))
f("price of a holiday", "single", E("03", "399 euros", 399, unit="EUR"))
f("hours flown by the helicopter", "single", E("04", "6,400 hours", 6400, unit="hours"))
f("intakes with sand", "single", E("04", "both intakes", 2))
f("time from the theft to the landing, by Caracas", "single", MORE("04", "more than seven hours", 7, origin=LEDGER, unit="hours"))
f("time that a 412 can stay up", "single", E("04", "three hours and forty minutes", 220, origin=LEDGER, unit="minutes"))
f("years of Petrakis on the type", "single", E("04", "19 years", 19, unit="years"))
f("pages of the gazette", "single", E("04", "32 pages", 32, unit="pages"))
f("airworthy Bells", "conflict", E("04", "11", 11, MIN, nth=2, as_of=MON2, origin=MIN), E("04", "eight", 8, MECH, origin=MECH))
f("Bells", "single", E("04", "12 Bells", 12, MIN, origin=MIN))
f("meetings with Montoya", "single", E("05", "once", 1, RUBEN, origin=RUBEN))
f("workers who testified", "single", E("05", "Six workers", 6))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the first with a helicopter", "single", q("00", "I am not the first who wants to leave. I am the first with a helicopter,", RUBEN))
Q("a thief has flown away", "single", q("01", "A thief has flown away. He will walk back,", NELSON))
Q("five got out", "single", q("02", "Five got out: the man, the woman, two boys and a girl in uniform. Then it was very quiet. The man asked me whether this was really Curaçao,", KOEIMAN))
Q("shut the door by myself", "single", q("02", "I climbed in by myself and I shut the door by myself,", PINTO))
Q("like every other", "single", q("02", "like every other", CIJNTJE))
Q("read first", "single", q("03", "What stands on it, we are going to read first,", HAGUE))
Q("will follow", "single", q("03", "Three hundred officers will follow,", MONTOYA))
Q("bought the maps", "single", q("03", "I bought the maps myself.", MONTOYA))
Q("they stand far away", "single", q("03", "They stand 7,800 kilometres away,", DUTCHMIN))
Q("stolen by a walker", "single", q("04", "Either it was stolen by a walker or the clock was stolen too,", PETRAKIS))
Q("the twelfth is abroad", "single", q("04", "and the twelfth is abroad", MIN))
Q("learn from a payroll", "single", q("05", "One can learn much from a payroll,", PERSON))
Q("because I needed them", "single", q("05", "I wrote 120 because I needed them.", RUBEN))
Q("began in March", "single", q("05", "I began in March, when my son asked what I do at work.", RUBEN))
Q("a training flight", "single", q("05", "a training flight that got lost", AF))
Q("not family", "single", q("05", "In Falcón that is not family. In the newspaper it is.", RUBEN))

# ---- timeline
w = s.when
w("the helicopter is built", "1998", ("04", "1998"))
w("people leave Venezuela", "2014", ("00", "since 2014"))
w("the mechanics leave", "2027", ("04", "this year"))
w("the flight is prepared, by Montoya", "2027-01", ("03", "since January"))
w("the flight is prepared, by Arismendi", "2027-03", ("05", "in March"))
w("the promotion list", "2027-07-05", ("04", "of 5 July"))
w("Arismendi is expelled, by the ministry", "2027-08-20", ("01", "on 20 August of this year"), ("04", "on 20 August"), ("04", "of that day"))
w("the order to fire", SEP12, ("00", "on Sept 12"), ("01", "On 12 September"), ("05", "on 12 September"))
w("the helicopter is taken, by the ministry", MON, ("01", "On Monday at 22:40 hours"), ("04", "on Monday at 22:40"))
w("the price of tomatoes before", MON, ("02", "on Monday"))
w("the helicopter lands", TUE, ("00", "on Tuesday"), ("00", "shortly after 6 a.m."), ("04", "on Tuesday shortly after six"))
w("officers renew their oath", TUE, ("01", "since yesterday"))
w("the communiqué", WED, ("02", "this noon"))
w("fruit boats do not come", WED, ("02", "this morning"))
w("the suspension begins", WED, ("01", "from midnight"), to=THU)
w("the next issue of Het Avondlicht", "2027-10-08", ("03", "Tomorrow"))
w("the Dutch paper's $5.8 million", "2027-10-04", ("04", "last week"), to="2027-10-10")
w("the next Ledger", "2027-10-18", ("04", "next Monday"))
w("Pinto flies home", "2027-11-02", ("05", "on 2 November"))
w("the minister is retired", "2027-11", ("05", "in November"))
w("the court refuses", "2027-12-14", ("05", "On 14 December"))
w("the appeal", "2028-01-20", ("05", "on 20 January"))

# ---- conflicts
s.conflict("figure", "people on board: five, four, or six",
    [("00", "five"), ("02", "Five", 1), ("02", "Five", 2), ("00", "the four people")], [("00", "four people", 2), ("01", "three accomplices")], [("03", "SIX"), ("03", "six people")])
s.conflict("figure", "minutes of fuel: eleven, or two", [("00", "11 minutes"), ("02", "eleven minutes"), ("04", "eleven minutes")], [("03", "Two minutes"), ("04", "Two", 1)])
s.conflict("figure", "money carried: 1.2 million dollars (or 120,000), or 3,412", [("01", "1.2 million dollars"), ("03", "1.2 million dollars"), ("03", "more than a million euros"), ("05", "1.2 million dollars")], [("02", "3,412 dollars"), ("05", "3,412")], [("05", "120,000")])
s.conflict("figure", "officers who think so or follow: 120, 300, 31, or none", [("00", "120 officers"), ("05", "The hundred and twenty"), ("05", "120", 1)], [("01", "Not one")], [("03", "Three hundred officers")], [("05", "31 names")])
s.conflict("figure", "worth of the helicopter: 5.8 million dollars, or 2.3", [("03", "5.8 million dollars"), ("04", "$5.8 million")], [("04", "$2.3 million")])
s.conflict("figure", "airworthy Bells: 11, or eight", [("04", "11", 2)], [("04", "eight")])
s.conflict("date", "the helicopter was taken on Monday night, or flew on Tuesday", [("01", "On Monday at 22:40 hours"), ("04", "on Monday at 22:40")], [("00", "on Tuesday"), ("04", "on Tuesday shortly after six")])
s.conflict("date", "the flight was prepared since January, or since March", [("03", "since January")], [("05", "in March")])
s.conflict("stance", "whether Arismendi was still an officer", [("01", "expelled from the ranks on 20 August"), ("04", "that he was expelled on 20 August")],
    [("00", "Lieutenant Colonel Ruben Arismendi"), ("04", "and no Arismendi"), ("04", "On the promotion list of 5 July there is one")])
s.conflict("stance", "whether jets pursued the helicopter", [("00", "no aircraft had been sent after them"), ("01", "The Air Force sent no aircraft in pursuit.")],
    [("00", "two jets turning back"), ("02", "two jets on the screen"), ("05", "Two jets, back at nine miles"), ("05", "a training flight that got lost")])
s.conflict("stance", "whether the two Arismendis are kin", [("00", "who is no relation"), ("01", "he has no family bond with the deserter")], [("03", "is his own cousin"), ("05", "Their grandfathers were brothers")])
s.conflict("stance", "whether there was an order to fire", [("01", "No order to open fire on workers has been given")], [("00", "he had refused an order"), ("05", "that they heard the order")])
s.conflict("stance", "whether Pinto came of her own will", [("01", "who was abducted"), ("05", "she had been forced aboard")], [("02", "I climbed in by myself")])
s.conflict("stance", "whether Montoya bought maps", [("03", "I bought the maps myself.")], [("05", "It is not true that Graciela Montoya bought maps.")])

# ---- echoes
s.echo("the coastguard's eleven minutes and two jets", "cited", ("00", "with fuel for 11 minutes"), ("02", "eleven minutes of fuel, and two jets on the screen"))
s.echo("the ministry's 1.2 million dollars", "cited", ("01", "1.2 million dollars"), ("03", "Caracas says he has stolen 1.2 million dollars"), ("05", "Of the 1.2 million dollars"))
s.echo("Het Avondlicht's 5.8 million", "cited", ("03", "5.8 million dollars"), ("04", "A Dutch paper had $5.8 million last week"))
s.echo("customs' 3,412 dollars", "cited", ("02", "3,412 dollars"), ("05", "Curacao customs had found 3,412"))
s.echo("the reward", "same details", ("01", "500,000 dollars"), ("03", "half a million"))
s.echo("Monday at 22:40, by the ministry", "cited", ("01", "On Monday at 22:40 hours"), ("04", "on Monday at 22:40"))
s.echo("expelled on 20 August, by the ministry", "cited", ("01", "on 20 August"), ("04", "on 20 August"))
s.echo("40 gigabytes", "same details", ("03", "A disk of 40 gigabytes"), ("05", "It holds 40 gigabytes, as was written"))
s.echo("Arismendi's 120", "same details", ("00", "120 officers"), ("05", "The hundred and twenty"), optional=True)
s.echo("Het Avondlicht's two minutes", "same details", ("03", "Two minutes"), ("04", "Two, says nobody who has"), optional=True)
s.echo("the suspension for 72 hours", "same details", ("01", "72 hours"), ("04", "72 hours"), optional=True)

# ---- actors
n = s.named
s.actor(RUBEN, "person", *n("Ruben Arismendi", "Rubén Arismendi"), ("00", "Arismendi", 2), ("04", "Arismendi", 1), ("05", "Arismendi", 2), aliases=["Ruben Arismendi", "Arismendi", "Lieutenant Colonel Ruben Arismendi", "He", "he", "the deserter"])
s.actor(NELSON, "person", *n("Nelson Arismendi"), aliases=["the Minister", "General in Chief Nelson Arismendi", "defence minister Nelson Arismendi"])
s.actor(MARTINA, "person", *n("Shurandy Martina", "Martina"), aliases=["Martina", "the coastguard's spokeswoman", "Martina of the coastguard", "the island's coastguard"])
s.actor(PINTO, "person", *n("Yolimar Pinto"), aliases=["Sergeant Yolimar Pinto", "The girl in uniform", "she"])
s.actor(KOEIMAN, "person", *n("Elvis Koeiman"), aliases=["the fisherman"])
s.actor(MONTOYA, "person", *n("Graciela Montoya"), aliases=["exile leader Graciela Montoya", "She", "she"])
s.actor("Curaçao", "place", *n("Curacao", "Curaçao"))
s.actor("Caracas", "place", *n("Caracas"))
s.actor("Willemstad", "place", *n("Willemstad", "WILLEMSTAD"))
s.actor("Westpunt", "place", *n("Westpunt"))
s.actor("Coro", "place", *n("Coro"))
s.actor("El Palito", "place", *n("El Palito"))
s.actor("The Hague", "place", *n("The Hague"))
s.actor("Venezuela", "place", *n("Venezuela"))
s.alias(COAST, "the coastguard", "the island's coastguard", "Shurandy Martina", "Curacao's radar")
s.alias(MIN, "The ministry", "the ministry", "Caracas", "The Ministry", "Ministry of Popular Power for Defence")
s.alias("Caracas", "the ministry", "Venezuelan defence ministry")
s.alias(OFFICIAL, "An official in Caracas", "Caracas")
s.alias(CUSTOMS, "A customs officer", "Curacao customs", "customs")
s.alias(CIJNTJE, "Premier Reinier Cijntje", "Premier")
s.alias(FRIEND, "friend of the family", "the same friend")
s.alias(HAGUE, "a spokesman", "The Ministry of Foreign Affairs in The Hague", "the Ministry of Foreign Affairs")
s.alias(DUTCHMIN, "the minister")
s.alias(MECH, "Two mechanics who left this year", "mechanics")
s.alias(LEDGER, "Our book", "our book")
s.alias(REPORT, "the Curacao technical report", "technical report")
s.alias(PERSON, "person who has read it")
s.alias(AF, "Venezuelan air force", "air force")
s.alias(UN, "the United Nations")
s.alias(REQUEST, "extradition request", "Caracas", "the embassy")
s.alias("a Dutch paper", "A Dutch paper", "Het Avondlicht")
s.alias("the radar track", "The radar track", "radar")
s.write()
