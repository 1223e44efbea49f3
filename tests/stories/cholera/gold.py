import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Cholera in the flood camp of Mucelo in Mozambique")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
D16, D18, D19, D20, D21, D22, D23, D24, D25, D26, D27, D28 = (f"2026-02-{d:02}" for d in (16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28))
s.report("00", outlet="Sul Press", published=D20)
s.report("01", outlet="Rádio Licungo", published=D21)
s.report("02", outlet="Ministry of Health", published=D24)
s.report("03", outlet="Médecins du Fleuve", published=D25)
s.report("04", outlet="O Farol", published="2026-03-01", sidecar=True)
s.report("05", outlet="The Long Water", published="2026-04-11", to="2026-04-17")

MIN, NAMB, NIPURO, AID, FIN, MUI, HOSP, CHAU, WOMAN, NURSE, REG, DIST, DRIVER, MINISTER = ("Ministry of Health", "Isidro Namburete", "Alberto Nipuro", "aid workers", "a finance ministry spokeswoman", "Celeste Muianga",
    "the rural hospital at Nicoadala", "Rui Chaúque", "a woman in the queue", "a nurse", "the nurse's register", "the district", "Jossias Macuácua", "Lurdes Macuácua")
MDF, VERH, NHAM, OFFICIAL, FENCE, INS, COMM, SERG, LETTER, BULL, SUL = ("Médecins du Fleuve", "Anneke Verhaar", "Teodósio Nhampossa", "an official", "those behind the fence", "National Institute of Health", "a commission of lawyers",
    "a sergeant", "a letter of Médecins du Fleuve", "the final bulletin", "Sul Press")

F("people killed by cholera", "conflict",
  E("00", "14", 14, nth=1, as_of=D20, origin=MIN), L("00", "at least 14 people", 14, MIN, as_of=D20, origin=MIN), E("00", "nine", 9, MIN, as_of=D19, origin=MIN),
  E("00", "31 dead", 31, NIPURO, as_of=D20, origin=NIPURO), E("01", "26 crosses", 26, REG, as_of=D20, origin=REG), E("01", "Fourteen", 14, MIN, as_of=D20, origin=MIN), E("01", "31 dead", 31, NIPURO, as_of=D20, origin=NIPURO),
  E("02", "17 deaths", 17, as_of=D23, origin=MIN), E("03", "17", 17, "the official toll", as_of=D23, origin=MIN), E("04", "22 dead", 22, MIN, as_of=D28, origin=MIN),
  E("04", "fifty", 50, FENCE, as_of=D28, origin=FENCE), E("05", "41 deaths", 41, BULL, as_of="2026-04-10", origin=MIN))
F("graves in the cassava field", "update", E("03", "38 fresh graves", 38, as_of=D23, origin=MDF), E("05", "73 graves", 73, origin="The Long Water"))
F("cases", "update",
  E("00", "340", 340, NAMB, as_of=D20, origin=MIN), E("00", "212", 212, NAMB, as_of=D18, origin=MIN), E("02", "486 cases", 486, as_of=D23, origin=MIN),
  E("04", "689 sick", 689, MIN, as_of=D28, origin=MIN), E("05", "1,120 cases", 1120, BULL, as_of="2026-04-10", origin=MIN))
F("people in the camp", "conflict",
  E("00", "11,400 people", 11400, NAMB, as_of=D20, origin=MIN), A("00", "about 14,000", 14000, AID, as_of=D20), E("02", "11,400", 11400, origin=MIN),
  E("03", "14,000", 14000, origin=MDF), E("04", "fourteen thousand", 14000), E("05", "13,260 people", 13260, as_of="2026-03"))
F("latrines", "conflict",
  E("00", "210 latrines", 210, NAMB, origin=MIN), E("02", "210 latrines", 210, origin=MIN), E("03", "84", 84, origin=MDF), E("05", "84 latrines", 84), E("05", "300", 300))
F("people to a latrine", "single", E("03", "167 people", 167, origin=MDF))
F("money released for water and medicine", "agree",
  E("00", "48 million meticais", 48e6, FIN, origin=FIN, unit="MZN"), E("00", "$750,000", 750000, FIN, origin=FIN, unit="USD"), E("04", "48 million meticais", 48e6, unit="MZN"))
F("money that has arrived", "single", E("04", "six", 6e6, "accounts of the district", origin=DIST, unit="MZN"))
F("people killed by cholera in 2023", "single", M("00", "more than 140 people", 140, as_of="2023"))
F("people hurt on 20 February", "conflict",
  E("01", "Two people", 2, HOSP, as_of=D20, origin=HOSP), E("01", "four wounded", 4, as_of=D20), E("02", "One person", 1, as_of=D20, origin=MIN),
  E("04", "two young men", 2, as_of=D20, origin=NHAM), E("05", "two men", 2, COMM, as_of=D20, origin=COMM))
