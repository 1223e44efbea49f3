"""Gold of an invented story: a stand of a football stadium in Algeria burns during a match, April 2031."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The fire in the Larbi Haddad Stadium")
FRI, SAT, SUN, MON = (f"2031-04-{d}" for d in (18, 19, 20, 21))
END = "2031-05-04"
s.report("00", outlet="Coastline", published=FRI)
s.report("01", outlet="APM", published=SAT)
s.report("02", outlet="Tanezra Today", published=SAT)
s.report("03", outlet="Daily Lantern", published=SUN)
s.report("04", outlet="ES Bejaroua", published=MON)
s.report("05", outlet="Stands", published=END)
SLIMANI, LOUNES, OUYAHIA, MINISTRY, AMRANI, KACI, BELAID = "Mourad Slimani", "Abdelkrim Lounes", "Kamel Ouyahia", "Ministry of the Interior", "Leila Amrani", "Redouane Kaci", "Hocine Belaid"
STUBBS, KAREN, FERHAT, WORKER, LAWYER, HADDADI, CLUB = "Barry Stubbs", "Karen Stubbs", "Yacine Ferhat", "A former maintenance worker", "Haddadi's lawyer", "Nabil Haddadi", "ES Bejaroua"
LEAGUE, TANEZRA, RESCUE, POLICE, SPECTATORS, AMEL, FANS, AUDIT, WITNESSES = "Algerian League", "Olympique Tanezra", "rescue services", "police", "Several spectators", "the video of Amel", "furious fans", "An audit", "witnesses"
F, e, a = s.figures, s.exact, s.about
Y = lambda y: [f"{y}-01-01", f"{y}-12-31"]

# ---- figures
F("dead", "conflict", s.at_least("00", "at least 14", 14, as_of=FRI, origin=RESCUE), s.at_least("00", "At least 14 people", 14, RESCUE, as_of=FRI, origin=RESCUE),
  e("01", "17 dead", 17, as_of=SAT, origin=MINISTRY), e("01", "17 deaths", 17, MINISTRY, as_of=SAT, origin=MINISTRY),
  e("02", "21", 21, MINISTRY, nth=1, as_of=SAT, origin=MINISTRY), e("02", "twenty-three certificates", 23, AMRANI, as_of=SAT, origin=AMRANI),
  e("02", "21 dead", 21, MINISTRY, as_of=SAT, origin=MINISTRY), e("02", "17 dead", 17, as_of=SAT, origin=MINISTRY),
  e("03", "21 perish", 21, as_of=SAT, origin=MINISTRY), e("03", "21 fans", 21, as_of=SAT, origin=MINISTRY), e("04", "21 victims", 21, as_of=MON, origin=MINISTRY),
  e("05", "Twenty-six people", 26, as_of=END))
F("injured", "update", a("00", "about 120", 120, RESCUE, as_of=FRI, origin=RESCUE), e("01", "148 injured", 148, MINISTRY, as_of=SAT, origin=MINISTRY), s.more_than("03", "More than 160", 160, as_of=SAT))
F("injured in hospital", "update", e("01", "31", 31, MINISTRY, nth=2, as_of=SAT, origin=MINISTRY), e("05", "12 of the injured", 12, as_of=END))
F("injured in danger of life", "single", e("03", "ten", 10, nth=2, as_of=SAT))
F("time until the fire engine came", "conflict", e("00", "eight minutes", 8, SLIMANI, as_of=FRI, origin=SLIMANI, unit="minutes"), s.more_than("00", "more than half an hour", 0.5, SPECTATORS, as_of=FRI, origin=SPECTATORS, unit="hours"),
  e("01", "eight minutes", 8, OUYAHIA, as_of=FRI, origin=SLIMANI, unit="minutes"), e("02", "eight minutes", 8, SLIMANI, as_of=FRI, origin=SLIMANI, unit="minutes"), e("02", "37", 37, AMEL, as_of=FRI, origin=AMEL, unit="minutes"),
  e("03", "40 MINUTES", 40, FANS, as_of=FRI, origin=FANS, unit="minutes"), e("05", "eight minutes", 8, SLIMANI, as_of=FRI, origin=SLIMANI, unit="minutes"))
F("time before half-time", "single", e("00", "two minutes", 2, unit="minutes"))
F("time until the roof burned", "single", s.at_most("00", "within ten minutes", 10, WITNESSES, unit="minutes"))
F("spectators", "conflict", e("01", "24,300 tickets", 24300, LEAGUE, as_of=FRI, origin=LEAGUE), e("02", "24,300 tickets", 24300, LEAGUE, as_of=FRI, origin=LEAGUE), s.at_least("02", "35,000 at least", 35000, KACI, as_of=FRI, origin=KACI),
  e("03", "35,000", 35000, POLICE, as_of=FRI, origin=KACI), e("04", "24,300", 24300, as_of=FRI, origin=LEAGUE), e("05", "24,300", 24300, CLUB, as_of=FRI, origin=LEAGUE),
  a("05", "some 33,000", 33000, POLICE, as_of=FRI, origin=POLICE), e("05", "35,000", 35000, KACI, as_of=FRI, origin=KACI))
F("capacity of the stadium", "agree", e("00", "28,000", 28000), e("03", "28,000", 28000))
F("entries to the east stand", "single", e("05", "13,800", 13800, "turnstiles", as_of=FRI))
F("places of the east stand", "single", e("05", "9,500 places", 9500))
F("supporters from Tanezra", "agree", e("00", "900 travelling supporters", 900, TANEZRA, as_of=FRI, origin=TANEZRA), e("02", "900", 900, as_of=FRI))
F("cost of the renovation", "agree", e("00", "310 million dinars", 310e6, CLUB, origin=CLUB, unit="DZD"), e("00", "$2.3 million", 2.3e6, CLUB, origin=CLUB, unit="USD"), e("04", "310 million dinars", 310e6, origin=CLUB, unit="DZD"),
  e("05", "310 million dinars", 310e6, unit="DZD"), e("05", "310 million", 310e6, nth=2, unit="DZD"))
F("value of the work", "single", s.at_most("05", "no more than 28 million", 28e6, AUDIT, origin=AUDIT, unit="DZD"))
F("dead in 2009", "conflict", e("00", "Eleven people", 11, as_of=Y(2009)), e("01", "11 spectators", 11, as_of=["2009-05-01", "2009-05-31"]), e("03", "Twelve", 12, as_of=Y(2009)), e("05", "Eleven", 11, as_of=Y(2009)))
F("days of mourning", "agree", e("01", "three days", 3, nth=1, origin="President of the Republic", unit="days"), e("01", "three days", 3, nth=2, origin="President of the Republic", unit="days"))
F("people arrested", "agree", e("01", "Nine persons", 9, as_of=SAT), e("05", "nine Tanezra supporters", 9, as_of=FRI))
F("suspension of competitions", "single", e("01", "fourteen days", 14, LEAGUE, unit="days"))
F("aid for each family", "single", e("01", "500,000 dinars", 500000, unit="DZD"))
F("price at gate 6", "single", e("02", "two hundred dinars", 200, KACI, unit="DZD"))
F("policemen", "single", e("02", "four hundred policemen", 400, BELAID))
F("distance of the west stand", "single", e("02", "140 metres", 140, BELAID, unit="m"))
F("children carried", "single", e("03", "SIX children", 6, STUBBS))
F("the club's gift", "single", e("04", "10 million dinars", 10e6, nth=2, unit="DZD"))
F("days since the match", "single", e("05", "sixteen days", 16, unit="days"))
F("gates of the east stand", "single", e("05", "six gates", 6, SLIMANI))
F("gates chained", "single", e("05", "Two", 2, SLIMANI))

# ---- quotations
Q, q = s.quotation, s.quote
Q("the gate was locked", "single", q("00", "The gate was locked. We hit it with a bench,", FERHAT))
Q("war to a game", "single", q("00", "This is what happens when people bring war to a game,", LOUNES))
Q("in conformity", "single", q("01", "in conformity with the regulation", OUYAHIA))
Q("certificates", "single", q("02", "I have signed twenty-three certificates. I do not know which ones they are not counting.", AMRANI))
Q("gate 6", "single", q("02", "They opened gate 6 at half past seven and let everybody in who had two hundred dinars.", KACI))
Q("a film of it", "single", q("02", "Everyone saw it. There is a film of it, from the match against Oran.", WORKER))
Q("140 metres", "single", q("02", "Our people were in the west stand, behind a fence, with four hundred policemen. Did they throw 140 metres?", BELAID))
Q("whoever was small", "single", q("03", "I just grabbed whoever was small,", STUBBS))
Q("over the top of it", "single", q("03", "The gate at the bottom was chained up. We went over the top of it.", STUBBS))
Q("never saw a flare", "single", q("03", "I never saw a flare all night. I saw sparks by the floodlight box, and then the roof was going.", STUBBS))
Q("lost his shoes", "single", q("03", "He rang and said he'd lost his shoes. That's all he'd say.", KAREN))
Q("bolt cutters", "single", q("05", "There were six gates. Two were chained, I have the bolt cutters that opened them,", SLIMANI))
Q("with his own keys", "single", q("05", "opened every gate himself, at six o'clock, with his own keys", LAWYER))

# ---- timeline
w = s.when
w("the stadium is built", "1974-01-01", ("00", "in 1974"), to="1974-12-31")
w("the crush of 2009", "2009-01-01", ("00", "in 2009"), ("03", "in 2009"), ("05", "in 2009"), to="2009-12-31")
w("the crush of May 2009", "2009-05-01", ("01", "in May 2009"), to="2009-05-31")
w("the inspection, by the certificate", "2028-03-01", ("05", "March 2028"), to="2028-03-31")
w("the east stand is renovated", "2029-01-01", ("00", "two years ago"), ("04", "in 2029"), to="2029-12-31")
w("the inspection, by the club", "2030-11-01", ("04", "in November 2030"), ("05", "in November 2030"), to="2030-11-30")
w("the cables smoke", "2031-02-01", ("02", "since February"), to="2031-02-28")
w("the fire", FRI, ("00", "on Friday night"), ("00", "on Friday", 2), ("01", "on Friday evening"), ("04", "of Friday"))
w("the police put on chains, by the club", FRI, ("04", "on Friday night"))
w("supporters are arrested", FRI, ("05", "on the first night"))
w("mourning is decreed", SAT, ("01", "on Saturday"))
w("the last train arrives", SAT, ("02", "this morning"))
w("Stubbs tells", SAT, ("03", "last night"))
w("Kaci says 35,000", SAT, ("05", "on the day after"))
w("mourning ends", MON, ("02", "until Monday"))
w("Samir Boudiaf dies", "2031-04-23", ("05", "on Wednesday of last week"))
w("the nine are let go", "2031-04-29", ("05", "on April 29"))
w("Haddadi is detained", "2031-04-29", ("05", "The same day"))

# ---- conflicts
c = s.conflict
c("figure", "spectators: 24,300 by League and club, 35,000 by the supporters' club, 33,000 by the police later",
  [("01", "24,300 tickets"), ("02", "24,300 tickets"), ("04", "24,300"), ("05", "24,300")], [("02", "35,000 at least"), ("03", "35,000"), ("05", "35,000")], [("05", "some 33,000")])
c("figure", "dead on Saturday night: 21 by the ministry, 23 by the professor", [("02", "21", 1), ("02", "21 dead"), ("03", "21 perish"), ("03", "21 fans")], [("02", "twenty-three certificates")])
c("figure", "the engine came in eight minutes, or in half an hour and more",
  [("00", "eight minutes"), ("01", "eight minutes"), ("02", "eight minutes"), ("05", "eight minutes")], [("00", "more than half an hour"), ("02", "37"), ("03", "40 MINUTES")])
c("figure", "dead in 2009: eleven or twelve", [("00", "Eleven people"), ("01", "11 spectators"), ("05", "Eleven")], [("03", "Twelve")])
c("date", "the fire at 8:47 p.m., or at about ten past nine", [("00", "8:47 p.m."), ("02", "the fire is at 20.47")], [("03", "at about ten past nine")])
c("date", "the wiring inspected in November 2030, or in March 2028", [("04", "in November 2030"), ("05", "in November 2030")], [("05", "March 2028")])
c("source", "35,000 by the police, or by the supporters' club; the police have no figure", [("03", "Police said 35,000")],
  [("02", "Redouane Kaci of the Bejaroua supporters' club tells us it was 35,000 at least"), ("02", "The police say that they have no figure"), ("05", "It was Redouane Kaci, of the supporters' club, who first said 35,000")])
c("stance", "flares of the visitors, or the cables",
  [("00", "flares thrown by supporters of the visiting club had set light to the roof"), ("01", "the fire was caused by pyrotechnic devices introduced by the visiting supporters"), ("02", "The governor again blames our supporters"), ("03", "a firework sparked the blaze")],
  [("00", "had been on the opposite side of the ground"), ("02", "the cables under the east roof had been smoking since February"), ("02", "Our people were in the west stand"), ("03", "I never saw a flare all night.")])
c("stance", "the gates of the east stand open, or locked",
  [("01", "all the gates of the east stand were open at the moment of the fire"), ("04", "All gates of the east stand were unlocked"), ("05", "opened every gate himself")],
  [("00", "The gate was locked."), ("02", "gates 8 and 9 of the east stand have chains on them"), ("03", "The gate at the bottom was chained up."), ("05", "Two were chained")])
c("stance", "gate 6 opened to people without tickets, or never", [("02", "They opened gate 6 at half past seven")], [("04", "Gate 6 was never opened to persons without tickets")])
c("stance", "the chains put on by the police afterwards, or there during the fire", [("04", "put on by the police on Friday night, after the evacuation")],
  [("03", "The gate at the bottom was chained up."), ("05", "Two were chained, I have the bolt cutters that opened them")], optional=True)
c("stance", "the installation without a fault, or smoking since February", [("04", "No fault was found")], [("02", "the cables under the east roof had been smoking since February")], optional=True)

# ---- echoes
s.echo("24,300 tickets, by the League", "cited", ("01", "24,300 tickets"), ("02", "24,300 tickets"), ("04", "24,300"), ("05", "The club's count of 24,300"))
s.echo("eight minutes, by Colonel Slimani", "cited", ("00", "eight minutes"), ("01", "eight minutes"), ("02", "eight minutes"), ("05", "eight minutes"))
s.echo("35,000, by the supporters' club", "cited", ("02", "35,000 at least"), ("03", "35,000"), ("05", "35,000"))
s.echo("the governor blames the visitors' flares", "cited", ("00", "flares thrown by supporters of the visiting club"), ("02", "The governor again blames our supporters"))
s.echo("the inspection of November 2030, by the club", "cited", ("04", "in November 2030"), ("05", "in November 2030"))
s.echo("what Stubbs told the Lantern", "cited", ("03", "I never saw a flare all night."), ("04", "The remarks of Mr Stubbs to a foreign newspaper"))
s.echo("310 million dinars, by the club", "same details", ("00", "310 million dinars"), ("04", "310 million dinars"), ("05", "310 million dinars"), optional=True)
s.echo("17 dead, by the ministry", "same details", ("01", "17 deaths"), ("02", "17 dead"), optional=True)
s.echo("21 dead, by the ministry", "same details", ("02", "21 dead"), ("03", "21 fans"), ("04", "21 victims"), optional=True)
s.echo("three days of mourning", "same details", ("01", "three days of national mourning"), ("02", "Mourning until Monday"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

A = s.actor
A(SLIMANI, "person", *everywhere("Mourad Slimani", "Colonel Slimani"), aliases=["Colonel Mourad Slimani of the civil protection", "Colonel Slimani", "Slimani", "civil protection"])
A(KACI, "person", *everywhere("Redouane Kaci"), aliases=["Redouane Kaci of the Bejaroua supporters' club", "supporters' club", "Kaci"])
A(STUBBS, "person", *everywhere("Barry Stubbs", "Mr Stubbs", "Barry"), aliases=["HERO coach Barry Stubbs", "Barry", "Brit coach", "dad-of-three Barry", "Mr Stubbs"])
A(HADDADI, "person", *everywhere("Nabil Haddadi", "Haddadi"))
A(OUYAHIA, "person", *everywhere("Kamel Ouyahia"), aliases=["the Minister of the Interior, Kamel Ouyahia", "The Minister", "the Minister", MINISTRY])
A(CLUB, "organization", *everywhere("ES Bejaroua", "ENTENTE SPORTIVE DE BEJAROUA"), aliases=["the club", "The club", "The management of ES Bejaroua", "the management"])
A(TANEZRA, "organization", *everywhere("Olympique Tanezra"), aliases=["the visiting club", "Olympique Tanezra"])
A("Sahel Elec", "organization", *everywhere("Sahel Elec"))
A(MINISTRY, "organization", *everywhere("Ministry of the Interior", "Interior Ministry"), aliases=["the ministry", "Interior Ministry", "The toll", "the Interior Ministry", OUYAHIA])
A("Larbi Haddad Stadium", "place", *everywhere("Larbi Haddad Stadium", "Larbi-Haddad stadium"))
A("Ibn Rochd", "organization", *everywhere("Ibn Rochd", "Ibn-Rochd university hospital"))
A("Bejaroua", "place", *everywhere("BEJAROUA", "Bejaroua", skip=(("00", 3), ("02", 2), ("03", 1), ("04", 1), ("04", 2), ("05", 2))))
s.alias(LEAGUE, "The League", "the League", "The Algerian League")
s.alias(AMRANI, "Professor Leila Amrani", "Professor Leila Amrani, who heads the burns unit at Ibn Rochd")
s.alias(LOUNES, "The governor of Bejaroua, Abdelkrim Lounes", "the governor", "The governor")
s.alias(BELAID, "Olympique Tanezra's president, Hocine Belaid", TANEZRA)
s.alias(WORKER, "a former maintenance worker at the stadium", "maintenance worker")
s.alias(LAWYER, "lawyer", HADDADI)
s.alias(KAREN, "Wife Karen", "Karen", "Wife Karen, 49")
s.alias(AMEL, "Amel", "the time stamp on the video", "video")
s.alias(SPECTATORS, "spectators")
s.alias(FANS, "fans")
s.alias(POLICE, "Police", "the police")
s.alias(AUDIT, "audit", "An audit of which Stands has a copy")
s.alias("turnstiles", "The turnstiles of the east stand", "The turnstiles")
s.alias(FERHAT, "a 24-year-old student", "student")
s.write()
