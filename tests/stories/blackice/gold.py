#!/usr/bin/env python3
"""Gold of an invented story: buses pile up on black ice at the Kızıltaş Pass, Turkey, December 2026. Persons, firms, outlets and the pass are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Buses pile up on black ice at the Kızıltaş Pass")
E, ABOUT, LEAST, MORE, MOST, BETWEEN, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.between, s.vague
WED16, THU17, FRI18, SAT, SUN, TUE, WED = (f"2026-12-{d}" for d in (16, 17, 18, 19, 20, 22, 23))
s.report("00", outlet="BHA", published=SAT)
s.report("01", outlet="Erzincan Postası", published=SUN)
s.report("02", outlet="General Directorate of Highways", published=SUN)
s.report("03", outlet="Doğu Yıldızı Turizm", published=TUE)
s.report("04", outlet="BHA", published=WED, sidecar=True)
s.report("05", outlet="Die Brücke", published="2027-01-12", to="2027-01-31")

FERIT, NURHAN, EMRE, HAKAN, DENIZ, SATILMIS, METIN = "Ferit Demirel", "Nurhan Demirel", "Emre Aksoy", "Hakan Aksoy", "Deniz Aksoy", "Satılmış Koç", "Metin Koç"
DOGAN, ARSLAN, UCAR = "Cemal Doğan", "Kemal Arslan", "Selin Uçar"
HIGHWAYS, DY, BHA, WEATHER, PROSECUTORS, GENDARMES, INTERIOR = "Highways Directorate", "Doğu Yıldızı", "BHA", "Meteorological Service", "prosecutors", "gendarmes", "Interior Ministry"
EXPERT, NEIGHBOUR, RECORDER, STATISTICS, STEWARD, MINISTRY, COMPUTER, POSTASI, CLERK, INDICTMENT = "an expert", "a neighbour", "satellite recorder", "statistics office", "the steward", "the ministry's website", "the toll station's computer", "Erzincan Postası", "a clerk", "the indictment"

# ---- figures
f = s.figures
f("people killed", "conflict",
    E("00", "12 killed", 12, as_of=SAT, origin=FERIT), LEAST("00", "At least 12 people", 12, FERIT, as_of=SAT, origin=FERIT),
    E("00", "14", 14, INTERIOR, as_of=SAT, origin=INTERIOR),
    E("01", "15", 15, nth=1, as_of=SUN), E("02", "fifteen citizens", 15, HIGHWAYS, as_of=SUN),
    E("04", "17", 17, nth=1, as_of=WED, origin=PROSECUTORS), E("04", "17 people", 17, PROSECUTORS, as_of=WED, origin=PROSECUTORS),
    E("05", "Eighteen", 18, as_of="2027-01-11"), E("05", "17", 17, MINISTRY, as_of="2027-01-11"))
f("died in the night", "single", E("01", "Three of the gravely injured", 3, NURHAN, as_of=SUN, origin=NURHAN))
f("passengers of Doğu Yıldızı killed", "single", E("03", "eleven of our passengers", 11, DY, as_of=TUE, origin=DY))
f("people injured", "single", E("00", "57 injured", 57, FERIT, as_of=SAT, origin=FERIT))
f("people in hospital", "update", E("01", "Forty-four", 44, as_of=SUN), E("04", "Forty-one people", 41, as_of=WED))
f("hospitals", "single", E("01", "three hospitals", 3))
f("long-distance buses", "agree", E("00", "four long-distance buses", 4, FERIT, as_of=SAT, origin=BHA), E("04", "Four long-distance buses", 4, as_of=SAT, origin=BHA))
f("vehicles involved", "conflict",
    E("00", "Twenty-three vehicles", 23, FERIT, as_of=SAT, origin=FERIT), E("01", "23 vehicles", 23, FERIT, as_of=SAT, origin=FERIT),
    E("01", "31", 31, POSTASI, as_of=SAT, origin=POSTASI), E("04", "31 vehicles", 31, PROSECUTORS, as_of=SAT, origin=PROSECUTORS), E("04", "23", 23, FERIT, nth=2, as_of=SAT, origin=FERIT))
f("distance from Erzincan", "agree", E("00", "41 kilometres", 41, unit="km"), E("00", "25 miles", 25, unit="miles"))
f("time until the ambulances came", "conflict",
    E("00", "20 minutes", 20, FERIT, as_of=SAT, origin=FERIT, unit="minutes"), E("00", "55", 55, UCAR, as_of=SAT, origin=UCAR, unit="minutes"),
    E("05", "55 minutes", 55, UCAR, as_of=SAT, origin=UCAR, unit="minutes"), E("05", "20", 20, FERIT, nth=1, as_of=SAT, origin=FERIT, unit="minutes"))
f("road deaths in Turkey last year", "single", E("00", "6,351 road deaths", 6351, STATISTICS, as_of=["2025-01-01", "2025-12-31"], origin=STATISTICS))
f("killed on the pass in 2020", "single", E("00", "nine people", 9, as_of="2020-01"))
f("salt in the store", "conflict",
    E("01", "400 tons", 400, HIGHWAYS, origin=HIGHWAYS, unit="t"), E("01", "Forty", 40, NEIGHBOUR, nth=2, origin=NEIGHBOUR, unit="t"),
    E("02", "400 tons", 400, HIGHWAYS, as_of="2026-12-01", origin=HIGHWAYS, unit="t"),
    E("04", "38 tons", 38, PROSECUTORS, origin=PROSECUTORS, unit="t"), E("04", "400", 400, nth=1, origin=HIGHWAYS, unit="t"),
    E("05", "400 tons", 400, origin=HIGHWAYS, unit="t"), E("05", "38", 38, origin=PROSECUTORS, unit="t"), E("05", "40", 40, NEIGHBOUR, nth=2, origin=NEIGHBOUR, unit="t"))
f("salt spread", "agree", E("02", "6.5 tons", 6.5, HIGHWAYS, as_of=SAT, origin=HIGHWAYS, unit="t"), E("05", "6.5 tons", 6.5, origin=HIGHWAYS, unit="t"))
f("road salted", "single", E("02", "18 kilometres", 18, HIGHWAYS, as_of=SAT, origin=HIGHWAYS, unit="km"))
f("buses let through", "agree", E("01", "two more buses", 2, "their passengers", as_of=SAT), E("05", "two more buses", 2, as_of=SAT))
f("passengers on the first bus", "conflict",
    E("01", "46 tickets", 46, DY, as_of=SAT, origin=DY), LEAST("01", "At least 51", 51, as_of=SAT),
    E("03", "46 passengers", 46, DY, as_of=SAT, origin=DY), E("05", "Forty-six passengers", 46, DY, as_of=SAT, origin=DY), E("05", "53 names", 53, INDICTMENT, as_of=SAT, origin=INDICTMENT))
f("crew of the first bus", "single", E("03", "crew of three", 3, DY, as_of=SAT))
f("temperature below which salt loses its effect", "single", E("02", "minus 12 degrees", -12, HAKAN, unit="°C"))
f("temperature at the time", "single", E("02", "minus 14", -14, HIGHWAYS, as_of=SAT, unit="°C"))
f("speed of the first bus", "conflict",
    E("02", "112 kilometres per hour", 112, HIGHWAYS, as_of=SAT, origin=HIGHWAYS, unit="km/h"),
    E("03", "84 kilometres per hour", 84, [DY, RECORDER], as_of=SAT, origin=DY, unit="km/h"), E("03", "112", 112, [DY, HIGHWAYS], as_of=SAT, origin=HIGHWAYS, unit="km/h"),
    E("04", "84 kph", 84, DY, as_of=SAT, origin=DY, unit="km/h"), E("04", "97", 97, EXPERT, as_of=SAT, origin=EXPERT, unit="km/h"))
f("limit on the pass", "agree", E("02", "70", 70, HIGHWAYS, unit="km/h"), E("04", "70", 70, unit="km/h"))
f("requests for winter tyres", "single", E("02", "twice", 2, HIGHWAYS, origin=HIGHWAYS))
f("pairs of tyres", "single", E("05", "Two pairs", 2))
f("years of the driver", "single", E("03", "16 years", 16, DY, unit="years"))
f("time from the plain to the crash", "single", E("03", "40 minutes", 40, DY, unit="minutes"))
f("rest of the driver", "single", E("03", "nine hours", 9, DY, origin=DY, unit="hours"))
f("sum for each family", "agree", E("03", "500,000 lira", 500000, DY, origin=DY, unit="TRY"), ABOUT("03", "about 11,400 dollars", 11400, DY, origin=DY, unit="USD"))
f("days until it is paid", "single", MOST("03", "within ten days", 10, DY, unit="days"))
f("officials detained", "agree", E("04", "two officials", 2, as_of=WED, origin=PROSECUTORS), E("04", "Two officials", 2, PROSECUTORS, as_of=WED, origin=PROSECUTORS))
f("weeks since the crash", "single", E("05", "five weeks", 5, unit="weeks"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("God's ice on top", "single", q("00", "Salt was on the road. God's ice was on top of it,", FERIT))
Q("like a plate", "single", q("00", "It was like a plate that someone has licked,", EMRE))
Q("without those in the ravine", "single", q("01", "without the ones in the ravine", "our photographer"))
Q("I cannot grit with my hands", "single", q("01", "The lorry has been standing in Refahiye with a broken shaft since Wednesday,", SATILMIS), q("01", "I cannot grit with my hands.", SATILMIS))
Q("forty and a cat", "single", q("01", "Forty. And a cat.", NEIGHBOUR))
Q("students are thin", "single", q("01", "are thin", STEWARD))
Q("black ice cannot be salted", "single", q("02", "black ice cannot be salted", HAKAN))
Q("we carry the ice as well", "single", q("03", "We have lost our own,", DOGAN), q("03", "and we are being made to carry the ice as well.", DOGAN))
Q("at about nine", "single", q("04", "at about nine", PROSECUTORS))
Q("seen in the fog", "single", q("04", "what could be seen in the fog", FERIT))
Q("I never said it", "single", q("04", "I never said that black ice can't be salted. Someone in the region did.", ARSLAN))

# ---- timeline
w = s.when
w("road deaths of last year", "2025-01-01", ("00", "last year"), to="2025-12-31")
w("an earlier bus crash on the pass", "2020-01-01", ("00", "In January 2020"), to="2020-01-31")
w("the directorate asks for winter tyres, first", "2026-10-01", ("02", "in October"), ("03", "in October"), to="2026-10-31")
w("the directorate asks for winter tyres, again", "2026-11-01", ("02", "in November"), ("03", "in November"), to="2026-11-30")
w("the tyres are bought", "2026-11-09", ("03", "on 9 November"))
w("salt in the store", "2026-12-01", ("02", "as of 1 December"))
w("sick leave from then", "2026-12-14", ("02", "since 14 December"))
w("the lorry stands from then", WED16, ("01", "since Wednesday"))
w("the warning is sent", THU17, ("01", "on Thursday at 15.20"), ("04", "on Thursday, Dec. 17"))
w("the warning reaches the directorate", FRI18, ("01", "on Friday evening"), ("02", "on Friday at 19.45"), ("04", "on Friday at 7:45 p.m."))
w("the chain of crashes", SAT, ("00", "on Saturday"), ("02", "yesterday", 1), ("04", "Saturday"))
w("the road is salted, by the directorate", SAT, ("02", "yesterday at 04.30"))
w("three die", SUN, ("01", "in the night"))
w("the log is published", TUE, ("04", "on Tuesday"))
w("officials are detained", WED, ("04", "on Wednesday", 1))
w("Demirel on the fog", WED, ("04", "on Wednesday", 2))
w("students on their way home for the new year", "2027-01-01", ("00", "for the new year"))
w("tickets can be returned", "2027-01-31", ("03", "up to the end of January"))
w("the last dies", "2027-01-11", ("05", "on 11 January"), ("05", "on that day"))

# ---- conflicts
c = s.conflict
c("figure", "vehicles: 23 by the governor, 31 by the Postası and the prosecutors", [("00", "Twenty-three vehicles"), ("01", "23 vehicles"), ("04", "23", 2)], [("01", "31"), ("04", "31 vehicles")])
c("figure", "dead on Saturday: 12 by the governor, 14 by the Interior Ministry", [("00", "At least 12 people"), ("00", "12 killed")], [("00", "14")])
c("stance", "whether the road was gritted",
    [("00", "the road had been gritted at 4:30 a.m."), ("00", "Salt was on the road."), ("01", "spread salt on the pass at half past four"), ("02", "was salted yesterday at 04.30")],
    [("00", "they had seen no salt"), ("01", "I cannot grit with my hands."), ("03", "it was white with frost and not with salt"), ("04", "entered the gritting of 4:30 a.m. in the book"), ("05", "He saw no salt")])
c("stance", "whether the gritting lorry was broken", [("02", "The claims that our vehicle was defective do not reflect the truth.")],
    [("01", "The lorry has been standing in Refahiye with a broken shaft since Wednesday,"), ("04", "was found in a yard in Refahiye with a broken shaft"), ("05", "a lorry with a broken shaft")])
c("date", "the warning: Thursday by the weather service, Friday by the directorate",
    [("01", "on Thursday at 15.20"), ("04", "on Thursday, Dec. 17")], [("01", "on Friday evening"), ("02", "on Friday at 19.45")])
c("figure", "speed of the first bus: 112 by the directorate, 84 by the company, 97 by an expert",
    [("02", "112 kilometres per hour"), ("03", "112")], [("03", "84 kilometres per hour"), ("04", "84 kph")], [("04", "97")])
c("stance", "whether the bus had winter tyres", [("03", "Our vehicle was fitted with winter tyres")], [("04", "winter tyres in front and summer tyres at the back"), ("05", "Two pairs")])
c("stance", "whether the company was asked for winter tyres", [("02", "Our institution had asked the company Doğu Yıldızı twice")], [("03", "We received no request concerning tyres")])
c("figure", "the ambulances: 20 minutes by the governor, 55 by a doctor", [("00", "20 minutes"), ("05", "20", 1)], [("00", "55"), ("05", "55 minutes")])
c("figure", "passengers: 46 by the company, 51 and more", [("01", "46 tickets"), ("03", "46 passengers"), ("05", "Forty-six passengers")], [("01", "At least 51"), ("05", "53 names")])
c("figure", "salt in the store: 400 tons by the directorate, 38 or 40", [("01", "400 tons"), ("02", "400 tons"), ("04", "400", 1), ("05", "400 tons")], [("01", "Forty", 2), ("04", "38 tons"), ("05", "38"), ("05", "40", 2)])
c("source", "who said that black ice cannot be salted: the minister, or the regional director",
    [("04", "he had been quoted wrongly")], [("02", "were not spoken by our Minister. They were spoken by the Regional Director"), ("04", "Someone in the region did.")], optional=True)
c("date", "the road was closed at 6.10 by the governor, at 7.05 by the gendarmes", [("01", "At 6.10, says the governor."), ("05", "at 6.10 for the governor")], [("01", "At 7.05, say the gendarmes"), ("05", "at 7.05 for the people"), ("05", "says 7.03")])
c("stance", "whether the first driver slept", [("03", "Our driver did not sleep."), ("05", "the man was awake")], [("03", "The statement to the contrary by a passenger in the third bus"), ("05", "told television the opposite")], optional=True)

# ---- echoes
e = s.echo
e("BHA repeats its first story", "copied text", ("00", "four long-distance buses and a string of lorries ran into one another on black ice"), ("04", "Four long-distance buses and a string of lorries ran into one another on black ice"))
e("23 by the governor", "cited", ("00", "Twenty-three vehicles"), ("01", "23 vehicles"), ("04", "who had spoken of 23"))
e("gritted at 4:30, by the directorate", "cited", ("00", "the road had been gritted at 4:30 a.m."), ("01", "spread salt on the pass at half past four"), ("02", "was salted yesterday at 04.30"), ("04", "the gritting of 4:30 a.m."))
e("400 tons by the directorate", "cited", ("01", "400 tons"), ("02", "400 tons"), ("04", "400", 1), ("05", "400 tons"))
e("the neighbour's forty", "same details", ("01", "Forty. And a cat."), ("05", "if you ask the man with the sheep"))
e("38 tons by the prosecutors", "same details", ("04", "38 tons"), ("05", "38"))
e("84 by the company", "cited", ("03", "84 kilometres per hour"), ("04", "84 kph"))
e("112 by the directorate", "cited", ("02", "112 kilometres per hour"), ("03", "The 112 which the Highways Directorate has made public"))
e("46 by the company", "cited", ("01", "46 tickets"), ("03", "46 passengers"), ("05", "Forty-six passengers"))
e("20 and 55 minutes", "same details", ("00", "20 minutes"), ("05", "The governor's 20"), ("00", "A doctor among the passengers put it at 55"), ("05", "55 minutes"))
e("the sentence on black ice", "same details", ("02", "black ice cannot be salted"), ("04", "I never said that black ice can't be salted."))
e("6.5 tons by the directorate", "same details", ("02", "6.5 tons"), ("05", "6.5 tons"))
e("6.10 and 7.05", "same details", ("01", "At 6.10, says the governor."), ("05", "at 6.10 for the governor"))
e("the log of the warning", "cited", ("01", "The weather service says that it sent its warning"), ("04", "published the log of its warning"), optional=True)
e("the broken shaft", "same details", ("01", "with a broken shaft"), ("04", "with a broken shaft"), ("05", "with a broken shaft"), optional=True)
e("the passenger of the third bus", "same details", ("03", "a passenger in the third bus"), ("05", "The passenger from the third bus"), optional=True)
e("two more buses", "same details", ("01", "two more buses"), ("05", "two more buses"), optional=True)
e("the requests for tyres", "same details", ("02", "in October and in November"), ("03", "neither in October nor in November"), optional=True)

# ---- actors
a = s.actor
a(FERIT, "person", *s.named("Ferit Demirel"), ("00", "Demirel", 2), aliases=["Governor Ferit Demirel", "the governor", "The governor", "Demirel", "the provincial governor", "The governor's office"])
a(NURHAN, "person", *s.named("Nurhan Demirel"), aliases=["chief physician Nurhan Demirel", "She"])
a(EMRE, "person", *s.named("Emre Aksoy", "Emre"), ("01", "Aksoy"), aliases=["Aksoy", "My nephew Emre", "He", "Survivors"])
a(HAKAN, "person", *s.named("Hakan Aksoy"), aliases=["the Regional Director, Hakan Aksoy", "the Regional Director"])
a(DENIZ, "person", *s.named("Deniz Aksoy"), aliases=["me", "I"])
a(SATILMIS, "person", *s.named("Satılmış Koç"), aliases=["its driver, Satılmış Koç", "he"])
a(METIN, "person", *s.named("Metin Koç"))
a(DOGAN, "person", *s.named("Cemal Doğan"), aliases=["our chairman, Cemal Doğan"])
a(ARSLAN, "person", *s.named("Kemal Arslan"), aliases=["Transport Minister Kemal Arslan", "our Minister"])
a(UCAR, "person", *s.named("Selin Uçar"), aliases=["Dr Selin Uçar", "A doctor among the passengers", "a doctor"])
a(DY, "organization", *s.named("Doğu Yıldızı", "DOĞU YILDIZI TURİZM A.Ş."), aliases=["the operator Doğu Yıldızı", "the company", "We", "we", "our chairman", "the ticket list", DOGAN])
a(HIGHWAYS, "organization", *s.named("Highways Directorate", "Directorate", "General Directorate of Highways", but=("Regional Directorate",)), aliases=["the Highways Directorate", "the Directorate", "our directorate", "Our institution", "General Directorate of Highways"])
a(WEATHER, "organization", *s.named("Meteorological Service"), aliases=["The weather service", "the weather service"])
a(BHA, "organization", *s.named("BHA"))
a("Kızıltaş Pass", "place", *s.named("Kızıltaş Pass", "Kızıltaş"))
a("Erzincan", "place", *s.named("Erzincan", "ERZINCAN", but=("Erzincan Postası",)))
s.alias(INTERIOR, "The Interior Ministry", "The Interior Ministry in Ankara")
s.alias(PROSECUTORS, "The prosecutors", "the chief prosecutor's office in Erzincan", "chief prosecutor's office")
s.alias(GENDARMES, "the gendarmes")
s.alias(EXPERT, "an expert commissioned by the court", "expert", "The tachograph of the first bus")
s.alias(NEIGHBOUR, "A neighbour with a sheep pen", "A neighbour", "the man with the sheep")
s.alias(RECORDER, "Its satellite recorder", DY)
s.alias(STATISTICS, "the statistics office")
s.alias(STEWARD, "steward")
s.alias(MINISTRY, "the ministry", "website")
s.alias(POSTASI, "Our photographer", "ours")
s.alias(INDICTMENT, "indictment")
s.alias("our photographer", "Our photographer")
s.alias("their passengers", "passengers")
s.write()
