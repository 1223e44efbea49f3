import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Peace talks on Tarvania break off in Malta")


def named(*forms, docs=None, but=()):
    """Every standing of these names in the reports, the longest form first; not inside one of `but`."""
    out = []
    pattern = "|".join(r"(?<!\w)" + re.escape(f) + r"(?!\w)" for f in sorted(forms + tuple(but), key=len, reverse=True))
    for doc, text in s.text.items():
        for m in re.finditer(pattern, text):
            if m[0] not in but and (docs is None or doc in docs):
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out


E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
SAT, MON, TUE, WED, THU, FRI = (f"2026-09-{d}" for d in (19, 21, 22, 23, 24, 25))
s.report("00", outlet="CNS", published=WED)
s.report("01", outlet="TVA", published=THU)
s.report("02", outlet="Sarhan Front", published=WED)
s.report("03", outlet="Harbour Times", published=THU)
s.report("04", outlet="Channel Nord", published=THU)
s.report("05", outlet="The Chancery Letter", published="2026-10-02", to="2026-10-11")

FRONT, GOV, VESS, TASKOV, DONEVA, AASMUND, DIPL, HOSP, ARMY, UN, MOFA, STAFF, WAITER = ("Sarhan Front", "the government of Tarvania", "Katrin Vessely", "Ilian Taskov", "Mirela Doneva",
    "Sverre Aasmund", "a diplomat present", "the hospital in Dolen", "the Tarvanian army", "U.N.", "Ministry of Foreign Affairs", "General Staff", "a waiter")
DEB, MISSION, BRANN, PAPER, FOOTAGE, NORD, AIDE, REPORT = ("Karl Debattista", "Ceasefire Verification Mission", "Aoife Brannigan", "a confidential paper", "footage verified by Channel Nord", "Channel Nord",
    "an aide of Aasmund", "the mission's report")

F("members of the delegation", "single", E("00", "nine-member", 9, DIPL))
F("length of the truce", "single", E("00", "seven weeks", 7, unit="weeks"))
F("minutes into the third day", "single", E("00", "40 minutes", 40, DIPL, as_of=WED, unit="minutes"))
F("chairs", "single", E("00", "two chairs", 2, VESS))
F("prisoners that the Front asks for", "agree", E("00", "400 of its members", 400, FRONT, origin=FRONT), E("04", "400 names", 400, PAPER, as_of="2026-08", origin=PAPER))
F("prisoners that the government offers", "update",
  E("00", "260", 260, GOV, origin=GOV), E("01", "260 further persons", 260, VESS, as_of=MON, origin=GOV), E("04", "260", 260, origin=GOV), E("05", "340 prisoners", 340, GOV, origin=GOV))
F("soldiers in return", "agree", E("00", "150 soldiers", 150, FRONT), E("05", "150 soldiers", 150))
F("names missing on the list", "single", E("02", "140 names", 140, origin=FRONT))
F("batches", "single", E("05", "two batches", 2))
F("the first batch", "single", E("05", "120", 120))
F("people killed in Dolen", "conflict",
  E("00", "14 people", 14, HOSP, as_of=TUE, origin=HOSP), E("00", "six", 6, ARMY, as_of=TUE, origin=ARMY), E("01", "six peaceful residents", 6, VESS, as_of=TUE, origin=ARMY),
  E("02", "14 people", 14, as_of=TUE), E("04", "14", 14, HOSP, origin=HOSP), E("04", "16", 16, HOSP, as_of=THU, origin=HOSP),
  E("04", "six", 6, ARMY, origin=ARMY), L("04", "at least eleven bodies", 11, FOOTAGE, origin=NORD), E("05", "the 17 dead", 17, as_of="2026-09-29"))
