import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "An avalanche hits the Kelin-Tash hut, Kyrgyzstan")


def named(*forms, docs=None, but=()):
    """Every standing of these names in the reports, the longest form first; not inside one of `but`."""
    out = []
    pattern = "|".join(r"(?<!\w)" + re.escape(f) + r"(?!\w)" for f in sorted(forms + tuple(but), key=len, reverse=True))
    for doc, text in s.text.items():
        for m in re.finditer(pattern, text):
            if m[0] not in but and (docs is None or doc in docs):
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out


E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
FRI, SAT, SUN, MON, TUE = (f"2026-02-{d}" for d in (20, 21, 22, 23, 24))
s.report("00", outlet="Argo Press", published=SUN)
s.report("01", outlet="Ministry of Emergency Situations", published=MON)
s.report("02", outlet="Karakol Tany", published=TUE)
s.report("03", published=MON, to="2026-02-25")
s.report("04", outlet="Couloir", published="2026-03-23", to="2026-04-04")

MIN, TOK, SAD, JAK, TUL, FOR, ASAN, BEI, GUIDES, ORO = ("emergencies ministry", "Aizada Toktogulova", "Bakyt Sadyrov", "Nurlan Jakypov", "Tulpar Heli", "foreign ministry",
    "Emil Asanbekov", "Talant Beishenov", "Association of Mountain Guides", "Saltanat Orozova")
HAU, CAS, CHY, MAM, AIN, ARGO, LOG = "Ingrid Haugland", "Reto Casutt", "Omurbek Chynaliev", "Asel Mamyrova", "Ainura", "Argo Press", "the aviation authority's log"

F("people killed", "conflict",
  E("00", "Six dead", 6, as_of=SUN, origin=MIN), L("00", "at least six", 6, as_of=SUN, origin=MIN), E("01", "9 persons", 9, as_of=MON, origin=MIN),
  E("02", "Nine", 9, MIN, as_of=MON, origin=MIN), E("02", "11 on its list", 11, GUIDES, as_of=TUE, origin=GUIDES), L("03", "at least nine", 9, origin=MIN),
  E("04", "Ten dead", 10, "the official total", as_of="2026-03", origin=MIN), E("04", "eleven", 11, "guides", as_of="2026-03", origin=GUIDES))
F("people missing", "update",
  E("00", "eight missing", 8, as_of=SUN, origin=MIN), E("00", "eight people missing", 8, as_of=SUN, origin=MIN), E("01", "2 persons", 2, nth=2, as_of=MON, origin=MIN))
F("foreigners killed", "single", E("01", "4 citizens of foreign states", 4, as_of=MON, origin=MIN))
F("Norwegians killed", "single", E("03", "Two Norwegians", 2, FOR, origin=FOR))
F("Germans killed", "single", E("03", "two Germans", 2, FOR, origin=FOR))
F("German families who asked", "single", E("04", "two German families", 2))
F("altitude of the hut", "agree", E("00", "3,140 metres", 3140, unit="metres"), E("00", "10,302 feet", 10302, unit="feet"))
F("depth of the debris", "single", V("00", "metres of packed snow", 2, as_of=SUN, unit="metres"))
F("people in or near the hut", "agree",
  E("00", "Twenty-seven people", 27, [MIN, TOK], as_of=SAT, origin=MIN), E("01", "27 persons", 27, as_of=SAT, origin=MIN), E("03", "27", 27, "Officials", as_of=SAT, origin=MIN))
