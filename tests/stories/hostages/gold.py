import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A bus held by a gunman at Las Garzas, Colombia")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
SUN, MON, THU20 = "2026-08-09", "2026-08-10", "2026-08-20"
s.report("00", outlet="Andean Wire", published=SUN)
s.report("01", outlet="National Police of Colombia", published=MON)
s.report("02", outlet="Radio Cauce", published=MON)
s.report("03", published="2026-08-11", to="2026-08-13")
s.report("04", outlet="Andean Wire", published=MON)
s.report("05", outlet="Contrapeso", published="2026-08-21", to="2026-08-22")

POLICE, MONT, OCAMPO, PRIETO, BASTO, TIRADO, VELEZ, MARISOL, GOV = ("police", "Jairo Montealegre", "Edelmira Ocampo", "Yuliana Prieto", "Wilmer Basto",
    "Anselmo Tirado", "Hernando Vélez", "Marisol Quiñones", "Ramiro Echandía")
LUKAS, JHON, SABINE, INV, INST, CUESTA, ZULETA, PROS, JUST, CAUCE, OFFICE = ("Lukas Wendt", "Jhon Freddy M.", "Sabine Wendt", "two investigators at the scene",
    "Institute of Forensic Medicine", "Deyanira Cuesta", "Patricia Zuleta", "prosecutors", "Justice Ministry", "Radio Cauce", "the governor's office")
NOTE, PENA, ROSALBA = "the notebook", "Luz Dary Peña", "Rosalba Quiñones"

F("people held on Sunday evening", "single", M("00", "more than 20 people", 20, POLICE, as_of=SUN, origin=POLICE))
F("people let go on Sunday", "agree",
  E("00", "seven", 7, as_of=SUN, origin=POLICE), E("00", "Seven passengers", 7, as_of=SUN, origin=POLICE), E("01", "Seven", 7, as_of=SUN, origin=POLICE),
  E("02", "the seven of yesterday", 7, POLICE, as_of=SUN, origin=POLICE))
F("children let go", "single", E("00", "four children", 4, as_of=SUN, origin=POLICE))
F("passengers on the bus", "conflict",
  E("00", "27 passengers", 27, MONT, as_of=SUN, origin=POLICE), E("00", "31 tickets", 31, OCAMPO, as_of=SUN, origin=OCAMPO),
  E("02", "27", 27, MONT, as_of=SUN, origin=POLICE), E("03", "31 passengers", 31, as_of=SUN, origin=OCAMPO),
  E("04", "27 passengers", 27, POLICE, as_of=SUN, origin=POLICE), E("04", "31 tickets", 31, OCAMPO, as_of=SUN, origin=OCAMPO))
F("people on the bus with the driver and his assistant", "agree", E("04", "29", 29, OCAMPO, as_of=SUN, origin=OCAMPO), E("05", "29 names", 29, NOTE, as_of=SUN, origin=BASTO))
F("money demanded", "agree", E("00", "400 million pesos", 400e6, MONT, origin=BASTO, unit="COP"), A("00", "about $98,000", 98000, unit="USD"), E("03", "80,000 euros", 80000, origin=BASTO, unit="EUR"))
F("sentence of Basto's brother", "agree", E("00", "22 years", 22, MONT, unit="years"), E("04", "22 years", 22, unit="years"))
F("officers at the road", "single", A("00", "About 120 officers", 120, as_of=SUN))
F("length of the column of trucks", "agree", A("00", "some 6 kilometres", 6, as_of=SUN, unit="km"), A("00", "3.7 miles", 3.7, as_of=SUN, unit="miles"))
F("length of the hijacking of 2019", "single", E("00", "19 hours", 19, as_of="2019-07", unit="hours"))
F("hostages killed in 2019", "single", E("00", "Three hostages", 3, as_of="2019-07"))
F("length of the operation", "agree",
  E("01", "40 seconds", 40, as_of=MON, origin=POLICE, unit="seconds"), LT("02", "less than a minute", 1, as_of=MON, origin=CAUCE, unit="minutes"),
  E("05", "Forty seconds", 40, as_of=MON, origin=POLICE, unit="seconds"))
F("people freed in the operation", "agree",
  E("01", "19 persons", 19, as_of=MON, origin=POLICE), E("02", "19 freed", 19, POLICE, as_of=MON, origin=POLICE), E("04", "Nineteen people", 19, as_of=MON, origin=POLICE))