F("policemen hit by stones", "single", E("01", "three of them", 3, CHAU, as_of=D20, origin=CHAU))
F("staff of the tent at night", "single", E("01", "two of us", 2, NURSE, origin=NURSE))
F("water brought a day", "agree", E("01", "90,000 litres", 90000, DIST, origin=DIST, unit="litres"), E("02", "90,000 litres", 90000, unit="litres"))
F("case fatality", "single", E("02", "3.5%", 3.5, as_of=D23, origin=MIN, unit=P))
F("patients under treatment", "single", E("02", "121 patients", 121, as_of=D23, origin=MIN))
F("boreholes", "single", E("02", "four boreholes", 4, origin=MIN))
F("beds of the treatment unit", "single", E("02", "80 beds", 80, origin=MIN))
F("doses of vaccine", "agree", E("02", "25,000 doses", 25000, origin=MIN), E("04", "twenty-five thousand doses", 25000), E("05", "25,000 doses", 25000))
F("health workers on duty", "single", E("02", "36 health workers", 36, MINISTER, as_of=D22, origin=MIN))
F("team of Médecins du Fleuve", "single", E("03", "14", 14, nth=1))
F("times turned away", "single", E("03", "three times", 3, origin=MDF))
F("trucks of Médecins du Fleuve", "single", E("03", "two trucks", 2))
F("beds of Médecins du Fleuve", "single", E("03", "60 beds", 60))
F("germs in the water of borehole 2", "single", E("03", "140 E. coli", 140, as_of=D18, origin=MDF))
F("distance of the borehole from a latrine", "single", E("03", "11 metres", 11, unit="m"))
F("hours in which the child died", "single", E("03", "eight hours", 8, LETTER, origin=MDF, unit="hours"))
F("money asked for", "single", E("03", "€1.2 million", 1.2e6, unit="EUR"))
F("months for which money is asked", "single", E("03", "three months", 3, unit="months"))
F("cholera beds after the cyclone of 2023", "single", E("04", "1,100 cholera beds", 1100, as_of="2023"))
F("rounds fired by the police", "single", E("05", "16 rounds", 16, COMM, as_of=D20, origin=COMM))
F("witnesses heard", "single", E("05", "30 witnesses", 30, COMM))
F("new cases a day", "update", E("05", "60 a day", 60), E("05", "four", 4))

Q("in our hands", "single", q("00", "The situation is serious but it is in our hands,", NAMB))
Q("we dig at night", "single", q("00", "We dig at night, because in the day the officials count,", NIPURO))
Q("from the radio", "single", q("00", "like everyone, from the radio", MUI))
Q("nobody aimed", "single", q("01", "Nobody aimed at anybody.", CHAU))
Q("they lowered the rifles", "single", q("01", "They lowered the rifles first,", WOMAN), q("01", "I did not see one stone before that.", WOMAN))
Q("no lamp", "single", q("01", "We send them home to die. There are two of us and we have no lamp.", NURSE))
Q("or I would have diesel", "single", q("01", "or I would have diesel", DRIVER))
Q("from the same tap", "variant", q("02", "I drank from the same tap as the people of Mucelo,", MINISTER), q("02", "and here I stand.", MINISTER), q("04", "out of the people's own tap", MINISTER))
Q("dying of paperwork", "same", q("03", "People are dying of paperwork", VERH, nth=1), q("03", "People are dying of paperwork,", VERH), q("03", "Let us in. You may keep the credit.", VERH))
Q("rice-water stools", "single", q("03", "rice-water stools, in eight hours", LETTER))
Q("they will count", "single", q("04", "If they come in, they will count.", OFFICIAL))
Q("we had a shovel", "single", q("05", "The ministry counts those whom a doctor has signed,", NIPURO), q("05", "We had no doctor. We had a shovel.", NIPURO))
Q("the order was to scare", "single", q("05", "The order was to scare.", SERG))
Q("stamps get stolen", "single", q("05", "Stamps get stolen,", MUI))

