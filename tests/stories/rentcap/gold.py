"""Gold of an invented story: the city of Porto caps rents, June 2027. A rent is in euros (a month, or a square metre and month)."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Porto caps rents")
TUE, WED, THU, FRI, SAT, SEP1, SEP24, LETTER = "2027-06-08", "2027-06-09", "2027-06-10", "2027-06-11", "2027-06-12", "2027-09-01", "2027-09-24", "2027-04-14"
s.report("00", outlet="Lusa Atlântica", published=TUE)
s.report("01", outlet="Aprop", published=WED)
s.report("02", outlet="Folha da Ribeira", published=THU, sidecar=True)
s.report("03", outlet="The Douro Dispatch", published=FRI)
s.report("04", outlet="Lusa Atlântica", published=SAT)
s.report("05", outlet="The Plinth", published="2027-12-01", to="2028-02-29")

HELENA, DUARTE, VILHENA, LEITAO, MENDES, COUTINHO = "Helena Serrão", "Duarte Serrão", "Nuno Vilhena", "Marta Leitão", "Tiago Mendes", "Inês Coutinho"
CITY, APROP, MINISTRY, STAT, REGISTRY, UNION, POLICE, FOLHA, LUSA, DISPATCH, LETTERDOC = "city hall", "Aprop", "the housing ministry", "National Statistics Institute", "the land registry", "the tenants' union", "police", "Folha da Ribeira", "Lusa Atlântica", "The Douro Dispatch", "the letter"
E, A, L, M, B, U = s.exact, s.about, s.at_least, s.more_than, s.between, s.at_most
Y26 = ["2026-01-01", "2026-12-31"]

# ---- figures
f = s.figures
f("votes for the cap", "agree",
    E("00", "29", 29, nth=1, as_of=TUE), E("01", "29 members", 29, APROP, as_of=TUE), E("02", "twenty-nine", 29, "the secretary", as_of=TUE), E("03", "29", 29, nth=1, as_of=TUE), E("04", "29", 29, nth=1, as_of=TUE))
f("votes against the cap", "conflict", E("00", "27", 27, as_of=TUE, nth=1), E("03", "22", 22, nth=1, as_of=TUE, origin=DISPATCH), E("04", "27", 27, nth=1, as_of=TUE))
f("votes of the left alliance", "single", E("02", "five votes", 5))
f("cap", "agree",
    E("00", "11.50 euros", 11.5, unit="EUR"), E("00", "$13.20", 13.2, unit="USD", origin=LUSA), E("03", "€11.50", 11.5, unit="EUR"), E("04", "11.50 euros", 11.5, unit="EUR"), E("05", "Eleven fifty", 11.5, unit="EUR"))
f("years of the cap", "agree", E("00", "five years", 5, unit="years"), E("04", "five years", 5, unit="years"))
f("homes affected", "conflict",
    A("00", "About 61,000 homes", 61000, CITY, origin=CITY), E("00", "84,000", 84000, APROP, origin=APROP), E("01", "84,000 homes", 84000, APROP, origin=APROP), E("01", "61,000", 61000, HELENA, origin=CITY),
    E("03", "61,000 homes", 61000, CITY, origin=CITY), A("04", "about 61,000 homes", 61000, CITY, origin=CITY))
f("average rent in new contracts", "conflict",
    E("00", "14.20 euros", 14.2, CITY, unit="EUR", as_of=Y26, origin=CITY), E("01", "12.60 euros", 12.6, STAT, unit="EUR", as_of=["2026-10-01", "2026-12-31"], origin=STAT), E("01", "14.20", 14.2, CITY, unit="EUR", origin=CITY))
f("rise of the rent since 2019", "single", E("00", "71% more", 71, CITY, unit="percent"))
f("signatures of the petition", "agree", E("00", "22,000 people", 22000, HELENA, origin=HELENA), E("02", "22,000 signatures", 22000, HELENA, origin=HELENA))
f("months of the cap in Catalonia", "single", E("00", "18 months", 18, unit="months"))
f("inhabitants of Porto", "single", E("00", "248,000 inhabitants", 248000, as_of="2025-12-31"))
f("nights in hotels and holiday flats", "single", A("00", "Some 5.9 million nights", 5.9e6, as_of=Y26))
f("days for which a by-law lies open", "single", E("01", "60 days", 60, APROP, unit="days"))
f("flat of Mrs. C.", "single", E("01", "68 square metres", 68, APROP, unit="m2"))
f("rent of Mrs. C.", "single", E("01", "950 euros", 950, APROP, unit="EUR"))
f("rent of Mrs. C. under the cap", "single", E("01", "782", 782, APROP, unit="EUR"))
f("difference of the rents of Mrs. C.", "single", E("01", "168", 168, APROP, unit="EUR"))
f("fall of the supply that is expected", "conflict",
    E("01", "one home in four", 0.25, APROP, unit="share", origin=APROP), E("03", "9%", 9, COUTINHO, unit="percent", origin=COUTINHO), E("03", "25%", 25, APROP, unit="percent", origin=APROP), E("03", "nought", 0, UNION, origin=UNION),
    E("05", "nine percent", 9, COUTINHO, unit="percent", origin=COUTINHO), E("05", "a quarter", 0.25, DUARTE, nth=1, unit="share", origin=APROP))
f("years of Coutinho's forecast", "agree", E("03", "two years", 2, COUTINHO, unit="years", origin=COUTINHO), E("05", "two years", 2, COUTINHO, unit="years", origin=COUTINHO))
f("empty flats", "conflict", E("01", "7,500 empty flats", 7500, APROP, origin=APROP), E("02", "Nineteen thousand flats", 19000, CITY, origin=CITY), E("02", "Seven thousand five hundred", 7500, APROP, origin=APROP))
f("owners in Aprop", "single", E("01", "4,300 owners", 4300, APROP))
f("members who would sell", "single", E("04", "1,200 of its members", 1200, DUARTE, as_of=SAT))
f("flats of the mayor", "conflict",
    E("01", "four flats", 4, [APROP, REGISTRY], origin=REGISTRY), E("02", "one", 1, HELENA, nth=1, as_of=WED, origin=HELENA), E("02", "four", 4, REGISTRY, as_of=WED, origin=REGISTRY), E("03", "One", 1, HELENA, nth=1, origin=HELENA), E("03", "Four", 4, [FOLHA, REGISTRY], origin=REGISTRY),
    E("04", "four flats", 4, origin=REGISTRY), E("05", "one", 1, HELENA, nth=1, origin=HELENA), E("05", "three flats", 3))
f("flats that the mayor inherited", "single", E("02", "Three of them", 3))
f("brothers of the mayor", "single", E("02", "two brothers", 2))
f("share of one flat", "single", E("05", "a quarter of this", 0.25, HELENA, unit="share"))
f("share of another flat", "single", E("05", "half of that", 0.5, HELENA, unit="share"))
f("rent of Tiago Mendes", "agree", E("02", "610 euros", 610, unit="EUR"), E("04", "610 euros", 610, MENDES, unit="EUR", origin=MENDES))
f("room of Tiago Mendes", "conflict", E("02", "23 square metres", 23, unit="m2"), E("04", "23", 23, unit="m2", nth=1), E("04", "32", 32, LUSA, unit="m2", origin=LUSA), E("04", "23 square metres", 23, MENDES, unit="m2", origin=MENDES))
f("rent of Tiago Mendes under the cap", "agree", E("02", "264.50", 264.5, unit="EUR", origin=MENDES), E("05", "264.50 euros", 264.5, unit="EUR"))
f("temperature", "single", E("03", "33 degrees", 33, unit="degrees", as_of=SAT))
f("marchers that organisers hope for", "single", E("03", "10,000", 10000, UNION))
f("people who marched", "conflict", s.vague("04", "Thousands", 1000, nth=1, as_of=SAT), s.vague("04", "Thousands of people", 1000, as_of=SAT), E("04", "4,000", 4000, POLICE, as_of=SAT, origin=POLICE), E("04", "15,000", 15000, UNION, as_of=SAT, origin=UNION))
f("people injured by a fall", "single", E("04", "two people", 2, as_of=SAT))
f("weeks without a tram", "single", E("03", "14 weeks", 14, unit="weeks"))
f("other readers", "single", E("03", "8,900 others", 8900))
f("days of the cap", "single", E("05", "23 days", 23, unit="days", as_of=SEP24))
f("rents that were lowered", "conflict", E("05", "2,140 contracts", 2140, CITY, origin=CITY), A("05", "some 3,500", 3500, UNION, origin=UNION))
f("fall of the listings", "single", E("05", "14%", 14, unit="percent", as_of=["2027-06-01", "2027-09-30"]))
f("fall of the listings in the summer before", "single", E("05", "12", 12, unit="percent", as_of=["2026-06-01", "2026-09-30"]))
f("sentences of the letter", "single", E("05", "three sentences", 3))

# ---- quotations
q, Q = s.quote, s.quotation
Q("carries plates, sleeps here", "variant", q("00", "Whoever carries plates in this city must be able to sleep in it,", HELENA), q("02", "Those who carry the plates here must also be able to sleep here,", HELENA))
Q("plant trees", "single", q("00", "A town hall can plant trees. It cannot write the civil code,", VILHENA))
Q("the thermometer", "single", q("01", "One cannot forbid the thermometer and call it a summer,", DUARTE))
Q("twenty-nine", "single", q("02", "twenty-nine", "the secretary"))
Q("on a napkin", "single", q("02", "I did the sum on a napkin, twice,", MENDES))
Q("a comma", "single", q("02", "We wrote it in January, article by article. She added a comma.", LEITAO))
Q("I own one", "variant", q("02", "I own one, and my mother lives in it.", HELENA), q("05", "I said I own one. I own a quarter of this and half of that,", HELENA))
Q("disappointed by her own number", "single", q("03", "I'm the only one who is disappointed by her own number,", COUTINHO))
Q("no such letter", "single", q("03", "There is no such letter,", MINISTRY))
Q("it says that we have received theirs", "single", q("04", "It says that we have received theirs. That is all it says,", VILHENA), q("04", "One thanks for a bill, too, without paying it.", VILHENA))
Q("they're leaving", "single", q("04", "They're not angry. They're leaving,", DUARTE))
Q("a season", "single", q("05", "It was a season and not an exodus,", COUTINHO))
Q("who never listed", "single", q("05", "One has to add those who never listed.", DUARTE))
Q("does not give rise to remarks", "single", q("05", "The content has been noted and does not give rise to remarks at this stage.", LETTERDOC))

# ---- timeline
w = s.when
w("rents were lower", "2019-01-01", ("00", "in 2019"), to="2019-12-31")
w("a cap in Catalonia is annulled", "2022-01-01", ("00", "in 2022"), to="2022-12-31")
w("inhabitants are counted", "2025-12-31", ("00", "at the end of 2025"))
w("the average rent, by the city", "2026-01-01", ("00", "last year", 1), to="2026-12-31")
w("nights in hotels", "2026-01-01", ("00", "last year", 2), to="2026-12-31")
w("the average rent, by the institute", "2026-10-01", ("01", "in the last quarter of 2026"), to="2026-12-31")
w("the left alliance writes the law, by it", "2027-01-01", ("02", "in January"), to="2027-01-31")
w("the mayor inherits", "2027-02-01", ("02", "in February"), to="2027-02-28")
w("Mendes speaks to the mayor", "2027-03-01", ("02", "in March"), to="2027-03-31")
w("the ministry's letter", LETTER, ("00", "April 14"), ("05", "14 April"))
w("the assembly votes", TUE, ("00", "on Tuesday night"), ("01", "Yesterday"), ("03", "On Tuesday"), ("04", "on Tuesday"))
w("flats are empty", WED, ("01", "today"))
w("the mayor on her flats", WED, ("02", "yesterday"))
w("the Folha consults the registry", WED, ("02", "in the evening"))
w("the ministry denies the letter", WED, ("03", "on Wednesday"), ("04", "two days earlier"))
w("the minister on the letter", FRI, ("04", "on Friday"))
w("the government says it goes to court", FRI, ("04", "a day after"))
w("the march", SAT, ("02", "On Saturday"), ("03", "TOMORROW"), ("04", "on Saturday"))
w("Aprop goes to court", "2027-06-14", ("01", "on Monday"), ("04", "on Monday"))
w("São João is near", "2027-06-19", ("03", "Saturday week"))
w("rents go down", SEP1, ("00", "by Sept. 1"), ("02", "From the first of September"), ("03", "on 1 September"), ("04", "on Sept. 1"), ("05", "on 1 September"))
w("not before then, by the landlords", "2027-10-01", ("01", "before 1 October"), ("03", "on 1 October"))
w("a court suspends the cap", SEP24, ("05", "on the 24th"))
w("listings fall", "2027-06-01", ("05", "from June to September"), to="2027-09-30")
w("listings fell", "2026-06-01", ("05", "In the summer before"), to="2026-08-31")

# ---- conflicts
c = s.conflict
c("figure", "homes affected: 61,000 by the city, 84,000 by the landlords",
    [("00", "About 61,000 homes"), ("01", "61,000"), ("03", "61,000 homes"), ("04", "about 61,000 homes")], [("00", "84,000"), ("01", "84,000 homes")])
c("figure", "average rent: 14.20 euros by the city, 12.60 by the institute", [("00", "14.20 euros"), ("01", "14.20")], [("01", "12.60 euros")])
c("figure", "votes against: 27, or 22 by the Douro Dispatch", [("00", "27", 1), ("04", "27", 1)], [("03", "22", 1)])
c("date", "in force: 1 September by the city, not before 1 October by the landlords",
    [("00", "by Sept. 1"), ("02", "From the first of September"), ("03", "on 1 September"), ("04", "on Sept. 1"), ("05", "on 1 September")], [("01", "before 1 October"), ("03", "on 1 October")])
c("stance", "whether the city may cap rents", [("00", "A town hall can plant trees. It cannot write the civil code,"), ("00", "rents were a matter of national law")],
    [("00", "the ministry had raised no objection to the draft"), ("02", "there stands no word against the by-law")], optional=True)
c("stance", "whether there is a letter of the ministry", [("03", "There is no such letter,"), ("04", "His ministry had denied it two days earlier.")],
    [("00", "in a letter of April 14"), ("04", "a letter did exist"), ("05", "I was handed the famous letter")])
c("stance", "what the letter says: a receipt, or no objection", [("04", "It says that we have received theirs. That is all it says,")],
    [("00", "the ministry had raised no objection to the draft"), ("05", "does not give rise to remarks at this stage"), ("05", "That is more than a receipt")])
c("source", "whose the law is: the petition's by the mayor, the left alliance's by Leitão", [("00", "the cap had grown out of a petition"), ("02", "it came out of the petition with the 22,000 signatures")], [("02", "We wrote it in January, article by article.")])
c("figure", "flats of the mayor: one by her, four by the registry", [("02", "one", 1), ("03", "One", 1), ("05", "one", 1)], [("01", "four flats"), ("02", "four"), ("03", "Four"), ("04", "four flats")])
c("figure", "empty flats: 19,000 by the city, 7,500 by the landlords", [("02", "Nineteen thousand flats")], [("01", "7,500 empty flats"), ("02", "Seven thousand five hundred")])
c("figure", "supply: minus a quarter by the landlords, nine percent by Coutinho, nought by the tenants", [("01", "one home in four"), ("03", "25%"), ("05", "a quarter", 1)], [("03", "9%"), ("05", "nine percent")], [("03", "nought")])
c("figure", "marchers: 4,000 by the police, 15,000 by the tenants", [("04", "4,000")], [("04", "15,000")])
c("figure", "rents lowered: 2,140 by the city, some 3,500 by the tenants", [("05", "2,140 contracts")], [("05", "some 3,500")])
c("figure", "room of Tiago Mendes: 23 square metres, or 32, put right", [("02", "23 square metres"), ("04", "23", 1), ("04", "23 square metres")], [("04", "32")], optional=True)
c("stance", "whether the flats left the market", [("05", "It was a season and not an exodus,")], [("05", "One has to add those who never listed."), ("05", "sees it confirmed")], optional=True)

# ---- echoes
e = s.echo
e("the agency repeats its first story", "copied text", ("00", "to cap rents at 11.50 euros"), ("04", "to cap rents at 11.50 euros per square metre a month for five years"), ("00", "per square metre a month for five years"))
e("61,000 by city hall", "cited", ("00", "About 61,000 homes"), ("01", "The mayor's 61,000"), ("03", "City hall reckons 61,000 homes"), ("04", "about 61,000 homes"))
e("84,000 by the landlords", "cited", ("00", "84,000"), ("01", "84,000 homes"))
e("the mayor's sentence on the plates", "same details", ("00", "Whoever carries plates in this city must be able to sleep in it,"), ("02", "Those who carry the plates here must also be able to sleep here,"))
e("four flats in the Folha", "cited", ("02", "In the registry, which the Folha consulted in the evening, there are four."), ("03", "Four, says the registry, according to Folha da Ribeira"))
e("the landlords' statement", "cited", ("01", "the land registry has four flats under the name of the mayor"), ("02", "asked yesterday about the statement of the owners"))
e("empty flats by the landlords", "cited", ("01", "7,500 empty flats"), ("02", "Seven thousand five hundred"))
e("the landlords' quarter and Coutinho's nine percent", "same details", ("03", "9%"), ("03", "25%"), ("05", "nine percent in two years"), ("01", "one home in four"), ("05", "a quarter", 1))
e("the ministry's denial", "same details", ("03", "There is no such letter,"), ("04", "His ministry had denied it two days earlier."))
e("1 October, by the landlords", "cited", ("01", "It cannot enter into force before 1 October"), ("03", "Or on 1 October, say the landlords."))
e("the petition of 22,000", "same details", ("00", "22,000 people"), ("02", "22,000 signatures"), optional=True)
e("Tiago Mendes's rent", "same details", ("02", "610 euros for 23 square metres"), ("04", "610 euros for 23 square metres"), optional=True)
e("the minister's trees", "same details", ("00", "A town hall can plant trees."), ("02", "The minister's trees amused the assembly."), optional=True)

# ---- actors
s.actor(HELENA, "person", *s.named("Helena Serrão"), ("02", "Serrão", 2), aliases=["the mayor", "Mayor Helena Serrão", "The mayor", "She", "Serrão", "city hall"])
s.actor(DUARTE, "person", *s.named("Duarte Serrão"), aliases=["its president", "our president", "Its president, Duarte Serrão", "Aprop", "the landlords", "Duarte Serrão of the Aprop"])
s.actor(VILHENA, "person", *s.named("Nuno Vilhena"), aliases=["Housing Minister Nuno Vilhena", "the minister", "The minister", "the ministry"])
s.actor(LEITAO, "person", *s.named("Marta Leitão"), aliases=["Marta Leitão of the left alliance"])
s.actor(MENDES, "person", *s.named("Tiago Mendes"), aliases=["The waiter", "a waiter", "he"])
s.actor(COUTINHO, "person", *s.named("Inês Coutinho", "Coutinho"), aliases=["Prof. Inês Coutinho", "the economist", "an economist at the university"])
s.actor(APROP, "organization", *s.named("Aprop", "APROP"), aliases=["the landlords", "The landlords' association Aprop", "the Aprop", "the owners", "We", "Duarte Serrão", "Association of Property Owners of the North"])
s.actor(FOLHA, "organization", *s.named("Folha da Ribeira", "Folha"), aliases=["the Folha"])
s.actor(LUSA, "organization", *s.named("Lusa Atlântica"))
s.actor("Porto", "place", *s.named("Porto"))
s.alias(CITY, "City hall", "the city", "the mayor", "Helena Serrão")
s.alias(MINISTRY, "the ministry", "His ministry", "housing ministry")
s.alias(STAT, "The National Statistics Institute")
s.alias(REGISTRY, "land registry", "the registry", "the land registry", "Folha da Ribeira", "Aprop")
s.alias(UNION, "The tenants' union", "Organisers", "tenants' union")
s.alias(POLICE, "Police", "the police")
s.alias(LETTERDOC, "the famous letter", "The second", "the ministry")
s.alias("the secretary", "secretary")
s.write()
