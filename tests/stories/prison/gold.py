import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A riot and an escape in the prison of Río Caña, Ecuador")


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
SUN, MON, TUE, WED, THU = (f"2026-05-{d}" for d in (10, 11, 12, 13, 14))
s.report("00", outlet="Merid", published=TUE)
s.report("01", outlet="SNAI", published=WED)
s.report("02", outlet="El Vigía de Jaboncillo", published=THU)
s.report("03", published="2026-05-15", to="2026-05-17")
s.report("04", outlet="Andean Brief", published="2026-06-03")

SNAI, VIL, COM, ULB, GUA, ZAM, FAM, PROS, PIL, ARMY, PRES = ("SNAI", "Édison Villacreses", "Comité por los Presos", "Ulbio Mero", "a guard", "Flor Zambrano", "the families", "prosecutors",
    "Stalin Pilligua", "the army", "the president's spokeswoman")
REL, TAL, RED, MININT, LOCAL, COMM, LEGAL = ("relatives", "Jess Tallis", "Callum Reddy", "interior ministry", "local media", "the commissioner's office", "Legal Medicine Service")

F("people killed", "conflict",
  L("00", "at least 17 of them", 17, SNAI, as_of=TUE, origin=SNAI), E("00", "26", 26, [COM, "messages from inside"], as_of=TUE, origin=COM),
  E("01", "19 bodies", 19, LEGAL, as_of=WED, origin=LEGAL), E("02", "nineteen", 19, ZAM, nth=1, as_of=THU, origin=LEGAL), E("02", "no more than nineteen", 19, ZAM, as_of=THU, origin=LEGAL),
  E("02", "26 names", 26, FAM, as_of=THU, origin=FAM), E("03", "19 rivals", 19, as_of=TUE, origin=LEGAL), E("04", "20", 20, nth=2, as_of="2026-05-22"),
  E("04", "26", 26, COM, nth=2, as_of="2026-05", origin=COM))
F("bodies identified", "single", E("01", "16 have been identified", 16, as_of=WED))
F("names that stand twice", "single", E("02", "seven appear twice", 7))
F("dead with bullet wounds from above", "single", E("02", "Seven", 7, ZAM, as_of=THU, origin=LEGAL))
F("wings taken", "agree", E("00", "two wings", 2, as_of=MON), E("04", "two pavilions", 2))
F("guards held", "agree", E("00", "Nine guards", 9, VIL, as_of=MON, origin=SNAI), E("01", "nine penitentiary agents", 9, as_of=MON, origin=SNAI))
F("inmates treated", "update", E("00", "Thirty-four inmates", 34, VIL, as_of=TUE, origin=SNAI), E("01", "31 PPL", 31, as_of=WED, origin=SNAI))
F("soldiers and police", "agree", M("00", "More than 600 soldiers and police", 600, VIL, as_of=TUE, origin=SNAI), E("01", "640", 640, as_of=TUE, origin=SNAI))
F("women at the gate", "single", E("00", "Three women", 3, as_of=TUE))
F("capacity of the prison", "conflict", E("00", "1,150 prisoners", 1150, origin=SNAI), E("03", "1,510", 1510))
F("inmates of the prison", "agree", E("00", "1,934", 1934, SNAI, as_of="2026-05-01", origin=SNAI), M("03", "more than 1,900 lags", 1900, origin=SNAI))
F("overcrowding", "single", E("00", "68%", 68, SNAI, as_of="2026-05-01", unit=P))
F("people escaped", "conflict",
  U("00", "up to 50 fugitives", 50, LOCAL, as_of=TUE), E("01", "38 PPL", 38, as_of=WED, origin=SNAI), E("02", "83", 83, ULB, as_of=TUE, origin=ULB), E("02", "38", 38, SNAI, as_of=WED, origin=SNAI),
  E("03", "83 killers and drug lords", 83, origin=ULB), E("03", "83 of the country's nastiest gangsters", 83, origin=ULB), E("03", "only 38", 38, "prison bosses", origin=SNAI),
  E("04", "38", 38, SNAI, as_of="2026-06", origin=SNAI), E("04", "57", 57, PROS, as_of="2026-05-20", origin=PROS))
