"""Gold of an invented story: the cruise pier of Argostoli collapses, May 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A cruise pier collapses at Argostoli")
TUE, WED, THU, FRI, SAT, SUN, MON = (f"2027-05-{d}" for d in range(18, 25))
s.report("00", outlet="IPN", published=TUE, sidecar=True)
s.report("01", outlet="Halcyon Cruises", published=WED)
s.report("02", outlet="Kefalonia Voice", published=WED)
s.report("03", outlet="Daily Beacon", published=THU)
s.report("04", outlet="Quay & Berth Weekly", published=MON, to="2027-05-30")
s.report("05", outlet="Küstenhefte", published="2027-07-14", to="2027-08-31")

GAL, DRGAL, VERG, KEF, HAL, KEN, FOK = "Spyros Galiatsos", "Maria Galiatsou", "Thalia Vergoti", "Panagis Kefalas", "Rupert Haldane", "Ken Ashdown", "Dionysis Fokas"
COAST, HALCYON, HEALTH, PORT, FO, WORKER, MAKIS = "coastguard", "Halcyon Cruises", "health ministry", "port authority", "Foreign Office", "a worker at the port", "Makis"
PILOTS, HYDRO, AUDIT, FILE, ECHO, LAWYER, STUDENT, PHOTO = "pilots", "hydrographic service", "audit office", "prosecutor's file", "Ionian Echo", "Vergoti's lawyer", "a student", "our photographer"
f = s.figures
f("people killed", "update",
    s.exact("00", "Five dead", 5, as_of=TUE, origin=COAST),
    s.at_least("00", "At least five people", 5, COAST, as_of=TUE, origin=COAST),
    s.exact("02", "Seven dead", 7, as_of=WED, origin=COAST), s.exact("02", "Seven people", 7, COAST, as_of=WED, origin=COAST),
    s.exact("03", "Eight people", 8, as_of=[WED, THU]),
    s.exact("04", "nine", 9, nth=1, as_of=[SAT, SUN]), s.exact("04", "nine", 9, nth=2, as_of=[SAT, SUN]),
    s.exact("05", "Eleven people", 11))
f("guests of Halcyon killed", "single", s.exact("01", "six of its guests", 6, HALCYON, as_of=WED, origin=HALCYON))
f("people missing", "update",
    s.exact("00", "a dozen", 12, COAST, as_of=TUE, origin=COAST), s.exact("02", "Six", 6, nth=1, as_of=WED), s.exact("03", "four are missing", 4, as_of=[WED, THU]))
f("guests of Halcyon missing", "single", s.exact("01", "A further five", 5, HALCYON, as_of=WED, origin=HALCYON))
f("bodies found at the weekend", "single", s.exact("04", "two bodies", 2, as_of=[SAT, SUN]))
f("dead found in the water", "single", s.exact("05", "Nine", 9))
f("Britons killed", "conflict",
    s.exact("03", "four of them Brits", 4, as_of=[WED, THU]), s.exact("03", "three British deaths", 3, FO, as_of=WED, origin=FO), s.exact("05", "Five were British", 5))
f("killed by lamp posts", "single", s.at_least("04", "at least two people", 2))
f("people injured", "conflict",
    s.exact("00", "Thirty-eight people", 38, HEALTH, as_of=TUE, origin=HEALTH), s.exact("02", "46", 46, DRGAL, as_of=WED, origin=DRGAL),
    s.exact("02", "38", 38, [DRGAL, HEALTH], origin=HEALTH), s.exact("05", "51", 51, FILE, origin=FILE))
f("injured not kept overnight", "single", s.exact("02", "the other eight", 8, DRGAL, origin=DRGAL))
f("guests of Halcyon treated", "single", s.exact("01", "Twenty-nine guests", 29, HALCYON, as_of=WED, origin=HALCYON))
f("crew hurt", "single", s.exact("01", "one crew member", 1, HALCYON, as_of=WED, origin=HALCYON))
f("people in critical state", "update", s.exact("00", "four of them critically", 4, HEALTH, as_of=TUE, origin=HEALTH), s.exact("02", "Four", 4, as_of=TUE, origin=HEALTH), s.exact("02", "two", 2, nth=1, as_of=WED))
f("wounded flown to Patras", "single", s.exact("00", "three of the wounded", 3, as_of=TUE))
f("injured still in hospital", "single", s.exact("05", "six", 6))
f("people on the pier", "conflict",
    s.about("00", "About 140 people", 140, GAL, as_of=TUE, origin=COAST), s.at_most("01", "no more than 95 persons", 95, HALCYON, as_of=TUE, origin=HALCYON),
    s.about("02", "About 140 people", 140, GAL, as_of=TUE, origin=COAST), s.exact("03", "200 tourists", 200, as_of=TUE),
    s.exact("05", "140", 140, COAST, as_of=TUE, origin=COAST), s.exact("05", "95", 95, HALCYON, as_of=TUE, origin=HALCYON), s.exact("05", "163", 163, [FILE, STUDENT], as_of=TUE, origin=STUDENT))
f("length of the section that fell", "conflict",
    s.exact("00", "60 metres", 60, GAL, origin=COAST, unit="m"), s.exact("02", "60 metres", 60, origin=COAST, unit="m"),
    s.exact("02", "42 metres", 42, PORT, origin=PORT, unit="m"), s.exact("04", "58.5 metres", 58.5, HYDRO, origin=HYDRO, unit="m"), s.exact("04", "42", 42, PORT, origin=PORT, unit="m"))
f("spans that fell", "conflict", s.exact("04", "Five spans", 5), s.exact("04", "four", 4, PORT, origin=PORT))
f("spans by which the port was short", "single", s.exact("04", "one span", 1, PORT))
f("passengers of the ship", "conflict", s.exact("00", "2,104 passengers", 2104), s.exact("03", "2,400 passengers", 2400))
f("crew of the ship", "single", s.exact("00", "890 of its crew", 890, HALCYON, origin=HALCYON))
f("cruise calls this year", "single", s.exact("00", "210 cruise calls", 210, as_of=["2027-01-01", "2027-12-31"]))
f("cruise calls last year", "single", s.exact("00", "164", 164, as_of=["2026-01-01", "2026-12-31"]))
f("people injured in Vigo in 2018", "single", s.more_than("00", "more than 300 people", 300, as_of=["2018-01-01", "2018-12-31"]))
f("hours since the thrusters stopped", "single", s.about("01", "some seven and a half hours", 7.5, HALCYON, unit="hours"))
f("limit of the berth", "single", s.exact("01", "90,000 gross tons", 90000, HALCYON, unit="GT"))
f("size of the ship", "single", s.exact("01", "71,300", 71300, HALCYON, unit="GT"))
f("fenders", "single", s.exact("01", "two fenders", 2, HALCYON))
f("fund", "update",
    s.exact("01", "£2 million", 2000000, HALCYON, as_of=WED, origin=HALCYON, unit="GBP"), s.about("01", "approx. €2.3 million", 2300000, HALCYON, as_of=WED, origin=HALCYON, unit="EUR"),
    s.exact("05", "five million pounds", 5000000, origin=HALCYON, unit="GBP"))
f("care team", "single", s.exact("01", "44", 44, HALCYON))
f("years of the kiosk", "single", s.exact("02", "eleven years", 11, unit="years"))
f("price of the cruise", "single", s.exact("03", "£1,400", 1400, unit="GBP"))
f("pay of Rupert Haldane", "single", s.exact("03", "£3.1 million", 3100000, unit="GBP", as_of=["2026-01-01", "2026-12-31"]))
f("cost of the repair", "agree",
    s.exact("03", "£3.6 million", 3600000, ECHO, unit="GBP"), s.exact("03", "€4.2 million", 4200000, ECHO, origin=ECHO, unit="EUR"), s.exact("04", "€4.2 million", 4200000, unit="EUR"))
f("winters since the repair", "single", s.exact("03", "three winters", 3, ECHO, unit="winters"))
f("money that went into paving and lamp posts", "single", s.exact("04", "€1.7 million", 1700000, AUDIT, origin=AUDIT, unit="EUR"))
f("length of the booing", "single", s.exact("03", "ten minutes", 10, unit="minutes"))
f("years between contract and shed", "single", s.exact("04", "nine years", 9, unit="years"))
f("age of the piles", "single", s.exact("04", "38 years", 38, unit="years"))
f("life of the design", "single", s.exact("04", "30", 30, unit="years"))
f("thrusters", "single", s.exact("04", "both bow thrusters", 2))
f("calls dropped", "single", s.exact("04", "19 calls", 19))
f("passengers of the calls dropped", "single", s.about("04", "some 40,000 passengers", 40000))
f("insurer's reserve", "single", s.exact("04", "$85 million", 85000000, unit="USD"))
f("room in Barcelona's terminal", "single", s.exact("04", "7,000 a day", 7000))
f("months of Vergoti's denial", "single", s.exact("05", "three months", 3, unit="months"))
f("people charged", "single", s.exact("05", "four people", 4))
f("pages of the letter", "single", s.exact("05", "two pages", 2, unit="pages"))
f("nights of counting", "single", s.exact("05", "eleven nights", 11, unit="nights"))

q, Q = s.quote, s.quotation
Q("it knelt down", "same", q("00", "It did not break. It knelt down,", GAL), q("02", "It did not break. It knelt down,", GAL))
Q("urgently seeking information", "single", q("00", "urgently seeking information", HALCYON))
Q("I have the paper", "single", q("00", "Everything was in order, and I have the paper,", VERG))
Q("as hurtful as it is wrong", "single", q("01", "as hurtful as it is wrong", HAL))
Q("the pier was not there", "single", q("01", "We brought people to a pier. The pier was not there for them,", HAL))
Q("also people", "single", q("02", "The ministry's 38 are those whom we kept overnight. My people bandaged the other eight in the corridor and they are also people,", DRGAL))
Q("from the newspapers", "single", q("02", "I learn of it from the newspapers,", VERG))
Q("long", "single", q("02", "long", PHOTO, nth=2))
Q("there was no pier", "same", q("03", "I held her hand and then there was no pier,", KEN), q("03", "I HELD HER HAND AND THEN THERE WAS NO PIER", KEN))
Q("plant pots", "single", q("03", "They'd put plant pots on the cracks. Plant pots!", KEN))
Q("a wet biscuit", "single", q("03", "like a wet biscuit", KEN))
Q("made at a desk", "single", q("03", "The paper from March was made at a desk,", WORKER))
Q("in the cups", "single", q("03", "She came with her nose against the wall. I felt it in the cups.", MAKIS))
Q("ships in general", "single", q("04", "never spoken of thrusters, only of ships in general", KEF))
Q("so many letters", "single", q("05", "There were so many letters,", VERG))
Q("on its knees", "single", q("05", "One day it will go on its knees,", FOK))
Q("the ship was innocent", "single", q("05", "The ship was innocent,", FOK), q("05", "It was only heavy, and it could not know.", FOK))

w = s.when
w("the contract", "1989-06-11", ("04", "11 June 1989"))
w("the pier is built, by the port authority", "1998-01-01", ("00", "in 1998"), ("04", "1998"), to="1998-12-31")
w("the passenger shed is built", "1998-01-01", ("04", "nine years later"), to="1998-12-31")
w("the platform in Vigo", "2018-01-01", ("00", "In 2018"), to="2018-12-31")
w("the repair", "2024-01-01", ("04", "of 2024"), to="2024-12-31")
w("the last engineer, by the worker", "2024-01-01", ("03", "since 2024"), to="2024-12-31")
w("the last inspection in the register", "2024-10-08", ("04", "8 October 2024"))
w("cruise calls in the year before", "2026-01-01", ("00", "in 2026"), to="2026-12-31")
w("Haldane's pay", "2026-01-01", ("03", "last year"), to="2026-12-31")
w("cruise calls this year", "2027-01-01", ("00", "this year"), to="2027-12-31")
w("the pilots' letter", "2027-02-03", ("02", "of 3 February"))
w("the letter is stamped", "2027-02-04", ("05", "4 February"))
w("the inspection, by Vergoti", "2027-03-01", ("00", "in March"), ("02", "in March"), ("03", "from March"), ("04", "in March"), ("04", "that month"), to="2027-03-31")
w("the captain writes of the fenders", "2027-04-27", ("01", "on 27 April"))
w("Barcelona's terminal opens", "2027-05-14", ("04", "on 14 May"))
w("the ship arrives", TUE, ("00", "that morning"))
w("the pier collapses", TUE, ("00", "on Tuesday"), ("01", "yesterday"), ("02", "yesterday", 1), ("03", "on Tuesday afternoon"))
w("four are in danger", TUE, ("02", "yesterday", 2))
w("Ken Ashdown takes a picture", TUE, ("03", "on Tuesday at breakfast time"))
w("seven dead, two in danger", WED, ("02", "tonight", 1), ("02", "tonight", 2))
w("Ken Ashdown speaks, the Foreign Office confirms", WED, ("03", "last night", 1), ("03", "last night", 2))
w("the minister flies in", WED, ("03", "yesterday"))
w("divers go down again", THU, ("02", "tomorrow at first light"))
w("the recorder is secured", THU, ("04", "on Thursday"))
w("the ship remains until then", FRI, ("01", "until Friday"))
w("blood donors until then", SAT, ("02", "until Saturday"))
w("sonar survey", SAT, ("04", "on Saturday"))
w("two bodies found", SAT, ("04", "at the weekend"), to=SUN)
w("Kefalas takes it back", MON, ("04", "on Monday", 1))
w("Vergoti is suspended", MON, ("04", "on Monday", 2))
w("a cancelled call", "2027-05-25", ("01", "on 25 May"))
w("another cancelled call", "2027-06-01", ("01", "1 June"))
w("a woman from Leeds dies", "2027-06-01", ("05", "in June"), to="2027-06-30")
w("the steward dies", "2027-07-02", ("05", "on 2 July"))
w("Vergoti remembers the letter", "2027-07-14", ("05", "On 14 July"))
w("the trial begins", "2027-11-01", ("05", "in November"), to="2027-11-30")

c = s.conflict
c("figure", "people on the pier: 140 by the coastguard, no more than 95 by the company, 200 by the Beacon, 163 by the student",
    [("00", "About 140 people"), ("02", "About 140 people"), ("05", "140")], [("01", "no more than 95 persons"), ("05", "95")], [("03", "200 tourists")], [("05", "163")])
c("figure", "length of the section: 60 metres, 42 by the port authority, 58.5 by sonar",
    [("00", "60 metres"), ("02", "60 metres"), ("04", "58.5 metres")], [("02", "42 metres"), ("04", "42")])
c("figure", "spans: five or four", [("04", "Five spans")], [("04", "four")], optional=True)
c("figure", "passengers of the ship: 2,104 or 2,400", [("00", "2,104 passengers")], [("03", "2,400 passengers")])
c("figure", "Britons killed: four by the Beacon, three by the Foreign Office", [("03", "four of them Brits")], [("03", "three British deaths")])
c("figure", "people injured: 38 by the ministry, 46 by the hospital", [("00", "Thirty-eight people"), ("02", "38")], [("02", "46")])
c("figure", "people injured: 51 by the prosecutor's file", [("05", "51")], [("02", "46")], optional=True)
c("date", "the pier was built in 1998, or by the contract of 1989", [("00", "in 1998"), ("04", "1998")], [("04", "11 June 1989")])
c("date", "the last inspection: in March, or in October 2024",
    [("00", "last inspected in March"), ("02", "in March"), ("04", "in March")], [("04", "no inspection after 8 October 2024"), ("03", "since 2024")])
c("stance", "whether the inspection of March was made", [("00", "Everything was in order, and I have the paper,"), ("02", "Vergoti maintains it took place in March"), ("04", "one was made in March by a private engineer")],
    [("03", "The paper from March was made at a desk,"), ("04", "he was on Lesbos that month"), ("04", "Its register has no inspection after 8 October 2024")])
c("stance", "whether the ship pushed against the pier",
    [("00", "the ship had pushed against the pier with her thrusters minutes before"), ("02", "the ship's thrusters did it"), ("03", "She came with her nose against the wall.")],
    [("01", "At no time was there contact between the vessel and the pier."), ("03", "insists his ship never touched it"), ("04", "both bow thrusters stopped at 09:12"), ("05", "the ship touched nothing")])
c("stance", "whether Kefalas spoke of thrusters", [("04", "never spoken of thrusters, only of ships in general")], [("00", "the ship had pushed against the pier with her thrusters"), ("02", "the ship's thrusters did it")])
c("stance", "whether the pilots' letter reached the port authority",
    [("02", "no such letter ever reached her office"), ("02", "I learn of it from the newspapers,"), ("05", "never reached her office")],
    [("02", "they warned the port authority of cracks"), ("05", "there is a signature: T. Vergoti"), ("05", "There were so many letters,")])

e = s.echo
e("IPN's dispatch in the Voice", "copied text", ("00", "a section 60 metres long dropped into the water at 4:40 p.m."), ("02", "A section of the cruise pier 60 metres long dropped into the water at 4.40pm"))
e("it knelt down", "same details", ("00", "It did not break. It knelt down,"), ("02", "It did not break. It knelt down,"))
e("140 by the coastguard", "cited", ("00", "About 140 people"), ("02", "About 140 people"), ("05", "140"))
e("the ministry's 38", "cited", ("00", "Thirty-eight people"), ("02", "38"))
e("the company's 95", "cited", ("01", "no more than 95 persons"), ("05", "95"))
e("the port authority's 42", "cited", ("02", "42 metres"), ("04", "42"))
e("the company's account of the thrusters", "cited", ("01", "The bow thrusters had been shut down at 09:12"), ("04", "both bow thrusters stopped at 09:12, as the line has said"), optional=True)
e("the plant pots", "same details", ("03", "They'd put plant pots on the cracks."), ("05", "The plant pots have been saved."), optional=True)
e("Vergoti's denial of the letter", "same details", ("02", "no such letter ever reached her office"), ("05", "never reached her office"), optional=True)

a, n = s.actor, s.named
a(GAL, "person", *n("Spyros Galiatsos", "Galiatsos"), aliases=["Commander Spyros Galiatsos", "Commander Galiatsos", "Galiatsos", "the coastguard", "he"])
a(DRGAL, "person", *n("Maria Galiatsou"), aliases=["Dr Maria Galiatsou", "its director, Dr Maria Galiatsou", "the hospital", "The hospital"])
a(VERG, "person", *n("Thalia Vergoti", "T. Vergoti", "Vergoti"), aliases=["Vergoti", "Director Thalia Vergoti", "the port authority's director, Thalia Vergoti", "the former director of the port of Argostoli", "she"])
a(KEF, "person", *n("Panagis Kefalas"), aliases=["A deputy mayor, Panagis Kefalas", "Deputy mayor Panagis Kefalas", "The deputy mayor, Panagis Kefalas"])
a(HAL, "person", *n("Rupert Haldane", "Haldane"), aliases=["Mr Haldane", "our chief executive Rupert Haldane", "Halcyon boss Rupert Haldane"])
a(KEN, "person", *n("Ken Ashdown", "Ken"), aliases=["Ken", "Retired plumber Ken Ashdown", "A GRANDAD from Stockport"])
a(FOK, "person", *n("Dionysis Fokas", "Fokas"), aliases=["Fokas", "the pilots", "The letter"])
a(HALCYON, "organization", *n("Halcyon Cruises", "HALCYON CRUISES", "Halcyon"), aliases=["Halcyon", "The company", "Her operator, Halcyon Cruises of Southampton", "The shipping company", "the ship", "the line", "gangway system", "Our gangway system"])
a("Aurelia Star", "organization", *n("Aurelia Star"))
a("Argostoli", "place", *n("Argostoli", "ARGOSTOLI"))
a("Patras", "place", *n("Patras"))
s.alias(COAST, "the coastguard", GAL, "Commander Spyros Galiatsos")
s.alias(HEALTH, "the health ministry", "The ministry")
s.alias(PORT, "the port authority", "Her authority", "a spokesman", "The port authority")
s.alias(FO, "The Foreign Office")
s.alias(WORKER, "A worker at the port, who asked us not to name him", "a worker")
s.alias(MAKIS, "a waiter on the seafront, Makis", "a waiter")
s.alias(HYDRO, "The hydrographic service")
s.alias(AUDIT, "the audit office")
s.alias(FILE, "the prosecutor's file", "The file", "the prosecutor")
s.alias(ECHO, "Greek daily Ionian Echo")
s.alias(STUDENT, "A student of the technical school", "student")
s.alias(PHOTO, "Our photographer")
s.write()
