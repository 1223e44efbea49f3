import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A flood in the store of the museum of Castel Lavagno, Italy")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
MON, TUE, WED, THU, FRI, SUN = (f"2026-10-{d}" for d in (19, 20, 21, 22, 23, 25))
s.report("00", outlet="L'Eco della Valle", published=WED)
s.report("01", outlet="Municipality of Castel Lavagno", published=THU)
s.report("02", outlet="Kestrel", published=THU)
s.report("03", outlet="The Conservator's Notebook", published="2026-10-26", to="2026-10-30")
s.report("04", outlet="Il Secolo del Levante", published="2026-11-11", to="2026-11-15")

FER, BET, GAN, SALV, TOWN, MAG, LIG, ANS, ECO, SUP, LAN, ASS, QUA = ("Ottavia Ferrante", "Sauro Bettini", "Ivo Gandolfi", "Piero Salvetti", "the town", "Ettore Maggiani", "Ligurelettra", "Paolo Anselmi",
    "L'Eco della Valle", "the Superintendence", "Corrado Lanza", "Assitalba", "Hester Quayle")
MINI, SHEET, LAW = "culture ministry", "the inventory sheet", "Maggiani's lawyer"

F("objects damaged", "conflict",
  E("00", "246 objects", 246, FER, as_of=WED, origin=FER), E("01", "246", 246, as_of=THU, origin=FER), E("02", "264 works", 264, nth=1, as_of=THU, origin="Kestrel"),
  E("02", "264 works", 264, "officials and local media", nth=2, as_of=THU, origin="Kestrel"), E("03", "264", 264, "the agency", as_of=THU, origin="Kestrel"),
  E("03", "246", 246, SHEET, as_of=FRI, origin=FER), E("03", "318", 318, SHEET, as_of=SUN, origin=SUP), E("04", "318 objects", 318, SUP, origin=SUP))
F("paintings damaged", "single", E("00", "31 paintings", 31, FER, as_of=WED, origin=FER))
F("objects lost", "update",
  E("00", "14", 14, FER, nth=1, as_of=WED, origin=FER), E("01", "14", 14, as_of=THU, origin=FER), E("02", "Fourteen objects", 14, [ECO, FER], as_of=WED, origin=FER),
  E("03", "Fourteen", 14, MAG, nth=1, as_of=THU, origin=FER), E("03", "37 pieces", 37, origin=QUA), E("03", "Fourteen", 14, ANS, nth=2, as_of=TUE, origin=FER),
  E("03", "forty", 40, ANS, origin=ANS), E("04", "41 of them", 41, SUP, origin=SUP), E("04", "14 pieces", 14, TOWN, as_of=THU, origin=FER), E("04", "all 41", 41, LAN, origin=SUP))
F("objects in the store", "single", A("00", "about 3,800", 3800))
F("time in which it happened", "single", E("00", "twenty minutes", 20, as_of=MON, unit="minutes"))
F("height of the water", "conflict",
  E("00", "2.30 metres", 2.3, as_of=MON, origin=ECO, unit="metres"), A("01", "approximately one metre and a half", 1.5, as_of=MON, origin=TOWN, unit="metres"),
  E("02", "2.3 metres", 2.3, ECO, as_of=MON, origin=ECO, unit="metres"), E("02", "7.5 feet", 7.5, ECO, as_of=MON, origin=ECO, unit="feet"),
  E("03", "One and a half metres", 1.5, TOWN, as_of=MON, origin=TOWN, unit="metres"))
