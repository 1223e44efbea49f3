import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Kelor Islands vote on leaving Tandara")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
SAT, SUN, MON, TUE, WED, THU, MON15 = (f"2026-06-{d:02}" for d in (6, 7, 8, 9, 10, 11, 15))
s.report("00", outlet="Radio Amaris", published=SUN)
s.report("01", outlet="Coral Sea Press", published=MON, sidecar=True)
s.report("02", outlet="Suara Sembara", published=TUE)
s.report("03", outlet="Oceania Civic Observers", published=THU)
s.report("04", outlet="The Laterite Letter", published=MON15)
s.report("05", outlet="The Windward", published="2026-07-19", to="2026-07-25")

BOARD, LEKU, TALIA, ELIA, KELEO, AGNES, SOEL, HOME, ARMY, HART, LANTANG, NAVY, POLICE = ("Referendum Board", "Josefa Leku", "Talia Momoru", "Elia Momoru", "Sam Keleo", "Agnes Toru", "Rahmat Soeling",
    "Ministry of Home Affairs", "the army", "Bayu Hartanto", "Dewi Lantang", "the navy", "police")
OCO, ORG, UNION, KESS, GOVT, AUDIT, COMM, INQ, RADIO, FISH, PELANGI, WIRAT, OFFICE, SHEET = ("Oceania Civic Observers", "the organisers", "the union", "Arturo Kessling", "the Kelor government", "the national audit office",
    "the commission of the Constitutional Court", "the inquest", "Radio Amaris", "fishermen", "Pelangi Nickel", "Iskandar Wirat", "the office of the President", "a tally sheet")

F("turnout", "conflict",
  E("00", "38 per cent", 38, BOARD, as_of=SUN, origin=BOARD, unit=P), E("00", "24", 24, BOARD, nth=1, as_of=SUN, origin=BOARD, unit=P),
  E("01", "52.3%", 52.3, BOARD, as_of=SUN, origin=BOARD, unit=P), E("01", "166,523 people", 166523, LEKU, as_of=SUN, origin=BOARD),
  U("01", "no more than 41%", 41, SOEL, as_of=SUN, origin=HOME, unit=P),
  E("02", "Four in ten", 0.4, as_of=SUN, origin=HOME, unit="share"), LT("02", "Fewer than half", 0.5, as_of=SUN, unit="share"),
  E("02", "144,000 citizens", 144000, HOME, as_of=SUN, origin=HOME), E("02", "41 percent", 41, HOME, as_of=SUN, origin=HOME, unit=P),
  E("02", "144,000", 144000, [SOEL, SHEET], nth=2, as_of=SUN, origin=HOME), E("02", "38 percent", 38, RADIO, as_of=SUN, origin=BOARD, unit=P),
  E("03", "52.3 per cent", 52.3, BOARD, as_of=SUN, origin=BOARD, unit=P), E("03", "41", 41, HOME, as_of=SUN, origin=HOME, unit=P),
  B("03", "between 47 and 50 per cent", 47, 50, as_of=SUN, origin=OCO, unit=P), E("04", "52.3%", 52.3, BOARD, as_of=SUN, origin=BOARD, unit=P),
  E("05", "158,310", 158310, COMM, as_of=SUN, origin=COMM), E("05", "49.7 per cent", 49.7, COMM, as_of=SUN, origin=COMM, unit=P), E("05", "45.1", 45.1, COMM, as_of=SUN, origin=COMM, unit=P))
F("turnout that makes the vote count", "agree",
  E("00", "Fifty per cent and one", 50, TALIA, unit=P), E("00", "half of them", 0.5, unit="share"), E("01", "50%", 50, BOARD, nth=1, unit=P), E("01", "50%", 50, BOARD, nth=2, unit=P))
