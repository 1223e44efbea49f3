import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A rail company locks out its drivers in New Zealand")


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
MON, TUE, WED, THU, FRI = (f"2026-07-{d:02d}" for d in (6, 7, 8, 9, 10))
COURT = "2026-07-16"
s.report("00", outlet="Pacific Press", published=TUE)
s.report("01", outlet="RHWU Rail Bulletin", published=WED)
s.report("02", outlet="Longline Rail", published=WED)
s.report("03", outlet="The Bay Mail", published=FRI)
s.report("04", outlet="Sleeper", published="2026-07-20", to="2026-07-26")

LONG, UNION, HOLL, MELE, EXP, KAURI, HAKA, RENW, AMB, PAPER = ("Longline Rail", "Rail and Harbour Workers' Union", "Brett Hollamby", "Mele Tausinga", "Exporters' Council",
    "Kauri Dairy", "Wiremu Hakaraia", "Jo Renwick", "ambulance service", "a board paper")
BROU, JUDGE, REG, HARROW = "Heather Broughton", "Helen Arapeta", "rail regulator", "Harrow Pike"

F("workers locked out", "conflict",
  E("00", "610 locomotive engineers and yard staff", 610, as_of=TUE, origin=LONG), E("01", "610", 610, LONG, as_of=TUE, origin=LONG), E("01", "742", 742, origin=UNION),
  E("02", "610 employees", 610, as_of=TUE, origin=LONG), M("03", "more than 700", 700, origin=UNION), E("04", "742 workers", 742, JUDGE, origin=UNION), E("04", "610", 610, origin=LONG))
F("casuals locked out", "single", E("01", "132 casuals", 132, origin=UNION))
F("employees of Longline", "single", E("02", "3,150 people", 3150, origin=LONG))
F("planned duration of the lockout", "agree", E("00", "21 days", 21, LONG, origin=LONG, unit="days"), E("04", "three weeks", 3, unit="weeks"))
F("duration of the lockout of Project Kea", "single", U("03", "up to 28 days", 28, PAPER, origin=HARROW, unit="days"))
F("duration of the lockout in the end", "single", E("04", "ten days", 10, unit="days"))
F("duration of the last lockout", "single", E("03", "six weeks", 6, BROU, origin=BROU, unit="weeks"))
F("pay rise offered at first", "single", E("00", "9.2 percent", 9.2, origin=LONG, unit=P))
F("years of the offer", "single", E("00", "three years", 3, unit="years"))
F("pay rise wanted by the union", "single", E("00", "12 percent", 12, origin=UNION, unit=P))
F("years of the demand", "single", E("00", "over two", 2, unit="years"))
F("pay rise on the table after the court", "single", E("04", "10.4 per cent", 10.4, unit=P))
F("years of the rise on the table", "single", E("04", "three years", 3, unit="years"))
F("rise of consumer prices", "single", E("00", "3.1 percent", 3.1, as_of="2026-03", unit=P))
F("freight trains on a normal day", "agree", E("00", "112 freight trains", 112, LONG, origin=LONG), E("02", "112 scheduled freight services", 112, origin=LONG))
F("trains expected on Tuesday", "agree", A("00", "about 70", 70, LONG, as_of=TUE, origin=LONG), E("01", "70 trains", 70, HOLL, as_of=TUE, origin=LONG))
F("freight trains that ran on Tuesday", "conflict",
  E("01", "31", 31, "members with binoculars", nth=1, as_of=TUE, origin=UNION), E("02", "71 of", 71, as_of=TUE, origin=LONG),
  E("04", "58 freight trains", 58, REG, as_of=TUE, origin=REG), E("04", "71", 71, LONG, as_of=TUE, origin=LONG))
F("freight trains that ran on Wednesday", "agree", E("02", "76", 76, as_of=WED, origin=LONG), E("03", "76 trains", 76, LONG, as_of=WED, origin=LONG))
F("freight trains that ran on Thursday", "single", E("03", "79", 79, LONG, as_of=THU, origin=LONG))
F("vote for the overtime ban", "conflict", E("00", "94 percent", 94, unit=P, as_of="2026-06"), E("01", "94 per cent", 94, nth=1, unit=P, origin=UNION),
  E("01", "94 per cent", 94, nth=2, unit=P, origin=UNION), E("03", "84 per cent", 84, unit=P, origin="The Bay Mail"))
