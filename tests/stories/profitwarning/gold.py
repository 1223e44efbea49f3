#!/usr/bin/env python3
"""Gold of the profit warning story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Tonevig warns of lower profits")


E, AB, AL, MT, AM, LT, BT, VG = map(voiced, (s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague))
f, q, Q, w, C, X = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo
TUE, WED, THU, FRI, SAT, MON, AGM = "2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13", "2026-03-14", "2026-03-16", "2026-03-26"
FEB5, Y25 = "2026-02-05", ["2025-01-01", "2025-12-31"]
s.report("00", outlet="BND", published=WED, sidecar=True)
s.report("01", outlet="Tonevig", published=TUE)
s.report("02", outlet="Vejle Tidende", published=THU)
s.report("03", outlet="Aftenekko", published=FRI)
s.report("04", outlet="Audiology Brief", published=MON)
s.report("05", outlet="Ledestjernen", published="2026-04-04", to="2026-04-30")

TONEVIG, BULK, AURALIS, HSIN, AGENCY, LAWYERS, LAB = "Tonevig", "Bulkhaven", "Auralis", "Hsinlong Cells", "Danish Medicines Agency", "the lawyers", "a laboratory in Aalborg"
RAA, WIUFF, ELLE, HEDE, ORR, THRANE = "Birgitte Raaschou", "Preben Wiuff", "Mads Ellegaard", "Troels Hede", "Candace Orr", "Solveig Thrane"
DORTE, HENRIK, MUNK, HOLM, SONDHI, VESTER = "Dorte Bach", "Henrik Bach", "Jens Munk", "Gitte Holm", "Ravi Sondhi", "Anke Vester"
BND, VEJLE, AFTEN, BRIEF, LEDE, FSA, UNION = "BND", "Vejle Tidende", "Aftenekko", "Audiology Brief", "Ledestjernen", "Financial Supervisory Authority", "the metalworkers' union"

# ---- figures
f("EBIT expected for 2026, new", "agree",
    BT("00", "1.1 billion to 1.3 billion crowns", 1.1e9, 1.3e9, by=TONEVIG, unit="DKK", as_of=TUE),
    BT("01", "DKK 1.1-1.3 billion", 1.1e9, 1.3e9, unit="DKK", as_of=TUE, origin=TONEVIG))
f("EBIT expected for 2026 before", "agree",
    BT("00", "1.9 billion to 2.1 billion", 1.9e9, 2.1e9, by=TONEVIG, unit="DKK", as_of=FEB5),
    BT("01", "DKK 1.9-2.1 billion", 1.9e9, 2.1e9, unit="DKK", origin=TONEVIG))
f("cut of the forecast", "single", AB("00", "about 40%", 40, unit="percent", as_of=TUE))
f("growth expected, new", "single", BT("01", "between minus 2 and 0 per cent", -2, 0, unit="percent", as_of=TUE, origin=TONEVIG))
f("growth expected before", "conflict",
    BT("01", "4 to 6 per cent", 4, 6, unit="percent", origin=TONEVIG),
    BT("04", "6 to 8%", 6, 8, unit="percent", origin=BRIEF), BT("04", "4 to 6%", 4, 6, unit="percent", origin=TONEVIG))
f("fall of the share on Wednesday, at the close", "agree",
    E("00", "a third of their value", 1 / 3, unit="share", as_of=WED), E("00", "34% lower", 34, unit="percent", as_of=WED, origin=BND),
    E("02", "34 per cent", 34, unit="percent", as_of=WED, origin=BND), E("03", "34 per cent", 34, unit="percent", as_of=WED, origin=BND))
f("fall of the share at 11 a.m.", "single", E("00", "29%", 29, unit="percent", as_of=WED))
f("price of the share", "update",
    E("00", "142.50 crowns", 142.5, unit="DKK", as_of=WED), LT("03", "less than 143 kroner", 143, unit="DKK", as_of=FRI), E("05", "158", 158, unit="DKK"))
f("market value lost", "agree",
    E("00", "19.1 billion crowns", 19.1e9, unit="DKK", as_of=WED, origin=BND), E("00", "$2.8 billion", 2.8e9, unit="USD", as_of=WED, origin=BND),
    E("03", "19 billion", 19e9, unit="DKK", as_of=WED))
f("Bulkhaven's share of sales", "conflict",
    E("00", "14% of sales", 14, by=TONEVIG, unit="percent", as_of=Y25), AB("00", "closer to a fifth", .2, by=ORR, unit="share"),
    E("01", "14 per cent of revenue", 14, unit="percent", as_of=Y25, origin=TONEVIG),
    E("04", "14%", 14, by=TONEVIG, unit="percent"), E("04", "fifth", .2, by=[BND, BULK], unit="share", origin=ORR),
    AB("04", "nearly 11%", 11, unit="percent", as_of=Y25, origin=BRIEF))
f("hearing aids supplied to Bulkhaven", "single", AB("04", "about 290,000 of the hearing aids", 290000, as_of=Y25, origin=BRIEF))
f("price of one at Bulkhaven", "single", E("04", "$520", 520, unit="USD", origin=BRIEF))
f("revenue with Bulkhaven", "single", AB("04", "some $150 million", 150e6, unit="USD", as_of=Y25, origin=BRIEF))
f("Bulkhaven's stores", "single", E("00", "610 U.S. stores", 610))
f("devices recalled", "agree",
    AB("00", "about 86,000 Murmur 3 devices", 86000, origin=TONEVIG), AB("01", "approximately 86,000 Murmur 3 devices", 86000, as_of=TUE, origin=TONEVIG),
    E("04", "86,000 devices", 86000, origin=TONEVIG), E("05", "86,000 devices", 86000, origin=TONEVIG))
f("devices recalled in the United States", "single", E("04", "31,000", 31000))
f("devices that came back", "single", E("05", "71,000", 71000, as_of="2026-03-31"))
f("complaints that the company received", "agree",
    E("01", "11 complaints", 11, as_of=TUE, origin=TONEVIG), E("02", "11 complaints", 11, by=TONEVIG))
f("reports that the Medicines Agency received", "update",
    E("02", "46 reports", 46, by=[AGENCY], as_of=WED), E("05", "63 reports", 63, by=AGENCY, as_of="2026-03-31"))
f("people burnt", "conflict",
    E("02", "two of them", 2, by=[AGENCY], as_of=WED), E("03", "46 Danes", 46, by=VEJLE, origin=AFTEN), E("05", "three of them", 3, by=AGENCY, as_of="2026-03-31"))
f("reports in the United States", "single", E("04", "19 reports", 19, by="US regulator"))
f("rivals that got the same cell", "single", E("04", "two of Tonevig's rivals", 2, by=HSIN))
f("cases opened by Tonevig", "single", E("04", "400 cases", 400, by=VESTER))
f("battery cells cut open", "single", E("05", "120 battery cells", 120, by=LAB))
f("cost of the recall", "conflict",
    E("01", "DKK 240 million", 240e6, unit="DKK", origin=TONEVIG), E("04", "240 million kroner", 240e6, by=TONEVIG, unit="DKK"),
    E("04", "350 million", 350e6, unit="DKK", origin=BRIEF))
f("money that Hsinlong demands", "single", E("05", "90 million kroner", 90e6, by=HSIN, unit="DKK"))
f("age of the guidance", "single", E("00", "33 days", 33, by=THRANE, unit="days"))
f("size of the first warning of 2024", "single", E("00", "150 million crowns", 150e6, unit="DKK", as_of="2024-08"))
f("dividend withdrawn", "single", E("01", "DKK 4.20 per share", 4.2, unit="DKK", origin=TONEVIG))
f("jobs that may go", "update",
    AM("01", "up to 300 positions", 300, as_of=TUE, origin=TONEVIG), AM("02", "Up to 300 of the hearing aid maker's people", 300, origin=TONEVIG),
    AM("04", "Up to 300", 300, by=TONEVIG), E("05", "300 jobs", 300, origin=TONEVIG), E("05", "340", 340, as_of="2026-03-24", origin=TONEVIG))
f("jobs that may go in Vejle", "conflict",
    E("01", "120 in Vejle", 120, as_of=TUE, origin=TONEVIG), E("02", "120 of them", 120, origin=TONEVIG),
    E("02", "230 in Vejle alone", 230, by=UNION, origin=UNION), E("05", "135 in Vejle", 135, as_of="2026-03-24", origin=TONEVIG), E("05", "230", 230, by=DORTE, origin=UNION))
f("jobs saved by the union", "single", E("05", "95 of them", 95, by=DORTE))
f("employees", "single", E("01", "5,400 people", 5400, origin=TONEVIG))
f("countries", "single", E("01", "31 countries", 31, origin=TONEVIG))
f("employees in Vejle", "conflict", E("01", "1,150 of them", 1150, origin=TONEVIG), E("02", "1,250", 1250))
f("revenue of 2025", "single", E("01", "DKK 9.6 billion", 9.6e9, unit="DKK", as_of=Y25, origin=TONEVIG))
f("causes of the revision", "single", E("01", "two causes", 2, origin=TONEVIG))
f("years of Dorte Bach in the hall", "single", E("02", "26 years", 26, unit="years"))
f("length of the director's speech", "single", E("02", "nine minutes", 9, unit="minutes", as_of=WED))
f("witnesses of the speech", "single", E("02", "four who stood there", 4))
f("company tax paid to the municipality a year", "single", E("02", "41 million kroner a year", 41e6, unit="DKK"))
f("Dorte Bach's employee shares", "single", E("02", "60,000 kroner", 60000, unit="DKK", as_of="2021"))
f("shares that Ellegaard sold", "conflict",
    E("03", "81,000 of his shares", 81000, as_of="2026-02-20", origin=AFTEN), E("04", "81,000 shares", 81000, by=AFTEN, as_of="2026-02-20"),
    E("05", "18,000 shares", 18000, by=LAWYERS))
f("factor by which the tabloid overstated", "single", MT("05", "more than four times as many", 4, by=LAWYERS))
f("money that Ellegaard got", "agree",
    E("03", "18 million kroner", 18e6, unit="DKK", as_of="2026-02-20", origin=AFTEN), AB("03", "18 million, as near as anything", 18e6, unit="DKK", as_of="2026-02-20", origin=AFTEN))
f("price at which Ellegaard sold", "single", E("03", "221 kroner", 221, unit="DKK", as_of="2026-02-20"))
f("days from the sale to the warning", "single", E("03", "Eighteen days later", 18, unit="days"))
f("how often Ellegaard hung up", "single", E("03", "Twice", 2, as_of=THU))
f("time between 2 March and the director's day", "single", E("03", "a week", 1, unit="weeks"))
f("Henrik Bach's shares", "single", E("03", "3,000 Tonevig shares", 3000))
f("Raaschou's pay", "single", E("03", "14.2 million", 14.2e6, unit="DKK", as_of=Y25))
f("term of Auralis's contract", "single", E("04", "five years", 5, by="two people who have seen the contract", unit="years"))
f("people who saw the contract", "single", E("04", "two people", 2))
f("pages of the letter", "single", E("05", "two pages", 2, unit="pages"))
f("days that the letter lay", "single", E("05", "thirteen days", 13, unit="days"))
f("pages of the lawyers", "single", E("05", "61 pages", 61, unit="pages"))
f("shareholders at the meeting", "single", AB("05", "some 1,900 shareholders", 1900, as_of=AGM))

# ---- quotations
Q("on Monday, at dinner time", "single", q("00", "on Monday, at dinner time", RAA))
Q("we notified in writing", "single", q("00", "We notified Tonevig in writing on February 12,", ORR))
Q("closer to a fifth", "same", q("00", "closer to a fifth", ORR), q("04", "fifth", ORR))
Q("the cell is as ordered", "single", q("00", "The cell is as ordered. The case is not ours,", HSIN))
Q("milk lasts longer", "single", q("00", "That guidance lasted 33 days. There is milk that lasts longer,", THRANE))
Q("a setback", "single", q("01", "This is a setback, not a change of direction,", RAA))
Q("our customers hear well", "same", q("01", "Our customers hear well, and so do we.", RAA), q("05", "Our customers hear well, and so do we,", RAA))
Q("nobody told us", "same", q("02", "We build hearing aids, and nobody told us anything", DORTE, nth=1),
    q("02", "We build hearing aids, and nobody told us anything. We heard it on the radio.", DORTE))
Q("double it", "single", q("02", "Double it, nearly,", DORTE))
Q("nobody dismissed, nothing decided before Easter", "variant", q("02", "Nobody will be dismissed before Easter,", RAA), q("02", "The director said that nothing would be decided before Easter,", HEDE))
Q("at choir practice", "single", q("02", "I was at choir practice,", MUNK))
Q("not serious burns", "single", q("02", "They are not serious burns, but they are burns,", HOLM))
Q("I don't look", "single", q("02", "I don't look,", DORTE))
Q("planned in November", "single", q("03", "The sale was planned in November and notified according to every rule there is,", HEDE))
Q("full confidence", "single", q("03", "I have full confidence in Mads. When I was rung up about Bulkhaven on 2 March, he was not even in the room,", WIUFF))
Q("stinks of diesel", "single", q("03", "It stinks of diesel,", HENRIK))
Q("we sleep alone", "single", q("04", "We talk to everyone and we sleep alone,", SONDHI))
Q("it is the cell", "single", q("04", "We have opened 400 cases. It is the cell,", VESTER))
Q("I thought she knew", "single", q("05", "I thought she knew,", WIUFF), q("05", "She thought I would have said something. It was a quiet week.", WIUFF))
Q("95 saved", "single", q("05", "Either we saved 95 of them, or I can't count.", DORTE))

# ---- timeline
w("Tonevig is founded", "1948", ("01", "in 1948"))
w("Tonevig is listed", "2019", ("00", "in 2019"), ("02", "in 2019"))
w("Dorte Bach buys shares", "2021", ("02", "in 2021"))
w("the first warning", "2024-08", ("00", "in August 2024"))
w("the sales of last year", "2025-01-01", ("00", "last year"), ("01", "in 2025", 1), ("01", "in 2025", 2), ("03", "last year"), ("04", "last year"), to="2025-12-31")
w("reports reach the agency from then on", "2025-10-01", ("02", "since October"), to="2025-10-31")
w("Ellegaard gives the order", "2025-11-24", ("05", "on 24 November"))
w("the sale is planned, by month", "2025-11-01", ("03", "in November"), to="2025-11-30")
w("the year of the outlook", "2026-01-01", ("00", "2026"), ("01", "2026", 3), ("01", "2026", 4), ("04", "this year"), to="2026-12-31")
w("the outlook is first given", FEB5, ("00", "on Feb. 5"), ("01", "on 5 February"))
w("Audiology Brief's wrong issue", "2026-02-09", ("04", "of February 9"))
w("Bulkhaven gives notice", "2026-02-12", ("00", "on February 12"), ("03", "on 12 February"), ("05", "12 February"))
w("the letter is signed for", "2026-02-17", ("05", "on the 17th"))
w("Ellegaard sells", "2026-02-20", ("03", "On 20 February"), ("04", "on February 20"))
w("the chairman is rung up", "2026-03-02", ("03", "on 2 March"), ("03", "The second of March"), ("03", "a week before"), ("05", "On 2 March"))
w("Raaschou learns of it, by her", "2026-03-09", ("00", "on Monday"), ("01", "on Monday evening"), ("03", "before Monday"), ("05", "on the ninth"))
w("the warning", TUE, ("00", "on Tuesday"), ("01", "today"), ("03", "Eighteen days later"), ("04", "on Tuesday"))
w("the share falls", WED, ("00", "on Wednesday"), ("03", "in one Wednesday"), ("03", "until Wednesday"))
w("the analysts' call", WED, ("01", "tomorrow at 9.00"))
w("meatballs in the canteen", WED, ("02", "yesterday", 1))
w("the director speaks in the hall", WED, ("02", "yesterday morning"))
w("Ellegaard hangs up", THU, ("03", "yesterday", 1))
w("Henrik Bach's complaint arrives", THU, ("03", "yesterday", 2))
w("the mayor sees the management", FRI, ("02", "on Friday"))
w("Aftenekko's day", FRI, ("03", "today"))
w("Ellegaard goes on leave", FRI, ("04", "on Friday evening"))
w("Vester speaks in Nyborg", SAT, ("04", "on Saturday"))
w("Raaschou is in a meeting until then", MON, ("03", "until Monday"))
w("the jobs are settled", "2026-03-24", ("05", "On 24 March"))
w("the general meeting", AGM, ("05", "on 26 March"))
w("Auralis signs", "2026-03-30", ("05", "Four days later"))
w("devices back by then", "2026-03-31", ("05", "By the end of March"))
w("the lawyers deliver", "2026-04-03", ("05", "on Good Friday"))
w("nobody dismissed before Easter", "2026-04-05", ("02", "before Easter", 1), ("02", "before Easter", 2))
w("the first-quarter report", "2026-05-07", ("05", "on 7 May"))
w("the first-quarter report, by month", "2026-05-01", ("05", "next month"), to="2026-05-31")
w("the contract ends", "2026-06-30", ("00", "at the end of June"), ("01", "on 30 June"))
w("Auralis's contract begins", "2026-07-01", ("04", "from July 1"))

# ---- conflicts
C("figure", "Bulkhaven's share of sales: 14 per cent by Tonevig, a fifth by Bulkhaven, nearly 11 per cent by Audiology Brief",
    [("00", "14% of sales"), ("01", "14 per cent of revenue"), ("04", "14%")], [("00", "closer to a fifth"), ("04", "fifth")], [("04", "nearly 11%")])
C("date", "when Tonevig was told: on 9 March, or 12 February by Bulkhaven, or 2 March by the chairman",
    [("00", "on Monday"), ("01", "on Monday evening"), ("03", "before Monday"), ("05", "on the ninth")],
    [("00", "on February 12"), ("03", "on 12 February")], [("03", "on 2 March"), ("03", "The second of March"), ("05", "On 2 March")])
C("stance", "whether the battery cell is at fault",
    [("00", "a fault it traced to a battery cell"), ("01", "The fault originates in a battery cell delivered by a sub-supplier."), ("04", "It is the cell,"), ("04", "Tonevig stands by its finding")],
    [("00", "The cell is as ordered. The case is not ours,"), ("00", "denied this"), ("04", "without a complaint"), ("05", "found them faultless"), ("05", "what overheats is the case's own electronics")])
C("figure", "jobs in Vejle: 120 by the firm, 230 by the union", [("01", "120 in Vejle"), ("02", "120 of them")], [("02", "230 in Vejle alone"), ("05", "230")])
C("stance", "what the director said: nobody dismissed, or nothing decided before Easter", [("02", "Nobody will be dismissed before Easter,")],
    [("02", "The director said that nothing would be decided before Easter,"), ("02", "does not know the sentence")])
C("figure", "which warning since 2019: the second, or the third", [("00", "second profit warning")], [("02", "the third time")], optional=True)
C("stance", "whether anybody was hurt", [("01", "No user has been injured.")], [("02", "two of them with burns"), ("02", "They are not serious burns, but they are burns,"), ("05", "three of them with burns")])
C("figure", "people burnt: two, or 46 by Aftenekko", [("02", "two of them")], [("03", "46 Danes")])
C("figure", "employees in Vejle: 1,150 or 1,250", [("01", "1,150 of them")], [("02", "1,250")])
C("figure", "shares that Ellegaard sold: 81,000 by Aftenekko, 18,000 by the lawyers", [("03", "81,000 of his shares"), ("04", "81,000 shares")], [("05", "18,000 shares"), ("05", "more than four times as many")])
C("stance", "whether Auralis has signed", [("04", "Auralis of Melbourne has signed for five years from July 1")], [("04", "Auralis says it has signed nothing"), ("04", "We talk to everyone and we sleep alone,")])
C("stance", "whether Ellegaard knew when he sold", [("03", "Did he know?"), ("03", "It stinks of diesel,")], [("03", "The sale was planned in November"), ("05", "Of the letter he knew nothing")], optional=True)
C("figure", "complaints: 11 by the company, 46 by the agency", [("01", "11 complaints"), ("02", "11 complaints")], [("02", "46 reports")], optional=True)
C("figure", "cost of the recall: 240 million by Tonevig, 350 million by Audiology Brief", [("01", "DKK 240 million"), ("04", "240 million kroner")], [("04", "350 million")], optional=True)
C("figure", "growth guided: 4 to 6, or 6 to 8 per cent by mistake", [("01", "4 to 6 per cent"), ("04", "4 to 6%")], [("04", "6 to 8%")], optional=True)

# ---- echoes
X("the company's announcement", "cited", ("00", "Tonevig said late on Tuesday"), ("01", "DKK 1.1-1.3 billion"))
X("14 per cent, by the company", "cited", ("00", "14% of sales"), ("01", "14 per cent of revenue"), ("04", "14%"))
X("a fifth, told to BND", "cited", ("00", "closer to a fifth"), ("04", 'far from the "fifth" that the retailer told BND'))
X("46 reports, told to Vejle Tidende", "cited", ("02", "46 reports"), ("03", "46 Danes have burnt their fingers on the charging case, writes Vejle Tidende"))
X("Aftenekko's sale of shares", "cited", ("03", "81,000 of his shares"), ("04", "the tabloid Aftenekko's report that he had parted with 81,000 shares"), ("05", "as a tabloid had it"))
X("our customers hear well", "same details", ("01", "Our customers hear well, and so do we."), ("05", "Our customers hear well, and so do we,"))
X("300 jobs by the company", "cited", ("01", "up to 300 positions, of which 120 in Vejle"), ("02", "Up to 300 of the hearing aid maker's people must go, 120 of them in Vejle"), ("04", "Up to 300 by the company's count"))
X("the chairman's call of 2 March", "same details", ("03", "When I was rung up about Bulkhaven on 2 March"), ("05", "On 2 March somebody opened it and rang up the chairman"), optional=True)
X("86,000 devices", "cited", ("00", "about 86,000 Murmur 3 devices"), ("01", "approximately 86,000 Murmur 3 devices"), ("04", "86,000 devices"), ("05", "86,000 devices"), optional=True)
X("Bulkhaven's notice of 12 February", "same details", ("00", "on February 12"), ("03", "on 12 February"), ("05", "12 February"), optional=True)
X("11 complaints", "cited", ("01", "11 complaints"), ("02", "11 complaints"), optional=True)
X("230 jobs in Vejle", "same details", ("02", "230 in Vejle alone"), ("05", "230"), optional=True)

# ---- actors
a = lambda name, kind, *forms, aliases=(), docs=None, but=(): s.actor(name, kind, *s.named(*forms, docs=docs, but=but), aliases=(*forms, *aliases))
a(RAA, "person", "Birgitte Raaschou", "Raaschou", aliases=["Chief Executive Birgitte Raaschou", "Director Birgitte Raaschou", "the director", "President and CEO", "she"])
a(WIUFF, "person", "Preben Wiuff", aliases=["Chairman Preben Wiuff", "the chairman", "Wiuff"])
a(ELLE, "person", "Mads Ellegaard", "Ellegaard", aliases=["finance director", "Finance chief Mads Ellegaard"])
a(HEDE, "person", "Troels Hede", aliases=["The company's spokesman, Troels Hede", "spokesman Troels Hede", "Hede", "Tonevig"])
a(DORTE, "person", "Dorte Bach", aliases=["shop steward", "Her union", "Bach"])
a(HENRIK, "person", "Henrik Bach", aliases=["Henrik Bach of the Small Shareholders' League"])
a(TONEVIG, "organization", "Tonevig A/S", "Tonevig", aliases=["the company", "the firm", "The Board of Directors", "the Danish hearing aid maker", "It", "Birgitte Raaschou"])
a(BULK, "organization", "Bulkhaven", aliases=["The retailer Bulkhaven", "the retailer", "the American shop giant Bulkhaven", "Candace Orr"])
a(HSIN, "organization", "Hsinlong Cells", "Hsinlong", aliases=["The supplier", "Taiwan's Hsinlong Cells"])
a(AURALIS, "organization", "Auralis", aliases=["Auralis of Melbourne"])
a(AGENCY, "organization", "Danish Medicines Agency", "Medicines Agency", aliases=["The Danish Medicines Agency", "the agency", "Gitte Holm"])
a(FSA, "organization", "Financial Supervisory Authority", aliases=["The authority"])
a(VEJLE, "organization", "Vejle Tidende")
a(AFTEN, "organization", "Aftenekko", aliases=["the tabloid Aftenekko", "a tabloid"])
a(BND, "organization", "BND")
a("Murmur 3", "product", "Murmur 3")
a("Vejle", "place", "Vejle", but=["Vejle Tidende"])
s.alias(ORR, "Orr", "Bulkhaven", "a spokeswoman", "the retailer")
s.alias(THRANE, "Thrane", "an analyst at Kattegat Markets")
s.alias(MUNK, "Mayor Jens Munk", "Munk")
s.alias(HOLM, "section head Gitte Holm", "Holm", "Danish Medicines Agency")
s.alias(SONDHI, "its chief executive, Ravi Sondhi", "Sondhi", "Auralis")
s.alias(VESTER, "its head of quality, Anke Vester", "Vester", "Tonevig")
s.alias(UNION, "Her union", "Dorte Bach", "the union", "the metalworkers")
s.alias(LAWYERS, "The lawyers whom the board called in", "they")
s.alias(LAB, "A laboratory", "laboratory in Aalborg")
s.alias("US regulator", "the regulator", "United States regulator")
s.alias("two people who have seen the contract", "two people")
s.write()
