import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A brawl in Montenegro's parliament stops the vote on the port of Bar")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
D4, D11, THU, FRI, MON, TUE, D24, D26, D31, APR2 = ("2026-03-04", "2026-03-11", "2026-03-12", "2026-03-13", "2026-03-16", "2026-03-17", "2026-03-24", "2026-03-26", "2026-03-31", "2026-04-02")
s.report("00", outlet="Adria Wire", published=THU)
s.report("01", outlet="Brzi List", published=FRI)
s.report("02", outlet="Parliament of Montenegro", published=FRI)
s.report("03", outlet="Radio Zeta", published=THU, sidecar=True)
s.report("04", outlet="Quay & Crane", published=TUE)
s.report("05", outlet="The Levant Review", published=APR2)

CC, LEKIC, DOCTOR, POLICE, PM, SEA, SPK, OFFICE, ORG, TECH = ("Clinical Centre of Montenegro", "Goran Lekić", "Vesna Lekic", "the police", "Ilija Drašković", "Sea and Land", "Ranka Bulatović", "the Speaker's office",
    "the organisers", "the house's technical service")
SCEKIC, KOVAC, SHIFT, UNION, NOVOSEL, MEDIC, KRAG, SKAG, HOUSE, INQ, MIRKOVIC, COLL, LETTER, REG, WAITER, BAN = ("Zoran Šćekić", "Miloš Kovač", "the shift leader of the guards", "Branko Jovović", "Petar Novosel", "a paramedic", "Mette Krag",
    "Skagerholm Lines", "an official of the house", "the committee of inquiry", "Sanja Mirković", "a colleague of Kovač", "a letter of Skagerholm", "the electronic register", "the waiter", "two colleagues of Kovač")

F("years of the lease", "agree", E("00", "30 years", 30, unit="years"), E("04", "30 years", 30, SKAG, unit="years"))
F("people hurt", "update",
  E("00", "Five people", 5, CC, as_of=THU, origin=CC), E("00", "two", 2, CC, nth=1, as_of=THU, origin=CC), E("01", "five people", 5, CC, as_of=THU, origin=CC),
  E("03", "Five treated", 5, CC, as_of=THU, origin=CC), E("03", "Two people hurt", 2, MEDIC, as_of=THU, origin=MEDIC), E("05", "Eleven people", 11, INQ, as_of=D26, origin=INQ))
F("deputies hurt", "conflict",
  E("01", "nine deputies", 9, SEA, as_of=THU, origin=SEA), E("01", "three", 3, OFFICE, as_of=THU, origin=OFFICE), E("02", "Three deputies", 3, as_of=FRI, origin=OFFICE))
F("guards hurt", "agree", E("03", "Two of them", 2, CC, as_of=THU, origin=CC), E("05", "two of them", 2, INQ, as_of=D26, origin=INQ))
F("deputies hurt in 2019", "single", E("00", "seven deputies", 7, as_of="2019-12"))
F("deputies in the hall", "conflict", E("00", "39 deputies", 39, LEKIC, as_of=THU, origin=LEKIC), E("02", "44 deputies", 44, REG, as_of=THU, origin=OFFICE))
F("seats of the parliament", "single", E("00", "81", 81, LEKIC))
F("short of a quorum", "single", E("00", "two short", 2, LEKIC, as_of=THU, origin=LEKIC))
F("quorum", "single", E("02", "quorum of 41", 41, origin=OFFICE))
F("deputies ready to vote for the law", "single", E("00", "43 deputies", 43, PM, as_of=THU, origin=PM))
F("deputies who had cast their votes", "single", E("02", "22 deputies", 22, as_of=THU, origin=OFFICE))
F("price of the lease", "agree",
  E("00", "214 million euros", 214e6, unit="EUR"), E("00", "1.6 billion Danish kroner", 1.6e9, unit="DKK"),
  E("01", "214 million euros", 214e6, unit="EUR"), E("01", "1.6 billion Danish kroner", 1.6e9, unit="DKK"), E("03", "€214 million", 214e6, NOVOSEL, as_of=THU, unit="EUR"),
  E("04", "DKr1.6bn", 1.6e9, SKAG, unit="DKK"), E("04", "€214m", 214e6, SKAG, unit="EUR"))
F("protesters", "conflict", A("00", "some 1,200 people", 1200, POLICE, as_of=THU, origin=POLICE), E("01", "5,000", 5000, ORG, as_of=THU, origin=ORG))
F("arrests", "update",
  E("00", "six arrests", 6, POLICE, as_of=THU, origin=POLICE), E("03", "Six arrests", 6, as_of=THU, origin=POLICE), E("03", "two", 2, nth=1, as_of=THU, origin=POLICE))