F("turnout of the ballot", "single", E("00", "61 percent", 61, as_of="2026-06", unit=P))
F("containers of Kauri Dairy by rail", "agree", E("00", "1,400 containers a week", 1400, unit="a week"), A("03", "200 or so containers", 200, unit="a day"))
F("containers of Kauri Dairy on the road", "single", E("03", "150", 150))
F("storage of Kauri Dairy", "single", E("00", "two weeks", 2, KAURI, origin=KAURI, unit="weeks"))
F("cost to the economy a day", "update", E("00", "NZ$14 million", 14e6, EXP, origin=EXP, unit="NZD"), E("00", "$8.3 million", 8.3e6, EXP, origin=EXP, unit="USD"),
  E("04", "$14m", 14e6, EXP, origin=EXP, unit="NZD"), E("04", "$11m", 11e6, EXP, origin=EXP, unit="NZD"))
F("share of Prairie Trust", "single", E("00", "74 percent", 74, unit=P))
F("profit of Longline", "update", E("00", "NZ$88 million", 88e6, as_of="2025", unit="NZD"), E("00", "NZ$97 million", 97e6, as_of="2024", unit="NZD"))
F("length of the strike of 2018", "single", E("00", "nine days", 9, as_of="2018", unit="days"))
F("cost of the strike of 2018", "single", E("00", "NZ$19 million", 19e6, as_of="2018", unit="NZD"))
F("chains before the lockout", "single", E("01", "Six hours", 6, unit="hours"))
F("negotiators of the company", "single", E("01", "four negotiators", 4, as_of="2026-07-01"))
F("managers without practice", "single", E("01", "Two of the managers", 2))
F("managers driving", "single", E("02", "46 managers", 46, origin=LONG))
F("hardship fund", "single", E("01", "$310,000", 310000, as_of=WED, unit="NZD"))
F("gift from Australia", "agree", E("01", "A$50,000", 50000, unit="AUD"), A("01", "about NZ$54,000", 54000, unit="NZD"))
F("hardship payment a week", "single", E("01", "$450 a week", 450, unit="NZD"))
F("length of the mediation", "single", E("02", "11 hours", 11, as_of="2026-07-01", unit="hours"))
F("earnings of a locomotive engineer", "single", E("02", "$118,400", 118400, as_of="2025", unit="NZD"))
F("earnings of an engineer by 2029", "single", E("02", "$129,300", 129300, as_of="2029", unit="NZD"))
F("one-off payment", "single", E("02", "$1,500", 1500, unit="NZD"))
F("services cancelled for the overtime ban", "single", E("02", "340 services", 340, origin=LONG))
F("loss a day", "agree", A("02", "approximately $2.1 million", 2.1e6, origin=LONG, unit="NZD"), E("04", "$2.1m", 2.1e6, origin=LONG, unit="NZD"))
F("loss in all", "single", A("04", "some $21m", 21e6, unit="NZD"))
F("time to end the lockout", "single", U("02", "within an hour", 1, HOLL, unit="hours"))
F("containers at Mount Maunganui", "agree", E("03", "900 boxes", 900, as_of=FRI), E("03", "Nine hundred containers", 900, as_of=FRI))
F("Hakaraia's years of driving", "single", E("03", "Thirty-three years", 33, HAKA, unit="years"))
F("people on the picket", "single", A("03", "about 60", 60, as_of=FRI))
F("delay of the ambulance", "single", E("03", "12 minutes", 12, ["local radio", RENW], origin=LONG, unit="minutes"))
F("books by Broughton", "single", E("03", "two books", 2))
F("hours of the court", "single", E("04", "four hours", 4, as_of=COURT, unit="hours"))
F("notice given", "single", E("04", "13 days' notice", 13, JUDGE, unit="days"))
F("notice required", "single", E("04", "14 are required", 14, JUDGE, unit="days"))

