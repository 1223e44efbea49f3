"""Gold of an invented story: the cage of a silver mine in Zacatecas, Mexico, falls, November 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A lift falls in the San Telmo mine")
E, A, LE, GE, GT, B = s.exact, s.about, s.at_most, s.at_least, s.more_than, s.between
TUE, WED, THU, FRI, OP = "2027-11-09", "2027-11-10", "2027-11-11", "2027-11-12", "2027-11-16"
s.report("00", outlet="NTP", published=TUE)
s.report("01", outlet="El Malacate", published=WED)
s.report("02", outlet="Boreal Silver Corp.", published=WED)
s.report("03", outlet="Shaft & Hoist", published="2027-11-13", to="2027-12-31")
s.report("04", outlet="The Toronto Evening Ledger", published=OP, sidecar=True)
s.report("05", outlet="Norte Largo", published="2028-05-01", to="2028-05-31")

AGENCY, UNION, BOREAL, JULIAN, MARTA, CISNEROS = "civil protection agency", "Luz y Barreta", "Boreal Silver Corp", "Julián Ibarra", "Marta Ibarra", "Abel Cisneros"
PETRIE, BISHOP, ROBLEDO, MEJIA, ALCALA, LABORATORY, LAMPS = "Gordon Petrie", "Aurelio Tapia", "Chuy Robledo", "Lalo Mejía", "Rubén Alcalá", "Cables Peritos", "the list of the lamp room"
THIRD, LETTER, MINISTRY, EXPERT, INDICTMENT, FORM = "an accredited third party", "Shaft & Hoist", "labour ministry", "the prosecution's expert", "the indictment", "the form"

# ---- figures
f = s.figures
f("miners killed", "conflict",
    GE("00", "at least 7 dead", 7, None, as_of=TUE, origin=AGENCY),
    GE("00", "At least seven miners", 7, AGENCY, as_of=TUE, origin=AGENCY),
    E("01", "Nine candles", 9, None, as_of=WED, origin=UNION),
    E("01", "nine", 9, None, nth=1, as_of=WED, origin=UNION),
    E("01", "seven", 7, BOREAL, as_of=WED, origin=BOREAL),
    E("01", "nine candles", 9, None, as_of=WED, origin=UNION),
    E("01", "nine", 9, AGENCY, nth=3, as_of=TUE, origin=AGENCY),
    E("02", "seven fatalities", 7, None, as_of=WED, origin=BOREAL),
    E("03", "Nine men", 9, None, origin=AGENCY),
    E("04", "nine", 9, None, as_of=OP, origin=AGENCY),
    E("04", "seven", 7, PETRIE, as_of=FRI, origin=BOREAL),
    E("05", "Ten are dead", 10, None))
f("men in the sump", "single", E("01", "Two of the men", 2, MARTA, as_of=WED, origin=UNION))
f("men in the cage under 20", "single", E("01", "Four of the men", 4))
f("miners hurt", "update", E("00", "eight were hurt", 8, AGENCY, as_of=TUE, origin=AGENCY), E("02", "Nine workers", 9, None, as_of=WED, origin=BOREAL))
f("men in the cage", "conflict",
    E("00", "22 men", 22, UNION, as_of=TUE, origin=UNION),
    E("00", "16", 16, BOREAL, as_of=TUE, origin=BOREAL),
    E("01", "22 lamps", 22, LAMPS, as_of=TUE, origin=LAMPS),
    E("02", "Sixteen persons", 16, None, as_of=TUE, origin=BOREAL),
    E("03", "16", 16, PETRIE, nth=1, as_of=TUE, origin=BOREAL),
    E("03", "16", 16, PETRIE, nth=2, as_of=TUE, origin=BOREAL),
    E("05", "22", 22, INDICTMENT, as_of=TUE, origin=INDICTMENT))
f("men over the capacity", "single", E("00", "four more than it is built for", 4, UNION, origin=UNION))
f("capacity of the cage", "agree", E("02", "18", 18, None, nth=1, origin=BOREAL), E("03", "18", 18, None, nth=2, origin=BOREAL))
f("depth of the fall", "conflict",
    A("00", "about 180 metres", 180, BOREAL, unit="m", origin=BOREAL), E("00", "590 feet", 590, BOREAL, unit="feet", origin="NTP"),
    E("00", "420 metres", 420, UNION, unit="m", origin=UNION),
    E("02", "180 metres", 180, None, unit="m", origin=BOREAL),
    E("03", "180 metres", 180, None, unit="m", origin=BOREAL),
    GE("03", "at least 300", 300, LETTER, unit="m", origin=LETTER),
    E("03", "420", 420, UNION, unit="m", origin=UNION),
    E("05", "310 metres", 310, INDICTMENT, unit="m", origin=INDICTMENT))
f("speed at the bottom", "agree", E("03", "50 metres per second", 50, None, unit="m/s", as_of=TUE), E("03", "Fifty metres per second", 50, None, unit="m/s", as_of=TUE))
f("broken wires", "conflict",
    E("00", "31 broken wires", 31, [MARTA, CISNEROS], as_of=["2027-10-01", "2027-10-31"], origin=CISNEROS),
    E("01", "31 wires", 31, CISNEROS, as_of="2027-10-14", origin=CISNEROS),
    E("02", "six broken wires", 6, THIRD, as_of="2027-10-27", origin=BOREAL),
    E("03", "Six", 6, "a laboratory", origin=BOREAL),
    E("03", "31", 31, "a man with a rag and a notebook", origin=CISNEROS))
f("discard limit of wires", "single", E("02", "20", 20, None, nth=3, origin=BOREAL))
f("service life of the rope", "single", E("02", "five years", 5, unit="years", origin=BOREAL))
f("thickness of the rope", "single", E("03", "38 millimetres thick", 38, unit="mm"))
f("hours of the rescue", "conflict",
    E("01", "11 hours", 11, None, unit="hours", as_of=TUE, origin="El Malacate"),
    E("01", "five hours", 5, BOREAL, unit="hours", as_of=TUE, origin=BOREAL),
    LE("02", "within five hours", 5, None, unit="hours", as_of=TUE, origin=BOREAL))
f("money for a family", "conflict",
    E("01", "400,000 pesos", 400000, BOREAL, unit="MXN", origin=BOREAL),
    E("02", "900,000 pesos", 900000, None, unit="MXN", origin=BOREAL), A("02", "approximately US$50,000", 50000, None, unit="USD", origin=BOREAL),
    E("04", "900,000 pesos", 900000, BOREAL, unit="MXN", origin=BOREAL),
    E("04", "400,000", 400000, FORM, unit="MXN", origin=BOREAL),
    E("05", "900,000 pesos", 900000, None, unit="MXN", origin=BOREAL))
f("money upon waiver", "single", E("04", "500,000 more", 500000, FORM, unit="MXN", origin=BOREAL))
f("families that have taken the money", "single", E("05", "Nine of the ten families", 9))
f("deep mines in the state", "single", E("00", "48 deep mines", 48, MINISTRY, origin=MINISTRY))
f("share of San Telmo in the silver of Zacatecas", "agree", E("00", "14 percent", 14, None, unit="percent"), E("04", "14 per cent", 14, "they", unit="percent"))
f("share of San Telmo in Boreal's silver", "agree",
    E("02", "30%", 30, None, unit="percent", as_of=["2027-07-01", "2027-09-30"], origin=BOREAL), E("04", "30 per cent", 30, "they", unit="percent", origin=BOREAL))
f("silver output", "single", E("02", "1.9 million ounces", 1900000, None, unit="ounces", as_of=["2027-07-01", "2027-09-30"], origin=BOREAL))
f("fall of Boreal's shares", "single", E("00", "19 percent", 19, unit="percent", as_of=TUE))
f("killed in Coahuila", "single", E("00", "65 miners", 65, as_of=["2006-01-01", "2006-12-31"]))
f("length of the call", "single", E("04", "41 minutes", 41, unit="minutes", as_of=FRI))
f("how often the word was used", "single", E("04", "27 times", 27, "the transcript", as_of=FRI))
f("money paid to shareholders", "single", E("04", "US$62 million", 62000000, unit="USD", as_of=["2026-01-01", "2026-12-31"]))
f("money for shafts", "single", E("04", "3.1 million", 3100000, unit="USD", as_of=["2026-01-01", "2026-12-31"]))
f("mines of Boreal", "single", E("04", "five mines", 5))
f("managers on trial", "single", E("05", "three managers", 3))
f("money for Petrie", "single", E("05", "US$4.4 million", 4400000, unit="USD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("pray by the stairs", "variant",
    q("00", "We go down by the elevator and pray by the stairs,", JULIAN), q("01", "They go down by the elevator and pray by the stairs,", BISHOP), q("04", "They go down by the elevator and pray by the stairs.", BISHOP))
Q("from the sky to hell", "single", q("00", "from the sky to hell", UNION))
Q("under the water", "single", q("01", "whoever is under the water does not exist for Toronto", MARTA))
Q("31 wires", "single", q("01", "31 wires. Told the engineer. He says Friday.", CISNEROS))
Q("safety isn't a cost", "single", q("02", "Safety isn't a cost to us. It's who we are,", PETRIE), q("02", "I have ridden in that cage myself.", PETRIE))
Q("16 is 16", "single", q("03", "16 is 16", PETRIE))
Q("the updated number", "single", q("04", "the updated number", PETRIE))
Q("upon waiver", "single", q("04", "upon waiver", FORM))
Q("a splinter", "single", q("05", "Show me a splinter.", EXPERT))
Q("before coffee", "single", q("05", "I said it before coffee,", JULIAN), q("05", "If I had known, I'd have said it better.", JULIAN))

# ---- timeline
w = s.when
w("the letter asks for detectors", "1998-01-01", ("03", "since 1998"), to="1998-12-31")
w("deaths in Coahuila", "2006-01-01", ("00", "In 2006"), to="2006-12-31")
w("the rope's tag", "2021-04-01", ("03", "04/2021"), ("05", "of April 2021"), to="2021-04-30")
w("the rope is replaced, by Boreal; a new one is bought", "2026-03-01", ("02", "in March 2026"), ("03", "March 2026"), ("05", "in March 2026"), to="2026-03-31")
w("Boreal pays its shareholders", "2026-01-01", ("04", "In 2026"), to="2026-12-31")
w("the year of the column", "2027-01-01", ("04", "this year"), to="2027-12-31")
w("the laboratory's last visit", "2027-07-27", ("03", "on 27 July"))
w("the inspection, month", "2027-07-01", ("05", "in July"), to="2027-07-31")
w("the third quarter", "2027-07-01", ("02", "in the third quarter"), to="2027-09-30")
w("the operator reports broken wires", "2027-10-14", ("01", "On 14 October"))
w("the operator reports broken wires, month", "2027-10-01", ("00", "last month"), to="2027-10-31")
w("the engineer's Friday", "2027-10-15", ("01", "Friday", 1))
w("the rope is inspected, by Boreal", "2027-10-27", ("02", "on October 27"))
w("the rope is inspected, by Boreal, month", "2027-10-01", ("03", "of October"), ("05", "in October"), to="2027-10-31")
w("the cage falls", TUE, ("00", "on Tuesday"))
w("the company says seven", TUE, ("01", "since noon on Tuesday"))
w("the agency raises its count", TUE, ("01", "at eight o'clock last night"))
w("the web page is wrong", TUE, ("01", "yesterday"))
w("photographs of the cage", THU, ("03", "two days after the fall"))
w("Boreal's call", FRI, ("02", "on Friday"), ("03", "on the Friday after the accident"), ("04", "on Friday"))
w("Cisneros is at home again", "2027-12-03", ("05", "since 3 December"))
w("Robledo dies", "2028-01-01", ("05", "in January"), to="2028-01-31")
w("the hearing", "2028-03-01", ("05", "in March", 2), to="2028-03-31")
w("Petrie leaves", "2028-03-31", ("05", "on 31 March"))
w("the trial begins", "2028-06-05", ("05", "on 5 June"))

# ---- conflicts
s.conflict("figure", "men in the cage: 22 by the union, 16 by Boreal", [("00", "22 men"), ("01", "22 lamps"), ("05", "22")], [("00", "16"), ("02", "Sixteen persons"), ("03", "16", 1), ("03", "16", 2)])
s.conflict("figure", "killed as of Wednesday: nine, or seven by Boreal",
    [("01", "Nine candles"), ("01", "nine", 1), ("01", "nine candles"), ("01", "nine", 3), ("04", "nine")], [("01", "seven"), ("02", "seven fatalities"), ("04", "seven")])
s.conflict("figure", "depth of the fall: 180 metres by Boreal, 420 by the union, 300 and more by others",
    [("00", "about 180 metres"), ("02", "180 metres"), ("03", "180 metres")], [("00", "420 metres"), ("03", "420")], [("03", "at least 300"), ("05", "310 metres")])
s.conflict("figure", "hours of the rescue: 11, or five by the company", [("01", "11 hours")], [("01", "five hours"), ("02", "within five hours")])
s.conflict("figure", "money for a family: 900,000 pesos, or 400,000", [("02", "900,000 pesos"), ("04", "900,000 pesos"), ("05", "900,000 pesos")], [("01", "400,000 pesos"), ("04", "400,000")])
s.conflict("date", "the rope: replaced in March 2026, or of April 2021", [("02", "in March 2026"), ("03", "March 2026")], [("03", "04/2021"), ("05", "of April 2021")])
s.conflict("date", "the last inspection: on 27 October, or on 27 July",
    [("02", "on October 27")], [("03", "on 27 July"), ("03", "It has no record of October."), ("05", "in July")])
s.conflict("stance", "whether the safety catches gripped",
    [("02", "The safety catches engaged as designed"), ("05", "maintains that they gripped")], [("03", "The dogs of the cage are clean."), ("05", "Show me a splinter.")])
s.conflict("stance", "whether managers knew of broken wires",
    [("04", "no report of broken wires had ever reached him or his managers")], [("00", "had been told to keep on"), ("01", "Told the engineer.")])
s.conflict("source", "who said that they pray by the stairs: a miner, or the bishop",
    [("00", "We go down by the elevator and pray by the stairs,"), ("05", "he had it from a miner with a broken bootlace")],
    [("01", "They go down by the elevator and pray by the stairs,"), ("04", "A bishop I had never heard of"), ("04", "They go down by the elevator and pray by the stairs.")])
s.conflict("figure", "broken wires: 31 by the hoist operator, six by Boreal", [("00", "31 broken wires"), ("01", "31 wires"), ("03", "31")], [("02", "six broken wires"), ("03", "Six")], optional=True)
s.conflict("stance", "whether the rope was cut, put right", [("01", "the rope was not cut with a saw")], [("01", "a man who was drunk")], optional=True)

# ---- echoes
s.echo("Boreal's 16 in the cage", "cited", ("00", "gave the number as 16"), ("02", "Sixteen persons"), ("03", "16 is 16"))
s.echo("Boreal's 180 metres", "cited", ("00", "about 180 metres"), ("02", "180 metres"), ("03", "180 metres"))
s.echo("Boreal's seven dead", "cited", ("01", "The company says seven"), ("02", "seven fatalities"), ("04", "spoke of seven"))
s.echo("Boreal's catches", "cited", ("02", "The safety catches engaged as designed"), ("03", "as the company says"))
s.echo("Boreal's rope of March 2026", "cited", ("02", "in March 2026"), ("03", "Boreal's news release said March 2026"))
s.echo("the union's 420 metres", "cited", ("00", "420 metres"), ("03", "The union's 420"))
s.echo("the operator's 31 wires", "same details", ("00", "31 broken wires"), ("01", "31 wires"), ("03", "31 by a man with a rag and a notebook"))
s.echo("pray by the stairs", "same details", ("00", "pray by the stairs,"), ("01", "pray by the stairs,"), ("04", "pray by the stairs."), ("05", "the sentence about the stairs"))
s.echo("Boreal's 900,000 pesos", "cited", ("02", "900,000 pesos"), ("04", "The company gives 900,000 pesos"))
s.echo("Boreal's call on Friday", "same details", ("03", "told analysts on the Friday after the accident"), ("04", "Boreal held a call on Friday."), optional=True)
s.echo("Boreal's five hours", "cited", ("01", "The company counts five hours"), ("02", "within five hours"), optional=True)
s.echo("the lamp room's 22", "same details", ("01", "22 lamps"), ("03", "the lamp room has a different view"), optional=True)
s.echo("Robledo asked who had won", "same details", ("01", "he asked who had won"), ("05", "who asked for the score"), optional=True)
s.echo("Cisneros's notebook", "same details", ("01", "His wife showed us the notebook."), ("05", "The notebook of Abel Cisneros"), optional=True)
s.echo("30 and 14 per cent", "same details", ("00", "14 percent"), ("02", "30%"), ("04", "30 per cent"), optional=True)

# ---- actors
n = s.named
s.actor(BOREAL, "organization", *n("Boreal Silver Corp", "Boreal Silver Corp.", "BOREAL SILVER CORP.", "Boreal", "BOREAL"), aliases=["the company", "The company", "The Company", "the owner of the mine", "The owner of the mine", "Boreal", "Boreal Silver Corp.", "the notice"])
s.actor(UNION, "organization", *n("Luz y Barreta"), aliases=["the union", "The union", "the miners' union Luz y Barreta", "the miners' union", "Marta Ibarra"])
s.actor(JULIAN, "person", *n("Julian Ibarra", "Julián Ibarra"), aliases=["Julian Ibarra", "a miner"])
s.actor(MARTA, "person", *n("Marta Ibarra"), aliases=["The union's leader in the state, Marta Ibarra", "the union's leader", "Luz y Barreta"])
s.actor(CISNEROS, "person", *n("Abel Cisneros"), aliases=["Hoist operator Abel Cisneros", "the hoist operator", "the notebook", "Cisneros"])
s.actor(PETRIE, "person", *n("Gordon Petrie"), aliases=["the chief executive", "The chief executive", "the chief executive, Gordon Petrie", "Petrie"])
s.actor(BISHOP, "person", *n("Aurelio Tapia"), aliases=["The bishop", "the bishop", "A bishop", "Monseñor Aurelio Tapia"])
s.actor(ROBLEDO, "person", *n("Chuy Robledo"), aliases=["Robledo"])
s.actor(MEJIA, "person", *n("Lalo Mejía"), aliases=["a priest", "Father Lalo Mejía"])
s.actor(ALCALA, "person", *n("Rubén Alcalá"), aliases=["the engineer"])
s.actor(LABORATORY, "organization", *n("Cables Peritos"), aliases=["the laboratory"])
s.actor("San Telmo", "organization", *n("San Telmo", "SAN TELMO"))
s.actor("Sombrerete", "place", *n("Sombrerete"))
s.actor("Zacatecas", "place", *n("Zacatecas", "ZACATECAS"))
s.actor("Toronto", "place", *n("Toronto"))
s.alias(AGENCY, "the state's civil protection agency", "The state agency", "the state agency")
s.alias(LAMPS, "the lamp room", "We")
s.alias(THIRD, "third party")
s.alias("a laboratory", "the laboratory", "Cables Peritos")
s.alias("a man with a rag and a notebook", "Abel Cisneros", "a man")
s.alias(LETTER, "Our arithmetic", "We")
s.alias(MINISTRY, "The labour ministry", "the labour ministry")
s.alias(EXPERT, "The prosecution's expert")
s.alias(INDICTMENT, "The indictment")
s.alias(FORM, "the form", "a priest", "Lalo Mejía")
s.alias("they", "They", "Boreal Silver Corp")
s.alias("the transcript", "transcript")
s.write()
