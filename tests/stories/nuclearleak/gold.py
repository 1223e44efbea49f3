import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A leak at the research reactor of Skarvnes in Norway")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
D17, D18, D19, D20, D27, AUG31 = "2026-05-17", "2026-05-18", "2026-05-19", "2026-05-20", "2026-05-27", "2026-08-31"
s.report("00", outlet="Nordwire", published=D18)
s.report("01", outlet="Skarvnes Avis", published=D19)
s.report("02", outlet="Norwegian Neutron Institute", published=D19)
s.report("03", outlet="The Engineers' Club at Skarvnes", published=D20)
s.report("04", outlet="Isotope Week", published="2026-05-29", sidecar=True)
s.report("05", outlet="The Northern Quarter", published="2026-09-01", to="2026-09-07")

NNI, HOLM, DSA, FJELD, MAYOR, LOG, ROAR, AAKER, MYHRE, FATHER, CLUB, BERGEN, MINISTRY, WAHL, REPORT, RYPE, KARI, LIST = ("Norwegian Neutron Institute", "Petter Holm", "DSA", "Mads Fjeldstad", "Turid Brekkan", "the shift log", "Roar Lindset",
    "Synnøve Aaker", "Ida Myhre", "a father", "The Engineers' Club at Skarvnes", "the hospital in Bergen", "the trade ministry", "Lena Wahlberg", "the report of the radiation authority", "Øystein Rype", "Kari Lindset", "the telephone company's list")

F("heavy water that left the circuit", "conflict",
  A("00", "about 120 litres", 120, "the institute", as_of=D18, origin=NNI, unit="litres"), U("00", "up to 300 litres", 300, FJELD, as_of=D18, origin=DSA, unit="litres"),
  E("02", "120 litres", 120, as_of=D19, origin=NNI, unit="litres"), E("04", "120 litres", 120, NNI, origin=NNI, unit="litres"), E("05", "410 litres", 410, REPORT, as_of=D18, origin=DSA, unit="litres"))
F("water collected on the floor", "single", E("02", "112", 112, origin=NNI, unit="litres"))
F("water that went into the fjord", "single", A("05", "some 60", 60, REPORT, origin=DSA, unit="litres"))
F("people contaminated", "conflict",
  E("00", "Two workers", 2, "the institute", as_of=D18, origin=NNI), E("01", "two workers", 2, "the institute", origin=NNI), E("02", "Two employees", 2, as_of=D19, origin=NNI),
  E("03", "two", 2, NNI, nth=1, as_of=D19, origin=NNI), E("03", "Five of our members", 5, BERGEN, as_of=D20, origin=BERGEN), E("05", "Five people", 5, REPORT, origin=DSA))
F("dose", "conflict",
  E("00", "0.4 millisieverts", 0.4, HOLM, as_of=D18, origin=NNI, unit="mSv"), E("02", "0.4 millisieverts", 0.4, origin=NNI, unit="mSv"),
  E("03", "1.9 millisieverts", 1.9, as_of=D20, origin=CLUB, unit="mSv"), E("03", "0.4", 0.4, origin=NNI, unit="mSv"), U("05", "none with more than 1.7 millisieverts", 1.7, REPORT, origin=DSA, unit="mSv"))
F("annual limit of dose", "single", E("02", "20", 20, nth=2, unit="mSv"))
F("minutes to the shutdown", "single", E("00", "four minutes", 4, HOLM, as_of=D18, unit="minutes"))
F("inspectors sent", "single", E("00", "three inspectors", 3, as_of=D18, origin=DSA))
F("people led out of the building", "conflict",
  E("00", "Thirty-one people", 31, as_of=D18), E("01", "31 people", 31, "the institute", as_of=D18, origin=NNI), E("01", "58", 58, MYHRE, as_of=D18, origin=MYHRE), E("02", "Thirty-one persons", 31, as_of=D18, origin=NNI))
