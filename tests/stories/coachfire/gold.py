"""Gold of an invented story: a Lithuanian coach burns on a Czech motorway, October 2026."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A coach burns on the D19")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
FRI, SAT, SUN, MON, TUE = (f"2026-10-{d}" for d in ("09", "10", "11", "12", "13"))
NOTE, FUNERAL = "2026-10-22", "2026-10-31"
s.report("00", outlet="CEN", published=SAT)
s.report("01", outlet="Lesnovské noviny", published=SAT, to=SUN)
s.report("02", outlet="Gervė Travel", published=SUN)
s.report("03", outlet="Sekunda", published=MON, sidecar=True)
s.report("04", outlet="Coach & Operator", published="2026-11-01", to="2026-11-30")
s.report("05", outlet="Savaitės žodis", published="2026-11-20", to="2027-02-28")

ZEMLOVA, VRBICKY, SOBIERAJ, RIMANTAS, KOSTAS, GUDELIS = "Radka Žemlová", "Tomáš Vrbický", "Marek Sobieraj", "Rimantas Balčys", "Kostas Balčys", "Vytautas Gudelis"
NORVILA, HOLIKOVA, PETKUTE, DANUTE, AHLERS, DUBSKA = "Darius Norvila", "Ivana Holíková", "Jolanta Petkutė", "Danutė M.", "Gerd Ahlers", "Hana Dubská"
FIRE, POLICE, GERVE, INVESTIGATOR, COMMISSION, AUTHORITY = "fire brigade", "Lesnov police", "Gervė Travel", "an investigator", "accident commission", "Lithuanian transport authority"
CEN, SEKUNDA, KARLOW, STATS, DOCTORS, INSURERS, POLICE2, PRESIDENT = "CEN", "Sekunda", "Karlow", "fire service statistics", "doctors", "insurers", "police at the funeral", "the president"

# ---- figures
f = s.figures
f("people killed", "update",
    AT_LEAST("00", "At least 11 dead", 11, None, as_of=SAT, origin=FIRE), AT_LEAST("00", "at least 11 people", 11, FIRE, as_of=SAT, origin=FIRE),
    E("01", "twelve", 12, None, as_of=SUN), E("03", "Thirteen people", 13, None, as_of=SUN), E("03", "Thirteen", 13, None, nth=2, as_of=SUN),
    E("04", "Fourteen dead", 14, None), E("04", "14 lives", 14, None), E("05", "fourteen", 14, None))
f("guests killed", "single", E("02", "Eleven of our guests", 11, None, as_of=SUN, origin=GERVE))
f("dead that are feared in the end", "single", E("03", "17", 17, DOCTORS, origin=DOCTORS))
f("people injured", "conflict",
    E("00", "Twenty-three others", 23, POLICE, as_of=SAT, origin=POLICE), E("01", "Twenty-seven injured", 27, HOLIKOVA, origin=HOLIKOVA), E("01", "23", 23, POLICE, nth=1, origin=POLICE))
f("injured treated and sent to Hradovice", "single", E("01", "Four", 4, HOLIKOVA, as_of=FRI, origin=HOLIKOVA))
f("people in critical condition", "update", E("00", "six of them in critical condition", 6, POLICE, as_of=SAT, origin=POLICE), E("01", "Five patients", 5, None, as_of=SUN))
f("hospitals", "single", E("00", "three hospitals", 3, POLICE, origin=POLICE))
f("people on board", "conflict",
    E("00", "49 people on board", 49, ZEMLOVA, as_of=FRI, origin=POLICE), E("01", "49 people", 49, POLICE, as_of=FRI, origin=POLICE), E("03", "49 people", 49, ZEMLOVA, as_of=FRI, origin=POLICE),
    E("04", "50", 50, COMMISSION, as_of=FRI, origin=COMMISSION), E("04", "53", 53, GERVE, nth=1, as_of=FRI, origin=GERVE))
f("passengers", "conflict",
    E("01", "47 passengers", 47, None, as_of=FRI), E("02", "51 guests", 51, None, as_of=FRI, origin=GERVE), E("04", "48 passengers", 48, COMMISSION, as_of=FRI, origin=COMMISSION))
f("seats sold", "single", E("02", "51 seats", 51, None, origin=GERVE))
f("drivers", "agree",
    E("00", "two drivers", 2, ZEMLOVA, as_of=FRI, origin=POLICE), E("02", "two drivers", 2, None, as_of=FRI, origin=GERVE), E("04", "two drivers", 2, COMMISSION, as_of=FRI, origin=COMMISSION))
f("distance from Krásná Voda", "single", ABOUT("00", "some 90 km short", 90, ZEMLOVA, origin=POLICE, unit="km"))
f("minutes to the first crew's arrival", "conflict",
    E("00", "11 minutes", 11, VRBICKY, as_of=FRI, origin=FIRE, unit="minutes"), E("01", "eleven minutes", 11, VRBICKY, as_of=FRI, origin=FIRE, unit="minutes"),
    E("01", "twenty-five", 25, KOSTAS, as_of=FRI, origin=KOSTAS, unit="minutes"))
f("people whom the lorry driver pulled out", "conflict",
    E("00", "seven people", 7, POLICE, as_of=FRI, origin=POLICE), E("03", "NINE", 9, None, nth=1, as_of=FRI, origin=SEKUNDA), E("03", "NINE people", 9, None, as_of=FRI, origin=SEKUNDA),
    E("05", "seven lives", 7, PRESIDENT, as_of=FRI, origin=POLICE), E("05", "nine", 9, "a newspaper", nth=2, as_of=FRI, origin=SEKUNDA), ABOUT("05", "Five, perhaps", 5, SOBIERAJ, as_of=FRI, origin=SOBIERAJ))
f("hours of the closure", "single", E("00", "13 hours", 13, None, unit="hours"))
f("length of the jam", "single", E("00", "9 km", 9, None, unit="km"))
f("coaches and buses on fire last year", "single", E("00", "61 coaches and buses", 61, STATS, as_of="2025", origin=STATS))
f("dead of the coach fire of 2019", "single", E("00", "six lives", 6, None, as_of="2019"))
f("price of the trip", "agree",
    E("01", "389 euros", 389, None, unit="EUR"), ABOUT("01", "about 9,500 crowns", 9500, None, unit="CZK"), E("03", "€389", 389, None, unit="EUR"))
f("emergency hammers", "conflict", E("02", "Eight emergency hammers", 8, None, as_of=FRI, origin=GERVE), E("03", "three", 3, SEKUNDA, origin=SEKUNDA))
f("brackets for emergency hammers", "single", E("03", "eight emergency hammers", 8, SEKUNDA, origin=SEKUNDA))
f("fire extinguishers", "single", E("02", "two fire extinguishers", 2, None, as_of=FRI, origin=GERVE))
f("hours of the man at the wheel", "conflict",
    E("02", "four hours and ten minutes", 4.1667, None, as_of=FRI, origin=GERVE, unit="hours"), E("03", "nine and a half hours", 9.5, INVESTIGATOR, as_of=FRI, origin=INVESTIGATOR, unit="hours"),
    E("03", "Four hours and ten minutes", 4.1667, GERVE, as_of=FRI, origin=GERVE, unit="hours"))
f("money of the firm for a family", "agree", E("02", "3,000 euros", 3000, None, origin=GERVE, unit="EUR"), E("05", "3,000", 3000, None, origin=GERVE, unit="EUR"))
f("families that took the firm's money", "single", E("05", "nine families", 9, PETKUTE, origin=PETKUTE))
f("money of the state for a family", "single", E("05", "10,000 euros", 10000, None, unit="EUR"))
f("free seats on the flight", "single", E("02", "20 seats", 20, None, as_of=SUN, origin=GERVE))
f("years of Petkutė with the firm", "single", E("02", "26 years", 26, PETKUTE, origin=PETKUTE, unit="years"))
f("reward for videos", "single", E("03", "5,000 crowns", 5000, None, unit="CZK"))
f("minutes for which the tyre burned", "single", BETWEEN("04", "six to eight minutes", 6, 8, COMMISSION, as_of=FRI, origin=COMMISSION, unit="minutes"))
f("validity of the certificate", "single", E("04", "six months", 6, AUTHORITY, origin=AUTHORITY, unit="months"))
f("price of an extinguisher system", "single", ABOUT("04", "about €1,800", 1800, None, unit="EUR"))
f("price of a heat sensor", "single", E("04", "€140", 140, None, unit="EUR"))
f("money set aside by insurers", "single", E("04", "€6m", 6000000, INSURERS, origin=INSURERS, unit="EUR"))
f("voices of the choir", "single", E("05", "38 voices", 38, None, as_of="2026-09"))
f("singers on the coach", "single", E("05", "Nineteen of them", 19, None, as_of=FRI))
f("singers who do not come any more", "single", E("05", "Eleven", 11, None))
f("people at the funeral", "conflict", E("05", "three thousand people", 3000, None, as_of=FUNERAL), E("05", "two thousand", 2000, POLICE2, as_of=FUNERAL, origin=POLICE2))
f("coffins on 31 October", "single", E("05", "three coffins", 3, None, as_of=FUNERAL))
f("coaches in the depot", "single", E("05", "four coaches", 4, None))
f("price of the inspection", "single", E("05", "62 euros", 62, PETKUTE, origin=PETKUTE, unit="EUR"))
f("Gudelis's bail", "agree", E("05", "200,000 crowns", 200000, None, unit="CZK"), E("05", "8,200 euros", 8200, None, unit="EUR"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("nothing one would have called a bus", "variant", q("00", "There was nothing left that you would have called a bus,", VRBICKY), q("04", "nothing that one could have called a bus", VRBICKY))
Q("the front door did not open", "variant", q("01", "The front door did not open", KOSTAS, nth=1),
    q("01", "The front door did not open. The driver pushed the button, he pushed and pushed. We went out through the glass.", KOSTAS), q("05", "the front door would not open", KOSTAS))
Q("we count people", "single", q("01", "They count beds, we count people,", HOLIKOVA))
Q("old tyre, old road", "single", q("01", "We told the young one. He walked round the bus with a lamp and said, old tyre, old road.", KOSTAS))
Q("when to stop hoping", "single", q("01", "It was twenty-five,", KOSTAS), q("01", "I looked at my watch because I wanted to know when to stop hoping.", KOSTAS))
Q("I sold them the seats", "single", q("02", "I have run this firm for 26 years and I knew most of these people by their first names,", PETKUTE), q("02", "I sold them the seats myself.", PETKUTE))
Q("his card was never in the machine", "single", q("03", "His card was never in the machine,", INVESTIGATOR))
Q("lies", "single", q("03", "Lies, lies, lies,", DANUTE))
Q("others were filming", "single", q("03", "Others were filming,", SOBIERAJ), q("03", "I had a wheel brace and I hit.", SOBIERAJ))
Q("both doors were shut", "single", q("03", "Both doors were shut when I came,", SOBIERAJ))
Q("we do not whisper", "single", q("03", "We investigate, we do not whisper.", ZEMLOVA))
Q("our doors open", "single", q("04", "Our doors open,", AHLERS), q("04", "They open if somebody turns the red handle.", AHLERS))
Q("the others sent it back", "single", q("05", "To nine families,", PETKUTE), q("05", "The others sent it back.", PETKUTE))
Q("I paid 62 euros for it", "single", q("05", "Then somebody stole it from them and gave it to me, and I paid 62 euros for it.", PETKUTE))
Q("I drove from the border", "single", q("05", "I drove from the border. I put in Rimantas's card because mine was at home,", GUDELIS))
Q("something about rubber", "single", q("05", "An old man said something about rubber. I looked. I saw nothing. I was looking for a nail.", GUDELIS))
Q("I did not count", "single", q("05", "I did not count,", SOBIERAJ), q("05", "Five, perhaps. The sixth I could not hold.", SOBIERAJ))

# ---- timeline
w = s.when
w("the coach is built", "2014", ("02", "2014"))
w("the fire near Brodek", "2019", ("00", "In 2019"))
w("61 coaches catch fire", "2025", ("00", "Last year"))
w("the inspection, by the authority", "2026-02-14", ("04", "14 February"))
w("the stamp is stolen, by the authority", "2026-03-01", ("05", "in the spring"), to="2026-05-31")
w("the inspection, by the firm", "2026-08-14", ("02", "on 14 August"), ("04", "on 14 August"), ("05", "14 August"))
w("the inspection, told as a month", "2026-08", ("05", "in August"))
w("the certificate runs out, by the authority", "2026-08-14", ("04", "six months later to the day"))
w("the choir has 38 voices", "2026-09", ("05", "in September"))
w("the coach sets out", FRI, ("00", "at 5:30 a.m. on Friday"), ("02", "Friday's"))
w("the fire", FRI, ("00", "late on Friday"))
w("Balčys is at the wheel", FRI, ("03", "on Friday"))
w("the fire brigade gives the toll", SAT, ("00", "on Saturday", 1))
w("Norvila arrives", SAT, ("00", "on Saturday evening"))
w("the list is handed over", SAT, ("02", "yesterday at noon"))
w("a woman of 73 dies", SUN, ("01", "early this morning"))
w("the hospital is rung", SUN, ("01", "on Sunday"))
w("another pensioner dies", SUN, ("03", "On Sunday evening"))
w("Žemlová confirms 49", SUN, ("03", "yesterday", 1))
w("Norvila lays a wreath", SUN, ("03", "yesterday", 2))
w("the relatives' flight", MON, ("02", "tomorrow, Monday"))
w("flags at half mast", TUE, ("01", "On Tuesday"))
w("Kostas Balčys tells a Czech paper", "2026-10", ("05", "in October"))
w("the commission's first note", NOTE, ("04", "on 22 October"))
w("the last funeral", FUNERAL, ("05", "On 31 October"))
w("Gudelis comes home", "2026-11-20", ("05", "on 20 November"))
w("the certificate runs out, by the firm", "2027-02", ("02", "until February"))
w("the trial begins", "2027-03", ("05", "in March"))

# ---- conflicts
s.conflict("figure", "injured: 23 by the police, 27 by the ambulance service", [("00", "Twenty-three others"), ("01", "23", 1)], [("01", "Twenty-seven injured")])
s.conflict("figure", "the first crew came after 11 minutes by the brigade, 25 by a survivor",
    [("00", "11 minutes"), ("01", "eleven minutes"), ("04", "call at 21.53, first water at 22.04")], [("01", "twenty-five")])
s.conflict("stance", "whether the doors opened",
    [("01", "The front door did not open", 1), ("01", "The front door did not open", 2), ("03", "Both doors were shut when I came,"), ("05", "the front door would not open"), ("04", "The front one was found shut")],
    [("02", "opened both doors"), ("02", "We reject what is being told about doors."), ("04", "Our doors open,")])
s.conflict("figure", "people on board: 49 by the police, 53 by the firm, 50 by the commission",
    [("00", "49 people on board"), ("01", "49 people"), ("03", "49 people"), ("01", "47 passengers")], [("02", "51 guests"), ("04", "53", 1)], [("04", "50", 1), ("04", "48 passengers")])
s.conflict("date", "the last inspection: 14 August by the firm, 14 February by the authority",
    [("02", "on 14 August"), ("04", "on 14 August"), ("05", "14 August")], [("04", "14 February")])
s.conflict("figure", "hours of the man at the wheel: four hours ten by the firm, nine and a half by the tachograph",
    [("02", "four hours and ten minutes"), ("03", "Four hours and ten minutes")], [("03", "nine and a half hours")])
s.conflict("stance", "who drove after the border",
    [("05", "I drove from the border."), ("02", "The driver at the wheel had taken over at the Polish–Czech border.")],
    [("03", "His card was never in the machine,"), ("03", "he died in the driver's seat"), ("05", "In her charge Balčys drove until eight in the evening and Gudelis from then on.")])
s.conflict("stance", "whether a guest told the driver of a smell",
    [("01", "We told the young one."), ("01", "He had smelt rubber long before"), ("05", "An old man said something about rubber.")], [("02", "No guest reported a smell or any fault at the rest stop.")])
s.conflict("stance", "whether a metal object set off the fire, or a bearing",
    [("02", "the coach ran over a metal object")], [("04", "It found no metal object and no trace of one."), ("04", "a seized wheel bearing on the right rear axle")])
s.conflict("figure", "people whom the lorry driver pulled out: seven, nine, or five by him",
    [("00", "seven people"), ("05", "seven lives")], [("03", "NINE", 1), ("03", "NINE people"), ("05", "nine", 2)], [("05", "Five, perhaps")])
s.conflict("figure", "emergency hammers: eight by the firm, three by Sekunda", [("02", "Eight emergency hammers")], [("03", "three")])
s.conflict("figure", "people at the funeral: three thousand, or two by the police", [("05", "three thousand people")], [("05", "two thousand")])
s.conflict("stance", "whether the coach stopped at once", [("02", "He stopped at once")], [("04", "The tyre had burned for six to eight minutes before the coach stopped.")], optional=True)

# ---- echoes
s.echo("CEN's words in the Czech paper", "copied text",
    ("00", "coach taking Lithuanian pensioners to a Bohemian spa"), ("01", "coach taking Lithuanian pensioners to a Bohemian spa"))
s.echo("the police's 23 injured", "cited", ("00", "Twenty-three others"), ("01", "The police speak of 23."))
s.echo("the police's 49 on board", "cited", ("00", "49 people on board"), ("01", "49 people"), ("03", "49 people"))
s.echo("the brigade's eleven minutes", "cited", ("00", "11 minutes"), ("01", "eleven minutes"))
s.echo("the firm's four hours and ten minutes", "cited", ("02", "four hours and ten minutes"), ("03", "Four hours and ten minutes, claims the firm"))
s.echo("the firm's 51 guests and two drivers", "cited", ("02", "51 guests and two drivers"), ("04", "The operator had said 53."))
s.echo("the firm's inspection of 14 August", "cited", ("02", "passed the technical inspection on 14 August"), ("04", "Gervė Travel told the press that its vehicle had passed inspection on 14 August."))
s.echo("Sekunda's nine, retold", "cited", ("03", "NINE people"), ("05", "for nine in a newspaper"))
s.echo("Vrbický's bus", "same details", ("00", "There was nothing left that you would have called a bus,"), ("04", "nothing that one could have called a bus"))
s.echo("Kostas Balčys's door, from the Czech paper", "cited", ("01", "The front door did not open", 2), ("05", "the front door would not open"))
s.echo("the watch of Kostas Balčys", "same details", ("01", "I looked at my watch"), ("05", "He has kept the watch."), optional=True)
s.echo("the police's seven pulled out", "same details", ("00", "seven people"), ("05", "seven lives"), optional=True)
s.echo("the firm's 3,000 euros", "same details", ("02", "3,000 euros"), ("05", "3,000"), optional=True)
s.echo("the price of 389 euros", "same details", ("01", "389 euros"), ("03", "€389"), optional=True)
s.echo("the hint at the rest stop", "same details", ("01", "We told the young one."), ("05", "An old man said something about rubber."), optional=True)

# ---- actors
n = s.named
s.actor(RIMANTAS, "person", *n("Rimantas Balčys", "Rimantas"), ("05", "Balčys", 1), aliases=["Balčys"])
s.actor(KOSTAS, "person", *n("Kostas Balčys"), ("01", "Balčys", 2), aliases=["Balčys", "a survivor", "he"])
s.actor(GUDELIS, "person", *n("Vytautas Gudelis", "Gudelis"), ("03", "Vytas G."), aliases=["Gudelis", "the second driver", "Vytas G.", "he"])
s.actor(ZEMLOVA, "person", *n("Radka Žemlová", "Žemlová"), aliases=["Žemlová", "police spokeswoman Radka Žemlová", "Police spokeswoman Radka Žemlová", "the police", "Lesnov police"])
s.actor(VRBICKY, "person", *n("Tomáš Vrbický", "Vrbický"), aliases=["Vrbický", "Major Tomáš Vrbický", "the brigade's commander at the scene", "The chief, Tomáš Vrbický", "fire brigade", "Vrbický's firefighters", "firefighters"])
s.actor(SOBIERAJ, "person", *n("Marek Sobieraj", "Sobieraj"), aliases=["Sobieraj", "A Polish lorry driver", "The hero"])
s.actor(PETKUTE, "person", *n("Jolanta Petkutė", "Petkutė"), ("03", "Jolanta P."), aliases=["Petkutė", "our director, Jolanta Petkutė", "the director", "The boss, Jolanta P.", "She", "director"])
s.actor(NORVILA, "person", *n("Darius Norvila"), aliases=["Norvila", "Lithuania's foreign minister, Darius Norvila"])
s.actor(GERVE, "organization", *n("Gervė Travel", "GERVĖ TRAVEL"), aliases=["the firm", "The operator", "the operator", "the company", "Our office", "UAB Gervė Travel"])
s.actor(KARLOW, "organization", *n("Karlow"), aliases=["the makers"])
s.actor("Krásná Voda", "place", *n("Krásná Voda"))
s.actor("Hradovice", "place", *n("Hradovice"))
s.actor("Vilkalnis", "place", *n("Vilkalnis"))
s.actor("Lesnov", "place", *n("Lesnov", "LESNOV"))
s.alias(POLICE, "the police", "The police", "the Lesnov police", "Radka Žemlová", "police")
s.alias(FIRE, "the fire brigade", "the brigade", "Tomáš Vrbický")
s.alias(HOLIKOVA, "Ivana Holíková of the regional ambulance service", "Holíková", "regional ambulance service", "she")
s.alias(INVESTIGATOR, "investigator", "the investigator", "the tachograph")
s.alias(COMMISSION, "The accident commission in Prague", "accident commission in Prague", "the note", "a first note", "It", "commission")
s.alias(AUTHORITY, "The Lithuanian transport authority", "the authority", "The authority")
s.alias(AHLERS, "a Karlow spokesman, Gerd Ahlers", "Ahlers", "Karlow spokesman")
s.alias(DUBSKA, "The prosecutor, Hana Dubská", "the prosecutor")
s.alias(STATS, "fire service statistics show", "fire service")
s.alias(DOCTORS)
s.alias(INSURERS, "Insurers")
s.alias(POLICE2, "the police", "police")
s.alias(PRESIDENT, "the president's speech", "president's speech", "the president", "president")
s.alias("a newspaper", "newspaper", SEKUNDA)
s.alias(SEKUNDA)
s.alias(DANUTE, "Danutė")
s.write()
