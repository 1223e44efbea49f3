#!/usr/bin/env python3
"""Gold of the arsontrial story: a hotelier is tried for arson in Tasmania. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A hotelier is tried for arson in Launceston")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
FIRE, MON, TUE, TRADE, VERDICT, SENT = "2025-07-14", "2026-10-12", "2026-10-13", "2026-11-09", "2026-11-23", "2026-12-18"
s.report("00", outlet="TNS", published=MON)
s.report("01", outlet="Tamar Examiner", published=TUE)
s.report("02", outlet="Bass Mutual", published=TUE, to="2026-10-15")
s.report("03", outlet="Southern Sun", published="2026-10-16", to="2026-10-17")
s.report("04", outlet="Fire & Claims", published=TRADE, sidecar=True)
s.report("05", outlet="Strait magazine", published=SENT, to="2027-05-02")

HURLEY, QUILL, BEN, ANNE, SIOBHAN, BAINS, LEUNG, PARDEW, KERRIGAN, VENNING, TATE, WILK, PRIOR = ("Desmond Hurley", "Fiona Quill", "Benedict Shaw", "Anneliese Shaw", "Siobhan Hurley",
    "Gurdeep Bains", "Marguerite Leung", "Owen Pardew", "Ludo Kerrigan", "Hal Venning", "Rowan Tate", "Tomasz Wilk", "Helen Prior")
BASS, FIRESERVICE, TNS, LABEL, LOG, COURT, DEFENCE, FAMILY = "Bass Mutual", "fire service", "TNS", "the label", "the fire service's log", "a court", "the defence", "the family"

# ---- figures
f = s.figures
f("people killed", "conflict",
    E("00", "three", 3, nth=1, as_of=FIRE), E("03", "Four people", 4, as_of=FIRE), E("05", "the three who died", 3, as_of=FIRE))
f("guests killed", "single", E("00", "two guests", 2, as_of=FIRE))
f("porters killed", "single", E("00", "a night porter", 1, as_of=FIRE))
f("counts of manslaughter", "single", E("00", "three counts", 3))
f("people who got out", "single", E("00", "Thirty-seven people", 37, as_of=FIRE))
f("people injured", "single", E("00", "eleven of them", 11, as_of=FIRE))
f("petrol", "conflict",
    ABOUT("00", "about 20 litres", 20, QUILL, unit="litres", origin=QUILL), E("03", "50 litres", 50, "Prosecutors", unit="litres"),
    BETWEEN("04", "18 to 22 litres", 18, 22, PARDEW, unit="litres", origin=PARDEW), ABOUT("05", "Twenty litres", 20, PRIOR, unit="litres", origin=PRIOR))
f("content of the generator tank", "single", E("04", "25 litres", 25, KERRIGAN, unit="litres", origin=KERRIGAN))
f("debts of Hurley", "agree", E("00", "A$4.1 million", 4100000, QUILL, unit="AUD", origin=QUILL), E("00", "US$2.7 million", 2700000, QUILL, unit="USD"))
f("sum insured", "conflict",
    E("00", "A$9.5 million", 9500000, QUILL, unit="AUD", as_of=FIRE, origin=QUILL), E("02", "$8.2 million", 8200000, unit="AUD", as_of=FIRE, origin=BASS), E("02", "$9.5 million", 9500000, QUILL, unit="AUD", origin=QUILL),
    E("03", "$9.5 million", 9500000, nth=1, unit="AUD", origin=QUILL), E("03", "$9.5 million", 9500000, nth=2, unit="AUD", origin=QUILL), E("03", "$8.2 million", 8200000, BASS, unit="AUD", origin=BASS),
    E("05", "$8.2 million", 8200000, PRIOR, unit="AUD", as_of=FIRE, origin=BASS))
f("sum insured before", "agree", E("00", "A$6 million", 6000000, QUILL, unit="AUD", origin=QUILL), E("04", "$6 million", 6000000, VENNING, unit="AUD"))
f("sum insured for the building", "single", E("02", "$7.4 million", 7400000, unit="AUD", as_of=FIRE, origin=BASS))
f("sum insured for the contents", "single", E("02", "$0.8 million", 800000, unit="AUD", as_of=FIRE, origin=BASS))
f("time from the increase to the fire", "single", E("00", "seven weeks", 7, QUILL, unit="weeks", origin=QUILL))
f("distance of Hurley's home", "single", E("00", "five kilometres", 5, BEN, unit="km"))
f("crews", "single", E("00", "five crews", 5, QUILL, as_of=FIRE))
f("time to the fire service's arrival, or to the first hose", "conflict",
    AT_MOST("00", "within nine minutes", 9, QUILL, unit="minutes", as_of=FIRE, origin=FIRESERVICE), E("01", "22 minutes", 22, ANNE, unit="minutes", as_of=FIRE, origin=ANNE), E("01", "nine", 9, FIRESERVICE, unit="minutes", as_of=FIRE, origin=FIRESERVICE),
    E("05", "eight minutes", 8, LOG, unit="minutes", as_of=FIRE, origin=LOG))
f("time without water", "single", E("05", "another thirteen", 13, LOG, unit="minutes", as_of=FIRE, origin=LOG))
f("length of the trial", "single", E("00", "six weeks", 6, unit="weeks"))
f("dead of the fire in Hobart", "single", E("00", "one person", 1, as_of="2019"))
f("fingers lost", "single", E("01", "two fingers", 2))
f("jurors", "agree", E("01", "jury of twelve", 12), E("05", "all twelve", 12))
f("distance of the reporter from the label", "single", E("01", "two metres", 2, unit="m"))
f("offer for the site", "agree", E("01", "$7 million", 7000000, SIOBHAN, unit="AUD", origin=SIOBHAN), E("05", "$7 million", 7000000, unit="AUD", origin=SIOBHAN))
f("claims by guests and staff", "agree", E("02", "34 guests and staff", 34, origin=BASS), E("05", "the 34 claims", 34, origin=BASS))
f("money claimed by guests and staff", "single", E("02", "$5.6 million", 5600000, unit="AUD", origin=BASS))
f("claims settled", "update", E("02", "19", 19, as_of=TUE, origin=BASS), E("05", "31", 31, origin=BASS))
f("samples with petrol, by Bass Mutual", "agree", E("02", "four", 4, LEUNG, as_of="2025-07-16", origin=LEUNG), E("04", "four", 4, LEUNG, nth=1, as_of="2025-07-16", origin=LEUNG))
f("samples of Bass Mutual", "agree", E("02", "seven samples", 7, LEUNG, as_of="2025-07-16", origin=LEUNG), E("04", "seven samples", 7, LEUNG, as_of="2025-07-16", origin=LEUNG))
f("samples of the state", "single", E("04", "16", 16, PARDEW, nth=1, as_of="2025-07-15", origin=PARDEW))
f("samples of the state with petrol", "single", E("04", "nine", 9, PARDEW, as_of="2025-07-15", origin=PARDEW))
f("days until the report", "single", AT_MOST("02", "within ten days", 10, unit="days"))
f("policyholders", "single", E("02", "410,000 policyholders", 410000))
f("time by which the ute was before the call", "single", E("03", "a minute", 1, unit="minutes"))
f("pings of the phone", "single", E("03", "14 times", 14, COURT, as_of=FIRE))
f("price of a story", "single", AT_MOST("03", "up to $500", 500, unit="AUD"))
f("days from the fire to the samples", "single", E("04", "two days", 2, unit="days"))
f("distance of the switchboard from the door", "single", E("04", "one and a half metres", 1.5, KERRIGAN, unit="m"))
f("days of the jury", "single", E("05", "five days", 5, unit="days", as_of=VERDICT))
f("votes for the conviction", "single", E("05", "eleven votes", 11, as_of=VERDICT))
f("sentence", "single", E("05", "17 years", 17, PRIOR, unit="years", as_of=SENT))
f("sentence asked for", "single", E("05", "twenty-two", 22, "the Crown", unit="years"))
f("times Blum asked for the letter", "single", E("05", "four times", 4))

# ---- quotations
q, Q = s.quote, s.quotation
Q("as ash", "single", q("00", "He knew to the dollar what it was worth as ash,", QUILL))
Q("a switchboard from 1958", "single", q("00", "There is a switchboard from 1958 in this case, and it will not be cross-examined,", BEN))
Q("on his cuffs", "same", q("01", "I smelled it on his cuffs", ANNE, nth=1), q("01", "I smelled it on his cuffs,", ANNE), q("01", "I thought, he's come from his car.", ANNE))
Q("I had a watch", "single", q("01", "I had a watch. It's my trade.", ANNE))
Q("who'd burn what he could sell", "single", q("01", "Who'd burn what he could sell?", SIOBHAN))
Q("not against owners", "single", q("02", "We insure against fire. We do not insure against owners,", TATE))
Q("at ten to three", "single", q("03", "at ten to three, with no lights on", BAINS))
Q("g'day, Des", "single", q("03", "He looked at me and I looked at him. I said, g'day, Des,", BAINS))
Q("a pale ute", "single", q("03", "a pale ute", BAINS))
Q("scared for my licence", "single", q("03", "I was scared for my licence,", BAINS))
Q("a phone can sleep", "single", q("03", "A phone can sleep on its own,", QUILL))
Q("refilling a mower", "single", q("04", "You don't spill that refilling a mower,", PARDEW))
Q("didn't light itself", "single", q("04", "Petrol was present. It didn't light itself, and nobody has found what did,", KERRIGAN))
Q("prepared the form", "single", q("04", "prepared the form", VENNING))
Q("an untruthful man", "single", q("05", "an untruthful man", PRIOR))
Q("sleeps better", "single", q("05", "sleeps better than the guests", WILK))

# ---- timeline
w = s.when
w("the switchboard, by counsel", "1958", ("00", "1958"), ("01", "1958"))
w("the switchboard, by its label", "1968", ("01", "1968"), ("04", "1968"))
w("the fire in Hobart", "2019", ("00", "In 2019"))
w("Wilk writes to his employer", "2024", ("05", "In 2024"))
w("the last test of the alarm", "2025-03-11", ("04", "on 11 March"))
w("the last test, by month", "2025-03", ("01", "in March"))
w("an offer for the site, by the magazine", "2025-04", ("05", "in April"))
w("an offer for the site", "2025-05", ("01", "in May"))
w("the increase of the cover", "2025-05-26", ("02", "on 26 May 2025"), ("00", "seven weeks before"))
w("the increase, by month", "2025-05", ("04", "of May 2025"))
w("the battery is taken out", "2025-06", ("01", "in June"))
w("the alarm is tested, by the defence", "2025-07-01", ("01", "on July 1"), ("04", "1 July 2025"))
w("the technician is in Bali", "2025-06-30", ("04", "that week"), to="2025-07-06")
w("the fire", FIRE, ("00", "on 14 July last year"), ("03", "on July 14 last year"), ("02", "at the date of the fire"))
w("the night of the phone", FIRE, ("03", "the whole night"))
w("the state takes samples", "2025-07-15", ("04", "on 15 July"))
w("Leung attends the scene", "2025-07-16", ("02", "on 16 July"), ("04", "two days after the fire"))
w("Leung's report is given to police", "2025-07-16", ("02", "within ten days"), to="2025-07-26")
w("Bains speaks to the police", "2025-07-20", ("03", "on July 20"))
w("Bains names Hurley", "2025-09", ("03", "till September"))
w("the trial opens", MON, ("00", "on Monday"), ("02", "on Monday"))
w("the nurse testifies", MON, ("01", "yesterday"))
w("the first two days of the trial", MON, ("02", "the first two days of the trial"), to=TUE)
w("Bass Mutual's statement", MON, ("03", "this week"), to="2026-10-18")
w("Bass Mutual is in court", "2026-10-16", ("02", "on Friday"))
w("the taxi driver testifies", "2026-10-15", ("03", "yesterday"), to="2026-10-16")
w("the trial goes on", "2026-10-19", ("03", "Monday"))
w("Venning is recalled", "2026-11-04", ("04", "on Wednesday"))
w("the scientific evidence closes", "2026-11-05", ("04", "on Thursday"))
w("the jury is to retire", "2026-11-18", ("04", "on 18 November"))
w("Hurley is convicted", VERDICT, ("05", "on 23 November"))
w("Hurley is sentenced", SENT, ("05", "On 18 December"))
w("the appeal is heard", "2027-05-03", ("05", "on 3 May"))

# ---- conflicts
C = s.conflict
C("figure", "people killed: three, or four by the Southern Sun", [("00", "three", 1), ("00", "two guests and a night porter"), ("05", "the three who died")], [("03", "Four people")])
C("figure", "petrol: about 20 litres, or 50 by the Southern Sun", [("00", "about 20 litres"), ("04", "18 to 22 litres"), ("05", "Twenty litres")], [("03", "50 litres")])
C("figure", "sum insured: 9.5 million by the prosecutor, 8.2 million by the insurer",
    [("00", "A$9.5 million"), ("02", "$9.5 million"), ("03", "$9.5 million", 1), ("03", "$9.5 million", 2)], [("02", "$8.2 million"), ("03", "$8.2 million"), ("05", "$8.2 million")])
C("figure", "time to the fire service's work: nine minutes by the service, 22 by the nurse", [("00", "within nine minutes"), ("01", "nine")], [("01", "22 minutes")])
C("date", "the switchboard: 1958 by counsel, 1968 by its label", [("00", "1958"), ("01", "1958")], [("01", "1968"), ("04", "1968")])
C("date", "the last test of the alarm: 1 July by the defence, March by the prosecution", [("01", "on July 1"), ("04", "1 July 2025")], [("01", "in March"), ("04", "on 11 March")])
C("date", "the offer for the site: in May, or in April", [("01", "in May")], [("05", "in April")])
C("stance", "whether Hurley set the fire",
    [("00", "The defence says that the fire was electrical."), ("00", "pleaded not guilty"), ("04", "He places the origin of the fire in the switchboard"), ("05", "He says he was asleep.")],
    [("00", "Hurley poured about 20 litres of petrol"), ("01", "I smelled it on his cuffs,"), ("04", "You don't spill that refilling a mower,"), ("05", "was convicted of arson")])
C("stance", "whether Hurley was at home when the fire began",
    [("00", "His client had been asleep at home in Trevallyn"), ("01", "arrived at 3.30"), ("03", "Hurley's phone was on his bedside table the whole night"), ("05", "He says he was asleep.")],
    [("01", "That was at about 3.05am"), ("03", "he saw the millionaire's white HiLux on Paterson Street")])
C("source", "whose idea the increase was: Hurley's, or the broker's",
    [("02", "The increase was proposed by Mr Hurley"), ("04", "Bass Mutual maintains that it was Hurley's.")], [("04", "had been his idea")])
C("stance", "whether Hurley got the porter's letter", [("05", "Hurley got it, then"), ("05", "The letter has a stamp.")], [("05", "he denies it")])
C("stance", "whether the alarm worked", [("01", "The system had been tested on July 1 and passed")], [("01", "She heard no alarm either."), ("01", "the battery had been taken out in June"), ("04", "is signed by a technician who was in Bali that week")])

# ---- echoes
s.echo("the prosecutor's 9.5 million", "cited", ("00", "A$9.5 million"), ("02", "The figure of $9.5 million which was put to the jury on Monday"), ("03", "$9.5 million", 1))
s.echo("the switchboard of 1958, by TNS", "cited", ("00", "There is a switchboard from 1958 in this case"), ("01", "TNS reported that it dated from 1958"))
s.echo("8.2 million, by Bass Mutual", "cited", ("02", "$8.2 million"), ("03", "saying it was just $8.2 million"))
s.echo("nine minutes, by the fire service", "same details", ("00", "within nine minutes"), ("01", "The fire service says nine."))
s.echo("Leung's four of seven samples", "same details", ("02", "four of seven samples"), ("04", "four of seven samples"))
s.echo("the offer of $7 million, by Siobhan Hurley", "same details", ("01", "$7 million for the site"), ("05", "$7 million for the site"))
s.echo("Bass Mutual's statement on the increase", "cited", ("02", "The increase was proposed by Mr Hurley"), ("04", "Bass Mutual maintains that it was Hurley's."))
s.echo("the nurse's 22 minutes", "same details", ("01", "She counted 22 minutes"), ("05", "was right about the hose"), optional=True)
s.echo("the test of 1 July", "same details", ("01", "on July 1"), ("04", "1 July 2025"), optional=True)

# ---- actors
s.actor(HURLEY, "person", *s.named("Desmond Hurley", "Des Hurley", "Hurley", but=("Siobhan Hurley", "R v Hurley")), aliases=["Hurley", "Mr Hurley", "His client", "hotel king Des Hurley", "he"])
s.actor(SIOBHAN, "person", *s.named("Siobhan Hurley", "Siobhan"), aliases=["Mr Hurley's daughter Siobhan", "She", "Hurley's girl Siobhan", "Siobhan"])
s.actor(BEN, "person", *s.named("Benedict Shaw"), aliases=["Hurley's counsel, Benedict Shaw", "defence counsel Benedict Shaw", "silk Benedict Shaw", "The defence", "the defence"])
s.actor(ANNE, "person", *s.named("Anneliese Shaw"), *s.named("Shaw", docs=["01"], but=("Anneliese Shaw", "Benedict Shaw")), aliases=["Ms Shaw", "A nurse", "she", "the nurse, Anneliese Shaw"])
s.named_actor(QUILL, "person", "Fiona Quill", "Quill", aliases=["prosecutor Fiona Quill", "Quill", "she", "the prosecution", "Prosecutors"])
s.named_actor(BAINS, "person", "Gurdeep Bains", "Bains", aliases=["Taxi driver Gurdeep Bains", "the cabbie", "Bains", "he"])
s.named_actor(LEUNG, "person", "Marguerite Leung", "Leung", aliases=["Dr Marguerite Leung", "Our own investigator, Dr Marguerite Leung", "Leung", "Bass Mutual"])
s.named_actor(BASS, "organization", "Bass Mutual Insurance Ltd", "Bass Mutual", aliases=["The insurance giant Bass Mutual", "We", "the insurer"])
s.named_actor(WILK, "person", "Tomasz Wilk", "Wilk", aliases=["Wilk", "He"])
s.named_actor("Cataract Palace", "place", "Cataract Palace Hotel", "Cataract Palace")
s.named_actor(TNS, "organization", "TNS")
s.named_actor("Launceston", "place", "Launceston", "LAUNCESTON")
s.named_actor("Trevallyn", "place", "Trevallyn")
s.alias(PARDEW, "The state's chemist, Owen Pardew", "he", "Pardew")
s.alias(KERRIGAN, "Professor Ludo Kerrigan", "Kerrigan", "he")
s.alias(VENNING, "the broker, Hal Venning", "the broker")
s.alias(TATE, "chief executive Rowan Tate", "Bass Mutual")
s.alias(PRIOR, "Justice Helen Prior", "the judge", "she")
s.alias(FIRESERVICE, "The fire service", "the prosecution", "Fiona Quill")
s.alias(LOG, "log", "the fire service")
s.alias("Prosecutors", "prosecutors", "prosecution", "Fiona Quill")
s.alias("the Crown", "Crown", "The Crown")
s.alias(COURT, "court", "Gurdeep Bains")
s.write()
