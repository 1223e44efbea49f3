import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Kazakhstan stops the export of wheat")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
MON, TUE, WED, THU, FRI, SAT, NEXT = (f"2026-09-{d}" for d in (14, 15, 16, 17, 18, 19, 21))
LATE = "2026-10-06"
s.report("00", outlet="Steppe Press", published=TUE)
s.report("01", outlet="Ministry of Agriculture", published=THU)
s.report("02", outlet="Tashkent Courier", published=SAT)
s.report("03", published=TUE, to=THU)
s.report("04", outlet="Black Earth Letter", published=LATE)

MIN, UNION, DOS, SARS, KTZ, ERG, TURS, ABEN, CHAMB, AGRO, DISP, CUST, GAL, LAW, LOG, PAPER = ("agriculture ministry", "Grain Union", "Yerlan Dosmagambetov", "Aigul Sarsenova", "KTZ", "Jasur Ergashev",
    "Ravshan Tursunov", "Serik Abenov", "Supreme Audit Chamber", "AgroLens", "a dispatcher", "a customs officer", "Galina P.", "lawyers", "a log of KTZ", "a paper")
ORDER, KOST = "Order No. 317", "farms in Kostanay region"
SEASON = "2026-06-30"

F("length of the ban", "agree",
  E("00", "four months", 4, nth=1, origin=MIN, unit="months"), E("00", "four months", 4, MIN, nth=2, origin=MIN, unit="months"), E("01", "four months", 4, origin=MIN, unit="months"),
  E("03", "four months", 4, origin=MIN, unit="months"), E("04", "four months", 4, origin=MIN, unit="months"))
F("how long the ban lasted", "single", E("04", "sixteen days", 16, unit="days"))
F("length of the rain", "single", E("00", "three weeks", 3, unit="weeks"))
F("wheat in bunker weight", "conflict", E("00", "14.2 million tonnes in bunker weight", 14.2e6, MIN, as_of=MON, origin=MIN, unit="tonnes"), E("03", "12.4 million tonnes", 12.4e6, unit="tonnes"))
F("wheat in clean weight", "conflict",
  E("00", "13.1 million tonnes clean", 13.1e6, MIN, as_of=MON, origin=MIN, unit="tonnes"), E("00", "11.8 million", 11.8e6, UNION, origin=AGRO, unit="tonnes"),
  E("01", "13.1 million tonnes of wheat in clean weight", 13.1e6, as_of=WED, origin=MIN, unit="tonnes"), E("01", "11.8 million tonnes", 11.8e6, UNION, origin=AGRO, unit="tonnes"),
  E("03", "11.8 million", 11.8e6, DOS, origin=AGRO, unit="tonnes"),
  E("04", "13.1", 13.1e6, MIN, origin=MIN, unit="tonnes"), E("04", "12.6 million tonnes, clean", 12.6e6, MIN, as_of="2026-10-05", origin=MIN, unit="tonnes"), E("04", "11.8 million", 11.8e6, AGRO, origin=AGRO, unit="tonnes"))
F("clean crop of last year", "single", E("00", "16.4 million", 16.4e6, as_of="2025", unit="tonnes"))
F("grain of all kinds", "single", E("01", "18.9 million tonnes of grain", 18.9e6, origin=MIN, unit="tonnes"))
F("state reserve", "conflict",
  E("00", "2.6 million tonnes", 2.6e6, SARS, origin=MIN, unit="tonnes"), E("01", "2.6 million tonnes of wheat", 2.6e6, as_of="2026-08", origin=MIN, unit="tonnes"),
  E("03", "2.6 million tonnes", 2.6e6, SARS, origin=MIN, unit="tonnes"), E("03", "only 1.7 million", 1.7e6, [ABEN, PAPER, CHAMB], as_of="2026-07-31", origin=CHAMB, unit="tonnes"),
  E("04", "1.7 million tonnes", 1.7e6, CHAMB, origin=CHAMB, unit="tonnes"), E("04", "2.6", 2.6e6, MIN, nth=2, origin=MIN, unit="tonnes"))
