"""Gold of an invented story: an epidemic of dengue in Paraguay, January 2027 and after."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Dengue in Paraguay")
TUE, WED, THU, FEB9, MON8, FRI5, NOTE = "2027-01-26", "2027-01-27", "2027-01-28", "2027-02-09", "2027-02-08", "2027-02-05", "2026-12-04"
YEAR = ["2026-01-01", "2026-12-31"]
s.report("00", outlet="AgSur", published=TUE)
s.report("01", outlet="El Mangrullo", published=WED)
s.report("02", outlet="Paraguayan Medical Circle", published=THU)
s.report("03", outlet="Dose & Market", published="2027-02-03", sidecar=True)
s.report("04", outlet="AgSur", published=FEB9)
s.report("05", outlet="Revista del Litoral", published="2027-05-15", to="2027-08-31")

def voiced(make):
    """A told voice is the origin unless another is named."""
    def mention(doc, anchor, *value, by=None, o=None, **more):
        o = o or (by if isinstance(by, str) or by is None else by[-1])
        return make(doc, anchor, *value, by, **({"origin": o} if o else {}), **more)
    return mention
E, LEAST, MORE, ABOUT, MOST, LESS, BETWEEN = map(voiced, (s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between))
MINISTRY, AYALA, HUGO, ROLON, RAMON, VILLALBA, MAYOR = "health ministry", "Celeste Ayala", "Hugo Benitez", "Anibal Rolon", "Ramón Cabral", "Norma Villalba", "Óscar Duarte Llano"
CIRCLE, AQUINO, WORKERS, METEO, KITANO, HASEGAWA, SOURCES = "Paraguayan Medical Circle", "Rubén Aquino Sosa", "union of municipal workers", "meteorological service", "Kitano Biologics", "Emi Hasegawa", "two sources with knowledge of the matter"
BULLETIN, DEMO, AUDIT, MARTA, NURSE, EXPERT, MEDIA, ONE = "the final bulletin", "Inés Franco and Julio Meza", "audit of the municipality", "Marta Benitez", "a nurse", "a court's expert", "Paraguayan media", "one of the sources"
DAM = "Dose & Market"

# ---- figures
f = s.figures
f("deaths from dengue", "conflict",
    E("00", "21", 21, nth=1, as_of=TUE, o=MINISTRY), LEAST("00", "at least 21 people", 21, as_of=TUE, o=MINISTRY),
    E("01", "24 deaths", 24, by=MINISTRY, as_of=WED), E("02", "47 certificates", 47, as_of=WED, o=CIRCLE), E("02", "24", 24, nth=1, by=MINISTRY, as_of=WED),
    E("04", "38", 38, nth=1, as_of=FEB9, o=MINISTRY), E("04", "38", 38, nth=2, by=MINISTRY, as_of=FEB9), E("04", "89 people", 89, by=CIRCLE, as_of=FEB9),
    E("05", "74 dead", 74, by=BULLETIN, o=MINISTRY), BETWEEN("05", "between 130 and 190", 130, 190, by=DEMO), E("05", "143", 143, by=CIRCLE))
f("deaths under investigation", "single", E("00", "Another 34 deaths", 34, by=AYALA, as_of=TUE))
f("deaths too many", "single", E("05", "212 deaths", 212, by=DEMO))
f("years compared", "single", E("05", "the five years before", 5, by=DEMO, unit="years"))
f("people on the list who are alive", "single", E("04", "nine who are alive", 9, by=HUGO))
f("hospitals in which one was counted", "single", E("04", "two hospitals", 2, by=HUGO))
f("time in which they died", "single", LESS("00", "less than four weeks", 4, unit="weeks"))
f("suspected cases", "conflict",
    ABOUT("00", "about 48,000 suspected cases", 48000, by=AYALA, as_of=TUE, o=MINISTRY), E("02", "48,000 cases", 48000, o=MINISTRY), E("02", "120,000", 120000, o=CIRCLE, as_of=WED),
    E("04", "96,500 suspected cases", 96500, by=HUGO, as_of=FEB9, o=MINISTRY), E("05", "168,300 cases", 168300, by=BULLETIN, o=MINISTRY))
f("cases last year", "single", E("00", "31,200", 31200, by=AYALA, as_of=YEAR))
f("cases entered late", "single", ABOUT("04", "some 22,000", 22000, by=HUGO))
f("new cases in a week", "update",
    E("04", "13,400 new cases", 13400, by=HUGO, as_of=["2027-02-01", "2027-02-07"]), E("04", "17,900", 17900, by=HUGO, as_of=["2027-01-25", "2027-01-31"]))
f("days on which the system was down", "single", E("02", "six", 6, unit="days", o=CIRCLE))
f("days looked at", "single", E("02", "twenty days", 20, unit="days", o=CIRCLE))
f("members of the Medical Circle", "single", E("02", "9,600 members", 9600, o=CIRCLE))
f("hospitals whose records were read", "agree", E("02", "61 hospitals", 61, nth=1, o=CIRCLE), E("02", "61 hospitals", 61, nth=2, o=CIRCLE))
f("hospitals without paracetamol for injection", "single", E("02", "38", 38, o=CIRCLE, as_of=THU))
f("hospitals without saline", "single", E("02", "nine", 9, o=CIRCLE, as_of=THU))
f("beds for dengue", "single", E("00", "712 beds", 712, by=AYALA, as_of=TUE))
f("beds taken", "single", E("00", "640", 640, by=AYALA, as_of=TUE))
f("free beds", "conflict", E("01", "72 free beds", 72, by=AYALA), E("02", "no free beds", 0, as_of=THU, o=CIRCLE), E("02", "The 72", 72, by=AYALA))
f("people on the benches", "single", E("01", "53 people", 53, as_of=["2027-01-25", TUE]))
f("field hospitals", "single", E("04", "two field hospitals", 2))
f("beds in the field hospitals", "single", E("04", "180 beds", 180))
f("money for hospitals and fumigation", "agree", E("00", "92 billion guaranies", 92000000000, by=ROLON, unit="PYG"), E("00", "$11.7 million", 11700000, by=ROLON, unit="USD"))
f("doses of the vaccine", "conflict",
    E("00", "150,000 doses", 150000, by=ROLON), E("03", "60,000 doses", 60000, by=KITANO), E("03", "the full 150,000", 150000, o=ROLON),
    E("04", "60,000 doses", 60000, by=MINISTRY), E("04", "150,000", 150000, by=MINISTRY, o=ROLON), E("05", "60,000 doses", 60000, o=MINISTRY))
f("doses under discussion", "single", E("03", "A further 90,000", 90000, by=HASEGAWA))
f("price of a dose", "conflict", E("03", "$15.80 a dose", 15.8, by=SOURCES, unit="USD"), E("03", "$19", 19, by=MEDIA, unit="USD"))
f("doses of yellow fever vaccine announced in 2025", "single", E("03", "500,000 announced", 500000, by=DAM, as_of="2025"))
f("doses of yellow fever vaccine delivered", "single", E("03", "320,000 delivered", 320000, by=DAM))
f("doses that a person needs", "single", E("03", "Two doses", 2))
f("months between the doses", "single", E("03", "three months", 3, unit="months"))
f("people protected by 150,000 doses", "single", E("03", "75,000 people", 75000))
f("share of the population protected", "single", ABOUT("03", "about 1%", 1, unit="percent"))
f("people with a first dose", "single", E("05", "22,000 people", 22000, as_of="2027-04-30"))
f("doses that Kitano sold last year", "single", E("03", "21 million doses", 21000000, as_of=YEAR))
f("rise of Kitano's sales", "single", E("03", "40%", 40, unit="percent", as_of=YEAR))
f("rise of Kitano's shares", "single", E("03", "2.3%", 2.3, unit="percent", as_of="2027-02-02"))
f("bids in Sri Lanka", "single", E("03", "three bids", 3))
f("vials recalled in Portugal", "single", E("03", "12,000 vials", 12000))
f("time from sending home to death", "single", E("00", "two days", 2, by="Lucía Cabral's family", unit="days"))
f("years without serotype 3", "single", E("00", "two decades", 20, by=HUGO, unit="years"))
f("price of a blister of paracetamol", "update", E("01", "3,500 guaraníes", 3500, unit="PYG", as_of=["2026-12-01", "2026-12-31"]), E("01", "9,000", 9000, unit="PYG", as_of=WED))
f("days for which stocks last", "single", E("01", "40 days", 40, by=MINISTRY, unit="days"))
f("houses treated", "conflict",
    E("01", "41,000 houses", 41000, by=MAYOR), E("01", "14,000", 14000, by=WORKERS), E("05", "16,200 houses", 16200, by=AUDIT), E("05", "41,000", 41000, by=MAYOR))
f("houses with the windows shut", "single", E("01", "half of them", 0.5, by=WORKERS, unit="share"))
f("rain in December", "single", E("01", "388 millimetres", 388, by=METEO, unit="mm", as_of=["2026-12-01", "2026-12-31"]))
f("rain against the normal", "single", E("01", "twice the normal", 2, by=METEO))
f("length of the strike", "agree", E("02", "24 hours", 24, unit="hours", o=CIRCLE), E("04", "24-hour", 24, by=CIRCLE, unit="hours"), E("04", "one-day", 1, o=CIRCLE, unit="days"))
f("doctors on strike", "conflict",
    E("04", "3,100", 3100, nth=1, as_of=FRI5, o=CIRCLE), E("04", "31,000", 31000, as_of=FRI5, o="AgSur"), ABOUT("04", "Some 3,100 doctors", 3100, by=CIRCLE, as_of=FRI5), MOST("04", "no more than 800", 800, by=MINISTRY, as_of=FRI5))
f("votes for the minister", "single", E("04", "23", 23, as_of=MON8))
f("votes against the minister", "single", E("04", "21", 21, as_of=MON8))
f("money for which the family has sued", "single", E("05", "2.4 billion guaraníes", 2400000000, unit="PYG"))
f("deaths in 2013", "single", E("00", "252 people", 252, as_of="2013"))
f("deaths in Brazil", "single", E("00", "nine deaths", 9, as_of=["2027-01-01", TUE]))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a bed for everyone", "single", q("00", "There is a bed for everyone who needs one,", AYALA))
Q("before Christmas", "single", q("00", "They knew before Christmas,", MARTA))
Q("there is a fan", "single", q("01", "Mamá, at least here there is a fan", None))
Q("as a tourist", "single", q("01", "I would like to see them, if only as a tourist,", NURSE))
Q("not on Sunday", "single", q("01", "Not on Sunday, as they repeat everywhere. On Sunday we were looking for a coffin.", RAMON))
Q("against advice", "single", q("01", "She left against advice. There is a signed sheet.", VILLALBA))
Q("the windows shut", "single", q("01", "and half of them had the windows shut", WORKERS))
Q("we ask for saline", "single", q("02", "We do not ask for applause. We ask for saline,", AQUINO))
Q("the second week of March", "single", q("03", "We can ship in the second week of March at the earliest,", HASEGAWA), q("03", "under discussion", HASEGAWA))
Q("for the next summer", "single", q("03", "It's for the next summer,", AYALA), q("03", "Nobody has said otherwise.", AYALA))
Q("the system was down", "single", q("04", "The system was down, we have never hidden it,", HUGO))
Q("no more than 800", "single", q("04", "no more than 800", MINISTRY))
Q("one of them called me", "single", q("04", "One of them called me,", HUGO))
Q("in some places", "single", q("04", "in some places, for some days", AYALA))
Q("not the minister", "single", q("04", "the ministry, but not the minister", AYALA))
Q("between 130 and 190", "single", q("05", "between 130 and 190", DEMO))
Q("not hers", "single", q("05", "not hers", EXPERT))
Q("reasons of health", "single", q("05", "for reasons of health", AYALA))
Q("under the others", "single", q("05", "I thought: one case, in Encarnación, before the holidays. I put it under the others.", AYALA))

# ---- timeline
w = s.when
w("252 die of dengue", "2013", ("00", "In 2013"))
w("the yellow fever purchase", "2025", ("03", "2025"))
w("31,200 cases", YEAR[0], ("00", "last year"), to=YEAR[1])
w("Kitano sells 21 million doses", YEAR[0], ("03", "last year"), to=YEAR[1])
w("rain and cheap paracetamol", "2026-12-01", ("01", "in December", 1), ("01", "in December", 2), to="2026-12-31")
w("the laboratory's note", NOTE, ("02", "On 4 December"), ("04", "December 4"), ("05", "4 December"))
w("Ayala sees the note, by her in May", "2026-12-07", ("05", "on the seventh"))
w("Ayala was informed, by her in January", "2026-12-22", ("02", "on the 22nd"))
w("the government knew, by the senator", "2026-12-25", ("00", "before Christmas"))
w("cases are counted from then on", "2027-01-01", ("00", "since January 1"), ("04", "since the start of the year"))
w("the death registers compared", "2027-01", ("05", "January to April"), to="2027-04")
w("Lucía Cabral's fever", "2027-01-21", ("01", "On Thursday"))
w("Lucía Cabral in the emergency room", "2027-01-22", ("01", "on Friday"), ("00", "two days after"))
w("Lucía Cabral dies", "2027-01-23", ("01", "at 23.20 on Saturday"), ("05", "Saturday 23 January"))
w("Lucía Cabral dies, by the agency", "2027-01-24", ("00", "on Sunday"), ("01", "on Sunday"))
w("her family looks for a coffin", "2027-01-24", ("01", "On Sunday"))
w("the night on the benches", "2027-01-25", ("01", "the night of Monday to Tuesday"), to=TUE)
w("the emergency is declared", TUE, ("00", "on Tuesday", 1))
w("640 beds are taken", TUE, ("00", "on Tuesday morning"))
w("paracetamol for 9,000", WED, ("01", "today"))
w("24 deaths", WED, ("01", "Wednesday 27 January"))
w("47 certificates", WED, ("02", "As of last night"))
w("the circle's notice", THU, ("02", "28 January 2027"))
w("the firm order", "2027-01-29", ("03", "on 29 January"))
w("Ayala on the radio", "2027-01-30", ("03", "on Saturday"))
w("Kitano's shares gain", "2027-02-02", ("03", "on Tuesday"))
w("the strike", FRI5, ("02", "on Friday 5 February"), ("04", "on Friday"))
w("13,400 new cases", "2027-02-01", ("04", "Last week"), to="2027-02-07")
w("17,900 new cases", "2027-01-25", ("04", "in the week before"), to="2027-01-31")
w("the vote in the Senate", MON8, ("04", "late on Monday"))
w("the ministry gives 38 deaths", FEB9, ("04", "on Tuesday"))
w("the vaccine arrives, by the president", "2027-02-15", ("00", "by February 15"))
w("the vaccine arrives, by mid-February", "2027-02-11", ("03", "by mid-February"), to="2027-02-20")
w("Ayala leaves", "2027-03-02", ("05", "on 2 March"))
w("the maker can ship", "2027-03-08", ("03", "in the second week of March"), to="2027-03-14")
w("vaccination begins, by the ministry", "2027-03-15", ("04", "on March 15"))
w("the vaccine comes", "2027-03-19", ("05", "on 19 March"))
w("the court's expert", "2027-04-01", ("05", "in April"), to="2027-04-30")
w("22,000 have a first dose", "2027-04-30", ("05", "By the end of April"))
w("the final bulletin", "2027-05-14", ("05", "on 14 May"))
w("the next summer", "2027-12-01", ("03", "next summer"), to="2028-02-29")
w("nine deaths in Brazil", "2027", ("00", "this year"))
w("people are protected", "2027-06-01", ("03", "not before June"), to="2027-06-30")

# ---- conflicts
c = s.conflict
c("figure", "deaths: 24 by the ministry, 47 by the Medical Circle", [("01", "24 deaths"), ("02", "24", 1)], [("02", "47 certificates")])
c("figure", "deaths: 38 by the ministry, 89 by the Medical Circle", [("04", "38", 1), ("04", "38", 2)], [("04", "89 people")])
c("figure", "deaths in the end: 74 by the bulletin, 130 to 190 by demographers, 143 by the Circle", [("05", "74 dead")], [("05", "between 130 and 190"), ("05", "143")], optional=True)
c("figure", "cases: 48,000 by the ministry, 120,000 by the Circle", [("00", "about 48,000 suspected cases"), ("02", "48,000 cases")], [("02", "120,000")])
c("figure", "free beds: 72 by the minister, none by the Circle",
    [("01", "72 free beds"), ("02", "The 72"), ("00", "There is a bed for everyone who needs one,")], [("02", "no free beds")])
c("figure", "doses: 150,000 by the president, 60,000 ordered", [("00", "150,000 doses"), ("03", "the full 150,000"), ("04", "150,000")], [("03", "60,000 doses"), ("04", "60,000 doses"), ("05", "60,000 doses")])
c("figure", "houses: 41,000 by the mayor, 14,000 by the workers, 16,200 by an audit", [("01", "41,000 houses"), ("05", "41,000")], [("01", "14,000")], [("05", "16,200 houses")])
c("figure", "doctors on strike: 3,100 by the Circle, at most 800 by the ministry", [("04", "3,100", 1), ("04", "Some 3,100 doctors")], [("04", "no more than 800")])
c("figure", "doctors on strike: 31,000 by the agency's mistake", [("04", "31,000")], [("04", "3,100", 1), ("04", "Some 3,100 doctors")], optional=True)
c("date", "Lucía Cabral died on Sunday, or on Saturday", [("00", "on Sunday"), ("01", "on Sunday")], [("01", "at 23.20 on Saturday"), ("05", "Saturday 23 January")])
c("date", "the vaccine comes by 15 February, or in March",
    [("00", "by February 15"), ("03", "by mid-February")], [("03", "in the second week of March"), ("04", "on March 15"), ("05", "on 19 March")])
c("date", "when the minister learned: 22 December, 4 or 7 December", [("02", "on the 22nd")], [("02", "On 4 December")], [("05", "on the seventh")])
c("stance", "whether Lucía Cabral was sent home",
    [("00", "she had been sent home from a hospital"), ("05", "not hers")], [("01", "the journalist was never discharged"), ("01", "She left against advice. There is a signed sheet.")])
c("stance", "whether paracetamol is lacking",
    [("01", "The ministry denies any shortage")], [("01", "There's no paracetamol either."), ("02", "there's no paracetamol for injection"), ("04", "paracetamol for injection had run out")])
c("stance", "whether the vaccine was promised for this summer", [("03", "It's for the next summer,"), ("03", "Nobody has said otherwise.")], [("00", "would arrive by February 15")], optional=True)
c("figure", "price of a dose: 15.80 or 19 dollars", [("03", "$15.80 a dose")], [("03", "$19")], optional=True)

# ---- echoes
e = s.echo
e("the ministry's 48,000", "cited", ("00", "about 48,000 suspected cases"), ("02", "48,000 cases"))
e("the ministry's 24 deaths", "cited", ("01", "24 deaths"), ("02", "The ministry recognises 24"))
e("the minister's 72 beds", "cited", ("01", "72 free beds"), ("02", "The 72"))
e("the president's 150,000 doses", "cited", ("00", "150,000 doses"), ("03", "that Paraguay's president has promised by mid-February"), ("04", "150,000"))
e("the mayor's 41,000 houses", "cited", ("01", "41,000 houses"), ("05", "41,000"))
e("the note of 4 December", "cited", ("02", "On 4 December the Central Laboratory notified"), ("04", "the Central Laboratory's note of December 4"), ("05", "the note of 4 December"))
e("the signed sheet", "same details", ("01", "There is a signed sheet."), ("05", "There is a sheet, as the hospital said."))
e("60,000 doses", "same details", ("03", "60,000 doses"), ("04", "60,000 doses"), ("05", "60,000 doses"), optional=True)
e("the strike of 24 hours", "same details", ("02", "to stop non-urgent work for 24 hours"), ("04", "a 24-hour strike"), optional=True)
e("died on Sunday, as they repeat everywhere", "cited", ("00", "who died on Sunday"), ("01", "Not on Sunday, as they repeat everywhere."), optional=True)
e("23.20 on Saturday", "same details", ("01", "at 23.20 on Saturday"), ("05", "Saturday 23 January, 23.20"), optional=True)

# ---- actors
n = s.named
s.actor(AYALA, "person", *n("Celeste Ayala", "Ayala"), aliases=["Health Minister Celeste Ayala", "the minister", "The minister", "the Minister", "She", "she", "the health minister", "health ministry"])
s.actor(HUGO, "person", *n("Hugo Benitez"), *n("Benitez", docs=["04"], but=["Hugo Benitez"]), aliases=["Benitez", "the ministry's director of surveillance", "director of surveillance", "health ministry"])
s.actor(MARTA, "person", *n("Marta Benitez"), aliases=["Opposition Senator Marta Benitez", "Senator Marta Benitez"])
s.actor(ROLON, "person", *n("Anibal Rolon", "Aníbal Rolón"), aliases=["President Anibal Rolon", "Aníbal Rolón", "the president", "He", "Paraguay's president"])
s.actor("Lucía Cabral", "person", *n("Lucia Cabral", "Lucía Cabral"))
s.actor(RAMON, "person", *n("Ramón"), aliases=["Ramón", "Her brother Ramón", "brother", "her family"])
s.actor(VILLALBA, "person", *n("Norma Villalba"), aliases=["The hospital's director, Norma Villalba", "The hospital's director", "the hospital"])
s.actor(CIRCLE, "organization", *n("Medical Circle", "PARAGUAYAN MEDICAL CIRCLE", "Circle"), aliases=["Medical Circle", "The union", "the union", "our members", "The Medical Circle's own list"])
s.actor(KITANO, "organization", *n("Kitano Biologics", "Kitano"), aliases=["the maker", "Kitano Biologics of Osaka"])
s.actor("Central Laboratory", "organization", *n("Central Laboratory"))
s.actor("Asunción", "place", *n("ASUNCION", "Asunción"))
s.actor("Encarnación", "place", *n("Encarnación"))
s.actor("Pan American Health Organization", "organization", *n("Pan American Health Organization", "PAHO"))
s.actor(DAM, "organization", *n("D&M", "DOSE & MARKET"), aliases=["D&M"])
s.alias(MINISTRY, "the ministry", "The ministry", "The health ministry", "it", AYALA, HUGO)
s.alias(AQUINO, "Dr. Rubén Aquino Sosa", "the president of the Circle")
s.alias(MAYOR, "the mayor", "The mayor", "The mayor, Óscar Duarte Llano")
s.alias(WORKERS, "The union of municipal workers")
s.alias(METEO, "the meteorological service")
s.alias(HASEGAWA, "a spokeswoman, Emi Hasegawa", "a spokeswoman", KITANO, "the maker")
s.alias(SOURCES, "two sources", "sources")
s.alias(BULLETIN, "bulletin", "The final bulletin", MINISTRY)
s.alias(DEMO, "They", "Two demographers of the National University", "demographers")
s.alias(AUDIT, "An audit", "An audit of the municipality")
s.alias(NURSE, "nurse")
s.alias(EXPERT, "expert", "a court's expert in April")
s.alias(MEDIA, "media")
s.alias("Lucía Cabral's family", "her family", "family")
s.write()
