#!/usr/bin/env python3
"""Gold of an invented story: an air raid on the market of Nyaungdaw, Myanmar, April 2027. People, bodies, outlets and the town are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "An air raid on the market of Nyaungdaw")
E, AT_LEAST, MORE, ABOUT, LESS = s.exact, s.at_least, s.more_than, s.about, s.less_than
SUN, TUE, WED, THU, FRI = "2027-04-04", "2027-04-06", "2027-04-07", "2027-04-08", "2027-04-09"
s.report("00", outlet="TAW", published=TUE)
s.report("01", outlet="State Military Council", published=WED)
s.report("02", outlet="TAW", published=THU)
s.report("03", outlet="Mu River Voice", published=THU)
s.report("04", outlet="Morning Halyard", published=FRI, sidecar=True)
s.report("05", outlet="Hikari Monthly", published="2027-05-15", to="2027-06-30")

COUNCIL, MVDF, TAW, VOICE, SKY, CLINIC = "State Military Council", "Mu Valley Defence Force", "TAW", "Mu River Voice", "Sky Ledger", "the clinic"
PAN, SAKHA, MOE, KO, NANDAR, VAAL = "Pan Maung", "Bo Sakha", "Kyaw Thurein Moe", "Ko Kyaw Thurein", "Hla Nandar", "Ingrid Vaal"
THIDA, HARGREAVE, SERGEANT, BOOK, RESIDENTS, UN, LEAFLET, SENTINEL = "Thida San", "Colin Hargreave", "flight sergeant", "the fee book", "residents", "U.N. human rights office", "the leaflet", "Morning Halyard"
ORDER = "the order"
YEAR = ["2026-01-01", "2026-12-31"]

# ---- figures
f = s.figures
f("people killed", "conflict",
    AT_LEAST("00", "At least 34 killed", 34, RESIDENTS, as_of=TUE, origin=PAN),
    AT_LEAST("00", "at least 34 people", 34, RESIDENTS, as_of=TUE, origin=PAN),
    E("00", "34", 34, PAN, nth=3, as_of=TUE, origin=PAN),
    E("01", "Seventeen terrorists", 17, COUNCIL, as_of=TUE, origin=COUNCIL),
    E("02", "68", 68, None, nth=1, as_of=THU, origin=MVDF),
    E("02", "68", 68, MVDF, nth=2, as_of=THU, origin=MVDF),
    E("02", "61 dead", 61, NANDAR, as_of=THU, origin=CLINIC),
    E("02", '17 "terrorists"', 17, COUNCIL, origin=COUNCIL),
    E("03", "27 in the monastery yard", 27, as_of=TUE, origin=VOICE),
    E("03", "34", 34, PAN, as_of=TUE, origin=PAN),
    E("03", "Fifty-three", 53, CLINIC, as_of=WED, origin=CLINIC),
    E("04", "61 names", 61, MVDF, origin=CLINIC),
    E("04", "17 terrorists", 17, COUNCIL, as_of=WED, origin=COUNCIL),
    E("04", "19 had died", 19, MOE, as_of=THU, origin=MOE),
    E("05", "Seventy-two names", 72),
    E("05", "seventeen", 17, COUNCIL, origin=COUNCIL))
f("women among the dead", "single", E("02", "Forty of them", 40, NANDAR, as_of=THU, origin=CLINIC))
f("children among the dead", "update",
    E("00", "Nine children", 9, PAN, as_of=TUE, origin=PAN),
    E("02", "seven", 7, None, nth=1, as_of=THU, origin=CLINIC),
    E("02", "nine", 9, TAW, as_of=TUE, origin=PAN),
    E("02", "Seven are children", 7, NANDAR, as_of=THU, origin=CLINIC),
    E("03", "nine of them children", 9, PAN, as_of=TUE, origin=PAN),
    E("05", "Seven are children's names", 7))
f("children found alive", "single", E("02", "two who were counted on Tuesday", 2, NANDAR, as_of=THU, origin=CLINIC))
f("dead from other villages", "single", E("05", "Eleven of the dead", 11))
f("dead cremated together", "single", E("03", "58 of the dead", 58, as_of=THU, origin=VOICE))
f("people wounded", "update", ABOUT("00", "about 80", 80, RESIDENTS, as_of=TUE), E("02", "97", 97, MVDF, as_of=THU, origin=MVDF))
f("wounded terrorists, by the Council", "single", E("01", "23 were wounded", 23, COUNCIL, as_of=TUE, origin=COUNCIL))
f("aircraft", "conflict",
    E("00", "Two aircraft", 2, PAN, as_of=TUE, origin=PAN), E("01", "One aircraft", 1, COUNCIL, as_of=TUE, origin=COUNCIL),
    E("02", "Two aircraft", 2, RESIDENTS, as_of=TUE, origin=PAN), E("03", "Two jets", 2, as_of=TUE, origin=VOICE),
    E("04", "one plane", 1, COUNCIL, as_of=TUE, origin=COUNCIL), E("05", "Two aircraft", 2, SERGEANT, as_of=TUE, origin=SERGEANT))
f("bombs", "conflict",
    E("00", "four bombs", 4, PAN, as_of=TUE, origin=PAN), E("01", "A single guided bomb", 1, COUNCIL, as_of=TUE, origin=COUNCIL),
    E("02", "four bombs", 4, RESIDENTS, as_of=TUE, origin=PAN), E("02", "one guided bomb", 1, COUNCIL, as_of=TUE, origin=COUNCIL),
    E("03", "Four explosions", 4, as_of=TUE, origin=VOICE), E("04", "one bomb", 1, COUNCIL, as_of=TUE, origin=COUNCIL))
f("bombs of each aircraft", "single", E("05", "two bombs each", 2, SERGEANT, as_of=TUE, origin=SERGEANT))
f("craters", "agree", AT_LEAST("02", "at least three craters", 3, UN, origin=UN), E("02", "three holes", 3, VAAL, origin=UN), E("04", "four craters", 4, HARGREAVE, origin=HARGREAVE))
f("width of the widest crater", "single", E("04", "six metres across", 6, HARGREAVE, origin=HARGREAVE, unit="m"))
f("weight of a bomb", "single", E("04", "250kg", 250, HARGREAVE, origin=HARGREAVE, unit="kg"))
f("photographs seen by Hargreave", "single", E("04", "22 photographs", 22, origin=SENTINEL))
f("length of the explosions", "single", LESS("03", "less than a minute", 1, as_of=TUE, origin=VOICE, unit="minutes"))
f("length of the explosions of the storehouse", "single", E("01", "two hours", 2, COUNCIL, as_of=TUE, origin=COUNCIL, unit="hours"))
f("time from the jets to the helicopter", "single", ABOUT("00", "some 40 minutes", 40, "two residents", as_of=TUE, unit="minutes"))
f("residents who saw a helicopter", "single", E("00", "Two of them", 2))
f("time for which the helicopter shot", "single", E("03", "Ten minutes", 10, as_of=TUE, origin=VOICE, unit="minutes"))
f("length of the ferryman's film", "single", E("04", "41 seconds", 41, unit="seconds"))
f("people of Nyaungdaw", "agree", E("00", "11,000", 11000, origin=TAW), E("02", "11,000", 11000, origin=TAW))
f("distance of the MVDF's nearest post or camp", "conflict",
    E("00", "four kilometers", 4, SAKHA, origin=SAKHA, unit="km"), E("01", "300 metres", 300, COUNCIL, origin=COUNCIL, unit="m"))
f("stalls in the market", "conflict",
    ABOUT("00", "Around 200 stalls", 200, RESIDENTS, as_of=TUE), E("03", "118 stalls", 118, BOOK, as_of=TUE, origin=BOOK),
    E("05", "One hundred and eighteen lines", 118, BOOK, as_of=TUE, origin=BOOK), E("05", "one hundred and eighteen", 118, BOOK, as_of=TUE, origin=BOOK))
f("fee of a stall", "agree", E("03", "200 kyat", 200, BOOK, origin=BOOK, unit="MMK"), E("05", "two hundred kyat", 200, BOOK, origin=BOOK, unit="MMK"))
f("houses asked about leaflets", "single", E("03", "30 houses", 30, as_of=WED, origin=VOICE))
f("distance of Kanbya", "single", E("05", "60 kilometres", 60, unit="km"))
f("crates of cartridges in the school", "single", E("05", "Forty crates of cartridges", 40))
f("money for a bereaved family", "agree",
    E("01", "500,000 kyat", 500000, MOE, origin=COUNCIL, unit="MMK"), E("02", "500,000 kyat", 500000, COUNCIL, origin=COUNCIL, unit="MMK"),
    ABOUT("02", "about $110", 110, None, origin=TAW, unit="USD"), E("04", "500,000 kyat", 500000, None, origin=COUNCIL, unit="MMK"), E("04", "£85", 85, None, origin=SENTINEL, unit="GBP"))
f("families paid", "single", E("05", "fourteen families", 14, as_of="2027-05-15"))
f("civilians killed by mines since January", "single", E("01", "46 civilians", 46, COUNCIL, origin=COUNCIL))
f("air strikes last year", "single", E("00", "1,140 air strikes", 1140, SKY, as_of=YEAR, origin=SKY))
f("rise of air strikes", "single", E("00", "28% more", 28, SKY, as_of=YEAR, origin=SKY, unit="percent"))
f("people killed in the Chin hills in October 2025", "single", E("00", "112 people", 112, SKY, as_of=["2025-10-01", "2025-10-31"], origin=SKY))
f("beds of the clinic", "single", E("02", "three beds", 3, NANDAR))
f("steps between Thida San and the market", "single", E("04", "Forty steps", 40, THIDA))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the last market before the New Year", "single", q("00", "It was the last market before the New Year. People had come for rice, for flowers, for slippers,", PAN), q("00", "I have stopped at 34 because the light is going.", PAN))
Q("those who buy flowers", "single", q("01", "The Air Force does not shoot at those who buy flowers. It shoots at those who hide behind them,", MOE))
Q("three beds and a table", "single", q("02", "We have three beds and a table,", NANDAR), q("02", "The table is for those who can wait.", NANDAR))
Q("three holes", "single", q("02", "A single bomb doesn't make three holes,", VAAL))
Q("behind my own sacks", "single", q("03", "I lay behind my own sacks. The man who had bought from me still had the change in his hand.", KO))
Q("paying for the flowers", "same", q("04", "He was paying for the flowers", THIDA, nth=1), q("04", "He was paying for the flowers,", THIDA),
    q("04", "Forty steps. I'd have sent the girl, but the girl had new shoes.", THIDA))
Q("as an observer", "single", q("04", "as an observer", MOE))
Q("never a cartridge", "single", q("04", "There was never a cartridge in that school,", SAKHA))
Q("aiming at a town", "single", q("04", "Whoever dropped these was aiming at a town,", HARGREAVE))
Q("terrorists carry no cards", "single", q("05", "Terrorists don't carry cards,", MOE))
Q("the gathering at the ferry", "single", q("05", "the gathering at the ferry", ORDER))
Q("to look for leaders", "single", q("05", "to look for leaders", SERGEANT))
Q("we moved them", "single", q("05", "We moved them because the children were to come back,", SAKHA))

# ---- timeline
w = s.when
w("air strikes in the year before", "2025", ("00", "2025", 2))
w("the raid in the Chin hills", "2025-10", ("00", "in October 2025"))
w("the MVDF takes the town, by TAW", "2025-11", ("00", "since November 2025"))
w("the MVDF takes the town, by the Halyard", "2025-12", ("04", "in December 2025"))
w("air strikes are counted", "2026", ("00", "last year"))
w("civilians die of mines from then on", "2027-01", ("01", "Since January"))
w("the school holidays begin", "2027-03-12", ("03", "since 12 March"))
w("the cartridges leave the school", "2027-03-29", ("05", "until 29 March"))
w("leaflets are dropped", SUN, ("01", "on Sunday"), ("05", "on that Sunday"))
w("it rains", SUN, ("03", "On Sunday"))
w("the raid", TUE, ("00", "on Tuesday morning"), ("01", "yesterday"), ("02", "on Tuesday", 2), ("03", "TUESDAY"))
w("whether a market is held", TUE, ("01", "on that day"), ("03", "on Tuesday"))
w("two children are counted among the dead", TUE, ("02", "on Tuesday", 1))
w("the clinic counts 53", WED, ("03", "WEDNESDAY"))
w("the Council speaks of one plane and one bomb", WED, ("04", "On Wednesday"))
w("the dead are cremated, by Pan Maung", WED, ("02", "on Wednesday evening"))
w("the dead are cremated", THU, ("03", "THURSDAY"))
w("the toll rises to 68", THU, ("02", "on Thursday"))
w("Kyaw Thurein Moe on television", THU, ("04", "last night"))
w("generals and dead cannot agree", FRI, ("04", "Three days after the bombs fell"))
w("the sergeant deserts", "2027-04-20", ("05", "on 20 April"))
w("the board is put up", "2027-05", ("05", "in May"))
w("fourteen families are paid", "2027-05-15", ("05", "By 15 May"))

# ---- conflicts
s.conflict("figure", "people killed: 17 by the Council, 34 to 72 by residents, clinic and MVDF",
    [("01", "Seventeen terrorists"), ("02", '17 "terrorists"'), ("04", "17 terrorists"), ("04", "19 had died"), ("05", "seventeen")],
    [("00", "At least 34 killed"), ("00", "at least 34 people"), ("00", "34", 3), ("02", "68", 1), ("02", "68", 2), ("02", "61 dead"), ("03", "27 in the monastery yard"), ("03", "34"), ("03", "Fifty-three"), ("04", "61 names"), ("05", "Seventy-two names")])
s.conflict("figure", "bombs: four, or one by the Council",
    [("00", "four bombs"), ("02", "four bombs"), ("03", "Four explosions"), ("04", "four craters"), ("02", "at least three craters"), ("02", "three holes")], [("01", "A single guided bomb"), ("02", "one guided bomb"), ("04", "one bomb")])
s.conflict("figure", "aircraft: two, or one by the Council at first",
    [("00", "Two aircraft"), ("02", "Two aircraft"), ("03", "Two jets"), ("05", "Two aircraft")], [("01", "One aircraft"), ("04", "one plane")], optional=True)
s.conflict("figure", "the MVDF's nearest post: four kilometres off, or 300 metres by the Council", [("00", "four kilometers")], [("01", "300 metres")])
s.conflict("figure", "stalls: around 200 by residents, 118 by the fee book",
    [("00", "Around 200 stalls")], [("03", "118 stalls"), ("05", "One hundred and eighteen lines"), ("05", "one hundred and eighteen")])
s.conflict("date", "the MVDF took the town in November 2025, or in December", [("00", "since November 2025")], [("04", "in December 2025")])
s.conflict("date", "the dead were cremated on Wednesday evening, or on Thursday before sunrise", [("02", "on Wednesday evening")], [("03", "THURSDAY"), ("03", "The fires, at last, before sunrise"), ("03", "Burning put off.")])
s.conflict("source", "whose list holds the 61 names: the clinic's, or the MVDF's", [("02", "The clinic in Nyaungdaw has the names of 61 dead")], [("04", "61 names on a list drawn up by the MVDF")])
s.conflict("stance", "whether a market was held", [("01", "No market was held at Nyaungdaw on that day."), ("04", "It says there was no market.")],
    [("00", "It was the last market before the New Year."), ("03", "118 stalls paid on Tuesday"), ("03", "No market? We hold the fee book in our hands"), ("05", "On this page I believe I could build a court.")])
s.conflict("stance", "whether civilians came to harm", [("01", "No civilian came to harm."), ("04", "The junta says no civilian was hurt.")],
    [("00", "Nine children were among the dead"), ("02", "Seven are children"), ("04", "He was paying for the flowers,"), ("05", "Seven are children's names")])
s.conflict("stance", "whether the school was destroyed", [("01", "the school building was destroyed")], [("03", "It stands. Go and look."), ("05", "The school is standing.")])
s.conflict("stance", "whether a helicopter came", [("01", "There was no helicopter in the air above the township."), ("04", "Nor was there a helicopter, says the junta.")],
    [("00", "a helicopter came some 40 minutes after the jets"), ("03", "A helicopter, low."), ("04", "one fires at the road"), ("05", "The helicopter followed at 7.30")])
s.conflict("stance", "whether cartridges lay in the school", [("04", "There was never a cartridge in that school,")],
    [("05", "Forty crates of cartridges lay in the school"), ("05", "We moved them because the children were to come back,")])
s.conflict("stance", "whether leaflets warned the residents", [("01", "Residents had been requested to leave by leaflets dropped on Sunday.")],
    [("03", "Leaflets? We've asked at 30 houses. Not one."), ("05", "it is addressed to Kanbya")], optional=True)
s.conflict("stance", "whether the Council ever moved from 17", [("05", "The generals have never moved from their seventeen.")], [("04", "19 had died")], optional=True)

# ---- echoes
s.echo("TAW repeats its paragraph", "copied text", ("00", "Two aircraft dropped four bombs on the market at Nyaungdaw, a town of 11,000 on the Mu river, shortly after 7 a.m."), ("02", "Two aircraft dropped four bombs on the market at Nyaungdaw, a town of 11,000 on the Mu river, shortly after 7 a.m."))
s.echo("the Council's press release", "cited", ("01", "Seventeen terrorists were killed"), ("02", "says it used one guided bomb on a school and killed 17"), ("04", "one plane and one bomb had dealt with 17 terrorists"), ("05", "their seventeen"))
s.echo("the Council's leaflets and its no market", "cited", ("01", "No market was held"), ("01", "leaflets dropped on Sunday"), ("03", "We read the Council's paper. No market?"), ("04", "It says there was no market."))
s.echo("500,000 kyat offered", "cited", ("01", "500,000 kyat"), ("02", "500,000 kyat"), ("04", "500,000 kyat"))
s.echo("Pan Maung's count of 34", "same details", ("00", "34", 3), ("03", "34"), ("03", "nine of them children"), ("00", "Nine children"))
s.echo("the fee book", "cited", ("03", "118 stalls"), ("05", "One hundred and eighteen lines"))
s.echo("the list of 61", "same details", ("02", "the names of 61 dead"), ("04", "61 names on a list"))

# ---- actors
s.actor(PAN, "person", *s.named("Pan Maung"), aliases=["U Pan Maung", "the ward head", "U Pan Maung, the ward head", "ward administration"])
s.actor(SAKHA, "person", *s.named("Bo Sakha"), aliases=["its spokesman", "its spokesman, Bo Sakha", "the MVDF's Bo Sakha", "Mu Valley Defence Force", "MVDF"])
s.actor(MOE, "person", *s.named("Kyaw Thurein Moe"), aliases=["Major General Kyaw Thurein Moe", "its spokesman", "the leader of the Information Team", "State Military Council", "the junta"])
s.actor(KO, "person", *s.named("Ko Kyaw Thurein"), aliases=["Slipper seller Ko Kyaw Thurein", "Slipper seller"])
s.actor(NANDAR, "person", *s.named("Daw Hla Nandar"), aliases=["Daw Hla Nandar", "its doctor", "the clinic", "The clinic in Nyaungdaw"])
s.actor(THIDA, "person", *s.named("Thida San"), aliases=["The 38-year-old", "Thida San's husband", "she"])
s.actor(COUNCIL, "organization", *s.named("State Military Council", "STATE MILITARY COUNCIL", "Council", but=("Council's",)), ("03", "Council"),
    aliases=["the Council", "the military", "The military", "the junta", "The junta", "It", "The generals", "Information Team", "Kyaw Thurein Moe"])
s.actor(MVDF, "organization", *s.named("Mu Valley Defence Force", "MVDF"), aliases=["MVDF", "an armed resistance group", "the group that controls the town", "Bo Sakha", "the resistance"])
s.actor("Nyaungdaw", "place", *s.named("Nyaungdaw", "NYAUNGDAW"))
s.actor(TAW, "organization", *s.named("TAW"))
s.alias(VOICE, "MU RIVER VOICE")
s.alias(CLINIC, "The clinic in Nyaungdaw", "clinic", "Hla Nandar")
s.alias(RESIDENTS, "residents and an armed resistance group", "residents", "armed resistance group")
s.alias("two residents", "Two of them", "residents", "two of them")
s.alias(SKY, "a monitoring group")
s.alias(VAAL, "its spokesperson, Ingrid Vaal", "U.N. human rights office")
s.alias(UN, "the U.N. human rights office", "Photographs", "U.N.")
s.alias(HARGREAVE, "a former Royal Air Force bomb disposal officer", "He")
s.alias(SERGEANT, "A flight sergeant who deserted", "he", "The order")
s.alias(ORDER, "The order, he says", "flight sergeant")
s.alias(BOOK, "fee book", "The fee collector", "this page", "the page")
s.write()
