#!/usr/bin/env python3
"""Gold of an invented story: a Czech minister resigns over a loan, January 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A Czech minister resigns over a loan")
E, AT_LEAST, MORE, ABOUT, AT_MOST, VAGUE, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.vague, s.between
THU14, MON, TUE, WED, THU, FRI = "2027-01-14", "2027-01-18", "2027-01-19", "2027-01-20", "2027-01-21", "2027-01-22"
VOTE, DEC11, SIGNED, REPAID = "2027-01-29", "2026-12-11", "2024-03-03", "2026-11-27"
s.report("00", outlet="CEP", published=TUE)
s.report("01", outlet="Ministry for Regional Development", published=TUE)
s.report("02", outlet="Kompas", published=THU, sidecar=True)
s.report("03", outlet="Rychlík.cz", published=WED)
s.report("04", outlet="The Vltava Brief", published=FRI)
s.report("05", outlet="Donaukreis", published="2027-02-17", to="2027-04-30")

VACULKA, BERANOVA, DRTINA, DRTILOVA, SIMONA, FIALOVA = "Radim Vaculka", "Kamila Beranová", "Leoš Drtina", "Jana Drtilová", "Simona Vaculková", "Lenka Fialová"
KOMPAS, SILNICE, OPPOSITION, MINISTRY, AUDIT, POLICE, ORGANISERS = "Kompas", "Drtina Silnice", "the opposition", "the ministry", "Supreme Audit Office", "the police", "the organisers"
CONTRACT, ACCOUNTS, DIARY, NEIGHBOUR, WAITER, EMPLOYEE, OFFICE, MEMBER, BRIEF = "the contract", "the accounts of Drtina Silnice", "the minister's diary", "a neighbour", "a waiter", "an employee of the ministry", "the prime minister's office", "a member of the club", "The Vltava Brief"

# ---- figures
f = s.figures
f("money borrowed", "conflict",
    E("00", "14 million crowns", 14000000, KOMPAS, unit="CZK", origin=KOMPAS), E("00", "$670,000", 670000, KOMPAS, unit="USD"),
    E("00", "4 million", 4000000, VACULKA, nth=2, unit="CZK", origin=VACULKA), E("00", "14 million", 14000000, [KOMPAS, "the land register"], nth=2, unit="CZK", origin=KOMPAS),
    E("01", "four million crowns", 4000000, unit="CZK", origin=VACULKA),
    E("02", "14 million crowns", 14000000, CONTRACT, unit="CZK", origin=KOMPAS), E("02", "four", 4000000, VACULKA, nth=1, unit="CZK", origin=VACULKA), E("02", "4 million", 4000000, nth=2, unit="CZK", origin=VACULKA),
    E("03", "40 MILLION", 40000000, unit="CZK", origin="Rychlík.cz"), E("03", "40 million crowns", 40000000, unit="CZK", origin="Rychlík.cz"),
    E("04", "14 million crowns", 14000000, unit="CZK", origin=KOMPAS), E("04", "€560,000", 560000, unit="EUR"),
    E("04", "4 million", 4000000, VACULKA, nth=2, unit="CZK", origin=VACULKA), E("04", "€160,000", 160000, VACULKA, unit="EUR"),
    E("05", "14 million", 14000000, unit="CZK", origin=KOMPAS), E("05", "4 million", 4000000, nth=2, unit="CZK", origin=VACULKA))
f("papers or loans", "conflict", E("02", "one paper", 1, VACULKA, origin=VACULKA), E("02", "two papers", 2, origin=KOMPAS), E("05", "three loans", 3, origin=POLICE))
f("a further loan for a boat", "single", E("05", "another 2 million", 2000000, unit="CZK"))
f("all loans together", "agree", E("05", "20 million together", 20000000, unit="CZK"), E("05", "800,000 euros", 800000, unit="EUR"))
f("money repaid", "single", E("05", "6 million", 6000000, unit="CZK"))
f("money not repaid", "agree", E("02", "Nine million", 9000000, DRTINA, unit="CZK", origin=DRTINA), E("02", "9.2 million", 9200000, ACCOUNTS, as_of="2026-12-31", unit="CZK", origin=ACCOUNTS))
f("interest", "conflict",
    E("01", "five per cent", 5, unit="percent", origin=VACULKA), E("02", "half a per cent", 0.5, CONTRACT, unit="percent", origin=KOMPAS),
    E("04", "0.5%", 0.5, KOMPAS, unit="percent", origin=KOMPAS), E("04", "5%", 5, VACULKA, nth=2, unit="percent", origin=VACULKA))
f("a bank's interest", "single", E("02", "six", 6, nth=2, unit="percent"))
f("contracts won", "conflict",
    E("00", "seven contracts", 7, OPPOSITION, origin=OPPOSITION), E("00", "five", 5, MINISTRY, nth=2, origin=MINISTRY), E("02", "nine contracts", 9, AUDIT, origin=AUDIT),
    E("04", "five, says the ministry", 5, MINISTRY, origin=MINISTRY), E("04", "seven, says the opposition", 7, OPPOSITION, origin=OPPOSITION), E("04", "nine, says", 9, AUDIT, origin=AUDIT), E("04", "nine as well", 9, origin=BRIEF))
f("worth of the contracts", "conflict",
    E("00", "2.3 billion crowns", 2300000000, OPPOSITION, unit="CZK", origin=OPPOSITION), E("00", "1.1 billion", 1100000000, MINISTRY, unit="CZK", origin=MINISTRY), E("02", "2.4 billion crowns", 2400000000, AUDIT, unit="CZK", origin=AUDIT))
f("contracts soon after the loan", "single", E("02", "Five", 5, origin=KOMPAS))
f("time after the loan", "single", E("02", "two months", 2, unit="months"))
f("meetings with Drtina", "conflict",
    E("01", "twice", 2, origin=VACULKA), E("02", "eleven meetings", 11, DIARY, origin=DIARY), E("02", "two", 2, VACULKA, nth=2, origin=VACULKA))
f("meetings at the lake", "single", E("02", "four of them", 4, DIARY, origin=DIARY))
f("demonstrators", "conflict", VAGUE("00", "Several thousand people", 1000, as_of=MON), E("00", "3,000", 3000, POLICE, as_of=MON, origin=POLICE), E("00", "8,000", 8000, ORGANISERS, as_of=MON, origin=ORGANISERS))
f("workers of the firm", "agree", E("00", "430 workers", 430, origin=SILNICE), E("05", "430 people", 430, origin=SILNICE))
f("people of the ministry", "single", E("01", "870 people", 870))
f("days from the report to the resignation", "single", E("00", "five days", 5, unit="days"))
f("weeks from the repayment to the article", "single", E("01", "seven weeks", 7, unit="weeks"))
f("years of acquaintance", "agree", E("01", "thirty years", 30, unit="years", origin=VACULKA), E("05", "thirty years", 30, MEMBER, unit="years", origin=MEMBER))
f("legal period", "single", E("01", "thirty days", 30, unit="days"))
f("members of the commission", "single", E("01", "nine members", 9))
f("seats of the coalition", "single", E("00", "104", 104))
f("seats of the lower house", "single", E("00", "200 seats", 200))
f("signatures for the motion", "single", E("00", "67 signatures", 67, OPPOSITION, as_of=TUE, origin=OPPOSITION))
f("signatures beyond those needed", "single", E("00", "17 more", 17))
f("votes needed", "single", E("04", "101 votes", 101))
f("votes for the motion", "update", BETWEEN("04", "94, maybe 96", 94, 96, origin=BRIEF), E("05", "95 votes", 95, as_of=VOTE))
f("the Moravians", "agree", E("04", "six seats", 6, origin=BRIEF), E("05", "Six Moravians", 6, origin="Donaukreis"))
f("months with three ministers leaving", "single", E("00", "14 months", 14, unit="months"))
f("pages of the contract", "single", E("02", "six pages", 6, unit="pages"))
f("weeks in office at the contract", "single", E("02", "eight weeks", 8, unit="weeks", as_of=SIGNED))
f("years of waiting", "single", E("03", "two years", 2, NEIGHBOUR, unit="years"))
f("boxes carried to a van", "single", AT_LEAST("03", "At least 20 boxes", 20, as_of=TUE))
f("length of the meal", "single", E("03", "an hour", 1, WAITER, as_of=DEC11, unit="hours"))
f("readers for giving back the house", "single", E("03", "91%", 91, unit="percent"))
f("votes of readers", "single", E("03", "12,480 votes", 12480))
f("years in office", "single", E("04", "three years", 3, unit="years"))
f("length of the search", "single", E("04", "nine hours", 9, as_of=THU, unit="hours"))
f("boxes taken by the police", "single", E("04", "14 boxes", 14, as_of=THU))
f("bond sale", "conflict", E("04", "1.5 billion", 1500000000, unit="CZK"), E("04", "15 billion", 15000000000, BRIEF, unit="CZK"))
f("crowns to the euro", "single", E("04", "25.02", 25.02, unit="CZK", as_of=THU))
f("men charged", "single", E("05", "two men", 2, POLICE, origin=POLICE))
f("length of the hearing", "single", E("05", "seven hours", 7, as_of="2027-02-16", unit="hours"))
f("price of the firm", "single", E("05", "900 million crowns", 900000000, unit="CZK"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("without delay", "single", q("00", "with respect and without delay", BERANOVA))
Q("a leaking roof", "single", q("00", "I am leaving because of a family house with a leaking roof,", VACULKA))
Q("permitted to have friends", "single", q("01", "A minister is permitted to have friends. He isn't permitted to have debts to them, and I have none.", VACULKA))
Q("it said four", "single", q("02", "I signed one paper, and it said four,", VACULKA))
Q("replaces nothing", "single", q("02", "replaces nothing", "the note in the margin"))
Q("nine million are open", "single", q("02", "Nine million are open. I can wait, he's a decent man.", DRTINA))
Q("natural person", "single", q("02", "natural person, R.V.", ACCOUNTS))
Q("waited two years", "single", q("03", "She has waited two years for that,", NEIGHBOUR))
Q("how much a stamp costs", "single", q("03", "I have never seen this contract, and I would not know how much a stamp costs.", SIMONA))
Q("sat together for an hour", "single", q("03", "They sat together for an hour on the eleventh of December,", WAITER))
Q("nobody has been charged", "single", q("04", "nobody has been charged", FIALOVA))
Q("I lost the overview", "single", q("05", "I lost the overview,", VACULKA))
Q("the word loan", "single", q("05", "the word loan may have fallen", OFFICE))
Q("thirty years of Thursdays", "single", q("05", "thirty years of Thursdays", MEMBER))

# ---- timeline
w = s.when
w("Vaculka takes office", "2024-01-01", ("00", "in January 2024"), to="2024-01-31")
w("the contract, by Kompas", SIGNED, ("02", "on 3 March 2024"), ("04", "3 March 2024"))
w("the contract, by the minister", "2025-03-01", ("01", "In March 2025"), ("02", "in March 2025"), to="2025-03-31")
w("the contract, by the minister, by year", "2025", ("02", "in 2025"), ("04", "2025"))
w("meetings with Drtina", "2024-02-01", ("02", "between February 2024 and December 2026"), to="2026-12-31")
w("the accounts' year", "2026", ("02", "for last year"))
w("the divorce", "2026-09-01", ("03", "in September"), to="2026-09-30")
w("the loan is repaid, by the minister", REPAID, ("01", "on 27 November last year"), ("01", "seven weeks before the first article"))
w("the loan is repaid, by month", "2026-11-01", ("00", "in November"), to="2026-11-30")
w("the prime minister is told, by the minister", "2026-12-01", ("01", "in December"), to="2026-12-31")
w("the prime minister is told, before Christmas", "2026-12-01", ("03", "before Christmas"), to="2026-12-24")
w("a carp below the castle", DEC11, ("03", "on the eleventh of December"), ("05", "On 11 December"))
w("Kompas reports the loan", THU14, ("02", "last Thursday"), ("03", "last Thursday"))
w("the prime minister had known of nothing", "2027-01-01", ("05", "In January"), to="2027-01-31")
w("people demonstrate", MON, ("00", "on Monday evening"))
w("Vaculka resigns", TUE, ("00", "on Tuesday"), ("00", "five days after"), ("01", "Today at ten o'clock"))
w("Vaculka declares 2025", TUE, ("02", "on Tuesday"))
w("boxes are carried to a van", TUE, ("03", "on Tuesday afternoon"))
w("Vaculka telephones with Kompas", WED, ("02", "yesterday"))
w("Kompas prints the date", THU, ("04", "yesterday"))
w("the police search Drtina Silnice", THU, ("04", "on Thursday"))
w("the crown at 25.02", THU, ("04", "last night"))
w("the Brief's first edition", FRI, ("04", "this morning"))
w("snow", "2027-01-23", ("03", "for the weekend"), to="2027-01-24")
w("Drtilová is to be named", "2027-01-25", ("04", "on Monday"))
w("the vote of no confidence", VOTE, ("04", "Friday week, 29 January"), ("05", "on 29 January"))
w("Vaculka is heard", "2027-02-16", ("05", "on the 16th of February"))

# ---- conflicts
c = s.conflict
c("figure", "the loan: 14 million by Kompas, 4 million by the minister, 40 million by Rychlík",
    [("00", "14 million crowns"), ("00", "$670,000"), ("00", "14 million", 2), ("02", "14 million crowns"), ("04", "14 million crowns"), ("04", "€560,000"), ("05", "14 million")],
    [("00", "4 million", 2), ("01", "four million crowns"), ("02", "four", 1), ("04", "4 million", 2), ("04", "€160,000")], [("03", "40 MILLION"), ("03", "40 million crowns")])
c("figure", "interest: half a per cent by the contract, five by the minister", [("02", "half a per cent"), ("04", "0.5%")], [("01", "five per cent"), ("04", "5%", 2)])
c("figure", "contracts: seven by the opposition, five by the ministry, nine by the audit office",
    [("00", "seven contracts"), ("04", "seven, says the opposition")], [("00", "five", 2), ("04", "five, says the ministry")], [("02", "nine contracts"), ("04", "nine, says"), ("04", "nine as well")])
c("figure", "worth of the contracts: 2.3 billion by the opposition, 1.1 by the ministry, 2.4 by the audit office", [("00", "2.3 billion crowns")], [("00", "1.1 billion")], [("02", "2.4 billion crowns")])
c("figure", "meetings: two by the minister, eleven by his diary", [("01", "twice"), ("02", "two", 2)], [("02", "eleven meetings")])
c("figure", "demonstrators: 3,000 by the police, 8,000 by the organisers", [("00", "3,000")], [("00", "8,000")])
c("date", "the contract was signed on 3 March 2024 by Kompas, in March 2025 by the minister", [("02", "on 3 March 2024"), ("04", "3 March 2024")], [("01", "In March 2025"), ("02", "in 2025"), ("04", "2025")])
c("stance", "whether the loan was repaid", [("00", "he had paid it back with interest in November"), ("01", "I repaid it in full by bank transfer")],
    [("02", "Nine million are open."), ("02", "show a claim of 9.2 million"), ("05", "Of these he has repaid 6 million.")])
c("stance", "whether the prime minister knew before the article", [("00", "She had learned of the loan from the newspaper"), ("03", "had known nothing, she says"), ("05", "In January she had known of nothing.")],
    [("01", "I informed the head of the government of the loan in December"), ("03", "He says he told her before Christmas"), ("05", "the word loan may have fallen")])
c("source", "Kompas had the 14 million from the land register, or from the contract", [("00", "cited an entry in the land register for the 14 million")], [("02", "we know it from the contract itself")])
c("stance", "who gave the contract away", [("03", "his former wife Simona (46) put the loan contract into an envelope")],
    [("02", "We got neither document from his former wife"), ("03", "I have never seen this contract"), ("05", "the notary")])
c("figure", "one paper by the minister, two by Kompas, three loans by the investigation", [("02", "one paper")], [("02", "two papers")], [("05", "three loans")], optional=True)
c("figure", "bond sale: 1.5 billion, first 15 billion", [("04", "1.5 billion")], [("04", "15 billion")], optional=True)

# ---- echoes
e = s.echo
e("Kompas's 14 million", "cited", ("00", "The weekly, Kompas, cited an entry in the land register for the 14 million."), ("02", "What we wrote last Thursday stands."), ("04", "Kompas yesterday printed the date"))
e("3 March 2024 and half a per cent, by Kompas", "cited", ("02", "on 3 March 2024"), ("02", "half a per cent"), ("04", "3 March 2024"), ("04", "0.5%"))
e("the minister's statement", "cited", ("00", "the sum was 4 million"), ("01", "I borrowed four million crowns"), ("02", "as the minister declared on Tuesday"), ("04", "in his telling, of 4 million"))
e("seven by the opposition, five by the ministry", "cited", ("00", "seven contracts"), ("00", "there were five"), ("04", "five, says the ministry; seven, says the opposition"))
e("nine by the Supreme Audit Office", "cited", ("02", "by the count of the Supreme Audit Office"), ("04", "nine, says the Supreme Audit Office"))
e("twice, by the minister", "cited", ("01", "I have met Mr. Drtina twice"), ("02", "Vaculka admits to two."))
e("the wife as the source, by Rychlík", "cited", ("03", "his former wife Simona (46) put the loan contract into an envelope"), ("02", "as has been claimed elsewhere"), ("05", "A waiter, a wife, a neighbour were named"))
e("the carp of 11 December", "same details", ("03", "over a plate of carp"), ("05", "there was indeed a carp"))
e("told before Christmas, by the minister", "same details", ("01", "I informed the head of the government of the loan in December"), ("03", "He says he told her before Christmas"))
e("thirty years of volleyball", "same details", ("01", "for thirty years from the volleyball club"), ("05", "In Olomouc they play volleyball on Thursdays"), optional=True)
e("430 people of the firm", "same details", ("00", "430 workers"), ("05", "430 people"), optional=True)
e("the prime minister knew nothing", "cited", ("00", "She had learned of the loan from the newspaper"), ("03", "until she opened the paper last Thursday"), ("05", "In January she had known of nothing."), optional=True)
e("six Moravians grumble", "same details", ("04", "with six seats, is grumbling"), ("05", "Six Moravians grumbled"), optional=True)

# ---- actors
n = s.named
s.actor(VACULKA, "person", *n("Radim Vaculka", "Vaculka", but=("RADIM VACULKA", "Vaculka affair")), ("01", "RADIM VACULKA"), aliases=["The minister", "the minister", "he", "I", "MINISTER RADIM VACULKA", "He", "Minister Radim Vaculka"])
s.actor(BERANOVA, "person", *n("Kamila Beranová", "Beranová"), aliases=["Prime Minister Kamila Beranová", "She", "The prime minister", "the prime minister"])
s.actor(DRTINA, "person", *n("Leoš Drtina", "Drtina", "Leoš D.", but=("Drtina Silnice",)), aliases=["Mr. Leoš Drtina", "The lender, Leoš Drtina", "Drtina"])
s.actor(DRTILOVA, "person", *n("Jana Drtilová", "Drtilová"))
s.actor(SIMONA, "person", *n("Simona Vaculková"), ("03", "Simona", 1), aliases=["his former wife Simona", "she", "his former wife"])
s.actor(KOMPAS, "organization", *n("Kompas"), ("02", "KOMPAS"), aliases=["The weekly, Kompas", "a weekly", "we"])
s.actor(SILNICE, "organization", *n("Drtina Silnice"), aliases=["the firm"])
s.actor(AUDIT, "organization", *n("Supreme Audit Office"), aliases=["the Supreme Audit Office"])
s.actor("Olomouc", "place", *n("Olomouc"))
s.actor("Vranov", "place", *n("Vranov"))
s.alias(FIALOVA, "A spokeswoman, Lenka Fialová", "a spokeswoman", "Police")
s.alias(OPPOSITION, "opposition", "The opposition")
s.alias(MINISTRY, "The ministry", "ministry")
s.alias(POLICE, "police", "The police")
s.alias(ORGANISERS, "organisers")
s.alias(CONTRACT, "the contract itself", "contract", KOMPAS)
s.alias(ACCOUNTS, "The accounts of his firm for last year", "the accounts", "the accounts of his firm")
s.alias(DIARY, "the diary", "The minister's office", "diary")
s.alias("the note in the margin", "A note in the margin", "the second paper")
s.alias("the land register", "an entry in the land register", KOMPAS)
s.alias(NEIGHBOUR, "neighbour")
s.alias(WAITER, "a waiter at a restaurant below the castle")
s.alias(OFFICE, "her office", "the prime minister", BERANOVA)
s.alias(MEMBER, "member of the club")
s.alias(BRIEF, "We", "The Vltava Brief", "we")
s.write()
