import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The losses of the Danish craftsmen's fund Værkpension")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
SUN, TUE, WED, THU, FRI, SEP30 = "2025-10-12", "2025-10-14", "2025-10-15", "2025-10-16", "2025-10-17", "2025-09-30"
s.report("00", outlet="Dagens Fjord", published=SUN)
s.report("01", outlet="Værkpension", published=WED)
s.report("02", outlet="NordWire", published=THU)
s.report("03", outlet="Kvik", published=FRI)
s.report("04", outlet="Træ & Metal", published="2025-10-21", sidecar=True)
s.report("05", outlet="Pensions Ledger", published="2026-01-01", to="2026-01-31")

PAPERS, MIN, ROS, FUND, BROD, CORR, PEOPLE, LAUGE, UNION, FJORD, AAG, SYL, LAW, FSA, KROS, KVIK, DRAFT = ("internal papers", "minutes of 3 June", "Jeppe Rosenkvist", "Værkpension", "Annelise Brodthagen", "Corriston Vale",
    "two people with knowledge of the matter", "Henrik Lauge", "Træ & Metal", "Dagens Fjord", "Lone Aagesen", "Ole Sylvest", "Kjærulf & Stang", "Finanstilsynet", "Karen Rosenkvist", "Kvik", "the draft of a letter")
D = "DKK"

F("members", "agree", E("00", "214,000 carpenters, electricians and plumbers", 214000), E("01", "214,000 members", 214000), E("03", "214,000 members", 214000), E("05", "214,000 members", 214000))
F("loss on the swaps", "conflict",
  E("00", "5.9 billion kroner", 5.9e9, PAPERS, as_of=SEP30, origin=PAPERS, unit=D),
  E("01", "DKK 4.2 billion", 4.2e9, as_of=SEP30, origin=FUND, unit=D), E("01", "EUR 563 million", 563e6, as_of=SEP30, origin=FUND, unit="EUR"),
  E("02", "4.6 billion kroner", 4.6e9, FUND, as_of=WED, origin=FUND, unit=D), E("02", "$717 million", 717e6, FUND, as_of=WED, origin=FUND, unit="USD"),
  E("02", "4.2 billion", 4.2e9, FUND, as_of=SEP30, origin=FUND, unit=D), E("02", "5.9 billion", 5.9e9, FJORD, origin=PAPERS, unit=D),
  E("03", "4.6 billion", 4.6e9, FUND, as_of=WED, origin=FUND, unit=D),
  E("05", "DKK 6.3bn", 6.3e9, LAW, as_of=SEP30, origin=LAW, unit=D), E("05", "€844m", 844e6, LAW, as_of=SEP30, origin=LAW, unit="EUR"),
  E("05", "4.2bn", 4.2e9, FUND, as_of=SEP30, origin=FUND, unit=D), E("05", "DKK 7.1bn", 7.1e9, as_of="2025-11-21", unit=D),
  V("00", "billions", 1e9, unit=D), V("02", "billions of kroner", 1e9, ROS, unit=D))