w("cholera across Mozambique", "2023-01-01", ("00", "In 2023"), to="2023-12-31")
w("the cyclone of 2023", "2023-01-01", ("04", "2023"), to="2023-12-31")
w("the river breaks the dyke, by the wire", "2026-01-17", ("00", "on Jan. 17"))
w("the river takes the dyke, by the column", "2026-01-19", ("04", "19 January"))
w("31 dead since then", "2026-02-01", ("00", "the start of the month"), ("01", "the start of the month"))
w("the first patient, by the register", "2026-02-03", ("01", "on 3 February"))
w("the letter of Médecins du Fleuve", "2026-02-05", ("03", "On 5 February"))
w("the first patient, by the ministry", "2026-02-09", ("00", "on Feb. 9"), ("02", "9 February", 1))
w("the administrator learns of it", "2026-02-10", ("00", "on Feb. 10"))
w("Médecins du Fleuve at the gate", "2026-02-13", ("03", "since 13 February"))
w("the tent shuts at six since then", D16, ("01", "Since Monday"))
w("boreholes tested, first", D16, ("02", "16"))
w("boreholes tested, second", D19, ("02", "19 February"))
w("212 cases", D18, ("00", "on Wednesday"))
w("a bottle from borehole 2", D18, ("03", "On 18 February"))
w("one drive of the truck", D19, ("01", "On Thursday"))
w("the toll at nine", D19, ("00", "a day after"))
w("14 dead", D20, ("00", "on Friday"), ("01", "on the same day"))
w("26 crosses", D20, ("01", "yesterday"))
w("the shots", D20, ("01", "last night"), ("02", "On the evening of 20 February"), ("05", "on 20 February"))
w("the minister's visit", D22, ("02", "on Sunday"))
w("486 cases, 17 deaths", D23, ("02", "23 February"), ("03", "on the same day"))
w("38 fresh graves", D23, ("03", "On Monday"))
w("turned away again", D25, ("03", "this morning"))
w("an official speaks", D26, ("04", "on Thursday"))
w("the vaccine reaches Quelimane, as announced", D27, ("02", "on Friday"), ("04", "on Friday"))
w("689 sick and 22 dead", D28, ("04", "Yesterday"))
w("vaccination starts", "2026-03-02", ("02", "Monday, 2 March"))
w("Médecins du Fleuve are let in", "2026-03-02", ("05", "on 2 March"))
w("the vaccine reaches Quelimane, by the long read", "2026-03-03", ("05", "on 3 March"))
w("borehole 2 is closed", "2026-03-09", ("05", "on 9 March"))
w("all are vaccinated", "2026-03-15", ("05", "the 15th"))
w("families are registered", "2026-03-01", ("05", "in March"), to="2026-03-31")
w("what was disputed", "2026-02-01", ("05", "in February"), to="2026-02-28")
w("the end of the outbreak", "2026-04-10", ("05", "last Friday, on 10 April"))

c("figure", "dead by 20 February: 14 by the ministry, 26 by the register, 31 by the residents",
  [("00", "at least 14 people"), ("00", "14", 1), ("01", "Fourteen")], [("01", "26 crosses")], [("00", "31 dead"), ("01", "31 dead")])
c("figure", "dead in the last week of February: 17 and 22 by the ministry, 38 graves, fifty", [("02", "17 deaths"), ("03", "17"), ("04", "22 dead")], [("03", "38 fresh graves"), ("04", "fifty")])
c("figure", "dead in the end: 41 or 73 graves", [("05", "41 deaths")], [("05", "73 graves")])
c("figure", "people in the camp: 11,400 or about 14,000", [("00", "11,400 people"), ("02", "11,400")], [("00", "about 14,000"), ("03", "14,000"), ("04", "fourteen thousand"), ("05", "13,260 people")])
c("figure", "latrines: 210 or 84", [("00", "210 latrines"), ("02", "210 latrines")], [("03", "84"), ("05", "84 latrines")])
c("figure", "hurt on 20 February: two by shots, or one in a fall", [("01", "Two people"), ("04", "two young men"), ("05", "two men")], [("02", "One person")], optional=True)
c("date", "the first patient: 9 or 3 February", [("00", "on Feb. 9"), ("02", "9 February", 1)], [("01", "on 3 February"), ("03", "On 5 February")])
c("date", "the dyke broke on 17 or 19 January", [("00", "on Jan. 17")], [("04", "19 January")])
c("date", "the vaccine reached Quelimane on 27 February or 3 March", [("04", "on Friday")], [("05", "on 3 March")])
c("stance", "the source: fish from a market or the borehole beside a latrine",
  [("00", "a trader who had come back from a market upriver with dried fish"), ("02", "Investigation points to fish bought at Morrumbala"), ("02", "the water was found fit to drink")],
  [("03", "There lies the source, and not in anybody's fish"), ("03", "Water that is fit to drink holds none"), ("05", "has traced the strain to borehole 2")])
c("stance", "whether the treatment tent is open at night",
  [("00", "Patients were being admitted around the clock"), ("02", "is open 24 hours")], [("01", "Since Monday the tent has shut at six in the evening"), ("01", "We send them home to die")])
c("stance", "whether the police fired",
  [("02", "No firearm was discharged"), ("02", "One person was slightly hurt in a fall")],
  [("01", "Police opened fire in the Mucelo camp"), ("01", "Two people have gunshot wounds"), ("04", "left two young men with holes in their legs"), ("05", "the police fired 16 rounds")])
c("stance", "whether the police fired into the air or at people",
  [("01", "his men fired into the air"), ("01", "Nobody aimed at anybody")], [("01", "They lowered the rifles first"), ("05", "hit two men")])
