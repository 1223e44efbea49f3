"""Gold of an invented story: an Austrian hip implant is recalled in Australia, June 2027 and after."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "The Ceralis hip is recalled")
THU, FRI, SAT, TUE29, TUE22, STOP, SIGNAL = "2027-06-10", "2027-06-11", "2027-06-12", "2027-06-29", "2027-06-22", "2027-03-01", "2024-11-18"
s.report("00", outlet="ANX", published=THU)
s.report("01", outlet="Traunmed", published=FRI)
s.report("02", outlet="The Daily Torch", published=SAT, sidecar=True)
s.report("03", outlet="Orthopaedic Device Monitor", published="2027-06-22", to="2027-06-27")
s.report("04", outlet="The Molonglo Times", published=TUE29)
s.report("05", outlet="The Wattle Quarterly", published="2027-10-08", to="2027-12-31")

E, LEAST, MORE, ABOUT, MOST, LESS, BETWEEN, VAGUE = map(voiced, (s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague))
TGA, TRAUN, KALANTZIS, LOIDL, YUSRA, DOMINIC, PENROSE, COLLEEN = "Therapeutic Goods Administration", "Traunmed", "Miriam Kalantzis", "Gerhard Loidl", "Yusra Haddad", "Dominic Haddad", "Alistair Penrose", "Colleen Barwick"
REG, FLINDERS, NOONAN, BRANDL, FUNDS, ODM, TORCH, SOCIETY = "the national registry", "Flinders Vale", "Greta Noonan", "Ursula Brandl", "Private Health Fund Association", "Orthopaedic Device Monitor", "The Daily Torch", "the surgeons' society"
NURSE, TGAMAN, MANAGER, ANALYSTS, BASG, TESTS, PAPERS, ADMIN, REPORT = "a theatre nurse", "a TGA official", "a former sales manager", "analysts at Hafner & Roth", "a senior official of BASG", "blood tests", "papers seen by the Torch", "the administrator", "the Senate report"

# ---- figures
f = s.figures
f("Australians with the hip", "conflict",
    ABOUT("00", "some 11,400 Australians", 11400, by=TGA, as_of=THU), E("02", "14,100 Aussies", 14100, o=TORCH),
    E("04", "11,386 Australians", 11386, as_of=TUE29, o=TGA), E("05", "Eleven thousand three hundred and eighty-six Australians", 11386, o=TGA))
f("hips replaced within five years", "conflict",
    E("00", "one in 11", 1 / 11, unit="share", o=REG), E("00", "9.3% of them", 9.3, by=REG, unit="percent"), E("00", "2.8%", 2.8, by=TRAUN, unit="percent"), E("01", "2.8 percent", 2.8, unit="percent", o=TRAUN),
    E("03", "9.3%", 9.3, by=REG, unit="percent"), E("03", "2.8%", 2.8, by=TRAUN, unit="percent"))
f("hips replaced without infections and falls", "single", E("03", "6.9%", 6.9, by=YUSRA, unit="percent"))
f("years within which hips are counted", "agree", E("00", "five years", 5, by=REG, unit="years"), E("01", "five years", 5, unit="years", o=TRAUN), E("03", "five years", 5, by=REG, unit="years"))
f("reports of harm", "conflict",
    E("00", "212 reports of harm", 212, by=TGA, as_of=THU), E("01", "68 complaints", 68, o=TRAUN, as_of="2027-05-31"), E("03", "212", 212, o=TGA), E("03", "68", 68, o=TRAUN),
    E("04", "377", 377, as_of=TUE29))
f("deaths", "update",
    E("00", "one death", 1, by=TGA, as_of=THU), E("04", "Three deaths", 3, as_of=TUE29), E("04", "not one", 1, as_of=THU, o=TGA), E("05", "gone back to one", 1, o=REPORT))
f("implants sold worldwide", "conflict",
    E("00", "62,000", 62000, by=TRAUN), E("03", "62,000", 62000, by=LOIDL, as_of=TUE22, o=TRAUN), ABOUT("03", "about 80,000", 80000, by="distributors", o=ODM), E("05", "84,700 Ceralis cups", 84700, by=ADMIN))
f("countries", "single", E("00", "31 countries", 31, by=TRAUN))
f("hips of another design recalled in 2010", "single", E("00", "93,000 hips", 93000, as_of="2010"))
f("cost of a replacement", "agree", ABOUT("00", "about A$38,000", 38000, by=FLINDERS, unit="AUD"), ABOUT("00", "US$25,000", 25000, by=FLINDERS, unit="USD"))
f("Colleen Barwick's bill", "single", E("02", "$41,300", 41300, unit="AUD"))
f("patients of the law firm", "update", E("00", "2,100 patients", 2100, by=FLINDERS, as_of=THU), E("05", "4,450 clients", 4450))
f("nuns among the patients", "single", E("00", "two nuns", 2, by=DOMINIC))
f("fall of Traunmed's shares", "single", E("00", "31%", 31, unit="percent", as_of=THU))
f("patients of the company's study", "single", E("01", "4,860 patients", 4860, o=TRAUN))
f("claims paid", "agree", E("01", "The first 190 claims", 190, o=TRAUN), E("04", "190 claims", 190, by=LOIDL, o=TRAUN))
f("provisions", "agree", E("01", "EUR 46 million", 46000000, unit="EUR", o=TRAUN), E("03", "€46m", 46000000, by=TRAUN, unit="EUR"))
f("sales expected in 2027", "single", BETWEEN("01", "EUR 380 to 400 million", 380000000, 400000000, unit="EUR", o=TRAUN))
f("positions on short time", "single", ABOUT("01", "Some 240", 240, o=TRAUN))
f("positions in Linz", "single", E("01", "1,950 positions", 1950, o=TRAUN))
f("hours of the hotline", "single", E("01", "24 hours a day", 24, unit="hours", o=TRAUN))
f("royalties of Penrose", "conflict",
    E("01", "AUD 2.3 million", 2300000, unit="AUD", o=TRAUN), E("02", "$3.2 million in royalties", 3200000, by=PAPERS, unit="AUD"), E("04", "$2.3 million", 2300000, by=PENROSE, unit="AUD", o=TRAUN))
f("lecture fees of Penrose", "single", E("04", "$0.9 million", 900000, by=PENROSE, unit="AUD"))
f("royalties and fees of Penrose", "single", E("04", "$3.2m", 3200000, by=NOONAN, unit="AUD"))
f("sheep that Colleen Barwick sheared", "single", E("02", "120 sheep a day", 120))
f("cobalt in Colleen Barwick's blood", "update",
    E("02", "134 micrograms of cobalt in every litre", 134, by=TESTS, unit="µg/l"), E("04", "61", 61, unit="µg/l", as_of=TUE29), E("05", "nine", 9, unit="µg/l"))
f("cobalt at which doctors worry", "single", E("02", "SEVEN", 7, by="doctors", unit="µg/l"))
f("months after the stop", "single", E("02", "three months", 3, unit="months", o=TORCH))
f("people who will need new hips", "conflict",
    VAGUE("02", "thousands", 1000, o=TORCH), E("02", "3,000 people", 3000, by=FLINDERS), E("02", "1,060", 1060, by=SOCIETY))
f("hips taken out", "update", E("04", "1,240", 1240, as_of=TUE29), E("05", "2,015 operations", 2015))
f("failure rates that went round", "single", E("03", "Two failure rates", 2))
f("surgeons of the study", "agree", E("03", "14 surgeons", 14), E("03", "the 14", 14))
f("surgeons who were consultants", "single", E("03", "Nine of the 14", 9))
f("cost by analysts", "agree", E("03", "€300m", 300000000, by=ANALYSTS, unit="EUR"), E("03", "A$530m", 530000000, by=ANALYSTS, unit="AUD"))
f("market value", "single", E("03", "€282m", 282000000, unit="EUR"))
f("insurance cover", "single", MOST("03", "€120m at most", 120000000, unit="EUR"))
f("pages of the letter", "single", E("04", "three pages", 3, unit="pages"))
f("revisions paid by health funds", "single", E("04", "402 revisions", 402, by=FUNDS))
f("people to whom the mail went", "single", E("05", "four people", 4))
f("debts of Traunmed", "single", E("05", "€371 million", 371000000, unit="EUR"))
f("cobalt in the bus driver's heart", "single", E("05", "40 times the normal", 40))
f("forms produced", "single", E("05", "61 forms", 61))
f("forms that mention the interest", "single", E("05", "12 mention", 12))

# ---- quotations
q, Q = s.quote, s.quotation
Q("patients should not panic", "single", q("00", "Patients who feel well should not panic, but they should be tested,", KALANTZIS))
Q("as a precaution", "single", q("00", "as a precaution", TRAUN))
Q("in line with competing products", "single", q("00", "in line with competing products", TRAUN))
Q("two nuns", "single", q("00", "We've got a wheelwright, two nuns and a former Wallaby,", DOMINIC))
Q("what we've built", "single", q("01", "We know what we've built, and we know that it works in the great majority of people,", LOIDL))
Q("I clank", "same", q("02", "I clank when I walk. The dog hears me before the gate,", COLLEEN))
Q("on the shelf", "single", q("02", "It was on the shelf. It's not as if they came with an e-mail attached,", NURSE))
Q("the Rolls-Royce", "single", q("02", "He told me it was the Rolls-Royce,", COLLEEN))
Q("told of my interest", "single", q("02", "Every one of my patients was told of my interest. In writing.", PENROSE))
Q("by courier", "single", q("03", "They had every one of them from us, by courier,", TGAMAN))
Q("cups are not hips", "single", q("03", "and the cups that were sold alone, without a stem, are not hips. They fail just the same.", MANAGER))
Q("by ordinary mail", "single", q("03", "in the spring, and by ordinary mail", BASG))
Q("only one date", "single", q("04", "We'll start with a date, and I'd like only one.", NOONAN))
Q("an exchange", "single", q("04", "an exchange", KALANTZIS, nth=1))
Q("a soprano", "single", q("04", "If that's an exchange, I'm a soprano,", YUSRA))
Q("they pay in full", "single", q("04", "Nothing? They say they pay in full.", NOONAN))
Q("they do say it", "single", q("04", "They do say it.", FUNDS))
Q("every night without sleep", "single", q("04", "for every night without sleep", LOIDL))
Q("not into my father", "single", q("04", "The taper wears in the simulator. I would not put it into my father.", BRANDL))
Q("learned of this mail", "single", q("04", "I learned of this mail from your staff, last week.", LOIDL))
Q("apples to oranges", "single", q("04", "If you add apples to oranges.", PENROSE))
Q("because I already had", "single", q("05", "I wrote it because I already had,", BRANDL), q("05", "They left that out.", BRANDL))
Q("as imprecise", "single", q("05", "as imprecise", LOIDL))
Q("had it and didn't have it", "single", q("05", "We had it and we didn't have it,", KALANTZIS))
Q("the dog's confused", "single", q("05", "The dog's confused,", COLLEEN), q("05", "He keeps waiting for the noise.", COLLEEN))

# ---- timeline
w = s.when
w("another recall", "2010", ("00", "In 2010"))
w("sales and royalties begin", "2016", ("00", "since 2016"), ("01", "since 2016"))
w("Colleen Barwick's first operation", "2019", ("02", "in 2019"))
w("Brandl's father gets a hip", "2022", ("05", "in 2022"))
w("Brandl's mail", "2023-10-12", ("04", "12 October 2023"), ("05", "on 12 October 2023"))
w("the registry's warning, by month", "2024-11-01", ("00", "in November 2024"), to="2024-11-30")
w("the registry's warning", SIGNAL, ("04", "18 November 2024"), ("05", "18 November 2024"))
w("an exchange with the registry", "2024-10-01", ("04", "in late 2024"), to="2024-12-31")
w("the TGA is told, by itself, by month", "2027-02-01", ("00", "in February this year"), to="2027-02-28")
w("the TGA is told, by itself", "2027-02-09", ("04", "on 9 February this year"))
w("sales are stopped", STOP, ("00", "on March 1"), ("01", "on 1 March 2027"))
w("the Austrian agency gets the warning", "2027-03-01", ("03", "in the spring"), to="2027-05-31")
w("Colleen Barwick sends her bill", "2027-04-01", ("02", "in April"), to="2027-04-30")
w("a Ceralis is implanted in Ballarat", "2027-05-28", ("02", "as late as May 28"))
w("68 complaints", "2027-05-31", ("01", "As of 31 May"))
w("provisions in the second quarter", "2027-04-01", ("01", "in the second quarter"), to="2027-06-30")
w("the year of the guidance", "2027", ("01", "2027", 3))
w("the recall is ordered", THU, ("00", "on Thursday"), ("03", "10 June"))
w("Traunmed's announcement", FRI, ("01", "11 June 2027"))
w("two rates go round the world", "2027-06-10", ("03", "in the past fortnight"), to="2027-06-22")
w("the letter called the recall voluntary", "2027-06-14", ("03", "Last week"), to="2027-06-20")
w("Loidl speaks to analysts", TUE22, ("03", "on Tuesday"))
w("Colleen Barwick's operation", "2027-06-21", ("02", "for Monday week"), ("04", "on Monday of last week"))
w("the hearing", TUE29, ("04", "Tuesday"), ("04", "today"))
w("the hearing, by month", "2027-06-01", ("05", "in June"), to="2027-06-30")
w("Loidl learns of the mail, by him", "2027-06-21", ("04", "last week", 2), to="2027-06-27")
w("Loidl resigns", "2027-08-01", ("05", "in August"), to="2027-08-31")
w("Traunmed files for insolvency", "2027-09-01", ("05", "on 1 September"))
w("the Senate report is due", "2027-09-30", ("04", "by 30 September"))
w("the Senate report comes", "2027-10-07", ("05", "on 7 October"))

# ---- conflicts
c = s.conflict
c("figure", "failure within five years: 9.3% by the registry, 2.8% by the maker",
    [("00", "one in 11"), ("00", "9.3% of them"), ("03", "9.3%")], [("00", "2.8%"), ("01", "2.8 percent"), ("03", "2.8%")])
c("figure", "reports of harm: 212 by the regulator, 68 by the maker", [("00", "212 reports of harm"), ("03", "212")], [("01", "68 complaints"), ("03", "68")])
c("figure", "Australians with the hip: 11,400 or 11,386, or 14,100 by the Torch",
    [("00", "some 11,400 Australians"), ("04", "11,386 Australians"), ("05", "Eleven thousand three hundred and eighty-six Australians")], [("02", "14,100 Aussies")])
c("figure", "sold worldwide: 62,000 by the maker, 80,000 or 84,700 by others", [("00", "62,000"), ("03", "62,000")], [("03", "about 80,000"), ("05", "84,700 Ceralis cups")])
c("figure", "people who will need new hips: 3,000 by the lawyers, 1,060 by the surgeons", [("02", "3,000 people"), ("02", "thousands")], [("02", "1,060")])
c("figure", "royalties of Penrose: 2.3 million, or 3.2 by the Torch", [("01", "AUD 2.3 million"), ("04", "$2.3 million")], [("02", "$3.2 million in royalties")])
c("date", "the regulator was told in November 2024, or in February 2027",
    [("00", "in November 2024"), ("04", "18 November 2024"), ("05", "18 November 2024")], [("00", "in February this year"), ("04", "on 9 February this year")])
c("date", "sales stopped on 1 March, yet one was implanted on 28 May", [("00", "on March 1"), ("01", "on 1 March 2027")], [("02", "as late as May 28")], optional=True)
c("stance", "whether the recall was voluntary",
    [("00", "that the recall was voluntary"), ("01", "Voluntary withdrawal of the Ceralis acetabular system"), ("01", "Traunmed has decided to withdraw")],
    [("00", "ordered the recall"), ("03", "leaves the company no choice")])
c("stance", "whether the maker pays",
    [("00", "it would bear the costs"), ("01", "Traunmed will reimburse blood tests"), ("02", "Traunmed says it does."), ("04", "They say they pay in full.")],
    [("02", "hasn't seen a cent"), ("04", "have got nothing back from Linz")])
c("stance", "whether Penrose told his patients", [("02", "Every one of my patients was told of my interest. In writing."), ("05", "he disclosed his interest to all his patients")], [("05", "12 mention it"), ("05", "Colleen Barwick's doesn't."), ("02", "He told me it was the Rolls-Royce,")])
c("stance", "whether Loidl knew the mail", [("04", "I learned of this mail from your staff, last week.")], [("05", "One of them was Gerhard Loidl."), ("05", "has withdrawn")])
c("stance", "whether the maker had all the reports", [("03", "They had every one of them from us, by courier,")], [("03", "Traunmed says that it didn't."), ("03", "not all reports are passed on")])
c("stance", "whether a death is due to the hip", [("01", "No causal link with a death has been established.")], [("00", "among them one death"), ("05", "The count of deaths has gone back to one")], optional=True)

# ---- echoes
e = s.echo
e("the registry's 9.3%", "cited", ("00", "9.3% of them"), ("03", "The Australian registry's 9.3%"))
e("the maker's 2.8%", "cited", ("00", "2.8%"), ("01", "2.8 percent"), ("03", "Traunmed's 2.8%"))
e("212 and 68", "same details", ("00", "212 reports of harm"), ("01", "68 complaints"), ("03", "Nor do 212 and 68 contradict each other"))
e("the maker's 62,000", "cited", ("00", "62,000"), ("03", "gave analysts 62,000 again"))
e("provisions of 46 million", "cited", ("01", "EUR 46 million"), ("03", "€46m"))
e("190 claims paid", "cited", ("01", "The first 190 claims"), ("04", "190 claims"))
e("sales stopped on 1 March, by the maker", "cited", ("00", "on March 1"), ("01", "on 1 March 2027"), ("02", "three months after the Austrian maker says it turned off the tap"))
e("Brandl's mail", "same details", ("04", "I would not put it into my father."), ("05", "NOT INTO MY FATHER"), ("05", "She sent the mail on 12 October 2023"))
e("the letter of 18 November 2024", "same details", ("04", "18 November 2024"), ("05", "18 November 2024"))
e("voluntary, by the maker", "cited", ("00", "that the recall was voluntary"), ("01", "Voluntary withdrawal"), ("03", "Last week we called the recall voluntary."))
e("3.2 million, by the Torch", "same details", ("02", "$3.2 million in royalties"), ("04", "So $3.2m?"), optional=True)
e("the maker pays in full", "cited", ("01", "in full"), ("02", "Traunmed says it does."), ("04", "They say they pay in full."), ("05", "a promise to pay in full"), optional=True)
e("11,386 Australians", "same details", ("04", "11,386 Australians"), ("05", "Eleven thousand three hundred and eighty-six Australians"), optional=True)
e("2.3 million of royalties", "same details", ("01", "AUD 2.3 million"), ("04", "$2.3 million"), optional=True)

# ---- actors
n = s.named
s.actor(KALANTZIS, "person", *n("Miriam Kalantzis"), aliases=["the agency's head, Miriam Kalantzis", "Miriam Kalantzis of the TGA", "the agency's head", "TGA", "she"])
s.actor(LOIDL, "person", *n("Gerhard Loidl", "Loidl"), aliases=["Chief Executive Officer Gerhard Loidl", "Chief executive Gerhard Loidl", "He", "he", TRAUN])
s.actor(YUSRA, "person", *n("Yusra Haddad"), aliases=["the registry's director", "its director, Yusra Haddad", "she", "the registry"])
s.actor(DOMINIC, "person", *n("Dominic Haddad"), aliases=["partner Dominic Haddad", "Flinders Vale"])
s.actor(PENROSE, "person", *n("Alistair Penrose", "Penrose"), aliases=["Prof Alistair Penrose", "Professor Alistair Penrose"])
s.actor(COLLEEN, "person", *n("Colleen Barwick", "Colleen"), aliases=["the 61-year-old", "she", "Colleen"])
s.actor(NOONAN, "person", *n("Greta Noonan", "Noonan"), aliases=["Senator Greta Noonan", "Senator Greta Noonan (chair)", "chair"])
s.actor(BRANDL, "person", *n("Ursula Brandl"), aliases=["Traunmed's chief engineer, Ursula Brandl", "an e-mail", "she"])
s.actor(TRAUN, "organization", *n("Traunmed", "TRAUNMED"), aliases=["The company", "the company", "it", "the Austrian maker", "They", LOIDL])
s.actor(TGA, "organization", *n("Therapeutic Goods Administration", "TGA"), aliases=["TGA", "the TGA", "Australia's medicines regulator", "The TGA"])
s.actor("Ceralis", "organization", *n("Ceralis"))
s.actor(FLINDERS, "organization", *n("Flinders Vale"), aliases=["Her lawyers", "a law firm", "lawyers", DOMINIC])
s.actor("Linz", "place", *n("Linz"))
s.actor("Ballarat", "place", *n("Ballarat"))
s.actor(TORCH, "organization", *n("The Daily Torch", "Torch"))
s.actor(ODM, "organization", *n("ORTHOPAEDIC DEVICE MONITOR", "ODM"))
s.alias(REG, "national registry", "the registry", "The Australian registry", YUSRA)
s.alias(FUNDS, "its members")
s.alias(SOCIETY, "The surgeons' society", "surgeons' society")
s.alias(NURSE, "nurse")
s.alias(TGAMAN, "official", "TGA")
s.alias(MANAGER, "former sales manager")
s.alias(ANALYSTS, "Analysts at Hafner & Roth in Vienna", "Analysts")
s.alias(BASG, "A senior official of the Austrian agency BASG", "it")
s.alias(TESTS, "Blood tests")
s.alias(PAPERS, "papers", TORCH)
s.alias(ADMIN, "administrator")
s.alias("distributors", "Distributors' figures compiled by this letter", "Distributors")
s.alias("doctors", "Doctors")
s.alias(REPORT, "The Senate report")
s.write()
