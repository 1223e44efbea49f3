import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A sinkhole under the Rudna Hill estate in Zawory")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
SUN, MON, TUE, WED, THU, FRI, SAT = (f"2025-10-{d}" for d in range(12, 19))
DRILL = "2025-11-24"
s.report("00", outlet="Stavební geolog", published="2025-12-12", sidecar=True)
s.report("01", outlet="PKA", published=TUE)
s.report("02", outlet="SRGW", published=WED)
s.report("03", outlet="Goniec Rudny", published=THU)
s.report("04", published="2025-10-27", to="2025-10-30")
s.report("05", outlet="The Lodestone", published="2025-11-27")

SRGW, PEK, INSP, GRUSZKA, UTIL, TWILK, KWILK, MADEJ, HAJOK, DRZ, PRZ, KUC = ("SRGW", "Radosław Pęk", "mining inspectorate", "Halina Gruszka", "Wodociągi Zawory", "Tomasz Wilk",
    "Krystyna Wilk", "Bożena Madej", "Zenon Hajok", "Piotr Drzyzga", "Jolanta Przybył", "Alojzy Kuc")
CONTR, GRAND, COMM, FORM, PKA, GONIEC, PMO, LIST = ("the contractor of 1998", "the writer's grandfather", "the residents' committee", "the form", "PKA", "Goniec Rudny", "Prime Minister's office", "the caretaker's list")

F("width of the hole", "agree",
  E("00", "62 m", 62, unit="m", as_of=TUE), A("01", "about 60 metres", 60, unit="m", as_of=TUE, origin=PKA), A("03", "about 60 metres", 60, unit="m", as_of=TUE, origin=PKA))
F("the other width of the hole", "single", E("00", "48 m", 48, unit="m", as_of=TUE))
F("depth of the hole", "update",
  E("00", "19 m", 19, unit="m", as_of=TUE), L("01", "at least 15 metres", 15, unit="m", as_of=TUE, origin=PKA), L("03", "at least 15 metres", 15, unit="m", as_of=TUE, origin=PKA))
F("blocks hit", "agree", E("00", "two blocks", 2), E("01", "two apartment blocks", 2))
F("depth of the shallowest working", "conflict",
  E("00", "140 m", 140, SRGW, origin=SRGW, unit="m"), E("02", "140 metres", 140, origin=SRGW, unit="m"),
  E("00", "31 m", 31, INSP, as_of=DRILL, origin=INSP, unit="m"), E("05", "31 metres", 31, INSP, as_of=DRILL, origin=INSP, unit="m"),
  A("04", "about thirty metres down", 30, GRAND, origin=GRAND, unit="m"))
F("distance of the drift from the block", "single", E("04", "two hundred", 200, GRAND, origin=GRAND, unit="m"))
F("size of the main", "single", E("00", "400 mm", 400, unit="mm"))
F("water lost a day", "single", E("00", "900 m³ a day", 900, GRUSZKA, origin=GRUSZKA, unit="m3/day"))
F("weeks of the leak", "single", E("00", "eleven weeks", 11, GRUSZKA, origin=GRUSZKA, unit="weeks"))
F("material filled in", "conflict",
  E("00", "6,000 m³", 6000, SRGW, as_of="1998", origin=SRGW, unit="m3"), E("02", "6,000 cubic metres", 6000, as_of="1998", origin=SRGW, unit="m3"),
  E("00", "150 cubic metres", 150, CONTR, as_of="1998", origin=CONTR, unit="m3"))
F("lorries of fill", "single", E("00", "eleven lorries", 11, CONTR, as_of="1998", origin=CONTR))
F("cost of the backfilling of 1998", "single", E("02", "4.2 million zloty", 4.2e6, as_of="1998", origin=SRGW, unit="PLN"))
F("cost of filling the hole", "agree", E("00", "38 million zloty", 38e6, INSP, origin=INSP, unit="PLN"), A("00", "some EUR 9 million", 9e6, INSP, origin=INSP, unit="EUR"))
F("width of the hole of Olkowice", "single", E("00", "24 m", 24, as_of="2008", unit="m"))
F("share of the cost at Olkowice", "single", E("00", "a third", 1/3, as_of="2008", unit="share"))
F("people missing", "update",
  E("01", "11 missing", 11, as_of=TUE, origin="fire brigade"),
  E("01", "Eleven people", 11, TWILK, as_of=TUE, origin="fire brigade"), E("01", "14", 14, TWILK, nth=2, as_of=TUE, origin="fire brigade"),
  E("02", "three", 3, nth=1, as_of=WED, origin=SRGW), E("03", "nobody in the hole", 0, as_of=WED), E("05", "Eleven people", 11, as_of=TUE, origin="fire brigade"), E("05", "none", 0, as_of=THU))
