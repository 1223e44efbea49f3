"""Gold of an invented story: Kestrel Micro announces a chip plant near Ostrava, and its subsidies are disputed, May 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A chip plant is announced and its subsidies are disputed")
E, AL, MORE, AB, AM, LESS, BET, V = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
STAMP, TUE, WED, FRI, PUB = "2027-04-28", "2027-05-11", "2027-05-12", "2027-05-14", "2027-09-02"
s.report("00", outlet="CEW", published=TUE)
s.report("01", outlet="Kestrel Micro", published=TUE, sidecar=True)
s.report("02", outlet="Deník Sever", published="2027-05-13")
s.report("03", outlet="Moravian Observer", published="2027-05-15")
s.report("04", outlet="Wafer & Die", published="2027-05-21")
s.report("05", outlet=None, published="2027-09-06", to="2027-09-29")

KESTREL, WHIT, KOL, DVO, RUS, JOSEF, TIB, WRONA = "Kestrel Micro", "Darnell Whitcombe", "Hana Kolínská", "Marek Dvořáček", "Alena Rusová", "Josef Kolínský", "Lorna Tibbets", "Jacek Wrona"
GOV, BOTH, MIN, COMM, POLAND, ALDE, RIVER, POLICE, ORG = "the Czech government", "the company and the government", "the industry ministry", "the European Commission", "Poland's development ministry", "Aldebrand", "the river authority", "the police", "organisers"
MAKERS, FILING, CONTRACT, REG, OBS, ROOM, TOWN, HANAK, ONE = "equipment makers", "a filing with the U.S. regulator", "the contract", "the land registry", "Moravian Observer", "someone who was in the room in Kraków", "the town hall", "Libor Hanák", "one equipment maker"

f = s.figures
f("investment", "agree",
  E("00", "$10.2 billion", 10200000000, nth=1, as_of=TUE, origin=KESTREL, unit="USD"), E("00", "9.4 billion euro", 9400000000, BOTH, as_of=TUE, origin=KESTREL, unit="EUR"),
  E("00", "$10.2 billion", 10200000000, BOTH, nth=2, as_of=TUE, origin=KESTREL, unit="USD"), AM("01", "up to $10.2 billion", 10200000000, as_of=TUE, origin=KESTREL, unit="USD"),
  E("04", "$10.2bn", 10200000000, KESTREL, as_of=TUE, origin=KESTREL, unit="USD"))
f("investment to which the company is committed", "single", AB("04", "approximately $6.5 billion", 6500000000, FILING, as_of=FRI, origin=FILING, unit="USD"))
f("state aid", "conflict",
  E("00", "2.1 billion euros", 2100000000, BOTH, as_of=TUE, origin=GOV, unit="EUR"), E("00", "52.5 billion crowns", 52500000000, as_of=TUE, origin=GOV, unit="CZK"),
  E("00", "3.4 billion euros", 3400000000, DVO, as_of=TUE, origin=DVO, unit="EUR"), E("01", "EUR 2.1 billion", 2100000000, as_of=TUE, origin=GOV, unit="EUR"),
  E("02", "52.5 billion crowns", 52500000000, origin=GOV, unit="CZK"), E("02", "3.4 billion euros", 3400000000, DVO, origin=DVO, unit="EUR"),
  E("04", "€2.1bn", 2100000000, origin=GOV, unit="EUR"), E("05", "71 billion crowns", 71000000000, CONTRACT, origin=CONTRACT, unit="CZK"), E("05", "€2.84bn", 2840000000, CONTRACT, origin=CONTRACT, unit="EUR"),
  E("05", "52.5 billion", 52500000000, CONTRACT, origin=GOV, unit="CZK"), E("05", "€3.4bn", 3400000000, DVO, origin=DVO, unit="EUR"))
f("tax relief", "single", E("05", "18.5 billion", 18500000000, CONTRACT, origin=CONTRACT, unit="CZK"))
f("years without tax", "single", E("02", "ten years without tax", 10, DVO, unit="years"))
f("grants as a share of the investment", "agree", AB("01", "about 22% of the investment", 22, origin=KESTREL, unit="percent"), E("04", "22% of the larger sum", 22, unit="percent"))
f("grants as a share of what is committed", "single", E("04", "35% of the smaller one", 35, unit="percent"))
f("share that Brussels allows", "single", AM("04", "30%", 30, unit="percent"))
f("state money a job, by the opposition", "agree", MORE("00", "more than a million euros a job", 1000000, DVO, origin=DVO, unit="EUR"), E("02", "One million", 1000000, unit="EUR"))
f("state money a job, by the grants", "single", E("02", "16 million", 16000000, unit="CZK"))
f("jobs at the plant", "conflict",
  E("00", "3,200 people", 3200, WHIT, origin=KESTREL), E("01", "3,200 high-quality jobs", 3200, origin=KESTREL), E("02", "3,200 chairs", 3200, origin=KESTREL),
  E("03", "3,200", 3200, HANAK, origin=KESTREL), E("05", "1,900 jobs", 1900, CONTRACT, origin=CONTRACT), E("05", "3,200", 3200, origin=KESTREL))
f("years for which jobs are guaranteed", "single", E("05", "ten years", 10, CONTRACT, unit="years"))
f("jobs at suppliers", "conflict",
  E("00", "9,000 jobs", 9000, KOL, as_of=TUE, origin=ALDE), E("02", "nine thousand around them", 9000, origin=ALDE), AL("02", "At least nine thousand", 9000, KOL, as_of=TUE, origin=ALDE),
  E("02", "4,500", 4500, MIN, as_of="2027-01", origin=MIN))
f("wafers a month", "conflict",
  E("00", "45,000 wafers a month", 45000, WHIT, origin=KESTREL), E("01", "45,000 wafers per month", 45000, origin=KESTREL),
  E("04", "30,000 wafers a month", 30000, MAKERS, origin=MAKERS), E("04", "45,000", 45000, nth=1, origin=KESTREL), E("04", "45,000", 45000, TIB, nth=2, origin=KESTREL))
f("size of a wafer", "single", E("01", "300-millimeter", 300, unit="mm"))
f("people in the village", "single", E("00", "1,100", 1100))
f("chips in a car", "single", E("00", "a hundred of our chips", 100, WHIT))
f("rise of Kestrel's shares", "single", E("00", "4.2%", 4.2, as_of=TUE, unit="percent"))
f("price of a share", "single", E("04", "$88.10", 88.1, as_of="2027-05-20", unit="USD"))
f("cost of Intera's plant", "single", E("00", "30 billion euro", 30000000000, unit="EUR"))
f("share that Germany promised Intera", "single", E("00", "a third of the cost", 1/3, unit="share"))
f("age of the company", "single", E("01", "34-year history", 34, unit="years"))
f("sites considered", "single", E("01", "16 sites", 16, WHIT))
f("countries considered", "single", E("01", "seven countries", 7, WHIT))
f("area of the site", "conflict", E("01", "212-hectare", 212, origin=KESTREL, unit="ha"), E("03", "240 hectares", 240, REG, origin=REG, unit="ha"))
f("land of Josef Kolínský", "single", E("03", "44", 44, unit="ha"))
f("intake from the Ondra", "conflict",
  AM("01", "not exceed 28,000 cubic meters per day", 28000, origin=KESTREL, unit="m3/day"), E("03", "41,000 cubic metres a day", 41000, RIVER, as_of="2027-05-03", origin=RIVER, unit="m3/day"),
  E("04", "41,000 cubic metres a day", 41000, [OBS, RIVER], origin=RIVER, unit="m3/day"), E("04", "28,000", 28000, origin=KESTREL, unit="m3/day"))
f("water in the Ondra", "single", AB("03", "barely 90,000", 90000, as_of="2026-08", unit="m3/day"))
f("houses that must go", "conflict", E("01", "Seventeen households", 17, origin=KESTREL), E("03", "23 of them", 23, RUS, origin=RUS), E("03", "17", 17, KESTREL, origin=KESTREL), E("05", "23", 23, origin=CONTRACT))
f("owners who have signed", "agree", E("05", "19", 19, nth=1), E("05", "the 19", 19))
f("price offered for the land", "update", E("03", "38 crowns a square metre", 38, JOSEF, unit="CZK"), E("05", "38 crowns a square metre", 38, unit="CZK"), E("05", "120", 120, unit="CZK"))
f("employees of Kestrel", "single", E("01", "21,400 people", 21400))
f("countries in which Kestrel is", "single", E("01", "nine countries", 9))
f("revenue of Kestrel", "single", E("01", "$13.8 billion", 13800000000, as_of="2026", unit="USD"))
f("aid for the Koreans in Třinec", "single", E("02", "600 million crowns", 600000000, unit="CZK"))
f("people in the march", "conflict", E("03", "2,000 people", 2000, ORG, as_of=FRI, origin=ORG), BET("03", "700, 800 at the most", 700, 800, POLICE, as_of=FRI, origin=POLICE),
  BET("04", "between 700 and 2,000 villagers", 700, 2000, as_of=FRI))
f("hours for which the road was closed", "single", E("03", "three hours", 3, as_of=FRI, unit="hours"))
f("signatures", "single", E("03", "6,300 signatures", 6300))
f("signatures recognised", "update", E("03", "4,900", 4900, TOWN, origin=TOWN), E("05", "5,200 valid signatures", 5200, as_of="2027-07"))
f("signatures needed", "single", E("03", "5,200", 5200))
f("days since the announcement", "single", E("04", "Ten days on", 10, unit="days"))
f("numbers that look soft", "single", E("04", "three numbers", 3))
f("Poland's offer", "single", E("04", "€1.6bn", 1600000000, ROOM, as_of="2026-12-09", origin=ROOM, unit="EUR"))
f("pages of Poland's offer", "single", E("04", "two pages", 2, ROOM, unit="pages"))
f("eggs that hit her car", "single", E("04", "Two", 2, as_of="2027-05-18"))
f("pages of the contract", "agree", E("05", "311 pages", 311, nth=1, unit="pages"), E("05", "311 pages", 311, nth=2, unit="pages"))
f("months for which nobody read it", "single", E("05", "four months", 4, unit="months"))
f("buildings in Prague", "single", E("05", "two buildings", 2))

q, Q = s.quote, s.quotation
Q("every car in Europe", "single", q("00", "Every car in Europe has a hundred of our chips in it, and not one was made here,", WHIT))
Q("in the coming weeks", "single", q("00", "in the coming weeks", COMM))
Q("more than a million a job", "single", q("00", "We're paying more than a million euros a job and nobody has been allowed to see the contract,", DVO))
Q("no secret annex", "single", q("00", "There is no secret annex,", KOL))
Q("it won with engineers", "single", q("01", "Czechia didn't win this with money. It won it with engineers,", WHIT), q("01", "We looked at 16 sites in seven countries, and had a term sheet on the table in Kraków. In the end it was not a close call.", WHIT))
Q("at least nine thousand", "single", q("02", "At least nine thousand,", KOL))
Q("a technical error", "single", q("02", "A technical error of the stamp,", MIN))
Q("our defeat", "single", q("02", "We read about our defeat in the newspaper,", WRONA))
Q("we don't eat chips", "single", q("03", "We don't eat chips", None))
Q("700, 800", "single", q("03", "700, 800 at the most", POLICE))
Q("the grass seed", "single", q("03", "For that I can't buy the grass seed,", JOSEF))
Q("the side with even numbers", "single", q("03", "They forgot the side of the street that has even numbers,", RUS))
Q("3,200 x yes", "single", q("03", "3,200 x YES", HANAK))
Q("a drawing", "single", q("04", "The rest is a drawing,", ONE))
Q("the design capacity", "single", q("04", "the design capacity from day one", TIB))
Q("approximately $6.5 billion", "single", q("04", "approximately $6.5 billion through 2031", FILING))
Q("before the summer is out", "single", q("04", "before the summer is out", KOL))
Q("very Warsaw", "single", q("04", "very Warsaw", ROOM))
Q("the ambition", "single", q("05", "That was always the ambition, never the undertaking,", TIB))
Q("not later than", "single", q("05", "shall commence not later than 31 December 2031", CONTRACT))
Q("they'll come", "single", q("05", "They'll come,", RUS), q("05", "I taught chemistry. I know how long things take to go off.", RUS))

w = s.when
w("Intera shelves its project", "2024", ("00", "In 2024"))
w("the river's water", "2026-08", ("03", "In August 2026"))
w("Kestrel's revenue", "2026", ("01", "in 2026"))
w("Poland makes an offer", "2026-12-09", ("04", "on 9 December"))
w("the ministry's reckoning", "2027-01", ("02", "in January"))
w("talks with households begin", "2027-02", ("01", "since February"))
w("the contract is signed, by the stamp", STAMP, ("02", "28 April"), ("05", "the 28th of April"))
w("the letter of the river authority", "2027-05-03", ("03", "3 May"))
w("the cabinet approves the contract", "2027-05-05", ("02", "on 5 May"))
w("the plant is announced", TUE, ("00", "on Tuesday"), ("01", "today"), ("02", "on Tuesday", 1))
w("the contract is signed, by the minister", TUE, ("00", "that morning"), ("02", "on Tuesday morning"), ("05", "on the eleventh"))
w("the minister says when she signed", "2027-05", ("05", "In May"), to="2027-05")
w("Wrona speaks", WED, ("02", "yesterday"))
w("nobody spoke to the people before", "2027-05-10", ("03", "this week"), to="2027-05-16")
w("opponents march", FRI, ("03", "On Friday afternoon"), ("04", "last Friday"))
w("the filing", FRI, ("04", "on Friday 14 May"))
w("the minister visits the village", "2027-05-18", ("03", "on Tuesday"), ("04", "this Tuesday"))
w("the Commission has received nothing", "2027-05-19", ("04", "On Wednesday"))
w("the share's close", "2027-05-20", ("04", "yesterday"))
w("the contract is to be published", "2027-06", ("04", "before the summer is out"), to="2027-08")
w("enough signatures", "2027-07", ("05", "in July"))
w("a court orders it published", "2027-08-30", ("05", "On 30 August"))
w("the contract is published", PUB, ("05", "at ten to midnight that Thursday"))
w("the minister resigns", "2027-09-06", ("05", "on the Monday after the contract appeared"))
w("Brussels decides", "2027-09-30", ("05", "On 30 September"))
w("the referendum", "2027-11", ("05", "a Sunday in November"))
w("construction begins", "2028-01", ("01", "in the first quarter of 2028"), to="2028-03")
w("production starts, by the company", "2030", ("00", "from 2030"), ("01", "in 2030"), ("04", "in 2030"))
w("tools are delivered", "2031-04", ("04", "in the second quarter of 2031"), to="2031-06")
w("money is spent until then", "2031", ("04", "through 2031"))
w("production starts at the latest, by the contract", "2031-12-31", ("05", "not later than 31 December 2031"))

c = s.conflict
c("figure", "the state's bill: 2.1 billion euros by the government, 3.4 by the opposition, 2.84 by the contract",
  [("00", "2.1 billion euros"), ("00", "52.5 billion crowns"), ("01", "EUR 2.1 billion"), ("02", "52.5 billion crowns"), ("04", "€2.1bn")],
  [("00", "3.4 billion euros"), ("02", "3.4 billion euros"), ("05", "€3.4bn")], [("05", "71 billion crowns"), ("05", "€2.84bn")])
c("figure", "jobs: 3,200 announced, 1,900 guaranteed", [("00", "3,200 people"), ("01", "3,200 high-quality jobs"), ("02", "3,200 chairs"), ("05", "3,200")], [("05", "1,900 jobs")])
c("figure", "jobs at suppliers: 9,000 by the study, 4,500 by the ministry", [("00", "9,000 jobs"), ("02", "nine thousand around them"), ("02", "At least nine thousand", 1)], [("02", "4,500")])
c("figure", "wafers a month: 45,000, or 30,000 by equipment makers", [("00", "45,000 wafers a month"), ("01", "45,000 wafers per month"), ("04", "45,000", 1), ("04", "45,000", 2)], [("04", "30,000 wafers a month")])
c("figure", "the site: 212 hectares by the company, 240 by the land registry", [("01", "212-hectare")], [("03", "240 hectares")])
c("figure", "houses that must go: 17 by the company, 23 by the mayor", [("01", "Seventeen households"), ("03", "17")], [("03", "23 of them"), ("05", "23")])
c("figure", "the fab's water: 28,000 by the company, 41,000 by the river authority", [("01", "not exceed 28,000 cubic meters per day"), ("04", "28,000")], [("03", "41,000 cubic metres a day"), ("04", "41,000 cubic metres a day")])
c("figure", "people in the march: 2,000 by organisers, at most 800 by the police", [("03", "2,000 people")], [("03", "700, 800 at the most")])
c("date", "the contract was signed on 11 May, by the minister, or on 28 April",
  [("00", "that morning"), ("02", "on Tuesday morning"), ("05", "on the eleventh"), ("02", "A technical error of the stamp,")], [("02", "28 April"), ("05", "the 28th of April")])
c("stance", "whether Poland negotiated with Kestrel", [("00", "it had not negotiated with the company"), ("02", "there was nothing to beat"), ("02", "We read about our defeat in the newspaper,"), ("04", "Warsaw's denial")],
  [("01", "had a term sheet on the table in Kraków"), ("04", "did make an offer")])
c("stance", "whether there is a secret annex", [("00", "There is no secret annex,")], [("05", "There is an annex, marked confidential.")])
c("stance", "whether Kestrel talked with the households", [("01", "talks with them have been under way, in a spirit of partnership, since February")], [("03", "No one from Kestrel had spoken to her people before this week")])
c("date", "production from 2030, or by the end of 2031", [("00", "from 2030"), ("01", "in 2030"), ("04", "in 2030")], [("04", "in the second quarter of 2031"), ("05", "not later than 31 December 2031")], optional=True)
c("figure", "the investment: $10.2 billion announced, 6.5 committed", [("00", "$10.2 billion", 1), ("00", "$10.2 billion", 2), ("01", "up to $10.2 billion"), ("04", "$10.2bn")], [("04", "approximately $6.5 billion")], optional=True)

e = s.echo
e("what Kestrel announced", "cited", ("00", "45,000 wafers a month"), ("01", "45,000 wafers per month"), ("00", "3,200 people"), ("01", "3,200 high-quality jobs"), ("04", "$10.2bn"))
e("the river authority's letter, by the Observer", "cited", ("03", "41,000 cubic metres a day"), ("04", "the Moravian Observer reported"), ("04", "41,000 cubic metres a day"))
e("17 households by the company", "cited", ("01", "Seventeen households"), ("03", "The company wrote of 17"))
e("Dvořáček's bill", "same details", ("00", "3.4 billion euros"), ("02", "3.4 billion euros"), ("05", "€3.4bn"), optional=True)
e("nine thousand jobs, by Kolínská", "same details", ("00", "9,000 jobs"), ("02", "At least nine thousand"), optional=True)
e("the stamp of 28 April", "same details", ("02", "28 April"), ("05", "the 28th of April"), optional=True)
e("the counts of the march", "same details", ("03", "700, 800 at the most"), ("04", "between 700 and 2,000 villagers"), ("04", "marched last Friday with a coffin"), ("03", "a coffin made of cardboard"), optional=True)
e("2.1 billion by the government", "cited", ("00", "2.1 billion euros"), ("01", "EUR 2.1 billion"), ("04", "€2.1bn"), optional=True)
e("38 crowns a square metre", "same details", ("03", "38 crowns a square metre"), ("05", "38 crowns a square metre"), optional=True)

a = s.actor
a(KESTREL, "organization", *s.named("Kestrel Micro, Inc.", "Kestrel Micro", "KESTREL MICRO", "Kestrel"), aliases=["the company", "Kestrel Micro, Inc.", "the stock exchange", "Darnell Whitcombe", "The headline", "the Kestrel announcement", "the release", "Lorna Tibbets"])
a(WHIT, "person", *s.named("Darnell Whitcombe", "Whitcombe"), aliases=["chief executive Darnell Whitcombe", "Kestrel Micro", "the company"])
a(KOL, "person", *s.named("Hana Kolinska", "Kolinska", "Hana Kolínská", "Kolínská"), aliases=["Industry Minister Hana Kolinska", "Hana Kolinska", "Kolinska", "the minister", "Minister Kolínská", "minister Hana Kolínská"])
a(JOSEF, "person", *s.named("Josef Kolínský"), aliases=["Kolínský"])
a(DVO, "person", *s.named("Marek Dvoracek", "Marek Dvořáček", "Mr Dvořáček"), aliases=["Opposition leader Marek Dvoracek", "Marek Dvoracek", "Dvoracek", "Mr Dvořáček", "Dvořáček", "the opposition"])
a(RUS, "person", *s.named("Alena Rusova", "Alena Rusová", "Rusová"), aliases=["The mayor of Dolni Javorka, Alena Rusova", "Mayor Alena Rusová", "the mayor", "a list of the houses"])
a(TIB, "person", *s.named("Lorna Tibbets"), aliases=["Kestrel's Lorna Tibbets", "Kestrel", "Tibbets"])
a("Dolní Javorka", "place", *s.named("Dolni Javorka", "Dolní Javorka", "Javorka"))
a("Ostrava", "place", *s.named("Ostrava"))
a("Kraków", "place", *s.named("Krakow", "Kraków"))
a(OBS, "organization", *s.named("Moravian Observer", "Observer"), aliases=["the Moravian Observer", "The river authority"])
a(COMM, "organization", *s.named("European Commission", "Commission"), aliases=["European Commission", "a spokesman", "a Commission spokesman"])
s.alias(GOV, "the government", "the state", "Czech government")
s.alias(BOTH, "the company", "the government", KESTREL)
s.alias(MIN, "Her own ministry", "the ministry", "ministry")
s.alias(RIVER, "The Ondra's river authority", "river authority", "a letter of 3 May")
s.alias(POLICE, "The police")
s.alias(ORG, "Organisers", "opponents")
s.alias(MAKERS, "Equipment makers", "equipment makers we've talked to")
s.alias(ONE, "one", "Equipment makers", "one of the equipment makers")
s.alias(FILING, "the company", KESTREL, "a filing", "filing")
s.alias(CONTRACT, "The contract", "contract", "page 40", "Kestrel", "the state's share")
s.alias(REG, "land registry")
s.alias(ROOM, "our source", "someone", "our source in the room", "someone who was in the room")
s.alias(TOWN, "the town hall in Ostrava")
s.alias(WRONA, "Deputy Minister Jacek Wrona", "Wrona", "Gazeta Południowa")
s.write()
