"""Gold of an invented story: a mayoral count in New Brunswick is repeated, May 2026."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The recount of Port Delorme")
VOTE, TUE, WED, DECLARED, FRI, TUE2, RECOUNT, THU2 = (f"2026-05-{d}" for d in (11, 12, 13, 14, 15, 19, 27, 28))
APPEAL = "2026-06-11"
s.report("00", outlet="MNW", published=TUE)
s.report("01", outlet="Desroches 2026", published=FRI)
s.report("02", outlet="L'Écho de la Baie", published=TUE2)
s.report("03", outlet="Harbour FM", published=RECOUNT)
s.report("04", outlet="Port Delorme Beacon", published=THU2, sidecar=True)
s.report("05", outlet="The Saltwater Review", published="2026-07-06", to="2026-07-31")

GERALD, DESROCHES, SILLARS, BREEN, JOAN, RIDEOUT, AMADI = "Gerald Pickard", "Mireille Desroches", "Ewan Sillars", "Hollis Breen", "Joan Pickard", "Paule Rideout", "Victor Amadi"
CAMPAIGN, TECHNICIAN, OFFICE, CLERK, POLICE, SUPPORTERS, LOG = "the Desroches campaign", "a technician of Tabulex", "the electoral office", "the clerk", "the police", "the mayor's people", "the court's log"
COURT, WIFE, BEACON, FM = "Court of Appeal", "Pickard's wife", "Port Delorme Beacon", "Harbour FM"

# ---- figures
f, E, A, L, M = s.figures, s.exact, s.about, s.at_least, s.more_than
f("Pickard's lead", "update",
    E("00", "41 votes", 41, nth=1, as_of=VOTE, origin=OFFICE),
    E("00", "41 votes", 41, OFFICE, nth=2, as_of=VOTE, origin=OFFICE),
    E("00", "Forty-one", 41, GERALD, as_of=VOTE, origin=OFFICE),
    E("01", "41", 41, as_of=VOTE, origin=OFFICE),
    E("01", "six", 6, as_of=DECLARED, origin=OFFICE),
    E("01", "Six votes", 6, DESROCHES, as_of=DECLARED, origin=OFFICE),
    E("02", "Six guests", 6, as_of=DECLARED, origin=OFFICE),
    E("03", "four", 4, as_of=RECOUNT))
f("Desroches's lead", "update",
    E("03", "Desroches by one", 1, as_of=RECOUNT),
    E("03", "THREE VOTES", 3, as_of=RECOUNT, origin=RIDEOUT),
    E("04", "three", 3, nth=1, as_of=RECOUNT, origin=RIDEOUT),
    E("05", "FOUR VOTES", 4, as_of=APPEAL, origin=COURT))
f("margin in 2012", "agree", E("00", "eight votes", 8, as_of="2012"), E("02", "eight votes", 8, as_of="2012"))
f("votes for Pickard", "update",
    E("00", "9,412 votes", 9412, OFFICE, as_of=VOTE, origin=OFFICE), E("02", "9,204", 9204, as_of=DECLARED, origin=OFFICE),
    E("03", "9,203", 9203, as_of=RECOUNT, origin=RIDEOUT), E("04", "9,203", 9203, RIDEOUT, as_of=RECOUNT, origin=RIDEOUT),
    E("05", "9,202", 9202, COURT, as_of=APPEAL, origin=COURT))
f("votes for Desroches", "update",
    E("00", "9,371", 9371, OFFICE, as_of=VOTE, origin=OFFICE), E("02", "9,198", 9198, as_of=DECLARED, origin=OFFICE),
    E("03", "9,206", 9206, as_of=RECOUNT, origin=RIDEOUT), E("04", "9,206 votes", 9206, RIDEOUT, as_of=RECOUNT, origin=RIDEOUT),
    E("05", "9,206", 9206, as_of=APPEAL, origin=RIDEOUT))
f("votes for Sillars", "update", E("00", "1,866", 1866, OFFICE, as_of=VOTE, origin=OFFICE), E("04", "1,845", 1845, as_of=DECLARED))
f("votes in all, roughly", "single", A("01", "twenty thousand", 20000, DESROCHES))
f("turnout", "conflict",
    E("00", "48.4%", 48.4, OFFICE, as_of=VOTE, origin=OFFICE, unit="percent"), E("02", "44.8 per cent", 44.8, as_of=VOTE, unit="percent"),
    E("04", "47.5%", 47.5, as_of=VOTE, unit="percent"))
f("turnout four years earlier", "single", E("00", "39%", 39, OFFICE, as_of=["2022-01-01", "2022-12-31"], unit="percent"))
f("people who did not vote", "single", M("02", "more than twenty thousand people", 20000, as_of=VOTE))
f("polling stations", "single", E("00", "all 31 polling stations", 31, BREEN, as_of=VOTE, origin=BREEN))
f("ballot boxes", "single", E("03", "31 boxes", 31, RIDEOUT, as_of=RECOUNT))
f("boxes counted again", "update", E("03", "Eleven boxes", 11, as_of=RECOUNT), E("03", "Twenty-two boxes", 22, as_of=RECOUNT), E("03", "All 31", 31, as_of=RECOUNT))
f("delay by the fire alarm", "single", A("00", "about 90 minutes", 90, unit="minutes", as_of=VOTE))
f("days to petition for a recount", "single", E("00", "within four days", 4, unit="days"))
f("margin at which a recount must be granted", "single", s.less_than("00", "below 25 votes", 25))
f("council seats of Pickard's allies", "single", E("00", "six of", 6, as_of=VOTE))
f("council seats", "single", E("00", "ten council seats", 10))
f("council seats of Desroches's allies", "single", E("00", "the other four", 4, as_of=VOTE))
f("price of the cruise terminal", "update",
    E("00", "C$140 million", 140000000, unit="CAD", as_of=TUE), E("00", "US$102 million", 102000000, unit="USD", as_of=TUE),
    E("05", "C$155 million", 155000000, unit="CAD", as_of="2026-07-06"))
f("votes entered twice", "single", E("01", "All 402 of them", 402, origin=OFFICE))
f("ballots of the Shoreview nursing home", "conflict",
    E("01", "24 residents", 24, as_of=VOTE, origin=CAMPAIGN), E("02", "24 ballots", 24, BREEN, origin=CAMPAIGN), E("02", "19", 19, BREEN, nth=3, origin=BREEN),
    E("03", "22 ballots", 22, as_of=RECOUNT, origin="the count"), E("03", "24", 24, CAMPAIGN, origin=CAMPAIGN), E("03", "19", 19, BREEN, nth=1, origin=BREEN),
    E("04", "22 Shoreview ballots", 22, as_of=RECOUNT, origin="the count"))
f("Shoreview ballots for Desroches", "single", E("04", "Fifteen", 15, as_of=RECOUNT))
f("Shoreview ballots for Pickard", "single", E("04", "six", 6, as_of=RECOUNT))
f("names beside the heart", "single", E("04", "all three names", 3))
f("scrutineers sent home", "single", E("01", "three of our scrutineers", 3, as_of=VOTE, origin=CAMPAIGN))
f("money that the campaign asks for", "single", E("01", "$25,000", 25000, unit="CAD"))
f("money given for the petition", "update", E("01", "$11,300", 11300, unit="CAD", as_of=FRI, origin=CAMPAIGN), E("05", "C$31,700", 31700, unit="CAD"))
f("donors", "update", E("01", "214 of you", 214, as_of=FRI, origin=CAMPAIGN), E("05", "590 people", 590))
f("lease of a tabulator", "single", E("02", "180 dollars a day", 180, unit="CAD a day"))
f("people who got the technician's e-mail", "conflict",
    E("02", "Three people", 3, as_of=VOTE), E("05", "four people", 4, TECHNICIAN, as_of=VOTE, origin=TECHNICIAN), E("05", "three", 3, OFFICE, nth=2, as_of=VOTE, origin=OFFICE))
f("people in front of the courthouse", "conflict",
    A("03", "About 300 people", 300, as_of=RECOUNT, origin=FM), E("03", "a thousand", 1000, SUPPORTERS, as_of=RECOUNT, origin=SUPPORTERS),
    s.at_most("03", "250 at most", 250, POLICE, as_of=RECOUNT, origin=POLICE),
    E("04", "the thousand people", 1000, GERALD, as_of=RECOUNT, origin=SUPPORTERS), s.less_than("04", "fewer than 300", 300, as_of=RECOUNT, origin=BEACON))
f("share of the crowd for Desroches", "single", L("04", "a good half", 0.5, as_of=RECOUNT, unit="share"))
f("tables", "single", E("03", "six tables", 6, RIDEOUT))
f("counters at a table", "single", E("03", "two counters", 2, RIDEOUT))
f("boxes without a seal", "agree", E("03", "three boxes", 3, AMADI, as_of=RECOUNT, origin=AMADI), E("04", "Three boxes", 3, AMADI, as_of=RECOUNT, origin=AMADI))
f("seals torn", "agree", E("04", "two seals", 2, LOG, as_of=RECOUNT, origin=LOG), E("05", "two", 2, COURT, nth=2, origin=LOG))
f("tags upside down", "single", E("03", "Three tags", 3, JOAN, as_of=RECOUNT))
f("disputed ballots", "conflict", E("03", "61", 61, CLERK, nth=1, as_of=RECOUNT, origin=CLERK), E("03", "74", 74, AMADI, as_of=RECOUNT, origin=AMADI),
    E("03", "those 61", 61, as_of=RECOUNT, origin=CLERK))
f("disputed ballots allowed", "single", E("03", "40", 40, nth=3, as_of=RECOUNT))
f("disputed ballots thrown out", "single", E("03", "21 thrown out", 21, as_of=RECOUNT))
f("ballots that never reached the bench", "single", E("04", "13 ballots", 13, AMADI, as_of=RECOUNT, origin=AMADI))
f("hours of counting", "single", E("04", "ten hours", 10, unit="hours", as_of=RECOUNT))
f("days after the deadline", "single", E("04", "a day after", 1, AMADI, unit="days"))
f("cost of the recount", "agree", E("04", "$38,000", 38000, BREEN, unit="CAD", origin=BREEN), E("05", "C$38,000", 38000, unit="CAD", origin=BREEN), E("05", "£20,500", 20500, unit="GBP"))
f("cost of the lawyers", "single", E("05", "C$96,000", 96000, unit="CAD"))
f("time for which the lobster was a vote", "single", E("05", "two weeks", 2, unit="weeks"))
f("judges of appeal", "single", E("05", "three judges", 3))
f("pages of the ruling", "single", E("05", "14 pages", 14))
f("length of the call", "single", E("05", "48 seconds", 48, unit="seconds", as_of=VOTE))
f("council votes for the terminal", "single", E("05", "six", 6, as_of="2026-07-06"))
f("council votes against the terminal", "single", E("05", "four", 4, nth=2, as_of="2026-07-06"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a landslide", "single", q("00", "Forty-one is a landslide when you have slept as little as I have,", GERALD))
Q("a good night", "single", q("00", "I called to wish him a good night. He seems to have had one,", DESROCHES))
Q("I said good night", "single", q("05", "I said good night,", DESROCHES), q("05", "and I said it in French.", DESROCHES))
Q("without a hiccup", "single", q("00", "without a hiccup", BREEN))
Q("a rounding error", "single", q("01", "Six votes in twenty thousand is not a result. It's a rounding error,", DESROCHES), q("01", "I want a judge, a table and a lamp.", DESROCHES))
Q("not before", "single", q("02", "not before", BREEN))
Q("station 17 came in twice", "single", q("02", "Station 17 came in twice. Please look.", TECHNICIAN))
Q("arithmetic with witnesses", "same", q("02", "Democracy is arithmetic with witnesses,", BREEN), q("04", "Democracy is arithmetic with witnesses,", RIDEOUT))
Q("a second dessert", "single", q("02", "a second dessert for a bad loser", GERALD))
Q("we count until we are done", "single", q("03", "We count until we are done, and then we count what we've argued about,", RIDEOUT))
Q("every seal is whole", "single", q("03", "Every seal is whole. Three tags are upside down,", JOAN))
Q("see you on appeal", "single", q("03", "See you on appeal,", GERALD))
Q("three boxes had none", "single", q("04", "Three boxes had none. I don't care what the clerk calls it.", AMADI))
Q("torn at the handle", "single", q("04", "torn at the handle", LOG))
Q("the minute I knew", "single", q("04", "The minute I knew, the city knew,", BREEN))
Q("they lost to the couch", "single", q("04", "They both lost to the couch,", SILLARS))
Q("the thousand people", "single", q("04", "the thousand people", GERALD))
Q("the payment of a fee", "single", q("05", "records the payment of a fee", COURT))
Q("congratulations", "single", q("05", "congratulations", DESROCHES))

# ---- timeline
w = s.when
w("the election of eight votes", "2012", ("00", "2012"), ("02", "In 2012"))
w("the election before", "2022-01-01", ("00", "four years ago"), to="2022-12-31")
w("the vote", VOTE, ("00", "on Monday"), ("02", "on the night of the vote"))
w("the first result is given", TUE, ("00", "early on Tuesday"))
w("Nair writes to the office", TUE, ("01", "on Tuesday at noon"))
w("Breen's account opens the e-mail", TUE, ("05", "on the Tuesday, at 7.14 a.m."))
w("Breen learns of the double count, by him", WED, ("02", "on Wednesday of last week"), ("04", "Wednesday, May 13"), ("05", "on the Wednesday after the vote"))
w("the official result is declared, station 17 put right", DECLARED, ("00", "on Thursday"), ("01", "yesterday"))
w("donations since then", DECLARED, ("01", "Since last night"))
w("the petition is filed", FRI, ("01", "This morning"), ("05", "15 May"))
w("Breen speaks at the Rotary lunch", FRI, ("02", "on Friday"))
w("Pickard speaks to Radio Chaleur", "2026-05-18", ("02", "yesterday"))
w("the petition is filed, by Amadi; the second stamp", TUE2, ("04", "on May 19"), ("05", "19 May"))
w("the petition is heard", "2026-05-21", ("02", "On Thursday"))
w("the crowd at the courthouse", RECOUNT, ("03", "this morning's"))
w("Desroches is declared elected", RECOUNT, ("04", "last night"))
w("Pickard is to appeal", THU2, ("04", "today"))
w("the court of appeal rules", APPEAL, ("05", "on 11 June"))
w("the court of appeal rules, by month", "2026-06-01", ("05", "Last month"), to="2026-06-30")
w("Desroches is sworn in", "2026-06-22", ("05", "On Monday 22 June"))
w("Breen leaves", "2026-06-30", ("05", "on 30 June"))
w("the council votes on the terminal", "2026-07-06", ("05", "On 6 July"))
w("an inquiry is to report", "2026-10-31", ("05", "by the end of October"))

# ---- conflicts
c = s.conflict
c("figure", "turnout: 48.4 percent, 47.5 since the correction, 44.8 by L'Écho", [("00", "48.4%"), ("04", "47.5%")], [("02", "44.8 per cent")])
c("figure", "Shoreview's ballots: 24 by the campaign, 19 by Breen, 22 in the envelope", [("01", "24 residents"), ("02", "24 ballots"), ("03", "24")],
  [("02", "19", 3), ("03", "19", 1)], [("03", "22 ballots"), ("04", "22 Shoreview ballots")])
c("figure", "the crowd: a thousand by the mayor, 300 or fewer by reporters, 250 at most by the police", [("03", "a thousand"), ("04", "the thousand people")],
  [("03", "About 300 people"), ("03", "250 at most"), ("04", "fewer than 300")])
c("figure", "disputed ballots: 61 by the clerk, 74 by Amadi", [("03", "61", 1), ("03", "those 61")], [("03", "74")])
c("figure", "who got the technician's e-mail: three people, or four", [("02", "Three people"), ("05", "three", 2)], [("05", "four people")])
c("date", "the petition was filed on 15 May, or on 19 May by Amadi", [("01", "This morning our lawyers filed a petition"), ("05", "it bears the court's stamp of 15 May")], [("04", "on May 19")])
c("source", "who said that democracy is arithmetic with witnesses: Breen, or the judge", [("02", "Democracy is arithmetic with witnesses,"), ("02", "he declared at the Rotary lunch")],
  [("04", "Democracy is arithmetic with witnesses,"), ("04", "a sentence that she said she had thought of in the bath")])
c("stance", "whether Desroches conceded", [("00", "He said Desroches had conceded"), ("01", "The mayor's friends keep telling people that Mireille conceded"), ("05", "congratulations")],
  [("00", "Desroches denied it."), ("00", "I called to wish him a good night."), ("01", "She did not."), ("05", "I said good night,")])
c("stance", "whether boxes lacked their seals", [("03", "three boxes have come without a seal"), ("04", "Three boxes had none."), ("04", "torn at the handle"), ("05", "of which two were torn")],
  [("03", "Every seal is whole.")])
c("stance", "when Breen knew of the double count", [("02", "he learned of the doubled station on Wednesday of last week"), ("02", "not before"), ("04", "he'd heard of the double count at St. Brendan's on Wednesday, May 13"),
    ("04", "The minute I knew, the city knew,"), ("05", "he was told on the Wednesday after the vote")],
  [("02", "an e-mail which he sent to the electoral office on the night of the vote"), ("05", "opening the technician's e-mail on the Tuesday")])
c("stance", "whether the petition came too late", [("04", "the petition came too late"), ("04", "a day after the deadline")], [("05", "The petition was in time")])
c("stance", "whether the tabulators worked", [("00", "without a hiccup")], [("01", "had been entered twice"), ("02", "Station 17 came in twice.")], optional=True)
c("source", "who found the double count: Nair, or the technician", [("01", "It took our volunteer Priya Nair one evening and a pencil to find this")], [("02", "Station 17 came in twice.")], optional=True)

# ---- echoes
e = s.echo
e("the campaign's 24 of Shoreview", "cited", ("01", "24 residents"), ("02", "there are not 24 ballots"), ("03", "The Desroches people had said 24"))
e("Breen's 19 of Shoreview", "cited", ("02", "says Mr. Breen, but 19"), ("03", "Breen 19"))
e("Breen learned on Wednesday", "cited", ("02", "he learned of the doubled station on Wednesday of last week"), ("04", "he'd heard of the double count at St. Brendan's on Wednesday, May 13"), ("05", "he was told on the Wednesday after the vote"))
e("democracy is arithmetic", "same details", ("02", "Democracy is arithmetic with witnesses,"), ("04", "Democracy is arithmetic with witnesses,"))
e("the technician's e-mail", "same details", ("02", "a technician of Tabulex"), ("02", "Station 17 came in twice."), ("05", "the technician's e-mail"))
e("Amadi's three boxes", "cited", ("03", "three boxes have come without a seal"), ("04", "Three boxes had none."))
e("the mayor's thousand", "same details", ("03", "The mayor's people say a thousand"), ("04", "the thousand people", 1))
e("the court's log of two seals", "same details", ("04", "two seals"), ("05", "of which two were torn"))
e("the cost of the recount", "same details", ("04", "$38,000"), ("05", "C$38,000"))
e("the woman with the pencil", "same details", ("01", "one evening and a pencil"), ("05", "the woman with the pencil"))
e("the lobster", "same details", ("03", "One has a lobster drawn beside Pickard's name"), ("05", "The lobster is drawn in ballpoint"))
e("the call of election night", "same details", ("00", "a telephone call at 11 p.m."), ("05", "And then the call."), optional=True)
e("the judge's result", "same details", ("03", "9,206"), ("03", "9,203"), ("04", "9,206 votes"), ("04", "9,203"), ("05", "9,206"), optional=True)
e("the result of 41, then six", "same details", ("00", "41 votes", 2), ("01", "from 41 to six"), ("02", "Six guests"), optional=True)
e("eight votes in 2012", "same details", ("00", "eight votes"), ("02", "eight votes"), optional=True)
e("the petition's stamps", "same details", ("04", "on May 19"), ("05", "19 May"), optional=True)
e("the alarm at St. Brendan's", "same details", ("00", "A fire alarm at one station, St. Brendan's hall"), ("01", "sent home from St. Brendan's when the alarm rang"), optional=True)

# ---- actors
n = s.named
s.actor(GERALD, "person", *n("Gerald Pickard"), ("00", "Pickard", 1), ("00", "Pickard", 3), ("00", "Pickard", 4), ("00", "Pickard", 5), ("02", "Pickard"), ("03", "Pickard", 2), ("03", "Pickard", 3),
    ("04", "Pickard", 2), ("05", "Pickard", 2), ("05", "Pickard", 3),
    aliases=["Pickard", "Mayor Gerald Pickard", "the mayor", "Mr. Pickard", "The outgoing mayor", "He", "The mayor's people"])
s.actor(JOAN, "person", *n("Joan Pickard"), aliases=["The deputy clerk, Joan Pickard", "the deputy clerk", "the clerk"])
s.actor(DESROCHES, "person", *n("Mireille Desroches", "Desroches", "Mireille", but=("DESROCHES",)), aliases=["Mireille", "Desroches", "Mrs. Desroches", "a school principal"])
s.actor(SILLARS, "person", *n("Ewan Sillars"), aliases=["Sillars"])
s.actor(BREEN, "person", *n("Hollis Breen", "Breen"), aliases=["Mr. Breen", "Breen", "The city's chief electoral officer, Hollis Breen", "the electoral office", "he"])
s.actor(RIDEOUT, "person", *n("Paule Rideout"), aliases=["Justice Paule Rideout", "the judge", "Rideout", "she"])
s.actor(AMADI, "person", *n("Victor Amadi", "Amadi"), aliases=["His lawyer, Victor Amadi", "Amadi", "his side"])
s.actor("Priya Nair", "person", *n("Priya Nair"), aliases=["our volunteer Priya Nair"])
s.actor("Fernand Gaudet", "person", *n("Fernand Gaudet"))
s.actor("Alphonse Gaudet", "person", *n("Alphonse Gaudet"))
s.actor("Port Delorme", "place", *n("Port Delorme", "PORT DELORME"))
s.actor("St. Brendan's hall", "place", *n("St. Brendan's hall", "St. Brendan's"))
s.actor("Shoreview", "organization", *n("Shoreview nursing home", "Shoreview"))
s.alias(OFFICE, "electoral office", "Hollis Breen", "Mr. Breen's office", "Breen")
s.alias(CAMPAIGN, "The Desroches people", "Desroches 2026", "Mireille Desroches", "Desroches")
s.alias(TECHNICIAN, "The technician", "a technician", "Tabulex")
s.alias(CLERK, "clerk", "Joan Pickard")
s.alias(POLICE, "police")
s.alias(SUPPORTERS, "The mayor's people", "mayor's people", "Gerald Pickard")
s.alias(LOG, "The court's own log", "log")
s.alias(COURT, "The three judges", "the court", "three judges")
s.alias(WIFE, "wife")
s.write()
