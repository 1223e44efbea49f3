"""Gold of an invented story: a volcano in Papua New Guinea erupts, March 2027. The second explosion of 12 March has its own height and reach."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The eruption of Mount Harua")
MON, TUE, WED, THU, FRI, SAT = (f"2027-03-{d:02}" for d in (8, 9, 10, 11, 12, 13))
WARN, BLOG, BLOGTO = "2027-03-05", "2027-03-23", "2027-03-25"
s.report("00", outlet="Pacific Newswire", published=TUE)
s.report("01", outlet="Harua Volcano Observatory", published=TUE)
s.report("02", outlet="Southern Cross Broadcasting", published=WED)
s.report("03", outlet="Les Nouvelles du Lagon", published=THU)
s.report("04", outlet="Pacific Relief Coordination Office", published=SAT)
s.report("05", outlet="The Volcanist", published=BLOG, to=BLOGTO)
KOLOU, MEKERE, TARERE, TAMATAI, LEBLANC, LAON, ARO = "Ima Kolou", "Benson Mekere", "Joseph Tarere", "Paulus Tamatai", "Françoise Leblanc", "Mary Laon", "Simeon Aro"
HVO, NDC, DARWIN, CROSS, AUTH, REGISTERS, FISHERS, PROVINCE = "Harua Volcano Observatory", "National Disaster Centre", "Darwin ash advisory centre", "Red Cross", "authorities", "the mission registers", "fishermen", "The provincial administration"
LOG, GOVOFFICE = "the logbook", "Governor Mekere's office"
F, e, a = s.figures, s.exact, s.about
Y = lambda y: [f"{y}-01-01", f"{y}-12-31"]

# ---- figures
F("height of the cloud", "conflict", e("00", "14 kilometres", 14, "officials and scientists", as_of=TUE, origin=HVO, unit="km"), e("00", "52,000 feet", 52000, DARWIN, as_of=TUE, origin=DARWIN, unit="feet"),
  e("01", "14 km", 14, as_of=TUE, origin=HVO, unit="km"), e("03", "16 kilometres", 16, DARWIN, as_of=TUE, origin=DARWIN, unit="km"), e("05", "14 km", 14, KOLOU, as_of=TUE, origin=HVO, unit="km"),
  e("05", "52,000 feet", 52000, DARWIN, as_of=TUE, origin=DARWIN, unit="feet"))
F("height of the second column", "agree", e("04", "17 km", 17, HVO, as_of=FRI, origin=HVO, unit="km"), e("05", "17 km", 17, as_of=FRI, origin=HVO, unit="km"))
F("dead", "conflict", s.at_least("00", "At least three people", 3, TARERE, as_of=TUE, origin=NDC), e("02", "five dead", 5, as_of=WED, origin=NDC), e("02", "Five people", 5, as_of=WED, origin=NDC),
  e("02", "40 people", 40, CROSS, as_of=WED, origin=TAMATAI), e("02", "five", 5, AUTH, nth=2, as_of=WED, origin=NDC),
  e("03", "nine", 9, nth=1, as_of=THU, origin=TAMATAI), e("03", "Nine", 9, TAMATAI, as_of=THU, origin=TAMATAI), e("03", "forty dead", 40, TAMATAI, as_of=THU, origin=TAMATAI), s.at_least("03", "at least forty", 40, TAMATAI, as_of=THU, origin=TAMATAI),
  e("03", "seven dead", 7, AUTH, as_of=THU, origin=NDC), e("04", "9 deaths", 9, NDC, as_of=SAT, origin=NDC), s.at_least("04", "at least 40 persons", 40, TAMATAI, as_of=SAT, origin=TAMATAI),
  e("05", "38 bodies", 38, as_of=[BLOG, BLOGTO]))
F("missing", "update", s.vague("02", "dozens missing", 12, as_of=WED), e("02", "31 people", 31, AUTH, as_of=WED, origin=TAMATAI), e("03", "31 names", 31, as_of=THU, origin=TAMATAI), e("04", "27 persons missing", 27, as_of=SAT))
F("people who left their villages", "update", s.vague("00", "thousands", 1000, as_of=TUE), a("00", "some 8,000 people", 8000, "officials and scientists", as_of=TUE), s.more_than("02", "More than 11,000", 11000, as_of=WED, origin=NDC),
  e("02", "11,500 people", 11500, TARERE, as_of=WED, origin=NDC), e("04", "13,240 people", 13240, as_of=SAT))
F("registered in centres", "single", e("04", "9,800", 9800, as_of=SAT))
F("evacuation centres", "single", e("04", "14 evacuation centres", 14, as_of=SAT))
F("distance of Kavuna", "single", e("00", "38 kilometres", 38, unit="km"))
F("flights cancelled", "single", e("00", "26 flights", 26, as_of=TUE))
F("Australia's aid", "update", e("00", "A$2 million", 2e6, as_of=TUE, origin="Australia", unit="AUD"), e("02", "$4 million", 4e6, as_of=WED, origin="Australia", unit="AUD"), e("04", "AUD 4 million", 4e6, as_of=SAT, origin="Australia", unit="AUD"))
F("New Zealand's aid", "agree", e("03", "500,000 dollars", 500000, origin="New Zealand", unit="NZD"), e("04", "NZD 500,000", 500000, origin="New Zealand", unit="NZD"))
F("the government's aid", "agree", e("04", "PGK 10 million", 10e6, "Prime Minister", as_of=WED, origin="Prime Minister", unit="PGK"), e("05", "ten million kina", 10e6, origin="Prime Minister", unit="PGK"))
F("part of it that arrived", "update", e("04", "PGK 1.5 million", 1.5e6, PROVINCE, as_of=SAT, origin=PROVINCE, unit="PGK"), e("05", "four", 4e6, as_of="2027-03-22", unit="PGK"))
F("height of the mountain", "agree", e("00", "1,910-metre", 1910, unit="m"), e("00", "6,270-foot", 6270, unit="feet"))
F("people on the island", "conflict", e("00", "24,000 people", 24000), e("04", "21,300", 21300, "2024 census", as_of=Y(2024), origin="2024 census"))
F("dead in 1951", "conflict", a("00", "about 3,000", 3000, as_of=Y(1951)), a("02", "nearly 4,000 people", 4000, as_of=Y(1951)), e("05", "2,942 names", 2942, REGISTERS, as_of=Y(1951), origin=REGISTERS), e("05", "4,000", 4000, as_of=Y(1951)))
F("days of tremor", "single", e("00", "four days", 4, KOLOU, unit="days"))
F("reach of the flows", "single", e("01", "6 km", 6, as_of=TUE, origin=HVO, unit="km"))
F("reach of the second flows", "single", e("04", "9 km", 9, HVO, as_of=FRI, origin=HVO, unit="km"))
F("ash at Lavuai", "single", e("01", "12 cm", 12, as_of=TUE, origin=HVO, unit="cm"))
F("ash at Kavuna", "single", e("01", "3 cm", 3, as_of=TUE, origin=HVO, unit="cm"))
F("stations that work", "conflict", e("01", "two", 2, as_of=TUE, origin=HVO), e("02", "all five of its monitoring stations", 5, MEKERE, origin=MEKERE), e("05", "five working stations", 5, MEKERE, origin=MEKERE), e("05", "two", 2, nth=2, origin=HVO))
F("stations", "single", e("01", "five stations", 5, origin=HVO))
F("stations out of service", "single", e("01", "three", 3, origin=HVO))
F("radius of the zone", "update", s.less_than("01", "within 10 km", 10, as_of=TUE, origin=HVO, unit="km"), e("02", "10", 10, nth=2, as_of=TUE, unit="km"), e("02", "15 kilometres", 15, as_of=WED, unit="km"), e("04", "15 km", 15, as_of=SAT, unit="km"))
F("time of the outlook", "single", e("01", "48 hours", 48, unit="hours"))
F("time to leave", "single", s.at_least("02", "a good hour", 1, TARERE, unit="hours"))
F("hours walked", "single", e("02", "19 hours", 19, unit="hours"))
F("children of Mary Laon", "single", e("02", "three children", 3))
F("load of the Hercules", "single", e("02", "15 tonnes", 15, unit="tonnes"))
F("people in the church", "single", e("03", "640", 640, as_of=THU))
F("people for whom it was made", "single", e("03", "two hundred", 200))
F("flights a week", "single", e("03", "two weekly flights", 2))
F("sum required", "single", e("04", "USD 3.2 million", 3.2e6, as_of=SAT, unit="USD"))
F("time for which it is required", "single", e("04", "90 days", 90, unit="days"))
F("share funded", "single", e("04", "41 per cent", 41, as_of=SAT, unit="%"))
F("wells tested", "single", e("04", "62 wells", 62, as_of=SAT))
F("wells contaminated", "single", e("04", "48", 48, as_of=SAT))
F("children displaced", "single", a("04", "An estimated 5,600", 5600, as_of=SAT))
F("cases of measles", "single", e("04", "22 cases", 22, as_of=SAT))
F("weeks since", "single", e("05", "Two weeks", 2, unit="weeks"))
F("by how much the chief was short", "single", e("05", "two short", 2))
F("hours until the message was opened", "single", e("05", "five hours", 5, "a source", unit="hours"))
F("maintenance requests", "single", e("05", "seven of them", 7))
F("price of a seismometer", "single", a("05", "about $18,000", 18000, unit="USD"))
F("between the two starts", "single", e("05", "An hour and a half", 1.5, unit="hours"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("tremor for four days", "single", q("00", "We had tremor for four days and we said so,", KOLOU))
Q("nobody rang me", "single", q("00", "Nobody rang me. I was woken by stones on my roof like everybody else,", MEKERE))
Q("a good hour", "single", q("02", "a good hour", TARERE))
Q("the hill came", "single", q("02", "It was black night. The pigs were screaming and then the hill came,", LAON))
Q("wakes up", "single", q("02", "wakes up when the mountain wakes up", MEKERE))
Q("nine we have buried", "single", q("03", "Nine we have buried,", TAMATAI))
Q("at least forty", "single", q("03", "But the hill took the whole of the lower hamlet. I say forty dead, at least forty. The government counts what it sees from the helicopter.", TAMATAI))
Q("we register the living", "single", q("03", "We register the living,", LEBLANC))
Q("the entry in the logbook", "single", q("03", "HVO – niveau 3 – transmitted to Gov.", LOG))
Q("has been added", "single", q("03", "has been added", GOVOFFICE))
Q("a message", "single", q("05", "a message, not a warning", MEKERE))
Q("five working stations", "single", q("05", "five working stations", MEKERE))
Q("ash is faster", "single", q("05", "Ash is faster,", KOLOU))

# ---- timeline
w = s.when
w("the eruption of 1951", "1951-01-01", ("00", "in 1951"), ("01", "In 1951"), ("02", "in 1951"), ("05", "to 1951"), to="1951-12-31")
w("the census", "2024-01-01", ("04", "2024 census"), to="2024-12-31")
w("three stations fail", "2025-11-01", ("01", "since November 2025"), to="2025-11-30")
w("the first maintenance request", "2025-11-01", ("05", "dated November 2025"), to="2025-11-30")
w("level 3 is declared", WARN, ("01", "on Friday 5 March"), ("05", "on March 5"))
w("the province is informed", WARN, ("01", "the same day"), ("03", "On Friday 5 March"))
w("the eruption, by GMT", MON, ("00", "on Monday"), ("01", "08 March"))
w("the eruption, by the fishermen", MON, ("03", "on the night of Monday to Tuesday"), to=TUE)
w("the eruption", TUE, ("00", "on Tuesday"), ("01", "today"), ("02", "on Tuesday", 1), ("02", "on Tuesday", 2))
w("the message is opened", TUE, ("05", "of March 9"))
w("no access by road", TUE, ("04", "since 9 March"))
w("an outlook", TUE, ("01", "in the coming 48 hours"), to=THU)
w("11,500 are evacuated", WED, ("02", "by Wednesday afternoon"))
w("the zone is widened", WED, ("02", "on Wednesday"))
w("the Prime Minister's announcement", WED, ("04", "of 10 March"))
w("the second explosion", FRI, ("04", "on 12 March"), ("05", "of March 12"))
w("flights suspended until", "2027-03-14", ("03", "until Sunday"))
w("the governor maintained until then", "2027-03-18", ("05", "until last Thursday"))
w("four million have arrived", "2027-03-22", ("05", "by Monday"))

# ---- conflicts
c = s.conflict
c("figure", "height of the cloud: 14 km by the observatory, 52,000 feet or 16 km by Darwin", [("00", "14 kilometres"), ("01", "14 km"), ("05", "14 km")], [("00", "52,000 feet"), ("03", "16 kilometres"), ("05", "52,000 feet")])
c("figure", "dead: five, seven, nine by the authorities, at least forty by the chief",
  [("02", "five dead"), ("02", "Five people"), ("02", "five", 2), ("03", "seven dead"), ("04", "9 deaths")], [("02", "40 people"), ("03", "forty dead"), ("03", "at least forty"), ("04", "at least 40 persons"), ("05", "38 bodies")])
c("figure", "dead on Thursday: seven by the authorities, nine buried by the chief", [("03", "seven dead")], [("03", "nine", 1), ("03", "Nine")])
c("figure", "dead in 1951: 3,000 or nearly 4,000", [("00", "about 3,000"), ("05", "2,942 names")], [("02", "nearly 4,000 people"), ("05", "4,000")])
c("figure", "people on the island: 24,000, or 21,300 by the census", [("00", "24,000 people")], [("04", "21,300")], optional=True)
c("figure", "stations that work: two by the observatory, five by the governor", [("01", "two"), ("05", "two", 2)], [("02", "all five of its monitoring stations"), ("05", "five working stations")])
c("date", "the start at 4:10, or at 5:40", [("00", "4:10 a.m."), ("01", "04:10"), ("03", "a little after four o'clock"), ("05", "4.09")], [("02", "5:40am"), ("05", "5.40")])
c("source", "the forty by the Red Cross, or by the chief; the Red Cross gave no toll", [("02", "The Red Cross says 40 people may have died in one village")],
  [("03", "It is from him that this figure has gone round the world"), ("03", "protests that it has never given a toll"), ("04", "The chief of Lavuai estimates that at least 40 persons died")])
c("stance", "the province was warned, or not",
  [("00", "We had tremor for four days and we said so,"), ("01", "the provincial administration and the National Disaster Centre were informed the same day"), ("03", "HVO – niveau 3 – transmitted to Gov."), ("05", "That is in its bulletin")],
  [("00", "he had received no warning"), ("00", "Nobody rang me."), ("02", "again denied that he was warned"), ("03", "has been added"), ("05", "maintained until last Thursday that there was no warning"), ("05", "a message, not a warning")])
c("stance", "three stations out of service, or all working", [("01", "have been out of service since November 2025")], [("02", "all five of its monitoring stations were paid for and working")], optional=True)
c("stance", "an hour to leave, or none", [("02", "a good hour")], [("02", "It was black night. The pigs were screaming and then the hill came,")], optional=True)

# ---- echoes
s.echo("the observatory: at 4:10, 14 km", "cited", ("00", "4:10 a.m."), ("00", "14 kilometres"), ("01", "04:10"), ("01", "14 km"), ("05", "Kolou's 14 km"))
s.echo("the height, by Darwin", "cited", ("00", "52,000 feet"), ("03", "16 kilometres according to the advisory centre of Darwin"), ("05", "Darwin's 52,000 feet"))
s.echo("the governor: no warning", "cited", ("00", "he had received no warning"), ("02", "again denied that he was warned"), ("05", "that there was no warning"))
s.echo("at least forty, by the chief", "cited", ("02", "40 people may have died"), ("03", "forty dead, at least forty"), ("04", "at least 40 persons"), ("05", "Chief Paulus Tamatai, whom nobody believed, was two short"))
s.echo("5.40, by Tarere", "cited", ("02", "5:40am"), ("05", "Joseph Tarere of the Disaster Centre still gives 5.40"))
s.echo("the governor's five stations", "cited", ("02", "all five of its monitoring stations"), ("05", "five working stations"))
s.echo("the observatory's alert of 5 March and the radio log", "cited", ("01", "Level 3 was declared on Friday 5 March"), ("03", "On Friday 5 March"), ("05", "That is in its bulletin, in the province's radio log"))
s.echo("17 km by the observatory", "same details", ("04", "17 km"), ("05", "17 km"), optional=True)
s.echo("ten million kina", "same details", ("04", "PGK 10 million"), ("05", "ten million kina"), optional=True)
s.echo("31 missing in Lavuai", "same details", ("02", "31 people"), ("03", "31 names"), optional=True)

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
A(KOLOU, "person", *everywhere("Ima Kolou", "I. Kolou", "Kolou"), aliases=["its chief volcanologist, Ima Kolou", "Kolou", "Principal Volcanologist", HVO])
A(MEKERE, "person", *everywhere("Benson Mekere", "Governor Mekere"), aliases=["the governor of Tavui province, Benson Mekere", "Governor Benson Mekere", "the governor", "He", "Mekere"])
A(TARERE, "person", *everywhere("Joseph Tarere"), aliases=["Joseph Tarere, director of the National Disaster Centre", "National Disaster Centre director Joseph Tarere", NDC, "Tarere"])
A(TAMATAI, "person", *everywhere("Paulus Tamatai"), aliases=["chief Paulus Tamatai of Lavuai", "Chief Paulus Tamatai", "The chief of Lavuai", "The chief", "Tamatai"])
A(HVO, "organization", *everywhere(HVO, "HARUA VOLCANO OBSERVATORY", "HVO"), aliases=["the observatory", "The observatory", KOLOU])
A(NDC, "organization", *everywhere(NDC, "Disaster Centre"), aliases=["the National Disaster Centre", TARERE])
A(CROSS, "organization", *everywhere(CROSS), aliases=["The Red Cross", LEBLANC])
A("Mount Harua", "place", *everywhere("Mount Harua", "MT HARUA", "Harua", skip=(("00", 2), ("04", 2))))
A("Lavuai", "place", *everywhere("Lavuai"))
A("Kavuna", "place", *everywhere("Kavuna", "KAVUNA"))
A("Papua New Guinea", "place", *everywhere("Papua New Guinea", "PNG", "PAPUA NEW GUINEA", skip=()))
s.alias(DARWIN, "The Darwin ash advisory centre", "the advisory centre of Darwin", "Darwin")
s.alias(AUTH, "authorities in Papua New Guinea", "The authorities", NDC)
s.alias(LEBLANC, "its delegate, Françoise Leblanc", CROSS)
s.alias(LAON, "Residents who reached Kavuna")
s.alias(LOG, "his logbook", ARO, "logbook", "The radio operator of the province")
s.alias(GOVOFFICE, "office", MEKERE)
s.alias("officials and scientists", "officials", "scientists")
s.alias("Prime Minister", "the Prime Minister's announcement", "the Prime Minister")
s.alias(REGISTERS, "registers", "mission registers")
s.alias("a source", "a source there", "source")
s.alias("2024 census", "census")
s.write()