F("what is missing in the reserve", "single", E("04", "900,000 tonnes", 900000, unit="tonnes"))
F("elevators", "single", E("01", "46 elevators", 46, origin=MIN))
F("elevators overlooked", "agree", E("04", "nine elevators", 9, MIN, nth=1, origin=MIN), E("04", "nine elevators", 9, nth=2, origin=MIN))
F("average yield", "agree", E("00", "11.3 centners per hectare", 11.3, origin=MIN, unit="centners per hectare"), E("00", "1.13 tonnes", 1.13, origin=MIN, unit="tonnes per hectare"),
  E("01", "11.3 centners", 11.3, as_of=WED, origin=MIN, unit="centners per hectare"))
F("yield in Kostanay", "single", E("00", "9.7", 9.7, KOST, unit="centners per hectare"))
F("hectares threshed", "single", E("01", "11.9 million hectares", 11.9e6, as_of=WED, origin=MIN, unit="hectares"))
F("share of the areas threshed", "single", E("01", "74 percent of the areas", 74, as_of=WED, origin=MIN, unit=P))
F("wheat exported last season", "single", E("00", "8.8 million tonnes of wheat", 8.8e6, as_of=SEASON, unit="tonnes"))
F("wheat and flour exported last season", "single", E("03", "10.4 million tonnes", 10.4e6, as_of=SEASON, unit="tonnes"))
F("share of Uzbekistan", "single", A("00", "about two fifths of it", 0.4, as_of=SEASON, unit="share"))
F("contracts", "single", E("00", "3.4 million tonnes", 3.4e6, UNION, origin=UNION, unit="tonnes"))
F("contracts with Uzbek mills", "single", E("00", "1.9 million of them", 1.9e6, UNION, origin=UNION, unit="tonnes"))
F("penalties", "update", U("00", "could reach $140 million", 140e6, UNION, as_of=TUE, origin=UNION, unit="USD"), B("04", "between $60m and $85m", 60e6, 85e6, LAW, as_of=LATE, origin=LAW, unit="USD"))
F("rise of the wheat price on Tuesday", "single", E("00", "2.4%", 2.4, as_of=TUE, unit=P))
F("price of October wheat", "update", E("00", "$241 a tonne", 241, as_of=TUE, unit="USD per tonne"), E("04", "$229", 229, as_of="2026-10-05", unit="USD per tonne"))
F("price of the social loaf", "single", E("01", "165 tenge", 165, origin=MIN, unit="KZT"))
F("price of the sliced loaf", "update", E("03", "230 tenge", 230, unit="KZT"), E("03", "195", 195, as_of="2026-08", unit="KZT"))
F("fine for false information", "single", U("01", "up to 80 monthly calculation indices", 80))
F("wagons at Saryagash", "single", E("02", "610 wagons of wheat", 610, as_of=FRI))
F("wagons of the first train", "single", E("02", "52 wagons", 52, as_of=FRI))
F("wagons on all crossings", "conflict",
  E("02", "1,940 loaded wagons", 1940, UNION, as_of=FRI, origin=UNION), U("02", "900 at the very most", 900, KTZ, as_of=FRI, origin=KTZ), E("04", "1,870 loaded wagons", 1870, LOG, as_of=SAT, origin=LOG))
