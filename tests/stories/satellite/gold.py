import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The weather satellite Mvua-1 falls silent after launch, Kenya")


def named(*forms, docs=None, but=()):
    """Every standing of these names in the reports, the longest form first; not inside one of `but`."""
    out = []
    pattern = "|".join(r"(?<!\w)" + re.escape(f) + r"(?!\w)" for f in sorted(forms + tuple(but), key=len, reverse=True))
    for doc, text in s.text.items():
        for m in re.finditer(pattern, text):
            if m[0] not in but and (docs is None or doc in docs):
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out


E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
SUN, TUE, WED, THU, FRI = (f"2026-06-{d:02}" for d in (7, 9, 10, 11, 12))
LATE = "2026-06-24"
s.report("00", outlet="RNA", published=WED)
s.report("01", outlet="Polarsonde", published=THU)
s.report("02", outlet="the Standard", published=FRI, to="2026-06-13")
s.report("03", published=TUE)
s.report("04", outlet="Orbital Ledger", published=LATE)

KSA, CHEP, SKARN, WIIK, POLAR, HOLM, MIN, MWITI, AUD, ENG, RATT, HALC, GIT, CAT, TIND = ("Kenya Space Agency", "Miriam Chepkoech", "Skarn Orbital", "Anders Wiik", "Polarsonde",
    "Birgitte Holm", "science ministry", "Josphat Mwiti", "Auditor-General", "an engineer in Malindi", "Dinesh Rattansi", "Halcyon Re", "Peter Gitonga", "the American catalogue", "Søren Tind")

F("mass of the satellite", "conflict",
  E("00", "118-kg", 118, as_of=TUE, unit="kg"), E("00", "260-pound", 260, as_of=TUE, unit="pounds"), E("02", "181-kilogramme", 181, unit="kg"), E("03", "118 kilograms", 118, unit="kg"))
F("time from lift-off to release", "single", E("00", "54 minutes", 54, as_of=TUE, unit="minutes"))
F("calls without an answer", "update",
  E("00", "37 times", 37, CHEP, as_of=WED, origin=KSA), E("02", "80 times", 80, as_of=THU, origin=KSA), E("04", "412 calls", 412, as_of="2026-06-16", origin=KSA))
F("altitude of the satellite", "conflict",
  E("00", "488 km", 488, CHEP, as_of=TUE, origin=KSA, unit="km"), B("01", "489 km, with an uncertainty of 3 km", 486, 492, as_of=WED, origin=POLAR, unit="km"),
  E("02", "488", 488, CHEP, as_of=TUE, origin=KSA, unit="km"), B("04", "487 by 491 km", 487, 491, CAT, origin=CAT, unit="km"), E("04", "524 km", 524, SKARN, origin=SKARN, unit="km"))
F("planned altitude", "agree", E("00", "525", 525, CHEP, origin=KSA, unit="km"), E("02", "525 kilometres", 525, CHEP, origin=KSA, unit="km"))
F("distance from the target, by Skarn", "single", U("00", "within two kilometres", 2, WIIK, as_of=TUE, origin=SKARN, unit="km"))
F("altitude that is missing", "single", E("01", "36 km", 36, origin=POLAR, unit="km"))
F("cost of satellite and launch", "conflict",
  E("00", "4.2 billion shillings", 4.2e9, MIN, origin=MIN, unit="KES"), E("00", "$32.5 million", 32.5e6, MIN, origin=MIN, unit="USD"),
  E("02", "Sh6.1 billion", 6.1e9, nth=1, origin=AUD, unit="KES"), E("02", "Sh6.1 billion", 6.1e9, AUD, nth=2, origin=AUD, unit="KES"), E("02", "Sh4.2 billion", 4.2e9, MIN, origin=MIN, unit="KES"),
  A("03", "roughly $33m", 33e6, origin=MIN, unit="USD"), A("04", "some $31m", 31e6, unit="USD"), E("04", "6.1 billion shillings", 6.1e9, AUD, origin=AUD, unit="KES"), E("04", "$47m", 47e6, AUD, origin=AUD, unit="USD"))
