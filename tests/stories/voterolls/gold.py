#!/usr/bin/env python3
"""Gold of an invented story: names vanish from the voters' roll of Lesotho, August to October 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Names vanish from Lesotho's voters' roll")
E, AT_LEAST, MORE, ABOUT, AT_MOST, VAGUE, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.vague, s.between
MON, TUE, WED, THU, SAT, SUN, POLL = "2027-08-30", "2027-08-31", "2027-09-01", "2027-09-02", "2027-09-04", "2027-09-05", "2027-10-09"
COURT = "2027-09-23"
s.report("00", outlet="SCP", published=TUE)
s.report("01", outlet="Independent Electoral Commission", published=WED)
s.report("02", outlet="Maseru Mail", published=THU)
s.report("03", outlet="Voters' Watch Lesotho", published="2027-09-06")
s.report("04", outlet="Highveld Star", published="2027-09-24", sidecar=True)
s.report("05", outlet="The Blanket", published="2027-11-15", to="2028-02-29")

IEC, PARTY, WATCH, ROLLTECH, STAR = "Independent Electoral Commission", "Dawn Movement", "Voters' Watch Lesotho", "Rolltech", "Highveld Star"
RALEBITSO, PHAFOLI, LETSIE, CHIEF, NTHAKO, THANDIWE, JUDGE, NIEMAND = "Mpho Ralebitso", "Puleng Phafoli", "Letsie Moeketsi", "Tšeliso Mothibi", "'Mamello Nthako", "Thandiwe Ramakatsa", "'Maseeng Hlalele", "Gerhard Niemand"
CLERK, ORDER, POLICE, INQUIRY, PHONE, ROLL = "a clerk", "the order", "the police", "commission of inquiry", "the telephone company", "the provisional roll"

# ---- figures
f = s.figures
f("names fewer than on the old roll", "agree",
    E("00", "41,000 names", 41000, PARTY, nth=1, as_of=TUE, origin=PARTY), E("00", "41,000 names", 41000, PARTY, nth=2, as_of=TUE, origin=PARTY), E("01", "41,000", 41000, origin=IEC))
f("living voters struck off", "conflict",
    E("01", "remaining 6,300", 6300, as_of=WED, origin=IEC), E("01", "6,300", 6300, nth=2, as_of=WED, origin=IEC),
    E("02", "18,700", 18700, IEC, as_of=THU, origin=IEC), E("02", "6,300", 6300, IEC, origin=IEC),
    BETWEEN("03", "between 38,000 and 46,000 people", 38000, 46000, as_of=SUN, origin=WATCH), E("03", "18,700", 18700, IEC, origin=IEC), E("03", "6,300", 6300, IEC, origin=IEC),
    E("04", "18,700", 18700, IEC, origin=IEC), E("04", "41,000", 41000, WATCH, origin=PARTY), E("05", "39,500 living people", 39500, INQUIRY, origin=INQUIRY))
f("people on the provisional roll", "single", E("00", "1,239,000 people", 1239000, ROLL, as_of=MON))
f("people on last year's roll", "single", E("00", "1,280,000", 1280000, as_of="2026"))
f("names gone in Thaba-Tseka", "conflict", E("00", "7,900 voters", 7900, RALEBITSO, as_of=TUE, origin=RALEBITSO), E("01", "1,150", 1150, as_of=WED, origin=IEC))
f("entries of the dead", "single", ABOUT("01", "Some 22,400 entries", 22400, as_of=WED, origin=IEC))
f("duplicates", "single", E("01", "12,300", 12300, as_of=WED, origin=IEC))
f("districts", "agree", E("01", "ten districts", 10, origin=IEC), E("03", "ten districts", 10, IEC, origin=IEC))
f("weeks to the election", "single", E("00", "six weeks", 6, unit="weeks", as_of=TUE))
f("polling stations", "single", ABOUT("00", "Some 2,300 polling stations", 2300))
f("seats by which the election of 2022 was lost", "single", E("00", "three seats", 3, as_of="2022"))
f("seats by which the election was won", "single", E("05", "seven seats", 7, as_of=POLL))
f("seats by which it might have been won", "single", E("05", "nine", 9, RALEBITSO))
f("worth of the contract", "conflict",
    E("00", "31 million maloti", 31000000, unit="LSL", origin="SCP"), E("00", "$1.7 million", 1700000, unit="USD"), E("02", "13 million maloti", 13000000, unit="LSL", origin="Maseru Mail"),
    E("05", "31 million", 31000000, INQUIRY, unit="LSL", origin=INQUIRY))
f("people left off a list in 2017", "single", ABOUT("00", "about 900 people", 900, as_of="2017"))
f("centres", "single", E("01", "126 centres", 126))
f("voters of Ha Mothibi", "agree", E("02", "312 voters", 312, origin=CHIEF), E("05", "312", 312, origin=CHIEF))
f("names left of Ha Mothibi", "conflict", E("02", "nine", 9, CHIEF, nth=1, as_of=THU, origin=CHIEF), E("02", "ninety", 90, CLERK, as_of=THU, origin=CLERK))
f("voters of Ha Mothibi who voted", "single", E("05", "240 voted", 240, as_of=POLL))
f("people to whom the Mail spoke", "single", E("02", "40 people", 40, as_of=WED))
f("distance of the mast", "single", E("02", "18 km", 18, unit="km"))
f("price of the taxi", "single", E("02", "140 maloti", 140, unit="LSL"))
f("days of eating", "single", E("02", "four days", 4, NTHAKO, unit="days"))
f("sisters", "single", E("02", "two sisters", 2, NTHAKO))
f("time by which the deadline was moved", "single", E("02", "a week", 1, unit="weeks", origin=IEC))
f("volunteers", "single", E("03", "64 of our volunteers", 64))
f("people looked for", "agree", E("03", "4,200 of its people", 4200), E("03", "Of the 4,200", 4200))
f("people found", "single", E("03", "3,906", 3906, origin=WATCH))
f("people not found", "single", E("03", "294", 294, origin=WATCH))
f("people dead or abroad", "single", E("03", "155", 155, origin=WATCH))
f("people alive and gone", "agree", E("03", "139, or", 139, origin=WATCH), E("03", "of the 139", 139, origin=WATCH))
f("share alive and gone", "single", E("03", "3.3%", 3.3, unit="percent", origin=WATCH))
f("share missing in constituencies of the Dawn Movement", "single", E("03", "5.1%", 5.1, unit="percent", origin=WATCH))
f("share missing in the others", "single", E("03", "2.2%", 2.2, unit="percent", origin=WATCH))
f("people of the sample with a text message", "single", E("03", "four", 4, origin=WATCH))
f("people who could not read it", "single", E("03", "Two of those", 2, origin=WATCH))
f("text messages found", "single", E("05", "5,200", 5200, PHONE, origin=PHONE))
f("objections", "conflict", E("03", "11,600 forms", 11600, as_of=SUN, origin=WATCH), E("03", "2,480", 2480, IEC, as_of=SUN, origin=IEC))
f("pages of the ruling", "single", E("04", "29 pages", 29, unit="pages"))
f("weeks of quarrel", "single", E("04", "three weeks", 3, unit="weeks"))
f("cost of a supplement", "agree", E("04", "3.8 million maloti", 3800000, unit="LSL"), E("04", "3.8 million rand", 3800000, unit="ZAR"))
f("supporters at the court", "conflict", ABOUT("04", "about 600 supporters", 600, as_of=COURT, origin=STAR), E("04", "2,000", 2000, POLICE, as_of=COURT, origin=POLICE))
f("walk to the school", "single", E("05", "four hours", 4, unit="hours"))
f("turnout", "single", E("05", "44 out of a hundred", 44, unit="percent", as_of=POLL))
f("people turned away", "conflict", E("05", "214 people", 214, IEC, as_of=POLL, origin=IEC), E("05", "1,112", 1112, WATCH, as_of=POLL, origin=WATCH))

# ---- quotations
q, Q = s.quote, s.quotation
Q("call it cleaning", "single", q("00", "You cannot lose a town and call it cleaning,", RALEBITSO))
Q("an insult to a computer", "single", q("00", "an insult to a computer", PHAFOLI))
Q("the dead we ask for patience", "single", q("01", "No Mosotho who is alive will be turned away on the ninth of October,", LETSIE), q("01", "The dead we ask for patience.", LETSIE))
Q("you can hear him", "single", q("02", "I am not there. Below me is my son, and behind him stands 'deceased',", CHIEF), q("02", "He's on the roof. You can hear him.", CHIEF))
Q("eat for four days", "single", q("02", "For that I can eat for four days,", NTHAKO))
Q("exactly what the order says", "single", q("02", "did exactly what the order of 14 June says, on 14 June", ROLLTECH))
Q("a second setting", "single", q("02", "a second setting", IEC))
Q("all ten districts", "single", q("03", "all ten districts", IEC))
Q("where it is mountainous", "single", q("04", "where the constituency is mountainous", ORDER))
Q("we have the order", "single", q("04", "We followed the order, and we have the order,", NIEMAND))
Q("glad to be on a list", "single", q("04", "I have never been so glad to be on a list,", RALEBITSO))
Q("studied and obeyed", "single", q("04", "studied and obeyed", PHAFOLI))
Q("each has a name", "single", q("05", "Each of them has a name; I can read them to you,", THANDIWE))
Q("where the sticker was", "single", q("05", "I was told to sign where the sticker was.", LETSIE))

# ---- timeline
w = s.when
w("turnout higher from then on", "1993", ("05", "since 1993"))
w("names left off a list", "2017", ("00", "In 2017"))
w("the last general election", "2022", ("00", "in 2022"), ("03", "in 2022"))
w("the local elections", "2026", ("00", "last year"), ("04", "last year's"))
w("the cleaning, by Rolltech and the court", "2027-06-14", ("02", "of 14 June"), ("02", "on 14 June"), ("04", "14 June"))
w("the cleaning, by the commission", "2027-07-04", ("01", "on 4 July"), ("04", "4 July"))
w("the letter, by the party", "2027-08-12", ("00", "Aug. 12"), ("04", "12 August"))
w("text messages, by the telephone company", "2027-08-15", ("05", "on a Sunday, the fifteenth"))
w("text messages, by the commission", "2027-08-16", ("01", "on 16 August"))
w("the letter is received, by the commission", "2027-08-26", ("01", "on Thursday of last week, 26 August"))
w("the letter is answered, by the commission", "2027-08-27", ("01", "on the following day"))
w("people read that they did not exist", "2027-08-01", ("05", "in August"), to="2027-08-31")
w("the roll is put up", MON, ("00", "on Monday"), ("02", "On Monday"))
w("the opposition speaks", TUE, ("00", "on Tuesday"), ("01", "yesterday"))
w("the Mail speaks to villagers", WED, ("02", "on Wednesday"))
w("Nthako wants to go to the centre", SAT, ("02", "on Saturday"))
w("the check", WED, ("03", "From Wednesday to Sunday"), to=SUN)
w("objections are counted by Watch", SUN, ("03", "up to Sunday evening"))
w("objections are counted by the commission", SUN, ("03", "on the same evening"))
w("the commission's 6,300", MON, ("03", "of last week"), to=SUN)
w("the first deadline", "2027-09-13", ("01", "until Monday, 13 September"))
w("the new deadline", "2027-09-20", ("03", "a week from next Monday, 20 September"))
w("the ruling", COURT, ("04", "yesterday"))
w("Phafoli resigns", COURT, ("04", "in the afternoon"))
w("the election", POLL, ("00", "on Oct. 9"), ("01", "on the ninth of October"), ("03", "on polling day"), ("04", "on 9 October"), ("05", "on the ninth of October"), ("05", "on the day"))
w("the inquiry", "2027-11-01", ("05", "in November"), to="2027-11-30")

# ---- conflicts
c = s.conflict
c("figure", "living voters struck off: 6,300 or 18,700 by the commission, some 41,000 by Watch and the inquiry",
    [("01", "remaining 6,300"), ("01", "6,300", 2), ("02", "18,700"), ("02", "6,300"), ("03", "18,700"), ("03", "6,300"), ("04", "18,700")],
    [("03", "between 38,000 and 46,000 people"), ("04", "41,000"), ("05", "39,500 living people")])
c("figure", "Thaba-Tseka: 7,900 by the opposition, 1,150 by the commission", [("00", "7,900 voters")], [("01", "1,150")], optional=True)
c("figure", "the contract: 31 million, or 13 million by the Mail", [("00", "31 million maloti"), ("05", "31 million")], [("02", "13 million maloti")])
c("figure", "names left of the village: nine by the chief, ninety by a clerk", [("02", "nine", 1)], [("02", "ninety")])
c("figure", "objections: 11,600 by Watch, 2,480 by the commission", [("03", "11,600 forms")], [("03", "2,480")])
c("figure", "at the court: about 600 by the Star, 2,000 by the police", [("04", "about 600 supporters")], [("04", "2,000")], optional=True)
c("figure", "turned away: 214 by the commission, 1,112 by Watch", [("05", "214 people")], [("05", "1,112")])
c("date", "the cleaning: 4 July by the commission, 14 June by Rolltech and the court", [("01", "on 4 July"), ("04", "4 July")], [("02", "of 14 June"), ("02", "on 14 June"), ("04", "14 June")])
c("date", "the party's letter: 12 August, or 26 August by the commission", [("00", "Aug. 12"), ("04", "12 August")], [("01", "on Thursday of last week, 26 August")])
c("date", "the text messages: 16 August by the commission, the fifteenth by the telephone company", [("01", "on 16 August")], [("05", "on a Sunday, the fifteenth")])
c("stance", "whether every voter struck off got a text message", [("01", "Every voter who was removed was sent a text message")],
    [("02", "had got a text message"), ("03", "of the 139, four had got one"), ("05", "the telephone company found 5,200 in its machines")])
c("stance", "whether the names went by a pattern", [("00", "an insult to a computer"), ("01", "The suggestion of a pattern is therefore rejected in the strongest terms."), ("01", "The 6,300 are spread over all ten districts.")],
    [("00", "most of them in its strongholds in the mountains"), ("03", "5.1% were missing"), ("04", "where the constituency is mountainous")])
c("stance", "whether the software was at fault, or the order", [("01", "owing to a setting in the service provider's software"), ("04", "The commission maintains that the fault was in the software.")],
    [("02", "did exactly what the order of 14 June says"), ("04", "We followed the order, and we have the order,")])
c("source", "41,000 was given by the opposition, or by Voters' Watch", [("00", "main opposition party said on Tuesday that 41,000 names had disappeared")], [("04", "A watchdog, Voters' Watch Lesotho, puts the figure at 41,000")])

# ---- echoes
e = s.echo
e("the opposition's 41,000", "cited", ("00", "41,000 names", 2), ("01", "the statements made yesterday by a political party"), ("04", "puts the figure at 41,000"))
e("the commission's 6,300", "cited", ("01", "The remaining 6,300"), ("02", "not 6,300"), ("03", "its 6,300 of last week"))
e("the commission's 18,700", "cited", ("02", "The IEC now says that 18,700 were removed in error"), ("03", "The Commission's 18,700"), ("04", "has owned up to 18,700"))
e("all ten districts", "copied text", ("01", "all ten districts"), ("03", "all ten districts"))
e("the letter of 12 August", "same details", ("00", "it had written to the commission about gaps in the draft as early as Aug. 12"), ("04", "bore the commission's own stamp of 12 August"))
e("4 July, by the commission", "cited", ("01", "removed on 4 July in a single run"), ("04", "not 4 July as the court had been told"))
e("the order of 14 June", "cited", ("02", "did exactly what the order of 14 June says"), ("04", "The commission's order to Rolltech, she read out, was dated 14 June"))
e("the chief who is dead on the roll", "same details", ("02", "I am not there."), ("03", "somebody should tell Chief Mothibi that he's alive"), ("05", "On the old one he lived."))
e("312 voters of Ha Mothibi", "same details", ("02", "His village had 312 voters."), ("05", "Of his 312, 240 voted."))
e("31 million for the contract", "same details", ("00", "31 million maloti"), ("05", "the paying out of 31 million"), optional=True)
e("text messages to every voter", "cited", ("01", "Every voter who was removed was sent a text message"), ("05", "of which there were said to be one for every voter"), optional=True)
e("like surnames", "same details", ("01", "took persons with the same surname and date of birth for one"), ("04", "it asked for persons of like surname to be treated as one"), optional=True)
e("no voter turned away", "same details", ("01", "will be turned away"), ("05", "were turned away on the day"), optional=True)

# ---- actors
n = s.named
s.actor(RALEBITSO, "person", *n("Mpho Ralebitso", "Ralebitso"), aliases=["Mpho Ralebitso, leader of the Dawn Movement", "she", "leader of the Dawn Movement", PARTY])
s.actor(PHAFOLI, "person", *n("Puleng Phafoli", "P. Phafoli"), aliases=["Its spokeswoman, Puleng Phafoli", "the Commission's spokeswoman", "She"])
s.actor(LETSIE, "person", *n("Letsie Moeketsi"), aliases=["the Director of Elections, Mr. Letsie Moeketsi", "the Director of Elections", "the Director"])
s.actor("Relebohile Moeketsi", "person", *n("Relebohile Moeketsi"))
s.actor(CHIEF, "person", *n("Tšeliso Mothibi", "Chief Mothibi"), aliases=["Chief Tšeliso Mothibi", "Chief Mothibi", "Chief", "he", "He"])
s.actor(THANDIWE, "person", *n("Thandiwe Ramakatsa"), aliases=["She", WATCH])
s.actor(IEC, "organization", *n("Independent Electoral Commission", "IEC"), ("01", "INDEPENDENT ELECTORAL COMMISSION"),
    aliases=["the Commission", "the commission", "The IEC", "The Commission", "the Independent Electoral Commission", "The commission"])
s.actor(PARTY, "organization", *n("Dawn Movement"), aliases=["Lesotho's main opposition party", "The party", "the opposition", "Lesotho opposition", "a political party", "Mpho Ralebitso"])
s.actor(ROLLTECH, "organization", *n("Rolltech"), aliases=["the firm", "the service provider", "The firm"])
s.actor(WATCH, "organization", *n("Voters' Watch Lesotho", "Voters' Watch"), ("03", "VOTERS' WATCH LESOTHO"), aliases=["A watchdog, Voters' Watch Lesotho", "Voters' Watch", "we", "A watchdog"])
s.actor("Thaba-Tseka", "place", *n("Thaba-Tseka", "THABA-TSEKA"))
s.actor("Ha Mothibi", "place", *n("Ha Mothibi"))
s.actor("Lesotho", "place", *n("Lesotho", but=("Voters' Watch Lesotho",)))
s.alias(NTHAKO, "'Mamello Nthako, 34", "She", "Mamello Nthako")
s.alias(JUDGE, "Judge 'Maseeng Hlalele", "the judge", "she")
s.alias(NIEMAND, "Rolltech's founder, Gerhard Niemand", "Rolltech")
s.alias(CLERK, "A clerk of the IEC in the district town", "a clerk of the IEC", "clerk")
s.alias(ORDER, "The commission's order to Rolltech", "the commission's order", JUDGE, "the order")
s.alias(POLICE, "Police", "police")
s.alias(INQUIRY, "A commission of inquiry", "It")
s.alias(PHONE, "telephone company")
s.alias(ROLL, "The provisional roll")
s.write()
