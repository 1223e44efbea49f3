"""Gold of an invented story: a swing ride breaks at an agricultural show in Gympie, Queensland, May 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A fairground ride collapses at the Gympie show")
E, A, LE, GE, GT, B = s.exact, s.about, s.at_most, s.at_least, s.more_than, s.between
THU, SAT, SUN, MON, INSP, INSP_OLD, INTERIM, LONG = "2027-05-13", "2027-05-15", "2027-05-16", "2027-05-17", "2027-05-06", "2026-11-19", "2027-06-25", "2027-07-03"
s.report("00", outlet="SCW", published=SAT)
s.report("01", outlet="Mary Valley Radio", published=SUN)
s.report("02", outlet="Tillotson Amusements", published=SUN)
s.report("03", outlet="The Brisbane Comet", published=MON, sidecar=True)
s.report("04", outlet="Giostra & Piazza", published="2027-05-23", to="2027-05-30")
s.report("05", outlet="The Weekend Ledger", published=LONG)

MORONEY, HICKEY, AMB, ORG = "Leanne Moroney", "Dale Hickey", "Queensland Ambulance", "organisers"
ANNE, CRAIG, FIRM, JESS, PIKE, NUGENT = "Anne Tillotson", "Craig Tillotson", "Tillotson Amusements", "Jess Bowden", "Connor Pike", "Barry Nugent"
SCW, HOSPITAL, OFFICER, RUSHWORTH, ENNIO, CARLA = "Southern Cross Wire", "Gympie Hospital", "an ambulance officer", "Gavin Rushworth", "Ennio Bonvicini", "Carla Bonvicini"
MAKER, OIR, FRAWLEY, MANUAL, POST, POLICE = "Fratelli Bonvicini", "Office of Industrial Relations", "Neil Frawley", "the manual", "a post on social media", "police"

# ---- figures
f = s.figures
f("people killed", "conflict",
    E("00", "Three dead", 3, as_of=SAT, origin=POLICE),
    E("00", "Three people", 3, POLICE, as_of=SAT, origin=POLICE),
    E("01", "seven people", 7, POST, as_of=SAT, origin=POST),
    E("01", "three dead", 3, POLICE, as_of=SAT, origin=POLICE),
    E("02", "Four people", 4, as_of=SUN, origin=POLICE),
    E("03", "climbed to five", 5, as_of=SUN),
    E("05", "Four of them", 4, as_of=LONG, origin=POLICE))
f("girls among the dead", "single", E("00", "two girls", 2, MORONEY, as_of=SAT, origin=MORONEY))
f("people injured", "update",
    E("00", "21 injured", 21, POLICE, as_of=SAT, origin=POLICE),
    E("01", "23", 23, None, as_of=SUN, origin="Mary Valley Radio"),
    E("01", "21 injured", 21, POLICE, as_of=SAT, origin=POLICE),
    E("05", "Twenty-three", 23))
f("by how many the radio's sum exceeds the police's", "single", E("01", "two more", 2, as_of=SUN))
f("injured in critical condition", "single", E("00", "Five of the injured", 5, MORONEY, as_of=SAT, origin=MORONEY))
f("people treated at Gympie Hospital", "single", E("01", "14 people", 14, HOSPITAL, as_of=SUN, origin=HOSPITAL))
f("people sent home", "single", E("01", "six of them", 6, HOSPITAL, as_of=SUN, origin=HOSPITAL))
f("people flown to the coast and Brisbane", "single", E("01", "Another nine", 9, as_of=SUN))
f("people on the ride", "conflict",
    E("00", "Thirty-two people", 32, MORONEY, as_of=SAT, origin=MORONEY),
    E("01", "Thirty-two", 32, SCW, as_of=SAT, origin=MORONEY),
    E("01", "36", 36, PIKE, as_of=SAT, origin=PIKE),
    E("02", "Twenty-eight tickets", 28, as_of=SAT, origin=FIRM),
    E("03", "Thirty-six people", 36, POLICE, as_of=SAT, origin=PIKE),
    E("03", "just 28", 28, CRAIG, as_of=SAT, origin=FIRM),
    E("05", "Thirty-four", 34, OIR, as_of=SAT, origin=OIR),
    E("05", "32", 32, POLICE, as_of=SAT, origin=MORONEY),
    E("05", "28", 28, FIRM, as_of=SAT, origin=FIRM))
f("people on each of four arms", "single", E("05", "six on four of the arms", 6, OIR, as_of=SAT, origin=OIR))
f("people on each of the other two arms", "single", E("05", "five on the other two", 5, OIR, as_of=SAT, origin=OIR))
f("arms of the ride", "single", E("00", "six arms", 6, MORONEY))
f("height of the fall", "conflict",
    A("00", "around seven metres", 7, MORONEY, unit="m", origin=MORONEY), A("00", "23 feet", 23, MORONEY, unit="feet", origin=MORONEY),
    E("02", "four and a half metres", 4.5, unit="m", origin=FIRM),
    E("03", "12 metres", 12, unit="m", as_of=SAT),
    E("04", "7.2 metres", 7.2, unit="m", origin=MAKER))
f("storeys of a building as high as the fall", "single", E("03", "four-storey", 4))
f("turns after the break", "conflict",
    GE("00", "Four more times, at least", 4, HICKEY, as_of=SAT, origin=HICKEY),
    LE("02", "within one turn", 1, as_of=SAT, origin=FIRM),
    E("05", "three and a half more times", 3.5, OIR, as_of=SAT, origin=OIR))
f("time to the first ambulance", "conflict",
    LE("00", "within nine minutes", 9, AMB, unit="minutes", as_of=SAT, origin=AMB),
    E("01", "25 minutes", 25, JESS, unit="minutes", as_of=SAT, origin=JESS),
    E("01", "nine", 9, AMB, nth=2, unit="minutes", as_of=SAT, origin=AMB),
    E("03", "Twenty-five minutes", 25, None, unit="minutes", as_of=SAT, origin=JESS),
    E("05", "nine minutes", 9, None, unit="minutes", as_of=SAT, origin=AMB),
    E("05", "25", 25, None, nth=2, unit="minutes", as_of=SAT, origin=JESS),
    E("05", "nine", 9, None, nth=3, unit="minutes", as_of=SAT, origin=AMB),
    E("05", "16", 16, OIR, unit="minutes", as_of=SAT, origin=OIR))
f("people at the showground", "single", A("00", "Some 18,000 people", 18000, ORG, as_of=SAT, origin=ORG))
f("length of the event", "single", E("00", "three-day", 3, unit="days"))
f("sons of Hickey", "single", E("00", "two sons", 2))
f("killed on a water ride in 2016", "single", E("00", "Four people", 4, as_of=["2016-01-01", "2016-12-31"]))
f("children hurt in New Zealand", "single", E("00", "12 children", 12, as_of=["2027-03-01", "2027-03-31"]))
f("validity of the inspection", "single", E("01", "a year", 1, ANNE, unit="years", origin=ANNE))
f("money set aside for the hurt", "single", E("02", "A$200,000", 200000, unit="AUD", as_of=SUN, origin=FIRM))
f("price of the ride", "agree",
    E("02", "A$640,000", 640000, unit="AUD", origin=FIRM),
    E("04", "640,000 Australian dollars", 640000, unit="AUD", origin=FIRM), A("04", "some 390,000 euros", 390000, unit="EUR"))
f("price of the ride when new", "single", E("04", "510 million lire", 510000000, unit="ITL"))
f("patrons carried", "single", GT("02", "more than 300,000 patrons", 300000, origin=FIRM))
f("injuries before", "single", E("02", "a single injury", 1, origin=FIRM))
f("speed of the ride", "agree",
    E("02", "nine revolutions per minute", 9, unit="rpm", as_of=SAT, origin=FIRM), E("04", "nine", 9, FIRM, unit="rpm", as_of=SAT, origin=FIRM))
f("speed allowed", "conflict",
    E("02", "eleven", 11, unit="rpm", origin=FIRM), E("04", "eight turns a minute", 8, MANUAL, unit="rpm", origin=MAKER))
f("operator's years with the firm", "single", E("02", "16 years", 16, unit="years"))
f("other rides of the firm", "single", E("02", "four other rides", 4))
f("price of Tillotson's house", "single", E("03", "$2.3 million", 2300000, unit="AUD"))
f("children of Tegan Ware", "single", E("03", "Mum-of-three", 3))
f("days for which the ride sang", "single", E("03", "TWO DAYS", 2, unit="days"))
f("time to the report", "single", LE("03", "within six weeks", 6, RUSHWORTH, unit="weeks"))
f("money given to the Comet's fund", "single", E("03", "$85,000", 85000, unit="AUD", as_of=SUN))
f("machines of the series", "single", E("04", "eleven", 11, None, nth=1, origin=MAKER))
f("owners who got the circular", "single", E("04", "eleven owners", 11, origin=MAKER))
f("owners who answered", "single", E("04", "Four", 4, None, origin=MAKER))
f("bolts of the arms", "single", E("04", "24 bolts", 24, MAKER, origin=MAKER))
f("interval of change of the bolts", "single", E("04", "five years", 5, MAKER, unit="years", origin=MAKER))
f("price of a set of bolts", "single", E("04", "3,800 euros", 3800, CARLA, unit="EUR", origin=CARLA))
f("weeks of asking", "single", E("05", "seven weeks", 7, unit="weeks"))
f("time for counting", "single", E("05", "a day and a half", 1.5, unit="days"))
f("money for which families sue", "single", E("05", "A$31 million", 31000000, "families", unit="AUD"))
f("insurance of the firm", "single", E("05", "20", 20000000, nth=2, unit="AUD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a gate closing, a bolt, the chairs went round", "single", q("00", "It made a noise like a gate closing,", HICKEY), q("00", "Then a bolt came rolling towards me, as thick as my thumb. And the chairs kept going round. Four more times, at least.", HICKEY))
Q("as thick as my thumb, by an officer", "single", q("03", "as thick as my thumb", OFFICER))
Q("not a fortress", "single", q("01", "We are a show, not a fortress. We let in what has a sticker.", ANNE))
Q("it had a sticker", "single", q("03", "It had a sticker,", ANNE))
Q("every seat", "single", q("01", "Every seat. I buckled them.", PIKE))
Q("25 minutes", "single", q("01", "I look at the clock because I'm trained to. It was 25 minutes until I saw an ambulance officer.", JESS))
Q("singing", "variant", q("01", "was singing", PIKE), q("03", "singing like a kettle", PIKE))
Q("turn up the music", "variant", q("01", "Turn up the music.", NUGENT), q("03", "He just laughed. He said turn up the music,", PIKE))
Q("not tried on the radio", "single", q("02", "My grandfather put up his first carousel in 1951, and we have never hidden from anybody,", CRAIG), q("02", "But we will not be tried on the radio.", CRAIG))
Q("nobody has asked me to", "single", q("03", "Nobody has asked me to, and I'm not going to,", RUSHWORTH))
Q("within six weeks", "single", q("03", "within six weeks", RUSHWORTH))
Q("a grandmother with a new passport", "single", q("04", "They bought a grandmother with a new passport,", ENNIO))
Q("we wrote again", "single", q("04", "We wrote, and we wrote again,", ENNIO))
Q("never touched it", "single", q("05", "I last saw the Lantern on November 19. I never touched it this year.", FRAWLEY))
Q("always something singing", "single", q("05", "There is always something singing at a show,", NUGENT))

# ---- timeline
w = s.when
w("the first carousel of the family", "1951-01-01", ("02", "in 1951"), to="1951-12-31")
w("the ride is built, by the makers", "1998-06-01", ("04", "in June 1998"), to="1998-06-30")
w("the ride is built, by the makers, year", "1998-01-01", ("05", "1998"), to="1998-12-31")
w("machines built before then", "2001-01-01", ("04", "before 2001"), to="2001-12-31")
w("the ride is built, by the firm; its plate", "2004-01-01", ("02", "in 2004"), ("04", "2004"), to="2004-12-31")
w("the last Lantern is built", "2009-01-01", ("04", "since 2009"), to="2009-12-31")
w("the circular", "2015-01-01", ("04", "In 2015"), to="2015-12-31")
w("deaths on a water ride", "2016-01-01", ("00", "in 2016"), to="2016-12-31")
w("the firm buys the ride", "2019-01-01", ("02", "in 2019"), to="2019-12-31")
w("Frawley last sees the ride", INSP_OLD, ("05", "on November 19"))
w("a carousel tips over", "2027-03-01", ("00", "In March"), to="2027-03-31")
w("Frawley has not touched the ride", "2027-01-01", ("05", "this year"), to="2027-12-31")
w("the inspection, as said; Frawley is in Kingaroy", INSP, ("01", "on 6 May"), ("02", "on 6 May"), ("05", "on May 6"))
w("Pike warns the foreman", THU, ("01", "on Thursday"), ("02", "on Thursday"), ("03", "on Thursday morning"), ("05", "on that Thursday"))
w("the ride breaks", SAT, ("00", "on Saturday evening"), ("04", "on the Saturday before last"), ("01", "SAT", 6))
w("the page speaks of 36 aboard", SAT, ("01", "SAT", 1))
w("the nurse speaks", SAT, ("01", "SAT", 2))
w("the crew member speaks", SAT, ("01", "SAT", 3))
w("the radio's correction", SAT, ("01", "SAT", 4))
w("the police's first count", SAT, ("01", "last night"), ("01", "SAT", 5))
w("the page closes", SUN, ("01", "SUN", 1))
w("the police confirm a fourth death", SUN, ("01", "SUN", 2))
w("the Show Society's president speaks", SUN, ("01", "SUN", 3))
w("the hospital's count", SUN, ("01", "SUN", 4))
w("Ware dies", SUN, ("03", "before dawn on Sunday"))
w("Pike tells the Comet", SUN, ("03", "yesterday", 1))
w("the Premier denies a ban", SUN, ("03", "yesterday", 2))
w("the fund stands at 85,000", SUN, ("03", "By last night"))
w("one newspaper buries a boy", MON, ("05", "on the Monday"))
w("the other rides stand still until then", "2027-05-20", ("02", "until Thursday"))
w("Bonvicini sends drawings", "2027-05-21", ("04", "last Friday"))
w("the interim report", INTERIM, ("05", "on June 25"))

# ---- conflicts
s.conflict("figure", "people on the ride: 32 by the police, 28 by the firm, 36 by a crew member, 34 counted",
    [("00", "Thirty-two people"), ("01", "Thirty-two"), ("05", "32")], [("02", "Twenty-eight tickets"), ("03", "just 28"), ("05", "28")],
    [("01", "36"), ("03", "Thirty-six people")], [("05", "Thirty-four")])
s.conflict("figure", "killed: four, or five by the Comet", [("02", "Four people"), ("05", "Four of them")], [("03", "climbed to five")])
s.conflict("figure", "height of the fall: seven metres, four and a half by the firm, 12 by the Comet",
    [("00", "around seven metres"), ("04", "7.2 metres")], [("02", "four and a half metres")], [("03", "12 metres")])
s.conflict("figure", "turns after the break: within one, or three and a half and more",
    [("02", "within one turn")], [("00", "Four more times, at least"), ("05", "three and a half more times")])
s.conflict("figure", "time to the first ambulance: nine minutes, 25, or 16",
    [("00", "within nine minutes"), ("01", "nine", 2), ("05", "nine minutes")], [("01", "25 minutes"), ("03", "Twenty-five minutes"), ("05", "25", 2)], [("05", "16")])
s.conflict("figure", "speed allowed: eleven, or eight turns a minute", [("02", "eleven")], [("04", "eight turns a minute")])
s.conflict("date", "the ride was built in 1998, or in 2004", [("04", "in June 1998"), ("05", "1998")], [("02", "in 2004")])
s.conflict("date", "the last inspection: on 6 May, or on 19 November", [("01", "on 6 May"), ("02", "on 6 May")], [("05", "on November 19"), ("05", "I never touched it this year.")])
s.conflict("stance", "whether the foreman was warned",
    [("01", "he told the foreman that arm four"), ("03", "warned foreman Barry Nugent on Thursday morning")],
    [("02", "No employee reported a defect, a sound or a concern"), ("03", "that nobody had raised the alarm"), ("05", "remembers no conversation on that Thursday")])
s.conflict("source", "who spoke of a bolt as thick as his thumb: a bystander, or an ambulance officer", [("00", "as thick as my thumb"), ("00", "said Dale Hickey")], [("03", "An ambulance officer told"), ("03", "as thick as my thumb")])
s.conflict("source", "who gave 36: a member of the crew, or the police", [("01", "36")], [("03", "Thirty-six people were packed on the ride, police said"), ("03", "Thirty-six people")], optional=True)
s.conflict("figure", "people who died: seven by a post, put right", [("01", "seven people")], [("01", "three dead"), ("00", "Three people")], optional=True)
s.conflict("stance", "whether the operator stopped the ride at once", [("02", "pressed the emergency stop the moment he heard a noise")], [("00", "And the chairs kept going round."), ("05", "the ride went round three and a half more times")], optional=True)

# ---- echoes
s.echo("the wire's 32 aboard, by the police", "cited", ("00", "Thirty-two people"), ("01", "Thirty-two, according to Southern Cross Wire"), ("05", "Police had said 32"))
s.echo("the crew member's warning, told first to the radio", "cited", ("01", "on Thursday he told the foreman that arm four"), ("01", "Turn up the music."), ("03", "told his story first to a local radio station"), ("03", "turn up the music,"))
s.echo("the firm's 28 tickets", "cited", ("02", "Twenty-eight tickets"), ("03", "In a cold statement, Craig Tillotson claimed there were just 28 aboard"), ("05", "The company had said 28"))
s.echo("the nurse's 25 minutes", "same details", ("01", "It was 25 minutes until I saw an ambulance officer."), ("03", "Twenty-five minutes. That is how long nurse Jess Bowden"))
s.echo("the bolt as thick as a thumb", "same details", ("00", "as thick as my thumb"), ("03", "as thick as my thumb"))
s.echo("36 by the crew member", "same details", ("01", "36"), ("03", "Thirty-six people"), optional=True)
s.echo("the police's first count", "cited", ("00", "Three people were killed and 21 injured"), ("01", "three dead, 21 injured"), optional=True)
s.echo("the firm's price of the ride", "same details", ("02", "A$640,000"), ("04", "640,000 Australian dollars"), optional=True)
s.echo("the firm's nine turns a minute", "cited", ("02", "nine revolutions per minute"), ("04", "The Australian firm says nine"), optional=True)
s.echo("the Comet's fifth death", "cited", ("03", "climbed to five"), ("05", "whom one newspaper buried on the Monday"), optional=True)
s.echo("the makers' 1998", "cited", ("04", "in June 1998"), ("05", "1998, according to the makers"), optional=True)

# ---- actors
n = s.named
s.actor(MORONEY, "person", *n("Leanne Moroney", "Moroney"), aliases=["Superintendent Leanne Moroney", "police", "Police"])
s.actor(HICKEY, "person", *n("Dale Hickey"), aliases=["Hickey"])
s.actor(ANNE, "person", *n("Anne Tillotson"), aliases=["The president of the Show Society, Anne Tillotson", "Show president Anne Tillotson", "the president of the Show Society", "she"])
s.actor(CRAIG, "person", *n("Craig Tillotson"), aliases=["managing director Craig Tillotson", "the owner", "Tillotson", "Tillotson Amusements"])
s.actor(FIRM, "organization", *n("Tillotson Amusements", "TILLOTSON AMUSEMENTS PTY LTD"), aliases=["TILLOTSON AMUSEMENTS PTY LTD", "the firm", "the company", "The company", "the Australian firm", "Craig Tillotson", "a cold statement", "The Tillotsons"])
s.actor(JESS, "person", *n("Jess Bowden"), aliases=["nurse Jess Bowden", "Bowden", "a nurse"])
s.actor(PIKE, "person", *n("Connor Pike", "Pike"), aliases=["one of the ride crew", "One of the ride crew", "the same crew member", "The same crew member", "crew member", "he"])
s.actor(NUGENT, "person", *n("Barry Nugent"), aliases=["foreman Barry Nugent", "the foreman", "The foreman", "Nugent"])
s.actor(RUSHWORTH, "person", *n("Gavin Rushworth"), aliases=["the Premier", "The Premier", "Rushworth"])
s.actor(ENNIO, "person", *n("Ennio Bonvicini"), ("04", "Bonvicini", 4), ("04", "Bonvicini", 5), aliases=["Bonvicini"])
s.actor(MAKER, "organization", *n("Fratelli Bonvicini"), ("04", "Bonvicini", 3), aliases=["the makers", "Bonvicini", "a circular"])
s.actor(FRAWLEY, "person", *n("Neil Frawley"), aliases=["the engineer", "Frawley"])
s.actor("Sky Lantern", "organization", *n("Sky Lantern"))
s.actor(OIR, "organization", *n("Office of Industrial Relations"), aliases=["the investigators", "the interim report", "The report", "inspectors", "Inspectors", "investigators of the Office of Industrial Relations"])
s.actor("Gympie", "place", *n("Gympie", "GYMPIE", but=("Gympie Hospital",)))
s.actor(SCW, "organization", *n("Southern Cross Wire", "SCW"))
s.actor("Brisbane Comet", "organization", *n("Comet"), aliases=["the Comet"])
s.alias(AMB, "the ambulance service", "The ambulance service")
s.alias(HOSPITAL)
s.alias(ORG, "the organisers")
s.alias(OFFICER, "ambulance officer", "An ambulance officer")
s.alias(CARLA, "His sister Carla", "Carla")
s.alias(MANUAL, "manual", "Fratelli Bonvicini")
s.alias(POST, "social media")
s.alias(POLICE, "Police", "Leanne Moroney")
s.alias("families", "Families of the dead and hurt")
s.write()