F("minutes of the brawl", "conflict",
  E("01", "eleven minutes", 11, "video of Brzi List", as_of=THU, origin="Brzi List", unit="minutes"), E("02", "four minutes", 4, as_of=THU, origin=OFFICE, unit="minutes"),
  E("04", "four minutes", 4, HOUSE, as_of=THU, origin=OFFICE, unit="minutes"))
F("guards on duty", "agree", E("01", "Fourteen guards", 14, as_of=THU), E("02", "all 14 officers", 14, as_of=THU, origin=OFFICE))
F("damage to the hall", "conflict",
  L("01", "at least €60,000", 60000, TECH, as_of=FRI, origin=TECH, unit="EUR"), E("02", "€18,000", 18000, as_of=FRI, origin=OFFICE, unit="EUR"), E("05", "€31,400", 31400, unit="EUR"))
F("screens broken", "single", E("01", "23 screens", 23, TECH, origin=TECH))
F("height of Šćekić", "single", E("01", "1.96 metres", 1.96, unit="m"))
F("dockers of Bar", "agree", E("01", "520 dockers", 520), E("03", "520 of us", 520, UNION), E("04", "all 520", 520, KRAG))
F("dockers who lose their jobs", "agree", E("03", "180", 180, UNION, origin=UNION), E("04", "180 jobs", 180, "the union", origin=UNION), E("05", "180 letters", 180, "the union", origin=UNION))
F("deputies to be barred", "single", E("02", "four deputies", 4, origin=OFFICE))
F("days of the bar", "single", E("02", "15 days", 15, origin=OFFICE, unit="days"))
F("pages of the bill", "agree", E("02", "212 pages", 212, origin=OFFICE), E("03", "Two hundred and twelve pages", 212, LEKIC, origin=LEKIC))
F("amendments", "single", E("03", "340", 340))
F("debts of the port", "update",
  E("03", "27 million", 27e6, NOVOSEL, as_of=THU, origin=NOVOSEL, unit="EUR"), E("04", "€27m", 27e6, "the transport ministry", origin=NOVOSEL, unit="EUR"), E("04", "39m", 39e6, as_of="2021", unit="EUR"))
F("days left to Skagerholm's deadline", "single", E("04", "seven days", 7, unit="days"))
F("new cranes", "single", E("04", "two new gantry cranes", 2, SKAG))
F("fall of Skagerholm's shares", "single", E("04", "2.1%", 2.1, as_of=FRI, unit=P))
F("boxes moved in a year", "update", E("04", "71,000 TEU", 71000, as_of="2025", unit="TEU"), E("04", "66,500", 66500, as_of="2024", unit="TEU"))
F("votes for the law", "single", E("05", "42 votes", 42, as_of=D31))
F("votes against the law", "single", E("05", "37", 37, as_of=D31))
F("minutes of the second attempt", "single", E("05", "nine minutes", 9, as_of=D31, unit="minutes"))
F("weeks since the first attempt", "single", E("05", "Three weeks", 3, unit="weeks"))
F("pages of the committee's report", "single", E("05", "64 pages", 64))

Q("they made a riot", "single", q("00", "They had no majority, so they made a riot,", LEKIC))
Q("within days", "single", q("00", "within days", PM))
Q("felled by microphone", "single", q("01", "felled by microphone", BAN))
Q("the cable past my ear", "single", q("01", "I felt the cable go past my ear,", COLL))
Q("he slipped", "single", q("01", "I never touched the man. He slipped on his own papers and met the desk.", SCEKIC))
Q("we would be waiting still", "single", q("01", "We waited for an order. We would be waiting still,", SHIFT))
Q("not a harbour tavern", "single", q("02", "A parliament is not a harbour tavern,", SPK), q("02", "Whoever wishes to fight may go there.", SPK))
Q("gone by Christmas", "single", q("03", "Read the annex. Of the 520 of us, 180 are gone by Christmas.", UNION))
Q("not one docker", "single", q("03", "Not one docker will lose his job. It is in article nine.", NOVOSEL))
Q("who of you has read it", "single", q("03", "This bill came to us last night, at ten o'clock. Two hundred and twelve pages. Who of you has read it?", LEKIC))
Q("free of all obligations", "single", q("04", "consider itself free of all obligations", LETTER))
Q("I have the stamp", "single", q("04", "It was received, it was stamped, and I have the stamp,", KRAG))
Q("was not switched on", "single", q("05", "was not switched on at any time that day", INQ))
Q("I gave her a push", "single", q("05", "I took down that rag, and yes, I gave her a push,", KOVAC), q("05", "I would do it again tomorrow.", KOVAC))
Q("nothing on the table", "single", q("05", "There was nothing on the table. Not then, not before.", MIRKOVIC))