F("hostages killed", "single", E("02", "one hostage dead", 1, POLICE, as_of=MON, origin=POLICE))
F("shots fired by the police", "conflict",
  E("01", "14 cartridges", 14, as_of=MON, origin=POLICE), M("02", "more than thirty", 30, as_of=MON, origin=CAUCE), E("03", "40 shots", 40, LUKAS, as_of=MON, origin=LUKAS),
  E("04", "14 rounds", 14, POLICE, as_of=MON, origin=POLICE), E("04", "37 casings", 37, INV, as_of=MON, origin=INV),
  E("05", "37 casings", 37, INST, as_of=MON, origin=INST), E("05", "14", 14, POLICE, nth=1, as_of=MON, origin=POLICE))
F("calibre of Basto's pistol", "agree", E("01", "9 mm", 9, unit="mm"), E("05", "9 mm", 9, INST, unit="mm"))
F("calibre of the projectiles", "agree", E("05", "5.56 mm", 5.56, INST, unit="mm"), E("05", "5.56", 5.56, INST, nth=2, unit="mm"))
F("cartridges found with Basto", "single", E("01", "22 cartridges", 22))
F("police officers hurt", "single", E("01", "Three uniformed members", 3, as_of=MON))
F("the bishop's talks with the gunman", "single", E("02", "three occasions", 3))
F("passengers asked by Radio Cauce", "agree", E("02", "five passengers", 5), E("02", "the five", 5))
F("holes in the window", "single", E("02", "one little hole", 1, VELEZ))
F("money brought for the gunman", "agree",
  E("02", "50 million pesos", 50e6, OCAMPO, origin=OCAMPO, unit="COP"), E("02", "fifty", 50e6, OCAMPO, origin=OCAMPO, unit="COP"), E("05", "The 50 million", 50e6, origin=OCAMPO, unit="COP"))
F("distance the press is asked to move", "single", E("02", "300 metres", 300, PENA, as_of=SUN, unit="metres"))
F("length of the hijacking", "conflict", E("03", "14 hours", 14, unit="hours"), E("04", "11-hour", 11, unit="hours"))
F("accomplices", "single", E("03", "Two accomplices", 2))
F("officers whose weapons are taken", "single", E("04", "nine officers", 9, PROS, origin=PROS))
F("time for ballistic tests", "single", E("04", "two weeks", 2, PROS, origin=PROS, unit="weeks"))
F("Basto's years in the prison service", "single", E("04", "13 years", 13, JUST, origin=JUST, unit="years"))
F("investigators who spoke", "single", E("04", "Two investigators", 2))
F("people who miss the bus", "single", E("04", "Two people", 2, MONT))
F("days since", "single", E("05", "Twelve days", 12, unit="days"))
F("projectiles that hit Quiñones", "single", E("05", "two", 2, INST, origin=INST))
F("distance of the shots", "single", L("05", "at least 40 metres", 40, INST, origin=INST, unit="metres"))
F("shots that hit Basto", "single", E("05", "one shot", 1, INST, origin=INST))
F("people at the funeral", "single", A("05", "some 2,000 people", 2000, as_of="2026-08-13"))

NAMES = "He asked us our names and wrote them down, like a teacher"
Q("31 tickets", "single", q("00", "We sold 31 tickets,", OCAMPO), q("00", "I have the stubs here in my hand.", OCAMPO))
Q("he asked us our names", "same", q("00", NAMES + ",", PRIETO), q("00", "Then he gave the little ones his biscuits.", PRIETO),
  q("03", NAMES + ". Then he gave the children his biscuits.", JHON))
Q("there was an agreement", "single", q("02", "I was told that there was an agreement. He was to hand over the pistol at dawn, to me. At two in the morning he was making coffee with the driver.", TIRADO))
Q("they got him from the hill", "single", q("02", "They got him from the hill. The window had one little hole,", VELEZ))
Q("they came in firing", "same", q("02", "My mother was alive when the lights went out. They came in firing and then she wasn't.", MARISOL), q("04", "They came in firing,", MARISOL))
Q("I had fifty", "single", q("02", "They told me to bring what I had. I had fifty.", OCAMPO))
Q("not one peso", "single", q("02", "Not one peso has been paid, nor was it going to be.", GOV))
Q("next to a crate of chickens", "same", q("03", "I thought: so this is how it ends, next to a crate of chickens", LUKAS, nth=1),
  q("03", "I thought: so this is how it ends, next to a crate of chickens.", LUKAS), q("03", "He went through the rows with a school notebook,", LUKAS))
