"""Gold of an invented story: the turbine hall of a Kyrgyz hydropower station is flooded, April 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The turbine hall of the Kara-Bulak hydropower station is flooded")
E, AL, MT, AB, AM, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
FRI, MON, TUE, WED, THU, FR2 = "2027-04-09", "2027-04-12", "2027-04-13", "2027-04-14", "2027-04-15", "2027-04-16"
s.report("00", outlet="SRW", published=WED)
s.report("01", outlet="Chaktal Energo", published=WED)
s.report("02", outlet="Chaktal Tany", published=THU)
s.report("03", outlet="The Meridian", published=FR2, sidecar=True)
s.report("04", outlet="Penstock Weekly", published="2027-05-03")
s.report("05", outlet="Vecherniy Obozrevatel", published="2027-06-28", to="2027-07-04")

DIRECTOR, AZAMAT, SADYKOV, DZHUM, ABDRAEVA, TOKTO, VAVR = "Talant Osmonbekov", "Azamat Osmonbekov", "Nurlan Sadykov", "Bakyt Dzhumaliev", "Zhyldyz Abdraeva", "Gulmira Toktosunova", "Hynek Vavrousek"
MIN, ENERGO, UNION, GRID, LOG, DISP, SRW, TURBO, COMM = "emergencies ministry", "Chaktal Energo", "energy workers' union", "grid operator", "the log", "dispatcher", "SRW", "Vltavin Turbo", "the commission"
MEN, REG, PERSON, MERID, SENS, INV = "men of the night shift", "shift register", "a person on the commission", "The Meridian", "sensors", "invoice"

# ---- figures
f = s.figures
f("people killed", "update",
    E("00", "Seven dead", 7, as_of=WED, origin=MIN), AL("00", "at least seven workers", 7, MIN, as_of=WED, origin=MIN), E("00", "number of dead at three", 3, MIN, as_of=WED, origin=MIN),
    E("01", "nine have died", 9, as_of=WED, origin=ENERGO), E("02", "11 dead", 11, MIN, as_of=THU, origin=MIN), E("02", "nine dead", 9, DZHUM, as_of=WED, origin=MIN),
    E("02", "three dead", 3, as_of=WED), E("03", "11 people", 11, as_of=THU, origin=MIN), E("03", "Eleven bodies", 11, as_of=THU, origin=MIN),
    E("04", "toll stands at 14", 14, as_of="2027-05-03"), E("05", "Fourteen", 14, COMM, origin=COMM))
f("painters among the dead", "single", E("04", "two of them", 2))
f("people missing", "update",
    E("00", "12 missing", 12, nth=1, as_of=WED, origin=MIN), E("00", "12 missing", 12, MIN, nth=2, as_of=WED, origin=MIN),
    E("01", "eight", 8, as_of=WED, origin=ENERGO), E("02", "Five", 5, MIN, as_of=THU, origin=MIN), E("03", "Five people were missing", 5, as_of=THU, origin=MIN))
f("people in the hall", "conflict",
    E("00", "Forty-six people", 46, DIRECTOR, as_of=WED, origin=ENERGO), AL("00", "at least 61", 61, UNION, as_of=WED, origin=UNION),
    E("01", "46 persons", 46, REG, as_of=WED, origin=ENERGO), E("01", "61 persons", 61, "certain media", as_of=WED, origin=UNION),
    E("03", "46", 46, ENERGO, as_of=WED, origin=ENERGO), E("03", "61 names", 61, UNION, as_of=WED, origin=UNION),
    E("05", "58 people", 58, COMM, as_of=WED, origin=COMM), E("05", "forty-six", 46, DIRECTOR, as_of=WED, origin=ENERGO), E("05", "sixty-one", 61, UNION, as_of=WED, origin=UNION))
f("people who came out", "single", E("01", "29 of them", 29, as_of=WED, origin=ENERGO))
f("painters who had stayed in the canteen", "single", E("05", "three of its painters", 3, COMM, origin=COMM))
f("depth of the hall below the reservoir", "conflict",
    E("00", "38 metres", 38, DIRECTOR, origin=DIRECTOR, unit="m"), E("02", "83 metres", 83, SRW, origin=DIRECTOR, unit="m"))
f("distance from the capital", "agree", AB("00", "some 260 km", 260, unit="km"), AB("00", "160 miles", 160, unit="miles"))
f("turbines of the station", "conflict", E("00", "six turbines", 6, origin=ENERGO), E("03", "eight turbines", 8, origin=MERID), E("04", "six units", 6, origin=ENERGO))
f("capacity of the station", "agree", E("00", "1,120 megawatts", 1120, origin=ENERGO, unit="MW"), E("04", "1,120 MW", 1120, origin=ENERGO, unit="MW"))
f("larger units", "single", E("04", "4 x", 4))
f("capacity of a larger unit", "single", E("04", "190 MW", 190, unit="MW"))
f("smaller units", "single", E("04", "2 x", 2))
f("capacity of a smaller unit", "single", E("04", "180 MW", 180, unit="MW"))
f("share of the country's electricity", "single", AB("00", "about a fifth of the country's electricity", 0.2, unit="share"))
f("share that it once lit", "single", E("03", "half of the country", 0.5, unit="share"))
f("people without power", "conflict",
    AB("00", "roughly 900,000 people", 900000, GRID, as_of=WED, origin=GRID), E("03", "1.4 million people", 1400000, DZHUM, as_of=WED, origin=DZHUM),
    E("05", "Nine hundred thousand", 900000, GRID, as_of=WED, origin=GRID), E("05", "one million four hundred thousand", 1400000, as_of=WED, origin=DZHUM))
f("share with power again by noon", "single", E("00", "two-thirds", 2 / 3, GRID, as_of=WED, origin=GRID, unit="share"))
f("time of the repair of the plant", "agree", AL("00", "not less than two years", 2, SADYKOV, origin=SADYKOV, unit="years"), E("04", "two years", 2, SADYKOV, origin=SADYKOV, unit="years"))
f("time until two units restart", "single", E("04", "nine months", 9, unit="months"))
f("cost of the repair", "agree",
    E("03", "19bn som", 19e9, SADYKOV, as_of=THU, origin=SADYKOV, unit="KGS"), E("03", "£161m", 161e6, SADYKOV, as_of=THU, origin=SADYKOV, unit="GBP"),
    E("04", "19bn som", 19e9, origin=SADYKOV, unit="KGS"), E("04", "$217m", 217e6, origin=SADYKOV, unit="USD"))
f("limit of the insurance", "single", AM("04", "$60m", 60e6, unit="USD"))
f("villages downstream", "single", E("00", "14 villages", 14, MIN, origin=MIN))
f("people killed at Sayano-Shushenskaya", "single", E("00", "75 people", 75, as_of="2009-08"))
f("time until the gates were lowered", "conflict",
    E("01", "40 minutes", 40, as_of=WED, origin=ENERGO, unit="minutes"), AB("02", "almost two hours", 2, MEN, as_of=WED, origin=MEN, unit="hours"),
    E("05", "95 minutes", 95, COMM, as_of=WED, origin=COMM, unit="minutes"))
f("men who turned the wheel", "single", E("05", "Four men", 4, COMM, as_of=WED, origin=COMM))
f("men whom the instructions foresee", "single", E("05", "eight", 8, COMM, origin=COMM))
f("price of the overhaul of unit 4", "conflict",
    E("01", "310 million som", 310e6, origin=ENERGO, unit="KGS"), E("04", "210m som", 210e6, INV, origin=TURBO, unit="KGS"), E("04", "310m", 310e6, ENERGO, origin=ENERGO, unit="KGS"))
f("norm of the vibration", "agree", E("01", "160 micrometres", 160, origin=ENERGO, unit="µm"), E("03", "160 micrometres", 160, ENERGO, origin=ENERGO, unit="µm"))
f("vibration by the log", "single", E("03", "840 µm", 840, LOG, as_of=WED, origin=DISP, unit="µm"))
f("vibration against what is permitted", "single", E("05", "five times", 5, COMM, as_of=WED, origin=COMM, unit="times"))
f("sensors in the wall", "single", E("01", "96 sensors", 96, origin=ENERGO))
f("payment to each family", "agree", E("01", "2 million som", 2e6, origin=ENERGO, unit="KGS"), AB("01", "about 22,900 US dollars", 22900, origin=ENERGO, unit="USD"))
f("days of wages paid in advance", "single", E("01", "Ten days", 10, origin=ENERGO, unit="days"))
f("employees", "single", E("01", "340 employees", 340, origin=ENERGO))
f("hours of Azamat Osmonbekov in the shaft", "single", E("02", "37 hours", 37, as_of=THU, unit="hours"))
f("steps that he counted", "single", E("02", "four hundred", 400, AZAMAT))
f("men to whom the reporter spoke", "single", E("02", "six men of the night shift", 6, as_of=THU))
f("men who speak of two hours", "single", E("02", "Four of them", 4, as_of=THU))
f("divers on the spot", "single", E("02", "Twenty-two divers", 22, as_of=WED))
f("divers on their way", "single", E("02", "40 more", 40, as_of=WED))
f("how long the alarm sounded", "agree",
    AB("03", "half an hour", 0.5, DISP, nth=1, as_of=WED, origin=DISP, unit="hours"), AB("03", "half an hour", 0.5, DISP, nth=2, as_of=WED, origin=DISP, unit="hours"),
    AB("05", "half an hour", 0.5, DISP, nth=1, as_of=WED, origin=DISP, unit="hours"))
f("time from the entry to the break", "single", E("03", "Twenty-nine minutes later", 29, as_of=WED, unit="minutes"))
f("by how much the grandfather was wrong", "single", E("05", "half an hour", 0.5, nth=2, unit="hours"))
f("years of the dispatcher at the plant", "single", E("03", "22 years", 22, unit="years"))
f("daughters of the dispatcher", "single", E("03", "two daughters", 2))
f("studs of the head cover", "single", E("04", "72 studs", 72))
f("studs with cracks", "single", E("04", "41", 41, PERSON, origin=PERSON))
f("studs without nuts", "single", E("04", "six", 6, PERSON, nth=1, origin=PERSON))
f("years in which they were not tightened", "single", E("04", "Sixteen years", 16, unit="years"))
f("imports from Kazakhstan", "single", E("04", "450 MW", 450, unit="MW"))
f("price of the imports", "single", E("04", "5.1 US cents", 0.051, unit="USD"))
f("pages of the report", "single", E("05", "212 pages", 212, unit="pages"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("no alarm and no warning", "same", q("00", "There was no alarm and no warning. The unit was working normally until the second it was not,", DIRECTOR), q("03", "no alarm and no warning", DIRECTOR))
Q("two years", "single", q("00", "not less than two years", SADYKOV))
Q("everything in the dark", "single", q("01", "The personnel did everything that a person can do in the dark,", DIRECTOR), q("01", "We bow our heads.", DIRECTOR))
Q("counted the steps", "single", q("02", "I counted the steps of those above me. At four hundred I started again,", AZAMAT))
Q("two hours after", "single", q("02", "almost two hours after", MEN))
Q("he rang me", "single", q("02", "He rang me at midnight from the gallery and said that it stinks. How can they say he was not there?", ABDRAEVA))
Q("I signed it", "same", q("02", "I signed it. Let them find the paper.", SADYKOV), q("05", "I signed it. Let them find the paper.", SADYKOV))
Q("half an hour, nobody came", "variant", q("03", "It screamed for half an hour. Nobody came", DISP, nth=1), q("03", "It screamed for half an hour. Nobody came,", DISP), q("05", "It shouted for half an hour and no one came,", DISP))
Q("the entry", "single", q("03", "Unit 4, vibration alarm, 840 µm. Called duty engineer. Not reached,", LOG))
Q("the badge", "single", q("03", "They count the ones who have a badge,", TOKTO), q("03", "The water did not ask for the badge.", TOKTO))
Q("nobody asked us", "single", q("04", "We were asked for a new runner seal and a coat of paint,", VAVR), q("04", "Nobody asked us about the studs. We would have been glad to be asked.", VAVR))

# ---- timeline
w = s.when
w("the units date from then", "1978", ("04", "1978"))
w("the accident at Sayano", "2009-08", ("00", "in August 2009"))
w("the contractor leaves", "2025-03", ("04", "in March 2025"))
w("the overhaul by the owner", "2025-10", ("01", "in October 2025"), ("04", "October 2025"))
w("the painting is completed, by the company", FRI, ("01", "on Friday, 9 April"))
w("the order to stop unit four", MON, ("02", "on Monday"), ("05", "Monday 12 April"))
w("the hall is flooded", WED, ("00", "early on Wednesday"), ("01", "On 14 April"), ("01", "On the night of the incident"), ("03", "the night of April 14"), ("05", "on the night of 14 April"))
w("the hall is flooded, live", WED, ("02", "WED 05:50"))
w("the lights are on in the upper town", WED, ("02", "WED 08:00"))
w("Sadykov lands", WED, ("02", "WED 12:10"))
w("Dzhumaliev at the gate", WED, ("02", "WED 15:00"))
w("more divers come", WED, ("02", "tonight"))
w("Abdraeva at the gate", WED, ("02", "WED 18:20"))
w("the company's statement", WED, ("04", "14 April"))
w("the director denies an alarm", WED, ("03", "On Wednesday"))
w("trolleybuses stand still", WED, ("03", "until Wednesday afternoon"))
w("a day of mourning", THU, ("02", "THU 09:15"), ("02", "today"))
w("the reporter speaks with the night shift", THU, ("02", "THU 11:40"))
w("an electrician is found alive", THU, ("02", "THU 17:05"))
w("11 dead", THU, ("02", "THU 20:30"), ("03", "last night"))
w("Sadykov tells parliament the cost", THU, ("03", "yesterday"))
w("the search ends", "2027-04-24", ("04", "on 24 April"))
w("Sadykov spoke, by month", "2027-04-01", ("05", "in April"), to="2027-04-30")
w("house arrest", "2027-06-02", ("05", "since 2 June"))
w("the report is presented", "2027-06-22", ("05", "on Tuesday, 22 June"))
w("the report is presented, by week", "2027-06-21", ("05", "Last week"), to="2027-06-27")

# ---- conflicts
s.conflict("figure", "people in the hall: 46 by the company, 61 by the union, 58 by the commission",
    [("00", "Forty-six people"), ("01", "46 persons"), ("03", "46"), ("05", "forty-six")], [("00", "at least 61"), ("01", "61 persons"), ("03", "61 names"), ("05", "sixty-one")], [("05", "58 people")])
s.conflict("figure", "depth of the hall: 38 metres, or 83 by Chaktal Tany after SRW", [("00", "38 metres")], [("02", "83 metres")])
s.conflict("figure", "turbines: six, or eight by The Meridian", [("00", "six turbines"), ("04", "six units")], [("03", "eight turbines")])
s.conflict("figure", "people without power: 900,000 by the grid operator, 1.4 million by the emergencies minister",
    [("00", "roughly 900,000 people"), ("05", "Nine hundred thousand")], [("03", "1.4 million people"), ("05", "one million four hundred thousand")])
s.conflict("figure", "the gates: lowered after 40 minutes by the company, almost two hours by workers, 95 minutes by the commission",
    [("01", "40 minutes")], [("02", "almost two hours"), ("05", "95 minutes")])
s.conflict("figure", "the overhaul: 310 million som by the owner, 210 million by the contractor", [("01", "310 million som"), ("04", "310m")], [("04", "210m som")])
s.conflict("date", "the last overhaul: October 2025, or March 2025", [("01", "in October 2025"), ("04", "October 2025")], [("04", "in March 2025")])
s.conflict("stance", "whether there was an alarm", [("00", "There was no alarm and no warning."), ("03", "no alarm and no warning")],
    [("03", "Unit 4, vibration alarm, 840 µm."), ("03", "It screamed for half an hour. Nobody came,"), ("05", "The alarm came on at 02.51"), ("05", "It shouted for half an hour and no one came,")])
s.conflict("stance", "whether the vibration exceeded the norm", [("01", "did not exceed the norm of 160 micrometres"), ("03", "insists that the bearing shook within the norm")],
    [("03", "Unit 4, vibration alarm, 840 µm."), ("05", "five times more strongly than permitted")])
s.conflict("stance", "whether painters were on the site", [("01", "No contractor was on the site."), ("01", "were completed on Friday, 9 April"), ("04", "were not there")],
    [("00", "a contractor was painting the drainage gallery"), ("02", "He rang me at midnight from the gallery"), ("04", "two of them painters")])
s.conflict("stance", "whether the minister ordered the unit to be stopped", [("01", "The company received no instruction to stop unit No. 4"), ("05", "maintains that he never received it")],
    [("02", "he ordered unit four to be stopped on Monday"), ("02", "I signed it."), ("05", "I signed it.")])

# ---- echoes
s.echo("the director's denial of an alarm", "same details", ("00", "There was no alarm and no warning."), ("03", "no alarm and no warning"))
s.echo("Chaktal Tany cites SRW for the depth", "cited", ("00", "38 metres below the level of the reservoir"), ("02", "SRW writes that the hall lies 83 metres below the reservoir"))
s.echo("the dispatcher's words to The Meridian", "cited", ("03", "It screamed for half an hour. Nobody came,"), ("05", "the dispatcher told the English newspaper"))
s.echo("the minister's I signed it", "same details", ("02", "I signed it. Let them find the paper."), ("05", "I signed it. Let them find the paper."))
s.echo("the company's statement of 14 April", "cited", ("01", "underwent a capital repair in October 2025"), ("04", "dates the last overhaul to October 2025"), ("01", "No contractor was on the site."), ("04", "according to the owner's statement of 14 April"))
s.echo("the norm of 160 micrometres, by the company", "cited", ("01", "did not exceed the norm of 160 micrometres"), ("03", "insists that the bearing shook within the norm of 160 micrometres"))
s.echo("46 on the register", "cited", ("00", "Forty-six people"), ("01", "46 persons"), ("03", "46"), ("05", "forty-six"), optional=True)
s.echo("61 by the union", "cited", ("00", "at least 61"), ("01", "61 persons"), ("03", "61 names"), ("05", "sixty-one"), optional=True)
s.echo("19 billion by the minister", "same details", ("03", "19bn som"), ("04", "19bn som"), optional=True)
s.echo("11 dead and five missing", "same details", ("02", "11 dead"), ("03", "Eleven bodies"), optional=True)
s.echo("the grid operator's 900,000", "cited", ("00", "roughly 900,000 people"), ("05", "Nine hundred thousand"), optional=True)
s.echo("the alarm at 02:51", "same details", ("03", "was made at 02:51"), ("05", "The alarm came on at 02.51"), optional=True)

# ---- actors
n = s.named
s.actor(DIRECTOR, "person", *n("Talant Osmonbekov", "T. Osmonbekov", "Osmonbekov", but=("Azamat Osmonbekov",)), aliases=["Osmonbekov", "plant director Talant Osmonbekov", "the director", "director T. Osmonbekov", "Director Osmonbekov", "Chaktal Energo"])
s.actor(AZAMAT, "person", *n("Azamat Osmonbekov"), aliases=["an electrician", "he", "the electrician"])
s.actor(SADYKOV, "person", *n("Nurlan Sadykov", "Sadykov"), aliases=["Sadykov", "Energy Minister Nurlan Sadykov", "the energy minister", "Minister Sadykov", "Energy minister Sadykov", "energy minister Nurlan Sadykov"])
s.actor(DZHUM, "person", *n("Bakyt Dzhumaliev"), aliases=["Emergencies minister Bakyt Dzhumaliev", "the emergencies minister", "Dzhumaliev", "emergencies ministry"])
s.actor(ENERGO, "organization", *n("Chaktal Energo", "CHAKTAL ENERGO"), aliases=["the company", "the owner", "His company", "Owner Chaktal Energo", "the owner's statement", "Talant Osmonbekov", "Open Joint-Stock Company CHAKTAL ENERGO"])
s.actor("Kara-Bulak", "place", *n("Kara-Bulak", "KARA-BULAK"))
s.actor(SRW, "organization", *n("SRW"), aliases=["SRW"])
s.alias(MIN, "the ministry", "The ministry", "the emergencies ministry", "Bakyt Dzhumaliev")
s.alias(UNION, "the union", "Gulmira Toktosunova", "the energy workers' union", "The energy workers’ union", "energy workers’ union")
s.alias(GRID, "the grid operator")
s.alias(LOG, "log", "The log of the night of April 14", "the entry", "the book", "dispatcher", "A dispatcher's log", "dispatcher's log")
s.alias(DISP, "a dispatcher", "the dispatcher", "The man who wrote it", "he", "A dispatcher's log", "a dispatcher with 22 years at the plant", "The man who wrote it, a dispatcher with 22 years at the plant")
s.alias(COMM, "commission", "its report", "the report", "the commission's report")
s.alias(MEN, "Four of them", "six men of the night shift", "workers", "night shift")
s.alias(REG, "register", "the shift register", "Chaktal Energo")
s.alias(PERSON, "a person", "the commission")
s.alias(ABDRAEVA, "Abdraeva")
s.alias(TOKTO, "Toktosunova", "the union’s head, Gulmira Toktosunova", "the union’s head")
s.alias(VAVR, "managing director Hynek Vavrousek", "Vavrousek", "Vltavin Turbo")
s.alias(INV, "Its invoice", "The contractor", "Vltavin Turbo", "contractor's invoice")
s.alias("certain media", "media", "Statements in certain media")
s.write()