w("the brawl", THU, ("00", "on Thursday"), ("01", "yesterday"), ("02", "12 March 2026", 1), ("04", "on Thursday"), ("04", "Thursday", 2), ("05", "12 March"))
w("the Speaker's office speaks of three", THU, ("01", "last night"))
w("seven deputies are hurt over the budget", "2019-12-01", ("00", "December 2019"), to="2019-12-31")
w("the law is to come back", D24, ("01", "the 24th"), ("03", "Tuesday, 24 March"), ("04", "24 March"))
w("the law, not before", "2026-03-23", ("04", "next week"), to="2026-03-29")
w("the Committee on Rules meets", MON, ("02", "on Monday"))
w("the Speaker speaks", FRI, ("02", "this morning"))
w("the bill is sent to the deputies, by the Speaker", "2026-02-27", ("02", "27 February"))
w("the bill comes to the deputies, by Lekić", D11, ("03", "last night"))
w("the dockers gone by", "2026-12-25", ("03", "Christmas"))
w("the law left until then", "2026-10-01", ("03", "October"), to="2026-10-31")
w("the law left until autumn", "2026-09-01", ("05", "autumn"), to="2026-11-30")
w("the letter of Skagerholm", D4, ("04", "4 March", 1))
w("the deadline of Skagerholm", D31, ("04", "31 March"))
w("Krag confirms the letter", MON, ("04", "yesterday"))
w("shares of Skagerholm", FRI, ("04", "on Friday"))
w("71,000 TEU", "2025-01-01", ("04", "last year"), to="2025-12-31")
w("66,500 TEU", "2024-01-01", ("04", "in 2024"), to="2024-12-31")
w("the debt of 39m", "2021-01-01", ("04", "in 2021"), to="2021-12-31")
w("the first attempt at a lease, by Quay & Crane", "2017-01-01", ("04", "in 2017"), to="2017-12-31")
w("the first attempt at a lease, by the Review", "2018-01-01", ("05", "In 2018"), to="2018-12-31")
w("the law is passed", D31, ("05", "on Tuesday"))
w("the report of the committee of inquiry", D26, ("05", "26 March"))
w("the first letter of dismissal", APR2, ("05", "this morning"))

c("figure", "deputies hurt: nine by Sea and Land, three by the Speaker", [("01", "nine deputies"), ("05", "Eleven people")], [("01", "three"), ("02", "Three deputies")])
c("figure", "deputies in the hall: 39 or 44, short of a quorum or not", [("00", "39 deputies"), ("00", "two short")], [("02", "44 deputies"), ("02", "quorum of 41")])
c("figure", "damage: at least 60,000 euros, or 18,000, repairs at 31,400", [("01", "at least €60,000")], [("02", "€18,000"), ("05", "€31,400")])
c("figure", "the brawl lasted eleven minutes or four", [("01", "eleven minutes")], [("02", "four minutes"), ("04", "four minutes")])
c("figure", "protesters: 1,200 or 5,000", [("00", "some 1,200 people")], [("01", "5,000")])
c("date", "the brawl began at about 16:42 or at 17:10",
  [("00", "4:42 p.m."), ("01", "16.44"), ("03", "4:42 p.m."), ("03", "16.45")], [("02", "At 17:10")])
c("date", "the deputies had the bill on 27 February or in the night before the vote", [("02", "27 February")], [("03", "last night, at ten o'clock")])
c("date", "the first attempt at a lease: 2017 or 2018", [("04", "in 2017")], [("05", "In 2018")])
c("stance", "who began: Kovač with the banner and a shove, or Šćekić unprovoked",
  [("00", "tore down a banner against the lease and shoved the woman who held it"), ("05", "yes, I gave her a push")],
  [("02", "without any provocation, struck his colleague"), ("02", "No deputy of the majority had given cause for this")])
c("stance", "whether the Speaker had opened the vote",
  [("00", "before Speaker Ranka Bulatovic had opened the vote"), ("05", "was not switched on at any time that day")],
  [("02", "The Speaker opened the vote at 17:00"), ("02", "when 22 deputies had already cast their votes")])
c("stance", "whether the Speaker sent in the guards at once",
  [("02", "at once directed the parliamentary guard to enter the hall")],
  [("01", "We waited for an order"), ("03", "Only now do guards come in"), ("05", "The order to the guard was given at 16:57, by a deputy clerk")])
c("stance", "whether Šćekić struck Kovač or Kovač slipped",
  [("01", "swung a table microphone at him"), ("02", "struck his colleague Mr Miloš Kovač in the face")], [("01", "I never touched the man. He slipped on his own papers")])
c("stance", "where the Prime Minister was", [("01", "In the buffet, the whole time")], [("03", "The Prime Minister is in the thick of it")])
c("stance", "whether the Prime Minister offered to put off the law",
  [("03", "has offered Sea and Land to leave the law until October"), ("05", "the Prime Minister proposed to shelve the law till autumn")], [("05", "There was nothing on the table")])
