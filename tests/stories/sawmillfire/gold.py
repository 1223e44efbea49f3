#!/usr/bin/env python3
"""Gold of an invented story: a sawmill burns in southern Estonia, October 2026. Persons, firms, outlets, the union and Järvepere are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Järvepere sawmill burns")
E, ABOUT, LEAST, MORE, MOST, BETWEEN, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.between, s.vague
MON, TUE, WED, THU, FRI = (f"2026-10-0{d}" for d in range(5, 10))
SMALL, LETGO = "2026-09-21", "2026-08-28"
s.report("00", outlet="BWS", published=TUE)
s.report("01", outlet="Norrvide Timber", published=WED)
s.report("02", outlet="Lõunakaja", published=THU)
s.report("03", outlet="Raadio Lõuna", published=WED, sidecar=True)
s.report("04", outlet="Dagens Virke", published="2026-10-13")
s.report("05", outlet="The Forest Worker", published="2026-12-09", to="2027-02-28")

TARMO, PILLE, CEO, GUNNAR, MAARJA, RAIVO = "Tarmo Kask", "Pille Kask", "Johan Kask-Lindgren", "Gunnar Lindgren", "Maarja Sepp", "Raivo Sepp"
OLEH, KUUSK, ROOS, MELNYK = "Oleh", "Heli Kuusk", "Andres Roos", "Bohdan Melnyk"
NORRVIDE, BOARD, UNION, POLICE, AGENCY, BUREAU = "Norrvide Timber", "Rescue Board", "EMTL", "the police", "Tööjõud24", "Safety Bureau"
HEALTH, MAST, INSURER, SOURCE, INSPECTION, LOUNA, RAADIO, WORKER, REDCROSS, VIRKE = ("Health Board", "the university's mast", "Fyris Försäkring", "a source at the insurer", "the inspection report",
    "Lõunakaja", "Raadio Lõuna", "a worker", "Red Cross", "Dagens Virke")

# ---- figures
f = s.figures
f("people killed", "update",
    E("00", "Three dead", 3, as_of=TUE, origin=BOARD), E("00", "three workers", 3, BOARD, as_of=TUE, origin=BOARD),
    E("01", "four employees", 4, NORRVIDE, as_of=WED, origin=NORRVIDE),
    E("02", "Five are dead", 5, as_of=WED),
    E("03", "four", 4, as_of=WED), E("03", "Three dead", 3, as_of=TUE, origin=BOARD),
    E("04", "Five are dead", 5), E("05", "six", 6, nth=2), E("05", "five", 5, "the papers"))
f("Ukrainians among the five", "single", E("04", "One of the five", 1, LOUNA, origin=LOUNA))
f("people missing", "update",
    E("00", "Two people", 2, TARMO, as_of=TUE, origin=BOARD), E("01", "One person", 1, NORRVIDE, as_of=WED, origin=NORRVIDE),
    E("03", "One missing", 1, as_of=WED), E("03", "two missing", 2, as_of=TUE, origin=BOARD))
f("people injured", "agree", E("00", "Nine were taken to hospitals", 9, TARMO, as_of=TUE, origin=BOARD), E("03", "Nine injured", 9, as_of=TUE, origin=BOARD))
f("badly injured", "single", E("03", "two of them badly", 2, as_of=TUE))
f("people in the mill", "conflict",
    E("00", "27 people", 27, NORRVIDE, as_of=TUE, origin=NORRVIDE),
    E("01", "27 persons", 27, NORRVIDE, as_of=TUE, origin=NORRVIDE),
    E("02", "27 of the firm", 27, as_of=TUE, origin=NORRVIDE),
    E("02", "34", 34, UNION, as_of=TUE, origin=UNION),
    E("05", "Thirty-four people", 34, BUREAU, as_of=TUE, origin=BUREAU))
f("hired workers", "agree",
    E("00", "seven more", 7, UNION, as_of=TUE, origin=UNION), E("02", "Seven, then", 7, as_of=TUE, origin=OLEH),
    MOST("04", "up to seven persons", 7, NORRVIDE, as_of=TUE, origin=NORRVIDE))
f("others with Oleh", "single", E("02", "six others", 6, OLEH, as_of=MON))
f("people out of their homes", "agree", ABOUT("00", "about 400 people", 400, BOARD, as_of=TUE, origin=BOARD), ABOUT("03", "About 400 people", 400, as_of=TUE, origin=BOARD))
f("houses evacuated", "single", E("02", "160 houses", 160))
f("beds offered", "single", E("03", "612 beds", 612, REDCROSS, as_of=TUE, origin=REDCROSS))
f("hours in which beds were offered", "single", MOST("03", "within three hours", 3, REDCROSS, as_of=TUE, unit="hours"))
f("fire engines", "agree", E("00", "31 engines", 31, BOARD, as_of=TUE, origin=BOARD), E("03", "31 engines", 31, TARMO, as_of=TUE, origin=BOARD))
f("engines of volunteers", "single", E("03", "19 of them", 19, TARMO, as_of=TUE, origin=BOARD))
f("time lost by the engines", "single", E("03", "40 minutes", 40, TARMO, as_of=TUE, origin=BOARD, unit="minutes"))
f("filling of the pond", "single", E("03", "half empty", 0.5, TARMO, as_of=TUE, origin=BOARD, unit="share"))
f("sawn timber burned", "conflict",
    ABOUT("00", "Some 9,000 cubic metres", 9000, NORRVIDE, as_of=TUE, origin=NORRVIDE, unit="m3"), E("00", "14,000", 14000, TARMO, as_of=TUE, origin=BOARD, unit="m3"),
    ABOUT("01", "about 9,000 m³", 9000, NORRVIDE, origin=NORRVIDE, unit="m3"), E("05", "12,600 cubic metres", 12600, BUREAU, origin=BUREAU, unit="m3"))
f("kilns destroyed", "single", E("01", "three kilns", 3, NORRVIDE))
f("cost of the fire", "agree",
    E("01", "SEK 430 million", 430000000, NORRVIDE, origin=NORRVIDE, unit="SEK"), E("01", "EUR 38 million", 38000000, NORRVIDE, origin=NORRVIDE, unit="EUR"),
    E("04", "430 million", 430000000, NORRVIDE, origin=NORRVIDE, unit="SEK"))
f("sum to come from the insurer", "conflict",
    E("01", "SEK 400 million", 400000000, NORRVIDE, origin=NORRVIDE, unit="SEK"), MOST("04", "at most 270 million", 270000000, SOURCE, origin=SOURCE, unit="SEK"),
    E("05", "250 million crowns", 250000000, unit="SEK"))
f("deductible", "agree", E("01", "30", 30000000, NORRVIDE, nth=3, origin=NORRVIDE, unit="SEK"), E("04", "30", 30000000, NORRVIDE, nth=2, origin=NORRVIDE, unit="SEK"))
f("fall of the shares on Tuesday", "single", E("00", "12%", 12, as_of=TUE, unit="percent"))
f("share price before the fire", "single", E("04", "118 kronor", 118, as_of=MON, unit="SEK"))
f("share price a week later", "single", E("04", "97", 97, unit="SEK"))
f("loss of market value", "single", E("04", "2.6 billion", 2600000000, unit="SEK"))
f("employees in Järvepere", "agree", E("00", "212 people", 212), ABOUT("04", "about 240", 240))
f("people who got a letter", "single", E("05", "198 people", 198))
f("employees of the company", "single", E("00", "3,100", 3100))
f("countries of the company", "single", E("00", "five countries", 5))
f("damage in Finland in 2021", "single", E("00", "90 million crowns", 90000000, unit="SEK", as_of="2021"))
f("production in Järvepere", "single", E("01", "240,000 m³", 240000, NORRVIDE, as_of="2025", unit="m3"))
f("share of the group's production", "single", E("01", "11 per cent", 11, NORRVIDE, as_of="2025", unit="percent"))
f("months of wages", "single", E("01", "three months", 3, NORRVIDE, unit="months"))
f("cleaners let go", "single", E("02", "Four cleaners", 4, KUUSK, as_of=LETGO, origin=UNION))
f("weeks without sweeping", "single", E("02", "Five weeks and a half", 5.5, KUUSK, origin=UNION, unit="weeks"))
f("cleanings found by the Bureau", "single", E("05", "one cleaning", 1, BUREAU, origin=BUREAU))
f("fine dust in Võru", "single", E("02", "310 micrograms", 310, MAST, as_of=TUE, origin=MAST, unit="µg"))
f("fine dust against the limit", "single", E("02", "six times the limit", 6, MAST, as_of=TUE, unit="times"))
f("versions of the police", "single", E("03", "eleven versions", 11, POLICE, origin=POLICE))
f("remarks of the inspection", "conflict",
    E("01", "no remarks", 0, NORRVIDE, origin=NORRVIDE), E("04", "nine", 9, INSPECTION, origin=INSPECTION))
f("remarks in red", "single", E("04", "two are in red", 2, INSPECTION))
f("wage per hour", "agree", E("04", "6.20 euros", 6.2, unit="EUR"), E("04", "69 kronor", 69, unit="SEK"))
f("pages of the report", "single", E("05", "88 pages", 88))
f("dust on the beams", "single", E("05", "14 millimetres", 14, BUREAU, origin=BUREAU, unit="mm"))
f("dust allowed", "single", E("05", "three", 3, BUREAU, unit="mm"))
f("sum for each family", "single", E("05", "€20,000", 20000, unit="EUR"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("on no payroll", "single", q("00", "are on no list because they are on no payroll", UNION))
Q("did not come home", "single", q("01", "The thoughts of all of us are with those who went to work on Monday evening and did not come home,", CEO))
Q("the key was in Stockholm", "variant", q("02", "The door was locked and the key was in Stockholm", None), q("02", "Locked. With a padlock. I've got it at home,", RAIVO))
Q("we were there", "single", q("02", "We were there,", OLEH), q("02", "One of us is still there.", OLEH))
Q("a string of lamps", "single", q("02", "began to glow like a string of lamps", OLEH))
Q("closed by hand", "single", q("02", "It was closed by hand, and not last night,", TARMO))
Q("since then, nobody", "single", q("02", "Since then, nobody. Five weeks and a half.", KUUSK))
Q("working on it", "single", q("03", "We are working on it,", PILLE))
Q("one of eleven versions", "single", q("03", "one of eleven versions", POLICE))
Q("released as intended", "single", q("03", "were released as intended", NORRVIDE))
Q("to the mark", "single", q("03", "to the mark", NORRVIDE))
Q("valve heavy", "single", q("04", "Main valve heavy, leaks when open.", INSPECTION))
Q("no commitment", "single", q("04", "has made no commitment", INSURER))
Q("up to seven persons", "single", q("04", "up to seven persons from a supplier", NORRVIDE))
Q("a wrong list", "single", q("04", "We were given a wrong list.", CEO), q("04", "By the list.", CEO))
Q("to evaluate", "single", q("04", "to evaluate", CEO))
Q("as a gesture", "single", q("05", "as a gesture", CEO))

# ---- timeline
w = s.when
w("a fire in Finland", "2021-01-01", ("00", "In 2021"), to="2021-12-31")
w("production of last year", "2025-01-01", ("01", "last year"), to="2025-12-31")
w("the inspection, by the company", "2026-07-17", ("01", "on 17 July"), ("04", "from 17 July"))
w("the inspection, by the report", "2026-06-17", ("04", "from 17 June"))
w("the valve is shut", "2026-06-18", ("05", "since 18 June"))
w("cleaners are let go", LETGO, ("02", "on 28 August"), ("05", "on 28 August"))
w("the one cleaning", "2026-09-19", ("05", "on 19 September"))
w("a smaller fire", SMALL, ("00", "on Sept 21"), ("01", "of 21 September"), ("05", "of 21 September"))
w("the smaller fire is reported, by the company", "2026-09-22", ("01", "on the following day"))
w("the night shift begins", MON, ("01", "on Monday evening"), ("02", "On Monday evening"))
w("the mill burns", TUE, ("00", "in the night to Tuesday"), ("01", "yesterday"))
w("shares fall", TUE, ("00", "in morning trade"))
w("the fire is under control", TUE, ("00", "in the early afternoon"))
w("the union says 34", TUE, ("02", "from the first morning"))
w("fine dust is measured", TUE, ("02", "on Tuesday noon"))
w("Tuesday of the live page", TUE, ("03", "TUE 6 OCT"))
w("Wednesday of the live page", WED, ("03", "WED 7 OCT"))
w("Raadio Lõuna quotes the police", WED, ("03", "this morning"))
w("a telephone conference", WED, ("01", "today at 10.00"))
w("Kask on the valve", WED, ("02", "yesterday"))
w("the fifth body", WED, ("02", "on Wednesday"))
w("nobody of other employers, by the company", WED, ("04", "On Wednesday"))
w("people may go home", THU, ("02", "today"))
w("the column gets the report", FRI, ("04", "On Friday"))
w("the extra release", FRI, ("04", "Friday's"))
w("Melnyk dies", "2026-11-02", ("05", "on 2 November"))
w("Norrvide decides", "2026-11-23", ("05", "a week before"))
w("the whistle blows last", "2026-11-30", ("05", "On 30 November"))
w("the Bureau's report", "2026-12-09", ("05", "on 9 December"))

# ---- conflicts
c = s.conflict
c("figure", "people in the mill: 27 by the company, 34 by the union and the Bureau",
    [("00", "27 people"), ("01", "27 persons")], [("02", "34"), ("05", "Thirty-four people"), ("00", "seven more")])
c("stance", "whether workers of other employers were there",
    [("01", "Persons of other employers were, according to our information, not present"), ("02", "For Norrvide, they were not there."), ("04", "On Wednesday there was nobody.")],
    [("00", "there were seven more"), ("02", "We were there,"), ("04", "may have been there")])
c("stance", "whether the fire of 21 September was reported",
    [("00", "Norrvide said it had reported it to the authorities"), ("01", "was reported to the Rescue Board by e-mail")], [("00", "The Rescue Board said it had no record of that"), ("05", "It lay among the drafts.")])
c("figure", "timber burned: 9,000 by the company, 14,000 by the Rescue Board, 12,600 by the Bureau",
    [("00", "Some 9,000 cubic metres"), ("01", "about 9,000 m³")], [("00", "14,000")], [("05", "12,600 cubic metres")])
c("stance", "whether the sprinklers worked",
    [("01", "The sprinkler system in the drying hall was released as intended."), ("03", "were released as intended")],
    [("02", "nothing came"), ("02", "the main valve of the sprinklers closed"), ("03", "the valve was shut"), ("05", "The valve of the sprinklers had been shut")])
c("date", "the inspection: 17 July by the company, 17 June by the report", [("01", "on 17 July"), ("04", "from 17 July")], [("04", "from 17 June"), ("05", "since 18 June, the day after the inspection")])
c("figure", "remarks of the inspection: none by the company, nine in the report", [("01", "no remarks")], [("04", "nine"), ("04", "It is not without remarks")])
c("stance", "whether the exits were open",
    [("01", "All emergency exits were open.")], [("02", "The door was locked"), ("02", "The exit to the river side would not open."), ("02", "Locked. With a padlock."), ("05", "The exit to the river was locked.")])
c("stance", "whether dust was cleaned",
    [("01", "Cleaning of wood dust takes place every week"), ("02", "Dust was swept each week")], [("02", "Since then, nobody."), ("05", "We said that nobody had swept")])
c("source", "who said that it was a cigarette: the police, or the manager",
    [("00", "Police said a carelessly thrown cigarette was one possibility"), ("03", "We quoted the police this morning as saying that the fire was started by a cigarette.")],
    [("03", "The sentence came from the mill's manager, Andres Roos"), ("03", "The police have said no such thing")])
c("stance", "whether the pond was full", [("03", "the firm's hydrant pond was half empty")], [("03", "to the mark"), ("03", "The firm denies that")])
c("stance", "whether the manager ordered the valve shut", [("05", "on the order of manager Andres Roos")], [("05", "he denies that he gave it")])
c("figure", "sum to come from the insurer: 400 million by the company, 270 at most by a source", [("01", "SEK 400 million")], [("04", "at most 270 million"), ("05", "250 million crowns")], optional=True)
c("stance", "whether the smoke was a danger", [("02", "there was no danger at any time")], [("02", "310 micrograms"), ("02", "six times the limit")], optional=True)
c("stance", "whether nobody had swept since 28 August", [("02", "Since then, nobody."), ("05", "We said that nobody had swept")], [("05", "The Bureau has found an invoice for one cleaning")], optional=True)
c("stance", "whether Norrvide rebuilds", [("01", "Norrvide intends to rebuild.")], [("04", "to evaluate"), ("05", "no rebuilding")], optional=True)

# ---- echoes
e = s.echo
e("27 by the company", "cited", ("00", "27 people"), ("01", "27 persons"), ("02", "27 of the firm"))
e("9,000 by the company", "cited", ("00", "Some 9,000 cubic metres"), ("01", "about 9,000 m³"))
e("sprinklers as intended, by the company", "cited", ("01", "was released as intended"), ("03", "were released as intended"))
e("430 million by the company", "cited", ("01", "SEK 430 million"), ("04", "430 million"))
e("17 July by the company", "cited", ("01", "on 17 July"), ("04", "from 17 July"))
e("the weekly cleaning by the company", "cited", ("01", "Cleaning of wood dust takes place every week"), ("02", "Dust was swept each week"))
e("31 engines by the Rescue Board", "cited", ("00", "31 engines"), ("03", "31 engines"))
e("about 400 by the Rescue Board", "same details", ("00", "about 400 people"), ("03", "About 400 people"))
e("the union's 34", "cited", ("00", "seven more"), ("02", "34"), optional=True)
e("cleaners let go, by Heli Kuusk", "same details", ("02", "Four cleaners were let go on 28 August"), ("05", "the cleaners were let go on 28 August"))
e("Lõunakaja's Ukrainian", "cited", ("02", "One of us is still there."), ("04", "One of the five was Ukrainian, according to the newspaper Lõunakaja"))
e("the cigarette, by the police", "cited", ("00", "Police said a carelessly thrown cigarette was one possibility"), ("03", "We quoted the police this morning"), optional=True)
e("the valve, by the Rescue Board", "cited", ("02", "The Rescue Board found the main valve of the sprinklers closed."), ("03", "the valve was shut"), optional=True)
e("nine injured by the Rescue Board", "same details", ("00", "Nine were taken to hospitals"), ("03", "Nine injured"), optional=True)
e("the e-mail of September", "cited", ("00", "Norrvide said it had reported it to the authorities"), ("01", "was reported to the Rescue Board by e-mail"), ("05", "the company's e-mail to the Rescue Board"), optional=True)
e("nobody of other employers on Wednesday", "cited", ("01", "Persons of other employers were, according to our information, not present"), ("04", "On Wednesday there was nobody."), optional=True)

# ---- actors
a = s.actor
a(TARMO, "person", *s.named("Tarmo Kask"), ("00", "Kask", 2), aliases=["the board's regional head, Tarmo Kask", "the board's Tarmo Kask", "Kask", BOARD, "the board's regional head"])
a(PILLE, "person", *s.named("Pille Kask"), aliases=["chief inspector Pille Kask", POLICE])
a(CEO, "person", *s.named("Johan Kask-Lindgren"), aliases=["President and CEO Johan Kask-Lindgren", "the CEO", NORRVIDE])
a(GUNNAR, "person", *s.named("Gunnar Lindgren"), aliases=["me", "I"])
a(MAARJA, "person", *s.named("Maarja Sepp"))
a(RAIVO, "person", *s.named("Raivo Sepp"), aliases=["A forklift driver, Raivo Sepp", "he", "A forklift driver"])
a(OLEH, "person", *s.named("Oleh"), aliases=["he", "He"])
a(KUUSK, "person", *s.named("Heli Kuusk"), aliases=["the union's Heli Kuusk", "the union", "We"])
a(ROOS, "person", *s.named("Andres Roos"), aliases=["the mill's manager, Andres Roos", "manager Andres Roos", "he"])
a(NORRVIDE, "organization", *s.named("Norrvide Timber", "Norrvide", "NORRVIDE TIMBER AB"), aliases=["Norrvide", "the company", "The company", "the firm", "The firm", "the owner", "The mill's owner, Stockholm-listed Norrvide Timber", CEO])
a(BOARD, "organization", *s.named("Rescue Board"), aliases=["the Rescue Board", "The Rescue Board", "the board", TARMO])
a(UNION, "organization", *s.named("EMTL", "Estonian Timber Workers' Union"), aliases=["the union", "The union EMTL", "The union", "We"])
a(AGENCY, "organization", *s.named("Tööjõud24"))
a(LOUNA, "organization", *s.named("LÕUNAKAJA", "Lõunakaja"), aliases=["the newspaper Lõunakaja"])
a(BUREAU, "organization", *s.named("Safety Bureau", "Bureau"), aliases=["the Bureau", "The Bureau", "The report of the Safety Bureau"])
a("Järvepere", "place", *s.named("Järvepere"))
s.alias(POLICE, "Police", "police", "The police", PILLE)
s.alias(HEALTH, "The Health Board")
s.alias(MAST, "mast", "the university's mast in Võru")
s.alias(INSURER, "The insurer, Fyris Försäkring", "The insurer")
s.alias(SOURCE, "A source there", "a source")
s.alias(INSPECTION, "inspection report", "the inspection report for the drying hall", "One of the red ones")
s.alias("the papers", "In the papers")
s.alias(REDCROSS)
s.write()
