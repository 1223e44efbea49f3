#!/usr/bin/env python3
"""Gold of the matchfixing story: fixed football matches in Georgia. The event, its people, clubs and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Football matches are fixed in Georgia")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
TUE, WED, FRI, SAT, SUN, MON, TRADE, GAME = "2026-11-17", "2026-11-18", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-25", "2026-10-04"
s.report("00", outlet="KNA", published=TUE)
s.report("01", outlet="Imereti Today", published=WED)
s.report("02", outlet="Georgian Football Union", published=WED)
s.report("03", outlet="Odds & Integrity", published=TRADE, sidecar=True)
s.report("04", outlet="The Final Whistle", published=SUN)
s.report("05", outlet="Caucasus Reader", published="2027-04-09", to="2027-06-23")

NANA, GIORGI, LEVAN, TSULAIA, LORDKIA, CHKHETA, TAMM, NODAR = "Nana Gelashvili", "Giorgi Basilia", "Levan Basilia", "Vakhtang Tsulaia", "Tamaz Lordkia", "Zurab Chkheta", "Kaisa Tamm", "Nodar"
KNA, GFU, ODDS, IMERETI, JUDGE, PROS = "KNA", "Georgian Football Union", "Oddsguard", "Imereti Today", "the judge", "prosecution"

# ---- figures
f = s.figures
f("people arrested", "update",
    E("00", "17", 17, nth=1, as_of=TUE, origin=NANA), E("00", "17 people", 17, PROS, as_of=TUE, origin=NANA), E("03", "21", 21, as_of=FRI), E("05", "the 21 accused", 21))
f("players arrested", "conflict", E("00", "nine players", 9, PROS, nth=1, as_of=TUE, origin=NANA), E("00", "nine players", 9, nth=2, as_of=TUE, origin=NANA), E("04", "17 players", 17, KNA, as_of=TUE))
f("players of Egrisi arrested", "agree", E("00", "Seven", 7, as_of=TUE, origin=NANA), E("01", "seven players of the club", 7, as_of=TUE))
f("referees arrested", "single", E("00", "a referee", 1, PROS, as_of=TUE, origin=NANA))
f("arrests on Friday", "single", E("03", "Four more arrests", 4, as_of=FRI))
f("agents among the arrested", "single", E("03", "Two are agents", 2, as_of=FRI))
f("matches fixed", "conflict",
    AT_LEAST("00", "at least 14 matches", 14, PROS, as_of=TUE, origin=NANA), E("02", "six matches", 6, as_of=WED, origin=GFU),
    E("03", "23 matches", 23, TAMM, origin=ODDS), E("03", "14", 14, NANA, nth=1, origin=NANA),
    E("04", "71 games", 71), E("04", "71 bent games", 71, KNA),
    E("05", "19 matches", 19, JUDGE, as_of="2027-04-09", origin=JUDGE), E("05", "14", 14, NANA, origin=NANA), E("05", "23", 23, ODDS, origin=ODDS), E("05", "six", 6, GFU, nth=1, origin=GFU), E("05", "fourteen", 14, GFU, origin=NANA))
f("matches of the second division", "single", E("02", "four of them", 4, as_of=WED, origin=GFU))
f("bribes", "update",
    ABOUT("00", "About 1.8 million lari", 1800000, NANA, unit="GEL", as_of=TUE, origin=NANA), ABOUT("00", "$660,000", 660000, NANA, unit="USD", as_of=TUE), E("05", "2.3 million lari", 2300000, JUDGE, unit="GEL", as_of="2027-04-09", origin=JUDGE))
f("seasons", "single", E("00", "two seasons", 2, NANA, unit="seasons"))
f("profit of the ring", "conflict",
    E("00", "$11 million", 11000000, NANA, unit="USD", as_of=TUE, origin=NANA), E("03", "11 million dollars", 11000000, unit="USD", origin=NANA), ABOUT("03", "closer to €4m", 4000000, TAMM, unit="EUR", origin=TAMM),
    E("04", "£8m", 8000000, unit="GBP"), E("04", "eight million quid", 8000000, unit="GBP"))
f("penalties", "agree", E("00", "three penalties", 3, as_of=GAME), E("04", "Three pens", 3, as_of=GAME))
f("minutes of the penalties", "agree", E("00", "11 minutes", 11, unit="minutes", as_of=GAME), E("04", "11 minutes", 11, unit="minutes", as_of=GAME))
f("money of the goalkeeper", "conflict",
    E("01", "Twenty thousand lari", 20000, unit="GEL", origin=GIORGI), E("01", "Twenty thousand", 20000, GIORGI, nth=2, unit="GEL", origin=GIORGI), E("01", "45,000", 45000, PROS, unit="GEL", origin=PROS),
    E("03", "45,000 lari", 45000, PROS, unit="GEL", origin=PROS), ABOUT("03", "about $16,500", 16500, PROS, unit="USD"), E("03", "20,000", 20000, GIORGI, nth=2, unit="GEL", origin=GIORGI),
    E("04", "Twenty grand", 20000, IMERETI, unit="GEL", origin=GIORGI), E("04", "£5,600", 5600, unit="GBP"),
    E("05", "twenty thousand lari", 20000, GIORGI, unit="GEL", origin=GIORGI), E("05", "thirty", 30000, GIORGI, unit="GEL", origin=GIORGI))
f("boxes", "single", E("05", "two boxes", 2, GIORGI, origin=GIORGI))
f("money found at the referee's sister", "agree",
    E("01", "60,000 lari", 60000, PROS, unit="GEL", origin=PROS), E("04", "60,000", 60000, unit="GEL", origin=PROS), E("05", "sixty thousand", 60000, JUDGE, unit="GEL", origin=PROS))
f("minutes of a match", "single", E("01", "ninety minutes", 90, LEVAN, unit="minutes"))
f("years of the seed seller", "single", E("01", "26 years", 26, unit="years"))
f("former employees", "single", E("01", "two former employees", 2))
f("months without wages", "single", E("01", "four months", 4, unit="months", as_of=WED))
f("average wage at Egrisi", "single", E("01", "3,200 lari", 3200, unit="GEL"))
f("players suspended", "single", E("02", "Five of the players", 5, as_of=WED, origin=GFU))
f("matches that take place", "single", E("02", "31 others", 31))
f("money for integrity", "single", E("02", "850,000 lari a year", 850000, unit="GEL"))
f("integrity officers", "single", E("02", "three integrity officers", 3))
f("workshops", "single", E("02", "44 workshops", 44))
f("players at the workshops", "single", E("02", "1,120 players", 1120))
f("Armenian players banned in 2023", "single", E("00", "six Armenian second-division players", 6, as_of="2023"))
f("biggest bet", "single", E("03", "$340,000", 340000, "Odds & Integrity", unit="USD", as_of=GAME))
f("goals of the bet", "single", MORE("03", "more than 6.5 goals", 6.5))
f("time from the bet to kick-off", "single", MORE("03", "more than four hours", 4, unit="hours"))
f("going rate for a goalkeeper", "single", BETWEEN("03", "$15,000 to $20,000 a match", 15000, 20000, TAMM, unit="USD"))
f("fine in Malta", "single", E("03", "€1.2m", 1200000, unit="EUR"))
f("players at the training", "single", E("04", "nine of them", 9, as_of=SAT))
f("sentence of the goalkeeper", "single", E("05", "three years", 3, unit="years", as_of="2027-04-09"))
f("accused who talked", "single", E("05", "eleven", 11))
f("e-mails a day", "single", E("05", "four hundred a day", 400, CHKHETA))
f("sentence of the referee", "single", E("05", "five years", 5, unit="years"))
f("probability of the signature", "single", E("05", "98 percent", 98, "a graphologist", unit="percent"))
f("points deducted", "single", E("05", "nine points fewer", 9))
f("price of Egrisi", "single", E("05", "one lari", 1, unit="GEL", as_of="2027-03-02"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a goalkeeper dives", "single", q("00", "We have seen a goalkeeper dive before the ball was kicked,", NANA))
Q("the first victim", "single", q("00", "I am the first victim of this,", LORDKIA))
Q("every assistance", "single", q("00", "give every assistance", GFU))
Q("with the tap running", "single", q("01", "Twenty thousand. I counted it in the bathroom with the tap running,", GIORGI))
Q("they had sold me", "single", q("01", "I ran for ninety minutes and they had sold me before kick-off,", LEVAN))
Q("on the telephone", "single", q("01", "At 3-1 the whole east stand was on the telephone.", NODAR))
Q("I was not paid", "single", q("01", "They sent me a picture of my daughter's school. I was threatened, I was not paid.", TSULAIA))
Q("Georgian football is clean", "same", q("02", "One rotten pear does not make a bad harvest,", CHKHETA), q("02", "Georgian football is clean.", CHKHETA), q("04", "Georgian football is clean,", CHKHETA))
Q("as previously reported", "single", q("03", "We do not usually write 'as previously reported' in a first letter,", TAMM))
Q("not with liars", "single", q("04", "I would have played with ten. I would have played with eight. Not with liars.", LEVAN))
Q("two boxes", "single", q("05", "There were two boxes. I was ashamed of the second,", GIORGI))
Q("four hundred a day", "single", q("05", "I get four hundred a day,", CHKHETA))

# ---- timeline
w = s.when
w("players are banned in Armenia", "2023", ("00", "In 2023"))
w("wages are not paid from then on", "2026-07", ("01", "since July"))
w("warnings were left unanswered, by allegations", "2026-06-01", ("02", "since the summer"), to="2026-08-31")
w("books cut their limits", "2026-03-01", ("03", "in spring"), to="2026-05-31")
w("the inquiry is set off", "2026-08", ("00", "in August"))
w("Oddsguard's first report", "2026-08-12", ("03", "on 12 August"), ("05", "of 12 August"))
w("the e-mail is opened", "2026-08-13", ("05", "on 13 August"))
w("Oddsguard's second report", "2026-09-02", ("03", "on 2 September"))
w("the union passes on its suspicions", "2026-09", ("02", "in September"))
w("Egrisi loses to Dinamo Poti", GAME, ("00", "on Oct 4"), ("03", "on 4 October"))
w("Egrisi loses to Dinamo Poti, by Imereti Today", "2026-10-03", ("01", "on 3 October"))
w("Oddsguard's third report, by the union the first", "2026-10-30", ("02", "on 30 October"), ("03", "on 30 October"))
w("the arrests", TUE, ("00", "on Tuesday"), ("01", "yesterday"), ("02", "yesterday"))
w("the light burns at the club", TUE, ("01", "all night"), to=WED)
w("Chkheta answers questions", FRI, ("02", "on Friday at noon"), ("04", "at noon on Friday"))
w("four more arrests", FRI, ("03", "on Friday"))
w("Egrisi trains", SAT, ("04", "Yesterday"))
w("Tamm speaks to Odds & Integrity", MON, ("03", "on Monday"))
w("Egrisi's matches are postponed until then", "2026-11-28", ("02", "until 28 November"))
w("the disciplinary board", "2027-01-20", ("05", "On 20 January"))
w("Egrisi is bought", "2027-03-02", ("05", "on 2 March"))
w("Tsulaia's appeal is heard", "2027-06-24", ("05", "on 24 June"))
w("the goalkeeper is sentenced", "2027-04-09", ("05", "on 9 April"))

# ---- conflicts
C = s.conflict
C("figure", "matches fixed: 14 by the prosecutor, six by the union, 23 by Oddsguard, 71 by The Final Whistle",
    [("00", "at least 14 matches"), ("03", "14", 1), ("05", "14"), ("05", "fourteen"), ("05", "19 matches")], [("02", "six matches"), ("05", "six", 1)], [("03", "23 matches"), ("05", "23")], [("04", "71 games"), ("04", "71 bent games")])
C("figure", "profit of the ring: $11 million by the prosecutor, €4m by Oddsguard", [("00", "$11 million"), ("03", "11 million dollars"), ("04", "£8m"), ("04", "eight million quid")], [("03", "closer to €4m")])
C("figure", "money of the goalkeeper: 45,000 lari by the prosecution, 20,000 by himself, thirty later",
    [("01", "45,000"), ("03", "45,000 lari"), ("03", "about $16,500")],
    [("01", "Twenty thousand lari"), ("01", "Twenty thousand", 2), ("03", "20,000", 2), ("04", "Twenty grand"), ("04", "£5,600"), ("05", "twenty thousand lari"), ("05", "thirty")])
C("figure", "players arrested: nine, or 17 by The Final Whistle", [("00", "nine players", 1), ("00", "nine players", 2)], [("04", "17 players")])
C("date", "Oddsguard first warned the union on 30 October by the union, on 12 August by Oddsguard",
    [("02", "on 30 October"), ("03", "The union says that the last was the first.")], [("03", "on 12 August"), ("05", "of 12 August"), ("05", "on 13 August")])
C("date", "the match: 4 October, or the 3rd by Imereti Today", [("00", "on Oct 4"), ("03", "on 4 October")], [("01", "on 3 October")])
C("source", "who set the inquiry off: Oddsguard's alert, or the union",
    [("00", "The inquiry was set off in August by an alert from Oddsguard"), ("04", "it was some outfit in Estonia")], [("02", "It was the Union itself which"), ("04", "that the union blew the whistle")])
C("stance", "whether the referee took money",
    [("01", "I was threatened, I was not paid."), ("01", "denies the money"), ("04", "swears blind that he never took a penny")], [("01", "has found 60,000 lari at his sister's"), ("04", "who had 60,000 under the bath"), ("05", "she believed in the sixty thousand")])
C("stance", "whether the president knew the sports adviser",
    [("00", "Lordkia said that he had known nothing."), ("01", "Lordkia says he has never seen the man.")], [("01", "signed the contract of the"), ("05", "bears his signature")])
C("stance", "whether Georgian football is clean", [("02", "Georgian football is clean."), ("04", "Georgian football is clean,")], [("00", "on suspicion of fixing at least 14 matches"), ("05", "19 matches")], optional=True)
C("stance", "whether Chkheta knew of the warning", [("05", "He maintains that he never read it."), ("02", "are untrue")], [("05", "forwarded to Zurab Chkheta"), ("05", "had been opened on 13 August")])

# ---- echoes
s.echo("KNA's arrests, retold by The Final Whistle", "cited", ("00", "arrested 17 people on Tuesday"), ("04", "the KNA agency reports"), ("04", "17 players"))
s.echo("the goalkeeper's 20,000 lari, by Imereti Today", "cited", ("01", "Twenty thousand. I counted it in the bathroom"), ("04", "according to a paper called Imereti Today"))
s.echo("three penalties in 11 minutes", "same details", ("00", "with three penalties in the last 11 minutes"), ("04", "Three pens in 11 minutes"))
s.echo("60,000 lari at the sister's", "same details", ("01", "has found 60,000 lari at his sister's"), ("04", "his sister, who had 60,000 under the bath"), ("05", "the sixty thousand"))
s.echo("Georgian football is clean", "same details", ("02", "Georgian football is clean."), ("04", "Georgian football is clean,"))
s.echo("the union's communiqué on its own merits", "cited", ("02", "It was the Union itself which"), ("04", "He said that the union blew the whistle"), ("02", "on 30 October"), ("03", "The union says that the last was the first."))
s.echo("$11 million, by the prosecutor", "same details", ("00", "$11 million"), ("03", "the 11 million dollars"))
s.echo("45,000 lari, by the prosecution", "cited", ("01", "Prosecutors speak of 45,000"), ("03", "the prosecution's 45,000 lari"))
s.echo("23 matches, by Oddsguard", "cited", ("03", "Her list has 23 matches"), ("05", "Oddsguard still has 23"))
s.echo("the alert of 12 August", "same details", ("03", "on 12 August"), ("05", "of 12 August"), optional=True)

# ---- actors
s.named_actor(NANA, "person", "Nana Gelashvili", "Gelashvili", aliases=["prosecutor Nana Gelashvili", "Gelashvili", "The prosecutor", "the prosecutor's office", "she", "prosecution"])
s.actor(GIORGI, "person", *s.named("Giorgi Basilia"), ("01", "Basilia", 2), aliases=["the goalkeeper", "Basilia", "the goalkeeper of Egrisi", "He", "his lawyer", "keeper Giorgi Basilia"])
s.actor(LEVAN, "person", *s.named("Levan Basilia"), aliases=["Captain Levan Basilia", "the captain"])
s.named_actor(TSULAIA, "person", "Vakhtang Tsulaia", "V. Tsulaia", aliases=["The referee, Vakhtang Tsulaia", "the referee", "Ref Vakhtang Tsulaia"])
s.named_actor(LORDKIA, "person", "Tamaz Lordkia", "Lordkia", aliases=["President Tamaz Lordkia", "Lordkia", "he"])
s.named_actor(CHKHETA, "person", "Zurab Chkheta", "Chkheta", aliases=["general secretary Zurab Chkheta", "Mr Chkheta", "Its general secretary", "He"])
s.named_actor(TAMM, "person", "Kaisa Tamm", "Tamm", aliases=["Tamm", "Oddsguard's head of analysis", "Oddsguard"])
s.named_actor("Egrisi Kutaisi", "organization", "Egrisi Kutaisi", "Egrisi")
s.named_actor("Dinamo Poti", "organization", "Dinamo Poti")
s.named_actor(GFU, "organization", "Georgian Football Union", "GEORGIAN FOOTBALL UNION", "GFU", aliases=["The Union", "the union", "the football union", "The union"])
s.named_actor(ODDS, "organization", "Oddsguard", aliases=["the company Oddsguard", "Kaisa Tamm", "Her list"])
s.named_actor(IMERETI, "organization", "Imereti Today", "IMERETI TODAY", aliases=["a paper called Imereti Today"])
s.named_actor(KNA, "organization", "KNA", aliases=["the KNA agency"])
s.alias(PROS, "the prosecutor's office", "Prosecutors", "The prosecution", "the prosecution", "Nana Gelashvili")
s.alias(JUDGE, "judge", "she")
s.alias(NODAR, "Nodar the seed seller", "seed seller")
s.alias("a graphologist", "graphologist")
s.alias("Odds & Integrity")
s.write()
