import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The roof of the Snow Cathedral in Lapland falls")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
WED, FRI, SAT, SUN, MON, TUE = "2026-01-28", "2026-01-30", "2026-01-31", "2026-02-01", "2026-02-02", "2026-02-03"
s.report("00", outlet="Arctia", published=SAT)
s.report("01", outlet="Kaldo.net", published=SUN)
s.report("02", outlet="Polaria Group", published=SUN)
s.report("03", outlet="The Daily Comet", published=TUE, sidecar=True)
s.report("04", outlet="Voralpen-Kurier", published="2026-02-04", to="2026-02-07")
s.report("05", outlet="Long Winter", published="2026-04-01", to="2026-04-30")

RS, PULK, POL, MI, OVER, DOC, NIITTY, KUMP, SAKARI, CARE, AIKIO, BRUM, ELLA, CHAUD, GILES, KROELL, AHR, INV, SAND, KALDO, COMET, MSG, NORTH = ("the rescue service", "Jarkko Pulkkinen",
    "Polaria Group", "Meteorological Institute", "Mette Overgaard", "the doctor on duty in Ivalo", "Aslak Niittyvuoma", "Pirjo Kumpula", "Sakari L.", "the caretaker", "Veikko Aikio",
    "Henrik Brummer", "Ella Winstanley", "Dev Chaudhary", "Giles Winstanley", "Mr Kröll", "Gundula Ahrendt", "the accident investigators", "Carola Sandell", "Kaldo.net", "The Daily Comet", "a message in the app", "Northlight Holidays")

F("people killed", "update",
  E("00", "two dead", 2, as_of=SAT, origin=RS), E("00", "two", 2, RS, nth=2, as_of=SAT, origin=RS), E("01", "Two dead", 2, RS, as_of=SAT, origin=RS),
  E("02", "three guests", 3, as_of=SUN), E("03", "four", 4, as_of=MON), E("04", "Four people", 4), E("05", "four dead", 4, as_of="2026-04"))
F("people hurt", "conflict",
  L("00", "At least 17", 17, RS, as_of=SAT, origin=RS), E("01", "23 injured", 23, DOC, as_of=SAT, origin=DOC), E("02", "Nine guests", 9, as_of=SUN, origin=POL),
  E("05", "Twenty-six people", 26, INV, origin=INV))
F("people badly hurt", "single", E("00", "four of them", 4, RS, as_of=SAT, origin=RS))
F("distance from Ivalo", "single", E("00", "34 km", 34, unit="km"))
F("time until a crew came", "single", E("00", "half an hour", 30, as_of=SAT, unit="minutes"))
F("helicopters", "update", E("00", "Two helicopters", 2, as_of=SAT), E("01", "three helicopters", 3, as_of=SAT, origin=KALDO), E("01", "two", 2, as_of=SAT))
F("ambulances", "single", E("00", "six ambulances", 6, as_of=SAT))
F("people in the hall", "conflict",
  A("00", "about 85 people", 85, PULK, as_of=SAT, origin=RS), E("00", "60", 60, POL, as_of=SAT, origin=POL), E("01", "60", 60, POL, as_of=SAT, origin=POL),
  E("01", "110", 110, KUMP, as_of=SAT, origin=KUMP), E("02", "Sixty guests", 60, as_of=SAT, origin=POL), E("05", "96", 96, INV, as_of=SAT, origin=INV))
F("people that the hall is licensed for", "single", E("00", "80", 80, PULK))
F("snow of the hall", "single", A("00", "some 20,000 cubic metres of artificial snow", 20000, unit="m3"))
F("price of a night", "agree", E("00", "389 euros", 389, origin=POL, unit="EUR"), E("00", "$455", 455, origin=POL, unit="USD"), E("04", "389 euros", 389, origin=POL, unit="EUR"))
F("temperature at the hall", "conflict",
  E("00", "3.1 degrees Celsius above zero", 3.1, MI, as_of=SAT, origin=MI, unit="°C"), E("02", "minus 4 degrees", -4, as_of=SAT, origin=POL, unit="°C"),
  E("04", "four degrees below zero", -4, POL, as_of=SAT, origin=POL, unit="°C"), E("04", "3.1 above", 3.1, MI, as_of=SAT, origin=MI, unit="°C"))
