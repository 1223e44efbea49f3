#!/usr/bin/env python3
"""Gold of an invented story: Canada clears its embassy in Haiti, March 2028."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Canada clears its embassy in Haiti")
E, AT_LEAST, MORE, ABOUT, AT_MOST, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.vague
MAR1, WED, THU9, FRI, SAT, SUN, MON, TUE, THU = "2028-03-01", "2028-03-08", "2028-03-09", "2028-03-10", "2028-03-11", "2028-03-12", "2028-03-13", "2028-03-14", "2028-03-16"
APR28 = "2028-04-28"
s.report("00", outlet="Dominion Wire", published=SUN)
s.report("01", outlet="Foreign Ministry of Canada", published=MON)
s.report("02", outlet="Radyo Karayib", published=SUN)
s.report("03", outlet="El Faro del Este", published=TUE)
s.report("04", outlet="Dominion Wire", published=THU, sidecar=True)
s.report("05", outlet="The Prairie Review", published=APR28, to="2028-05-31")

AMBASSADOR, TOLLAND, WILNER, CARLINE, JOLICOEUR, YOLETTE, PEGUERO, ACHTERBERG, JOSUE = "Hélène Brisebois", "Graham Tolland", "Wilner Estimé", "Carline Estimé", "Rameau Jolicoeur", "Yolette Dorcé", "Faustino Peguero", "Denise Achterberg", "Josué Brisebois"
MINISTRY, OFFICIAL, POLICE, WITNESSES, REPORTER, RIGHTS, PRESIDENCY, UNION, INQUEST, AUDITOR = "Foreign Ministry of Canada", "a Canadian official", "the police", "witnesses", "a reporter", "network for human rights", "the presidency in Santo Domingo", "the union of the foreign service", "the inquest", "auditor's report"
ARMY, GRANDMOTHER, EXPLAINER, SPOKESMAN, TOWN, WIRE, LIST = "the Dominican army", "a grandmother in Bourdon", "an official", "a spokesman", "the town", "Dominion Wire", "the list"

# ---- figures
f = s.figures
f("people flown out", "conflict",
    E("00", "Seventy-four people", 74, OFFICIAL, as_of=SUN, origin=MINISTRY), E("01", "74 persons", 74, as_of=SUN, origin=MINISTRY),
    E("03", "96", 96, ARMY, as_of=SUN, origin=ARMY), E("03", "74", 74, "Ottawa", as_of=SUN, origin=MINISTRY),
    E("04", "81 people", 81, TOLLAND, as_of=SUN, origin=TOLLAND), E("04", "74", 74, TOLLAND, as_of=SUN, origin=MINISTRY), E("04", "96", 96, ARMY, as_of=SUN, origin=ARMY),
    E("05", "81", 81, TOLLAND, as_of=SUN, origin=TOLLAND), E("05", "96", 96, PEGUERO, as_of=SUN, origin=ARMY))
f("people beyond Canada's count", "single", E("03", "22", 22))
f("Canadians flown out", "single", E("01", "51 Canadian employees and dependants", 51, as_of=SUN, origin=MINISTRY))
f("soldiers flown out", "single", E("01", "14 members of the military", 14, as_of=SUN, origin=MINISTRY))
f("local employees flown out", "single", E("01", "nine locally engaged employees", 9, as_of=SUN, origin=MINISTRY))
f("Haitian officials and relatives flown out", "single", E("04", "Seven Haitian officials and relatives", 7, TOLLAND, as_of=SUN, origin=TOLLAND))
f("places of the list", "single", E("05", "83 places", 83, as_of=THU9, origin=LIST))
f("Haitian names of the list", "single", E("05", "Nine of the names", 9, as_of=THU9, origin=LIST))
f("people of the list who did not come", "single", E("05", "Two of those on it", 2))
f("flights", "conflict",
    E("00", "five flights", 5, OFFICIAL, as_of=SUN, origin=MINISTRY), E("01", "five helicopter flights", 5, as_of=SUN, origin=MINISTRY),
    E("03", "Seven landings", 7, ARMY, as_of=SUN, origin=ARMY), E("05", "flights were seven", 7, as_of=SUN, origin="The Prairie Review"), E("05", "five", 5, MINISTRY, as_of=SUN, origin=MINISTRY))
f("flights by a contractor", "single", E("05", "two that a contractor flew", 2, EXPLAINER, origin=EXPLAINER))
f("local employees left behind", "conflict",
    E("01", "Thirty-two", 32, as_of=SUN, origin=MINISTRY), E("04", "Fifty-eight Haitian employees", 58, UNION, as_of=SUN, origin=UNION), E("04", "32", 32, "the government", as_of=SUN, origin=MINISTRY))
f("killed at the gate", "conflict",
    E("00", "A Haitian guard", 1, POLICE, as_of=SUN, origin=POLICE), E("00", "three dead", 3, WITNESSES, as_of=SUN, origin=WITNESSES),
    E("02", "three bodies", 3, as_of=SUN, origin="Radyo Karayib"), E("02", "one", 1, JOLICOEUR, nth=1, as_of=SUN, origin=POLICE), E("05", "three people", 3, INQUEST, as_of=SUN, origin=INQUEST))
f("men of the crowd among the bodies", "single", E("02", "two men of the crowd", 2, as_of=SUN))
f("people outside the embassy", "conflict", ABOUT("00", "Some 400 people", 400, REPORTER, as_of=SUN, origin=REPORTER), E("00", "2,000", 2000, POLICE, as_of=SUN, origin=POLICE))
f("dead in the capital", "conflict",
    E("02", "47 dead", 47, RIGHTS, as_of=SUN, origin=RIGHTS), E("02", "26", 26, POLICE, as_of=SUN, origin=POLICE), E("04", "39", 39, POLICE, as_of=THU, origin=POLICE))
f("years of relations", "single", E("00", "74 years", 74, unit="years"))
f("police stations taken", "single", E("00", "nine of the capital's police stations", 9, as_of=SUN))
f("Canadians registered", "single", ABOUT("00", "About 2,870 Canadians", 2870, as_of=SUN))
f("Canadians who asked for help", "single", E("00", "130", 130, as_of=SUN))
f("cost of the exit", "conflict",
    E("01", "C$9.4 million", 9400000, as_of=MON, origin=MINISTRY, unit="CAD"), E("01", "US$6.9 million", 6900000, as_of=MON, origin=MINISTRY, unit="USD"),
    E("04", "C$9.4 million", 9400000, nth=1, origin=MINISTRY, unit="CAD"), E("04", "C$4.9 million", 4900000, origin=WIRE, unit="CAD"), E("04", "C$9.4 million", 9400000, SPOKESMAN, nth=2, as_of=THU, origin=MINISTRY, unit="CAD"),
    E("05", "12.6 million", 12600000, AUDITOR, as_of=APR28, origin=AUDITOR, unit="CAD"))
f("calls answered", "single", E("01", "1,940 calls", 1940, as_of=MON, origin=MINISTRY))
f("years of Yolette's work", "single", E("02", "19 years", 19, unit="years"))
f("money in the envelope", "agree", E("02", "40,000 gourdes", 40000, unit="HTG"), ABOUT("02", "about 300 dollars", 300, unit="USD"))
f("wait of the third helicopter", "single", E("02", "25 minutes", 25, as_of=SUN, unit="minutes"))
f("computers left", "update", E("02", "six computers", 6, as_of=SUN, origin=WILNER), E("04", "11 laptops", 11, WILNER, as_of=THU, origin=WILNER), E("05", "Eleven", 11, origin="The Prairie Review"))
f("computers with visa files", "single", E("05", "Two held visa files", 2))
f("embassies cleared since 1 March", "single", E("03", "four embassies", 4, as_of=TUE))
f("length of the wall", "single", E("03", "160 kilometres", 160, unit="km"))
f("people sent back", "single", E("03", "1,150 people", 1150, as_of=SUN))
f("price of the coffee", "single", E("03", "7,700 pesos", 7700, PEGUERO, origin=PEGUERO, unit="DOP"))
f("ambassadors for whom Yolette cooked", "single", E("05", "six ambassadors", 6))
f("money for the widow", "single", E("05", "1,100 dollars a month", 1100, unit="USD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("closed the gate on the passport", "single", q("00", "I held up my daughter's passport. They closed the gate on the passport,", CARLINE))
Q("in good order", "single", q("00", "We left in good order. We have not left Haiti,", TOLLAND))
Q("our plan was sound", "single", q("01", "Our people were brave, our plan was sound and our friends were there,", TOLLAND))
Q("good morning, ambassadors", "single", q("02", "Today I inspect the embassies. Good morning, ambassadors.", WILNER))
Q("nobody offered me a seat", "single", q("02", "Nobody offered me any seat. They offered me a handshake, and an envelope.", YOLETTE))
Q("who forgot these", "single", q("02", "Who forgot these?", WILNER))
Q("they also took the dog", "single", q("02", "Only then they also took the dog.", GRANDMOTHER))
Q("count to a hundred", "single", q("03", "I can count to a hundred,", PEGUERO), q("03", "With the stamps it's easy, they have numbers.", PEGUERO))
Q("strictly humanitarian", "single", q("03", "for strictly humanitarian reasons", PRESIDENCY))
Q("local enough", "single", q("04", "They were local enough to be shot at and not local enough to be counted,", ACHTERBERG))
Q("no knowledge", "single", q("04", "no knowledge of an earlier paper", TOLLAND))
Q("office machines", "single", q("04", "office machines without content", MINISTRY))
Q("she wept", "single", q("05", "She wept. It didn't change the list.", YOLETTE))
Q("a different invoice", "single", q("05", "because they were on a different invoice", EXPLAINER))
Q("a residual risk", "single", q("05", "a residual risk", AUDITOR))
Q("not closed", "single", q("05", "not closed", "the embassy's page"))

# ---- timeline
w = s.when
w("an earlier flight of embassies", "2004", ("02", "in 2004"))
w("gangs take police stations from then on", MAR1, ("00", "since March 1"))
w("embassies are cleared from then on", MAR1, ("03", "Since 1 March"))
w("the ambassador recommends to leave, by the cable", WED, ("04", "on Wednesday, March 8"))
w("the dead are counted from then on", WED, ("02", "since Wednesday"))
w("the list is drawn up", THU9, ("05", "on the Thursday, the day after the cable"))
w("the Dominican permission, by Canada", FRI, ("01", "on Friday"))
w("a request is refused, by the presidency", FRI, ("03", "on Friday"))
w("calls are answered from then on", FRI, ("01", "since Friday"))
w("people gather outside", SAT, ("00", "since Saturday"))
w("the decision", SAT, ("00", "on Saturday evening"), ("01", "on Saturday, March 11"))
w("the ambassador recommends to leave, by the ministry", SAT, ("01", "of the same day"), ("04", "on Saturday"))
w("the embassy is cleared", SUN, ("00", "on Sunday"), ("01", "Yesterday"), ("04", "on Sunday"))
w("Ti Wil inspects the embassies", SUN, ("02", "Today"))
w("a guard is killed", SUN, ("00", "early in the morning"))
w("the Dominican permission, by the presidency", SUN, ("03", "on Sunday at 4 in the morning"))
w("the wall is closed", SUN, ("03", "on Sunday", 2))
w("people have been sent back", SUN, ("03", "By evening"))
w("the union speaks", THU, ("04", "on Thursday"))
w("the auditor's report", APR28, ("05", "28 April"))

# ---- conflicts
c = s.conflict
c("figure", "flown out: 74 by Canada, 96 by the Dominican army, 81 by the minister later",
    [("00", "Seventy-four people"), ("01", "74 persons"), ("03", "74"), ("04", "74")], [("03", "96"), ("04", "96"), ("05", "96")], [("04", "81 people"), ("05", "81")])
c("figure", "flights: five by Canada, seven by the Dominican army and the Review", [("00", "five flights"), ("01", "five helicopter flights"), ("05", "five")], [("03", "Seven landings"), ("05", "flights were seven")])
c("figure", "local employees left: 32 by Canada, 58 by the union", [("01", "Thirty-two"), ("04", "32")], [("04", "Fifty-eight Haitian employees")])
c("figure", "killed at the gate: one by the police, three by witnesses and the inquest", [("00", "A Haitian guard"), ("02", "one", 1)], [("00", "three dead"), ("02", "three bodies"), ("05", "three people")])
c("figure", "outside: some 400 by a reporter, 2,000 by the police", [("00", "Some 400 people")], [("00", "2,000")])
c("figure", "dead in the capital: 47 by the network, 26 by the police", [("02", "47 dead")], [("02", "26")])
c("date", "the ambassador's recommendation: Saturday by the ministry, 8 March by the cable", [("01", "of the same day"), ("04", "on Saturday")], [("04", "on Wednesday, March 8")])
c("date", "the Dominican permission: Friday by Canada, Sunday by the presidency", [("01", "on Friday")], [("03", "on Sunday at 4 in the morning"), ("03", "A request on Friday had been refused.")])
c("stance", "whether an aircraft was hit", [("01", "At no time was any Canadian aircraft or any part of the compound struck by gunfire.")],
    [("02", "A mechanic looks at its tail."), ("03", "had a hole in its tail the size of a five-peso coin"), ("04", "A helicopter had been struck once, in the tail")])
c("stance", "whether local employees were offered a seat", [("01", "All locally engaged employees were offered a seat."), ("04", "32 stayed, by choice")],
    [("02", "Nobody offered me any seat."), ("04", "most were never offered a seat"), ("05", "No column is headed")])
c("stance", "whether all sensitive material was destroyed", [("01", "All sensitive material was destroyed before departure"), ("04", "office machines without content")],
    [("02", "They show six computers on the channel"), ("02", "a list of visas"), ("05", "Two held visa files.")])
c("stance", "whether the guard was at his post", [("01", "while on his way to his shift")], [("05", "Josué Brisebois was at his post, not on his way to it."), ("00", "A Haitian guard was killed at the gate")])
c("figure", "the cost: 9.4 million, 4.9 by the wire's mistake, 12.6 by the auditor", [("01", "C$9.4 million"), ("04", "C$9.4 million", 1), ("04", "C$9.4 million", 2)], [("04", "C$4.9 million")], [("05", "12.6 million")], optional=True)
c("stance", "whether the minister knew of an earlier recommendation", [("04", "no knowledge of an earlier paper")], [("04", "A cable seen by Dominion Wire shows")], optional=True)

# ---- echoes
e = s.echo
e("the ministry's 74 in five flights", "cited", ("00", "Seventy-four people"), ("01", "74 persons"), ("03", "Ottawa says 74."), ("04", "not 74"))
e("the Dominican army's 96", "cited", ("03", "There were 96."), ("04", "a Dominican count of 96"), ("05", "insists on his 96"))
e("the minister's 81", "cited", ("04", "81 people had been flown out"), ("05", "the 81 that the minister came round to in the House"))
e("the ministry's statement on seats", "cited", ("01", "Thirty-two chose to remain"), ("04", "The government has said that 32 stayed, by choice."))
e("the cable of 8 March", "same details", ("04", "A cable seen by Dominion Wire"), ("05", "the day after the cable"))
e("no gunfire, by the ministry", "cited", ("01", "struck by gunfire"), ("04", "The ministry also corrected its statement on gunfire."))
e("the hole in the tail", "same details", ("02", "A mechanic looks at its tail."), ("03", "had a hole in its tail"), ("04", "in the tail"))
e("Madame Yolette's envelope", "same details", ("02", "They offered me a handshake, and an envelope."), ("05", "Yolette Dorcé keeps the envelope in her Bible."))
e("the coffee of Jimaní", "same details", ("03", "each got a coffee and a stamp"), ("05", "on his coffee money"))
e("the embassy is not closed", "copied text", ("01", "The Embassy is not closed."), ("05", "not closed"))
e("eleven computers", "same details", ("04", "11 laptops"), ("05", "Eleven stood in a cupboard"), optional=True)
e("the cost by the ministry", "cited", ("01", "C$9.4 million"), ("04", "The cost remains at C$9.4 million"), optional=True)
e("the ambassador's flag", "same details", ("00", "carrying the flag"), ("02", "The ambassador has the flag under her arm"), ("03", "water for the flag"), ("05", "WATER FOR THE FLAG"), optional=True)
e("one dead by the police", "cited", ("00", "A Haitian guard was killed at the gate"), ("02", "Police director Rameau Jolicoeur says one."), optional=True)
e("the minister's call and permission", "same details", ("01", "Permission for the flights had been given by the Dominican Republic"), ("03", "it allowed the flights"), optional=True)

# ---- actors
n = s.named
s.actor(AMBASSADOR, "person", *n("Hélène Brisebois"), ("03", "Brisebois"), ("05", "Brisebois", 3), aliases=["The ambassador", "the ambassador, Hélène Brisebois", "Mrs. Brisebois", "Brisebois"])
s.actor(JOSUE, "person", *n("Josué Brisebois"))
s.actor(TOLLAND, "person", *n("Graham Tolland", "Tolland"), aliases=["foreign minister Graham Tolland", "Minister Graham Tolland", "He", "the minister", "he", "minister Tolland"])
s.actor(WILNER, "person", *n("Wilner Estimé", "Ti Wil"), aliases=["Ti Wil", "Gang leader Wilner Estimé", "he", "Ti Wil's boys"])
s.actor(CARLINE, "person", *n("Carline Estimé"), aliases=["The nurse", "a nurse"])
s.actor(YOLETTE, "person", *n("Yolette Dorcé", "Madame Yolette"), aliases=["Madame Yolette", "A cook", "Yolette", "she"])
s.actor(PEGUERO, "person", *n("Faustino Peguero", "Peguero"), aliases=["the captain, Faustino Peguero", "a captain at the border", "the captain", "The Dominican captain", "Peguero"])
s.actor("Jimaní", "place", *n("Jimaní"))
s.actor("Dominican Republic", "place", *n("Dominican Republic"))
s.actor("Santo Domingo", "place", *n("Santo Domingo"))
s.actor("Haiti", "place", *n("Haiti"))
s.actor("Port-au-Prince", "place", *n("Port-au-Prince", "PORT-AU-PRINCE"))
s.actor(WIRE, "organization", *n("Dominion Wire"))
s.alias(MINISTRY, "The ministry", "Ottawa", "The government", "the government", "Canada", "foreign ministry")
s.alias("Ottawa", MINISTRY, "Canada")
s.alias("the government", "The government", MINISTRY, "The government has said")
s.alias(OFFICIAL, "he", "a Canadian official")
s.alias(POLICE, "The police", "Haiti's police", "police", JOLICOEUR)
s.alias(JOLICOEUR, "Police director Rameau Jolicoeur", "the police", "police director")
s.alias(WITNESSES, "Witnesses")
s.alias(REPORTER, "reporter", WIRE)
s.alias(RIGHTS, "The network for human rights")
s.alias(ARMY, "The Army", "the Army", "a captain at the border", PEGUERO, "a Dominican count", "Dominican")
s.alias(PRESIDENCY, "The presidency in Santo Domingo", "It", "the presidency")
s.alias(UNION, "the union", "Union", "Denise Achterberg")
s.alias(ACHTERBERG, "The union's president, Denise Achterberg", "she")
s.alias(INQUEST, "inquest", "the inquest in Port-au-Prince")
s.alias(AUDITOR, "An auditor's report of 28 April", "auditor", "It")
s.alias(GRANDMOTHER, "a grandmother", "grandmother")
s.alias(EXPLAINER, "an official", "official")
s.alias(SPOKESMAN, "spokesman", "a spokesman")
s.alias("the embassy's page", "its page on the internet", "The embassy", "its page", MINISTRY)
s.write()
