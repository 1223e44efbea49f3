#!/usr/bin/env python3
"""Gold of an invented story: a garment factory burns in Sri Lanka, January 2027. Persons, firms, places and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The garment factory Kandura Knitwear burns")
E, AT_LEAST, MORE, LESS, ABOUT, BETWEEN, VAGUE = s.exact, s.at_least, s.more_than, s.less_than, s.about, s.between, s.vague
THU, FRI, SAT, SUN, MON, TUE = (f"2027-01-{d}" for d in (14, 15, 16, 17, 18, 19))
NOTE, AUDIT, VISIT, LAST = "2027-01-08", "2026-11-12", "2026-03-19", "2026-10-30"
FRI2, DNA, HEARING = "2027-01-22", "2027-02-26", "2027-03-09"
s.report("00", outlet="IPN", published=FRI)
s.report("01", outlet="The Welihena Mirror", published=SAT)
s.report("02", outlet="Norrum", published=MON)
s.report("03", outlet="Aftenekko", published=TUE)
s.report("04", outlet="The Selvedge", published="2027-01-25", sidecar=True)
s.report("05", outlet="Monsoon Quarterly", published=HEARING, to="2027-05-31")

KANDURA, NORRUM, UNION, POLICE, BRIGADE, VERI, IPN, MIRROR, EKKO = "Kandura Knitwear", "Norrum", "Free Garment Workers' Front", "police", "fire brigade", "VeriThread", "IPN", "The Welihena Mirror", "Aftenekko"
WIJETUNGA, ANOMA, HERATH, CHATHU, HETTIGE, RATNAPALA, LEELA = "Lalith Wijetunga", "Anoma Seneviratne", "Nimal Herath", "Chathurika Bandumala", "Ruwan Hettige", "Sunil Ratnapala", "Leela Podimenike"
ABEYSENA, JAYAKODI, METTE, RAVN, MRSRAVN, MERCH = "Gamini Abeysena", "Tilak Jayakodi", "Mette Ravnsborg", "Jakob Ravn", "Mrs Ravn", "a former merchandiser"
NEIGHBOURS, TICKETS, AGENTS, AUTHORITIES = "those who stood in the road", "lunch tickets", "two agents", "authorities"

# ---- figures
f = s.figures
f("workers killed", "conflict",
    AT_LEAST("00", "at least 23", 23, nth=1, as_of=FRI, origin=POLICE), AT_LEAST("00", "at least 23 workers", 23, POLICE, as_of=FRI, origin=POLICE),
    E("01", "31 bodies", 31, as_of=FRI), E("02", "34 people", 34, AUTHORITIES, as_of=SUN, origin=POLICE),
    E("03", "34 dead", 34, POLICE, as_of=TUE, origin=POLICE), E("03", "41", 41, ANOMA, as_of=TUE, origin=UNION),
    E("04", "33", 33, POLICE, as_of=FRI2, origin=POLICE), E("04", "34", 34, POLICE, origin=POLICE),
    E("05", "Twenty-three", 23, "the bulletins", origin=POLICE), E("05", "thirty-one", 31, "the bulletins"), E("05", "thirty-four", 34, "the bulletins", origin=POLICE),
    E("05", "thirty-three", 33, "the bulletins", origin=POLICE), E("05", "38", 38, as_of=DNA), E("05", "41 names", 41, ANOMA, origin=UNION))
f("names on the union's list who are alive", "single", E("05", "three", 3, nth=3))
f("workers searched for", "single", VAGUE("00", "dozens more", 12, POLICE, as_of=FRI, origin=POLICE))
f("people who were not at home on Friday", "single", E("01", "58 names", 58, UNION, as_of=FRI, origin=UNION))
f("women among the bodies", "single", E("01", "Twenty-six", 26, as_of=FRI))
f("bodies with a name", "single", E("01", "ten", 10, as_of=FRI))
f("people in the building", "conflict",
    E("00", "212 people", 212, KANDURA, as_of=THU, origin=KANDURA), MORE("00", "more than 350", 350, UNION, as_of=THU, origin=UNION),
    E("05", "212", 212, KANDURA, as_of=THU, origin=KANDURA), MORE("05", "more than 350", 350, UNION, as_of=THU, origin=UNION), E("05", "341", 341, TICKETS, as_of=THU, origin="the commission"))
f("day hands", "single", E("00", "90 day hands", 90, UNION, as_of=THU, origin=UNION))
f("injured taken to hospital", "single", E("00", "Sixty-four injured", 64, HERATH, as_of=FRI, origin=HERATH))
f("injured with severe burns", "single", E("00", "11 of them", 11, HERATH, as_of=FRI, origin=HERATH))
f("people still in hospital", "single", E("04", "Sixteen people", 16, as_of=FRI2))
f("yarn and fleece", "single", ABOUT("00", "some 40 tonnes", 40, WIJETUNGA, origin=WIJETUNGA, unit="tonnes"))
f("storeys", "single", E("00", "five-storey", 5, WIJETUNGA, unit="storeys"))
f("money for the family of each of the dead", "agree",
    E("00", "1 million rupees", 1000000, HETTIGE, as_of=FRI, origin=HETTIGE, unit="LKR"), E("00", "$3,300", 3300, HETTIGE, as_of=FRI, origin=IPN, unit="USD"))
f("factories in the zone", "agree", E("00", "all 47 factories", 47, HETTIGE), E("04", "47 factories", 47))
f("factories inspected", "single", E("04", "39", 39))
f("factories closed", "single", E("04", "12 closed", 12))
f("Kandura's employees", "single", E("00", "640 people", 640))
f("Sri Lanka's garment exports", "single", E("00", "$4.9 billion", 4900000000, as_of=["2026-01-01", "2026-12-31"], unit="USD"))
f("garments' share of exports", "single", ABOUT("00", "almost half", 0.5, as_of=["2026-01-01", "2026-12-31"], unit="share"))
f("dead of the shoe factory", "agree", E("00", "17", 17, as_of="2019"), E("05", "17", 17, nth=2, as_of="2019"))
f("distance of the fire station", "single", E("01", "two kilometres", 2, unit="km"))
f("time to the first water", "conflict",
    E("01", "18 minutes", 18, RATNAPALA, as_of=THU, origin=BRIGADE, unit="minutes"), E("01", "an hour", 1, NEIGHBOURS, as_of=THU, origin=NEIGHBOURS, unit="hours"),
    E("03", "an hour", 1, [MIRROR, NEIGHBOURS], as_of=THU, origin=NEIGHBOURS, unit="hours"))
f("fire engines", "single", E("01", "two engines", 2))
f("length of the alarm", "agree", E("01", "six full minutes", 6, ABEYSENA, as_of=THU, origin=ABEYSENA, unit="minutes"), E("05", "six minutes", 6, ABEYSENA, as_of=THU, origin=ABEYSENA, unit="minutes"))
f("exits", "single", E("01", "All four exits", 4, ABEYSENA))
f("points of the audit", "agree", E("01", "94 points of 100", 94, ABEYSENA, origin=VERI, unit="points"), E("02", "94 of 100 points", 94, VERI, origin=VERI, unit="points"))
f("first funerals", "single", E("01", "nine funerals", 9))
f("Kandura's share of Norrum's knitwear", "single", E("02", "1.3%", 1.3, NORRUM, origin=NORRUM, as_of=LAST, unit="percent"))
f("fire extinguishers", "conflict",
    E("02", "Forty-four fire extinguishers", 44, VERI, origin=VERI), E("04", "44 fire extinguishers", 44, VERI, as_of=VISIT, origin=VERI), E("04", "nine", 9, RATNAPALA, origin=BRIGADE))
f("fire extinguishers found unused", "single", E("04", "seven of them", 7, RATNAPALA, origin=BRIGADE))
f("Norrum's fund", "agree",
    E("02", "14 million kroner", 14000000, NORRUM, as_of=MON, origin=NORRUM, unit="DKK"), E("02", "$2 million", 2000000, NORRUM, as_of=MON, origin=NORRUM, unit="USD"),
    E("03", "14 million", 14000000, NORRUM, origin=NORRUM, unit="DKK"), E("04", "DKr14m", 14000000, NORRUM, origin=NORRUM, unit="DKK"), E("05", "14 million kroner", 14000000, origin=NORRUM, unit="DKK"))
f("Norrum's fund, paid out", "single", E("05", "9", 9000000, nth=2, unit="DKK"))
f("Norrum's fund for each of the union's dead", "single", E("03", "340,000 each", 340000, unit="DKK"))
f("Norrum's earnings", "single", E("03", "1.1 billion", 1100000000, as_of=["2026-01-01", "2026-12-31"], unit="DKK"))
f("colleagues on their way", "single", E("02", "Two colleagues", 2, NORRUM))
f("Norrum's other suppliers in the zone", "single", E("02", "three other suppliers", 3, NORRUM))
f("Norrum's shops", "single", E("02", "430 shops", 430, NORRUM))
f("Norrum's countries", "single", E("02", "eleven countries", 11, NORRUM))
f("jackets in the puddle", "single", VAGUE("03", "hundreds of them", 100, as_of=MON))
f("price of a jacket", "single", E("03", "249 kroner", 249, unit="DKK"))
f("jackets of the delivery note", "agree", E("03", "60,000 children's jackets", 60000, "a delivery note", as_of=NOTE, origin="the delivery note"), E("05", "Sixty thousand jackets", 60000, origin="the delivery note"))
f("wage", "agree", E("03", "32,000 rupees", 32000, unit="LKR per month"), LESS("03", "less than 800 kroner", 800, unit="DKK per month"))
f("length of the shift so far", "single", E("03", "14 hours", 14, as_of=THU, unit="hours"))
f("age of the audit at its signature", "single", E("04", "eight months", 8, unit="months"))
f("pages of the audit", "single", E("04", "22-page", 22, unit="pages"))
f("length of the visit", "single", E("04", "three hours", 3, "the 22-page report", as_of=VISIT, origin=VERI, unit="hours"))
f("price of the audit", "single", E("04", "$1,150", 1150, unit="USD"))
f("insured sum", "agree", E("04", "3.1 billion rupees", 3100000000, unit="LKR"), ABOUT("04", "about $10 million", 10000000, unit="USD"))
f("delays", "single", BETWEEN("04", "four to six weeks", 4, 6, AGENTS, origin=AGENTS, unit="weeks"))
f("loss of Norrum's shares", "single", E("04", "6%", 6, unit="percent"))
f("time for which the report on Madugama has been expected", "single", E("05", "seven years", 7, unit="years"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the machines and not the girls", "single", q("00", "They counted the machines and not the girls,", ANOMA))
Q("the red padlock", "variant", q("00", "I saw the padlock. I saw it get red,", CHATHU), q("03", "I could see the padlock glow,", CHATHU), q("05", "I saw it get red,", CHATHU))
Q("smaller than I thought", "single", q("05", "It's smaller than I thought.", CHATHU))
Q("cold tea", "single", q("01", "My tea went cold twice,", LEELA))
Q("six full minutes", "single", q("01", "for six full minutes, I stood under it", ABEYSENA))
Q("a responsible company", "single", q("02", "We did everything that a responsible company can do,", METTE), q("02", "We must now ask why everything was not enough.", METTE))
Q("single sheets of paper", "single", q("03", "not comment on single sheets of paper", RAVN))
Q("then call", "single", q("03", "If you believe they're alive, then call.", ANOMA))
Q("change the size", "single", q("03", "I only came to change the size,", MRSRAVN))
Q("within industry practice", "single", q("04", "within industry practice", VERI))
Q("short circuit?", "single", q("04", "Short circuit? That word came from the company's lawyer, in the first hour. We had said nothing; we were busy,", RATNAPALA))
Q("under review", "single", q("04", "under review", NORRUM))
Q("the blue order", "single", q("04", "Everyone called it the blue order,", MERCH))
Q("cannot exclude an error", "single", q("05", "cannot exclude an error", ABEYSENA))
Q("without our knowledge", "single", q("05", "an order placed in our name without our knowledge", NORRUM))

# ---- timeline
w = s.when
w("a shoe factory burns at Madugama", "2019-01-01", ("00", "In 2019"), ("05", "in 2019"), to="2019-12-31")
w("Norrum begins to buy from Kandura", "2021-01-01", ("02", "from 2021"), to="2021-12-31")
w("garment exports", "2026-01-01", ("00", "last year"), to="2026-12-31")
w("Norrum's earnings", "2026-01-01", ("03", "Last year"), to="2026-12-31")
w("the auditors' visit", VISIT, ("04", "on 19 March"))
w("an engine goes into repair", "2026-08-01", ("01", "since August"), to="2026-08-31")
w("Norrum's last order, by the day", LAST, ("02", "on 30 October"))
w("Norrum's last order, by the month", "2026-10-01", ("03", "in October"), ("04", "since October"), to="2026-10-31")
w("the audit, by its signature", AUDIT, ("01", "on 12 November"), ("02", "on 12 November"), ("04", "on 12 November"))
w("the delivery note", NOTE, ("03", "8 January"), ("03", "six days before the fire"), ("04", "8 January"))
w("the factory burns", THU, ("00", "on Thursday"), ("02", "last Thursday"), ("05", "On the evening of 14 January"))
w("Bandumala's last shift", THU, ("03", "on Thursday"))
w("the owner leaves", THU, ("01", "on Thursday night"), ("03", "on the very night"))
w("police give the first toll", FRI, ("00", "on Friday"))
w("white cloth runs out", FRI, ("01", "yesterday"))
w("people not at home", FRI, ("01", "on Friday morning"))
w("the Mirror's mistake", FRI, ("01", "On Friday"))
w("the first funerals", SUN, ("01", "on Sunday"))
w("34 dead", SUN, ("02", "as of Sunday night"))
w("the correspondent finds a jacket", MON, ("03", "yesterday"))
w("Norrum answers questions until then", "2027-01-20", ("02", "until Wednesday"))
w("Norrum repeats", "2027-01-21", ("04", "on Thursday"))
w("the toll is lowered", FRI2, ("04", "on Friday"))
w("Abeysena stands under the alarm, as he says", "2027-01-01", ("05", "in January"), to="2027-01-31")
w("the owner is arrested", "2027-02-03", ("05", "on 3 February"))
w("the DNA work is concluded", DNA, ("05", "on 26 February"))
w("the commission sits", HEARING, ("05", "on 9 March"))
w("the commission must report", "2027-05-31", ("05", "by 31 May"))

# ---- conflicts
c = s.conflict
c("figure", "people in the building: 212 by the company, more than 350 by the union, 341 by the lunch tickets",
    [("00", "212 people"), ("05", "212")], [("00", "more than 350"), ("05", "more than 350")], [("05", "341")])
c("figure", "workers killed: 34 by the police, 41 by the union", [("03", "34 dead"), ("02", "34 people")], [("03", "41"), ("05", "41 names")])
c("figure", "time to the first water: 18 minutes by the brigade, an hour by neighbours", [("01", "18 minutes")], [("01", "an hour"), ("03", "an hour")])
c("figure", "fire extinguishers: 44 by the audit, nine by the brigade", [("02", "Forty-four fire extinguishers"), ("04", "44 fire extinguishers")], [("04", "nine")])
c("date", "the audit: on 12 November, or on 19 March", [("01", "on 12 November"), ("02", "on 12 November")], [("04", "on 19 March")])
c("source", "the short circuit: from the fire brigade, or from the company's lawyer",
    [("00", "An electrical short circuit was the probable cause, the fire brigade said"), ("01", "An electrical short circuit was the probable cause, the fire brigade said")],
    [("04", "That word came from the company's lawyer"), ("04", "We had said nothing")])
c("stance", "whether the exits were open",
    [("00", "The company denied that any exit had been locked"), ("01", "All four exits stood open"), ("03", "still says that every exit was open")],
    [("00", "the door to the eastern staircase was locked"), ("00", "I saw the padlock. I saw it get red,"), ("03", "I could see the padlock glow,"), ("05", "It is closed."), ("05", "I saw it get red,")])
c("stance", "whether the alarm rang", [("01", "insists that it rang"), ("05", "stood under it for six minutes")],
    [("01", "Nobody in the road heard an alarm"), ("05", "the alarm bell had been dead since the monsoon")])
c("stance", "whether Kandura sewed for Norrum after October",
    [("02", "Our last order was delivered on 30 October."), ("02", "nothing has been produced for us in this building"), ("03", "Norrum says the last order was delivered in October"), ("04", "it had ordered nothing since October")],
    [("03", "a delivery note with the date 8 January"), ("04", "orders ran on through an agent"), ("04", "The delivery note published by the Danish daily")])
c("stance", "whether the owner had left the country", [("01", "left the country by the last flight"), ("03", "he took the last plane on the very night"), ("05", "He was arriving.")],
    [("01", "he is at home with high blood pressure"), ("05", "had never left his bed")])
c("stance", "whether Norrum knew of the order", [("05", "an order placed in our name without our knowledge")], [("04", "Everyone called it the blue order,")], optional=True)
c("figure", "workers killed: 34, put right to 33", [("02", "34 people"), ("03", "34 dead"), ("04", "34")], [("04", "33")], optional=True)
c("figure", "workers killed: 41 by the union, 38 by DNA", [("03", "41"), ("05", "41 names")], [("05", "38")], optional=True)
c("stance", "whether all exits were found free at the audit", [("02", "All exits were found unobstructed")], [("00", "the door to the eastern staircase was locked")], optional=True)

# ---- echoes
s.echo("IPN's sentence on the short circuit", "copied text",
    ("00", "An electrical short circuit was the probable cause, the fire brigade said"), ("01", "An electrical short circuit was the probable cause, the fire brigade said, according to IPN"))
s.echo("the Mirror on the owner's flight and the hour", "cited",
    ("01", "left the country by the last flight"), ("03", "According to the local paper, the Mirror, he took the last plane"), ("01", "an hour"), ("03", "neighbours waited an hour"))
s.echo("the audit of 94 points", "cited", ("01", "94 points of 100"), ("02", "94 of 100 points"), ("04", "The audit to which Norrum has pointed"))
s.echo("the audit's 44 extinguishers", "cited", ("02", "Forty-four fire extinguishers"), ("04", "44 fire extinguishers"))
s.echo("Aftenekko's delivery note", "cited", ("03", "a delivery note with the date 8 January"), ("04", "The delivery note published by the Danish daily Aftenekko"), ("05", "Sixty thousand jackets"))
s.echo("Norrum's fund", "cited", ("02", "14 million kroner"), ("03", "Norrum's 14 million"), ("04", "DKr14m"), ("05", "14 million kroner"))
s.echo("Norrum's last order", "cited", ("02", "Our last order was delivered on 30 October."), ("03", "Norrum says the last order was delivered in October"), ("04", "it had ordered nothing since October"))
s.echo("the padlock that got red", "same details", ("00", "I saw the padlock. I saw it get red,"), ("05", "I saw it get red,"))
s.echo("the company's 212 and the union's 350", "cited", ("00", "212 people"), ("05", "212"), ("00", "more than 350"), ("05", "more than 350"))
s.echo("the works manager under the alarm", "same details", ("01", "for six full minutes, I stood under it"), ("05", "stood under it for six minutes"))
s.echo("34 dead by the authorities", "cited", ("02", "34 people"), ("03", "34 dead"), ("04", "34"), optional=True)
s.echo("17 dead at Madugama", "same details", ("00", "killed 17"), ("05", "where 17 died in 2019"), optional=True)
s.echo("41 by the union", "cited", ("03", "41"), ("05", "41 names"), optional=True)
s.echo("47 factories", "same details", ("00", "all 47 factories"), ("04", "47 factories"), optional=True)
s.echo("the lawyer on the owner in bed", "cited", ("01", "he is at home with high blood pressure"), ("05", "by his lawyer's account had never left his bed"), optional=True)

# ---- actors
n = s.named
s.actor(KANDURA, "organization", *n("Kandura Knitwear", "Kandura"), aliases=["Kandura", "the company", "The company", "The company's answer"])
s.actor(NORRUM, "organization", *n("Norrum A/S", "Norrum", "NORRUM A/S", "NORRUM"), ("03", "NORRUM DK"), aliases=["The chain", "the company", "Denmark's Norrum", "We"])
s.actor(UNION, "organization", *n("Free Garment Workers' Front"), aliases=["The Free Garment Workers' Front, a union", "the union", "a union", "Anoma Seneviratne"])
s.actor(ANOMA, "person", *n("Anoma Seneviratne"), aliases=["its president", "Anoma Seneviratne of the union", "the union", "Seneviratne", "its president, Anoma Seneviratne"])
s.actor(HERATH, "person", *n("Nimal Herath"), ("01", "Herath", 2), aliases=["Dr. Nimal Herath", "its director", "its director, Dr. Nimal Herath", "the director"])
s.actor("Dinesh Herath", "person", *n("Dinesh Herath"))
s.actor(CHATHU, "person", *n("Chathurika Bandumala"), aliases=["Bandumala", "Miss Chathurika Bandumala", "she"])
s.actor(RATNAPALA, "person", *n("Sunil Ratnapala", "Ratnapala"), aliases=["Ratnapala", "Chief Fire Officer Sunil Ratnapala", "The brigade's log", "The brigade"])
s.actor(ABEYSENA, "person", *n("Gamini Abeysena"), aliases=["Abeysena", "Mr Gamini Abeysena", "works manager", "Works manager Gamini Abeysena", "Kandura's works manager, Mr Gamini Abeysena"])
s.actor(JAYAKODI, "person", *n("Tilak Jayakodi"), aliases=["the owner"])
s.actor("another Jayakodi", "person", ("05", "Jayakodi", 2))
s.actor(METTE, "person", *n("Mette Ravnsborg"), aliases=["Ravnsborg", "chief executive Mette Ravnsborg"])
s.actor(RAVN, "person", *n("Jakob Ravn"), aliases=["Head of communication Jakob Ravn", "Head of communication"])
s.actor(MRSRAVN, "person", *n("Mrs Ravn"), aliases=["a Mrs Ravn", "she"])
s.actor(VERI, "organization", *n("VeriThread"), aliases=["the independent firm VeriThread", "an audit", "The report", "The audit", "the 22-page report", "Norrum"])
s.actor(IPN, "organization", *n("IPN"))
s.actor(MIRROR, "organization", ("01", "THE WELIHENA MIRROR"), ("03", "Mirror"), aliases=["the Mirror", "the local paper, the Mirror", "the local paper", "The paper"])
s.actor(EKKO, "organization", *n("Aftenekko", "AFTENEKKO"))
s.actor("The Selvedge", "organization", *n("The Selvedge", "THE SELVEDGE"))
s.actor("Welihena", "place", *n("Welihena", "WELIHENA", but=("THE WELIHENA MIRROR",)))
s.actor("Madugama", "place", *n("Madugama"))
s.actor("Sri Lanka", "place", *n("Sri Lanka"))
s.alias(POLICE, "Police", "The police", "police spokesman Lalith Wijetunga", "Lalith Wijetunga")
s.alias(WIJETUNGA, "police spokesman Lalith Wijetunga", "police")
s.alias(BRIGADE, "the fire brigade", "The brigade", "Sunil Ratnapala")
s.alias(HETTIGE, "Labour Minister Ruwan Hettige", "the labour minister")
s.alias(LEELA, "Mrs Leela Podimenike", "Podimenike")
s.alias(MERCH, "A former merchandiser", "the person")
s.alias(NEIGHBOURS, "Those who stood in the road", "neighbours", "the Mirror", "The paper")
s.alias(TICKETS, "the judge", "a retired judge", "a retired judge and a box of lunch tickets", "the commission")
s.alias(AUTHORITIES, "the authorities", "police")
s.alias(AGENTS, "agents")
s.alias("the bulletins", "bulletins")
s.alias("a delivery note", "delivery note")
s.write()
