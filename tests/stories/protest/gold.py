import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A march against the copper mine Yanaquri ends in shots, Peru")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
THU, FRI, SAT = (f"2026-05-{d}" for d in (14, 15, 16))
LATE = "2026-05-25"
s.report("00", outlet="Andes Wire", published=THU)
s.report("01", outlet="Ministry of the Interior", published=FRI)
s.report("02", outlet="El Eco de Huancarumi", published=SAT)
s.report("03", published=SAT)
s.report("04", outlet="Ore & Order", published=LATE)

HEALTH, QUISPE, FRONT, MIN, BARC, POL, REYES, APAR, HUAM, TELLO, OMB = ("regional health directorate", "Elmer Quispe", "Huancarumi Defence Front", "Ministry of the Interior",
    "Rodolfo Bárcena", "police in the region", "Paula Reyes", "Jorge Aparicio", "Saturnina Huamaní", "Iván Tello", "the ombudsman")
UNI, CANT, DRIVER, CONTR, SHOPS = "Catholic University", "the woman who runs the canteen", "Rómulo P.", "the agreement", "shopkeepers"

F("people killed", "conflict",
  E("00", "Two killed", 2, as_of=THU, origin=HEALTH), E("00", "Two people", 2, HEALTH, as_of=THU, origin=HEALTH),
  E("01", "three civilians", 3, as_of=FRI, origin=HEALTH), E("02", "four", 4, APAR, nth=2, as_of=FRI, origin=APAR), E("02", "six", 6, FRONT, as_of=SAT, origin=FRONT),
  E("03", "Three", 3, as_of=FRI, origin=HEALTH), E("04", "five", 5, OMB, as_of=LATE, origin=OMB), E("04", "six names", 6, FRONT, as_of=LATE, origin=FRONT))
F("dead who never saw a doctor", "single", E("02", "Two", 2, QUISPE, origin=FRONT))
F("civilians injured", "conflict",
  E("00", "17 injured", 17, HEALTH, as_of=THU, origin=HEALTH), E("01", "23 injured civilians", 23, HEALTH, as_of=FRI, origin=HEALTH),
  E("02", "the 23 injured", 23, APAR, as_of=FRI, origin=HEALTH), E("03", "32 protesters", 32, nth=1, as_of=FRI, origin=MIN), E("03", "32 protesters", 32, "the ministry", nth=2, as_of=FRI, origin=MIN))
F("injured with gunshot wounds", "single", E("02", "seven", 7, APAR, as_of=FRI, origin=APAR))
F("police injured", "single", E("01", "Nine police officers", 9, as_of=FRI, origin=MIN))
F("police badly injured", "agree", E("01", "two of them", 2, as_of=FRI, origin=MIN), E("03", "Two officers", 2, as_of=FRI, origin=MIN))
F("children of the sergeant", "single", E("03", "father of three", 3))
F("marchers", "conflict",
  E("00", "5,000", 5000, QUISPE, as_of=THU, origin=QUISPE), A("00", "some 800", 800, POL, as_of=THU, origin=POL), U("01", "did not exceed 900", 900, as_of=THU, origin=MIN),
  E("02", "three thousand", 3000, HUAM, as_of=THU, origin=HUAM), E("03", "a crowd of 5,000", 5000, as_of=THU, origin=QUISPE),
  B("04", "between 2,800 and 3,400", 2800, 3400, UNI, as_of=THU, origin=UNI))
