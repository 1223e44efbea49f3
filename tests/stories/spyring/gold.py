"""Gold of an invented story: Austria breaks up a spy ring and expels diplomats, January 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A Belarusian spy ring in Austria")
E, AL, MT, AB, AM, LT, BT, V = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
MON, TUE, WED, THU, FRI = (f"2027-01-{d}" for d in (11, 12, 13, 14, 15))
s.report("00", outlet="ZTA", published=TUE)
s.report("01", outlet="ZTA", published=THU, sidecar=True)
s.report("02", outlet="Embassy of Belarus", published=FRI)
s.report("03", outlet="Der Aufwecker", published=FRI)
s.report("04", outlet="Sentinel Brief", published="2027-01-20")
s.report("05", outlet="Nebelhorn", published="2027-03-22", to="2027-06-06")

DSN, ACHLEITNER, TRATTNIG, HAIDVOGL, DUBROUSKI, POSCH = "DSN", "Sibylle Achleitner", "Leopold Trattnig", "Clemens Haidvogl", "Viktar Dubrouski", "Ulrike Posch"
GERNOT, CARINA, HERBERT, LINDTNER, TISCHLER, KORWICKI = "Gernot Wieland", "Carina Wieland", "Herbert K.", "Erna Lindtner", "Lena Tischler", "Tadeusz Korwicki"
EMBASSY, INSIDERS, OFFICIALS, INSIDER, PROS, DEFENCE, FOREIGN, CHANCELLERY, SPOKES, DSNOFF, APPL, INDICT, TABLOID, EXPERT, MINSK, ZTA = \
  "Belarusian embassy", "two people familiar with the inquiry", "two officials", "an insider in the service", "prosecutors", "defence ministry", "foreign ministry", "the chancellery", "Trattnig's spokesman", "an official of the DSN", "application for custody", "the indictment", "a tabloid", "an expert of the army", "Belarusian spokesman", "ZTA"

# ---- figures
f = s.figures
f("people arrested on Tuesday", "agree",
  E("00", "arrests five", 5, as_of=TUE, origin=DSN), E("00", "five people", 5, DSN, as_of=TUE, origin=DSN), E("00", "the five", 5, EMBASSY, as_of=TUE, origin=DSN), E("01", "five people", 5, as_of=TUE, origin=DSN))
f("people arrested in all", "single", E("05", "Six", 6))
f("men arrested on Tuesday", "single", E("00", "Three men", 3, ACHLEITNER, as_of=TUE, origin=DSN))
f("women arrested", "agree", E("00", "two women", 2, ACHLEITNER, as_of=TUE, origin=DSN), E("05", "two women from Graz", 2))
f("co-defendants of Herbert K.", "single", E("05", "three others", 3))
f("addresses raided", "agree", E("00", "11 addresses", 11, ACHLEITNER, as_of=TUE, origin=DSN), E("01", "11 addresses", 11, as_of=TUE, origin=DSN))
f("officers in the raids", "single", AB("00", "Some 140 officers", 140, ACHLEITNER, as_of=TUE, origin=DSN))
f("telephones seized", "conflict",
  E("00", "23 telephones", 23, ACHLEITNER, as_of=TUE, origin=ZTA), E("01", "32", 32, nth=1, as_of=TUE), E("01", "23", 23, ZTA, as_of=TUE, origin=ZTA), E("01", "32 telephones", 32, as_of=TUE))
f("cash seized", "agree",
  E("00", "86,000 euros", 86000, ACHLEITNER, as_of=TUE, origin=DSN, unit="EUR"), E("01", "86,000 euros", 86000, as_of=TUE, origin=DSN, unit="EUR"), E("03", "86,000 euros", 86000, as_of=TUE, unit="EUR", origin=DSN))
f("time for which the group was watched", "single", E("00", "14 months", 14, DSN, unit="months", origin=DSN))
f("documents copied", "conflict",
  AL("00", "at least 1,700 documents", 1700, ACHLEITNER, as_of=TUE, origin=DSN), MT("00", "more than 4,000", 4000, INSIDERS, as_of=TUE, origin=INSIDERS),
  E("03", "17,000 secret papers", 17000, origin=TABLOID), E("04", "1,740 documents", 1740, APPL, as_of=MON, origin=PROS), E("04", "17,000", 17000, TABLOID, origin=TABLOID), E("05", "1,740 copies", 1740, INDICT, origin=PROS))
f("files", "single", E("04", "212 files", 212, APPL, as_of=MON, origin=PROS))
f("classified documents", "single", E("04", "96", 96, APPL, as_of=MON, origin=PROS))
f("papers that did harm", "single", E("05", "Eleven of the papers", 11, EXPERT))
f("papers that were a timetable", "single", E("05", "One of them", 1))
f("levels of secrecy", "single", E("00", "four levels", 4, DEFENCE))
f("Russian diplomats expelled in 2022", "single", E("00", "four Russian diplomats", 4, as_of="2022-04"))
f("Belarusian diplomats expelled", "conflict",
  E("01", "eight Belarusian diplomats", 8, nth=1, as_of=THU, origin=FOREIGN), E("01", "eight Belarusian diplomats", 8, nth=2, as_of=THU, origin=FOREIGN),
  E("01", "The eight", 8, HAIDVOGL, as_of=THU, origin=FOREIGN), E("02", "eight names", 8, origin=FOREIGN), E("02", "seven members", 7, origin=EMBASSY),
  E("03", "Eight diplomats", 8, origin=FOREIGN), E("04", "eight", 8, nth=1, origin=FOREIGN), E("04", "the eight", 8, FOREIGN, origin=FOREIGN), E("04", "seven", 7, FOREIGN, origin=FOREIGN))
f("diplomats at the Belarusian embassy", "conflict",
  E("01", "19 accredited in Vienna", 19, HAIDVOGL, as_of=THU, origin=FOREIGN), E("02", "17 diplomatic members", 17, as_of=FRI, origin=EMBASSY), E("02", "nineteen", 19, as_of=FRI, origin=FOREIGN), E("04", "19", 19, FOREIGN, nth=2, origin=FOREIGN))
f("diplomats left at the Belarusian embassy", "agree", E("02", "ten", 10, nth=1, origin=EMBASSY), E("05", "ten diplomats", 10))
f("drivers with diplomatic cards", "single", E("04", "two drivers", 2, FOREIGN))
f("pay of the clerk", "conflict",
  AL("01", "at least 410,000 euros", 410000, PROS, origin=PROS, unit="EUR"), AL("01", "$448,000", 448000, PROS, unit="USD"), E("01", "41,000", 41000, GERNOT, origin=GERNOT, unit="EUR"),
  AL("03", "at least 410,000 euros", 410000, origin=PROS, unit="EUR"), E("03", "41,000 euros", 41000, GERNOT, origin=GERNOT, unit="EUR"),
  E("04", "410,000 euros", 410000, PROS, origin=PROS, unit="EUR"), E("05", "395,000 euros", 395000, INDICT, origin=INDICT, unit="EUR"))
f("worth of a jar", "conflict",
  E("04", "a thousand a jar", 1000, unit="EUR", origin=PROS), E("04", "a hundred", 100, GERNOT, unit="EUR"), E("05", "ONE JAR IS A THOUSAND", 1000, unit="EUR", origin=PROS))
f("jars by the prosecutors", "single", E("04", "410", 410, nth=2, unit="jars"))
f("jars fewer in the indictment", "single", E("05", "fifteen jars fewer", 15, unit="jars"))
f("length of the conversation", "single", E("02", "six minutes", 6, unit="minutes"))
f("guests at the reception", "single", E("02", "400 guests", 400, as_of="2025-07-03"))
f("range of the transmitter", "conflict", E("02", "nine kilometres", 9, origin=EMBASSY, unit="km"), E("05", "nine kilometres", 9, origin=EMBASSY, unit="km"), E("05", "forty", 40, nth=2, unit="km"))
f("hives", "single", E("03", "six hives", 6))
f("price of the boat", "single", E("03", "62,000", 62000, unit="EUR"))
f("cupboards", "single", E("03", "two cupboards", 2, GERNOT))
f("Austrian diplomats expelled", "agree", E("04", "Six Austrian diplomats", 6), E("04", "six", 6, nth=1))
f("Austrian diplomats who remain", "single", E("04", "five", 5))
f("pages of the application", "single", E("04", "38 pages", 38))
f("pages of the DSN's report", "single", E("04", "four pages", 4))
f("time for which the report was out", "single", E("05", "forty minutes", 40, unit="minutes"))
f("new posts", "single", E("05", "30 new posts", 30))

# ---- quotations
q, Q = s.quote, s.quotation
Q("patient people", "single", q("00", "They were patient people, and so were we,", ACHLEITNER))
Q("a winter fairy tale", "single", q("00", "a winter fairy tale", EMBASSY))
Q("first we count", "single", q("00", "First we count, then we talk.", TRATTNIG))
Q("does not count the silver", "single", q("01", "A guest does not count the silver,", HAIDVOGL))
Q("before the leaves fell", "variant", q("01", "Mr Trattnig had it on his desk before the leaves fell,", POSCH), q("03", "He had it on his desk before the leaves fell.", POSCH))
Q("for furniture", "single", q("01", "and that was for furniture", GERNOT))
Q("walk most of the way", "single", q("02", "Whoever wishes to reach Minsk with it must walk most of the way,", DUBROUSKI))
Q("a jar at Christmas", "single", q("03", "He gave every neighbour a jar at Christmas,", LINDTNER))
Q("a bedroom and two cupboards", "single", q("03", "My client sold a bedroom and two cupboards,", GERNOT))
Q("you're late", "single", q("03", "You're late.", HERBERT))
Q("it was the Germans", "single", q("03", "It was the Germans, and it was a number plate,", INSIDER))
Q("expected and groundless", "single", q("04", "expected and groundless", FOREIGN))
Q("jars", "single", q("04", "jars", HERBERT))
Q("the name and the car", "single", q("04", "Warsaw gave us the name and Berlin the car.", DSNOFF))
Q("received is not read", "single", q("04", "Received is not the same as read,", SPOKES))
Q("one empty chair", "single", q("04", "seven plus one empty chair", FOREIGN))
Q("read it in January", "single", q("05", "I read it in January,", TRATTNIG))

# ---- timeline
w = s.when
w("the first contact, by the application", "2019-03-01", ("04", "the spring of 2019"), to="2019-05-31")
w("the ring copies from then on", "2021", ("00", "since 2021"), ("04", "to 2021"))
w("Russian diplomats are expelled", "2022-04", ("00", "In April 2022"))
w("the reception", "2025-07-03", ("02", "on 3 July 2025"))
w("the eighth diplomat leaves", "2026-08-28", ("04", "on 28 August"))
w("the eighth diplomat leaves, by month", "2026-08", ("02", "in August of last year"))
w("the eighth diplomat leaves, by season", "2026-06-01", ("04", "last summer"), to="2026-08-31")
w("the DSN's report goes to the chancellery", "2026-10-22", ("04", "on 22 October"), ("05", "on 22 October"))
w("the report is taken out", "2026-10-27", ("05", "on 27 October"))
w("the chancellor is informed, by him", MON, ("00", "on Monday evening"), ("01", "on Monday"), ("03", "until Monday"), ("04", "on 11 January"))
w("the application for custody", MON, ("04", "dated 11 January"))
w("the raids", TUE, ("00", "on Tuesday"), ("01", "on Tuesday"), ("01", "two days after"), ("03", "on Tuesday at 5.50 a.m."))
w("the ambassador is summoned, by the embassy", WED, ("02", "On Wednesday"))
w("the sixth suspect is stopped", WED, ("01", "on Wednesday night"))
w("the expulsion", THU, ("01", "on Thursday", 1))
w("the ambassador is summoned", THU, ("01", "on Thursday morning"))
w("the diplomats must have left", "2027-01-17", ("01", "by midnight on Sunday"), ("03", "by Sunday"))
w("Minsk expels Austrians", "2027-01-18", ("04", "on Monday"))
w("the foreign ministry gives way", "2027-01-19", ("04", "yesterday"))
w("the Austrians must have left", "2027-01-22", ("04", "until Friday"))
w("the prosecutors counted", "2026-12-01", ("05", "in the winter"), to="2027-02-28")
w("the arrests, by month", "2027-01", ("05", "with January"))
w("Trattnig read the report, by him", "2027-01", ("05", "in January"))
w("Dubrouski retires", "2027-02", ("05", "in February"))
w("the two women go home", "2027-03-19", ("05", "since 19 March"))
w("the trial", "2027-06-07", ("05", "On 7 June"))

# ---- conflicts
c = s.conflict
c("figure", "documents: at least 1,700 by the DSN, more than 4,000 by two insiders, 17,000 by a tabloid",
  [("00", "at least 1,700 documents"), ("04", "1,740 documents"), ("05", "1,740 copies")], [("00", "more than 4,000")], [("03", "17,000 secret papers"), ("04", "17,000")])
c("figure", "telephones: 23 by the agency, put right to 32", [("00", "23 telephones"), ("01", "23")], [("01", "32", 1), ("01", "32 telephones")])
c("figure", "diplomats expelled: eight, or seven by the embassy",
  [("01", "eight Belarusian diplomats", 1), ("01", "eight Belarusian diplomats", 2), ("01", "The eight"), ("03", "Eight diplomats"), ("02", "eight names")], [("02", "seven members"), ("04", "seven")])
c("figure", "diplomats at the embassy: 19, or 17", [("01", "19 accredited in Vienna"), ("04", "19", 2), ("02", "nineteen")], [("02", "17 diplomatic members")])
c("date", "the ambassador was summoned on Thursday morning, or on Wednesday", [("01", "on Thursday morning")], [("02", "On Wednesday")])
c("figure", "pay of the clerk: 410,000 euros, or 41,000 by his lawyer, 395,000 in the indictment",
  [("01", "at least 410,000 euros"), ("01", "$448,000"), ("03", "at least 410,000 euros"), ("04", "410,000 euros")], [("01", "41,000"), ("03", "41,000 euros")], [("05", "395,000 euros")])
c("figure", "a jar: a thousand, or a hundred by the defence", [("04", "a thousand a jar"), ("05", "ONE JAR IS A THOUSAND")], [("04", "a hundred")])
c("source", "whose hint it was: Poland's, or the Germans'",
  [("01", "The first hint came from Poland's counter-intelligence")], [("03", "Not the Poles, as an agency writes."), ("03", "It was the Germans, and it was a number plate,")])
c("stance", "whether the chancellor knew before January",
  [("00", "he had been informed on Monday evening"), ("01", "repeated that the chancellor had learned of the case on Monday"), ("03", "The Chancellor knew nothing until Monday."), ("04", "maintains that the chancellor first heard of the affair on 11 January"), ("05", "I read it in January,")],
  [("01", "Mr Trattnig had it on his desk before the leaves fell,"), ("01", "the chancellor's office had known of the ring for months"), ("03", "He had it on his desk before the leaves fell."), ("04", "went to the chancellery on 22 October"), ("05", "The report came in on 22 October")])
c("stance", "whether a member of the embassy met the clerk",
  [("02", "No member of the Embassy has met the clerk"), ("03", "nobody from his house ever met K."), ("00", "it knew none of the five")], [("03", "our photo shows the military attaché with the clerk")])
c("date", "the ring began in 2021, or in 2019", [("00", "since 2021")], [("04", "the spring of 2019")])
c("figure", "range of the transmitter: nine kilometres, or forty", [("02", "nine kilometres"), ("05", "nine kilometres")], [("05", "forty", 2)])
c("stance", "whether the answer was symmetrical", [("02", "will be symmetrical"), ("04", "A Belarusian spokesman spoke of symmetry")], [("04", "eight does not equal six")], optional=True)
c("stance", "whether Belarus had a part", [("02", "The Belarusian side had no part in any recruitment.")], [("00", "on suspicion of spying for Belarus", 2)], optional=True)
c("stance", "whether somebody else took out the report", [("05", "his secretary, Lena Tischler")], [("05", "L. T. may be Leopold Trattnig.")], optional=True)

# ---- echoes
e = s.echo
e("the agency's second story repeats the first", "copied text", ("00", "86,000 euros in cash and a radio transmitter that was hidden in a beehive"), ("01", "86,000 euros in cash and a radio transmitter that was hidden in a beehive"),
  ("00", "11 addresses in Vienna, Graz and Linz"), ("01", "11 addresses in Vienna, Graz and Linz"))
e("before the leaves fell", "same details", ("01", "Mr Trattnig had it on his desk before the leaves fell,"), ("03", "He had it on his desk before the leaves fell."))
e("the clerk's 410,000 euros, by prosecutors", "cited", ("01", "at least 410,000 euros"), ("03", "at least 410,000 euros"), ("04", "410,000 euros"))
e("the agency's Poles in the tabloid", "cited", ("01", "The first hint came from Poland's counter-intelligence"), ("03", "Not the Poles, as an agency writes."))
e("the tabloid's 17,000", "cited", ("03", "17,000 secret papers"), ("04", "17,000"))
e("1,740 documents of the prosecutors' file", "cited", ("04", "1,740 documents"), ("05", "1,740 copies"))
e("the report of 22 October", "same details", ("04", "on 22 October"), ("05", "on 22 October"))
e("41,000 euros, by the lawyer", "cited", ("01", "41,000"), ("03", "41,000 euros"))
e("the tabloid's picture", "cited", ("02", "The picture circulated by a newspaper"), ("03", "our photo shows the military attaché with the clerk"))
e("the embassy's denial", "cited", ("02", "No member of the Embassy has met the clerk"), ("03", "nobody from his house ever met K."), optional=True)
e("the transmitter's nine kilometres", "same details", ("02", "nine kilometres"), ("05", "nine kilometres"), optional=True)
e("the embassy's empty chair", "same details", ("02", "The eighth person named in it finished his posting"), ("04", "one of the eight had indeed left last summer"), optional=True)
e("eight to leave by Sunday", "same details", ("01", "by midnight on Sunday"), ("03", "by Sunday"), optional=True)
e("86,000 euros of the hive", "same details", ("00", "86,000 euros"), ("03", "86,000 euros"), optional=True)

# ---- actors
n = s.named
s.actor(ACHLEITNER, "person", *n("Sibylle Achleitner", "Achleitner"), aliases=["the DSN's director", "DSN"])
s.actor(TRATTNIG, "person", *n("Leopold Trattnig", "Trattnig"), aliases=["Chancellor Leopold Trattnig", "the chancellor", "Mr Trattnig", "he"])
s.actor(HAIDVOGL, "person", *n("Clemens Haidvogl", "Haidvogl"), aliases=["Foreign Minister Clemens Haidvogl", "Minister Haidvogl", "foreign ministry"])
s.actor(DUBROUSKI, "person", *n("Viktar Dubrouski", "Dubrouski"), aliases=["the Ambassador", "Ambassador Dubrouski"])
s.actor(POSCH, "person", *n("Ulrike Posch"), aliases=["an opposition deputy", "Opposition terrier Ulrike Posch"])
s.actor(GERNOT, "person", *n("Gernot Wieland"), aliases=["his lawyer", "lawyer Gernot Wieland", "The defence", "the defence", "Wieland"])
s.actor(HERBERT, "person", *[(d, a, k) for d, a, k in n("Herbert K", "K") if d in ("03", "05")], aliases=["K.", "the clerk", "Clerk Herbert K.", "he", "Herbert K"])
s.actor(DSN, "organization", *n("DSN"), aliases=["the state security service DSN", "the service", "The service", "Sibylle Achleitner", "state security service"])
s.actor("Istanbul", "place", *n("Istanbul"))
s.actor("Graz", "place", *n("Graz"))
s.actor("Vienna", "place", *n("Vienna", "VIENNA"))
s.alias(CARINA, "Chief Inspector Carina Wieland")
s.alias(EMBASSY, "The Belarusian embassy", "the Embassy", "EMBASSY OF THE REPUBLIC OF BELARUS IN THE REPUBLIC OF AUSTRIA")
s.alias(LINDTNER, "Mrs. Erna Lindtner", "Lindtner")
s.alias(INSIDERS, "Two people familiar with the inquiry", "people familiar with the inquiry")
s.alias(INSIDER, "insider", "an insider in the service")
s.alias(PROS, "the prosecutors", "prosecutors' application", "notebook", "a notebook")
s.alias(DEFENCE, "The defence ministry")
s.alias(FOREIGN, "Vienna", "It", "The Austrian foreign ministry", "Austria", "Clemens Haidvogl")
s.alias(SPOKES, "His spokesman", "spokesman", "Leopold Trattnig's spokesman")
s.alias(DSNOFF, "official of the DSN", "DSN")
s.alias(APPL, "the prosecutors' application for custody", "prosecutors", "the file", "It")
s.alias(INDICT, "The indictment", "indictment", "It")
s.alias(TABLOID, "A tabloid", "tabloid", "Der Aufwecker")
s.alias(EXPERT, "expert of the army")
s.alias(ZTA, "an agency")
s.write()
