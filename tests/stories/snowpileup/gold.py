"""Gold of an invented story: a pile-up in snow on the motorway at Gerede, Turkey, January 2028."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A motorway pile-up in snow at Gerede")
E, A, LE, GE, GT, B = s.exact, s.about, s.at_most, s.at_least, s.more_than, s.between
FRI, SUN, MON, THU2, DEC = "2028-01-28", "2028-01-30", "2028-01-31", "2028-02-03", ["2027-12-01", "2027-12-31"]
s.report("00", outlet="MHS", published=FRI)
s.report("01", outlet="Bolu Gündem", published=FRI, sidecar=True)
s.report("02", outlet="Anadolu Otoyol", published=SUN)
s.report("03", outlet="Plovdiv Voice", published=MON)
s.report("04", outlet="Bosphorus Insurance Letter", published="2028-02-04", to="2028-02-09")
s.report("05", outlet="The Edirne Review of Books and Roads", published="2028-04-01", to="2028-04-30")

ONAL, HASAN, SIBEL, KOLEVA, STOEV, PENCHEV, KARA = "Tarık Önal", "Hasan Aydın", "Sibel Aydın", "Desislava Koleva", "Plamen Stoev", "Ivo Penchev", "Rumen Karadzhov"
GEND, CHAMBER, OPERATOR, RODOPA, DRIVERS, LORRY, READER = "gendarmerie", "chamber of physicians", "Anadolu Otoyol", "Rodopa Tours", "lorry drivers", "the lorry's driver", "a reader in the queue"
HOSPITAL, CAMERA, SLIP, LIST, TACHO, CENTRE, ASSESSOR, EXPERTS, REGISTER = "Bolu state hospital", "the camera", "the insurance slip", "the breakfast list", "the tachograph", "the information centre", "an assessor", "the court's experts", "the Bulgarian register"

# ---- figures
f = s.figures
f("people killed", "conflict",
    E("00", "12", 12, None, nth=1, as_of=FRI, origin=ONAL),
    GE("00", "At least 12 people", 12, ONAL, as_of=FRI, origin=ONAL),
    E("00", "14", 14, CHAMBER, as_of=FRI, origin=CHAMBER),
    E("01", "9 dead", 9, ONAL, as_of=FRI, origin=ONAL),
    E("01", "12 dead", 12, ONAL, as_of=FRI, origin=ONAL),
    E("01", "14 dead", 14, CHAMBER, as_of=FRI, origin=CHAMBER),
    E("04", "Sixteen people", 16, None),
    E("05", "Sixteen dead", 16, None),
    E("05", "14", 14, CHAMBER, nth=2, as_of=FRI, origin=CHAMBER))
f("people who died in ambulances", "single", E("00", "two had died in ambulances", 2, CHAMBER, as_of=FRI, origin=CHAMBER))
f("Bulgarians among the dead", "update",
    E("00", "Seven of the dead", 7, None, as_of=FRI), E("03", "Nine", 9, LIST, as_of=MON, origin=LIST), E("04", "nine of them", 9, None), E("05", "nine of them", 9, LIST, origin=LIST))
f("people injured", "single", E("00", "58 injured", 58, ONAL, as_of=FRI, origin=ONAL))
f("injured in the state hospital", "single", E("01", "41 treated here", 41, HOSPITAL, as_of=FRI, origin=HOSPITAL))
f("injured in intensive care", "single", E("01", "six of them", 6, HOSPITAL, as_of=FRI, origin=HOSPITAL))
f("vehicles in the pile-up", "conflict",
    s.vague("00", "dozens of vehicles", 12, ONAL, as_of=FRI),
    E("00", "Sixty-three vehicles", 63, GEND, as_of=FRI, origin=GEND),
    E("02", "48", 48, None, as_of=FRI, origin=OPERATOR),
    E("02", "63", 63, None, as_of=FRI, origin=GEND),
    E("04", "63", 63, GEND, as_of=FRI, origin=GEND),
    E("04", "48", 48, OPERATOR, as_of=FRI, origin=OPERATOR))
f("vehicles for which claims came in", "single", E("04", "71 vehicles", 71, CENTRE, as_of=THU2, origin=CENTRE))
f("excess of the claims over the operator's count", "single", E("04", "half as many again", 0.5, unit="share"))
f("distance from Gerede", "single", A("00", "some six kilometres", 6, GEND, unit="km", origin=GEND))
f("lanes", "single", E("00", "three lanes", 3, GEND))
f("people on the bus", "conflict",
    E("00", "44 people", 44, ONAL, as_of=FRI, origin=SLIP),
    E("01", "Fifty-two people", 52, KOLEVA, as_of=FRI, origin=LIST),
    E("03", "Fifty-two", 52, LIST, as_of=FRI, origin=LIST),
    E("03", "44", 44, "the Turkish authorities", as_of=FRI, origin=SLIP))
f("people who had booked later", "single", E("03", "eight had booked later", 8, STOEV, origin=STOEV))
f("people of the bus who live", "single", E("03", "Forty-three ticks", 43, LIST, origin=LIST))
f("visibility", "conflict",
    E("00", "20 metres", 20, ONAL, unit="m", as_of=FRI, origin=ONAL),
    E("02", "200 metres", 200, CAMERA, unit="m", as_of=FRI, origin=OPERATOR),
    B("05", "between 20 and 40 metres", 20, 40, EXPERTS, unit="m", as_of=FRI, origin=EXPERTS))
f("people in a sports hall", "single", A("00", "some 2,000 people", 2000, as_of=FRI))
f("vehicles in the accident of December", "agree", E("00", "35 vehicles", 35, None, as_of=DEC), E("02", "35 vehicles", 35, None, as_of=DEC))
f("snow", "single", E("01", "30 centimetres", 30, unit="cm", as_of=FRI))
f("limit shown by the boards", "agree", E("01", "50", 50, OPERATOR, nth=1, unit="km/h", as_of=FRI, origin=OPERATOR), E("02", "50 km/h", 50, None, unit="km/h", as_of=FRI, origin=OPERATOR))
f("message signs on the section", "agree", E("02", "18 variable message signs", 18, None, origin=OPERATOR), E("05", "18", 18, None, origin=OPERATOR))
f("signs that worked", "single", E("05", "seven", 7, EXPERTS, as_of=FRI))
f("gritters on the section", "conflict",
    E("01", "two gritters", 2, DRIVERS, as_of=FRI, origin=DRIVERS),
    E("01", "six", 6, OPERATOR, nth=1, as_of=FRI, origin=OPERATOR),
    E("02", "Six gritting vehicles", 6, None, as_of=FRI, origin=OPERATOR),
    E("04", "six", 6, OPERATOR, nth=1, as_of=FRI, origin=OPERATOR),
    E("04", "drivers say two", 2, DRIVERS, as_of=FRI, origin=DRIVERS),
    E("05", "Four gritters", 4, EXPERTS, as_of=FRI, origin=EXPERTS))
f("gritters required", "single", E("04", "four gritters", 4))
f("gritters that were stuck", "single", E("01", "One was stuck", 1, OPERATOR, as_of=FRI, origin=OPERATOR))
f("salt spread", "single", E("02", "96 tonnes of salt", 96, unit="tonnes", as_of=FRI, origin=OPERATOR))
f("salt as a multiple of the usual", "single", E("02", "three times the usual amount", 3, origin=OPERATOR))
f("hours of first aid", "single", E("01", "five hours", 5, unit="hours", as_of=FRI))
f("speed of the bus", "conflict",
    E("02", "94 km/h", 94, None, unit="km/h", as_of=FRI, origin=OPERATOR),
    E("03", "62", 62, [STOEV, TACHO], nth=1, unit="km/h", as_of=FRI, origin=TACHO),
    E("03", "Sixty-two", 62, [STOEV, TACHO], unit="km/h", as_of=FRI, origin=TACHO),
    E("03", "94", 94, [STOEV, OPERATOR], unit="km/h", as_of=FRI, origin=OPERATOR),
    E("04", "94 km/h", 94, OPERATOR, unit="km/h", as_of=FRI, origin=OPERATOR),
    E("04", "62", 62, TACHO, unit="km/h", as_of=FRI, origin=TACHO),
    E("05", "71 kilometres an hour", 71, EXPERTS, unit="km/h", as_of=FRI, origin=EXPERTS))
f("camera frames", "single", E("04", "two camera frames", 2))
f("hours of the driver at the wheel", "conflict",
    E("03", "four hours", 4, RODOPA, unit="hours", as_of=FRI, origin=RODOPA),
    E("03", "11 hours", 11, PENCHEV, unit="hours", as_of=FRI, origin=PENCHEV),
    s.less_than("05", "less than five hours", 5, None, unit="hours", as_of=FRI))
f("vehicles whose toll is refunded", "single", E("02", "11,400 vehicles", 11400, origin=OPERATOR))
f("toll refunded", "agree", E("02", "4.2 million lira", 4200000, unit="TRY", origin=OPERATOR), A("02", "about 70,000 euros", 70000, unit="EUR", origin=OPERATOR))
f("coffins over the border", "single", E("03", "Three coffins", 3, as_of=SUN))
f("people for one psychologist", "single", E("03", "40 people", 40))
f("damage", "agree", E("04", "310 million lira", 310000000, unit="TRY"), E("04", "€5.2 million", 5200000, unit="EUR"))
f("share of the cargo in the damage", "single", E("04", "a third", 1/3, unit="share"))
f("limit of the Bulgarian policy", "single", E("04", "6.45 million euros", 6450000, unit="EUR"))
f("insurance of the operator", "single", LE("04", "up to 50 million euros", 50000000, unit="EUR"))
f("rise of hail rates", "single", E("04", "9%", 9, unit="percent"))
f("weeks since the pile-up", "single", E("05", "ten weeks", 10, unit="weeks"))
f("professors", "single", E("05", "three professors", 3))
f("pages of the experts", "single", E("05", "140 pages", 140))
f("by how much Hasan Aydın leaves earlier", "single", E("05", "half an hour", 0.5, HASAN, unit="hours"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("white like milk", "same", q("00", "It was white like milk, and then it was loud,", HASAN), q("01", "It was white like milk, and then it was loud,", KOLEVA))
Q("the boards were dark", "single", q("01", "The boards were dark. All of them, from the toll on.", READER))
Q("without interruption", "single", q("01", "without interruption", OPERATOR))
Q("the bus came over me", "single", q("01", "I stood. I stood with my lights on, and then the bus came over me.", LORRY))
Q("irresponsible arithmetic", "single", q("01", "irresponsible arithmetic", ONAL))
Q("one cannot salt the sky", "single", q("02", "We did everything that can be done against weather,", SIBEL), q("02", "One cannot salt the sky.", SIBEL))
Q("the tachograph has 62", "single", q("03", "The tachograph has 62. Sixty-two! They say 94, because they have a camera that sees in snow.", STOEV))
Q("coffee from a flask", "single", q("03", "He drove us from Plovdiv. He had coffee from a flask. At Gerede it was 11 hours.", PENCHEV))
Q("I only nodded", "single", q("03", "A Turkish man said that beside me, the baker. I only nodded.", KOLEVA))
Q("a clock", "single", q("04", "One of them is a clock,", ASSESSOR))
Q("in operation", "single", q("05", "In operation", OPERATOR))
Q("not nicely", "single", q("05", "I did not mean it nicely,", HASAN))

# ---- timeline
w = s.when
w("the bus is inspected, by the register", "2027-10-12", ("04", "on 12 October"))
w("winter tyres are compulsory", "2027-12-01", ("00", "from Dec 1"))
w("a collision in fog", "2027-12-01", ("00", "In December"), ("02", "of December"), to="2027-12-31")
w("the bus is inspected, by its owner", "2028-01-12", ("03", "on 12 January"))
w("the bus is inspected, by its owner, month", "2028-01-01", ("04", "in January"), to="2028-01-31")
w("a storm", "2028-01-24", ("05", "since the storm of 24 January"))
w("the pile-up", FRI, ("00", "on Friday"), ("04", "of the Friday before"), ("03", "since Friday"))
w("the signs show a limit", FRI, ("02", "from 05.10 on Friday"))
w("toll is refunded", FRI, ("02", "on Friday between 6.00 and 20.00"))
w("the chamber's 14", FRI, ("05", "on that evening"))
w("coffins over the border", SUN, ("03", "last night"))
w("a day of mourning", MON, ("03", "Today"))
w("71 claims", THU2, ("04", "By the close on Thursday"))
w("the experts' pages", "2028-03-29", ("05", "on 29 March"))

# ---- conflicts
s.conflict("figure", "vehicles: 63 by the gendarmerie, 48 by the operator", [("00", "Sixty-three vehicles"), ("02", "63"), ("04", "63")], [("02", "48"), ("04", "48")])
s.conflict("figure", "killed on Friday: 12 by the governor, 14 by the chamber of physicians",
    [("00", "12", 1), ("00", "At least 12 people"), ("01", "12 dead")], [("00", "14"), ("01", "14 dead"), ("05", "14", 2)])
s.conflict("figure", "people on the bus: 44, or 52", [("00", "44 people"), ("03", "44")], [("01", "Fifty-two people"), ("03", "Fifty-two")])
s.conflict("figure", "gritters: six by the operator, two by drivers, four by the experts",
    [("01", "six", 1), ("02", "Six gritting vehicles"), ("04", "six", 1)], [("01", "two gritters"), ("04", "drivers say two")], [("05", "Four gritters")])
s.conflict("figure", "visibility: 20 metres, or 200 by the operator", [("00", "20 metres"), ("05", "between 20 and 40 metres")], [("02", "200 metres")])
s.conflict("figure", "speed of the bus: 94 km/h by the operator, 62 by the tachograph, 71 by the experts",
    [("02", "94 km/h"), ("03", "94"), ("04", "94 km/h")], [("03", "62", 1), ("03", "Sixty-two"), ("04", "62")], [("05", "71 kilometres an hour")])
s.conflict("figure", "the driver was at the wheel for four hours, or 11", [("03", "four hours"), ("05", "less than five hours")], [("03", "11 hours")])
s.conflict("date", "the bus was last inspected on 12 January, or on 12 October", [("03", "on 12 January"), ("04", "in January")], [("04", "on 12 October")])
s.conflict("stance", "whether the signs worked",
    [("01", "without interruption"), ("02", "All 18 variable message signs on the section were in operation"), ("05", "In operation")], [("01", "The boards were dark."), ("05", "The others had been dark")])
s.conflict("stance", "who was first: the lorry, the bus, or a gritter",
    [("00", "a lorry laden with marble had skidded"), ("01", "A marble lorry is said to have been the first."), ("04", "still names the marble lorry")],
    [("02", "the first collision was caused by a bus with foreign plates"), ("04", "The motorway operator names the bus.")],
    [("05", "neither the lorry nor the bus, but a gritter"), ("03", "He does not accept that his bus began it."), ("01", "Its driver denies it to our camera")])
s.conflict("stance", "whether the drivers changed at Edirne", [("03", "after a change at Edirne"), ("05", "There was a change at Edirne")], [("03", "remembers no change"), ("03", "He drove us from Plovdiv.")])
s.conflict("source", "who said that it was white like milk: Hasan Aydın, or Koleva",
    [("00", "It was white like milk, and then it was loud,"), ("03", "A Turkish man said that beside me, the baker."), ("05", "has been given to a nurse")], [("01", "It was white like milk, and then it was loud,")])
s.conflict("stance", "where the lorry stood", [("00", "stood across all three lanes")], [("02", "had stopped properly on the hard shoulder")], [("05", "on the second lane and not on the shoulder")], optional=True)
s.conflict("stance", "where the bus came from, put right", [("01", "not from Romania, as we wrote")], [("01", "The bus is from Plovdiv in Bulgaria")], optional=True)

# ---- echoes
s.echo("the gendarmerie's 63 vehicles", "cited", ("00", "Sixty-three vehicles"), ("02", "The figure of 63"), ("04", "the gendarmerie's 63"))
s.echo("the operator's 48 vehicles", "cited", ("02", "48"), ("04", "the operator's 48"))
s.echo("the operator's 94 km/h", "cited", ("02", "94 km/h"), ("03", "They say 94"), ("04", "Its reading of 94 km/h"))
s.echo("the tachograph's 62", "cited", ("03", "The tachograph has 62."), ("04", "the tachograph shows 62"))
s.echo("the operator's six gritters", "cited", ("01", "The operator says that six were on the section"), ("02", "Six gritting vehicles"), ("04", "It says six"))
s.echo("the chamber's 14 dead", "cited", ("00", "14"), ("01", "14 dead"), ("05", "The chamber of physicians was right with its 14"))
s.echo("white like milk", "same details", ("00", "It was white like milk, and then it was loud,"), ("01", "It was white like milk, and then it was loud,"), ("03", "What Koleva said about the milk"), ("05", "The sentence about the milk"))
s.echo("52 by the breakfast list", "same details", ("01", "She had the list for the breakfast."), ("03", "It is written on a paper serviette"), ("05", "from one paper serviette"))
s.echo("44 by the insurance slip", "same details", ("00", "44 people"), ("03", "44"))
s.echo("drivers' two gritters", "same details", ("01", "two gritters"), ("04", "drivers say two"), optional=True)
s.echo("the governor's 12", "cited", ("00", "At least 12 people"), ("01", "12 dead"), optional=True)
s.echo("the operator's signs in operation", "cited", ("01", "without interruption"), ("02", "were in operation"), ("05", "In operation"), optional=True)
s.echo("the owner's inspection in January", "cited", ("03", "on 12 January"), ("04", "as its owner has said, in January"), optional=True)

# ---- actors
n = s.named
s.actor(ONAL, "person", *n("Tarik Onal", "Onal", "Tarık Önal"), aliases=["Tarik Onal", "Onal", "the governor", "The governor", "Governor Tarik Onal", "the governor of Bolu"])
s.actor(HASAN, "person", *n("Hasan Aydin", "Hasan Aydın"), aliases=["Hasan Aydin", "the bread man", "the baker"])
s.actor(SIBEL, "person", *n("Sibel Aydın"), aliases=["deputy general manager", "a lady at the motorway company"])
s.actor(KOLEVA, "person", *n("Desislava Koleva", "Koleva"), aliases=["A nurse from the bus, Desislava Koleva", "nurse Desislava Koleva", "a nurse", "she"])
s.actor(STOEV, "person", *n("Plamen Stoev", "Stoev"), aliases=["Rodopa's owner, Plamen Stoev", "its owner"])
s.actor(PENCHEV, "person", *n("Ivo Penchev"), aliases=["A passenger in the front row, Ivo Penchev", "a passenger"])
s.actor(KARA, "person", *n("Rumen Karadzhov", "Karadzhov"), aliases=["His driver"])
s.actor(OPERATOR, "organization", *n("Anadolu Otoyol", "ANADOLU OTOYOL A.Ş."), aliases=["the operator", "The operator", "The motorway operator", "Motorway operator Anadolu Otoyol", "It", "the file of the operator", "They"])
s.actor(RODOPA, "organization", *n("Rodopa Tours", "Rodopa"), aliases=["the firm", "Rodopa", "Plamen Stoev"])
s.actor("Plovdiv", "place", *n("Plovdiv", but=("Plovdiv Voice",)))
s.actor("Gerede", "place", *n("Gerede"))
s.actor("Edirne", "place", *n("Edirne"))
s.actor("Bolu", "place", *n("Bolu", "BOLU", but=("BOLU GÜNDEM", "Bolu Gündem", "Bolu state hospital")))
s.alias(GEND, "the gendarmerie", "the gendarmerie's report")
s.alias(CHAMBER, "The Bolu chamber of physicians", "the Bolu chamber of physicians", "Chamber of physicians")
s.alias(DRIVERS, "Lorry drivers", "drivers")
s.alias(LORRY, "Its driver", "He")
s.alias(READER, "A reader who is in the queue", "a reader")
s.alias(HOSPITAL)
s.alias(CAMERA, "our camera", "Anadolu Otoyol")
s.alias(SLIP, "the insurance slip")
s.alias(LIST, "a paper serviette", "Desislava Koleva", "the list")
s.alias(TACHO, "tachograph", "Plamen Stoev")
s.alias("the Turkish authorities", "The Turkish authorities", "insurance slip")
s.alias(CENTRE, "information centre", "insurers")
s.alias(ASSESSOR, "assessor")
s.alias(EXPERTS, "experts", "The court's experts", "page 88", "three professors")
s.alias(REGISTER, "Bulgarian register")
s.write()
