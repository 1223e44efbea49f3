#!/usr/bin/env python3
"""Gold of an invented story: inmates are freed from a prison bus in Uruguay, September 2026. Persons, bodies, places and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Gunmen free inmates from a prison bus on Route 88")
E, AT_LEAST, MORE, ABOUT, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.between
LETTER, ROUTE, ALERT, SUN, TUE, WED, THU, FRI, SAT, SUN2, MON = (f"2026-09-{d}" for d in ("08", "02", "11", 13, 15, 16, 17, 18, 19, 20, 21))
HEARING, SENATE, CAMERA = "2026-10-14", "2026-10-29", "2026-10-19"
s.report("00", outlet="PLW", published=TUE)
s.report("01", outlet="La Chispa", published=WED)
s.report("02", outlet="Penitentiary Service", published=THU)
s.report("03", outlet="Radio Arrayán", published=WED)
s.report("04", outlet="Armour & Wheels", published=MON, sidecar=True)
s.report("05", outlet="Orilla", published=CAMERA, to="2026-10-28")

SERVICE, SINPEN, BARRAGAN, SOFIA, ZULMA, WALTER, NILDA = "Penitentiary Service", "SINPEN", "Nelson Barragán", "Sofía Barragán", "Zulma Ferreyra", "Walter Ferreyra", "Nilda Ferreyra"
QUADROS, TECHERA, ACUNA, PINTOS, LISBOA, MENA = "Aníbal Quadros", "Wilson Techera", "Rubén Acuña", "Elvira Pintos", "Mirta Lisboa", "Hugo Mena"
LUSSICH, RUTA, SOSA, BENTOS, PLW, COMMISSIONER, INDICTMENT = "Edgardo Lussich", "Rutasegura", "Damián Sosa", "Graciela Bentos", "PLW", "parliamentary commissioner", "the indictment"

# ---- figures
f = s.figures
f("inmates who escaped", "update",
    E("00", "17 inmates", 17, as_of=TUE, origin=SERVICE), E("00", "17 of the 38 inmates", 17, SERVICE, as_of=TUE, origin=SERVICE),
    E("00", "14", 14, SERVICE, nth=1, as_of=TUE, origin=SERVICE),
    E("01", "17 of the 38 prisoners", 17, SERVICE, as_of=TUE, origin=SERVICE),
    E("02", "16", 16, SERVICE, as_of=THU, origin=SERVICE),
    E("03", "14 inmates", 14, SERVICE, as_of=TUE, origin=SERVICE), E("03", "17 missing", 17, SERVICE, as_of=TUE, origin=SERVICE),
    E("04", "16 fugitives", 16, origin=SERVICE), E("05", "sixteen", 16, origin=SERVICE))
f("inmates who escaped besides Techera", "single", E("01", "Sixteen more", 16, as_of=TUE))
f("inmates on the bus", "update",
    E("00", "38 inmates", 38, SERVICE, as_of=TUE, origin=SERVICE), E("01", "38 prisoners", 38, SERVICE, as_of=TUE, origin=SERVICE),
    E("02", "37 persons", 37, SERVICE, as_of=TUE, origin=SERVICE), E("02", "38", 38, SERVICE, as_of=TUE, origin=SERVICE),
    E("05", "Thirty-seven men", 37, as_of=TUE, origin=SERVICE))
f("names on the sheet of service", "single", E("03", "42 names", 42, ZULMA, origin=ZULMA))
f("inmates who stayed", "single", E("05", "Twenty-one", 21))
f("inmates recaptured", "update",
    E("00", "Three of the men", 3, BARRAGAN, as_of=TUE, origin=BARRAGAN), E("01", "three were back", 3, as_of=TUE, origin=BARRAGAN),
    E("02", "nine of them", 9, SERVICE, as_of=THU, origin=SERVICE), E("04", "ten", 10, PLW, nth=2, as_of=SUN2, origin=PLW), E("05", "thirteen", 13))
f("inmates still out", "single", E("05", "two", 2, nth=1))
f("guards wounded", "conflict",
    E("00", "two guards", 2, SERVICE, as_of=TUE, origin=SERVICE), E("01", "Two guards", 2, as_of=TUE),
    E("02", "Two officers", 2, SERVICE, as_of=TUE, origin=SERVICE), E("03", "Three guards", 3, SOFIA, as_of=TUE, origin=SOFIA))
f("attackers", "conflict",
    E("00", "six attackers", 6, BARRAGAN, as_of=TUE, origin=BARRAGAN), AT_LEAST("01", "ten of them at least", 10, ACUNA, as_of=TUE, origin=ACUNA),
    AT_LEAST("03", "ten, maybe more", 10, ACUNA, as_of=TUE, origin=ACUNA), E("03", "six", 6, BARRAGAN, as_of=TUE, origin=BARRAGAN),
    E("05", "eight attackers", 8, BENTOS, as_of=TUE, origin=BENTOS))
f("length of the attack", "conflict",
    E("00", "four minutes", 4, BARRAGAN, as_of=TUE, origin=BARRAGAN, unit="minutes"), E("04", "eleven minutes", 11, "the log", as_of=TUE, origin=RUTA, unit="minutes"),
    E("04", "at four", 4, "police", as_of=TUE, origin=BARRAGAN, unit="minutes"))
f("escort vehicles", "conflict",
    E("00", "three escort vehicles", 3, SERVICE, as_of=TUE, origin=SERVICE), E("00", "one", 1, SINPEN, nth=4, as_of=TUE, origin=SINPEN),
    E("02", "three escort vehicles", 3, SERVICE, as_of=TUE, origin=SERVICE),
    E("03", "One pick-up", 1, ZULMA, as_of=TUE, origin=SINPEN), E("03", "one pick-up", 1, ZULMA, as_of=TUE, origin=SINPEN),
    E("05", "One pick-up", 1, ZULMA, as_of=TUE, origin=SINPEN), E("05", "three", 3, LISBOA, as_of=TUE, origin=SERVICE))
f("officers in the pick-up", "single", E("00", "two officers", 2, SINPEN, as_of=TUE, origin=SINPEN))
f("distance from Las Toscas to Cerro Pardo", "agree", E("00", "214 kilometers", 214, unit="km"), E("00", "133 miles", 133, unit="miles"))
f("reward", "conflict",
    E("00", "2 million pesos", 2000000, QUADROS, as_of=TUE, origin=QUADROS, unit="UYU"), E("00", "$50,000", 50000, QUADROS, as_of=TUE, origin=PLW, unit="USD"),
    E("01", "five million pesos", 5000000, as_of=WED, unit="UYU"), E("02", "two million pesos", 2000000, SERVICE, as_of=THU, origin=QUADROS, unit="UYU"),
    E("04", "4 million pesos", 4000000, as_of=FRI, unit="UYU"), E("04", "$100,000", 100000, as_of=FRI, unit="USD"))
f("Techera's sentence", "agree", E("00", "22 years", 22, unit="years"), E("01", "twenty-two years", 22, unit="years"))
f("prisoners in Uruguay", "single", E("00", "16,400 prisoners", 16400, COMMISSIONER, as_of=["2025-12-01", "2025-12-31"], origin=COMMISSIONER))
f("prisoners above capacity", "single", E("00", "27%", 27, COMMISSIONER, as_of=["2025-12-01", "2025-12-31"], origin=COMMISSIONER, unit="percent"))
f("men who tunnelled out of Las Toscas last year", "single", E("00", "five men", 5))
f("time in which the tunnellers were caught", "single", E("00", "a week", 1, unit="weeks"))
f("the driver's years at the wheel", "agree", ABOUT("01", "thirty years", 30, unit="years"), E("02", "28 years", 28, SERVICE, origin=SERVICE, unit="years"))
f("the driver's daughters", "single", E("01", "three daughters", 3))
f("plates of soup", "single", E("01", "two plates", 2, PINTOS, as_of=TUE))
f("distance of the minister", "single", E("01", "300 kilometres", 300, as_of=TUE, unit="km"))
f("monthly cost of the bus", "single", E("02", "1.9 million pesos", 1900000, SERVICE, origin=SERVICE, unit="UYU per month"))
f("yearly worth of the lease", "agree", ABOUT("04", "some 23 million pesos", 23000000, unit="UYU per year"), ABOUT("04", "$575,000", 575000, unit="USD per year"))
f("time in which the warning was passed on", "single", E("02", "24 hours", 24, SERVICE, origin=SERVICE, unit="hours"))
f("beds in Cerro Pardo", "single", E("03", "60 beds", 60, MENA, as_of=TUE, origin=MENA))
f("inmates whom Cerro Pardo expected", "single", E("03", "forty", 40, MENA, origin=MENA))
f("distance of the chicken shed", "single", E("03", "four kilometres", 4, as_of=TUE, unit="km"))
f("time without tracking", "single", E("04", "47 minutes", 47, RUTA, as_of=TUE, origin=RUTA, unit="minutes"))
f("time from the call to the departure", "single", E("04", "36 hours", 36, LUSSICH, origin=LUSSICH, unit="hours"))
f("Rutasegura's armoured vehicles", "single", E("04", "31 armoured vehicles", 31))
f("seats of an armoured bus", "single", E("04", "40 seats", 40))
f("price of an armoured bus", "single", ABOUT("04", "about $410,000", 410000, unit="USD"))
f("rise of premiums since March", "single", E("04", "8%", 8, unit="percent"))
f("prisoners who got away in Paraguay", "single", E("04", "11 prisoners", 11, as_of=["2026-03-01", "2026-03-31"]))
f("rise of premiums expected", "single", BETWEEN("04", "12% to 15%", 12, 15, LUSSICH, origin=LUSSICH, unit="percent"))
f("fugitives shot dead", "agree", E("04", "one", 1, PLW, nth=4, as_of=SAT), E("05", "One, who was 19", 1))
f("wages for the driver's family", "single", E("04", "36 months' wages", 36, unit="months"))
f("rest of Sosa's sentence", "single", E("05", "fourteen months", 14, unit="months"))
f("bribe", "agree", E("05", "900,000 pesos", 900000, INDICTMENT, origin=INDICTMENT, unit="UYU"), ABOUT("05", "some 22,500 dollars", 22500, INDICTMENT, origin=INDICTMENT, unit="USD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a list, names", "single", q("00", "They had a list,", BARRAGAN), q("00", "They called out names.", BARRAGAN))
Q("asked for an armoured convoy", "single", q("00", "We asked for an armoured convoy and got a pick-up,", ZULMA))
Q("ten of them, boots", "variant", q("01", "There were ten of them at least, I counted the boots from under my axle,", ACUNA),
    q("03", "I lay under the axle. They were ten, maybe more, all in orange, and one had a paper and read from it.", ACUNA))
Q("a Mass without a sermon", "single", q("01", "It lasted as long as a Mass without a sermon.", ACUNA))
Q("changed the road on him", "single", q("01", "He told me they had changed the road on him. Who changes a road on a Sunday, he said.", NILDA))
Q("two plates", "single", q("01", "He ate two plates,", PINTOS), q("01", "What was I to do? He said please.", PINTOS))
Q("nobody told me", "single", q("01", "Nobody told me anything,", QUADROS))
Q("one of our own", "single", q("02", "We mourn Don Walter as one of our own,", LISBOA))
Q("one pick-up", "variant", q("03", "One pick-up. I've got the sheet here, it has 42 names on it and one pick-up.", ZULMA),
    q("05", "One pick-up. I can show you the fuel slip,", ZULMA))
Q("told to expect forty", "single", q("03", "We were told to expect forty,", MENA))
Q("nobody in uniform", "single", q("03", "Nobody in uniform sold anything.", BARRAGAN))
Q("the only road", "single", q("03", "because it is the only road", BARRAGAN))
Q("went dark", "single", q("04", "went dark at 6.31 and came back at 7.18", LUSSICH))
Q("the call is recorded", "single", q("04", "We have the call recorded. It came from a ministry number,", LUSSICH))
Q("twice, in writing", "single", q("04", "Twice. In writing.", LUSSICH))
Q("names as in school, nobody cuffed", "single", q("05", "They shouted names as in school,", SOSA),
    q("05", "Nobody was cuffed. The guards had taken them off at the petrol station so that we could eat.", SOSA))
Q("many people have my initials", "single", q("05", "Many people have my initials,", QUADROS))
Q("he sold a road", "single", q("05", "He sold a road,", BENTOS))
Q("now they measure", "single", q("05", "Now they measure,", NILDA))

# ---- timeline
w = s.when
w("five men tunnel out of Las Toscas", "2025-05-01", ("00", "In May last year"), to="2025-05-31")
w("prisoners are counted", "2025-12-01", ("00", "in December"), to="2025-12-31")
w("a hijack in Paraguay", "2026-03-01", ("04", "in March"), to="2026-03-31")
w("the route is set, by the service", ROUTE, ("02", "on the 2nd of September"))
w("the ministry receives the warning, by its stamp", LETTER, ("05", "8 September"), ("05", "a week to the day before"))
w("a communication is received, by the service", ALERT, ("02", "on Friday the 11th"))
w("the road is changed", SUN, ("01", "on Sunday"), ("04", "on Sunday evening"))
w("the bus is ambushed", TUE, ("00", "on Tuesday"), ("02", "the 15th of the current month"), ("03", "Tuesday"), ("04", "last Tuesday"), ("05", "on 15 September"))
w("Acuña talks to La Chispa", TUE, ("01", "yesterday"))
w("the police chief rules out an inside job", TUE, ("05", "on the very day"))
w("a guard is discharged", WED, ("02", "yesterday"))
w("the road is open again", WED, ("03", "WED 06:30"))
w("nine recaptured", THU, ("02", "As of noon today"))
w("the driver's funeral", THU, ("01", "on Thursday at 9"), ("02", "this morning"))
w("the reward is doubled", FRI, ("04", "on Friday"))
w("a fugitive is shot dead", SAT, ("04", "on Saturday"))
w("ten recaptured", SUN2, ("04", "by Sunday night"))
w("Lisboa leaves the service", "2026-09-30", ("05", "until the end of September"))
w("Quadros before the deputies", HEARING, ("05", "on 14 October"))
w("a speed camera", CAMERA, ("05", "On Monday 19 October"))
w("the Senate hears Quadros", SENATE, ("05", "on 29 October"))
w("the driver would have retired", "2026-11-01", ("01", "in November"), to="2026-11-30")

# ---- conflicts
c = s.conflict
c("figure", "attackers: six by the police, ten and more by a witness, eight by the prosecutor",
    [("00", "six attackers"), ("03", "six")], [("01", "ten of them at least"), ("03", "ten, maybe more")], [("05", "eight attackers")])
c("figure", "the attack: four minutes by the police, eleven by the log", [("00", "four minutes"), ("04", "at four")], [("04", "eleven minutes")])
c("figure", "escort vehicles: three by the service, one by the union",
    [("00", "three escort vehicles"), ("02", "three escort vehicles"), ("05", "three")], [("00", "one", 4), ("03", "One pick-up"), ("03", "one pick-up"), ("05", "One pick-up")])
c("figure", "the reward: 2 million pesos, or five by La Chispa", [("00", "2 million pesos"), ("00", "$50,000"), ("02", "two million pesos")], [("01", "five million pesos")])
c("date", "the warning: received on 11 September by the service, on 8 September by the stamp", [("02", "on Friday the 11th")], [("05", "8 September"), ("05", "a week to the day before")])
c("source", "the warning: from a foreign police force, or from the jail's own unit",
    [("02", "from a police force of a neighbouring country")], [("05", "It did not come from abroad"), ("05", "The jail's own intelligence unit wrote it")])
c("stance", "whether the warning named a road", [("02", "mentioned neither a date nor a road")], [("05", "It names Route 88")])
c("stance", "whether the inmates were handcuffed", [("00", "All prisoners were handcuffed in pairs"), ("02", "Every inmate was restrained")],
    [("05", "Nobody was cuffed."), ("05", "The guards had taken them off at the petrol station")])
c("stance", "whether the tracking worked", [("02", "functioned without interruption"), ("04", "maintains that the link never failed")],
    [("04", "went dark at 6.31 and came back at 7.18"), ("04", "47 minutes of nothing")])
c("stance", "whether the route was changed", [("02", "was at no time modified")],
    [("01", "they had changed the road on him"), ("04", "his dispatcher was given a new route by telephone")])
c("stance", "whether the minister had been told", [("00", "nobody had told him of any threat"), ("01", "Nobody told me anything,"), ("05", "did not recognise them")],
    [("05", "In the margin stand two initials: A.Q.")])
c("stance", "whether an officer sold the route", [("03", "rules out an inside job"), ("03", "Nobody in uniform sold anything."), ("05", "who had excluded exactly that")],
    [("05", "received 900,000 pesos"), ("05", "He sold a road,")])
c("figure", "guards wounded: two by the service, three by the hospital, one of them in shock",
    [("00", "two guards"), ("01", "Two guards"), ("02", "Two officers")], [("03", "Three guards")], optional=True)
c("figure", "inmates on the bus: 38, put right to 37", [("00", "38 inmates"), ("01", "38 prisoners")], [("02", "37 persons"), ("05", "Thirty-seven men")], optional=True)
c("figure", "inmates who escaped: 17, put right to 16", [("00", "17 inmates"), ("00", "17 of the 38 inmates"), ("01", "17 of the 38 prisoners"), ("03", "17 missing")],
    [("02", "16"), ("04", "16 fugitives"), ("05", "sixteen")], optional=True)

# ---- echoes
s.echo("PLW's words in La Chispa", "copied text", ("00", "back in custody by nightfall, one of them found in a school kitchen"), ("01", "back in custody by nightfall, one of them found in the kitchen"))
s.echo("the service's 17 of 38", "cited", ("00", "17 of the 38 inmates"), ("01", "17 of the 38 prisoners"), ("03", "17 missing"))
s.echo("the service's first count of 14", "cited", ("00", "An earlier count had put the number of fugitives at 14"), ("03", "14 inmates"))
s.echo("the driver Acuña under his axle", "same details", ("01", "I counted the boots from under my axle"), ("03", "I lay under the axle."))
s.echo("the union's one pick-up", "cited", ("00", "a pick-up with two officers and no radio"), ("03", "One pick-up"), ("05", "One pick-up"))
s.echo("the police's four minutes", "cited", ("00", "four minutes"), ("04", "Police have put it at four"))
s.echo("the service on the tracking", "cited", ("02", "functioned without interruption"), ("04", "The Penitentiary Service maintains that the link never failed"))
s.echo("the police's six attackers", "cited", ("00", "six attackers"), ("03", "six"), optional=True)
s.echo("the service's 16 and 37", "same details", ("02", "those who evaded custody are 16"), ("04", "16 fugitives"), ("05", "Thirty-seven men"), optional=True)
s.echo("the service's three escort vehicles", "cited", ("00", "three escort vehicles"), ("02", "three escort vehicles"), ("05", "three"), optional=True)
s.echo("the cook's soup", "same details", ("01", "gave him soup first"), ("03", "We hear of soup"), ("02", "a school cook"), optional=True)
s.echo("nobody told the minister", "same details", ("00", "nobody had told him of any threat"), ("01", "Nobody told me anything,"), optional=True)

# ---- actors
n = s.named
s.actor(SERVICE, "organization", *n("Penitentiary Service", "PENITENTIARY SERVICE"), aliases=["the service", "the Service", "Press release 112", "Mirta Lisboa", "the Director"])
s.actor(SINPEN, "organization", *n("SINPEN"), aliases=["the union", "SINPEN union of prison officers", "The SINPEN union of prison officers", "Zulma Ferreyra", "Union leader Ferreyra"])
s.actor(BARRAGAN, "person", *n("Nelson Barragán"), *n("Barragán", docs=["00", "03"], but=("Nelson Barragán", "Sofía Barragán")),
    aliases=["Barragán", "police chief Nelson Barragán", "Police chief Barragán", "The police chief", "police"])
s.actor(SOFIA, "person", *n("Sofía Barragán"), aliases=["Dr Sofía Barragán", "head of emergency", "the doctor", "the hospital"])
s.actor(ZULMA, "person", *n("Zulma Ferreyra"), *n("Ferreyra", docs=["03"]), aliases=["Ferreyra", "Union leader Ferreyra", "SINPEN", "its secretary general", "Zulma Ferreyra of the union", "secretary general, Zulma Ferreyra"])
s.actor(WALTER, "person", *n("Walter Ferreyra"), ("01", "Ferreyra", 2), ("02", "Don Walter"), aliases=["the driver", "Don Walter"])
s.actor(NILDA, "person", ("01", "Nilda"), ("05", "Nilda"), aliases=["Nilda", "His widow", "His widow, Nilda", "The other Ferreyra, Nilda"])
s.actor(QUADROS, "person", *n("Aníbal Quadros", "Quadros"), aliases=["Quadros", "Interior Minister Aníbal Quadros", "the minister"])
s.actor(TECHERA, "person", *n("Wilson Techera", "Techera"), ("01", 'Wilson "El Contador" Techera'))
s.actor(ACUNA, "person", *n("Rubén Acuña"), aliases=["Acuña", "Lorry driver Rubén Acuña"])
s.actor(RUTA, "organization", *n("Rutasegura S.A.", "Rutasegura"), aliases=["the firm", "the firm's server", "the log", "Edgardo Lussich"])
s.actor(LUSSICH, "person", *n("Edgardo Lussich", "Lussich"), aliases=["Lussich", "its commercial director, Edgardo Lussich", "Rutasegura"])
s.actor(LISBOA, "person", *n("Mirta Lisboa"), aliases=["Lisboa", "Inspector General Mirta Lisboa", "the Director, Inspector General Mirta Lisboa"])
s.actor("Las Toscas", "place", *n("Las Toscas"))
s.actor("Cerro Pardo", "place", *n("Cerro Pardo"))
s.actor("Paso Arrayán", "place", *n("Paso Arrayán"))
s.actor("Villa Ceibal", "place", *n("Villa Ceibal", "VILLA CEIBAL"))
s.actor("La Chispa", "organization", *n("La Chispa", "LA CHISPA"))
s.actor(PLW, "organization", *n("PLW"))
s.alias(PINTOS, "the cook", "Pintos", "Elvira Pintos, the cook")
s.alias(MENA, "the director of Cerro Pardo", "Mena", "The director of Cerro Pardo, Hugo Mena")
s.alias(SOSA, "Sosa", "he")
s.alias(BENTOS, "The prosecutor", "Bentos", "The prosecutor, Graciela Bentos", "she")
s.alias(COMMISSIONER, "the parliamentary commissioner")
s.alias(INDICTMENT, "Graciela Bentos", "the prosecutor")
s.alias("police", "Nelson Barragán")
s.alias("the log", "Rutasegura", "the tachograph")
s.write()
