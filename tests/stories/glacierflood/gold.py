#!/usr/bin/env python3
"""Gold of an invented story: a glacial lake bursts above Minadas in northern Pakistan, July 2026. Persons, firms, outlets and the valley are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A glacial lake bursts in the Shimrok valley")
E, ABOUT, LEAST, MORE, MOST, BETWEEN, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.between, s.vague
TUE, WED, THU, FRI = (f"2026-07-{d}" for d in (14, 15, 16, 17))
LETTER, SILENT, SILENT3 = "2026-06-02", "2026-06-21", "2026-07-03"
s.report("00", outlet="PNW", published=TUE)
s.report("01", outlet="Karakoram Gazette", published=THU)
s.report("02", outlet="Northern Rivers Power Company", published=THU)
s.report("03", outlet="Indus Now", published=TUE, sidecar=True)
s.report("04", outlet="Sichuan Engineering Daily", published=FRI)
s.report("05", outlet="The High Pasture", published="2026-09-06", to="2026-11-30")

KARIM, NASREEN, SHER, SHAHID, GHULAM, AMIR = "Faizullah Karim", "Nasreen Karim", "Sher Baz", "Shahid Baz", "Ghulam Nabi", "Amir Shah"
QURESHI, WU, LODHI, IRFAN = "Hina Qureshi", "Wu Guoliang", "Tariq Mehmood Lodhi", "Irfan"
NRP, MET, AUTH, COMMITTEE, UNION = "Northern Rivers Power", "Pakistan Meteorological Department", "disaster authority", "village committee", "labourers' union"
GOV, ARMY, WAPDA, XIBEI, DAWN, MINISTRY, INQUIRY, CALLERS = "the government", "the army", "water and power department", "Xibei Agency", "Dawn of the North", "ministry of climate change", "the inquiry", "callers"

# ---- figures
f = s.figures
f("people killed", "update",
    LEAST("00", "at least 11 dead", 11, as_of=TUE, origin=AUTH),
    LEAST("00", "at least 11 people", 11, "officials", as_of=TUE, origin=AUTH),
    E("01", "Nineteen bodies", 19, as_of=WED),
    E("03", "14", 14, AUTH, nth=1, as_of=TUE, origin=AUTH),
    E("04", "22", 22, XIBEI, as_of=FRI, origin=XIBEI),
    E("05", "Twenty-four people", 24))
f("dead in Minadas", "update", E("01", "Thirteen of them", 13, as_of=WED), E("03", "seven dead", 7, AUTH, as_of=TUE, origin=AUTH))
f("workers among the dead", "single", E("05", "Eleven of the dead", 11))
f("people missing", "update",
    E("00", "Twenty-six people", 26, KARIM, as_of=TUE, origin=AUTH),
    E("03", "Twenty-three", 23, AUTH, as_of=TUE, origin=AUTH),
    E("04", "Eleven people", 11, XIBEI, as_of=FRI, origin=XIBEI),
    E("05", "Five", 5))
f("workers missing", "conflict",
    E("00", "15 workers", 15, KARIM, as_of=TUE, origin=AUTH),
    E("01", "Twelve", 12, UNION, as_of=THU, origin=UNION),
    E("02", "Nine remain missing", 9, NRP, as_of=THU, origin=NRP),
    E("02", "15 missing workers", 15, [NRP, AUTH], as_of=TUE, origin=AUTH),
    E("04", "nine of them workers", 9, XIBEI, as_of=FRI, origin=NRP))
f("men on leave", "single", E("02", "six men", 6, NRP, origin=NRP))
f("employees accounted for", "single", E("02", "Thirty-seven", 37, NRP, as_of=THU, origin=NRP))
f("workers in the camp at the intake", "conflict",
    E("01", "61 men", 61, UNION, as_of=TUE, origin=UNION),
    E("01", "46", 46, NRP, as_of=TUE, origin=NRP),
    E("02", "46 employees", 46, NRP, as_of=TUE, origin=NRP),
    E("05", "46", 46, NRP, as_of=TUE, origin=NRP),
    E("05", "58 names", 58, UNION, as_of=TUE, origin=UNION))
f("names of the union that were one man", "single", E("05", "three", 3, UNION, origin=UNION))
f("Chinese engineers safe", "single", E("04", "All 17 Chinese engineers", 17))
f("houses destroyed", "conflict",
    E("00", "74 houses", 74, "officials", as_of=TUE, origin=AUTH),
    E("01", "74 houses", 74, AUTH, origin=AUTH),
    E("01", "112", 112, COMMITTEE, origin=COMMITTEE),
    E("03", "74", 74, AUTH, as_of=TUE, origin=AUTH),
    E("05", "112 houses", 112, COMMITTEE, origin=COMMITTEE),
    E("05", "109", 109, AUTH),
    E("05", "74", 74, AUTH, origin=AUTH))
f("warning before the wave", "conflict",
    E("00", "40 minutes", 40, KARIM, as_of=TUE, origin=KARIM, unit="minutes"),
    E("00", "eight minutes", 8, SHER, as_of=TUE, origin=SHER, unit="minutes"),
    BETWEEN("01", "between eight and ten minutes", 8, 10, COMMITTEE, as_of=TUE, origin=COMMITTEE, unit="minutes"),
    E("03", "forty minutes", 40, KARIM, as_of=TUE, origin=KARIM, unit="minutes"),
    E("05", "Eight minutes", 8, nth=1, origin=SHER, unit="minutes"),
    E("05", "Eight minutes", 8, nth=2, as_of=TUE, origin=SHER, unit="minutes"))
f("distance in time of the wave when the button was pressed", "single", E("05", "two minutes", 2, INQUIRY, origin=INQUIRY, unit="minutes"))
f("deaths without the siren, by Karim", "single", VAGUE("00", "hundreds", 100, KARIM))
f("sisters of Sher Baz", "single", E("00", "two sisters", 2))
f("people asked about the siren", "single", E("01", "21 people", 21, origin="Karakoram Gazette"))
f("length of the old bridge", "conflict",
    E("00", "86 metres", 86, unit="m"), E("00", "282 feet", 282, unit="feet"),
    E("01", "68 metres", 68, unit="m"), E("03", "86 metres", 86, unit="m"))
f("length of the new bridge", "single", E("05", "92 metres", 92, unit="m"))
f("distance of the bridge", "single", E("01", "3 kilometres", 3, unit="km"))
f("passengers of the bus that was stopped", "single", E("03", "31 passengers", 31, as_of=TUE))
f("people without electricity", "update",
    ABOUT("00", "about 30,000 people", 30000, as_of=TUE), E("03", "30,000 people", 30000, WAPDA, as_of=TUE),
    ABOUT("03", "nearer 9,000", 9000, WAPDA, as_of=TUE, origin=WAPDA))
f("volume of the lake", "conflict",
    E("00", "3.2 million cubic metres", 3200000, MET, origin=MET, unit="m3"),
    LEAST("03", "five million cubic metres at the very least", 5000000, QURESHI, origin=QURESHI, unit="m3"),
    E("03", "3.2 million", 3200000, MET, origin=MET, unit="m3"),
    E("04", "3.2 million cubic metres", 3200000, origin=MET, unit="m3"),
    E("05", "5.6 million cubic metres", 5600000, QURESHI, origin=QURESHI, unit="m3"),
    E("05", "3.2 million", 3200000, MET, origin=MET, unit="m3"))
f("the outburst in the Yarkand valley against this one", "single", E("04", "ten times that", 10, as_of="1999", unit="times"))
f("gauges in the Yarkand valley", "single", E("04", "eleven gauges", 11))
f("gauges in Shimrok", "single", E("04", "there was one", 1))
f("price of the gauge", "single", E("04", "190,000 dollars", 190000, unit="USD"))
f("time from the letter to the burst", "agree",
    E("03", "within six weeks", 6, QURESHI, as_of=LETTER, origin=QURESHI, unit="weeks"), E("03", "exactly six weeks", 6, unit="weeks"),
    E("04", "within six weeks", 6, [DAWN, MET], as_of=LETTER, origin=QURESHI, unit="weeks"), E("05", "Six weeks", 6, QURESHI, as_of=LETTER, origin=QURESHI, unit="weeks"))
f("letters of this kind in a summer", "single", ABOUT("04", "some forty letters", 40, [XIBEI, MINISTRY], origin=MINISTRY))
f("people lifted by the army", "single", E("03", "138 people", 138, ARMY, as_of=TUE, origin=ARMY))
f("army helicopters", "single", E("03", "four helicopters", 4, ARMY, as_of=TUE, origin=ARMY))
f("height of the cofferdam", "single", E("02", "four metres high", 4, NRP, origin=NRP, unit="m"))
f("how long the cofferdam held", "single", BETWEEN("04", "four or five minutes", 4, 5, WU, as_of=TUE, origin=WU, unit="minutes"))
f("time from the closing of the cofferdam to the flood", "single", E("05", "four days", 4, unit="days"))
f("height of the wave at the intake", "single", E("04", "eleven metres", 11, WU, as_of=TUE, origin=WU, unit="m"))
f("time in which the wave passed", "single", E("04", "nineteen minutes", 19, WU, as_of=TUE, origin=WU, unit="minutes"))
f("the company's share in the warning system", "agree",
    E("02", "22 million rupees", 22000000, NRP, as_of="2024", origin=NRP, unit="PKR"), ABOUT("02", "about $79,000", 79000, NRP, as_of="2024", origin=NRP, unit="USD"))
f("damage to the works", "single", E("02", "4.1 billion rupees", 4100000000, NRP, origin=NRP, unit="PKR"))
f("power of the plant", "single", E("02", "54 megawatts", 54, NRP, unit="MW"))
f("share of the plant completed", "single", E("02", "60 per cent", 60, NRP, unit="percent"))
f("wage of the watchman", "single", E("01", "18,000 rupees", 18000, unit="PKR"))
f("compensation for each of the dead", "single", E("01", "one million rupees", 1000000, GOV, origin=GOV, unit="PKR"))
f("people killed by the floods of 2022", "single", MORE("00", "more than 1,700 people", 1700, GOV, as_of="2022", origin=GOV))
f("damage by the floods of 2022", "single", ABOUT("00", "about $15 billion", 15000000000, GOV, as_of="2022", origin=GOV, unit="USD"))
f("lorries waiting in China", "single", E("04", "240 lorries", 240))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the siren was heard", "single", q("00", "The siren sounded and the siren was heard,", KARIM), q("00", "Without it we would be counting hundreds.", KARIM))
Q("the mountain", "single", q("00", "The only thing I heard was the mountain,", SHER))
Q("a house without a floor", "single", q("01", "The director counts from a helicopter,", GHULAM), q("01", "From up there a house without a floor is still a house.", GHULAM))
Q("I wrote: nothing", "single", q("01", "I wrote it in the book every evening. I wrote: nothing.", AMIR))
Q("an officer of mine", "single", q("01", "at 10.20, by an officer of mine", KARIM))
Q("we stand with the valley", "single", q("02", "We stand with the people of the valley, who are our neighbours and our workforce,", LODHI))
Q("five million", "single", q("03", "five million cubic metres at the very least, probably more", QURESHI))
Q("within six weeks", "single", q("03", "within six weeks", QURESHI))
Q("like a ruler", "single", q("03", "like a ruler", SHAHID))
Q("forty minutes to climb", "single", q("03", "forty minutes to climb", KARIM))
Q("a black wall", "single", q("03", "a black wall", CALLERS))
Q("wind, dust, water", "single", q("04", "First there was wind, then dust, and only after that water,", WU))
Q("not standing where I stood", "single", q("04", "Whoever says it was overtopped in seconds was not standing where I was standing. It held for four or five minutes and then it went all at once.", WU))
Q("forty letters", "single", q("04", "some forty letters of this kind a summer", MINISTRY))
Q("began to sing", "single", q("05", "began to sing", IRFAN))
Q("two minutes away", "single", q("05", "when the wave was two minutes away", INQUIRY))
Q("not formulated as a warning", "single", q("05", "not formulated as a warning", MINISTRY))
Q("a matter for engineers", "single", q("05", "a matter for engineers", LODHI))

# ---- timeline
w = s.when
w("the outburst in the Yarkand valley", "1999-01-01", ("04", "in 1999"), to="1999-12-31")
w("the old bridge opens", "2014-01-01", ("03", "in 2014"), to="2014-12-31")
w("monsoon floods", "2022-01-01", ("00", "in 2022"), to="2022-12-31")
w("the company pays for the warning system", "2024-01-01", ("02", "in 2024"), to="2024-12-31")
w("a smaller lake drains", "2025-07-01", ("00", "Last July"), to="2025-07-31")
w("the letter", LETTER, ("03", "on 2 June"), ("04", "on 2 June"))
w("the sensor falls silent", SILENT, ("01", "since 21 June"), ("05", "on 21 June"))
w("the sensor falls silent, by Karim", SILENT3, ("01", "on 3 July"), ("05", "3 July"))
w("the cofferdam is closed", "2026-07-10", ("04", "on the 10th"), ("05", "four days before"))
w("the lake bursts", TUE, ("00", "on Tuesday"), ("02", "the day before yesterday"), ("03", "Tuesday"), ("05", "on the morning of 14 July"))
w("the lake is seen almost empty", TUE, ("00", "by the afternoon"))
w("the firm's figure of missing on the first day", TUE, ("02", "on the first day"))
w("the week of the payroll", "2026-07-13", ("05", "that week"), to="2026-07-19")
w("the dead are buried", WED, ("01", "yesterday"))
w("the prime minister flies to Gilgit", WED, ("03", "tomorrow"))
w("Wu speaks by telephone", THU, ("04", "Yesterday"))
w("the company's note", THU, ("04", "on Thursday"))
w("Karim is transferred", "2026-08-20", ("05", "on 20 August"))
w("repairs end", "2026-08-31", ("04", "until the end of August"))
w("the new bridge opens", "2026-09-06", ("05", "on 6 September"), ("05", "a Sunday"))
w("the plant was to generate", "2027-12-01", ("02", "in December next year"), to="2027-12-31")

# ---- conflicts
c = s.conflict
c("figure", "warning before the wave: 40 minutes by the authority, eight or ten by the village",
    [("00", "40 minutes"), ("03", "forty minutes")],
    [("00", "eight minutes"), ("01", "between eight and ten minutes"), ("05", "Eight minutes", 1), ("05", "Eight minutes", 2)])
c("stance", "whether the siren sounded in time",
    [("00", "The siren sounded and the siren was heard,"), ("01", "This, he says, was done"), ("01", "the siren can be set off by hand"), ("03", "the siren gave people")],
    [("00", "there had been no siren"), ("01", "none heard it"), ("03", "there was no alarm"), ("02", "Its staff heard the siren for the first time at 11.06"), ("05", "The battery in the mast was flat.")])
c("date", "the sensor fell silent on 21 June, or on 3 July", [("01", "since 21 June"), ("05", "on 21 June")], [("01", "on 3 July"), ("05", "3 July")])
c("date", "the button was pressed at 10.20, or at 11.04", [("01", "at 10.20, by an officer of mine")], [("05", "at 11.04, and not at 10.20")], optional=True)
c("figure", "volume of the lake: 3.2 million by the Met Department, five million and more by Qureshi",
    [("00", "3.2 million cubic metres"), ("03", "3.2 million"), ("04", "3.2 million cubic metres"), ("05", "3.2 million")],
    [("03", "five million cubic metres at the very least"), ("05", "5.6 million cubic metres")])
c("figure", "houses destroyed: 74 by the authority, 112 by the village",
    [("00", "74 houses"), ("01", "74 houses"), ("03", "74"), ("05", "74")], [("01", "112"), ("05", "112 houses"), ("05", "109")])
c("figure", "workers in the camp: 46 by the company, 61 by the union, 58 later",
    [("01", "46"), ("02", "46 employees"), ("05", "46")], [("01", "61 men"), ("05", "58 names")])
c("figure", "workers missing: nine by the company, twelve by the union", [("02", "Nine remain missing"), ("04", "nine of them workers")], [("01", "Twelve")])
c("figure", "workers missing on the first day: 15 by the authority, put right by the company", [("00", "15 workers"), ("02", "15 missing workers")], [("02", "Nine remain missing")], optional=True)
c("figure", "the old bridge: 86 metres, or 68 by the Gazette", [("00", "86 metres"), ("00", "282 feet"), ("03", "86 metres")], [("01", "68 metres")])
c("stance", "whether the cofferdam held back the water",
    [("02", "without any foundation"), ("02", "was overtopped within seconds")],
    [("04", "Whoever says it was overtopped in seconds was not standing where I was standing."), ("04", "It held for four or five minutes"), ("04", "a pond of some length had formed behind it")])
c("source", "who wrote to the ministry on 2 June: Qureshi, or the Met Department",
    [("03", "She says she told the ministry of climate change in a letter"), ("05", "Hina Qureshi keeps a copy of her letter")], [("04", "Pakistan's Met Department had written to the ministry of climate change")])
c("stance", "whether the letter was a warning", [("05", "not formulated as a warning")], [("03", "the lake would empty itself"), ("05", "Six weeks, she had written.")], optional=True)

# ---- echoes
e = s.echo
e("the authority's 74 houses", "cited", ("00", "74 houses"), ("01", "74 houses"), ("03", "74"), ("05", "74"))
e("40 minutes by Karim", "cited", ("00", "40 minutes"), ("03", "forty minutes"))
e("Sher Baz's eight minutes", "same details", ("00", "eight minutes"), ("05", "Eight minutes", 2))
e("the Met Department's volume", "cited", ("00", "3.2 million cubic metres"), ("03", "3.2 million"), ("04", "3.2 million cubic metres"), ("05", "3.2 million"))
e("the letter of six weeks", "same details", ("03", "within six weeks"), ("04", "within six weeks"), ("05", "Six weeks"))
e("46 by the company", "cited", ("01", "46"), ("02", "46 employees"), ("05", "46"))
e("the company's note on the cofferdam", "cited", ("02", "was overtopped within seconds"), ("04", "had said the opposite in a note on Thursday"))
e("3 July by Karim", "cited", ("01", "on 3 July"), ("05", "3 July"), optional=True)
e("112 by the village", "same details", ("01", "112"), ("05", "112 houses"), optional=True)
e("15 workers missing by the authority", "cited", ("00", "15 workers"), ("02", "15 missing workers"), optional=True)
e("nine workers by the company", "same details", ("02", "Nine remain missing"), ("04", "nine of them workers"), optional=True)
e("the button at 10.20", "same details", ("01", "at 10.20, by an officer of mine"), ("05", "not at 10.20"), optional=True)
e("the cofferdam closed on the 10th", "same details", ("04", "on the 10th"), ("05", "four days before"), optional=True)

# ---- actors
a = s.actor
a(KARIM, "person", *s.named("Faizullah Karim", "Karim", but=("Nasreen Karim",)),
    aliases=["director of the regional disaster authority", "The Authority's director", "Its director", "the director", "the authority", "He", "he", "disaster authority"])
a(NASREEN, "person", *s.named("Nasreen Karim"))
a(SHER, "person", *s.named("Sher Baz"), aliases=["a shopkeeper", "The shopkeeper", "he"])
a(SHAHID, "person", *s.named("Shahid Baz"), aliases=["a schoolteacher"])
a(GHULAM, "person", *s.named("Ghulam Nabi"), aliases=["its head, Ghulam Nabi", "its head"])
a(AMIR, "person", *s.named("Amir Shah"), aliases=["The watchman", "the watchman, Amir Shah"])
a(QURESHI, "person", *s.named("Hina Qureshi"), aliases=["Dr Hina Qureshi", "a glaciologist", "She", "Qureshi"])
a(WU, "person", *s.named("Wu Guoliang", "Wu"), aliases=["the deputy chief engineer"])
a(LODHI, "person", *s.named("Tariq Mehmood Lodhi"), aliases=["the chief executive", "Lodhi"])
a(NRP, "organization", *s.named("Northern Rivers Power Company", "Northern Rivers Power", "Northern Rivers", "NORTHERN RIVERS POWER COMPANY"),
    aliases=["the company", "The Company", "the Company", "the firm", "the firm's payroll", "payroll", "Press note", "the plant's owner"])
a(MET, "organization", *s.named("Pakistan Meteorological Department", "Met Department"), aliases=["the Met Department", "Pakistan's Met Department"])
a("Disaster Management Authority", "organization", *s.named("Disaster Management Authority"), aliases=[AUTH, "the authority"])
a("Karakoram Gazette", "organization", *s.named("KARAKORAM GAZETTE", "Gazette"))
a(XIBEI, "organization", *s.named("Xibei Agency", "Xibei"))
a("Minadas", "place", *s.named("Minadas", "MINADAS"))
s.alias(AUTH, "the disaster authority", "The disaster authority", "Disaster Management Authority", "Faizullah Karim", "Karim", "officials", "It")
s.alias("officials", "Faizullah Karim", "the disaster authority")
s.alias(COMMITTEE, "The village committee", "The Committee", "the village", "Ghulam Nabi")
s.alias(UNION, "the union", "The union")
s.alias(GOV, "The government", "government")
s.alias(ARMY, "The army", "army")
s.alias(WAPDA, "the water and power department")
s.alias(DAWN, "the newspaper Dawn of the North", MET, "Pakistan's Met Department")
s.alias(MINISTRY, "The ministry", "the ministry")
s.alias(INQUIRY, "inquiry")
s.alias(CALLERS, "Callers", "Some of them")
s.alias(IRFAN, "the boy", "he")
s.write()
