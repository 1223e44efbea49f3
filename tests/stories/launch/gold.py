"""Gold of an invented story: the first launch of the rocket Vayu-1 from Duqm, Oman, fails in May 2027. A crore is 10,000,000."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The failed launch of Vayu-1")
def d(m, n): return f"2027-{m:02}-{n:02}"
THU, FRI, SAT = d(5, 6), d(5, 7), d(5, 8)
s.report("00", outlet="Harbour", published=THU, sidecar=True)
s.report("01", outlet="Muscat Herald", published=THU)
s.report("02", outlet="The Deccan Ledger", published=SAT)
s.report("03", outlet="Nordjylland i Dag", published=FRI, to=d(5, 9))
s.report("04", outlet="Orbit & Ascent", published=d(5, 31), to=d(6, 6))

MEERA, SURESH, WHIT, FARIDA, BRIX, KHALFAN, HABSI = "Meera Krishnan", "Suresh Krishnan", "Joanna Whitcombe", "Farida Contractor", "Jonas Brix", "Khalfan Al Mahrouqi", "Salim Al Habsi"
VAYU, FORGE, SELAT, CAA, ISRO, HARBOUR, HERALD = "Vayu Orbital", "Deccan Forge", "Selat Imaging", "Civil Aviation Authority", "Isro", "Harbour", "Muscat Herald"
TRACK, BOARD, SYND, UNDER, VIDEO = "amateur trackers in Salalah", "a person close to the board", "Whitcombe's syndicate", "London underwriters", "video"
F, x = s.figures, s.exact

# ---- figures
F("time from lift-off to the end of the flight", "conflict",
  s.less_than("00", "less than a minute", 1, origin=VAYU, unit="minutes"), x("00", "54 seconds", 54, VIDEO, origin=VIDEO, unit="seconds"),
  x("01", "38 seconds", 38, VAYU, nth=2, origin=VAYU, unit="seconds"), x("02", "54 seconds", 54, origin=VAYU, unit="seconds"),
  x("02", "38 seconds", 38, VAYU, nth=1, origin=VAYU, unit="seconds"),
  s.less_than("03", "under a minute", 1, unit="minutes"), x("03", "Fifty-four seconds", 54, unit="seconds"), x("03", "54 seconds", 54, MEERA, origin=VAYU, unit="seconds"),
  x("04", "T+54.1 seconds", 54.1, VAYU, origin=VAYU, unit="seconds"))
F("time from lift-off to the engine's stop", "agree",
  x("00", "38 seconds", 38, MEERA, origin=VAYU, unit="seconds"), x("02", "38 seconds", 38, VAYU, nth=2, origin=VAYU, unit="seconds"),
  x("04", "T+38.2 seconds", 38.2, VAYU, origin=VAYU, unit="seconds"))
F("time from the engine's stop to the end", "single", x("02", "16 seconds", 16, VAYU, origin=VAYU, unit="seconds"))
F("time in the flight when the commentary stopped", "single", x("01", "38 seconds", 38, nth=1, unit="seconds"))
F("engines of the rocket", "agree",
  x("00", "nine engines", 9, MEERA, origin=VAYU), x("01", "nine engines", 9, MEERA, origin=VAYU), x("04", "nine", 9, VAYU, origin=VAYU))
F("engines that stopped", "agree", x("00", "One", 1, MEERA, origin=VAYU), x("01", "One", 1, MEERA, origin=VAYU))
F("greatest altitude", "conflict",
  x("00", "9.1 kilometres", 9.1, MEERA, origin=VAYU, unit="km"), x("00", "30,000 feet", 30000, MEERA, origin=VAYU, unit="feet"),
  s.at_most("01", "no higher than 7.4km", 7.4, TRACK, origin=TRACK, unit="km"), x("01", "9.1km", 9.1, MEERA, origin=VAYU, unit="km"),
  x("03", "nine kilometres", 9, HARBOUR, origin=VAYU, unit="km"),
  x("04", "9,140 m", 9140, VAYU, origin=VAYU, unit="m"), x("04", "29,990 ft", 29990, VAYU, origin=VAYU, unit="feet"), x("04", "7.4 km", 7.4, TRACK, origin=TRACK, unit="km"))
F("speed at the end", "single", x("04", "310 m/s", 310, VAYU, origin=VAYU, unit="m/s"))
F("height of the rocket", "agree", x("00", "21-metre", 21, unit="m"), x("00", "69-foot", 69, unit="feet"))
F("satellites lost", "agree", x("00", "Seven satellites", 7), x("00", "seven satellites", 7))
F("satellites besides AalSat-3", "single", x("03", "six others", 6))
F("satellites of Selat Imaging", "agree", x("00", "Four of them", 4), x("02", "four satellites", 4), x("04", "four satellites", 4))
F("sum for which the satellites were insured", "agree",
  x("00", "$31 million", 31000000, nth=1, origin=WHIT, unit="USD"), x("00", "$31 million", 31000000, WHIT, nth=2, origin=WHIT, unit="USD"),
  x("02", "$31 million", 31000000, [HARBOUR, UNDER], origin=WHIT, unit="USD"))
F("value of the satellites", "agree",
  x("00", "1.9 billion rupees", 1900000000, VAYU, origin=VAYU, unit="INR"), x("00", "$22 million", 22000000, VAYU, origin=VAYU, unit="USD"),
  x("02", "Rs 190 crore", 1900000000, VAYU, origin=VAYU, unit="INR"))
F("total the insurers expect to pay", "single", s.less_than("04", "below $31 million", 31000000, SYND, origin=SYND, unit="USD"))
F("Selat's claim", "single", x("04", "$19.5 million", 19500000, origin=SELAT, unit="USD"))
F("Deccan Forge's share of Vayu", "agree", x("00", "34%", 34, unit="%"), x("02", "34%", 34, unit="%"))
F("fall of Deccan Forge's shares", "agree", x("00", "9.4%", 9.4, as_of=THU, unit="%"), x("02", "9.4%", 9.4, as_of=THU, unit="%"))
F("fall of Deccan Forge's value", "agree",
  x("02", "Rs 1,540 crore", 15400000000, nth=1, as_of=THU, unit="INR"), x("02", "Rs 1,540 crore", 15400000000, nth=2, as_of=THU, unit="INR"),
  x("02", "$180 million", 180000000, as_of=THU, unit="USD"))
F("price of Deccan Forge's shares", "single", x("02", "Rs 412.60", 412.6, as_of=THU, unit="INR"))
F("fall of the Nifty", "single", x("02", "0.3%", 0.3, as_of=THU, unit="%"))
F("money put into Vayu by Deccan Forge", "single", x("02", "Rs 610 crore", 6100000000, SURESH, origin=SURESH, unit="INR"))
F("money needed for a second vehicle", "single", s.about("02", "about $75 million", 75000000, FARIDA, origin=FARIDA, unit="USD"))
F("months for which Vayu has cash", "single", x("02", "five months", 5, FARIDA, origin=FARIDA, unit="months"))
F("target price, new", "single", x("02", "Rs 380", 380, origin=FARIDA, unit="INR"))
F("target price, old", "single", x("02", "Rs 505", 505, origin=FARIDA, unit="INR"))
F("Vayu's staff", "single", x("02", "410 people", 410))
F("part of the second rocket that is built", "single", x("02", "70% built", 70, BOARD, origin=BOARD, unit="%"))
F("loan of Deccan Forge", "single", x("04", "$20 million", 20000000, unit="USD"))
F("part of the loss won back by the shares", "single", s.about("04", "about half", 0.5))
F("extent of the closed area", "single", x("00", "45 nautical miles", 45, CAA, unit="nautical miles"))
F("length of the test flight in 2025", "single", x("00", "111 seconds", 111, unit="seconds"))
F("satellites lost by Skylane in 2024", "single", x("00", "38 satellites", 38))
F("people on the viewing hill", "single", s.about("01", "some 600 people", 600, as_of=THU))
F("time left in the count", "single", x("01", "11 minutes", 11, unit="minutes"))
F("distance of the parts from the harbour", "agree",
  x("01", "3km", 3, KHALFAN, origin=KHALFAN, unit="km"), x("03", "three kilometres", 3, [HERALD, "Fishermen"], origin=KHALFAN, unit="km"))
F("cost of Dhofar-1", "agree", x("01", "240,000 rials", 240000, unit="OMR"), s.about("01", "about $624,000", 624000, unit="USD"))
F("years of the students' work", "agree", x("03", "Six years", 6, unit="years"), x("03", "six years", 6, MEERA, unit="years"))
F("students in the canteen", "single", x("03", "40 students", 40, as_of=THU))
F("students who worked on AalSat-3", "single", x("03", "70 students", 70))
F("weight of AalSat-3", "single", x("03", "2.6 kilos", 2.6, unit="kg"))
F("cost of AalSat-3", "single", x("03", "1.8 million kroner", 1800000, unit="DKK"))
F("days until AalSat-1 fell silent", "single", x("03", "nine days", 9, unit="days"))
F("part covered by the university's insurance", "single", x("03", "60 per cent", 60, unit="%"))
F("price of the clamp", "agree", x("04", "four dollars", 4, unit="USD"), s.less_than("04", "less than $4", 4, VAYU, origin=VAYU, unit="USD"))
F("pieces outside the closed area", "single", x("04", "two pieces", 2, CAA, origin=CAA))
F("size of the larger piece", "single", x("04", "0.8 m", 0.8, CAA, origin=CAA, unit="m"))
F("money paid to the fishermen", "single", x("04", "35,000 rials", 35000, unit="OMR"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the only number I care about", "variant",
  q("00", "One of the nine engines stopped at 38 seconds and the vehicle did what it is built to do, which is to end the flight,", MEERA),
  q("00", "Nobody was hurt. That is the only number I care about this morning.", MEERA),
  q("01", "One of nine engines stopped and the vehicle ended the flight, as it is built to do. No one is hurt, and this morning that is the only number I care about.", MEERA))
Q("an anomaly", "single", q("01", "We have had an anomaly", "commentary"))
Q("all debris within the area", "single", q("01", "All debris has fallen within the designated maritime area. There is no danger to the public.", CAA))
Q("the sky came to the shore", "single", q("01", "The sea was closed, they said. So I fished beside the shore, and the sky came to the shore,", KHALFAN))
Q("within the year", "single", q("01", "within the year", MEERA))
Q("aware of reports of an object", "single", q("01", "aware of reports of an object near the harbour", CAA))
Q("a share in a company", "single", q("02", "We bought a share in a company, not in a rocket. Rockets fail; companies learn,", SURESH))
Q("cash for five months", "single", q("02", "They need about $75 million for a second vehicle and they have cash for five months,", FARIDA))
Q("70% built", "single", q("02", "70% built", BOARD))
Q("a wish, not a plan", "single", q("02", "a wish, not a plan", BOARD))
Q("includes the launch fee", "single", q("02", "includes the launch fee", SELAT))
Q("the camera had fallen over", "single", q("03", "At first we believed that the camera had fallen over,", BRIX))
Q("kept it safe for 54 seconds", "single", q("03", "You gave us your work of six years and we kept it safe for 54 seconds. I am ashamed, and I'd like to carry the next one for free,", MEERA))
Q("a spare one in the cupboard", "single", q("03", "The first feeling is never again,", BRIX), q("03", "The second is that we have a spare one in the cupboard.", BRIX))
Q("we spoke for the sea", "single", q("04", "We spoke too early, and we spoke for the sea,", HABSI))
Q("stay below $31 million", "single", q("04", "stay below $31 million", SYND))
Q("wrong about that too", "single", q("04", "We said within the year, and we were wrong about that too,", MEERA))

# ---- timeline
w = s.when
def year(n): return dict(earliest=f"{n}-01-01", to=f"{n}-12-31")
w("AalSat-1 falls silent", "2013-01-01", ("03", "in 2013"), to="2013-12-31")
w("the rocket of AalSat-2 fails", "2017-01-01", ("03", "in 2017"), to="2017-12-31")
w("students begin AalSat-3", "2021-01-01", ("03", "since 2021"), to="2021-12-31")
w("Deccan Forge begins to put money in", "2023-01-01", ("02", "since 2023"), to="2023-12-31")
w("Skylane loses satellites", "2024-01-01", ("00", "in 2024"), to="2024-12-31")
w("Vayu's test flight is lost", "2025-11-01", ("00", "in November 2025"), to="2025-11-30")
w("the launch fails", THU, ("00", "on Thursday"), ("03", "on Thursday morning"))
w("the figures 38 and 54 seconds go around the world", THU, ("04", "on 6 May"))
w("the only number Krishnan cares about", THU, ("00", "this morning"), ("01", "this morning"))
w("shares of Deccan Forge fall", THU, ("02", "on Thursday", 1))
w("the company corrects its statement", THU, ("02", "on Thursday night"))
w("Isro receives the telemetry", FRI, ("02", "yesterday morning"), ("04", "on 7 May"))
w("Krishnan's letter to the students", FRI, ("03", "7 May"))
w("the students vote", d(5, 10), ("03", "on Monday"))
w("ISRO's reviewers come to the result", d(5, 17), ("04", "a week earlier"))
w("the director of the CAA speaks", d(5, 19), ("04", "on 19 May"))
w("the preliminary report", d(5, 24), ("04", "24 May"))
w("the company tells the industry", d(5, 24), ("04", "last week"), to=d(5, 30))
w("a second flight, a wish", d(10, 29), ("02", "Diwali"))
w("a second flight, as first told", "2027-01-01", ("01", "within the year"), ("02", "within the year"), ("04", "within the year"), to="2027-12-31")
w("a second flight, as planned at last", "2028-01-01", ("04", "the first quarter of 2028"), to="2028-03-31")

# ---- conflicts
s.conflict("figure", "altitude: 9.1 km by the company, 7.4 by trackers",
    [("00", "9.1 kilometres"), ("00", "30,000 feet"), ("01", "9.1km"), ("03", "nine kilometres"), ("04", "9,140 m"), ("04", "29,990 ft")], [("01", "no higher than 7.4km"), ("04", "7.4 km")])
s.conflict("figure", "end of the flight after 38 seconds as first told, or after 54",
    [("01", "38 seconds", 2), ("02", "38 seconds", 1)], [("00", "54 seconds"), ("02", "54 seconds"), ("03", "Fifty-four seconds"), ("03", "54 seconds"), ("04", "T+54.1 seconds")])
s.conflict("stance", "all debris inside the closed area by the CAA, parts near the harbour by fishermen",
    [("00", "all debris had come down inside the closed area"), ("01", "All debris has fallen within the designated maritime area"), ("03", "The Omani authorities at first denied that")],
    [("01", "pulled from the water 3km from the breakwater"), ("03", "found parts of it three kilometres from the harbour"), ("04", "drifted or fell outside the closed area")])
s.conflict("figure", "worth of the payload: insured for $31 million, or $22 million by Vayu",
    [("00", "$31 million", 2), ("00", "$31 million", 1), ("02", "$31 million")], [("00", "1.9 billion rupees"), ("00", "$22 million"), ("02", "Rs 190 crore")], optional=True)
s.conflict("stance", "a bird strike, or a clamp", [("04", "a bird strike was to blame")], [("04", "It worked loose in the tail of the rocket")], optional=True)

# ---- echoes
s.echo("insured for $31 million, told by Harbour", "cited", ("00", "$31 million", 2), ("02", "$31 million"))
s.echo("the altitude, told by Harbour", "cited", ("00", "9.1 kilometres"), ("03", "nine kilometres"))
s.echo("parts near the harbour, told by the Muscat Herald", "cited", ("01", "3km"), ("03", "three kilometres"))
s.echo("Meera Krishnan's words at Duqm", "cited", ("00", "That is the only number I care about this morning."), ("01", "this morning that is the only number I care about."),
    ("00", "9.1 kilometres"), ("01", "9.1km"))
s.echo("the CAA on the debris", "cited", ("00", "all debris had come down inside the closed area"), ("01", "All debris has fallen within the designated maritime area"))
s.echo("38 seconds, the company's first statement", "cited", ("01", "38 seconds", 2), ("02", "38 seconds", 1))
s.echo("7.4 km by the trackers", "cited", ("01", "7.4km"), ("04", "7.4 km"))
s.echo("the value of the payload, told by Vayu", "cited", ("00", "1.9 billion rupees"), ("02", "Rs 190 crore"))
s.echo("again within the year", "cited", ("01", "within the year"), ("02", "within the year"), ("04", "within the year"), optional=True)
s.echo("the telemetry for ISRO", "same details", ("02", "received the telemetry"), ("04", "given the telemetry"), optional=True)
s.echo("the shares of Deccan Forge", "same details", ("00", "9.4%"), ("02", "9.4%"), optional=True)

# ---- actors
def everywhere(*names, docs=None):
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w|-\d)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if docs is None or doc in docs:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(MEERA, "person", *everywhere("Meera Krishnan"), aliases=["Krishnan", "Vayu's chief executive", "chief executive of Vayu", "the rocket's owner", "Vayu’s founder", "the director of Vayu Orbital", VAYU, "Vayu"])
s.actor(SURESH, "person", *everywhere("Suresh Krishnan"), aliases=["chairman of Deccan Forge", "Krishnan"])
s.actor(WHIT, "person", *everywhere("Joanna Whitcombe", "Whitcombe"), aliases=["a space underwriter in London", "Whitcombe's syndicate", "Whitcombe’s syndicate"])
s.alias(FARIDA, "Farida Contractor of Malabar Securities", "Contractor", "Malabar Securities", "Analysts")
s.actor(BRIX, "person", *everywhere("Jonas Brix", "Brix"), aliases=["Brix"])
s.alias(KHALFAN, "Al Mahrouqi", "Mahrouqi", "the fishermen", "Fishermen", "the fishermen in Duqm's harbour")
s.alias(HABSI, "Al Habsi", "its director, Salim Al Habsi", "its director")
s.actor(VAYU, "organization", *everywhere("Vayu Orbital", "Vayu"), aliases=["Vayu", "the company", "The company", "preliminary report", "a candid preliminary report", MEERA])
s.actor(FORGE, "organization", *everywhere("Deccan Forge Ltd", "Deccan Forge", "Forge"))
s.actor(SELAT, "organization", *everywhere("Selat Imaging"), aliases=["Selat Imaging of Kuala Lumpur", "Selat"])
s.actor(CAA, "organization", *everywhere("Civil Aviation Authority", "CAA"), aliases=["CAA", "Oman's Civil Aviation Authority", "Oman's CAA", "The Civil Aviation Authority (CAA)", "the Omani authorities"])
s.actor(ISRO, "organization", *everywhere("Isro", "ISRO"), aliases=["ISRO", "the space agency"])
s.actor(HARBOUR, "organization", *everywhere("Harbour"), aliases=["the news agency Harbour"])
s.actor(HERALD, "organization", *everywhere("Muscat Herald", "MUSCAT HERALD"), aliases=["MUSCAT HERALD LIVE"])
s.actor("Duqm", "place", *everywhere("Duqm"))
s.alias(TRACK, "trackers", "Amateur trackers", "trackers in Salalah")
s.alias(BOARD, "A person close to the board", "person close to the board")
s.alias(SYND, "Whitcombe’s syndicate", WHIT, "Whitcombe")
s.alias(UNDER, "underwriters")
s.alias(VIDEO, "Video", "the video")
s.alias("commentary", "the commentary on the company's stream", "the company's stream", "The commentary", "the company", VAYU)
s.alias("Fishermen", "fishermen", KHALFAN)
s.write()
