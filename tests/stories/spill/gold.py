"""Gold of an invented story: a nickel spill into the Torne River, August 2027, and the fines of 2028."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Norrkat spill in the Torne River")
FRI, SAT, SUN, MON, TUE, WED = (f"2027-08-{d}" for d in range(20, 26))
RULING = "2028-05-17"
s.report("00", outlet="Tornedalens Tidning", published=MON)
s.report("01", outlet="Pohjola News", published=TUE)
s.report("02", outlet="Nordwire", published=WED, sidecar=True)
s.report("03", outlet="Battery Metals Brief", published="2027-09-06", to="2027-09-12")
s.report("04", outlet="The Baltic Observer", published="2028-05-18")

NORRKAT, EKDAHL, HURRI, WALLGREN, NIEMI, KESTI = "Norrkat", "Malin Ekdahl", "Aslak Hurri", "Elin Wallgren Niemi", "Juhani Niemi", "Outi Kesti"
MAYOR, CEO, SKOLD, AKERLIND = "Päivi Lahdenperä", "Joakim Reuterdahl", "Torbjörn Sköld", "Simon Åkerlind"
LAPLAB, NORRLAB, LEC, BOARD, COURT = "Lapland Water Laboratory", "Norrlab", "Lapland Environment Centre", "county administrative board", "district court"
POHJOLA, NORDWIRE, TIDNING, LOG, ANALYSTS = "Pohjola News", "Nordwire", "Tornedalens Tidning", "control room log", "Credit analysts at Holm & Partner"
FISHERIES, FINCOURT, EXPERT = "fisheries institute", "Finnish administrative court", "an expert"

# ---- figures
s.figures("water that escaped", "conflict",
    s.exact("00", "180,000 litres of process water", 180000, NORRKAT, as_of=MON, origin=NORRKAT, unit="litres"),
    s.exact("01", "180,000 litres", 180000, [NIEMI, NORRKAT], origin=NORRKAT, unit="litres"),
    s.at_least("01", "at least a million", 1000000, NIEMI, as_of=TUE, origin=LEC, unit="litres"),
    s.exact("02", "1.2 million litres", 1200000, NORRKAT, as_of=WED, origin=NORRKAT, unit="litres"),
    s.exact("02", "317,000 gallons", 317000, NORRKAT, as_of=WED, origin=NORRKAT, unit="gallons"),
    s.exact("03", "1,200m3 of process water", 1200, origin=NORRKAT, unit="m3"),
    s.between("04", "between 1,100 and 1,200 cubic metres", 1100, 1200, COURT, as_of=RULING, origin=COURT, unit="m3"))
s.figures("the new volume over the first", "agree",
    s.more_than("02", "over six times", 6, NORRKAT, as_of=WED, origin=NORRKAT), s.more_than("02", "more than six times", 6, NORRKAT, as_of=WED, origin=NORRKAT))
s.figures("nickel in the water", "conflict",
    s.exact("01", "1.9 milligrams of nickel per litre", 1.9, LAPLAB, as_of=MON, origin=LAPLAB, unit="mg/l"),
    s.exact("01", "0.34 milligrams", 0.34, NORRLAB, as_of=MON, origin=NORRLAB, unit="mg/l"),
    s.exact("03", "1.9 grams per litre", 1.9, POHJOLA, origin=LAPLAB, unit="g/l"),
    s.exact("03", "0.34 milligrams", 0.34, "The Swedes", origin=NORRLAB, unit="mg/l"),
    s.exact("04", "1.9 milligrams a litre", 1.9, [EXPERT], as_of=MON, origin=LAPLAB, unit="mg/l"))
s.figures("nickel over the limit", "agree",
    s.about("01", "almost a hundred times", 100, LAPLAB, as_of=MON, origin=LAPLAB), s.exact("01", "95 times", 95, as_of=MON, origin=LAPLAB),
    s.exact("02", "95 times", 95, LAPLAB, as_of=MON, origin=LAPLAB))
s.figures("limit for drinking water", "single", s.exact("01", "20 micrograms", 20, unit="µg/l"))
s.figures("runs of the analysis", "agree", s.exact("01", "three times", 3, KESTI, origin=KESTI), s.exact("02", "three times", 3, [POHJOLA, KESTI], origin=KESTI),
    s.exact("04", "three times", 3, KESTI, origin=KESTI))
s.figures("time between the two samples", "agree", s.exact("01", "fourteen hours", 14, unit="hours"), s.exact("04", "fourteen hours", 14, EXPERT, unit="hours"))
s.figures("fish killed", "update",
    s.between("01", "Between 8,000 and 12,000 fish", 8000, 12000, NIEMI, as_of=TUE, origin=LEC),
    s.at_most("02", "As many as 12,000 fish", 12000, LEC, as_of=[TUE, WED], origin=LEC),
    s.exact("04", "9,400 dead fish", 9400, FISHERIES, origin=FISHERIES), s.exact("04", "12,000", 12000, origin=LEC))
s.figures("fish that Hurri counted", "agree", s.exact("00", "two hundred", 200, HURRI, as_of=SAT, origin=HURRI), s.exact("04", "Two hundred", 200, HURRI, as_of=SAT, origin=HURRI))
s.figures("fish that Hurri raked together", "single", s.about("00", "some 30 kilos", 30, as_of=MON, unit="kg"))
s.figures("dead fish gathered", "single", s.exact("02", "2.3 tonnes", 2.3, as_of=WED, unit="tonnes"))
s.figures("stretch of river with dead fish", "agree",
    s.exact("01", "45 kilometres", 45, NIEMI, as_of=TUE, origin=LEC, unit="km"), s.exact("02", "45 kilometres", 45, LEC, as_of=[TUE, WED], origin=LEC, unit="km"))
s.figures("distance of the factory", "single", s.exact("00", "52 kilometres", 52, unit="km"))
s.figures("time to close the valve", "single", s.exact("00", "fifteen minutes", 15, EKDAHL, origin=EKDAHL, unit="minutes"))
s.figures("places of the board's samples", "single", s.exact("00", "two places", 2, as_of=MON))
s.figures("people without tap water in Haparanda", "agree",
    s.about("00", "About 6,000 people", 6000, as_of=MON), s.exact("01", "6,000", 6000, as_of=TUE))
s.figures("people without tap water in Tornio", "single", s.about("01", "Some 15,000 residents", 15000, as_of=TUE))
s.figures("people without tap water in both towns", "single", s.about("02", "Around 21,000 people", 21000, as_of=WED))
s.figures("tanker lorries", "single", s.exact("00", "three tanker lorries", 3, as_of=MON))
s.figures("water for a household", "single", s.at_most("00", "ten litres a household at the most", 10, as_of=MON, unit="litres"))
s.figures("fall of the share on Monday", "single", s.exact("00", "11 per cent", 11, as_of=MON, unit="%"))
s.figures("fall of the share since Friday", "single", s.exact("02", "31%", 31, as_of=WED, unit="%"))
s.figures("market value lost", "agree", s.exact("02", "3.1 billion crowns", 3100000000, as_of=WED, unit="SEK"), s.exact("02", "$295 million", 295000000, as_of=WED, unit="USD"))
s.figures("salmon taken this summer", "single", s.exact("01", "11,800 salmon", 11800))
s.figures("time since as good a catch", "single", s.exact("01", "nine years", 9, unit="years"))
s.figures("time from the alarm to the notice", "single", s.about("02", "almost eight and a half hours", 8.5, origin=LOG, unit="hours"))
s.figures("time to the acknowledgement of the alarm", "single", s.exact("02", "40 seconds", 40, LOG, origin=LOG, unit="seconds"))
s.figures("time from the leak to the alarm", "single", s.exact("04", "seven minutes", 7, COURT, origin=COURT, unit="minutes"))
s.figures("monthly output", "single", s.exact("03", "2,600t of contained nickel", 2600, unit="tonnes"))
s.figures("cost of the relining and the wall, by Norrkat", "single", s.exact("03", "SEK190M", 190000000, NORRKAT, origin=NORRKAT, unit="SEK"))
s.figures("cost by the analysts over Norrkat's", "single", s.exact("03", "twice that", 2, ANALYSTS, origin=ANALYSTS))
s.figures("days without tap water in Haparanda", "single", s.exact("03", "11", 11, unit="days"))
s.figures("days without tap water in Tornio", "single", s.exact("03", "13 days", 13, unit="days"))
s.figures("leak at Hannukaisenvaara in 2019", "single", s.exact("03", "240,000m3", 240000, unit="m3"))
s.figures("fines for Hannukaisenvaara", "single", s.exact("03", "€5M in fines", 5000000, unit="EUR"))
s.figures("rise of cobalt hydroxide payables", "single", s.exact("03", "2 points", 2))
s.figures("corporate fine in Sweden", "agree",
    s.exact("04", "25 million kronor", 25000000, COURT, as_of=RULING, origin=COURT, unit="SEK"), s.exact("04", "€2.2 million", 2200000, COURT, as_of=RULING, origin=COURT, unit="EUR"))
s.figures("fine for which the prosecutor asked", "single", s.exact("04", "40 million", 40000000, "The prosecutor", unit="SEK"))
s.figures("restocking ordered in Finland", "agree",
    s.exact("04", "€850,000", 850000, FINCOURT, origin=FINCOURT, unit="EUR"), s.exact("04", "9.6 million kronor", 9600000, FINCOURT, origin=FINCOURT, unit="SEK"))
s.figures("laboratories at odds", "single", s.exact("04", "Two laboratories", 2))
s.figures("Reuterdahl's severance pay", "single", s.exact("04", "14 million kronor", 14000000, unit="SEK"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("noticed at 04.20", "single", q("00", "At 04.20 on Sunday we noticed that the level in Basin 3 was sinking, and the valve was closed within fifteen minutes,", EKDAHL))
Q("bellies up on Saturday", "single", q("00", "It was Saturday evening that the whitefish came down with their bellies up,", HURRI))
Q("drew the curtain", "variant", q("00", "I counted to two hundred. Then I went in and drew the curtain.", HURRI),
  q("04", "Two hundred I counted, and then I drew the curtain,", HURRI))
Q("not guessing", "single", q("00", "We are not guessing before the answer is here,", WALLGREN))
Q("ran it three times", "variant", q("01", "I ran it three times because I did not believe it,", KESTI), q("02", "I ran it three times because I did not believe it,", KESTI),
  q("04", "I analysed it three times, as I could not believe it. Now I do,", KESTI))
Q("a river cleaning itself", "single", q("01", "shows a river that is already cleaning itself", NORRKAT))
Q("at least a million", "single", q("01", "With 180,000 litres you cannot get these concentrations. We calculate at least a million,", NIEMI))
Q("Facebook", "single", q("01", "We read about it on Facebook,", MAYOR))
Q("picked up a telephone", "single", q("01", "Nobody over there picked up a telephone.", MAYOR))
Q("has a receipt", "single", q("01", "and has a receipt", "a spokesperson of the board"))
Q("the one we could see", "single", q("02", "Our first figure was the one we could see,", CEO))
Q("a pipe that we could not see", "single", q("02", "There was a pipe beneath it that we could not see.", CEO))
Q("twice that, and a winter", "single", q("03", "twice that, and a winter", ANALYSTS))
Q("the volume by the court", "single", q("04", "between 1,100 and 1,200 cubic metres", COURT))
Q("what the screen showed", "single", q("04", "She passed on what the screen showed her,", AKERLIND))
Q("we did not call", "single", q("04", "We wrote. We did not call. I would call,", WALLGREN))
Q("they could have asked me", "single", q("04", "They could have asked me. It would have cost them nothing.", HURRI))

# ---- timeline
w = s.when
w("the leak at Hannukaisenvaara", "2019-01-01", ("03", "in 2019"), to="2019-12-31")
w("the salmon season", "2027-06-01", ("01", "this summer"), to="2027-08-31")
w("the salmon season ends", "2027-08-17", ("01", "a week ago"))
w("the share before its fall", FRI, ("02", "since Friday"))
w("dead fish at Kukkola", SAT, ("00", "Saturday evening"), ("03", "the Saturday evening"))
w("the alarm", SAT, ("02", "on Saturday"), ("04", "on Saturday", 1))
w("the leak begins, by the court", SAT, ("04", "on Saturday 21 August last year"))
w("the leak", SAT, ("01", "at the weekend"), to=SUN)
w("the leak, told later", "2027-08-01", ("03", "last month"), to="2027-08-31")
w("the leak is noticed, by the company", SUN, ("00", "on Sunday", 2), ("02", "early on Sunday"), ("03", "Sunday"))
w("the board's email to Tornio", SUN, ("01", "on Sunday morning"))
w("Haparanda advises against the water", SUN, ("00", "on Sunday evening"))
w("Tornio shuts its intake", SUN, ("01", "on Sunday evening"))
w("the board takes samples", MON, ("00", "today", 1), ("01", "fourteen hours later"))
w("the share falls 11 per cent", MON, ("00", "today", 2))
w("the Finnish sample", MON, ("01", "on Monday morning"))
w("the answer of the laboratory", TUE, ("00", "on Tuesday"))
w("Norrkat gives 1.2 million litres", WED, ("02", "on Wednesday"))
w("2.3 tonnes gathered", WED, ("02", "by Wednesday"))
w("force majeure", "2027-08-27", ("03", "on 27 August"))
w("Ekdahl's leave begins", "2027-08-30", ("03", "since 30 August"))
w("tap water in Haparanda", "2027-09-02", ("03", "last Thursday"))
w("tap water in Tornio", "2027-09-04", ("03", "on Saturday"))
w("nickel sulphate again", "2027-11-01", ("03", "before November"), to="2027-11-30")
w("Reuterdahl resigns", "2028-02-01", ("04", "in February"), to="2028-02-29")
w("the Finnish court's order", "2028-03-01", ("04", "in March"), to="2028-03-31")
w("the Swedish court rules", RULING, ("04", "on Wednesday"))

# ---- conflicts
s.conflict("figure", "180,000 litres by the company, a million or more by the Finnish authority and later the company and the court",
    [("00", "180,000 litres of process water"), ("01", "180,000 litres")],
    [("01", "at least a million"), ("02", "1.2 million litres"), ("02", "317,000 gallons"), ("03", "1,200m3 of process water"), ("04", "between 1,100 and 1,200 cubic metres")])
s.conflict("date", "the leak on Saturday evening, or on Sunday at 04.20",
    [("00", "At 04.20 on Sunday"), ("02", "early on Sunday"), ("03", "Sunday")],
    [("00", "Saturday evening"), ("02", "on Saturday"), ("03", "the Saturday evening"), ("04", "on Saturday 21 August last year")])
s.conflict("figure", "nickel: 1.9 milligrams by the Finnish laboratory, 0.34 by the Swedish",
    [("01", "1.9 milligrams of nickel per litre"), ("04", "1.9 milligrams a litre")], [("01", "0.34 milligrams"), ("03", "0.34 milligrams")])
s.conflict("figure", "nickel: 1.9 milligrams, or 1.9 grams", [("01", "1.9 milligrams of nickel per litre"), ("04", "1.9 milligrams a litre")], [("03", "1.9 grams per litre")])
s.conflict("stance", "whether Tornio was told", [("01", "Nobody over there picked up a telephone."), ("01", "We read about it on Facebook,")],
    [("01", "It sent Tornio an email at 11:05 on Sunday morning")])
s.conflict("stance", "Ekdahl reported late and too low, or what the screen showed", [("04", "for reporting the leak late and too low")],
    [("04", "She passed on what the screen showed her,")], optional=True)
s.conflict("stance", "the river cleans itself, or the laboratories differ by the hours between the samples", [("01", "shows a river that is already cleaning itself")],
    [("04", "had simply flowed past Karunki")], optional=True)

# ---- echoes
s.echo("dead fish along the river in Pohjola News' words", "copied text",
    ("01", "along 45 kilometres of the river, most of them whitefish and young salmon"), ("02", "along 45 kilometres of the river, most of them whitefish and young salmon"))
s.echo("Outi Kesti to Pohjola News", "cited", ("01", "I ran it three times because I did not believe it,"), ("02", "I ran it three times because I did not believe it,"), ("02", "told the broadcaster Pohjola News"))
s.echo("the Finnish laboratory's nickel", "cited", ("01", "1.9 milligrams of nickel per litre"), ("03", "1.9 grams per litre"), ("03", "Pohjola News"),
    ("01", "95 times"), ("02", "95 times"), ("04", "1.9 milligrams a litre"))
s.echo("Norrlab's nickel", "cited", ("01", "0.34 milligrams"), ("03", "0.34 milligrams"))
s.echo("180,000 litres, told by Norrkat", "cited", ("00", "180,000 litres of process water"), ("01", "180,000 litres"))
s.echo("1.2 million litres, told by Norrkat", "same details", ("02", "1.2 million litres"), ("03", "1,200m3 of process water"), optional=True)
s.echo("Hurri's fish, told to Tornedalens Tidning", "cited", ("00", "Saturday evening"), ("03", "An angler told Tornedalens Tidning"), ("03", "the Saturday evening"))
s.echo("Hurri's two hundred and the curtain", "same details", ("00", "I counted to two hundred. Then I went in and drew the curtain."),
    ("04", "Two hundred I counted, and then I drew the curtain,"), optional=True)
s.echo("the control room log, seen by Nordwire", "cited", ("02", "A control room log seen by Nordwire"), ("03", "an alarm log quoted by Nordwire"))
s.echo("12,000 fish by the Lapland Environment Centre", "cited", ("01", "Between 8,000 and 12,000 fish"), ("02", "As many as 12,000 fish"), ("04", "12,000"))
s.echo("Sunday 04.20, told by Norrkat", "cited", ("00", "At 04.20 on Sunday"), ("02", "early on Sunday"), ("03", "Sunday, 04.20"))

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(NORRKAT, "organization", *everywhere("Norrkat"), aliases=["the company", "The battery metals company Norrkat", "A Norrkat spokesperson", "Swedish battery metals producer Norrkat", "Norrkat’s version"])
s.actor(EKDAHL, "person", *everywhere("Malin Ekdahl"), aliases=["the site manager, Malin Ekdahl", "Ekdahl", "the site manager"])
s.actor(HURRI, "person", *everywhere("Aslak Hurri", "Hurri"), aliases=["the old netsman Aslak Hurri", "An angler", "Hurri"])
s.actor(WALLGREN, "person", *everywhere("Elin Wallgren Niemi"), aliases=["Wallgren Niemi", "Niemi"])
s.actor(NIEMI, "person", *everywhere("Juhani Niemi"), ("01", "Niemi", 2), aliases=["Niemi", "His agency", "Lapland Environment Centre"])
s.actor(KESTI, "person", *everywhere("Outi Kesti"), aliases=["the laboratory's head chemist, Outi Kesti", "Kesti", "its head chemist, Outi Kesti"])
s.actor(CEO, "person", *everywhere("Joakim Reuterdahl"), aliases=["Chief Executive Joakim Reuterdahl", "Reuterdahl"])
s.actor(LAPLAB, "organization", *everywhere("Lapland Water Laboratory"), aliases=["the Lapland Water Laboratory in Rovaniemi", "Finnish lab", "A Finnish laboratory", "Outi Kesti"])
s.actor(NORRLAB, "organization", *everywhere("Norrlab"), aliases=["A Swedish laboratory, Norrlab", "The Swedes"])
s.actor(LEC, "organization", *everywhere("Lapland Environment Centre"), aliases=["His agency", "Juhani Niemi", "Finland's Lapland Environment Centre"])
s.actor(POHJOLA, "organization", *everywhere("Pohjola News"), aliases=["Finnish media", "the broadcaster Pohjola News"])
s.actor(TIDNING, "organization", *everywhere("Tornedalens Tidning"))
s.actor(NORDWIRE, "organization", *everywhere("Nordwire"))
s.actor("Haparanda", "place", *everywhere("Haparanda"))
s.actor("Tornio", "place", *everywhere("Tornio"))
s.actor("Torne River", "place", *everywhere("Torne River", "Tornionjoki"))
s.alias(MAYOR, "the mayor, Päivi Lahdenperä", "the mayor", "Lahdenperä")
s.alias("The Swedes", NORRLAB, "Swedes", POHJOLA, "Finnish media")
s.alias(BOARD, "The county administrative board", "the authorities in Luleå")
s.alias("a spokesperson of the board", "a spokesperson", "spokesperson", "The county administrative board in Luleå", BOARD)
s.alias(COURT, "a district court", "the court", "Court")
s.alias(LOG, "A control room log seen by Nordwire", "log", "A control room log")
s.alias(ANALYSTS, "Credit analysts", "Credit analysts at Holm & Partner in Oslo", "Holm & Partner", "analysts")
s.alias(FISHERIES, "the country's fisheries institute")
s.alias(FINCOURT, "a Finnish administrative court")
s.alias(EXPERT, "an expert told the court", "expert")
s.alias(AKERLIND, "her lawyer, Simon Åkerlind", "her lawyer", "Åkerlind")
s.alias(SKOLD, "prosecutor Torbjörn Sköld")
s.alias("The prosecutor", "prosecutor", SKOLD)
s.write()