F("loss as a share of assets", "single", E("01", "4.4 per cent", 4.4, as_of=SEP30, origin=FUND, unit=P))
F("loss that is final", "agree", E("00", "1.7 billion", 1.7e9, PAPERS, as_of=SEP30, origin=PAPERS, unit=D), E("05", "DKK 1.7bn", 1.7e9, LAW, as_of=SEP30, origin=LAW, unit=D))
F("loss for each member", "update", E("03", "21,500 kroner", 21500, as_of=WED, unit=D), E("05", "DKK 33,000", 33000, unit=D))
F("assets of the fund", "single", E("01", "DKK 96 billion", 96e9, as_of=SEP30, origin=FUND, unit=D))
F("pages of the papers", "single", E("00", "340 pages", 340))
F("pages of the report", "single", E("05", "412 pages", 412))
F("people at Corriston Vale", "update", E("00", "22 employees", 22), E("05", "35 people", 35))
F("security sent to London", "single", E("00", "11.3 billion", 11.3e9, PAPERS, as_of=SEP30, origin=PAPERS, unit=D))
F("members of the board", "single", E("00", "eleven members", 11, MIN))
F("limit before the rise", "single", E("00", "8", 8e9, MIN, nth=1, as_of="2025-06-03", origin=MIN, unit=D))
F("limit after the rise", "agree", E("00", "15 billion", 15e9, MIN, as_of="2025-06-03", origin=MIN, unit=D), E("04", "15 billion", 15e9, MIN, as_of="2025-06-03", origin=MIN, unit=D))
F("cover ratio", "conflict", E("00", "104 per cent", 104, PAPERS, origin=PAPERS, unit=P), E("01", "112 per cent", 112, as_of=WED, origin=FUND, unit=P), E("05", "98 per cent", 98, as_of="2025-11-24", unit=P))
F("labour market funds", "single", E("00", "14 labour market funds", 14))
F("average cover ratio", "single", E("00", "127", 127, unit=P))
F("cover ratio at which the regulator steps in", "single", E("00", "100", 100, unit=P))
F("pay of the chief executive", "single", E("00", "7.4 million", 7.4e6, as_of="2024", unit=D))
F("bonus of the chief executive", "conflict",
  E("00", "2.9 million", 2.9e6, as_of="2024", unit=D), E("01", "DKK 3.8 million", 3.8e6, as_of="2024", origin=FUND, unit=D), E("04", "2.9 million kroner", 2.9e6, as_of="2024", unit=D))
F("bonus after tax", "single", E("05", "DKK 2.6m", 2.6e6, LAW, origin=LAW, unit=D))
F("loss of Håndværkerhjælpen", "single", E("00", "2.1 billion", 2.1e9, as_of="2008", unit=D))
F("contracts whose terms were withheld", "single", E("01", "two", 2, nth=1, origin=FUND))
F("contracts", "conflict", E("01", "seven contracts", 7, origin=FUND), E("05", "nine contracts", 9, LAW, origin=LAW))
F("notice of the chief executive", "agree", E("01", "12 months' notice", 12, unit="months"), E("03", "twelve months", 12, unit="months"))
F("a year's pay", "single", E("03", "a year's pay", 1, unit="years"))
F("delegates", "single", E("01", "84 delegates", 84))
F("staff of the fund", "single", E("01", "staff of 190", 190))
F("warnings in writing", "single", E("02", "two occasions", 2, ROS, origin=ROS))
F("fees of Corriston Vale", "agree",
  A("02", "about 160 million kroner", 160e6, PEOPLE, origin=PEOPLE, unit=D), A("03", "about 160 million kroner", 160e6, PEOPLE, origin=PEOPLE, unit=D),
  E("05", "£19m", 19e6, unit="GBP"), E("05", "DKK 163m", 163e6, unit=D))
F("sources on the fees", "agree", E("02", "Two people", 2), E("03", "Two people", 2))
F("votes for the board", "agree", E("02", "51", 51, as_of=THU), E("03", "51 votes", 51, as_of=THU))
F("votes against the board", "single", E("02", "33", 33, as_of=THU))
F("members who came to listen", "conflict",
  A("02", "Some 600 members", 600, FUND, as_of=THU, origin=FUND), E("02", "1,400", 1400, UNION, as_of=THU, origin=UNION), E("03", "900 of them", 900, KVIK, as_of=THU, origin=KVIK),
  E("04", "fourteen hundred people", 1400, as_of=THU, origin=UNION))
F("chairs in the hall", "single", E("04", "500 chairs", 500))
F("worth of Rosenkvist's house", "single", E("03", "31 million", 31e6, unit=D))
F("length of his boat", "single", E("03", "17 metres", 17, unit="m"))
F("children of Kragh", "single", E("03", "four kids", 4, "Bo Kragh"))
F("savers who asked to leave", "conflict",
  E("03", "2,300 savers", 2300, AAG, as_of=WED, origin=FUND), E("03", "7,000", 7000, UNION, as_of=WED, origin=UNION), E("04", "8,500 people", 8500, as_of="2025-10-21", origin=SYL))