F("people in the guest book", "agree", E("00", "only 21 guests and staff", 21, SAD, as_of=SAT, origin=SAD), E("03", "just 21 names", 21, as_of=SAT, origin=SAD))
F("people not in the register", "single", E("01", "6", 6, nth=2, as_of=SAT, origin=MIN))
F("people pulled out alive", "single", E("00", "Thirteen", 13, as_of=SUN, origin=MIN))
F("helicopters at the rescue", "agree", E("00", "Two helicopters", 2, as_of=SUN, origin=MIN), E("01", "2 Mi-8 helicopters", 2, as_of=MON, origin=MIN))
F("rescuers", "update", E("00", "140 rescuers", 140, as_of=SUN, origin=MIN), E("01", "210 rescuers", 210, as_of=MON, origin=MIN))
F("rescue dogs", "agree", E("01", "7 service dogs", 7, as_of=MON, origin=MIN), E("03", "seven dogs", 7, origin=MIN))
F("level of the bulletin", "single", E("00", "four out of five", 4, TOK, as_of=FRI, origin=MIN))
F("snow fallen in the three days", "agree", M("00", "More than a metre of snow", 1, unit="metres"), E("01", "110 centimetres", 110, as_of=SAT, unit="cm"))
F("length of the snowfall", "single", E("01", "three preceding days", 3, unit="days"))
F("Jakypov's clients", "single", E("00", "three clients", 3, as_of=SAT))
F("machines of Tulpar", "single", E("00", "two machines", 2, TUL, origin=TUL))
F("skiers killed in 2019", "single", E("00", "three skiers", 3, as_of="2019"))
F("injured in hospital", "single", E("01", "12 persons with injuries", 12, as_of=MON, origin=MIN))
F("others treated beside Ingrid", "single", E("03", "11 others", 11))
F("volume of the avalanche", "agree", E("01", "60 thousand cubic metres", 60000, as_of=SAT, origin=MIN, unit="m3"), E("04", "58,000 cubic metres", 58000, CAS, as_of=SAT, origin=CAS, unit="m3"))
F("width of the fracture", "agree", E("01", "400 metres", 400, as_of=SAT, origin=MIN, unit="metres"), E("04", "430 metres", 430, CAS, as_of=SAT, origin=CAS, unit="metres"))
F("time until the rescuers came", "conflict",
  E("01", "three hours", 3, as_of=SAT, origin=MIN, unit="hours"), E("02", "Six hours", 6, BEI, as_of=SAT, origin=BEI, unit="hours"), E("02", "three", 3, MIN, nth=1, as_of=SAT, origin=MIN, unit="hours"))
F("beds of the hut", "conflict", E("01", "24 places", 24, origin=MIN), E("02", "24 beds", 24), E("03", "42", 42))
F("fine for the owner", "agree", E("01", "65 thousand soms", 65000, as_of="2025-12", origin=MIN, unit="KGS"), E("04", "65,000 som", 65000, origin=MIN, unit="KGS"), A("04", "about 590 francs", 590, origin=MIN, unit="CHF"))
F("way from the road's end", "single", E("02", "four hours", 4, unit="hours"))
F("men of the village", "single", E("02", "eleven men", 11, as_of=SAT))
F("people of the wedding party", "single", E("02", "forty people", 40, "Old people"))
F("time under the snow", "agree", E("03", "seven hours", 7, as_of=SAT, unit="hours"), E("03", "SEVEN hours", 7, as_of=SAT, unit="hours"))
F("Ingrid's broken ribs", "single", E("03", "four ribs", 4))
F("price of a week of heli-skiing", "single", E("03", "£6,200 a week", 6200, unit="GBP"))
F("temperature", "single", E("03", "minus 22C", -22, unit="C"))
F("climbers killed in 1990", "single", E("03", "43 climbers", 43, as_of="1990"))
F("time since the accident", "single", E("04", "Five weeks", 5, unit="weeks"))
F("Casutt's stay", "single", E("04", "a week", 1, nth=1, as_of="2026-03", unit="weeks"))
F("time from the accident to the ministry's finding", "single", E("04", "two days", 2, unit="days"))

Q("working by hand", "single", q("00", "We are working by hand, because nothing with wheels can get up there,", TOK))
Q("the radio said nothing", "single", q("00", "My radio was on all week. It said nothing,", SAD))
Q("a bang like a door", "same", q("00", "a bang, flat, like a door", JAK), q("03", "a bang, flat, like a door", JAK))
Q("received the warning", "single", q("01", "The owner received the warning and signed off with his own call sign,", ASAN))
Q("the radio on the nail", "same", q("02", "He hung the radio on the nail, and it hung there silent", AIN, nth=1), q("02", "He hung the radio on the nail, and it hung there silent,", AIN))
Q("alone with the dead", "single", q("02", "Six hours we were alone up there with the dead,", BEI))
Q("the stove was still warm", "single", q("03", "The stove was still warm. I put my arms round it and I sang,", HAU))
Q("a helicopter over the ridge", "single", q("03", "There was a helicopter right over the ridge. I saw it, red and white. Then boom.", HAU))
Q("home", "single", q("03", "Home, and my own bed,", HAU))
Q("no ammonium nitrate in snow", "single", q("04", "Snow does not make ammonium nitrate,", CAS))

