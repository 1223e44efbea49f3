#!/usr/bin/env python3
"""Gold of the landfraud story: plots of land are sold twice near Nashik. The event, its people, firms and outlets are invented. A crore is ten million, a lakh a hundred thousand."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Plots of land are sold twice near Nashik")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN, LESS = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.less_than
THU, FRI, SAT, SUN, BAIL, TRADEMON, TRADE, CHARGE = "2027-03-04", "2027-03-05", "2027-03-06", "2027-03-07", "2027-03-09", "2027-03-15", "2027-03-17", "2027-06-02"
s.report("00", outlet="PIN", published=FRI)
s.report("01", outlet="Godavari Times", published=SAT)
s.report("02", outlet="Contractor & Mehta", published=SUN)
s.report("03", outlet="Realty & Registry", published=TRADE, sidecar=True)
s.report("04", outlet="Konkan Gulf Weekly", published=BAIL, to="2027-03-14")
s.report("05", outlet="Deccan Review", published="2027-07-01", to="2027-11-14")

PRAKASH, SUNITA, FARIDA, PAGARE, SHIROLE = "Prakash Kulkarni", "Sunita Kulkarni", "Farida Contractor", "Vasant Pagare", "Deepak Shirole"
AAKAR, PIN, POLICE, ASSOC, BANKER, TPD, SHEET, NURSE, REGISTER, BROCHURE, STATION, LAB, REALTY = ("Aakar Landmarks", "PIN", "police", "the buyers' association", "the credit head of a bank",
    "Town Planning Department", "charge sheet", "a nurse", "land register", "brochure", "police station at Satpur", "a laboratory in Kalina", "Realty & Registry")

# ---- figures
f = s.figures
f("plots sold twice", "conflict",
    E("00", "238 plots", 238, nth=1, as_of=FRI, origin=SUNITA), AT_LEAST("00", "at least 238 plots", 238, SUNITA, as_of=FRI, origin=SUNITA),
    E("01", "353 plots", 353, PAGARE, as_of=SAT, origin=PAGARE), E("01", "238", 238, POLICE, as_of=FRI, origin=SUNITA),
    E("02", "thirty-one plots", 31, PRAKASH, origin=PRAKASH), E("02", "238", 238, origin=SUNITA), E("02", "thirty-one cases", 31, PRAKASH, origin=PRAKASH),
    E("03", "266", 266, SUNITA, as_of=TRADE, origin=SUNITA),
    AT_LEAST("04", "At least 238 of them", 238, PIN, as_of=FRI, origin=SUNITA), E("04", "353", 353, ASSOC, origin=PAGARE), E("04", "31", 31, PRAKASH, origin=PRAKASH),
    E("05", "347", 347, SHEET, as_of=CHARGE, origin=SHEET), E("05", "thirty-one", 31, PRAKASH, origin=PRAKASH))
f("plots sold three times", "update", E("00", "Seventeen plots", 17, SUNITA, as_of=FRI, origin=SUNITA), E("05", "19", 19, SHEET, as_of=CHARGE, origin=SHEET))
f("plots of the layout", "conflict", E("00", "412 plots", 412, SUNITA), E("04", "421 plots", 421, "a folder"))
f("money taken", "conflict",
    ABOUT("00", "About 960 million rupees", 960000000, SUNITA, unit="INR", as_of=FRI, origin=SUNITA), ABOUT("00", "$11.4 million", 11400000, SUNITA, unit="USD", as_of=FRI),
    E("01", "140 crore rupees", 1400000000, PAGARE, unit="INR", as_of=SAT, origin=PAGARE), E("01", "96 crore", 960000000, POLICE, unit="INR", as_of=FRI, origin=SUNITA),
    E("02", "5.6 crore rupees", 56000000, PRAKASH, unit="INR", origin=PRAKASH), E("02", "96", 960000000, unit="INR", origin=SUNITA), E("02", "140 crores", 1400000000, unit="INR", origin=PAGARE),
    E("04", "960 million rupees", 960000000, POLICE, unit="INR", origin=SUNITA), ABOUT("04", "about 42 million dirhams", 42000000, POLICE, unit="AED"), E("04", "56 million", 56000000, FARIDA, unit="INR", origin=PRAKASH),
    E("05", "138 crore rupees", 1380000000, SHEET, unit="INR", as_of=CHARGE, origin=SHEET))
f("area of the layout", "conflict",
    E("00", "62 acres", 62, SUNITA, unit="acres"), E("00", "25 hectares", 25, SUNITA, unit="ha"), E("01", "62 acres", 62, BROCHURE, unit="acres", origin=BROCHURE), E("01", "48", 48, REGISTER, unit="acres", origin=REGISTER))
f("area of the irrigation department", "single", E("01", "The other 14", 14, REGISTER, unit="acres", origin=REGISTER))
f("buyers of a plot", "single", E("00", "two buyers", 2, SUNITA))
f("owners of plot 117", "single", E("01", "two owners", 2))
f("wells of plot 117", "single", E("01", "one well", 1))
f("employees arrested", "single", E("00", "Two of his employees", 2, SUNITA, as_of=FRI))
f("people arrested", "single", E("03", "five persons", 5, as_of=TRADEMON))
f("complaints", "update", E("00", "Sixty-four complaints", 64, SUNITA, as_of=FRI, origin=SUNITA), E("03", "187 complaints", 187, as_of=TRADEMON))
f("years of Pagare as a teacher", "single", E("01", "36 years", 36, unit="years"))
f("price of plot 117", "agree", E("01", "18 lakh rupees", 1800000, unit="INR", origin=PAGARE), E("05", "18 lakhs", 1800000, PAGARE, unit="INR", origin=PAGARE))
f("price of a plot in the Gulf", "single", BETWEEN("04", "between 70,000 and 80,000 dirhams", 70000, 80000, unit="AED"))
f("months of Pagare's search", "single", E("01", "eight months", 8, unit="months", as_of=SAT))
f("interest offered", "agree", E("02", "9% interest", 9, PRAKASH, unit="percent", origin=PRAKASH), E("04", "9% interest", 9, unit="percent", origin=PRAKASH))
f("purchasers who agreed", "single", E("02", "eight have agreed", 8, PRAKASH, origin=PRAKASH))
f("projects of Aakar", "single", E("02", "eleven projects", 11))
f("employees of Aakar", "single", E("02", "240 employees", 240))
f("families housed", "single", E("02", "3,100 families", 3100))
f("years of Aakar", "single", E("02", "sixteen years", 16, unit="years"))
f("sentence in Pune", "single", E("00", "seven years", 7, unit="years", as_of="2019"))
f("flats in Pune", "single", E("00", "90 flats", 90))
f("banks", "single", E("03", "Four banks", 4))
f("loans outstanding", "single", E("03", "31 crore rupees", 310000000, unit="INR", as_of="2027-02-28"))
f("share of the loans that is doubly secured", "single", E("03", "two fifths", 0.4, unit="share", as_of="2027-02-28"))
f("deeds with thumbprints in doubt", "agree", E("03", "122 of the deeds", 122, SHIROLE, origin=SHIROLE), E("05", "all 122", 122))
f("thumbprints that are his", "single", E("05", "104", 104, LAB, origin=LAB))
f("prints of a toe", "single", E("05", "18 belong to a toe", 18, LAB, origin=LAB))
f("assets frozen", "update", E("03", "28 crore", 280000000, unit="INR", as_of=TRADE), E("05", "61 crore", 610000000, unit="INR"))
f("price of a search of title", "single", E("03", "300 rupees", 300, unit="INR"))
f("time of a search of title", "single", E("03", "eleven minutes", 11, unit="minutes"))
f("buyers who had made a search", "single", LESS("03", "not one buyer in five", 0.2, unit="share"))
f("friends in Sharjah", "agree", E("04", "Seven friends", 7), E("04", "seven friends", 7))
f("plots of the friends", "single", E("04", "five plots", 5))
f("price of the notebook", "single", E("05", "40 rupees", 40, unit="INR"))
f("pages of the charge sheet", "single", E("05", "4,300 pages", 4300, unit="pages", as_of=CHARGE))
f("pages of the notebook", "single", E("05", "61", 61, nth=1, unit="pages"))
f("plots by which Pagare was off", "single", E("05", "six plots", 6))
f("plots by which the police were off", "single", E("05", "a hundred and nine", 109))
f("cupboards", "single", E("05", "two cupboards", 2))
f("buyers paid something", "single", E("05", "40 have been paid", 40))

# ---- quotations
q, Q = s.quote, s.quotation
Q("there was a house", "single", q("00", "A man came to build his house and there was a house,", SUNITA))
Q("a fence inside my fence", "same", q("01", "I put up a fence. He put up a fence inside my fence", PAGARE, nth=1), q("01", "I put up a fence. He put up a fence inside my fence,", PAGARE))
Q("what came by itself", "single", q("01", "They have counted what has come to them by itself,", PAGARE))
Q("in the eye", "single", q("02", "I will look every buyer in the eye,", PRAKASH))
Q("a schoolteacher with a notebook", "single", q("03", "We were told by a schoolteacher with a notebook,", BANKER))
Q("no file of that name", "single", q("03", "has no file of that name", TPD))
Q("as if it were a marriage", "single", q("04", "As if it were a marriage,", NURSE))
Q("informed accordingly", "single", q("05", "informed accordingly", SUNITA))
Q("received, not registered", "single", q("05", "It was received, but not registered,", STATION))
Q("he is my neighbour", "single", q("05", "He also paid 18 lakhs,", PAGARE), q("05", "He's also stupid. He is my neighbour.", PAGARE))

# ---- timeline
w = s.when
w("a builder is sentenced in Pune", "2019", ("00", "In 2019"), ("02", "of 2019"))
w("the letter of sanction", "2020-02-03", ("02", "on 3 February 2020"), ("03", "of 3 February 2020"))
w("Pagare pays for plot 117", "2021", ("01", "in 2021"))
w("a deed is dated", "2022-08-14", ("03", "14 August 2022"), ("03", "a Sunday"))
w("the deed is executed, by the lawyer", "2022-08-16", ("03", "on the 16th"))
w("the association's first complaint", "2024-09-11", ("01", "11 September 2024"), ("05", "11 September 2024"))
w("the association's first complaint, by year", "2024", ("00", "as early as 2024"))
w("Pagare finds the wire", "2026-06", ("01", "in June of last year"))
w("the first complaint, by the police", "2026-11", ("00", "in November"), ("05", "before November 2026"))
w("the nurse telephones the police", "2026-11", ("04", "in November"))
w("loans outstanding", "2027-02-28", ("03", "at the end of February"))
w("Shirole is on leave from then on", "2027-03-01", ("01", "since Monday"))
w("the developer presents himself", THU, ("01", "on Thursday night"), ("02", "on the evening of 4 March"), ("04", "the night before"), ("05", "on 4 March"))
w("he waits until the next morning", FRI, ("02", "until the next morning"))
w("the arrest at the airport, by the police", FRI, ("00", "on Friday morning"), ("04", "On that Friday"))
w("the police and PIN report", FRI, ("00", "on Friday", 1), ("04", "on Friday last week"))
w("the bail application", BAIL, ("02", "on Tuesday"), ("03", "on 9 March"), ("04", "on Tuesday"))
w("187 complaints", TRADEMON, ("03", "As of Monday"))
w("copies are to be sent until then", "2027-03-20", ("04", "by the 20th of this month"))
w("the charge sheet", CHARGE, ("05", "on 2 June"))
w("Shirole is out on bail from then on", "2027-07", ("05", "since July"))
w("the trial opens", "2027-11-15", ("05", "on 15 November"))

# ---- conflicts
C = s.conflict
C("figure", "plots sold twice: 238 by the police, 31 by the developer, 353 by the buyers' association",
    [("00", "238 plots", 1), ("00", "at least 238 plots"), ("01", "238"), ("02", "238"), ("04", "At least 238 of them"), ("03", "266")], [("02", "thirty-one plots"), ("02", "thirty-one cases"), ("04", "31"), ("05", "thirty-one")],
    [("01", "353 plots"), ("04", "353"), ("05", "347")])
C("figure", "money taken: 96 crore by the police, 140 by the association, 5.6 by the developer",
    [("00", "About 960 million rupees"), ("00", "$11.4 million"), ("01", "96 crore"), ("02", "96"), ("04", "960 million rupees"), ("04", "about 42 million dirhams")],
    [("01", "140 crore rupees"), ("02", "140 crores"), ("05", "138 crore rupees")], [("02", "5.6 crore rupees"), ("04", "56 million")])
C("figure", "area of the layout: 62 acres by the brochure, 48 by the land register", [("00", "62 acres"), ("00", "25 hectares"), ("01", "62 acres")], [("01", "48")])
C("figure", "plots of the layout: 412, or 421 by the Konkan Gulf Weekly", [("00", "412 plots")], [("04", "421 plots")])
C("date", "the arrest: on Friday morning by the police, on Thursday night by the lawyer",
    [("00", "on Friday morning"), ("04", "On that Friday")], [("01", "on Thursday night"), ("02", "on the evening of 4 March"), ("04", "the night before"), ("05", "on 4 March")])
C("stance", "whether he was held at the airport or came by himself",
    [("00", "was held at Mumbai airport"), ("01", "Prakash Kulkarni was arrested in Mumbai"), ("04", "he was arrested at the airport in Mumbai")],
    [("02", "Our client was not arrested at an airport."), ("02", "He presented himself of his own accord"), ("04", "he came to Nashik on foot"), ("05", "says at the Commissionerate in Nashik"), ("01", "out of it stepped the developer")])
C("date", "the first complaint: November 2026 by the police, 2024 by the association",
    [("00", "in November"), ("05", "before November 2026")], [("00", "as early as 2024"), ("01", "11 September 2024"), ("05", "11 September 2024")])
C("source", "who found it out: a bank, or the teacher",
    [("00", "The fraud came to light when a bank")], [("01", "It was he who brought the thing to light, not some bank"), ("03", "We were told by a schoolteacher with a notebook,"), ("03", "no bank noticed")])
C("stance", "whether the layout was sanctioned",
    [("02", "The layout was sanctioned by the Town Planning Department")], [("03", "has no file of that name"), ("03", "bears the number of a petrol pump")])
C("stance", "whether the sub-registrar was present and signed",
    [("02", "All deeds were executed before the Sub-Registrar, in person."), ("03", "The developer's lawyers say that he was present every time."), ("05", "104 are his")], [("03", "the thumbprints on 122 of the deeds are not his"), ("05", "sticks to his thumbs")])
C("date", "a deed: dated 14 August 2022, or executed on the 16th by the lawyer", [("03", "14 August 2022"), ("03", "a Sunday")], [("03", "on the 16th")])
C("stance", "whether he sold plots twice with intent", [("02", "He denies having sold any plot twice with intent."), ("04", "that the computer did it")], [("00", "is suspected of having sold at least 238 plots"), ("05", "Plots sold twice: 347.")], optional=True)
C("stance", "whether the complaint had come", [("05", "no such complaint had come before November 2026")], [("05", "It was received, but not registered,"), ("01", "Its first complaint bears the stamp"), ("00", "its members went to the police as early as 2024")])

# ---- echoes
s.echo("PIN's 238 plots and its airport", "cited", ("00", "at least 238 plots"), ("00", "was held at Mumbai airport"), ("04", "the PIN agency reported on Friday last week"), ("04", "he was arrested at the airport in Mumbai, so PIN"))
s.echo("238 plots and 96 crore, by the police", "cited", ("00", "at least 238 plots"), ("00", "About 960 million rupees"), ("01", "The police speak of 238 and of 96 crore"), ("02", "The number of 238"), ("04", "960 million rupees, say the police"))
s.echo("353 plots, by Pagare's notebook", "cited", ("01", "353 plots sold twice"), ("04", "The association of the buyers says 353"))
s.echo("31 plots, by the developer's lawyers", "cited", ("02", "thirty-one plots were allotted a second time"), ("04", "the smiling man says 31"), ("05", "his thirty-one"))
s.echo("the evening of 4 March, by his lawyer", "cited", ("02", "on the evening of 4 March"), ("04", "His lawyer swears that he came to Nashik on foot the night before"))
s.echo("the sanction of 3 February 2020", "cited", ("02", "on 3 February 2020"), ("03", "The letter of 3 February 2020"))
s.echo("the stamp of 11 September 2024", "same details", ("01", "11 September 2024"), ("05", "11 September 2024"))
s.echo("Pagare's notebook", "same details", ("01", "with a notebook"), ("03", "a schoolteacher with a notebook"), ("04", "the teacher who counted it all in a notebook"), ("05", "what the notebook says in 61"), optional=True)
s.echo("122 thumbprints", "same details", ("03", "122 of the deeds"), ("05", "all 122"))
s.echo("9% interest", "same details", ("02", "9% interest"), ("04", "9% interest"), optional=True)

# ---- actors
s.actor(PRAKASH, "person", *s.named("Prakash Kulkarni", "PRAKASH KULKARNI"), ("00", "Kulkarni", 3), ("02", "Kulkarni", 1), aliases=["Kulkarni", "Mr. Kulkarni", "Our client", "He", "the developer", "the smiling man", "the man who sold them", "Farida Contractor", "Aakar"])
s.actor(SUNITA, "person", *s.named("Sunita Kulkarni"), aliases=["Inspector Sunita Kulkarni", "the inspector", "The inspector in charge, Sunita Kulkarni", "she", "an officer", "the police"])
s.named_actor(FARIDA, "person", "Farida Contractor", aliases=["Kulkarni's lawyer, Farida Contractor", "His lawyer", "the smiling man's lawyer", "The developer's lawyers"])
s.named_actor(PAGARE, "person", "Vasant Pagare", "Pagare", aliases=["the teacher", "Pagare", "Mr. Pagare", "he", "his notebook", "the buyers' association", "The teacher", "notebook", "The association of the buyers"])
s.named_actor(SHIROLE, "person", "Deepak Shirole", "Shirole", aliases=["The sub-registrar Deepak Shirole", "sub-registrar Deepak Shirole", "He", "Shirole"])
s.named_actor(AAKAR, "organization", "Aakar Landmarks", "AAKAR LANDMARKS", "Aakar")
s.named_actor("Godavari Meadows", "place", "Godavari Meadows")
s.named_actor(TPD, "organization", "Town Planning Department", aliases=["the Town Planning Department"])
s.named_actor(PIN, "organization", "PIN", aliases=["the PIN agency"])
s.named_actor("Nashik", "place", "Nashik", "NASHIK")
s.alias(POLICE, "the police", "The police", "Sunita Kulkarni", "Inspector Sunita Kulkarni")
s.alias(ASSOC, "The buyers' association", "The association of the buyers", "Vasant Pagare")
s.alias(BANKER, "credit head of one of them", "the credit head of one of them")
s.alias(SHEET, "The charge sheet", "the charge sheet")
s.alias(NURSE, "One of my friends, a nurse", "she", "nurse")
s.alias(REGISTER, "the land register", "this newspaper")
s.alias(BROCHURE, "The brochure")
s.alias(STATION, "The police station at Satpur", "the station", "station")
s.alias(LAB, "laboratory in Kalina")
s.alias("a folder", "folder", "the folder")
s.write()