F("members who left by the end of the year", "single", E("05", "17,800", 17800, as_of="2025-12-31"))
F("angry calls", "single", E("03", "40 angry calls", 40, KROS))
F("length of Rosenkvist's talk", "single", E("04", "eleven minutes", 11, unit="minutes"))
F("times he said robust", "single", E("04", "six times", 6))
F("span of the mails", "single", E("04", "two years", 2, unit="years"))
F("cut of pensions", "update", E("04", "9 per cent", 9, DRAFT, origin=DRAFT, unit=P), E("05", "8 per cent", 8, nth=2, unit=P))
F("pensioners hit by the cut", "agree", E("04", "31,000 pensioners", 31000, DRAFT), E("05", "31,000 retired members", 31000))
F("exit charge", "single", E("04", "3 per cent", 3, unit=P))
F("days that the notice lay unopened", "single", E("05", "19 days", 19, unit="days"))
F("return that the board wanted", "single", E("05", "Seven per cent", 7, ROS, origin=ROS, unit=P))

Q("went through the position", "single", q("00", "went through the position in detail", MIN))
Q("no loss until you sell", "single", q("00", "There is no loss until you sell,", ROS), q("00", "A carpenter doesn't burn his timber because the price has dropped.", ROS))
Q("the roof was leaking", "single", q("01", "Nobody came to us and said that the roof was leaking. We had to find the water ourselves.", BROD))
Q("signed every page", "same", q("02", "signed every page", ROS, nth=1), q("02", "They signed every page. I have the pages,", ROS))
Q("I would have framed it", "single", q("02", "I would have framed it,", BROD))
Q("every contract in full", "same", q("02", "every contract in full, twice, with a summary in Danish", CORR), q("03", "every contract in full, twice, with a summary in Danish", CORR))
Q("turned up the sound", "single", q("03", "He went white, and then he turned up the sound,", "a friend"))
Q("only paper", "single", q("03", "I have four kids and a bad knee,", "Bo Kragh"), q("03", "and that lady tells me it's only paper!", "Bo Kragh"))
Q("robust", "single", q("04", "robust", ROS))
Q("seven per cent, no questions", "single", q("05", "Seven per cent, every year, and no questions,", ROS))
Q("that it be safe", "single", q("05", "We asked for one thing only, that it be safe.", BROD))

w("Håndværkerhjælpen falls", "2008-01-01", ("00", "In 2008"), ("04", "In 2008"), to="2008-12-31")
w("the swaps begin", "2023-02-01", ("00", "in February 2023"), to="2023-02-28")
w("the first contract, after the lawyers", "2023-02-14", ("05", "on 14 February 2023"))
w("the programme starts, after the fund", "2024-04-01", ("01", "in April 2024"), to="2024-04-30")
w("pay of the year", "2024-01-01", ("00", "in 2024"), ("01", "2024", 2), ("04", "last year"), to="2024-12-31")
w("the board's meeting on the swaps", "2025-06-03", ("00", "3 June"), ("04", "on 3 June"))
w("terms withheld until then", "2025-08-01", ("01", "August of this year"), to="2025-08-31")
w("he offered to leave", "2025-08-01", ("02", "in August"), to="2025-08-31")
w("the letter of resignation", "2025-08-19", ("02", "on Aug. 19"), ("05", "19 August"))
w("the board learns of the size, after the fund", "2025-09-22", ("01", "on 22 September"))
w("the regulator is notified", "2025-09-24", ("01", "Two days later"), ("05", "on 24 September"))
w("the loss of the end of September", SEP30, ("00", "the end of September"), ("01", "30 September"), ("02", "the end of September"), ("05", "On 30 September"), ("05", "that day"))
w("Dagens Fjord reports", SUN, ("02", "on Sunday"))
w("the regulator opens an inspection", "2025-10-13", ("02", "on Monday"))
w("Rosenkvist is fired, after Kvik", TUE, ("03", "on Tuesday night"))
w("Rosenkvist is relieved", WED, ("01", "today"), ("02", "a day after"), ("05", "on 15 October"))
w("the estimate of Wednesday", WED, ("02", "Wednesday"))
w("savers ask to leave", WED, ("03", "On Wednesday"))
w("Rosenkvist speaks to NordWire", THU, ("02", "on Thursday", 1))
w("the meeting in Bella Hall", THU, ("01", "tomorrow, Thursday,"), ("02", "on Thursday evening"), ("03", "Yesterday evening"), ("04", "On Thursday"))
w("the last position is closed", "2025-11-21", ("05", "on 21 November"))
w("the fund under administration", "2025-11-24", ("05", "On 24 November"))
w("Brodthagen steps down", "2025-12-01", ("05", "on 1 December"))
w("the lawyers hand over the report", "2025-12-12", ("05", "on Friday, 12 December"))
w("members gone by then", "2025-12-31", ("05", "the end of the year"))
w("pensions are cut, after the draft", "2026-01-01", ("04", "1 January"))
w("pensions are cut", "2026-03-01", ("05", "on 1 March"))

