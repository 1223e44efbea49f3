"""Gold of an invented story: heat and a power failure around Plovdiv, Bulgaria, July 2027. "Nearly an hour" is given as "about";
"the three" said again of people already counted is no new mention."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Heat and blackout in the Thracian plain")
TUE, WED, THU, FRI, SAT = (f"2027-07-{d}" for d in (20, 21, 22, 23, 24))
JULY = ("2027-07-01", "2027-07-31")
s.report("00", outlet="Continental Press", published=THU)
s.report("01", outlet="Daily Courier", published=FRI)
s.report("02", outlet="Trakiya Online", published=THU)
s.report("03", outlet="BNS", published=FRI, sidecar=True)
s.report("04", outlet="Load & Line", published="2027-07-29", to="2027-08-01")
s.report("05", outlet="Balkan Digest", published=SAT)

DRAGNEVA, MINISTER, STEFAN, SHOPOVA, ASENOV = "Vesela Dragneva", "Plamen Kaludov", "Stefan Kaludov", "Ralitsa Shopova", "Kiril Asenov"
STRICKSON, ILIEVA, RAYKOV, MAYOR = "Pauline Strickson", "Stoyanka Ilieva", "Ognyan Raykov", "Boyan Terziev"
EMT, RHI, HEALTH, MOH = "Elektromrezha Trakiya", "Regional Health Inspectorate", "health officials", "Ministry of Health"
WEATHER, TSO, CP, COURIER, TRAKIYA, BNS = "national weather institute", "national transmission operator", "Continental Press", "Daily Courier", "Trakiya Online", "BNS"
FO, NURSE, ENGINEER, OFFICIAL, RADIO = "Foreign Office", "a source at the hospital", "a former EMT engineer", "a ministry official", "Radio Thrace"

# ---- figures
s.figures("people killed", "conflict",
    s.exact("00", "19 dead", 19, as_of=THU, origin=RHI),
    s.exact("00", "Nineteen people", 19, HEALTH, as_of=THU, origin=RHI),
    s.exact("01", "27", 27, as_of=[THU, FRI], origin=MOH),
    s.exact("01", "Twenty-seven people", 27, as_of=[THU, FRI], origin=MOH),
    s.exact("02", "dead now 22", 22, as_of=THU, origin=RHI),
    s.exact("02", "22 deaths", 22, RHI, as_of=THU, origin=RHI),
    s.exact("03", "27", 27, MOH, as_of=FRI, origin=MOH),
    s.exact("04", "34 deaths", 34, MOH, as_of=["2027-07-26", "2027-08-01"], origin=MOH),
    s.exact("05", "27", 27, [BNS, MOH], nth=1, as_of=FRI, origin=MOH),
    s.exact("05", "41 death certificates", 41, [RADIO, RAYKOV], as_of=[FRI, SAT], origin="doctors’ union"))
s.figures("people who died at home", "update",
    s.exact("00", "Eleven of the victims", 11, DRAGNEVA, as_of=THU, origin=RHI),
    s.exact("01", "16 of them at home", 16, as_of=[THU, FRI], origin=MOH),
    s.exact("02", "Thirteen people", 13, RHI, as_of=THU, origin=RHI),
    s.exact("03", "16 in domestic conditions", 16, MOH, as_of=FRI, origin=MOH),
    s.exact("04", "20 of them at home", 20, MOH, as_of=["2027-07-26", "2027-08-01"], origin=MOH),
    s.exact("05", "16 at home", 16, [BNS, MOH], as_of=FRI, origin=MOH))
s.figures("people who died in hospitals", "update",
    s.exact("00", "The other eight", 8, DRAGNEVA, as_of=THU, origin=RHI),
    s.exact("01", "11 in hospital", 11, as_of=[THU, FRI], origin=MOH),
    s.exact("02", "nine in hospital", 9, RHI, as_of=THU, origin=RHI),
    s.exact("03", "11 in medical establishments", 11, MOH, as_of=FRI, origin=MOH),
    s.exact("04", "14 in hospital", 14, MOH, as_of=["2027-07-26", "2027-08-01"], origin=MOH),
    s.exact("05", "11 in hospital", 11, [BNS, MOH], as_of=FRI, origin=MOH))
s.figures("households cut off", "conflict",
    s.exact("00", "212,000 households", 212000, HEALTH, as_of=WED, origin=EMT),
    s.about("01", "Around a quarter of a million homes", 250000, as_of=WED, origin=COURIER),
    s.exact("02", "212,400 customers", 212400, EMT, as_of=WED, origin=EMT),
    s.exact("03", "212,400 households", 212400, as_of=WED, origin=EMT),
    s.exact("05", "212,000", 212000, CP, as_of=WED, origin=EMT),
    s.exact("05", "a quarter of a million homes", 250000, COURIER, as_of=WED, origin=COURIER))
s.figures("households cut off in Plovdiv province", "single", s.exact("02", "168,000", 168000, EMT, as_of=WED, origin=EMT))
s.figures("households cut off in Haskovo province", "single", s.exact("02", "44,400", 44400, EMT, as_of=WED, origin=EMT))
s.figures("households without power the longest", "agree",
    s.about("00", "some 31,000 households", 31000, EMT, as_of=THU, origin=EMT),
    s.exact("02", "31,200 customers", 31200, EMT, as_of=THU, origin=EMT),
    s.about("03", "some 31,000 households", 31000, origin=EMT))
s.figures("longest time without power", "conflict",
    s.at_most("01", "up to 30 hours", 30, origin=COURIER, unit="hours"),
    s.more_than("02", "more than 23 hours", 23, EMT, origin=EMT, unit="hours"),
    s.exact("05", "30 hours", 30, COURIER, origin=COURIER, unit="hours"),
    s.exact("05", "23", 23, TRAKIYA, origin=EMT, unit="hours"))
s.figures("time without power that gives a right to aid", "single", s.more_than("03", "more than 12 hours", 12, unit="hours"))
s.figures("aid to a household", "single", s.exact("03", "EUR 150", 150, unit="EUR"))
s.figures("possible sanction", "single", s.at_most("03", "up to EUR 2.5 million", 2.5e6, MINISTER, unit="EUR"))
s.figures("people in hospital", "single", s.exact("03", "A further 140 persons", 140, MOH, as_of=FRI, origin=MOH))
s.figures("people in hospital in grave condition", "single", s.exact("03", "23 of them", 23, MOH, as_of=FRI, origin=MOH))
s.figures("maximum temperature at Sadovo", "agree",
    s.exact("00", "112.3 degrees Fahrenheit", 112.3, WEATHER, as_of=WED, origin=WEATHER, unit="°F"),
    s.exact("00", "44.6 Celsius", 44.6, WEATHER, as_of=WED, origin=WEATHER, unit="°C"),
    s.exact("01", "44C", 44, as_of=WED, origin=WEATHER, unit="°C"),
    s.exact("01", "44.6C", 44.6, as_of=WED, origin=WEATHER, unit="°C"),
    s.exact("01", "112F", 112, as_of=WED, origin=WEATHER, unit="°F"),
    s.exact("03", "44.6 degrees", 44.6, as_of=WED, origin=WEATHER, unit="°C"))
s.figures("national record of 1916", "single", s.exact("00", "113.4 F", 113.4, WEATHER, unit="°F"))
s.figures("temperature forecast for Saturday", "agree",
    s.less_than("00", "below 95 F", 95, as_of=SAT, origin=WEATHER, unit="°F"),
    s.less_than("00", "35 C", 35, as_of=SAT, origin=WEATHER, unit="°C"),
    s.exact("01", "34C", 34, as_of=SAT, origin=WEATHER, unit="°C"),
    s.between("03", "33-35 degrees", 33, 35, WEATHER, as_of=SAT, origin=WEATHER, unit="°C"))
s.figures("temperature in Plovdiv on Saturday", "single", s.exact("05", "33C", 33, as_of=SAT, unit="°C"))
s.figures("distance from Plovdiv to Sadovo", "agree",
    s.exact("00", "18 kilometers", 18, unit="km"), s.exact("00", "11 miles", 11, unit="miles"))
s.figures("power lost", "conflict",
    s.exact("00", "640 megawatts", 640, EMT, as_of=WED, origin=EMT, unit="MW"),
    s.exact("04", "585MW", 585, TSO, as_of=WED, origin=TSO, unit="MW"),
    s.exact("04", "640MW", 640, EMT, as_of=WED, origin=EMT, unit="MW"))
s.figures("time between the two transformers' failures", "agree",
    s.less_than("00", "less than two minutes", 2, EMT, origin=EMT, unit="minutes"),
    s.exact("04", "94 seconds", 94, TSO, origin=TSO, unit="seconds"))
s.figures("exports to Greece", "agree",
    s.about("00", "about 300 megawatts", 300, TSO, as_of=WED, origin=TSO, unit="MW"),
    s.exact("04", "310MW", 310, TSO, as_of=WED, origin=TSO, unit="MW"))
s.figures("exports through Maritsa-South", "single", s.at_most("04", "no more than 40MW", 40, TSO, as_of=WED, origin=TSO, unit="MW"))
s.figures("cut of cross-border schedules asked for", "single", s.exact("04", "200MW", 200, EMT, origin=EMT, unit="MW"))
s.figures("size of the transformer", "single", s.exact("04", "250MVA", 250, TSO, unit="MVA"))
s.figures("load of the second transformer", "single", s.exact("04", "138% of its rated load", 138, TSO, as_of=WED, origin=TSO, unit="%"))
s.figures("temperature of the bushing", "single", s.exact("04", "104C", 104, as_of="2027-05-12", unit="°C"))
s.figures("rated temperature of the bushing", "single", s.exact("04", "90C", 90, unit="°C"))
s.figures("saving by the delay", "single", s.exact("04", "€1.9m", 1.9e6, unit="EUR"))
s.figures("mobile transformers", "single", s.exact("04", "two mobile transformers", 2))
s.figures("distance to Burgas", "single", s.exact("04", "250km", 250, unit="km"))
s.figures("time from the blackout to the report", "single", s.exact("04", "eight days", 8, unit="days"))
s.figures("emergency generators at St. Haralampi", "single", s.exact("00", "two emergency generators", 2, ASENOV))
s.figures("patients ventilated by hand", "agree",
    s.exact("00", "three intensive-care patients", 3, ASENOV, origin=ASENOV),
    s.exact("01", "three patients", 3, origin=ASENOV),
    s.exact("05", "three patients", 3, origin=ASENOV))
s.figures("time of ventilation by hand", "agree",
    s.exact("00", "50 minutes", 50, ASENOV, origin=ASENOV, unit="minutes"),
    s.about("01", "nearly an hour", 1, origin=ASENOV, unit="hours"),
    s.exact("05", "50 minutes", 50, origin=ASENOV, unit="minutes"))
s.figures("bonus of a nurse", "single", s.exact("05", "€500 each", 500, unit="EUR"))
s.figures("water carried up", "single", s.exact("01", "12 litres", 12, unit="litres"))
s.figures("stairs", "single", s.exact("01", "140 stairs", 140))
s.figures("Britons with homes in Bulgaria", "single", s.about("01", "Some 18,000 Britons", 18000))
s.figures("names of people who live alone", "single", s.exact("02", "6,100 names", 6100, DRAGNEVA, as_of=THU, origin=DRAGNEVA))
s.figures("doors knocked at", "single", s.exact("02", "4,000 doors", 4000, DRAGNEVA, as_of=THU, origin=DRAGNEVA))
s.figures("people freed from lifts", "single", s.exact("02", "57 people", 57, STEFAN, as_of=WED, origin=STEFAN))
s.figures("time until the substation fire was out", "single", s.exact("02", "four hours", 4, STEFAN, origin=STEFAN, unit="hours"))
s.figures("EMT's letters", "single", s.exact("02", "TWO LETTERS", 2))
s.figures("cool rooms", "single", s.exact("02", "14 cool rooms", 14, as_of=THU))
s.figures("people in the cool rooms", "single", s.about("02", "about 2,300 people", 2300))
s.figures("area burnt near Gevgelija", "single", s.exact("05", "1,200 hectares", 1200, unit="hectares"))
s.figures("ships waiting off Constanța", "single", s.exact("05", "27 ships", 27))

# ---- quotations
Q, q = s.quotation, s.quote
Q("counted, not died", "single", q("00", "These are the people whom we have counted, not the people who have died,", DRAGNEVA))
Q("the second list", "single", q("00", "The second list will be longer.", DRAGNEVA))
Q("a patient, dead or alive", "same", q("00", "I cannot speak of a patient, dead or alive.", ASENOV), q("05", "I cannot speak of a patient, dead or alive.", ASENOV))
Q("in July on holiday", "variant",
  q("00", "They were told in May what was going to happen in July, and in July they went on holiday,", MINISTER),
  q("01", "knew in May what was coming in July, and in July they went on holiday", MINISTER),
  q("02", "They were warned in May about July, and in July they took their leave.", MINISTER))
Q("nobody on holiday", "single", q("00", "Nobody in this company is on holiday,", SHOPOVA))
Q("who was exporting", "variant", q("00", "Ask the minister who was exporting power on Wednesday.", SHOPOVA), q("01", "Ask the minister who was selling our power abroad.", SHOPOVA))
Q("Benidorm", "single", q("01", "I've done hot, I've done Benidorm in August,", STRICKSON))
Q("like the oven", "single", q("01", "This was like opening the oven to look at the joint, and then somebody shuts you in.", STRICKSON))
Q("she kept on saying", "single", q("01", "She kept on saying 'malko, malko'. It means a little. A little water, a little longer,", STRICKSON))
Q("malko", "single", q("01", "malko, malko", ILIEVA))
Q("a cardie", "single", q("01", "I shan't believe it till I've a cardie on,", STRICKSON))
Q("knock at every door", "single", q("02", "I have asked the district doctors to knock at every door on the list of people who live alone,", DRAGNEVA))
Q("6,100 names", "single", q("02", "There are 6,100 names on that list. Tonight we are at 4,000 doors.", DRAGNEVA))
Q("reduction of schedules", "same", q("02", "to consider without delay a temporary reduction of cross-border schedules", EMT), q("05", "a temporary reduction of cross-border schedules", EMT))
Q("arrived and were filed", "single", q("02", "arrived and were filed", OFFICIAL))
Q("bring your neighbour", "single", q("02", "Bring your medicines and bring your neighbour,", MAYOR))
Q("no request in the letters", "same", q("03", "The letters to which the company refers concern the financing of repairs. There is no request in them,", MINISTER), q("04", "no request", MINISTER))
Q("exports pass through other lines", "same",
  q("03", "Exports pass through other lines. Whoever says otherwise does not understand the network or does not wish to understand it,", MINISTER),
  q("04", "pass through other lines", MINISTER))
Q("broadly correct", "single", q("04", "broadly, if not wholly, correct", TSO))
Q("the risk ran us", "single", q("04", "We’d decided to run the risk, and then the risk ran us,", ENGINEER))
Q("without joy", "single", q("04", "without joy and without reservation", SHOPOVA))
Q("would be alive without it", "single", q("05", "The ministry counts those who died of the heat. We count those who would be alive without it,", RAYKOV))
Q("a quarter of a million", "single", q("05", "a quarter of a million homes", COURIER))
Q("the first page", "single", q("05", "read the first page, which is about money, and not the second", SHOPOVA))

# ---- timeline
w = s.when
w("the record at Sadovo", "1916-01-01", ("00", "in 1916"), ("02", "1916"), to="1916-12-31")
w("Pauline Strickson moves to Bulgaria", "2019-01-01", ("01", "in 2019"), to="2019-12-31")
w("the second generator is last tested", "2025-01-01", ("04", "in 2025"), to="2025-12-31")
w("EMT is warned, by the minister", "2027-05-01", ("00", "in May"), ("01", "in May"), ("02", "in May"), to="2027-05-31")
w("a thermal scan finds 104C", "2027-05-12", ("04", "on 12 May"))
w("what EMT was warned of", JULY[0], ("00", "in July", 1), ("01", "in July", 1), ("02", "about July"), to=JULY[1])
w("EMT is on holiday, by the minister", JULY[0], ("00", "in July", 2), ("01", "in July", 2), ("02", "in July"), to=JULY[1])
w("EMT warns the ministry twice", JULY[0], ("02", "this month"), to=JULY[1])
w("EMT's first letter", "2027-07-09", ("02", "9 and 16 July"))
w("EMT's second letter", "2027-07-16", ("02", "16 July"), ("04", "16 July"))
w("the blackout, by one report", TUE, ("05", "Tuesday’s"))
w("the blackout", WED, ("01", "on Wednesday"), ("03", "July 21", 1), ("04", "21 July"))
w("44.6 degrees at Sadovo", WED, ("00", "on Wednesday", 1), ("03", "On July 21"))
w("power is exported", WED, ("00", "on Wednesday", 2))
w("a feeder is out of service", WED, ("04", "since the morning"))
w("57 people are freed from lifts", WED, ("02", "on Wednesday", 1))
w("bottles are filled from a fire engine", WED, ("02", "on Wednesday evening"))
w("health officials give 19 deaths", THU, ("00", "Thursday", 1))
w("31,000 households still wait", THU, ("00", "on Thursday morning"))
w("the last customers have power", THU, ("02", "today"), ("03", "on July 22"))
w("the minister speaks in Sofia", THU, ("02", "this morning"))
w("doctors have been at 4,000 doors", THU, ("02", "Tonight"))
w("Pauline Strickson tells", THU, ("01", "last night"))
w("the minister denies a request", FRI, ("03", "on Friday"), ("04", "On 23 July"))
w("Shopova speaks to Trakiya Online", FRI, ("05", "on Friday evening"))
w("it is to cool", SAT, ("00", "on Saturday"), ("01", "tomorrow"), ("03", "on Saturday"))
w("the transmission operator's report", "2027-07-29", ("04", "on Thursday"))
w("the health ministry closes its count", "2027-07-26", ("04", "this week"), to="2027-08-01")
w("the audit is to be completed", "2027-08-31", ("03", "by August 31"))
w("the final report is due", "2027-09-30", ("04", "by the end of September"))
w("the bushing was to be replaced", "2027-10-01", ("04", "until October"), to="2027-10-31")

# ---- conflicts
s.conflict("figure", "deaths: 27 by the ministry, 41 certificates by the doctors' union", [("03", "27"), ("05", "27", 1), ("01", "27"), ("01", "Twenty-seven people")], [("05", "41 death certificates")])
s.conflict("figure", "households cut off: 212,400, or a quarter of a million by the Courier",
    [("00", "212,000 households"), ("02", "212,400 customers"), ("03", "212,400 households"), ("05", "212,000")],
    [("01", "Around a quarter of a million homes"), ("05", "a quarter of a million homes")])
s.conflict("figure", "longest outage: 23 hours, or 30 by the Courier", [("02", "more than 23 hours"), ("05", "23")], [("01", "up to 30 hours"), ("05", "30 hours")])
s.conflict("figure", "power lost: 640 MW by EMT, 585 by the transmission operator", [("00", "640 megawatts"), ("04", "640MW")], [("04", "585MW")], optional=True)
s.conflict("date", "the blackout was on Wednesday, or on Tuesday", [("00", "on Wednesday", 1), ("01", "on Wednesday"), ("03", "July 21", 1), ("04", "21 July"), ("02", "on Wednesday", 1)], [("05", "Tuesday’s")])
s.conflict("stance", "whether EMT asked for a limit of exports",
    [("03", "at no time had the operator Elektromrezha Trakiya (EMT) requested from the Ministry a limitation of load or of exports"), ("03", "There is no request in them,"), ("04", "no request"), ("05", "nobody asked him for anything")],
    [("02", "to consider without delay a temporary reduction of cross-border schedules"), ("04", "asks the ministry to cut cross-border schedules"), ("05", "a temporary reduction of cross-border schedules"), ("05", "read the first page, which is about money, and not the second")])
s.conflict("stance", "whether EMT's people were on holiday",
    [("00", "in July they went on holiday,"), ("01", "in July they went on holiday"), ("02", "in July they took their leave.")], [("00", "Nobody in this company is on holiday,"), ("00", "rejected that")])
s.conflict("stance", "whether exports had a part in the failure", [("03", "Exports pass through other lines."), ("03", "rejected suggestions that exports had contributed to the failure"), ("04", "pass through other lines")],
    [("00", "Ask the minister who was exporting power on Wednesday."), ("01", "Ask the minister who was selling our power abroad."), ("04", "no more than 40MW flowed through Maritsa-South")], optional=True)

# ---- echoes
s.echo("the minister's words in Sofia", "cited", ("00", "They were told in May what was going to happen in July, and in July they went on holiday,"),
    ("01", "knew in May what was coming in July, and in July they went on holiday"), ("02", "They were warned in May about July, and in July they took their leave."))
s.echo("Shopova's words at the substation", "cited", ("00", "Ask the minister who was exporting power on Wednesday."), ("01", "Ask the minister who was selling our power abroad."), optional=True)
s.echo("three patients ventilated by hand, told by Asenov to Continental Press", "same details", ("00", "three intensive-care patients"), ("00", "50 minutes"), ("01", "three patients"), ("01", "nearly an hour"), ("05", "three patients"), ("05", "50 minutes"))
s.echo("Asenov's words to Continental Press", "copied text", ("00", "I cannot speak of a patient, dead or alive."), ("05", "I cannot speak of a patient, dead or alive."))
s.echo("27 deaths, 16 and 11: the Ministry of Health", "cited", ("01", "Twenty-seven people"), ("01", "16 of them at home"), ("01", "11 in hospital"), ("03", "27"), ("03", "16 in domestic conditions"), ("03", "11 in medical establishments"), ("05", "27", 1), ("05", "16 at home"), ("05", "11 in hospital"))
s.echo("the letters seen by Trakiya Online", "cited", ("02", "to consider without delay a temporary reduction of cross-border schedules"), ("05", "a temporary reduction of cross-border schedules"))
s.echo("the Courier's quarter of a million and 30 hours", "cited", ("01", "Around a quarter of a million homes"), ("01", "up to 30 hours"), ("05", "a quarter of a million homes"), ("05", "30 hours"))
s.echo("Continental Press's 212,000", "cited", ("00", "212,000 households"), ("05", "212,000"))
s.echo("the outage of 23 hours told by Trakiya Online", "cited", ("02", "more than 23 hours"), ("05", "23"))
s.echo("the dead patient of 54, told by the Courier", "cited", ("01", "One of them, a man of 54, later died"), ("05", "one of the three, a man of 54, has died"))
s.echo("the minister's briefing of Friday", "cited", ("03", "There is no request in them,"), ("04", "no request"), ("03", "Exports pass through other lines."), ("04", "pass through other lines"))
s.echo("EMT's 640 MW", "cited", ("00", "640 megawatts"), ("04", "640MW"), optional=True)
s.echo("EMT's 212,400 and 14:55", "same details", ("02", "212,400 customers"), ("03", "212,400 households"), ("02", "at 14:55 today"), ("03", "at 14:55 hours on July 22"), optional=True)
s.echo("44.6 degrees at Sadovo", "same details", ("00", "44.6 Celsius"), ("01", "44.6C"), ("03", "44.6 degrees"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                nth = sum(text.startswith(m[0], i) for i in range(m.start() + 1))
                out.append((doc, m[0], nth))
    return out

s.actor(MINISTER, "person", *everywhere("Plamen Kaludov"), ("03", "Kaludov", 1), ("04", "Kaludov", 2), aliases=["Kaludov", "Mr Kaludov", "Minister Kaludov", "Energy Minister Plamen Kaludov", "the minister", "The Minister of Energy, Plamen Kaludov", "The Minister", "the energy minister"])
s.actor(STEFAN, "person", *everywhere("Stefan Kaludov"), aliases=["Commissioner Stefan Kaludov", "The commander of the Plovdiv fire service", "Kaludov"])
s.actor(SHOPOVA, "person", *everywhere("Ralitsa Shopova", "Shopova"), aliases=["EMT's chief executive, Ralitsa Shopova", "firm boss Ralitsa Shopova", "EMT’s Ralitsa Shopova", "EMT's chief executive"])
s.actor(DRAGNEVA, "person", *everywhere("Vesela Dragneva", "Dragneva"), aliases=["Dr. Vesela Dragneva", "its director", RHI])
s.actor(ASENOV, "person", *everywhere("Kiril Asenov", "Asenov"), aliases=["the hospital's spokesman", "the hospital’s spokesman", "the hospital's spokesman, Kiril Asenov", "the hospital’s spokesman, Kiril Asenov"])
s.actor(STRICKSON, "person", *everywhere("Pauline Strickson", "Pauline"), aliases=["Strickson", "Retired dinner lady Pauline Strickson", "A British pensioner"])
s.actor(RAYKOV, "person", *everywhere("Ognyan Raykov", "Raykov"), aliases=["Its chairman, Ognyan Raykov", "Its chairman", "The doctors’ union"])
s.actor(EMT, "organization", *everywhere("Elektromrezha Trakiya", "EMT"), aliases=["the company", "the operator", "EMT’s first figure", "EMT’s letter of 16 July", "letters", "the second"])
s.actor(TRAKIYA, "organization", *everywhere("Trakiya Online"), aliases=["the same site"])
s.actor(RHI, "organization", *everywhere("Regional Health Inspectorate", "RHI", "regional health inspectorate"), aliases=[DRAGNEVA])
s.actor("St. Haralampi Hospital", "organization", *everywhere("St. Haralampi Hospital", "St Haralampi Hospital", "St Haralampi"))
s.actor(BNS, "organization", *everywhere("BNS"), aliases=["the state agency BNS"])
s.actor(CP, "organization", *everywhere("Continental Press"))
s.actor(COURIER, "organization", *everywhere("Daily Courier", "the Courier", "The Courier"), aliases=["Britain’s Daily Courier", "Courier"])
s.actor("Maritsa-South", "place", *everywhere("Maritsa-South"), aliases=["the Maritsa-South substation"])
s.actor("Sadovo", "place", *everywhere("Sadovo"))
s.alias(HEALTH, "officials")
s.alias(MOH, "the health ministry", "The health ministry", "data of the Ministry of Health")
s.alias(WEATHER, "the national weather institute", "The National Institute of Meteorology", "National Institute of Meteorology")
s.alias(TSO, "Bulgaria’s transmission operator", "The preliminary report", "the report", "preliminary report", "transmission operator", "data from the national transmission operator")
s.alias(ENGINEER, "former EMT engineer")
s.alias(OFFICIAL, "A ministry official", "ministry official")
s.alias(ILIEVA, "She", "Ilieva", "her neighbour")
s.alias(MAYOR, "Mayor Boyan Terziev", "Terziev", "the mayor")
s.alias(RADIO)
s.write()