F("police deployed", "conflict", E("01", "246 members of the National Police", 246, as_of=THU, origin=MIN), E("03", "264 cops", 264, as_of=THU))
F("masked attackers", "single", A("01", "approximately 60 persons", 60, as_of=THU, origin=MIN))
F("tear gas grenades", "agree", E("01", "112 grenades", 112, as_of=THU, origin=MIN), M("03", "More than 100 tear gas grenades", 100, as_of=THU, origin=MIN))
F("people detained", "agree", E("00", "Fourteen people", 14, as_of=THU), E("01", "14 persons", 14, as_of=THU, origin=MIN))
F("detained and released", "single", E("01", "11", 11, nth=2, as_of=FRI, origin=MIN))
F("people still held", "single", E("02", "Three of our people", 3, as_of=SAT))
F("investment in the mine", "agree", E("00", "$1.4 billion", 1.4e9, unit="USD"), E("00", "5.2 billion soles", 5.2e9, unit="PEN"), M("03", "more than five billion soles", 5e9, unit="PEN"))
F("copper produced in 2025", "agree", E("00", "96,000 tonnes of copper", 96000, as_of="2025", unit="tonnes"), A("03", "almost 100,000 tonnes", 100000, unit="tonnes"))
F("copper planned for 2026", "single", E("04", "101,000 tonnes", 101000, as_of="2026", unit="tonnes"))
F("employees of the mine", "single", E("00", "2,300 people", 2300))
F("share of employees from the district", "single", A("00", "about a third of them", 1 / 3, unit="share"))
F("people who depend on the mine, with contractors", "single", E("04", "3,900 people", 3900))
F("trucks on the road", "single", E("00", "Twelve", 12, REYES, as_of=THU))
F("trucks", "single", E("00", "60", 60, REYES))
F("killed in October 2025", "single", E("00", "One man", 1, as_of="2025-10"))
F("length of the blockade of February", "single", E("00", "19-day", 19, unit="days"))
F("loss of shopkeepers by the blockade", "single", E("03", "400,000 soles", 400000, SHOPS, as_of="2026-02", unit="PEN"))
F("fall of Hartwell shares on Thursday", "single", E("00", "3.1%", 3.1, as_of=THU, unit=P))
F("price of a Hartwell share", "update", E("00", "C$11.42", 11.42, as_of=THU, unit="CAD"), E("04", "C$10.20", 10.2, as_of="2026-05-22", unit="CAD"))
F("fall of the shares since 13 May", "single", E("04", "14%", 14, as_of="2026-05-22", unit=P))
F("length of the emergency", "agree", E("01", "30 days", 30, unit="days"), E("03", "a month", 1, unit="months"))
F("length of the video", "single", E("02", "four minutes", 4, unit="minutes"))
F("distance of the march from the gate", "single", E("02", "a hundred metres", 100, unit="metres"))
F("cartridge cases", "agree", E("02", "38 cartridge cases", 38, HUAM), E("04", "the 38 cartridge cases", 38))
F("cartridge cases of rifle calibre", "single", E("02", "12 of them", 12, HUAM))
F("policemen fed at the mine", "single", E("02", "40 of them", 40, CANT))
F("money collected", "single", E("02", "8,640 soles", 8640, as_of=FRI, unit="PEN"))
F("height of the mine", "single", E("03", "4,100 metres", 4100, unit="metres"))
F("time since the march", "agree", E("04", "Eleven days", 11, nth=1, unit="days"), E("04", "Eleven days", 11, nth=2, unit="days"))
F("pages of the agreement", "single", E("04", "nine pages", 9))
F("payment to the police", "agree", E("04", "1.8 million soles", 1.8e6, CONTR, origin=CONTR, unit="PEN"), A("04", "about $480,000", 480000, CONTR, unit="USD"))
F("loss a day", "single", B("04", "$2.5m to $3m", 2.5e6, 3e6, unit="USD"))
F("cases found by the prosecutor's own search", "single", E("04", "none", 0, TELLO, origin=TELLO))

Q("they fired at us", "same", q("00", "They fired at us from the roof of the camp,", QUISPE), q("00", "We had flags, we had our children with us.", QUISPE),
  q("03", "They fired at us from the roof of the camp. We had flags, we had our children with us,", QUISPE))
Q("responded with tear gas", "variant", q("00", "responded with tear gas", MIN), q("04", "Only tear gas", MIN))
Q("did not go there to kill", "variant", q("01", "The police did not go there to kill. Those who brought dynamite will have to answer for the dead.", BARC),
  q("03", "Our police did not go to kill,", BARC), q("03", "answer for the dead", BARC))