F("price paid to Polarsonde", "agree", E("01", "EUR 19.4 million", 19.4e6, origin=POLAR, unit="EUR"), E("04", "€19.4m", 19.4e6, origin=POLAR, unit="EUR"), A("04", "about $22m", 22e6, unit="USD"))
F("price of the launch", "single", E("04", "$9m", 9e6, unit="USD"))
F("cost of the station in Malindi", "single", E("02", "Sh1.3 billion", 1.3e9, AUD, origin=AUD, unit="KES"))
F("space budget of this year", "single", E("02", "Sh1.9 billion", 1.9e9, unit="KES"))
F("space budget of last year", "single", E("02", "Sh1.1 billion", 1.1e9, unit="KES"))
F("ceiling of the insurance", "agree", E("02", "$14 million", 14e6, RATT, unit="USD"), E("04", "$14m", 14e6, HALC, unit="USD"))
F("price of European pictures", "single", E("02", "Sh95 million a year", 95e6, unit="KES"))
F("photographs a day", "single", E("00", "four times a day", 4))
F("planned life", "single", L("00", "at least five years", 5, unit="years"))
F("time the satellite will stay up", "single", B("04", "three to four years", 3, 4, unit="years"))
F("animals lost in the drought", "single", A("00", "some 2.6 million animals", 2.6e6, as_of="2023"))
F("flights of Asgard 2 before", "agree", E("00", "the nine before it", 9, as_of=TUE), E("03", "nine times", 9, as_of=TUE))
F("failures of Asgard 2 before", "single", E("00", "Two", 2, as_of=TUE))
F("successes of Asgard 2 before", "single", E("03", "seven times", 7, as_of=TUE))
F("failures of Asgard 2 with Mvua-1", "single", E("04", "three flights", 3))
F("flights of Asgard 2 with Mvua-1", "single", E("04", "ten", 10))
F("launches on order", "single", E("04", "23 launches", 23))
F("charge of the battery", "single", E("01", "83 per cent", 83, as_of=TUE, origin=POLAR, unit=P))
F("passes with signals, by Polarsonde", "single", E("01", "nine passes", 9, as_of=WED, origin=POLAR))
F("xenon", "single", E("01", "3.1 kg of xenon", 3.1, unit="kg"))
F("time to climb", "single", A("01", "about four months", 4, unit="months"))
F("test in thermal vacuum", "single", E("01", "214 hours", 214, unit="hours"))
F("satellites built by Polarsonde", "single", E("01", "14 satellites", 14))
F("satellites of Polarsonde that work", "single", E("01", "13", 13))
F("employees of Polarsonde", "single", E("01", "160 employees", 160))
F("engineers trained in Aarhus", "agree", E("01", "Eleven engineers from Kenya", 11), E("02", "11", 11))
F("engineers trained for Mvua", "single", E("02", "63 engineers", 63))
F("passes over Malindi without signal", "update", E("03", "last three passes", 3, as_of=TUE), E("03", "Two passes", 2, as_of=TUE))
F("length of the signal", "single", E("03", "40 seconds", 40, GIT, as_of=TUE, unit="seconds"))
F("bursts of signal", "single", E("03", "Two bursts", 2, GIT, as_of=TUE))
F("delay of the launch", "single", E("03", "32 minutes", 32, as_of=TUE, unit="minutes"))
F("people at the planetarium", "single", A("03", "About 400 people", 400, as_of=TUE))
F("schoolchildren at the planetarium", "single", E("03", "150 schoolchildren", 150, as_of=TUE))
F("time left on the count", "single", E("03", "nine minutes", 9, as_of=SUN, unit="minutes"))
F("members of the board", "single", E("04", "seven", 7))
F("foreign members of the board", "single", E("04", "three of them", 3))
F("lead of the Telegram post", "single", E("04", "nine hours", 9, unit="hours"))
F("passes over Nairobi", "single", A("04", "about 5,000 times", 5000))

