import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Halvorsen Peak's bid for Wirrabel Copper")


def named(*forms, docs=None, but=()):
    """Every standing of these names in the reports, the longest form first; not inside one of `but`."""
    out = []
    pattern = "|".join(r"(?<!\w)" + re.escape(f) + r"(?!\w)" for f in sorted(forms + tuple(but), key=len, reverse=True))
    for doc, text in s.text.items():
        for m in re.finditer(pattern, text):
            if m[0] not in but and (docs is None or doc in docs):
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out


E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
FRI10, SUN, MON, TUE, THU, FRI17, THU23 = (f"2026-07-{d}" for d in (10, 12, 13, 14, 16, 17, 23))
s.report("00", outlet="Meridian", published=MON)
s.report("01", outlet="Wirrabel Copper", published=TUE)
s.report("02", outlet="The Ledger Line", published="2026-07-15", to=FRI17)
s.report("03", outlet="The Dorrit Miner", published=THU)
s.report("04", outlet="Huaguang", published=FRI17)
s.report("05", outlet="Red Metal Weekly", published="2026-07-24")

HALV, LAT, AAS, WIR, ACHT, TEALE, TPH, KERR, DIRECTOR, STRAND, PIKE, UNION, PETRAKIS = ("Halvorsen Peak", "Renée Latulippe", "Per Aasland", "Wirrabel Copper", "Desmond Achterberg",
    "Marguerite Teale", "Teale Pastoral Holdings", "Bartholomew Kerr", "a Wirrabel director", "Toby Strand", "Darryl Pike", "Mine Workers' Alliance", "Sue-Ann Petrakis")
WETHERBY, FOLEY, TUALA, DINGLI, ZHAO, FASHOLA, BRANDT, SLIDE, AR, CUSTOMS, PEOPLE, QUARTERLY, SPOKES, MADDERN = ("Col Wetherby", "Ann Foley", "Jason Tuala", "Dingli Nonferrous Group", "Zhao Liwen",
    "Olu Fashola", "Lyle Brandt Corporate Finance", "page 38", "Wirrabel's annual report", "customs", "two people involved", "the company's quarterly", "a spokesperson for Wirrabel", "Ingrid Maddern")
JUNEQ = ["2026-04-01", "2026-06-30"]

F("price a share", "update",
  E("00", "A$4.25 in cash", 4.25, as_of=MON, origin=HALV, unit="AUD"), E("01", "$4.25 per share", 4.25, as_of=MON, origin=HALV, unit="AUD"),
  E("05", "A$4.60", 4.60, nth=1, as_of=THU23, origin=HALV, unit="AUD"), E("05", "A$4.60 a share", 4.60, as_of=THU23, origin=HALV, unit="AUD"),
  E("05", "Four-sixty", 4.60, FASHOLA, as_of=THU23, origin=HALV, unit="AUD"))
F("value of the bid", "update",
  E("00", "A$3.15 bln", 3.15e9, as_of=MON, origin=HALV, unit="AUD"), E("00", "A$3.15 billion", 3.15e9, as_of=MON, origin=HALV, unit="AUD"),
  E("00", "$2.06 billion", 2.06e9, as_of=MON, unit="USD"), E("05", "A$3.4bn", 3.4e9, as_of=THU23, unit="AUD"))
F("premium", "update", E("00", "34%", 34, as_of=MON, unit=P), E("05", "45% premium", 45, FASHOLA, as_of=THU23, unit=P))
F("stock whose holders would accept", "agree", E("00", "23% of the stock", 23, HALV, as_of=MON, origin=HALV, unit=P), E("02", "23 per cent", 23, HALV, origin=HALV, unit=P))
F("that stock without the Teales", "single", LT("02", "less than five", 5, unit=P))
F("length of the talks", "agree", E("00", "six months", 6, HALV, origin=HALV, unit="months"), E("01", "six months", 6, HALV, origin=HALV, unit="months"))
F("meetings", "single", E("01", "Two meetings", 2, origin=WIR))
F("length of the meetings", "single", E("01", "70 minutes", 70, origin=WIR, unit="minutes"))
F("rise of the shares on Monday", "single", U("00", "as much as 41%", 41, as_of=MON, unit=P))
F("highest price on Monday", "single", E("00", "A$4.47", 4.47, as_of=MON, unit="AUD"))
F("closing price", "update", E("00", "A$4.39", 4.39, as_of=MON, unit="AUD"), E("02", "$4.51", 4.51, unit="AUD"))
F("copper produced last year", "agree",
  E("00", "58,000 tonnes of copper", 58000, AR, as_of="2025", origin=AR, unit="tonnes"), E("04", "58,000 tonnes of copper", 58000, as_of="2025", origin=AR, unit="tonnes"),
  E("05", "58,000t", 58000, as_of="2025", origin=AR, unit="tonnes"))
