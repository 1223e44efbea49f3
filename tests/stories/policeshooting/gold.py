#!/usr/bin/env python3
"""Gold of the policeshooting story: police shoot a driver in Trinidad. The event, its people and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Police shoot a driver in Marabella")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
SUN, MON, WED, COL, REPORT = "2026-09-27", "2026-09-28", "2026-09-30", "2026-10-04", "2027-02-12"
LAST, YEAR = ["2025-01-01", "2025-12-31"], ["2026-01-01", "2026-12-31"]
s.report("00", outlet="CWN", published=SUN)
s.report("01", outlet="Naparima Gazette", published=MON, sidecar=True)
s.report("02", outlet="Trinidad and Tobago Police Service", published=MON)
s.report("03", outlet="Gulf FM", published=WED)
s.report("04", outlet="The Island Ledger", published=COL)
s.report("05", outlet="Tradewind Review", published=REPORT, to="2027-04-18")

ROLAND, MICHELLE, JOYCE, SHANIA, WINSTON, PERSAD, JOSEPH, KERWIN = "Roland Baptiste", "Michelle Baptiste", "Joycelyn Alleyne", "Shania Alleyne", "Winston Mohammed", "Vishnu Persad", "Keisha Joseph", "Kerwin Alleyne"
POLICE, WATCH, PCA, FSC, SGT, COMM, SOURCE, STATE = "police service", "Watchline", "Police Complaints Authority", "Forensic Science Centre", "a sergeant", "Commissioner", "a police source", "the state"

# ---- figures
f = s.figures
f("shots", "conflict",
    E("00", "three shots", 3, ROLAND, as_of=SUN, origin=POLICE),
    BETWEEN("01", "nine, ten", 9, 10, "neighbours", as_of=SUN, origin=WINSTON), E("01", "Three", 3, ROLAND, as_of=SUN, origin=POLICE), BETWEEN("01", "Nine, ten", 9, 10, WINSTON, as_of=SUN, origin=WINSTON),
    E("02", "three times", 3, as_of=SUN, origin=POLICE),
    E("04", "Three shots", 3, POLICE, as_of=SUN, origin=POLICE), BETWEEN("04", "nine or ten", 9, 10, ["Naparima Gazette", WINSTON], as_of=SUN, origin=WINSTON),
    E("05", "Eleven casings", 11, as_of=SUN, origin=PCA), E("05", "eleven spent casings", 11, PCA, as_of=SUN, origin=PCA), E("05", "three shots", 3, as_of=SUN, origin=POLICE))
f("officers who fired", "conflict",
    E("00", "two officers", 2, ROLAND, as_of=SUN, origin=POLICE), E("01", "Both officers", 2, SOURCE), E("02", "two officers", 2, as_of=SUN, origin=POLICE), E("02", "both officers", 2, origin=POLICE),
    E("05", "three firearms", 3, PCA, as_of=SUN, origin=PCA), E("05", "two officers", 2, as_of=SUN, origin=POLICE))
f("speed of the car", "conflict",
    ABOUT("00", "about 80 kilometres an hour", 80, ROLAND, unit="km/h", as_of=SUN, origin=ROLAND), E("04", "Eighty kilometres an hour", 80, ROLAND, unit="km/h", as_of=SUN, origin=ROLAND),
    E("05", "18 kilometres an hour", 18, unit="km/h", as_of=SUN, origin=PCA))
f("distance in the last seconds", "single", E("05", "31 metres", 31, unit="m", as_of=SUN))
f("last seconds", "single", E("05", "six seconds", 6, unit="seconds", as_of=SUN))
f("time to choose", "single", E("00", "a second and a half", 1.5, ROLAND, unit="seconds"))
f("pistols found", "single", E("02", "one Taurus pistol", 1, as_of=SUN, origin=POLICE))
f("rounds in the pistol", "agree", E("00", "six rounds", 6, ROLAND, as_of=SUN, origin=POLICE), E("02", "six rounds", 6, as_of=SUN, origin=POLICE))
f("wounds", "conflict",
    E("03", "four bullet wounds", 4, [PERSAD, MICHELLE], as_of=MON, origin=MICHELLE), E("03", "two wounds", 2, FSC, origin=FSC),
    E("04", "Two wounds", 2, STATE, origin=FSC), E("04", "five", 5, MICHELLE, origin=MICHELLE), E("05", "four times", 4, MICHELLE, origin=MICHELLE), E("05", "two", 2, STATE, nth=2, origin=FSC))
f("time until the ambulance came", "conflict",
    E("01", "50 minutes", 50, WINSTON, unit="minutes", as_of=SUN, origin=WINSTON), E("01", "25", 25, POLICE, unit="minutes", as_of=SUN, origin=POLICE), AT_MOST("02", "within 25 minutes", 25, unit="minutes", as_of=SUN, origin=POLICE))
f("time until the ambulance was requested", "single", E("02", "two minutes", 2, unit="minutes", as_of=SUN, origin=POLICE))
f("people killed by police this year", "conflict",
    E("00", "Thirty-eight people", 38, POLICE, as_of=SUN, origin=POLICE), E("00", "47", 47, WATCH, as_of=SUN, origin=WATCH),
    E("04", "Thirty-eight dead", 38, as_of=COL, origin=POLICE), E("04", "forty-seven", 47, as_of=COL, origin=WATCH),
    E("05", "49 people", 49, POLICE, as_of=YEAR, origin=POLICE), E("05", "61", 61, WATCH, as_of=YEAR, origin=WATCH))
f("people killed by police last year", "single", E("00", "52 such deaths", 52, [WATCH], as_of=LAST))
f("neighbours", "single", E("01", "Two neighbours", 2))
f("nights of work", "single", E("01", "six nights", 6, unit="nights"))
f("wage", "single", E("01", "$22 an hour", 22, unit="TTD"))
f("boxes in the car", "agree", E("01", "two boxes", 2), E("04", "two boxes of chicken", 2))
f("road checks in the Division", "single", E("02", "1,460 road checks", 1460, POLICE, as_of=MON, origin=POLICE))
f("road checks with shots", "single", E("02", "two", 2, POLICE, nth=3, as_of=MON, origin=POLICE))
f("marchers", "conflict", E("03", "600", 600, JOSEPH, as_of=WED, origin=JOSEPH), E("03", "150", 150, SGT, as_of=WED, origin=SGT))
f("share of the press", "single", E("03", "half of them", 0.5, SGT, unit="share", as_of=WED, origin=SGT))
f("people who fell", "conflict", E("03", "Two persons", 2, as_of=WED), E("03", "one person", 1, as_of=WED), E("03", "two", 2, nth=2, as_of=WED))
f("canisters", "single", E("03", "three canisters", 3, POLICE, as_of=WED, origin=POLICE))
f("bottles", "single", E("03", "Not one bottle", 0, JOSEPH, as_of=WED, origin=JOSEPH))
f("people held", "single", E("03", "Nine held", 9, POLICE, as_of=WED, origin=POLICE))
f("cameras", "agree", E("03", "1,200 cameras", 1200, [WATCH, COMM], origin=COMM), E("04", "one thousand two hundred cameras", 1200, COMM, origin=COMM))
f("cameras delivered to the Division", "single", E("05", "sixty", 60))
f("claim", "agree",
    E("03", "$2.5 million", 2500000, PERSAD, unit="TTD", origin=PERSAD), E("04", "$2.5 million", 2500000, JOYCE, unit="TTD", origin=PERSAD), ABOUT("04", "about US$370,000", 370000, unit="USD"))
f("offer of the state", "single", E("05", "$900,000", 900000, STATE, unit="TTD"))
f("offer as a share of the claim", "single", MORE("05", "a third", 1 / 3, unit="share"))
f("houses on the road", "single", E("04", "twenty houses", 20))
f("days of the investigation", "single", E("05", "138 days", 138, unit="days"))
f("pages of the report", "single", E("05", "91 pages", 91, unit="pages"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("at about 80 kilometres an hour", "single", q("00", "at about 80 kilometres an hour and accelerated", ROLAND))
Q("a second and a half", "single", q("00", "They had a second and a half to choose between his life and their own,", ROLAND))
Q("a bicycle and a telephone", "single", q("00", "a bicycle and a telephone", JOYCE))
Q("rolling", "same", q("01", "Rolling, like when you looking for parking", SHANIA), q("01", "He was rolling, like when you looking for parking,", SHANIA), q("01", "I tell him, Kerwin, it have people in the road. He say, who is that?", SHANIA))
Q("nine, ten", "same", q("01", "nine, ten", WINSTON), q("01", "Nine, ten,", WINSTON))
Q("one picture", "single", q("01", "Let them show me one picture of my son with a gun,", JOYCE))
Q("a foot on the brake", "single", q("02", "Any citizen who sees a blue light and a hand should put his foot on the brake,", ROLAND))
Q("burn nothing", "single", q("03", "I ain't want nobody burn nothing. I want to hear who tell them shoot.", JOYCE))
Q("with your back", "single", q("03", "You can't run a man over with your back,", PERSAD))
Q("direction undetermined", "single", q("03", "direction undetermined", FSC))
Q("half of them is press", "single", q("03", "and half of them is press", SGT))
Q("not one bottle", "single", q("03", "Not one bottle. Not one.", JOSEPH))
Q("from north to south", "single", q("03", "to every division, from north to south", COMM))
Q("eleven spent casings", "single", q("05", "The Authority recovered eleven spent casings from three firearms.", PCA))
Q("from behind", "single", q("05", "from behind and to the left", MICHELLE))
Q("an incomplete examination", "single", q("05", "an incomplete examination", PCA))
Q("not planted", "single", q("05", "It was not planted,", ROLAND))
Q("the chain of custody", "single", q("05", "the chain of custody cannot be reconstructed", PCA))
Q("they answer how much", "single", q("05", "I ask who,", JOYCE), q("05", "and they answer how much.", JOYCE))

# ---- timeline
w = s.when
w("a weapon is surrendered", "2021", ("05", "in 2021"))
w("deaths of last year", "2025", ("00", "In the whole of last year"))
w("the lawn is paid for", "2025", ("04", "last year"))
w("deaths of this year", "2026", ("00", "this year"), ("04", "this year"))
w("road checks of the year", "2026-01-01", ("02", "in the year to date"), to=MON)
w("deaths of the whole year", "2026", ("05", "For the year as a whole"))
w("the Commissioner speaks of 1,200 cameras", "2026-07", ("03", "in July"), ("04", "in July"))
w("cameras are delivered", "2026-08", ("05", "in August"))
w("the shooting", SUN, ("00", "early on Sunday"), ("02", "on Sunday"), ("04", "A week ago this morning"), ("05", "that night"))
w("Joycelyn Alleyne speaks to the Gazette", SUN, ("01", "yesterday", 1))
w("the officers are suspended, by a source", SUN, ("01", "yesterday", 2))
w("the family's pathologist examines him", MON, ("03", "on Monday"))
w("the police's release on cameras", MON, ("04", "on Monday"))
w("the vigil", WED, ("01", "on Wednesday at 6 pm"))
w("the officers go on leave", "2026-10-01", ("02", "from Thursday 1 October"))
w("the pistol is fingerprinted", "2026-10-02", ("04", "until Friday"))
w("the funeral", "2026-10-06", ("04", "on Tuesday"))
w("the corporal goes on leave", "2026-11", ("05", "in November"))
w("Baptiste retires", "2026-12", ("05", "in December"))
w("the PCA's report", REPORT, ("05", "on 12 February"))
w("the inquest opens", "2027-04-19", ("05", "on 19 April"))

# ---- conflicts
C = s.conflict
C("figure", "shots: three by the police, nine or ten by a neighbour, eleven by the PCA",
    [("00", "three shots"), ("01", "Three"), ("02", "three times"), ("04", "Three shots"), ("05", "three shots")],
    [("01", "nine, ten"), ("01", "Nine, ten"), ("04", "nine or ten"), ("05", "Eleven casings"), ("05", "eleven spent casings")])
C("figure", "officers who fired: two by the police, three by the PCA", [("00", "two officers"), ("02", "two officers"), ("02", "both officers"), ("01", "Both officers"), ("05", "two officers")], [("05", "three firearms"), ("05", "The third is a corporal")])
C("figure", "speed of the car: 80 by the police, 18 kilometres an hour by the film",
    [("00", "about 80 kilometres an hour"), ("04", "Eighty kilometres an hour")], [("05", "18 kilometres an hour"), ("01", "He was rolling, like when you looking for parking,"), ("04", "parking speed")])
C("figure", "wounds: four by the family's pathologist, two by the state", [("03", "four bullet wounds"), ("05", "four times"), ("04", "five")], [("03", "two wounds"), ("04", "Two wounds"), ("05", "two", 2)])
C("figure", "wounds by the family's pathologist: four, or five by The Island Ledger", [("03", "four bullet wounds"), ("05", "four times")], [("04", "five")])
C("figure", "time until the ambulance came: 25 minutes by the police, 50 by a neighbour", [("01", "25"), ("02", "within 25 minutes")], [("01", "50 minutes")])
C("figure", "people killed by police this year: 38 by the police, 47 by Watchline; for the year 49, or 61",
    [("00", "Thirty-eight people"), ("04", "Thirty-eight dead"), ("05", "49 people")], [("00", "47"), ("04", "forty-seven"), ("05", "61")])
C("figure", "marchers: 600 by Watchline, 150 by a sergeant", [("03", "600")], [("03", "150")])
C("stance", "whether there was a marked car with blue lights",
    [("01", "a marked vehicle stood there with its blue lights on"), ("02", "A marked vehicle with operational blue lights was positioned at the roadway.")],
    [("01", "There were no lights, she says"), ("01", "a grey van across Union Park Road"), ("05", "The film shows a grey van. It shows no light of any colour.")])
C("stance", "whether Alleyne had a gun",
    [("00", "A pistol with six rounds was found under the driver's seat"), ("02", "one Taurus pistol"), ("05", "It was not planted,"), ("04", "the police say there was")],
    [("01", "Let them show me one picture of my son with a gun,"), ("04", "The mother says there was no gun"), ("05", "It bore nobody's prints")])
C("stance", "whether the Southern Division had cameras",
    [("02", "These have not been issued to the Southern Division."), ("04", "told us the South had none")],
    [("03", "all 1,200 cameras had been issued"), ("03", "to every division, from north to south"), ("05", "sixty had been delivered to the Division in August")])
C("stance", "whether bottles were thrown", [("03", "after bottles were thrown")], [("03", "Not one bottle. Not one.")])
C("stance", "whether the officers were suspended", [("01", "Both officers were suspended yesterday")], [("02", "They have not been suspended.")])
C("figure", "people who fell: two, put right to one", [("03", "Two persons"), ("03", "two", 2)], [("03", "one person")], optional=True)
C("stance", "whether he drove at the officers", [("00", "he drove at officers who manned a roadblock"), ("02", "accelerated in the direction of two officers")], [("03", "all from behind"), ("05", "from behind and to the left"), ("00", "called that a lie")], optional=True)

# ---- echoes
s.echo("three shots by two officers, by the police", "cited", ("00", "two officers fired three shots between them"), ("01", "Three, says Assistant Commissioner Roland Baptiste"), ("02", "discharged their firearms three times"), ("04", "Three shots, says the Police Service"))
s.echo("nine or ten shots, by a retired teacher in the Gazette", "cited", ("01", "Nine, ten,"), ("04", "quoted in the Naparima Gazette, heard nine or ten"))
s.echo("80 kilometres an hour, by Baptiste", "cited", ("00", "at about 80 kilometres an hour and accelerated"), ("04", "Eighty kilometres an hour"))
s.echo("38 by the police, 47 by Watchline", "same details", ("00", "Thirty-eight people"), ("04", "Thirty-eight dead"), ("00", "counts 47"), ("04", "forty-seven"))
s.echo("the pathologist of the family", "same details", ("03", "found four bullet wounds"), ("04", "the doctor hired by the family"), ("05", "according to the pathologist of the family"))
s.echo("1,200 cameras, by the Commissioner", "same details", ("03", "all 1,200 cameras had been issued"), ("04", "one thousand two hundred cameras"))
s.echo("the police's release", "cited", ("02", "These have not been issued to the Southern Division."), ("04", "his own office told us the South had none"))
s.echo("25 minutes and blue lights, by the police", "cited", ("01", "The police put it at 25."), ("02", "within 25 minutes"), ("01", "a marked vehicle stood there with its blue lights on"), ("02", "A marked vehicle with operational blue lights"), optional=True)
s.echo("the family's claim of $2.5 million", "same details", ("03", "$2.5 million"), ("04", "$2.5 million"), optional=True)

# ---- actors
s.actor(ROLAND, "person", *s.named("Roland Baptiste"), *s.named("Baptiste", docs=["00", "04"], but=("Roland Baptiste",)), aliases=["Assistant Commissioner Roland Baptiste", "ACP Roland Baptiste", "ACP Baptiste", "Baptiste", "the ACP", "police"])
s.actor(MICHELLE, "person", *s.named("Michelle Baptiste"), ("03", "Baptiste", 2), aliases=["Dr Michelle Baptiste", "Dr Baptiste", "the doctor hired by the family", "the pathologist of the family", "pathologist"])
s.named_actor(KERWIN, "person", "Kerwin Alleyne", "Kerwin ALLEYNE", "Kerwin")
s.named_actor(SHANIA, "person", "Shania Alleyne", aliases=["she", "the girl"])
s.actor(JOYCE, "person", *s.named("Joycelyn Alleyne"), ("01", "Alleyne", 3), ("04", "Alleyne", 1), aliases=["his mother, Joycelyn Alleyne", "Mrs Alleyne", "Ms Alleyne", "The mother", "she", "I"])
s.named_actor(WINSTON, "person", "Winston Mohammed", "Mohammed", aliases=["Mr Mohammed", "A retired schoolmaster", "neighbours", "Mr Mohammed's kitchen clock", "retired teacher", "schoolmaster"])
s.named_actor(PERSAD, "person", "Vishnu Persad", "Persad", aliases=["Attorney Vishnu Persad", "Mr Persad", "he"])
s.actor(JOSEPH, "person", *s.named("Keisha Joseph", "Joseph"), aliases=["Organiser Keisha Joseph", "Joseph", "Watchline"])
s.named_actor(WATCH, "organization", "Watchline", aliases=["The rights group Watchline", "both counts", "police service"])
s.named_actor(PCA, "organization", "Police Complaints Authority", "PCA", aliases=["PCA", "The Authority", "Its report", "the report"])
s.named_actor("Naparima Gazette", "organization", "Naparima Gazette", "Gazette")
s.named_actor("Southern Division", "organization", "Southern Division")
s.named_actor("Marabella", "place", "Marabella", "MARABELLA")
s.alias(POLICE, "the police service", "the police", "police", "the Police Service", "The Service", "Roland Baptiste")
s.alias(FSC, "the Forensic Science Centre", "the state's autopsy", "the state")
s.alias(SGT, "sergeant", "A sergeant beside our van")
s.alias(COMM, "the Commissioner", "Watchline")
s.alias(SOURCE, "police source")
s.alias(STATE, "state", "the state's", "Forensic Science Centre", "The state")
s.alias("neighbours", "Neighbours", "Winston Mohammed")
s.write()