F("log against what the railway admitted", "single", E("04", "twice what the railway admitted", 2, unit="times"))
F("cost of a wagon a day", "single", E("02", "$31 a day", 31, unit="USD"))
F("wagons of flour", "single", E("02", "74 wagons of it", 74, as_of=FRI))
F("time until the first train was turned back", "single", E("02", "two hours", 2, unit="hours"))
F("workers of the mill", "single", E("02", "140 workers", 140))
F("wheat of the mill", "single", E("02", "16 days", 16, TURS, unit="days"))
F("trains paid for", "single", E("02", "the six trains", 6, TURS))
F("trains that arrived", "single", E("02", "two", 2, TURS, nth=2))
F("price of flour in Tashkent", "update", E("02", "5,000", 5000, unit="UZS"), E("02", "5,900 sum a kilo", 5900, as_of=FRI, unit="UZS"), E("04", "5,300 sum", 5300, unit="UZS"))
F("rise of the flour price", "single", E("02", "18 percent", 18, unit=P))
F("price of the round loaf", "update", E("02", "4,500", 4500, as_of=FRI, unit="UZS"), E("02", "4,800", 4800, as_of="2025", unit="UZS"))
F("rise of the round loaf", "single", E("02", "five hundred more", 500, unit="UZS"))
F("cities with queues", "single", E("03", "three cities", 3))
F("sacks of the pensioner", "single", E("03", "four", 4, GAL, nth=1))
F("sacks of the neighbour", "single", E("03", "six", 6, GAL))
F("prize for the best photo", "single", E("03", "50,000 tenge", 50000, unit="KZT"))
F("quota", "single", E("04", "1.5 million tonnes", 1.5e6, unit="tonnes"))
F("quota against last season's exports", "single", A("04", "about 17 per cent", 17, unit=P))
F("quarrels", "single", E("04", "five quarrels", 5))
F("time from the first refusal to the order's force", "single", E("04", "three days", 3, unit="days"))
F("wheat bought in Russia", "single", E("04", "200,000 tonnes", 200000, unit="tonnes"))

Q("weighs the water", "same", q("00", "The ministry weighs the water along with the wheat,", DOS), q("03", "The ministry weighs the water along with the wheat,", DOS))
Q("enough for every loaf", "single", q("00", "enough for every loaf until June", SARS))
Q("nobody without bread", "single", q("01", "Nobody will remain without bread, neither here nor at our friends'.", SARS))
Q("the telegram", "single", q("02", "The telegram came in the night,", DISP))
Q("products of its milling", "single", q("02", "wheat and the products of its milling", ORDER))
Q("learned from television", "single", q("02", "We learned of it from television,", ERG))
Q("no letter", "single", q("02", "No letter has arrived, neither on the eleventh nor on any other day.", ERG))
Q("not telegrams", "single", q("02", "I can grind many things,", TURS), q("02", "Not telegrams.", TURS))
Q("four and six sacks", "single", q("03", "I took four, the neighbour took six,", GAL))
Q("the rest was sold", "single", q("03", "The rest was sold in spring, quietly and cheaply,", ABEN), q("03", "Ask who bought it.", ABEN))