F("people killed", "agree", E("00", "Nobody died", 0), E("04", "Nobody has died", 0))
F("people injured", "update", E("01", "Seven residents", 7, TWILK, as_of=TUE, origin="fire brigade"), E("03", "nine", 9, as_of=WED), E("05", "Nine", 9))
F("people seriously injured", "single", E("01", "two of them", 2, TWILK, as_of=TUE, origin="fire brigade"))
F("people moved out", "update", A("01", "Some 340 people", 340, as_of=TUE, origin=PKA), E("05", "352 people", 352))
F("buildings emptied", "single", E("01", "five buildings", 5, as_of=TUE))
F("money for all mining areas", "single", E("01", "one billion zloty", 1e9, PMO, origin=PMO, unit="PLN", as_of="2025-05"))
F("reports of damage to SRGW", "single", E("02", "61 reports", 61, origin=SRGW))
F("claims settled", "conflict", E("02", "54", 54, origin=SRGW), E("05", "54 claims", 54, PEK, origin=SRGW), E("05", "eleven", 11, COMM, nth=1, origin=COMM))
F("average payment", "single", E("02", "7,800 zloty", 7800, origin=SRGW, unit="PLN"))
F("reports not settled", "single", E("02", "seven", 7, origin=SRGW))
F("offer to a household", "agree",
  E("02", "20,000 zloty", 20000, origin=SRGW, unit="PLN"), E("03", "20,000 zloty", 20000, origin=SRGW, unit="PLN"), E("05", "20,000 zloty", 20000, origin=SRGW, unit="PLN"),
  A("05", "about $5,500", 5500, origin=SRGW, unit="USD"))
F("households that have accepted", "update", E("02", "33", 33, as_of=WED, origin=SRGW), E("03", "Fifty-one", 51, as_of=WED), E("05", "70 households", 70))
F("households affected", "conflict", E("02", "96", 96, origin=SRGW), E("03", "forty families", 40, as_of=TUE))
F("letters in the folder", "agree", E("03", "27 letters", 27, HAJOK, origin=HAJOK), E("04", "twenty-seven", 27, origin="Marek Olszyna"))
F("money from the readers", "single", E("03", "86,000 zloty", 86000, unit="PLN"))
F("weeks of waiting for the maps", "single", E("04", "two weeks", 2, PRZ, origin=PRZ, unit="weeks"))
F("flats above workings", "single", E("04", "ten thousand flats", 10000))
F("price of a square metre", "single", E("04", "2,300 zloty a square metre", 2300, unit="PLN"))
F("empty flats in Nowa Street", "conflict", E("04", "all 112", 112), E("05", "19", 19, LIST, nth=1, origin=HAJOK))
F("empty flats without heating", "single", E("05", "eight of those", 8, LIST, origin=HAJOK))
F("camp beds", "single", E("05", "41 camp beds", 41))
F("weeks since the collapse", "single", E("05", "Six weeks", 6, unit="weeks"))
F("pipe replaced", "single", E("05", "900 metres of pipe", 900, UTIL, unit="m", as_of="2025-11"))

Q("full of air and furniture", "single", q("00", "full of air and, lately, of furniture", INSP))
Q("call it 150", "single", q("00", "call it 150 cubic metres", CONTR))
Q("nothing of ours that could move", "variant", q("01", "Under this hill lies nothing of ours that could move,", PEK), q("05", "Under the hill there is nothing of ours that is capable of moving.", PEK))
Q("a strip of glass", "single", q("01", "They came, put a strip of glass over it, and said call us when it breaks. It broke on Sunday. I called,", MADEJ))
Q("as far as the bins", "single", q("03", "He pulled me as far as the bins. I turned round and my kitchen was gone. I have never heard a thing so quiet,", MADEJ))
Q("renounce all further demands", "variant", q("03", "renounce all further demands", FORM), q("05", "waives any further claims", FORM))
Q("tight as a drum", "single", q("03", "We had the noise loggers on it. It was as tight as a drum,", DRZ))
Q("a calendar and a cake", "single", q("04", "I have received from them a calendar and a cake,", PRZ))
Q("not to me", "single", q("05", "Not to me,", MADEJ), q("05", "I would have remembered.", MADEJ))

