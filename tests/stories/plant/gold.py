import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "An explosion at a solvents plant in Valea Arinului, Romania")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
TUE, WED, THU, FRI, SAT, MON = (f"2026-04-{d}" for d in (14, 15, 16, 17, 18, 20))
s.report("00", outlet="DPN", published=TUE)
s.report("01", outlet="Ziarul Arinului", published=THU)
s.report("02", outlet="Kessling", published=WED)
s.report("03", published=WED)
s.report("04", outlet="The Tanner Report", published="2026-04-21", to="2026-04-26")
s.report("05", published=THU, to=FRI)

INSP, DRAG, MAYOR, ENV, UNION, HRIB, LOG, BEJAN, PREFECT = ("emergency inspectorate", "Horia Dragomirescu", "Ileana Pasăre", "environment ministry", "Chimistul",
    "Vasile Hrib", "the shift log", "Costel Bejan", "Dan Cosmovici")
AER, KESS, THAL, SORIN, STANCA, PROS, GUARD, VOSS, GARY, FOREMAN = ("Aer Curat", "Kessling", "Markus Thalbauer", "Sorin Făgărășan", "Ovidiu Stanca", "prosecutors",
    "National Environmental Guard", "Hallam Voss", "Gary Ollerton", "a shift foreman")
GHEN, MAIL = "Radu Ghencea", "an internal e-mail"

F("people killed", "conflict",
  L("00", "at least five", 5, nth=1, as_of=TUE, origin=INSP), L("00", "at least five workers", 5, INSP, as_of=TUE, origin=INSP),
  E("01", "Seven coffins", 7, as_of=WED, origin=INSP), E("01", "nine", 9, [UNION, HRIB], as_of=WED, origin=UNION),
  E("02", "seven colleagues", 7, as_of=WED, origin=INSP), E("03", "Seven people", 7, as_of=WED, origin=INSP), E("03", "seven", 7, DRAG, nth=2, as_of=WED, origin=INSP),
  E("04", "Eight people", 8, as_of=FRI), E("05", "nine", 9, nth=1, origin=UNION), E("05", "nine workers", 9, origin=UNION))
F("bodies found on Wednesday", "agree",
  E("01", "two more bodies", 2, as_of=WED, origin=INSP), E("03", "Two more bodies", 2, as_of=WED, origin=INSP), E("03", "two bodies", 2, DRAG, as_of=WED, origin=INSP))
F("men of the cleaning firm missing from the list", "single", E("01", "two men", 2, HRIB, origin=UNION))
F("people injured", "update",
  E("00", "31", 31, INSP, nth=1, as_of=TUE, origin=INSP), E("01", "43 injured", 43, as_of=WED, origin=INSP), E("02", "the 43 injured persons", 43, as_of=WED, origin=INSP),
  E("03", "43", 43, DRAG, as_of=WED, origin=INSP), E("03", "31", 31, DRAG, as_of=TUE, origin=INSP), M("05", "more than 40", 40, origin=INSP))
F("people critically injured", "update", E("00", "six of them", 6, INSP, as_of=TUE, origin=INSP), E("02", "five of whom", 5, as_of=WED))
F("injured in Bucharest", "single", E("01", "11 of them", 11, as_of=WED))
F("distance at which the blast was felt", "agree", E("00", "25 km", 25, DRAG, origin=INSP, unit="km"), E("00", "15.5 miles", 15.5, DRAG, origin=INSP, unit="miles"))
F("people on the site", "single", E("00", "Sixty-two people", 62, as_of=TUE))
F("people missing", "single", E("00", "Four were unaccounted for", 4, as_of=TUE))
F("firefighters", "single", A("00", "Some 180 firefighters", 180, as_of=TUE))
F("fire engines", "single", E("00", "34 engines", 34, as_of=TUE))
F("time to bring the fire under control", "single", E("00", "nine hours", 9, as_of=TUE, unit="hours"))
F("inhabitants of the town", "single", A("00", "about 11,000 inhabitants", 11000))
F("people told to stay indoors", "single", V("00", "thousands", 1000, as_of=TUE))
F("people evacuated", "update",
  E("00", "1,200 people", 1200, MAYOR, as_of=TUE, origin=MAYOR), E("01", "1,900 evacuees", 1900, PREFECT, as_of=WED, origin=PREFECT),
  A("03", "about 2,000 people", 2000, "local reporters", as_of=WED))