F("people recaptured", "update",
  E("00", "four men", 4, as_of=TUE), E("01", "11", 11, nth=2, as_of=WED, origin=SNAI), E("02", "14", 14, COMM, as_of=THU, origin=COMM),
  E("03", "Fifteen", 15), E("04", "Thirty-one fugitives", 31, as_of="2026-06-01"))
F("people in the banana truck", "single", E("00", "two of them", 2, as_of=TUE))
F("people sought", "single", E("01", "27", 27, as_of=WED, origin=SNAI))
F("killed in the riot of 2023", "single", E("00", "13 dead", 13, as_of="2023-11"))
F("reward", "agree", U("01", "up to 20,000 dollars", 20000, origin=SNAI, unit="USD"), E("03", "$20,000", 20000, origin=SNAI, unit="USD"), A("03", "about £15,000", 15000, origin=SNAI, unit="GBP"))
F("firearms found", "single", E("01", "14 firearms", 14, as_of=TUE))
F("edged weapons found", "single", E("01", "212 edged weapons", 212, as_of=TUE))
F("telephones found", "single", E("01", "61 cellular telephones", 61, as_of=TUE))
F("width of the hole", "single", E("02", "45 centimetres wide", 45, as_of=WED, unit="cm"))
F("height of the hole", "single", E("02", "30 high", 30, as_of=WED, unit="cm"))
F("lines of the fugitives", "single", E("02", "two lines", 2, ULB))
F("the guard's years of service", "single", E("02", "eleven years", 11, unit="years"))
F("price of a mattress", "single", E("02", "15 dollars a week", 15, unit="USD"))
F("price of a night without blows", "single", E("02", "five", 5, unit="USD"))
F("Britons in their hotels", "single", V("03", "DOZENS of Brits", 12))
F("Anchundia's sentence", "single", E("03", "34 years", 34, unit="years"))
F("Anchundia's murders", "single", E("03", "eleven murders", 11))
F("parrots", "single", E("03", "two parrots", 2))
F("price of Reddy's trip", "single", E("03", "two grand", 2000, RED, unit="GBP"))
F("zone of the travel advice", "single", E("03", "20km", 20, "Foreign Office", unit="km"))
F("time since the riot", "single", E("04", "three weeks", 3, unit="weeks"))
F("time from the riot to the death", "single", E("04", "a week and a half", 1.5, unit="weeks"))
F("bribe", "single", E("04", "12,000 dollars", 12000, PROS, origin=PROS, unit="USD"))
F("cost of rebuilding", "conflict", E("04", "$3.8 million", 3.8e6, MININT, origin=MININT, unit="USD"), E("04", "$5.1 million", 5.1e6, "the service's own tender", origin=SNAI, unit="USD"))
F("rounds fired from the helicopter", "single", A("04", "some 200 rounds", 200, ARMY, as_of=TUE, origin=ARMY))

Q("not one weapon fired", "single", q("00", "Not one weapon was fired by the state,", VIL))
Q("no lottery", "single", q("00", "play lottery with numbers", VIL))
Q("no negotiating", "single", q("01", "The State does not negotiate with those who kill,", VIL))
Q("like schoolchildren", "same", q("02", "They walked out by the vehicle gate, in two lines, like schoolchildren,", ULB), q("03", "like schoolchildren", ULB))
Q("somebody above them", "single", q("02", "I do not know who was above them. I know that somebody was.", ZAM))
Q("soldiers on the beach", "single", q("03", "There's soldiers on the beach with machine guns. I've paid two grand for this.", RED))
Q("it was firing", "single", q("03", "It was firing, no doubt. You could see the flashes over the hill,", TAL))
Q("at home with a fever", "single", q("04", "I was at home with a fever, and my wife has the thermometer,", PIL))
Q("categorically", "single", q("04", "categorically", SNAI))
Q("200 rounds", "single", q("04", "discharged some 200 rounds into the air", ARMY))

