"""Gold of an invented story: a bomb hoax empties the airport of Gdańsk, August 2026. Persons, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A bomb hoax empties Gdańsk's airport")
E, ABOUT, ATL, MORE, ATM, BTW, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.between, s.vague
FRI, SAT, SUN, TUE, VERDICT = "2026-08-28", "2026-08-29", "2026-08-30", "2026-09-01", "2027-03-18"
YEAR, Y25 = ["2026-01-01", FRI], ["2025-01-01", "2025-12-31"]
s.report("00", outlet="PPX", published=FRI, sidecar=True)
s.report("01", outlet="Tricity Today", published=FRI)
s.report("02", outlet="Gdańsk Coast Airport", published=SAT)
s.report("03", outlet="Evening Comet", published=SUN)
s.report("04", outlet="Västkustbladet", published=TUE)
s.report("05", outlet="Runway & Risk", published=VERDICT, to="2027-03-30")

GORCZYCA, DRZEWIECKI, WRZOSEK, HALINA, LIS, EWA, GARY, SHELL, WILK = "Renata Gorczyca", "Pawel Drzewiecki", "Michał Wrzosek", "Halina Sobota", "Oskar Lis", "Ewa Tomczak-Hinz", "Gary Tunnicliffe", "Shell Tunnicliffe", "Kacper Wilk"
AIRPORT, POLICE, EMAIL, MINISTRY, AUDIT, HANSE, COMET, COURT, PPX, PRESS, COLUMN = "Gdańsk Coast Airport", "police", "the e-mail", "interior ministry", "audit office", "Hanse Polis", "Evening Comet", "the court", "PPX", "the British press", "Agneta Rylander"

# ---- figures
f = s.figures
f("people evacuated", "conflict",
    MORE("00", "More than 6,000 people", 6000, POLICE, as_of=FRI, origin=POLICE), ABOUT("01", "around 5,400 people", 5400, AIRPORT, as_of=FRI, origin=AIRPORT), MORE("01", "more than 6,000", 6000, [PPX, POLICE], as_of=FRI, origin=POLICE),
    E("02", "5,412 persons", 5412, AIRPORT, as_of=FRI, origin=AIRPORT), E("03", "7,000 passengers", 7000, as_of=FRI, origin=COMET), E("04", "six thousand", 6000, "the newspapers", as_of=FRI, origin=POLICE),
    E("04", "5,412", 5412, AIRPORT, as_of=FRI, origin=AIRPORT), E("04", "seven", 7000, PRESS, as_of=FRI, origin=COMET), E("05", "5,870 people", 5870, AUDIT, as_of=FRI, origin=AUDIT))
f("employees among the evacuated", "single", E("02", "644", 644, AIRPORT, as_of=FRI, origin=AIRPORT))
f("bombs threatened", "agree", E("00", "three bombs", 3, EMAIL, origin=EMAIL), E("01", "Three pieces of luggage", 3, EMAIL, origin=EMAIL))
f("time for which flights were suspended", "single", E("00", "five hours", 5, POLICE, as_of=FRI, unit="hours"))
f("time until the ambulance came", "conflict",
    E("00", "14 minutes", 14, GORCZYCA, as_of=FRI, origin=GORCZYCA, unit="minutes"), E("01", "fifty minutes", 50, HALINA, as_of=FRI, origin=HALINA, unit="minutes"), E("03", "50 minutes", 50, HALINA, as_of=FRI, origin=HALINA, unit="minutes"),
    E("04", "half an hour", 0.5, as_of=FRI, origin=COLUMN, unit="hours"), E("04", "fourteen minutes", 14, as_of=FRI, origin=GORCZYCA, unit="minutes"))
f("flights cancelled", "conflict",
    E("00", "38 flights", 38, AIRPORT, as_of=FRI, origin=AIRPORT), E("01", "83 flights", 83, as_of=FRI, origin="Tricity Today"), E("01", "38", 38, as_of=FRI, origin=AIRPORT),
    E("02", "38 flights", 38, AIRPORT, as_of=FRI, origin=AIRPORT), ABOUT("03", "Some 59 flights", 59, as_of=FRI, origin=COMET), E("04", "38", 38, as_of=FRI, origin=AIRPORT))
f("flights diverted", "agree", E("00", "21 diverted", 21, AIRPORT, as_of=FRI, origin=AIRPORT), E("02", "21 diverted", 21, AIRPORT, as_of=FRI, origin=AIRPORT))
f("flights delayed", "single", E("02", "5 more", 5, AIRPORT, as_of=FRI))
f("delay of these flights", "single", MORE("02", "over three hours", 3, AIRPORT, as_of=FRI, unit="hours"))
f("search dogs", "agree", E("00", "nine dogs", 9, AIRPORT, as_of=FRI), E("01", "nine", 9, as_of=FRI))
f("dogs from Malbork", "single", E("01", "Two dogs more", 2, as_of=FRI))
f("threats against Polish airports in 2026", "conflict",
    E("00", "14 such threats", 14, GORCZYCA, as_of=YEAR, origin=POLICE), E("03", "41 airport bomb hoaxes", 41, MINISTRY, as_of=["2026-01-01", SUN], origin=MINISTRY),
    E("05", "52", 52, MINISTRY, nth=2, as_of=["2026-01-01", "2026-12-31"], origin=MINISTRY))
f("threats against Polish airports in 2025", "single", E("05", "33", 33, MINISTRY, as_of=Y25, origin=MINISTRY))
f("threats whose author was found", "single", E("00", "five", 5, GORCZYCA, nth=2, as_of=YEAR, origin=POLICE))
f("threats against Swedish airports last year", "single", E("04", "nine threats", 9, as_of=Y25))
f("prison for a false alarm", "single", ATM("00", "up to eight years", 8, unit="years"))
f("payment of the man in Katowice", "agree", E("00", "620,000 zlotys", 620000, unit="PLN", as_of="2026-06"), E("00", "$168,000", 168000, unit="USD", as_of="2026-06"))
f("passengers last year", "single", E("00", "6.9 million passengers", 6900000, as_of=Y25))
f("empty seats of the first plane", "single", E("01", "40", 40, nth=1, as_of=FRI))
f("seats of the first plane", "single", E("01", "189 seats", 189))
f("queues when the terminal opened", "single", E("01", "three hours", 3, WRZOSEK, as_of=FRI, unit="hours"))
f("bottles of water", "conflict",
    E("01", "8,000 bottles", 8000, AIRPORT, as_of=FRI, origin=AIRPORT), E("02", "8,000 bottles of water", 8000, AIRPORT, as_of=FRI, origin=AIRPORT), E("05", "2,300 bottles", 2300, AUDIT, as_of=FRI, origin=AUDIT))
f("people at the fire door", "agree", E("01", "two hundred", 200, LIS, as_of=FRI, origin=LIS), E("03", "200 of us", 200, GARY, as_of=FRI, origin=GARY))
f("emergency exits", "agree", E("01", "46 emergency exits", 46, AIRPORT, origin=AIRPORT), E("02", "46 emergency exits", 46, AIRPORT, origin=AIRPORT), E("05", "46 emergency exits", 46, AUDIT))
f("emergency exits that could not be opened", "single", E("05", "Two of", 2, AUDIT, as_of=FRI, origin=AUDIT))
f("time from the information to the order", "single", E("02", "four minutes", 4, AIRPORT, as_of=FRI, unit="minutes"))
f("time to empty the terminal", "single", E("02", "17 minutes", 17, AIRPORT, as_of=FRI, unit="minutes"))
f("tents", "single", E("02", "Two tents", 2, AIRPORT, as_of=FRI))
f("loss", "conflict",
    E("02", "9.4 million zlotys", 9400000, AIRPORT, origin=AIRPORT, unit="PLN"), E("02", "2.2 million euros", 2200000, AIRPORT, origin=AIRPORT, unit="EUR"), E("03", "£1.9m", 1900000, unit="GBP", origin=AIRPORT),
    E("05", "9.4 million", 9400000, AIRPORT, origin=AIRPORT, unit="PLN"), E("05", "6.1 million", 6100000, HANSE, origin=HANSE, unit="PLN"))
f("years of practising", "single", E("02", "eleven years", 11, EWA, unit="years"))
f("practices a year", "single", E("02", "twice", 2, EWA))
f("time of the Tunnicliffes on the lawn", "single", E("03", "four hours", 4, as_of=FRI, unit="hours"))
f("heat", "single", E("03", "31C", 31, as_of=FRI, unit="C"))
f("price of a Coke", "single", E("03", "a tenner", 10, SHELL))
f("time of the column's author on the lawn", "single", E("04", "Five hours", 5, as_of=FRI, unit="hours"))
f("cases carried by the man who died", "single", E("04", "two cases", 2))
f("time of the bus to Bydgoszcz", "single", E("04", "four hours", 4, unit="hours"))
f("sentence of Wilk", "single", E("05", "three years", 3, COURT, as_of=VERDICT, unit="years"))
f("money that Wilk must pay", "single", E("05", "400,000 zlotys", 400000, COURT, as_of=VERDICT, unit="PLN"))
f("time in which the e-mail was written", "single", E("05", "three minutes", 3, as_of=FRI, unit="minutes"))
f("the bet", "single", E("05", "200 zlotys", 200, unit="PLN"))
f("pages of the report", "single", E("05", "88 pages", 88, unit="pages"))
f("time for which the threat lay in a mailbox", "single", E("05", "sixteen minutes", 16, AUDIT, as_of=FRI, origin=AUDIT, unit="minutes"))
f("damages that the widow sues for", "single", E("05", "350,000 zlotys", 350000, HALINA, unit="PLN"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a false alarm", "single", q("00", "It was a false alarm, and a costly one,", GORCZYCA))
Q("not a minute lost", "same", q("00", "Not a minute was lost,", DRZEWIECKI), q("05", "not a minute was lost", DRZEWIECKI))
Q("I rang and rang", "single", q("01", "I rang and rang. It was fifty minutes. I counted them on the big clock,", HALINA))
Q("two hundred against a handle", "single", q("01", "We were two hundred pushing against a handle.", LIS))
Q("all exits worked", "single", q("01", "All 46 emergency exits worked.", AIRPORT))
Q("three pieces of luggage", "single", q("01", "Three pieces of luggage, one of them is at the children's corner.", EMAIL))
Q("a technical break", "same", q("01", "A technical break.", AIRPORT), q("02", "technical break", AIRPORT), q("04", "technical break", AIRPORT))
Q("like clockwork", "same", q("02", "We have been practising this for eleven years, twice every year. Yesterday it went like clockwork,", EWA), q("04", "like clockwork", EWA))
Q("it was the printer", "same", q("03", "They told us it was the printer", GARY, nth=1), q("03", "They told us it was the printer,", GARY), q("03", "Then a siren goes and there's 200 of us shoving at a door that won't shift. A Polish lad put his shoulder to it.", GARY))
Q("never saw a bottle", "single", q("03", "Water? I never saw a bottle. I saw a fella selling Coke at a tenner,", SHELL))
Q("a young male", "single", q("03", "young male", GORCZYCA))
Q("bored", "single", q("03", "He wrote that he was bored,", GORCZYCA))
Q("a computer would read it", "single", q("05", "I thought that a computer would read it,", WILK))
Q("true of the person", "single", q("05", "true of the person and false of the company", AUDIT))
Q("the boy did not have the key", "single", q("05", "I am not angry with the boy,", HALINA), q("05", "The boy did not have the key.", HALINA))

# ---- timeline
w = s.when
w("passengers and threats of that year", "2025", ("00", "last year"), ("05", "in 2025"))
w("threats in Sweden", "2025", ("04", "Last year"))
w("threats are counted from then on", "2026-01-01", ("00", "since the beginning of the year"))
w("threats of the year", "2026", ("03", "this year"), ("05", "2026"))
w("a man in Katowice must pay", "2026-06-01", ("00", "In June"), to="2026-06-30")
w("the evacuation", FRI, ("00", "on last Friday of Polish holidays"), ("00", "on Friday"), ("02", "yesterday's", 1), ("02", "yesterday's", 2), ("02", "Yesterday it"), ("03", "on Friday"), ("04", "on Friday"))
w("the evacuation, by month", "2026-08-01", ("05", "last August"), to="2026-08-31")
w("the exits are inspected", SAT, ("02", "this morning"))
w("the airport's notice", SAT, ("04", "of Saturday"))
w("the suspect is arrested", SAT, ("03", "Last night"), ("05", "on 29 August"))
w("the suspect is due before a judge", "2026-08-31", ("03", "on Monday"))
w("passengers may rebook until then", "2026-09-13", ("02", "until 13 September"))
w("the sentence", VERDICT, ("05", "on Thursday, 18 March"))
w("parliament debates the report", "2027-03-31", ("05", "next Wednesday, 31 March"))

# ---- conflicts
s.conflict("figure", "people evacuated: more than 6,000 by the police, 5,412 by the airport, 7,000 by the Comet, 5,870 by the auditors",
    [("00", "More than 6,000 people"), ("01", "more than 6,000"), ("04", "six thousand")], [("01", "around 5,400 people"), ("02", "5,412 persons"), ("04", "5,412")], [("03", "7,000 passengers"), ("04", "seven")], [("05", "5,870 people")])
s.conflict("figure", "the ambulance: 14 minutes by the police, 50 by the widow, half an hour by the columnist",
    [("00", "14 minutes"), ("04", "fourteen minutes")], [("01", "fifty minutes"), ("03", "50 minutes")], [("04", "half an hour")])
s.conflict("figure", "flights cancelled: 38, or 83 by Tricity Today, put right, or 59 by the Comet",
    [("00", "38 flights"), ("01", "38"), ("02", "38 flights"), ("04", "38")], [("01", "83 flights")], [("03", "Some 59 flights")])
s.conflict("figure", "threats this year: 14 by the police, 41 by the ministry", [("00", "14 such threats")], [("03", "41 airport bomb hoaxes")])
s.conflict("figure", "water: 8,000 bottles by the airport, 2,300 by the auditors", [("01", "8,000 bottles"), ("02", "8,000 bottles of water")], [("05", "2,300 bottles")])
s.conflict("figure", "the loss: 9.4 million by the airport, 6.1 million by its insurer", [("02", "9.4 million zlotys"), ("02", "2.2 million euros"), ("05", "9.4 million"), ("03", "£1.9m")], [("05", "6.1 million")])
s.conflict("stance", "whether the emergency exits worked", [("01", "All 46 emergency exits worked."), ("02", "All 46 emergency exits were in working order")],
    [("01", "the fire door at gate 22 would not open"), ("01", "We were two hundred pushing against a handle."), ("03", "a door that won't shift"), ("03", "a LOCKED fire door"), ("05", "could not be opened")])
s.conflict("stance", "whether there was a technical break", [("01", "A technical break.")], [("02", 'There was no "technical break"'), ("04", 'there was no "technical break"')])
s.conflict("stance", "whether time was lost", [("00", "Not a minute was lost,"), ("00", "the services had acted at once"), ("05", "not a minute was lost")], [("05", "It lay for sixteen minutes in a shared mailbox")])
s.conflict("date", "the airport was informed at 11.14, or at 10.58", [("02", "informed of the threat by the police at 11:14"), ("05", "that it was informed at 11.14")], [("05", "The police passed on the threat at 10.58")])
s.conflict("stance", "whether the man was ill before the evacuation", [("02", "Mr S. had felt unwell at check-in"), ("04", "he had been ill already at the check-in")], [("05", "no sign that he had been unwell before"), ("04", "I saw him carry two cases and a coat")])
s.conflict("stance", "whether there was a girlfriend", [("03", "after a row with his girlfriend")], [("05", "There was no girlfriend")])
s.conflict("source", "how the threat came: by e-mail, or by telephone", [("00", "an e-mail claimed"), ("01", "It's an e-mail"), ("04", "He has written an e-mail"), ("05", "He wrote the e-mail on a train")], [("03", "have PHONED in the threat")], optional=True)
s.conflict("figure", "the suspect's age: 17, or nineteen", [("03", "a 17-year-old")], [("04", "nineteen years old")], optional=True)
s.conflict("stance", "whether there was water", [("01", "The airport writes that 8,000 bottles have been handed out"), ("02", "our staff distributed 8,000 bottles of water")], [("01", "no water"), ("03", "I never saw a bottle.")], optional=True)
s.conflict("stance", "why: out of boredom, or for a bet", [("03", "He wrote that he was bored,"), ("04", "because he was bored")], [("05", "for a bet")], optional=True)

# ---- echoes
s.echo("more than 6,000, by PPX from the police", "cited", ("00", "More than 6,000 people"), ("01", 'PPX has "more than 6,000", from the police'), ("04", "six thousand"))
s.echo("the airport's count and notice", "cited", ("02", "5,412 persons"), ("04", "in the airport's notice of Saturday 5,412"), ("02", 'There was no "technical break"'), ("04", 'there was no "technical break"'))
s.echo("like clockwork", "cited", ("02", "Yesterday it went like clockwork,"), ("04", '"like clockwork"'))
s.echo("the widow's 50 minutes", "same details", ("01", "It was fifty minutes."), ("03", "His widow says an ambulance took 50 minutes"))
s.echo("38 flights cancelled and 21 diverted, by the airport", "cited", ("00", "38 flights had been cancelled and 21 diverted"), ("02", "38 flights were cancelled and 21 diverted"))
s.echo("the suspect wrote that he was bored, by the police", "cited", ("03", "He wrote that he was bored,"), ("04", "because he was bored, according to the police"))
s.echo("not a minute was lost", "same details", ("00", "Not a minute was lost,"), ("05", "not a minute was lost"))
s.echo("the British press and its seven thousand", "cited", ("03", "7,000 passengers"), ("04", "in the British press seven"))
s.echo("8,000 bottles and 46 exits, by the airport", "cited", ("01", "8,000 bottles"), ("02", "8,000 bottles of water"), ("01", "All 46 emergency exits worked."), ("02", "All 46 emergency exits"), optional=True)
s.echo("the airport's loss", "cited", ("02", "9.4 million zlotys"), ("05", "the 9.4 million that the airport had demanded"), ("03", "£1.9m"), optional=True)
s.echo("the airport informed at 11.14", "cited", ("02", "by the police at 11:14"), ("05", "The airport's statement that it was informed at 11.14"), optional=True)

# ---- actors
s.actor(GORCZYCA, "person", *s.named("Renata Gorczyca", "Gorczyca"), aliases=["police spokeswoman Renata Gorczyca", "Police spokeswoman Renata Gorczyca", "police", "she"])
s.actor(DRZEWIECKI, "person", *s.named("Pawel Drzewiecki"), aliases=["Interior Minister Pawel Drzewiecki", "the minister", "The minister"])
s.actor(WRZOSEK, "person", *s.named("Michał Wrzosek"), aliases=["airport spokesman Michał Wrzosek", AIRPORT])
s.actor(HALINA, "person", *s.named("Halina Sobota", "Halina"), aliases=["his widow", "His widow", "The woman whose husband died", "His widow, Halina", "she", "his wife"])
s.actor("Jan Sobota", "person", *s.named("Jan Sobota"), aliases=["Mr S.", "Pensioner Jan Sobota"])
s.actor(LIS, "person", *s.named("Oskar Lis"), aliases=["A student, Oskar Lis"])
s.actor(EWA, "person", *s.named("Ewa Tomczak-Hinz", "Tomczak-Hinz"), aliases=["director Tomczak-Hinz", "the president of the board, Ewa Tomczak-Hinz"])
s.actor(GARY, "person", *s.named("Gary Tunnicliffe"), aliases=["Leeds plumber Gary Tunnicliffe", "he"])
s.actor(WILK, "person", *s.named("Kacper Wilk", "Wilk"), aliases=["he"])
s.actor(AIRPORT, "organization", *s.named("Gdańsk Coast Airport"), aliases=["the airport", "The airport", "Gdańsk Coast Airport Ltd.", "our counting gates", "we", "airport spokesman Michał Wrzosek", "the airport's notice"])
s.actor("Elblag", "place", *s.named("Elblag"))
s.actor(PPX, "organization", *s.named("PPX"))
s.actor(COMET, "organization", *s.named("Evening Comet", "Comet"), aliases=["the Comet"])
s.actor(HANSE, "organization", *s.named("Hanse Polis"), aliases=["Its own insurer, Hanse Polis", "Its own insurer"])
s.alias(SHELL, "Shell", "wife Shell")
s.alias(POLICE, "Police", "the police", "cops", "police spokeswoman Renata Gorczyca", "Gorczyca")
s.alias(EMAIL, "an e-mail", "it", "e-mail")
s.alias(MINISTRY, "its interior ministry", "the ministry", "the interior ministry")
s.alias(AUDIT, "the auditors", "auditors", "the audit office", "report")
s.alias(COURT, "The regional court in Gdańsk", "the regional court")
s.alias(PRESS, "British press")
s.alias("the newspapers", "newspapers")
s.write()
