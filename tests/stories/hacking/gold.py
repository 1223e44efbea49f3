import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Hackers extort the hospital group Vidamar, Portugal")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
SUN, MON, TUE, WED, THU, FRI, SUN8, MON9, TUE10 = (f"2026-02-{d:02}" for d in (1, 2, 3, 4, 5, 6, 8, 9, 10))
APR = "2026-04"
s.report("00", outlet="Diário do Sado", published=WED)
s.report("01", outlet="ANP", published=TUE)
s.report("02", outlet="Vidamar", published=FRI)
s.report("03", outlet="The Packet Drop", published="2026-02-11", to="2026-02-13")
s.report("04", outlet="Expediente", published="2026-04-17", to="2026-04-27")

VID, SAAV, SIN, FAL, TECH, GRACA, PERS, CNCS, GREY, PJ, BIO, RUI, CNPD, INSP, NURSE, HACK = ("Vidamar", "Leonor Saavedra", "Sinfer", "Duarte Falcão", "technicians", "Graça Tomé",
    "a person with knowledge of the matter", "CNCS", "Grey Lantern", "Polícia Judiciária", "Bioteste", "Rui Espírito Santo", "CNPD", "health inspectorate", "a nurse", "someone who has the key")

F("hospitals affected", "conflict",
  E("00", "Nine hospitals", 9, as_of=WED, origin=SIN), E("00", "All nine hospitals", 9, SIN, as_of=WED, origin=SIN), E("01", "seven", 7, VID, as_of=MON, origin=VID),
  E("02", "Seven hospitals", 7, as_of=MON, origin=VID))
F("hospitals of the group", "single", E("01", "nine hospitals", 9))
F("outpatient clinics", "single", E("01", "31 outpatient clinics", 31, VID))
F("runners", "single", E("00", "24 of them", 24, as_of=WED))
F("operations postponed", "conflict",
  E("00", "410 operations", 410, SIN, as_of=TUE, origin=SIN), E("00", "62", 62, VID, as_of=TUE, origin=VID), E("01", "62 operations", 62, VID, as_of=TUE, origin=VID),
  E("02", "146 surgical operations", 146, as_of=THU, origin=VID), E("03", "164 postponed operations", 164, VID, origin=VID))
F("operations with a new date", "single", E("02", "120", 120, as_of=FRI, origin=VID))
F("ransom asked", "conflict",
  E("00", "eight million euros", 8e6, [FAL, TECH], origin=TECH, unit="EUR"), E("01", "$12 million", 12e6, PERS, origin=PERS, unit="USD"),
  E("01", "10.2 million euros", 10.2e6, PERS, origin=PERS, unit="EUR"))
F("detour, distance", "single", E("00", "38 kilometres", 38, as_of=MON, unit="km"))
F("detour, time", "agree", E("00", "Half an hour", 0.5, GRACA, as_of=MON, origin=GRACA, unit="hours"), E("04", "27 minutes", 27, INSP, as_of=MON, origin=INSP, unit="minutes"))
F("investigators", "single", E("00", "Fourteen investigators", 14, as_of=WED))
F("employees", "single", E("00", "6,200 people", 6200))
F("nurses", "single", E("00", "1,900 of them", 1900))
F("emergency departments closed to ambulances", "single", E("01", "three emergency departments", 3, VID, as_of=TUE, origin=VID))
F("data copied", "agree", E("01", "940 gigabytes", 940, GREY, origin=GREY, unit="GB"), A("03", "almost a terabyte", 1, HACK, origin=GREY, unit="TB"))
F("patients whose records were copied", "conflict",
  E("01", "1.1 million patients", 1.1e6, GREY, origin=GREY), U("02", "at most 40,000 patients", 40000, as_of=FRI, origin=VID), E("03", "40,000 patients", 40000, VID, as_of=FRI, origin=VID),
  E("03", "1.1 million", 1.1e6, GREY, origin=GREY), E("04", "318,000 patients", 318000, CNPD, as_of="2026-01", origin=CNPD), E("04", "40,000", 40000, VID, as_of=FRI, origin=VID),
  E("04", "212,000", 212000, VID, as_of="2026-03-20", origin=VID))