F("copper produced in the year to June 2026", "update", B("01", "61,000 to 63,000 tonnes", 61000, 63000, as_of="2026-06-30", origin=WIR, unit="tonnes"),
  E("05", "61,400t", 61400, as_of="2026-06-30", origin=WIR, unit="tonnes"))
F("reserves", "single", E("00", "412 million tonnes", 412e6, AR, origin=AR, unit="tonnes"))
F("grade of the reserves", "agree", E("00", "0.62%", 0.62, AR, origin=AR, unit=P), E("02", "0.62 per cent", 0.62, STRAND, origin=AR, unit=P))
F("grade through the mill in the June quarter", "conflict",
  E("02", "0.54", 0.54, STRAND, as_of=JUNEQ, origin=STRAND, unit=P), E("05", "0.53%", 0.53, FASHOLA, as_of=JUNEQ, origin=FASHOLA, unit=P),
  E("05", "0.58%", 0.58, QUARTERLY, as_of=JUNEQ, origin=WIR, unit=P))
F("rise of copper", "single", A("00", "about a fifth", 0.2, unit="share"))
F("savings", "single", E("00", "US$85 million a year", 85e6, HALV, origin=HALV, unit="USD"))
F("market value of Wirrabel", "single", E("00", "A$2.35 billion", 2.35e9, as_of=FRI10, unit="AUD"))
F("offer for Cobre Lautaro", "single", E("00", "C$900 million", 900e6, as_of="2018", unit="CAD"))
F("extensions of the offer for Cobre Lautaro", "single", E("00", "three extensions", 3, as_of="2018"))
F("value a share, by the expert", "agree",
  B("01", "between $5.10 and $5.85", 5.10, 5.85, BRANDT, origin=BRANDT, unit="AUD"), B("05", "A$5.10 to A$5.85", 5.10, 5.85, [MADDERN, BRANDT], origin=BRANDT, unit="AUD"))
F("conditions", "update", E("01", "19 conditions", 19, as_of=TUE, origin=WIR), E("05", "19", 19), E("05", "six", 6, nth=1, as_of=THU23))
F("stake of the Teales", "agree", E("01", "18.4%", 18.4, origin=TPH, unit=P), E("05", "18.4%", 18.4, origin=TPH, unit=P))
F("shares of the Teales", "single", E("02", "136 million shares", 136e6))
F("what the Teales paid", "single", E("02", "31 cents", 0.31, unit="AUD"))
F("cash of Wirrabel", "single", E("01", "$212 million", 212e6, as_of="2026-06-30", origin=WIR, unit="AUD"))
F("minutes between the email and the announcement", "single", E("02", "eight minutes", 8, WIR, as_of=MON, unit="minutes"))
F("Strand's fee if it comes off", "single", E("02", "$27 million", 27e6, unit="AUD"))
F("Strand's fee if not", "single", A("02", "about $4 million", 4e6, unit="AUD"))
F("jobs that would go", "agree",
  E("03", "900 JOBS", 900, origin=UNION), A("03", "ALMOST 900", 900, UNION, origin=UNION), E("03", "900 jobs", 900, PETRAKIS, origin=UNION),
  E("05", "900 jobs", 900, UNION, origin=UNION), E("05", "880", 880, SLIDE, origin=SLIDE))
