"""Gold of an invented story: a Peruvian city bans old buses and drivers block its roads, March 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The old buses of Huaraqui")
WED, THU, FRI, SAT, SUN = (f"2027-03-0{d}" for d in range(3, 8))
s.report("00", outlet="ACD", published=WED)
s.report("01", outlet="FETRAHU", published=THU)
s.report("02", outlet="El Farol", published=FRI, sidecar=True)
s.report("03", outlet="Radio Quebrada", published=FRI)
s.report("04", outlet="La Gaceta del Sur", published=SUN)
s.report("05", outlet="Bus & Route International", published="2027-05-10", to="2027-05-20")

MAYOR, FETRAHU, WILBER, JAIME, EFRAIN, TITO, JUSTINA, ARROYO = "Rosario Quintanilla", "FETRAHU", "Wilber Ccorimanya", "Jaime Salcedo", "Efraín Salcedo", "Denis Tito", "Doña Justina", "Nelly Arroyo"
CITY, POLICE, AUTHORITIES, CHAMBER, DRONE, REPORTER, OMBUDSMAN, INSTITUTE, CONSULTANTS, CAMERAS, DRIVER = ("the city", "the police", "authorities", "Chamber of Commerce", "the drone of the municipality", "reporter Saúl",
    "Ombudsman's office", "Institute for Air", "consultants from Bogotá", "the cameras", "a driver who was on the picket")

# ---- figures
f, E, A, L, M = s.figures, s.exact, s.about, s.at_least, s.more_than
f("limit of the decree", "agree", E("00", "20 years", 20, unit="years", origin=CITY), E("04", "twenty", 20, unit="years", origin=CITY))
f("limit of the pact of 2021", "agree", E("01", "25 years", 25, unit="years", as_of="2021"), E("04", "25 years", 25, unit="years", as_of="2021"))
f("buses affected", "conflict",
    E("00", "2,140 buses", 2140, CITY, as_of=WED, origin=CITY), E("00", "3,600", 3600, FETRAHU, as_of=WED, origin=FETRAHU),
    E("01", "2,140 units", 2140, MAYOR, as_of=THU, origin=CITY), E("01", "3,600", 3600, as_of=THU, origin=FETRAHU),
    E("04", "2,140 buses", 2140, as_of=SUN, origin=CITY),
    E("05", "2,870 vehicles", 2870, CONSULTANTS, origin=CONSULTANTS), E("05", "2,140", 2140, CITY, as_of="2027-03", origin=CITY), E("05", "3,600", 3600, FETRAHU, as_of="2027-03", origin=FETRAHU))
f("share of the fleet", "single", E("00", "41%", 41, CITY, unit="percent", origin=CITY))
f("people injured", "conflict",
    L("00", "at least nine people", 9, AUTHORITIES, as_of=WED, origin=POLICE), E("00", "27", 27, WILBER, as_of=WED, origin=FETRAHU),
    E("01", "27 injured", 27, as_of=WED, origin=FETRAHU), E("03", "21 injured", 21, OMBUDSMAN, as_of=[WED, FRI], origin=OMBUDSMAN))
f("women injured", "single", E("01", "four are women", 4, as_of=WED, origin=FETRAHU))
f("boys injured", "single", E("01", "one is a boy", 1, as_of=WED, origin=FETRAHU))
f("police officers injured", "single", E("03", "six police officers", 6, OMBUDSMAN, as_of=[WED, FRI], origin=OMBUDSMAN))
f("points blocked", "update",
    E("00", "Fourteen points", 14, POLICE, as_of=WED, origin=POLICE), E("01", "23 points", 23, as_of=THU, origin=FETRAHU),
    E("03", "17 blocked points", 17, POLICE, as_of=FRI, origin=POLICE), E("03", "23", 23, POLICE, as_of=THU, origin=POLICE))
f("queue of trucks", "single", E("00", "11 kilometers", 11, POLICE, as_of=WED, unit="km"))
f("people arrested", "conflict",
    E("00", "Thirty-eight people", 38, as_of=WED, origin=POLICE), E("01", "61 comrades", 61, as_of=[WED, THU], origin=FETRAHU),
    E("02", "52 detained", 52, as_of=[THU, FRI]), E("03", "The 52", 52, as_of=FRI), E("04", "52 people", 52))
f("detained in the gymnasium", "agree", E("02", "19", 19, nth=1, as_of=THU), E("04", "19 of them", 19))
f("nights of the detained", "single", E("04", "two nights", 2, unit="nights"))
f("people of the city", "single", E("00", "900,000", 900000, MAYOR))
f("time from the consultation to the decree", "single", E("00", "four weeks", 4, MAYOR, unit="weeks"))
f("reporters who saw canisters", "single", E("00", "Two reporters", 2))
f("bonus for a bus that is scrapped", "update",
    E("00", "45,000 soles", 45000, CITY, unit="PEN", as_of=WED, origin=CITY), E("00", "$12,100", 12100, CITY, unit="USD", as_of=WED),
    E("01", "45,000", 45000, unit="PEN", as_of=THU, origin=CITY),
    E("03", "70,000 soles", 70000, unit="PEN", as_of=FRI, origin="the agreement"), E("04", "70,000 soles", 70000, unit="PEN", origin="the agreement"), E("05", "70,000 soles each", 70000, unit="PEN", origin="the agreement"))
f("bonus that the federation demands", "single", E("01", "120,000 soles", 120000, unit="PEN", as_of=THU, origin=FETRAHU))
f("cost of the bonus to the city", "single", E("04", "150 million", 150000000, unit="PEN"))
f("price of a new bus", "single", A("00", "about 320,000 soles", 320000, unit="PEN"))
f("length of the strike of 2019", "single", E("00", "eleven days", 11, unit="days", as_of="2019"))
f("valleys", "single", E("01", "three valleys", 3))
f("families behind each bus", "single", E("01", "four families", 4))
f("time for which the ambulance waited", "conflict",
    s.at_most("01", "within a minute", 1, unit="minutes", as_of=WED, origin=FETRAHU),
    E("02", "40 MINUTES", 40, unit="minutes", as_of=WED, origin=TITO), E("02", "Forty minutes", 40, TITO, unit="minutes", as_of=WED, origin=TITO),
    E("04", "40 minutes", 40, TITO, unit="minutes", as_of=WED, origin=TITO), E("04", "a minute", 1, FETRAHU, unit="minutes", as_of=WED, origin=FETRAHU),
    E("05", "26 minutes", 26, CAMERAS, unit="minutes", as_of=WED, origin=CAMERAS), s.at_most("05", "within a minute", 1, FETRAHU, unit="minutes", as_of=WED, origin=FETRAHU))
f("length of the meeting of 20 January", "single", E("01", "15 minutes", 15, unit="minutes", as_of="2027-01-20", origin=FETRAHU))
f("price of potatoes", "single", E("02", "4 soles a kilo", 4, unit="PEN a kg", as_of=THU))
f("price of potatoes last week", "single", E("02", "2.20", 2.2, unit="PEN a kg", as_of=["2027-02-22", "2027-02-28"]))
f("loss of the city a day", "conflict", E("02", "7 million soles a day", 7000000, CHAMBER, unit="PEN a day", origin=CHAMBER), s.at_most("02", "two and a half at the most", 2500000, EFRAIN, unit="PEN a day", origin=EFRAIN))
f("marchers", "conflict", E("03", "twelve thousand", 12000, WILBER, as_of=FRI, origin=WILBER), E("03", "4,000", 4000, DRONE, as_of=FRI, origin=DRONE), E("03", "5,200", 5200, REPORTER, as_of=FRI, origin=REPORTER))
f("windows broken", "single", E("03", "Eight windows", 8, as_of=FRI))
f("drivers at the talks", "single", E("03", "Six of them", 6, as_of=FRI))
f("lawyers at the talks", "single", E("03", "two lawyers", 2, as_of=FRI))
f("priests at the talks", "single", E("03", "one priest", 1, as_of=FRI))
f("years on Line 9", "agree", E("04", "thirty years", 30, nth=1, unit="years"), E("04", "thirty years", 30, nth=2, unit="years")) 
f("days without bread", "single", E("04", "three days", 3, unit="days"))
f("people killed", "single", E("04", "One woman", 1))
f("deaths by soot a year", "single", E("04", "214 people", 214, INSTITUTE, unit="people a year", origin=INSTITUTE))
f("deaths by soot a week", "single", E("04", "four in a week", 4, INSTITUTE, unit="people a week", origin=INSTITUTE))
f("weeks since the roadblocks", "single", E("05", "Ten weeks", 10, unit="weeks"))
f("buses ordered", "single", E("05", "180 buses", 180))
f("worth of the tender", "agree", E("05", "61 million soles", 61000000, unit="PEN"), E("05", "US$16.3 million", 16300000, unit="USD"))
f("price of a bus in the tender", "single", A("05", "some 340,000 soles", 340000, unit="PEN"))
f("share of the votes for Ccorimanya", "single", E("05", "71% of the votes", 71, unit="percent", as_of="2027-04"))
f("buses scrapped", "single", E("05", "610", 610))
f("gas canisters missing", "single", E("05", "31 gas canisters", 31, POLICE, origin=POLICE))
f("signatures on the list", "single", E("05", "four signatures", 4))

# ---- quotations
q, Q = s.quote, s.quotation
Q("held hostage by soot", "single", q("00", "A city of 900,000 cannot be held hostage by a cloud of soot,", MAYOR))
Q("no such meeting", "single", q("00", "There was no such meeting. We saw the mayor for the first time on January 20,", WILBER))
Q("paid off", "variant", q("01", "A bus is not old. A bus is paid off,", WILBER), q("01", "That is what they cannot forgive us.", WILBER), q("02", "My bus isn't old, it's paid off,", JUSTINA))
Q("stolen from me", "single", q("02", "Somebody has already stolen that from me.", JUSTINA))
Q("it wasn't us", "single", q("02", "It wasn't us", "drivers"))
Q("forty minutes", "single", q("02", "Forty minutes. I showed them my card, I showed them the lady,", TITO), q("02", "They told me, today nobody is sick.", TITO))
Q("the truck behind did not move", "single", q("02", "but the truck behind did not move", DRIVER))
Q("persuasion", "single", q("02", "We used what the regulations call persuasion,", JAIME))
Q("two and a half", "single", q("02", "two and a half at the most", EFRAIN))
Q("twelve thousand", "single", q("03", "We are twelve thousand.", WILBER))
Q("names twice", "single", q("03", "The figure of the federation contains names twice, that of the police leaves out everybody who did not go to hospital.", ARROYO))
Q("on their knees", "single", q("03", "They have asked me on their knees,", MAYOR))
Q("she rang me up", "single", q("03", "She rang me up herself, at six.", WILBER))
Q("the keys", "single", q("03", "tonight, as soon as someone finds the keys", EFRAIN))
Q("31 August", "single", q("05", "31 August", "the minutes"))
Q("what they signed", "single", q("05", "Let them find out first what they signed.", FETRAHU))

# ---- timeline
w = s.when
w("Doña Justina's bus is built", "1998", ("02", "1998"))
w("buses counted were built before then", "2007", ("05", "2007"))
w("the strike of eleven days", "2019", ("00", "in 2019"), ("04", "In 2019"))
w("the pact", "2021", ("01", "of 2021"), ("04", "of 2021"))
w("the drivers are consulted, by the mayor", "2026-11-20", ("00", "on November 20"), ("05", "20 November"), ("05", "that day"))
w("the decree", "2026-12", ("04", "of December"))
w("the meeting, by the federation", "2027-01-20", ("00", "on January 20"), ("01", "on 20 January"))
w("potatoes at the old price", "2027-02-22", ("02", "last week"), to="2027-02-28")
w("the ban takes effect", "2027-03-01", ("00", "on Monday"))
w("the counts of March", "2027-03", ("05", "in March"))
w("the roads are blocked", WED, ("00", "on Wednesday"), ("00", "by midday"))
w("police clear the bridge", WED, ("01", "Yesterday"), ("03", "since Wednesday"))
w("Eulalia Puma dies", WED, ("02", "On Wednesday night"), ("05", "on the night of 3 March"))
w("prices in the market", THU, ("02", "yesterday"))
w("Colonel Salcedo speaks of persuasion", THU, ("02", "last night"))
w("23 points are blocked", THU, ("03", "Yesterday"))
w("the great march", FRI, ("01", "Tomorrow, Friday"))
w("the agreement", FRI, ("05", "of 5 March"))
w("the detained are to be released", FRI, ("03", "tonight"))
w("buses run again", SAT, ("03", "Tomorrow"), ("04", "On Saturday"))
w("the tender is published", "2027-04", ("05", "last month"))
w("Ccorimanya is re-elected", "2027-04", ("05", "in April"))
w("Colonel Salcedo retires", "2027-05-01", ("05", "on 1 May"))
w("deliveries begin", "2027-08", ("05", "in August"))
w("the ban is suspended until then, by the minutes", "2027-08-31", ("03", "until 31 August"), ("05", "31 August"))
w("the ban is suspended until then, by the column and the city", "2027-12-31", ("04", "until 31 December"), ("05", "the end of the year"))

# ---- conflicts
c = s.conflict
c("figure", "buses affected: 2,140 by the city, 3,600 by the federation, 2,870 by consultants", [("00", "2,140 buses"), ("01", "2,140 units"), ("04", "2,140 buses"), ("05", "2,140")],
  [("00", "3,600"), ("01", "3,600"), ("05", "3,600")], [("05", "2,870 vehicles")])
c("figure", "injured: nine by the authorities, 27 by the federation, 21 by the ombudsman", [("00", "at least nine people")], [("00", "27"), ("01", "27 injured")], [("03", "21 injured")])
c("figure", "arrested: 38 and then 52, or 61 by the federation", [("00", "Thirty-eight people"), ("02", "52 detained"), ("03", "The 52"), ("04", "52 people")], [("01", "61 comrades")])
c("figure", "the ambulance waited: 40 minutes, a minute, or 26", [("02", "40 MINUTES"), ("02", "Forty minutes"), ("04", "40 minutes")], [("01", "within a minute"), ("04", "a minute"), ("05", "within a minute")], [("05", "26 minutes")])
c("figure", "loss a day: 7 million by the chamber, two and a half by the councillor", [("02", "7 million soles a day")], [("02", "two and a half at the most")])
c("figure", "marchers: twelve thousand, 4,000 or 5,200", [("03", "twelve thousand")], [("03", "4,000")], [("03", "5,200")])
c("date", "the ban is suspended until 31 August, or until 31 December", [("03", "until 31 August"), ("05", "31 August")], [("04", "until 31 December"), ("05", "the end of the year")])
c("source", "who said that a bus is not old but paid off: Ccorimanya, or Doña Justina", [("01", "A bus is not old. A bus is paid off,")], [("02", "My bus isn't old, it's paid off,"), ("02", "Somebody has already stolen that from me.")])
c("stance", "whether the drivers were consulted in November", [("00", "the drivers had been consulted on November 20"), ("05", "the city has found an attendance list")],
  [("00", "There was no such meeting."), ("01", "We were never consulted. The first and only meeting took place on 20 January"), ("05", "He was in hospital that day")])
c("stance", "whether police used tear gas", [("00", "Police denied having used tear gas")],
  [("00", "Two reporters for ACD saw canisters being fired there"), ("01", "attacked with gas and clubs"), ("05", "31 gas canisters are missing from their stock")])
c("stance", "whether the ambulance was stopped", [("01", "It is false that an ambulance was stopped"), ("01", "All ambulances have passed."), ("02", "The federation denies everything")],
  [("02", "in an ambulance that could not get through"), ("02", "They told me, today nobody is sick."), ("05", "They show 26 minutes")])
c("stance", "who asked for the talks", [("03", "They have asked me on their knees,"), ("04", "The mayor says that the drivers came to her on their knees")], [("03", "She rang me up herself, at six."), ("04", "The drivers say that she telephoned")])
c("figure", "who slept in the gymnasium: 19 by El Farol, 52 by the column before it puts itself right", [("02", "19", 1), ("04", "19 of them")], [("04", "52 people")], optional=True)

# ---- echoes
e = s.echo
e("the city's 2,140", "cited", ("00", "2,140 buses"), ("01", "2,140 units"), ("04", "2,140 buses"), ("05", "2,140"))
e("the federation's 3,600", "cited", ("00", "3,600"), ("01", "3,600"), ("05", "3,600"))
e("the federation's 27 injured", "cited", ("00", "27"), ("01", "27 injured"))
e("the federation's meeting of 20 January", "cited", ("00", "on January 20"), ("01", "on 20 January"))
e("the mayor's consultation of 20 November", "same details", ("00", "on November 20"), ("05", "20 November"))
e("the paramedic's 40 minutes", "same details", ("02", "Forty minutes"), ("04", "40 minutes"))
e("the federation opened within a minute", "cited", ("01", "We have opened for them within a minute"), ("04", "a minute, according to those"), ("05", "The federation had said that it opened the way within a minute"))
e("on their knees, and the telephone", "same details", ("03", "They have asked me on their knees,"), ("04", "the drivers came to her on their knees"), ("03", "She rang me up herself, at six."), ("04", "she telephoned"))
e("19 in the gymnasium", "same details", ("02", "19 sleep in the gymnasium"), ("04", "19 of them did"))
e("paid off", "same details", ("01", "A bus is paid off,"), ("02", "it's paid off,"))
e("45,000 soles of the city", "same details", ("00", "45,000 soles"), ("01", "45,000"), optional=True)
e("the agreement's 70,000 soles", "same details", ("03", "70,000 soles"), ("04", "70,000 soles"), ("05", "70,000 soles each"), optional=True)
e("the minutes of the agreement", "same details", ("03", "until 31 August"), ("05", "31 August"), optional=True)
e("the pact of 2021", "same details", ("01", "as was signed in the pact of 2021"), ("04", "The pact of 2021 promised the drivers 25 years"), optional=True)
e("52 detained", "same details", ("02", "52 detained"), ("03", "The 52"), ("04", "52 people"), optional=True)

# ---- actors
n = s.named
s.actor(MAYOR, "person", *n("Rosario Quintanilla"), aliases=["Mayor Rosario Quintanilla", "the mayor", "She", "The mayor", "the city"])
s.actor(WILBER, "person", *n("Wilber Ccorimanya", "Ccorimanya"), aliases=["Ccorimanya", "FETRAHU's leader, Wilber Ccorimanya", "our general secretary, Wilber Ccorimanya", "He", "the federation"])
s.actor(FETRAHU, "organization", *n("FETRAHU", "Federation of Transport Workers of Huaraqui"), aliases=["The drivers' federation FETRAHU", "the federation", "the drivers", "those who made her wait", "Wilber Ccorimanya"])
s.actor(JAIME, "person", *n("Jaime Salcedo"), ("02", "Salcedo", 1), aliases=["Colonel Salcedo", "Colonel Jaime Salcedo", "Salcedo", "he"])
s.actor(EFRAIN, "person", *n("Efraín Salcedo"), aliases=["The transport councillor, Efraín Salcedo", "the transport councillor", "Salcedo"])
s.actor("Eulalia Puma", "person", *n("Eulalia Puma", "Eulalia"))
s.actor("Huaraqui", "place", *n("Huaraqui", "HUARAQUI", but=("Federation of Transport Workers of Huaraqui",)))
s.actor("Chaca bridge", "place", *n("Chaca bridge"))
s.actor("Molino roundabout", "place", *n("Molino roundabout", "Molino corner"))
s.actor("Line 9", "organization", *n("Line 9"))
s.alias(CITY, "The city", "according to the city", "Rosario Quintanilla", "the mayor")
s.alias(POLICE, "police", "The police")
s.alias(AUTHORITIES, "police")
s.alias(CHAMBER, "The Chamber of Commerce")
s.alias(DRONE, "The drone", "the municipality")
s.alias(REPORTER, "Our reporter Saúl", "Saúl", "Radio Quebrada")
s.alias(OMBUDSMAN, "The Ombudsman's office", "Nelly Arroyo", "Ombudsman")
s.alias(ARROYO, "Nelly Arroyo, its head here", "Ombudsman's office", "Arroyo")
s.alias(INSTITUTE, "The Institute for Air")
s.alias(CONSULTANTS, "Consultants")
s.alias(CAMERAS, "They", "the prosecutor", "cameras")
s.alias(TITO, "paramedic Denis Tito", "the man who was driving her", "Tito")
s.alias(JUSTINA, "Justina", "she")
s.alias(DRIVER, "A driver", "a driver")
s.alias("drivers", "Drivers")
s.alias("the minutes", "The minutes of 5 March", "minutes")
s.write()
