"""Gold of an invented story: a shipbuilder closes a yard in Gdynia, February 2029. "Fully forty times" of a speaker is a count; "page two" and the name Solidarni
90 are none. The occupation is of the night of 7 February by the weekend paper; 51 days before 30 March is that day too."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The occupation of the Gdynia shipyard")
TUE, FEB17, MAR30 = "2029-02-06", "2029-02-17", "2029-03-30"
s.report("00", outlet="BNX", published=TUE)
s.report("01", outlet="Nordvik Marine", published=TUE)
s.report("02", outlet="Kystavisen", published=FEB17)
s.report("03", outlet="BNX", published=MAR30)

DAMGAARD, WRZOS, GIEREK, HOLT = "Mette Damgaard", "Danuta Wrzos", "Paweł Gierek-Nowak", "Jeppe Holt"
NORDVIK, UNION, FERRY, POLSKI = "Nordvik", "Solidarni 90", "The ferry company", "Polski Port"
Y2026, Y2028, Y2027 = (["%d-01-01" % y, "%d-12-31" % y] for y in (2026, 2028, 2027))

# ---- figures
s.figures("jobs cut in all", "agree", s.exact("00", "1,900 jobs", 1900, nth=1, as_of=TUE, origin=NORDVIK), s.exact("00", "1,900 jobs", 1900, NORDVIK, nth=2, as_of=TUE, origin=NORDVIK))
s.figures("share of the workforce", "single", s.exact("00", "a fifth of its workforce", 0.2, NORDVIK, as_of=TUE, origin=NORDVIK))
s.figures("jobs cut in Gdynia", "conflict",
    s.about("00", "About 1,450 of the jobs", 1450, NORDVIK, as_of=TUE, origin=NORDVIK), s.exact("01", "1,380 positions", 1380, as_of=TUE, origin=NORDVIK),
    s.exact("02", "1,380 jobs", 1380, NORDVIK, as_of=TUE, origin=NORDVIK), s.about("02", "about 1,450", 1450, NORDVIK, as_of=TUE, origin=NORDVIK),
    s.exact("03", "its 1,450 jobs", 1450, GIEREK, origin=NORDVIK))
s.figures("jobs cut in Rauma", "agree", s.exact("01", "410 in Rauma", 410, as_of=TUE, origin=NORDVIK), s.exact("03", "410", 410, origin=NORDVIK))
s.figures("jobs cut in Aalborg", "single", s.exact("01", "110 in Aalborg", 110, as_of=TUE, origin=NORDVIK))
s.figures("people who can be offered work", "single", s.about("01", "Roughly 600", 600, as_of=TUE, origin=NORDVIK))
s.figures("severance pay", "update", s.at_least("01", "at least six months' pay", 6, as_of=TUE, origin=NORDVIK, unit="months"), s.exact("03", "nine months", 9, as_of=MAR30, unit="months"))
s.figures("loss of 2028", "agree", s.exact("00", "2.1 billion Danish crowns", 2.1e9, as_of=Y2028, origin=NORDVIK, unit="DKK"), s.exact("00", "$305 million", 305e6, as_of=Y2028, origin=NORDVIK, unit="USD"))
s.figures("profit of 2027", "single", s.exact("00", "340 million", 340e6, as_of=Y2027, origin=NORDVIK, unit="DKK"))
s.figures("rise of the shares", "single", s.exact("00", "6%", 6, as_of=TUE, unit="%"))
s.figures("cost of a month's waiting", "single", s.exact("00", "70 million crowns", 70e6, DAMGAARD, origin=NORDVIK, unit="DKK"))
s.figures("state aid", "single", s.exact("00", "480 million zlotys", 480e6, as_of=Y2026, unit="PLN"))
s.figures("state aid repaid", "agree", s.exact("03", "300 million zlotys", 300e6, as_of=MAR30, unit="PLN"), s.exact("03", "$74 million", 74e6, as_of=MAR30, unit="USD"))
s.figures("height of the cabin", "single", s.exact("02", "Seventy metres", 70, unit="metres"))
s.figures("load of the crane", "single", s.exact("02", "1,000 tonnes", 1000, unit="tonnes"))
s.figures("people in the yard", "conflict",
    s.about("02", "some 700 workers", 700, as_of=["2029-02-07", FEB17]), s.between("02", "between 150 and 200 persons", 150, 200, NORDVIK, as_of=["2029-02-07", FEB17], origin=NORDVIK))
s.figures("bowls at supper", "single", s.exact("02", "540", 540))
s.figures("times that Wrzos read it", "single", s.exact("02", "forty times", 40, WRZOS))
s.figures("apprentices", "single", s.exact("02", "70 apprentices", 70, HOLT, origin=NORDVIK))
s.figures("unfinished hulls", "single", s.exact("02", "Three hulls", 3))
s.figures("ferries ordered", "agree", s.exact("02", "two of them", 2), s.exact("03", "two ferries", 2, NORDVIK))
s.figures("cost of a week's delay", "single", s.exact("02", "four million crowns", 4e6, FERRY, origin=FERRY, unit="DKK"))
s.figures("length of the occupation", "single", s.exact("03", "51-day", 51, unit="days"))
s.figures("price of the yard", "single", s.exact("03", "one crown", 1, GIEREK, unit="DKK"))
s.figures("jobs kept", "single", s.exact("03", "820", 820, GIEREK, as_of=MAR30))
s.figures("years for which they are kept", "single", s.at_least("03", "at least four years", 4, GIEREK, unit="years"))
s.figures("cost of the conflict", "single", s.exact("03", "260 million Danish crowns", 260e6, NORDVIK, as_of=MAR30, origin=NORDVIK, unit="DKK"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("every month", "single", q("00", "Every month that we wait costs us 70 million crowns. There is no version of this in which Gdynia stays open,", DAMGAARD))
Q("the crane is the yard", "variant", q("02", "We have the crane, and the crane is the yard", WRZOS, nth=1), q("02", "They can close an office. We have the crane, and the crane is the yard,", WRZOS))
Q("not all of them employees", "single", q("02", "between 150 and 200 persons, not all of them employees", NORDVIK))
Q("forty times", "single", q("02", "I have read it forty times. The word order is not in it,", WRZOS))
Q("the employment situation", "single", q("02", "as far as the employment situation permits", "page two"))
Q("no positions in the technical sense", "single", q("02", "do not hold positions in the technical sense", HOLT))
Q("less than we wanted", "single", q("03", "It is less than we wanted and more than they offered,", WRZOS))

# ---- timeline
w = s.when
w("the promise and the aid", "2026-01-01", ("00", "in 2026"), ("00", "that year"), ("01", "2026"), to="2026-12-31")
w("the loss", "2028-01-01", ("00", "for 2028"), to="2028-12-31")
w("the profit", "2027-01-01", ("00", "a year earlier"), to="2027-12-31")
w("the plan is told", TUE, ("00", "on Tuesday"), ("01", "Today"))
w("the occupation begins", "2029-02-07", ("02", "since the night of 7 February"))
w("talks begin", "2029-02-13", ("01", "on 13 February"))
w("the court rules", "2029-02-15", ("02", "On Thursday"))
w("the deal", MAR30, ("03", "on Friday"))
w("Damgaard does not stand again", "2029-05-01", ("03", "in May"), to="2029-05-31")
w("the yard closes", "2030-12-31", ("00", "by the end of next year"), ("01", "until 31 December 2030"))
w("no dismissal before", "2031-01-01", ("02", "before 1 January 2031"))
w("no job goes before, by Wrzos", "2031-01-01", ("00", "before 2031"), to="2031-12-31")

# ---- conflicts
s.conflict("stance", "what was promised: no dismissal at all, or subject to orders",
    [("00", "had promised in writing in 2026 that no job would go before 2031"), ("02", "The word order is not in it,")], [("01", "was subject to the order situation"), ("02", "the promise was tied to orders")])
s.conflict("figure", "1,380 jobs to the employees, 1,450 to the agencies", [("01", "1,380 positions"), ("02", "1,380 jobs")], [("00", "About 1,450 of the jobs"), ("02", "about 1,450"), ("03", "its 1,450 jobs")])
s.conflict("figure", "some 700 workers in the yard, 150 to 200 persons by the company", [("02", "some 700 workers")], [("02", "between 150 and 200 persons")])

# ---- echoes
s.echo("1,450 jobs, told to the agencies", "cited", ("00", "About 1,450 of the jobs"), ("02", "the news agencies that it is about 1,450"))
s.echo("1,380 jobs, told to the employees", "cited", ("01", "1,380 positions"), ("02", "The company has told its employees that 1,380 jobs go in Gdynia"))
s.echo("410 jobs in Rauma", "same details", ("01", "410 in Rauma"), ("03", "410"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(DAMGAARD, "person", *everywhere("Mette Damgaard"), aliases=["Chief Executive Mette Damgaard"])
s.actor(WRZOS, "person", *everywhere("Danuta Wrzos", "Wrzos"), aliases=["the union's chairwoman, Danuta Wrzos", "the chairwoman of Solidarni 90", UNION])
s.actor(GIEREK, "person", *everywhere("Paweł Gierek-Nowak"), aliases=["Economy Minister Paweł Gierek-Nowak"])
s.actor(NORDVIK, "organization", *everywhere("Nordvik Marine A/S", "Nordvik Marine", "Nordvik"), aliases=["the Danish company", "The company", "it", "Nordvik Marine", "Shipbuilder Nordvik Marine"])
s.actor(UNION, "organization", *everywhere("Solidarni 90"), aliases=["The union Solidarni 90", "the union"])
s.actor("Gdynia", "place", *everywhere("Gdynia", "GDYNIA"))
s.actor("Rauma", "place", *everywhere("Rauma"))
s.actor("Aalborg", "place", *everywhere("Aalborg"))
s.alias(HOLT, "A spokesman, Jeppe Holt", "A spokesman")
s.alias(FERRY, "ferry company", "The ferry company that ordered two of them")
s.alias("page two", "paper", NORDVIK, "it")
s.write()
