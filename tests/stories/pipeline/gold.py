#!/usr/bin/env python3
"""Gold of the pipeline story. The event, its persons, bodies, places and outlets are invented; only countries and capitals are real."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A gas pipeline explodes at Zedakari and blame is disputed")
E, AT_LEAST, MORE, ABOUT, AT_MOST, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.vague
TUE, WED, THU, FRI, SUN, MON = "2027-01-12", "2027-01-13", "2027-01-14", "2027-01-15", "2027-01-17", "2027-01-18"

s.report("00", outlet="CWS", published=WED, sidecar=True)
s.report("01", outlet="Alazna Transit", published=THU)
s.report("02", outlet="Armat News", published=FRI)
s.report("03", outlet="CWS", published=FRI, sidecar=True)
s.report("04", outlet="Corridor Gas Letter", published=MON, to="2027-01-21")
s.report("05", outlet="Magazin Grenzland", published="2027-03-11", to="2027-04-30")

TSIS, NANA, MELK, MENT, JORB, CHIN = "Gela Tsiskarauli", "Nana Tsiskarauli", "Arpine Melkumyants", "Zurab Menteshidze", "Ilia Jorbenadze", "Mamuka Chincharadze"
TORG, GHEV, PURT, OKRI, UBIRIA, ZECH = "Vahagn Torgomyan", "Ruben Ghevondyan", "Natela Purtseladze", "Davit Okribeli", "Lali Ubiria", "Wolfram Zechner"
INTERIOR, ENERGY, ALAZNA, LORVA, RADIO, CWS = "interior ministry", "Armenia's energy ministry", "Alazna Transit", "Lorva Gas", "Radio Mtskarobi", "CWS"
CLINIC, LOG, SECURITY, UNION, COMMISSION, LAB = "burns clinic", "log of the border station", "Georgia's security service", "trade union", "parliamentary commission", "materials laboratory"
LETTER, PODV, INVOICE, BIDDERS, BOOK = "Corridor Gas Letter", "Podvodnik", "invoice", "two bidders", "shift book"

# ---- figures
f = s.figures
f("people killed", "conflict",
    E("00", "four killed", 4, None, as_of=WED, origin=INTERIOR),
    AT_LEAST("00", "at least four people", 4, INTERIOR, as_of=WED, origin=INTERIOR),
    E("01", "six people", 6, None, as_of=THU),
    E("02", "The dead remain six", 6, CLINIC, as_of=FRI),
    E("02", "Seven dead", 7, RADIO, as_of=FRI, origin=RADIO),
    E("03", "killed six", 6, None, nth=1, as_of=FRI),
    E("03", "six people", 6, None, as_of=FRI),
    E("05", "seven", 7, None, nth=1, as_of="2027-02-02"))
f("people injured", "update", E("00", "injuring 11", 11, INTERIOR, as_of=WED, origin=INTERIOR), E("01", "17 injured", 17, None, as_of=THU))
f("width of the crater", "conflict",
    E("00", "30 metres wide", 30, TSIS, unit="m", origin=INTERIOR),
    E("01", "18 metres across", 18, None, unit="m", origin=ALAZNA),
    E("01", "30", 30, None, unit="m", origin=INTERIOR),
    E("03", "18 metres", 18, None, nth=1, unit="m"),
    E("03", "30", 30, INTERIOR, nth=1, unit="m", origin=INTERIOR),
    E("03", "18 metres wide", 18, JORB, unit="m"))
f("houses burnt", "conflict",
    E("00", "12 houses", 12, TSIS, as_of=WED, origin=INTERIOR),
    E("02", "21 burnt houses", 21, TORG, as_of=THU, origin=TORG),
    E("05", "Twenty-one houses", 21, None),
    E("05", "twelve", 12, "people in Tbilisi", origin=INTERIOR))
f("houses cracked by the pressure", "single", E("05", "nine more", 9, None))
f("villagers taken to a school", "single", ABOUT("00", "Some 240 villagers", 240, None, as_of=WED))
f("length of the line", "single", E("00", "188-kilometre", 188, None, unit="km"))
f("share of the Georgian state in Alazna Transit", "agree",
    E("00", "half of which", 0.5, None, unit="share", origin=CWS), E("03", "half of which", 0.5, None, unit="share", origin=CWS))
f("time until the valves closed", "conflict",
    E("00", "11 minutes", 11, ALAZNA, unit="minutes", origin=ALAZNA), E("01", "11 minutes", 11, None, unit="minutes", origin=ALAZNA),
    E("02", "47 minutes", 47, CHIN, unit="minutes", origin=CHIN), E("05", "46 minutes", 46, COMMISSION, unit="minutes", origin=COMMISSION))
f("fall of Armenia's imports", "conflict",
    E("00", "70%", 70, ENERGY, unit="percent", as_of=WED, origin=ENERGY), E("03", "45%", 45, OKRI, unit="percent", origin=OKRI),
    E("03", "70%", 70, "Armenia", unit="percent", origin=ENERGY), E("04", "70%", 70, "Yerevan", unit="percent", as_of=WED, origin=ENERGY),
    E("04", "45%", 45, [CWS, OKRI], unit="percent", origin=OKRI))
f("Armenia's usual imports a day", "single", E("04", "6.2 million cubic metres a day", 6200000, None, unit="m3/day"))
f("Armenia's imports on Wednesday afternoon", "single", E("04", "1.9 million", 1900000, None, unit="m3/day", as_of=WED))
f("swaps from the south", "single", E("04", "2.5 million a day", 2500000, None, unit="m3/day"))
f("days that the stored gas lasts", "conflict",
    E("00", "19 days", 19, ENERGY, unit="days", as_of=WED, origin=ENERGY), E("02", "12 days", 12, GHEV, unit="days", as_of=THU, origin=GHEV))
f("power stations switched to oil", "single", E("00", "Two power stations", 2, None, as_of=WED))
f("households without heating", "update",
    ABOUT("00", "about 140,000 households", 140000, LORVA, as_of=WED, origin=LORVA), E("02", "90,000 households", 90000, LORVA, as_of=THU, origin=LORVA),
    VAGUE("03", "tens of thousands of homes", 10000, None), E("04", "8,000 cold households", 8000, LORVA, origin=LORVA))
f("price of gas at Marchau", "update",
    E("00", "41 euros", 41, None, unit="EUR/MWh", as_of=WED), E("03", "44 euros", 44, None, unit="EUR/MWh", as_of=FRI), E("04", "42 euros", 42, None, unit="EUR/MWh", as_of=MON))
f("rise of the price on Wednesday", "single", E("00", "6%", 6, None, unit="percent", as_of=WED))
f("rise of the price since Tuesday", "single", E("03", "14% more", 14, None, unit="percent", as_of=FRI))
f("welders killed in 2019", "single", E("00", "two welders", 2, None, as_of="2019-02"))
f("fine of 2019", "single", E("00", "300,000 lari", 300000, None, unit="GEL"))
f("pressure at the explosion", "agree",
    E("01", "54 bar", 54, None, unit="bar", origin=ALAZNA), E("04", "54 bar", 54, None, unit="bar"))
f("licensed pressure", "single", E("04", "55", 55, None, unit="bar"))
f("loss of pressure before the explosion", "single", E("02", "six bar", 6, LOG, unit="bar", as_of=WED, origin=LOG))
f("time for which the pressure sank", "single", E("02", "43 minutes", 43, LOG, unit="minutes", as_of=WED, origin=LOG))
f("gas released", "conflict",
    E("01", "1.8 million cubic metres", 1800000, None, unit="m3", origin=ALAZNA), E("02", "3.5 million cubic metres", 3500000, ENERGY, unit="m3", origin=ENERGY),
    E("04", "1.8 million cubic metres", 1800000, ALAZNA, unit="m3", origin=ALAZNA), E("04", "3.5 million", 3500000, "Yerevan", unit="m3", origin=ENERGY),
    AT_LEAST("04", "cannot have been less than 2.4 million", 2400000, None, unit="m3", origin=LETTER))
f("reports of a smell of gas", "conflict",
    E("01", "23 reports", 23, UNION, as_of="2026", origin=UNION), E("01", "three such reports", 3, None, as_of="2026", origin=ALAZNA),
    E("03", "23 times", 23, PURT, as_of="2026", origin=UNION), E("03", "Not three", 3, PURT, as_of="2026", origin=ALAZNA))
f("time in which reports were looked into", "single", E("01", "24 hours", 24, None, unit="hours", origin=ALAZNA))
f("time of repair", "update",
    E("01", "72 hours", 72, MENT, unit="hours", as_of=THU, origin=ALAZNA), E("03", "nine days", 9, MENT, unit="days", as_of=FRI, origin=MENT), E("03", "72 hours", 72, None, unit="hours", as_of=THU, origin=ALAZNA))
f("compensation for a family", "update",
    E("01", "20,000 lari", 20000, None, unit="GEL", as_of=THU, origin=ALAZNA), ABOUT("01", "about $7,400", 7400, None, unit="USD", as_of=THU, origin=ALAZNA), E("05", "35,000 lari", 35000, None, unit="GEL"))
f("families compensated", "update", E("01", "12 families", 12, None, as_of=THU, origin=ALAZNA), E("05", "19 families", 19, None))
f("families that refused", "single", E("05", "Two have refused", 2, None))
f("cost of repair", "conflict",
    E("01", "14 million lari", 14000000, None, unit="GEL", origin=ALAZNA), E("04", "14 million lari", 14000000, None, unit="GEL", origin=ALAZNA),
    E("04", "$5.2 million", 5200000, None, unit="USD", origin=LETTER), E("04", "20 million", 20000000, BIDDERS, unit="GEL", origin=BIDDERS))
f("weight of the explosive", "single", E("02", "three kilos of explosive", 3, MELK, unit="kg"))
f("nights before the find", "single", E("02", "two nights", 2, MELK, unit="nights"))
f("people detained", "agree",
    E("02", "two men", 2, SECURITY, as_of=FRI, origin=SECURITY), E("03", "holds two", 2, None, as_of=FRI, origin=SECURITY), E("03", "two men", 2, SECURITY, as_of=FRI, origin=SECURITY), E("05", "two arrested", 2, None, origin=SECURITY))
f("charges", "single", E("02", "two charges", 2, JORB, as_of=FRI, origin=JORB))
f("weight of a charge", "single", ABOUT("02", "about 1.5 kilograms", 1.5, JORB, unit="kg", as_of=FRI, origin=JORB))
f("distance of the wedding", "agree",
    E("03", "60 kilometres", 60, UBIRIA, unit="km", origin=UBIRIA), E("05", "sixty kilometres", 60, UBIRIA, unit="km", origin=UBIRIA))
f("pictures of the client", "single", E("05", "140 pictures", 140, UBIRIA, origin=UBIRIA))
f("insurance cover", "single", E("04", "$60 million", 60000000, None, unit="USD"))
f("deductible", "single", E("04", "$2 million", 2000000, None, unit="USD"))
f("diameter of the line", "single", E("04", "720 millimetres", 720, None, unit="mm"))
f("crews from Turkey", "single", E("04", "Two welders' crews", 2, None, as_of=SUN))
f("bidders", "single", E("04", "two bidders", 2, None))
f("pages of the commission's report", "single", E("05", "214 pages", 214, None, unit="pages"))
f("thickness of the wall when new", "single", E("05", "11 millimetres", 11, LAB, unit="mm", as_of="1978"))
f("thickness of the wall at the tear", "single", E("05", "4.1", 4.1, LAB, unit="mm", origin=LAB))
f("samples without explosive", "single", E("05", "36", 36, ZECH, origin=LAB))
f("soil samples", "single", E("05", "38 soil samples", 38, ZECH, origin=LAB))
f("samples with nitrate", "single", E("05", "the other two", 2, ZECH, origin=LAB))
f("delay of the gas beyond the promise", "single", E("05", "two days later than promised", 2, None, unit="days"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("the victims", "single", q("00", "It is too early to speak of anything but the victims,", TSIS))
Q("no cold flats", "single", q("00", "There will be no cold flats,", MELK))
Q("something under this pipe", "single", q("01", "Somebody put something under this pipe,", MENT))
Q("silence from those who know nothing", "single", q("01", "We shall have gas flowing to our Armenian partners within 72 hours, and until then we ask for silence from those who know nothing.", MENT))
Q("a pipe that nobody looks at", "variant",
    q("02", "They needed two nights to smell three kilos of explosive? A pipe that nobody looks at explodes by itself.", MELK), q("03", "A pipe that no one inspects blows up all by itself,", MELK))
Q("military traces", "single", q("02", "traces of an explosive of military type", JORB))
Q("seen from the road", "single", q("02", "The ministry counted what can be seen from the road,", CHIN))
Q("the cushion", "single", q("02", "The minister counts the cushion as well, and the cushion cannot be burnt.", GHEV))
Q("follow the benefit", "single", q("03", "Follow the benefit,", JORB))
Q("smell of gas", "single", q("03", "smell of gas", BOOK))
Q("not three", "single", q("03", "Not three. I can read,", PURT))
Q("animals nobody counts", "single", q("03", "We've counted people twice,", NANA), q("03", "Animals nobody counts.", NANA))
Q("not serviceable", "single", q("04", "not serviceable", PODV))
Q("a thumb through it", "single", q("05", "One could have put a thumb through it,", ZECH))
Q("every vineyard", "single", q("05", "as every vineyard does", ZECH))
Q("we found what we found", "single", q("05", "We found what we found,", JORB))
Q("not a whisper", "single", q("05", "no sign, not a whisper", MENT))

# ---- timeline
w = s.when
w("the pipe is laid", "1978", ("05", "in 1978"))
w("the blast of 2019", "2019-02", ("00", "In February 2019"))
w("the last inspection, by the union", "2021", ("03", "since 2021"))
w("the last inspection, by the commission", "2021-10", ("05", "in October 2021"))
w("the automatic system is switched off", "2026-08", ("05", "since August"))
w("the last inspection, by Alazna", "2026-09", ("01", "in September of last year"), ("04", "in September"))
w("reports of a smell of gas", "2026", ("01", "2026"), ("03", "last year"))
w("the price before the explosion", TUE, ("03", "on Tuesday"))
w("the pipeline explodes", WED, ("00", "before dawn on Wednesday"), ("01", "yesterday's"), ("04", "last Wednesday"), ("05", "on 13 January"))
w("imports on Wednesday", WED, ("04", "On Wednesday afternoon"))
w("Armat News says good night", WED, ("02", "WED"))
w("the ministry shows the log", THU, ("02", "THU", 5))
w("Ghevondyan speaks in parliament", THU, ("02", "THU", 4))
w("the ministry's calculation of the gas", THU, ("02", "THU", 3))
w("Lorva Gas counts households", THU, ("02", "THU", 2))
w("Torgomyan in Zedakari", THU, ("02", "THU", 1))
w("Radio Mtskarobi reports a seventh death", FRI, ("02", "FRI", 4), ("05", "two days after the explosion"))
w("two men are detained", FRI, ("02", "FRI", 3), ("03", "on Friday", 1))
w("Melkumyants answers", FRI, ("02", "FRI", 2))
w("Armat News corrects itself", FRI, ("02", "FRI", 1))
w("Menteshidze concedes nine days", FRI, ("03", "on Friday", 2))
w("crews arrive from Turkey", SUN, ("04", "on Sunday"))
w("frost", SUN, ("02", "till Sunday"))
w("the contractor confirms", MON, ("04", "on Monday", 1))
w("the price falls to 42 euros", MON, ("04", "on Monday", 2))
w("the last households should be warm", "2027-01-21", ("04", "by Thursday"))
w("the repair is promised", "2027-01-22", ("04", "Friday, 22 January"))
w("the gas flows again", "2027-01-24", ("05", "since 24 January"))
w("Eteri Gulbani dies", "2027-02-02", ("05", "on 2 February"))
w("the arrested are released", "2027-02-26", ("05", "on 26 February"))
w("Menteshidze resigns", "2027-03-05", ("05", "on 5 March"))
w("the commission submits its report", "2027-03-11", ("05", "On 11 March"))

# ---- conflicts
c = s.conflict
c("figure", "people killed on Friday: seven by Radio Mtskarobi, six by the clinic", [("02", "Seven dead")], [("02", "The dead remain six"), ("03", "killed six", 1), ("03", "six people")], optional=True)
c("figure", "width of the crater: 30 metres by the ministry, 18 by the company", [("00", "30 metres wide"), ("01", "30"), ("03", "30", 1)], [("01", "18 metres across"), ("03", "18 metres", 1), ("03", "18 metres wide")])
c("figure", "houses burnt: 12 by the ministry, 21 by those who walked the lanes", [("00", "12 houses"), ("05", "twelve")], [("02", "21 burnt houses"), ("05", "Twenty-one houses")])
c("figure", "the valves: 11 minutes by Alazna, 47 by the village head, 46 by the commission", [("00", "11 minutes"), ("01", "11 minutes")], [("02", "47 minutes"), ("05", "46 minutes")])
c("figure", "gas released: 1.8 million by Alazna, 3.5 million by Yerevan, no less than 2.4 by the letter",
    [("01", "1.8 million cubic metres"), ("04", "1.8 million cubic metres")], [("02", "3.5 million cubic metres"), ("04", "3.5 million"), ("04", "cannot have been less than 2.4 million")])
c("figure", "stored gas: 19 days by the ministry, 12 by the opposition", [("00", "19 days")], [("02", "12 days")])
c("figure", "Armenia's imports: down 70% by Armenia, 45% by Georgia", [("00", "70%"), ("03", "70%"), ("04", "70%")], [("03", "45%"), ("04", "45%")])
c("figure", "reports of a smell: 23 by the union, three by the company", [("01", "23 reports"), ("03", "23 times")], [("01", "three such reports"), ("03", "Not three")])
c("figure", "cost of repair: 14 million by the company, 20 by bidders", [("01", "14 million lari"), ("04", "14 million lari"), ("04", "$5.2 million")], [("04", "20 million")], optional=True)
c("date", "the last inspection: September 2026 by Alazna, 2021 by the union and the commission",
    [("01", "in September of last year"), ("04", "in September")], [("03", "since 2021"), ("05", "in October 2021")])
c("stance", "whether the pipeline was blown up",
    [("01", "All data available to the company point to an external impact."), ("01", "Somebody put something under this pipe,"), ("02", "Georgia's security service has detained two men"), ("03", "two men suspected of blowing up a pipeline"), ("05", "The security service abides by its version.")],
    [("02", "A pipe that nobody looks at explodes by itself."), ("03", "Armenia dismissed the account."), ("03", "A pipe that no one inspects blows up all by itself,"), ("05", "One could have put a thumb through it,")])
c("stance", "whether pressure fell before the explosion",
    [("01", "until the very second of the event"), ("01", "There was none.")], [("02", "the pressure began to sink at 02:31"), ("02", "It lost six bar in the 43 minutes before the explosion.")])
c("stance", "whether there was explosive at the crater",
    [("02", "traces of an explosive of military type"), ("03", "Investigators had found traces of a military explosive"), ("05", "We found what we found,")], [("05", "In 36 of 38 soil samples he found no explosive")])
c("stance", "whether the valves closed by themselves", [("01", "closed automatically")], [("05", "The valves did not close by themselves."), ("05", "the automatic system had been off since August")])
c("stance", "whether Armenia's homes stay warm", [("00", "There will be no cold flats,")], [("00", "about 140,000 households in the north of the country had no heating"), ("02", "90,000 households still cold")], optional=True)

# ---- echoes
e = s.echo
e("the agency's later story repeats the first", "copied text",
    ("00", "half of which belongs to the Georgian state"), ("03", "half of which belongs to the Georgian state"))
e("Okribeli's 45%, given to CWS", "cited", ("03", "imports had fallen by 45%"), ("04", "the 45% that Minister Okribeli gave CWS"))
e("70% by the Armenian ministry", "cited", ("00", "imports had dropped by 70%"), ("03", "Armenia puts the drop at 70%"), ("04", "bears out Yerevan's 70%"))
e("the company's notice, retold", "cited", ("01", "within 72 hours"), ("03", "the 72 hours first announced"), ("01", "calculated at 1.8 million cubic metres"), ("04", "Alazna claims 1.8 million cubic metres"))
e("the company's bill", "same details", ("01", "14 million lari"), ("04", "14 million lari"))
e("the company's 18 metres", "same details", ("01", "18 metres across"), ("03", "18 metres wide"), optional=True)
e("Yerevan's 3.5 million", "cited", ("02", "3.5 million cubic metres"), ("04", "Yerevan 3.5 million"))
e("Jorbenadze's briefing", "same details", ("02", "traces of an explosive of military type"), ("03", "Investigators had found traces of a military explosive"))
e("Melkumyants on the pipe", "same details", ("02", "A pipe that nobody looks at explodes by itself."), ("03", "A pipe that no one inspects blows up all by itself,"))
e("the union's 23", "cited", ("01", "23 reports of a smell of gas"), ("03", "23 times last year"))
e("11 minutes by the company", "cited", ("00", "its valves had closed 11 minutes after"), ("01", "closed automatically after 11 minutes"))
e("the woman declared dead by a radio station", "same details", ("02", "Seven dead"), ("05", "declared dead by a radio station"))
e("the wedding, by the lawyer", "cited", ("03", "at a wedding 60 kilometres away"), ("05", "At the wedding sixty kilometres away"))
e("twelve houses by the ministry", "same details", ("00", "12 houses"), ("05", "it was twelve"), optional=True)
e("21 houses", "same details", ("02", "21 burnt houses"), ("05", "Twenty-one houses"), optional=True)

# ---- actors
a = s.actor
a(TSIS, "person", *s.named("Gela Tsiskarauli", "Tsiskarauli", but=("Nana Tsiskarauli",)), aliases=["Tsiskarauli", "ministry spokesman Gela Tsiskarauli", "the ministry's spokesman", "the interior ministry"])
a(NANA, "person", *s.named("Nana Tsiskarauli"), aliases=["paramedic Nana Tsiskarauli", "Tsiskarauli", "she"])
a(MELK, "person", *s.named("Arpine Melkumyants", "Melkumyants"), aliases=["Deputy Energy Minister Arpine Melkumyants", "Deputy minister Melkumyants", "Armenia"])
a(MENT, "person", *s.named("Zurab Menteshidze"), aliases=["Menteshidze", "Director General Zurab Menteshidze", "Its general director, Zurab Menteshidze", "Alazna Transit"])
a(JORB, "person", *s.named("Ilia Jorbenadze"), aliases=["Jorbenadze", "its deputy head Ilia Jorbenadze", "deputy security chief Ilia Jorbenadze", "Georgia's security service", "the security service"])
a(CHIN, "person", *s.named("Mamuka Chincharadze", "Chincharadze"), aliases=["the village head, Mamuka Chincharadze", "the village head"])
a(OKRI, "person", *s.named("Davit Okribeli", "Okribeli"), aliases=["Georgian Energy Minister Davit Okribeli", "Minister Okribeli"])
a(UBIRIA, "person", *s.named("Lali Ubiria", "Ubiria"), aliases=["The lawyer of one of them, Lali Ubiria", "the lawyer Ubiria", "the lawyer"])
a(ALAZNA, "organization", *s.named("Alazna Transit", "Alazna", "ALAZNA TRANSIT"), aliases=["The operator", "the company", "the operator", "Alazna"])
a(LORVA, "organization", *s.named("Lorva Gas"), aliases=["the distributor, Lorva Gas", "the distributor"])
a(RADIO, "organization", *s.named("Radio Mtskarobi"), aliases=["a radio station"])
a(CWS, "organization", *s.named("CWS"))
a("Zedakari", "place", *s.named("Zedakari"))
a("Mtskarobi", "place", *s.named("Mtskarobi", but=("Radio Mtskarobi",)))
a("Marchau", "place", *s.named("Marchau"))
s.alias(INTERIOR, "the interior ministry", "Georgian interior ministry", "the ministry", "Gela Tsiskarauli")
s.alias(ENERGY, "the energy ministry in Yerevan", "energy ministry", "Yerevan", "Armenia", "the ministry")
s.alias("Armenia", "Armenia's energy ministry", "Yerevan")
s.alias("Yerevan", "Armenia's energy ministry", "Armenia")
s.alias(TORG, "Torgomyan", "Our correspondent Vahagn Torgomyan", "our correspondent")
s.alias(GHEV, "Ghevondyan", "opposition")
s.alias(PURT, "Purtseladze", "Natela Purtseladze, who heads the pipeline workers' union", "the union")
s.alias(UNION, "the trade union", "the pipeline workers' union", "the union", "Natela Purtseladze", "The statement of the trade union")
s.alias(ZECH, "Zechner", "the head of the laboratory, Wolfram Zechner", "the laboratory")
s.alias(LAB, "a materials laboratory in Kalvang", "Wolfram Zechner", "the commission", "the parliamentary commission")
s.alias(COMMISSION, "the commission", "the parliamentary commission")
s.alias(CLINIC, "The burns clinic in Tbilisi", "the clinic")
s.alias(LOG, "the log", "Armenia's energy ministry", "the ministry", "the border station")
s.alias(SECURITY, "the security service", "Georgia's security service", "Ilia Jorbenadze")
s.alias(PODV, "The contractor", "the Croatian contractor Podvodnik", "the contractor")
s.alias(BOOK, "its members", "the shift book", "members", "Natela Purtseladze", "the pipeline workers' union")
s.alias(BIDDERS, "bidders")
s.alias("people in Tbilisi", "there are people in Tbilisi")
s.write()