F("people ever treated", "single", A("01", "some 1.4 million people", 1.4e6))
F("fall of the share on Tuesday", "single", E("01", "11 percent", 11, as_of=TUE, unit=P))
F("price of the share", "update", E("01", "3.92 euros", 3.92, as_of=TUE, unit="EUR"), E("04", "3.10 euros", 3.10, as_of=APR, unit="EUR"))
F("fall of the share since", "single", E("04", "a fifth below", 0.2, as_of=APR, unit="share"))
F("value lost", "single", A("01", "about 130 million euros", 130e6, as_of=TUE, unit="EUR"))
F("collection points of Bioteste", "single", E("01", "96 collection points", 96, as_of="2022"))
F("standstill of Bioteste", "single", E("01", "five days", 5, as_of="2022", unit="days"))
F("cost of the attack on Bioteste", "single", E("01", "2.1 million euros", 2.1e6, BIO, origin=BIO, unit="EUR"))
F("systems restored", "update", E("02", "60 per cent of the systems", 60, as_of=FRI, origin=VID, unit=P), E("03", "85 per cent of its systems", 85, VID, as_of=TUE10, origin=VID, unit=P))
F("cost of the attack", "update",
  A("02", "EUR 9 million", 9e6, as_of=FRI, origin=VID, unit="EUR"), E("04", "nine million", 9e6, as_of="2026-02", origin=VID, unit="EUR"), E("04", "17 million", 17e6, "the accounts", origin=VID, unit="EUR"))
F("limit of the insurance", "agree", U("02", "up to a limit of EUR 10 million", 10e6, origin=VID, unit="EUR"), U("04", "ten at most", 10e6, origin=VID, unit="EUR"))
F("sum transferred on Sunday", "agree", E("03", "38 bitcoin", 38, as_of=SUN8, unit="BTC"), E("03", "3.4 million dollars", 3.4e6, as_of=SUN8, unit="USD"))
F("share of the demand", "single", M("03", "a bit more than a quarter", 0.25, unit="share"))
F("time until the countdown vanished", "single", E("03", "Four hours", 4, as_of=SUN8, unit="hours"))
F("time of the intruders inside", "single", LT("03", "nearly three weeks", 3, HACK, origin=GREY, unit="weeks"))
F("time to encrypt the backups", "single", E("03", "nine minutes", 9, HACK, origin=GREY, unit="minutes"))
F("rows of the sample", "single", E("03", "5,000 rows", 5000))
F("people of the sample called", "single", E("03", "eleven of these people", 11))
F("people of the sample who confirmed", "single", E("03", "nine", 9, nth=2))
F("time since the attack", "single", E("04", "Eleven weeks", 11, unit="weeks"))
F("claim of the daughter", "single", E("04", "150,000 euros", 150000, GRACA, origin=GRACA, unit="EUR"))

Q("like shutters", "single", q("00", "The screens went grey, one after the other, like shutters coming down,", NURSE))
Q("backups as dead", "single", q("00", "They tell us the backups are safe. The backups are as dead as the rest,", FAL))
Q("half an hour", "single", q("00", "Half an hour. They killed him with half an hour,", GRACA))
Q("backups untouched", "single", q("01", "We have our backups, they are untouched, and we will be back within days,", SAAV))
Q("does not pay criminals", "variant", q("01", "Vidamar does not pay criminals,", SAAV), q("03", "do not pay criminals", VID))
Q("people, not machines", "single", q("02", "Our professionals have once more shown that medicine is made by people and not by machines,", SAAV))
Q("no payment was made", "single", q("03", "No payment was made by Vidamar or on its behalf.", VID))
Q("the password", "single", q("03", "Password was the name of the hospital and the year.", HACK))
Q("start with the backups", "single", q("03", "It took nine minutes. You always start with the backups.", HACK))
Q("that sentence was not ours", "single", q("04", "That sentence was not ours. It came from the company's press office,", RUI))
Q("contributed to the outcome", "single", q("04", "contributed to the fatal outcome", INSP))
Q("long planned", "single", q("04", "a long-planned decision", SAAV))

