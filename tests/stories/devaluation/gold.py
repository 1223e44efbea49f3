#!/usr/bin/env python3
"""Gold of the devaluation story. The event, its people and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Malawi devalues the kwacha")


E, AB, AL, MT, AM, LT, BT, VG = map(voiced, (s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague))
f, q, Q, w, C, X = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo
a = lambda name, kind, *forms, aliases=(), docs=None, but=(): s.actor(name, kind, *s.named(*forms, docs=docs, but=but), aliases=(*forms, *aliases))
MON8, TUE, WED, THU, FRI, SAT, SUN, MON = (f"2026-06-{i:02}" for i in (8, 9, 10, 11, 12, 13, 14, 15))
MAY31 = "2026-05-31"
s.report("00", outlet="ZNS", published=THU, sidecar=True)
s.report("01", outlet="Reserve Bank of Malawi", published=FRI)
s.report("02", outlet="The Limbe Star", published=SAT)
s.report("03", outlet="Lake Echo", published=SUN)
s.report("04", outlet="Frontier Rates", published=MON)
s.report("05", outlet="The Southern Quarter", published="2026-09-09", to="2026-09-30")

RBM, IMF, ZNS, BANKERS, ONE, TRADERS, POLICE, HOSPITAL, CHAMBER = "Reserve Bank of Malawi", "International Monetary Fund", "ZNS", "Bankers' Association", "one of two bankers", "three traders in Lilongwe", "police", "a matron at Queen Elizabeth Central Hospital", "chamber of commerce"
MTAMBA, KALI, KACHALE, LONJEZO, MERCY, DAUBIGNY = "Chikondi Mtambalika", "Esnath Kalilombe", "Wyson Kachale", "Lonjezo Banda", "Mercy Banda", "Hervé Daubigny"
TRADE, TRANSPORT, REGULATOR, ECHO, FRONTIER, CONTACTS, COMMITTEE, WAITER, RECORDS = "Ministry of Trade", "Ministry of Transport", "the regulator", "Lake Echo", "Frontier Rates", "our contacts", "committee of Parliament", "the waiter", "settlement records"

# ---- figures
f("fall of the kwacha", "conflict",
    E("00", "30%", 30, nth=1, unit="percent", as_of=THU, origin=RBM), E("00", "30%", 30, nth=2, unit="percent", as_of=THU, origin=RBM), E("01", "30 per cent", 30, unit="percent", as_of=FRI, origin=RBM),
    E("03", "43 PERCENT OF YOUR MONEY", 43, unit="percent", as_of=THU, origin=ECHO), E("03", "43 percent of your money", 43, unit="percent", as_of=THU, origin=ECHO),
    E("04", "30% cheaper", 30, unit="percent", as_of=FRI, origin=FRONTIER), AB("05", "a third, nearly", 1 / 3, unit="share", as_of=THU))
f("rise of the dollar", "single", E("04", "43% dearer", 43, unit="percent", as_of=FRI))
f("new rate", "conflict",
    E("00", "2,480", 2480, nth=1, unit="MWK", as_of=FRI, origin=RBM), E("00", "2,840", 2840, unit="MWK", origin=ZNS), E("00", "2,480 kwacha", 2480, by=RBM, unit="MWK", as_of=FRI),
    E("01", "MK2,480", 2480, unit="MWK", as_of=FRI, origin=RBM), E("02", "2,480 kwacha", 2480, unit="MWK", as_of=FRI, origin=RBM), E("03", "twenty-four eighty", 2480, by=WAITER, unit="MWK", as_of=TUE),
    E("04", "2,480", 2480, unit="MWK", as_of=FRI, origin=RBM), E("04", "2,840", 2840, by=ZNS, unit="MWK"))
f("old rate", "agree",
    E("00", "1,735", 1735, by=RBM, unit="MWK"), E("01", "MK1,735", 1735, unit="MWK", origin=RBM), E("04", "1,735", 1735, unit="MWK", origin=RBM))
f("difference of the rates", "single", E("04", "745 kwacha", 745, unit="MWK"))
f("street rate before", "conflict",
    AB("00", "about 4,100", 4100, by=TRADERS, unit="MWK"), E("00", "3,600", 3600, by=RBM, unit="MWK"), E("04", "4,100", 4100, by=CONTACTS, unit="MWK", as_of=WED))
f("street rate since", "update", E("04", "3,950", 3950, by=CONTACTS, unit="MWK", as_of=FRI), E("05", "3,300 kwacha", 3300, unit="MWK", as_of="2026-09-09"))
f("fall of the street rate", "single", E("05", "650 less", 650, unit="MWK"))
f("gap to the official rate", "single", E("04", "59%", 59, unit="percent", as_of=FRI))
f("traders asked", "single", E("00", "three traders", 3))
f("bankers who told", "single", E("00", "Two bankers", 2))
f("dollars bought by banks on Wednesday", "conflict",
    E("00", "$31 million", 31e6, by=ONE, unit="USD", as_of=WED), E("01", "US$12 million", 12e6, unit="USD", as_of=WED, origin=RBM),
    E("03", "31 million", 31e6, by=ZNS, unit="USD", as_of=WED, origin=ONE), E("03", "12 million", 12e6, by=RBM, unit="USD", as_of=WED),
    E("04", "$12 million", 12e6, by=RBM, unit="USD", as_of=WED), E("04", "$31 million", 31e6, by=ZNS, unit="USD", as_of=WED, origin=ONE),
    E("05", "29 million dollars", 29e6, by=COMMITTEE, unit="USD", as_of=WED), E("05", "12 million", 12e6, by=RBM, unit="USD", as_of=WED))
f("dollars bought by four banks", "single", E("04", "$26 million", 26e6, by=RECORDS, unit="USD", as_of=WED))
f("banks in the records", "single", E("04", "four of the eight dealing banks", 4))
f("multiple of the usual amount", "single", E("00", "ten times the usual amount", 10, by=ONE, as_of=WED))
f("profit of the banks", "single", E("04", "23 billion kwacha", 23e9, unit="MWK"))
f("nights of the profit", "single", E("04", "two nights", 2, unit="nights"))
f("loan of the IMF", "agree", E("00", "$240 million", 240e6, unit="USD", origin=ZNS), E("05", "240 million dollars", 240e6, unit="USD", as_of="2026-07-14", origin=IMF))
f("gross reserves", "conflict",
    E("00", "$148 million", 148e6, by=RBM, unit="USD", as_of=MAY31), AM("00", "no more than $60 million", 60e6, by=KACHALE, unit="USD"), E("01", "US$148 million", 148e6, unit="USD", as_of=MAY31, origin=RBM),
    E("03", "40 million dollars", 40e6, by=KACHALE, unit="USD"), E("03", "148", 148e6, unit="USD", origin=RBM), E("04", "$148 million", 148e6, unit="USD", origin=RBM), E("04", "60", 60e6, by=KACHALE, unit="USD"),
    E("05", "310 million", 310e6, unit="USD", as_of="2026-09-09"))
f("net reserves", "single", E("04", "$87 million", 87e6, by=DAUBIGNY, unit="USD"))
f("imports covered", "single", LT("00", "less than three weeks' worth of imports", 3, by=RBM, unit="weeks", as_of=MAY31))
f("imports to be covered by the end of the year", "single", E("01", "2.5 months of imports", 2.5, unit="months", origin=RBM))
f("years since the devaluation before", "single", LT("00", "less than three years", 3, unit="years"))
f("devaluation of 2023", "single", E("00", "44%", 44, unit="percent", as_of="2023-11"))
f("rise of Zambia's currency", "single", E("00", "3%", 3, unit="percent"))
f("policy rate before", "single", E("01", "24", 24, nth=1, unit="percent", origin=RBM))
f("policy rate", "agree", E("01", "28 per cent", 28, unit="percent", as_of=FRI, origin=RBM), E("04", "28%", 28, unit="percent", origin=RBM))
f("rise of the policy rate", "single", E("04", "4 points", 4, unit="points"))
f("policy rate expected by August", "single", E("04", "30%", 30, nth=2, unit="percent", origin=FRONTIER))
f("inflation in May", "single", E("01", "27.1 per cent", 27.1, unit="percent", as_of=["2026-05-01", MAY31], origin=RBM))
f("peak of inflation as projected", "agree", E("01", "33 per cent", 33, unit="percent", origin=RBM), E("05", "33 per cent", 33, by=RBM, unit="percent"))
f("inflation in August", "single", E("05", "35.6", 35.6, unit="percent", as_of=["2026-08-01", "2026-08-31"]))
f("allowance for travellers", "single", E("01", "US$2,000 per journey", 2000, unit="USD", origin=RBM))
f("fine", "single", E("01", "MK5 million", 5e6, unit="MWK", origin=RBM))
f("price of a bag of maize", "conflict",
    E("02", "61,000 kwacha", 61000, by=MERCY, unit="MWK", as_of=THU), E("02", "78,000", 78000, by=MERCY, unit="MWK", as_of=FRI), E("02", "70,000", 70000, by=TRADE, unit="MWK", as_of=FRI),
    E("05", "74,000 kwacha a bag", 74000, unit="MWK", as_of="2026-09-09"))
f("weight of a bag", "single", E("02", "50 kilograms", 50, unit="kg"))
f("price of petrol before", "single", E("02", "2,530", 2530, unit="MWK", origin=REGULATOR))
f("price of petrol", "single", E("02", "3,480 kwacha per litre", 3480, unit="MWK", as_of=FRI, origin=REGULATOR))
f("rise of the fares", "single", E("02", "half as much again", .5, unit="share", as_of=FRI))
f("rise of the fares that is allowed", "single", AM("02", "no more than 30 percent", 30, by=TRANSPORT, unit="percent"))
f("shops closed in Limbe", "conflict", E("02", "300 closed shutters", 300, by=CHAMBER, as_of=FRI), AM("02", "at most forty", 40, by=POLICE, as_of=FRI))
f("people hurt", "conflict", E("02", "three people hurt", 3, by=POLICE, as_of=FRI), E("02", "eleven", 11, by=HOSPITAL, as_of=FRI))
f("people compensated", "single", E("05", "eleven people", 11))
f("dollars for insulin", "single", E("02", "$14,000", 14000, by="a pharmacist", unit="USD"))
f("days from the dinner to the devaluation", "single", E("03", "two days", 2, unit="days"))
f("bank directors at the dinner", "conflict",
    E("03", "fourteen bank directors", 14, by=WAITER, as_of=TUE), E("05", "Nine bank directors", 9, by=COMMITTEE, as_of=TUE), E("05", "fourteen", 14, as_of=TUE, origin=WAITER))
f("price of a loaf", "update", E("03", "1,900 kwacha", 1900, unit="MWK"), E("03", "2,600", 2600, unit="MWK"))
f("minutes in which the wrong rate was quoted", "single", E("04", "twenty minutes", 20, unit="minutes"))
f("rise of the naira", "single", E("04", "2% stronger", 2, unit="percent"))
f("rise of Kenya's bonds", "single", E("04", "up a point", 1, unit="points"))
f("days of the cheap kwacha", "single", E("05", "Ninety days", 90, unit="days"))
f("witnesses heard", "single", E("05", "22 witnesses", 22, as_of="2026-08-28"))

# ---- quotations
Q("the price that it already had", "single", q("00", "The kwacha now has the price that it already had,", MTAMBA))
Q("from television", "single", q("00", "from television", BANKERS))
Q("nobody rang us", "same", q("00", "Nobody rang us from Washington,", KALI), q("04", "Nobody rang us,", KALI))
Q("a fever", "single", q("01", "A fever is unpleasant, but it is how the body tells you the truth.", MTAMBA))
Q("never seen a dollar", "single", q("02", "The maize is from Ntcheu, it has never seen a dollar,", MERCY), q("02", "But the lorry has.", MERCY))
Q("on average, nationwide", "single", q("02", "on average, nationwide", TRADE))
Q("let the ministry drive", "single", q("02", "Then let the ministry drive,", "a conductor"))
Q("at most forty", "single", q("02", "at most forty", POLICE))
Q("come on Tuesday", "single", q("02", "They say come on Tuesday,", "a pharmacist"))
Q("twenty-four eighty", "single", q("03", "twenty-four eighty", "the table"))
Q("no dinner", "single", q("03", "There was no dinner,", RBM))
Q("my aunt's funeral", "single", q("03", "I was at my aunt's funeral in Mzimba,", LONJEZO))
Q("other people's money", "single", q("03", "a man who counts other people's money", KALI))
Q("a prior action", "single", q("04", "A unification of exchange rates was agreed with the authorities in April as a prior action,", DAUBIGNY))
Q("a stone in the shoe", "single", q("05", "You get used to it,", MERCY), q("05", "as to a stone in the shoe.", MERCY))
Q("a suggestion in April", "single", q("05", "The Fund set no condition,", KALI), q("05", "It made a suggestion in April, and we agreed with it.", KALI))
Q("reasons of family", "single", q("05", "for reasons of family", MTAMBA))

# ---- timeline
w("the devaluation before", "2023-11", ("00", "In November 2023"))
w("Zambia's currency rises", "2026", ("00", "this year"))
w("agreed with the Fund", "2026-04-01", ("04", "in April"), ("05", "in April"), to="2026-04-30")
w("inflation of May", "2026-05-01", ("01", "in May"), to=MAY31)
w("reserves of that day", MAY31, ("00", "at the end of May"), ("01", "on 31 May"))
w("the aunt's funeral", "2026-06-07", ("03", "on Sunday"), ("05", "on the Sunday"))
w("the decision is minuted", MON8, ("05", "on Monday the 8th"))
w("the bankers are rung up", TUE, ("00", "on Tuesday"))
w("the dinner", TUE, ("03", "on Tuesday"), ("03", "on that evening"), ("03", "two days before"), ("05", "on Tuesday, 9 June"))
w("banks buy dollars", WED, ("00", "on Wednesday"), ("01", "on Wednesday, 10 June"), ("03", "On the next day"), ("04", "on Wednesday", 2), ("05", "On the Wednesday"))
w("the street rate before", WED, ("04", "on Wednesday", 1))
w("the decision, by the governor", THU, ("00", "on Thursday morning"), ("05", "of Thursday morning"))
w("the committee meets", THU, ("01", "yesterday"))
w("the devaluation", THU, ("00", "on Thursday night"))
w("the devaluation, by month", "2026-06-01", ("05", "in June"), to="2026-06-30")
w("no bank was told before", THU, ("01", "before 8 p.m. on 11 June"))
w("the price of maize before", THU, ("02", "On Thursday"))
w("petrol is raised", THU, ("02", "At midnight on Thursday"))
w("the new rate", FRI, ("00", "from Friday"), ("01", "from today"), ("04", "on Friday", 1))
w("the price of maize after", FRI, ("02", "Yesterday"), ("02", "yesterday"))
w("stones fly in Limbe", FRI, ("02", "Around noon"), ("02", "by evening"))
w("the Reserve Bank's statement", FRI, ("03", "on Friday"))
w("the street rate after", FRI, ("04", "for Friday afternoon"), ("05", "on the day after"))
w("a premiere is postponed", SAT, ("02", "tonight"))
w("the Lake Echo asks", SAT, ("03", "yesterday"))
w("the IMF's statement", SUN, ("04", "on Sunday"))
w("the week of the loaf", MON8, ("03", "this week"), to=SUN)
w("Parliament sits", MON, ("03", "tomorrow"))
w("the pharmacist is to come again", "2026-06-16", ("02", "on Tuesday"))
w("the loan is approved", "2026-07-14", ("05", "On 14 July"))
w("Mtambalika resigns", "2026-07-31", ("05", "on 31 July"))
w("inflation and rate of August", "2026-08-01", ("04", "by August"), ("05", "in August"), to="2026-08-31")
w("the committee reports", "2026-08-28", ("05", "on 28 August"))
w("the ninetieth day", "2026-09-09", ("05", "On the ninetieth day"))
w("inflation is to peak", "2026-09-01", ("01", "in September"), to="2026-09-30")
w("imports covered by then", "2026-12-31", ("01", "by the end of the year"))
w("Kenya's bonds", "2031", ("04", "2031"))

# ---- conflicts
C("figure", "fall of the kwacha: 30 per cent, or 43 by the Lake Echo",
    [("00", "30%", 1), ("00", "30%", 2), ("01", "30 per cent"), ("04", "30% cheaper")], [("03", "43 PERCENT OF YOUR MONEY"), ("03", "43 percent of your money")])
C("figure", "the new rate: 2,480, or 2,840 by ZNS's first version",
    [("00", "2,480", 1), ("00", "2,480 kwacha"), ("01", "MK2,480"), ("02", "2,480 kwacha"), ("04", "2,480")], [("00", "2,840"), ("04", "2,840")])
C("figure", "street rate before: 4,100 by traders, 3,600 by the Reserve Bank", [("00", "about 4,100"), ("04", "4,100")], [("00", "3,600")])
C("stance", "whether banks were told beforehand", [("00", "they'd had a call from the central bank on Tuesday"), ("05", "A dinner took place on Tuesday, 9 June."), ("05", "Lonjezo Banda came for the dessert.")],
    [("01", "No commercial bank was informed before 8 p.m. on 11 June."), ("00", "from television"), ("04", "Banks say they knew nothing")])
C("figure", "dollars bought by banks: 31 million by a banker, 12 million by the Reserve Bank, 29 million by the committee",
    [("00", "$31 million"), ("03", "31 million"), ("04", "$31 million")], [("01", "US$12 million"), ("03", "12 million"), ("04", "$12 million"), ("05", "12 million")], [("05", "29 million dollars")])
C("stance", "whether the IMF demanded it", [("00", "denied that the International Monetary Fund had demanded it"), ("00", "Nobody rang us from Washington,"), ("01", "It was not a condition of any lender."), ("04", "Nobody rang us,"), ("04", "The Reserve Bank had told the public that it was not a condition of any lender."), ("05", "The Fund set no condition,")],
    [("04", "A unification of exchange rates was agreed with the authorities in April as a prior action,")])
C("figure", "reserves: 148 million by the Reserve Bank, 60 or 40 by Kachale", [("00", "$148 million"), ("01", "US$148 million"), ("03", "148"), ("04", "$148 million")],
    [("00", "no more than $60 million"), ("04", "60"), ("03", "40 million dollars")])
C("figure", "Kachale's count of the reserves: 60 million by ZNS, 40 by the Lake Echo", [("00", "no more than $60 million"), ("04", "60")], [("03", "40 million dollars")], optional=True)
C("figure", "a bag of maize on Friday: 78,000 at the market, 70,000 by the ministry", [("02", "78,000")], [("02", "70,000")])
C("figure", "shops closed: 300 by the chamber, forty by the police", [("02", "300 closed shutters")], [("02", "at most forty")])
C("figure", "people hurt: three by the police, eleven by the hospital", [("02", "three people hurt")], [("02", "eleven")])
C("stance", "whether tear gas was used", [("02", "It was not from tear gas"), ("02", "say that none was used"), ("05", "of which there was none")], [("02", "brought back a canister"), ("05", "The police have paid compensation to eleven people.")])
C("stance", "whether there was a dinner with the deputy governor", [("03", "There was no dinner,"), ("03", "I was at my aunt's funeral in Mzimba,"), ("03", "there were no guests from the Reserve Bank")],
    [("03", "at the head of it Lonjezo Banda"), ("05", "A dinner took place on Tuesday, 9 June."), ("05", "Lonjezo Banda came for the dessert.")])
C("date", "when it was decided: on Thursday morning by the governor, or on Monday the 8th", [("00", "on Thursday morning"), ("05", "of Thursday morning")], [("05", "on Monday the 8th")])
C("figure", "directors at the dinner: fourteen by the Lake Echo, nine by the committee", [("03", "fourteen bank directors"), ("05", "fourteen")], [("05", "Nine bank directors")])
C("date", "the aunt's funeral: on Tuesday by Banda, or on Sunday", [("03", "I was at my aunt's funeral in Mzimba,")], [("03", "on Sunday"), ("05", "on the Sunday")], optional=True)

# ---- echoes
X("ZNS's 31 million", "cited", ("00", "$31 million"), ("03", "31 million, wrote the agency ZNS"), ("04", "ZNS's $31 million"))
X("the Reserve Bank's 12 million", "cited", ("01", "US$12 million"), ("03", "12 million, wrote the Reserve Bank on Friday"), ("04", "the Reserve Bank says they bought $12 million"), ("05", "the 12 million that the Bank had stated"))
X("ZNS's wrong rate", "cited", ("00", "2,840"), ("04", "A first flash by ZNS had 2,840"))
X("nobody rang us", "same details", ("00", "Nobody rang us from Washington,"), ("04", "Nobody rang us,"))
X("not a condition of any lender", "cited", ("01", "It was not a condition of any lender."), ("04", "The Reserve Bank had told the public that it was not a condition of any lender."))
X("reserves of 148 million", "cited", ("00", "$148 million"), ("01", "US$148 million"), ("03", "148"), ("04", "$148 million"))
X("Kachale's 60 million", "cited", ("00", "no more than $60 million"), ("04", "Mr. Kachale's 60"))
X("the Lake Echo's dinner of fourteen", "same details", ("03", "fourteen bank directors"), ("05", "not fourteen"))
X("a peak of 33 per cent", "cited", ("01", "33 per cent"), ("05", "which the Bank saw peaking at 33 per cent"))
X("the new rate of the Reserve Bank", "cited", ("00", "2,480 kwacha from Friday"), ("01", "MK2,480"), ("02", "2,480 kwacha, as announced"), ("04", "2,480"))
X("the decision of Thursday morning, by the governor", "cited", ("00", "The decision had been taken on Thursday morning"), ("05", "The governor had spoken of Thursday morning"), optional=True)
X("Mercy Banda's maize", "same details", ("02", "Mercy Banda asked 61,000 kwacha"), ("05", "Mercy Banda sells maize"), optional=True)
X("agreed in April", "same details", ("04", "agreed with the authorities in April"), ("05", "It made a suggestion in April"), optional=True)
X("the local tabloid's 43 percent", "cited", ("03", "43 percent of your money"), ("04", "whatever the local tabloids say"), optional=True)
X("Kachale's list", "same details", ("03", "He has a list of the guests"), ("05", "Wyson Kachale never produced his list"), optional=True)
X("eleven hurt", "same details", ("02", "eleven"), ("05", "eleven people"), optional=True)
X("4,100 on the street", "same details", ("00", "about 4,100"), ("04", "4,100"), optional=True)

# ---- actors
a(MTAMBA, "person", "Chikondi Mtambalika", aliases=["the governor, Chikondi Mtambalika", "Governor Dr Chikondi Mtambalika", "the governor", "Mtambalika", RBM])
s.actor(KALI, "person", *s.named("Esnath Kalilombe"), ("03", "Kalilombe"), aliases=["Finance Minister Esnath Kalilombe", "Minister Kalilombe", "the finance minister", "Kalilombe", "she"])
s.actor(KACHALE, "person", *s.named("Wyson Kachale"), ("04", "Kachale"), aliases=["Opposition leader Wyson Kachale", "The opposition leader, Wyson Kachale", "Mr. Kachale", "Kachale", "he"])
s.actor(LONJEZO, "person", *s.named("Lonjezo Banda"), ("03", "Banda", 2), aliases=["Deputy Governor Lonjezo Banda", "Deputy Governor Banda", "Banda"])
s.actor(MERCY, "person", *s.named("Mercy Banda"), ("02", "Banda", 2), aliases=["Mrs. Banda", "she", "Banda"])
a(DAUBIGNY, "person", "Hervé Daubigny", "Daubigny", aliases=["the IMF's mission chief, Hervé Daubigny", "IMF", "Daubigny's statement"])
a(RBM, "organization", "Reserve Bank of Malawi", "RESERVE BANK OF MALAWI", "Reserve Bank", aliases=["the central bank", "the Bank", "The Reserve Bank", "Malawi's central bank", MTAMBA])
a(IMF, "organization", "International Monetary Fund", "IMF", "Monetary Fund", aliases=["The Fund", "the Fund", DAUBIGNY])
a(BANKERS, "organization", "Bankers' Association", aliases=["The Bankers' Association", "Banks"])
a(ZNS, "organization", "ZNS", aliases=["the agency ZNS"])
a("Limbe", "place", "Limbe", but=["THE LIMBE STAR"])
s.alias(ONE, "one of them", "Two bankers", "a banker", "ZNS")
s.alias(TRADERS, "three traders", "traders")
s.alias(POLICE, "The police", "the police")
s.alias(HOSPITAL, "a matron", "Queen Elizabeth Central Hospital")
s.alias(CHAMBER, "The chamber of commerce")
s.alias(TRADE, "the Ministry of Trade")
s.alias(TRANSPORT, "The Ministry of Transport")
s.alias(REGULATOR, "regulator")
s.alias(CONTACTS, "contacts")
s.alias(COMMITTEE, "A committee of Parliament", "the committee")
s.alias(WAITER, "waiter")
s.alias(RECORDS, "records")
s.alias("a conductor", "conductor")
s.alias("a pharmacist", "pharmacist")
s.alias("the table", "bank directors", "Lonjezo Banda", "The waiter")
s.write()