F("Quayle's height", "single", E("03", "1.68", 1.68, unit="metres"))
F("pumps in the store", "agree", E("00", "two pumps", 2), E("01", "two pumps", 2))
F("price of a new pump", "single", E("00", "€9,400", 9400, GAN, as_of="2026-06", origin=GAN, unit="EUR"))
F("volunteers", "agree", A("00", "about sixty of them", 60, as_of=WED), E("01", "65 volunteers", 65, as_of=THU))
F("visitors on Sunday", "single", E("00", "412 people", 412, as_of="2026-10-18"))
F("rain before the flood", "single", E("01", "187 millimetres", 187, as_of=MON, unit="mm"))
F("time of the rain", "single", E("01", "24 hours", 24, unit="hours"))
F("objects under treatment", "agree", E("01", "90", 90, as_of=THU, origin=TOWN), A("03", "About 90 things", 90))
F("room in the freezers", "single", E("03", "120", 120))
F("value of the fourteen objects", "conflict",
  E("01", "180,000 euro", 180000, as_of=THU, origin=TOWN, unit="EUR"), E("02", "180,000 euros", 180000, TOWN, as_of=THU, origin=TOWN, unit="EUR"), E("02", "$209,000", 209000, TOWN, as_of=THU, origin=TOWN, unit="USD"),
  E("04", "€180,000", 180000, TOWN, as_of="2026-10", origin=TOWN, unit="EUR"), E("04", "€730,000", 730000, LAN, origin=LAN, unit="EUR"))
F("limit of the policy", "conflict", E("01", "5 million euro", 5e6, origin=TOWN, unit="EUR"), E("04", "500,000 euros", 500000, ASS, origin=ASS, unit="EUR"))
F("money allocated by the town", "single", E("01", "40,000 euro", 40000, unit="EUR"))
F("inhabitants", "single", E("02", "8,200 people", 8200))
F("value of the Madonna", "single", E("02", "2.4 million euros", 2.4e6, unit="EUR"))
F("restorers sent", "single", E("02", "six restorers", 6, MINI, origin=MINI))
F("collections at risk", "single", A("02", "Some 12,000 museums, libraries and archives", 12000, "a 2024 study", as_of="2024"))
F("people drowned in 2011", "single", E("02", "Two people", 2, as_of="2011-11"))
F("level in 2011", "single", E("02", "3.1 metres", 3.1, as_of="2011-11", unit="metres"))
F("crates of blotting paper", "single", E("03", "four crates", 4, as_of=FRI))
F("time from the hanging to the water", "single", E("03", "three days", 3, unit="days"))
F("sheets of tissue needed", "single", E("03", "2,000 sheets", 2000))
F("price of a sheet", "single", A("03", "about €4", 4, unit="EUR"))
F("time since the flood", "single", E("04", "Three weeks", 3, unit="weeks"))
F("pages of the request", "single", E("04", "three pages", 3))

Q("Saint Lucy on her back", "single", q("00", "Saint Lucy was floating on her back, looking at me,", BET))
Q("we offered to change it", "single", q("00", "We offered to change it for €9,400. We never had an answer.", GAN))
Q("nobody can be reproached", "single", q("01", "Nobody can be reproached for the rain,", MAG), )
Q("open by Easter", "single", q("01", "We will return the museum to the citizens by Easter.", MAG))
Q("the meters show it", "single", q("02", "The meters show it, including the museum's,", LIG))
Q("write forty", "single", q("03", "Fourteen was Tuesday. Write forty.", ANS))

