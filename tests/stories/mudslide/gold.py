"""Gold of an invented story: a mudslide buries the village of Chaupiwasi in Peru, March 2028."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A mudslide buries an Andean village")
E, A, LE, GE, GT, B = s.exact, s.about, s.at_most, s.at_least, s.more_than, s.between
SAT, SUN, MON, TUE, WED, END, RPT = "2028-03-11", "2028-03-12", "2028-03-13", "2028-03-14", "2028-03-15", "2028-03-20", "2028-06-30"
s.report("00", outlet="APS", published=SUN)
s.report("01", outlet="Radio Pillko", published=MON)
s.report("02", outlet="Minera Qorisol", published=TUE)
s.report("03", outlet="APS", published=WED, sidecar=True)
s.report("04", outlet="El Cuaderno", published="2028-03-21")
s.report("05", outlet="Cordillera Magazine", published="2028-07-01", to="2028-07-31")

COER, ROJAS, MAYOR, TEOFILA, SENAMHI, AMPUERO = "COER", "Hilda Rojas", "Florencio Quispe", "Teófila Quispe", "Senamhi", "Raúl Ampuero"
QORISOL, ROTT, LAVARELLO, INSTITUTE, LAWYER, SALAS = "Minera Qorisol", "Anselm Rott", "Ignacio Lavarello", "national geological institute", "Nélida Huamán", "Eber Salas"
COMMISSION, STATION, CONSULTANTS, RADIO, LETTER, LOG, STATE = "commission of inquiry", "a radio station", "consultants", "Radio Pillko", "the letter", "Qorisol's log", "the state"

# ---- figures
f = s.figures
f("people killed", "conflict",
    GE("00", "At least 17 dead", 17, as_of=SUN, origin=COER),
    GE("00", "at least 17 people", 17, COER, as_of=SUN, origin=COER),
    E("00", "24 bodies", 24, [STATION, MAYOR], as_of=SUN, origin=MAYOR),
    E("01", "24 dead", 24, MAYOR, as_of=SUN, origin=MAYOR),
    E("01", "17", 17, COER, as_of=SUN, origin=COER),
    E("01", "29 dead", 29, COER, as_of=MON, origin=COER),
    E("03", "41", 41, None, nth=1, as_of=WED, origin=COER),
    E("03", "41", 41, COER, nth=2, as_of=WED, origin=COER),
    E("04", "Fifty-eight", 58, STATE, as_of=END),
    E("05", "dead are 59", 59))
f("bodies found in May", "single", E("05", "one more", 1, as_of=["2028-05-01", "2028-05-31"]))
f("people missing", "conflict",
    A("00", "some 60 people", 60, ROJAS, as_of=SUN, origin=COER),
    E("01", "A hundred and twelve people", 112, ROTT, as_of=SUN, origin=ROTT),
    E("03", "Seventy-one people", 71, ROJAS, as_of=WED, origin=COER),
    A("03", "about 60", 60, COER, as_of=SUN, origin=COER),
    E("03", "112 names", 112, ROTT, as_of=SUN, origin=ROTT),
    E("04", "54 more", 54, STATE, as_of=END),
    E("04", "all 112 of them", 112, ROTT, as_of=SUN, origin=ROTT),
    E("05", "missing are 53", 53))
f("people of the list found alive", "single", E("03", "37 have since been found alive", 37, ROJAS, as_of=WED, origin=COER))
f("people of the list found dead", "single", E("03", "4 dead", 4, ROJAS, as_of=WED, origin=COER))
f("people who cannot be asked", "single", GT("04", "more than a hundred", 100))
f("inhabitants of Chaupiwasi", "single", E("00", "640 inhabitants", 640, ROJAS, origin=COER))
f("share of the village buried", "single", E("01", "Half of my village", 0.5, MAYOR, unit="share"))
f("altitude of the village", "conflict",
    E("00", "3,100 metres", 3100, ROJAS, unit="m", origin=COER), E("00", "10,200 feet", 10200, ROJAS, unit="feet"),
    E("03", "3,100 metres", 3100, None, unit="m", origin=COER), E("03", "1,300", 1300, None, unit="m"))
f("houses destroyed", "conflict",
    E("00", "Forty-five houses", 45, ROJAS, as_of=SUN, origin=COER),
    E("01", "80 houses", 80, MAYOR, as_of=SUN, origin=MAYOR),
    E("01", "45 houses", 45, COER, as_of=SUN, origin=COER),
    E("03", "63", 63, ROJAS, as_of=WED, origin=COER),
    E("04", "63 houses", 63, None, origin=COER),
    E("05", "Sixty-six houses", 66, None))
f("days of rain", "single", E("00", "four days", 4, unit="days"))
f("rain on the day before", "conflict",
    E("00", "38 millimetres", 38, SENAMHI, unit="mm", as_of=SAT, origin=SENAMHI),
    E("02", "90 millimetres", 90, None, unit="mm", as_of=SAT, origin=QORISOL),
    E("04", "38 millimetres", 38, None, unit="mm", origin=SENAMHI),
    E("04", "90", 90, None, unit="mm", origin=QORISOL),
    E("04", "38", 38, None, nth=2, unit="mm", origin=SENAMHI),
    E("05", "41 millimetres", 41, COMMISSION, unit="mm", as_of=SAT, origin=COMMISSION))
f("hours of the rain measured", "single", E("02", "24 hours", 24, unit="hours"))
f("distance of the mine", "single", E("00", "three kilometres", 3, unit="km"))
f("places in which the road was cut", "single", E("00", "five places", 5, AMPUERO, as_of=SUN, origin=AMPUERO))
f("killed in Yungay", "single", A("00", "about 20,000 people", 20000, as_of=["1970-01-01", "1970-12-31"]))
f("people reached by the radio", "single", E("01", "Eleven people", 11))
f("hours until the first helicopter", "conflict",
    E("01", "nine hours", 9, None, unit="hours", as_of=SUN, origin=RADIO),
    E("04", "nine hours", 9, RADIO, unit="hours", as_of=SUN, origin=RADIO),
    E("04", "five", 5, AMPUERO, unit="hours", as_of=SUN, origin=AMPUERO))
f("money for the village", "conflict",
    E("01", "eight million soles", 8000000, AMPUERO, unit="PEN", as_of=MON, origin=AMPUERO),
    E("02", "12 million soles", 12000000, None, unit="PEN", as_of=TUE, origin=QORISOL), E("02", "US$3.2 million", 3200000, None, unit="USD", as_of=TUE, origin=QORISOL),
    E("04", "Eight million", 8000000, None, unit="PEN", origin=AMPUERO),
    E("04", "12 million", 12000000, None, unit="PEN", origin=QORISOL),
    E("05", "12 million", 12000000, None, unit="PEN", origin=QORISOL))
f("money paid out", "single", E("05", "5 million", 5000000, unit="PEN"))
f("crest that the dam lost", "single", E("02", "four metres", 4, unit="m", origin=QORISOL))
f("length of the dam", "single", E("02", "310", 310, unit="m", origin=QORISOL))
f("volume of the mudflow", "conflict",
    E("02", "1.1 million cubic metres", 1100000, CONSULTANTS, unit="m3", origin=QORISOL),
    A("03", "about 400,000 cubic metres", 400000, INSTITUTE, unit="m3", origin=INSTITUTE),
    E("03", "1.1 million cubic metres", 1100000, QORISOL, unit="m3", origin=QORISOL),
    E("05", "430,000 cubic metres", 430000, COMMISSION, unit="m3", origin=COMMISSION))
f("content of the deposit", "single", E("02", "600,000", 600000, unit="m3", origin=QORISOL))
f("time from the siren to the mudflow", "single", E("02", "19 minutes before", 19, unit="minutes", origin=QORISOL))
f("length of the siren", "agree",
    E("02", "six minutes", 6, None, unit="minutes", origin=QORISOL), E("04", "six minutes", 6, "some", unit="minutes", origin=QORISOL))
f("workers of the company who help", "single", E("02", "140 workers", 140, origin=QORISOL))
f("machines of the company", "single", E("02", "22 machines", 22, origin=QORISOL))
f("samples with grey material", "single", E("03", "three of five samples", 3, INSTITUTE, origin=INSTITUTE))
f("fall of Qorisol's shares", "single", E("03", "14%", 14, unit="percent", as_of=TUE))
f("letters, by the company", "single", E("03", "only one letter", 1, QORISOL, origin=QORISOL))
f("container of Teófila Quispe", "single", E("05", "18 square metres", 18, unit="m2"))
f("money given to Teófila Quispe", "single", E("05", "4,000 soles", 4000, unit="PEN"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the hill asked for its bed back", "same", q("00", "The hill asked for its bed back,", TEOFILA), q("04", "The hill asked for its bed back,", AMPUERO))
Q("half of my village", "single", q("01", "Half of my village is a beach.", MAYOR))
Q("only those with a name", "same", q("01", "counts only those with a name", COER), q("04", "count only those with a name", COER))
Q("fine grey material", "single", q("03", "fine grey material that is not of this hill", INSTITUTE))
Q("water out of the foot", "single", q("03", "water coming out of the foot of the dam", LETTER))
Q("they answered the dust", "single", q("03", "They answered the dust,", LAWYER))
Q("activated", "single", q("05", "activated", LOG))
Q("it moved", "single", q("05", "It moved,", LAVARELLO))

# ---- timeline
w = s.when
w("the avalanche at Yungay", "1970-01-01", ("00", "in 1970"), to="1970-12-31")
w("the company's station is set up", "2014-01-01", ("02", "in 2014"), to="2014-12-31")
w("the siren is put up", "2026-01-01", ("01", "in 2026"), to="2026-12-31")
w("the battery is stolen", "2028-01-01", ("05", "in January"), to="2028-01-31")
w("the community's letter", "2028-02-02", ("03", "on Feb. 2"), ("05", "of 2 February"))
w("the only letter, by the company", "2028-03-02", ("02", "2 March", 2), ("03", "of March 2"))
w("rain is measured", SAT, ("00", "on Saturday"), ("02", "on 11 March"))
w("the noise begins, the first slide", SAT, ("01", "before midnight on Saturday"), ("05", "at 11.40 p.m. on Saturday, 11 March"))
w("the mine's lamps go up and down", SAT, ("01", "all evening"))
w("the mud comes down", SUN, ("00", "in the early hours of Sunday"), ("02", "of 12 March"), ("05", "the next morning"))
w("60 missing, by the centre", SUN, ("03", "On Sunday"))
w("the radio's first call", SUN, ("01", "Sun", 1))
w("the mayor on the telephone", SUN, ("01", "Sun", 2))
w("the centre's 45 houses", SUN, ("01", "Sun", 3))
w("the radio asks about the siren", SUN, ("01", "Sun", 4))
w("the first helicopter", SUN, ("01", "Sun", 5))
w("17 or 24 dead", SUN, ("01", "Sun", 6))
w("the priest reads a list", SUN, ("01", "Sun", 7), ("04", "on the first evening"))
w("the governor promises money", MON, ("01", "Mon", 1))
w("Teófila Quispe speaks", MON, ("01", "Mon", 2))
w("the radio reports a second dam, and corrects", MON, ("01", "Mon", 3), ("01", "This morning"))
w("29 dead", MON, ("01", "Mon", 4))
w("satellite pictures", MON, ("03", "on Monday"))
w("Qorisol's shares fall", TUE, ("03", "on Tuesday"))
w("the toll rises to 41", WED, ("03", "on Wednesday"))
w("the search is given up", END, ("04", "Yesterday"), ("05", "since 20 March"))
w("one more body is found", "2028-05-01", ("05", "in May"), to="2028-05-31")
w("the commission reports", RPT, ("05", "on 30 June"))

# ---- conflicts
s.conflict("figure", "killed on Sunday: 17 by the emergency centre, 24 by the mayor",
    [("00", "At least 17 dead"), ("00", "at least 17 people"), ("01", "17")], [("00", "24 bodies"), ("01", "24 dead")])
s.conflict("figure", "houses destroyed: 45 by the centre, 80 by the mayor", [("00", "Forty-five houses"), ("01", "45 houses")], [("01", "80 houses")])
s.conflict("figure", "missing on Sunday: 60 by the centre, 112 by the priest",
    [("00", "some 60 people"), ("03", "about 60")], [("01", "A hundred and twelve people"), ("03", "112 names"), ("04", "all 112 of them")])
s.conflict("figure", "rain: 38 or 41 millimetres, or 90 by the company",
    [("00", "38 millimetres"), ("04", "38 millimetres"), ("04", "38", 2), ("05", "41 millimetres")], [("02", "90 millimetres"), ("04", "90")])
s.conflict("figure", "volume: 1.1 million cubic metres by the company, or some 400,000",
    [("02", "1.1 million cubic metres"), ("03", "1.1 million cubic metres")], [("03", "about 400,000 cubic metres"), ("05", "430,000 cubic metres")])
s.conflict("figure", "the first helicopter came after nine hours, or five", [("01", "nine hours"), ("04", "nine hours"), ("00", "a first helicopter had landed at noon")], [("04", "five")])
s.conflict("figure", "money for the village: eight million soles by the governor, 12 by the company",
    [("01", "eight million soles"), ("04", "Eight million")], [("02", "12 million soles"), ("04", "12 million"), ("05", "12 million")])
s.conflict("date", "the letter: of 2 March by the company, or 2 February", [("02", "2 March", 2), ("03", "of March 2")], [("03", "on Feb. 2"), ("05", "of 2 February")])
s.conflict("date", "it began before midnight on Saturday, or early on Sunday",
    [("01", "before midnight on Saturday"), ("05", "at 11.40 p.m. on Saturday, 11 March"), ("05", "It began before midnight.")], [("00", "in the early hours of Sunday"), ("02", "The event of 12 March")])
s.conflict("stance", "whether the siren sounded",
    [("02", "The warning siren was activated at 2.51 a.m."), ("04", "Some say it wailed for six minutes")],
    [("01", "Eleven people we have reached heard nothing."), ("04", "those who should have heard it are not so sure"), ("05", "that was all that went on anywhere")])
s.conflict("stance", "whether the dam broke",
    [("02", "The tailings deposit of our Chaupi unit is intact."), ("02", "Any statement according to which the dam broke is false."), ("03", "says that its dam is intact"), ("05", "He maintains that the dam did not break.")],
    [("05", "has the foot of the dam giving way"), ("00", "Some villagers blamed a waste pond"), ("03", "fine grey material that is not of this hill"), ("05", "most of it was grey")])
s.conflict("source", "who said that the hill asked for its bed back: Teófila Quispe, or the governor",
    [("00", "The hill asked for its bed back,")], [("04", "The hill asked for its bed back,"), ("04", "Governor Ampuero said"), ("05", "The sentence stands on his banner.")])
s.conflict("figure", "altitude: 3,100 metres, not 1,300", [("00", "3,100 metres"), ("03", "3,100 metres")], [("03", "1,300")], optional=True)
s.conflict("stance", "whether the second dam broke", [("01", "the second dam of the mine had broken too")], [("01", "It has not.")], optional=True)
s.conflict("stance", "whether the guard's button worked", [("01", "he pressed the button himself"), ("02", "activated at 2.51 a.m.")], [("05", "The battery on the roof of the school had been stolen")], optional=True)

# ---- echoes
s.echo("the centre's 17 dead", "cited", ("00", "at least 17 people"), ("01", "COER stays with 17"))
s.echo("the mayor's 24 dead", "same details", ("00", "told a radio station that 24 bodies"), ("01", "The mayor has 24 dead."))
s.echo("the centre's 45 houses", "same details", ("00", "Forty-five houses"), ("01", "45 houses"))
s.echo("the priest's list", "cited", ("01", "A hundred and twelve people"), ("03", "a list compiled by the parish priest had 112 names"), ("04", "the list of a German priest"), ("04", "all 112 of them"))
s.echo("the company's statement: 1.1 million, a letter of 2 March, an intact dam", "cited",
    ("02", "1.1 million cubic metres"), ("03", "1.1 million cubic metres"), ("02", "The only letter in our archive is dated 2 March"), ("03", "there was only one letter, of March 2, about dust"))
s.echo("the radio's nine hours", "cited", ("01", "nine hours after"), ("04", "The helicopter came after nine hours, says the radio."))
s.echo("only those with a name", "same details", ("01", "counts only those with a name"), ("04", "count only those with a name"))
s.echo("the hill asked for its bed back", "same details", ("00", "The hill asked for its bed back,"), ("04", "The hill asked for its bed back,"), ("05", "asked about the hill and its bed"))
s.echo("a woman carried her mother to the chapel", "same details", ("00", "She had carried her mother to the chapel on her back."), ("04", "a woman carried her mother to the chapel on her back"))
s.echo("38 and 90 millimetres", "same details", ("00", "38 millimetres"), ("02", "90 millimetres"), ("04", "38 millimetres"), ("04", "90"), optional=True)
s.echo("the letter of 2 February", "same details", ("03", "on Feb. 2"), ("05", "of 2 February"), optional=True)
s.echo("the centre's 60 missing", "same details", ("00", "some 60 people"), ("03", "about 60"), optional=True)
s.echo("the siren of six minutes", "same details", ("02", "sounded for six minutes"), ("04", "wailed for six minutes"), optional=True)
s.echo("eight and 12 million", "same details", ("01", "eight million soles"), ("02", "12 million soles"), ("04", "Eight million, 12 million"), optional=True)

# ---- actors
n = s.named
s.actor(COER, "organization", *n("COER"), aliases=["the regional emergency centre", "regional emergency centre", "the emergency centre", "the centre", "Hilda Rojas"])
s.actor(ROJAS, "person", *n("Hilda Rojas", "Rojas"), aliases=["COER director Hilda Rojas", "COER"])
s.actor(MAYOR, "person", *n("Florencio Quispe"), aliases=["The mayor", "the mayor", "Mayor Florencio Quispe", "The mayor of the district, Florencio Quispe"])
s.actor(TEOFILA, "person", *n("Teofila Quispe", "Teófila Quispe"), aliases=["Teofila Quispe", "a woman"])
s.actor(AMPUERO, "person", *n("Raul Ampuero", "Ampuero"), aliases=["Governor Raul Ampuero", "Governor Ampuero", "the governor", "Raul Ampuero"])
s.actor(QORISOL, "organization", *n("Minera Qorisol", "Qorisol", "MINERA QORISOL S.A.A."), aliases=["the company", "The company", "The station at our plant", "the mine", "Qorisol"])
s.actor(ROTT, "person", *n("Anselm Rott", "Rott"), aliases=["Father Anselm Rott", "Father Rott", "the parish priest", "a list compiled by the parish priest", "He", "a German priest"])
s.actor(LAVARELLO, "person", *n("Ignacio Lavarello"), aliases=["General Manager", "He"])
s.actor(SALAS, "person", *n("Eber Salas"), aliases=["a guard at the mine", "the guard"])
s.actor(SENAMHI, "organization", *n("Senamhi"), aliases=["The national weather service, Senamhi", "the national weather service"])
s.actor(LAWYER, "person", *n("Nélida Huamán", "Huamán"), aliases=["a lawyer for the community"])
s.actor("Chaupiwasi", "place", *n("Chaupiwasi"))
s.actor("Huánuco", "place", *n("Huanuco", "Huánuco"))
s.alias(STATION, "radio station")
s.alias(CONSULTANTS, "our consultants")
s.alias(INSTITUTE, "the national geological institute", "It")
s.alias(RADIO, "the radio")
s.alias(LETTER, "the community", "a letter", "Nélida Huamán", "the copy of a letter")
s.alias(LOG, "Qorisol", "the log")
s.alias(COMMISSION, "The commission of inquiry", "The commission")
s.alias(STATE, "state")
s.alias("some", "Some")
s.write()
