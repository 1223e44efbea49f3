"""Gold of an invented story: Moldova and Azerbaijan sign a contract for gas, October 2026. Amounts of gas are in cubic metres."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Moldova and Azerbaijan sign a gas contract")
MON5, TUE, WED7, THU8, FRI9, SUN11, THU22, THU29, JAN1, APR1, DEC14 = "2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09", "2026-10-11", "2026-10-22", "2026-10-29", "2027-01-01", "2027-04-01", "2026-12-14"
s.report("00", outlet="CDP", published=TUE)
s.report("01", outlet="Khazar Gaz", published=WED7)
s.report("02", outlet="Ziarul Nistrului", published=FRI9, sidecar=True)
s.report("03", outlet="Jurnal Live", published=THU22)
s.report("04", outlet="European Gas Note", published="2026-10-30", to="2026-11-05")
s.report("05", outlet="The Corridor", published="2027-01-02", to="2027-02-28")

CORINA, VASILE, ISMAYLOV, LUPAN, NEGRU, URSU = "Corina Bostan", "Vasile Bostan", "Rufat Ismaylov", "Grigore Lupan", "Ion Negru", "Lidia Ursu"
KHAZAR, ENERGO, EC, ZIARUL, CONTRACT, MINISTRY, REGULATOR, ORGANIZERS, POLICE, OPP, BOTH, NOTE, COMMITTEE, MINUTES, CDP = "Khazar Gaz", "Energodava", "European Commission", "Ziarul Nistrului", "the contract", "the ministry", "the regulator", "the organizers", "the police", "the opposition", "both governments", "European Gas Note", "his committee", "Chisinau's own minutes", "CDP"
E, A, L, M, B, U = s.exact, s.about, s.at_least, s.more_than, s.between, s.at_most
Y25 = ["2025-01-01", "2025-12-31"]

# ---- figures
f = s.figures
f("gas a year", "conflict",
    E("00", "1.2 billion cubic metres of gas a year", 1.2e9, BOTH, unit="m3", origin=BOTH), E("01", "1.2 billion cubic metres annually", 1.2e9, CONTRACT, unit="m3", origin=BOTH),
    E("02", "0.9 billion cubic metres a year", 0.9e9, CONTRACT, unit="m3", origin=CONTRACT), E("02", "1.2 billion", 1.2e9, CORINA, unit="m3", origin=BOTH),
    E("03", "1.2 billion cubic metres a year", 1.2e9, unit="m3", origin=BOTH), E("04", "0.9 bcm a year", 0.9e9, unit="m3", origin=CONTRACT), E("04", "1.2 bcm", 1.2e9, "the press releases", unit="m3", origin=BOTH), E("04", "1.2", 1.2e9, nth=2, unit="m3", origin=BOTH))
f("gas that is an option", "single", E("02", "300 million", 300e6, CONTRACT, unit="m3"))
f("length of the contract", "conflict",
    E("00", "eight-year", 8, unit="years", origin=BOTH), E("00", "eight years", 8, BOTH, unit="years", origin=BOTH), E("01", "eight years", 8, CONTRACT, unit="years", origin=BOTH),
    E("03", "ten-year", 10, unit="years", origin="Jurnal Live"), E("03", "eight years", 8, unit="years", origin=BOTH), E("03", "ten", 10, "Jurnal Live", nth=2, unit="years", origin="Jurnal Live"), E("04", "Eight years", 8, unit="years", origin=BOTH))
f("gas in total", "agree", E("01", "9.6 billion in total", 9.6e9, CONTRACT, unit="m3", origin=KHAZAR), E("04", "9.6 bcm", 9.6e9, "Baku", unit="m3", origin=KHAZAR))
f("value of the contract", "agree",
    E("00", "$3.1 billion", 3.1e9, ISMAYLOV, unit="USD", origin=ISMAYLOV), E("01", "3.1 billion US dollars", 3.1e9, KHAZAR, unit="USD", origin=ISMAYLOV), E("01", "5.27 billion manats", 5.27e9, KHAZAR, unit="AZN", origin=KHAZAR), E("04", "$3.1bn", 3.1e9, "Baku", unit="USD", origin=ISMAYLOV))
f("value of the firm part", "single", E("04", "$2.3bn", 2.3e9, unit="USD"))
f("price of 1,000 cubic metres", "conflict",
    E("00", "$323", 323, unit="USD", origin=CDP), s.less_than("00", "well below 300 dollars", 300, CORINA, unit="USD", origin=CORINA),
    E("04", "$319", 319, unit="USD", origin=NOTE), s.less_than("04", "well below 300 dollars", 300, CORINA, unit="USD", origin=CORINA))
f("price with transit", "conflict",
    E("00", "$420", 420, VASILE, unit="USD", origin=VASILE), E("02", "420 dollars", 420, VASILE, unit="USD", origin=VASILE), E("04", "$357", 357, unit="USD", origin=NOTE), E("04", "$420", 420, OPP, unit="USD", origin=VASILE),
    E("05", "420 dollars", 420, VASILE, unit="USD", origin=VASILE), E("05", "357", 357, NOTE, unit="USD", origin=NOTE))
f("floor of the price", "single", E("04", "$260 per thousand cubic metres", 260, unit="USD"))
f("discount", "agree", E("01", "four percent", 4, CONTRACT, unit="percent", origin=CONTRACT), E("04", "4%", 4, unit="percent", nth=1, origin=CONTRACT))
f("people in Moldova", "single", E("00", "2.4 million people", 2.4e6))
f("gas used on the right bank last year", "single", E("00", "0.9 billion cubic metres", 0.9e9, unit="m3", as_of=Y25))
f("exports to Europe in 2025", "agree", E("00", "13.1 billion cubic metres", 13.1e9, unit="m3", as_of=Y25), E("01", "13.1 billion cubic metres", 13.1e9, KHAZAR, unit="m3", as_of=Y25, origin=KHAZAR))
f("exports to Europe in 2026", "single", M("01", "exceed 14 billion", 14e9, KHAZAR, unit="m3", as_of=["2026-01-01", "2026-12-31"]))
f("European countries with Azerbaijani gas", "single", E("01", "13", 13, KHAZAR, nth=1))
f("advance", "agree",
    E("01", "140 million US dollars", 140e6, CONTRACT, unit="USD", origin=CONTRACT), E("03", "140 million dollars", 140e6, unit="USD"), E("05", "140 million dollars", 140e6, unit="USD", as_of=DEC14))
f("years in which the company earns the advance", "single", E("05", "five years", 5, unit="years"))
f("days by which the advance was early", "single", E("05", "a day", 1, unit="days", nth=1))
f("take or pay", "agree", L("01", "not less than 80 percent", 80, CONTRACT, unit="percent", origin=CONTRACT), L("02", "no less than 80 per cent", 80, CONTRACT, unit="percent", origin=CONTRACT), E("04", "80%", 80, unit="percent", origin=CONTRACT))
f("meetings of the working groups", "conflict", E("01", "eleven times", 11, KHAZAR, origin=KHAZAR), E("05", "Eleven rounds of talks", 11, "Baku", origin=KHAZAR), E("05", "seven", 7, MINUTES, origin=MINUTES))
f("meetings in Baku", "single", E("01", "six times", 6, KHAZAR))
f("meetings with the minister", "single", E("05", "two of them", 2, MINUTES))
f("pages of the contract", "single", E("02", "61 pages", 61, unit="pages"))
f("people in the ministry who have seen it", "single", E("02", "three people", 3))
f("pages that the Ziarul has", "single", E("02", "14 of these pages", 14, ZIARUL, unit="pages", as_of=THU8))
f("fall of the tariff", "conflict",
    E("02", "12 percent", 12, MINISTRY, unit="percent", origin=MINISTRY), E("02", "four", 4, REGULATOR, nth=1, unit="percent", origin=REGULATOR), E("05", "five percent", 5, unit="percent", as_of=JAN1), E("05", "twelve", 12, nth=2, unit="percent", origin=MINISTRY))
f("transit through Romania", "conflict",
    E("02", "18 dollars for a thousand cubic metres", 18, CONTRACT, unit="USD", origin=ZIARUL), E("04", "$26", 26, unit="USD", nth=2, origin=NOTE), E("04", "$18", 18, "the Moldovan press", unit="USD", origin=ZIARUL))
f("lines of the formula", "single", E("02", "two lines", 2, CONTRACT, unit="lines"))
f("deputies in the hall", "single", E("03", "94 of 101 deputies", 94, as_of=THU22))
f("deputies", "single", E("03", "101 deputies", 101))
f("share of the consumption", "conflict", E("03", "55% of consumption", 55, CORINA, unit="percent", origin=CORINA), E("03", "40%", 40, [NEGRU, COMMITTEE], unit="percent", origin=COMMITTEE))
f("people outside on 22 October", "single", E("03", "3,500", 3500, ORGANIZERS, as_of=THU22))
f("people at the rally of 11 October", "conflict", E("03", "3,000", 3000, POLICE, as_of=SUN11, origin=POLICE), E("03", "12,000", 12000, OPP, as_of=SUN11, origin=OPP))
f("votes to postpone", "single", E("03", "48 in favour", 48, as_of=THU22))
f("votes not to postpone", "single", E("03", "45 against", 45, as_of=THU22))
f("votes to ratify", "single", E("04", "52 votes", 52, as_of=THU29))
f("votes not to ratify", "single", E("04", "47", 47, as_of=THU29))
f("gas that Hungary buys", "single", E("04", "0.4 bcm", 0.4e9, unit="m3"))
f("storage of Slovenia", "single", E("04", "91% full", 91, unit="percent"))
f("length of the pipe", "single", E("05", "3,400 kilometres of pipe", 3400, unit="km"))
f("pipe above the ground", "single", E("05", "40 metres", 40, unit="m"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("well below 300", "same", q("00", "well below 300 dollars", CORINA), q("04", "well below 300 dollars", CORINA))
Q("a signature, not a prayer", "single", q("00", "For the first time we will heat our homes with a signature and not with a prayer,", CORINA))
Q("signed a cheque", "single", q("00", "They have signed a cheque and left the amount to the other side,", VASILE))
Q("after it was initialled", "single", q("00", "after it was initialled", EC))
Q("meters be read", "single", q("01", "Azerbaijan does not ask for gratitude. It asks that meters be read,", ISMAYLOV))
Q("take or pay", "single", q("02", "The Buyer shall take or pay for no less than 80 per cent of the Annual Contract Quantity.", CONTRACT))
Q("one page", "single", q("02", "one page is not a contract", CORINA))
Q("in full knowledge", "single", q("02", "in full knowledge of Brussels", CORINA))
Q("another date, another contract", "single", q("03", "and whoever has another date has another contract", CORINA))
Q("heat with adjectives", "single", q("03", "If my namesake can heat with adjectives, I congratulate her.", VASILE))
Q("another language", "single", q("03", "That is a term from another language.", CORINA))
Q("a loan to the richest firm", "single", q("03", "It's a loan to the richest firm on the Caspian Sea,", VASILE))
Q("an advance on gas", "single", q("03", "It's an advance on gas.", CORINA))
Q("as I always said", "single", q("03", "as I always said", LUPAN))
Q("low end of the market", "single", q("04", "at the low end of the market", MINISTRY))
Q("at every stage", "single", q("04", "at every stage", KHAZAR))
Q("move the ring", "single", q("05", "I was told to move it, in pencil,", URSU))
Q("I did not lie", "single", q("05", "I did not lie,", CORINA), q("05", "I was told that there was no such clause. By whom I shall say to the committee.", CORINA))
Q("rounded up for the ear", "single", q("05", "were rounded up for the ear", VASILE))
Q("the interpreter said spring", "single", q("05", "She said January, I said April. The interpreter said spring. Everyone clapped.", ISMAYLOV))

# ---- timeline
w = s.when
w("a hub price last seen", "2020-01-01", ("04", "in 2020"), to="2020-12-31")
w("supplies to the left bank stop", "2025-01-01", ("00", "In January 2025"), to="2025-01-31")
w("the year of use and exports", "2025-01-01", ("00", "last year"), ("00", "in 2025"), ("01", "in 2025"), to="2025-12-31")
w("the working groups meet since then", "2026-02-01", ("01", "since February"), to="2026-02-28")
w("the sentence stands in the draft", "2026-06-01", ("05", "June"), to="2026-06-30")
w("exports of the current year", "2026-01-01", ("01", "in the current year"), to="2026-12-31")
w("the letter to Brussels", MON5, ("02", "on the day before"), ("04", "5 October"), ("04", "the day before the signing"))
w("the contract is signed", TUE, ("00", "on Tuesday"), ("01", "yesterday"))
w("the minister speaks of Brussels", TUE, ("02", "on Tuesday"))
w("the Ziarul gets the pages", THU8, ("02", "Since yesterday evening"))
w("the minister on one page", THU8, ("02", "on Thursday evening"))
w("the Ziarul prints page twelve", FRI9, ("03", "two weeks ago"))
w("Baku speaks of eleven rounds", "2026-10-01", ("05", "in October"), to="2026-10-31")
w("the rally", SUN11, ("02", "On Sunday"), ("03", "Sunday a week ago's"))
w("parliament debates, no vote", THU22, ("03", "today", 1), ("03", "today", 2))
w("ratification, by the government", THU22, ("02", "on 22 October"))
w("ratification", THU29, ("02", "29 October"), ("03", "29 October"), ("04", "last Thursday"))
w("the advance is paid", DEC14, ("05", "on 14 December"))
w("the last day of the advance", "2026-12-15", ("01", "by 15 December"))
w("the minister is gone", "2026-12-28", ("05", "Two weeks later"))
w("deliveries begin, by Chisinau", JAN1, ("00", "on Jan. 1"), ("03", "on January 1"), ("05", "the first of January"))
w("January, by the note and by Ismaylov", "2027-01-01", ("04", "January"), ("05", "January", 2), to="2027-01-31")
w("the tariff falls", JAN1, ("05", "on 1 January"))
w("the tariff falls, by the ministry", "2027-03-01", ("02", "from spring"), to="2027-05-31")
w("deliveries begin, by Baku", APR1, ("00", "April 1"), ("01", "on 1 April 2027"), ("04", "from 1 April"), ("05", "the first of April"))
w("April, by Ismaylov", "2027-04-01", ("05", "April", 2), to="2027-04-30")
w("Hungary buys for then", "2027-01-01", ("04", "for next year"), to="2027-12-31")
w("the option is called", "2027-07-01", ("02", "by the first of July"))

# ---- conflicts
c = s.conflict
c("date", "deliveries begin: on 1 January by Chisinau, on 1 April by Baku",
    [("00", "on Jan. 1"), ("03", "on January 1"), ("05", "the first of January"), ("04", "January")], [("00", "April 1"), ("01", "on 1 April 2027"), ("04", "from 1 April"), ("05", "the first of April")])
c("figure", "price: well below 300 dollars by the minister, 323 by Baku's value, 319 by the note", [("00", "well below 300 dollars"), ("04", "well below 300 dollars")], [("00", "$323"), ("04", "$319")])
c("figure", "price with transit: 420 by the opposition, 357 by the note", [("00", "$420"), ("02", "420 dollars"), ("04", "$420"), ("05", "420 dollars")], [("04", "$357"), ("05", "357")])
c("stance", "whether the contract contains a take-or-pay clause",
    [("00", "denied that the contract contained a take-or-pay clause"), ("02", "which, according to Corina Bostan, does not stand there"), ("03", "there is a minimum quantity, but no take or pay"), ("05", "there was no such clause")],
    [("01", "to take or to pay for not less than 80 percent"), ("02", "The Buyer shall take or pay for no less than 80 per cent"), ("04", "Take or pay: 80%, in clause 7.3")])
c("figure", "gas a year: 1.2 billion cubic metres by both governments, 0.9 by the contract",
    [("00", "1.2 billion cubic metres of gas a year"), ("01", "1.2 billion cubic metres annually"), ("02", "1.2 billion"), ("03", "1.2 billion cubic metres a year"), ("04", "1.2 bcm")], [("02", "0.9 billion cubic metres a year"), ("04", "0.9 bcm a year")], optional=True)
c("stance", "whether Brussels was informed in time",
    [("01", "The European Commission was kept informed at every stage"), ("02", "in full knowledge of Brussels"), ("04", "at every stage")],
    [("00", "after it was initialled"), ("02", "Brussels got a letter on the day before"), ("04", "a letter dated 5 October")])
c("figure", "length: eight years, or ten by Jurnal Live, put right later",
    [("00", "eight-year"), ("00", "eight years"), ("01", "eight years"), ("03", "eight years"), ("04", "Eight years")], [("03", "ten-year"), ("03", "ten", 2)])
c("date", "the vote: 22 October by the government, 29 October by the speaker", [("02", "on 22 October")], [("02", "29 October"), ("03", "29 October"), ("04", "last Thursday")])
c("figure", "the tariff falls by 12 percent by the ministry, by four by the regulator", [("02", "12 percent"), ("05", "twelve", 2)], [("02", "four", 1)])
c("figure", "transit through Romania: 18 dollars by the Ziarul, 26 by the note", [("02", "18 dollars for a thousand cubic metres"), ("04", "$18")], [("04", "$26", 2)])
c("figure", "share of the consumption: 55% by the minister, 40% by the committee", [("03", "55% of consumption")], [("03", "40%")])
c("figure", "people at the rally: 3,000 by the police, 12,000 by the opposition", [("03", "3,000")], [("03", "12,000")])
c("figure", "rounds of talks: eleven by Baku, seven by Chisinau's minutes", [("01", "eleven times"), ("05", "Eleven rounds of talks")], [("05", "seven")])
c("stance", "whether the advance is a loan", [("03", "It's a loan to the richest firm on the Caspian Sea,")], [("03", "It's an advance on gas.")], optional=True)

# ---- echoes
e = s.echo
e("the pages of the Ziarul", "cited", ("02", "On page twelve stands the sentence"), ("03", "He holds up page twelve, as printed by Ziarul Nistrului two weeks ago."))
e("18 dollars of transit, in the Moldovan press", "cited", ("02", "18 dollars for a thousand cubic metres"), ("04", "not the $18 of the Moldovan press, which read an old tariff sheet"))
e("the opposition's 420 dollars", "cited", ("00", "$420"), ("02", "420 dollars"), ("04", "The opposition's $420"), ("05", "420 dollars"))
e("European Gas Note's 357", "cited", ("04", "$357"), ("05", "The trade letter European Gas Note calculated 357"))
e("well below 300 dollars", "same details", ("00", "well below 300 dollars"), ("04", "well below 300 dollars"))
e("Baku's 3.1 billion, 9.6 and 1.2", "cited", ("00", "$3.1 billion"), ("01", "3.1 billion US dollars"), ("04", "$3.1bn, that Baku likes to quote"), ("01", "9.6 billion in total"), ("04", "9.6 bcm"))
e("Khazar Gaz at every stage", "cited", ("01", "was kept informed at every stage"), ("04", "at every stage"))
e("eleven rounds", "cited", ("01", "eleven times"), ("05", "Eleven rounds of talks there were, Baku said in October"))
e("two dates at one ceremony", "same details", ("00", "standing beside her, spoke of April 1"), ("05", "She said January, I said April."))
e("13.1 billion to Europe", "same details", ("00", "13.1 billion cubic metres"), ("01", "13.1 billion cubic metres"), optional=True)
e("the letter to Brussels", "same details", ("02", "Brussels got a letter on the day before"), ("04", "a letter dated 5 October, the day before the signing"), optional=True)
e("the tariff of 12 percent", "same details", ("02", "12 percent"), ("05", "twelve", 2), optional=True)

# ---- actors
s.actor(CORINA, "person", *s.named("Corina Bostan"), ("00", "Bostan", 2), ("00", "Bostan", 4), aliases=["the minister", "His Moldovan colleague, Corina Bostan", "Minister Corina Bostan", "Bostan", "Bostan, the minister", "The minister", "she", "Moldova"])
s.actor(VASILE, "person", *s.named("Vasile Bostan"), aliases=["The opposition leader Vasile Bostan", "the opposition", "Bostan", "he"])
s.actor(ISMAYLOV, "person", *s.named("Rufat Ismaylov", "Ismaylov"), aliases=["Azerbaijani Energy Minister Rufat Ismaylov", "Minister of Energy Rufat Ismaylov", "Baku", "Khazar Gaz"])
s.actor(LUPAN, "person", *s.named("Grigore Lupan"), aliases=["The speaker", "Its speaker, Grigore Lupan", "the speaker"])
s.actor(KHAZAR, "organization", *s.named("Khazar Gaz", "KHAZAR GAZ"), aliases=["Azerbaijan's Khazar Gaz", "Baku", "Khazar Gaz press service"])
s.actor(ENERGO, "organization", *s.named("Energodava"))
s.actor(EC, "organization", *s.named("European Commission", "Commission"), aliases=["A spokesman for the European Commission", "Brussels", "A Commission official"])
s.actor(ZIARUL, "organization", *s.named("Ziarul Nistrului", "Ziarul"), aliases=["the Ziarul", "the Moldovan press"])
s.actor(NOTE, "organization", *s.named("European Gas Note", "EUROPEAN GAS NOTE"), aliases=["The trade letter European Gas Note"])
s.alias(CONTRACT, "contract", "On page twelve", "the sentence", "The contract", "page nine", "the pages", "Khazar Gaz")
s.alias(MINISTRY, "The ministry", "The energy ministry", "the energy ministry", "ministry")
s.alias(REGULATOR, "The regulator", "regulator")
s.alias(ORGANIZERS, "organizers")
s.alias(POLICE, "The police", "police", "they")
s.alias(OPP, "Vasile Bostan", "opposition")
s.alias(BOTH, "Moldova", "Azerbaijan", "Moldova and Azerbaijan")
s.alias("Baku", "Khazar Gaz", "Azerbaijan")
s.alias(MINUTES, "minutes", "own minutes")
s.alias(COMMITTEE, "the energy committee", "Ion Negru")
s.alias(NEGRU, "The chairman of the energy committee, Ion Negru")
s.alias(URSU, "the dispatcher, Lidia Ursu")
s.alias("the press releases", "press releases")
s.alias("the Moldovan press", "Moldovan press", "Ziarul Nistrului")
s.alias("Jurnal Live", "we")
s.write()