F("names on the roll", "conflict", E("00", "318,400 names", 318400, as_of=SUN), E("02", "351,200", 351200, HOME, origin=HOME))
F("names by which the province's list is shorter", "single", A("02", "some 33,000 names", 33000))
F("years of the settlers", "single", E("02", "twenty years", 20, unit="years"))
F("polling stations", "agree", E("00", "612 stations", 612), E("03", "612 polling stations", 612))
F("polling stations that did not open", "conflict", A("01", "About 48 polling stations", 48, BOARD, as_of=SUN, origin=BOARD), E("01", "nine", 9, LANTANG, as_of=SUN, origin=POLICE))
F("turnout of the election of 2024", "single", E("00", "63 per cent", 63, as_of="2024", unit=P))
F("hours of longer voting", "agree", E("00", "two hours", 2, as_of=SUN, unit="hours"), E("05", "two hours", 2, LEKU, as_of=SUN, unit="hours"))
F("people killed at Wakai", "conflict",
  E("00", "two bodies", 2, AGNES, as_of=SUN, origin=AGNES), L("01", "at least two people", 2, as_of=SUN), E("01", "five", 5, TALIA, as_of=MON, origin=TALIA),
  E("02", "none among civilians", 0, ARMY, as_of=TUE, origin=ARMY), E("03", "three bodies", 3, as_of=THU, origin=OCO), E("05", "five framed faces", 5),
  E("05", "three of the dead", 3, OCO, origin=OCO))
F("people wounded at Wakai", "single", E("00", "Eleven wounded", 11, AGNES, as_of=SUN, origin=AGNES))
F("corporals hurt", "single", E("02", "one corporal", 1, ARMY, as_of=SUN, origin=ARMY))
F("boats taken by the navy", "single", E("00", "12 boats", 12, FISH, as_of=SUN, origin=FISH))
F("voters on Sula", "single", E("00", "21,000 voters", 21000))
F("boxes from Sula", "conflict",
  E("01", "23 ballot boxes", 23, BOARD, as_of=MON, origin=BOARD), E("03", "23", 23, BOARD, as_of=THU, origin=BOARD), E("05", "23 boxes", 23, LEKU, origin=BOARD), E("05", "19 boxes", 19, COMM, origin=COMM))
F("votes for independence", "agree", A("01", "Some 71%", 71, BOARD, as_of=SUN, origin=BOARD, unit=P), E("04", "71.4%", 71.4, BOARD, as_of=SUN, origin=BOARD, unit=P), E("04", "118,897 people", 118897, BOARD, as_of=SUN, origin=BOARD))
F("votes against", "single", E("04", "28.6%", 28.6, BOARD, as_of=SUN, origin=BOARD, unit=P))
F("votes for independence, of the roll", "single", E("04", "37% of the roll", 37, BOARD, as_of=SUN, origin=BOARD, unit=P))
F("height of the swell", "single", E("01", "four metres", 4, NAVY, origin=NAVY, unit="m"))
F("years of fighting", "agree", E("01", "11 years of fighting", 11, unit="years"), E("04", "11 years of fighting", 11, unit="years"))
F("nickel in the exports", "single", E("01", "two-thirds", 2 / 3, unit="share"))
F("people on the Strand", "conflict", E("02", "6,000 people", 6000, POLICE, as_of=MON, origin=POLICE), E("02", "40,000", 40000, ORG, as_of=MON, origin=ORG))
F("people that the Strand holds", "single", E("02", "9,000", 9000))
F("observers", "single", E("03", "36 observers", 36, as_of=SUN, origin=OCO))
F("stations that the observers visited", "single", E("03", "140", 140, as_of=SUN, origin=OCO))
F("stations with voters not on the roll", "single", E("03", "17 stations", 17, as_of=SUN, origin=OCO))
F("stations where soldiers took photographs", "single", E("03", "four", 4, as_of=SUN, origin=OCO))
F("witnesses of the observers", "single", E("03", "Two witnesses", 2, origin=OCO))
F("cargoes of ore", "single", E("04", "two cargoes", 2))
F("output of nickel expected", "single", E("04", "41,000t", 41000, PELANGI, as_of="2026", origin=PELANGI, unit="t"))
F("output of nickel of the year before", "single", E("04", "38,500t", 38500, as_of="2025", unit="t"))
F("fall of Pelangi's shares", "single", E("04", "9%", 9, as_of=MON, unit=P))
F("points regained", "single", E("04", "6 points", 6, unit="points"))
F("buses of the mine", "single", E("04", "60 buses", 60, UNION, origin=UNION))
F("money for a vote", "agree", E("04", "5,000 dalas", 5000, UNION, origin=UNION, unit="dalas"), E("04", "$12", 12, UNION, origin=UNION, unit="USD"))
F("employees of the mine", "single", E("04", "4,300 employees", 4300))
F("employees registered in the islands", "single", A("04", "about half", 0.5, unit="share"))
F("royalties", "agree", E("04", "210 billion dalas", 210e9, unit="dalas"), E("04", "$504m", 504e6, unit="USD"))
F("royalties that stay in Kelor", "single", E("04", "12%", 12, unit=P))
F("royalties offered", "single", E("04", "30%", 30, [TALIA, WIRAT], as_of=TUE, origin=TALIA, unit=P))
F("cost of the vote", "conflict", E("04", "$3.1m", 3.1e6, GOVT, origin=GOVT, unit="USD"), E("04", "$5.5m", 5.5e6, AUDIT, origin=AUDIT, unit="USD"))
F("loan from Singapore", "single", E("04", "$2m", 2e6, AUDIT, origin=AUDIT, unit="USD"))
F("price of nickel", "single", E("04", "$17,400 a tonne", 17400, unit="USD"))
F("witnesses of the inquest", "single", E("05", "31 witnesses", 31))
F("judges of the commission", "single", E("05", "three judges", 3))
F("seconds of the recording", "single", E("05", "eleven seconds", 11, unit="seconds"))
F("times the Father was asked", "single", E("05", "100 times", 100))
F("voters at Wakai before the shots", "single", E("05", "Two hundred and six", 206, ELIA, as_of=SUN, origin=ELIA))

