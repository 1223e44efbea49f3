"""Gold of an invented story: shots across the border river of Honduras and Nicaragua, August 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Shots across the Tasbara")
WED, THU, FRI, SAT, SUN, TUE, WED25, REPORT = "2027-08-18", "2027-08-19", "2027-08-20", "2027-08-21", "2027-08-22", "2027-08-24", "2027-08-25", "2027-09-24"
s.report("00", outlet="PIN", published=THU)
s.report("01", outlet="Nicaraguan Army", published=FRI)
s.report("02", outlet="El Pregón", published=SAT, sidecar=True)
s.report("03", outlet="Radio Tasbara", published=SAT)
s.report("04", outlet="La Pluma", published=SUN)
s.report("05", outlet="Frontier Brief", published=REPORT, to="2027-09-30")

BANEGAS, ARMY, DARIO, LESBIA, MISSION, HALVORSEN, RUGAMA, EUSTAQUIO = "Octavio Banegas", "Nicaragua's army", "Darío Mairena", "Lesbia Mairena", "Isthmus Mission", "Ingrid Halvorsen", "Anselmo Rugama", "Eustaquio Pantin"
VILLAGERS, AGENCY, CHAMBER, CROSS, ZUNIGA, LISTENER, HOSPITAL, RADIO = "villagers", "the Honduran disaster agency", "Chamber of Carriers", "Red Cross", "Perla Zúniga", "a listener", "the hospital of Ocotillo", "Radio Tasbara"
MOTHER, TEGUS, CARRIERS, MANAGUA = "mother of corporal Funes", "Tegucigalpa", "carriers", "Managua"

# ---- figures
f, E, A, L, M = s.figures, s.exact, s.about, s.at_least, s.more_than
f("Hondurans killed", "agree",
    L("00", "at least two Hondurans", 2, as_of=THU, origin=BANEGAS), E("00", "Two soldiers", 2, BANEGAS, as_of=THU, origin=BANEGAS),
    L("00", "at least two", 2, nth=1, as_of=THU, origin=BANEGAS),
    E("02", "Two heroes", 2, as_of=FRI), E("05", "two were killed", 2, MISSION, origin=MISSION))
f("Hondurans wounded", "conflict",
    E("00", "five were wounded", 5, BANEGAS, as_of=THU, origin=BANEGAS), E("02", "seven soldiers", 7, LESBIA, origin=LESBIA), E("02", "five", 5, BANEGAS, origin=BANEGAS),
    E("05", "seven wounded", 7, MISSION, origin=MISSION))
f("wounded not written down", "single", E("02", "two of whom", 2, LESBIA, origin=LESBIA))
f("Nicaraguans killed", "conflict",
    E("00", "three of whom", 3, ARMY, as_of=THU, origin=ARMY), E("00", "one person", 1, BANEGAS, as_of=THU, origin=BANEGAS),
    E("01", "three were assassinated", 3, as_of=THU, origin=ARMY),
    E("03", "four are dead there", 4, LISTENER, as_of=[FRI, SAT], origin=LISTENER), E("03", "three", 3, LISTENER, as_of=THU, origin=ARMY),
    E("04", "Three fishermen", 3, origin=ARMY), E("04", "one bandit", 1, origin=BANEGAS), E("05", "the four Nicaraguans", 4, MISSION, as_of=REPORT, origin=MISSION))
f("unarmed among the Nicaraguan dead", "single", E("05", "three were unarmed", 3, MISSION, origin=MISSION))
f("Hondurans of the patrol", "conflict",
    E("00", "12 men", 12, "Honduras", as_of=THU, origin=BANEGAS), A("00", "some 40 Honduran soldiers", 40, ARMY, as_of=THU, origin=ARMY), A("01", "some 40 effectives", 40, as_of=THU, origin=ARMY),
    E("02", "twelve men", 12, BANEGAS, as_of=THU, origin=BANEGAS), E("04", "twelve men", 12, as_of=THU, origin=BANEGAS), E("04", "forty", 40, as_of=THU, origin=ARMY),
    E("05", "40 of them", 40, as_of=THU, origin=ARMY), E("05", "12", 12, as_of=THU, origin=BANEGAS), E("05", "19", 19, MISSION, as_of=THU, origin=MISSION))
f("men of a second patrol", "single", E("05", "seven of whom", 7, MISSION, as_of=THU, origin=MISSION))
f("length of the shooting", "conflict",
    A("00", "about 25 minutes", 25, BANEGAS, as_of=THU, origin=BANEGAS, unit="minutes"), A("00", "some 40 minutes", 40, VILLAGERS, as_of=THU, origin=VILLAGERS, unit="minutes"),
    E("01", "three hours", 3, as_of=THU, origin=ARMY, unit="hours"), E("02", "25 minutes", 25, BANEGAS, as_of=THU, origin=BANEGAS, unit="minutes"),
    E("04", "twenty-five minutes", 25, as_of=THU, origin=BANEGAS, unit="minutes"), E("04", "three hours", 3, as_of=THU, origin=ARMY, unit="hours"),
    E("05", "55 minutes", 55, MISSION, as_of=THU, origin=MISSION, unit="minutes"))
f("people who left their homes", "update",
    A("00", "About 900 people", 900, AGENCY, as_of=THU, origin=AGENCY), E("03", "1,150 people", 1150, CROSS, as_of=SAT, origin=CROSS))
f("families in the school", "single", E("02", "320 families", 320, as_of=[FRI, SAT]))
f("distance of the bridge", "agree", E("00", "60 kilometers", 60, unit="km"), E("00", "37 miles", 37, unit="miles"))
f("trucks that use the bridge", "single", A("00", "some 340 trucks a day", 340, unit="trucks a day"))
f("trucks in the queue", "single", E("02", "510 trucks", 510, as_of=FRI))
f("loss a day", "agree", E("02", "73 million lempiras a day", 73000000, CHAMBER, unit="HNL a day", origin=CHAMBER), A("02", "some 2.8 million dollars", 2800000, CHAMBER, unit="USD a day", origin=CHAMBER))
f("carriers' losses in all", "single", E("05", "US$31 million", 31000000, CARRIERS, unit="USD"))
f("dead of 2011", "agree", E("00", "four dead", 4, as_of="2011"), E("04", "four dead", 4, as_of="2011"))
f("how far the Hondurans crossed", "conflict", E("01", "600 meters", 600, as_of=THU, origin=ARMY, unit="m"),
    s.at_most("05", "up to 180 metres", 180, MISSION, origin=MISSION, unit="m"), E("05", "a hundred and eighty metres", 180, origin=MISSION, unit="m"))
f("boats burned", "conflict", E("01", "six boats", 6, as_of=THU, origin=ARMY), E("03", "Four", 4, as_of=SAT, origin=RADIO), E("05", "Five boats", 5, MISSION, origin=MISSION))
f("comrades of the Nicaraguan post", "single", E("01", "nine comrades", 9, origin=ARMY))
f("cartridges fired by the post", "single", E("01", "160 cartridges", 160, origin=ARMY))
f("how often the corporal has eaten", "single", E("01", "twice", 2, origin=ARMY))
f("casings collected by Nicaragua", "conflict",
    M("01", "more than 1,100 casings", 1100, as_of=FRI, origin=ARMY), E("02", "1,500", 1500, ARMY, origin=ARMY), E("05", "1,100 casings", 1100, ARMY, origin=ARMY))
f("casings picked up by the observers", "single", E("05", "430", 430, MISSION, origin=MISSION))
f("people at the mass", "single", A("03", "Some 200", 200, as_of=SAT))
f("rifles of the Pantins", "single", E("03", "one rifle", 1, EUSTAQUIO))
f("length of the call", "single", E("03", "a quarter of an hour", 0.25, TEGUS, unit="hours", as_of=SAT))
f("time for which the bridge opens", "single", E("03", "one hour", 1, unit="hours", as_of=SAT))
f("persons who cross the bridge", "single", E("03", "31 persons", 31, as_of=SAT))
f("battles", "single", E("04", "two battles", 2))
f("sons buried", "single", E("04", "two sons", 2, as_of=FRI))
f("children who cross to school", "single", E("04", "4,200", 4200))
f("weeks since the exchange of fire", "single", E("05", "Five weeks", 5, unit="weeks"))
f("pages of the report", "single", E("05", "57 pages", 57))

# ---- quotations
q, Q = s.quote, s.quotation
Q("counting cows", "single", q("00", "We were shot at while counting cows,", BANEGAS))
Q("some 40 Honduran soldiers", "single", q("00", "some 40 Honduran soldiers", ARMY))
Q("looking for something else", "single", q("01", "Whoever comes with a rifle to look for a cow is looking for something else,", DARIO))
Q("give me back my boy", "single", q("02", "Give me back my boy", MOTHER))
Q("kidnapped on our side", "single", q("02", "was kidnapped on our side of the water, dragged through it by the collar", BANEGAS))
Q("one man with a rifle", "single", q("02", "Of the fishermen I know nothing. My men saw one man, and he had a rifle.", BANEGAS))
Q("there was a wedding", "single", q("02", "On Wednesday night nobody fired here. I was on my doorstep, there was a wedding.", LESBIA))
Q("casings by the kilo", "single", q("02", "A casing can be bought at any market by the kilo,", BANEGAS))
Q("2.8 million dollars", "single", q("02", "some 2.8 million dollars", CHAMBER))
Q("by canoe, by mule", "single", q("03", "They come by canoe, by mule and one in a wheelbarrow,", ZUNIGA))
Q("a river is a road", "variant", q("03", "A river is not a line. It is a road.", RUGAMA), q("04", "A river isn't a line, it's a road,", EUSTAQUIO))
Q("ask the sand", "single", q("03", "My sons had one rifle between them, for the caimans. They were on the sand, in Nicaragua or in Honduras, ask the sand.", EUSTAQUIO))
Q("in all likelihood", "single", q("05", "in all likelihood", MISSION))
Q("both or neither", "single", q("05", "which belongs to both or neither", MISSION))
Q("who hung up", "single", q("05", "It took place. I was asked to forget who hung up.", HALVORSEN))

# ---- timeline
w = s.when
w("the clash over a sandbank", "2011", ("00", "In 2011"), ("04", "In 2011"))
w("the shooting begins, by Nicaragua", WED, ("01", "on Wednesday, August 18"), ("04", "on Wednesday", 1), ("05", "on the Wednesday"))
w("a wedding in Piedra Mora", WED, ("02", "On Wednesday night"))
w("the shooting", THU, ("00", "on Thursday"), ("00", "at dawn"), ("01", "until Thursday morning"), ("01", "on Thursday at 5:10 hours"), ("02", "at first light on Thursday"), ("04", "on Thursday"))
w("the bridge is closed", THU, ("00", "at noon"))
w("the coffins come down", FRI, ("02", "last evening"))
w("510 trucks wait", FRI, ("02", "yesterday at six"))
w("a boy dies in hospital", FRI, ("03", "yesterday"))
w("the Pantins bury their sons", FRI, ("04", "on the day before yesterday"))
w("no children go to school over the river from then on", FRI, ("04", "Since Friday"))
w("the foreign ministers are to meet, by Radio Tasbara", TUE, ("03", "on Tuesday"))
w("the foreign ministers are to meet, by La Pluma", WED25, ("04", "on Wednesday", 2))
w("the bridge opens", "2027-09-01", ("05", "since 1 September"))
w("the corporal is exchanged", "2027-09-09", ("05", "on 9 September"))
w("the observers' report", REPORT, ("05", "dated 24 September"))

# ---- conflicts
c = s.conflict
c("figure", "the Honduran patrol: 12 by Honduras, 40 by Nicaragua, 19 by the Mission", [("00", "12 men"), ("02", "twelve men"), ("04", "twelve men"), ("05", "12")],
  [("00", "some 40 Honduran soldiers"), ("01", "some 40 effectives"), ("04", "forty"), ("05", "40 of them")], [("05", "19")])
c("figure", "the shooting: 25 minutes by Honduras, 40 by villagers, three hours by Nicaragua, 55 minutes by the Mission", [("00", "about 25 minutes"), ("02", "25 minutes"), ("04", "twenty-five minutes")],
  [("01", "three hours"), ("04", "three hours")], [("00", "some 40 minutes")], [("05", "55 minutes")])
c("figure", "Nicaraguan dead: three and then four, or one by Honduras", [("00", "three of whom"), ("01", "three were assassinated"), ("03", "four are dead there"), ("03", "three"), ("04", "Three fishermen"), ("05", "the four Nicaraguans")],
  [("00", "one person"), ("04", "one bandit"), ("02", "My men saw one man")])
c("figure", "Honduran wounded: five by the army, seven by the nurse and the Mission", [("00", "five were wounded"), ("02", "five")], [("02", "seven soldiers"), ("05", "seven wounded")])
c("figure", "Nicaragua's casings: 1,100, or 1,500 by El Pregón", [("01", "more than 1,100 casings"), ("05", "1,100 casings")], [("02", "1,500")])
c("figure", "boats burned: six by Nicaragua, four by Radio Tasbara, five by the Mission", [("01", "six boats")], [("03", "Four")], [("05", "Five boats")])
c("date", "the shooting began on Wednesday by Nicaragua, on Thursday by Honduras", [("01", "on Wednesday, August 18"), ("04", "on Wednesday", 1)],
  [("00", "at dawn"), ("02", "at first light on Thursday"), ("02", "On Wednesday night nobody fired here."), ("04", "on Thursday"), ("05", "Nothing indicates shooting on the Wednesday")])
c("date", "the ministers meet on Tuesday by Radio Tasbara, on Wednesday by La Pluma", [("03", "on Tuesday")], [("04", "on Wednesday", 2)])
c("source", "who said that a river is a road: the bishop, or the father of the Pantins", [("03", "A river is not a line. It is a road."), ("03", "Bishop Anselmo Rugama")], [("04", "A river isn't a line, it's a road,"), ("04", "their father said to the radio")])
c("stance", "whether the Hondurans crossed the river", [("00", "at no time left Honduran soil"), ("02", "The patrol had never crossed.")],
  [("00", "had crossed the river and attacked fishermen"), ("01", "entered 600 meters into national territory"), ("05", "Honduran soldiers did cross.")])
c("stance", "who fired first", [("00", "came under fire at dawn from the Nicaraguan bank"), ("02", "It was ambushed at first light on Thursday"), ("05", "from the Nicaraguan bank, by a sentry of the post")],
  [("01", "fire was opened from Honduran territory"), ("01", "did not fire the first shot"), ("05", "repeats that his post did not fire it")])
c("stance", "whether the presidents spoke by telephone", [("03", "The presidents have spoken by telephone"), ("05", "It took place.")], [("03", "there was no call")])
c("stance", "where the corporal was taken", [("01", "was captured on Nicaraguan soil")], [("02", "was kidnapped on our side of the water")], [("05", "The corporal was taken on the sandbank")], optional=True)
c("figure", "how far the Hondurans crossed: 600 metres, or 180", [("01", "600 meters")], [("05", "up to 180 metres"), ("05", "a hundred and eighty metres")], optional=True)
c("stance", "whether there were cattle thieves", [("00", "looking for cattle thieves")], [("01", "there existed cattle thieves is a fable")], optional=True)

# ---- echoes
e = s.echo
e("Nicaragua's 40 Hondurans", "cited", ("00", "some 40 Honduran soldiers"), ("01", "some 40 effectives"), ("04", "forty"))
e("the Honduran army's twelve men", "cited", ("00", "12 men"), ("02", "twelve men"), ("04", "twelve men"))
e("Banegas's 25 minutes", "cited", ("00", "about 25 minutes"), ("02", "25 minutes"), ("04", "twenty-five minutes"))
e("Nicaragua's three dead", "cited", ("00", "three of whom"), ("01", "three were assassinated"), ("04", "Three fishermen"))
e("Nicaragua's three hours", "same details", ("01", "three hours"), ("04", "three hours"))
e("Nicaragua's casings", "cited", ("01", "more than 1,100 casings"), ("02", "the 1,500 that Nicaragua claims to have collected"), ("05", "Managua's 1,100 casings"))
e("a river is a road, heard on the radio", "cited", ("03", "A river is not a line. It is a road."), ("04", "A river isn't a line, it's a road,"))
e("Nicaragua's Wednesday", "same details", ("01", "on Wednesday, August 18"), ("04", "on Wednesday", 1))
e("the presidents' call", "same details", ("03", "The presidents have spoken by telephone"), ("05", "the call between the presidents"), optional=True)
e("the post did not fire the first shot", "cited", ("01", "did not fire the first shot"), ("05", "repeats that his post did not fire it"), optional=True)
e("seven wounded", "same details", ("02", "seven soldiers"), ("05", "seven wounded"), optional=True)
e("five wounded, by the army", "cited", ("00", "five were wounded"), ("02", "not five"), optional=True)
e("the clash of 2011", "same details", ("00", "a clash over a sandbank"), ("04", "In 2011 it was a sandbank, and four dead"), optional=True)
e("the ministers' meeting", "same details", ("03", "Both foreign ministers will meet"), ("04", "These will meet here"), optional=True)

# ---- actors
n = s.named
s.actor(BANEGAS, "person", *n("Octavio Banegas", "Banegas"), aliases=["Banegas", "army spokesman Col. Octavio Banegas", "Colonel Octavio Banegas", "the colonel", "He", "he", "Honduras"])
s.actor(DARIO, "person", *n("Darío Mairena"), aliases=["General Darío Mairena", "the Chief of the Northern Command, General Darío Mairena"])
s.actor(LESBIA, "person", *n("Lesbia Mairena"), aliases=["nurse Lesbia Mairena", "the nurse", "she"])
s.actor("Elmer Josué Funes", "person", *n("Elmer Josué Funes", "Elmer Funes", "Funes"))
s.actor("Kevin Tróchez", "person", *n("Kevin Tróchez"))
s.actor("Roque Pantin", "person", ("01", "Roque Pantin"), ("03", "Roque"), ("05", "Roque Pantin"))
s.actor(EUSTAQUIO, "person", *n("Eustaquio Pantin"), aliases=["their father", "the father of Julián and Roque"])
s.actor("Irma Lardizabal", "person", *n("Irma Lardizabal"))
s.actor(MISSION, "organization", *n("Isthmus Mission", "Mission"), aliases=["the Mission", "Their report", "the observers of the Isthmus Mission", "the observers", "Ingrid Halvorsen"])
s.actor(ARMY, "organization", *n("Nicaraguan Army", "NICARAGUAN ARMY", "Nicaragua's army"), aliases=["Nicaragua", "Managua", "The Army", "The Nicaraguan Army"])
s.actor("Tasbara", "place", *n("Tasbara", but=("RADIO TASBARA",)))
s.actor("Piedra Mora", "place", *n("Piedra Mora", "PIEDRA MORA"))
s.actor("San Isleto", "place", *n("San Isleto"))
s.actor("Las Ceibas", "place", *n("Las Ceibas"))
s.alias("Honduras", "Octavio Banegas", "army spokesman Col. Octavio Banegas", "Banegas")
s.alias(VILLAGERS, "Villagers in Piedra Mora", "Villagers")
s.alias(AGENCY, "Honduran disaster agency", "disaster agency")
s.alias(CHAMBER, "The Chamber of Carriers")
s.alias(CROSS, "The Red Cross", "Perla Zúniga")
s.alias(ZUNIGA, "its delegate Perla Zúniga", "Red Cross")
s.alias(LISTENER, "From San Isleto a listener", "listener")
s.alias(HALVORSEN, "Ingrid Halvorsen, who led the Mission", "Halvorsen")
s.alias(RUGAMA, "Bishop Anselmo Rugama", "the bishop")
s.alias(MOTHER, "Mother of corporal Funes", "Mother")
s.alias(TEGUS)
s.alias(CARRIERS, "Carriers")
s.write()