F("people wounded in Dolen", "single", E("00", "33 wounded", 33, HOSP, as_of=TUE, origin=HOSP))
F("children killed in Dolen", "single", E("02", "five children", 5, as_of=TUE, origin=FRONT))
F("shells", "agree", E("00", "four shells", 4, HOSP, as_of=TUE), E("01", "the four mines", 4, VESS, as_of=TUE), E("04", "Four", 4, nth=1, as_of=TUE), E("04", "the four", 4, BRANN))
F("calibre", "single", E("04", "120 mm", 120, unit="mm"))
F("craters that tell a direction", "single", E("04", "Two", 2, BRANN, as_of=THU, origin=MISSION))
F("people killed since 2017", "single", A("00", "about 38,000 people", 38000, UN, origin=UN))
F("people displaced", "conflict", E("00", "1.4 million", 1.4e6, UN, origin=UN), E("01", "870 thousand", 870000, origin=GOV))
F("share of those who returned", "single", M("01", "more than half", 0.5, origin=GOV, unit="share"))
F("length of the Lisbon accord", "single", E("00", "11 days", 11, as_of="2019", unit="days"))
F("prisoners released in advance", "agree", E("01", "85 detained persons", 85, VESS, origin=GOV), E("02", "the 85", 85, GOV, origin=GOV))
F("those of them that the Front knows", "single", E("02", "22", 22, origin=FRONT))
F("wounded soldiers handed over", "single", E("02", "11 wounded soldiers", 11, as_of="2026-08-30", origin=FRONT))
F("violations by the Front", "conflict", E("01", "219 violations", 219, STAFF, origin=STAFF), E("04", "74 of them", 74, MISSION, as_of=THU, origin=MISSION))
F("violations by the army", "single", E("04", "57", 57, MISSION, as_of=THU, origin=MISSION))
F("violations in all", "single", E("04", "131 violations", 131, MISSION, as_of=THU, origin=MISSION))
F("time for which the Front stayed", "single", E("02", "three quarters of an hour", 0.75, as_of=WED, origin=FRONT, unit="hours"))
F("empty rooms", "single", E("03", "61 empty rooms", 61, as_of=WED))
F("cost of the talks", "single", E("03", "€92,000 a day", 92000, unit="EUR"))
F("television crews", "single", E("03", "three television crews", 3))
F("dentists", "single", E("03", "400 dentists", 400))
F("men detained", "single", E("03", "two men", 2))
F("people involved", "single", E("05", "Three people", 3))
F("months for which the fighters keep their arms", "conflict", E("05", "36 months", 36, FRONT, as_of=SAT, unit="months"), E("05", "24", 24, GOV, as_of=SAT, unit="months"))

SURR = "We did not come to Malta to sign a surrender"
Q("sign a surrender", "same", q("00", SURR + ",", TASKOV), q("03", SURR + ".", DONEVA))
Q("two chairs", "single", q("00", "There are two chairs at this table and we are sitting on ours,", VESS))
Q("slammed a door", "single", q("00", "slammed a door", AASMUND))
Q("whoever kills his own people", "single", q("01", "Whoever kills his own people in order to leave a room has never wanted to be in it,", VESS))
Q("nothing more to discuss", "single", q("02", "Then there is nothing more to discuss", VESS))
Q("alone and not in a hurry", "single", q("03", "She was alone and not in a hurry,", WAITER))
Q("whose bus has left", "single", q("03", "They looked like people whose bus has left,", WAITER))
Q("lay the table again", "single", q("03", "proud to lay the table again", DEB))
Q("she left first", "single", q("04", "She left first. I was pouring her water.", "a Western diplomat"))
Q("wasn't there", "single", q("04", "Anyone who tells you more than that wasn't there,", BRANN))
Q("a cold", "single", q("05", "a cold", MOFA))
Q("not a number yet", "single", q("05", "the number in it is not a number yet", AIDE))
Q("does not relate to the time", "single", q("05", "does not relate to the time of the incident", REPORT))
Q("incomplete", "single", q("05", "incomplete", MOFA))