w("the riot begins", MON, ("00", "late on Monday"), ("01", "11 May"), ("03", "on Monday", 1))
w("the prison is retaken", TUE, ("00", "at dawn"), ("01", "the following day"))
w("SNAI speaks", TUE, ("00", "on Tuesday"))
w("four recaptured", TUE, ("00", "by Tuesday afternoon"))
w("1,934 inmates", "2026-05-01", ("00", "on May 1"))
w("the riot of 2023", "2023-11-01", ("00", "in November 2023"), to="2023-11-30")
w("the riot of 2023, the year", "2023-01-01", ("02", "2023"), to="2023-12-31")
w("the hole is measured", WED, ("02", "yesterday"))
w("the gate is opened", TUE, ("02", "on Tuesday morning"))
w("the cameras stop", SUN, ("02", "since Sunday"), ("04", "on Sunday 10 May"))
w("fourteen are back", THU, ("02", "this morning, Thursday"))
w("the Mass", "2026-05-17", ("02", "On Sunday"))
w("Tallis hears the helicopter", MON, ("03", "on Monday night"))
w("fifteen are back", THU, ("03", "last night"), to="2026-05-16")
w("Pilligua is charged", "2026-05-29", ("04", "last Friday"))
w("SNAI ruled out a gate", "2026-05-01", ("04", "in May"), to="2026-05-31")
w("the inmate dies", "2026-05-22", ("04", "on 22 May"))
w("the roll before the riot", MON, ("04", "11 May"))
w("the roll after the riot", "2026-05-20", ("04", "20 May"))
w("the army concedes the shots", "2026-05-18", ("04", "On 18 May"))
w("the guard's call", TUE, ("04", "on the Tuesday"))
w("thirty-one in custody", "2026-06-01", ("04", "as of Monday"))
w("El Sastre is moved", "2026-04-01", ("04", "in April"), to="2026-04-30")

c("figure", "killed: 19 or 26", [("01", "19 bodies"), ("02", "nineteen", 1), ("02", "no more than nineteen"), ("03", "19 rivals"), ("04", "20", 2)], [("00", "26"), ("02", "26 names"), ("04", "26", 2)])
c("figure", "escaped: 38, 57 or 83", [("01", "38 PPL"), ("02", "38"), ("03", "only 38"), ("04", "38")],
  [("02", "83"), ("03", "83 killers and drug lords"), ("03", "83 of the country's nastiest gangsters")], [("04", "57")])
c("figure", "capacity: 1,150, or 1,510 in the tabloid", [("00", "1,150 prisoners")], [("03", "1,510")])
c("figure", "rebuilding costs $3.8 million or $5.1 million", [("04", "$3.8 million")], [("04", "$5.1 million")])
c("date", "the escape at 03:30 or at ten past two", [("01", "03h30")], [("02", "ten past two")])
c("stance", "whether the state fired",
  [("00", "Not one weapon was fired by the state"), ("01", "made no use of firearms"), ("03", "Officials insist the army never fired a shot"), ("04", "had sworn that the state fired no weapon")],
  [("00", "they had heard long bursts from the helicopter"), ("02", "Seven have bullet wounds"), ("03", "It was firing, no doubt"), ("04", "discharged some 200 rounds into the air")])
c("stance", "whether they left by the gate or through the wall",
  [("01", "through a perforation in the north perimeter wall"), ("01", "It is categorically rejected that any official had opened doors"), ("03", "they blew up a wall"), ("04", "ruled out in May")],
  [("02", "They walked out by the vehicle gate"), ("02", "it was opened with a key"), ("03", "marched through the front gate"), ("04", "having opened the vehicle gate")])
