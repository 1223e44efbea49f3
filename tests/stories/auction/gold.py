"""Gold of an invented story: a painting is sold at auction in New York, May 2028. Years of paintings are dates, "1908 (?)" too; the chandelier's bids and
"fourth grader" are no figures. What it is called has inner quotation marks that nobody said."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The sale of The Salted House")
TUE, THU, FRI, SAT, OCT = "2028-05-09", "2028-05-11", "2028-05-12", "2028-05-13", "2028-10-20"
s.report("00", outlet="Pan-Atlantic News", published=TUE)
s.report("01", outlet="Thornbury's", published=TUE)
s.report("02", outlet="Racine Tribune-Courier", published=THU)
s.report("03", outlet="The Salon", published=SAT)
s.report("04", outlet="Nordisk Telegram", published=OCT)

VALE, GRUENKE, ABERNATHY, FISK, FALCK, MYHRE, LYNGAS = "Crispin Vale", "Marlene Gruenke", "Theo Abernathy", "Randall Fisk", "Birger Falck-Sande", "Solveig Myhre", "Petter Lyngås"
THORNBURY, MUSEUM, GALLERY, PAN, TRIBUNE, HEIRS, PEOPLE, PERSON = "Thornbury's", "Lakeshore Museum", "National Gallery", "Pan-Atlantic News", "Racine Tribune-Courier", "the heirs", "three people with knowledge of the sale", "A person who was in the room"
BOARD, FISKS = "two members of the museum's board", "the family"

# ---- figures
s.figures("price with premium", "agree",
    s.exact("00", "$38.4 million", 38.4e6, nth=1, as_of=TUE, origin=THORNBURY, unit="USD"), s.exact("00", "$38.4 million", 38.4e6, nth=2, as_of=TUE, origin=THORNBURY, unit="USD"),
    s.exact("01", "$38.4 MILLION", 38.4e6, as_of=TUE, origin=THORNBURY, unit="USD"), s.exact("01", "$38,412,500", 38412500, as_of=TUE, origin=THORNBURY, unit="USD"),
    s.exact("02", "$38 million", 38e6, as_of=TUE, origin=THORNBURY, unit="USD"), s.exact("02", "$38.4 million", 38.4e6, as_of=TUE, origin=THORNBURY, unit="USD"),
    s.exact("03", "$38.4m", 38.4e6, PEOPLE, as_of=TUE, origin=THORNBURY, unit="USD"), s.exact("03", "£30.3m", 30.3e6, PEOPLE, as_of=TUE, origin=THORNBURY, unit="GBP"),
    s.exact("04", "38.4 million dollars", 38.4e6, FALCK, as_of=TUE, origin=THORNBURY, unit="USD"), s.about("04", "about 412 million kroner", 412e6, FALCK, as_of=TUE, origin=THORNBURY, unit="NOK"))
s.figures("hammer price", "single", s.exact("00", "$33 million", 33e6, as_of=TUE, unit="USD"))
s.figures("estimate", "single", s.between("00", "$12 million to $18 million", 12e6, 18e6, unit="USD"))
s.figures("price over low estimate", "single", s.more_than("00", "more than three times", 3))
s.figures("bidders", "conflict",
    s.exact("00", "Seven bidders", 7, as_of=TUE, origin=PAN), s.exact("01", "Eight bidders", 8, as_of=TUE, origin=THORNBURY),
    s.exact("02", "seven", 7, PAN, as_of=TUE, origin=PAN), s.exact("02", "five", 5, PERSON, as_of=TUE, origin=PERSON))
s.figures("length of the bidding", "agree", s.exact("00", "11 minutes", 11, as_of=TUE, origin=PAN, unit="minutes"), s.more_than("01", "over ten minutes", 10, as_of=TUE, origin=THORNBURY, unit="minutes"))
s.figures("continents", "single", s.exact("01", "four continents", 4))
s.figures("earlier record", "single", s.exact("00", "$9.1 million", 9.1e6, as_of=["2019-01-01", "2019-12-31"], unit="USD"))
s.figures("price of 1937", "single", s.exact("00", "$400", 400, as_of=["1937-01-01", "1937-12-31"], unit="USD"))
s.figures("years on loan in Racine", "agree", s.exact("00", "41 years", 41, unit="years"), s.exact("02", "41 years", 41, unit="years"))
s.figures("lots offered", "agree", s.exact("00", "52 lots", 52, as_of=TUE, origin=THORNBURY), s.exact("01", "52 lots", 52, as_of=TUE, origin=THORNBURY))
s.figures("lots sold", "single", s.exact("01", "46", 46, as_of=TUE, origin=THORNBURY))
s.figures("lots unsold", "single", s.exact("00", "Six lots", 6, as_of=TUE))
s.figures("share sold", "single", s.exact("01", "88%", 88, as_of=TUE, origin=THORNBURY, unit="%"))
s.figures("total of the sale", "agree", s.exact("00", "$214.6 million", 214.6e6, as_of=TUE, origin=THORNBURY, unit="USD"), s.exact("01", "$214.6 million", 214.6e6, as_of=TUE, origin=THORNBURY, unit="USD"))
s.figures("lots above their high estimates", "single", s.exact("01", "21 lots", 21, as_of=TUE, origin=THORNBURY))
s.figures("countries of participants", "single", s.exact("01", "34 countries", 34, origin=THORNBURY))
s.figures("new buyers", "single", s.exact("01", "40% of buyers", 40, origin=THORNBURY, unit="%"))
s.figures("years of teaching", "single", s.exact("02", "33 years", 33, unit="years"))
s.figures("notice", "single", s.exact("02", "30 days'", 30, ABERNATHY, unit="days"))
s.figures("cost of the restoration", "agree",
    s.exact("02", "$180,000", 180000, ABERNATHY, as_of=["2004-01-01", "2004-12-31"], origin=MUSEUM, unit="USD"), s.exact("03", "$180,000", 180000, MUSEUM, origin=MUSEUM, unit="USD"))
s.figures("daughters of Koop", "single", s.exact("02", "Koop's three daughters", 3, ABERNATHY))
s.figures("offer to the museum", "single", s.exact("02", "$250,000", 250000, FISK, origin=FISK, unit="USD"))
s.figures("size of the photograph", "single", s.exact("02", "24", 24))
s.figures("height of the photograph", "single", s.exact("02", "36 inches", 36, unit="inches"))
s.figures("price of the photograph", "single", s.exact("02", "$85", 85, unit="USD"))
s.figures("people who told The Salon", "single", s.exact("03", "three people", 3))
s.figures("bid from which two were left", "single", s.exact("03", "$27m", 27e6, PEOPLE, unit="USD"))
s.figures("guarantee", "single", s.exact("03", "$15m", 15e6, unit="USD"))
s.figures("gain of the guarantor", "single", s.about("03", "about $2.5m", 2.5e6, unit="USD"))
s.figures("price ten years ago", "single", s.exact("03", "a tenth of that", 0.1))
s.figures("time since that price", "single", s.exact("03", "ten years", 10, unit="years"))
s.figures("known oils", "single", s.about("03", "some 140 known oils", 140))
s.figures("oils in museums", "single", s.exact("03", "96", 96))
s.figures("sum to be frozen", "single", s.exact("03", "$2m", 2e6, as_of=FRI, origin=MUSEUM, unit="USD"))
s.figures("length of the loan to Oslo", "single", s.exact("04", "ten years", 10, unit="years"))
s.figures("settlement", "single", s.exact("04", "1.4 million dollars", 1.4e6, [TRIBUNE, BOARD], origin=BOARD, unit="USD"))
s.figures("members of the board", "single", s.exact("04", "two members", 2))
s.figures("visitors expected", "single", s.exact("04", "300,000 visitors", 300000, GALLERY, origin=GALLERY))

# ---- quotations
Q, q = s.quotation, s.quote
Q("special", "single", q("00", "We knew it was special, but nobody in the room knew how special,", VALE))
Q("the privilege", "single", q("01", "To bring the hammer down on The Salted House was the privilege of a lifetime. It is the finest Aasland in private hands.", VALE))
Q("every fourth grader", "single", q("02", "Every fourth grader in this county has drawn it,", GRUENKE))
Q("our loading dock", "single", q("02", "They were within their rights. They also used our loading dock,", ABERNATHY))
Q("on hotel paper", "single", q("02", "in writing, on hotel paper", ABERNATHY))
Q("a thank-you note", "single", q("02", "There is a thank-you note. A thank-you note is not a will,", FISK))
Q("the chandelier", "single", q("02", "and two of them were the chandelier", PERSON))
Q("what hangs in his house", "single", q("03", "does not comment on what hangs in his house", "Falck-Sande’s office"))
Q("in conversation", "single", q("03", "in conversation with a lender", GALLERY))
Q("the pigment of the door", "single", q("03", "The pigment of the door was not sold before 1912,", MYHRE))
Q("a wonderful picture", "single", q("03", "It is a wonderful picture of 1912 or 1913.", MYHRE))
Q("a bake sale with lawyers", "single", q("03", "a bake sale with lawyers", HEIRS))
Q("held the telephone", "single", q("04", "It was I who held the telephone. My arm was tired,", FALCK))
Q("in the right direction", "single", q("04", "I was wrong, but in the right direction,", MYHRE))

# ---- timeline
w = s.when
w("the picture, by its back", "1908-01-01", ("00", "1908"), ("01", "1908"), ("03", "1908"), ("04", "1908"), to="1908-12-31")
w("the pigment", "1912-01-01", ("03", "before 1912"), to="1912-12-31")
w("the picture, by Myhre", "1912-01-01", ("03", "1912 or 1913"), ("04", "1912 or 1913"), to="1913-12-31")
w("the picture at the earliest, by the analysis", "1916-01-01", ("04", "1916"), to="1916-12-31")
w("Aasland dies", "1931-01-01", ("00", "in 1931"), to="1931-12-31")
w("Koop buys the picture", "1937-01-01", ("00", "in 1937"), ("01", "since 1937"), to="1937-12-31")
w("the picture is lent to Racine", "1987-01-01", ("02", "in 1987"), ("03", "from 1987"), to="1987-12-31")
w("the restoration", "2004-01-01", ("02", "in 2004"), to="2004-12-31")
w("the earlier record", "2019-01-01", ("00", "in 2019"), to="2019-12-31")
w("the last daughter dies", "2026-01-01", ("02", "in 2026"), to="2026-12-31")
w("the heirs take the picture back", "2027-09-01", ("02", "last fall"), to="2027-11-30")
w("the sale", TUE, ("00", "on Tuesday evening"), ("01", "tonight"), ("02", "On Tuesday"), ("03", "on Tuesday"))
w("the sale, by its month", "2028-05-01", ("04", "in May"), to="2028-05-31")
w("the museum goes to court", FRI, ("03", "on Friday"))
w("the next sale", "2028-05-16", ("01", "16 May"))
w("the analysis", "2028-08-01", ("04", "in August"), to="2028-08-31")
w("the settlement", "2028-09-01", ("04", "in September"), to="2028-09-30")
w("Falck-Sande confirms", OCT, ("04", "on Friday"))
w("visitors until then", "2029-03-01", ("04", "by the spring"), to="2029-05-31")

# ---- conflicts
s.conflict("figure", "seven bidders by the agency, eight by the house, five by one who was there", [("00", "Seven bidders"), ("02", "seven")], [("01", "Eight bidders")], [("02", "five")])
s.conflict("stance", "whether the museum was promised the painting", [("02", "promised it"), ("03", "It says that it was promised the painting")], [("02", "denies that there was any promise"), ("02", "There is a thank-you note. A thank-you note is not a will,")])
s.conflict("stance", "whether the family made an offer", [("02", "the family had offered the museum $250,000")], [("02", "no offer ever reached him")])
s.conflict("date", "painted in 1908, in 1912 or 1913, or in 1916 at the earliest", [("00", "1908"), ("01", "1908"), ("03", "1908")], [("03", "1912 or 1913"), ("04", "1912 or 1913")], [("04", "1916")])

# ---- echoes
s.echo("seven bidders, by the Pan-Atlantic News", "cited", ("00", "Seven bidders"), ("02", "The Pan-Atlantic News put the number of bidders at seven"))
s.echo("the house's price and total", "same details", ("00", "$214.6 million"), ("01", "$214.6 million"))
s.echo("the museum's claim: promised, and 180,000 for the restoration", "cited", ("02", "$180,000"), ("03", "$180,000"))
s.echo("Myhre's doubts on the date", "same details", ("03", "It is a wonderful picture of 1912 or 1913."), ("04", "had dated it to 1912 or 1913"))
s.echo("41 years on loan", "same details", ("00", "41 years"), ("02", "41 years"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(VALE, "person", *everywhere("Crispin Vale"), aliases=["the auctioneer"])
s.actor("Ingrid Aasland", "person", *everywhere("Ingrid Aasland", "Aasland", skip=(("01", 2), ("03", 1), ("04", 1))))
s.actor(ABERNATHY, "person", *everywhere("Theo Abernathy", "Abernathy"), aliases=["the museum's director, Theo Abernathy", MUSEUM])
s.actor(GRUENKE, "person", *everywhere("Marlene Gruenke", "Gruenke"))
s.actor(FALCK, "person", *everywhere("Birger Falck-Sande", "Falck-Sande"), aliases=["the shipowner Birger Falck-Sande"])
s.actor(MYHRE, "person", *everywhere("Solveig Myhre"), aliases=["The scholar Solveig Myhre", "Myhre"])
s.actor("Walter Brandeis Koop", "person", *everywhere("Walter Brandeis Koop", "Walter Koop", "Koop"))
s.actor(THORNBURY, "organization", *everywhere("Thornbury's", "Thornbury’s", skip=(("01", 3),)), aliases=["Thornbury’s", "The auction house Thornbury's", "the house"])
s.actor(MUSEUM, "organization", *everywhere("Lakeshore Museum"), aliases=["the museum", "The Lakeshore Museum", "It", "Abernathy"])
s.actor("Racine", "place", *everywhere("Racine", skip=(("02", 1), ("04", 1))))
s.alias(FISK, "The family's lawyer, Randall Fisk", "The family's lawyer", "the family")
s.alias(GALLERY, "The National Gallery in Oslo", "The gallery", "gallery", "Norway's National Gallery")
s.alias(PAN, "The Pan-Atlantic News")
s.alias(TRIBUNE, "the Racine Tribune-Courier")
s.alias(HEIRS, "The heirs", "heirs")
s.alias(PEOPLE, "three people", "people")
s.alias(PERSON, "a person who was in the room", "person", "she")
s.alias(BOARD, "members of the museum's board", "two members")
s.alias("Falck-Sande’s office", "office", FALCK)
s.alias(LYNGAS, "the gallery's conservator, Petter Lyngås", "conservator")
s.write()
