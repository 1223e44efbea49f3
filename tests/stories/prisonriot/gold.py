"""Gold of an invented story: a riot in the San Isidro prison in Paraguay, August 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A prison riot in Paraguay")
E, AL, MORE, AB, AM, LESS, BET, V = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
LETTER, SHUT, SAT, SUN, MON, TUE = "2027-08-02", "2027-08-09", "2027-08-14", "2027-08-15", "2027-08-16", "2027-08-17"
s.report("00", outlet="Pampa", published=SUN)
s.report("01", outlet="Pampa", published=MON)
s.report("02", outlet="Ministry of Justice", published=SUN, sidecar=True)
s.report("03", outlet="Radio Itapúa", published=MON)
s.report("04", outlet="Gazeta da Fronteira", published="2027-08-18")
s.report("05", outlet="Cuaderno", published="2027-10-22", to="2027-12-20")

MIN, BOG, UNION, DUARTE, ROTELA, SON, BEN, MADRES, DIRECTOR, WILSON = "Justice Ministry", "Celeste Bogado", "the guards' union", "Osmar Duarte", "Eulalia Rotela", "Eulalia Rotela's son", "Hugo Benegas", "Madres de San Isidro", "Rubén Ayala", "Wilson Ayala"
BRPOL, VISITOR, RADIO, FARMER, BRANDT, ARLINDO, COOP, BISHOP, COMM, INST, LIST, PAMPA, REC = "Brazilian police", "a visitor who got out", "Radio Itapúa", "a farmer in Kurusu", "Caio Brandt", "Seu Arlindo", "the waterworks in San Isidro", "the bishop of Ponta Formosa", "the parliamentary commission", "the forensic institute", "a list with photographs", "Pampa", "the recording of a neighbour"

f = s.figures
f("people killed", "conflict",
  AL("00", "At least 11 dead", 11, as_of=SUN, origin=MIN), AL("00", "At least 11 inmates", 11, MIN, as_of=SUN, origin=MIN),
  E("01", "24 dead", 24, as_of=MON, origin=MIN), E("01", "24 people", 24, MIN, as_of=MON, origin=MIN), E("01", "19", 19, MIN, as_of=SUN, origin=MIN),
  E("01", "31", 31, MADRES, as_of=MON, origin=MADRES), E("02", "19 persons", 19, as_of=SUN, origin=MIN),
  AL("03", "at least 11 dead", 11, MIN, as_of=SUN, origin=MIN), E("03", "19 dead", 19, MIN, as_of=SUN, origin=MIN), E("03", "24 dead", 24, as_of=MON, origin=MIN), E("03", "the 25th", 25, as_of=MON, origin=RADIO),
  E("04", "25", 25, as_of=TUE), E("04", "31", 31, MADRES, origin=MADRES),
  E("05", "27 dead", 27, COMM, as_of="2027-10-22", origin=COMM), E("05", "31", 31, MADRES, origin=MADRES))
f("inmates killed", "single", E("05", "26 inmates", 26, COMM, as_of="2027-10-22", origin=COMM))
f("dead found in a cistern", "single", E("05", "two whom Monday's list lacked", 2, COMM, origin=COMM))
f("names struck from the relatives' list", "single", E("05", "four", 4, MADRES))
f("dead hit by bullets", "single", E("05", "16", 16, INST, origin=INST))
f("coffins that Arlindo closed", "single", E("04", "12", 12, ARLINDO, as_of=MON))
f("bodies with a hole", "single", E("04", "Nine had a hole", 9, ARLINDO, as_of=MON))
f("guards held", "conflict",
  E("00", "Seven guards", 7, BOG, as_of=SAT, origin=MIN), E("00", "nine of its members", 9, UNION, as_of=SAT, origin=UNION),
  E("01", "seven guards", 7, BOG, as_of=SUN, origin=MIN), E("01", "nine", 9, UNION, origin=UNION), E("02", "seven custodial agents", 7, as_of=SUN, origin=MIN),
  E("03", "seven guards", 7, BOG, as_of=SAT, origin=MIN), E("03", "Nine", 9, DUARTE, as_of=SAT, origin=UNION), E("04", "nine", 9, nth=1, origin=UNION), E("04", "seven", 7, origin=MIN))
f("guards injured", "single", E("01", "four of them with injuries", 4, BOG, as_of=SUN, origin=MIN))
f("guards who had hidden", "single", E("01", "two had hidden", 2, UNION, origin=UNION))
f("police and soldiers", "conflict", AB("00", "Some 450 police and soldiers", 450, as_of=SUN, origin=PAMPA), E("02", "620 members", 620, as_of=SUN, origin=MIN),
  AB("04", "about 450", 450, PAMPA, origin=PAMPA), E("04", "620", 620, MIN, origin=MIN))
f("capacity of the prison", "agree", E("00", "640 people", 640, origin=PAMPA), E("01", "640 people", 640, origin=PAMPA))
f("inmates", "update", E("00", "1,870", 1870, as_of="2027-08", origin=PAMPA), E("01", "1,870", 1870, as_of="2027-08", origin=PAMPA), E("05", "1,870 men", 1870, as_of="2027-08"), E("05", "2,015", 2015))
f("days without water", "single", E("00", "five days", 5, [ROTELA, SON], as_of=SAT, origin=SON, unit="days"))
f("dead in the fire of 2021", "single", E("00", "seven inmates", 7, as_of="2021"))
f("gangs", "agree", E("00", "two gangs", 2, BOG), E("01", "two gangs", 2), E("03", "Two gangs", 2, BOG))
f("length of the riot", "conflict", E("01", "14 hours", 14, BEN, as_of=SUN, origin=BEN, unit="hours"), E("05", "nineteen hours", 19, REC, as_of=SUN, origin=REC, unit="hours"))
f("prisoners on the run", "conflict",
  E("01", "14", 14, BOG, nth=2, as_of=MON, origin=MIN), E("03", "14 fugitives", 14, MIN, as_of=MON, origin=MIN), E("04", "Fourteen", 14, "Asunción", origin=MIN),
  E("04", "38 faces", 38, LIST, origin=LIST), E("05", "38", 38, MIN, origin=LIST), BET("03", "ten or twelve men", 10, 12, FARMER, as_of=SUN, origin=FARMER))
f("fugitives caught", "update",
  E("01", "two men", 2, BRPOL, as_of=MON, origin=BRPOL), E("04", "five Paraguayans", 5, BRPOL, as_of=TUE, origin=BRPOL), E("05", "29", 29))
f("fugitives found on Sunday", "single", E("04", "two on Sunday", 2, BRPOL, as_of=SUN, origin=BRPOL))
f("fugitives found on Tuesday", "single", E("04", "two more yesterday", 2, BRPOL, as_of=TUE, origin=BRPOL))
f("days of mourning", "single", E("01", "three days of mourning", 3, unit="days"))
f("bladed weapons found", "single", E("02", "87 bladed weapons", 87, as_of=SUN, origin=MIN))
f("telephones found", "single", E("02", "212 mobile telephones", 212, as_of=SUN, origin=MIN))
f("pistols found", "single", E("02", "two pistols", 2, as_of=SUN, origin=MIN))
f("damage", "agree", E("02", "3,100 million guaraníes", 3100000000, as_of=SUN, origin=MIN, unit="PYG"), AB("02", "some 410,000 US dollars", 410000, as_of=SUN, origin=MIN, unit="USD"))
f("cost of the roof", "single", E("05", "5,400 million", 5400000000, unit="PYG"))
f("water tankers", "single", E("03", "one tanker", 1, VISITOR))
f("men in Pavilion C", "single", E("03", "eight hundred men", 800, VISITOR))
f("shots", "single", AB("03", "about thirty", 30, RADIO, as_of=SUN))
f("minutes of shots", "single", E("03", "two minutes", 2, RADIO, unit="minutes"))
f("distance of the newsroom", "single", E("03", "400 metres", 400, unit="m"))
f("debt for water", "agree", E("04", "96 million guaraníes", 96000000, COOP, origin=COOP, unit="PYG"), E("05", "96 million guaraníes", 96000000, origin=COOP, unit="PYG"), AB("05", "about $12,700", 12700, unit="USD"))
f("days that the director gave", "single", E("05", "ten days", 10, DIRECTOR, as_of=LETTER, unit="days"))
f("days by which he was wrong", "single", E("05", "by two", 2, unit="days"))
f("pages of the letter", "single", E("05", "one page", 1, unit="pages"))

q, Q = s.quote, s.quotation
Q("nobody has got out", "same", q("00", "Nobody has got out, and nobody will.", BOG), q("03", "Two gangs are settling accounts. Nobody has got out, and nobody will.", BOG))
Q("we know them by name", "single", q("00", "We know them by name,", DUARTE))
Q("it is about thirst", "single", q("00", "He said, mama, it is not about gangs, it is about thirst,", ROTELA))
Q("rubber, and into the air", "same", q("01", "rubber, and into the air", BEN), q("05", "Rubber, and into the air.", BEN))
Q("those who cut throats", "single", q("02", "The State does not negotiate with those who cut throats,", BOG))
Q("over the water tanker", "single", q("03", "It started in the yard of Pavilion C, over the water tanker. There was one tanker for eight hundred men.", VISITOR))
Q("nine, one a diabetic", "single", q("03", "Nine. And one of them is a diabetic.", DUARTE))
Q("I wrote that it would blow", "single", q("03", "I wrote to the ministry on the second of August that it would blow. I've got the stamp.", DIRECTOR))
Q("the water was normal", "single", q("03", "normal", MIN))
Q("about 450", "single", q("04", "about 450", PAMPA))
Q("I look for what I am sent", "single", q("04", "I look for what I am sent,", BRANDT))
Q("a hole that no knife makes", "single", q("04", "Nine had a hole that no knife makes,", ARLINDO))
Q("it is never plumbing", "single", q("04", "They will say that it was gangs,", BISHOP), q("04", "It is always gangs. It is never plumbing.", BISHOP))
Q("without water we have ten days", "single", q("05", "Without water we have ten days,", DIRECTOR))
Q("what gang?", "single", q("05", "What gang?", WILSON), q("05", "We were standing in a queue, with buckets.", WILSON))

w = s.when
w("the fire", "2021", ("00", "In 2021"))
w("the director's letter", LETTER, ("03", "on the second of August"), ("05", "2 August, 11.25"))
w("the line is shut", SHUT, ("04", "on 9 August"))
w("the newsroom loses its water", "2027-08-10", ("03", "since Tuesday"))
w("the riot breaks out", SAT, ("00", "on Saturday evening"), ("01", "on Saturday"), ("03", "Sat 19.12"))
w("Bogado leads from then", SAT, ("02", "since Saturday"))
w("the ministry's first toll", SUN, ("00", "early on Sunday"))
w("shots in the night", SUN, ("00", "since midnight"), ("03", "Sun 00.20"))
w("the prison is retaken", SUN, ("01", "on Sunday", 1), ("02", "at 09.00 hours today"))
w("the minister rules out escapes", SUN, ("01", "on Sunday", 2))
w("the fugitives cross the maize", SUN, ("03", "at dawn"))
w("the last shot", SUN, ("05", "on the Sunday"))
w("two are found", SUN, ("04", "on Sunday"))
w("the line is opened again", SUN, ("04", "on the 15th at 9.30"))
w("the toll of 24", MON, ("01", "on Monday", 1), ("03", "Mon 08.00"))
w("the union withdraws its nine", MON, ("01", "on Monday", 2))
w("the roll-call", MON, ("01", "Monday's roll-call"))
w("Nelson Cubas dies", MON, ("03", "Mon 12.10"))
w("a third is found", MON, ("04", "on Monday", 1))
w("Arlindo is called", MON, ("04", "on Monday", 2))
w("the ministry's list of the dead", MON, ("05", "Monday's list"))
w("Bogado sees the letter, by her", MON, ("05", "on the sixteenth"))
w("five have been found", TUE, ("04", "By last night"))
w("two more are found", TUE, ("04", "yesterday"))
w("the cooperative shows its book", TUE, ("04", "on Tuesday"))
w("inmates are counted", "2027-08", ("05", "in August"))
w("Benegas under oath", "2027-09-30", ("05", "on 30 September"))
w("the commission's report", "2027-10-22", ("05", "on 22 October"))

c = s.conflict
c("figure", "guards held: seven by the ministry, nine by the union", [("00", "Seven guards"), ("01", "seven guards"), ("02", "seven custodial agents"), ("03", "seven guards"), ("04", "seven")],
  [("00", "nine of its members"), ("01", "nine"), ("03", "Nine"), ("04", "nine", 1)])
c("figure", "the dead on Monday: 24 by the ministry, 31 by the relatives", [("01", "24 people"), ("01", "24 dead"), ("03", "24 dead"), ("04", "25")], [("01", "31"), ("04", "31"), ("05", "31")])
c("figure", "police and soldiers: some 450, or 620 by the ministry", [("00", "Some 450 police and soldiers"), ("04", "about 450")], [("02", "620 members"), ("04", "620")])
c("figure", "length of the riot: 14 hours by the police, nineteen by a recording", [("01", "14 hours")], [("05", "nineteen hours")])
c("figure", "prisoners on the run: 14 by the ministry, 38 on the list", [("01", "14", 2), ("03", "14 fugitives"), ("04", "Fourteen")], [("04", "38 faces"), ("05", "38")])
c("stance", "whether anybody escaped", [("00", "Nobody has got out, and nobody will."), ("02", "no evasion of inmates was registered"), ("03", "no one escaped"), ("03", "Two gangs are settling accounts. Nobody has got out, and nobody will."), ("01", "after having ruled out any escape on Sunday")],
  [("03", "ten or twelve men in prison sandals crossed his maize"), ("01", "there were 14"), ("04", "five Paraguayans in sandals"), ("05", "Of those who fled there were 38")])
c("stance", "whether the police shot inmates", [("02", "No projectile of the State reached any person."), ("01", "rubber, and into the air"), ("05", "Rubber, and into the air."), ("01", "had been killed by other inmates"), ("02", "at the hands of their own companions")],
  [("04", "Nine had a hole that no knife makes,"), ("05", "16 had been hit by bullets")])
c("stance", "whether the prison had water", [("02", "was normal at every moment"), ("03", "normal"), ("04", "The minister swears that it ran.")],
  [("00", "they had been without running water for five days"), ("04", "The line to the prison was shut on 9 August"), ("05", "Without water we have ten days,"), ("03", "There was one tanker for eight hundred men.")])
c("stance", "whether the ministry was warned", [("02", "had not received any prior alert"), ("05", "says that she saw it for the first time on the sixteenth")],
  [("03", "I wrote to the ministry on the second of August that it would blow."), ("05", "with a stamp of the ministry's front desk: 2 August, 11.25")])
c("stance", "whether it was gangs or thirst", [("00", "Fighting between two gangs"), ("01", "Fighting between two gangs"), ("02", "the confrontation between the criminal organizations"), ("03", "Two gangs are settling accounts.")],
  [("00", "it is not about gangs, it is about thirst"), ("03", "over the water tanker"), ("05", "What gang?"), ("05", "We were standing in a queue, with buckets."), ("04", "It is always gangs. It is never plumbing.")])
c("stance", "whether it was over at nine", [("01", "The building was retaken at 9 a.m."), ("02", "at 09.00 hours today"), ("03", "General Benegas says that it is over")], [("03", "there was firing at 10.40"), ("05", "was fired at 14.05")], optional=True)
c("figure", "the damage: 3,100 million guaraníes, or 5,400 for the roof alone", [("02", "3,100 million guaraníes")], [("05", "5,400 million")], optional=True)

e = s.echo
e("Pampa's first story in its second", "copied text", ("00", "Fighting between two gangs at the San Isidro penitentiary near the Brazilian border began at about 7 p.m."), ("01", "Fighting between two gangs at the San Isidro penitentiary near the Brazilian border began at about 7 p.m."), ("00", "was built for 640 people and holds 1,870"), ("01", "was built for 640 people and holds 1,870"))
e("the minister on Radio Itapúa", "cited", ("00", "Minister Celeste Bogado told Radio Itapúa"), ("00", "Nobody has got out, and nobody will."), ("03", "Two gangs are settling accounts. Nobody has got out, and nobody will."))
e("the ministry's communiqué", "cited", ("02", "19 persons deprived of liberty lost their lives"), ("03", "Ministry's communiqué: 19 dead, no one escaped"), ("02", "no evasion of inmates was registered"))
e("Pampa's 450 and the ministry's 620, in the Gazeta", "cited", ("00", "Some 450 police and soldiers"), ("04", "a news agency wrote"), ("02", "620 members"), ("04", "620, wrote the ministry"))
e("the ministry's 11", "cited", ("00", "At least 11 inmates"), ("03", "at least 11 dead"), optional=True)
e("31 by the Madres", "cited", ("01", "31"), ("04", "31"), ("05", "31"), optional=True)
e("rubber, and into the air", "same details", ("01", "rubber, and into the air"), ("05", "Rubber, and into the air."), optional=True)
e("the letter of 2 August", "same details", ("03", "I wrote to the ministry on the second of August"), ("05", "2 August, 11.25"), optional=True)
e("the debt of 96 million", "same details", ("04", "96 million guaraníes"), ("05", "96 million guaraníes"), optional=True)
e("38 on the run", "same details", ("04", "38 faces"), ("05", "38"), optional=True)
e("14 on the run, by the ministry", "cited", ("01", "there were 14"), ("03", "14 fugitives"), ("04", "Fourteen"), optional=True)

a = s.actor
a(BOG, "person", *s.named("Celeste Bogado", "Bogado"), aliases=["Minister Celeste Bogado", "the minister", "the Minister", "Justice Ministry", "the Minister, Celeste Bogado", "The minister on air"])
a(DIRECTOR, "person", *s.named("Rubén Ayala", "Ruben Ayala"), aliases=["Ruben Ayala", "Director Rubén Ayala", "the director", "Ayala"])
a(WILSON, "person", *s.named("Wilson Ayala"), aliases=["the Tiger"])
a(BEN, "person", *s.named("Hugo Benegas", "General Benegas"), aliases=["police commander Gen. Hugo Benegas", "General Hugo Benegas", "General Benegas", "Benegas"])
a(DUARTE, "person", *s.named("Osmar Duarte"), aliases=["its secretary, Osmar Duarte", "Duarte", "the guards' union"])
a("Nelson Cubas", "person", *s.named("Nelson Cubas", "Cubas"))
a(MADRES, "organization", *s.named("Madres de San Isidro"), aliases=["the mothers", "A group of relatives", "The Madres de San Isidro", "relatives"])
a(RADIO, "organization", *s.named("Radio Itapúa", "RADIO ITAPÚA"), aliases=["Our reporter"])
a(BRANDT, "person", *s.named("Caio Brandt", "Dr. Brandt"), aliases=["Dr. Caio Brandt", "Dr. Brandt", "The delegate"])
a("Ponta Formosa", "place", *s.named("Ponta Formosa"))
a("San Isidro", "place", *s.named("San Isidro", but=("Madres de San Isidro",)))
s.alias(MIN, "the Justice Ministry", "Justice", "The ministry", "Ministry's communiqué", "the ministry", "Celeste Bogado", "The Ministry of Justice", "Asunción")
s.alias(UNION, "The union", "The guards' union", "Osmar Duarte", "guards' union")
s.alias(ROTELA, "Ña Eulalia Rotela", "One woman", "Rotela", "One woman, Ña Eulalia Rotela")
s.alias(SON, "her son", "inmates", "Eulalia Rotela", "Relatives outside the gate")
s.alias(BRPOL, "the federal police", "federal police")
s.alias(VISITOR, "A visitor", "visitor")
s.alias(FARMER, "A farmer", "farmer")
s.alias(ARLINDO, "Our funeral director Seu Arlindo", "our funeral director", "Arlindo")
s.alias(COOP, "The waterworks", "The waterworks in San Isidro, a cooperative", "its valve book", "a cooperative", "the cooperative")
s.alias(BISHOP, "the bishop", "bishop")
s.alias(COMM, "The parliamentary commission", "The commission", "its report")
s.alias(INST, "The forensic institute", "the institute")
s.alias(LIST, "a list", "the list", "Caio Brandt")
s.alias(PAMPA, "a news agency")
s.alias(REC, "a neighbour", "the recording")
s.alias("Asunción", "Justice Ministry")
s.write()
