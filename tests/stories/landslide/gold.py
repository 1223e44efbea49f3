"""Gold of an invented story: a landslide buries a village in western Nepal, August 2028. The gauge's 241 mm are one thing with the 341 mm of the mayor."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The landslide of Lamodanda")
THU, FRI, SAT, SUN, WED, END = "2028-08-03", "2028-08-04", "2028-08-05", "2028-08-06", "2028-08-09", "2028-08-10"
s.report("00", outlet="SPA", published=THU)
s.report("01", outlet="District Administration Office, Rukum", published=FRI)
s.report("02", outlet="Hill Weekly", published=SUN)
s.report("03", outlet="SPA", published=END)
s.report("04", outlet="Mountain Hazards Newsletter", published="2028-11-01", to="2029-03-31")

RAWAL, MALLA, PUN, GHARTI, ENGINEER = "Dipak Rawal", "Sunita Malla", "Bishnu Maya Pun", "Top Bahadur Gharti", "An engineer who came with the army"
POLICE, WEATHER, MINISTRY, DISTRICT, PANEL, MINISTER, AUTHORITIES, RADAR = "police", "the weather office", "the home ministry", "The district office", "panel of the home ministry", "The home minister", "Nepali authorities", "Radar images"
SPA = "SPA"

# ---- figures
s.figures("people killed", "update",
    s.at_least("00", "At least 14 dead", 14, as_of=THU, origin=POLICE), s.at_least("00", "at least 14 people", 14, POLICE, as_of=THU, origin=POLICE),
    s.exact("00", "Fourteen bodies", 14, RAWAL, as_of=THU, origin=POLICE), s.exact("01", "21", 21, as_of=FRI, origin=DISTRICT),
    s.exact("02", "27 bodies", 27, as_of=SAT), s.exact("03", "Thirty-five bodies", 35, MALLA, as_of=WED, origin=DISTRICT),
    s.exact("03", "41", 41, nth=1, as_of=END, origin=DISTRICT), s.exact("03", "41", 41, AUTHORITIES, nth=2, as_of=END, origin=DISTRICT),
    s.exact("03", "43 dead", 43, [SPA, "the district police"], origin=POLICE), s.exact("04", "Forty-one people", 41, origin=DISTRICT))
s.figures("men killed", "single", s.exact("01", "9 male", 9, as_of=FRI, origin=DISTRICT))
s.figures("women killed", "single", s.exact("01", "12 female", 12, as_of=FRI, origin=DISTRICT))
s.figures("children killed", "single", s.exact("00", "five of them", 5, RAWAL, as_of=THU, origin=POLICE))
s.figures("people missing", "update",
    s.more_than("00", "more than 30 missing", 30, POLICE, as_of=THU, origin=POLICE), s.more_than("01", "more than 30", 30, as_of=THU, origin=POLICE),
    s.exact("01", "26", 26, as_of=FRI, origin=DISTRICT), s.exact("02", "20 more", 20, as_of=SAT), s.exact("03", "six people", 6, AUTHORITIES, as_of=END, origin=DISTRICT))
s.figures("missing who were found with relatives", "single", s.exact("01", "7 persons", 7, as_of=FRI, origin=DISTRICT))
s.figures("people injured", "update", s.exact("00", "Nineteen injured people", 19, RAWAL, as_of=THU, origin=POLICE), s.exact("01", "23", 23, as_of=FRI, origin=DISTRICT))
s.figures("injured flown out", "update", s.exact("00", "six", 6, RAWAL, as_of=THU, origin=POLICE), s.exact("01", "8", 8, nth=3, as_of=FRI, origin=DISTRICT))
s.figures("houses destroyed", "agree", s.exact("00", "22 houses", 22, RAWAL, as_of=THU, origin=POLICE), s.exact("01", "22", 22, as_of=FRI, origin=DISTRICT))
s.figures("houses damaged in part", "single", s.exact("01", "9", 9, nth=2, as_of=FRI, origin=DISTRICT))
s.figures("families displaced", "agree", s.exact("01", "61 families", 61, as_of=FRI, origin=DISTRICT), s.exact("02", "61 families", 61, as_of=SAT, origin=DISTRICT))
s.figures("persons displaced", "single", s.exact("01", "304 persons", 304, as_of=FRI, origin=DISTRICT))
s.figures("livestock lost", "single", s.about("01", "140 approx.", 140, as_of=FRI, origin=DISTRICT))
s.figures("soldiers", "single", s.exact("01", "85", 85, as_of=FRI))
s.figures("Armed Police Force deployed", "single", s.exact("01", "60", 60, as_of=FRI))
s.figures("Nepal Police deployed", "single", s.exact("01", "44", 44, as_of=FRI))
s.figures("volunteers", "single", s.at_least("01", "200+", 200, as_of=FRI))
s.figures("tarpaulins needed", "single", s.exact("01", "150", 150, as_of=FRI))
s.figures("excavators at the crossing", "single", s.exact("01", "One excavator", 1, as_of=FRI))
s.figures("distance of the crossing", "single", s.exact("01", "11 km", 11, unit="km"))
s.figures("relief for each of the dead", "conflict",
    s.exact("01", "NPR 200,000", 200000, origin=DISTRICT, unit="NPR"), s.exact("02", "300,000 rupees", 300000, MINISTER, origin=MINISTER, unit="NPR"), s.exact("02", "200,000", 200000, DISTRICT, origin=DISTRICT, unit="NPR"))
s.figures("time until rescuers came", "single", s.exact("00", "eight hours", 8, RAWAL, unit="hours"))
s.figures("cuts of the road", "single", s.exact("00", "five places", 5, RAWAL))
s.figures("rain in a day", "conflict",
    s.exact("00", "241 millimetres", 241, WEATHER, origin=WEATHER, unit="mm"), s.exact("02", "341 millimetres", 341, GHARTI, origin=GHARTI, unit="mm"),
    s.exact("03", "241 millimetres", 241, origin=WEATHER, unit="mm"), s.exact("04", "241 mm", 241, origin=WEATHER, unit="mm"), s.exact("04", "341 mm", 341, "the press", origin=GHARTI, unit="mm"))
s.figures("time of the rain", "agree", s.exact("00", "24 hours", 24, unit="hours"), s.exact("02", "one day", 1, GHARTI, unit="days"), s.exact("03", "24 hours", 24, unit="hours"), s.exact("04", "24 h", 24, unit="hours"))
s.figures("killed in Nepal since mid-June", "single", s.exact("00", "87 people", 87, MINISTRY, as_of=THU, origin=MINISTRY))
s.figures("killed in last year's monsoon", "single", s.exact("00", "112", 112, MINISTRY, as_of=["2027-06-01", "2027-09-30"], origin=MINISTRY))
s.figures("letters", "single", s.exact("02", "three letters", 3, origin=PUN))
s.figures("length of the road", "conflict", s.exact("02", "6.4 kilometres", 6.4, unit="km"), s.exact("04", "6.1 km", 6.1, unit="km"))
s.figures("time for which the machine was hired", "single", s.exact("02", "90 days", 90, unit="days"))
s.figures("grandchildren lost by Pun", "single", s.exact("02", "two grandchildren", 2))
s.figures("goats lost by Pun", "single", s.exact("02", "11 goats", 11))
s.figures("slides on the way up", "single", s.exact("02", "four slides", 4, ENGINEER, origin=ENGINEER))
s.figures("slides that begin at the road", "single", s.exact("02", "All four", 4, ENGINEER, origin=ENGINEER))
s.figures("widening of the cracks", "single", s.exact("03", "40 centimetres", 40, MALLA, unit="cm"))
s.figures("time of the widening", "single", s.exact("03", "three days", 3, MALLA, unit="days"))
s.figures("households told to leave", "single", s.exact("03", "118 households", 118, MALLA, as_of=END))
s.figures("members of the panel", "single", s.exact("03", "five-member", 5))
s.figures("time for the report", "single", s.at_most("03", "within 45 days", 45, unit="days"))
s.figures("bodies counted twice", "single", s.exact("03", "two bodies", 2))
s.figures("volume", "single", s.about("04", "about 180,000 m³", 180000, unit="m³"))
s.figures("height of the scar", "single", s.exact("04", "1,940 m", 1940, unit="m"))
s.figures("drop", "single", s.exact("04", "310 m", 310, unit="m"))
s.figures("time of the fall", "single", s.about("04", "some 25 seconds", 25, unit="seconds"))
s.figures("movement at first", "single", s.exact("04", "2 cm a week", 2, RADAR, unit="cm/week"))
s.figures("movement in the last week", "single", s.exact("04", "9 cm", 9, RADAR, unit="cm"))
s.figures("width of the road", "single", s.exact("04", "4.5 m", 4.5, unit="m"))
s.figures("smaller slides along the road", "single", s.exact("04", "11 smaller slides", 11))
s.figures("of them, that start at the road", "single", s.exact("04", "nine of which", 9))
s.figures("return period", "single", s.about("04", "about 12 years", 12, unit="years"))
s.figures("threshold for a warning", "single", s.exact("04", "5 cm a week", 5, unit="cm/week"))
s.figures("time of warning", "single", s.exact("04", "ten days", 10, unit="days"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("a phone rings", "single", q("00", "We hear a phone ring under the mud. We dig where it rings,", RAWAL))
Q("a crack", "single", q("02", "In the spring there was a crack you could put a hand into. In June a goat,", PUN))
Q("no road can do that", "single", q("02", "It rained 341 millimetres in one day. No road can do that,", GHARTI))
Q("all four begin at the road", "single", q("02", "I counted four slides on the way up. All four begin at the road,", ENGINEER))
Q("the principal cause", "single", q("04", "the principal cause", PANEL))
Q("a contributing factor", "single", q("04", "a contributing factor", PANEL))

# ---- timeline
w = s.when
w("as much rain in August before", "1994-01-01", ("00", "since 1994"), to="1994-12-31")
w("last year's monsoon", "2027-01-01", ("00", "last year's"), to="2027-12-31")
w("the road is cut", "2027-12-01", ("02", "last winter"), to="2028-02-29")
w("the road is opened", "2028-02-01", ("04", "in February 2028"), to="2028-02-29")
w("a crack", "2028-03-01", ("02", "In the spring"), to="2028-05-31")
w("the slope moves", "2028-04-01", ("04", "since April"), to="2028-04-30")
w("the crack is wider", "2028-06-01", ("02", "In June"), to="2028-06-30")
w("people killed from then on", "2028-06-11", ("00", "since mid-June"), to="2028-06-20")
w("the landslide", THU, ("00", "early on Thursday"), ("03", "early on Aug. 3"), ("04", "of 3 August 2028"), ("04", "On 3 August 2028"))
w("the landslide, by its week", "2028-07-31", ("03", "last week's"), to="2028-08-06")
w("the home minister flies over", FRI, ("02", "on Friday"))
w("27 bodies", SAT, ("02", "By Saturday night"))
w("the excavator comes", SAT, ("02", "on Saturday afternoon"))
w("the bridge is to be repaired", SUN, ("01", "Sunday"))
w("35 bodies", WED, ("03", "by Wednesday"))
w("the search ends", END, ("03", "on Thursday"))
w("the panel concludes", "2028-10-01", ("04", "in October"), to="2028-10-31")

# ---- conflicts
s.conflict("figure", "241 mm by the gauge, 341 by the mayor", [("00", "241 millimetres"), ("03", "241 millimetres"), ("04", "241 mm")], [("02", "341 millimetres"), ("04", "341 mm")])
s.conflict("figure", "relief of 300,000 rupees by the minister, of 200,000 by the district", [("02", "300,000 rupees")], [("01", "NPR 200,000"), ("02", "200,000")])
s.conflict("figure", "a road of 6.4 or 6.1 kilometres", [("02", "6.4 kilometres")], [("04", "6.1 km")])
s.conflict("stance", "rain or road",
    [("02", "rain and not the road brought the hill down"), ("02", "No road can do that,"), ("03", "it had nothing to do with the disaster"), ("04", "the principal cause")],
    [("02", "All four begin at the road,"), ("03", "Residents blame a road"), ("04", "We would put it the other way round.")])
s.conflict("date", "at about 2 a.m., or at 01:50", [("00", "at about 2 a.m.")], [("04", "01:50")], optional=True)
s.conflict("figure", "43 dead by an earlier report, 41 by the authorities", [("03", "43 dead")], [("03", "41", 1), ("03", "41", 2)], optional=True)

# ---- echoes
s.echo("the gauge's 241 millimetres", "same details", ("00", "241 millimetres"), ("03", "241 millimetres"), ("04", "241 mm"))
s.echo("more than 30 missing, by the police", "cited", ("00", "more than 30 missing"), ("01", "more than 30"))
s.echo("200,000 by the district", "cited", ("01", "NPR 200,000"), ("02", "The district office says 200,000."))
s.echo("61 families in the school", "same details", ("01", "61 families"), ("02", "61 families"), optional=True)
s.echo("the mayor on the road", "same details", ("02", "rain and not the road brought the hill down"), ("03", "it had nothing to do with the disaster"), optional=True)
s.echo("the mayor's 341 millimetres", "same details", ("02", "341 millimetres"), ("04", "341 mm"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(RAWAL, "person", *everywhere("Dipak Rawal", "Rawal"), aliases=["district police chief Dipak Rawal", POLICE])
s.actor(MALLA, "person", *everywhere("Sunita Malla"), aliases=["the district's top official", "Chief District Officer", "she", AUTHORITIES])
s.actor(PUN, "person", *everywhere("Bishnu Maya Pun", "Pun"))
s.actor(GHARTI, "person", *everywhere("Top Bahadur Gharti"), aliases=["The mayor, Top Bahadur Gharti", "the mayor"])
s.actor(SPA, "organization", *everywhere("SPA"), aliases=["An earlier SPA report"])
s.actor("Lamodanda", "place", *everywhere("Lamodanda"))
s.actor("Rukum", "place", *everywhere("Rukum", "RUKUM"))
s.actor("Musikot", "place", *everywhere("Musikot"))
s.alias(POLICE, "the district police", "district police chief", RAWAL)
s.alias("the district police", POLICE, "district police")
s.alias(WEATHER, "The weather office", "weather office")
s.alias(MINISTRY, "home ministry")
s.alias(DISTRICT, "district office", "District Administration Office")
s.alias(AUTHORITIES, "authorities", MALLA)
s.alias(ENGINEER, "An engineer", "engineer")
s.alias(PANEL, "The panel", "panel")
s.alias(MINISTER, "home minister")
s.alias(RADAR, "radar images")
s.write()
