"""Gold of an invented story: pylons fall in an ice storm in Chubut, July 2027. Persons, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Pylons fall in an ice storm in Patagonia")
WED, THU, FRI, SAT, SUN, MON, TUE, WED21, THU22 = (f"2027-07-{d}" for d in (14, 15, 16, 17, 18, 19, 20, 21, 22))
s.report("00", outlet="AmSur", published=FRI)
s.report("01", outlet="Transaustral del Golfo", published=SAT)
s.report("02", outlet="El Faro de Madryn", published=MON)
s.report("03", outlet="AmSur", published=SUN, sidecar=True)
s.report("04", outlet="Potline", published=THU22)
s.report("05", outlet="Estepa", published="2027-10-04", to="2027-10-31")

QUIROGA, ESTEBAN, MARTA, BERMEJO, PUGH, EVANS, ROBERTS, BRANDAN, ELVIRA = "Hernán Quiroga", "Esteban Larralde", "Marta Larralde", "Lucía Bermejo", "Aníbal Pugh", "Darío Evans", "Silvina Roberts", "Osvaldo Brandán", "Elvira Jones"
TDG, AGN, SMN, ENRE, AMSUR, POLICE, COOP, SAT_IMG, ADJUSTER, SHIFT, LOG = ("Transaustral del Golfo", "Aluminio Golfo Nuevo", "National Meteorological Service", "ENRE", "AmSur", "police", "the cooperative", "a satellite image",
    "a loss adjuster", "a shift leader", "the helicopter's log")

# ---- figures
f = s.figures
f("pylons fallen", "conflict",
    s.at_least("00", "at least 23 high-voltage pylons", 23, QUIROGA, as_of=FRI, origin=QUIROGA),
    s.exact("01", "31 structures", 31, TDG, as_of=SAT, origin=TDG),
    s.exact("02", "Fifty-eight", 58, nth=1, origin=MARTA),
    s.exact("02", "Fifty-eight pylons", 58, MARTA, as_of=[SAT, SUN], origin=MARTA),
    s.exact("02", "31", 31, TDG, origin=TDG),
    s.vague("03", "dozens of high-voltage pylons", 12, as_of=FRI),
    s.exact("03", "31", 31, TDG, nth=1, origin=TDG),
    s.at_least("03", "at least 39 pylons", 39, SAT_IMG, origin=AMSUR),
    s.exact("05", "Forty-four", 44, origin=ENRE),
    s.exact("05", "forty-four", 44, ENRE, origin=ENRE),
    s.exact("05", "44", 44, ENRE, origin=ENRE))
f("pylons with parts missing", "single", s.exact("05", "17 of the 44", 17, ENRE, origin=ENRE))
f("homes and customers without power", "conflict",
    s.exact("00", "140,000 homes", 140000, nth=1, as_of=FRI, origin=QUIROGA),
    s.about("00", "some 140,000 homes", 140000, QUIROGA, as_of=FRI, origin=QUIROGA),
    s.exact("01", "96,000 users", 96000, TDG, as_of=FRI, origin=TDG),
    s.exact("03", "96,000", 96000, TDG, as_of=FRI, origin=TDG),
    s.exact("03", "140,000 homes", 140000, QUIROGA, as_of=FRI, origin=QUIROGA))
f("users reconnected", "single", s.exact("01", "61,000 of them", 61000, TDG, as_of=SAT, origin=TDG))
f("homes still dark", "single", s.exact("02", "22,000 homes", 22000, COOP, as_of=SUN, origin=COOP))
f("people killed", "conflict",
    s.exact("00", "Two people", 2, POLICE, as_of=FRI, origin=POLICE),
    s.exact("03", "four people", 4, QUIROGA, as_of=SUN, origin=QUIROGA),
    s.exact("03", "five", 5, ROBERTS, nth=2, as_of=SUN, origin=ROBERTS),
    s.exact("05", "Six people", 6, as_of="2027-07-25"))
f("people killed by stoves", "single", s.exact("05", "three of them", 3))
f("line over Pugh's land", "single", s.exact("00", "14 kilometers", 14, unit="km"))
f("Pugh's sheep", "single", s.exact("00", "3,000 sheep", 3000))
f("thickness of the ice at the airport", "agree",
    s.exact("00", "38 millimeters", 38, SMN, as_of=FRI, origin=SMN, unit="mm"), s.exact("00", "1.5 inches", 1.5, SMN, as_of=FRI, origin=SMN, unit="inches"), s.exact("04", "38", 38, SMN, origin=SMN, unit="mm"))
f("thickness of the ice on the line", "conflict",
    s.exact("01", "70 millimetres", 70, TDG, origin=TDG, unit="mm"), s.exact("04", "70 millimetres", 70, TDG, origin=TDG, unit="mm"), s.exact("04", "seventy", 70, BRANDAN, origin=TDG, unit="mm"),
    s.between("04", "forty, forty-five", 40, 45, BRANDAN, origin=BRANDAN, unit="mm"), s.exact("05", "70 millimetres", 70, origin=TDG, unit="mm"), s.exact("05", "43", 43, ENRE, origin=ENRE, unit="mm"))
f("ice for which the line is designed", "single", s.exact("01", "25", 25, TDG, unit="mm"))
f("gusts", "single", s.exact("00", "84 kilometers an hour", 84, SMN, as_of=FRI, origin=SMN, unit="km/h"))
f("employees of the smelter", "single", s.exact("00", "2,300 people", 2300))
f("time until the metal freezes", "single", s.about("00", "about five hours", 5, unit="hours"))
f("time for a province", "single", s.exact("00", "six hours", 6, QUIROGA, unit="hours"))
f("homes without power in 2020", "agree", s.exact("00", "30,000 homes", 30000, as_of="2020-07", origin=AMSUR), s.exact("03", "30,000 homes", 30000, as_of="2020-07", origin=AMSUR))
f("days without power in 2020", "agree", s.exact("00", "three days", 3, as_of="2020-07", origin=AMSUR, unit="days"), s.exact("03", "three days", 3, as_of="2020-07", origin=AMSUR, unit="days"))
f("voltage of the line", "single", s.exact("01", "330-kilovolt", 330, TDG, unit="kV"))
f("workers", "single", s.exact("01", "240 workers", 240, TDG))
f("cranes", "single", s.exact("01", "18 cranes", 18, TDG))
f("days of repair", "single", s.at_most("01", "within ten days", 10, TDG, as_of=SAT, unit="days"))
f("days of repair in truth", "single", s.exact("05", "nine days", 9, unit="days"))
f("days between the two dates", "single", s.exact("03", "five days before", 5, unit="days"))
f("days by which the minister was wrong", "single", s.exact("05", "three days", 3, unit="days"))
f("days by which the company was wrong", "single", s.exact("05", "two", 2, nth=1, unit="days"))
f("damage to the line", "update",
    s.exact("01", "18 million dollars", 18000000, TDG, as_of=SAT, origin=TDG, unit="USD"), s.exact("01", "28.8 billion pesos", 28800000000, TDG, as_of=SAT, origin=TDG, unit="ARS"), s.exact("05", "26 million dollars", 26000000, unit="USD"))
f("money that the governor demands", "agree", s.exact("03", "50 billion pesos", 50000000000, QUIROGA, as_of=SUN, unit="ARS"), s.exact("03", "$31 million", 31000000, QUIROGA, as_of=SUN, unit="USD"))
f("share that customers will pay", "single", s.exact("05", "two thirds", 2 / 3, unit="share"))
f("fine", "agree", s.exact("05", "3.1 billion pesos", 3100000000, ENRE, unit="ARS"), s.exact("05", "$1.9 million", 1900000, ENRE, unit="USD"))
f("days of the walk", "single", s.exact("02", "two days", 2, unit="days"))
f("men who walked", "single", s.exact("02", "eleven men", 11))
f("bolts in the bag", "single", s.exact("02", "40 bolts", 40))
f("people in the gymnasium", "single", s.about("02", "Some 1,150 people", 1150, as_of=SUN))
f("temperature in the gymnasium", "single", s.exact("02", "fourteen degrees", 14, unit="degrees"))
f("soup", "single", s.exact("02", "three times a day", 3))
f("cells lost", "agree", s.more_than("03", "more than half of its cells", 0.5, AGN, as_of=SUN, origin=AGN, unit="share"), s.exact("04", "460 cold pots", 460, origin=AGN), s.exact("04", "460", 460, AGN, nth=2, origin=AGN))
f("cells of the smelter", "single", s.exact("04", "784 cells", 784))
f("months of restarting", "single", s.exact("04", "five months", 5, AGN, unit="months"))
f("lost output", "single", s.about("04", "some 110,000 tonnes", 110000, unit="tonnes"))
f("annual capacity", "single", s.exact("04", "460,000", 460000, unit="tonnes"))
f("loss of the smelter", "conflict", s.exact("04", "90 million dollars", 90000000, AGN, origin=AGN, unit="USD"), s.exact("04", "a hundred and thirty", 130000000, ADJUSTER, origin=ADJUSTER, unit="USD"))
f("time from the call to the cut", "agree", s.exact("04", "42 minutes", 42, TDG, unit="minutes"), s.about("04", "forty minutes", 40, SHIFT, unit="minutes"))
f("potlines that could have been saved", "single", s.exact("04", "one line of three", 1, SHIFT))
f("distance from the airport", "single", s.exact("04", "20 kilometres", 20, unit="km"))
f("rise of the premium", "single", s.exact("04", "$18", 18, as_of=WED21, unit="USD"))
f("premium", "single", s.exact("04", "$402 a tonne", 402, as_of=WED21, unit="USD"))
f("distance to Neuquén", "single", s.exact("05", "600 kilometres", 600, unit="km"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("like a zip", "variant", q("00", "They went one after the other, like when you open a zip,", PUGH), q("02", "Like a zip somebody has opened,", EVANS))
Q("to bed in six hours", "single", q("00", "You cannot put a province to bed in six hours,", QUIROGA))
Q("no candles near curtains", "single", q("01", "We ask for patience and for no candles near curtains,", ESTEBAN))
Q("stronger than the steel", "single", q("01", "The ice was stronger than the steel. There's no more to it.", ESTEBAN))
Q("from a lorry", "single", q("02", "They count the ones that you can see from a lorry.", MARTA))
Q("a hole with a spider", "single", q("02", "And where there should have been others, there was a hole with a spider.", MARTA))
Q("ask the sheep", "single", q("02", "In March we heard no helicopter. Ask the sheep.", MARTA))
Q("in '44", "single", q("02", "In '44 it was thicker. Nobody came to measure.", ELVIRA))
Q("by Thursday", "single", q("03", "by Thursday", BERMEJO))
Q("the army's bridges", "single", q("03", "I have the whole army's bridges at my disposal,", BERMEJO))
Q("did not ring", "single", q("03", "The telephone in our control room did not ring,", AGN))
Q("and then the lawyers", "single", q("04", "a hundred and thirty, and then the lawyers", ADJUSTER))
Q("one line of three", "single", q("04", "With forty minutes we'd have saved one line of three,", SHIFT))
Q("with seventy", "single", q("04", "With seventy the pylons at both ends would lie there as well. I get forty, forty-five.", BRANDAN))
Q("on other duties", "single", q("05", "on other duties", LOG))
Q("a fine for the weather", "single", q("05", "a fine for the weather", ESTEBAN))
Q("who's holding the zip", "single", q("05", "If it opens once more, I want to see who's holding the zip,", PUGH))

# ---- timeline
w = s.when
w("a thicker ice by Elvira Jones", "1944-01-01", ("02", "In '44"), to="1944-12-31")
w("measurements begin", "1956-01-01", ("00", "in 1956"), ("02", "in 1956"), to="1956-12-31")
w("a snowstorm", "2020-07-01", ("00", "In July 2020"), ("03", "In July 2020"), to="2020-07-31")
w("the last inspection on foot", "2024-11-12", ("02", "on 12 November 2024"))
w("an inspection by helicopter", "2027-03-01", ("01", "in March"), ("02", "In March"), ("05", "in March"), to="2027-03-31")
w("the red alert", WED, ("03", "on Wednesday morning"))
w("the alert is opened", WED, ("05", "on Wednesday 14 July"))
w("the warning, by the governor", THU, ("00", "Thursday afternoon"), ("05", "Thursday"))
w("the pylons fall", FRI, ("00", "in the night to Friday"), ("03", "in the night to Friday"))
w("crews get access", FRI, ("01", "since yesterday at noon"))
w("the control centre calls the smelter", FRI, ("01", "on Friday"), ("04", "at half past two in the night"))
w("users reconnected", SAT, ("01", "By 8:00 this morning"))
w("Evans flies the governor", SAT, ("02", "on Saturday"))
w("people sleep in the gymnasium", SUN, ("02", "last night"))
w("homes still dark", SUN, ("02", "On Sunday evening"))
w("the secretary promises", SUN, ("03", "on Sunday", 1))
w("the governor's count of the dead", SUN, ("03", "on Sunday", 2))
w("the adjuster flies in", MON, ("04", "on Monday"))
w("force majeure", TUE, ("04", "on Tuesday"))
w("premiums rise", WED21, ("04", "on Wednesday"))
w("schools stay closed until", WED21, ("00", "until Wednesday"))
w("power back, by the secretary", THU22, ("03", "by Thursday"), ("04", "today"))
w("the line returns", "2027-07-25", ("05", "on Sunday the twenty-fifth"))
w("power back, by the company", "2027-07-27", ("01", "on 27 July"), ("03", "July 27"))
w("the company's communiqué", "2027-07-01", ("05", "of July"), to="2027-07-31")
w("ENRE reports", "2027-10-04", ("05", "4 October"))

# ---- conflicts
s.conflict("figure", "pylons fallen: 31 by the company, 58 by the union, at least 39 by a satellite image, 44 by the regulator",
    [("01", "31 structures"), ("02", "31"), ("03", "31", 1)], [("02", "Fifty-eight", 1), ("02", "Fifty-eight pylons")], [("03", "at least 39 pylons"), ("05", "Forty-four"), ("05", "forty-four"), ("05", "44")])
s.conflict("figure", "homes without power: 140,000 by the governor, 96,000 by the company", [("00", "140,000 homes", 1), ("00", "some 140,000 homes"), ("03", "140,000 homes")], [("01", "96,000 users"), ("03", "96,000")])
s.conflict("figure", "people killed by Sunday: four by the governor, five by the hospital", [("03", "four people")], [("03", "five", 2)])
s.conflict("figure", "ice on the line: 70 millimetres by the company, 40 to 45 by a physicist, 43 by the regulator",
    [("01", "70 millimetres"), ("04", "70 millimetres"), ("05", "70 millimetres")], [("04", "forty, forty-five"), ("05", "43")])
s.conflict("figure", "loss of the smelter: 90 million dollars, or 130 by the adjuster", [("04", "90 million dollars")], [("04", "a hundred and thirty")])
s.conflict("date", "the first warning: Thursday afternoon by the governor, Wednesday by the SMN", [("00", "Thursday afternoon"), ("05", "Thursday")], [("03", "on Wednesday morning"), ("05", "on Wednesday 14 July")])
s.conflict("date", "the power returns: by Thursday, or on 27 July", [("03", "by Thursday"), ("04", "promised for today")], [("01", "on 27 July"), ("03", "July 27")])
s.conflict("stance", "whether the line was inspected in March, with nothing missing",
    [("01", "The line was inspected completely in March, by helicopter."), ("01", "No missing or loosened elements were detected."), ("05", "had written that no missing elements were detected")],
    [("02", "In March we heard no helicopter."), ("02", "40 bolts"), ("02", "there was a hole with a spider"), ("05", "The machine's log has it in Neuquén"), ("05", "there were bolts or braces missing")])
s.conflict("stance", "whether the smelter was warned by telephone", [("01", "our control centre alerted the smelter by telephone"), ("04", "maintains that it rang the smelter at half past two in the night")],
    [("03", "It denied having been warned of the cut."), ("03", "The telephone in our control room did not ring,"), ("04", "The smelter maintains that it didn't.")])
s.conflict("source", "who said that it went like a zip: the rancher, or the pilot", [("00", "like when you open a zip")], [("02", "Like a zip somebody has opened,")], optional=True)
s.conflict("stance", "whether this was the thickest ice", [("00", "the most since measurements began in 1956"), ("02", "the thickest ice since measurements began in 1956")], [("02", "In '44 it was thicker.")], optional=True)

# ---- echoes
s.echo("AmSur's sentence on the pylons", "copied text", ("00", "Freezing rain brought down"), ("03", "Freezing rain brought down"))
s.echo("AmSur on the snowstorm of 2020", "copied text", ("00", "In July 2020 a snowstorm left 30,000 homes in Chubut in the dark for three days."), ("03", "In July 2020 a snowstorm left 30,000 homes in Chubut in the dark for three days."))
s.echo("AmSur on the thickest ice", "cited", ("00", "the most since measurements began in 1956"), ("02", "According to AmSur the storm brought the thickest ice since measurements began in 1956."))
s.echo("the company's 31 pylons", "cited", ("01", "31 structures"), ("02", "31"), ("03", "31", 1))
s.echo("the company's 96,000", "cited", ("01", "96,000 users"), ("03", "96,000"))
s.echo("the company's 70 millimetres", "cited", ("01", "70 millimetres"), ("04", "70 millimetres"), ("05", "70 millimetres"))
s.echo("the company's communiqué", "cited", ("01", "No missing or loosened elements were detected."), ("05", "In its communiqué of July the company had written that no missing elements were detected."))
s.echo("the company's call at half past two", "cited", ("01", "At 2:30 on Friday our control centre alerted the smelter by telephone"), ("04", "it rang the smelter at half past two in the night"))
s.echo("the governor's 140,000", "cited", ("00", "some 140,000 homes"), ("03", "140,000 homes"))
s.echo("the SMN's 38 millimetres", "cited", ("00", "38 millimeters"), ("04", "38"), optional=True)
s.echo("27 July by the company", "cited", ("01", "on 27 July"), ("03", "stuck to July 27"), optional=True)
s.echo("like a zip", "same details", ("00", "like when you open a zip"), ("02", "Like a zip somebody has opened,"), optional=True)

# ---- actors
s.actor(QUIROGA, "person", *s.named("Hernán Quiroga", "Quiroga"), aliases=["Governor Hernán Quiroga", "Governor Quiroga", "The governor", "the governor"])
s.actor(ESTEBAN, "person", *s.named("Esteban Larralde"), aliases=["the company's spokesman, Esteban Larralde", "the company's spokesman", "the spokesman of Transaustral", "the company"])
s.actor(MARTA, "person", *s.named("Marta Larralde"), aliases=["She", "the union", "The union", "a list", "her people"])
s.actor(BERMEJO, "person", *s.named("Lucía Bermejo"), aliases=["Argentina's energy secretary", "the secretary, Lucía Bermejo", "the secretary", "the minister", "energy secretary"])
s.actor(PUGH, "person", *s.named("Aníbal Pugh"), aliases=["a rancher", "the rancher", "he"])
s.actor(TDG, "organization", *s.named("Transaustral del Golfo", "TRANSAUSTRAL DEL GOLFO", "Transaustral", "TdG"), aliases=["TdG", "Transaustral", "The company", "the company", "the company that owns the line", "its communiqué", "we", "Our crews"])
s.actor(AGN, "organization", *s.named("Aluminio Golfo Nuevo", "Golfo Nuevo"), aliases=["The smelter", "the smelter", "The company", "the company", "it", "a letter", "The smelter Aluminio Golfo Nuevo"])
s.actor(SMN, "organization", *s.named("National Meteorological Service", "SMN"), aliases=["SMN", "The SMN", "the National Meteorological Service", "The weather service", "the weather service"])
s.actor(ENRE, "organization", *s.named("ENRE"), aliases=["the regulator", "the regulator, ENRE", "its report", "the report", "It"])
s.actor(AMSUR, "organization", *s.named("AmSur"), aliases=["a satellite image"])
s.actor("Chubut", "place", *s.named("Chubut"))
s.actor("Trelew", "place", *s.named("Trelew"))
s.actor("Puerto Madryn", "place", *s.named("Puerto Madryn"))
s.actor("Buenos Aires", "place", *s.named("Buenos Aires", "BUENOS AIRES"))
s.actor("Neuquén", "place", *s.named("Neuquén"))
s.alias(EVANS, "the pilot", "Darío Evans, who flew the governor", "Evans")
s.alias(ROBERTS, "Silvina Roberts, who directs the regional hospital in Trelew", "the regional hospital in Trelew", "the hospital")
s.alias(BRANDAN, "a physicist", "a physicist at Comodoro's university, Osvaldo Brandán", "a physicist at Comodoro's university")
s.alias(ELVIRA, "Grandmother Elvira Jones", "Elvira Jones (88)")
s.alias(POLICE, "Police", "the police")
s.alias(COOP, "cooperative")
s.alias(SAT_IMG, "A satellite image", "AmSur", "A satellite image bought by AmSur")
s.alias(ADJUSTER, "A loss adjuster", "a loss adjuster who flew in on Monday", "loss adjuster")
s.alias(SHIFT, "shift leader")
s.alias(LOG, "The machine's log", "the machine's log", "log")
s.write()
