#!/usr/bin/env python3
"""Gold of an invented story: a hangar with two airliners burns at Lagoa Santa, Brazil, July 2027. Persons, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A hangar with two airliners burns at Lagoa Santa")
E, MORE, ABOUT, AT_MOST, LESS = s.exact, s.more_than, s.about, s.at_most, s.less_than
MON, TUE, WED, THU, FRI = (f"2027-07-{d}" for d in range(12, 17))
WED2, THU2 = "2027-07-21", "2027-07-22"

s.report("00", outlet="Correio Sul", published=WED)
s.report("01", outlet="Aeroserra Técnica", published=THU)
s.report("02", outlet="O Observador Mineiro", published=FRI)
s.report("03", outlet="Heavy Check", published=THU2, sidecar=True)
s.report("04", outlet="Larkspur Leasing", published=WED2)
s.report("05", outlet="Piauí do Norte", published="2027-10-01", to="2027-12-31")

QUINTAO, JAIRO, OTAVIO, BRAGA, LACERDA, CORRIGAN = "Rosana Quintão", "Jairo Menezes", "Otávio Menezes", "Edmilson Braga", "Sandra Lacerda", "Niamh Corrigan"
AERO, LARK, ELEV, PAMPA, BRIGADE, HOSPITAL, BROKERS, ADJUSTER, OPERATOR, PROSECUTOR, UNIVERSITY, CAPTAIN, INSPECTOR = (
    "Aeroserra Técnica", "Larkspur Leasing", "Elevamax", "Voo Pampa", "fire brigade", "Risoleta Neves hospital", "brokers in London", "loss adjuster", "operator of Confins airport", "prosecutor",
    "federal university", "a captain of the fire brigade", "Larkspur's inspector")

# ---- figures
f = s.figures
f("people injured", "conflict",
    E("00", "nine people", 9, BRIGADE, as_of=WED, origin=BRIGADE), E("01", "Six employees", 6, AERO, as_of=WED, origin=AERO), E("02", "Nine", 9, BRIGADE, as_of=THU, origin=BRIGADE),
    E("02", "Six", 6, AERO, as_of=THU, origin=AERO), E("02", "nine", 9, HOSPITAL, as_of=THU, origin=HOSPITAL), E("04", "nine people injured", 9, "reports in Brazil", origin=BRIGADE), E("05", "Ten", 10))
f("share of the painter's skin burned", "single", E("02", "40 per cent", 40, HOSPITAL, unit="percent"))
f("people unaccounted for", "single", E("00", "One technician", 1, QUINTAO, as_of=WED, origin=BRIGADE))
f("people killed", "single", E("03", "One is dead", 1))
f("people in the hangar", "conflict",
    E("00", "47 people", 47, QUINTAO, as_of=TUE, origin=BRIGADE), E("01", "39 employees", 39, AERO, as_of=TUE, origin=AERO), E("02", "39 badges", 39, AERO, as_of=TUE, origin=AERO),
    E("02", "47", 47, BRIGADE, as_of=TUE, origin=BRIGADE), E("03", "39", 39, AERO, as_of=TUE, origin=AERO), E("03", "47", 47, BRIGADE, as_of=TUE, origin=BRIGADE),
    E("05", "46", 46, PROSECUTOR, as_of=TUE, origin=PROSECUTOR), E("05", "47", 47, BRIGADE, as_of=TUE, origin=BRIGADE),
    E("05", "thirty-nine", 39, OTAVIO, nth=2, as_of=TUE, origin=AERO), E("05", "thirty-nine", 39, OTAVIO, nth=3, as_of=TUE, origin=AERO))
f("people of the firm in the hangar, by the prosecutor", "single", E("05", "thirty-nine of the firm's", 39, PROSECUTOR, as_of=TUE))
f("people of contractors in the hangar", "single", E("05", "five", 5, PROSECUTOR, as_of=TUE))
f("contractors with people in the hangar", "single", E("05", "three contractors", 3, PROSECUTOR))
f("students in the hangar", "single", E("05", "two students", 2, PROSECUTOR, as_of=TUE))
f("firefighters", "single", E("00", "86 firefighters", 86, QUINTAO, as_of=WED, origin=BRIGADE))
f("planes burned", "agree", E("00", "two airliners", 2), E("00", "two passenger jets", 2, BRIGADE), E("01", "Two aircraft", 2, AERO), E("03", "Two narrowbodies", 2))
f("whole damage", "update",
    ABOUT("00", "about 310 million reais", 310000000, AERO, as_of=WED, origin=AERO, unit="BRL"), ABOUT("00", "$57 million", 57000000, AERO, as_of=WED, origin=AERO, unit="USD"),
    E("03", "US$94m", 94000000, BROKERS, as_of=THU2, origin=BROKERS, unit="USD"), E("03", "US$57m", 57000000, None, as_of=WED, origin=AERO, unit="USD"))
f("damage of the Embraer", "single", E("03", "US$31m", 31000000, BROKERS, unit="USD"))
f("damage of the Airbus", "single", E("03", "US$38m", 38000000, BROKERS, unit="USD"))
f("book value of the Airbus", "agree", E("04", "$36.5 million", 36500000, LARK, unit="USD"), E("04", "€33.4 million", 33400000, LARK, unit="EUR"))
f("impairment", "single", LESS("04", "below $2 million", 2000000, LARK, unit="USD"))
f("hours for which flights were halted", "single", E("00", "three hours", 3, OPERATOR, as_of=WED, unit="hours"))
f("flights diverted or cancelled", "single", E("00", "62", 62, OPERATOR, as_of=WED))
f("helicopters burned in 2019", "single", E("00", "two helicopters", 2, as_of="2019"))
f("time from the alarm to the foam", "conflict",
    E("01", "50 seconds", 50, AERO, as_of=TUE, origin=AERO, unit="seconds"), E("03", "50 seconds", 50, AERO, as_of=TUE, origin=AERO, unit="seconds"),
    E("05", "four and a half minutes", 4.5, UNIVERSITY, as_of=TUE, origin=UNIVERSITY, unit="minutes"))
f("insurance of the hangar", "single", E("01", "R$180 million", 180000000, AERO, unit="BRL"))
f("deductible", "single", E("01", "5 percent", 5, AERO, unit="percent"))
f("share of hangars 1, 2 and 4 in the capacity", "single", E("01", "71 percent", 71, AERO, unit="percent"))
f("nozzles or lines with foam", "agree", E("02", "two", 2, JAIRO, nth=1, origin=JAIRO), E("05", "two lines", 2, UNIVERSITY, origin=UNIVERSITY))
f("nozzles or lines in all", "agree", E("02", "eight nozzles", 8, JAIRO, origin=JAIRO), E("03", "eight foam lines", 8, ADJUSTER, origin=ADJUSTER))
f("foam lines shut by hand", "single", E("03", "six", 6, ADJUSTER, nth=1))
f("years in which Menezes saw one test", "single", E("02", "five years", 5, JAIRO, unit="years"))
f("fall of Aeroserra's shares", "single", E("03", "27%", 27, as_of=WED2, unit="percent"))
f("sessions of the fall", "single", E("03", "six sessions", 6))
f("employees of the base", "single", E("03", "1,150 employees", 1150))
f("heavy checks last year", "single", E("03", "212 heavy checks", 212, as_of="2026"))
f("surface of Hangar 3", "single", E("03", "8,400 square metres", 8400, unit="m2"))
f("days for the explanation", "single", E("04", "ten days", 10, LARK, unit="days"))
f("aircraft of Larkspur", "single", E("04", "143 aircraft", 143, LARK))
f("countries of Larkspur", "single", E("04", "41 countries", 41, LARK))
f("days for which the sticker is valid", "single", E("05", "one day", 1, unit="days"))
f("hours for which the kerosene ran", "single", E("05", "eight hours", 8, UNIVERSITY, unit="hours"))
f("fine", "single", E("05", "4.2 million reais", 4200000, unit="BRL"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("foam in the first minute", "single", q("00", "The sprinklers released foam in the first minute,", AERO))
Q("blue, like a stove", "single", q("00", "I saw a light under the wing, blue, like a stove,", JAIRO))
Q("no foam, rain", "variant", q("02", "THERE WAS NO FOAM, THERE WAS RAIN", JAIRO), q("02", "There was no foam, there was rain,", JAIRO), q("03", "There was no foam, there was rain,", LACERDA), q("05", "No foam, just rain.", JAIRO))
Q("a bucket under it", "single", q("02", "In March. They put a bucket under it.", JAIRO))
Q("clean as a plate", "single", q("02", "with its battery as clean as a plate", LACERDA))
Q("asking isn't having", "single", q("02", "They had asked for an extension. Asking isn't having.", CAPTAIN))
Q("splint a tail", "single", q("03", "You can't splint a tail,", CORRIGAN))
Q("kerosene smell", "single", q("04", "kerosene smell, port side of neighbouring aircraft, reported to shift lead at 15:10", INSPECTOR))
Q("I was given thirty-nine", "single", q("05", "I wrote thirty-nine because I was given thirty-nine,", OTAVIO))

# ---- timeline
w = s.when
w("the Embraer is built", "2017", ("03", "2017"))
w("a fire at another base", "2019", ("00", "in 2019"))
w("heavy checks are counted", "2026", ("03", "last year"))
w("the last test, by Menezes and the magazine", "2027-03", ("02", "In March"), ("05", "in March"))
w("the licence runs out, by a captain", "2027-04-30", ("02", "on 30 April"))
w("Larkspur is assured", "2027-05-28", ("04", "on 28 May"))
w("the last test, by the company", "2027-06-02", ("01", "on 2 June"), ("05", "for 2 June"))
w("the tank is opened", MON, ("02", "on Monday"))
w("the fire starts, by the letter of last week", MON, ("03", "12 July"))
w("the inspector notes a smell", TUE, ("04", "on the afternoon before the fire"))
w("the fire starts", TUE, ("00", "on Tuesday"), ("03", "on the evening of 13 July"), ("05", "13/07"))
w("the fire", TUE, ("01", "in the night from Tuesday to Wednesday"), ("00", "overnight"), to=WED)
w("the brigade speaks", WED, ("00", "on Wednesday"))
w("six are discharged", WED, ("01", "yesterday"))
w("a body is found", THU, ("02", "on Thursday at 4 p.m."))
w("the loss adjuster comes", "2027-07-17", ("03", "since Saturday"))
w("the other hangars resume, as announced", "2027-07-19", ("01", "on Monday, 19 July"))
w("the other hangars resume", "2027-07-20", ("03", "on Tuesday"))
w("the Airbus is declared a total loss", WED2, ("03", "on Wednesday"), ("04", "today"))
w("the Airbus was to be handed over", "2027-07-29", ("03", "next Thursday"))
w("the quarter of the impairment", "2027-07", ("04", "in the third quarter"), to="2027-09")
w("the chartered plane", "2027-08-31", ("02", "until the end of August"))
w("charges are filed", "2027-09-22", ("05", "on 22 September"))
w("Aeroserra is fined", "2027-10", ("05", "in October"))
w("the licence ends, by the company", "2027-12", ("01", "until December"), ("04", "until December 2027"))
w("Hangar 3 reopens", "2028-06", ("03", "mid-2028"), to="2028-07")

# ---- conflicts
C = s.conflict
C("figure", "people in the hangar: 47 by the brigade, 39 by the company, 46 by the prosecutor",
    [("00", "47 people"), ("02", "47"), ("03", "47"), ("05", "47")], [("01", "39 employees"), ("02", "39 badges"), ("03", "39"), ("05", "thirty-nine", 2)], [("05", "46")])
C("figure", "people injured: nine by the brigade and the hospital, six by the company", [("00", "nine people"), ("02", "Nine"), ("02", "nine"), ("04", "nine people injured")], [("01", "Six employees"), ("02", "Six")])
C("figure", "foam after 50 seconds by the company, after four and a half minutes by the university", [("01", "50 seconds"), ("03", "50 seconds"), ("00", "in the first minute")], [("05", "four and a half minutes")])
C("date", "the last test of the foam: 2 June by the company, March by others", [("01", "on 2 June"), ("05", "for 2 June")], [("02", "In March"), ("05", "in March")])
C("date", "the licence of Hangar 3 is valid until December, or ran out on 30 April", [("01", "until December"), ("04", "until December 2027")], [("02", "on 30 April")])
C("date", "the fire started on 12 July by the letter of last week, on 13 July in truth", [("03", "12 July")], [("03", "on the evening of 13 July"), ("00", "on Tuesday"), ("05", "13/07")], optional=True)
C("stance", "whether the sprinklers gave foam",
    [("00", "The sprinklers released foam in the first minute,"), ("01", "The foam system was activated automatically"), ("03", "The company maintains that foam came")],
    [("00", "the sprinklers failed to come on"), ("02", "THERE WAS NO FOAM, THERE WAS RAIN"), ("02", "There was no foam, there was rain,"), ("03", "six of eight foam lines were found shut by hand"), ("03", "There was no foam, there was rain,"),
     ("05", "No foam, just rain.")])
C("stance", "whether fuel was worked on", [("01", "No work on fuel systems was under way"), ("04", "no fuel work was under way")],
    [("02", "a kerosene drip from the Embraer's tank, which had been opened on Monday"), ("04", "kerosene smell, port side of neighbouring aircraft"), ("05", "The university has no doubts about the kerosene")])
C("stance", "what burned first: the contractor's platform or kerosene", [("01", "The fire originated, as far as is known, in the battery of a lifting platform"), ("02", "The company accuses Elevamax's platform")],
    [("02", "with its battery as clean as a plate"), ("02", "She speaks of a kerosene drip")])
C("stance", "whether the Airbus can be repaired", [("01", "one of which the Company expects to be repairable"), ("03", "Aeroserra thinks the Airbus can be repaired")],
    [("03", "Larkspur does not"), ("03", "You can't splint a tail,"), ("03", "it was declared a total loss"), ("04", "a total loss")])
C("stance", "whether somebody was missing", [("01", "have been located"), ("01", "Information on missing persons was communicated prematurely"), ("02", "the company could write that all its people had been located")],
    [("00", "One technician was unaccounted for"), ("02", "A body was found on Thursday at 4 p.m.")])
C("source", "who said that there was no foam but rain: the mechanic or the contractor's owner",
    [("02", "THERE WAS NO FOAM, THERE WAS RAIN"), ("02", "There was no foam, there was rain,"), ("05", "No foam, just rain.")], [("03", "There was no foam, there was rain,"), ("03", "said Sandra Lacerda, who owns the contractor")])

# ---- echoes
X = s.echo
X("the brigade's 47", "cited", ("00", "47 people"), ("02", "47"), ("03", "47"), ("05", "47"))
X("the company's 39", "cited", ("01", "39 employees"), ("02", "39 badges"), ("03", "39"), ("05", "thirty-nine", 2))
X("the company's 50 seconds", "cited", ("01", "50 seconds"), ("03", "50 seconds"))
X("no foam, but rain", "same details", ("02", "There was no foam, there was rain,"), ("03", "There was no foam, there was rain,"), ("05", "No foam, just rain."))
X("the company's six injured", "cited", ("01", "Six employees"), ("02", "Six"))
X("57 million on the first day", "same details", ("00", "$57 million"), ("03", "US$57m"))
X("a total loss, declared by Larkspur", "cited", ("03", "it was declared a total loss"), ("04", "a total loss"))
X("no fuel work, by the company", "cited", ("01", "No work on fuel systems was under way"), ("04", "no fuel work was under way"))
X("the test of 2 June", "cited", ("01", "on 2 June"), ("05", "for 2 June"), optional=True)
X("the brigade's nine injured", "cited", ("00", "nine people"), ("02", "Nine"), optional=True)
X("valid until December", "cited", ("01", "until December"), ("04", "until December 2027"), optional=True)
X("the platform accused", "cited", ("01", "in the battery of a lifting platform"), ("02", "The company accuses Elevamax's platform"), optional=True)

# ---- actors
A, n = s.actor, s.named
A(JAIRO, "person", *n("Jairo Menezes"), aliases=["Menezes", "a mechanic of the night shift", "He"])
A(OTAVIO, "person", *n("Otávio Menezes"), aliases=["Menezes", "Investor Relations Officer", "he", "Aeroserra Técnica"])
A(BRAGA, "person", *n("Edmilson Braga"), aliases=["Mr Edmilson Braga"])
A(LACERDA, "person", *n("Sandra Lacerda"), aliases=["Elevamax's owner, Sandra Lacerda", "She", "Elevamax"])
A(AERO, "organization", *n("Aeroserra Técnica S.A.", "AEROSERRA TÉCNICA S.A.", "Aeroserra Técnica", "Aeroserra"), aliases=["the company", "The company", "The Company", "the Company", "It"])
A(LARK, "organization", *n("Larkspur Leasing", "LARKSPUR LEASING", "Larkspur"), aliases=["We", "Ireland's Larkspur Leasing", "its technical director, Niamh Corrigan"])
A(ELEV, "organization", *n("Elevamax Ltda", "Elevamax"))
A(PAMPA, "organization", *n("Voo Pampa"))
A("Lagoa Santa", "place", *n("Lagoa Santa"))
s.alias(QUINTAO, "Lieutenant Colonel Rosana Quintão", "she", "the fire brigade of Minas Gerais", "fire brigade")
s.alias(BRIGADE, "the fire brigade of Minas Gerais", "The fire brigade", "the brigade", "The brigade", "Rosana Quintão")
s.alias(HOSPITAL, "hospital")
s.alias(BROKERS, "Brokers in London")
s.alias(ADJUSTER, "the loss adjuster")
s.alias(OPERATOR, "the operator")
s.alias(PROSECUTOR, "The prosecutor")
s.alias(UNIVERSITY, "the technicians of the federal university", "The university")
s.alias(CAPTAIN, "a captain")
s.alias(CORRIGAN, "its technical director, Niamh Corrigan", "Larkspur Leasing", "She")
s.alias(INSPECTOR, "Our inspector", "She", "the note")
s.alias("reports in Brazil", "Reports in Brazil", "Larkspur Leasing")
s.write()
