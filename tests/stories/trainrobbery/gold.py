"""Gold of an invented story: copper trains are robbed in Zambia, March 2027. Persons, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Goods trains with copper are robbed in Zambia")
SUN, WED, THU, FRI, SAT = "2027-02-28", "2027-03-03", "2027-03-04", "2027-03-05", "2027-03-06"
s.report("00", outlet="MPA", published=THU)
s.report("01", outlet="Radio Mkushi", published=THU)
s.report("02", outlet="Copperline Rail", published=FRI)
s.report("03", outlet="The Copperbelt Eye", published=SAT, sidecar=True)
s.report("04", outlet="The Cathode Letter", published="2027-03-09", to="2027-03-14")
s.report("05", outlet="Rails du Monde", published="2027-04-22")

SINKALA, JOSEPH, BEATRICE, HAMOONGA, VANACKER = "Godfrey Sinkala", "Joseph Mulenga", "Beatrice Mulenga", "Mutinta Hamoonga", "Ilse Vanacker"
COPPER, POLICE, BRANDIS, FORUM, BROKERS, TRADER, BANK, HEALTH, MAN, NAMELESS = ("Copperline Rail", "police", "Brandis & Cie", "Copper Shippers' Forum", "three brokers", "one trader", "the central bank", "Mkushi health centre",
    "an old man", "a resident of Chalata")
OFFICER, PERSON, WAGES, INDICT, POST, MAGISTRATE, RADIO, LISTENERS = "officer on duty", "a person at Brandis", "the wage list of Chipo Guarding", "the indictment", "the police post at Mkushi", "the investigating magistrate", "Radio Mkushi", "listeners"

# ---- figures
f = s.figures
f("copper stolen on 4 March", "conflict",
    s.about("00", "about 60 tonnes", 60, COPPER, as_of=THU, origin=COPPER, unit="tonnes"),
    s.exact("02", "62.4 tonnes", 62.4, COPPER, as_of=THU, origin=COPPER, unit="tonnes"),
    s.exact("03", "62 tonnes", 62, [SINKALA, COPPER], as_of=THU, origin=COPPER, unit="tonnes"),
    s.exact("03", "26", 26, SINKALA, as_of=THU, origin=SINKALA, unit="tonnes"),
    s.exact("04", "71 tonnes", 71, BRANDIS, as_of=THU, origin=BRANDIS, unit="tonnes"),
    s.exact("04", "62.4", 62.4, COPPER, as_of=THU, origin=COPPER, unit="tonnes"),
    s.exact("05", "26", 26, SINKALA, nth=2, as_of=THU, origin=SINKALA, unit="tonnes"),
    s.exact("05", "62", 62, INDICT, as_of=THU, origin=COPPER, unit="tonnes"))
f("value of the stolen copper", "agree",
    s.about("00", "some $600,000", 600000, COPPER, origin=COPPER, unit="USD"),
    s.exact("02", "US$611,000", 611000, COPPER, as_of=WED, origin=COPPER, unit="USD"), s.exact("02", "K14.1 million", 14100000, COPPER, as_of=WED, origin=COPPER, unit="ZMW"))
f("difference between Brandis and Copperline", "single", s.about("05", "nine tonnes or so", 9, unit="tonnes"))
f("raids", "single", s.exact("04", "three raids", 3, TRADER))
f("days of the raids", "agree", s.exact("00", "nine days", 9, nth=1, as_of=THU, origin=COPPER, unit="days"), s.exact("00", "nine days", 9, nth=2, as_of=THU, origin=COPPER, unit="days"), s.exact("03", "nine days", 9, as_of=THU, origin=COPPER, unit="days"))
f("copper stolen on 23 February", "single", s.exact("00", "31 tonnes", 31, COPPER, as_of="2027-02-23", origin=COPPER, unit="tonnes"))
f("copper stolen on 28 February", "single", s.exact("00", "25 tonnes", 25, COPPER, as_of=SUN, origin=COPPER, unit="tonnes"))
f("copper stolen in the three raids", "single", s.exact("04", "A hundred and eighteen tonnes", 118, TRADER, unit="tonnes"))
f("copper stolen since January", "conflict",
    s.exact("04", "240 tonnes", 240, COPPER, origin=COPPER, unit="tonnes"), s.exact("04", "410", 410, FORUM, origin=FORUM, unit="tonnes"))
f("copper recovered", "update",
    s.exact("02", "eight tonnes", 8, [COPPER, POLICE], as_of=FRI, origin=POLICE, unit="tonnes"), s.exact("04", "19 tonnes", 19, origin=POLICE, unit="tonnes"))
f("weight of the plate from the maize", "single", s.exact("01", "60 kilos", 60, unit="kg"))
f("plates that the police recorded", "single", s.exact("01", "Recovered, one", 1, POLICE, as_of=THU))
f("plates under the altar", "single", s.exact("03", "19 plates", 19))
f("robbers", "conflict",
    s.about("00", "About 30 men", 30, SINKALA, as_of=THU, origin=SINKALA),
    s.more_than("01", "more than one hundred", 100, JOSEPH, as_of=THU, origin=JOSEPH),
    s.exact("03", "ARMY OF 100", 100, as_of=THU, origin=JOSEPH),
    s.exact("03", "thirty chaps", 30, POLICE, as_of=THU, origin=SINKALA),
    s.more_than("03", "more than a hundred men", 100, [RADIO, JOSEPH], as_of=THU, origin=JOSEPH),
    s.exact("03", "Thirty men", 30, SINKALA, as_of=THU, origin=SINKALA))
f("guards hurt", "agree", s.exact("00", "Two guards", 2, COPPER, as_of=THU, origin=COPPER), s.exact("01", "two bled", 2, JOSEPH, as_of=THU, origin=JOSEPH), s.exact("01", "both guards", 2, HEALTH, as_of=THU, origin=HEALTH))
f("injured guards discharged", "update", s.exact("01", "one has gone home", 1, HEALTH, as_of=THU, origin=HEALTH), s.exact("02", "Both injured guards", 2, COPPER, as_of=[THU, FRI], origin=COPPER))
f("guards hurt by a machete", "single", s.exact("00", "one of them", 1, COPPER, as_of=THU, origin=COPPER))
f("guards who ran", "single", s.exact("01", "Two ran", 2, JOSEPH, as_of=THU, origin=JOSEPH))
f("guards on the train", "conflict",
    s.exact("01", "Four boys", 4, JOSEPH, as_of=THU, origin=JOSEPH), s.exact("02", "Twelve guards", 12, COPPER, as_of=THU, origin=COPPER),
    s.exact("05", "twelve guards", 12, COPPER, as_of=THU, origin=COPPER), s.exact("05", "five", 5, WAGES, nth=2, as_of=THU, origin=WAGES))
f("wagons opened", "agree", s.exact("00", "four of the train's 44 wagons", 4, SINKALA, as_of=THU, origin=SINKALA), s.exact("02", "four wagons", 4, COPPER, as_of=THU, origin=COPPER))
f("shots", "single", s.exact("01", "three times", 3, JOSEPH, as_of=THU, origin=JOSEPH))
f("cartridges of the magistrate", "single", s.exact("05", "seven cartridges", 7, MAGISTRATE, origin=MAGISTRATE))
f("time until the police came", "conflict",
    s.at_most("00", "within 40 minutes", 40, SINKALA, as_of=THU, origin=SINKALA, unit="minutes"),
    s.exact("01", "Three hours", 3, JOSEPH, as_of=THU, origin=JOSEPH, unit="hours"),
    s.exact("03", "40 minutes", 40, SINKALA, as_of=THU, origin=SINKALA, unit="minutes"),
    s.exact("05", "Forty minutes", 40, POLICE, as_of=THU, origin=SINKALA, unit="minutes"),
    s.exact("05", "two hours and fifty-five minutes", 175, POST, as_of=THU, unit="minutes"))
f("people arrested", "update",
    s.exact("00", "three suspects", 3, SINKALA, as_of=THU, origin=POLICE),
    s.exact("01", "two arrests", 2, POLICE, as_of=THU, origin=POLICE),
    s.exact("01", "three arrests", 3, POLICE, as_of=THU, origin=POLICE),
    s.exact("02", "nine persons", 9, [COPPER, POLICE], as_of=FRI, origin=POLICE),
    s.exact("03", "Nine suspects", 9, as_of=FRI, origin=POLICE),
    s.exact("04", "14 people", 14, origin=POLICE))
f("people charged", "single", s.exact("05", "Fourteen men", 14, INDICT))
f("thefts last year", "single", s.exact("00", "23 thefts", 23, COPPER, as_of=["2026-01-01", "2026-12-31"], origin=COPPER))
f("copper exported in 2025", "single", s.about("00", "some 680,000 tonnes", 680000, BANK, as_of=["2025-01-01", "2025-12-31"], origin=BANK, unit="tonnes"))
f("time since the first raid, by the MP", "single", s.exact("01", "eleven days", 11, BEATRICE, as_of=THU, unit="days"))
f("reward", "agree", s.exact("02", "K500,000", 500000, COPPER, unit="ZMW"), s.exact("02", "US$21,600", 21600, COPPER, unit="USD"))
f("trains a day before", "agree", s.exact("02", "six trains a day", 6, COPPER, origin=COPPER), s.exact("04", "six", 6, origin=COPPER))
f("trains a day by daylight", "agree", s.exact("02", "four", 4, COPPER, nth=2, origin=COPPER), s.exact("04", "four trains a day", 4, origin=COPPER))
f("share of the nation's earnings", "single", s.exact("02", "a third of this nation's earnings", 1 / 3, VANACKER, unit="share"))
f("length of the line", "single", s.exact("02", "800 kilometres", 800, VANACKER, unit="km"))
f("price of a plate at night", "single", s.exact("03", "K900", 900, NAMELESS, unit="ZMW"))
f("the pastor's flock", "single", s.exact("03", "200 of them", 200))
f("price of a tonne in kwacha", "single", s.exact("03", "K228,000", 228000, as_of=THU, unit="ZMW"))
f("price of a tonne in dollars", "single", s.exact("04", "$9,870", 9870, as_of="2027-03-08", unit="USD"))
f("rise of the price", "single", s.exact("04", "0.4%", 0.4, as_of="2027-03-08", unit="percent"))
f("premium", "update", s.exact("04", "$4 a tonne", 4, BROKERS, as_of="2027-01", unit="USD per tonne"), s.exact("04", "$9", 9, BROKERS, nth=1, as_of="2027-03-09", unit="USD per tonne"))
f("copper that can move in a week", "single", s.about("04", "some 11,000 tonnes a week", 11000, unit="tonnes"))
f("copper that moved in a week before", "single", s.exact("04", "16,500", 16500, unit="tonnes"))
f("trading houses in the Forum", "single", s.exact("04", "nine trading houses", 9))
f("years of driving", "single", s.exact("05", "22 years", 22, unit="years"))
f("nights for which guards were paid", "single", s.exact("05", "one night in two", 0.5, unit="share"))
f("soldiers", "single", s.exact("05", "120 soldiers", 120))

# ---- quotations
q, Q = s.quote, s.quotation
Q("not a single shot", "same", q("00", "Not a single shot was fired,", SINKALA), q("05", "Not a single shot,", SINKALA))
Q("an army on a timetable", "single", q("00", "not put an army on a timetable", HAMOONGA))
Q("some plates", "single", q("01", "Some plates,", OFFICER))
Q("more than a hundred, a list", "variant", q("01", "They were more than one hundred. They had a list, on paper, with the numbers of the wagons.", JOSEPH), q("03", "They had a list on paper with the wagon numbers,", JOSEPH))
Q("three hours between the rails", "single", q("01", "Three hours I was sitting between the rails, with a phone that said please wait.", JOSEPH))
Q("four boys with sticks", "single", q("01", "Four boys with sticks. Two ran, two bled.", JOSEPH))
Q("asleep for eleven days", "single", q("01", "and Lusaka has been asleep for eleven days", BEATRICE))
Q("recovered, one", "single", q("01", "Recovered, one.", POLICE))
Q("scrap", "same", q("01", "I am not resigning over scrap.", HAMOONGA), q("03", "scrap", HAMOONGA, nth=1))
Q("with a whistle", "single", q("02", "We move a third of this nation's earnings over 800 kilometres of bush, and we move it with a whistle,", VANACKER), q("02", "A whistle is no longer sufficient.", VANACKER))
Q("counts insurance", "single", q("03", "I can count plates. The railway counts insurance,", SINKALA))
Q("let them post it", "single", q("03", "We have received no letter from Copperline. If they find it, let them post it,", SINKALA))
Q("there was a market", "single", q("03", "At four there was no police, there was a market. I bought a plate for K900,", NAMELESS))
Q("what fell off", "single", q("04", "what fell off after the thieves had gone home", PERSON))
Q("a wet scale", "single", q("04", "a wet scale", VANACKER))
Q("as one rocks a child", "single", q("05", "It went left and right, slowly, as one rocks a child,", JOSEPH))
Q("at scene", "single", q("05", "at scene", POST))
Q("I saw it", "single", q("05", "I never said the police had told me. I saw it,", JOSEPH))
Q("like a kitchen", "single", q("05", "At night I still hear it,", JOSEPH), q("05", "No. The plates. It sounds like a kitchen.", JOSEPH))

# ---- timeline
w = s.when
w("copper exported", "2025-01-01", ("00", "in 2025"), to="2025-12-31")
w("thefts counted", "2026-01-01", ("00", "Last year"), to="2026-12-31")
w("losses counted, the old premium", "2027-01-01", ("04", "in January"), ("04", "since January"), to="2027-01-31")
w("the first raid, by the MP", "2027-02-21", ("01", "on 21 February"))
w("the first raid", "2027-02-23", ("00", "on Feb. 23"), ("02", "23 February"))
w("Copperline's letter", "2027-02-25", ("02", "25 February"))
w("the letter is stamped", "2027-02-26", ("05", "26 February"))
w("the second raid", SUN, ("00", "on Sunday"))
w("the price of the company's reckoning", WED, ("02", "Wednesday"))
w("the third raid", THU, ("00", "early on Thursday"), ("02", "yesterday"), ("03", "early on Thursday"), ("04", "on Thursday of last week"), ("05", "on 4 March"), ("01", "in the night"))
w("the price of the Eye's reckoning", THU, ("03", "Thursday's"))
w("three arrested", THU, ("00", "by noon"))
w("Sinkala speaks in Ndola", FRI, ("03", "yesterday"))
w("nine in the cells", FRI, ("03", "last night"))
w("trains by daylight only", "2027-03-08", ("02", "From Monday"))
w("copper closes at $9,870", "2027-03-08", ("04", "on Monday"))
w("premiums quoted", "2027-03-09", ("04", "on Tuesday"))
w("soldiers are sent", "2027-03-15", ("05", "On 15 March"))
w("Vanacker leaves", "2027-05-31", ("05", "at the end of May"))
w("the arbitration", "2027-09-01", ("05", "in September"), to="2027-09-30")

# ---- conflicts
s.conflict("figure", "copper stolen: 62.4 tonnes by the railway, 26 by the police, 71 by Brandis",
    [("00", "about 60 tonnes"), ("02", "62.4 tonnes"), ("03", "62 tonnes"), ("04", "62.4"), ("05", "62")], [("03", "26"), ("05", "26", 2)], [("04", "71 tonnes")])
s.conflict("figure", "robbers: about 30 by the police, more than a hundred by the driver",
    [("00", "About 30 men"), ("03", "thirty chaps"), ("03", "Thirty men")], [("01", "more than one hundred"), ("03", "ARMY OF 100"), ("03", "more than a hundred men")])
s.conflict("figure", "guards on the train: four by the driver, twelve by the railway, five by the wage list", [("01", "Four boys")], [("02", "Twelve guards"), ("05", "twelve guards")], [("05", "five", 2)])
s.conflict("figure", "time until the police came: 40 minutes, or three hours", [("00", "within 40 minutes"), ("03", "40 minutes"), ("05", "Forty minutes")],
    [("01", "Three hours"), ("05", "two hours and fifty-five minutes")])
s.conflict("figure", "copper lost since January: 240 tonnes by the railway, 410 by the Forum", [("04", "240 tonnes")], [("04", "410")])
s.conflict("stance", "whether shots were fired", [("00", "Not a single shot was fired,"), ("03", "No guns."), ("05", "Not a single shot,")],
    [("01", "They shot into the air three times"), ("01", "He puts a cartridge on our table"), ("03", "guns blazing"), ("05", "seven cartridges")])
s.conflict("date", "the first raid: on 23 February, or on 21 February by the MP", [("00", "on Feb. 23"), ("02", "23 February")], [("01", "on 21 February"), ("01", "eleven days")])
s.conflict("stance", "whether the police got the railway's warning", [("03", "We have received no letter from Copperline."), ("05", "which the police had not received")],
    [("02", "The Company warned the police by letter of 25 February"), ("05", "lies in the file with the stamp of headquarters: 26 February")])
s.conflict("source", "who said that the robbers had a list: the driver, or the police", [("01", "They had a list, on paper"), ("03", "They had a list on paper with the wagon numbers,"), ("05", "I never said the police had told me. I saw it,")],
    [("02", "the claim, made by the police, that the criminals had a list of wagon numbers")])
s.conflict("stance", "whether the list came from the railway", [("02", "no such list has left the Company's offices")], [("03", "That smells of an inside job")], optional=True)

# ---- echoes
s.echo("MPA's first sentence in the Eye", "copied text",
    ("00", "Robbers halted a goods train north of Kapiri Mposhi early on Thursday and carried off"), ("03", "ROBBERS halted a goods train north of Kapiri Mposhi early on Thursday and carried off"),
    ("00", "in the third such raid on Zambia's export line in nine days"), ("03", "in the third such raid on the export line in nine days"))
s.echo("the driver on Radio Mkushi", "cited", ("01", "They were more than one hundred."), ("01", "They had a list, on paper"), ("03", "told Radio Mkushi that more than a hundred men swarmed over his train"), ("03", "They had a list on paper with the wagon numbers,"))
s.echo("62.4 tonnes by Copperline", "cited", ("02", "62.4 tonnes"), ("03", "62 tonnes"), ("04", "62.4"))
s.echo("40 minutes by Sinkala", "cited", ("00", "within 40 minutes"), ("03", "40 minutes"), ("05", "Forty minutes"))
s.echo("not a single shot", "same details", ("00", "Not a single shot was fired,"), ("05", "Not a single shot,"))
s.echo("about 30 by Sinkala", "cited", ("00", "About 30 men"), ("03", "Thirty men"))
s.echo("nine arrested by the police", "cited", ("02", "nine persons"), ("03", "Nine suspects"), optional=True)
s.echo("scrap", "same details", ("01", "I am not resigning over scrap."), ("03", "scrap", 1))
s.echo("an army on a timetable", "same details", ("00", "not put an army on a timetable"), ("05", "who had wanted no army on a timetable"))
s.echo("four trains a day, by daylight", "cited", ("02", "From Monday, trains will run by daylight only."), ("04", "With four trains a day instead of six, and by daylight"), optional=True)
s.echo("twelve guards by Copperline", "cited", ("02", "Twelve guards"), ("05", "twelve guards"), optional=True)

# ---- actors
s.actor(JOSEPH, "person", *s.named("Joseph Mulenga", "Joe Mulenga", "J. Mulenga"), ("01", "Mulenga", 2), ("05", "Mulenga", 2), aliases=["Mulenga", "The driver", "the driver", "Driver Joe Mulenga", "driver J. Mulenga", "he"])
s.actor(BEATRICE, "person", *s.named("Beatrice Mulenga"), aliases=["She", "the MP", "the MP for Mkushi South"])
s.actor(SINKALA, "person", *s.named("Godfrey Sinkala", "Sinkala"), aliases=["police spokesman Godfrey Sinkala", "Sinkala", "Mr Sinkala", "police", "cops", "the police", "police mouthpiece Godfrey Sinkala"])
s.actor(HAMOONGA, "person", *s.named("Mutinta Hamoonga"), aliases=["Transport Minister Mutinta Hamoonga", "The minister", "the minister", "the transport minister"])
s.actor(VANACKER, "person", *s.named("Ilse Vanacker"), aliases=["Ms. Ilse Vanacker", "Copperline's chief executive, Ilse Vanacker", "the Chief Executive Officer, Ms. Ilse Vanacker", "Copperline's chief executive"])
s.actor(COPPER, "organization", *s.named("Copperline Rail Limited", "COPPERLINE RAIL LIMITED", "Copperline Rail", "Copperline"), aliases=["its operator", "the company", "the Company", "Copperline", "The railway", "the railway", "the operator", "Copperline Rail Limited"])
s.actor(BRANDIS, "organization", *s.named("Brandis & Cie", "Brandis"), aliases=["the Geneva trading house Brandis & Cie", "the bill of lading"])
s.actor("Chipo Guarding", "organization", *s.named("Chipo Guarding"))
s.actor(RADIO, "organization", *s.named("Radio Mkushi", "RADIO MKUSHI"))
s.actor("Lunsemfwa", "place", *s.named("Lunsemfwa", "LUNSEMFWA"))
s.actor("Kapiri Mposhi", "place", *s.named("Kapiri Mposhi"))
s.actor("Kabwe", "place", *s.named("Kabwe"))
s.actor("Chalata", "place", *s.named("Chalata"))
s.actor("Zambia", "place", *s.named("Zambia"))
s.alias(POLICE, "Police", "They", "the police", "cops", "Godfrey Sinkala", "police spokesman Godfrey Sinkala", "Police in Mkushi")
s.alias(FORUM, "The Copper Shippers' Forum, a club of nine trading houses", "The Copper Shippers' Forum")
s.alias(BROKERS, "Underwriters in London", "brokers")
s.alias(TRADER, "trader")
s.alias(BANK, "its central bank")
s.alias(HEALTH, "health centre")
s.alias(NAMELESS, "one, who will stay nameless", "one", "Residents of Chalata")
s.alias(OFFICER, "the officer on duty", "Police in Mkushi")
s.alias(PERSON, "A person at Brandis", "Brandis")
s.alias(WAGES, "wage list", "Chipo Guarding")
s.alias(INDICT, "indictment")
s.alias(POST, "the police post", "the police")
s.alias(MAGISTRATE, "The investigating magistrate in Kabwe", "magistrate")
s.write()
