"""Gold of an invented story: illegal transplants at a clinic in Plovdiv, September 2026 and after."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Kidneys at the Rodopa Medical Centre")
MON, TUE, THU, FRI, SUN20, WED30, MON28 = "2026-09-14", "2026-09-15", "2026-09-17", "2026-09-18", "2026-09-20", "2026-09-30", "2026-09-28"
YEAR = ["2025-01-01", "2025-12-31"]
s.report("00", outlet="BBW", published=TUE)
s.report("01", outlet="Rodopa Medical Centre", published=THU)
s.report("02", outlet="Winterthurer Bote", published="2026-09-19", sidecar=True)
s.report("03", outlet="Glasul Codrilor", published=SUN20)
s.report("04", outlet="BBW", published=WED30)
s.report("05", outlet="The Danube Review of Books and Affairs", published="2027-03-08", to="2027-06-30")

E, LEAST, MORE, ABOUT, MOST, LESS, BETWEEN = map(voiced, (s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between))
MARINOV, DOBREVA, VLADOV, CENTRE, HRISTOV, EGLI, VITALIE, ELENA = "Ivaylo Marinov", "Kalina Dobreva", "Stefan Vladov", "Rodopa Medical Centre", "Boyan Hristov", "Werner Egli", "Vitalie Rusu", "Elena Rusu"
POLICE, HELVITA, LUSCHER, PETKOVA, MINISTRY, INDICT, CONTRACTS, CHIS, LOG = "prosecutors", "Helvita", "Beat Lüscher", "Radost Petkova", "health ministry", "the indictment", "the contracts", "Moldovan police", "the ambulance's log"
BBW, GLASUL, CERT, SERGIU, VILLAGE = "BBW", "Glasul Codrilor", "the death certificate", "Sergiu", "the village"

# ---- figures
f = s.figures
f("people arrested", "update", E("00", "seven people", 7, by=POLICE, as_of=TUE), E("04", "11", 11, by=MARINOV, as_of=WED30))
f("illegal transplants", "conflict",
    LEAST("00", "At least 23 illegal transplants", 23, by=MARINOV, as_of=TUE), E("01", "nine kidney transplants", 9, o=CENTRE, as_of=THU), E("01", "nine lives", 9, by=HRISTOV, o=CENTRE),
    E("04", "34", 34, by=MARINOV, as_of=WED30), E("05", "41 people", 41, by=INDICT, as_of="2027-03-08"), E("05", "nine operations", 9, by=HRISTOV, o=CENTRE))
f("counts to which Vladov pleads guilty", "single", E("05", "26 counts", 26))
f("price paid by recipients", "conflict",
    E("00", "120,000 euros", 120000, by=MARINOV, unit="EUR"), E("00", "$140,400", 140400, by=MARINOV, unit="USD"), E("02", "120,000 euros", 120000, by=MARINOV, unit="EUR"),
    E("04", "120,000 euros", 120000, nth=1, unit="EUR", o=MARINOV), E("04", "210,000", 210000, unit="EUR", o=BBW), E("04", "120,000 euros", 120000, nth=2, by=MARINOV, unit="EUR"))
f("highest price", "single", E("04", "180,000", 180000, by=MARINOV, unit="EUR"))
f("price that Egli paid", "agree", E("02", "85,000 francs", 85000, unit="CHF", o=EGLI), ABOUT("02", "about 91,000 euros", 91000, unit="EUR", o=EGLI))
f("instalments", "single", E("02", "two instalments", 2, o=EGLI))
f("money that donors got", "conflict",
    BETWEEN("00", "between 3,000 and 5,000", 3000, 5000, by=MARINOV, unit="EUR"), E("01", "15,000 euros", 15000, by=CONTRACTS, unit="EUR"),
    E("03", "three thousand", 3000, by=VITALIE, unit="EUR"), E("03", "fifteen on the paper", 15000, by=CONTRACTS, unit="EUR"),
    E("05", "15,000 euros", 15000, by=INDICT, o=CONTRACTS, unit="EUR"), MOST("05", "never more than 4,000", 4000, by=INDICT, unit="EUR"))
f("donors", "update", E("03", "31 donors", 31, by=ELENA, as_of=FRI), E("05", "38 of them", 38, by=INDICT))
f("villages of donors", "update", E("03", "eleven villages", 11, by=ELENA, as_of=FRI), E("05", "12 villages", 12, by=INDICT))
f("donors who are not Moldovan", "single", E("05", "all but three", 3, by=INDICT))
f("brothers from Haifa", "single", E("05", "three brothers", 3, by=INDICT))
f("men with scars in one village", "conflict",
    E("00", "four men", 4, by=[MARINOV, CHIS]), E("03", "nine men", 9, as_of=SUN20, o=GLASUL), E("03", "four", 4, nth=1, by=CHIS))
f("hours for which Dobreva was questioned", "single", E("00", "six hours", 6, unit="hours"))
f("bail", "single", E("00", "100,000 euros", 100000, unit="EUR"))
f("kidneys transplanted legally last year", "single", E("00", "Fifty-one kidneys", 51, as_of=YEAR))
f("legal kidneys from living donors", "single", E("00", "eleven of them", 11, as_of=YEAR))
f("transplants that involve trade", "single", MOST("00", "up to one transplant in ten", 0.1, unit="share"))
f("inspections", "agree", E("01", "three times", 3, o=CENTRE), E("04", "three times", 3, by=CENTRE))
f("appointments for inspections", "single", E("04", "three appointments", 3, by=PETKOVA))
f("officers at the searches", "single", E("01", "eighty armed officers", 80, o=CENTRE, as_of=TUE))
f("patients moved to intensive care", "single", E("01", "Two of the patients", 2, o=CENTRE))
f("beds of the centre", "single", E("01", "64 beds", 64, o=CENTRE))
f("employees of the centre", "single", E("01", "210 employees", 210, o=CENTRE))
f("donors who died", "agree",
    E("01", "No donor", 0, o=CENTRE), E("03", "no donor has died", 0, by=CENTRE), E("04", "no donor had died", 0, by="lawyer for Kalina Dobreva", o=CENTRE))
f("years of dialysis", "single", E("02", "seven years", 7, unit="years", o=EGLI))
f("dialysis a week", "single", E("02", "three times a week", 3, o=EGLI))
f("customers whom the insurer noticed", "single", E("02", "three customers", 3, by=HELVITA))
f("weeks until the investigation", "single", E("02", "Two weeks later", 2, by=LUSCHER, unit="weeks"))
f("people waiting for an organ in Switzerland", "single", E("02", "1,391 people", 1391))
f("people who died waiting in Switzerland", "single", E("02", "67 of them", 67, as_of=YEAR))
f("prison that Egli faces", "single", MOST("02", "up to three years", 3, unit="years"))
f("price of the bus", "single", E("03", "55 euros", 55, unit="EUR"))
f("days between the operation and the bus", "single", E("03", "four days afterwards", 4, unit="days"))
f("months without an answer", "single", E("03", "four months", 4, by=ELENA, unit="months"))
f("cash in the freezer", "single", E("04", "412,000 euros", 412000, by=MARINOV, unit="EUR"))
f("pages of the indictment", "single", E("05", "318 pages", 318, unit="pages"))
f("numbers for each donor", "single", E("05", "two numbers", 2))
f("how often the nurse wrote", "single", E("05", "three times", 3))
f("officials on trial", "single", E("05", "Three officials", 3))
f("fine for Egli", "single", E("05", "12,000 francs", 12000, unit="CHF"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("this was a shop", "single", q("00", "This was a shop. It had a price list, a warehouse and complaints,", MARINOV))
Q("nine lives", "single", q("01", "My clients have saved nine lives. It is a strange crime,", HRISTOV))
Q("not a used car", "variant",
    q("02", "Eine Niere ist kein Gebrauchtwagen", EGLI), q("02", "A kidney is not a used car", EGLI, nth=1), q("02", "A kidney is not a used car,", EGLI), q("02", "But I have driven off with it.", EGLI))
Q("why I did not ask", "single", q("02", "I didn't ask. I can tell you exactly why I did not ask,", EGLI))
Q("a discount", "single", q("02", "Then I had a discount.", EGLI))
Q("a red head", "single", q("02", "I have no brothers or sisters. I signed with a red head.", EGLI))
Q("take the tablets", "single", q("02", "Take the tablets. All will be well.", VLADOV))
Q("two weeks later", "single", q("02", "Two weeks later there was an investigation in Bulgaria,", LUSCHER))
Q("the left side", "single", q("03", "he has been to the left side", VILLAGE))
Q("very nice nails", "single", q("03", "She had very nice nails,", VITALIE))
Q("for the bus and the food", "single", q("03", "for the bus and the food", SERGIU))
Q("31 donors", "single", q("03", "We have opened a case on 31 donors from eleven villages,", ELENA))
Q("a translator", "single", q("03", "Perhaps they were looking for a translator.", ELENA))
Q("three appointments", "single", q("04", "There were three appointments,", PETKOVA), q("04", "Every one was cancelled by telephone, and we should like to know by whom.", PETKOVA))
Q("the person from whom", "same", q("05", "the person from whom", INDICT), q("05", "person from whom", INDICT, nth=2))
Q("younger hands", "single", q("05", "younger hands", VLADOV))
Q("the second instalment again", "single", q("05", "It's the second instalment again,", EGLI))

# ---- timeline
w = s.when
w("the transplants begin", "2023", ("00", "2023"), ("01", "2023"))
w("the licence expires", "2024-12-31", ("00", "at the end of 2024"), ("04", "on December 31, 2024"))
w("51 legal kidneys", YEAR[0], ("00", "last year"), to=YEAR[1])
w("67 die waiting in Switzerland", YEAR[0], ("02", "Last year"), to=YEAR[1])
w("the first letter to Sofia", "2025-10-14", ("03", "on 14 October last year"))
w("Egli has a kidney, by month", "2025-11-01", ("02", "Since November"), to="2025-11-30")
w("Egli signs at the notary's", "2025-11-11", ("02", "on 11 November"))
w("the insurer notices three customers", "2026-01-01", ("02", "In January"), to="2026-01-31")
w("the insurer writes to Europol", "2026-01-22", ("02", "on 22 January"))
w("the investigation begins, by the insurer", "2026-02-05", ("02", "Two weeks later"))
w("the nurse's e-mail", "2026-02-05", ("05", "of 5 February"))
w("the investigation begins", "2026-02-01", ("00", "in February"), to="2026-02-28")
w("Ion Rusu is operated on", "2026-03-03", ("03", "on 3 March"))
w("Ion Rusu is put on the bus", "2026-03-07", ("03", "four days afterwards"))
w("Ion Rusu dies, by month", "2026-03-01", ("04", "in March"), to="2026-03-31")
w("Ion Rusu dies, by the indictment", "2026-03-11", ("05", "on the night of 11 March"))
w("Ion Rusu dies, by the village and the stone", "2026-03-12", ("03", "on the twelfth of March"), ("05", "the 12th"))
w("the last inspection, by the centre", "2026-04-01", ("01", "in April"), to="2026-04-30")
w("the leave is planned", "2026-03-01", ("01", "since the spring"), to="2026-05-31")
w("a second donor dies", "2026-05-01", ("04", "in May"), to="2026-05-31")
w("the transplants end", "2026-06-01", ("00", "this summer"), to="2026-08-31")
w("the years of the nine transplants end", "2026", ("01", "2026"))
w("Vladov goes on leave, by the centre", "2026-09-01", ("01", "since 1 September"))
w("Vladov leaves for Istanbul", "2026-09-13", ("00", "on Sunday"))
w("the searches, first day", MON, ("01", "Monday"))
w("the raid and the arrests", TUE, ("00", "on Tuesday"), ("01", "Tuesday"))
w("Vladov's message to Egli", TUE, ("02", "on Tuesday of this week"))
w("the attorneys' notice", THU, ("01", "17 September"))
w("Elena Rusu speaks", FRI, ("03", "on Friday"))
w("the column", SUN20, ("03", "Sunday"))
w("Vladov is detained", MON28, ("04", "on Monday"))
w("Petkova speaks in parliament", WED30, ("04", "on Wednesday"))
w("Vladov is extradited", "2026-12-18", ("05", "a week before Christmas"))
w("Vladov is extradited, by month", "2026-12-01", ("05", "in December"), to="2026-12-31")
w("Egli is fined", "2027-01-01", ("05", "in January"), to="2027-01-31")
w("the indictment is read out", "2027-03-08", ("05", "on 8 March"))
w("the licence expires, by the centre", "2028-12-31", ("01", "until 31 December 2028"))
w("the licence of the eye department", "2028", ("04", "2028"))

# ---- conflicts
c = s.conflict
c("figure", "transplants: 23 and more by the prosecutor, nine by the centre",
    [("00", "At least 23 illegal transplants"), ("04", "34"), ("05", "41 people")], [("01", "nine kidney transplants"), ("01", "nine lives"), ("05", "nine operations")])
c("figure", "donors got 3,000 to 5,000 euros, or 15,000 by the contracts",
    [("00", "between 3,000 and 5,000"), ("03", "three thousand"), ("05", "never more than 4,000")], [("01", "15,000 euros"), ("03", "fifteen on the paper"), ("05", "15,000 euros")])
c("figure", "the average price: 120,000, or 210,000 by the agency's error",
    [("00", "120,000 euros"), ("00", "$140,400"), ("02", "120,000 euros"), ("04", "120,000 euros", 1), ("04", "120,000 euros", 2)], [("04", "210,000")])
c("figure", "men with scars in the village: four by the police, nine by the author", [("00", "four men"), ("03", "four", 1)], [("03", "nine men")])
c("date", "the raid was on Tuesday, or on Monday and Tuesday", [("00", "on Tuesday")], [("01", "Monday")], optional=True)
c("date", "Ion Rusu died on 11 March, or on the 12th", [("05", "on the night of 11 March")], [("03", "on the twelfth of March"), ("05", "the 12th")])
c("date", "the licence: expired at the end of 2024, or valid until 2028",
    [("00", "at the end of 2024"), ("04", "on December 31, 2024")], [("01", "until 31 December 2028")])
c("date", "the first letter: 14 October by Moldova, or the case began in February",
    [("03", "on 14 October last year")], [("00", "in February")], optional=True)
c("stance", "whether a donor died of a treatment at the centre",
    [("01", "No donor has died at the Centre or as a result of a treatment at the Centre."), ("03", "no donor has died"), ("04", "no donor had died of a treatment there")],
    [("03", "His cousin Ion is dead as well."), ("03", "The death certificate says sepsis."), ("04", "died in March after an operation at the clinic")])
c("stance", "whether the agency inspected the centre",
    [("01", "inspected the Centre three times"), ("04", "had said that it was inspected three times")],
    [("04", "never entered the transplant ward"), ("04", "Bulgaria's health agency never inspected kidney clinic"), ("04", "There were three appointments,")])
c("stance", "whether Vladov fled", [("01", "He didn't flee."), ("01", "Professor Vladov has been on leave since 1 September"), ("04", "he had been on holiday")],
    [("00", "He left for Istanbul on Sunday and is being sought"), ("02", "He is now said to be in hiding.")])
c("stance", "whether donors and recipients were related",
    [("01", "had declared before a notary that they were related")], [("02", "I have no brothers or sisters."), ("00", "kidneys bought from poor Moldovans")])
c("source", "who set the case going: Moldovan police, a Swiss insurer, or a nurse",
    [("00", "a tip from the Moldovan police"), ("05", "Ivaylo Marinov credits the police in Chișinău")], [("02", "Not through the Moldovans, if one asks the health insurer Helvita"), ("02", "Two weeks later there was an investigation in Bulgaria,"), ("05", "credits Helvita")],
    [("05", "the first sheet is an e-mail of 5 February from a nurse")])
c("stance", "whose money the cash is", [("04", "The lawyer said that the money was Dobreva's late father's.")], [("04", "Investigators found 412,000 euros in cash in a freezer")], optional=True)

# ---- echoes
e = s.echo
e("the prosecutor's average of 120,000", "cited", ("00", "120,000 euros"), ("02", "The prosecutor in Plovdiv speaks of 120,000 euros on average"), ("04", "120,000 euros", 2))
e("the centre's nine transplants", "cited", ("01", "nine kidney transplants"), ("05", "nine operations"))
e("15,000 on paper", "same details", ("01", "15,000 euros"), ("03", "fifteen on the paper"), ("05", "15,000 euros"))
e("no donor has died, by the centre", "cited", ("01", "No donor has died at the Centre"), ("03", "The clinic lets it be known that no donor has died."), ("04", "no donor had died of a treatment there"))
e("inspected three times, by the centre", "cited", ("01", "inspected the Centre three times"), ("04", "The Rodopa Medical Centre had said that it was inspected three times."))
e("the insurer's claim", "cited", ("02", "the health insurer Helvita in Zurich"), ("05", "Helvita, in Zurich, credits Helvita."))
e("four men, by the Moldovan police", "cited", ("00", "four men in one village"), ("03", "The police in Chișinău know of four."))
e("the licence to 2028", "cited", ("01", "until 31 December 2028"), ("04", "The document which the clinic had shown, valid to 2028"))
e("the recipient of Winterthur", "same details", ("02", "in two instalments"), ("05", "Werner Egli, the Swiss who told his story first"))
e("the licence that expired in 2024", "same details", ("00", "at the end of 2024"), ("04", "on December 31, 2024"), optional=True)
e("a second death", "same details", ("03", "A second death is being looked into"), ("04", "a second death, in May, was being examined"), optional=True)

# ---- actors
n = s.named
s.actor(MARINOV, "person", *n("Ivaylo Marinov", "Marinov"), aliases=["prosecutor Ivaylo Marinov", "the prosecutor", "The prosecutor in Plovdiv", "prosecutors"])
s.actor(DOBREVA, "person", *n("Kalina Dobreva", "Dobreva"), aliases=["The clinic's owner", "Ms Kalina Dobreva", "the clinic's owner, Kalina Dobreva"])
s.actor(VLADOV, "person", *n("Stefan Vladov", "Vladov"), aliases=["Professor Stefan Vladov", "Professor Vladov", "The professor", "the surgeon", "him"])
s.actor(HRISTOV, "person", *n("Boyan Hristov"), aliases=["attorney Boyan Hristov", "Her attorney, Boyan Hristov", "Her attorney", "attorneys"])
s.actor(EGLI, "person", *n("Werner Egli", "Egli"), aliases=["the 63-year-old", "he"])
s.actor("Ion Rusu", "person", *n("Ion Rusu"), *n("Ion", docs=["03"]))
s.actor(VITALIE, "person", *n("Vitalie Rusu"), aliases=["he", "He"])
s.actor(ELENA, "person", *n("Elena Rusu"), aliases=["She", "the prosecutor for organized crime", "she"])
s.actor(PETKOVA, "person", *n("Radost Petkova", "Petkova"), aliases=["Health Minister Radost Petkova", "the minister", "minister"])
s.actor(CENTRE, "organization", *n("Rodopa Medical Centre", "RODOPA MEDICAL CENTRE"), aliases=["the Centre", "The Centre", "the clinic", "The clinic", "we as her attorneys"])
s.actor(HELVITA, "organization", *n("Helvita"), aliases=["the health insurer Helvita", "its fraud desk", LUSCHER])
s.actor("Plovdiv", "place", *n("Plovdiv"))
s.actor("Chișinău", "place", *n("Chișinău"))
s.actor("Sofia", "place", *n("SOFIA", "Sofia"))
s.actor("Valea Mare", "place", *n("Valea Mare"))
s.actor(BBW, "organization", *n("BBW"))
s.alias(POLICE, "Bulgarian police", "prosecutors", MARINOV)
s.alias(LUSCHER, "its spokesman Beat Lüscher", HELVITA)
s.alias(MINISTRY, "The health ministry")
s.alias(INDICT, "The indictment", "indictment", "the papers", "It")
s.alias(CONTRACTS, "contracts", "the paper", CENTRE, "what was signed for")
s.alias(CHIS, "the Moldovan police", "The police in Chișinău", MARINOV)
s.alias(SERGIU, "A man named Sergiu")
s.alias(VILLAGE, "they", "Valea Mare")
s.alias("lawyer for Kalina Dobreva", "A lawyer for the clinic's owner, Kalina Dobreva", "A lawyer for the clinic's owner", "the lawyer", HRISTOV)
s.alias(CERT)
s.write()