F("bowls of porridge", "single", E("01", "fifty-eight bowls", 58, MYHRE, as_of=D18, origin=MYHRE))
F("hours of the closed road", "single", E("00", "five hours", 5, as_of=D18, unit="hours"))
F("inhabitants", "single", E("00", "4,200 inhabitants", 4200, MAYOR))
F("power of the reactor", "agree", E("00", "two-megawatt", 2, unit="MW"), E("01", "two-megawatt", 2, unit="MW"), E("04", "2MW", 2, unit="MW"))
F("hospitals supplied", "agree", E("00", "nine hospitals", 9), E("01", "nine hospitals", 9), E("04", "nine customers", 9))
F("water that escaped in 1988", "agree", E("00", "2,000 litres", 2000, as_of="1988", unit="litres"), E("01", "2,000 litres", 2000, as_of="1988", unit="litres"))
F("people fined after 1988", "agree", E("00", "three people", 3), E("01", "three people", 3))
F("minutes to the second alarm", "single", E("01", "thirty minutes", 30, unit="minutes"))
F("tablets to an envelope", "single", E("01", "four to an envelope", 4))
F("tablets given out", "agree", A("01", "about 600", 600, FATHER, as_of=D18, origin=FATHER), E("05", "640 too few", 640))
F("tritium at the outfall", "conflict",
  E("01", "3 becquerels", 3, DSA, as_of=D18, origin=DSA, unit="Bq/l"), E("04", "3Bq", 3, DSA, as_of=D18, origin=DSA, unit="Bq/l"), E("04", "90", 90, WAHL, as_of=D18, origin=WAHL, unit="Bq/l"))
F("cost of the repair", "update",
  E("02", "40 million kroner", 40e6, NNI, as_of=D19, origin=NNI, unit="NOK"), E("02", "€3.5 million", 3.5e6, NNI, as_of=D19, origin=NNI, unit="EUR"),
  E("04", "NKr95m", 95e6, MINISTRY, origin=MINISTRY, unit="NOK"), E("04", "€8.3m", 8.3e6, MINISTRY, origin=MINISTRY, unit="EUR"), E("05", "132 million kroner", 132e6, as_of="2026-06", unit="NOK"))
F("cost above the operator's figure", "single", M("04", "more than twice", 2))
F("people who mopped", "single", E("03", "six people", 6, as_of=D18, origin=CLUB))
F("price of the gaskets", "agree", E("03", "11,000 kroner", 11000, as_of="2024-02", origin=CLUB, unit="NOK"), E("04", "11,000 kroner", 11000, AAKER, unit="NOK"))
F("age of the gasket", "single", E("03", "31 years", 31, unit="years"))
F("turn by which the drain stood open", "single", E("04", "a quarter turn", 0.25, AAKER, unit="share"))
F("worth of the annual output", "single", A("04", "some NKr210m", 210e6, unit="NOK"))
F("months for which lists are kept", "single", E("05", "six months", 6, unit="months"))
F("length of the call", "agree", E("05", "Ninety-four seconds", 94, unit="seconds"), E("05", "94 seconds", 94, LIST, as_of=D18, unit="seconds"))
F("pages of the report", "single", E("05", "140 pages", 140))
F("staff before", "single", E("05", "87 people", 87))
F("staff who remain", "single", E("05", "30", 30))

Q("a summer in the mountains", "single", q("00", "less than you get from a summer in the mountains", HOLM))
Q("a call before lunch", "single", q("00", "We should have liked a call before lunch,", FJELD))
Q("in the cupboard", "single", q("00", "They are in the cupboard and that is where they stay,", MAYOR))
Q("let it drip", "same", q("01", "Let it drip", AAKER), q("01", "I rang the director at home at half past midnight. She said, it's the Seventeenth of May, let it drip.", ROAR))
Q("the shift log", "single", q("01", "23.40 humidity alarm, cell 4. Reset.", LOG), q("01", "Alarm again. Puddle. Wait for day shift.", LOG))
Q("he dialled the moon", "single", q("01", "My telephone shows no call from Roar. Perhaps he dialled the moon.", AAKER))
Q("bowls of porridge", "single", q("01", "I had fifty-eight bowls of porridge on the tables, and all of them cold.", MYHRE))
Q("the systems did what they are built for", "single", q("02", "The systems did what they are built for,", AAKER), q("02", "and so did the people.", AAKER))
Q("not in this budget", "single", q("03", "not in this budget", "the answer of the institute"))
Q("no opinions", "single", q("03", "All questions to me. No pictures, no posts, no opinions.", HOLM))
Q("not before January", "single", q("04", "not before January", MINISTRY))
Q("the night shift left it so", "single", q("04", "There was nothing wrong with it,", AAKER), q("04", "A drain beside V-17 stood a quarter turn open, and it was the night shift that left it so.", AAKER))
Q("I would have signed", "single", q("04", "I would have signed for 11,000 kroner without looking up.", AAKER))
Q("my bottles have numbers", "single", q("04", "Somebody has mixed up a bottle, and my bottles have numbers,", WAHL))
Q("we showed her the door", "single", q("05", "We showed her the list and we showed her the door,", RYPE))
Q("the ink is from May", "single", q("05", "but the ink is from May", REPORT))
Q("closed and sealed", "single", q("05", "was found closed and sealed", REPORT))