Q("fired into us", "single", q("00", "At twenty to five the soldiers on the jetty fired into us. No stone, no word, nothing before it. I lay on top of a ballot box.", KELEO))
Q("fifty per cent and one", "single", q("00", "Fifty per cent and one, that's all we need, and then they can argue with the arithmetic.", TALIA))
Q("a full sentence", "single", q("01", "The islands have spoken, and they've spoken in a full sentence,", LEKU))
Q("a beauty contest", "variant", q("01", "the legal value of a beauty contest", SOEL), q("05", "as much in law as a beauty contest", SOEL))
Q("what they wrote down", "single", q("02", "We only read aloud what they wrote down,", SOEL))
Q("consultation", "single", q("02", "consultation", "the accord"))
Q("nobody to speak to", "single", q("02", "and there is nobody there to speak to", OFFICE))
Q("paid no one", "single", q("04", "A day off was given, as for any public holiday. We transported no one and paid no one,", KESS))
Q("he called me sister", "single", q("04", "He was very polite. He called me sister.", TALIA))
Q("persons injured", "single", q("05", "persons injured in an exchange of fire", ARMY))
Q("in coffins", "single", q("05", "In coffins. On the hospital ship. The navy saluted.", LEKU))
Q("sister, on the recording", "single", q("05", "sister", "a man"))
Q("thirty of what", "single", q("05", "thirty of what?", "a woman"))
Q("one who was next", "single", q("05", "And one who was next.", ELIA))

w("the accord, by the wire", "2019-08-01", ("01", "August 2019"), to="2019-08-31")
w("the accord, by Suara Sembara", "2020-03-01", ("02", "March 2020"), to="2020-03-31")
w("the election of 2024", "2024-01-01", ("00", "2024"), to="2024-12-31")
w("the stamp's year", "2024-01-01", ("03", "2024"), to="2024-12-31")
w("Sula cut off since then", SAT, ("00", "yesterday"), ("01", "Saturday"))
w("the vote", SUN, ("02", "Sunday's"), ("03", "on Sunday", 1))
w("the counting begins", SUN, ("00", "tonight"), ("03", "on Sunday", 2))
w("shots at Wakai", SUN, ("01", "on Sunday afternoon"))
w("the Board's preliminary result", MON, ("01", "on Monday"))
w("the counting hall opens", MON, ("03", "on Monday"))
w("people celebrate", MON, ("02", "on Monday night"))
w("Pelangi's shares fall", MON, ("04", "on June 8"))
w("two cargoes", MON, ("04", "last week"), to="2026-06-14")
w("the President rings", TUE, ("04", "the Tuesday after the vote"))
w("the Board's final result", WED, ("03", "yesterday"), ("04", "June 10"))
w("the judges count", "2026-06-01", ("05", "most of June"), to="2026-06-30")
w("the inquest ends", "2026-07-18", ("05", "last Saturday, 18 July"))