F("temperature on a day in spring", "single", E("05", "minus 20", -20, unit="°C"))
F("distance of Kolari", "single", A("00", "about 300 km", 300, unit="km"))
F("herders who dug", "single", E("01", "ten of them", 10, as_of=SAT, origin=KALDO))
F("time after dinner service", "single", E("02", "a quarter of an hour", 15, as_of=SAT, origin=POL, unit="minutes"))
F("thickness of the vault", "conflict",
  E("02", "1.2 metres", 1.2, origin=POL, unit="m"), E("04", "Seventy centimetres", 70, AHR, origin=AHR, unit="cm"), E("04", "1.2 metres", 1.2, POL, origin=POL, unit="m"),
  B("05", "55 to 80 centimetres", 55, 80, INV, origin=INV, unit="cm"))
F("time until all were freed", "conflict", U("02", "within 25 minutes", 25, as_of=SAT, origin=POL, unit="minutes"), E("05", "94 minutes", 94, INV, as_of=SAT, origin=INV, unit="minutes"))
F("visitors so far", "single", M("02", "more than 100,000 visitors", 100000, origin=POL))
F("offer to every guest", "agree",
  E("02", "€1,500", 1500, origin=POL, unit="EUR"), E("03", "1,500 euros", 1500, "the form", origin=POL, unit="EUR"), E("04", "1,500 euros", 1500, origin=POL, unit="EUR"))
F("share of the Sandell family", "single", E("02", "40 per cent", 40, origin=POL, unit=P))
F("weight of Martin Winstanley", "single", E("03", "16 stone", 16, ELLA, unit="stone"))
F("Britons on the trip", "single", E("03", "32 Britons", 32))
F("price of the trip", "single", E("03", "£2,140 a head", 2140, unit="GBP"))
F("families with the Foreign Office", "single", E("03", "11 families", 11, "The Foreign Office"))
F("customers who get their money back", "single", E("03", "700 customers", 700, GILES, origin=NORTH))
F("weight of a piste machine", "single", E("04", "nine tonnes", 9, AHR, origin=AHR, unit="t"))
F("weight of the machine on the roof", "single", E("05", "8.7 tonnes", 8.7, INV, origin=INV, unit="t"))
F("failures of the portal's server", "single", E("04", "twice", 2))
F("pages of the report", "single", E("05", "48 pages", 48))
F("paid to each family", "single", E("05", "€180,000", 180000, unit="EUR"))
F("fall of bookings", "single", E("05", "14 per cent", 14, unit=P))

Q("a kind of sigh", "single", q("00", "There was a kind of sigh, and then there was no ceiling,", OVER))
Q("snow does not like to be warm", "single", q("00", "but snow does not like to be warm", PULK))
Q("has sat down", "single", q("01", "has sat down", "A reader"))
Q("counted keys", "single", q("01", "I saw nobody in a hotel jacket. They stood in the lobby and counted keys.", NIITTY))
Q("reindeer skins", "single", q("01", "I handed out the reindeer skins, one to a person, and I ran out.", KUMP))
Q("as long as a ski", "single", q("01", "As long as a ski, and you could put your hand in.", SAKARI))
Q("in perfect health", "variant", q("02", "The snow was in perfect health,", BRUM), q("02", "We grieve as one grieves in a family.", BRUM), q("04", "The snow was completely healthy", BRUM))
Q("Dad lay down on top of me", "variant", q("03", "DAD LAY DOWN ON TOP OF ME", ELLA), q("03", "He lay down on top of me. He weighed 16 stone and I didn't feel any of it.", ELLA),
  q("03", "It was twenty to eight. I know because Dad had just moaned about the time,", ELLA))
Q("a string quartet", "single", q("03", "Jumping? There was a string quartet. The youngest person on her feet was about seventy.", ELLA))
Q("men in fur hats", "single", q("03", "Men in fur hats, with shovels. I never saw one waiter.", ELLA))
Q("a gag", "single", q("03", "That isn't an offer, it's a gag,", CHAUD))
Q("it sighed", "single", q("04", "It sighed", KROELL))
Q("a red one", "single", q("04", "A red one, with a blade. We took a photo. We thought, that belongs to it.", "the Krölls"))
Q("seventy centimetres", "single", q("04", "Seventy centimetres at the top, and I am being kind.", AHR))
Q("a birthday cake", "single", q("04", "I should not park it on a birthday cake either.", AHR))
Q("crack over table 9", "single", q("05", "crack over table 9, getting longer", MSG))
Q("in wood", "single", q("05", "in wood", SAND))
Q("now it would hold", "single", q("05", "Now it would hold,", NIITTY))

