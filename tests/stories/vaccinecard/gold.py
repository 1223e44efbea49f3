#!/usr/bin/env python3
"""Gold of an invented story: Serbia's register of vaccination cards is leaked, March 2027. Dinars are RSD."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Serbia's vaccination cards are leaked")
E, ABOUT, AT_LEAST, AT_MOST = s.exact, s.about, s.at_least, s.at_most
WED, THU, FRI, SAT, SUN, MON = (f"2027-03-{d}" for d in range(10, 16))
RULING = "2027-06-03"
s.report("00", outlet="Danubia", published=THU)
s.report("01", outlet="Ministry of Health", published=THU)
s.report("02", outlet="Udarna Vest", published=FRI)
s.report("03", outlet="Open Cable", published=SAT)
s.report("04", outlet="The Fenland Standard", published="2027-03-16", sidecar=True)
s.report("05", outlet="eHealth Ledger", published="2027-06-04", to="2027-06-10")

VESNA, GORAN, BALINT, PESTERAC, BRANKOV, TATIC, ALLIKAS, KRSTO = "Vesna Ostojin", "Goran Ostojin", "Teodora Balint", "Radovan Pešterac", "Slavica Brankov", "Uroš Tatić", "Kert Allikas", "Danilo Krstonošić"
MINISTRY, CABLE, KARTONAS, MEDINFOS, BASTION, DANUBIA, VEST, PORTAL = "health ministry", "Open Cable", "kartonas", "Medinfos Delta", "Bastion Nord", "Danubia", "Udarna Vest", "public procurement portal"
SEKA, MOTHER, PAPER, POLICE, ORGANISERS, DECISION, FILE, HACKERS = "Seka Ruža", "the student's mother", "a newspaper", "police", "organisers", "the commissioner's decision", "the file", "hackers"

# ---- figures
f = s.figures
f("cards or people affected", "conflict",
    E("00", "240,000 cards", 240000, MINISTRY, as_of=THU, origin=MINISTRY),
    E("00", "6.9 million", 6900000, KARTONAS, origin=KARTONAS),
    E("01", "240,000 cards", 240000, as_of=THU, origin=MINISTRY),
    E("03", "6.9 million cards", 6900000, KARTONAS, as_of="2027-03-08", origin=KARTONAS),
    E("03", "4.1 million different people", 4100000, BASTION, as_of=FRI, origin=BASTION),
    E("03", "6.9 million", 6900000, ALLIKAS, nth=2, origin=KARTONAS),
    E("03", "240,000", 240000, ALLIKAS, origin=MINISTRY),
    E("03", "1.3 million cards", 1300000, MINISTRY, as_of=SAT, origin=MINISTRY),
    E("04", "240,000 vaccination cards", 240000, MINISTRY, as_of=THU, origin=MINISTRY),
    E("04", "1.3 million", 1300000, MINISTRY, as_of=SAT, origin=MINISTRY),
    E("04", "4.1 million people", 4100000, BASTION, origin=BASTION),
    E("05", "4,087,516 persons", 4087516, DECISION, as_of=RULING, origin=DECISION))
f("lines in the file", "single", E("03", "9.3 million lines", 9300000, BASTION, as_of=FRI, origin=BASTION))
f("dead people in the file", "single", ABOUT("03", "About 190,000 of them", 190000, BASTION, as_of=FRI, origin=BASTION))
f("share of the population", "single", E("01", "3.6 percent", 3.6, as_of=THU, origin=MINISTRY, unit="percent"))
f("population", "single", E("04", "6.6 million Serbs", 6600000))
f("price asked for the file", "conflict",
    E("00", "$40,000", 40000, PAPER, as_of=WED, origin=KARTONAS, unit="USD"),
    E("00", "36,700 euros", 36700, PAPER, as_of=WED, origin=KARTONAS, unit="EUR"),
    E("02", "400,000 dollars", 400000, HACKERS, origin=VEST, unit="USD"),
    E("03", "40,000 dollars", 40000, KARTONAS, as_of="2027-03-08", origin=KARTONAS, unit="USD"),
    E("04", "£31,000", 31000, origin=KARTONAS, unit="GBP"))
f("lines of the sample", "agree", E("00", "5,000 lines", 5000, CABLE, origin=CABLE), E("03", "5,000 lines", 5000, as_of=THU, origin=CABLE))
f("personal numbers in the sample", "single", E("03", "5,000 personal numbers", 5000, as_of=THU, origin=CABLE))
f("telephone numbers in the sample", "single", E("03", "4,312 telephone numbers", 4312, as_of=THU, origin=CABLE))
f("warnings to the ministry", "agree",
    E("00", "three times", 3, BALINT, origin=CABLE), E("03", "three letters", 3, origin=CABLE), E("04", "three times", 3, CABLE, origin=CABLE))
f("value of the contract", "conflict",
    E("00", "318 million dinars", 318000000, unit="RSD"), E("00", "2.7 million euros", 2700000, unit="EUR"),
    E("02", "381 million dinars", 381000000, TATIC, unit="RSD"),
    E("04", "318 million dinars", 318000000, unit="RSD"), E("04", "£2.3m", 2300000, unit="GBP"),
    E("05", "318 million dinars", 318000000, unit="RSD"))
f("highest fine", "agree",
    AT_MOST("00", "up to 2 million dinars", 2000000, unit="RSD"), E("04", "2 million dinars", 2000000, unit="RSD"), ABOUT("04", "roughly £14,500", 14500, unit="GBP"))
f("highest fine a head", "single", E("04", "a third of a penny", 0.0033, unit="GBP"))
f("fine on the ministry", "agree", E("05", "2 million dinars", 2000000, DECISION, unit="RSD"), E("05", "EUR 17,000", 17000, DECISION, unit="EUR"))
f("fine on Medinfos Delta", "single", E("05", "1.4 million", 1400000, DECISION, unit="RSD"))
f("owners in the land registry's files", "single", ABOUT("00", "some 800,000 owners", 800000, as_of="2019"))
f("hours to the disconnection", "single", AT_MOST("01", "within nine hours", 9, as_of=WED, unit="hours"))
f("employees whose mail was used", "single", E("01", "one employee", 1))
f("countries of the attack", "single", E("01", "two foreign countries", 2))
f("bids", "conflict",
    E("01", "three bids", 3, origin=MINISTRY), E("04", "one bid", 1, PORTAL, origin=PORTAL), E("05", "One bid", 1), E("05", "three", 3, MINISTRY, nth=1, origin=MINISTRY))
f("rivals of the contractor", "single", E("04", "two rivals", 2, origin=MINISTRY))
f("empty envelopes", "single", E("05", "two envelopes", 2, FILE))
f("calls on the free line", "update", E("01", "11,400 calls", 11400, as_of=THU, origin=MINISTRY), E("02", "31,000 calls", 31000, MINISTRY, as_of=FRI, origin=MINISTRY))
f("people vaccinated at one minute", "single", E("02", "212 people", 212))
f("laptops", "single", E("02", "three laptops", 3, MOTHER))
f("money taken from the student", "single", E("02", "1,200 euros", 1200, MOTHER, unit="EUR"))
f("readers who would look", "single", E("02", "71%", 71, unit="percent"))
f("lines that Balint read", "single", E("03", "eleven lines", 11, as_of="2027-01-11"))
f("days for which the server stood open", "agree",
    AT_LEAST("03", "at least 58 days", 58, as_of=WED, origin=CABLE, unit="days"), E("05", "128 days", 128, DECISION, as_of=WED, origin=DECISION, unit="days"))
f("policemen at Open Cable", "single", E("03", "Two policemen", 2, as_of=SAT))
f("people at the march", "conflict", E("04", "2,000", 2000, POLICE, as_of=SUN, origin=POLICE), E("04", "9,000", 9000, ORGANISERS, as_of=SUN, origin=ORGANISERS))
f("inspectors of the commissioner", "single", E("04", "14 inspectors", 14))
f("times for which the third letter was opened", "single", E("05", "twelve times", 12, DECISION))
f("computers on which the third letter was opened", "single", E("05", "four computers", 4, DECISION))
f("buyers", "single", AT_LEAST("05", "at least two buyers", 2, BASTION))
f("money paid by the buyers", "single", E("05", "$11,000", 11000, BASTION, unit="USD"))
f("estimate of the new register", "single", E("05", "290 million dinars", 290000000, unit="RSD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("not one personal number", "same", q("00", "Not one personal number has left the building,", VESNA), q("02", "Not one personal number has left the building,", PESTERAC))
Q("we wrote three times", "single", q("00", "We wrote three times,", BALINT), q("00", "In the third letter we enclosed the minister's own card.", BALINT))
Q("safer than in many countries", "same", q("01", "The data of our citizens are safer than in many countries of the European Union,", PESTERAC), q("04", "Safer than in many countries of the European Union,", MINISTRY))
Q("there is no vaccine", "single", q("01", "Against panic, unfortunately, there is no vaccine.", PESTERAC))
Q("he doesn't type", "single", q("02", "I got mine from my private doctor, he doesn't type,", SEKA))
Q("my son repairs bicycles", "single", q("02", "My son repairs bicycles. They took three laptops from him, and 1,200 euros that were for an engine,", MOTHER))
Q("he isn't a suspect", "single", q("02", "He isn't a suspect. He is a young man who told the police which forum it was.", BRANKOV))
Q("a cupboard without a door", "single", q("02", "a cupboard without a door", TATIC))
Q("fresh", "single", q("03", "6.9 million cards, fresh", KARTONAS))
Q("has not counted", "single", q("03", "Whoever says 6.9 million has not counted and whoever says 240,000 has not looked,", ALLIKAS))
Q("a test server", "single", q("03", "It was a test server. Those are invented persons,", GORAN))
Q("with their grandmothers", "single", q("04", "I counted those who had come with their grandmothers, and gave up,", TATIC))
Q("something to test with", "single", q("05", "needed something to test with", GORAN))
Q("what I was handed", "single", q("05", "I said what I was handed,", VESNA))

# ---- timeline
w = s.when
w("the land registry's files", "2019", ("00", "In 2019"))
w("the year of the cards, by the ministry", "2021", ("01", "the year 2021"))
w("Seka Ruža before the camera", "2021", ("02", "in 2021"))
w("the tender", "2024", ("05", "of 2024"))
w("the server stands open", "2026-11-02", ("05", "2 November"))
w("Open Cable warns, by month", "2027-01-01", ("00", "as early as January"), to="2027-01-31")
w("the server is found, the first e-mail", "2027-01-11", ("03", "11 January", 1), ("03", "11 January", 2))
w("the second letter", "2027-01-25", ("03", "25 January"))
w("the ministry's stamp", "2027-01-27", ("03", "27 January"), ("04", "27 January"))
w("the third letter", "2027-02-19", ("03", "19 February"), ("05", "19 February"))
w("the file goes on sale, by Pelling", "2027-03-06", ("04", "on 6 March"))
w("the file goes on sale, by Open Cable", "2027-03-08", ("03", "8 March"))
w("the ministry learns of it, by itself", WED, ("00", "on Wednesday"), ("01", "On 10 March at 08:15"), ("04", "on 10 March"))
w("the newspaper prints, the server goes dark", WED, ("03", "10 March"), ("05", "10 March"))
w("Goran Ostojin calls the persons invented", "2027-03-01", ("05", "In March"), to="2027-03-31")
w("the ministry speaks of 240,000", THU, ("00", "on Thursday"), ("04", "On Thursday"))
w("Pešterac speaks", THU, ("02", "on Thursday"))
w("the free line's calls", THU, ("01", "By 18:00 today"), ("02", "since Thursday morning"))
w("the student is behind bars, by the ministry", THU, ("02", "Yesterday"))
w("the student sleeps at home", THU, ("02", "last night"))
w("Open Cable goes through the sample", THU, ("03", "11 March"))
w("Bastion Nord counts", FRI, ("03", "12 March", 1))
w("Goran Ostojin telephones", FRI, ("03", "12 March", 2))
w("the ministry speaks of 1.3 million", SAT, ("03", "13 March"), ("04", "on Saturday"))
w("the march", SUN, ("04", "On Sunday"))
w("the register is available again", MON, ("01", "from Monday"))
w("the commissioner opens proceedings", MON, ("04", "yesterday"))
w("Easter", "2027-03-28", ("04", "By Easter"))
w("Vesna Ostojin steps down", "2027-04-19", ("05", "on 19 April"))
w("the commissioner's decision", RULING, ("05", "last Thursday"), ("05", "3 June"))
w("a new register", "2028", ("05", "next year"))

# ---- conflicts
C = s.conflict
C("figure", "cards or people affected: 240,000 and 1.3 million by the ministry, 6.9 million by the seller, 4.1 million by Bastion Nord and the commissioner",
    [("00", "240,000 cards"), ("01", "240,000 cards"), ("03", "240,000"), ("03", "1.3 million cards"), ("04", "240,000 vaccination cards"), ("04", "1.3 million")],
    [("00", "6.9 million"), ("03", "6.9 million cards"), ("03", "6.9 million", 2)],
    [("03", "4.1 million different people"), ("04", "4.1 million people"), ("05", "4,087,516 persons")])
C("stance", "the cause: an attack by e-mail, or an open server",
    [("00", "stolen in an attack from abroad"), ("01", "The attack was carried out through the e-mail of one employee"), ("01", "A server without a password does not exist and did not exist."), ("04", "a clerk had clicked on a letter from abroad"), ("05", "maintains that there was one")],
    [("00", "a server could be read without a password"), ("03", "finds a server of Medinfos Delta that answers without a password"), ("04", "a server stood there without a password"), ("05", "found no trace of an attack by e-mail"), ("05", "reachable without a password")])
C("stance", "when the ministry knew", [("00", "she had learned of the matter on Wednesday"), ("01", "Until that hour no one had warned the Ministry of anything."), ("04", "She says she learned of it on 10 March.")],
    [("00", "it had warned the ministry as early as January"), ("00", "We wrote three times,"), ("03", "The slip comes back with the ministry's stamp of 27 January."), ("04", "it told her so three times"), ("04", "the date is 27 January"), ("05", "The second was signed for.")])
C("stance", "whether personal numbers were among the data",
    [("00", "Not one personal number has left the building,"), ("01", "Personal numbers are kept in another base, which was not touched."), ("02", "Not one personal number has left the building,"), ("03", "The ministry says that there are none.")],
    [("00", "every one of them contained a personal number"), ("02", "We found our editor's on line 88."), ("03", "5,000 personal numbers"), ("05", "Personal numbers were in every record")])
C("figure", "the price: 40,000 dollars, or 400,000 by Udarna Vest", [("00", "$40,000"), ("00", "36,700 euros"), ("03", "40,000 dollars"), ("04", "£31,000")], [("02", "400,000 dollars")])
C("source", "who said that not one number has left the building: the minister, or the state secretary",
    [("00", "Health Minister Vesna Ostojin told reporters")], [("02", "state secretary Radovan Pešterac assured the public on Thursday")])
C("figure", "the contract: 318 million, or 381 million by Tatić", [("00", "318 million dinars"), ("04", "318 million dinars"), ("05", "318 million dinars")], [("02", "381 million dinars")])
C("figure", "bids: three by the ministry, one by the portal and the prosecutor's file", [("01", "three bids"), ("05", "three", 1), ("04", "beat two rivals")], [("04", "one bid"), ("05", "One bid")])
C("figure", "the march: 2,000 by the police, 9,000 by the organisers", [("04", "2,000")], [("04", "9,000")])
C("stance", "whether the student is the perpetrator", [("01", "The perpetrator has been identified"), ("02", "Yesterday the ministry had him behind bars!")],
    [("02", "He isn't a suspect."), ("02", "KARTONAS IS A WITNESS."), ("05", "Who kartonas is has not been established.")])
C("date", "the file goes on sale on 8 March, or on 6 March", [("03", "8 March")], [("04", "on 6 March")])
C("stance", "whether the persons on the server were invented", [("03", "Those are invented persons,"), ("05", "he had called the persons invented")],
    [("03", "recognises a neighbour"), ("05", "filled with real data")])

# ---- echoes
e = s.echo
e("the ministry's 240,000", "cited", ("00", "240,000 cards"), ("01", "240,000 cards"), ("03", "whoever says 240,000"), ("04", "240,000 vaccination cards"))
e("the ministry's 1.3 million", "cited", ("03", "1.3 million cards"), ("04", "1.3 million"))
e("the seller's 6.9 million", "cited", ("00", "6.9 million"), ("03", "6.9 million cards"))
e("Bastion Nord's 4.1 million", "cited", ("03", "4.1 million different people"), ("04", "4.1 million people"))
e("the sample of 5,000 lines", "cited", ("00", "5,000 lines"), ("03", "5,000 lines"))
e("Open Cable's three letters", "cited", ("00", "We wrote three times,"), ("03", "a copy of the three letters"), ("04", "it told her so three times"), ("05", "the warnings by the group Open Cable"))
e("the slip of 27 January", "same details", ("03", "the ministry's stamp of 27 January"), ("04", "the slip of the second letter"))
e("not one personal number has left the building", "same details", ("00", "Not one personal number has left the building,"), ("02", "Not one personal number has left the building,"))
e("safer than in many countries, from the statement", "cited", ("01", "safer than in many countries of the European Union"), ("04", "Safer than in many countries of the European Union"))
e("the minister's card in the third letter", "same details", ("00", "we enclosed the minister's own card"), ("03", "We enclose the minister's card"))
e("the ministry's three bids", "cited", ("01", "three bids"), ("04", "beat two rivals"), ("05", "not three as the ministry had claimed"))
e("invented persons, told to Open Cable", "cited", ("03", "Those are invented persons,"), ("05", "he had called the persons invented"))
e("the ministry's man in custody", "cited", ("01", "is in custody in Novi Breg"), ("02", "Yesterday the ministry had him behind bars!"))
e("Jutarnji Glasnik's story", "cited", ("00", "a newspaper reported that they were on offer for $40,000"), ("03", "Jutarnji Glasnik prints the story"), optional=True)

# ---- actors
n = s.named
s.actor(VESNA, "person", *n("Vesna Ostojin"), aliases=["Ostojin", "Health Minister Vesna Ostojin", "the minister", "She", "she"])
s.actor(GORAN, "person", *n("Goran Ostojin"), aliases=["Ostojin", "Its director, Goran Ostojin", "The company's director", "Goran Ostojin of Medinfos Delta", "he"])
s.actor(BALINT, "person", *n("Teodora Balint", "Teodora"), aliases=["Teodora", "Balint", "an engineer with the group", "Open Cable"])
s.actor(PESTERAC, "person", *n("Radovan Pešterac"), aliases=["Pešterac", "state secretary Radovan Pešterac"])
s.actor(BRANKOV, "person", *n("Slavica Brankov"), aliases=["Prosecutor Slavica Brankov", "Brankov"])
s.actor(TATIC, "person", *n("Uroš Tatić"), aliases=["Tatić", "Opposition deputy Uroš Tatić", "the deputy Uroš Tatić"])
s.actor(ALLIKAS, "person", *n("Kert Allikas"), aliases=["their analyst Kert Allikas", "Bastion Nord", "Allikas"])
s.actor(KRSTO, "person", *n("Danilo Krstonošić"), aliases=["The data commissioner", "The commissioner"])
s.actor(MEDINFOS, "organization", *n("Medinfos Delta"))
s.actor(CABLE, "organization", *n("Open Cable", "OPEN CABLE"), aliases=["a digital rights group", "the group", "It", "Teodora Balint"])
s.actor(BASTION, "organization", *n("Bastion Nord"), aliases=["a security firm in Tallinn", "An Estonian security firm, Bastion Nord", "It"])
s.actor(VEST, "organization", *n("Udarna Vest", "UDARNA VEST"))
s.actor("Novi Breg", "place", *n("Novi Breg"))
s.alias(MINISTRY, "The ministry", "the ministry", "the health ministry", "the Serbian ministry of health", "Ministry of Health", "Radovan Pešterac")
s.alias(KARTONAS, "The seller", "A user called kartonas", "the seller, who signs as kartonas")
s.alias(SEKA, "Folk star Seka Ruža", "she")
s.alias(MOTHER, "his mother", "mother")
s.alias(PAPER, "a newspaper", "Jutarnji Glasnik", "health ministry")
s.alias(POLICE, "The police")
s.alias(ORGANISERS, "the organisers")
s.alias(DECISION, "The decision", "the decision", "Danilo Krstonošić", "the country's data commissioner", "The commissioner", "data commissioner")
s.alias(FILE, "file", "the prosecutor")
s.alias(PORTAL, "The public procurement portal", "procurement portal")
s.alias(HACKERS)
s.write()
