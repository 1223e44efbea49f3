import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A typhoid vaccine batch withdrawn in Kaolack, Senegal")


def named(*forms, docs=None, but=()):
    """Every standing of these names in the reports, the longest form first; not inside one of `but`."""
    out = []
    pattern = "|".join(r"(?<!\w)" + re.escape(f) + r"(?!\w)" for f in sorted(forms + tuple(but), key=len, reverse=True))
    for doc, text in s.text.items():
        for m in re.finditer(pattern, text):
            if m[0] not in but and (docs is None or doc in docs):
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out


E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
SUN, MON, TUE, WED, THU, FRI, SAT = (f"2026-05-{d}" for d in (10, 11, 12, 13, 14, 15, 16))
JUN = "2026-06-03"
s.report("00", outlet="Sahel Wire", published=WED)
s.report("01", outlet="Le Courrier du Saloum", published=SAT)
s.report("02", outlet="Ministry of Health and Social Action", published=FRI)
s.report("03", outlet="The Gujarat Ledger", published=THU, to=FRI)
s.report("04", outlet="Vaccine Monitor", published=JUN, to="2026-06-07")

MIN, FATY, CISS, PARENTS, THIARE, DIAGNE, IBRA, NURSE, SOURCE, PAST = ("health ministry", "Mamadou Faty", "Awa Cissokho", "parents' association", "Coumba Thiaré",
    "Moussa Diagne", "Ibrahima", "a nurse", "a source in the ministry", "Institut Pasteur de Dakar")
BHAR, PANCHAL, SURYA, COMM, WADE, SARR, LAWYER, WIRE, POLICE = ("Bharuch Biologics", "Rajiv Panchal", "Surya Broking", "commission of inquiry", "Cheikh Omar Wade",
    "Fatou Bintou Sarr", "the lawyer of the Seck family", "Sahel Wire", "police")
HOSP = "regional hospital"

F("pupils ill", "conflict",
  E("00", "212 pupils", 212, nth=1, as_of=WED, origin=MIN), E("00", "212 pupils", 212, MIN, nth=2, as_of=WED, origin=MIN),
  M("01", "more than 400 sick children", 400, PARENTS, origin=PARENTS), E("02", "246 pupils", 246, as_of=FRI, origin=MIN),
  M("03", "More than 200 schoolchildren", 200, origin=MIN), E("04", "263 pupils", 263, COMM, origin=COMM), E("04", "431", 431, PARENTS, origin=PARENTS))
F("schools concerned", "update", E("00", "11 schools", 11, MIN, as_of=WED, origin=MIN), E("02", "14 schools", 14, as_of=FRI, origin=MIN), E("04", "15 schools", 15, COMM, origin=COMM))
F("pupils in hospital or under observation", "update",
  E("00", "Eighteen of them", 18, as_of=WED, origin=MIN), E("02", "Fifteen remain", 15, as_of=FRI, origin=MIN), E("01", "Twelve remain", 12, as_of=FRI, origin=HOSP))
F("children discharged on Friday", "single", E("01", "three more children", 3, as_of=FRI, origin=HOSP))
F("pupils back home", "single", E("02", "231", 231, as_of=FRI, origin=MIN))
F("deaths", "conflict",
  E("01", "two dead", 2, PARENTS, origin=PARENTS), E("02", "Only one death", 1, as_of=FRI, origin=MIN), E("03", "one has died", 1, as_of=THU), E("04", "one death", 1, COMM, origin=COMM))
F("children ill at Keur Samba 2", "single", E("01", "61", 61, nth=1, as_of=MON))
F("children vaccinated at Keur Samba 2", "single", E("01", "140 children", 140, as_of=MON))
F("pupils at Keur Samba 2", "single", E("01", "412", 412))
F("pupils present on Friday", "single", E("01", "9 pupils", 9, as_of=FRI))
F("target of the campaign", "single", E("00", "2.9 million children", 2.9e6))
F("target in Kaolack", "single", A("00", "about 210,000 of them", 210000))
F("doses of the batch", "conflict", E("00", "48,000 doses", 48000, FATY, origin=FATY), E("03", "All 84,000 doses", 84000, WIRE, origin="The Gujarat Ledger"))
F("children who had received the batch", "agree",
  E("00", "31,400", 31400, FATY, origin=FATY), E("02", "31,400 children", 31400, origin=FATY), A("04", "some 31,000 vaccinated", 31000, COMM))
