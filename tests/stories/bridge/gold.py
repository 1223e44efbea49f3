"""Gold of an invented story: an unfinished bridge over the Luala, Mozambique, falls, May 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The collapse of the Luala bridge in Mozambique")
WED, THU, FRI, SAT = (f"2027-05-{d}" for d in (12, 13, 14, 15))
s.report("00", outlet="Atlantic Wire", published=WED, sidecar=True)
s.report("01", outlet="NOTIMOZ", published=THU)
s.report("02", outlet="The Courier", published="2027-05-16")
s.report("03", outlet="Diário do Índico", published=FRI)
s.report("04", outlet="Span & Pier", published="2027-05-20", to="2027-06-12")

CHIVAMBO, ILDA, SERGIO, FATIMA, AMISSE, YURDAKUL = "Osvaldo Chivambo", "Ilda Nhantumbo", "Sérgio Nhantumbo", "Fátima Ussene", "Paulo Amisse", "Kemal Yurdakul"
CPL, ANADEK, MABOTE, VORSTER, ERGIN, TEMBE = "Luala Bridge Consortium", "Anadek", "Mabote Construções", "Hendrik Vorster", "Leyla Ergin", "Jossias Tembe"
CRANE, NURSES, DIVER, LETTERS, ORDER, REGISTER = "A crane driver", "two nurses", "a navy diver", "letters", "pouring order", "register of lunches"
SPOKESWOMAN, WEATHER, UNION, OFFICIAL, DIARIO = "A spokeswoman for the ministry", "national meteorological institute", "The union", "a provincial official", "Diário do Índico"

# ---- figures
s.figures("people killed", "conflict",
    s.at_least("00", "At least six killed", 6, as_of=WED, origin=AMISSE), s.at_least("00", "at least six people", 6, OFFICIAL, as_of=WED, origin=AMISSE),
    s.exact("01", "eleven workers", 11, CHIVAMBO, as_of=THU, origin=CHIVAMBO),
    s.exact("02", "19 people", 19, "governor's office", as_of=SAT, origin=AMISSE),
    s.exact("03", "14 dead", 14, AMISSE, as_of=FRI, origin=AMISSE), s.exact("03", "16", 16, SERGIO, nth=1, as_of=FRI, origin=SERGIO),
    s.exact("03", "18 dead", 18, DIARIO, as_of=FRI, origin=NURSES), s.exact("03", "16", 16, SERGIO, nth=3, as_of=FRI, origin=SERGIO),
    s.exact("03", "Eighteen dead", 18, NURSES, as_of=FRI, origin=NURSES),
    s.exact("04", "22", 22, nth=1))
s.figures("people missing", "update",
    s.exact("00", "a dozen missing", 12, OFFICIAL, as_of=WED, origin=AMISSE), s.exact("01", "seven", 7, CHIVAMBO, as_of=THU, origin=CHIVAMBO),
    s.exact("03", "five missing", 5, AMISSE, as_of=FRI, origin=AMISSE), s.exact("02", "two were missing", 2, "governor's office", as_of=SAT, origin=AMISSE))
s.figures("people injured", "update",
    s.exact("00", "Seventeen injured", 17, SERGIO, as_of=WED, origin=SERGIO), s.exact("01", "21", 21, CHIVAMBO, as_of=THU, origin=CHIVAMBO),
    s.exact("03", "23 injured", 23, AMISSE, as_of=FRI, origin=AMISSE), s.exact("02", "Twenty-four", 24, as_of=SAT))
s.figures("injured in critical condition", "single", s.exact("00", "Five of them", 5, SERGIO, as_of=WED, origin=SERGIO))
s.figures("Turkish citizens among the dead", "single", s.exact("01", "two citizens of Türkiye", 2, CHIVAMBO, as_of=THU, origin=CHIVAMBO))
s.figures("dead when brought out or found", "single", s.exact("04", "20", 20, nth=3))
s.figures("dead in hospital", "single", s.exact("04", "two", 2, nth=1))
s.figures("last bodies found", "single", s.exact("04", "The last two bodies", 2, as_of="2027-05-18"))
s.figures("distance at which they were found", "single", s.exact("04", "9km", 9, unit="km"))
s.figures("bodies counted twice", "single", s.exact("03", "Two bodies", 2, as_of=FRI))
s.figures("people on the span", "conflict",
    s.exact("00", "Thirty-four people", 34, [AMISSE, CPL], origin=CPL), s.exact("02", "34 people", 34, CPL, origin=CPL),
    s.exact("02", "41", 41, REGISTER, origin=REGISTER), s.exact("03", "34", 34, [CRANE, CPL], origin=CPL),
    s.exact("03", "41", 41, CRANE, nth=1, origin=CRANE), s.exact("04", "Forty-one people", 41, CPL, origin=CPL),
    s.exact("04", "34", 34, CPL, origin=CPL))
s.figures("lunches carried up", "single", s.exact("03", "41 lunches", 41, CRANE, origin=CRANE))
s.figures("signatures on the paper", "single", s.exact("03", "41 signatures", 41, origin=DIARIO))
s.figures("day labourers left out of the list", "single", s.exact("04", "seven day labourers", 7))
s.figures("length of the deck that fell", "agree", s.about("00", "About 40 metres of deck", 40, AMISSE, origin=AMISSE, unit="m"), s.exact("04", "42m", 42, unit="m"))
s.figures("height of the fall", "agree", s.exact("00", "27 metres", 27, AMISSE, origin=AMISSE, unit="m"), s.exact("00", "88 feet", 88, AMISSE, origin=AMISSE, unit="feet"))
s.figures("Anadek's share", "agree", s.exact("00", "70%", 70, unit="%"), s.exact("04", "70", 70, unit="%"))
s.figures("Mabote's share", "agree", s.exact("03", "30 per cent", 30, unit="%"), s.exact("04", "30", 30, unit="%"))
s.figures("distance of the weather station", "single", s.exact("00", "62 km", 62, unit="km"))
s.figures("wind at the weather station", "single", s.at_most("00", "no wind above 31 kph", 31, WEATHER, as_of=WED, origin=WEATHER, unit="km/h"))
s.figures("length of the bridge", "agree", s.exact("00", "1.1-km", 1.1, unit="km"), s.exact("04", "1,100m", 1100, unit="m"))
s.figures("value of the bridge", "agree", s.exact("00", "$94 million", 94000000, unit="USD"), s.exact("01", "94 million dollars", 94000000, unit="USD"),
    s.exact("04", "€81M", 81000000, unit="EUR"))
s.figures("dead in the ferry of 2019", "single", s.exact("00", "43 lives", 43))
s.figures("concrete of the pour", "conflict",
    s.exact("01", "250 cubic metres of concrete", 250, YURDAKUL, origin=YURDAKUL, unit="m3"), s.exact("01", "six hundred tonnes", 600, YURDAKUL, origin=YURDAKUL, unit="tonnes"),
    s.exact("02", "375 cubic metres of concrete", 375, ORDER, origin=ORDER, unit="m3"), s.about("02", "about 900 tonnes", 900, ORDER, origin=ORDER, unit="tonnes"),
    s.exact("02", "600", 600, YURDAKUL, origin=YURDAKUL, unit="tonnes"),
    s.exact("04", "375m3 of concrete", 375, ORDER, origin=ORDER, unit="m3"), s.about("04", "some 900t", 900, ORDER, origin=ORDER, unit="tonnes"))
s.figures("load for which the towers were drawn", "single", s.exact("04", "620t", 620, "documents", unit="tonnes"))
s.figures("plant and formwork", "single", s.about("04", "roughly 40t of plant and formwork", 40, "documents", unit="tonnes"))
s.figures("duration of the pour", "single", s.about("04", "about three hours", 3, unit="hours"))
s.figures("life for which the bridge was designed", "single", s.exact("04", "a century", 100, unit="years"))
s.figures("days of mourning", "agree", s.exact("01", "three days", 3, unit="days"), s.exact("03", "three days", 3, unit="days"))
s.figures("state support for each family", "agree",
    s.exact("01", "150 thousand meticais", 150000, unit="MZN"), s.about("01", "about 2,350 dollars", 2350, unit="USD"))
s.figures("the venture's offer to each family", "agree", s.exact("04", "1.2M meticais", 1200000, ERGIN, unit="MZN"), s.exact("04", "US$18,800", 18800, ERGIN, unit="USD"))
s.figures("the union's demand for each family", "single", s.exact("04", "5M", 5000000, UNION, unit="MZN"))
s.figures("members of the commission", "single", s.exact("01", "five members", 5))
s.figures("time for the report", "single", s.exact("01", "30 days", 30, unit="days"))
s.figures("share of the bridge that is built", "single", s.exact("01", "68 per cent", 68, unit="%"))
s.figures("letters of warning", "conflict",
    s.exact("02", "three times", 3, nth=1, origin=LETTERS), s.exact("02", "three times", 3, LETTERS, nth=2, origin=LETTERS),
    s.exact("04", "four times", 4, ILDA, origin=ILDA), s.exact("04", "three", 3, ILDA, nth=2, origin=LETTERS))
s.figures("letter without a copy", "single", s.exact("04", "one letter", 1, ILDA, origin=ILDA))
s.figures("days from the last letter to the disaster", "single", s.exact("02", "22 days", 22, unit="days"))
s.figures("days from the last letter to her removal", "single", s.exact("02", "Three days", 3, unit="days"))
s.figures("weight of the slab", "single", s.exact("03", "30 tonnes", 30, unit="tonnes"))
s.figures("navy divers", "single", s.exact("03", "Twelve navy divers", 12, as_of=FRI))

# ---- quotations
q, Q = s.quote, s.quotation
Q("iron screaming", "variant", q("00", "We heard iron screaming, then a long nothing, then the people,", FATIMA),
  q("02", "We heard the iron screaming, and then nothing, and then people,", FATIMA))
Q("an exceptional gust", "single", q("00", "an exceptional gust", CPL))
Q("heartbroken", "single", q("00", "heartbroken for our colleagues.", CPL))
Q("quarrels of engineers", "single", q("00", "not a night for the quarrels of engineers.", CHIVAMBO))
Q("no letter, no note, no warning", "variant",
  q("01", "The Ministry did not receive any letter, any note, any warning about the safety of this work,", CHIVAMBO),
  q("02", "no letter, no note and no warning", CHIVAMBO), q("03", "No letter, no note, no warning.", CHIVAMBO))
Q("where did he keep it", "single", q("01", "If somebody had a warning, where did he keep it?", CHIVAMBO))
Q("same partners, same date", "single", q("01", "with the same partners and on the same date.", CHIVAMBO))
Q("never drawn to carry", "single", q("02", "The falsework between P7 and P8 is carrying what it was never drawn to carry,", ILDA))
Q("prepared to stand under it", "single", q("02", "I ask that pouring stop until somebody signs for it who is prepared to stand under it.", ILDA))
Q("a matter of tone", "single", q("02", "a matter of tone", CPL))
Q("papers in circulation", "single", q("02", "establishing the authenticity of papers in circulation", SPOKESWOMAN))
Q("where would I go", "single", q("02", "Where would I go?", FATIMA))
Q("the divers eat too", "single", q("02", "The divers eat too.", FATIMA))
Q("the ones who have a name", "single", q("03", "I count the ones who have a name,", AMISSE))
Q("41 lunches", "single", q("03", "On the list of the company there are 34. Up there we were 41. I know because I carried up 41 lunches, and I have the paper with the signatures.", CRANE))
Q("a lady who wrote letters", "single", q("03", "There was an engineer who wrote letters, a lady, and one day the lady was not there any more,", TEMBE))
Q("until the end of the contract", "single", q("03", "until the end of the contract", CPL))
Q("speak with the Turks", "single", q("03", "speak with the Turks", MABOTE))
Q("you look for a boot", "single", q("03", "You do not look for a man. You look for a boot.", DIVER))
Q("you do not need wind", "single", q("04", "You do not need wind for that,", VORSTER))
Q("gravity and an afternoon", "single", q("04", "You need gravity and an afternoon.", VORSTER))
Q("will assist the commission", "single", q("04", "will assist the commission", ERGIN))
Q("did not read what I had received", "single", q("04", "I did not read what I had received,", CHIVAMBO))
Q("the whole of my defence", "single", q("04", "That is the whole of my defence.", CHIVAMBO))
Q("the stamp", "single", q("04", "They said the stamp means that it has arrived,", ILDA))
Q("what arriving means", "single", q("04", "I never asked what arriving means.", ILDA))

# ---- timeline
w = s.when
w("a ferry capsizes", "2019-01-01", ("00", "in 2019"), to="2019-12-31")
w("Chivambo becomes minister", "2022-01-01", ("04", "since 2022"), to="2022-12-31")
w("the towers are drawn", "2025-01-01", ("04", "in 2025"), to="2025-12-31")
w("the first letter", "2027-02-03", ("02", "on 3 February"))
w("the minister visits the site", "2027-03-01", ("00", "in March"), to="2027-03-31")
w("a letter delivered by hand", "2027-03-17", ("04", "of 17 March"))
w("the last letter", "2027-04-20", ("02", "20 April"), ("02", "22 days before the disaster"))
w("Ilda Nhantumbo is removed", "2027-04-23", ("02", "Three days after the third letter"))
w("the collapse, by one report", "2027-05-11", ("04", "11 May"))
w("the collapse", WED, ("00", "on Wednesday"), ("01", "yesterday"), ("02", "last week"))
w("Fátima Ussene tells what she heard", WED, ("02", "on the day"))
w("the minister in Quelimane", THU, ("01", "this Thursday"))
w("the minister says that no letter came", THU, ("02", "on Thursday"), ("03", "yesterday"))
w("a slab is lifted", THU, ("03", "In the night"), to=FRI)
w("mourning begins", FRI, ("01", "from midnight"), ("03", "First of three days"))
w("18 dead are given", FRI, ("03", "This morning"))
w("19 dead, two missing", SAT, ("02", "By last night"))
w("the ministry examines the papers", SAT, ("02", "yesterday"))
w("Fátima Ussene is back at her stall", SAT, ("02", "Yesterday"))
w("the Courier publishes the letters", "2027-05-16", ("04", "Four days earlier"))
w("the last bodies are found", "2027-05-18", ("04", "on 18 May"))
w("the minister resigns", "2027-05-20", ("04", "on 20 May"))
w("the inquiry reports", "2027-06-12", ("04", "on 12 June"))
w("the bridge was to open", "2027-12-01", ("00", "in December"), to="2027-12-31")
w("the contract ends", "2027-12-01", ("03", "until December"), to="2027-12-31")
w("the bridge will not open", "2027-01-01", ("04", "this year"), to="2027-12-31")

# ---- conflicts
s.conflict("figure", "people on the span: 34 by the contractor's list, 41 by the register of lunches",
    [("00", "Thirty-four people"), ("02", "34 people"), ("03", "34"), ("04", "34")], [("02", "41"), ("03", "Up there we were 41"), ("04", "Forty-one people")])
s.conflict("figure", "concrete: 250 cubic metres and 600 tonnes by the site's director, 375 and 900 by the order",
    [("01", "250 cubic metres of concrete"), ("01", "six hundred tonnes"), ("02", "600")],
    [("02", "375 cubic metres of concrete"), ("02", "about 900 tonnes"), ("04", "375m3 of concrete"), ("04", "some 900t")])
s.conflict("figure", "dead on Friday: 14 by the governor's office, 16 by the hospital", [("03", "14 dead")], [("03", "16", 1), ("03", "received 16")])
s.conflict("figure", "dead on Friday: 18 by two nurses, corrected to 16", [("03", "18 dead"), ("03", "Eighteen dead")], [("03", "received 16")], optional=True)
s.conflict("figure", "three letters, or four", [("02", "three times", 1), ("02", "three times", 2)], [("04", "four times")])
s.conflict("date", "the collapse on 12 May, or on 11 May", [("00", "on Wednesday"), ("01", "yesterday"), ("02", "22 days before the disaster")], [("04", "11 May")])
s.conflict("stance", "the minister: no warning received; letters with the ministry's stamp",
    [("01", "The Ministry did not receive any letter"), ("02", "no letter, no note and no warning"), ("03", "No letter, no note, no warning.")],
    [("02", "wrote to the country’s ministry of public works three times"), ("02", "bears the ministry’s stamp"), ("03", "The construction workers' union says yes"), ("04", "I did not read what I had received,")])
s.conflict("stance", "the wind, or the load",
    [("00", "an exceptional gust"), ("01", "attributed the occurrence to the wind")],
    [("04", "You do not need wind for that,"), ("00", "recorded no wind above 31 kph during the afternoon")])
s.conflict("stance", "the scaffolding certified for more, or never drawn for the load", [("01", "the scaffolding was certified for more")],
    [("02", "is carrying what it was never drawn to carry"), ("04", "a total of 620t")], optional=True)
s.conflict("date", "the bridge on the same date, or not this year", [("01", "on the same date."), ("00", "in December")], [("04", "will not open this year")], optional=True)

# ---- echoes
s.echo("the letters, published by the Courier", "cited", ("02", "letters seen by the Courier show"), ("02", "three times", 2), ("04", "the Courier, a British newspaper, had published letters"))
s.echo("Fátima Ussene to Atlantic Wire", "cited", ("00", "We heard iron screaming"), ("02", "We heard the iron screaming"), ("02", "told the agency Atlantic Wire"))
s.echo("41 by the register of lunches, told by Diário do Índico", "cited", ("03", "41 lunches"), ("02", "A register of lunches, first reported by Diário do Índico"), ("02", "41"))
s.echo("34 by the contractor's list", "cited", ("00", "Thirty-four people"), ("02", "34 people"), ("03", "34"), ("04", "34"))
s.echo("the minister's words on Thursday", "cited", ("01", "The Ministry did not receive any letter"), ("02", "no letter, no note and no warning"), ("03", "No letter, no note, no warning."))
s.echo("the contractor's gust", "cited", ("00", "an exceptional gust"), ("02", "a gust brought the bridge down"), ("04", "its statement about a gust"), ("01", "attributed the occurrence to the wind"))
s.echo("the pouring order", "same details", ("02", "375 cubic metres of concrete"), ("02", "about 900 tonnes"), ("04", "375m3 of concrete"), ("04", "some 900t"))
s.echo("600 tonnes, told by Yurdakul", "cited", ("01", "six hundred tonnes"), ("02", "600"))
s.echo("94 million dollars", "same details", ("00", "$94 million"), ("01", "94 million dollars"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(CHIVAMBO, "person", *everywhere("Osvaldo Chivambo", "Chivambo"),
    aliases=["Public Works Minister Osvaldo Chivambo", "The Minister", "the minister", "Osvaldo Chivambo, the minister", "Minister Chivambo", "The Minister of Public Works", "the ministry"])
s.actor(ILDA, "person", *everywhere("Ilda Nhantumbo"), ("02", "Nhantumbo", 2), ("04", "Nhantumbo", 2), aliases=["Nhantumbo", "an engineer", "the resident engineer", "the engineer"])
s.actor(SERGIO, "person", *everywhere("Sérgio Nhantumbo"), aliases=["Dr. Sérgio Nhantumbo", "its director", "Dr Sérgio Nhantumbo", "the hospital", "the director of the Central Hospital", "The morgue"])
s.actor(FATIMA, "person", *everywhere("Fátima Ussene"), aliases=["Fátima Ussene, a fish seller", "Ussene"])
s.actor(AMISSE, "person", *everywhere("Paulo Amisse"), aliases=["a spokesman for the governor of Zambezia province", "the governor's spokesman", "Amisse", "a provincial official", "governor's office"])
s.actor(YURDAKUL, "person", *everywhere("Kemal Yurdakul", "Yurdakul"), aliases=["Eng. Yurdakul", "The director of works", "Yurdakul"])
s.actor("Amélia Sitoe", "person", *everywhere("Amélia Sitoe"), aliases=["Prof. Amélia Sitoe"])
s.actor(CPL, "organization", *everywhere("Luala Bridge Consortium", "Consórcio Ponte do Luala", "CPL"),
    aliases=["the contractor", "The consortium", "CPL", "a list provided by the contractor", "the list of the company", "Its original list", "the company", "Consórcio Ponte do Luala", "That contractor", "Its owners"])
s.actor(ANADEK, "organization", *everywhere("Anadek"), aliases=["the Turkish builder Anadek"])
s.actor(MABOTE, "organization", *everywhere("Mabote Construções", "Mabote"), aliases=["Mabote", "Its owners"])
s.actor(DIARIO, "organization", *everywhere("Diário do Índico"), aliases=["we"])
s.actor("The Courier", "organization", *everywhere("Courier"), aliases=["the Courier", "Courier"])
s.actor("Quelimane", "place", *everywhere("Quelimane", "QUELIMANE", skip={("00", 2)}))
s.alias(OFFICIAL, AMISSE)
s.alias("governor's office", "the governor’s office", "governor’s office", AMISSE)
s.alias(CRANE, "a crane driver who fears for his job", "crane driver")
s.alias(NURSES, "two nurses at the Central Hospital", "nurses")
s.alias(DIVER, "one", "navy divers", "diver", "Twelve navy divers")
s.alias(LETTERS, "letters seen by the Courier", "Letters", ILDA)
s.alias(ORDER, "A pouring order for the day", "Documents examined by Span & Pier", "the pour", "documents")
s.alias("documents", "Documents examined by Span & Pier")
s.alias(REGISTER, "A register of lunches", DIARIO)
s.alias(SPOKESWOMAN, "A spokeswoman", "spokeswoman")
s.alias(WEATHER, "the national meteorological institute", "The nearest weather station")
s.alias(UNION, "the construction workers' union", "the union")
s.alias(TEMBE, "its secretary, Jossias Tembe", "Tembe", "its secretary", "the union")
s.alias(VORSTER, "Prof Hendrik Vorster", "Vorster")
s.alias(ERGIN, "a lawyer for the venture, Leyla Ergin", "a lawyer for the venture", CPL, "Ergin")
s.write()