w("the war begins", "2017-01-01", ("00", "since 2017"), to="2017-12-31")
w("the Lisbon accord", "2019-01-01", ("00", "in 2019"), to="2019-12-31")
w("prisoners agreed", "2026-08-01", ("00", "in August"), ("02", "of August"), ("04", "in August"), to="2026-08-31")
w("the truce begins", "2026-08-05", ("01", "since 5 August"), ("04", "on 5 August"))
w("wounded soldiers handed over", "2026-08-30", ("02", "on 30 August"))
w("the date of both versions", SAT, ("05", "19 September"))
w("the list is handed over", MON, ("01", "on Monday"))
w("the list is handed over, the week", MON, ("04", "this week"), to="2026-09-27")
w("the market is shelled", TUE, ("00", "on Tuesday evening"), ("01", "on 22 September"), ("02", "Last night"), ("04", "on Tuesday"))
w("the talks break off", WED, ("00", "on Wednesday"), ("01", "yesterday"), ("02", "This morning"), ("03", "yesterday"))
w("the list of today", WED, ("02", "of today"))
w("the craters are visited", THU, ("04", "today"))
w("the talks had been due until then", FRI, ("03", "Friday"))
w("the last of the dead is buried", "2026-09-29", ("05", "on 29 September"))
w("the mission's report", "2026-10-01", ("05", "of 1 October"))
w("next round, by the mediator", "2026-10-05", ("00", "on Oct 5"), ("03", "the 5th of October"), ("04", "5 October"))
w("the hotel has no booking", "2026-10-05", ("03", "that week"), to="2026-10-11")
w("next round, by the government", "2026-10-12", ("01", "on 12 October"), ("04", "the 12th"), ("05", "on Monday the 12th"))

c("stance", "whether the Front walked out or the minister left first",
  [("00", "walked out of peace talks in Malta on Wednesday"), ("01", "yesterday left the negotiations in Malta"), ("04", "The government says the Sarhan Front left at 12:05")],
  [("02", "the Front has not walked out"), ("02", "took her papers and went"), ("03", "came out of the Verdala Room"), ("04", "the foreign minister got up at 11:20 and never came back"), ("04", "She left first")])
c("date", "the Front left at 11:20 or about noon", [("00", "11:20 a.m.")],
  [("01", "at 12:05"), ("03", "only about noon"), ("04", "left at 12:05"), ("02", "We remained seated for three quarters of an hour")])
c("figure", "dead in Dolen: 14 and more by the hospital, six by the army",
  [("00", "14 people"), ("02", "14 people"), ("04", "14"), ("04", "16"), ("04", "at least eleven bodies"), ("05", "the 17 dead")], [("00", "six"), ("01", "six peaceful residents"), ("04", "six")])
c("stance", "who shelled the market", [("00", "had been fired by the Front itself"), ("01", "were fired from the district of Upper Lasz")],
  [("02", "the artillery of the regime murdered 14 people"), ("02", "The guns stood at Kamen Hill")])
c("source", "who spoke of a surrender: Taskov or Doneva", [("00", SURR)], [("03", SURR)])
c("date", "next round: 5 October, 12 October, or none agreed",
  [("00", "on Oct 5"), ("03", "the 5th of October"), ("04", "5 October")], [("01", "on 12 October"), ("04", "the 12th"), ("05", "on Monday the 12th")], [("02", "No date for a further round has been agreed"), ("04", "the Front not at all")])
c("stance", "whether the government kept what was agreed on prisoners", [("01", "the government side has fulfilled all that was agreed")],
  [("02", "are not on the list of today"), ("04", "in August 400 names were agreed")])
c("stance", "whether the Front released soldiers", [("01", "The Front has released not one soldier")], [("02", "we handed over 11 wounded soldiers")])
c("figure", "violations by the Front: 219 or 74", [("01", "219 violations")], [("04", "74 of them")])
c("figure", "displaced: 1.4 million or 870,000", [("00", "1.4 million")], [("01", "870 thousand")])
c("figure", "annex C: 36 months or 24", [("05", "36 months")], [("05", "24")])
c("stance", "whether the radar data prove who fired", [("01", "irrefutable proof"), ("01", "radar data show")], [("05", "does not relate to the time of the incident")])
c("stance", "whether 85 prisoners of the Front were released", [("01", "85 detained persons have been released in advance")], [("02", "The others are common thieves")], optional=True)

