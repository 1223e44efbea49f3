"""Gold of an invented story: carers of a nursery in Setúbal go on trial, February 2027. Persons, nursery and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Carers of a Portuguese nursery on trial")
E, ABOUT, ATL, MORE, ATM, BTW, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.between, s.vague
MON, TUE, WED, SAT, VERDICT = "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-13", "2027-04-23"
s.report("00", outlet="LPA", published=MON, sidecar=True)
s.report("01", outlet="O Sado", published=TUE)
s.report("02", outlet="Pintassilgo", published=WED)
s.report("03", outlet="Daily Beacon", published=WED, to="2027-02-11")
s.report("04", outlet="De Scheldebode", published=SAT)
s.report("05", outlet="Atlântico Norte", published="2027-05-01", to="2027-05-24")

BARRADAS, LOBATO, FALCAO, RUI, MARTA, MOURAO, SAMPAIO, WRAGG = "Celeste Barradas", "Henrique Lobato", "Inês Falcão", "Rui Quaresma", "Marta Quaresma", "Bernardo Mourão", "Leonor Sampaio", "Donna Wragg"
PROS, INDICT, INST, FIRM, POLICE, JUDGMENT, FILE, BEACON, DEFENCE = "prosecutors", "the indictment", "Social Security Institute", "Pintassilgo", "police", "the judgment", "the file", "Daily Beacon", "the defence"

# ---- figures
f = s.figures
f("nursery staff on trial", "agree", E("00", "Four nursery staff", 4), E("03", "The four", 4))
f("carers on trial", "single", E("00", "Three carers", 3))
f("children mistreated, by the charge", "conflict",
    ATL("00", "at least 23 children", 23, origin=PROS), E("01", "23 children", 23, INDICT, origin=PROS), E("02", "23", 23, nth=1, origin=PROS),
    E("03", "32 tots", 32, PROS, origin=PROS), E("04", "twenty-three", 23, PROS, origin=PROS), E("05", "23 cases", 23, origin=PROS))
f("children seen in the eleven minutes", "agree", E("02", "seven children", 7, [FIRM], as_of=WED, origin=FIRM), E("04", "seven", 7, DEFENCE, origin=FIRM))
f("children in the conviction", "agree", E("05", "19 children", 19, SAMPAIO, as_of=VERDICT, origin=SAMPAIO), E("05", "Nineteen", 19, RUI, as_of=VERDICT, origin=SAMPAIO))
f("cases without a face", "agree", E("05", "four of the 23 cases", 4, SAMPAIO, as_of=VERDICT), E("05", "Four mothers", 4, RUI, as_of=VERDICT))
f("months of mistreatment", "single", E("00", "nine months", 9, origin=PROS, unit="months"))
f("time children spent in the storeroom", "conflict",
    ATM("00", "up to 40 minutes", 40, PROS, origin=PROS, unit="minutes"), E("01", "40 minutes", 40, INDICT, origin=PROS, unit="minutes"),
    ATM("02", "longer than five minutes", 5, FIRM, origin=FIRM, unit="minutes"), BTW("03", "half an hour, sometimes an hour", 0.5, 1, FALCAO, origin=FALCAO, unit="hours"),
    E("04", "forty minutes", 40, origin=PROS, unit="minutes"), E("04", "five", 5, origin=FIRM, unit="minutes"), E("05", "34 minutes", 34, "the film", origin=SAMPAIO, unit="minutes"))
f("length of the video", "conflict",
    E("00", "214 hours", 214, PROS, origin=PROS, unit="hours"), E("02", "214 hours", 214, FIRM, nth=1, origin=PROS, unit="hours"), E("02", "214 hours", 214, FIRM, nth=2, origin=PROS, unit="hours"),
    E("03", "241 hours", 241, BEACON, unit="hours"), E("05", "214 hours", 214, nth=1, unit="hours"), E("05", "214 hours", 214, JUDGMENT, nth=2, origin=JUDGMENT, unit="hours"))
f("hours with an empty room", "single", E("05", "96", 96, JUDGMENT, origin=JUDGMENT, unit="hours"))
f("video shown to the court", "agree",
    E("02", "eleven minutes", 11, FIRM, nth=1, as_of=WED, origin=FIRM, unit="minutes"), E("02", "eleven minutes", 11, FIRM, nth=2, as_of=WED, origin=FIRM, unit="minutes"),
    E("04", "eleven minutes", 11, origin=FIRM, unit="minutes"), E("05", "Eleven minutes", 11, unit="minutes"))
f("cameras", "agree", E("00", "two cameras", 2, PROS, origin=PROS), E("03", "two cameras", 2))
f("witnesses", "single", E("00", "61 witnesses", 61))
f("children whose parents are civil parties", "agree", E("00", "17 children", 17, RUI, origin=RUI), E("05", "17 families", 17))
f("families beside Marta Quaresma's", "single", E("01", "sixteen other families", 16))
f("damages claimed", "agree",
    E("00", "1.4 million euros", 1400000, RUI, origin=RUI, unit="EUR"), E("00", "$1.5 million", 1500000, RUI, origin=RUI, unit="USD"),
    E("01", "1.4 million euros", 1400000, "the families", origin=RUI, unit="EUR"), E("03", "£1.2m", 1200000, "the families", origin=RUI, unit="GBP"))
f("damages claimed for each child", "single", ABOUT("01", "about 82,000", 82000, unit="EUR"))
f("damages awarded", "single", E("05", "610,000 euros", 610000, unit="EUR", as_of=VERDICT))
f("people outside the courthouse", "conflict",
    ABOUT("00", "Some 150 people", 150, as_of=MON, origin="LPA"), E("01", "90 others", 90, POLICE, as_of=MON, origin=POLICE), VAGUE("03", "Hundreds of furious parents", 100, as_of=MON, origin=BEACON))
f("places in the nursery", "conflict", E("00", "68 places", 68), E("01", "86 places", 86, origin="O Sado"), E("01", "68", 68))
f("nurseries in Portugal", "agree", ABOUT("00", "about 2,600 nurseries", 2600), E("04", "2,600", 2600))
f("nurseries shut in Portugal last year", "agree", E("00", "31 of them", 31, INST, as_of=["2026-01-01", "2026-12-31"], origin=INST), E("04", "31", 31, as_of=["2026-01-01", "2026-12-31"], origin=INST))
f("crèches closed in Flanders last year", "single", E("04", "38 crèches", 38, as_of=["2026-01-01", "2026-12-31"]))
f("crèches in Flanders", "single", ABOUT("04", "some 5,900", 5900))
f("reports about the crèche near Aalst", "single", E("04", "eleven reports", 11))
f("prison on each count", "agree", ATM("00", "up to five years", 5, unit="years"), ATM("03", "up to five years", 5, unit="years"))
f("length of the first hearing", "single", E("01", "four hours", 4, as_of=MON, unit="hours"))
f("pages of the indictment", "single", E("01", "112 pages", 112, unit="pages"))
f("episodes in the indictment", "single", E("01", "87 episodes", 87, INDICT, origin=PROS))
f("episodes laid to Barradas", "single", E("01", "41 of these", 41, INDICT, origin=PROS))
f("inspections in the two years before the closure", "conflict",
    E("01", "once", 1, INST, nth=2, origin=INST), E("02", "three times", 3, FIRM, origin=FIRM), E("04", "three times", 3, FIRM, origin=FIRM), E("04", "once", 1, INST, origin=INST), E("05", "two", 2, FILE, nth=2, origin=FILE))
f("years before the closure", "agree", E("01", "two years", 2, INST, unit="years"), E("02", "two years", 2, FIRM, unit="years"), E("04", "two years", 2, FIRM, unit="years"))
f("children to a carer", "conflict",
    E("01", "16 children to a carer", 16, INST, as_of="2023-11", origin=INST), E("02", "one carer to nine children", 9, FIRM, origin=FIRM), E("04", "nine children each", 9, FIRM, origin=FIRM), E("04", "sixteen", 16, INST, origin=INST))
f("children to a carer, by Portuguese law", "single", E("01", "14", 14))
f("babies to a carer, by Flemish law", "single", E("04", "nine babies", 9))
f("days of the trainee in the house", "single", E("02", "19 days", 19, FIRM, origin=FIRM, unit="days"))
f("time for which the trainee was alone with it", "single", E("04", "three weeks", 3, unit="weeks"))
f("years of Barradas in the nursery", "single", E("02", "22 years", 22, FIRM, unit="years"))
f("complaints in Barradas's time", "single", E("02", "zero", 0, FIRM, origin=FIRM))
f("families who had fees repaid", "single", E("02", "52 families", 52, FIRM))
f("fees repaid", "single", E("02", "17,160 euros", 17160, FIRM, unit="EUR"))
f("monthly fee", "single", E("03", "£290-a-month", 290, unit="GBP"))
f("time Alfie sat tied", "single", E("03", "26 minutes", 26, WRAGG, origin=WRAGG, unit="minutes"))
f("times that the trainee went to the director", "single", E("03", "three times", 3, FALCAO, origin=FALCAO))
f("distance of Lobato on 12 March", "single", E("03", "60 miles", 60, LOBATO, origin=LOBATO, unit="miles"))
f("slaps in the clip", "single", E("03", "four times", 4))
f("doors", "single", E("04", "two", 2, nth=2))
f("sentence of Barradas", "single", E("05", "six years", 6, SAMPAIO, as_of=VERDICT, unit="years"))
f("sentence of Prates", "single", E("05", "three years", 3, SAMPAIO, as_of=VERDICT, unit="years"))
f("sentence of Lobato", "single", E("05", "two and a half years", 2.5, SAMPAIO, as_of=VERDICT, unit="years"))
f("length of the second inspection", "single", E("05", "20 minutes", 20, FILE, unit="minutes"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("never a hand in anger", "variant", q("00", "never laid a hand on a child in anger", BARRADAS), q("01", "I never laid a hand on a child in anger,", BARRADAS), q("03", "never lifted a hand to a child in anger", BARRADAS))
Q("nobody told me", "same", q("00", "Nobody told me. If they had told me, I would have closed the door myself,", LOBATO), q("04", "closed the door myself", LOBATO))
Q("a chair with a back", "same", q("01", "He still will not sit on a chair with a back", MARTA, nth=1), q("01", "He still will not sit on a chair with a back,", MARTA))
Q("I wrote to him", "single", q("01", "I wrote to him in January, and again in February. I have the e-mails on my telephone,", MARTA))
Q("afraid of the scissors", "single", q("02", "We are not afraid of the pictures. We are afraid of the scissors,", MOURAO))
Q("tied up like a dog", "variant", q("03", "They tied my boy up like a dog", WRAGG), q("03", "They put the scarf round his tummy and tied him up like a dog,", WRAGG), q("03", "I counted. He sat there 26 minutes.", WRAGG))
Q("here to learn", "variant", q("03", "You are here to learn, not to teach.", LOBATO), q("04", "You're here to learn, not to teach", LOBATO))
Q("half an hour, sometimes an hour", "single", q("03", "half an hour, sometimes an hour, until they stopped", FALCAO))
Q("a receipt has a date", "single", q("05", "A receipt has a date, and so does a lie,", SAMPAIO))
Q("incomplete", "single", q("05", "incomplete", INST))
Q("children cry", "single", q("05", "They told me that children cry,", MARTA))
Q("nineteen is a number", "single", q("05", "Nineteen is a number. Four mothers went home without one,", RUI))
Q("rightly afraid", "single", q("05", "We were afraid of the scissors, and rightly,", MOURAO))
Q("nobody asked about the anger", "single", q("05", "Nobody had asked about the anger,", SAMPAIO))

# ---- timeline
w = s.when
w("the first inspection", "2023-11-01", ("01", "in November 2023"), ("05", "November 2023"), to="2023-11-30")
w("a crèche near Aalst is shut", "2024-09-01", ("04", "In September 2024"), to="2024-09-30")
w("Marta Quaresma writes first", "2025-01-01", ("01", "in January"), to="2025-01-31")
w("Marta Quaresma writes again", "2025-02-01", ("01", "in February"), to="2025-02-28")
w("an inspection", "2025-02-06", ("02", "on 6 February 2025"), ("05", "6 February 2025"))
w("the toll receipts", "2025-02-01", ("05", "from February"), to="2025-02-28")
w("the trainee informs the director", "2025-03-12", ("02", "on 12 March 2025"), ("03", "on March 12"), ("05", "since 12 March 2025"))
w("Lobato in Évora, by the company", "2025-03-12", ("02", "On that day"), ("03", "that day"))
w("Marta Quaresma at the police", "2025-03-26", ("05", "A week earlier"))
w("the trainee at the police", "2025-04-02", ("05", "on 2 April 2025"))
w("the police film", "2025-04-01", ("00", "in April and May 2025"), to="2025-05-31")
w("the nursery is closed", "2025-05-27", ("00", "on May 27, 2025"))
w("Lobato learns of it, by the company", "2025-05-27", ("02", "on 27 May"))
w("nurseries are shut", "2026-01-01", ("00", "Last year"), ("04", "Last year"), to="2026-12-31")
w("the preview", MON, ("01", "Monday"))
w("the trial opens", MON, ("00", "on Monday"), ("01", "Yesterday"), ("03", "on Monday"))
w("the second hearing, with the trainee and the film", WED, ("00", "on Wednesday"), ("01", "tomorrow"), ("02", "today", 1), ("02", "today", 2), ("03", "on Wednesday"), ("04", "on Wednesday"))
w("the third hearing", "2027-02-15", ("02", "next Monday"))
w("the whole recording is played", "2027-02-22", ("05", "from 22 February to 19 March"), to="2027-03-19")
w("a verdict is expected", "2027-04-30", ("00", "by the end of April"))
w("the verdict", VERDICT, ("05", "Last month, on the 23rd"))
w("time for the appeal ends", "2027-05-24", ("05", "on 24 May"))

# ---- conflicts
s.conflict("figure", "children by the charge: 23, or 32 by the Beacon",
    [("00", "at least 23 children"), ("01", "23 children"), ("02", "23", 1), ("04", "twenty-three"), ("05", "23 cases")], [("03", "32 tots")])
s.conflict("figure", "children: 23 by the prosecution, seven by the defence", [("00", "at least 23 children"), ("01", "23 children"), ("04", "twenty-three")], [("02", "seven children"), ("04", "seven")], optional=True)
s.conflict("figure", "the storeroom: up to 40 minutes by the prosecution, five by the company, up to an hour by the trainee, 34 by the film",
    [("00", "up to 40 minutes"), ("01", "40 minutes"), ("04", "forty minutes")], [("02", "longer than five minutes"), ("04", "five")], [("03", "half an hour, sometimes an hour")], [("05", "34 minutes")])
s.conflict("figure", "the video: 214 hours, or 241 by the Beacon",
    [("00", "214 hours"), ("02", "214 hours", 1), ("02", "214 hours", 2), ("05", "214 hours", 1), ("05", "214 hours", 2)], [("03", "241 hours")])
s.conflict("figure", "people before the court: 150 by LPA, 90 by the police, hundreds by the Beacon", [("00", "Some 150 people")], [("01", "90 others")], [("03", "Hundreds of furious parents")])
s.conflict("figure", "places: 86 in the preview, put right to 68", [("01", "86 places")], [("00", "68 places"), ("01", "68")])
s.conflict("figure", "inspections: three by the company, one by the authorities, two by the file", [("02", "three times"), ("04", "three times")], [("01", "once", 2), ("04", "once")], [("05", "two", 2)])
s.conflict("figure", "children to a carer: nine by the company, 16 by the inspection", [("02", "one carer to nine children"), ("04", "nine children each")], [("01", "16 children to a carer"), ("04", "sixteen")])
s.conflict("stance", "whether the director had been told",
    [("00", "denied having known of anything"), ("00", "Nobody told me."), ("01", "say that nobody had told him"), ("02", "Her statement that she informed the director on 12 March 2025 is untrue"), ("02", "He learned of the accusations on 27 May")],
    [("01", "I wrote to him in January"), ("03", "went to boss Henrique Lobato three times"), ("04", "she had gone to the director"), ("05", "He had known, the court found, since 12 March 2025")])
s.conflict("stance", "whether the storeroom has a window", [("02", "It has a window"), ("04", "One of them, according to him, had a window")], [("05", "The storeroom has no window"), ("03", "the pitch-black storeroom"), ("00", "a dark storeroom")])
s.conflict("stance", "whether Barradas struck a child", [("00", "never laid a hand on a child in anger"), ("01", "I never laid a hand on a child in anger,"), ("03", "never lifted a hand to a child in anger")],
    [("03", "a woman who prosecutors say is Barradas slaps a girl's wrist"), ("05", "Sampaio convicted Celeste Barradas of mistreating 19 children")])
s.conflict("date", "the toll receipts: of 12 March by the company, of February by the court", [("02", "On that day Dr Lobato attended a training in Évora"), ("03", "that day")], [("05", "from February")])
s.conflict("source", "who brought the police to film: a trainee, or a mother with a recording", [("00", "after a trainee told them what she had seen"), ("04", "before she went to the police"), ("05", "Falcão went to the police")], [("03", "after a mum walked into the station with a voice recording")], optional=True)
s.conflict("stance", "whether there were complaints", [("02", "The number of complaints in all this time is zero"), ("02", "No objection was ever raised")], [("01", "I wrote to him in January, and again in February.")], optional=True)

# ---- echoes
s.echo("what Barradas said in court", "same details", ("00", "never laid a hand on a child in anger"), ("01", "I never laid a hand on a child in anger,"), ("03", "never lifted a hand to a child in anger"))
s.echo("Lobato would have closed the door", "same details", ("00", "I would have closed the door myself,"), ("04", "closed the door myself"))
s.echo("what the director told the trainee", "same details", ("03", "You are here to learn, not to teach."), ("04", "You're here to learn, not to teach"))
s.echo("the company's communication", "cited", ("02", "inspected three times"), ("04", "The company that ran Pintassilgo says it was inspected three times in two years"), ("02", "as the toll receipts prove"), ("05", "The toll receipts from Évora that his company had sent to the newspapers"))
s.echo("seven in eleven minutes, by the defence", "same details", ("02", "seven children"), ("04", "seven, says the defence"))
s.echo("31 nurseries shut in Portugal", "same details", ("00", "31 of them"), ("04", "31"))
s.echo("the indictment's 23 children and 40 minutes", "cited", ("00", "at least 23 children"), ("01", "It lists 23 children"), ("00", "up to 40 minutes"), ("01", "40 minutes"), optional=True)
s.echo("the Institute's inspection and its 16 children", "cited", ("01", "16 children to a carer"), ("04", "sixteen, says the inspection"), ("01", "inspected once"), ("04", "The authorities say once"), optional=True)
s.echo("1.4 million for the families", "cited", ("00", "1.4 million euros"), ("01", "1.4 million euros"), ("03", "£1.2m"), optional=True)

# ---- actors
s.actor(BARRADAS, "person", *s.named("Celeste Barradas", "Barradas"), aliases=["Ms Celeste Barradas", "The main defendant, Celeste Barradas", "she"])
s.actor(LOBATO, "person", *s.named("Henrique Lobato", "Lobato"), aliases=["Dr Henrique Lobato", "Dr Lobato", "the director", "Director Lobato", "boss Henrique Lobato", "Mr Lobato", "he"])
s.actor(FALCAO, "person", *s.named("Inês Falcão", "Ines Falcao", "Falcão"), aliases=["Ms Inês Falcão", "the trainee", "Trainee Ines Falcao", "she"])
s.actor(RUI, "person", *s.named("Rui Quaresma"), aliases=["their lawyer, Rui Quaresma", "their lawyer", "the lawyer"])
s.actor(MARTA, "person", *s.named("Marta Quaresma"), aliases=["she", "the mother"])
s.actor(MOURAO, "person", *s.named("Bernardo Mourão"), aliases=["our lawyer, Dr Bernardo Mourão", "Dr Bernardo Mourão", "Mourão"])
s.actor(SAMPAIO, "person", *s.named("Leonor Sampaio", "Sampaio"), aliases=["the judge", "the presiding judge, Leonor Sampaio", "the court", "the judgment"])
s.actor("Dulce Prates", "person", *s.named("Dulce Prates"))
s.actor("Sónia Varela", "person", *s.named("Sónia Varela"))
s.actor(FIRM, "organization", *s.named("Pintassilgo", "PINTASSILGO – EDUCAÇÃO INFANTIL, LDA."), aliases=["the company", "the nursery", "The company that ran Pintassilgo", "the company and its former director", "The management", "the defence", "Henrique Lobato"])
s.actor(INST, "organization", *s.named("Social Security Institute"), aliases=["the Institute", "the inspection", "The authorities"])
s.alias(PROS, "the prosecution", "prosecution", "Prosecutors", "the indictment", "Prosecutor Graça Moutinho", "Graça Moutinho")
s.alias(INDICT, "indictment", "Prosecutor Graça Moutinho", "the prosecution", "it")
s.alias(WRAGG, "Wragg", "Hull-born Donna Wragg", "a British mum", "British mum")
s.alias(BEACON, "the Beacon")
s.alias(DEFENCE, "Pintassilgo", "the defence", "defence")
s.alias(JUDGMENT, "judgment", "Leonor Sampaio")
s.alias(FILE, "file")
s.alias("the families", "families", "Families", "The families")
s.alias("the film", "film")
s.write()