w("first put up, by Arctia", "2011-01-01", ("00", "since 2011"), to="2011-12-31")
w("first built, by Polaria", "2014-01-01", ("02", "in 2014"), to="2014-12-31")
w("a chapel falls at Kolari", "2016-01-01", ("00", "In 2016"), to="2016-12-31")
w("Aikio is last inside", "2025-12-12", ("01", "on 12 December"))
w("Aikio's signature, the month", "2025-12-01", ("05", "in December"), to="2025-12-31")
w("approval, by Polaria's paper", "2026-01-22", ("02", "on 22 January"), ("05", "of 22 January"))
w("a crack is reported", WED, ("01", "on Wednesday"), ("05", "on Wednesday 28 January"))
w("a machine on the roof", FRI, ("01", "on Friday"), ("04", "the day before it fell"))
w("the roof falls", SAT, ("00", "on Saturday evening"), ("02", "last night"), ("04", "last Saturday"), ("05", "the last evening of January"))
w("temperature that evening", SAT, ("04", "that evening"))
w("helicopters come", SAT, ("01", "last night"))
w("Brummer at an ice hockey match", SAT, ("03", "on Saturday night"))
w("Carola Sandell arrives", MON, ("02", "tomorrow"))
w("Ella Winstanley speaks", MON, ("03", "yesterday"))
w("a Japanese woman dies", MON, ("03", "on Monday"))
w("trips of February", "2026-02-01", ("03", "February"), to="2026-02-28")
w("the Krölls are home", TUE, ("04", "since Tuesday"))
w("Brummer leaves", "2026-03-13", ("05", "on 13 March"))
w("the report comes out", "2026-03-31", ("05", "on 31 March"))

c("figure", "people in the hall: 60, 85, 96 or 110", [("00", "60"), ("01", "60"), ("02", "Sixty guests")], [("00", "about 85 people")], [("01", "110")], [("05", "96")])
c("figure", "people hurt: nine, or 17 and more", [("02", "Nine guests")], [("00", "At least 17"), ("01", "23 injured"), ("05", "Twenty-six people")])
c("figure", "temperature: 3.1 above or 4 below zero", [("00", "3.1 degrees Celsius above zero"), ("04", "3.1 above")], [("02", "minus 4 degrees"), ("04", "four degrees below zero")])
c("figure", "thickness of the vault: 1.2 metres or 70 centimetres", [("02", "1.2 metres"), ("04", "1.2 metres")], [("04", "Seventy centimetres"), ("05", "55 to 80 centimetres")])
c("figure", "all freed within 25 minutes or after 94", [("02", "within 25 minutes")], [("05", "94 minutes")])
c("date", "the roof fell at 20.15 or at about 19:41", [("02", "20.15")], [("00", "7:42 p.m."), ("01", "19:46"), ("03", "twenty to eight"), ("05", "19:41:20")])
c("date", "after dinner or before the pudding", [("02", "a quarter of an hour after dinner service had ended")], [("00", "came down on people at dinner"), ("03", "waiting for her pudding")], optional=True)
c("date", "last inspection on 22 January or 12 December", [("02", "on 22 January"), ("05", "of 22 January")], [("01", "on 12 December"), ("05", "in December")])
c("date", "first built in 2011 or 2014", [("00", "since 2011")], [("02", "in 2014")])
c("stance", "whether jumping guests caused it", [("02", "guests jumping in time to the music set up vibrations"), ("03", "revellers brought it on themselves"), ("05", "somebody must have jumped")],
  [("03", "There was a string quartet"), ("03", "The youngest person on her feet was about seventy")])
c("stance", "whether a machine was on the roof", [("02", "No vehicle of any kind has ever been on the roof"), ("04", "The firm rules it out")],
  [("01", "a piste machine drove up on the roof"), ("04", "a machine had been driving about"), ("05", "the tracks of a machine of 8.7 tonnes")])
c("stance", "whether the crack had been reported", [("02", "No member of our staff had observed or reported any defect")],
  [("01", "he told the floor manager about a crack in the vault"), ("05", "it finds a message in the staff's own telephone app")])
c("stance", "who dug the guests out", [("02", "Our trained team freed every guest")],
  [("01", "It is our reindeer herders who dig"), ("01", "I saw nobody in a hotel jacket"), ("03", "I never saw one waiter"), ("05", "It was a herder who found her")])
