"""Gold of an invented story: Murrumba Bank of Australia is fined, May 2027. AUD is the unit of "$" in Australian reports."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Murrumba Bank is fined A$410 million")
WED, THU, FRI, TUE, AUG10, AUG19 = "2027-05-05", "2027-05-06", "2027-05-07", "2027-05-11", "2023-08-10", "2023-08-19"
s.report("00", outlet="AXN", published=WED)
s.report("01", outlet="Murrumba Bank", published=WED)
s.report("02", outlet="Chuông Việt", published=FRI, sidecar=True)
s.report("03", outlet="The Daily Galah", published=THU)
s.report("04", outlet="Compliance Quarter", published=TUE, to="2027-05-16")
s.report("05", outlet="The Southern Letter", published="2027-07-22", to="2027-08-31")

JUDGE, GRAEME, PERERA, OKAFOR, LIEN, PHAM, BRANNIGAN = "Eleanor Pryce", "Graeme Pryce", "Dilan Perera", "Tess Okafor", "Trần Thị Liên", "Anh Pham", "Col Brannigan"
BANK, AUSTRAC, AFP, COURT, JUDGMENT, FACTS, CENTRE, FAIRGO, GALAH, ORDER, RATINGS = "Murrumba Bank", "AUSTRAC", "Australian Federal Police", "Federal Court", "the judgment", "statement of agreed facts", "the legal centre in Fairfield", "Fair Go", "The Daily Galah", "the sealed order", "S&H Ratings"
ONE = "one member"
E, A, L, M, B, U = s.exact, s.about, s.at_least, s.more_than, s.between, s.at_most
Y1923 = ["2019-01-01", "2023-12-31"]

# ---- figures
f = s.figures
f("penalty", "conflict",
    E("00", "A$410 million", 410e6, nth=1, unit="AUD", as_of=WED, origin=COURT), E("00", "A$410 million", 410e6, nth=2, unit="AUD", as_of=WED, origin=COURT), E("00", "US$268 million", 268e6, unit="USD", as_of=WED, origin="AXN"),
    E("01", "$410 million", 410e6, COURT, unit="AUD", as_of=WED, origin=COURT), E("02", "410 million dollars", 410e6, unit="AUD", as_of=WED, origin=COURT),
    E("03", "$401m", 401e6, unit="AUD", as_of=WED, origin=GALAH), E("03", "$401 million", 401e6, unit="AUD", as_of=WED, origin=GALAH), E("03", "$410 million", 410e6, unit="AUD", as_of=WED, origin=COURT),
    E("05", "$410 million", 410e6, unit="AUD", as_of=WED, origin=COURT))
f("penalty from every customer", "single", A("03", "about $58", 58, unit="AUD"))
f("years since a larger penalty", "single", E("00", "seven years", 7, unit="years"))
f("costs of AUSTRAC", "single", E("01", "$6.5 million", 6.5e6, BANK, nth=1, unit="AUD"))
f("provision in the half year", "single", E("01", "$350 million", 350e6, BANK, unit="AUD", as_of="2027-03-31"))
f("remaining amount", "single", E("01", "$66.5 million", 66.5e6, BANK, unit="AUD"))
f("days to pay", "agree", U("01", "within 28 days", 28, BANK, unit="days", origin=BANK), E("04", "28 days", 28, BANK, unit="days", origin=BANK))
f("reports that were late", "conflict",
    E("00", "61,300 cash deposits", 61300, as_of=Y1923, origin=FACTS), E("01", "53,500 threshold transaction reports", 53500, BANK, origin=BANK),
    E("04", "61,300 contraventions", 61300, FACTS, origin=FACTS), E("04", "53,500", 53500, BANK, origin=BANK))
f("reports that the bank does not accept", "agree", E("01", "7,800 reports", 7800, BANK, origin=BANK), E("04", "7,800", 7800, BANK, origin=BANK))
f("threshold of a report", "single", L("00", "A$10,000 or more", 10000, unit="AUD"))
f("flagged customers", "single", E("00", "112 customers", 112))
f("money moved by criminals", "conflict",
    E("00", "A$1.9 billion", 1.9e9, PERERA, unit="AUD", origin=AUSTRAC), E("00", "A$620 million", 620e6, AFP, unit="AUD", origin=AFP),
    E("02", "620 million dollars", 620e6, AFP, unit="AUD", origin=AFP), E("03", "$1.9 billion", 1.9e9, PERERA, unit="AUD", origin=AUSTRAC),
    E("04", "A$1.9bn", 1.9e9, AUSTRAC, unit="AUD", origin=AUSTRAC), E("04", "A$620m", 620e6, AFP, unit="AUD", origin=AFP))
f("times of the police's sum", "single", E("02", "three times that", 3, AUSTRAC, unit="times", origin=AUSTRAC))
f("people charged", "agree", E("00", "23 people", 23, AFP, origin=AFP), E("05", "23 people", 23, origin=AFP))
f("people who pleaded guilty", "single", E("05", "Nine", 9, nth=None))
f("days until the bank reported", "single", U("00", "within nine days", 9, GRAEME, unit="days"))
f("rise of the bank's shares", "agree", E("00", "2.1%", 2.1, unit="percent", as_of=WED), E("03", "2.1%", 2.1, unit="percent", as_of=WED))
f("price of the shares", "conflict", E("00", "A$14.32", 14.32, unit="AUD", as_of=WED), E("03", "$14.23", 14.23, unit="AUD", as_of=WED))
f("rise of the market", "single", E("00", "0.3%", 0.3, unit="percent", as_of=WED))
f("profit", "single", E("00", "A$2.2 billion", 2.2e9, unit="AUD", as_of=["2025-10-01", "2026-09-30"]))
f("record penalty of a rival", "single", E("00", "A$1.3 billion", 1.3e9, unit="AUD", as_of=["2020-01-01", "2020-12-31"]))
f("money invested against financial crime", "single", E("01", "$240 million", 240e6, BANK, unit="AUD"))
f("specialists added", "agree", E("01", "480 specialists", 480, BANK, origin=BANK), E("03", "480 people", 480, BANK, origin=BANK))
f("executives concerned", "agree", E("01", "34 executives", 34, BANK, origin=BANK), E("03", "34 fat cats", 34, FAIRGO), E("05", "34 executives", 34))
f("executives who have paid back", "update", E("03", "11 of the 34 fat cats", 11, FAIRGO, as_of=THU, origin=FAIRGO), E("05", "29", 29, nth=2))
f("pay forfeited or repaid", "update", E("01", "$17.4 million", 17.4e6, BANK, unit="AUD", as_of=WED, origin=BANK), E("05", "$15.1 million", 15.1e6, unit="AUD"))
f("customers whose accounts were closed", "conflict",
    A("01", "some 1,900 customers", 1900, BANK, as_of=WED, origin=BANK), E("02", "1,900 customers", 1900, BANK, origin=BANK), E("02", "3,400", 3400, CENTRE, as_of=FRI, origin=CENTRE),
    E("05", "2,100", 2100, BANK, origin=BANK), E("05", "3,400", 3400, CENTRE, origin=CENTRE))
f("accounts opened again", "single", E("05", "1,260", 1260))
f("interim dividend", "single", E("01", "38 cents per share", 38, BANK, unit="cent"))
f("years in John Street", "single", E("02", "26 years", 26, unit="years"))
f("cash of Mrs. Liên", "single", A("02", "around 9,200 dollars", 9200, unit="AUD"))
f("lines of the letter", "agree", E("02", "four lines", 4, nth=1, unit="lines"), E("02", "four lines", 4, nth=2, unit="lines"))
f("money that one man deposited", "agree", E("02", "1.1 million", 1.1e6, JUDGMENT, unit="AUD", origin=COURT), E("04", "A$1.1m", 1.1e6, FACTS, unit="AUD", origin=FACTS))
f("weeks of the man's deposits", "agree", E("02", "fourteen weeks", 14, JUDGMENT, unit="weeks", origin=COURT), E("04", "14 weeks", 14, FACTS, unit="weeks", origin=FACTS))
f("deposit for a niece", "single", E("02", "50 dollars", 50, unit="AUD"))
f("seconds of the deposit", "single", E("02", "eleven seconds", 11, unit="seconds"))
f("accounts of the syndicates", "conflict", E("03", "91 accounts", 91, COURT, origin=GALAH), E("04", "19 accounts", 19, FACTS, origin=FACTS), E("04", "91", 91, "the tabloids", origin=GALAH))
f("pages of the agreed facts", "single", E("04", "74 pages", 74, unit="pages"))
f("limit per deposit", "single", E("04", "A$20,000 per deposit", 20000, FACTS, unit="AUD"))
f("limit at other banks", "single", E("04", "A$5,000", 5000, unit="AUD"))
f("days between the call and the detection", "single", E("04", "two days", 2, FACTS, unit="days"))
f("pages of the memo", "agree", E("04", "three pages", 3, FACTS, unit="pages"), E("05", "three pages", 3, unit="pages"))
f("fall of the equity ratio", "single", E("04", "nine basis points", 9, RATINGS, unit="bp"))
f("equity ratio", "single", E("04", "12.1%", 12.1, RATINGS, unit="percent"))
f("price of the cardboard", "single", E("05", "$3.20", 3.2, unit="AUD"))
f("days by which the payment was early", "single", E("05", "a day", 1, unit="days"))
f("members of the risk committee", "single", E("05", "four members", 4))
f("pages for a meeting", "single", E("05", "900 pages", 900, GRAEME, unit="pages"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("no fence", "variant", q("00", "This was not a hole in the fence. There was no fence,", JUDGE), q("02", "It was not a gap in a fence. A fence did not exist.", JUDGE))
Q("we reported it ourselves", "single", q("00", "We found it, we fixed it and we reported it ourselves, within nine days,", GRAEME))
Q("we rang them", "same", q("00", "Nobody rang us. We rang them,", PERERA), q("03", "Nobody rang us,", PERERA), q("03", "We rang them.", PERERA))
Q("the phone bill", "single", q("05", "We rang them. I have the phone bill.", PERERA))
Q("a different bank", "single", q("01", "We let the community down and we are sorry. We have already become a different bank.", GRAEME))
Q("my shrimp they caught", "same", q("02", "The big fish swam through. My shrimp they caught", LIEN, nth=1), q("02", "The big fish swam through. My shrimp they caught,", LIEN))
Q("a name that a computer finds difficult", "single", q("02", "Almost all of them have a name that a computer finds difficult,", PHAM))
Q("rejects the suggestion", "single", q("02", "rejects the suggestion", BANK))
Q("it said thank you", "single", q("02", "It said thank you,", LIEN), q("02", "In Vietnamese.", LIEN))
Q("a red cover", "single", q("03", "I sent them the memo in March 2021,", OKAFOR), q("03", "It had a red cover so that they couldn't lose it.", OKAFOR))
Q("forfeited", "single", q("03", "Forfeited is a lovely word. It means you promise to feel bad,", BRANNIGAN))
Q("does not accept", "single", q("04", "does not accept", BANK))
Q("never reached the Board", "same", q("04", "The memorandum never reached the Board.", BANK), q("05", "never reached the Board", BANK))
Q("I don't recall a red one", "single", q("05", "I receive 900 pages for a meeting,", GRAEME), q("05", "I don't recall a red one.", GRAEME))

# ---- timeline
w = s.when
w("the deposits", "2019-01-01", ("00", "between 2019 and 2023"), to="2023-12-31")
w("a rival pays", "2020-01-01", ("00", "in 2020"), to="2020-12-31")
w("Okafor's memo", "2021-03-12", ("04", "12 March 2021"))
w("Okafor's memo, by month", "2021-03-01", ("03", "in March 2021"), to="2021-03-31")
w("the memo is passed on", "2021-04-06", ("05", "6 April 2021"))
w("AUSTRAC is alerted by the police", "2023-05-01", ("00", "in May of that year"), to="2023-05-31")
w("AUSTRAC telephones the bank", "2023-08-08", ("04", "on 8 August 2023"))
w("the bank's staff detect the error", AUG10, ("01", "on 10 August 2023"), ("04", "two days before"))
w("the board learns of it, by the chairman", "2023-08-01", ("00", "in August 2023"), ("03", "in August 2023"), ("05", "in August 2023"), to="2023-08-31")
w("the bank reports to AUSTRAC", AUG19, ("01", "on 19 August 2023"))
w("the money is invested since then", "2023-08-01", ("01", "Since then"), to="2023-08-31")
w("the year of the pay", "2022-10-01", ("01", "the 2023 financial year"), to="2023-09-30")
w("the account in Cabramatta is closed", "2024-03-01", ("02", "In March 2024"), to="2024-03-31")
w("the year of the profit", "2025-10-01", ("00", "in the year to September"), to="2026-09-30")
w("bank and agency agree on the sum", "2027-02-01", ("00", "in February"), to="2027-02-28")
w("the half year of the provision", "2026-10-01", ("01", "in the half year to 31 March"), to="2027-03-31")
w("the court fines the bank", WED, ("00", "on Wednesday"), ("01", "today"), ("02", "The day before yesterday"), ("03", "Yesterday"))
w("the court fines the bank, told as a week", "2027-05-03", ("04", "Last week's"), to="2027-05-09")
w("the court fines the bank, told as a month", "2027-05-01", ("05", "In May", 1), to="2027-05-31")
w("the chairman speaks of August 2023", "2027-05-01", ("05", "in May"), to="2027-05-31")
w("the agreed facts are put online", TUE, ("04", "on Tuesday"))
w("the bank pays", "2027-06-29", ("05", "on 29 June"))
w("the last day to pay, by the order", "2027-06-30", ("04", "30 June"))
w("the last day to pay, by the bank", "2027-06-02", ("01", "within 28 days"))
w("Perera leaves AUSTRAC", "2027-06-01", ("05", "in June"), to="2027-06-30")
w("the e-mail before the Senate", "2027-07-15", ("05", "on 15 July"))
w("Graeme Pryce resigns", "2027-07-22", ("05", "a week later"))
w("the second half", "2027-04-01", ("01", "in the second half"), to="2027-09-30")

# ---- conflicts
c = s.conflict
c("figure", "penalty: A$410 million, or 401 by the Galah, put right later",
    [("00", "A$410 million", 1), ("00", "A$410 million", 2), ("01", "$410 million"), ("02", "410 million dollars"), ("03", "$410 million"), ("05", "$410 million")], [("03", "$401m"), ("03", "$401 million")])
c("figure", "late reports: 61,300 by the agency, 53,500 by the bank", [("00", "61,300 cash deposits"), ("04", "61,300 contraventions")], [("01", "53,500 threshold transaction reports"), ("04", "53,500")])
c("figure", "money moved: A$1.9 billion by AUSTRAC, A$620 million by the police",
    [("00", "A$1.9 billion"), ("03", "$1.9 billion"), ("04", "A$1.9bn"), ("02", "three times that")], [("00", "A$620 million"), ("02", "620 million dollars"), ("04", "A$620m")])
c("stance", "whether the bank found and reported the fault itself",
    [("00", "We found it, we fixed it and we reported it ourselves, within nine days,"), ("01", "The error was detected by the Bank's own staff"), ("03", "Did the bank dob itself in, as it claims?")],
    [("00", "Nobody rang us. We rang them,"), ("00", "Perera disputed that."), ("03", "Nobody rang us,"), ("04", "an AUSTRAC officer telephoned the bank on 8 August 2023"), ("05", "We rang them. I have the phone bill.")])
c("date", "when the board learned of it: in August 2023, or in March or April 2021",
    [("00", "in August 2023"), ("03", "in August 2023"), ("05", "in August 2023")], [("03", "in March 2021"), ("05", "6 April 2021")])
c("figure", "price of the shares: A$14.32, or 14.23 by the Galah", [("00", "A$14.32")], [("03", "$14.23")])
c("stance", "whether all executives have paid back", [("01", "has been forfeited or repaid"), ("03", "All paid back, says the bank.")], [("03", "Only 11 of the 34 fat cats have coughed up a cent"), ("05", "29 have repaid")])
c("figure", "closed accounts: 1,900 (later 2,100) by the bank, 3,400 by the legal centre", [("01", "some 1,900 customers"), ("02", "1,900 customers"), ("05", "2,100")], [("02", "3,400"), ("05", "3,400")])
c("figure", "accounts of the syndicates: 91 by the Galah, 19 by the agreed facts", [("03", "91 accounts"), ("04", "91")], [("04", "19 accounts")])
c("date", "the last day to pay: within 28 days by the bank, 30 June by the order", [("01", "within 28 days"), ("04", "28 days")], [("04", "30 June")])
c("stance", "whether the memo reached the board", [("04", "The memorandum never reached the Board."), ("05", "never reached the Board")], [("05", "passed Okafor's three pages on to the four members of the board's risk committee")])
c("stance", "whether the bank accepted the further 7,800 reports", [("01", "does not accept that a further 7,800 reports were due"), ("04", "does not accept")], [("04", "In signing, it accepted them.")], optional=True)
c("stance", "whether names were the reason for closing accounts", [("02", "Almost all of them have a name that a computer finds difficult,")], [("02", "rejects the suggestion")], optional=True)

# ---- echoes
e = s.echo
e("the penalty agreed and approved", "same details", ("00", "A$410 million", 2), ("01", "$410 million"), ("02", "410 million dollars"), ("05", "$410 million"), optional=True)
e("Nobody rang us, We rang them", "same details", ("00", "Nobody rang us. We rang them,"), ("03", "Nobody rang us,"), ("03", "We rang them."))
e("the judge's fence", "same details", ("00", "This was not a hole in the fence. There was no fence,"), ("02", "It was not a gap in a fence. A fence did not exist."))
e("the bank's announcement", "cited", ("01", "53,500 threshold transaction reports"), ("04", "The bank's announcement to the market, which says 53,500"), ("01", "within 28 days"), ("04", "The announcement says 28 days"))
e("91 accounts of the tabloids", "cited", ("03", "91 accounts"), ("04", "not the 91 of the tabloids"))
e("1.1 million in fourteen weeks", "same details", ("02", "one man deposited 1.1 million in fourteen weeks"), ("04", "One took A$1.1m in 14 weeks"))
e("never reached the Board", "same details", ("04", "The memorandum never reached the Board."), ("05", "never reached the Board"))
e("1,900 customers by the bank", "cited", ("01", "some 1,900 customers"), ("02", "1,900 customers"))
e("3,400 by the legal centre", "cited", ("02", "3,400"), ("05", "3,400"))
e("the board learned in August 2023", "same details", ("00", "the board had learned of the fault in August 2023"), ("03", "the board only learned of the stuff-up in August 2023"), ("05", "the board heard of the fault in August 2023"))
e("the 34 executives and 480 specialists", "same details", ("01", "34 executives"), ("03", "34 fat cats"), ("01", "480 specialists"), ("03", "480 people"), optional=True)

# ---- actors
s.actor(JUDGE, "person", *s.named("Eleanor Pryce"), ("00", "Pryce", 2), aliases=["Justice Eleanor Pryce", "The judge", "Pryce", "Federal Court Justice Eleanor Pryce", "a judge"])
s.actor(GRAEME, "person", *s.named("Graeme Pryce"), ("02", "Pryce", 2), aliases=["the bank's chairman", "Chairman Pryce", "Chairman Graeme Pryce", "Pryce", "he", "The committee's chairman"])
s.actor(PERERA, "person", *s.named("Dilan Perera", "Perera"), aliases=["AUSTRAC's chief executive", "Crime agency chief Dilan Perera", "AUSTRAC", "his agency"])
s.actor(OKAFOR, "person", *s.named("Tess Okafor", "Okafor"), aliases=["the 44-year-old", "she"])
s.actor(LIEN, "person", *s.named("Trần Thị Liên", "Liên"), aliases=["Mrs. Trần Thị Liên", "Mrs. Liên", "the 58-year-old", "she"])
s.actor(BANK, "organization", *s.named("Murrumba Bank", "Murrumba", "MURRUMBA BANK"), aliases=["the bank", "The Bank", "Murrumba Bank Limited", "The bank's announcement", "the announcement", "Graeme Pryce"])
s.actor(AUSTRAC, "organization", *s.named("AUSTRAC"), aliases=["the financial crime agency AUSTRAC", "The agency", "The agency that wrote the law suit", "Dilan Perera", "Crime agency"])
s.actor(COURT, "organization", *s.named("Federal Court of Australia", "Federal Court"), aliases=["the court", "The Federal Court of Australia", "a judge"])
s.actor(FAIRGO, "organization", *s.named("Fair Go"), aliases=["shareholder group Fair Go", "Col Brannigan"])
s.alias(AFP, "the police", "The police", "The Australian Federal Police", "police")
s.alias(PHAM, "its solicitor, Anh Pham", "the legal centre")
s.alias(BRANNIGAN, "its boss, Col Brannigan", "Fair Go")
s.alias(CENTRE, "The legal centre", "the legal centre", "legal centre")
s.alias(JUDGMENT, "judgment", "the judgement", "court")
s.alias(FACTS, "the statement", "The statement", "the statement of agreed facts", "Paragraph 41", "Annex 31", "agreed facts")
s.alias(ORDER, "order")
s.alias("the tabloids", "tabloids", "The Daily Galah")
s.write()