Q("I took the bullets out", "single", q("02", "I took the bullets out with my own hands,", APAR), q("02", "Nobody should tell me about tear gas.", APAR))
Q("we carried the Virgin", "single", q("02", "Nobody carried dynamite. We carried the Virgin.", QUISPE))
Q("three thousand", "single", q("02", "three thousand, not one fewer", HUAM))
Q("soup, main dish", "single", q("02", "soup, main dish, and on Sundays dessert", CANT))
Q("who pays my rent", "single", q("03", "Who's going to pay my rent, Quispe?", DRIVER))
Q("legal, usual, registered", "single", q("04", "It is legal, it is usual and it is registered.", REYES))

w("the march and the shots", THU, ("00", "on Thursday", 1), ("01", "on the day of yesterday"), ("03", "on Thursday"), ("04", "14 May"))
w("trucks stopped", THU, ("00", "on Thursday", 2))
w("production of 2025", "2025-01-01", ("00", "last year"), to="2025-12-31")
w("a man dies at the gate", "2025-10-01", ("00", "in October 2025"), ("04", "last October"), to="2025-10-31")
w("the blockade ends", "2026-02-01", ("00", "In February"), ("03", "February"), to="2026-02-28")
w("the emergency begins", FRI, ("01", "today"), ("03", "yesterday", 2))
w("the ministry's communiqué", FRI, ("03", "yesterday", 1))
w("Nilda Ccori is buried", SAT, ("02", "Today"))
w("Nilda Ccori dies", FRI, ("02", "last night"))
w("cartridge cases picked up by the prosecutor", FRI, ("02", "On Friday morning"))
w("money collected until then", FRI, ("02", "Friday evening"))
w("shops closed until then", "2026-05-18", ("02", "Monday"))
w("cartridge cases handed over by villagers", "2026-05-18", ("04", "on 18 May"))
w("a labourer dies in Lima", "2026-05-21", ("04", "last Thursday"))
w("the agreement is signed", "2025-03-03", ("04", "on 3 March 2025"))
w("guidance", "2026-01-01", ("04", "this year"), to="2026-12-31")
w("price of the shares", "2026-05-22", ("04", "on Friday"))
w("level of the shares before", "2026-05-13", ("04", "13 May"))
w("the emergency ends", "2026-06-13", ("04", "13 June"))

c("figure", "dead: four or five by hospital and ombudsman, six by the Front", [("02", "four", 2), ("04", "five")], [("02", "six"), ("04", "six names")])
c("figure", "marchers: 5,000 by Quispe, 800 or at most 900 by the police, about 3,000 by mayor and university",
  [("00", "5,000"), ("03", "a crowd of 5,000")], [("00", "some 800"), ("01", "did not exceed 900")], [("02", "three thousand, not one fewer"), ("04", "between 2,800 and 3,400")])
c("figure", "police: 246 or 264 (slip)", [("01", "246 members of the National Police")], [("03", "264 cops")])
c("figure", "civilians hurt: 23, or 32 (the tabloid adds the nine officers)", [("01", "23 injured civilians"), ("02", "the 23 injured")], [("03", "32 protesters", 1), ("03", "32 protesters", 2)])
c("date", "it began at 10:40 or at 11:20", [("00", "about 10:40 a.m."), ("02", "It began at 10.40"), ("04", "the first muzzle flash at 10.43")], [("01", "At 11:20 hours")])
c("stance", "whether police used firearms", [("01", "At no moment were firearms employed"), ("03", "Not a single gun was fired by his men"), ("04", "Only tear gas")],
  [("00", "They fired at us from the roof of the camp"), ("02", "I took the bullets out with my own hands"), ("03", "They fired at us from the roof of the camp"), ("04", "the first muzzle flash at 10.43")])
c("stance", "whether marchers attacked with dynamite", [("01", "attacked the gate with stones and sticks of dynamite"), ("03", "a masked mob hurled dynamite at the gates")],
  [("02", "Nobody carried dynamite"), ("04", "Nobody in the picture is throwing anything")])
c("stance", "whether police and Hartwell have an agreement", [("01", "No agreement whatsoever exists with Hartwell Copper"), ("04", "had said that nothing of the kind existed")],
  [("04", "It is an agreement between the National Police and Hartwell"), ("04", "confirms that it does")])