w("the avalanche", SAT, ("00", "on Saturday", 1), ("01", "on 21 February"), ("02", "on Saturday"), ("03", "on Saturday"), ("04", "21 February"))
w("21 in the book", SAT, ("00", "that day"))
w("Tulpar's machines on the ground, or not", SAT, ("00", "on Saturday", 2), ("04", "that Saturday"))
w("the search on Sunday", SUN, ("00", "on Sunday"))
w("the warning is sent, or not", FRI, ("00", "on Friday"), ("01", "on 20 February"), ("02", "on Friday"), ("04", "on 20 February"))
w("snow begins to fall", "2026-02-18", ("00", "since Wednesday"))
w("three skiers killed in the next valley", "2019-01-01", ("00", "in 2019"), to="2019-12-31")
w("the ministry's count", MON, ("01", "23 February 2026"))
w("the hut is opened", "2014-01-01", ("01", "in 2014"), ("02", "in 2014"), to="2014-12-31")
w("the fine", "2025-12-01", ("01", "in December 2025"), to="2025-12-31")
w("the cook and her helper are found", SUN, ("02", "on Sunday evening"))
w("the station is asked", MON, ("02", "yesterday, Monday"))
w("Sadyrov is taken for questioning", TUE, ("02", "this morning"))
w("mattresses in the corridor", SAT, ("02", "On Saturday"))
w("the hazard map", "1987-01-01", ("02", "1987"), ("04", "1987"), to="1987-12-31")
w("the first burial", "2026-02-27", ("02", "On Friday"))
w("the disaster on Lenin Peak", "1990-01-01", ("03", "1990"), to="1990-12-31")
w("Pål Brekke is found", "2026-03-03", ("04", "on 3 March"))
w("Casutt at the crown", "2026-03-01", ("04", "in March"), to="2026-03-31")
w("Asanbekov resigns", "2026-03-16", ("04", "last week"), to="2026-03-29")
w("Ingrid speaks", SUN, ("03", "yesterday"), to=TUE)
w("the foreign ministry counts", SUN, ("03", "last night"), to=TUE)
w("Lars flies in", "2026-02-24", ("03", "tomorrow"), to="2026-02-26")
w("the herdsman's letter", "2016-01-01", ("04", "in 2016"), to="2016-12-31")

c("figure", "killed: nine or ten by the ministry, eleven by the guides", [("01", "9 persons"), ("02", "Nine"), ("04", "Ten dead")], [("02", "11 on its list"), ("04", "eleven")])
c("figure", "beds: 24, or 42 in the tabloid", [("01", "24 places"), ("02", "24 beds")], [("03", "42")])
c("figure", "the rescuers came after three or six hours", [("01", "three hours"), ("02", "three", 1)], [("02", "Six hours")])
c("date", "the avalanche at 14:20 or at 13.10", [("00", "2:20 p.m."), ("01", "14:20")], [("02", "13.10"), ("02", "13.12")])
c("stance", "whether the avalanche was natural or set off by explosives",
  [("01", "The avalanche was of natural origin"), ("01", "do not correspond to reality"), ("04", "The Kyrgyz ministry wrote as much"), ("04", "Tulpar Heli maintains that it fired no charges there")],
  [("00", "a bang, flat, like a door"), ("03", "Then boom"), ("04", "a crater with traces of ammonium nitrate"), ("04", "Snow does not make ammonium nitrate")])
c("stance", "whether a helicopter of Tulpar flew",
  [("00", "said its two machines had stayed on the ground"), ("03", "says its choppers never left the ground"), ("04", "its helicopters had not flown that Saturday")],
  [("00", "he had heard a helicopter"), ("03", "There was a helicopter right over the ridge"), ("04", "one of them took off at 12.41")])
