#!/usr/bin/env python3
"""Gold of an invented story: fire and clashes in a refugee camp in Kenya, April 2028."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Fire and clashes in a refugee camp in Kenya")
E, AL, MORE, ABOUT, MOST, BTW, LESS, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.less_than, s.vague
FRI, SAT, SUN, MON, TUE, WED = "2028-04-07", "2028-04-08", "2028-04-09", "2028-04-10", "2028-04-11", "2028-04-12"
s.report("00", outlet="Rift Wire", published=SUN, sidecar=True)
s.report("01", outlet="Salus Aid", published=MON)
s.report("02", outlet="Turkana Mirror", published=TUE)
s.report("03", outlet="Radio Lokwamor", published=SUN)
s.report("04", outlet="The Nairobi Bugle", published=WED)
s.report("05", outlet="Quaderni del Sud", published="2028-06-20", to="2028-07-01")

JOSEPH, ESTHER, SEVENE, BULLE, EKIDOR, DENG, WAFULA, NYANDENG = "Joseph Lokorio", "Esther Lokorio", "Joaquim Sevene", "Hassan Bulle", "Lokwang Ekidor", "Abuk Deng", "Beatrice Wafula", "Mary Nyandeng"
POLICE, UNHCR, SALUS, RADIO, BUGLE, MIRROR, AUTH, SAT_INST, HEALTH, RES, TWO, OFFICER, ENERGY, SOURCES, STATION, MINISTER, MINISTRY = "police", "UNHCR", "Salus Aid", "Radio Lokwamor", "The Nairobi Bugle", "Turkana Mirror", "police oversight authority", "an institute in Delft", "a health worker", "residents", "two residents", "a senior officer", "the energy office", "sources", "the fire station in Lodwar", "a minister", "the ministry"

# ---- figures
f = s.figures
f("people killed", "conflict",
    AL("00", "at least seven", 7, nth=1, as_of=SUN, origin=POLICE), AL("00", "at least seven people", 7, POLICE, as_of=SUN, origin=POLICE),
    E("01", "12", 12, nth=2, as_of=MON, origin=SALUS), E("02", "Nine", 9, POLICE, as_of=TUE, origin=JOSEPH), E("02", "nine", 9, JOSEPH, as_of=TUE, origin=JOSEPH),
    E("02", "twelve", 12, as_of=MON, origin=MIRROR), E("03", "12 names", 12, as_of=SUN, origin=RADIO),
    E("04", "27", 27, as_of=WED, origin=BUGLE), E("04", "Twenty-seven people", 27, SOURCES, as_of=WED, origin=BUGLE),
    E("05", "fourteen dead", 14, AUTH, as_of="2028-05-29", origin=AUTH), E("05", "the fourteen", 14, AUTH, as_of="2028-05-29", origin=AUTH))
f("graves", "single", E("02", "Twelve graves", 12, as_of=MON, origin=MIRROR))
f("short graves", "single", E("02", "three of them", 3, as_of=MON))
f("people burned to death", "single", E("01", "Eight burned", 8, as_of=MON, origin=SALUS))
f("people shot dead", "update",
    E("01", "Two of the five", 2, as_of=MON, origin=SALUS), E("01", "two were shot", 2, as_of=MON, origin=SALUS), E("04", "two of them deadly", 2, SALUS, as_of=WED, origin=SALUS),
    E("05", "Three of the fourteen", 3, AUTH, as_of="2028-05-29", origin=AUTH))
f("people beaten to death", "single", E("01", "two were beaten", 2, as_of=MON, origin=SALUS))
f("people who died in April", "single", E("05", "two more", 2, AUTH, origin=AUTH))
f("boys of the village who died", "single", E("02", "Two", 2, EKIDOR, as_of=TUE, origin=EKIDOR))
f("wounded in the clinic", "single", E("01", "112 wounded", 112, as_of=SUN, origin=SALUS))
f("wounded with burns", "single", E("01", "71 with burns", 71, as_of=SUN, origin=SALUS))
f("wounded with cuts and fractures", "single", E("01", "36 with cuts and fractures", 36, as_of=SUN, origin=SALUS))
f("wounded with gunshots", "agree",
    E("00", "five of the wounded", 5, HEALTH, as_of=SUN, origin=SALUS), E("01", "five with gunshot wounds", 5, as_of=SUN, origin=SALUS), E("04", "five bullet wounds", 5, SALUS, as_of=SUN, origin=SALUS))
f("bullets in the jar", "single", E("01", "three bullets", 3, origin=SALUS))
f("shots heard", "single", AL("03", "nine", 9, as_of=SUN, origin=RADIO))
f("constables named", "single", E("05", "two constables", 2, AUTH, origin=AUTH))
f("shelters burned", "conflict",
    ABOUT("00", "some 1,900 shelters", 1900, UNHCR, as_of=SUN, origin=UNHCR), E("02", "2,300 shelters", 2300, BULLE, as_of=TUE, origin=BULLE), E("02", "1,900", 1900, UNHCR, as_of=SUN, origin=UNHCR),
    E("05", "1,240 rectangles", 1240, SAT_INST, origin=SAT_INST), E("05", "1,900", 1900, UNHCR, origin=UNHCR), E("05", "2,300", 2300, BULLE, origin=BULLE))
f("people without a roof", "single", E("00", "9,400 people", 9400, UNHCR, as_of=SUN, origin=UNHCR))
f("share of the residents without a roof", "single", ABOUT("00", "about one in eight", 0.125, UNHCR, as_of=SUN, origin=UNHCR, unit="share"))
f("residents of the camp", "conflict",
    E("00", "74,000 residents", 74000, UNHCR, origin=UNHCR), E("02", "61,000", 61000, WAFULA, origin=WAFULA), E("04", "47,000 refugees", 47000, SOURCES, origin=BUGLE))
f("time until the fire engine came", "conflict",
    MOST("00", "within 70 minutes", 70, JOSEPH, as_of=SUN, origin=JOSEPH, unit="minutes"), E("04", "70 minutes", 70, as_of=SUN, origin=JOSEPH, unit="minutes"),
    E("05", "seventy minutes", 70, nth=2, as_of=SUN, origin=JOSEPH, unit="minutes"), E("05", "three hours and a quarter", 195, AUTH, as_of=SUN, origin=AUTH, unit="minutes"))
f("time between the two beginnings of the fire", "single", E("05", "seventy minutes", 70, nth=1, unit="minutes"))
f("fire engines", "single", E("03", "A fire engine", 1, as_of=SUN, origin=RADIO))
f("water in the fire engine", "single", E("03", "half full", 0.5, as_of=SUN, origin=RADIO, unit="share"))
f("distance to the fire station", "single", E("00", "96 kilometres", 96, unit="km"))
f("communities", "single", E("00", "two communities", 2))
f("water ration", "conflict",
    E("00", "11 litres a day", 11, origin=UNHCR, unit="litres"), E("01", "11 litres", 11, "officially", origin=UNHCR, unit="litres"), E("01", "nine", 9, as_of=FRI, origin=SALUS, unit="litres"))
f("water ration that is the minimum", "single", E("01", "15", 15, nth=1, unit="litres"))
f("water ration demanded, or promised", "agree", E("01", "15 litres", 15, SALUS, origin=SALUS, unit="litres"), E("05", "fifteen litres", 15, "they", as_of="2028-07-01", origin="they", unit="litres"))
f("taps measured", "single", E("01", "six taps", 6, as_of=FRI, origin=SALUS))
f("people detained", "conflict",
    E("00", "Forty-three people", 43, as_of=SUN, origin=POLICE), E("02", "the 43 arrested", 43, origin=POLICE), E("04", "120 criminals", 120, OFFICER, as_of=WED, origin=OFFICER))
f("people still detained", "single", E("02", "six", 6, as_of=TUE))
f("boys sought", "single", E("03", "eleven boys", 11, POLICE, as_of=SUN, origin=POLICE))
f("boys taken", "single", E("03", "Four", 4, as_of=SUN, origin=RADIO))
f("length of the nurse's arrest", "single", E("01", "two hours", 2, origin=SALUS, unit="hours"))
f("appeal for refugees in Kenya", "agree", E("01", "$310 million", 310000000, origin=UNHCR, unit="USD"), E("04", "310 million dollars", 310000000, origin=UNHCR, unit="USD"))
f("share of the appeal that is funded", "agree", E("01", "28%", 28, as_of=MON, unit="percent"), ABOUT("04", "barely a quarter", 0.25, as_of=WED, unit="share"))
f("refugees in Kenya", "single", MORE("00", "more than 800,000 refugees", 800000))
f("weeks for a plan in 2021", "single", E("00", "two weeks", 2, unit="weeks", as_of="2021"))
f("camps to be closed in 2021", "single", E("00", "two other camps", 2, as_of="2021"))
f("sparks of the solar line", "single", E("02", "twice", 2, ENERGY, origin=ENERGY))
f("goods lost by Abuk Deng", "single", E("02", "640,000 shillings", 640000, origin=DENG, unit="KES"))
f("tents that came on Sunday", "conflict", E("02", "A thousand tents", 1000, JOSEPH, as_of=SUN, origin=JOSEPH), E("03", "600 tents", 600, as_of=SUN, origin=RADIO))
f("metres by which anyone will be moved", "single", E("02", "not by one metre", 0, WAFULA, origin=WAFULA, unit="m"))
f("jerrycans", "single", E("03", "230 jerrycans", 230, as_of=SAT, origin=RADIO))
f("listeners who call", "single", E("03", "twenty listeners", 20, as_of=SUN, origin=RADIO))
f("children of Mary Nyandeng", "single", E("03", "three", 3))
f("how often they have burned", "agree", E("03", "twice", 2, NYANDENG, origin=NYANDENG), E("04", "twice", 2, ESTHER, origin=NYANDENG), E("05", "Twice", 2, NYANDENG, origin=NYANDENG))
f("payment to each family", "agree", E("04", "15,000 shillings", 15000, WAFULA, origin=WAFULA, unit="KES"), E("04", "$115", 115, WAFULA, origin=WAFULA, unit="USD"))
f("cost of the payments", "single", E("04", "35 million", 35000000, origin=BUGLE, unit="KES"))
f("weeks without charcoal", "single", E("05", "two weeks", 2, AUTH, origin=AUTH, unit="weeks"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a stove fell over", "single", q("00", "A stove fell over at 11:40 p.m. on Saturday. The wind did the rest,", JOSEPH))
Q("we had none", "single", q("01", "Burns are treated with water. We had none,", SEVENE))
Q("who have a certificate", "single", q("02", "I count those who have a certificate,", JOSEPH))
Q("our boys came with buckets", "single", q("02", "Our boys came with buckets. Two did not come back,", EKIDOR))
Q("not by one metre", "single", q("02", "Nobody will be moved, not by one metre,", WAFULA))
Q("which Lokwamor", "single", q("03", "Which Lokwamor?", STATION))
Q("burned twice", "same", q("03", "We have burned twice. Once at home, and once here.", NYANDENG), q("04", "We have burned twice. Once at home and once here,", ESTHER))
Q("arrested", "single", q("04", "120 criminals have been arrested,", OFFICER))
Q("nails", "single", q("04", "Nails. A roof has many nails,", JOSEPH))
Q("a forgery", "single", q("04", "A forgery from A to Z,", WAFULA))
Q("a draft", "single", q("05", "a draft", MINISTER))
Q("twice is enough", "single", q("05", "Twice is enough.", NYANDENG))

# ---- timeline
w = s.when
w("Salus Aid works in the camp from then on", "2019", ("01", "since 2019"))
w("an ultimatum about two camps", "2021", ("00", "In 2021"))
w("the year of the appeal", "2028", ("04", "this year"))
w("the solar line sparks", "2028-01", ("02", "since January"))
w("the water ration is cut", "2028-03", ("00", "since March"))
w("the letter about the closing", "2028-03-27", ("02", "March 27"))
w("the letter, told as a month", "2028-03", ("05", "of March"))
w("Salus measures the water", FRI, ("01", "on Friday"))
w("a stove falls over, by the commissioner", SAT, ("00", "at 11:40 p.m. on Saturday"), ("05", "at twenty to midnight on the Saturday"))
w("a queue at borehole 4", SAT, ("03", "SAT", 1))
w("quiet on the radio", SAT, ("03", "SAT", 2))
w("fire in Block 9, by the radio", SUN, ("03", "SUN", 1))
w("the night of the fire", SAT, ("00", "overnight"), to=SUN)
w("Lodwar is telephoned", SUN, ("03", "SUN", 2))
w("men at borehole 4", SUN, ("03", "SUN", 3))
w("shots", SUN, ("03", "SUN", 4))
w("the store burns", SUN, ("03", "SUN", 5))
w("the radio corrects itself", SUN, ("03", "SUN", 6))
w("a fire engine comes", SUN, ("03", "SUN", 7))
w("Mary Nyandeng speaks", SUN, ("03", "SUN", 8))
w("12 names", SUN, ("03", "SUN", 9))
w("Lokorio visits the radio", SUN, ("03", "SUN", 10))
w("tents come", SUN, ("03", "SUN", 11), ("02", "on Sunday", 1))
w("police ask for eleven boys", SUN, ("03", "SUN", 12))
w("the water is on and off", SUN, ("03", "SUN", 13))
w("wounded come to the clinic", SUN, ("01", "Between one o'clock on Sunday morning and noon"))
w("police give a toll", SUN, ("00", "on Sunday"))
w("the Mirror's mistake about the hospital", SUN, ("02", "on Sunday", 2))
w("more tents", MON, ("03", "tomorrow"))
w("graves are dug", MON, ("02", "yesterday at four"))
w("the blaze, by the Bugle", MON, ("04", "Monday's"))
w("two more die, and a newspaper errs", "2028-04", ("05", "in April"), ("05", "In April"))
w("the authority's report", "2028-05-29", ("05", "on 29 May"))
w("a minister plants a tree", "2028-06-20", ("05", "On 20 June"))
w("fifteen litres", "2028-07-01", ("05", "On 1 July"))
w("the camp closes, by the letter", "2028-12-31", ("02", "by December 31"))
w("the camp is shut, by the Bugle", "2028-12-25", ("04", "by Christmas"))
w("the camp closes, by the minister", "2029-06-30", ("05", "on 30 June 2029"))

# ---- conflicts
s.conflict("figure", "the dead: twelve by Salus, the radio and the graves, nine by the commissioner, 27 by the Bugle",
    [("01", "12", 2), ("02", "twelve"), ("02", "Twelve graves"), ("03", "12 names")], [("02", "Nine"), ("02", "nine")], [("04", "27"), ("04", "Twenty-seven people")])
s.conflict("figure", "shelters burned: 1,900, 2,300, or 1,240", [("00", "some 1,900 shelters"), ("02", "1,900"), ("05", "1,900")], [("02", "2,300 shelters"), ("05", "2,300")], [("05", "1,240 rectangles")])
s.conflict("figure", "residents: 74,000, 61,000, or 47,000 by the Bugle", [("00", "74,000 residents")], [("02", "61,000")], [("04", "47,000 refugees")])
s.conflict("figure", "the fire engine came within 70 minutes, or after three hours and a quarter",
    [("00", "within 70 minutes"), ("04", "70 minutes"), ("05", "seventy minutes", 2)], [("05", "three hours and a quarter"), ("00", "no engine had come before dawn")])
s.conflict("figure", "water ration: 11 litres, or nine as measured", [("00", "11 litres a day"), ("01", "11 litres")], [("01", "nine")])
s.conflict("figure", "detained: 43, or 120 by a senior officer", [("00", "Forty-three people"), ("02", "the 43 arrested")], [("04", "120 criminals")])
s.conflict("figure", "tents on Sunday: a thousand, or 600", [("02", "A thousand tents")], [("03", "600 tents")])
s.conflict("date", "the fire began on Saturday before midnight, or on Sunday", [("00", "at 11:40 p.m. on Saturday"), ("05", "at twenty to midnight on the Saturday")], [("03", "SUN", 1), ("05", "at ten to one")])
s.conflict("date", "the day of the blaze: Monday by the Bugle", [("00", "on Sunday"), ("00", "overnight"), ("01", "Between one o'clock on Sunday morning and noon"), ("03", "SUN", 1)], [("04", "Monday's")])
s.conflict("source", "burned twice: said by Mary Nyandeng, or by nurse Esther Lokorio", [("03", "We have burned twice."), ("05", "had lent her sentence to a nurse")], [("04", "We have burned twice.")])
s.conflict("stance", "whether the police shot", [("00", "Police used teargas and no live ammunition"), ("01", "no live ammunition was used"), ("04", "Not one, insists commissioner Joseph Lokorio."), ("04", "Nails. A roof has many nails,")],
    [("00", "five of the wounded had been shot"), ("01", "five with gunshot wounds"), ("03", "Shots. We count nine"), ("04", "five bullet wounds"), ("05", "Three of the fourteen were shot")])
s.conflict("stance", "what the fire came from: a stove, burning rags, or a cable",
    [("00", "A stove fell over"), ("02", "The commissioner holds on to his stove.")], [("00", "had thrown burning rags")], [("02", "the solar line over Block 9 had sparked"), ("05", "It finds a cable."), ("05", "There was no stove")])
s.conflict("stance", "whether the village's youths came to help", [("02", "Our boys came with buckets."), ("03", "They have buckets, says one caller.")], [("03", "They have pangas, says the next."), ("00", "had thrown burning rags"), ("04", "They attacked a borehole with machetes")])
s.conflict("stance", "whether the camp is to be closed", [("02", "The ministry calls it a forgery."), ("02", "Nobody will be moved, not by one metre,"), ("04", "A forgery from A to Z,")],
    [("02", "the closing of Lokwamor by December 31"), ("05", "Lokwamor closes on 30 June 2029."), ("05", "a draft")])

# ---- echoes
s.echo("burned twice", "same details", ("03", "We have burned twice. Once at home, and once here."), ("04", "We have burned twice. Once at home and once here,"), ("05", "had lent her sentence to a nurse"))
s.echo("the commissioner's 70 minutes", "same details", ("00", "within 70 minutes"), ("04", "in just 70 minutes"), ("05", "the seventy minutes of the fire engine"))
s.echo("Salus Aid's five gunshot wounds", "cited", ("01", "five with gunshot wounds"), ("04", "they talk of five bullet wounds, two of them deadly"))
s.echo("UNHCR's 1,900", "cited", ("00", "some 1,900 shelters"), ("02", "The UN agency had said 1,900"), ("05", "The agency had begun with 1,900"))
s.echo("the manager's 2,300", "cited", ("02", "comes to 2,300 shelters"), ("05", "The manager had walked to 2,300"))
s.echo("the hospital that did not burn", "same details", ("02", "It was its store"), ("03", "It was the store"))
s.echo("the radio's ten to one", "cited", ("03", "00.50 Fire in Block 9"), ("05", "The radio heard of it at ten to one"))
s.echo("a forgery, by the ministry", "cited", ("02", "The ministry calls it a forgery"), ("04", "A forgery from A to Z,"))
s.echo("the police's 43", "same details", ("00", "Forty-three people"), ("02", "the 43 arrested"), optional=True)
s.echo("the appeal of 310 million", "same details", ("01", "$310 million"), ("04", "310 million dollars"), optional=True)

# ---- actors
n = s.named
s.actor(JOSEPH, "person", *n("Joseph Lokorio"), ("00", "Lokorio", 2), ("03", "Lokorio"), ("05", "Lokorio"), aliases=["Lokorio", "the county commissioner", "The commissioner", "the commissioner", "Commissioner Lokorio", "County Commissioner Joseph Lokorio", "he", "The authorities"])
s.actor(ESTHER, "person", *n("Esther Lokorio"), aliases=["nurse Esther Lokorio", "Our nurse Esther Lokorio", "a nurse"])
s.actor(SEVENE, "person", *n("Joaquim Sevene"), aliases=["Dr Joaquim Sevene", "our coordinator"])
s.actor(BULLE, "person", *n("Hassan Bulle"), aliases=["The camp manager", "The manager", "The camp manager, Hassan Bulle", "He"])
s.actor(EKIDOR, "person", *n("Lokwang Ekidor"), aliases=["the elder"])
s.actor(DENG, "person", *n("Abuk Deng"), aliases=["She"])
s.actor(WAFULA, "person", *n("Beatrice Wafula", "Wafula"), aliases=["the principal secretary", "the Principal Secretary", "She", "The ministry"])
s.actor(NYANDENG, "person", *n("Mary Nyandeng"), aliases=["mother of three", "She"])
s.actor(UNHCR, "organization", *n("UNHCR"), aliases=["The United Nations refugee agency, UNHCR", "The UN agency", "The agency", "the UN", "United Nations refugee agency"])
s.actor(SALUS, "organization", *n("Salus Aid", "SALUS AID", "Salus"), aliases=["Doctors of a foreign charity, Salus Aid", "Salus", "they", "We", "our clinic"])
s.actor("Lokwamor", "place", *n("Lokwamor", but=("Radio Lokwamor",)))
s.actor("Lodwar", "place", *n("Lodwar", "LODWAR"))
s.actor("Kenya", "place", *n("Kenya"))
s.alias(POLICE, "the police", "Police", "Joseph Lokorio", "the commissioner")
s.alias(AUTH, "The police oversight authority", "the authority", "It", "its report")
s.alias(SAT_INST, "the satellite of an institute in Delft", "the satellite")
s.alias(HEALTH, "A health worker in the camp")
s.alias(OFFICER, "a senior officer at headquarters")
s.alias(ENERGY, "his own colleague from the energy office", "she")
s.alias(SOURCES, "sources told the Bugle")
s.alias(STATION, "the man", "the fire station")
s.alias(MINISTER, "he", "minister")
s.alias("officially")
s.alias("they")
s.write()
