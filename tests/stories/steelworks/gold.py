#!/usr/bin/env python3
"""Gold of an invented story: Kallista Metals closes the steelworks of Wierzbna, Poland, May 2027. People, firms, outlets and the town are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The steelworks of Wierzbna closes")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
NOTICE, MON, TUE, WED, THU, FRI = "2027-04-28", "2027-05-10", "2027-05-11", "2027-05-12", "2027-05-13", "2027-05-14"
TALKS, END, OUT = "2027-05-20", "2027-09-30", "2027-10-01"
s.report("00", outlet="CEP", published=TUE)
s.report("01", outlet="Kallista Metals", published=TUE)
s.report("02", outlet="Głos Wierzbna", published=WED)
s.report("03", outlet="Slab & Coil", published=FRI, sidecar=True)
s.report("04", outlet="CEP", published=TALKS)
s.report("05", outlet="Die Schlacke", published="2027-10-31", to="2028-02-29")

KALLISTA, METAL, DEMIRHAN, ROELANTS, CEP, GLOS, SLAB = "Kallista Metals", "Metal 90", "Demirhan", "Roelants Securities", "CEP", "Głos Wierzbna", "Slab & Coil"
ZBIGNIEW, IWONA, LISOWSKA, AALST, MIELNIK, RADEK = "Zbigniew Korbas", "Iwona Korbas", "Adrianna Lisowska", "Pieter van Aalst", "Bożena Mielnik", "Radek Puchała"
SLIDES, BAKER, POLICE, INVOICES, BUILDERS, PEOPLE, LABOUR, DIESING, LETTER, POLAND = "the slides", "the baker", "police", "invoices", "two furnace builders", "two people in Warsaw", "the labour office", "Hannelore Diesing", "Kallista's letter", "Polish government"
Y26 = ["2026-01-01", "2026-12-31"]

# ---- figures
f = s.figures
f("jobs that go", "conflict",
    E("00", "2,150 jobs", 2150, None, nth=1, as_of=TUE, origin=KALLISTA), E("00", "2,150 jobs", 2150, KALLISTA, nth=2, as_of=TUE, origin=KALLISTA), E("00", "3,400", 3400, METAL, as_of=TUE, origin=METAL),
    E("01", "2,150 employees", 2150, None, as_of=TUE, origin=KALLISTA), E("04", "2,240", 2240, KALLISTA, as_of="2027-05-19", origin=KALLISTA), E("05", "2,240 dismissed", 2240, None, origin=KALLISTA))
f("contractors inside the gate", "single", E("00", "11 contractors", 11, METAL))
f("trainees not counted", "single", E("04", "90 trainees", 90, KALLISTA))
f("years of steelmaking", "conflict", E("00", "73 years of steelmaking", 73, KALLISTA, origin=CEP, unit="years"), E("04", "73 years", 73, CEP, origin=CEP, unit="years"), E("04", "75 years ago", 75, None, unit="years"))
f("loss of the works last year", "agree",
    E("00", "190 million euros", 190000000, KALLISTA, as_of=Y26, origin=KALLISTA, unit="EUR"), E("00", "$217 million", 217000000, KALLISTA, as_of=Y26, origin=CEP, unit="USD"),
    E("01", "190 million euros", 190000000, None, as_of=Y26, origin=KALLISTA, unit="EUR"), E("03", "€190m", 190000000, KALLISTA, nth=1, as_of=Y26, origin=KALLISTA, unit="EUR"))
f("profit of the works last year", "agree", E("00", "22 million euros", 22000000, ZBIGNIEW, as_of=Y26, origin=METAL, unit="EUR"), E("03", "€22m", 22000000, METAL, as_of=Y26, origin=METAL, unit="EUR"))
f("cash burned last year", "single", E("03", "€90m", 90000000, ROELANTS, as_of=Y26, origin=ROELANTS, unit="EUR"))
f("group charges", "single", E("03", "€100m", 100000000, ROELANTS, as_of=Y26, unit="EUR"))
f("years with a loss", "single", E("01", "eight", 8, None, unit="years"))
f("years looked at", "single", E("01", "ten years", 10, None, unit="years"))
f("investments since 2005", "single", E("01", "520 million euros", 520000000, None, unit="EUR"))
f("cost of the relining", "conflict",
    E("00", "300 million euros", 300000000, KALLISTA, origin=KALLISTA, unit="EUR"), E("01", "300 million euros", 300000000, None, origin=KALLISTA, unit="EUR"),
    E("02", "A hundred and fifty million", 150000000, ZBIGNIEW, origin=ZBIGNIEW, unit="EUR"), E("03", "€300m", 300000000, KALLISTA, origin=KALLISTA, unit="EUR"),
    BETWEEN("03", "€170m to €190m", 170000000, 190000000, BUILDERS, origin=BUILDERS, unit="EUR"))
f("days of the relining", "single", E("03", "100 days", 100, BUILDERS, unit="days"))
f("furnace builders asked", "single", E("03", "Two furnace builders", 2))
f("furnaces that Korbas built", "single", E("02", "three of them", 3, ZBIGNIEW))
f("price of electricity", "conflict",
    E("01", "118 euros per megawatt-hour", 118, None, as_of=Y26, origin=KALLISTA, unit="EUR per MWh"), E("03", "€118 per megawatt-hour", 118, KALLISTA, as_of=Y26, origin=KALLISTA, unit="EUR per MWh"),
    E("03", "€94", 94, INVOICES, origin=INVOICES, unit="EUR per MWh"))
f("electricity against that of competitors", "single", E("01", "twice the figure", 2, None, unit="times"))
f("steel made last year", "agree", E("00", "1.2 million tonnes", 1200000, None, as_of=Y26, origin=CEP, unit="t"), E("03", "1.2m", 1200000, None, as_of=Y26, origin=SLAB, unit="t"))
f("capacity of the works", "single", E("03", "1.6m tonnes", 1600000, None, unit="t"))
f("integrated works in Poland", "agree", E("00", "three integrated works", 3, None, origin=CEP), E("04", "three integrated works", 3, None, origin=CEP))
f("price of 2005", "agree", E("00", "85 million euros", 85000000, None, as_of="2005", origin=CEP, unit="EUR"), E("04", "85 million euros", 85000000, None, as_of="2005", origin=CEP, unit="EUR"))
f("employees of Kallista", "agree", E("00", "31,000 people", 31000, None, origin=CEP), E("04", "31,000 people", 31000, None, origin=CEP))
f("countries of Kallista", "agree", E("00", "nine countries", 9, None, origin=CEP), E("04", "nine countries", 9, None, origin=CEP))
f("rise of Kallista's shares", "agree", E("00", "6.4%", 6.4, None, as_of=TUE, origin=CEP, unit="percent"), E("03", "6.4%", 6.4, None, as_of=TUE, origin=SLAB, unit="percent"))
f("rise of the coil price", "single", E("03", "€14", 14, None, as_of=TUE, unit="EUR per t"))
f("coil price", "single", E("03", "€668 a tonne", 668, None, as_of=TUE, unit="EUR per t"))
f("aid granted", "agree", E("00", "410 million zlotys", 410000000, None, origin=POLAND, unit="PLN"), E("04", "410 million zlotys", 410000000, LISOWSKA, origin=POLAND, unit="PLN"), E("04", "$110 million", 110000000, None, origin=CEP, unit="USD"))
f("aid drawn", "agree", E("00", "137 million", 137000000, KALLISTA, origin=KALLISTA, unit="PLN"), E("01", "137 million zlotys", 137000000, None, origin=KALLISTA, unit="PLN"), E("04", "137 million", 137000000, KALLISTA, origin=KALLISTA, unit="PLN"))
f("aid repaid", "single", E("05", "137 million zlotys", 137000000, None, unit="PLN"))
f("jobs lost in Rudnia in 2019", "single", E("00", "540 jobs", 540, None, as_of="2019"))
f("months of examination", "single", E("01", "14 months", 14, None, unit="months"))
f("highest severance", "update",
    AT_MOST("01", "up to 24 monthly salaries", 24, None, as_of=TUE, origin=KALLISTA, unit="months"), AT_MOST("04", "up to 30 monthly salaries", 30, KALLISTA, as_of="2027-05-19", origin=KALLISTA, unit="months"),
    E("04", "24", 24, KALLISTA, nth=2, origin=KALLISTA, unit="months"))
f("statutory severance", "single", E("01", "three", 3, None, unit="months"))
f("average severance", "conflict",
    E("04", "14", 14, METAL, origin=METAL, unit="months"), E("05", "eighteen months' pay", 18, LABOUR, origin=LABOUR, unit="months"), E("05", "fourteen", 14, ZBIGNIEW, origin=METAL, unit="months"))
f("service for the top rate", "single", E("04", "25 years of service", 25, METAL, unit="years"))
f("money of the transfer company", "single", E("01", "40 million euros", 40000000, None, unit="EUR"))
f("people of the rolling mill", "update", E("01", "310 employees", 310, None, origin=KALLISTA), E("03", "310 people", 310, None, origin=KALLISTA), E("05", "180", 180, None))
f("charge in the second quarter", "single", E("01", "265 million euros", 265000000, None, unit="EUR"))
f("length of the director's reading", "single", E("02", "Four minutes", 4, None, as_of=TUE, unit="minutes"))
f("slides", "single", E("02", "Eleven slides", 11))
f("Demirhan's offer for the works", "update", E("02", "one euro", 1, IWONA, as_of="2027-03-09", origin=DEMIRHAN, unit="EUR"), E("04", "one euro", 1, None, origin=DEMIRHAN, unit="EUR"), E("05", "35 million euros", 35000000, None, as_of=["2027-07-01", "2027-07-31"], origin=DEMIRHAN, unit="EUR"))
f("Demirhan's money for the furnace", "single", E("02", "90 million", 90000000, IWONA, as_of="2027-03-09", origin=DEMIRHAN, unit="EUR"))
f("people who live from the works", "single", E("02", "7,000 people", 7000, BAKER))
f("share of the town's taxes", "single", E("02", "a quarter of our taxes", 0.25, IWONA, unit="share"))
f("taxes from the works", "single", E("02", "61 million zlotys", 61000000, IWONA, unit="PLN"))
f("people on the march", "conflict",
    E("02", "8,000", 8000, None, as_of=WED, origin=GLOS), E("02", "4,000", 4000, POLICE, as_of=WED, origin=POLICE), E("02", "11,000", 11000, METAL, as_of=WED, origin=METAL),
    E("05", "eleven thousand", 11000, METAL, as_of=["2027-05-01", "2027-05-31"], origin=METAL), AT_MOST("05", "five", 5000, None, as_of=["2027-05-01", "2027-05-31"], origin=DIESING))
f("people on the bridge", "single", ABOUT("05", "some three hundred", 300, None, as_of=OUT))
f("people who told of the slides", "single", E("03", "two people", 2))
f("length of the talks", "single", E("04", "five hours", 5, None, as_of=TALKS, unit="hours"))
f("steel of the last heat", "single", E("05", "140 tonnes", 140, None, as_of=OUT, unit="t"))
f("languages on the ladle", "single", E("05", "four languages", 4))
f("people in the transfer company", "single", E("05", "1,460", 1460, None, as_of="2027-10-31"))
f("people who found work", "single", E("05", "212", 212, None, as_of="2027-10-31"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("its own furniture", "single", q("00", "They've sold the house its own furniture,", ZBIGNIEW))
Q("from the radio", "single", q("00", "I learned it from the radio, like everybody,", LISOWSKA))
Q("steel forgives", "single", q("01", "This is the hardest decision of my career and it's the right one,", AALST), q("01", "Steel forgives a lot. It doesn't forgive arithmetic.", AALST))
Q("found out last night", "single", q("02", "I found out last night at nine,", MIELNIK))
Q("the first heat", "single", q("02", "My grandfather poured the first heat in 1952. I'm to pour the last one, it seems.", RADEK))
Q("I have an offer", "single", q("02", "No offer? I have here an offer,", IWONA))
Q("I've built three", "single", q("02", "Relining? A hundred and fifty million, I've built three of them!", ZBIGNIEW))
Q("fairies", "single", q("03", "requires a belief in fairies", ROELANTS))
Q("not the same as an offer", "single", q("03", "received a letter, which isn't the same as an offer", KALLISTA))
Q("a coat", "single", q("04", "You can't give back a coat that you never wore,", AALST))
Q("perspectives", "single", q("04", "conversation on perspectives", LETTER))
Q("the word close", "single", q("04", "Perspectives! It didn't contain the word close.", LISOWSKA))
Q("a postcard", "single", q("04", "no buyer, there is a postcard", AALST))
Q("the rope", "single", q("05", "We'd have sold to a competitor the rope,", AALST))
Q("from a printer", "single", q("05", "not from me, from a printer on the fourth floor.", LISOWSKA))

# ---- timeline
w = s.when
w("the works is founded, steel is first made", "1952", ("02", "in 1952"), ("04", "to 1952"), ("04", "in 1952"), ("04", "75 years ago"))
w("the first heat, by Die Schlacke", "1954", ("05", "in 1954"))
w("Kallista buys the works", "2005", ("00", "in 2005"), ("04", "in 2005"))
w("investments from then on", "2005", ("01", "since 2005"))
w("a coking plant closes in Rudnia", "2019", ("00", "In 2019"))
w("aid is granted", "2023", ("00", "in 2023"))
w("the works' loss or profit", "2026", ("00", "last year", 1), ("00", "last year", 2), ("01", "in 2026"), ("03", "last year", 2))
w("steel is counted", "2026", ("00", "last year", 3), ("03", "last year", 1))
w("electricity is paid", "2026", ("01", "last year"))
w("the slides are dated", "2027-02-03", ("02", "3 February"))
w("Demirhan writes", "2027-03-09", ("02", "on 9 March"))
w("Demirhan writes, by month", "2027-03", ("03", "in March"))
w("the ministry is informed", NOTICE, ("00", "on April 28"), ("01", "on 28 April"), ("04", "on April 28"))
w("a charge is booked", "2027-04", ("01", "in the second quarter"), to="2027-06")
w("the director finds out", MON, ("02", "last night"))
w("the closure is announced", TUE, ("00", "on Tuesday"), ("01", "today"), ("02", "TUESDAY"), ("03", "on the day of Kallista's announcement"), ("05", "of 11 May"))
w("the shares rise", TUE, ("03", "on Tuesday"))
w("the march", WED, ("02", "WEDNESDAY"))
w("the march, by month", "2027-05", ("05", "In May"), ("05", "in May"))
w("Kallista speaks of a letter", THU, ("03", "on Thursday"))
w("the company raises the number", "2027-05-19", ("04", "on Wednesday"))
w("talks without a result", TALKS, ("04", "on Thursday"))
w("Demirhan raises its offer", "2027-07", ("05", "in July"))
w("the minister resigns", "2027-09-14", ("05", "on 14 September"))
w("production ends", END, ("00", "by Sept. 30"), ("01", "by 30 September"))
w("the furnace goes out", OUT, ("05", "on a Friday"), ("05", "On 1 October"), ("05", "one day after the date that Luxembourg had set"))
w("the dismissed are counted", "2027-10-31", ("05", "by the end of October"))
w("the furnace ends, by the slides", "2027-12-31", ("02", "31 December"), ("03", "to 31 December"))
w("the relining is due", "2028", ("01", "in 2028"))

# ---- conflicts
s.conflict("figure", "last year's result: a loss of 190 million by Kallista, 90 million by analysts, a profit of 22 million by the union",
    [("00", "190 million euros"), ("01", "190 million euros"), ("03", "€190m", 1)], [("00", "22 million euros"), ("03", "€22m")], [("03", "€90m")])
s.conflict("figure", "the relining: 300 million by Kallista, 150 million by Korbas, 170 to 190 million by builders",
    [("00", "300 million euros"), ("01", "300 million euros"), ("03", "€300m")], [("02", "A hundred and fifty million")], [("03", "€170m to €190m")])
s.conflict("figure", "electricity: 118 euros by Kallista, 94 by invoices", [("01", "118 euros per megawatt-hour"), ("03", "€118 per megawatt-hour")], [("03", "€94")])
s.conflict("figure", "the march: 8,000 by the Głos, 4,000 by police, 11,000 by the union, five thousand at most by Diesing",
    [("02", "8,000")], [("02", "4,000"), ("05", "five")], [("02", "11,000"), ("05", "eleven thousand")])
s.conflict("figure", "average severance: 14 months by the union, 18 by the labour office", [("04", "14"), ("05", "fourteen")], [("05", "eighteen months' pay")])
s.conflict("figure", "jobs: 2,150 by Kallista, 3,400 by the union", [("00", "2,150 jobs", 1), ("00", "2,150 jobs", 2), ("01", "2,150 employees")], [("00", "3,400")], optional=True)
s.conflict("figure", "73 years of steelmaking, put right to 75", [("00", "73 years of steelmaking"), ("04", "73 years")], [("04", "75 years ago")])
s.conflict("date", "the first heat: 1952, or 1954", [("02", "in 1952"), ("04", "in 1952"), ("04", "to 1952")], [("05", "in 1954")])
s.conflict("date", "the end: 30 September by Kallista, 31 December by the slides", [("00", "by Sept. 30"), ("01", "by 30 September")], [("02", "31 December"), ("03", "to 31 December")], optional=True)
s.conflict("source", "where the slides came from: the works council, or the industry ministry",
    [("02", "From the works council, which got it in an envelope.")], [("03", "were passed to journalists by the industry ministry"), ("05", "From her ministry, she confirms, came the slides")])
s.conflict("stance", "whether the government was told in advance",
    [("00", "the government had not been told in advance"), ("00", "I learned it from the radio, like everybody,"), ("04", "It didn't contain the word close.")],
    [("00", "Kallista said it had informed the ministry on April 28."), ("01", "it notified the competent ministry on 28 April"), ("03", "the minister knew of them well before she turned on her radio")])
s.conflict("stance", "whether there was an offer", [("01", "No offer for the site was received."), ("03", "received a letter, which isn't the same as an offer"), ("04", "no buyer, there is a postcard"), ("05", "no offer was received")],
    [("02", "No offer? I have here an offer,"), ("02", "offers one euro for the works"), ("03", "The Turkish group confirms that it wrote to Kallista in March"), ("04", "has offered a symbolic one euro"), ("05", "Demirhan raised its offer")])
s.conflict("stance", "how much aid Kallista is to give back: all of it, or what it drew", [("04", "repay 410 million zlotys")], [("04", "it has drawn only 137 million"), ("04", "You can't give back a coat that you never wore,")], optional=True)

# ---- echoes
s.echo("CEP repeats its sentence", "copied text",
    ("00", "Kallista bought it from the state in 2005 for 85 million euros and employs 31,000 people in nine countries."), ("04", "Kallista bought it from the state in 2005 for 85 million euros and employs 31,000 people in nine countries."),
    ("00", "is one of three integrated works left in the country"), ("04", "is one of three integrated works left in the country"))
s.echo("Kallista's press release", "cited",
    ("01", "The decision affects 2,150 employees."), ("00", "cutting 2,150 jobs, the Luxembourg-based group said"), ("01", "including 190 million euros in 2026"), ("00", "lost 190 million euros"), ("03", "the €190m in the press release"))
s.echo("Kallista's no offer", "cited", ("01", "No offer for the site was received."), ("02", "No offer?"), ("05", "In the press release of 11 May one had read that no offer was received."))
s.echo("118 euros for electricity", "cited", ("01", "118 euros per megawatt-hour"), ("03", "Kallista cites €118 per megawatt-hour"))
s.echo("137 million zlotys drawn, by Kallista", "cited", ("00", "137 million"), ("01", "137 million zlotys"), ("04", "it has drawn only 137 million"))
s.echo("300 million for the relining", "cited", ("00", "300 million euros"), ("01", "300 million euros"), ("03", "the group says €300m"))
s.echo("the union's profit of 22 million", "cited", ("00", "22 million euros"), ("03", "The union's profit of €22m"))
s.echo("the ministry informed on 28 April", "cited", ("00", "it had informed the ministry on April 28"), ("01", "notified the competent ministry on 28 April"), ("04", "a letter from Kallista had arrived at her ministry on April 28"))
s.echo("the slides of Project Amber", "same details", ("02", "Project Amber"), ("03", "Project Amber"), ("05", "came the slides"))
s.echo("the union's eleven thousand", "cited", ("02", "Metal 90 says 11,000"), ("05", "eleven thousand, the union likes to say"))
s.echo("Demirhan's one euro", "same details", ("02", "offers one euro for the works"), ("04", "a symbolic one euro"))
s.echo("the union's fourteen months", "cited", ("04", "Metal 90 said the average worker would get 14"), ("05", "Korbas, the chairman, speaks of fourteen still."))
s.echo("the minister and the radio", "same details", ("00", "I learned it from the radio, like everybody,"), ("03", "well before she turned on her radio"))
s.echo("the number raised to 2,240", "same details", ("04", "2,240"), ("05", "2,240 dismissed"), optional=True)

# ---- actors
s.actor(ZBIGNIEW, "person", *s.named("Zbigniew Korbas"), ("05", "Korbas"), aliases=["Its chairman, Zbigniew Korbas", "Its chairman", "Korbas, the chairman", "Korbas", "her ex-husband", "Metal 90", "the union"])
s.actor(IWONA, "person", *s.named("Iwona Korbas"), aliases=["Mayor Iwona Korbas", "The Mayor", "the Mayor", "a letter", "she"])
s.actor(LISOWSKA, "person", *s.named("Adrianna Lisowska", "Lisowska"), aliases=["Industry Minister Adrianna Lisowska", "the minister", "The minister", "she", "her ministry", "Poland"])
s.actor(AALST, "person", *s.named("Pieter van Aalst", "Van Aalst"), aliases=["its chief executive, Pieter van Aalst", "Van Aalst", "its chief executive", "he"])
s.actor(RADEK, "person", *s.named("Radek Puchała"), aliases=["he", "Puchała"])
s.actor(KALLISTA, "organization", *s.named("Kallista Metals", "KALLISTA METALS", "Kallista"),
    aliases=["the company", "The company", "the group", "The Group", "the Luxembourg-based group", "Steelmaker Kallista Metals", "the press release", "Luxembourg"])
s.actor(METAL, "organization", *s.named("Metal 90"), aliases=["The union", "the union", "The union, Metal 90", "The union's profit", "Zbigniew Korbas"])
s.actor(DEMIRHAN, "organization", *s.named("Demirhan"), aliases=["A Turkish firm", "The Turkish group", "Demirhan of Turkey"])
s.actor("Wierzbna", "place", *s.named("Wierzbna", but=("GŁOS WIERZBNA",)))
s.alias(MIELNIK, "Director Bożena Mielnik", "Director")
s.alias(ROELANTS, "Analysts at Roelants Securities", "they", "Analysts")
s.alias(BAKER, "The baker")
s.alias(POLICE)
s.alias(INVOICES, "Invoices seen by this letter", "Invoices")
s.alias(BUILDERS, "Two furnace builders", "furnace builders")
s.alias(LABOUR, "labour office")
s.alias(LETTER, "a letter from Kallista", "Kallista", "It", "Adrianna Lisowska")
s.alias(CEP, "An earlier story")
s.write()
