#!/usr/bin/env python3
"""Gold of the heist story: a cash transport is robbed near Zafra. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A cash transport is robbed near Zafra")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
THU, FRI, SUN, INSP, RAID, LAWLAB = "2027-04-15", "2027-04-16", "2027-04-18", "2027-04-02", "2027-04-23", "2027-06-30"
s.report("00", outlet="IBP", published=THU, sidecar=True)
s.report("01", outlet="Hoja de la Campiña", published=FRI)
s.report("02", outlet="Valcustodia", published=FRI)
s.report("03", outlet="Secure Transit Monitor", published="2027-04-26")
s.report("04", outlet="Daily Lantern", published="2027-04-24")
s.report("05", outlet="Periferia", published=LAWLAB, to="2027-08-31")

NURIA, FERMIN, BROTHER, LARRAURI, RINCON, MARISOL, LOZANO, MAQUEDA = "Nuria Cordero", "Fermín Cordero", "brother of Pilar Nogales", "Íñigo Larrauri", "Eusebio Rincón", "Marisol Maqueda", "Benito Lozano", "Lorenzo Maqueda"
GC, FIRM, MINISTRY, INSURER, SPE, FIGURES, PROBE, INSPECT, AUDIT, BROKERS, LETTER = "Guardia Civil", "Valcustodia", "a source at the interior ministry", "a person at the insurer", "SPE", "ministry figures", "a source close to the probe", "labour inspectorate", "auditors", "brokers", "a letter from the firm"

# ---- figures
f = s.figures
f("robbers", "conflict",
    AT_LEAST("00", "At least six masked robbers", 6, GC, as_of=THU, origin=GC), E("01", "eight of them", 8, FERMIN, as_of=THU, origin=FERMIN), E("01", "six", 6, GC, as_of=FRI, origin=GC), E("05", "eight", 8, GC, origin=GC))
f("robbers on the run", "single", E("04", "Five more of the gang", 5, as_of="2027-04-24"))
f("guards injured", "agree", E("00", "two guards", 2, as_of=THU, origin=GC), E("00", "Two guards", 2, GC, as_of=THU, origin=GC))
f("women among the robbers", "single", E("01", "one of them a woman", 1, FERMIN, as_of=THU, origin=FERMIN))
f("guards injured seriously", "single", E("00", "one of them seriously", 1, GC, as_of=THU))
f("guards in the van", "conflict",
    E("00", "three guards", 3, [NURIA, FIRM], as_of=THU, origin=FIRM), E("01", "two of them", 2, BROTHER, as_of=THU, origin=BROTHER), E("02", "a crew of three", 3, as_of=THU, origin=FIRM),
    E("03", "a crew of two", 2, RINCON, origin=SPE), E("05", "two guards", 2, INSPECT, origin=INSPECT))
f("guards who survived", "single", E("04", "Two more guards", 2, as_of=THU))
f("guards prescribed", "single", E("05", "three", 3, nth=1))
f("length of the robbery", "conflict",
    AT_MOST("00", "no more than seven minutes", 7, NURIA, unit="minutes", origin=NURIA), AT_MOST("01", "No more than seven minutes", 7, NURIA, unit="minutes", origin=NURIA),
    E("01", "14 minutes", 14, FERMIN, unit="minutes", origin=FERMIN), E("05", "FOURTEEN MINUTES", 14, unit="minutes", origin=FERMIN), E("05", "Fourteen minutes", 14, FERMIN, unit="minutes", origin=FERMIN),
    BETWEEN("05", "between twelve and fifteen", 12, 15, GC, unit="minutes", origin=GC))
f("lorries set on fire", "single", E("00", "both lorries", 2, NURIA))
f("cars of the robbers", "single", E("00", "three cars", 3, NURIA))
f("shots", "conflict", E("00", "Seventy-four cartridge cases", 74, as_of=THU), E("04", "300 bullets", 300, as_of=THU))
f("loot", "conflict",
    ABOUT("00", "about 7.8 million euros", 7800000, MINISTRY, unit="EUR", as_of=THU, origin=MINISTRY), ABOUT("00", "$9.0 million", 9000000, MINISTRY, unit="USD", as_of=THU),
    E("01", "7.8 million euros", 7800000, MINISTRY, unit="EUR", as_of=FRI, origin=MINISTRY), E("02", "3.2 million euros", 3200000, unit="EUR", as_of=FRI, origin=FIRM),
    E("03", "€3.2m", 3200000, unit="EUR", origin=FIRM), E("03", "€5.4m", 5400000, INSURER, unit="EUR", origin=INSURER),
    E("04", "£6.7m", 6700000, unit="GBP"), E("04", "€7.8million", 7800000, unit="EUR", origin=MINISTRY), E("05", "5.38 million", 5380000, AUDIT, unit="EUR", origin=AUDIT))
f("money recovered", "update",
    E("03", "€410,000", 410000, GC, unit="EUR", as_of=RAID, origin=GC), E("04", "£350,000", 350000, unit="GBP", as_of=RAID), E("04", "€410,000", 410000, unit="EUR", as_of=RAID, origin=GC), E("05", "1.1 million", 1100000, unit="EUR"))
f("men arrested in Setúbal", "agree", E("03", "Three men", 3, GC, as_of=RAID, origin=GC), E("04", "THREE thugs", 3, as_of=RAID, origin=GC))
f("men of whom Lozano rang", "single", E("05", "three Portuguese", 3, LOZANO))
f("reward", "update", E("02", "50,000 euros", 50000, unit="EUR", as_of=FRI, origin=FIRM), E("03", "€100,000", 100000, unit="EUR", origin=FIRM), E("04", "€100,000", 100000, unit="EUR", origin=FIRM), E("05", "100,000 euros", 100000, unit="EUR", origin=FIRM))
f("closure of the motorway", "single", E("00", "five hours", 5, unit="hours", as_of=THU))
f("cash transports attacked last year", "single", E("00", "Nine cash transports", 9, FIGURES, as_of=["2026-01-01", "2026-12-31"]))
f("cash transports attacked in 2025", "single", E("00", "four", 4, FIGURES, nth=2, as_of=["2025-01-01", "2025-12-31"]))
f("loot near Lleida", "single", E("00", "2.1 million euros", 2100000, unit="EUR", as_of="2019"))
f("distance of the witness from the van", "single", E("01", "Sixty metres", 60, unit="m"))
f("years of Maqueda at the firm", "conflict", E("02", "16 years", 16, unit="years"), E("05", "17 years", 17, LETTER, unit="years"), E("05", "sixteen", 16, MARISOL, unit="years"))
f("time in which the alarm was passed on", "single", AT_MOST("02", "within 40 seconds", 40, unit="seconds", origin=FIRM))
f("persons who knew the route", "agree", E("02", "four persons", 4, origin=FIRM), E("03", "four people", 4, origin=FIRM))
f("employees", "single", E("02", "1,900 employees", 1900))
f("armoured vehicles", "single", E("02", "140 armoured vehicles", 140))
f("bases", "single", E("02", "eleven bases", 11))
f("years without a second loss", "single", E("02", "ten years", 10, unit="years"))
f("loads lost in ten years", "single", E("02", "once", 1))
f("days since the robbery", "single", E("03", "eleven days", 11, unit="days"))
f("times the radio was reported", "single", E("03", "three times", 3, RINCON, origin=SPE))
f("Thursdays on the same route", "single", E("03", "eleven Thursdays", 11, SPE, origin=SPE))
f("rise of premiums", "single", BETWEEN("03", "15% to 20%", 15, 20, BROKERS, unit="percent"))
f("time to Maqueda's holiday", "single", E("04", "one week", 1, MARISOL, unit="weeks"))
f("children of Maqueda", "single", E("04", "Dad-of-two", 2))
f("fine", "single", E("05", "240,000 euros", 240000, INSPECT, unit="EUR", as_of=LAWLAB))
f("vans with too few guards", "single", E("05", "31 vans", 31, INSPECT, as_of=LAWLAB))

# ---- quotations
q, Q = s.quote, s.quotation
Q("no more than seven minutes", "same", q("00", "no more than seven minutes,", NURIA), q("01", "No more than seven minutes", NURIA))
Q("considerably less", "single", q("00", "considerably less,", FIRM))
Q("like people who unload fruit", "same", q("01", "THEY WORKED LIKE PEOPLE WHO UNLOAD FRUIT", FERMIN), q("01", "They weren't nervous. They worked like people who unload fruit,", FERMIN))
Q("forgotten something", "single", q("01", "as if it had forgotten something", FERMIN))
Q("two of them in that van", "single", q("01", "There were two of them in that van. My sister and Lorenzo. If there had been a third he'd have been shot at as well.", BROTHER))
Q("Lorenzo cannot", "single", q("02", "Money can be replaced. Lorenzo cannot,", LARRAURI))
Q("not in newsletters", "single", q("03", "does not negotiate in newsletters", FIRM))
Q("on the payroll and in bed", "single", q("03", "The third man exists. He is on the payroll and in bed,", RINCON))
Q("the bag is packed", "single", q("04", "He had one week to go until his holiday,", MARISOL), q("04", "The bag is still packed.", MARISOL))
Q("money talking", "single", q("04", "Our neighbours heard money talking,", NURIA))
Q("opened a door", "single", q("04", "Somebody opened a door for them before they blew it open,", PROBE))
Q("hand in the fire", "single", q("04", "I'd put my hand in the fire for my people.", LARRAURI))
Q("between twelve and fifteen", "single", q("05", "between twelve and fifteen", GC))
Q("no longer disputes", "single", q("05", "no longer disputes", FIRM))
Q("an empty room", "single", q("05", "It rang in an empty room in Toledo,", INSPECT))
Q("former is the word", "single", q("05", "Former is the word that matters here,", LARRAURI))
Q("about a noise", "single", q("05", "Señor Lozano rang us about a noise.", NURIA))
Q("the seventeenth", "single", q("05", "It was sixteen,", MARISOL), q("05", "He would've liked the seventeenth.", MARISOL))

# ---- timeline
w = s.when
w("Valcustodia is founded", "1966", ("02", "in 1966"))
w("ten years of Valcustodia", "2017-04-16", ("02", "In the past ten years"), to=FRI)
w("the robbery near Lleida", "2019", ("00", "In 2019"))
w("attacks in 2025", "2025", ("00", "in 2025"))
w("attacks of last year", "2026", ("00", "last year"))
w("crews of two from then on", "2026-09", ("03", "since last September"))
w("the radio is out of order from then on", "2027-01", ("03", "since January"))
w("a man dispatches vans until then", "2027-02", ("05", "until February"))
w("the radio is inspected, by Valcustodia", INSP, ("02", "on 2 April"), ("03", "on 2 April"))
w("the route is fixed", "2027-04-14", ("02", "on the evening before"))
w("the robbery", THU, ("00", "on Thursday"), ("01", "at 7.09 yesterday"), ("02", "yesterday"), ("04", "last Thursday week"))
w("the firm's account", "2027-04", ("05", "in April"))
w("the second guard leaves the hospital", THU, ("01", "last night"))
w("Lorenzo Maqueda dies", FRI, ("01", "at 11.20 this morning"), ("02", "at midday today"))
w("the mass and the funeral", SUN, ("01", "Sunday, noon"), ("02", "on Sunday"))
w("Lozano rings the Guardia Civil", "2027-04-19", ("05", "on 19 April"))
w("the reward is doubled", "2027-04-21", ("03", "two days earlier"))
w("three men are arrested", RAID, ("03", "on 23 April"), ("04", "yesterday"))
w("the Guardia Civil comes round to 14 minutes", "2027-05", ("05", "in May"))
w("a fifth arrest", "2027-06-11", ("05", "on 11 June"))
w("Cordero is a major from then on", "2027-06", ("05", "since June"))
w("Valcustodia is fined", LAWLAB, ("05", "On 30 June"))
w("the trial", "2028", ("05", "before 2028"))

# ---- conflicts
C = s.conflict
C("figure", "loot: 7.8 million by the ministry, 3.2 million by the firm, 5.4 million by the insurer",
    [("00", "about 7.8 million euros"), ("00", "$9.0 million"), ("01", "7.8 million euros"), ("04", "£6.7m"), ("04", "€7.8million")], [("02", "3.2 million euros"), ("03", "€3.2m")], [("03", "€5.4m"), ("05", "5.38 million")])
C("figure", "guards in the van: three by the firm, two by a brother, the union and the inspectorate",
    [("00", "three guards"), ("02", "a crew of three")], [("01", "two of them"), ("03", "a crew of two"), ("05", "two guards")])
C("figure", "length of the robbery: no more than seven minutes, or 14",
    [("00", "no more than seven minutes"), ("01", "No more than seven minutes")], [("01", "14 minutes"), ("05", "FOURTEEN MINUTES"), ("05", "Fourteen minutes"), ("05", "between twelve and fifteen")])
C("figure", "robbers: six by the Guardia Civil, eight by a lorry driver", [("00", "At least six masked robbers"), ("01", "six")], [("01", "eight of them"), ("05", "eight")])
C("figure", "shots: 74 cartridge cases, or 300 bullets by the Daily Lantern", [("00", "Seventy-four cartridge cases")], [("04", "300 bullets")])
C("figure", "years of Maqueda at the firm: 16 or 17", [("02", "16 years"), ("05", "sixteen")], [("05", "17 years")])
C("stance", "whether the alarm reached the Guardia Civil at once",
    [("02", "was passed to the Guardia Civil within 40 seconds")], [("01", "The first call reached the Guardia Civil at 7.31, from a motorist"), ("05", "It rang in an empty room in Toledo,")])
C("stance", "why the radio failed: a jammer, or out of order for months",
    [("02", "Radio contact was lost because the attackers used a jammer."), ("02", "The equipment had been inspected on 2 April and worked without fault."), ("03", "Valcustodia blames a jammer.")],
    [("03", "Its radio had been reported out of order since January"), ("03", "has found no trace of one"), ("03", "nobody inspected anything on 2 April")])
C("stance", "whether there was a leak",
    [("02", "There's no indication of any leak."), ("04", "Valcustodia says there's no leak")], [("04", "Somebody opened a door for them before they blew it open,"), ("04", "Cops now hunt an INSIDE MAN."), ("05", "of a man who had dispatched vans for Valcustodia")])
C("stance", "whether the route was new each time",
    [("02", "The route was fixed on the evening before.")], [("03", "on eleven Thursdays in a row")])
C("source", "who gave the tip: the Portuguese police, or the owner of a scrapyard",
    [("04", "The tip came from Portugal's Judiciary Police"), ("05", "repeats that it was the Judiciary Police")], [("05", "who rang the Guardia Civil on 19 April about three Portuguese and a crate")])

# ---- echoes
s.echo("7.8 million, by a source at the interior ministry", "cited", ("00", "about 7.8 million euros"), ("01", "7.8 million euros, it is said in Madrid"), ("02", "those attributed to the ministry"), ("04", "€7.8million"))
s.echo("no more than seven minutes, by Captain Cordero", "cited", ("00", "no more than seven minutes,"), ("01", "No more than seven minutes"))
s.echo("a crew of three, by the firm", "cited", ("00", "three guards according to the firm"), ("02", "carried a crew of three"))
s.echo("the firm's press notice, taken up by the trade letter", "cited", ("02", "3.2 million euros"), ("03", "€3.2m"), ("02", "used a jammer"), ("03", "Valcustodia blames a jammer"), ("02", "four persons"), ("03", "four people"))
s.echo("the lorry driver's disc and his eight", "same details", ("01", "takes a paper disc from his glove compartment"), ("05", "Fermín Cordero's paper disc"))
s.echo("the alarm of 7.14", "same details", ("02", "at 7.14"), ("05", "The alarm of 7.14?"))
s.echo("the arrests in Setúbal and 410,000 euros", "same details", ("03", "€410,000"), ("04", "€410,000"), optional=True)
s.echo("no leak, by the firm", "cited", ("02", "There's no indication of any leak."), ("04", "Valcustodia says there's no leak"), ("05", "And the leak that was none"))

# ---- actors
s.actor(NURIA, "person", *s.named("Nuria Cordero"), *s.named("Cordero", docs=["00"], but=("Nuria Cordero",)), aliases=["Captain Nuria Cordero", "Cordero", "she", "the captain", "Guardia Civil"])
s.named_actor(FERMIN, "person", "Fermín Cordero", aliases=["the 61-year-old driver from Llerena", "He", "Fermín Cordero's paper disc", "his lorry", "a paper disc"])
s.named_actor(MAQUEDA, "person", "Lorenzo Maqueda", "Lorenzo")
s.named_actor(MARISOL, "person", "Marisol Maqueda", "Marisol", aliases=["his widow Marisol", "she", "Marisol"])
s.named_actor(LARRAURI, "person", "Íñigo Larrauri", aliases=["the managing director, Íñigo Larrauri", "Boss Íñigo Larrauri"])
s.named_actor(RINCON, "person", "Eusebio Rincón", "Rincón", aliases=["its secretary Eusebio Rincón", "Rincón", "SPE", "The union SPE"])
s.named_actor(LOZANO, "person", "Benito Lozano", "Lozano", aliases=["whose owner, Benito Lozano", "he"])
s.named_actor(FIRM, "organization", "Valcustodia", "VALCUSTODIA", aliases=["the firm", "The company", "the security firm Valcustodia", "Van firm Valcustodia"])
s.named_actor(GC, "organization", "Guardia Civil", aliases=["the Guardia Civil", "Nuria Cordero", "it"])
s.named_actor("Judiciary Police", "organization", "Judiciary Police")
s.named_actor("Daily Lantern", "organization", "Daily Lantern", "Lantern")
s.named_actor(SPE, "organization", "SPE", aliases=["The union SPE", "Eusebio Rincón", "Duty sheets"])
s.alias(BROTHER, "Her brother", "brother")
s.alias(MINISTRY, "the interior ministry", "the ministry", "in Madrid", "interior ministry", "A source at the interior ministry in Madrid")
s.alias(INSURER, "Atlantica Mutua", "the insurer")
s.alias(PROBE, "source")
s.alias(INSPECT, "the labour inspectorate", "the inspectors", "inspectors")
s.alias(AUDIT, "the auditors")
s.alias(LETTER, "a letter", "the firm", "Valcustodia")
s.alias(FIGURES, "ministry")
s.alias(BROKERS)
s.write()
