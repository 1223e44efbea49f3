#!/usr/bin/env python3
"""Gold of the forgery story: forged paintings sold by a Montevideo gallery. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Forged Ibarburus are sold by a Montevideo gallery")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
TUE, WED, FRI, SEP30 = "2026-09-08", "2026-09-09", "2026-09-11", "2026-09-30"
s.report("00", outlet="ADP", published=TUE)
s.report("01", outlet="El Farol", published=WED)
s.report("02", outlet="Galería Ombú", published=TUE, to=FRI)
s.report("03", outlet="Radio Ciudadela", published=FRI)
s.report("04", outlet="The Provenance Letter", published="2026-10-02", sidecar=True)
s.report("05", outlet="Meridian magazine", published="2026-12-14", to="2027-02-28")

MIRTA, JULIO, CELESTE, NELSON, ROSANA = "Mirta Olivera", "Julio Olivera", "Celeste Arrospide", "Nelson Piñeyro", "Rosana Piñeyro"
UMP, LEIVA, TECHERA, CURBELO, FAG, NOGUEIRA = "Graciela Umpiérrez", "Facundo Leiva", "Rubén Techera", "Elsa Curbelo", "Lucía Fagúndez", "Tarsila Nogueira"
OMBU, ADP, PROS, POLICE, CAT, INV, INSURERS, LABEL, BARBOZA = "Galería Ombú", "ADP", "prosecution", "police", "catalogue", "inventory of the museum", "insurers", "new label", "Ismael Barboza"

# ---- figures
f = s.figures
f("paintings seized", "agree", E("00", "23 suspected forgeries", 23, as_of=TUE, origin=POLICE), E("00", "23 paintings", 23, PROS, as_of=TUE, origin=POLICE))
f("pictures found in the garage", "single", E("01", "17 pictures", 17, TECHERA, as_of=TUE, origin=TECHERA))
f("pictures taken from the gallery", "agree", E("01", "six more", 6, TECHERA, as_of=TUE, origin=TECHERA), E("02", "six paintings", 6, as_of=TUE, origin=OMBU))
f("undisputed originals among the six", "single", E("02", "Four of them", 4, origin=OMBU))
f("canvases scraped clean", "single", ABOUT("01", "some 60 old canvases", 60, TECHERA, as_of=TUE, origin=TECHERA))
f("damaged frames", "single", E("02", "two frames", 2, origin=OMBU))
f("people arrested", "single", E("00", "Two people", 2, PROS, as_of=TUE))
f("policemen with Piñeyro", "single", E("01", "two policemen", 2, as_of=TUE))
f("forgeries sold", "conflict",
    AT_LEAST("00", "At least 31 forged Ibarburus", 31, MIRTA, as_of=TUE, origin=MIRTA),
    AT_LEAST("01", "at least 31", 31, MIRTA, as_of=TUE, origin=MIRTA),
    E("01", "nine", 9, JULIO, as_of=WED, origin=OMBU),
    E("02", "nine", 9, nth=1, origin=OMBU), E("02", "thirty-one", 31, origin=MIRTA), E("02", "All nine", 9, origin=OMBU), E("02", "the nine", 9, nth=1, origin=OMBU), E("02", "The nine works", 9, origin=OMBU),
    E("03", "38 pictures sold", 38, MIRTA, as_of=FRI, origin=MIRTA), E("03", "nine pictures", 9, JULIO, as_of=FRI, origin=OMBU),
    E("03", "48 pictures", 48, as_of=FRI), E("03", "38", 38, MIRTA, nth=2, as_of=FRI, origin=MIRTA),
    E("04", "41 sales", 41, MIRTA, as_of=SEP30, origin=MIRTA), E("04", "nine", 9, OMBU, nth=2, origin=OMBU),
    E("05", "41", 41, origin=MIRTA), E("05", "nine buyers", 9, origin=OMBU))
f("pictures traced", "single", E("04", "26 have been traced", 26, MIRTA, as_of=SEP30, origin=MIRTA))
f("pictures traced in Uruguay", "single", E("04", "twelve in Uruguay", 12, MIRTA, as_of=SEP30, origin=MIRTA))
f("pictures traced in Argentina", "single", E("04", "nine in Argentina", 9, MIRTA, as_of=SEP30, origin=MIRTA))
f("pictures traced in Brazil", "single", E("04", "five in Brazil", 5, MIRTA, as_of=SEP30, origin=MIRTA))
f("cases in the indictment", "single", E("05", "29 cases", 29, "indictment", as_of="2026-12-14"))
f("cases in which the buyers would not come forward", "single", E("05", "12", 12, nth=2))
f("money paid for the forgeries", "conflict",
    ABOUT("00", "about $4.6 million", 4600000, MIRTA, unit="USD", as_of=TUE, origin=MIRTA),
    ABOUT("01", "about 4.6 million dollars", 4600000, MIRTA, unit="USD", as_of=TUE, origin=MIRTA), E("01", "184 million pesos", 184000000, MIRTA, unit="UYU", as_of=TUE),
    E("02", "4.6 million dollars", 4600000, unit="USD", origin=MIRTA), E("02", "1.1 million", 1100000, unit="USD", origin=OMBU),
    E("03", "5.2 million dollars", 5200000, MIRTA, unit="USD", as_of=FRI, origin=MIRTA),
    E("04", "$5.7m", 5700000, MIRTA, unit="USD", as_of=SEP30, origin=MIRTA))
f("margin of the gallery", "single", E("02", "22 per cent", 22, unit="percent", origin=OMBU))
f("buyers who took their money back", "update", E("02", "Five have accepted", 5, origin=OMBU), E("05", "Six", 6))
f("pictures painted by Piñeyro", "agree", E("03", "44 pictures", 44, [FAG, NELSON], origin=NELSON), E("05", "44 pictures", 44, NELSON, origin=NELSON))
f("pay for a picture", "conflict",
    E("01", "Four thousand dollars apiece", 4000, PROS, unit="USD", origin=PROS),
    BETWEEN("01", "Between 15,000 and 20,000 pesos", 15000, 20000, ROSANA, unit="UYU", origin=ROSANA),
    E("03", "500 dollars", 500, [FAG, NELSON], unit="USD", origin=NELSON), E("05", "Five hundred dollars each", 500, NELSON, unit="USD", origin=NELSON))
f("price that the museum in Rosario paid", "conflict",
    E("00", "$310,000", 310000, unit="USD", origin=ADP), E("01", "310,000 dollars", 310000, ADP, unit="USD", origin=ADP), E("01", "260,000", 260000, LEIVA, unit="USD", origin=LEIVA),
    E("04", "$260,000", 260000, INV, unit="USD", origin=INV), E("05", "310,000 dollars", 310000, unit="USD", origin=ADP), E("05", "260,000", 260000, LEIVA, unit="USD", origin=LEIVA))
f("works in the catalogue", "agree", E("00", "412 works", 412, CAT, origin=CAT, as_of="2009"), E("04", "412 works", 412, CAT, origin=CAT, as_of="2009"))
f("works in the supplement", "single", E("04", "19", 19, "supplement", as_of="2015"))
f("works that should come out of the supplement", "single", E("04", "Ten of those", 10, UMP))
f("record of the painter at auction", "conflict", E("00", "$890,000", 890000, unit="USD", as_of="2018"), E("04", "$980,000", 980000, unit="USD", as_of="2018"))
f("fee for a certificate", "agree", E("02", "1,500 dollars", 1500, unit="USD", origin=OMBU), E("03", "1,500 each", 1500, UMP, unit="USD", origin=UMP))
f("certificates signed by Umpiérrez", "agree", E("03", "Three", 3, UMP, nth=1, origin=UMP), E("03", "the three", 3, UMP, origin=UMP), E("04", "three of the certificates", 3, UMP, origin=UMP))
f("money given back by Umpiérrez", "single", E("05", "4,500 dollars", 4500, unit="USD"))
f("years of Piñeyro at the theatre", "single", E("01", "34 years", 34, unit="years"))
f("age of the gallery", "single", E("02", "thirty-two years", 32, CELESTE, unit="years"))
f("people before the courthouse", "single", ABOUT("03", "Some 80 people", 80, as_of=FRI))
f("time in custody", "single", E("03", "120 days", 120, BARBOZA, unit="days"))
f("pages of the laboratory's report", "single", E("04", "28 pages", 28, unit="pages"))
f("lots withdrawn", "single", E("04", "four Ibarburus", 4, as_of="2026-09-24"))
f("price of the fifth Ibarburu", "single", E("04", "$140,000", 140000, unit="USD", as_of="2026-09-24"))
f("price under the low estimate", "single", E("04", "35%", 35, unit="percent", as_of="2026-09-24"))
f("collectors who wrote to the letter", "single", E("04", "eleven collectors", 11))
f("collectors covered", "single", E("04", "one was covered", 1))
f("museums fooled", "single", E("05", "two museums", 2))
f("experts fooled", "single", E("05", "three experts", 3))
f("minutes of the hair dryer", "agree", E("05", "Twenty minutes", 20, NELSON, unit="minutes"), E("05", "twenty minutes", 20, NELSON, unit="minutes"))
f("days of the confession", "single", E("05", "two days", 2, unit="days"))
f("pages of the confession", "single", E("05", "64 pages", 64, unit="pages"))
f("rise of the museum's visitors", "single", E("05", "a third", 1 / 3, LEIVA, unit="share"))
f("years wanted for the dealer", "single", E("05", "seven years", 7, MIRTA, unit="years"))
f("years wanted for the painter", "single", E("05", "two for the painter", 2, MIRTA, unit="years"))
f("years Piñeyro would have given", "single", E("05", "four", 4, NELSON, unit="years"))
f("sentence of the dealer in Buenos Aires", "single", E("00", "six years", 6, unit="years"))
f("drawings sold by the dealer in Buenos Aires", "single", E("00", "14 forged drawings", 14))
f("closure of the theatre", "single", E("01", "three weeks", 3, unit="weeks"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("painted in a garage", "single", q("00", "These pictures were painted in a garage in Pando by a man who listened to the football,", MIRTA))
Q("in good faith", "single", q("00", "My client bought in good faith and sold in good faith,", JULIO))
Q("like other people knit", "same", q("01", "He painted like other people knit", CURBELO, nth=1), q("01", "He painted like other people knit,", CURBELO), q("01", "Boats, always boats.", CURBELO))
Q("at least 31", "single", q("01", "at least 31", MIRTA))
Q("the fantasy of the prosecution", "single", q("01", "The rest exists in the fantasy of the prosecution,", JULIO))
Q("for hotels", "single", q("01", "He thought they were for hotels.", ROSANA))
Q("I signed the cheque", "single", q("01", "I signed the cheque. I would remember the other one,", LEIVA))
Q("a gallery lives by its name", "single", q("02", "A gallery lives by its name. Ours is thirty-two years old,", CELESTE))
Q("never signed a thing", "single", q("03", "I never signed a thing I hadn't painted,", NELSON))
Q("the collectors ring us", "single", q("03", "Since Wednesday the collectors ring us. Some cry.", MIRTA))
Q("at a barbecue", "single", q("03", "At a barbecue one stands next to many people.", JULIO))
Q("the señora", "single", q("03", "the señora", NELSON))
Q("ashamed of the three", "single", q("03", "Three I signed, and I am ashamed of the three. The others bear a rubber stamp that isn't mine.", UMP))
Q("phthalocyanine blue", "single", q("04", "We never wrote that. We wrote phthalocyanine blue,", NOGUEIRA))
Q("for the cracks", "single", q("05", "For the cracks,", NELSON), q("05", "Twenty minutes, then a cold night, then twenty minutes.", NELSON))
Q("a ham", "single", q("05", "and at Christmas a ham", NELSON))
Q("I did not ask", "single", q("05", "The first year I believed it. After that I did not ask, and that I did not ask is what I will be sentenced for.", NELSON))
Q("she knew a painter", "single", q("05", "She knew a painter. She did not know a forger,", JULIO))
Q("good work", "single", q("05", "I'd have given him four,", NELSON), q("05", "It was good work.", NELSON))

# ---- timeline
w = s.when
w("Ibarburu dies", "1938", ("00", "in 1938"))
w("titanium white is sold", "1940", ("00", "the 1940s"), to="1949")
w("the gallery opens, by its notice", "1994", ("02", "in 1994"))
w("the gallery opens, by El Farol", "1996", ("01", "in 1996"))
w("the catalogue", "2009", ("00", "in 2009"), ("04", "of 2009"))
w("the first picture", "2013", ("03", "in 2013"))
w("the forgeries are sold", "2014", ("00", "between 2014 and last year"), to="2025")
w("works are placed from then on", "2014", ("02", "since 2014"))
w("the barbecue", "2015-01", ("03", "January 2015"))
w("the supplement", "2015", ("04", "of 2015"))
w("the museum buys, by El Farol", "2016", ("01", "in 2016"))
w("the museum buys, by the inventory", "2017", ("04", "in 2017"))
w("the record at auction", "2018", ("00", "in 2018"), ("04", "in 2018"))
w("a dealer is sentenced in Buenos Aires", "2019", ("00", "in 2019"))
w("the inquiry begins, by ADP", "2026-03", ("00", "in March"))
w("the laboratory's report", "2026-04-22", ("04", "22 April"))
w("the prosecutor opens her file", "2026-05-04", ("04", "on 4 May"))
w("the raid", TUE, ("00", "on Tuesday"), ("01", "yesterday morning at ten to seven"), ("02", "On Tuesday"))
w("the raid, told as a week", "2026-09-07", ("02", "this week"), to="2026-09-13")
w("the prosecutor's first count", TUE, ("03", "on Tuesday"))
w("Leiva speaks to El Farol", TUE, ("01", "last night"))
w("Piñeyro's night in the cells", TUE, ("01", "the night"), to=WED)
w("collectors ring from then on", WED, ("03", "Since Wednesday"))
w("the hearing", FRI, ("00", "on Friday"), ("02", "on Friday"))
w("Arrospide in custody from then on", FRI, ("04", "since 11 September"))
w("Julio Olivera appeals until then", "2026-09-14", ("03", "by Monday"))
w("the sale of Casa Bonavita", "2026-09-24", ("04", "of 24 September"))
w("41 sales on the list", SEP30, ("04", "on Wednesday"))
w("41 counted, as a season", "2026-09-01", ("05", "the spring of the southern year"), to="2026-11-30")
w("the gallery closes", "2026-10-31", ("05", "on 31 October"))
w("Piñeyro confesses", "2026-11-20", ("05", "on 20 November"))
w("the museum hangs the picture again", "2026-12-05", ("05", "on 5 December"))
w("the indictment", "2026-12-14", ("05", "on 14 December"))
w("the trial opens", "2027-03-01", ("05", "on 1 March"))

# ---- conflicts
C = s.conflict
C("figure", "forgeries sold: 31, later 38 and 41, by the prosecutor, nine by the gallery",
    [("00", "At least 31 forged Ibarburus"), ("01", "at least 31"), ("02", "thirty-one"), ("03", "38 pictures sold"), ("03", "38", 2), ("04", "41 sales"), ("05", "41")],
    [("01", "nine"), ("02", "nine", 1), ("02", "All nine"), ("02", "the nine", 1), ("02", "The nine works"), ("03", "nine pictures"), ("04", "nine", 2), ("05", "nine buyers")])
C("figure", "money paid for the forgeries: 4.6 million by the prosecutor, 1.1 million by the gallery",
    [("00", "about $4.6 million"), ("01", "about 4.6 million dollars"), ("01", "184 million pesos"), ("02", "4.6 million dollars"), ("03", "5.2 million dollars"), ("04", "$5.7m")], [("02", "1.1 million")])
C("figure", "price that the museum in Rosario paid: $310,000 by ADP, $260,000 by its director",
    [("00", "$310,000"), ("01", "310,000 dollars"), ("05", "310,000 dollars")], [("01", "260,000"), ("04", "$260,000"), ("05", "260,000")])
C("figure", "pay for a picture: $4,000 by the prosecution, 15,000 to 20,000 pesos by the daughter, $500 by the painter",
    [("01", "Four thousand dollars apiece")], [("01", "Between 15,000 and 20,000 pesos"), ("03", "500 dollars"), ("05", "Five hundred dollars each")])
C("figure", "the painter's record: $890,000 or $980,000", [("00", "$890,000")], [("04", "$980,000")])
C("figure", "forgeries sold: 48 by the live page, put right to 38", [("03", "48 pictures")], [("03", "38 pictures sold"), ("03", "38", 2)], optional=True)
C("stance", "whether Arrospide knew Piñeyro",
    [("02", "We know of no Mr. Piñeyro."), ("02", "Celeste Arrospide has never met, telephoned or paid this man."), ("05", "had never met, telephoned or paid the man")],
    [("03", "Arrospide and Piñeyro at a barbecue"), ("03", "He painted 44 pictures for"), ("05", "Yes, for her."), ("05", "She knew a painter.")])
C("stance", "whether Umpiérrez certified all of the nine",
    [("02", "Each of the nine was examined before the sale by the author of the catalogue")],
    [("03", "Three I signed, and I am ashamed of the three. The others bear a rubber stamp that isn't mine."), ("04", "three of the certificates are hers")])
C("stance", "what the laboratory found: titanium white, or phthalocyanine blue",
    [("00", "found titanium white in it")], [("04", "We never wrote that. We wrote phthalocyanine blue,"), ("04", "Readers should forget the titanium white.")])
C("stance", "whether the gallery sold in good faith",
    [("00", "My client bought in good faith and sold in good faith,"), ("00", "Arrospide denies any wrongdoing"), ("03", "with good faith"), ("05", "She did not know a forger")],
    [("03", "He painted 44 pictures for"), ("05", "charges Celeste Arrospide with fraud"), ("05", "Yes, for her.")], optional=True)
C("date", "the inquiry began in March by ADP, on 4 May by The Provenance Letter", [("00", "in March")], [("04", "on 4 May"), ("04", "22 April")])
C("date", "the gallery opened in 1996 by El Farol, in 1994 by its owner", [("01", "in 1996")], [("02", "in 1994"), ("02", "thirty-two years")])
C("date", "the museum bought its picture in 2016 by El Farol, in 2017 by its inventory", [("01", "in 2016")], [("04", "in 2017")])

# ---- echoes
s.echo("the prosecutor's at least 31 and $4.6 million", "cited", ("00", "At least 31 forged Ibarburus"), ("01", "at least 31"), ("00", "about $4.6 million"), ("01", "about 4.6 million dollars"), ("02", "4.6 million dollars"))
s.echo("$310,000, by ADP", "cited", ("00", "$310,000"), ("01", "ADP reports, paid 310,000 dollars for it"), ("05", "the 310,000 dollars of which one still reads"))
s.echo("nine, by the gallery", "cited", ("01", "counts nine"), ("02", "nine are in question"), ("03", "He stays with nine pictures"), ("04", "stands by nine"))
s.echo("never met, telephoned or paid", "cited", ("02", "has never met, telephoned or paid this man"), ("05", "had never met, telephoned or paid the man"))
s.echo("titanium white, in the first wire story", "cited", ("00", "found titanium white in it"), ("04", "It was in the first wire story"))
s.echo("44 pictures and $500, by Piñeyro", "same details", ("03", "He painted 44 pictures for"), ("05", "Yes, 44 pictures."), ("03", "500 dollars for each"), ("05", "Five hundred dollars each"), optional=True)
s.echo("three certificates, by Umpiérrez", "same details", ("03", "Three I signed"), ("04", "three of the certificates are hers"), optional=True)
s.echo("$260,000, by the museum", "same details", ("01", "260,000"), ("04", "$260,000"), ("05", "260,000"), optional=True)
s.echo("412 works in the catalogue", "same details", ("00", "lists 412 works"), ("04", "contains 412 works"), optional=True)

# ---- actors
s.actor(MIRTA, "person", *s.named("Mirta Olivera"), aliases=["prosecutor Mirta Olivera", "Prosecutor Mirta Olivera", "the prosecutor", "she", "Mirta Olivera's office", "prosecutors"])
s.actor(JULIO, "person", *s.named("Julio Olivera"), aliases=["her lawyer, Julio Olivera", "her lawyer", "The gallery owner's lawyer", "he", "Galería Ombú"])
s.named_actor(CELESTE, "person", "Celeste Arrospide", "Arrospide", aliases=["Arrospide", "the owner of Galería Ombú", "She"])
s.actor(NELSON, "person", *s.named("Nelson Piñeyro", "Piñeyro", "N. Piñeyro", but=("Rosana Piñeyro",)), aliases=["Piñeyro", "her client", "He", "the man with the radio", "the painter", "Lucía Fagúndez", "statement of her client"])
s.actor(ROSANA, "person", *s.named("Rosana Piñeyro"), aliases=["His daughter, Rosana Piñeyro", "His daughter"])
s.named_actor(UMP, "person", "Graciela Umpiérrez", "Umpiérrez", aliases=["Prof. Graciela Umpiérrez", "Witness Graciela Umpiérrez", "the art historian Graciela Umpiérrez"])
s.named_actor(LEIVA, "person", "Facundo Leiva", "Leiva", aliases=["Its director, Facundo Leiva", "its director", "He"])
s.named_actor(FAG, "person", "Lucía Fagúndez", "Fagúndez", aliases=["His defender, Lucía Fagúndez"])
s.named_actor("Leandro Ibarburu", "person", "Leandro Ibarburu", "Ibarburu")
s.named_actor(OMBU, "organization", "Galería Ombú", "GALERÍA OMBÚ", "Ombú", but=(), aliases=["The gallery", "We", "Celeste Arrospide", "our rooms"])
s.named_actor(ADP, "organization", "ADP", aliases=["the first wire story"])
s.named_actor("El Farol", "organization", "El Farol", but=("El Farol International",))
s.named_actor("Teatro Larrañaga", "organization", "Teatro Larrañaga")
s.alias(TECHERA, "commissioner Rubén Techera", "Techera", "the police")
s.alias(CURBELO, "Curbelo")
s.alias(NOGUEIRA, "Nogueira", "the laboratory in São Paulo")
s.alias(PROS, "prosecutors", "the prosecution", "Mirta Olivera")
s.alias(POLICE, "Uruguayan police", "prosecutors")
s.alias(CAT, "A catalogue", "Graciela Umpiérrez", "Her catalogue of 2009", "A catalogue published in 2009 by the art historian Graciela Umpiérrez")
s.alias("supplement", "a supplement of 2015", "Graciela Umpiérrez")
s.alias(INV, "the inventory", "inventory", "the inventory we have seen")
s.alias("indictment", "The indictment")
s.alias(BARBOZA, "Judge Ismael Barboza", "the judge")
s.write()
