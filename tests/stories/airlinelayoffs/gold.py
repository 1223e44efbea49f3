"""Gold of an invented story: Lamantin Air of Senegal cuts jobs, May 2026. "Nearly N" is "about"."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Lamantin Air cuts 640 jobs")
TUE, WED, FRI, MON = "2026-05-12", "2026-05-13", "2026-05-15", "2026-05-18"
Y25 = ["2025-01-01", "2025-12-31"]
s.report("00", outlet="SNW", published=TUE)
s.report("01", outlet="Lamantin Air", published=TUE)
s.report("02", outlet="Le Courrier de Yoff", published=WED, sidecar=True)
s.report("03", outlet="Dakar Minute", published=FRI)
s.report("04", outlet="Runway Africa", published="2026-05-18", to="2026-05-24")
s.report("05", outlet="The Meridian", published="2026-07-02", to="2026-07-31")

AISSATOU, CHEIKH, AWA, IBRA, THIOUNE, ORME = "Aïssatou Ndiour", "Cheikh Ndiour", "Awa Sagna", "Ibra Sagna", "Babacar Thioune", "Hadley Orme"
LAMANTIN, SYTRAL, MARJAN, SNW, COURT, POLICE, GENDARMES = "Lamantin Air", "Sytral", "Al Marjan Airways", "SNW", "Court of Auditors", "police", "gendarmerie"
SPOKES, RESERV, MINUTES, PROTOCOL, THREE, GOV, COURRIER, RUNWAY = "spokeswoman for Al Marjan Airways", "data from the reservation systems", "the minutes", "the protocol", "three persons close to the matter", "government", "Le Courrier de Yoff", "Runway Africa"
E, A, L, M, B = s.exact, s.about, s.at_least, s.more_than, s.between

# ---- figures
f = s.figures
f("jobs that the airline cuts", "conflict",
    E("00", "640 jobs", 640, as_of=TUE, origin=LAMANTIN),
    E("00", "640 of its 1,850 jobs", 640, AISSATOU, as_of=TUE, origin=LAMANTIN),
    E("00", "912", 912, SYTRAL, as_of=TUE, origin=SYTRAL),
    E("01", "640 posts", 640, LAMANTIN, as_of=TUE, origin=LAMANTIN),
    E("02", "640 people", 640, "the radio", as_of=TUE, origin=LAMANTIN),
    E("02", "912 colleagues", 912, SYTRAL, as_of=WED, origin=SYTRAL),
    E("03", "640 of 1,580 jobs", 640, LAMANTIN, as_of=TUE, origin=LAMANTIN),
    M("03", "more than 900", 900, SYTRAL, as_of=FRI, origin=SYTRAL),
    E("05", "520 people", 520, origin=LAMANTIN),
    E("05", "640", 640, as_of=["2026-05-01", "2026-05-31"], origin=LAMANTIN),
    E("05", "520", 520, SYTRAL, nth=2, origin=LAMANTIN),
    E("05", "861", 861, SYTRAL, origin=SYTRAL),
    E("05", "912", 912, CHEIKH, as_of=["2026-05-01", "2026-05-31"], origin=SYTRAL))
f("jobs before the cut", "conflict",
    E("00", "1,850 jobs", 1850, AISSATOU, as_of=TUE, origin=LAMANTIN),
    E("01", "1,850", 1850, LAMANTIN, as_of=TUE, origin=LAMANTIN),
    E("03", "1,580 jobs", 1580, LAMANTIN, as_of=TUE, origin="Dakar Minute"))
f("jobs after the cut", "single", E("01", "1,210 positions", 1210, LAMANTIN))
f("people on fixed-term contracts left out", "update", E("00", "272 people on fixed-term contracts", 272, SYTRAL, as_of=TUE, origin=SYTRAL), E("05", "341 fixed-term contracts", 341, SYTRAL, origin=SYTRAL))
f("people that the union says it saved", "single", E("05", "51", 51, CHEIKH, nth=1, origin=SYTRAL))
f("posts in the cabin", "single", E("01", "205", 205, LAMANTIN))
f("posts on the flight deck", "single", E("01", "38 on the flight deck", 38, LAMANTIN))
f("share of voluntary departures", "single", M("01", "More than half of the departures", 0.5, LAMANTIN, unit="share"))
f("voluntary departures", "single", E("05", "340", 340, LAMANTIN, origin=LAMANTIN))
f("severance", "update",
    L("01", "at least four months' salary", 4, LAMANTIN, as_of=TUE, unit="months", origin=LAMANTIN),
    E("05", "four months' salary", 4, unit="months", as_of=["2026-05-12", "2026-06-11"]), E("05", "six", 6, nth=1, unit="months", as_of="2026-06-11"))
f("aircraft returned", "conflict",
    E("00", "four jets", 4, as_of=TUE, origin=LAMANTIN),
    E("00", "four of its 11 aircraft", 4, AISSATOU, as_of=TUE, origin=LAMANTIN),
    E("01", "Four leased aircraft", 4, LAMANTIN, as_of=TUE, origin=LAMANTIN),
    E("03", "Five aircraft", 5, as_of=TUE, origin="Dakar Minute"),
    E("03", "five aircraft", 5, "Dakar Minute", as_of=TUE, origin="Dakar Minute"),
    E("03", "four", 4, as_of=TUE),
    E("04", "four aircraft", 4, LAMANTIN, origin=LAMANTIN),
    E("04", "five", 5, IBRA, origin=IBRA))
f("aircraft in the fleet", "single", E("00", "11 aircraft", 11, AISSATOU, as_of=TUE))
f("aircraft that remain", "conflict", E("01", "Seven", 7, LAMANTIN, origin=LAMANTIN), E("04", "six", 6, origin=RUNWAY))
f("A330neo returned", "agree", E("01", "two A330neo", 2, LAMANTIN, origin=LAMANTIN), E("04", "two A330neo", 2))
f("A319 returned", "agree", E("01", "two A319", 2, LAMANTIN, origin=LAMANTIN), E("04", "two A319", 2))
f("A330neo with a taker", "single", E("04", "one of them", 1, origin=RUNWAY))
f("destinations that remain", "agree", E("00", "14 destinations", 14, as_of=TUE, origin=LAMANTIN), E("01", "14 African destinations", 14, LAMANTIN, as_of=TUE, origin=LAMANTIN), E("04", "14 routes", 14, origin=LAMANTIN))
f("loss in 2025", "conflict",
    E("00", "51 billion CFA francs", 51e9, AISSATOU, unit="XOF", as_of=Y25, origin=LAMANTIN), E("00", "$91 million", 91e6, AISSATOU, unit="USD", as_of=Y25, origin=SNW),
    E("01", "51 billion CFA francs", 51e9, LAMANTIN, unit="XOF", as_of=Y25, origin=LAMANTIN), E("01", "78 million euros", 78e6, LAMANTIN, unit="EUR", as_of=Y25, origin=LAMANTIN),
    E("02", "74 billion francs", 74e9, COURT, unit="XOF", as_of=Y25, origin=COURT),
    E("05", "71 billion CFA francs", 71e9, COURT, unit="XOF", as_of=Y25, origin=COURT),
    E("05", "51", 51e9, LAMANTIN, nth=2, unit="XOF", as_of=Y25, origin=LAMANTIN))
f("difference between the draft and the report of the auditors", "single", E("05", "three billion", 3e9, unit="XOF"))
f("unpaid airport charges", "single", E("02", "23 billion", 23e9, COURT, unit="XOF", origin=COURT))
f("share of the state", "single", E("00", "70%", 70, unit="percent"))
f("loan of the state", "agree",
    E("00", "38 billion CFA francs", 38e9, THIOUNE, unit="XOF", as_of=TUE, origin=THIOUNE),
    E("03", "38 billion francs", 38e9, THIOUNE, unit="XOF", as_of=FRI, origin=THIOUNE),
    E("04", "CFA38bn", 38e9, unit="XOF", origin=THIOUNE), E("04", "€58m", 58e6, unit="EUR", origin=RUNWAY))
f("part of the loan for severance", "single", E("04", "CFA15bn", 15e9, unit="XOF"))
f("part of the loan for arrears", "single", E("04", "CFA23bn", 23e9, unit="XOF"))
f("arrears to lessors", "single", E("04", "$64m", 64e6, unit="USD"))
f("savings a year", "single", E("01", "29 billion", 29e9, LAMANTIN, unit="XOF"))
f("load factor of the Paris flights in winter", "conflict", E("01", "68%", 68, LAMANTIN, unit="percent", origin=LAMANTIN), E("04", "61%", 61, RESERV, unit="percent", origin=RESERV))
f("difference of the load factors", "single", E("04", "seven points", 7, unit="points"))
f("days until a refund", "single", s.at_most("01", "within 21 days", 21, LAMANTIN, unit="days"))
f("bookings concerned", "single", A("01", "About 46,000 bookings", 46000, LAMANTIN))
f("passengers in 2025", "single", E("00", "1.1 million passengers", 1.1e6, as_of=Y25))
f("passengers in 2024", "single", E("00", "1.4 million", 1.4e6, as_of=["2024-01-01", "2024-12-31"]))
f("jobs shed in 2021", "single", E("00", "310 jobs", 310, as_of=["2021-01-01", "2021-12-31"]))
f("employees of Harmattan Airlines", "single", E("00", "2,300 employees", 2300))
f("years of Awa Sagna at the airline", "agree", E("02", "nine years", 9, unit="years"), E("05", "nine years", 9, unit="years"))
f("people before the head office", "conflict", E("02", "2,000 people", 2000, SYTRAL, as_of=TUE, origin=SYTRAL), E("02", "400", 400, POLICE, as_of=TUE, origin=POLICE))
f("people before the terminal", "single", A("03", "some 600 people", 600, GENDARMES, as_of=FRI, origin=GENDARMES))
f("days between the information and the announcement", "single", E("02", "eight days", 8, LAMANTIN, unit="days"))
f("employees without April's salary", "conflict",
    E("02", "340 people", 340, CHEIKH, as_of=WED, origin=SYTRAL), E("03", "112 employees", 112, LAMANTIN, as_of=["2026-05-01", "2026-05-14"], origin=LAMANTIN), E("03", "340", 340, SYTRAL, as_of=FRI, origin=SYTRAL))
f("days of the Gulf delegation in Dakar", "single", E("02", "two days", 2, THREE, unit="days"))
f("people who affirm the visit", "single", E("02", "three persons", 3))
f("length of the strike", "single", E("02", "24 hours", 24, SYTRAL, unit="hours"))
f("flights that operate", "single", E("03", "11", 11, LAMANTIN, as_of=FRI, nth=1, origin=LAMANTIN))
f("flights of the day", "single", E("03", "26 flights", 26, LAMANTIN, as_of=FRI, origin=LAMANTIN))
f("share of the staff on strike", "conflict",
    E("03", "Nine in ten", 0.9, SYTRAL, unit="share", as_of=FRI, origin=SYTRAL), E("03", "Thirty-five percent", 35, LAMANTIN, unit="percent", as_of=FRI, origin=LAMANTIN),
    E("04", "35%", 35, LAMANTIN, unit="percent", as_of=FRI, origin=LAMANTIN), E("04", "90%", 90, SYTRAL, unit="percent", as_of=FRI, origin=SYTRAL))
f("cost of the strike", "single", A("04", "about CFA400m", 400e6, LAMANTIN, unit="XOF", as_of=FRI))
f("length of Monday's meeting", "single", E("04", "seven hours", 7, unit="hours", as_of=MON))
f("aircraft of Al Marjan", "single", E("04", "44 aircraft", 44))
f("share that Al Marjan takes", "agree", E("04", "25%", 25, unit="percent"), E("05", "25%", 25, unit="percent", as_of="2026-07-02"))
f("people on the last flight to Paris", "single", E("05", "214 people", 214, as_of="2026-05-31"))
f("crew of the last flight", "single", E("05", "crew of nine", 9, as_of="2026-05-31"))
f("weeks at the labour inspectorate", "single", E("05", "four weeks", 4, unit="weeks"))
f("pages of the minutes", "single", E("05", "six pages", 6, unit="pages"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("too many seats", "single", q("00", "We have too many seats, too many desks and too much debt,", AISSATOU))
Q("nothing left to save", "variant", q("00", "If we do nothing, there is nothing left to save in September.", AISSATOU), q("02", "If we do nothing, in September there will remain nothing to rescue.", AISSATOU))
Q("the ones she can't hide", "single", q("00", "She counts the ones she can't hide,", CHEIKH))
Q("not on the market", "single", q("00", "The manatee is not on the market,", THIOUNE))
Q("not for sale", "single", q("02", "The manatee is not for sale,", THIOUNE))
Q("a moving aircraft", "single", q("01", "Nobody is being thrown out of a moving aircraft,", AISSATOU), q("01", "We sat down with the staff representatives on 4 May, before we sat down with the press. They were given the figures.", AISSATOU))
Q("the iron was hot", "same", q("02", "The iron was hot", AWA, nth=1), q("02", "I finished ironing. What should one do? The iron was hot,", AWA))
Q("coffee and uniforms", "single", q("02", "On 4 May we drank coffee and talked about uniforms,", CHEIKH), q("02", "Not one figure was put on the table.", CHEIKH))
Q("off duty anyway", "single", q("03", "and most of them were off duty anyway", LAMANTIN))
Q("no delegation", "single", q("03", "There was no delegation. There is no file. Journalists have seen a mirage, it is the season.", THIOUNE))
Q("exploratory talks", "single", q("03", "We held exploratory talks with the Senegalese side last month.", SPOKES))
Q("held up by a bank", "single", q("03", "held up by a bank", LAMANTIN))
Q("call it five", "single", q("04", "Call it five.", IBRA))
Q("what we might eat", "single", q("04", "We never comment on what we might eat,", ORME))
Q("by the toilet", "single", q("05", "They gave us the seats by the toilet,", AWA))
Q("because the others cried", "single", q("05", "I signed because the others cried,", AWA))
Q("I can name them", "single", q("05", "We said 912, so we've saved 51. I can name them,", CHEIKH))
Q("evolution of the workforce", "single", q("05", "the evolution of the workforce", MINUTES))
Q("in the formal sense", "single", q("05", "in the formal sense", THIOUNE))

# ---- timeline
w = s.when
w("jobs are shed in the pandemic", "2021-01-01", ("00", "In 2021"), to="2021-12-31")
w("Al Marjan loses its taste in Pakistan", "2023-01-01", ("04", "in 2023"), to="2023-12-31")
w("1.4 million passengers", "2024-01-01", ("00", "in 2024"), to="2024-12-31")
w("the year of the loss", "2025-01-01", ("00", "last year", 1), ("01", "the 2025 financial year"), ("02", "last year"), ("05", "2025"), to="2025-12-31")
w("1.1 million passengers", "2025-01-01", ("00", "last year", 2), to="2025-12-31")
w("the winter of the load factor", "2025-12-01", ("01", "last winter"), ("04", "the winter"), to="2026-02-28")
w("an ATR stands since then", "2026-02-01", ("04", "since February"), to="2026-02-28")
w("Harmattan Airlines seeks protection", "2026-03-01", ("00", "in March"), to="2026-03-31")
w("the Gulf delegation in Dakar", "2026-04-28", ("05", "on 28 and 29 April"), to="2026-04-29")
w("the Gulf delegation, end of April", "2026-04-21", ("02", "at the end of April"), to="2026-04-30")
w("exploratory talks", "2026-04-01", ("03", "last month"), to="2026-04-30")
w("the month of the salaries", "2026-04-01", ("01", "April"), ("02", "April", 1), ("03", "April"), to="2026-04-30")
w("the meeting with the staff", "2026-05-04", ("01", "on 4 May"), ("02", "eight days before"), ("02", "On 4 May"), ("05", "on 4 May"))
w("the board approves the plan", "2026-05-07", ("01", "7 May"))
w("the cuts are announced", TUE, ("00", "on Tuesday", 1), ("03", "On Tuesday"), ("04", "Tuesday last week"))
w("staff learn of it from the radio", TUE, ("00", "on Tuesday morning"), ("02", "At a quarter past seven yesterday"))
w("people before the head office", TUE, ("02", "In the afternoon"))
w("Thioune tells the Courrier", TUE, ("02", "on Tuesday evening"))
w("the talk of 640, by month", "2026-05-01", ("05", "In May"), ("05", "in May"), to="2026-05-31")
w("the late salaries are paid", "2026-05-14", ("03", "yesterday"))
w("the strike", FRI, ("02", "on Friday"), ("03", "today's"), ("04", "Friday's"))
w("the meeting at the labour inspectorate", MON, ("03", "on Monday at ten"), ("04", "Monday's"))
w("the next meeting", "2026-05-28", ("04", "28 May"))
w("the last flight to Paris", "2026-05-31", ("01", "on 31 May"), ("04", "31 May"), ("05", "On the last evening of May"))
w("the crew flies home", "2026-06-02", ("05", "two days later"))
w("the last flights to Milan and Casablanca", "2026-06-07", ("01", "on 7 June"))
w("the agreement", "2026-06-11", ("05", "on 11 June"))
w("the last flight to Paris, by the slot filings", "2026-06-14", ("04", "on 14 June"))
w("the auditors' report", "2026-06-18", ("05", "on 18 June"))
w("the chief executive is dismissed", "2026-06-25", ("05", "On 25 June"))
w("the aircraft are back", "2026-06-30", ("00", "by the end of June"), ("01", "by 30 June"))
w("Al Marjan signs", "2026-07-02", ("05", "a week later"))
w("September", "2026-09-01", ("00", "in September"), ("02", "in September"), to="2026-09-30")
w("the last leave", "2026-09-01", ("05", "by September"), to="2026-09-30")
w("back to profit", "2028-01-01", ("01", "in 2028"), to="2028-12-31")

# ---- conflicts
c = s.conflict
c("figure", "jobs that go: 640 by the airline, 912 by the union",
    [("00", "640 jobs"), ("00", "640 of its 1,850 jobs"), ("01", "640 posts"), ("02", "640 people"), ("03", "640 of 1,580 jobs"), ("05", "640")],
    [("00", "912"), ("02", "912 colleagues"), ("03", "more than 900"), ("05", "912")])
c("figure", "jobs that went in the end: 520 by the airline, 861 by the union", [("05", "520 people"), ("05", "520", 2)], [("05", "861")], optional=True)
c("figure", "jobs before the cut: 1,850, or 1,580 by Dakar Minute", [("00", "1,850 jobs"), ("01", "1,850")], [("03", "1,580 jobs")])
c("figure", "loss of 2025: 51 billion by the airline, 74 (later 71) by the Court of Auditors",
    [("00", "51 billion CFA francs"), ("00", "$91 million"), ("01", "51 billion CFA francs"), ("01", "78 million euros"), ("05", "51", 2)], [("02", "74 billion francs"), ("05", "71 billion CFA francs")])
c("figure", "aircraft: four by the airline, five by the pilots",
    [("00", "four jets"), ("00", "four of its 11 aircraft"), ("01", "Four leased aircraft"), ("03", "four"), ("04", "four aircraft")], [("04", "five"), ("03", "Five aircraft"), ("03", "five aircraft")])
c("figure", "load factor of the Paris flights: 68% by the airline, 61% by the reservation systems", [("01", "68%")], [("04", "61%")])
c("figure", "people before the head office: 2,000 by the union, 400 by the police", [("02", "2,000 people")], [("02", "400")])
c("figure", "share of the staff on strike: nine in ten, or 35%", [("03", "Nine in ten"), ("04", "90%")], [("03", "Thirty-five percent"), ("04", "35%")])
c("figure", "employees without April's salary: 340 by the union, 112 by the airline", [("02", "340 people"), ("03", "340")], [("03", "112 employees")])
c("stance", "whether all April salaries had been paid", [("01", "All salaries for April have been paid")], [("02", "the salaries of April have still not arrived"), ("03", "Lamantin admits that the April salaries")])
c("date", "the last flight to Paris: 31 May, or 14 June", [("01", "on 31 May"), ("04", "31 May"), ("05", "On the last evening of May")], [("04", "on 14 June")])
c("stance", "whether staff were given the figures on 4 May", [("01", "They were given the figures."), ("01", "We sat down with the staff representatives on 4 May")],
    [("02", "Not one figure was put on the table."), ("05", "They contain no number."), ("00", "He said staff had learned of the cuts from the radio on Tuesday morning."), ("02", "On 4 May we drank coffee and talked about uniforms,")])
c("stance", "whether a Gulf delegation was in Dakar", [("03", "There was no delegation."), ("05", "told parliament that there was no delegation")],
    [("02", "a delegation of the Gulf carrier Al Marjan Airways spent two days in Dakar"), ("03", "We held exploratory talks with the Senegalese side last month."), ("05", "mentions a first visit to Dakar on 28 and 29 April")])
c("figure", "aircraft that remain: seven, or six", [("01", "Seven")], [("04", "six")], optional=True)
c("stance", "whether the airline is for sale", [("00", "The manatee is not on the market,"), ("00", "He ruled out a sale."), ("02", "The manatee is not for sale,")],
    [("05", "signed for 25% of the shares"), ("04", "is said to want 25%")], optional=True)

# ---- echoes
e = s.echo
e("the airline's 640 of 1,850", "same details", ("00", "640 of its 1,850 jobs"), ("01", "Of the 640 posts concerned"), ("03", "640 of 1,580 jobs"), ("02", "640 people"))
e("the union's 912", "cited", ("00", "912"), ("02", "912 colleagues"), ("05", "912"), ("03", "more than 900"))
e("nothing left to save in September", "same details", ("00", "If we do nothing, there is nothing left to save in September."), ("02", "If we do nothing, in September there will remain nothing to rescue."))
e("the auditors' report", "cited", ("02", "The Court of Auditors, in a report which is not yet published"), ("05", "The Court of Auditors published its report on 18 June"))
e("the airline's release", "cited", ("01", "The last flight to Paris will leave Dakar on 31 May"), ("04", "the company's release of Tuesday last week has 31 May"), ("01", "68%"), ("04", "seven points less than Lamantin claims"))
e("strike: nine in ten, or 35%", "same details", ("03", "Nine in ten"), ("03", "Thirty-five percent"), ("04", "35%"), ("04", "90%"))
e("the minister's denial", "same details", ("03", "There was no delegation."), ("05", "told parliament that there was no delegation"))
e("the loan of 38 billion", "same details", ("00", "38 billion CFA francs"), ("03", "38 billion francs"), ("04", "CFA38bn"), optional=True)
e("the visit of Al Marjan", "same details", ("02", "spent two days in Dakar at the end of April"), ("05", "a first visit to Dakar on 28 and 29 April"), optional=True)

# ---- actors
s.actor(AISSATOU, "person", *s.named("Aïssatou Ndiour"), ("02", "Ndiour", 2), aliases=["its chief executive", "Ndiour", "Madame Ndiour", "Managing Director Aïssatou Ndiour", "the chief executive", "Lamantin Air", "The management"])
s.actor(CHEIKH, "person", *s.named("Cheikh Ndiour"), aliases=["the union's secretary general", "Cheikh Ndiour of the Sytral", "Sytral", "The union", "he"])
s.actor(AWA, "person", *s.named("Awa Sagna"), ("05", "Sagna", 2), aliases=["The stewardess", "Sagna", "she"])
s.actor(IBRA, "person", *s.named("Ibra Sagna"), aliases=["Captain Ibra Sagna", "Its president, Captain Ibra Sagna", "the pilots' association", "Sagna"])
s.actor(THIOUNE, "person", *s.named("Babacar Thioune"), aliases=["Transport Minister Babacar Thioune", "the minister", "The minister for transport", "the government"])
s.actor(LAMANTIN, "organization", *s.named("Lamantin Air", "LAMANTIN AIR", "Lamantin", "LAMANTIN", but=("Lamantin Handling",)), aliases=["the airline", "the company", "The management", "Aïssatou Ndiour", "the company's release", "the release", "The Senegalese"])
s.actor("Lamantin Handling", "organization", *s.named("Lamantin Handling"))
s.actor(SYTRAL, "organization", *s.named("Sytral"), aliases=["the union", "The main union, Sytral", "Cheikh Ndiour", "his union"])
s.actor(MARJAN, "organization", *s.named("Al Marjan Airways", "Al Marjan"))
s.actor(SNW, "organization", *s.named("SNW"))
s.actor(COURT, "organization", *s.named("Court of Auditors"), aliases=["The Court of Auditors", "the report", "its report"])
s.alias(ORME, "its chief strategist, Hadley Orme")
s.alias(SPOKES, "A spokeswoman for Al Marjan Airways", "Al Marjan Airways", "SNW")
s.alias(RESERV, "Data from the reservation systems", "Runway Africa")
s.alias(THREE, "three persons")
s.alias(POLICE, "the police")
s.alias(GENDARMES, "the gendarmerie")
s.alias(MINUTES, "The minutes of that meeting", "minutes of that meeting")
s.alias("the radio", "radio")
s.alias("Dakar Minute", "Our entry", "Our entry of 10:00")
s.write()
