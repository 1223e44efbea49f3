#!/usr/bin/env python3
"""Gold of the stadiumvote story. The event, its persons, bodies, outlets and places (but countries and capitals) are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The assembly of Nsuoano votes on a stadium amid claims of bribery")
E, AT_LEAST, MORE, ABOUT, AT_MOST, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.vague
SAT, SUN, MON, TUE, WED, THU, FRI = (f"2027-09-{d}" for d in (11, 12, 13, 14, 15, 16, 17))
SIGNED = "2027-08-02"

s.report("00", outlet="GCN", published=TUE)
s.report("01", outlet="Office of the Mayor", published=WED)
s.report("02", outlet="Radio Mpoano", published=WED)
s.report("03", outlet="GCN", published=THU, sidecar=True)
s.report("04", outlet="The Daily Gong", published=FRI)
s.report("05", outlet="Lagune Hebdo", published="2027-11-03", to="2027-12-08")

MAYOR, AGBENU, LARBI, AMANK, TURKSON, ATO = "Akosua Bempomaa", "Selorm Agbenu", "Nii Okpoti Larbi", "Kofi Amankwatia", "Maame Esi Turkson", "Ato Bempomaa"
FIIFI, KWESI, DANKYI, QUAINOO = "Fiifi Bonsra", "Kwesi Bonsra", "Yaw Dankyi", "Adjoa Quainoo"
GOLDCREST, PELICANS, OFFICE, GCN, MPOANO, POLICE, LEAGUE, ORGANISERS = "Goldcrest Arena", "Mighty Pelicans", "Office of Public Integrity", "GCN", "Radio Mpoano", "police", "the league", "organisers"
OPPOSITION, WOMEN, AUDITORS, ECONOMISTS, REGISTRY, HOSPITAL, CLERK, INDICTMENT = "opposition members", "market women's association", "auditors", "economists at the University of Nsuoano", "Lands Registry", "Nsuoano Teaching Hospital", "clerk", "indictment"
LAWYER, BAILIFF, MOFFICE = "Goldcrest's lawyer", "bailiff of the court", "the mayor's office"

# ---- figures
f = s.figures
f("seats", "agree",
    E("00", "40,000 seats", 40000, None, origin=GCN), E("03", "40,000 seats", 40000, None, origin=GCN), E("04", "forty thousand chairs", 40000, None))
f("cost of the stadium", "conflict",
    E("00", "$200 million", 200000000, None, nth=1, unit="USD"), E("00", "2.4 billion cedis", 2400000000, None, unit="GHS"), E("00", "$200 million", 200000000, None, nth=2, unit="USD"),
    E("01", "GH¢2.4 billion", 2400000000, None, unit="GHS", origin=MAYOR),
    E("03", "3.1 billion cedis", 3100000000, AUDITORS, unit="GHS", as_of=["2027-07-01", "2027-07-31"], origin=AUDITORS), E("03", "$258 million", 258000000, AUDITORS, unit="USD", as_of=["2027-07-01", "2027-07-31"], origin=GCN),
    E("03", "2.4 billion", 2400000000, MAYOR, unit="GHS", origin=MAYOR),
    E("04", "GH¢2.4 billion", 2400000000, None, unit="GHS"),
    E("05", "3.1 billion cedis", 3100000000, AUDITORS, unit="GHS", origin=AUDITORS), ABOUT("05", "some 235 million euros", 235000000, AUDITORS, unit="EUR"))
f("votes in favour", "agree",
    E("00", "31 votes", 31, LARBI, as_of=TUE, origin=LARBI), E("01", "31 votes", 31, None, as_of=TUE), E("02", "31", 31, LARBI, nth=1, as_of=TUE, origin=LARBI), E("02", "31", 31, CLERK, nth=2, as_of=TUE, origin=CLERK),
    E("03", "31", 31, None, nth=1, as_of=TUE), E("03", "31", 31, LARBI, nth=2, as_of=TUE, origin=LARBI), E("04", "31 votes", 31, None, as_of=TUE), E("05", "31 votes", 31, None, as_of=TUE))
f("votes against", "conflict",
    E("00", "28", 28, LARBI, as_of=TUE, origin=LARBI), E("01", "27", 27, None, nth=2, as_of=TUE), E("02", "28", 28, LARBI, as_of=TUE, origin=LARBI), E("02", "27", 27, CLERK, as_of=TUE, origin=CLERK),
    E("03", "27", 27, None, as_of=TUE), E("03", "28", 28, LARBI, nth=1, as_of=TUE, origin=LARBI), E("04", "28", 28, None, as_of=TUE, origin=LARBI), E("05", "27", 27, None, nth=1, as_of=TUE))
f("abstentions", "agree",
    E("01", "one abstention", 1, None, as_of=TUE), E("02", "one who abstained", 1, CLERK, as_of=TUE, origin=CLERK), E("03", "one abstention", 1, None, as_of=TUE))
f("members who have taken their seats", "single", E("02", "Fifty-nine", 59, None, as_of=TUE))
f("members of the assembly", "single", E("02", "62 members", 62, None))
f("length of the sitting", "single", E("00", "nine hours", 9, None, unit="hours", as_of=TUE))
f("members who were offered money", "agree",
    E("00", "12 of her colleagues", 12, AGBENU, origin=AGBENU), E("02", "Twelve members", 12, AGBENU, origin=AGBENU), E("03", "12 colleagues", 12, AGBENU, origin=AGBENU), E("04", "twelve members", 12, OFFICE, origin=AGBENU))
f("money offered to a member", "agree",
    E("00", "50,000 cedis", 50000, AGBENU, unit="GHS", origin=AGBENU), E("02", "50,000 cedis", 50000, AGBENU, unit="GHS", origin=AGBENU), E("03", "50,000 cedis", 50000, AGBENU, unit="GHS", origin=AGBENU),
    E("04", "GH¢50,000", 50000, OFFICE, unit="GHS", origin=AGBENU), E("05", "50,000 cedis", 50000, OFFICE, unit="GHS", origin=OFFICE))
f("all money offered", "single", E("04", "GH¢600,000", 600000, None, unit="GHS"))
f("members who confirmed the offer", "single", E("03", "Two of them", 2, None, origin=GCN))
f("members charged", "single", E("05", "three of its members", 3, OFFICE, as_of="2027-10-27", origin=OFFICE))
f("members who refused", "single", E("05", "Nine others", 9, INDICTMENT, origin=OFFICE))
f("protesters", "conflict",
    ABOUT("00", "About 800 people", 800, POLICE, as_of=TUE, origin=POLICE), E("00", "5,000", 5000, ORGANISERS, as_of=TUE, origin=ORGANISERS),
    ABOUT("02", "2,500, give or take", 2500, QUAINOO, as_of=TUE, origin=QUAINOO), E("02", "eight hundred", 800, POLICE, as_of=TUE, origin=POLICE))
f("people arrested", "update",
    E("00", "Fourteen were arrested", 14, POLICE, as_of=TUE, origin=POLICE), E("01", "14 persons", 14, None, as_of=WED, origin=POLICE), E("03", "23", 23, POLICE, as_of=THU, origin=POLICE), E("03", "14", 14, POLICE, nth=1, origin=POLICE), E("05", "23 who were arrested", 23, None, origin=POLICE))
f("people still held", "single", E("03", "six", 6, POLICE, as_of=THU, origin=POLICE))
f("share of the city", "conflict",
    E("00", "30%", 30, None, unit="percent", origin=MAYOR), E("00", "55%", 55, OPPOSITION, unit="percent", origin=OPPOSITION), E("01", "30 per cent", 30, None, unit="percent", origin=MAYOR),
    E("05", "52 per cent", 52, AUDITORS, unit="percent", origin=AUDITORS))
f("contribution of the city", "single", E("01", "GH¢720 million", 720000000, None, unit="GHS", origin=MAYOR))
f("years of the contribution", "single", E("01", "eight years", 8, None, unit="years", origin=MAYOR))
f("jobs", "conflict",
    E("00", "6,000 jobs", 6000, GOLDCREST, origin=AMANK), E("02", "6,000 jobs", 6000, AMANK, origin=AMANK), E("04", "Six thousand jobs", 6000, None, origin=AMANK), E("04", "900", 900, ECONOMISTS, origin=ECONOMISTS))
f("jobs that end with the building", "single", E("04", "700", 700, ECONOMISTS, origin=ECONOMISTS))
f("stalls that have to go", "conflict",
    E("00", "420 stalls", 420, MAYOR, origin=MAYOR), E("00", "1,150", 1150, WOMEN, origin=WOMEN), E("01", "420 stalls", 420, None, origin=MAYOR), E("02", "1,150 stalls", 1150, TURKSON, origin=WOMEN),
    E("05", "420 stalls", 420, MAYOR, origin=MAYOR), E("05", "1,150", 1150, WOMEN, origin=WOMEN), E("05", "1,138", 1138, BAILIFF, origin=BAILIFF))
f("stalls by which the women erred", "single", E("05", "twelve", 12, TURKSON))
f("money for a trader", "agree", E("01", "GH¢3,000", 3000, None, unit="GHS", origin=MAYOR), E("04", "GH¢3,000", 3000, None, unit="GHS", origin=MAYOR))
f("spectators of the Pelicans last season", "conflict",
    E("00", "7,800 spectators", 7800, LEAGUE, origin=LEAGUE), E("01", "11,200 spectators", 11200, None, origin=MAYOR), E("02", "7,800", 7800, LEAGUE, origin=LEAGUE), E("02", "11,000", 11000, LEAGUE, origin=MAYOR), E("04", "7,800", 7800, None, origin=LEAGUE))
f("chairs that stay empty", "single", MORE("04", "more than 32,000 chairs", 32000, None))
f("spectators in autumn", "single", E("05", "7,000", 7000, None))
f("cost of the sports hall of 2009", "single", E("00", "40 million cedis", 40000000, None, unit="GHS"))
f("residents asked in August", "single", E("01", "2,000 residents", 2000, None, as_of=["2027-08-01", "2027-08-31"]))
f("share in favour, of the residents asked in August", "agree",
    E("01", "61 per cent", 61, None, unit="percent", as_of=["2027-08-01", "2027-08-31"], origin=MAYOR), E("04", "61 per cent", 61, "the mayor's poll", unit="percent", origin=MAYOR))
f("share in favour, of the radio's callers", "agree",
    E("02", "34 per cent", 34, None, unit="percent", as_of=WED, origin=MPOANO), E("04", "34", 34, MPOANO, unit="percent", origin=MPOANO))
f("callers of the radio", "single", E("02", "4,700 callers", 4700, None, as_of=WED))
f("passengers of the trotro", "single", E("04", "16 passengers", 16, None, as_of=THU))
f("passengers who wanted a drain", "single", E("04", "fifteen", 15, None, as_of=THU))
f("people treated for tear gas", "single", E("03", "nine people", 9, KWESI, as_of=TUE, origin=HOSPITAL))
f("canisters of gas", "single", E("05", "eleven canisters of gas", 11, POLICE, origin=POLICE))
f("size of the plot", "single", E("03", "18 hectares", 18, None, unit="ha"))
f("price of the plot", "single", E("03", "85 million cedis", 85000000, None, unit="GHS"))
f("valuation of the plot", "single", E("03", "210 million", 210000000, REGISTRY, unit="GHS", origin=REGISTRY))
f("years of Maame Esi Turkson at the market", "single", E("04", "38 years", 38, None, unit="years"))
f("length of a reply", "single", AT_MOST("04", "up to 300 words", 300, None, unit="words"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("the sound of an envelope", "single", q("00", "I know the sound of an envelope when it lands on a table,", AGBENU))
Q("a fairy tale", "variant", q("00", "a fairy tale by people who cannot count to thirty", MAYOR), q("04", "a fairy tale by people who can't count up to thirty", MAYOR))
Q("picked it up", "single", q("01", "Whoever has seen an envelope should have picked it up,", MAYOR))
Q("I am being polite", "single", q("02", "We bring 6,000 jobs, and I am being polite.", AMANK))
Q("somebody with handcuffs", "single", q("02", "to somebody with handcuffs", AGBENU))
Q("smoke from tyres", "single", q("02", "Smoke from tyres. We have not used anything.", FIIFI))
Q("they counted roofs", "single", q("02", "They counted roofs. Two and three women sit under one roof.", TURKSON))
Q("a stamp and a date", "single", q("03", "The paper has a stamp, and the stamp has a date,", DANKYI))
Q("a draft", "single", q("03", "a draft somebody has scribbled on", MOFFICE))
Q("fish from a bus", "single", q("04", "Who buys fish from a bus?", TURKSON))
Q("lied by twelve", "single", q("05", "So we lied by twelve,", TURKSON), q("05", "And they?", TURKSON))
Q("never paid anybody", "single", q("05", "has never paid anybody for anything", LAWYER))
Q("a declaration of love", "single", q("05", "a declaration of love, not a contract", MAYOR))
Q("the first fresh air", "single", q("05", "the first fresh air he'll get", KWESI))

# ---- timeline
w = s.when
w("a sports hall is begun", "2009", ("00", "in 2009"))
w("the auditors' memorandum", "2027-07", ("03", "of July"), to="2027-07-31")
w("the contract is dated", SIGNED, ("03", "Aug. 2"), ("05", "of 2 August"))
w("residents are asked", "2027-08", ("01", "In August"), to="2027-08-31")
w("the meeting in the hotel, by the indictment", SAT, ("05", "on Saturday the 11th"))
w("the meeting in the hotel, by Agbenu", SUN, ("02", "on Sunday"), ("05", "on the Sunday"))
w("the integrity office receives a complaint", MON, ("03", "on Monday"), ("03", "a day before"))
w("the members take their seats", TUE, ("02", "TUE", 1))
w("Amankwatia speaks", TUE, ("02", "TUE", 2))
w("Agbenu speaks", TUE, ("02", "TUE", 3))
w("protesters are counted", TUE, ("02", "TUE", 4))
w("coughing in the gallery", TUE, ("02", "TUE", 5), ("03", "on Tuesday night"), ("05", "that night"))
w("the league's secretary speaks", TUE, ("02", "TUE", 6))
w("the assembly votes", TUE, ("00", "late on Tuesday"), ("02", "TUE", 7), ("05", "on 14 September"))
w("those arrested go home, by the mayor", TUE, ("01", "the same night"), to=WED)
w("the clerk reads the sheet again", WED, ("02", "WED", 1))
w("Turkson speaks to the radio", WED, ("02", "WED", 2))
w("the callers of the radio", WED, ("02", "WED", 3))
w("the mayor says that there was no complaint", WED, ("03", "On Wednesday"))
w("the integrity office confirms the complaint", THU, ("03", "on Thursday"))
w("Auntie Dzifa asks on her trotro", THU, ("04", "yesterday"))
w("a court hears the market women", "2027-09-28", ("03", "on Sept. 28"))
w("the contract is to be signed, by the mayor", "2027-10", ("01", "for October"), to="2027-10-31")
w("members are charged", "2027-10-27", ("05", "Six weeks later"), ("05", "on 27 October"))
w("the mayor goes on leave", "2027-11-03", ("05", "since 3 November"))
w("the court rules on the market", "2027-12-08", ("05", "on 8 December"))
w("traders have new stalls", "2028-03-31", ("01", "before the end of March"))
w("the first match, by the mayor", "2030-03-06", ("01", "on Independence Day, 6th March 2030"))
w("the first match, by year", "2030", ("04", "2030"))
w("the first match, by the economists", "2032", ("04", "not before 2032"))

# ---- conflicts
c = s.conflict
c("figure", "votes against: 28 as first announced, 27 as read again",
    [("00", "28"), ("02", "28"), ("03", "28", 1), ("04", "28")], [("01", "27", 2), ("02", "27"), ("03", "27"), ("05", "27", 1)])
c("figure", "protesters: 800 by the police, 5,000 by the organisers, 2,500 by the radio",
    [("00", "About 800 people"), ("02", "eight hundred")], [("00", "5,000")], [("02", "2,500, give or take")])
c("figure", "share of the city: 30% by the mayor, 55 by the opposition, 52 by the auditors",
    [("00", "30%"), ("01", "30 per cent")], [("00", "55%"), ("05", "52 per cent")])
c("figure", "stalls: 420 by the mayor, 1,150 by the women, 1,138 by the bailiff",
    [("00", "420 stalls"), ("01", "420 stalls"), ("05", "420 stalls")], [("00", "1,150"), ("02", "1,150 stalls"), ("05", "1,150"), ("05", "1,138")])
c("figure", "cost: 2.4 billion by the mayor, 3.1 by the auditors",
    [("00", "2.4 billion cedis"), ("00", "$200 million", 1), ("00", "$200 million", 2), ("01", "GH¢2.4 billion"), ("03", "2.4 billion"), ("04", "GH¢2.4 billion")],
    [("03", "3.1 billion cedis"), ("03", "$258 million"), ("05", "3.1 billion cedis"), ("05", "some 235 million euros")])
c("figure", "spectators: 7,800 by the league, 11,200 by the mayor", [("00", "7,800 spectators"), ("02", "7,800"), ("04", "7,800")], [("01", "11,200 spectators"), ("02", "11,000")])
c("figure", "jobs: 6,000 by the developer, 900 by the economists", [("00", "6,000 jobs"), ("02", "6,000 jobs"), ("04", "Six thousand jobs")], [("04", "900")])
c("date", "the meeting in the hotel: on Sunday by Agbenu, on Saturday by the indictment", [("02", "on Sunday"), ("05", "on the Sunday")], [("05", "on Saturday the 11th")])
c("date", "the first match: 2030 by the mayor, not before 2032 by the economists", [("01", "on Independence Day, 6th March 2030"), ("04", "2030")], [("04", "not before 2032")], optional=True)
c("source", "who says that 12 members were offered money: Agbenu, or the integrity office by the Gong",
    [("00", "Assembly member Selorm Agbenu told the house"), ("02", "Twelve members, she says"), ("03", "Assembly member Selorm Agbenu says 12 colleagues were offered")], [("04", "The Office of Public Integrity now says that twelve members were offered")])
c("stance", "whether a complaint was lodged before the vote",
    [("01", "No complaint about any inducement has been lodged"), ("03", "no complaint had been lodged with any authority")],
    [("03", "it had received a complaint about attempted bribery on Monday"), ("03", "The paper has a stamp, and the stamp has a date,")])
c("stance", "whether a contract had been signed",
    [("01", "No contract has been signed."), ("03", "a draft somebody has scribbled on"), ("05", "a declaration of love, not a contract")],
    [("03", "A contract seen by GCN bears the signatures of the mayor"), ("05", "The contract of 2 August is genuine.")])
c("stance", "whether the police used tear gas",
    [("01", "No tear gas was used."), ("02", "Smoke from tyres. We have not used anything."), ("03", "Police repeated that none had been used."), ("04", "They tell us the gas was smoke from tyres.")],
    [("02", "say that the police fired gas at the lorry park"), ("03", "for the effects of tear gas"), ("04", "My eyes know tyres."), ("05", "The police have admitted eleven canisters of gas.")])
c("stance", "whether members were offered money",
    [("00", "12 of her colleagues had been offered 50,000 cedis each"), ("02", "were offered 50,000 cedis each"), ("03", "12 colleagues were offered 50,000 cedis each"), ("03", "Two of them have since confirmed this"), ("05", "charged three of its members with having taken 50,000 cedis each")],
    [("00", "a fairy tale by people who cannot count to thirty"), ("04", "a fairy tale by people who can't count up to thirty"), ("03", "Goldcrest Arena, the developer, denied any payment."), ("05", "has never paid anybody for anything")])
c("stance", "whether roads come on top of the price", [("01", "There are no hidden roads.")], [("00", "once the roads are counted"), ("05", "Of this, with the roads, the city would have borne 52 per cent.")], optional=True)

# ---- echoes
e = s.echo
e("the agency's later story repeats the first", "copied text",
    ("00", "to build a football stadium with 40,000 seats"), ("03", "to build a football stadium with 40,000 seats"))
e("Agbenu's 12 members", "same details", ("00", "12 of her colleagues had been offered 50,000 cedis each"), ("02", "Twelve members, she says, were offered 50,000 cedis each"), ("03", "12 colleagues were offered 50,000 cedis each"), ("04", "twelve members were offered GH¢50,000 apiece"))
e("31 to 28, by the presiding member", "same details", ("00", "31 votes to 28"), ("02", "31 to 28, says the chair"), ("03", "31-28"), ("04", "31 votes to 28"))
e("the mayor's fairy tale", "same details", ("00", "a fairy tale by people who cannot count to thirty"), ("04", "a fairy tale by people who can't count up to thirty"))
e("the mayor's notice, retold", "cited", ("01", "No complaint about any inducement has been lodged"), ("03", "no complaint had been lodged with any authority"))
e("the price fixed by the mayor", "cited", ("01", "The price is fixed at GH¢2.4 billion."), ("03", "the price is fixed at 2.4 billion"))
e("6,000 jobs by Goldcrest", "cited", ("00", "Goldcrest promises 6,000 jobs"), ("02", "We bring 6,000 jobs, and I am being polite."), ("04", "Six thousand jobs"), ("04", "He is being polite."))
e("7,800 by the league", "cited", ("00", "an average of 7,800 spectators"), ("02", "the Pelicans' average gate was 7,800"))
e("800 by the police", "cited", ("00", "About 800 people"), ("02", "eight hundred"))
e("1,150 by the women", "same details", ("00", "1,150"), ("02", "1,150 stalls"), ("05", "the women of 1,150"))
e("420 by the mayor", "cited", ("00", "420 stalls"), ("01", "420 stalls"), ("05", "The mayor had spoken of 420 stalls"))
e("the mayor's poll", "cited", ("01", "61 per cent"), ("04", "The mayor's poll said 61 per cent"))
e("the radio's callers", "cited", ("02", "34 per cent of 4,700 callers"), ("04", "Radio Mpoano's listeners said 34"))
e("GH¢3,000 and a place behind the bus station", "same details", ("01", "GH¢3,000 and a new stall behind the bus station"), ("04", "GH¢3,000 and a place behind the bus station"))
e("smoke from tyres", "same details", ("02", "Smoke from tyres."), ("04", "smoke from tyres"))
e("the auditors' memorandum", "cited", ("03", "3.1 billion cedis"), ("05", "In the memorandum of the city's auditors it is 3.1 billion cedis"))
e("the contract of 2 August", "same details", ("03", "the date of Aug. 2"), ("05", "The contract of 2 August"))
e("14 arrested, by the police", "same details", ("00", "Fourteen were arrested"), ("01", "14 persons"), ("03", "from 14"), optional=True)

# ---- actors
a = s.actor
a(MAYOR, "person", *s.named("Akosua Bempomaa"), aliases=["Bempomaa", "Mayor Akosua Bempomaa", "The mayor", "the mayor", "Hon. Akosua Bempomaa", "the city", "the Mayor"])
a(ATO, "person", *s.named("Ato Bempomaa"), aliases=["Hon. Ato Bempomaa", "the mayor's brother-in-law"])
a(AGBENU, "person", *s.named("Selorm Agbenu", "Agbenu"), aliases=["Assembly member Selorm Agbenu", "she"])
a(AMANK, "person", *s.named("Kofi Amankwatia", "Amankwatia"), aliases=["Mr Amankwatia", "Goldcrest's owner, Kofi Amankwatia", "Goldcrest", "Goldcrest Arena"])
a(TURKSON, "person", *s.named("Maame Esi Turkson"), aliases=["Turkson", "Maame Esi Turkson of the Lagoon Market", "market women's association", "the women"])
a(FIIFI, "person", *s.named("Fiifi Bonsra"), aliases=["Superintendent Fiifi Bonsra", "Bonsra", "police"])
a(KWESI, "person", *s.named("Kwesi Bonsra", "Kwesi"), aliases=["Dr Kwesi Bonsra", "his brother Kwesi", "Nsuoano Teaching Hospital", "the doctor"])
a(GOLDCREST, "organization", *s.named("Goldcrest Arena", "Goldcrest"), aliases=["the developer, Goldcrest Arena", "the developer", "Goldcrest", "Kofi Amankwatia"])
a(PELICANS, "organization", *s.named("Mighty Pelicans", "Pelicans"))
a(OFFICE, "organization", *s.named("Office of Public Integrity"), aliases=["Ghana's Office of Public Integrity", "the office", "the indictment", "Yaw Dankyi"])
a(GCN, "organization", *s.named("GCN"))
a(MPOANO, "organization", *s.named("Radio Mpoano", "RADIO MPOANO"), aliases=["Radio Mpoano's listeners", "listeners"])
a("Nsuoano", "place", *s.named("Nsuoano", "NSUOANO", but=("Nsuoano Teaching Hospital", "University of Nsuoano", "NSUOANO METROPOLITAN ASSEMBLY")))
a("Lagoon Market", "place", *s.named("Lagoon Market"))
s.alias(LARBI, "Larbi", "Presiding Member Nii Okpoti Larbi", "the chair", "the presiding member")
s.alias(DANKYI, "Dankyi", "spokesman Yaw Dankyi", "Office of Public Integrity")
s.alias(QUAINOO, "Quainoo", "Our Adjoa Quainoo", "she")
s.alias(POLICE, "the police", "Police", "Fiifi Bonsra")
s.alias(LEAGUE, "the league's secretary", "league")
s.alias(ORGANISERS, "The organisers")
s.alias(OPPOSITION, "Opposition members")
s.alias(WOMEN, "The market women's association", "the women", "Maame Esi Turkson")
s.alias(AUDITORS, "The city's own auditors", "the city's auditors", "the memorandum", "memorandum of July", "the memorandum of the city's auditors")
s.alias(ECONOMISTS, "The economists at the University of Nsuoano", "The same economists", "the economists")
s.alias(REGISTRY, "The Lands Registry")
s.alias(CLERK, "The clerk")
s.alias(INDICTMENT, "the indictment", "Office of Public Integrity", "it")
s.alias(LAWYER, "its lawyer", "Goldcrest", "Goldcrest Arena", "lawyer")
s.alias(BAILIFF, "the bailiff of the court", "the bailiff")
s.alias(MOFFICE, "The mayor's office", "the mayor")
s.alias("the mayor's poll", "The mayor's poll")
s.alias(HOSPITAL, "Dr Kwesi Bonsra", "Kwesi Bonsra")
s.write()