w("the reactor is built", "1967-01-01", ("00", "1967"), ("01", "1967"), to="1967-12-31")
w("a pipe bursts", "1988-01-01", ("00", "In 1988"), ("01", "In 1988"), to="1988-12-31")
w("the sticker on the valve", "2023-01-01", ("03", "2023"), ("05", "in 2023"), to="2023-12-31")
w("the engineers ask for gaskets", "2024-02-01", ("03", "In February 2024"), to="2024-02-29")
w("the engineers' letter, the year", "2024-01-01", ("04", "2024"), to="2024-12-31")
w("V-17 is inspected, by the institute", "2025-11-01", ("02", "in November 2025"), ("03", "in November"), ("05", "November 2025"), to="2025-11-30")
w("the first alarm, by the log", D17, ("01", "17 May"), ("05", "on 17 May"))
w("the director is woken", D18, ("01", "on Monday"))
w("the call to the director", D18, ("05", "on 18 May"))
w("the leak is noticed, the reactor shut", D18, ("00", "on Monday"), ("02", "18 May"), ("02", "on Monday"), ("03", "the day of the leak"), ("04", "18 May"))
w("tablets at the kindergarten", D18, ("01", "yesterday", 1))
w("water taken at the outfall", D18, ("01", "yesterday", 2), ("04", "the day of the leak"), ("04", "on the same afternoon"))
w("the hall is mopped", D18, ("03", "On Monday night"))
w("Information no. 3", D19, ("03", "Yesterday"))
w("Lindset is sent home", D19, ("03", "last night"))
w("the hospital tells them", D20, ("03", "this morning"))
w("what the operator named", "2026-05-18", ("04", "last week"), to="2026-05-24")
w("DSA raises the rating", D27, ("04", "On Wednesday"))
w("the ink", "2026-05-01", ("05", "May", 3), to="2026-05-31")
w("the government decides not to repair", "2026-06-01", ("05", "in June"), to="2026-06-30")
w("the director resigns", "2026-07-01", ("05", "in July"), to="2026-07-31")
w("the restart, by the institute", "2026-08-03", ("02", "on 3 August"))
w("the report of the authority", AUG31, ("05", "last Monday, 31 August"))
w("the restart, not before", "2027-01-01", ("04", "January"), to="2027-01-31")
w("no Norwegian lutetium", "2026-01-01", ("04", "this year"), to="2026-12-31")

c("figure", "heavy water: 120 litres by the institute, up to 300 and then 410 by the authority",
  [("00", "about 120 litres"), ("02", "120 litres"), ("04", "120 litres")], [("00", "up to 300 litres"), ("05", "410 litres")])
c("figure", "people contaminated: two or five", [("00", "Two workers"), ("01", "two workers"), ("02", "Two employees"), ("03", "two", 1)], [("03", "Five of our members"), ("05", "Five people")])
c("figure", "dose: 0.4 or 1.9 millisieverts", [("00", "0.4 millisieverts"), ("02", "0.4 millisieverts"), ("03", "0.4")], [("03", "1.9 millisieverts"), ("05", "none with more than 1.7 millisieverts")])
c("figure", "people led out: 31 or 58", [("00", "Thirty-one people"), ("01", "31 people"), ("02", "Thirty-one persons")], [("01", "58")])
c("figure", "tritium at the outfall: 3 or 90 becquerels a litre", [("01", "3 becquerels"), ("04", "3Bq")], [("04", "90")])
c("date", "the first alarm: on Monday at 6:15 or on the evening of 17 May",
  [("00", "6:15 a.m."), ("02", "At 06:15 on Monday"), ("02", "There had been no earlier alarm")], [("01", "23.40 humidity alarm"), ("01", "17 May"), ("05", "on 17 May at 23:38")])
c("date", "DSA was told at 1:20 p.m. or at 07:00", [("00", "1:20 p.m."), ("05", "at twenty past one in the afternoon")], [("02", "At 07:00")])
c("date", "V-17 was last inspected in November 2025 or in 2023", [("02", "in November 2025")], [("03", "2023"), ("05", "in 2023")])
c("stance", "whether the director was called in the night",
  [("01", "I rang the director at home"), ("05", "a call from the control room at Skarvnes to the director's house")], [("01", "My telephone shows no call from Roar"), ("01", "she was woken on Monday at half past six")])
c("stance", "whether iodine tablets were given out",
  [("00", "They are in the cupboard and that is where they stay"), ("05", "not a single tablet was given out")], [("01", "parents were given iodine tablets"), ("05", "Her cupboard holds 640 too few")])
c("stance", "whether anything got out of the building and into the fjord",
  [("00", "Nothing had left the building"), ("02", "No water and no tritium reached the fjord")], [("05", "went down a floor drain and so into the fjord"), ("04", "measured 90")])
