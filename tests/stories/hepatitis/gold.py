"""Gold of an invented story: hepatitis A from frozen berries in Slovenia, October 2026. Persons, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Hepatitis in Slovenia is traced to frozen berries")
TUE6, WED7, THU8, FRI, SAT, SUN, MON, TUE, WED14, THU15 = (f"2026-10-{d:02}" for d in (6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
s.report("00", outlet="CEPA", published=FRI)
s.report("01", outlet="Polarna Malina", published=SAT)
s.report("02", outlet="Dravski Glas", published=MON)
s.report("03", outlet="Grazer Abend", published=TUE, sidecar=True)
s.report("04", outlet="Frozen Goods Dispatch", published=THU15, to="2026-10-16")
s.report("05", outlet="Nedeljni Pregled", published="2026-12-11")

BOJAN, TADEJ, KOLENC, VOGRIN, MUNDA, PRANTL, RADOS, ZIDAR = "Bojan Rupnik", "Tadej Rupnik", "Neža Kolenc", "Peter Vogrin", "Darinka Munda", "Wolfgang Prantl", "Radoš Vukajlović", "Mojca Zidar"
NIJZ, AGES, POLAR, ZELEN, INSPECT, HOSPITALS, CITY, MINISTRY, BAG, EXPERTS, POLICY, GERNOT, PORTER, STEIRER, DRAVSKI = ("NIJZ", "AGES", "Polarna Malina", "Zelen & Sin", "the food inspectorate", "the region's hospitals", "the city of Maribor", "the ministry", "the bag",
    "the European experts", "the policy", "Gernot", "a porter", "Steirermarkt", "Dravski Glas")

# ---- figures
f = s.figures
f("cases in Slovenia", "conflict",
    s.exact("00", "58 people", 58, as_of=FRI, origin=NIJZ),
    s.exact("00", "34", 34, NIJZ, as_of=TUE6, origin=NIJZ),
    s.exact("02", "71", 71, NIJZ, nth=1, as_of=SUN, origin=NIJZ),
    s.exact("02", "83", 83, HOSPITALS, as_of=SUN, origin=HOSPITALS),
    s.exact("03", "71 are sick", 71, as_of=[SUN, MON], origin=NIJZ),
    s.exact("04", "96", 96, as_of=THU15, origin=NIJZ),
    s.exact("05", "One hundred and twenty-seven people", 127))
f("patients in hospital", "single", s.exact("00", "Twenty-one of the patients", 21, NIJZ, as_of=FRI, origin=NIJZ))
f("patients in intensive care", "single", s.exact("00", "two of them", 2, NIJZ, as_of=FRI, origin=NIJZ))
f("people killed", "conflict",
    s.exact("00", "killed one", 1, as_of=FRI, origin=NIJZ),
    s.exact("02", "one death", 1, NIJZ, as_of=[SUN, MON], origin=NIJZ),
    s.exact("03", "two are dead", 2, as_of=[SUN, MON]),
    s.exact("05", "Three died", 3))
f("cases in Austria", "update",
    s.exact("00", "nine cases", 9, AGES, as_of=FRI, origin=AGES),
    s.exact("03", "Fourteen Styrians", 14, as_of=[MON, TUE], origin=AGES),
    s.exact("04", "17", 17, as_of=THU15),
    s.exact("05", "22", 22))
f("further cases in Styria", "single", s.exact("03", "five more", 5, as_of=[MON, TUE], origin=AGES))
f("family from Leibnitz", "single", s.exact("03", "a family of four", 4))
f("size of the lot", "conflict",
    s.exact("00", "12 tonnes", 12, BOJAN, as_of=FRI, origin=POLAR, unit="tonnes"),
    s.exact("01", "12 tonnes", 12, POLAR, as_of=SAT, origin=POLAR, unit="tonnes"),
    s.exact("04", "12 tonnes", 12, POLAR, origin=POLAR, unit="tonnes"),
    s.exact("04", "31 tonnes", 31, ZELEN, origin=ZELEN, unit="tonnes"))
f("berries returned", "update", s.exact("01", "7.5 tonnes", 7.5, POLAR, as_of=SAT, origin=POLAR, unit="tonnes"), s.about("04", "About nine tonnes", 9, POLAR, origin=POLAR, unit="tonnes"))
f("shops in Slovenia", "single", s.exact("00", "140 shops", 140, BOJAN, origin=POLAR))
f("shops in Austria", "conflict", s.exact("00", "36 in Austria", 36, BOJAN, origin=POLAR), s.exact("03", "38 branches", 38, origin=STEIRER), s.exact("04", "38 shops", 38, origin=STEIRER))
f("time until symptoms", "single", s.between("00", "15 to 50 days", 15, 50, KOLENC, origin=KOLENC, unit="days"))
f("cases last year", "single", s.exact("00", "11 cases", 11, as_of=["2025-01-01", "2025-12-31"]))
f("cases in Italy in 2013", "single", s.more_than("00", "more than 1,400 people", 1400, as_of=["2013-01-01", "2013-12-31"]))
f("weight of a bag", "single", s.exact("01", "1 kg", 1, POLAR, unit="kg"))
f("time in which customers were informed", "single", s.at_most("01", "Within the hour", 1, POLAR, as_of=FRI, unit="hours"))
f("share of raspberries in the mix", "single", s.exact("01", "60 per cent of the mix", 60, POLAR, unit="percent"))
f("employees in Celje", "agree", s.exact("01", "46 employees", 46, POLAR, origin=POLAR), s.exact("04", "46 workers", 46, INSPECT, origin=INSPECT))
f("employees infected", "conflict",
    s.exact("01", "Not one", 0, POLAR, origin=POLAR), s.exact("04", "three", 3, INSPECT, nth=1, as_of=WED14, origin=INSPECT), s.exact("04", "none", 0, POLAR, origin=POLAR), s.exact("05", "three workers", 3, EXPERTS, origin=INSPECT))
f("price of a bag", "single", s.exact("01", "4.29 euros", 4.29, POLAR, unit="EUR"))
f("calls", "single", s.exact("01", "1,900 calls", 1900, POLAR, as_of=SAT, origin=POLAR))
f("years of packing", "single", s.exact("01", "26 years", 26, BOJAN, unit="years"))
f("schools that the paper asked", "single", s.exact("02", "eleven", 11, origin=DRAVSKI))
f("portions served in schools", "conflict", s.exact("02", "2,900", 2900, CITY, origin=CITY), s.exact("02", "4,300", 4300, MINISTRY, origin=MINISTRY))
f("hospitals", "single", s.exact("02", "five hospitals", 5, origin=DRAVSKI))
f("bags in Tezno", "agree", s.exact("02", "three bags", 3), s.exact("02", "all three", 3))
f("pupils ill", "single", s.exact("02", "16 pupils", 16))
f("pupils in the ward", "single", s.exact("02", "five are in the infections ward", 5))
f("children for whom vaccine is ordered", "single", s.exact("02", "800 children", 800, CITY))
f("days by which the packers knew earlier", "agree", s.exact("03", "Three days", 3, origin=AGES, unit="days"), s.exact("03", "three days earlier", 3, origin=AGES, unit="days"), s.exact("03", "three days", 3, nth=2, unit="days"))
f("bags sold in the three days", "single", s.exact("03", "210 bags", 210))
f("bags taken from Steirermarkt's shelves", "single", s.exact("03", "1,300 bags", 1300, origin=STEIRER))
f("time in which vaccination helps", "single", s.less_than("03", "less than 14 days", 14, unit="days"))
f("price of Arilje raspberries", "update",
    s.exact("04", "€2.40 a kilo", 2.4, as_of=["2026-10-12", "2026-10-16"], unit="EUR"), s.exact("04", "€2.85", 2.85, unit="EUR"), s.exact("05", "2.40", 2.4, unit="EUR"))
f("Serbia's yearly exports", "single", s.about("04", "some 80,000 tonnes a year", 80000, unit="tonnes"))
f("contracts frozen", "single", s.exact("04", "2,200 tonnes", 2200, unit="tonnes"))
f("share of sales at Steirermarkt", "single", s.exact("04", "11%", 11, unit="percent"))
f("sales of the Celje firm", "single", s.exact("04", "€19 million", 19000000, unit="EUR"))
f("the uncle's harvest", "single", s.exact("05", "four tonnes", 4, unit="tonnes"))
f("share of the harvest poured out", "single", s.exact("05", "half of them", 0.5, unit="share"))
f("clients of the attorney", "single", s.exact("05", "64 of them", 64, origin=ZIDAR))
f("damages for each client", "single", s.exact("05", "12,000 euros", 12000, ZIDAR, origin=ZIDAR, unit="EUR"))
f("members of the cooperative", "single", s.exact("05", "240 members", 240))
f("losses of the cooperative's members", "agree", s.exact("05", "1.8 million euros", 1800000, unit="EUR"), s.exact("05", "211 million dinars", 211000000, unit="RSD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("freezing keeps it fresh", "variant", q("00", "Freezing does not kill this virus, it keeps it fresh,", KOLENC), q("03", "Freezing doesn't kill the virus, it keeps it fresh", TADEJ))
Q("bring to the boil", "single", q("01", "Bring to the boil before consumption.", BAG))
Q("our own children", "single", q("01", "We have been packing fruit for 26 years. We give it to our own children, and will go on doing so,", BOJAN))
Q("after the pudding", "single", q("02", "We read it after the pudding. It was a berry pudding,", MUNDA))
Q("count beds", "single", q("02", "Our colleagues count beds, we count laboratory results,", KOLENC))
Q("with hepatitis and from it", "single", q("02", "With hepatitis and from it,", VOGRIN))
Q("thaw and enjoy", "single", q("02", "Thaw and enjoy,", BAG))
Q("informed on 6 October", "single", q("03", "We informed the company on 6 October, by e-mail and by telephone, and the day after once more,", PRANTL))
Q("with yoghurt", "single", q("03", "The little one wanted it with yoghurt.", GERNOT))
Q("in the freezer", "single", q("03", "He's in the freezer.", PORTER))
Q("not a kilo more", "single", q("04", "and not a kilo more", POLAR))
Q("viruses of any kind", "single", q("04", "viruses of any kind", POLICY))
Q("still hanging on the bush", "single", q("05", "How can a berry that's still hanging on the bush be in a bag?", RADOS))
Q("informed in time", "single", q("05", "informed in time, but on a Friday", TADEJ))

# ---- timeline
w = s.when
w("the outbreak in Italy", "2013-01-01", ("00", "In 2013"), to="2013-12-31")
w("the sentence stands on bags", "2021-01-01", ("01", "Since 2021"), to="2021-12-31")
w("cases recorded", "2025-01-01", ("00", "last year"), to="2025-12-31")
w("the lot is delivered and packed", "2026-07-14", ("04", "14 July"), ("05", "on the fourteenth"))
w("the cooperative's lorry leaves", "2026-07-20", ("05", "on 20 July"))
w("the new bags are printed", "2026-09-01", ("04", "in September"), to="2026-09-30")
w("34 cases", TUE6, ("00", "on Tuesday"))
w("AGES informs the company", TUE6, ("03", "on 6 October"), ("03", "since Tuesday"), ("05", "of 6 October"))
w("AGES informs the company once more", WED7, ("03", "the day after"))
w("the e-mail is opened", WED7, ("05", "on the seventh"))
w("a woman dies in Ptuj", WED7, ("00", "on Wednesday"))
w("the schools are told, by the minister", THU8, ("00", "on Thursday"), ("02", "on Thursday"))
w("the outbreak is traced", FRI, ("00", "on Friday"))
w("the company learns of the finding, by its account", FRI, ("01", "on Friday, 9 October"), ("03", "on Friday"))
w("the schools get the e-mail", FRI, ("02", "On Friday at ten past one"), ("02", "on Friday"))
w("7.5 tonnes back", SAT, ("01", "this morning"))
w("calls answered", SAT, ("01", "by Saturday noon"))
w("Alojz Toplak dies", SAT, ("02", "On Saturday"))
w("71 cases", SUN, ("02", "yesterday evening"))
w("nine cases in Styria", "2026-10-05", ("03", "last week"), to="2026-10-11")
w("the porter speaks", MON, ("03", "yesterday"))
w("vaccine is due", WED14, ("02", "on Wednesday"))
w("the inspectorate speaks", WED14, ("04", "on Wednesday"))
w("96 cases", THU15, ("04", "on Thursday"))
w("the Paris fair opens", "2026-10-17", ("04", "on Saturday"))
w("the uncle pours out raspberries", "2026-10-01", ("05", "In October"), to="2026-10-31")
w("the price of raspberries", "2026-10-01", ("05", "in October"), to="2026-10-31")
w("further cases until then", "2026-11-30", ("00", "the end of November"))
w("Bojan Rupnik resigns", "2026-11-30", ("05", "on 30 November"))
w("the European experts report", "2026-12-02", ("05", "on 2 December"))

# ---- conflicts
s.conflict("figure", "cases on Sunday evening: 71 by the institute, 83 by the hospitals", [("02", "71", 1), ("03", "71 are sick")], [("02", "83")])
s.conflict("figure", "people killed: one by the institute, two by the ward and the Abend", [("02", "one death"), ("02", "The institute leaves him out")], [("02", "With hepatitis and from it,"), ("03", "two are dead")])
s.conflict("figure", "the lot: 12 tonnes by the packer, 31 by the importer", [("00", "12 tonnes"), ("01", "12 tonnes"), ("04", "12 tonnes")], [("04", "31 tonnes")])
s.conflict("figure", "shops in Austria: 36, or 38", [("00", "36 in Austria")], [("03", "38 branches"), ("04", "38 shops")], optional=True)
s.conflict("figure", "employees infected: none by the company, three by the inspectorate", [("01", "Not one"), ("04", "none")], [("04", "three", 1), ("05", "three workers")])
s.conflict("figure", "portions served in schools: 2,900 by the city, 4,300 by the ministry", [("02", "2,900")], [("02", "4,300")])
s.conflict("date", "the schools were told on Thursday, or on Friday", [("00", "on Thursday"), ("02", "on Thursday")], [("02", "On Friday at ten past one"), ("02", "on Friday")])
s.conflict("date", "the company learned of the finding on 9 October, or on 6 October", [("01", "on Friday, 9 October"), ("03", "on Friday")],
    [("03", "on 6 October"), ("03", "since Tuesday"), ("05", "of 6 October"), ("05", "on the seventh")])
s.conflict("stance", "whether the bags say that the fruit must be boiled", [("01", "Since 2021 every bag has borne the sentence"), ("01", "Bring to the boil before consumption."), ("02", "on every one it is written that the fruit must be boiled")],
    [("02", "Thaw and enjoy,"), ("04", "They were printed in September")])
s.conflict("stance", "whether the raspberries came from the Serbian cooperative", [("00", "The raspberries came from western Serbia"), ("01", "They were delivered by the cooperative Ariljska Zadruga"), ("05", "told the whole world that the raspberries were ours")],
    [("05", "has a paper which says otherwise"), ("05", "How can a berry that's still hanging on the bush be in a bag?")])
s.conflict("source", "who said that freezing keeps the virus fresh: Neža Kolenc, or the minister", [("00", "Freezing does not kill this virus, it keeps it fresh,"), ("05", "Freezing does not kill, a doctor said")], [("03", "Freezing doesn't kill the virus, it keeps it fresh")])

# ---- echoes
s.echo("CEPA on the bag in Graz", "copied text", ("00", "The virus was found in a bag from a patient's freezer in Graz"), ("03", "the virus was found in a bag from a patient's freezer in Graz"))
s.echo("the packer's 12 tonnes", "cited", ("00", "12 tonnes"), ("01", "12 tonnes"), ("04", "12 tonnes"))
s.echo("the packer on the boiling", "cited", ("01", "Since 2021 every bag has borne the sentence"), ("02", "Polarna Malina says that on every one it is written"))
s.echo("the packer on the day it learned", "cited", ("01", "We learned of the Austrian finding on Friday, 9 October"), ("03", "The company claims to have heard of it only on Friday"))
s.echo("the packer on its employees", "cited", ("01", "Not one was positive"), ("04", "The company had declared that there was none"))
s.echo("freezing keeps it fresh", "same details", ("00", "Freezing does not kill this virus, it keeps it fresh,"), ("03", "Freezing doesn't kill the virus, it keeps it fresh"), ("05", "Freezing does not kill, a doctor said"))
s.echo("the institute's 71", "same details", ("02", "71", 1), ("03", "71 are sick"), optional=True)
s.echo("the minister's Thursday", "cited", ("00", "said school kitchens had been told on Thursday"), ("02", "The minister had said that the schools were told on Thursday"))
s.echo("AGES's e-mail of 6 October", "same details", ("03", "We informed the company on 6 October, by e-mail"), ("05", "the e-mail of 6 October"))
s.echo("three workers by the inspectorate", "same details", ("04", "three", 1), ("05", "three workers"), optional=True)
s.echo("the raspberries from Serbia, by the director", "cited", ("00", "The raspberries came from western Serbia"), ("05", "told the whole world that the raspberries were ours"), optional=True)

# ---- actors
s.actor(BOJAN, "person", *s.named("Bojan Rupnik"), aliases=["The director", "the director", "its director, Bojan Rupnik", "the director, Bojan Rupnik", "he", "Polarna Malina"])
s.actor(TADEJ, "person", *s.named("Tadej Rupnik"), aliases=["Health Minister Tadej Rupnik", "The minister", "the minister", "Slovenia's minister Tadej Rupnik"])
s.actor(KOLENC, "person", *s.named("Neža Kolenc"), aliases=["Dr. Neža Kolenc", "she", "a doctor", "the institute's chief epidemiologist"])
s.actor(NIJZ, "organization", *s.named("National Institute of Public Health", "NIJZ"), aliases=["The institute", "the institute", "The institute in Ljubljana", "the National Institute of Public Health", "Slovenian health authorities", "National Institute of Public Health", "Ljubljana"])
s.actor(AGES, "organization", *s.named("AGES"), aliases=["the Austrian agency AGES", "Wolfgang Prantl", "spokesman of AGES"])
s.actor(POLAR, "organization", *s.named("Polarna Malina", "POLARNA MALINA"), aliases=["The company", "the company", "we", "The producer", "the packer", "The packer", "the Celje firm", "Bojan Rupnik"])
s.actor("Ariljska Zadruga", "organization", *s.named("Ariljska Zadruga"), aliases=["the cooperative"])
s.actor(ZELEN, "organization", *s.named("Zelen & Sin"), aliases=["The importer Zelen & Sin", "delivery notes", "The importer"])
s.actor(STEIRER, "organization", *s.named("Steirermarkt"))
s.actor("Gozdna Skleda", "organization", *s.named("Gozdna Skleda"))
s.actor("CEPA", "organization", *s.named("CEPA"))
s.actor("Alojz Toplak", "person", *s.named("Alojz Toplak", "Toplak"))
s.actor("Celje", "place", *s.named("Celje"))
s.actor("Maribor", "place", *s.named("Maribor"))
s.actor("Graz", "place", *s.named("Graz"))
s.actor("Slovenia", "place", *s.named("Slovenia"))
s.actor("Arilje", "place", *s.named("Arilje"))
s.alias(PRANTL, "Wolfgang Prantl, spokesman of AGES", "AGES")
s.alias(RADOS, "Radoš Vukajlović, who presides over the Ariljska Zadruga", "he", "Vukajlović")
s.alias(VOGRIN, "Dr. Peter Vogrin", "Dr. Peter Vogrin, who heads the ward for infections")
s.alias(MUNDA, "Darinka Munda, head of a primary school in Tezno", "she")
s.alias(ZIDAR, "Mojca Zidar, an attorney in Maribor", "an attorney")
s.alias(INSPECT, "The Slovenian food inspectorate", "food inspectorate")
s.alias(HOSPITALS, "five hospitals", "the hospitals", "their books", "hospitals")
s.alias(CITY, "The city of Maribor", "The city", "the city")
s.alias(MINISTRY, "The ministry", "ministry")
s.alias(BAG, "every bag", "three bags", "the sentence", "Polarna Malina", "it")
s.alias(EXPERTS, "The European experts", "They", "page 31")
s.alias(POLICY, "policy", "the policy's small print", "It")
s.alias(GERNOT, "Father Gernot", "Father Gernot (44)")
s.alias(PORTER, "porter")
s.write()