c("figure", "loss at the end of September: 5.9, 4.2 or 6.3 billion", [("00", "5.9 billion kroner"), ("02", "5.9 billion")],
  [("01", "DKK 4.2 billion"), ("01", "EUR 563 million"), ("02", "4.2 billion"), ("05", "4.2bn")], [("05", "DKK 6.3bn"), ("05", "€844m")])
c("figure", "cover ratio in the autumn: 104 or 112 per cent", [("00", "104 per cent")], [("01", "112 per cent")])
c("figure", "bonus of 2024: 2.9 or 3.8 million", [("00", "2.9 million"), ("04", "2.9 million kroner")], [("01", "DKK 3.8 million")])
c("figure", "contracts: seven or nine", [("01", "seven contracts")], [("05", "nine contracts")])
c("figure", "members at the meeting: 600, 900 or 1,400", [("02", "Some 600 members")], [("02", "1,400"), ("04", "fourteen hundred people")], [("03", "900 of them")])
c("figure", "savers who asked to leave on Wednesday: 2,300 or 7,000", [("03", "2,300 savers")], [("03", "7,000")])
c("date", "the swaps began in February 2023 or April 2024", [("00", "in February 2023"), ("05", "on 14 February 2023")], [("01", "in April 2024")])
c("date", "the board learned of it on 3 June or 22 September", [("00", "3 June"), ("04", "on 3 June")], [("01", "on 22 September")])
c("date", "Rosenkvist was dismissed on Tuesday or on Wednesday", [("03", "on Tuesday night")], [("01", "today"), ("02", "a day after"), ("05", "on 15 October")])
c("stance", "whether the board approved the swaps",
  [("00", "The board was in the picture"), ("02", "his board had approved the interest rate bet"), ("02", "They signed every page. I have the pages,")],
  [("01", "by the executive management alone"), ("01", "It was never put before the Board")])
c("stance", "whether the limit was raised on 3 June", [("00", "raised the limit from 8 to 15 billion")], [("04", "No limit was raised, because no vote was taken")])
c("stance", "whether anything is realised", [("01", "nothing has been realised"), ("00", "There is no loss until you sell,")], [("00", "Of the loss, 1.7 billion is final"), ("05", "of which DKK 1.7bn had been realised")])
c("stance", "whether Corriston Vale gave the terms", [("01", "withheld from Værkpension")],
  [("02", "every contract in full, twice, with a summary in Danish"), ("03", "every contract in full, twice, with a summary in Danish")])
c("stance", "whether Rosenkvist handed in his resignation",
  [("02", "had laid a letter of resignation on the desk of the chair"), ("02", "he had offered to leave in August")],
  [("02", "there had been no letter"), ("05", "The lawyers saw no sign that it ever left it")])
c("stance", "whether he warned the board", [("02", "He had warned the board in writing on two occasions")],
  [("01", "Nobody came to us and said that the roof was leaking"), ("04", "They are about the Christmas party")])
c("stance", "whether the regulator was told before the newspaper wrote",
  [("01", "was notified in writing"), ("05", "Its mail server received the fund's notice on 24 September")], [("02", "it had first heard of the matter when it read the newspaper")])
c("stance", "whether pensions are cut",
  [("01", "No pension will be reduced by a single krone"), ("04", "they promise that no pension will lose a krone")],
  [("04", "It takes 9 per cent from 31,000 pensioners"), ("05", "Pensions of 31,000 retired members will fall by 8 per cent")])
c("stance", "what the board wanted of the programme", [("05", "Seven per cent, every year, and no questions,")], [("05", "We asked for one thing only, that it be safe.")])
c("stance", "why he did it: the bonus or the board's demand", [("04", "His bonus hung on the return of this one programme")], [("05", "Seven per cent, every year, and no questions,")], optional=True)

