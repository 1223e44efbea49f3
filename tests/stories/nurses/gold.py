#!/usr/bin/env python3
"""Gold of an invented story: a nurses' strike in Finland ends in a deal, October 2026. People, bodies, outlets and Kuusela are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Finnish nurses' strike ends in a deal")
E, AT_LEAST, MORE, ABOUT, AT_MOST = s.exact, s.at_least, s.more_than, s.about, s.at_most
SUN, MON, WED, THU, FRI, SAT = (f"2026-10-{d}" for d in (18, 19, 21, 22, 23, 24))
s.report("00", outlet="BNT", published=THU)
s.report("01", outlet="Hoitovoima", published=THU)
s.report("02", outlet="Kuuselan Uutiset", published=THU)
s.report("03", outlet="Västra Bladet", published=THU, to=FRI)
s.report("04", outlet="BNT", published=FRI, sidecar=True)
s.report("05", outlet="Pay & Ward", published="2026-11-19", to="2026-11-30")

HOITO, HTL, BNT, STAT, FINMIN, MINISTRY, DISTRICT, AGENCY, REGION = "Hoitovoima", "HTL", "BNT", "Statistics Office", "Finland's finance ministry", "the Finnish ministry", "the welfare district", "the supervisory agency", "our own region"
TUULI, PELKO, VIHANTA, SALMEN, OTSO, AINO, JAANA = "Tuuli Kangasvieri", "Markus Pelkonheimo", "Eero Vihanta", "Pirkko Salmenranta", "Otso Rantakari", "Aino Rantakari", "Jaana"
NURSE, FRIEND, ACCOUNTS, STRAND, COFFEE = "a nurse who was on duty", "a nurse from Torneå", "the fund's accounts", "Gunnel Strandmark", "one who carried the coffee in"
LAST = ["2025-01-01", "2025-12-31"]

# ---- figures
f = s.figures
f("length of the strike in days", "agree",
    E("00", "17-day strike", 17, None, nth=1, origin=BNT, unit="days"), E("00", "17-day strike", 17, None, nth=2, origin=BNT, unit="days"),
    E("01", "seventeen days", 17, None, origin=HOITO, unit="days"), E("05", "seventeen days", 17, ACCOUNTS, origin=ACCOUNTS, unit="days"))
f("rise of pay", "conflict",
    E("00", "17.3%", 17.3, HOITO, as_of=THU, origin=HOITO, unit="percent"), E("00", "14.1%", 14.1, HTL, as_of=THU, origin=HTL, unit="percent"),
    E("01", "17.3 per cent", 17.3, None, as_of=THU, origin=HOITO, unit="percent"), E("01", "14.1", 14.1, HTL, origin=HTL, unit="percent"),
    E("02", "17.3 per cent", 17.3, [BNT, HOITO], origin=HOITO, unit="percent"), E("02", "14.1", 14.1, [BNT, HTL], origin=HTL, unit="percent"),
    E("05", "17.3 per cent", 17.3, None, origin=HOITO, unit="percent"), E("05", "14.1 per cent", 14.1, None, origin=HTL, unit="percent"),
    E("05", "15.4", 15.4, STAT, origin=STAT, unit="percent"))
f("rise of pay in the district of Kuusela", "single", E("02", "15.6", 15.6, DISTRICT, origin=DISTRICT, unit="percent"))
f("rise by allowances", "single", E("05", "3.2", 3.2, None, unit="percent"))
f("share of nurses without such allowances", "single", E("05", "a quarter of nurses", 0.25, None, unit="share"))
f("rise on 1 December", "single", E("01", "6 per cent", 6, None, unit="percent"))
f("term of the deal", "agree",
    E("00", "five years", 5, HOITO, origin=HOITO, unit="years"), E("01", "five years", 5, None, origin=HOITO, unit="years"), E("03", "five years", 5, None, origin=HOITO, unit="years"), E("04", "five-year", 5, None, origin=BNT, unit="years"))
f("rise a month for a nurse", "agree", AT_LEAST("01", "At least 480 euros", 480, None, origin=HOITO, unit="EUR"), E("03", "480 euros", 480, None, origin=HOITO, unit="EUR"))
f("night allowance", "single", E("01", "45 per cent", 45, None, unit="percent"))
f("night allowance before", "single", E("01", "40", 40, None, unit="percent"))
f("rise in the proposal of 14 October", "single", E("01", "11.8 per cent", 11.8, None, as_of="2026-10-14", unit="percent"))
f("time until that proposal was refused", "single", AT_MOST("01", "within an hour", 1, None, unit="hours"))
f("nurses on strike", "conflict",
    ABOUT("00", "Some 36,000 nurses", 36000, HOITO, origin=HOITO), E("00", "28,500", 28500, HTL, origin=HTL), E("01", "36,000 of you", 36000, None, origin=HOITO),
    E("05", "33,200 people", 33200, HOITO, origin=ACCOUNTS), E("05", "36,000", 36000, HOITO, origin=HOITO), E("05", "28,500", 28500, HTL, origin=HTL))
f("workplaces on strike", "single", E("01", "212 workplaces", 212))
f("cost of the deal a year by 2031", "conflict",
    E("00", "780 million euros", 780000000, HTL, origin=HTL, unit="EUR"), E("00", "$850 million", 850000000, HTL, origin=BNT, unit="USD"),
    E("04", "1.1 billion euros", 1100000000, FINMIN, origin=FINMIN, unit="EUR"), E("04", "780 million", 780000000, HTL, origin=HTL, unit="EUR"))
f("cost of the rule on nights", "single", E("04", "260 million", 260000000, FINMIN, origin=FINMIN, unit="EUR"))
f("operations cancelled", "conflict",
    s.vague("00", "thousands of operations", 1000), E("00", "11,400 operations", 11400, HTL, origin=HTL), E("04", "11,400 operations", 11400, PELKO, origin=HTL), E("04", "8,900", 8900, HOITO, origin=HOITO))
f("operations that can be made up", "single", E("04", "9,700", 9700, PELKO))
f("operations cancelled in the district", "single", E("02", "640 operations", 640, DISTRICT, origin=DISTRICT))
f("cancer operations cancelled in the district", "single", E("02", "88 cancer operations", 88, DISTRICT, origin=DISTRICT))
f("members of the council", "single", E("00", "60 members", 60))
f("votes for the deal in the council", "agree", E("04", "41 votes", 41, None, as_of=FRI, origin="the council"), E("05", "41", 41, None, as_of=FRI, origin="the council"))
f("votes against the deal in the council", "agree", E("04", "19", 19, None, as_of=FRI, origin="the council"), E("05", "19", 19, None, as_of=FRI, origin="the council"))
f("votes against postponing", "single", E("05", "31", 31, None, as_of=FRI))
f("votes for postponing", "single", E("05", "29", 29, None, as_of=FRI))
f("time between the votes", "single", E("05", "half an hour", 0.5, None, as_of=FRI, unit="hours"))
f("votes for the deal in the board", "single", E("01", "eleven votes", 11))
f("votes against the deal in the board", "single", E("01", "two", 2))
f("average pay of a nurse", "agree", E("00", "3,240 euros", 3240, STAT, as_of=LAST, origin=STAT, unit="EUR"), E("04", "3,240 euros", 3240, STAT, as_of=LAST, origin=STAT, unit="EUR"))
f("length of the dispute of 2022", "single", E("00", "two weeks", 2, None, as_of="2022", unit="weeks"))
f("pages of the draft law", "conflict", E("01", "nine pages", 9, None, as_of=MON, origin=HOITO), E("03", "Ten pages", 10, None, origin=STRAND))
f("time until the alarm was answered", "conflict",
    E("01", "four minutes", 4, None, as_of=SUN, origin=HOITO, unit="minutes"), E("02", "eleven minutes", 11, NURSE, as_of=SUN, origin=NURSE, unit="minutes"), E("05", "nine minutes", 9, AGENCY, as_of=SUN, origin=AGENCY, unit="minutes"))
f("protection staff on the ward", "conflict",
    E("01", "five of them", 5, None, as_of=SUN, origin=HOITO), E("02", "three", 3, NURSE, nth=1, as_of=SUN, origin=NURSE), E("02", "three of them", 3, NURSE, as_of=SUN, origin=NURSE),
    E("02", "three", 3, NURSE, nth=3, as_of=SUN, origin=NURSE), E("05", "three nurses", 3, AGENCY, as_of=SUN, origin=AGENCY))
f("protection staff on paper", "agree", E("02", "five", 5, NURSE, nth=1, as_of=SUN, origin=NURSE), E("02", "five", 5, NURSE, nth=2, as_of=SUN, origin=NURSE), E("05", "five", 5, AGENCY, as_of=SUN, origin=AGENCY))
f("protection staff sent elsewhere", "agree", E("02", "The two", 2, NURSE, as_of=SUN, origin=NURSE), E("05", "the two missing", 2, AGENCY, as_of=SUN, origin=AGENCY))
f("beds of the ward", "single", E("02", "26 beds", 26, NURSE))
f("nurses of the district", "single", E("02", "1,850 nurses", 1850, DISTRICT))
f("coffee of the tent", "single", AT_MOST("02", "300 litres", 300, None, unit="litres"))
f("lump sum", "single", E("02", "600 euros", 600, None, unit="EUR"))
f("pens of the conciliator", "single", E("03", "two pens", 2))
f("Finnish nurses who went to Sweden since 2022", "conflict", E("03", "2,600 Finnish nurses", 2600, HOITO, origin=HOITO), E("03", "1,900", 1900, MINISTRY, origin=MINISTRY))
f("Finnish nurses paid by the Swedish region", "single", E("03", "187 of them", 187, REGION, origin=REGION))
f("pay of the friend in Sweden", "single", E("03", "41,500 kronor", 41500, None, unit="SEK"))
f("pay of the friend at home", "agree", E("03", "3,150 euros", 3150, None, origin=STRAND, unit="EUR"), E("03", "34,900", 34900, None, origin=STRAND, unit="SEK"))
f("vacant posts in Finland", "single", E("03", "4,100 vacant nursing posts", 4100))
f("vacant posts in Norrbotten and Västerbotten", "single", E("03", "2,300", 2300))
f("cost of the strike to the fund", "single", E("05", "71 million euros", 71000000, ACCOUNTS, unit="EUR"))
f("value of the cottage", "single", E("05", "two million", 2000000, None, unit="EUR"))
f("nurses who asked for papers after the deal", "single", E("05", "140 nurses", 140))
f("nurses who asked for papers before the deal", "single", E("05", "155", 155))
f("weeks of the comparison", "agree", E("05", "four weeks", 4, None, nth=1, unit="weeks"), E("05", "four weeks", 4, None, nth=2, unit="weeks"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("came out with wages", "single", q("00", "We went in with wage slips and came out with wages,", TUULI))
Q("not all is a rise", "single", q("00", "Not all that is counted as a rise is one,", PELKO))
Q("no such draft", "single", q("00", "There has been no such draft on any desk of mine,", VIHANTA))
Q("we were three", "same", q("02", "We were three, and five stood on the paper", NURSE, nth=1), q("02", "We were three, and five stood on the paper. The two were sent to the emergency room at eight,", NURSE))
Q("no connection", "single", q("02", "The man was very ill. I see no connection with the strike, and I ask you not to make one,", AINO))
Q("nobody's business", "single", q("02", "nobody's business", AINO))
Q("a feeling", "single", q("02", "We had a feeling,", JAANA))
Q("they'll phone me", "single", q("03", "Now they'll phone me,", FRIEND))
Q("it isn't the river", "single", q("03", "It's good. It isn't the river,", FRIEND))
Q("working paper", "single", q("04", "working paper", VIHANTA))
Q("a paper isn't a draft", "single", q("04", "A paper isn't a draft until a minister has read it,", VIHANTA))
Q("I have a pen", "single", q("04", "I write my own paper. I have a pen,", SALMEN))
Q("by my clock", "single", q("04", "by my clock, which is the one that counts", SALMEN))
Q("sold the cottage", "single", q("05", "We'd have sold the cottage,", OTSO))
Q("a probable connection", "single", q("05", "a probable connection", AGENCY))

# ---- timeline
w = s.when
w("the dispute of 2022", "2022", ("00", "in 2022"))
w("nurses cross the border from then on", "2022", ("03", "since 2022"))
w("average pay is counted", "2025", ("00", "last year"), ("04", "last year"))
w("papers asked for before the deal", "2026-09-24", ("05", "in the four weeks before"), to=THU)
w("the settlement, by month", "2026-10", ("05", "of October"))
w("what was said of the fund", "2026-10", ("05", "in October"))
w("the draft exists from then on", "2026-10-12", ("04", "since Oct. 12"))
w("the refused proposal", "2026-10-14", ("01", "on 14 October"))
w("a patient dies in Kuusela", SUN, ("02", "on Sunday night"), ("04", "on Oct. 18"))
w("the nurse is on duty", SUN, ("02", "that night"))
w("a civil servant shows the draft", MON, ("01", "on Monday"))
w("the strikers take down their tent", WED, ("02", "yesterday evening"))
w("the deal is signed, by Västra Bladet", WED, ("03", "On Wednesday night"))
w("the deal is signed", THU, ("00", "early on Thursday"), ("01", "this morning"), ("04", "on Thursday"))
w("the minister denies a draft", THU, ("04", "On Thursday"))
w("the union's letter", THU, ("05", "of 22 October"))
w("papers asked for after the deal", THU, ("05", "In the four weeks after the deal"), to="2026-11-19")
w("the council votes", FRI, ("00", "on Friday"), ("01", "tomorrow at noon"), ("04", "on Friday"))
w("nurses return to work", SAT, ("00", "on Saturday morning"), ("04", "on Saturday morning"))
w("the wards of Kuusela open", SAT, ("02", "on Saturday"))
w("the fund would be empty, by the accounts", "2026-10-25", ("05", "on 25 October"))
w("the fund would be empty, by the union", "2026-11-01", ("01", "on 1 November"), ("05", "until 1 November"))
w("a lump sum", "2026-11", ("02", "in November"))
w("the supervisory agency reports", "2026-11-17", ("05", "on 17 November"))
w("pay rises by 6 per cent", "2026-12-01", ("01", "on 1 December"))
w("operations are made up, by HTL", "2027-02", ("04", "by February"))
w("the rule on nights", "2027-03-01", ("01", "from 1 March"))
w("operations are made up in Kuusela", "2027-03-28", ("02", "until Easter"))
w("the cost is reached", "2031", ("00", "by 2031"), ("04", "by 2031"))

# ---- conflicts
s.conflict("figure", "the rise: 17.3% by the union, 14.1% by the employers, 15.4% by the Statistics Office",
    [("00", "17.3%"), ("01", "17.3 per cent"), ("02", "17.3 per cent"), ("05", "17.3 per cent")], [("00", "14.1%"), ("01", "14.1"), ("02", "14.1"), ("05", "14.1 per cent")], [("05", "15.4")])
s.conflict("figure", "nurses on strike: 36,000 by the union, 28,500 by the employers, 33,200 who got strike money",
    [("00", "Some 36,000 nurses"), ("01", "36,000 of you"), ("05", "36,000")], [("00", "28,500"), ("05", "28,500")], [("05", "33,200 people")])
s.conflict("figure", "cost a year: 780 million by HTL, 1.1 billion by the finance ministry", [("00", "780 million euros"), ("00", "$850 million"), ("04", "780 million")], [("04", "1.1 billion euros")])
s.conflict("figure", "operations cancelled because of the strike: 11,400 by HTL, 8,900 by the union", [("00", "11,400 operations"), ("04", "11,400 operations")], [("04", "8,900")])
s.conflict("figure", "Finnish nurses in Sweden: 2,600 by the union, 1,900 by the ministry", [("03", "2,600 Finnish nurses")], [("03", "1,900")])
s.conflict("figure", "the alarm: four minutes by the union, eleven by the nurse, nine by the agency", [("01", "four minutes")], [("02", "eleven minutes")], [("05", "nine minutes")])
s.conflict("figure", "protection staff on the ward: five by the union, three", [("01", "five of them")], [("02", "three", 1), ("02", "three of them"), ("02", "three", 3), ("05", "three nurses")])
s.conflict("figure", "pages of the draft: nine, or ten", [("01", "nine pages")], [("03", "Ten pages")], optional=True)
s.conflict("date", "the deal was signed early on Thursday, or on Wednesday night",
    [("00", "early on Thursday"), ("01", "this morning"), ("04", "on Thursday")], [("03", "On Wednesday night")])
s.conflict("date", "the fund would have been empty on 1 November, or on 25 October", [("01", "on 1 November"), ("05", "until 1 November")], [("05", "on 25 October")])
s.conflict("source", "who wrote the settlement: the conciliator, or the employers",
    [("01", "The proposal we accepted came from the conciliator."), ("04", "I write my own paper. I have a pen,")], [("03", "They wrote the paper themselves in the end, the employers did")])
s.conflict("stance", "whether there was a draft law",
    [("00", "There has been no such draft on any desk of mine,"), ("04", "On Thursday he had denied that there was any draft."), ("04", "A paper isn't a draft until a minister has read it,")],
    [("01", "We didn't dream it."), ("01", "nine pages"), ("03", "Of course there was a draft."), ("04", "working paper")])
s.conflict("stance", "whether the death is tied to the strike", [("01", "A strike didn't kill him."), ("02", "I see no connection with the strike"), ("05", "none between the delay and the strike as such")], [("05", "a probable connection")], optional=True)

# ---- echoes
s.echo("BNT repeats its sentences", "copied text",
    ("00", "A nurse in Finland earns 3,240 euros a month on average before shift allowances, according to Statistics Office figures for last year."),
    ("04", "A nurse in Finland earns 3,240 euros a month on average before shift allowances, according to Statistics Office figures for last year."),
    ("00", "a 17-day strike that had closed wards from the coast to Lapland"), ("04", "a strike that had closed wards from the coast to Lapland"),
    ("00", "Nurses will return to work on Saturday morning"), ("04", "Nurses will return to work on Saturday morning"))
s.echo("17.3 by the union, 14.1 by the employers", "cited", ("00", "17.3%"), ("01", "17.3 per cent"), ("02", "BNT reports 17.3 per cent by the union's count and 14.1 by the employers'"), ("05", "17.3 per cent"))
s.echo("36,000 and 28,500 on strike", "cited", ("00", "Some 36,000 nurses"), ("01", "36,000 of you"), ("05", "Its own members' letter of 22 October had 36,000, the employers 28,500."))
s.echo("Västra Bladet's report on the employers' paper", "cited", ("03", "They wrote the paper themselves in the end, the employers did"), ("04", "a Swedish newspaper's report that the employers had drafted the settlement"))
s.echo("HTL's 780 million", "cited", ("00", "780 million euros"), ("04", "stood by its figure of 780 million"))
s.echo("HTL's 11,400 operations", "cited", ("00", "11,400 operations"), ("04", "11,400 operations"))
s.echo("the minister's denial", "same details", ("00", "There has been no such draft on any desk of mine,"), ("04", "On Thursday he had denied that there was any draft."))
s.echo("480 euros a month", "same details", ("01", "At least 480 euros"), ("03", "480 euros"))
s.echo("the fund until 1 November", "cited", ("01", "on 1 November"), ("05", "until 1 November"))
s.echo("the council's 41 to 19", "same details", ("04", "41 votes to 19"), ("05", "41 to 19"), optional=True)
s.echo("three instead of five", "same details", ("02", "three of them"), ("05", "three nurses"), optional=True)

# ---- actors
s.actor(TUULI, "person", *s.named("Tuuli Kangasvieri"), aliases=["its chairwoman, Tuuli Kangasvieri", "its chairwoman", "Hoitovoima"])
s.actor(PELKO, "person", *s.named("Markus Pelkonheimo"), aliases=["HTL's chief executive, Markus Pelkonheimo", "HTL's chief executive", "HTL"])
s.actor(VIHANTA, "person", *s.named("Eero Vihanta"), aliases=["Health Minister Eero Vihanta", "the minister", "He", "he"])
s.actor(SALMEN, "person", *s.named("Pirkko Salmenranta", "Salmenranta"), aliases=["the conciliator", "the national conciliator", "Salmenranta, the conciliator"])
s.actor(OTSO, "person", *s.named("Otso Rantakari"), aliases=["negotiator Otso Rantakari", "head of negotiations"])
s.actor(AINO, "person", *s.named("Aino Rantakari"), aliases=["Chief physician Aino Rantakari", "Chief physician", "she"])
s.actor(HOITO, "organization", *s.named("Hoitovoima", "HOITOVOIMA"), aliases=["the union", "The union", "their union", "we", "its own members' letter", "Finland's largest nurses' union"])
s.actor(HTL, "organization", *s.named("HTL"), aliases=["the employers", "The employers", "the federation of public health employers", "HTL, the employers' federation", "Markus Pelkonheimo"])
s.actor(BNT, "organization", *s.named("BNT"))
s.actor(STAT, "organization", *s.named("Statistics Office"), aliases=["the Statistics Office", "Statistics Office figures"])
s.actor("Kuusela", "place", *s.named("Kuusela"))
s.alias(FINMIN, "the finance ministry", "finance ministry")
s.alias(MINISTRY, "The Finnish ministry")
s.alias(DISTRICT, "The welfare district", "The district's pay office", "It", "the district")
s.alias(AGENCY, "The supervisory agency", "It")
s.alias(REGION, "Our own region")
s.alias(NURSE, "a nurse", "she", "A nurse")
s.alias(FRIEND, "my friend", "She", "she", "a nurse from Torneå in her kitchen")
s.alias(ACCOUNTS, "its accounts", "The fund")
s.alias(JAANA)
s.write()
