"""Gold of an invented story: a bishop is tried in Kochi over the sale of land, June 2027. Persons, churches, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A bishop is tried over the sale of hospital land")
MON, TUE, WED, THU = "2027-06-07", "2027-06-08", "2027-06-09", "2027-06-10"
DEED, STAMP, COUNCIL, VERDICT = "2023-08-14", "2023-09-02", "2023-07-19", "2027-08-31"
s.report("00", outlet="Trident", published=MON, sidecar=True)
s.report("01", outlet="Diocese of Kuruvakkad", published=TUE)
s.report("02", outlet="Periyar Times", published=WED)
s.report("03", outlet="Kerala Courtwatch", published=THU)
s.report("04", outlet="Weltkirche-Brief", published="2027-06-14", to="2027-06-20")
s.report("05", outlet="Backwater Review", published="2027-09-12")

BISHOP, SOSAMMA, MUSALIAR, ANIL, MENON, VARKEY, HAMSA, PULICKAL, VICAR = ("Geevarghese Kallarackal", "Sosamma Kallarackal", "Farida Musaliar", "Anil Thottathil", "Ravi Sankara Menon", "Leela Varkey", "K. P. Hamsa",
    "Tomy Pulickal", "Jacob Elavumkal")
DIOCESE, POLICE, TRIDENT, DEEDV, SYNOD2, MINUTES, SURVEYOR, WB, PT = "the diocese", "police", "Trident", "the deed", "two members of the Holy Synod", "the minutes of the council", "the surveyor of the court", "Weltkirche-Brief", "Periyar Times"

# ---- figures
f = s.figures
f("money diverted", "conflict",
    s.exact("00", "184 million rupees", 184000000, as_of=MON, origin=MUSALIAR, unit="INR"), s.exact("00", "$2.1 million", 2100000, as_of=MON, origin=TRIDENT, unit="USD"),
    s.exact("01", "Rs 6.2 crore", 62000000, DIOCESE, origin=DIOCESE, unit="INR"),
    s.exact("01", "Rs 18.4 crore", 184000000, DIOCESE, origin=MUSALIAR, unit="INR"),
    s.exact("02", "Rs 6.2 crore", 62000000, DIOCESE, origin=DIOCESE, unit="INR"),
    s.exact("03", "18.4 crore", 184000000, VARKEY, origin=MUSALIAR, unit="INR"),
    s.exact("04", "184 million rupees", 184000000, TRIDENT, origin=MUSALIAR, unit="INR"), s.exact("04", "1.95 million euros", 1950000, TRIDENT, origin=WB, unit="EUR"),
    s.exact("05", "18.4", 184000000, MUSALIAR, origin=MUSALIAR, unit="INR"))
f("money without a trace", "agree", s.exact("03", "15.9 crore", 159000000, VARKEY, as_of=THU, origin=VARKEY, unit="INR"), s.exact("05", "15.9 crore", 159000000, HAMSA, origin=VARKEY, unit="INR"))
f("money found in the seminary's fund", "agree", s.exact("03", "2.5 crore", 25000000, VARKEY, origin=VARKEY, unit="INR"), s.exact("05", "2.5", 25000000, origin=VARKEY, unit="INR"))
f("money in the Little Flame Trust", "agree", s.exact("03", "6.2 crore", 62000000, VARKEY, origin=VARKEY, unit="INR"), s.exact("05", "6.2 crore", 62000000, origin=VARKEY, unit="INR"))
f("counts of the indictment", "agree", s.exact("00", "four counts", 4, as_of=MON, origin=MUSALIAR), s.exact("05", "four counts", 4, as_of=VERDICT, origin=MUSALIAR))
f("counts on which he is guilty", "single", s.exact("05", "three", 3, HAMSA, nth=1, as_of=VERDICT))
f("prison that he faces", "single", s.at_most("00", "up to ten years", 10, unit="years"))
f("sentence", "single", s.exact("05", "six years", 6, HAMSA, as_of=VERDICT, unit="years"))
f("fine", "single", s.exact("05", "two crore", 20000000, HAMSA, as_of=VERDICT, unit="INR"))
f("size of the land", "conflict", s.exact("00", "11 acres", 11, MUSALIAR, origin=MUSALIAR, unit="acres"), s.exact("04", "11 acres", 11, unit="acres"), s.exact("05", "Eleven acres", 11, "everyone", unit="acres"),
    s.exact("05", "9.6", 9.6, SURVEYOR, origin=SURVEYOR, unit="acres"))
f("price of the sale", "conflict",
    s.exact("00", "270 million rupees", 270000000, MUSALIAR, origin=DEEDV, unit="INR"), s.exact("01", "Rs 27 crore", 270000000, DIOCESE, origin=DEEDV, unit="INR"), s.exact("02", "Rs 27 crore", 270000000, DEEDV, as_of=DEED, origin=DEEDV, unit="INR"),
    s.exact("00", "454 million", 454000000, MUSALIAR, origin=PULICKAL, unit="INR"), s.exact("02", "Rs 45.4 crore", 454000000, PULICKAL, origin=PULICKAL, unit="INR"))
f("price of the plot in 2016", "single", s.exact("04", "95 million rupees", 95000000, as_of="2016", unit="INR"))
f("share of the price from Germany", "single", s.exact("04", "two thirds of it", 2 / 3, unit="share"))
f("donations of the Brief's readers", "agree", s.exact("04", "640,000 euros", 640000, nth=1, origin=WB, unit="EUR"), s.exact("04", "640,000 euros", 640000, nth=2, origin=WB, unit="EUR"))
f("witnesses", "conflict", s.exact("00", "64 witnesses", 64, MUSALIAR, as_of=MON, origin=MUSALIAR), s.exact("04", "46 witnesses", 46))
f("witnesses to go", "single", s.exact("03", "62 witnesses", 62, as_of=THU))
f("supporters outside the court", "conflict",
    s.about("00", "About 800 supporters", 800, POLICE, as_of=MON, origin=POLICE), s.exact("00", "5,000", 5000, DIOCESE, as_of=MON, origin=DIOCESE),
    s.exact("01", "5,000 of the faithful", 5000, DIOCESE, as_of=MON, origin=DIOCESE),
    s.exact("02", "5,000 people", 5000, DIOCESE, as_of=MON, origin=DIOCESE), s.exact("02", "800", 800, POLICE, as_of=MON, origin=POLICE),
    s.exact("05", "740 people", 740, "the police drone's picture", as_of=MON))
f("days in custody", "single", s.exact("00", "19 days", 19, as_of=["2026-10-01", "2026-10-31"], unit="days"))
f("members of the church", "single", s.about("00", "some 600,000 members", 600000))
f("prison for a priest in 2019", "single", s.exact("00", "four years", 4, as_of="2019", unit="years"))
f("money embezzled by a priest", "single", s.exact("00", "21 million rupees", 21000000, unit="INR"))
f("parishes", "single", s.exact("01", "112 parishes", 112, DIOCESE))
f("members of the council", "agree", s.exact("01", "24 members", 24, DIOCESE, as_of=COUNCIL, origin=DIOCESE), s.exact("02", "24 members", 24, DIOCESE, as_of=COUNCIL, origin=DIOCESE), s.exact("05", "24", 24, MINUTES, as_of=COUNCIL, origin=DIOCESE))
f("votes for the sale", "agree", s.exact("01", "21", 21, DIOCESE, as_of=COUNCIL, origin=DIOCESE), s.exact("02", "21", 21, DIOCESE, as_of=COUNCIL, origin=DIOCESE), s.exact("05", "21 votes", 21, MINUTES, as_of=COUNCIL, origin=DIOCESE))
f("members who did not vote for the sale", "single", s.exact("04", "three", 3, DIOCESE, nth=2, as_of=COUNCIL, origin=DIOCESE))
f("dead who voted yes", "single", s.exact("05", "Two of those who voted yes", 2, origin=HAMSA))
f("legal expenses", "single", s.exact("01", "Rs 48 lakh", 4800000, DIOCESE, as_of=TUE, origin=DIOCESE, unit="INR"))
f("years on the council", "single", s.exact("02", "22 years", 22, SOSAMMA, unit="years"))
f("time from the circular to her words", "single", s.exact("02", "an hour", 1, unit="hours"))
f("signatures on the deed", "single", s.exact("02", "two signatures", 2, DEEDV))
f("flats", "single", s.exact("02", "380 flats", 380))
f("price of a flat", "single", s.at_least("02", "Rs 1.1 crore upwards", 11000000, unit="INR"))
f("beds planned", "single", s.exact("02", "200 beds", 200))
f("buses", "single", s.exact("02", "16 buses", 16, as_of=MON, origin=PT))
f("bail", "single", s.exact("02", "Rs 5 lakh", 500000, unit="INR"))
f("the bishop's cassocks", "single", s.exact("02", "three cassocks", 3, MENON))
f("policemen with the treasurer", "single", s.exact("03", "two policemen", 2, as_of=THU))
f("evenings of the sacks", "single", s.exact("03", "four evenings", 4, ANIL, origin=ANIL))
f("price of the treasurer's flat", "update", s.exact("03", "Rs 90 lakh", 9000000, MENON, as_of=THU, unit="INR"), s.exact("05", "85 lakh", 8500000, unit="INR"))
f("days from Damascus to the deed", "single", s.exact("03", "three days", 3, MUSALIAR, unit="days"))
f("days from the offer to the trial", "single", s.exact("04", "four days before", 4, SYNOD2, unit="days"))
f("days of the Synod", "single", s.exact("04", "three days", 3, unit="days"))
f("synod members who told", "single", s.exact("04", "Two members of the Holy Synod", 2))
f("minutes of reading", "single", s.exact("05", "nine minutes", 9, as_of=VERDICT, unit="minutes"))
f("pages of the judgment", "single", s.exact("05", "311 pages", 311, unit="pages"))
f("years of eleven acres", "single", s.exact("05", "three years", 3, unit="years"))
f("votes for Sosamma Kallarackal", "single", s.exact("05", "19 votes", 19, as_of="2027-09-05"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("does not count coins", "variant", q("00", "A shepherd does not count coins,", BISHOP), q("04", "A shepherd doesn't count coins,", MENON))
Q("counted the shoes", "single", q("01", "They came on their knees, and the police counted the shoes,", VICAR))
Q("there was no vote", "single", q("02", "On July 19 we got tea and a circular. There was no vote. At my age one remembers a vote,", SOSAMMA))
Q("some in paper", "single", q("02", "of which some in paper", PULICKAL))
Q("arithmetic of this kind", "single", q("02", "I'm against arithmetic of this kind.", SOSAMMA))
Q("with my pen", "single", q("03", "He did, and then I did. On my desk, with my pen. I've still got the pen.", ANIL))
Q("for the lepers", "single", q("03", "I was told it's for the lepers. I didn't ask which lepers.", ANIL))
Q("a mistake", "single", q("03", "A mistake,", ANIL))
Q("no trace", "single", q("03", "For 15.9 crore there's no trace whatever.", VARKEY))
Q("nothing to do with this", "single", q("03", "There's 6.2 crore there, and it has been there since 2019. It has nothing to do with this.", VARKEY))
Q("unanimously but for three", "single", q("04", "unanimously but for three", DIOCESE))
Q("a child with a seal", "single", q("05", "a child with a seal", MENON))
Q("counted, twice", "single", q("05", "Counted,", SOSAMMA), q("05", "Twice.", SOSAMMA))

# ---- timeline
w = s.when
w("the bishop takes office", "2014-01-01", ("00", "since 2014"), to="2014-12-31")
w("readers give from then on", "2015-01-01", ("04", "since 2015"), to="2015-12-31")
w("the plot is bought", "2016-01-01", ("04", "in 2016"), to="2016-12-31")
w("a priest is jailed", "2019-01-01", ("00", "In 2019"), to="2019-12-31")
w("the trust's money lies there from then on", "2019-01-01", ("03", "since 2019"), to="2019-12-31")
w("voters had been dead", "2023-03-01", ("05", "since the spring"), to="2023-05-31")
w("the council approves", COUNCIL, ("01", "on 19 July 2023"), ("02", "On July 19"))
w("the land is sold", "2023-08-01", ("00", "in August 2023"), to="2023-08-31")
w("the bishop comes back from Damascus", "2023-08-11", ("03", "on 11 August 2023"))
w("the deed is dated", DEED, ("02", "August 14, 2023"), ("03", "three days before the date of the deed"), ("05", "on 14 August 2023"))
w("the deed is executed, by the diocese", STAMP, ("01", "on 2 September 2023"))
w("the registry's copy is stamped", STAMP, ("05", "The second of September"))
w("the bishop is in Damascus", STAMP, ("01", "On that day"))
w("the bishop in custody", "2026-10-01", ("00", "in October"), to="2026-10-31")
w("the bishop offers to go", "2027-06-03", ("04", "on 3 June"), ("04", "four days before the trial"))
w("the trial opens", MON, ("00", "on Monday"))
w("supporters sing", MON, ("01", "On Monday"), ("02", "on Monday"), ("05", "of 7 June"))
w("Sosamma Kallarackal speaks at her house", TUE, ("02", "on Tuesday", 1))
w("Pulickal's statement is read", TUE, ("02", "on Tuesday", 2))
w("the treasurer testifies", THU, ("00", "on Thursday"), ("03", "Today, 10 June"))
w("the treasurer testifies, told as a week", MON, ("04", "last week"), to="2027-06-13")
w("a day of fasting", "2027-06-11", ("01", "for Friday"))
w("the circular is read", "2027-06-13", ("01", "on Sunday"))
w("the court sits again", "2027-06-14", ("03", "on Monday"))
w("the Synod meets", "2027-06-22", ("04", "from 22 June"))
w("the verdict is expected after", VERDICT, ("00", "the end of August"))
w("the verdict", VERDICT, ("05", "On the last day of August"))
w("the bishop resigns", "2027-09-01", ("05", "The next day"))
w("a new council is elected", "2027-09-05", ("05", "on 5 September"))
w("an appeal is due", "2027-09-30", ("05", "before 30 September"))

# ---- conflicts
s.conflict("figure", "money diverted: 18.4 crore by the prosecution, 6.2 by the diocese",
    [("00", "184 million rupees"), ("00", "$2.1 million"), ("01", "Rs 18.4 crore"), ("03", "18.4 crore"), ("04", "184 million rupees"), ("04", "1.95 million euros"), ("05", "18.4")], [("01", "Rs 6.2 crore"), ("02", "Rs 6.2 crore")])
s.conflict("figure", "price of the land: 27 crore by the deed and the diocese, 45.4 by the buyer", [("00", "270 million rupees"), ("01", "Rs 27 crore"), ("02", "Rs 27 crore")], [("00", "454 million"), ("02", "Rs 45.4 crore")])
s.conflict("figure", "supporters: 800 by the police, 5,000 by the diocese", [("00", "About 800 supporters"), ("02", "800"), ("05", "740 people")], [("00", "5,000"), ("01", "5,000 of the faithful"), ("02", "5,000 people")])
s.conflict("figure", "size of the land: 11 acres, or 9.6 by the surveyor", [("00", "11 acres"), ("04", "11 acres"), ("05", "Eleven acres")], [("05", "9.6")])
s.conflict("figure", "witnesses: 64, or 46 by the Brief", [("00", "64 witnesses")], [("04", "46 witnesses")])
s.conflict("date", "the deed: 14 August 2023, or 2 September by the diocese", [("02", "August 14, 2023"), ("05", "on 14 August 2023"), ("00", "in August 2023"), ("03", "three days before the date of the deed")], [("01", "on 2 September 2023")])
s.conflict("stance", "whether the bishop signed the deed", [("01", "The Bishop did not sign."), ("01", "by the then treasurer alone")],
    [("03", "He did, and then I did."), ("04", "the bishop signed the contract himself"), ("05", "the bishop signed it"), ("02", "it bears two signatures")])
s.conflict("stance", "whether the council voted", [("01", "Of its 24 members 21 voted in favour."), ("02", "21 of 24 members voted in favour"), ("04", "The sale had been resolved by the Diocesan Council"), ("05", "They record 21 votes out of 24")],
    [("02", "There was no vote.")])
s.conflict("stance", "whether the bishop offered to resign", [("01", "The Bishop has not resigned and has not offered to."), ("04", "its bishop hasn't thought of resigning")], [("04", "he offered to go on 3 June")])
s.conflict("source", "who said that a shepherd does not count coins: the bishop, or his lawyer", [("00", "A shepherd does not count coins,")], [("04", "A shepherd doesn't count coins,")])
s.conflict("stance", "whether anything was received beyond the price on paper", [("01", "Nothing was received beyond this")], [("03", "It came in the evenings"), ("04", "accepted the undeclared part in sacks")], optional=True)

# ---- echoes
s.echo("Trident on the charge", "cited", ("00", "184 million rupees"), ("04", "is accused of having diverted 184 million rupees"), ("04", "reports the agency Trident"))
s.echo("the diocese's circular in the Periyar Times", "cited", ("01", "Of its 24 members 21 voted in favour."), ("02", "21 of 24 members voted in favour"), ("01", "Rs 6.2 crore"), ("02", "Rs 6.2 crore"))
s.echo("the diocese's 5,000", "cited", ("00", "5,000"), ("01", "5,000 of the faithful"), ("02", "5,000 people"))
s.echo("800 by the police", "cited", ("00", "About 800 supporters"), ("02", "800"))
s.echo("a shepherd does not count coins", "same details", ("00", "A shepherd does not count coins,"), ("04", "A shepherd doesn't count coins,"))
s.echo("the treasurer's evidence", "same details", ("03", "in rice sacks"), ("03", "He did, and then I did."), ("04", "the bishop signed the contract himself and accepted the undeclared part in sacks"))
s.echo("the auditor's 15.9 crore", "cited", ("03", "15.9 crore"), ("05", "15.9 crore"))
s.echo("the treasurer's pen", "same details", ("03", "with my pen"), ("05", "the treasurer's pen"))
s.echo("the deed", "same details", ("02", "It is dated August 14, 2023"), ("05", "It was executed on 14 August 2023"), optional=True)
s.echo("the diocese on resigning", "cited", ("01", "The Bishop has not resigned and has not offered to."), ("04", "The diocese assures us in writing that its bishop hasn't thought of resigning."), optional=True)
s.echo("the council's votes by the diocese", "cited", ("01", "21 voted in favour"), ("04", "unanimously but for three"), optional=True)
s.echo("arithmetic of this kind", "same details", ("02", "I'm against arithmetic of this kind."), ("05", "ARITHMETIC OF THIS KIND"), optional=True)

# ---- actors
s.actor(BISHOP, "person", *s.named("Geevarghese Kallarackal"), ("03", "Kallarackal", 1), aliases=["Kallarackal", "the bishop", "The Bishop", "Bishop Geevarghese Kallarackal", "Our Bishop", "he"])
s.actor(SOSAMMA, "person", *s.named("Sosamma Kallarackal", "Mrs Kallarackal"), aliases=["she", "Mrs Kallarackal", "the teacher"])
s.actor(MUSALIAR, "person", *s.named("Farida Musaliar", "Musaliar"), aliases=["prosecutor Farida Musaliar", "the prosecutor", "The prosecution", "she"])
s.actor(ANIL, "person", *s.named("Anil Thottathil", "Thottathil"), aliases=["Father Anil Thottathil", "Father Thottathil", "the former treasurer Anil Thottathil", "the treasurer", "him", "Thottathil"])
s.actor(MENON, "person", *s.named("Ravi Sankara Menon", "Menon"), aliases=["His counsel, Ravi Sankara Menon", "the bishop's lawyer, Ravi Sankara Menon", "the bishop's lawyer", "his counsel"])
s.actor(VARKEY, "person", *s.named("Leela Varkey"), aliases=["the forensic auditor", "The forensic auditor, Leela Varkey", "the auditor", "she"])
s.actor(HAMSA, "person", *s.named("K. P. Hamsa", "Hamsa"), aliases=["the judge", "Judge Hamsa", "the court", "The judgment", "Judge K. P. Hamsa"])
s.actor(VICAR, "person", *s.named("Jacob Elavumkal"), aliases=["the Vicar General", "the Very Rev. Jacob Elavumkal", "the Vicar General, the Very Rev. Jacob Elavumkal", "The vicar general"])
s.actor("Emmaus Estates", "organization", *s.named("Emmaus Estates"))
s.actor("Little Flame Trust", "organization", *s.named("Little Flame Trust"))
s.actor("Holy Synod", "organization", *s.named("Holy Synod", "Synod"))
s.actor(TRIDENT, "organization", *s.named("Trident"), aliases=["the agency Trident"])
s.actor("Kakkanad", "place", *s.named("Kakkanad"))
s.actor("Kuruvakkad", "place", *s.named("Kuruvakkad", "KURUVAKKAD"))
s.actor("Kochi", "place", *s.named("Kochi", "KOCHI"))
s.actor("Damascus", "place", *s.named("Damascus"))
s.alias(DIOCESE, "The diocese", "diocese", "Diocese of Kuruvakkad", "it", "the same letter", "the Vicar General", "Office of the Vicar General")
s.alias(POLICE, "City police", "the police", "the police drone's picture")
s.alias(DEEDV, "a deed", "a copy", "It", "deed")
s.alias(PULICKAL, "Tomy Pulickal, managing director of Emmaus Estates", "the buyer", "a statement", "managing director of Emmaus Estates")
s.alias(SYNOD2, "Two members of the Holy Synod", "members of the Holy Synod")
s.alias(MINUTES, "the minutes", "They", "minutes of the council")
s.alias(SURVEYOR, "The surveyor of the court", "surveyor")
s.alias("everyone", "Everyone")
s.alias("the police drone's picture", "police drone's picture", "police", "the police drone")
s.write()
