"""Gold of an invented story: bloodstream infections at a hospital in Kortrijk from contaminated saline syringes, 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The contaminated syringes of Kortrijk")
def d(m, n): return f"2027-{m:02}-{n:02}"
TUE, THU, SUN, THU2, REP = d(2, 16), d(2, 18), d(2, 21), d(2, 25), d(4, 22)
s.report("00", outlet="Continental Press", published=TUE)
s.report("01", outlet="Leiestreek Vandaag", published=THU)
s.report("02", outlet="The London Examiner", published=SUN)
s.report("03", outlet="The Ward Round", published=THU2, sidecar=True)
s.report("04", outlet="Sterile Supply Quarterly", published=REP, to=d(12, 31))

HOSP, CALLE, VELD, KOEN, LIEVE, AGENCY, MAES = "Sint-Godelieve hospital", "Pieter Callewaert", "Veldmed", "Koen Baert", "Lieve Baert", "FAMHP", "Sofie Maes"
RITA, NOEL, ANN, LAWYER, GHENT, REPORT = "Rita Desmet", "Noël Desmet", "Ann Desmet", "Youssef El Khattabi", "Ghent University", "final report of the FAMHP"
EXAM, PANEL, GIDS, INSP = "The London Examiner", "expert panel", "De Nieuwe Gids", "inspection report"
F, x = s.figures, s.exact

# ---- figures
F("patients infected", "update",
  x("00", "18 bloodstream infections", 18, as_of=TUE, origin=HOSP), x("00", "Eighteen patients", 18, HOSP, as_of=TUE, origin=HOSP),
  x("01", "23", 23, HOSP, as_of=THU, origin=HOSP), x("02", "24 patients", 24, as_of=SUN),
  x("03", "27", 27, AGENCY, as_of=THU2, origin=AGENCY), x("04", "27 patients", 27, REPORT, origin=AGENCY))
F("patients who died", "conflict",
  x("00", "three dead", 3, as_of=TUE, origin=HOSP), x("00", "three of them have died", 3, HOSP, as_of=TUE, origin=HOSP),
  x("02", "four of whom are dead", 4, as_of=SUN), x("03", "six dead", 6, LAWYER, as_of=THU2, origin=LAWYER),
  x("04", "Five died", 5, REPORT, as_of=REP, origin=AGENCY))
F("deaths to which the infection contributed", "agree",
  x("02", "two of the deaths", 2, CALLE, as_of=SUN, origin=CALLE), x("04", "contributed in two", 2, [REPORT, PANEL], origin=PANEL))
F("deaths of unknown part", "single", x("02", "other two", 2, CALLE, as_of=SUN, origin=CALLE))
F("deaths caused by the infection", "single", x("04", "one case", 1, [REPORT, PANEL], origin=PANEL))
F("deaths in which the infection played no part", "single", x("04", "no part in two", 2, [REPORT, PANEL], origin=PANEL))
F("patients in intensive care", "single", x("01", "Seven of them", 7, HOSP, as_of=THU, origin=HOSP))
F("batches affected", "conflict",
  x("01", "three batches", 3, nth=1, as_of=THU, origin=AGENCY), x("01", "not one but three batches", 3, AGENCY, as_of=d(2, 17), origin=AGENCY),
  x("01", "One batch", 1, KOEN, as_of=THU, origin=VELD), x("02", "three batches", 3, AGENCY, as_of=d(2, 19), origin=AGENCY),
  x("02", "one batch", 1, KOEN, as_of=SUN, origin=VELD), x("04", "Four batches", 4, REPORT, origin=AGENCY))
F("batches beyond those withdrawn on 17 February", "single", x("04", "one more", 1, REPORT, origin=AGENCY))
F("syringes in the batch V2611-07", "single", x("00", "41,600 syringes", 41600, VELD, origin=VELD))
F("syringes in the three batches", "single", s.about("01", "about 120,000 syringes", 120000, AGENCY, origin=AGENCY))
F("syringes in the four batches", "single", x("04", "158,000 syringes", 158000, REPORT, origin=AGENCY))
F("syringes of the four batches used", "single", x("04", "61,000", 61000, REPORT, origin=AGENCY))
F("syringes recalled from the market", "single", s.about("03", "some 900,000 of them", 900000, ["Continental Press", AGENCY], as_of=d(2, 24), origin=AGENCY))
F("hospitals that had the batch V2611-07", "single", x("00", "14 hospitals", 14, VELD, origin=VELD))
F("other hospitals that used it", "single", x("01", "Thirteen other hospitals", 13, KOEN, origin=VELD))
F("hospitals that had the three batches", "agree", x("01", "19 hospitals", 19, AGENCY, origin=AGENCY), x("04", "19 customers", 19))
F("customers where the reader of e-mail was on holiday", "single", x("04", "three", 3))
F("other hospitals with the first batch on the shelves", "single", x("04", "Five hospitals", 5, REPORT, origin=AGENCY))
F("syringes tested by Veldmed", "agree",
  x("00", "200 unopened syringes", 200, VELD, origin=VELD), x("02", "All 200 of them", 200, KOEN, origin=VELD), x("03", "200 samples", 200, KOEN, origin=VELD))
F("syringes found contaminated by the agency", "agree",
  x("02", "11 unopened syringes", 11, AGENCY, as_of=d(2, 19), origin=AGENCY), x("03", "11", 11, [EXAM, AGENCY], origin=AGENCY))
F("syringes tested by the agency", "agree",
  x("02", "300", 300, AGENCY, as_of=d(2, 19), origin=AGENCY), x("03", "300 sealed syringes", 300, [EXAM, AGENCY], origin=AGENCY))
F("syringes tested at Ghent", "single", x("01", "40 sealed syringes", 40, origin=GHENT))
F("syringes found contaminated at Ghent", "single", x("01", "three contained", 3, origin=GHENT))
F("patients whose isolates matched", "single", x("04", "25 patients", 25, origin=GHENT))
F("share of syringes with bacteria", "single", s.at_most("04", "at most one syringe in 25", 1 / 25, REPORT, origin=AGENCY))
F("blood cultures that looked alike", "single", x("01", "four blood cultures", 4, CALLE, as_of=d(2, 5), origin=HOSP))
F("Noël Desmet's fever", "single", x("01", "40.2", 40.2, RITA, unit="°C"))
F("families for whom the lawyer acts", "update", x("01", "nine families", 9, as_of=THU, origin=LAWYER), x("02", "11 families", 11, as_of=SUN, origin=LAWYER))
F("families' claim", "agree",
  x("02", "€2.4 million", 2400000, LAWYER, as_of=d(2, 20), origin=LAWYER, unit="EUR"), s.about("02", "about £2.1 million", 2100000, LAWYER, origin=LAWYER, unit="GBP"),
  x("03", "€2.4m", 2400000, LAWYER, origin=LAWYER, unit="EUR"), s.about("03", "about $2.8m", 2800000, LAWYER, origin=LAWYER, unit="USD"))
F("Veldmed's staff", "agree", x("00", "230 people", 230), x("04", "230 jobs", 230, LIEVE))
F("jobs to go at Veldmed", "single", x("04", "140", 140, LIEVE, origin=LIEVE))
F("Veldmed's sales", "agree", x("00", "38 million euros", 38000000, as_of=["2026-01-01", "2026-12-31"], unit="EUR"),
  x("00", "$45 million", 45000000, as_of=["2026-01-01", "2026-12-31"], unit="USD"))
F("patients infected by a mouthwash in 2016", "single", x("00", "14 patients", 14))
F("shortcomings at the plant", "single", x("03", "14 shortcomings", 14, [GIDS, INSP], as_of=["2025-10-01", "2025-10-31"], origin=INSP))
F("critical shortcomings", "single", x("03", "two of them", 2, [GIDS, INSP], as_of=["2025-10-01", "2025-10-31"], origin=INSP))
F("way from Brussels", "single", x("02", "half an hour", 0.5, unit="hours"))
F("time the syringes spent in cupboards", "single", x("02", "two months", 2, KOEN, unit="months"))
F("time by which the message came later", "single", x("02", "two days", 2, AGENCY, origin=AGENCY, unit="days"))
F("time after the recall with syringes on the shelves", "single", x("04", "ten days", 10, REPORT, origin=AGENCY, unit="days"))
F("sterilisation cycle before", "single", x("04", "30 minutes", 30, REPORT, origin=AGENCY, unit="minutes"))
F("sterilisation cycle after", "single", x("04", "20", 20, REPORT, nth=2, origin=AGENCY, unit="minutes"))
F("flu admissions last week", "single", x("03", "312 admissions", 312, as_of=[d(2, 15), d(2, 21)]))
F("flu admissions the week before", "single", x("03", "405", 405, as_of=[d(2, 8), d(2, 14)]))
F("wards in the Danish trial", "single", x("03", "three wards", 3))
F("waste cut in the Danish trial", "single", x("03", "40 per cent", 40, unit="%"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a quick answer is not necessarily a right one", "single", q("00", "These are patients who came to us very ill. We owe their families an answer, and a quick answer is not necessarily a right one,", CALLE))
Q("cannot exclude contamination after delivery", "single", q("00", "cannot exclude contamination after delivery", VELD))
Q("he didn't know my name", "single", q("01", "He went in for his dialysis on a Monday, as he did every week,", RITA),
  q("01", "By the Thursday he had a fever of 40.2 and he didn’t know my name.", RITA))
Q("fingerprint", "variant", q("01", "The same strain in the patients and in a sealed syringe: we do not get closer to a fingerprint than that,", ANN),
  q("04", "The same strain in a patient and in a sealed syringe is the nearest thing to a fingerprint that we have,", ANN))
Q("stopped on the tenth", "single", q("01", "We stopped on the tenth,", CALLE), q("01", "I wish with all my heart that we had stopped on the fifth.", CALLE))
Q("who knew what on which day", "single", q("01", "My clients want to know who knew what on which day. That’s all, and it is a lot.", LAWYER))
Q("one batch, not three", "single", q("01", "One batch is under discussion, not three. Thirteen other hospitals used it and have no patients. I conclude that the problem is in one hospital.", KOEN))
Q("closed for cleaning", "single", q("02", "closed for cleaning", "notice"))
Q("before the packs were sealed", "single", q("02", "The contamination took place before the packs were sealed,", AGENCY), q("02", "and therefore not in the hospital.", AGENCY))
Q("other people's cupboards", "single", q("02", "The agency tested syringes that had spent two months in other people’s cupboards,", KOEN), q("02", "Our retained samples are sterile. All 200 of them.", KOEN))
Q("under protest", "single", q("02", "under protest", KOEN))
Q("stopped pretending", "single", q("02", "The other two I don’t know, and I’ve stopped pretending that I shall know by Monday.", CALLE))
Q("somebody was on holiday", "same", q("02", "They say it was the syringe,", RITA), q("02", "I say somebody held the syringe, and somebody sold it, and somebody was on holiday.", RITA),
  q("03", "Somebody held the syringe, and somebody sold it, and somebody was on holiday,", RITA))
Q("critical", "single", q("03", "critical", INSP))
Q("to protect the company", "single", q("03", "to protect the company", KOEN))
Q("what they have chosen", "single", q("03", "People eat what they have chosen,", "a dietitian"))
Q("neither included nor excluded", "single", q("04", "can be neither included nor excluded", REPORT))
Q("takes note of the findings", "single", q("04", "takes note of the findings and does not share all of them", VELD))

# ---- timeline
w = s.when
w("a mouthwash infects patients in the Netherlands", "2016-01-01", ("00", "In 2016"), to="2016-12-31")
w("inspection of the plant", "2025-10-01", ("03", "October 2025"), to="2025-10-31")
w("shortcomings put right, says Veldmed", "2026-03-01", ("03", "March 2026"), to="2026-03-31")
w("Veldmed's sales", "2026-01-01", ("00", "last year"), to="2026-12-31")
w("bacteria enter the filling line", "2026-11-01", ("04", "in November 2026"), to="2026-11-30")
w("the first patient falls ill", d(1, 19), ("02", "January 19"), ("04", "19 January"))
w("a woman of 78 dies at home", d(1, 30), ("03", "30 January"))
w("four blood cultures look alike", d(2, 5), ("01", "5 February"), ("01", "on the fifth"), ("02", "February 5"))
w("the flu week before", d(2, 8), ("03", "the week before"), to=d(2, 14))
w("the hospital writes to the agency", d(2, 9), ("00", "February 9"), ("02", "February 9"), ("03", "9 February"), ("04", "9 February"))
w("the hospital stops using the syringes", d(2, 10), ("00", "a day before"), ("01", "on the tenth"))
w("the agency is told, or opens the message", d(2, 11), ("00", "February 11"), ("02", "two days later"), ("04", "11 February"))
w("Veldmed recalls a batch", d(2, 12), ("00", "on Friday"), ("02", "February 12"), ("04", "12 February"))
w("the dialysis ward is closed", d(2, 13), ("01", "since Saturday"), ("02", "last Saturday"))
w("the hospital speaks of 18 infections", TUE, ("00", "on Tuesday"))
w("results of the agency expected", d(2, 19), ("00", "by the end of the week"), to=d(2, 21))
w("Noël Desmet dies", d(2, 17), ("01", "on Wednesday night"))
w("the agency orders three batches back", d(2, 17), ("01", "Yesterday"), ("04", "17 February"))
w("the hospital confirms the fourth death", THU, ("01", "this afternoon"))
w("the professor speaks of a fingerprint", d(2, 1), ("04", "in February"), to=d(2, 28))
w("the agency tells its findings", d(2, 19), ("02", "On Friday"))
w("Noël Desmet is buried", d(2, 20), ("02", "yesterday morning"))
w("the claim is put", d(2, 20), ("02", "Yesterday"))
w("flu last week", d(2, 15), ("03", "last week"), to=d(2, 21))
w("last infection", d(2, 21), ("04", "21 February"))
w("five hospitals still have syringes", d(2, 22), ("04", "ten days after the recall of 12 February"))
w("the next dialysis", d(2, 22), ("02", "for Monday"))
w("the doctor will not know", d(2, 22), ("02", "by Monday"))
w("bus strike in Menen", d(2, 22), ("01", "on Monday"))
w("Koen Baert steps down", d(2, 23), ("03", "on Tuesday"))
w("all ClaroFlush is recalled", d(2, 24), ("03", "yesterday"))
w("production stops", d(2, 25), ("04", "since 25 February"))
w("Veldmed files for protection", d(4, 6), ("04", "on 6 April"))
w("the final report", d(4, 22), ("04", "on 22 April"))

# ---- conflicts
s.conflict("date", "the agency was told on 9 February by the hospital, on 11 February by the agency",
    [("00", "February 9"), ("02", "February 9"), ("03", "9 February"), ("04", "9 February")], [("00", "February 11"), ("02", "two days later")])
s.conflict("stance", "contaminated before sealing by the agency, after delivery or in the hospital by Veldmed",
    [("02", "The contamination took place before the packs were sealed"), ("04", "let Burkholderia cepacia into the filling line"), ("01", "three contained")],
    [("00", "cannot exclude contamination after delivery"), ("01", "the problem is in one hospital"), ("02", "Veldmed does not accept this")])
s.conflict("figure", "batches affected: three by the agency, one by Veldmed",
    [("01", "not one but three batches"), ("02", "three batches"), ("01", "three batches", 1), ("04", "Four batches")], [("01", "One batch"), ("02", "one batch")])
s.conflict("figure", "deaths: five, or six by the lawyer", [("04", "Five died"), ("03", "a fifth life")], [("03", "six dead")])
s.conflict("stance", "Veldmed's samples are sterile, the agency's and Ghent's are not",
    [("02", "Our retained samples are sterile"), ("03", "his 200 samples are clean"), ("00", "without finding any bacteria")],
    [("02", "11 unopened syringes"), ("03", "11 of 300"), ("01", "three contained")], optional=True)
s.conflict("stance", "Veldmed does not share all findings of the report", [("04", "does not share all of them")], [("04", "settles the question of origin")], optional=True)

# ---- echoes
s.echo("the widow's words, told by the Examiner", "cited", ("02", "somebody held the syringe, and somebody sold it, and somebody was on holiday"), ("03", "Somebody held the syringe, and somebody sold it, and somebody was on holiday"))
s.echo("11 of 300 syringes, told by the agency and the Examiner", "cited", ("02", "11 unopened syringes"), ("03", "11 of 300"))
s.echo("the address of a colleague on leave", "cited", ("02", "a colleague on leave"), ("03", "a colleague on leave"))
s.echo("dialysis on a Monday, as he did every week", "copied text", ("01", "for his dialysis on a Monday, as he did every week"), ("03", "for his dialysis on a Monday, as he did every week"))
s.echo("Veldmed's own tests of 200 syringes", "cited", ("00", "200 unopened syringes"), ("02", "All 200 of them"), ("03", "200 samples"))
s.echo("the lawyer's claim", "same details", ("02", "€2.4 million"), ("03", "€2.4m"))
s.echo("the agency's spokeswoman on 11 February", "cited", ("00", "February 11"), ("02", "two days later"), optional=True)
s.echo("the hospital's message of 9 February", "cited", ("00", "February 9"), ("02", "February 9"), ("03", "9 February"), ("04", "9 February"), optional=True)
s.echo("the professor's fingerprint", "same details", ("01", "we do not get closer to a fingerprint than that"), ("04", "the nearest thing to a fingerprint that we have"), optional=True)
s.echo("the managing director on one batch", "cited", ("01", "One batch"), ("02", "one batch"), optional=True)
s.echo("19 hospitals", "same details", ("01", "19 hospitals"), ("04", "19 customers"), optional=True)

# ---- actors
def everywhere(*names, docs=None):
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if docs is None or doc in docs:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(CALLE, "person", *everywhere("Pieter Callewaert", "Callewaert"), aliases=["medical director Pieter Callewaert", "Dr Pieter Callewaert", "the hospital’s medical director", "the medical director", HOSP])
s.actor(KOEN, "person", *everywhere("Koen Baert"), aliases=["Baert", "Veldmed’s managing director", "managing director", "Veldmed's boss", "Veldmed"])
s.actor(LIEVE, "person", *everywhere("Lieve Baert", "Lieve"), aliases=["its chief executive", "His sister Lieve"])
s.actor(NOEL, "person", *everywhere("Noël Desmet", "Noël"))
s.actor(RITA, "person", *everywhere("Rita Desmet", "Rita"), aliases=["his widow", "a widow", "Rita", "the widow"])
s.actor(ANN, "person", *everywhere("Ann Desmet"), aliases=["Professor Ann Desmet", "the microbiologist", "Desmet"])
s.actor(LAWYER, "person", *everywhere("Youssef El Khattabi"), aliases=["El Khattabi", "a lawyer from Roeselare", "Her lawyer", "The families' lawyer", "the lawyer"])
s.actor(MAES, "person", *everywhere("Sofie Maes"), aliases=["agency spokeswoman Sofie Maes", "its spokeswoman"])
s.actor(HOSP, "organization", *everywhere("AZ Sint-Godelieve", "Sint-Godelieve"), aliases=["Sint-Godelieve", "AZ Sint-Godelieve", "the hospital", "hospital", "a hospital", "the Sint-Godelieve hospital", CALLE])
s.actor(VELD, "organization", *everywhere("Veldmed NV", "Veldmed"), aliases=["Veldmed NV", "the company", "The manufacturer", KOEN])
s.actor(AGENCY, "organization", *everywhere("FAMHP", "FAGG", "Federal Agency for Medicines and Health Products"),
    aliases=["FAGG", "Federal Agency for Medicines and Health Products", "the agency", "the regulator", "Belgium’s medicines regulator", "Belgium's medicines agency", "the federal medicines agency", "the Belgian regulator", MAES])
s.actor(GHENT, "organization", *everywhere("Ghent University"))
s.actor(EXAM, "organization", *everywhere("The London Examiner"), ("03", "Examiner", 2), aliases=["the Examiner", "the paper"])
s.actor("Kortrijk", "place", *everywhere("Kortrijk"))
s.alias(REPORT, "The final report", "the report", "the FAMHP", "FAMHP", "final report on the outbreak")
s.alias(PANEL, "an expert panel")
s.alias(GIDS, "the Brussels daily")
s.alias(INSP, "an inspection report", "inspection report of October 2025")
s.alias("notice", "The notice on the door of the dialysis ward", "the notice on the door")
s.alias("a dietitian", "dietitian")
s.write()