F("radius of the evacuated zone", "update", E("00", "1 km", 1, MAYOR, as_of=TUE, unit="km"), E("01", "two kilometres", 2, PREFECT, as_of=TUE, unit="km"))
F("distance of the mayor's office", "single", E("00", "600 metres", 600, unit="metres"))
F("employees of the plant", "single", E("00", "310 employees", 310))
F("people killed in 2011", "conflict", E("00", "Two workers", 2, as_of="2011-08"), E("04", "three workers", 3, as_of="2011"))
F("fine for the fire of 2011", "single", E("00", "220,000 lei", 220000, unit="RON"))
F("fall of Kessling shares on Tuesday", "single", E("00", "7.4%", 7.4, as_of=TUE, unit=P))
F("price of a Kessling share", "update", E("00", "18.30 euros", 18.30, as_of=TUE, unit="EUR"), E("04", "€14.65", 14.65, as_of=MON, unit="EUR"))
F("fall of Kessling shares since the blast", "single", E("04", "a fifth lower", 0.2, as_of=MON, unit="share"))
F("pages of the shift log seen", "single", E("01", "four pages", 4))
F("time without the pump", "single", E("01", "three weeks", 3, LOG, unit="weeks"))
F("toluene against the permitted value", "single", E("01", "three times the permitted value", 3, AER, as_of=TUE, origin=AER, unit="times"))
F("foil", "single", E("01", "6,000 square metres", 6000, as_of=THU, unit="m2"))
F("time for the report of the commission", "single", E("02", "60 days", 60, unit="days"))
F("solvents stored on the site", "conflict",
  E("02", "240 tonnes", 240, as_of=TUE, origin=KESS, unit="tonnes"), E("03", "240 tonnes", 240, KESS, as_of=TUE, origin=KESS, unit="tonnes"),
  M("03", "well over 400", 400, STANCA, as_of=TUE, origin=STANCA, unit="tonnes"), E("04", "412 tonnes", 412, PROS, as_of=TUE, origin=PROS, unit="tonnes"),
  E("04", "240", 240, KESS, as_of=TUE, origin=KESS, unit="tonnes"))
F("solvents permitted", "single", E("02", "250 tonnes", 250, origin=KESS, unit="tonnes"))
F("stock above the permit", "single", E("04", "65 per cent", 65, PROS, origin=PROS, unit=P))
F("points of measurement", "single", E("02", "twelve points", 12))
F("fund for those affected", "single", E("02", "EUR 2 million", 2e6, unit="EUR"))
F("aid for a family", "single", E("02", "EUR 25,000", 25000, unit="EUR"))
F("share of the group's revenue", "single", A("02", "about 9%", 9, unit=P))
F("times that Thalbauer was asked about the pump", "single", E("03", "three times", 3, as_of=WED))
F("men of Montaj Nord", "single", E("03", "six men", 6, SORIN, as_of=TUE, origin=SORIN))
F("price of a new pump", "single", E("04", "€38,000", 38000, [MAIL, GHEN], as_of="2026-04-02", origin=GHEN, unit="EUR"))
F("people who have seen the log", "single", E("04", "Two people", 2))
F("fine of November 2025", "agree", E("04", "40,000 lei", 40000, GUARD, as_of="2025-11", origin=GUARD, unit="RON"), E("04", "€7,900", 7900, GUARD, as_of="2025-11", unit="EUR"))
F("insured loss", "single", B("04", "€90m to €110m", 90e6, 110e6, VOSS, origin=VOSS, unit="EUR"))
F("cap of the policy", "single", U("04", "€150m", 150e6, unit="EUR"))
F("insured loss of 2011", "single", E("04", "€12m", 12e6, as_of="2011", unit="EUR"))
F("standstill after 2011", "single", E("04", "five months", 5, unit="months"))
F("Ollerton's children", "single", E("05", "Dad-of-two", 2))
F("time from the cigarette to the blast", "single", E("05", "Two minutes", 2, GARY, as_of=TUE, unit="minutes"))
F("length of Ollerton's job", "single", E("05", "three-week", 3, unit="weeks"))
F("Thalbauer's pay", "single", E("05", "£1.4million", 1.4e6, as_of="2025", unit="GBP"))

