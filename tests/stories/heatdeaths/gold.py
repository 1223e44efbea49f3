"""Gold of an invented story: deaths in care homes of the Gard in a heat wave, July 2027. The town, the homes and all persons are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Residents of French care homes die in a heat wave")
E, AL, MT, AB, AM, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
D8, SAT, SUN, MON, TUE, WED, THU, FRI, SA2 = "2027-07-08", "2027-07-10", "2027-07-11", "2027-07-12", "2027-07-13", "2027-07-14", "2027-07-15", "2027-07-16", "2027-07-17"
s.report("00", outlet="AMP", published=WED)
s.report("01", outlet="Vivalise", published=THU)
s.report("02", outlet="Le Réveil des Garrigues", published=FRI)
s.report("03", outlet="The Pall Mall Record", published=SA2)
s.report("04", outlet="Care Markets Weekly", published="2027-07-19", sidecar=True)
s.report("05", outlet="Revue Causse", published="2027-09-24", to="2027-10-07")

EDOUARD, ODILE, CAST, MAYOR, ROUM = "Édouard Fabrègues", "Odile Fabrègues", "Solène Castagnier", "Hervé Moulinier", "Bastien Roumégoux"
PREF, METEO, VIVA, SOIN, ARS, CLIMA, SPF, AUDIT, ANAL, CARERS, EXPERTS, ALARM, PALL = "Gard prefecture", "Météo-France", "Vivalise", "Force Soin", "ARS", "Climadoc", "Santé publique France", "state auditors", "analysts at Lombard & Vey", "the carers", "the experts", "the fire alarm", "The Pall Mall Record"
MANAGER, HQ = "the regional manager", "headquarters"

# ---- figures
f = s.figures
f("deaths in the homes of the Gard", "update",
    AL("00", "at least 17 dead", 17, as_of=WED, origin=PREF), AL("00", "At least 17 residents of care homes", 17, PREF, as_of=WED, origin=PREF),
    E("02", "23", 23, PREF, as_of=THU, origin=PREF), E("03", "23 people", 23, PREF, as_of=SA2, origin=PREF), E("04", "26", 26, PREF, nth=1, as_of=[SA2, "2027-07-19"], origin=PREF),
    E("05", "31", 31, EXPERTS, nth=2, origin=ARS))
f("deaths at Les Tilleuls", "update",
    E("00", "nine of them", 9, PREF, as_of=WED, origin=PREF), E("01", "Ten residents", 10, as_of=THU, origin=VIVA), E("02", "11", 11, PREF, nth=2, as_of=THU, origin=PREF),
    E("03", "eleven people", 11, origin=PREF), E("04", "11 deaths", 11, origin=PREF), E("05", "Eleven people", 11, origin=ARS))
f("deaths at Les Tilleuls by the heat", "conflict",
    E("00", "four", 4, EDOUARD, nth=2, as_of=WED, origin=VIVA), E("01", "four of these deaths", 4, "our doctors", as_of=THU, origin=VIVA),
    E("04", "seven", 7, VIVA, nth=1, as_of=SA2, origin=VIVA), E("04", "four", 4, nth=1, origin=VIVA), E("05", "nine of them", 9, EXPERTS, origin=ARS))
f("deaths of a natural character", "single", E("01", "six others", 6, "our doctors", as_of=THU, origin=VIVA))
f("deaths in Odile Fabrègues's corridor", "single", E("02", "Nine", 9, ODILE, origin=ODILE))
f("nights of these deaths", "single", E("02", "three nights", 3, ODILE, unit="nights"))
f("excess deaths in the homes", "agree", E("03", "61 more deaths", 61, SPF, as_of=[D8, THU], origin=SPF), E("04", "61", 61, SPF, origin=SPF))
f("peak of the temperature in Aubréac", "conflict",
    E("00", "44.1 degrees Celsius", 44.1, METEO, as_of=TUE, origin=METEO, unit="°C"), E("00", "111.4 F", 111.4, METEO, as_of=TUE, origin=METEO, unit="°F"), E("03", "41.4C", 41.4, as_of=TUE, origin=PALL, unit="°C"))
f("forecast for next week", "single", E("03", "36C", 36, unit="°C"))
f("temperature in the lounge", "conflict",
    AM("01", "never exceeded 29 degrees", 29, origin=VIVA, unit="°C"), E("02", "38 degrees", 38, ODILE, as_of=MON, origin=ODILE, unit="°C"),
    E("03", "29C", 29, VIVA, origin=VIVA, unit="°C"), E("03", "38C", 38, CARERS, origin=ODILE, unit="°C"),
    E("05", "Thirty-six degrees", 36, ALARM, as_of=MON, origin=ALARM, unit="°C"), E("05", "38", 38, ODILE, as_of=MON, origin=ODILE, unit="°C"))
f("residents of Les Tilleuls", "agree", E("00", "84 residents", 84, origin=VIVA), E("02", "eighty-four", 84, ODILE, origin=ODILE), E("04", "84 residents", 84, origin=VIVA))
f("homes of the group", "agree", E("00", "230 homes", 230, origin=VIVA), E("04", "230 homes", 230, origin=VIVA))
f("beds of the group", "single", E("04", "21,400 beds", 21400))
f("countries of the group", "single", E("00", "four countries", 4))
f("staff in the night of 11 July", "conflict",
    E("00", "three aides", 3, SOIN, as_of=SUN, origin=ODILE), E("00", "seven", 7, VIVA, as_of=SUN, origin=VIVA), E("01", "Seven care workers", 7, "the roster", as_of=SUN, origin=VIVA),
    E("02", "three of us", 3, ODILE, as_of=SUN, origin=ODILE), E("02", "Three", 3, ODILE, nth=1, as_of=SUN, origin=ODILE), E("02", "roster with seven", 7, ODILE, origin=VIVA), E("03", "three women", 3, as_of=SUN, origin=ODILE),
    E("03", "seven carers", 7, VIVA, origin=VIVA), E("03", "three", 3, CARERS, nth=2, origin=ODILE), E("04", "seven names", 7, as_of=SUN, origin=VIVA),
    E("05", "Three carers", 3, ARS, origin=ARS), E("05", "seven names", 7, ARS, origin=VIVA))
f("names on the roster that were away", "agree", E("02", "Two of the seven", 2, ODILE, origin=ODILE), E("04", "two of them", 2, SOIN, origin=ODILE))
f("margin over the standard", "single", E("01", "one more than the standard", 1, origin=VIVA))
f("minimum of staff", "conflict", E("04", "four", 4, ANAL, nth=2, origin=ANAL), E("04", "six", 6, VIVA, origin=VIVA))
f("time until the repairman was called", "single", AM("00", "within the hour", 1, VIVA, as_of=SUN, origin=VIVA, unit="hours"))
f("people in emergency rooms", "single", AB("00", "Some 1,100 people", 1100, ARS, as_of=WED, origin=ARS))
f("time of the investigation", "agree", E("00", "a month", 1, CAST, origin=CAST, unit="months"), E("03", "a month", 1, CAST, nth=2, origin=CAST, unit="months"), E("05", "a month", 1, ARS, origin=CAST, unit="months"))
f("time that the report took", "single", E("05", "ten weeks", 10, unit="weeks"))
f("deaths in the heat wave of 2003", "single", AB("00", "about 15,000 people", 15000, as_of="2003-08"))
f("water for each resident", "single", E("01", "1.5 litres per day", 1.5, origin=VIVA, unit="litres a day"))
f("money spent on cooling", "single", E("01", "62 million euros", 62e6, origin=VIVA, unit="EUR"))
f("nights of the teams", "agree", E("01", "six nights", 6, EDOUARD, origin=EDOUARD, unit="nights"), E("05", "SIX NIGHTS", 6, origin=EDOUARD, unit="nights"))
f("years of Odile Fabrègues in the house", "single", E("02", "nineteen years", 19, unit="years"))
f("bottles of water", "single", E("02", "600 bottles of water", 600, as_of=SUN))
f("by how much the storm was late", "single", E("03", "40 minutes", 40, as_of=THU, unit="minutes"))
f("price of a month at Les Tilleuls", "agree", E("03", "£2,750", 2750, unit="GBP"), E("03", "€3,200", 3200, unit="EUR"))
f("average price of a month", "single", E("04", "€2,900", 2900, unit="EUR"))
f("share of homes without a cooled room", "single", E("03", "one home in three", 1 / 3, AUDIT, origin=AUDIT, unit="share"))
f("fall of the shares in a week", "single", E("04", "22%", 22, as_of=[MON, "2027-07-18"], unit="percent"))
f("fall of the market value", "single", E("04", "€310m", 310e6, as_of=[MON, "2027-07-18"], unit="EUR"))
f("price of a compressor", "single", E("04", "€48,000", 48000, ROUM, as_of="2027-03", origin=CLIMA, unit="EUR"))
f("price of a share in spring", "single", E("05", "14 euros", 14, as_of=["2027-03-01", "2027-05-31"], unit="EUR"))
f("price of a share now", "single", E("05", "9", 9, nth=1, unit="EUR"))
f("days by which the group was wrong of the failure", "single", E("05", "three days", 3, unit="days"))
f("days by which the group was wrong of the call", "single", E("05", "one", 1, nth=2, unit="days"))
f("things to watch", "single", E("04", "Three things", 3))

# ---- quotations
Q, q = s.quotation, s.quote
Q("the end of their road", "single", q("00", "The others were at the end of their road,", EDOUARD))
Q("within the hour", "single", q("00", "within the hour,", VIVA))
Q("held hands", "single", q("01", "Our teams have held hands for six nights. They deserve respect and not suspicion,", EDOUARD))
Q("the thermometer in the drawer", "same", q("02", "I found the thermometer in the drawer", ODILE, nth=1), q("02", "I found the thermometer in the drawer. Somebody had tidied it away.", ODILE))
Q("not the family", "same", q("02", "Not the family.", ODILE), q("05", "Not the family,", ODILE))
Q("three of us", "single", q("02", "There were three of us. Three, for eighty-four. The roster with seven, I saw it for the first time in the newspaper. Two of the seven were on holiday in Portugal.", ODILE))
Q("blowing warm", "single", q("02", "It didn't break down on Sunday. It has been blowing warm since Thursday the 8th. I wrote it in the book every night.", ODILE))
Q("a nurse phoned me", "single", q("02", "because a nurse phoned me and wept. There was none left in the house.", MAYOR))
Q("on Sundays double", "single", q("02", "Not on Sunday. On Sundays we charge double, we would remember.", CLIMA))
Q("in a month", "single", q("03", "in a month", CAST))
Q("nobody gave me that report", "single", q("03", "Nobody gave me that report,", CAST))
Q("from the pharmacy", "single", q("05", "Mine was from the pharmacy,", ODILE))

# ---- timeline
w = s.when
w("measurements begin", "1951", ("00", "in 1951"))
w("the heat wave of 2003", "2003-08", ("00", "of August 2003"))
w("the law on cooled rooms", "2004", ("03", "since 2004"))
w("spending on cooling since", "2023", ("01", "since 2023"))
w("the last service, by Climadoc", "2026-06-03", ("04", "3 June 2026"))
w("the last service, by Climadoc, by month", "2026-06", ("02", "in June, of last year"))
w("the service, by Vivalise", "2027-06-03", ("01", "on 3 June"), ("04", "on 3 June"))
w("a compressor is quoted", "2027-03", ("04", "in March"))
w("the shares in spring", "2027-03-01", ("05", "in the spring"), to="2027-05-31")
w("the auditors' report, by month", "2027-05", ("03", "In May"))
w("the minister receives the report", "2027-05-19", ("03", "on May 19"))
w("the heat sets in", D8, ("00", "on July 8"), ("01", "on 8 July"))
w("the unit blows warm", D8, ("02", "since Thursday the 8th"), ("05", "from 8 July"))
w("excess deaths", D8, ("03", "between July 8 and 15"), to=THU)
w("deaths since then", SAT, ("00", "since Saturday"), ("01", "since Saturday"))
w("the unit breaks down", SUN, ("00", "on Sunday"), ("01", "on Sunday, 11 July"), ("02", "on Sunday", 1), ("05", "on the 11th"))
w("water is carried up", SUN, ("02", "on Sunday", 2))
w("the night of three or seven", SUN, ("00", "on the night of Sunday to Monday"), ("01", "in the night of 11 to 12 July"), to=MON)
w("the night of three or seven, by its first day", SUN, ("04", "the night of 11 July"))
w("the lounge is measured", MON, ("02", "On Monday at five in the morning"), ("05", "on the Monday at 5"))
w("Climadoc is called", MON, ("02", "on Monday 12 July"), ("05", "on the 12th"))
w("the peak", TUE, ("00", "on Tuesday"), ("03", "on Tuesday"))
w("the roster is typed", TUE, ("05", "on 13 July"))
w("the prefecture's toll of 17", WED, ("00", "Wednesday"))
w("the storm", THU, ("03", "on Thursday evening"))
w("the toll is raised to 23", THU, ("02", "last night"))
w("the week in which Odile is asked", MON, ("02", "this week"), to="2027-07-18")
w("Vivalise concedes seven", SA2, ("04", "on Saturday"))
w("a psychologist on site", "2027-07-18", ("01", "until Sunday"))
w("the shares lose", MON, ("04", "last week"), to="2027-07-18")
w("the forecast", "2027-07-19", ("03", "next week"), to="2027-07-25")
w("a downgrade is expected", "2027-07-23", ("04", "by Friday"))
w("the report is put on the internet", "2027-09-23", ("05", "last Thursday"))
w("the company is charged", "2027-09", ("05", "In September"))

# ---- conflicts
s.conflict("figure", "heat deaths at Les Tilleuls: four by Vivalise, then seven, nine by the experts", [("00", "four", 2), ("01", "four of these deaths"), ("04", "four", 1)], [("04", "seven", 1)], [("05", "nine of them")])
s.conflict("figure", "staff in the night: seven by Vivalise, three by the union and the carers",
    [("00", "seven"), ("01", "Seven care workers"), ("02", "roster with seven"), ("03", "seven carers"), ("04", "seven names"), ("05", "seven names")],
    [("00", "three aides"), ("02", "three of us"), ("02", "Three", 1), ("03", "three", 2), ("05", "Three carers"), ("03", "three women")])
s.conflict("figure", "the peak: 44.1 degrees, or 41.4 by The Pall Mall Record", [("00", "44.1 degrees Celsius"), ("00", "111.4 F")], [("03", "41.4C")])
s.conflict("figure", "the lounge: never over 29 degrees by Vivalise, 38 by Odile Fabrègues, 36 by the fire alarm",
    [("01", "never exceeded 29 degrees"), ("03", "29C")], [("02", "38 degrees"), ("03", "38C"), ("05", "38")], [("05", "Thirty-six degrees")])
s.conflict("figure", "the minimum of staff: four by analysts, six by the group", [("04", "four", 2)], [("04", "six"), ("01", "one more than the standard")])
s.conflict("date", "the unit failed on 11 July by Vivalise, ran warm from 8 July by a carer", [("00", "on Sunday"), ("01", "on Sunday, 11 July")], [("02", "since Thursday the 8th"), ("05", "from 8 July")])
s.conflict("date", "the technician was called on Sunday by Vivalise, on Monday by Climadoc", [("00", "a repairman was called"), ("01", "The technician was called at 4.40 p.m.")], [("02", "on Monday 12 July"), ("02", "Not on Sunday."), ("05", "on the 12th")])
s.conflict("date", "the last service: 3 June by Vivalise, June of last year by Climadoc", [("01", "on 3 June"), ("04", "on 3 June")], [("02", "in June, of last year"), ("04", "3 June 2026")])
s.conflict("stance", "whether residents were without water", [("01", "no resident was ever left without water"), ("02", "water was never lacking")], [("02", "There was none left in the house.")])
s.conflict("source", "who ordered the thermometer removed: the regional manager, or headquarters", [("04", "the instruction came from the regional manager")],
    [("04", "it came by e-mail from headquarters"), ("05", "was taken away by order of headquarters")])
s.conflict("stance", "whether a thermometer was removed", [("04", "no thermometer was removed")], [("02", "Somebody had tidied it away."), ("05", "The thermometer was taken away")])
s.conflict("stance", "whether the minister was given the auditors' report", [("03", "Nobody gave me that report,"), ("05", "that nobody gave her the auditors' report")], [("03", "shows her receiving it"), ("05", "she had not got to page 40")])
s.conflict("figure", "deaths at Les Tilleuls on Thursday: ten by Vivalise, 11 by the prefecture", [("01", "Ten residents")], [("02", "11", 2)], optional=True)

# ---- echoes
s.echo("the company's four heat deaths", "cited", ("00", "put the deaths caused by heat at four"), ("01", "four of these deaths are linked to the heat"), ("04", "seven, not four"))
s.echo("the roster with seven", "cited", ("00", "Vivalise said there were seven"), ("01", "as the roster shows"), ("02", "The roster with seven"), ("03", "says there were seven carers"), ("04", "A roster with seven names"), ("05", "the roster with seven names"))
s.echo("61 by the health institute", "cited", ("03", "61 more deaths"), ("04", "An estimate of 61 by the public health institute"))
s.echo("23 by the prefecture", "cited", ("02", "23, says the prefecture"), ("03", "23 people in homes have died, the prefecture says"))
s.echo("two names were abroad", "same details", ("02", "Two of the seven were on holiday in Portugal"), ("04", "two of them were abroad"))
s.echo("service on 3 June, by Vivalise", "cited", ("01", "serviced on 3 June"), ("04", "The company says the unit was serviced on 3 June."))
s.echo("not the family", "same details", ("02", "Not the family."), ("05", "Not the family,"))
s.echo("the minister on the report", "same details", ("03", "Nobody gave me that report,"), ("05", "nobody gave her the auditors' report"))
s.echo("29 degrees by Vivalise", "cited", ("01", "never exceeded 29 degrees"), ("03", "a lounge at 29C"))
s.echo("38 degrees by the carer", "same details", ("02", "38 degrees"), ("03", "it was 38C"), ("05", "Odile had measured 38"))
s.echo("Climadoc on its last service", "cited", ("02", "in June, of last year"), ("04", "3 June 2026"), optional=True)
s.echo("a report in a month", "same details", ("00", "in a month"), ("03", "in a month"), ("05", "in a month"), optional=True)
s.echo("water never lacking, by the group", "cited", ("01", "no resident was ever left without water"), ("02", "The group says that water was never lacking."), optional=True)
s.echo("a thermometer in a drawer", "same details", ("02", "I found the thermometer in the drawer", 2), ("05", "putting into a drawer"), optional=True)

# ---- actors
n = s.named
s.actor(EDOUARD, "person", *n("Édouard Fabrègues"), aliases=["Dr. Édouard Fabrègues", "Dr Édouard Fabrègues", "The group's medical director, Dr. Édouard Fabrègues", "the group's doctor", "medical director", "Fabrègues", "he"])
s.actor(ODILE, "person", *n("Odile Fabrègues", "Odile"), aliases=["Odile", "She", "she", "a nurse", "the carers", "Fabrègues"])
s.actor(CAST, "person", *n("Solène Castagnier"), aliases=["Health Minister Solène Castagnier", "the health minister", "the minister", "She", "Solène Castagnier, the health minister"])
s.actor(MAYOR, "person", *n("Hervé Moulinier"), aliases=["The mayor of Aubréac, Hervé Moulinier", "the mayor", "The mayor of Aubréac"])
s.actor("Moulinier Ratings", "organization", *n("Moulinier Ratings"))
s.actor(VIVA, "organization", *n("Vivalise", "VIVALISE"), aliases=["The group", "the company", "the group", "The company", "our doctors", "Vivalise Group", "Dr. Édouard Fabrègues", "headquarters"])
s.actor(CLIMA, "organization", *n("Climadoc"), aliases=["Climadoc, the maintenance firm", "the firm Climadoc", "the maintenance firm", "Bastien Roumégoux"])
s.actor(ARS, "organization", *n("ARS"), aliases=["the ARS", "The ARS", "the regional health agency", "It", "its report", "the report"])
s.actor(SOIN, "organization", *n("Force Soin"), aliases=["Staff union Force Soin", "The union", "the union"])
s.actor("Les Tilleuls", "organization", *n("Les Tilleuls"))
s.actor("Aubréac", "place", *n("Aubréac"))
s.alias(PREF, "the prefecture", "prefecture", "The Gard prefecture")
s.alias(SPF, "Santé publique France, the health institute", "the public health institute", "the health institute")
s.alias(ROUM, "Climadoc's chief executive, Bastien Roumégoux", "Climadoc")
s.alias(METEO, "Meteo-France")
s.alias(AUDIT, "a report by the state auditors", "the state auditors", "a report")
s.alias(ANAL, "analysts")
s.alias(CARERS, "The carers", "carers")
s.alias(EXPERTS, "experts", "ARS", "the ARS", "its report", "the report")
s.alias(ALARM, "the memory of the fire alarm", "ARS", "the report")
s.alias("our doctors", "doctors", "Vivalise")
s.alias("the roster", "roster", "Vivalise")
s.write()
