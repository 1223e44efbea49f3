#!/usr/bin/env python3
"""Gold of the games bid story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Winnipeg drops its bid for the Americas Games")
TUE, WED, THU = "2027-06-15", "2027-06-16", "2027-06-17"
s.report("00", outlet="Northern Press", published=TUE, to=WED)
s.report("01", outlet="Winnipeg 2035 Bid Committee", published=WED)
s.report("02", outlet="Red River Standard", published=WED)
s.report("03", outlet="El Faro del Plata", published=THU, sidecar=True)
s.report("04", outlet="The Forks Newsletter", published="2027-06-24")
s.report("05", outlet="Prairie Quarterly", published="2027-09-14", to="2027-11-30")

E, AL, MO, AB, AM, LT, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
f, Q, q, w, c, e = s.figures, s.quotation, s.quote, s.when, s.conflict, s.echo


MAYOR, OWEN, PETRASKO, KOSTIUK, ESCALANTE, NAKASHIMA, SORENSEN = "Colette Baptiste", "Owen Baptiste", "Lorne Petrasko", "Warren Kostiuk", "Ramiro Escalante", "Grace Nakashima", "Mitchell Sorensen"
COMMITTEE, UNION, PODIUMS, PICKARD, HALCYON, PULSE, CLERK, POLICE = "Bid Committee", "Americas Sport Union", "Pools Not Podiums", "Pickard Greer", "Halcyon Research", "Prairie Pulse", "city clerk", "Police"
DELORME, FRIESEN, SPOKES, ECONOMISTS, ROSARIO, OFFICE, QUARTERLY, FARO = "Ray Delorme", "Janelle Friesen", "a spokesperson for the premier", "two economists at Assiniboine University", "the mayor's office of Rosario", "the Premier's office", "Prairie Quarterly", "El Faro del Plata"
EARLY = "first version of the Red River Standard"
MAY = ["2027-05-19", "2027-05-28"]

# ---- figures
f("votes for withdrawal", "conflict",
  E("00", "[11]-5", 11, as_of=TUE, origin="city council"), E("02", "[11]-5", 11, as_of=TUE, origin="city council"), E("02", "[12]-4", 12, as_of=TUE, origin=EARLY), E("03", "twelve votes", 12, as_of=TUE, origin=EARLY), E("04", "eleven people", 11, as_of=TUE, origin="city council"))
f("votes against withdrawal", "conflict",
  E("00", "11-[5]", 5, as_of=TUE, origin="city council"), E("02", "11-[5]", 5, as_of=TUE, origin="city council"), E("02", "12-[4]", 4, as_of=TUE, origin=EARLY), E("02", "the [five] who held out", 5, as_of=TUE, origin="city council"), E("03", "to [four], the", 4, as_of=TUE, origin=EARLY))
f("margin of the vote", "single", E("05", "six votes", 6, as_of=TUE))
f("members of council", "single", E("05", "sixteen members of council", 16))
f("members who spoke to the Quarterly", "single", E("05", "fourteen", 14, origin=QUARTERLY))
f("councillors who changed sides with the mayor", "single", E("02", "four councillors", 4, as_of=TUE))
f("councillors who wept", "single", E("02", "Two", 2, as_of=TUE, nth=1))
f("cost of the games", "conflict",
  E("00", "$2.4 billion", 2400000000, NAKASHIMA, unit="CAD", origin=NAKASHIMA), E("00", "$1.62 billion", 1620000000, COMMITTEE, unit="CAD", origin=COMMITTEE),
  E("01", "$2.4 billion", 2400000000, NAKASHIMA, unit="CAD", origin=NAKASHIMA), E("01", "$1.62 billion", 1620000000, "bid book", unit="CAD", origin=COMMITTEE),
  E("02", "$2.4 billion", 2400000000, NAKASHIMA, unit="CAD", as_of="2027-06-04", origin=NAKASHIMA),
  E("03", "1.18 billion US dollars", 1180000000, unit="USD", origin=COMMITTEE), E("03", "1,620 million Canadian dollars", 1620000000, unit="CAD", origin=COMMITTEE),
  E("03", "1,750 million US dollars", 1750000000, NAKASHIMA, unit="USD", origin=NAKASHIMA),
  E("05", "$2.4 billion", 2400000000, NAKASHIMA, unit="CAD", as_of="2027-05-02", origin=NAKASHIMA))
f("cost with interest", "single", E("02", "$3.1 billion", 3100000000, PICKARD, unit="CAD", origin=PICKARD))
f("price of the Pickard Greer study", "single", E("02", "$18,000", 18000, unit="CAD"))
f("the city's share", "conflict",
  E("00", "$480 million", 480000000, MAYOR, unit="CAD", origin=MAYOR), AM("00", "no more than $350 million", 350000000, COMMITTEE, unit="CAD", origin=COMMITTEE),
  E("04", "$480 million", 480000000, MAYOR, unit="CAD", origin=MAYOR), E("04", "$350 million", 350000000, COMMITTEE, unit="CAD", origin=COMMITTEE))
f("contribution of the province", "agree",
  E("01", "$600 million", 600000000, OFFICE, unit="CAD", as_of="2027-04-20", origin=COMMITTEE), E("04", "$600 million", 600000000, KOSTIUK, unit="CAD", origin=COMMITTEE),
  E("05", "$600 million", 600000000, unit="CAD", as_of="2027-04-20", origin=COMMITTEE))
f("cost of the transit line in the audit", "conflict", E("01", "$540 million", 540000000, unit="CAD", origin=COMMITTEE), E("05", "$310 million", 310000000, unit="CAD", origin=NAKASHIMA), E("05", "$540 million", 540000000, COMMITTEE, unit="CAD", origin=COMMITTEE))
f("venues that exist", "conflict", E("01", "eleven", 11, NAKASHIMA, origin=NAKASHIMA), E("01", "Fourteen", 14, origin=COMMITTEE))
f("venues", "single", E("01", "nineteen venues", 19, origin=COMMITTEE))
f("years of the mayor's support", "single", E("00", "three years", 3, unit="years"))
f("length of the debate", "agree", AB("00", "nearly six hours", 6, unit="hours", as_of=TUE, origin="Northern Press"), E("01", "six hours", 6, KOSTIUK, unit="hours", origin=KOSTIUK))
f("people outside city hall", "conflict", E("00", "400 people", 400, POLICE, as_of=TUE, origin=POLICE), E("00", "900", 900, PODIUMS, as_of=TUE, origin=PODIUMS))
f("signatures", "agree", E("00", "27,400 signatures", 27400, as_of="2027-06-11", origin=PODIUMS), E("02", "27,400 names", 27400, origin=PODIUMS))
f("signatures found valid", "single", E("02", "22,100", 22100, CLERK, as_of=WED, origin=CLERK))
f("cities in the running", "single", E("00", "two cities", 2, as_of=TUE))
f("cost of the games of 1991", "single", E("00", "$74 million", 74000000, unit="CAD", as_of="1991"))
f("athletes of 1991", "single", E("00", "4,100 athletes", 4100, as_of="1991"))
f("share in favour", "update",
  E("01", "61 per cent of them", 61, HALCYON, unit="percent", as_of="2027-03", origin=HALCYON), E("02", "38 per cent", 38, PULSE, unit="percent", as_of=MAY, origin=PULSE),
  E("04", "Sixty-one per cent", 61, [COMMITTEE], unit="percent", as_of="2027-03", origin=HALCYON), E("04", "38", 38, unit="percent", as_of=MAY, origin=PULSE))
f("share against", "single", E("02", "54 per cent", 54, PULSE, unit="percent", as_of=MAY, origin=PULSE))
f("adults polled", "single", E("02", "1,012 adults", 1012, PULSE, as_of=MAY, origin=PULSE))
f("margin of error", "single", E("02", "three points", 3, PULSE, unit="points", origin=PULSE))
f("jobs", "conflict", E("01", "21,000 jobs", 21000, origin=COMMITTEE), E("04", "21,000 jobs", 21000, KOSTIUK, origin=COMMITTEE), E("04", "6,500", 6500, ECONOMISTS, origin=ECONOMISTS))
f("money spent on the bid", "conflict",
  E("01", "$8.7 million", 8700000, unit="CAD", origin=COMMITTEE), E("02", "$11.4 million", 11400000, CLERK, unit="CAD", origin=CLERK), E("02", "$8.7 million", 8700000, COMMITTEE, unit="CAD", origin=COMMITTEE),
  E("05", "8.7 million", 8700000, unit="CAD", origin=COMMITTEE), E("05", "11.4", 11400000, unit="CAD", origin=CLERK), E("05", "$13.2 million", 13200000, NAKASHIMA, unit="CAD", as_of="2027-09-14", origin=NAKASHIMA))
f("money spent by the city", "single", E("01", "$5.2 million", 5200000, unit="CAD", origin=COMMITTEE))
f("deposit", "agree",
  E("01", "US$2 million", 2000000, unit="USD", origin=COMMITTEE), E("03", "two million dollars", 2000000, unit="USD", origin=UNION), E("04", "two-million deposit", 2000000, unit="USD", origin=COMMITTEE), E("05", "US$2 million", 2000000, unit="USD", origin=NAKASHIMA))
f("staff of the committee", "agree", E("01", "34", 34, KOSTIUK, origin=COMMITTEE), AB("04", "thirty-odd people", 30, origin=COMMITTEE))
f("lengths swum", "single", E("02", "forty lengths", 40))
f("cost of the aquatic centre", "single", E("02", "$210-million", 210000000, unit="CAD"))
f("withdrawals in a decade", "single", E("03", "a decade", 10, unit="years"))
f("days to the games of 2027", "single", E("03", "nineteen days", 19, unit="days"))
f("cities that bid for 2027", "single", E("03", "only one city", 1))
f("cost in Rosario", "single", E("03", "900 million dollars", 900000000, ROSARIO, unit="USD", origin=ROSARIO))
f("installations that Rosario has", "single", E("03", "60 per cent of the installations", 60, ROSARIO, unit="percent", origin=ROSARIO))
f("strangers who wrote to Friesen", "single", AB("04", "about two hundred strangers", 200, origin=FRIESEN))
f("weight of a medal", "single", E("04", "412 grams", 412, unit="g"))
f("money wanting for a rink", "single", E("04", "$90,000", 90000, unit="CAD"))
f("pages obtained", "single", AB("05", "some 900 pages", 900, unit="pages", origin=QUARTERLY))
f("sentences of the letter", "single", E("05", "three sentences", 3))
f("minutes of the call", "single", E("05", "nine minutes", 9, unit="minutes", as_of="2027-06-14"))
f("months added for Rosario", "single", E("05", "four months more", 4, unit="months"))

# ---- quotations
Q("can't sign the cheque", "same", q("00", "I still love the idea. I can't sign the cheque,", MAYOR), q("02", "I still love the idea. I can't sign the cheque,", MAYOR))
Q("never asked for a number", "single", q("00", "was never asked for a number.", SPOKES))
Q("a party on our credit card", "variant", q("00", "a party for other people on our credit card.", OWEN), q("02", "a party for other people on our credit card,", OWEN), q("03", "a party for others paid with our card", MAYOR))
Q("the range of the possible", "same", q("01", "within the range of the possible.", OFFICE), q("05", "within the range of the possible", SORENSEN))
Q("a generation", "single", q("01", "You can cancel a bid in six hours. It takes a generation to get another one,", KOSTIUK))
Q("I voted for both", "single", q("02", "They saved my pool and they killed my games,", DELORME), q("02", "I voted for both.", DELORME))
Q("a further risk", "single", q("02", "a further risk, not priced.", NAKASHIMA))
Q("a polite sentence", "same", q("02", "Somebody in my office wrote a polite sentence,", PETRASKO), q("04", "a polite sentence", PETRASKO))
Q("nobody called", "single", q("03", "Nobody called. I read it like you,", ESCALANTE))
Q("another Montevideo", "single", q("03", "She must have dialled another Montevideo,", ESCALANTE))
Q("pays the dessert", "single", q("03", "Whoever leaves the table before the dessert also pays the dessert,", ESCALANTE))
Q("not the snow", "single", q("03", "The Canadians said to me last year that the snow was no problem. It was not the snow,", ESCALANTE))
Q("under clause 14", "single", q("04", "under clause 14", COMMITTEE))
Q("the dessert can wait", "single", q("05", "the dessert can wait", ESCALANTE))
Q("ask me in 2039", "single", q("05", "Ask me in 2039,", KOSTIUK))

# ---- timeline
w("the games of 1991", "1991", ("00", "in 1991"))
w("Friesen's bronze", "2011", ("04", "2011"))
w("the transit line is planned from then on", "2018", ("01", "since 2018"))
w("what the Canadians said of the snow", "2026", ("03", "last year"))
w("a rink is shut", "2027-01", ("04", "since January"))
w("Halcyon's survey", "2027-03", ("01", "in March"))
w("the letter of the premier's office", "2027-04-20", ("01", "April 20"), ("05", "20 April"))
w("the auditor arrives at 2.4 billion", "2027-05-02", ("05", "by 2 May"))
w("the premier tells the mayor", "2027-05", ("00", "in May"))
w("Prairie Pulse polls", MAY[0], ("02", "May 19-28"), to=MAY[1])
w("support at 38 per cent", "2027-05-31", ("04", "By the end of May"))
w("the audit is delivered", "2027-06-04", ("02", "June 4"))
w("the petition is handed in", "2027-06-11", ("00", "on Friday"))
w("the mayor's call", "2027-06-14", ("01", "on Monday"), ("03", "on Monday"), ("05", "on Monday 14 June"))
w("the vote", TUE, ("00", "on Tuesday night"), ("01", "last night"), ("04", "Nine days ago"), ("05", "on 15 June"))
w("the committee releases the letter", WED, ("01", "today"))
w("Delorme swims", WED, ("02", "this morning"))
w("the news arrives in Montevideo", WED, ("03", "yesterday"))
w("contracts end", "2027-06", ("01", "this month"))
w("a free swim", "2027-07-01", ("04", "On Canada Day, next Thursday"))
w("the games of 2027 open", "2027-07-06", ("03", "in nineteen days"))
w("Monterrey withdraws", "2027-07", ("05", "in July"))
w("Sorensen leaves", "2027-08", ("05", "in August"))
w("files are due, by the Union", "2027-08-31", ("03", "on 31 August"))
w("Nakashima's final account", "2027-09-14", ("05", "on 14 September"))
w("files are due, by the committee", "2027-09-30", ("01", "until September 30"))
w("Rosario's new deadline", "2027-12-31", ("05", "until the end of the year"))
w("the bath would have been closed", "2028", ("02", "next year"))
w("the host is named", "2028-03", ("00", "next March"))
w("the host is named, the day", "2028-03-12", ("03", "on 12 March"))
w("Owen Baptiste runs for mayor", "2028-10", ("05", "in October 2028"))
w("the games bid for", "2035", ("00", "2035", 1), ("00", "2035", 2), ("01", "2035"))
w("the games of Santiago", "2027", ("03", "2027", 2))
w("the next chance", "2039", ("05", "in 2039"))

# ---- conflicts
c("figure", "the vote: 11 to 5, or 12 to 4 by El Faro", [("00", "[11]-5"), ("00", "11-[5]"), ("02", "[11]-5"), ("02", "11-[5]"), ("04", "eleven people"), ("05", "six votes")],
  [("03", "twelve votes"), ("03", "to [four], the"), ("02", "[12]-4"), ("02", "12-[4]")])
c("figure", "cost of the games: 1.62 billion by the committee, 2.4 by the auditor",
  [("00", "$1.62 billion"), ("01", "$1.62 billion"), ("03", "1.18 billion US dollars"), ("03", "1,620 million Canadian dollars")],
  [("00", "$2.4 billion"), ("01", "$2.4 billion"), ("02", "$2.4 billion"), ("03", "1,750 million US dollars"), ("05", "$2.4 billion")])
c("figure", "the city's share: 480 million by the mayor, 350 by the committee", [("00", "$480 million"), ("04", "$480 million")], [("00", "no more than $350 million"), ("04", "$350 million")])
c("figure", "the crowd: 400 by the police, 900 by Pools Not Podiums", [("00", "400 people")], [("00", "900")])
c("figure", "the transit line: 540 million by the committee, 310 in the audit", [("01", "$540 million"), ("05", "$540 million")], [("05", "$310 million")])
c("figure", "venues that exist: eleven by the auditor, fourteen by the committee", [("01", "eleven")], [("01", "Fourteen")])
c("figure", "jobs: 21,000 by the committee, 6,500 by economists", [("01", "21,000 jobs"), ("04", "21,000 jobs")], [("04", "6,500")])
c("figure", "spent on the bid: 8.7 million by the committee, 11.4 by the clerk, 13.2 by the auditor",
  [("01", "$8.7 million"), ("02", "$8.7 million"), ("05", "8.7 million")], [("02", "$11.4 million"), ("05", "11.4")], [("05", "$13.2 million")])
c("stance", "whether the province was asked for money",
  [("00", "was never asked for a number.")], [("01", "The Province was asked."), ("05", "stands only in the question to which it replies")])
c("stance", "whether the deposit is returned",
  [("01", "will be returned to the City under clause 14"), ("04", "it would be back in the city's account")],
  [("03", "The deposit of two million dollars stays in Montevideo."), ("04", "Montevideo says no."), ("05", "The deposit of US$2 million was kept.")])
c("date", "when files are due: on 30 September by the committee, on 31 August by the Union", [("01", "until September 30")], [("03", "on 31 August")])
c("stance", "whether the mayor called the Union on Monday",
  [("01", "The mayor informed the Union on Monday"), ("05", "The call to Montevideo was made."), ("03", "the mayor had telephoned on Monday")],
  [("03", "Nobody called."), ("03", "She must have dialled another Montevideo,")])
c("source", "a party on our credit card: said by Owen Baptiste, or by the mayor by El Faro",
  [("00", "a party for other people on our credit card."), ("02", "a party for other people on our credit card,")], [("03", "a party for others paid with our card")])
c("stance", "whether the letter spoke of 600 million, and whether there is one",
  [("01", "the Premier's office described a contribution of $600 million"), ("04", "He says the province was in for $600 million.")], [("02", "he had seen no letter"), ("05", "The number is not")], optional=True)
c("figure", "share in favour: 61 per cent in March, 38 in May", [("01", "61 per cent of them"), ("04", "Sixty-one per cent")], [("02", "38 per cent"), ("04", "38")], optional=True)

# ---- echoes
e("the mayor's cheque, Owen Baptiste's credit card", "same details", ("00", "I still love the idea. I can't sign the cheque,"), ("02", "I still love the idea. I can't sign the cheque,"),
  ("00", "a party for other people on our credit card."), ("02", "a party for other people on our credit card,"), ("03", "a party for others paid with our card"))
e("the auditor's 2.4 billion", "cited", ("00", "$2.4 billion"), ("01", "$2.4 billion"), ("02", "$2.4 billion"), ("03", "1,750 million US dollars"), ("05", "$2.4 billion"))
e("the committee's 1.62 billion", "cited", ("00", "$1.62 billion"), ("01", "$1.62 billion"), ("03", "1,620 million Canadian dollars"))
e("the committee's statement on jobs, support and clause 14", "cited", ("01", "21,000 jobs"), ("04", "Warren Kostiuk promised us 21,000 jobs"), ("01", "61 per cent of them"), ("04", "Sixty-one per cent, the committee said"), ("01", "under clause 14"), ("04", "under clause 14"))
e("the letter of 20 April", "cited", ("01", "In a letter dated April 20"), ("05", "It is dated 20 April"))
e("a polite sentence", "same details", ("02", "Somebody in my office wrote a polite sentence,"), ("04", "a polite sentence"))
e("480 and 350 million", "same details", ("00", "$480 million"), ("00", "no more than $350 million"), ("04", "$480 million"), ("04", "$350 million"))
e("the committee's 8.7 million", "cited", ("01", "$8.7 million"), ("02", "$8.7 million"), ("05", "8.7 million"))
e("the clerk's 11.4 million", "same details", ("02", "$11.4 million"), ("05", "11.4"))
e("27,400 signatures", "same details", ("00", "27,400 signatures"), ("02", "27,400 names"))
e("Prairie Pulse's 38 per cent", "same details", ("02", "38 per cent"), ("04", "it was 38, in one it hadn't"), optional=True)
e("the mayor's call on Monday", "cited", ("01", "The mayor informed the Union on Monday"), ("03", "In Winnipeg it is assured that the mayor had telephoned on Monday"), optional=True)

# ---- actors
s.actor(MAYOR, "person", *s.named("Colette Baptiste"), ("00", "[Baptiste] said"), aliases=["Mayor Colette Baptiste", "Baptiste", "the mayor", "The mayor", "she"])
s.actor(OWEN, "person", ("00", "Owen Baptiste"), ("02", "Owen Baptiste"), ("05", "Owen Baptiste"), aliases=["Coun. Owen Baptiste"])
s.named_actor(PETRASKO, "person", "Lorne Petrasko", aliases=["Premier Lorne Petrasko", "the premier", "The premier", "the Premier"])
s.named_actor(KOSTIUK, "person", "Warren Kostiuk", aliases=["the Committee's chair", "the committee", "He"])
s.named_actor(ESCALANTE, "person", "Ramiro Escalante", "Escalante", aliases=["the Union's president, Ramiro Escalante", "the Union's president"])
s.named_actor(NAKASHIMA, "person", "Grace Nakashima", "Nakashima", aliases=["city auditor Grace Nakashima", "the auditor", "an auditor's report", "the auditor's figure", "The report", "an audit", "Nakashima's final account", "an auditor"])
s.named_actor(SORENSEN, "person", "Mitchell Sorensen", aliases=["an aide, Mitchell Sorensen", "the Premier's office", "the letter"])
s.named_actor(FRIESEN, "person", "Janelle Friesen")
s.named_actor(UNION, "organization", "Americas Sport Union", aliases=["the Union", "Montevideo"])
s.named_actor(PODIUMS, "organization", "Pools Not Podiums", aliases=["The group", "a citizens' group"])
s.named_actor(PICKARD, "organization", "Pickard Greer", aliases=["a Toronto consultancy, Pickard Greer"])
s.named_actor("Sherbrook Bath", "place", "Sherbrook Bath")
s.named_actor("Winnipeg", "place", "Winnipeg", "WINNIPEG")
s.named_actor("Montevideo", "place", "Montevideo")
s.named_actor("Rosario", "place", "Rosario")
s.named_actor("Monterrey", "place", "Monterrey")
s.alias(COMMITTEE, "The bid committee", "the bid committee", "the committee", "The committee", "The Committee", "the Bid Committee", "bid book", "The bid committee's books", "Warren Kostiuk")
s.alias("bid book", "our bid book", "the Committee")
s.alias(OFFICE, "the Premier's office", "a letter", "Mitchell Sorensen")
s.alias(HALCYON, "the survey", "the committee", "the survey that Halcyon Research carried out")
s.alias(PULSE, "a Prairie Pulse poll", "Prairie Pulse poll")
s.alias(CLERK, "The city clerk", "the clerk's office")
s.alias(SPOKES, "A spokesperson for the premier", "spokesperson")
s.alias(ECONOMISTS, "Two economists at Assiniboine University", "Two economists")
s.alias(ROSARIO, "the mayor's office", "In Rosario the mayor's office")
s.alias(DELORME, "Delorme", "he")
s.write()
