"""Gold of an invented story: the cathedral of the (invented) Czech town of Kolovice burns, March 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The cathedral of Kolovice burns")
E, AL, MT, AB, AM, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
SAT, SUN, MON, TUE = "2027-03-20", "2027-03-21", "2027-03-22", "2027-03-23"
s.report("00", outlet="BNW", published=SAT)
s.report("01", outlet="Ranní šíp", published=SUN)
s.report("02", outlet="Diocese of Kolovice", published=SUN)
s.report("03", outlet="Stone & Lead", published="2027-03-29", to="2027-04-04")
s.report("04", outlet="Kolovické listy", published=MON, to=TUE)
s.report("05", outlet="The Sunday Compass", published="2027-06-27", sidecar=True)

PAVEL, KAREL, SYKORA, KOTKOVA, TOMAN, LACINA, HRON, LAST = "Pavel Bendl", "Karel Bendl", "Radim Sýkora", "Milena Kotková", "Eliška Tomanová", "Ondřej Lacina", "Jitka Hronková", "Věra Laštovičková"
FIRE, DIOCESE, KROV, ELSIG, EXPERTS, SIP, EXPERT, TOWN, FOUND = "regional fire service", "Diocese of Kolovice", "Krovstav", "Elsig", "the culture ministry's experts", "Ranní šíp", "a court expert", "a man in the town hall", "the foundation"

# ---- figures
f = s.figures
f("firefighters hurt", "update",
    E("00", "two firefighters", 2, nth=1, as_of=SAT, origin=FIRE), E("00", "two firefighters", 2, FIRE, nth=2, as_of=SAT, origin=FIRE),
    E("01", "Five in hospital", 5, as_of=SUN), E("01", "five firemen", 5, as_of=SUN), E("03", "Seven firefighters", 7))
f("firemen with a broken hip", "single", E("01", "one of them", 1, as_of=SUN))
f("height of the spire", "conflict", E("00", "84-metre", 84, FIRE, origin=FIRE, unit="m"), E("01", "94-metre", 94, origin=SIP, unit="m"))
f("firefighters deployed", "update", AB("00", "Some 190 firefighters", 190, as_of=SAT, origin=FIRE), E("04", "240 of them", 240, PAVEL, as_of=SUN, origin=FIRE))
f("brigades", "agree", E("00", "22 brigades", 22, as_of=SAT, origin=FIRE), E("04", "22 brigades", 22, PAVEL, as_of=SUN, origin=FIRE))
f("time until the first engine came", "conflict",
    E("00", "nine minutes", 9, PAVEL, as_of=SAT, origin=FIRE, unit="minutes"), E("01", "Twenty-five minutes", 25, KOTKOVA, as_of=SAT, origin=KOTKOVA, unit="minutes"),
    E("04", "Nine minutes", 9, PAVEL, as_of=SAT, origin=FIRE, unit="minutes"), E("05", "nine minutes", 9, EXPERT, as_of=SAT, origin=FIRE, unit="minutes"))
f("time that the second engine stood", "single", E("04", "a quarter of an hour", 0.25, PAVEL, as_of=SAT, unit="hours"))
f("water", "single", E("04", "3.1 million litres", 3.1e6, PAVEL, as_of=SUN, unit="litres"))
f("people at the rehearsal", "agree", AB("00", "About 40 people", 40, as_of=SAT), E("04", "all 38 of them", 38, as_of=SAT))
f("singers whom the sexton found", "single", E("04", "37", 37, as_of=SAT))
f("cost of the re-roofing", "agree", E("00", "96 million crowns", 96e6, unit="CZK"), E("00", "$4.4 million", 4.4e6, unit="USD"))
f("workers on the site", "single", E("00", "nine workers", 9, KROV, as_of=SAT, origin=KROV))
f("workers who came back", "single", E("05", "Two of the men", 2))
f("panels of the altarpiece", "agree", E("00", "six painted panels", 6, origin=DIOCESE), E("02", "six panels", 6, origin=DIOCESE), E("03", "six panels", 6, origin=DIOCESE))
f("share of the altarpiece that was saved", "single", E("05", "five-sixths", 5 / 6, KAREL, unit="share"))
f("distance from Prague", "agree", E("00", "120 km", 120, unit="km"), E("00", "75 miles", 75, unit="miles"))
f("hours of the fire at Notre-Dame", "single", AB("00", "some 15 hours", 15, as_of="2019-04", unit="hours"))
f("years for which it stood", "single", E("01", "649 years", 649, unit="years"))
f("time from the alarm to the fall of the spire", "single", E("01", "an hour and a quarter", 1.25, as_of=SAT, unit="hours"))
f("damage", "conflict",
    AL("01", "A billion crowns at the least", 1e9, TOWN, as_of=SUN, origin=TOWN, unit="CZK"),
    E("02", "1.2 billion crowns", 1.2e9, as_of=SUN, origin=DIOCESE, unit="CZK"), AB("02", "about 49 million euros", 49e6, as_of=SUN, origin=DIOCESE, unit="EUR"),
    E("03", "800 million crowns", 800e6, EXPERTS, origin=EXPERTS, unit="CZK"), E("05", "1.2 billion", 1.2e9, DIOCESE, origin=DIOCESE, unit="CZK"),
    E("05", "930 million", 930e6, as_of="2027-06", unit="CZK"), AB("05", "about £32m", 32e6, as_of="2027-06", unit="GBP"))
f("share by which the ministry is below", "single", E("03", "a third", 1 / 3, unit="share"))
f("sum insured", "agree", E("02", "350 million", 350e6, origin=DIOCESE, unit="CZK"), E("03", "350m", 350e6, origin=DIOCESE, unit="CZK"))
f("share of Bohemia Mutual", "single", E("03", "60%", 60, unit="percent"))
f("unpaid invoices", "single", E("03", "two unpaid invoices", 2, ELSIG, origin=ELSIG))
f("sum of the unpaid invoices", "single", E("03", "38,000 crowns", 38000, ELSIG, origin=ELSIG, unit="CZK"))
f("people in the chain", "single", E("01", "Three hundred people", 300, as_of=SAT))
f("objects saved", "conflict",
    E("01", "64 treasures", 64, as_of=SAT, origin=SIP), E("02", "Forty-six objects", 46, as_of=SUN, origin=DIOCESE),
    E("04", "64 objects", 64, as_of=SUN, origin=SIP), E("04", "46", 46, as_of=SUN, origin=DIOCESE), E("04", "64", 64, SIP, nth=2, as_of=SUN, origin=SIP))
f("bells lost", "conflict", E("01", "All five", 5, as_of=SUN, origin=SIP), E("02", "three", 3, nth=2, as_of=SUN, origin=DIOCESE))
f("bells", "single", E("02", "five bells", 5, origin=DIOCESE))
f("bells undamaged", "single", E("02", "two", 2, nth=2, as_of=SUN, origin=DIOCESE))
f("pay for a video", "single", E("01", "2,000 crowns", 2000, unit="CZK"))
f("bishops whom the sexton served", "single", E("02", "three bishops", 3))
f("beams of the truss", "single", E("02", "1,300 beams", 1300, origin=DIOCESE))
f("holes in the vault", "agree", E("02", "two holes", 2, as_of=SUN, origin=DIOCESE), E("05", "two holes", 2, origin="The Sunday Compass"))
f("size of the larger hole", "single", AB("02", "about 30 square metres", 30, as_of=SUN, origin=DIOCESE, unit="m²"))
f("donations received", "update", E("02", "7.4 million crowns", 7.4e6, as_of=SUN, origin=DIOCESE, unit="CZK"), E("05", "61 million", 61e6, as_of="2027-06", unit="CZK"))
f("donors", "single", E("02", "11,000 donors", 11000, as_of=SUN, origin=DIOCESE))
f("donations pledged", "single", E("05", "240 million crowns", 240e6, as_of="2027-06", origin=FOUND, unit="CZK"))
f("money of the state", "agree", E("04", "200 million crowns", 200e6, TOMAN, origin=TOMAN, unit="CZK"), E("05", "200 million", 200e6, origin=TOMAN, unit="CZK"))
f("share that the state has paid", "single", E("05", "half", 0.5, nth=2, as_of="2027-06", unit="share"))
f("oaks", "single", E("05", "900 of them", 900))
f("people in the square", "single", E("04", "Eight hundred people", 800, as_of=SUN))
f("years of the works, by the minister", "single", E("04", "Ten years", 10, LACINA, unit="years"))
f("years that nobody should say", "single", E("04", "three", 3, LACINA, unit="years"))
f("days since the fire", "agree", E("05", "A hundred days", 100, unit="days"), E("05", "a hundred days", 100, unit="days"))
f("years of prison", "single", AM("05", "up to eight years", 8, unit="years"))
f("questions", "single", E("03", "THREE QUESTIONS", 3))
f("causes left", "single", E("03", "two", 2, nth=2))

# ---- quotations
Q, q = s.quotation, s.quote
Q("the vault is holding", "same", q("00", "We have lost the roof. The vault is holding, and as long as it holds we are inside,", PAVEL), q("04", "THE VAULT IS HOLDING", PAVEL))
Q("safe and dry", "same", q("00", "safe and dry", KAREL), q("03", "safe and dry", KAREL), q("05", "safe and dry", KAREL))
Q("twenty-five minutes", "single", q("01", "I rang at 6.40 and I stood there and I counted. Twenty-five minutes! I could have put it out with my hose,", KOTKOVA))
Q("somebody hammering", "single", q("01", "at about six, and somebody hammering", KOTKOVA))
Q("not on Saturday evenings", "single", q("01", "My people don't work on Saturday evenings. I can't get them to work on Saturday mornings,", SYKORA))
Q("a church is not its roof", "single", q("02", "A church is not its roof. On Easter Sunday we'll celebrate Mass before the main door, and if it rains, it rains,", KAREL))
Q("nine minutes", "single", q("04", "Nine minutes. It's in the log, and the log is kept by a machine,", PAVEL))
Q("ring by hand", "single", q("04", "He used to ring by hand when the motor broke, and it broke a lot,", HRON))
Q("ten years", "single", q("04", "Ten years. Whoever says three hasn't built anything.", LACINA))
Q("nothing of any light", "single", q("05", "I know nothing of any light,", SYKORA))
Q("I was two", "single", q("05", "Nobody told me about 1951. I was two.", KAREL))

# ---- timeline
w = s.when
w("the cathedral is consecrated", "1387", ("00", "in 1387"))
w("the cathedral is consecrated, by Ranní šíp", "1378", ("01", "in 1378"))
w("the altarpiece is painted", "1490", ("00", "about 1490"))
w("the copy is painted", "1951", ("03", "1951"), ("05", "1951"))
w("fire at Notre-Dame", "2019-04", ("00", "in April 2019"))
w("Elsig's last visit", "2024-05", ("03", "in May 2024"))
w("the alarm is inspected, by the diocese", "2026-11", ("02", "in November 2026"), ("03", "last November"))
w("volunteers rewire the motor", "2027-01", ("03", "in January"))
w("volunteers rewire the motor, by day", "2027-01-01", ("04", "at New Year"))
w("the week without a flame", "2027-03-15", ("00", "this week"), to=SUN)
w("the fire", SAT, ("00", "on Saturday evening"), ("03", "on 20 March"), ("05", "20 March"))
w("the bishop spoke, by month", "2027-03", ("05", "In March"))
w("the site diary", SAT, ("03", "for Saturday"))
w("the state of the church", SUN, ("01", "this morning"))
w("the sexton is found dead", SUN, ("02", "this morning"))
w("firefighters walk under the vault", SUN, ("04", "On Sunday afternoon"))
w("people remember Wagner", SUN, ("04", "on Sunday evening"))
w("the panel is examined", "2027-03-25", ("03", "on Thursday"))
w("the last firefighter leaves hospital", "2027-03-26", ("03", "on Friday"))
w("Mass on Easter Sunday", "2027-03-28", ("02", "On Easter Sunday"))
w("the prosecutor confirms", "2027-05", ("05", "in May"))
w("an expert reads the log", "2027-06", ("05", "in June"))
w("the cathedral may be opened", "2030-12-25", ("02", "by Christmas 2030"), ("04", "Christmas 2030"))

# ---- conflicts
s.conflict("figure", "height of the spire: 84 metres, or 94 by Ranní šíp", [("00", "84-metre")], [("01", "94-metre")])
s.conflict("figure", "the first engine: after nine minutes by the fire service, 25 by the florist",
    [("00", "nine minutes"), ("04", "Nine minutes"), ("05", "nine minutes")], [("01", "Twenty-five minutes")])
s.conflict("figure", "damage: 1.2 billion crowns by the diocese, 800 million by the ministry's experts, 930 million later",
    [("02", "1.2 billion crowns"), ("02", "about 49 million euros"), ("05", "1.2 billion"), ("01", "A billion crowns at the least")], [("03", "800 million crowns")])
s.conflict("figure", "objects saved: 46 by the diocese, 64 by Ranní šíp", [("02", "Forty-six objects"), ("04", "46")], [("01", "64 treasures"), ("04", "64 objects"), ("04", "64", 2)])
s.conflict("figure", "bells lost: all five by Ranní šíp, three by the diocese", [("01", "All five")], [("02", "three", 2)])
s.conflict("date", "the consecration: 1387, or 1378 by Ranní šíp", [("00", "in 1387")], [("01", "in 1378")])
s.conflict("date", "the last inspection of the alarm: November 2026 by the diocese, May 2024 by the firm", [("02", "in November 2026"), ("03", "last November")], [("03", "in May 2024")])
s.conflict("stance", "whether the altarpiece was saved whole", [("00", "safe and dry"), ("02", "complete in its six panels"), ("05", "safe and dry"), ("03", "safe and dry")],
    [("03", "is a copy of 1951"), ("03", "and has burned"), ("05", "five-sixths true")])
s.conflict("stance", "whether roofers were at work on Saturday evening",
    [("00", "had left the site at 3:30 p.m."), ("01", "were all at home by half past three"), ("01", "My people don't work on Saturday evenings."), ("05", "his men had gone by half past three")],
    [("01", "at about six, and somebody hammering"), ("03", "in a different hand, at 18:10"), ("05", "they came back at six")])
s.conflict("stance", "whether there was a lamp", [("03", "denies that there was any lamp"), ("05", "I know nothing of any light,")], [("05", "they had a light with them"), ("01", "Lights on the scaffolding")])
s.conflict("figure", "years of the works: done by Christmas 2030, or ten years", [("02", "by Christmas 2030"), ("04", "Christmas 2030")], [("04", "Ten years")], optional=True)

# ---- echoes
s.echo("the bishop's safe and dry", "same details", ("00", "safe and dry"), ("03", "reported \"safe and dry\" by the wires"), ("05", "safe and dry"))
s.echo("Kolovické listy copied 64 from Ranní šíp", "cited", ("01", "64 treasures"), ("04", "It was the Arrow that had 64, and we copied it."))
s.echo("the vault is holding", "same details", ("00", "The vault is holding"), ("04", "THE VAULT IS HOLDING"))
s.echo("the log's nine minutes", "cited", ("00", "nine minutes after the alarm"), ("04", "Nine minutes. It's in the log"), ("05", "The fire brigade's log was read"))
s.echo("the diocese on the alarm", "cited", ("02", "inspected by an authorised firm in November 2026"), ("03", "The diocese says it was inspected last November."))
s.echo("the diocese's damage", "cited", ("02", "1.2 billion crowns"), ("03", "a third below the diocese's figure"), ("05", "which the diocese once put at 1.2 billion"))
s.echo("Krovstav's 3:30 p.m.", "cited", ("00", "had left the site at 3:30 p.m."), ("01", "were all at home by half past three"), ("05", "his men had gone by half past three"))
s.echo("the bishop's Christmas 2030", "same details", ("02", "by Christmas 2030"), ("04", "has Christmas 2030 in mind"))
s.echo("46 objects by the diocese", "cited", ("02", "Forty-six objects"), ("04", "There are 46."), optional=True)
s.echo("the florist's minutes", "cited", ("01", "Twenty-five minutes"), ("04", "when asked about the Arrow"), ("02", "Accusations made against it in one newspaper"), optional=True)
s.echo("200 million by the prime minister", "same details", ("04", "200 million crowns"), ("05", "200 million"), optional=True)
s.echo("350 million of cover", "same details", ("02", "insured for 350 million"), ("03", "Cover is 350m"), optional=True)

# ---- actors
n = s.named
s.actor(PAVEL, "person", *n("Pavel Bendl", docs=["00", "04"]), ("00", "Bendl", 2), aliases=["fire commander Pavel Bendl", "commander Pavel Bendl", "The commander", "Bendl", "regional fire service", "he"])
s.actor(KAREL, "person", *n("Karel Bendl"), ("04", "Bendl", 2), ("05", "Bendl"), aliases=["Monsignor Karel Bendl", "Bishop Bendl", "Monsignor Bendl", "the bishop", "Bishop Karel Bendl", "the bishop, Monsignor Karel Bendl", "The bishop"])
s.actor(SYKORA, "person", *n("Radim Sýkora", "Sýkora"), aliases=["Sýkora", "their boss, Radim Sýkora", "the roofer", "Krovstav"])
s.actor("Alois Wagner", "person", *n("Alois Wagner"))
s.actor(KOTKOVA, "person", *n("Milena Kotková", "Kotková"), aliases=["Mrs Kotková", "the florist", "The florist", "Kotková"])
s.actor(TOMAN, "person", *n("Eliška Tomanová", "Tomanová"), aliases=["Prime Minister Tomanová", "Tomanová", "Prime Minister Eliška Tomanová"])
s.actor(KROV, "organization", *n("Krovstav"), aliases=["The contractor", "The contractor, Krovstav", "Radim Sýkora", "the roofer"])
s.actor(SIP, "organization", *n("RANNÍ ŠÍP", "the Arrow"), aliases=["the Arrow", "RANNÍ ŠÍP", "one newspaper"])
s.actor("Kolovice", "place", *n("Kolovice", "KOLOVICE"))
s.alias(FIRE, "the regional fire service", "the fire service", "Pavel Bendl")
s.alias(DIOCESE, "The diocese", "the diocese", "diocese")
s.alias(LACINA, "Her culture minister, Ondřej Lacina", "Her culture minister", "Lacina")
s.alias(HRON, "choirmaster Jitka Hronková", "Hronková")
s.alias(ELSIG, "Elsig of Pardubice", "The firm", "The firm whose sticker is on the box")
s.alias(EXPERTS, "culture ministry's experts", "The culture ministry", "culture ministry")
s.alias(EXPERT, "court expert", "The fire brigade's log", "the expert")
s.alias(TOWN, "man in the town hall")
s.write()