c("figure", "turnout: 52.3, 41, 47 to 50, 49.7 per cent",
  [("01", "52.3%"), ("01", "166,523 people"), ("03", "52.3 per cent"), ("04", "52.3%")],
  [("01", "no more than 41%"), ("02", "Four in ten"), ("02", "144,000 citizens"), ("02", "41 percent"), ("02", "144,000", 2), ("03", "41")],
  [("03", "between 47 and 50 per cent"), ("05", "158,310"), ("05", "49.7 per cent")])
c("figure", "names on the roll: 318,400 or 351,200", [("00", "318,400 names")], [("02", "351,200")])
c("figure", "dead at Wakai: none, two, three, five",
  [("02", "none among civilians")], [("00", "two bodies"), ("01", "at least two people"), ("03", "three bodies"), ("01", "five"), ("05", "five framed faces"), ("05", "three of the dead")])
c("figure", "stations that did not open: 48 or nine", [("01", "About 48 polling stations")], [("01", "nine")])
c("figure", "boxes from Sula: 23 or 19", [("01", "23 ballot boxes"), ("03", "23"), ("05", "23 boxes")], [("05", "19 boxes")])
c("figure", "people on the Strand: 6,000 or 40,000", [("02", "6,000 people")], [("02", "40,000")])
c("figure", "cost of the vote: $3.1m or $5.5m", [("04", "$3.1m")], [("04", "$5.5m")])
c("date", "the polls closed at eight or at six", [("00", "the last ones shut at eight"), ("00", "kept the doors open two hours longer"), ("05", "where the voters of the last two hours signed")],
  [("02", "The close was at six in the evening")])
c("date", "the shots at Wakai: in the afternoon or at seven in the morning", [("00", "At twenty to five"), ("01", "late on Sunday afternoon"), ("05", "at 16.42")],
  [("02", "came at seven in the morning, before a single ballot had been cast")])
c("date", "the accord: August 2019 or March 2020", [("01", "was signed in August 2019")], [("02", "The accord of March 2020")])
c("source", "whose sheet gives 144,000: the Board's or the ministry's",
  [("02", "From the Board itself"), ("02", "A tally sheet with its stamp"), ("02", "We only read aloud what they wrote down")],
  [("03", "isn't one of the Board's: the stamp is that of 2024 and the typeface is used in the ministry")])
c("stance", "who fired first at Wakai",
  [("00", "the soldiers on the jetty fired into us. No stone, no word"), ("03", "firing without warning from the jetty"), ("03", "We've found no trace of an attack on the post"), ("05", "found that the soldiers fired first"), ("05", "nobody fired back")],
  [("01", "a post had been attacked by men with hunting rifles and that his soldiers had answered"), ("02", "The attack on the post at Wakai"), ("05", "persons injured in an exchange of fire")])
c("stance", "what kept the ferries away: the navy or the swell",
  [("00", "a grey navy ship lies across the passage"), ("01", "blame a naval blockade"), ("03", "Our boat was turned back twice by a patrol vessel"), ("03", "The sea was flat")],
  [("01", "ferries were cancelled because of a swell of four metres")])
c("stance", "whether the observers were let into the counting hall", [("03", "We were not admitted to the counting hall"), ("03", "They did not prefer to sleep")], [("03", "our people were invited and preferred to sleep")])
c("stance", "whether the mine drove and paid voters", [("04", "the company laid on 60 buses and gave 5,000 dalas")], [("04", "We transported no one and paid no one")])
c("stance", "whether the President rang", [("04", "President Wirat rang her on the Tuesday after the vote and offered 30%"), ("04", "He called me sister"), ("05", "I was played eleven seconds of it")],
  [("04", "The palace has no record of a call")])
c("stance", "why stations were shut: troops or hygiene", [("01", "because troops stood at the door")], [("01", "nine had been shut, for hygiene")], optional=True)
c("stance", "whether all boxes came", [("03", "all boxes, including 23 from Sula, have arrived and been counted")], [("03", "Nobody has been able to show us a boat"), ("05", "The commission found 19 boxes")], optional=True)

