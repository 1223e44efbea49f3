"""Gold of an invented story: heirs claim a painting from a Hungarian museum, 2030. What it was sold for, and by whom it was painted, is in dispute."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The dispute over the Girl with a Goldfinch")
TUE, WED, MON, HEAR, RULE = "2030-01-22", "2030-01-23", "2030-01-28", "2030-04-11", "2030-10-16"
s.report("00", outlet="Austral", published=WED)
s.report("01", outlet="Szelény Municipal Museum", published="2030-01-24")
s.report("02", outlet="Weekly Mirror", published="2030-01-31")
s.report("03", outlet="The Easel", published="2030-02-08")
s.report("04", outlet="Kanal Donau", published="2030-04-12")
s.report("05", outlet="The Hallamshire Post", published="2030-10-17")
ELENA, RUBINSTEIN, BARDOS, OOSTERWIJK, MONCKTON, LAZAR, ENGEL, SOLYOM, CSORBA = "Elena Weisz", "Tomás Rubinstein", "Katalin Bárdos", "Machteld Oosterwijk", "Rafe Monckton", "Péter Lázár", "Judit Engel", "Márta Sólyom", "Levente Csorba"
MUSEUM, MINISTRY, RECEIPT, PLAINTIFFS, STATS, CITY, APPRAISAL, MAYOR, FAMILY, WEISZ = ("Szelény Municipal Museum", "ministry of culture", "receipt", "The plaintiffs", "the statistical office of the city", "The city",
    "An independent appraisal", "The mayor", "The family", "Ármin Weisz")
F, e, a = s.figures, s.exact, s.about
Y = lambda y: [f"{y}-01-01", f"{y}-12-31"]

# ---- figures
F("heirs who sue", "update", e("00", "Seven descendants", 7, RUBINSTEIN, as_of=WED, origin=RUBINSTEIN), e("02", "nine plaintiffs", 9, as_of="2030-01-31"), e("03", "nine heirs", 9, as_of="2030-02-08"),
  e("04", "Nine great-nephews, grandchildren and cousins", 9, as_of=HEAR), e("05", "nine heirs", 9, as_of=RULE))
F("cousins who joined", "single", e("02", "Two cousins", 2, as_of=MON))
F("value of the painting", "conflict", e("00", "$11 million", 11e6, RUBINSTEIN, origin=RUBINSTEIN, unit="USD"), e("01", "11 million dollars", 11e6, "the press", origin=RUBINSTEIN, unit="USD"), e("01", "3 million euros", 3e6, APPRAISAL, origin=APPRAISAL, unit="EUR"),
  e("04", "three million euros", 3e6, MUSEUM, origin=APPRAISAL, unit="EUR"), e("04", "eleven million dollars", 11e6, FAMILY, origin=RUBINSTEIN, unit="USD"), a("04", "about 400,000 euros", 400000, unit="EUR"))
F("price of 1943", "conflict", e("01", "18,000 pengő", 18000, as_of="1943-05-04", origin=MUSEUM, unit="pengő"), e("02", "eighteen hundred pengő", 1800, RECEIPT, as_of="1943-05-04", origin=RECEIPT, unit="pengő"), e("02", "eighteen thousand", 18000, as_of="1943-05-04", origin=MUSEUM, unit="pengő"),
  e("02", "eighteen hundred", 1800, nth=2, unit="pengő"), e("04", "18,000 pengő", 18000, MUSEUM, as_of="1943-05-04", origin=MUSEUM, unit="pengő"), e("04", "1,800", 1800, PLAINTIFFS, as_of="1943-05-04", origin=RECEIPT, unit="pengő"))
F("height of the panel", "single", e("00", "38", 38, unit="cm"))
F("width of the panel", "single", e("00", "31 centimetres", 31, unit="cm"))
F("distance of Szelény", "single", e("00", "140 km", 140, unit="km"))
F("paintings of Weisz", "agree", e("00", "63 paintings", 63), e("03", "63 paintings", 63))
F("paintings recovered", "agree", e("00", "12", 12), e("03", "12", 12))
F("paintings returned in 2019", "single", e("00", "two of them", 2, as_of=Y(2019)))
F("visitors in 2029", "conflict", e("01", "212,000 people", 212000, as_of=Y(2029), origin=MUSEUM), e("02", "212,000 visitors", 212000, MUSEUM, as_of=Y(2029), origin=MUSEUM), e("02", "187,000", 187000, STATS, as_of=Y(2029), origin=STATS),
  e("05", "190,000 visitors", 190000, CITY, as_of=Y(2029), origin=STATS))
F("time in the archive", "single", e("02", "forty minutes", 40, unit="minutes"))
F("the settlement offered", "agree", e("02", "half a million euros", 0.5e6, RUBINSTEIN, origin=RUBINSTEIN, unit="EUR"), e("03", "€500,000", 500000, MINISTRY, origin=RUBINSTEIN, unit="EUR"), e("05", "500,000 euros", 500000, RUBINSTEIN, origin=RUBINSTEIN, unit="EUR"))
F("years for the sapwood", "single", s.at_least("03", "eight years at least", 8, OOSTERWIJK, unit="years"))
F("price in London", "single", e("03", "£5.2m", 5.2e6, as_of=Y(2026), unit="GBP"))
F("price with a question mark", "single", e("03", "a tenth", 0.1, MONCKTON))
F("time for the report on the ink", "single", s.at_most("04", "ninety days", 90, SOLYOM, unit="days"))
F("works that changed hands before March 1944", "conflict", e("04", "31 works", 31, LAZAR, origin=LAZAR), e("04", "four", 4, ENGEL, origin=ENGEL))
F("works removed with it", "single", e("05", "46 other works", 46, SOLYOM, as_of=["1944-06-01", "1944-06-30"]))
F("years since", "single", e("05", "86 years", 86, ELENA, unit="years"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("I could have painted it", "single", q("00", "My grandmother described it to us so often that I could have painted it,", ELENA))
Q("she hid behind it", "single", q("00", "She was eleven. She hid behind it once.", ELENA))
Q("could not be located", "single", q("00", "could not be located", MUSEUM))
Q("with the restorer", "single", q("02", "The original is with the restorer,", BARDOS))
Q("nothing to anybody", "single", q("02", "The ministry has offered nothing to anybody,", MINISTRY))
Q("the youngest ring", "single", q("03", "The youngest ring of the oak was formed in 1644,", OOSTERWIJK))
Q("a workshop picture", "single", q("03", "Allow eight years at least for the sapwood, and nobody can have painted on it before 1652. Van Loenen was dead by 1650. It is a charming workshop picture with a later signature.", OOSTERWIJK))
Q("never in doubt", "single", q("03", "has never been in doubt", BARDOS))
Q("a tenth", "single", q("03", "With a question mark, a tenth,", MONCKTON))
Q("a tip", "single", q("03", "a tip", RUBINSTEIN))
Q("sit under it", "single", q("04", "I do not want the money. I want to sit under it,", ELENA))
Q("filed, not hidden", "single", q("04", "filed, not hidden", BARDOS))
Q("86 years", "single", q("05", "It has taken 86 years, and I am the youngest who remembers those who remembered,", ELENA))
Q("a theft with a stamp", "single", q("05", "a theft with a stamp", MAYOR))
Q("from the dining room", "single", q("05", "They are not asking for a van Loenen. They are asking for the picture from the dining room.", RUBINSTEIN))

# ---- timeline
w = s.when
w("the painting, by its signature", "1641-01-01", ("00", "1641"), ("01", "1641"), to="1641-12-31")
w("the youngest ring", "1644-01-01", ("03", "in 1644"), to="1644-12-31")
w("van Loenen is dead", "1650-01-01", ("03", "by 1650"), to="1650-12-31")
w("the painting at the earliest, by Oosterwijk", "1652-01-01", ("03", "before 1652"), ("05", "1652"), to="1652-12-31")
w("the sale, by the receipt", "1943-05-04", ("01", "on 4 May 1943"), ("02", "4 May 1943"))
w("the sale, by its year", "1943-01-01", ("03", "in 1943"), ("04", "in 1943"), to="1943-12-31")
w("before the occupation", "1944-03-01", ("04", "before March 1944"), to="1944-03-31")
w("gendarmes take the painting", "1944-06-17", ("00", "on June 17, 1944"), ("04", "17 June 1944"))
w("gendarmes take the painting, by its month", "1944-06-01", ("03", "in June 1944"), ("05", "in June 1944"), to="1944-06-30")
w("the museum acquires it", "1949-01-01", ("00", "Since 1949"), ("01", "in 1949"), to="1949-12-31")
w("the receipt is written, by the judge", "1950-01-01", ("05", "after 1950"), to="1950-12-31")
w("the family writes to the museum", "1998-01-01", ("00", "in 1998"), ("02", "1998"), to="1998-12-31")
w("Oosterwijk examines the panel", "2017-01-01", ("03", "in 2017"), ("04", "since 2017"), to="2017-12-31")
w("an Austrian museum returns two", "2019-01-01", ("00", "In 2019"), to="2019-12-31")
w("the first claim, by the museum", "2025-01-01", ("01", "before 2025"), ("02", "before 2025"), to="2025-12-31")
w("a van Loenen is sold in London", "2026-01-01", ("03", "in 2026"), to="2026-12-31")
w("the appraisal", "2029-01-01", ("01", "last year"), to="2029-12-31")
w("visitors of 2029", "2029-01-01", ("01", "in 2029"), ("05", "last year"), to="2029-12-31")
w("the complaint is lodged", TUE, ("00", "on Tuesday"))
w("the lawyer speaks", WED, ("00", "on Wednesday"))
w("the ministry offers a settlement", "2030-01-01", ("05", "in January"), to="2030-01-31")
w("two cousins join", MON, ("02", "on Monday"))
w("the first hearing", HEAR, ("04", "yesterday"))
w("Bárdos retires", "2030-07-01", ("05", "in July"), to="2030-07-31")
w("the next hearing", "2030-09-03", ("04", "on September 3"))
w("the ruling", RULE, ("05", "yesterday"))

# ---- conflicts
c = s.conflict
c("figure", "price: 18,000 pengő by the museum, 1,800 by the receipt", [("01", "18,000 pengő"), ("02", "eighteen thousand"), ("04", "18,000 pengő")], [("02", "eighteen hundred pengő"), ("04", "1,800")])
c("figure", "value: 11 million dollars by the family, 3 million euros by the museum", [("00", "$11 million"), ("01", "11 million dollars"), ("04", "eleven million dollars")], [("01", "3 million euros"), ("04", "three million euros")])
c("figure", "visitors: 212,000 by the museum, 187,000 by the city", [("01", "212,000 people"), ("02", "212,000 visitors")], [("02", "187,000"), ("05", "190,000 visitors")])
c("figure", "works sold before March 1944: 31 or four", [("04", "31 works")], [("04", "four")])
c("date", "painted in 1641, or not before 1652", [("00", "1641"), ("01", "1641")], [("03", "before 1652"), ("05", "1652")])
c("date", "the receipt of 4 May 1943, or written after 1950", [("01", "on 4 May 1943"), ("02", "4 May 1943")], [("05", "after 1950")], optional=True)
c("date", "out of Weisz's hands in May 1943, or in June 1944", [("01", "on 4 May 1943"), ("02", "4 May 1943"), ("03", "in 1943"), ("04", "in 1943")], [("00", "on June 17, 1944"), ("03", "in June 1944"), ("04", "17 June 1944"), ("05", "in June 1944")], optional=True)
c("stance", "the painting was sold by Weisz, or taken by gendarmes",
  [("01", "The painting was not confiscated"), ("01", "It was sold by Mr Weisz himself"), ("03", "bought from a dealer to whom Weisz had sold it")],
  [("00", "was taken from the flat of Ármin Weisz in Budapest by gendarmes"), ("03", "the painting was stolen in June 1944"), ("04", "all the rest disappeared in a single day"), ("05", "was removed from Weisz's flat by gendarmes")])
c("stance", "the receipt is genuine, or forged", [("01", "The receipt, with Mr Weisz's signature"), ("04", "18,000 pengő, the museum maintains")],
  [("02", "somebody has added a nought with another pen"), ("04", "1,800 and a forged nought"), ("05", "was written after 1950")])
c("stance", "no claim before 2025, or a letter of 1998", [("01", "No claim of any kind was received from the family before 2025"), ("02", "nobody ever claimed the picture before 2025")],
  [("00", "had written to the museum for the first time in 1998"), ("02", "lies a letter from Buenos Aires with the stamp")])
c("stance", "by van Loenen, or by his workshop", [("03", "has never been in doubt"), ("01", "by Jacob van Loenen (1641)")], [("03", "It is a charming workshop picture with a later signature."), ("05", "which would make it no van Loenen")])
c("stance", "the museum has the report on the panel, or knows of none", [("03", "she knows of no such report")], [("03", "She sent her report to the museum"), ("04", "has lain in the museum since 2017")])
c("stance", "the ministry has offered a settlement, or nothing", [("02", "The ministry has offered nothing to anybody,")],
  [("02", "the ministry has offered the family half a million euros"), ("03", "has offered the family €500,000"), ("05", "it had offered a settlement in January")])
c("source", "the offer told to the weekly by the ministry, or by the lawyer", [("03", "the ministry told a Budapest weekly")], [("02", "I heard it from their lawyer, Tomás Rubinstein")])

# ---- echoes
s.echo("the museum's receipt over 18,000 pengő", "cited", ("01", "18,000 pengő"), ("02", "not eighteen thousand"), ("04", "18,000 pengő, the museum maintains"))
s.echo("the museum's 212,000 visitors", "cited", ("01", "212,000 people"), ("02", "the museum's 212,000 visitors"))
s.echo("the appraisal", "cited", ("01", "3 million euros"), ("04", "The museum says three million euros"))
s.echo("11 million dollars, by the family's lawyer", "cited", ("00", "$11 million"), ("01", "The value is given in the press as 11 million dollars"), ("04", "eleven million dollars"))
s.echo("no claim before 2025", "cited", ("01", "before 2025"), ("02", "before 2025"))
s.echo("the offer, told by the lawyer to the weekly", "cited", ("02", "half a million euros"), ("03", "the ministry told a Budapest weekly"), ("05", "Mr Rubinstein said 500,000 euros"))
s.echo("Oosterwijk's date of the panel", "cited", ("03", "before 1652"), ("04", "An expert opinion from Amsterdam"), ("05", "A Dutch scholar has dated the panel to 1652 or later"))
s.echo("63 paintings, 12 recovered", "same details", ("00", "63 paintings"), ("03", "63 paintings"))
s.echo("the city's count of visitors", "same details", ("02", "187,000"), ("05", "190,000 visitors"), optional=True)
s.echo("17 June 1944, by the family", "same details", ("00", "on June 17, 1944"), ("04", "17 June 1944"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

A = s.actor
A(WEISZ, "person", *everywhere(WEISZ, "Mr Weisz"), ("03", "Weisz", 2), ("03", "Weisz", 3), ("00", "Weisz", 3), ("05", "Weisz", 2))
A(ELENA, "person", *everywhere(ELENA))
A(RUBINSTEIN, "person", *everywhere(RUBINSTEIN, "Mr Rubinstein"), aliases=["their lawyer", "The family's lawyer, Tomás Rubinstein", "The heirs' lawyer, Tomás Rubinstein", "Mr Rubinstein", "He", "The family's lawyer", "The family"])
A(BARDOS, "person", *everywhere(BARDOS, "Dr. Bárdos", "Katalin Bárdos"), aliases=["Dr. Bárdos", "Dr. Katalin Bárdos", "director Katalin Bárdos", "The museum's director, Katalin Bárdos", "She", MUSEUM])
A("Jacob van Loenen", "person", *everywhere("Jacob van Loenen", "van Loenen", "Van Loenen", skip=(("03", 4), ("05", 1), ("05", 2))))
A(SOLYOM, "person", *everywhere(SOLYOM), aliases=["The judge, Márta Sólyom", "Judge Márta Sólyom", "She", "The judge"])
A(MUSEUM, "organization", *everywhere(MUSEUM, "Szelény museum"), aliases=["the museum", "The museum", "the Szelény museum", BARDOS])
A("Gyula Petrik", "person", *everywhere("Gyula Petrik", "Petrik"))
A("Szelény", "place", *everywhere("Szelény", skip=(("01", 1), ("01", 2), ("04", 1), ("05", 1))))
A("Budapest", "place", *everywhere("Budapest"))
s.alias(MINISTRY, "Hungary's culture ministry", "The ministry", "the ministry", "its press department", "The ministry of culture", "culture ministry")
s.alias(OOSTERWIJK, "A Dutch scholar", "a specialist", "She")
s.alias(STATS, "the statistical office", "statistical office", CITY)
s.alias(CITY, "the city")
s.alias(FAMILY, "the family", RUBINSTEIN)
s.alias(PLAINTIFFS, "plaintiffs", FAMILY)
s.alias(RECEIPT, "the receipt", "The receipt", "It", "a photocopy")
s.alias(APPRAISAL, "appraisal")
s.alias(MONCKTON, "the dealer Rafe Monckton")
s.alias(LAZAR, "The historian Péter Lázár", "historian")
s.alias(ENGEL, "The family's historian, Judit Engel", "historian")
s.alias(CSORBA, "its acting director, Levente Csorba", MUSEUM)
s.alias(MAYOR, "mayor")
s.alias("the press", "press")
s.write()
