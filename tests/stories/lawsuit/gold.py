"""Gold of an invented story: a Danish actress wins a defamation suit before a jury in Vancouver, May 2027. "Almost N" is given as "about"."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Hallgrim v. Adeyemi: a defamation verdict in Vancouver")
TUE, WED, THU, FRI, SAT = (f"2027-05-{d}" for d in (11, 12, 13, 14, 15))
s.report("00", outlet="PPB", published=WED)
s.report("01", outlet="Kystposten", published=THU, sidecar=True)
s.report("02", outlet="The Daily Beacon", published=THU)
s.report("03", outlet="Burrard Observer", published=WED, to=THU)
s.report("04", outlet="The Podcast Ledger", published=SAT)
s.report("05", outlet="Marquee Digest", published=THU, to="2027-05-16")

SIGNE, METTE, ADEYEMI, LANTERN, THIBODEAU = "Signe Hallgrim", "Mette Hallgrim", "Corwin Adeyemi", "Lantern Row", "Josée Thibodeau"
VOORHOEVE, SZETO, MACKILLIGAN, JUDGE, GRAVES = "Anneke Voorhoeve", "Kevin Szeto", "Duncan Mackilligan", "Priya Ramanathan", "Ottoline Graves"
THRANE, WASYK, PAL, FAMILY = "Jens-Ole Thrane", "Teodor Wasyk", "a pal", "a source close to the family"
PPB, KYST, BEACON, BURRARD, FILING, LOG, COURT = "PPB", "Kystposten", "The Daily Beacon", "Burrard Observer", "a filing unsealed after the verdict", "the server log", "the jury"

# ---- figures
s.figures("award", "agree",
    s.exact("00", "C$3.4 million", 3400000, nth=1, as_of=WED, origin=COURT, unit="CAD"),
    s.exact("00", "C$3.4 million", 3400000, nth=2, as_of=WED, origin=COURT, unit="CAD"),
    s.exact("00", "$2.5 million", 2500000, as_of=WED, origin=COURT, unit="USD"),
    s.exact("01", "17 million kroner", 17000000, as_of=WED, origin=COURT, unit="DKK"),
    s.exact("02", "£1.8m", 1800000, nth=1, as_of=WED, origin=COURT, unit="GBP"),
    s.exact("02", "£1.8million", 1800000, as_of=WED, origin=COURT, unit="GBP"),
    s.exact("03", "$3.4 million", 3400000, nth=1, as_of=WED, origin=COURT, unit="CAD"),
    s.exact("03", "$3.4 million", 3400000, nth=2, as_of=WED, origin=COURT, unit="CAD"),
    s.exact("04", "C$3.4m", 3400000, as_of=WED, origin=COURT, unit="CAD"),
    s.exact("05", "C$3.4 million", 3400000, PPB, as_of=WED, origin=COURT, unit="CAD"))
s.figures("general damages", "agree",
    s.exact("00", "C$2.6 million in general damages", 2600000, as_of=WED, origin=COURT, unit="CAD"),
    s.exact("04", "C$2.6m in general damages", 2600000, as_of=WED, origin=COURT, unit="CAD"))
s.figures("punitive damages", "agree",
    s.exact("00", "C$800,000 in punitive damages", 800000, as_of=WED, origin=COURT, unit="CAD"),
    s.exact("04", "C$800,000", 800000, as_of=WED, origin=COURT, unit="CAD"))
s.figures("damages claimed", "agree",
    s.exact("00", "C$12 million", 12000000, origin=SIGNE, unit="CAD"),
    s.about("01", "almost 60 million", 60000000, origin=SIGNE, unit="DKK"),
    s.exact("02", "£6.5million", 6500000, origin=SIGNE, unit="GBP"))
s.figures("award as a share of the claim", "agree",
    s.less_than("00", "less than a third of what she had sought", 1 / 3, origin=PPB),
    s.less_than("05", "less than a third of what she had sought", 1 / 3, PPB, origin=PPB))
s.figures("jurors", "conflict",
    s.exact("00", "The eight jurors", 8), s.exact("01", "The eight jurors", 8),
    s.exact("02", "12 jurors", 12), s.exact("05", "the eight jurors", 8, PPB))
s.figures("women on the jury", "agree", s.exact("01", "five women", 5), s.exact("03", "five women", 5))
s.figures("men on the jury", "agree", s.exact("01", "three men", 3), s.exact("03", "three men", 3))
s.figures("jurors for Hallgrim", "agree",
    s.exact("00", "7-1", 7, as_of=WED), s.exact("00", "Seven people in a room", 7, THIBODEAU, as_of=WED))
s.figures("jurors against", "single", s.exact("01", "One of them was against", 1, as_of=WED))
s.figures("value for which the jewels were insured", "agree",
    s.exact("00", "2.1 million euros", 2100000, unit="EUR"), s.exact("02", "£1.75million sparklers", 1750000, unit="GBP"))
s.figures("paid out by the insurer", "single", s.exact("01", "15.7 million kroner", 15700000, unit="DKK"))
s.figures("days of evidence", "agree",
    s.exact("00", "19 days of testimony", 19, unit="days"), s.exact("03", "19 days of evidence", 19, JUDGE, unit="days"))
s.figures("length of the trial", "agree",
    s.exact("01", "21 days in court", 21, unit="days"), s.exact("02", "five-week trial", 5, unit="weeks"))
s.figures("length of deliberations", "agree",
    s.exact("01", "two days", 2, unit="days"), s.exact("03", "a day and a half", 1.5, JUDGE, nth=1, unit="days"),
    s.exact("03", "a day and a half", 1.5, JUDGE, nth=2, unit="days"))
s.figures("plays of the episode", "conflict",
    s.exact("00", "4.1 million times", 4100000, VOORHOEVE, origin=VOORHOEVE),
    s.exact("00", "1.3 million", 1300000, SZETO, origin=SZETO),
    s.more_than("02", "More than four million fans", 4000000, origin=VOORHOEVE),
    s.exact("04", "1.3m plays", 1300000, SZETO, origin=SZETO),
    s.exact("04", "4.1m", 4100000, VOORHOEVE, origin=VOORHOEVE))
s.figures("downloads of the episode", "single", s.exact("04", "1.31m downloads", 1310000, LOG, origin=LOG))
s.figures("film income lost", "conflict",
    s.at_least("00", "at least 5.5 million euros", 5500000, VOORHOEVE, origin=VOORHOEVE, unit="EUR"),
    s.at_most("00", "no more than 900,000 euros", 900000, SZETO, origin=SZETO, unit="EUR"),
    s.exact("01", "41 million kroner", 41000000, VOORHOEVE, origin=VOORHOEVE, unit="DKK"),
    s.exact("04", "€5.5m in lost film income", 5500000, VOORHOEVE, origin=VOORHOEVE, unit="EUR"))
s.figures("time without a whole night's sleep", "agree",
    s.exact("01", "two years", 2, SIGNE, origin=SIGNE, unit="years"), s.exact("05", "two years", 2, [KYST, SIGNE], origin=SIGNE, unit="years"))
s.figures("what a Danish court would give", "single", s.at_most("01", "200,000 kroner at most", 200000, THRANE, origin=THRANE, unit="DKK"))
s.figures("price of the film rights", "agree",
    s.exact("02", "£1million", 1000000, FAMILY, origin=FAMILY, unit="GBP"), s.exact("05", "£1 million", 1000000, BEACON, origin=FAMILY, unit="GBP"))
s.figures("her first pay", "single", s.exact("02", "£9 an hour", 9, unit="GBP"))
s.figures("time to read the answers", "single", s.exact("03", "11 minutes", 11, as_of=WED, unit="minutes"))
s.figures("questions to the jury", "single", s.exact("03", "14 questions", 14))
s.figures("highest earlier award of a B.C. jury", "single", s.exact("03", "$1.1 million", 1100000, unit="CAD"))
s.figures("people in line", "single", s.about("03", "About 60 people", 60, as_of=WED))
s.figures("public seats", "single", s.exact("03", "34 public seats", 34))
s.figures("settlement turned down", "agree",
    s.exact("03", "$1.5 million", 1500000, FILING, origin=FILING, unit="CAD"), s.exact("05", "$1.5 million", 1500000, BURRARD, origin=FILING, unit="CAD"))
s.figures("time for an appeal", "single", s.exact("03", "30 days", 30, unit="days"))
s.figures("songs to know", "single", s.exact("03", "Seven songs", 7))
s.figures("masked men", "single", s.exact("03", "two masked men", 2))
s.figures("advertising on the podcast since 2021", "single", s.exact("04", "C$2.9m", 2900000, "Accounts filed in the case", unit="CAD"))
s.figures("advertising on the episode", "single", s.exact("04", "C$64,000", 64000, "Accounts filed in the case", unit="CAD"))
s.figures("limit of the liability policy", "single", s.at_most("04", "C$2m", 2000000, unit="CAD"))
s.figures("costs of both sides", "single", s.more_than("04", "more than C$7m", 7000000, MACKILLIGAN, origin=MACKILLIGAN, unit="CAD"))
s.figures("suit over a perfume ad", "single", s.exact("05", "$3.4 million suit", 3400000, unit="USD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("robbed twice", "variant",
  q("00", "I was robbed twice. The first thief took my stones, the second took my name.", SIGNE),
  q("01", "First somebody stole my stones. Then he there stole my name, and that one I could not insure.", SIGNE),
  q("02", "I was robbed twice — by a thief and by a liar,", SIGNE),
  q("05", "I was robbed twice. The first thief took my stones, the second took my name.", SIGNE))
Q("I believed it then", "variant",
  q("00", "I believed it then and I believe it still,", ADEYEMI), q("02", "I believed it then and I believe it still.", ADEYEMI),
  q("03", "I believed it then. I would not say it today.", ADEYEMI), q("04", "still", ADEYEMI), q("05", "I believed it then and I believe it still.", ADEYEMI))
Q("seven people in a room", "single", q("00", "Seven people in a room have told every reporter in this province what not to ask,", THIBODEAU))
Q("sing at home again", "variant", q("01", "Now I can sing at home again", SIGNE, nth=1), q("01", "Now I can sing at home again,", SIGNE),
  q("05", "finally sing at home again", SIGNE))
Q("not slept a whole night", "variant", q("01", "I have not slept a whole night for two years.", SIGNE), q("05", "slept through a night in two years", SIGNE))
Q("dear for a rumour", "single", q("01", "It is dear for a rumour and cheap for a life,", THRANE))
Q("pure invention", "variant", q("01", "Pure invention,", METTE), q("05", "pure fabrication", METTE))
Q("nobody has asked us", "single", q("01", "Nobody has asked us. If somebody does, we say no.", METTE))
Q("all the way", "single", q("02", "Corwin will take this all the way,", PAL))
Q("laugh it out of court", "single", q("02", "He reckons the next judge will laugh it out of court.", PAL))
Q("a day and a half of each other", "same", q("03", "a day and a half of each other,", JUDGE), q("03", "a day and a half of each other.", JUDGE))
Q("pay my share", "single", q("03", "I'll pay my share and I'll shut up,", ADEYEMI))
Q("has not decided", "single", q("03", "has not decided anything", THIBODEAU))
Q("out of all proportion", "single", q("04", "out of all proportion", LANTERN))
Q("more than the show has earned", "single", q("04", "That is more than the show has earned in its life,", GRAVES))
Q("a thing I couldn't prove", "single", q("04", "I said a thing that I couldn’t prove,", ADEYEMI))
Q("arithmetic by the winning side", "single", q("04", "Arithmetic by the winning side,", THIBODEAU))

# ---- timeline
w = s.when
w("the earlier record award", "2016-01-01", ("03", "in 2016"), to="2016-12-31")
w("advertising counted from then on", "2021-01-01", ("04", "since 2021"), to="2021-12-31")
w("the jewels disappear", "2025-01-01", ("00", "in January 2025"), to="2025-01-31")
w("the night of the robbery", "2025-01-18", ("01", "on the night of 18 January 2025"))
w("the episode is aired", "2025-03-14", ("00", "on March 14"), ("04", "on March 14, 2025"))
w("the episode is aired, the month", "2025-03-01", ("00", "Two months later"), to="2025-03-31")
w("the episode is aired, by the Beacon", "2025-04-01", ("02", "in April 2025"), to="2025-04-30")
w("she is dropped from the film", "2025-06-01", ("01", "in the summer of 2025"), to="2025-08-31")
w("the insurer settles", "2025-11-01", ("03", "in November 2025"), to="2025-11-30")
w("a settlement is turned down", "2026-01-01", ("03", "in 2026"), ("05", "last year"), to="2026-12-31")
w("Hallgrim testifies", "2027-04-21", ("01", "on 21 April"))
w("Hallgrim testifies, the month", "2027-04-01", ("00", "last month"), to="2027-04-30")
w("Hallgrim flies home", "2027-04-01", ("00", "in April"), to="2027-04-30")
w("Adeyemi testifies", "2027-05-04", ("03", "May 4"))
w("the jury begins to deliberate", TUE, ("00", "on Tuesday morning"))
w("the verdict", WED, ("00", "on Wednesday"), ("01", "last night"), ("05", "on Wednesday"))
w("Adeyemi leaves the courthouse and speaks", WED, ("03", "on Wednesday", 1), ("03", "on Wednesday", 2))
w("a pal talks to the Beacon", WED, ("02", "last night"))
w("a British newspaper claims that the film rights are sold", THU, ("01", "this morning"))
w("Lantern Row has not decided", THU, ("03", "Thursday morning"))
w("Adeyemi's statement", THU, ("04", "on Thursday"))
w("PPB withdraws the quote", THU, ("04", "the same day"))
w("Lantern Row appeals", FRI, ("04", "yesterday"), ("04", "two days after"))
w("a suit over a perfume ad is thrown out", "2027-05-10", ("05", "this week"), to="2027-05-16")
w("the appeal is heard", "2028-03-01", ("04", "spring 2028"), to="2028-05-31")

# ---- conflicts
STILL = [("00", "I believed it then and I believe it still,"), ("02", "I believed it then and I believe it still."), ("05", "I believed it then and I believe it still.")]
s.conflict("figure", "eight jurors or twelve", [("00", "The eight jurors"), ("01", "The eight jurors"), ("05", "the eight jurors")], [("02", "12 jurors")])
s.conflict("figure", "plays: 4.1 million by Voorhoeve, 1.3 million by Szeto",
    [("00", "4.1 million times"), ("02", "More than four million fans"), ("04", "4.1m")], [("00", "1.3 million"), ("04", "1.3m plays")])
s.conflict("figure", "income lost: at least 5.5 million euros by Voorhoeve, at most 900,000 by Szeto",
    [("00", "at least 5.5 million euros"), ("01", "41 million kroner"), ("04", "€5.5m in lost film income")], [("00", "no more than 900,000 euros")])
s.conflict("date", "the episode was aired on March 14, or in April 2025",
    [("00", "on March 14"), ("04", "on March 14, 2025")], [("02", "in April 2025")])
s.conflict("stance", "the sisters have sold the film rights, or not",
    [("02", "have flogged the film rights for £1million"), ("05", "have sold the film rights for £1 million")],
    [("01", "Pure invention,"), ("05", "pure fabrication")])
s.conflict("stance", "the insurer has paid, or not", [("01", "has long since paid out 15.7 million kroner"), ("03", "settled in full in November 2025")],
    [("02", "have yet to cough up a penny")])
s.conflict("stance", "Adeyemi said that he still believes his story, or that he would not say it today", STILL,
    [("03", "I believed it then. I would not say it today."), ("03", "Adeyemi did not tell the court that he still believes the story"), ("04", "withdrew the quote")])
s.conflict("stance", "Adeyemi will appeal, or not", [("02", "Corwin will take this all the way,")],
    [("04", "Corwin Adeyemi will not join the appeal"), ("03", "I'll pay my share and I'll shut up,")])
s.conflict("stance", "Lantern Row will appeal, or has not decided",
    [("00", "Lantern Row will appeal"), ("05", "Lantern Row, the company behind the podcast, will appeal")], [("03", "has not decided anything")], optional=True)
s.conflict("stance", "Hallgrim testified in Danish, or in English",
    [("00", "who testified in Danish through an interpreter"), ("01", "Hallgrim spoke Danish")], [("02", "sobbed in faltering English")], optional=True)
s.conflict("figure", "her age, 41 or 43", [("00", "Hallgrim, 41"), ("02", "songstress, 41")], [("05", "Hallgrim, 43")], optional=True)

# ---- echoes
s.echo("the lead of PPB's report", "copied text",
    ("00", "found that a Canadian podcast defamed the Danish actress and singer Signe Hallgrim by saying she had staged a jewel theft at a ski chalet"),
    ("05", "found that a Canadian podcast defamed the Danish actress and singer Signe Hallgrim by saying she had staged a jewel theft at a ski chalet"),
    ("00", "less than a third of what she had sought"), ("05", "less than a third of what she had sought"), ("05", "PPB", 1))
s.echo("PPB's wrong quote of Adeyemi", "copied text", *[m for m in STILL], ("04", "still", 1))
s.echo("the first thief took my stones, told by PPB", "copied text",
    ("00", "I was robbed twice. The first thief took my stones, the second took my name."), ("05", "I was robbed twice. The first thief took my stones, the second took my name."))
s.echo("Kystposten's interview with the sisters", "cited",
    ("01", "Now I can sing at home again,"), ("05", "finally sing at home again"), ("01", "I have not slept a whole night for two years."), ("05", "slept through a night in two years"),
    ("01", "Pure invention,"), ("05", "pure fabrication"), ("05", "Kystposten", 1))
s.echo("the settlement turned down, told by the Burrard Observer", "cited", ("03", "$1.5 million"), ("05", "$1.5 million"), ("05", "Burrard Observer"))
s.echo("the film rights, told by the Beacon", "cited", ("02", "£1million"), ("05", "£1 million"), ("01", "which a British newspaper this morning claims have been sold"))
s.echo("Lantern Row will appeal, told by PPB", "cited", ("00", "Lantern Row will appeal"), ("05", "Lantern Row, the company behind the podcast, will appeal"))
s.echo("the money goes to a shelter in Aarhus", "same details", ("00", "a shelter for women in Aarhus"), ("05", "a women's shelter in Aarhus"))
s.echo("Voorhoeve's estimates", "cited", ("00", "4.1 million times"), ("00", "at least 5.5 million euros"), ("01", "41 million kroner"), ("04", "4.1m"),
    ("04", "€5.5m in lost film income"), ("02", "More than four million fans"), optional=True)
s.echo("Szeto's count", "cited", ("00", "1.3 million"), ("04", "1.3m plays"), optional=True)

# ---- actors
def everywhere(*names, docs=None, but=()):
    """All places of these names, the longest first, save where they stand inside one of `but`."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names + tuple(but), key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if m[0] not in but and (docs is None or doc in docs):
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(SIGNE, "person", *everywhere("Signe Hallgrim", "Hallgrim", "Signe", but=("Mette Hallgrim",)),
    aliases=["the actress", "the Danish actress and singer Signe Hallgrim", "Danish bombshell Signe Hallgrim"])
