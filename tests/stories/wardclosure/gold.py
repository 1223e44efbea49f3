"""Gold of an invented story: the maternity ward of Kitahama, Hokkaido, closes in March 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Kitahama's maternity ward closes")
WED20, FRI22, SUN31, MON1, SUN21, THU25, WED31 = "2027-01-20", "2027-01-22", "2027-01-31", "2027-02-01", "2027-02-21", "2027-02-25", "2027-03-31"
YEAR, FY25 = ["2026-01-01", "2026-12-31"], ["2025-04-01", "2026-03-31"]
s.report("00", outlet="KNS", published=WED20)
s.report("01", outlet="Kitahama General Hospital", published=FRI22)
s.report("02", outlet="Okhotsk Shinpo", published=MON1)
s.report("03", outlet="The Hokkaido Lantern", published=THU25)
s.report("04", outlet="KNS", published=WED31, sidecar=True)
s.report("05", outlet="The Pacific Letters Quarterly", published="2027-05-17", to="2027-09-30")

E, LEAST, MORE, ABOUT, MOST, LESS, BETWEEN = map(voiced, (s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between))
MORI, SENDA, UNI, HOSP, TOWN, MIDWIFE, NATSUMI, MIZUHO = "Shunji Moriyama", "Haruko Senda", "Ishikari Medical University", "Kitahama General Hospital", "town officials", "a midwife at the hospital", "Natsumi Kudo", "Mizuho Kudo"
FUKASE, ITAKURA, TANABE, FIRE, SECR, ARIMA, TSUKUDA, GROUP = "Goro Fukase", "Kaoru Itakura", "Ryo Tanabe", "the fire department", "the secretariat", "Yoko Arima", "Aya Tsukuda", "a support group"
KANEDA, SURVEY, POLICE, MEDIA, KNS, LETTER, MIYAGI = "Isamu Kaneda", "a survey by a doctors' association", "the police", "some media", "KNS", "the letter of October 9", "Jun Miyagi"

# ---- figures
f = s.figures
f("obstetricians who leave", "agree",
    E("00", "two of its three obstetricians", 2, by=HOSP), E("00", "The two doctors", 2, by=MORI, o=HOSP), E("01", "two will be transferred", 2, o=HOSP), E("03", "two obstetricians", 2, by=LETTER), E("04", "two doctors", 2, o=HOSP))
f("obstetricians of the hospital", "single", E("01", "three obstetricians", 3, o=HOSP))
f("doctors who remain", "agree", E("00", "one doctor", 1, by=MORI), E("01", "one doctor", 1, o=HOSP))
f("drive to the nearest delivery room", "agree",
    E("00", "90 km", 90, o=HOSP, unit="km"), MORE("00", "more than 90 kilometres", 90, by=HOSP, unit="km"), E("01", "94 km", 94, by=FIRE, unit="km"))
f("babies delivered last year", "single", E("00", "187 babies", 187, by=MORI, as_of=YEAR))
f("babies delivered in 2006", "single", E("00", "412", 412, by=MORI, as_of="2006"))
f("nights for one doctor", "single", E("00", "365 nights", 365, by=MORI, unit="nights"))
f("loss of the ward", "agree",
    E("00", "480 million yen", 480000000, by=TOWN, unit="JPY", as_of=FY25), E("00", "$3.1 million", 3100000, by=TOWN, unit="USD", as_of=FY25),
    E("01", "480 million yen", 480000000, unit="JPY", o=HOSP, as_of=FY25), E("05", "480", 480000000, unit="JPY", o=TOWN))
f("loss of the hospital", "agree",
    E("01", "840 million", 840000000, by=MEDIA, unit="JPY", as_of=FY25), E("05", "Eight hundred and forty million a year", 840000000, by=KANEDA, unit="JPY"), E("05", "those 840", 840000000, unit="JPY", o=KANEDA))
f("share of a boiler in the loss", "single", MORE("05", "more than half of that", 0.5, unit="share"))
f("women who have booked for April or later", "conflict",
    ABOUT("00", "About 140 women", 140, by=MIDWIFE, as_of=WED20), E("00", "96", 96, by=HOSP, as_of=WED20), E("01", "96 mothers", 96, o=HOSP, as_of=FRI22))
f("women placed with other hospitals", "single", E("04", "Sixty-eight women", 68, as_of=WED31, o=HOSP))
f("women without a hospital", "conflict", E("04", "28", 28, as_of=WED31, o=HOSP), E("04", "51", 51, by=GROUP, as_of=WED31))
f("births in Japan in 2024", "single", LESS("00", "below 700,000", 700000, as_of="2024"))
f("municipalities without a place to give birth", "single", ABOUT("00", "Nearly four in ten municipalities", 0.4, by=SURVEY, unit="share"))
f("requests to the university", "single", E("01", "three times", 3, o=HOSP))
f("travel money", "single", E("01", "30,000 yen per birth", 30000, unit="JPY", o=HOSP))
f("nights of lodging", "single", MOST("01", "up to 14 nights", 14, unit="nights", o=HOSP))
f("taxis planned", "agree", E("01", "four vehicles", 4, o=HOSP), E("04", "four planned taxis", 4, o=HOSP))
f("taxis bought", "single", E("04", "bought two", 2, as_of=WED31))
f("time of the ambulance in summer", "single", E("01", "75 minutes", 75, by=FIRE, unit="minutes"))
f("time of the ambulance in winter", "single", E("01", "100 in winter", 100, by=FIRE, unit="minutes"))
f("midwives", "single", E("01", "eleven midwives", 11, o=HOSP))
f("places in the gymnasium", "agree", E("01", "Places: 400", 400, o=HOSP), E("02", "Four hundred places", 400, o=HOSP))
f("people outside the gymnasium", "conflict", E("02", "1,800 people", 1800, by=POLICE, as_of=SUN31), E("02", "5,000", 5000, by=NATSUMI, as_of=SUN31))
f("people of the town", "single", E("02", "17,200", 17200))
f("seconds of the bow", "single", E("02", "fourteen seconds", 14, unit="seconds", as_of=SUN31))
f("how often the mayor was asked", "single", E("02", "seven times", 7, as_of=SUN31))
f("days that Mizuho Kudo is late", "single", E("02", "Three days", 3, by=MIZUHO, unit="days"))
f("signatures", "conflict", E("02", "38,000 signatures", 38000, o=NATSUMI), E("03", "26,400 valid signatures", 26400, by=SECR), E("03", "38,000", 38000, by=NATSUMI))
f("signatures against the population", "single", E("02", "twice the population", 2))
f("people in front of the town hall", "single", ABOUT("03", "Some 200 people", 200, as_of=THU25))
f("temperature", "single", E("03", "minus 11", -11, unit="°C"))
f("weight of the girl", "single", E("03", "2,760 grams", 2760, by=SENDA, unit="g"))
f("time of the drive until the birth", "conflict",
    E("03", "58 minutes", 58, by=FIRE, unit="minutes"), E("03", "Ninety-five", 95, by=TANABE, unit="minutes"))
f("time from the door to the place of birth", "single", E("05", "61 minutes", 61, by=TANABE, unit="minutes"))
f("wait for an ambulance", "single", E("05", "half-hour", 0.5, unit="hours", o=TANABE))
f("votes for the motion", "single", E("03", "seven votes", 7, as_of=THU25))
f("votes against the motion", "single", E("03", "eight", 8, as_of=THU25))
f("doctors who have offered to come", "conflict", E("03", "One doctor", 1, by=SENDA), E("03", "there are two", 2, by=MORI), E("04", "Two obstetricians", 2, as_of=WED31, o="the two obstetricians"))
f("weight of the last baby", "single", E("04", "3,120 grams", 3120, by=TSUKUDA, unit="g", as_of=WED31))
f("births since 1961", "conflict",
    E("04", "31,400", 31400, nth=1, o=HOSP, as_of=WED31), E("04", "314,000", 314000, o=KNS), ABOUT("04", "Some 31,400 children", 31400, by=HOSP, as_of=WED31), E("05", "31,400 people", 31400, o=HOSP))
f("papers that the director initials", "single", E("05", "forty papers a day", 40, by=MORI))
f("people at the dinner", "single", E("05", "crab for six", 6, by="the restaurant's book"))
f("votes for the recall", "single", E("05", "5,310", 5310, as_of="2027-05-16"))
f("votes against the recall", "single", E("05", "4,102", 4102, as_of="2027-05-16"))
f("women who have made the trip", "single", E("05", "43 women", 43))
f("women who have given birth on the way", "single", E("05", "Two have given birth", 2))

# ---- quotations
q, Q = s.quote, s.quotation
Q("awake for 365 nights", "single", q("00", "I cannot ask one doctor to be awake for 365 nights,", MORI))
Q("as shocked as anybody", "single", q("00", "I'm as shocked as anybody,", SENDA))
Q("the request came from Kitahama", "single", q("02", "The request came from Kitahama, in writing, in October.", ITAKURA))
Q("since January 18", "single", q("02", "Since January 18,", SENDA))
Q("eating crab", "single", q("02", "She was eating crab. She heard it well.", FUKASE))
Q("come early", "single", q("02", "Three days,", MIZUHO), q("02", "I tell the child every evening: come early.", MIZUHO))
Q("our grandmothers", "single", q("02", "Our grandmothers live elsewhere,", NATSUMI), q("02", "but they gave birth here.", NATSUMI))
Q("ninety-five", "single", q("03", "Ninety-five!", TANABE))
Q("some got cold", "single", q("03", "We handed over 38,000. Perhaps some got cold and went home.", NATSUMI))
Q("early return", "single", q("03", "early return", LETTER))
Q("the seal is ours", "single", q("03", "The seal is ours. The letter isn't mine.", MORI))
Q("at home with a fever", "single", q("03", "I was at home with a fever that night.", SENDA))
Q("from the television", "single", q("03", "It learned of it from the television.", ARIMA))
Q("he listened to me", "single", q("04", "He listened to me,", MIZUHO))
Q("the heaviest thing", "single", q("05", "Eight hundred and forty million a year. I saw the hospital sink, and I threw the heaviest thing overboard,", KANEDA))

# ---- timeline
w = s.when
w("the ward opens", "1961", ("04", "since 1961"), ("04", "in 1961"))
w("412 babies", "2006", ("00", "in 2006"))
w("Kaneda gets the seal", "2019-04-01", ("05", "From April 2019"), to="2019-04-30")
w("Senda is elected", "2023", ("00", "in 2023"))
w("births fall below 700,000", "2024", ("00", "in 2024"))
w("the last financial year", FY25[0], ("00", "in the last financial year"), ("01", "in fiscal 2025"), to=FY25[1])
w("187 babies", YEAR[0], ("00", "last year"), to=YEAR[1])
w("the letter", "2026-10-09", ("03", "October 9"))
w("the request, by month", "2026-10-01", ("02", "in October"), to="2026-10-31")
w("Moriyama initials a copy", "2026-10-14", ("05", "on 14 October"))
w("the head of administration retires", "2026-12-25", ("05", "the twenty-fifth of December last"))
w("the head of administration retires, by month", "2026-12-01", ("03", "in December"), to="2026-12-31")
w("the university decides, by the hospital", "2026-12-18", ("01", "December 18"))
w("the dinner", "2026-12-26", ("02", "on December 26"), ("03", "on the 26th"), ("05", "the 26th"), ("03", "that night"))
w("the photograph, by Senda", "2026-12-25", ("03", "on the 25th"))
w("Senda is informed, by her", "2027-01-18", ("00", "on Monday"), ("02", "Since January 18"), ("04", "on January 18"))
w("the closure is announced", WED20, ("00", "on Wednesday"))
w("no new bookings", FRI22, ("01", "January 22"), ("01", "today"))
w("Itakura in Saturday's edition", "2027-01-30", ("02", "Saturday"))
w("mothers are to be called by then", SUN31, ("01", "by January 31"), ("02", "by yesterday"))
w("the meeting in the gymnasium", SUN31, ("01", "on Sunday, January 31"), ("02", "at two o'clock yesterday"))
w("the report of the meeting", MON1, ("02", "Feb. 1"))
w("the petition is handed over", "2027-02-05", ("02", "on Friday"))
w("a girl is born on Route 39", SUN21, ("03", "Sunday"))
w("the university sends Senda the letter", "2027-02-24", ("03", "yesterday"))
w("the assembly hears the letter", THU25, ("04", "on February 25"))
w("Moriyama resigns", "2027-03-12", ("04", "on March 12"))
w("Senda repeats", "2027-03-30", ("04", "on Tuesday"))
w("deliveries end", WED31, ("00", "at the end of March"), ("00", "March 31"), ("01", "on Wednesday, March 31"))
w("the last baby is born", WED31, ("04", "on Wednesday"))
w("births booked from then on", "2027-04-01", ("01", "April"), ("04", "April"), to="2027-04-30")
w("Mizuho Kudo is due", "2027-04-03", ("02", "on April 3"), ("04", "on Saturday"))
w("Kaneda tells the police", "2027-05-01", ("05", "in May"), to="2027-05-31")
w("the recall vote", "2027-05-16", ("04", "on May 16"), ("05", "on 16 May"))
w("the ward is to open again", "2027-10-01", ("05", "by October"), to="2027-10-31")

# ---- conflicts
c = s.conflict
c("figure", "women who have booked: 140 by a midwife, 96 by the hospital", [("00", "About 140 women")], [("00", "96"), ("01", "96 mothers")])
c("figure", "outside the gymnasium: 1,800 by the police, 5,000 by the association", [("02", "1,800 people")], [("02", "5,000")])
c("figure", "signatures: 38,000 by the association, 26,400 by the secretariat", [("02", "38,000 signatures"), ("03", "38,000")], [("03", "26,400 valid signatures")])
c("figure", "the drive: 58 minutes by the log, 95 by the father", [("03", "58 minutes")], [("03", "Ninety-five")])
c("figure", "doctors willing to come: one by the mayor, two by the director", [("03", "One doctor")], [("03", "there are two"), ("04", "Two obstetricians")])
c("figure", "women without a hospital: 28, or 51 by a support group", [("04", "28")], [("04", "51")])
c("figure", "births in the ward: 314,000 by the agency's mistake", [("04", "314,000")], [("04", "31,400", 1), ("04", "Some 31,400 children"), ("05", "31,400 people")], optional=True)
c("date", "the mayor knew on 18 January, or on 26 December",
    [("00", "on Monday"), ("02", "Since January 18,"), ("04", "on January 18")], [("02", "on December 26"), ("05", "the 26th")])
c("date", "the photograph or the dinner: 26 December, or the 25th", [("03", "on the 26th"), ("02", "on December 26"), ("05", "the 26th")], [("03", "on the 25th")])
c("source", "who wanted the doctors to go: the university, or the hospital",
    [("00", "which is calling them back to staff its own wards"), ("01", "by decision of Ishikari Medical University"), ("02", "the university had decided")],
    [("00", "it had been asked by the hospital itself to end the arrangement"), ("02", "The request came from Kitahama, in writing, in October."), ("03", "It bears the seal of the hospital's administration"), ("05", "It was Kaneda who wrote the letter.")])
c("stance", "whether the director knew the letter",
    [("02", "this document was unknown to him"), ("03", "The letter isn't mine."), ("04", "He maintains that he did not know of it.")], [("05", "A secretary says that he initialled a copy")])
c("stance", "whether all mothers were called", [("01", "Each will receive a telephone call by January 31.")], [("02", "The hospital has not called her.")])
c("stance", "whether the talks failed over a salary", [("04", "had failed over his salary")], [("04", "he had never been given a figure")])
c("stance", "whether money was the reason", [("01", "This isn't the reason for the decision.")], [("05", "I saw the hospital sink, and I threw the heaviest thing overboard,")], optional=True)

# ---- echoes
e = s.echo
e("480 million lost by the ward", "same details", ("00", "480 million yen"), ("01", "480 million yen"), ("05", "480"))
e("96 bookings, by the hospital", "cited", ("00", "96"), ("01", "96 mothers"))
e("400 places", "same details", ("01", "Places: 400"), ("02", "Four hundred places"))
e("the request from Kitahama, by the university", "same details",
    ("00", "it had been asked by the hospital itself to end the arrangement"), ("02", "The request came from Kitahama, in writing, in October."), ("03", "the letter of October 9"), ("04", "in which the hospital had asked"))
e("informed on 18 January, by the mayor", "cited", ("00", "on Monday"), ("02", "Since January 18,"), ("04", "on January 18"))
e("the dinner of 26 December", "same details", ("02", "on December 26"), ("03", "the dinner on the 26th"), ("05", "crab for six"))
e("38,000 signatures", "cited", ("02", "38,000 signatures"), ("03", "38,000"))
e("the director did not know", "same details", ("02", "this document was unknown to him"), ("04", "He maintains that he did not know of it."))
e("the birth in the car", "same details", ("03", "58 minutes"), ("05", "nearly, the fire department's"))
e("31,400 births", "same details", ("04", "Some 31,400 children"), ("05", "31,400 people"))
e("two of three obstetricians", "same details", ("00", "two of its three obstetricians"), ("01", "Of three obstetricians two will be transferred"), optional=True)
e("840 million", "same details", ("01", "840 million"), ("05", "Eight hundred and forty million a year"), optional=True)
e("four taxis", "same details", ("01", "four vehicles"), ("04", "four planned taxis"), optional=True)

# ---- actors
n = s.named
s.actor(MORI, "person", *n("Shunji Moriyama", "Moriyama"), aliases=["its director, Shunji Moriyama", "Director Moriyama", "The director", "the director", "He", "he", "his hospital"])
s.actor(SENDA, "person", *n("Haruko Senda", "Senda"), aliases=["Mayor Haruko Senda", "the mayor", "The mayor", "she", "She"])
s.actor(NATSUMI, "person", *n("Natsumi Kudo"), *n("Kudo", docs=["03"]), aliases=["the chairwoman", "Ms. Kudo", "Ms. Kudo of the association", "Natsumi Kudo of the Association to Protect Birth in Kitahama", "the association", "Association to Protect Birth in Kitahama"])
s.actor(MIZUHO, "person", *n("Mizuho Kudo"), aliases=["his mother, Mizuho Kudo", "she", "his mother"])
s.actor(FUKASE, "person", *n("Goro Fukase", "Fukase"), aliases=["assemblyman Goro Fukase", "The new mayor, Goro Fukase"])
s.actor(TANABE, "person", *n("Ryo Tanabe"), aliases=["The father", "The father, Ryo Tanabe", "the father"])
s.actor(KANEDA, "person", *n("Isamu Kaneda", "Kaneda"), aliases=["The head of administration", "head of administration", "he"])
s.actor(MIYAGI, "person", *n("Jun Miyagi", "Miyagi"), aliases=["The doctor in question, Jun Miyagi", "Dr. Miyagi", "one doctor from Okinawa"])
s.actor(HOSP, "organization", *n("Kitahama General Hospital", "KITAHAMA GENERAL HOSPITAL"), aliases=["the hospital", "The hospital", "our hospital", "We", "it", MORI])
s.actor(UNI, "organization", *n("Ishikari Medical University"), aliases=["the university", "The university", "A spokesman for the university"])
s.actor("Kitahama", "place", *n("Kitahama", "KITAHAMA", but=["Kitahama General Hospital", "KITAHAMA GENERAL HOSPITAL", "Kitahama Junior High School", "Association to Protect Birth in Kitahama"]))
s.actor("Kitami", "place", *n("Kitami"))
s.actor("Okinawa", "place", *n("Okinawa"))
s.actor(KNS, "organization", *n("KNS"))
s.alias(ITAKURA, "Professor Kaoru Itakura", "the university's dean, Professor Kaoru Itakura", "the university's dean", UNI)
s.alias(TOWN, "town officials")
s.alias(MIDWIFE, "a midwife", "midwife")
s.alias(FIRE, "fire department", "The fire department's log", "The log", "the chief")
s.alias(SECR, "The secretariat", "secretariat")
s.alias(ARIMA, "The Hokkaido government's health chief, Yoko Arima", "the Hokkaido government's health chief")
s.alias(TSUKUDA, "midwife Aya Tsukuda", "midwife")
s.alias(GROUP, "A support group")
s.alias(SURVEY, "survey", "a doctors' association")
s.alias(POLICE, "The police")
s.alias(MEDIA, "media")
s.alias(LETTER, "letter", "the letter", "It", HOSP)
s.alias("the restaurant's book", "The restaurant's book", "book")
s.write()