c("stance", "whether the hut was warned",
  [("00", "was sent to every hut in the region"), ("01", "was transmitted to the duty person of the base"), ("01", "The owner received the warning")],
  [("00", "nobody had warned him"), ("00", "It said nothing"), ("02", "No one called"), ("04", "no radio call to the hut on 20 February was recorded")])
c("stance", "whether the cook and her helper were found", [("02", "Both are among those still sought")], [("02", "they were found on Sunday evening")], optional=True)
c("source", "where the district learned of the danger: a map or a letter",
  [("02", "that is where the district learned of the danger"), ("04", "From a hazard map of 1987")], [("04", "from a letter that a herdsman sent him")])

e("the ministry's count of the dead", "cited", ("01", "9 persons"), ("02", "Nine, says the ministry"), ("03", "at least nine"))
e("Jakypov's bang, from Argo Press", "cited", ("00", "a bang, flat, like a door"), ("03", "he heard \"a bang, flat, like a door\""))
e("27 people, by the ministry", "cited", ("00", "Twenty-seven people"), ("01", "27 persons"), ("03", "Officials say 27"))
e("21 in the owner's book", "same details", ("00", "only 21 guests and staff"), ("03", "just 21 names"))
e("Tulpar's denial", "cited", ("00", "said its two machines had stayed on the ground"), ("03", "says its choppers never left the ground"), ("04", "Tulpar told news agencies"))
e("the ministry on the cause", "cited", ("01", "The avalanche was of natural origin"), ("04", "The Kyrgyz ministry wrote as much"))
e("three hours, by the ministry", "cited", ("01", "three hours after the signal"), ("02", "The ministry speaks of three"))
e("the map of 1987", "cited", ("02", "a hazard map of 1987"), ("04", "From a hazard map of 1987, the local press has written"))
e("the guides' eleven", "cited", ("02", "11 on its list"), ("04", "stick to eleven"))
e("Asanbekov vouches for the warning", "cited", ("01", "The owner received the warning"), ("04", "who had vouched for it"), optional=True)

a(TOK, "person", *named("Aizada Toktogulova", "Toktogulova"), aliases=["ministry spokeswoman Aizada Toktogulova", "the ministry", MIN])
a(SAD, "person", *named("Bakyt Sadyrov", "Sadyrov"), aliases=["the owner", "The hut's owner", "Owner Bakyt Sadyrov"])
a(JAK, "person", *named("Nurlan Jakypov", "Jakypov"), aliases=["a guide", "Guide Nurlan Jakypov"])
a(ASAN, "person", *named("Emil Asanbekov", "Asanbekov"), aliases=["the deputy minister", "Colonel Emil Asanbekov"])
a(HAU, "person", *named("Ingrid Haugland", "Ingrid"), aliases=["the Oslo dentist", "A mum"])
a(CAS, "person", *named("Reto Casutt", "Casutt"), aliases=["Our member Reto Casutt"])
a("Pål Brekke", "person", *named("Pål Brekke"))
a(TUL, "organization", *named("Tulpar Heli", "Tulpar"), aliases=["Tulpar", "Heli-ski outfit Tulpar"])
a(ARGO, "organization", *named("Argo Press"))
a("Kelin-Tash", "place", *named("Kelin-Tash"))
a("Sary-Kungoy", "place", *named("Sary-Kungoy"))
a("Karakol", "place", *named("Karakol", but=("Karakol Tany",)))
s.alias(MIN, "the emergencies ministry", "the ministry", "MINISTRY OF EMERGENCY SITUATIONS", "Officials", TOK)
s.alias(GUIDES, "The Association of Mountain Guides", "the association", "The guides in Karakol", "guides", ORO)
s.alias(FOR, "the Kyrgyz foreign ministry", "the foreign ministry")
s.alias(BEI, "Beishenov", "the teacher of gymnastics")
s.alias("the official total", "official", "officials", MIN)
s.alias(LOG, "aviation authority", "log", "a Bishkek lawyer")
s.alias(AIN, "His wife Ainura", "his wife")
s.write()
