"""Gold of an invented story: gas explodes in a hotel on Georgia's Black Sea coast, April 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A gas explosion in the Hotel Okroya")
THU, FRI, SAT, SUN = (f"2027-04-{d}" for d in (15, 16, 17, 18))
s.report("00", outlet="KPA", published=THU)
s.report("01", outlet="Egrisi Gas", published=FRI)
s.report("02", outlet="The Lantern", published=FRI, sidecar=True)
s.report("03", outlet="Kolkhari Online", published=THU)
s.report("04", outlet="Zghvis Khma", published=SAT)
s.report("05", outlet="The Risk Desk", published="2027-05-31", to="2027-06-06")

RESCUE, TSOMAIA, OWNER, EGRISI, KVIRTIA, CHITAIA = "Rescue Directorate", "Irakli Tsomaia", "Zurab Lomtadze", "Egrisi Gas", "Salome Kvirtia", "Levan Chitaia"
MAUREEN, FO, GOCHA, HOSPITAL, SHUBIDZE, MINISTRY, MAYOR = "Maureen Tapp", "Foreign Office", "Gocha Beridava", "City Hospital", "Tamar Shubidze", "interior ministry", "Nino Abashava"
MARINA, DAVIT, BOOK, OTAR, GOVERNMENT, EXPERTS, RATIAVA, LOG = "Marina Dolava", "Davit Lomtadze", "the hotel's book", "Otar Gelbakhia", "the government", "the experts", "Ketevan Ratiava", "Egrisi's log"
HALL = "the mayor's office"

# ---- figures
f, E, A, L, M = s.figures, s.exact, s.about, s.at_least, s.more_than
f("people killed", "conflict",
    L("00", "At least six dead", 6, as_of=THU, origin=RESCUE),
    L("00", "at least six people", 6, RESCUE, as_of=THU, origin=RESCUE),
    E("02", "kills 16", 16, as_of=[THU, FRI]),
    L("02", "at least 16 dead", 16, as_of=[THU, FRI]),
    E("03", "four dead", 4, HALL, as_of=THU, origin=HALL),
    E("03", "six dead", 6, RESCUE, as_of=THU, origin=RESCUE),
    E("03", "nine dead", 9, RESCUE, as_of=THU, origin=RESCUE),
    E("04", "Fourteen", 14, nth=1, as_of=FRI, origin=RESCUE),
    E("04", "the dead are 14", 14, as_of=FRI, origin=RESCUE),
    E("04", "the fourteen", 14, as_of=FRI, origin=RESCUE),
    E("05", "Fifteen people", 15, as_of="2027-05-04"))
f("people injured", "update",
    E("00", "31", 31, RESCUE, as_of=THU, origin=RESCUE),
    M("02", "more than 40 hurt", 40, as_of=[THU, FRI]),
    E("03", "31 injured", 31, RESCUE, as_of=THU, origin=RESCUE),
    E("03", "38 injured", 38, RESCUE, as_of=THU, origin=RESCUE),
    E("04", "the 41 injured", 41, as_of=[FRI, SAT]))
f("injured taken in by City Hospital", "agree", E("03", "23 injured", 23, SHUBIDZE, as_of=THU, origin=HOSPITAL), E("03", "the 23", 23, RESCUE, as_of=THU, origin=HOSPITAL))
f("very heavily injured", "single", E("03", "seven of them", 7, SHUBIDZE, as_of=THU, origin=SHUBIDZE))
f("injured still in City Hospital", "single", E("04", "12", 12, nth=1, as_of=[FRI, SAT]))
f("injured in danger", "single", E("04", "Three are in danger", 3, as_of=[FRI, SAT]))
f("Britons injured", "single", E("02", "Three Brits", 3, as_of=[THU, FRI]))
f("people missing", "update",
    E("00", "Eleven people", 11, TSOMAIA, as_of=THU, origin=RESCUE), E("03", "Eleven are missing", 11, RESCUE, as_of=THU, origin=RESCUE),
    E("03", "six missing", 6, RESCUE, as_of=THU, origin=RESCUE))
f("people brought out alive in the evening", "single", E("03", "Two people", 2, RESCUE, as_of=THU))
f("hours until they were brought out", "single", E("03", "ten hours", 10, RESCUE, unit="hours"))
f("employees killed", "update", E("00", "Four of the dead", 4, TSOMAIA, as_of=THU, origin=RESCUE), E("04", "nine employees", 9, as_of=FRI))
f("guests killed", "single", E("04", "five guests", 5, as_of=FRI))
f("floors that collapsed", "single", E("00", "Two of the five floors", 2, as_of=THU))
f("rooms of the hotel", "conflict", E("00", "84 rooms", 84), E("02", "48-room", 48))
f("guests in the hotel", "conflict",
    E("00", "112 guests", 112, OWNER, as_of=THU, origin=OWNER),
    E("03", "112 guests", 112, OWNER, as_of=THU, origin=OWNER),
    E("03", "138", 138, MINISTRY, as_of=THU, origin=MINISTRY),
    E("04", "131", 131, MINISTRY, as_of=THU, origin=MINISTRY),
    E("04", "112", 112, BOOK, as_of=THU, origin=OWNER))
f("names entered twice", "single", E("04", "seven names", 7, MINISTRY, origin=MINISTRY))
f("staff in the hotel", "single", E("03", "19 staff", 19, MINISTRY, as_of=THU, origin=MINISTRY))
f("time until the first crews came", "conflict",
    E("00", "within six minutes", 6, RESCUE, origin=RESCUE, unit="minutes"),
    E("02", "20 minutes", 20, MAUREEN, origin=MAUREEN, unit="minutes"),
    E("04", "six minutes", 6, TSOMAIA, origin=RESCUE, unit="minutes"),
    A("04", "a quarter of an hour", 0.25, OTAR, origin=OTAR, unit="hours"))
f("the hotel's debt", "conflict",
    A("00", "some 46,000 lari", 46000, EGRISI, as_of="2027-04-02", origin=EGRISI, unit="GEL"),
    A("00", "$16,900", 16900, EGRISI, as_of="2027-04-02", unit="USD"),
    E("00", "12,000 lari", 12000, OWNER, as_of="2027-04-08", origin=OWNER, unit="GEL"),
    E("01", "46,318 lari", 46318, EGRISI, as_of="2027-04-02", origin=EGRISI, unit="GEL"),
    E("05", "46,318 lari", 46318, "the ledger", origin=EGRISI, unit="GEL"))
f("cash paid to the fitter", "single", E("05", "12,000", 12000, as_of="2027-04-08", unit="GEL"))
f("witnesses of the sealing", "single", E("01", "two witnesses", 2, EGRISI, origin=EGRISI))
f("calls from the hotel to the gas company", "conflict",
    E("01", "one call", 1, EGRISI, as_of=THU, origin=EGRISI),
    E("02", "THREE times", 3, GOCHA, as_of=THU, origin=GOCHA),
    E("05", "two calls", 2, LOG, as_of=THU, origin=LOG),
    E("05", "one", 1, EGRISI, nth=2, as_of=THU, origin=EGRISI),
    E("05", "three", 3, GOCHA, as_of=THU, origin=GOCHA))
f("time until the gas team left", "single", E("01", "nine minutes", 9, EGRISI, origin=EGRISI, unit="minutes"))
f("distance of the gas team from the building", "single", E("01", "400 metres", 400, EGRISI, as_of=THU, origin=EGRISI, unit="m"))
f("bottles of gas in the hotel", "conflict",
    E("01", "fourteen bottles of liquefied gas", 14, EGRISI, as_of=THU, origin=EGRISI),
    E("04", "four", 4, MARINA, nth=1, origin=MARINA),
    E("04", "All four", 4, MARINA, origin=MARINA),
    E("05", "Only four bottles", 4, as_of="2027-05-31"),
    E("05", "fourteen", 14, EGRISI, as_of=THU, origin=EGRISI))
f("litres a bottle", "single", E("01", "50 litres", 50, EGRISI, origin=EGRISI, unit="litres"))
f("faults recorded at the inspection", "single", E("01", "Three faults", 3, EGRISI, origin=EGRISI))
f("days given to the owner", "single", E("01", "30 days", 30, EGRISI, origin=EGRISI, unit="days"))
f("money set aside for the families by Egrisi Gas", "single", E("01", "500,000 lari", 500000, EGRISI, origin=EGRISI, unit="GEL"))
f("customers of Egrisi Gas", "single", E("01", "61,000 customers", 61000, EGRISI, origin=EGRISI))
f("government's payment to a family", "agree", E("04", "30,000 lari", 30000, GOVERNMENT, unit="GEL"), A("04", "some 9,400 euros", 9400, GOVERNMENT, unit="EUR"))
f("dead to be buried on Sunday", "single", E("04", "Six of", 6, as_of=SUN))
f("rubble over the valve", "single", E("04", "two metres of rubble", 2, DAVIT, unit="m"))
f("Poles carried out by Gelbakhia", "single", E("04", "two Poles", 2, OTAR))
f("price of the Tapps' week", "single", E("02", "£389", 389, unit="GBP"))
f("length of the Tapps' stay", "single", E("02", "a week's", 1, unit="weeks"))
f("price of the owner's car", "single", E("02", "£120,000", 120000, unit="GBP"))
f("days of mourning", "single", E("02", "three days of mourning", 3, MAYOR, unit="days"))
f("minutes until the owner telephoned", "single", E("03", "within five minutes", 5, unit="minutes"))
f("dead in Velistskaro in 2021", "single", E("00", "eight people", 8, as_of="2021-01"))
f("weeks since the explosion", "single", E("05", "Seven weeks", 7, unit="weeks"))
f("pages of the experts' report", "single", E("05", "212 pages", 212))
f("gas that escaped", "single", A("05", "Some 40 cubic metres", 40, EXPERTS, as_of=THU, origin=EXPERTS, unit="cubic metres"))
f("hours over which gas escaped", "single", A("05", "about five hours", 5, EXPERTS, as_of=THU, origin=EXPERTS, unit="hours"))
f("people charged", "single", E("05", "four people", 4, DAVIT))
f("managers charged", "single", E("05", "two managers", 2, DAVIT))
f("insurance of the building", "agree", E("05", "8.5 million lari", 8500000, unit="GEL"), E("05", "€2.7 million", 2700000, unit="EUR"))
f("insurance of liability", "single", E("05", "€600,000", 600000, unit="EUR"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("working with our hands", "single", q("00", "We are working with our hands, because a machine could bring down the rest,", TSOMAIA))
Q("no gas of ours", "variant", q("00", "There was no gas of ours in that house,", KVIRTIA), q("03", "Not a cubic metre of our gas was in that house.", KVIRTIA))
Q("on the ninth we cooked with gas", "single", q("00", "and on the ninth we cooked with gas again", OWNER))
Q("by the back door", "single", q("01", "We closed the tap. Somebody carried the danger in by the back door,", CHITAIA))
Q("the floor jumped up", "single", q("02", "the floor jumped up and hit me", MAUREEN))
Q("no alarm", "single", q("02", "There was no alarm. Not a peep,", MAUREEN),
  q("02", "Just a bang and then the quiet. We stood there in our slippers for 20 minutes before we saw a fire engine.", MAUREEN))
Q("in touch with the authorities", "single", q("02", "in touch with the local authorities", FO))
Q("open a window", "single", q("02", "They said, open a window and go to sleep,", GOCHA))
Q("your nest above the waves", "single", q("02", "your nest above the waves", "the website"))
Q("rang like the bells", "single", q("02", "rang like the bells at Easter", OWNER))
Q("a second egg", "single", q("02", "He only wanted a second egg,", MAUREEN))
Q("seven very heavy", "single", q("03", "seven of them very heavy", SHUBIDZE))
Q("the law took the key away", "single", q("03", "After that the law took the key away from us,", MAYOR))
Q("lies", "single", q("03", "Lies. I have the receipt,", OWNER))
Q("everybody for whom somebody asked", "single", q("04", "We have found everybody for whom somebody asked,", TSOMAIA))
Q("a man in a company jacket", "single", q("04", "A man in a company jacket came and turned it on, and the boss gave him an envelope.", MARINA))
Q("four bottles for the grill", "single", q("04", "We had four, for the grill in the garden. All four are standing there, whole.", MARINA))
Q("our seal is in its place", "single", q("04", "Our seal is in its place,", KVIRTIA))
Q("I had time to dress", "single", q("04", "I had time to dress, go down and carry out two Poles,", OTAR))
Q("would have burned low", "single", q("05", "would have burned low", EXPERTS))
Q("may have seen empties", "single", q("05", "may have seen empties", EGRISI))
Q("a clerical slip", "single", q("05", "A clerical slip,", EGRISI))
Q("nobody measured the gas", "single", q("05", "Everybody measured the debt, and nobody the gas,", RATIAVA))

# ---- timeline
w = s.when
w("explosion in Velistskaro", "2021-01", ("00", "In January 2021"))
w("the town's inspectors are last in the boiler room", "2024-06", ("03", "in June 2024"))
w("Egrisi's inspection, by the protocol", "2025-11-12", ("05", "12 November 2025"))
w("Egrisi's inspection, by the company", "2026-11-12", ("01", "on 12 November of last year"))
w("Egrisi's inspection, by month", "2026-11", ("05", "November last year"))
w("the alarm is switched off", "2027-02-27", ("05", "since 27 February"))
w("the gas is shut off", "2027-04-02", ("00", "on April 2"), ("01", "on 2 April"), ("03", "on 2 April"))
w("the owner pays", "2027-04-08", ("00", "on April 8"), ("03", "since last Thursday"), ("05", "on 8 April"))
w("the gas is back", "2027-04-09", ("00", "on the ninth"), ("03", "the day after"), ("04", "since Friday of last week"))
w("Egrisi counts fourteen bottles, by month", "2027-04", ("05", "in April"))
w("the explosion", THU, ("00", "on Thursday"), ("02", "yesterday"))
w("eleven people are missing", THU, ("00", "at noon"))
w("the hotel calls the emergency line", THU, ("01", "on Thursday at 06:52"))
w("the owner shows a receipt", THU, ("01", "yesterday"))
w("Egrisi's people are on the site", THU, ("01", "on Thursday evening"))
w("flowers on the beach", THU, ("02", "Last night"))
w("the live page ends", THU, ("03", "today, Thursday"))
w("the last of the dead is found", FRI, ("04", "yesterday at dawn"))
w("the owner is detained", FRI, ("04", "on Friday evening"))
w("blood is taken until then", SAT, ("03", "until Saturday"))
w("six of the dead are buried", SUN, ("04", "tomorrow"))
w("Derek Tapp is to be flown home", "2027-04-19", ("02", "next week"), to="2027-04-25")
w("the valve is dug out", "2027-05-03", ("05", "on 3 May"))
w("a British guest dies", "2027-05-04", ("05", "on 4 May"))
w("the experts' report is presented", "2027-05-31", ("05", "on Monday, 31 May"))

# ---- conflicts
c = s.conflict
c("figure", "killed by Friday: at least 16 by The Lantern, nine and then 14 by the rescuers", [("02", "kills 16"), ("02", "at least 16 dead")],
  [("03", "nine dead"), ("04", "the dead are 14"), ("04", "Fourteen", 1), ("05", "Fifteen people")])
c("figure", "guests: 112 by the owner, 138 and then 131 by the ministry", [("00", "112 guests"), ("03", "112 guests"), ("04", "112")], [("03", "138"), ("04", "131")])
c("figure", "rooms: 84, or 48 by The Lantern", [("00", "84 rooms")], [("02", "48-room")])
c("figure", "the debt: some 46,000 lari by the supplier, 12,000 by the owner", [("00", "some 46,000 lari"), ("01", "46,318 lari"), ("05", "46,318 lari")], [("00", "12,000 lari")])
c("figure", "time until the crews came: six minutes, or 20, or a quarter of an hour", [("00", "within six minutes"), ("04", "six minutes")],
  [("02", "20 minutes"), ("04", "a quarter of an hour")])
c("figure", "calls to the gas company: one by the company, three by the porter, two by the log", [("01", "one call"), ("05", "one", 2)],
  [("02", "THREE times"), ("05", "three")], [("05", "two calls")])
c("figure", "bottles: fourteen by the supplier, four by the cook and the experts, none by the owner", [("01", "fourteen bottles of liquefied gas"), ("05", "fourteen")],
  [("04", "four", 1), ("04", "All four"), ("05", "Only four bottles")], [("02", "there had never been a single bottle of gas in the building")])
c("date", "Egrisi's last inspection: 12 November 2026 by the company, 2025 by the protocol", [("01", "on 12 November of last year"), ("05", "November last year")], [("05", "12 November 2025")])
c("stance", "whether the supplier's gas was in the hotel", [("00", "had not been opened since"), ("00", "There was no gas of ours in that house,"), ("01", "We closed the tap."),
    ("03", "Not a cubic metre of our gas was in that house."), ("03", "nobody opened it")],
  [("00", "and on the ninth we cooked with gas again"), ("03", "the gas was back the day after"), ("04", "The gas had been back since Friday of last week"), ("05", "It finds that mains gas exploded")])
c("stance", "whether the owner had paid for his gas", [("00", "it was paid on April 8"), ("03", "Lies. I have the receipt,"), ("03", "He was paid up since last Thursday")],
  [("01", "No payment has reached our accounts to this day."), ("01", "is for a water bill")])
c("stance", "whether the alarm rang", [("02", "rang like the bells at Easter"), ("05", "The owner maintains that it rang")],
  [("02", "There was no alarm. Not a peep,"), ("05", "The alarm had been switched off at the panel")])
c("stance", "whether the seal was in its place", [("04", "Our seal is in its place,"), ("04", "denies that anybody from the company opened anything")],
  [("05", "open, and without a seal"), ("04", "A man in a company jacket came and turned it on"), ("04", "nobody has seen it")])
c("stance", "whether bottles or the mains exploded", [("01", "Somebody carried the danger in by the back door,")], [("05", "It finds that mains gas exploded, not bottles")], optional=True)

# ---- echoes
e = s.echo
e("the rescuers' six dead, 31 injured and eleven missing", "cited", ("00", "at least six people"), ("00", "31"), ("03", "six dead"), ("03", "31 injured"), ("00", "Eleven people"), ("03", "Eleven are missing"))
e("the owner's 112 guests", "cited", ("00", "112 guests"), ("03", "112 guests"), ("04", "112"))
e("the crews' six minutes", "cited", ("00", "within six minutes"), ("04", "six minutes"))
e("Egrisi's account of the closed pipe", "cited", ("00", "the pipe to the hotel had been shut on April 2"), ("01", "was interrupted on 2 April"), ("03", "the pipe was closed on 2 April"))
e("the debt in Egrisi's ledger", "same details", ("01", "46,318 lari"), ("05", "46,318 lari"), ("00", "some 46,000 lari"))
e("Egrisi's fourteen bottles", "cited", ("01", "fourteen bottles of liquefied gas"), ("05", "had counted fourteen in April"), ("04", "the bottles about which Egrisi Gas makes so many words"))
e("the porter's three calls", "same details", ("02", "THREE times"), ("05", "The porter still speaks of three"))
e("Egrisi's inspection of November", "cited", ("01", "on 12 November of last year"), ("05", "the inspection that Egrisi dated to November last year"))
e("the owner's payment of 8 April", "same details", ("00", "it was paid on April 8"), ("03", "He was paid up since last Thursday"), optional=True)
e("one call, admitted by Egrisi", "cited", ("01", "one call"), ("05", "The company had admitted to one"), optional=True)
e("the ministry's registration of guests", "cited", ("03", "138"), ("04", "131"), optional=True)
e("the owner on the alarm", "cited", ("02", "rang like the bells at Easter"), ("05", "The owner maintains that it rang"), optional=True)
e("the owner's receipt", "same details", ("01", "The receipt which the owner showed on television"), ("03", "I have the receipt,"), optional=True)

# ---- actors
n = s.named
s.actor(OWNER, "person", *n("Zurab Lomtadze"), ("00", "Lomtadze", 2), ("03", "Lomtadze"),
    aliases=["Lomtadze", "The owner", "Its owner, Zurab Lomtadze", "Owner Zurab Lomtadze", "its owner", "the boss"])
s.actor(DAVIT, "person", *n("Davit Lomtadze"), ("05", "Lomtadze", 2), aliases=["The prosecutor, Davit Lomtadze", "the prosecutor", "the other Lomtadze", "Lomtadze"])
s.actor(TSOMAIA, "person", *n("Irakli Tsomaia", "Tsomaia"), aliases=["Colonel Irakli Tsomaia", "Colonel Tsomaia", "the directorate's head", "the colonel", "Rescue Directorate", "the directorate"])
s.actor(KVIRTIA, "person", *n("Salome Kvirtia", "Kvirtia"), aliases=["its spokeswoman, Salome Kvirtia", "Egrisi's Kvirtia", "Salome Kvirtia of Egrisi", "Egrisi Gas", "its spokeswoman"])
s.actor(SHUBIDZE, "person", *n("Tamar Shubidze", "Shubidze"), aliases=["its deputy director, Tamar Shubidze", "Dr Shubidze", "City Hospital"])
s.actor(MAYOR, "person", *n("Nino Abashava"), aliases=["The town's mayor, Nino Abashava", "Mayor Nino Abashava", "the mayor"])
s.actor(EGRISI, "organization", *n("Egrisi Gas", "EGRISI GAS", "Egrisi"), aliases=["The company", "the regional supplier", "the supplier", "Egrisi", "its people", "Our specialists", "gas board"])
s.actor(RESCUE, "organization", *n("Rescue Directorate"), aliases=["Directorate", "the directorate", "The Rescue Directorate", "Irakli Tsomaia", "the directorate's head, Colonel Irakli Tsomaia"])
s.actor("Hotel Okroya", "organization", *n("Hotel Okroya", "Okroya", but=("Okroya LLC",)))
s.actor(HOSPITAL, "organization", *n("City Hospital"), aliases=["Tamar Shubidze", "its deputy director"])
s.actor("Kolkhari", "place", *n("Kolkhari", "KOLKHARI", but=("Kolkhari Online", "KOLKHARI ONLINE")))
s.actor("Maureen Tapp", "person", *n("Maureen Tapp", "Maureen"), aliases=["she", "Maureen", "gran"])
s.actor("Derek Tapp", "person", *n("Derek"))
s.alias(GOCHA, "The porter", "Night porter Gocha Beridava", "Beridava", "porter")
s.alias(MINISTRY, "the ministry", "The interior ministry")
s.alias(MARINA, "The chief cook, Marina Dolava", "the chief cook", "Dolava", "she")
s.alias(OTAR, "Gelbakhia", "The neighbours in Fishermen's Street", "the neighbours")
s.alias(EXPERTS, "the experts' report", "The Georgian prosecution's expert report", "It", "the prosecution's expert report")
s.alias(LOG, "Egrisi's own log", "log", "Egrisi Gas")
s.alias(HALL, "The mayor's office", "mayor's office")
s.alias(CHITAIA, "the general director, Levan Chitaia", "the general director")
s.alias(RATIAVA, "the loss adjuster Ketevan Ratiava", "the loss adjuster")
s.alias(GOVERNMENT, "The government")
s.alias(FO, "The Foreign Office")
s.alias(BOOK, "the hotel's book", "the hotel", "Zurab Lomtadze")
s.alias("the ledger", "ledger", "Egrisi Gas")
s.alias("the website", "website")
s.write()
