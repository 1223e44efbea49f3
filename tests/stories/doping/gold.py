"""Gold of an invented story: a doping case at the world speed kayak championships in Szeged, August 2026 to February 2027.
Names of events ("the 500 metres") and numbers that are only denied ("not three") are no figures."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Szeged doping case: a flask and three nanograms")
TUE, THU, FRI, SAT, SUN, MON = (f"2026-09-{d}" for d in ("08", "10", "11", "12", "13", "14"))
A21, A22, DECIDED = "2026-08-21", "2026-08-22", "2027-02-16"
s.report("00", outlet="CNA", published=THU, sidecar=True)
s.report("01", outlet="Iveria", published=FRI)
s.report("02", outlet="Trakia Dnes", published=SUN)
s.report("03", outlet="PaddleWire", published=MON)
s.report("04", outlet="The Stroke Rate", published=DECIDED, to="2027-03-09")
s.report("05", outlet="Gazeta do Planalto", published="2027-02-17", sidecar=True)

NODAR, LEVAN, GIORGI, COACH, LOBZH, AAMODT = "Nodar Kvirikashvili", "Levan Dzidziguri", "Giorgi Kvirikashvili", "Krasimir Vodenicharov", "Tamaz Lobzhanidze", "Solveig Aamodt"
QUADROS, CASTANHEIRA = "Everton Quadros", "Rui Castanheira"
IDCA, ISKF, PFG, MINISTRY, CNA, IVERIA, TRAKIA, PANEL = "IDCA", "ISKF", "Paddling Federation of Georgia", "Ministry of Sport", "CNA", "Iveria", "Trakia Dnes", "the panel"
CONFED = "the confederation"

# ---- figures
s.figures("athletes with positive tests", "conflict",
    s.exact("00", "three positives", 3, as_of=THU, origin=IDCA),
    s.exact("00", "two positive tests", 2, ISKF, as_of=THU, origin=ISKF),
    s.exact("03", "three athletes", 3, IDCA, as_of=MON, origin=IDCA),
    s.exact("03", "two", 2, ISKF, nth=1, as_of=MON, origin=ISKF),
    s.exact("05", "three were caught", 3, IDCA, origin=IDCA))
s.figures("trimetazidine in Kvirikashvili's A sample", "conflict",
    s.exact("00", "4.2 nanograms per millilitre", 4.2, IDCA, origin=IDCA, unit="ng/ml"),
    s.exact("01", "0.42 nanograms per millilitre", 0.42, LOBZH, origin=PFG, unit="ng/ml"),
    s.exact("03", "42 nanograms per millilitre", 42, [CNA, IDCA], origin="PaddleWire", unit="ng/ml"),
    s.exact("03", "4.2", 4.2, CNA, origin=IDCA, unit="ng/ml"),
    s.exact("04", "4.2", 4.2, origin=IDCA, unit="ng/ml"),
    s.exact("04", "0.42", 0.42, PFG, origin=PFG, unit="ng/ml"))
s.figures("how many times smaller the federation's value is", "single", s.exact("03", "ten times smaller", 10, PFG, origin=PFG))
s.figures("trimetazidine in Kvirikashvili's B sample", "single", s.exact("04", "4.0 ng/ml", 4.0, unit="ng/ml"))
s.figures("trimetazidine in Dzidziguri's A sample", "agree",
    s.exact("00", "3.1", 3.1, IDCA, origin=IDCA, unit="ng/ml"), s.exact("04", "3.1", 3.1, nth=2, origin=IDCA, unit="ng/ml"))
s.figures("trimetazidine in Dzidziguri's B sample", "single", s.exact("04", "3.1", 3.1, nth=1, unit="ng/ml"))
s.figures("time from the final to the sample", "single", s.exact("00", "half an hour", 0.5, unit="hours"))
s.figures("samples taken at the championships", "conflict",
    s.exact("00", "312 samples", 312, origin=IDCA), s.exact("01", "340 tests", 340, GIORGI, origin=GIORGI))
s.figures("athletes tested", "agree",
    s.exact("00", "268 athletes", 268, origin=IDCA), s.exact("05", "268 athletes", 268, IDCA, origin=IDCA))
s.figures("countries of the tested athletes", "single", s.exact("05", "41 countries", 41, IDCA, origin=IDCA))
s.figures("tests on Georgian athletes", "single", s.exact("01", "22 on Georgian athletes", 22, GIORGI))
s.figures("tests for each member of the team", "single", s.exact("01", "two for each", 2, GIORGI))
s.figures("members of the Georgian team", "single", s.exact("01", "11 members of the team", 11, GIORGI))
s.figures("Kvirikashvili's tests before", "single", s.exact("01", "57 doping tests", 57, GIORGI))
s.figures("years of those tests", "single", s.exact("01", "four years", 4, GIORGI, unit="years"))
s.figures("samples of Kvirikashvili", "single", s.exact("03", "one sample", 1, AAMODT, as_of=SUN, origin=IDCA))
s.figures("time from the third sample to the first race", "single", s.exact("03", "two days", 2, ISKF, unit="days"))
s.figures("Georgia's gold medals", "agree", s.exact("00", "three golds", 3), s.exact("04", "three golds", 3))
s.figures("Georgia's bronze medals", "single", s.exact("00", "two bronzes", 2))
s.figures("Georgia's medals", "single", s.exact("01", "five medals", 5, MINISTRY))
s.figures("gold medals that Georgia loses", "agree", s.exact("00", "the two events", 2), s.exact("04", "two of its", 2, as_of=DECIDED))
s.figures("Hungary's gold medals", "update", s.exact("04", "seven golds", 7, as_of=DECIDED), s.exact("04", "six", 6))
s.figures("Brazil's gold medals", "single", s.exact("05", "one gold", 1))
s.figures("Brazil's bronze medals", "single", s.exact("05", "two bronzes", 2))
s.figures("the coach's ban of 2004", "agree",
    s.exact("00", "two-year ban", 2, unit="years"), s.exact("02", "two years", 2, COACH, unit="years"))
s.figures("reward for the Georgian athletes", "agree",
    s.exact("01", "400,000 lari", 400000, unit="GEL"), s.about("01", "about 148,000 dollars", 148000, unit="USD"))
s.figures("strength of the mother's pills", "single", s.exact("02", "35 milligrams", 35, COACH, unit="mg"))
s.figures("doses of the pills", "single", s.exact("02", "two times a day", 2, COACH))
s.figures("flasks of the team", "single", s.exact("02", "one flask", 1, COACH))
s.figures("people who drank from the flask", "agree",
    s.exact("02", "Four of us", 4, COACH, origin=COACH), s.exact("04", "Four people", 4, AAMODT, origin=COACH))
s.figures("of them tested", "agree", s.exact("02", "two were tested afterwards", 2, COACH), s.exact("04", "two", 2, AAMODT, nth=3))
s.figures("of them not tested", "single", s.exact("04", "the other two", 2, AAMODT))
s.figures("Kvirikashvili's ban", "conflict",
    s.exact("04", "Two years", 2, as_of=DECIDED, origin=PANEL, unit="years"), s.exact("04", "two years", 2, as_of=DECIDED, origin=PANEL, unit="years"),
    s.exact("05", "four years", 4, as_of=DECIDED, unit="years"))
s.figures("ban asked for by the agency", "single", s.exact("04", "four", 4, IDCA, nth=2, unit="years"))
s.figures("Dzidziguri's ban", "agree",
    s.exact("04", "fourteen months", 14, as_of=DECIDED, origin=PANEL, unit="months"), s.exact("04", "14 months", 14, as_of=DECIDED, origin=PANEL, unit="months"))
s.figures("the coach's ban", "agree",
    s.exact("04", "eight years", 8, nth=1, as_of=DECIDED, origin=PANEL, unit="years"), s.exact("04", "eight years", 8, nth=2, as_of=DECIDED, origin=PANEL, unit="years"),
    s.exact("05", "eight years", 8, as_of=DECIDED, origin=PANEL, unit="years"))
s.figures("pages of the decision", "single", s.exact("04", "61 pages", 61))
s.figures("the coach's testimony", "single", s.exact("04", "three hours", 3, unit="hours"))
s.figures("costs to be paid by the federation", "agree",
    s.exact("04", "45,000 Swiss francs", 45000, unit="CHF"), s.exact("04", "€48,000", 48000, unit="EUR"))
s.figures("Kvirikashvili's margin", "agree",
    s.exact("04", "0.08 seconds", 0.08, unit="seconds"), s.exact("05", "eight hundredths of a second", 0.08, unit="seconds"))
s.figures("time to appeal", "single", s.exact("04", "21 days", 21, unit="days"))
s.figures("how late the gold comes", "single", s.exact("05", "six months late", 6, unit="months"))
s.figures("a winner's prize", "agree", s.exact("05", "50,000 dollars", 50000, unit="USD"), s.about("05", "some 290,000 reais", 290000, unit="BRL"))
s.figures("prize already received", "single", s.exact("05", "20,000", 20000, unit="USD"))
s.figures("time until the medal", "single", s.exact("05", "30 days", 30, CASTANHEIRA, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a trace is a case", "single", q("00", "There is no threshold for this drug. A trace is a case,", AAMODT))
Q("a pinch of salt", "single", q("01", "This is a pinch of salt in an Olympic pool,", LOBZH))
Q("where is this sample", "single", q("01", "Where is this sample? Why does the agency keep silent about it?", LOBZH))
Q("each gram of our medals", "single", q("01", "each gram of our five medals", MINISTRY))
Q("hide behind the water", "single", q("02", "I AM NOT GOING TO HIDE BEHIND THE WATER", COACH))
Q("tell the truth", "variant", q("02", "I told them: whatever they ask you, tell the truth, even if the truth is your trainer.", COACH),
  q("03", "tell the truth, even if the truth is your coach", COACH))
Q("the same bottle", "variant", q("03", "We all drink out of the same bottle in this team,", COACH), q("05", "all drank from one canteen", COACH))
Q("not a championship case", "single", q("03", "is not a championship case", "ISKF spokesman"))
Q("one sample", "single", q("03", "We have one sample from Mr Kvirikashvili. We do not have two, and we did not lose one.", AAMODT))
Q("careless and honest", "single", q("04", "He was careless with other people’s careers,", PANEL), q("04", "and honest about it afterwards.", PANEL))
Q("four people drank", "single", q("04", "Four people drank from that flask,", AAMODT))
Q("the other two", "single", q("04", "We tested two. I think about the other two.", AAMODT))
Q("of what?", "single", q("05", "I asked her: of what?", QUADROS))
Q("I spoke with Nodar", "single", q("05", "I spoke with Nodar in August. He said, ‘You rowed better than me.’ Now I understand,", QUADROS))
Q("you rowed better", "single", q("05", "You rowed better than me.", NODAR))
Q("I only want the anthem", "single", q("05", "Two years or ten, it is his life. I only want the anthem.", QUADROS))

# ---- timeline
w = s.when
w("the coach's first ban", "2004-01-01", ("00", "in 2004"), ("02", "in 2004"), to="2004-12-31")
w("the summer of the cases", "2026-06-01", ("04", "of the summer"), to="2026-08-31")
w("the championships", "2026-08-01", ("00", "last month"), ("03", "last month"), to="2026-08-31")
w("Quadros speaks with Kvirikashvili", "2026-08-01", ("05", "in August"), to="2026-08-31")
w("the final and Kvirikashvili's sample", A21, ("00", "on Aug. 21"), ("02", "on the twenty-first"))
w("Dzidziguri's sample", A22, ("00", "the next day"))
w("the second sample of which the federation speaks", A22, ("01", "on August 22"), ("04", "of 22 August"))
w("the final, by the Gazeta", A22, ("05", "on 22 August"))
w("the athletes are notified", TUE, ("00", "on Tuesday"), ("04", "on 8 September"))
w("the federation is informed, by the agency and the panel", TUE, ("01", "on Tuesday"), ("04", "on the same day"))
w("the coach hears, and calls Lobzhanidze", TUE, ("02", "On Tuesday"), ("02", "that same night"))
w("the agency announces the positive tests; Kvirikashvili is suspended", THU, ("00", "on Thursday"), ("04", "from 10 September"))
w("the federation learns of it, by its president", THU, ("01", "yesterday"))
w("Lobzhanidze's briefing", FRI, ("01", "today"))
w("the coach is back in Asenovgrad", FRI, ("02", "since Friday"))
w("ISKF speaks to PaddleWire", SAT, ("03", "On Saturday"))
w("Aamodt speaks to PaddleWire", SUN, ("03", "on Sunday"))
w("B samples may be asked for until then", "2026-09-18", ("00", "until Sept. 18"))
w("the B samples are opened", "2026-09-24", ("04", "on 24 September"))
w("elections of the federation; Lobzhanidze loses his post", "2026-10-01", ("02", "in October"), ("04", "in October"), to="2026-10-31")
w("the third case ends", "2026-12-01", ("04", "in December"), to="2026-12-31")
w("the decision", DECIDED, ("04", "on 16 February"))
w("Quadros hears that he is champion", DECIDED, ("05", "yesterday"))
w("the medal ceremony, by the confederation", "2027-04-01", ("05", "April"), to="2027-04-30")

# ---- conflicts
s.conflict("figure", "positive tests: three by the agency, two by the federation",
    [("00", "three positives"), ("03", "three athletes"), ("05", "three were caught")], [("00", "two positive tests"), ("03", "two", 1)])
s.conflict("figure", "concentration: 4.2, 0.42 or 42 nanograms",
    [("00", "4.2 nanograms per millilitre"), ("03", "4.2"), ("04", "4.2")], [("01", "0.42 nanograms per millilitre"), ("04", "0.42"), ("03", "ten times smaller")], [("03", "42 nanograms per millilitre")])
s.conflict("figure", "312 samples by the agency, 340 tests by the team's physician", [("00", "312 samples")], [("01", "340 tests")])
s.conflict("figure", "Kvirikashvili's ban: two years or four", [("04", "Two years"), ("04", "two years")], [("05", "four years")])
s.conflict("stance", "there is a second, clean sample, or none",
    [("01", "a second sample was taken from Kvirikashvili on August 22 and that it was clean"), ("01", "Where is this sample?"), ("03", "Federation president Tamaz Lobzhanidze says so")],
    [("02", "There was no second sample."), ("03", "We have one sample from Mr Kvirikashvili. We do not have two, and we did not lose one."), ("04", "Nor did anyone produce the clean sample of 22 August")])
s.conflict("date", "the Georgian federation knew on 8 September, or from the press on the 10th",
    [("04", "on the same day"), ("04", "on 8 September"), ("02", "that same night")], [("01", "yesterday")])
s.conflict("date", "the final was on 21 August, or on 22 August", [("00", "on Aug. 21"), ("02", "on the twenty-first")], [("05", "on 22 August")])
s.conflict("stance", "whether the third case belongs to the championships", [("00", "three positives"), ("03", "three athletes from Szeged")],
    [("03", "is not a championship case")], optional=True)
s.conflict("stance", "water of the organisers, or the coach's flask", [("03", "who blame water handed out by the organisers")],
    [("03", "suggests that his mother's heart pills got into a shared bottle"), ("02", "I AM NOT GOING TO HIDE BEHIND THE WATER")], optional=True)
s.conflict("stance", "the coach confessed, or not", [("05", "confessed in his country’s press")], [("02", "It is arithmetic.")], optional=True)
s.conflict("date", "the medal within 30 days, or in April", [("05", "30 days")], [("05", "April")], optional=True)

# ---- echoes
LEAD = "who won the 500 metres at last month's world speed kayak championships, has tested positive for a banned heart drug and has been provisionally suspended"
s.echo("the lead of CNA's report", "copied text", ("00", LEAD), ("03", LEAD))
s.echo("IDCA's concentration, told by CNA", "cited", ("00", "4.2 nanograms per millilitre"), ("03", "42 nanograms per millilitre"), ("03", "4.2"), ("04", "4.2"))
s.echo("the coach's interview in Trakia Dnes", "cited",
    ("02", "In our team we drink from one flask"), ("03", "We all drink out of the same bottle in this team,"), ("05", "all drank from one canteen"),
    ("02", "I told them: whatever they ask you, tell the truth, even if the truth is your trainer."), ("03", "tell the truth, even if the truth is your coach"),
    ("04", "what a Bulgarian newspaper had been told over a plate of tomatoes"), ("03", "Trakia Dnes"))
s.echo("the clean sample, told by Iveria", "cited",
    ("01", "a second sample was taken from Kvirikashvili on August 22 and that it was clean"), ("03", "Federation president Tamaz Lobzhanidze says so, per the state agency Iveria"), ("03", "Iveria"),
    ("04", "the clean sample of 22 August"))
s.echo("the federation's 0.42", "cited", ("01", "0.42 nanograms per millilitre"), ("04", "0.42"), ("03", "ten times smaller"))
s.echo("268 athletes tested, told by the agency", "cited", ("00", "268 athletes"), ("05", "268 athletes"))
s.echo("three positive tests, told by the agency", "cited", ("00", "three positives"), ("03", "three athletes"), ("05", "three were caught"), optional=True)
s.echo("two positive tests, told by ISKF", "cited", ("00", "two positive tests"), ("03", "two", 1), optional=True)
s.echo("the decision on the coach", "same details", ("04", "eight years", 2), ("05", "eight years"), optional=True)
s.echo("four people drank from the flask", "cited", ("02", "Four of us"), ("04", "Four people"), optional=True)

# ---- actors
def everywhere(*names, docs=None, but=()):
    """All places of these names, the longest first, save where they stand inside one of `but`."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names + tuple(but), key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if m[0] not in but and (docs is None or doc in docs):
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(NODAR, "person", *everywhere("Nodar Kvirikashvili", "Kvirikashvili", "Nodar", but=(GIORGI,)), aliases=["He", "The Georgian Nodar Kvirikashvili"])
s.actor(GIORGI, "person", *everywhere(GIORGI), aliases=["The physician of the team", "a cousin of the champion"])
s.actor(LEVAN, "person", *everywhere(LEVAN, "Dzidziguri"))
s.actor(COACH, "person", *everywhere(COACH, "KRASIMIR VODENICHAROV"), aliases=["The coach of Nodar Kvirikashvili", "the coach", "Kvirikashvili's coach", "The Bulgarian coach of the Georgians", "Coach Krasimir Vodenicharov"])
s.actor(LOBZH, "person", *everywhere(LOBZH, "Lobzhanidze", "Tamaz"), aliases=["President of the Federation", "the President of the Federation", "Federation president Tamaz Lobzhanidze", PFG])
s.actor(AAMODT, "person", *everywhere(AAMODT, "Aamodt"), aliases=["director general Solveig Aamodt", IDCA, "the IDCA’s director general"])
s.actor(QUADROS, "person", *everywhere(QUADROS, "Quadros"), aliases=["the Brazilian"])
s.actor(CASTANHEIRA, "person", *everywhere(CASTANHEIRA), aliases=["The president of the federation"])
s.actor(IDCA, "organization", *everywhere("International Doping Control Agency", "IDCA"), aliases=["the agency", "agency", "the testing agency", "the agency that controls doping", AAMODT])
s.actor(ISKF, "organization", *everywhere("International Speed Kayak Federation", "ISKF"), aliases=["kayaking's world body", "the international federation", "ISKF spokesman", "A spokesman"])
s.actor(PFG, "organization", *everywhere("Paddling Federation of Georgia", "Georgian Federation", "Georgian federation"), aliases=["the Federation", "the federation", "The Georgian federation", LOBZH])
s.actor(TRAKIA, "organization", *everywhere("Trakia Dnes"), aliases=["the Bulgarian daily Trakia Dnes"])
s.actor(CNA, "organization", *everywhere("CNA"))
s.actor(IVERIA, "organization", *everywhere("Iveria"), aliases=["the state agency Iveria"])
s.actor("Szeged", "place", *everywhere("Szeged"))
s.alias("ISKF spokesman", "an ISKF spokesman", "A spokesman", ISKF)
s.alias(MINISTRY, "The Ministry of Sport")
s.alias(PANEL, "The panel", "The tribunal in Lausanne", "the tribunal", "tribunal in Lausanne")
s.write()
