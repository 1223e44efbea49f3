#!/usr/bin/env python3
"""Gold of the troop summit story. The press conference, its people and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Finland's minister speaks of Russian troops at the border")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
FRI, MON, TUE, WED, THU = "2030-01-11", "2030-01-14", "2030-01-15", "2030-01-16", "2030-01-17"
DEC = ["2029-12-11", "2029-12-20"]
s.report("00", outlet="Baltic Cable Service", published=TUE)
s.report("01", outlet="Severny Meridian", published=TUE, to=WED)
s.report("02", outlet="Finnish Ministry of Defence", published=WED)
s.report("03", outlet="Weser Bote", published=FRI, sidecar=True)
s.report("04", outlet="Norrbottens Aftonpost", published=WED)
s.report("05", outlet="The Ledger of Arms", published="2030-03-01", to="2030-03-31")

AARNE, KAISA, LOBANOV, TARNAS, EBBA, PETK = "Aarne Vuolle", "Kaisa Vuolle", "Arkady Lobanov", "Zbigniew Tarnas", "Ebba Lindgård", "Jurgis Petkūnas"
PARTNERS, MIN, RMIN, OFFICIAL, BRIT, TWO, ONE, DIPL, INTEL, GUARD, WESER, MERIDIAN, BOREALIS, NORW, FRIEND, LONDON, NEIGH, PEOPLE = ("partners", "Finnish Ministry of Defence", "Russia's Defence Ministry", "a Western official", "a British estimate",
    "two people who were there", "one of two people who were there", "a Polish diplomat", "Finnish Defence Intelligence", "Border Guard", "Weser Bote", "Severny Meridian", "Borealis Desk", "the Norwegians", "a friend of a friend", "an official in London", "a Finnish neighbour", "people in Kostomuksha")

f = s.figures
f("Russian troops near the border", "conflict",
    E("00", "22,000 Russian troops", 22000, "Finland", as_of=TUE, origin=BOREALIS), E("00", "22,000 troops", 22000, [AARNE, PARTNERS], as_of=TUE, origin=BOREALIS), ABOUT("00", "some 14,000", 14000, AARNE, as_of=DEC, origin=INTEL),
    E("01", "14 thousand", 14000, None, as_of=DEC, origin=INTEL), E("01", "22", 22000, None, nth=1, origin=BOREALIS), E("01", "30", 30000, TARNAS, origin=TARNAS), E("01", "the 22 thousand", 22000, [AARNE, PARTNERS], origin=BOREALIS),
    E("02", "22,000", 22000, INTEL, as_of="2030-01-10", origin=BOREALIS), E("02", "14,000", 14000, INTEL, as_of="2029-12", origin=INTEL),
    ABOUT("03", "twenty-two thousand, give or take a regiment", 22000, [OFFICIAL, BRIT], origin=BOREALIS), E("03", "14,000", 14000, None, as_of=DEC, origin=INTEL), ABOUT("03", "about twenty", 20000, ONE, origin=BOREALIS), E("03", "thirty", 30000, [TWO, DIPL], origin=DIPL),
    E("04", "22,000", 22000, None, origin=BOREALIS), AT_LEAST("04", "at least 30,000", 30000, [TARNAS, FRIEND], as_of=WED, origin=TARNAS),
    E("05", "TWENTY-TWO THOUSAND", 22000, None, origin=BOREALIS), E("05", "22,000 Russians", 22000, None, origin=BOREALIS), E("05", "16,500", 16500, None, as_of="2030-01-04"), E("05", "17,000", 17000, PETK, as_of=["2030-01-11", "2030-01-20"], origin=PETK), E("05", "13,000", 13000, NORW, as_of=["2030-01-11", "2030-01-20"], origin=NORW))
f("soldiers in the exercise", "agree",
    E("00", "6,000 soldiers", 6000, RMIN, origin=RMIN), E("01", "six thousand servicemen", 6000, RMIN, origin=RMIN), E("03", "6,000 men", 6000, RMIN, origin=RMIN), E("05", "6,000", 6000, RMIN, origin=RMIN))
f("soldiers who have gone home", "agree", E("01", "Two thousand", 2000, LOBANOV, as_of=[MON, TUE], origin=LOBANOV), E("04", "2,000 soldiers", 2000, ["Russia", MERIDIAN], origin=LOBANOV))
f("distance of the troops from the border", "conflict", AT_MOST("00", "within 60 kilometres", 60, AARNE, unit="km", origin=INTEL), AT_LEAST("01", "no nearer than 160 kilometres", 160, RMIN, unit="km", origin=RMIN), AT_MOST("02", "within 60 km", 60, INTEL, unit="km", origin=INTEL))
f("armoured vehicles", "conflict", ABOUT("00", "about 480 armoured vehicles", 480, AARNE, as_of=TUE, origin=AARNE), E("04", "840 armoured vehicles", 840, [TARNAS, FRIEND], as_of=WED, origin=TARNAS))
f("brigades brought up", "single", E("03", "Three brigades", 3, OFFICIAL))
f("brigades from Pskov", "single", E("03", "one of them", 1, OFFICIAL))
f("brigades in all", "single", E("03", "five", 5, OFFICIAL))
f("drones over Finland", "conflict",
    E("00", "Four drones", 4, KAISA, as_of=TUE, origin=GUARD), E("02", "seven", 7, None, as_of=WED, origin=GUARD), E("04", "ten drones", 10, GUARD, as_of=WED), E("04", "seven in all", 7, None, as_of=WED, origin=GUARD))
f("drones of the night to Wednesday", "agree", E("02", "three", 3, None, as_of=WED, origin=GUARD), E("04", "Three at night", 3, GUARD, as_of=WED, origin=GUARD), E("04", "three last night", 3, None, as_of=WED, origin=GUARD))
f("drones before that night", "single", E("04", "seven before", 7, GUARD))
f("days of the drones", "single", E("00", "seven days", 7, KAISA, unit="days"))
f("countries at the summit", "single", E("00", "eight Nordic and Baltic countries", 8, None))
f("states in the circle", "single", E("03", "12 NATO states", 12, None))
f("length of the border", "single", E("00", "1,340 kilometres", 1340, None, unit="km"))
f("length of the fence", "single", E("00", "200 kilometres", 200, None, unit="km"))
f("reservists", "single", E("00", "280,000 reservists", 280000, None))
f("American soldiers to come", "agree", E("00", "800 soldiers", 800, AARNE, origin=AARNE), E("05", "800 Americans", 800, None, origin=AARNE))
f("American soldiers who have come", "single", E("05", "300", 300, None))
f("limit for a notification", "single", E("02", "9,000 troops", 9000, None))
f("budget of the ministry", "agree", E("02", "6.1 billion euros", 6100000000, None, unit="EUR", as_of="2030"), E("02", "$6.7 billion", 6700000000, None, unit="USD", as_of="2030"))
f("budget for the border", "single", E("02", "140 million", 140000000, None, unit="EUR", as_of="2030"))
f("soldiers seen in 2027", "single", E("03", "40,000 soldiers", 40000, BRIT, as_of="2027"))
f("soldiers of 2027 in the end", "single", E("03", "11,000", 11000, None, as_of="2027"))
f("times the kitchens were counted", "single", E("03", "twice", 2, None))
f("temperature", "single", E("03", "minus 31 degrees", -31, None, unit="degrees"))
f("pages of the statement", "single", E("04", "Four pages", 4, None))
f("price of the drone centre", "single", E("04", "90 million euros", 90000000, None, unit="EUR"))
f("employees of the drone centre", "single", E("04", "60 employees", 60, None))
f("delay of the Swedes", "single", E("04", "an hour's delay", 1, None, unit="hours"))
f("people of the Borealis Desk", "single", E("05", "four people", 4, None))
f("days between the newspaper and the minister", "single", E("05", "four days before", 4, None, unit="days"))
f("tents", "update", E("05", "1,100 tents", 1100, PETK, as_of="2030-01-04", origin=PETK), E("05", "1,050 tents", 1050, None, as_of="2030-01-12"), E("05", "860", 860, None, nth=1, as_of="2030-01-20"), E("05", "860 tents", 860, None, as_of="2030-01-20"))
f("soldiers a tent, by which he multiplied", "single", E("05", "twenty", 20, PETK))
f("soldiers a tent, as it could have been", "agree", E("05", "fifteen", 15, PETK, nth=1), E("05", "fifteen", 15, None, nth=2))
f("wagons that went south", "single", E("05", "190 wagons", 190, None))
f("versions of the sentence", "single", E("05", "nine versions", 9, None))

q, Q = s.quote, s.quotation
Q("we see boots, we do not hear marching", "variant",
    q("00", "We see the boots, but we don't hear them marching,", AARNE), q("01", "We see their boots, but we do not yet hear their step,", AARNE), q("02", "We see boots. We do not hear marching.", AARNE),
    q("04", "We can see the boots. We cannot hear any marching.", AARNE), q("05", "Boots are to be seen. Marching isn't to be heard.", AARNE))
Q("war is not the matter", "variant", q("00", "War isn't what I came to talk about.", AARNE), q("02", "War is not the matter that I came here to speak of.", AARNE))
Q("no signs of an intention", "single", q("00", "no signs of an intention to attack", AARNE))
Q("partners", "same", q("00", "partners", AARNE), q("05", "partners", AARNE))
Q("gone home to their wives", "single", q("01", "Two thousand have already gone home, to their wives,", LOBANOV))
Q("give or take a regiment", "single", q("03", "twenty-two thousand, give or take a regiment", OFFICIAL))
Q("about twenty", "single", q("03", "about twenty", ONE))
Q("doesn't count in newspapers", "single", q("03", "doesn't count in newspapers", MIN))
Q("seen that number", "single", q("04", "I've seen that number. I have seen others.", EBBA))
Q("at least 30,000", "single", q("04", "There are at least 30,000, and they've got 840 armoured vehicles.", TARNAS))
Q("a friend of a friend", "single", q("04", "From a friend of a friend. But a good friend.", TARNAS))
Q("I count lights", "single", q("04", "I count lights. Some of them may be stupid.", KAISA))
Q("nobody has gone home", "same", q("04", "Nobody has gone home. We hear the trains, and they're full in one direction.", KAISA), q("05", "nobody has gone home", KAISA))
Q("multiplied by twenty", "single", q("05", "I multiplied by twenty. It could've been fifteen,", PETK))
Q("but he paused", "single", q("05", "But he paused,", NEIGH))

w = s.when
w("Finland joins NATO", "2023", ("00", "in 2023"))
w("40,000 soldiers are seen", "2027-03-01", ("03", "in the spring of 2027"), to="2027-05-31")
w("notification of the exercise", "2029-11", ("01", "in November"), ("02", "in November"))
w("14,000 troops", "2029-12-11", ("00", "in mid-December"), ("03", "In mid-December"), to="2029-12-20")
w("brigades are brought up since", "2029-12-11", ("03", "since the middle of December"), to="2029-12-20")
w("14,000 troops, by month", "2029-12", ("02", "December"))
w("Petkūnas' picture", "2030-01-04", ("05", "of 4 January"))
w("the world learns of 22,000", "2030-01-14", ("05", "In the third week of January"), to="2030-01-21")
w("the exercise", "2030-01-08", ("01", "from 8 to 31 January"), to="2030-01-31")
w("the estimate is presented in Brussels", "2030-01-08", ("03", "last Tuesday"))
w("Russia announces the exercise", "2030-01-09", ("03", "on Wednesday"))
w("Russia announces the exercise, as a week", "2030-01-07", ("00", "last week"), to="2030-01-13")
w("the assessment", "2030-01-10", ("02", "as of 10 January"))
w("the Weser Bote's number", FRI, ("05", "four days before both"))
w("pictures bought, the first", "2030-01-12", ("05", "of 12"))
w("pictures bought, the second", "2030-01-20", ("05", "20 January"))
w("Petkūnas' 17,000", "2030-01-11", ("05", "for mid-January"), to="2030-01-20")
w("drones in the past days", "2030-01-09", ("00", "in the past seven days"), to=TUE)
w("the press conference, by Severny Meridian", MON, ("01", "On 14 January"))
w("Lobanov speaks", MON, ("01", "yesterday"), to=TUE)
w("the press conference", TUE, ("00", "on Tuesday"), ("02", "yesterday's"), ("04", "Yesterday's"))
w("the ministers meet", TUE, ("03", "On Tuesday"))
w("the meeting ends", WED, ("00", "until Wednesday"))
w("the ministry corrects", WED, ("05", "a day later"))
w("the summit's second day", WED, ("04", "Wednesday 16 January 2030"))
w("three drones in the night", TUE, ("02", "in the night to Wednesday"), ("04", "last night"), to=WED)
w("drones counted", WED, ("04", "by this morning"))
w("the minister returns", THU, ("02", "on Thursday"))
w("the exercise ends, planned", "2030-01-31", ("03", "until the end of the month"), ("05", "on 31 January"))
w("the exercise ends", "2030-02-13", ("05", "on 13 February"))
w("Americans by then", "2030-05", ("00", "by May"))
w("the budget", "2030", ("02", "for 2030"))
w("the drone centre", "2031", ("04", "from 2031"))

N22 = [("00", "22,000 Russian troops"), ("00", "22,000 troops"), ("01", "22", 1), ("01", "the 22 thousand"), ("02", "22,000"), ("03", "twenty-two thousand, give or take a regiment"), ("04", "22,000"), ("05", "22,000 Russians")]
N6 = [("00", "6,000 soldiers"), ("01", "six thousand servicemen"), ("03", "6,000 men"), ("05", "6,000")]
c = s.conflict
c("figure", "the troops: 22,000 by Finland, 30,000 by the Polish minister", N22, [("01", "30", 1), ("04", "at least 30,000"), ("03", "thirty")])
c("figure", "the troops in mid-January: 22,000, or 17,000 and 13,000 afterwards", N22, [("05", "17,000"), ("05", "16,500")], [("05", "13,000")])
c("figure", "the troops: 22,000 by Finland, 6,000 in the exercise by Russia", N22, N6, optional=True)
c("figure", "armoured vehicles: 480 or 840", [("00", "about 480 armoured vehicles")], [("04", "840 armoured vehicles")])
c("figure", "drones: ten, put right to seven", [("04", "ten drones")], [("02", "seven"), ("04", "seven in all")])
c("figure", "distance: within 60 km, or no nearer than 160", [("00", "within 60 kilometres"), ("02", "within 60 km")], [("01", "no nearer than 160 kilometres")])
c("date", "the press conference: Tuesday 15 January, or 14 January", [("00", "on Tuesday"), ("02", "yesterday's"), ("04", "Yesterday's")], [("01", "On 14 January")])
c("source", "whose the 22,000 are: of partners, of the British, of Finland's own intelligence, of the Borealis Desk",
    [("00", "had been given to Finland by \"partners\""), ("01", "Vuolle speaks of partners."), ("03", "a British estimate")], [("02", "an assessment of the Finnish Defence Intelligence"), ("02", "It is not, as has been written, the number of another country.")], [("05", "a paper by the Borealis Desk in Vilnius")])
c("stance", "whether the minister called a war possible", [("01", "announced to the world that a war is possible")], [("02", "The Minister did not state that war is possible, probable or near."), ("00", "War isn't what I came to talk about."), ("00", "no signs of an intention to attack")])
c("stance", "whether he said yet", [("01", "We see their boots, but we do not yet hear their step,")], [("02", "The word \"yet\" was not used"), ("05", "There is no \"yet\" in it.")])
c("stance", "whether the exercise was notified", [("01", "of which all partners were notified in November")], [("02", "Finland received no notification of an exercise")])
c("stance", "whether soldiers have gone home", [("01", "Two thousand have already gone home, to their wives,"), ("04", "2,000 soldiers have gone home"), ("05", "Some did leave.")], [("04", "Nobody has gone home."), ("05", "nobody has gone home")])
c("stance", "whether there were drones", [("01", "there were no drones")], [("00", "Four drones crossed into Finnish airspace"), ("02", "The number of unmanned aircraft stands at seven"), ("04", "seven in all")])

e = s.echo
e("22,000 at Finland's border", "cited", ("00", "22,000 troops"), ("01", "the 22 thousand"), ("02", "22,000"), ("03", "twenty-two thousand, give or take a regiment"), ("05", "22,000 Russians"), ("04", "22,000"))
e("the German newspaper's number", "cited", ("01", "A German newspaper had the number days before him"), ("03", "a British estimate"), ("05", "The Weser Bote had it four days before both"))
e("the minister's boots", "same details", ("00", "We see the boots, but we don't hear them marching,"), ("01", "We see their boots, but we do not yet hear their step,"), ("02", "We see boots. We do not hear marching."), ("04", "We can see the boots. We cannot hear any marching."), ("05", "Boots are to be seen. Marching isn't to be heard."))
e("war is not the matter", "same details", ("00", "War isn't what I came to talk about."), ("02", "War is not the matter that I came here to speak of."))
e("6,000 by Russia's Defence Ministry", "cited", ("00", "6,000 soldiers"), ("01", "six thousand servicemen"), ("03", "6,000 men"), ("05", "Moscow's 6,000"))
e("2,000 gone home, told to Severny Meridian", "cited", ("01", "Two thousand have already gone home, to their wives,"), ("04", "Russia says, via the Severny Meridian"))
e("the ministry's letter on yet", "cited", ("02", "The word \"yet\" was not used"), ("04", "The Finnish ministry has written to all media"))
e("nobody has gone home", "same details", ("04", "Nobody has gone home."), ("05", "nobody has gone home"))
e("14,000 in mid-December", "same details", ("00", "some 14,000 in mid-December"), ("03", "14,000"), ("02", "14,000"), ("01", "14 thousand"))
e("30,000 by the Polish minister", "same details", ("01", "of 30"), ("04", "at least 30,000"), optional=True)
e("seven drones by the Border Guard", "same details", ("02", "seven"), ("04", "seven in all"), optional=True)
e("800 Americans", "same details", ("00", "800 soldiers"), ("05", "800 Americans"), optional=True)

n = s.named
s.actor(AARNE, "person", *n("Aarne Vuolle"), ("00", "Vuolle", 2), ("01", "Vuolle", 1), ("01", "Vuolle", 2), aliases=["Vuolle", "Defence Minister Aarne Vuolle", "The minister", "the Minister", "The Minister", "the Finnish minister Vuolle", "the Finnish minister", "The Finnish minister", "the minister", "He", "Finland"])
s.actor(KAISA, "person", *n("Kaisa Vuolle"), aliases=["the chief of the Border Guard", "the chief of the Border Guard, Kaisa Vuolle", "the Border Guard", "Border Guard", "Vuolle", "The chief of the Border Guard"])
s.actor(LOBANOV, "person", *n("Arkady Lobanov"), aliases=["its spokesman", "Major General Arkady Lobanov", "its spokesman, Major General Arkady Lobanov", "Lobanov", "Russia", "The Defence Ministry in Moscow"])
s.actor(TARNAS, "person", *n("Zbigniew Tarnas"), aliases=["Tarnas", "Polish minister Zbigniew Tarnas", "His Polish colleague", "Polish minister"])
s.actor(EBBA, "person", *n("Ebba Lindgård"), aliases=["Lindgård", "Sweden's minister"])
s.actor(PETK, "person", *n("Jurgis Petkūnas", "Petkūnas"), aliases=["Petkūnas", "Its author", "Its author, Jurgis Petkūnas", "He"])
s.actor(GUARD, "organization", *n("Border Guard"), aliases=["the Border Guard", "Kaisa Vuolle", "the chief of the Border Guard"])
s.actor(WESER, "organization", *n("Weser Bote"))
s.actor(MERIDIAN, "organization", *n("Severny Meridian"), aliases=["the Severny Meridian"])
s.actor(BOREALIS, "organization", *n("Borealis Desk"))
s.actor("Rovaniemi", "place", *n("Rovaniemi", "ROVANIEMI"))
s.alias(PARTNERS, "Aarne Vuolle", "Vuolle", "He")
s.alias("Finland", "Aarne Vuolle")
s.alias(MIN, "The Finnish defence ministry", "The Finnish ministry", "the ministry", "his ministry")
s.alias(RMIN, "Defence Ministry", "The Defence Ministry in Moscow", "The Russian Defence Ministry", "Moscow", "Russia", "Kremlin", "Russian Defence Ministry")
s.alias(OFFICIAL, "A Western official", "the official", "an official", "a man")
s.alias(BRIT, "British estimate", "The estimate", "a British estimate", "A Western official", "the same service")
s.alias(ONE, "one", "Two people who were there", "two people")
s.alias(DIPL, "Polish diplomat", "a Polish diplomat")
s.alias(INTEL, "the Finnish Defence Intelligence", "its own intelligence", "Aarne Vuolle", "the assessment")
s.alias(NORW, "Norwegians")
s.alias(FRIEND, "Zbigniew Tarnas", "a friend of a friend")
s.alias(NEIGH, "My Finnish neighbour", "Finnish neighbour", "she")
s.write()