c("stance", "whether stones came before the shots", [("01", "after stones had hit three of them")], [("01", "I did not see one stone before that")])
c("stance", "whether all organisations were let in",
  [("02", "All organisations that have presented themselves have been given access")],
  [("03", "We have been turned away three times"), ("03", "outside the gate"), ("04", "Why are the Belgians still at the gate"), ("05", "were let in on 2 March")])
c("stance", "whether the administrator was told by letter on 5 February",
  [("00", "she had learned of the disease"), ("00", "on Feb. 10"), ("05", "keeps no copy of a letter with her stamp")],
  [("03", "On 5 February we wrote to the administrator"), ("03", "A copy bearing her stamp is in our files")])
c("stance", "whether the minister drank from the tap of the camp", [("02", "I drank from the same tap as the people of Mucelo")], [("04", "The bottle has a label. It is from a hotel")])

e("14 dead, by the ministry", "cited", ("00", "at least 14 people"), ("01", "Fourteen is what the ministry gave Sul Press"))
e("31 dead, by Nipuro to Sul Press", "cited", ("00", "families had buried 31 dead since the start of the month"), ("01", "families had buried 31 dead since the start of the month"))
e("17 dead, by the ministry's bulletin", "cited", ("02", "17 deaths"), ("03", "the official toll, 17"))
e("the minister and the tap", "cited", ("02", "I drank from the same tap"), ("04", "out of the people's own tap"))
e("access to the camp, by the bulletin", "cited", ("02", "All organisations that have presented themselves have been given access"), ("03", "the ministry's ninth bulletin assured the world"))
e("11,400 people and 210 latrines, by the health authorities", "same details", ("00", "11,400 people"), ("02", "11,400"), ("00", "210 latrines"), ("02", "210 latrines"))
e("the trader with the fish, by the health authorities", "same details", ("00", "on Feb. 9"), ("02", "symptoms on 9 February"))
e("48 million meticais", "same details", ("00", "48 million meticais"), ("04", "48 million meticais"), optional=True)
e("90,000 litres a day", "same details", ("01", "90,000 litres"), ("02", "90,000 litres"), optional=True)

a(NAMB, "person", *named("Isidro Namburete", "Namburete"), aliases=["provincial health director Isidro Namburete", "he", MIN])
a(NIPURO, "person", *named("Alberto Nipuro"), aliases=["Nipuro", "he", "Residents"])
a(MUI, "person", *named("Celeste Muianga"), aliases=["District administrator Celeste Muianga", "The administrator", "the administrator", "she", "Muianga"])
a(MINISTER, "person", *named("Lurdes Macuácua"), aliases=["the Minister", "Her Excellency the Minister, Dr Lurdes Macuácua", "The minister", "she", "Macuácua", "Our colleague Lurdes Macuácua"])
a(MDF, "organization", *named("MÉDECINS DU FLEUVE", "Médecins du Fleuve"), aliases=["we", "the Belgians"])
a(SUL, "organization", *named("Sul Press"))
a("Mucelo", "place", *named("Mucelo"))
a("Quelimane", "place", *named("QUELIMANE", "Quelimane"))
a("Mozambique", "place", *named("Mozambique", "MOZAMBIQUE", but=("REPUBLIC OF MOZAMBIQUE",)))
a("Licungo", "place", *named("Licungo", but=("Rádio Licungo",)))
a("Nicoadala", "place", *named("Nicoadala"))
s.alias(MIN, "the health ministry", "the ministry", "ministry", NAMB, "the official toll")
s.alias("the official toll", MIN, "official toll")
s.alias(BULL, "the ministry", "final bulletin", MIN)
s.alias(REG, "Her register", "register", NURSE, "a nurse who asked not to be named")
s.alias(NURSE, "a nurse who asked not to be named")
s.alias(HOSP, "rural hospital", "The hospital")
s.alias(CHAU, "Rui Chaúque, who commands the district police", "Chaúque", "his men")
s.alias(WOMAN, "A woman who stood in the queue with her mother", "A woman")
s.alias(DRIVER, "Macuácua", "he")
s.alias(VERH, "our coordinator, Anneke Verhaar", "our coordinator", MDF)
s.alias(LETTER, "we", MDF, "Médecins du Fleuve")
s.alias(OFFICIAL, "An official who signs such papers", "An official")
s.alias(FENCE, "Those behind the fence", MDF)
s.alias(AID, "Aid workers")
s.alias(FIN, "finance ministry spokeswoman", "The government")
s.alias("accounts of the district", "the accounts of the district itself", DIST)
s.alias(DIST, "the district", "according to the district")
s.alias(COMM, "A commission of lawyers", "Its report", "commission")
s.alias(SERG, "its report quotes a sergeant", "Its report", COMM)
s.write()