w("the ban is announced", MON, ("00", "on Monday"), ("01", "14 September of the current year"), ("03", "on Monday"))
w("the ban enters into force", NEXT, ("00", "September 21"), ("01", "on 21 September"), ("03", "next Monday"))
w("the season ends", SEASON, ("00", "June 30"))
w("last year's crop", "2025-01-01", ("00", "Last year"), to="2025-12-31")
w("the reserve lasts until then", "2027-06-01", ("00", "until June"), ("03", "until June"), to="2027-06-30")
w("October delivery", "2026-10-01", ("00", "October"), ("04", "October", 2), to="2026-10-31")
w("the price on Tuesday", TUE, ("00", "on Tuesday"))
w("the highest price before", "2026-05-01", ("00", "May"), to="2026-05-31")
w("the last ban", "2008-01-01", ("00", "in 2008"), to="2008-12-31")
w("state of threshing", WED, ("01", "16 September"))
w("the reserve is checked", "2026-08-01", ("01", "in August"), to="2026-08-31")
w("the letter to Tashkent", "2026-09-11", ("01", "on 11 September"), ("02", "on the eleventh"), ("04", "dated 11 September"))
w("the loaf's price fixed until then", "2026-12-31", ("01", "31 December"))
w("610 wagons at Saryagash", FRI, ("02", "Yesterday"))
w("wagons refused", FRI, ("02", "on 18 September"), ("04", "on the 18th"))
w("the loaf in Tashkent before", MON, ("02", "on Monday"))
w("the rail strike", "2025-09-01", ("02", "Last autumn"), to="2025-11-30")
w("Abenov shows a paper", MON, ("03", "yesterday"), to=WED)
w("auditors count", "2026-07-21", ("03", "at the end of July"), to="2026-07-31")
w("the reserve is sold", "2026-03-01", ("03", "in spring"), to="2026-05-31")
w("the sliced loaf before", "2026-08-01", ("03", "In August"), to="2026-08-31")
w("the ban becomes a quota", "2026-09-30", ("04", "On Wednesday"))
w("the quota holds until then", "2027-01-21", ("04", "21 January"))
w("the forecast is lowered", "2026-10-05", ("04", "Yesterday, 5 October"))
w("price of October wheat", "2026-10-05", ("04", "yesterday"))
w("AgroLens tells its clients", "2026-09-08", ("04", "on 8 September"))
w("the Audit Chamber confirms", "2026-10-02", ("04", "on Friday"))
w("1,870 wagons by the log", SAT, ("04", "on 19 September"))
w("the sidings are empty", "2026-10-03", ("04", "last weekend"), to="2026-10-04")
w("words deleted from the order", "2026-09-24", ("04", "on 24 September"))

c("figure", "wheat in clean weight: 13.1 (12.6) by the ministry or 11.8 million tonnes",
  [("00", "13.1 million tonnes clean"), ("01", "13.1 million tonnes of wheat in clean weight"), ("04", "12.6 million tonnes, clean")],
  [("00", "11.8 million"), ("01", "11.8 million tonnes"), ("03", "11.8 million"), ("04", "11.8 million")])
c("figure", "wheat before cleaning: 14.2 or 12.4 million tonnes (slip)", [("00", "14.2 million tonnes in bunker weight")], [("03", "12.4 million tonnes")])
c("figure", "state reserve: 2.6 by the ministry, 1.7 million tonnes by the Audit Chamber",
  [("00", "2.6 million tonnes"), ("01", "2.6 million tonnes of wheat"), ("03", "2.6 million tonnes"), ("04", "2.6", 2)], [("03", "only 1.7 million"), ("04", "1.7 million tonnes")])
c("figure", "wagons on all crossings: 1,940 by the union (1,870 by the log), at most 900 by the railway", [("02", "1,940 loaded wagons"), ("04", "1,870 loaded wagons")], [("02", "900 at the very most")])
c("date", "no wheat passes from 21 or already from 18 September", [("00", "September 21"), ("01", "on 21 September"), ("03", "From next Monday")], [("02", "on 18 September"), ("04", "on the 18th")])
c("stance", "whether flour is covered",
  [("00", "Flour is exempt"), ("01", "The export of flour is not subject to the prohibition"), ("03", "bags of flour may still travel"), ("04", "maintains that they had never been meant")],
  [("02", "Flour does not get through either"), ("02", "wheat and the products of its milling"), ("04", "Order 317 did cover it")])
c("stance", "whether Uzbekistan was told beforehand", [("00", "Neighbours had been told in advance"), ("01", "The Uzbek side was notified of the measure in writing")],
  [("02", "We learned of it from television"), ("02", "No letter has arrived")])
c("stance", "whether grain of the reserve was sold", [("03", "The rest was sold in spring")], [("01", "that grain from the reserve was sold is an invention")])
c("stance", "whether wagons were detained before the 21st", [("01", "Until this moment wagons pass the border without hindrance"), ("01", "Information about their detention does not correspond to reality")],
  [("02", "was turned back two hours later"), ("02", "610 wagons of wheat stood on the sidings"), ("04", "The first were refused at 02:10 on the 18th")])
