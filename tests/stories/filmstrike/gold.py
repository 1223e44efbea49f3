#!/usr/bin/env python3
"""Gold of the film strike story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A strike at the film studios of Hyderabad")
E, AL, MO, AB, AM, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
M = {d: f"2027-03-{d:02}" for d in range(1, 32)}
s.report("00", outlet="PNS", published=M[1], sidecar=True)
s.report("01", outlet="Southern Producers' Guild", published=M[3])
s.report("02", outlet="Charminar Vartha", published=M[5])
s.report("03", outlet="FilmyGully", published=M[11])
s.report("04", outlet="Reel Ledger", published=M[15], to=M[21])
s.report("05", outlet="The Banyan Review", published="2027-05-01", to="2027-05-31")

FED, GUILD, YAD, CHOW, ANITHA, SUDHEER = "Federation of Deccan Cine Workers", "Southern Producers' Guild", "K. Yadagiri", "Ramana Chowdary", "Anitha Reddy", "Sudheer Reddy"
GOPAL, LAKSHMI, MERIDIAN, LEDGERLINE, DEPT, INQ = "Gopal Dasari", "Lakshmi Dasari", "Meridian Pictures", "Ledgerline", "labour department", "the inquiry"
REG, PICKETS, POLICE, DRIVER, LAWYER, COWORK = "gate registers", "pickets", "the police", "one driver", "the guild's lawyer", "co-workers"
PNS, VARTHA, REEL, BANYAN, GULLY = "PNS", "Charminar Vartha", "Reel Ledger", "The Banyan Review", "FilmyGully"
f = s.figures

# ---- figures
f("workers on strike", "conflict",
  VG("00", "Thousands of film workers", 1000, as_of=M[1]),
  E("00", "22,000", 22000, FED, as_of=M[1], origin=FED), E("00", "9,500 people", 9500, GUILD, as_of=M[1], origin=GUILD),
  E("01", "22,000 strikers", 22000, YAD, as_of=M[1], origin=FED), E("01", "9,500 persons", 9500, REG, as_of=M[1], origin=GUILD), E("01", "8,200", 8200, REG, as_of=M[2], origin=GUILD),
  AB("03", "Some 22,000 workers", 22000, FED, as_of=M[11], origin=FED),
  E("05", "18,400 people", 18400, INQ, as_of=M[1], origin=DEPT), E("05", "22,000", 22000, FED, as_of=M[1], origin=FED), E("05", "9,500", 9500, GUILD, as_of=M[1], origin=GUILD))
f("members of the federation", "single", E("00", "31,000 members", 31000, FED, origin=FED))
f("shoots stopped", "conflict",
  E("00", "43 shoots", 43, FED, as_of=M[1], origin=FED), E("00", "28 productions", 28, GUILD, as_of=M[1], origin=GUILD), E("01", "26", 26, as_of=M[3], origin=GUILD),
  AM("04", "never had more than 28 productions", 28, GUILD, origin=GUILD), E("04", "43", 43, FED, origin=FED), E("04", "34", 34, as_of=M[5], origin=REEL))
f("shoots that restart", "single", E("03", "17 shoots", 17, GUILD, as_of=M[11], origin=GUILD))
f("craft unions", "agree", E("00", "24 craft unions", 24, origin=FED), E("04", "24 crafts", 24, origin=FED))
f("raise demanded", "single", E("00", "30%", 30, FED, unit="percent", origin=FED))
f("raise offered", "conflict",
  E("00", "15%", 15, GUILD, unit="percent", as_of=M[1], origin=GUILD), E("01", "15 per cent", 15, unit="percent", as_of=M[3], origin=GUILD),
  E("02", "18 per cent", 18, ANITHA, unit="percent", as_of=M[4], origin=ANITHA), AM("02", "no number above fifteen", 15, YAD, unit="percent", as_of=M[4], origin=YAD))
f("years of the offer", "agree", E("00", "three years", 3, GUILD, unit="years", origin=GUILD), E("01", "three years", 3, unit="years", origin=GUILD))
f("raise agreed", "conflict",
  E("03", "22.5 per cent", 22.5, unit="percent", origin="the pact"), E("03", "25", 25, unit="percent", nth=1, origin=GULLY),
  E("04", "22.5%", 22.5, unit="percent", origin="the pact"), E("05", "22.5 per cent", 22.5, unit="percent", origin="the pact"))
f("first step of the raise", "agree", E("03", "10 per cent", 10, DEPT, unit="percent", as_of="2027-04-01", origin=DEPT), E("05", "first ten of it", 10, unit="percent", origin=DEPT))
f("second step of the raise", "single", E("03", "7.5", 7.5, DEPT, unit="percent", as_of="2028", origin=DEPT))
f("third step of the raise", "single", E("03", "5 the year after", 5, DEPT, unit="percent", as_of="2029", origin=DEPT))
f("years of the raise agreed", "single", E("04", "three years", 3, unit="years"))
f("insurance for each worker", "update",
  E("01", "Rs 5 lakh", 500000, unit="INR", as_of=M[3], origin=GUILD), E("03", "Rs 10 lakh per worker", 1000000, DEPT, unit="INR", origin=DEPT), E("04", "Rs 10 lakh a head", 1000000, unit="INR", origin=DEPT))
f("premiums of the insurance in a year", "single", AB("04", "perhaps Rs 6 crore a year", 60000000, unit="INR", origin=REEL))
f("crowd at the gates", "single", AB("00", "about 3,000", 3000, as_of=M[1]))
f("Dasari's years in lights", "single", E("00", "19 years", 19, unit="years"))
f("height of the fall", "conflict",
  E("00", "12 meters", 12, unit="m", origin=COWORK), E("00", "40 feet", 40, unit="feet", origin=COWORK),
  E("01", "12 metres", 12, unit="m", origin=COWORK), E("01", "12 metres but [8],", 8, unit="m", origin=GUILD),
  E("02", "twelve metres", 12, POLICE, unit="m", origin=POLICE), E("05", "12.2 metres", 12.2, INQ, unit="m", origin=DEPT))
f("loss a day", "agree",
  E("00", "120 million rupees", 120000000, GUILD, unit="INR", origin=GUILD), E("00", "$1.4 million", 1400000, GUILD, unit="USD", origin=PNS), E("04", "Rs 12 crore", 120000000, GUILD, unit="INR", origin=GUILD))
f("loss of the first two days", "single", E("01", "Rs 24 crore", 240000000, unit="INR", as_of=M[2], origin=GUILD))
f("cost of the strike", "conflict",
  E("04", "Rs 132 crore", 1320000000, GUILD, unit="INR", origin=GUILD), E("04", "$15.3m", 15300000, GUILD, unit="USD", origin=REEL), E("04", "Rs 70 crore", 700000000, LEDGERLINE, unit="INR", origin=LEDGERLINE))
f("box office of last year", "single", E("00", "21 billion rupees", 21000000000, LEDGERLINE, unit="INR", as_of="2026", origin=LEDGERLINE))
f("days of the strike of 2019", "single", E("00", "eight days", 8, unit="days", as_of="2019"))
f("raise of 2019", "single", E("00", "20%", 20, unit="percent", as_of="2019"))
f("studios with gate registers", "single", E("01", "seven studios", 7))
f("money paid to the family", "conflict",
  E("01", "Rs 10 lakh", 1000000, unit="INR", as_of=M[3], origin=GUILD), E("02", "ten lakh rupees", 1000000, unit="INR", as_of=M[3], origin=GUILD),
  E("02", "They sent [four].", 400000, LAKSHMI, unit="INR", origin=LAKSHMI), E("02", "They write [ten].", 1000000, LAKSHMI, unit="INR", origin=GUILD),
  E("05", "makes the [ten] that",1000000, unit="INR", origin=GUILD))
f("second payment to the family", "single", E("05", "six lakh", 600000, unit="INR"))
f("time between announcement and payment", "single", E("05", "eight weeks", 8, unit="weeks"))
f("length of Thursday's talks", "conflict",
  E("02", "Seven hours", 7, unit="hours", as_of=M[4]), E("02", "seven hours", 7, unit="hours", as_of=M[4]), E("02", "only four hours", 4, CHOW, unit="hours", as_of=M[4], origin=CHOW))
f("glasses of buttermilk", "single", E("02", "two glasses of buttermilk", 2))
f("injured at Golkonda Film City", "conflict", E("02", "Six persons", 6, SUDHEER, as_of=M[4], origin=SUDHEER), E("02", "19 names", 19, FED, as_of=M[4], origin=FED))
f("constables injured", "single", E("02", "two constables", 2, SUDHEER, as_of=M[4], origin=SUDHEER))
f("picketers arrested", "single", E("02", "Three picketers", 3, as_of=M[4]))
f("buses from Chennai", "conflict", E("02", "11 vehicles", 11, PICKETS, as_of=M[3], origin=PICKETS), E("05", "nine buses", 9, INQ, as_of=M[3], origin=DEPT))
f("workers from Chennai", "conflict", E("02", "210 men", 210, PICKETS, as_of=M[3], origin=PICKETS), E("05", "164 workers", 164, INQ, as_of=M[3], origin=DEPT))
f("daughters", "single", E("02", "two daughters", 2))
f("persons named in the police case", "agree", E("02", "three persons", 3, origin=POLICE), E("03", "three names", 3, "people who were in the room", origin=POLICE))
f("people on the set on Thursday", "single", E("03", "60 people", 60, "our man inside", as_of=M[11]))
f("people the set was made for", "single", E("03", "200", 200, "our man inside"))
f("days of Veeraj's silence", "single", E("03", "ten days", 10, unit="days"))
f("Veeraj's fee", "single", E("03", "90 crore", 900000000, unit="INR"))
f("length of the strike", "conflict", E("04", "Ten days", 10, GUILD, unit="days"), E("04", "eleven", 11, GUILD, unit="days", origin=GUILD), E("05", "eleven days", 11, unit="days", origin=BANYAN))
f("wages as a share of a budget", "single", AB("04", "about 9%", 9, LEDGERLINE, unit="percent", origin=LEDGERLINE))
f("rise of a film's cost", "single", E("04", "two per cent", 2, LEDGERLINE, unit="percent", origin=LEDGERLINE))
f("signatures under the pact", "single", E("04", "three signatures", 3, origin=REEL))
f("films postponed", "single", E("04", "Six films", 6))
f("producers billed by Chennai's crews", "single", E("04", "three producers", 3))
f("nights billed", "single", E("04", "five nights", 5, unit="nights"))
f("invoices seen", "single", E("04", "two of the invoices", 2, origin=REEL))
f("rise of dubbing rates", "single", E("04", "4%", 4, unit="percent"))
f("pages of the inquiry", "single", E("05", "88 pages", 88, unit="pages"))
f("harnesses in the store", "single", E("05", "Five harnesses", 5, INQ, as_of="2027-02-24", origin=DEPT))
f("men on the grid", "agree", E("05", "fourteen men", 14, INQ, origin=DEPT), E("05", "a grid for [fourteen]", 14))
f("harnesses on the grid in April", "single", E("05", "counted [nine] on a grid", 9, as_of="2027-04-28", origin=BANYAN))
f("workers dead on sets since 2023", "single", E("05", "four workers", 4, INQ, origin=DEPT))
f("workers badly hurt on sets since 2023", "single", E("05", "52", 52, INQ, origin=DEPT))
f("takings of Agni Rekha's first weekend", "single", E("05", "64 crore", 640000000, unit="INR"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("asking for a rope", "variant", q("00", "We are not asking for a share of the hero's fee. We are asking for a rope,", YAD), q("04", "a rope, not a share of the hero's fee", YAD))
Q("available at all times", "single", q("00", "was available at all times.", MERIDIAN))
Q("a door has a frame", "variant", q("01", "Our door is open. But a door has a frame,", CHOW), q("02", "is open but has a frame", CHOW))
Q("old number in a new envelope", "single", q("02", "They brought us the old number in a new envelope,", YAD))
Q("from there", "single", q("02", "From there,", DRIVER))
Q("they write ten", "single", q("02", "They sent four. They write ten. I can count,", LAKSHMI))
Q("the store was locked", "single", q("02", "He told me on the phone that it was in the store, and that the store was locked.", LAKSHMI))
Q("down with a ladder", "single", q("03", "We went up with a rope and we came down with a ladder.", YAD))
Q("no light goes up", "single", q("03", "or no light goes up", YAD))
Q("never happy", "single", q("03", "I'm a producer. I am never happy.", CHOW))
Q("somebody younger", "single", q("04", "Somebody younger should be shouted at,", CHOW))
Q("not that of the deceased", "single", q("05", "is not that of the deceased", INQ))
Q("guests", "single", q("05", "guests of individual members", LAWYER))
Q("could not count either", "single", q("05", "So they could not count either,", LAKSHMI))

# ---- timeline
w = s.when
w("the strike of 2019", "2019", ("00", "in 2019"))
w("the box office year", "2026", ("00", "last year"))
w("accidents are counted from then on", "2023-01", ("05", "Since January 2023"))
w("Dasari falls", "2027-02-24", ("00", "on Wednesday night"), ("05", "on the night of 24 February"))
w("Dasari falls, told as a week", "2027-02-22", ("00", "last week"), to="2027-02-28")
w("Dasari falls, by the guild", "2027-02-23", ("01", "on 23 February"))
w("the walkout", M[1], ("00", "on Monday"), ("01", "on Monday"), ("05", "on the first day"))
w("attendance of the second day", M[2], ("01", "yesterday"))
w("26 productions stand still", M[3], ("01", "this morning"))
w("buses from Chennai", M[3], ("02", "on Wednesday night"), ("05", "on the third night"))
w("the ten lakh are announced", M[3], ("05", "eight weeks earlier"))
w("first talks", M[4], ("00", "on Thursday"), ("01", "tomorrow"), ("02", "yesterday", 1))
w("pickets try to stop the buses", M[4], ("02", "yesterday morning"))
w("the fifth day", M[5], ("02", "today"))
w("Reel Ledger counts", M[5], ("04", "on the Friday of the first week"))
w("next talks", M[9], ("02", "Tuesday"), ("03", "since Tuesday"))
w("the pact is signed", M[10], ("04", "last week, on Wednesday night"), ("04", "10 March"))
w("the pact is signed, by FilmyGully", M[11], ("03", "at 2.40 this morning"))
w("shoots restart", M[11], ("03", "today"))
w("the other shoots restart", M[15], ("03", "by Monday"))
w("Agni Rekha was to open", M[26], ("04", "26 March"))
w("first step of the raise", "2027-04-01", ("03", "from April 1"))
w("the first step reaches the pay slips", "2027-04", ("05", "in April"))
w("the inquiry is published", "2027-04-22", ("05", "on 22 April"))
w("Agni Rekha opens", "2027-04-23", ("04", "23 April"), ("05", "on 23 April"))
w("Agni Rekha's first weekend", "2027-04-23", ("05", "in its first weekend"), to="2027-04-25")
w("the author visits the studios", "2027-04-28", ("05", "on 28 April"))
w("Chowdary will not stand again", "2027-06", ("04", "in June"))
w("second step", "2028", ("03", "next year"))
w("third step", "2029", ("03", "the year after"))

# ---- conflicts
c = s.conflict
c("figure", "workers out: 22,000 by the federation, 9,500 by the guild, 18,400 by the labour department",
  [("00", "22,000"), ("01", "22,000 strikers"), ("03", "Some 22,000 workers"), ("05", "22,000")], [("00", "9,500 people"), ("01", "9,500 persons"), ("05", "9,500")], [("05", "18,400 people")])
c("figure", "shoots stopped: 43 by the federation, 28 by the guild, 34 by Reel Ledger",
  [("00", "43 shoots"), ("04", "43")], [("00", "28 productions"), ("04", "never had more than 28 productions")], [("04", "34")])
c("figure", "the fall: 12 metres, or 8 by the guild",
  [("00", "12 meters"), ("00", "40 feet"), ("01", "12 metres"), ("02", "twelve metres"), ("05", "12.2 metres")], [("01", "12 metres but [8],")])
c("date", "the fall: on Wednesday 24 February, or on 23 February by the guild", [("00", "on Wednesday night"), ("05", "on the night of 24 February")], [("01", "on 23 February")])
c("stance", "whether Dasari had been given a harness",
  [("00", "Co-workers say he had no harness."), ("02", "the store was locked"), ("05", "is not that of the deceased"), ("05", "the store with the harnesses was locked at eight")],
  [("00", "was available at all times."), ("01", "He was issued one at 9.40 p.m. and signed for the same."), ("01", "it is incorrect that he was without a harness")])
c("figure", "paid to the family: ten lakh by the guild, four by the widow",
  [("01", "Rs 10 lakh"), ("02", "ten lakh rupees"), ("02", "They write [ten].")], [("02", "They sent [four].")])
c("stance", "whether crews were brought from Chennai",
  [("01", "No member of the Guild has engaged, or will engage, any worker from outside the State."), ("02", "no one was being brought from outside"), ("04", "who the Guild says were never there")],
  [("02", "Crews from Chennai, say the pickets"), ("04", "Chennai's crews"), ("05", "nine buses with 164 workers came from Chennai")])
c("figure", "buses: 11 by the pickets, nine by the inquiry", [("02", "11 vehicles")], [("05", "nine buses")])
c("figure", "workers from Chennai: 210 by the pickets, 164 by the inquiry", [("02", "210 men")], [("05", "164 workers")])
c("figure", "injured: six by the police, 19 by the federation", [("02", "Six persons")], [("02", "19 names")])
c("stance", "whether the guild offered more than 15 per cent on Thursday",
  [("02", "the Guild had gone up to 18 per cent by the afternoon")], [("02", "no number above fifteen was spoken in that room"), ("02", "Yadagiri denies this")])
c("figure", "length of the talks: seven hours, or four by Chowdary", [("02", "Seven hours"), ("02", "seven hours")], [("02", "only four hours")])
c("figure", "cost of the strike: 132 crore by the guild, 70 by Ledgerline", [("04", "Rs 132 crore"), ("04", "$15.3m")], [("04", "Rs 70 crore")])
c("date", "the pact: signed on Wednesday night, or at 2.40 on Thursday", [("04", "last week, on Wednesday night"), ("04", "10 March")], [("03", "at 2.40 this morning")])
c("figure", "the raise agreed: 22.5 per cent, or 25 by FilmyGully's first entry", [("03", "22.5 per cent"), ("04", "22.5%"), ("05", "22.5 per cent")], [("03", "25", 1)], optional=True)
c("figure", "length of the strike: ten or eleven days", [("04", "Ten days")], [("04", "eleven"), ("05", "eleven days")], optional=True)

# ---- echoes
e = s.echo
e("the guild's 9,500", "cited", ("00", "9,500 people"), ("01", "9,500 persons"), ("05", "9,500"))
e("the federation's 22,000", "cited", ("00", "22,000"), ("01", "22,000 strikers"), ("03", "Some 22,000 workers"), ("05", "22,000"))
e("the guild's press note on the register", "cited", ("01", "signed for the same"), ("05", "the one which the producers' guild held up in its press note"))
e("the guild's press note on crews from Chennai", "cited", ("01", "No member of the Guild has engaged"), ("02", "The Guild had declared only hours before that no one was being brought from outside"))
e("ten lakh announced by the guild", "cited", ("01", "Rs 10 lakh"), ("02", "ten lakh rupees"), ("05", "makes the [ten] that"))
e("the guild's 12 crore a day", "cited", ("00", "120 million rupees"), ("04", "Rs 12 crore"))
e("43 and 28 shoots", "cited", ("00", "43 shoots"), ("00", "28 productions"), ("04", "never had more than 28 productions"), ("04", "43"))
e("a rope, not a share of the hero's fee", "same details", ("00", "We are not asking for a share of the hero's fee. We are asking for a rope,"), ("04", "a rope, not a share of the hero's fee"))
e("a door with a frame", "same details", ("01", "But a door has a frame,"), ("02", "is open but has a frame"))
e("three names in the police case", "same details", ("02", "names three persons"), ("03", "the three names in the police case"), optional=True)
e("what FilmyGully said of the hour", "cited", ("03", "It happened at 2.40 this morning"), ("04", "not in the small hours as the fan pages have it"), optional=True)

# ---- actors

s.named_actor(FED, "organization", "Federation of Deccan Cine Workers", aliases=["The Federation", "the federation", "Federation", "the union", "K. Yadagiri", "Mr. Yadagiri", "Yadagiri", "The Federation's list"])
s.named_actor(GUILD, "organization", "Southern Producers' Guild", "SOUTHERN PRODUCERS' GUILD", aliases=["The guild", "the Guild", "Guild", "the producers' guild", "gate registers", "the studios", "Ramana Chowdary"])
s.named_actor(YAD, "person", "K. Yadagiri", "Yadagiri", aliases=["Mr. Yadagiri", "the federation's president, K. Yadagiri", "the federation", "the Federation"])
s.named_actor(CHOW, "person", "Ramana Chowdary", "Chowdary", aliases=["Shri Ramana Chowdary", "Guild president Ramana Chowdary", "the President of the Guild", "the Guild"])
s.named_actor(ANITHA, "person", "Anitha Reddy", aliases=["Minister Anitha Reddy", "State Labor Minister Anitha Reddy", "the minister", "the Hon'ble Minister"])
s.named_actor(SUDHEER, "person", "Sudheer Reddy", aliases=["Inspector Sudheer Reddy", "the police"])
s.named_actor(GOPAL, "person", "Gopal Dasari", aliases=["Dasari"])
s.named_actor(LAKSHMI, "person", "Lakshmi Dasari", aliases=["she", "the widow"])
s.named_actor(MERIDIAN, "organization", "Meridian Pictures", "Meridian", aliases=["The film's producer, Meridian Pictures"])
s.named_actor(LEDGERLINE, "organization", "Ledgerline", aliases=["the consultancy Ledgerline", "the consultancy"])
s.named_actor("Suryamukhi Studios", "organization", "Suryamukhi Studios", "Suryamukhi")
s.named_actor("Veeraj", "person", "Veeraj")
s.named_actor("Hyderabad", "place", "Hyderabad", "HYDERABAD")
s.named_actor("Chennai", "place", "Chennai")
s.alias(DEPT, "the labour department", "The labour department's inquiry", "the inquiry", "the report")
s.alias(INQ, "The labour department's inquiry", "the labour department", "It", "the report")
s.alias(REG, "the gate registers of seven studios", "the Guild")
s.alias(PICKETS, "the pickets", "Pickets")
s.alias(POLICE, "The police", "Inspector Sudheer Reddy")
s.alias(DRIVER, "One driver", "driver")
s.alias(LAWYER, "The guild's lawyer", "the guild")
s.alias("our man inside", "Our man inside")
s.alias("people who were in the room", "People who were in the room")
s.write()
