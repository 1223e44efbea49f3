#!/usr/bin/env python3
"""Gold of an invented story: a crush at a stadium's gate in Semarang, August 2027. Persons, clubs and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A crush at the gate of Semarang's stadium")
E, AT_LEAST, MORE, ABOUT, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.between
SAT, SUN, MON, TUE, WED = (f"2027-08-{d}" for d in range(14, 19))

s.report("00", outlet="Nusapress", published=SUN)
s.report("01", outlet="Central Java Regional Police", published=SUN)
s.report("02", outlet="Curva Tirta", published=MON)
s.report("03", outlet="The Morning Torch", published=TUE, sidecar=True)
s.report("04", outlet="Harian Pesisir", published=WED)
s.report("05", outlet="Touchline Quarterly", published="2027-11-01", to="2028-01-10")

WICAKSANA, SALIM, SLAMET, BAGUS, WULAN, SITORUS, KUSUMA, LUBIS = (
    "Hendro Wicaksana", "Agus Salim", "Slamet Pranoto", "Bagus Pranoto", "Wulan Sari", "Yohanes Sitorus", "Ratna Kusuma", "Faisal Lubis")
POLICE, CLUB, VENDOR, HEALTH, CURVA, OFFICER, LAWYER, TEAM, DATA, DIMAS = (
    "police", "Mahesa Laut", "vendor of the application", "health office", "Curva Tirta", "a police officer with a megaphone", "Wicaksana's lawyer", "independent team", "ticketing data", "Dimas")

# ---- figures
f = s.figures
f("people killed", "conflict",
    E("00", "Fourteen dead", 14, as_of=SUN, origin=POLICE), AT_LEAST("00", "At least 14 people", 14, POLICE, as_of=SUN, origin=POLICE),
    E("01", "14 persons", 14, POLICE, as_of=SUN, origin=POLICE), E("02", "17", 17, CURVA, as_of=SAT, origin=CURVA),
    E("03", "18", 18, None, nth=1, as_of=TUE), E("03", "18", 18, None, nth=2, as_of=TUE), E("03", "17 bodies", 17, SITORUS, as_of=SAT, origin=SITORUS),
    E("03", "14", 14, POLICE, as_of=[SAT, MON], origin=POLICE))
f("children killed", "single", E("00", "four of them children", 4, POLICE, as_of=SUN, origin=POLICE))
f("chairs on the grass", "single", E("04", "18 chairs", 18, as_of=TUE))
f("strings of the curtain", "single", E("05", "eighteen strings", 18))
f("friends buried", "single", E("02", "three of our friends", 3, CURVA, as_of=MON))
f("people injured", "conflict",
    E("00", "128", 128, POLICE, as_of=SUN, origin=POLICE), ABOUT("03", "Some 182 people", 182, as_of=TUE), E("04", "131", 131, HEALTH, as_of=WED, origin=HEALTH))
f("injured still in hospital", "single", E("04", "46", 46, HEALTH, as_of=WED, origin=HEALTH))
f("share of patients with red eyes", "single", E("03", "A third", 0.333, SITORUS, unit="share"))
f("people without tickets", "conflict",
    ABOUT("00", "About 8,000 people without tickets", 8000, WICAKSANA, as_of=SAT, origin=WICAKSANA), E("00", "3,000", 3000, CLUB, as_of=SAT, origin=CLUB),
    E("02", "8,000", 8000, POLICE, as_of=SAT, origin=WICAKSANA), BETWEEN("05", "600, perhaps 700", 600, 700, TEAM, as_of=SAT, origin=TEAM),
    E("05", "eight thousand", 8000, None, as_of=SAT, origin=WICAKSANA))
f("northern gates open", "conflict",
    E("00", "Four", 4, WICAKSANA, nth=2, as_of=SAT, origin=WICAKSANA), E("00", "one gate", 1, WULAN, as_of=SAT, origin=WULAN), E("02", "one gate", 1, CURVA, as_of=SAT, origin=CURVA),
    E("05", "one working gate", 1, TEAM, as_of=SAT, origin=TEAM))
f("northern gates", "single", E("00", "six northern gates", 6, WICAKSANA))
f("time for which the gate was shut", "conflict",
    MORE("00", "more than half an hour", 0.5, WULAN, as_of=SAT, origin=WULAN, unit="hours"), E("01", "ten minutes", 10, POLICE, as_of=SAT, origin=POLICE, unit="minutes"),
    E("02", "thirty-eight minutes", 38, CURVA, as_of=SAT, origin=CURVA, unit="minutes"))
f("cost of the renovation", "agree", E("00", "240 billion rupiah", 240000000000, unit="IDR"), E("00", "$14.7 million", 14700000, unit="USD"))
f("seats of the stadium", "agree", E("00", "28,000", 28000), E("01", "28,000", 28000, POLICE))
f("seats behind the north side", "agree", E("02", "eleven thousand seats", 11000, CURVA), E("05", "11,200 seats", 11200, TEAM, origin=TEAM))
f("people killed at Malang in 2022", "agree", E("00", "135 people", 135, as_of="2022-10"), E("03", "135", 135, as_of="2022"))
f("police deployed", "single", E("01", "1,450", 1450, POLICE, as_of=SAT))
f("tickets sold", "conflict",
    E("01", "31,000 tickets", 31000, [POLICE, DATA], origin=POLICE), E("03", "27,600 tickets", 27600, KUSUMA, origin=KUSUMA),
    E("04", "31,000", 31000, POLICE, origin=POLICE), E("04", "27,600", 27600, CLUB, origin=KUSUMA), E("04", "29,850 codes", 29850, VENDOR, origin=VENDOR), E("05", "29,850 people", 29850, TEAM, origin=VENDOR))
f("codes given away", "single", E("04", "2,250", 2250, VENDOR, origin=VENDOR))
f("employees examined", "single", E("01", "Two employees", 2, POLICE))
f("length of the queue", "single", ABOUT("02", "about 400 metres", 400, CURVA, as_of=SAT, unit="m"))
f("canisters", "agree", E("02", "Two canisters", 2, CURVA, origin=CURVA), E("04", "two canisters", 2, origin=CURVA), E("05", "Two canisters", 2, TEAM, origin=TEAM))
f("stewards asked", "single", E("02", "nine of them", 9, CURVA))
f("people with scarves and shoes", "single", s.vague("03", "Hundreds", 100, as_of=MON))
f("hospitals", "single", E("03", "three hospitals", 3, SITORUS))
f("distance of the box from the gate", "single", E("03", "90 metres", 90, unit="m"))
f("stewards on the noodles", "single", E("03", "two stewards", 2))
f("club's money for each family", "agree", E("03", "150 million rupiah", 150000000, KUSUMA, origin=KUSUMA, unit="IDR"), ABOUT("03", "about £6,900", 6900, KUSUMA, unit="GBP"))
f("distance over the heads", "single", E("03", "30 metres", 30, unit="m"))
f("days since the crush", "single", E("03", "Three days", 3, unit="days"))
f("length of the governor's speech", "single", E("04", "four minutes", 4, as_of=TUE, unit="minutes"))
f("members of the independent team", "single", E("04", "seven", 7))
f("days the team has", "agree", E("04", "30 days", 30, LUBIS, origin=LUBIS, unit="days"), E("05", "thirty days", 30, origin=LUBIS, unit="days"))
f("days the team took besides", "single", E("05", "thirty more", 30, unit="days"))
f("share of the gate given by Rajawali Selatan", "single", E("04", "410 million rupiah", 410000000, unit="IDR"))
f("pages of the report", "single", E("05", "four hundred pages", 400, unit="pages"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("with songs and empty hands", "single", q("00", "They came with songs and with empty hands,", WICAKSANA), q("00", "No gate in the world is made for that.", WICAKSANA))
Q("one gate, and it was shut", "single", q("00", "There was one gate, and it was shut,", WULAN))
Q("open it", "variant", q("01", "Open it, there are children", SALIM), q("02", "Open it, they're children!", SLAMET), q("03", "Open it, they're children!", SLAMET), q("05", "Open it, they're children", SLAMET))
Q("we also have children", "single", q("01", "We also have children,", WICAKSANA))
Q("go round to the south", "single", q("02", "Go round to the south.", OFFICER))
Q("the plan for us", "single", q("02", "They had a plan for the VIP cars. We asked for the plan for us, in writing, on 3 August.", BAGUS))
Q("this wasn't flares", "single", q("03", "A third of those I saw had red, streaming eyes,", SITORUS), q("03", "I've cut onions. This wasn't flares.", SITORUS))
Q("a call from the police post", "single", q("03", "I got a call from the police post at five to seven: close it. I have the recording of it. We sold 27,600 tickets. Not one more.", KUSUMA))
Q("like a ball", "single", q("03", "Like a ball,", WULAN))
Q("on no paper", "single", q("04", "exists on no paper I've been shown", LUBIS))
Q("come by car", "single", q("04", "who always come by car", VENDOR))
Q("I held a child", "single", q("04", "I held a child,", SALIM), q("04", "Write that I held a child.", SALIM))
Q("the general stands by his words", "single", q("05", "The general stands by his words of that Sunday. They were the words of the information he'd been given.", LAWYER))
Q("it was me who shouted", "single", q("05", "It was me who shouted,", SLAMET), q("05", "It was all of us who were late.", SLAMET))
Q("there is space", "single", q("05", "There is space,", DIMAS))

# ---- timeline
w = s.when
w("135 people die at Malang", "2022-10", ("00", "In October 2022"))
w("135 people die at Malang, told as a year", "2022", ("03", "five years ago"))
w("the lot is delivered", "2026", ("04", "in 2026"))
w("the last inspection recorded in Jakarta", "2027-06-02", ("04", "of 2 June"))
w("the stadium is reopened", "2027-07", ("00", "in July"))
w("the coordination asks for the plan", "2027-08-03", ("02", "on 3 August"))
w("the inspection, by the police", "2027-08-11", ("01", "on 11 August"), ("04", "of 11 August"))
w("the crush", SAT, ("00", "on Saturday evening"))
w("17 bodies", SAT, ("03", "by midnight on Saturday"))
w("the police speak", SUN, ("00", "on Sunday"), ("01", "today, Sunday"), ("05", "of that Sunday"))
w("three friends are buried", MON, ("02", "today"))
w("scarves and shoes are laid", MON, ("03", "yesterday"))
w("the police speak of 14 until then", MON, ("03", "until Monday"))
w("the bag is handed over", MON, ("04", "On Monday evening"))
w("a girl dies", MON, ("03", "overnight"), to=TUE)
w("Independence Day", TUE, ("01", "17 August"), ("04", "On Independence Day"))
w("the police chief repeats", TUE, ("04", "on Tuesday"))
w("the league is suspended until then", "2027-09-12", ("04", "until 12 September"))
w("Wicaksana retires", "2027-09", ("05", "in September"))
w("the report is out", "2027-10-15", ("05", "on 15 October"))
w("Salim's medal", "2027-11-01", ("05", "on 1 November"))
w("the trial", "2028-01-10", ("05", "from 10 January"))

# ---- conflicts
C = s.conflict
C("figure", "dead on Sunday: 14 by the police, 17 by the hospitals", [("01", "14 persons"), ("03", "14"), ("00", "At least 14 people"), ("00", "Fourteen dead"), ("01", "Information on a higher number is not correct")], [("02", "17"), ("03", "17 bodies")])
C("figure", "people without tickets: 8,000 by the police, 3,000 by the club, 600 to 700 by the team",
    [("00", "About 8,000 people without tickets"), ("02", "8,000"), ("05", "eight thousand")], [("00", "3,000")], [("05", "600, perhaps 700")])
C("figure", "northern gates open: four by the police chief, one by the others", [("00", "Four", 2)], [("00", "one gate"), ("02", "one gate"), ("05", "one working gate")])
C("figure", "the gate was shut for ten minutes by the police, for 38 by the supporters", [("01", "ten minutes")], [("00", "more than half an hour"), ("02", "thirty-eight minutes")])
C("figure", "tickets: 31,000 by the police, 27,600 by the club, 29,850 by the vendor",
    [("01", "31,000 tickets"), ("04", "31,000")], [("03", "27,600 tickets"), ("04", "27,600")], [("04", "29,850 codes"), ("05", "29,850 people")])
C("figure", "injured: 128 and 131, or 182 by The Morning Torch", [("00", "128"), ("04", "131")], [("03", "Some 182 people")])
C("date", "the last inspection: 11 August by the police, 2 June by the minister", [("01", "on 11 August"), ("04", "of 11 August")], [("04", "of 2 June")])
C("stance", "whether tear gas was used",
    [("01", "No tear gas was used."), ("01", "originates from flares of supporters"), ("03", "insists that not a single canister was fired"), ("04", "repeated on Tuesday that his men used no gas")],
    [("02", "Gas. Two canisters, from the ramp. Not flares."), ("03", "This wasn't flares."), ("04", "a bag with two canisters was handed over"), ("05", "Two canisters")])
C("stance", "who had the gate closed: the club or the police",
    [("01", "The closing of gate N4 was the decision of the match organising committee of the club")],
    [("02", "The order to close came by radio from the police post"), ("02", "The club says so too"), ("03", "I got a call from the police post at five to seven: close it."), ("05", "on an order from the police post")])
C("source", "who shouted to open the gate: Brigadier Salim or the steward",
    [("01", "Open it, there are children")], [("02", "Open it, they're children!"), ("03", "Open it, they're children!"), ("05", "Open it, they're children"), ("05", "It was me who shouted,")])
C("stance", "who broke the lock: Brigadier Salim or the steward", [("01", "broke the lock with his own hands")],
    [("02", "We don't know of any policeman who broke anything"), ("02", "He goes for the lock with a fire extinguisher"), ("03", "smashed the lock")])
C("stance", "whether there was a crowd without tickets", [("00", "About 8,000 people without tickets"), ("00", "with empty hands")], [("02", "Everyone near us has a ticket."), ("02", "who has none doesn't pass the bridge")], optional=True)

# ---- echoes
X = s.echo
X("the police chief's 8,000", "cited", ("00", "About 8,000 people without tickets"), ("02", "8,000"), ("05", "Not eight thousand"))
X("the police's 14", "cited", ("00", "At least 14 people"), ("01", "14 persons"), ("03", "14"))
X("the police's 31,000 tickets", "cited", ("01", "31,000 tickets"), ("04", "31,000"))
X("the club's 27,600 tickets", "cited", ("03", "27,600 tickets"), ("04", "27,600"))
X("the inspection of 11 August", "cited", ("01", "on 11 August"), ("04", "of 11 August, which the police have mentioned"))
X("open it, they're children", "same details", ("02", "Open it, they're children!"), ("03", "Open it, they're children!"), ("05", "Open it, they're children"))
X("29,850 codes", "same details", ("04", "29,850 codes"), ("05", "29,850 people"))
X("two canisters from the supporters' bag", "same details", ("02", "Two canisters"), ("04", "two canisters"), ("05", "Two canisters"), optional=True)
X("no tear gas, by the police", "cited", ("01", "No tear gas was used."), ("03", "insists that not a single canister was fired"), ("04", "his men used no gas"), optional=True)
X("18:55 to 19:33", "same details", ("02", "19.33 N4 opens."), ("05", "opened at 19:33"), optional=True)

# ---- actors
A, n = s.actor, s.named
A(WICAKSANA, "person", *n("Hendro Wicaksana", "Wicaksana"), aliases=["Central Java police chief Hendro Wicaksana", "Police chief Hendro Wicaksana", "Inspector General Hendro Wicaksana", "The police chief", "The general", "police", "he"])
A(SALIM, "person", *n("Agus Salim", "Salim"), aliases=["First Brigadier Agus Salim", "Brigadier Salim", "Salim", "he"])
A(SLAMET, "person", *n("Slamet Pranoto", "Slamet"), ("05", "Pranoto", 2), aliases=["Steward Slamet Pranoto", "steward Slamet Pranoto", "Pranoto", "he"])
A(BAGUS, "person", *n("Bagus Pranoto"), aliases=["Pranoto", "coordinator"])
A(WULAN, "person", *n("Wulan Sari"), aliases=["Wulan", "Sari", "his mum, Wulan Sari", "Survivors", "she"])
A(SITORUS, "person", *n("Yohanes Sitorus", "Sitorus"), aliases=["Dr Yohanes Sitorus", "Dr Sitorus"])
A(KUSUMA, "person", *n("Ratna Kusuma"), aliases=["Club director Ratna Kusuma", "the director", "the club", "She", "Mahesa Laut"])
A(DIMAS, "person", *n("Dimas"), aliases=["He", "he"])
A(CLUB, "organization", *n("Mahesa Laut"), aliases=["the club", "The club", "The club, Mahesa Laut", "Ratna Kusuma"])
A("Rajawali Selatan", "organization", *n("Rajawali Selatan"))
A("Semarang", "place", *n("Semarang", "SEMARANG"))
A("Tirta Stadium", "place", *n("Tirta Stadium"))
A("Malang", "place", *n("Malang"))
s.alias(POLICE, "the police", "The police", "Regional Police", "Hendro Wicaksana", "Central Java police chief Hendro Wicaksana", "Central Java Regional Police")
s.alias(VENDOR, "The vendor of the application, a firm in Surabaya", "a firm in Surabaya")
s.alias(HEALTH, "the health office")
s.alias(CURVA, "Our count", "we", "North Stand", "the hospitals")
s.alias(OFFICER, "A police officer with a megaphone", "police officer")
s.alias(LAWYER, "his lawyer")
s.alias(TEAM, "The independent team", "Its report", "report")
s.alias(DATA, "The ticketing data obtained from the club", "ticketing data", "the police", "Central Java Regional Police")
s.alias(LUBIS, "The minister of youth and sport, Faisal Lubis", "the minister")
s.write()