w("the flood", MON, ("00", "on Monday"), ("01", "19 October"), ("02", "on Monday", 1))
w("no power cut on Monday", MON, ("02", "on Monday", 2))
w("Kestrel's officials speak", THU, ("02", "on Thursday"))
w("Idrotec's letter", "2026-06-01", ("00", "in June"), to="2026-06-30")
w("the receipt of the letter", "2026-06-17", ("04", "17 June"))
w("the first request to move the store", "2019-01-01", ("00", "in 2019"), ("04", "2019"), to="2019-12-31")
w("the second request to move the store", "2023-01-01", ("00", "in 2023"), ("04", "2023"), to="2023-12-31")
w("the volunteers begin", TUE, ("00", "Since yesterday"))
w("free entry", "2026-10-18", ("00", "on Sunday"))
w("the Madonna is painted", "1470-01-01", ("00", "around 1470"), to="1470-12-31")
w("the pumps are certified", "2026-09-30", ("01", "on 30 September"), ("03", "on 30 September"))
w("the Madonna is withdrawn", "2026-10-02", ("01", "since 2 October"), ("04", "Since 2 October"))
w("the Madonna is hung back", "2026-10-16", ("03", "on the 16th"))
w("the museum opens again, by the mayor", "2027-03-28", ("01", "by Easter"), ("04", "Easter"))
w("Gandolfi's last signature", "2026-03-01", ("03", "since the spring"), to="2026-05-31")
w("the museum opens again", "2027-09-01", ("04", "in September 2027"), to="2027-09-30")
w("the study", "2024-01-01", ("02", "2024"), to="2024-12-31")
w("the flood of 2011", "2011-11-01", ("02", "in November 2011"), to="2011-11-30")
w("Quayle drives to Castel Lavagno", FRI, ("03", "on Friday"))
w("Quayle comes home", SUN, ("03", "last night"), to="2026-10-29")
w("318 on the sheet", SUN, ("03", "by Sunday evening"))
w("fourteen lost", TUE, ("03", "Tuesday"))
w("Maggiani under investigation", "2026-11-09", ("04", "since Monday, 9 November"))
w("the final count", "2026-11-10", ("04", "yesterday"), to="2026-11-14")
w("the town's estimate", "2026-10-01", ("04", "in October"), to="2026-10-31")
w("the adjuster is done", "2027-01-01", ("04", "until January"), to="2027-01-31")
w("Salvetti resigns", "2026-11-10", ("04", "on Tuesday"))

c("figure", "damaged: 246, or 264 by the agency", [("00", "246 objects"), ("01", "246"), ("03", "246")], [("02", "264 works", 1), ("02", "264 works", 2), ("03", "264")])
c("figure", "the water stood at 2.30 metres or at one and a half", [("00", "2.30 metres"), ("02", "2.3 metres"), ("02", "7.5 feet")], [("01", "approximately one metre and a half"), ("03", "One and a half metres")])
c("figure", "the fourteen objects are worth 180,000 or 730,000 euros", [("01", "180,000 euro"), ("02", "180,000 euros"), ("02", "$209,000"), ("04", "€180,000")], [("04", "€730,000")])
c("figure", "limit of the policy: 5 million or 500,000 euros", [("01", "5 million euro")], [("04", "500,000 euros")])
c("figure", "lost: 14 by the mayor, 37 or 40 on the spot", [("01", "14"), ("02", "Fourteen objects"), ("03", "Fourteen", 1)], [("03", "37 pieces"), ("03", "forty")], optional=True)
c("date", "the water came at four or at 5:10", [("00", "Shortly after four in the morning")], [("01", "5:10 a.m.")])
c("stance", "whether Idrotec's letter reached the town",
  [("00", "wrote to the municipality in June"), ("04", "The letter about the pump exists")],
  [("00", "no such letter ever reached the town hall"), ("01", "No communication concerning presumed faults is on record"), ("04", "who knew of no letter")])
c("stance", "whether the pumps were in order", [("01", "were in a state of perfect efficiency")], [("00", "one of them was seized up")])
c("stance", "whether Idrotec certified the pumps", [("01", "as certified by the maintenance firm")], [("03", "he has signed nothing since the spring")])
c("stance", "whether the power failed", [("01", "in consequence of the interruption of the electrical current"), ("02", "because of a power cut"), ("04", "the power was cut")],
  [("02", "had not been interrupted at any time"), ("02", "The meters show it")])
c("stance", "whether the director asked for the store to be moved", [("00", "she asked for the store to be moved"), ("04", "has published her request of 2019")],
  [("01", "No request of transfer of the deposit was ever presented")])
