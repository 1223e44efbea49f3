"""Gold of an invented story: the strike at the Alto Loro copper mine in Chile, August 2026. "Almost N" is "about"."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Miners strike at Alto Loro")
MON10, WED12, THU13, FRI14, SAT15, SUN16, MON17, WED19, THU20, FRI21, END = "2026-08-10", "2026-08-12", "2026-08-13", "2026-08-14", "2026-08-15", "2026-08-16", "2026-08-17", "2026-08-19", "2026-08-20", "2026-08-21", "2026-09-02"
s.report("00", outlet="AWN", published=WED12, sidecar=True)
s.report("01", outlet="Union No. 1", published=THU13)
s.report("02", outlet="El Salitre de Calama", published=SUN16)
s.report("03", outlet="Radio Pampa", published=WED19)
s.report("04", outlet="Red Metal Letter", published=THU20)
s.report("05", outlet="The Slow Paper", published="2026-10-01", to="2026-11-30")

HUANCA, KESSEL, TOMAS, PILAR, TORO, BALTRA = "Rosa Huanca", "Andrew Kessel", "Tomás Alarcón", "Pilar Alarcón", "Hernán Toro", "Inés Baltra"
UNION, TARKAND, POLICE, HOSPITAL, INSPECT, AWN, BOOKS, HELIO, LETTER, BANKER, COURT, VIDEO = "Union No. 1", "Tarkand Metals", "Carabineros", "hospital of Calama", "labour inspectorate", "AWN", "someone who used to do their books", "Heliograph", "Red Metal Letter", "a banker in Toronto", "the court in Antofagasta", "a video"
E, A, L, M, B, U = s.exact, s.about, s.at_least, s.more_than, s.between, s.at_most

# ---- figures
f = s.figures
f("members of the union", "conflict",
    E("00", "1,140 members", 1140, origin=UNION), E("02", "1,140 members", 1140, origin=UNION), E("03", "1,410 miners", 1410, as_of=WED19, origin="Radio Pampa"), E("03", "1,140 members", 1140, UNION, as_of=WED19, origin=UNION))
f("share of the votes against the offer", "agree", E("00", "97% of those voting", 97, UNION, unit="percent", origin=UNION), E("01", "97 percent of you", 97, UNION, unit="percent", origin=UNION))
f("votes against the offer", "single", E("01", "1,061 votes", 1061, UNION))
f("votes for the offer", "single", E("01", "33", 33, UNION))
f("share of the country's copper", "single", E("00", "3% of the country's copper", 3, unit="percent"))
f("share of the production that goes on", "conflict",
    E("00", "62% of normal production", 62, TARKAND, unit="percent", as_of=WED12, origin=TARKAND), E("01", "62 percent of it", 62, TARKAND, unit="percent", as_of=WED12, origin=TARKAND),
    E("03", "58% of normal", 58, TARKAND, unit="percent", as_of=WED19, origin=TARKAND), B("04", "58% to 62% of normal output", 58, 62, TARKAND, unit="percent", origin=TARKAND))
f("haul trucks", "agree", E("01", "48", 48, UNION, origin=UNION), E("04", "48 haul trucks", 48, HELIO, origin=HELIO))
f("haul trucks that drive", "conflict",
    E("01", "seven", 7, UNION, as_of=THU13, origin=UNION), E("04", "11 of 48 haul trucks", 11, HELIO, as_of=SAT15, origin=HELIO), E("04", "nine", 9, HELIO, nth=1, as_of=MON17, origin=HELIO), E("04", "seven", 7, UNION, origin=UNION))
f("loss a day", "conflict",
    E("00", "US$6.2 million a day", 6.2e6, TARKAND, unit="USD", origin=TARKAND), E("01", "nine million dollars a day", 9e6, [UNION, BOOKS], unit="USD", origin=BOOKS), E("01", "six", 6e6, nth=2, unit="USD", origin=TARKAND),
    E("04", "US$6.2m a day", 6.2e6, KESSEL, unit="USD", origin=TARKAND), E("04", "$7.1m", 7.1e6, unit="USD", as_of=WED19, origin=LETTER), E("04", "nine", 9e6, UNION, nth=2, unit="USD", origin=BOOKS))
f("losses so far", "single", A("03", "about 50 million dollars", 50e6, TARKAND, unit="USD", as_of=WED19))
f("bonus offered", "conflict",
    E("00", "14 million pesos", 14e6, TARKAND, unit="CLP", origin=TARKAND), E("00", "$15,050", 15050, TARKAND, unit="USD", origin=AWN),
    E("01", "14 million", 14e6, TARKAND, unit="CLP", origin=TARKAND), E("01", "Twelve", 12e6, UNION, unit="CLP", origin=UNION), E("01", "twelve", 12e6, UNION, unit="CLP", origin=UNION),
    E("03", "14", 14e6, nth=1, unit="CLP", origin=TARKAND), E("03", "12", 12e6, UNION, nth=1, unit="CLP", origin=UNION), E("04", "14 million pesos", 14e6, unit="CLP", origin=TARKAND))
f("loan in the bonus", "single", E("01", "Two of these", 2e6, UNION, unit="CLP"))
f("instalments of the loan", "single", E("01", "36 instalments", 36, UNION))
f("bonus demanded", "agree", E("00", "26 million pesos", 26e6, UNION, unit="CLP", origin=UNION), E("03", "26 million pesos", 26e6, unit="CLP", origin=UNION), E("04", "26 million", 26e6, unit="CLP", origin=UNION))
f("bonus signed", "conflict", E("05", "19.5 million pesos", 19.5e6, unit="CLP", as_of=END), E("05", "Nineteen and a half", 19.5e6, HUANCA, unit="CLP", as_of=END), E("05", "16.8", 16.8e6, KESSEL, unit="CLP", as_of=END, origin=KESSEL))
f("pay rise offered", "single", E("00", "1.5% above inflation", 1.5, TARKAND, unit="percent"))
f("pay rise demanded", "single", E("00", "4%", 4, UNION, nth=1, unit="percent"))
f("pay rise signed", "single", E("05", "2.8% above inflation", 2.8, unit="percent", as_of=END))
f("holidays given up", "single", E("05", "two holidays", 2, KESSEL))
f("output last year", "single", E("00", "171,000 tonnes", 171000, unit="tonnes", as_of=["2025-01-01", "2025-12-31"]))
f("rise of copper", "single", E("00", "1.4%", 1.4, unit="percent", as_of=WED12))
f("price of copper", "update",
    E("00", "$9,940 a tonne", 9940, unit="USD", as_of=WED12), E("03", "$10,115", 10115, AWN, unit="USD", as_of=WED19, origin=AWN), E("04", "$10,115", 10115, unit="USD", as_of=WED19))
f("price of copper assumed", "single", E("04", "$9,200 a tonne", 9200, KESSEL, unit="USD"))
f("days of the strike of 2022", "single", E("00", "17 days", 17, unit="days"))
f("output lost in 2022", "single", A("00", "some 9,000 tonnes", 9000, unit="tonnes", as_of=["2022-01-01", "2022-12-31"]))
f("days of losses that equal the bonus demanded", "single", E("01", "three days and a half", 3.5, UNION, unit="days"))
f("days of losses that equal the difference of the bonuses", "single", L("04", "two days and a bit", 2, unit="days", origin=LETTER))
f("replacements named by the union", "agree", E("01", "29 names", 29, UNION, origin=UNION), E("03", "29 names", 29, HUANCA, origin=UNION))
f("replacements found", "conflict", E("03", "41 persons", 41, INSPECT, as_of=WED19, origin=INSPECT), E("03", "Forty-one", 41, HUANCA, as_of=WED19, origin=INSPECT), E("05", "30 of the 41", 30, COURT, origin=COURT), E("05", "41", 41, COURT, origin=INSPECT))
f("fine", "update", E("03", "123 million pesos", 123e6, INSPECT, unit="CLP", as_of=WED19), E("05", "90 million", 90e6, COURT, unit="CLP"))
f("fine a head", "single", E("03", "three million a head", 3e6, INSPECT, unit="CLP"))
f("days of the strike fund", "single", E("01", "60 days", 60, UNION, unit="days"))
f("strike pay", "single", E("01", "300,000 pesos a week", 300000, UNION, unit="CLP"))
f("strikers on the road", "single", A("02", "some 150 strikers", 150, as_of=SAT15))
f("people injured at the gate", "conflict",
    E("02", "seven injured", 7, POLICE, as_of=SAT15, origin=POLICE), E("02", "22", 22, UNION, as_of=SAT15, origin=UNION), E("02", "13 persons from Alto Loro", 13, HOSPITAL, as_of=SAT15, origin=HOSPITAL),
    E("03", "seven", 7, POLICE, as_of=SAT15, origin=POLICE), E("03", "22", 22, UNION, as_of=SAT15, origin=UNION))
f("policemen injured", "single", E("02", "four of them", 4, POLICE, as_of=SAT15))
f("people kept in hospital", "single", E("02", "two", 2, HOSPITAL, nth=1, as_of=SAT15))
f("officials of the inspectorate", "single", E("02", "three officials", 3, as_of=FRI14))
f("members who left the union", "conflict", E("02", "nine", 9, HUANCA, as_of=SUN16, origin=HUANCA), E("02", "Nine", 9, HUANCA, as_of=SUN16, origin=HUANCA), M("02", "more than 80", 80, TARKAND, as_of=SUN16, origin=TARKAND))
f("contractors who died last year", "single", E("02", "two contractors", 2))
f("output lost in the strike", "conflict",
    A("04", "some 3,400 tonnes", 3400, unit="tonnes", as_of=THU20, origin=LETTER), E("04", "2,600", 2600, TARKAND, unit="tonnes", as_of=THU20, origin=TARKAND), E("05", "11,200 tonnes", 11200, unit="tonnes", as_of=END))
f("cost of the higher bonus", "agree", E("04", "13.7 billion pesos", 13.7e9, unit="CLP", origin=LETTER), A("04", "about $14.7m", 14.7e6, unit="USD", origin=LETTER))
f("price of the mine", "single", E("04", "$2.4bn", 2.4e9, unit="USD", as_of=["2023-01-01", "2023-12-31"]))
f("contract workers at Lumwezi", "single", E("04", "800 contract workers", 800))
f("days of the stoppage at Lumwezi", "single", E("04", "two days", 2, nth=2, unit="days"))
f("length of the strike", "conflict",
    E("05", "Twenty-two days", 22, unit="days", as_of=END, origin=UNION), E("05", "22 days", 22, UNION, unit="days", as_of=END, origin=UNION), E("05", "21", 21, TARKAND, unit="days", as_of=END, origin=TARKAND))
f("shifts lost", "single", E("05", "22 shifts", 22, UNION, unit="shifts"))
f("length of the video", "single", E("05", "74 seconds", 74, unit="seconds"))
f("temperature", "single", E("03", "Four degrees", 4, unit="degrees", as_of=WED19))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a barbecue and a handshake", "single", q("00", "They offered us a barbecue and a handshake,", HUANCA))
Q("the chairs were empty", "single", q("00", "We were at the table until ten at night. The chairs opposite were empty,", KESSEL))
Q("stones as big as bread", "single", q("02", "They threw stones as big as bread, and only then we used gas,", TORO))
Q("first came the gas", "single", q("02", "First came the gas. With the gas in the eyes one does not find any stones.", PILAR))
Q("our own people", "single", q("02", "our own people, who want to work", TARKAND))
Q("I greet them", "single", q("02", "Nine. I know who, and I greet them.", HUANCA))
Q("about 50 million", "single", q("03", "about 50 million dollars", TARKAND))
Q("reassignment", "same", q("03", "There was no replacement, there was reassignment,", KESSEL), q("05", "reassignment", KESSEL))
Q("they found more than we did", "single", q("03", "Forty-one! We had given them 29 names. They found more than we did.", HUANCA))
Q("by bus", "single", q("03", "I'll go by bus. They know about buses.", HUANCA))
Q("past that date", "single", q("04", "They can't strike past that date any more than we can,", BANKER))
Q("in the hand", "single", q("05", "Nineteen and a half, in the hand,", HUANCA))
Q("a cake in the oven", "single", q("05", "The company,", BALTRA), q("05", "At ten past six. I looked at the clock because I had a cake in the oven.", BALTRA))

# ---- timeline
w = s.when
w("an earlier strike", "2022-01-01", ("00", "In 2022"), to="2022-12-31")
w("Tarkand buys the mine", "2023-01-01", ("04", "in 2023"), to="2023-12-31")
w("the year of the output", "2025-01-01", ("00", "last year"), to="2025-12-31")
w("two contractors die", "2025-10-01", ("02", "in October of last year"), to="2025-10-31")
w("copper was at 9,200", "2026-03-01", ("04", "in spring"), to="2026-05-31")
w("copper stood there", "2026-07-01", ("05", "in July"), to="2026-07-31")
w("workers at Tambopuquio sign", "2026-08-03", ("00", "last week"), to="2026-08-09")
w("the end of the mediation", MON10, ("00", "until Monday"), ("01", "On Monday at six in the evening"), ("05", "on the evening of 10 August"))
w("the strike begins", WED12, ("00", "on Wednesday"), ("03", "since Wednesday of last week"), ("05", "on 12 August"))
w("the strike begins, by the Red Metal Letter", "2026-08-11", ("04", "on Tuesday of last week"))
w("buses drive from then on", WED12, ("01", "Since yesterday"))
w("the minister does not want to intervene", WED12, ("03", "A week ago"))
w("the second day", THU13, ("01", "The second day"))
w("the inspectorate in the mine", FRI14, ("02", "on Friday"))
w("tear gas at the gate", SAT15, ("02", "yesterday"), ("03", "Saturday's"))
w("trucks in a satellite image", SAT15, ("04", "on Saturday"))
w("the gate is open", SUN16, ("02", "Today, Sunday"))
w("trucks in another satellite image", MON17, ("04", "on Monday", 1))
w("work again at Lumwezi", MON17, ("04", "on Monday", 2))
w("the eighth day", WED19, ("03", "Day eight"))
w("copper closes at $10,115", WED19, ("04", "yesterday's"))
w("the minister's invitation", FRI21, ("03", "on Friday at 3 p.m."), ("04", "for tomorrow"))
w("the strike ends", END, ("05", "on 2 September"))
w("Kessel back in Toronto", "2026-09-11", ("05", "since the middle of September"), to="2026-09-20")
w("a covenant is tested", "2026-09-30", ("04", "on 30 September"))
w("the court cuts the fine", "2026-10-01", ("05", "in October"), to="2026-10-31")

# ---- conflicts
c = s.conflict
c("figure", "production: 62 or 58 percent of normal by the company, seven trucks of 48 by the union",
    [("00", "62% of normal production"), ("03", "58% of normal"), ("04", "58% to 62% of normal output")], [("01", "of 48 there drive seven"), ("01", "Whoever says that 62 percent of it works has counted the dust"), ("00", "halting what it called almost all work")])
c("figure", "bonus offered: 14 million by the company, 12 by the union",
    [("00", "14 million pesos"), ("00", "$15,050"), ("01", "14 million"), ("03", "14", 1), ("04", "14 million pesos")], [("01", "Twelve"), ("01", "twelve"), ("03", "12", 1)])
c("figure", "loss a day: 6.2 million by the company, nine by the union, 7.1 by the letter", [("00", "US$6.2 million a day"), ("01", "six", 2), ("04", "US$6.2m a day")], [("01", "nine million dollars a day"), ("04", "nine", 2)], [("04", "$7.1m")])
c("stance", "who broke off the mediation",
    [("00", "We were at the table until ten at night. The chairs opposite were empty,")],
    [("01", "the lawyers of Mr. Kessel closed their folders in front of the mediator"), ("01", "We stayed until eleven"), ("05", "The company,"), ("00", "Each side said the other had broken off a mediation")])
c("figure", "members of the union: 1,140, or 1,410 by Radio Pampa, put right later", [("00", "1,140 members"), ("02", "1,140 members"), ("03", "1,140 members")], [("03", "1,410 miners")])
c("date", "the strike began on Wednesday 12 August, or on Tuesday", [("00", "on Wednesday"), ("03", "since Wednesday of last week"), ("05", "on 12 August")], [("04", "on Tuesday of last week")])
c("figure", "injured: seven by the police, 22 by the union, 13 by the hospital", [("02", "seven injured"), ("03", "seven")], [("02", "22"), ("03", "22")], [("02", "13 persons from Alto Loro")])
c("stance", "whether the stones or the gas came first", [("02", "They threw stones as big as bread, and only then we used gas,")], [("02", "First came the gas."), ("05", "Stones come after it.")])
c("stance", "whether strikers were replaced",
    [("02", "The company denies that it replaces strikers."), ("02", "our own people, who want to work"), ("03", "There was no replacement, there was reassignment,")],
    [("01", "In them sit persons in new helmets. To replace strikers is forbidden"), ("03", "It found 41 persons doing the work of strikers"), ("05", "There was replacement, though, it wrote")])
c("figure", "replacements: 41 by the inspectorate, 30 by the court", [("03", "41 persons"), ("03", "Forty-one"), ("05", "41")], [("05", "30 of the 41")], optional=True)
c("figure", "members who left the union: nine, or more than 80", [("02", "nine"), ("02", "Nine")], [("02", "more than 80")])
c("figure", "output lost: 3,400 tonnes by the letter, 2,600 by the company", [("04", "some 3,400 tonnes")], [("04", "2,600")])
c("figure", "length of the strike: 22 days by the union, 21 by the company", [("05", "22 days"), ("05", "Twenty-two days")], [("05", "21")])
c("figure", "worth of the agreement: 19.5 million, or 16.8 by Kessel", [("05", "19.5 million pesos"), ("05", "Nineteen and a half")], [("05", "16.8")], optional=True)
c("figure", "haul trucks that drive: seven, or 11 and nine", [("01", "seven"), ("04", "seven")], [("04", "11 of 48 haul trucks"), ("04", "nine", 1)], optional=True)

# ---- echoes
e = s.echo
e("the company's 62%", "cited", ("00", "62% of normal production"), ("01", "Whoever says that 62 percent of it works"), ("04", "58% to 62% of normal output"))
e("the company's offer", "same details", ("00", "14 million pesos"), ("01", "14 million"), ("03", "14", 1), ("04", "14 million pesos"), optional=True)
e("the union's vote", "same details", ("00", "97% of those voting"), ("01", "97 percent of you"))
e("the union's seven trucks and nine million", "cited", ("01", "of 48 there drive seven"), ("04", "the union's seven"), ("01", "nine million dollars a day"), ("04", "The union's nine is out of reach"))
e("Kessel's 6.2 million", "cited", ("00", "US$6.2 million a day"), ("04", "Kessel's US$6.2m a day"), ("01", "not six"))
e("injured by police and union", "same details", ("02", "seven injured"), ("02", "The union counts 22"), ("03", "seven by the police, 22 by the union"))
e("29 names", "same details", ("01", "29 names"), ("03", "29 names"))
e("reassignment", "same details", ("03", "there was reassignment"), ("05", "reassignment"))
e("copper at $10,115", "same details", ("03", "$10,115"), ("04", "$10,115"))
e("1,140 members", "same details", ("00", "1,140 members"), ("02", "1,140 members"), ("03", "1,140 members"), optional=True)
e("the cleaning lady of the mediation", "same details", ("01", "We stayed until eleven, with the cleaning lady."), ("05", "The cleaning lady remembers it, too."), optional=True)

# ---- actors
s.actor(HUANCA, "person", *s.named("Rosa Huanca", "Huanca"), aliases=["its president, Rosa Huanca", "the union", "Union No. 1", "president"])
s.actor(KESSEL, "person", *s.named("Andrew Kessel", "Kessel"), aliases=["Andrew Kessel, who runs the mine", "the manager", "Mr. Kessel", "the company", "Tarkand"])
s.actor(TOMAS, "person", *s.named("Tomás Alarcón"), aliases=["Labour Minister Tomás Alarcón", "The minister of labour", "the minister"])
s.actor(PILAR, "person", *s.named("Pilar Alarcón"), aliases=["The treasurer", "treasurer", "Alarcón"])
s.actor(TORO, "person", *s.named("Hernán Toro"), ("05", "Toro", 2), aliases=["Major Hernán Toro", "Major Toro"])
s.actor(BALTRA, "person", *s.named("Inés Baltra"), aliases=["the mediator"])
s.actor(UNION, "organization", *s.named("Union No. 1", "UNION No. 1"), aliases=["the union", "The union", "their union", "We", "Rosa Huanca", "Union No. 1 of workers of Alto Loro"])
s.actor(TARKAND, "organization", *s.named("Tarkand Metals", "Tarkand"), aliases=["the company", "The company", "the owner", "Tarkand Metals of Toronto", "The company's daily mail", "Andrew Kessel"])
s.actor("Alto Loro", "place", *s.named("Alto Loro", "ALTO LORO"))
s.actor(AWN, "organization", *s.named("AWN"))
s.alias(POLICE, "The Carabineros", "the police", "police")
s.alias(HOSPITAL, "The hospital of Calama", "its emergency ward")
s.alias(INSPECT, "The inspectorate", "the inspectorate", "The labour inspectorate")
s.alias(BOOKS, "someone", "the union", "Union No. 1")
s.alias(HELIO, "Satellite images", "Satellite images bought from Heliograph")
s.alias(BANKER, "a banker")
s.alias(COURT, "The court", "The court in Antofagasta", "it")
s.write()