c("stance", "whether the offer had conditions", [("02", "with no strings attached")], [("03", "Sign away the right to sue"), ("03", "That isn't an offer, it's a gag")])
c("stance", "whether the municipality had passed it in January", [("02", "It was examined and passed by the municipality")],
  [("01", "Since then nobody has asked him"), ("05", "proved to be a copy")], optional=True)

e("two dead, by the rescue service", "cited", ("00", "killing two, the rescue service said"), ("01", "Two dead, says the rescue service"))
e("60, by Polaria", "cited", ("00", "said there had been 60"), ("01", "Polaria says 60"), ("02", "Sixty guests"))
e("the machine, by Kaldo.net", "cited", ("01", "a piste machine drove up on the roof"), ("04", "The local portal Kaldo.net was the first to write of the machine"))
e("3.1 degrees, by the Meteorological Institute", "cited", ("00", "The Meteorological Institute measured 3.1 degrees Celsius above zero"), ("04", "the Meteorological Institute has 3.1 above"))
e("minus four, by Polaria", "same details", ("02", "minus 4 degrees"), ("04", "four degrees below zero"))
e("1.2 metres, by Polaria", "cited", ("02", "1.2 metres thick at the crown"), ("04", "Polaria speaks of 1.2 metres"))
e("the snow's health, by Brummer", "same details", ("02", "The snow was in perfect health"), ("04", "The snow was completely healthy"))
e("the form with 1,500 euros", "same details", ("03", "the form that was pushed under hospital doors"), ("04", "the form with the 1,500 euros"), ("02", "€1,500"))
e("jumping, by Polaria", "cited", ("02", "guests jumping in time to the music"), ("03", "Hotel bosses have hinted that revellers brought it on themselves"), ("05", "Polaria has not changed its view that somebody must have jumped"))
e("389 euros", "same details", ("00", "389 euros"), ("04", "389 euros"), optional=True)
e("the approval of 22 January", "same details", ("02", "on 22 January"), ("05", "approval of 22 January"), optional=True)

a(ELLA, "person", *named("Ella Winstanley", "Ella"), aliases=["the student from Stockport"])
a("Martin Winstanley", "person", *named("Martin Winstanley", "Martin"), aliases=["Dad"])
a(BRUM, "person", *named("Henrik Brummer"), aliases=["its head", "our chief executive", "Polaria boss Henrik Brummer", POL])
a(PULK, "person", *named("Jarkko Pulkkinen", "Pulkkinen"), aliases=["Duty officer Jarkko Pulkkinen", "Duty officer", RS])
a(NIITTY, "person", *named("Aslak Niittyvuoma", "Niittyvuoma"), aliases=["He", "a herder"])
a(AIKIO, "person", *named("Veikko Aikio"))
a(SAND, "person", *named("Carola Sandell"), aliases=["The chair"])
a(POL, "organization", *named("POLARIA GROUP", "Polaria Group", "Polaria"), aliases=["The firm", "the firm", "The resort's owner", "Its world", "Hotel bosses"])
a(KALDO, "organization", *named("KALDO.NET", "Kaldo.net"))
a(MI, "organization", *named("Meteorological Institute"), aliases=["The Meteorological Institute"])
a(NORTH, "organization", *named("Northlight Holidays", "Northlight"))
a("Aurinkoporo", "place", *named("Aurinkoporo"))
a("Snow Cathedral", "place", *named("Snow Cathedral"))
a("Ivalo", "place", *named("IVALO", "Ivalo"))
a("Rovaniemi", "place", *named("Rovaniemi"))
a("Lapland", "place", *named("Lapland"))
s.alias(RS, "rescue service", PULK)
s.alias(DOC, "The doctor on duty", "the doctor")
s.alias(KUMP, "Guide Pirjo Kumpula")
s.alias(SAKARI, "Waiter Sakari L.", "Sakari")
s.alias(OVER, "a guest from Denmark")
s.alias(CHAUD, "the family's solicitor", "solicitor")
s.alias(GILES, "Northlight's spokesman", "spokesman", NORTH)
s.alias(KROELL, "Kröll")
s.alias("the Krölls", "the pensioners from the Allgäu", "pensioners", "Kröll", KROELL)
s.alias(AHR, "Ahrendt", "she")
s.alias(INV, "report", "the report", "their report", "It", "investigators")
s.alias(MSG, "message", "a message")
s.alias("the form", "form")
s.alias("The Foreign Office", "Foreign Office")
s.alias("A reader", "a reader")
s.write()
