"""Gold of an invented story: a Brazilian and a Mexican steelmaker merge, May 2027. Persons, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Two steel firms of Brazil and Mexico merge")
DENY, FRI7, SAT8, MON, TUE, WED, THU, FRI14 = "2027-05-05", "2027-05-07", "2027-05-08", "2027-05-10", "2027-05-11", "2027-05-12", "2027-05-13", "2027-05-14"
CADEDAY, FRI22 = "2027-10-20", "2027-10-22"
s.report("00", outlet="LBW", published=MON)
s.report("01", outlet="Siderúrgica Paraopeba and Aceros Norteños", published=MON)
s.report("02", outlet="Diário do Vale do Aço", published=TUE)
s.report("03", outlet="The Closing Bell", published=WED, sidecar=True)
s.report("04", outlet="El Yunque", published=THU)
s.report("05", outlet="Hot Metal Weekly", published="2027-10-25", to="2027-10-31")

HELOISA, WAGNER, CANTU, PRIYA, TREVINO, MEIRELLES, PRATES = "Heloísa Viana", "Wagner Viana", "Gerardo Cantú", "Priya Nandakumar", "Ignacio Treviño", "Dulce Meirelles", "Edmilson Prates"
PARA, NORT, BOTH, CADE, HALDEN, LBW, PAGE, POLICE, SPOKES, BELL, DIARIO, COLUMN, UNIONS, PROTOCOL = ("Siderúrgica Paraopeba", "Aceros Norteños", "the companies", "CADE", "Halden Research", "LBW", "the internal presentation", "military police",
    "a spokeswoman of Paraopeba", "The Closing Bell", "Diário do Vale do Aço", "Rodolfo Elizondo Sada", "the unions", "a protocol of 2024")

# ---- figures
f = s.figures
f("value of the deal", "conflict",
    s.exact("00", "$7.4 billion", 7400000000, nth=1, as_of=MON, origin=BOTH, unit="USD"),
    s.exact("00", "$7.4 billion", 7400000000, nth=2, as_of=MON, origin=BOTH, unit="USD"), s.exact("00", "40.7 billion reais", 40700000000, as_of=MON, origin=BOTH, unit="BRL"),
    s.exact("01", "US$7.4 billion", 7400000000, BOTH, as_of=MON, origin=BOTH, unit="USD"), s.exact("01", "R$40.7 billion", 40700000000, BOTH, as_of=MON, origin=BOTH, unit="BRL"),
    s.exact("01", "140.6 billion Mexican pesos", 140600000000, BOTH, as_of=MON, origin=BOTH, unit="MXN"),
    s.exact("03", "$4.7 billion", 4700000000, LBW, as_of=MON, origin=BELL, unit="USD"),
    s.exact("04", "140,600 million pesos", 140600000000, BOTH, as_of=MON, origin=BOTH, unit="MXN"),
    s.exact("04", "129,000 million", 129000000000, as_of=TUE, origin=COLUMN, unit="MXN"),
    s.exact("05", "$7.4 billion", 7400000000, as_of=MON, origin=BOTH, unit="USD"), s.exact("05", "$6.6 billion", 6600000000, as_of=FRI22, unit="USD"))
f("exchange ratio", "agree", s.exact("00", "0.62 of a Paraopeba share", 0.62, as_of=MON, origin=BOTH, unit="shares"), s.exact("01", "0.62 share of Paraopeba", 0.62, BOTH, as_of=MON, origin=BOTH, unit="shares"),
    s.exact("04", "0.62", 0.62, as_of=MON, origin=BOTH, unit="shares"))
f("ratio offered in December", "single", s.exact("04", "0.70 of a share", 0.7, origin=COLUMN, as_of=["2026-12-01", "2026-12-31"], unit="shares"))
f("premium to Friday's close", "agree", s.exact("00", "24%", 24, as_of=MON, origin=BOTH, unit="percent"), s.exact("03", "24%", 24, LBW, as_of=MON, origin=BOTH, unit="percent"))
f("share of Norteños's holders", "agree", s.exact("00", "44%", 44, origin=BOTH, unit="percent"), s.exact("01", "44%", 44, BOTH, origin=BOTH, unit="percent"))
f("share of Paraopeba's holders", "single", s.exact("01", "56%", 56, BOTH, unit="percent"))
f("yearly output", "single", s.exact("00", "18.6 million tonnes a year", 18600000, unit="tonnes"))
f("employees of both", "conflict", s.exact("00", "29,100 people", 29100, origin=LBW), s.exact("03", "31,000 people", 31000, LBW))
f("employees of Norteños", "single", s.exact("04", "11,900", 11900))
f("employees of the works", "single", s.exact("02", "6,800", 6800))
f("savings a year", "conflict",
    s.exact("00", "$410 million a year", 410000000, BOTH, as_of=MON, origin=BOTH, unit="USD"),
    s.at_most("00", "250 million", 250000000, PRIYA, as_of=MON, origin=PRIYA, unit="USD"),
    s.exact("01", "US$410 million", 410000000, BOTH, as_of=MON, origin=BOTH, unit="USD"),
    s.exact("03", "$410 million a year", 410000000, BOTH, as_of=MON, origin=BOTH, unit="USD"),
    s.at_most("03", "250 million at best", 250000000, PRIYA, origin=PRIYA, unit="USD"),
    s.exact("03", "180 million", 180000000, origin=BELL, as_of=WED, unit="USD"),
    s.exact("05", "280 million", 280000000, HALDEN, origin=HALDEN, unit="USD"))
f("fall of Paraopeba", "update", s.exact("00", "6.3%", 6.3, as_of=MON, unit="percent"), s.exact("03", "9%", 9, as_of=[TUE, WED], unit="percent"))
f("rise of Norteños", "single", s.exact("00", "19%", 19, as_of=MON, unit="percent"))
f("days that CADE has", "single", s.at_most("00", "up to 330 days", 330, unit="days"))
f("bid for a Colombian mill", "single", s.exact("00", "$900 million", 900000000, as_of=["2025-01-01", "2025-12-31"], unit="USD"))
f("months of that bid", "single", s.exact("00", "four months", 4, unit="months"))
f("market share in Brazil", "conflict", s.exact("01", "28%", 28, BOTH, origin=BOTH, unit="percent"), s.exact("05", "41%", 41, CADE, origin=CADE, unit="percent"), s.exact("05", "28", 28, nth=1, origin=BOTH, unit="percent"))
f("jobs that go", "conflict",
    s.at_most("01", "Up to 2,100 positions", 2100, BOTH, as_of=MON, origin=BOTH),
    s.exact("02", "4,500 jobs", 4500, [WAGNER, PAGE], as_of=MON, origin=PAGE),
    s.at_most("02", "2,100 at most", 2100, PARA, origin=BOTH),
    s.exact("03", "4,500 job cuts", 4500, [DIARIO, WAGNER], as_of=MON, origin=PAGE),
    s.at_most("03", "2,100 tops", 2100, BOTH, origin=BOTH),
    s.exact("05", "2,900", 2900),
    s.exact("05", "2,100", 2100, as_of=["2027-05-01", "2027-05-31"], origin=BOTH),
    s.exact("05", "4,500", 4500, UNIONS, origin=PAGE))
f("jobs that go in Brazil", "single", s.exact("02", "2,900 in Brazil", 2900, [WAGNER, PAGE], origin=PAGE))
f("jobs that go in Mexico", "agree", s.exact("02", "1,600 in Mexico", 1600, [WAGNER, PAGE], origin=PAGE), s.exact("04", "1,600", 1600, DIARIO, origin=PAGE))
f("fee for withdrawing", "single", s.exact("01", "US$220 million", 220000000, BOTH, unit="USD"))
f("furnaces", "agree", s.exact("01", "eleven furnaces", 11, HELOISA, origin=HELOISA), s.exact("03", "eleven", 11, origin=HELOISA))
f("furnaces of the slogan", "agree", s.exact("01", "TWO FURNACES", 2, BOTH, origin=BOTH), s.exact("03", "Two furnaces", 2, BOTH, origin=BOTH))
f("companies that merge", "single", s.exact("03", "Two steel companies", 2))
f("people at the gate", "conflict", s.exact("02", "3,000 at the gate", 3000, UNIONS, as_of=MON, origin=UNIONS), s.exact("02", "1,200", 1200, POLICE, as_of=MON, origin=POLICE))
f("wages given up", "single", s.exact("02", "4% of their wages", 4, as_of=["2024-01-01", "2024-12-31"], unit="percent"))
f("taxes lost a year", "single", s.exact("02", "38 million reais", 38000000, PRATES, unit="BRL"))
f("days of an older strike", "single", s.exact("02", "nine days", 9, unit="days"))
f("time since an older strike", "single", s.exact("02", "three years ago", 3, unit="years"))
f("write-downs of an older deal", "single", s.exact("03", "2.6 billion dollars", 2600000000, unit="USD"))
f("calls", "single", s.exact("04", "three times", 3, CANTU))
f("the family's share before", "single", s.exact("04", "31 per cent", 31, unit="percent"))
f("the family's share after", "single", s.exact("04", "13.6", 13.6, unit="percent"))
f("years in the chair", "single", s.exact("04", "three years", 3, unit="years"))
f("votes for the deal at CADE", "single", s.exact("05", "four votes", 4, CADE, as_of=CADEDAY))
f("votes against the deal at CADE", "single", s.exact("05", "two", 2, CADE, nth=1, as_of=CADEDAY))
f("coating lines to be sold", "single", s.exact("05", "two coating lines", 2))
f("capacity to be sold", "single", s.exact("05", "1.3 million tonnes a year", 1300000, unit="tonnes"))
f("approval at Norteños", "single", s.exact("05", "87%", 87, as_of="2027-08-03", unit="percent"))
f("signatures on the protocol", "single", s.exact("05", "three signatures", 3))

# ---- quotations
q, Q = s.quote, s.quotation
Q("live in slides", "single", q("00", "Savings like that live in slides, not in rolling mills. I get to 250 million, on a sunny day,", PRIYA))
Q("it speaks price", "same", q("00", "Steel speaks neither Spanish nor Portuguese. It speaks price,", HELOISA), q("03", "Steel speaks neither Spanish nor Portuguese. It speaks price,", CANTU))
Q("no talks", "single", q("00", "no talks, of any kind, with anybody", CANTU))
Q("found a family", "single", q("01", "We looked for a partner and found a family,", CANTU))
Q("eleven furnaces", "single", q("01", "A family with eleven furnaces,", HELOISA))
Q("written down as overlap", "single", q("02", "They've written us down as overlap", WAGNER))
Q("used to tap Furnace 2", "single", q("02", "That's all that we have in common, unless she too used to tap Furnace 2,", WAGNER))
Q("no commitment exists", "single", q("02", "No commitment exists, nor has any been given.", PARA))
Q("two furnaces, one flame", "single", q("03", "Two furnaces, one flame.", BOTH))
Q("a golf tournament", "single", q("04", "There were no talks on that Wednesday. On that Wednesday there was a golf tournament,", CANTU))
Q("in Miami", "single", q("04", "Both of them told me about it in Miami, on 14 October,", TREVINO))
Q("they called three times", "single", q("04", "They called three times. The third time I picked up.", CANTU))
Q("some arrive less", "single", q("04", "Nobody goes,", CANTU), q("04", "Some arrive less.", CANTU))
Q("bakes into a car door", "single", q("05", "which no one bakes into a car door", MEIRELLES))
Q("what binds us", "single", q("05", "We have always honoured what binds us,", SPOKES))

# ---- timeline
w = s.when
w("the old foundry is shut", "1986-01-01", ("04", "1986"), to="1986-12-31")
w("an older cross-border deal", "2012-01-01", ("03", "in 2012"), to="2012-12-31")
w("wages are given up, the furnace is promised", "2024-01-01", ("02", "In 2024"), ("05", "of 2024"), to="2024-12-31")
w("a partial strike", "2024-01-01", ("02", "three years ago"), to="2024-12-31")
w("the bid for a Colombian mill", "2025-01-01", ("00", "In 2025"), to="2025-12-31")
w("the first letter", "2026-10-02", ("05", "2 October 2026"))
w("Treviño is told in Miami", "2026-10-14", ("04", "on 14 October"))
w("Paraopeba offers 0.70", "2026-12-01", ("04", "In December"), to="2026-12-31")
w("talks begin, by the companies", "2027-01-01", ("01", "in January 2027"), ("04", "In January"), to="2027-01-31")
w("Cantú denies", DENY, ("00", "On Wednesday"), ("04", "on 5 May"), ("04", "on that Wednesday"), ("04", "On that Wednesday"))
w("Cantú denies, told as a week", "2027-05-03", ("03", "last week"), to="2027-05-09")
w("the close against which the premium is reckoned", FRI7, ("00", "Friday's"), ("03", "Friday's"))
w("the mayor learns of it", SAT8, ("02", "on Saturday"))
w("the deal is agreed", MON, ("00", "on Monday"), ("01", "today"), ("04", "On the tenth"))
w("workers at the gate", MON, ("02", "yesterday"), ("03", "on Monday"))
w("the month of the companies' figure", "2027-05-01", ("05", "in May"), to="2027-05-31")
w("prices of Tuesday", TUE, ("04", "Tuesday's"))
w("Cantú speaks to El Yunque", WED, ("04", "yesterday"))
w("Heloísa Viana is expected", THU, ("02", "on Thursday"))
w("a vote on a strike", FRI14, ("02", "on Friday"))
w("meetings of shareholders", "2027-08-01", ("01", "in the first week of August"), to="2027-08-07")
w("shareholders approve", "2027-08-03", ("05", "on 3 August"))
w("CADE decides", CADEDAY, ("05", "Wednesday last week, 20 October"))
w("the offer's worth", FRI22, ("05", "on Friday"))
w("closing, by the companies", "2027-12-31", ("00", "by the end of the year"), ("01", "by 31 December 2027"), ("05", "by the end of December"))
w("closing, by Meirelles", "2028-03-01", ("05", "before March"), to="2028-03-31")
w("the furnace goes cold", "2028-06-01", ("05", "next June"), to="2028-06-30")
w("savings from then on", "2030-01-01", ("01", "from 2030"), to="2030-12-31")
w("the furnace burns until", "2032-01-01", ("02", "until 2032"), ("05", "until 2032"), to="2032-12-31")

# ---- conflicts
s.conflict("figure", "value of the deal: 7.4 billion dollars, or 4.7 by the Closing Bell", [("00", "$7.4 billion", 1), ("00", "$7.4 billion", 2), ("01", "US$7.4 billion"), ("05", "$7.4 billion")], [("03", "$4.7 billion")])
s.conflict("figure", "employees of both: 29,100, or 31,000 by the Closing Bell", [("00", "29,100 people")], [("03", "31,000 people")])
s.conflict("figure", "savings a year: 410 million by the companies, 250 at best by the analyst, 180 by the Closing Bell",
    [("00", "$410 million a year"), ("01", "US$410 million"), ("03", "$410 million a year")], [("00", "250 million"), ("03", "250 million at best"), ("05", "280 million")], [("03", "180 million")])
s.conflict("figure", "jobs that go: up to 2,100 by the companies, 4,500 by the union, 2,900 later",
    [("01", "Up to 2,100 positions"), ("02", "2,100 at most"), ("03", "2,100 tops"), ("05", "2,100")], [("02", "4,500 jobs"), ("03", "4,500 job cuts"), ("05", "4,500")], [("05", "2,900")])
s.conflict("figure", "people at the gate: 3,000 by the union, 1,200 by the police", [("02", "3,000 at the gate")], [("02", "1,200")])
s.conflict("figure", "market share: 28% by the companies, 41% by CADE", [("01", "28%"), ("05", "28", 1)], [("05", "41%")])
s.conflict("date", "talks began in January 2027, or in October", [("01", "in January 2027"), ("04", "In January")], [("04", "on 14 October"), ("05", "2 October 2026")])
s.conflict("date", "closing: by the end of the year, or not before March", [("00", "by the end of the year"), ("01", "by 31 December 2027"), ("05", "by the end of December")], [("05", "before March")])
s.conflict("stance", "who began the talks", [("01", "at the initiative of the Board of Norteños"), ("04", "it was Monterrey that knocked")],
    [("04", "They called three times."), ("05", "it went from Belo Horizonte to Monterrey")])
s.conflict("stance", "whether a promise was given for the furnace", [("01", "No commitment exists with regard to individual units of equipment"), ("02", "No commitment exists, nor has any been given.")],
    [("02", "they were promised that Furnace 2 would burn until 2032"), ("05", "by which it was to burn until 2032")])
s.conflict("source", "who said that steel speaks price: Viana, or Cantú", [("00", "Steel speaks neither Spanish nor Portuguese.")], [("03", "Steel speaks neither Spanish nor Portuguese.")])
s.conflict("stance", "whether there were talks when Cantú denied it", [("00", "no talks, of any kind, with anybody"), ("04", "There were no talks on that Wednesday.")],
    [("01", "Contacts began in January 2027"), ("04", "Both of them told me about it in Miami")], optional=True)

# ---- echoes
s.echo("LBW in the Closing Bell", "cited", ("00", "in an all-share deal worth $7.4 billion"), ("03", "$4.7 billion in its own paper for Norteños of Monterrey, LBW reports"), ("00", "a premium of 24% to Friday's close"), ("03", "a premium of 24% to Friday's close"))
s.echo("steel speaks price", "same details", ("00", "Steel speaks neither Spanish nor Portuguese."), ("03", "Steel speaks neither Spanish nor Portuguese."))
s.echo("the companies' terms", "cited", ("00", "$7.4 billion", 2), ("01", "US$7.4 billion"), ("04", "the 140,600 million pesos of the press release"), ("01", "140.6 billion Mexican pesos"))
s.echo("the companies' savings", "cited", ("00", "$410 million a year"), ("01", "US$410 million"), ("03", "$410 million a year"))
s.echo("the analyst's savings", "cited", ("00", "250 million"), ("03", "250 million at best"))
s.echo("the union's page", "cited", ("02", "4,500 jobs"), ("03", "4,500 job cuts"), ("03", "according to a paper down there"), ("04", "according to a paper from Brazil"), ("02", "1,600 in Mexico"), ("05", "4,500"))
s.echo("the companies' 2,100", "cited", ("01", "Up to 2,100 positions"), ("02", "2,100 at most"), ("03", "2,100 tops"), ("05", "2,100"))
s.echo("no talks with anybody", "same details", ("00", "no talks, of any kind, with anybody"), ("03", "hadn't been talking to anybody, of any kind"))
s.echo("the press release on January", "cited", ("01", "Contacts began in January 2027"), ("04", "In January, the press release says"))
s.echo("two furnaces, one flame", "same details", ("01", "TWO FURNACES, ONE FLAME"), ("03", "Two furnaces, one flame."))
s.echo("no commitment exists", "same details", ("01", "No commitment exists with regard to individual units of equipment"), ("02", "No commitment exists, nor has any been given."))
s.echo("28% by the companies", "cited", ("01", "28%"), ("05", "28", 1), optional=True)

# ---- actors
s.actor(HELOISA, "person", *s.named("Heloísa Viana"), aliases=["Viana", "Paraopeba's chief executive, Heloísa Viana", "Paraopeba's chief executive", "the chief executive", "she"])
s.actor(WAGNER, "person", *s.named("Wagner Viana"), ("02", "Viana", 2), aliases=["the president of the metalworkers' union", "he", "Viana", "A union boss", "A union boss in Brazil", "the union"])
s.actor(CANTU, "person", *s.named("Gerardo Cantú", "Cantú"), aliases=["Don Gerardo Cantú", "Mr Cantú", "her counterpart at Norteños, Gerardo Cantú", "the Mexican half of the couple", "Cantú himself", "he"])
s.actor(PRIYA, "person", *s.named("Priya Nandakumar"), aliases=["Halden's Priya Nandakumar", "an analyst at Halden Research", "she", "Halden Research"])
s.actor(HALDEN, "organization", *s.named("Halden Research", "Halden"), aliases=["Priya Nandakumar", "Halden"])
s.actor(PARA, "organization", *s.named("Siderúrgica Paraopeba", "Paraopeba"), aliases=["Paraopeba", "The company", "the company", "A spokeswoman of Paraopeba", "Brazilian steelmaker Siderúrgica Paraopeba"])
s.actor(NORT, "organization", *s.named("Aceros Norteños", "Norteños"), aliases=["Norteños"])
s.actor(CADE, "organization", *s.named("CADE"), aliases=["Brazil's antitrust authority, CADE", "Brazil's competition authority", "It", "its decision"])
s.actor(LBW, "organization", *s.named("LBW"))
s.actor("Monterrey", "place", *s.named("Monterrey"))
s.actor("Belo Horizonte", "place", *s.named("Belo Horizonte"))
s.actor("Brazil", "place", *s.named("Brazil"))
s.actor("Mexico", "place", *s.named("Mexico", but=("Mexico City",)))
s.alias(BOTH, "The companies", "companies", "the happy pair", "The firms", "The Boards of Paraopeba and Norteños", "the press release", "Paraopeba and Norteños", "Joint press release", "They", "both companies", "Paraopeba")
s.alias(PAGE, "It", "a page of an internal presentation", "a page", "an internal presentation", "a sheet of paper", "Wagner Viana")
s.alias(POLICE, "the military police")
s.alias(SPOKES, "a spokeswoman for Paraopeba", "Paraopeba", "A spokeswoman of Paraopeba")
s.alias(DIARIO, "a paper down there", "a paper from Brazil", "a paper")
s.alias(UNIONS, "the union", "the union's account", "unions", "Wagner Viana")
s.alias(TREVINO, "The Secretary of Economy, Ignacio Treviño", "The Secretary of Economy")
s.alias(MEIRELLES, "reporting commissioner Dulce Meirelles", "Meirelles")
s.alias(PRATES, "Mayor Edmilson Prates", "the mayor")
s.write()