w("the screens go grey", SUN, ("00", "on Sunday"))
w("the attack, by the company", MON, ("01", "on Monday"), ("02", "In the early hours of 2 February"))
w("operations put off, from", MON, ("00", "Monday", 1))
w("operations put off, to", TUE, ("00", "last night"))
w("62 postponed, said", TUE, ("00", "on Tuesday"))
w("the ransom is due", SUN8, ("00", "Sunday", 2))
w("the funeral", WED, ("00", "today"))
w("the stroke", MON, ("00", "on Monday morning"))
w("the demand is known", TUE, ("01", "on Tuesday"))
w("foundation of Vidamar", "1998-01-01", ("01", "in 1998"), to="1998-12-31")
w("the attack on Bioteste", "2022-01-01", ("01", "In 2022"), to="2022-12-31")
w("first access, by the company", "2026-01-29", ("02", "on 29 January"))
w("first access, by others", "2026-01-14", ("03", "from 14 January"), ("04", "on 14 January"))
w("operations postponed until", THU, ("02", "5 February"))
w("emergency departments open since", THU, ("02", "since Thursday"))
w("systems restored as of", FRI, ("02", "today"))
w("the transfer", SUN8, ("03", "on Sunday afternoon"))
w("the newsletter asks the company", MON9, ("03", "on Monday"))
w("the filing", FRI, ("03", "last Friday"))
w("85 per cent back", TUE10, ("03", "on Tuesday night"))
w("records leave the house", "2026-01-01", ("04", "in January"), to="2026-01-31")
w("Vidamar corrects itself", "2026-03-20", ("04", "on 20 March"))
w("assistance of Estonia is asked", "2026-03-09", ("04", "on 9 March"))
w("the estimate", "2026-02-01", ("04", "In February"), to="2026-02-28")
w("the accounts", "2026-04-16", ("04", "on Thursday"), to="2026-04-23")
w("the case of Tomé is closed", "2026-04-06", ("04", "last week"), to="2026-04-19")
w("the first quarter", "2026-01-01", ("04", "the first quarter"), to="2026-03-31")
w("the close of the share", TUE, ("04", "the day after the attack"))
w("the general meeting", "2026-05-29", ("04", "on 29 May"))

c("figure", "hospitals affected: all nine by the union, seven by the group", [("00", "Nine hospitals"), ("00", "All nine hospitals")], [("01", "seven"), ("02", "Seven hospitals")])
c("figure", "operations postponed until Tuesday: 410 by the union, 62 by the group", [("00", "410 operations")], [("00", "62"), ("01", "62 operations")])
c("figure", "operations postponed until Thursday: 146 by the filing, 164 of the same filing in the newsletter", [("02", "146 surgical operations")], [("03", "164 postponed operations")])
c("figure", "operations postponed: 410 until Tuesday, 146 until Thursday", [("00", "410 operations")], [("02", "146 surgical operations"), ("03", "164 postponed operations")])
c("figure", "ransom asked: eight million euros or $12 million", [("00", "eight million euros")], [("01", "$12 million"), ("01", "10.2 million euros")])
c("figure", "records copied: 1.1 million, 40,000 and then 212,000 by the group, 318,000 by the CNPD",
  [("01", "1.1 million patients"), ("03", "1.1 million")], [("02", "at most 40,000 patients"), ("03", "40,000 patients"), ("04", "40,000"), ("04", "212,000")], [("04", "318,000 patients")])
c("date", "the attack noticed on Sunday at 23:50 or begun on Monday at 3:20", [("00", "on Sunday at ten to midnight")], [("01", "at 3:20 a.m. on Monday"), ("02", "In the early hours of 2 February")])
c("date", "first access on 29 or 14 January", [("02", "on 29 January")], [("03", "from 14 January"), ("04", "on 14 January")])
c("stance", "whether the backups were untouched",
  [("01", "We have our backups, they are untouched"), ("02", "The backup copies were at no moment compromised"), ("03", "backups fine")],
  [("00", "The backups are as dead as the rest"), ("03", "the backups were the first thing they encrypted")])
c("stance", "whether a ransom was paid",
  [("02", "No ransom has been paid and none will be paid"), ("03", "No payment was made by Vidamar or on its behalf"), ("04", "nothing was paid")],
  [("03", "received 38 bitcoin in a single transfer"), ("04", "seem to think otherwise")])