F("share of ill among vaccinated", "single", E("02", "0.8%", 0.8, as_of=FRI, origin=MIN, unit=P))
F("doses not administered", "single", E("02", "16,600 doses", 16600, origin=MIN))
F("time from alert to withdrawal", "single", LT("02", "less than 36 hours", 36, origin=MIN, unit="hours"))
F("vials for analysis", "agree", E("02", "Forty vials", 40, origin=MIN), E("04", "the 40 vials", 40, COMM))
F("vials with endotoxin", "single", E("04", "Nine of", 9, COMM, origin=COMM))
F("time for the results", "single", U("02", "within ten days", 10, unit="days"))
F("members of the commission", "single", E("02", "seven members", 7))
F("children vaccinated with other batches", "single", E("02", "640,000 children", 640000, as_of=FRI, origin=MIN))
F("distance from Dakar", "single", E("00", "190 km", 190, unit="km"))
F("parents at the hospital", "single", A("00", "about 50 parents", 50))
F("nurses hurt", "single", E("00", "two nurses", 2, POLICE, origin=POLICE))
F("value of the contract", "agree", E("00", "1.2 billion CFA francs", 1.2e9, unit="XOF"), E("00", "1.83 million euros", 1.83e6, unit="EUR"), A("03", "about ₹190 million", 190e6, unit="INR"))
F("deaths from typhoid a year", "single", A("00", "an estimated 900 people", 900, MIN, origin=MIN))
F("children treated in 2019", "single", E("00", "fifteen children", 15, as_of="2019"))
F("time without current", "single", E("01", "30 hours", 30, NURSE, origin=NURSE, unit="hours"))
F("time above the limit", "single", E("04", "31 hours", 31, COMM, origin=COMM, unit="hours"))
F("highest temperature", "agree", E("01", "Nineteen degrees", 19, NURSE, as_of=SUN, origin=NURSE, unit="°C"), E("04", "19.4 °C", 19.4, COMM, as_of=SUN, origin=COMM, unit="°C"))
F("temperatures of the recorders", "single", B("02", "between 2 and 8 degrees", 2, 8, origin=MIN, unit="°C"))
F("limit of temperature", "single", E("04", "8 °C", 8, COMM, nth=1, unit="°C"))
F("fall of Bharuch shares", "agree", E("03", "11%", 11, nth=1, as_of=THU, unit=P), E("03", "11% lower", 11, as_of=THU, unit=P))
F("price of a Bharuch share", "single", E("03", "₹412.60", 412.6, as_of=THU, unit="INR"))
F("contract in sales", "single", E("03", "2% of last year's sales", 2, unit=P))
F("sales of Bharuch", "single", E("03", "₹9.4 billion", 9.4e9, unit="INR"))
F("Africa's share of sales", "single", E("03", "31%", 31, unit=P))
F("tender of a UN agency", "single", E("03", "26 million doses", 26e6))
F("cost of a recall", "single", B("03", "between ₹60 million and ₹80 million", 60e6, 80e6, SURYA, origin=SURYA, unit="INR"))
F("target price", "update", E("03", "₹520", 520, SURYA, origin=SURYA, unit="INR"), E("03", "₹430", 430, SURYA, origin=SURYA, unit="INR"))
F("countries supplied", "single", E("03", "14 countries", 14, PANCHAL, origin=PANCHAL))
F("reports of serious reactions", "single", E("03", "three reports", 3, PANCHAL, origin=PANCHAL))
F("time since the suspension", "single", E("04", "Three weeks", 3, unit="weeks"))
F("children reached by the campaign", "single", E("04", "2.4 million children", 2.4e6))
F("share of the target reached", "single", E("04", "83%", 83, unit=P))
F("claim on the manufacturer", "single", E("04", "350 million CFA francs", 350e6, unit="XOF"))

