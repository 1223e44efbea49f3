"""Gold of an invented story: verdict and sentence in the Umhlali Harvest fraud trial, Durban 2027. Two defendants named Pillay, a couple
named Tranter. That the auditor's letter reached the regulator is told by Verwey (05) and, independently, by a stamped copy (06)."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Umhlali Harvest fraud trial in Durban")
VERDICT, SENT, HEARING = "2027-03-09", "2027-04-22", "2027-05-14"
s.report("00", outlet="Unipress", published=SENT, sidecar=True)
s.report("01", outlet="The Natal Ledger", published=SENT)
s.report("02", outlet="RNS", published=VERDICT, sidecar=True)
s.report("03", outlet="Daily Siren", published="2027-04-23")
s.report("04", outlet=None, published="2027-04-24")
s.report("05", outlet="Die Kusblad", published="2027-04-25")
s.report("06", outlet="Trustee & Adviser", published=HEARING, to="2027-05-31")

DEVAN, KAMALA, VERWEY, KHATHI, ESSOP, MDLETSHE = "Devan Pillay", "Kamala Pillay", "Johannes Verwey", "Nomvula Khathi", "Farouk Essop", "Busisiwe Mdletshe"
RADEBE, MAZIBUKO, COLIN, JEAN, TERBLANCHE, MATRON = "Zanele Radebe", "Thabo Mazibuko", "Colin Tranter", "Jean Tranter", "Anneke Terblanche", "Margaret Dlamini-Hurst"
NPA, FORUM, FMC, TRUST, SHEET, PROS = "National Prosecuting Authority", "Umhlali Investors’ Forum", "Financial Markets Commission", "Umhlali Harvest Trust", "the charge sheet", "the prosecution"
LIQ, SCHEME, CERT = "the liquidator", "compensation scheme", "the certificate"

# ---- figures
s.figures("Devan Pillay's sentence", "conflict",
    s.exact("00", "22 years", 22, nth=1, as_of=SENT, origin=KHATHI, unit="years"),
    s.exact("00", "an effective 22 years in prison", 22, as_of=SENT, origin=KHATHI, unit="years"),
    s.exact("00", "Twenty-two years", 22, MATRON, as_of=SENT, origin=KHATHI, unit="years"),
    s.exact("01", "25 years", 25, as_of=SENT, origin="The Natal Ledger", unit="years"),
    s.exact("01", "22 years", 22, as_of=SENT, origin=KHATHI, unit="years"),
    s.exact("03", "25 YEARS", 25, as_of=SENT, unit="years"),
    s.exact("04", "22 years", 22, as_of=SENT, origin=KHATHI, unit="years"),
    s.exact("05", "22 years", 22, as_of=SENT, origin=KHATHI, unit="years"),
    s.exact("06", "an effective 22 years", 22, as_of=SENT, origin=KHATHI, unit="years"))
s.figures("term for racketeering", "agree",
    s.exact("01", "15 years", 15, as_of=SENT, origin=KHATHI, unit="years"), s.exact("01", "15", 15, nth=2, as_of=SENT, origin=KHATHI, unit="years"))
s.figures("term for fraud and money laundering", "agree",
    s.exact("01", "10 years", 10, nth=1, as_of=SENT, origin=KHATHI, unit="years"), s.exact("01", "10 years", 10, nth=2, as_of=SENT, origin=KHATHI, unit="years"))
s.figures("years that run concurrently", "single", s.exact("01", "three of the", 3, nth=1, as_of=SENT, origin=KHATHI, unit="years"))
s.figures("term that the prosecution had asked for", "single", s.exact("01", "30 years", 30, NPA, origin=NPA, unit="years"))
s.figures("Kamala Pillay's sentence", "agree",
    s.exact("00", "eight years", 8, as_of=SENT, origin=KHATHI, unit="years"), s.exact("01", "eight years", 8, as_of=SENT, origin=KHATHI, unit="years"),
    s.exact("03", "eight years", 8, as_of=SENT, origin=KHATHI, unit="years"), s.exact("05", "eight", 8, as_of=SENT, origin=KHATHI, unit="years"))
s.figures("suspended part of Kamala Pillay's sentence", "agree",
    s.exact("00", "three of them suspended", 3, as_of=SENT, origin=KHATHI, unit="years"), s.exact("01", "three of them suspended", 3, as_of=SENT, origin=KHATHI, unit="years"))
s.figures("term of the suspension", "single", s.exact("01", "five years", 5, as_of=SENT, origin=KHATHI, unit="years"))
s.figures("time Kamala Pillay has to serve", "agree",
    s.exact("04", "five years", 5, as_of=SENT, origin=KHATHI, unit="years"), s.exact("05", "five", 5, as_of=SENT, origin=KHATHI, unit="years"))
s.figures("time to parole", "single", s.exact("01", "20 months", 20, MDLETSHE, origin=MDLETSHE, unit="months"))
s.figures("counts on which Devan Pillay was convicted", "agree",
    s.exact("00", "187", 187, as_of=VERDICT, origin=KHATHI), s.exact("01", "187 counts", 187, nth=1, as_of=VERDICT, origin=KHATHI),
    s.exact("01", "187 counts", 187, ESSOP, nth=2, as_of=VERDICT, origin=KHATHI), s.exact("02", "187 counts", 187, as_of=VERDICT, origin=KHATHI))
s.figures("counts against Devan Pillay", "agree", s.exact("00", "251 counts", 251), s.exact("02", "251 counts", 251))
s.figures("of these, fraud", "single", s.exact("01", "150 were of fraud", 150, as_of=VERDICT, origin=KHATHI))
s.figures("of these, money laundering", "single", s.exact("01", "36 of money laundering", 36, as_of=VERDICT, origin=KHATHI))
s.figures("of these, racketeering", "single", s.exact("01", "one of racketeering", 1, as_of=VERDICT, origin=KHATHI))
s.figures("counts on which Devan Pillay was acquitted", "single", s.exact("01", "64", 64, as_of=VERDICT, origin=KHATHI))
s.figures("counts on which Kamala Pillay was convicted", "agree",
    s.exact("00", "41 counts of fraud", 41, as_of=VERDICT, origin=KHATHI), s.exact("02", "41 counts of fraud", 41, as_of=VERDICT, origin=KHATHI))
s.figures("counts against Kamala Pillay", "single", s.exact("02", "96", 96))
s.figures("counts against Johannes Verwey", "agree", s.exact("02", "30 counts", 30), s.exact("05", "30 charges", 30))
s.figures("accused who were convicted", "agree",
    s.exact("02", "two", 2, nth=1, as_of=VERDICT, origin=KHATHI), s.exact("05", "two others", 2), s.exact("05", "two go down the stairs", 2, VERWEY))
s.figures("accused in the dock", "single", s.exact("05", "three in the dock", 3, VERWEY))
s.figures("days the judgment took to read", "single", s.exact("02", "two days", 2, unit="days"))
s.figures("court days", "agree", s.exact("01", "141 days", 141, unit="days"), s.exact("02", "141 days", 141, unit="days"), s.exact("05", "141 court days", 141, unit="days"))
s.figures("witnesses", "conflict", s.exact("02", "83 witnesses", 83), s.exact("05", "38 witnesses", 38))
s.figures("people defrauded", "conflict",
    s.more_than("00", "more than 4,000 people", 4000, origin=SHEET), s.exact("01", "4,160 people", 4160, SHEET, origin=SHEET),
    s.exact("01", "5,200", 5200, FORUM, origin=FORUM), s.exact("02", "4,160 complainants", 4160, RADEBE, origin=SHEET),
    s.more_than("03", "more than 4,000 people", 4000, origin=SHEET), s.exact("06", "4,160", 4160, origin=SHEET))
s.figures("share of policies held by couples", "single", s.exact("01", "a third of the policies", 1 / 3, MAZIBUKO, origin=FORUM))
s.figures("British investors", "single", s.exact("04", "312 Britons", 312))
s.figures("investors in Ireland, Botswana and Mauritius", "single", s.exact("04", "A further 1,100 people", 1100))
s.figures("investors who have proved their claims", "single", s.exact("06", "3,415", 3415))
s.figures("members of the Forum", "single", s.exact("06", "2,740 members", 2740))
s.figures("members who invested after the warning", "single", s.exact("06", "five hundred of our members", 500, MAZIBUKO, origin=FORUM))
s.figures("money lost", "agree",
    s.exact("00", "870 million rand", 870000000, origin=SHEET, unit="ZAR"), s.exact("00", "$46 million", 46000000, origin=SHEET, unit="USD"),
    s.exact("01", "R870 million", 870000000, SHEET, origin=SHEET, unit="ZAR"), s.exact("03", "R870 million", 870000000, origin=SHEET, unit="ZAR"),
    s.exact("04", "870 million rand", 870000000, origin=SHEET, unit="ZAR"), s.about("04", "some £35 million", 35000000, origin=SHEET, unit="GBP"),
    s.exact("06", "R870m", 870000000, origin=SHEET, unit="ZAR"))
s.figures("money taken in", "agree",
    s.exact("00", "1.14 billion rand", 1140000000, origin=SHEET, unit="ZAR"), s.exact("01", "R1.14 billion", 1140000000, SHEET, origin=SHEET, unit="ZAR"),
    s.more_than("02", "more than R1 billion", 1000000000, KHATHI, unit="ZAR"), s.more_than("03", "more than R1 billion", 1000000000, origin=SHEET, unit="ZAR"),
    s.exact("04", "1.14 billion rand", 1140000000, origin=SHEET, unit="ZAR"), s.about("04", "about £46 million", 46000000, origin=SHEET, unit="GBP"))
s.figures("money paid out to early investors", "single", s.about("00", "About 270 million rand", 270000000, unit="ZAR"))
s.figures("promised return", "single", s.exact("00", "18% a year", 18, unit="%"))
s.figures("hectares in the brochures", "agree",
    s.exact("00", "1,900 hectares", 1900, PROS, origin=PROS, unit="hectares"), s.exact("03", "1,900 hectares", 1900, origin=PROS, unit="hectares"))
s.figures("hectares planted", "agree",
    s.exact("00", "only 212", 212, PROS, origin=PROS, unit="hectares"), s.exact("03", "Only 212", 212, origin=PROS, unit="hectares"))
s.figures("years of the scheme", "single", s.exact("03", "seven years", 7, unit="years"))
s.figures("years of bookkeeping", "single", s.exact("01", "seven years", 7, KHATHI, unit="years"))
s.figures("Kamala Pillay's bail", "single", s.exact("00", "200,000 rand", 200000, unit="ZAR"))
s.figures("assets to be confiscated", "single", s.exact("00", "96 million rand", 96000000, as_of=SENT, origin=KHATHI, unit="ZAR"))
s.figures("value of the house at uMhlanga", "conflict",
    s.exact("03", "R14.5 million", 14500000, unit="ZAR"), s.exact("06", "R12.8m", 12800000, unit="ZAR"))
s.figures("sports cars", "single", s.exact("03", "three sports cars", 3))
s.figures("investors at the hearing", "single", s.about("00", "About 150 former investors", 150, as_of=SENT))
s.figures("loss of Margaret Dlamini-Hurst", "single", s.exact("00", "640,000 rand", 640000, unit="ZAR"))
s.figures("loss of Jabu Shezi", "single", s.exact("03", "R185,000", 185000, unit="ZAR"))
s.figures("loss of the Tranters", "single", s.exact("04", "£118,000", 118000, unit="GBP"))
s.figures("loss of British investors", "single", s.exact("04", "£9.4 million", 9400000, LIQ, origin=LIQ, unit="GBP"))
s.figures("loss of Devan Pillay", "single", s.exact("04", "R20 million", 20000000, ESSOP, origin=ESSOP, unit="ZAR"))
s.figures("trees of Colin Tranter", "single", s.exact("04", "46 macadamia trees", 46, CERT))
s.figures("investors with Colin Tranter", "single", s.exact("04", "nine other investors", 9, as_of=SENT))
s.figures("applications for compensation", "single", s.exact("04", "288 applications", 288, SCHEME, origin=SCHEME))
s.figures("rand to the dollar", "single", s.exact("00", "19.02 rand", 19.02, unit="ZAR"))
s.figures("Kamala Pillay's salary", "single", s.exact("02", "R31,000 per month", 31000, "the court", unit="ZAR"))
s.figures("fine for racketeering", "single", s.at_most("02", "up to R1 billion", 1000000000, unit="ZAR"))
s.figures("minimum term for fraud", "single", s.at_least("02", "A minimum of 15 years", 15, unit="years"))
s.figures("fraud to which the minimum applies", "single", s.at_least("02", "R500,000 or more", 500000, unit="ZAR"))
s.figures("audits signed", "single", s.exact("05", "two audits", 2, VERWEY))
s.figures("days of questions about Port Louis", "single", s.exact("05", "two days", 2, VERWEY, unit="days"))
s.figures("money said to be in Mauritius", "agree", s.exact("05", "R61 million", 61000000, unit="ZAR"), s.exact("06", "R61m", 61000000, "Talk", nth=2, unit="ZAR"))
s.figures("fishing pensioners who lost money", "single", s.exact("05", "Two of them", 2))
s.figures("money recovered", "single", s.exact("06", "R61m", 61000000, TERBLANCHE, nth=1, origin=TERBLANCHE, unit="ZAR"))
s.figures("of this, from Mauritius", "single", s.exact("06", "R44m of it", 44000000, TERBLANCHE, origin=TERBLANCHE, unit="ZAR"))
s.figures("cents recovered in the rand", "agree", s.exact("06", "seven cents in the rand", 7, nth=1), s.exact("06", "seven cents in the rand", 7, nth=2))
s.figures("cents expected in the rand", "single", s.between("06", "nine to 11 cents", 9, 11, TERBLANCHE, origin=TERBLANCHE))
s.figures("costs of the liquidation", "single", s.exact("06", "R17m", 17000000, unit="ZAR"))
s.figures("commissions", "single", s.exact("06", "R203m", 203000000, unit="ZAR"))
s.figures("commissions as a share", "single", s.exact("06", "17.8%", 17.8, unit="%"))
s.figures("complaints to the regulator", "conflict",
    s.exact("06", "11 complaints", 11, FORUM, origin=FORUM), s.exact("06", "three", 3, FMC, origin=FMC))
s.figures("money the Forum wants from the State", "single", s.exact("06", "R190m", 190000000, FORUM, origin=FORUM, unit="ZAR"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("not from institutions", "variant", q("00", "You did not steal from institutions,", KHATHI), q("05", "He didn’t rob any institution,", KHATHI))
Q("kitchen tables", "variant", q("00", "You stole from the kitchen tables of people who had counted every cent.", KHATHI),
  q("03", "You stole from the kitchen tables of people who had counted every cent,", KHATHI), q("04", "You stole from the kitchen tables of people,", KHATHI),
  q("05", "He robbed the kitchen tables of people who had counted every penny.", KHATHI))
Q("a bad business", "same", q("00", "The court has punished a bad business as if it were a crime,", ESSOP), q("03", "The court has punished a bad business as if it were a crime.", ESSOP))
Q("twenty-two years", "single", q("00", "Twenty-two years,", MATRON))
Q("who will be counting", "single", q("00", "I am 71. I would like to know who will be counting at the end.", MATRON))
Q("looked for remorse", "same", q("01", "I looked for remorse", KHATHI, nth=1), q("01", "I looked for remorse in this case as one looks for water in the Karoo,", KHATHI),
  q("04", "as one looks for water in the Karoo", KHATHI))
Q("a lawyer and no water", "single", q("01", "I found a very good lawyer, and no water.", KHATHI))
Q("counted signatures", "single", q("01", "The State counted signatures,", MAZIBUKO))
Q("we count people", "single", q("01", "We count people.", MAZIBUKO))
Q("her handwriting", "single", q("01", "She kept the books that convicted him. She is going to jail for her handwriting,", MDLETSHE))
Q("ruled its columns", "single", q("01", "You did not invent the lie, Ms Pillay, but you ruled its columns,", KHATHI))
Q("ruled them straight", "single", q("01", "Every month for seven years you ruled them straight.", KHATHI))
Q("on all counts", "single", q("01", "on all 187 counts", ESSOP))
Q("grow old in prison", "single", q("01", "Those who prey on the old must know that they will grow old in prison,", RADEBE))
Q("a work of fiction", "single", q("02", "The brochure was a work of fiction, and the accused were its authors,", KHATHI))
Q("a victory for complainants", "single", q("02", "This is a victory for 4,160 complainants who refused to be told that they had simply been unlucky,", RADEBE))
Q("as empty as my orchard", "single", q("03", "I hope his cell is as empty as my orchard,", "Jabu Shezi"))
Q("planned to see the trees", "variant", q("04", "We planned to see the trees", COLIN), q("04", "We were going to fly out and see them for our ruby wedding,", COLIN))
Q("that flag", "single", q("04", "There was a map with a little flag on it. That’s us, that flag.", COLIN))
Q("so sorry, aunties", "single", q("04", "I am sorry. I am so sorry, aunties,", KAMALA))
Q("the kettle", "single", q("04", "Somebody put the kettle on.", COLIN))
Q("not reached a view", "single", q("04", "not reached a view", SCHEME))
Q("first and largest victim", "single", q("04", "its first and its largest victim", ESSOP))
Q("a failed farm", "single", q("04", "a failed farm into a criminal enterprise", ESSOP))
Q("I want him to see it", "single", q("04", "I want him to see it,", JEAN))
Q("to see the little flag", "single", q("04", "I want him to see the little flag.", JEAN))
Q("the third man", "single", q("05", "I was the third man", VERWEY))
Q("three in the dock", "single", q("05", "People see three in the dock and two go down the stairs, and they think the third one slipped through,", VERWEY))
Q("signed two audits", "single", q("05", "I signed two audits. At the third I asked for the title deeds. That’s the whole story.", VERWEY))
Q("Uncle Hannes", "single", q("05", "She was twenty-nine when she came there. She called me Uncle Hannes. She asked me once whether one may book a tree that has not been planted yet, and I laughed.", VERWEY))
Q("asked that for two days", "single", q("05", "I was asked that for two days by the State,", VERWEY))
Q("like to ask it too", "single", q("05", "I’d like to ask it too.", VERWEY))
Q("many letters", "single", q("05", "The Commission receives many letters,", "Lwazi Gumede"))
Q("never talk about it", "single", q("05", "They never talk about it,", VERWEY))
Q("bait my hook", "single", q("05", "They bait my hook.", VERWEY))
Q("not to some island", "single", q("06", "The money did not go to some island,", TERBLANCHE))
Q("a very fine brochure", "single", q("06", "It went to other investors, to salesmen and to the printers of a very fine brochure.", TERBLANCHE))
Q("if the stamp is real", "single", q("06", "If the stamp is real, then five hundred of our members invested after the regulator had been warned,", MAZIBUKO))

# ---- timeline
w = s.when
w("the trust takes in money", "2014-01-01", ("00", "between 2014 and 2021"), to="2021-12-31")
w("complaints reach the regulator", "2017-01-01", ("06", "in 2017 and 2018"), to="2018-12-31")
w("Verwey's letter", "2018-08-06", ("05", "6 August 2018"))
w("the regulator's stamp", "2018-08-09", ("06", "9 August 2018"))
w("the fund collapses", "2021-01-01", ("04", "in 2021"), to="2021-12-31")
w("the adviser is struck off", "2022-01-01", ("04", "in 2022"), to="2022-12-31")
w("Verwey is arrested", "2023-11-01", ("05", "November 2023"), to="2023-11-30")
w("Verwey is acquitted; the judgment", "2027-03-01", ("00", "in March"), ("05", "in March"), to="2027-03-31")
w("the convictions", VERDICT, ("00", "March 9"), ("02", "today"))
w("the sentences", SENT, ("00", "on Thursday"), ("01", "this morning"), ("02", "22 April"), ("03", "yesterday"), ("04", "on Thursday"), ("05", "On Thursday"))
w("bail until then", SENT, ("02", "until then"))
w("Colin Tranter speaks", "2027-04-23", ("04", "yesterday"))
w("leave to appeal is to be heard, by one report", "2027-05-04", ("05", "4 May"))
w("leave to appeal is heard", HEARING, ("00", "May 14"), ("01", "14 May"), ("03", "14 May"), ("06", "14 May"))
w("Kamala Pillay begins her term", HEARING, ("06", "the same afternoon"))
w("last day to prove claims", "2027-06-30", ("06", "30 June"))
w("the retired judge's report is due", "2027-10-01", ("06", "1 October"))
w("the liquidation pays out", "2029-01-01", ("06", "by 2029"), to="2029-12-31")

# ---- conflicts
s.conflict("figure", "Devan Pillay's sentence: 22 years, or 25 in the tabloid and an early version of the Ledger",
    [("00", "22 years", 1), ("00", "an effective 22 years in prison"), ("01", "22 years"), ("04", "22 years"), ("05", "22 years"), ("06", "an effective 22 years")],
    [("03", "25 YEARS"), ("01", "25 years")])
s.conflict("figure", "people defrauded: 4,160 by the charge sheet, 5,200 by the Forum",
    [("01", "4,160 people"), ("02", "4,160 complainants"), ("06", "4,160")], [("01", "5,200")])
s.conflict("figure", "witnesses: 83 or 38", [("02", "83 witnesses")], [("05", "38 witnesses")])
s.conflict("figure", "complaints to the regulator: 11 by the Forum, three by the FMC", [("06", "11 complaints")], [("06", "three")])
s.conflict("figure", "value of the house", [("03", "R14.5 million")], [("06", "R12.8m")], optional=True)
s.conflict("date", "the application for leave to appeal: 14 May or 4 May",
    [("00", "May 14"), ("01", "14 May"), ("03", "14 May"), ("06", "14 May")], [("05", "4 May")])
s.conflict("stance", "whether Kamala Pillay is the founder's wife", [("03", "Macadamia king and wife"), ("03", "His wife Kamala"), ("03", "The rotten couple")],
    [("00", "who is not related to the founder"), ("01", "who shares his surname but not his family"), ("04", "who is no relation")])
s.conflict("stance", "whether R61 million went to Mauritius", [("05", "the R61 million that went to an account in Port Louis")],
    [("06", "Talk of R61m hidden in Mauritius was due to a mix-up"), ("06", "The money did not go to some island,")])
s.conflict("stance", "whether people cheered", [("03", "Cheers went up in the packed courtroom")], [("04", "There was no cheering")], optional=True)
s.conflict("stance", "crime, or a bad business", [("00", "The court has punished a bad business as if it were a crime,"), ("03", "The court has punished a bad business as if it were a crime."),
    ("04", "a failed farm into a criminal enterprise")], [("02", "The brochure was a work of fiction, and the accused were its authors,")], optional=True)
s.conflict("stance", "whether Kamala Pillay deserved prison", [("01", "She is going to jail for her handwriting,")], [("01", "you ruled its columns,")], optional=True)

# ---- echoes
s.echo("Unipress, rewritten by the Daily Siren", "copied text",
    ("00", "defrauding more than 4,000 people, most of them pensioners, of 870 million rand"), ("03", "defrauding more than 4,000 people, most of them pensioners, of R870 million"),
    ("00", "The court has punished a bad business as if it were a crime,"), ("03", "The court has punished a bad business as if it were a crime."),
    ("00", "Of the 1,900 hectares in its brochures, only 212 were ever planted"), ("03", "Only 212 of the 1,900 hectares in its glossy brochures were ever planted"),
    ("00", "You stole from the kitchen tables of people who had counted every cent."), ("03", "You stole from the kitchen tables of people who had counted every cent,"))
s.echo("4,160, by the charge sheet", "same details", ("01", "4,160 people"), ("02", "4,160 complainants"), ("06", "4,160"), optional=True)
s.echo("R1.14 billion and R870 million, by the charge sheet", "same details", ("00", "1.14 billion rand"), ("01", "R1.14 billion"), ("04", "1.14 billion rand"),
    ("00", "870 million rand"), ("01", "R870 million"), ("04", "870 million rand"), ("06", "R870m"), optional=True)
s.echo("the judge's words in court", "same details", ("00", "You stole from the kitchen tables of people who had counted every cent."), ("04", "You stole from the kitchen tables of people,"),
    ("05", "He robbed the kitchen tables of people who had counted every penny."), ("03", "You stole from the kitchen tables of people who had counted every cent,"), optional=True)
s.echo("water in the Karoo", "same details", ("01", "as one looks for water in the Karoo"), ("04", "as one looks for water in the Karoo"), optional=True)
s.echo("R61 million in Mauritius", "same details", ("05", "R61 million"), ("06", "R61m", 2), optional=True)
s.echo("Verwey's letter", "same details", ("05", "6 August 2018"), ("06", "the letter from the auditor, Johannes Verwey"), optional=True)
s.echo("141 days", "same details", ("01", "141 days"), ("02", "141 days"), ("05", "141 court days"), optional=True)

# ---- actors
def everywhere(*names, docs=None):
    """All places of these names, the longest first."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if docs is None or doc in docs:
                nth = sum(text.startswith(m[0], i) for i in range(m.start() + 1))
                out.append((doc, m[0], nth, text[max(0, m.start() - 3):m.start()]))
    return out

