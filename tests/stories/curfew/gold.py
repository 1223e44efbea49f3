#!/usr/bin/env python3
"""Gold of an invented story: a night curfew after riots in a Tunisian port, October 2026. Fractions are shares; dinars are TND."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A night curfew in Ras Mellita")
E, ABOUT, MORE = s.exact, s.about, s.more_than
SUN11, MON, TUE, WED, THU, FRI, SAT, SUN, MON19, TUE20 = (f"2026-10-{d}" for d in range(11, 21))
REPORT = "2026-11-30"
s.report("00", outlet="Meridian", published=THU)
s.report("01", outlet="Governorate of Ras Mellita", published=THU)
s.report("02", outlet="Mellita Direct", published=FRI)
s.report("03", outlet="The Halden Post", published=SUN, sidecar=True)
s.report("04", outlet="Med Berth Notes", published=TUE20)
s.report("05", outlet="Cahiers du Large", published="2026-12-01", to="2027-02-07")

TEBOURBI, ZARRAD, GHEDAMSI, MEZLINI, ZOHRA, ANIS, HATEM = "Nizar Tebourbi", "Faouzi Zarrad", "Sonia Ghedamsi", "Olfa Mezlini", "Zohra Belgaroui", "Anis Belgaroui", "Hatem Belgaroui"
KAROUBI, TRIKHI, SELLOUM, ATTOUANI = "Ines Karoubi", "Lassaad Trikhi", "Tahar Ben Selloum", "Mongi Attouani"
MINISTRY, LEAGUE, POLICE, ORGANISERS, INSTITUTE, PROSECUTOR, LAWYERS, COMMISSION, GOLFE, CHAMBER = "interior ministry", "League for Civic Rights", "police", "organisers", "statistics institute", "prosecutor", "the lawyers", "parliamentary commission", "Golfe Manutention", "chamber of commerce"
FAMILY, AGENT, GOVERNORATE, AUTOPSY = "Anis Belgaroui's family", "our agent", "governorate", "the autopsy"

# ---- figures
f = s.figures
f("people killed in the riots", "conflict",
    E("00", "one dead", 1, as_of=THU, origin=MINISTRY),
    E("00", "one person", 1, MINISTRY, as_of=THU, origin=MINISTRY),
    E("00", "three people", 3, LEAGUE, as_of=THU, origin=LEAGUE),
    E("02", "number two", 2, MEZLINI, as_of=FRI, origin=MEZLINI),
    E("03", "Two people", 2, MINISTRY, as_of=SAT, origin=MINISTRY),
    E("03", "one", 1, MINISTRY, nth=1, origin=MINISTRY),
    E("03", "three", 3, LEAGUE, origin=LEAGUE),
    E("04", "Two dead", 2, MINISTRY, origin=MINISTRY),
    E("05", "three dead", 3, COMMISSION, as_of=REPORT, origin=COMMISSION))
f("people killed by bullets", "agree",
    E("00", "two of them", 2, LEAGUE, as_of=THU, origin=LEAGUE), E("05", "two young men", 2, COMMISSION, as_of=REPORT, origin=COMMISSION))
f("people arrested", "conflict",
    E("00", "112", 112, MINISTRY, as_of=THU, origin=MINISTRY),
    E("02", "186 persons", 186, PROSECUTOR, as_of=FRI, origin=PROSECUTOR),
    E("03", "243 people", 243, MINISTRY, as_of=SAT, origin=MINISTRY),
    MORE("03", "more than 300 names", 300, LAWYERS, as_of=SAT, origin=LAWYERS),
    E("05", "263 persons", 263, COMMISSION, origin=COMMISSION))
f("minors arrested", "conflict",
    E("03", "31", 31, MINISTRY, as_of=SAT, origin=MINISTRY),
    E("03", "Fifty-eight of those", 58, GHEDAMSI, as_of=SAT, origin=LAWYERS),
    E("05", "47 of them", 47, COMMISSION, origin=COMMISSION))
f("people still in prison", "single", E("05", "19", 19, COMMISSION, as_of=REPORT, origin=COMMISSION))
f("policemen hurt", "single", E("00", "Forty-one policemen", 41, ZARRAD, as_of=THU, origin=MINISTRY))
f("civilians hurt", "conflict",
    E("00", "17 civilians", 17, ZARRAD, as_of=THU, origin=MINISTRY), E("02", "63 civilians", 63, MEZLINI, as_of=FRI, origin=MEZLINI))
f("patients with bullets in the leg", "single", E("02", "Two", 2, MEZLINI, nth=1, as_of=FRI, origin=MEZLINI))
f("people on the march on Wednesday", "conflict",
    ABOUT("00", "About 2,000 people", 2000, ORGANISERS, as_of=WED, origin=ORGANISERS), E("00", "400", 400, POLICE, as_of=WED, origin=POLICE))
f("nights of riots", "agree", E("00", "two nights", 2, nth=1, unit="nights"), E("00", "two nights", 2, MINISTRY, nth=2, unit="nights"), E("01", "two nights", 2, unit="nights"))
f("length of the curfew", "update",
    E("00", "seven nights", 7, TEBOURBI, as_of=THU, unit="nights"), E("05", "a week", 1, unit="weeks"),
    E("05", "Twenty-one nights", 21, unit="nights"), E("05", "twenty-one nights", 21, unit="nights"))
f("inhabitants", "agree", E("00", "86,000 inhabitants", 86000), E("03", "86,000 people", 86000))
f("share of the sardines", "single", ABOUT("00", "almost a third", 0.3333, unit="share"))
f("unemployment", "single", E("00", "34%", 34, INSTITUTE, as_of=["2025-01-01", "2025-12-31"], unit="percent"))
f("unemployment against the national rate", "single", MORE("00", "more than twice", 2, INSTITUTE, unit="times"))
f("arrests in 2018", "single", ABOUT("00", "some 800 people", 800, as_of=["2018-01-01", "2018-01-31"]))
f("passes for night workers", "agree",
    E("01", "1,150 passes", 1150, as_of=THU, origin=GOVERNORATE), E("04", "1,150 passes", 1150, GOVERNORATE, origin=GOVERNORATE))
f("passes that have arrived", "single", ABOUT("02", "about 400", 400, TRIKHI, as_of=FRI, origin=TRIKHI))
f("passes of the agent's crew", "single", E("04", "six", 6, AGENT))
f("persons who may gather", "single", MORE("01", "more than three persons", 3))
f("damage in the town", "conflict",
    E("01", "1.1 million dinars", 1100000, as_of=THU, origin=GOVERNORATE, unit="TND"),
    E("02", "3.2 million dinars", 3200000, KAROUBI, as_of=FRI, origin=CHAMBER, unit="TND"),
    E("03", "£820,000", 820000, "traders", origin=CHAMBER, unit="GBP"),
    E("04", "3.2 million dinars", 3200000, CHAMBER, origin=CHAMBER, unit="TND"),
    E("04", "$1.04 million", 1040000, CHAMBER, origin=CHAMBER, unit="USD"),
    E("04", "1.1 million", 1100000, TEBOURBI, origin=GOVERNORATE, unit="TND"))
f("the governor's figure against the traders'", "single", ABOUT("03", "barely a third of that", 0.3333, unit="share"))
f("vehicles burned", "single", E("01", "six vehicles", 6, origin=GOVERNORATE))
f("children in the schools", "single", E("01", "eleven thousand children", 11000, TEBOURBI))
f("shops burned", "single", E("02", "Fourteen shops", 14, KAROUBI, as_of=FRI, origin=CHAMBER))
f("hours to the curfew", "single", E("02", "Three hours", 3, as_of=FRI, unit="hours"))
f("cars in the queue", "single", E("02", "90 cars", 90, as_of=FRI))
f("rubbish containers burning", "single", E("02", "One rubbish container", 1, as_of=FRI))
f("fine", "agree", E("03", "500 dinars", 500, unit="TND"), E("03", "£128", 128, unit="GBP"))
f("inspectors suspended", "single", E("03", "two market inspectors", 2, SELLOUM, as_of=WED, origin=SELLOUM))
f("worth of the scales", "agree", E("03", "60 dinars", 60, unit="TND"), E("05", "60 dinars", 60, unit="TND"))
f("cost of a night to the port", "agree",
    ABOUT("04", "some 600,000 dinars", 600000, GOLFE, as_of=MON19, origin=GOLFE, unit="TND"), ABOUT("04", "$195,000", 195000, GOLFE, as_of=MON19, origin=GOLFE, unit="USD"))
f("ships waiting", "update", E("04", "Thirty-seven ships", 37, as_of=SUN), E("04", "22", 22, nth=1, as_of=MON19))
f("waiting time", "update", E("04", "41 hours", 41, as_of=[MON19, TUE20], unit="hours"), E("04", "nine", 9, nth=1, as_of=["2026-09-01", "2026-09-30"], unit="hours"))
f("containers in the customs shed", "single", E("04", "12 containers", 12))
f("insurance of the containers", "single", E("04", "EUR 2.4 million", 2400000, unit="EUR"))
f("fish sold", "single", E("04", "38 tonnes", 38, as_of=[MON, SUN], unit="tonnes"))
f("fall of the fish sold", "single", E("04", "70 percent less", 70, as_of=[MON, SUN], unit="percent"))
f("price of sardines", "single", E("04", "9 dinars a kilo", 9, unit="TND"))
f("days for which Anis has been dead", "single", E("04", "ten days", 10, unit="days"))
f("distance of Port Sidi Mekka", "single", E("04", "60 miles", 60, unit="miles"))
f("calibre of the rounds", "single", E("05", "nine-millimetre rounds", 9, COMMISSION, unit="mm"))
f("time for which the autopsy lay in a drawer", "single", E("05", "a month", 1, unit="months"))
f("broken ribs", "single", E("05", "two broken ribs", 2, AUTOPSY, origin=AUTOPSY))
f("error of the scales", "single", E("05", "a hundred grams", 100, unit="g"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("not one live round", "same", q("00", "Not one live round has been fired. Not one,", ZARRAD), q("05", "not one live round", ZARRAD))
Q("we have the names", "single", q("00", "We have the names, and so does the ministry,", GHEDAMSI))
Q("put to bed", "variant", q("01", "Ras Mellita will sleep, or it will be put to bed. I have eleven thousand children in my schools, and I intend to find all of them alive on Monday.", TEBOURBI),
    q("03", "sleep, or be put to bed", SELLOUM))
Q("fish hooks", "single", q("02", "Two had bullets in the leg. I take out enough fish hooks to know what is not a hook,", MEZLINI))
Q("a dead boy", "variant", q("02", "He was cold on Sunday night, on the quay. They drove a dead boy to the hospital so that he should have somewhere to die,", ZOHRA),
    q("05", "They took a dead boy to hospital so that he would have a place to die in,", ZOHRA))
Q("counts from his window", "single", q("02", "The governor counts from his window,", KAROUBI))
Q("the sea is open", "same", q("03", "The sea is open, but we may not walk to it", TRIKHI, nth=1), q("03", "The sea is open, but we may not walk to it,", TRIKHI))
Q("a projectile of unknown kind", "single", q("03", "from a projectile of unknown kind", MINISTRY))
Q("a colouring book", "single", q("03", "One of them asked me for a colouring book,", GHEDAMSI))
Q("in the interest of the inquiry", "single", q("03", "in the interest of the inquiry", SELLOUM))

# ---- timeline
w = s.when
w("riots over prices", "2018-01-01", ("00", "In January 2018"), to="2018-01-31")
w("unemployment", "2025-01-01", ("00", "last year"), to="2025-12-31")
w("waiting time in September", "2026-09-01", ("04", "in September"), to="2026-09-30")
w("the better week of the fish auction", "2026-10-05", ("04", "in the week before"), to=SUN11)
w("Anis dies, by his mother and the autopsy", SUN11, ("02", "on Sunday night"), ("05", "on Sunday, 11 October"))
w("Anis dies, by the governor", MON, ("01", "on Monday", 1), ("01", "the same evening at 21:30"), ("02", "on Monday"), ("05", "on a Monday"))
w("the unrest breaks out", TUE, ("00", "on Tuesday"), ("02", "since Tuesday"), ("02", "Since Tuesday"))
w("the riots", TUE, ("03", "Tuesday and Wednesday"), to=WED)
w("the shed burns, the fish auction's bad week", MON, ("04", "last week", 1), ("04", "last week", 2), to=SUN)
w("the march", WED, ("00", "on Wednesday afternoon"))
w("the inspectors are suspended", WED, ("03", "since Wednesday"), ("05", "on 14 October"))
w("the curfew begins", THU, ("00", "on Thursday"), ("00", "tonight"), ("01", "this evening"), ("02", "yesterday"))
w("passes are issued", THU, ("01", "today"))
w("the governor speaks on the radio", THU, ("01", "this morning"))
w("the governor denies the suspension", THU, ("03", "the day before"))
w("the autopsy", THU, ("03", "on Thursday"))
w("the autopsy, by week", MON, ("05", "that same week"), to=SUN)
w("no incidents from then on", THU, ("04", "since Thursday"))
w("Karoubi goes from door to door", FRI, ("02", "this morning"))
w("the live page's correction at noon", FRI, ("02", "At noon"))
w("Ben Selloum speaks on television", FRI, ("03", "On Friday"))
w("the third night of the curfew", SAT, ("03", "on Saturday"))
w("the ministry revises its account", SAT, ("03", "yesterday"))
w("243 in custody", SAT, ("03", "By last night"))
w("ships at anchor", SUN, ("04", "on Sunday morning"))
w("the terminal operator speaks", MON19, ("04", "on Monday"))
w("fewer ships at anchor", MON19, ("04", "By Monday evening"))
w("schools open", MON19, ("01", "until Monday"), ("01", "on Monday", 2))
w("the curfew ends, by the decree", "2026-10-22", ("01", "Thursday, 22 October"))
w("a march is planned", "2026-10-22", ("04", "on Thursday next"))
w("the curfew ends, by Med Berth Notes", "2026-10-24", ("04", "until 24 October"))
w("the writer comes to the town", "2026-11-06", ("05", "6 November"))
w("the commission's report", REPORT, ("05", "on 30 November"))
w("the trial opens", "2027-02-08", ("05", "on 8 February"))

# ---- conflicts
C = s.conflict
C("figure", "people killed: one, then two by the ministry, three by the League and the commission",
    [("00", "one dead"), ("00", "one person"), ("03", "one", 1), ("03", "Two people"), ("04", "Two dead")], [("00", "three people"), ("03", "three"), ("05", "three dead")])
C("stance", "whether live rounds were fired", [("00", "Not one live round has been fired. Not one,"), ("03", "It still maintains that the police did not use live ammunition."), ("05", "not one live round")],
    [("00", "two of them of gunshot wounds"), ("02", "Two had bullets in the leg."), ("05", "Both were hit by nine-millimetre rounds.")])
C("stance", "whether Anis was struck", [("00", "he fell from the quay"), ("01", "slipped on the quay"), ("01", "No inspector laid a hand on him.")],
    [("00", "he was beaten by municipal inspectors"), ("05", "a blow from behind. He did not slip."), ("05", "The inspector who struck him")])
C("date", "Anis died on Monday, or on Sunday", [("01", "on Monday", 1), ("01", "the same evening at 21:30"), ("02", "on Monday"), ("05", "on a Monday")],
    [("02", "on Sunday night"), ("05", "on Sunday, 11 October")])
C("figure", "the march: 2,000 by the organisers, 400 by the police", [("00", "About 2,000 people")], [("00", "400")])
C("figure", "damage: 1.1 million by the governor, 3.2 million by the chamber", [("01", "1.1 million dinars"), ("04", "1.1 million"), ("03", "barely a third of that")],
    [("02", "3.2 million dinars"), ("03", "£820,000"), ("04", "3.2 million dinars"), ("04", "$1.04 million")])
C("figure", "people arrested: 243 by the ministry, more than 300 by the lawyers", [("03", "243 people"), ("05", "263 persons")], [("03", "more than 300 names")])
C("figure", "minors arrested: 31 by the ministry, 58 by the lawyers, 47 by the commission", [("03", "31")], [("03", "Fifty-eight of those")], [("05", "47 of them")])
C("stance", "whether inspectors were suspended", [("01", "none of the inspectors has been suspended"), ("03", "The governor had denied it the day before.")],
    [("03", "two market inspectors had been suspended since Wednesday"), ("05", "He was suspended on 14 October")])
C("source", "who spoke of putting the town to bed: the governor, or the minister", [("01", "the Governor, Mr. Nizar Tebourbi, declared")], [("03", "It was he who promised that the town would")])
C("date", "the curfew ends on 22 October, or on 24 October", [("01", "Thursday, 22 October"), ("00", "seven nights")], [("04", "until 24 October")])
C("figure", "civilians hurt: 17 by the ministry, 63 by the hospital", [("00", "17 civilians")], [("02", "63 civilians")], optional=True)
C("figure", "passes: 1,150 issued, about 400 arrived", [("01", "1,150 passes"), ("04", "1,150 passes")], [("02", "about 400"), ("04", "his own crew got six")], optional=True)

# ---- echoes
e = s.echo
e("the decree of the curfew", "cited", ("00", "according to a decree by the region's governor"), ("01", "The circulation of persons and vehicles is forbidden from 20:00 to 05:00"))
e("the governor's communiqué on the death", "cited", ("01", "passed away in the regional hospital the same evening at 21:30"), ("02", "The governorate says that he died there on Monday."), ("05", "Governor Tebourbi's communiqué let him die in a hospital bed"))
e("the League's three", "cited", ("00", "three people"), ("02", "Of a third she knows only from the League."), ("03", "The League for Civic Rights stands by three."))
e("the chamber's 3.2 million", "cited", ("02", "3.2 million dinars"), ("03", "Traders estimate their losses at £820,000"), ("04", "3.2 million dinars"))
e("the governor's 1.1 million", "cited", ("01", "1.1 million dinars"), ("03", "The governor's figure is barely a third of that"), ("04", "The governor's estimate of 1.1 million"))
e("the ministry's two dead", "cited", ("03", "Two people"), ("04", "Two dead, says the ministry."))
e("put to bed", "same details", ("01", "will sleep, or it will be put to bed"), ("03", "sleep, or be put to bed"))
e("a dead boy taken to hospital, told by the mother", "same details", ("02", "They drove a dead boy to the hospital so that he should have somewhere to die,"), ("05", "They took a dead boy to hospital so that he would have a place to die in,"))
e("Zarrad's not one live round", "cited", ("00", "Not one live round has been fired."), ("05", "not one live round"))
e("the governor's denial of a suspension", "cited", ("01", "none of the inspectors has been suspended"), ("03", "The governor had denied it the day before."))
e("1,150 passes", "cited", ("01", "1,150 passes"), ("04", "The governorate says that 1,150 passes"), ("02", "of the passes promised for the night shift"))
e("scales worth 60 dinars", "same details", ("03", "60 dinars"), ("05", "60 dinars"), optional=True)
e("the ministry's first account", "cited", ("00", "had choked in the smoke of his own shop"), ("03", "a grocer in the smoke"), optional=True)

# ---- actors
n = s.named
s.actor(TEBOURBI, "person", *n("Nizar Tebourbi", "Tebourbi"), aliases=["Tebourbi", "Mr. Tebourbi", "Governor Tebourbi", "the governor", "The Governor", "the region's governor, Nizar Tebourbi", "governorate", "a decree"])
s.actor(ZARRAD, "person", *n("Faouzi Zarrad", "Zarrad"), aliases=["Zarrad", "Colonel Zarrad", "ministry spokesman Colonel Faouzi Zarrad", "interior ministry"])
s.actor(GHEDAMSI, "person", *n("Sonia Ghedamsi"), aliases=["Ghedamsi", "its lawyer", "the lawyers", "League for Civic Rights"])
s.actor(MEZLINI, "person", *n("Olfa Mezlini"), aliases=["Mezlini", "Dr. Olfa Mezlini", "she"])
s.actor(ANIS, "person", *n("Anis Belgaroui", "Anis"), aliases=["Anis"])
s.actor(ZOHRA, "person", *n("Zohra Belgaroui"), aliases=["Anis's mother", "His mother", "she"])
s.actor(HATEM, "person", *n("Hatem Belgaroui"), aliases=["Colonel Hatem Belgaroui", "the National Guard's commander", "the commander of the National Guard"])
s.actor(KAROUBI, "person", *n("Ines Karoubi"), aliases=["Karoubi", "president of the chamber of commerce", "chamber of commerce", "she"])
s.actor(TRIKHI, "person", *n("Lassaad Trikhi"), aliases=["Trikhi", "the fishermen's union", "who speaks for the fishermen"])
s.actor(SELLOUM, "person", *n("Tahar Ben Selloum"), aliases=["Ben Selloum", "the interior minister", "he", "interior ministry"])
s.actor(ATTOUANI, "person", *n("Mongi Attouani"), aliases=["the grocer, Mongi Attouani"])
s.actor(LEAGUE, "organization", *n("League for Civic Rights", "League"), aliases=["The League", "The League for Civic Rights", "Sonia Ghedamsi"])
s.actor("Ras Mellita", "place", *n("Ras Mellita", "RAS MELLITA"))
s.actor("National Guard", "organization", *n("National Guard"))
s.alias(MINISTRY, "the interior ministry", "the ministry", "The interior ministry", "Colonel Faouzi Zarrad")
s.alias(POLICE, "Police")
s.alias(PROSECUTOR, "The prosecutor")
s.alias(LAWYERS, "The lawyers who wait outside the barracks", "lawyers", "Sonia Ghedamsi")
s.alias(COMMISSION, "the parliamentary commission", "The commission", "its report")
s.alias(GOLFE, "the terminal operator Golfe Manutention", "the operator")
s.alias(CHAMBER, "The chamber of commerce", "Ines Karoubi")
s.alias("traders", "Traders")
s.alias(AGENT, "Our agent")
s.alias(GOVERNORATE, "The governorate", "The Governor", "the governor", "Nizar Tebourbi")
s.alias(AUTOPSY, "The autopsy", "It")
s.alias(INSTITUTE, "the statistics institute")
s.alias(FAMILY, "His family")
s.alias(ORGANISERS)
s.write()