c("stance", "the cause: the gasket, or a drain left open by the night shift",
  [("02", "A gasket in valve V-17 had worn out"), ("03", "Nobody left anything open"), ("05", "It was the gasket"), ("05", "was found closed and sealed")],
  [("04", "There was nothing wrong with it"), ("04", "it was the night shift that left it so")])
c("stance", "whether the staff may speak", [("02", "Everyone at NNI is free to speak to whom they please")], [("03", "All questions to me. No pictures, no posts, no opinions.")])
c("stance", "whether suits were worn", [("02", "All who took part in the cleaning wore full protective suits")], [("03", "six people mopped hall B in cotton overalls")])
c("stance", "whether new gaskets were asked for", [("03", "we asked in writing for new gaskets")], [("04", "purchasing had no record of any such request")])
c("stance", "whether the director went of her own will", [("05", "at her own wish")], [("05", "we showed her the door")])

e("120 litres, by the institute", "cited", ("00", "about 120 litres"), ("02", "120 litres"), ("04", "120 litres"))
e("the reactor and the pipe of 1988, by Nordwire", "copied text", ("00", "The two-megawatt reactor dates from 1967 and makes isotopes for nine hospitals. In 1988 a pipe burst at the same site and 2,000 litres escaped; three people were fined."), ("01", "The two-megawatt reactor dates from 1967 and makes isotopes for nine hospitals. In 1988 a pipe burst at the same site and 2,000 litres escaped; three people were fined."))
e("two contaminated, by the institute", "cited", ("00", "Two workers"), ("01", "two workers"), ("02", "Two employees"), ("03", "It says two were contaminated"))
e("0.4 millisieverts, by the institute", "cited", ("00", "0.4 millisieverts"), ("02", "0.4 millisieverts"), ("03", "0.4"))
e("31 people, by the institute", "cited", ("00", "Thirty-one people"), ("01", "31 people"), ("02", "Thirty-one persons"))
e("Information no. 3", "cited", ("02", "Information no. 3"), ("03", "its Information no. 3"))
e("3 becquerels, by DSA", "cited", ("01", "3 becquerels"), ("04", "3Bq"))
e("the engineers' request", "cited", ("03", "we asked in writing for new gaskets"), ("04", "the engineers' letter of 2024"))
e("what the operator expects to spend", "cited", ("02", "40 million kroner"), ("04", "more than twice what the operator named"), optional=True)

a(NNI, "organization", *named("Norwegian Neutron Institute", "NORWEGIAN NEUTRON INSTITUTE", "NNI"), aliases=["the institute", "the institute that operates it", "the operator", "It", HOLM])
a(DSA, "organization", *named("DSA"), aliases=["the radiation authority", "The radiation authority DSA", "the regulator DSA", FJELD])
a(AAKER, "person", *named("Synnøve Aaker"), aliases=["the director", "director Synnøve Aaker", "NNI's director, Synnøve Aaker", "she", "She", "Aaker"])
a(ROAR, "person", *named("Roar Lindset", "Roar"), aliases=["Shift leader Roar Lindset", "Lindset", "he"])
a(HOLM, "person", *named("Petter Holm"), aliases=["spokesman for the Norwegian Neutron Institute", "he", "Holm", NNI])
a("Skarvnes", "place", *named("Skarvnes", "SKARVNES", but=("SKARVNES AVIS", "THE ENGINEERS' CLUB AT SKARVNES")))
a("Nordwire", "organization", *named("Nordwire"))
a("Skarvnes Avis", "organization", *named("SKARVNES AVIS", "the Avis"))
s.alias("the institute", NNI, "the institute that operates it", HOLM)
s.alias(FJELD, "department head Mads Fjeldstad", "Fjeldstad", "he", DSA)
s.alias(MAYOR, "Mayor Turid Brekkan", "Brekkan", "she", "the mayor")
s.alias(LOG, "A page of the shift log", "shift log")
s.alias(MYHRE, "she", "Myhre")
s.alias(FATHER, "father")
s.alias(BERGEN, "hospital in Bergen")
s.alias(MINISTRY, "The trade ministry in Oslo", "trade ministry")
s.alias(WAHL, "Lena Wahlberg of the marine laboratory at Gothenburg", "she", "Wahlberg")
s.alias(REPORT, "The report", "the report", "the authority", "the radiation authority", DSA)
s.alias(RYPE, "Øystein Rype, who chairs the board", "Rype")
s.alias("the answer of the institute", "The answer", NNI, "the institute")
s.alias(LIST, "the list", "The telephone company", "annex 9", REPORT)
s.write()
