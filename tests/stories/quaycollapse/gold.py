"""Gold of an invented story: a quay collapses under a festival crowd in Mindelo, August 2027. Persons, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A quay collapses at a festival in Mindelo")
SAT, SUN, MON, TUE, WED = (f"2027-08-{d}" for d in (14, 15, 16, 17, 18))
s.report("00", outlet="ANS", published=SUN)
s.report("01", outlet="O Farol de São Vicente", published=MON)
s.report("02", outlet="Porto Grande Gestão", published=TUE)
s.report("03", outlet="Daily Comet", published=TUE, sidecar=True)
s.report("04", outlet="ANS", published=WED)
s.report("05", outlet="The Windward Quarterly", published="2027-10-04", to="2027-12-15")

DELGADO, NELSON, LIGIA, FORTES, ANDRADE, LIMA, EVORA, PIKE, MONTEIRO = "Ivone Delgado", "Nelson Brito", "Lígia Brito", "Adriano Fortes", "Djenifer Andrade", "Osvaldo Lima", "Teófilo Évora", "Darren Pike", "Celeste Monteiro"
PGG, CIVIL, ORG, FAROL, FO, HOSP, LAB, PLATE, LOCAL, LETTER, TURN, ANS, INVOICE = ("Porto Grande Gestão", "civil protection", "the organizers", "O Farol", "Foreign Office", "Hospital do Norte", "the Lisbon laboratory",
    "the plate", "a local", "the letter of 11 May", "the turnstiles", "ANS", "the invoice")

# ---- figures
f = s.figures
f("people killed", "conflict",
    s.at_least("00", "at least seven dead", 7, as_of=SUN, origin=CIVIL),
    s.at_least("00", "at least seven", 7, CIVIL, nth=2, as_of=SUN, origin=CIVIL),
    s.exact("00", "seven bodies", 7, DELGADO, as_of=SUN, origin=CIVIL),
    s.exact("01", "twelve dead", 12, CIVIL, as_of=[SUN, MON], origin=CIVIL),
    s.exact("01", "thirteen", 13, LIMA, nth=2, as_of=[SUN, MON], origin=LIMA),
    s.exact("02", "fourteen victims", 14, PGG, as_of=TUE),
    s.at_least("03", "At least 14", 14, as_of=[MON, TUE]),
    s.exact("04", "15", 15, nth=1, as_of=WED),
    s.exact("04", "15 people", 15, as_of=WED),
    s.exact("05", "Sixteen", 16))
f("people thrown into the water", "agree", s.vague("00", "scores of people", 20, CIVIL, as_of=SAT, origin=CIVIL), s.vague("03", "scores of people", 20, as_of=SAT, origin=CIVIL))
f("length of the collapsed section", "conflict",
    s.about("00", "About 40 meters", 40, as_of=SAT, origin=CIVIL, unit="m"),
    s.exact("02", "28 metres", 28, PGG, origin=PGG, unit="m"),
    s.exact("02", "40 metres", 40, [PGG, "agencies"], origin=CIVIL, unit="m"),
    s.exact("04", "28 meters", 28, PGG, origin=PGG, unit="m"),
    s.exact("04", "40", 40, DELGADO, origin=CIVIL, unit="m"),
    s.exact("05", "34 metres", 34, LAB, origin=LAB, unit="m"))
f("time to the main act", "single", s.about("00", "some twenty minutes", 20, as_of=SAT, unit="minutes"))
f("people injured and treated", "agree", s.exact("00", "63 people", 63, DELGADO, as_of=SUN, origin=CIVIL), s.exact("04", "63 injured", 63, HOSP, origin=HOSP))
f("seriously injured", "single", s.exact("00", "12 of them", 12, DELGADO, as_of=SUN, origin=CIVIL))
f("injured who have gone home", "single", s.exact("04", "Forty-one", 41, HOSP, as_of=WED, origin=HOSP))
f("people missing", "update",
    s.exact("00", "Eleven people", 11, DELGADO, as_of=SUN, origin=CIVIL),
    s.exact("01", "Six", 6, as_of=MON),
    s.exact("03", "four people still missing", 4, as_of=[MON, TUE]),
    s.exact("04", "three people", 3, DELGADO, as_of=[TUE, WED], origin=CIVIL),
    s.exact("05", "Two", 2))
f("people at the festival", "conflict",
    s.exact("00", "4,000 people", 4000, ORG, as_of=SAT, origin=ANDRADE),
    s.more_than("00", "more than 6,000", 6000, DELGADO, as_of=SAT, origin=CIVIL),
    s.exact("01", "four thousand visitors", 4000, ANDRADE, as_of=SAT, origin=ANDRADE),
    s.more_than("01", "over six thousand", 6000, DELGADO, as_of=SAT, origin=CIVIL),
    s.exact("03", "10,000 revellers", 10000, as_of=SAT),
    s.exact("05", "5,210 people", 5210, TURN, as_of=SAT, origin=TURN),
    s.exact("05", "four thousand", 4000, ANDRADE, as_of=SAT, origin=ANDRADE))
f("free tickets", "single", s.exact("05", "600 free tickets", 600, ANDRADE, origin=ANDRADE))
f("people on the quay alone", "single", s.exact("01", "900 heads", 900, FAROL, as_of=SAT, origin=FAROL))
f("candles", "agree", s.exact("01", "TWELVE CANDLES", 12, as_of=SUN), s.exact("01", "twelve candles", 12, as_of=SUN))
f("days of mourning", "single", s.exact("00", "three days", 3, "the government", unit="days"))
f("people of Cabo Verde", "single", s.about("00", "some 520,000 people", 520000))
f("tourists last year", "agree", s.exact("00", "1.2 million tourists", 1200000, as_of=["2026-01-01", "2026-12-31"], origin=ANS), s.exact("04", "1.2 million tourists", 1200000, as_of=["2026-01-01", "2026-12-31"], origin=ANS))
f("injured at the footbridge in 2011", "single", s.exact("00", "nine", 9, as_of="2011-12"))
f("distance of the grill from the edge", "single", s.exact("01", "ten metres", 10, unit="m"))
f("people whom Nelson Brito pulled out", "single", s.exact("01", "five people", 5, NELSON, as_of=SAT, origin=NELSON))
f("fee for the quay", "agree",
    s.exact("01", "850,000 escudos", 850000, INVOICE, origin=PGG, unit="CVE"), s.about("01", "about 7,700 euros", 7700, origin=FAROL, unit="EUR"),
    s.exact("02", "850,000 escudos", 850000, PGG, origin=PGG, unit="CVE"))
f("load that the quay was allowed", "conflict",
    s.exact("01", "half a tonne per square metre", 500, LIGIA, origin=LIGIA, unit="kg per square metre"),
    s.exact("02", "1.5 tonnes per square metre", 1500, PGG, origin=PGG, unit="kg per square metre"),
    s.exact("05", "HALF A TONNE", 500, origin=PLATE, unit="kg per square metre"),
    s.exact("05", "1.5 tonnes per square metre", 1500, PGG, origin=PGG, unit="kg per square metre"),
    s.exact("05", "500 kilograms", 500, PLATE, origin=PLATE, unit="kg per square metre"))
f("time from the accident to the letter", "single", s.exact("02", "two days after", 2, PGG, origin=PGG, unit="days"))
f("years of PGG's investment", "single", s.exact("02", "five years", 5, PGG, unit="years"))
f("PGG's investment in quays", "single", s.exact("02", "31 million escudos", 31000000, PGG, origin=PGG, unit="CVE"))
f("calls of families", "single", s.exact("02", "212 calls", 212, PGG, as_of=TUE, origin=PGG))
f("Britons hurt", "conflict",
    s.exact("03", "Nine Brits", 9, origin="Daily Comet"), s.exact("03", "nine Brits", 9, origin="Daily Comet"),
    s.exact("03", "SIX British nationals", 6, FO, as_of=MON, origin=FO), s.exact("04", "six nationals", 6, FO, as_of=[TUE, WED], origin=FO))
f("Britons flown to Las Palmas", "single", s.exact("03", "two of whom", 2, FO, as_of=MON, origin=FO))
f("depth of the fall", "single", s.exact("03", "20ft", 20, unit="feet"))
f("cracked ribs", "single", s.exact("03", "three cracked ribs", 3))
f("children of the woman from Hull", "single", s.exact("03", "two", 2, nth=2))
f("price of a ticket", "single", s.exact("03", "£18", 18, unit="GBP"))
f("price at the gate", "single", s.exact("03", "a tenner", 10, LOCAL, unit="GBP"))
f("protesters", "single", s.exact("03", "300 protesters", 300, as_of=MON))
f("people detained", "agree", s.exact("04", "Two detained", 2, as_of=WED, origin="prosecutors"), s.exact("04", "two executives", 2, as_of=WED, origin="prosecutors"))
f("time from the collapse to the arrests", "single", s.exact("04", "four days after", 4, unit="days"))
f("divers", "single", s.exact("04", "22 divers", 22, DELGADO, origin=CIVIL))
f("time from the last body to the end of the search", "single", s.exact("04", "an hour", 1, DELGADO, unit="hours"))
f("the festival's budget", "agree", s.exact("04", "42 million escudos", 42000000, unit="CVE"), s.exact("04", "$445,000", 445000, unit="USD"))
f("share of the budget from the town hall", "single", s.exact("04", "a quarter of it", 0.25, unit="share"))
f("time without a quay", "single", s.exact("05", "two months", 2, unit="months"))
f("width of the plate", "single", s.exact("05", "40 centimetres", 40, unit="cm"))
f("coats of paint", "single", s.exact("05", "three coats of paint", 3, LAB, origin=LAB))
f("PGG's technicians", "single", s.exact("05", "four of them", 4))
f("fund for the families", "agree", s.exact("05", "60 million escudos", 60000000, unit="CVE"), s.exact("05", "544,000 euros", 544000, unit="EUR"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("like a tired animal", "variant", q("00", "It did not break, it lay down, like a tired animal,", NELSON), q("01", "It didn't break. It lay down like an animal that is tired,", NELSON),
    q("03", "It never broke. It lay down like a tired animal,", PIKE), q("05", "That it lay down like an animal,", NELSON))
Q("an animal lies down when you load it", "single", q("05", "And that an animal lies down when you load it.", NELSON))
Q("no strength in her hand", "single", q("01", "The sixth had no strength in her hand.", NELSON))
Q("all the papers are in order", "same", q("00", "All the papers are in order,", FORTES), q("03", "all the papers are in order", FORTES))
Q("a smile and an invoice", "single", q("01", "We didn't choose it. It was given to us, with a smile and an invoice.", ANDRADE))
Q("no inspection in June", "single", q("01", "There was no inspection in June,", LIGIA))
Q("before the court", "single", q("02", "We mourn with the city, and we shall answer, but before the court and not in the street,", EVORA))
Q("anyone with a tenner", "single", q("03", "They let in anyone with a tenner,", LOCAL))
Q("with a tape", "single", q("04", "I walked it with a tape. It's 40,", DELGADO))
Q("with the families", "single", q("04", "I was with the families, all of Monday,", FORTES))
Q("some cousins", "single", q("05", "and some cousins", ANDRADE))
Q("your kind proposal", "single", q("05", "Thank you for your kind proposal", LETTER))

# ---- timeline
w = s.when
w("the quay is built", "1891-01-01", ("00", "in 1891"), to="1891-12-31")
w("a footbridge collapses", "2011-12-01", ("00", "In December 2011"), to="2011-12-31")
w("tourists counted", "2026-01-01", ("00", "last year"), ("04", "last year"), to="2026-12-31")
w("Lígia Brito inspects the quay", "2026-11-01", ("01", "in November"), ("03", "since NOVEMBER"), to="2026-11-30")
w("the company offers the quay", "2027-05-01", ("01", "in May"), to="2027-05-31")
w("the organisers' letter", "2027-05-11", ("02", "11 May"), ("05", "11 May"))
w("an inspection by the mayor's account", "2027-06-01", ("00", "in June"), ("01", "in June", 1), ("01", "in June", 2), to="2027-06-30")
w("an inspection by PGG's account", "2027-06-08", ("02", "on 8 June"), ("05", "8 June"))
w("the technicians are in Praia", "2027-06-08", ("05", "On that day"))
w("Lígia Brito writes", "2027-07-29", ("01", "on 29 July"))
w("Lígia Brito writes, by month", "2027-07-01", ("03", "last month"), to="2027-07-31")
w("the letter is stamped", "2027-07-30", ("04", "July 30"), ("05", "30 July"))
w("the quay collapses", SAT, ("00", "late on Saturday"), ("02", "Saturday's"), ("03", "late on Saturday"), ("05", "the night of 14 August"))
w("seven bodies brought out", SUN, ("00", "by dawn on Sunday"))
w("nobody sings", SUN, ("01", "last night"))
w("the Prime Minister comes", MON, ("01", "today"))
w("the letter arrives, by PGG", MON, ("02", "on Monday 16 August"), ("04", "on Monday"))
w("two Britons are flown out", MON, ("03", "yesterday", 1))
w("the mayor refuses to come out", MON, ("03", "yesterday", 2))
w("the mayor is with the families", MON, ("04", "all of Monday"))
w("holidaymakers tell", MON, ("03", "last night", 1))
w("the Foreign Office speaks", MON, ("03", "last night", 2))
w("the first funerals", TUE, ("01", "tomorrow"))
w("calls counted", TUE, ("02", "noon today"))
w("the search ends", TUE, ("03", "tonight"))
w("a British woman's body is found", TUE, ("04", "late on Tuesday"))
w("two are detained", WED, ("04", "on Wednesday"))
w("Aldina Rocha dies", "2027-09-02", ("05", "on 2 September"))
w("Évora resigns", "2027-09-20", ("05", "on 20 September"))
w("the turnstiles are read", "2027-09-01", ("05", "in September"), to="2027-09-30")
w("the court hears witnesses", "2027-10-04", ("05", "On 4 October"))
w("a ruling is expected", "2027-12-15", ("05", "by 15 December"))

# ---- conflicts
s.conflict("figure", "the dead on Sunday night: twelve by civil protection, thirteen by the hospital", [("01", "twelve dead")], [("01", "thirteen", 2)])
s.conflict("figure", "people at the festival: 4,000 by the organizers, over 6,000 by civil protection, 10,000 by the Comet, 5,210 by the turnstiles",
    [("00", "4,000 people"), ("01", "four thousand visitors"), ("05", "four thousand")], [("00", "more than 6,000"), ("01", "over six thousand")], [("03", "10,000 revellers")], [("05", "5,210 people")])
s.conflict("figure", "length of the collapsed section: 40 metres, 28 by PGG, 34 by the laboratory",
    [("00", "About 40 meters"), ("02", "40 metres"), ("04", "40")], [("02", "28 metres"), ("04", "28 meters")], [("05", "34 metres")])
s.conflict("figure", "the load: 1.5 tonnes by PGG, half a tonne by the engineer and the plate",
    [("02", "1.5 tonnes per square metre"), ("05", "1.5 tonnes per square metre")], [("01", "half a tonne per square metre"), ("05", "500 kilograms"), ("05", "HALF A TONNE")])
s.conflict("figure", "Britons hurt: nine by the Comet, six by the Foreign Office", [("03", "Nine Brits"), ("03", "nine Brits")], [("03", "SIX British nationals"), ("04", "six nationals")])
s.conflict("stance", "whether the company or the organisers proposed the quay",
    [("01", "The harbour company offered her the Cais do Carvão in May"), ("01", "It was given to us"), ("05", "Thank you for your kind proposal")],
    [("02", "requested by the organisers of the festival"), ("02", "At no moment was it proposed by PGG")])
s.conflict("stance", "whether the quay was inspected in June",
    [("00", "inspected in June and found fit"), ("01", "it passed an inspection in June"), ("02", "carried out a visual inspection on 8 June")],
    [("01", "There was no inspection in June,"), ("05", "the register of technicians has nothing"), ("05", "all four of them were in Praia")])
s.conflict("date", "the engineer's letter arrived on 30 July, or on 16 August",
    [("04", "July 30"), ("05", "30 July")], [("02", "on Monday 16 August"), ("02", "two days after the accident"), ("04", "on Monday")])
s.conflict("source", "who said that it lay down like a tired animal: Nelson Brito, or Darren Pike",
    [("00", "It did not break, it lay down, like a tired animal,"), ("01", "It lay down like an animal that is tired,"), ("05", "That it lay down like an animal,")], [("03", "It lay down like a tired animal,")])
s.conflict("stance", "whether the mayor refused to meet protesters", [("03", "refused to come out of the town hall to face 300 protesters")],
    [("04", "denied a report that he had refused to meet protesters"), ("04", "I was with the families, all of Monday,")])
s.conflict("stance", "whether the letter was known to the company", [("05", "says he never saw it")], [("05", "The register of PGG's own post room has it under 30 July")], optional=True)

# ---- echoes
s.echo("ANS's first sentence", "copied text",
    ("00", "A section of a harbor quay gave way under a festival crowd"), ("03", "A section of a harbour quay gave way under a festival crowd"), ("04", "a section of a harbor quay gave way under a festival crowd"),
    ("00", "throwing scores of people into the water"), ("03", "throwing scores of people into the water"))
s.echo("ANS's tourists", "copied text", ("00", "received 1.2 million tourists last year"), ("04", "received 1.2 million tourists last year"))
s.echo("O Farol on the engineer's warnings", "cited", ("01", "she wrote to the company, on 29 July"), ("03", "as local rag O Farol revealed"))
s.echo("PGG's notice", "cited", ("02", "The section that yielded measures 28 metres."), ("04", "said in a notice that 28 meters of the Cais do Carvão had yielded"), ("05", "In its notice the harbour company had quoted it: 1.5 tonnes per square metre"), ("02", "1.5 tonnes per square metre"))
s.echo("PGG on the letter", "cited", ("02", "entered our services on Monday 16 August"), ("04", "PGG also said it received an engineer's warning only on Monday"))
s.echo("papers in order", "same details", ("00", "All the papers are in order,"), ("03", "all the papers are in order"))
s.echo("like a tired animal", "same details", ("00", "It did not break, it lay down, like a tired animal,"), ("01", "It lay down like an animal that is tired,"), ("03", "It lay down like a tired animal,"), ("05", "That it lay down like an animal,"))
s.echo("the stamp of 30 July", "same details", ("04", "a receipt with the company's stamp, dated July 30"), ("05", "has it under 30 July"), optional=True)
s.echo("six nationals by the Foreign Office", "cited", ("03", "SIX British nationals"), ("04", "six nationals"), optional=True)
s.echo("four thousand by the organizers", "cited", ("00", "4,000 people"), ("01", "four thousand visitors"), ("05", "four thousand"), optional=True)

# ---- actors
s.actor(DELGADO, "person", *s.named("Ivone Delgado", "Delgado"), aliases=["Commander Delgado", "Delgado", "civil protection", "civil protection commander Ivone Delgado", "The commander"])
s.actor(NELSON, "person", *s.named("Nelson Brito"), aliases=["the fish seller", "he"])
s.actor(LIGIA, "person", *s.named("Lígia Brito"), aliases=["the engineer", "the engineer Lígia Brito", "an engineer", "Her report", "she"])
s.actor(FORTES, "person", *s.named("Adriano Fortes"), aliases=["the mayor", "Mayor Adriano Fortes", "he", "Fortes"])
s.actor(ANDRADE, "person", *s.named("Djenifer Andrade"), aliases=["its director, Djenifer Andrade", "its director", "she", "the organizers", "the organisers", "Andrade"])
s.actor(EVORA, "person", *s.named("Teófilo Évora"), aliases=["Eng. Teófilo Évora", "the chairman", "Évora", "PGG's chairman", "Porto Grande Gestão"])
s.actor(PGG, "organization", *s.named("Porto Grande Gestão", "PORTO GRANDE GESTÃO", "PGG"), aliases=["PGG", "the company", "the harbour company", "The Board of Porto Grande Gestão", "the Board", "Harbour bosses", "its notice", "a notice"])
s.actor(FAROL, "organization", *s.named("O Farol", "O FAROL DE SÃO VICENTE"), aliases=["we", "O Farol de São Vicente", "a photograph"])
s.actor(FO, "organization", *s.named("Foreign Office"), aliases=["The Foreign Office", "Britain's Foreign Office"])
s.actor(HOSP, "organization", *s.named("Hospital do Norte"), aliases=["the Hospital do Norte", "the hospital"])
s.actor("Cais do Carvão", "place", *s.named("Cais do Carvão"))
s.actor("Mindelo", "place", *s.named("Mindelo", "MINDELO"))
s.actor("Cabo Verde", "place", *s.named("Cabo Verde"))
s.actor(ANS, "organization", *s.named("ANS"), aliases=["agencies"])
s.alias(CIVIL, "Ivone Delgado", "civil protection")
s.alias(ORG, "The organizers", "organizers", "Djenifer Andrade")
s.alias(LIMA, "Dr. Osvaldo Lima", "The clinical director of the Hospital do Norte, Dr. Osvaldo Lima", "The clinical director", "Hospital do Norte")
s.alias(PIKE, "Darren Pike, 41, from Rotherham", "the roofer")
s.alias(MONTEIRO, "Lawyer Celeste Monteiro")
s.alias(LAB, "The Lisbon laboratory that examined it", "The laboratory", "the laboratory")
s.alias(PLATE, "The plate", "the plate")
s.alias(LOCAL, "one", "locals", "one local")
s.alias(LETTER, "The letter of 11 May", "its first line", "the organisers", "Djenifer Andrade")
s.alias(TURN, "The turnstiles", "They")
s.alias(INVOICE, "The invoice, which O Farol has seen", "The invoice", "O Farol")
s.alias("agencies", "ANS")
s.alias("the government", "The government", "government")
s.write()
