import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A fire in the Sakerta road tunnel, Georgia")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
TUE, WED, THU, FRI, SAT = "2026-03-17", "2026-03-11", "2026-03-12", "2026-03-13", "2026-03-14"
MON = "2026-03-23"
s.report("00", outlet="Interkavkaz", published=WED)
s.report("01", outlet="Sakerta Valley Courier", published=FRI)
s.report("02", outlet="Jinglu Engineering", published=THU)
s.report("03", outlet="Lantern", published=WED, to=THU)
s.report("04", outlet="Tunnel & Heading", published=MON, to="2026-03-29")

EMS, LOM, GVER, UNION, SUL, PAATA, GIA, KET, ZAZA = ("Emergency Management Service", "Davit Lomsianidze", "Nana Gverdadze", "miners' union", "Otar Sulashvidze",
    "Paata Ghlonti", "Gia Burdiladze", "Ketino Gelenidze", "Zaza Gelenidze")
JING, SHEN, LEVAN, INSP, TSIK, REC, FOOT, HALDEN = ("Jinglu", "Shen Guowei", "Levan", "labour inspectorate", "Irma Tsiklauridze", "power records", "gate footage", "Halden Rock")

F("people killed", "conflict",
  E("00", "kills three", 3, as_of=WED, origin=EMS), E("00", "Three workers", 3, EMS, as_of=WED, origin=EMS),
  E("01", "Five families", 5, as_of=THU), E("01", "six", 6, [UNION, SUL], as_of=THU, origin=UNION),
  E("03", "Three workers", 3, as_of=WED, origin=EMS), E("04", "six on 17 March", 6, as_of=TUE), E("04", "seven", 7, UNION, as_of=TUE, origin=UNION))
F("people missing", "agree",
  E("00", "two missing", 2, as_of=WED, origin=EMS), E("00", "Two men", 2, LOM, as_of=WED, origin=EMS), E("01", "The last two missing", 2, as_of=WED),
  E("03", "Two are still missing", 2, as_of=WED, origin=EMS))
F("employees of Jinglu killed", "single", E("02", "four employees", 4, as_of=THU, origin=JING))
F("employees of Akhali Gza killed", "single", E("02", "one employee", 1, as_of=THU, origin=JING))
F("people in hospital", "update",
  E("00", "19", 19, EMS, as_of=WED, origin=EMS), E("01", "the 23", 23, as_of=THU), E("02", "23 persons", 23, as_of=THU), E("03", "19 in hospital", 19, as_of=WED, origin=EMS),
  E("04", "Fourteen people", 14))
F("people in intensive care", "single", E("01", "eight", 8))
F("people underground", "conflict",
  E("00", "Sixty-two people", 62, LOM, as_of=WED, origin=EMS), E("01", "62", 62, EMS, as_of=WED, origin=EMS), E("01", "71", 71, PAATA, nth=1, as_of=WED, origin=PAATA),
  E("02", "54 persons", 54, as_of=WED, origin=JING), E("03", "62 people", 62, as_of=WED, origin=EMS), E("04", "66 people", 66, [INSP, FOOT], as_of=WED, origin=INSP))
F("men of Akhali Gza underground", "single", E("01", "26", 26, PAATA, nth=2, as_of=WED, origin=PAATA))
F("men of Ghlonti's who tell of the door", "single", E("01", "three of his men", 3))
F("error of the lamp room", "single", E("04", "four", 4, INSP, nth=1, origin=INSP))
F("error of the contractor", "single", E("04", "a dozen", 12, INSP, origin=INSP))
F("people who left in orderly manner", "single", E("02", "49 of these", 49, as_of=WED, origin=JING))
F("distance from the western portal", "agree",
  A("00", "some 1,400 metres", 1400, LOM, origin=EMS, unit="m"), A("03", "about 1,400 metres", 1400, origin=EMS, unit="m"))
F("distance from the eastern portal", "single", E("02", "1,800 metres", 1800, origin=JING, unit="m"))
F("length of the tunnel", "conflict", E("00", "3.2-km", 3.2, unit="km"), E("00", "two-mile", 2, unit="miles"), E("03", "2.3km", 2.3, unit="km"))
F("loan of the Eurasian Road Bank", "agree", E("00", "$285 million", 285e6, unit="USD"), E("03", "£212million", 212e6, unit="GBP"), E("04", "$285m", 285e6, unit="USD"))
F("share of the loan", "single", E("04", "two thirds", 2/3, unit="share"))
F("loan not yet drawn", "single", E("04", "$96m", 96e6, unit="USD"))
F("contract value of the tunnel", "single", E("02", "GEL 412 million", 412e6, origin=JING, unit="GEL"))
F("workers killed by falling rock before", "agree", E("00", "Two workers", 2), E("03", "Two workers", 2), E("02", "two fatal cases", 2, origin=JING))
F("rescuers", "agree", M("00", "More than 120 rescuers", 120, as_of=WED), M("03", "more than 120 rescuers", 120, as_of=WED))
F("distance of the manganese mine", "single", E("00", "50 km", 50, unit="km"))
F("tunnels halted", "agree", E("00", "all four tunnels", 4, GVER, origin=GVER), E("03", "all four tunnels", 4, GVER, origin=GVER))
F("years in prison", "single", U("00", "up to 10 years", 10, unit="years"))
F("construction workers who died in Georgia in 2025", "agree",
  E("00", "Thirty-one construction workers", 31, INSP, as_of="2025", origin=INSP), E("03", "31 construction workers", 31, as_of="2025", origin=INSP))
