"""Gold of an invented story: allegations of fraud in a local referendum in Poland, April 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A disputed referendum on a gravel mine in Brzezina Dolna")
E, AL, MT, AB, AM, LT, BT, V = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
SAT, SUN, MON, TUE, WED, THU = (f"2027-04-{d}" for d in range(10, 16))
FRI = "2027-04-23"
s.report("00", outlet="PNW", published=MON)
s.report("01", outlet="Living Valley", published=WED)
s.report("02", outlet="Echo Doliny", published=TUE, to=THU)
s.report("03", outlet="TV Podkarpacie Południe", published=THU)
s.report("04", outlet="PNW", published=FRI, sidecar=True)
s.report("05", outlet="Grenzblatt", published="2027-07-02", to="2027-09-25")

HENRYK, PAWEL, BEATA, ZBIGNIEW, MAJ, POHL, SIKORA, TROJAN, DUDEK, RYBAK, FIEBIG = "Henryk Wrona", "Paweł Wrona", "Beata Lis", "Zbigniew Lis", "Dorota Maj", "Gerard Pohl", "Jagoda Sikora", "Ewa Trojan", "Marek Dudek", "Aldona Rybak", "Ottokar Fiebig"
COMM, LIVING, KRUSZ, REG, POLICE, COURT, PROS, GRAPH, BILL, PNW, CARE, LAWYER, LANDLORD, VOUCHER, PROTOCOL = \
  "election commission", "Living Valley", "Kruszmet", "registry office", "police", "the court", "prosecutors", "the graphologist", "a bill", "PNW", "the caretaker", "her lawyer", "the landlord", "the voucher", "the protocol of station 7"

# ---- figures
f = s.figures
f("votes for the mine", "conflict",
  E("00", "4,117 votes", 4117, COMM, as_of=SUN, origin=COMM), E("03", "4,117", 4117, as_of=SUN, origin=COMM), E("04", "4,061 people", 4061, COURT, as_of=SUN, origin=COURT))
f("votes against the mine", "conflict",
  E("00", "3,922", 3922, COMM, as_of=SUN, origin=COMM), E("03", "3,922", 3922, as_of=SUN, origin=COMM), E("04", "3,958 against", 3958, COURT, as_of=SUN, origin=COURT))
f("margin", "conflict",
  E("00", "195 votes", 195, as_of=SUN, origin=COMM), E("00", "195", 195, BEATA, nth=2, as_of=SUN, origin=COMM), E("01", "195", 195, SIKORA, as_of=SUN, origin=COMM),
  E("04", "103-vote", 103, COURT, as_of=SUN, origin=COURT), E("04", "103 votes", 103, as_of=SUN, origin=COURT), E("04", "195", 195, as_of=SUN, origin=COMM))
f("share for the mine", "single", E("00", "51.2%", 51.2, as_of=SUN, unit="percent", origin=COMM))
f("turnout", "conflict",
  E("00", "42.4%", 42.4, as_of=SUN, origin=COMM, unit="percent"), E("01", "42.4 percent", 42.4, as_of=SUN, origin=COMM, unit="percent"), E("01", "39.8", 39.8, as_of=SUN, origin=LIVING, unit="percent"))
f("turnout needed", "single", E("00", "30%", 30, unit="percent"))
f("inhabitants", "single", E("00", "24,000", 24000))
f("payment of Kruszmet a year", "agree",
  E("00", "22 million zlotys", 22000000, KRUSZ, origin=KRUSZ, unit="PLN"), E("00", "$5.6 million", 5600000, KRUSZ, unit="USD", origin=PNW), E("04", "22 million zlotys", 22000000, MAJ, origin=KRUSZ, unit="PLN"), E("04", "$5.6 million", 5600000, MAJ, unit="USD", origin=PNW), E("05", "22 million", 22000000, origin=KRUSZ, unit="PLN"))
f("invalid ballots", "conflict",
  E("00", "112 invalid ballots", 112, as_of=SUN, origin=COMM), E("02", "211", 211, COMM, as_of=SUN, origin=COMM), E("02", "112", 112, COMM, as_of=SUN, origin=COMM))
f("dead people on the lists", "conflict",
  E("00", "14 dead people", 14, LIVING, as_of=SUN, origin=LIVING), E("01", "14 citizens", 14, as_of=SUN, origin=LIVING), E("02", "the 14", 14, as_of=SUN, origin=LIVING), E("02", "Three", 3, REG, as_of=SUN, origin=REG),
  E("04", "Two people", 2, RYBAK, as_of=SUN, origin=COURT), E("05", "14 dead", 14, as_of=SUN, origin=LIVING), E("05", "two remained", 2, as_of=SUN, origin=COURT))
f("people on the list who are alive", "single", E("02", "Nine", 9, REG))
f("people on the list who moved", "single", E("02", "two moved", 2, REG))
f("dead who died on the day before", "single", E("04", "one of whom", 1, RYBAK))
f("days of comparing", "single", E("02", "two days", 2, unit="days"))
f("years for which Wrona has counted", "single", E("00", "20 years", 20, HENRYK, unit="years"))
f("votes that would have been enough", "single", E("00", "One vote", 1, BEATA))
f("vote against the incinerator", "single", E("00", "63%", 63, as_of="2013", unit="percent"))
f("ballots in one hand", "conflict",
  E("01", "312 ballots", 312, origin=LIVING), E("03", "87 ballots", 87, DUDEK, as_of=THU, origin=PROS), E("03", "312", 312, DUDEK, origin=LIVING), E("04", "76", 76, COURT, nth=1, as_of=FRI, origin=COURT), E("04", "176", 176, PNW, as_of=FRI, origin=PNW),
  E("04", "76 ballots", 76, COURT, as_of=FRI, origin=COURT), E("04", "312", 312, LIVING, origin=LIVING), E("05", "312", 312, GRAPH, origin=LIVING))
f("stations with such ballots", "single", E("01", "two", 2, nth=1))
f("polling stations", "agree", E("01", "12 polling stations", 12), E("03", "12 boxes", 12, HENRYK), E("04", "12 polling stations", 12, RYBAK))
f("vouchers", "conflict",
  E("01", "1,100 vouchers", 1100, origin=LIVING), E("02", "400", 400, KRUSZ, origin=KRUSZ), E("04", "1,000", 1000, RYBAK, origin=COURT))
f("vouchers cashed at the beer stall", "single", E("02", "640", 640, ZBIGNIEW))
f("worth of a voucher", "agree", E("01", "50 zlotys", 50, unit="PLN", origin=LIVING), E("01", "12 euros", 12, unit="EUR", origin=LIVING))
f("ballots in the bag", "agree", E("01", "46 filled-in ballots", 46, origin=LIVING), E("02", "46 ballots", 46))
f("time of the box on its way", "agree", E("01", "an hour and a half", 1.5, unit="hours", as_of=SUN), E("03", "90 minutes", 90, TROJAN, unit="minutes", as_of=SUN))
f("distance of station 7", "agree", E("01", "900 metres", 900, unit="m"), LT("03", "less than a kilometre", 1, TROJAN, unit="km"))
f("people who signed the protest", "single", E("01", "2,300 people", 2300, as_of=WED))
f("days of signing", "single", E("01", "three days", 3, unit="days"))
f("what the committee can prove", "single", E("01", "twice that", 2, SIKORA, unit="times"))
f("length of the film", "single", E("02", "41 seconds", 41, unit="seconds"))
f("people on the bill", "single", E("02", "two", 2, BILL, nth=3))
f("councillors for a recount", "single", E("03", "11 votes", 11, as_of=THU))
f("councillors against", "single", E("03", "9", 9, nth=1, as_of=THU))
f("abstentions", "single", E("03", "one abstention", 1, as_of=THU))
f("people in the gallery", "single", E("03", "160 people", 160, CARE, as_of=THU))
f("people outside", "single", AB("03", "500 or so", 500, CARE, as_of=THU))
f("price of the dinner", "single", E("05", "212 zlotys", 212, unit="PLN"))
f("points on which the committee erred", "single", E("05", "13", 13))
f("points of the committee", "single", E("05", "20 points", 20))
f("gravel", "single", E("05", "80 million tonnes", 80000000, unit="tonnes"))
f("age of the gravel", "single", E("05", "12,000 years", 12000, unit="years"))
f("years of the payment", "single", E("05", "thirty years", 30, unit="years"))
f("price of a tonne", "single", AB("05", "about eight zlotys", 8, unit="PLN"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the dead never troubled me", "single", q("00", "I have counted votes for 20 years, and the dead have never troubled me,", HENRYK))
Q("one vote would have been enough", "single", q("00", "One vote would have been enough. We have 195,", BEATA))
Q("as it does every year", "single", q("00", "as it does every year", MAJ))
Q("valid after voting", "single", q("01", "Valid on 11 April, after voting", VOUCHER))
Q("prove twice that", "single", q("01", "We lost by 195. We can prove twice that,", SIKORA))
Q("when I found it", "single", q("02", "I found it when I found it,", PAWEL))
Q("read a calendar", "single", q("02", "Paweł never could read a calendar.", HENRYK))
Q("ate at home", "single", q("03", "I ate at home that evening. Potatoes.", BEATA))
Q("shouts of Pod Lipą", "single", q("03", "Pod Lipą!", "the gallery"))
Q("seal damaged", "single", q("03", "seal damaged, replaced", PROTOCOL))
Q("a number from photographs", "single", q("03", "312 is a number from photographs. We have paper.", DUDEK))
Q("a queue", "single", q("03", "There was a queue.", HENRYK))
Q("voter or child", "single", q("03", "Whoever came got one, voter or child.", MAJ))
Q("many mayors", "single", q("03", "I dine with many mayors.", POHL))
Q("a reward", "single", q("04", "that a reasonable person must take for a reward", RYBAK))
Q("at the same table", "single", q("04", "met by chance, at the same table", LAWYER))
Q("as adults do", "single", q("05", "as adults do", POHL))

# ---- timeline
w = s.when
w("a referendum on an incinerator", "2013", ("00", "in 2013"))
w("the cousins last speak", "2019-04-21", ("01", "since Easter of 2019"))
w("the fair", SAT, ("00", "on Saturday"))
w("the bag is found, by the committee", SAT, ("01", "On Saturday"), ("01", "a day BEFORE the vote"), ("02", "on Saturday"))
w("the dinner", SAT, ("02", "on the eve of the vote"), ("03", "that evening"), ("04", "on April 10"), ("05", "on the eve"))
w("a voter dies", SAT, ("04", "on the day before the vote"))
w("the referendum", SUN, ("00", "on Sunday"), ("01", "Sunday's"), ("01", "on 11 April"), ("03", "of Sunday"))
w("the result", MON, ("00", "on Monday"))
w("the receipt; the bag is found, by Paweł Wrona later", MON, ("02", "from Monday, 8:14 a.m."), ("05", "on the Monday"))
w("the film is sent", MON, ("02", "on Monday night"))
w("the list goes to the prosecutor", TUE, ("01", "since Tuesday"))
w("the police speak of the receipt", THU, ("02", "on Thursday"))
w("the council's session", THU, ("03", "Thursday"))
w("Pohl is asked", THU, ("03", "at noon"))
w("prosecutors speak of a bill", "2027-04-22", ("04", "on Thursday"))
w("the court annuls the referendum", FRI, ("04", "on Friday"))
w("the court's limit", "2027-04-26", ("01", "until 26 April"))
w("the graphologist withdraws", "2027-05", ("05", "in May"))
w("Beata Lis concedes", "2027-06", ("05", "in June"))
w("a part of the case is closed", "2027-07-02", ("05", "since 2 July"))
w("a new vote, by month", "2027-09", ("04", "in September"))
w("the new vote", "2027-09-26", ("05", "on 26 September"))
w("the offer stands until then", "2027-12-31", ("04", "until the end of 2027"))

# ---- conflicts
c = s.conflict
c("figure", "the result: 4,117 to 3,922 by the commission, a margin of 195, or 4,061 to 3,958 by the court, a margin of 103",
  [("00", "4,117 votes"), ("03", "4,117"), ("00", "3,922"), ("03", "3,922"), ("00", "195 votes"), ("00", "195", 2), ("01", "195"), ("04", "195")],
  [("04", "4,061 people"), ("04", "3,958 against"), ("04", "103-vote"), ("04", "103 votes")])
c("figure", "turnout: 42.4 per cent, or 39.8 by the committee", [("00", "42.4%"), ("01", "42.4 percent")], [("01", "39.8")])
c("figure", "invalid ballots: 112, or 211", [("00", "112 invalid ballots"), ("02", "112")], [("02", "211")])
c("figure", "dead on the lists: 14 by the committee, three by the registry, two by the court",
  [("00", "14 dead people"), ("01", "14 citizens"), ("02", "the 14"), ("05", "14 dead")], [("02", "Three")], [("04", "Two people"), ("05", "two remained")])
c("figure", "ballots in one hand: 312 by the committee, 87 by the prosecutor, 76 by the court",
  [("01", "312 ballots"), ("03", "312"), ("04", "312"), ("05", "312")], [("03", "87 ballots")], [("04", "76 ballots"), ("04", "76", 1)])
c("figure", "vouchers: 1,100 by the committee, 400 by Kruszmet, 1,000 by the court", [("01", "1,100 vouchers")], [("02", "400")], [("04", "1,000")])
c("date", "the bag was found on Saturday before the vote, or on Monday",
  [("01", "On Saturday"), ("02", "cannot have been found on Saturday")], [("02", "from Monday, 8:14 a.m."), ("05", "on the Monday")])
c("source", "who made the film: a fireman, or a commissioner", [("01", "was made by a fireman")], [("02", "by a member of the commission itself, not by any fireman"), ("05", "was made by Ewa Trojan's niece, a commissioner")])
c("stance", "whether the mayor dined with the director",
  [("02", "denies that she dined with Kruszmet's director"), ("03", "I ate at home that evening. Potatoes.")], [("02", "He has a bill, for two."), ("04", "she had dined with Kruszmet's director"), ("05", "has conceded in June that she ate at the inn"), ("03", "I dine with many mayors.")])
c("stance", "whether the seals were whole", [("03", "all 12 boxes came in with their seals whole")], [("01", "The seals of station 7 were broken"), ("03", "seal damaged, replaced"), ("04", "a damaged seal")])
c("stance", "whether vouchers were given for votes",
  [("00", "denied that the company had given out vouchers for votes"), ("02", "they were for the fair"), ("03", "vouchers had nothing to do with the ballot")], [("01", "Valid on 11 April, after voting"), ("04", "that a reasonable person must take for a reward")])
c("stance", "whether they spoke of gravel", [("05", "not a word was spoken of gravel")], [("05", "they spoke of nothing else")])
c("figure", "ballots annulled: 176, put right to 76", [("04", "176")], [("04", "76", 1), ("04", "76 ballots")], optional=True)
c("stance", "whether dead people voted", [("00", "said he knew of no such case")], [("00", "14 dead people"), ("01", "14 citizens voted who lie in the cemetery"), ("02", "Three of the 14 are dead.")], optional=True)

# ---- echoes
e = s.echo
e("the commission's result", "cited", ("00", "4,117 votes"), ("03", "4,117"))
e("the committee's 14 dead", "cited", ("00", "14 dead people"), ("01", "14 citizens"), ("02", "the 14"), ("05", "14 dead"))
e("the committee's 312 ballots", "cited", ("01", "312 ballots"), ("03", "312"), ("04", "312"), ("05", "312"))
e("the committee's fireman in the Echo", "cited", ("01", "was made by a fireman"), ("02", "not by any fireman"))
e("the committee's bag", "cited", ("01", "46 filled-in ballots"), ("02", "46 ballots"))
e("the back of the voucher", "same details", ("01", "Valid on 11 April, after voting"), ("03", "reads the back aloud"))
e("a bill at the inn", "same details", ("02", "He has a bill, for two."), ("04", "a bill and a telephone"))
e("Kruszmet's 22 million", "cited", ("00", "22 million zlotys"), ("04", "22 million zlotys"), ("05", "22 million"))
e("the mayor's potatoes", "same details", ("03", "I ate at home that evening. Potatoes."), ("05", "the potatoes included"))
e("the agency's second story repeats the first", "copied text", ("00", "22 million zlotys ($5.6 million) a year"), ("04", "22 million zlotys ($5.6 million) a year"), optional=True)
e("112 invalid ballots", "same details", ("00", "112 invalid ballots"), ("02", "112"), optional=True)
e("the car's way from station 7", "same details", ("01", "It had been on its way for an hour and a half"), ("03", "how a car needs 90 minutes"))
e("42.4 of the commission", "same details", ("00", "42.4%"), ("01", "42.4 percent"), optional=True)
e("two dead by the court", "same details", ("04", "Two people"), ("05", "two remained"), optional=True)

# ---- actors
n = s.named
s.actor(HENRYK, "person", *n("Henryk Wrona"), ("00", "Wrona", 2), ("03", "Wrona", 2), aliases=["The commission's chairman", "the chairman", "Wrona", "Commission chairman Henryk Wrona", "election commission"])
s.actor(PAWEL, "person", *n("Paweł Wrona"), ("02", "Paweł", 2), aliases=["our member Paweł Wrona", "Wrona"])
s.actor(BEATA, "person", *n("Beata Lis"), aliases=["Mayor Beata Lis", "the mayor", "she"])
s.actor(ZBIGNIEW, "person", *n("Zbigniew Lis"), aliases=["the treasurer", "the treasurer, Zbigniew Lis"])
s.actor(MAJ, "person", *n("Dorota Maj"), aliases=["A spokeswoman for Kruszmet", "its spokeswoman", "Kruszmet"])
s.actor(POHL, "person", *n("Gerard Pohl"), aliases=["Kruszmet's director", "Kruszmet's director, Gerard Pohl"])
s.actor(SIKORA, "person", *n("Jagoda Sikora"), aliases=["our chairwoman", "chairwoman"])
s.actor(TROJAN, "person", *n("Ewa Trojan", "Trojan"), aliases=["councillor Ewa Trojan"])
s.actor(LIVING, "organization", *n("Living Valley", "LIVING VALLEY"), aliases=["The citizens' committee Living Valley", "the committee", "opponents", "Our people", "Paweł Wrona", "citizens' committee"])
s.actor(KRUSZ, "organization", *n("Kruszmet"), aliases=["the company", "the company Kruszmet", "Dorota Maj"])
s.actor("Echo Doliny", "organization", *n("Echo Doliny", "Echo"))
s.actor("Brzezina Dolna", "place", *n("Brzezina Dolna", "Brzezina"))
s.actor("Pod Lipą", "place", *n("Pod Lipą"))
s.alias(COMM, "its election commission", "the commission", "The commission", "Henryk Wrona")
s.alias(REG, "The registry office", "its books")
s.alias(POLICE, "the police")
s.alias(COURT, "A Polish court", "the court's count", "judge Aldona Rybak", "a recount", "court")
s.alias(RYBAK, "judge Aldona Rybak", "the judge", "the court", "She")
s.alias(DUDEK, "A prosecutor", "A prosecutor, Marek Dudek", "prosecutor")
s.alias(PROS, "Prosecutors", "the prosecutor", "Marek Dudek")
s.alias(GRAPH, "The graphologist", "Our expert", "graphologist")
s.alias(BILL, "bill", "The landlord", "He")
s.alias(CARE, "caretaker")
s.alias(PNW, "the agency")
s.alias("the gallery", "gallery", "Shouts")
s.alias(LAWYER, "Her lawyer")
s.alias(VOUCHER, "the back", "On the back", "voucher")
s.alias(PROTOCOL, "The protocol of station 7", "The protocol", "Ewa Trojan", "councillor Ewa Trojan")
s.write()
