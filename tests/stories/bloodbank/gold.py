"""Gold of an invented story: tainted blood from the centre in Kisumu, October 2026. "Within N" is "at most"."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Tainted blood from Kisumu")
TUE, WED, THU, MON19, TUE20, FRI23, SUN25 = "2026-10-13", "2026-10-14", "2026-10-15", "2026-10-19", "2026-10-20", "2026-10-23", "2026-10-25"
JUN3, SEP18, OCT2, REPORT = "2026-06-03", "2026-09-18", "2026-10-02", "2027-01-29"
s.report("00", outlet="EAN", published=TUE)
s.report("01", outlet="Lakeside Star", published=WED, sidecar=True)
s.report("02", outlet="Orbidia Diagnostics", published=THU)
s.report("03", outlet="The Nairobi Ledger", published=TUE20)
s.report("04", outlet="Sauti ya Ziwa", published=SUN25)
s.report("05", outlet="The Equator Review", published="2027-01-30", to="2027-02-28")

E, LEAST, MORE, ABOUT, MOST, LESS, BETWEEN = map(voiced, (s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between))
MINISTRY, CHEP, MUTHONI, VOICE, STAFF, OKELO, GRACE, KEVIN = "health ministry", "Lydia Chepkirui", "Wanjiru Muthoni", "Patients' Voice", "two of the staff", "Achieng Okelo", "Grace Otieno", "Kevin Otieno"
ORBIDIA, APTE, KEMRI, LELEI, BARASA, STAR, STUDY, MEMO = "Orbidia Diagnostics", "Rohan Apte", "Kenya Medical Research Institute", "Peter Lelei", "Philomena Barasa", "Lakeside Star", "a study", "Grace Otieno's memo"
COUNTY, NEIGHBOUR, RAGWAR, NEKESA, PRETORIA, STUDIES, FORM = "the county", "my neighbour", "Tom Ragwar", "Ruth Nekesa", "a laboratory in Pretoria", "studies submitted to regulators", "the form"
EAN, BERNADETTE = "EAN", "Sister Bernadette"

# ---- figures
f = s.figures
f("people infected", "conflict",
    LEAST("00", "At least 37 Kenyans", 37, by=MINISTRY, as_of=TUE), LEAST("00", "At least 37 patients", 37, by=MINISTRY, as_of=TUE), E("00", "the 37", 37, by=CHEP, as_of=TUE, o=MINISTRY),
    E("00", "90 people", 90, by=VOICE, as_of=TUE), E("01", "37 people", 37, by=MINISTRY, as_of=TUE), E("03", "52", 52, as_of=MON19, o=MINISTRY),
    E("03", "128 names", 128, by=MUTHONI, as_of=TUE20, o=VOICE), E("04", "68", 68, by=MINISTRY, as_of=SUN25), E("04", "37", 37, as_of=TUE, o=MINISTRY),
    E("04", "52", 52, as_of=TUE20, o=MINISTRY), E("05", "131 people", 131, by=BARASA))
f("children among the infected", "single", E("00", "Eleven of the 37", 11, by=CHEP, as_of=TUE))
f("infected with HIV", "update", E("00", "Nine of the patients", 9, by=CHEP, as_of=TUE), E("05", "28 with HIV", 28, by=BARASA))
f("infected with hepatitis C", "single", E("05", "103 with hepatitis C", 103, by=BARASA))
f("names by which the list was wrong", "single", MOST("05", "within three names", 3))
f("dead of the blood", "conflict",
    E("00", "Nobody has died", 0, as_of=TUE, o=CHEP), E("04", "One child has died", 1, as_of="2026-10-21"), E("04", "none has died", 0, by=MINISTRY),
    E("05", "Two of them have died", 2, by=BARASA))
f("units tested with the kits", "conflict", E("00", "8,214 units of blood", 8214, by=CHEP, as_of=SEP18), E("05", "9,870 units", 9870, by=BARASA, as_of=OCT2), E("05", "8,214", 8214, by=BARASA, as_of=SEP18, o=CHEP))
f("hospitals that got the blood", "conflict",
    E("00", "14 hospitals", 14, by=CHEP), E("01", "17 hospitals", 17, by=STAFF), E("01", "not 14", 14, o=CHEP), E("05", "Seventeen hospitals", 17, by=BARASA))
f("private hospitals that paid", "agree", E("01", "three private ones", 3, by=STAFF), E("05", "the three private ones", 3, by=BARASA))
f("price of a unit", "single", E("05", "4,500 shillings a unit", 4500, by=BARASA, unit="KES"))
f("units recalled", "single", E("00", "412 units", 412, by=MINISTRY, as_of=TUE))
f("counties around Lake Victoria", "single", E("00", "six counties", 6, by=MINISTRY))
f("kits bought", "agree", E("00", "40,000 of them", 40000, o=MINISTRY), E("02", "40,000 tests", 40000, o=ORBIDIA), E("03", "40,000 kits", 40000, by=CHEP))
f("price of the kits", "conflict",
    E("00", "38 million shillings", 38000000, unit="KES", o=MINISTRY), E("00", "$294,000", 294000, unit="USD", o=MINISTRY), E("01", "Sh83 million", 83000000, unit="KES", o=STAR),
    E("02", "USD 294,000", 294000, unit="USD", o=ORBIDIA), E("03", "Sh38 million", 38000000, by=CHEP, unit="KES"), E("03", "83", 83000000, by=STAR, unit="KES"))
f("price against that of the kits used before", "single", MORE("01", "more than twice the price", 2))
f("units infected with HIV in the 1990s", "single", E("00", "two in every hundred units", 2, by=STUDY, unit="percent", as_of=["1990", "1999"]))
f("blood on the form", "agree", E("01", "one unit", 1, by=FORM), E("01", "250 ml", 250, by=FORM, unit="ml"))
f("weeks for which the kits were used on", "single", E("01", "two full weeks", 2, by=STAFF, unit="weeks"))
f("samples in the memo", "single", E("01", "50 samples", 50, by=MEMO))
f("samples missed in the memo", "single", E("01", "14", 14, nth=3, by=MEMO))
f("countries where SeroFast is registered", "single", E("02", "31 countries", 31, o=ORBIDIA))
f("positive samples that the test finds", "conflict",
    E("02", "99.2 percent", 99.2, by=STUDIES, unit="percent", o=ORBIDIA), E("03", "71 of 100 positive samples", 71, by=KEMRI, unit="percent"), E("05", "88 of 100", 88, by=PRETORIA, unit="percent"))
f("customers who got the notice", "single", E("02", "nine customers", 9, o=ORBIDIA))
f("customers who acted on the notice", "single", E("02", "Eight acted", 8, o=ORBIDIA))
f("temperature of the tests", "single", BETWEEN("02", "between 2 and 8 degrees Celsius", 2, 8, unit="°C", o=ORBIDIA))
f("days without refrigeration", "conflict",
    E("02", "19 days", 19, unit="days", o=ORBIDIA), E("03", "four days", 4, by=OKELO, unit="days"), E("03", "not 19", 19, unit="days", o=ORBIDIA),
    E("05", "Nineteen days", 19, unit="days", o=BARASA), E("05", "not four", 4, unit="days", o=OKELO))
f("employees of Orbidia", "single", E("02", "640 people", 640, o=ORBIDIA))
f("sales of Orbidia", "single", E("02", "2.1 billion rupees", 2100000000, unit="INR", o=ORBIDIA))
f("witnesses", "single", E("03", "Fourteen witnesses", 14))
f("days of the hearing", "single", E("03", "two days", 2, unit="days"))
f("days before the memo that kits were first doubted", "single", E("03", "ten days", 10, by=OKELO, unit="days"))
f("cut of the budget", "conflict", E("03", "15 percent", 15, by=LELEI, unit="percent"), E("03", "40", 40, nth=3, by=OKELO, unit="percent"))
f("people who came for a test", "single", E("04", "Ten thousand people", 10000, by=COUNTY, as_of=["2026-10-19", SUN25]))
f("hours in the queue", "single", E("04", "five hours", 5, unit="hours"))
f("people who gave up", "single", E("04", "two hundred", 200))
f("children with yellow eyes", "single", E("04", "four children", 4, o=BERNADETTE))
f("months of the yellow eyes", "single", E("04", "one month", 1, unit="months"))
f("cost of the tests in Kampala", "single", E("04", "31,000 shillings", 31000, unit="KES", o=BERNADETTE))
f("days from the letter to the stop", "single", E("04", "Four days later", 4, unit="days"))
f("months since Kenya learned", "single", E("05", "Four months", 4, unit="months"))
f("seconds for which the e-mail was open", "single", E("05", "eleven seconds", 11, by=BARASA, unit="seconds"))
f("cost of the boy's syrup", "single", E("05", "$41 a month", 41, unit="USD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the very day we knew", "same", q("00", "We stopped the kits the very day we knew,", CHEP), q("00", "No unit tested with them is in any fridge in this country.", CHEP), q("04", "stopped the very day we knew", CHEP))
Q("afraid to come", "single", q("00", "They count those who came. We count those who are afraid to come,", MUTHONI))
Q("I signed for the blood", "same", q("01", "I signed for the blood that made my son sick", KEVIN, nth=1), q("01", "I signed for the blood that made my son sick,", KEVIN))
Q("one must ask", "single", q("01", "Nobody asked me if the test was working. I didn't know that one must ask.", KEVIN))
Q("never sold a drop", "single", q("01", "We have never sold a single drop,", OKELO))
Q("whether we continue", "single", q("01", "Please advise whether we continue,", GRACE))
Q("next question", "single", q("01", "Next question.", RAGWAR))
Q("the cold chain", "single", q("02", "A test is only as good as the cold chain that carries it,", APTE))
Q("every inbox", "single", q("03", "We have looked in every inbox, and in the spam.", CHEP))
Q("a receipt can be typed", "single", q("03", "A receipt can be typed by anyone.", CHEP))
Q("who wrote 2 October", "single", q("03", "So who wrote 2 October?", NEKESA))
Q("under investigation", "single", q("03", "That is under investigation.", CHEP))
Q("turned the digits round", "single", q("03", "Somebody turned the digits round,", CHEP))
Q("hope it was the newspaper", "single", q("03", "I hope it was the newspaper.", NEKESA))
Q("read them aloud", "single", q("03", "Minister, you may read them. I would like you to read them aloud.", MUTHONI))
Q("what arrives", "single", q("03", "if you count what arrives", OKELO))
Q("over a refrigerator", "single", q("04", "I will not resign over a refrigerator.", CHEP))
Q("our vigilant system", "single", q("04", "our vigilant system", CHEP))
Q("the grass", "single", q("04", "When two bulls fight, it's the grass that has hepatitis,", NEIGHBOUR))
Q("what I wanted to hear", "single", q("05", "I was told what I wanted to hear, and I wanted to hear it,", CHEP))

# ---- timeline
w = s.when
w("a study of blood in Kenya", "1990", ("00", "In the 1990s"), to="1999")
w("blood is tested centrally", "2006", ("00", "Since 2006"))
w("the government buys the kits", "2026-03-01", ("00", "in March"), to="2026-03-31")
w("the lot leaves the plant", "2026-04-09", ("02", "on 9 April"))
w("infections begin, by month", "2026-06-01", ("00", "since June"), ("05", "between June"), to="2026-06-30")
w("the kits come into use", JUN3, ("00", "from June 3"))
w("the fridge fails, by month", "2026-06-01", ("02", "in June"), to="2026-06-30")
w("the fridge fails", "2026-06-05", ("05", "on 5 June, a Friday"))
w("the fridge runs again", "2026-06-24", ("05", "the 24th"))
w("Baraka has malaria", "2026-07-01", ("01", "in July"), to="2026-07-31")
w("Okelo receives the memo, by her", "2026-07-07", ("03", "on 7 July"))
w("Okelo forwards the memo", "2026-07-07", ("03", "the same afternoon"))
w("the memo", "2026-07-17", ("01", "on July 17"), ("03", "17 July"), ("05", "17 July"))
w("Orbidia's notice", "2026-07-29", ("02", "On 29 July"), ("03", "29 July"), ("05", "29 July"))
w("the e-mail is opened", "2026-08-03", ("05", "on 3 August"))
w("Sister Bernadette writes to the ministry", "2026-09-14", ("04", "on 14 September"))
w("the kits are stopped, by the ministry", SEP18, ("00", "September 18"), ("03", "on 18 September"), ("04", "Four days later"))
w("the kits are stopped, by others", OCT2, ("01", "until October 2"), ("03", "2 October"), ("05", "until 2 October"))
w("infections end, by month", "2026-10-01", ("05", "October", 1), to="2026-10-31")
w("the clinic tells Kevin Otieno", "2026-10-05", ("01", "Last week"), to="2026-10-11")
w("Grace Otieno is sent on leave", "2026-10-12", ("01", "since Monday"))
w("the ministry admits 37", TUE, ("00", "on Tuesday"), ("01", "Yesterday"), ("04", "On the thirteenth"))
w("the Star's day", WED, ("01", "Wednesday, October 14, 2026"))
w("the number rises to 52", MON19, ("03", "Yesterday"))
w("the number is 52, by the column", TUE20, ("04", "one week later"))
w("people come for a test", "2026-10-19", ("04", "this week"), to=SUN25)
w("the budget is cut", "2026", ("03", "this year"))
w("the hearing goes on", "2026-10-21", ("03", "tomorrow, Wednesday, at nine"))
w("a child dies in Siaya", "2026-10-21", ("04", "on Wednesday"))
w("a child dies in Siaya, by month", "2026-10-01", ("05", "in October"), to="2026-10-31")
w("Grace Otieno is dismissed", FRI23, ("04", "On Friday"))
w("the column", SUN25, ("04", "25 October"))
w("the commission reports, Chepkirui resigns", REPORT, ("05", "on 29 January"), ("05", "on the morning of the report"))

# ---- conflicts
c = s.conflict
c("figure", "infected: 37 by the ministry, 90 by Patients' Voice",
    [("00", "At least 37 Kenyans"), ("00", "At least 37 patients"), ("00", "the 37"), ("01", "37 people"), ("04", "37")], [("00", "90 people")])
c("figure", "infected: 52 and 68 by the ministry, 128 by Patients' Voice", [("03", "52"), ("04", "52"), ("04", "68")], [("03", "128 names")])
c("figure", "hospitals: 14 by the ministry, 17 by the staff and the judge", [("00", "14 hospitals"), ("01", "not 14")], [("01", "17 hospitals"), ("05", "Seventeen hospitals")])
c("figure", "the kits cost 38 million shillings, or 83 by the Star",
    [("00", "38 million shillings"), ("00", "$294,000"), ("02", "USD 294,000"), ("03", "Sh38 million")], [("01", "Sh83 million"), ("03", "83")])
c("figure", "what the test finds: 99.2 percent by the maker, 71 or 88 of 100 by laboratories",
    [("02", "99.2 percent")], [("03", "71 of 100 positive samples")], [("05", "88 of 100")])
c("figure", "days without refrigeration: 19 by the maker, four by Okelo", [("02", "19 days"), ("03", "not 19"), ("05", "Nineteen days")], [("03", "four days"), ("05", "not four")])
c("figure", "the cut: 15 percent by the Treasury, 40 by Okelo", [("03", "15 percent")], [("03", "40", 3)])
c("figure", "units tested with the kits: 8,214, or 9,870", [("00", "8,214 units of blood"), ("05", "8,214")], [("05", "9,870 units")], optional=True)
c("date", "the kits were in use until 18 September, or until 2 October",
    [("00", "September 18"), ("03", "on 18 September"), ("04", "Four days later")], [("01", "until October 2"), ("03", "2 October"), ("05", "until 2 October")])
c("date", "the memo: 7 July by Okelo, 17 July by the paper itself", [("03", "on 7 July")], [("01", "on July 17"), ("05", "17 July")])
c("stance", "whether the ministry got the notice",
    [("03", "the ministry never got a safety notice"), ("03", "We have looked in every inbox, and in the spam.")],
    [("02", "It was sent by e-mail to the Ministry of Health in Nairobi at 10.14 a.m. and delivered."), ("05", "It was delivered."), ("05", "It was opened on 3 August")])
c("stance", "whether blood was sold", [("01", "We have never sold a single drop,"), ("05", "She denies it.")], [("01", "three private ones paid in cash"), ("05", "against payment of 4,500 shillings a unit")])
c("stance", "whether the child in Siaya died of the blood",
    [("04", "The ministry says it was malaria, and that none has died of the blood."), ("05", "had been put down to malaria")], [("05", "Two of them have died, among them a girl of two in Siaya")])
c("stance", "whether the kits or the fridge were at fault",
    [("02", "the tests were damaged after delivery"), ("04", "The Indians say that it was our fridge.")], [("04", "The ministry says that it was their test."), ("00", "blaming a batch of faulty test kits"), ("05", "So the test was worse than its leaflet")], optional=True)
c("source", "who found it: the system, or a nun", [("04", "our vigilant system")], [("04", "But a nun discovered it.")], optional=True)

# ---- echoes
e = s.echo
e("the ministry's 37", "cited", ("00", "At least 37 patients"), ("01", "37 people"), ("04", "37"))
e("the ministry's 52", "same details", ("03", "52"), ("04", "52"))
e("the Lakeside Star's log", "cited", ("01", "One showed us a log with the lot number."), ("03", "the log printed by the Lakeside Star"))
e("the Star's 83 million", "cited", ("01", "Sh83 million"), ("03", "The Star wrote 83."))
e("Orbidia's receipt", "cited", ("02", "We hold the receipt."), ("03", "Orbidia's receipt"), ("05", "On the e-mail of 29 July"))
e("the very day we knew", "same details", ("00", "We stopped the kits the very day we knew,"), ("04", "stopped the very day we knew"))
e("19 days without refrigeration, by the maker", "cited", ("02", "19 days"), ("03", "not 19"), ("05", "as the manufacturer had said"))
e("the memo of 17 July", "same details", ("01", "on July 17"), ("05", "17 July"))
e("the ministry's 14 hospitals and 8,214 units", "cited", ("00", "8,214 units of blood"), ("00", "14 hospitals"), ("01", "not 14"), ("05", "8,214"), optional=True)
e("the list of Patients' Voice", "same details", ("03", "128 names"), ("05", "Patients' Voice, whose list was mocked in parliament"), optional=True)
e("40,000 kits for 294,000 dollars", "same details", ("00", "$294,000"), ("02", "USD 294,000"), optional=True)
e("the Indians say it was the fridge", "cited", ("02", "the tests were damaged after delivery"), ("04", "The Indians say that it was our fridge."), optional=True)

# ---- actors
n = s.named
s.actor(CHEP, "person", *n("Lydia Chepkirui", "Chepkirui"), aliases=["Cabinet Secretary Lydia Chepkirui", "the minister", "She", "The head", "the head", "the health ministry"])
s.actor(MUTHONI, "person", *n("Wanjiru Muthoni"), aliases=["its director, Wanjiru Muthoni", "Wanjiru Muthoni of Patients' Voice", "Patients' Voice"])
s.actor(OKELO, "person", *n("Achieng Okelo", "Okelo"), aliases=["Dr Achieng Okelo", "The centre's director", "the centre's director, Dr Achieng Okelo"])
s.actor(GRACE, "person", *n("Grace Otieno"), aliases=["Dr Grace Otieno", "the memo", "a memo", "The head of the laboratory", "Her memo"])
s.actor(KEVIN, "person", *n("Kevin Otieno"), aliases=["Father", "the boda boda rider", "the boy's father"])
s.actor(NEKESA, "person", *n("Ruth Nekesa", "Nekesa"), aliases=["Senator Ruth Nekesa"])
s.actor("Abdi Warsame", "person", *n("Abdi Warsame", "Warsame"))
s.actor(BARASA, "person", *n("Philomena Barasa", "Barasa"), aliases=["Justice Philomena Barasa", "the judge", "the commission", "The commission under Justice Philomena Barasa", "an inquiry"])
s.actor(ORBIDIA, "organization", *n("Orbidia Diagnostics", "ORBIDIA DIAGNOSTICS", "Orbidia"), aliases=["The company", "the manufacturer", "The Indians", "Our", "the maker"])
s.actor(VOICE, "organization", *n("Patients' Voice"), aliases=["an advocacy group", MUTHONI])
s.actor(STAR, "organization", *n("Lakeside Star", "LAKESIDE STAR", "Star"), aliases=["The Star", "the Star"])
s.actor("SeroFast", "organization", *n("SeroFast"))
s.actor("Kisumu", "place", *n("Kisumu"))
s.actor("Nairobi", "place", *n("NAIROBI", "Nairobi", but=["THE NAIROBI LEDGER"]))
s.actor("Kampala", "place", *n("Kampala"))
s.actor("Siaya", "place", *n("Siaya"))
s.alias(MINISTRY, "the ministry", "The ministry", "Ministry of Health", "the Ministry of Health", CHEP, "They")
s.alias(STAFF, "Staff at the blood centre", "Two of them", "They", "staff")
s.alias(APTE, "Vice President, Quality")
s.alias(KEMRI, "The Kenya Medical Research Institute")
s.alias(LELEI, "Treasury official Peter Lelei", "Treasury")
s.alias(STUDY, "study")
s.alias(MEMO, "memo", "a memo", "a copy", GRACE)
s.alias(COUNTY, "county")
s.alias(NEIGHBOUR, "neighbour")
s.alias(RAGWAR, "Governor Tom Ragwar", "Governor")
s.alias(PRETORIA, BARASA, "laboratory in Pretoria")
s.alias(STUDIES, "studies", ORBIDIA)
s.alias(FORM, "form", "It")
s.alias(BERNADETTE, "a nun")
s.write()