F("pay for a shift", "single", E("01", "60 lari", 60, unit="GEL"))
F("pay at the face", "single", E("01", "75 at the face", 75, unit="GEL"))
F("aid for a family", "agree", E("01", "50,000 lari", 50000, JING, as_of=THU, origin=JING, unit="GEL"), A("01", "about 18,500 dollars", 18500, unit="USD"),
  E("02", "GEL 50,000", 50000, as_of=THU, origin=JING, unit="GEL"))
F("diesel at the face", "agree", E("01", "twelve hundred litres", 1200, [KET, ZAZA], origin=ZAZA, unit="litres"), E("04", "1,200 litres", 1200, INSP, origin=INSP, unit="litres"))
F("drums", "single", E("04", "six drums", 6, INSP, origin=INSP))
F("distance of the drums", "single", U("04", "within 30 metres", 30, INSP, origin=INSP, unit="m"))
F("axial fans", "agree", E("02", "six axial fans", 6, origin=JING), E("04", "the six fans", 6, INSP, origin=INSP))
F("fans that were off", "single", E("04", "four of", 4, [INSP, REC], nth=1, origin=INSP))
F("participants of the drill", "single", E("02", "88 participants", 88, as_of="2026-02-20", origin=JING))
F("working hours", "single", E("02", "6.4 million working hours", 6.4e6, origin=JING, unit="hours"))
F("excavation completed", "single", E("02", "74%", 74, as_of="2026-02-28", origin=JING, unit=P))
F("time of Levan's walk", "single", E("03", "25 minutes", 25, LEVAN, as_of=WED, unit="minutes"))
F("views of the clip", "single", E("03", "900,000 times", 900000))
F("price of package holidays", "single", L("03", "£289", 289, unit="GBP"))
F("days from fire to findings", "single", E("04", "twelve days", 12, unit="days"))

Q("smoke moved faster", "same", q("00", "The smoke moved faster than the men could walk,", LOM), q("03", "The smoke moved faster than the men could walk,", LOM))
Q("nobody goes back in", "same", q("00", "Nobody goes back in before we know why,", GVER), q("03", "Nobody goes back in before we know why,", GVER))
Q("hammers", "same", q("01", "We hit the door with hammers", GIA, nth=1), q("01", "We hit the door with hammers. It was locked from the other side,", GIA))
Q("off since the morning", "single", q("01", "Off since the morning. You could hear it. I mean, you could hear nothing.", GIA))
Q("death from a prior illness", "single", q("01", "a death from a prior illness", EMS))
Q("count by the lamps", "single", q("01", "The others they count by the lamps,", PAATA), q("01", "Not every man has a lamp.", PAATA))
Q("diesel down there", "single", q("01", "On Sunday he told me they keep diesel down there, right by the machine, twelve hundred litres. One spark, he said.", KET))
Q("every responsibility", "single", q("02", "We will carry every responsibility that is ours,", SHEN))
Q("fans hanging there", "single", q("03", "The fans weren't turning. I looked up and they were just hanging there,", LEVAN), q("03", "We had wet scarves and that was it.", LEVAN))
Q("different feeder", "single", q("04", "These are the records of a different feeder,", SHEN))
Q("secured with a chain", "single", q("04", "secured with a chain on the gallery side", INSP))
Q("from Halden Rock", "single", q("04", "It came from the bank's supervising engineer, Halden Rock. We were sent a copy.", TSIK))

w("the fire", WED, ("00", "on Wednesday", 1), ("02", "On 11 March"), ("03", "on Wednesday"))
w("rescuers at the site", WED, ("00", "on Wednesday evening"))
w("Kontridze's heart stops", WED, ("01", "on Wednesday"))
w("planned opening, first", "2027-10-01", ("00", "in October 2027"), ("03", "in October 2027"), to="2027-10-31")
w("planned opening, later", "2028-03-01", ("04", "in spring 2028"), to="2028-05-31")
w("rockfall, by the agency", "2024-11-01", ("00", "in November 2024"), to="2024-11-30")
w("rockfall, by the tabloid", "2023-11-01", ("03", "in November 2023"), to="2023-11-30")
w("deaths on building sites", "2025-01-01", ("00", "last year"), ("03", "Last year"), to="2025-12-31")
w("the last two are brought out", THU, ("01", "on Thursday", 1))
w("aid is promised", THU, ("01", "on Thursday", 2))
w("the warning", "2026-01-01", ("01", "In January"), ("04", "of January"), to="2026-01-31")
w("Gelenidze tells of the diesel", "2026-03-08", ("01", "On Sunday"))
w("funerals", SAT, ("01", "on Saturday"))
w("schools closed", SAT, ("01", "that day"))
w("evacuation drill", "2026-02-20", ("02", "on 20 February"))
w("commencement of works", "2022-01-01", ("02", "in 2022"), to="2022-12-31")
w("state of the excavation", "2026-02-28", ("02", "the end of February"))
w("interim findings", MON, ("04", "on Monday"))
w("an electrician dies", TUE, ("04", "on 17 March"))
w("final report", "2026-06-30", ("04", "30 June"))