c("stance", "whether all accesses had a second factor",
  [("02", "All accesses from outside were protected by two-factor authentication"), ("03", "It claims two-factor everywhere"), ("04", "all accesses had been protected")],
  [("03", "a maintenance supplier's login that had no second factor at all"), ("04", "had a remote access without a second factor")])
c("stance", "whether a patient came to harm",
  [("00", "no patient had come to any harm because of the incident"), ("02", "no patient suffered harm"), ("02", "bears no relation to the incident")],
  [("00", "They killed him with half an hour"), ("04", "contributed to the fatal outcome")])
c("stance", "whether the intruders came in through a forged e-mail",
  [("01", "The intruders came in through a forged e-mail")], [("04", "The forged e-mail of which the press wrote so much never existed"), ("03", "through a maintenance supplier's login")])
c("source", "whose the forged e-mail is: the cybersecurity centre or the company's press office",
  [("01", "according to the National Cybersecurity Centre, CNCS")], [("04", "It came from the company's press office"), ("04", "it had never spoken of one")])

e("62 operations, by the group", "cited", ("00", "62"), ("01", "62 operations"))
e("seven hospitals, by the group", "cited", ("01", "seven"), ("02", "Seven hospitals"))
e("1.1 million, by Grey Lantern", "cited", ("01", "1.1 million patients"), ("03", "1.1 million"))
e("the filing", "cited", ("02", "two-factor authentication"), ("03", "It claims two-factor everywhere"), ("02", "146 surgical operations"), ("03", "164 postponed operations"))
e("40,000 patients, by the group", "cited", ("02", "at most 40,000 patients"), ("03", "40,000 patients"), ("04", "40,000"))
e("does not pay criminals", "cited", ("01", "Vidamar does not pay criminals,"), ("03", "do not pay criminals"))
e("nine million, by the group", "cited", ("02", "EUR 9 million"), ("04", "nine million"))
e("the sentence of the forged e-mail", "same details", ("01", "through a forged e-mail opened by an employee"), ("04", "The forged e-mail of which the press wrote so much"), optional=True)
e("no patient came to harm, by the group", "cited", ("00", "no patient had come to any harm"), ("02", "no patient suffered harm"), optional=True)

a(VID, "organization", *named("VIDAMAR SGPS, S.A.", "Vidamar"), aliases=["the group", "The group", "the company", "the Company", "The Company"])
a(SAAV, "person", *named("Leonor Saavedra", "Saavedra"), aliases=["chief executive", "the Chief Executive Officer", "She"])
a(GREY, "organization", *named("Grey Lantern"), aliases=["the gang", "He", "A group calling itself Grey Lantern", HACK])
a(CNCS, "organization", *named("National Cybersecurity Centre", "CNCS"), aliases=["the National Cybersecurity Centre", "The cybersecurity centre"])
a(PJ, "organization", *named("Polícia Judiciária"), aliases=["The police", "the police"])
a(SIN, "organization", *named("Sinfer"), aliases=["the nurses' union Sinfer", "the nurses' union"])
a("Armindo Tomé", "person", *named("Armindo Tomé"))
a(GRACA, "person", *named("Graça Tomé"), aliases=["his daughter", "The daughter", "the daughter"])
a("Hospital da Arrábida", "organization", *named("Hospital da Arrábida", "Arrábida"))
a(CNPD, "organization", *named("CNPD"), aliases=["the commission for data protection", "its draft decision", "The draft"])
a(BIO, "organization", *named("Bioteste"))
a("Setúbal", "place", *named("Setúbal"))
a("Palmela", "place", *named("Palmela"))
s.alias(FAL, "Sinfer's regional secretary", "Falcão", SIN)
s.alias(TECH, "Technicians")
s.alias(PERS, "person with knowledge of the matter")
s.alias(RUI, "its director", "the cybersecurity centre", CNCS)
s.alias(INSP, "The health inspectorate", "the health inspectorate")
s.alias(NURSE, "a nurse in the emergency department", "nurse")
s.alias(HACK, GREY, "someone who has the key they sign with", "He")
s.alias("the accounts", "accounts for the first quarter", VID)
s.write()
