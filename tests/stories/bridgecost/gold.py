#!/usr/bin/env python3
"""Gold of the bridge cost story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Tañon Strait Bridge opens late and dear")
SAT, SUN, TUE, WED = "2027-05-29", "2027-05-30", "2027-06-01", "2027-06-02"
s.report("00", outlet="ANA", published=SAT, sidecar=True)
s.report("01", outlet="Department of Public Works", published=SAT)
s.report("02", outlet="The Visayan Ledger", published=SAT)
s.report("03", outlet="Span & Girder", published="2027-06-14", to="2027-06-20")
s.report("04", outlet="Busan Haeyang Ilbo", published="2027-06-03")
s.report("05", outlet="Manila Review of Public Works", published="2027-09-01", to="2027-09-30")

E, AL, MO, AB, AM, LT, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
f, Q, q, w, c, e = s.figures, s.quotation, s.quote, s.when, s.conflict, s.echo


RAFAEL, MARISOL, HAN, GABUYA, ARCEGA, ALESNA = "Rafael Inocencio", "Marisol Inocencio", "Han Seok-ho", "Nestor Gabuya", "Teofilo Arcega", "Jun-jun Alesna"
DPW, COA, KAPATID, JV, ANA, LEDGER, SPAN = "Department of Public Works", "Commission on Audit", "Kapatid", "Sampaguita-Daehan", "ANA", "The Visayan Ledger", "Span & Girder"
MEMO, BOARD, ORG, REPORTER, FUND, WELDER, LOAN, MOTORISTS, SPOKESMAN, LABOR, HANDS = "consultant's memo", "toll operator's board", "organizers", "our reporter on the scaffold", "Export Fund", "a welder", "loan agreement", "motorists", "a spokesman of the department", "labor bureau", "in the venture's office"

# ---- figures
f("length of the bridge", "agree", E("00", "5.7-kilometer", 5.7, unit="km", origin=DPW), E("02", "5.7 km", 5.7, unit="km", origin=LEDGER))
f("length with the ramps", "single", E("02", "6.2", 6.2, unit="km", origin=LEDGER))
f("length of the San Juanico Bridge", "single", E("00", "2.2 kilometers", 2.2, unit="km"))
f("delay", "conflict",
  E("00", "17 months", 17, unit="months", nth=1, origin=ANA), E("00", "17 months", 17, unit="months", nth=2, origin=ANA), E("01", "14 months", 14, unit="months", origin=DPW), E("03", "17 months", 17, DPW, unit="months", origin=DPW),
  E("04", "seventeen months", 17, "the Filipinos", unit="months"), E("04", "fourteen", 14, "our papers", unit="months", origin=DPW, nth=2), E("05", "seventeen months", 17, unit="months"))
f("extension of the term", "single", E("04", "by [three]", 3, unit="months"))
f("cost of the bridge", "agree",
  E("00", "41.9 billion pesos", 41900000000, unit="PHP", origin=DPW), E("00", "$735 million", 735000000, unit="USD", origin=ANA), E("01", "P41.9 billion", 41900000000, RAFAEL, unit="PHP", origin=DPW),
  E("02", "41.9", 41900000000, DPW, unit="PHP", origin=DPW), E("05", "41.9 billion", 41900000000, "the plaque", unit="PHP", origin=DPW))
f("cost in the contract", "agree",
  E("00", "27.4 billion pesos", 27400000000, unit="PHP", as_of="2021", origin="contract"), E("02", "27.4 billion", 27400000000, unit="PHP", origin="contract"), E("05", "27.4 billion pesos", 27400000000, "contract", unit="PHP", origin="contract"))
f("cost with interest and approach roads, by the auditors", "agree",
  E("00", "48.6 billion", 48600000000, COA, unit="PHP", origin=COA), E("02", "48.6", 48600000000, COA, unit="PHP", origin=COA), E("05", "48.6 billion", 48600000000, COA, unit="PHP", origin=COA))
f("cost if the venture wins", "single", E("05", "47.2 billion", 47200000000, unit="PHP"))
f("approach roads", "single", E("05", "2.9 billion", 2900000000, COA, unit="PHP", origin=COA))
f("prices", "single", E("05", "four prices", 4))
f("adjustments of the budget", "single", E("01", "four times", 4, RAFAEL, origin=DPW))
f("share of the loan", "agree", E("00", "70%", 70, unit="percent"), E("04", "of each ten pesos in it, seven", 0.7, unit="share"))
f("loan", "agree", E("04", "29.3 billion pesos", 29300000000, unit="PHP"), E("04", "700 billion won", 700000000000, unit="KRW"))
f("interest of the loan", "single", E("04", "0.6 per cent", 0.6, unit="percent"))
f("years of the loan", "single", E("04", "forty years", 40, unit="years"))
f("typhoons", "single", E("00", "two typhoons", 2, RAFAEL, origin=DPW))
f("time of the ferry", "single", E("00", "70 minutes", 70, unit="minutes"))
f("time over the bridge", "agree", E("00", "nine minutes", 9, unit="minutes", origin=ANA), E("01", "nine minutes", 9, MARISOL, unit="minutes", origin=MARISOL))
f("toll", "agree", E("00", "180 pesos", 180, unit="PHP", origin=DPW), E("01", "P180", 180, unit="PHP", origin=DPW))
f("years of the toll", "single", E("01", "thirty years", 30, unit="years", origin=DPW))
f("workers dead", "conflict",
  E("00", "Eleven workers", 11, KAPATID, origin=KAPATID), E("00", "seven", 7, JV, origin=JV), E("01", "seven workers", 7, origin=JV), E("02", "eleven names", 11, GABUYA, origin=KAPATID),
  E("04", "seven photographs of the dead", 7, origin=JV), E("04", "should be [eleven]", 11, WELDER, origin=WELDER), E("05", "eleven names", 11, LABOR, origin=KAPATID))
f("dead of a subcontractor", "agree", E("04", "The other four", 4, WELDER, origin=WELDER), E("05", "four photographs", 4, origin=JV))
f("vehicles on the first day", "conflict",
  MO("00", "More than 23,000 vehicles", 23000, DPW, as_of=SAT, origin=DPW), E("02", "23,000 vehicles", 23000, DPW, as_of=SAT, origin=DPW), E("02", "31,400", 31400, BOARD, as_of=SAT, origin=BOARD))
f("hours of the first count", "single", E("00", "first 12 hours", 12, DPW, unit="hours", as_of=SAT, origin=DPW))
f("waiting time at the Negros end", "update",
  AM("00", "up to four hours", 4, MOTORISTS, unit="hours", as_of=SAT, origin=MOTORISTS), E("02", "six hours", 6, ALESNA, unit="hours", as_of=SAT, origin=ALESNA), E("04", "an hour", 1, unit="hours", as_of=TUE))
f("penalty", "agree", E("00", "1.2 billion pesos", 1200000000, unit="PHP", origin=DPW), E("03", "1.2 billion", 1200000000, DPW, unit="PHP", origin=DPW))
f("decades of the dream", "single", E("01", "FOUR DECADES", 40, unit="years"))
f("crowd at the opening", "conflict", AB("01", "some 15,000 jubilant residents", 15000, as_of=SAT, origin=ORG), AB("02", "perhaps 4,000", 4000, REPORTER, as_of=SAT, origin=LEDGER), E("02", "15,000", 15000, ORG, as_of=SAT, origin=ORG))
f("vehicles a day, foreseen", "conflict", E("01", "12,000 vehicles a day", 12000, origin=DPW), E("03", "21,000", 21000, LOAN, origin=LOAN), E("03", "12,000", 12000, DPW, origin=DPW))
f("vehicles a day", "update", AB("03", "about 9,000 vehicles a day", 9000, as_of=["2027-06-01", "2027-06-20"]), E("05", "8,700 vehicles a day", 8700, as_of=[SAT, "2027-08-29"]))
f("months counted", "single", E("05", "first three months", 3, unit="months"))
f("life of the bridge", "single", E("01", "100 years", 100, unit="years", origin=DPW))
f("jobs", "single", E("01", "6,800 jobs", 6800, origin=DPW))
f("savings a year", "single", E("01", "P3.1 billion a year", 3100000000, unit="PHP", origin=DPW))
f("toll booths promised", "single", E("02", "Five toll booths", 5))
f("toll booths that work", "single", E("02", "Two work", 2, as_of=SAT))
f("ferry crews", "single", E("02", "340 of them", 340, as_of=SAT))
f("days to the closing of lanes", "single", E("03", "nine days", 9, unit="days"))
f("lanes closed", "single", E("03", "[two] of the four lanes", 2))
f("lanes", "single", E("03", "four lanes", 4))
f("width of the crack", "single", E("03", "1.8 millimetres", 1.8, MEMO, unit="mm", as_of="2027-04-21", origin=MEMO))
f("length of the crack", "single", E("03", "3.4 metres", 3.4, MEMO, unit="m", as_of="2027-04-21", origin=MEMO))
f("weight up to which vehicles may pass", "single", MO("03", "above ten tonnes", 10, MEMO, unit="tonnes", origin=MEMO))
f("cost of jacketing the pier", "update", E("03", "410 million pesos", 410000000, MEMO, unit="PHP", as_of="2027-04-21", origin=MEMO), E("05", "395 million", 395000000, unit="PHP"))
f("shift of the pier", "agree", E("03", "60 metres", 60, unit="m", origin=SPAN), E("05", "sixty metres", 60, unit="m", origin="the order"))
f("extra costs that the venture claims", "single", E("03", "5.3 billion pesos", 5300000000, JV, unit="PHP", origin=JV))
f("bridges that Han has built", "single", E("04", "eleven bridges", 11))
f("months for which Han asked", "single", E("04", "three more months", 3, HAN, unit="months", origin=HAN))
f("hearings", "single", E("05", "five hearings", 5))
f("toll a day", "single", E("05", "1.6 million pesos daily", 1600000, unit="PHP"))
f("cost of the loan a day", "single", E("05", "2.1", 2100000, unit="PHP"))

# ---- quotations
Q("the sea does not read contracts", "same", q("00", "The sea does not read contracts,", RAFAEL), q("02", "The sea does not read contracts.", RAFAEL), q("04", "The sea does not read contracts,", MARISOL))
Q("the width of a hair", "single", q("00", "of the width of a hair.", HAN))
Q("within the budget", "single", q("01", "within the approved budget,", RAFAEL))
Q("hairline marks", "single", q("01", "hairline marks of no structural significance.", RAFAEL))
Q("a banana trunk", "variant", q("01", "My grandmother crossed this strait on a banana trunk,", MARISOL), q("01", "I crossed it in nine minutes.", MARISOL), q("02", "My grandmother crossed this strait on a banana trunk. I have a car and an appointment.", MARISOL))
Q("crossed its lifetime", "single", q("02", "My pechay has crossed its lifetime,", ALESNA))
Q("died slower", "single", q("02", "They died slower than you're reading,", GABUYA))
Q("routine inspection", "single", q("03", "for routine inspection", DPW))
Q("never received", "single", q("03", "never received", SPOKESMAN))
Q("I will speak to engineers", "single", q("03", "I am an engineer. I will speak to engineers,", HAN))
Q("ordered the cake", "single", q("04", "I asked for three more months. I was told that the Governor had already ordered the cake,", HAN))
Q("alarmist", "single", q("05", "alarmist in tone", RAFAEL))
Q("everybody is punctual", "single", q("05", "If you move the calendar, everybody is punctual,", ARCEGA))

# ---- timeline
w("the San Juanico Bridge opens", "1973", ("00", "in 1973"))
w("the contract", "2021", ("00", "in 2021", 1))
w("the crossing is said to be free", "2021", ("00", "in 2021", 2))
w("the tender drawings", "2021", ("03", "of 2021"))
w("work begins", "2022-01-18", ("02", "on Jan. 18, 2022"))
w("the pier is shifted", "2022-10", ("03", "in October 2022"))
w("the order to shift the pier", "2022-10-07", ("05", "dated [7 October 2022]"))
w("Marisol Inocencio takes office", "2025-06", ("04", "since June 2025"))
w("the bridge was to open", "2025-12-30", ("02", "on Dec. 30, 2025"))
w("the crack is found", "2027-03", ("00", "in March"), ("01", "in March"))
w("the memo", "2027-04-21", ("03", "of [21 April]"))
w("the memo is stamped", "2027-04-23", ("03", "the date of [23 April]"))
w("the memo reaches the secretary", "2027-04-24", ("05", "on 24 April"))
w("the bridge opens", SAT, ("00", "on Saturday"), ("01", "this morning"), ("03", "on opening day"), ("04", "Last Saturday"))
w("a fun run", SUN, ("01", "tomorrow, Sunday"))
w("the columnist goes back", TUE, ("04", "On Tuesday"))
w("the last boat", WED, ("02", "on Wednesday"))
w("two lanes are closed", "2027-06-07", ("03", "On Monday of last week, nine days after it opened"))
w("the next letter", "2027-06-21", ("03", "Next week"), to="2027-06-27")
w("the ferry runs again", "2027-06-20", ("05", "from 20 June"))
w("the pier has been jacketed", "2027-07", ("05", "since July"))
w("trucks are let back", "2027-08-02", ("05", "on 2 August"))
w("the third hearing", "2027-08-11", ("05", "on 11 August"))
w("the first three months", SAT, ("05", "in its first three months"), to="2027-08-29")

# ---- conflicts
c("figure", "the delay: 17 months, or 14 by the department",
  [("00", "17 months", 1), ("00", "17 months", 2), ("03", "17 months"), ("04", "seventeen months"), ("05", "seventeen months")], [("01", "14 months"), ("04", "fourteen", 2)])
c("figure", "workers dead: eleven by the union, seven by the venture",
  [("00", "Eleven workers"), ("02", "eleven names"), ("04", "should be [eleven]"), ("05", "eleven names")], [("00", "seven"), ("01", "seven workers"), ("04", "seven photographs of the dead")])
c("figure", "vehicles on the first day: 23,000 by the department, 31,400 by the toll operator's board", [("00", "More than 23,000 vehicles"), ("02", "23,000 vehicles")], [("02", "31,400")])
c("figure", "the crowd: 15,000, or 4,000 by the Ledger's reporter", [("01", "some 15,000 jubilant residents"), ("02", "15,000")], [("02", "perhaps 4,000")])
c("figure", "vehicles a day foreseen: 12,000 by the department, 21,000 in the loan agreement", [("01", "12,000 vehicles a day"), ("03", "12,000")], [("03", "21,000")])
c("stance", "whether the crack of pier 14 matters",
  [("00", "of the width of a hair."), ("01", "hairline marks of no structural significance."), ("01", "there is no crack"), ("04", "The width of a hair, Han says.")],
  [("03", "a crack in pier 14 of 1.8 millimetres"), ("03", "A hair is a twentieth of that."), ("05", "The pier has been jacketed")])
c("stance", "whether the venture owes a penalty",
  [("00", "The venture faces a penalty of 1.2 billion pesos"), ("03", "claims liquidated damages of 1.2 billion")], [("01", "No liquidated damages are due from the contractor"), ("03", "that none were due"), ("00", "which it contests")])
c("stance", "whether the department received the memo", [("03", "never received")], [("03", "bears the department's stamp"), ("05", "the memo on pier 14 had reached him on 24 April")])
c("stance", "who had the pier shifted: the department, the contractor, or the governor",
  [("03", "The contractor says that the department ordered this in writing"), ("05", "So it was the department.")], [("03", "The department says the contractor proposed it.")],
  [("04", "It was she, I was told in the venture's office, who wanted the pier shifted")])
c("stance", "to which side the pier was shifted", [("04", "shifted to the east")], [("03", "60 metres further east, on rock"), ("05", "sixty metres to the west")])
c("source", "the sea does not read contracts: said by the secretary, or by the governor", [("00", "The sea does not read contracts,"), ("02", "The sea does not read contracts.")], [("04", "The sea does not read contracts,")])
c("stance", "whether the bridge cost more than planned",
  [("00", "cost half as much again as planned"), ("00", "billions over budget")], [("01", "within the approved budget,"), ("01", "confuses a first estimate with a price")])
c("stance", "whether users pay a toll", [("00", "The toll is 180 pesos"), ("05", "The toll, which is not a toll")], [("01", "It is not a toll.")], optional=True)
c("figure", "cost: 41.9 billion by the department, 48.6 by the auditors", [("00", "41.9 billion pesos"), ("02", "41.9")], [("00", "48.6 billion"), ("02", "48.6")], optional=True)

# ---- echoes
e("the department's 41.9 billion", "cited", ("00", "41.9 billion pesos"), ("01", "P41.9 billion"), ("02", "41.9"), ("05", "41.9 billion"))
e("the auditors' 48.6 billion", "cited", ("00", "48.6 billion"), ("02", "48.6"), ("05", "48.6 billion"))
e("27.4 billion in the contract", "cited", ("00", "27.4 billion pesos"), ("02", "27.4 billion"), ("05", "27.4 billion pesos"))
e("the sea does not read contracts", "same details", ("00", "The sea does not read contracts,"), ("02", "The sea does not read contracts."), ("04", "The sea does not read contracts,"))
e("a banana trunk", "same details", ("01", "My grandmother crossed this strait on a banana trunk,"), ("02", "My grandmother crossed this strait on a banana trunk."))
e("Kapatid's eleven", "cited", ("00", "Eleven workers"), ("02", "eleven names"), ("05", "Kapatid's eleven names"))
e("seven dead by the venture", "same details", ("00", "seven"), ("01", "seven workers"), ("04", "seven photographs of the dead"))
e("the width of a hair, by Han", "same details", ("00", "of the width of a hair."), ("04", "The width of a hair, Han says."))
e("23,000 by the department", "cited", ("00", "More than 23,000 vehicles"), ("02", "23,000 vehicles"))
e("15,000 residents", "same details", ("01", "some 15,000 jubilant residents"), ("02", "organizers say 15,000"))
e("the memo on pier 14", "cited", ("03", "A consultant's memo of 21 April"), ("05", "the memo on pier 14"))
e("12,000 vehicles a day, by the department", "cited", ("01", "12,000 vehicles a day"), ("03", "12,000"), optional=True)
e("no damages due, said on opening day", "cited", ("01", "No liquidated damages are due from the contractor"), ("03", "it had said on opening day that none were due"))
e("five billion in Singapore", "same details", ("03", "an arbitrator in Singapore"), ("05", "if it wins in Singapore"), optional=True)

# ---- actors
s.named_actor(RAFAEL, "person", "Rafael Inocencio", "Rafael B. Inocencio", aliases=["Secretary Rafael Inocencio", "Public Works Secretary Rafael Inocencio", "the Secretary", "he", "Secretary Rafael B. Inocencio"])
s.named_actor(MARISOL, "person", "Marisol Inocencio", aliases=["Governor Marisol Inocencio", "Gov. Marisol Inocencio", "the Governor", "she"])
s.named_actor(HAN, "person", "Han Seok-ho", "Han", aliases=["the venture's project director", "Han Seok-ho, the venture's project director"])
s.named_actor(GABUYA, "person", "Nestor Gabuya", aliases=["Kapatid's Nestor Gabuya", "Kapatid"])
s.named_actor(ARCEGA, "person", "Teofilo Arcega", aliases=["the head of the Commission on Audit, Teofilo Arcega"])
s.named_actor(COA, "organization", "Commission on Audit", aliases=["the auditors", "The Commission on Audit", "The auditors'", "auditors"])
s.named_actor(KAPATID, "organization", "Kapatid", aliases=["the builders' union Kapatid", "Nestor Gabuya"])
s.named_actor(JV, "organization", "Sampaguita-Daehan", aliases=["The contractor, the Sampaguita-Daehan joint venture", "the venture", "The venture", "The contractor"])
s.named_actor("Tañon Strait Bridge", "place", "Tañon Strait Bridge", "Tanon Strait Bridge", "Tañon Bridge", "TAÑON BRIDGE", "Tanon Strait bridge")
s.named_actor("Negros", "place", "Negros")
s.named_actor("Cebu", "place", "Cebu")
s.named_actor("Santander", "place", "Santander", "SANTANDER")
s.alias(DPW, "the department", "The department", "DPW", "the Department", "Public Works Secretary Rafael Inocencio", "Rafael Inocencio")
s.alias(MEMO, "A consultant's memo", "The memo")
s.alias(BOARD, "the toll operator's own board")
s.alias(REPORTER, "our reporter")
s.alias(MOTORISTS, "Motorists")
s.alias(LOAN, "the loan agreement", "The forecast in the loan agreement")
s.alias(SPOKESMAN, "A spokesman", "the department")
s.alias(LABOR, "the labor bureau", "Kapatid")
s.alias(WELDER, "A welder", "he")
s.alias("the Filipinos", "The Filipinos")
s.alias("our papers", "In our papers")
s.alias("the plaque", "The one on the plaque")
s.alias("contract", "the contract", "The one on the contract")
s.write()
