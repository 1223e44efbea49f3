"""Gold of an invented story: two airliners pass close to each other over Kenya, August 2028."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The near miss over Naivasha")
WED, THU, FRI, SAT = (f"2028-08-0{d}" for d in (2, 3, 4, 5))
REP = "2028-09-01"
s.report("00", outlet="Meridian Press", published=THU)
s.report("01", outlet="Safiri Air", published=THU)
s.report("02", outlet="De Polderbode", published=FRI)
s.report("03", outlet="Rift TV", published=SAT)
s.report("04", outlet="Flight Level", published="2028-08-08")
s.report("05", outlet="The Rift Standard", published="2028-09-02")
KASB, MWENDIA, DEKKINGA, SAFIRI, HOSPITAL, KIPROP = "Kenya Air Safety Board", "Josphat Mwendia", "Marloes Dekkinga", "Safiri Air", "Kenyatta Road Hospital", "Daniel Kiprop"
OLOO, ATIENO, SHEIKH, POSTEMA, KARANJA, GODANA = "Peter Oloo", "Grace Atieno", "Amina Sheikh", "Wim Postema", "Samuel Karanja", "Halima Godana"
ZONAIR, AKTA, GUILD, SKYWATCH, LEAK, REPORT, CAPTAIN = "Zonair", "AKTA", "Pilots' Guild", "Skywatch", "A source close to the inquiry", "preliminary report", "The captain of the Boeing"
F, e, a = s.figures, s.exact, s.about

# ---- figures
F("planes that passed each other", "agree", e("00", "Two airliners", 2, as_of=WED), e("00", "Two passenger jets", 2, KASB, as_of=WED, origin=KASB), e("02", "the two aircraft", 2, KASB, as_of=WED, origin=KASB),
  e("03", "two jets", 2, as_of=WED), e("03", "the two planes", 2, KASB, as_of=WED))
F("height between the planes", "conflict",
  s.less_than("00", "within 200 feet", 200, as_of=WED, origin=KASB, unit="feet"), a("00", "about 200 feet", 200, KASB, as_of=WED, origin=KASB, unit="feet"),
  e("02", "60 metres", 60, KASB, as_of=WED, origin=KASB, unit="m"), s.at_least("02", "180 metres", 180, DEKKINGA, as_of=WED, origin=ZONAIR, unit="m"),
  e("03", "200 feet", 200, KASB, as_of=WED, origin=KASB, unit="feet"), s.at_most("03", "a hundred feet, no more", 100, [GUILD, OLOO], as_of=WED, origin=OLOO, unit="feet"),
  e("03", "600 feet", 600, ZONAIR, as_of=WED, origin=ZONAIR, unit="feet"), e("04", "220ft vertical", 220, SKYWATCH, as_of=WED, origin=SKYWATCH, unit="feet"),
  e("04", "200ft", 200, KASB, as_of=WED, origin=KASB, unit="feet"), e("04", "600", 600, ZONAIR, as_of=WED, origin=ZONAIR, unit="feet"), e("04", "hundred", 100, OLOO, as_of=WED, origin=OLOO, unit="feet"),
  e("05", "210 feet", 210, REPORT, as_of=WED, origin=REPORT, unit="feet"), e("05", "64 metres", 64, REPORT, as_of=WED, origin=REPORT, unit="m"), e("05", "a hundred feet", 100, OLOO, as_of=WED, origin=OLOO, unit="feet"))
F("distance between the planes", "agree", a("02", "some 700 metres in distance", 700, KASB, as_of=WED, origin=KASB, unit="m"),
  e("04", "0.38nm", 0.38, SKYWATCH, as_of=WED, origin=SKYWATCH, unit="nautical miles"), e("04", "704m", 704, SKYWATCH, as_of=WED, origin=SKYWATCH, unit="m"))
F("error of the tracking data", "single", e("04", "50ft", 50, unit="feet"))
F("prescribed height", "single", s.at_least("00", "at least 1,000 feet", 1000, unit="feet"))
F("prescribed distance", "single", s.at_least("00", "five nautical miles", 5, unit="nautical miles"))
F("people aboard both", "single", e("00", "379 people", 379, KASB, as_of=WED, origin=KASB))
F("passengers of the Safiri plane", "single", e("00", "96 passengers", 96, KASB, as_of=WED, origin=KASB))
F("crew of the Safiri plane", "single", e("00", "five crew", 5, KASB, as_of=WED, origin=KASB))
F("people aboard the Safiri plane", "single", e("01", "101 persons", 101, as_of=WED, origin=SAFIRI))
F("passengers of the Boeing", "single", e("00", "271 passengers", 271, KASB, as_of=WED))
F("crew of the Boeing", "single", e("00", "seven crew", 7, KASB, as_of=WED))
F("people hurt", "update", e("00", "eight hurt", 8, as_of=THU, origin=HOSPITAL), e("00", "Eight people", 8, HOSPITAL, as_of=THU, origin=HOSPITAL),
  e("03", "11", 11, nth=1, as_of=SAT, origin=KARANJA), e("03", "11", 11, nth=2, as_of=SAT, origin=KARANJA), e("05", "11 injured", 11, REPORT, as_of=REP, origin=REPORT))
F("people hurt seriously", "update", e("00", "two of them seriously", 2, HOSPITAL, as_of=THU, origin=HOSPITAL), e("05", "three of them seriously", 3, REPORT, as_of=REP, origin=REPORT))
F("cabin crew treated", "single", e("01", "Three cabin crew members", 3, as_of=THU, origin=SAFIRI))
F("passengers treated", "single", e("01", "two passengers", 2, as_of=THU, origin=SAFIRI))
F("people in hospital", "conflict", e("01", "No one", 0, as_of=THU, origin=SAFIRI), e("03", "four", 4, KARANJA, nth=1, as_of=SAT, origin=KARANJA))
F("passengers who sought treatment later", "single", e("03", "three passengers", 3, as_of=SAT))
F("time for the manoeuvre", "single", e("01", "six seconds", 6, SHEIKH, unit="seconds"))
F("hours flown by Oloo", "single", e("01", "11,200 flying hours", 11200, unit="hours"))
F("hours flown by Ndegwa", "single", e("01", "1,850 hours", 1850, unit="hours"))
F("voucher", "single", e("01", "KSh 15,000", 15000, unit="KES"))
F("fall of the shares", "single", e("00", "6.3%", 6.3, as_of=THU, unit="%"))
F("price of the share", "single", e("00", "18.40 shillings", 18.4, as_of=THU, unit="KES"))
F("dead in 2024", "single", e("00", "two people", 2, as_of=["2024-03-01", "2024-03-31"]))
F("height to which Zonair says it was cleared", "single", e("02", "15,000 feet", 15000, DEKKINGA, unit="feet"))
F("controllers on duty", "agree", e("02", "one controller", 1, AKTA, as_of=WED, origin=AKTA), e("03", "One woman", 1, KIPROP, as_of=WED, origin=AKTA), e("05", "One controller", 1, REPORT, as_of=WED, origin=REPORT))
F("sectors worked", "agree", e("02", "two sectors", 2, AKTA, as_of=WED, origin=AKTA), e("03", "two sectors", 2, KIPROP, as_of=WED, origin=AKTA), e("05", "two sectors", 2, REPORT, as_of=WED, origin=REPORT))
F("aircraft on her frequency", "conflict", e("02", "fourteen aircraft", 14, KIPROP, as_of=WED, origin=AKTA), e("03", "fourteen planes", 14, KIPROP, as_of=WED, origin=AKTA), e("05", "13 aircraft", 13, REPORT, as_of=WED, origin=REPORT))
F("fleet of Zonair", "single", e("02", "31 aircraft", 31))
F("flights to Nairobi in a week", "single", e("02", "twice a week", 2))
F("experience of the controller", "single", e("03", "four years' experience", 4, unit="years"))
F("members of the union", "single", e("03", "212 members", 212, AKTA))
F("times the transponder dropped out", "single", e("03", "twice", 2, LEAK, origin=LEAK))
F("minutes before the incident", "agree", e("03", "ten minutes", 10, LEAK, unit="minutes"), e("04", "ten minutes", 10, unit="minutes"))
F("signals received by Skywatch", "single", e("04", "312 times", 312, SKYWATCH, origin=SKYWATCH))
F("longest gap between signals", "single", s.at_most("04", "more than three seconds", 3, SKYWATCH, origin=SKYWATCH, unit="seconds"))
F("days since", "single", e("04", "six days", 6, unit="days"))
F("names on the roster", "single", e("04", "two names", 2))
F("time for the preliminary report", "single", s.at_most("04", "within 30 days", 30, KASB, unit="days"))
F("movements in a year", "single", e("04", "198,000 movements", 198000, as_of=["2027-01-01", "2027-12-31"]))
F("growth of movements", "single", e("04", "9% more", 9, as_of=["2027-01-01", "2027-12-31"], unit="%"))
F("controllers of the centre", "single", e("04", "74 controllers", 74))
F("controllers needed", "single", e("04", "110", 110))
F("pages of the report", "single", e("05", "38-page", 38, unit="pages"))
F("time between the alarms", "single", e("05", "one second", 1, REPORT, as_of=WED, unit="seconds"))
F("recommendations", "single", e("05", "14 recommendations", 14, REPORT))
F("controllers to be hired", "single", e("05", "36 controllers", 36, REPORT))
F("cost of hiring", "single", e("05", "Sh420 million", 420e6, REPORT, unit="KES"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("a wing", "single", q("00", "We saw a wing where there should have been sky,", ATIENO))
Q("cleared and read back", "single", q("00", "Our crew was cleared to flight level 150 and read the clearance back,", DEKKINGA))
Q("listen to the recording", "single", q("00", "There is a recording. We ask that it be listened to.", DEKKINGA))
Q("six seconds", "single", q("01", "Our crew did in six seconds what years of training had prepared them for,", SHEIKH))
Q("proud", "single", q("01", "I have told them that the whole company is proud of them.", SHEIKH))
Q("a bit of weather", "same", q("02", "The captain said: that was a bit of weather", POSTEMA, nth=1), q("02", "The captain said: that was a bit of weather, we are sorry about the coffee,", POSTEMA))
Q("at no moment", "single", q("02", "At no moment was there less than 180 metres between the aircraft,", DEKKINGA))
Q("nobody corrected them", "single", q("02", "They read the clearance back, and nobody corrected them.", DEKKINGA))
Q("the second chair, on Friday", "single", q("02", "She had fourteen aircraft on her frequency. The second chair was empty, and it has been empty since May,", KIPROP))
Q("a precaution", "single", q("03", "a precaution, not a punishment", MWENDIA))
Q("suspend the roster", "single", q("03", "One woman, two sectors, fourteen planes. Suspend the roster,", KIPROP))
Q("in the building", "single", q("03", "In the building.", MWENDIA))
Q("no more", "single", q("03", "a hundred feet, no more", OLOO))
Q("followed it", "single", q("04", "followed it, levelled off and reported it on landing", DEKKINGA))
Q("on leave", "single", q("05", "on leave, and will be for some time", GODANA))
Q("we said it", "single", q("05", "We said it on the first day,", KIPROP))
Q("the second chair, in September", "single", q("05", "The second chair was empty.", KIPROP))
Q("my own ruler", "single", q("05", "I have the right to my own ruler,", OLOO))

# ---- timeline
w = s.when
w("a turboprop and a Cessna collide", "2024-03-01", ("00", "In March 2024"), to="2024-03-31")
w("movements of the year before", "2026-01-01", ("04", "in 2026"), to="2026-12-31")
w("movements of last year", "2027-01-01", ("04", "last year"), to="2027-12-31")
w("Zonair begins to fly to Nairobi", "2027-10-01", ("02", "since last October"), to="2027-10-31")
w("the second chair is empty", "2028-05-01", ("02", "since May"), to="2028-05-31")
w("the near miss", WED, ("00", "on Wednesday evening"), ("01", "last night"), ("02", "on Wednesday"), ("05", "a month ago"))
w("passengers go home", WED, ("03", "on Wednesday night"))
w("the roster", WED, ("04", "August 2"))
w("the regulator and its director speak", THU, ("00", "on Thursday"), ("05", "on the day after"))
w("passengers learn of it", THU, ("02", "the next morning"))
w("the recorder is read out", THU, ("02", "yesterday"))
w("Safiri says that all were discharged", THU, ("03", "on Thursday"))
w("the union says it", WED, ("05", "on the first day"), to=THU)
w("the plane returns to service", FRI, ("01", "tomorrow"))
w("four are in hospital", SAT, ("03", "on Saturday"))
w("work to rule begins", "2028-08-07", ("03", "from Monday"))
w("vouchers until", "2028-08-31", ("01", "until 31 August"))
w("Oloo receives a medal", "2028-08-21", ("05", "last week"), to="2028-08-27")
w("the preliminary report", REP, ("05", "yesterday"))
w("36 are hired", "2029-12-31", ("05", "by the end of 2029"))

# ---- conflicts
c = s.conflict
c("figure", "height between the planes: 200 feet by the regulator, 600 by Zonair, 100 by the captain",
  [("00", "within 200 feet"), ("00", "about 200 feet"), ("02", "60 metres"), ("03", "200 feet"), ("04", "200ft"), ("04", "220ft vertical"), ("05", "210 feet"), ("05", "64 metres")],
  [("02", "180 metres"), ("03", "600 feet"), ("04", "600")], [("03", "a hundred feet, no more"), ("04", "hundred"), ("05", "a hundred feet")])
c("date", "the alarm at 7:42 p.m., or at 7.24pm", [("00", "7:42 p.m."), ("01", "19.42"), ("04", "16:42:08 UTC")], [("03", "7.24pm")])
c("stance", "the Dutch crew was cleared to descend, or not",
  [("00", "began to descend without permission"), ("00", "no such clearance had been given"), ("04", "none was issued")],
  [("00", "Our crew was cleared to flight level 150 and read the clearance back,"), ("02", "had been allowed to descend to 15,000 feet"), ("02", "They read the clearance back, and nobody corrected them."),
   ("04", "it was read back"), ("05", "had been cleared to descend"), ("05", "told the Zonair crew to descend to flight level 150")])
c("stance", "one controller on duty, or both positions manned",
  [("00", "both positions in the Nairobi control centre were manned"), ("02", "both posts were occupied"), ("03", "a second controller had been on duty"), ("05", "both positions were manned")],
  [("02", "one controller on duty for two sectors"), ("02", "The second chair was empty, and it has been empty since May,"), ("03", "One woman, two sectors, fourteen planes."),
   ("05", "One controller was working two sectors"), ("05", "The second chair was empty.")])
c("stance", "the Safiri plane's transponder dropped out, or worked throughout", [("03", "transponder had dropped out twice")],
  [("01", "its transponder was operating throughout the flight"), ("03", "Safiri denies this"), ("04", "Skywatch received it 312 times")])
c("stance", "the Dutch crew got no warning, or got one", [("03", "why the Dutch crew got no warning")],
  [("04", "there was one"), ("04", "followed it, levelled off and reported it on landing"), ("05", "Alarms went off in both cockpits")])
c("stance", "all the injured discharged, or four in hospital", [("01", "have all been discharged"), ("01", "No one remains in hospital"), ("03", "all its injured had been discharged")], [("03", "four were still admitted")])
c("figure", "people in hospital: none by the airline, four by the doctor", [("01", "No one")], [("03", "four", 1)], optional=True)
c("figure", "hurt on Thursday: eight by the hospital, three and two by the airline", [("00", "eight hurt"), ("00", "Eight people")], [("01", "Three cabin crew members"), ("01", "two passengers")], optional=True)
c("figure", "aircraft on her frequency: fourteen by the union, 13 by the report", [("02", "fourteen aircraft"), ("03", "fourteen planes")], [("05", "13 aircraft")])
c("date", "the second chair empty since May, or left at 7.10pm", [("02", "it has been empty since May")], [("05", "had left at 7.10pm")], optional=True)

# ---- echoes
s.echo("200 feet, by the regulator", "cited", ("00", "about 200 feet"), ("02", "60 metres"), ("03", "200 feet"), ("04", "200ft"))
s.echo("Zonair's 180 metres", "cited", ("02", "180 metres"), ("03", "600 feet"), ("04", "600"))
s.echo("Dekkinga on the clearance", "cited", ("00", "Our crew was cleared to flight level 150"), ("02", "They read the clearance back"), ("04", "it was read back"))
s.echo("the captain's hundred feet", "cited", ("03", "a hundred feet, no more"), ("04", "the captain's hundred"), ("05", "a hundred feet"))
s.echo("Rift TV's time", "cited", ("03", "7.24pm"), ("04", "Rift TV's 7.24pm"))
s.echo("the leak about the transponder", "cited", ("03", "transponder had dropped out twice"), ("04", "The leak that the Safiri jet's transponder had dropped out"))
s.echo("the union: one controller, two sectors, fourteen planes", "cited", ("02", "one controller on duty for two sectors"), ("02", "fourteen aircraft"), ("03", "One woman, two sectors, fourteen planes."))
s.echo("the director: both positions manned", "cited", ("00", "both positions in the Nairobi control centre were manned"), ("02", "both posts were occupied"), ("05", "both positions were manned"))
s.echo("Safiri: all discharged", "cited", ("01", "have all been discharged"), ("03", "all its injured had been discharged"))

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
A(KASB, "organization", *everywhere(KASB, "Kenya Air Safety Board", "KASB"), aliases=["KASB", "the country's aviation regulator", "the regulator", "The Kenyan authorities", "the Kenyan supervisor KASB", "Kenya Air Safety Board", MWENDIA])
A(MWENDIA, "person", *everywhere("Josphat Mwendia", "Mr Mwendia"), aliases=["KASB director Josphat Mwendia", "Mr Mwendia", "Mwendia", "its own director", "Director Josphat Mwendia"])
A(DEKKINGA, "person", *everywhere("Marloes Dekkinga", "Dekkinga"), aliases=["spokeswoman Marloes Dekkinga", "Dekkinga", ZONAIR, "Zonair's Marloes Dekkinga"])
A(ZONAIR, "organization", *everywhere("Zonair"), aliases=["Dutch carrier Zonair", "The company", DEKKINGA])
A(SAFIRI, "organization", *everywhere("SAFIRI AIR PLC", "Safiri Air", "Safiri"), aliases=["Safiri", "SAFIRI AIR PLC", "we", "The airline"])
A(OLOO, "person", *everywhere("Peter Oloo"), aliases=["Captain Peter Oloo", "Safiri's Captain Peter Oloo", "the captain", "Oloo"])
A(KIPROP, "person", *everywhere("Daniel Kiprop"), aliases=["chairman Daniel Kiprop", AKTA, "The controllers' union"])
A(AKTA, "organization", *everywhere("AKTA"), aliases=["The Kenyan controllers' union AKTA", "The controllers' union, AKTA", "the union", KIPROP])
A(HOSPITAL, "organization", *everywhere(HOSPITAL), aliases=["the Kenyatta Road Hospital in Nairobi", "hospital"])
A(GUILD, "organization", *everywhere(GUILD), aliases=["the Pilots' Guild"])
A("Rift TV", "organization", *everywhere("Rift TV"))
A(SKYWATCH, "organization", *everywhere(SKYWATCH), aliases=["flight-tracking data we bought from Skywatch", "The same data"])
A("Nairobi", "place", *everywhere("Nairobi", "NAIROBI"))
A("Naivasha", "place", *everywhere("Naivasha"))
A("Kenya", "place", *everywhere("Kenya", skip=(("00", 3),("01", 1),("03", 1),("05", 1))))
s.alias(KARANJA, "Dr Samuel Karanja of Kenyatta Road Hospital", "Dr Samuel Karanja", HOSPITAL)
s.alias(SHEIKH, "Amina Sheikh, Chief Executive", "Chief Executive")
s.alias(GODANA, "Transport Cabinet Secretary Halima Godana", "Transport Cabinet Secretary")
s.alias(ATIENO, "a schoolteacher from Kisumu", "Grace Atieno, a schoolteacher from Kisumu")
s.alias(POSTEMA, "Passengers on the Zonair flight")
s.alias(LEAK, "a source", "source close to the inquiry", "source")
s.alias(REPORT, "a preliminary report", "the 38-page report", "The report", "the report", "the transcript", KASB)
s.write()