c("stance", "whether the Madonna was in the store",
  [("00", "Among the missing is the small Madonna"), ("02", "The newspaper listed it as missing"), ("03", "she hung it back in rack 7"), ("04", "notes mud on the towel")],
  [("01", "was not in the deposit"), ("02", "the panel had been moved before the flood"), ("04", "Since 2 October, his lawyer repeats")])
c("stance", "who ordered the power cut", [("04", "The fire brigade, a note of the prefecture says")], [("04", "a telephone call from the town hall")], optional=True)

e("246 damaged, by the director", "same details", ("00", "246 objects"), ("01", "246"), ("03", "246"))
e("264, by the agency", "cited", ("02", "264 works", 2), ("03", "That figure went around the world with the agency's story"))
e("2.30 metres, by L'Eco della Valle", "cited", ("00", "2.30 metres"), ("02", "2.3 metres"))
e("fourteen lost", "cited", ("00", "14", 1), ("01", "14"), ("02", "Fourteen objects"), ("03", "Fourteen", 1), ("04", "14 pieces"))
e("the value, by the town", "cited", ("01", "180,000 euro"), ("02", "180,000 euros"), ("04", "€180,000"))
e("a metre and a half, by the town", "cited", ("01", "approximately one metre and a half"), ("03", "One and a half metres, says the town"))
e("the Madonna, missing by L'Eco", "cited", ("00", "Among the missing is the small Madonna"), ("02", "The newspaper listed it as missing"))
e("the Madonna is in a safe place", "cited", ("01", "It is in a safe place since 2 October"), ("02", "The town said in a statement"), ("04", "she was in a safe place"))
e("the power cut, by the town", "cited", ("01", "in consequence of the interruption of the electrical current"), ("02", "because of a power cut"))
e("the certificate", "cited", ("01", "as certified by the maintenance firm on 30 September"), ("03", "He is furious about the certificate"))
e("the limit, by the town's note", "cited", ("01", "5 million euro"), ("04", "the town's note had added a zero"))
e("318 damaged", "same details", ("03", "318"), ("04", "318 objects"))

a(FER, "person", *named("Ottavia Ferrante", "Ferrante"), aliases=["the director", "director Ottavia Ferrante", "she"])
a(GAN, "person", *named("Ivo Gandolfi", "Gandolfi"), aliases=["its owner", "Idrotec", "the pump man"])
a(SALV, "person", *named("Piero Salvetti", "Salvetti"), aliases=["The councillor for culture", "Councillor Salvetti"])
a(MAG, "person", *named("Ettore Maggiani"), aliases=["the Mayor", "the mayor", "Maggiani", "Mayor Ettore Maggiani", "the town"])
a("Idrotec", "organization", *named("Idrotec"))
a("Museo Civico", "organization", *named("Museo Civico di Castel Lavagno", "Museo Civico", "Civic Museum"))
a(ECO, "organization", *named("L'Eco della Valle"), aliases=["the newspaper L'Eco della Valle", "the paper", "The newspaper"])
a(SUP, "organization", *named("Superintendence"), aliases=["Superintendence"])
a("Castel Lavagno", "place", *named("Castel Lavagno", "CASTEL LAVAGNO", but=("Museo Civico di Castel Lavagno",)))
a("Rio Fosco", "place", *named("Rio Fosco"))
a("Madonna of the Swallow", "work", *named("Madonna of the Swallow"))
s.alias(TOWN, "The mayor's office", "the town", "municipality", "this Administration", MAG)
s.alias(LIG, "a spokesman", "Ligurelettra")
s.alias(ANS, "Paolo Anselmi from the Superintendence", "Anselmi")
s.alias(BET, "the night porter", "Bettini")
s.alias(LAN, "the loss adjuster Corrado Lanza", "Lanza")
s.alias(ASS, "the insurer", "Assitalba")
s.alias("officials and local media", "officials", "local media")
s.alias("the agency", "agency", "the agency's story", "Kestrel")
s.alias(SHEET, "inventory sheet", "it")
s.alias(MINI, "Italy's culture ministry")
s.write()
