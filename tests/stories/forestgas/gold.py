"""Gold of an invented story: a gas pipeline explodes near a Romanian village, January 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A gas pipeline explodes near Valea Fagului")
E, AL, MT, AB, AM, LT, BT, V = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
FRI, SAT, SUN, MON, TUE, WED, THU = (f"2027-01-{d}" for d in range(22, 29))
s.report("00", outlet="DPN", published=SAT)
s.report("01", outlet="Gazeta de Sus", published=SAT, to=SUN)
s.report("02", outlet="Carpatrans", published=SUN)
s.report("03", outlet="DPN", published=TUE, sidecar=True)
s.report("04", outlet="Pipe & Pressure", published=THU)
s.report("05", outlet="Waldhorn", published="2027-06-08", to="2027-09-22")

DORIN, MARIA, MUNTEAN, RADU, IRINA, BOTA, HODOR, EMIL, NISTOR = "Dorin Pascu", "Maria Pascu", "Anca Muntean", "Radu Cosma", "Irina Cosma", "Ilie Bota", "Vasile Hodor", "Emil Străjeru", "Tudor Nistor"
SERVICE, CARP, FORESTRY, PROS, MOLCH, PP, LISTM, VILLAGERS, ENGINEERS, PRINTOUT, HOTLINE, NOTE = \
  "emergency service", "Carpatrans", "forestry office", "prosecutors", "Molchwerk", "Pipe & Pressure", "a list in the mayor's office", "villagers", "two engineers", "a printout of the compressor station", "the hotline", "a note of 23 January"

# ---- figures
f = s.figures
f("people killed", "update",
  AL("00", "at least four dead", 4, as_of=SAT, origin=SERVICE), AL("00", "at least four people", 4, SERVICE, as_of=SAT, origin=SERVICE), E("01", "Six dead", 6, as_of=SUN), E("02", "four human lives", 4, origin=SERVICE),
  E("03", "seven", 7, nth=1, as_of=TUE), E("04", "Seven people", 7, as_of=THU), E("05", "Eight people", 8))
f("people in hospital", "update", E("00", "Nineteen people", 19, DORIN, as_of=SAT, origin=SERVICE), E("01", "17 people", 17, as_of=SUN), E("03", "Sixteen people", 16, as_of=TUE))
f("people with severe burns", "single", E("00", "six of them", 6, DORIN, as_of=SAT))
f("women among the dead", "single", E("03", "four women", 4, as_of=TUE))
f("men among the dead", "single", E("03", "two men", 2, as_of=TUE))
f("people found in their cellar", "single", E("01", "A couple", 2, as_of=SUN))
f("people brought away", "update", AB("00", "Some 320", 320, DORIN, as_of=SAT, origin=SERVICE), E("02", "320 persons", 320, as_of=SUN, origin=SERVICE), AB("03", "About 450 people", 450, as_of=TUE))
f("inhabitants of the village", "single", E("00", "510 inhabitants", 510))
f("distance of the barracks", "single", E("00", "27 kilometres", 27, DORIN, unit="km"))
f("height of the flame", "conflict", E("00", "80 metres", 80, DORIN, as_of=SAT, origin=SERVICE, unit="m"), E("03", "180 metres", 180, SERVICE, as_of=SAT, origin=SERVICE, unit="m"), E("03", "80", 80, nth=2, as_of=SAT, origin=SERVICE, unit="m"))
f("houses destroyed", "conflict",
  E("00", "Fourteen houses", 14, MUNTEAN, as_of=SAT, origin=MUNTEAN), E("00", "23", 23, LISTM, nth=2, as_of=SAT, origin=HODOR), E("01", "23 burned houses", 23, HODOR, origin=HODOR), E("01", "14", 14, MUNTEAN, origin=MUNTEAN),
  E("03", "Twenty-three houses", 23, MUNTEAN, as_of=TUE), E("03", "14", 14, MUNTEAN, origin=MUNTEAN), E("05", "Twenty-three houses", 23))
f("rebuilt houses with roofs", "single", E("05", "eleven", 11, nth=2))
f("width of the pipe", "agree", E("00", "800 millimetres", 800, unit="mm"), E("04", "800 mm", 800, unit="mm"))
f("time until the valves were shut", "conflict",
  AM("00", "within 11 minutes", 11, CARP, as_of=SAT, origin=CARP, unit="minutes"), E("03", "48 minutes", 48, PROS, as_of=SAT, origin=PROS, unit="minutes"), E("03", "11 minutes", 11, CARP, as_of=SAT, origin=CARP, unit="minutes"),
  E("04", "11 minutes", 11, CARP, as_of=SAT, origin=CARP, unit="minutes"), E("05", "eleven minutes", 11, nth=2, as_of=SAT, origin=CARP, unit="minutes"), E("05", "forty-eight", 48, as_of=SAT, origin=PROS, unit="minutes"))
f("time of the fire", "single", AB("00", "the better part of an hour", 1, VILLAGERS, as_of=SAT, unit="hours"))
f("people killed at Baumgarten", "single", E("00", "one person", 1, as_of="2017-12"))
f("people injured at Baumgarten", "single", E("00", "21", 21, as_of="2017-12"))
f("calls of Maria Pascu", "agree",
  E("01", "Five times", 5, MARIA, nth=1, origin=MARIA), E("01", "Five times", 5, MARIA, nth=3, origin=MARIA), E("01", "five calls", 5, "her telephone", origin="her telephone"), E("03", "five", 5, PROS, nth=2, origin=PROS), E("05", "five times", 5)
  )
f("answers to Maria Pascu", "agree", E("01", "Five times", 5, MARIA, nth=2), E("01", "Five times", 5, MARIA, nth=4))
f("length of the longest call", "single", E("01", "3 minutes", 3, "her telephone", unit="minutes"))
f("calls about a smell of gas", "agree", E("03", "nine calls", 9, PROS, origin=PROS), E("05", "9 calls", 9, NOTE, as_of=SAT, origin=NOTE))
f("inquiries about a bill", "single", E("02", "two inquiries", 2, HOTLINE))
f("depth of the crater", "single", E("01", "12 metres deep", 12, unit="m"))
f("forest burned", "conflict", E("01", "40 hectares of beech", 40, FORESTRY, origin=FORESTRY, unit="ha"), E("01", "15", 15, CARP, nth=2, origin=CARP, unit="ha"), E("05", "65 hectares", 65, FORESTRY, origin=FORESTRY, unit="ha"))
f("gas lost", "conflict",
  E("02", "1.2 million cubic metres", 1200000, as_of=SAT, origin=CARP, unit="m3"), E("04", "1.2 million m³", 1200000, CARP, as_of=SAT, origin=CARP, unit="m3"), E("04", "2.9 million", 2900000, as_of=SAT, origin=PP, unit="m3"),
  E("05", "2.4 million cubic metres", 2400000, NISTOR, as_of=SAT, origin=NISTOR, unit="m3"))
f("worth of the gas lost", "agree", E("02", "2.1 million lei", 2100000, unit="RON"), AB("02", "about 416,000 euros", 416000, unit="EUR"))
f("pressure", "conflict",
  E("02", "38 bar", 38, as_of=SAT, origin=CARP, unit="bar"), E("04", "38 bar", 38, CARP, as_of=SAT, origin=CARP, unit="bar"), E("04", "51", 51, PRINTOUT, as_of=FRI, origin=PRINTOUT, unit="bar"), E("05", "49 bar", 49, NISTOR, as_of=SAT, origin=NISTOR, unit="bar"))
f("pressure licensed", "conflict", E("02", "55", 55, origin=CARP, unit="bar"), E("04", "55", 55, ENGINEERS, unit="bar"), E("04", "40", 40, ENGINEERS, origin=ENGINEERS, unit="bar"))
f("illegal taps closed last year", "single", E("02", "46 illegal taps", 46, as_of=["2026-01-01", "2026-12-31"]))
f("first help", "single", E("02", "5 million lei", 5000000, unit="RON"))
f("money paid", "single", E("05", "31 million lei", 31000000, unit="RON"))
f("hours between prosecutors and company", "single", E("03", "five hours", 5, as_of=TUE, unit="hours"))
f("hotels", "single", E("03", "two hotels", 2, as_of=TUE))
f("length of the opened seam", "single", E("04", "6.4 m", 6.4, PP, unit="m"))
f("loss of wall", "single", AM("04", "up to 60%", 60, PP, unit="percent"))
f("thickness of the wall", "single", E("05", "three millimetres", 3, NISTOR, unit="mm"))
f("distance after which the tool was damaged", "single", E("04", "9 km", 9, MOLCH, unit="km"))
f("time of open flow", "single", E("04", "an hour", 1, unit="hours"))
f("valves of 1978", "single", E("04", "two of three", 2))
f("cost of restoring the line", "agree", E("04", "21 million lei", 21000000, unit="RON"), E("04", "€4.2m", 4200000, unit="EUR"))
f("fall of the shares", "single", E("04", "18%", 18, as_of=THU, unit="percent"))
f("minutes by which the clock is slow", "single", E("05", "seven minutes", 7, BOTA, unit="minutes"))
f("minutes that are missing", "single", E("05", "eleven minutes", 11, nth=1, unit="minutes"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the light from the barracks", "single", q("00", "We saw the light from the barracks, and that's 27 kilometres,", DORIN))
Q("five times", "same", q("01", "Five times I called. Five times they said: thank you", MARIA, nth=1), q("01", "Five times I called. Five times they said: thank you,", MARIA))
Q("from the road", "single", q("01", "She counts from the road,", HODOR))
Q("park a bus", "single", q("01", "I've seen a hole in which you could park a bus,", DORIN))
Q("our pipe was healthy", "single", q("02", "Our thoughts are with the village. Our pipe was healthy.", EMIL))
Q("our own material", "single", q("03", "part of our own material", CARP))
Q("never any tap", "single", q("03", "There was never any tap,", IRINA))
Q("an error in the search", "single", q("03", "an error in the search", CARP))
Q("said so on Sunday", "single", q("03", "If I had known on Sunday, I'd have said so on Sunday,", RADU))
Q("in a footnote", "single", q("04", "on Sunday, in a footnote", RADU))
Q("inform minister", "single", q("05", "9 calls, inform minister", NOTE))

# ---- timeline
w = s.when
w("the pipeline is built", "1974", ("00", "in 1974"))
w("valves of the type", "1978", ("04", "of 1978"))
w("an explosion at Baumgarten", "2017-12", ("00", "In December 2017"))
w("the pipe is examined, by the Gazeta", "2019", ("01", "in 2019"), ("04", "2019"))
w("the licence is cut", "2021", ("04", "in 2021"))
w("the pipe is examined, by the company", "2024-05", ("02", "in May 2024"), ("04", "May 2024", 1))
w("the tool goes in", "2024-05-14", ("04", "on 14 May 2024"))
w("taps are closed", "2026", ("02", "In the last year"))
w("the calls, by the company", "2027-01", ("02", "in January"))
w("Maria Pascu smells gas", "2027-01-19", ("01", "on Tuesday"))
w("the calls", "2027-01-19", ("01", "between 19 and 22 January"), ("03", "between Jan. 19 and 22"), to=FRI)
w("the explosion, by the sacristan", FRI, ("01", "On Friday evening"))
w("the pressure by the printout", FRI, ("04", "at 23:45"))
w("the shares since then", FRI, ("04", "since Friday"))
w("the explosion", SAT, ("00", "on Saturday"), ("01", "on Saturday", 1), ("02", "on 23 January"), ("05", "on Saturday"))
w("the explosion, by month", "2027-01", ("05", "in January"))
w("the spokesman speaks of a tap", SAT, ("01", "on Saturday night"))
w("a complaint is filed", SAT, ("02", "yesterday"))
w("the note for the minister", SAT, ("05", "of 23 January"))
w("six dead", SUN, ("01", "Sunday", 2))
w("the minister is told, by the broadcaster's interview", SUN, ("04", "on Sunday"), ("03", "on Sunday", 1), ("03", "on Sunday", 2))
w("the recordings are seized", MON, ("03", "on Monday"))
w("the minister is told, by him", MON, ("03", "before Monday"))
w("the printout is sent", MON, ("04", "on Monday"))
w("the company withdraws", TUE, ("03", "on Tuesday"))
w("supply is back", WED, ("04", "on Wednesday"))
w("the minister speaks to a broadcaster", WED, ("04", "last night"))
w("Cosma resigns", "2027-03", ("05", "in March"))
w("the shepherd is found", "2027-04-03", ("05", "on 3 April"))
w("the first beech", "2027-05-01", ("05", "on 1 May"))
w("the trial begins", "2027-06-08", ("05", "since 8 June"))
w("houses are to be rebuilt", "2027-09-01", ("05", "by the autumn"), to="2027-11-30")

# ---- conflicts
c = s.conflict
c("date", "the explosion on Saturday after midnight, or on Friday at 23.50",
  [("00", "shortly after midnight on Saturday"), ("02", "on 23 January"), ("05", "0.08 on Saturday"), ("01", "not on Saturday as the foreign agencies write")], [("01", "On Friday evening")])
c("figure", "houses: 14 by the prefect, 23 by the mayor", [("00", "Fourteen houses"), ("01", "14"), ("03", "14")], [("00", "23", 2), ("01", "23 burned houses"), ("03", "Twenty-three houses"), ("05", "Twenty-three houses")])
c("figure", "valves shut after 11 minutes by the company, 48 by prosecutors",
  [("00", "within 11 minutes"), ("03", "11 minutes"), ("04", "11 minutes"), ("05", "eleven minutes", 2)], [("03", "48 minutes"), ("05", "forty-eight")])
c("figure", "pressure: 38 bar by the company, 51 on a printout, 49 by the expert", [("02", "38 bar"), ("04", "38 bar")], [("04", "51"), ("05", "49 bar")])
c("figure", "pressure licensed: 55 bar, or 40", [("02", "55"), ("04", "55")], [("04", "40")], optional=True)
c("figure", "gas lost: 1.2 million cubic metres, 2.9 or 2.4", [("02", "1.2 million cubic metres"), ("04", "1.2 million m³")], [("04", "2.9 million")], [("05", "2.4 million cubic metres")])
c("stance", "whether a smell of gas was reported",
  [("00", "said no such report had been received"), ("02", "recorded no report of a smell of gas from Valea Fagului in January"), ("03", "Carpatrans had said there were none")],
  [("01", "Five times I called.", 2), ("01", "five calls"), ("03", "nine calls"), ("05", "9 calls, inform minister"), ("00", "Several inhabitants said they had smelled gas for days")])
c("stance", "whether thieves had drilled the pipe",
  [("02", "Everything points to an attempt at theft."), ("01", "Somebody has drilled the pipe"), ("02", "a fitting that doesn't belong to us")],
  [("03", "There was never any tap,"), ("03", "part of our own material"), ("01", "has seen no tap")])
c("figure", "the flame: 80 metres, put right to 180", [("00", "80 metres"), ("03", "80", 2)], [("03", "180 metres")])
c("figure", "forest burned: 40 hectares by the forestry office, 15 by the company, 65 as measured again", [("01", "40 hectares of beech")], [("01", "15", 2)], [("05", "65 hectares")])
c("date", "the last examination from inside: 2019, or May 2024", [("01", "in 2019"), ("04", "2019")], [("02", "in May 2024"), ("04", "May 2024", 1)])
c("stance", "when the minister was told of the calls",
  [("03", "he'd not been told of the calls before Monday"), ("03", "If I had known on Sunday, I'd have said so on Sunday,")], [("04", "on Sunday, in a footnote"), ("05", "a note of 23 January was found")])
c("stance", "whether the pipe was sound", [("02", "Our pipe was healthy."), ("02", "gave no cause for concern")], [("04", "That's corrosion"), ("05", "a wall that in places was three millimetres thick")])
c("stance", "whether the valve closed by itself", [("02", "There were no manual interventions"), ("00", "its automatic valves had cut off the section")], [("03", "had been closed by hand"), ("05", "by a mechanic called Sorin")], optional=True)
c("figure", "dead on Sunday: six, or four by the company", [("01", "Six dead")], [("02", "four human lives")], optional=True)

# ---- echoes
e = s.echo
e("the company's eleven minutes", "cited", ("00", "within 11 minutes"), ("03", "11 minutes"), ("04", "11 minutes"), ("05", "eleven minutes", 2))
e("Maria Pascu's five calls", "same details", ("01", "five calls"), ("03", "five came from one woman"), ("05", "who called five times"))
e("the prefect's 14 houses", "cited", ("00", "Fourteen houses"), ("01", "14"), ("03", "14"))
e("the mayor's 23 houses", "same details", ("00", "A list in the mayor's office named 23."), ("01", "23 burned houses"))
e("the company's pressure", "cited", ("02", "38 bar"), ("04", "38 bar"))
e("the company's 1.2 million cubic metres", "cited", ("02", "1.2 million cubic metres"), ("04", "1.2 million m³"))
e("the Gazeta's 2019", "cited", ("01", "in 2019"), ("04", "2019 (Gazeta de Sus)"))
e("the company's May 2024", "cited", ("02", "in May 2024"), ("04", "May 2024", 1))
e("no report of a smell, by the company", "cited", ("00", "said no such report had been received"), ("02", "recorded no report of a smell of gas"), ("03", "Carpatrans had said there were none"))
e("the prosecutors' 48 minutes", "cited", ("03", "48 minutes"), ("05", "forty-eight"))
e("the agency's day of the explosion", "cited", ("00", "on Saturday"), ("01", "as the foreign agencies write"))
e("the company's healthy pipe", "same details", ("02", "Our pipe was healthy."), ("05", "Of the healthy pipe nobody speaks any longer."))
e("the sacristan's clock", "same details", ("01", "stopped at ten to midnight"), ("05", "Ten to midnight was therefore three minutes to"))
e("the company's tap", "cited", ("01", "Somebody has drilled the pipe"), ("02", "an attempt at theft"), ("03", "its claim that thieves had drilled into it"), optional=True)
e("320 people brought away", "same details", ("00", "Some 320"), ("02", "320 persons"), optional=True)
e("nine calls", "same details", ("03", "nine calls"), ("05", "9 calls"), optional=True)

# ---- actors
n = s.named
s.actor(DORIN, "person", *n("Dorin Pascu"), ("00", "Pascu", 2), aliases=["Colonel Dorin Pascu", "its county commander", "the fire commander", "Pascu", "emergency service", "he"])
s.actor(MARIA, "person", *n("Maria Pascu"), aliases=["she", "one woman", "Maria Pascu (66)"])
s.actor(MUNTEAN, "person", *n("Anca Muntean"), aliases=["the prefect", "The prefect", "the prefect of the county", "the prefect, Anca Muntean"])
s.actor(RADU, "person", *n("Radu Cosma"), ("04", "Cosma"), aliases=["Energy Minister Radu Cosma", "Minister Cosma", "he"])
s.actor(IRINA, "person", *n("Irina Cosma"), aliases=["prosecutor Irina Cosma", "prosecutors"])
s.actor(BOTA, "person", *n("Ilie Bota"), aliases=["the sacristan", "he"])
s.actor(EMIL, "person", *n("Emil Străjeru"), aliases=["Director Emil Străjeru", "The director"])
s.actor(CARP, "organization", *n("Carpatrans", "CARPATRANS"), aliases=["the company", "The company", "the operator", "The operator", "operator", "the transmission company Carpatrans", "A spokesman for Carpatrans", "the spokesman of Carpatrans", "It"])
s.actor("Gazeta de Sus", "organization", *n("Gazeta de Sus", "GAZETA DE SUS"))
s.actor("Valea Fagului", "place", *n("Valea Fagului"))
s.actor("Cluj-Napoca", "place", *n("CLUJ-NAPOCA", "Cluj"))
s.alias(SERVICE, "the emergency service", "Dorin Pascu")
s.alias(FORESTRY, "the forestry office", "The forest office")
s.alias(PROS, "Prosecutors", "they", "The prosecutors", "Irina Cosma")
s.alias(MOLCH, "The pig contractor, Molchwerk of Leipzig", "The pig contractor")
s.alias(PP, "P&P", "we")
s.alias(LISTM, "A list in the mayor's office", "a list", "the mayor's office")
s.alias(VILLAGERS, "Villagers")
s.alias(ENGINEERS, "engineers")
s.alias(PRINTOUT, "A printout of the neighbouring compressor station", "A printout", "printout")
s.alias(NOTE, "a note", "note")
s.alias(HOTLINE, "The hotline", "It")
s.alias("her telephone", "Her telephone", "Maria Pascu")
s.alias(HODOR, "Mayor Vasile Hodor", "he")
s.alias(NISTOR, "The expert", "Professor Tudor Nistor", "the expert", "He")
s.write()
