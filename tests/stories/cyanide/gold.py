#!/usr/bin/env python3
"""Gold of the cyanide story. The event, its persons, bodies, firms, outlets and places (but countries and capitals) are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Cyanide spills from a gold mine into the border river Sabrel")
E, AT_LEAST, MORE, ABOUT, AT_MOST, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.vague
TUE, WED, THU, FRI, SAT, SUN, MON = "2027-04-06", "2027-04-07", "2027-04-08", "2027-04-09", "2027-04-10", "2027-04-11", "2027-04-12"

s.report("00", outlet="IBP", published=WED, sidecar=True)
s.report("01", outlet="Minera Tresrobles", published=THU)
s.report("02", outlet="Jornal do Sabrel", published=FRI)
s.report("03", outlet="IBP", published=SAT, sidecar=True)
s.report("04", outlet="Daily Banner", published=MON)
s.report("05", outlet="Terzo Argine", published="2027-06-21", to="2027-09-29")

MONT, CARR, ODETE, FRAZ, MALH, QUIN, WADLOW = "Casilda Montejano", "Leandro Carrascal", "Odete Carrascal", "Adelino Frazoeira", "Zeferino Malhado", "Teodora Quiñonero", "Terry Wadlow"
MINERA, CONF, AGENCY, KESTREL, IBP, RIO = "Minera Tresrobles", "Sabrel River Confederation", "Water Agency", "Kestrel Ridge", "IBP", "Rio Livre"
EMERGENCY, WEATHER, MINING, SATELLITE, ENGINEERS, FISHERMEN = "emergency service", "state weather service", "mining authority", "satellite analysis", "engineers", "fishermen"
OFFICIALS = "Spanish officials"

# ---- figures
f = s.figures
f("water that ran out of the basin", "conflict",
    E("00", "1,200 cubic metres", 1200, MINERA, unit="m3", origin=MINERA), AT_LEAST("00", "at least 9,000", 9000, CONF, unit="m3", as_of=WED, origin=CONF),
    E("01", "1,200 cubic metres", 1200, None, unit="m3", origin=MINERA), E("01", "9,000", 9000, CONF, unit="m3", origin=CONF),
    E("04", "1,200 cubic metres", 1200, MINERA, unit="m3", origin=MINERA), AT_LEAST("04", "at least 9,000", 9000, [IBP, OFFICIALS], unit="m3", origin=CONF),
    E("05", "7,400 cubic metres", 7400, ENGINEERS, unit="m3", origin=ENGINEERS))
f("Olympic pools filled", "single", E("04", "four Olympic pools", 4, None))
f("length of river with dead fish", "single", E("00", "12 kilometres of the river", 12, MONT, unit="km", as_of=WED))
f("distance of the Almagre bridge", "single", E("01", "12 kilometres downstream", 12, None, unit="km"))
f("dead fish on the Spanish side", "update",
    E("00", "three tonnes", 3, MONT, unit="tonnes", as_of=WED, origin=MONT), E("03", "nine tonnes", 9, MONT, unit="tonnes", origin=MONT),
    E("03", "three", 3, MONT, unit="tonnes", as_of=WED, origin=MONT), E("05", "21 on the Spanish", 21, None, unit="tonnes"))
f("dead fish on the Portuguese side", "update",
    E("02", "Twenty tonnes of dead fish", 20, AGENCY, unit="tonnes", as_of=THU, origin=AGENCY), E("03", "34 tonnes", 34, AGENCY, unit="tonnes", as_of=FRI, origin=AGENCY),
    E("05", "41 on the Portuguese bank", 41, None, unit="tonnes"))
f("dead fish on both sides", "conflict",
    E("04", "100 TONNES of fish", 100, RIO, unit="tonnes", origin=RIO), E("04", "43 tonnes", 43, None, unit="tonnes"), E("05", "62 tonnes", 62, None, unit="tonnes"))
f("number of dead fish", "agree",
    E("04", "a million dead fish", 1000000, RIO, origin=RIO), ABOUT("04", "about a million animals", 1000000, RIO, origin=RIO))
f("barbel counted by Zeferino Malhado", "single", E("02", "four hundred", 400, MALH))
f("fish killed in 2014", "single", E("00", "150,000 fish", 150000, None, as_of="2014"))
f("people without tap water in Portugal", "update",
    E("00", "38,000 people", 38000, None, as_of=WED), E("02", "52,000 people", 52000, None, as_of=FRI), E("03", "52,000", 52000, None, as_of=THU), E("03", "14,000", 14000, None, as_of=SAT), E("04", "14,000 others", 14000, None))
f("water for each head", "single", E("02", "ten litres a head and day", 10, None, unit="litres"))
f("time from the alarm to the warning", "single", E("00", "40 minutes", 40, MONT, unit="minutes", origin=MONT))
f("workers who needed treatment", "conflict",
    E("00", "Five workers", 5, EMERGENCY, as_of=WED, origin=EMERGENCY), E("01", "Two employees", 2, None, origin=MINERA), E("01", "five in hospital", 5, None, origin=EMERGENCY),
    E("03", "six", 6, EMERGENCY, nth=1, as_of=SAT, origin=EMERGENCY), E("03", "there were two", 2, CARR, origin=MINERA))
f("loss of Kestrel Ridge's shares", "update", E("00", "23%", 23, None, unit="percent", as_of=WED), E("03", "31% of its market value", 31, None, unit="percent"))
f("employees at the mine", "agree", E("00", "310 employees", 310, None, origin=IBP), E("03", "310 people", 310, None, origin=IBP))
f("gold produced last year", "single", E("00", "2.9 tonnes of gold", 2.9, None, unit="tonnes", as_of="2026"))
f("rainfall", "conflict",
    E("01", "90 litres per square metre", 90, None, unit="l/m2", as_of=TUE, origin=MINERA), E("03", "11 litres of rain per square metre", 11, WEATHER, unit="l/m2", as_of=TUE, origin=WEATHER),
    E("03", "90", 90, MINERA, unit="l/m2", as_of=TUE, origin=MINERA))
f("hours of the rainfall", "single", E("01", "six hours", 6, None, unit="hours", origin=MINERA))
f("level of the basin", "conflict",
    E("01", "70%", 70, None, unit="percent", origin=MINERA), E("03", "94% full", 94, SATELLITE, unit="percent", as_of="2027-04-04", origin=SATELLITE), E("05", "94 per cent full", 94, ENGINEERS, unit="percent"))
f("capacity of the basin", "single", E("01", "60,000 cubic metres", 60000, None, unit="m3"))
f("cyanide at the Almagre bridge", "conflict",
    E("01", "0.8 milligrams of cyanide per litre", 0.8, MINERA, unit="mg/l", as_of=WED, origin=MINERA), E("03", "8.0 milligrams of cyanide per litre", 8, CONF, unit="mg/l", as_of=WED, origin=CONF),
    E("05", "8.0 milligrams", 8, CONF, unit="mg/l", origin=CONF), E("05", "8.0", 8, MINERA, nth=2, unit="mg/l", origin=MINERA), E("05", "0.8", 0.8, MINERA, unit="mg/l", origin=MINERA))
f("the Confederation's value against the company's", "single", E("03", "ten times", 10, None))
f("days in which cyanide is broken down", "single", E("01", "two days", 2, None, unit="days", origin=MINERA))
f("cyanide at Foz do Sabrel", "single", E("02", "0.9 milligrams of cyanide per litre", 0.9, AGENCY, unit="mg/l", as_of=WED, origin=AGENCY))
f("the value at Foz do Sabrel against the limit", "single", E("02", "eighteen times", 18, None))
f("limit of cyanide", "single", E("02", "0.05", 0.05, None, unit="mg/l"))
f("fund of the company", "update",
    E("01", "4 million euros", 4000000, None, unit="EUR", as_of=THU, origin=MINERA), E("01", "6 million Canadian dollars", 6000000, None, unit="CAD", as_of=THU, origin=MINERA),
    E("02", "four million euros", 4000000, None, unit="EUR", as_of=FRI, origin=MINERA), E("05", "eight million", 8000000, None, unit="EUR"))
f("what the fishermen demand", "single", E("02", "eleven", 11000000, FISHERMEN, nth=3, unit="EUR", origin=FISHERMEN))
f("volunteers", "single", E("01", "140 volunteers", 140, None, as_of=THU))
f("children in hospital", "agree", E("02", "Two children", 2, None), E("04", "TWO KIDS", 2, None))
f("families that live from the river", "agree", E("02", "74 families", 74, None), E("05", "74 families", 74, None))
f("compensation for a family", "single", E("05", "1,800 euros", 1800, None, unit="EUR"))
f("price of the Wadlows' cottage", "single", E("04", "£164,000", 164000, None, unit="GBP"))
f("showers", "single", E("04", "two showers", 2, WADLOW))
f("width of the tear in the dyke", "single", E("05", "16 metres", 16, ENGINEERS, unit="m", origin=ENGINEERS))
f("fine", "single", E("05", "1.2 million euros", 1200000, None, unit="EUR"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("a Spanish sight", "single", q("00", "It is a very sad sight, but it is a Spanish sight,", MONT))
Q("not a drop", "variant",
    q("01", "Not a drop that could harm anyone has reached Portugal,", CARR), q("02", "Not one drop capable of doing harm to anybody has arrived in Portugal,", CARR))
Q("my father taught me the river", "single", q("02", "My father taught me the river. What do I teach now?", MALH))
Q("five past eleven", "single", q("02", "The Spaniards wrote to us at five past eleven, when the fish already lay on their backs,", FRAZ))
Q("no cousin in the mine", "single", q("02", "I have no cousin in the mine.", ODETE))
Q("moved a comma", "single", q("03", "Somebody has moved a comma,", QUIN))
Q("measure with instruments", "single", q("03", "We measure with instruments, others measure with the newspaper,", CARR))
Q("a million fish", "variant", q("04", "a million dead fish", RIO), q("04", "about a million animals", RIO))
Q("a pong", "single", q("04", "No birds, no frogs, nothing,", WADLOW), q("04", "And a pong you could lean on.", WADLOW))
Q("two showers", "single", q("04", "I've had two showers since Wednesday,", WADLOW), q("04", "Maureen's had one.", WADLOW))
Q("we park", "single", q("04", "If they dig, we park.", FRAZ))
Q("an insult to water", "single", q("05", "an insult to water", ENGINEERS))
Q("a typing error", "single", q("05", "A typing error,", CARR))
Q("a year without a river", "single", q("05", "For a year without a river,", MALH))

# ---- timeline
w = s.when
w("copper sulphate kills fish", "2014", ("00", "In 2014"))
w("an engineer retires", "2024", ("05", "in 2024"))
w("gold of last year", "2026", ("00", "last year"))
w("the last inspection, by the mining authority", "2026-11", ("03", "in November"), to="2026-11-30")
w("the last inspection, by the files", "2026-11-18", ("05", "of 18 November"))
w("the last inspection, by the company", "2027-03-12", ("01", "on 12 March"), ("05", "of 12 March"))
w("the last inspection, by the company's month", "2027-03", ("03", "in March"))
w("the basin is 94% full", "2027-04-04", ("03", "two days before the accident"))
w("the dyke gives way", TUE, ("00", "at 10:30 p.m. on Tuesday"), ("01", "of 6 April"), ("04", "on Tuesday night"))
w("rain", TUE, ("03", "on Tuesday evening"))
w("the price of the shares before the spill", TUE, ("03", "since Tuesday"))
w("Spain warns Portugal, by Spain", TUE, ("00", "on Tuesday night"), ("02", "on Tuesday night"), ("04", "the night before"), ("05", "on Tuesday, 6 April"))
w("workers are back at work", TUE, ("01", "on the same evening"), to=WED)
w("authorities speak", WED, ("00", "on Wednesday", 1))
w("Portugal is told, by Portugal", WED, ("00", "on Wednesday at 11:05"), ("04", "until Wednesday lunchtime"), ("05", "before the Wednesday"))
w("cyanide is measured at the bridge", WED, ("01", "on Wednesday at 06:00"), ("03", "at 6 a.m. on Wednesday"))
w("cyanide is measured at Foz do Sabrel", WED, ("02", "on Wednesday afternoon"))
w("Terry Wadlow's showers", WED, ("04", "since Wednesday"))
w("Carrascal says that not a drop has reached Portugal", THU, ("02", "yesterday", 1))
w("twenty tonnes have been taken", THU, ("02", "by last night"))
w("the intake at Vale Cimeiro is closed", THU, ("02", "Since yesterday"))
w("52,000 are without water", THU, ("03", "on Thursday"))
w("34 tonnes have been collected", FRI, ("03", "by Friday night"))
w("prosecutors open a case", SAT, ("03", "on Saturday"))
w("the Wadlows find a stork", SUN, ("04", "Yesterday"))
w("production is to be resumed", MON, ("01", "on Monday"), ("04", "TODAY"))
w("Carrascal resigns", "2027-05-14", ("05", "on 14 May"))
w("the fine", "2027-05", ("05", "In May"))
w("the engineers submit their report", "2027-06-21", ("05", "on 21 June"))
w("the trial begins", "2027-09-30", ("05", "on 30 September"))

# ---- conflicts
c = s.conflict
c("figure", "water that ran out: 1,200 cubic metres by the company, at least 9,000 by the Confederation, 7,400 by the engineers",
    [("00", "1,200 cubic metres"), ("01", "1,200 cubic metres"), ("04", "1,200 cubic metres")], [("00", "at least 9,000"), ("01", "9,000"), ("04", "at least 9,000")], [("05", "7,400 cubic metres")])
c("figure", "rainfall: 90 litres by the company, 11 by the weather service", [("01", "90 litres per square metre"), ("03", "90")], [("03", "11 litres of rain per square metre")])
c("figure", "level of the basin: 70% by the company, 94 by others", [("01", "70%")], [("03", "94% full"), ("05", "94 per cent full")])
c("figure", "cyanide at the bridge: 0.8 by the company, 8.0 by the Confederation",
    [("01", "0.8 milligrams of cyanide per litre"), ("05", "0.8")], [("03", "8.0 milligrams of cyanide per litre"), ("05", "8.0 milligrams"), ("05", "8.0", 2)])
c("figure", "workers in need of treatment: five or six by the emergency service, two by the company",
    [("00", "Five workers"), ("01", "five in hospital"), ("03", "six", 1)], [("01", "Two employees"), ("03", "there were two")])
c("figure", "dead fish: 100 tonnes by Rio Livre, 43 or 62 by others", [("04", "100 TONNES of fish")], [("04", "43 tonnes"), ("05", "62 tonnes")])
c("date", "Portugal is warned: on Tuesday night by Spain, on Wednesday by Portugal",
    [("00", "on Tuesday night"), ("02", "on Tuesday night"), ("04", "the night before"), ("05", "on Tuesday, 6 April")],
    [("00", "on Wednesday at 11:05"), ("02", "at five past eleven, when the fish already lay on their backs"), ("04", "until Wednesday lunchtime"), ("05", "before the Wednesday")])
c("date", "the last inspection: on 12 March by the company, in November by the authority",
    [("01", "on 12 March"), ("03", "in March"), ("05", "of 12 March")], [("03", "in November"), ("05", "of 18 November")])
c("stance", "whether the dyke failed or the basin ran over",
    [("01", "No dyke failed."), ("01", "caused basin 3 to overflow at one corner")], [("00", "A dyke at the Tresrobles mine near Villar de Cobrera gave way"), ("05", "The dyke was torn open over 16 metres"), ("05", "an insult to water")])
c("stance", "whether harmful cyanide reached Portugal",
    [("01", "Not a drop that could harm anyone has reached Portugal,"), ("02", "Not one drop capable of doing harm to anybody has arrived in Portugal,"), ("04", "not a drop of danger had crossed the border")],
    [("02", "registered 0.9 milligrams of cyanide per litre"), ("02", "Twenty tonnes of dead fish had been taken from our side")])
c("stance", "whether two children were poisoned by fish",
    [("04", "TWO KIDS were rushed to hospital after eating poisoned fish.")], [("02", "had eaten no fish"), ("02", "They had a stomach virus")])
c("stance", "whether the Confederation's 9,000 is the water that ran out", [("01", "is that of all rain that fell on the site")], [("00", "spoke of at least 9,000")], optional=True)

# ---- echoes
e = s.echo
e("the agency's later story repeats the first", "copied text",
    ("00", "a river that further down forms the border with Portugal"), ("03", "a river that further down forms the border with Portugal"))
e("IBP's 9,000, retold", "cited", ("00", "spoke of at least 9,000"), ("04", "Spanish officials told the IBP news agency it was at least 9,000"))
e("the Confederation's 9,000", "cited", ("00", "at least 9,000"), ("01", "The figure of 9,000 put about by the Confederation"), optional=True)
e("1,200 by the company", "cited", ("00", "1,200 cubic metres"), ("01", "1,200 cubic metres"), ("04", "Its bosses claim it was 1,200 cubic metres."))
e("not a drop, by Carrascal", "cited",
    ("01", "Not a drop that could harm anyone has reached Portugal,"), ("02", "Not one drop capable of doing harm to anybody has arrived in Portugal,"), ("04", "not a drop of danger had crossed the border"))
e("90 litres by the company", "cited", ("01", "90 litres per square metre"), ("03", "not the 90 that the company cites"))
e("0.8 in the communiqué", "cited", ("01", "0.8 milligrams of cyanide per litre"), ("03", "ten times what the operator, Minera Tresrobles, gave"), ("05", "In the communiqué it had become 0.8."))
e("the Confederation's 8.0", "cited", ("03", "8.0 milligrams of cyanide per litre"), ("05", "the Confederation's 8.0 milligrams"))
e("the company's fund", "cited", ("01", "a fund of 4 million euros"), ("02", "The company's fund, four million euros"))
e("the mayor's framed e-mail", "same details", ("02", "He has the e-mail printed and framed."), ("05", "a framed e-mail"))
e("two by the company", "cited", ("01", "Two employees felt unwell"), ("03", "Carrascal says there were two."))
e("Montejano's three tonnes", "cited", ("00", "three tonnes"), ("03", "to nine tonnes from three"))
e("the inspection of 12 March by the company", "cited", ("01", "on 12 March, without objection"), ("03", "and not in March"), ("05", "the inspection of 12 March"))
e("two children in hospital", "same details", ("02", "Two children who were brought to the hospital"), ("04", "TWO KIDS were rushed to hospital"), optional=True)
e("14,000 without water", "same details", ("03", "fell to 14,000"), ("04", "14,000 others"), optional=True)
e("the e-mail of 11:05", "same details", ("00", "by e-mail on Wednesday at 11:05"), ("02", "at five past eleven"), optional=True)

# ---- actors
a = s.actor
a(MONT, "person", *s.named("Casilda Montejano", "Montejano"), aliases=["Councillor Casilda Montejano", "regional environment councillor Casilda Montejano"])
a(CARR, "person", *s.named("Leandro Carrascal", "Carrascal", but=("Odete Carrascal",)), aliases=["its manager, Carrascal", "Mine manager Leandro Carrascal", "the manager of the mine, Leandro Carrascal", "The manager, Leandro Carrascal", "Carrascal", "Minera Tresrobles"])
a(ODETE, "person", *s.named("Odete Carrascal"), aliases=["Dr Odete Carrascal", "Carrascal"])
a(FRAZ, "person", *s.named("Adelino Frazoeira"), aliases=["Frazoeira", "the mayor of Monte Giesta, Adelino Frazoeira", "Mayor Adelino Frazoeira"])
a(MALH, "person", *s.named("Zeferino Malhado"), aliases=["Malhado"])
a(WADLOW, "person", *s.named("Terry Wadlow", "Terry"), aliases=["Terry", "Retired plumber Terry Wadlow"])
a(MINERA, "organization", *s.named("Minera Tresrobles", "MINERA TRESROBLES"), aliases=["The operator, Minera Tresrobles", "the operator", "the company", "The company", "Its bosses", "our laboratory", "The company's laboratory"])
a(CONF, "organization", *s.named("Sabrel River Confederation", "Confederation"), aliases=["the Confederation", "Teodora Quiñonero"])
a(AGENCY, "organization", *s.named("Water Agency"), aliases=["Portugal's Water Agency", "the Water Agency", "The agency", "its Water Agency", "the Portuguese Water Agency", "The agency's buoy at Foz do Sabrel"])
a(KESTREL, "organization", *s.named("Kestrel Ridge"), aliases=["the mine's owner, Kestrel Ridge"])
a(IBP, "organization", *s.named("IBP"), aliases=["the IBP news agency"])
a(RIO, "organization", *s.named("Rio Livre"), aliases=["campaigners Rio Livre", "The greens", "campaigners"])
a("Sabrel", "place", *s.named("Sabrel", but=("Sabrel River Confederation", "Jornal do Sabrel", "Foz do Sabrel")))
a("Monte Giesta", "place", *s.named("Monte Giesta"))
a("Villar de Cobrera", "place", *s.named("Villar de Cobrera"))
a("Castrovela", "place", *s.named("Castrovela", "CASTROVELA"))
a("Almagre bridge", "place", *s.named("Almagre bridge"))
s.alias(QUIN, "Quiñonero", "its president, Teodora Quiñonero", "Sabrel River Confederation")
s.alias(EMERGENCY, "the emergency service")
s.alias(WEATHER, "The state weather service", "weather service")
s.alias(MINING, "The regional mining authority")
s.alias(SATELLITE, "a satellite analysis the Confederation commissioned", "Confederation", "Sabrel River Confederation")
s.alias(ENGINEERS, "The engineers whom the court appointed", "the engineers", "Their report", "they")
s.alias(FISHERMEN, "The fishermen")
s.alias(OFFICIALS, "Spanish officials", "IBP")
s.write()
