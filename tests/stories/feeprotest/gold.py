#!/usr/bin/env python3
"""Gold of the fee protest story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Students of Winam University march against fees")
TUE, WED, THU, FRI, MON = "2027-09-14", "2027-09-15", "2027-09-16", "2027-09-17", "2027-09-20"
s.report("00", outlet="ENS", published=TUE, sidecar=True)
s.report("01", outlet="Winam University", published=WED)
s.report("02", outlet="Campus Moto", published=WED)
s.report("03", outlet="The Nyanza Mail", published=THU)
s.report("04", outlet="The Rift Reader", published="2027-09-21")
s.report("05", outlet="Great Lakes Education Review", published="2027-12-03", to="2027-12-31")

E, AL, MO, AB, AM, LT, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
f, Q, q, w, c, e = s.figures, s.quotation, s.quote, s.when, s.conflict, s.echo


BRIAN, BEATRICE, LEKARAU, ODERA, KIPRONO, NOOR, CHERUIYOT = "Brian Wafula", "Beatrice Wafula", "Moses Lekarau", "Grace Odera", "Felix Kiprono", "Hassan Duale Noor", "Salome Cheruiyot"
COLLINS, MERCY, UNIV, SU, POLICE, HOSP, LAWYERS, COMM = "Collins Ayiera", "Mercy Nekesa", "Winam University", "students' union", "the police", "the hospital", "Advocates for Campus Rights", "commission of inquiry"
MOTO, NURSE, OCS, WARDEN, MAIL, AUDITOR, PAPER, INSURER, ROOM, MOTHER, ENS = "Campus Moto", "a nurse", "officer in charge of the station", "the warden", "The Nyanza Mail", "auditor general", "ministry paper", "insurer", "her room-mate", "a mother of two", "ENS"

# ---- figures
f("students dead", "conflict",
  E("02", "That's [two]", 2, as_of=WED, origin=SU), E("03", "Two coffins", 2, as_of=WED, origin=SU), E("04", "Two of them", 2, origin=SU), E("04", "police say [one]", 1, POLICE, origin=POLICE), E("05", "both", 2, COMM, origin=COMM))
f("people injured", "update",
  AL("00", "at least 22 people", 22, as_of=TUE, origin=HOSP), E("02", "22 brought in", 22, NURSE, as_of=TUE, origin=HOSP), E("03", "34 people", 34, HOSP, as_of=WED, origin=HOSP),
  E("03", "60 injured", 60, SU, as_of=WED, origin=SU), E("05", "58 people", 58, COMM, origin=COMM))
f("injured still in hospital", "single", E("03", "eleven", 11, HOSP, as_of=WED, origin=HOSP))
f("students hit by bullets", "agree", E("02", "two of these", 2, NURSE, as_of=TUE, origin=HOSP), E("03", "two students", 2, HOSP, origin=HOSP))
f("officers hurt", "single", E("00", "nine officers", 9, LEKARAU, as_of=TUE, origin=POLICE))
f("students on the march", "conflict",
  VG("00", "Thousands of students", 1000, as_of=TUE), E("00", "1,800", 1800, POLICE, as_of=TUE, origin=POLICE), E("00", "6,000", 6000, SU, as_of=TUE, origin=SU),
  E("02", "5,200", 5200, as_of=TUE, origin=MOTO), AB("05", "about 4,300 people", 4300, COMM, as_of=TUE, origin=COMM))
f("people arrested", "conflict",
  E("00", "47 people", 47, LEKARAU, as_of=TUE, origin=POLICE), E("02", "83 arrested", 83, LAWYERS, as_of=WED, origin=LAWYERS), E("02", "still at [47]", 47, POLICE, as_of=WED, origin=POLICE),
  E("03", "of [47]", 47, POLICE, as_of=THU, origin=POLICE), E("03", "83 persons in cells", 83, LAWYERS, as_of=THU, origin=LAWYERS),
  E("05", "71 arrests", 71, COMM, origin=COMM), E("05", "47 of the police", 47, POLICE, origin=POLICE), E("05", "83 of the lawyers", 83, LAWYERS, origin=LAWYERS), E("05", "the rest of the [83]", 83, COMM, origin=LAWYERS))
f("people charged", "single", E("03", "39", 39, POLICE, as_of=THU, origin=POLICE))
f("time for which the others were held", "single", LT("05", "less than an hour", 1, COMM, unit="hours", origin=COMM))
f("new fee", "conflict",
  E("00", "52,000 shillings", 52000, UNIV, unit="KES", origin=UNIV), E("00", "$402", 402, UNIV, unit="USD", origin=ENS), E("01", "52,000 shillings", 52000, unit="KES", origin=UNIV),
  E("02", "52,000", 52000, unit="KES", origin=UNIV), E("02", "61,000", 61000, unit="KES", origin=MOTO), E("04", "fifty-two", 52000, unit="KES", origin=UNIV), E("04", "sixty-one", 61000, unit="KES", origin=MOTO))
f("old fee", "agree", E("00", "31,000", 31000, UNIV, unit="KES", origin=UNIV), E("02", "[31] IS ENOUGH", 31000, "placards", unit="KES", origin=UNIV), E("04", "thirty-one thousand a year", 31000, unit="KES", origin=UNIV))
f("fee proposed in November", "single", E("05", "44,000 shillings", 44000, PAPER, unit="KES", as_of="2028-01", origin=PAPER))
f("rise of the fee proposed", "single", E("05", "42%", 42, unit="percent"))
f("instalments", "single", E("05", "two instalments", 2, PAPER, origin=PAPER))
f("debt of the university", "single", E("00", "2.4 billion shillings", 2400000000, UNIV, unit="KES", origin=UNIV))
f("years without a change of fees", "single", E("00", "16 years", 16, UNIV, unit="years", origin=UNIV))
f("students who died in 2023", "single", E("00", "two students", 2, as_of="2023"))
f("public universities", "single", E("00", "42 public universities", 42))
f("share of universities that were insolvent", "single", MO("00", "More than half", 0.5, AUDITOR, unit="share", as_of="2026", origin=AUDITOR))
f("notice to leave", "conflict",
  E("01", "twenty-four hours", 24, unit="hours", origin=UNIV), E("02", "Two hours", 2, WARDEN, unit="hours", as_of=TUE, origin=WARDEN), E("04", "two hours", 2, unit="hours", origin=WARDEN), E("04", "twenty-four hours", 24, unit="hours", origin=UNIV))
f("students of the university", "agree", E("01", "19,400 students", 19400, origin=UNIV), E("04", "19,400 of them", 19400, ODERA, origin=UNIV))
f("needy students", "single", E("01", "3,200", 3200, origin=UNIV))
f("vehicles damaged", "single", E("01", "two vehicles", 2, origin=UNIV))
f("damage to property", "agree",
  E("01", "38 million shillings", 38000000, unit="KES", origin=UNIV), E("03", "38 million shillings", 38000000, UNIV, unit="KES", origin=UNIV), E("05", "38 million", 38000000, UNIV, unit="KES", origin=UNIV))
f("money paid by the insurer", "single", E("05", "11 million shillings", 11000000, unit="KES", origin=INSURER))
f("phones", "single", E("02", "three phones", 3))
f("people clicking", "single", E("02", "two people clicking", 2))
f("lorries of the police", "single", E("02", "Eight lorries", 8, as_of=TUE))
f("students at the stage", "single", VG("02", "hundreds of us", 100, as_of=WED))
f("price of a bus to Nairobi", "update", E("02", "1,200", 1200, unit="KES"), E("02", "2,000 bob", 2000, unit="KES", as_of=WED))
f("hours of the postmortem", "single", E("03", "three hours", 3, unit="hours", as_of=WED))
f("days to the suspension", "single", E("04", "six days", 6, unit="days"))
f("the mother's children", "agree", E("04", "mother of [two]", 2), E("04", "I have [two] at", 2))
f("cows to sell", "single", E("04", "sell [two]", 2))
f("the vice-chancellor's salary", "single", E("04", "1.1 million a month", 1100000, unit="KES"))
f("weeks to the findings", "single", E("05", "Eleven weeks", 11, unit="weeks"))
f("pages of the findings", "single", E("05", "212 pages", 212, unit="pages"))
f("distance of the shot", "single", LT("05", "less than 15 metres", 15, COMM, unit="m", origin=COMM))
f("cases recovered", "single", E("05", "19 cases", 19, COMM, origin=COMM))
f("rifles", "single", E("05", "two rifles", 2, COMM, origin=COMM))
f("people with a key", "single", E("05", "eleven people", 11, ODERA, origin=ODERA))

# ---- quotations
Q("a hole that they dug", "single", q("00", "They want us to pay for a hole that they dug,", BRIAN))
Q("a degree is not a gift", "same", q("00", "a degree is not a gift. Somebody pays for it.", BEATRICE), q("03", "A degree is not a gift,", BRIAN))
Q("is a building", "single", q("01", "A university that cannot pay its lecturers is a building,", ODERA))
Q("the sixth of September", "single", q("02", "We got this letter on the sixth of September. Six! They will tell you August.", BRIAN))
Q("your VC called us", "single", q("02", "Your VC called us at six in the morning.", OCS))
Q("never met a fence like that", "single", q("03", "A blunt object with a curved edge,", KIPRONO), q("03", "I have never met a fence like that.", KIPRONO))
Q("rest", "single", q("04", "rest", NOOR, nth=1))
Q("brought on by gas", "single", q("05", "brought on by gas", COMM))
Q("a smaller hole", "single", q("05", "a smaller hole, with a fence around it", BRIAN))

# ---- timeline
w("students die in the Rift Valley", "2023", ("00", "In 2023"))
w("universities insolvent", "2026", ("00", "last year"))
w("the letter of the fees, by the university", "2027-08-20", ("01", "of [20 August]"), ("04", "on 20 August"), ("04", "dated the [twentieth]"))
w("the letter of the fees, by month", "2027-08", ("02", "August"), ("04", "dated August"))
w("the letter arrives", "2027-09-06", ("02", "on the sixth of September"), ("04", "the sixth of September"))
w("the letter arrives, by month", "2027-09", ("04", "in September"))
w("the march", TUE, ("00", "on Tuesday"), ("01", "yesterday"), ("02", "TUE", 1), ("03", "on Tuesday"), ("05", "of [14 September]"))
w("students sleep at the stage", WED, ("02", "WED", 1))
w("students are to leave", WED, ("01", "until 6 p.m. today"))
w("the postmortem", WED, ("03", "yesterday", 1))
w("the postmortem, as announced", THU, ("01", "tomorrow"))
w("Mercy Nekesa dies", WED, ("03", "last night"))
w("the finance block is open", WED, ("03", "yesterday", 2))
w("the arrested appear in court", FRI, ("03", "tomorrow"))
w("the fees are suspended", MON, ("04", "Yesterday, six days after the boy was killed"))
w("students walk back", "2027-09-28", ("04", "a week from today"))
w("Lekarau is transferred", "2027-10", ("05", "in October"))
w("the ministry's paper", "2027-11-26", ("05", "of [26 November]"))
w("the findings", "2027-11-30", ("05", "on 30 November"), ("05", "Eleven weeks after"))
w("Odera resigns", "2027-12-03", ("05", "on 3 December"))
w("the fees rest until then, the new ones begin", "2028-01", ("04", "until January"), ("05", "from January 2028"))

# ---- conflicts
c("figure", "the march: 1,800 by the police, 6,000 by the union, 5,200 by Campus Moto, 4,300 by the commission",
  [("00", "1,800")], [("00", "6,000")], [("02", "5,200")], [("05", "about 4,300 people")])
c("stance", "how Ayiera died: by a canister, or by a fall from the fence",
  [("00", "he had fallen while climbing the perimeter fence"), ("01", "he fell from a fence"), ("03", "had spoken of a fall"), ("04", "that he fell")],
  [("00", "he had been struck on the head by a tear gas canister"), ("02", "A boy is down near the fence, not on it."), ("03", "I have never met a fence like that."), ("05", "was killed by a gas canister")])
c("stance", "whether live rounds were fired",
  [("00", "no live ammunition was used"), ("02", "Lekarau on the radio says no live rounds")], [("02", "two of these with bullets in the leg"), ("03", "bullets were removed from two students"), ("05", "Live rounds were fired")])
c("figure", "arrests: 47 by the police, 83 by the lawyers, 71 by the commission",
  [("00", "47 people"), ("02", "still at [47]"), ("03", "of [47]"), ("05", "47 of the police")], [("02", "83 arrested"), ("03", "83 persons in cells"), ("05", "83 of the lawyers")], [("05", "71 arrests")])
c("date", "the letter of the fees: of 20 August by the university, of 6 September by students",
  [("01", "of [20 August]"), ("04", "on 20 August")], [("02", "on the sixth of September"), ("04", "the sixth of September")])
c("figure", "notice to leave: twenty-four hours by the university, two by the warden", [("01", "twenty-four hours"), ("04", "twenty-four hours")], [("02", "Two hours"), ("04", "two hours")])
c("figure", "the new fee: 52,000 by the university, 61,000 with the levy by Campus Moto",
  [("00", "52,000 shillings"), ("01", "52,000 shillings"), ("02", "52,000")], [("02", "61,000"), ("04", "sixty-one")])
c("stance", "whether the vice-chancellor called the police",
  [("01", "at no time did the University invite the police into the campus"), ("03", "says that she did not call the police")],
  [("02", "Your VC called us at six in the morning."), ("03", "says she did, at six"), ("05", "from a line in the vice-chancellor's office")])
c("figure", "the dead: one by the police, two by the union and the commission",
  [("04", "police say [one]")], [("02", "That's [two]"), ("03", "Two coffins"), ("04", "Two of them"), ("05", "both")])
c("stance", "whether Mercy Nekesa was at the march and died of the gas",
  [("03", "she was asthmatic and at home on Tuesday"), ("05", "disputes the second"), ("01", "has no knowledge of a second fatality")], [("02", "it was the gas"), ("03", "they had run together"), ("05", "brought on by gas")])
c("source", "a degree is not a gift: said by Beatrice Wafula, or by Brian", [("00", "a degree is not a gift. Somebody pays for it."), ("04", "a degree is not a gift")], [("03", "A degree is not a gift,")])
c("stance", "whether the finance block was destroyed", [("01", "the whole of the finance block"), ("03", "is said to have burned down entirely")], [("03", "was open for business yesterday on its ground floor")])
c("figure", "injured: 60 by the union, 34 by the hospital, 58 by the commission", [("03", "34 people")], [("03", "60 injured"), ("05", "58 people")], optional=True)
c("figure", "damage: 38 million by the university, 11 paid by the insurer", [("01", "38 million shillings"), ("03", "38 million shillings"), ("05", "38 million")], [("05", "11 million shillings")], optional=True)

# ---- echoes
e("the notice on the fence and the second fatality", "cited", ("01", "he fell from a fence"), ("03", "had spoken of a fall"), optional=True)
e("the letter of 20 August to 19,400", "cited", ("01", "all 19,400 students by letter of 20 August"), ("04", "reached all 19,400 of them on 20 August"))
e("a university that cannot pay its lecturers", "cited", ("01", "A university that cannot pay its lecturers is a building,"), ("04", "a university which cannot pay its lecturers is only a building"))
e("the university's 38 million", "cited", ("01", "38 million shillings"), ("03", "38 million shillings"), ("05", "38 million"))
e("the police's 47", "cited", ("00", "47 people"), ("02", "still at [47]"), ("03", "of [47]"), ("05", "47 of the police"))
e("the lawyers' 83", "cited", ("02", "83 arrested"), ("03", "83 persons in cells"), ("05", "83 of the lawyers"))
e("Campus Moto's 61,000", "cited", ("02", "61,000"), ("04", "as those clever children with the telephones worked out"))
e("a degree is not a gift", "same details", ("00", "a degree is not a gift. Somebody pays for it."), ("03", "A degree is not a gift,"), ("04", "a degree is not a gift, somebody pays for it"))
e("never met a fence like that", "same details", ("03", "I have never met a fence like that."), ("04", "has never met a fence like that"))
e("the call at six", "same details", ("02", "Your VC called us at six in the morning."), ("03", "says she did, at six"))
e("22 in hospital", "same details", ("00", "at least 22 people"), ("02", "22 brought in"))
e("two hours, by the loudhailer", "same details", ("02", "says the warden with the loudhailer"), ("04", "by a man with a loudhailer"))
e("two with bullets", "same details", ("02", "two of these with bullets in the leg"), ("03", "bullets were removed from two students"), optional=True)

# ---- actors
s.named_actor(BRIAN, "person", "Brian Wafula", aliases=["the union's chairman", "the chairman of the students", "students' union"])
s.named_actor(BEATRICE, "person", "Beatrice Wafula", aliases=["the principal secretary", "the other Wafula", "she"])
s.named_actor(LEKARAU, "person", "Moses Lekarau", "Lekarau", aliases=["The county police commander, Moses Lekarau", "the police commander, Moses Lekarau", "the police"])
s.named_actor(ODERA, "person", "Grace Odera", "Odera", aliases=["Prof. Grace Odera", "the Vice-Chancellor", "The Vice-Chancellor, Prof. Grace Odera", "The professor", "Prof. Odera", "Your VC"])
s.named_actor(COLLINS, "person", "Collins Ayiera", "Collins")
s.named_actor(MERCY, "person", "Mercy Nekesa")
s.named_actor(KIPRONO, "person", "Felix Kiprono", "Kiprono", aliases=["the pathologist, Dr Felix Kiprono", "Dr Kiprono"])
s.named_actor(UNIV, "organization", "Winam University", "WINAM UNIVERSITY", aliases=["the University", "The University", "The university", "the university", "It"])
s.named_actor("Winam", "organization", "Winam", but=["Winam University", "WINAM UNIVERSITY"])
s.named_actor("Jaramogi Referral", "organization", "Jaramogi Referral", "Jaramogi")
s.alias(SU, "The union", "the students' union", "the union", "Union", "Brian Wafula")
s.alias(POLICE, "Police", "The police", "Moses Lekarau")
s.alias(HOSP, "The hospital", "Its director", "a hospital")
s.alias(NURSE, "nurse")
s.alias(LAWYERS, "the lawyers", "lawyers")
s.alias(COMM, "the commission of inquiry under Justice Salome Cheruiyot", "The commission", "the commission", "it", "It")
s.alias(OCS, "The OCS", "the OCS", "The officer in charge of the station")
s.alias(WARDEN, "warden", "the warden with the loudhailer")
s.alias(AUDITOR, "the auditor general")
s.alias(PAPER, "A ministry paper", "the ministry")
s.alias(NOOR, "the cabinet secretary, Hassan Duale Noor", "cabinet secretary")
s.alias("placards", "Placards")
s.write()
