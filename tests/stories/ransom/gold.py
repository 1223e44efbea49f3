#!/usr/bin/env python3
"""Gold of the ransom story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Hackers hold the town hall of Saint-Alcide to ransom")


E, AB, AL, MT, AM, LT, BT, VG = map(voiced, (s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague))
f, q, Q, w, C, X = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo
a = lambda name, kind, *forms, aliases=(), docs=None, but=(): s.actor(name, kind, *s.named(*forms, docs=docs, but=but), aliases=(*forms, *aliases))
FRI16, SUN, MON, TUE, WED, THU, FRI, SAT, MON26 = (f"2026-10-{i}" for i in (16, 18, 19, 20, 21, 22, 23, 24, 26))
s.report("00", outlet="Fundy Press", published=MON, sidecar=True)
s.report("01", outlet="Town of Saint-Alcide", published=TUE)
s.report("02", outlet="The Chaleur Courier", published=WED)
s.report("03", outlet="Evening Blade", published=FRI)
s.report("04", outlet="Perimeter Weekly", published=MON26)
s.report("05", outlet="L'Estran", published="2027-02-01", to="2027-02-28")

TOWN, TALLOW, BIRCH, INSURER, KETTLE, RCMP = "Town of Saint-Alcide", "Tallowman", "Birchline Networks", "Grand Banks Mutual", "Kettle Analytics", "RCMP"
ODETTE, REJEAN, PITRE, AMSTERDAM, SUET, SORREL, ROUSSEL = "Odette Hachey", "Réjean Hachey", "Dwayne Pitre", "Colin Amsterdam", "Suet", "Ingrid Sorrel", "Yvette Roussel"
NOTE, RESTORER, FIGHTER, INDEX, RESPONDERS, AUDITOR, EMAIL, LOG = "the ransom note", "a person who worked on the restoration", "the firefighter", "the index", "two responders", "auditor general's report", "an e-mail of 20 October", "the plant's log"
FUNDY, COURIER, BLADE, PERIM, TREASURER = "Fundy Press", "The Chaleur Courier", "Evening Blade", "Perimeter Weekly", "the treasurer"

# ---- figures
f("ransom demanded", "conflict",
    E("00", "$2.9 million", 2.9e6, by=NOTE, unit="CAD", as_of=SUN), E("00", "US$2.1 million", 2.1e6, by=NOTE, unit="USD", as_of=SUN),
    E("00", "$1.2 million", 1.2e6, by=ODETTE, unit="CAD", as_of=MON), E("00", "34 bitcoin", 34, by=NOTE, unit="BTC", as_of=SUN),
    E("03", "THREE MILLION", 3e6, unit="CAD", origin=SUET), E("03", "$3 million", 3e6, unit="CAD", as_of=THU, origin=SUET),
    E("05", "34", 34, by=TALLOW, unit="BTC", origin=NOTE))
f("ransom offered", "agree",
    E("03", "400", 400000, by=SUET, nth=1, unit="USD", as_of=TUE), E("03", "$400,000", 400000, by=SUET, unit="USD", as_of=TUE),
    E("05", "400", 400000, by=EMAIL, nth=1, unit="USD", as_of=TUE))
f("ransom paid", "agree",
    E("04", "6.8 bitcoin", 6.8, unit="BTC", as_of=THU, origin=KETTLE), AB("04", "about US$420,000", 420000, unit="USD", as_of=THU, origin=KETTLE),
    E("05", "6.8 bitcoin", 6.8, by=AUDITOR, unit="BTC", as_of=THU))
f("inhabitants", "conflict",
    E("00", "19,000", 19000, origin=FUNDY), E("02", "29,000", 29000, origin=COURIER), E("02", "19,000", 19000, origin=COURIER), E("03", "19,000 Maritimers", 19000, origin=BLADE))
f("servers encrypted", "conflict",
    E("00", "41", 41, by=ODETTE, as_of=SUN, origin=TOWN), E("01", "41", 41, as_of=SUN, origin=TOWN), E("02", "27 locked servers", 27, by=RESTORER), E("02", "41", 41, nth=2, origin=TOWN),
    E("04", "58 encrypted servers", 58, origin=PERIM), E("04", "41", 41, by=TOWN), E("05", "27", 27, nth=1, by=AUDITOR))
f("servers down", "single", E("05", "Forty-one servers", 41, by=AUDITOR))
f("servers that were unplugged", "single", E("02", "14", 14, by=RESTORER))
f("servers", "agree", E("00", "58 servers", 58, by=ODETTE, origin=TOWN), E("01", "58 servers", 58, origin=TOWN))
f("desktop computers encrypted", "single", AB("00", "some 320 desktop computers", 320, by=ODETTE, as_of=SUN))
f("data copied", "conflict",
    E("00", "640 gigabytes of files", 640, by=NOTE, unit="GB", as_of=SUN), E("04", "212 gigabytes", 212, by=INDEX, unit="GB", as_of=FRI), E("04", "640", 640, by=NOTE, unit="GB"))
f("hours in which the pumps were worked by hand", "conflict",
    E("00", "three hours", 3, by=TOWN, unit="hours", as_of=SUN), E("00", "nine hours", 9, by=REJEAN, unit="hours", as_of=SUN),
    E("01", "three hours", 3, unit="hours", as_of=SUN, origin=TOWN), E("05", "nine hours", 9, by=AUDITOR, unit="hours", as_of=SUN))
f("ransom in Ontario in 2023", "single", E("00", "$290,000", 290000, unit="CAD", as_of="2023"))
f("files got back in Ontario", "single", E("00", "two-thirds of its files", 2 / 3, unit="share", as_of="2023"))
f("time to restore everything", "single", AM("01", "within three weeks", 3, unit="weeks", origin=TOWN))
f("insurance", "agree", E("01", "$2 million", 2e6, unit="CAD", origin=TOWN), E("05", "two", 2e6, nth=1, unit="CAD", origin="L'Estran"))
f("specialists on site", "single", E("01", "14 specialists", 14, origin=TOWN))
f("people in the line", "single", E("02", "60 deep", 60, as_of=TUE))
f("working terminals", "single", E("02", "one working terminal", 1, as_of=TUE))
f("receipts in pencil", "single", E("02", "112 receipts", 112, as_of=TUE))
f("employees in the union", "single", E("02", "210", 210))
f("employees", "single", E("02", "260 employees", 260))
f("advance", "single", E("02", "$1,500 each", 1500, by=TOWN, unit="CAD", as_of=WED))
f("documents sent to the Blade", "single", E("03", "three documents", 3, as_of=THU))
f("time for which the gang was inside", "single", MT("03", "more than two weeks", 2, by=SUET, unit="weeks"))
f("readers who would pay", "single", E("03", "One in five of them", .2, by="a poll", unit="share"))
f("minutes from the deadline to the leak", "single", E("04", "four minutes", 4, unit="minutes", as_of=FRI))
f("people whose records leaked", "agree", AB("04", "about 23,400 people", 23400, by=INDEX, as_of=FRI), E("05", "23,400 people", 23400, origin="L'Estran"))
f("responders", "single", E("04", "Two responders", 2))
f("records of a school board", "single", E("04", "31,000 records", 31000))
f("vote for the mayor", "single", E("05", "61 per cent", 61, unit="percent", as_of="2027-01-18"))
f("pages of the report", "single", E("05", "88 pages", 88, unit="pages"))
f("cost for the town", "update", E("05", "1.6", 1.6e6, by=TREASURER, unit="CAD", as_of=["2026-11-01", "2026-11-30"]), E("05", "3.4 million dollars", 3.4e6, unit="CAD"))

# ---- quotations
Q("not a cent", "variant", q("00", "We will not pay a cent to these people,", ODETTE), q("05", "We will not pay a cent,", ODETTE))
Q("arithmetic for criminals", "single", q("00", "was not going to do arithmetic for criminals", ODETTE))
Q("I have the blisters", "single", q("00", "It was nine hours, and I have the blisters,", REJEAN))
Q("we have found the pencils", "single", q("01", "I have been moved by the patience of our people,", ODETTE), q("01", "We managed this town with pencils until 1987, and we have found the pencils.", ODETTE))
Q("which employee", "single", q("02", "Which employee? Which e-mail? They have not found one,", PITRE))
Q("fiction", "single", q("02", "fiction", AMSTERDAM))
Q("pulled the plug", "single", q("02", "The other 14 we pulled the plug on ourselves,", RESTORER))
Q("the mayor lies", "single", q("03", "the mayor lies she writes us every day,", SUET))
Q("she offered 400", "single", q("03", "she offered 400 on tuesday. we laugh.", SUET))
Q("no negotiation", "single", q("03", "There is no negotiation and there has been no offer,", ODETTE))
Q("in a drawer", "single", q("03", "I thought that was in a drawer,", FIGHTER))
Q("no need email", "single", q("03", "door was open. no need email.", SUET))
Q("data were taken", "single", q("04", "We have to correct what we said,", ODETTE), q("04", "Data were taken.", ODETTE))
Q("scheduled", "single", q("04", "scheduled", BIRCH))
Q("money come in", "single", q("04", "I can see the money come in. I can't see from whom.", SORREL))
Q("400 in the mail", "single", q("05", "400", ODETTE, nth=1))
Q("being handled", "single", q("05", "I was told that it was being handled,", ODETTE), q("05", "I did not ask by whom.", ODETTE))
Q("like a baby's", "single", q("05", "Like a baby's again,", REJEAN))

# ---- timeline
w("pencils until then", "1987", ("01", "until 1987"))
w("payroll data from then on", "2011", ("04", "since 2011"))
w("Birchline works for the town from then on", "2019", ("01", "since 2019"))
w("a town in Ontario pays", "2023", ("00", "In 2023"))
w("the man with the mailbox retires", "2026-03-01", ("05", "since spring"), to="2026-05-31")
w("Birchline was warned of the hole", "2026-06-01", ("02", "in June"), to="2026-06-30")
w("the gateway missed an update", "2026-06-01", ("04", "since June"), to="2026-06-30")
w("the newest backup that opens", "2026-08-29", ("02", "from August 29"), ("05", "of 29 August"))
w("the gang gets in, by itself", "2026-10-02", ("03", "since October 2"), ("04", "the 2nd"))
w("the gang's first login", "2026-10-04", ("04", "October 4, a Sunday"))
w("backups by the town", FRI16, ("01", "on Friday, October 16"), ("02", "from last Friday"))
w("Birchline's alarm", FRI16, ("02", "on Friday evening"), ("02", "on Friday", 2), ("05", "on Friday the 16th"))
w("the attack", SUN, ("00", "on Sunday", 1), ("00", "on Sunday", 2), ("01", "On Sunday morning"), ("02", "until Sunday"), ("03", "on Sunday"))
w("the pumps are worked by hand", SUN, ("01", "on Sunday"), ("02", "on Sunday"))
w("the restoration begins", SUN, ("02", "since Sunday"))
w("the town hall is closed", MON, ("00", "on Monday"))
w("the mayor on the steps", MON, ("05", "on 19 October"))
w("the Courier's mistake", MON, ("02", "Monday"))
w("the line in the town hall", TUE, ("02", "yesterday"), ("02", "By noon"))
w("the mayor's offer", TUE, ("03", "on tuesday"), ("05", "of 20 October"))
w("payroll is to be restored", THU, ("01", "by Thursday"), ("02", "by tomorrow"))
w("the Blade talks to the gang", THU, ("03", "yesterday"))
w("money arrives in the wallet", THU, ("04", "late on Thursday"), ("05", "on Thursday, 22 October"))
w("the deadline", FRI, ("00", "by 6 p.m. on Friday"))
w("the files are published", FRI, ("04", "on Friday at 18:04"))
w("the deadline, by the Blade", SAT, ("03", "tomorrow night"), ("03", "on Saturday"), ("04", "as Saturday"))
w("the mayor corrects herself", SAT, ("04", "on Saturday"))
w("tax bills are to be restored", "2026-10-30", ("01", "by October 30"))
w("tax was due", "2026-10-31", ("01", "October 31"))
w("the treasurer hopes for 1.6 million", "2026-11-01", ("05", "In November"), to="2026-11-30")
w("tax is due", "2026-11-30", ("01", "November 30"))
w("the mayor is re-elected", "2027-01-18", ("05", "on 18 January"))
w("the auditor general's report", "2027-01-25", ("05", "a week after the vote"))
w("the auditor general's report, by month", "2027-01-01", ("05", "last month"), to="2027-01-31")
w("Birchline's contract ends", "2028", ("05", "until 2028"))

# ---- conflicts
C("figure", "the ransom: 2.9 million dollars by the note, 1.2 million by the mayor",
    [("00", "$2.9 million"), ("00", "US$2.1 million"), ("00", "34 bitcoin"), ("03", "$3 million"), ("03", "THREE MILLION"), ("05", "34")], [("00", "$1.2 million")])
C("stance", "whether data were taken", [("00", "The mayor said there was no sign that anything had left the building."), ("01", "there is no indication that personal information has been taken"), ("03", "So much for nothing having left the building.")],
    [("00", "It says that 640 gigabytes of files were copied."), ("03", "Suet sent us three documents"), ("04", "Data were taken."), ("04", "published what it says are the Canadian town's files")])
C("figure", "pumps by hand: three hours by the town, nine by the workers", [("00", "three hours"), ("01", "three hours")], [("00", "nine hours"), ("05", "nine hours"), ("02", "from 5:52 a.m. to 2:58 p.m.")])
C("stance", "whether an e-mail let them in",
    [("01", "It entered through an e-mail that an employee opened in good faith."), ("02", "The mayor's story is that someone opened an e-mail."), ("04", "The town stands by its e-mail.")],
    [("02", "Which employee? Which e-mail? They have not found one,"), ("03", "door was open. no need email."), ("04", "tell us there was none"), ("05", "There was no e-mail that somebody opened")])
C("stance", "whether Birchline called on Friday", [("02", "The town denies having received a call on Friday.")],
    [("02", "The firm's monitoring raised an alarm on Friday evening"), ("05", "The firm did call on Friday the 16th")])
C("date", "the newest good backup: 16 October by the town, 29 August", [("01", "on Friday, October 16"), ("02", "from last Friday")], [("02", "from August 29"), ("05", "of 29 August")])
C("figure", "servers locked: 41 by the town, 27", [("00", "41"), ("01", "41"), ("02", "41", 2), ("04", "41")], [("02", "27 locked servers"), ("05", "27", 1)])
C("stance", "whether the town negotiated and made an offer", [("01", "It is not in negotiation with anyone."), ("03", "There is no negotiation and there has been no offer,")],
    [("03", "the mayor lies she writes us every day,"), ("03", "she offered 400 on tuesday."), ("05", "It was sent from her account.")])
C("date", "the deadline: Friday, or Saturday by the Blade", [("00", "by 6 p.m. on Friday"), ("04", "on Friday at 18:04")], [("03", "on Saturday"), ("03", "tomorrow night"), ("04", "as Saturday")])
C("date", "when the gang got in: on 2 October by itself, on the 4th by the logs", [("03", "since October 2"), ("04", "the 2nd")], [("04", "October 4, a Sunday")])
C("figure", "data: 640 gigabytes by the note, 212 by the index", [("00", "640 gigabytes of files"), ("04", "640")], [("04", "212 gigabytes")])
C("stance", "whether a ransom was paid", [("00", "We will not pay a cent to these people,"), ("01", "Will the Town pay? No."), ("04", "No, says the town."), ("05", "THE TOWN THAT DID NOT PAY")],
    [("05", "Its insurer paid 6.8 bitcoin"), ("04", "got 6.8 bitcoin")], optional=True)
C("stance", "whether Birchline left a hole open", [("02", "never closed a hole in the remote access"), ("04", "a VPN gateway that had missed an update since June"), ("05", "the hole was in Birchline's remote access")], [("02", "fiction")])
C("figure", "inhabitants: 19,000, or 29,000 by the Courier's mistake", [("00", "19,000"), ("02", "19,000"), ("03", "19,000 Maritimers")], [("02", "29,000")], optional=True)
C("figure", "servers encrypted: 41, or 58 by Perimeter Weekly's mistake", [("04", "41"), ("00", "41"), ("01", "41")], [("04", "58 encrypted servers")], optional=True)

# ---- echoes
X("the ransom note's 640 gigabytes", "cited", ("00", "640 gigabytes of files"), ("04", "the 640 of the ransom note"))
X("41 of 58 servers, by the town", "cited", ("00", "41 of its 58 servers"), ("01", "41 of 58 servers"), ("02", "not 41"), ("04", "the town says 41 were hit"))
X("three hours by the town", "cited", ("00", "three hours"), ("01", "three hours"))
X("the Blade's deadline", "cited", ("03", "on Saturday at six in the evening"), ("04", "The Evening Blade, which had talked to the gang, gave that as Saturday"))
X("in since 2 October, by the gang", "cited", ("03", "since October 2"), ("04", "not the 2nd, as the gang brags"))
X("backups of 16 October by the town", "cited", ("01", "Backups made on Friday, October 16 are intact"), ("02", "The town speaks of backups from last Friday"))
X("an offer of 400", "same details", ("03", "she offered 400 on tuesday."), ("05", 'offers "400"'))
X("not a cent, on the steps", "same details", ("00", "We will not pay a cent to these people,"), ("05", "We will not pay a cent,"))
X("the e-mail, by the town", "cited", ("01", "through an e-mail that an employee opened in good faith"), ("02", "someone opened an e-mail"), ("04", "The town stands by its e-mail."))
X("payroll back on Thursday, by the town", "cited", ("01", "payroll by Thursday"), ("02", "Payroll was to be back by tomorrow"))
X("pencils", "same details", ("01", "we have found the pencils"), ("05", "keeps the pencil in a frame"), optional=True)
X("6.8 bitcoin", "same details", ("04", "6.8 bitcoin"), ("05", "6.8 bitcoin"), optional=True)
X("27 servers", "same details", ("02", "27 locked servers"), ("05", "had locked 27"), optional=True)
X("the backup of 29 August", "same details", ("02", "from August 29"), ("05", "of 29 August"), optional=True)
X("23,400 people", "same details", ("04", "about 23,400 people"), ("05", "23,400 people"), optional=True)
X("the firefighter's file", "same details", ("03", "a psychologist's report on a firefighter"), ("05", "The firefighter whose file was passed round"), optional=True)

# ---- actors
s.actor(ODETTE, "person", *s.named("Odette Hachey"), ("00", "Hachey", 2), aliases=["Mayor Odette Hachey", "Hachey", "the mayor", "she", TOWN, "the town", "An e-mail"])
a(REJEAN, "person", "Réjean Hachey", aliases=["Hachey", "who represents the plant's workers"])
s.actor(TALLOW, "organization", *s.named("Tallowman"), aliases=["the gang", "a group that calls itself Tallowman", "The note", "the gang Tallowman"])
a(SUET, "person", "Suet", aliases=["A member of the gang Tallowman", "the crook", "Tallowman", "the gang"])
a(BIRCH, "organization", "Birchline Networks", "Birchline", aliases=["the contractor", "the Moncton firm", "Colin Amsterdam", "The firm"])
a(KETTLE, "organization", "Kettle Analytics", "Kettle", aliases=["the tracing firm Kettle Analytics", "Ingrid Sorrel"])
a(RCMP, "organization", "RCMP")
a(BLADE, "organization", "Evening Blade", "Blade", aliases=["the Blade"])
a(FUNDY, "organization", "Fundy Press")
a(COURIER, "organization", "Courier", aliases=["the Courier"])
a("Saint-Alcide", "place", "Saint-Alcide", "SAINT-ALCIDE", but=["TOWN OF SAINT-ALCIDE", "VILLE DE SAINT-ALCIDE"])
s.alias(TOWN, "the town", "the Town", "town hall", "Odette Hachey", "the mayor")
s.alias(PITRE, "Dwayne Pitre of CUPE Local 4410", "Pitre")
s.alias(AMSTERDAM, "Birchline's director, Colin Amsterdam", "Amsterdam", "Birchline")
s.alias(SORREL, "Kettle's Ingrid Sorrel", "Sorrel", "Kettle")
s.alias(NOTE, "a note", "The note", "the ransom note", "It", "Tallowman", "a note that appeared on the screens")
s.alias(RESTORER, "A person who has worked on the restoration", "he")
s.alias(FIGHTER, "The firefighter", "he")
s.alias(INDEX, "the index", "It", "Perimeter Weekly", "Tallowman")
s.alias(AUDITOR, "The auditor general's report", "the report", "It", "auditor general")
s.alias(EMAIL, "An e-mail", "An e-mail of 20 October", "Odette Hachey", "annex F")
s.alias("a poll", "a poll on our site")
s.alias(TREASURER, "treasurer")
s.write()