F("jobs that would go, a smaller number", "single", E("03", "90", 90, PETRAKIS, nth=4))
F("jobs at the mine", "single", E("03", "1,640 jobs", 1640, UNION))
F("years in which the jobs would go", "single", E("03", "two years", 2, UNION, unit="years"))
F("age of the presentation", "single", E("03", "three years old", 3, PETRAKIS, unit="years"))
F("people at the meeting", "conflict", E("03", "700", 700, WETHERBY, as_of=TUE, origin=WETHERBY), E("03", "432", 432, FOLEY, as_of=TUE, origin=FOLEY))
F("rates and royalties", "single", E("03", "$11.3 million a year", 11.3e6, unit="AUD"))
F("share of the shire's budget", "single", A("03", "about 40 per cent", 40, unit=P))
F("shares handed out to each", "single", E("03", "1,000 apiece", 1000, as_of="2009"))
F("what Tuala would get", "single", E("03", "four grand", 4000, TUALA, unit="AUD"))
F("stake of Dingli", "agree", E("04", "9.6-percent stake", 9.6, unit=P), E("05", "9.6%", 9.6, unit=P))
F("price of a counter-offer", "agree", E("04", "5 Australian dollars per share", 5, "foreign media", unit="AUD"), E("05", "A$5", 5, PEOPLE, nth=3, unit="AUD"))
F("share of the concentrate bought by Dingli", "single", A("04", "about 45 percent", 45, unit=P))
F("concentrate imported by China", "single", E("04", "28.1 million tonnes", 28.1e6, CUSTOMS, as_of="2025", origin=CUSTOMS, unit="tonnes"))
F("rise of imports", "single", E("04", "2.4 percent", 2.4, CUSTOMS, as_of="2025", origin=CUSTOMS, unit=P))
F("analysts tracked", "single", E("05", "the five analysts", 5))
F("analysts who say take it", "single", E("05", "Two", 2, nth=1))
F("people involved", "single", E("05", "Two people", 2))

FINAL = "best and final"
Q("ringing the bell", "single", q("00", "We have knocked on the door since January. Now we are ringing the bell,", LAT))
Q("material", "single", q("00", "material", HALV))
Q("in due course", "single", q("00", "in due course", SPOKES))
Q("six months of talks", "single", q("01", "six months of talks", HALV))
Q("a good offer for a different company", "single", q("01", "This is a good offer for a different company. Ours is not for sale by the tonne.", ACHT))
Q("the number four", "single", q("02", "the number four was mentioned and nobody choked", DIRECTOR))
Q("snakes are interesting", "single", q("02", "I said it was an interesting price. I also think snakes are interesting,", TEALE))
Q("page 38", "single", q("03", "It's on page 38. They call it 'right-sizing'. I call it the end of the footy club,", PIKE))
Q("no plans", "single", q("03", "There are no plans to cut 900 jobs, or 90,", PETRAKIS), q("03", "The presentation he's waving around is three years old and it's about another mine.", PETRAKIS))
Q("sell to the Devil", "single", q("03", "That's four grand I never had,", TUALA), q("03", "I'd sell to the Devil.", TUALA))
Q("closely following", "same", q("04", "following", ZHAO, nth=1), q("04", "closely following", ZHAO))
Q("groundless", "single", q("04", "groundless", ZHAO))
Q("not be politicized", "single", q("04", "Normal commercial cooperation should not be politicized,", ZHAO))
Q("best and final", "same", q("05", FINAL, AAS, nth=1), q("05", FINAL + ", no bells, no whistles", AAS))
Q("four-sixty", "single", q("05", "Four-sixty is a 45% premium for a mine that's been high-grading for a year,", FASHOLA))
Q("roles in scope", "single", q("05", "roles in scope", SLIDE))