Q("called it 37 times", "single", q("00", "We have called it 37 times and it has not answered,", CHEP))
Q("wrong stop", "single", q("00", "You cannot blame a passenger for being put out at the wrong stop.", CHEP))
Q("within two kilometres", "single", q("00", "within two kilometres of the target", WIIK))
Q("to the last shilling", "same", q("00", "to the last shilling", MWITI), q("02", "to the last shilling", MWITI))
Q("silent is not dead", "single", q("01", "A satellite that is silent is not a satellite that is dead,", HOLM), q("01", "We keep listening.", HOLM))
Q("she went quiet", "single", q("02", "She went quiet at thirteen minutes to four on Tuesday and that was it,", ENG))
Q("they listen at the grave", "single", q("02", "They killed it and now they listen at the grave.", ENG))
Q("it ended at separation", "single", q("02", "It ended at separation,", RATT), q("02", "After that the thing flew naked.", RATT))
Q("a teenager", "single", q("03", "I would not use the word lost,", CHEP), q("03", "It is a teenager. Teenagers do not call.", CHEP))
Q("right on the money", "single", q("03", "right on the money", SKARN))
Q("fully insured", "single", q("04", "fully insured", MIN))

w("the launch", TUE, ("00", "on Tuesday"))
w("the last signal by the agency", TUE, ("00", "the same day"), ("01", "Tuesday afternoon"), ("02", "on Tuesday"))
w("the briefing in Nairobi", WED, ("00", "on Wednesday"))
w("the drought ends", "2023-01-01", ("00", "in 2023"), to="2023-12-31")
w("the last failure of Asgard 2", "2025-03-01", ("00", "in March 2025"), to="2025-03-31")
w("the release of the satellite", TUE, ("01", "on 9 June"))
w("the last signal by Polarsonde", WED, ("01", "on 10 June"), ("04", "10 June"))
w("no command sent", TUE, ("01", "on 9 or 10 June"), to=WED)
w("the customer accepts the satellite", "2026-03-27", ("01", "on 27 March"))
w("Polarsonde begins to build", "2011-01-01", ("01", "since 2011"), to="2011-12-31")
w("80 calls by then", THU, ("02", "last evening"))
w("the command from Aarhus", WED, ("02", "at dawn on Wednesday"))
w("the letter is tabled", THU, ("02", "yesterday"))
w("European pictures from then", "2026-06-15", ("02", "Monday"))
w("the attempt called off", SUN, ("03", "on Sunday"))
w("the attempt scrubbed", "2026-06-06", ("04", "on 6 June"))
w("the satellite is declared lost", "2026-06-16", ("04", "on Tuesday of last week"))
w("a carrier heard faintly", "2026-06-19", ("04", "on Friday"))
w("the board meets", "2026-07-01", ("04", "on 1 July"))
w("the next launch of Skarn", "2026-09-03", ("04", "3 September"))

c("figure", "altitude: 488 km, or 524 km and at target by Skarn", [("00", "488 km"), ("01", "489 km, with an uncertainty of 3 km"), ("02", "488"), ("04", "487 by 491 km")],
  [("00", "within two kilometres"), ("04", "524 km")])
c("figure", "mass: 118 or 181 kg (slip)", [("00", "118-kg"), ("03", "118 kilograms")], [("02", "181-kilogramme")])
c("figure", "satellite and launch: 4.2 billion by the ministry, 6.1 billion by the Auditor-General",
  [("00", "4.2 billion shillings"), ("00", "$32.5 million"), ("02", "Sh4.2 billion"), ("03", "roughly $33m"), ("04", "some $31m")],
  [("02", "Sh6.1 billion", 1), ("02", "Sh6.1 billion", 2), ("04", "6.1 billion shillings"), ("04", "$47m")])
c("date", "the last signal: 9 June 15:47 by the agency, 10 June by Polarsonde",
  [("00", "The last signal came in at 3:47 p.m. Kenyan time the same day"), ("02", "She went quiet at thirteen minutes to four on Tuesday"), ("04", "on the first afternoon")],
  [("01", "the last of them on 10 June at 02:10 UTC"), ("04", "the small hours of 10 June")])
c("date", "the attempt called off on Sunday 7 or on 6 June", [("03", "on Sunday")], [("04", "on 6 June")])
c("stance", "whether the rocket delivered the satellite where agreed",
  [("00", "dropped off at 488 km, far below the planned 525"), ("01", "This is 36 km too low"), ("02", "let go at 488")], [("00", "Skarn rejected that"), ("03", "right on the money"), ("04", "confuses the satellite with the upper stage")])
c("stance", "whether a command from Aarhus switched the transmitter off", [("02", "a command from Aarhus, sent at dawn on Wednesday")],
  [("01", "No command whatsoever has been sent from Aarhus"), ("02", "The Danish makers deny sending anything")])