w("the grandfather's tub", "1938-01-01", ("04", "in 1938"), to="1938-12-31")
w("the drift is drawn", "1941-01-01", ("05", "in 1941"), to="1941-12-31")
w("the estate is built", "1970-01-01", ("01", "in the 1970s"), to="1979-12-31")
w("the mine closes, by Olszyna", "1991-01-01", ("04", "in 1991"), to="1991-12-31")
w("the mine closes, by PKA", "1996-01-01", ("01", "in 1996"), to="1996-12-31")
w("the workings are filled", "1998-01-01", ("00", "in 1998"), ("02", "in 1998"), to="1998-12-31")
w("Olkowice, 2008", "2008-01-01", ("00", "in 2008"), to="2008-12-31")
w("Olkowice, 2009", "2009-01-01", ("04", "in 2009"), to="2009-12-31")
w("Olszyna sits in the Sejm", "2011-01-01", ("04", "from 2011 to 2019"), to="2019-12-31")
w("Kuc gives the sheet", "2012-03-01", ("05", "in March 2012"), to="2012-03-31")
w("reports of damage since", "2024-01-01", ("02", "January 2024"), to="2024-01-31")
w("no report of cracks this year", "2025-01-01", ("01", "this year"), to="2025-12-31")
w("the stamps of the letters", "2025-02-01", ("03", "between February and September"), to="2025-09-30")
w("a billion is announced", "2025-05-01", ("01", "in May"), to="2025-05-31")
w("the main leaks since", "2025-07-01", ("02", "July"), to="2025-07-31")
w("letter to the utility, by SRGW", "2025-09-02", ("02", "2 September"))
w("the strip of glass breaks", SUN, ("01", "on Sunday"))
w("the pipe is tight", MON, ("03", "on Monday night"))
w("the ground falls", TUE, ("00", "a Tuesday in October"), ("02", "the very day of the event"), ("04", "A fortnight ago"), ("05", "that Tuesday, 14 October"))
w("eleven missing", TUE, ("01", "on Tuesday afternoon"), ("05", "that afternoon"))
w("all safe but three", WED, ("02", "noon today, Wednesday"))
w("33 have accepted", WED, ("02", "this morning"))
w("the brothers turn up", WED, ("03", "last night"))
w("nobody missing", THU, ("05", "the Thursday"))
w("a fireman breaks his wrist", SAT, ("05", "on the Saturday"))
w("letter to the utility, by the utility", "2025-10-20", ("05", "20 October"))
w("Przybył on the radio", "2025-10-26", ("04", "yesterday"), to="2025-10-29")
w("the drift is reported", DRILL, ("00", "on 24 November"), ("05", "Two days earlier"))
w("pipe is replaced", "2025-11-01", ("05", "this month"), to="2025-11-30")
w("the council votes", "2025-12-09", ("05", "on 9 December"))
w("before Christmas", "2025-12-25", ("04", "Christmas"))
w("next issue", "2026-03-01", ("00", "March"), to="2026-03-31")

c("figure", "depth of the shallowest working: 140 metres or 31", [("00", "140 m"), ("02", "140 metres")], [("00", "31 m"), ("05", "31 metres"), ("04", "about thirty metres down")])
c("figure", "fill of 1998: 6,000 cubic metres or 150", [("00", "6,000 m³"), ("02", "6,000 cubic metres")], [("00", "150 cubic metres"), ("00", "eleven lorries"), ("04", "backfilled by nobody")])
c("figure", "claims settled: 54 or eleven", [("02", "54"), ("05", "54 claims")], [("05", "eleven")])
c("figure", "empty flats in Nowa Street: 112 or 19", [("04", "all 112")], [("05", "19", 1)])
c("figure", "households: 96 or forty", [("02", "96")], [("03", "forty families")], optional=True)
c("date", "the ground fell at twenty past three, or shortly before four",
  [("03", "twenty past three by the church clock"), ("05", "twenty past three")], [("01", "shortly before four o'clock in the morning"), ("00", "03:52"), ("05", "3.51"), ("05", "3.56")])
c("date", "the mine closed in 1996 or 1991", [("01", "closed in 1996")], [("04", "closed in 1991")])
c("date", "Olkowice in 2008 or 2009", [("00", "in 2008")], [("04", "in 2009")])
c("date", "SRGW's letter on the main is of 2 September, or of 20 October", [("02", "2 September")], [("05", "20 October")])
c("stance", "whether the mine made the hole: nothing near the surface, or a drift full of air",
  [("01", "there was no connection with its shafts"), ("01", "Under this hill lies nothing of ours that could move"), ("02", "Excavations at such a depth do not produce sinkholes"), ("05", "nothing of ours that is capable of moving")],
  [("00", "full of air and, lately, of furniture"), ("05", "a drift lined with brick at 31 metres"), ("04", "My grandfather pushed a tub there")])
c("stance", "whether the main leaked before", [("02", "had been leaking since at least July"), ("00", "900 m³ a day for eleven weeks")],
  [("03", "the pipe was dry and sound on Monday night"), ("03", "It was as tight as a drum"), ("00", "the main was whole until the ground beneath it went")])
c("stance", "whether SRGW handed over its maps",
  [("02", "were handed to the inspectorate on the very day of the event")], [("04", "has still not given up its maps"), ("04", "I have received from them a calendar and a cake")])
