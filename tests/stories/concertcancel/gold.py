#!/usr/bin/env python3
"""Gold of the concert crush story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A concert in Fortaleza is called off after a crush at the gates")
D = {d: f"2027-03-{d:02}" for d in range(1, 32)}
THU, SAT, SUN, MON, TUE, WED = (D[i] for i in (11, 13, 14, 15, 16, 17))
s.report("00", outlet="Equatorial Press", published=SAT, sidecar=True)
s.report("01", outlet="Palco Norte", published=SUN)
s.report("02", outlet="Jangada Online", published=SAT, to=SUN)
s.report("03", outlet="Folha do Mucuripe", published=MON)
s.report("04", outlet="Encore!", published=TUE)
s.report("05", outlet="Crowd Safety Quarterly", published="2027-06-18", to="2027-06-30")

E, AL, MO, AB, AM, LT, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
f, Q, q, w, c, e = s.figures, s.quotation, s.quote, s.when, s.conflict, s.echo


ZULEIKA, CAIO, EVANDRO, PATRICIA, QUADROS, MENESCAL, ROSANGELA, TAINA, LUCENA, BIA = ("Zuleika Brandão", "Caio Brandão", "Evandro Holanda", "Patrícia Holanda", "Murilo Quadros", "Ivo Menescal",
    "Rosângela Freire", "Tainá Freire", "Davi Lucena", "Bia")
PALCO, BRIGADE, HEALTH, EP, JANGADA, FOLHA, PROCON, ARENACAM, EXPERTS, MESSEJANA, PAYROLL, REPORT, ENCORE = ("Palco Norte", "fire brigade", "health department", "Equatorial Press", "Jangada Online", "Folha do Mucuripe", "Procon",
    "the arena's own camera", "police experts", "hospital at Messejana", "the payroll", "the police report", "Encore!")

# ---- figures
f("people dead", "conflict",
  E("00", "Six dead", 6, as_of=SAT, origin=BRIGADE), E("00", "Six people", 6, BRIGADE, as_of=SAT, origin=BRIGADE), E("01", "Five persons", 5, as_of=SUN, origin=PALCO),
  E("02", "four dead", 4, EVANDRO, as_of=SAT, origin=BRIGADE), E("02", "brigade: [six].", 6, BRIGADE, as_of=SAT, origin=BRIGADE), E("03", "the seven", 7, as_of=SUN, origin=HEALTH), E("04", "Six people", 6, as_of=SAT, origin=BRIGADE), E("05", "Seven", 7, REPORT, origin=REPORT))
f("dead under 18", "agree", E("00", "Two of the dead", 2, as_of=SAT, origin=BRIGADE), E("02", "Two of them", 2, BRIGADE, as_of=SAT, origin=BRIGADE))
f("people hurt", "update",
  VG("00", "dozens", 12, BRIGADE, as_of=SAT, origin=BRIGADE), E("03", "112 injured", 112, MENESCAL, as_of=MON, origin=HEALTH), VG("04", "dozens", 12, as_of=SAT, origin=BRIGADE), E("05", "131 people", 131, REPORT, origin=REPORT))
f("people taken to hospitals", "agree", E("00", "58 people", 58, HEALTH, as_of=SAT, origin=HEALTH), E("02", "58 in hospital", 58, HEALTH, as_of=SAT, origin=HEALTH))
f("people in critical condition", "single", E("00", "nine of them", 9, HEALTH, as_of=SAT, origin=HEALTH))
f("injured at Messejana", "single", E("02", "41", 41, MESSEJANA, as_of=SAT, origin=MESSEJANA))
f("people still in hospital", "single", E("03", "17", 17, MENESCAL, as_of=MON, origin=HEALTH))
f("time to the calling off", "agree", E("00", "an hour later", 1, unit="hours", as_of=SAT, origin=EP), E("04", "an hour later", 1, unit="hours", as_of=SAT, origin=EP))
f("people inside", "single", AB("00", "some 20,000 people", 20000, as_of=SAT))
f("ticket holders at Gate C", "single", VG("00", "thousands of ticket holders", 1000, "witnesses", as_of=SAT))
f("delay of the gates", "conflict", E("00", "50 minutes late", 50, unit="minutes", as_of=SAT, origin=EP), E("01", "ten minutes", 10, unit="minutes", as_of=SAT, origin=PALCO))
f("turnstiles that worked", "conflict",
  E("00", "only 11", 11, EVANDRO, as_of=SAT, origin=BRIGADE), E("01", "All 24 turnstiles", 24, as_of=SAT, origin=PALCO), E("04", "11", 11, nth=2, as_of=SAT, origin=BRIGADE), E("05", "Eleven turnstiles", 11, as_of=SAT, origin=REPORT))
f("turnstiles", "agree", E("00", "24 turnstiles", 24, EVANDRO, origin=BRIGADE), E("04", "24 turnstiles", 24, origin=BRIGADE), E("05", "24", 24, origin=REPORT))
f("people per turnstile and hour", "single", E("05", "660 people", 660))
f("people for whom the arena was licensed", "agree", E("00", "38,500 people", 38500, origin=EP), E("05", "38,500", 38500, origin=REPORT))
f("tickets sold", "conflict",
  E("01", "38,200", 38200, as_of=SAT, origin=PALCO), E("03", "42,100 tickets", 42100, PATRICIA, origin=PATRICIA), E("03", "38,200", 38200, PALCO, origin=PALCO), E("05", "42,100 tickets", 42100, REPORT, origin=PATRICIA))
f("forged tickets", "conflict",
  AB("01", "about 3,000 persons", 3000, "our control system", as_of=SAT, origin=PALCO), E("03", "900", 900, EXPERTS, as_of=MON, origin=PATRICIA), E("04", "3,000 fake tickets", 3000, PALCO, origin=PALCO), E("04", "900", 900, "police", origin=PATRICIA),
  E("05", "1,140", 1140, REPORT, origin=PATRICIA))
f("share of forged tickets", "single", LT("05", "less than three in a hundred", 3, REPORT, unit="percent", origin=PATRICIA))
f("security agents", "conflict",
  E("01", "620 security agents", 620, as_of=SAT, origin=PALCO), E("03", "620 guards", 620, PALCO, origin=PALCO), E("03", "380 names", 380, PAYROLL, origin=PAYROLL), E("05", "361 agents", 361, REPORT, origin=REPORT))
f("names twice on the payroll", "single", E("03", "35 of them", 35, PAYROLL, origin=PAYROLL))
f("agents above the law", "single", E("01", "40 more", 40, origin=PALCO))
f("agents at Gate C", "conflict", E("02", "four vests", 4, as_of=SAT, origin=JANGADA), E("05", "38 of them", 38, REPORT, as_of=SAT, origin=REPORT))
f("concerts cancelled besides", "single", E("00", "Two more concerts", 2))
f("nights", "agree", E("01", "three nights", 3, unit="nights", origin=PALCO), E("04", "three nights", 3, unit="nights", origin=PALCO))
f("people killed in 2013", "single", E("00", "242 people", 242, as_of="2013"))
f("value of the tickets", "agree",
  E("01", "21 million reais", 21000000, unit="BRL", origin=PALCO), E("04", "21 million reais", 21000000, PALCO, unit="BRL", origin=PALCO), E("04", "$3.7 million", 3700000, PALCO, unit="USD", origin=ENCORE), E("05", "21 million reais", 21000000, unit="BRL", origin=PALCO))
f("money refunded", "single", E("05", "12.6 million", 12600000, unit="BRL", as_of="2027-05-31"))
f("service fee", "agree", E("01", "15 per cent", 15, unit="percent", origin=PALCO), E("04", "15%", 15, unit="percent", origin=PALCO))
f("money for each family", "agree", E("01", "50,000 reais", 50000, unit="BRL", origin=PALCO), E("03", "50,000 reais", 50000, unit="BRL", origin=PALCO), E("05", "50,000", 50000, unit="BRL", origin=PALCO))
f("concerts of the firm", "single", E("01", "900 concerts", 900, QUADROS, origin=QUADROS))
f("length of the queue", "single", E("02", "900 metres", 900, unit="m", as_of=SAT, origin=JANGADA))
f("people at the station", "single", E("02", "Three people", 3, as_of=SAT))
f("months of selling brigadeiros", "single", E("03", "five months", 5, ROSANGELA, unit="months", origin=ROSANGELA))
f("price of the cheapest ticket", "single", E("03", "Two hundred and forty reais", 240, ROSANGELA, unit="BRL", origin=ROSANGELA))
f("days of mourning", "single", E("03", "three days of mourning", 3, unit="days"))
f("width of the pavement", "single", E("04", "four metres", 4, unit="m"))
f("dates of the tour", "single", E("04", "14 dates", 14))
f("countries of the tour", "single", E("04", "five countries", 5))
f("signatures against the fee", "single", E("04", "118,000 signatures", 118000, as_of=MON))
f("how often the video was watched", "single", E("04", "eleven times", 11))
f("share of Festa Global", "single", E("04", "30% of Palco Norte", 30, unit="percent"))
f("fall of Festa Global's shares", "single", E("04", "6%", 6, unit="percent", as_of=MON))
f("ballads", "single", E("04", "Ten ballads", 10))
f("pages of the report", "single", E("05", "340 pages", 340, unit="pages"))
f("persons named", "single", E("05", "four persons", 4, REPORT, origin=REPORT))
f("minutes for which Palco Norte asked", "single", E("05", "fifteen more minutes", 15, PALCO, unit="minutes", origin=PALCO))

# ---- quotations
Q("one door", "single", q("00", "There was one door, and behind it there was a fence,", LUCENA))
Q("nobody dies for a song", "same", q("00", "Nobody dies for a song. I have no words.", ZULEIKA), q("03", "Nobody dies for a song,", EVANDRO))
Q("our greatest heritage", "single", q("01", "Whoever has organised 900 concerts knows that the public is our greatest heritage,", QUADROS))
Q("they told us six", "single", q("02", "They told us six,", BIA))
Q("go home slowly", "single", q("02", "Go home slowly. Hold somebody's hand.", ZULEIKA))
Q("the firm wanted to wait", "single", q("02", "The firm wanted to wait.", CAIO))
Q("the cheapest ticket", "single", q("03", "She'd sold brigadeiros for five months. Two hundred and forty reais, the cheapest ticket,", ROSANGELA))
Q("a cat", "single", q("03", "most of them so badly made that a cat would not have been admitted", PATRICIA))
Q("the order at 19.50", "single", q("03", "I gave the order at 19.50.", EVANDRO))
Q("the crowd was the crowd", "single", q("05", "The forgers were not the crowd. The crowd was the crowd,", REPORT))
Q("fifteen more minutes", "single", q("05", "fifteen more minutes", PALCO))

# ---- timeline
w("a nightclub fire", "2013", ("00", "In 2013"))
w("a storm", D[9], ("05", "on 9 March"))
w("the inspection and the warning", THU, ("02", "on Thursday"), ("03", "of 11 March"), ("05", "of 11 March"), ("05", "that day"))
w("the crush", SAT, ("00", "on Saturday"), ("01", "last night"), ("04", "on Saturday"))
w("a concert of Sunday is cancelled", SUN, ("00", "on Sunday"))
w("the seventh dies", SUN, ("03", "yesterday at dawn"), ("04", "on Sunday"))
w("the colonel shows the paper", SUN, ("03", "on Sunday"))
w("a concert of Tuesday is cancelled", TUE, ("00", "Tuesday"))
w("signatures against the fee", MON, ("04", "by last night"))
w("Festa Global's shares fall", MON, ("04", "yesterday"))
w("the funeral", WED, ("04", "tomorrow, Wednesday"))
w("the families are to be paid", D[19], ("01", "by Friday"))
w("refunds are due, by the firm", D[31], ("01", "by 31 March"))
w("the tour in Lisbon", "2027-04-02", ("04", "on 2 April"))
w("refunds are due, by Procon", "2027-04-30", ("03", "until 30 April"))
w("Quadros sells his share", "2027-05", ("05", "in May"))
w("12.6 million refunded", "2027-05-31", ("05", "by the end of May"))
w("the families are paid", "2027-06-02", ("05", "on 2 June"))
w("the tour in Bogota", "2027-06", ("04", "in June"))
w("the inquiry is closed", "2027-06-18", ("05", "on 18 June"))

# ---- conflicts
c("figure", "the dead: five by Palco Norte, six and seven by the others",
  [("01", "Five persons")], [("00", "Six dead"), ("00", "Six people"), ("02", "brigade: [six]."), ("04", "Six people"), ("03", "the seven"), ("05", "Seven")])
c("stance", "whether the man in the bus died of the crush", [("01", "which has no connection with the event")], [("05", "had been carried there from Gate C by his sons"), ("05", "all from compressive asphyxia")])
c("figure", "delay of the gates: 50 minutes, or ten by Palco Norte", [("00", "50 minutes late")], [("01", "ten minutes")])
c("figure", "turnstiles that worked: 11, or all 24 by Palco Norte", [("00", "only 11"), ("04", "11", 2), ("05", "Eleven turnstiles")], [("01", "All 24 turnstiles")])
c("figure", "tickets sold: 38,200 by Palco Norte, 42,100 by the police", [("01", "38,200"), ("03", "38,200")], [("03", "42,100 tickets"), ("05", "42,100 tickets")])
c("figure", "forged tickets: 3,000 by Palco Norte, 900, later 1,140 by the police", [("01", "about 3,000 persons"), ("04", "3,000 fake tickets")], [("03", "900"), ("04", "900"), ("05", "1,140")])
c("figure", "security: 620 by Palco Norte, 380 on the payroll, 361 by the police", [("01", "620 security agents"), ("03", "620 guards")], [("03", "380 names"), ("05", "361 agents")])
c("stance", "who called the show off: the fire brigade, Palco Norte, or the singer",
  [("00", "His officers had ordered the concert stopped, he said."), ("03", "I gave the order at 19.50."), ("05", "The fire commander's radio log has the order to stop at 19.50.")],
  [("00", "said that it had taken the decision itself"), ("01", "The decision to call off the show was taken by Palco Norte"), ("03", "Palco Norte: we, at 20.05")],
  [("02", "she did, says her manager Caio Brandão"), ("03", "his sister, and nobody else"), ("04", "Zuleika, say we")])
c("stance", "whether an exit was locked", [("01", "No emergency exit was locked at any time."), ("05", "the chain was put on after the event")], [("02", "Exit D: chain and padlock."), ("05", "Exit D was chained.")])
c("stance", "whether Palco Norte was warned",
  [("01", "The company received no warning from any body regarding Gate C."), ("03", "the stamp belongs to the doorman")],
  [("02", "told Palco Norte in writing on Thursday that Gate C was too narrow"), ("03", "with a stamp of receipt"), ("05", "reached the desk of Murilo Quadros")])
c("source", "nobody dies for a song: said by the singer, or by the colonel", [("00", "Nobody dies for a song. I have no words.")], [("03", "Nobody dies for a song,")])
c("figure", "security at Gate C: four seen, 38 by the police", [("02", "four vests")], [("05", "38 of them")], optional=True)
c("date", "refunds: by 31 March by the firm, by 30 April by Procon", [("01", "by 31 March")], [("03", "until 30 April")], optional=True)

# ---- echoes
e("the agency's first sentence in Encore!", "copied text",
  ("00", "a crowd pressed against a gate of the Arena Poente in Fortaleza before a concert by Brazilian pop singer Zuleika Brandao"), ("04", "a crowd pressed against a gate of the Arena Poente in Fortaleza before a concert by Brazilian pop singer Zuleika Brandao"),
  ("00", "The show was called off an hour later"), ("04", "The show was called off an hour later"))
e("Palco Norte's 38,200 and 620", "cited", ("01", "38,200"), ("03", "38,200"), ("01", "620 security agents"), ("03", "620 guards"))
e("Palco Norte's forged tickets", "cited", ("01", "about 3,000 persons"), ("04", "3,000 fake tickets"))
e("Palco Norte's refund and fee", "cited", ("01", "21 million reais"), ("04", "21 million reais"), ("05", "21 million reais"), ("01", "15 per cent"), ("04", "15%"))
e("Palco Norte's 50,000 for each family", "cited", ("01", "50,000 reais"), ("03", "The promised 50,000 reais"), ("05", "50,000"))
e("11 of 24 turnstiles", "same details", ("00", "only 11 of the 24 turnstiles"), ("04", "24 turnstiles, of which 11 were working"))
e("58 by the health department", "cited", ("00", "58 people"), ("02", "58 in hospital"))
e("the police's 42,100 tickets", "cited", ("03", "42,100 tickets"), ("05", "42,100 tickets"))
e("900 forged tickets found", "same details", ("03", "900"), ("04", "900"))
e("the inspection of 11 March", "cited", ("02", "told Palco Norte in writing on Thursday"), ("03", "a report of inspection of 11 March"), ("05", "The inspection report of 11 March"))
e("nobody dies for a song", "same details", ("00", "Nobody dies for a song. I have no words."), ("03", "Nobody dies for a song,"))
e("the order at 19.50", "same details", ("03", "I gave the order at 19.50."), ("05", "19.50"))
e("the singer at 20.20", "same details", ("02", "20:20"), ("04", "20.20"), optional=True)
e("Palco Norte's 20.05", "cited", ("01", "8.05 p.m."), ("03", "20.05"), optional=True)

# ---- actors
s.named_actor(ZULEIKA, "person", "Zuleika Brandão", "Zuleika Brandao", "Zuleika", "Brandao", aliases=["Brazilian pop singer Zuleika Brandao", "she", "the artist"])
s.named_actor(CAIO, "person", "Caio Brandão", aliases=["her manager Caio Brandão", "the singer's brother"])
s.actor(EVANDRO, "person", *s.named("Evandro Holanda"), ("02", "Col. [Holanda]"), ("03", "Colonel [Holanda]"), aliases=["Col. Evandro Holanda", "Colonel Holanda", "Col. Holanda", "The colonel", "the colonel", "fire brigade", "Col. Evandro Holanda, the fire brigade's commander"])
s.actor(PATRICIA, "person", *s.named("Patrícia Holanda"), ("03", "Delegate [Holanda]"), aliases=["Delegate Patrícia Holanda", "Delegate Holanda", "she", "her experts", "Police delegate Patrícia Holanda", "Her report"])
s.actor(QUADROS, "person", *s.named("Murilo Quadros"), aliases=["the director, Murilo Quadros"])
s.named_actor(TAINA, "person", "Tainá Freire", "Tainá")
s.named_actor(ROSANGELA, "person", "Rosângela Freire", aliases=["she"])
s.named_actor(PALCO, "organization", "Palco Norte", "PALCO NORTE ENTRETENIMENTO", aliases=["The organizer, Palco Norte", "the firm", "The firm", "The company", "Palco Norte's e-mail", "the organiser"])
s.named_actor("Arena Poente", "place", "Arena Poente")
s.named_actor("Gate C", "place", "Gate C")
s.named_actor("Fortaleza", "place", "Fortaleza", "FORTALEZA")
s.named_actor("Messejana", "place", "Messejana")
s.alias(BRIGADE, "the fire brigade", "the brigade", "Col. Evandro Holanda", "The fire brigade")
s.alias(HEALTH, "The state health department", "Health department")
s.alias(MENESCAL, "The health secretary, Ivo Menescal", "health secretary")
s.alias(EXPERTS, "her experts", "Delegate Holanda", "she")
s.alias("our control system", "Palco Norte")
s.alias("police", "The police")
s.alias(MESSEJANA, "The hospital at Messejana")
s.alias(REPORT, "the report", "Her report", "Patrícia Holanda", "Police delegate Patrícia Holanda")
s.alias(PAYROLL, "The payroll")
s.alias("witnesses")
s.write()
