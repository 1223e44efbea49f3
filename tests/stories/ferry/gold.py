"""Gold of an invented story: a ferry runs onto a reef in southern Chile, March 2027. "Twice", "a thumb's breadth" and the chart's number are no figures."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The grounding of the ferry Doña Elcira")
TUE, WED, THU, FRI, SUN = (f"2027-03-{d}" for d in ("09", 10, 11, 12, 14))
APR28, CHARGED = "2027-04-28", "2027-04-20"
s.report("00", outlet="Meridian", published=TUE)
s.report("01", outlet="Quellón Al Día", published=WED)
s.report("02", outlet="Naviera Corcovado", published=TUE)
s.report("03", outlet="The Sunday Dispatch", published=SUN, sidecar=True)
s.report("04", outlet="Ro-Pax Review", published=APR28)
s.report("05", outlet="Meridian", published=THU)

VILLALON, ANTIMAN, COLIVORO, OYARZO, ERRANDONEA, CHIGUAY = "Rodrigo Villalón", "Pilar Antimán", "Evaristo Colivoro", "Marcela Oyarzo", "Gonzalo Errandonea", "Rosa Chiguay"
CORCOVADO, NAVY, HOSPITAL, PROSECUTOR, UNION, SALVAMAR, MATE, NIBALDO = "Naviera Corcovado", "the navy", "the hospital in Castro", "maritime prosecutor's office", "His union", "Salvamar Austral", "the mate", "Nibaldo"
STATION, PASSENGERS, FISHERMEN, FERRY = "coast station", "three passengers", "the fishermen", "the ferry"

# ---- figures
s.figures("people aboard", "update",
    s.exact("00", "214 aboard", 214, as_of=TUE, origin=CORCOVADO), s.exact("00", "214 people aboard", 214, NAVY, as_of=TUE, origin=CORCOVADO),
    s.exact("01", "221", 221, VILLALON, as_of=TUE, origin=NAVY), s.exact("01", "214", 214, VILLALON, nth=1, as_of=TUE, origin=CORCOVADO),
    s.exact("01", "214 people", 214, CORCOVADO, as_of=TUE, origin=CORCOVADO),
    s.exact("02", "The 214 persons", 214, as_of=TUE, origin=CORCOVADO),
    s.exact("03", "221 people aboard", 221, as_of=TUE, origin=NAVY), s.exact("04", "221", 221, as_of=TUE, origin=NAVY),
    s.exact("05", "221", 221, nth=1, as_of=TUE, origin=NAVY), s.exact("05", "214", 214, as_of=TUE, origin=CORCOVADO), s.exact("05", "221 people", 221, as_of=TUE, origin=NAVY))
s.figures("passengers aboard", "agree", s.exact("00", "187 passengers", 187, CORCOVADO, as_of=TUE, origin=CORCOVADO), s.exact("02", "187 passengers", 187, as_of=TUE, origin=CORCOVADO))
s.figures("crew aboard", "agree", s.exact("00", "a crew of 27", 27, CORCOVADO, as_of=TUE, origin=CORCOVADO), s.exact("02", "27 crew members", 27, as_of=TUE, origin=CORCOVADO))
s.figures("people on no list", "agree", s.exact("01", "Seven lorry drivers", 7, VILLALON, as_of=TUE, origin=NAVY), s.exact("04", "seven persons", 7, as_of=TUE, origin=NAVY))
s.figures("people injured", "conflict",
    s.at_least("00", "at least 26", 26, NAVY, as_of=TUE, origin=NAVY), s.exact("01", "24 injured", 24, NAVY, as_of=TUE, origin=NAVY),
    s.exact("02", "Nineteen persons", 19, as_of=TUE, origin=CORCOVADO),
    s.exact("01", "31 people", 31, ANTIMAN, as_of=WED, origin=HOSPITAL), s.exact("05", "Thirty-one", 31, HOSPITAL, as_of=[WED, THU], origin=HOSPITAL),
    s.exact("03", "33", 33, HOSPITAL, as_of=[FRI, SUN], origin=HOSPITAL), s.exact("04", "the 36 people injured", 36, as_of=APR28))
s.figures("injured in serious condition", "single", s.exact("00", "Three of the injured", 3, ANTIMAN, as_of=TUE, origin=HOSPITAL))
s.figures("people in hospital", "update", s.exact("01", "Nine", 9, ANTIMAN, as_of=WED, origin=HOSPITAL), s.exact("03", "Two", 2, nth=1, as_of=SUN, origin=HOSPITAL))
s.figures("passengers killed", "single", s.exact("04", "One passenger", 1))
s.figures("list of the ship", "single", s.exact("00", "15 degrees", 15, VILLALON, as_of=TUE, origin=NAVY, unit="degrees"))
s.figures("navy vessels", "agree", s.exact("00", "two navy patrol vessels", 2, VILLALON, origin=NAVY), s.exact("01", "The navy's two", 2, PASSENGERS))
s.figures("time of the evacuation", "conflict",
    s.at_most("00", "within three hours", 3, VILLALON, as_of=TUE, origin=NAVY, unit="hours"), s.exact("02", "95 minutes", 95, as_of=TUE, origin=CORCOVADO, unit="minutes"))
s.figures("people taken off by Colivoro", "agree", s.exact("01", "43 people", 43, COLIVORO, as_of=TUE, origin=COLIVORO), s.exact("03", "43 people", 43, as_of=TUE, origin=COLIVORO))
s.figures("people allowed in the launch", "single", s.exact("01", "12", 12, nth=2))
s.figures("fishing boats", "agree", s.exact("01", "eleven fishing boats", 11, as_of=TUE), s.exact("03", "Eleven boats", 11, FISHERMEN, as_of=TUE, origin=FISHERMEN))
s.figures("passengers who say so", "single", s.exact("01", "three passengers", 3))
s.figures("cars aboard", "single", s.exact("00", "38 cars", 38))
s.figures("trucks aboard", "single", s.exact("00", "nine trucks", 9))
s.figures("salmon", "agree", s.exact("00", "22 metric tons", 22, unit="tonnes"), s.exact("00", "24 short tons", 24, unit="short tons"), s.exact("04", "22 tons", 22, unit="tonnes"))
s.figures("drift of 2018", "single", s.exact("00", "six hours", 6, unit="hours"))
s.figures("hens", "single", s.exact("01", "the four hens", 4))
s.figures("speed at the grounding", "conflict",
    s.exact("02", "eight knots", 8, as_of=TUE, origin=CORCOVADO, unit="knots"), s.exact("03", "eight knots", 8, CORCOVADO, as_of=TUE, origin=CORCOVADO, unit="knots"),
    s.exact("05", "eight knots", 8, CORCOVADO, as_of=TUE, origin=CORCOVADO, unit="knots"), s.exact("04", "eight knots", 8, CORCOVADO, as_of=TUE, origin=CORCOVADO, unit="knots"),
    s.exact("03", "13.6", 13.6, OYARZO, as_of=TUE, origin=PROSECUTOR, unit="knots"), s.exact("04", "13.6 knots", 13.6, PROSECUTOR, as_of=TUE, origin=PROSECUTOR, unit="knots"))
s.figures("fuel aboard", "single", s.exact("02", "120,000 litres", 120000, as_of=TUE, origin=CORCOVADO, unit="litres"))
s.figures("diesel pumped out", "single", s.exact("04", "118 cu m", 118, as_of="2027-04-02", unit="cubic metres"))
s.figures("voucher for passengers", "single", s.exact("02", "50,000 pesos", 50000, unit="CLP"))
s.figures("hours on duty of the mate", "single", s.exact("03", "19 of the 24 hours", 19, OYARZO, unit="hours"))
s.figures("deck crew before", "single", s.exact("03", "34", 34, UNION, origin=UNION))
s.figures("deck crew after", "single", s.exact("03", "27", 27, UNION, origin=UNION))
s.figures("time since the cut", "single", s.exact("03", "two years", 2, UNION, origin=UNION, unit="years"))
s.figures("length of the call", "single", s.exact("03", "four minutes", 4, unit="minutes"))
s.figures("population of Laitec", "single", s.exact("03", "212", 212))
s.figures("bowls", "single", s.exact("03", "160 bowls", 160, CHIGUAY, origin=CHIGUAY))
s.figures("tonnage", "single", s.exact("04", "2,140gt", 2140, unit="gt"))
s.figures("time from the grounding to the total loss", "single", s.exact("04", "seven weeks", 7, unit="weeks"))
s.figures("value of the wreck removal contract", "single", s.exact("04", "$6.8m", 6.8e6, unit="USD"))
s.figures("time for the wreck removal", "single", s.exact("04", "90 days", 90, SALVAMAR, origin=SALVAMAR, unit="days"))
s.figures("insured value of the hull", "single", s.exact("04", "$11m", 11e6, unit="USD"))
s.figures("prison that they face", "single", s.at_most("04", "up to five years", 5, unit="years"))
s.figures("fine of Corcovado", "agree", s.exact("04", "1.2bn pesos", 1.2e9, as_of=CHARGED, unit="CLP"), s.exact("04", "$1.3m", 1.3e6, as_of=CHARGED, unit="USD"))
s.figures("injured who are suing", "single", s.exact("04", "22", 22, nth=2, as_of=APR28))
s.figures("fall of the shares", "single", s.exact("05", "7%", 7, as_of=WED, unit="%"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("before we were", "single", q("00", "The fishermen were there before we were,", VILLALON))
Q("another number", "single", q("00", "Without them I would be giving you another number.", VILLALON))
Q("a list", "single", q("01", "A list is what the company gives us,", VILLALON))
Q("I counted them", "single", q("01", "I counted them, because nobody else was counting,", COLIVORO))
Q("safe and well", "single", q("01", "all of them are safe and well", CORCOVADO))
Q("touched something", "single", q("01", "We have touched something.", FERRY))
Q("had a fright", "single", q("02", "Our first thought is with our passengers, who had a fright,", ERRANDONEA))
Q("trained to do", "single", q("02", "Our crew did exactly what it is trained to do.", ERRANDONEA))
Q("the uncharted rock", "single", q("03", "That is the uncharted rock,", COLIVORO))
Q("not a matter of opinion", "single", q("03", "It is not a matter of opinion,", OYARZO))
Q("a number in a box", "single", q("03", "It is a number in a box.", OYARZO))
Q("closed his eyes", "single", q("03", "may have closed his eyes", MATE))
Q("at his post", "single", q("03", "The mate was at his post and awake,", ERRANDONEA))
Q("several", "single", q("03", "several", NAVY))
Q("thank you", "single", q("03", "They came in wet, and they said thank you, thank you,", CHIGUAY))
Q("160 bowls", "single", q("03", "We had 160 bowls. We washed them twice.", CHIGUAY))
Q("fatigue", "single", q("04", "We accept that fatigue played a part,", ERRANDONEA))
Q("how fast", "single", q("05", "We will know how fast it was going,", OYARZO))

# ---- timeline
w = s.when
w("the chart", "1961-01-01", ("03", "of 1961"), ("04", "in 1961"), to="1961-12-31")
w("the ferry is built", "1994-01-01", ("00", "in 1994"), ("04", "1994"), to="1994-12-31")
w("another ferry drifts", "2018-01-01", ("00", "In 2018"), to="2018-12-31")
w("the crews are cut", "2025-01-01", ("03", "two years ago"), to="2025-12-31")
w("an inspection in January", "2027-01-01", ("00", "in January"), to="2027-01-31")
w("the inspection", "2027-01-14", ("02", "on 14 January"))
w("the mate is awake from then", "2027-03-07", ("03", "since Sunday"))
w("the grounding", TUE, ("00", "early on Tuesday"), ("02", "Today at 05.48 hours"), ("03", "on Tuesday morning"), ("04", "on 9 March"), ("05", "two days ago"))
w("boats are counted", TUE, ("01", "this morning"))
w("the investigation is opened", WED, ("05", "on Wednesday", 1))
w("the shares fall", WED, ("05", "on Wednesday", 2))
w("the search is to go on", THU, ("01", "tomorrow"))
w("the navy tells of the body", THU, ("05", "on Thursday"))
w("the last of the injured is treated", FRI, ("03", "on Friday"))
w("Errandonea's call", "2027-03-13", ("03", "yesterday"))
w("the diesel is out", "2027-04-02", ("04", "by 2 April"))
w("charges and fine", CHARGED, ("04", "on 20 April"), ("04", "on the same day"))

# ---- conflicts
s.conflict("figure", "19 hurt by the company, 24 or 26 and more by the navy on the same day", [("02", "Nineteen persons")], [("00", "at least 26"), ("01", "24 injured")])
s.conflict("figure", "eight knots by the company, 13.6 by the recorder",
    [("02", "eight knots"), ("03", "eight knots"), ("04", "eight knots"), ("05", "eight knots")], [("03", "13.6"), ("04", "13.6 knots")])
s.conflict("figure", "evacuated in 95 minutes by the company, within three hours by the navy", [("02", "95 minutes")], [("00", "within three hours")], optional=True)
s.conflict("stance", "all are safe and well, or one is missing and three in serious condition", [("02", "All of them are safe and well."), ("01", "all of them are safe and well")],
    [("00", "reported missing by her family"), ("00", "All passengers but one")])
s.conflict("stance", "the rock is uncharted, or on the chart", [("02", "uncharted rock"), ("05", "uncharted rock")], [("03", "The rock was on the chart"), ("03", "on the chart", 2), ("04", "The reef is shown on the navy's chart 7370")])
s.conflict("stance", "whether the mate was asleep", [("03", "denies that anybody was asleep"), ("03", "The mate was at his post and awake,")], [("03", "may have closed his eyes"), ("04", "the second mate fell asleep")])
s.conflict("stance", "whether the alarm was on", [("04", "He has maintained that the alarm was on.")], [("04", "had been switched off")])
s.conflict("stance", "who took the people off: the crew, or fishermen", [("02", "evacuated in 95 minutes by the crew")], [("00", "taken off by fishing boats"), ("01", "came when the lifeboats were already empty")], optional=True)
s.conflict("date", "the ferry struck at about 5:40, or at 05.48", [("00", "at about 5:40 a.m.")], [("02", "05.48 hours")], optional=True)

# ---- echoes
s.echo("the company's 214 and safe and well", "cited", ("01", "214 people"), ("01", "all of them are safe and well"), ("02", "The 214 persons"), ("02", "All of them are safe and well."))
s.echo("187 and 27 of the company's statement", "cited", ("00", "187 passengers"), ("02", "187 passengers"))
s.echo("eight knots and the uncharted rock by the company", "cited", ("02", "eight knots"), ("03", "eight knots"), ("05", "eight knots"), ("04", "eight knots"))
s.echo("31 by the hospital", "cited", ("01", "31 people"), ("05", "Thirty-one"))
s.echo("the recorder's 13.6", "same details", ("03", "13.6"), ("04", "13.6 knots"))
s.echo("Colivoro's 43", "same details", ("01", "43 people"), ("03", "43 people"))
s.echo("the navy's 221", "same details", ("01", "221"), ("03", "221 people aboard"), ("05", "221 people"), ("04", "221"), optional=True)
s.echo("the missing woman of 71 in Meridian's words", "same details", ("00", "71-year-old woman"), ("05", "71-year-old woman"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(VILLALON, "person", *everywhere("Rodrigo Villalón", "Villalón"), aliases=["Capt. Rodrigo Villalón", "Captain Villalón", "the maritime governor of Castro", NAVY])
s.actor(ANTIMAN, "person", *everywhere("Pilar Antimán", "Antimán"), aliases=["Dr. Pilar Antimán", "Dr Antimán", "the director of the hospital in Castro", "Castro hospital"])
s.actor(COLIVORO, "person", *everywhere("Evaristo Colivoro", "Colivoro"))
s.actor(OYARZO, "person", *everywhere("Marcela Oyarzo"), aliases=["The prosecutor, Marcela Oyarzo", "Prosecutor Marcela Oyarzo", "the prosecutor", "the ship's recorder", "the roster"])
s.actor(ERRANDONEA, "person", *everywhere("Gonzalo Errandonea", "Errandonea"), aliases=["the general manager, Gonzalo Errandonea", "The company's general manager"])
s.actor("Blanca Huenchur", "person", *everywhere("Blanca Huenchur"))
s.actor(CORCOVADO, "organization", *everywhere("Naviera Corcovado", "NAVIERA CORCOVADO", "Corcovado"), aliases=["The company", "the company", "The ship's owner", "the owner", "The ferry's operator"])
s.actor("Quellón", "place", *everywhere("Quellón", skip=(("01", 1),)))
s.actor("Laitec", "place", *everywhere("Laitec"))
s.actor("Castro", "place", *everywhere("Castro", "CASTRO"))
s.actor("Meridian", "organization", *everywhere("Meridian"))
s.alias(NAVY, "navy", "Captain Villalón", VILLALON)
s.alias(HOSPITAL, "Castro hospital", "hospital in Castro", "hospital", ANTIMAN)
s.alias(PROSECUTOR, "the maritime prosecutor's office", "An interim finding by the maritime prosecutor's office", OYARZO, "interim finding")
s.alias(UNION, "union", "his union")
s.alias(MATE, "The mate on watch", "the mate on watch", "He", "second mate")
s.alias(PASSENGERS, "passengers")
s.alias(FISHERMEN, "fishermen")
s.alias(FERRY, "ferry", "First call on channel 16", "Doña Elcira")
s.alias(SALVAMAR, "Punta Arenas-based Salvamar Austral")
s.write()