w("shares handed out", "2009-01-01", ("03", "in 2009"), to="2009-12-31")
w("shares as high before", "2011-01-01", ("00", "2011"), to="2011-12-31")
w("Halvorsen leaves Cobre Lautaro", "2018-01-01", ("00", "In 2018"), to="2018-12-31")
w("production of last year", "2025-01-01", ("00", "last year"), ("04", "in 2025", 1), to="2025-12-31")
w("imports of 2025", "2025-01-01", ("04", "in 2025", 2), to="2025-12-31")
w("copper has risen since", "2026-01-01", ("00", "the start of the year"))
w("first talks, by Halvorsen", "2026-01-01", ("00", "since January"), ("02", "January"), to="2026-01-31")
w("a dinner in Toronto", "2026-03-01", ("02", "the first week of March"), to="2026-03-07")
w("the June quarter", JUNEQ[0], ("02", "the June quarter", 1), ("02", "the June quarter", 2), ("05", "the June quarter"), to=JUNEQ[1])
w("the page is dated", "2026-05-01", ("05", "May 2026"), to="2026-05-31")
w("first talks, by Wirrabel", "2026-05-26", ("01", "26 May 2026"))
w("first talks, by Wirrabel, roughly", "2026-05-21", ("02", "late May"), to="2026-05-31")
w("end of the business year", "2026-06-30", ("01", "30 June 2026"), ("01", "on that date"))
w("price before the bid", FRI10, ("00", "Friday's", 1), ("00", "Friday's", 2))
w("a telephone rings, or not", SUN, ("02", "on Sunday night"))
w("the bid", MON, ("00", "on Monday"), ("02", "on Monday", 1), ("02", "On Monday"))
w("the Teales are out", TUE, ("02", "on Tuesday"))
w("Marguerite Teale speaks to the column", TUE, ("02", "yesterday"), to=THU)
w("shares close at 4.51", TUE, ("02", "last night"), to=THU)
w("a packed meeting", TUE, ("03", "on Tuesday night"))
w("data-room access is requested", "2026-07-15", ("05", "on 15 July"), ("05", "two days before"))
w("Dingli denies", FRI17, ("04", "on Friday"))
w("Maddern speaks at the hall", "2026-07-18", ("03", "this Saturday"))
w("the quarterly", "2026-07-22", ("05", "on Wednesday"))
w("the bid is raised", THU23, ("05", "yesterday"))
w("Marguerite Teale is not reachable until then", "2026-07-28", ("05", "Tuesday"))
w("the target's statement", "2026-07-31", ("01", "31 July"))
w("the offer closes, first", "2026-08-21", ("00", "Aug 21"), ("05", "21 August"))
w("the offer closes, now", "2026-09-04", ("05", "4 September"))
w("jobs in scope by then", "2028-01-01", ("05", "2028"), to="2028-12-31")
w("the contract runs until then", "2031-01-01", ("04", "2031"), to="2031-12-31")

c("date", "talks since January by Halvorsen, since 26 May by Wirrabel, a dinner in March by a director",
  [("00", "since January"), ("02", "Halvorsen says January")], [("01", "26 May 2026"), ("02", "late May")], [("02", "the first week of March")])
c("stance", "whether there were six months of talks", [("00", "six months of fruitless talks")], [("01", "There were no \"six months of talks\""), ("01", "Two meetings were held")])
c("stance", "whether the Teales would accept", [("00", "had told it they would accept"), ("02", "On Monday Latulippe counted her in")],
  [("01", "it has given no undertaking of any kind to Halvorsen"), ("02", "I said it was an interesting price")])
c("stance", "whether Latulippe rang the chairman", [("02", "it rang at a beach house in Noosa at 9.10 on Sunday night")], [("02", "no phone rang anywhere"), ("02", "an email timed at 7.52 on Monday")])
c("stance", "whether about 900 jobs would go", [("03", "ALMOST 900"), ("03", "UNION FEARS FOR 900 JOBS"), ("05", "880")],
  [("03", "There are no plans to cut 900 jobs"), ("03", "Halvorsen flatly denies it"), ("00", "no \"material\" job losses"), ("05", "a bank's slide isn't a company's plan")])
c("stance", "which mine and year page 38 is of", [("03", "is three years old and it's about another mine")], [("05", "It is dated May 2026, it is about Mount Dorrit")])
c("figure", "people at the meeting: 700 or 432", [("03", "700")], [("03", "432")])
c("stance", "whether Dingli prepares a counter-offer", [("04", "groundless"), ("05", "insists it isn't bidding")],
  [("04", "is preparing a counter-offer of 5 Australian dollars per share"), ("05", "it has hired Grantley Moss to look at doing just that")])
c("source", "who said best and final: Aasland or Latulippe", [("05", "Chief financial officer Per Aasland called the price")], [("05", "put the same words in the mouth of Renée Latulippe")])
c("figure", "grade in the June quarter: 0.54 or 0.53 per cent, or 0.58", [("02", "0.54"), ("05", "0.53%")], [("05", "0.58%")])
c("date", "the chairman was told on Sunday at 9.10 or on Monday at 7.52", [("02", "at 9.10 on Sunday night")], [("02", "7.52 on Monday")], optional=True)

