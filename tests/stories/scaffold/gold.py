"""Gold of an invented story: the scaffolding of a tower in Graz, Austria, collapses, October 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A scaffolding collapses at a site in Graz")
E, A, LE, GE, GT, B = s.exact, s.about, s.at_most, s.at_least, s.more_than, s.between
MON, TUE, WED, THU, SAT = "2027-10-04", "2027-10-05", "2027-10-06", "2027-10-07", "2027-10-09"
s.report("00", outlet="ANA", published=WED, sidecar=True)
s.report("01", outlet="Steirer Ticker", published=WED)
s.report("02", outlet="Hollenstein Bau", published=THU)
s.report("03", outlet="Východný hlásnik", published=SAT)
s.report("04", outlet="Access & Height Europe", published="2027-10-13", to="2027-11-15")
s.report("05", outlet="The Danube Review", published="2028-01-01", to="2028-01-31")

PICHLER, FRANZ, EVA, FIRM, WEATHER, UNION = "Gernot Pichler", "Franz Huber", "Eva Huber", "Hollenstein Bau", "GeoSphere Austria", "Bau-Holz"
LOIDL, SATTLER, ANTON, MAREK, HELVALUX, TAUBER = "Dietmar Loidl", "Ulrike Sattler", "Anton Hollenstein", "Marek", "Helvalux", "Gerüstbau Tauber"
POLICE, FIREMAN, BYSTANDER, TEN, HOSPITAL, CITY, RADU = "police", "a fireman", "a bystander", "ten of those who came out", "University hospital", "the city", "Radu M."
LAWYER, PROSECUTOR, WORKER, EXPERT, PROTOCOL, FED, SLIP, PAPER = "Tauber's lawyer", "public prosecutor", "a worker", "the expert of the court", "the fire brigade's protocol", "the Austrian federation", "the slip of September", "the contract"
BRIGADE, ANALYSIS, CHAMBER, ANEMO = "the fire brigade", "structural analysis", "the labour chamber", "anemometer on a crane jib"

# ---- figures
f = s.figures
f("workers killed", "update",
    E("00", "Vier Tote", 4, as_of=WED, origin=POLICE),
    E("00", "Four workers", 4, POLICE, as_of=WED, origin=POLICE),
    E("01", "five dead", 5, POLICE, as_of=WED, origin=POLICE),
    E("01", "Four dead", 4, POLICE, as_of=WED, origin=POLICE),
    E("02", "five colleagues", 5, as_of=THU, origin=POLICE),
    E("03", "five", 5, None, nth=1, as_of=SAT, origin=POLICE),
    E("04", "killed five", 5, origin=POLICE),
    E("05", "five graves", 5, origin=POLICE))
f("dead from the district of Prešov", "single", E("03", "three", 3))
f("people injured", "agree",
    E("00", "11 injured", 11, POLICE, as_of=WED, origin=POLICE), E("01", "11 injured", 11, HOSPITAL, as_of=WED, origin=HOSPITAL))
f("injured on the operating table", "single", E("01", "three of them", 3, HOSPITAL, as_of=WED, origin=HOSPITAL))
f("people under the debris", "conflict",
    E("00", "Two more", 2, None, as_of=WED, origin=BRIGADE), E("01", "30 buried people", 30, BYSTANDER, as_of=WED, origin=BYSTANDER), E("01", "looking for two", 2, BRIGADE, as_of=WED, origin=BRIGADE))
f("height of the scaffold", "conflict",
    E("00", "34 metres", 34, PICHLER, unit="m", origin=POLICE), E("01", "22 metres", 22, FIREMAN, unit="m", origin=FIREMAN),
    E("05", "34 metres", 34, None, unit="m", origin=EXPERT), E("05", "22", 22, None, unit="m", origin=FIREMAN))
f("people on the scaffold", "conflict",
    E("00", "Seventeen people", 17, PICHLER, as_of=WED, origin=POLICE),
    E("00", "19 colleagues", 19, [UNION, "its members"], as_of=WED, origin=UNION),
    E("01", "fourteen people", 14, FIRM, as_of=WED, origin=FIRM),
    E("02", "Fourteen persons", 14, None, as_of=WED, origin=FIRM),
    E("05", "Seventeen people", 17, EXPERT, as_of=WED, origin=EXPERT))
f("people without a chip", "single", E("05", "Three of them", 3, EXPERT, origin=EXPERT))
f("distance of the crane", "single", A("00", "some 60 metres", 60, unit="m"))
f("wind", "conflict",
    E("00", "96 kilometres an hour", 96, FIRM, unit="km/h", as_of=WED, origin=FIRM),
    E("00", "58", 58, WEATHER, unit="km/h", as_of=WED, origin=WEATHER),
    E("02", "96 km/h", 96, None, unit="km/h", as_of=WED, origin=FIRM),
    E("04", "58 km/h", 58, WEATHER, unit="km/h", as_of=WED, origin=WEATHER),
    E("04", "96", 96, FIRM, unit="km/h", as_of=WED, origin=FIRM),
    E("05", "96", 96, None, unit="km/h", as_of=WED, origin=FIRM))
f("distance of the weather station", "single", E("04", "1.8 km", 1.8, unit="km"))
f("height of the anemometer", "single", E("04", "70 m", 70, unit="m"))
f("firefighters", "single", A("00", "Some 140 firefighters", 140, CITY, as_of=WED, origin=CITY))
f("storeys of the tower", "single", E("00", "21 storeys", 21))
f("flats in the tower", "single", E("00", "180 flats", 180))
f("cost of the tower", "single", E("00", "52 million euros", 52000000, unit="EUR"))
f("killed in 2019", "single", E("00", "two men", 2, as_of=["2019-01-01", "2019-12-31"]))
f("hours of Radu M. under the debris", "conflict",
    E("01", "nine hours", 9, None, unit="hours", as_of=WED, origin="Steirer Ticker"), E("05", "nine hours", 9, "the newspapers", unit="hours", as_of=WED, origin="Steirer Ticker"),
    E("05", "seven and a half", 7.5, PROTOCOL, unit="hours", as_of=WED, origin=PROTOCOL))
f("workers asked about the loudspeaker", "single", E("01", "Ten of those who came out", 10))
f("workers who say that there was none", "single", E("01", "All ten", 10))
f("time from the alarm to the accident", "single", E("02", "a quarter of an hour", 0.25, unit="hours", origin=FIRM))
f("anchors set", "conflict",
    E("02", "All 212 anchors", 212, None, origin=FIRM), E("04", "138", 138, PROSECUTOR, as_of="2027-10-12", origin=PROSECUTOR))
f("anchors provided for", "single", E("04", "212 anchors", 212, ANALYSIS, origin=ANALYSIS))
f("share of the anchors that lacked", "agree",
    E("03", "every third one", 1/3, MAREK, unit="share", origin=MAREK), E("04", "a third", 1/3, None, unit="share", origin=PROSECUTOR))
f("anchors that lacked", "single", E("05", "74", 74))
f("material on the platforms", "conflict",
    E("02", "four tonnes of material", 4, None, unit="tonnes", as_of=WED, origin=FIRM),
    E("03", "Eleven tonnes", 11, MAREK, unit="tonnes", as_of=WED, origin=MAREK),
    E("04", "four tonnes", 4, FIRM, unit="tonnes", as_of=WED, origin=FIRM),
    E("04", "eleven", 11, WORKER, unit="tonnes", as_of=WED, origin=MAREK),
    E("04", "9.3 tonnes", 9.3, HELVALUX, unit="tonnes", origin=HELVALUX))
f("load permitted", "agree", E("02", "six", 6, None, nth=1, unit="tonnes", origin=FIRM), E("04", "six", 6, None, nth=1, unit="tonnes"))
f("levels between the firm and the workers", "conflict",
    E("02", "one subcontractor", 1, None, origin=FIRM),
    E("02", "five levels", 5, "the statement"),
    E("03", "five levels", 5, None, origin="Východný hlásnik"),
    E("03", "one", 1, ANTON, nth=5, origin=FIRM))
f("pay for an hour", "conflict",
    GE("02", "at least 15.80 euros per hour", 15.8, None, unit="EUR", origin=FIRM),
    E("03", "15.80 euros per hour", 15.8, PAPER, unit="EUR", origin=PAPER),
    E("03", "9.50", 9.5, SLIP, unit="EUR", as_of=["2027-09-01", "2027-09-30"], origin=SLIP))
f("years of Anton Hollenstein in building", "single", E("02", "44 years", 44, ANTON, unit="years"))
f("money for each bereaved family", "agree",
    E("02", "20,000 euros", 20000, None, unit="EUR", origin=FIRM), E("05", "20,000 euros", 20000, None, unit="EUR", origin=FIRM))
f("other sites in Styria", "single", E("02", "six other sites", 6))
f("limit of wind that the union asks for", "single", E("04", "50 km/h", 50, UNION, unit="km/h", origin=UNION))
f("write-down of Helvalux", "agree", E("04", "CHF 8 million", 8000000, HELVALUX, unit="CHF"), E("04", "€8.5 million", 8500000, HELVALUX, unit="EUR"))
f("rise of aluminium", "single", E("04", "3%", 3, unit="percent"))
f("wages claimed", "single", E("05", "410,000 euros", 410000, CHAMBER, unit="EUR", origin=CHAMBER))
f("men for whom wages are claimed", "single", E("05", "38 men", 38, CHAMBER, origin=CHAMBER))

# ---- quotations
q, Q = s.quote, s.quotation
Q("it sang like a harp", "same", q("00", "It sang like a harp, and then the strings went one after the other,", FRANZ), q("01", "It sang like a harp,", SATTLER), q("01", "people heard it across the river.", SATTLER))
Q("not my permit", "single", q("01", "The permit was in order. What hung on the wall was not my permit.", EVA))
Q("of his own will", "single", q("01", "Whoever stayed, stayed of his own will,", LOIDL))
Q("until the wind came", "single", q("02", "After 44 years I know what a safe building site looks like,", ANTON), q("02", "Mine was one, until the wind came.", ANTON))
Q("every third one", "single", q("03", "We took every third one out on Monday, for the panels. Tauber should have come on Tuesday to set them again. Tauber came to pick up a compressor.", MAREK))
Q("a headline", "single", q("04", "a headline, not a rule", FED))
Q("one takes what fits", "single", q("05", "I must have heard it from somebody. One takes what fits.", SATTLER))
Q("one night", "single", q("05", "For me it was one night,", RADU))

# ---- timeline
w = s.when
w("two men die in a fall", "2019-01-01", ("00", "In 2019"), to="2019-12-31")
w("the anemometer is calibrated", "2022-01-01", ("04", "in 2022"), to="2022-12-31")
w("Hudák's slip", "2027-09-01", ("03", "of September"), to="2027-09-30")
w("the western face is inspected, by Tauber's lawyer", "2027-09-14", ("04", "on 14 September"))
w("the panels are hung from then on", "2027-09-20", ("04", "from the 20th"))
w("the scaffold is handed over", "2027-09-30", ("02", "on 30 September"), ("04", "on 30 September"))
w("anchors are taken out", MON, ("03", "on Monday"))
w("Tauber should have come", TUE, ("03", "on Tuesday"))
w("the scaffold collapses", WED, ("00", "on Wednesday afternoon"), ("04", "on 6 October"), ("03", "On Wednesday at one"), ("01", "Wednesday"))
w("the fifth is found", WED, ("01", "shortly after nine in the evening"))
w("Hudák's wife gives the contract", THU, ("03", "on Thursday", 1))
w("the crane was to go", THU, ("03", "on Thursday", 2))
w("the prosecutor speaks of 138 anchors", "2027-10-12", ("04", "on 12 October"))
w("the writer's autumn", "2027-09-01", ("05", "the autumn"), to="2027-11-30")
w("the trial opens", "2028-04-03", ("05", "on 3 April"))

# ---- conflicts
s.conflict("figure", "people on the scaffold: 17 by the police, 19 by the union, 14 by the firm",
    [("00", "Seventeen people"), ("05", "Seventeen people")], [("00", "19 colleagues")], [("01", "fourteen people"), ("02", "Fourteen persons")])
s.conflict("figure", "height of the scaffold: 34 metres, or 22", [("00", "34 metres"), ("05", "34 metres")], [("01", "22 metres"), ("05", "22")])
s.conflict("figure", "wind: 96 km/h by the firm, 58 by the weather service",
    [("00", "96 kilometres an hour"), ("02", "96 km/h"), ("04", "96"), ("05", "96")], [("00", "58"), ("04", "58 km/h")])
s.conflict("figure", "anchors: all 212 set, or 138", [("02", "All 212 anchors")], [("04", "138"), ("04", "a third"), ("05", "74"), ("03", "every third one")])
s.conflict("figure", "material on the platforms: four tonnes by the firm, eleven by a worker, 9.3 by the client",
    [("02", "four tonnes of material"), ("04", "four tonnes")], [("03", "Eleven tonnes"), ("04", "eleven")], [("04", "9.3 tonnes")])
s.conflict("figure", "levels between the firm and the workers: one, or five", [("02", "one subcontractor"), ("03", "one", 5)], [("03", "five levels"), ("02", "five levels")])
s.conflict("figure", "pay for an hour: 15.80 euros at least, or 9.50", [("02", "at least 15.80 euros per hour"), ("03", "15.80 euros per hour")], [("03", "9.50")])
s.conflict("figure", "hours of Radu M. under the debris: nine, or seven and a half", [("01", "nine hours"), ("05", "nine hours")], [("05", "seven and a half")])
s.conflict("date", "the scaffold was last inspected on 30 September, or on 14 September", [("02", "on 30 September")], [("04", "on 14 September")])
s.conflict("stance", "whether the workers were called down by loudspeaker",
    [("01", "all of them had been called down at 13.10 by loudspeaker"), ("02", "The alarm was given at 13.10")],
    [("01", "All ten say: there was none."), ("03", "There was no loudspeaker."), ("05", "he did not use the loudspeaker")])
s.conflict("stance", "whether Hollenstein called the site manager", [("05", "Anton Hollenstein called him at 13.05")], [("05", "Hollenstein says that he was on a plane.")])
s.conflict("source", "who said first that it sang like a harp: the crane driver, or the mayor",
    [("00", "It sang like a harp, and then the strings went one after the other,"), ("05", "It was Franz Huber who said it first")], [("01", "It sang like a harp,")])
s.conflict("figure", "people under the debris: 30 by a bystander, put right to two", [("01", "30 buried people")], [("01", "looking for two"), ("00", "Two more")], optional=True)
s.conflict("stance", "whether the workers were told to go on", [("00", "they had been told at noon to finish a row of facade panels"), ("03", "showed with his arm: faster")], [("01", "Whoever stayed, stayed of his own will,")], optional=True)

# ---- echoes
s.echo("the firm's 96 km/h", "cited", ("00", "spoke of a gust of 96 kilometres an hour"), ("02", "96 km/h"), ("04", "The contractor's 96"), ("05", "96"))
s.echo("the weather service's 58", "cited", ("00", "58"), ("04", "a peak of 58 km/h"))
s.echo("the firm's fourteen, and its alarm at 13.10", "same details", ("01", "fourteen people"), ("01", "at 13.10"), ("02", "Fourteen persons"), ("02", "at 13.10"))
s.echo("the firm's four tonnes", "cited", ("02", "four tonnes of material"), ("04", "the contractor's four tonnes"))
s.echo("a worker's eleven tonnes in the Slovak press", "cited", ("03", "Eleven tonnes hung up there"), ("04", "the eleven claimed by a worker"))
s.echo("a third of the anchors, in the Slovak press", "cited", ("03", "every third one"), ("04", "roughly what workers have said in the Slovak press"))
s.echo("it sang like a harp", "same details", ("00", "It sang like a harp, and then"), ("01", "It sang like a harp,"), ("05", "It was Franz Huber who said it first, in the crane, to the agency's reporter"))
s.echo("the protocol of 30 September", "cited", ("02", "on 30 September with a signed protocol"), ("04", "the protocol signed on 30 September"))
s.echo("the firm's one level", "cited", ("02", "one subcontractor"), ("03", "Mr Hollenstein counts one."), optional=True)
s.echo("Eva Huber's permit", "cited", ("01", "What hung on the wall was not my permit."), ("03", "a lady from the city said that it was not her permit"), optional=True)
s.echo("a fireman's 22 metres", "same details", ("01", "22 metres"), ("05", "22"), optional=True)
s.echo("nine hours of Radu M.", "same details", ("01", "nine hours"), ("05", "the newspapers have nine hours"), optional=True)
s.echo("20,000 euros for each family", "same details", ("02", "20,000 euros"), ("05", "20,000 euros"), optional=True)

# ---- actors
n = s.named
s.actor(PICHLER, "person", *n("Gernot Pichler"), aliases=["police spokesman Gernot Pichler", "police"])
s.actor(FRANZ, "person", *n("Franz Huber"), aliases=["the crane driver", "Huber"])
s.actor(EVA, "person", *n("Eva Huber"), aliases=["City councillor Eva Huber", "city councillor", "a lady from the city"])
s.actor(FIRM, "organization", *n("Hollenstein Bau", "HOLLENSTEIN BAU GmbH"), ("03", "Hollenstein", 1), aliases=["the general contractor", "The general contractor", "the contractor", "The contractor", "HOLLENSTEIN BAU GmbH", "Hollenstein", "the firm", "Dietmar Loidl", "The company"])
s.actor(LOIDL, "person", *n("Dietmar Loidl"), aliases=["site manager Dietmar Loidl", "the site manager", "Loidl"])
s.actor(SATTLER, "person", *n("Ulrike Sattler"), aliases=["Mayor Ulrike Sattler", "the mayor", "she"])
s.actor(ANTON, "person", *n("Anton Hollenstein"), ("03", "Hollenstein", 2), ("05", "Hollenstein", 2), aliases=["Mr Hollenstein", "the managing director", "Hollenstein"])
s.actor(MAREK, "person", *n("Marek"), aliases=["Hudák's cousin Marek", "workers"])
s.actor("Jozef Hudák", "person", *n("Jozef Hudák", "Hudák"))
s.actor(HELVALUX, "organization", *n("Helvalux"), aliases=["the client", "Helvalux, the client"])
s.actor(TAUBER, "organization", *n("Gerüstbau Tauber", "Tauber"), aliases=["Tauber"])
s.actor(UNION, "organization", *n("Bau-Holz"), aliases=["the union", "The construction workers' union Bau-Holz", "its members"])
s.actor(RADU, "person", *n("Radu M."), aliases=["Radu M"])
s.actor("Murblick", "organization", *n("Murblick"))
s.actor("Graz", "place", *n("Graz"))
s.alias(WEATHER, "The weather service", "the weather service", "a spokeswoman", "GeoSphere Austria's station")
s.alias(POLICE, "the police", "The police", "Gernot Pichler")
s.alias(FIREMAN, "fireman")
s.alias(BYSTANDER, "bystander")
s.alias(BRIGADE, "The fire brigade")
s.alias(HOSPITAL)
s.alias(CITY)
s.alias(LAWYER)
s.alias(PROSECUTOR, "The public prosecutor")
s.alias(WORKER, "worker")
s.alias(EXPERT, "the expert")
s.alias(PROTOCOL, "the fire brigade")
s.alias("the newspapers", "newspapers")
s.alias(FED, "The Austrian federation")
s.alias(SLIP, "the slip")
s.alias(PAPER, "the paper", "Hudák's contract")
s.alias(ANALYSIS, "The structural analysis")
s.alias(CHAMBER, "The labour chamber")
s.write()
