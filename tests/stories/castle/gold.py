"""Gold of an invented story: a Czech castle burns during its renovation, October 2026."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The fire of Lhovec castle")
MON, TUE, WED, FRI23, FRI9, SEP = "2026-10-12", "2026-10-13", "2026-10-14", "2026-10-23", "2026-10-09", "2026-09-28"
s.report("00", outlet="CBW", published=MON)
s.report("01", outlet="CBW", published=TUE)
s.report("02", outlet="Pelant Roofing", published=TUE)
s.report("03", outlet="Mžský posel", published=WED)
s.report("04", outlet="Ridge & Tile", published="2026-10-27", sidecar=True)
s.report("05", outlet="The Stonecutter", published="2027-03-01", to="2027-05-31")

FIRE, ZBORILOVA, MAREK, FIRM, DROZDEK, VACEK, POLICE, PETR = "the fire service", "Lenka Zbořilová", "Marek Pelant", "Pelant Roofing", "Hynek Drozdek", "Karel Vacek", "the police", "Petr Kubeš"
HLADKA, ROOFER, SMRZ, TOMAN, OFFICE, JIROUTOVA, INSURER, INQUIRY, CBW = "Zora Hladká", "a roofer", "Vojtěch Smrž", "Bedřich Toman", "Heritage Office", "Blanka Jiroutová", "Vltavská", "the police inquiry", "CBW"

# ---- figures
f, E, A, L, M = s.figures, s.exact, s.about, s.at_least, s.more_than
f("firefighters injured", "update",
    E("00", "two firefighters", 2, FIRE, as_of=MON, origin=FIRE), E("01", "four firefighters", 4, as_of=TUE, origin=FIRE), E("01", "four", 4, FIRE, nth=2, as_of=TUE, origin=FIRE),
    E("05", "the four firemen", 4))
f("wings that burned", "single", E("00", "three of the four wings", 3, FIRE, as_of=MON))
f("firefighters", "single", A("00", "About 180 firefighters", 180, ZBORILOVA, as_of=MON, origin=FIRE))
f("brigades", "single", E("00", "14 brigades", 14, ZBORILOVA, as_of=MON, origin=FIRE))
f("roof burned", "conflict",
    A("00", "Some 1,400 square metres", 1400, ZBORILOVA, as_of=MON, origin=FIRE, unit="m2"), A("01", "Some 1,400 square metres", 1400, FIRE, as_of=TUE, origin=FIRE, unit="m2"),
    E("04", "1,400 m²", 1400, FIRE, origin=FIRE, unit="m2"), E("04", "2,310 m²", 2310, OFFICE, origin=OFFICE, unit="m2"))
f("time until the first engine came", "conflict",
    E("00", "11 minutes", 11, ZBORILOVA, as_of=MON, origin=FIRE, unit="minutes"), E("03", "half an hour", 0.5, SMRZ, as_of=MON, origin=SMRZ, unit="hours"),
    E("05", "19 minutes", 19, as_of=MON, origin=INQUIRY, unit="minutes"))
f("distance of the river", "agree", E("00", "four kilometres", 4, ZBORILOVA, unit="km", origin=FIRE), E("03", "four kilometres", 4, FIRE, unit="km", origin=FIRE))
f("workers on the roof", "conflict",
    E("00", "Nine men", 9, MAREK, as_of=MON, origin=FIRM), E("01", "13 workers", 13, VACEK, as_of=MON, origin=POLICE), E("01", "nine", 9, FIRM, as_of=MON, origin=FIRM),
    E("02", "nine of our employees", 9, as_of=MON, origin=FIRM), E("04", "Nine workers", 9, FIRM, as_of=MON, origin=FIRM), E("04", "13", 13, POLICE, as_of=MON, origin=POLICE),
    E("05", "the 13 men", 13, as_of=MON, origin=POLICE))
f("workers without a contract", "agree", E("01", "four of them", 4, VACEK, as_of=MON, origin=POLICE), E("05", "four were paid in cash", 4, as_of=MON, origin=POLICE))
f("wedding party", "single", E("00", "party of 40", 40, as_of=MON))
f("time from the wedding to the alarm", "single", E("00", "20 minutes", 20, unit="minutes"))
f("visitors last year", "single", E("00", "86,000 visitors", 86000, as_of=["2025-01-01", "2025-12-31"]))
f("servants who died in 1902", "single", E("00", "two servants", 2, as_of="1902"))
f("books saved", "agree", E("00", "11,000", 11000, DROZDEK, as_of=MON, origin=DROZDEK), E("03", "11,000 books", 11000, as_of=MON, origin=DROZDEK), E("05", "11,000 books", 11000, origin=DROZDEK))
f("books of the library", "single", E("00", "14,000 volumes", 14000, DROZDEK))
f("length of the fire", "agree", E("01", "19 hours", 19, nth=1, unit="hours", as_of=TUE), E("01", "19 hours", 19, nth=2, unit="hours", as_of=TUE))
f("damage", "conflict",
    E("01", "180 million crowns", 180000000, FIRE, as_of=TUE, origin=FIRE, unit="CZK"), E("01", "7.2 million euros", 7200000, FIRE, as_of=TUE, unit="EUR"),
    E("01", "400 million", 400000000, DROZDEK, as_of=TUE, origin=DROZDEK, unit="CZK"),
    E("04", "CZK 180m", 180000000, CBW, origin=FIRE, unit="CZK"), E("04", "CZK 400m", 400000000, CBW, origin=DROZDEK, unit="CZK"), E("04", "CZK 260m", 260000000, INSURER, origin=INSURER, unit="CZK"))
f("sum for which the castle is insured", "single", E("04", "CZK 210m", 210000000, unit="CZK"))
f("paintings lost", "conflict",
    E("01", "23 paintings", 23, DROZDEK, as_of=TUE, origin=DROZDEK), E("03", "32 paintings", 32, DROZDEK, as_of=[MON, WED]), E("05", "Twenty-three paintings", 23, origin=DROZDEK))
f("copies of Škréta", "single", E("03", "two Škréta copies", 2, DROZDEK))
f("hydrants", "agree", E("01", "Both hydrants", 2, PETR), E("05", "both of them", 2))
f("worth of the contract", "agree", E("01", "62 million crowns", 62000000, unit="CZK"), E("01", "2.5 million euros", 2500000, unit="EUR"))
f("time for which the firm had worked", "single", E("02", "six months", 6, unit="months"))
f("length of the fire watch", "single", E("02", "two hours", 2, unit="hours", as_of=FRI9, origin=FIRM))
f("fire watch in Germany", "single", E("04", "Two hours", 2, unit="hours"))
f("distance from the firm's work to the first smoke", "single", E("02", "30 metres", 30, unit="m", origin=FIRM))
f("the firm's insurance", "single", E("02", "50 million crowns", 50000000, unit="CZK", origin=FIRM))
f("churches covered", "single", E("02", "112 churches", 112, MAREK))
f("donations", "update",
    E("03", "five million", 5000000, nth=1, unit="CZK", as_of=TUE), E("03", "five million crowns", 5000000, unit="CZK", as_of=TUE),
    E("04", "CZK 31m", 31000000, unit="CZK", as_of=FRI23), E("05", "CZK 74 million", 74000000, unit="CZK"), E("05", "£2.6 million", 2600000, unit="GBP"))
f("lessons", "single", E("04", "seven lessons", 7))
f("damage in Bad Solm", "single", E("04", "€22m", 22000000, unit="EUR", as_of="2018"))
f("time for which a fire may smoulder", "single", E("04", "for six", 6, unit="hours"))
f("oaks at hand", "update", E("04", "A hundred and forty oaks", 140), E("05", "610", 610))
f("oaks required", "agree", A("04", "about 900", 900), E("05", "900", 900))
f("pages of the inquiry", "single", E("05", "46 pages", 46))
f("distance of the fire's beginning from the gutter", "single", E("05", "a metre", 1, INQUIRY, unit="m"))
f("time for which the fire smouldered", "single", A("05", "almost two and a half hours", 2.5, INQUIRY, unit="hours", as_of=MON, origin=INQUIRY))

# ---- quotations
q, Q = s.quote, s.quotation
Q("nobody used a flame", "single", q("00", "Nobody used a flame today, nor on any day since Friday,", MAREK))
Q("saved the books, lost the sky", "variant", q("00", "We have saved the books and lost the sky,", DROZDEK), q("03", "We saved the books and lost the sky.", TOMAN), q("05", "We have saved the books and lost the sky,", DROZDEK))
Q("a baroque ceiling", "single", q("01", "One does not get a baroque ceiling from a catalogue,", DROZDEK))
Q("both hydrants gave water", "single", q("01", "Both hydrants gave water. It's the hoses that did not fit,", PETR))
Q("112 churches", "single", q("02", "I have covered 112 churches and have not burned a single one,", MAREK))
Q("I soldered until half past eleven", "same", q("03", "I SOLDERED UNTIL HALF PAST ELEVEN", ROOFER), q("03", "I soldered until half past eleven on Monday, at the gutter over the archive,", ROOFER),
  q("03", "Then we went to lunch. There was no watch. There never was a watch, we signed the sheets on Fridays for the whole week.", ROOFER))
Q("not on my roof", "single", q("03", "Whoever says that was not on my roof,", MAREK))
Q("not before 2031", "single", q("04", "Not before 2031, and I am an optimist,", JIROUTOVA))
Q("bordering on certainty", "single", q("05", "with probability bordering on certainty", INQUIRY))
Q("a legend", "single", q("05", "a legend", PETR))

# ---- timeline
w = s.when
w("the castle is begun", "1379", ("00", "1379"))
w("the first fire", "1902", ("00", "in 1902"), ("05", "1902"))
w("the fire of Bad Solm", "2018", ("04", "in 2018"))
w("86,000 visitors", "2025-01-01", ("00", "last year"), to="2025-12-31")
w("the renovation begins", "2026-04", ("01", "in April"))
w("the alarm falls silent, by the firm and the log", SEP, ("02", "since 28 September"), ("04", "since 28 September"), ("05", "on 28 September"))
w("the last flame, by the firm", FRI9, ("00", "since Friday"), ("02", "on Friday, 9 October"), ("04", "on the Friday before"), ("05", "the Friday"))
w("the fire breaks out", MON, ("00", "on Monday"), ("00", "today"), ("00", "by dusk"))
w("workers are on the roof", MON, ("02", "On 12 October"))
w("the alarm is switched off, by the director", MON, ("01", "on Monday morning"), ("02", "on Monday"), ("04", "since Monday morning"))
w("a roofer solders", MON, ("03", "Monday morning"), ("03", "on Monday", 1), ("04", "on the day of the fire"), ("05", "on the morning of 12 October"))
w("the collection is opened", MON, ("03", "on Monday evening"))
w("the fire is out", TUE, ("00", "until Tuesday"), ("01", "early on Tuesday"))
w("Pelant denies it to the paper", TUE, ("03", "yesterday", 1))
w("donations at five million", TUE, ("03", "at noon yesterday"))
w("donations at 31 million", FRI23, ("04", "by last Friday"))
w("Drozdek resigns", "2026-11", ("05", "in November"))
w("the police close their inquiry", "2027-01-19", ("05", "on 19 January"))
w("grass comes up", "2027-02", ("05", "in February"))
w("the castle is to reopen, by the minister", "2029-03-01", ("01", "the spring of 2029"), to="2029-05-31")
w("the castle is to reopen, by the minister, as a year", "2029", ("04", "in 2029"))
w("the castle is to reopen, by Jiroutová", "2031", ("04", "2031"))

# ---- conflicts
c = s.conflict
c("figure", "roof burned: 1,400 square metres by the fire service, 2,310 by the Heritage Office", [("00", "Some 1,400 square metres"), ("01", "Some 1,400 square metres"), ("04", "1,400 m²")], [("04", "2,310 m²")])
c("figure", "damage: 180 million by the fire service, 400 million by the director, 260 million by the insurer", [("01", "180 million crowns"), ("01", "7.2 million euros"), ("04", "CZK 180m")],
  [("01", "400 million"), ("04", "CZK 400m")], [("04", "CZK 260m")])
c("figure", "paintings: 23, or 32 by the Posel", [("01", "23 paintings"), ("05", "Twenty-three paintings")], [("03", "32 paintings")])
c("figure", "workers on the roof: nine by the firm, 13 by the police", [("00", "Nine men"), ("01", "nine"), ("02", "nine of our employees"), ("04", "Nine workers")],
  [("01", "13 workers"), ("04", "13"), ("05", "the 13 men")])
c("figure", "the first engine came after 11 minutes, half an hour, or 19 minutes", [("00", "11 minutes")], [("03", "half an hour")], [("05", "19 minutes")])
c("date", "the alarm was off since Monday morning by the castle, since 28 September by the firm and the log", [("01", "on Monday morning"), ("04", "since Monday morning")],
  [("02", "since 28 September"), ("04", "since 28 September"), ("05", "on 28 September")])
c("date", "the castle reopens in 2029 by the minister, not before 2031 by the Heritage Office", [("01", "in the spring of 2029"), ("04", "in 2029")], [("04", "Not before 2031")])
c("source", "who spoke first of the lost sky: the director, or the commander of the volunteers", [("00", "We have saved the books and lost the sky,"), ("05", "the former director is often quoted as saying")],
  [("03", "We saved the books and lost the sky."), ("05", "He tells me he got it from a fireman")])
c("stance", "whether there was a flame on the roof on Monday", [("00", "Nobody used a flame today"), ("02", "The last work with a burner was on Friday, 9 October"), ("03", "Whoever says that was not on my roof,"), ("04", "its last burner was put out on the Friday before"), ("05", "He still says that there was no flame after the Friday")],
  [("03", "I soldered until half past eleven on Monday"), ("03", "I SOLDERED UNTIL HALF PAST ELEVEN"), ("04", "he soldered on the day of the fire until 11.30"), ("05", "through soldering on the morning of 12 October")])
c("stance", "whether there was a fire watch", [("02", "Our fire watch stayed for two hours, as the contract says, and signed for it.")], [("03", "There never was a watch, we signed the sheets on Fridays for the whole week.")])
c("stance", "whether the hydrants gave water", [("01", "Both hydrants gave water."), ("03", "Mayor Kubeš says that the hydrants worked"), ("04", "Mayor: there was some."), ("05", "a legend")],
  [("00", "There was not enough water on the hill"), ("03", "a hydrant with a padlock"), ("04", "Fire service: there was not."), ("05", "The hydrants were locked")])
c("stance", "where the fire began", [("02", "The fire did not start where we worked."), ("02", "The first smoke was seen over the kitchen of the restaurant")], [("05", "The fire began above the archive"), ("05", "is ruled out")])
c("stance", "whether all workers had contracts", [("02", "all with contracts")], [("01", "four of them without a contract"), ("05", "four were paid in cash")], optional=True)

# ---- echoes
e = s.echo
e("the fire service's 1,400 square metres", "cited", ("00", "Some 1,400 square metres"), ("01", "Some 1,400 square metres"), ("04", "1,400 m²"))
e("Lhovec castle in western Bohemia, by one agency", "copied text", ("00", "Lhovec castle in western Bohemia"), ("01", "Lhovec castle in western Bohemia"))
e("CBW on the damage", "cited", ("01", "180 million crowns"), ("01", "400 million"), ("04", "The estimates run from CZK 180m to CZK 400m, as CBW reported"))
e("the firm's nine", "cited", ("00", "Nine men"), ("01", "had spoken of nine"), ("02", "nine of our employees"), ("04", "Nine workers"))
e("the police's 13", "cited", ("01", "13 workers"), ("04", "13 according to the police"), ("05", "the 13 men"))
e("the local paper's roofer", "cited", ("03", "I soldered until half past eleven on Monday"), ("04", "A roofer told the local paper that he soldered"))
e("the firm's last flame on Friday", "cited", ("00", "nor on any day since Friday,"), ("02", "on Friday, 9 October"), ("04", "on the Friday before"), ("05", "no flame after the Friday"))
e("the alarm, by the firm", "cited", ("02", "since 28 September"), ("04", "Off since 28 September, says the firm"))
e("the alarm, by the castle", "cited", ("01", "the fire alarm of the east wing had been switched off on Monday morning"), ("04", "Off since Monday morning, says the castle"))
e("the director's 11,000 books", "same details", ("00", "11,000"), ("03", "11,000 books"), ("05", "11,000 books"))
e("lost the sky", "same details", ("00", "We have saved the books and lost the sky,"), ("05", "We have saved the books and lost the sky,"))
e("the mayor's hydrants", "cited", ("01", "Both hydrants gave water."), ("03", "Mayor Kubeš says that the hydrants worked"), ("04", "Mayor: there was some."))
e("four kilometres, by the fire service", "cited", ("00", "four kilometres away"), ("03", "four kilometres"), optional=True)
e("the minister's 2029", "cited", ("01", "in the spring of 2029"), ("04", "in 2029"), optional=True)
e("the director's paintings", "cited", ("01", "23 paintings"), ("03", "32 paintings"), ("05", "Twenty-three paintings"), optional=True)
e("900 oaks", "same details", ("04", "about 900"), ("05", "900"), optional=True)

# ---- actors
n = s.named
s.actor(DROZDEK, "person", *n("Hynek Drozdek", "Drozdek"), aliases=["Drozdek", "Director Hynek Drozdek", "The castle's director, Hynek Drozdek", "the director", "the former director", "the castle", "He", "he"])
s.actor(MAREK, "person", *n("Marek Pelant"), aliases=["its owner, Marek Pelant", "our owner, Marek Pelant", "His boss", "He", "Pelant Roofing"])
s.actor(FIRM, "organization", *n("Pelant Roofing", "PELANT ROOFING"), aliases=["the firm", "The firm", "Marek Pelant", "The firm Pelant Roofing"])
s.actor(PETR, "person", *n("Petr Kubeš"), ("03", "Kubeš", 1), aliases=["Mayor Kubeš", "Lhovec's mayor, Petr Kubeš", "Mayor", "the mayor"])
s.actor("Miloš Kubeš", "person", *n("Miloš Kubeš"))
s.actor(ZBORILOVA, "person", *n("Lenka Zbořilová", "Zbořilová"), aliases=["the service's spokeswoman, Lenka Zbořilová", "Zbořilová", "she", "the fire service", "the regional fire service"])
s.actor(HLADKA, "person", *n("Zora Hladká", "Hladká"), aliases=["Culture Minister Zora Hladká", "Minister Hladká"])
s.actor(JIROUTOVA, "person", *n("Blanka Jiroutová", "Jiroutová"), aliases=["Blanka Jiroutová, who leads the Heritage Office's building department", "Jiroutová", "Heritage Office"])
s.actor("Lhovec", "place", *n("Lhovec", "LHOVEC"))
s.actor(OFFICE, "organization", *n("Heritage Office", "Czech Heritage Office"), aliases=["The Czech Heritage Office"])
s.actor(CBW, "organization", ("00", "CBW"), ("01", "CBW"), ("04", "CBW"))
s.alias(FIRE, "fire service", "the regional fire service", "Fire service", "Lenka Zbořilová", "The fire service", "it")
s.alias(POLICE, "police", "Karel Vacek", "Police spokesman Karel Vacek")
s.alias(VACEK, "Police spokesman Karel Vacek", "the police")
s.alias(ROOFER, "A roofer", "The man who calls the paper at night", "he", "a roofer with Pelant")
s.alias(SMRZ, "The old castellan, Vojtěch Smrž", "his clock", "castellan")
s.alias(TOMAN, "The commander of the Lhovec volunteers, Bedřich Toman", "commander", "a fireman")
s.alias(INSURER, "the castle's insurer, Vltavská", "the castle's insurer")
s.alias(INQUIRY, "The police", "the inquiry", "their inquiry", "the 46 pages", "police")
s.write()