c("stance", "whether the cameras worked", [("01", "was operative in the whole night")], [("02", "had been off since Sunday"), ("04", "they end on Sunday 10 May")])
c("stance", "whether Pilligua opened the gate", [("04", "charged the prison's deputy head")], [("04", "He denies it"), ("04", "I was at home with a fever")])
c("stance", "whether El Sastre escaped", [("03", "Among those on the run is cartel kingpin")], [("04", "transferred to Guayaquil in April")], optional=True)
c("source", "how the president learned of the gate", [("04", "From an intelligence memo")], [("04", "a guard's call to the palace")])

e("38 escaped, by SNAI", "cited", ("01", "38 PPL"), ("02", "Official figure: 38"), ("03", "Prison bosses say only 38"), ("04", "SNAI stands by 38"))
e("83, by the coconut seller", "cited", ("02", "He arrived at 83"), ("03", "83 of the country's nastiest gangsters"))
e("like schoolchildren, from El Vigía", "cited", ("02", "They walked out by the vehicle gate"), ("03", "a local coconut seller told newspaper El Vigia"))
e("19 bodies", "same details", ("01", "19 bodies"), ("02", "no more than nineteen"), ("03", "19 rivals"))
e("nine guards", "same details", ("00", "Nine guards"), ("01", "nine penitentiary agents"))
e("the state did not fire", "cited", ("00", "Not one weapon was fired by the state"), ("01", "made no use of firearms"), ("03", "Officials insist the army never fired a shot"), ("04", "had sworn that the state fired no weapon"))
e("the wall, by SNAI", "cited", ("01", "through a perforation in the north perimeter wall"), ("02", "What the communiqués call a perforation"), ("03", "they blew up a wall"))
e("26, by the committee", "cited", ("00", "put the number of dead at 26"), ("04", "dropped its claim of 26"))
e("the reward", "same details", ("01", "up to 20,000 dollars"), ("03", "$20,000"))
e("no doors were opened", "cited", ("01", "It is categorically rejected"), ("04", "\"categorically\" ruled out in May"))
e("the inmates of the prison", "same details", ("00", "1,934"), ("03", "more than 1,900 lags"), optional=True)

a(VIL, "person", *named("Édison Villacreses", "Villacreses"), aliases=["SNAI's director", "General Villacreses", "the Director General", "SNAI", "he"])
a(PIL, "person", *named("Stalin Pilligua"), aliases=["Captain Stalin Pilligua", "Pilligua", "the prison's deputy head"])
a("Wilmer Anchundia", "person", *named("El Sastre"))
a(SNAI, "organization", *named("SNAI"), aliases=["the prisons service SNAI", "Official figure", "Prison bosses", VIL])
a(COM, "organization", *named("Comité por los Presos"), aliases=["The human rights group Comité por los Presos", "messages from inside"])
a("Los Cuervos", "organization", *named("Los Cuervos"))
a("El Vigía", "organization", *named("El Vigía de Jaboncillo", "El Vigía", "El Vigia"))
a("Río Caña", "place", *named("Rio Caña", "Río Caña", "Rio Cana"))
a("Portoviejo", "place", *named("Portoviejo"))
s.alias("messages from inside", COM)
s.alias(LEGAL, "The Legal Medicine Service", "Legal Medicine")
s.alias(ZAM, "Dr. Flor Zambrano", "Zambrano")
s.alias(ULB, "Don Ulbio Mero", "a local coconut seller", "El Vigia")
s.alias(FAM, "The families", "families")
s.alias(PROS, "The prosecutors' charge sheet", "Prosecutors", "charge sheet")
s.alias("prison bosses", "Prison bosses")
s.alias(LOCAL, "Local media")
s.alias(MININT, "the interior ministry")
s.alias("the service's own tender", "the service", "tender", "SNAI")
s.alias(TAL, "His girlfriend Jess Tallis", "she")
s.alias(RED, "Surfer Callum Reddy")
s.write()