s.actor(METTE, "person", *everywhere("Mette Hallgrim", "Mette"), aliases=["Her sister and manager", "her sister", "Mette", "big sister Mette"])
s.actor(ADEYEMI, "person", *everywhere("Corwin Adeyemi", "Adeyemi", "Corwin"), aliases=["its host", "Host Corwin Adeyemi", "Unrepentant Adeyemi", "the host"])
s.actor(THIBODEAU, "person", *everywhere("Josée Thibodeau"), aliases=["its lawyer", LANTERN, "its lawyer, Josée Thibodeau"])
s.actor(VOORHOEVE, "person", *everywhere("Anneke Voorhoeve", "Voorhoeve"), aliases=["her own expert", "an economist called by Hallgrim"])
s.actor(SZETO, "person", *everywhere("Kevin Szeto"), aliases=["An analyst for Lantern Row", "the company’s analyst"])
s.actor(MACKILLIGAN, "person", *everywhere("Duncan Mackilligan"), aliases=["Hallgrim’s counsel"])
s.actor(LANTERN, "organization", *everywhere("Lantern Row Media", "Lantern Row"), aliases=["notice of appeal", "a notice of appeal", "Josée Thibodeau"])
s.actor(PPB, "organization", *everywhere("PPB"), aliases=["the agency", "the news agency"])
s.actor(KYST, "organization", *everywhere("Kystposten"), aliases=["the Danish daily Kystposten"])
s.actor(BEACON, "organization", *everywhere("The Daily Beacon", "Daily Beacon", "the Beacon"), aliases=["Britain's Daily Beacon"])
s.actor(BURRARD, "organization", *everywhere("BURRARD OBSERVER", "Burrard Observer", "the Observer"), aliases=["the Vancouver news site"])
s.actor("Tryghavn", "organization", *everywhere("Tryghavn"))
s.actor("Whistler", "place", *everywhere("Whistler", but=("Whistler RCMP",)))
s.actor("Vancouver", "place", *everywhere("VANCOUVER", "Vancouver"))
s.alias(JUDGE, "Madam Justice Priya Ramanathan", "Justice Priya Ramanathan")
s.alias(GRAVES, "chief executive Ottoline Graves", LANTERN)
s.alias(THRANE, "professor of media law")
s.alias(PAL, "a pal of Corwin Adeyemi", "pal")
s.alias(FAMILY, "a source")
s.alias(FILING, "A filing", "filing")
s.alias(LOG, "the server log in evidence")
s.alias("Accounts filed in the case", "Accounts", "accounts")
s.write()
