#!/usr/bin/env python3
"""Gold of the doctortrial story: a surgeon on trial in Ostrava. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A surgeon is tried for needless stents in Ostrava")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
MON, TUE, TRADE, VERDICT = "2027-01-11", "2027-01-12", "2027-01-29", "2027-03-26"
s.report("00", outlet="VGW", published=MON, sidecar=True)
s.report("01", outlet="Expres 24", published=TUE)
s.report("02", outlet="Landek Hospital", published=TUE)
s.report("03", outlet="Cardiac Device Weekly", published=TRADE, sidecar=True)
s.report("04", outlet="Slezské listy", published=VERDICT)
s.report("05", outlet="Pozor", published="2027-05-12", to="2027-09-08")

ZEL, PROS, DIR, MINER, MALA, ADAMEC, SIM, TRAX, LIND, TESAR = "Radim Zelenka", "Alena Vojtková", "Pavel Kubát", "Josef Kubát", "Helena Malá", "Filip Adamec", "Ivana Šimonová", "Ludwig Traxler", "Petra Lindorfer", "Marek Tesař"
HOSP, CARD, COURT, CHARGE, AUDIT, TRANSFERS, INVEST = "Landek hospital", "Cardivia", "the court", "the charge", "internal audit", "transfers", "the investigator"

# ---- figures
f = s.figures
f("patients harmed", "conflict",
    E("00", "63 patients", 63, nth=1, as_of=MON, origin=PROS), E("00", "63 patients", 63, CHARGE, nth=2, as_of=MON, origin=PROS),
    E("00", "seven complications", 7, ZEL, as_of=MON, origin=ZEL), E("01", "63 people", 63, CHARGE, as_of=TUE, origin=PROS),
    E("03", "63 angiograms", 63, origin=PROS), E("03", "the 63 interventions", 63, origin=PROS),
    E("04", "seven complications", 7, ADAMEC, origin=ZEL), E("05", "63 in the charge", 63, origin=PROS))
f("patients who died", "conflict",
    E("00", "Five of them", 5, CHARGE, as_of=MON, origin=PROS), E("01", "eight of them", 8, as_of=TUE), E("04", "the five deaths", 5, as_of=VERDICT, origin=PROS))
f("deaths for which he is held responsible", "single", E("04", "three", 3, COURT, as_of=VERDICT, origin=COURT))
f("cases of the conviction", "conflict",
    E("04", "38 cases", 38, COURT, as_of=VERDICT, origin=COURT), E("04", "48 cases", 48, as_of=VERDICT), E("04", "38", 38, nth=2, as_of=VERDICT, origin=COURT), E("05", "38 patients", 38, as_of=VERDICT, origin=COURT))
f("cases of the acquittal", "single", E("04", "25", 25, COURT, as_of=VERDICT, origin=COURT))
f("longest sentence possible", "conflict", AT_MOST("00", "up to 12 years", 12, unit="years"), AT_MOST("01", "up to 16 years", 16, unit="years"))
f("sentence", "agree", E("04", "Seven and a half years", 7.5, COURT, unit="years", as_of=VERDICT, origin=COURT), E("04", "Seven years", 7, MINER, unit="years", as_of=VERDICT), E("05", "seven and a half years", 7.5, unit="years", as_of=VERDICT, origin=COURT))
f("sentence asked for", "single", E("04", "nine years", 9, PROS, unit="years", origin=PROS))
f("ban on practising", "single", E("04", "ten", 10, COURT, unit="years", as_of=VERDICT, origin=COURT))
f("money from Cardivia", "conflict",
    E("00", "3.4 million crowns", 3400000, PROS, unit="CZK", origin=PROS), E("00", "$150,000", 150000, PROS, unit="USD"), ABOUT("00", "about 900,000 crowns", 900000, ZEL, unit="CZK", origin=ZEL),
    E("01", "3.4 million crowns", 3400000, PROS, unit="CZK", origin=PROS), E("03", "3.4 million crowns", 3400000, TRANSFERS, unit="CZK", origin=PROS), ABOUT("03", "about €136,000", 136000, TRANSFERS, unit="EUR"),
    E("03", "900,000", 900000, "the defence", unit="CZK", origin=ZEL), E("05", "3.4 million crowns", 3400000, unit="CZK", origin=PROS))
f("years of the payments", "single", E("00", "five years", 5, PROS, unit="years"))
f("length of Zelenka's statement", "agree", E("00", "two hours", 2, unit="hours", as_of=MON), E("01", "two hours", 2, unit="hours", as_of=MON))
f("witnesses", "single", E("00", "84 witnesses", 84))
f("sentence in Slovakia", "single", E("00", "six years", 6, unit="years", as_of="2021"))
f("dead patients in Slovakia", "single", E("00", "two patients", 2))
f("stents of Josef Kubát", "agree", E("01", "Four stents", 4, as_of=TUE), E("04", "four of those things", 4, MINER, as_of=VERDICT))
f("stents that would have been too many", "single", E("01", "two would have been two too many", 2))
f("times Malá smelled alcohol", "single", E("01", "twice", 2, MALA, origin=MALA))
f("years without drink", "single", E("01", "twenty years", 20, ADAMEC, unit="years"))
f("consent forms signed late", "agree", E("01", "17 such cases", 17, "prosecutors", origin="prosecutors"), E("05", "Seventeen forms of consent", 17, "the judgment"))
f("money from the health insurance", "single", E("01", "58 million", 58000000, unit="CZK"))
f("money paid back to the health insurance", "conflict", E("01", "hasn't paid back a crown", 0, unit="CZK", as_of=TUE), E("02", "6.1 million crowns", 6100000, unit="CZK", as_of=TUE, origin=HOSP))
f("operations audited", "single", E("02", "412 operations", 412, AUDIT, origin=AUDIT))
f("files with deficiencies", "agree", E("02", "112 of them", 112, AUDIT, origin=AUDIT), E("05", "112 in the cellar", 112, origin=AUDIT))
f("patients compensated", "single", E("02", "Twenty-two patients", 22, as_of=TUE, origin=HOSP))
f("compensation paid", "agree", E("02", "14 million crowns", 14000000, unit="CZK", as_of=TUE, origin=HOSP), ABOUT("02", "some 560,000 euros", 560000, unit="EUR", as_of=TUE))
f("staff of the hospital", "single", E("02", "1,300 people", 1300, DIR))
f("rate of complications last year", "single", E("02", "2.9 per cent", 2.9, unit="percent", as_of=["2026-01-01", "2026-12-31"], origin=HOSP))
f("rate of complications of Zelenka", "conflict", E("03", "11%", 11, SIM, unit="percent", origin=SIM), E("03", "4.1%", 4.1, TRAX, unit="percent", origin=TRAX))
f("national rate of complications", "single", E("03", "3.8%", 3.8, TRAX, unit="percent", origin=TRAX))
f("stents", "single", E("03", "2,340 stents", 2340))
f("experts", "single", E("03", "Two experts", 2))
f("interventions without a medical reason", "conflict", E("03", "41 of the 63 interventions", 41, SIM, origin=SIM), E("03", "nine", 9, TRAX, origin=TRAX))
f("stay in Dubai", "single", E("03", "a week in Dubai", 1, unit="weeks"))
f("people in Dubai", "single", E("03", "for two", 2))
f("fall of Cardivia's shares", "single", E("03", "14%", 14, unit="percent", as_of=TRADE))
f("time from the letter to the hospital's complaint", "single", E("03", "three months", 3, unit="months"))
f("damages", "single", E("04", "11.2 million crowns", 11200000, COURT, unit="CZK", as_of=VERDICT, origin=COURT))
f("patients with damages", "single", E("04", "17 patients", 17, COURT, as_of=VERDICT, origin=COURT))
f("damages claimed", "single", E("04", "96 million", 96000000, unit="CZK"))
f("miscarriages of justice", "single", E("04", "one miscarriage of justice", 1, ADAMEC))
f("sentences rehearsed", "single", E("05", "three sentences", 3))
f("pages of the judgment", "single", E("05", "340 pages", 340, unit="pages"))
f("pages on the door", "single", E("05", "four of them", 4, unit="pages"))
f("people who smelled it", "single", E("05", "Eleven people", 11))
f("time for which he went on", "single", E("05", "another six months", 6, unit="months"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("as wide as this corridor", "single", q("00", "He treated arteries that were as wide as this corridor,", PROS))
Q("into my mother", "single", q("00", "I have never put into a human being what I would not have put into my mother.", ZEL))
Q("his piggy bank", "same", q("01", "We were his piggy bank,", MINER), q("01", "I went in with a sore calf.", MINER))
Q("take a holiday", "single", q("01", "I said: he cuts healthy people, and twice I smelled slivovice on him at seven in the morning. The director said I should take a holiday.", MALA))
Q("ridiculous", "single", q("01", "Ridiculous,", ADAMEC), q("01", "My client has not drunk a drop in twenty years.", ADAMEC))
Q("signed before the operation", "single", q("01", "Every patient signed before the operation,", ADAMEC))
Q("deficiencies of documentation", "single", q("02", "deficiencies of documentation", AUDIT))
Q("we looked, we found", "same", q("02", "A hospital of 1,300 people can't be judged by one,", DIR), q("02", "We looked, we found, we reported.", DIR), q("05", "We looked, we found, we reported", DIR))
Q("no medical reason", "single", q("03", "had no medical reason", SIM))
Q("what one wants to pay for", "single", q("03", "In a leg one sees what one wants to pay for,", TRAX))
Q("reimbursed expenses", "single", q("03", "reimbursed expenses", "the defence"))
Q("never paid for a stent", "single", q("03", "has never paid for a stent to be used", LIND))
Q("he looked for arteries", "single", q("04", "The defendant did not look for sick arteries. He looked for arteries.", TESAR))
Q("she smelled something", "single", q("04", "We believe the witness Malá that she smelled something. It has not been proved what.", TESAR))
Q("Kubát was warned", "single", q("04", "The court is convinced that Pavel Kubát was warned in February 2021.", TESAR))
Q("a miscarriage of justice", "single", q("04", "There were seven complications and there's now one miscarriage of justice. We shall appeal.", ADAMEC))
Q("in me for life", "single", q("04", "Seven years. I've got four of those things in me for life.", MINER))
Q("takes note", "single", q("04", "takes note", HOSP))
Q("clerical delay", "single", q("05", "Clerical delay,", ADAMEC))
Q("not angry", "single", q("05", "I'm not angry,", MALA), q("05", "I'm just always there at seven in the morning.", MALA))

# ---- timeline
w = s.when
w("the operations of the charge", "2017", ("00", "between 2017 and 2022"), to="2022")
w("a surgeon is jailed in Slovakia", "2021", ("00", "in 2021"))
w("Malá goes to the director", "2021-02", ("01", "in February 2021"), ("04", "in February 2021"), ("05", "in the February of 2021"))
w("no nurse informed him, by the hospital", "2021", ("02", "in 2021"))
w("the nurse's letter", "2022-08-08", ("03", "on 8 August 2022"))
w("the suspension, by the hospital", "2022-09-19", ("02", "on 19 September 2022"), ("05", "19 September 2022"))
w("the suspension, by month", "2022-09", ("00", "in September 2022"))
w("the management knew nothing before", "2022-09-01", ("02", "before that autumn"), to="2022-11-30")
w("Kubát hears of it, by himself", "2022-10", ("01", "in October 2022"))
w("the hospital's complaint", "2022-11-03", ("02", "on 3 November 2022"))
w("a new head physician", "2023-01-01", ("02", "since 1 January 2023"))
w("Zelenka operates until then", "2023-03-24", ("03", "until 24 March 2023"))
w("the suspension counts from then on", "2023-04", ("05", "from April"))
w("Malá is given notice", "2023", ("05", "in 2023"))
w("the rate of complications of last year", "2026", ("02", "last year"))
w("the trial opens", MON, ("00", "on Monday"), ("01", "Yesterday"), ("02", "yesterday"), ("03", "since the start of the trial"))
w("the passport is at the court", "2027-01", ("04", "since January"))
w("Kubát's words of January", "2027-01", ("05", "in January"))
w("the week of the experts", "2027-01-25", ("03", "this week"), to="2027-01-31")
w("Šimonová is heard", "2027-01-26", ("03", "on Tuesday"))
w("Traxler is heard", "2027-01-27", ("03", "on Wednesday"))
w("transfers are read out", "2027-01-28", ("03", "on Thursday"))
w("the verdict is expected", "2027-03-20", ("00", "in late March"), to="2027-03-31")
w("Kubát directs another hospital", "2027-04", ("05", "since April"))
w("the judgment is served", "2027-05-12", ("05", "on 12 May"))
w("the appeal is heard", "2027-09-09", ("05", "on 9 September"))

# ---- conflicts
C = s.conflict
C("figure", "patients harmed: 63 by the prosecution, seven complications by the surgeon",
    [("00", "63 patients", 1), ("00", "63 patients", 2), ("01", "63 people"), ("05", "63 in the charge")], [("00", "seven complications"), ("04", "seven complications")])
C("figure", "patients who died: five, or eight by Expres 24", [("00", "Five of them"), ("04", "the five deaths")], [("01", "eight of them")])
C("figure", "longest sentence possible: 12 years, or 16 by Expres 24", [("00", "up to 12 years")], [("01", "up to 16 years")])
C("figure", "money from Cardivia: 3.4 million crowns by the prosecutor, about 900,000 by the surgeon",
    [("00", "3.4 million crowns"), ("00", "$150,000"), ("01", "3.4 million crowns"), ("03", "3.4 million crowns"), ("03", "about €136,000"), ("05", "3.4 million crowns")], [("00", "about 900,000 crowns"), ("03", "900,000")])
C("figure", "needless interventions: 41 by the court's expert, nine by the defence's", [("03", "41 of the 63 interventions")], [("03", "nine")])
C("figure", "rate of complications: 11% or 4.1%", [("03", "11%")], [("03", "4.1%")])
C("figure", "paid back to the health insurance: nothing by Expres 24, 6.1 million by the hospital", [("01", "hasn't paid back a crown")], [("02", "6.1 million crowns")])
C("figure", "cases of the conviction: 48 by the live page, put right to 38", [("04", "48 cases")], [("04", "38 cases"), ("04", "38", 2), ("05", "38 patients")], optional=True)
C("stance", "whether the director was warned in 2021",
    [("01", "she went to director Kubát in February 2021"), ("04", "The court is convinced that Pavel Kubát was warned in February 2021."), ("05", "When Helena Malá knocked at the director's door in the February of 2021")],
    [("01", "The first time he heard of it was in October 2022"), ("02", "No nurse informed the director in 2021 or at any other time."), ("05", "Pavel Kubát still insists that she never knocked.")])
C("stance", "whether the surgeon drank",
    [("01", "twice I smelled slivovice on him at seven in the morning"), ("05", "Eleven people smelled the slivovice")], [("01", "Ridiculous,"), ("01", "My client has not drunk a drop in twenty years.")])
C("stance", "whether patients signed before the operation",
    [("01", "they put the consent form before him the day after"), ("01", "17 such cases"), ("05", "Seventeen forms of consent bear a date")],
    [("01", "Every patient signed before the operation,"), ("02", "The form of consent is signed on the day before the operation.")])
C("source", "who set the case going: the hospital's complaint, or a nurse's letter",
    [("02", "It was the hospital itself which filed the criminal complaint"), ("02", "We looked, we found, we reported."), ("05", "We looked, we found, we reported")],
    [("03", "It was a letter by a nurse to the health insurance company"), ("05", "What they found was a letter")])
C("date", "he operated until September 2022 by the hospital, until March 2023 by the records",
    [("00", "in September 2022"), ("02", "on 19 September 2022"), ("05", "19 September 2022")], [("03", "until 24 March 2023"), ("05", "from April"), ("05", "another six months")])

# ---- echoes
s.echo("3.4 million crowns, by the prosecutor", "cited", ("00", "3.4 million crowns"), ("01", "3.4 million crowns, the prosecutor says"))
s.echo("seven complications, by the defence", "same details", ("00", "seven complications"), ("04", "seven complications"))
s.echo("63 patients, by the charge", "cited", ("00", "63 patients", 2), ("01", "63 people"), ("05", "63 in the charge"), optional=True)
s.echo("we looked, we found, we reported", "cited", ("02", "We looked, we found, we reported."), ("05", "We looked, we found, we reported"))
s.echo("the hospital's suspension of 19 September", "cited", ("00", "that it suspended Zelenka in September 2022"), ("02", "Dr. Zelenka was suspended on 19 September 2022"), ("05", "is dated 19 September 2022"))
s.echo("the nurse's warning of February 2021", "same details", ("01", "she went to director Kubát in February 2021"), ("04", "was warned in February 2021"), ("05", "in the February of 2021"))
s.echo("17 forms signed late", "same details", ("01", "17 such cases"), ("05", "Seventeen forms of consent"))
s.echo("112 files of the audit", "same details", ("02", "112 of them"), ("05", "112 in the cellar"))
s.echo("38 patients, by the court", "cited", ("04", "guilty in 38 cases"), ("05", "for 38 patients"), optional=True)

# ---- actors
s.actor(ZEL, "person", *s.named("Radim Zelenka", "Zelenka"), aliases=["Zelenka", "He", "Dr. Zelenka", "the surgeon", "the defence", "Filip Adamec"])
s.actor(DIR, "person", *s.named("Pavel Kubát"), *s.named("Kubát", docs=["05"], but=("Pavel Kubát",)), ("01", "Kubát", 3), ("01", "Kubát", 4), ("04", "Kubát", 2), aliases=["the director, Pavel Kubát", "director Kubát", "Kubát", "he", "the hospital's boss, Pavel Kubát"])
s.actor(MINER, "person", *s.named("Josef Kubát"), ("01", "Kubát", 5), aliases=["Miner Kubát", "the retired miner", "Josef Kubát, the miner from Petřkovice"])
s.named_actor(MALA, "person", "Helena Malá", "Malá", aliases=["a nurse", "she", "the witness Malá", "Malá"])
s.named_actor(ADAMEC, "person", "Filip Adamec", "Adamec", aliases=["Zelenka's attorney, Filip Adamec", "Adamec", "attorney Filip Adamec", "the defence"])
s.named_actor(SIM, "person", "Ivana Šimonová", "Šimonová", aliases=["Šimonová", "the expert Ivana Šimonová"])
s.named_actor(TRAX, "person", "Ludwig Traxler", "Traxler", aliases=["Traxler", "Ludwig Traxler of Graz"])
s.named_actor(PROS, "person", "Alena Vojtková", aliases=["prosecutor Alena Vojtková", "the prosecutor", "she", "Prosecutor Alena Vojtková"])
s.named_actor(TESAR, "person", "Marek Tesař", "Tesař", aliases=["Judge Marek Tesař", "Tesař", "The court"])
s.named_actor(CARD, "organization", "Cardivia", aliases=["The device maker Cardivia", "The firm", "Petra Lindorfer"])
s.named_actor("Expres 24", "organization", "Expres 24", "EXPRES 24")
s.named_actor(HOSP, "organization", "Landek Hospital", "LANDEK HOSPITAL", "Landek", aliases=["The hospital", "the hospital", "Landek Hospital", "We"])
s.named_actor("Ostrava", "place", "Ostrava", "OSTRAVA")
s.alias(LIND, "Cardivia's chief executive, Petra Lindorfer", "Cardivia")
s.alias(COURT, "The court", "court", "Marek Tesař", "Judge Marek Tesař", "Tesař")
s.alias(CHARGE, "charge", "prosecutors", "prosecutor Alena Vojtková")
s.alias(AUDIT, "An internal audit", "it")
s.alias(TRANSFERS, "transfers that were read out on Thursday")
s.alias("prosecutors", "Prosecutors", "prosecutor")
s.alias("the defence", "defence", "Radim Zelenka", "Zelenka", "Filip Adamec")
s.alias("the judgment", "judgment", "the written judgment", "the court")
s.alias(INVEST)
s.write()
