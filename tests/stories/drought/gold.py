"""Gold of an invented story: drought and load-shedding in Zambia, October and November 2031. The count that leaves out the towns has another scope."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Drought and power cuts in Zambia")
TUE, WED, THU, FRI, SUN, MON = "2031-10-07", "2031-10-08", "2031-10-09", "2031-10-10", "2031-10-12", "2031-10-13"
NOV = "2031-11-21"
s.report("00", outlet="Veritas News Agency", published=TUE)
s.report("01", outlet="Zampower", published=TUE)
s.report("02", outlet="Lusaka Morning Trader", published=THU)
s.report("03", outlet="Zambezi FM", published=SUN)
s.report("04", outlet="Kaleya Copper", published=MON)
s.report("05", outlet="The Highveld Mail", published=NOV)
MULENGA, SIMUTANDA, PHIRI, HAMOONGA, TAIT, SINKAMBA = "Chanda Mulenga", "Grace Simutanda", "Bridget Phiri", "Fackson Hamoonga", "Andrew Tait", "Elijah Sinkamba"
ZAMPOWER, UN, RESIDENTS, CONSUMERS, CHAMBER, UNIONS, OWNER, UNIT, GRID, STATS = ("Zampower", "United Nations", "residents", "Consumer Association", "Chamber of Small Industries", "trade union congress", "Denizgüç", "Disaster Management Unit",
    "the Namibian grid operator's annual report", "The statistical office")
F, e, a = s.figures, s.exact, s.about
Y = lambda y: [f"{y}-01-01", f"{y}-12-31"]

# ---- figures
F("hours without power a day", "conflict", s.at_most("00", "up to 12 hours", 12, nth=1, origin=ZAMPOWER, unit="hours"), s.at_most("00", "up to 12 hours", 12, ZAMPOWER, nth=2, origin=ZAMPOWER, unit="hours"), s.at_most("01", "12 hours", 12, origin=ZAMPOWER, unit="hours"),
  e("02", "nineteen hours", 19, RESIDENTS, as_of=WED, origin=RESIDENTS, unit="hours"), e("02", "twelve", 12, origin=ZAMPOWER, unit="hours"), e("02", "17 hours", 17, CONSUMERS, as_of=WED, origin=CONSUMERS, unit="hours"),
  s.more_than("03", "longer than 12 hours", 12, unit="hours"), e("03", "17 hours", 17, CONSUMERS, origin=CONSUMERS, unit="hours"), e("05", "16 hours", 16, as_of=NOV, unit="hours"), e("05", "12", 12, ZAMPOWER, origin=ZAMPOWER, unit="hours"))
F("length of one interruption", "single", s.at_most("01", "six hours", 6, unit="hours"))
F("hours a day in 2019", "single", e("00", "eight hours", 8, as_of=Y(2019), unit="hours"))
F("level of the lake", "update", e("00", "11.3%", 11.3, ZAMPOWER, as_of="2031-10-06", origin=ZAMPOWER, unit="%"), e("01", "11.3%", 11.3, as_of="2031-10-06", origin=ZAMPOWER, unit="%"), e("03", "10.9 per cent", 10.9, as_of=FRI, unit="%"),
  e("05", "6.2%", 6.2, as_of="2031-11-17", unit="%"))
F("level over the sea", "single", e("01", "476.02 metres", 476.02, as_of="2031-10-06", unit="m"))
F("deficit", "agree", e("00", "640 megawatts", 640, MULENGA, as_of=TUE, origin=ZAMPOWER, unit="MW"), e("01", "640 MW", 640, as_of=TUE, origin=ZAMPOWER, unit="MW"))
F("deficit as a share of demand", "single", s.more_than("00", "more than a quarter", 0.25, MULENGA))
F("capacity of the station", "single", e("00", "1,080 MW", 1080, unit="MW"))
F("generation", "single", e("01", "360 MW", 360, unit="MW"))
F("shortfall of water", "single", e("00", "42% less", 42, unit="%"))
F("turbines standing still", "single", e("00", "Four", 4, as_of=TUE))
F("turbines", "agree", e("00", "six turbines", 6), e("02", "six turbines", 6, HAMOONGA))
F("power of the ship", "single", e("00", "250 megawatts", 250, SIMUTANDA, unit="MW"))
F("share of the mines", "single", e("00", "half of the country's power", 0.5))
F("cut of the mines", "agree", e("00", "30%", 30, unit="%"), e("02", "30 per cent", 30, SIMUTANDA, unit="%"))
F("cut of Kaleya", "single", e("04", "30%", 30, unit="%"))
F("fall of the kwacha", "single", e("00", "1.8%", 1.8, as_of=TUE, unit="%"))
F("people who need food", "update", a("00", "About 1.6 million people", 1.6e6, UN, as_of=TUE, origin=UN), e("03", "1.6 million", 1.6e6, UN, as_of=SUN, origin=UN), e("05", "1.9 million", 1.9e6, UN, as_of=NOV, origin=UN))
F("people who need food, without the towns", "single", e("03", "940,000", 940000, UNIT, as_of=SUN, origin=UNIT))
F("schools exempt", "single", e("01", "14 schools", 14))
F("saving by a geyser", "single", e("01", "3 kilowatts", 3, unit="kW"))
F("transformers destroyed", "single", e("01", "31", 31, nth=2, as_of=["2031-09-01", "2031-09-30"]))
F("reward", "single", e("01", "K5,000", 5000, unit="ZMW"))
F("price of the ice cream", "single", e("02", "two kwacha", 2, PHIRI, unit="ZMW"))
F("loss of Bridget Phiri", "single", e("02", "K6,400", 6400, PHIRI, as_of=WED, unit="ZMW"))
F("complaints", "single", e("02", "2,300 complaints", 2300, CONSUMERS))
F("jobs lost", "conflict", e("02", "4,000 jobs", 4000, CHAMBER, origin=CHAMBER), e("02", "11,000", 11000, UNIONS, origin=UNIONS), e("05", "11,000 lost jobs", 11000, UNIONS, origin=UNIONS), e("05", "4,000", 4000, CHAMBER, origin=CHAMBER),
  e("05", "6,700", 6700, STATS, as_of=NOV, origin=STATS))
F("price of diesel", "single", e("02", "K41", 41, unit="ZMW"))
F("price of a generator", "single", e("02", "K38,000", 38000, unit="ZMW"))
F("price against August", "single", e("02", "twice the price", 2))
F("seasons needed", "single", e("03", "two good seasons", 2, MULENGA))
F("districts where transformers blew", "single", e("03", "five districts", 5, MULENGA))
F("power sold to Namibia", "agree", e("03", "1,140 gigawatt-hours", 1140, GRID, as_of=Y(2030), origin=GRID, unit="GWh"), e("05", "1,140 gigawatt-hours", 1140, nth=1, as_of=Y(2030), unit="GWh"),
  e("05", "1,140 gigawatt-hours", 1140, ZAMPOWER, nth=2, as_of=Y(2030), origin=ZAMPOWER, unit="GWh"))
F("price of the lease", "agree", e("03", "$118 million", 118e6, unit="USD"), e("05", "$118 million", 118e6, unit="USD"))
F("Kaleya's offtake", "update", e("04", "210 MW", 210, unit="MW"), e("04", "147 MW", 147, as_of=["2031-10-06", MON], unit="MW"))
F("length of the maintenance", "agree", e("04", "35 days", 35, unit="days"), e("05", "five weeks", 5, unit="weeks"))
F("length of the maintenance, as it turns out", "single", e("05", "two months", 2, unit="months"))
F("underground operations", "single", e("04", "two underground operations", 2))
F("copper in 2031", "update", s.between("04", "192,000-200,000 tonnes of copper", 192000, 200000, unit="tonnes"), s.between("04", "178,000-184,000 tonnes", 178000, 184000, unit="tonnes"))
F("cash cost", "update", e("04", "$2.35 per pound", 2.35, unit="USD"), e("04", "$2.18", 2.18, unit="USD"))
F("imported power", "single", e("04", "60 MW", 60, unit="MW"))
F("price of imported power", "single", e("04", "19.4 US cents", 0.194, unit="USD"))
F("price against the tariff", "single", a("04", "approximately three times", 3))
F("contractors on leave", "single", e("04", "640 contractors", 640))
F("distance to the water", "single", e("05", "two kilometres", 2, unit="km"))
F("length of the rain", "single", e("05", "20 minutes", 20, unit="minutes"))
F("days from the admission to the dismissal", "single", e("05", "five days", 5, unit="days"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("by the teaspoon", "single", q("00", "We are running the turbines by the teaspoon,", MULENGA))
Q("Christmas", "single", q("00", "Christmas will have lights,", SIMUTANDA))
Q("two kwacha", "single", q("02", "I sold what I could for two kwacha, then I gave it to the school,", PHIRI))
Q("in all material respects", "single", q("02", "in all material respects", ZAMPOWER))
Q("emptied the bank", "single", q("02", "They emptied the bank to go shopping,", HAMOONGA))
Q("two good seasons", "single", q("03", "two good seasons, not one", MULENGA))
Q("not one unit", "single", q("03", "Not one unit crosses the border,", SIMUTANDA))
Q("the second half of January", "single", q("03", "in the second half of January at the earliest", OWNER))
Q("plan for drought", "single", q("04", "We plan for drought every year. This year it kept the appointment.", TAIT))
Q("a grid that we do not have", "single", q("05", "The schedule was drawn up for a grid that we do not have,", MULENGA))
Q("on written instruction", "single", q("05", "on written instruction", MULENGA))

# ---- timeline
w = s.when
w("records begin", "1961-01-01", ("00", "in 1961"), to="1961-12-31")
w("the earlier drought", "2019-01-01", ("00", "of 2019"), to="2019-12-31")
w("power is sold to Namibia", "2030-01-01", ("02", "last year"), ("03", "in 2030"), ("05", "last year"), to="2030-12-31")
w("the season ends", "2031-04-01", ("00", "in April"), to="2031-04-30")
w("price before", "2031-08-01", ("02", "of August"), to="2031-08-31")
w("transformers are destroyed", "2031-09-01", ("01", "last month"), to="2031-09-30")
w("Kaleya is asked to cut", "2031-10-03", ("04", "on 3 October"))
w("level of the lake", "2031-10-06", ("01", "as at 6 October"))
w("Kaleya complies", "2031-10-06", ("04", "since 6 October"))
w("Zampower announces the cuts", TUE, ("00", "on Tuesday"), ("04", "of 7 October"))
w("load-shedding begins", WED, ("00", "from Wednesday"), ("01", "8 OCTOBER 2031"), ("02", "yesterday"), ("05", "since October 8"))
w("Mulenga speaks to the station", FRI, ("03", "on Friday"))
w("level of the lake on Friday", FRI, ("03", "as of Friday"))
w("what the minister spoke of", "2031-10-01", ("05", "of October"), to="2031-10-31")
w("imported power begins", "2031-11-01", ("04", "from 1 November"))
w("the minister is dismissed", "2031-11-10", ("05", "on November 10"))
w("the rains begin", "2031-11-16", ("03", "in the second half of November"), to="2031-11-30")
w("level of the lake in November", "2031-11-17", ("05", "on Monday"))
w("it rains", "2031-11-19", ("05", "On Wednesday"))
w("the ship, by the minister", "2031-11-30", ("00", "by the end of November"))
w("the ship, by the minister's month", "2031-11-01", ("03", "November", 2), to="2031-11-30")
w("Christmas", "2031-12-25", ("00", "Christmas"))
w("jobs go until then", "2031-12-31", ("02", "by the end of the year"))
w("guidance of the year", "2031-01-01", ("04", "for 2031"), to="2031-12-31")
w("the ship, by its owner", "2032-01-16", ("03", "in the second half of January"), to="2032-01-31")
w("the ship, by the new minister", "2032-01-21", ("05", "in late January"), to="2032-01-31")

# ---- conflicts
c = s.conflict
c("figure", "hours without power: up to 12 by Zampower, 17 and more by those who sit in the dark",
  [("00", "up to 12 hours", 1), ("00", "up to 12 hours", 2), ("01", "12 hours"), ("05", "12")], [("02", "nineteen hours"), ("02", "17 hours"), ("03", "17 hours"), ("05", "16 hours")])
c("figure", "jobs: 4,000 by the chamber, 11,000 by the unions", [("02", "4,000 jobs"), ("05", "4,000")], [("02", "11,000"), ("05", "11,000 lost jobs")])
c("date", "the ship by the end of November, or in the second half of January", [("00", "by the end of November"), ("03", "The minister says November")], [("03", "in the second half of January"), ("05", "in late January")])
c("stance", "Zambia sells power abroad, or not",
  [("01", "Zampower does not export electricity"), ("02", "Zampower denies that it exports power"), ("03", "Not one unit crosses the border,"), ("05", "not one unit crossed the border")],
  [("02", "in order to sell to Namibia"), ("02", "They emptied the bank to go shopping,"), ("03", "lists purchases of 1,140 gigawatt-hours from Zambia"), ("05", "it had sold 1,140 gigawatt-hours to Namibia")])
c("stance", "the schedule was kept, or not", [("02", "the schedule was kept"), ("02", "in all material respects")], [("02", "was off from midnight until 7pm"), ("05", "The schedule was drawn up for a grid that we do not have,")], optional=True)
c("figure", "people who need food: 1.6 million by the UN, 940,000 by the government's unit, without the towns", [("00", "About 1.6 million people"), ("03", "1.6 million")], [("03", "940,000")], optional=True)

# ---- echoes
s.echo("Zampower: 11.3%, 640 MW", "cited", ("00", "11.3%"), ("00", "640 megawatts"), ("01", "11.3%"), ("01", "640 MW"))
s.echo("Zampower does not export", "cited", ("01", "Zampower does not export electricity"), ("02", "Zampower denies that it exports power"))
s.echo("17 hours, by the Consumer Association", "cited", ("02", "17 hours"), ("03", "The Consumer Association speaks of 17 hours"))
s.echo("1.6 million, by the UN", "cited", ("00", "About 1.6 million people"), ("03", "1.6 million, says the UN"))
s.echo("the ship in November, by the minister", "cited", ("00", "by the end of November"), ("03", "The minister says November"))
s.echo("the minister: not one unit", "cited", ("03", "Not one unit crosses the border,"), ("05", "not one unit crossed the border"))
s.echo("4,000 by the chamber and 11,000 by the unions", "cited", ("02", "4,000 jobs"), ("02", "11,000"), ("05", "11,000 lost jobs"), ("05", "4,000"))
s.echo("1,140 gigawatt-hours", "same details", ("03", "1,140 gigawatt-hours"), ("05", "1,140 gigawatt-hours", 2))
s.echo("118 million dollars a year", "same details", ("03", "$118 million"), ("05", "$118 million"), optional=True)
s.echo("the mines cut by 30%", "same details", ("00", "30%"), ("02", "30 per cent"), optional=True)
s.echo("Zampower's announcement", "cited", ("01", "load management will be carried out"), ("04", "the announcement by Zampower of 7 October"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

A = s.actor
A(MULENGA, "person", *everywhere(MULENGA, "Mulenga", "Ms Mulenga"), aliases=["managing director Chanda Mulenga", "Ms Mulenga", "Zampower's Chanda Mulenga", "Mulenga", ZAMPOWER, "She"])
A(SIMUTANDA, "person", *everywhere(SIMUTANDA), aliases=["Energy Minister Grace Simutanda", "the minister", "The minister", "She"])
A(PHIRI, "person", *everywhere(PHIRI, "Mrs Phiri"), aliases=["She", "Mrs Phiri"])
A(ZAMPOWER, "organization", *everywhere("Zampower", "ZAMPOWER LIMITED"), aliases=["the state utility Zampower", "ZAMPOWER LIMITED", MULENGA])
A(CONSUMERS, "organization", *everywhere(CONSUMERS), aliases=["The Consumer Association", "the Consumer Association"])
A("Kaleya Copper", "organization", *everywhere("KALEYA COPPER PLC", "Kaleya Copper", "Kaleya", skip=(("04", 4), ("04", 5))), aliases=["the Company"])
A(UN, "organization", *everywhere("United Nations", "UN"), aliases=["the UN", "the United Nations", "The United Nations", "UN"])
A("Lake Mulonga", "place", *everywhere("Lake Mulonga"))
A("Mulonga power station", "place", *everywhere("Mulonga power station", "Mulonga Power Station"))
A("Zambia", "place", *everywhere("Zambia"))
A("Namibia", "place", *everywhere("Namibia"))
A("Chilenje", "place", *everywhere("Chilenje"))
s.alias(RESIDENTS, "residents say")
s.alias(CHAMBER, "The Chamber of Small Industries", "the Chamber", "Chamber")
s.alias(UNIONS, "The trade union congress", "The trade unions", "trade unions")
s.alias(OWNER, "Denizgüç of Istanbul", "The owner", "The owner, Denizgüç of Istanbul")
s.alias(UNIT, "The Disaster Management Unit in the Vice-President's office")
s.alias(GRID, "the Namibian grid operator", "annual report")
s.alias(STATS, "statistical office")
s.alias(HAMOONGA, "A retired Mulonga engineer, Fackson Hamoonga", "engineer")
s.alias(TAIT, "Andrew Tait, Chief Executive", "Chief Executive")
s.alias(SINKAMBA, "Her successor", "Her successor, Elijah Sinkamba")
s.write()