Q("a day too early", "single", q("00", "Better to stop a day too early than an hour too late,", CISS))
Q("the fridge was warm", "same", q("01", "The fridge was warm on Sunday", NURSE, nth=1), q("01", "The fridge was warm on Sunday. Nineteen degrees. On Monday the order was: we begin.", NURSE))
Q("give them water", "single", q("01", "They told me to give the children water,", DIAGNE))
Q("malaria?", "single", q("01", "Malaria? She ran to school that morning,", IBRA), q("01", "The test they did in Nioro was negative. I saw the strip.", IBRA))
Q("the cart to the health post", "single", q("01", "The ministry counts those who could pay for the cart to the health post,", THIARE))
Q("grandson vaccinated", "single", q("02", "I have had my own grandson vaccinated yesterday,", CISS), q("02", "Let nobody make of fear a second epidemic.", CISS))
Q("tested and released", "single", q("03", "had been tested and released by Senegal's national control laboratory prior to use", BHAR))
Q("perfect condition", "single", q("03", "Our product left our gate in perfect condition, and we have the papers for it,", PANCHAL))
Q("not in our hands", "single", q("03", "is not in our hands", PANCHAL))
Q("never had that batch", "single", q("04", "We never had that batch in our hands,", SARR))

w("the batch is suspended", WED, ("00", "on Wednesday"), ("03", "a day after"))
w("a girl dies", TUE, ("00", "on Tuesday"))
w("the vaccination", MON, ("00", "on Monday"), ("01", "11 May"), ("01", "On Monday"), ("04", "Monday"))
w("the campaign starts, elsewhere", MON, ("02", "Since Monday"))
w("the headmaster calls the district", MON, ("01", "Monday, 18.07"), ("01", "on Monday", 1))
w("end of the campaign", "2026-06-06", ("00", "June 6"))
w("measles injections in Fatick", "2019-01-01", ("00", "In 2019"), to="2019-12-31")
w("Aïda is buried", WED, ("01", "on Wednesday"))
w("the current fails", "2026-05-09", ("01", "on Saturday night"))
w("the fridge is warm", SUN, ("01", "on Sunday", 1), ("01", "on Sunday", 2), ("04", "Sunday, 10 May"))
w("expiry by the photograph", "2026-03-01", ("01", "in March 2026"), to="2026-03-31")
w("expiry by the company and the commission", "2026-09-01", ("03", "in September 2026"), ("04", "09/2026"), to="2026-09-30")
w("three children are discharged", FRI, ("01", "yesterday"))
w("9 pupils in the classes", FRI, ("01", "on Friday morning"))
w("246 pupils ill", FRI, ("02", "this Friday"))
w("the first alert, by the ministry", TUE, ("02", "on Tuesday 12 May in the morning"))
w("the minister's grandson is vaccinated", THU, ("02", "yesterday"))
w("Bharuch shares fall", THU, ("03", "on Thursday"))
w("weakest close before", "2023-01-01", ("03", "2023"), to="2023-12-31")
w("the lot is made", "2024-10-01", ("03", "in October 2024"), to="2024-10-31")
w("the tender is awarded", "2026-06-01", ("03", "next month"), to="2026-06-30")
w("Bharuch sells since", "2019-01-01", ("03", "since 2019"), to="2019-12-31")
w("the commission presents its report", JUN, ("04", "on Wednesday"))
w("the samples arrive", "2026-05-18", ("04", "on 18 May"))

c("figure", "pupils ill: 246 (263) by the ministry and the commission, more than 400 (431) by the parents",
  [("02", "246 pupils"), ("04", "263 pupils")], [("01", "more than 400 sick children"), ("04", "431")])
c("figure", "deaths: one or two", [("02", "Only one death"), ("03", "one has died"), ("04", "one death")], [("01", "two dead")])
c("figure", "doses of the batch: 48,000 or 84,000", [("00", "48,000 doses")], [("03", "All 84,000 doses")])
c("date", "the district was first alerted on Monday or on Tuesday", [("01", "Monday, 18.07"), ("01", "the district knew on Monday")], [("02", "on Tuesday 12 May in the morning")])
c("date", "expiry in March or in September 2026", [("01", "in March 2026")], [("03", "in September 2026"), ("04", "09/2026")])
c("stance", "whether the cold chain held",
  [("02", "The cold chain was respected from end to end"), ("02", "between 2 and 8 degrees")],
  [("01", "The fridge was warm on Sunday", 2), ("01", "the refrigerator of her post stood still"), ("04", "31 hours above the limit of 8 °C"), ("04", "a hot fridge")])
