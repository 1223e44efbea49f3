"""Gold of an invented story: the Indian app Sehatly sold its users' data, April 2027. A lakh is 100,000, a crore 10 million."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Sehatly sold its users' data")
THU, FRI, SAT, MON12, TUE13, WED14, SAT17, MON19, CONTRACT = "2027-04-08", "2027-04-09", "2027-04-10", "2027-04-12", "2027-04-13", "2027-04-14", "2027-04-17", "2027-04-19", "2025-11-14"
s.report("00", outlet="DNS", published=THU)
s.report("01", outlet="The Sehatly Blog", published=FRI)
s.report("02", outlet="Mumbai Pataka", published=SAT, sidecar=True)
s.report("03", outlet="Godavari Patrika", published=WED14)
s.report("04", outlet="Privacy Docket", published="2027-04-19", to="2027-04-25")
s.report("05", outlet="Banyan Monthly", published="2027-07-01", to="2027-07-31")

VIKRAM, LEELA, PRAKASH, SUNITA, MEERA, MENON = "Vikram Soman", "Leela Soman", "Prakash Rane", "Sunita Rane", "Meera D'Costa", "Usha Menon"
SEHATLY, LAKELINE, THREAD, BOARD, EXAM, SURAKSHA, APPMANDI, COUNSEL, INVOICE, PANEL, MAN, INSMAN, TERMS, PATAKA = "Sehatly", "Lakeline Data", "Loose Thread", "Data Protection Board", "the Board's examiners", "Suraksha Plus", "AppMandi", "Sehatly's counsel", "Lakeline's invoice", "our panel of six practitioners", "a man who answered the phone at Lakeline", "the insurance man", "Paragraph 38", "Mumbai Pataka"
E, A, L, M, B, U = s.exact, s.about, s.at_least, s.more_than, s.between, s.at_most

# ---- figures
f = s.figures
f("users of the app", "conflict", E("00", "11 million people", 11e6), E("01", "1.1 crore users", 11e6, VIKRAM, as_of=FRI, origin=SEHATLY), E("02", "1.1 million Indians", 1.1e6, origin=PATAKA))
f("people whose data were sold", "conflict",
    E("00", "4.1 million of them", 4.1e6, THREAD, origin=THREAD), E("00", "2.3 million anonymous profiles", 2.3e6, VIKRAM, origin=SEHATLY), E("01", "23 lakh profiles", 2.3e6, VIKRAM, origin=SEHATLY),
    E("02", "41 lakh", 4.1e6, THREAD, origin=THREAD), E("02", "23 lakh profiles", 2.3e6, SEHATLY, origin=SEHATLY), E("03", "41 lakh records", 4.1e6, INVOICE, origin=INVOICE),
    E("04", "4.1 million records", 4.1e6, EXAM, origin=INVOICE), E("04", "3.7 million persons", 3.7e6, EXAM, as_of=MON19, origin=EXAM), E("04", "2.3 million", 2.3e6, SEHATLY, origin=SEHATLY), E("05", "37 lakh people", 3.7e6, BOARD, origin=EXAM))
f("records in the sample", "single", E("00", "50,000 records", 50000, THREAD))
f("price of the data", "conflict",
    E("00", "186 million rupees", 186e6, THREAD, unit="INR", origin=THREAD), E("00", "$2.2 million", 2.2e6, THREAD, unit="USD", origin="DNS"), E("01", "18.6 crore rupees", 186e6, VIKRAM, unit="INR", origin=SEHATLY),
    E("03", "31 crore rupees", 310e6, INVOICE, unit="INR", origin=INVOICE), E("03", "18.6", 186e6, SEHATLY, unit="INR", origin=SEHATLY))
f("payments", "single", E("03", "two payments", 2, SUNITA))
f("share of the revenue", "single", s.less_than("01", "less than three per cent of our revenue", 3, VIKRAM, unit="percent", as_of=["2026-01-01", "2026-12-31"]))
f("ceiling of a penalty", "agree", U("00", "2.5 billion rupees", 2.5e9, unit="INR"), U("04", "Rs 250 crore per breach", 2.5e9, unit="INR"))
f("penalty expected", "single", B("04", "between Rs 80 crore and Rs 150 crore", 800e6, 1.5e9, PANEL, unit="INR"))
f("fine", "agree", E("05", "120 crore rupees", 1.2e9, BOARD, unit="INR", as_of="2027-06-10", origin=BOARD), A("05", "about $14 million", 14e6, unit="USD", as_of="2027-06-10"))
f("fine in parts of the ceiling", "single", s.less_than("05", "less than half of what the law allows", 0.5, unit="share"))
f("fine in times of the earnings", "single", E("05", "six times", 6, unit="times"))
f("clients of Sunita Rane", "update", E("00", "340 users", 340, SUNITA, as_of=THU, origin=SUNITA), E("03", "5,200 users", 5200, as_of=WED14), E("05", "26,000 clients", 26000))
f("money raised in 2025", "single", E("00", "$65 million", 65e6, unit="USD", as_of=["2025-01-01", "2025-12-31"]))
f("valuation in 2025", "single", E("00", "$480 million", 480e6, unit="USD", as_of=["2025-01-01", "2025-12-31"]))
f("price of Sehatly", "single", E("05", "$90 million", 90e6, unit="USD"))
f("people in the leak of 2023", "single", E("00", "81 million people", 81e6, as_of=["2023-01-01", "2023-12-31"]))
f("days for the auditors", "single", U("01", "within 30 days", 30, VIKRAM, unit="days"))
f("clicks to leave", "single", E("01", "two clicks", 2, VIKRAM))
f("users who have left", "conflict",
    s.less_than("01", "fewer than 3 lakh", 300000, VIKRAM, as_of=FRI, origin=SEHATLY), E("02", "nine lakh of them", 900000, APPMANDI, as_of=["2027-04-09", "2027-04-10"], origin=APPMANDI), E("02", "three", 300000, SEHATLY, origin=SEHATLY),
    E("05", "Two million", 2e6, APPMANDI, origin=APPMANDI), E("05", "14 lakh", 1.4e6, SEHATLY, origin=SEHATLY))
f("pin codes served", "single", E("01", "19,000 pin codes", 19000, VIKRAM))
f("partners of the contract", "single", E("01", "one partner", 1, VIKRAM))
f("rise of the premium", "conflict",
    E("02", "40 per cent", 40, unit="percent", origin=MEERA), E("02", "12 per cent", 12, SURAKSHA, unit="percent", origin=SURAKSHA), E("05", "40 per cent", 40, unit="percent"), E("05", "12", 12, SURAKSHA, nth=1, unit="percent", origin=SURAKSHA))
f("clients of Lakeline", "conflict", E("02", "six clients", 6, MAN, as_of=FRI, origin=MAN), E("04", "four clients", 4, LAKELINE, origin=LAKELINE), E("04", "six", 6, "a Mumbai paper", nth=1, origin=MAN), E("05", "four clients", 4, origin=LAKELINE))
f("price of Soman's flat", "single", E("02", "32-crore", 320e6, unit="INR"))
f("length of the hearing", "single", E("03", "three hours", 3, unit="hours", as_of=TUE13))
f("time by which it began sooner", "single", E("03", "one and a half years", 1.5, LEELA, unit="years"))
f("members of the Board", "single", E("03", "five", 5))
f("profiles with telephone numbers", "update",
    E("03", "1.6 lakh of the profiles", 160000, VIKRAM, as_of=TUE13, origin=VIKRAM), E("03", "none", 0, SEHATLY, origin=SEHATLY), E("04", "zero telephone numbers", 0, SEHATLY, origin=SEHATLY), E("04", "160,000", 160000, SEHATLY, as_of=TUE13, origin=VIKRAM))
f("things we know", "single", E("04", "five things", 5))
f("practitioners of the panel", "single", E("04", "six practitioners", 6))
f("weeks for which the sample lay open", "single", E("04", "11 weeks", 11, THREAD, unit="weeks"))
f("fine in Kenya", "single", E("04", "5 million shillings", 5e6, unit="KES"))
f("paragraphs of the terms", "single", E("05", "37 paragraphs", 37))

# ---- quotations
q, Q = s.quote, s.quotation
Q("patterns, not people", "same", q("00", "What we shared were patterns, not people,", VIKRAM), q("02", "patterns, not people", VIKRAM))
Q("not once opened a parcel", "single", q("01", "We deliver to 19,000 pin codes, and not once have we opened a parcel,", VIKRAM))
Q("with your anxiety", "single", q("02", "He said, madam, with your anxiety the premium is a little different,", MEERA))
Q("no one has asked us", "single", q("02", "No one has asked us to delete anything,", MAN))
Q("never bought health data", "same", q("02", "has never bought health data from anyone", SURAKSHA), q("05", "never bought health data from anyone", SURAKSHA))
Q("asked for a file", "single", q("03", "In June 2024 I was asked for a file, as a favour. I said, take off the phone numbers. I was told that then nobody would want it,", LEELA))
Q("since he asked me", "single", q("03", "Since he asked me.", LEELA))
Q("mistaken about the month", "single", q("03", "My sister is mistaken about the month and about me,", VIKRAM))
Q("to paragraph 12", "single", q("03", "I have read to paragraph 12,", PRAKASH))
Q("aggregate trends", "single", q("04", "sharing of aggregate trends with research partners", TERMS))
Q("anyone with a browser", "single", q("04", "anyone with a browser could have fetched it", THREAD))
Q("I don't like it", "single", q("05", "Attached. I don't like it.", LEELA))
Q("the paperwork", "single", q("05", "confused the beginning with the paperwork", VIKRAM))
Q("I attached it", "single", q("05", "People ask me whether I feel guilty,", LEELA), q("05", "I answer that I attached it. I also wrote that I don't like it. They can choose.", LEELA))

# ---- timeline
w = s.when
w("a cousin dies", "1998-01-01", ("05", "in 1998"), to="1998-12-31")
w("a leak at a state portal", "2023-01-01", ("00", "In 2023"), to="2023-12-31")
w("the first file", "2024-06-01", ("00", "in June of the year before"), ("03", "In June 2024"), ("03", "one and a half years sooner"), to="2024-06-30")
w("Leela Soman's e-mail", "2024-06-21", ("05", "21 June 2024"))
w("Sehatly raises money", "2025-01-01", ("00", "in 2025"), to="2025-12-31")
w("the contract", CONTRACT, ("00", "November 14, 2025"), ("01", "14 November 2025"))
w("the contract, by month", "2025-11-01", ("03", "in November of 2025"), to="2025-11-30")
w("the year of the revenue", "2026-01-01", ("01", "last year"), to="2026-12-31")
w("Leela Soman leaves", "2026-12-01", ("03", "in December"), to="2026-12-31")
w("Soman buys a flat", "2027-01-01", ("02", "in January"), to="2027-01-31")
w("the website reports", THU, ("00", "on Thursday"), ("01", "Yesterday"), ("02", "on Thursday"))
w("340 users have asked", THU, ("00", "by Thursday evening"))
w("the buyer deletes, by the company", FRI, ("01", "this morning"), ("02", "on Friday"), ("04", "on the 9th"))
w("a man at Lakeline speaks", FRI, ("02", "last night"))
w("Lakeline receives a request", MON12, ("04", "on 12 April"))
w("the first hearing", TUE13, ("03", "yesterday"))
w("the first hearing, told as a week", MON12, ("04", "last week's"), to="2027-04-18")
w("Loose Thread's note", SAT17, ("04", "of Saturday"))
w("the second hearing", MON19, ("03", "on Monday the 19th"), ("04", "on Monday"))
w("the insurer speaks", "2027-04-01", ("05", "in April"), to="2027-04-30")
w("the next hearing", "2027-05-03", ("04", "on 3 May"))
w("the auditors report", "2027-05-09", ("01", "within 30 days"))
w("Vikram Soman resigns", "2027-05-31", ("05", "on 31 May"))
w("the police close the matter", "2027-05-01", ("05", "in May"), to="2027-05-31")
w("the fine", "2027-06-10", ("05", "On 10 June"))

# ---- conflicts
c = s.conflict
c("figure", "people: 4.1 million by the website and the invoice (3.7 by the examiners), 2.3 by the company",
    [("00", "4.1 million of them"), ("02", "41 lakh"), ("03", "41 lakh records"), ("04", "4.1 million records"), ("04", "3.7 million persons"), ("05", "37 lakh people")],
    [("00", "2.3 million anonymous profiles"), ("01", "23 lakh profiles"), ("02", "23 lakh profiles"), ("04", "2.3 million")])
c("figure", "price: 18.6 crore by the company, 31 crore by the invoice", [("00", "186 million rupees"), ("00", "$2.2 million"), ("01", "18.6 crore rupees"), ("03", "18.6")], [("03", "31 crore rupees")])
c("stance", "whether people could be recognised in the data",
    [("00", "What we shared were patterns, not people,"), ("01", "Could anybody recognise you in them? No."), ("01", "Names, numbers and addresses had been removed."), ("02", "that they had no names or numbers")],
    [("00", "The records contained telephone numbers"), ("02", "We found it in the sample ourselves."), ("03", "numbers had remained, by an oversight"), ("04", "The examiners found one in every record of the sample.")])
c("date", "deliveries began in June 2024, or with the contract of November 2025",
    [("00", "in June of the year before"), ("03", "In June 2024"), ("03", "one and a half years sooner"), ("05", "21 June 2024")], [("01", "14 November 2025"), ("03", "in November of 2025"), ("00", "Soman said there had been none before the contract.")])
c("stance", "whether users had consented", [("00", "that users had consented"), ("01", "Did you agree to it? Yes"), ("04", "insists that the users had agreed")], [("04", "Lakeline isn't one."), ("04", "sharing of aggregate trends with research partners")])
c("stance", "whether Lakeline has deleted the data", [("01", "Lakeline has deleted everything"), ("02", "the buyer wiped the lot on Friday")], [("02", "No one has asked us to delete anything,"), ("04", "it received a request for deletion on 12 April")])
c("figure", "users: 11 million, or 1.1 million by the Pataka", [("00", "11 million people"), ("01", "1.1 crore users")], [("02", "1.1 million Indians")])
c("figure", "users who left: fewer than 3 lakh (later 14) by the company, nine (later 20) by AppMandi", [("01", "fewer than 3 lakh"), ("02", "three"), ("05", "14 lakh")], [("02", "nine lakh of them"), ("05", "Two million")])
c("figure", "rise of the premium: 40 per cent, or 12 by the insurer", [("02", "40 per cent"), ("05", "40 per cent")], [("02", "12 per cent"), ("05", "12", 1)])
c("figure", "clients of Lakeline: six, or four", [("02", "six clients"), ("04", "six", 1)], [("04", "four clients"), ("05", "four clients")])
c("source", "where the papers came from: a former employee by the company, an open server by Loose Thread",
    [("01", "They were stolen by a former employee"), ("02", "A cheesed-off ex-staffer walked out with a pen drive, the firm claims.")], [("04", "its sample lay open on a Lakeline server for 11 weeks"), ("04", "There may not have been one."), ("05", "It held wedding pictures.")])
c("stance", "whether the insurer bought health data", [("02", "has never bought health data from anyone"), ("05", "never bought health data from anyone")], [("05", "had bought a list of"), ("02", "WHEN the insurance man rang, he knew about the tablets.")])
c("stance", "since when Vikram Soman knew", [("03", "My sister is mistaken about the month and about me,")], [("03", "Since he asked me."), ("05", "It was sent to her brother.")], optional=True)
c("date", "when the request for deletion came: on the 9th by the company, on 12 April by Lakeline", [("04", "on the 9th"), ("02", "on Friday"), ("01", "this morning")], [("04", "on 12 April")], optional=True)

# ---- echoes
e = s.echo
e("Loose Thread's report", "cited", ("00", "the investigative website Loose Thread reported on Thursday"), ("00", "4.1 million of them"), ("02", "as the website Loose Thread revealed on Thursday"), ("02", "41 lakh"), ("01", "Yesterday a website wrote things about us"))
e("the company's 2.3 million", "cited", ("00", "2.3 million anonymous profiles"), ("01", "23 lakh profiles"), ("02", "23 lakh profiles"), ("04", "The company's 2.3 million"))
e("patterns, not people", "same details", ("00", "What we shared were patterns, not people,"), ("02", "patterns, not people"))
e("the blog of the company", "cited", ("01", "18.6 crore rupees"), ("03", "The 18.6 of which the blog of the company spoke"), ("01", "Lakeline has deleted everything"), ("04", "not on the 9th as the blog of the chief executive has it"))
e("the deletion, by the company", "cited", ("01", "Lakeline has deleted everything"), ("02", "the buyer wiped the lot on Friday"))
e("never bought health data", "same details", ("02", "has never bought health data from anyone"), ("05", "never bought health data from anyone"))
e("six clients in the Mumbai paper", "cited", ("02", "six clients"), ("04", "(A Mumbai paper had six.)"))
e("paragraph 38", "same details", ("01", "in paragraph 38 of the terms"), ("03", "whether consent in paragraph 38 is consent"), ("04", "Paragraph 38 allows"), optional=True)
e("numbers in 1.6 lakh profiles", "same details", ("03", "1.6 lakh of the profiles"), ("04", "went to 160,000 at last week's hearing"))
e("the examiners' 3.7 million", "same details", ("04", "3.7 million persons"), ("05", "37 lakh people"), optional=True)
e("four clients, by Lakeline", "same details", ("04", "four clients"), ("05", "four clients"), optional=True)
e("the pen drive of a former employee", "same details", ("01", "They were stolen by a former employee"), ("02", "A cheesed-off ex-staffer walked out with a pen drive, the firm claims."), ("04", "The firm's complaint against a former employee rests on a pen drive."), ("05", "the matter of the pen drive"), optional=True)

# ---- actors
s.actor(VIKRAM, "person", *s.named("Vikram Soman"), ("00", "Soman", 2), ("01", "Vikram", 2), aliases=["its chief executive", "its chief executive, Vikram Soman", "CEO", "co-founder and CEO", "Soman", "I", "her brother", "the company", "Sehatly", "CEO Vikram Soman", "Mr CEO"])
s.actor(LEELA, "person", *s.named("Leela Soman"), aliases=["his sister", "Soman", "she"])
s.actor(PRAKASH, "person", *s.named("Prakash Rane"), aliases=["the minister", "India's junior minister for electronics, Prakash Rane", "The minister"])
s.actor(SUNITA, "person", *s.named("Sunita Rane"), aliases=["Lawyer Sunita Rane", "the lawyer Sunita Rane", "Rane"])
s.actor(MEERA, "person", *s.named("Meera D'Costa"), ("02", "Meera", 2), aliases=["Meera", "she"])
s.actor(SEHATLY, "organization", *s.named("Sehatly"), aliases=["the company", "The company", "the firm", "The Hyderabad firm", "the app", "We", "the blog of the company", "Vikram Soman"])
s.actor(LAKELINE, "organization", *s.named("Lakeline Data", "Lakeline"), aliases=["the broker", "the buyer"])
s.actor(THREAD, "organization", *s.named("Loose Thread"), aliases=["The website", "the website", "the investigative website Loose Thread", "it", "a website"])
s.actor(BOARD, "organization", *s.named("Data Protection Board"), aliases=["the Board", "The Board"])
s.actor(SURAKSHA, "organization", *s.named("Suraksha Plus"), aliases=["Insurer Suraksha Plus", "the insurer"])
s.actor(APPMANDI, "organization", *s.named("AppMandi"), aliases=["analysts at AppMandi"])
s.alias(EXAM, "The Board's examiners", "The examiners", "the Board's own examiners", "examiners")
s.alias(COUNSEL, "Counsel for Sehatly")
s.alias(INVOICE, "invoice", "The invoice", "the Board", "Lakeline")
s.alias(PANEL, "Our panel", "panel", "our panel")
s.alias(MAN, "a man", "Lakeline", "he")
s.alias(TERMS, "paragraph 38", "the terms")
s.alias("a Mumbai paper", "Mumbai paper", "Mumbai Pataka")
s.write()
