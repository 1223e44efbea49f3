#!/usr/bin/env python3
"""Gold of the fish quota story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "New Zealand cuts the quota of hoki")


E, AB, AL, MT, AM, LT, BT, VG = map(voiced, (s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague))
f, q, Q, w, C, X = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo
a = lambda name, kind, *forms, aliases=(), docs=None, but=(): s.actor(name, kind, *s.named(*forms, docs=docs, but=but), aliases=(*forms, *aliases))
ADVICE, FRI10, THU, FRI, SAT, SUN, MON, TUE = "2027-08-02", *(f"2027-09-{i}" for i in (10, 16, 17, 18, 19, 20, 21))
Y26, OCT = ["2026-01-01", "2026-12-31"], "2027-10-01"
s.report("00", outlet="TNW", published=THU, sidecar=True)
s.report("01", outlet="Hoki Quota Association", published=THU)
s.report("02", outlet="The Foveaux Herald", published=SAT)
s.report("03", outlet="Harbour Star", published=SAT)
s.report("04", outlet="Boletín del Arrastre", published=TUE)
s.report("05", outlet="The Southland Review", published="2028-01-01", to="2028-02-29")

ASSOC, TIDE, SOUTHERN, MINISTRY, OFFICERS, UNION, COURT, REGISTRY = "Hoki Quota Association", "Tidewatch", "Southern Banks Seafoods", "the ministry", "fisheries officers", "the union", "High Court", "the High Court's registry"
RUATAPU, TILLOTSON, TANE, AROHA, POOLE, KALO, LAMB, MARSH = "Moana Ruatapu", "Graeme Tillotson", "Tane Rewi", "Aroha Rewi", "Lindsay Poole", "Stavros Kalogeras", "Kirsty Lamb", "Colin Marsh"
SURVEY, SCIENTISTS, HERALD, STAR, BOLETIN, ORGANISERS, CHAIN, IMPORTERS, POLL, TNW = "the industry's survey", "the ministry's scientists", "The Foveaux Herald", "Harbour Star", "Boletín del Arrastre", "the organisers", "a supermarket chain", "importers", "the Star's poll", "TNW"
NEWSURVEY = "the new survey"

# ---- figures
f("cut of the catch limit", "conflict",
    E("00", "a quarter", .25, unit="share", as_of=OCT, origin=RUATAPU), E("00", "25%", 25, by=RUATAPU, unit="percent", as_of=OCT),
    E("03", "HALVES the hoki", .5, unit="share", origin=STAR), E("03", "in half", .5, unit="share", origin=STAR))
f("cut in tonnes", "single", E("04", "27,500 tonnes", 27500, unit="tonnes", as_of=OCT))
f("catch limit, new", "agree",
    E("00", "82,500 tonnes", 82500, by=RUATAPU, unit="tonnes", as_of=OCT), E("01", "82,500 tonnes", 82500, unit="tonnes", origin=RUATAPU), E("04", "82,500", 82500, unit="tonnes", as_of=OCT, origin=RUATAPU))
f("catch limit before", "single", E("01", "110,000", 110000, unit="tonnes"))
f("western limit, new", "single", E("00", "22,500 tonnes", 22500, unit="tonnes", as_of=OCT, origin=RUATAPU))
f("cut of the western limit", "agree", E("00", "halved", .5, unit="share", as_of=OCT, origin=RUATAPU), E("04", "22,500 tonnes fewer", 22500, unit="tonnes", as_of=OCT))
f("eastern limit before", "single", E("00", "65,000", 65000, unit="tonnes"))
f("eastern limit, new", "single", E("00", "60,000", 60000, unit="tonnes", as_of=OCT))
f("limit wanted by Tidewatch", "single", E("00", "55,000 tonnes", 55000, by=TIDE, unit="tonnes"))
f("limit proposed by the industry", "single", E("01", "100,000 tonnes", 100000, unit="tonnes", origin=ASSOC))
f("limit in 2001", "single", E("00", "250,000 tonnes", 250000, unit="tonnes", as_of="2001"))
f("western stock, of its unfished size", "conflict",
    E("00", "24% of its unfished size", 24, by=SCIENTISTS, unit="percent"), E("00", "36%", 36, by=SURVEY, unit="percent"),
    E("01", "36 per cent of its unfished size", 36, by=SURVEY, unit="percent", as_of=["2027-07-01", "2027-07-31"]),
    E("03", "24 per cent of the fish", 24, by=SCIENTISTS, unit="percent"), E("03", "36", 36, by="the industry's boffins", unit="percent", origin=SURVEY),
    E("04", "24 percent", 24, by=AROHA, unit="percent", as_of=["2027-06-01", "2027-06-30"], origin=SCIENTISTS), E("05", "28 per cent", 28, by=NEWSURVEY, unit="percent"))
f("target of the stock", "single", E("01", "35", 35, unit="percent", origin=ASSOC))
f("jobs that will be lost", "conflict",
    E("00", "640 jobs", 640, by=ASSOC), E("00", "210 jobs", 210, by=MINISTRY), E("01", "640 jobs", 640, by=ASSOC),
    E("04", "640", 640, by=ASSOC), E("04", "210", 210, by=MINISTRY), E("05", "640", 640, by=ASSOC))
f("jobs lost so far", "single", E("05", "340", 340, by=UNION))
f("cost in a year", "conflict",
    E("00", "NZ$118 million", 118e6, by=ASSOC, unit="NZD"), E("00", "$70 million", 70e6, by=ASSOC, unit="USD", origin=TNW), E("01", "$118 million", 118e6, by=ASSOC, unit="NZD"),
    E("04", "118 million New Zealand dollars a year", 118e6, by=ASSOC, unit="NZD"), E("04", "64", 64e6, by=MINISTRY, nth=1, unit="NZD"))
f("catch dumped", "conflict",
    E("00", "38 tonnes", 38, by=OFFICERS, unit="tonnes"), E("00", "90", 90, by=TIDE, unit="tonnes"), E("03", "90 tonnes", 90, unit="tonnes", origin=TIDE), E("05", "61 tonnes of hoki", 61, by=SOUTHERN, unit="tonnes", as_of=Y26, origin="the court"))
f("age of the film", "agree", E("00", "four years old", 4, by=SOUTHERN, unit="years"), E("03", "four years old", 4, by=SOUTHERN, unit="years"))
f("age of the Southern Pride", "single", E("03", "two years ago", 2, unit="years"))
f("submissions", "agree", E("00", "2,140 submissions", 2140, origin=RUATAPU), E("03", "2,140", 2140, by=RUATAPU))
f("signers of the letter", "single", E("03", "21,000 Kiwis", 21000, by=TIDE))
f("copies of the letter", "single", E("03", "20,000 times", 20000, by=MINISTRY))
f("letters by the ministry", "single", E("03", "one letter", 1, by=MINISTRY))
f("hoki exports", "single", E("00", "NZ$236 million", 236e6, unit="NZD", as_of=Y26))
f("vessels of the survey", "agree", E("01", "three vessels", 3, origin=ASSOC), E("04", "three ships", 3, by=AROHA))
f("days of the survey", "single", E("01", "19 days", 19, unit="days", as_of=["2027-07-01", "2027-07-31"], origin=ASSOC))
f("age of the minister's number", "single", E("01", "a year old", 1, by=TILLOTSON, unit="years"))
f("tonnes offered to be left", "agree",
    E("01", "10,000 tonnes", 10000, unit="tonnes", origin=ASSOC), E("02", "10,000 tonnes", 10000, by=ASSOC, unit="tonnes"), E("05", "10,000 tonnes", 10000, unit="tonnes", origin=ASSOC))
f("weeks from the advice to the announcement", "single", E("01", "six weeks", 6, unit="weeks", origin=ASSOC))
f("time from the advice to the close of submissions", "single", E("01", "a fortnight", 2, unit="weeks", origin=ASSOC))
f("vessels to be tied up", "conflict",
    E("01", "eight vessels", 8, origin=ASSOC), E("02", "five boats", 5, origin=HERALD), E("02", "Five", 5, by=HERALD), E("02", "eight", 8, nth=1, origin=ASSOC), E("05", "Five boats", 5), E("05", "six", 6))
f("boats on the list sold to Fiji", "single", E("02", "Two of those", 2, by=HERALD, as_of=Y26))
f("boats on the list that sank", "single", E("02", "one has sunk", 1, by=HERALD))
f("years for which the fish will be here", "single", E("01", "ten years", 10, by=TILLOTSON, unit="years"))
f("men whose gear the skipper has", "agree", E("02", "gear of four", 4, by=TANE, nth=1), E("02", "gear of four men", 4, by=TANE))
f("men whose fish the skipper will have", "agree", E("02", "fish of two", 2, by=TANE, nth=1), E("02", "fish of two", 2, by=TANE, nth=2))
f("inhabitants of Bluff", "single", E("02", "1,800 people", 1800))
f("employees of the works", "single", E("02", "130", 130))
f("jobs at the works by the list", "single", E("02", "45", 45, by=UNION))
f("jobs at the works that went", "single", E("05", "38 people", 38))
f("people on the wharf", "conflict", AB("02", "Some 400 people", 400, by=ORGANISERS, as_of=FRI), E("02", "150", 150, by=POOLE, as_of=FRI))
f("price of hoki at retail", "conflict", E("02", "$19.40 a kilo", 19.4, by=HERALD, unit="NZD"), E("02", "$14.90", 14.9, unit="NZD", origin=HERALD))
f("rise of a piece of fish", "single", E("03", "two dollars", 2, by="chippies", unit="NZD"))
f("price of a piece of fish", "update", E("03", "eight dollars", 8, by=KALO, unit="NZD"), E("05", "nine dollars", 9, unit="NZD"))
f("price of a piece of fish by Labour Day", "single", E("03", "ten", 10, by=KALO, nth=1, unit="NZD"))
f("years of Kalogeras in Timaru", "single", E("03", "29 years", 29, unit="years"))
f("rise expected by a supermarket chain", "single", E("03", "12 per cent", 12, by=CHAIN, unit="percent"))
f("length of the film sent to the Star", "single", E("03", "14 more minutes", 14, unit="minutes"))
f("readers who want her gone", "single", E("03", "7 out of 10 of you", .7, by=POLL, unit="share"))
f("fillets for Spain", "single", E("04", "9,400 tonnes of fillets", 9400, unit="tonnes", as_of=Y26))
f("price in Vigo", "update", E("04", "3.85 euros a kilo", 3.85, unit="EUR", as_of=FRI), E("05", "4.25 euros a kilo", 4.25, unit="EUR"))
f("price in Vigo before Christmas", "single", MT("04", "pass four", 4, unit="EUR", origin=BOLETIN))
f("price in Vigo that importers expect", "single", BT("04", "between 4.10 and 4.40", 4.1, 4.4, by=IMPORTERS, unit="EUR"))
f("fine", "single", E("05", "$420,000", 420000, unit="NZD"))

# ---- quotations
Q("shouted at by fishermen", "single", q("00", "I would rather be shouted at by fishermen than by their grandchildren,", RUATAPU))
Q("halfway to the lifeboat", "single", q("00", "stopped halfway to the lifeboat", TIDE))
Q("fish move", "single", q("01", "The Minister's number is a year old. Fish move. Officials don't,", TILLOTSON))
Q("not sure about the towns", "single", q("01", "There are towns that live on this fish,", TILLOTSON), q("01", "The fish will be here in ten years. I'm not sure about the towns.", TILLOTSON))
Q("the gear of four", "variant", q("02", "I've got the gear of four, and the fish of two", TANE), q("02", "I've got the gear of four men and from October I'll have the fish of two,", TANE))
Q("a single tonne", "single", q("02", "Nobody ever offered me a single tonne,", RUATAPU))
Q("last Friday", "single", q("02", "Last Friday,", RUATAPU))
Q("I counted what was there", "single", q("02", "I counted what was there,", AROHA))
Q("eight dollars now", "single", q("03", "It's eight dollars now. It will be ten by Labour Day,", KALO))
Q("looking at the material", "single", q("03", "We are looking at the material,", LAMB))
Q("where the fish were supposed to be", "single", q("04", "The industry's three ships went where the fish were,", AROHA), q("04", "I went where the fish were supposed to be.", AROHA))
Q("ask my cousin", "single", q("05", "They pay to look at birds and then they ask about fish,", TANE), q("05", "I tell them to ask my cousin.", TANE))
Q("over time", "single", q("05", "over time", ASSOC))
Q("less wrong", "single", q("05", "So we were both wrong,", AROHA), q("05", "I was less wrong.", AROHA))
Q("I read it on the tenth", "single", q("05", "I read it on the tenth. I received it, if you like, before that.", RUATAPU))

# ---- timeline
w("the limit stood at 250,000", "2001", ("00", "In 2001"))
w("quota owners left fish in the water before", "2019", ("01", "in 2019"))
w("the Southern Pride is launched", "2025", ("03", "two years ago"))
w("exports, sales of boats and fillets of last year", "2026-01-01", ("00", "last year"), ("02", "last year"), ("04", "last year"), to="2026-12-31")
w("hoki is dumped", "2026-01-01", ("05", "in 2026"), to="2026-12-31")
w("the letter with the offer", "2027-05-14", ("05", "of 14 May"))
w("the offer, by month", "2027-05-01", ("01", "in May"), to="2027-05-31")
w("the by-election", "2027-05-01", ("05", "in that month's by-election"), to="2027-05-31")
w("the official report", "2027-06-01", ("04", "from June of this year"), to="2027-06-30")
w("the industry's survey", "2027-07-01", ("01", "In July"), to="2027-07-31")
w("the advice is signed", ADVICE, ("01", "on 2 August"), ("01", "six weeks before"), ("04", "the date of August 2"), ("05", "on 2 August"))
w("Tidewatch publishes a video", "2027-08-01", ("00", "In August"), to="2027-08-31")
w("the advice is received, by the minister", FRI10, ("00", "on Friday last week"), ("02", "Last Friday,"), ("04", "on September 10"), ("05", "the tenth of September"), ("05", "on the tenth"))
w("the cut is announced", THU, ("00", "on Thursday"), ("01", "today"), ("04", "since Thursday"))
w("the Herald's mistake", THU, ("02", "on Thursday"))
w("the minister in Bluff", FRI, ("02", "Yesterday"))
w("Lamb looks at the material", FRI, ("03", "yesterday"))
w("the price in Vigo", FRI, ("04", "on Friday"))
w("Southern Banks withdraws its statement", SUN, ("04", "on Sunday"))
w("the suit is to be filed", MON, ("01", "on Monday"), ("04", "for Monday"), ("05", "on the Monday promised"))
w("the registry has nothing", MON, ("04", "yesterday evening"))
w("the suit is filed", "2027-09-24", ("05", "on 24 September, a Friday"))
w("the new limit", OCT, ("00", "from Oct. 1"))
w("the new limit, by month", "2027-10-01", ("02", "from October"), to="2027-10-31")
w("ten dollars by then", "2027-10-25", ("03", "by Labour Day"))
w("the Marama is sold", "2027-11-01", ("05", "in November"), to="2027-11-30")
w("the suit is thrown out", "2027-12-03", ("05", "On 3 December"))
w("four euros before Christmas", "2027-12-25", ("04", "before Christmas"))
w("Southern Banks pleads guilty", "2028-01-01", ("05", "in January"), to="2028-01-31")

# ---- conflicts
C("figure", "the western stock: 24 per cent by the ministry, 36 by the industry",
    [("00", "24% of its unfished size"), ("03", "24 per cent of the fish"), ("04", "24 percent")], [("00", "36%"), ("01", "36 per cent of its unfished size"), ("03", "36")])
C("figure", "jobs: 640 by the association, 210 by the ministry", [("00", "640 jobs"), ("01", "640 jobs"), ("04", "640"), ("05", "640")], [("00", "210 jobs"), ("04", "210")])
C("figure", "cost in a year: 118 million by the association, 64 by the ministry",
    [("00", "NZ$118 million"), ("00", "$70 million"), ("01", "$118 million"), ("04", "118 million New Zealand dollars a year")], [("04", "64", 1)])
C("figure", "catch dumped: 38 tonnes by officers, 90 by Tidewatch", [("00", "38 tonnes")], [("00", "90"), ("03", "90 tonnes")])
C("date", "when the minister got the advice: on 10 September by her, on 2 August by the association",
    [("00", "on Friday last week"), ("02", "Last Friday,"), ("04", "on September 10"), ("05", "the tenth of September")], [("01", "on 2 August"), ("04", "the date of August 2"), ("05", "on 2 August")])
C("stance", "whether 10,000 tonnes were offered", [("01", "Quota owners offered in May to leave 10,000 tonnes in the water"), ("02", "the quota owners say they'd offered to forgo"), ("05", "there was a letter, of 14 May")], [("02", "Nobody ever offered me a single tonne,")])
C("stance", "whether the film shows a ship of Southern Banks",
    [("00", "was not made on one of its ships"), ("01", "does not show a ship of its fleet"), ("03", "it wasn't theirs")],
    [("00", "a video from a trawler of Southern Banks Seafoods"), ("03", "You can read the name on the lifebuoy: Southern Pride."), ("04", "withdrew on Sunday its statement"), ("05", "pleaded guilty in January to dumping")])
C("figure", "vessels to be tied up: eight by the association, five by the Herald", [("01", "eight vessels"), ("02", "eight", 1)], [("02", "five boats"), ("02", "Five"), ("05", "Five boats")])
C("figure", "the cut: a quarter, or half by the Harbour Star", [("00", "a quarter"), ("00", "25%")], [("03", "HALVES the hoki"), ("03", "in half")])
C("figure", "people on the wharf: 400 by the organisers, 150 by the sergeant", [("02", "Some 400 people")], [("02", "150")])
C("date", "when the official survey was made: a year ago by the association, or in June", [("01", "a year old"), ("04", "from a year ago")], [("04", "from June of this year")])
C("stance", "whether the copy was a draft", [("04", "Her office calls it a draft.")], [("05", "there had been no draft")])
C("date", "when the suit was filed: on Monday as announced, or on 24 September", [("01", "on Monday"), ("04", "for Monday"), ("05", "on the Monday promised")], [("05", "on 24 September, a Friday")], optional=True)
C("stance", "whether the film is four years old", [("00", "the film is four years old"), ("03", "a film that's four years old")], [("03", "she was launched two years ago"), ("05", "in 2026")], optional=True)
C("figure", "submissions: 2,140, or 21,000 signers", [("00", "2,140 submissions"), ("03", "2,140")], [("03", "21,000 Kiwis")], optional=True)
C("figure", "price of hoki: 14.90, or 19.40 by the Herald's mistake", [("02", "$14.90")], [("02", "$19.40 a kilo")], optional=True)
C("stance", "whether the film is from a trial", [("04", "It now says that it is from a trial")], [("05", "pleaded guilty in January to dumping")], optional=True)

# ---- echoes
X("the association's 640 jobs", "cited", ("00", "640 jobs"), ("01", "640 jobs"), ("04", "640 against 210"), ("05", "The association still says 640"))
X("the association's 118 million", "cited", ("00", "NZ$118 million"), ("01", "$118 million"), ("04", "118 million New Zealand dollars a year"))
X("the industry's survey of 36 per cent", "cited", ("00", "36%"), ("01", "36 per cent of its unfished size"), ("03", "36"))
X("the ministry's 24 per cent", "cited", ("00", "24% of its unfished size"), ("03", "24 per cent of the fish"), ("04", "24 percent"))
X("Tidewatch's 90 tonnes", "same details", ("00", "90"), ("03", "90 tonnes"))
X("told to TNW: not its ship", "cited", ("00", "was not made on one of its ships"), ("03", "a day after she told TNW that it wasn't theirs"))
X("the association's eight vessels", "cited", ("01", "eight vessels"), ("02", "not eight"))
X("the offer of 10,000 tonnes", "cited", ("01", "offered in May to leave 10,000 tonnes"), ("02", "the 10,000 tonnes that the quota owners say"), ("05", "As to the 10,000 tonnes"))
X("the ministry's 210 jobs", "cited", ("00", "210 jobs"), ("04", "210"))
X("a suit on Monday", "cited", ("01", "will apply to the High Court for judicial review on Monday"), ("04", "The association announced a suit for Monday"), ("05", "the Monday promised"))
X("the advice of 2 August", "same details", ("01", "on 2 August"), ("04", "the date of August 2"), ("05", "on 2 August"))
X("the advice on Friday, by the minister", "same details", ("00", "on Friday last week"), ("02", "Last Friday,"), ("04", "on September 10"), ("05", "the tenth of September"))
X("a number of a year ago, by the association", "cited", ("01", "The Minister's number is a year old."), ("04", "not, as the association maintains, from a year ago"))
X("the film is four years old", "cited", ("00", "the film is four years old"), ("03", "a film that's four years old, as the firm has been telling"))
X("where the fish were supposed to be", "same details", ("04", "I went where the fish were supposed to be."), ("05", "WHERE THE FISH WERE SUPPOSED TO BE"), optional=True)
X("2,140 submissions", "same details", ("00", "2,140 submissions"), ("03", "2,140"), optional=True)
X("82,500 tonnes", "same details", ("00", "82,500 tonnes"), ("01", "82,500 tonnes"), ("04", "82,500"), optional=True)
X("the initials", "same details", ("04", "in the corner, her initials"), ("05", "the initials on it were the minister's"), optional=True)

# ---- actors
a(RUATAPU, "person", "Moana Ruatapu", "Ruatapu", aliases=["Fisheries Minister Moana Ruatapu", "the minister", "The Minister", "Moana", "she", "Her office"])
a(TILLOTSON, "person", "Graeme Tillotson", "Tillotson", aliases=["Association chair Graeme Tillotson", "Mr Tillotson", ASSOC])
s.actor(TANE, "person", *s.named("Tane Rewi"), ("02", "Rewi", 3), aliases=["the skipper", "Rewi", "Rewi, the skipper"])
a(AROHA, "person", "Aroha Rewi", aliases=["Dr. Aroha Rewi", "who led the official survey", "Rewi", "the ministry's scientists"])
a(LAMB, "person", "Kirsty Lamb", aliases=["a spokeswoman, Kirsty Lamb", SOUTHERN, "Lamb"])
a(ASSOC, "organization", "Hoki Quota Association", "HOKI QUOTA ASSOCIATION", aliases=["The association", "the association", "The quota owners", "quota owners", "The industry", "The Hoki Quota Association", "The Association", TILLOTSON])
a(TIDE, "organization", "Tidewatch", aliases=["The environmental group Tidewatch", "Greenies Tidewatch", "an activist group"])
a(SOUTHERN, "organization", "Southern Banks Seafoods", "Southern Banks", aliases=["the firm", "It", LAMB])
a("Southern Pride", "ship", "Southern Pride")
a("Marama", "ship", "Marama")
a(COURT, "organization", "High Court", aliases=["The High Court's registry"])
a(TNW, "organization", "TNW")
a("Bluff", "place", "Bluff")
a("Vigo", "place", "Vigo")
s.alias(MINISTRY, "The ministry", "the annex to its decision", "ministry")
s.alias(OFFICERS, "Fisheries officers")
s.alias(UNION, "The union")
s.alias(POOLE, "Sergeant Lindsay Poole", "Poole")
s.alias(KALO, "Kalogeras")
s.alias(SURVEY, "A survey paid for by the industry", "the best survey available", "They", "three vessels with scientific crews", "the industry", "The Hoki Quota Association")
s.alias("the industry's boffins", "the industry", "boffins", "the industry's")
s.alias(SCIENTISTS, "scientists", "The ministry", "the ministry's", "boffins", "Her report", AROHA)
s.alias(HERALD, "the Herald", "The Herald")
s.alias(ORGANISERS, "organisers")
s.alias(CHAIN, "one chain", "Supermarkets")
s.alias("chippies", "chippies", "Stavros Kalogeras")
s.alias(IMPORTERS, "Importers")
s.alias(POLL, "Our poll", "poll")
s.alias(NEWSURVEY, "The new survey", "survey")
s.write()
