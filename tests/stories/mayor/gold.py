"""Gold of an invented story: a mayor in Poland is detained on suspicion of bribery, November 2029."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The arrest of the mayor of Wierzbno")
WED, THU, FRI, SUN, TUE = "2029-11-14", "2029-11-15", "2029-11-16", "2029-12-02", "2029-11-27"
s.report("00", outlet="Kurier", published=WED)
s.report("01", outlet="Regional Prosecutor's Office in Białowa", published=THU)
s.report("02", outlet="wierzbno24", published=WED)
s.report("03", outlet="Radio Vistula", published=FRI)
s.report("04", outlet="Ekspres", published=THU)
s.report("05", outlet="The Dundee Examiner", published=SUN)
HALUCH, HALINA, BIELIK, DROZD, SZULC, MAZUR, RUMIN, PAWLAK = "Zbigniew Haluch", "Halina Haluch", "Joanna Bielik", "Marek Drozd", "Renata Szulc", "Grzegorz Mazur", "Adam Rumin", "Krystyna Pawlak"
OFFICE, KURIER, EKOMOST, POLICE, INSIDER, TERESA, CLERK, GOLAB, COLLEAGUES, SERVICE, CLERKS = ("Regional Prosecutor's Office", "Kurier", "EkoMost", "police", "a person close to the investigation", "Mrs Teresa",
    "One of two employees of the registry", "Marian Gołąb", "colleagues", "Anti-Corruption Service", "Two registry clerks")
DEFENCE, SPOKESMAN, REGISTER, ACCORD = "The defence", "a spokesman for the Service", "the town hall's register", "Civic Accord"
F, e, a = s.figures, s.exact, s.about

# ---- figures
F("money taken", "conflict", s.at_least("00", "at least 1.2 million zlotys", 1.2e6, origin=OFFICE, unit="PLN"), s.at_least("01", "not less than 1,240,000 zlotys", 1.24e6, as_of=THU, origin=OFFICE, unit="PLN"),
  s.more_than("03", "more than 1.2 million zlotys", 1.2e6, as_of=FRI, origin=OFFICE, unit="PLN"), a("03", "about 280,000 euros", 280000, as_of=FRI, origin=OFFICE, unit="EUR"), e("03", "400,000 zlotys", 400000, MAZUR, origin=MAZUR, unit="PLN"),
  e("05", "1.24 million zlotys", 1.24e6, OFFICE, as_of=THU, origin=OFFICE, unit="PLN"), e("05", "£250,000", 250000, OFFICE, as_of=THU, origin=OFFICE, unit="GBP"), e("05", "740,000", 740000, OFFICE, as_of=TUE, origin=OFFICE, unit="PLN"),
  e("05", "400,000", 400000, DEFENCE, origin=MAZUR, unit="PLN"))
F("the remaining sum", "single", e("03", "eight hundred thousand", 800000, MAZUR, unit="PLN"))
F("instalments", "update", e("01", "eleven instalments", 11, as_of=THU, origin=OFFICE), e("05", "seven instalments", 7, OFFICE, as_of=TUE, origin=OFFICE))
F("money in one envelope", "single", e("04", "A hundred thousand", 100000, unit="PLN"))
F("time over which envelopes were fetched", "single", e("04", "two years", 2, unit="years"))
F("value of the contract", "conflict", e("00", "64 million zlotys", 64e6, unit="PLN"), e("01", "64,000,000 zlotys", 64e6, unit="PLN"), e("03", "46 million zlotys", 46e6, REGISTER, unit="PLN"), e("05", "£13m", 13e6, unit="GBP"))
F("length of the contract", "agree", e("00", "ten years", 10, unit="years"), e("05", "ten years", 10, unit="years"))
F("people detained", "update", e("01", "four persons", 4, as_of=WED, origin=OFFICE), e("03", "six people", 6, as_of=FRI))
F("others detained with the mayor", "single", e("00", "Three other persons", 3, DROZD, as_of=WED))
F("cash in the freezer", "conflict", e("01", "186,400 zlotys", 186400, as_of=WED, origin=OFFICE, unit="PLN"), e("04", "HALF A MILLION", 500000, as_of=WED, origin=INSIDER, unit="PLN"), e("04", "Half a million zlotys", 500000, INSIDER, as_of=WED, origin=INSIDER, unit="PLN"))
F("cash in euros", "single", e("01", "42,000 euros", 42000, as_of=WED, origin=OFFICE, unit="EUR"))
F("possible sentence", "agree", s.at_most("01", "up to 12 years", 12, unit="years"), e("04", "12 years", 12, unit="years"))
F("detention asked for", "agree", e("01", "three months", 3, origin=OFFICE, unit="months"), e("03", "three", 3, OFFICE, origin=OFFICE, unit="months"))
F("detention ordered", "agree", e("03", "two months", 2, nth=1, as_of=FRI, origin="court", unit="months"), e("03", "two months", 2, "court", nth=2, as_of=FRI, origin="court", unit="months"))
F("length of the search", "single", e("00", "seven hours", 7, DROZD, as_of=WED, unit="hours"))
F("inhabitants", "agree", e("00", "41,000 inhabitants", 41000), e("05", "41,000", 41000))
F("vote in the first round", "single", e("00", "63.4 percent", 63.4, as_of=["2028-01-01", "2028-12-31"], unit="%"))
F("span of two cases", "single", e("00", "three years", 3, unit="years"))
F("sentence of 2027", "single", e("00", "four years", 4, as_of=["2027-01-01", "2027-12-31"], unit="years"))
F("bribe of the mayor of Sokolany", "single", e("00", "90,000 zlotys", 90000, unit="PLN"))
F("people before the town hall", "conflict", a("02", "About 300 people", 300, POLICE, as_of=WED, origin=POLICE), s.more_than("02", "over a thousand of us", 1000, PAWLAK, as_of=WED, origin=PAWLAK), e("04", "A thousand people", 1000, as_of=WED, origin=PAWLAK))
F("clerks who saw it", "agree", e("02", "Two employees", 2, as_of=WED), e("05", "Two registry clerks", 2, as_of=WED))
F("difference of the offers", "single", e("02", "5 million zlotys", 5e6, unit="PLN"))
F("monthly fee", "update", e("02", "38 zlotys", 38, unit="PLN"), e("02", "21", 21, unit="PLN"))
F("value of the yacht", "single", e("04", "350,000 zlotys", 350000, COLLEAGUES, unit="PLN"))
F("signatures", "single", e("05", "three signatures", 3))

# ---- quotations
Q, q = s.quotation, s.quote
Q("not a grosz", "single", q("00", "Not a grosz left our accounts that is not in the books,", SZULC))
Q("over a thousand of us", "single", q("02", "There are over a thousand of us,", PAWLAK))
Q("good morning", "single", q("02", "He said good morning to us, as always,", CLERK))
Q("a gangster", "single", q("02", "He had breakfast with me and went to work at half past seven. They are making him a gangster who is pulled out of bed.", HALINA))
Q("somebody was faster", "single", q("02", "I would have written to the prosecutor with pleasure. Somebody was faster.", RUMIN))
Q("borrowed from a friend", "single", q("03", "My client borrowed 400,000 zlotys from a friend to build a house, and he has the contract. The remaining eight hundred thousand exist only in the imagination of the prosecution.", MAZUR))
Q("he will come back", "single", q("03", "He was elected by the people of Wierzbno and he will come back to them.", MAZUR))
Q("from the radio", "single", q("03", "I learned of it from the radio,", BIELIK))
Q("in his pyjamas", "single", q("04", "He opened the door in his pyjamas and asked if he could feed the dog,", INSIDER))
Q("a modest man", "single", q("04", "Such a modest man. He drove a twelve-year-old Skoda,", TERESA))
Q("two Haluchs", "single", q("05", "Perhaps there are two Haluchs,", GOLAB))
Q("not preserved", "single", q("05", "has not been preserved", SPOKESMAN))
Q("as a witness", "single", q("05", "I signed as a witness. I didn't report as one,", BIELIK))

# ---- timeline
w = s.when
w("Haluch becomes mayor", "2014-01-01", ("00", "since 2014"), to="2014-12-31")
w("EkoMost begins", "2027-01-01", ("00", "since 2027"), to="2027-12-31")
w("instalments, by Kurier", "2027-01-01", ("00", "between 2027 and this year"), to="2029-12-31")
w("the mayor of Sokolany is sentenced", "2027-01-01", ("00", "In 2027"), to="2027-12-31")
w("the tender", "2027-06-01", ("02", "in June 2027"), to="2027-06-30")
w("the contract is signed, by the paper itself", "2027-06-12", ("05", "on 12 June 2027"))
w("the contract is signed, by the register", "2027-07-12", ("03", "on 12 July 2027"))
w("instalments, by the prosecutor", "2027-07-01", ("01", "from July 2027 to September 2029"), to="2029-09-30")
w("the election", "2028-01-01", ("00", "of last year"), to="2028-12-31")
w("proceedings begin", "2029-03-01", ("01", "in March"), to="2029-03-31")
w("Haluch suspends his membership", "2029-10-29", ("03", "29 October"))
w("the mayor is detained", WED, ("00", "on Wednesday"), ("01", "on 14 November 2029"), ("02", "This morning"), ("05", "on a Wednesday morning"))
w("footage of the town hall", WED, ("05", "for that morning"))
w("people demonstrate", WED, ("04", "last night"))
w("a fifth person reports", THU, ("01", "today"))
w("rubbish is collected", THU, ("02", "tomorrow"))
w("Civic Accord expels Haluch", THU, ("03", "on Thursday evening"))
w("the head of the legal department is detained", THU, ("03", "since last night"))
w("Haluch in court", FRI, ("03", "on Friday"))
w("Haluch resigns", "2029-11-26", ("05", "on 26 November"))
w("papers for the appeal court", TUE, ("05", "on Tuesday"))
w("election of a mayor", "2030-02-17", ("05", "on 17 February"))
w("regional elections", "2030-03-01", ("03", "next spring"), to="2030-05-31")

# ---- conflicts
c = s.conflict
c("figure", "money taken: 1.24 million, later 740,000, by the prosecutors, 400,000 by the defence",
  [("00", "at least 1.2 million zlotys"), ("01", "not less than 1,240,000 zlotys"), ("03", "more than 1.2 million zlotys"), ("03", "about 280,000 euros"), ("05", "1.24 million zlotys"), ("05", "£250,000"), ("05", "740,000")],
  [("03", "400,000 zlotys"), ("05", "400,000")])
c("figure", "the contract: 64 million, or 46 million by the register", [("00", "64 million zlotys"), ("01", "64,000,000 zlotys"), ("05", "£13m")], [("03", "46 million zlotys")])
c("figure", "people before the town hall: 300 by the police, over a thousand by an organiser", [("02", "About 300 people")], [("02", "over a thousand of us"), ("04", "A thousand people")])
c("figure", "cash in the freezer: 186,400 zlotys and 42,000 euros by the prosecutors, half a million by the tabloid", [("01", "186,400 zlotys"), ("01", "42,000 euros")], [("04", "HALF A MILLION"), ("04", "Half a million zlotys")])
c("date", "the contract signed on 12 July 2027, or on 12 June", [("03", "on 12 July 2027")], [("05", "on 12 June 2027")])
c("date", "detained at 6.05, or shortly before nine", [("00", "at 6.05 in the morning"), ("04", "at dawn"), ("05", "at five past six")], [("02", "shortly before nine"), ("05", "at nine")])
c("stance", "detained in his house, or at the town hall",
  [("00", "in his house"), ("04", "He opened the door in his pyjamas"), ("05", "they took him from his house")],
  [("02", "out of the town hall through the side entrance"), ("02", "nobody was in their house before ten"), ("02", "He had breakfast with me and went to work"), ("05", "watched him leave the town hall under escort")])
c("stance", "the company paid bribes, or did not; a loan",
  [("00", "were to be handed over in instalments by the company EkoMost"), ("01", "is charged with having accepted"), ("03", "is accused of taking")],
  [("00", "The company denied that it had paid anybody"), ("00", "Not a grosz left our accounts"), ("01", "did not admit the charge"), ("03", "it had been a loan"), ("03", "EkoMost denies wrongdoing"), ("05", "and a loan")])
c("stance", "the deputy mayor reported the affair, or not",
  [("01", "a notification submitted by the deputy mayor of Wierzbno"), ("05", "who prosecutors say reported the affair")],
  [("03", "denied having informed on her superior"), ("03", "I learned of it from the radio,"), ("05", "She says she did not"), ("05", "I didn't report as one,")])
c("stance", "the mayor owns a yacht, or not", [("04", "owns a yacht")], [("05", "There is no yacht")])
c("stance", "expelled from his party, or left before", [("03", "it had expelled Mr Haluch on Thursday evening")], [("03", "his client suspended his membership himself")], optional=True)
c("stance", "the losing firm is behind it, or not", [("02", "In the corridors everyone says the same: Czysty Wschód")], [("02", "Somebody was faster."), ("01", "a notification submitted by the deputy mayor of Wierzbno")], optional=True)

# ---- echoes
s.echo("the Service: from his house at 6.05", "cited", ("00", "at 6.05 in the morning in his house"), ("05", "they took him from his house at five past six"))
s.echo("two clerks saw him led away", "same details", ("02", "Two employees of the registry saw it"), ("05", "Two registry clerks insist"))
s.echo("the prosecutors' 1.24 million", "cited", ("01", "not less than 1,240,000 zlotys"), ("05", "1.24 million zlotys"))
s.echo("the defence: 400,000, a loan", "cited", ("03", "400,000 zlotys"), ("05", "The defence says 400,000, and a loan"))
s.echo("the prosecutors: the deputy mayor reported it", "cited", ("01", "a notification submitted by the deputy mayor of Wierzbno"), ("05", "who prosecutors say reported the affair"))
s.echo("more than 1.2 million, by the prosecutors", "same details", ("00", "at least 1.2 million zlotys"), ("01", "not less than 1,240,000 zlotys"), ("03", "more than 1.2 million zlotys"), optional=True)
s.echo("a thousand, by the organisers", "same details", ("02", "over a thousand of us"), ("04", "A thousand people"), optional=True)
s.echo("Bielik did not report it", "cited", ("03", "denied having informed on her superior"), ("05", "She says she did not"), optional=True)

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
A(HALUCH, "person", *everywhere("Zbigniew Haluch", "Zbigniew H.", "Mr Haluch", "Haluch", "H.", skip=(("05", 1),)), aliases=["the mayor", "his client"])
A(BIELIK, "person", *everywhere("Joanna Bielik"), aliases=["Deputy mayor Joanna Bielik", "She", "she", "the acting mayor"])
A(SZULC, "person", *everywhere("Renata Szulc"), aliases=["its president, Renata Szulc", EKOMOST, "The company", "its president"])
A(MAZUR, "person", *everywhere("Grzegorz Mazur", "Mr Mazur"), aliases=["His lawyer, Grzegorz Mazur", "Mr Mazur", "the lawyer", "The defence", "Mazur"])
A(DROZD, "person", *everywhere("Marek Drozd", "Drozd"), aliases=["the Service's spokesman, Marek Drozd", "Drozd", "The spokesman", SERVICE])
A(HALINA, "person", *everywhere("Halina Haluch"), ("02", "Halina"), aliases=["The mayor's wife, Halina", "The mayor's wife", "Halina"])
A(EKOMOST, "organization", *everywhere("EkoMost"))
A(SERVICE, "organization", *everywhere("Anti-Corruption Service"), aliases=["The anti-corruption officers", "the Service", DROZD])
A(ACCORD, "organization", *everywhere("Civic Accord"))
A("Wierzbno", "place", *everywhere("Wierzbno", skip=()))
A("Podlasie", "place", *everywhere("Podlasie"))
s.alias(OFFICE, "REGIONAL PROSECUTOR'S OFFICE IN BIAŁOWA", "Prosecutors", "prosecutors", "The prosecutor", "Regional Prosecutor's Office in Białowa", "they")
s.alias(DEFENCE, "defence", MAZUR)
s.alias(CLERK, "one of them", "Two employees of the registry", "employees")
s.alias(POLICE, "the police")
s.alias(RUMIN, "Its owner, Adam Rumin", "Its owner")
s.alias(PAWLAK, "one of the organisers")
s.alias(INSIDER, "our informant", "informant", "Ekspres", "a person")
s.alias(TERESA, "Mrs Teresa from across the road", "Neighbours", "Teresa")
s.alias(GOLAB, "Father Marian Gołąb", "the parish priest")
s.alias(SPOKESMAN, "a spokesman", "spokesman", SERVICE)
s.alias(REGISTER, "register")
s.alias("court", "A court in Białowa", "a court")
s.write()
