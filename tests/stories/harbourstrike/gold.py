"""Gold of an invented story: dockers stop a river port in Quebec, September 2026."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The dockers of Port-Sainte-Aude strike")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
SAT, SUN, MON, TUE, WED, THU, FRI, SAT2, SUN2, MON2 = (f"2026-09-{d}" for d in range(12, 22))
s.report("00", outlet="CNL", published=MON)
s.report("01", outlet="Le Fleuve", published=WED)
s.report("02", outlet="Arrimeurs unis", published=THU)
s.report("03", outlet="The Toronto Flash", published=FRI, sidecar=True)
s.report("04", outlet="Boxes & Berths", published=MON2)
s.report("05", outlet="Relais", published="2026-11-04", to="2027-02-28")

GADOURY, HAVERSTOCK, GOWDA, STEEVE, LUC, SANSREGRET, BRISEBOIS = "Mireille Gadoury", "Colin Haverstock", "Sunita Gowda", "Steeve Pelchat", "Luc Pelchat", "Paul-Émile Sansregret", "Édith Brisebois"
UNION, GME, CHAMBER, POLICE, DRIVER, PALAMIDIS, AUTHORITY = "Arrimeurs unis", "Gulf Maritime Employers", "Chamber of Commerce of the Lower River", "police", "the driver", "Gus Palamidis", "the port's authority"
PAPER, OPERATORS, FLASH, FLEUVE, CNL, CONTRACT, RAILWAY = "the paper of July", "terminal operators", "The Toronto Flash", "Le Fleuve", "CNL", "the contract", "the railway"

# ---- figures
f = s.figures
f("ships at anchor", "conflict",
    E("00", "nine ships", 9, None, nth=1, as_of=MON), E("00", "nine ships at anchor", 9, None, as_of=MON),
    E("01", "17 ships", 17, GME, as_of=WED, origin=GME), E("01", "12", 12, UNION, as_of=WED, origin=UNION),
    E("03", "22", 22, None, as_of=THU), E("04", "26 at anchor", 26, None, as_of=SUN2, origin="Boxes & Berths"),
    E("04", "17", 17, GME, as_of=WED, origin=GME), E("04", "12", 12, UNION, nth=1, as_of=WED, origin=UNION))
f("ships that wait for orders", "single", E("01", "Five", 5, GADOURY, as_of=WED, origin=GADOURY))
f("ships with cargo for the port", "single", E("04", "19", 19, None, as_of=SUN2, origin="Boxes & Berths"))
f("wheat on the way", "agree", E("00", "130,000 tonnes of prairie wheat", 130000, None, as_of=MON, unit="t"), ABOUT("04", "Some 130,000 tonnes", 130000, None, as_of=MON, unit="t"))
f("dockers on strike", "agree",
    ABOUT("00", "about 1,200 members", 1200, None, as_of=MON), E("02", "1,150", 1150, None, as_of=THU, origin=UNION), E("04", "1,150 members", 1150, UNION, origin=UNION))
f("names on the employers' roll", "single", E("04", "1,380 names", 1380, GME, origin=GME))
f("hours from the end of the talks to the strike", "single", E("00", "31 hours", 31, None, unit="hours"))
f("employers' offer", "single", E("00", "11%", 11, GME, origin=GME, unit="percent"))
f("dockers' demand", "conflict",
    E("00", "24%", 24, GME, origin=GME, unit="percent"), E("00", "18%", 18, GADOURY, origin=UNION, unit="percent"),
    E("02", "18%", 18, None, origin=UNION, unit="percent"), E("02", "24", 24, HAVERSTOCK, origin=GME, unit="percent"), E("03", "24%", 24, None, origin=GME, unit="percent"))
f("years of the offer and the demand", "agree", E("00", "four years", 4, GME, unit="years"), E("02", "four years", 4, None, unit="years"))
f("vote for the strike", "agree", E("00", "94%", 94, None, as_of="2026-08-30", unit="percent"), E("03", "94%", 94, None, unit="percent"))
f("turnout of the vote", "conflict",
    E("03", "six in ten", 0.6, HAVERSTOCK, origin=HAVERSTOCK, unit="share"), E("04", "88%", 88, None, unit="percent"), E("04", "73%", 73, None, unit="percent"),
    E("04", "six in ten", 0.6, "a Toronto daily", origin=HAVERSTOCK, unit="share"))
f("ballots cast", "single", E("04", "1,012 ballots", 1012, None))
f("cost of a day", "conflict",
    E("00", "C$40 million", 40000000, CHAMBER, as_of=MON, origin=CHAMBER, unit="CAD"), E("00", "US$29 million", 29000000, CHAMBER, as_of=MON, origin=CHAMBER, unit="USD"),
    E("01", "40 million", 40000000, CHAMBER, as_of=MON, origin=CHAMBER, unit="CAD"), E("01", "twelve", 12000000, SANSREGRET, origin=SANSREGRET, unit="CAD"),
    E("03", "$65 million", 65000000, GME, origin=GME, unit="CAD"), E("03", "12", 12000000, "some pointy-head", origin=SANSREGRET, unit="CAD"),
    E("04", "C$25m", 25000000, CHAMBER, as_of=FRI, origin=CHAMBER, unit="CAD"), E("04", "C$40m", 40000000, CHAMBER, origin=CHAMBER, unit="CAD"), E("04", "C$65m", 65000000, GME, origin=GME, unit="CAD"),
    ABOUT("05", "some 21 a day", 21000000, CHAMBER, origin=CHAMBER, unit="CAD"), E("05", "twelve", 12000000, SANSREGRET, origin=SANSREGRET, unit="CAD"))
f("cost of the strike in all", "single", E("05", "340 million dollars", 340000000, CHAMBER, origin=CHAMBER, unit="CAD"))
f("tonnes that the port handled last year", "agree",
    E("00", "31 million tonnes", 31000000, AUTHORITY, as_of="2025", origin=AUTHORITY, unit="t"), E("04", "31 million tonnes", 31000000, AUTHORITY, as_of="2025", origin=AUTHORITY, unit="t"))
f("days of the strike of 2015", "agree", E("00", "38 days", 38, None, as_of="2015", origin=CNL, unit="days"), E("04", "38 days", 38, None, as_of="2015", origin=CNL, unit="days"), E("05", "38 days", 38, None, as_of="2015", unit="days"))
f("people injured at Gate 4", "conflict",
    E("01", "one man injured", 1, POLICE, as_of=TUE, origin=POLICE), E("01", "three", 3, UNION, nth=1, as_of=TUE, origin=UNION), E("01", "All three", 3, None, as_of=TUE, origin=FLEUVE),
    E("02", "THREE WOUNDED", 3, None, as_of=TUE, origin=UNION), E("03", "one picketer", 1, None, as_of=TUE))
f("containers on the quays", "conflict",
    E("01", "21,000 containers", 21000, GME, as_of=WED, origin=GME), E("04", "21,000 containers", 21000, GME, origin=GME),
    E("04", "21,000", 21000, OPERATORS, nth=2, origin=GME, unit="TEU"), ABOUT("04", "about 12,400 boxes", 12400, OPERATORS, origin=OPERATORS))
f("a docker's pay in a year", "conflict",
    E("01", "142,000 dollars", 142000, GME, origin=GME, unit="CAD"), E("01", "98,000", 98000, GADOURY, origin=GADOURY, unit="CAD"), E("03", "$142,000", 142000, None, origin=GME, unit="CAD"))
f("people who marched to the customs house", "single", E("02", "Eighteen hundred of you", 1800, None, as_of=WED, origin=UNION))
f("posts less by the cranes", "agree", E("02", "120 posts", 120, PAPER, origin=PAPER), E("05", "120 posts", 120, None, origin=PAPER), E("05", "120", 120, PAPER, nth=2, origin=PAPER))
f("people whose departure the contract regulates", "single", E("05", "85 people", 85, CONTRACT))
f("money for those who leave", "single", E("05", "60,000 dollars", 60000, CONTRACT, unit="CAD"))
f("medicine containers let through", "conflict",
    E("02", "Eleven containers", 11, None, as_of=THU, origin=UNION), E("03", "four containers", 4, HAVERSTOCK, origin=HAVERSTOCK))
f("members who escort a container", "single", E("02", "two of our members", 2, None, origin=UNION))
f("strike pay", "single", E("02", "$110 a day", 110, None, as_of=THU, origin=UNION, unit="CAD"))
f("strike fund", "single", E("02", "$4.2 million", 4200000, None, as_of=THU, origin=UNION, unit="CAD"))
f("money from Antwerp", "agree", E("02", "50,000 euros", 50000, None, origin=UNION, unit="EUR"), ABOUT("02", "about $80,000", 80000, None, origin=UNION, unit="CAD"))
f("containers of bananas", "agree", E("03", "40 containers of fruit", 40, None, origin=GME), E("03", "Forty containers of bananas", 40, GME, origin=GME))
f("bananas", "single", ABOUT("03", "nearly four million bananas", 4000000, None))
f("loss of the importer", "single", E("03", "$900,000", 900000, None, unit="CAD"))
f("readers for a ban", "single", E("03", "88%", 88, None, unit="percent"))
f("votes in the poll", "single", E("03", "2,310 votes", 2310, None))
f("hours of the talks on Saturday", "single", E("04", "eleven hours", 11, None, as_of=SAT2, unit="hours"))
f("lines that call at Halifax", "single", E("04", "Three lines", 3, None, as_of=MON2))
f("charge for the detour", "single", E("04", "US$480", 480, "Norvik Line", unit="USD"))
f("days of the strike", "single", E("05", "sixteen days", 16, None, unit="days"))
f("rise in the contract", "conflict", E("05", "14.5%", 14.5, UNION, origin=UNION, unit="percent"), E("05", "13%", 13, HAVERSTOCK, origin=HAVERSTOCK, unit="percent"))
f("years of the contract", "single", E("05", "four years", 4, UNION, unit="years"))
f("vote for the contract", "single", E("05", "Seventy-one percent", 71, None, unit="percent"))
f("new cranes", "single", E("05", "six of them", 6, None))

# ---- quotations
q, Q = s.quote, s.quotation
Q("took the coffee machine", "single", q("00", "They stood up at midnight and took the coffee machine with them,", GADOURY))
Q("our chairs were warm", "single", q("00", "Our offer was on the table and our chairs were warm,", HAVERSTOCK))
Q("no plan today", "variant", q("00", "no plan today", GOWDA), q("03", "I have no plan today,", GOWDA))
Q("like a bull", "single", q("01", "like a bull", STEEVE))
Q("I wanted to get away", "variant", q("01", "Somebody was hammering on my roof. I wanted to get away,", DRIVER), q("03", "Somebody was hammering on my roof. I wanted to get away,", DRIVER),
    q("05", "I wanted only to get away, they were drumming on the roof,", DRIVER))
Q("afterwards, yes", "single", q("01", "Nobody touched his car before. Afterwards, yes.", STEEVE))
Q("waiting for orders", "single", q("01", "Five are waiting for orders, not for us,", GADOURY), q("01", "They lay there all summer.", GADOURY))
Q("with the knees", "single", q("01", "with the nights, with the Sundays, with the knees", GADOURY))
Q("grain that waits", "single", q("01", "Grain that waits is not grain that burns,", SANSREGRET))
Q("not one job", "single", q("02", "Not one job will be lost,", HAVERSTOCK))
Q("smell it from the bridge", "single", q("03", "I could cry. You can smell it from the bridge,", PALAMIDIS))
Q("medicine circus", "single", q("03", "medicine circus", HAVERSTOCK))
Q("we had to beg", "single", q("03", "for each of them we had to beg", HAVERSTOCK))
Q("looking for her glasses", "single", q("04", "was looking for her glasses", BRISEBOIS))
Q("a deal by Thanksgiving", "single", q("04", "a deal by Thanksgiving", LUC))
Q("with a handshake", "single", q("05", "voluntarily and with a handshake of 60,000 dollars", CONTRACT))
Q("they all got up", "single", q("05", "They all got up at once,", BRISEBOIS),
    q("05", "It was midnight, somebody had opened a window, and each side took the other's shiver for an insult.", BRISEBOIS))

# ---- timeline
w = s.when
w("the last strike", "2015", ("00", "in 2015"), ("04", "in 2015"), ("05", "in 2015"))
w("31 million tonnes are handled", "2025", ("00", "last year"), ("04", "last year"))
w("ships lie there", "2026-06-01", ("01", "all summer"), to="2026-08-31")
w("the paper of the 120 posts", "2026-07", ("02", "in July"))
w("the vote for the strike", "2026-08-30", ("00", "on Aug. 30"))
w("the talks collapse", SAT, ("02", "on Saturday at midnight"), ("05", "that Saturday"))
w("the strike begins, by the Flash", SUN, ("03", "since Sunday at midnight"))
w("the strike begins", MON, ("00", "on Monday"))
w("the chamber's 40 million is in the news", MON, ("01", "on Monday"))
w("medicine goes through from then on", MON, ("02", "since Monday"))
w("Gowda said so before", MON, ("03", "Monday's"))
w("the pick-up drives into the dockers", TUE, ("01", "yesterday morning"), ("03", "On Tuesday"))
w("the driver is released", TUE, ("01", "last night"))
w("Steeve Pelchat is operated on", TUE, ("02", "on Tuesday night"))
w("the wheat trains are turned round", TUE, ("01", "Yesterday"))
w("the wheat trains are turned round, by the railway", WED, ("04", "on Wednesday"))
w("the march", WED, ("02", "yesterday"))
w("17 ships by the employers", WED, ("04", "last Wednesday"))
w("strike pay begins", THU, ("02", "from today"))
w("22 ships", THU, ("03", "on Thursday"))
w("Gowda rules out the army", THU, ("03", "yesterday"))
w("the chamber cuts its estimate", FRI, ("04", "on Friday"))
w("talks resume", SAT2, ("02", "for Saturday at ten"), ("04", "on Saturday"))
w("26 ships are counted", SUN2, ("04", "on Sunday"))
w("the strike ends", "2026-09-29", ("05", "on 29 September"))
w("Gadoury reads the 120 aloud", "2026-09", ("05", "In September"))
w("Thanksgiving", "2026-10-12", ("04", "12 October"))
w("the charge is dropped", "2026-11-04", ("05", "on 4 November"))
w("the new cranes come", "2027-03-01", ("05", "In the spring"), to="2027-05-31")
w("120 posts less", "2029", ("02", "by 2029"))

# ---- conflicts
s.conflict("figure", "the dockers' demand: 18% by the union, 24% by the employers", [("00", "18%"), ("02", "18%")], [("00", "24%"), ("02", "24"), ("03", "24%")])
s.conflict("stance", "who left the talks",
    [("00", "They stood up at midnight and took the coffee machine with them,"), ("02", "the employers' committee put on its coats")],
    [("00", "said it was the union that walked out"), ("00", "Our offer was on the table and our chairs were warm,")], [("05", "They all got up at once,")])
s.conflict("figure", "injured at Gate 4: one by the police, three by the union",
    [("01", "one man injured"), ("03", "one picketer")], [("01", "three", 1), ("01", "All three"), ("02", "THREE WOUNDED")])
s.conflict("stance", "whether somebody hammered on the car before it drove",
    [("01", "Somebody was hammering on my roof."), ("03", "Somebody was hammering on my roof."), ("05", "they were drumming on the roof")],
    [("01", "Nobody touched his car before. Afterwards, yes."), ("05", "Pelchat says that the drumming began afterwards.")])
s.conflict("figure", "ships on Wednesday: 17 by the employers, 12 by the union", [("01", "17 ships"), ("04", "17")], [("01", "12"), ("04", "12", 1)])
s.conflict("figure", "a docker's pay: 142,000 dollars by the employers, 98,000 by the union", [("01", "142,000 dollars"), ("03", "$142,000")], [("01", "98,000")])
s.conflict("figure", "cost of a day: 40 million, then 25 and 21, by the chamber, 12 by Sansregret, 65 by the employers",
    [("00", "C$40 million"), ("00", "US$29 million"), ("01", "40 million"), ("04", "C$40m"), ("04", "C$25m"), ("05", "some 21 a day")],
    [("01", "twelve"), ("03", "12"), ("05", "twelve")], [("03", "$65 million"), ("04", "C$65m")])
s.conflict("stance", "whether jobs will be lost by the cranes",
    [("02", "Not one job will be lost,"), ("05", "Haverstock had said that not one job would be lost.")], [("02", "120 posts less by 2029"), ("05", "120 posts"), ("05", "120", 2), ("05", "85 people")])
s.conflict("figure", "medicine containers: eleven by the union, four by the employers", [("02", "Eleven containers")], [("03", "four containers")])
s.conflict("figure", "turnout: six in ten by Haverstock, 88% or 73% by Boxes & Berths", [("03", "six in ten"), ("04", "six in ten")], [("04", "88%"), ("04", "73%")])
s.conflict("date", "the strike began on Monday at seven, or by the Flash on Sunday at midnight", [("00", "on Monday")], [("03", "since Sunday at midnight")])
s.conflict("date", "the wheat trains were turned round on Tuesday, or by the railway on Wednesday", [("01", "Yesterday")], [("04", "on Wednesday")])
s.conflict("figure", "the rise: 14.5% by the union, 13% by Haverstock", [("05", "14.5%")], [("05", "13%")], optional=True)
s.conflict("figure", "containers on the quays: 21,000 by the employers, 12,400 by terminal operators", [("01", "21,000 containers"), ("04", "21,000 containers")], [("04", "about 12,400 boxes")], optional=True)
s.conflict("figure", "dockers: 1,150 by the union, 1,380 on the employers' roll", [("02", "1,150"), ("04", "1,150 members"), ("00", "about 1,200 members")], [("04", "1,380 names")], optional=True)
s.conflict("stance", "whether medicine goes through freely", [("02", "MEDICINE goes through. Always.")], [("03", "for each of them we had to beg")], optional=True)

# ---- echoes
s.echo("CNL on the port, in the briefing", "copied text",
    ("00", "The port handled 31 million tonnes last year, according to its authority. Its last strike, in 2015, lasted 38 days."),
    ("04", "The port handled 31 million tonnes last year, according to its authority. Its last strike, in 2015, lasted 38 days."))
s.echo("the chamber's 40 million a day", "cited", ("00", "C$40 million"), ("01", "40 million"), ("04", "C$40m"))
s.echo("the employers' 65 million a day", "cited", ("03", "$65 million"), ("04", "C$65m"))
s.echo("Sansregret's twelve million", "cited", ("01", "twelve"), ("03", "12"), ("05", "twelve"))
s.echo("the driver's words to Le Fleuve", "cited",
    ("01", "Somebody was hammering on my roof. I wanted to get away,"), ("03", "Somebody was hammering on my roof. I wanted to get away,"), ("05", "I wanted only to get away, they were drumming on the roof,"))
s.echo("the employers' 17 ships", "cited", ("01", "17 ships"), ("04", "17"))
s.echo("the union's 12 ships", "cited", ("01", "12"), ("04", "12", 1))
s.echo("the employers' 21,000 containers", "cited", ("01", "21,000 containers"), ("04", "21,000 containers"))
s.echo("the employers' 142,000 dollars", "same details", ("01", "142,000 dollars"), ("03", "$142,000"))
s.echo("the employers' 24%", "cited", ("00", "24%"), ("02", "24"), ("03", "24%"))
s.echo("the union's 18%", "cited", ("00", "18%"), ("02", "18%"))
s.echo("the Flash's six in ten", "cited", ("03", "six in ten"), ("04", "six in ten"))
s.echo("the 120 posts, and not one job", "same details", ("02", "120 posts"), ("02", "Not one job will be lost,"), ("05", "120 posts"), ("05", "not one job would be lost"))
s.echo("no plan today", "same details", ("00", "no plan today"), ("03", "I have no plan today,"))
s.echo("Brisebois's glasses", "same details", ("04", "was looking for her glasses"), ("05", "has found her glasses"), optional=True)
s.echo("the union's 1,150 members", "cited", ("02", "1,150"), ("04", "1,150 members"), optional=True)
s.echo("the 94% vote", "same details", ("00", "94%"), ("03", "94%"), optional=True)

# ---- actors
n = s.named
s.actor(GADOURY, "person", *n("Mireille Gadoury", "Gadoury"), aliases=["Gadoury", "Union boss Mireille Gadoury", "the union's president", "the union", "she", "Arrimeurs unis"])
s.actor(HAVERSTOCK, "person", *n("Colin Haverstock", "Haverstock"), ("02", "Colin"), aliases=["Haverstock", "Mr. Haverstock", "Colin", "employers' chief Colin Haverstock", "he", "Gulf Maritime Employers"])
s.actor(GOWDA, "person", *n("Sunita Gowda"), aliases=["Gowda", "The federal labour minister, Sunita Gowda", "Labour Minister Sunita Gowda", "the minister", "she"])
s.actor(STEEVE, "person", *n("Steeve Pelchat", "Steeve"), ("01", "Pelchat", 2), ("01", "Pelchat", 3), ("05", "Pelchat", 2), aliases=["Pelchat", "Steeve"])
s.actor(LUC, "person", *n("Luc Pelchat"), aliases=["Pelchat", "the port's chief executive Luc Pelchat", "Luc Pelchat, who runs the port"])
s.actor(SANSREGRET, "person", *n("Paul-Émile Sansregret", "Sansregret"), aliases=["Sansregret", "Economist Paul-Émile Sansregret", "Some pointy-head in la belle province"])
s.actor(BRISEBOIS, "person", *n("Édith Brisebois", "Brisebois"), aliases=["Brisebois", "Ms Brisebois", "The mediator, Édith Brisebois", "federal mediator Édith Brisebois", "the mediator", "she"])
s.actor(GME, "organization", *n("Gulf Maritime Employers"), aliases=["the employers", "The employers", "the employers' side", "the bosses", "employers' roll", "The Gulf Maritime Employers", "the Gulf Maritime Employers", "Colin Haverstock"])
s.actor(UNION, "organization", *n("Arrimeurs unis", "ARRIMEURS UNIS"), aliases=["the union", "The union", "the Arrimeurs unis union", "dockers", "Union members", "Mireille Gadoury"])
s.actor(FLEUVE, "organization", *n("Le Fleuve", "LE FLEUVE"), aliases=["this paper", "we"])
s.actor("Port-Sainte-Aude", "place", *n("Port-Sainte-Aude", "PORT-SAINTE-AUDE"))
s.alias(CHAMBER, "the Chamber of Commerce of the Lower River", "the chamber", "The chamber's", "The chamber of commerce", "the chamber of commerce", "Chamber of Commerce")
s.alias(POLICE, "The police", "The police of the Sûreté", "the police", "Sûreté")
s.alias(DRIVER, "The driver", "driver", "the man", "he", "the terrified father of two", "a contractor of the port", "father of two")
s.alias(PALAMIDIS, "importer Gus Palamidis", "Palamidis", "Gus")
s.alias(AUTHORITY, "its authority", "authority", "the port")
s.alias(PAPER, "The paper", "the paper that fell off a desk in July", "the paper", "Mireille Gadoury", "she")
s.alias(OPERATORS, "Terminal operators")
s.alias(CONTRACT, "Article 31", "The contract")
s.alias("a Toronto daily", "Toronto daily", FLASH, HAVERSTOCK)
s.alias("some pointy-head", "Some pointy-head", "Some pointy-head in la belle province", SANSREGRET)
s.alias(FLASH, "the Flash")
s.alias("Norvik Line", "Norvik")
s.write()
