"""Gold of an invented story: hauliers block Portugal's roads, May 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Hauliers block the roads of Portugal")
E, AL, MT, AB, AM, LT, BT, V = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
MON, TUE, WED, THU, FRI = (f"2027-05-{d}" for d in (10, 11, 12, 13, 14))
s.report("00", outlet="IBR", published=TUE)
s.report("01", outlet="União dos Transportadores Livres", published=WED)
s.report("02", outlet="Diário Já!", published=WED)
s.report("03", outlet="Rádio Foz", published=WED, sidecar=True)
s.report("04", outlet="Freight Atlantic", published=FRI)
s.report("05", outlet="Cuaderno Ibérico", published="2027-06-16", to="2027-06-30")

UTL, GNR, VALADIM, ROXO, ADELINO, AMERICO, FEIJO, LEMOS, QUINTAS = "Free Hauliers' Union", "GNR", "Horácio Valadim", "Benedita Roxo", "Adelino Passos", "Américo Passos", "Duarte Feijó", "Rosário Lemos", "Leonel Quintas"
ENERGY, POSTOS, CELEIRO, INEM, ANTROL, FINANCE, EMPLOYERS, MINHO, ADVISER, SINES, IBR = "energy ministry", "Postos Unidos", "Celeiro", "INEM", "Antrol", "finance ministry", "employers' confederation", "University of Minho", "the adviser", "port operators at Sines", "IBR"

# ---- figures
f = s.figures
f("lorries in the blockade", "conflict",
  V("00", "Hundreds of lorries", 100, "police", as_of=TUE),
  E("00", "1,240 lorries", 1240, GNR, as_of=TUE, origin=GNR),
  E("00", "700", 700, GNR, as_of=MON, origin=GNR),
  MT("00", "more than 3,000 vehicles", 3000, UTL, as_of=TUE, origin=UTL),
  E("01", "Three thousand two hundred lorries", 3200, as_of=TUE, origin=UTL),
  E("02", "1,240 trucks", 1240, as_of=TUE, origin=GNR),
  E("03", "1,610 lorries", 1610, GNR, as_of=WED, origin=GNR),
  E("03", "Four thousand", 4000, UTL, as_of=WED, origin=UTL),
  E("04", "1,610 lorries", 1610, GNR, as_of=WED, origin=GNR),
  E("04", "4,000", 4000, UTL, as_of=WED, origin=UTL),
  E("05", "four thousand", 4000, VALADIM, as_of=WED, origin=UTL),
  E("05", "2,300", 2300, MINHO, as_of=WED, origin=MINHO),
  E("05", "1,610", 1610, GNR, as_of=WED, origin=GNR))
f("places blocked", "conflict",
  E("00", "14 places", 14, GNR, as_of=TUE, origin=GNR), E("01", "41 points", 41, as_of=TUE, origin=UTL),
  E("02", "41 roadblocks", 41, origin=UTL), E("03", "17 places", 17, GNR, as_of=WED, origin=GNR))
f("ports blocked", "single", E("00", "two ports", 2, as_of=TUE))
f("people killed", "single", E("00", "one dead", 1, as_of=TUE))
f("queue on the A1", "update", E("00", "11 kilometres", 11, as_of=TUE, unit="km"), E("03", "11 km", 11, as_of=TUE, unit="km"), E("03", "14 km", 14, as_of=WED, unit="km"))
f("cut in the price of diesel that the UTL wants", "agree",
  E("00", "20 cents", 20, UTL, origin=UTL, unit="cents"), E("01", "twenty cents", 20, ROXO, nth=1, unit="cents", origin=UTL), E("01", "twenty cents", 20, nth=2, unit="cents", origin=UTL),
  E("03", "twenty cents", 20, ROXO, unit="cents", origin=UTL), E("04", "20 cents", 20, UTL, unit="cents", origin=UTL), E("05", "twenty cents", 20, unit="cents", origin=UTL), E("05", "20 c.", 20, ADVISER, unit="cents"))
f("average price of a litre of diesel", "agree", E("00", "1.94 euros", 1.94, as_of=MON, unit="EUR"), E("00", "$2.17", 2.17, as_of=MON, unit="USD"))
f("price of a litre at a pump in Setúbal", "single", E("02", "€2.60", 2.6, as_of=TUE, unit="EUR"))
f("filling stations without a fuel", "conflict",
  AB("00", "About 120", 120, ENERGY, as_of=TUE, origin=ENERGY), E("00", "310", 310, POSTOS, as_of=TUE, origin=POSTOS),
  E("02", "310 petrol stations", 310, origin=POSTOS), E("03", "265 stations", 265, ENERGY, as_of=WED, origin=ENERGY), E("03", "540", 540, POSTOS, as_of=WED, origin=POSTOS),
  E("04", "540", 540, POSTOS, as_of=WED, origin=POSTOS), E("04", "30 stations", 30, POSTOS, as_of=FRI, origin=POSTOS))
f("filling stations in the country", "single", E("00", "3,100 filling stations", 3100, ENERGY))
f("length of the protest of 2008", "single", E("00", "three days", 3, unit="days", as_of="2008-06"))
f("years for which Adelino Passos drove", "single", E("01", "29 years", 29, unit="years"))
f("time for which the ambulance stood", "conflict",
  LT("01", "under a minute", 1, unit="minutes", as_of=TUE, origin=UTL), E("02", "25 minutes", 25, unit="minutes", as_of=TUE, origin=FEIJO),
  E("02", "Twenty-five minutes", 25, FEIJO, unit="minutes", as_of=TUE, origin=FEIJO), LT("02", "Under a minute", 1, VALADIM, unit="minutes", as_of=TUE, origin=UTL),
  E("03", "nine minutes", 9, INEM, unit="minutes", as_of=TUE, origin=INEM), E("03", "one minute", 1, LEMOS, unit="minutes", as_of=TUE), E("03", "twenty-five", 25, LEMOS, unit="minutes", as_of=TUE, origin=FEIJO),
  E("03", "Nine", 9, LEMOS, unit="minutes", as_of=TUE, origin=INEM),
  E("05", "nine minutes", 9, INEM, unit="minutes", as_of=TUE, origin=INEM), E("05", "twenty-five", 25, FEIJO, unit="minutes", as_of=TUE, origin=FEIJO))
f("hauliers in the minister's office", "agree", E("01", "three of us", 3, origin=UTL), E("05", "three men", 3))
f("lorries whose tyres were cut", "single", E("01", "four lorries", 4))
f("money collected for the family", "update", E("01", "23,500 euros", 23500, as_of=WED, unit="EUR"), E("05", "61,000 euros", 61000, unit="EUR"))
f("votes for going on", "conflict",
  E("01", "71 percent", 71, unit="percent", as_of=TUE, origin=UTL), E("04", "71 per cent", 71, UTL, unit="percent", as_of=TUE, origin=UTL), E("04", "54", 54, QUINTAS, nth=1, unit="percent", as_of=TUE, origin=ANTROL))
f("trucks at Carregado", "single", E("02", "60 trucks", 60, as_of=TUE))
f("children of Adelino Passos", "single", E("02", "three children", 3))
f("milk poured away a day", "conflict",
  E("02", "90,000 litres of milk", 90000, unit="litres", origin="Diário Já!"), E("03", "19,000 litres of milk", 19000, CELEIRO, as_of=WED, origin=CELEIRO, unit="litres"), E("03", "90,000", 90000, "one newspaper", unit="litres", origin="Diário Já!"))
f("readers who voted", "single", E("02", "8,411 of you", 8411))
f("readers for clearing the roads", "single", E("02", "57%", 57, unit="percent"))
f("people arrested at Leixões", "conflict",
  E("03", "seven people", 7, as_of=WED), E("03", "Four", 4, nth=2, as_of=WED), E("03", "the four", 4, VALADIM, as_of=WED))
f("people whose papers were checked", "single", E("03", "seven", 7, nth=2, as_of=WED))
f("time for which the brothers spoke", "single", E("03", "half hour", 0.5, AMERICO, unit="hours", as_of=MON))
f("time from the signing to the end", "single", E("04", "nine hours", 9, unit="hours", as_of=THU))
f("cut in the price of diesel agreed", "agree", E("04", "Twelve cents", 12, unit="cents", as_of=THU), E("04", "twelve", 12, ROXO, unit="cents", nth=1), E("04", "Twelve", 12, VALADIM, nth=2, unit="cents"))
f("cut in night tolls", "single", E("04", "40 per cent", 40, unit="percent"))
f("cost of the deal", "agree", E("04", "€190m", 190000000, FINANCE, unit="EUR"), E("04", "$213m", 213000000, FINANCE, unit="USD"))
f("cost of a day of the blockade", "single", E("04", "€60m", 60000000, EMPLOYERS, unit="EUR", origin=EMPLOYERS))
f("cost of the whole blockade", "single", AB("04", "in the order of €100m", 100000000, FINANCE, unit="EUR", origin=FINANCE))
f("days of the blockade", "single", E("04", "four days", 4, EMPLOYERS, unit="days"))
f("backlog at Sines", "single", E("04", "2,900 containers", 2900, SINES, as_of=FRI))
f("pages of the minutes", "single", E("05", "three pages", 3))
f("lamps at Pombal", "single", E("05", "six of them", 6))
f("weight of the girl", "single", E("05", "four kilos", 4, unit="kg"))
f("members that Antrol lost", "single", E("05", "400 members", 400))
f("rise of the diesel price in July", "single", E("05", "three cents", 3, unit="cents"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("prices block us", "single", q("00", "We do not block Portugal. Portugal's prices block us,", VALADIM))
Q("a tailgate in my face", "same", q("00", "with a tailgate in my face", ROXO), q("02", "with a tailgate in my face", ROXO))
Q("your twenty cents before the summer", "single", q("01", "You will have your twenty cents before the summer.", ROXO))
Q("eats from a lorry", "single", q("01", "Whoever eats today eats from a lorry. Let the minister think of that at breakfast.", VALADIM))
Q("went on grilling", "single", q("02", "They looked at the blue light and went on grilling,", FEIJO))
Q("under a minute", "single", q("02", "Under a minute,", VALADIM))
Q("fetch coffee", "single", q("02", "He only went out to fetch coffee for the others,", AMERICO))
Q("four thousand", "single", q("03", "Four thousand, and more are coming.", UTL))
Q("numbers in circulation", "single", q("03", "far below the numbers in circulation", ENERGY))
Q("nine is bad enough", "single", q("03", "Not one minute, and not twenty-five,", LEMOS), q("03", "Nine is bad enough.", LEMOS))
Q("promised to study it", "single", q("03", "I promised nobody twenty cents. I promised to study it.", ROXO))
Q("a good half hour", "single", q("03", "a good half hour", AMERICO))
Q("Valadim's own number", "single", q("04", "was Mr Valadim's own number", ROXO))
Q("on her paper", "single", q("04", "Twelve was on her paper when we came in. I have only the one pen.", VALADIM))
Q("counted the cooks", "single", q("04", "It was 54, and they counted the cooks,", QUINTAS))
Q("in the order of", "single", q("04", "in the order of €100m", FINANCE))
Q("summer?", "single", q("05", "20 c. – verão?", ADVISER))
Q("what was wished", "single", q("05", "I wrote what was wished, not what was promised,", ADVISER))
Q("without getting up", "single", q("05", "They count what they can see from the air without getting up,", VALADIM))

# ---- timeline
w = s.when
w("an earlier protest", "2008-06", ("00", "in June 2008"))
w("the meeting with the minister, by the UTL", "2027-02-18", ("01", "On 18 February"))
w("the meeting with the minister, by the minutes", "2027-02-19", ("05", "on 19 February, a Friday"), ("05", "that day"))
w("the flight is planned", "2027-03", ("02", "since March"))
w("lorries counted on the first day, diesel priced", MON, ("00", "on Monday", 1), ("00", "on Monday", 2))
w("no container leaves Sines from then on", MON, ("00", "since 6 a.m. on Monday"))
w("Adelino Passos is killed, by the UTL", MON, ("01", "on Monday at 11.20 p.m."))
w("Américo Passos comes to Pombal", MON, ("03", "on Monday night"))
w("Roxo flies to Brussels", MON, ("02", "On Monday"))
w("the second day of the blockade", TUE, ("00", "on Tuesday", 1), ("01", "yesterday", 1))
w("Adelino Passos is killed", TUE, ("00", "at 00:25 on Tuesday"))
w("stations run dry", TUE, ("00", "by Tuesday evening"))
w("the pickets vote", TUE, ("01", "yesterday evening"))
w("the ambulance at Carregado", TUE, ("02", "on Tuesday morning"), ("03", "yesterday", 1))
w("diesel at 2.60", TUE, ("02", "yesterday"))
w("11 km on the A1", TUE, ("03", "yesterday", 2))
w("the peak of the blockade", WED, ("04", "on Wednesday", 1), ("05", "of the Wednesday"))
w("the evening of the live page", WED, ("03", "tonight"))
w("540 stations dry", WED, ("04", "on Wednesday", 2))
w("the blockade by month", "2027-05", ("05", "in May"))
w("the last lorry leaves", THU, ("04", "at noon on Thursday"))
w("the funeral", FRI, ("03", "on Friday"), ("04", "today"))
w("stations have fuel again", FRI, ("04", "this morning"))
w("bookings for Rotterdam are closed until then", "2027-05-18", ("04", "until Tuesday"))
w("Sines clears its backlog", "2027-05-19", ("04", "until next Wednesday"))
w("the committee hears the minutes", "2027-06-16", ("05", "on 16 June"))
w("the twenty cents were due", "2027-06-01", ("01", "before the summer"), to="2027-08-31")
w("diesel will be dearer", "2027-07", ("05", "In July"))
w("the deal ends", "2027-12-31", ("04", "until 31 December"))

# ---- conflicts
c = s.conflict
c("figure", "lorries on Tuesday: 1,240 by the guard, more than 3,000 or 3,200 by the UTL",
  [("00", "1,240 lorries"), ("02", "1,240 trucks")], [("00", "more than 3,000 vehicles"), ("01", "Three thousand two hundred lorries")])
c("figure", "lorries on Wednesday: 1,610 by the guard, 4,000 by the UTL, 2,300 on satellite pictures",
  [("03", "1,610 lorries"), ("04", "1,610 lorries"), ("05", "1,610")], [("03", "Four thousand"), ("04", "4,000"), ("05", "four thousand")], [("05", "2,300")])
c("figure", "places blocked on Tuesday: 14, or 41 by the UTL", [("00", "14 places")], [("01", "41 points"), ("02", "41 roadblocks")])
c("figure", "filling stations without a fuel: 120 and 265 by the ministry, 310 and 540 by the retailers",
  [("00", "About 120"), ("03", "265 stations")], [("00", "310"), ("02", "310 petrol stations"), ("03", "540"), ("04", "540")])
c("date", "Adelino Passos was killed at 00:25 on Tuesday, or on Monday evening",
  [("00", "at 00:25 on Tuesday"), ("05", "the report places the blow at 0.25 hours"), ("03", "at half past eleven on Monday night")], [("01", "on Monday at 11.20 p.m.")])
c("figure", "the ambulance stood under a minute, nine minutes, or 25",
  [("01", "under a minute"), ("02", "Under a minute")], [("02", "25 minutes"), ("02", "Twenty-five minutes"), ("05", "twenty-five")], [("03", "nine minutes"), ("03", "Nine"), ("05", "nine minutes")])
c("stance", "whether the ambulance was held up",
  [("01", "It is false that an ambulance was held at Carregado."), ("02", "The truckers' boss calls it a lie.")], [("02", "They looked at the blue light and went on grilling,"), ("03", "standing from 08:41 to 08:50 yesterday")])
c("stance", "whether the minister promised twenty cents",
  [("01", "You will have your twenty cents before the summer.")],
  [("01", "The government says that nothing was promised."), ("03", "I promised nobody twenty cents. I promised to study it."), ("05", "Of twenty cents there is nothing."), ("05", "I wrote what was wished, not what was promised,")])
c("date", "the meeting with the minister: 18 or 19 February", [("01", "On 18 February")], [("05", "on 19 February, a Friday")])
c("figure", "milk poured away: 90,000 litres a day, or 19,000", [("02", "90,000 litres of milk"), ("03", "90,000")], [("03", "19,000 litres of milk")])
c("figure", "the vote: 71 per cent, or 54 by Antrol", [("01", "71 percent"), ("04", "71 per cent")], [("04", "54", 1)])
c("stance", "whose number the twelve cents were", [("04", "was Mr Valadim's own number")], [("04", "Twelve was on her paper when we came in.")])
c("figure", "the bill: 60 million for each of four days, or 100 million in all", [("04", "€60m")], [("04", "in the order of €100m")], optional=True)
c("figure", "arrested at Leixões: seven, put right to four", [("03", "seven people")], [("03", "Four were arrested")], optional=True)
c("stance", "whether Leixões was blocked", [("00", "two ports")], [("04", "Leixões worked normally throughout.")], optional=True)

# ---- echoes
e = s.echo
e("the minister's tailgate", "same details", ("00", "with a tailgate in my face"), ("02", "with a tailgate in my face"))
e("the guard's count of Tuesday", "cited", ("00", "1,240 lorries"), ("02", "1,240 trucks"))
e("the UTL's 41 points", "same details", ("01", "41 points"), ("02", "41 roadblocks"))
e("the retailers' 310 stations", "cited", ("00", "310"), ("02", "310 petrol stations"))
e("the guard's count of Wednesday", "cited", ("03", "1,610 lorries"), ("04", "1,610 lorries"), ("05", "1,610"))
e("the UTL's four thousand", "cited", ("03", "Four thousand"), ("04", "4,000"), ("05", "four thousand"))
e("the UTL's 71 per cent", "cited", ("01", "71 percent"), ("04", "71 per cent"))
e("the ambulance's log", "cited", ("03", "nine minutes"), ("05", "nine minutes"))
e("the retailers' 540 stations", "cited", ("03", "540"), ("04", "540"))
e("90,000 litres in one newspaper", "cited", ("02", "90,000 litres of milk"), ("03", "90,000"))
e("the paramedic's 25 minutes", "same details", ("02", "Twenty-five minutes"), ("05", "twenty-five"), optional=True)
e("the guard's time of the accident", "cited", ("00", "at 00:25 on Tuesday"), ("05", "the report places the blow at 0.25 hours"), optional=True)
e("the UTL's under a minute", "same details", ("01", "under a minute"), ("02", "Under a minute"), optional=True)

# ---- actors
n = s.named
s.actor(VALADIM, "person", *n("Horácio Valadim", "Valadim"), aliases=["UTL president Horácio Valadim", "The truckers' boss", "Mr Valadim", "he", "UTL", "president"])
s.actor(ROXO, "person", *n("Benedita Roxo", "Roxo"), aliases=["Infrastructure Minister Benedita Roxo", "the minister", "Madam Minister", "Minister Roxo", "the government"])
s.actor(ADELINO, "person", *n("Adelino Passos"), ("03", "Adelino", 2), aliases=["the dead man", "Passos"])
s.actor(AMERICO, "person", *n("Américo Passos", "Américo"), aliases=["his brother", "his brother Américo"])
s.actor(UTL, "organization", *n("Free Hauliers' Union", "UTL", "UNIÃO DOS TRANSPORTADORES LIVRES"), aliases=["UTL", "the organisers", "União dos Transportadores Livres", "hauliers", "the hauliers", "Horácio Valadim"])
s.actor(GNR, "organization", *n("GNR"), aliases=["the national guard", "the guard", "police", "The national guard, the GNR"])
s.actor(POSTOS, "organization", *n("Postos Unidos"), aliases=["the retailers' association", "the retailers", "retailers' association, Postos Unidos"])
s.actor(CELEIRO, "organization", *n("Celeiro"), aliases=["Supermarket chain Celeiro"])
s.actor(ANTROL, "organization", *n("Antrol"), aliases=["the rival federation", "Leonel Quintas"])
s.actor(INEM, "organization", *n("INEM"), aliases=["the emergency service", "inspectors of INEM", "the log of the ambulance", "Rosário Lemos"])
s.actor("Pombal", "place", *n("Pombal"))
s.actor("Carregado", "place", *n("Carregado"))
s.actor("Sines", "place", *n("Sines"))
s.actor("Leixões", "place", *n("Leixões"))
s.alias(FEIJO, "paramedic Duarte Feijó", "the paramedic", "Feijó")
s.alias(LEMOS, "its director, Rosário Lemos", "Lemos", "INEM")
s.alias(QUINTAS, "its secretary-general, Leonel Quintas", "Antrol", "Quintas")
s.alias(ENERGY, "the energy ministry")
s.alias(FINANCE, "the finance ministry", "The finance ministry's estimate")
s.alias(EMPLOYERS, "the employers' confederation")
s.alias(MINHO, "A group at the University of Minho", "satellite pictures")
s.alias(ADVISER, "an adviser", "the notebook of the adviser", "notebook")
s.alias(SINES, "its operator", "The terminal", "Port operators at Sines")
s.alias("police", "GNR")
s.alias("one newspaper", "Diário Já!")
s.write()
