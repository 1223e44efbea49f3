"""Gold of an invented story: a crush at a temple in Odisha, January 2027. Town, temple, persons and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A crush at the Nilachandi temple")
E, ABOUT, ATL, MORE, ATM, LESS, BTW, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague
THU, FRI, SAT, SUN, MON, WED, TABLED = "2027-01-14", "2027-01-15", "2027-01-16", "2027-01-17", "2027-01-18", "2027-01-20", "2027-07-02"
s.report("00", outlet="IPN", published=FRI, sidecar=True)
s.report("01", outlet="NewsBlast Odisha", published=FRI)
s.report("02", outlet="Shree Nilachandi Temple Trust", published=SUN)
s.report("03", outlet="Utkal Varta", published=MON)
s.report("04", outlet="The Doab Herald", published=WED)
s.report("05", outlet="The Banyan Review", published=TABLED, to="2027-09-30")

BEHERA, MAJHI, KANUNGO, SAMAL, PANDA, MAHAPATRA, DASH, BABULA = "Ashutosh Behera", "Sabitri Majhi", "Bijay Kanungo", "Pratap Samal", "Sudarshan Panda", "Raghunath Mahapatra", "Hemalata Dash", "Babula"
POLICE, TRUST, ENERGY, COLLEGE, CONTROL, WOMEN, SUBINSP, PM, VARTA, OFFICIALS = "police", "Shree Nilachandi Temple Trust", "energy department", "medical college", "control room", "three women", "a sub-inspector", "PM's office", "Utkal Varta", "officials"

# ---- figures
f = s.figures
f("people killed", "conflict",
    ATL("00", "At least 14 killed", 14, as_of=FRI, origin=BEHERA), ATL("00", "At least 14 people", 14, OFFICIALS, as_of=FRI, origin=BEHERA),
    E("01", "27", 27, COLLEGE, as_of=FRI, origin=COLLEGE), E("01", "41", 41, nth=1, as_of=FRI, origin="NewsBlast Odisha"), E("01", "14 confirmed", 14, BEHERA, as_of=FRI, origin=BEHERA),
    E("03", "thirty-one", 31, as_of=SUN), E("04", "Thirty-one", 31), E("05", "33 dead", 33, DASH, origin=DASH))
f("people who died on Sunday", "single", E("03", "two", 2, nth=1, as_of=SUN))
f("women among the dead", "single", E("03", "Twenty-six of them", 26, as_of=SUN))
f("people injured", "update", MORE("00", "more than 60 injured", 60, OFFICIALS, as_of=FRI, origin=BEHERA), E("01", "112", 112, COLLEGE, as_of=FRI, origin=COLLEGE))
f("injured in a critical state", "single", E("01", "19", 19, COLLEGE, as_of=FRI))
f("pilgrims", "conflict",
    ABOUT("00", "Around 80,000 pilgrims", 80000, POLICE, as_of=FRI, origin=POLICE), E("01", "Two and a half lakh people", 250000, SAMAL, as_of=FRI, origin=SAMAL),
    E("01", "40,000", 40000, TRUST, as_of=FRI, origin=TRUST), E("01", "80,000", 80000, POLICE, as_of=FRI, origin=POLICE), ATM("02", "did not exceed 40,000", 40000, TRUST, as_of=FRI, origin=TRUST),
    E("04", "eighty thousand people", 80000, as_of=FRI, origin=POLICE), E("04", "40,000", 40000, TRUST, as_of=FRI, origin=TRUST), E("04", "two and a half lakh", 250000, SAMAL, as_of=FRI, origin=SAMAL),
    ABOUT("05", "some 95,000 pilgrims", 95000, DASH, as_of=FRI, origin=DASH), E("05", "40,000", 40000, TRUST, as_of=FRI, origin=TRUST))
f("pilgrims permitted", "agree", E("00", "30,000", 30000), E("04", "30,000", 30000))
f("policemen on duty", "conflict",
    E("00", "340 policemen", 340, BEHERA, as_of=FRI, origin=BEHERA), E("02", "112", 112, TRUST, as_of=FRI, origin=TRUST), E("03", "340", 340, BEHERA, as_of=FRI, origin=BEHERA),
    ABOUT("03", "about a hundred and twenty", 120, SUBINSP, as_of=FRI, origin=SUBINSP), E("05", "131 police", 131, DASH, as_of=FRI, origin=DASH))
f("policemen requested by the trust", "agree", E("02", "600 police personnel", 600, TRUST, origin=TRUST), E("05", "600", 600, TRUST, origin=TRUST))
f("money of the state for each family", "agree", E("00", "1 million rupees", 1000000, KANUNGO, origin=KANUNGO, unit="INR"), E("00", "$11,600", 11600, KANUNGO, origin=KANUNGO, unit="USD"), E("01", "Rs 10 lakh", 1000000, KANUNGO, origin=KANUNGO, unit="INR"))
f("money of the PM's office for each family", "single", E("01", "Rs 2 lakh", 200000, PM, origin=PM, unit="INR"))
f("money of the state and the Centre", "single", E("04", "Twelve lakh rupees", 1200000, unit="INR"))
f("money of the trust for each family", "agree", E("02", "Rs 1 lakh", 100000, TRUST, origin=TRUST, unit="INR"), E("04", "one more", 100000, origin=TRUST, unit="INR"))
f("days for the inquiry", "agree", LESS("00", "within 30 days", 30, KANUNGO, origin=KANUNGO, unit="days"), E("05", "thirty days", 30, origin=KANUNGO, unit="days"))
f("days that the inquiry took", "single", E("05", "a hundred and sixty", 160, unit="days"))
f("dead of 2016", "agree", E("00", "nine people", 9, as_of="2016"), E("04", "nine", 9, as_of="2016"))
f("dead in Uttar Pradesh in 2024", "single", MORE("00", "more than 120 people", 120, as_of="2024-07"))
f("ambulances", "conflict", E("01", "four ambulances", 4, SAMAL, as_of=FRI, origin=SAMAL), E("01", "eleven", 11, BEHERA, as_of=FRI, origin=BEHERA))
f("slippers on the stairs", "single", VAGUE("01", "hundreds", 100, as_of=FRI))
f("gates", "agree", E("01", "one gate", 1), E("04", "one gate", 1))
f("width of the stairs", "conflict",
    E("02", "4.2 metres", 4.2, TRUST, origin=TRUST, unit="m"), E("03", "2.6 metres", 2.6, origin=VARTA, unit="m"), E("04", "two and a half metres", 2.5, origin=VARTA, unit="m"))
f("width of the stairs after the widening", "single", E("05", "4.2 metres", 4.2, as_of=TABLED, unit="m"))
f("cameras", "agree", E("02", "63 CCTV cameras", 63, TRUST, origin=TRUST), E("05", "63 cameras", 63))
f("cameras that worked", "conflict", E("02", "60", 60, TRUST, nth=2, as_of=FRI, origin=TRUST), E("05", "nine", 9, nth=2, as_of=FRI, origin=DASH))
f("children who have lost their mother", "single", E("02", "eleven children", 11, TRUST))
f("distance of the dead from the gate", "single", LESS("03", "within nine steps", 9, "a doctor", unit="steps"))
f("women questioned", "single", E("03", "Three women", 3))
f("price of the second way", "single", E("04", "Rs 4 crore", 40000000, unit="INR"))
f("years for which the second way has been on paper", "single", E("04", "ten years", 10, unit="years"))
f("time for which the gate was shut", "single", E("05", "23 minutes", 23, DASH, as_of=FRI, unit="minutes"))
f("difference of the two times of the first death", "single", E("05", "half an hour", 0.5, unit="hours"))
f("witnesses", "single", E("05", "214 witnesses", 214))
f("witnesses who had heard of the wire", "single", E("05", "Fifty-eight", 58))

# ---- quotations
q, Q = s.quote, s.quotation
Q("no lapse", "single", q("00", "There was no lapse on our side. 340 policemen were on duty,", BEHERA))
Q("like on cattle", "single", q("00", "They shut the gate on us like on cattle,", MAJHI))
Q("an act of government", "single", q("01", "Two and a half lakh people and four ambulances. This isn't an act of God, this is an act of government.", SAMAL))
Q("our lines were live", "single", q("01", "Our lines were live and in place the whole night.", ENERGY))
Q("on foot, at six", "single", q("01", "I came at six, when it was over, and I came on foot,", PANDA))
Q("as every year", "single", q("01", "as every year", TRUST))
Q("14 confirmed", "single", q("01", "14 confirmed.", BEHERA))
Q("some people fainted", "single", q("01", "Some people fainted. Situation normal.", CONTROL))
Q("on her own day", "single", q("02", "The Goddess has called them on her own day,", MAHAPATRA))
Q("to boil rice", "single", q("03", "as long as it takes to boil rice", WOMEN))
Q("on paper they were there", "single", q("03", "On paper they were there,", SUBINSP), q("03", "In the flesh we were about a hundred and twenty; the others were at the minister's rally in Keshpur.", SUBINSP))
Q("afraid of the gate", "single", q("03", "She was afraid of the gate,", BABULA))
Q("could not be kept waiting", "single", q("05", "The minister did not ask for the gate to be shut,", DASH), q("05", "He only could not be kept waiting.", DASH))
Q("I've the key", "single", q("05", "So that it has a gate,", MAJHI), q("05", "and I've the key.", MAJHI))

# ---- timeline
w = s.when
w("the crush on the same stairs", "2016", ("00", "In 2016"), ("02", "2016"), ("04", "in 2016"))
w("the crush in Uttar Pradesh", "2024-07-01", ("00", "In July 2024"), to="2024-07-31")
w("the crush in Hathras, by year", "2024", ("04", "in 2024"))
w("the trust's letter, by the trust", "2026-12-18", ("02", "of 18 December"))
w("the trust's letter, by month", "2026-12-01", ("05", "in December"), to="2026-12-31")
w("the trust's letter is posted", "2027-01-08", ("05", "on 8 January"))
w("the minister is given a shawl", THU, ("04", "on Thursday"))
w("the crush", FRI, ("00", "before dawn on Friday"), ("02", "Friday"), ("04", "on Friday"))
w("the magistrate's time of it", FRI, ("05", "on the day"))
w("the recordings are handed over", SAT, ("02", "on Saturday"))
w("Sabitri Majhi finds her sister", SAT, ("03", "on Saturday"))
w("the minister's picture is gone", SAT, ("03", "On Saturday night"))
w("two die in the medical college", SUN, ("03", "on Sunday"))
w("the temple reopens", "2027-01-19", ("02", "on Tuesday"))
w("the last to die", "2027-02-03", ("05", "until 3 February"))
w("Panda resigns", "2027-05-01", ("05", "in May"), to="2027-05-31")
w("the report is tabled", TABLED, ("05", "on 2 July"))

# ---- conflicts
s.conflict("figure", "pilgrims: 80,000 by the police, 40,000 by the trust, 250,000 by the opposition, 95,000 by the commission",
    [("00", "Around 80,000 pilgrims"), ("01", "80,000"), ("04", "eighty thousand people")], [("01", "40,000"), ("02", "did not exceed 40,000"), ("04", "40,000"), ("05", "40,000")],
    [("01", "Two and a half lakh people"), ("04", "two and a half lakh")], [("05", "some 95,000 pilgrims")])
s.conflict("figure", "policemen: 340 by the magistrate, 112 by the trust, 120 by a sub-inspector, 131 by the commission", [("00", "340 policemen"), ("03", "340")], [("02", "112"), ("03", "about a hundred and twenty"), ("05", "131 police")])
s.conflict("figure", "the toll: 41 by NewsBlast, put right", [("01", "41", 1)], [("01", "27"), ("01", "14 confirmed"), ("00", "At least 14 people")])
s.conflict("figure", "ambulances: four by the opposition, eleven by the district", [("01", "four ambulances")], [("01", "eleven")])
s.conflict("figure", "the stairs: 4.2 metres by the trust, 2.6 by Utkal Varta", [("02", "4.2 metres")], [("03", "2.6 metres"), ("04", "two and a half metres")])
s.conflict("figure", "cameras that worked: 60 by the trust, nine by the commission", [("02", "60", 2)], [("05", "nine", 2)])
s.conflict("date", "the trust's letter: of 18 December, or of 8 January", [("02", "of 18 December")], [("05", "on 8 January")])
s.conflict("date", "the crush began at 4:10, or at 4:40", [("00", "at about 4:10 a.m.")], [("05", "The first death is put at 4:40"), ("03", "at about half past four")])
s.conflict("stance", "whether the gate was shut", [("02", "was open from 2 a.m. throughout"), ("02", "It was not chained"), ("03", "The trust says the gate was open")],
    [("00", "a barricade had been closed"), ("00", "They shut the gate on us like on cattle,"), ("01", "with a chain on it"), ("03", "it was shut at about half past four"), ("05", "The Green Gate stayed shut for 23 minutes")])
s.conflict("stance", "whether the minister came at six on foot", [("01", "I came at six, when it was over, and I came on foot,"), ("03", "Minister Panda says he came at six"), ("04", "has told a channel that he came on foot, at six"), ("05", "who had sworn that he came on foot at six")],
    [("03", "in a picture posted at 5:02"), ("04", "has a picture of him inside at two past five"), ("05", "His car was on the upper road from 4:28 to 4:49"), ("00", "let the car of a politician pass")])
s.conflict("stance", "whether a rumour set off the crush", [("00", "A rumour that an electric wire had snapped set off a panic")], [("05", "the rumour is younger than the dead"), ("04", "No one ran.")])
s.conflict("stance", "whether a wire snapped", [("00", "A rumour that an electric wire had snapped")], [("01", "No wire snapped"), ("03", "The electricity people deny it")], optional=True)
s.conflict("stance", "whether the picture is an old one", [("04", "He now says that it's an old one")], [("04", "in the shawl that he had been given on Thursday")], optional=True)
s.conflict("stance", "whether there was a lapse", [("00", "There was no lapse on our side."), ("01", "Situation normal.")], [("01", "this is an act of government.")], optional=True)
s.conflict("stance", "whether a minister was in the temple before six", [("02", "No VIP darshan took place between midnight and 6 a.m.")], [("03", "in a picture posted at 5:02"), ("04", "a picture of him inside at two past five")], optional=True)

# ---- echoes
s.echo("80,000 by the police", "cited", ("00", "Around 80,000 pilgrims"), ("01", "Police: 80,000"), ("04", "the police twice as many"))
s.echo("40,000 by the trust", "cited", ("01", "The trust that runs the temple puts the crowd at 40,000"), ("02", "did not exceed 40,000"), ("04", "The trust saw 40,000"), ("05", "the trust's 40,000"))
s.echo("two and a half lakh by the opposition", "same details", ("01", "Two and a half lakh people"), ("04", "two and a half lakh"))
s.echo("340 policemen, by the magistrate", "cited", ("00", "340 policemen"), ("03", "the magistrate still says 340"))
s.echo("what the minister told NewsBlast", "cited", ("01", "I came at six, when it was over, and I came on foot,"), ("03", "Minister Panda says he came at six"), ("04", "has told a channel that he came on foot, at six, after it was over"))
s.echo("Utkal Varta's picture of 5:02", "cited", ("03", "in a picture posted at 5:02"), ("04", "Utkal Varta has a picture of him inside at two past five"))
s.echo("the open gate of the trust's note", "cited", ("02", "was open from 2 a.m. throughout"), ("03", "The trust says the gate was open"))
s.echo("the trust's letter, 63 cameras and 4.2 metres", "cited", ("02", "600 police personnel"), ("05", "The trust's letter asking for 600 exists"), ("02", "4.2 metres"), ("05", "which is what the trust had said that they were"))
s.echo("the control room's people who fainted", "same details", ("01", "Some people fainted."), ("05", "some people had fainted"))
s.echo("ten lakh by the chief minister", "cited", ("00", "1 million rupees"), ("01", "Rs 10 lakh"), optional=True)
s.echo("2.6 metres, measured by Utkal Varta", "same details", ("03", "2.6 metres"), ("04", "two and a half metres"), optional=True)

# ---- actors
s.actor(BEHERA, "person", *s.named("Ashutosh Behera", "Behera"), aliases=["district magistrate Ashutosh Behera", "District magistrate", "the magistrate", "he", "The district", "officials"])
s.actor(MAJHI, "person", *s.named("Sabitri Majhi"), aliases=["she", "Majhi"])
s.actor("Jamuna Majhi", "person", *s.named("Jamuna"))
s.actor(KANUNGO, "person", *s.named("Bijay Kanungo"), aliases=["Chief Minister Bijay Kanungo", "CM Bijay Kanungo"])
s.actor(SAMAL, "person", *s.named("Pratap Samal"), aliases=["The opposition's Pratap Samal", "the opposition", "opposition"])
s.actor(PANDA, "person", *s.named("Sudarshan Panda", "Panda"), aliases=["Textiles minister Sudarshan Panda", "Minister Panda", "Mr Panda", "the textiles minister", "he"])
s.actor(MAHAPATRA, "person", *s.named("Raghunath Mahapatra"), aliases=["Sri Raghunath Mahapatra", "the president of the Trust", "the president of the Trust, Sri Raghunath Mahapatra"])
s.actor(DASH, "person", *s.named("Hemalata Dash"), ("05", "Dash", 3), aliases=["Justice (retd) Hemalata Dash", "Justice Dash", "she", "The commission", "Her report", "the Dash Commission", "Dash"])
s.actor(TRUST, "organization", *s.named("SHREE NILACHANDI TEMPLE TRUST"), aliases=["the trust", "The trust", "The Trust", "the Trust", "The trust that runs the temple", "Its own count", "The Trust's letter"])
s.actor(VARTA, "organization", *s.named("UTKAL VARTA", "Utkal Varta"))
s.actor("NewsBlast Odisha", "organization", *s.named("NEWSBLAST ODISHA", "NewsBlast"), aliases=["a channel"])
s.actor("Barapada", "place", *s.named("Barapada", "BARAPADA"))
s.alias(POLICE, "Police", "the police")
s.alias(OFFICIALS, "district magistrate Ashutosh Behera", "Ashutosh Behera")
s.alias(ENERGY, "Energy department", "The electricity people", "the electricity department")
s.alias(COLLEGE, "the medical college")
s.alias(CONTROL, "Control room", "the magistrate's control room")
s.alias(WOMEN, "Three women who survived", "they")
s.alias(SUBINSP, "sub-inspector")
s.alias(PM, "PM's office")
s.alias(BABULA, "Jamuna's son Babula", "he")
s.alias("a doctor", "a doctor who doesn't want to be named", "doctor")
s.write()