c("figure", "people underground: 62, 71, 54 or 66",
  [("00", "Sixty-two people"), ("01", "62"), ("03", "62 people")], [("01", "71", 1)], [("02", "54 persons")], [("04", "66 people")])
c("figure", "killed: five by the service (six later), six by the union (seven later)",
  [("01", "Five families"), ("04", "six on 17 March")], [("01", "six"), ("04", "seven")])
c("figure", "length of the tunnel: 3.2 or 2.3 km", [("00", "3.2-km")], [("03", "2.3km")])
c("date", "the fire at about 14:30 or at 15:10", [("00", "at about 2:30 p.m."), ("03", "around 2.30pm"), ("04", "14:32")], [("02", "15:10 hours")])
c("date", "rockfall in 2024 or 2023", [("00", "in November 2024")], [("03", "in November 2023")])
c("stance", "whether all fans were running",
  [("02", "was working without interruption"), ("04", "every one of them was running")],
  [("01", "Off since the morning"), ("03", "The fans weren't turning"), ("04", "four of the six fans had been off since 08:15")])
c("stance", "whether the door of cross-passage 3 was locked",
  [("02", "all cross-passages were unlocked and lighted"), ("02", "door No. 3 was closed do not correspond to reality")],
  [("01", "It was locked from the other side"), ("04", "secured with a chain on the gallery side")])
c("source", "whose was the warning of January: the labour inspectorate or Halden Rock",
  [("01", "the labour inspectorate had warned the builders in writing")],
  [("04", "was not its own"), ("04", "It came from the bank's supervising engineer, Halden Rock")])

e("the tabloid rewrites the agency", "copied text", ("00", "The smoke moved faster than the men could walk,"), ("03", "The smoke moved faster than the men could walk,"))
e("the minister's words", "copied text", ("00", "Nobody goes back in before we know why,"), ("03", "Nobody goes back in before we know why,"))
e("killed and in hospital on Wednesday", "same details", ("00", "Three workers"), ("00", "19"), ("03", "Three workers"), ("03", "19 in hospital"))
e("62 underground", "cited", ("00", "Sixty-two people"), ("01", "62"), ("03", "62 people"))
e("deaths of last year", "same details", ("00", "Thirty-one construction workers"), ("03", "31 construction workers"))
e("Jinglu's aid for the families", "cited", ("01", "50,000 lari"), ("02", "GEL 50,000"))
e("Jinglu: all fans were running", "cited", ("02", "was working without interruption"), ("04", "every one of them was running"))
e("the company's head count", "cited", ("02", "54 persons"), ("04", "the contractor's by a dozen"), optional=True)

a(LOM, "person", *named("Davit Lomsianidze", "Lomsianidze"), aliases=["the service's deputy head", EMS, "the country's emergency service"])
a(EMS, "organization", *named("Emergency Management Service"), aliases=["the Emergency Management Service", "The service", "the service", "the rescue service", LOM])
a(GVER, "person", *named("Nana Gverdadze"), aliases=["Infrastructure Minister Nana Gverdadze", "minister Nana Gverdadze"])
a(ZAZA, "person", *named("Zaza Gelenidze"), aliases=["he"])
a(KET, "person", *named("Ketino Gelenidze"), aliases=["the widow"])
a(SHEN, "person", *named("Shen Guowei"), aliases=["Project Director Shen Guowei", "its project director", JING])
a(JING, "organization", *named("JINGLU ENGINEERING CO.", "Jinglu Engineering", "Jinglu"), aliases=["the company", "Jinglu Engineering", "the contractor"])
a("Eurasian Road Bank", "organization", *named("Eurasian Road Bank"))
a("Akhali Gza", "organization", *named("Akhali Gza LLC", "Akhali Gza"))
a(HALDEN, "organization", *named("Halden Rock"))
a("Sakerta", "place", *named("Sakerta", but=("Sakerta Valley Courier",)))
a("Gori", "place", *named("Gori"))
a("Georgia", "place", *named("Georgia", but=("GEORGIA BRANCH",)))
s.alias(UNION, "The miners' union", SUL)
s.alias(SUL, "union chairman Otar Sulashvidze", "Sulashvidze", "The miners' union")
s.alias(PAATA, "foreman of the Akhali Gza crew", "Ghlonti")
s.alias(GIA, "Burdiladze")
s.alias(LEVAN, "a worker")
s.alias(INSP, "the labour inspectorate", "Georgia's labour inspectorate", "the inspectorate", "the report", "its interim findings")
s.alias(TSIK, "its head, Irma Tsiklauridze", "Tsiklauridze", INSP)
s.alias(REC, "Power records")
s.alias(FOOT, "By gate footage")
s.write()