c("source", "whose the 11.8 million are: the Grain Union's or AgroLens's", [("00", "The Grain Union, which speaks for growers and traders, put this year's"), ("01", "disseminated by the Grain Union")],
  [("04", "It was never the Grain Union's"), ("04", "AgroLens had it in a satellite note")])

e("the water, by Dosmagambetov", "copied text", ("00", "The ministry weighs the water along with the wheat,"), ("03", "The ministry weighs the water along with the wheat,"))
e("11.8 million, by AgroLens through the union", "cited", ("00", "11.8 million"), ("01", "11.8 million tonnes"), ("03", "11.8 million"), ("04", "11.8 million"))
e("the ministry's forecast", "cited", ("00", "13.1 million tonnes clean"), ("01", "13.1 million tonnes of wheat in clean weight"), ("04", "13.1"))
e("the reserve, by the ministry", "cited", ("00", "2.6 million tonnes"), ("01", "2.6 million tonnes of wheat"), ("03", "2.6 million tonnes"), ("04", "2.6", 2))
e("a loaf until June, by Sarsenova", "cited", ("00", "enough for every loaf until June"), ("03", "a loaf for everyone until June"))
e("1.7 million, by the Audit Chamber", "cited", ("03", "only 1.7 million"), ("04", "1.7 million tonnes"))
e("before drying and cleaning", "copied text", ("00", "before drying and cleaning"), ("03", "before drying and cleaning"))
e("paragraph 3 of the order", "cited", ("02", "paragraph 3 of the order"), ("04", "in paragraph 3"))
e("the letter of 11 September", "cited", ("01", "on 11 September"), ("04", "dated 11 September"), optional=True)
e("the railway's 900", "cited", ("02", "900 at the very most"), ("04", "twice what the railway admitted"))
e("the yield, by the ministry", "same details", ("00", "11.3 centners per hectare"), ("01", "11.3 centners"))
e("no flour in the ban, by the ministry", "cited", ("00", "Flour is exempt"), ("01", "The export of flour is not subject"), optional=True)

a(MIN, "organization", *named("Ministry of Agriculture"), aliases=["the agriculture ministry", "The ministry", "the ministry", "the Ministry", "Ministry of Agriculture", "Astana", SARS])
a(UNION, "organization", *named("Grain Union"), aliases=["The Grain Union", "the Grain Union", "the Union", DOS])
a(DOS, "person", *named("Yerlan Dosmagambetov"), aliases=["its chairman", "the Grain Union's boss Yerlan Dosmagambetov", "Dosmagambetov", UNION])
a(SARS, "person", *named("Aigul Sarsenova", "A. Sarsenova", "Sarsenova"), aliases=["deputy agriculture minister Aigul Sarsenova", "Vice-Minister A. Sarsenova", MIN])
a(KTZ, "organization", *named("KTZ"), aliases=["The railway", "the railway"])
a(TURS, "person", *named("Ravshan Tursunov", "Tursunov"))
a(ABEN, "person", *named("Serik Abenov", "Abenov"))
a(CHAMB, "organization", *named("Supreme Audit Chamber"), aliases=["auditors", "auditors of the Supreme Audit Chamber", "its inspectors"])
a("Astana", "place", *named("ASTANA", "Astana"))
a("Saryagash", "place", *named("Saryagash"))
a("Tashkent", "place", *named("Tashkent", but=("Tashkent Courier",)))
a("Kazakhstan", "place", *named("Kazakhstan"))
s.alias(AGRO, "Vilnius-based AgroLens", "AgroLens satellite note")
s.alias(ERG, "its spokesman", "Our trade ministry", "trade ministry")
s.alias(DISP, "dispatcher")
s.alias(CUST, "customs officer")
s.alias(GAL, "pensioner Galina P.", "Galina")
s.alias(LAW, "Lawyers")
s.alias(LOG, "A log of KTZ", "KTZ")
s.alias(PAPER, "paper", ABEN)
s.alias(ORDER, "the order", "paragraph 3 of the order", CUST)
s.alias(KOST, "farms")
s.write()
