#!/usr/bin/env python3
"""Gold of an invented story: a plan to close Polish hospitals leaks, April 2027. Persons, firms, towns and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A plan to close Polish hospitals leaks")
E, AT_LEAST, AT_MOST, LESS, ABOUT, BETWEEN = s.exact, s.at_least, s.at_most, s.less_than, s.about, s.between
MON, TUE, WED, THU, FRI, SAT = (f"2027-04-{d}" for d in range(12, 18))
FEB, MARCH2, MARCH19, COMMITTEE, REVISED, CHAMBERDAY, YEAR = "2027-02-26", "2027-03-02", "2027-03-19", "2027-04-22", "2027-04-29", "2027-06-01", ["2026-01-01", "2026-12-31"]
s.report("00", outlet="PNA", published=MON)
s.report("01", outlet="Głos Stawna", published=TUE)
s.report("02", outlet="Corbridge Partners", published=WED)
s.report("03", outlet="Health Estates Europe", published="2027-04-19", sidecar=True)
s.report("04", outlet="Kurier Krajowy", published="2027-04-21")
s.report("05", outlet="Vistula Review", published=CHAMBERDAY, to="2027-06-30")

PLAN, MINISTRY, WRONA, HALINA, UNION, MALCZYK, OFFICIAL, KURIER, TUREK = "Network 2030", "health ministry", "Bogdan Wrona", "Halina Wrona", "Biały Czepek", "Ewa Malczyk", "a government official", "Kurier Krajowy", "Sabina Turek"
CORBRIDGE, STRAND, GIL, ROMAN, CHAMBER, SANAVITA, DABEK, GOVERNOR, FUND = "Corbridge Partners", "Philippa Strand", "Tadeusz Gil", "Roman Gil", "National Audit Chamber", "chief executive of Sanavita", "Irena Dąbek", "governor's office", "national fund"
GLOS, POLICE, ORGANISERS, PNA, PAGE = "Głos Stawna", "police", "organisers", "PNA", "the annex"

# ---- figures
f = s.figures
f("hospitals to be closed", "conflict",
    E("00", "23 Polish hospitals", 23, as_of=FEB, origin=PLAN), E("00", "23 public hospitals", 23, PLAN, as_of=FEB, origin=PLAN),
    E("02", "23 sites", 23, PLAN, as_of=FEB, origin=PLAN),
    E("03", "32 HOSPITALS", 32, as_of=FEB), E("03", "32 public hospitals", 32, PLAN, as_of=FEB),
    E("05", "19 hospitals", 19, "the revised list", as_of=REVISED, origin="the revised list"), E("05", "23", 23, origin=PLAN))
f("hospitals that lose the maternity ward", "single", E("00", "31 others", 31, PLAN, as_of=FEB, origin=PLAN))
f("towns dropped from the list", "single", E("05", "Four towns", 4, as_of=REVISED))
f("margin of the governing party", "single", LESS("05", "less than 2%", 2, unit="percent"))
f("pages of the plan", "agree", E("00", "84-page", 84, unit="pages"), E("03", "84", 84, unit="pages"), E("05", "84", 84, unit="pages"))
f("pages of the revised list", "single", E("05", "two pages", 2, as_of=REVISED, unit="pages"))
f("yearly saving", "conflict",
    E("00", "1.8 billion zlotys", 1800000000, PLAN, origin=PLAN, unit="PLN per year"), E("00", "$490 million", 490000000, PLAN, origin=PNA, unit="USD per year"),
    E("03", "1.8 billion zlotys", 1800000000, origin=PLAN, unit="PLN per year"),
    AT_MOST("03", "600 million at best", 600000000, CHAMBER, as_of=FRI, origin=CHAMBER, unit="PLN per year"),
    E("05", "640 million zlotys", 640000000, CHAMBER, as_of=CHAMBERDAY, origin=CHAMBER, unit="PLN per year"))
f("jobs that would go", "conflict",
    E("00", "9,000 jobs", 9000, UNION, as_of=MON, origin=UNION), E("00", "2,300", 2300, MINISTRY, as_of=MON, origin=MINISTRY), E("04", "nine thousand jobs", 9000, UNION, origin=UNION))
f("promised time to an emergency room", "agree",
    AT_MOST("00", "more than 30 minutes", 30, PLAN, origin=PLAN, unit="minutes"), AT_MOST("02", "within 30 minutes", 30, STRAND, origin=PLAN, unit="minutes"),
    E("04", "Thirty minutes", 30, origin=PLAN, unit="minutes"), E("04", "half-hour", 0.5, origin=PLAN, unit="hours"), AT_MOST("04", "more than thirty minutes", 30, PLAN, origin=PLAN, unit="minutes"))
f("time from Stawno to Modrzewin", "conflict",
    E("00", "52 minutes", 52, MALCZYK, origin=MALCZYK, unit="minutes"), E("04", "38 minutes", 38, GOVERNOR, origin=GOVERNOR, unit="minutes"),
    E("04", "55", 55, GLOS, as_of=THU, origin=GLOS, unit="minutes"), E("04", "52", 52, origin=MALCZYK, unit="minutes"))
f("distance from Stawno to Modrzewin", "agree",
    E("00", "58 kilometers", 58, unit="km", origin=PNA), E("00", "36 miles", 36, unit="miles", origin=PNA), E("01", "58 kilometres", 58, unit="km", origin=PNA), E("05", "58 kilometres", 58, MALCZYK, unit="km"))
f("inhabitants of Stawno", "agree", E("00", "16,000", 16000), E("03", "16,000", 16000))
f("births in Stawno last year", "conflict",
    E("00", "211 babies", 211, PLAN, as_of=YEAR, origin=PLAN), E("01", "340 births", 340, "the ward book", as_of=YEAR, origin="the ward book"),
    E("01", "211", 211, HALINA, as_of=YEAR, origin=PLAN), E("01", "340", 340, HALINA, nth=2, as_of=YEAR, origin="the ward book"),
    E("05", "340 children", 340, FUND, as_of=YEAR, origin=FUND))
f("mothers from the town itself", "single", E("05", "211", 211, FUND, as_of=YEAR, origin=FUND))
f("births that the plan wants", "single", AT_LEAST("00", "at least 400", 400, PLAN, origin=PLAN))
f("births in the year of Malczyk's birth", "single", E("04", "900 others", 900))
f("public hospitals in Poland", "single", E("00", "571 public hospitals", 571))
f("beds in Poland", "single", E("00", "148,000 beds", 148000))
f("hospitals closed in 2011", "single", E("00", "14", 14, nth=2, as_of="2011"))
f("hospitals closed in Lithuania in 2024", "single", E("03", "nine hospitals", 9, as_of="2024"))
f("beds at the sites to be closed", "agree", E("02", "4,100 beds", 4100, CORBRIDGE, origin=CORBRIDGE), E("03", "4,100 beds", 4100, origin=CORBRIDGE))
f("share of beds to be closed", "single", E("03", "2.8%", 2.8, unit="percent"))
f("beds in Stawno", "single", E("01", "87 beds", 87, "the list", origin=PLAN))
f("beds that Stawno keeps", "single", E("05", "40 of its beds", 40, "the revised list", as_of=REVISED))
f("people outside the hospital on Monday", "single", ABOUT("01", "about 600 of them", 600, as_of=MON))
f("marchers on Saturday", "conflict",
    E("03", "3,500 people", 3500, POLICE, as_of=SAT, origin=POLICE), E("03", "8,000", 8000, ORGANISERS, as_of=SAT, origin=ORGANISERS),
    E("04", "eight thousand of us", 8000, as_of=SAT, origin=ORGANISERS), E("04", "3,500", 3500, POLICE, as_of=SAT, origin=POLICE))
f("Corbridge's fee", "conflict",
    E("01", "11.4 million zlotys", 11400000, MINISTRY, origin=MINISTRY, unit="PLN"), E("01", "14.9 million", 14900000, origin=GLOS, unit="PLN"),
    E("02", "11.4 million zlotys", 11400000, CORBRIDGE, origin=CORBRIDGE, unit="PLN"), E("02", "£2.3 million", 2300000, CORBRIDGE, origin=CORBRIDGE, unit="GBP"),
    E("03", "11.4 million zlotys", 11400000, unit="PLN"), E("03", "€2.7 million", 2700000, unit="EUR"))
f("money of the annex", "agree", E("01", "3.5 million more", 3500000, "an annex", origin="the annex", unit="PLN"), E("05", "3.5 million zlotys", 3500000, origin="the annex", unit="PLN"))
f("debt of the hospital of Stawno", "single", E("01", "13 million", 13000000, unit="PLN"))
f("employees of the hospital of Stawno", "single", E("01", "260 employees", 260))
f("bidders", "single", E("02", "five bidders", 5, CORBRIDGE))
f("Corbridge's team", "single", E("02", "26", 26, CORBRIDGE, nth=2))
f("hospitals visited", "single", E("02", "140 hospitals", 140, CORBRIDGE))
f("cases analysed", "single", ABOUT("02", "some 9 million anonymised cases", 9000000, CORBRIDGE))
f("length of the meeting with the minister", "agree",
    E("02", "40 minutes", 40, CORBRIDGE, as_of=MARCH2, origin=CORBRIDGE, unit="minutes"), E("04", "forty minutes", 40, as_of=MARCH2, origin=CORBRIDGE, unit="minutes"),
    E("05", "40 min", 40, "his own diary", as_of=MARCH2, origin="the minister's diary", unit="minutes"))
f("persons with access to the file", "single", E("02", "all 38 persons", 38, CORBRIDGE))
f("Corbridge's employees", "single", E("02", "3,100 people", 3100, CORBRIDGE))
f("Corbridge's countries", "single", E("02", "19 countries", 19, CORBRIDGE))
f("ground of the hospitals", "agree", E("03", "240 HECTARES", 240, origin="Health Estates Europe", unit="hectares"), ABOUT("03", "some 240 hectares", 240, origin="Health Estates Europe", unit="hectares"))
f("time of the closures", "single", E("03", "three years", 3, PLAN, unit="years"))
f("rise of Sanavita's shares", "single", E("03", "11%", 11, unit="percent"))
f("hospitals that Sanavita would buy", "single", BETWEEN("03", "three or four", 3, 4, SANAVITA, origin=SANAVITA))
f("bids in Lithuania", "single", E("03", "40%", 40, unit="percent"))
f("Malczyk's years in Stawno", "single", E("04", "nineteen years", 19, unit="years"))
f("appendixes in Stawno", "single", E("04", "190 appendixes", 190, unit="per year"))
f("appendixes that the consultants would like", "single", E("04", "300", 300, "the consultants", origin=PLAN, unit="per year"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a working paper", "single", q("00", "a working paper, one of many", WRONA))
Q("no hospital will be closed", "single", q("00", "No hospital will be closed,", WRONA))
Q("52 minutes without a tractor", "single", q("00", "That is 52 minutes in an ambulance, in July and without a tractor,", MALCZYK))
Q("we know the printer", "single", q("00", "We know the printer,", OFFICIAL))
Q("close 2028", "single", q("01", "close 2028, use of building open", "the list"))
Q("not related to the minister", "single", q("01", "Not related to the minister, thank God", HALINA))
Q("I bathed 340", "single", q("01", "Where the gentlemen found 211 I don't know. I bathed 340,", HALINA))
Q("a stork's nest", "single", q("01", "The governor last telephoned me in 2025, about a stork's nest,", GIL))
Q("a conscience and a pen drive", "single", q("01", "a person in the consultancy, with a conscience and a pen drive", TUREK))
Q("good evidence", "single", q("02", "Good evidence is sometimes uncomfortable,", STRAND),
    q("02", "We stand by every page. Emergency care within 30 minutes is realistic, on condition that roads are built as scheduled.", STRAND))
Q("patients continue to exist", "single", q("03", "They've forgotten that the patients continue to exist,", ROMAN))
Q("three or four", "single", q("03", "three or four, if they come without the debts", SANAVITA))
Q("dead paper", "single", q("03", "dead paper", DABEK))
Q("slides", "single", q("05", "I saw slides,", WRONA), q("05", "Slides aren't a plan.", WRONA))
Q("a courtesy", "single", q("05", "a courtesy to somebody", TUREK))
Q("never activated", "single", q("05", "but never activated", CORBRIDGE))
Q("the other end", "single", q("05", "Somebody must stand at the other end of the 58 kilometres,", MALCZYK))

# ---- timeline
w = s.when
w("a reform closes 14 hospitals", "2011-01-01", ("00", "in 2011"), to="2011-12-31")
w("hospitals close in Lithuania", "2024-01-01", ("03", "in 2024"), to="2024-12-31")
w("the governor's last call", "2025-01-01", ("01", "in 2025"), to="2025-12-31")
w("births are counted", "2026-01-01", ("00", "last year"), ("01", "last year"), ("02", "calendar year 2026"), ("05", "last year"), to="2026-12-31")
w("Corbridge is commissioned", "2026-05-04", ("02", "on 4 May 2026"))
w("the annex is signed, by the month", "2026-11-01", ("01", "in November"), to="2026-11-30")
w("the annex is signed", "2026-11-16", ("05", "16 November"))
w("the plan is dated and delivered, by Corbridge", FEB, ("00", "Feb. 26"), ("02", "on 26 February"))
w("mayors are consulted, by the governor's office", "2027-03-01", ("01", "in March"), to="2027-03-31")
w("the minister is shown the plan", MARCH2, ("02", "on 2 March"), ("05", "2 March"))
w("the paper reaches the ministry, by the ministry", MARCH19, ("03", "19 March"))
w("the plan is published", MON, ("00", "on Monday"))
w("people read the list", MON, ("01", "yesterday"))
w("Turek speaks on television", MON, ("01", "last night"))
w("Wrona says that he has not seen it, by the month", "2027-04-01", ("05", "in April"), to="2027-04-30")
w("the governor's office drives the road", MON, ("04", "last week"), to="2027-04-18")
w("Głos Stawna drives the road", THU, ("01", "on Thursday"), ("04", "on Thursday"))
w("the audit chamber speaks", FRI, ("03", "on Friday"))
w("the march", SAT, ("01", "On Saturday at noon"), ("03", "On Saturday"), ("04", "Last Saturday"))
w("the minister before the committee", COMMITTEE, ("04", "Tomorrow"), ("05", "A week earlier"))
w("the revised list", REVISED, ("05", "on 29 April"))
w("Wrona resigns", "2027-05-11", ("05", "On 11 May"))
w("the case is closed", "2027-05-27", ("05", "on 27 May"))
w("the chamber's final report", CHAMBERDAY, ("05", "of 1 June"))
w("Malczyk goes to Modrzewin", "2027-07-01", ("05", "from 1 July"))
w("an election", "2027-10-01", ("00", "in October"), to="2027-10-31")
w("Stawno's closure, by the list", "2028-01-01", ("01", "2028"), to="2028-12-31")
w("hospitals closed by then", "2030-01-01", ("00", "by 2030"), to="2030-12-31")

# ---- conflicts
c = s.conflict
c("figure", "hospitals to be closed: 23 by the plan, or 32 by Health Estates Europe",
    [("00", "23 Polish hospitals"), ("00", "23 public hospitals"), ("02", "23 sites"), ("05", "23")], [("03", "32 HOSPITALS"), ("03", "32 public hospitals")])
c("figure", "jobs: 9,000 by the union, 2,300 by the ministry", [("00", "9,000 jobs"), ("04", "nine thousand jobs")], [("00", "2,300")])
c("figure", "yearly saving: 1.8 billion by the plan, 600 or 640 million by the audit chamber",
    [("00", "1.8 billion zlotys"), ("00", "$490 million"), ("03", "1.8 billion zlotys")], [("03", "600 million at best"), ("05", "640 million zlotys")])
c("figure", "births in Stawno: 211 by the plan, 340 by the ward book",
    [("00", "211 babies"), ("01", "211")], [("01", "340 births"), ("01", "340", 2), ("05", "340 children")])
c("figure", "marchers: 3,500 by the police, 8,000 by the organisers", [("03", "3,500 people"), ("04", "3,500")], [("03", "8,000"), ("04", "eight thousand of us")])
c("date", "the paper reached the ministry on 26 February, or not before 19 March", [("02", "on 26 February")], [("03", "19 March")])
c("source", "the leak: from the ministry, or from the consultancy",
    [("00", "the leak was in the ministry itself"), ("00", "We know the printer,"), ("05", "it's on the fourth floor of the ministry"), ("02", "no indication that it was passed on by anyone at Corbridge"), ("05", "neither he nor anybody he knew ever worked for the consultants")],
    [("01", "a person in the consultancy, with a conscience and a pen drive")])
c("stance", "whether the minister had seen the plan",
    [("00", "minister says he has not seen it"), ("00", "he had not seen it"), ("04", "Mr Wrona had not seen the paper"), ("05", "he hadn't seen the plan")],
    [("02", "presented to the minister in person on 2 March"), ("04", "he'd had it presented to him for forty minutes"), ("05", "2 March, Corbridge, 40 min")])
c("stance", "whether the document was final", [("00", "a working paper, one of many"), ("04", "It was a working paper, he said.")],
    [("02", "It is the final version and is so marked on its cover"), ("04", "It says FINAL on the cover")])
c("stance", "whether there is an annex", [("02", "There is no annex")], [("01", "But there is an annex"), ("05", "The annex exists.")])
c("stance", "whether the mayors were consulted", [("01", "all mayors concerned were consulted in March")],
    [("01", "does not remember it"), ("01", "The governor last telephoned me in 2025, about a stork's nest,"), ("01", "who learned of the plan from his daughter")])
c("stance", "whether the document says close", [("02", 'The document does not use the word "close"')], [("01", "close 2028, use of building open")])
c("figure", "Corbridge's fee: 11.4 million zlotys, or 14.9 with the annex",
    [("01", "11.4 million zlotys"), ("02", "11.4 million zlotys"), ("03", "11.4 million zlotys")], [("01", "14.9 million")], optional=True)
c("figure", "time to Modrzewin: 38 minutes by the governor's office, 52 or 55 by others", [("04", "38 minutes")], [("00", "52 minutes"), ("04", "52"), ("04", "55")], optional=True)
c("stance", "whether hospitals will be closed", [("00", "No hospital will be closed,")], [("00", "drawn up to close 23 public hospitals"), ("01", "close 2028, use of building open")], optional=True)
c("stance", "whether nobody lives more than 30 minutes away", [("00", "nobody will live more than 30 minutes from an emergency room"), ("02", "Emergency care within 30 minutes is realistic")],
    [("00", "That is 52 minutes in an ambulance"), ("04", "It came to 38 minutes")], optional=True)

# ---- echoes
s.echo("PNA's sentence on Modrzewin in Głos Stawna", "copied text", ("00", "the nearest one would be in Modrzewin, 58 kilometers"), ("01", "the nearest emergency room would be in Modrzewin, 58 kilometres away"))
s.echo("the plan's 23 hospitals", "cited", ("00", "23 public hospitals"), ("02", "23 sites"), ("05", "23"))
s.echo("the plan's 211 births", "cited", ("00", "211 babies"), ("01", "211"))
s.echo("the plan's 1.8 billion", "cited", ("00", "1.8 billion zlotys"), ("03", "1.8 billion zlotys"))
s.echo("the 30 minutes of the plan", "cited", ("00", "30 minutes"), ("02", "30 minutes"), ("04", "no citizen more than thirty minutes from an emergency room"))
s.echo("Corbridge's statement on the meeting", "cited", ("02", "presented to the minister in person on 2 March"), ("04", "he'd had it presented to him for forty minutes"))
s.echo("Corbridge's 4,100 beds", "same details", ("02", "4,100 beds"), ("03", "4,100 beds"))
s.echo("Corbridge's date of delivery", "cited", ("02", "delivered to the ministry on 26 February"), ("03", "Corbridge has said otherwise"))
s.echo("a working paper", "same details", ("00", "a working paper, one of many"), ("04", "It was a working paper, he said."))
s.echo("police and organisers on the march", "same details", ("03", "3,500 people"), ("04", "3,500"), ("03", "8,000"), ("04", "eight thousand of us"))
s.echo("the union's 9,000 jobs", "cited", ("00", "9,000 jobs"), ("04", "nine thousand jobs"))
s.echo("Turek on television", "cited", ("01", "said last night on TV Delta"), ("05", "Its editor's remark on television"))
s.echo("Głos Stawna's drive", "cited", ("01", "We'll drive it on Thursday with a stopwatch"), ("04", "Our local paper drove it at noon on Thursday"), optional=True)
s.echo("Malczyk's 52 minutes", "same details", ("00", "52 minutes"), ("04", "I say 52"), optional=True)
s.echo("the annex of 3.5 million", "same details", ("01", "3.5 million more"), ("05", "3.5 million zlotys"), optional=True)
s.echo("the fee of 11.4 million", "cited", ("01", "11.4 million zlotys"), ("02", "11.4 million zlotys"), ("03", "11.4 million zlotys"), optional=True)
s.echo("the printer in the ministry", "same details", ("00", "We know the printer,"), ("05", "As for the printer"), optional=True)
s.echo("340 births", "same details", ("01", "340 births"), ("05", "340 children"), optional=True)
s.echo("minister had not seen it", "same details", ("00", "he had not seen it"), ("04", "Mr Wrona had not seen the paper"), ("05", "he hadn't seen the plan"), optional=True)
s.echo("Kurier Krajowy's document", "cited", ("00", "published on Monday by the daily Kurier Krajowy"), ("01", "The editor-in-chief of Kurier Krajowy"), optional=True)

# ---- actors
n = s.named
s.actor(WRONA, "person", *n("Bogdan Wrona"), ("04", "Wrona"), aliases=["Health Minister Bogdan Wrona", "the minister", "Mr Wrona", "he", "A minister"])
s.actor(HALINA, "person", *n("Halina Wrona"), aliases=["Matron Halina Wrona", "the matron", "Halina Wrona, the matron"])
s.actor(MALCZYK, "person", *n("Ewa Malczyk"), aliases=["Dr. Ewa Malczyk", "the head of surgery", "Malczyk", "Ewa Malczyk, the surgeon", "the surgeon"])
s.actor(GIL, "person", *n("Tadeusz Gil"), ("01", "Gil", 2), aliases=["Gil", "Mayor Tadeusz Gil", "the mayor"])
s.actor(ROMAN, "person", *n("Roman Gil"), aliases=["the chamber's vice-president", "the chamber's vice-president, Roman Gil"])
s.actor(TUREK, "person", *n("Sabina Turek"), aliases=["Turek", "The editor-in-chief of Kurier Krajowy", "Its editor", "she", "The editor-in-chief of Kurier Krajowy, Sabina Turek"])
s.actor(CORBRIDGE, "organization", *n("Corbridge Partners", "Corbridge", "CORBRIDGE PARTNERS"), aliases=["Corbridge", "the British consultancy Corbridge Partners", "the consultancy", "the consultants"])
s.actor(KURIER, "organization", *n("Kurier Krajowy", "KURIER KRAJOWY"), aliases=["the daily Kurier Krajowy"])
s.actor(GLOS, "organization", *n("GŁOS STAWNA"), aliases=["Our local paper", "a member of parliament", "a member of parliament from our county", "an annex", "GŁOS STAWNA"])
s.actor(CHAMBER, "organization", *n("National Audit Chamber"), aliases=["the chamber", "The National Audit Chamber", "its final report", "a newspaper"])
s.actor("Stawno", "place", *n("Stawno", "STAWNO"))
s.actor("Modrzewin", "place", *n("Modrzewin"))
s.actor("Poland", "place", *n("Poland"), ("02", "Republic of Poland"))
s.alias(PLAN, "a document", "The paper", "The 84-page paper", "The document", "the plan", "the paper", "the leaked closure plan", "It", "a plan", "Kurier Krajowy", "the consultants")
s.alias(MINISTRY, "The ministry", "the ministry", "Ministry of Health", "The ministry's web page", "Poland's health ministry")
s.alias(UNION, "The nurses' union Biały Czepek", "The union", "the union", "nurses' union")
s.alias(OFFICIAL, "A government official", "the official")
s.alias(STRAND, "Philippa Strand, partner", "Strand", "Corbridge Partners")
s.alias(SANAVITA, "Its chief executive", "Sanavita")
s.alias(DABEK, "Premier Irena Dąbek", "Dąbek", "Premier")
s.alias(GOVERNOR, "The governor's office")
s.alias(FUND, "the national fund")
s.alias(POLICE, "the police", "The police")
s.alias(ORGANISERS, "the organisers")
s.alias("the list", "The list", "Network 2030")
s.alias("the revised list", "the revised list", "It")
s.alias("the ward book", "Matron Halina Wrona", "Halina Wrona", "It")
s.alias("an annex", "the annex", "a member of parliament", "a member of parliament from our county", "Głos Stawna")
s.alias("his own diary", "diary")
s.write()
