"""Gold of an invented story: two newborn girls exchanged at a clinic in Košice, told in March 2027. "Almost N" is "about"."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Two babies exchanged at the Beskyd Clinic")
BIRTH, NIGHT, OUT = "2026-11-20", "2026-11-21", "2026-11-24"
WED, THU, SAT, FRI26, SAT20 = "2027-03-10", "2027-03-11", "2027-03-13", "2027-03-26", "2027-03-20"
s.report("00", outlet="KPA", published=WED)
s.report("01", outlet="Beskyd Clinic", published=THU)
s.report("02", outlet="Rýchle Noviny", published="2027-03-12", sidecar=True)
s.report("03", outlet="Felvidéki Tükör", published=SAT)
s.report("04", outlet="KPA", published=FRI26)
s.report("05", outlet="Perinatal Safety Letter", published="2027-06-01", to="2027-08-31")

E, LEAST, MORE, ABOUT, MOST, LESS = map(voiced, (s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than))
ORLOVSKA, STRELEC, HUDAK, NURSE, UNCLE, UNION, ESZTER = "Dana Orlovska", "Ivan Strelec", "Róbert Hudák", "Alžbeta Mihalíková", "an uncle", "Jana Hudáková", "Eszter Bárány"
CLINIC, MINISTRY, UDZS, INSTITUTE, DOCTOR, SOURCE, LETTER = "Beskyd Clinic", "health ministry", "Health Care Surveillance Authority", "forensic institute in Bratislava", "the pediatrician in Moldava", "a source at the lawyer's office", "Eszter's letter"
INSURER, SURVEY, GONDOVA, TABLOID, KPA, ENTRY, PAPERS, SOCIETY = "spokesman for the insurer", "a survey of 2019", "Marta Gondová", "Rýchle Noviny", "KPA", "an entry from 2011", "the mothers' papers", "Slovak society of neonatology"

# ---- figures
f = s.figures
f("babies exchanged", "agree",
    E("00", "Two girls", 2, by=MINISTRY), E("01", "The two girls", 2, o=CLINIC), E("02", "TWO BABIES", 2, o=MINISTRY), E("04", "Two girls", 2, by=HUDAK), E("05", "two newborn girls", 2, o=UDZS), E("01", "two children", 2, o=CLINIC))
f("time that the girls lived with the wrong parents", "agree",
    ABOUT("00", "almost four months", 4, by=MINISTRY, as_of=WED, unit="months"), E("01", "four months", 4, by=STRELEC, unit="months"), E("02", "16 weeks", 16, unit="weeks"))
f("probability of the tests", "single", E("00", "99.99%", 99.99, by=[ORLOVSKA, INSTITUTE], unit="percent"))
f("minutes between the births", "conflict",
    E("00", "11 minutes apart", 11, by=CLINIC, unit="minutes"), E("01", "eleven minutes", 11, o=CLINIC, unit="minutes"),
    E("03", "eleven minutes", 11, by=STRELEC, o=CLINIC, unit="minutes"), ABOUT("03", "almost forty minutes", 40, o=PAPERS, unit="minutes"))
f("years of the clinic", "agree", E("00", "22 years", 22, by=STRELEC, unit="years", o=CLINIC), E("01", "22 years", 22, unit="years", o=CLINIC))
f("births in 22 years", "single", MORE("01", "more than 35,000 births", 35000, o=CLINIC))
f("births a year", "conflict", ABOUT("00", "about 1,600 births a year", 1600), E("04", "1,874 babies", 1874, as_of=["2026-01-01", "2026-12-31"]))
f("prison for bodily harm and neglect", "single", MOST("00", "up to five years", 5, unit="years"))
f("distance between the families", "single", E("00", "60 kilometres", 60, unit="km"))
f("girls whom each family loves", "single", E("00", "two girls each", 2, by=HUDAK))
f("price of a room", "agree", E("00", "950 euros", 950, unit="EUR"), E("00", "$1,030", 1030, unit="USD"))
f("months of the case in Trebic", "single", E("00", "ten months", 10, unit="months"))
f("wristbands of each girl", "agree", E("01", "two wristbands", 2, o=CLINIC), E("05", "two bands", 2, o=UDZS), E("05", "Two bands", 2))
f("wristbands that one girl wore in the bath", "single", E("04", "only one wristband", 1, by=UDZS, as_of=NIGHT))
f("nurses on duty", "conflict",
    E("01", "four nurses", 4, o=CLINIC, as_of=BIRTH), E("02", "two of them", 2, by=NURSE, as_of=BIRTH), E("02", "Four?", 4, o=CLINIC, as_of=BIRTH),
    E("04", "leaving two", 2, by=UDZS, as_of=BIRTH), E("05", "two nurses", 2, o=UDZS, as_of=BIRTH), E("05", "four nurses", 4, by=CLINIC, as_of=BIRTH))
f("nurses who signed in", "single", E("04", "three nurses", 3, by=UDZS, as_of=BIRTH))
f("nurses above what the law requires", "single", E("01", "one more", 1, o=CLINIC, as_of=BIRTH))
f("newborns in the department", "conflict",
    E("01", "14 newborns", 14, o=CLINIC, as_of=BIRTH), E("02", "19 babies", 19, by=NURSE, as_of=BIRTH), E("04", "17 newborns", 17, by=UDZS, as_of=BIRTH), E("05", "17 newborns", 17, o=UDZS, as_of=BIRTH))
f("years of the nurse at the clinic", "single", E("01", "nine years", 9, o=CLINIC, unit="years"))
f("money offered to each family", "agree", E("01", "30,000 euros", 30000, o=CLINIC, unit="EUR"), E("02", "30,000 per family", 30000, o=CLINIC, unit="EUR"))
f("money demanded", "conflict",
    E("02", "FOUR MILLION EUROS", 4000000, o=SOURCE, unit="EUR"), E("02", "four million euros", 4000000, by=SOURCE, unit="EUR"),
    E("03", "400,000 for each of the families", 400000, by=HUDAK, unit="EUR"), E("04", "400,000 euros", 400000, by=HUDAK, unit="EUR"),
    E("04", "$434,000", 434000, by=HUDAK, unit="USD"), E("04", "four million", 4000000, by=TABLOID, o=SOURCE, unit="EUR"))
f("settlement for each family", "single", E("05", "145,000 euros a family", 145000, unit="EUR"))
f("settlement for both families", "single", LESS("05", "below 300,000", 300000, by=INSURER, unit="EUR"))
f("cost of the electronic bands", "single", E("01", "84,000 euros", 84000, o=CLINIC, unit="EUR"))
f("weight of the heavier girl", "conflict", E("02", "3,410", 3410, unit="g"), E("05", "3,140 g", 3140, o=UDZS, unit="g"))
f("weight of the lighter girl", "agree", E("02", "2,980 grams", 2980, unit="g", o=TABLOID), E("05", "2,980 g", 2980, o=UDZS, unit="g"))
f("hours that the mothers cried", "single", E("02", "two hours", 2, unit="hours"))
f("newborns to a nurse in Slovakia", "single", E("02", "ten newborns", 10, by=UNION))
f("newborns to a nurse in Austria", "single", E("02", "it's four", 4, by=UNION))
f("newborns to a nurse by the standard", "single", E("05", "one to six", 6, by=SOCIETY))
f("weeks that the village has known", "single", E("03", "three weeks", 3, unit="weeks", as_of=SAT))
f("weeks that the letter lay", "single", E("03", "two weeks", 2, unit="weeks"))
f("how often the doctor counted", "single", E("03", "three times", 3, by=DOCTOR))
f("rolls to be baked", "single", E("03", "nine million rolls", 9000000, by=ESZTER))
f("weeks of meetings", "single", E("04", "two weeks", 2, by=HUDAK, unit="weeks"))
f("boys returned to the correct beds in 2011", "single", E("04", "two boys", 2, by=UDZS, o=ENTRY, as_of="2011"))
f("hours until the boys were returned", "single", E("04", "three hours", 3, by=UDZS, o=ENTRY, as_of="2011", unit="hours"))
f("earlier cases in the clinic", "single", E("01", "none", 0, o=CLINIC))
f("fine", "single", E("04", "66,000 euros", 66000, by=UDZS, unit="EUR"))
f("pages of the report", "single", E("05", "41-page", 41, unit="pages"))
f("inspectors who spoke", "single", E("05", "two of its inspectors", 2))
f("time that the fourth nurse was ill", "single", E("05", "a month", 1, unit="months"))
f("length of the resuscitation", "single", E("05", "25 minutes", 25, unit="minutes", o=UDZS))
f("infants at the tub", "single", E("05", "two infants", 2))
f("loose bands", "single", E("05", "one loose band", 1))
f("countries of the survey", "single", E("05", "five countries", 5, o=SURVEY))
f("births to an undetected exchange", "single", E("05", "60,000 births", 60000, by=SURVEY))
f("how much too low the estimate is", "single", LEAST("05", "at least three times", 3, by=GONDOVA))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a human failure", "single", q("00", "a human failure, the first in the 22 years of our house", STRELEC))
Q("two girls each", "single", q("00", "They love two girls each now,", HUDAK))
Q("give back four months", "single", q("01", "We can't give back four months. We can see to it that it does not happen to anybody else,", STRELEC))
Q("like a dog", "same", q("02", "They threw me out like a dog", NURSE, nth=1), q("02", "On Tuesday at seven they took my card and my keys. They threw me out like a dog,", NURSE))
Q("her ears", "single", q("02", "He looked at her ears every night,", UNCLE), q("02", "Nobody in our family has ears like that. It was he who paid for a blood test.", UNCLE))
Q("the cleaner and the Christmas tree", "single", q("02", "Four? Perhaps he counts the cleaner and the Christmas tree.", NURSE))
Q("nobody rang us", "single", q("02", "Nobody rang us. Not once,", UNCLE))
Q("in Austria it's four", "single", q("02", "In this country a nurse looks after ten newborns. In Austria it's four.", UNION))
Q("whether my daughter is my daughter", "single", q("03", "I ask you to check whether my daughter is my daughter,", ESZTER))
Q("counted it three times", "single", q("03", "I counted it three times,", DOCTOR), q("03", "Then I had to go and sit down in the garden.", DOCTOR))
Q("nine million rolls", "single", q("03", "For that I'd have to bake nine million rolls,", ESZTER))
Q("who my source is", "single", q("04", "I wish I knew who my source is,", HUDAK))
Q("returned to the correct beds", "single", q("04", "returned to the correct beds", ENTRY))
Q("an episode", "single", q("04", "an episode, not a mix-up", STRELEC))
Q("a total below 300,000", "single", q("05", "a total below 300,000", INSURER))
Q("people on paper", "single", q("05", "I counted people who were on paper,", STRELEC), q("05", "I do that at night now.", STRELEC))
Q("three times too low", "single", q("05", "at least three times too low", GONDOVA))

# ---- timeline
w = s.when
w("a case in Trebic", "2007", ("00", "in 2007"))
w("two boys in the wrong beds", "2011", ("04", "from 2011"))
w("a survey in five countries", "2019", ("05", "of 2019"))
w("1,874 babies", "2026-01-01", ("04", "last year"), to="2026-12-31")
w("the girls are born, by month", "2026-11-01", ("00", "last November"), ("02", "in November"), to="2026-11-30")
w("the girls are born", BIRTH, ("00", "on the night of November 20"), ("01", "on Friday 20 November"), ("04", "on the night of November 20"))
w("the mothers are discharged", OUT, ("01", "on 24 November"))
w("the pediatrician notes the blood group", "2027-02-09", ("05", "on 9 February"))
w("Eszter's letter", "2027-02-15", ("03", "on 15 February"))
w("the letter is entered", "2027-02-17", ("05", "on 17 February"))
w("the clinic learns, the letter is read", "2027-03-01", ("01", "on 1 March"), ("03", "on the first of March"), ("05", "on 1 March"))
w("the clinic informs the ministry", "2027-03-02", ("01", "the next morning"))
w("the mothers meet", "2027-03-07", ("02", "on Sunday"))
w("the tests confirm the exchange", "2027-03-08", ("00", "on Monday"))
w("the nurse's card is taken", "2027-03-09", ("02", "On Tuesday at seven"))
w("the ministry announces", WED, ("00", "on Wednesday"))
w("the clinic's statement", THU, ("01", "Thursday 11 March 2027"))
w("a psychologist telephones", THU, ("03", "on Thursday evening"))
w("the column", SAT, ("03", "13 March"))
w("the girls go back", SAT20, ("04", "last Saturday"), ("05", "on 20 March"))
w("the girls go back, by some outlets", "2027-03-21", ("05", "the 21st"))
w("the authority's report", "2027-03-25", ("05", "25 March"))
w("the lawyer speaks", FRI26, ("04", "on Friday"))
w("electronic bands in use", "2027-04-30", ("01", "by the end of April"))
w("Strelec steps down", "2027-04-30", ("05", "at the end of April"))
w("the settlement", "2027-05-01", ("05", "in May"), to="2027-05-31")

# ---- conflicts
c = s.conflict
c("figure", "the births: 11 minutes apart by the clinic, almost forty by the papers",
    [("00", "11 minutes apart"), ("01", "eleven minutes"), ("03", "eleven minutes")], [("03", "almost forty minutes"), ("04", "at 11.52 p.m. and 12.31 a.m."), ("05", "at 23:52 and Infant B (2,980 g) at 00:31")])
c("figure", "nurses on duty: four by the clinic, two by the nurse and the authority",
    [("01", "four nurses"), ("02", "Four?"), ("05", "four nurses")], [("02", "two of them"), ("04", "leaving two"), ("05", "two nurses")])
c("figure", "newborns: 14 by the clinic, 19 by the nurse, 17 by the authority", [("01", "14 newborns")], [("02", "19 babies")], [("04", "17 newborns"), ("05", "17 newborns")])
c("figure", "money demanded: four million by the tabloid, 400,000 a family by the lawyer",
    [("02", "FOUR MILLION EUROS"), ("02", "four million euros"), ("04", "four million")], [("03", "400,000 for each of the families"), ("04", "400,000 euros"), ("04", "$434,000")])
c("figure", "weight of one girl: 3,410 grams or 3,140", [("02", "3,410")], [("05", "3,140 g")])
c("figure", "births a year: about 1,600, or 1,874", [("00", "about 1,600 births a year")], [("04", "1,874 babies")], optional=True)
c("date", "both girls were born on 20 November, or on two days", [("01", "on Friday 20 November")], [("03", "two different days"), ("05", "at 00:31"), ("04", "12.31 a.m.")], optional=True)
c("date", "the girls went back on 20 March, or on the 21st", [("04", "last Saturday"), ("05", "on 20 March")], [("05", "the 21st")])
c("date", "the clinic learned on 1 March, or could know from a letter of 15 February",
    [("01", "on 1 March"), ("03", "on the first of March")], [("03", "on 15 February"), ("05", "on 17 February")])
c("stance", "whether the nurse left of her own will",
    [("01", "has left at her own request"), ("02", "she went of her own accord"), ("04", "The clinic maintains that she resigned.")],
    [("02", "They threw me out like a dog", 1), ("02", "They threw me out like a dog", 2), ("04", "is suing for unfair dismissal")])
c("stance", "whether the families had a psychologist from the first day",
    [("01", "has been in touch with them since the first day")], [("02", "Nobody rang us. Not once,"), ("03", "One has telephoned, Eszter says, on Thursday evening, for the first time")])
c("stance", "whether the wristbands were checked at discharge", [("01", "The bands were checked at discharge")], [("04", "the other's were never read at discharge")])
c("stance", "whether there was an earlier case",
    [("01", "Reports of an earlier mix-up in this clinic are untrue."), ("00", "the first in the 22 years of our house"), ("04", "an episode, not a mix-up"), ("04", "there had been no earlier case")],
    [("04", "an entry from 2011 about two boys")])
c("source", "who had the blood tested: the father, or the pediatrician",
    [("02", "It was he who paid for a blood test."), ("02", "It was Sofia's dad who cracked it.")],
    [("03", "It was the pediatrician in Moldava"), ("05", "A pediatrician in the district of Moldava noted the blood group"), ("00", "one of the girls needed a minor operation")])

# ---- echoes
e = s.echo
e("eleven minutes, by the clinic", "cited", ("00", "11 minutes apart"), ("01", "eleven minutes"), ("03", "eleven minutes"))
e("the clinic's offer of 30,000", "cited", ("01", "30,000 euros"), ("02", "30,000 per family"))
e("the clinic's four nurses", "cited", ("01", "four nurses"), ("02", "Four?"), ("05", "four nurses"))
e("the authority's report", "cited", ("04", "According to the Health Care Surveillance Authority"), ("05", "the 41-page report of the Health Care Surveillance Authority"))
e("left at her own request, by the clinic", "cited", ("01", "has left at her own request"), ("02", "she went of her own accord"), ("04", "The clinic maintains that she resigned."))
e("the tabloid's father and test", "cited", ("02", "It was he who paid for a blood test."), ("03", "It was not the father's ears and not a private test, as the tabloid writes."))
e("the tabloid's four million", "cited", ("02", "four million euros"), ("04", "denied a tabloid report of four million"))
e("first in 22 years", "same details", ("00", "the first in the 22 years of our house"), ("01", "In 22 years"))
e("the clinic's psychologist", "cited", ("01", "the help of a psychologist"), ("02", "The shrink whom the clinic boasts about?"), ("03", "after the statement"), optional=True)
e("the clinic's first of March", "cited", ("01", "on 1 March"), ("03", "The clinic claims that it learned of the matter on the first of March."))
e("no earlier case, by the clinic", "cited", ("01", "Reports of an earlier mix-up in this clinic are untrue."), ("04", "who had said there had been no earlier case"), optional=True)
e("Eszter's letter", "same details", ("03", "on 15 February"), ("05", "The mother's letter was entered"), optional=True)

# ---- actors
n = s.named
s.actor(STRELEC, "person", *n("Ivan Strelec", "Strelec"), aliases=["the director", "Dr Strelec", "Its director, Ivan Strelec", "Boss Ivan Strelec", "Clinic director Ivan Strelec", "MUDr. Ivan Strelec", "the clinic's former director", "the clinic", "Beskyd Clinic"])
s.actor(HUDAK, "person", *n("Robert Hudak", "Róbert Hudák"), aliases=["Robert Hudak", "the lawyer", "Their lawyer Róbert Hudák", "the families' lawyer", "Their lawyers"])
s.actor(UNION, "person", *n("Jana Hudáková"), aliases=["nurses' union", "Jana Hudáková of the nurses' union"])
s.actor(NURSE, "person", *n("Alžbeta M", "Alzbeta Mihalikova"), aliases=["Alžbeta M.", "Alzbeta Mihalikova", "the nurse", "she", "The nurse in charge"])
s.actor(ESZTER, "person", *n("Eszter Bárány", "Eszter"), aliases=["the letter", "Eszter", "she", "the mother"])
s.actor("Lili", "person", *n("Lili"))
s.actor(CLINIC, "organization", *n("Beskyd Clinic", "BESKYD CLINIC"), aliases=["the clinic", "the management", "Ivan Strelec", "The director"])
s.actor(UDZS, "organization", *n("Health Care Surveillance Authority", "ÚDZS"), aliases=["The authority", "the inspectors", "The inspectors", "the 41-page report", "ÚDZS"])
s.actor(KPA, "organization", *n("KPA"))
s.actor("Košice", "place", *n("Kosice", "KOSICE", "Košice"))
s.actor("Moldava", "place", *n("Moldava"))
s.actor(TABLOID, "organization", *n("Rýchle Noviny"), aliases=["the tabloid", "a tabloid report", "a tabloid"])
s.alias(ORLOVSKA, "ministry spokeswoman Dana Orlovska", MINISTRY, "the ministry", "Orlovska")
s.alias(MINISTRY, "the health ministry", ORLOVSKA)
s.alias(INSTITUTE, "Tests at a forensic institute", "Tests", "a forensic institute", ORLOVSKA)
s.alias(UNCLE, "uncle", "the uncle")
s.alias(SOURCE, "a source at his office", "source", HUDAK)
s.alias(DOCTOR, "the old doctor", "pediatrician", "A pediatrician in the district of Moldava")
s.alias(LETTER, ESZTER)
s.alias(INSURER, "a spokesman for the insurer", "the insurer")
s.alias(SURVEY, "survey", "A survey of 2019 in five countries")
s.alias(GONDOVA, "president of the Slovak midwives' chamber", "The president of the Slovak midwives' chamber, Marta Gondová")
s.alias(ENTRY, "an entry", "The inspectors", UDZS)
s.alias(SOCIETY, "The standard of the Slovak society of neonatology")
s.write()