e("the accord, in the wire's words", "copied text", ("01", "which ended 11 years of fighting and provides for a referendum"), ("04", "which ended 11 years of fighting and provides for a referendum"))
e("52.3 per cent, by the Board", "cited", ("01", "52.3%"), ("03", "52.3 per cent"), ("04", "52.3%"))
e("41 per cent, by the Home Ministry", "cited", ("01", "no more than 41%"), ("02", "41 percent"), ("03", "41"))
e("38 per cent at three, by Radio Amaris", "cited", ("00", "38 per cent"), ("02", "Radio Amaris, the loudspeaker of the separatists, itself reported 38 percent"))
e("the tally sheet", "cited", ("02", "A tally sheet with its stamp, which has reached this newspaper"), ("03", "The sheet that has been published in Sembara"))
e("23 boxes, by the Board", "cited", ("01", "23 ballot boxes"), ("03", "23"), ("05", "23 boxes"))
e("71 per cent Yes, by the Board", "cited", ("01", "Some 71%"), ("04", "71.4%"))
e("three dead, by the observers", "cited", ("03", "We have seen three bodies"), ("05", "The mission of Dame Hilda Marsh had found three of the dead"))
e("a beauty contest, by Soeling", "cited", ("01", "the legal value of a beauty contest"), ("05", "as much in law as a beauty contest"))
e("the call", "cited", ("04", "He called me sister"), ("05", "A man says \"sister\""), optional=True)

a(TALIA, "person", *named("Talia Momoru"), aliases=["Premier Talia Momoru", "the Premier", "She", "her"])
a(ELIA, "person", *named("Elia Momoru"), aliases=["Father Elia Momoru", "the returning officer", "he"])
a(LEKU, "person", *named("Josefa Leku", "Leku"), aliases=["board chairman Josefa Leku", "chairman", "the Board", BOARD, "He"])
a(SOEL, "person", *named("Rahmat Soeling"), aliases=["Home Minister Rahmat Soeling", "Minister Rahmat Soeling", "the minister", "Soeling"])
a(WIRAT, "person", *named("Iskandar Wirat", "Wirat"), aliases=["President Wirat", "President Iskandar Wirat", "the President"])
a("Hilda Marsh", "person", *named("Hilda Marsh"))
a(KELEO, "person", *named("Sam Keleo"), aliases=["Our reporter Sam Keleo", "our reporter"])
a("Lisi Keleo", "person", *named("Lisi Keleo"))
a(BOARD, "organization", *named("Referendum Board", "Board"), aliases=["the Board", "the islands' Referendum Board", "the board", "board", "The Board", LEKU])
a(HOME, "organization", *named("Ministry of Home Affairs", "Home Ministry"), aliases=["the ministry", "The Home Ministry", SOEL, "Minister Rahmat Soeling", "Home Minister Rahmat Soeling"])
a(RADIO, "organization", *named("RADIO AMARIS", "Radio Amaris"))
a("Constitutional Court", "organization", *named("Constitutional Court"))
a("Kelor Islands", "place", *named("Kelor Islands", "Kelor", "KELOR"))
a("Tandara", "place", *named("Tandara"))
a("Port Amaris", "place", *named("PORT AMARIS", "Port Amaris"))
a("Sembara", "place", *named("Sembara", but=("SUARA SEMBARA",)))
a("Wakai", "place", *named("Wakai"))
a("Sula group", "place", *named("Sula group", "Sula"))
a("Gora", "place", *named("Gora", "GORA"))
s.alias(AGNES, "Sister Agnes Toru", "The clinic at Wakai", "the clinic")
s.alias(FISH, "Fishermen")
s.alias(LANTANG, "The police commissioner for the islands", "The police commissioner", POLICE)
s.alias(NAVY, "The navy", "navy")
s.alias(ARMY, "army", "The army")
s.alias(POLICE, "Police", "the police")
s.alias(ORG, "The organisers", "organisers")
s.alias(OCO, "the observers", "We", "The mission of Dame Hilda Marsh", "Hilda Marsh", "the mission")
s.alias(PELANGI, "Operator Pelangi Nickel", "Operator")
s.alias(UNION, "The union", "union")
s.alias(KESS, "Pelangi's president", "Kessling", PELANGI)
s.alias(GOVT, "Kelor government", "it")
s.alias(AUDIT, "national audit office", "The national audit office")
s.alias(COMM, "A commission of the Constitutional Court", "The commission", "the commission", "the judges", "Constitutional Court")
s.alias(OFFICE, "his office", "President Iskandar Wirat", "Iskandar Wirat")
s.alias(SHEET, "A tally sheet", "the Board", "tally sheet with its stamp")
s.alias("the accord", "The accord", "The accord of March 2020")
s.alias("a man", "A man")
s.alias("a woman", "A woman")
s.write()