Q("counted 40 shots", "single", q("03", "I lay on the floor and counted. I got as far as 40 shots,", LUKAS))
Q("it was dark", "single", q("03", "It was dark. Somebody threw up on me.", LUKAS))
Q("baked every day", "single", q("03", "I've baked every day since,", SABINE))
Q("the blue bag", "single", q("04", "The bag was blue. Ask them where the blue bag is.", OCAMPO))
Q("two people miss the bus", "single", q("04", "Two people buy a ticket and miss the bus. It happens every Sunday,", MONT))
Q("granddaughter, Tuesday", "single", q("05", "granddaughter, Tuesday, first tooth", BASTO))
Q("I rang at a quarter to three", "single", q("05", "I rang at a quarter to three. They asked me if I had been drinking,", CUESTA))
Q("gave no order to fire", "single", q("05", "gave no order to fire", ZULETA))
Q("operational decisions", "single", q("05", "Operational decisions are taken by those who operate.", OFFICE))
Q("public", "single", q("05", "public", GOV))

w("a bus is stormed in 2019", "2019-07-01", ("00", "In July 2019"), to="2019-07-31")
w("Basto is dismissed", "2024-01-01", ("04", "in 2024"), to="2024-12-31")
w("the bus is seized", SUN, ("00", "on Sunday"), ("01", "yesterday"), ("03", "on Sunday"))
w("seven are let go", SUN, ("01", "on Sunday"), ("02", "yesterday"))
w("the bus is stormed", MON, ("01", "today"), ("04", "on Monday"))
w("a granddaughter's first tooth", "2026-08-11", ("05", "Tuesday"))
w("Lukas is reached by telephone", MON, ("03", "Yesterday evening"), to="2026-08-12")
w("Rosalba Quiñones is buried", "2026-08-13", ("05", "on 13 August"))
w("Lukas lands in Frankfurt", "2026-08-14", ("03", "on Friday"))
w("Montealegre is relieved", "2026-08-17", ("05", "last Monday"))
w("the forensic report", THU20, ("05", "on Thursday"))

c("figure", "passengers: 27 by the police, 31 by the company",
  [("00", "27 passengers"), ("02", "27"), ("04", "27 passengers")], [("00", "31 tickets"), ("03", "31 passengers"), ("04", "31 tickets")])
c("figure", "shots: 14 by the police; 37 casings, and more than thirty heard",
  [("01", "14 cartridges"), ("04", "14 rounds"), ("05", "14", 1)], [("02", "more than thirty"), ("03", "40 shots"), ("04", "37 casings"), ("05", "37 casings")])
c("figure", "length: 14 hours or 11", [("03", "14 hours")], [("04", "11-hour")])
c("date", "the bus stops at 15:10 by the police, at 14:38 by the company",
  [("00", "shortly after 3 p.m."), ("01", "since 15:10 hours of yesterday")], [("05", "stopped at Las Garzas at 14:38")])
c("date", "the first call: 15:10 by the log, a quarter to three by the toll collector", [("05", "has the first call at 15:10")], [("05", "I rang at a quarter to three")])
c("stance", "whether Basto killed himself", [("01", "turned his weapon against himself"), ("04", "and then himself")],
  [("02", "None of the five saw Basto kill himself"), ("02", "They got him from the hill"), ("05", "He himself died of one shot, of the same 5.56 calibre"), ("05", "had not been fired")])
c("stance", "who shot Rosalba Quiñones", [("01", "the aggressor fired upon the citizen Rosalba Quiñones"), ("04", "killed the hostage, Rosalba Quiñones")],
  [("02", "They came in firing and then she wasn't"), ("04", "Relatives dispute that"), ("04", "They came in firing,"), ("05", "Quiñones was hit by two 5.56 mm projectiles"), ("05", "had not been fired")])
c("stance", "whether money was handed over", [("01", "at no moment was money handed over"), ("02", "Not one peso has been paid"), ("04", "denied a report that ransom had been paid")],
  [("02", "she delivered a bag with 50 million pesos to the police"), ("04", "The bag was blue. Ask them where the blue bag is.")])
c("source", "he asked us our names: said by Yuliana Prieto or by the driver's assistant", [("00", "He asked us our names and wrote them down")], [("03", "He asked us our names and wrote them down")])
c("stance", "whether the grenade was real", [("01", "a grenade of the fragmentation type")], [("05", "It is made of wood")])
c("stance", "whether the order came from the governor's office", [("05", "came by telephone from the governor's office")],
  [("05", "Operational decisions are taken by those who operate."), ("01", "obliged the commander to proceed")])
