"""Gold of an invented story: a Kenyan payment network is down for a day, May 2027. "Just under N" is "less than"."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The day without Jirani Pay")
FRI, SAT, SUN, MON, TUE = (f"2027-05-{d}" for d in range(14, 19))
REPORT = "2027-06-30"
s.report("00", outlet="EAW", published=FRI)
s.report("01", outlet="Jirani Pay", published=SUN)
s.report("02", outlet="The Nairobi Drum", published=SAT, sidecar=True)
s.report("03", outlet="Nguzo Hosting", published=MON)
s.report("04", outlet="Ledger & Rail", published=TUE)
s.report("05", outlet="The Baobab Review", published="2027-08-01", to="2027-08-31")

JIRANI, KAMANDE, NGUZO, AUTHORITY, LESIYAMPE, PETER, GRACE, UNION = "Jirani Pay", "Wanjiru Kamande", "Nguzo Hosting", "Payments Authority", "Joel Lesiyampe", "Peter Odhiambo", "Grace Odhiambo", "Soko Union"
HALIMA, RUTH, OLOO, TANUI, DRUM, PERSON, CLINIC = "Halima Abdirahman", "Ruth Wairimu", "Perpetua Oloo", "Samuel Tanui", "The Nairobi Drum", "a person who has seen the logs", "St Dunstan's clinic"

# ---- figures
f, E, A, L, M = s.figures, s.exact, s.about, s.at_least, s.more_than
f("share of Kenya's small payments", "single", E("00", "71%", 71, unit="percent"))
f("customers affected", "conflict",
    A("00", "Some 19 million customers", 19000000, JIRANI, as_of=FRI, origin=JIRANI),
    E("02", "31 MILLION", 31000000, as_of=FRI, origin=DRUM), E("02", "31 million Kenyans", 31000000, as_of=FRI, origin=DRUM),
    E("05", "23 million customers", 23000000, AUTHORITY, as_of=FRI, origin=AUTHORITY), E("05", "19", 19000000, JIRANI, as_of=FRI, origin=JIRANI))
f("payments of the day", "conflict",
    E("00", "41 billion shillings", 41000000000, AUTHORITY, origin=AUTHORITY, unit="KES"), E("00", "$317 million", 317000000, AUTHORITY, unit="USD"),
    E("02", "SH410 BILLION", 410000000000, as_of=FRI, origin=DRUM, unit="KES"), E("02", "410 billion shillings", 410000000000, as_of=FRI, origin=DRUM, unit="KES"),
    E("04", "KSh410bn", 410000000000, DRUM, as_of=FRI, origin=DRUM, unit="KES"), E("04", "KSh41bn", 41000000000, as_of=FRI, origin=AUTHORITY, unit="KES"), E("04", "$317m", 317000000, as_of=FRI, unit="USD"))
f("length of the outage", "conflict",
    A("00", "a day", 1, nth=1, unit="days", as_of=FRI),
    s.less_than("01", "just under 24 hours", 24, unit="hours", as_of=SAT, origin=JIRANI),
    E("05", "TWENTY-SIX HOURS", 26, unit="hours", origin=AUTHORITY), E("05", "26 hours", 26, AUTHORITY, unit="hours", as_of=SAT, origin=AUTHORITY),
    s.less_than("05", "just under 24 hours", 24, JIRANI, unit="hours", as_of=SAT, origin=JIRANI))
f("time in which the standby centre must take over", "single", s.at_most("00", "within 15 minutes", 15, unit="minutes"))
f("share of market stalls closed", "single", A("00", "three in four market stalls", 0.75, PETER, as_of=FRI, origin=PETER, unit="share"))
f("agents", "conflict", E("00", "226,000 agents", 226000), E("02", "262,000 agents", 262000), E("04", "all 226,000 of them", 226000))
f("length of the outage of 2024", "single", E("00", "six hours", 6, unit="hours", as_of="2024-08"))
f("share of customers with delays", "single", A("01", "About 30% of customers", 30, unit="percent", as_of=FRI, origin=JIRANI))
f("share of the traffic on the standby site", "agree", E("01", "20% of the traffic", 20, unit="percent", as_of=FRI, origin=JIRANI), E("04", "20% of traffic", 20, JIRANI, unit="percent", as_of=FRI, origin=JIRANI))
f("limit of a transfer", "single", s.at_most("01", "up to 5,000 shillings", 5000, unit="KES", as_of=FRI))
f("accounts debited twice", "conflict",
    E("01", "4,100 accounts", 4100, as_of=SAT, origin=JIRANI), E("01", "6,700", 6700, as_of=SUN, origin=JIRANI), E("02", "11,000 such cases", 11000, PETER, as_of=[FRI, SAT], origin=UNION),
    E("04", "6,700 accounts", 6700, JIRANI, origin=JIRANI), E("04", "11,000", 11000, UNION, origin=UNION), E("05", "9,800 accounts", 9800, AUTHORITY, as_of=REPORT, origin=AUTHORITY))
f("payment to each agent", "agree", E("01", "250 shillings each", 250, unit="KES", origin=JIRANI), E("04", "250 shillings each", 250, JIRANI, unit="KES", origin=JIRANI))
f("payment to all agents", "single", E("04", "56.5 million", 56500000, JIRANI, unit="KES"))
f("people who bought on trust", "agree", E("02", "62 people", 62, HALIMA, as_of=FRI, origin=HALIMA), E("05", "the sixty-two", 62, origin=HALIMA))
f("people who did not come back to pay", "single", E("05", "All but four", 4, origin=HALIMA))
f("of them, people who have died", "single", E("05", "two of the four", 2, HALIMA, origin=HALIMA))
f("time in which they came back", "single", s.at_most("05", "within a week", 1, unit="weeks"))
f("fare before", "single", E("02", "50", 50, unit="KES"))
f("fare on Friday", "single", E("02", "100 shillings", 100, unit="KES", as_of=FRI))
f("deposit of the clinic", "single", E("02", "3,000 shillings", 3000, RUTH, unit="KES"))
f("days of power in Kitengule", "single", E("03", "1,214 days", 1214, unit="days", as_of=MON, origin=NGUZO))
f("temperature in the hall", "single", E("03", "38 degrees", 38, unit="degrees", as_of=FRI, origin=NGUZO))
f("rows of machines shut down", "agree", E("03", "Two of nine rows", 2, as_of=FRI, origin=NGUZO), E("03", "Both rows", 2, as_of=FRI, origin=NGUZO))
f("time until the rows were ready", "single", E("03", "two hours", 2, unit="hours", origin=NGUZO))
f("the other hours of the outage", "single", E("03", "the other 21 hours", 21, unit="hours", origin=NGUZO))
f("addresses at Jirani", "single", E("03", "five addresses", 5, origin=NGUZO))
f("other clients of Nguzo", "single", E("03", "Forty other clients", 40, origin=NGUZO))
f("worth of the contract a year", "agree", E("03", "96 million shillings", 96000000, unit="KES a year", origin=NGUZO), A("03", "about $740,000", 740000, unit="USD a year", origin=NGUZO))
f("days since the outage", "single", E("04", "Four days", 4, unit="days"))
f("firms in the affair", "single", E("04", "the two firms", 2))
f("damages that the Soko Union asks", "single", E("04", "1.2 billion shillings", 1200000000, UNION, unit="KES", origin=UNION))
f("fall of the parent's shares on Monday", "single", E("04", "6.4%", 6.4, unit="percent", as_of=MON))
f("gain of the parent's shares in the week before", "single", E("04", "3%", 3, unit="percent", as_of=["2027-05-10", SUN]))
f("pages of the authority's report", "single", E("05", "71 pages", 71))
f("price of a T-shirt", "single", E("05", "600 shillings", 600, unit="KES"))
f("the fine", "agree", E("05", "180 million shillings", 180000000, unit="KES"), E("05", "$1.4 million", 1400000, unit="USD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("standing in the dark", "single", q("00", "The lights went out in somebody else's house, and we are standing in the dark,", KAMANDE))
Q("part of the traffic", "single", q("00", "for part of the traffic", KAMANDE))
Q("cash has no password", "same", q("00", "Cash has no password,", PETER), q("02", "Cash has no password,", LESIYAMPE), q("05", "Cash has no password,", PETER))
Q("a plan B", "single", q("01", "We had a plan B. It was written for a shorter day.", GRACE))
Q("paid by nobody", "single", q("02", "I sold tomatoes to 62 people yesterday and I've been paid by nobody,", HALIMA))
Q("no deposit, no bed", "single", q("02", "They told me, no deposit, no bed. We took her home on a motorbike.", RUTH))
Q("nobody was turned away", "single", q("02", "Nobody was turned away. We wrote everything on paper, as in 1995,", OLOO))
Q("our house had light", "single", q("03", "Our house had light all day. The tenant could not find the key to his own room,", TANUI))
Q("an operator's name", "single", q("04", "There's an operator's name next to the command.", PERSON))
Q("nil", "single", q("04", "nil", LESIYAMPE))
Q("that's that", "single", q("05", "so that's that", HALIMA))
Q("carried no payment", "single", q("05", "carried no payment at any time", AUTHORITY))
Q("later", "single", q("05", "later", CLINIC, nth=1))

# ---- timeline
w = s.when
fri, sat, sun = (s.named(x, docs=["01"]) for x in ("Fri", "Sat", "Sun"))
w("paper in the clinic", "1995", ("02", "in 1995"))
w("the outage of 2024", "2024-08", ("00", "in August 2024"))
w("Nguzo announces its works", "2027-05-03", ("03", "on 3 May"), ("04", "on 3 May"), ("05", "on 3 May"))
w("the announcement is opened", "2027-05-04", ("03", "of 4 May"), ("05", "on the 4th"))
w("the intern leaves", "2027-05-07", ("05", "on the 7th"))
w("Nguzo's notice, by Jirani", "2027-05-12", ("01", "on Wednesday 12 May"), ("04", "of 12 May"))
w("the shares gain", "2027-05-10", ("04", "in the week before"), to=SUN)
w("the network breaks down", FRI, ("00", "early on Friday"), ("01", "Friday 14 May 2027"), ("02", "at dawn on Friday"), ("04", "on Friday"))
w("the network is still down", FRI, ("00", "at nightfall"))
w("market stalls have closed", FRI, ("00", "by noon"))
w("Jirani looks into it", FRI, fri[0])
w("customers notice delays", FRI, fri[1])
w("all services are unavailable", FRI, fri[2])
w("the standby site takes over, by Jirani", FRI, fri[3], ("04", "from Friday lunchtime"))
w("balance enquiries are back", FRI, fri[4])
w("transfers are back", FRI, fri[5])
w("Halima Abdirahman sells tomatoes", FRI, ("02", "yesterday"))
w("Kamande does not answer", FRI, ("02", "Last night"))
w("power in Kitengule is without interruption", FRI, ("03", "Friday included"))
w("a cooling unit fails", FRI, ("03", "On Friday"))
w("no request for help before then", FRI, ("03", "Friday noon"))
w("Odhiambo speaks of cash", FRI, ("05", "that day"))
w("Agnes Wairimu is taken home", FRI, ("05", "that Friday"))
w("the network is back", SAT, sat[0], ("05", "after eight on Saturday"))
w("4,100 accounts were debited twice", SAT, sat[1])
w("6,700 accounts were debited twice", SUN, sun[0])
w("Grace Odhiambo's word", SUN, sun[1])
w("Nguzo keeps silent", SAT, ("03", "over the weekend"), to=SUN)
w("the status page is closed", MON, ("01", "on Monday"))
w("the newsletter gives 410 billion", MON, ("04", "Yesterday's"))
w("the shares fall", MON, ("04", "on Monday"))
w("refunds by then, by Jirani's page", "2027-05-21", ("01", "by Friday 21 May"))
w("refunds by then, by the Drum", "2027-05-31", ("02", "by 31 May"))
w("the last refund", "2027-06-11", ("05", "on 11 June"))
w("the authority's report", REPORT, ("05", "on 30 June"))
w("the fine", "2027-07-12", ("05", "on 12 July"))
w("the fine, by month", "2027-07", ("05", "Last month"))

# ---- conflicts
c = s.conflict
c("figure", "customers affected: 19 million by Jirani, 31 million by the Drum, 23 million by the authority", [("00", "Some 19 million customers"), ("05", "19")], [("02", "31 MILLION"), ("02", "31 million Kenyans")], [("05", "23 million customers")])
c("figure", "payments held up: 41 billion, or 410 billion by the Drum, put right", [("00", "41 billion shillings"), ("00", "$317 million"), ("04", "KSh41bn"), ("04", "$317m")],
  [("02", "SH410 BILLION"), ("02", "410 billion shillings"), ("04", "KSh410bn")])
c("figure", "agents: 226,000, or 262,000 by the Drum", [("00", "226,000 agents"), ("04", "all 226,000 of them")], [("02", "262,000 agents")])
c("figure", "the outage: just under 24 hours by Jirani, 26 by the authority", [("01", "just under 24 hours"), ("05", "just under 24 hours")], [("05", "TWENTY-SIX HOURS"), ("05", "26 hours")])
c("figure", "accounts debited twice: 6,700 by Jirani, 11,000 by the union, 9,800 by the authority", [("01", "6,700"), ("01", "4,100 accounts"), ("04", "6,700 accounts")], [("02", "11,000 such cases"), ("04", "11,000")], [("05", "9,800 accounts")])
c("date", "Nguzo announced its works on 3 May, or on 12 May by Jirani", [("03", "on 3 May"), ("04", "on 3 May"), ("05", "on 3 May")], [("01", "on Wednesday 12 May"), ("04", "of 12 May")])
c("date", "refunds by 21 May, or by 31 May", [("01", "by Friday 21 May")], [("02", "by 31 May")])
c("source", "who said that cash has no password: Peter Odhiambo, or Lesiyampe", [("00", "Cash has no password,"), ("05", "Cash has no password,"), ("05", "Lesiyampe, to whom a newspaper gave the line")], [("02", "Cash has no password,"), ("02", "snapped its boss, Joel Lesiyampe")])
c("stance", "whether the power failed in Kitengule", [("00", "It blamed a power failure"), ("00", "The lights went out in somebody else's house"), ("01", "a power event at a hosting partner"), ("04", "Jirani says the power was cut")],
  [("00", "its power had not failed"), ("03", "has been without interruption"), ("03", "Our house had light all day."), ("04", "the power was never cut"), ("05", "the power in Kitengule held")])
c("stance", "whether the standby centre took over", [("00", "for part of the traffic"), ("01", "Our standby site has taken over"), ("04", "Jirani claims 20% of traffic ran over Mokowet")],
  [("00", "It had not taken over at all"), ("04", "nil"), ("05", "carried no payment at any time")])
c("stance", "whether the clinic turned Agnes Wairimu away", [("02", "was turned away from St Dunstan's clinic"), ("02", "They told me, no deposit, no bed.")], [("02", "Nobody was turned away.")])
c("stance", "whether Jirani asked its host for help in time", [("03", "did not receive any request for help before Friday noon")], [("01", "We are looking into reports of slow payments.")], optional=True)

# ---- echoes
e = s.echo
e("the Drum's 410 billion", "cited", ("02", "410 billion shillings"), ("04", "We had the number from The Nairobi Drum"))
e("Jirani's 19 million", "cited", ("00", "Some 19 million customers"), ("05", "where Jirani had spoken of 19"))
e("the authority's 41 billion", "same details", ("00", "41 billion shillings"), ("04", "KSh41bn"), ("00", "$317 million"), ("04", "$317m"))
e("Jirani's page: just under 24 hours", "cited", ("01", "just under 24 hours"), ("05", "Jirani's page says just under 24 hours"))
e("Jirani's 6,700", "cited", ("01", "6,700"), ("04", "6,700 accounts according to the company"))
e("the union's 11,000", "cited", ("02", "11,000 such cases"), ("04", "11,000 according to the union"))
e("Jirani's 20 percent on the standby site", "cited", ("01", "20% of the traffic"), ("04", "Jirani claims 20% of traffic ran over Mokowet"))
e("250 shillings for each agent", "cited", ("01", "250 shillings each"), ("04", "Jirani offers agents 250 shillings each"))
e("Nguzo's notice of 3 May", "cited", ("03", "had been announced on 3 May"), ("04", "Nguzo announced its cooling works on 3 May, it says"), ("05", "on 3 May"))
e("Grace Odhiambo's 12 May", "cited", ("01", "on Wednesday 12 May"), ("04", "a mail of 12 May"))
e("Jirani's power failure", "cited", ("00", "It blamed a power failure"), ("01", "a power event at a hosting partner"), ("04", "Jirani says the power was cut"))
e("Nguzo: no failure of power", "cited", ("00", "its power had not failed"), ("03", "has been without interruption"), ("04", "the power was never cut"))
e("cash has no password", "same details", ("00", "Cash has no password,"), ("02", "Cash has no password,"), ("05", "Cash has no password,"))
e("the tomatoes on trust", "same details", ("02", "62 people"), ("05", "the sixty-two"))
e("Jirani's staff switched the machines off", "same details", ("03", "it was Jirani's own staff who shut it down"), ("04", "Jirani's own engineers switched off a row of machines"), ("05", "A Jirani engineer switched off the machines"))
e("a receipt of 4 May", "same details", ("03", "a receipt of 4 May"), ("05", "on the 4th"), optional=True)
e("226,000 agents", "same details", ("00", "226,000 agents"), ("04", "all 226,000 of them"), optional=True)
e("Agnes Wairimu and the clinic in Ruai", "same details", ("02", "no deposit, no bed"), ("05", "The clinic in Ruai"), optional=True)

# ---- actors
n = s.named
s.actor(JIRANI, "organization", *n("Jirani Pay", "JIRANI PAY", "Jirani"), aliases=["Jirani", "the company", "The company", "it", "Wanjiru Kamande", "Jirani's page"])
s.actor(NGUZO, "organization", *n("Nguzo Hosting", "NGUZO HOSTING", "Nguzo"), aliases=["Nguzo", "the firm Nguzo Hosting", "its host", "the hosting partner"])
s.actor(KAMANDE, "person", *n("Wanjiru Kamande", "Kamande"), aliases=["chief executive Wanjiru Kamande", "Kamande", "boss Wanjiru Kamande", "she"])
s.actor(GRACE, "person", *n("Grace Odhiambo"), aliases=["our chief technology officer", "Jirani's technology chief, Grace Odhiambo", "She", "she"])
s.actor(PETER, "person", *n("Peter Odhiambo"), aliases=["its chairman, Peter Odhiambo", "The Soko Union of traders", "Soko Union", "Peter Odhiambo of the Soko Union", "the chairman of the traders"])
s.actor(UNION, "organization", *n("Soko Union"), aliases=["the union", "The Soko Union of traders", "the traders' association Soko Union", "Peter Odhiambo"])
s.actor(LESIYAMPE, "person", *n("Joel Lesiyampe", "Lesiyampe"), aliases=["its director Joel Lesiyampe", "its boss, Joel Lesiyampe", "The authority's director, Joel Lesiyampe", "The regulator", "Payments Authority"])
s.actor(AUTHORITY, "organization", *n("Payments Authority"), aliases=["The authority", "the authority", "The regulator", "the Payments Authority's report", "the report", "It", "it"])
s.actor(HALIMA, "person", *n("Halima Abdirahman"), aliases=["Mama Halima Abdirahman", "she"])
s.actor("Agnes Wairimu", "person", *n("Agnes Wairimu", "Agnes"))
s.actor(RUTH, "person", *n("Ruth Wairimu"), aliases=["she"])
s.actor(DRUM, "organization", *n("The Nairobi Drum", "The Drum"), aliases=["The Drum", "a newspaper", "Drum"])
s.actor("Kitengule", "place", *n("Kitengule"))
s.actor("Mokowet", "place", *n("Mokowet"))
s.alias(OLOO, "The clinic's matron, Sister Perpetua Oloo", "Sister Perpetua Oloo", "the matron")
s.alias(TANUI, "our managing director, Samuel Tanui", "Nguzo")
s.alias(PERSON, "A person who has seen the logs", "A person")
s.alias(CLINIC, "The clinic in Ruai", "the clinic")
s.write()