c("source", "who found the cartridge cases: the prosecutor or villagers", [("02", "He picked up 38 cartridge cases")], [("04", "villagers handed them to him in a rice sack")])
c("date", "the cases came to the prosecutor on 15 or on 18 May", [("02", "On Friday morning")], [("04", "on 18 May")], optional=True)
c("stance", "whether the mine spoiled the river", [("00", "has spoiled the Huaylla river")], [("00", "denies it")], optional=True)

e("Quispe's words to Andes Wire", "copied text", ("00", "They fired at us from the roof of the camp,"), ("03", "They fired at us from the roof of the camp."))
e("the crowd of 5,000, by Quispe", "same details", ("00", "He put the crowd at 5,000"), ("03", "a crowd of 5,000"))
e("the minister's words", "cited", ("01", "The police did not go there to kill"), ("03", "Our police did not go to kill,"))
e("injured, from the communiqué", "cited", ("01", "23 injured civilians"), ("03", "the ministry revealed yesterday"))
e("the count of the health directorate", "cited", ("01", "the Regional Health Directorate reports 23 injured civilians"), ("02", "the 23 injured"), optional=True)
e("the masked attackers, from the communiqué", "same details", ("01", "with covered faces"), ("03", "a masked mob"))
e("no firearms, from the ministry", "cited", ("01", "At no moment were firearms employed"), ("03", "Not a single gun was fired by his men"), ("04", "Only tear gas"))
e("no agreement, by the ministry", "cited", ("01", "No agreement whatsoever exists"), ("04", "The interior ministry had said"))
e("38 cartridge cases", "same details", ("02", "38 cartridge cases"), ("04", "the 38 cartridge cases"))
e("the surgeon's bullets", "same details", ("02", "I took the bullets out with my own hands"), ("04", "the surgeon's bullets"), optional=True)
e("six dead, the Front's count", "cited", ("02", "The Defence Front has six"), ("04", "The Defence Front sticks to six names"))

s.alias(HEALTH, "the regional health directorate", "the Regional Health Directorate", "Regional Health Directorate")
a(QUISPE, "person", *named("Elmer Quispe", "Quispe"), aliases=["president of the Huancarumi Defence Front", "the leader of the revolt", "Defence Front"])
a(FRONT, "organization", *named("Huancarumi Defence Front", "Defence Front"), aliases=["The Defence Front", QUISPE])
a("Huancarumi", "place", *named("Huancarumi", but=("Huancarumi Defence Front", "El Eco de Huancarumi")))
a("Hartwell Copper", "organization", *named("Hartwell Copper", "Hartwell"))
a("Yanaquri", "place", *named("Yanaquri"))
a(BARC, "person", *named("Rodolfo Bárcena"), aliases=["the general", "tough-talking minister Rodolfo Bárcena", "The Minister of the Interior", "Bárcena", "the minister"])
a(MIN, "organization", *named("MINISTRY OF THE INTERIOR", "Ministry of the Interior", "Interior Ministry", "interior ministry"), aliases=["the ministry", "The Interior Ministry", "the government"])
a("National Police", "organization", *named("National Police"))
a(REYES, "person", *named("Paula Reyes"), aliases=["a company spokeswoman", "Hartwell's spokeswoman", "Reyes"])
a(TELLO, "person", *named("Iván Tello", "Tello"), aliases=["the prosecutor"])
a(APAR, "person", *named("Jorge Aparicio", "Aparicio"), aliases=["the director of our hospital", "Dr. Jorge Aparicio"])
a(HUAM, "person", *named("Saturnina Huamaní", "Huamaní"), aliases=["The provincial mayor"])
a("Lima", "place", *named("LIMA", "Lima"))
a("Abancay", "place", *named("Abancay"))
a("Andes Wire", "organization", *named("Andes Wire"))
s.alias(POL, "Police in the region", "police")
s.alias(OMB, "ombudsman")
s.alias(UNI, "the Catholic University", "an aerial photograph")
s.alias(CANT, "canteen woman")
s.alias(DRIVER, "driver Rómulo P.", "Rómulo")
s.alias(CONTR, "an agreement between the National Police and Hartwell", "a document")
s.alias(SHOPS, "say shopkeepers")
s.write()