e("the papers, by Dagens Fjord", "cited", ("00", "internal papers which Dagens Fjord has read"), ("02", "Dagens Fjord, a newspaper, had reported"), ("01", "In the light of recent press coverage"), ("04", "the newspaper has only the minutes"))
e("NordWire, copied by Kvik", "copied text", ("02", "every contract in full, twice, with a summary in Danish"), ("03", "every contract in full, twice, with a summary in Danish"),
  ("02", "Two people with knowledge of the matter put its fees at about 160 million kroner."), ("03", "Two people with knowledge of the matter put its fees at about 160 million kroner."))
e("4.2 billion, by the fund", "cited", ("01", "DKK 4.2 billion"), ("02", "4.2 billion"), ("05", "4.2bn"))
e("4.6 billion, by the fund", "cited", ("02", "4.6 billion kroner"), ("03", "4.6 billion"))
e("the minutes of 3 June", "cited", ("00", "Its minutes of 3 June record"), ("04", "the newspaper has only the minutes"))
e("no pension will lose a krone", "cited", ("01", "No pension will be reduced by a single krone"), ("04", "they promise that no pension will lose a krone"))
e("1,400, by the union", "cited", ("02", "1,400"), ("04", "fourteen hundred people"))
e("the report of Kjærulf & Stang", "cited", ("01", "an independent investigation by the law firm Kjærulf & Stang"), ("05", "the lawyers of Kjærulf & Stang"), optional=True)
e("a bonus of 2.9 million", "same details", ("00", "2.9 million"), ("04", "2.9 million kroner"))
e("the letter of 19 August", "same details", ("02", "on Aug. 19"), ("05", "19 August"))
e("31,000 pensioners", "same details", ("04", "31,000 pensioners"), ("05", "31,000 retired members"))
e("the name and members of the fund", "same details", ("00", "214,000 carpenters, electricians and plumbers"), ("01", "214,000 members"), ("03", "214,000 members"), ("05", "214,000 members"), optional=True)

a(FUND, "organization", *named("Værkpension"), aliases=["the fund", "The fund", "the Board", "The Board of Directors", "The fund's own figure"])
a(ROS, "person", *named("Jeppe Rosenkvist", "Rosenkvist", "Jeppe", but=("Karen Rosenkvist",)), aliases=["the chief executive", "The suspended head", "he", "He", "Suspended Danish pension chief"])
a(KROS, "person", *named("Karen Rosenkvist"), aliases=["She", "she"])
a(BROD, "person", *named("Annelise Brodthagen", "Brodthagen"), aliases=["the chair", "Chair Annelise Brodthagen", "she", "The chair"])
a(CORR, "organization", *named("Corriston Vale Ltd.", "Corriston Vale"), aliases=["London-based Corriston Vale", "It"])
a(FSA, "organization", *named("Finanstilsynet", "Danish Financial Supervisory Authority"), aliases=["the regulator", "Danish Financial Supervisory Authority"])
a(LAW, "organization", *named("Kjærulf & Stang"), aliases=["the lawyers", "The lawyers", "the report"])
a(UNION, "organization", *named("Træ & Metal"), aliases=["the union", "The union", "the union Træ & Metal"])
a(FJORD, "organization", *named("DAGENS FJORD", "Dagens Fjord"), aliases=["the newspaper"])
a("Håndværkerhjælpen", "organization", *named("Håndværkerhjælpen"))
a(AAG, "person", *named("Lone Aagesen"), aliases=["the fund's stand-in chief", "Aagesen", FUND])
a("Bella Hall", "place", *named("Bella Hall"))
a("London", "place", *named("London", but=("London-based",)))
a("Hellerup", "place", *named("Hellerup"))
a(KVIK, "organization", *named("KVIK", "Kvik"))
s.alias(PAPERS, "the papers", "The papers", "papers", FJORD)
s.alias(MIN, "Its minutes", "the minutes", "minutes")
s.alias(PEOPLE, "Two people", "people with knowledge of the matter")
s.alias(LAUGE, "Its director", "Lauge", FSA)
s.alias("a friend", "a friend who sat beside him", "friend")
s.alias("Bo Kragh", "Kragh", "a house painter from Vejle")
s.alias(DRAFT, "a letter", "draft")
s.alias(SYL, "Sylvest", "president of the union", UNION)
s.write()