c("stance", "whether the satellite was insured", [("00", "it was insured"), ("02", "to the last shilling"), ("04", "fully insured")],
  [("02", "It ended at separation"), ("04", "Not Halcyon Re, says Halcyon Re")])
c("stance", "whether the satellite is lost", [("04", "declared its weather satellite lost")], [("01", "A satellite that is silent is not a satellite that is dead"), ("04", "Polarsonde, which built it, has not")], optional=True)
c("source", "where the tale of the command is from: an engineer in Malindi, or a Telegram channel",
  [("02", "He also told us why"), ("04", "had from an engineer in Malindi")], [("04", "We traced it to a Telegram channel")])

e("the wrong stop, by Chepkoech", "copied text", ("00", "You cannot blame a passenger for being put out at the wrong stop."), ("02", "one cannot blame a passenger for being put out at the wrong stop"))
e("488 km, by the agency", "cited", ("00", "488 km"), ("02", "let go at 488"))
e("the last shilling, by Mwiti", "cited", ("00", "to the last shilling"), ("02", "to the last shilling"))
e("the ministry's 4.2 billion", "cited", ("00", "4.2 billion shillings"), ("02", "Sh4.2 billion"))
e("the Auditor-General's 6.1 billion", "cited", ("02", "Sh6.1 billion", 2), ("04", "6.1 billion shillings"))
e("the Danish denial", "cited", ("01", "No command whatsoever has been sent from Aarhus"), ("02", "The Danish makers deny sending anything"))
e("the engineer's tale", "cited", ("02", "a command from Aarhus, sent at dawn"), ("04", "The tale of the deadly command from Aarhus"))
e("the last signal at 15:47, by the station", "same details", ("00", "at 3:47 p.m."), ("02", "thirteen minutes to four"), ("03", "the second one at 15:47"), optional=True)
e("Polarsonde's price", "same details", ("01", "EUR 19.4 million"), ("04", "€19.4m"))
e("what Aarhus says of the last signal", "cited", ("01", "on 10 June at 02:10 UTC"), ("04", "that backs the Danes"), optional=True)
e("the insurance ended at separation", "same details", ("02", "It ended at separation"), ("04", "lapsed at the moment of separation"), optional=True)

a("Mvua-1", "organization", *named("Mvua-1", "Mvua"))
a(KSA, "organization", *named("Kenya Space Agency"), aliases=["the Kenya Space Agency", "The Kenya Space Agency", "the agency", "Nairobi", CHEP])
a(CHEP, "person", *named("Miriam Chepkoech"), aliases=["Colonel Miriam Chepkoech", "the agency's director general", "the head of the Kenya Space Agency", "Chepkoech", KSA])
a(SKARN, "organization", *named("Skarn Orbital", "Skarn"), aliases=["Skarn"])
a(POLAR, "organization", *named("Polarsonde A/S", "Polarsonde"), aliases=["The Danish makers", "Aarhus", "the Danes"])
a(HOLM, "person", *named("Birgitte Holm"), aliases=["managing director of Polarsonde", "Holm"])
a(MWITI, "person", *named("Josphat Mwiti"), aliases=["principal secretary Josphat Mwiti", "Mwiti", "science ministry"])
a(HALC, "organization", *named("Halcyon Re"))
a(AUD, "organization", *named("Auditor-General"), aliases=["the Auditor-General", "A letter from the Auditor-General", "the Auditor-General's letter"])
a("Malindi", "place", *named("Malindi"))
a("Aarhus", "place", *named("Aarhus"))
a("Nairobi", "place", *named("NAIROBI", "Nairobi"))
a("Andøya", "place", *named("Andøya"))
a("Kenya", "place", *named("Kenya", but=("Kenya Space Agency",)))
a("Asgard 2", "organization", *named("Asgard 2"))
s.alias(MIN, "the science ministry", "the ministry", "The ministry", MWITI)
s.alias(WIIK, "a spokesman", "Skarn Orbital", "Skarn")
s.alias(ENG, "an engineer at the station", "engineer")
s.alias(RATT, "Rattansi")
s.alias(GIT, "the flight director", "Gitonga")
s.alias(CAT, "The American catalogue")
s.write()
