#!/usr/bin/env python3
"""Gold of the supermarket strike story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "The supermarkets of Delmaar are on strike")


E, AB, AL, MT, AM, LT, BT, VG = map(voiced, (s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague))
f, q, Q, w, C, X = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo
a = lambda name, kind, *forms, aliases=(), docs=None, but=(): s.actor(name, kind, *s.named(*forms, docs=docs, but=but), aliases=(*forms, *aliases))
THU, SAT, SUN, MON, TUE, WED, ASC, FRI = (f"2026-05-{i:02}" for i in (7, 9, 10, 11, 12, 13, 14, 15))
NOV, Y25 = "2025-11-14", ["2025-01-01", "2025-12-31"]
s.report("00", outlet="BNW", published=SAT, sidecar=True)
s.report("01", outlet="SETCO", published=MON)
s.report("02", outlet="De Denderpost", published=TUE)
s.report("03", outlet="Retail Compass", published=WED)
s.report("04", outlet="Courrier mosan", published=FRI)
s.report("05", outlet="Trage Vragen", published="2026-08-01", to="2026-08-31")

DELMAAR, HOUT, BBK, SETCO, UNIONS, UNISHOP, COMPASS, DENDER = "Delmaar", "Van Houtryve", "BBK", "SETCO", "the unions", "Unishop", "Retail Compass", "De Denderpost"
SOHIER, GRIET, FILIP, BAEYENS, MATHOT, DIDIER, BRYS, AN, TACK = "Bernard Sohier", "Griet Claes", "Filip Claes", "Lieselot Baeyens", "Jean-Luc Mathot", "Didier Wauters", "Koen Brys", "An Verlinden", "Mieke Tack"
COURT, POLICE, POLL, EXPERT, LADY, MINUTES, HOSPITAL, MINISTRY, BNW = "the court in Dendermonde", "police", "a poll", "an expert of the prosecutor's", "a lady at the ministry", "the board's minutes", "the hospital of Aalst", "Ministry of Employment", "BNW"

# ---- figures
f("the chain's own stores", "conflict",
    E("00", "118 supermarkets", 118, origin=DELMAAR), E("00", "118 stores", 118, origin=DELMAAR), E("01", "118", 118, nth=1, origin=DELMAAR), E("01", "118 sites", 118, by=MINUTES, as_of=NOV),
    E("03", "128", 128, origin=COMPASS), E("03", "118", 118, origin=COMPASS))
f("stores closed", "conflict",
    E("00", "96", 96, by=UNIONS, as_of=SAT), E("00", "71", 71, by=DELMAAR, nth=1, as_of=SAT),
    E("01", "101 stores", 101, as_of=MON, origin=UNIONS), E("01", "84", 84, by=DELMAAR, as_of=MON),
    E("03", "63 stores", 63, by=DELMAAR, as_of=TUE), E("03", "92", 92, by=UNIONS, as_of=TUE),
    E("04", "96 stores", 96, as_of=SAT, origin=UNIONS), E("04", "71", 71, as_of=SAT, origin=DELMAAR))
f("franchised stores", "single", E("00", "640 franchised stores", 640))
f("employees of the own stores", "single", E("00", "8,900 people", 8900, by=DELMAAR))
f("loss of the own stores last year", "agree", E("00", "62 million euros", 62e6, by=DELMAAR, unit="EUR", as_of=Y25), E("00", "$71 million", 71e6, by=DELMAAR, unit="USD", as_of=Y25, origin=BNW))
f("how much less shopkeepers pay", "conflict",
    E("00", "20 percent less", 20, by=GRIET, unit="percent"), E("01", "one fifth of her pay", .2, unit="share", origin=SETCO),
    E("03", "a fifth", .2, unit="share", origin=GRIET), E("03", "8 percent", 8, by=[UNISHOP, TACK], unit="percent", origin=UNISHOP),
    E("04", "a fifth", .2, unit="share", origin=SETCO), E("04", "a twelfth", 1 / 12, unit="share", origin=UNISHOP))
f("what a cashier will lose a month", "single", E("01", "412 euros a month", 412, unit="EUR", origin=SETCO))
f("service of the cashier", "single", E("01", "fifteen years' service", 15, unit="years", origin=SETCO))
f("Sunday premium now", "single", E("01", "100", 100, unit="percent", origin=SETCO))
f("Sunday premium at a shopkeeper's", "single", E("01", "50 percent", 50, unit="percent", origin=SETCO))
f("Sunday premium as agreed", "single", E("05", "75 per cent", 75, unit="percent"))
f("cost of a day of strike", "conflict",
    E("00", "4.5 million euros", 4.5e6, by=FILIP, unit="EUR", origin=DELMAAR), E("03", "4.5 million euros a day", 4.5e6, by=DELMAAR, unit="EUR"),
    E("03", "2.8 million", 2.8e6, unit="EUR", origin=COMPASS), E("05", "2.6 million a day", 2.6e6, unit="EUR", origin=HOUT))
f("cost of the strike", "single", E("05", "71 million euros", 71e6, by=HOUT, unit="EUR"))
f("part of the stores supplied by Ninove", "single", E("00", "half of the stores", .5, unit="share"))
f("pickets at Ninove on Saturday", "conflict",
    AB("00", "About 40 people", 40, by=POLICE, as_of=SAT), E("00", "150", 150, by=UNIONS, as_of=SAT), E("04", "40 people", 40, as_of=SAT, origin=POLICE), E("04", "150", 150, as_of=SAT, origin=UNIONS))
f("pickets at Ninove on Monday", "agree", AB("02", "some 60 people", 60, as_of=MON, origin=DENDER), E("04", "60", 60, as_of=MON, origin=DENDER))
f("lorries before the gate", "agree", E("02", "Eighteen lorries", 18, as_of=MON), E("02", "eighteen lorries", 18, as_of=MON))
f("stores of a competitor", "single", E("00", "last 134 stores", 134, as_of="2022"))
f("weeks of strike at a competitor", "single", E("00", "five weeks", 5, unit="weeks", as_of="2022"))
f("witnesses", "single", E("01", "30 people", 30, origin=SETCO))
f("tranches", "single", E("01", "three tranches", 3, by=MINUTES))
f("strike pay", "single", E("01", "40 euros a day", 40, unit="EUR", origin=SETCO))
f("food destroyed", "update",
    E("02", "210 tonnes of fresh food", 210, by=DELMAAR, unit="tonnes", as_of=MON), E("04", "210 tonnes of food", 210, by=DELMAAR, unit="tonnes"), E("05", "340 tonnes", 340, unit="tonnes"))
f("food that the food banks got", "single", E("05", "22", 22, unit="tonnes"))
f("leeks", "agree", E("02", "a pallet of leeks", 1, nth=1, unit="pallets", origin=AN), E("02", "a pallet of leeks", 1, by=AN, nth=2, unit="pallets"))
f("penalty for an hour", "conflict",
    E("02", "1,000 euros an hour", 1000, by=COURT, unit="EUR", origin=DENDER), E("03", "500 euros an hour", 500, by=COURT, unit="EUR"), E("04", "500 euros an hour", 500, by=COURT, unit="EUR"))
f("the regional paper's penalty in multiples", "single", E("03", "double that", 2, by=DENDER))
f("people who work in the depot", "single", E("02", "340 people", 340))
f("people of the depot on strike", "conflict", E("02", "none", 0, by=DELMAAR, as_of=MON), E("02", "120", 120, by=GRIET, as_of=MON))
f("turnover of the own stores", "single", E("03", "2.3 billion euros", 2.3e9, unit="EUR"))
f("turnover of the chain", "single", E("03", "7.4 billion a year", 7.4e9, unit="EUR"))
f("pay slips compared", "single", E("03", "2,000 pay slips", 2000, by=UNISHOP))
f("candidates", "conflict", E("03", "190 candidates", 190, by=DELMAAR), E("03", "70", 70, by=UNISHOP), E("05", "190", 190, by=DELMAAR, as_of=["2026-05-01", "2026-05-31"]))
f("shopkeepers who have signed", "single", E("05", "Eighty-three shopkeepers", 83))
f("price of Van Houtryve's share", "single", E("03", "21.85 euros", 21.85, unit="EUR", as_of=TUE))
f("fall of Van Houtryve's share", "single", E("03", "2.4% lower", 2.4, unit="percent", as_of=TUE))
f("days left to the minister", "single", E("04", "four more days", 4, unit="days"))
f("length of the columnist's search", "single", E("04", "a week", 1, nth=1, unit="weeks"))
f("Belgians for the strikers", "single", E("04", "44 percent", 44, by=POLL, unit="percent"))
f("Belgians for Sunday", "single", E("04", "61 percent", 61, by=POLL, unit="percent"))
f("days of the strike", "single", E("05", "Twenty-seven days", 27, unit="days"))
f("turnout", "single", E("05", "Seventy-one per cent", 71, unit="percent", as_of="2026-06-18"))
f("votes for the agreement", "single", E("05", "58 per cent of them", 58, unit="percent", as_of="2026-06-18"))
f("years of protected pay", "single", E("05", "five years", 5, unit="years"))
f("premium", "single", E("05", "1,500 euros", 1500, unit="EUR"))
f("stores of the first tranche", "single", E("05", "first forty stores", 40, as_of="2026-07-01"))
f("speed of the lorry", "single", E("05", "nine kilometres an hour", 9, by=EXPERT, unit="km/h"))

# ---- quotations
Q("nobody will lose a cent", "same", q("00", "Nobody will lose a cent or an hour,", SOHIER), q("01", "NOBODY WILL LOSE A CENT.", SOHIER))
Q("20 percent less", "single", q("00", "The shopkeeper round the corner pays 20 percent less, and opens on Sundays,", GRIET))
Q("Project Orchard", "single", q("01", "Project Orchard: disposal of 118 sites in three tranches.", MINUTES))
Q("decided in March", "single", q("01", "DECIDED IN MARCH.", SOHIER))
Q("sold with the shelves", "single", q("01", "They have sold us with the shelves,", MATHOT), q("01", "The shelves at least have been screwed down.", MATHOT))
Q("he slipped", "single", q("02", "He slipped,", FILIP))
Q("walking pace", "single", q("02", "The pictures of the camera show a vehicle at walking pace,", BRYS))
Q("we offered everything", "single", q("02", "We offered everything to the food banks,", FILIP))
Q("a pallet of leeks", "single", q("02", "We called on Sunday, we called on Monday. What we got was a pallet of leeks.", AN))
Q("8 percent", "single", q("03", "It's 8 percent,", TACK), q("03", "And nobody whom we take over may be paid less, that's the law.", TACK))
Q("the dreamers", "single", q("03", "if you count the dreamers", UNISHOP))
Q("a study is not a decision", "single", q("03", "A study is not a decision,", SOHIER))
Q("after not one hour", "single", q("04", "after not one hour", SOHIER))
Q("a telephone call", "single", q("04", "He went out to make a telephone call,", LADY), q("04", "We kept his sandwich.", LADY))
Q("we lost slowly", "single", q("05", "We did not win,", GRIET), q("05", "We lost slowly.", GRIET))
Q("what I heard", "single", q("05", "I know what I heard,", DIDIER))
Q("he left", "single", q("05", "He left,", MATHOT))
Q("they did", "single", q("05", "They did.", SOHIER))

# ---- timeline
w("a competitor does the same", "2022", ("00", "in 2022"))
w("the loss of last year", "2025-01-01", ("00", "last year"), to="2025-12-31")
w("Unishop compares pay slips", "2025-09-01", ("03", "last autumn"), to="2025-11-30")
w("the board meets", NOV, ("01", "of 14 November"), ("03", "of November 14"), ("05", "on 14 November"))
w("the decision, by Sohier", "2026-03-01", ("00", "in March"), ("01", "IN MARCH"), ("03", "by March"), ("05", "March"), to="2026-03-31")
w("Retail Compass's mistake", "2026-05-04", ("03", "Last week"), to=SUN)
w("the plan is announced", THU, ("00", "on Thursday"))
w("the strike begins", SAT, ("00", "on Saturday"), ("04", "On the first day"))
w("food is destroyed from then on", SAT, ("02", "Since Saturday"))
w("the food bank calls", SUN, ("02", "on Sunday"))
w("the food bank calls again", MON, ("02", "on Monday"))
w("the talks", MON, ("00", "on Monday"), ("01", "this morning", 1), ("04", "on Monday", 1))
w("101 stores are closed", MON, ("01", "Today"))
w("the lorry meets the picket", MON, ("01", "At seven this morning"), ("02", "at seven in the morning"), ("04", "on Monday morning"))
w("the man goes home", MON, ("02", "in the evening"), ("04", "by the evening"))
w("lorries before the gate", MON, ("02", "Yesterday"))
w("the court forbids the blockade", MON, ("02", "Last night"))
w("closures on Tuesday", TUE, ("03", "On Tuesday"))
w("the blockade ends", TUE, ("03", "on Tuesday", 1))
w("Van Houtryve's share", TUE, ("03", "on Tuesday", 2))
w("Ascension Day", ASC, ("04", "Yesterday"))
w("the eighth day", "2026-05-16", ("04", "On Saturday"))
w("the chain speaks of 190", "2026-05-01", ("05", "In May"), to="2026-05-31")
w("the shutters go up", "2026-06-04", ("05", "On 4 June"))
w("the vote", "2026-06-18", ("05", "on the 18th"))
w("the letter to the works council", "2026-06-24", ("05", "of 24 June"))
w("the first stores change hands", "2026-07-01", ("05", "on 1 July"))
w("the case is dropped", "2026-07-02", ("05", "on 2 July"))
w("Sohier goes to Utrecht", "2026-07-11", ("05", "in the middle of July"), to="2026-07-20")
w("the second tranche", "2026-09-01", ("05", "on 1 September"))
w("the second tranche, by month", "2026-09-01", ("05", "next month"), to="2026-09-30")
w("all stores are sold", "2027-12-31", ("00", "by the end of 2027"))

# ---- conflicts
C("figure", "stores closed: 96, 101 and 92 by the unions, 71, 84 and 63 by the company",
    [("00", "96"), ("01", "101 stores"), ("03", "92"), ("04", "96 stores")], [("00", "71", 1), ("01", "84"), ("03", "63 stores"), ("04", "71")])
C("stance", "who left the talks", [("01", "Mr. Sohier put on his coat and left"), ("01", "We were there until one o'clock."), ("04", "The unions say that Mr. Sohier took his coat."), ("04", "He went out to make a telephone call,"), ("05", "He left,")],
    [("01", "it was we who had left"), ("04", "Mr. Sohier says it was the unions"), ("05", "They did.")])
C("stance", "whether the lorry accelerated", [("01", "The driver saw us and accelerated"), ("02", "According to the union SETCO the driver stepped on the gas."), ("05", "I know what I heard,")],
    [("02", "He slipped,"), ("02", "The pictures of the camera show a vehicle at walking pace,"), ("05", "had not accelerated")])
C("stance", "what the man's injury was: a broken leg or an ankle", [("01", "with a broken leg"), ("04", "A man had a broken leg on Monday morning")], [("02", "a sprained ankle"), ("04", "by the evening it was an ankle"), ("05", "It was the ankle.")])
C("figure", "penalty: 1,000 euros an hour by De Denderpost, 500 by the order", [("02", "1,000 euros an hour"), ("03", "double that")], [("03", "500 euros an hour"), ("04", "500 euros an hour")])
C("stance", "whether anybody will lose pay", [("00", "Nobody will lose a cent or an hour,"), ("01", "NOBODY WILL LOSE A CENT."), ("03", "nobody whom we take over may be paid less")],
    [("00", "The shopkeeper round the corner pays 20 percent less"), ("01", "will lose 412 euros a month"), ("00", "The unions do not believe him.")])
C("figure", "how much less shopkeepers pay: a fifth by the unions, 8 percent by Unishop", [("00", "20 percent less"), ("01", "one fifth of her pay"), ("03", "a fifth"), ("04", "a fifth")], [("03", "8 percent"), ("04", "a twelfth")])
C("date", "when it was decided: in March by Sohier, or on 14 November", [("00", "in March"), ("01", "IN MARCH"), ("03", "by March"), ("05", "March")], [("01", "of 14 November"), ("03", "of November 14"), ("05", "on 14 November")])
C("figure", "pickets at Ninove on Saturday: 40 by the police, 150 by the unions", [("00", "About 40 people"), ("04", "40 people")], [("00", "150"), ("04", "150")])
C("stance", "whether the food was offered to the food banks", [("02", "We offered everything to the food banks,")], [("02", "What we got was a pallet of leeks."), ("04", "the food banks have had leeks")])
C("figure", "cost of a day: 4.5 million by the company, 2.8 million by Retail Compass", [("00", "4.5 million euros"), ("03", "4.5 million euros a day")], [("03", "2.8 million"), ("05", "2.6 million a day")])
C("figure", "candidates: 190 by the company, 70 by Unishop", [("03", "190 candidates"), ("05", "190")], [("03", "70")])
C("figure", "depot workers on strike: none by the company, 120 by the union", [("02", "none")], [("02", "120")], optional=True)
C("figure", "own stores: 118, or 128 by Retail Compass's mistake", [("00", "118 supermarkets"), ("00", "118 stores"), ("01", "118", 1), ("01", "118 sites"), ("03", "118")], [("03", "128")], optional=True)
C("stance", "whether it was a study or a decision", [("03", "A study is not a decision,")], [("05", "was no study"), ("05", "admits that the board resolved on 14 November to sell")], optional=True)

# ---- echoes
X("96 by the unions, 71 by the company", "cited", ("00", "96"), ("00", "71", 1), ("04", "96 stores"), ("04", "71"))
X("4.5 million a day, by the company", "cited", ("00", "4.5 million euros"), ("03", "The 4.5 million euros a day that Delmaar says it is losing"))
X("nobody will lose a cent", "same details", ("00", "Nobody will lose a cent or an hour,"), ("01", "NOBODY WILL LOSE A CENT."))
X("the minutes of 14 November", "cited", ("01", "the minutes of the board's meeting of 14 November"), ("03", "board minutes of November 14 that SETCO has been handing out"), ("05", "Project Orchard"))
X("De Denderpost's penalty", "cited", ("02", "1,000 euros an hour"), ("03", "a regional paper had double that"))
X("210 tonnes, by Delmaar", "cited", ("02", "210 tonnes of fresh food"), ("04", "210 tonnes of food"))
X("40 by the police, 150 by the unions", "cited", ("00", "About 40 people"), ("00", "150"), ("04", "40 people"), ("04", "150"))
X("the coat", "cited", ("01", "Mr. Sohier put on his coat and left"), ("04", "The unions say that Mr. Sohier took his coat."), ("05", "the coat"))
X("decided in March, by Sohier", "cited", ("00", "The decision was taken in March"), ("01", "DECIDED IN MARCH."), ("03", "stands by March"), ("05", "had always said March"))
X("leeks", "same details", ("02", "What we got was a pallet of leeks."), ("04", "the food banks have had leeks"))
X("190 candidates, by Delmaar", "cited", ("03", "190 candidates"), ("05", "190"))
X("Unishop's 8 percent", "same details", ("03", "8 percent"), ("04", "a twelfth"), optional=True)
X("the broken leg", "cited", ("01", "with a broken leg"), ("04", "a broken leg"), optional=True)
X("60 people at Ninove", "same details", ("02", "some 60 people"), ("04", "60"), optional=True)
X("the court's 500 euros", "cited", ("03", "500 euros an hour"), ("04", "500 euros an hour"), optional=True)
X("a fifth less", "same details", ("00", "20 percent less"), ("01", "one fifth of her pay"), ("03", "a fifth"), ("04", "a fifth"), optional=True)
X("118 stores", "same details", ("00", "118 supermarkets"), ("01", "118", 1), ("03", "118"), optional=True)
X("the sprained ankle", "same details", ("02", "a sprained ankle"), ("04", "it was an ankle"), ("05", "It was the ankle."), optional=True)

# ---- actors
a(SOHIER, "person", "Bernard Sohier", "Sohier", aliases=["its chief executive, Bernard Sohier", "Mr. Sohier", "chief executive Bernard Sohier", "the chief executive", DELMAAR, "he"])
a(GRIET, "person", "Griet Claes", aliases=["BBK's secretary for retail", "Griet Claes of BBK", "BBK's Griet Claes", "Claes", BBK])
s.actor(FILIP, "person", *s.named("Filip Claes"), ("02", "Claes", 2), aliases=["a spokesman, Filip Claes", "the chain's spokesman", "Claes", DELMAAR])
a(BAEYENS, "person", "Lieselot Baeyens", aliases=["Employment Minister Lieselot Baeyens", "The minister, Lieselot Baeyens"])
a(MATHOT, "person", "Jean-Luc Mathot", aliases=["our secretary, Jean-Luc Mathot", "Mathot", "Jean-Luc Mathot of SETCO"])
s.actor(DIDIER, "person", ("01", "Didier"), *s.named("Didier Wauters"), ("05", "Wauters", 2), aliases=["Wauters", "Our comrade Didier", "A man of 52"])
a(DELMAAR, "organization", "Delmaar", "DELMAAR", aliases=["The company", "the chain", "The management", "The Delmaar chain", FILIP, SOHIER])
a(HOUT, "organization", "Van Houtryve", aliases=["the Dutch group Van Houtryve", "its half-year report"])
a(BBK, "organization", "BBK", aliases=["the Flemish union BBK", "the unions"])
a(SETCO, "organization", "SETCO", aliases=["its French-speaking sister SETCO", "the union SETCO", "the unions", "we"])
a(UNISHOP, "organization", "Unishop", aliases=["the federation of independent grocers", "Mieke Tack"])
a("Ninove", "place", "Ninove", "NINOVE")
s.alias(UNIONS, "The unions", "Belgian unions", "BBK", "SETCO", "the Flemish union BBK and its French-speaking sister SETCO", "a joint statement")
s.alias(BRYS, "chief of the police zone", "Brys")
s.alias(AN, "Verlinden", "the food banks", "who runs the one in Aalst")
s.alias(TACK, "its director, Mieke Tack", "Tack", "Unishop")
s.alias(DENDER, "a regional paper", "De Denderpost")
s.alias(COURT, "a judge", "A judge", "the court", "the order", "The bailiff")
s.alias(POLICE, "the police")
s.alias(POLL, "poll")
s.alias(EXPERT, "An expert of the prosecutor's", "expert")
s.alias(LADY, "a lady there", "the ministry")
s.alias(MINUTES, "minutes", "the minutes of the board's meeting", "Page 6", "Delmaar")
s.write()