Q("days when people feel like it", "single", q("00", "You cannot run a railway only on the days when people feel like it,", HOLL))
Q("padlocked the wrong people", "single", q("00", "They have padlocked the wrong people,", MELE))
Q("they know the room", "single", q("01", "If they want to talk, they know the room,", MELE))
Q("set their watch", "single", q("02", "Our customers need a railway that they can set their watch by,", HOLL), q("02", "We did not choose this, and we can end it within an hour of the ban being lifted.", HOLL))
Q("bolt cutter", "single", q("03", "Thirty-three years I've driven for them,", HAKA), q("03", "Not once did I think I'd need a bolt cutter to get to work.", HAKA))
Q("none of our vehicles", "single", q("03", "None of our vehicles was delayed at Hewletts Road at any time this week,", AMB))
Q("any partial action", "single", q("03", "any partial action", PAPER))
Q("the last time", "single", q("03", "The last time anybody locked out railwaymen in this country was 1992,", BROU), q("03", "It went on for six weeks and the bosses lost.", BROU))
Q("a signal that cleared late", "single", q("04", "a signal that cleared late", LONG))

w("the lockout begins, by the company", TUE, ("00", "on Tuesday", 1), ("02", "on 7 July"), ("03", "since Tuesday"))
w("the lockout begins, in GMT", MON, ("00", "on Monday"))
w("chains at Westfield", MON, ("01", "on Monday evening"), ("04", "on Monday, 6 July"))
w("the last lockout, by the agency", "1994-01-01", ("00", "1994"), to="1994-12-31")
w("the last lockout, by Broughton", "1992-01-01", ("03", "1992"), to="1992-12-31")
w("the overtime ban", "2026-06-22", ("00", "on June 22"), ("02", "22 June"))
w("the ballot", "2026-06-01", ("00", "last month"), to="2026-06-30")
w("consumer prices", "2026-03-01", ("00", "March"), to="2026-03-31")
w("trains of Tuesday", TUE, ("00", "on Tuesday", 2), ("01", "for Tuesday"), ("02", "On Tuesday"), ("04", "the first full day"))
w("profit of the year", "2025-01-01", ("00", "last year"), to="2025-12-31")
w("earnings of an engineer", "2025-01-01", ("02", "last year"), to="2025-12-31")
w("earnings to come", "2029-01-01", ("02", "2029"), to="2029-12-31")
w("a strike", "2018-01-01", ("00", "in 2018"), ("04", "2018"), to="2018-12-31")
w("the mediation is left", "2026-07-01", ("01", "on 1 July"), ("02", "on 1 July"))
w("managers last drove", "2015-01-01", ("01", "2015"), to="2015-12-31")
w("a red signal at Te Rapa", TUE, ("01", "yesterday morning"), ("04", "on the morning of 7 July"))
w("hardship payments start", FRI, ("01", "on Friday"))
w("76 trains", WED, ("02", "Today"), ("03", "on Wednesday"))
w("79 trains", THU, ("03", "yesterday"))
w("900 containers at the fence", FRI, ("03", "this morning"))
w("Renwick speaks to local radio", THU, ("03", "on Thursday"))
w("Project Kea", "2026-03-12", ("03", "of 12 March"))
w("no ambulance was delayed", MON, ("03", "this week"), to="2026-07-12")
w("the court ends the lockout", COURT, ("04", "on Thursday, 16 July"))
w("work resumes", "2026-07-17", ("04", "last Friday"))
w("the mediation goes on", "2026-07-29", ("04", "on 29 July"))

c("figure", "locked out: 610 by the company, 742 by the union and the court",
  [("00", "610 locomotive engineers and yard staff"), ("01", "610"), ("02", "610 employees"), ("04", "610")], [("01", "742"), ("03", "more than 700"), ("04", "742 workers")])