c("stance", "whether the girl died of malaria",
  [("02", "succumbed to a grave malaria"), ("04", "gives its cause as cerebral malaria")],
  [("01", "The test they did in Nioro was negative"), ("04", "The lawyer of the Seck family disputes that"), ("04", "shows a negative test")])
c("stance", "whether the national control laboratory tested and released the batch",
  [("03", "had been tested and released by Senegal's national control laboratory prior to use"), ("04", "Bharuch Biologics says it did")], [("04", "We never had that batch in our hands,")])
c("source", "whose was the first finding in the vials: Institut Pasteur or the drug agency's laboratory",
  [("01", "First tests by the Institut Pasteur of Dakar")], [("04", "The institute says that this cannot be"), ("04", "came from the drug agency's own laboratory")])

e("the agency's report in the Ledger", "cited", ("00", "a link with the vaccine had not been established"), ("03", "quoted by Sahel Wire, say no link with the shot has been shown"))
e("the doses of the batch, by the agency", "cited", ("00", "48,000 doses"), ("03", "All 84,000 doses"))
e("31,400 vaccinated", "cited", ("00", "31,400"), ("02", "31,400 children"))
e("more than 200 ill", "cited", ("00", "212 pupils", 2), ("03", "More than 200 schoolchildren"))
e("the first finding, by Pasteur as was said", "cited", ("01", "First tests by the Institut Pasteur of Dakar"), ("04", "put about in the first week as one of the Institut Pasteur de Dakar"))
e("Bharuch: tested and released", "cited", ("03", "had been tested and released by Senegal's national control laboratory"), ("04", "Bharuch Biologics says it did"))
e("the negative test", "same details", ("01", "The test they did in Nioro was negative"), ("04", "shows a negative test"), optional=True)
e("the minister's cold chain", "cited", ("02", "The cold chain was respected from end to end"), ("04", "the commission contradicts the minister"), optional=True)

a(FATY, "person", *named("Mamadou Faty", "Faty"), aliases=["Dr Mamadou Faty", "the regional medical director", MIN])
a(CISS, "person", *named("Awa Cissokho"), aliases=["Health Minister Awa Cissokho", "the Minister, Mrs Awa Cissokho", "the Minister", "the minister"])
a("Aïda Seck", "person", *named("Aïda Seck", "Aïda"))
a(PANCHAL, "person", *named("Rajiv Panchal", "Panchal"), aliases=["managing director Rajiv Panchal", BHAR])
a(BHAR, "organization", *named("Bharuch Biologics", "Bharuch"), aliases=["the company", "a filing to the exchange", "filing", "the manufacturer"])
a(PAST, "organization", *named("Institut Pasteur de Dakar", "Institut Pasteur of Dakar"), aliases=["The institute"])
a(WIRE, "organization", *named("Sahel Wire"), aliases=["the agency"])
a("Keur Samba 2", "organization", *named("Keur Samba 2"))
a("Dakar", "place", *named("DAKAR", "Dakar", but=("Institut Pasteur de Dakar", "Institut Pasteur of Dakar")))
a("Kaolack", "place", *named("Kaolack"))
a("Nioro", "place", *named("Nioro"))
a("Senegal", "place", *named("Senegal", "SENEGAL"))
s.alias(MIN, "the health ministry", "the ministry", "The ministry", "The Ministry", "Ministry of Health and Social Action", "health officials")
s.alias(PARENTS, "The parents' association", THIARE)
s.alias(THIARE, "its president, Coumba Thiaré", "Thiaré", "the parents' association")
s.alias(DIAGNE, "The headmaster, Moussa Diagne", "the headmaster", "Diagne")
s.alias(IBRA, "her father Ibrahima", "her father", "Ibrahima Seck")
s.alias(NURSE, "A nurse", "nurse")
s.alias(COMM, "the commission", "the commission of inquiry", "The commission", "its report")
s.alias(SURYA, "Analysts at Surya Broking")
s.alias(SARR, "Sarr", "director of the national control laboratory", "national control laboratory")
s.alias(WADE, "its head, Cheikh Omar Wade", "drug agency")
s.alias(HOSP, "The regional hospital")
s.write()