e("23 per cent, by Halvorsen", "cited", ("00", "23% of the stock"), ("02", "23 per cent"))
e("since January, by Halvorsen", "cited", ("00", "since January"), ("02", "Halvorsen says January"))
e("late May, by Wirrabel", "cited", ("01", "26 May 2026"), ("02", "Wirrabel says late May"))
e("the expert's range", "cited", ("01", "between $5.10 and $5.85"), ("05", "A$5.10 to A$5.85"))
e("page 38 and the union's 900 jobs", "cited", ("03", "It's on page 38"), ("03", "ALMOST 900"), ("05", "the union's 900 jobs"), ("05", "the page 38 everyone talks about"))
e("Dingli's denial", "cited", ("04", "groundless"), ("05", "insists it isn't bidding"), ("05", "the denial"))
e("0.62 per cent, in the annual report", "cited", ("00", "0.62%"), ("02", "0.62 per cent"))
e("the Teales deny", "same details", ("01", "it has given no undertaking of any kind to Halvorsen"), ("02", "on Tuesday Marguerite Teale was out"), optional=True)
e("58,000 tonnes", "same details", ("00", "58,000 tonnes of copper"), ("04", "58,000 tonnes of copper"), ("05", "58,000t"), optional=True)
e("19 conditions", "same details", ("01", "19 conditions"), ("05", "19"), optional=True)

a(HALV, "organization", *named("Halvorsen Peak Inc", "Halvorsen Peak", "Halvorsen"), aliases=["Halvorsen", "It", "the company", "Halvorsen's people", "The company's Australian manager"])
a(LAT, "person", *named("Renée Latulippe", "Latulippe"), aliases=["Halvorsen Chief Executive", HALV])
a(WIR, "organization", *named("Wirrabel Copper Limited", "Wirrabel Copper Ltd", "Wirrabel Copper", "Wirrabel"), aliases=["Wirrabel", "Wirrabel's people", "The Company"])
a(ACHT, "person", *named("Desmond Achterberg", "Des Achterberg"), aliases=["The Chairman", "Mr Desmond Achterberg", "Wirrabel's chairman"])
a(TEALE, "person", *named("Marguerite Teale", "Marguerite"), aliases=["His daughter Marguerite", "Teale"])
a(DINGLI, "organization", *named("Dingli Nonferrous Group", "Dingli"), aliases=["Dingli", "Kunming", ZHAO])
a(ZHAO, "person", *named("Zhao Liwen", "Zhao"), aliases=["spokesperson of the group", DINGLI, "Dingli", "China's Dingli Nonferrous Group"])
a(MADDERN, "person", *named("Ingrid Maddern"), aliases=["chief executive Ingrid Maddern", "Wirrabel boss Ingrid Maddern", WIR, "Wirrabel"])
a("Meridian", "organization", *named("Meridian"))
a("Mount Dorrit", "place", *named("Mount Dorrit"))
a("Toronto", "place", *named("TORONTO", "Toronto"))
s.alias(BRANDT, "the independent expert", "An independent expert", "independent expert", "Lyle Brandt")
s.alias(AAS, "Chief financial officer Per Aasland", "Aasland", HALV)
s.alias(DIRECTOR, "a director", "director")
s.alias(STRAND, "Corrigan Vale's Toby Strand", "The banker in the middle", "His pitch")
s.alias(PIKE, "Pike", UNION, "the union", "Mine Workers' Alliance organiser Darryl Pike")
s.alias(UNION, "the union", "The union", "union", PIKE)
s.alias(PETRAKIS, "Petrakis", "The company's Australian manager", HALV)
s.alias(WETHERBY, "Mayor Col Wetherby")
s.alias(FOLEY, "Sergeant Ann Foley")
s.alias(TUALA, "haul truck driver Jason Tuala")
s.alias(FASHOLA, "Olu Fashola of Brightwater", "He")
s.alias(SLIDE, "the page 38", "the page", "it", "the presentation", "a bank's slide")
s.alias(AR, "annual report")
s.alias(CUSTOMS, "data of customs")
s.alias(PEOPLE, "Two people involved")
s.alias(QUARTERLY, "The company's quarterly", "quarterly", WIR)
s.alias(SPOKES, "A spokesperson for Wirrabel", WIR, "Wirrabel")
s.alias("foreign media", "some foreign media", "Reports by some foreign media")
s.write()