c("stance", "who called the police: a passenger or the toll collector", [("05", "as the colonel claimed at the time")], [("05", "The caller was not a passenger"), ("05", "I rang at a quarter to three")], optional=True)

e("31 tickets, by the company", "cited", ("00", "31 tickets"), ("04", "31 tickets"), ("03", "31 passengers"))
e("27 passengers, by the police", "cited", ("00", "27 passengers"), ("02", "27"), ("04", "27 passengers"))
e("he asked us our names", "copied text", ("00", "He asked us our names and wrote them down"), ("03", "He asked us our names and wrote them down"))
e("19 freed, seven before, by the police", "cited", ("01", "19 persons"), ("02", "19 freed"), ("04", "Nineteen people"), ("00", "Seven passengers"), ("01", "Seven"), ("02", "the seven of yesterday"))
e("14 rounds, by the police", "cited", ("01", "14 cartridges"), ("04", "14 rounds"), ("05", "14", 1))
e("Marisol Quiñones to Radio Cauce", "cited", ("02", "They came in firing and then she wasn't"), ("04", "They came in firing,"), ("04", "told Radio Cauce"))
e("the police: Basto shot the hostage and himself", "cited", ("01", "turned his weapon against himself"), ("01", "the aggressor fired upon the citizen Rosalba Quiñones"), ("04", "killed the hostage, Rosalba Quiñones"))
e("the company's bag of money, by Radio Cauce", "cited", ("02", "she delivered a bag with 50 million pesos to the police"), ("04", "denied a report that ransom had been paid"), ("05", "The 50 million"))
e("the brother serves 22 years", "same details", ("00", "22 years"), ("04", "22 years"), optional=True)
e("Basto's demand, by the police", "cited", ("00", "400 million pesos"), ("03", "80,000 euros"), optional=True)

a(BASTO, "person", *named("Wilmer Basto Rincón", "Wilmer Basto", "Basto"), aliases=["the gunman", "the aggressor", "the hijacker", "the notebook", "Basto"])
a(MONT, "person", *named("Jairo Montealegre", "Montealegre"), aliases=["the colonel", "the regional police commander", "police", "Col. Jairo Montealegre", "He", "he"])
a(OCAMPO, "person", *named("Edelmira Ocampo", "Ocampo"), aliases=["the company", "its manager", "The company's manager", "the owner of the company"])
a(ROSALBA, "person", *named("Rosalba Quiñones"), ("05", "Quiñones", 2), ("05", "Quiñones", 3))
a("Andean Wire", "organization", *named("Andean Wire"))
a(MARISOL, "person", *named("Marisol Quiñones", "Marisol"), aliases=["her daughter", "Her daughter Marisol", "Marisol"])
a(GOV, "person", *named("Ramiro Echandía"), aliases=["the governor", "The governor", "Gov. Ramiro Echandía"])
a(LUKAS, "person", *named("Lukas Wendt", "Lukas"), aliases=["Backpacker Lukas", "the geography student"])
a(PENA, "person", *named("Luz Dary Peña"), aliases=["Captain Luz Dary Peña", "the negotiator"])
a("Expreso Cordillera", "organization", *named("Expreso Cordillera"))
a(CAUCE, "organization", *named("Radio Cauce Online", "Radio Cauce"), aliases=["this station"])
a("Las Garzas", "place", *named("Las Garzas"))
a("Santa Rita", "place", *named("SANTA RITA", "Santa Rita"))
a("Puerto Almendro", "place", *named("Puerto Almendro"))
s.alias(POLICE, "the police", "Police", "The police", MONT, "National Police", "the police log")
s.alias(PRIETO, "One of the passengers who was freed", "Prieto")
s.alias(TIRADO, "Bishop Anselmo Tirado", "the bishop", "The bishop")
s.alias(VELEZ, "Vélez", "five passengers")
s.alias(JHON, "The driver's assistant", "driver's assistant", "Jhon Freddy")
s.alias(SABINE, "Sabine", "His mother Sabine", "his mother")
s.alias(INV, "Two investigators at the scene", "investigators", "two investigators")
s.alias(INST, "The report", "the report", "The Institute of Forensic Medicine", "its report")
s.alias(CUESTA, "the toll collector", "Cuesta")
s.alias(ZULETA, "His lawyer", "Zuleta", "her")
s.alias(PROS, "Prosecutors", "the prosecutors")
s.alias(JUST, "the Justice Ministry")
s.alias(OFFICE, "The governor's office", "governor's office")
s.alias(NOTE, "the blue notebook", "notebook")
s.write()
