#!/usr/bin/env python3
"""Gold of an invented story: Mongolia's Constitutional Court orders the presidential election anew, September 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A court orders Mongolia's election anew")
E, AL, MORE, ABOUT, MOST, BTW = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
RUNOFF, MON, TUE, WED, FRI, SAT, SUN, MON2, NEW = "2027-06-23", "2027-09-20", "2027-09-21", "2027-09-22", "2027-09-24", "2027-09-25", "2027-09-26", "2027-09-27", "2027-11-14"
s.report("00", outlet="Nomad Wire", published=TUE, sidecar=True)
s.report("01", outlet="General Election Commission", published=WED)
s.report("02", outlet="Tuul Daily", published=WED)
s.report("03", outlet="Steppe24", published=SAT)
s.report("04", outlet="Frontier Desk", published=MON2)
s.report("05", outlet="Meridian Letters", published=NEW, to="2027-12-10")

CHIEF, CHAIR, DORJ, OYUN, JARGAL, DAVAA, MUNKH, ABRIGO, MENON = "Tserendorj Ganbold", "Sukhbat Ganbold", "Batsaikhan Dorj", "Oyunchimeg Lkhagva", "Enkhbold Jargal", "Davaasuren", "Munkhbat Tumen", "Corazon Abrigo", "Prakash Menon"
COURT, GEC, GOV, AVN, SELEM, POLICE, ORG, DRONE, LNS, AUDIT, FIN, DISTRICT = "Constitutional Court", "General Election Commission", "Mongolian government", "Asian Vote Network", "Selem Systems", "police", "organizers", "a university group", "Lawyers' Night Shift", "the audit", "finance ministry", "district court"
OFFICE, BLUE, SPEAKER, CAPITAL, PORTER, STEPPE, NOMAD, FD, STATION = "Dorj's office", "Blue Banner", "the speaker of parliament", "the capital", "a porter", "Steppe24", "Nomad Wire", "Frontier Desk", "the machine"

# ---- figures
f = s.figures
f("stations without memory cards", "conflict",
    E("00", "63 polling stations", 63, COURT, as_of=RUNOFF, origin=COURT), E("01", "17 polling stations", 17, as_of=RUNOFF, origin=GEC), E("01", "the 17 stations", 17, as_of=RUNOFF, origin=GEC),
    E("05", "51 stations", 51, AUDIT, as_of=RUNOFF, origin=AUDIT), E("05", "63", 63, COURT, as_of=RUNOFF, origin=COURT), E("05", "17", 17, GEC, nth=1, as_of=RUNOFF, origin=GEC))
f("stations where the cards could not be read", "single", E("01", "the 46 others", 46, as_of=RUNOFF, origin=GEC))
f("dusty machines", "single", E("05", "two machines", 2, AUDIT, origin=AUDIT))
f("voters served by the machines", "single", E("00", "41,300 voters", 41300, COURT, as_of=RUNOFF, origin=COURT))
f("votes at the 17 stations", "single", E("01", "11,900 votes", 11900, as_of=RUNOFF, origin=GEC))
f("voters against the margin", "single", E("00", "four times the margin", 4, COURT, origin=COURT, unit="times"))
f("margin in June", "conflict",
    E("00", "10,406 votes", 10406, as_of=RUNOFF, origin=GEC), E("04", "14,060 votes", 14060, as_of=RUNOFF, origin=FD), E("05", "10,406", 10406, as_of=RUNOFF, origin=GEC))
f("margin in June, in points", "single", E("00", "0.8 of a percentage point", 0.8, as_of=RUNOFF, unit="percentage points"))
f("margin in November", "single", E("05", "91,000 votes", 91000, as_of=NEW))
f("share of Oyunchimeg in November", "single", E("05", "53.1 percent", 53.1, as_of=NEW, unit="percent"))
f("share of Dorj in November", "single", E("05", "46.4", 46.4, as_of=NEW, unit="percent"))
f("turnout in June", "single", E("00", "67.4%", 67.4, as_of=RUNOFF, unit="percent"))
f("turnout in November", "single", E("05", "71.2", 71.2, as_of=NEW, unit="percent"))
f("judges for the ruling", "conflict",
    E("00", "seven", 7, as_of=TUE, origin=COURT), E("02", "Seven of them", 7, as_of=TUE, origin=COURT),
    E("03", "six", 6, STEPPE, nth=1, as_of=TUE, origin=STEPPE), E("03", "seven", 7, as_of=TUE, origin=COURT), E("04", "six", 6, as_of=TUE, origin=STEPPE))
f("judges against the ruling", "conflict",
    E("00", "two", 2, nth=1, as_of=TUE, origin=COURT), E("03", "three", 3, STEPPE, as_of=TUE, origin=STEPPE), E("03", "two", 2, as_of=TUE, origin=COURT), E("04", "three", 3, as_of=TUE, origin=STEPPE))
f("judges", "single", E("02", "nine judges", 9, as_of=TUE))
f("length of the reading", "agree", E("00", "an hour and forty minutes", 100, as_of=TUE, origin=NOMAD, unit="minutes"), E("02", "two hours", 2, as_of=TUE, origin="Tuul Daily", unit="hours"))
f("pages of the judgment", "single", E("05", "214 pages", 214, unit="pages"))
f("days within which a new vote is held", "agree", MOST("00", "within 60 days", 60, COURT, origin=COURT, unit="days"), E("01", "60 days", 60, origin=COURT, unit="days"))
f("cost of the new vote", "conflict",
    E("00", "31 billion tugriks", 31000000000, GOV, origin=GOV, unit="MNT"), E("00", "$8.7 million", 8700000, GOV, origin=GOV, unit="USD"),
    E("01", "24.6 billion tugriks", 24600000000, origin=GEC, unit="MNT"), E("02", "31 billion", 31000000000, GOV, origin=GOV, unit="MNT"),
    E("04", "$8.7 million", 8700000, origin=GOV, unit="USD"), E("05", "28.3 billion tugriks", 28300000000, FIN, origin=FIN, unit="MNT"))
f("cost of new cards", "single", E("01", "6.1 billion", 6100000000, origin=GEC, unit="MNT"))
f("polling stations", "single", E("01", "2,087 polling stations", 2087, origin=GEC))
f("officials to be trained", "single", E("01", "11,000 officials", 11000, origin=GEC))
f("tests of the machines", "single", E("01", "twice", 2, origin=GEC))
f("observers of the Asian Vote Network", "agree", E("00", "212 observers", 212, origin=AVN), E("02", "212", 212, origin=AVN))
f("observers in Khovd", "single", E("02", "None of them", 0))
f("fall of the tugrik on the day", "agree", E("00", "2.1%", 2.1, as_of=TUE, origin=NOMAD, unit="percent"), E("04", "2.1%", 2.1, as_of=TUE, origin=NOMAD, unit="percent"))
f("fall of the tugrik by Friday", "single", E("04", "3.4%", 3.4, as_of=FRI, unit="percent"))
f("yield of the bond", "update", E("04", "9.1%", 9.1, as_of=MON2, unit="percent"), E("04", "8.3%", 8.3, unit="percent"))
f("share of output to one customer", "single", E("04", "nine-tenths of its output", 0.9, unit="share"))
f("customers of Nariin Coal", "single", E("04", "one customer", 1))
f("fall of Nariin Coal", "single", E("04", "7%", 7, unit="percent"))
f("Oyunchimeg's chance", "single", E("04", "55%", 55, MENON, origin=MENON, unit="percent"))
f("people killed in 2008", "single", E("00", "five people", 5, as_of="2008"))
f("people who voted at station 1406", "single", E("02", "812 people", 812, DAVAA, as_of=RUNOFF, origin=DAVAA))
f("votes by machine 1406", "single", E("02", "1,203", 1203, STATION, as_of=RUNOFF, origin=STATION))
f("provinces between", "single", E("02", "Three provinces", 3))
f("pages of the letter", "single", E("02", "one page", 1, unit="pages"))
f("exclamation marks", "agree", E("02", "three exclamation marks", 3, origin=SELEM), E("05", "three exclamation marks", 3, origin=SELEM))
f("pay of Davaasuren", "single", E("02", "85,000 tugriks", 85000, unit="MNT"))
f("buses", "single", E("03", "44 buses", 44, STEPPE, as_of=SAT, origin=STEPPE))
f("share of the city that the party expects", "single", E("03", "half the city", 0.5, BLUE, as_of=SAT, origin=BLUE, unit="share"))
f("people at the rally", "conflict",
    E("03", "20,000", 20000, POLICE, as_of=SAT, origin=POLICE), E("03", "60,000", 60000, ORG, as_of=SAT, origin=ORG), E("03", "34,000 heads", 34000, DRONE, as_of=SAT, origin=DRONE),
    E("04", "60,000 of his followers", 60000, as_of=SAT, origin=ORG))
f("people at Oyunchimeg's speech", "single", E("03", "7,000", 7000, POLICE, as_of=SAT, origin=POLICE))
f("votes annulled, by Jargal", "single", E("03", "a million votes", 1000000, JARGAL, origin=JARGAL))
f("price of hot milk", "single", E("03", "3,000 tugriks", 3000, as_of=SAT, unit="MNT"))
f("officers hurt", "single", E("03", "Four officers", 4, as_of=SAT))
f("people detained", "conflict",
    E("03", "38 detained", 38, POLICE, as_of=SAT, origin=POLICE), E("03", "110 names", 110, LNS, as_of=SAT, origin=LNS), E("04", "38 people", 38, POLICE, as_of=SAT, origin=POLICE),
    E("05", "96", 96, DISTRICT, as_of=SAT, origin=DISTRICT))
f("length of Oyunchimeg's speech", "single", E("03", "nine minutes", 9, as_of=SAT, unit="minutes"))
f("temperature", "single", E("03", "six degrees", 6, as_of=SAT, unit="degrees"))
f("people in the city", "single", E("04", "1.7 million", 1700000))
f("minutes of the newsletter", "single", E("04", "Five minutes", 5, unit="minutes"))
f("weeks with two election days", "single", E("05", "three weeks", 3, unit="weeks"))
f("election days", "single", E("05", "two election days", 2))
f("rooms of Dorj's flat", "single", E("05", "three rooms", 3))
f("fine", "single", E("05", "150,000 tugriks", 150000, unit="MNT"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("not its result", "single", q("00", "An election is not its result. It is the way there,", CHIEF))
Q("bows to the court", "variant", q("00", "respects the court", OFFICE), q("02", "bows to the court", DORJ))
Q("a coup in robes", "single", q("00", "a coup in robes", JARGAL))
Q("a card in every machine", "single", q("00", "I ask for nothing but a card in every machine,", OYUN))
Q("free and orderly", "single", q("00", "free and orderly", AVN))
Q("with a torch", "single", q("01", "We counted what the machines gave us. It is not the task of a commission to look into a machine with a torch,", CHAIR))
Q("no reason to lie", "single", q("02", "I telephoned the capital. The capital said: the machine has no reason to lie,", DAVAA))
Q("cards were missing", "single", q("02", "We wrote that cards were missing. On the 11th we wrote again,", MUNKH))
Q("bow to the building", "single", q("02", "I bow to the building. I stay until somebody is sworn in who is not the speaker.", DORJ))
Q("never wrote free", "single", q("02", "We never wrote free. We wrote orderly, and we wrote it about the queues,", ABRIGO))
Q("half the city", "single", q("03", "half the city", BLUE))
Q("shall not sleep", "single", q("03", "Who annuls a million votes shall not sleep,", JARGAL))
Q("coat on", "single", q("03", "with his coat on", SPEAKER))
Q("count in the box", "single", q("03", "They count on the square because they can't count in the box,", OYUN))
Q("read the ruling", "single", q("03", "Read the ruling,", PORTER))
Q("they mind waiting", "single", q("04", "Markets don't mind Oyunchimeg. They mind waiting,", MENON))
Q("reasons of health", "single", q("05", "for reasons of health", CHAIR))
Q("a spokesman with a talent", "single", q("05", "Mine was a spokesman with a talent,", DORJ))
Q("from the first hour", "single", q("05", "I have bowed to the court from the first hour.", DORJ))

# ---- timeline
w = s.when
w("riots", "2008", ("00", "In 2008"))
w("the supplier's letter", "2027-06-04", ("01", "on 4 June"), ("02", "4 June"), ("04", "on June 4"), ("05", "4 June"))
w("the supplier's letter is received", "2027-06-07", ("05", "on 7 June, at ten in the morning"))
w("the supplier writes again", "2027-06-11", ("02", "On the 11th"))
w("the run-off", RUNOFF, ("00", "on June 23"), ("02", "on 23 June"))
w("the election, by month", "2027-06", ("00", "June", 1), ("00", "in June"), ("04", "June", 1), ("05", "in June"))
w("the commission learns of the cards, by itself", "2027-07-02", ("01", "on 2 July"))
w("the ruling, by Frontier Desk", MON, ("04", "last Monday"))
w("the ruling", TUE, ("00", "on Tuesday"), ("01", "yesterday"), ("02", "yesterday"), ("04", "on the day"))
w("Dorj speaks to his party", TUE, ("02", "last evening"))
w("Steppe24's story", TUE, ("03", "on Tuesday evening"))
w("the ruling is published", WED, ("01", "today"))
w("Dorj is to hand over", FRI, ("00", "by Friday"), ("03", "by yesterday"))
w("the tugrik has fallen by then", FRI, ("04", "by Friday"))
w("the rally", SAT, ("03", "Saturday"), ("04", "on Saturday", 2))
w("heads are counted", SAT, ("03", "at noon"))
w("Dorj steps down, by Frontier Desk", SAT, ("04", "on Saturday night"))
w("Dorj leaves the palace", SUN, ("05", "on 26 September, a Sunday, towards noon"))
w("Sukhbat Ganbold goes", "2027-10-08", ("05", "on 8 October"))
w("the court adds a line", "2027-10-12", ("05", "On 12 October"))
w("citizens abroad may register", "2027-10-15", ("01", "until 15 October"))
w("the season of it", "2027-09", ("05", "this autumn"), to="2027-11")
w("the new vote", NEW, ("00", "on Nov 14"), ("03", "14 November"), ("04", "November 14"), ("05", "14 November"))
w("the new vote, by the commission", "2027-11-21", ("01", "on Sunday, 21 November"), ("03", "the 21st"), ("04", "November 21"))
w("the president is sworn in", "2027-12-10", ("05", "On 10 December"))
w("the bond matures", "2031", ("04", "2031"))

# ---- conflicts
s.conflict("figure", "stations without cards: 63 by the court, 17 by the commission, 51 by the audit",
    [("00", "63 polling stations"), ("05", "63")], [("01", "17 polling stations"), ("01", "the 17 stations"), ("05", "17", 1)], [("05", "51 stations")])
s.conflict("figure", "the margin in June: 10,406, or 14,060 by Frontier Desk", [("00", "10,406 votes"), ("05", "10,406")], [("04", "14,060 votes")])
s.conflict("figure", "the judges' vote: seven to two, or six to three",
    [("00", "seven"), ("00", "two", 1), ("02", "Seven of them"), ("03", "seven"), ("03", "two")], [("03", "six", 1), ("03", "three"), ("04", "six"), ("04", "three")])
s.conflict("figure", "the cost: 31 billion by the government, 24.6 by the commission, in the end 28.3",
    [("00", "31 billion tugriks"), ("00", "$8.7 million"), ("02", "31 billion"), ("04", "$8.7 million")], [("01", "24.6 billion tugriks")], [("05", "28.3 billion tugriks")])
s.conflict("figure", "the rally: 20,000, 34,000, or 60,000", [("03", "20,000")], [("03", "60,000"), ("04", "60,000 of his followers")], [("03", "34,000 heads")])
s.conflict("figure", "detained: 38 by the police, 110 by the lawyers, 96 by the register", [("03", "38 detained"), ("04", "38 people")], [("03", "110 names")], [("05", "96")])
s.conflict("figure", "votes at station 1406: 812, or 1,203 by the machine", [("02", "812 people")], [("02", "1,203")], optional=True)
s.conflict("figure", "the reading took an hour and forty minutes, or two hours", [("00", "an hour and forty minutes")], [("02", "two hours")], optional=True)
s.conflict("date", "the day of the ruling: Tuesday, or Monday by Frontier Desk", [("00", "on Tuesday"), ("01", "yesterday"), ("02", "yesterday")], [("04", "last Monday")])
s.conflict("date", "the new vote: 14 November, or 21 November",
    [("00", "on Nov 14"), ("03", "14 November"), ("04", "November 14"), ("05", "14 November")], [("01", "on Sunday, 21 November"), ("03", "the 21st"), ("04", "November 21")])
s.conflict("date", "Dorj went on Saturday night, or on Sunday", [("04", "on Saturday night")], [("05", "on 26 September, a Sunday, towards noon")])
s.conflict("stance", "whether the commission was warned in June",
    [("01", "is untrue"), ("01", "No such letter exists in our register."), ("01", "on 2 July"), ("02", "The commission does not believe the letter exists."), ("04", "says not")],
    [("02", "We wrote that cards were missing."), ("04", "says that it warned the commission on June 4"), ("05", "The letter existed."), ("05", "was received on 7 June")])
s.conflict("stance", "whether Dorj accepts the ruling", [("00", "respects the court"), ("02", "bows to the court"), ("05", "I have bowed to the court from the first hour.")],
    [("02", "I bow to the building. I stay until"), ("00", "a coup in robes"), ("03", "President Dorj is still president.")])
s.conflict("stance", "whether the observers called the vote free", [("00", "free and orderly")], [("02", "We never wrote free.")])

# ---- echoes
s.echo("six to three, Steppe24's mistake", "same details", ("03", "six to three"), ("04", "six-to-three"))
s.echo("the government's 31 billion", "cited", ("00", "31 billion tugriks"), ("02", "31 billion, the government says"), ("04", "$8.7 million"))
s.echo("the organizers' 60,000", "same details", ("03", "60,000"), ("04", "60,000 of his followers"))
s.echo("the police's 38", "cited", ("03", "Police: 38 detained"), ("04", "The police arrested 38 people"))
s.echo("the supplier's letter of 4 June", "cited", ("01", "in writing on 4 June"), ("02", "a letter dated 4 June"), ("04", "warned the commission on June 4"), ("05", "dated 4 June"))
s.echo("the commission's press release", "cited", ("01", "on Sunday, 21 November"), ("03", "the election commission to the 21st"), ("04", "November 21 if you believe the election commission"))
s.echo("the tugrik's 2.1%", "same details", ("00", "2.1%"), ("04", "2.1%"), optional=True)
s.echo("three exclamation marks", "same details", ("02", "three exclamation marks"), ("05", "three exclamation marks"), optional=True)

# ---- actors
n = s.named
s.actor(CHIEF, "person", *n("Tserendorj Ganbold"), ("04", "Ganbold", 2), aliases=["Chief Justice Tserendorj Ganbold", "The chief justice", "the chief justice"])
s.actor(CHAIR, "person", *n("Sukhbat Ganbold"), aliases=["its chairman, Sukhbat Ganbold", "its chairman", "General Election Commission"])
s.actor(DORJ, "person", *n("Batsaikhan Dorj", "Dorj"), aliases=["President Dorj", "the president", "he", "his office"])
s.actor(OYUN, "person", *n("Oyunchimeg Lkhagva", "Oyunchimeg"), aliases=["Oyunchimeg", "she"])
s.actor(JARGAL, "person", *n("Enkhbold Jargal"), aliases=["The spokesman of his party"])
s.actor(DAVAA, "person", *n("Davaasuren"), aliases=["a teacher of 51", "the teacher", "she", "a copybook"])
s.actor(COURT, "organization", *n("Constitutional Court"), aliases=["the court", "the Court", "the judges", "The judges", "Mongolia's Constitutional Court"])
s.actor(GEC, "organization", *n("General Election Commission", "GENERAL ELECTION COMMISSION"), aliases=["the commission", "The commission", "the Commission", "the election commission", "Sukhbat Ganbold"])
s.actor(SELEM, "organization", *n("Selem Systems LLC", "Selem Systems"), aliases=["The supplier", "the supplier", "Munkhbat Tumen"])
s.actor(AVN, "organization", *n("Asian Vote Network"), aliases=["The Asian Vote Network"])
s.actor(BLUE, "organization", *n("Blue Banner"), aliases=["the governing Blue Banner party", "The party"])
s.actor("Khovd", "place", *n("Khovd"))
s.actor("Mongolia", "place", *n("Mongolia", "MONGOLIA"))
s.alias(MUNKH, "technician of Selem Systems", "he")
s.alias(ABRIGO, "Asian Vote Network")
s.alias(GOV, "The government", "the government")
s.alias(OFFICE, "his office", "Batsaikhan Dorj", "Dorj")
s.alias(SPEAKER, "The speaker")
s.alias(POLICE, "The police", "Police")
s.alias(ORG, "The organizers")
s.alias(DRONE, "A university group with a drone")
s.alias(LNS, "The Lawyers' Night Shift")
s.alias(AUDIT, "the audit", "An auditor of the parliament")
s.alias(FIN, "the finance ministry")
s.alias(DISTRICT, "the register of the district court")
s.alias(PORTER, "porter")
s.alias(STATION, "The machine", "machine")
s.alias(STEPPE, "our story", "we")
s.alias(MENON, "Littoral Capital")
s.write()
