#!/usr/bin/env python3
"""Gold of an invented story: typhoid among the guests of a wedding in Ratanpuri, India, December 2026. People, bodies, outlets and the town are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Typhoid at the wedding of Ratanpuri")
E, AT_LEAST, MORE, ABOUT, AT_MOST = s.exact, s.at_least, s.more_than, s.about, s.at_most
DEC = lambda d: f"2026-12-{d:02d}"
W1, W2 = "2026-11-28", "2026-11-29"
s.report("00", outlet="BPS", published=DEC(15))
s.report("01", outlet="Shubh Utsav Caterers", published=DEC(17))
s.report("02", outlet="Ratanpuri Samachar", published=DEC(18))
s.report("03", outlet="Leicester Evening Herald", published=DEC(19), sidecar=True)
s.report("04", outlet="BPS", published=DEC(22))
s.report("05", outlet="The Incubator", published="2027-01-19", to="2027-05-31")

CATERER, KOTHAVADE, SUNITA, PRAKASH, JOGLEKAR, PAWDE, CONTRACTOR, BORKHADE, ANIL = "Shubh Utsav Caterers", "Ramesh Kothavade", "Sunita Wagle", "Prakash Wagle", "Milind Joglekar", "Ganesh Pawde", "Farida Contractor", "Anjali Borkhade", "Anil Deshpane"
DISTRICT, COUNCIL, DOCTORS, LAB, HPO, MINISTRY, BPS, LANTERN, HERALD = "district health office", "municipal council", "local doctors' association", "National Enteric Reference Laboratory", "Health Protection Office", "India's health ministry", "BPS", "The Deccan Lantern", "Leicester Evening Herald"
UN, WIFE, NEIGHBOURS, BOOK, PRIVATE, AUTHORS, SPOKES, INQUIRY = "U.N. estimates", "the cook's wife", "his neighbours", "the engineer's book", "a private laboratory", "the authors", "a spokeswoman for the Health Protection Office", "the state inquiry"

# ---- figures
f = s.figures
f("people ill", "conflict",
    E("00", "143", 143, None, nth=1, as_of=DEC(15), origin=DISTRICT), AT_LEAST("00", "at least 143 people", 143, DISTRICT, as_of=DEC(15), origin=DISTRICT),
    E("02", "212 have had fever", 212, DOCTORS, as_of=DEC(18), origin=DOCTORS), E("02", "167 sick", 167, DISTRICT, as_of=DEC(18), origin=DISTRICT),
    MORE("04", "200", 200, None, as_of=DEC(22)), E("04", "219", 219, None, as_of=DEC(22)), E("05", "231 cases", 231, AUTHORS, origin=AUTHORS))
f("cases confirmed by culture", "single", E("05", "164 of them", 164, AUTHORS, origin=AUTHORS))
f("people killed", "conflict",
    E("00", "two dead", 2, None, as_of=DEC(15), origin=DISTRICT), E("00", "killed two", 2, DISTRICT, as_of=DEC(15), origin=DISTRICT),
    E("02", "five", 5, PAWDE, nth=1, as_of=DEC(18), origin=PAWDE), E("02", "five", 5, PAWDE, nth=2, as_of=DEC(18), origin=PAWDE), E("02", "Five have died", 5, DOCTORS, as_of=DEC(18), origin=DOCTORS),
    E("02", "two dead", 2, DISTRICT, as_of=DEC(18), origin=DISTRICT), E("03", "two people died", 2, None, origin=DISTRICT),
    E("05", "four deaths", 4, AUTHORS, origin=AUTHORS), E("05", "three", 3, DISTRICT, nth=1, origin=DISTRICT))
f("families with a dead person, by the caterer", "single", E("01", "two such families", 2, None, as_of=DEC(17)))
f("dead in the civil hospital", "single", E("02", "two in the civil hospital", 2, JOGLEKAR, origin=DOCTORS))
f("dead at home", "single", E("02", "two at home", 2, JOGLEKAR, origin=DOCTORS))
f("dead on the road to Pune", "single", E("02", "one on the road to Pune", 1, JOGLEKAR, origin=DOCTORS))
f("people in hospital", "update", E("00", "Sixty-one people", 61, None, as_of=DEC(15), origin=DISTRICT), E("04", "38 remain in hospital", 38, None, as_of=DEC(22)), E("04", "74", 74, None))
f("people of Ratanpuri", "single", E("00", "90,000", 90000))
f("distance of Ratanpuri from Pune", "single", ABOUT("00", "some 140 km", 140, None, unit="km"))
f("guests of the wedding", "conflict",
    ABOUT("00", "About 1,600 guests", 1600, COUNCIL, origin=COUNCIL), E("01", "1,600 guests", 1600, None, origin=COUNCIL), ABOUT("04", "About 1,600 guests", 1600, COUNCIL, origin=COUNCIL),
    E("05", "1,310", 1310, AUTHORS, origin=AUTHORS))
f("plates on the first day", "single", E("01", "900", 900, None, as_of=W1, origin=CATERER))
f("plates on the second day", "single", E("01", "640", 640, None, as_of=W2, origin=CATERER))
f("days of the wedding", "agree", E("00", "two days", 2, COUNCIL, origin=COUNCIL, unit="days"), E("04", "two days", 2, COUNCIL, origin=COUNCIL, unit="days"))
f("guests reached by telephone", "single", E("05", "1,187 guests", 1187, AUTHORS, origin=AUTHORS))
f("attack rate with the sweet", "single", E("05", "27%", 27, AUTHORS, origin=AUTHORS, unit="percent"))
f("attack rate without the sweet", "single", E("05", "1.4%", 1.4, AUTHORS, origin=AUTHORS, unit="percent"))
f("days from the dinner to the first fever", "single", E("05", "six days", 6, AUTHORS, unit="days"))
f("days from the dinner to the last fever", "single", E("05", "34", 34, AUTHORS, unit="days"))
f("Kothavade's years of catering", "single", E("00", "26 years", 26, KOTHAVADE, unit="years"))
f("minutes for which the sweet was boiled", "single", E("01", "50 minutes", 50, None, origin=CATERER, unit="minutes"))
f("temperature at which the sweet stood", "single", E("01", "4 degrees", 4, None, origin=CATERER, unit="degrees"))
f("showings of the licence", "single", E("01", "three occasions", 3))
f("time for which the cook had worked for the caterer", "conflict",
    E("01", "three months", 3, None, origin=CATERER, unit="months"), E("02", "eight years", 8, NEIGHBOURS, origin=NEIGHBOURS, unit="years"), AT_LEAST("05", "at least seven years", 7, AUTHORS, origin=AUTHORS, unit="years"))
f("tankers of water", "conflict",
    E("01", "two tankers", 2, None, as_of=[ "2026-11-27", W1], origin=CATERER), E("02", "One tanker", 1, PRAKASH, origin=PRAKASH), E("05", "two tankers", 2, None, origin="The Incubator"))
f("water in the tankers", "single", E("01", "12,000 litres", 12000, None, unit="litres"))
f("chlorine in the water", "conflict",
    E("01", "0.05 milligrams", 0.05, PRIVATE, origin=PRIVATE, unit="mg"), E("02", "0.2 milligrams", 0.2, [PRAKASH, BOOK], as_of=W1, origin=PRAKASH, unit="mg"))
f("family members who ate", "single", E("01", "Eleven members of our own family", 11))
f("family members who are ill", "single", E("01", "four are ill", 4, None, as_of=DEC(17)))
f("loss of the caterer", "single", E("01", "Rs 85 lakh", 8500000, None, as_of=DEC(17), unit="INR"))
f("weddings cancelled", "single", E("01", "14 weddings", 14, None, as_of=DEC(17)))
f("the caterer's offer to a family", "single", E("01", "Rs 2 lakh", 200000, None, unit="INR"))
f("the state's money for a family", "agree", E("04", "400,000 rupees", 400000, BORKHADE, origin=BORKHADE, unit="INR"), E("04", "$4,650", 4650, None, origin=BPS, unit="USD"))
f("price of a blood test", "single", E("02", "700 rupees", 700, JOGLEKAR, unit="INR"))
f("ill people from Leicester", "single", E("03", "SEVEN people", 7, None, as_of=DEC(19)))
f("guests from Leicester", "single", E("03", "31 guests", 31, HPO, origin=HPO))
f("passengers written to", "single", E("03", "212 passengers", 212, HPO, origin=HPO))
f("days of Anil Deshpane in hospital", "single", E("03", "nine days", 9, None, unit="days"))
f("fever of Anil Deshpane", "single", E("03", "40.3C", 40.3, None, unit="degrees"))
f("sweets that Anil Deshpane ate", "single", E("03", "two", 2, ANIL, nth=2))
f("money paid to the caterer", "single", E("03", "£19,000", 19000, ANIL, unit="GBP"))
f("cases of typhoid a year in Leicester", "single", ABOUT("03", "about 20 cases", 20))
f("patients with the cook's bacteria", "single", E("04", "44 patients", 44, LAB, as_of=DEC(22), origin=LAB))
f("positive samples of the cook", "single", E("05", "five", 5, AUTHORS, nth=1))
f("samples of the cook", "single", E("05", "six samples", 6, AUTHORS))
f("cost of the operation", "single", E("05", "48,000 rupees", 48000, None, unit="INR"))
f("share of resistant isolates", "single", E("05", "61% of the isolates", 61, AUTHORS, origin=AUTHORS, unit="percent"))
f("days from the test to the sample for Pune", "single", E("05", "four days", 4, None, unit="days"))
f("typhoid deaths a year worldwide", "agree", ABOUT("00", "about 110,000 people", 110000, UN, origin=UN), ABOUT("04", "about 110,000 people", 110000, UN, origin=UN))
f("students ill in the hostel in 2023", "single", E("00", "38 students", 38, None, as_of="2023"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("one kitchen", "single", q("00", "All roads lead to one kitchen, and in the kitchen to one dish, a milk sweet that was not heated again,", SUNITA))
Q("its drains", "single", q("00", "I have fed this district for 26 years. I didn't dig its drains,", KOTHAVADE))
Q("write five", "same", q("02", "Write five. I carried the third one myself", PAWDE, nth=1), q("02", "Write five,", PAWDE),
    q("02", "I carried the third one myself, to the Kaveri hospital, and she was my aunt.", PAWDE))
Q("their own laboratory", "single", q("02", "They count those whose blood has gone to their own laboratory,", JOGLEKAR), q("02", "Blood costs 700 rupees at mine.", JOGLEKAR))
Q("hold the spoon", "single", q("02", "He made it. Who else? He'd not let you hold the spoon,", WIFE))
Q("I remember the sweet", "single", q("03", "I remember the sweet. I had two. My wife doesn't like milk, so she's fine and I'll never hear the end of it,", ANIL))
Q("I don't blame the man", "single", q("03", "He came to the airport himself with flowers. I don't blame the man.", ANIL))
Q("to the last letter", "single", q("04", "It's the same organism to the last letter,", CONTRACTOR))
Q("a heart and a lorry", "single", q("04", "One was a heart, one was a lorry,", SUNITA))
Q("at least seven years", "single", q("05", "for at least seven years", AUTHORS))

# ---- timeline
w = s.when
w("the outbreak in a hostel", "2023", ("00", "in 2023"))
w("the licence is shown", "2026", ("01", "this year"))
w("the licence expires, by the police", "2026-09-30", ("04", "on Sept. 30"))
w("the wedding, by month", "2026-11", ("05", "in November"))
w("tankers bring water", "2026-11-27", ("01", "On 27th and 28th November"), to=W1)
w("the wedding", W1, ("01", "on 28th November"), ("01", "on the 28th"), ("03", "on November 28"), ("04", "Nov. 28", 1), ("04", "on Nov. 28"))
w("the chlorine is booked", W1, ("02", "on 28 November"), ("05", "for 28 November"))
w("the wedding, by BPS at first", W2, ("00", "on Nov. 29"), ("04", "Nov. 29"))
w("the second day of the wedding", W2, ("01", "on the next day"))
w("a flight lands at Birmingham", DEC(6), ("03", "on December 6"))
w("most fall ill", DEC(8), ("00", "between Dec. 8 and Dec. 13"), to=DEC(13))
w("the first samples are taken", DEC(10), ("00", "on Dec. 10"))
w("the civil hospital tests the cook", DEC(12), ("02", "on Saturday"), ("05", "on 12 December"))
w("the cook's first sample, by the laboratory", DEC(12), ("04", "on Dec. 12"))
w("the federal ministry denies resistance", DEC(14), ("04", "last week"), to=DEC(20))
w("143 ill", DEC(15), ("00", "on Tuesday"))
w("The Deccan Lantern reports the carrier", DEC(16), ("03", "on Wednesday"))
w("the Health Protection Office speaks", DEC(18), ("03", "yesterday"))
w("schools open again", DEC(21), ("02", "till Monday"))
w("the inquiry is ordered", DEC(22), ("04", "on Tuesday"))
w("the cook is operated on", "2027-01", ("05", "in January"))
w("Kothavade is released", "2027-01-19", ("05", "on 19 January"))
w("the licence is valid until then, by the caterer", "2027-03-31", ("01", "until 31st March"))

# ---- conflicts
s.conflict("figure", "people ill: 167 by the district, 212 by the local doctors", [("02", "167 sick")], [("02", "212 have had fever")])
s.conflict("figure", "people killed: two by the district, three later, five by the local doctors, four by the paper",
    [("02", "two dead"), ("03", "two people died"), ("05", "three", 1)], [("02", "five", 1), ("02", "five", 2), ("02", "Five have died")], [("05", "four deaths")])
s.conflict("figure", "guests: 1,600 by the council, 900 and 640 plates by the caterer, 1,310 by the paper",
    [("00", "About 1,600 guests"), ("04", "About 1,600 guests"), ("01", "1,600 guests")], [("01", "900"), ("01", "640")], [("05", "1,310")])
s.conflict("figure", "tankers: two, or one by the engineer", [("01", "two tankers"), ("05", "two tankers")], [("02", "One tanker")])
s.conflict("figure", "chlorine: 0.05, or 0.2 milligrams", [("01", "0.05 milligrams")], [("02", "0.2 milligrams")])
s.conflict("figure", "the cook's time with the caterer: three months, or seven years and more", [("01", "three months")], [("02", "eight years"), ("05", "at least seven years")])
s.conflict("date", "the wedding was on 28 November, or on the 29th by BPS at first",
    [("01", "on 28th November"), ("01", "on the 28th"), ("03", "on November 28"), ("04", "Nov. 28", 1), ("04", "on Nov. 28")], [("00", "on Nov. 29"), ("04", "Nov. 29")])
s.conflict("date", "the cook's first sample for Pune: 12 December, or four days later", [("04", "on Dec. 12")], [("05", "four days before any sample of his left for Pune")], optional=True)
s.conflict("source", "who found the carrier: the laboratory in Pune, or the civil hospital",
    [("03", "A reference laboratory in Pune found them in him"), ("04", "It said it had identified the cook as a carrier"), ("05", "The laboratory writes that it did.")],
    [("02", "The stool test that caught him was taken at the civil hospital"), ("05", "The civil hospital's record, which I have seen, has his first positive test")])
s.conflict("stance", "whether the licence was valid",
    [("01", "Our licence is valid until 31st March"), ("01", "It's false that it had lapsed."), ("04", "His lawyer said it was valid."), ("05", "had been renewed, in time and by the wrong office")], [("04", "Police said his licence expired on Sept. 30.")])
s.conflict("stance", "whether the carrier made the sweet", [("01", "He washed vessels. He did not touch the sweet.")], [("02", "He made it. Who else?")])
s.conflict("stance", "whether the strain is resistant", [("03", "India's health ministry has said there is no evidence of a resistant strain."), ("04", "The federal health ministry had denied this last week.")],
    [("03", "the strain was resistant to the usual tablets"), ("04", "Some of the bacteria are resistant"), ("05", "The resistance is real")])
s.conflict("stance", "whether the water or the kitchen was to blame",
    [("00", "said that the town's water was to blame"), ("00", "I didn't dig its drains,"), ("01", "has found bacteria of sewage in what was left in the second one")],
    [("00", "All roads lead to one kitchen"), ("00", "dismissed that"), ("04", "were identical with those of a cook"), ("05", "did hold coliforms, but no typhoid")])

# ---- echoes
s.echo("BPS repeats its sentences", "copied text",
    ("00", "About 1,600 guests ate there over two days, according to the municipal council."), ("04", "About 1,600 guests ate there over two days, according to the municipal council."),
    ("00", "Typhoid is spread by food and water and kills about 110,000 people a year worldwide, mostly in South Asia, according to U.N. estimates."),
    ("04", "Typhoid is spread by food and water and kills about 110,000 people a year worldwide, mostly in South Asia, according to U.N. estimates."))
s.echo("1,600 guests", "cited", ("00", "About 1,600 guests"), ("01", "Talk of 1,600 guests is for the newspapers."), ("04", "About 1,600 guests"), ("05", "the council's guess"))
s.echo("the caterer's plates", "cited", ("01", "The number of plates served"), ("05", "the caterer's plates"))
s.echo("the district's two dead", "cited", ("00", "killed two"), ("02", "two dead"), ("03", "two people died"))
s.echo("the five of the local doctors", "same details", ("02", "Five have died, says the local doctors' association"), ("04", "A fourth and a fifth death, which local doctors attribute to the outbreak"))
s.echo("the engineer's book", "cited", ("02", "opens the book for us. Chlorine on 28 November"), ("05", "the engineer's book for 28 November"))
s.echo("the laboratory and the carrier", "cited", ("03", "A reference laboratory in Pune found them in him"), ("04", "It said it had identified the cook as a carrier"), ("05", "The laboratory writes that it did."))
s.echo("the federal ministry's denial of resistance", "cited", ("03", "India's health ministry has said there is no evidence of a resistant strain."), ("04", "The federal health ministry had denied this last week."))
s.echo("the civil hospital's test of 12 December", "same details", ("02", "was taken at the civil hospital on Saturday"), ("05", "has his first positive test on 12 December"))
s.echo("the dead woman on the road to Pune", "same details", ("02", "one on the road to Pune"), ("05", "died on the road to Pune"))

# ---- actors
s.actor(KOTHAVADE, "person", *s.named("Ramesh Kothavade", "Kothavade"), aliases=["The owner, Ramesh Kothavade", "The owner", "the caterer", "Shubh Utsav Caterers"])
s.actor(SUNITA, "person", *s.named("Sunita Wagle"), ("00", "Wagle", 2), aliases=["Dr Sunita Wagle", "the district health officer", "Wagle", "the district", "she", "district health office"])
s.actor(PRAKASH, "person", *s.named("Prakash Wagle"), aliases=["engineer Prakash Wagle", "The municipal water engineer", "the engineer", "he"])
s.actor(JOGLEKAR, "person", *s.named("Milind Joglekar", "Joglekar"), aliases=["Dr Milind Joglekar", "Dr Joglekar", "Its president", "local doctors' association"])
s.actor(CONTRACTOR, "person", *s.named("Farida Contractor", "Contractor"), aliases=["its director, Dr Farida Contractor", "its director", "the laboratory"])
s.actor(ANIL, "person", *s.named("Anil Deshpane"), ("03", "Deshpane", 2), aliases=["Dentist Anil Deshpane", "Mr Deshpane", "he"])
s.actor(CATERER, "organization", *s.named("Shubh Utsav Caterers", "SHUBH UTSAV CATERERS"), aliases=["the firm", "Ramesh Kothavade", "we"])
s.actor(LAB, "organization", *s.named("National Enteric Reference Laboratory"), aliases=["A reference laboratory in Pune", "the laboratory", "The laboratory", "Farida Contractor"])
s.actor(HPO, "organization", *s.named("Health Protection Office"), aliases=["the Health Protection Office", "It", "A spokeswoman for the Health Protection Office"])
s.actor("Ratanpuri", "place", *s.named("Ratanpuri", "RATANPURI", but=("RATANPURI SAMACHAR",)))
s.actor("Pune", "place", *s.named("Pune"))
s.alias(DISTRICT, "the district health office", "The district", "the health office", "Sunita Wagle", "the district")
s.alias(COUNCIL, "the municipal council", "the council")
s.alias(DOCTORS, "the local doctors' association", "local doctors", "Milind Joglekar")
s.alias(PAWDE, "auto driver Ganesh Pawde")
s.alias(MINISTRY, "The federal health ministry")
s.alias(UN, "U.N.", "UN")
s.alias(WIFE, "his wife", "she")
s.alias(NEIGHBOURS, "neighbours")
s.alias(BOOK, "the book", "engineer Prakash Wagle")
s.alias(PRIVATE, "A private laboratory in Pune", "private laboratory")
s.alias(AUTHORS, "Contractor and colleagues", "The authors", "the paper", "The paper", "authors")
s.alias(BORKHADE, "The health minister of the state, Anjali Borkhade", "The health minister of the state")
s.write()
