#!/usr/bin/env python3
"""Gold of the strike story. The event, its people, unions, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A general strike in Portugal over pensions")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
TUE, THU, FRI, SAT, VOTE = "2027-03-09", "2027-03-11", "2027-03-12", "2027-03-13", "2027-03-24"

s.report("00", outlet="Iberwire", published=THU, sidecar=True)
s.report("01", outlet="Ministério do Trabalho e das Pensões", published=THU)
s.report("02", outlet="FTU", published=FRI)
s.report("03", outlet="The Ledger", published=SAT, sidecar=True)
s.report("04", outlet="O Farol de Porto Velhinho", published=THU, to=FRI)
s.report("05", outlet="The Pale Review of Labour and Law", published="2027-04-01", to="2027-04-30")

FTU, CSL, MINISTRY, IBERWIRE, UNIVERSITY, COUNCIL = "FTU", "CSL", "labour ministry", "Iberwire", "Catholic University of Vilar", "Budget Council"
GRACA, ABILIO, SEQUEIRA, INES, QUINTAL, ARRUDA = "Graça Valadim", "Abílio Valadim", "Duarte Sequeira", "Inês Sequeira", "Leonor Quintal", "Tomé Arruda"
OPERATOR, AIRPORT, POLICE, GOVERNMENT, CEP, COURT = "Comboios do Poente", "the airport company", "Police", "government", "CEP", "the arbitration court"
COMMITTEE, YARD, MUNICIPAL, ORGANISERS, TEACHERS = "the shipyard's union committee", "Viamar's management", "municipal police", "organisers of 2013", "the teachers"

# ---- figures
f = s.figures
f("strikers in all", "conflict",
    E("00", "3.2 million", 3200000, None, as_of=THU, origin=FTU),
    MORE("00", "More than three million people", 3000000, FTU, as_of=THU, origin=FTU),
    E("00", "740,000 strikers", 740000, MINISTRY, as_of=THU, origin=MINISTRY),
    E("00", "Three million two hundred thousand", 3200000, GRACA, as_of=THU, origin=FTU),
    E("01", "812,000 workers", 812000, None, as_of=THU, origin=MINISTRY),
    E("02", "3.2 million", 3200000, None, as_of=THU, origin=FTU),
    E("02", "390,000", 390000, MINISTRY, as_of=THU, origin=MINISTRY),
    E("02", "740,000", 740000, MINISTRY, as_of=THU, origin=MINISTRY),
    E("02", "812,000", 812000, MINISTRY, as_of=THU, origin=MINISTRY),
    ABOUT("03", "two million, perhaps a little over", 2000000, CSL, as_of=THU, origin=CSL),
    E("03", "3.2m", 3200000, FTU, as_of=THU, origin=FTU),
    E("03", "812,000", 812000, MINISTRY, as_of=THU, origin=MINISTRY),
    BETWEEN("03", "1.5m to 1.7m", 1500000, 1700000, UNIVERSITY, as_of=THU, origin=UNIVERSITY),
    MORE("04", "more than three million people", 3000000, IBERWIRE, as_of=THU, origin=FTU),
    E("05", "Eight hundred and twelve thousand", 812000, MINISTRY, as_of=THU, origin=MINISTRY),
    BETWEEN("05", "One and a half to one point seven million", 1500000, 1700000, UNIVERSITY, as_of=THU, origin=UNIVERSITY),
    E("05", "Two million", 2000000, CSL, as_of=THU, origin=CSL),
    E("05", "3.2 million", 3200000, FTU, as_of=THU, origin=FTU))
f("public servants on strike", "single", E("00", "212,000 were public servants", 212000, MINISTRY, as_of=THU, origin=MINISTRY))
f("share of the employed on strike", "conflict",
    E("01", "16.4%", 16.4, None, as_of=THU, unit="percent", origin=MINISTRY), E("02", "Seven in ten wage earners", 0.7, None, as_of=THU, unit="share", origin=FTU))
f("people employed", "single", E("01", "4.95 million employed", 4950000, None, origin=MINISTRY))
f("share on strike in the public administration", "single", E("01", "31%", 31, None, as_of=THU, unit="percent", origin=MINISTRY))
f("share on strike in private companies", "single", E("01", "11%", 11, None, as_of=THU, unit="percent", origin=MINISTRY))
f("share of railway workers on strike", "single", E("02", "98%", 98, None, as_of=THU, unit="percent", origin=FTU))
f("share of nurses on strike", "single", E("02", "82%", 82, None, as_of=THU, unit="percent", origin=FTU))
f("share of postal workers on strike", "single", E("02", "71%", 71, None, as_of=THU, unit="percent", origin=FTU))
f("long-distance trains that ran", "conflict",
    E("00", "38", 38, OPERATOR, nth=1, as_of=THU, origin=OPERATOR), E("02", "8 ran", 8, None, as_of=THU, origin=FTU),
    E("04", "49", 49, OPERATOR, as_of=THU, origin=OPERATOR), E("04", "38", 38, OPERATOR, as_of=THU, origin=OPERATOR))
f("long-distance trains scheduled", "agree",
    E("00", "412 scheduled long-distance trains", 412, OPERATOR, as_of=THU, origin=OPERATOR), E("02", "412 long-distance trains", 412, None, as_of=THU),
    E("04", "412 long-distance trains", 412, OPERATOR, as_of=THU, origin=OPERATOR))
f("share of trains that should have run", "single", E("01", "25% of trains", 25, COURT, as_of=THU, unit="percent", origin=COURT))
f("share of trains that ran", "single", E("01", "9%", 9, None, as_of=THU, unit="percent", origin=MINISTRY))
f("flights cancelled in Lisbon", "single", E("00", "186 flights", 186, AIRPORT, as_of=THU, origin=AIRPORT))
f("share of flights cancelled in Lisbon", "single", E("00", "44%", 44, AIRPORT, as_of=THU, unit="percent", origin=AIRPORT))
f("schools closed", "conflict",
    E("01", "2,140", 2140, None, as_of=THU, origin=MINISTRY), E("02", "4,300", 4300, None, as_of=THU, origin=FTU),
    E("05", "2,140", 2140, MINISTRY, as_of=THU, origin=MINISTRY), MORE("05", "more than 4,000", 4000, TEACHERS, as_of=THU, origin=FTU))
f("schools", "agree", E("01", "5,400 schools", 5400, None, origin=MINISTRY), E("02", "5,400", 5400, None), E("05", "5,400 schools", 5400, None))
f("classrooms closed", "single", s.vague("00", "thousands of classrooms", 1000, FTU, as_of=THU))
f("schools closed in Porto Velhinho", "single", E("04", "all nine", 9, None, as_of=THU))
f("crowd on the Avenida dos Fundadores", "conflict",
    E("00", "60,000", 60000, POLICE, as_of=THU, origin=POLICE), E("00", "250,000", 250000, FTU, as_of=THU, origin=FTU),
    E("02", "a quarter of a million", 250000, None, as_of=THU, origin=FTU))
f("crowd in other towns", "single", E("02", "another 190,000", 190000, None, as_of=THU, origin=FTU))
f("other towns with marches", "single", E("02", "14 other towns", 14, None, as_of=THU, origin=FTU))
f("crowd in Porto Velhinho", "conflict",
    E("04", "4,000", 4000, MUNICIPAL, as_of=THU, origin=MUNICIPAL), E("04", "9,000", 9000, COMMITTEE, as_of=THU, origin=COMMITTEE))
f("demonstrators hurt", "conflict", E("00", "nine demonstrators", 9, None, as_of=THU), E("02", "31 of our people", 31, None, as_of=THU, origin=FTU))
f("demonstrators with broken bones", "single", E("02", "four with broken bones", 4, None, as_of=THU, origin=FTU))
f("officers hurt", "single", E("00", "Two officers", 2, None, as_of=THU))
f("people arrested", "agree", E("00", "14 people", 14, None, as_of=THU), E("03", "14 people", 14, None, as_of=THU))
f("arrested people freed", "single", E("03", "11 had been freed", 11, None, as_of=FRI))
f("arrested people sentenced", "single", E("05", "one has been sentenced", 1, None))
f("strikers at the Viamar shipyard", "conflict",
    E("02", "1,150", 1150, None, as_of=THU, origin=COMMITTEE), E("02", "600", 600, YARD, as_of=THU, origin=YARD),
    E("04", "1,150", 1150, COMMITTEE, as_of=THU, origin=COMMITTEE), ABOUT("04", "600 or so", 600, YARD, as_of=THU, origin=YARD))
f("share of the Viamar's workers on strike", "single", ABOUT("04", "about half", 0.5, YARD, as_of=THU, unit="share", origin=YARD))
f("workers at the Viamar shipyard", "agree", E("02", "1,260", 1260, None), E("04", "1,260 workers", 1260, COMMITTEE))
f("people at the gate of the Viamar", "single", ABOUT("04", "some 300 people", 300, None, as_of=THU))
f("places in the car park", "single", E("04", "700 places", 700, None))
f("cars in the car park", "single", E("04", "94 cars", 94, None, as_of=THU))
f("years of Tomé Arruda at the yard", "single", E("04", "33 years", 33, ARRUDA, unit="years", origin=ARRUDA))
f("days that Tomé Arruda missed", "single", E("04", "four days", 4, ARRUDA, unit="days", origin=ARRUDA))
f("what Tomé Arruda would lose a month", "single", E("04", "€140", 140, FTU, unit="EUR"))
f("what a nurse would lose a month", "single", E("02", "€212", 212, None, unit="EUR", origin=FTU))
f("operations planned", "single", E("04", "22 operations", 22, INES, as_of=THU, origin=INES))
f("operations done", "single", E("04", "five", 5, INES, nth=1, as_of=THU, origin=INES))
f("cut for each month missing", "single", E("00", "0.6%", 0.6, None, unit="percent"))
f("savings of the reform a year", "conflict",
    E("00", "1.9 billion euros", 1900000000, GOVERNMENT, unit="EUR", origin=MINISTRY), E("01", "€1.9 billion", 1900000000, None, unit="EUR", origin=MINISTRY),
    E("03", "€1.9bn", 1900000000, MINISTRY, unit="EUR", origin=MINISTRY), E("03", "€1.2bn", 1200000000, COUNCIL, as_of="2027-03", unit="EUR", origin=COUNCIL),
    E("05", "€1.1 billion", 1100000000, COUNCIL, as_of="2027-04", unit="EUR", origin=COUNCIL), E("05", "1.2", 1200000000, COUNCIL, as_of="2027-03", unit="EUR", origin=COUNCIL),
    E("05", "1.9", 1900000000, SEQUEIRA, unit="EUR", origin=MINISTRY))
f("cost of the strike day", "conflict",
    E("01", "€310 million", 310000000, None, as_of=THU, unit="EUR", origin=MINISTRY), E("03", "€580m", 580000000, CEP, as_of=THU, unit="EUR", origin=CEP))
f("the employers' estimate against the ministry's", "single", ABOUT("03", "nearly twice", 2, None))
f("meetings of the government and the federations", "single", E("01", "nine times", 9, None, origin=MINISTRY))
f("years of contributions that exempt", "agree",
    E("01", "45 years of contributions", 45, None, unit="years", origin=MINISTRY), E("05", "45 years of contributions", 45, None, unit="years"))
f("the ministry's numbers in one day", "single", E("02", "three numbers", 3, None, as_of=THU, origin=FTU))
f("numbers for the Thursday", "single", E("05", "four numbers", 4, None))
f("federations that called the strike", "single", E("03", "two federations", 2, None))
f("length of the second strike", "agree",
    E("02", "two days", 2, None, unit="days", origin=FTU), E("03", "48 hours", 48, GRACA, unit="hours", origin=FTU), E("05", "two days", 2, None, unit="days", origin=FTU))
f("hours since the strike", "single", E("03", "FORTY-EIGHT hours", 48, None, unit="hours"))
f("seats of the coalition", "single", E("03", "118", 118, None))
f("seats of parliament", "single", E("03", "230 seats", 230, None))
f("coalition members who will abstain", "single", E("03", "three of its members", 3, None))
f("votes for the bill", "single", E("05", "114 votes", 114, None, as_of=VOTE))
f("votes against the bill", "single", E("05", "109", 109, None, as_of=VOTE))
f("abstentions", "single", E("05", "seven abstentions", 7, None, as_of=VOTE))
f("paragraphs on the sheet", "single", E("05", "three paragraphs", 3, None))
f("time that the columnist spent in Lisbon", "single", E("05", "a week", 1, None, unit="weeks"))
f("strikers in 2013", "single", ABOUT("00", "some 2.3 million people", 2300000, ORGANISERS, as_of="2013-06", origin=ORGANISERS))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the population and the membership", "single", q("00", "confused the population with the membership", MINISTRY))
Q("the pensioners strike every day", "single", q("00", "Three million two hundred thousand, and that is without the pensioners, who strike every day,", GRACA))
Q("the street and the calendar", "variant",
    q("00", "The street has spoken, the calendar has not moved,", SEQUEIRA), q("03", "The street has spoken. The calendar stays where it is,", SEQUEIRA))
Q("got up from the table", "single", q("01", "got up from the table", "statement"))
Q("arithmetic, not ideology", "single", q("01", "Those who work today pay for those who worked yesterday. It is arithmetic, not ideology,", SEQUEIRA))
Q("two million, perhaps a little over", "single", q("03", "two million, perhaps a little over", CSL))
Q("an invention with another", "single", q("03", "we should not answer an invention with another", ABILIO))
Q("she did not ask us", "single", q("03", "She did not ask us,", ABILIO))
Q("printed in bold", "single", q("03", "the ministry's most pessimistic line, printed in bold", QUINTAL))
Q("this is the fifth", "single", q("04", "In 33 years I've missed four days. This is the fifth,", ARRUDA))
Q("about half", "single", q("04", "about half, 600 or so", YARD))
Q("I am asked every hour", "single", q("04", "I am asked every hour.", INES))
Q("a cousin, but no ally", "single", q("05", "I have a cousin, but no ally,", GRACA))
Q("a heading", "single", q("05", "a heading", GRACA))

# ---- timeline
w = s.when
w("the last general strike", "2013-06", ("00", "in June 2013"))
w("talks begin", "2026-09", ("01", "September"))
w("talks end", "2027-02", ("01", "February", 1))
w("the last meeting, by the union", "2027-02-19", ("02", "on 19 February"))
w("the last meeting, by the ministry", "2027-02-26", ("01", "on 26 February"), ("05", "26 February"))
w("the court lays down minimum services", "2027-03-08", ("01", "on 8 March"))
w("the two leaders sign a paper", TUE, ("03", "on Tuesday"))
w("the strike", THU, ("00", "on Thursday"), ("05", "a single Thursday"))
w("the strike, told as a month", "2027-03", ("05", "last month"))
w("the minister speaks", THU, ("03", "on Thursday", 1))
w("people are arrested", THU, ("03", "on Thursday", 2))
w("the CSL gives its number", FRI, ("03", "yesterday"))
w("11 of the arrested are free", FRI, ("03", "last night"))
w("the Budget Council's earlier figure", "2027-03", ("05", "in March"))
w("the day on which the ministry reaches the unions' number", "2027-03-14", ("02", "by Sunday"))
w("the vote", VOTE, ("00", "on March 24"), ("02", "on the 24th"), ("03", "on March 24th"), ("05", "on 24 March"))
w("the second strike was called for", "2027-04-15", ("05", "15 and 16 April"), to="2027-04-16")
w("Tomé Arruda would have gone", "2030", ("04", "in 2030"))
w("Tomé Arruda will go", "2031", ("04", "2031"))
w("the age is raised", "2034", ("00", "by 2034"))
w("the reform saves money from then on", "2035", ("00", "from 2035"))
w("the reserve fund is exhausted", "2041", ("01", "in 2041"), ("03", "in 2041"))

# ---- conflicts
c = s.conflict
c("figure", "strikers: 3.2 million by the FTU, 812,000 by the ministry, 1.5 to 1.7 by the university, two million by the CSL",
    [("00", "3.2 million"), ("00", "More than three million people"), ("00", "Three million two hundred thousand"), ("02", "3.2 million"), ("03", "3.2m"), ("04", "more than three million people"), ("05", "3.2 million")],
    [("00", "740,000 strikers"), ("01", "812,000 workers"), ("02", "740,000"), ("02", "812,000"), ("03", "812,000"), ("05", "Eight hundred and twelve thousand")],
    [("03", "1.5m to 1.7m"), ("05", "One and a half to one point seven million")],
    [("03", "two million, perhaps a little over"), ("05", "Two million")])
c("figure", "share of wage earners on strike: 16.4%, or seven in ten", [("01", "16.4%")], [("02", "Seven in ten wage earners")], optional=True)
c("figure", "trains: 38 by the operator, 8 by the FTU", [("00", "38", 1), ("04", "38")], [("02", "8 ran")])
c("figure", "schools closed: 2,140 by the ministry, 4,300 by the union", [("01", "2,140"), ("05", "2,140")], [("02", "4,300"), ("05", "more than 4,000")])
c("figure", "crowd in the capital: 60,000 by the police, 250,000 by the FTU", [("00", "60,000")], [("00", "250,000"), ("02", "a quarter of a million")])
c("figure", "crowd in Porto Velhinho: 4,000 by the police, 9,000 by the committee", [("04", "4,000")], [("04", "9,000")])
c("figure", "strikers at the Viamar: 1,150, or about 600 by the management", [("02", "1,150"), ("04", "1,150")], [("02", "600"), ("04", "600 or so"), ("04", "about half")])
c("figure", "demonstrators hurt: nine, or 31 by the FTU", [("00", "nine demonstrators")], [("02", "31 of our people")])
c("figure", "savings: 1.9 billion by the ministry, 1.2 or 1.1 by the Budget Council",
    [("00", "1.9 billion euros"), ("01", "€1.9 billion"), ("03", "€1.9bn"), ("05", "1.9")], [("03", "€1.2bn"), ("05", "1.2"), ("05", "€1.1 billion")])
c("figure", "cost of the day: 310 million by the ministry, 580 by the employers", [("01", "€310 million")], [("03", "€580m")])
c("date", "the last meeting: 26 February by the ministry, 19 February by the FTU", [("01", "on 26 February"), ("05", "26 February")], [("02", "on 19 February")])
c("stance", "whether a written proposal was handed over",
    [("01", "a written proposal was handed over"), ("05", "suggests that somebody had written it down"), ("05", "It bears the date of 26 February and three paragraphs")],
    [("02", "There was no written proposal."), ("05", "a heading")])
c("stance", "whether the government left the talks", [("01", 'The statement that the government "got up from the table" is false')], [("02", "Minister Sequeira closed his folder and left")])
c("stance", "whether the CSL agreed to a stoppage of 48 hours", [("03", "She did not ask us,"), ("03", "denies the sentence")], [("03", "the two signed a paper on Tuesday that foresees precisely that")], optional=True)
c("stance", "who began the violence", [("00", "when a group tried to reach parliament")], [("02", "The police came out of the side streets before a single one had flown.")], optional=True)

# ---- echoes
e = s.echo
e("Iberwire's three million in O Farol", "cited", ("00", "More than three million people stayed away from work"), ("04", "According to Iberwire, more than three million people stayed away from work"))
e("the FTU's 3.2 million", "cited", ("00", "3.2 million"), ("02", "3.2 million"), ("03", "3.2m"), ("05", "3.2 million"))
e("the ministry's 812,000", "cited", ("01", "812,000 workers"), ("02", "812,000"), ("03", "812,000"), ("05", "Eight hundred and twelve thousand"))
e("the university's 1.5 to 1.7 million", "same details", ("03", "1.5m to 1.7m"), ("05", "One and a half to one point seven million"))
e("the CSL's two million", "same details", ("03", "two million, perhaps a little over"), ("05", "Two million"))
e("the ministry's count of 5 p.m.", "cited", ("00", "740,000 strikers"), ("02", "740,000"))
e("38 of 412 trains, by the operator", "cited", ("00", "38", 1), ("04", "38"))
e("1,150 of 1,260 at the Viamar, 600 by the management", "same details", ("02", "1,150 of 1,260"), ("04", "1,150 of the 1,260 workers"))
e("the street and the calendar", "same details", ("00", "The street has spoken, the calendar has not moved,"), ("03", "The street has spoken. The calendar stays where it is,"))
e("the ministry's 1.9 billion", "cited", ("00", "1.9 billion euros"), ("01", "€1.9 billion"), ("03", "€1.9bn"), ("05", "1.9"))
e("the Budget Council's 1.2 billion", "cited", ("03", "€1.2bn"), ("05", "1.2"))
e("250,000 on the avenue, by the FTU", "cited", ("00", "250,000"), ("02", "a quarter of a million"), optional=True)
e("2,140 schools, by the ministry", "cited", ("01", "2,140"), ("05", "2,140"), optional=True)
e("the sheet with a heading", "same details", ("02", "There was a sheet with a heading."), ("05", "a heading"), optional=True)

# ---- actors
a, n = s.actor, s.named
a(FTU, "organization", *n("FTU", "FEDERAÇÃO DOS TRABALHADORES UNIDOS"), aliases=["unions", "the unions", "the union federation FTU", "The FTU", "Graça Valadim", "the union", "the other", "one union"])
a(CSL, "organization", *n("CSL"), aliases=["the CSL", "The smaller one, the CSL", "one union", "the smaller one"])
a(GRACA, "person", *n("Graça Valadim"), *n("Ms Valadim"), aliases=["secretary-general of the union federation FTU", "She", "FTU"])
a(ABILIO, "person", *n("Abílio Valadim", "Mr Valadim"), aliases=["Its leader, Abílio Valadim", "the CSL"])
a(SEQUEIRA, "person", *n("Duarte Sequeira", "Minister Sequeira"), ("03", "Sequeira", 2), aliases=["Labour minister Duarte Sequeira", "the minister", "the Minister, Dr. Duarte Sequeira", "The minister", "Sequeira"])
a(INES, "person", *n("Inês Sequeira"), aliases=["the director, Dr. Inês Sequeira", "Dr. Inês Sequeira", "the director", "the hospital"])
a(COUNCIL, "organization", *n("Budget Council"), aliases=["The Budget Council", "the Budget Council, an independent watchdog"])
a(IBERWIRE, "organization", *n("Iberwire"))
a("Viamar", "organization", *n("Viamar"))
a("Porto Velhinho", "place", *n("Porto Velhinho"))
a("Avenida dos Fundadores", "place", *n("Avenida dos Fundadores"))
a("Lisbon", "place", *n("Lisbon", "LISBON"))
s.alias(MINISTRY, "The labour ministry", "the ministry", "The Ministry", "a ministry", "Ministério do Trabalho e das Pensões", "those who pay the teachers")
s.alias(UNIVERSITY, "a university", "A count by the Catholic University of Vilar")
s.alias(GOVERNMENT, "The government")
s.alias(OPERATOR, "the operator Comboios do Poente", "the company", "the company's morning notice", "the operator")
s.alias(AIRPORT, "airport company")
s.alias(POLICE, "the police")
s.alias(CEP, "Employers", "their confederation CEP", "Employers, through their confederation CEP")
s.alias(COURT, "arbitration court")
s.alias(COMMITTEE, "the committee", "The shipyard's union committee", "union committee")
s.alias(YARD, "The management", "The yard's direction", "the management", "a message of the afternoon")
s.alias(MUNICIPAL, "The municipal police")
s.alias(ORGANISERS, "the organisers of the time", "organisers")
s.alias(TEACHERS, "teachers")
s.alias(QUINTAL, "Its head, Leonor Quintal", "Its head")
s.alias(ARRUDA, "the welder Tomé Arruda", "the welder")
s.alias("statement", "The statement", "FTU", "the union federations", "The federations")
s.write()
