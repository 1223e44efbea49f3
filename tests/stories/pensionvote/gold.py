"""Gold of an invented story: Portugal's parliament votes on pensions amid protest, June 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Portugal's parliament passes a pension reform amid protest")
E, AL, MT, AB, AM, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
TUE, THU, FRI, MON = "2027-06-15", "2027-06-17", "2027-06-18", "2027-06-21"
s.report("00", outlet="IBP", published=THU, to=FRI)
s.report("01", outlet="Frente Sindical", published=THU)
s.report("02", outlet="Rádio Tejo", published=THU)
s.report("03", outlet="Correio da Ribeira", published=FRI)
s.report("04", outlet="The Sinking Fund", published=MON, sidecar=True)
s.report("05", outlet="The Lantern", published="2027-07-27", to="2027-08-01")

RUI, INES, CABRITA, VILHENA, FALCAO, MOUT, ROQUE = "Rui Sarmento", "Inês Sarmento", "Teresa Cabrita", "Duarte Vilhena", "Nuno Falcão", "Graça Moutinho", "Filipa Roque"
UNION, POLICE, COUNCIL, TEJO, SONDAR, RESCUE, SPEAKER, COIMBRA, INSP = "Frente Sindical", "police", "Public Finance Council", "Rádio Tejo", "Sondar", "rescue service", "the Speaker", "University of Coimbra", "the inspectorate"
REPORTER, EMPL, MINISTRY = "our reporter", "employers", "labour ministry"

# ---- figures
f = s.figures
f("votes for", "agree", E("00", "117 votes", 117, as_of=THU, origin=SPEAKER), E("01", "117", 117, as_of=THU, origin=SPEAKER), E("02", "117", 117, SPEAKER, as_of=THU, origin=SPEAKER), E("04", "117 votes", 117, as_of=THU, origin=SPEAKER))
f("votes against", "conflict", E("00", "112", 112, as_of=THU, origin=SPEAKER), E("02", "111", 111, SPEAKER, as_of=THU, origin=SPEAKER), E("02", "112 against", 112, SPEAKER, as_of=THU, origin=SPEAKER), E("04", "112", 112, as_of=THU, origin=SPEAKER))
f("abstentions", "agree", E("00", "one abstention", 1, as_of=THU, origin=SPEAKER), E("02", "One abstained", 1, SPEAKER, as_of=THU, origin=SPEAKER))
f("majority of the bill", "agree", E("00", "five votes", 5, as_of=THU, origin=SPEAKER), E("03", "five votes", 5, as_of=THU, origin=SPEAKER))
f("seats of the Assembly", "agree", E("00", "230-seat", 230), E("03", "230 adults", 230))
f("seats of the government", "single", E("00", "115 seats", 115))
f("seats short of a majority", "single", E("04", "two seats short of a majority", 2))
f("votes won from others", "agree", E("02", "two votes", 2, MOUT, as_of=THU, origin=MOUT), E("04", "two", 2, nth=2, as_of=THU, origin="The Sinking Fund"))
f("people in the square", "conflict",
    E("00", "45,000 people", 45000, POLICE, as_of=THU, origin=POLICE), E("00", "300,000", 300000, UNION, as_of=THU, origin=UNION),
    E("01", "300,000", 300000, as_of=THU, origin=UNION), E("01", "three hundred thousand women and men", 300000, as_of=THU, origin=UNION), E("01", "45,000", 45000, POLICE, as_of=THU, origin=POLICE),
    E("04", "300,000", 300000, UNION, as_of=THU, origin=UNION),
    E("05", "118,000 people", 118000, COIMBRA, as_of=THU, origin=COIMBRA), E("05", "300,000", 300000, UNION, as_of=THU, origin=UNION), E("05", "45,000", 45000, POLICE, as_of=THU, origin=POLICE))
f("margin of the count", "single", E("05", "9,000", 9000, COIMBRA, origin=COIMBRA))
f("coaches", "single", E("01", "410 coaches", 410, as_of=THU, origin=UNION))
f("districts", "single", E("01", "18 districts", 18))
f("people hurt", "single", E("00", "Thirty-one people", 31, FALCAO, as_of=THU, origin=FALCAO))
f("officers hurt", "agree", E("00", "12 of them officers", 12, FALCAO, as_of=THU, origin=FALCAO), E("02", "12 officers", 12, RESCUE, as_of=THU, origin=RESCUE))
f("demonstrators hurt", "conflict", E("02", "Nineteen demonstrators", 19, RESCUE, as_of=THU, origin=RESCUE), MT("01", "more than 140 demonstrators", 140, as_of=THU, origin=UNION))
f("demonstrators hurt by rubber bullets", "agree", E("01", "eleven of them", 11, as_of=THU, origin=UNION), E("01", "those eleven", 11, as_of=THU, origin=UNION))
f("people detained", "update",
    E("00", "26", 26, FALCAO, as_of=THU, origin=POLICE), E("02", "26 detained", 26, as_of=THU, origin=POLICE), E("02", "41 detained", 41, POLICE, as_of=THU, origin=POLICE),
    E("04", "41 arrests", 41, as_of=THU, origin=POLICE), E("05", "41", 41, as_of=THU, origin=POLICE))
f("stewards among the detained", "single", E("01", "Eight of our stewards", 8, as_of=THU, origin=UNION))
f("detained who were let go", "single", E("05", "38", 38, as_of=FRI))
f("detained who are charged", "single", E("05", "Three", 3))
f("weight of a rubber ball", "single", E("01", "28 grams", 28, origin=UNION, unit="g"))
f("rubber balls fired", "single", E("05", "64 rubber balls", 64, INSP, as_of=THU, origin=INSP))
f("vehicles from which they were fired", "single", E("05", "two vehicles", 2, INSP, as_of=THU, origin=INSP))
f("the photographer's bruise", "single", E("02", "6 centimetres", 6, as_of=THU, unit="cm"))
f("World Bank summits that she covered", "single", E("02", "three World Bank summits", 3, ROQUE))
f("step of the pension age", "agree", E("00", "three months a year", 3, origin="the law", unit="months"), E("04", "three months a year", 3, origin="the law", unit="months"))
f("years taken from a nurse", "single", E("01", "two years", 2, unit="years"))
f("saving a year", "conflict",
    E("00", "1.9 billion euros", 1.9e9, CABRITA, as_of="2030", origin=CABRITA, unit="EUR"), E("00", "$2.2 billion", 2.2e9, CABRITA, as_of="2030", origin=CABRITA, unit="USD"),
    E("00", "1.1 billion euros", 1.1e9, COUNCIL, origin=COUNCIL, unit="EUR"),
    E("02", "one point nine billion", 1.9e9, CABRITA, as_of="2030", origin=CABRITA, unit="EUR"),
    E("03", "1,900 millions", 1.9e9, CABRITA, origin=CABRITA, unit="EUR"), E("03", "1,100", 1.1e9, COUNCIL, origin=COUNCIL, unit="EUR"),
    E("04", "€1.9bn", 1.9e9, "Lisbon", origin=CABRITA, unit="EUR"), E("04", "£1.6bn", 1.6e9, "Lisbon", origin=CABRITA, unit="GBP"), E("04", "€1.1bn", 1.1e9, COUNCIL, origin=COUNCIL, unit="EUR"))
f("workers in the exempt trades", "conflict",
    E("01", "95,000 workers", 95000, as_of=THU, origin=UNION), E("01", "180,000", 180000, CABRITA, as_of=THU, origin=CABRITA), E("02", "180,000 people", 180000, CABRITA, as_of=THU, origin=CABRITA),
    E("04", "180,000 workers", 180000, "the government", origin=CABRITA), AB("04", "about half that many", 90000, "the unions", origin=UNION), E("05", "121,000 people", 121000, MINISTRY, origin=MINISTRY))
f("attempts before", "single", E("00", "Two earlier attempts", 2))
f("length of the debate", "agree", E("02", "four hours and ten minutes", 250, as_of=THU, origin="the Assembly", unit="minutes"), E("03", "four hours and ten minutes", 250, as_of=THU, origin="the Assembly", unit="minutes"))
f("share against the law", "update",
    E("02", "63 per cent", 63, SONDAR, as_of=["2027-06-11", "2027-06-13"], origin=SONDAR, unit="percent"),
    E("04", "63%", 63, SONDAR, origin=SONDAR, unit="percent"), E("04", "71%", 71, SONDAR, as_of="2027-03", origin=SONDAR, unit="percent"))
f("share in favour", "single", E("02", "24", 24, SONDAR, as_of=["2027-06-11", "2027-06-13"], origin=SONDAR, unit="percent"))
f("people asked", "single", E("02", "1,012 people", 1012, SONDAR, as_of=["2027-06-11", "2027-06-13"], origin=SONDAR))
f("beds of the hospital", "agree", E("01", "80 beds", 80, RUI, origin=RUI), E("05", "80 beds", 80, origin="The Lantern"))
f("deputies of the hospital", "single", E("01", "one deputy", 1, RUI))
f("minutes by which the train is missed", "single", E("03", "five minutes", 5, unit="minutes"))
f("pages of the memorandum", "single", E("03", "three pages", 3, unit="pages"))
f("fall of the yield", "single", E("04", "nine basis points", 9, as_of=FRI, unit="bp"))
f("yield", "single", E("04", "3.04%", 3.04, as_of=FRI, unit="percent"))
f("Rome's question", "single", E("04", "€9bn", 9e9, unit="EUR"))
f("subscribers", "single", E("04", "2,300 subscribers", 2300))
f("weeks since the vote", "single", E("05", "Six weeks", 6, unit="weeks"))
f("share of trains that the strike stopped", "single", E("05", "four trains in five", 0.8, as_of="2027-07-01", unit="share"))
f("cost of the strike", "single", E("05", "€240m", 240e6, EMPL, as_of="2027-07-01", origin=EMPL, unit="EUR"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("no rubber bullets", "same", q("00", "No rubber bullets were fired. We do not have them on these vehicles,", FALCAO), q("05", "on these vehicles", FALCAO))
Q("war on the tired", "single", q("00", "You have declared war on the tired,", RUI))
Q("bought with a hospital", "single", q("01", "She was bought with a hospital. It will have 80 beds and one deputy,", RUI))
Q("a name and nothing else", "single", q("01", "a name and, since tonight, nothing else", RUI))
Q("one point nine billion", "single", q("02", "one point nine billion a year, every year, from 2030", CABRITA))
Q("not the pensioners", "single", q("02", "It's not the pensioners who throw,", REPORTER))
Q("that's rubber", "single", q("02", "That's rubber, I have covered three World Bank summits and I know the sound,", ROQUE))
Q("two votes in a market", "single", q("02", "The government has found two votes in a market.", MOUT))
Q("not so much as a bandage", "variant", q("02", "Nobody promised me so much as a bandage. I have a mother who draws a pension and a son who'll pay for it.", INES), q("03", "Nobody promised me so much as a plaster,", INES))
Q("not the owner of the arithmetic", "single", q("03", "not the owner of the arithmetic", VILHENA))
Q("lost the river", "single", q("05", "They have lost the river,", RUI))
Q("bad at lying", "single", q("05", "He asked me who was going to pay, and I'm bad at lying to children.", INES))

# ---- timeline
w = s.when
w("the last general strike", "2013-11", ("01", "since November 2013"))
w("an attempt to raise the age", "2014", ("00", "in 2014"))
w("another attempt", "2021", ("00", "2021"))
w("the yield was as low", "2027-02", ("04", "since February"))
w("Sondar's earlier poll", "2027-03", ("04", "in March"))
w("Sondar asks", "2027-06-11", ("02", "from Friday to Sunday"), to="2027-06-13")
w("the newspapers have the memorandum", TUE, ("03", "On Tuesday"))
w("the memo leaks, by week", "2027-06-14", ("04", "last week"), to="2027-06-20")
w("the vote", THU, ("00", "on Thursday"), ("01", "tonight", 1), ("03", "yesterday"), ("04", "on Thursday"))
w("the crowd in the square", THU, ("01", "today"), ("05", "on 17 June"))
w("since when they share nothing", THU, ("01", "since tonight"))
w("the release demanded", FRI, ("01", "before morning"))
w("the yield falls", FRI, ("04", "on Friday"))
w("detained are let go", FRI, ("05", "the next day"))
w("the general strike", "2027-07-01", ("00", "for July 1"), ("01", "of 1 July"), ("03", "On 1 July"), ("04", "for 1 July"), ("05", "on 1 July"))
w("Falcão on leave", "2027-07-12", ("05", "since 12 July"))
w("the foundation stone", "2027-07-20", ("05", "on 20 July"))
w("the study is published", "2027-07-26", ("05", "on Monday"))
w("the law takes effect", "2028-01-01", ("05", "on 1 January 2028"))
w("the law takes effect, by The Sinking Fund", "2028-07-01", ("04", "on 1 July 2028"))
w("from when it saves", "2030", ("00", "from 2030"), ("02", "from 2030"))
w("the age has risen", "2032", ("00", "until 2032"), ("04", "in 2032"))

# ---- conflicts
s.conflict("figure", "the crowd: 45,000 by the police, 300,000 by the union, 118,000 by a study",
    [("00", "45,000 people"), ("01", "45,000"), ("05", "45,000")], [("00", "300,000"), ("01", "300,000"), ("01", "three hundred thousand women and men"), ("04", "300,000"), ("05", "300,000")], [("05", "118,000 people")])
s.conflict("figure", "demonstrators hurt: 19 by the rescue service, over 140 by the union", [("02", "Nineteen demonstrators"), ("00", "Thirty-one people")], [("01", "more than 140 demonstrators")])
s.conflict("figure", "the saving: 1.9 billion by the minister, 1.1 by the watchdog",
    [("00", "1.9 billion euros"), ("00", "$2.2 billion"), ("02", "one point nine billion", 1), ("03", "1,900 millions"), ("04", "€1.9bn"), ("04", "£1.6bn")], [("00", "1.1 billion euros"), ("03", "1,100"), ("04", "€1.1bn")])
s.conflict("figure", "exempt workers: 180,000 by the minister, 95,000 by the union, 121,000 later",
    [("01", "180,000"), ("02", "180,000 people"), ("04", "180,000 workers")], [("01", "95,000 workers"), ("04", "about half that many")], [("05", "121,000 people")])
s.conflict("figure", "votes against: 111 on the screen, corrected to 112", [("02", "111")], [("00", "112"), ("02", "112 against"), ("04", "112")], optional=True)
s.conflict("date", "the law takes effect on 1 January 2028, or on 1 July 2028", [("05", "on 1 January 2028")], [("04", "on 1 July 2028")])
s.conflict("stance", "whether rubber bullets were fired", [("00", "No rubber bullets were fired."), ("01", "The commander's statement that none were fired"), ("03", "The superintendent has no rubber balls."), ("05", "there were none")],
    [("01", "wounds from rubber bullets"), ("02", "That's rubber,"), ("03", "got a rubber ball in the shoulder"), ("05", "64 rubber balls were fired")])
s.conflict("stance", "whether Inês Sarmento was promised a hospital", [("02", "Nobody promised me so much as a bandage."), ("03", "Nobody promised me so much as a plaster,")],
    [("01", "She was bought with a hospital."), ("02", "Inês Sarmento was promised a hospital for Mirandela"), ("03", "Mrs Moutinho has seen a hospital")])
s.conflict("source", "the memorandum: from the Ministry of Finance, or from the Labour Ministry", [("03", "was written and leaked in the Ministry of Finance")], [("03", "the paper is from the Labour Ministry"), ("04", "The labour ministry memo")])
s.conflict("figure", "seats of the government: 115 of 230, or two short of a majority", [("00", "115 seats")], [("04", "two seats short of a majority")], optional=True)

# ---- echoes
s.echo("Inês Sarmento to Rádio Tejo", "cited", ("02", "Nobody promised me so much as a bandage."), ("03", "she told Rádio Tejo"))
s.echo("the watchdog's 1.1 billion", "cited", ("00", "1.1 billion euros"), ("03", "1,100"), ("04", "€1.1bn"))
s.echo("Sondar's poll", "cited", ("02", "A poll by Sondar for this station"), ("04", "according to Sondar"))
s.echo("the superintendent's no rubber bullets", "same details", ("00", "No rubber bullets were fired. We do not have them on these vehicles,"), ("05", "on these vehicles"))
s.echo("300,000 by the union", "cited", ("00", "300,000"), ("01", "three hundred thousand women and men"), ("04", "300,000"), ("05", "300,000"))
s.echo("the minister's 1.9 billion", "cited", ("00", "1.9 billion euros"), ("02", "one point nine billion", 1), ("03", "1,900 millions"), ("04", "€1.9bn"))
s.echo("45,000 by the police", "cited", ("00", "45,000 people"), ("01", "45,000"), ("05", "45,000"), optional=True)
s.echo("180,000 by the minister, half by the union", "cited", ("01", "95,000 workers"), ("02", "180,000 people"), ("04", "180,000 workers"), optional=True)
s.echo("26, then 41 detained", "same details", ("00", "26 were detained"), ("02", "26 detained"), ("04", "41 arrests"), ("05", "41"), optional=True)
s.echo("a hospital with 80 beds", "same details", ("01", "80 beds"), ("05", "80 beds"), optional=True)
s.echo("four hours and ten minutes", "same details", ("02", "four hours and ten minutes"), ("03", "four hours and ten minutes"), optional=True)

# ---- actors
n = s.named
s.actor(RUI, "person", *n("Rui Sarmento"), aliases=["comrade Rui Sarmento", "Rui Sarmento of the union federation", "the federation's leader", "general secretary", "he"])
s.actor(INES, "person", *n("Inês Sarmento"), aliases=["Ms Inês Sarmento", "she"])
s.actor(CABRITA, "person", *n("Teresa Cabrita", "Cabrita"), aliases=["Cabrita", "Labour Minister Teresa Cabrita", "Minister Cabrita", "Ms Cabrita", "Labour minister Teresa Cabrita", "the minister", "labour ministry"])
s.actor(VILHENA, "person", *n("Duarte Vilhena", "Vilhena"), aliases=["Mr Vilhena", "Vilhena", "The prime minister", "Prime Minister Duarte Vilhena"])
s.actor(FALCAO, "person", *n("Nuno Falcão"), aliases=["Lisbon police superintendent Nuno Falcão", "Superintendent Nuno Falcão", "The superintendent", "The commander", "The police chief", "police"])
s.actor(MOUT, "person", *n("Graça Moutinho", "Moutinho"), aliases=["Opposition leader Graça Moutinho", "Mrs Moutinho", "Moutinho"])
s.actor(UNION, "organization", *n("Frente Sindical", "FRENTE SINDICAL"), aliases=["the federation", "the union", "the unions", "the union federation", "the union's count", "The Frente Sindical", "Rui Sarmento"])
s.actor(COUNCIL, "organization", *n("Public Finance Council"), aliases=["The Public Finance Council", "the budget watchdog", "its own fiscal council", "fiscal council"])
s.actor(TEJO, "organization", *n("Rádio Tejo"))
s.actor(SONDAR, "organization", *n("Sondar"), aliases=["A poll by Sondar", "A poll"])
s.actor("Mirandela", "place", *n("Mirandela"))
s.alias(POLICE, "the police", "The police", "The police chief", "Nuno Falcão", "Police")
s.alias(ROQUE, "the photographer Filipa Roque", "the photographer")
s.alias(RESCUE, "the rescue service")
s.alias(SPEAKER, "the Speaker's screen", "The Speaker", "Speaker")
s.alias(COIMBRA, "A team at the University of Coimbra", "a team", "a study")
s.alias(INSP, "inspectorate", "a preliminary report", "The inspectorate")
s.alias(REPORTER, "Our reporter at the barrier", "she", "reporter")
s.alias(EMPL, "the employers", "the employers' reckoning")
s.alias(MINISTRY, "the ministry", "the labour ministry", "Teresa Cabrita")
s.alias("Lisbon", "the government", "government", "Teresa Cabrita")
s.alias("the government", "government", "Lisbon", "Teresa Cabrita")
s.alias("the unions", "unions", "Frente Sindical")
s.write()
