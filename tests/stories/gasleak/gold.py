"""Gold of an invented story: a gas explosion in a block of flats in Pecs, December 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A gas explosion in a block of flats in Pecs")
FRI, SAT, SUN, MON, TUE, WED, THU = (f"2027-12-0{d}" for d in range(3, 10))
s.report("00", outlet="Carpath News", published=TUE, sidecar=True)
s.report("01", outlet="Mecsekgaz", published=WED)
s.report("02", outlet="Pecs Observer", published=WED)
s.report("03", outlet="The Morning Post-Herald", published=THU)
s.report("04", outlet="Pipeline & Network Monthly", published="2028-01-03", to="2028-01-31")

ZS, AT, BODO, TOTH, HALMOS, VINCE, MOHOS, PM = "Zsolt Szabo", "Attila Szabo", "Ilona Bodo", "Balint Toth", "Judit Halmos", "Reka Vince", "Ferenc Mohos", "Gergely Varkonyi"
AUTH, GAS, BUREAU, RES, DET, CN, POLICE, ORG, SEIS, OBS = "disaster management authority", "Mecsekgaz", "technical safety bureau", "residents", "a detective", "Carpath News", "police", "organisers", "seismograph", "Pecs Observer"
HUF = dict(unit="HUF")
f = s.figures
f("people killed", "update",
    s.at_least("00", "At least four dead", 4, as_of=TUE, origin=AUTH), s.at_least("00", "at least four people", 4, AUTH, as_of=TUE, origin=AUTH),
    s.exact("01", "six victims", 6, as_of=WED, origin=AUTH), s.exact("02", "six dead", 6, nth=1, as_of=WED, origin=AUTH), s.exact("02", "six dead", 6, nth=2, as_of=WED, origin=AUTH),
    s.exact("02", "six", 6, AUTH, nth=3, as_of=WED, origin=AUTH), s.at_least("02", "At least four people", 4, [CN, AUTH], as_of=TUE, origin=AUTH),
    s.exact("03", "seven dead", 7, as_of=[WED, THU]), s.exact("04", "eight", 8, nth=1))
f("bodies found in the night", "single", s.exact("02", "Two more bodies", 2, AUTH, as_of=WED, origin=AUTH))
f("people injured", "update",
    s.exact("00", "19", 19, AUTH, nth=1, as_of=TUE, origin=AUTH), s.exact("02", "23 injured", 23, as_of=WED, origin=AUTH), s.exact("02", "19 injured", 19, [CN, AUTH], as_of=TUE, origin=AUTH), s.exact("04", "23", 23, origin=AUTH))
f("wounded in a serious condition", "single", s.exact("02", "five", 5, AUTH, as_of=WED))
f("people missing", "update",
    s.about("00", "about 15 people", 15, ZS, as_of=TUE, origin=AUTH), s.exact("02", "three still missing", 3, as_of=WED), s.exact("02", "three missing", 3, as_of=WED), s.exact("03", "Two people", 2, as_of=[WED, THU]))
f("people pulled out alive", "single", s.exact("00", "Seven people", 7, ZS, as_of=TUE, origin=AUTH))
f("children pulled out", "single", s.exact("00", "two of them children", 2, ZS, as_of=TUE, origin=AUTH))
f("storeys", "conflict", s.exact("00", "nine-storey", 9), s.exact("02", "nine floors", 9), s.exact("02", "ten", 10, nth=2), s.exact("02", "ten-storey", 10), s.exact("03", "11-storey", 11))
f("reach of the broken windows", "agree", s.at_most("00", "up to 600 metres", 600, AUTH, origin=AUTH, unit="m"), s.at_most("02", "up to 600 metres", 600, CN, origin=AUTH, unit="m"))
f("people of the block", "conflict", s.exact("00", "132 people", 132, origin="register"), s.exact("02", "A hundred and thirty-two", 132, AT, origin="register"), s.exact("02", "160", 160, AT, origin=AT))
f("Ukrainian families", "single", s.exact("02", "two Ukrainian families", 2, AT))
f("residents in the sports hall", "single", s.about("00", "around 240 residents", 240, ZS, as_of=TUE, origin=AUTH))
f("neighbouring blocks", "single", s.exact("00", "two neighbouring blocks", 2, ZS))
f("time of the smell", "conflict",
    s.exact("00", "two days", 2, RES, origin=RES, unit="days"), s.exact("03", "FOUR DAYS", 4, VINCE, origin=VINCE, unit="days"), s.exact("03", "Four days", 4, VINCE, origin=VINCE, unit="days"),
    s.between("04", "50 to 60 hours", 50, 60, BUREAU, origin=BUREAU, unit="hours"))
f("homes without gas", "single", s.exact("00", "1,100 homes", 1100, GAS, as_of=TUE, origin=GAS))
f("money for each family", "update",
    s.exact("00", "5 million forints", 5e6, PM, as_of=TUE, origin=PM, **HUF), s.exact("00", "$14,000", 14000, PM, as_of=TUE, unit="USD"),
    s.exact("03", "10 million forints", 10e6, as_of=WED, **HUF), s.exact("03", "£21,500", 21500, as_of=WED, unit="GBP"))
f("killed in Presov in 2019", "single", s.exact("00", "eight people", 8, as_of=["2019-01-01", "2019-12-31"]))
f("calls to Mecsekgaz", "conflict", s.exact("01", "One call", 1, origin=GAS), s.exact("02", "only one call", 1, GAS, origin=GAS), s.exact("04", "one", 1, GAS, nth=2, origin=GAS), s.exact("04", "three", 3, BUREAU, origin=BUREAU))
f("calls of Mrs Bodo", "agree", s.exact("02", "two calls", 2, HALMOS, origin=HALMOS), s.exact("04", "the two of Mrs Ilona Bodo", 2, BUREAU, origin=BUREAU))
f("length of Sunday's call", "single", s.exact("02", "four minutes", 4, HALMOS, unit="minutes", as_of=SUN))
f("length of Monday's call", "single", s.exact("02", "two minutes", 2, HALMOS, unit="minutes", as_of=MON))
f("flats closed to the technician", "single", s.exact("01", "three flats", 3, origin=GAS))
f("homes inspected", "single", s.exact("01", "4,300 homes", 4300, origin=GAS))
f("spending on safety", "agree", s.exact("01", "2.1 billion forints", 2.1e9, origin=GAS, **HUF), s.exact("01", "EUR 5.2 million", 5.2e6, unit="EUR"))
f("length of the silence", "single", s.exact("01", "a minute", 1, unit="minutes"))
f("hot meals", "single", s.exact("01", "600 portions a day", 600))
f("blood donors", "single", s.exact("02", "310 donors", 310, as_of=WED))
f("height of the rubble", "single", s.exact("03", "12 metres", 12, unit="m"))
f("years between the two dates of the pipe", "single", s.exact("03", "seven years", 7, unit="years"))
f("life of the steel", "single", s.exact("03", "30 years", 30, MOHOS, unit="years"))
f("pay of Balint Toth", "single", s.exact("03", "£410,000", 410000, unit="GBP"))
f("people who marched", "conflict", s.about("03", "Around 3,000 people", 3000, ORG, as_of=WED, origin=ORG), s.exact("03", "1,200", 1200, POLICE, as_of=WED, origin=POLICE))
f("money from the single", "single", s.exact("03", "£64,000", 64000, unit="GBP"))
f("days of the single", "single", s.exact("03", "a day", 1, unit="days"))
f("depth of the weld", "single", s.exact("04", "1.4 metres", 1.4, BUREAU, unit="m"))
f("escape of gas", "single", s.exact("04", "38 cubic metres an hour", 38, BUREAU, unit="m3/h"))
f("months since the detector's calibration", "single", s.exact("04", "19 months", 19, unit="months"))
f("months between calibrations by the rule", "single", s.exact("04", "six", 6, unit="months"))
f("minutes of the technician", "single", s.exact("04", "11 minutes", 11, unit="minutes", as_of=MON))
f("provisions", "agree", s.exact("04", "3.6 billion forints", 3.6e9, **HUF), s.exact("04", "€9 million", 9e6, unit="EUR"))
f("pipe to be replaced", "single", s.exact("04", "74 kilometres", 74, unit="km"))
f("pace of the replacement", "single", s.exact("04", "twice the pace", 2, unit="times"))
f("pipe replaced in Presov", "single", s.exact("04", "nine kilometres", 9, unit="km"))

q, Q = s.quote, s.quotation
Q("we hear knocking", "single", q("00", "We hear knocking. As long as we hear knocking we do not hurry, we are careful,", ZS))
Q("lying in the street", "single", q("00", "On Sunday I telephoned, on Monday I telephoned, on Tuesday I was lying in the street,", BODO))
Q("no record", "single", q("00", "no record of any report concerning this address", GAS))
Q("towards the smell", "single", q("01", "Our people drive towards the smell when others run away from it,", TOTH))
Q("the knocking stopped", "single", q("02", "The knocking stopped at four. We go on.", ZS))
Q("who sleeps here", "single", q("02", "A hundred and thirty-two is who is registered. Who sleeps here is 160, with the students and the two Ukrainian families.", AT))
Q("examining its recordings", "single", q("02", "examining its recordings", GAS))
Q("it is whole", "single", q("02", "We have found a cooker. It is whole,", DET))
Q("we smelled it", "variant", q("03", "WE SMELLED IT FOR FOUR DAYS", VINCE), q("03", "Four days. Everybody knew. The caretaker bought incense.", VINCE))
Q("the kettle", "single", q("03", "It stank so bad I thought it was the kettle,", VINCE))
Q("Soviet steel", "single", q("03", "It was Soviet steel and it was meant for 30 years,", MOHOS))
Q("deeply regrettable", "single", q("04", "Deeply regrettable,", GAS))

w = s.when
w("the pipe is laid, by the engineer and the report", "1974-01-01", ("03", "1974"), ("04", "1974"), to="1974-12-31")
w("the pipe is laid, by Mecsekgaz; the valve is replaced", "1981-01-01", ("01", "in 1981"), ("04", "in 1981"), to="1981-12-31")
w("Presov", "2019-01-01", ("00", "In 2019"), ("04", "2019"), to="2019-12-31")
w("the pipe is tested", "2027-05-01", ("01", "in May of this year"), to="2027-05-31")
w("homes are inspected", "2027-01-01", ("01", "this year", 2), to="2027-12-31")
w("no report since then", "2027-10-01", ("00", "since October"), to="2027-10-31")
w("the smell begins, by Reka Vince", FRI, ("03", "on Friday"))
w("the gas builds up", SAT, ("04", "Saturday night"))
w("a man calls", SAT, ("04", "on Saturday at 22.50"))
w("the smell begins, by the residents; Bodo calls", SUN, ("00", "On Sunday"), ("01", "since Sunday"), ("02", "Sunday 16.22"))
w("Bodo calls again", MON, ("00", "on Monday"), ("01", "on Monday at 7.40 p.m."), ("02", "Monday 19.38"))
w("the technician measures", MON, ("02", "on Monday night"))
w("the explosion", TUE, ("00", "early on Tuesday"), ("00", "on Tuesday", 2), ("03", "on Tuesday"))
w("seven pulled out", TUE, ("00", "by noon"))
w("four killed", TUE, ("02", "TUESDAY"))
w("two bodies found", WED, ("02", "in the night"))
w("the evening of the live page", WED, ("02", "Wednesday"), ("02", "tonight"))
w("Reka Vince speaks", WED, ("03", "yesterday"))
w("the money is doubled", WED, ("03", "last night"))
w("the minute's silence", THU, ("01", "at noon tomorrow"))
w("the hospital asks to wait", "2027-12-10", ("02", "until Friday"))
w("the last victim", "2027-12-11", ("04", "on 11 December"))
w("the report", "2027-12-22", ("04", "on 22 December"))
w("Toth steps down", "2028-01-03", ("04", "on 3 January"))
w("pipe replaced", "2030-01-01", ("04", "by 2030"), to="2030-12-31")

c = s.conflict
c("figure", "storeys: nine, ten by a slip, eleven by the Post-Herald", [("00", "nine-storey"), ("02", "nine floors")], [("03", "11-storey")])
c("figure", "storeys: ten, put right to nine", [("02", "nine floors")], [("02", "ten-storey")], optional=True)
c("figure", "people of the block: 132 by the list, 160 by the residents' spokesman", [("00", "132 people"), ("02", "A hundred and thirty-two")], [("02", "160")])
c("figure", "time of the smell: two days or four", [("00", "two days")], [("03", "FOUR DAYS"), ("03", "Four days")])
c("figure", "calls: one by Mecsekgaz, three by the bureau", [("01", "One call"), ("02", "only one call"), ("04", "one", 2)], [("04", "three"), ("02", "two calls"), ("04", "the two of Mrs Ilona Bodo")])
c("figure", "people who marched: 3,000 or 1,200", [("03", "Around 3,000 people")], [("03", "1,200")])
c("date", "the blast at 6:14 or at 6:02", [("00", "at 6:14 a.m."), ("04", "6.14, as the authority said")], [("01", "at 6.02 a.m."), ("04", "06:02:37")])
c("date", "the pipe of 1981 or of 1974", [("01", "in 1981")], [("03", "1974"), ("04", "1974")])
c("date", "the smell since Sunday, Friday or Saturday", [("00", "On Sunday"), ("01", "since Sunday")], [("03", "on Friday")], [("04", "Saturday night")], optional=True)
c("stance", "whether residents reported the smell", [("00", "no record of any report concerning this address"), ("01", "cannot be confirmed")],
    [("00", "On Sunday I telephoned, on Monday I telephoned"), ("02", "It shows two calls to the emergency number"), ("04", "There are three: the two of Mrs Ilona Bodo")])
c("stance", "whether any call had come at all", [("00", "no record of any report concerning this address")], [("01", "One call was received, on Monday at 7.40 p.m.")])
c("stance", "whether a cooker in a flat was the cause", [("01", "a cooker had been connected without a permit"), ("03", "has blamed a dodgy cooker")],
    [("02", "We have found a cooker. It is whole,"), ("03", "the cooker was in one piece"), ("04", "There is no cooker in the report."), ("04", "a weld on the riser")])
c("stance", "whose side of the valve the leak was on", [("01", "the cause, in our opinion, must be sought inside the building")], [("04", "on the supplier's side")])

e = s.echo
e("Carpath News in the live page", "copied text", ("00", "killing at least four people and injuring 19, the disaster management authority said"), ("02", "At least four people were killed and 19 injured, the disaster management authority said."),
    ("00", "Windows were broken up to 600 metres away."), ("02", "Windows were broken up to 600 metres away."))
e("the company's communication in the live page", "cited", ("01", "One call was received"), ("02", "Mecsekgaz says only one call came"), ("04", "Mecsekgaz had said there was one."))
e("the detective's cooker", "cited", ("02", "We have found a cooker. It is whole,"), ("03", "told local website Pecs Observer that the cooker was in one piece"))
e("the company's 1981", "cited", ("01", "in 1981"), ("03", "than the gas firm claims"))
e("6.14 by the authority", "cited", ("00", "at 6:14 a.m."), ("04", "6.14, as the authority said"))
e("the company's 6.02", "cited", ("01", "at 6.02 a.m."), ("04", "which bears out the company"), optional=True)
e("Mrs Bodo's two calls", "same details", ("00", "On Sunday I telephoned, on Monday I telephoned"), ("02", "It shows two calls"), ("04", "the two of Mrs Ilona Bodo"), optional=True)
e("132 registered", "same details", ("00", "132 people"), ("02", "A hundred and thirty-two"), optional=True)

a, n = s.actor, s.named
a(ZS, "person", ("00", "Zsolt Szabo"), ("00", "Szabo", 2), ("00", "Szabo", 3), ("02", "Szabo", 1), aliases=["Szabo", "Colonel Szabo", "Colonel Zsolt Szabo", "its spokesman, Colonel Zsolt Szabo", "the disaster management authority"])
a(AT, "person", *n("Attila Szabo"), aliases=["The residents' spokesman, Attila Szabo", "The residents' spokesman"])
a(BODO, "person", *n("Ilona Bodo", "Bodo"), aliases=["Mrs Bodo", "Mrs Ilona Bodo", "Bodo"])
a(TOTH, "person", *n("Balint Toth", "Toth"), aliases=["chief executive Balint Toth", "Fat-cat gas boss Balint Toth", "Toth"])
a(VINCE, "person", *n("Reka Vince", "Reka"), aliases=["Reka", "MUM-OF-TWO Reka Vince", "the 34-year-old", "HUNGARIAN BLAST FAMILIES"])
a(MOHOS, "person", *n("Ferenc Mohos", "Mohos"), aliases=["Mr Mohos", "a retired engineer who laid it, Ferenc Mohos"])
a(GAS, "organization", *n("Mecsekgaz", "MECSEKGAZ"), aliases=["the company", "Gas supplier Mecsekgaz", "The company", "the gas firm"])
a("Pecs", "place", *n("Pecs", "PECS", but=("Pecs Observer",)))
a(OBS, "organization", *n("Pecs Observer"))
a(CN, "organization", *n("Carpath News"))
a("Presov", "place", *n("Presov"))
s.alias(AUTH, "the disaster management authority", "the disaster authority", "the authority", ZS, "Colonel Zsolt Szabo")
s.alias(BUREAU, "the technical safety bureau", "The bureau", "The report", "The preliminary report", "the report")
s.alias(RES, "Residents")
s.alias(HALMOS, "Mayor Judit Halmos", "Halmos", "the telephone bill of Mrs Bodo")
s.alias(PM, "Prime Minister Gergely Varkonyi", "The government", "he")
s.alias(DET, "a detective", "The police")
s.write()
