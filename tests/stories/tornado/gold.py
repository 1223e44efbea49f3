#!/usr/bin/env python3
"""Gold of an invented story: a tornado hits Pruett and Bellamy in Missouri, April 2027. Towns, persons, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A tornado hits Pruett and Bellamy")
E, AT_LEAST, MORE, ABOUT, AT_MOST = s.exact, s.at_least, s.more_than, s.about, s.at_most
WED, THU, FRI, SAT, WED2 = "2027-04-21", "2027-04-22", "2027-04-23", "2027-04-24", "2027-04-28"
TEST = "2027-04-07"

s.report("00", outlet="KBLM 6", published=THU)
s.report("01", outlet="UD", published=THU)
s.report("02", outlet="National Weather Service", published=THU, to=FRI)
s.report("03", outlet="Neue Heidezeitung", published=SAT)
s.report("04", outlet="Cat & Peril", published="2027-04-29", sidecar=True)
s.report("05", outlet="The Prairie Quarterly", published="2027-08-01", to="2027-12-31")

HOLLIS, KINSEY, EUGENE, DARLENE, OYELARAN, ARCE, RUIZ, DUBOSE, MENON = (
    "Wade Hollis", "Martha Kinsey", "Eugene Hatcher", "Darlene Hatcher", "Priscilla Oyelaran", "Luis Arce", "Maria Elena Ruiz", "Kent Dubose", "Deepa Menon")
NWS, MILL, REDCROSS, HARZ, STRATUS, MUTUAL, INSURER, NORMAN, RADAR, COUNTY, LAWYERS, FIREMEN, MAN = (
    "National Weather Service", "Millstream Foods", "Red Cross", "Harz Re", "Stratus Analytics", "State Farmland Mutual", "a German insurer in Hanover", "researchers from Norman", "university radar",
    "county", "Millstream's lawyers", "firefighters", "a man")

# ---- figures
f = s.figures
f("people killed", "conflict",
    E("00", "eleven", 11, HOLLIS, as_of=THU, origin=HOLLIS), E("00", "14 dead", 14, KINSEY, as_of=THU, origin=KINSEY),
    AT_LEAST("01", "at least 13", 13, None, nth=1, as_of=THU, origin=HOLLIS), AT_LEAST("01", "at least 13 people", 13, "officials", as_of=THU, origin=HOLLIS),
    E("01", "14", 14, KINSEY, as_of=THU, origin=KINSEY), E("02", "Fatalities: 13", 13, NWS, as_of=THU, origin=HOLLIS),
    E("03", "Fourteen people", 14, as_of=FRI), E("04", "14", 14, None, nth=2, as_of=["2027-04-23", "2027-04-29"]),
    E("05", "Fourteen dead", 14), E("05", "fifteen", 15, as_of="2027-07-04"))
f("people killed in Pruett", "update", E("00", "eight confirmed in Pruett", 8, HOLLIS, as_of=THU, origin=HOLLIS), E("01", "nine", 9, HOLLIS, as_of=THU, origin=HOLLIS))
f("people killed in Bellamy", "update", E("00", "three in Bellamy", 3, HOLLIS, as_of=THU, origin=HOLLIS), E("01", "four in Bellamy", 4, HOLLIS, as_of=THU, origin=HOLLIS))
f("workers killed", "single", E("01", "Four of the victims", 4, HOLLIS, as_of=THU))
f("towns hit", "agree", E("01", "two Missouri towns", 2), E("01", "two small towns", 2, "officials"))
f("people injured", "single", E("02", "Injuries: 97", 97, NWS))
f("hours on air", "single", E("00", "11 hours", 11, unit="hours"))
f("people in the pastor's basement", "single", E("00", "70 people", 70, as_of=WED))
f("workers trapped", "single", E("00", "Nine workers", 9, FIREMEN, as_of=WED))
f("workers of the evening shift", "agree", ABOUT("00", "Around 160", 160, as_of=WED), E("04", "163 employees", 163, MILL, as_of=WED, origin=MILL))
f("workers in the shelter", "agree", E("04", "158", 158, MILL, as_of=WED, origin=MILL), E("05", "158 people", 158, LAWYERS, as_of=WED, origin=MILL))
f("people of Pruett", "single", E("01", "6,800", 6800))
f("distance from Pruett to Bellamy", "agree", E("01", "12 miles", 12, unit="miles"), E("01", "19 km", 19, unit="km"))
f("homes destroyed", "conflict",
    ABOUT("01", "Some 340 homes", 340, HOLLIS, as_of=THU, origin=HOLLIS), E("01", "520", 520, REDCROSS, as_of=THU, origin=REDCROSS), E("04", "512", 512, COUNTY, origin=COUNTY), E("04", "340", 340, HOLLIS, origin=HOLLIS))
f("states that sent teams", "single", E("01", "three states", 3))
f("wind at the ground", "agree",
    AT_MOST("01", "up to 165 miles per hour", 165, NWS, as_of=WED, origin=NWS, unit="mph"), E("02", "165 mph", 165, NWS, as_of=WED, origin=NWS, unit="mph"),
    E("03", "265", 265, NWS, as_of=WED, origin=NWS, unit="km/h"), E("04", "165 mph", 165, NWS, as_of=WED, origin=NWS, unit="mph"))
f("wind measured by radar", "agree",
    E("02", "204 mph", 204, [NWS, RADAR], as_of=WED, origin=RADAR, unit="mph"), E("03", "330 kilometres an hour", 330, NORMAN, as_of=WED, origin=RADAR, unit="km/h"),
    E("04", "204 mph", 204, RADAR, as_of=WED, origin=RADAR, unit="mph"))
f("height of the radar's value", "single", E("02", "400 feet", 400, NWS, unit="feet"))
f("warning time in Pruett", "conflict",
    E("01", "18 minutes", 18, OYELARAN, as_of=WED, origin=NWS, unit="minutes"), E("01", "Eighteen minutes", 18, OYELARAN, as_of=WED, origin=NWS, unit="minutes"),
    E("01", "four minutes", 4, ARCE, as_of=WED, origin=ARCE, unit="minutes"), E("02", "18 minutes", 18, NWS, as_of=WED, origin=NWS, unit="minutes"))
f("warning time in Bellamy", "single", E("02", "37 minutes", 37, NWS, as_of=WED, unit="minutes"))
f("warning time in the average", "single", E("01", "13", 13, OYELARAN, nth=3, unit="minutes"))
f("hospitals that reported the same man", "single", E("01", "two hospitals", 2, KINSEY))
f("people killed at Joplin in 2011", "single", E("01", "158", 158, as_of="2011"))
f("length of the path", "conflict",
    E("02", "31.2 miles", 31.2, NWS, as_of=WED, origin=NWS, unit="miles"), E("03", "13 miles", 13, as_of=WED, unit="miles"), E("05", "thirty-one miles", 31, as_of=WED, unit="miles"))
f("width of the path", "single", E("02", "900 yards", 900, NWS, as_of=WED, unit="yards"))
f("houses swept away", "single", E("02", "two houses", 2, NWS))
f("sirens of Pruett", "agree", E("03", "six of them", 6, DARLENE, origin=DARLENE), E("05", "six sirens", 6, "state's auditor", origin="state's auditor"))
f("sirens with dead batteries", "single", E("05", "three of Pruett's", 3, "state's auditor"))
f("doors asked", "single", E("03", "twenty doors", 20))
f("money for the burial", "agree", E("03", "25,000 dollars", 25000, MILL, origin=MILL, unit="USD"), ABOUT("03", "about 22,000 euros", 22000, MILL, unit="EUR"))
f("insured loss", "conflict",
    E("03", "410 million dollars", 410000000, INSURER, origin=HARZ, unit="USD"), E("04", "$410m", 410000000, HARZ, as_of=FRI, origin=HARZ, unit="USD"), E("04", "$1.1bn", 1100000000, STRATUS, origin=STRATUS, unit="USD"))
f("insured loss, commercial", "single", E("04", "$640m", 640000000, STRATUS, origin=STRATUS, unit="USD"))
f("loss booked by State Farmland Mutual", "single", E("04", "$88m", 88000000, MUTUAL, unit="USD"))
f("claims at State Farmland Mutual", "single", E("04", "1,900 claims", 1900, MUTUAL))
f("surface of the plant", "single", E("04", "41,000 square metres", 41000, unit="m2"))
f("birds a week", "single", E("04", "1.2m birds a week", 1200000))
f("months of interruption", "single", E("04", "14 months", 14, STRATUS, unit="months"))
f("share of the bond that would be paid", "single", E("04", "half", 0.5, unit="share"))
f("amount of the bond", "single", E("04", "$150m", 150000000, unit="USD"))
f("price of the bond", "update", E("04", "71 cents", 71, as_of=WED2, unit="cents"), E("04", "98", 98, nth=2, unit="cents"))
f("workers who filed suit", "single", E("04", "22 workers", 22, as_of="2027-04-26"))
f("minutes from Pruett to Bellamy", "single", E("05", "nineteen minutes", 19, as_of=WED, unit="minutes"))
f("days of the walk", "single", E("05", "four days", 4, unit="days"))
f("people who heard a siren", "single", E("05", "eleven people", 11))
f("people who heard none", "single", MORE("05", "more than sixty", 60))
f("length of the cold store", "single", E("05", "forty", 40, unit="feet"))
f("width of the cold store", "single", E("05", "thirty feet", 30, unit="feet"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("eight and three, eleven", "single", q("00", "I've got eight confirmed in Pruett and three in Bellamy. That's eleven. I don't want to hear another number tonight unless it's from me.", HOLLIS))
Q("the roof and the piano", "same", q("00", "The Lord took the roof and left the piano.", EUGENE), q("03", "The Lord took the roof and left the piano,", DARLENE))
Q("better than the average", "single", q("01", "Eighteen minutes is better than the average, which is 13,", OYELARAN))
Q("the siren never made a sound", "single", q("01", "The siren never made a sound. My phone buzzed and four minutes later the garage was gone,", ARCE))
Q("who leaves has left for good", "single", q("01", "They said who leaves has left for good,", RUIZ))
Q("flatly untrue", "single", q("01", "flatly untrue", DUBOSE))
Q("all six of them howled", "single", q("03", "All six of them howled,", DARLENE))
Q("anyone's quarter", "single", q("03", "does not spoil anyone's quarter", INSURER))
Q("modelled a business", "single", q("04", "They've modelled a building. We've modelled a business,", MENON))
Q("she's welcome to it", "single", q("05", "She's welcome to it,", EUGENE), q("05", "The Lord took the roof from her, too.", EUGENE))
Q("put on the desk", "single", q("05", "signed what was put on the desk", DARLENE))
Q("locked from the inside", "single", q("05", "It was locked from the inside, by those who were in,", RUIZ), q("05", "I'd have locked it too.", RUIZ))

# ---- timeline
w = s.when
w("the plant is built", "1998", ("04", "in 1998"))
w("a tornado at Joplin", "2011", ("01", "In 2011"))
w("the sirens' last test, by others", "2027-01", ("03", "in January"), ("05", "in January"))
w("the sirens' last test, by the mayor and the log", TEST, ("03", "on 7 April"), ("05", "7 April"))
w("the tornado", WED, ("01", "on Wednesday night"), ("02", "8:02 PM CDT Wednesday"), ("05", "On 21 April"), ("00", "WED", 4), ("00", "WED", 5))
w("the sirens howl, by the mayor", WED, ("03", "on Wednesday evening"))
w("the warning", WED, ("00", "WED", 6))
w("nine workers are trapped", WED, ("00", "WED", 3))
w("the mayor says that every siren sounded", WED, ("00", "WED", 2))
w("the pastor on air", WED, ("00", "WED", 1))
w("the governor speaks of 14", THU, ("00", "THU", 3), ("01", "overnight"))
w("the sheriff's first count", THU, ("00", "THU", 2))
w("the blog ends", THU, ("00", "THU", 1))
w("the sheriff's second count", THU, ("01", "on Thursday afternoon"))
w("a woman of 80 dies", FRI, ("03", "on Friday"), ("04", "since Friday"))
w("Harz Re's figure", FRI, ("04", "on Friday"))
w("the log is filled in", FRI, ("05", "on 23 April"))
w("lawyers file suit", "2027-04-26", ("04", "on Monday"))
w("a public meeting", "2027-04-27", ("02", "on Tuesday at 6 PM"))
w("the bond's quote", WED2, ("04", "yesterday, Wednesday"))
w("the walk", "2027-06", ("05", "in June"))
w("Ramón Arce dies", "2027-07-04", ("05", "on the Fourth of July"))
w("the survey is final", "2027-07", ("02", "in July"))
w("the suit is settled", "2027-08", ("05", "in August"))
w("the line is moved", "2027-09", ("04", "by autumn"), to="2027-11")

# ---- conflicts
C = s.conflict
C("figure", "dead in the night: eleven by the sheriff, 14 by the governor", [("00", "eleven")], [("00", "14 dead"), ("01", "14")])
C("figure", "homes destroyed: 340 by the sheriff, 520 by the Red Cross, 512 by the county", [("01", "Some 340 homes"), ("04", "340")], [("01", "520"), ("04", "512")])
C("figure", "warning time: 18 minutes by the weather service, four by a resident", [("01", "18 minutes"), ("01", "Eighteen minutes"), ("02", "18 minutes")], [("01", "four minutes")])
C("figure", "length of the path: 31 miles, or 13 by the Heidezeitung", [("02", "31.2 miles"), ("05", "thirty-one miles")], [("03", "13 miles")])
C("figure", "insured loss: 410 million by Harz Re, 1.1 billion by Stratus", [("03", "410 million dollars"), ("04", "$410m")], [("04", "$1.1bn")])
C("figure", "wind: 165 miles an hour by the weather service, 204 by the radar", [("01", "up to 165 miles per hour"), ("02", "165 mph"), ("03", "265"), ("04", "165 mph")], [("03", "330 kilometres an hour"), ("02", "204 mph"), ("04", "204 mph")], optional=True)
C("date", "the sirens were last tested on 7 April by the mayor, in January by others", [("03", "on 7 April")], [("03", "in January"), ("05", "in January")])
C("stance", "whether the sirens sounded", [("00", "says every siren in town sounded"), ("03", "swears that it howled on Wednesday evening"), ("03", "All six of them howled,")],
    [("00", "We're getting texts that say otherwise"), ("01", "The siren never made a sound."), ("03", "Nobody heard it."), ("05", "three of Pruett's six sirens had dead batteries")])
C("stance", "whether workers were told to stay on the line",
    [("01", "supervisors had told them to stay on the line"), ("01", "They said who leaves has left for good,"), ("04", "shift managers forbade people to leave")],
    [("01", "flatly untrue"), ("01", "workers had been directed to shelter at once"), ("03", "everyone was sent to the shelter"), ("04", "Millstream denies it")])
C("stance", "whether there was a shelter that was open", [("03", "According to the company everyone was sent to the shelter"), ("04", "158 of 163 employees in shelter"), ("05", "held 158 people that night")],
    [("03", "there's no shelter, only a cold store, and the cold store was locked"), ("05", "It was locked from the inside, by those who were in,")])
C("source", "who said that the Lord left the piano: the pastor or the mayor", [("00", "The Lord took the roof and left the piano."), ("05", "his best line")],
    [("03", "The Lord took the roof and left the piano,"), ("05", "gave his best line to the mayor of the next town")])

# ---- echoes
X = s.echo
X("the governor's 14", "cited", ("00", "14 dead"), ("01", "14"))
X("the weather service's 165", "cited", ("01", "up to 165 miles per hour"), ("02", "165 mph"), ("03", "265"), ("04", "165 mph"))
X("the radar's 204", "cited", ("02", "204 mph"), ("04", "204 mph"), ("03", "330 kilometres an hour"))
X("the roof and the piano", "same details", ("00", "The Lord took the roof and left the piano."), ("03", "The Lord took the roof and left the piano,"), ("05", "gave his best line to the mayor of the next town"))
X("18 minutes, by the weather service", "cited", ("01", "18 minutes"), ("02", "18 minutes"))
X("Harz Re's 410 million", "same details", ("03", "410 million dollars"), ("04", "$410m"))
X("the sheriff's 340 homes", "cited", ("01", "Some 340 homes"), ("04", "340"))
X("Millstream's 158", "cited", ("04", "158 of 163 employees"), ("05", "158 people"))
X("the log for 7 April", "same details", ("03", "on 7 April"), ("05", "7 April"), optional=True)
X("told to stay on the line", "same details", ("01", "told them to stay on the line"), ("05", "that they were told to stay on the line"), optional=True)

# ---- actors
A, n = s.actor, s.named
A(HOLLIS, "person", *n("Wade Hollis"), aliases=["Sheriff Wade Hollis", "Sayre County Sheriff Wade Hollis", "the sheriff", "Hollis", "he", "officials"])
A(KINSEY, "person", *n("Martha Kinsey"), aliases=["Gov. Martha Kinsey", "Governor Martha Kinsey", "the governor"])
A(EUGENE, "person", *n("Eugene Hatcher"), aliases=["Pastor Eugene Hatcher", "he"])
A(DARLENE, "person", *n("Darlene Hatcher"), ("03", "Hatcher", 2), aliases=["Mayor Darlene Hatcher", "Mayor Hatcher", "The mayor, Darlene Hatcher", "the mayor"])
A(RUIZ, "person", *n("Maria Elena Ruiz"), aliases=["Ruiz", "she"])
A(ARCE, "person", *n("Luis Arce"), aliases=["Arce", "Residents"])
A(NWS, "organization", *n("National Weather Service", "NATIONAL WEATHER SERVICE", "NWS"), aliases=["the weather service", "The weather service", "The National Weather Service", "The survey team", "Priscilla Oyelaran", "a first survey"])
A(MILL, "organization", *n("Millstream Foods", "Millstream"), aliases=["the company", "A company spokesman, Kent Dubose", "its own record", "its lawyers"])
A(HARZ, "organization", *n("Harz Re"))
A(STRATUS, "organization", *n("Stratus Analytics", "Stratus"), aliases=["Stratus's Deepa Menon"])
A("Pruett", "place", *n("Pruett", "PRUETT"))
A("Bellamy", "place", *n("Bellamy", "BELLAMY"))
A("Springfield", "place", *n("Springfield", "SPRINGFIELD"))
s.alias(OYELARAN, "its meteorologist in Springfield, Priscilla Oyelaran", "National Weather Service", "The National Weather Service")
s.alias(DUBOSE, "A company spokesman, Kent Dubose", "Millstream Foods")
s.alias(MENON, "Stratus's Deepa Menon", "Stratus")
s.alias(REDCROSS, "The Red Cross")
s.alias(INSURER, "A German insurer in Hanover", "they", "German insurer")
s.alias(NORMAN, "researchers")
s.alias(RADAR, "A mobile radar of a university", "the university radar")
s.alias(COUNTY, "the county's final count")
s.alias(LAWYERS, "its lawyers", "Millstream")
s.alias("officials", "Wade Hollis", "Sayre County Sheriff Wade Hollis")
s.alias("state's auditor", "The state's auditor", "auditor")
s.alias(FIREMEN, "firefighters say")
s.alias(MUTUAL, "State Farmland Mutual, the largest writer in the county")
s.write()
