#!/usr/bin/env python3
"""Gold of an invented story: two Kenyan banks announce a merger, September 2027. KSh is KES."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Kilele Bank and Tumaini Savings Bank announce a merger")
E, ABOUT, AT_LEAST, MORE, AT_MOST = s.exact, s.about, s.at_least, s.more_than, s.at_most
FRI, MON, TUE, WED, THU = (f"2027-09-0{d}" for d in (3, 6, 7, 8, 9))
LETTER, RULING, CALL = "2027-08-27", "2028-01-04", "2027-05-11"
s.report("00", outlet="Sahil", published=MON)
s.report("01", outlet="Kilele Bank and Tumaini Savings Bank", published=MON)
s.report("02", outlet="The Lakeside Mail", published=TUE, sidecar=True)
s.report("03", outlet="Sauti ya Soko", published=THU)
s.report("04", outlet="Frontier Banker", published="2027-09-10")
s.report("05", outlet="The Long Counter", published="2028-01-05", to="2028-01-16")

ESTHER, JACOB, ODHIANGI, SHARMAKE, CHEPKORIA, NDWATI, JIWANI, ADEMBO = "Esther Mukulia", "Jacob Mukulia", "Tom Odhiangi", "Abdi Sharmake", "Leah Chepkoria", "Salome Ndwati", "Farah Jiwani", "Rose Adembo"
KILELE, TUMAINI, BOTH, FTC, PRU, CREST, SAHIL, UNION = "Kilele Bank", "Tumaini Savings Bank", "the two banks", "Fair Trade Commission", "Prudential Office", "Baobab Crest", "Sahil", "bank employees' union"
SLIDE, SPOKESMAN, COUNTY, MAIL, FRONTIER, RULE = "a slide shown to investors", "a Kilele spokesman", "county government", "The Lakeside Mail", "Frontier Banker", "the ruling"

# ---- figures
f = s.figures
f("value of the offer", "conflict",
    E("00", "$376 mln", 376000000, as_of=MON, origin=BOTH, unit="USD"),
    E("00", "48.6 billion shillings", 48600000000, as_of=MON, origin=BOTH, unit="KES"),
    E("00", "$376 million", 376000000, as_of=MON, origin=BOTH, unit="USD"),
    E("01", "KSh 48.6 billion", 48600000000, as_of=MON, origin=BOTH, unit="KES"),
    E("02", "48.6 billion shillings", 48600000000, origin=BOTH, unit="KES"),
    ABOUT("03", "some 48 billion shillings", 48000000000, origin=BOTH, unit="KES"),
    E("04", "46.8 billion shillings", 46800000000, origin=FRONTIER, unit="KES"),
    E("04", "48.6 billion", 48600000000, origin=BOTH, unit="KES"),
    E("05", "41.2 billion shillings", 41200000000, unit="KES"),
    E("05", "48.6 billion", 48600000000, as_of=["2027-09-01", "2027-09-30"], origin=BOTH, unit="KES"))
f("exchange ratio", "agree",
    E("00", "0.62 Kilele shares", 0.62, origin=BOTH), E("01", "0.62 new Kilele shares", 0.62, origin=BOTH))
f("premium", "agree",
    E("00", "27% more", 27, origin=BOTH, unit="percent"), E("01", "27 per cent", 27, origin=BOTH, unit="percent"))
f("customers", "conflict",
    E("00", "5.4 million customers", 5400000, BOTH, origin=BOTH),
    MORE("01", "more than five million customers", 5000000, origin=BOTH),
    E("02", "5.4 million customers", 5400000, SAHIL, origin=BOTH),
    E("03", "5.4 million customers", 5400000, BOTH, origin=BOTH),
    E("03", "5.6", 5600000, origin="Sauti ya Soko"))
f("customers of Kilele", "single", E("03", "3.9 million", 3900000, KILELE, as_of=["2027-03-01", "2027-03-31"]))
f("customers of Tumaini", "single", E("03", "1.7", 1700000, TUMAINI, as_of=["2027-03-01", "2027-03-31"]))
f("customers left out", "single", E("03", "200,000 people", 200000))
f("branches", "single", E("00", "231 branches", 231, BOTH, origin=BOTH))
f("branches of Kilele", "single", E("01", "143 branches of Kilele", 143, origin=BOTH))
f("branches of Tumaini", "single", E("01", "88 of Tumaini", 88, origin=BOTH))
f("assets", "agree",
    E("00", "612 billion shillings", 612000000000, BOTH, origin=BOTH, unit="KES"), E("01", "KSh 612 billion", 612000000000, origin=BOTH, unit="KES"))
f("share of lending to small businesses", "conflict",
    E("00", "19%", 19, ESTHER, nth=1, origin=KILELE, unit="percent"),
    E("00", "31%", 31, ODHIANGI, origin=FTC, unit="percent"),
    E("02", "31 per cent", 31, ODHIANGI, origin=FTC, unit="percent"),
    E("02", "19", 19, KILELE, origin=KILELE, unit="percent"),
    E("03", "19 per cent", 19, BOTH, origin=KILELE, unit="percent"),
    E("03", "31", 31, FTC, nth=1, origin=FTC, unit="percent"),
    E("05", "28.5%", 28.5, RULE, origin=RULE, unit="percent"),
    E("05", "19", 19, ESTHER, origin=KILELE, unit="percent"),
    E("05", "31", 31, origin=FTC, unit="percent"))
f("share of lending to small businesses at the lake", "update",
    E("02", "44 per cent", 44, FTC, origin=FTC, unit="percent"),
    ABOUT("03", "nearly half", 0.5, FTC, origin=FTC, unit="share"),
    E("05", "46%", 46, RULE, origin=RULE, unit="percent"))
f("lake counties", "agree", E("02", "four lake counties", 4, FTC, origin=FTC), E("05", "four counties around the lake", 4, RULE))
f("jobs that will go", "conflict",
    ABOUT("00", "About 450", 450, ESTHER, origin=BOTH),
    E("00", "1,200", 1200, UNION, origin=UNION),
    AT_MOST("01", "Up to 450 positions", 450, origin=BOTH),
    E("02", "1,200 jobs", 1200, JACOB, origin=UNION),
    E("02", "450 jobs", 450, KILELE, origin=BOTH),
    E("04", "450", 450, KILELE, origin=BOTH),
    E("04", "1,200", 1200, JACOB, origin=UNION),
    E("05", "690", 690, CHEPKORIA, origin=CHEPKORIA),
    E("05", "450", 450, CHEPKORIA, origin=BOTH))
f("employees", "single", E("00", "6,850 jobs", 6850, ESTHER))
f("years in which the jobs go", "single", E("00", "three years", 3, ESTHER, unit="years"))
f("rise of Tumaini's shares", "single", E("00", "19%", 19, nth=2, as_of=MON, unit="percent"))
f("fall of Kilele's shares", "single", E("00", "6.1%", 6.1, as_of=MON, unit="percent"))
f("recovery of Kilele's shares", "single", E("04", "2.4 percent", 2.4, as_of=THU, unit="percent"))
f("loans that are not repaid", "conflict",
    E("00", "11.4% of its loans", 11.4, TUMAINI, origin=TUMAINI, unit="percent"),
    ABOUT("00", "closer to 16%", 16, CREST, origin=CREST, unit="percent"),
    E("04", "11.4 percent of loans", 11.4, "Tumaini's half-year report", origin=TUMAINI, unit="percent"),
    E("04", "15.8 percent", 15.8, JIWANI, origin=CREST, unit="percent"))
f("months of the insurers' case", "single", E("00", "14 months", 14, as_of="2019", unit="months"))
f("insurers", "single", E("00", "two insurers", 2, as_of="2019"))
f("savings a year", "single", E("01", "KSh 5.2 billion a year", 5200000000, unit="KES"))
f("cost of the merger", "single", E("01", "KSh 3.8 billion", 3800000000, unit="KES"))
f("years without closing a branch", "single", E("01", "first two years", 2, unit="years"))
f("people in line when the branch opened", "single", E("02", "nine people", 9, as_of=MON))
f("people in line by ten", "single", E("02", "sixty", 60, as_of=MON))
f("debt of Rose Adembo", "single", E("02", "80,000 shillings", 80000, unit="KES"))
f("part of her loan that Rose Adembo has paid back", "single", E("05", "half of her loan", 0.5, unit="share"))
f("branches that may close", "conflict",
    E("02", "34", 34, SLIDE, origin=BOTH), E("02", "60 branches", 60, JACOB, origin=UNION))
f("branches in the lake counties that may close", "single", E("02", "22 of them", 22, JACOB, origin=UNION))
f("branches to be sold", "single", E("05", "22 branches", 22, RULE, origin=RULE))
f("years of Sharmake in the chair", "single", E("02", "11 years", 11, unit="years"))
f("share of the county in Tumaini", "single", E("02", "6 per cent", 6, unit="percent"))
f("rate at Tumaini", "single", E("03", "17 per cent a year", 17, unit="percent"))
f("rate at Kilele", "single", E("03", "21", 21, unit="percent"))
f("co-operative banks joined in 1998", "single", E("03", "two co-operative banks", 2, as_of="1998"))
f("branches of the co-operative banks", "update", E("03", "31 branches", 31, as_of="1998"), E("03", "nine", 9, as_of="2000"))
f("hours from the announcement to the stamp", "single", ABOUT("04", "nearly ten hours", 10, unit="hours", as_of=MON))
f("days that the law gives", "agree", E("04", "120 days", 120, unit="days"), E("05", "120", 120, unit="days"))
f("sentences of the letter", "single", E("04", "two sentences", 2))
f("capital after the deal", "single", E("04", "16.8 percent", 16.8, unit="percent"))
f("capital required", "single", E("04", "14.5 percent", 14.5, unit="percent"))
f("fees of advisers", "agree", ABOUT("04", "about 900 million shillings", 900000000, unit="KES"), ABOUT("04", "$7 million", 7000000, unit="USD"))
f("months from the first call", "single", E("05", "Eight months", 8, unit="months"))
f("pages of the ruling", "single", E("05", "212 pages", 212, unit="pages"))
f("minutes of the first call", "single", E("05", "four minutes", 4, RULE, as_of=CALL, unit="minutes"))
f("months for which rates may not rise", "single", E("05", "24 months", 24, RULE, unit="months"))
f("shareholders who said yes", "single", E("05", "91.3%", 91.3, as_of="2027-11-25", unit="percent"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("from the radio", "single", q("00", "from the radio", ODHIANGI))
Q("no filing on my desk", "single", q("00", "As of noon today there is no filing on my desk, on anybody's desk or in the post room,", ODHIANGI))
Q("on the back of an envelope", "single", q("00", "on the back of an envelope", ODHIANGI))
Q("a merger of equals", "same", q("01", "This is a merger of equals,", SHARMAKE), q("03", "a merger of equals", ESTHER))
Q("nobody is eating anybody", "single", q("01", "Nobody is eating anybody.", SHARMAKE))
Q("knocked on our door", "single", q("01", "When Tumaini's board knocked on our door in June, we did not have to think for long,", ESTHER))
Q("we came to be told", "single", q("02", "We came to be told,", ADEMBO))
Q("not one branch", "single", q("02", "not one branch", CHEPKORIA))
Q("overlapping locations", "single", q("02", "overlapping locations", SLIDE))
Q("sweep up after the wedding", "single", q("02", "They will marry and we shall sweep up after the wedding,", JACOB))
Q("in the dentist's chair", "single", q("02", "Kilele rang me in May. I was in the dentist's chair,", SHARMAKE))
Q("read before it signs", "single", q("02", "read before it signs", COUNTY))
Q("no such letter", "variant", q("03", "We have given no such letter, not in August and not in our sleep.", NDWATI), q("04", "We gave no such letter, neither in August nor in our sleep,", NDWATI))
Q("to the address on the website", "single", q("04", "to the address on the website", SPOKESMAN))
Q("the information received", "single", q("04", "the information received", PRU))
Q("behind the shed", "single", q("04", "It is the same garden, I only looked behind the shed,", JIWANI))
Q("the polite number", "single", q("04", "the polite number", JACOB))
Q("somebody has to dial", "single", q("05", "Somebody has to dial,", ESTHER))
Q("on paper, late", "single", q("05", "on paper, on 6 September, late", RULE))
Q("nobody was pushed", "single", q("05", "Nobody was pushed. I count that as kept,", CHEPKORIA))
Q("you see the broom", "single", q("05", "They married, and you see the broom,", JACOB))

# ---- timeline
w = s.when
w("Tumaini is founded", "1968", ("00", "1968"))
w("two co-operative banks are joined", "1998", ("03", "In 1998"))
w("nine branches are left", "2000", ("03", "Two years later"))
w("the insurers' merger", "2019", ("00", "In 2019"))
w("the address is closed", "2025", ("04", "in 2025"))
w("Kilele and Tumaini count customers", "2027-03-01", ("03", "in March"), to="2027-03-31")
w("Kilele rings, by Sharmake", "2027-05-01", ("02", "in May"), to="2027-05-31")
w("Kilele rings, by the ruling", CALL, ("05", "on 11 May"))
w("Tumaini knocks, by Mukulia", "2027-06-01", ("01", "in June"), ("03", "in June"), to="2027-06-30")
w("Tumaini reports its loans", "2027-08-01", ("00", "last month"), to="2027-08-31")
w("the letter of the Prudential Office", LETTER, ("01", "on 27 August"), ("04", "of 27 August"))
w("the letter, by month", "2027-08-01", ("03", "in August", 1), ("03", "in August", 2), ("04", "in August"), ("05", "August"), to="2027-08-31")
w("the stock's price before the offer", FRI, ("00", "on Friday", 1), ("01", "Friday's closing price"))
w("the filing, by the banks", FRI, ("00", "on Friday", 2), ("01", "on Friday, 3 September"), ("04", "on 3 September"), ("04", "on Friday evening"), ("04", "Friday", 1))
w("the merger is announced", MON, ("00", "on Monday"), ("01", "before Monday"))
w("the offer, by month", "2027-09-01", ("05", "of September"), to="2027-09-30")
w("no filing as of noon", MON, ("00", "As of noon today"))
w("a call for analysts", MON, ("01", "at 10:00 today"))
w("people line up in Kibuoro", MON, ("02", "yesterday"))
w("Sharmake speaks at the club", MON, ("02", "last night"))
w("the filing, by its stamp", MON, ("04", "Monday"), ("04", "of 6 September, 16:40"), ("05", "on 6 September"))
w("Ndwati flies home", TUE, ("02", "tonight"))
w("Ndwati denies", WED, ("03", "yesterday"), ("04", "on Wednesday"))
w("Kilele's shares recover", THU, ("04", "by Thursday's close"))
w("the correction", "2027-09-13", ("04", "13 September", 2))
w("the shareholders vote", "2027-11-25", ("05", "on 25 November"))
w("the decision", RULING, ("04", "4 January"), ("05", "last Tuesday"))
w("completion is expected", "2028-01-01", ("01", "in the first quarter of 2028"), to="2028-03-31")
w("branches must be sold", "2028-06-30", ("05", "before the end of June"))
w("no branch closes before", "2029", ("02", "before 2029"))

# ---- conflicts
C = s.conflict
C("figure", "share of lending to small businesses: 19% by Kilele, 31% by the Commission, 28.5% by its ruling",
    [("00", "19%", 1), ("02", "19"), ("03", "19 per cent"), ("05", "19")], [("00", "31%"), ("02", "31 per cent"), ("03", "31", 1), ("05", "31")], [("05", "28.5%")])
C("figure", "jobs that will go: 450 by the banks, 1,200 by the union",
    [("00", "About 450"), ("01", "Up to 450 positions"), ("02", "450 jobs"), ("04", "450"), ("05", "450")], [("00", "1,200"), ("02", "1,200 jobs"), ("04", "1,200")])
C("figure", "branches that may close: 34 on the slide, 60 by the union", [("02", "34")], [("02", "60 branches")])
C("stance", "whether branches will be closed", [("01", "No branch will be closed in the first two years."), ("02", "not one branch")],
    [("02", "It lists 34"), ("02", "reckons with 60 branches")])
C("date", "the filing: Friday by the banks, Monday by its stamp",
    [("00", "on Friday", 2), ("01", "on Friday, 3 September"), ("04", "on 3 September"), ("04", "on Friday evening")],
    [("04", "of 6 September, 16:40"), ("04", "Stamp on Kilele filing shows Monday, not Friday"), ("05", "on 6 September")])
C("stance", "whether there was a filing at noon on Monday", [("00", "As of noon today there is no filing on my desk"), ("00", "from the radio")],
    [("00", "the papers had been handed in on Friday"), ("01", "Notification to the Fair Trade Commission was lodged on Friday")])
C("stance", "whether the Prudential Office had no objection", [("01", "informed the parties on 27 August that it had no objection"), ("04", "Kilele stands by its reading")],
    [("03", "We have given no such letter, not in August and not in our sleep."), ("04", "We gave no such letter, neither in August nor in our sleep,")])
C("stance", "which of the banks came to the other", [("01", "When Tumaini's board knocked on our door in June"), ("03", "I am also told she knocked on the door in June.")],
    [("02", "Kilele rang me in May."), ("02", "denied that he had gone out looking for a buyer"), ("05", "The first was made on 11 May, at 10:20, from Esther Mukulia's office")])
C("date", "the first contact: in June, or in May", [("01", "in June"), ("03", "in June")], [("02", "in May"), ("05", "on 11 May")])
C("source", "who spoke of a merger of equals: Sharmake, or Esther Mukulia", [("01", "This is a merger of equals,")], [("03", "in the words of Madam Mukulia")])
C("figure", "customers: 5.4 million by the banks, 5.6 million by the columnist's pencil",
    [("00", "5.4 million customers"), ("02", "5.4 million customers"), ("03", "5.4 million customers")], [("03", "5.6")])
C("figure", "value of the offer: 48.6 billion, or 46.8 billion by Frontier Banker, put right",
    [("04", "46.8 billion shillings")],
    [("00", "48.6 billion shillings"), ("01", "KSh 48.6 billion"), ("02", "48.6 billion shillings"), ("04", "48.6 billion"), ("05", "48.6 billion")])
C("figure", "loans that are not repaid: 11.4% by Tumaini, some 16% by Baobab Crest", [("00", "11.4% of its loans"), ("04", "11.4 percent of loans")],
    [("00", "closer to 16%"), ("04", "15.8 percent")], optional=True)

# ---- echoes
e = s.echo
e("the joint statement", "cited", ("00", "The two banks said in a joint statement"), ("01", "0.62 new Kilele shares"), ("01", "KSh 612 billion"))
e("Sahil's 5.4 million customers", "cited", ("00", "5.4 million customers"), ("02", "according to Sahil"), ("03", "5.4 million customers"))
e("the banks' 450 jobs", "cited", ("00", "About 450"), ("01", "Up to 450 positions"), ("02", "450 jobs"), ("04", "450"), ("05", "450"))
e("the union's 1,200 jobs", "cited", ("00", "1,200"), ("02", "1,200 jobs"), ("04", "1,200"))
e("the Commission's 31%", "cited", ("00", "31%"), ("02", "31 per cent"), ("03", "31", 1), ("05", "31"))
e("Kilele's 19%", "cited", ("00", "19%", 1), ("02", "Kilele says 19"), ("03", "19 per cent"), ("05", "19"))
e("merger of equals, from the joint announcement", "same details", ("01", "This is a merger of equals,"), ("03", "a merger of equals"))
e("the knock on the door", "same details", ("01", "knocked on our door in June"), ("03", "she knocked on the door in June"), ("05", "the knock on the door"))
e("no objection, by the joint announcement", "cited", ("01", "that it had no objection"), ("03", "The Prudential Office, we read, had no objection in August."), ("04", "The banks told investors that the Prudential Office had no objection."))
e("Ndwati's denial", "same details", ("03", "We have given no such letter, not in August and not in our sleep."), ("04", "We gave no such letter, neither in August nor in our sleep,"))
e("Baobab Crest on the loans", "cited", ("00", "closer to 16%"), ("04", "15.8 percent"))
e("Tumaini's 11.4%", "cited", ("00", "11.4% of its loans"), ("04", "11.4 percent of loans"))
e("the Commission on the lake", "cited", ("02", "44 per cent"), ("03", "At the lake it is nearly half"), optional=True)
e("the dentist's chair", "same details", ("02", "I was in the dentist's chair,"), ("05", "The dentist's chair"), optional=True)

# ---- actors
n = s.named
s.actor(ESTHER, "person", *n("Esther Mukulia", "Mukulia", but=("Jacob Mukulia",), docs=("00", "01", "03", "05")),
    aliases=["Mukulia", "Madam Mukulia", "Kilele's chief executive, Esther Mukulia", "chief executive of Kilele", "Kilele"])
s.actor(JACOB, "person", *n("Jacob Mukulia"), aliases=["Mukulia", "The secretary general of the bank employees' union", "the union's Jacob Mukulia", "the union", "bank employees' union"])
s.actor(ODHIANGI, "person", *n("Tom Odhiangi", "Odhiangi"), aliases=["Odhiangi", "its chairman, Tom Odhiangi", "its chairman", "Fair Trade Commission", "his staff"])
s.actor(SHARMAKE, "person", *n("Abdi Sharmake"), aliases=["Sharmake", "Tumaini's chairman", "chairman of Tumaini"])
s.actor(CHEPKORIA, "person", *n("Leah Chepkoria"), aliases=["Chepkoria", "Managing director Leah Chepkoria", "the deputy"])
s.actor(NDWATI, "person", *n("Salome Ndwati"), aliases=["Ndwati", "Governor Salome Ndwati", "the governor", "Prudential Office"])
s.actor(JIWANI, "person", *n("Farah Jiwani", "Jiwani"), aliases=["Jiwani", "Baobab Crest"])
s.actor(ADEMBO, "person", *n("Rose Adembo"), aliases=["Adembo"])
s.actor(KILELE, "organization", *n("Kilele Bank", "KILELE BANK", "Kilele"), aliases=["Kilele", "The banks", "a Kilele spokesman", "Esther Mukulia"])
s.actor(TUMAINI, "organization", *n("Tumaini Savings Bank", "TUMAINI SAVINGS BANK", "Tumaini"), aliases=["Tumaini", "Tumaini's half-year report"])
s.actor(FTC, "organization", *n("Fair Trade Commission", "Commission"), aliases=["the Commission", "The Commission", "Tom Odhiangi", "its chairman"])
s.actor(PRU, "organization", *n("Prudential Office"), aliases=["Its letter of 27 August", "The second regulator", "the letter"])
s.actor(CREST, "organization", *n("Baobab Crest"), aliases=["Analysts at Baobab Crest", "Farah Jiwani of Baobab Crest"])
s.actor(SAHIL, "organization", *n("Sahil"))
s.actor("Kibuoro", "place", *n("Kibuoro", but=("Kibuoro Club",)))
s.alias(BOTH, "The two banks", "joint statement", "a joint statement", "They", "The banks", "Kilele Bank and Tumaini Savings Bank", "Kilele")
s.alias(UNION, "The bank employees' union", "Jacob Mukulia")
s.alias(SLIDE, "slide", "a slide", "the Mail")
s.alias(SPOKESMAN, "Kilele spokesman", "Kilele")
s.alias(COUNTY, "The county government")
s.alias("Tumaini's half-year report", "half-year report", "Tumaini")
s.alias(RULE, "a ruling", "The ruling", "Fair Trade Commission", "the Commission", "a list of telephone calls")
s.alias(MAIL)
s.write()
