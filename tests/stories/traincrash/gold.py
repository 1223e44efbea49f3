#!/usr/bin/env python3
"""Gold of an invented story: two trains collide on the single-track Alvar line, Portugal, September 2026. People, bodies, outlets and the places of the line are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Two trains collide on the Alvar line")
E, AT_LEAST, MORE, ABOUT, LESS, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.less_than, s.between
THU, FRI, SAT, SUN, MON = (f"2026-09-{d}" for d in (17, 18, 19, 20, 21))
NOTE = "2026-10-20"
s.report("00", outlet="IBP", published=FRI)
s.report("01", outlet="Comboios Atlânticos", published=SAT)
s.report("02", outlet="O Serrano", published=SAT)
s.report("03", outlet="Daily Comet", published=SUN, sidecar=True)
s.report("04", outlet="IBP", published=MON)
s.report("05", outlet="Signal & Track Letter", published=NOTE, to="2026-10-31")

CA, REDE, SIND, GISF, CIVIL, IBP, SERRANO, COMET = "Comboios Atlânticos", "RedeFer", "Sindmaq", "GISF", "civil protection", "IBP", "O Serrano", "Daily Comet"
QUINTAS, VASQUES, RUI, TAVIRA, ARRAIS, DALIA, KELLY = "Abel Quintas", "Leonor Vasques", "Rui Vasques", "Graça Tavira", "Nelson Arrais", "Dália", "Kelly"
LOBATO, PINHAL, COURT, PASSENGERS, RECORDER, FORM, TAPE, SOURCE, PAL, MAYOR = "Teresa Lobato", "Hélder Pinhal", "Court of Audit", "passengers", "on-board recorder", "the defect form", "the last radio call", "a source", "a pal", "the mayor"

# ---- figures
f = s.figures
f("people killed", "conflict",
    AT_LEAST("00", "at least 11 dead", 11, as_of=FRI, origin=CIVIL),
    AT_LEAST("00", "at least 11 people", 11, CIVIL, as_of=FRI, origin=CIVIL),
    E("01", "14 people", 14, [CA, CIVIL], as_of=SAT, origin=CIVIL),
    E("02", "Sixteen", 16, MAYOR, as_of=SAT, origin=MAYOR),
    E("02", "14 dead", 14, as_of=SAT, origin=CIVIL),
    E("02", "Eleven dead", 11, as_of=FRI, origin=CIVIL),
    E("03", "19 dead", 19, as_of=SUN, origin=COMET),
    E("03", "Nineteen people", 19, as_of=SUN, origin=COMET),
    E("04", "16 rail dead", 16, as_of=MON, origin=CIVIL),
    E("04", "16 people", 16, as_of=MON, origin=CIVIL),
    E("04", "19 dead", 19, "British media", as_of=SUN, origin=COMET),
    E("04", "Sixteen", 16, LOBATO, as_of=MON, origin=CIVIL),
    E("04", "sixteen", 16, LOBATO, as_of=MON, origin=CIVIL),
    E("05", "17", 17, None, nth=1))
f("trains", "agree", E("00", "Two passenger trains", 2, CIVIL, as_of=FRI, origin=CIVIL), E("01", "two trains", 2, CA, as_of=FRI, origin=CA), E("03", "two packed trains", 2, as_of=FRI), E("04", "two passenger trains", 2, as_of=FRI, origin=IBP))
f("employees killed", "single", E("01", "two of them", 2, CA, as_of=SAT, origin=CA))
f("people injured", "single", MORE("00", "more than 60", 60, CIVIL, as_of=FRI, origin=CIVIL))
f("people in hospital", "update",
    E("01", "Forty-one people", 41, CA, as_of=SAT), E("03", "44", 44, None, as_of=SUN), E("04", "Thirty-eight people", 38, LOBATO, as_of=MON, origin=CIVIL))
f("people in a serious condition", "single", E("04", "seven in a serious condition", 7, LOBATO, as_of=MON, origin=CIVIL))
f("people in the operating theatres", "single", E("02", "Five in the operating theatres", 5, None, as_of=FRI))
f("people on board", "conflict",
    ABOUT("00", "about 160", 160, QUINTAS, as_of=FRI, origin=QUINTAS),
    E("01", "131 people", 131, CA, as_of=FRI, origin=CA), E("02", "131", 131, CA, as_of=FRI, origin=CA),
    E("02", "158 people", 158, QUINTAS, as_of=FRI, origin=QUINTAS),
    BETWEEN("04", "Between 155 and 160 people", 155, 160, LOBATO, as_of=FRI, origin=CIVIL),
    E("04", "131", 131, CA, as_of=FRI, origin=CA), E("05", "159 people", 159, GISF, as_of=FRI, origin=GISF))
f("tickets sold", "agree", E("00", "127 tickets", 127, CA, as_of=FRI, origin=CA), E("01", "127 passengers", 127, CA, as_of=FRI, origin=CA))
f("staff on the trains", "single", E("01", "four members of staff", 4, CA, as_of=FRI, origin=CA))
f("pupils on one ticket", "single", E("02", "26", 26, QUINTAS, origin=QUINTAS))
f("rescuers", "single", E("00", "210 rescuers", 210, None, as_of=FRI))
f("time until firefighters came", "conflict",
    E("00", "35 minutes", 35, PASSENGERS, as_of=FRI, origin=PASSENGERS, unit="minutes"), E("00", "19 minutes", 19, CIVIL, as_of=FRI, origin=CIVIL, unit="minutes"),
    E("02", "35 minutes", 35, DALIA, as_of=FRI, origin=PASSENGERS, unit="minutes"), E("03", "35 minutes", 35, None, as_of=FRI, origin=PASSENGERS, unit="minutes"))
f("distance of the site from Guarvel", "single", ABOUT("00", "some 14 km", 14, None, unit="km"))
f("trains a day", "agree", E("00", "22 trains a day", 22, origin=IBP), E("04", "22 trains a day", 22, origin=IBP))
f("length of single track", "agree", E("00", "71", 71, origin=IBP, unit="km"), E("04", "71", 71, nth=1, origin=IBP, unit="km"))
f("length of the line", "agree", E("00", "96 km", 96, origin=IBP, unit="km"), E("04", "96 km", 96, origin=IBP, unit="km"), E("05", "96 kilometres", 96, GISF, origin=GISF, unit="km"))
f("kilometres with the protection isolated", "single", E("05", "38", 38, GISF, origin=GISF, unit="km"))
f("speed before the impact", "conflict",
    E("01", "71 km/h", 71, [CA, RECORDER], as_of=FRI, origin=RECORDER, unit="km/h"), E("03", "90mph", 90, None, as_of=FRI, origin=COMET, unit="mph"),
    E("04", "71 kph", 71, RECORDER, as_of=FRI, origin=RECORDER, unit="km/h"))
f("time from the reading of the speed to the impact", "single", E("01", "ten seconds", 10, [CA, RECORDER], unit="seconds"))
f("speed limit", "single", E("04", "80", 80, None, unit="km/h"))
f("speed since the reopening", "single", E("05", "40 km/h", 40, None, unit="km/h"))
f("service of the driver", "single", E("01", "19 years of service", 19, CA, origin=CA, unit="years"))
f("rest of the driver", "single", E("01", "13 hours", 13, CA, origin=CA, unit="hours"))
f("lateness of the intercity", "conflict",
    E("01", "12 minutes late", 12, CA, as_of=FRI, origin=CA, unit="minutes"), E("05", "22 minutes late", 22, GISF, as_of=FRI, origin=GISF, unit="minutes"),
    E("05", "12", 12, None, nth=1, as_of=FRI, origin=CA, unit="minutes"))
f("people in the control room", "conflict",
    E("02", "two people", 2, REDE, as_of=FRI, origin=REDE), E("02", "One", 1, ARRAIS, as_of=FRI, origin=SIND), E("05", "one person", 1, GISF, as_of=FRI, origin=GISF))
f("people on the roster of the control room", "single", E("05", "two", 2, GISF))
f("employees of Comboios Atlânticos", "single", E("01", "2,940 employees", 2940, CA))
f("advance for a family", "agree", E("01", "€12,000", 12000, CA, origin=CA, unit="EUR"), E("03", "£10,400", 10400, None, unit="GBP"))
f("psychologists", "single", E("01", "six psychologists", 6, CA))
f("candles", "single", ABOUT("02", "a thousand candles", 1000, None, as_of=SAT, origin=SERRANO))
f("hum of the line", "single", E("02", "nine seconds", 9, None, unit="seconds"))
f("children of the driver", "single", E("03", "three kids", 3, None))
f("money set aside for a control system", "agree",
    E("04", "48 million euros", 48000000, VASQUES, origin=VASQUES, unit="EUR"), E("04", "$56 million", 56000000, None, origin=IBP, unit="USD"))
f("money not touched", "single", E("04", "31 million", 31000000, COURT, origin=COURT, unit="EUR"))
f("cost of the control system", "single", E("05", "66 million euros", 66000000, REDE, origin=REDE, unit="EUR"))
f("money paid out for the control system", "single", E("05", "17 million", 17000000, REDE, origin=REDE, unit="EUR"))
f("people killed near Lapa Fria in 1987", "single", E("00", "38 people", 38, None, as_of="1987"))
f("days from the collision to the interim note", "single", E("05", "32 days", 32, None, unit="days"))
f("pages of the interim note", "single", E("05", "eleven pages", 11, None, unit="pages"))
f("pages of interest", "single", E("05", "five", 5, None, unit="pages"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a tin with another tin", "single", q("00", "It's like opening a tin with another tin,", QUINTAS))
Q("about 160", "single", q("00", "about 160", QUINTAS))
Q("drive that train", "single", q("00", "not drive that train from an airport", VASQUES))
Q("the truth is in the recorder", "single", q("01", "We owe them the truth, and the truth is in the recorder,", TAVIRA))
Q("it was dark", "single", q("02", "The signal of Casal Frio was not red. It was dark,", ARRAIS))
Q("the defect form", "single", q("02", "Exit signal goes out for seconds, returns.", FORM))
Q("one, the other was at the dentist", "single", q("02", "One. The other was at the dentist, and everyone in this city knows at which.", ARRAIS))
Q("stop", "variant", q("02", "Five four one two, stop, stop, you've got a train ahead.", TAPE), q("03", "5412, stop! Stop! There's a train in front of you!", TAPE))
Q("I can count", "single", q("02", "We've carried out 158 people, on foot or otherwise. I can count.", QUINTAS))
Q("we sang to the children", "single", q("02", "We sat and sang to the children.", DALIA))
Q("the views were smashing", "single", q("03", "Mum rang at half six to say the views were smashing,", KELLY))
Q("stopped for cats", "single", q("03", "Rui stopped for cats,", PAL))
Q("stopping trains for nothing", "single", q("03", "It kept stopping trains for nothing, so they stopped it,", SOURCE))
Q("every screw", "single", q("03", "every screw on the table", VASQUES))
Q("pray that it stays sixteen", "single", q("04", "Sixteen, and we pray that it stays sixteen,", LOBATO))
Q("a piece of paper", "single", q("04", "a piece of paper that nobody in this house has seen", PINHAL))
Q("to the last cent", "single", q("04", "spent, to the last cent", VASQUES))
Q("an old day", "single", q("04", "a photograph of an old day", VASQUES))
Q("at danger", "single", q("05", "at danger", CA))

# ---- timeline
w = s.when
w("the crash near Lapa Fria", "1987", ("00", "in 1987"))
w("the control system was to be ready", "2024-12-31", ("00", "by the end of 2024"))
w("the Court of Audit reports", "2025", ("04", "last year"))
w("the signal is inspected, by GISF", "2026-04-21", ("05", "on 21 April"))
w("the signal is inspected, by RedeFer", "2026-05-12", ("04", "on May 12"))
w("the protection is switched off, by month", "2026-06", ("03", "since June"), ("04", "since June"))
w("the protection is isolated", "2026-06-11", ("05", "since 11 June"))
w("the defect form", "2026-09-03", ("02", "on 3 September"), ("04", "Sept. 3"), ("05", "of 3 September"))
w("RedeFer receives the form, by Arrais", "2026-09-03", ("02", "on that day"))
w("the form is stamped, by GISF", "2026-09-04", ("05", "on 4 September"))
w("RedeFer informs of irregularities, by the operator", THU, ("01", "Thursday 17 September"))
w("the collision", FRI, ("00", "on Friday evening"), ("01", "yesterday"), ("03", "on Friday"), ("04", "on Friday"))
w("train 5412 leaves the depot", FRI, ("01", "on the morning of the accident"))
w("the first engine is there", FRI, ("02", "FRIDAY", 2))
w("eleven dead", FRI, ("02", "FRIDAY", 1))
w("the telephone line opens", FRI, ("01", "last night"))
w("the operator admits the school group", SUN, ("04", "on Sunday"))
w("the minute of silence", MON, ("04", "on Monday"))
w("Pinhal leaves", "2026-10-02", ("05", "on 2 October"))
w("the line is expected to reopen", "2026-10-05", ("04", "on Oct. 5"))
w("a passenger dies", "2026-10-06", ("05", "on 6 October"))
w("the line reopens", "2026-10-12", ("05", "since 12 October"))
w("the interim note", NOTE, ("05", "on Tuesday 20 October"), ("05", "32 days after the event"))

# ---- conflicts
s.conflict("figure", "people on board: 131 by the operator, 155 to 160 by others",
    [("01", "131 people"), ("02", "131"), ("04", "131")], [("00", "about 160"), ("02", "158 people"), ("04", "Between 155 and 160 people"), ("05", "159 people")])
s.conflict("figure", "people killed by Sunday: 19 by the Comet, 16 by the authorities",
    [("03", "19 dead"), ("03", "Nineteen people"), ("04", "19 dead")], [("02", "Sixteen"), ("04", "16 rail dead"), ("04", "16 people"), ("04", "Sixteen"), ("04", "sixteen")])
s.conflict("figure", "time until firefighters came: 35 minutes, or 19 by civil protection", [("00", "35 minutes"), ("02", "35 minutes"), ("03", "35 minutes")], [("00", "19 minutes")])
s.conflict("figure", "lateness of the intercity: 12 minutes, or 22", [("01", "12 minutes late"), ("05", "12", 1)], [("05", "22 minutes late")])
s.conflict("figure", "speed: 71 km/h, or 90mph by the Comet", [("01", "71 km/h"), ("04", "71 kph")], [("03", "90mph")])
s.conflict("figure", "people in the control room: two by RedeFer, one by the union and GISF", [("02", "two people")], [("02", "One"), ("05", "one person")])
s.conflict("figure", "people in hospital: 44 on Sunday by the Comet, 41 the day before and 38 the day after", [("03", "44")], [("01", "Forty-one people"), ("04", "Thirty-eight people")], optional=True)
s.conflict("date", "the signal was inspected on 12 May, or on 21 April", [("04", "on May 12")], [("05", "on 21 April")])
s.conflict("date", "RedeFer received the form on 3 September, or on the 4th", [("02", "on that day")], [("05", "on 4 September")])
s.conflict("source", "who handed over the radio call: a worker of the control room, or the union",
    [("02", "It was given to us by somebody who works in the control room.")], [("03", "handed to the Daily Comet by the union of the dead man")])
s.conflict("stance", "whether the signal was red or dark",
    [("01", "passing the exit signal at danger"), ("03", "is thought to have run a red light"), ("05", "at danger")],
    [("02", "The signal of Casal Frio was not red. It was dark,"), ("05", "The exit signal at Casal Frio showed no aspect at 18:43.")])
s.conflict("stance", "whether the automatic protection worked",
    [("01", "this was in working order"), ("03", "Railway chiefs say that everything worked."), ("04", "The automatic protection on the line was active, he said."), ("05", "who had called it active")],
    [("03", "had been SWITCHED OFF on the whole line since June"), ("04", "Sindmaq says it has been off since June."), ("05", "Automatic protection had been isolated")])
s.conflict("stance", "whether a fault had been reported",
    [("04", "no fault reported since"), ("04", "a piece of paper that nobody in this house has seen")],
    [("02", "RedeFer received it on that day, he says, and there's a stamp"), ("04", "has published a defect form dated Sept. 3"), ("05", "The defect form of 3 September is genuine.")])
s.conflict("stance", "whether the money for the control system was spent", [("04", "spent, to the last cent")], [("04", "31 million had not been touched"), ("05", "of which 17 million have been paid out")])

# ---- echoes
s.echo("IBP repeats its own words", "copied text",
    ("00", "The line carries 22 trains a day and has one track over 71 of its 96 km."), ("04", "The line carries 22 trains a day and has one track over 71 of its 96 km."),
    ("00", "Two passenger trains collided head-on on a single-track line"), ("04", "two passenger trains collided head-on on a single-track line"))
s.echo("the last radio call", "same details", ("02", "Five four one two, stop, stop, you've got a train ahead."), ("03", "5412, stop! Stop! There's a train in front of you!"))
s.echo("the operator's 131", "cited", ("01", "131 people"), ("02", "The company says 131 were on board."), ("04", "the operator's initial figure of 131"))
s.echo("the defect form", "cited", ("02", "a defect form that a driver filled in on 3 September"), ("04", "a defect form dated Sept. 3"), ("05", "The defect form of 3 September"))
s.echo("the Comet's 19 dead", "cited", ("03", "19 dead"), ("03", "Nineteen people"), ("04", "Authorities denied British media reports of 19 dead."))
s.echo("the recorder's 71 km/h", "cited", ("01", "a speed of 71 km/h"), ("04", "71 kph, according to its recorder"))
s.echo("127 tickets by the operator", "cited", ("00", "127 tickets"), ("01", "127 passengers, counted by tickets"))
s.echo("the signal passed at danger, by the operator", "cited", ("01", "passing the exit signal at danger"), ("05", "at danger"))
s.echo("the protection off since June", "same details", ("03", "SWITCHED OFF on the whole line since June"), ("04", "Sindmaq says it has been off since June."), optional=True)
s.echo("an advance for each family", "same details", ("01", "€12,000"), ("03", "£10,400"), optional=True)
s.echo("a school group on one ticket", "same details", ("02", "a school group of 26 had travelled on one paper"), ("04", "a school group had been counted as one ticket"), optional=True)

# ---- actors
s.actor(QUINTAS, "person", *s.named("Abel Quintas", "Quintas"), aliases=["fire brigade commander Abel Quintas", "Commander Quintas", "Quintas"])
s.actor(VASQUES, "person", *s.named("Leonor Vasques"), aliases=["Infrastructure Minister Leonor Vasques", "the minister", "The minister", "Minister Leonor Vasques"])
s.actor(RUI, "person", *s.named("Rui Vasques"), ("03", "Rui", 2), aliases=["the driver", "Driver Rui Vasques", "the dead man"])
s.actor(ARRAIS, "person", *s.named("Nelson Arrais", "Arrais"), aliases=["its secretary, Nelson Arrais", "its secretary", "Sindmaq", "he"])
s.actor(PINHAL, "person", *s.named("Hélder Pinhal"), aliases=["RedeFer's president", "RedeFer's president, Hélder Pinhal", "RedeFer", "he"])
s.actor(LOBATO, "person", *s.named("Teresa Lobato", "Lobato"), aliases=["civil protection spokeswoman Teresa Lobato", "Authorities", "civil protection", "Lobato"])
s.actor(CA, "organization", *s.named("Comboios Atlânticos"), aliases=["The rail operator", "the operator", "The company", "The rail operator, Comboios Atlânticos", "Railway chiefs", "The management", "the company"])
s.actor(REDE, "organization", *s.named("RedeFer"), aliases=["Infrastructure company RedeFer", "RedeFer's president", "Hélder Pinhal"])
s.actor(SIND, "organization", *s.named("Sindmaq"), aliases=["the union", "The drivers' union Sindmaq", "a union", "Nelson Arrais"])
s.actor(COMET, "organization", *s.named("Daily Comet", "Comet"))
s.actor("Casal Frio", "place", *s.named("Casal Frio"))
s.actor("Guarvel", "place", *s.named("Guarvel", "GUARVEL"))
s.alias(CIVIL, "the civil protection service", "Civil protection", "civil protection service", "Authorities", "Teresa Lobato")
s.alias(GISF, "The accident investigation office GISF", "its interim note", "the interim note", "Page 4", "accident investigation office")
s.alias(COURT, "The Court of Audit", "a report")
s.alias(RECORDER, "The on-board recorder", "its recorder", "recorder", "The on-board recorder of train 5412")
s.alias(FORM, "defect form", "a driver", "a defect form that a driver filled in")
s.alias(TAPE, "last radio call", "recording of the last radio call", "The chilling tape", "the chilling tape", "the control room", "tape")
s.alias(TAVIRA, "the chairwoman, Graça Tavira", "the chairwoman")
s.alias(DALIA, "our reader Dália", "reader")
s.alias(KELLY, "sobbing daughter Kelly", "daughter Kelly")
s.alias(PAL, "Pals", "one", "one of the pals")
s.alias(SOURCE, "the source")
s.alias(MAYOR, "The mayor")
s.alias(PASSENGERS)
s.alias("British media", "British media reports")
s.write()
