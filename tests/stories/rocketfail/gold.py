"""Gold of an invented story: a Portuguese rocket fails after lift-off from the Azores, September 2026. "Nearer N" is "about"."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The rocket Garça-2 fails")
MON, TUE, WED, THU = (f"2026-09-{d:02}" for d in (7, 8, 9, 10))
JULY, AUG, REPORT = "2026-07-24", "2026-08-21", "2026-12-18"
s.report("00", outlet="ALN", published=TUE)
s.report("01", outlet="Altamar", published=WED)
s.report("02", outlet="Correio de São Gaspar", published=THU)
s.report("03", outlet="The Morning Comet", published=WED, sidecar=True)
s.report("04", outlet="Apogee", published=THU, to="2026-09-13")
s.report("05", outlet="Escala", published="2027-01-01", to="2027-02-28")

ALTAMAR, VALADAO, MOITINHO, SALEMA, BIVAR, RITA, MANUEL = "Altamar", "Henrique Valadão", "Inês Moitinho", "Duarte Salema", "Clara Bivar", "Rita Furtado", "Manuel Furtado"
ASE, BULHAO, BROTHERS, ORNELAS, MECHANIC, DACRE, ORMSBY, KUULAS = "ASE", "Zeferino Bulhão", "Bulhão and his brother", "Graça Ornelas", "one of the mechanics", "Sue Dacre", "Neil Ormsby", "Kuulas"
RASKILA, GOIS, OPPOSITION, RADIO, NAVY, PLOTTER, TWO, T4, PICTURES, LEADER = ("Aino Raskila", "Filipa Góis", "the opposition", "local radio", "the navy", "the boat's plotter",
    "two people at ASE", "T4", "live pictures", "a fishermen's leader")

# ---- figures
f, E, A, L, M = s.figures, s.exact, s.about, s.at_least, s.more_than
f("time of the engine's failure", "agree",
    E("00", "71 seconds", 71, nth=1, as_of=TUE, origin=ALTAMAR, unit="seconds"), E("00", "71 seconds", 71, ALTAMAR, nth=2, as_of=TUE, origin=ALTAMAR, unit="seconds"),
    E("01", "71 seconds", 71, as_of=TUE, origin=ALTAMAR, unit="seconds"), E("04", "T+71.3 seconds", 71.3, as_of=TUE, unit="seconds"))
f("time of the flight's end", "agree",
    E("01", "84 seconds", 84, as_of=TUE, origin=ALTAMAR, unit="seconds"), M("03", "just over a minute", 1, as_of=TUE, unit="minutes"), E("04", "T+84", 84, as_of=TUE, unit="seconds"))
f("satellites on board", "conflict",
    E("00", "seven small satellites", 7, ALTAMAR, as_of=TUE, origin=ALTAMAR), E("01", "seven satellites", 7, as_of=TUE, origin=ALTAMAR),
    E("03", "NINE satellites", 9, as_of=TUE), E("03", "nine satellites", 9, as_of=TUE),
    E("04", "SEVEN SATELLITES", 7, as_of=TUE), E("04", "seven satellites", 7, as_of=TUE), E("04", "nine", 9, as_of=TUE))
f("satellites of Kuulas", "single", E("04", "two belonged to the Finnish operator", 2, as_of=TUE)) 
f("satellites of a British university", "single", E("04", "one to a British university", 1, as_of=TUE))
f("satellites of the navy", "single", E("04", "four to the Portuguese navy", 4, as_of=TUE))
f("men on the boat", "agree", E("00", "six men", 6, LEADER, as_of=TUE), E("02", "Six men", 6, as_of=TUE))
f("height of the rocket", "single", E("00", "19 metres", 19, unit="m"))
f("launches called off", "agree", E("00", "two attempts", 2), E("03", "two scrapped launches", 2))
f("altitude when the flame went out", "single", E("00", "9.4 kilometres", 9.4, PICTURES, as_of=TUE, unit="km"))
f("highest altitude", "agree", A("00", "about 12 kilometres", 12, as_of=TUE, unit="km"), E("04", "12.3 km", 12.3, as_of=TUE, unit="km"))
f("time of learning", "agree", E("00", "a minute", 1, VALADAO, unit="minutes", origin=VALADAO), E("03", "a minute", 1, VALADAO, nth=2, unit="minutes", origin=VALADAO))
f("time in which it could not have been learned", "agree", E("00", "a year", 1, VALADAO, unit="years", origin=VALADAO), E("03", "a year", 1, VALADAO, unit="years", origin=VALADAO))
f("flight of the Garça-1", "agree", E("00", "23 seconds", 23, as_of="2024-10", unit="seconds"), E("03", "23 seconds", 23, as_of="2024", unit="seconds"))
f("public money", "conflict",
    E("00", "18 million euros", 18000000, BIVAR, as_of=TUE, origin=BIVAR, unit="EUR"), E("00", "$21 million", 21000000, BIVAR, as_of=TUE, unit="USD"),
    E("00", "27 million", 27000000, OPPOSITION, as_of=TUE, origin=OPPOSITION, unit="EUR"), E("03", "£23million", 23000000, OPPOSITION, as_of=TUE, origin=OPPOSITION, unit="GBP"))
f("fall of Altamar's shares", "update",
    E("00", "31%", 31, as_of=TUE, unit="percent"), E("04", "44%", 44, as_of=WED, unit="percent"), E("04", "31%", 31, as_of=TUE, unit="percent"))
f("objectives of the flight", "single", E("01", "seven objectives", 7, origin=ALTAMAR))
f("objectives reached", "single", E("01", "four", 4, nth=1, as_of=TUE, origin=ALTAMAR))
f("size of the closed zone", "agree", E("01", "22 nautical miles", 22, unit="nautical miles", origin=ALTAMAR), E("01", "41 kilometres", 41, unit="km", origin=ALTAMAR))
f("distance of the boat from the nearest fragment", "conflict",
    M("01", "more than four kilometres", 4, "Altamar's radar", as_of=TUE, origin=ALTAMAR, unit="km"),
    s.at_most("02", "Three hundred metres", 300, BULHAO, as_of=TUE, origin=BULHAO, unit="m"),
    E("05", "420 metres", 420, NAVY, as_of=TUE, origin=NAVY, unit="m"), E("05", "the four kilometres", 4, ALTAMAR, as_of=TUE, origin=ALTAMAR, unit="km"))
f("warnings by radio", "agree",
    E("01", "three occasions", 3, as_of=TUE, origin=ALTAMAR), E("02", "three times", 3, ALTAMAR, as_of=TUE, origin=ALTAMAR), E("05", "three times", 3, ASE, as_of=TUE, origin=ASE))
f("warnings on the wrong channel", "single", E("05", "two of them", 2, ASE, as_of=TUE, origin=ASE))
f("days for which the sea was closed", "agree", E("01", "eleven days", 11, unit="days", origin=ALTAMAR), E("02", "eleven days", 11, MANUEL, unit="days", origin=MANUEL))
f("full burn of the engine", "single", E("01", "160 seconds", 160, unit="seconds", origin=ALTAMAR))
f("length of the last run in the stand's log", "agree", E("04", "97 seconds", 97, TWO, as_of=JULY, origin=ASE, unit="seconds"), E("05", "97 seconds", 97, ASE, as_of=JULY, origin=ASE, unit="seconds"))
f("value of the rocket", "conflict",
    E("01", "31 million euros", 31000000, unit="EUR", origin=ALTAMAR), E("03", "£180m", 180000000, unit="GBP"), E("03", "£180MILLION", 180000000, unit="GBP"),
    E("04", "€31m", 31000000, ALTAMAR, unit="EUR", origin=ALTAMAR), A("04", "nearer 20", 20000000, GOIS, unit="EUR", origin=GOIS))
f("insured part of the rocket's value", "single", E("01", "12.5 million", 12500000, unit="EUR", origin=ALTAMAR))
f("employees of Altamar", "single", E("01", "240 people", 240, origin=ALTAMAR))
f("place of the boat, outside or inside the zone", "conflict",
    E("02", "Three miles outside the zone", 3, BROTHERS, as_of=TUE, origin=BULHAO, unit="miles"),
    E("05", "three miles outside the zone", 3, BULHAO, as_of=TUE, origin=BULHAO, unit="miles"),
    E("05", "1.2 nautical miles inside", 1.2, PLOTTER, as_of=TUE, origin=PLOTTER, unit="nautical miles"))
f("boats held back by the closing", "single", E("02", "34 boats", 34, MANUEL, origin=MANUEL))
f("cost of the closing", "single", A("02", "about 4,000 euros a day", 4000, MANUEL, unit="EUR a day", origin=MANUEL))
f("Altamar's offer to the fishermen", "single", E("02", "15,000", 15000, MANUEL, unit="EUR"))
f("pieces found", "conflict", E("02", "46 pieces", 46, as_of=WED, origin="Correio de São Gaspar"), E("04", "64 fragments", 64, RADIO, as_of=WED, origin="the harbourmaster"))
f("price of a look at the biggest piece", "single", E("02", "a euro", 1, unit="EUR"))
f("time for which the students built", "single", E("03", "three years", 3, unit="years"))
f("loss of Kuulas", "single", E("04", "€4.4m", 4400000, KUULAS, unit="EUR", origin=KUULAS))
f("people at ASE who spoke", "single", E("04", "two people", 2))
f("time for which Altamar has cash", "single", E("04", "five months", 5, unit="months"))
f("pages of the report", "single", E("05", "88 pages", 88))
f("months of Valadão's pay", "single", E("05", "six months'", 6, unit="months"))
f("paid to Bulhão", "single", E("05", "9,000 euros", 9000, unit="EUR"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("learned in a minute", "variant", q("00", "We have learned in a minute what we could not have learned in a year,", VALADAO), q("03", "We have learned in a minute what we couldn't have learned in a year,", VALADAO))
Q("weeks rather than months", "single", q("00", "weeks rather than months", ASE))
Q("on the pad again", "single", q("01", "You will see us on the pad again in the first quarter of next year,", MOITINHO))
Q("like a bus with its doors open", "same", q("02", "It came down like a bus with its doors open", BULHAO, nth=1), q("02", "It came down like a bus with its doors open,", BULHAO),
  q("02", "Three hundred metres from my bow, not more. Then the noise, and then the boat stood up.", BULHAO))
Q("an injury is what it is", "single", q("02", "but an injury is what it is", ORNELAS))
Q("nothing but football", "single", q("02", "Our radio was on from five in the morning. It said nothing but football.", BULHAO))
Q("I count my diesel", "single", q("02", "They count their satellites, I count my diesel,", MANUEL))
Q("looked yellow", "single", q("02", "looked yellow from the first second", MECHANIC))
Q("on a prayer", "same", q("03", "We flew it on a prayer", MOITINHO, nth=1), q("03", "We flew it on a prayer,", MOITINHO), q("04", "We flew it on a prayer", SALEMA))
Q("a lovely white line", "single", q("03", "There was this lovely white line, and then there wasn't,", DACRE), q("03", "The waiter just said, oh dear, and carried on.", DACRE))
Q("they're gutted", "single", q("03", "They're gutted,", ORMSBY), q("03", "One of them has not come out of her room.", ORMSBY))
Q("a green tick", "single", q("04", "nothing to add to a green tick", VALADAO))
Q("nearer 20", "single", q("04", "nearer 20", GOIS))
Q("accountants fail more often", "single", q("04", "Rockets fail. Accountants fail more often,", RASKILA))
Q("a schoolchild", "single", q("05", "A schoolchild could assemble it wrongly,", RITA), q("05", "So someone did.", RITA))
Q("singing", "single", q("05", "singing", T4))
Q("a sentence of my own", "single", q("05", "I should like to be known for a sentence of my own,", MOITINHO))

# ---- timeline
w = s.when
w("public money from then on", "2022", ("00", "since 2022"))
w("the Garça-1 flies", "2024-10", ("00", "in October 2024"))
w("the Garça-1 flies, by year", "2024", ("03", "in 2024"))
w("the stand's last run, by its log", JULY, ("04", "of 24 July"), ("05", "On 24 July"))
w("a technician warns", "2026-07-26", ("05", "on 26 July"), ("05", "the same evening"))
w("the engine is last tested, by Altamar", AUG, ("01", "on 21 August"), ("04", "on 21 August"), ("05", "of 21 August"))
w("two launches are called off", "2026-08-31", ("00", "last week"), ("03", "last week"), to="2026-09-06")
w("the level from which the fall is told", MON, ("04", "Monday's"))
w("the rocket fails", TUE, ("00", "on Tuesday"), ("01", "Yesterday's"), ("02", "since Tuesday"), ("03", "yesterday"), ("04", "Tuesday's"))
w("mariners are warned", TUE, ("01", "that morning"))
w("opposition MPs fume", TUE, ("03", "last night"))
w("Altamar's statement", WED, ("02", "yesterday"))
w("the stock trades again", WED, ("04", "on Wednesday", 1))
w("46 pieces; 64 fragments", WED, ("02", "Up to last night"), ("04", "on Wednesday night"))
w("Altamar's press call", THU, ("04", "Thursday's"))
w("the agency's report", REPORT, ("05", "on 18 December"))
w("Valadão leaves", "2027-01", ("05", "in January"))
w("the next flight, as promised in September", "2027-01", ("01", "the first quarter of next year"), to="2027-03")
w("the next flight, as promised in winter", "2027-09", ("05", "in September"))

# ---- conflicts
c = s.conflict
c("figure", "satellites: seven, or nine by The Morning Comet", [("00", "seven small satellites"), ("01", "seven satellites"), ("04", "SEVEN SATELLITES"), ("04", "seven satellites")],
  [("03", "NINE satellites"), ("03", "nine satellites"), ("04", "nine")])
c("figure", "public money: 18 million by the government, 27 million by the opposition", [("00", "18 million euros"), ("00", "$21 million")], [("00", "27 million"), ("03", "£23million")])
c("figure", "the rocket's value: 31 million euros by Altamar, 180 million pounds by The Morning Comet, nearer 20 by an analyst", [("01", "31 million euros"), ("04", "€31m")],
  [("03", "£180m"), ("03", "£180MILLION")], [("04", "nearer 20")])
c("figure", "distance of the boat from the nearest fragment: four kilometres, 300 or 420 metres", [("01", "more than four kilometres"), ("05", "the four kilometres")],
  [("02", "Three hundred metres"), ("05", "420 metres")])
c("figure", "pieces by Wednesday night: 46, or 64", [("02", "46 pieces")], [("04", "64 fragments")])
c("figure", "the boat: three miles outside the zone, or 1.2 inside", [("02", "Three miles outside the zone"), ("05", "three miles outside the zone")], [("05", "1.2 nautical miles inside")])
c("date", "the engine's last test: 21 August by Altamar, 24 July by the log", [("01", "on 21 August"), ("04", "on 21 August"), ("05", "of 21 August")], [("04", "of 24 July"), ("05", "On 24 July")])
c("source", "who spoke of a prayer: Moitinho by The Morning Comet, Salema by Apogee", [("03", "We flew it on a prayer", 1), ("03", "We flew it on a prayer,")],
  [("04", "The voice is that of chief engineer Duarte Salema"), ("04", "We flew it on a prayer"), ("05", "a prayer which was not hers")])
c("stance", "whether a piece fell outside the closed zone", [("00", "all debris came down inside a closed zone"), ("01", "All parts fell within the closed zone")],
  [("00", "a piece had fallen outside it"), ("02", "Three miles outside the zone")])
c("stance", "whether someone was hurt", [("00", "Nobody was hurt"), ("01", "No person suffered any injury."), ("02", "Altamar's statement of yesterday knows of none")],
  [("02", "The health centre has found a burst eardrum"), ("02", "but an injury is what it is"), ("05", "got 9,000 euros for his ear")])
c("stance", "whether the fishermen were warned by radio", [("01", "Mariners had been warned on three occasions by radio"), ("02", "The company claims to have called three times"), ("05", "the warnings did go out three times")],
  [("02", "It said nothing but football.")])
c("stance", "whether the technician's message reached Valadão", [("05", "the message never reached him")], [("05", "It was opened on his telephone the same evening")])
c("stance", "whether the engine ran for its full burn", [("01", "for its full burn of 160 seconds, without remarks")], [("04", "the run was cut off after 97 seconds"), ("05", "the agency found no trace")], optional=True)

# ---- echoes
e = s.echo
e("Valadão's minute and year", "same details", ("00", "We have learned in a minute"), ("03", "We have learned in a minute"))
e("71 seconds, by Altamar", "same details", ("00", "71 seconds", 2), ("01", "71 seconds"))
e("Altamar's statement in the Correio", "cited", ("01", "No person suffered any injury."), ("02", "Altamar's statement of yesterday knows of none"), ("01", "Mariners had been warned on three occasions by radio"), ("02", "The company claims to have called three times"))
e("Altamar's test of 21 August", "cited", ("01", "The engine was last tested on the stand on 21 August"), ("04", "Altamar says that the flight engine had a full-length run on 21 August"), ("05", "Of the engine test of 21 August"))
e("Altamar's 31 million euros", "cited", ("01", "31 million euros"), ("04", "€31m on the company's own count"))
e("Altamar's four kilometres", "cited", ("01", "more than four kilometres"), ("05", "the four kilometres of Altamar's statement"))
e("the prayer of the webcast", "cited", ("03", "We flew it on a prayer,"), ("04", "We flew it on a prayer"), ("05", "a prayer which was not hers"))
e("the run of 24 July", "same details", ("04", "the last entry in the stand's log is of 24 July, and the run was cut off after 97 seconds"), ("05", "On 24 July the stand had run for 97 seconds"))
e("three miles outside, by the boat's master", "same details", ("02", "Three miles outside the zone"), ("05", "three miles outside the zone"))
e("the opposition's 27 million", "same details", ("00", "27 million"), ("03", "£23million"))
e("nine satellites", "cited", ("03", "nine satellites"), ("04", "not nine as has been written"), optional=True)
e("the Garça-1's 23 seconds", "same details", ("00", "23 seconds"), ("03", "23 seconds"), optional=True)
e("two launches called off", "same details", ("00", "two attempts last week"), ("03", "two scrapped launches last week"), optional=True)
e("six men on the boat", "same details", ("00", "six men"), ("02", "Six men"), optional=True)
e("eleven days", "same details", ("01", "eleven days"), ("02", "eleven days"), optional=True)
e("Bulhão's ear", "same details", ("02", "a burst eardrum"), ("05", "for his ear"), optional=True)

# ---- actors
n = s.named
s.actor(ALTAMAR, "organization", *n("Altamar", "ALTAMAR S.A.", "ALTAMAR"), aliases=["the company", "The company", "ALTAMAR S.A.", "Our radar", "the firm", "Portuguese start-up Altamar", "the company's own count"])
s.actor(VALADAO, "person", *n("Henrique Valadão", "Henrique Valadao"), aliases=["Henrique Valadao", "chief executive Henrique Valadão", "Boss Henrique Valadao", "Valadão", "Valadao"])
s.actor(MOITINHO, "person", *n("Inês Moitinho", "Ines Moitinho"), aliases=["Ines Moitinho", "our launch director, Inês Moitinho", "Launch director Ines Moitinho", "launch boss", "she"])
s.actor(SALEMA, "person", *n("Duarte Salema"), aliases=["chief engineer Duarte Salema", "Inês Moitinho"])
s.actor(RITA, "person", *n("Rita Furtado"), aliases=["Its director, Rita Furtado", "ASE"])
s.actor(MANUEL, "person", *n("Manuel Furtado"), ("02", "Furtado", 2), aliases=["Furtado", "Manuel Furtado, who heads the fishermen's cooperative", "the fishermen's cooperative"])
s.actor(BULHAO, "person", *n("Zeferino Bulhão", "Bulhão"), aliases=["Bulhão", "master of the Senhora da Guia", "her master", "he", "He"])
s.actor("Senhora da Guia", "organization", *n("Senhora da Guia"))
s.actor("Garça-2", "organization", *n("Garça-2", "Garca-2"))
s.actor(ASE, "organization", *n("ASE"), aliases=["The space safety agency ASE", "the agency", "the safety agency ASE", "the report", "The report", "two people at the safety agency ASE"])
s.actor(KUULAS, "organization", *n("Kuulas"), aliases=["the Finnish operator Kuulas"])
s.actor("São Gaspar", "place", *n("São Gaspar", "Sao Gaspar", "SAO GASPAR", but=("Correio de São Gaspar",)))
s.alias(LEADER, "fishermen's leader", "A fishermen's leader", "Manuel Furtado")
s.alias(BROTHERS, "Bulhão", "Bulhão and his brother", "Zeferino Bulhão")
s.alias(OPPOSITION, "opposition MPs", "The opposition")
s.alias(BIVAR, "Science Minister Clara Bivar", "The government in Lisbon", "Bivar")
s.alias(PLOTTER, "Her own plotter", "plotter", "ASE", "The report")
s.alias(NAVY, "the navy's calculation", "navy")
s.alias(TWO, "two people at the safety agency ASE", "two people", "ASE")
s.alias(RADIO, "local radio", "The harbourmaster's list", "the harbourmaster")
s.alias(PICTURES, "pictures")
s.alias("Altamar's radar", "Our radar", "Altamar", "radar")
s.alias(T4, "«T4»", "A technician", "the technician")
s.alias(MECHANIC, "One of the mechanics from Évora", "a mechanic")
s.alias(ORNELAS, "its doctor, Graça Ornelas", "The health centre")
s.alias(DACRE, "Holidaymaker Sue Dacre")
s.alias(ORMSBY, "Dr Neil Ormsby", "their tutor, Dr Neil Ormsby")
s.alias(RASKILA, "its chief technologist, Aino Raskila", "Kuulas")
s.alias(GOIS, "an analyst at Mirante, Filipa Góis", "an analyst")
s.write()