Q("the windows came in like rain", "variant", q("00", "The windows came in like rain,", MAYOR), q("01", "The panes rained in on us,", MAYOR), q("05", "It rained glass.", MAYOR))
Q("ask them about the pump", "same", q("01", "Ask them about the pump", FOREMAN, nth=1), q("01", "Ask them about the pump.", FOREMAN), q("01", "I wrote it down every night,", FOREMAN))
Q("silent, then white", "single", q("01", "It was silent, and then it was white,", BEJAN))
Q("warned in good time", "variant", q("02", "The automatic alarm was triggered and the staff were warned in good time,", THAL),
  q("03", "in good time", THAL), q("03", "the staff were warned", THAL))
Q("followed every rule", "same", q("02", "We have followed every rule that exists, and some that exist only in our house.", THAL), q("04", "followed every rule", KESS))
Q("no comment on rumours", "single", q("03", "I don't comment on rumours.", THAL))
Q("how could we have been welding", "same", q("03", "How could we have been welding", SORIN, nth=1), q("03", "We were due to start at seven. How could we have been welding at twenty to six?", SORIN))
Q("well over 400", "single", q("03", "well over 400", STANCA))
Q("only gone for a ciggie", "same", q("05", "I'D ONLY GONE FOR A CIGGIE", GARY), q("05", "I'd only gone for a ciggie. Two minutes later the control room wasn't there,", GARY))
Q("no siren, no bell", "single", q("05", "There was no siren, no bell, nothing. I'd have heard it, I was stood right under the thing.", GARY))
Q("smoke in the house", "single", q("05", "She's told me I can smoke in the house now,", GARY))

w("the fire of 2011", "2011-08-01", ("00", "in August 2011"), to="2011-08-31")
w("the fire of 2011, the year", "2011-01-01", ("04", "2011"), to="2011-12-31")
w("last inspection, by the Guard", "2025-11-01", ("04", "in November 2025"), to="2025-11-30")
w("last inspection, by the company", "2026-03-01", ("02", "in March 2026"), ("04", "this March"), to="2026-03-31")
w("the pump goes out of service", "2026-03-23", ("01", "since 23 March"))
w("Ghencea's e-mail", "2026-04-02", ("04", "2 April"))
w("the explosion", TUE, ("00", "on Tuesday", 1), ("02", "on 14 April"), ("03", "yesterday", 2), ("04", "on 14 April"), ("05", "on Tuesday"))
w("31 injured", TUE, ("03", "yesterday", 1))
w("a contractor on site, or not", TUE, ("03", "on Tuesday"))
w("Aer Curat measures the air", TUE, ("01", "on Tuesday afternoon"))
w("the zone is widened", TUE, ("01", "on Tuesday night"))
w("two more bodies are found", WED, ("01", "yesterday at noon"))
w("nothing harmful measured, again", WED, ("03", "this morning"))
w("a criminal case is opened", WED, ("04", "on 15 April"))
w("windows covered with foil", THU, ("01", "Today"))
w("an operator dies in Bucharest", FRI, ("04", "last Friday"))
w("Gary flies home", SAT, ("05", "on Saturday"))
w("Gary speaks", WED, ("05", "last night"), to=THU)
w("schools shut until then", MON, ("03", "Monday"))
w("Ghencea is suspended", MON, ("04", "on Monday", 1))
w("Kessling's price", MON, ("04", "on Monday", 2))
w("the day before the blast", "2026-04-13", ("04", "the day before the blast"))
w("the commission reports", "2026-06-10", ("04", "mid-June"), to="2026-06-20")
w("Thalbauer's pay", "2025-01-01", ("05", "last year"), to="2025-12-31")

