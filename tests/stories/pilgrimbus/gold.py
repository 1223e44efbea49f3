#!/usr/bin/env python3
"""Gold of an invented story: a pilgrims' bus burns near Lagos de Moreno, Mexico, January 2027. Persons, firms, outlets, the diocese and Almoloya del Cerro are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A pilgrims' bus burns in Jalisco")
E, ABOUT, LEAST, MORE, MOST, BETWEEN, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.between, s.vague
THU, FRI, SAT, TUE2, FRI2 = "2027-01-28", "2027-01-29", "2027-01-30", "2027-02-02", "2027-02-05"
s.report("00", outlet="AMD", published=FRI)
s.report("01", outlet="El Correo Alteño", published=SAT)
s.report("02", outlet="Diocese of the High Plains of Hidalgo", published="2027-01-31", to="2027-02-04")
s.report("03", outlet="Rutas", published=FRI2)
s.report("04", outlet="AMD", published=SAT, sidecar=True)
s.report("05", outlet="Nepantla", published="2027-03-09", to="2027-03-28")

EDGAR, XIMENA, CHUY, CRISANTO, ANSELMO, MARISELA = "Edgar Villaseñor", "Ximena Villaseñor", "Jesús Ortega", "Crisanto Ortega", "Anselmo Rangel", "Marisela Rangel"
EULALIA, SALGADO, FONSECA, BOY = "Eulalia Trejo", "Humberto Salgado", "Luis Fonseca", "Ángel Damián Trejo"
TRES, GUARD, AMD, CORREO, LIST, PARISH = "Autobuses Tres Cumbres", "National Guard", "AMD", "El Correo Alteño", "the parish list", "the parish"
HEALTH, EXPERTS, REGISTER, RECEIPTS, LAWYER, SURVIVORS4, SURVIVORS5, DIOCESE, RUTAS, STATE, AUTHORITIES = ("the health secretary", "the prosecutor's experts", "federal register", "toll receipts", "his lawyer",
    "four survivors", "five survivors", "Diocese of the High Plains of Hidalgo", "Rutas", "the state", "authorities")

# ---- figures
f = s.figures
f("people killed", "conflict",
    LEAST("00", "At least 17 pilgrims killed", 17, as_of=FRI, origin=AUTHORITIES),
    LEAST("00", "at least 17 people", 17, AUTHORITIES, as_of=FRI, origin=AUTHORITIES),
    E("01", "18", 18, MARISELA, as_of=FRI, origin=MARISELA),
    E("01", "20", 20, HEALTH, as_of=FRI, origin=HEALTH),
    E("02", "twenty brothers and sisters", 20),
    E("03", "22", 22, as_of=FRI2),
    E("04", "kills 20", 20, as_of=SAT, origin=MARISELA),
    E("04", "20", 20, MARISELA, nth=2, as_of=SAT, origin=MARISELA),
    E("04", "18", 18, MARISELA, as_of=FRI, origin=MARISELA),
    E("05", "22 crosses", 22))
f("children killed", "single", E("00", "five of them children", 5, AUTHORITIES, as_of=FRI))
f("bodies not told apart", "single", E("04", "two bodies", 2, MARISELA, as_of=FRI, origin=MARISELA))
f("people on the bus", "conflict",
    E("00", "44 people on board", 44, TRES, as_of=THU, origin=TRES),
    E("01", "52 on the bus", 52, LIST, as_of=THU, origin=LIST),
    E("02", "52 names", 52, LIST, as_of=THU, origin=LIST),
    E("03", "52 on board", 52, as_of=THU, origin=LIST),
    E("04", "44 people", 44, SALGADO, as_of=THU, origin=TRES),
    E("04", "52", 52, LIST, as_of=THU, origin=LIST),
    E("05", "52", 52, as_of=THU, origin=LIST),
    E("05", "44", 44, TRES, as_of=THU, origin=TRES))
f("passengers insured", "single", E("03", "44 passengers", 44))
f("seats", "agree", E("01", "47 seats", 47), E("03", "47-seat", 47))
f("children on laps", "single", E("01", "Five children", 5, as_of=THU))
f("people on the list who are alive", "single", E("02", "31", 31, DIOCESE, origin=DIOCESE))
f("people of whom nothing is known", "single", E("02", "of one", 1, DIOCESE))
f("people in hospital", "update", E("00", "23 injured", 23, EDGAR, as_of=FRI, origin=EDGAR), E("04", "Twenty-eight people", 28, as_of=SAT))
f("people in a critical state", "update", E("00", "nine of them", 9, EDGAR, as_of=FRI, origin=EDGAR), E("04", "seven in a critical state", 7, as_of=SAT))
f("pilgrims expected at the shrine", "agree", ABOUT("00", "some two million faithful", 2000000), ABOUT("04", "about two million people", 2000000))
f("time until the firefighters came", "conflict",
    MOST("00", "within 35 minutes", 35, EDGAR, as_of=THU, origin=EDGAR, unit="minutes"),
    MORE("00", "more than an hour", 1, CRISANTO, as_of=THU, origin=CRISANTO, unit="hours"),
    E("05", "Thirty-five minutes", 35, STATE, as_of=THU, origin=EDGAR, unit="minutes"))
f("people killed in Veracruz in 2019", "single", E("00", "21 people", 21, "press reports", as_of="2019"))
f("times the driver went in", "conflict",
    E("01", "three times", 3, EULALIA, nth=1, as_of=THU, origin=EULALIA), E("01", "three times", 3, EULALIA, nth=2, as_of=THU, origin=EULALIA),
    E("05", "three times", 3, "people in Almoloya"), E("05", "four", 4, EULALIA, nth=2, origin=EULALIA))
f("parcels that are his hands", "single", E("01", "two white parcels", 2))
f("men who pulled at the door", "single", E("01", "two men", 2, EULALIA))
f("candles in the hold", "single", E("01", "60 dozen", 720, EULALIA, origin=EULALIA))
f("faithful at the Mass", "single", ABOUT("02", "Some 3,000 faithful", 3000, DIOCESE))
f("price of the bus", "agree",
    E("02", "58,000 pesos", 58000, DIOCESE, origin=DIOCESE, unit="MXN"), ABOUT("02", "about 3,100 dollars", 3100, DIOCESE, origin=DIOCESE, unit="USD"), E("05", "58,000 pesos", 58000, origin=DIOCESE, unit="MXN"))
f("price that another firm asked", "single", E("05", "71,000", 71000, unit="MXN"))
f("drivers promised", "single", E("02", "two drivers", 2, DIOCESE))
f("drivers on the bus", "single", E("02", "There was one", 1, DIOCESE))
f("parishes of the diocese", "single", E("02", "64 parishes", 64, DIOCESE))
f("months for which an inspection is good", "single", E("03", "six months", 6, unit="months"))
f("time since the workshop closed", "single", E("03", "five weeks", 5, unit="weeks"))
f("hours at the wheel", "conflict",
    E("03", "nine hours", 9, TRES, as_of=THU, origin=TRES, unit="hours"),
    E("03", "14", 14, [CORREO, RECEIPTS], nth=3, as_of=THU, origin=RECEIPTS, unit="hours"),
    E("05", "fourteen hours", 14, as_of=THU, origin=RECEIPTS, unit="hours"))
f("break of the driver", "single", E("03", "25 minutes", 25, [CORREO, RECEIPTS], as_of=THU, unit="minutes"))
f("legal limit at the wheel", "single", E("03", "nine", 9, nth=2, unit="hours"))
f("sum insured for each passenger", "single", E("03", "3.2 million pesos", 3200000, unit="MXN"))
f("buses of the company", "single", E("03", "61 units", 61))
f("buses stopped by the ministry", "single", E("03", "38", 38, as_of=FRI2))
f("weight of the gas cylinder", "single", E("04", "10-kg", 10, TRES, origin=TRES, unit="kg"))
f("burns of the driver", "single", E("04", "40% of his body", 40, MARISELA, as_of=SAT, unit="percent"))
f("survivors who speak of the chain, by AMD", "single", E("04", "Four survivors", 4, as_of=SAT))
f("survivors asked by Nepantla", "agree", E("05", "five survivors", 5, XIMENA), E("05", "All five", 5, XIMENA))
f("days since the fire", "single", E("05", "Forty days", 40, unit="days"))
f("price of the brake linings", "single", E("05", "900 pesos", 900, unit="MXN"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("nothing for the hose to do", "single", q("00", "By then there was nothing for the hose to do,", CRISANTO))
Q("he went in three times", "variant", q("01", "Chuy went in three times", EULALIA), q("01", "He went in three times,", EULALIA), q("01", "The third time he came out with my granddaughter, and his sleeves were burning.", EULALIA))
Q("like for a dog", "single", q("01", "It had a chain. A chain, like for a dog.", EULALIA))
Q("in perfect condition", "single", q("02", "in perfect condition, with two drivers", TRES))
Q("they were singing", "single", q("02", "They were singing when I let them go,", ANSELMO), q("02", "I hear it and I ask them to forgive me for having chosen the cheapest one.", ANSELMO))
Q("an overheated brake", "single", q("03", "with an overheated brake", EXPERTS))
Q("in working order", "single", q("03", "was in working order", TRES))
Q("turned into a kitchen", "single", q("04", "Our unit was turned into a kitchen,", SALGADO))
Q("from a policeman", "single", q("04", "from a policeman who heard it from somebody", EDGAR))
Q("free as the air", "single", q("05", "free as the air", SALGADO))
Q("a padlock in a bag", "single", q("05", "A padlock may have lain in somebody's bag,", LAWYER))

# ---- timeline
w = s.when
w("the chassis is built, by the register", "2009-01-01", ("03", "of 2009"), to="2009-12-31")
w("the bus is built, by the company", "2014-01-01", ("00", "in 2014"), ("03", "2014", 1), to="2014-12-31")
w("the body is rebuilt", "2014-01-01", ("03", "in 2014"), to="2014-12-31")
w("a coach collides in Veracruz", "2019-01-01", ("00", "In 2019"), to="2019-12-31")
w("the last inspection, by the register", "2026-06-03", ("03", "3 June last year"))
w("the last inspection, by the company", "2026-12-11", ("00", "on Dec 11"), ("03", "on 11 December"))
w("Jalisco is informed of the pilgrimage", "2027-01-14", ("02", "on 14 January"))
w("Jalisco replies", "2027-01-19", ("02", "on the 19th"))
w("the second driver is told to go to Pachuca", "2027-01-27", ("05", "on the eve"))
w("the list is written", THU, ("01", "on Thursday at six in the morning"))
w("the bus burns", THU, ("00", "late on Thursday"), ("04", "late on Thursday"), ("05", "that night"))
w("authorities give 17 dead", FRI, ("00", "on Friday"))
w("the driver comes to the hospital", FRI, ("01", "on Friday morning"))
w("the prosecutor gives 18", FRI, ("01", "On Friday night"), ("04", "on Friday"))
w("the toll rises to 20", SAT, ("04", "on Saturday", 1))
w("Tres Cumbres blames a gas cylinder", SAT, ("04", "on Saturday", 2))
w("Villaseñor on the candles", SAT, ("04", "on Saturday", 3))
w("the bishop's Mass", SAT, ("02", "yesterday"), to="2027-02-03")
w("31 are alive", "2027-01-31", ("02", "as of today"), to="2027-02-04")
w("the ministry stops buses", "2027-02-01", ("03", "since Monday"))
w("Candlemas", "2027-02-02", ("00", "on Feb 2"))
w("the experts' press conference", TUE2, ("03", "on Tuesday"))
w("the collection", "2027-02-07", ("02", "on Sunday 7 February"))
w("the season ends", "2027-02-10", ("04", "until the middle of February"), to="2027-02-20")
w("Ortega dies", "2027-02-19", ("05", "on 19 February"))
w("the boy is declared dead", "2027-03-02", ("05", "on 2 March"))
w("the author stands at kilometre 74", "2027-03-09", ("05", "Forty days after"))

# ---- conflicts
c = s.conflict
c("figure", "people on board: 44 by the company, 52 by the list",
    [("00", "44 people on board"), ("04", "44 people"), ("05", "44")],
    [("01", "52 on the bus"), ("02", "52 names"), ("03", "52 on board"), ("04", "52"), ("05", "52")])
c("figure", "dead on Friday evening: 18 by the prosecutor, 20 by the health secretary", [("01", "18"), ("04", "18")], [("01", "20")])
c("stance", "whether the driver fled",
    [("00", "The driver fled on foot"), ("01", "the Guard calls a fugitive"), ("01", "on the run"), ("04", "who had been reported to have fled")],
    [("01", "he has been here since twenty to one on Friday morning"), ("01", "He went in three times,"), ("04", "was found in a hospital bed"), ("04", "The National Guard withdrew its statement")])
c("figure", "the fire brigade's time: 35 minutes by the state, more than an hour by the lorry driver",
    [("00", "within 35 minutes"), ("05", "Thirty-five minutes")], [("00", "more than an hour"), ("05", "at 00.09")])
c("source", "who said that it was candles: the parish, or a policeman",
    [("00", "citing the parish"), ("04", "who had cited the parish for the candles")],
    [("02", "Neither Father Anselmo Rangel nor any other person of this parish has said so"), ("04", "from a policeman who heard it from somebody"), ("04", "the parish says it did not attribute the fire to candles")])
c("stance", "whether candles were lit, and started the fire",
    [("00", "the fire appeared to have been started by candles which pilgrims had lit inside")], [("01", "Nobody had a candle lit"), ("03", "with an overheated brake"), ("04", "blamed a 10-kg gas cylinder"), ("05", "the rear wheel burned")])
c("stance", "whether there was a gas cylinder",
    [("01", "the one that Tres Cumbres talks of"), ("03", "The firm points to a gas cylinder in the aisle."), ("04", "blamed a 10-kg gas cylinder"), ("04", "Our unit was turned into a kitchen,")],
    [("01", "Nor was there any gas cylinder"), ("03", "that there was none"), ("04", "denied that there had been one")])
c("stance", "whether the emergency exit worked",
    [("03", "was in working order"), ("04", "the emergency exit had been working"), ("05", "free as the air")],
    [("01", "It had a chain."), ("04", "it had been locked with a chain"), ("05", "All five speak of the chain."), ("05", "The experts found a padlock in the ashes, closed.")])
c("date", "the last inspection: 11 December by the company, 3 June by the register", [("00", "on Dec 11"), ("03", "on 11 December")], [("03", "3 June last year")])
c("date", "the bus was built in 2014 by the company, in 2009 by the register", [("00", "in 2014"), ("03", "2014", 1)], [("03", "of 2009")])
c("figure", "hours at the wheel: nine by the company, 14 by the receipts", [("03", "nine hours")], [("03", "14", 3), ("05", "fourteen hours")])
c("figure", "how often the driver went in: three times, or four", [("01", "three times", 1), ("01", "three times", 2), ("05", "three times")], [("05", "four", 2)], optional=True)
c("stance", "whether there were two drivers", [("02", "with two drivers")], [("02", "There was one")], optional=True)
c("figure", "Tres Cumbres insured 44 and the list has 52", [("03", "44 passengers")], [("03", "52 on board")], optional=True)

# ---- echoes
e = s.echo
e("AMD repeats its first story", "copied text", ("00", "caught fire on a motorway late on Thursday"), ("04", "caught fire on a motorway late on Thursday"))
e("44 by Tres Cumbres", "cited", ("00", "44 people on board"), ("04", "44 people"), ("05", "44"))
e("the list of 52", "cited", ("01", "52 on the bus"), ("02", "52 names"), ("03", "52 on board"), ("04", "52"), ("05", "52"))
e("the prosecutor's 18 of Friday", "cited", ("01", "18"), ("04", "18"))
e("candles, said to come from the parish", "cited", ("00", "citing the parish"), ("02", "It has been published that the parish attributed the fire to candles."), ("04", "who had cited the parish for the candles"))
e("the toll receipts", "cited", ("03", "the toll receipts that were published by El Correo Alteño"), ("05", "for fourteen hours"), optional=True)
e("he went in three times", "same details", ("01", "He went in three times,"), ("05", "three times"))
e("inspection of 11 December by Tres Cumbres", "cited", ("00", "on Dec 11"), ("03", "on 11 December"))
e("the parish's 58,000 pesos", "same details", ("02", "58,000 pesos"), ("05", "58,000 pesos"))
e("35 minutes by Villaseñor", "cited", ("00", "within 35 minutes"), ("05", "Thirty-five minutes"))
e("the exit in working order, by Tres Cumbres", "cited", ("03", "was in working order"), ("04", "the emergency exit had been working"), optional=True)
e("the gas cylinder, by Tres Cumbres", "cited", ("01", "the one that Tres Cumbres talks of"), ("03", "The firm points to a gas cylinder in the aisle."), ("04", "blamed a 10-kg gas cylinder"), optional=True)
e("the Guard's fugitive", "cited", ("00", "The driver fled on foot"), ("01", "the Guard calls a fugitive"), ("04", "who had been reported to have fled"), optional=True)
e("two million by AMD", "same details", ("00", "some two million faithful"), ("04", "about two million people"), optional=True)
e("built in 2014, by Tres Cumbres", "cited", ("00", "in 2014"), ("03", "2014", 1), optional=True)

# ---- actors
a = s.actor
a(EDGAR, "person", *s.named("Edgar Villaseñor", "Villaseñor", docs=["00", "04"]), aliases=["State civil protection chief Edgar Villaseñor", "Civil protection chief Edgar Villaseñor", "the head of civil protection", "Villaseñor"])
a(XIMENA, "person", *s.named("Ximena Villaseñor"), aliases=["I"])
a(CHUY, "person", *s.named("Jesús Ortega", "J. Ortega", "Chuy Ortega", "Chuy"), aliases=["Chuy", "the driver"])
a(CRISANTO, "person", *s.named("Crisanto Ortega", "Crisanto"), aliases=["Lorry driver Crisanto Ortega", "the lorry driver", "Ortega", "His cousin Crisanto"])
a(ANSELMO, "person", *s.named("Anselmo Rangel"), ("02", "Rangel", 2), aliases=["Father Anselmo Rangel", "Father Rangel", "The priest"])
a(MARISELA, "person", *s.named("Marisela Rangel"), ("04", "Rangel", 2), ("04", "Rangel", 3), aliases=["the prosecutor, Marisela Rangel", "Jalisco state prosecutor Marisela Rangel", "Rangel", "the prosecutor"])
a(EULALIA, "person", *s.named("Doña Eulalia Trejo", "Doña Eulalia", "Eulalia Trejo"), aliases=["Doña Eulalia", "she", "Doña Eulalia Trejo"])
a(BOY, "person", *s.named("Ángel Damián Trejo", "Ángel Damián"))
a(SALGADO, "person", *s.named("Humberto Salgado", "Salgado"), aliases=["its manager, Humberto Salgado", "the manager", "Humberto Salgado, the manager", TRES])
a(TRES, "organization", *s.named("Autobuses Tres Cumbres", "Tres Cumbres", "TRES CUMBRES"), aliases=["the operator", "The company", "the company", "The firm", "the firm", "Tres Cumbres", "Operator Autobuses Tres Cumbres", SALGADO])
a(GUARD, "organization", *s.named("National Guard", "Guard"))
a(AMD, "organization", *s.named("AMD"))
a(CORREO, "organization", *s.named("El Correo Alteño"), aliases=["this newspaper"])
a("San Juan de los Lagos", "place", *s.named("San Juan de los Lagos"))
a("Almoloya del Cerro", "place", *s.named("Almoloya del Cerro", "Almoloya"))
a("Lagos de Moreno", "place", *s.named("Lagos de Moreno", "LAGOS DE MORENO"))
s.alias(AUTHORITIES, "officials")
s.alias(LIST, "the list", "The list", "A list kept by the parish", "the list which Father Anselmo Rangel wrote", ANSELMO, "Father Anselmo Rangel", PARISH, "The list of those who travelled")
s.alias(PARISH, "parish", "The parish")
s.alias(HEALTH, "The state's health secretary", "the state's health secretary")
s.alias(EXPERTS, "The prosecutor's experts", "the experts", "The experts")
s.alias(RECEIPTS, "the toll receipts that were published by El Correo Alteño", CORREO)
s.alias(LAWYER, "lawyer")
s.alias(DIOCESE, "the diocese", "The parish", "Communiqué")
s.alias(STATE, "state")
s.alias("people in Almoloya", "they", "In Almoloya they")
s.alias("press reports", "press reports at the time")
s.write()