c("figure", "freight trains on Tuesday: 71, 31 or 58", [("02", "71 of"), ("04", "71")], [("01", "31", 1)], [("04", "58 freight trains")])
c("figure", "vote for the overtime ban: 94 or 84 per cent", [("00", "94 percent"), ("01", "94 per cent", 1), ("01", "94 per cent", 2)], [("03", "84 per cent")])
c("date", "the lockout began on Monday at six or on Tuesday after midnight",
  [("00", "one minute past midnight"), ("02", "12.01am on 7 July")], [("01", "at six on Monday evening"), ("04", "at 18.04 on Monday, 6 July")])
c("date", "the last rail lockout in 1994 or 1992", [("00", "1994")], [("03", "1992")])
c("stance", "who left the mediation", [("01", "the company's four negotiators shut their laptops and left the mediation"), ("01", "Your team stayed till five")], [("02", "union representatives left mediation on 1 July")])
c("stance", "whether a train passed a red signal at Te Rapa",
  [("01", "at Te Rapa yesterday morning a train went through a red signal"), ("04", "a train passed a signal at danger at Te Rapa")],
  [("02", "Claims that a train passed a red signal at Te Rapa are false"), ("02", "No such event has occurred there")])
c("stance", "whether pickets held up an ambulance", [("03", "an ambulance had been held up by pickets here")],
  [("03", "None of our vehicles was delayed at Hewletts Road"), ("01", "let every emergency vehicle through, as we have done so far")])
c("source", "where Project Kea is from: a board paper or slides of consultants", [("03", "a board paper of 12 March")],
  [("04", "never went to the board"), ("04", "a set of slides by the consultants Harrow Pike")])

e("610, by the company", "cited", ("00", "610 locomotive engineers and yard staff"), ("01", "610"), ("02", "610 employees"), ("04", "610"))
e("742, by the union", "same details", ("01", "742"), ("03", "more than 700"), optional=True)
e("70 trains, by Hollamby", "cited", ("00", "about 70"), ("01", "70 trains"))
e("71 trains, by the company", "cited", ("02", "71 of"), ("04", "71"))
e("76 trains, by the company", "cited", ("02", "76"), ("03", "76 trains"))
e("112 trains a day", "same details", ("00", "112 freight trains"), ("02", "112 scheduled freight services"))
e("the loss a day", "same details", ("02", "approximately $2.1 million"), ("04", "$2.1m"))
e("the Exporters' Council", "cited", ("00", "NZ$14 million"), ("04", "$14m"))
e("Project Kea of the Bay Mail", "cited", ("03", "a board paper of 12 March"), ("04", "the Tauranga paper took for a board paper"))
e("what both sides say of the mediation", "cited", ("01", "left the mediation"), ("02", "left mediation"), ("04", "both sides swear to this day"), optional=True)

a(HOLL, "person", *named("Brett Hollamby", "Hollamby", "Brett"), aliases=["Chief Executive Brett Hollamby", LONG])
a(MELE, "person", *named("Mele Tausinga", "Mele"), aliases=["the union's national secretary", UNION])
a(RENW, "person", *named("Jo Renwick"), aliases=["Longline's Jo Renwick", LONG])
a(LONG, "organization", *named("Longline Rail Limited", "Longline Rail", "Longline"), aliases=["the company", "The company", "Longline"])
a(UNION, "organization", *named("Rail and Harbour Workers' Union", "RHWU"), aliases=["the union", "The union", "RHWU"])
a(KAURI, "organization", *named("Kauri Dairy"))
a(EXP, "organization", *named("Exporters' Council"), aliases=["The Exporters' Council"])
a("Westfield", "place", *named("Westfield"))
a("Te Rapa", "place", *named("Te Rapa"))
a("Mount Maunganui", "place", *named("Mount Maunganui"))
a("Tauranga", "place", *named("Tauranga"))
s.alias(AMB, "the ambulance service", "a spokesman")
s.alias(PAPER, "board paper", "a board paper of 12 March", "Project Kea", "The Bay Mail")
s.alias(BROU, "Broughton")
s.alias(HAKA, "Hakaraia")
s.alias(JUDGE, "Judge Helen Arapeta", "She", "Employment Court")
s.alias(REG, "the rail regulator", "Track data of the rail regulator", "The regulator", "Track data")
s.alias("members with binoculars", "Our members with binoculars", "Our members")
s.write()
