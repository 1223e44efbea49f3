#!/usr/bin/env python3
"""Gold of the airlinefail story. The event, its persons, bodies, outlets and most places are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Kavka Air grounds its fleet and strands its passengers")
E, AT_LEAST, MORE, ABOUT, AT_MOST, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.vague
FRI, SAT, SUN, MON, TUE, WED = (f"2027-07-{d}" for d in (16, 17, 18, 19, 20, 21))
NINTH = "2027-07-09"

s.report("00", outlet="MEP", published=SAT)
s.report("01", outlet="Kavka Air", published=SUN)
s.report("02", outlet="Thalonissi Voice", published=MON)
s.report("03", outlet="MEP", published=MON, sidecar=True)
s.report("04", outlet="Slotwatch", published=WED, to="2027-07-23")
s.report("05", outlet="Der Wochenbote", published="2027-10-11", to="2027-10-18")

PRIDAL, TRNK, OSTR, HOLUB, NURSE, PER, SLAD, TUOHY = "Radovan Přidal", "Blanka Trnková", "Vilém Ostrčil", "Ctirad Holub", "Lenka Holubová", "Jitka Peroutková", "Hynek Sládeček", "Fergal Tuohy"
VERG, KALA, LARDOU = "Stamatis Vergotis", "Fotini Kalamara", "Evgenia Lardou"
KAVKA, CORRIB, CFA, MINISTRY, TATRA, AZURIT, MEP, VOICE = "Kavka Air", "Corrib Aviation", "Civil Flight Authority", "transport ministry", "Tatra Jet", "Azurit", "MEP", "Thalonissi Voice"
ACCOUNTS, AIRPORT, PEOPLE, RECEIPT, MINUTES, SLOT, LOG = "accounts", "the airport", "people who stood next to him", "receipt", "minutes", "Slotwatch", "log of the Eurasian network manager"

# ---- figures
f = s.figures
f("passengers stranded abroad", "conflict",
    VAGUE("00", "thousands stranded", 1000, None, as_of=SAT), VAGUE("00", "thousands of passengers", 1000, None, as_of=SAT),
    ABOUT("00", "about 9,400 of its customers", 9400, KAVKA, as_of=SAT, origin=KAVKA), E("00", "14,000", 14000, TRNK, as_of=SAT, origin=MINISTRY),
    ABOUT("01", "About 9,400 customers", 9400, None, as_of=SUN, origin=KAVKA),
    E("03", "13,200", 13200, MINISTRY, as_of=SAT, origin=MINISTRY), E("03", "14,000", 14000, MINISTRY, as_of=SAT, origin=MINISTRY),
    E("05", "13,000 holidaymakers", 13000, None))
f("passengers who have come home", "single", ABOUT("03", "Some 7,000", 7000, MINISTRY, as_of=MON, origin=MINISTRY))
f("passengers who have come home from Thalonissi", "single", E("03", "900", 900, MINISTRY, as_of=MON, origin=MINISTRY))
f("passengers stranded on Thalonissi", "conflict",
    E("01", "640 of them", 640, None, as_of=SUN, origin=KAVKA), E("02", "1,140 Czechs", 1140, VERG, origin=VERG), E("02", "640", 640, [VERG, KAVKA], origin=KAVKA), E("05", "1,140", 1140, None, origin=VERG))
f("aircraft of Kavka Air", "conflict",
    E("00", "all 14 of its aircraft", 14, KAVKA, as_of=SAT), E("02", "17 planes", 17, None), E("03", "14 aircraft", 14, None, as_of=MON))
f("aircraft of Corrib", "agree",
    E("00", "seven jets", 7, PRIDAL, as_of=SAT, origin=PRIDAL), E("01", "seven of our aircraft", 7, None, as_of=SAT, origin=KAVKA), E("04", "seven Corrib jets", 7, None))
f("Kavka's other aircraft", "single", E("01", "the other seven", 7, None, as_of=SUN))
f("Corrib jets that go to Tatra Jet", "single", E("04", "four go to Tatra Jet", 4, None))
f("Corrib jets that go to Senegal", "single", E("04", "three to a carrier in Senegal", 3, None))
f("aircraft parked in winter", "single", E("04", "four aircraft", 4, None))
f("cost of a parked aircraft a month", "single", E("04", "$210,000 a month", 210000, None, unit="USD"))
f("fall of lease rates", "single", E("04", "2%", 2, None, unit="percent"))
f("flights cancelled for Sunday", "single", E("00", "46 flights", 46, None, as_of=SUN))
f("notice that the lessor gave", "conflict",
    E("00", "four hours", 4, PRIDAL, unit="hours", origin=PRIDAL), E("04", "four hours", 4, KAVKA, unit="hours", origin=PRIDAL),
    E("04", "eight days", 8, TUOHY, nth=1, unit="days", origin=TUOHY), E("04", "the eight days", 8, TUOHY, unit="days", origin=TUOHY))
f("rent owed to Corrib", "conflict",
    E("00", "$11 million", 11000000, CORRIB, unit="USD", origin=CORRIB), AT_MOST("00", "four million at the very most", 4000000, PRIDAL, unit="USD", as_of=SAT, origin=PRIDAL),
    E("04", "$11 million", 11000000, None, unit="USD", origin=CORRIB))
f("months of rent owed", "single", E("00", "three months' rent", 3, CORRIB, unit="months", origin=CORRIB))
f("employees", "agree", E("00", "870 employees", 870, None), E("03", "870 people", 870, None, as_of=MON))
f("people who have lost their work, with agency crews", "single", E("03", "1,050", 1050, "the union", as_of=MON))
f("passengers carried last year", "single", E("00", "1.6 million passengers", 1600000, None, as_of="2026"))
f("debts", "conflict",
    E("00", "1.9 billion koruna", 1900000000, ACCOUNTS, unit="CZK", as_of="2027-03-31", origin=ACCOUNTS), E("00", "€76 million", 76000000, ACCOUNTS, unit="EUR", as_of="2027-03-31"),
    E("02", "340 million euros", 340000000, None, unit="EUR", origin=VOICE),
    E("04", "340 million euros", 340000000, "a Greek newspaper", unit="EUR", origin=VOICE),
    E("05", "3.4 billion koruna", 3400000000, SLAD, unit="CZK", origin=SLAD), E("05", "136 million euros", 136000000, SLAD, unit="EUR"),
    E("05", "1.9 billion", 1900000000, ACCOUNTS, unit="CZK", as_of=["2027-03-01", "2027-03-31"], origin=ACCOUNTS))
f("creditors", "single", E("05", "61,000 creditors", 61000, SLAD, origin=SLAD))
f("holidaymakers stranded by Morava Charter", "single", E("00", "4,000 holidaymakers", 4000, None, as_of="2023"))
f("days to bring them home in 2023", "single", E("00", "five days", 5, None, unit="days", as_of="2023"))
f("bond for package tourists", "agree",
    E("01", "450 million koruna", 450000000, None, unit="CZK", origin=KAVKA), E("03", "450 million koruna", 450000000, None, unit="CZK"), E("04", "450 million koruna", 450000000, None, unit="CZK"))
f("claims of package tourists", "conflict",
    E("03", "600 million", 600000000, PER, unit="CZK", origin=PER), E("04", "600 million", 600000000, AZURIT, unit="CZK", origin=PER),
    E("04", "700", 700000000, None, unit="CZK", origin=SLOT), E("05", "655 million koruna", 655000000, None, unit="CZK"))
f("share that package customers get back", "single", ABOUT("05", "about 69 per cent", 69, None, unit="percent"))
f("tickets sold for the season", "agree", E("01", "212,000 valid tickets", 212000, None, origin=KAVKA), E("03", "212,000 tickets", 212000, KAVKA, origin=KAVKA))
f("tickets sold on the last Saturday", "single", E("05", "1,312 of them", 1312, None, as_of=SAT))
f("time from the last sale to the end of the website", "single", E("05", "five minutes", 5, None, unit="minutes"))
f("years of the airline", "single", E("01", "eleven years", 11, PRIDAL, unit="years"))
f("nights on cardboard", "single", E("02", "TWO NIGHTS", 2, None, unit="nights"))
f("heat in the hall", "single", E("02", "39 degrees", 39, None, unit="degrees", as_of=SUN))
f("bottles of water", "single", E("02", "5,000 bottles of water", 5000, None))
f("loaves", "single", E("02", "2,200 loaves", 2200, None))
f("hours for which the dead man waited", "single", E("02", "nine hours", 9, PEOPLE, unit="hours", origin=PEOPLE))
f("price of Lenka Holubová's ticket", "single", E("02", "3,900 koruna", 3900, RECEIPT, unit="CZK", as_of=SAT))
f("fare of Tatra Jet now", "conflict",
    E("02", "€390", 390, None, unit="EUR", as_of=SUN, origin=VOICE), AT_MOST("02", "no stranded passenger pays more than €99", 99, TATRA, unit="EUR", origin=TATRA))
f("fare of Tatra Jet a week ago", "single", E("02", "€79", 79, None, unit="EUR", as_of="2027-07-11"))
f("debt to the hotels of Thalonissi", "agree",
    E("02", "2.1 million", 2100000, LARDOU, unit="EUR", origin=LARDOU), E("05", "Two million one hundred thousand", 2100000, LARDOU, unit="EUR", origin=LARDOU))
f("loan asked of the state", "agree",
    E("03", "800 million koruna", 800000000, MINISTRY, unit="CZK", origin=MINISTRY), E("03", "€32 million", 32000000, MINISTRY, unit="EUR", origin=MEP), E("05", "800 million koruna", 800000000, None, unit="CZK"))
f("rescue flights", "update",
    E("03", "22 rescue flights", 22, MINISTRY, as_of=MON, origin=MINISTRY), E("04", "19 repatriation flights", 19, None), E("04", "22 had been planned", 22, None, origin=MINISTRY))
f("hours without a flight before the suspension", "single", E("03", "16 hours", 16, OSTR, unit="hours", origin=OSTR))
f("share of the June wages that was paid", "agree", E("03", "half of their June wages", 0.5, HOLUB, unit="share", origin=HOLUB), E("05", "by half", 0.5, None, unit="share"))
f("people in the meeting room", "single", E("05", "eleven people", 11, None, as_of="2027-06-28"))
f("pages of the minutes", "single", E("05", "four pages", 4, None, unit="pages"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("until further notice", "single", q("00", "until further notice", KAVKA))
Q("four hours", "single", q("00", "They gave us four hours,", PRIDAL))
Q("four million", "single", q("00", "four million at the very most", PRIDAL))
Q("the lists of the border police", "single", q("00", "I have the lists of the border police,", TRNK), q("00", "The company has the list of what it would like to believe.", TRNK))
Q("never left anybody behind", "single", q("01", "In eleven years we have never left anybody behind,", PRIDAL), q("01", "It breaks my heart that others are making us do so.", PRIDAL))
Q("on order since Easter", "single", q("02", "on order since Easter", AIRPORT))
Q("count with me", "single", q("02", "The company says 640. It may come and count with me,", VERG))
Q("he never saw the airport", "single", q("02", "He never saw the airport that day,", KALA))
Q("a pleasant journey", "single", q("02", "We wish you a pleasant journey", RECEIPT))
Q("postcards", "single", q("02", "They paid in May. Then they sent us postcards.", LARDOU))
Q("that chair", "single", q("03", "They sat in that chair,", TRNK))
Q("suspended on Sunday at ten", "single", q("03", "We suspended the licence on Sunday at ten. By then not a single aircraft had moved for 16 hours,", OSTR))
Q("the cheap hangar", "single", q("03", "On the 10th they had us ferry the best aircraft to the cheap hangar.", HOLUB))
Q("eight days and a reminder", "single", q("04", "We gave it eight days and a reminder. What it did with the eight days you would have to ask Mr Přidal.", TUOHY))
Q("an address nobody reads", "single", q("04", "went to an address nobody reads", PRIDAL))
Q("liquidity", "single", q("05", "that liquidity is not ensured beyond the middle of July", MINUTES))
Q("an exchange of ideas", "single", q("05", "an exchange of ideas", PRIDAL))
Q("they grew", "single", q("05", "They grew while one looked at them,", SLAD))
Q("a very nice postcard", "single", q("05", "Two million one hundred thousand,", LARDOU), q("05", "and a very nice postcard.", LARDOU))

# ---- timeline
w = s.when
w("Morava Charter collapses", "2023", ("00", "In 2023"))
w("passengers of last year", "2026", ("00", "last year"))
w("aircraft are parked", "2026-11", ("04", "from November to March"), to="2027-03-31")
w("the air conditioning is ordered", "2027-03-28", ("02", "since Easter"))
w("the balance sheet", "2027-03-31", ("00", "at the end of March"))
w("the balance sheet, by month", "2027-03", ("05", "In March"))
w("Kavka pays the hotels", "2027-05", ("02", "in May"))
w("the wages of June", "2027-06", ("01", "for June"), ("03", "June"), ("05", "for June"))
w("the board takes note of the liquidity", "2027-06-28", ("05", "On 28 June"))
w("the board, by month", "2027-06", ("05", "in June"))
w("Corrib's letter", NINTH, ("00", "on July 9"), ("03", "since July 9"), ("04", "of July 9"))
w("the aircraft go to the cheap hangar", "2027-07-10", ("03", "On the 10th"))
w("the old fare", "2027-07-11", ("02", "a week ago"))
w("Kavka asks for a loan", "2027-07-13", ("03", "last Tuesday"), ("05", "of 13 July"))
w("fuel only for cash", "2027-07-14", ("04", "from Wednesday of last week"), ("04", "three days before the end"))
w("the sales are closed, by Kavka", FRI, ("01", "on Friday evening"), ("05", "on Friday evening"))
w("Přidal learns of it, by him", SAT, ("00", "at noon on Saturday"), ("03", "at noon that day"), ("05", "at noon on that Saturday"))
w("the lessor withdraws its aircraft", SAT, ("01", "On Saturday"))
w("Kavka stops flying", SAT, ("00", "on Saturday evening"), ("03", "on Saturday evening"), ("05", "Nineteen days later"))
w("passengers stranded", SAT, ("03", "on Saturday", 2))
w("Přidal speaks to MEP", SAT, ("03", "on Saturday", 3))
w("a ticket is bought on Saturday", SAT, ("01", "ON SATURDAY"), ("02", "on Saturday at 11 in the morning"), ("05", "on the last Saturday"))
w("the flight of Lenka Holubová", SAT, ("02", "that very evening"))
w("the last Kavka flight lands", SAT, ("04", "on Saturday"))
w("crews sing", SAT, ("01", "last night"))
w("46 flights are cancelled", SUN, ("00", "for Sunday"))
w("heat in the hall", SUN, ("02", "Yesterday"))
w("a man dies", SUN, ("02", "on Sunday"))
w("the fare on the screen", SUN, ("02", "yesterday afternoon"))
w("Přidal denies that state aid was sought", SUN, ("03", "on Sunday", 1))
w("the licence is suspended", SUN, ("03", "on Sunday", 2), ("04", "Sunday, 10.00"))
w("Kavka files for insolvency", MON, ("03", "on Monday", 1))
w("7,000 have come home", MON, ("03", "by Monday morning"))
w("Přidal cannot be reached", MON, ("03", "on Monday", 2))
w("an administrator is appointed", TUE, ("04", "on Tuesday"))
w("the page is to be updated", TUE, ("01", "on Tuesday"))
w("rescue flights are planned till then", WED, ("03", "until Wednesday"))
w("the last rescue flight lands", TUE, ("04", "by yesterday"), to="2027-07-22")
w("flights are cancelled up to then", "2027-07-24", ("01", "Saturday, 24 July"))
w("liquidity ends", "2027-07", ("05", "the middle of July"), to="2027-07-31")
w("Lenka Holubová marries", "2027-08", ("05", "in August"))
w("Přidal before the committee", "2027-09", ("05", "In September"))
w("the creditors meet", "2027-10-19", ("05", "next Tuesday, 19 October"))

# ---- conflicts
c = s.conflict
c("figure", "passengers stranded: 9,400 by Kavka, 14,000 or 13,200 by the ministry",
    [("00", "about 9,400 of its customers"), ("01", "About 9,400 customers")], [("00", "14,000"), ("03", "13,200"), ("03", "14,000"), ("05", "13,000 holidaymakers")])
c("figure", "rent owed: $11 million by Corrib, four at the most by Přidal", [("00", "$11 million"), ("04", "$11 million")], [("00", "four million at the very most")])
c("figure", "stranded on Thalonissi: 640 by Kavka, 1,140 by the mayor", [("01", "640 of them"), ("02", "640")], [("02", "1,140 Czechs"), ("05", "1,140")])
c("figure", "aircraft: 14, or 17 by the Voice", [("00", "all 14 of its aircraft"), ("03", "14 aircraft")], [("02", "17 planes")])
c("figure", "debts: 340 million euros by the Voice, 76 by the accounts, 136 by the administrator",
    [("02", "340 million euros"), ("04", "340 million euros")], [("00", "€76 million"), ("00", "1.9 billion koruna"), ("05", "136 million euros"), ("05", "3.4 billion koruna")])
c("figure", "the lessor's notice: four hours by Přidal, eight days by Corrib", [("00", "four hours"), ("04", "four hours")], [("04", "eight days", 1), ("04", "the eight days")])
c("figure", "claims of package tourists: 600 million by Azurit, 700 by Slotwatch", [("03", "600 million"), ("04", "600 million")], [("04", "700")])
c("figure", "fare of Tatra Jet: €390 on the screen, at most €99 by the company", [("02", "€390")], [("02", "no stranded passenger pays more than €99")], optional=True)
c("date", "the sales: closed on Friday by Kavka, open on Saturday by receipt and system",
    [("01", "on Friday evening"), ("01", "This cannot be."), ("05", "on Friday evening")], [("02", "on Saturday at 11 in the morning"), ("05", "on the last Saturday")])
c("date", "when the managers knew: on Saturday by Přidal, by July 9 or in June by others",
    [("00", "at noon on Saturday"), ("03", "at noon that day"), ("05", "at noon on that Saturday")], [("00", "on July 9"), ("03", "since July 9"), ("05", "On 28 June"), ("05", "in June")])
c("stance", "whether the authority forced Kavka to stop",
    [("01", "The Civil Flight Authority thereupon suspended our operating licence"), ("01", "The decision to stop was not ours."), ("04", "It is being said that the Civil Flight Authority killed the airline.")],
    [("00", "it had not taken any measure against the carrier"), ("03", "denied that it had forced the carrier to its knees"), ("03", "By then not a single aircraft had moved for 16 hours,"), ("04", "The suspension is dated Sunday, 10.00.")])
c("stance", "whether Kavka asked for public money",
    [("01", "Kavka Air has never asked for one crown of public money."), ("03", "had denied on Sunday that the airline ever sought public money")],
    [("03", "minister says carrier asked for state loan"), ("03", "accused its management of having asked the state for 800 million koruna"), ("05", "asking the Czech transport ministry for a loan of 800 million koruna")])
c("stance", "whether the wages for June were paid",
    [("01", "The wages for June were paid in full.")], [("03", "members had received half of their June wages"), ("05", "The wages for June were paid by half.")])
c("stance", "whether the old man died after waiting in the hall",
    [("02", "he had waited nine hours in the hall without a drop of water")], [("02", "he was brought from his hotel room"), ("02", "He never saw the airport that day,")])
c("stance", "whether the lessor had cause", [("01", "withdrew seven of our aircraft without cause")], [("00", "Kavka owed it $11 million"), ("04", "Corrib is owed $11 million")], optional=True)

# ---- echoes
e = s.echo
e("the agency's later story repeats the first", "copied text",
    ("00", "Czech holiday carrier Kavka Air stopped flying on Saturday evening"), ("03", "Czech holiday carrier Kavka Air, which stopped flying on Saturday evening"))
e("9,400 by Kavka", "cited", ("00", "about 9,400 of its customers"), ("01", "About 9,400 customers"))
e("640 by Kavka", "cited", ("01", "640 of them"), ("02", "The company says 640."))
e("340 million by the Greek paper", "cited", ("02", "340 million euros"), ("04", "the 340 million euros of debt that a Greek newspaper has put about"))
e("noon on Saturday, told to MEP", "cited", ("00", "He had first heard at noon on Saturday"), ("03", "Přidal told MEP on Saturday that he had learned of it only at noon that day"), ("05", "he was told at noon on that Saturday"))
e("Azurit's 600 million", "cited", ("03", "claims of 600 million"), ("04", "Azurit's estimate of the claims, 600 million"))
e("212,000 tickets by Kavka", "cited", ("01", "212,000 valid tickets"), ("03", "Kavka says it has sold 212,000 tickets"))
e("four hours", "cited", ("00", "They gave us four hours,"), ("04", "the claim that the airline was given four hours"))
e("Lardou's 2.1 million and the postcards", "same details", ("02", "2.1 million"), ("02", "Then they sent us postcards."), ("05", "Two million one hundred thousand,"), ("05", "and a very nice postcard."))
e("1,140 on the island", "same details", ("02", "1,140 Czechs"), ("05", "1,140 sat and waited"))
e("the denial that state money was sought", "cited", ("01", "Kavka Air has never asked for one crown of public money."), ("03", "had denied on Sunday that the airline ever sought public money"))
e("Corrib's $11 million", "cited", ("00", "Kavka owed it $11 million"), ("04", "Corrib is owed $11 million"))
e("sales closed on Friday, by Kavka", "cited", ("01", "Our sales system was closed on Friday evening."), ("05", "The company had claimed that sales were closed on Friday evening."))
e("1.9 billion by the accounts", "cited", ("00", "1.9 billion koruna"), ("05", "it was 1.9 billion"))
e("the loan of 800 million", "same details", ("03", "800 million koruna"), ("05", "800 million koruna"), optional=True)

# ---- actors
a = s.actor
a(PRIDAL, "person", *s.named("Radovan Přidal", "Přidal"), aliases=["Mr Přidal", "chief executive Radovan Přidal", "our chief executive, Radovan Přidal", "Kavka Air", "the airline"])
a(TRNK, "person", *s.named("Blanka Trnková"), aliases=["Transport Minister Blanka Trnková", "the transport minister", "the minister", "Trnková", "transport ministry"])
a(HOLUB, "person", *s.named("Ctirad Holub"), aliases=["Holub", "Pilots' union head Ctirad Holub", "the union"])
a(NURSE, "person", *s.named("Lenka Holubová"), aliases=["Holubová", "The nurse Lenka Holubová"])
a(SLAD, "person", *s.named("Hynek Sládeček", "Sládeček"), aliases=["Hynek Sládeček, the administrator", "the administrator"])
a(LARDOU, "person", *s.named("Evgenia Lardou"), aliases=["Lardou", "Hotelier Evgenia Lardou"])
a(KAVKA, "organization", *s.named("Kavka Air", "Kavka", "KAVKA AIR", "KAVKA"), aliases=["The airline", "the airline", "The company", "the company", "Kavka", "Radovan Přidal"])
a(CORRIB, "organization", *s.named("Corrib Aviation", "Corrib"), aliases=["the lessor, Corrib Aviation of Dublin", "the lessor", "Corrib", "a leasing company"])
a(CFA, "organization", *s.named("Civil Flight Authority"), aliases=["the authority"])
a(TATRA, "organization", *s.named("Tatra Jet"), aliases=["A rival, Tatra Jet", "The company", "the company"])
a(AZURIT, "organization", *s.named("Azurit"), aliases=["tour operator Azurit", "Jitka Peroutková"])
a(MEP, "organization", *s.named("MEP"))
a("Thalonissi", "place", *s.named("Thalonissi", but=("Thalonissi Voice",)))
a("Hradenice", "place", *s.named("Hradenice"))
s.alias(MINISTRY, "the transport ministry", "The ministry", "the transport minister", "Blanka Trnková", "the Czech transport ministry", "it")
s.alias(OSTR, "Ostrčil", "its director, Vilém Ostrčil", "Civil Flight Authority")
s.alias(PER, "Peroutková", "Jitka Peroutková, who runs tour operator Azurit", "Azurit")
s.alias(TUOHY, "Tuohy", "Its managing director, Fergal Tuohy", "Corrib")
s.alias(VERG, "Vergotis", "Mayor Stamatis Vergotis", "the mayor")
s.alias(KALA, "Kalamara", "Dr Fotini Kalamara", "The health centre")
s.alias(ACCOUNTS, "its accounts", "the balance sheet", "balance sheet")
s.alias(AIRPORT, "airport")
s.alias(PEOPLE, "people", "people who stood next to him say")
s.alias(RECEIPT, "the receipt", "Lenka Holubová")
s.alias(MINUTES, "The minutes", "they", "the board of Kavka Air", "the board")
s.alias("the union", "Ctirad Holub", "Pilots' union")
s.alias("a Greek newspaper", "Thalonissi Voice")
s.alias(VOICE, "Thalonissi Voice", "the Voice", "a Greek newspaper")
s.write()