c("stance", "whether the town was told of cracks",
  [("01", "had not received a single report of cracks this year"), ("04", "the town knew nothing")],
  [("03", "took a folder to the town hall himself"), ("03", "stamped by the mayor's own office"), ("04", "twenty-seven, each with its stamp")])
c("stance", "whether who takes the money waives further claims",
  [("02", "Media reports that acceptance requires a waiver of further claims are untrue")], [("03", "renounce all further demands"), ("05", "waives any further claims")])
c("stance", "whether every family was offered a flat", [("05", "the town has offered a flat to every family")], [("05", "Not to me")])
c("stance", "whether the sheet of the drift was given to SRGW", [("05", "he gave to the company in March 2012")], [("05", "It never reached the archive")])

e("the hole, from PKA", "copied text", ("01", "The hole is about 60 metres across at its widest and at least 15 metres deep."), ("03", "The hole is about 60 metres across at its widest and at least 15 metres deep."))
e("140 metres and 6,000 cubic metres, by SRGW", "cited", ("00", "SRGW, maintains that its maps"), ("02", "140 metres"), ("00", "SRGW told parliament"), ("02", "6,000 cubic metres"))
e("nothing of ours, by Pęk", "cited", ("01", "Under this hill lies nothing of ours that could move"), ("04", "likes to say that under this hill"), ("05", "Under the hill there is nothing of ours"))
e("the drift, by the inspectorate", "cited", ("00", "The regional mining inspectorate said"), ("05", "the mining inspectorate had reported"))
e("the form, by the Goniec", "cited", ("03", "The Goniec has seen the paper"), ("05", "first shown by the Goniec Rudny"))
e("54 settled, by SRGW", "cited", ("02", "54"), ("05", "54 claims"))
e("the caretaker's folder", "same details", ("03", "27 letters"), ("04", "the caretaker's folder"))
e("eleven missing, by the fire brigade", "same details", ("01", "Eleven people"), ("05", "Eleven people"))
e("Mrs Madej's clock", "same details", ("03", "twenty past three by the church clock"), ("05", "twenty past three"))
e("the offer of 20,000 zloty", "same details", ("02", "20,000 zloty"), ("03", "20,000 zloty"), ("05", "20,000 zloty"), optional=True)

a(PEK, "person", *named("Radosław Pęk", "Pęk", "Mr Pęk"), aliases=["its chairman", "The chairman", "The chairman, Mr Pęk", SRGW])
a(MADEJ, "person", *named("Bożena Madej", "Mrs Madej"), aliases=["She", "she"])
a(TWILK, "person", *named("Tomasz Wilk"), aliases=["fire brigade spokesman", "Brigadier Tomasz Wilk", "fire brigade"])
a(KWILK, "person", *named("Krystyna Wilk"), aliases=["the town hall", "The mayor", "Mayor Krystyna Wilk", "the town"])
a(SRGW, "organization", *named("Spółka Restrukturyzacji Górnictwa Wschód", "SRGW"), aliases=["The company", "the company", "The liquidator of the former Barbara-Wanda zinc and coal mine", PEK])
a(UTIL, "organization", *named("Wodociągi Zawory"), aliases=["The utility", "the town's utility", "the water utility", "it"])
a(GONIEC, "organization", *named("GONIEC RUDNY", "Goniec Rudny", "the Goniec", "The Goniec"))
a(PKA, "organization", *named("PKA"))
a("Barbara-Wanda", "organization", *named("Barbara-Wanda"))
a("Zawory", "place", *named("ZAWORY", "Zawory", but=("Wodociągi Zawory",)))
a("Rudna Hill", "place", *named("Rudna Hill"))
a("Olkowice", "place", *named("Olkowice"))
a("Nowa Street", "place", *named("Nowa Street"))
a("St Barbara", "place", *named("St Barbara"))
s.alias(INSP, "the inspectorate", "The regional mining inspectorate", "the mining inspectorate", PRZ)
s.alias(GRUSZKA, "Our reader Prof. Halina Gruszka", "Gruszka", "the utility's own meters")
s.alias(CONTR, "The contractor of that time", "contractor")
s.alias(GRAND, "My grandfather", "grandfather")
s.alias(COMM, "residents' committee")
s.alias(FORM, "the paper", "the paper that the gentlemen of SRGW push over the table", "The form", SRGW)
s.alias(HAJOK, "The estate's caretaker", "the caretaker", "caretaker")
s.alias(DRZ, "foreman Piotr Drzyzga", "Pump men of the water utility")
s.alias(PRZ, "its director", "the inspectorate", INSP)
s.alias(KUC, "a retired surveyor")
s.alias(PMO, "Prime Minister's office")
s.alias(LIST, "the caretaker", HAJOK)
s.write()