c("stance", "whether a letter of the lessee named a deadline",
  [("02", "Neither she nor the Government has had any communication from the future lessee that names a deadline")],
  [("04", "In a letter that this publication has seen"), ("04", "It was received, it was stamped"), ("05", "the Danes would have been free to go")])
c("stance", "whether dockers lose their jobs",
  [("03", "180 are gone by Christmas"), ("04", "The union fears for 180 jobs"), ("05", "The first of the 180 letters of dismissal")],
  [("03", "Not one docker will lose his job"), ("04", "the line will take over the entire workforce")])

e("five people, by the Clinical Centre", "cited", ("00", "Five people"), ("01", "five people"), ("03", "Five treated"))
e("the price of the lease, by Adria Wire", "copied text", ("00", "is to pay 214 million euros (1.6 billion Danish kroner) for the lease"), ("01", "is to pay 214 million euros (1.6 billion Danish kroner) for the lease"))
e("the first blows, by Adria Wire", "cited", ("00", "4:42 p.m."), ("03", "Adria Wire has the first blows at 4:42 p.m."))
e("three, by the Speaker's office", "cited", ("01", "The Speaker's office, at ten last night, was still talking of three"), ("02", "Three deputies"))
e("debts of 27 million, by the minister", "cited", ("03", "27 million"), ("04", "€27m"))
e("180 jobs, by the union", "cited", ("03", "180 are gone"), ("04", "180 jobs"), ("05", "180 letters"))
e("six arrests, by the police", "same details", ("00", "six arrests"), ("03", "Six arrests"), optional=True)
e("four minutes, by the house", "same details", ("02", "four minutes"), ("04", "four minutes"), optional=True)

a(LEKIC, "person", *named("Goran Lekic", "Goran Lekić"), aliases=["leader of Sea and Land", "Lekić", "he", "Goran Lekic"])
a(DOCTOR, "person", *named("Vesna Lekic"), aliases=["Dr. Vesna Lekic", "the doctor"])
a(SPK, "person", *named("Ranka Bulatovic", "Ranka Bulatović", "Bulatović"), aliases=["the Speaker", "The Speaker", "Speaker Ranka Bulatovic", "Speaker Bulatović"])
a(PM, "person", *named("Ilija Draskovic", "Ilija Drašković", "Drašković"), aliases=["the Prime Minister", "Prime Minister Ilija Draskovic"])
a(KOVAC, "person", *named("Milos Kovac", "Miloš Kovač", "Kovač"))
a(SCEKIC, "person", *named("Zoran Scekic", "Zoran Šćekić", "Šćekić"))
a(KRAG, "person", *named("Mette Krag", "Krag"), aliases=["the Danish line's chief executive", "she"])
a(SEA, "organization", *named("Sea and Land"))
a(SKAG, "organization", *named("Skagerholm Lines", "Skagerholm"), aliases=["the Danish line"])
a(CC, "organization", *named("Clinical Centre of Montenegro", "Clinical Centre"), aliases=["Dr. Vesna Lekic", DOCTOR])
a("Adria Wire", "organization", *named("Adria Wire"))
a("Bar", "place", *named("Bar", "Port of Bar"))
a("Montenegro", "place", *named("Montenegro", "MONTENEGRO", but=("Clinical Centre of Montenegro", "PARLIAMENT OF MONTENEGRO")))
a("Podgorica", "place", *named("PODGORICA", "Podgorica"))
s.alias(OFFICE, "Speaker's office", "Parliament of Montenegro", "the Speaker", SPK)
s.alias(POLICE, "police", "according to police")
s.alias(ORG, "organisers")
s.alias(SHIFT, "their shift leader", "shift leader", "Fourteen guards")
s.alias(COLL, "one", "two of his colleagues", "one of two colleagues")
s.alias(BAN, "two of his colleagues", "his colleagues")
s.alias(UNION, "the dockers' union", "the union", "The union", "Branko Jovović of the dockers' union")
s.alias("the union", "The union", UNION)
s.alias(NOVOSEL, "Transport minister Petar Novosel", "the transport ministry", "transport minister")
s.alias("the transport ministry", "transport ministry", NOVOSEL)
s.alias(LETTER, "a letter", SKAG, "Skagerholm Lines says", KRAG)
s.alias(INQ, "a report of 64 pages", "the report", "a committee of inquiry", "it", "report")
s.alias(MIRKOVIC, "Ilija Drašković's adviser, Sanja Mirković", "Ilija Drašković's adviser")
s.alias(HOUSE, "official of the house")
s.alias(TECH, "technical service")
s.alias(REG, "The electronic register", "electronic register")
s.alias("video of Brzi List", "our video", "Brzi List")
s.alias(MEDIC, "paramedic")
s.write()