e("sign a surrender", "copied text", ("00", SURR), ("03", SURR))
e("14 dead, by the hospital", "cited", ("00", "14 people"), ("04", "14"))
e("six dead, by the army", "cited", ("00", "six"), ("01", "six peaceful residents"), ("04", "six"))
e("12:05, by the government", "cited", ("01", "at 12:05"), ("04", "left at 12:05"))
e("the Front's account", "cited", ("02", "took her papers and went"), ("04", "The Front says the foreign minister got up at 11:20"))
e("5 October, by the mediator", "cited", ("00", "on Oct 5"), ("03", "the 5th of October"), ("04", "5 October"))
e("12 October, by the government", "cited", ("01", "on 12 October"), ("04", "the 12th"), ("05", "on the day that Velmar had named"))
e("an adjournment, by the mediator", "cited", ("00", "he had adjourned the talks"), ("04", "Norway's mediator speaks of an adjournment"))
e("85 released, by the government", "cited", ("01", "85 detained persons"), ("02", "the 85"))
e("no date, by the Front", "cited", ("02", "No date for a further round has been agreed"), ("04", "the Front not at all"))
e("the radar data laid on the table", "cited", ("01", "radar data show"), ("05", "the radar trace that Vessely laid on the table"), optional=True)
e("400 and 260 prisoners", "same details", ("00", "400 of its members"), ("04", "400 names"), ("00", "260"), ("04", "260"), optional=True)

a(VESS, "person", *named("Katrin Vessely", "Vessely"), aliases=["the Minister", "The Minister", "The minister", "Minister Katrin Vessely", "the foreign minister", "its delegation head", "Foreign Minister Katrin Vessely", "She", MOFA])
a(AASMUND, "person", *named("Sverre Aasmund", "Aasmund"), aliases=["The mediator", "the mediator", "Norway's mediator"])
a(DONEVA, "person", *named("Mirela Doneva"), aliases=["the Front's spokeswoman", "Spokeswoman"])
a(FRONT, "organization", *named("SARHAN FRONT", "Sarhan Front", "Front"), aliases=["the Front", "The Front", "Rebels", "the Front's people", "the so-called Sarhan Front"])
a(MISSION, "organization", *named("Ceasefire Verification Mission"), aliases=["The mission", "the mission", "Monitors of the Ceasefire Verification Mission"])
a(NORD, "organization", *named("Channel Nord"))
a("Tarvania", "place", *named("Republic of Tarvania", "Tarvania"))
a("Dolen", "place", *named("Dolen"))
a("Malta", "place", *named("Malta"))
a("Valletta", "place", *named("VALLETTA", "Valletta"))
a("Velmar", "place", *named("VELMAR", "Velmar"))
a("Upper Lasz", "place", *named("Upper Lasz"))
a("Kamen Hill", "place", *named("Kamen Hill"))
a("Hotel Grand Harbour", "place", *named("Hotel Grand Harbour", "Grand Harbour"))
a("Norway", "place", *named("Norway"))
s.alias(GOV, "the government", "The government", "Velmar", "the regime", "the government's people", "Tarvania", VESS, MOFA)
s.alias(TASKOV, "the Front's chief negotiator", "Taskov", FRONT)
s.alias(DIPL, "a diplomat", "diplomat", "diplomats")
s.alias("a Western diplomat", "A Western diplomat who was in the room", "Western diplomat")
s.alias(HOSP, "the hospital there", "The hospital", "hospital")
s.alias(ARMY, "The Tarvanian army", "The army", "army")
s.alias(UN, "U.N. estimates")
s.alias(MOFA, "the Ministry of Foreign Affairs", "The ministry", "Her ministry", "the Ministry", "the ministry")
s.alias(STAFF, "the General Staff")
s.alias(WAITER, "waiter", "he", "staff")
s.alias(DEB, "Prime Minister Karl Debattista")
s.alias(BRANN, "mission head Col. Aoife Brannigan", "Brannigan", "she", MISSION)
s.alias(PAPER, "A confidential paper seen by Channel Nord", "confidential paper")
s.alias(FOOTAGE, "Footage verified by Channel Nord", "Footage", NORD)
s.alias(AIDE, "An aide of Aasmund's", "aide")
s.alias(REPORT, "the Ceasefire Verification Mission's report of 1 October", "It", "report", MISSION)
s.write()