c("figure", "killed: seven by the inspectorate, nine by the union and the tabloid",
  [("01", "Seven coffins"), ("02", "seven colleagues"), ("03", "Seven people"), ("03", "seven", 2), ("04", "Eight people")], [("01", "nine"), ("05", "nine", 1), ("05", "nine workers")])
c("date", "the blast at 5:40 or at 6:05", [("00", "5:40 a.m."), ("03", "05:40"), ("03", "twenty to six")], [("02", "06:05 local time")])
c("figure", "solvents stored: 240 tonnes or more than 400",
  [("02", "240 tonnes"), ("03", "240 tonnes"), ("04", "240")], [("03", "well over 400"), ("04", "412 tonnes")])
c("stance", "whether the alarm sounded and the staff were warned",
  [("02", "The automatic alarm was triggered and the staff were warned in good time"), ("03", "the alarm at the plant went off"), ("03", "the staff were warned"), ("05", "claim staff had plenty of warning")],
  [("01", "Nor did anybody hear a siren"), ("01", "It was silent, and then it was white"), ("05", "There was no siren, no bell, nothing")])
c("stance", "whether a contractor was welding",
  [("02", "an external contractor was carrying out welding work on a pipe bridge"), ("03", "He put the blast down to a contractor's welder"), ("05", "The firm blames a welder")],
  [("03", "How could we have been welding at twenty to six?"), ("03", "were in their van on the road from Baia Mare")])
c("stance", "whether the fire began inside the distillation building",
  [("00", "the fire had started in the building where solvents are distilled")], [("02", "the ignition took place outside the distillation building")])
c("stance", "whether all safety equipment worked", [("02", "All safety equipment was in working order")],
  [("01", "the pump had been out of service since 23 March"), ("04", "cooling pump P-204 had been idle for weeks"), ("05", "kept the place going with a broken pump")])
c("source", "where it is from that the pump was out of service: the shift log or an e-mail of the director",
  [("01", "According to the shift log"), ("04", "The local daily credits a shift log")], [("04", "The source is an internal e-mail of 2 April")])
c("stance", "whether the shift log mentions the pump", [("01", "According to the shift log")], [("04", "it does not mention the pump at all")])
c("date", "last inspection: March 2026 by the company, November 2025 by the Guard", [("02", "in March 2026"), ("04", "this March")], [("04", "in November 2025")])
c("stance", "whether the last inspection had objections", [("02", "There were no objections"), ("04", "a clean visit")], [("04", "left a fine of 40,000 lei")], optional=True)
c("stance", "whether the air was clean",
  [("00", "had found no pollutant above the legal limit"), ("02", "no values above the legal limits"), ("03", "nothing harmful has been measured")],
  [("01", "three times the permitted value")])
c("figure", "killed in 2011: two or three", [("00", "Two workers")], [("04", "three workers")])

