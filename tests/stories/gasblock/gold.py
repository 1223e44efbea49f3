"""Gold of an invented story: gas explodes in a block of flats in Kutaisi, Georgia, January 2028."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A gas explosion in a block of flats in Kutaisi")
E, A, LE, GE, GT, B = s.exact, s.about, s.at_most, s.at_least, s.more_than, s.between
SAT, SUN, MON, TUE, WED, FRI, SUN2 = (f"2028-01-{d}" for d in (15, 16, 17, 18, 19, 21, 23))
Y2027 = ["2027-01-01", "2027-12-31"]
s.report("00", outlet="Imereti Moambe", published=TUE)
s.report("01", outlet="CPS", published=WED, sidecar=True)
s.report("02", outlet="RioniGaz", published=WED)
s.report("03", outlet="Tbilisi Sunday Review", published=SUN2)
s.report("04", outlet="Black Sea Gas Briefing", published="2028-01-24", to="2028-01-30")
s.report("05", outlet="Der Wochenbote", published="2028-03-12")

OTAR, IRAKLI, NANA, NIKA, TSERT = "Otar Mikeladze", "Irakli Gelashvili", "Lela Gelashvili", "Nika Gelashvili", "Zurab Tsertsvadze"
RIONI, TAMUNA, MAIA, LEVAN, MOAMBE, DOLIDZE = "RioniGaz", "Tamuna Bregvadze", "Maia Jokhadze", "Levan Sikharulidze", "Imereti Moambe", "Gia Dolidze"
SERVICE, MINISTRY, RESIDENTS, NEIGHBOURS, GOV = "emergency service", "Infrastructure Ministry", "residents", "neighbours", "the government"
COMMISSION, OFFICIALS, KOLKHIS, PROSECUTOR, FIREMEN, OPERATOR = "the Georgian energy regulator", "two officials", "Kolkhis Energy", "the prosecutor", "two of the men who fought the fire", "the operator of the hotline"

# ---- figures
f = s.figures
f("people killed", "conflict",
    E("00", "seven dead", 7, as_of=TUE, origin=MOAMBE),
    E("00", "Seven people", 7, as_of=TUE, origin=MOAMBE),
    E("00", "nine dead", 9, None, as_of=TUE, origin=MOAMBE),
    E("01", "12", 12, None, nth=1, as_of=WED, origin=MAIA),
    E("01", "11", 11, SERVICE, nth=1, as_of=WED, origin=SERVICE),
    E("01", "12", 12, MAIA, nth=2, as_of=WED, origin=MAIA),
    E("01", "11 on the official list", 11, SERVICE, as_of=WED, origin=SERVICE),
    E("03", "Fourteen people", 14, as_of=SUN2, origin=SERVICE),
    E("04", "14 people", 14, origin=SERVICE),
    E("05", "15 names", 15, as_of="2028-03-12"))
f("people counted twice", "single", E("00", "Two of them", 2, origin=MOAMBE))
f("hospitals at which they were counted", "single", E("00", "two hospitals", 2, origin=MOAMBE))
f("children among the dead", "single", E("01", "Three", 3, SERVICE, nth=1, as_of=WED, origin=SERVICE))
f("people in hospital", "single", E("00", "19", 19, None, nth=2, as_of=TUE))
f("people rescued alive", "update",
    E("00", "31 people", 31, TSERT, as_of=TUE, origin=SERVICE),
    E("01", "34 people", 34, None, as_of=WED))
f("people missing", "update",
    GE("00", "at least 20", 20, TSERT, as_of=TUE, origin=SERVICE),
    E("01", "Nine", 9, None, as_of=WED),
    E("01", "20", 20, None, nth=1, as_of=TUE, origin=SERVICE))
f("stairwells of the house", "single", E("00", "three stairwells", 3))
f("storeys of the house", "single", E("00", "nine-storey", 9))
f("flats destroyed", "conflict",
    E("00", "24 flats", 24, IRAKLI, origin=IRAKLI),
    E("01", "16 apartments", 16, MINISTRY, origin=MINISTRY),
    E("01", "24", 24, IRAKLI, nth=1, origin=IRAKLI),
    E("05", "20 flats", 20, None),
    E("05", "16", 16, None, origin=MINISTRY),
    E("05", "24", 24, None, origin=IRAKLI))
f("flats without a kitchen", "single", E("05", "four have no kitchen any more", 4))
f("flats uninhabitable", "single", E("01", "40 others", 40, MINISTRY, origin=MINISTRY))
f("people registered there", "agree",
    E("00", "Eighty-six people", 86, IRAKLI, origin="the register"), E("05", "Eighty-six", 86, "the register", origin="the register"))
f("people who slept there", "conflict",
    E("00", "110", 110, NEIGHBOURS, as_of=TUE, origin=NEIGHBOURS),
    E("05", "97", 97, PROSECUTOR, as_of=TUE, origin=PROSECUTOR),
    E("05", "110", 110, "the newspaper", as_of=TUE, origin=NEIGHBOURS))
f("calls to the gas company", "conflict",
    E("00", "seven times", 7, NANA, origin=NANA),
    E("01", "once", 1, RIONI, origin=RIONI),
    E("01", "seven times", 7, [MOAMBE, RESIDENTS], origin=NANA),
    E("02", "one call", 1, None, origin=RIONI),
    E("02", "seven times", 7, "the statement", origin=NANA),
    E("03", "One call", 1, None, origin=RIONI),
    E("03", "seven calls", 7, None, origin=NANA),
    E("03", "Seven calls", 7, "those who made them", origin=NANA),
    E("03", "One", 1, RIONI, nth=2, origin=RIONI),
    E("04", "three calls", 3, [OFFICIALS, "call records"], origin="call records"),
    E("04", "a single call", 1, RIONI, origin=RIONI),
    E("05", "seven times", 7, None))
f("calls written down", "single", E("05", "Three of the calls", 3, None))
f("calls not written down", "single", E("05", "The other four", 4, OPERATOR, origin=OPERATOR))
f("calls filed as odour", "single", E("04", "The first two", 2, "call records", origin="call records"))
f("calls from Lela Gelashvili's phone", "single", E("00", "four times", 4, NANA, origin=NANA))
f("lines of the hotline", "single", E("05", "11 lines", 11, OPERATOR))
f("residents in the school", "single", E("00", "60 residents", 60, as_of=TUE))
f("money for each of the dead", "conflict",
    E("01", "30,000 lari", 30000, LEVAN, unit="GEL", origin=GOV), E("01", "$11,000", 11000, LEVAN, unit="USD", origin="CPS"),
    E("03", "20,000 lari", 20000, LEVAN, unit="GEL"),
    E("05", "30,000 lari", 30000, None, unit="GEL", origin=GOV), A("05", "about 10,000 euros", 10000, None, unit="EUR"))
f("families that were paid", "single", E("05", "nine of the families", 9, as_of="2028-03-12"))
f("killed in Rustavi", "single", E("01", "four people", 4, as_of=["2019-01-01", "2019-12-31"]))
f("time to the crew's arrival", "single", E("02", "70 minutes", 70, unit="minutes", as_of=MON, origin=RIONI))
f("illegal connections found", "single", E("02", "1,340 such connections", 1340, origin=RIONI))
f("consumers of RioniGaz", "single", E("02", "212,000 consumers", 212000, origin=RIONI))
f("time until the gas was shut off", "conflict",
    E("02", "50 minutes", 50, unit="minutes", as_of=TUE, origin=RIONI),
    E("03", "two hours", 2, FIREMEN, unit="hours", as_of=TUE, origin=FIREMEN),
    E("03", "50 minutes", 50, RIONI, unit="minutes", as_of=TUE, origin=RIONI),
    E("04", "111 minutes", 111, "control-room data", unit="minutes", as_of=TUE, origin="control-room data"),
    E("04", "50", 50, None, nth=3, unit="minutes", as_of=TUE, origin=RIONI))
f("households cut off", "single", E("02", "3,100 households", 3100, as_of=TUE, origin=RIONI))
f("money that RioniGaz will give", "single", E("02", "200,000 lari", 200000, unit="GEL", origin=RIONI))
f("points for stoves", "single", E("02", "11 points", 11))
f("firemen who spoke", "single", E("03", "Two of the men", 2))
f("profit of RioniGaz", "agree",
    E("03", "48 million", 48000000, None, unit="GEL", as_of=Y2027, origin=RIONI),
    E("04", "48 million lari", 48000000, RIONI, unit="GEL", as_of=Y2027, origin=RIONI), E("04", "€16 million", 16000000, RIONI, unit="EUR", as_of=Y2027))
f("money for looking for leaks", "agree",
    E("03", "2.1 million", 2100000, None, unit="GEL", as_of=Y2027, origin=RIONI), E("04", "2.1 million", 2100000, None, unit="GEL", origin=RIONI))
f("cut of the money for leaks", "single", E("04", "a fifth", 0.2, None, unit="share"))
f("maximum fine", "single", E("04", "500,000 lari", 500000, unit="GEL"))
f("officials who spoke", "single", E("04", "two officials", 2))
f("interval of leak tests", "single", E("04", "every two years", 2, unit="years"))
f("share of Kolkhis in RioniGaz", "single", E("04", "75%", 75, unit="percent"))
f("liability cover", "single", E("04", "5 million lari", 5000000, unit="GEL"))
f("claims expected", "single", GE("04", "20 million and up", 20000000, NIKA, unit="GEL", origin=NIKA))
f("rise of Armenian offtake", "single", E("04", "6%", 6, unit="percent", as_of=["2027-12-01", "2027-12-31"]))
f("weeks since the explosion", "single", E("05", "eight weeks after", 8, unit="weeks"))
f("weeks of suspicion", "single", E("05", "three weeks", 3, unit="weeks"))
f("engineers arrested", "single", E("05", "two engineers", 2, as_of="2028-02-08", origin=PROSECUTOR))
f("length of the rust", "single", E("05", "40 centimetres", 40, PROSECUTOR, unit="cm", origin=PROSECUTOR))

# ---- quotations
q, Q = s.quote, s.quotation
Q("no wall", "single", q("00", "First the light, and then I had no wall,", OTAR))
Q("registered is one thing", "single", q("00", "Registered is one thing, who slept there is another,", IRAKLI))
Q("we live above a bomb", "single", q("00", "I told them, we live above a bomb. They gave me a number. A request number.", NANA))
Q("we live above a bomb, by Dolidze", "single", q("03", "We live above a bomb,", DOLIDZE))
Q("a girl of six died", "single", q("01", "A girl of six died here at noon. She is not on their list yet, and she should be,", MAIA))
Q("unauthorised connection", "single", q("01", "unauthorised connection", RIONI))
Q("cook with electricity", "single", q("01", "I cook with electricity. They can come and look for the stove, it is in the yard,", OTAR))
Q("a hose through a wall", "single", q("02", "Whoever lays a hose through a wall plays with the lives of his neighbours,", TAMUNA), q("02", "We cannot stand in every kitchen.", TAMUNA))
Q("the registered one", "single", q("04", "stands by the registered one", RIONI))
Q("close contact", "single", q("04", "in close contact with local management", KOLKHIS))
Q("20 million and up", "single", q("04", "20 million and up", NIKA))
Q("like a neighbour", "single", q("05", "The gas climbed up to us like a neighbour,", OTAR))
Q("we live above a pipe", "single", q("05", "We live above a pipe,", NANA))
Q("they gave me a number", "single", q("05", "Then I had said bomb. They gave me a number.", NANA))

# ---- timeline
w = s.when
w("explosion in Rustavi", "2019-01-01", ("01", "In 2019"), to="2019-12-31")
w("the last leak test", "2024-03-01", ("03", "March 2024"), ("04", "March 2024"), to="2024-03-31")
w("the last check, by the company", "2027-10-14", ("02", "on 14 October 2027"), ("04", "14 October"))
w("RioniGaz's profit", "2027-01-01", ("03", "last year"), ("04", "last year"), to="2027-12-31")
w("Armenian offtake", "2027-12-01", ("04", "in December"), to="2027-12-31")
w("the smell begins; the first call", SAT, ("00", "since Saturday"), ("04", "on Saturday at 17.50"))
w("the second call", SUN, ("04", "on Sunday at 10.22"))
w("the call that was registered", MON, ("01", "on Monday night"), ("02", "on Monday at 21.14"), ("04", "on Monday at 21.14"))
w("the explosion", TUE, ("00", "before dawn today"), ("01", "early Tuesday"), ("04", "on Tuesday of last week"))
w("31 taken out of the rubble", TUE, ("00", "By this evening"))
w("20 missing", TUE, ("01", "a day earlier"))
w("the prosecutor opens an investigation", TUE, ("01", "on Tuesday"))
w("the toll rises to 11", WED, ("01", "on Wednesday"), ("01", "a day after"))
w("34 rescued alive", WED, ("01", "by Wednesday evening"))
w("a neighbour photographs the card", WED, ("03", "on Wednesday"))
w("the regulator secures the call records", "2028-01-20", ("04", "two days later"))
w("the supply is resumed", FRI, ("02", "by Friday"))
w("the search ends", FRI, ("03", "on Friday"))
w("the school opens again", "2028-01-24", ("00", "until Monday"))
w("Kobalia dies", "2028-01-27", ("05", "on 27 January"))
w("two engineers are arrested", "2028-02-08", ("05", "on 8 February"))
w("Batumi's LNG study", "2028-07-01", ("04", "the third quarter"), to="2028-09-30")

# ---- conflicts
s.conflict("figure", "killed by Wednesday evening: 11 by the emergency service, 12 by the hospital",
    [("01", "11", 1), ("01", "11 on the official list")], [("01", "12", 1), ("01", "12", 2)])
s.conflict("figure", "flats destroyed: 24 by the mayor, 16 by the ministry, 20 in the end",
    [("00", "24 flats"), ("01", "24", 1), ("05", "24")], [("01", "16 apartments"), ("05", "16")], [("05", "20 flats")])
s.conflict("figure", "calls to the company: seven by residents, one by RioniGaz, three by its records",
    [("00", "seven times"), ("01", "seven times"), ("02", "seven times"), ("03", "seven calls"), ("03", "Seven calls"), ("05", "seven times")],
    [("01", "once"), ("02", "one call"), ("03", "One call"), ("03", "One", 2), ("04", "a single call")], [("04", "three calls")])
s.conflict("figure", "people who slept there: 110 by neighbours, 97 by the prosecutor", [("00", "110"), ("05", "110")], [("05", "97")])
s.conflict("figure", "the gas was shut off after 50 minutes, or 111, or two hours",
    [("02", "50 minutes"), ("03", "50 minutes"), ("04", "50", 3)], [("04", "111 minutes"), ("03", "two hours")])
s.conflict("figure", "money for each of the dead: 30,000 lari, or 20,000 by the column", [("01", "30,000 lari"), ("05", "30,000 lari")], [("03", "20,000 lari")])
s.conflict("date", "the pipes were last checked on 14 October 2027, or in March 2024",
    [("02", "on 14 October 2027")], [("03", "March 2024"), ("04", "March 2024")])
s.conflict("stance", "whether there was a connection on the fourth floor",
    [("01", "unauthorised connection"), ("02", "the cause was an unauthorised connection on the fourth floor"), ("03", "He is said to have laid a hose.")],
    [("01", "denied that he had tampered with anything"), ("01", "I cook with electricity."), ("03", "It has a plug."), ("05", "there had been no connection on the fourth floor")])
s.conflict("source", "who said that they lived above a bomb: Lela Gelashvili, or Gia Dolidze", [("00", "we live above a bomb")], [("03", "We live above a bomb,"), ("03", "said Gia Dolidze")])
s.conflict("figure", "dead at noon: nine, put right to seven", [("00", "nine dead")], [("00", "seven dead"), ("00", "Seven people")], optional=True)
s.conflict("stance", "whose fault it was: the cellar's pipe, or the hose", [("02", "Whoever lays a hose through a wall")], [("05", "The pipe had rusted through in the cellar")], optional=True)
s.conflict("stance", "what the visit of 14 October was: a check of the pipes, or a reading of meters", [("02", "They were nevertheless checked by us")], [("04", "it was a reading of meters")], optional=True)

# ---- echoes
s.echo("seven calls, first in Imereti Moambe", "cited", ("00", "Neighbours telephoned the gas company seven times"), ("01", "Residents told the local newspaper Imereti Moambe that they had called seven times"), ("03", "Seven calls"), ("02", "we were called seven times"))
s.echo("RioniGaz's notice: one call", "cited", ("01", "it had been called once"), ("02", "one call"), ("03", "One, says the company"), ("04", "had insisted on a single call"))
s.echo("RioniGaz's notice: 50 minutes", "cited", ("02", "50 minutes later"), ("03", "was closed after 50 minutes"), ("04", "not 50"))
s.echo("RioniGaz's connection on the fourth floor", "cited", ("01", "unauthorised connection"), ("02", "an unauthorised connection on the fourth floor"))
s.echo("the newspaper's 110", "cited", ("00", "110"), ("05", "the newspaper had printed 110"))
s.echo("the mayor's 24 flats", "same details", ("00", "24 flats"), ("01", "had spoken of 24"), ("05", "24"))
s.echo("the ministry's 16 flats", "same details", ("01", "16 apartments"), ("05", "16"), optional=True)
s.echo("above a bomb", "same details", ("00", "we live above a bomb"), ("03", "We live above a bomb,"), optional=True)
s.echo("the visit of 14 October", "cited", ("02", "on 14 October 2027"), ("04", "the visit of 14 October"), optional=True)
s.echo("RioniGaz's profit and its money for leaks", "same details", ("03", "48 million last year"), ("03", "2.1 million"), ("04", "48 million lari"), ("04", "2.1 million"), optional=True)
s.echo("Mikeladze's electric stove", "same details", ("01", "I cook with electricity."), ("03", "I have seen his stove. It has a plug."), ("05", "The stove has a plug"), optional=True)

# ---- actors
n = s.named
s.actor(OTAR, "person", *n("Otar Mikeladze", "Mikeladze"), aliases=["Mikeladze", "an old man on the fourth floor"])
s.actor(IRAKLI, "person", *n("Irakli Gelashvili"), aliases=["Mayor Irakli Gelashvili", "the mayor", "The mayor"])
s.actor(NANA, "person", *n("Lela Gelashvili"), aliases=["she", "neighbours", "Neighbours"])
s.actor(NIKA, "person", *n("Nika Gelashvili"), aliases=["An analyst in Tbilisi, Nika Gelashvili", "an analyst"])
s.actor(TSERT, "person", *n("Zurab Tsertsvadze"), aliases=["Tsertsvadze", "emergency service", "the emergency service in Imereti"])
s.actor(RIONI, "organization", *n("RioniGaz", "RIONIGAZ"), aliases=["the company", "The company", "the distributor", "RIONIGAZ JSC", "Tamuna Bregvadze", "our specialists", "its register", "the firm"])
s.actor(TAMUNA, "person", *n("Tamuna Bregvadze"), aliases=["Bregvadze", "head of communications"])
s.actor(MAIA, "person", *n("Maia Jokhadze"), aliases=["the director", "the director of the hospital", "the hospital", "Hospital", "hospital"])
s.actor(LEVAN, "person", *n("Levan Sikharulidze"), aliases=["Infrastructure Minister Levan Sikharulidze", "The minister", "the minister"])
s.actor(DOLIDZE, "person", *n("Gia Dolidze"), aliases=["Dolidze"])
s.actor(MOAMBE, "organization", *n("Imereti Moambe", "IMERETI MOAMBE"), aliases=["the newspaper", "the local newspaper Imereti Moambe"])
s.actor(KOLKHIS, "organization", *n("Kolkhis Energy BV", "Kolkhis Energy"), aliases=["Kolkhis Energy BV of Rotterdam", "Kolkhis Energy BV"])
s.actor("Kutaisi", "place", *n("Kutaisi", "KUTAISI"))
s.actor("Rustavi", "place", *n("Rustavi"))
s.alias(SERVICE, "the emergency service", "The service", "the official list", "Zurab Tsertsvadze")
s.alias(MINISTRY, "the Infrastructure Ministry", "Levan Sikharulidze")
s.alias(RESIDENTS, "Residents", "Imereti Moambe")
s.alias(NEIGHBOURS, "Neighbours")
s.alias(GOV, "The government", "The state")
s.alias(COMMISSION, "the commission", "The commission", "regulator")
s.alias(OFFICIALS, "officials")
s.alias("call records", "the distributor's call records", "the commission", "two officials", "They")
s.alias("control-room data", "Control-room data")
s.alias("those who made them", "residents")
s.alias("the statement", "residents", "The statement that we were called seven times")
s.alias("the register", "register")
s.alias(PROSECUTOR, "the prosecutor's office", "The prosecutor")
s.alias(FIREMEN, "Two of the men who fought the fire", "firemen")
s.alias(OPERATOR, "operator")
s.write()
