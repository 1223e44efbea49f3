"""Gold of an invented story: a wildfire at Cerro Mogote, Chubut, January 2027. "Nearly N" is given as "about"; a third is 1/3."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Cerro Mogote wildfire in Argentine Patagonia")
THU, FRI, SAT, SUN, MON = (f"2027-01-{d}" for d in (14, 15, 16, 17, 18))
s.report("00", outlet="Meridian", published=FRI)
s.report("01", outlet="Meridian", published=SUN, sidecar=True)
s.report("02", outlet="Andes Valley Post", published=SAT)
s.report("03", outlet="AFN", published=SUN, sidecar=True)
s.report("04", outlet=None, published=MON)
s.report("05", outlet="Southern Cone Briefing", published=SUN)
s.report("06", outlet="Airtanker & Rotor", published="2027-01-29", to="2027-12-31")

OYARZUN, BARREDA, RHYS, MAYOR, ECHENIQUE = "Mariela Oyarzún", "Ignacio Barreda", "Rhys Pugh", "Nélida Pugh", "Lautaro Echenique"
ANTIMAN, STAEMPFLI, IRIBARNE, MARTA, ANTUNOVIC = "Florencia Antimán", "Raúl Stämpfli", "Tomás Iribarne", "Marta Nahuelquir", "Mirko Antunović"
OFFICIALS, MINISTRY, SPMF, SPACE, CEV = "provincial officials", "Environment Ministry", "SPMF", "national space agency", "Cooperativa Eléctrica del Valle"
TOWN, LOGS, MERIDIAN, AFN, CORD, WEATHER = "municipality", "Dispatch logs", "Meridian", "AFN", "El Cordillerano", "national weather service"
CONTRACTS, POLICE, BEEKEEPER = "two people familiar with the contracts", "Police", "Hernán Cárdenas"

# ---- figures
s.figures("homes destroyed", "conflict",
    s.at_least("00", "at least 34 homes", 34, OFFICIALS, as_of=FRI, origin=OFFICIALS),
    s.exact("01", "61", 61, nth=1, as_of=SUN, origin=TOWN),
    s.exact("01", "91", 91, origin=MERIDIAN, as_of=SUN),
    s.exact("01", "61 homes", 61, OFFICIALS, as_of=SUN, origin=TOWN),
    s.exact("02", "61", 61, TOWN, as_of=SAT, origin=TOWN),
    s.exact("03", "affected dwellings 61", 61, OYARZUN, as_of=SUN, origin=TOWN),
    s.more_than("04", "more than 60 homes", 60, as_of=SUN, origin=TOWN),
    s.exact("05", "91 homes", 91, MERIDIAN, as_of=SUN, origin=MERIDIAN),
    s.exact("06", "Sixty-three homes", 63, origin=SPMF))
s.figures("homes destroyed in Puerto Huemul", "agree",
    s.exact("02", "44 of them in Puerto Huemul", 44, TOWN, as_of=SAT, origin=TOWN),
    s.exact("04", "44", 44, origin=TOWN))
s.figures("homes destroyed in Villa Arrayán", "single", s.exact("02", "17 in our town", 17, TOWN, as_of=SAT, origin=TOWN))
s.figures("homes beyond the municipality's first count", "single", s.exact("06", "two more", 2))
s.figures("homes destroyed in the fires of last summer", "single", s.about("00", "about 140 homes", 140))
s.figures("area burnt", "conflict",
    s.exact("00", "4,200 hectares", 4200, OYARZUN, as_of=FRI, origin=SPMF, unit="hectares"),
    s.exact("00", "10,400 acres", 10400, OYARZUN, as_of=FRI, origin=SPMF, unit="acres"),
    s.exact("01", "9,100 hectares", 9100, OYARZUN, as_of=SUN, origin=SPMF, unit="hectares"),
    s.exact("01", "22,500 acres", 22500, OYARZUN, as_of=SUN, origin=SPMF, unit="acres"),
    s.exact("01", "7,450 hectares", 7450, SPACE, as_of=SUN, origin=SPACE, unit="hectares"),
    s.exact("01", "18,400 acres", 18400, SPACE, as_of=SUN, origin=SPACE, unit="acres"),
    s.exact("02", "6,800 hectares", 6800, SPMF, as_of=SAT, origin=SPMF, unit="hectares"),
    s.exact("03", "9,100 hectares", 9100, OYARZUN, as_of=SUN, origin=SPMF, unit="hectares"),
    s.about("04", "About 18,400 acres", 18400, SPACE, as_of=SUN, origin=SPACE, unit="acres"),
    s.more_than("04", "over 22,000", 22000, SPMF, as_of=SUN, origin=SPMF, unit="acres"),
    s.exact("04", "7,600 hectares", 7600, SPMF, as_of=SUN, origin=SPMF, unit="hectares"),
    s.exact("05", "9,100 hectares", 9100, "the province", as_of=SUN, origin=SPMF, unit="hectares"),
    s.exact("05", "7,450", 7450, SPACE, as_of=SUN, origin=SPACE, unit="hectares"),
    s.exact("06", "7,612 hectares", 7612, SPMF, origin=SPMF, unit="hectares"),
    s.exact("06", "18,800 acres", 18800, SPMF, origin=SPMF, unit="acres"))
s.figures("growth of the area in a day", "single", s.exact("02", "2,600 more", 2600, as_of=SAT, unit="hectares"))
s.figures("area burnt last summer", "agree",
    s.more_than("00", "more than 37,000 hectares", 37000, unit="hectares"),
    s.more_than("00", "91,400 acres", 91400, unit="acres"))
s.figures("area burnt near Puerto Ingeniero, Chile", "single", s.exact("05", "1,150 hectares", 1150, as_of=SAT, unit="hectares"))
s.figures("cabins destroyed near Puerto Ingeniero, Chile", "single", s.exact("05", "17 holiday cabins", 17, as_of=SAT))
s.figures("containment", "update",
    s.about("01", "nearly a third of the blaze", 1 / 3, as_of=SUN, origin=SPMF),
    s.exact("01", "30% contained", 30, OYARZUN, as_of=SUN, origin=SPMF, unit="%"),
    s.exact("02", "10 per cent of the perimeter", 10, as_of=SAT, unit="%"),
    s.exact("03", "30 per cent of the perimeter", 30, OYARZUN, as_of=SUN, origin=SPMF, unit="%"),
    s.about("05", "nearly a third of the blaze", 1 / 3, MERIDIAN, as_of=SUN, origin=SPMF),
    s.exact("06", "30% of the line", 30, as_of=SUN, origin=SPMF, unit="%"),
    s.exact("06", "45%", 45, as_of=MON, unit="%"))
s.figures("people evacuated", "update",
    s.about("00", "some 1,900 people", 1900, OFFICIALS, as_of=FRI, origin=OFFICIALS),
    s.about("01", "about 3,000 people", 3000, OFFICIALS, as_of=SUN, origin=OFFICIALS),
    s.exact("02", "2,600 people", 2600, as_of=SAT),
    s.about("03", "around three thousand", 3000, OYARZUN, as_of=SUN, origin=OFFICIALS),
    s.about("04", "Nearly 3,000 people", 3000, as_of=SUN, origin=OFFICIALS),
    s.about("05", "about 3,000 people", 3000, MERIDIAN, as_of=SUN, origin=OFFICIALS),
    s.exact("06", "3,100 people", 3100))
s.figures("evacuated people in the centres of Esquel", "single", s.exact("02", "410", 410, as_of=SAT))
s.figures("evacuation centres in Esquel", "single", s.exact("02", "three centres", 3, as_of=SAT))
s.figures("residents of Puerto Huemul", "single", s.exact("00", "1,100 residents", 1100))
s.figures("people of Villa Arrayán", "single", s.exact("00", "3,400", 3400))
s.figures("towns reached by the fire", "agree", s.exact("00", "two towns", 2, nth=1), s.exact("00", "two towns", 2, OFFICIALS, nth=2, as_of=FRI))
s.figures("people killed", "update",
    s.exact("01", "deaths to two", 2, as_of=SUN, origin=IRIBARNE),
    s.exact("03", "one fatal victim", 1, as_of=[SAT, SUN]),
    s.exact("04", "two people", 2, as_of=SUN),
    s.exact("05", "two the number of deaths", 2, MERIDIAN, as_of=SUN, origin=IRIBARNE),
    s.exact("06", "Two people", 2))
s.figures("injured, the dead firefighter included", "agree",
    s.exact("02", "seven", 7, as_of=SAT), s.exact("03", "Seven persons", 7, as_of=[SAT, SUN]))
s.figures("injured besides Lucía Ferrada", "single", s.exact("01", "Six other people", 6, IRIBARNE, as_of=SUN, origin=IRIBARNE))
s.figures("injured still being treated", "single", s.exact("01", "two of them", 2, IRIBARNE, as_of=SUN, origin=IRIBARNE))
s.figures("firefighters injured", "update",
    s.exact("00", "One firefighter", 1, as_of=FRI), s.exact("02", "three firefighters", 3, as_of=SAT))
s.figures("aircraft assigned", "conflict",
    s.exact("00", "eight aircraft", 8, as_of=FRI),
    s.exact("03", "11 aircraft", 11, ECHENIQUE, as_of=SUN, origin=MINISTRY),
    s.exact("05", "11 aircraft", 11, AFN, as_of=SUN, origin=MINISTRY),
    s.exact("05", "seven", 7, CORD, as_of=SUN, origin=CORD),
    s.exact("06", "11 aircraft", 11, MINISTRY, as_of=SUN, origin=MINISTRY))
s.figures("aircraft that have not moved", "single", s.exact("05", "two", 2, CORD, nth=2, as_of=SUN, origin=CORD))
s.figures("planes assigned", "update",
    s.exact("00", "five planes", 5, as_of=FRI), s.exact("03", "six aeroplanes", 6, ECHENIQUE, as_of=SUN, origin=MINISTRY),
    s.exact("06", "six single-engine airtankers", 6))
s.figures("helicopters assigned", "update",
    s.exact("00", "three helicopters", 3, as_of=FRI), s.exact("03", "five helicopters", 5, ECHENIQUE, as_of=SUN, origin=MINISTRY))
s.figures("helicopters contracted by the ministry", "single", s.exact("06", "four helicopters", 4))
s.figures("Chilean helicopter", "single", s.exact("03", "one helicopter", 1))
s.figures("Chilean firefighters", "agree",
    s.exact("02", "38 firefighters", 38, as_of=SAT), s.exact("03", "38 brigade members", 38))
s.figures("firefighters at work", "update",
    s.about("00", "About 240 firefighters", 240, MINISTRY, as_of=FRI, origin=MINISTRY),
    s.about("01", "about 310 firefighters", 310, OYARZUN, as_of=SUN, origin=SPMF))
s.figures("firefighters on their way", "single", s.exact("00", "a further 60", 60, MINISTRY, as_of=FRI, origin=MINISTRY))
s.figures("people deployed, soldiers, police and drivers included", "agree",
    s.more_than("01", "more than 420 people", 420, MINISTRY, as_of=SUN, origin=MINISTRY),
    s.more_than("03", "more than 420 brigade members", 420, ECHENIQUE, as_of=SUN, origin=MINISTRY))
s.figures("men detained", "agree",
    s.exact("01", "Two men", 2, ANTIMAN, as_of=SAT), s.exact("02", "two men on a motorcycle", 2, POLICE, as_of=SAT, origin=POLICE),
    s.exact("03", "two persons", 2, BARREDA, as_of=SUN), s.exact("04", "two suspects", 2), s.exact("05", "Two young men", 2))
s.figures("time from the alert to the first aircraft", "conflict",
    s.exact("03", "four hours", 4, ECHENIQUE, origin=ECHENIQUE, unit="hours"),
    s.exact("04", "18 hours", 18, MAYOR, origin=MAYOR, unit="hours"),
    s.exact("04", "four", 4, ECHENIQUE, nth=1, origin=ECHENIQUE, unit="hours"),
    s.more_than("06", "a little over 18 hours", 18, LOGS, origin=LOGS, unit="hours"),
    s.exact("06", "four", 4, ECHENIQUE, nth=2, origin=ECHENIQUE, unit="hours"))
s.figures("time without flights on the Friday", "single", s.exact("06", "nine hours", 9, as_of=FRI, unit="hours"))
s.figures("gusts", "agree",
    s.exact("00", "95 kph", 95, WEATHER, as_of=FRI, origin=WEATHER, unit="km/h"),
    s.exact("00", "59 mph", 59, WEATHER, as_of=FRI, origin=WEATHER, unit="mph"),
    s.exact("06", "95 km/h", 95, as_of=FRI, origin=WEATHER, unit="km/h"))
s.figures("distance to Esquel", "agree",
    s.about("00", "about 40 kilometers", 40, unit="km"), s.about("00", "25 miles", 25, unit="miles"))
s.figures("distance of the ranch from Villa Arrayán", "single", s.exact("02", "nine kilometres", 9, unit="km"))
s.figures("Marta Nahuelquir's dogs", "single", s.exact("00", "three dogs", 3))
s.figures("the beekeeper's hives", "single", s.exact("02", "eighty hives", 80, [RHYS, BEEKEEPER]))
s.figures("homes without power", "single", s.exact("02", "1,250 homes", 1250, as_of=SAT))
s.figures("water dropped", "update",
    s.exact("03", "1.2 million litres", 1200000, ECHENIQUE, as_of=SUN, origin=MINISTRY, unit="litres"),
    s.exact("06", "1.9 million litres", 1900000, unit="litres"),
    s.about("06", "about 500,000 US gallons", 500000, unit="gallons"))
s.figures("first remittance for rebuilding", "agree",
    s.exact("03", "3,500 million pesos", 3500000000, ECHENIQUE, origin=ECHENIQUE, unit="ARS"),
    s.about("03", "some 2.4 million dollars", 2400000, ECHENIQUE, origin=ECHENIQUE, unit="USD"))
s.figures("duration of the agricultural emergency", "single", s.exact("03", "one year", 1, ECHENIQUE, unit="years"))
s.figures("houses Lucía Ferrada had done", "single", s.exact("04", "31 houses", 31, RHYS, as_of=FRI))
s.figures("duration of the minister's visit", "single", s.exact("04", "an hour and a half", 1.5, as_of=SUN, unit="hours"))
s.figures("cable taken from the fence", "single", s.about("04", "some four metres of cable", 4, unit="m"))
s.figures("hymn books saved", "single", s.exact("04", "two hymn books", 2))
s.figures("time since the guaraní was as weak", "single", s.exact("05", "nine years", 9, unit="years"))
s.figures("days of air operations", "single", s.exact("06", "ten days", 10, unit="days"))
s.figures("drops by the tankers", "single", s.exact("06", "412 drops", 412))
s.figures("drops by the helicopters", "single", s.exact("06", "1,038", 1038))
s.figures("flight hours", "single", s.exact("06", "296 flight hours", 296, unit="hours"))
s.figures("bill for the air contracts", "single",
    s.between("06", "between $4m and $4.5m", 4000000, 4500000, CONTRACTS, origin=CONTRACTS, unit="USD"))
s.figures("rain on Monday night", "single", s.exact("06", "11 millimetres of rain", 11, as_of=MON, unit="mm"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("getting people out of its way", "single", q("00", "At this moment we are not fighting the fire, we are getting people out of its way,", OYARZUN))
Q("when the wind gives us an hour", "single", q("00", "When the wind gives us an hour, we will use that hour.", OYARZUN))
Q("deeds in the shoebox", "single", q("00", "In the shoebox are the deeds of the house,", MARTA))
Q("no town, only orange", "single", q("00", "My neighbor shouted, 'Leave the hose, Marta!' So I left the hose. I looked in the mirror once and there was no town, only orange.", MARTA))
Q("leave the hose", "single", q("00", "Leave the hose, Marta!", "Marta Nahuelquir's neighbor"))
Q("lit by hand", "variant", q("00", "This was lit by hand,", BARREDA), q("02", "was lit by hand", BARREDA),
  q("04", "the work of a human hand", BARREDA), q("06", "lit by hand,", BARREDA))
Q("too early to talk about causes", "single", q("00", "much too early to talk about causes.", ANTIMAN))
Q("drew our line at night", "single", q("01", "We drew our line at night, from a truck, in smoke,", OYARZUN))
Q("if theirs is better", "same", q("01", "If theirs is better, we will use theirs.", OYARZUN), q("05", "If theirs is better, we will use theirs,", OYARZUN))
Q("a fact, not yet a cause", "single", q("01", "That is a fact. It is not yet a cause,", ANTIMAN))
Q("what the police told me", "single", q("01", "I said what the police told me,", BARREDA))
Q("told my lads", "single", q("02", "He told my lads, ‘I have eighty hives and no truck’,", RHYS))
Q("eighty hives and no truck", "single", q("02", "I have eighty hives and no truck", BEEKEEPER))
Q("went back for him twice", "same", q("02", "They went back for him twice. The second time the road was gone.", RHYS), q("05", "went back for him twice", RHYS))
Q("wires down, gas bottles", "single", q("02", "There are wires down, there are gas bottles, and there is nothing left to fetch,", MAYOR))
Q("normal load", "single", q("02", "We recorded normal load on that feeder until 5.12 p.m.,", STAEMPFLI))
Q("a line on the ground", "single", q("02", "A line on the ground does not carry normal load.", STAEMPFLI))
Q("not an electrician", "single", q("02", "I am not an electrician.", BARREDA))
Q("like a train", "single", q("02", "It sounded like a train", None))
Q("first hour, last ember", "variant", q("03", "the State is present from the first hour and will be present until the last ember", ECHENIQUE),
  q("04", "has been here from the first hour and will stay until the last ember", ECHENIQUE))
Q("false that they arrived late", "single", q("03", "It is absolutely false that the aeroplanes arrived late,", ECHENIQUE))
Q("four hours after the alert", "single", q("03", "The first aeroplane was operating four hours after the alert.", ECHENIQUE))
Q("beyond discussion", "single", q("03", "is beyond discussion", BARREDA))
Q("a hand with a name", "variant", q("03", "Here there is a hand, and that hand will have a name,", BARREDA), q("05", "a hand that will have a name,", BARREDA))
Q("I would like to meet the State", "same", q("04", "The State is present? I would like to meet it", MAYOR, nth=1), q("04", "The State is present? I would like to meet it,", MAYOR))
Q("I have a telephone", "single", q("04", "I have a telephone. It is not a difficult number.", MAYOR))
Q("31 houses", "single", q("04", "She had done 31 houses,", RHYS))
Q("the next one was empty", "single", q("04", "The next one was empty. She couldn’t have known it was empty.", RHYS))
Q("prefer to be corrected", "single", q("04", "We prefer to be corrected than to be wrong,", OYARZUN))
Q("everybody's a cousin", "single", q("04", "a cousin, everybody’s a cousin", None))
Q("nothing to hide", "single", q("04", "We are co-operating with the prosecutor and have nothing to hide,", STAEMPFLI))
Q("look for something that's yours", "single", q("04", "You look for something that’s yours,", MARTA), q("04", "and you are ashamed because you hope that it is.", MARTA))
Q("have not moved", "single", q("05", "have not moved since Thursday", CORD))
Q("11 aircraft", "single", q("06", "11 aircraft", MINISTRY))
Q("buy airplanes", "single", q("06", "You can buy airplanes,", ANTUNOVIC))
Q("cannot buy a ceiling", "single", q("06", "You cannot buy a ceiling.", ANTUNOVIC))
Q("the third day they saved Villa Arrayán", "single", q("06", "The first day the aircraft could not help us, and the third day they saved Villa Arrayán,", OYARZUN))

# ---- timeline
w = s.when
w("settlers from Wales plant poplars", "1880-01-01", ("04", "1880s"), to="1889-12-31")
w("a fire road is asked for", "2023-01-01", ("02", "in 2023"), to="2023-12-31")
w("fires of last summer", "2025-12-01", ("00", "Last summer"), to="2026-02-28")
w("the fire begins, by one report", "2027-01-13", ("05", "on Wednesday"))
w("the fire begins", THU, ("00", "on Thursday afternoon"), ("02", "on Thursday"), ("06", "Thursday, January 14"))
w("the picture of the line is taken", THU, ("02", "that afternoon"))
w("water is dropped from then on", THU, ("03", "since Thursday"))
w("two aircraft have not moved from then on", THU, ("05", "since Thursday"))
w("the fire reaches the towns", FRI, ("00", "on Friday", 1), ("04", "on Friday morning"))
w("area at nightfall, 4,200 hectares", FRI, ("00", "By nightfall on Friday"), ("02", "last night"))
w("the western half of Villa Arrayán leaves", FRI, ("00", "in the early afternoon"))
w("Marta Nahuelquir in the gymnasium", FRI, ("00", "Friday evening"))
w("the governor says the fire was set", FRI, ("01", "since Friday"), ("04", "on the second day"))
w("the beekeeper would not leave", FRI, ("02", "on Friday"))
w("Lucía Ferrada is burned", FRI, ("04", "on Friday", 1))
w("the first plane appears", FRI, ("04", "until Friday morning"), ("06", "the next morning"))
w("gusts ground all aircraft", FRI, ("06", "On the Friday"))
w("the beekeeper's body is found", SAT, ("01", "on Saturday", 1), ("02", "this afternoon"))
w("two men are detained", SAT, ("01", "on Saturday", 2), ("02", "at about noon today"), ("05", "since yesterday"))
w("the governor says again that the fire was lit", SAT, ("02", "this morning"))
w("the fire near Puerto Ingeniero", SAT, ("05", "by Saturday night"))
w("Lucía Ferrada dies", SUN, ("01", "on Sunday", 1), ("04", "that morning"))
w("nobody is buried", SUN, ("04", "yesterday", 1))
w("the province gives 9,100 hectares", SUN, ("01", "on Sunday morning"), ("04", "early yesterday"))
w("the province lowers its figure", SUN, ("04", "in the evening"))
w("the two men are freed", SUN, ("01", "on Sunday", 3), ("04", "yesterday", 4))
w("Minister Echenique visits", SUN, ("03", "today"), ("04", "yesterday", 3))
w("11 aircraft, 30% contained", SUN, ("06", "Sunday the 17th"), ("06", "on the Sunday"))
w("rain", MON, ("01", "Monday night"), ("04", "tonight"), ("06", "Monday night"))
w("the minister receives producers", MON, ("03", "On Monday"))
w("Uruguay's senate votes", "2027-01-19", ("05", "on Tuesday"))
w("the fire is contained", "2027-01-23", ("06", "January 23"))
w("the last hot spot is out", "2027-01-29", ("06", "January 29"))

# ---- conflicts
s.conflict("figure", "area on Sunday: 9,100 hectares by the province, 7,450 by the space agency",
    [("01", "9,100 hectares"), ("01", "22,500 acres"), ("03", "9,100 hectares"), ("04", "over 22,000"), ("05", "9,100 hectares")],
    [("01", "7,450 hectares"), ("01", "18,400 acres"), ("04", "About 18,400 acres"), ("05", "7,450")])
s.conflict("figure", "homes destroyed: 61, or 91 by Meridian before its correction",
    [("01", "61 homes"), ("02", "61"), ("03", "affected dwellings 61"), ("06", "Sixty-three homes"), ("01", "61", 1)], [("05", "91 homes"), ("01", "91")])
s.conflict("figure", "first aircraft after four hours by the minister, after 18 by the mayor and the logs",
    [("03", "four hours"), ("04", "four", 1), ("06", "four", 2)], [("04", "18 hours"), ("06", "a little over 18 hours")])
s.conflict("figure", "aircraft on Sunday: 11 by the ministry, seven by El Cordillerano",
    [("03", "11 aircraft"), ("05", "11 aircraft"), ("06", "11 aircraft")], [("05", "seven")])
s.conflict("date", "the fire began on Thursday, or on Wednesday",
    [("00", "on Thursday afternoon"), ("02", "on Thursday"), ("06", "Thursday, January 14")], [("05", "on Wednesday")])
s.conflict("stance", "arson by the governor, a power line by the investigation",
    [("00", "This was lit by hand,"), ("02", "was lit by hand"), ("03", "is beyond discussion"), ("04", "the work of a human hand"), ("05", "a hand that will have a name,"), ("01", "was set on purpose")],
    [("06", "found that a conductor of the Valley Electric Cooperative broke in a gust"), ("01", "found a conductor of a power line on the ground at the point of origin"), ("04", "a sign that the cable was live when it fell")])
s.conflict("stance", "whether the cooperative's line started the fire",
    [("01", "denies that its line started the fire"), ("02", "says that the line came down later, because of the flames"), ("05", "denies that its line is to blame"), ("06", "CEV disputes the report")],
    [("06", "found that a conductor of the Valley Electric Cooperative broke in a gust"), ("04", "a sign that the cable was live when it fell")])
s.conflict("stance", "the minister denies that planes came late, the mayor says so",
    [("03", "It is absolutely false that the aeroplanes arrived late,")], [("04", "did not appear until Friday morning")], optional=True)
s.conflict("stance", "whether the State is present", [("03", "the State is present from the first hour"), ("04", "has been here from the first hour")],
    [("04", "The State is present? I would like to meet it", 2), ("04", "The State is present? I would like to meet it", 1)], optional=True)
s.conflict("figure", "age of the beekeeper, 68 or 86", [("01", "Hernán Cárdenas, 68"), ("02", "a beekeeper of 68"), ("03", "68 years of age")],
    [("05", "a beekeeper of 86")], optional=True)
s.conflict("figure", "deaths on Sunday: two, or one by AFN", [("01", "deaths to two"), ("04", "two people"), ("05", "two the number of deaths")],
    [("03", "one fatal victim")], optional=True)
s.conflict("stance", "two persons in custody, or freed, on Sunday", [("03", "two persons are in custody")],
    [("01", "were freed on Sunday"), ("05", "are free again")], optional=True)

# ---- echoes
s.echo("the lead of Meridian's Sunday report", "copied text",
    ("01", "as lighter winds allowed crews to contain nearly a third of the blaze"), ("05", "as lighter winds allowed crews to contain nearly a third of the blaze"),
    ("01", "driven about 3,000 people from the area"), ("05", "driven about 3,000 people from the area"), ("05", "91 homes"), ("01", "61 homes"))
s.echo("the beekeeper and the fallen line, told by the Andes Valley Post", "cited",
    ("02", "They went back for him twice."), ("05", "went back for him twice"), ("05", "the Andes Valley Post"), ("02", "the Andes Valley Post"))
s.echo("AFN's dispatch: the hand that will have a name, 11 aircraft", "cited",
    ("03", "Here there is a hand, and that hand will have a name,"), ("05", "a hand that will have a name,"), ("03", "11 aircraft"), ("05", "11 aircraft"))
s.echo("9,100 hectares and 30 per cent, told by Mariela Oyarzún", "cited",
    ("01", "9,100 hectares"), ("03", "9,100 hectares"), ("05", "9,100 hectares"), ("04", "over 22,000"), ("01", "30% contained"), ("03", "30 per cent of the perimeter"))
s.echo("the space agency's map", "cited", ("01", "7,450 hectares"), ("04", "About 18,400 acres"), ("05", "7,450"))
s.echo("more than 420 people deployed, told by the ministry", "cited", ("01", "more than 420 people"), ("03", "more than 420 brigade members"))
s.echo("61 homes is the municipality's count", "same details", ("01", "61 homes"), ("02", "61"), ("03", "affected dwellings 61"), ("02", "44 of them"), ("04", "44"), optional=True)
s.echo("the governor's words", "cited", ("00", "This was lit by hand,"), ("02", "was lit by hand"), ("06", "lit by hand,"), ("04", "the work of a human hand"), optional=True)
s.echo("the minister's words at Puerto Huemul", "cited", ("03", "the State is present from the first hour"), ("04", "has been here from the first hour"),
    ("03", "four hours"), ("04", "four", 1), ("06", "four", 2), optional=True)
s.echo("if theirs is better", "copied text", ("01", "If theirs is better, we will use theirs."), ("05", "If theirs is better, we will use theirs,"), optional=True)
s.echo("gusts of 95 km/h", "same details", ("00", "95 kph"), ("06", "95 km/h"), optional=True)
s.echo("the mayor's 18 hours", "cited", ("04", "18 hours"), ("06", "a little over 18 hours"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                nth = sum(text.startswith(m[0], i) for i in range(m.start() + 1))
                out.append((doc, m[0], nth))
    return out

s.actor(OYARZUN, "person", *everywhere("Mariela Oyarzún", "Oyarzún"), aliases=["head of the provincial fire management service", "its chief", "SPMF", "provincial fire service", "the province’s Mariela Oyarzún"])
s.actor(BARREDA, "person", *everywhere("Ignacio Barreda", "Barreda"), aliases=["Gov. Ignacio Barreda", "the governor", "The Governor of Chubut, Ignacio Barreda"])
s.actor(RHYS, "person", *everywhere("Rhys Pugh"), ("02", "Pugh", 2), aliases=["Pugh", "Fire chief Rhys Pugh", "the chief of the Villa Arrayán brigade", "the chief of the brigade"])
s.actor(MAYOR, "person", *everywhere("Nélida Pugh"), aliases=["Mayor Nélida Pugh", "The mayor", "the mayor of Villa Arrayán"])
s.actor("Lucía Ferrada", "person", *everywhere("Lucía Ferrada"))
s.actor(ANTIMAN, "person", *everywhere("Florencia Antimán", "Antimán"), aliases=["The prosecutor in Esquel", "prosecutor Florencia Antimán", "the prosecutor"])
s.actor(ECHENIQUE, "person", *everywhere("Lautaro Echenique", "Echenique"), aliases=["Minister Echenique", "the Minister of Environment of the Nation", "the environment minister", "The Minister"])
s.actor(STAEMPFLI, "person", *everywhere("Raúl Stämpfli", "Stämpfli"), aliases=["the cooperative’s president, Raúl Stämpfli"])
s.actor(MARTA, "person", *everywhere("Marta Nahuelquir"), aliases=["Nahuelquir"])
s.actor(IRIBARNE, "person", *everywhere("Tomás Iribarne"), aliases=["Dr. Tomás Iribarne", "the hospital's director", "its director"])
s.actor(CEV, "organization", *everywhere("Cooperativa Eléctrica del Valle", "CEV", "Valley Electric Cooperative"), aliases=["the utility"])
s.actor(SPMF, "organization", *everywhere("Servicio Provincial de Manejo del Fuego", "SPMF", "Provincial Fire Management Service"),
    aliases=["the provincial fire service", "Mariela Oyarzún", "Final mapping by the SPMF", "the province"])
s.actor("Andes Valley Post", "organization", *everywhere("Andes Valley Post", "the Post", "AVP"))
s.actor("Puerto Huemul", "place", *everywhere("Puerto Huemul"))
s.actor("Villa Arrayán", "place", *everywhere("Villa Arrayán"))
s.alias(OFFICIALS, "officials")
s.alias(MINISTRY, "the Environment Ministry in Buenos Aires", "the federal ministry", "the ministry", "the ministry’s communiqués", "communiqués")
s.alias(SPACE, "the space agency", "Argentina’s space agency")
s.alias(TOWN, "the municipality’s street-by-street count", "the municipality’s count", "street-by-street count")
s.alias(LOGS, "Dispatch logs seen by Airtanker & Rotor", "the logs", "the mayor of Villa Arrayán")
s.alias(MERIDIAN, "The agency")
s.alias(CORD, "El Cordillerano, the Bariloche daily")
s.alias(WEATHER, "the national weather service")
s.alias(POLICE, "the provincial police", "police")
s.alias(BEEKEEPER, "the beekeeper", "a beekeeper of 68", "a man", "he", "Neighbours")
s.alias("the province", "provincial fire service", "SPMF", "Mariela Oyarzún")
s.alias(CONTRACTS, "two people")
s.alias(ANTUNOVIC, "Captain Mirko Antunović", "Antunović")
s.alias("Marta Nahuelquir's neighbor", "my neighbor", "her neighbor", "neighbor")
s.alias(AFN, "the state agency AFN")
s.write()
