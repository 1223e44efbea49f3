"""Gold of an invented story: Kazakhstan suspends a wheat deal with Iran, March 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Kazakhstan suspends a wheat deal with Iran")
E, AL, MT, AB, AM, LT, BT, V = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
THU, FRI, SAT, SUN, TUE, WED, THU2 = (f"2027-03-{d}" for d in ("04", "05", "06", "07", "09", "10", "11"))
s.report("00", outlet="KNA", published=THU)
s.report("01", outlet="Pars Grain Company", published=SAT)
s.report("02", outlet="Caspian Crop Letter", published=FRI)
s.report("03", outlet="Aktau Lighthouse Courier", published=SUN)
s.report("04", outlet="KNA", published=THU2, sidecar=True)
s.report("05", outlet="Steppe and Sea", published="2027-05-24", to="2027-06-29")

TOLE, SAULE, RAUSHAN, ARDAKANI, TURSYNOV, GOLZARI, MAYOR = "Yerzhan Tolebayev", "Saule Ospanova", "Raushan Ospanova", "Behnam Ardakani", "Bolat Tursynov", "Rostam Golzari", "Daniyar Akhmetkali"
PARS, DALA, BUREAU, NAN, PORT, GENEVA, MINISTRY, LETTER, UNION, INSPECT, CLOSE, TRIBUNAL, CAPTAIN, KNA = \
  "Pars Grain", "Dala Export", "statistics bureau", "Nan Uyi", "port authority", "a trader in Geneva", "agriculture ministry", "Caspian Crop Letter", "grain union", "independent inspectors in Aktau", "a person close to Dala", "the tribunal", "a captain", "KNA"
BREAD, YEAR = ["2026-12-01", "2027-02-28"], ["2026-01-01", "2026-12-31"]

# ---- figures
f = s.figures
f("wheat of the contract", "agree",
  E("00", "750,000-tonne", 750000, as_of=THU, unit="tonnes", origin=MINISTRY), E("00", "750,000 tonnes of wheat", 750000, unit="tonnes", origin=MINISTRY), E("01", "750,000 tonnes", 750000, unit="tonnes", origin=PARS),
  E("02", "750,000 tonnes", 750000, MINISTRY, unit="tonnes", origin=MINISTRY), E("04", "750,000-tonne", 750000, TOLE, unit="tonnes", origin=MINISTRY))
f("wheat shipped", "conflict",
  E("00", "212,000 tonnes", 212000, TOLE, as_of=THU, origin=MINISTRY, unit="tonnes"), E("01", "187,000 tonnes", 187000, as_of=SAT, origin=PARS, unit="tonnes"),
  E("02", "212,000 of it", 212000, MINISTRY, origin=MINISTRY, unit="tonnes"), E("02", "209,000", 209000, origin=LETTER, unit="tonnes", as_of=FRI),
  E("04", "212,000 tonnes", 212000, MINISTRY, as_of=THU2, origin=MINISTRY, unit="tonnes"), E("04", "187,000", 187000, PARS, as_of=THU2, origin=PARS, unit="tonnes"),
  E("05", "200,000 tonnes", 200000, TRIBUNAL, origin=TRIBUNAL, unit="tonnes"))
f("sailings from Aktau", "single", E("02", "58 voyages", 58, as_of=FRI, origin=LETTER))
f("wheat rejected", "agree",
  E("01", "25,000 tonnes", 25000, origin=PARS, unit="tonnes"), E("03", "25,000 tonnes", 25000, PARS, origin=PARS, unit="tonnes"), E("04", "25,000-tonne", 25000, PARS, origin=PARS, unit="tonnes"))
f("moisture of the rejected wheat", "conflict",
  E("01", "15.8 percent", 15.8, origin=PARS, unit="percent", as_of="2027-02-09"), E("04", "13.6% moisture", 13.6, [SAULE, INSPECT], origin=INSPECT, unit="percent"), E("05", "14.9 per cent", 14.9, unit="percent"))
f("moisture that the contract allows", "single", E("01", "14", 14, nth=5, unit="percent"))
f("price of the wheat", "agree", E("00", "$248 a tonne", 248, TOLE, origin=MINISTRY, unit="USD"), E("02", "$248", 248, unit="USD", origin=MINISTRY))
f("worth of the unshipped rest", "single", AB("02", "some $133m", 133000000, unit="USD", origin=LETTER))
f("rise of futures in the course of Thursday", "agree", AM("00", "as much as 3.4%", 3.4, as_of=THU, unit="percent"), E("02", "3.4", 3.4, as_of=THU, unit="percent"))
f("rise of futures at Thursday's close", "agree", E("00", "2.1%", 2.1, as_of=THU, unit="percent", origin="Paris futures market"), E("02", "2.1 per cent", 2.1, as_of=THU, unit="percent", origin="Paris futures market"))
f("price of May wheat in Paris", "update", E("00", "221.50 euros a tonne", 221.5, as_of=THU, unit="EUR", origin="Paris futures market"), E("02", "€221.50", 221.5, as_of=THU, unit="EUR", origin="Paris futures market"), E("04", "214 euros a tonne", 214, as_of=THU2, unit="EUR"))
f("fall of May wheat on 11 March", "single", E("04", "1.3%", 1.3, as_of=THU2, unit="percent"))
f("part of the rise that will go", "single", E("02", "half of that", 0.5, unit="share"))
f("rise of bread prices", "conflict",
  E("00", "9%", 9, BUREAU, as_of=BREAD, origin=BUREAU, unit="percent"), E("00", "17%", 17, NAN, as_of=BREAD, origin=NAN, unit="percent"),
  E("02", "9 per cent", 9, BUREAU, origin=BUREAU, unit="percent"), E("02", "17", 17, NAN, origin=NAN, unit="percent"),
  E("04", "11%", 11, BUREAU, as_of=BREAD, origin=BUREAU, unit="percent"), E("04", "9%", 9, BUREAU, as_of=BREAD, origin=BUREAU, unit="percent"))
f("months of the rise", "agree", E("00", "three months", 3, BUREAU, unit="months", origin=BUREAU), E("04", "three months", 3, BUREAU, unit="months", origin=BUREAU))
f("shops of the consumers' league", "single", E("00", "40 shops", 40, NAN))
f("vessels waiting for wheat at Aktau", "update",
  E("00", "Seven vessels", 7, PORT, as_of=THU, origin=PORT), E("01", "Eleven ships", 11, as_of=SAT, origin=PARS), E("03", "Seven ships", 7, TURSYNOV, nth=1, as_of=THU, origin=PORT), E("03", "eleven", 11, TURSYNOV, nth=1, as_of=SUN, origin=TURSYNOV),
  E("03", "Seven ships", 7, ["Bolat Tursynov", "Astana"], nth=2, as_of=THU, origin=PORT), E("03", "eleven", 11, TURSYNOV, nth=2, as_of=SUN, origin=TURSYNOV), E("04", "11 vessels", 11, TOLE, as_of=THU2, origin=MINISTRY), E("05", "11 ships", 11))
f("ships that arrived on Friday", "single", E("03", "four of them", 4, PORT, as_of=FRI))
f("ships at anchor off Aktau", "single", E("02", "Nine ships", 9, as_of=FRI))
f("ships waiting for barley", "single", E("02", "two", 2, as_of=FRI))
f("ships that sailed in March", "single", E("05", "nine", 9))
f("room on the waiting vessels", "single", E("00", "38,000 tonnes", 38000, PORT, as_of=THU, unit="tonnes"))
f("wheat that the waiting ships may load", "single", E("04", "60,000 tonnes of wheat", 60000, TOLE, as_of=THU2, unit="tonnes"))
f("arrears of Pars Grain", "agree",
  AB("00", "a good 30 million dollars", 30000000, GENEVA, as_of=THU, origin=GENEVA, unit="USD"), E("01", "thirty million", 30000000, "Geneva", origin=GENEVA, unit="USD"),
  E("02", "$31m", 31000000, "balance of 1 March", as_of="2027-03-01", origin="balance of 1 March", unit="USD"), E("05", "thirty million", 30000000, unit="USD", origin=GENEVA), E("05", "$29.4m", 29400000, "the arbitrator", as_of=THU, origin=TRIBUNAL, unit="USD"))
f("cargoes not paid for", "agree", E("02", "four cargoes", 4, "balance of 1 March", as_of="2027-03-01", origin="balance of 1 March"), E("05", "four cargoes", 4, "the arbitrator", as_of=THU, origin=TRIBUNAL))
f("harvest", "conflict",
  E("00", "16.2 million tonnes of wheat", 16200000, MINISTRY, as_of=YEAR, origin=MINISTRY, unit="tonnes"), E("02", "16.2m tonnes", 16200000, MINISTRY, as_of=YEAR, origin=MINISTRY, unit="tonnes"),
  E("02", "14.9m", 14900000, UNION, as_of=YEAR, origin=UNION, unit="tonnes"), E("05", "15.3 million tonnes", 15300000, BUREAU, as_of=YEAR, origin=BUREAU, unit="tonnes"))
f("months of the limit of 2022", "single", E("00", "two months", 2, unit="months"))
f("notice by clause 14", "single", E("01", "21 days", 21, unit="days"))
f("time in which invoices were paid", "single", E("01", "ten days", 10, unit="days"))
f("last invoice paid", "single", E("01", "6.2 million dollars", 6200000, as_of="2027-02-26", unit="USD"))
f("cost of a waiting ship a day", "single", E("01", "9,000 dollars", 9000, unit="USD"))
f("rise of the price of bread in Iran", "single", E("01", "one rial", 1, ARDAKANI, unit="IRR"))
f("claim for each week", "single", E("01", "one percent", 1, unit="percent"))
f("price of a loaf in Astana", "update",
  E("02", "190 tenge", 190, as_of="2027-03-01", origin=LETTER, unit="KZT"), E("02", "36 cents", 36, as_of="2027-03-01", origin=LETTER, unit="US cents"), E("02", "150 before Christmas", 150, origin=LETTER, unit="KZT"), E("05", "180 tenge", 180, unit="KZT"))
f("fall of the price of a loaf since March", "single", E("05", "ten less", 10, unit="KZT"))
f("price of bread at the Samal bakery", "update", E("03", "185 tenge", 185, as_of=SUN, unit="KZT"), E("03", "160", 160, as_of="2026-10", unit="KZT"))
f("freight to Amirabad", "single", E("02", "$27 a tonne", 27, unit="USD"))
f("height of the crane", "single", E("03", "40 metres", 40, TURSYNOV, unit="m"))
f("workers sent home", "single", E("03", "62", 62, RAUSHAN, as_of=SUN))
f("workers at the grain terminal", "single", E("03", "180 workers", 180, RAUSHAN))
f("half pay", "single", E("03", "half pay", 0.5, RAUSHAN, unit="share"))
f("wheat in the silos of Aktau", "single", E("03", "96,000 tonnes", 96000, as_of=SUN, unit="tonnes"))
f("room in the silos of Aktau", "single", E("03", "110,000", 110000, unit="tonnes"))
f("price of the wet wheat", "single", E("03", "$190", 190, CAPTAIN, unit="USD"))
f("grain through Aktau last year", "single", E("03", "3.1 million tonnes of grain", 3100000, as_of=YEAR, unit="tonnes"))
f("transfer by Pars Grain", "single", E("04", "$18 million", 18000000, CLOSE, as_of=TUE, unit="USD"))
f("time of the loading", "single", AB("04", "about nine days", 9, PORT, unit="days"))
f("votes of the governing party", "single", E("05", "71 per cent", 71, unit="percent"))
f("last load", "single", E("05", "4,000 tonnes", 4000, unit="tonnes"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a loaf is a loaf", "single", q("00", "A contract is a contract, but a loaf is a loaf,", TOLE))
Q("a good 30 million", "single", q("00", "a good 30 million dollars", GENEVA))
Q("we are patient", "single", q("01", "We are patient, and our silos are full until the end of spring. Bread in Iran will not be dearer by one rial.", ARDAKANI))
Q("talking to our friends", "single", q("02", "We are talking to our friends,", SAULE))
Q("knows of no arrears", "single", q("02", "knows of no arrears", TOLE))
Q("I can count to eleven", "same", q("03", "Seven ships? I can count to eleven", TURSYNOV), q("03", "Seven ships, says Astana. I sit at 40 metres and can count to eleven,", TURSYNOV))
Q("nothing came back", "single", q("03", "Nothing came back. I would've had to unload it,", TURSYNOV))
Q("news before Nauryz", "single", q("03", "news before Nauryz", MAYOR))
Q("an advance", "single", q("04", "an advance, not a debt", PARS))
Q("invoices under discussion", "single", q("04", "some invoices were under discussion", TOLE))
Q("agreed between brothers", "single", q("04", "agreed between brothers", GOLZARI))
Q("there are no arrears", "single", q("05", "There are no arrears,", ARDAKANI))
Q("in the bath", "single", q("05", "I did, in the bath,", TOLE))

# ---- timeline
w = s.when
w("Kazakhstan limits exports", "2022-04", ("00", "In April 2022"))
w("Raushan Ospanova takes over", "2024", ("03", "in 2024"))
w("last year's harvest and grain", "2026", ("00", "last year"), ("03", "Last year"))
w("a bread price in Aktau", "2026-10", ("03", "In October"))
w("the contract is signed, by Pars Grain", "2026-11-14", ("01", "on 14 November"))
w("the contract is signed", "2026-11-16", ("00", "on Nov. 16"))
w("the loaf at 150", "2026-12-25", ("02", "before Christmas"))
w("bread prices rise", "2027-02", ("00", "to February"), ("04", "to February"))
w("wheat is rejected at Amirabad", "2027-02-09", ("01", "on 9 February"))
w("wheat came back, by month", "2027-02", ("03", "in February"))
w("the last invoice is paid", "2027-02-26", ("01", "on 26 February"))
w("Tehran proposes the pause, by Golzari", "2027-02-26", ("05", "on 26 February"), ("05", "on that day"))
w("freight of the week before", "2027-02-22", ("02", "last week"), to="2027-02-28")
w("a balance; a loaf at 190", "2027-03-01", ("02", "of 1 March"), ("02", "on Monday"))
w("the one note of a call", "2027-03-02", ("05", "of 2 March"))
w("the suspension", THU, ("00", "on Thursday"), ("02", "yesterday"), ("03", "since Thursday"), ("05", "on the day of the halt"))
w("Ospanova speaks to the letter", FRI, ("02", "this morning"))
w("four ships arrive", FRI, ("03", "on Friday"))
w("Tolebayev knew of no arrears", "2027-03-01", ("04", "last week"), to=SUN)
w("the next trains come in", TUE, ("03", "On Tuesday"))
w("Pars Grain transfers money", TUE, ("04", "on Tuesday"))
w("Tolebayev speaks in parliament", WED, ("04", "on Wednesday", 1))
w("the bureau revises bread prices", WED, ("04", "on Wednesday", 2))
w("the ships are let load", THU2, ("04", "on Thursday"))
w("loading starts", "2027-03-13", ("04", "on Saturday"))
w("the halt and the ships, by month", "2027-03", ("05", "in March", 1), ("05", "in March", 2), ("05", "before March"))
w("Nauryz", "2027-03-21", ("03", "before Nauryz"), ("03", "in two weeks"), ("05", "on the night of Nauryz"))
w("the elections", "2027-04-04", ("02", "on 4 April"))
w("the suspension ends early", "2027-05-24", ("05", "on 24 May"))
w("Iran's silos are full until then", "2027-05-31", ("01", "the end of spring"))
w("the suspension is to end", "2027-06-30", ("00", "until June 30"), ("02", "until 30 June"), ("04", "until June 30"), ("05", "in a month's time"))

# ---- conflicts
c = s.conflict
c("figure", "shipped: 212,000 tonnes by the ministry, 187,000 by Pars Grain, 209,000 by the Crop Letter's count, 200,000 by the tribunal",
  [("00", "212,000 tonnes"), ("02", "212,000 of it"), ("04", "212,000 tonnes")], [("01", "187,000 tonnes"), ("04", "187,000")], [("02", "209,000")], [("05", "200,000 tonnes")])
c("date", "the contract was signed on 16 November, or on the 14th", [("00", "on Nov. 16")], [("01", "on 14 November")])
c("stance", "whether Pars Grain was in arrears",
  [("00", "there were none that he knew of"), ("01", "There are no arrears."), ("02", "knows of no arrears"), ("04", "he knew of no arrears"), ("05", "There are no arrears,")],
  [("00", "a good 30 million dollars"), ("02", "$31m"), ("05", "$29.4m"), ("04", "some invoices were under discussion")])
c("figure", "bread: 9 per cent by the bureau, 17 by the consumers' league", [("00", "9%"), ("02", "9 per cent"), ("04", "9%"), ("04", "11%")], [("00", "17%"), ("02", "17", 1)])
c("figure", "moisture: 15.8 per cent, 13.6 or 14.9", [("01", "15.8 percent")], [("04", "13.6% moisture")], [("05", "14.9 per cent")])
c("stance", "whether the wet wheat came back", [("03", "that 25,000 tonnes came back in February")], [("03", "Nothing came back."), ("03", "not a ship has returned loaded")])
c("stance", "whose idea the suspension was",
  [("01", "We did not ask for it."), ("04", "He denied that Iran had asked for the pause."), ("05", "I did, in the bath,")], [("04", "agreed between brothers"), ("05", "Tehran proposed it on 26 February")])
c("figure", "harvest: 16.2 million tonnes, 14.9 by the grain union, 15.3 as corrected", [("00", "16.2 million tonnes of wheat"), ("02", "16.2m tonnes")], [("02", "14.9m")], [("05", "15.3 million tonnes")])
c("stance", "whether the 18 million were a debt", [("04", "an advance, not a debt")], [("04", "The decision was taken after Pars Grain, the buyer, transferred $18 million"), ("02", "Pars Grain owes the seller")])
c("stance", "what the halt was about: bread, or money", [("00", "that it had to keep bread affordable at home"), ("00", "a loaf is a loaf")], [("00", "that bread had little to do with the matter"), ("02", "is about money")])
c("figure", "arrears: 31 million, or 29.4 by the arbitrator", [("02", "$31m")], [("05", "$29.4m")], optional=True)
c("date", "the call about the pause: 26 February, or 2 March", [("05", "on 26 February")], [("05", "of 2 March")], optional=True)
c("figure", "ships waiting: seven, or eleven by a crane driver", [("00", "Seven vessels"), ("03", "Seven ships", 2)], [("03", "eleven", 2), ("01", "Eleven ships")], optional=True)
c("stance", "what became of the wet wheat: rejected, or sold for fodder", [("01", "rejected at Amirabad on 9 February")], [("03", "It was sold in Amirabad to a mill for fodder")], optional=True)

# ---- echoes
e = s.echo
e("the ministry's 212,000 tonnes", "cited", ("00", "212,000 tonnes"), ("02", "212,000 of it"), ("04", "212,000 tonnes"))
e("the agency's minister in the Crop Letter", "cited", ("00", "there were none that he knew of"), ("02", "knows of no arrears"))
e("bread by the bureau", "cited", ("00", "9%"), ("02", "9 per cent"), ("04", "9%"))
e("bread by Nan Uyi", "cited", ("00", "17%"), ("02", "17"))
e("Pars Grain's notice in the agency", "cited", ("01", "187,000 tonnes"), ("04", "187,000"))
e("the official harvest", "cited", ("00", "16.2 million tonnes of wheat"), ("02", "16.2m tonnes"))
e("Pars Grain's wet 25,000 tonnes", "cited", ("01", "25,000 tonnes"), ("03", "25,000 tonnes"), ("04", "25,000-tonne"))
e("no arrears, by Ardakani's notice", "same details", ("01", "There are no arrears."), ("05", "There are no arrears,"))
e("the trader's thirty million", "same details", ("00", "a good 30 million dollars"), ("01", "Who speaks of thirty million in Geneva"))
e("seven ships, by the port", "cited", ("00", "Seven vessels"), ("03", "Seven ships, says Astana."), optional=True)
e("221.50 and 3.4 in Paris", "same details", ("00", "221.50 euros a tonne"), ("02", "€221.50"), optional=True)
e("the arrears' four cargoes", "same details", ("02", "four cargoes"), ("05", "four cargoes"), optional=True)
e("the minister's no arrears, told again", "same details", ("00", "there were none that he knew of"), ("04", "he knew of no arrears"), optional=True)

# ---- actors
n = s.named
s.actor(TOLE, "person", *n("Yerzhan Tolebayev", "Tolebayev"), aliases=["Agriculture Minister Yerzhan Tolebayev", "the minister", "The minister", "he", "ministry"])
s.actor(SAULE, "person", *n("Saule Ospanova"), aliases=["Dala's chief executive", "Dala's chief executive, Saule Ospanova", "Ospanova"])
s.actor(RAUSHAN, "person", *n("Raushan Ospanova"), aliases=["its manager", "The manager", "Ospanova"])
s.actor(ARDAKANI, "person", *n("Behnam Ardakani"), aliases=["The managing director", "Dr. Behnam Ardakani", "Pars Grain"])
s.actor(TURSYNOV, "person", *n("Bolat Tursynov", "Tursynov"), aliases=["Crane driver Bolat Tursynov", "the crane driver", "he"])
s.actor(GOLZARI, "person", *n("Rostam Golzari"), aliases=["Iran's ambassador", "the ambassador"])
s.actor(PARS, "organization", *n("Pars Grain", "PARS GRAIN COMPANY", "Pars"), aliases=["Pars", "the buyer", "the Pars company", "our company", "Pars Grain Company"])
s.actor(DALA, "organization", *n("Dala Export", "Dala"), aliases=["the seller"])
s.actor(NAN, "organization", *n("Nan Uyi"), aliases=["the consumers' league", "A consumers' league"])
s.actor("Aktau", "place", *n("Aktau"))
s.actor("Amirabad", "place", *n("Amirabad"))
s.actor("Tehran", "place", *n("Tehran"))
s.actor("Astana", "place", *n("Astana", "ASTANA"))
s.alias(BUREAU, "the statistics bureau", "the bureau", "The bureau")
s.alias(PORT, "the port authority", "The port authority")
s.alias(GENEVA, "A trader in Geneva", "trader in Geneva", "a trader")
s.alias(MINISTRY, "the ministry", "ministry", "Yerzhan Tolebayev", "Kazakhstan", "Officially")
s.alias(LETTER, "Our own count")
s.alias(UNION, "The grain union")
s.alias(INSPECT, "independent inspectors", "inspectors")
s.alias(CLOSE, "person close to Dala")
s.alias(TRIBUNAL, "It", "the arbitrator", "arbitration at Geneva")
s.alias("the arbitrator", "the arbitrator's reckoning", "arbitration at Geneva")
s.alias("balance of 1 March", "a balance of 1 March", "a balance")
s.alias("Geneva", "Who speaks of thirty million in Geneva", "a trader in Geneva")
s.alias(CAPTAIN, "captain")
s.alias(MAYOR, "Mayor Daniyar Akhmetkali")
s.write()