e("killed and injured by the inspectorate's count", "cited", ("01", "Seven coffins"), ("02", "seven colleagues"), ("03", "seven", 2), ("01", "43 injured"), ("02", "the 43 injured persons"), ("03", "43"))
e("nine dead, the union's count", "same details", ("01", "nine"), ("05", "nine workers"), optional=True)
e("the shift log of Ziarul Arinului", "cited", ("01", "According to the shift log"), ("04", "The local daily credits a shift log"))
e("240 tonnes, by the company", "cited", ("02", "240 tonnes"), ("03", "240 tonnes"), ("04", "240"))
e("the company's welder", "cited", ("02", "an external contractor was carrying out welding work"), ("03", "He put the blast down to a contractor's welder"), ("05", "The firm blames a welder"))
e("the company's statement that the staff were warned", "cited", ("02", "the staff were warned in good time"), ("03", "in good time"), ("05", "claim staff had plenty of warning"))
e("followed every rule, from the release", "cited", ("02", "We have followed every rule that exists"), ("04", "followed every rule"))
e("the inspection in March, from the release", "cited", ("02", "in March 2026"), ("04", "Kessling's release speaks of a clean visit this March"))
e("the ministry's measurement", "cited", ("00", "had found no pollutant above the legal limit"), ("03", "nothing harmful has been measured"))
e("evacuees, by local reporters", "cited", ("01", "1,900 evacuees"), ("03", "about 2,000 people"), optional=True)
e("the mayor's words", "same details", ("00", "The windows came in like rain,"), ("01", "The panes rained in on us,"), ("05", "It rained glass."), optional=True)
e("the commission's 60 days", "same details", ("02", "within 60 days"), ("04", "due to report by mid-June"), optional=True)

s.alias(INSP, "the county emergency inspectorate", "the inspectorate", "the emergency inspectorate", "inspectorate")
a(DRAG, "person", *named("Horia Dragomirescu", "Dragomirescu"), aliases=["a spokesman for the inspectorate", "the inspectorate", INSP])
a(MAYOR, "person", *named("Ileana Pasăre", "Ileana Pasare", "Pasăre"), aliases=["the mayor", "Mayor Ileana Pasăre", "Ileana Pasare", "The mayor of the town"])
a(THAL, "person", *named("Markus Thalbauer", "Thalbauer"), aliases=["Kessling's boss", "Chief Executive Officer of Kessling AG", "Kessling", "He", "the firm's boss"])
a(GARY, "person", *named("Gary Ollerton", "Gary"), aliases=["a Brit engineer", "Hull man", "Brit engineer", "Gary"])
a(GHEN, "person", *named("Radu Ghencea", "Ghencea"), aliases=["the plant's director"])
a(KESS, "organization", *named("Kessling AG", "KESSLING AG", "Kessling"), aliases=["the company", "The company", "Austrian giant Kessling", "the Austrian group Kessling", "The firm", "Kessling AG"])
a("Solvachim", "organization", *named("SOLVACHIM S.A.", "Solvachim"))
a(GUARD, "organization", *named("National Environmental Guard"), aliases=["Environmental Guard", "A spokeswoman for the National Environmental Guard", "a spokeswoman"])
a("Ziarul Arinului", "organization", *named("Ziarul Arinului"), aliases=["the local daily"])
a("Valea Arinului", "place", *named("Valea Arinului"))
a("Bucharest", "place", *named("BUCHAREST", "Bucharest"))
a("Vienna", "place", *named("Vienna"))
s.alias(ENV, "the environment ministry", "The environment ministry")
s.alias(UNION, "The trade union Chimistul", "the union", HRIB)
s.alias(HRIB, "its leader Vasile Hrib", "Hrib", "Chimistul")
s.alias(LOG, "shift log", "Ziarul Arinului")
s.alias(PREFECT, "prefect Dan Cosmovici", "Cosmovici")
s.alias(AER, "The association Aer Curat")
s.alias(SORIN, "Făgărășan", "Montaj Nord")
s.alias(STANCA, "Colonel Ovidiu Stanca", "Stanca", "The commander of the fire crews")
s.alias(PROS, "Prosecutors in the county", "Prosecutors")
s.alias(VOSS, "Brokers at Hallam Voss", "brokers")
s.alias(FOREMAN, "shift foreman", "a shift foreman who wishes to remain unnamed")
s.alias(BEJAN, "Bejan", "an operator")
s.alias("local reporters", "Local reporters here")
s.alias(MAIL, "internal e-mail")
s.write()