def mentions(*names, **more): return [m[:3] for m in everywhere(*names, **more)]

pillay = everywhere("Devan Pillay", "Kamala Pillay", "Pillay", "Devan", "Kamala")
hers = [m for m in pillay if "Kamala" in m[1] or m[3] == "Ms "]
s.actor(DEVAN, "person", *[m[:3] for m in pillay if m not in hers], aliases=["Pillay", "Mr Pillay", "the founder"])
s.actor(KAMALA, "person", *[m[:3] for m in hers], aliases=["Ms Pillay", "The bookkeeper", "His bookkeeper, Kamala Pillay", "she"])
s.actor(VERWEY, "person", *mentions("Johannes Verwey", "Verwey", "Hannes"), aliases=["the auditor", "the auditor who was acquitted"])
s.actor(KHATHI, "person", *mentions("Nomvula Khathi"), aliases=["Judge Nomvula Khathi", "the judge", "the Judge", "Khathi"])
s.actor(ESSOP, "person", *mentions("Farouk Essop", "Essop"), aliases=["Advocate Farouk Essop", "Adv. Farouk Essop", "his counsel", "Pillay’s lawyer"])
s.actor(MDLETSHE, "person", *mentions("Busisiwe Mdletshe", "Mdletshe"), aliases=["Her attorney, Busisiwe Mdletshe"])
s.actor(RADEBE, "person", *mentions("Zanele Radebe"), aliases=["National Prosecuting Authority spokesperson Zanele Radebe", "Ms Zanele Radebe", "its spokesperson"])
s.actor(MAZIBUKO, "person", *mentions("Thabo Mazibuko", "Mazibuko"), aliases=["its chairperson Thabo Mazibuko", "the Forum’s chairperson", "Umhlali Investors’ Forum"])
s.actor(COLIN, "person", *mentions("Colin Tranter"), ("04", "Tranter", 2), ("04", "Tranter", 4), aliases=["Mr Tranter", "Stockport couple", "Tranter"])
s.actor(JEAN, "person", ("04", "Jean", 1), ("04", "Jean Tranter"), aliases=["his wife, Jean"])
s.actor(TERBLANCHE, "person", *mentions("Anneke Terblanche", "Terblanche"), aliases=["The joint liquidators", "the liquidator", "she"])
s.actor(TRUST, "organization", *mentions("Umhlali Harvest Trust", "Umhlali Harvest", "UHT"), aliases=["the trust", "the fund"])
s.actor(FORUM, "organization", *mentions("Umhlali Investors’ Forum", "the Forum", "The Forum"), aliases=["the Forum", "Thabo Mazibuko"])
s.actor(FMC, "organization", *mentions("Financial Markets Commission", "FMC", "The Commission"), aliases=["The FMC", "the regulator", "a written reply"])
s.actor(NPA, "organization", *mentions("National Prosecuting Authority", "NPA"), aliases=["The NPA", "the State", "the prosecution"])
s.alias(MATRON, "Dlamini-Hurst", "a retired hospital matron")
s.alias(SHEET, "charge sheet")
s.alias(PROS, "prosecution", "prosecutors")
s.alias(LIQ, "liquidator", "Anneke Terblanche")
s.alias(SCHEME, "The compensation scheme")
s.alias(CERT, "certificate", "Colin Tranter")
s.alias("the court", "The court", "High Court", "Nomvula Khathi")
s.alias("Jabu Shezi", "former bus driver Jabu Shezi")
s.alias("Lwazi Gumede", "its spokesman, Lwazi Gumede", "Financial Markets Commission", "The Commission")
s.write()
