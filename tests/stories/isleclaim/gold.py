#!/usr/bin/env python3
"""Gold of an invented story: Honduras and El Salvador quarrel over an islet in the Gulf of Fonseca, August 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Honduras and El Salvador quarrel over an islet")
E, AL, MORE, ABOUT, MOST, BTW = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
FRI, SAT, SUN, MON, TUE, THU, WED2, TUE2 = "2027-08-13", "2027-08-14", "2027-08-15", "2027-08-16", "2027-08-17", "2027-08-19", "2027-08-25", "2027-08-24"
LASTYEAR = ["2026-01-01", "2026-12-31"]
s.report("00", outlet="Istmo News", published=SAT, sidecar=True)
s.report("01", outlet="Ministry of Foreign Affairs of El Salvador", published=SUN)
s.report("02", outlet="La Voz de Choluteca", published=MON)
s.report("03", outlet="San Salvador Directo", published=MON)
s.report("04", outlet="Tribuna del Istmo", published="2027-08-23")
s.report("05", outlet="Shrimp & Shore", published="2027-08-27")

OSCAR, LIDIA, ALVA, TOMASA, PAZ, RUGAMA, ROSA, WILF, QUINT = "Óscar Benavides", "Lidia Benavides", "Ricardo Alvarenga", "Tomasa Ulloa", "Ernesto Paz", "Milton Rugama", "Rosa Amaya", "Wilfredo Amaya", "Belisario Quintero"
MIN, OAS, CUSTOMS, HAUL, NAVY, ICJ, BASE, OFFICE, POLL, ESC, VOZ = "Salvadoran foreign ministry", "Organization of American States", "Salvadoran customs", "hauliers' association", "Honduran navy", "International Court of Justice", "Honduran base", "Honduran presidential office", "Encuesta Cuscatlán", "a fisherman who got away", "La Voz de Choluteca"
HON, CHAMBER, DEF, ISTMO, SS = "Honduras", "Honduran chamber of commerce", "Salvadoran defence ministry", "Istmo News", "Shrimp & Shore"

# ---- figures
f = s.figures
f("men who landed on the islet", "conflict",
    E("00", "Twenty-two marines", 22, OSCAR, as_of=SAT, origin=OSCAR), E("00", "seven guards of the environment ministry", 7, ALVA, as_of=SAT, origin=MIN),
    E("01", "seven guards of the Ministry of the Environment", 7, as_of=SAT, origin=MIN), MORE("02", "More than thirty", 30, TOMASA, as_of=SAT, origin=TOMASA),
    E("04", "seven birdwatchers", 7, as_of=SAT, origin=MIN), E("04", "twenty-two marines", 22, as_of=SAT, origin=OSCAR),
    E("05", "26 men in uniform", 26, OAS, as_of=SAT, origin=OAS))
f("men left behind", "conflict", E("00", "six men", 6, OSCAR, as_of=SAT, origin=OSCAR), E("02", "None", 0, TOMASA, as_of=SAT, origin=TOMASA))
f("boats of the marines", "single", E("00", "two boats", 2, OSCAR, as_of=SAT, origin=OSCAR))
f("fishermen detained", "conflict",
    E("00", "nine fishermen", 9, HON, as_of=SAT, origin=NAVY), E("00", "14 Salvadoran fishermen", 14, ALVA, as_of=SAT, origin=MIN),
    E("01", "Fourteen fishermen", 14, as_of=SUN, origin=MIN), E("02", "nine fishermen", 9, as_of=MON, origin=VOZ), E("02", "Fourteen", 14, OSCAR, origin=MIN), E("02", "the nine", 9, as_of=MON, origin=NAVY),
    E("02", "eight", 8, as_of=MON, origin=NAVY), E("03", "Thirteen", 13, MIN, as_of=MON, origin=MIN), E("03", "eight", 8, BASE, nth=1, as_of=MON, origin=NAVY),
    E("04", "nine prisoners", 9, origin=NAVY), E("04", "fourteen", 14, origin=MIN), E("04", "eight", 8, as_of=THU, origin=HON), E("04", "thirteen", 13, as_of=THU, origin=MIN))
f("minors among the fishermen", "single", E("01", "two of them minors", 2, as_of=SUN, origin=MIN))
f("difference of the counts", "single", E("02", "the five", 5, OSCAR, origin=OSCAR))
f("fishermen who turned out to be 17", "single", E("02", "One of the nine", 1, as_of=MON))
f("fishing boats taken", "conflict",
    E("01", "five boats", 5, as_of=SUN, origin=MIN), E("02", "Three boats", 3, as_of=MON, origin=VOZ), E("05", "three", 3, "the Hondurans", nth=2, origin=HON))
f("distance of the arrest from the island", "single", E("01", "2.3 nautical miles", 2.3, as_of=SAT, origin=MIN, unit="nautical miles"))
f("area of the islet", "single", E("00", "0.7 hectares", 0.7, unit="ha"))
f("area of the islet at low water", "single", E("01", "1.2 hectares", 1.2, origin=MIN, unit="ha"))
f("distance from the Honduran coast", "single", E("00", "600 metres", 600, unit="m"))
f("shots", "single", BTW("00", "four or five times", 4, 5, ESC, as_of=SAT, origin=ESC))
f("cartridge cases", "single", E("05", "nine cartridge cases", 9, OAS, origin=OAS))
f("fishermen with a bullet wound", "single", E("01", "One fisherman", 1, as_of=SUN, origin=MIN))
f("length of the ultimatum", "agree", E("01", "48 hours", 48, origin=MIN, unit="hours"), E("03", "48 hours", 48, MIN, origin=MIN, unit="hours"))
f("huts on the islet", "single", E("01", "a hut", 1, origin=MIN))
f("inhabitants of the islet", "agree",
    E("02", "FORTY", 40, TOMASA, origin=TOMASA), E("02", "forty", 40, TOMASA, origin=TOMASA), E("05", "38 inhabitants", 38, OAS, origin=OAS))
f("houses on the islet", "agree", E("02", "eleven houses", 11, as_of=MON, origin=VOZ), E("05", "11 houses", 11, OAS, origin=OAS))
f("years of Tomasa Ulloa on the islet", "single", E("02", "thirty-one years", 31, unit="years"))
f("lorries waiting at El Amatillo", "conflict",
    E("03", "212 lorries", 212, CUSTOMS, as_of=MON, origin=CUSTOMS), E("03", "600", 600, HAUL, as_of=MON, origin=HAUL),
    E("04", "six hundred lorries", 600, origin=HAUL), E("05", "212 lorries", 212, CUSTOMS, origin=CUSTOMS), E("05", "600", 600, HAUL, origin=HAUL))
f("losses of the hauliers", "conflict", E("05", "$9 million", 9000000, HAUL, origin=HAUL, unit="USD"), E("05", "$6.5 million", 6500000, CUSTOMS, origin=CUSTOMS, unit="USD"))
f("days for which the crossing was shut", "single", E("05", "five days", 5, unit="days"))
f("trade between the two states last year, with goods that pass through", "single", E("00", "$1.4 billion", 1400000000, as_of=LASTYEAR, origin=ISTMO, unit="USD"))
f("trade between the two states last year", "single", E("05", "$1.1 billion", 1100000000, CHAMBER, as_of=LASTYEAR, origin=CHAMBER, unit="USD"))
f("length of the war of 1969", "agree", E("00", "four-day", 4, unit="days", as_of="1969", origin=ISTMO), ABOUT("04", "a hundred hours", 100, unit="hours", as_of="1969", origin=QUINT))
f("dead of the war of 1969", "single", ABOUT("04", "some 3,000 lives", 3000, as_of="1969"))
f("distance of Meanguera", "single", E("03", "20 kilometres", 20, ALVA, origin=ALVA, unit="km"))
f("length of the video", "single", E("03", "one minute and fifty seconds", 110, unit="seconds"))
f("people asked", "single", E("03", "1,012 people", 1012, POLL, as_of=SUN, origin=POLL))
f("people who call the island Salvadoran", "single", E("03", "81%", 81, POLL, as_of=SUN, origin=POLL, unit="percent"))
f("people who found it on a map", "single", E("03", "Thirty-four percent", 34, POLL, as_of=SUN, origin=POLL, unit="percent"))
f("republics", "agree", E("04", "two republics", 2, nth=1), E("04", "two republics", 2, nth=2))
f("pages of the judgment", "single", E("04", "four hundred pages", 400, unit="pages"))
f("islands named in the judgment", "single", E("04", "three other islands", 3, ICJ, origin=QUINT))
f("shrimp lost", "single", E("05", "310 tonnes of shrimp", 310, "Honduran packers", unit="tonnes", origin="Honduran packers"))
f("worth of the shrimp lost", "agree", E("05", "58 million lempiras", 58000000, unit="HNL"), E("05", "$2.2 million", 2200000, unit="USD"))
f("rise of the price of shrimp", "single", E("05", "4%", 4, unit="percent"))
f("time of the rise", "single", E("05", "a week", 1, unit="weeks"))
f("observers", "single", E("05", "three observers", 3))
f("days of the observers in the gulf", "single", E("05", "two days", 2, unit="days"))
f("days by which the case was late", "single", E("05", "four days late", 4, unit="days"))
f("days since the flag was raised", "single", E("04", "Nine days", 9, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a flag, a bucket and a machine gun", "single", q("00", "They came with a flag, a bucket and a machine gun,", OSCAR), q("00", "For painting one does not need a machine gun.", OSCAR))
Q("kidnapped", "single", q("00", "kidnapped", ALVA))
Q("not into the water", "single", q("00", "four or five times, into the water and then not into the water", ESC))
Q("not shoot for a rock", "single", q("01", "El Salvador will not shoot for a rock, and will not be shot at for a rock,", ALVA))
Q("forty, and a rooster", "same", q("02", "WE ARE FORTY, AND A ROOSTER", TOMASA), q("02", "We are forty, and a rooster. Let them come and tell the rooster that it is uninhabited.", TOMASA))
Q("all with boots", "single", q("02", "More than thirty, all with boots. One said: Navy of El Salvador, madam, excuse us.", TOMASA))
Q("the list of the five", "single", q("02", "Fourteen? Let them send me the list of the five that I have lost,", OSCAR))
Q("a hook", "single", q("02", "I have taken out a hook. A big one, for shark,", PAZ))
Q("turned round and cried", "single", q("03", "We also count the ones that turned round and cried,", RUGAMA))
Q("marines swim", "same", q("03", "There was an exercise at Meanguera, 20 kilometres away. Marines swim, but not so far.", ALVA), q("04", "Marines swim, but not so far,", ALVA))
Q("thirteen in captivity", "single", q("03", "Thirteen remain in captivity,", MIN))
Q("by Friday", "single", q("03", "by Friday", OFFICE))
Q("swallowed a coin", "single", q("03", "That's a bullet, or my son's hand has swallowed a coin.", ROSA))
Q("of the Salvadoran navy", "single", q("05", "of the Salvadoran navy", OAS))
Q("from any year", "single", q("05", "They may be from any year,", OSCAR))
Q("incomplete", "single", q("05", "incomplete", "San Salvador"))
Q("I had one", "single", q("05", "I had one and I don't have it,", WILF))

# ---- timeline
w = s.when
w("the lighthouse is built, by the navy", "1926", ("02", "in 1926"), ("04", "1926"))
w("the lighthouse is built, by its plate", "1951", ("04", "1951"))
w("the war", "1969", ("00", "in 1969"), ("04", "In 1969"))
w("the Honduran flag is set up", "1983", ("02", "since 1983"), ("04", "since 1983"), ("05", "1983"))
w("the judgment", "1992-09-11", ("01", "of 11 September 1992"))
w("the judgment, told as a year", "1992", ("00", "In 1992"), ("04", "1992"))
w("the Salvadoran flag is set up, by the ministry", "2019", ("01", "since 2019"), ("04", "since 2019"))
w("the video, by the defence ministry", "2024", ("03", "from 2024"))
w("the year of the trade", "2026", ("00", "last year"), ("05", "last year"))
w("a hut is erected", "2027-07", ("01", "in July"))
w("the Honduran flag is planted, by the ministry", "2027-08-12", ("01", "in the night to Friday"), to=FRI)
w("the landing", SAT, ("00", "on Saturday"), ("01", "Yesterday"), ("02", "On Saturday"), ("03", "on Saturday"), ("04", "Nine days ago"), ("05", "on 14 August"))
w("the marines withdraw", SAT, ("00", "around noon"))
w("a meeting is requested", SUN, ("01", "today"))
w("the crossing is shut", SUN, ("03", "since Sunday evening"))
w("the Honduran ambassador leaves", SUN, ("03", "at eight on Sunday"))
w("a poll", SUN, ("03", "yesterday"))
w("the closed season ended", SUN, ("05", "on 15 August"))
w("a minute-by-minute of the day", MON, ("03", "Monday"))
w("the ultimatum ends", TUE, ("03", "Tomorrow at noon"))
w("the fishermen go home", THU, ("04", "On Thursday"))
w("Honduras is to go to The Hague", "2027-08-20", ("03", "by Friday"))
w("the crossing reopens", "2027-08-20", ("05", "last Friday"))
w("Honduras files its case", TUE2, ("05", "on Tuesday"))
w("the observers' report", WED2, ("05", "on Wednesday"))
w("no effect before then", "2027-10", ("05", "before October"))

# ---- conflicts
s.conflict("figure", "men who landed: 22 marines, seven guards, more than thirty, or 26",
    [("00", "Twenty-two marines"), ("04", "twenty-two marines")], [("00", "seven guards of the environment ministry"), ("01", "seven guards of the Ministry of the Environment"), ("04", "seven birdwatchers")],
    [("02", "More than thirty")], [("05", "26 men in uniform")])
s.conflict("figure", "fishermen detained: nine (later eight), or 14 (later 13)",
    [("00", "nine fishermen"), ("02", "nine fishermen"), ("02", "the nine"), ("02", "eight"), ("03", "eight", 1), ("04", "nine prisoners"), ("04", "eight")],
    [("00", "14 Salvadoran fishermen"), ("01", "Fourteen fishermen"), ("02", "Fourteen"), ("03", "Thirteen"), ("04", "fourteen"), ("04", "thirteen")])
s.conflict("figure", "fishing boats taken: five, or three", [("01", "five boats")], [("02", "Three boats"), ("05", "three", 2)])
s.conflict("figure", "men left behind: six, or none", [("00", "six men")], [("02", "None")])
s.conflict("figure", "lorries waiting: 212, or 600", [("03", "212 lorries"), ("05", "212 lorries")], [("03", "600"), ("04", "six hundred lorries"), ("05", "600")])
s.conflict("figure", "losses of the hauliers: $9 million, or $6.5 million", [("05", "$9 million")], [("05", "$6.5 million")])
s.conflict("figure", "trade last year: $1.4 billion, or $1.1 billion", [("00", "$1.4 billion")], [("05", "$1.1 billion")], optional=True)
s.conflict("stance", "whether anyone lives on the islet", [("01", "is uninhabited")], [("02", "WE ARE FORTY"), ("02", "We are forty"), ("05", "38 inhabitants")])
s.conflict("date", "since when a flag has flown: 1983, or 2019", [("02", "since 1983"), ("04", "since 1983"), ("05", "1983")], [("01", "since 2019"), ("04", "since 2019")])
s.conflict("date", "the lighthouse dates from 1926, or from 1951", [("02", "in 1926"), ("04", "1926")], [("04", "1951")])
s.conflict("date", "the video is from 2024, or of 14 August", [("03", "from 2024")], [("05", "on 14 August")])
s.conflict("stance", "whether soldiers landed", [("00", "El Salvador denied that any soldier had been there."), ("01", "No member of the Armed Force set foot on the island."), ("03", "Marines swim, but not so far.")],
    [("00", "Twenty-two marines"), ("02", "Navy of El Salvador, madam, excuse us."), ("05", "of the Salvadoran navy")])
s.conflict("stance", "whether the Hondurans fired", [("00", "Benavides denied that his men had fired."), ("02", "Nobody fired, he repeats.")],
    [("00", "four or five times, into the water"), ("01", "Shots were fired without warning."), ("05", "nine cartridge cases on the beach")])
s.conflict("stance", "whether the hand was hit by a bullet", [("00", "had been hit in the hand"), ("01", "a bullet wound in the hand"), ("03", "That's a bullet")], [("02", "I have taken out a hook."), ("03", "speak of a fish hook")])
s.conflict("stance", "whether the judgment names the islet", [("01", "confirms it by name"), ("04", "names its island")], [("04", "Neither Santa Rita nor Pelícano occurs.")])

# ---- echoes
s.echo("marines swim", "same details", ("03", "Marines swim, but not so far."), ("04", "Marines swim, but not so far,"))
s.echo("the ministry's seven guards", "cited", ("00", "seven guards of the environment ministry"), ("01", "seven guards of the Ministry of the Environment"), ("04", "seven birdwatchers"))
s.echo("customs' 212 and the hauliers' 600", "cited", ("03", "Customs counts 212 lorries"), ("03", "600"), ("05", "212 lorries stood there"), ("05", "The hauliers still speak of 600"), ("04", "six hundred lorries"))
s.echo("the hook of the hospital", "same details", ("02", "I have taken out a hook."), ("03", "Honduran doctors speak of a fish hook"))
s.echo("the ultimatum of 48 hours", "cited", ("01", "within 48 hours"), ("03", "the 48 hours of the foreign ministry"))
s.echo("the navy's lighthouse of 1926", "cited", ("02", "was built in 1926"), ("04", "dates from 1926"))
s.echo("the boy of 17", "same details", ("02", "turned out to be 17"), ("03", "The boy of 17 is home"), optional=True)
s.echo("the video", "same details", ("03", "It shows men in uniform on a beach"), ("05", "26 men in uniform"), optional=True)

# ---- actors
n = s.named
s.actor(OSCAR, "person", *n("Oscar Benavides", "Óscar Benavides"), ("00", "Benavides", 2), ("02", "Benavides"), aliases=["Commander Oscar Benavides", "Commander Óscar Benavides", "Commander Benavides", "Benavides", "the commander", "he"])
s.actor(LIDIA, "person", *n("Lidia Benavides"), ("04", "Benavides"), aliases=["Ambassador Benavides", "The Ambassador in Tegucigalpa"])
s.actor(ALVA, "person", *n("Ricardo Alvarenga", "Alvarenga"), aliases=["Minister Ricardo Alvarenga", "Minister Alvarenga", "Its foreign minister", "El Salvador", "the ministry"])
s.actor(TOMASA, "person", *n("Tomasa Ulloa"), aliases=["Doña Tomasa Ulloa", "she"])
s.actor(PAZ, "person", *n("Ernesto Paz"), aliases=["Dr Ernesto Paz"])
s.actor(WILF, "person", *n("Wilfredo Amaya"))
s.actor(ROSA, "person", *n("Rosa Amaya"), aliases=["mother of the wounded man"])
s.actor("Pelícano", "place", *n("Pelicano", "Pelícano", "Santa Rita"))
s.actor("El Amatillo", "place", *n("El Amatillo"))
s.actor("San Lorenzo", "place", *n("San Lorenzo", "SAN LORENZO"))
s.actor("Tegucigalpa", "place", *n("Tegucigalpa"))
s.actor("Gulf of Fonseca", "place", *n("Gulf of Fonseca", "GULF OF FONSECA"))
s.actor(ICJ, "organization", *n("International Court of Justice"), aliases=["The judgment", "the judgment", "The judges", "The Hague"])
s.actor(OAS, "organization", *n("Organization of American States"), aliases=["The three observers of the Organization of American States", "Their report", "the report", "the observers", "it"])
s.actor("Honduras", "place", *n("Honduras"), aliases=["Honduras", "its navy"])
s.actor("El Salvador", "place", *n("El Salvador", but=("Navy of El Salvador",)), ("02", "El Salvador"))
s.alias(MIN, "the ministry", "the foreign ministry", "the Ministry", "El Salvador", "San Salvador", "Ricardo Alvarenga", "Ministry of Foreign Affairs")
s.alias(RUGAMA, "its president, Milton Rugama", "hauliers' association")
s.alias(CUSTOMS, "Customs", "customs")
s.alias(HAUL, "The hauliers", "The hauliers' association", "Milton Rugama")
s.alias(NAVY, "the navy", "the Honduran navy", "Honduras")
s.alias(BASE, "The Honduran base", "Honduran base")
s.alias(OFFICE, "its presidential office", "Honduras", "presidential office")
s.alias(POLL, "Encuesta Cuscatlán")
s.alias(ESC, "A fisherman who got away", "fisherman")
s.alias("the Hondurans", "Hondurans")
s.alias(CHAMBER, "the Honduran chamber of commerce")
s.alias("Honduran packers", "packers")
s.alias("San Salvador", "El Salvador")
s.write()
