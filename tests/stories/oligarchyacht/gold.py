"""Gold of an invented story: Croatia seizes a yacht of a sanctioned magnate, January 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Croatia seizes the yacht Zarya")
E, AL, MT, AB, AM, BT, VG, LT = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague, s.less_than
SUN, TUE, WED, THU, FRI, LIST = "2027-01-17", "2027-01-19", "2027-01-20", "2027-01-21", "2027-01-22", "2022-04"
s.report("00", outlet="DPX", published=TUE)
s.report("01", outlet="Mazzanti & Partners", published=WED)
s.report("02", outlet="Šibenske novine", published=THU)
s.report("03", outlet="Superyacht Ledger", published="2027-01-25")
s.report("04", outlet="The Daily Clarion", published="2027-01-25", sidecar=True)
s.report("05", outlet="Portolan", published="2027-05-03", to="2027-08-31")

LUKIN, MARIJA, MAZZANTI, ARSENYEV, SAFIN, GILCHRIST, MATAS, CARYS = "Ante Lukin", "Marija Lukin", "Ludovica Mazzanti", "Gleb Arsenyev", "Timur Safin", "Fraser Gilchrist", "Zdravko Matas", "Carys Penhale"
POLICE, PELORUS, YARD, NAUT, BROKERS2, BROKERS3, MIMARA, MINISTRY, LEDGER, CLARION, LOCALS, LOG, LAWYER = "Croatian police", "Pelorus Holdings", "Dalmont", "Nautilus", "two brokers", "three brokers", "Mimara Museum", "Ministry of Finance", "Superyacht Ledger", "The Daily Clarion", "locals", "a second log", "Mazzanti & Partners"

# ---- figures
f = s.figures
f("length of the yacht", "agree",
    E("00", "92-metre", 92, nth=1, origin=POLICE, unit="m"), E("00", "92-metre", 92, POLICE, nth=2, origin=POLICE, unit="m"),
    E("03", "92-metre", 92, origin=LEDGER, unit="m"), E("05", "92 metres", 92, origin="Portolan", unit="m"))
f("steps of the yacht", "single", E("05", "120 steps", 120))
f("police who boarded", "conflict",
    E("00", "Sixty officers", 60, LUKIN, as_of=TUE, origin=POLICE), AB("01", "some twenty men", 20, as_of=TUE, origin=LAWYER), E("04", "SIXTY armed cops", 60, as_of=TUE, origin=POLICE))
f("value of the yacht", "conflict",
    E("00", "310 million euros", 310e6, LUKIN, as_of=TUE, origin=POLICE, unit="EUR"), E("00", "$360 million", 360e6, LUKIN, as_of=TUE, origin="DPX", unit="USD"),
    E("01", "€310 million", 310e6, as_of=TUE, origin=POLICE, unit="EUR"), LT("01", "less than €200 million", 200e6, BROKERS2, origin=BROKERS2, unit="EUR"),
    E("03", "€310m", 310e6, POLICE, origin=POLICE, unit="EUR"), BT("03", "€190m to €220m", 190e6, 220e6, BROKERS3, origin=BROKERS3, unit="EUR"), LT("03", "less than €200 million", 200e6, MAZZANTI, origin=BROKERS2, unit="EUR"),
    E("04", "HALF-A-BILLION", 500e6, origin=CLARION), E("04", "£430MILLION", 430e6, origin=CLARION, unit="GBP"))
f("price of the sale to Pelorus", "single", E("01", "€185 million", 185e6, as_of="2022-02-11", origin=PELORUS, unit="EUR"))
f("crew", "agree", E("00", "41 crew", 41, as_of=TUE, origin=POLICE), E("04", "41 staff", 41, as_of=TUE, origin=POLICE), E("05", "41", 41, as_of=TUE, origin=POLICE))
f("crew who remain", "single", E("05", "six", 6, as_of="2027-05"))
f("paintings", "conflict", E("00", "14 paintings", 14, as_of=TUE, origin="customs officers"), E("03", "14 pictures", 14, origin="customs officers"), E("04", "41 priceless paintings", 41, as_of=TUE, origin=CLARION))
f("works of Malevich by the police", "single", E("00", "two Malevichs", 2, LUKIN, as_of=TUE))
f("copies among the pictures", "conflict", E("01", "eleven decorative copies", 11, origin=LAWYER), E("05", "thirteen copies", 13, MIMARA, origin=MIMARA))
f("originals among the pictures", "single", E("05", "one original", 1, MIMARA, origin=MIMARA))
f("children's drawings", "conflict", E("01", "three children's drawings", 3, origin=LAWYER), E("05", "none", 0, origin=MIMARA))
f("price of the copies", "agree", LT("01", "less than €9,000", 9000, as_of="2016", origin=LAWYER, unit="EUR"), E("05", "nine thousand euros", 9000, origin=LAWYER, unit="EUR"))
f("helicopters", "agree", E("00", "two helicopters", 2, LUKIN, as_of=TUE, origin=POLICE), E("04", "two choppers", 2, origin=POLICE))
f("time from the sale to the listing", "single", E("00", "two months", 2, MAZZANTI, unit="months"))
f("time from the listing to the entry", "single", E("03", "seven months", 7, unit="months"))
f("time from the sale to the entry", "single", E("03", "Nine months", 9, unit="months"))
f("days until it appeared in Sibenik", "single", E("00", "three days", 3, unit="days"))
f("yacht seized in Italy", "single", AB("00", "some $700 million", 700e6, as_of="2022-05", unit="USD"))
f("children of Safin", "single", E("01", "three children", 3, nth=1, origin=LAWYER))
f("wages owed to the crew", "conflict",
    AM("01", "do not exceed €400,000", 400000, origin=PELORUS, unit="EUR"), E("03", "€1.3m", 1.3e6, NAUT, origin=NAUT, unit="EUR"), E("03", "€400,000", 400000, PELORUS, origin=PELORUS, unit="EUR"),
    E("04", "£1.1million", 1.1e6, NAUT, origin=NAUT, unit="GBP"), E("04", "€1.3m", 1.3e6, NAUT, origin=NAUT, unit="EUR"))
f("wages owed to Carys Penhale", "single", E("04", "£9,000", 9000, CARYS, unit="GBP"))
f("debt to the yard", "conflict",
    E("02", "7.4 million euros", 7.4e6, MATAS, origin=YARD, unit="EUR"), E("03", "€7.4m", 7.4e6, origin=YARD, unit="EUR"), E("04", "€4.7m", 4.7e6, LOCALS, origin=CLARION, unit="EUR"))
f("policemen beside the yacht", "single", E("02", "two policemen", 2))
f("welders", "single", E("02", "thirty-eight welders", 38, MATAS))
f("upkeep a day", "conflict", E("02", "25,000 euros", 25000, MINISTRY, origin=MINISTRY, unit="EUR"), E("02", "Thirty-eight thousand", 38000, MATAS, origin=YARD, unit="EUR"))
f("upkeep by the end of April", "single", E("05", "€2.9 million", 2.9e6, as_of="2027-04-30", unit="EUR"))
f("nights that he stayed", "single", E("02", "one night", 1, CARYS, unit="nights"))
f("days from his stay to the police", "single", E("02", "two days", 2, CARYS, unit="days"))
f("hours of the captain's questioning", "single", E("03", "six hours", 6, unit="hours"))
f("how often he sent the soup back", "single", E("04", "twice", 2, CARYS))
f("days since the swoop", "single", E("04", "five days", 5, unit="days"))
f("time beside the yacht", "single", E("05", "a week", 1, as_of="2027-05", unit="weeks"))
f("share of the stern", "single", E("05", "half of her stern", 0.5, unit="share"))
f("time in the wrong tray", "single", E("05", "a month", 1, unit="months"))
f("tips", "single", E("05", "two", 2))

# ---- quotations
Q, q = s.quotation, s.quote
Q("a Repin and two Malevichs", "single", q("00", "a Repin and two Malevichs", LUKIN))
Q("no interest in it", "single", q("00", "no interest in it, legal, beneficial or sentimental", MAZZANTI))
Q("theatre", "single", q("01", "This was theatre, and the audience was in Brussels,", MAZZANTI))
Q("ironed towels", "variant", q("02", "They ironed towels on the day before", CARYS), q("02", "We ironed towels on the day before. He likes them warm. He stayed one night and was angry about the soup.", CARYS))
Q("thirty-eight welders", "single", q("02", "They owe us 7.4 million euros. For that I have thirty-eight welders,", MATAS))
Q("without the welders", "single", q("02", "Thirty-eight thousand, and that's without the welders,", MATAS))
Q("it was me", "single", q("02", "It was me. I filled in a form on the site of the Croatian police in December. No agency in Kyiv told anybody anything.", CARYS))
Q("less than 200 million", "single", q("03", "less than €200 million", MAZZANTI))
Q("equipment fails", "single", q("03", "equipment fails", GILCHRIST))
Q("the soup", "single", q("04", "He sent the soup back twice. I thought, right, that's you done,", CARYS))
Q("settle for the towels", "single", q("04", "I've got £9,000 coming. I'd settle for the towels,", CARYS))
Q("welcome to it", "single", q("04", "They're welcome to it,", CARYS))
Q("owner's instructions", "single", q("05", "AIS off on owner's instr.", LOG))

# ---- timeline
w = s.when
w("the copies are bought", "2016", ("01", "in 2016"))
w("the divorce", "2019", ("01", "in 2019"))
w("the sale, by Mazzanti", "2022-02-11", ("01", "on 11 February 2022"), ("03", "on 11 February 2022"))
w("the sale, by Mazzanti, by month", "2022-02", ("00", "in February 2022"))
w("Arsenyev is listed", LIST, ("00", "since April 2022"))
w("Italy seizes a yacht", "2022-05", ("00", "in May 2022"))
w("the transfer is entered", "2022-11-09", ("03", "on 9 November 2022"))
w("the transfer, by month", "2022-11", ("05", "in November 2022"))
w("two brokers value her", "2026-09", ("01", "last autumn"), to="2026-11")
w("no salary since then, by the union", "2026-09", ("03", "since September"), ("04", "since September"))
w("work on the stern begins", "2026-10", ("02", "since October"))
w("paid until then, by Pelorus", "2026-11-30", ("01", "to the end of November"))
w("paid until then, by month", "2026-11", ("03", "November", 2))
w("the stewardess's form", "2026-12-14", ("02", "of 14 December"), ("05", "of 14 December"))
w("the stewardess's form, by month", "2026-12", ("02", "in December"))
w("the transponder goes off", "2027-01-05", ("00", "on January 5"), ("01", "on 5 January"), ("03", "of 5 January"), ("05", "on 5 January"))
w("she appears in Sibenik", "2027-01-08", ("00", "three days later"))
w("a letter from Kyiv", "2027-01-15", ("05", "on 15 January"))
w("towels are ironed", "2027-01-16", ("02", "on the day before", 1), ("02", "on the day before", 2))
w("Arsenyev is on board", SUN, ("02", "on Sunday"), ("04", "on the SUNDAY"), ("05", "on 17 January"))
w("the seizure", TUE, ("00", "on Tuesday"), ("01", "Yesterday"), ("02", "since Tuesday"), ("04", "last Tuesday"))
w("those on board", "2027-01", ("05", "in January"))
w("to be said in court", "2027-01-18", ("01", "this week"), to="2027-01-24")
w("the registry's extract", THU, ("03", "on Thursday"))
w("the county court decides", FRI, ("02", "Tomorrow at ten"), ("03", "on Friday"))
w("Carys tells the Clarion", "2027-01-24", ("04", "last night"))
w("the second log", "2027-03-08", ("05", "on 8 March"))
w("the court of appeal", "2027-04-12", ("05", "on 12 April"))
w("the upkeep is summed up", "2027-04-30", ("05", "By the end of April"))
w("the essayist beside the yacht", "2027-05", ("05", "of May"))

# ---- conflicts
s.conflict("figure", "the pictures: eleven copies and three drawings by the lawyer, thirteen copies and no drawing by the museum", [("01", "eleven decorative copies"), ("01", "three children's drawings")], [("05", "thirteen copies"), ("05", "none")])
s.conflict("figure", "police who boarded: sixty by the police, some twenty by the lawyer", [("00", "Sixty officers"), ("04", "SIXTY armed cops")], [("01", "some twenty men")])
s.conflict("figure", "value: 310 million euros by the police, less than 200 million by two brokers, half a billion by The Daily Clarion",
    [("00", "310 million euros"), ("00", "$360 million"), ("01", "€310 million"), ("03", "€310m")], [("01", "less than €200 million"), ("03", "less than €200 million"), ("03", "€190m to €220m")], [("04", "HALF-A-BILLION"), ("04", "£430MILLION")])
s.conflict("figure", "paintings: 14, or 41 by The Daily Clarion", [("00", "14 paintings"), ("03", "14 pictures")], [("04", "41 priceless paintings")])
s.conflict("figure", "wages owed: not more than €400,000 by Pelorus, €1.3 million by the union",
    [("01", "do not exceed €400,000"), ("03", "€400,000")], [("03", "€1.3m"), ("04", "£1.1million"), ("04", "€1.3m")])
s.conflict("figure", "debt to the yard: €7.4 million, or 4.7 by The Daily Clarion", [("02", "7.4 million euros"), ("03", "€7.4m")], [("04", "€4.7m")])
s.conflict("figure", "upkeep a day: 25,000 euros by the ministry, 38,000 by the yard", [("02", "25,000 euros")], [("02", "Thirty-eight thousand")])
s.conflict("date", "the yacht changed hands in February 2022, or in November 2022",
    [("00", "in February 2022"), ("01", "on 11 February 2022"), ("03", "on 11 February 2022")], [("03", "on 9 November 2022"), ("05", "in November 2022")])
s.conflict("date", "the crew has been paid to the end of November by Pelorus, not since September by the union",
    [("01", "to the end of November"), ("03", "November", 2)], [("03", "since September"), ("04", "since September")])
s.conflict("stance", "whether Arsenyev was on board", [("00", "had not seen the yacht for years"), ("01", "has not set foot on board since"), ("04", "has not been aboard since his divorce")],
    [("02", "Mr Arsenyev was on board on Sunday"), ("02", "He stayed one night"), ("04", "Carys served him borscht on the SUNDAY"), ("05", "place him in Sibenik on 17 January")])
s.conflict("stance", "whether the transponder was switched off", [("00", "had switched off its transponder"), ("03", "Faults are seldom so thorough."), ("05", "AIS off on owner's instr."), ("05", "nothing about a fault on 5 January")],
    [("01", "The transponder did not \"go dark\". It failed"), ("03", "equipment fails")])
s.conflict("source", "the tip: from Ukraine's agency, or from a stewardess", [("00", "The tip came from Ukraine's anti-corruption agency"), ("04", "insist the tip came from UKRAINE")],
    [("02", "It was me."), ("02", "No agency in Kyiv told anybody anything."), ("04", "She filled in an online form")])
s.conflict("stance", "whether the pictures are copies", [("00", "a Repin and two Malevichs"), ("05", "one original: a Repin")], [("01", "eleven decorative copies"), ("01", "three children's drawings"), ("05", "of which there were none")], optional=True)
s.conflict("stance", "whether the name was for a film", [("01", "The name Marta was painted on for a film.")], [("02", "He knows of no film."), ("03", "No permit for one has been found.")], optional=True)

# ---- echoes
s.echo("the lawyer's less than 200 million", "cited", ("01", "less than €200 million"), ("03", "Mazzanti's \"less than €200 million\" is nearer the mark"))
s.echo("the police's 310 million", "cited", ("00", "310 million euros"), ("01", "The valuation of €310 million is fiction."), ("03", "The Croatian police's €310m"))
s.echo("the sale of 11 February, by Pelorus", "cited", ("01", "acquired her on 11 February 2022"), ("03", "Pelorus says it bought her on 11 February 2022"))
s.echo("the Maltese registry", "cited", ("03", "The Maltese registry"), ("05", "with the Maltese registry"))
s.echo("1.3 million by the union Nautilus", "cited", ("03", "says its union Nautilus, is owed €1.3m"), ("04", "says the union Nautilus"))
s.echo("the stewardess, towels and soup", "same details", ("02", "angry about the soup"), ("04", "He sent the soup back twice."), ("05", "the soup"))
s.echo("the stewardess's form", "same details", ("02", "I filled in a form"), ("04", "She filled in an online form"), ("05", "A form of 14 December"))
s.echo("the arrears by Pelorus", "cited", ("01", "do not exceed €400,000"), ("03", "Pelorus says November, and €400,000"))
s.echo("the Mimara and 14 pictures", "cited", ("03", "The Mimara Museum in Zagreb"), ("05", "The Mimara found"))
s.echo("sixty officers", "cited", ("00", "Sixty officers"), ("04", "SIXTY armed cops"), optional=True)
s.echo("the yard's 7.4 million", "cited", ("02", "7.4 million euros"), ("03", "€7.4m"), optional=True)
s.echo("the tip from Ukraine", "cited", ("00", "The tip came from Ukraine's anti-corruption agency"), ("04", "insist the tip came from UKRAINE"), optional=True)
s.echo("Mazzanti's statement", "cited", ("00", "had not seen the yacht for years"), ("01", "has not set foot on board since"), ("04", "has not been aboard since his divorce"), optional=True)

# ---- actors
n = s.named
s.actor(LUKIN, "person", *n("Ante Lukin"), ("00", "Lukin", 2), ("02", "Lukin", 1), aliases=["police spokesman Ante Lukin", "Lukin", "Lukin of the police", "He", "Croatian police"])
s.actor(MARIJA, "person", *n("Marija Lukin"))
s.actor(MAZZANTI, "person", *n("Ludovica Mazzanti"), ("03", "Mazzanti", 2), ("05", "Mazzanti"), aliases=["Mazzanti", "A lawyer for the vessel's owner of record, Ludovica Mazzanti", "His lawyer", "she", "A lawyer"])
s.actor(ARSENYEV, "person", *n("Gleb Arsenyev", "Arsenyev"), aliases=["Mr Arsenyev", "Arsenyev"])
s.actor(SAFIN, "person", *n("Timur Safin", "Safin"))
s.actor(GILCHRIST, "person", *n("Fraser Gilchrist", "Gilchrist"), aliases=["Captain Gilchrist", "the master, Captain Fraser Gilchrist", "Captain Fraser Gilchrist", "he"])
s.actor(MATAS, "person", *n("Zdravko Matas", "Matas"), aliases=["Matas", "the yard's director", "he", "Zdravko Matas, the yard's director"])
s.actor(CARYS, "person", *n("Carys Penhale", "Carys"), aliases=["a stewardess of 27", "A stewardess", "stewardess", "the stewardess", "Carys", "she", "a stewardess", "the brunette"])
s.actor(PELORUS, "organization", *n("Pelorus Holdings (Malta) Ltd", "Pelorus"), aliases=["Pelorus"])
s.actor(YARD, "organization", *n("Dalmont"))
s.actor(NAUT, "organization", *n("Nautilus"), aliases=["its union Nautilus", "the union Nautilus", "the union"])
s.actor(MIMARA, "organization", *n("Mimara Museum", "Mimara"), aliases=["The Mimara", "The Mimara Museum"])
s.actor("Mazzanti & Partners", "organization", *n("MAZZANTI & PARTNERS", "Mazzanti & Partners"))
s.actor("Zarya", "organization", *n("Zarya"))
s.actor("Sibenik", "place", *n("Sibenik"))
s.alias(POLICE, "police", "The Croatian police", "the police", "Ante Lukin", "Lukin", "Croatian cops")
s.alias(BROKERS2, "Two brokers")
s.alias(BROKERS3, "Three brokers", "Three brokers whom we asked", "brokers")
s.alias(MINISTRY, "the Ministry of Finance")
s.alias(LOCALS, "Locals")
s.alias(LOG, "second log", "the log", "Fraser Gilchrist")
s.write()
