#!/usr/bin/env python3
"""Gold of the kidnap story: a merchant's daughter is kidnapped in Beira. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A merchant's daughter is kidnapped in Beira")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN, LESS, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.less_than, s.vague
SUN, MON, TUE, WED, FRI = (f"2027-01-{d}" for d in (17, 18, 19, 20, 22))
PAID, FREE, THU, STAR = (f"2027-02-0{d}" for d in (2, 3, 4, 5))
LAST = ["2026-01-01", "2026-12-31"]
s.report("00", outlet="LNA", published=MON)
s.report("01", outlet="O Búzi", published=WED, sidecar=True)
s.report("02", outlet="ACB", published=FRI)
s.report("03", outlet="LNA", published=THU)
s.report("04", outlet="The Causeway Star", published=STAR)
s.report("05", outlet="Monsoon Quarterly", published="2027-06-21", to="2027-09-13")

ELIAS, TERESA, FARUK, NADIA, ZULEIKA, SITOE = "Elias Mucavele", "Teresa Mucavele", "Faruk Latifo", "Nádia Latifo", "Zuleika Latifo", "Hélder Sitoe"
CELINA, PINHO, BANDE, MACUACUA = "Celina Nhaca", "Duarte Pinho", "Xavier Bande", "Benvinda Macuácua"
ACB, LNA, SERNIC, POLICE, MEDIA, CLOSE, ONE, OFFICER, DOCTORS = "ACB", "LNA", "SERNIC", "police", "local media", "two people close to the family", "one of two people close to the family", "an officer", "doctors"

# ---- figures
f = s.figures
f("kidnappers", "conflict",
    E("00", "Four men with assault rifles", 4, POLICE, as_of=MON, origin=ELIAS),
    E("01", "Five men", 5, CELINA, as_of=MON, origin=CELINA),
    E("03", "four men", 4, as_of=MON, origin=ELIAS))
f("vehicles", "conflict", E("00", "two vehicles", 2, ELIAS, as_of=MON, origin=ELIAS), E("01", "three cars", 3, CELINA, as_of=MON, origin=CELINA), E("03", "two vehicles", 2, as_of=MON, origin=ELIAS))
f("white cars", "single", E("01", "two white", 2, CELINA, as_of=MON, origin=CELINA))
f("grey cars", "single", E("01", "one grey", 1, CELINA, as_of=MON, origin=CELINA))
f("shots", "agree", AT_LEAST("00", "At least seven shots", 7, ELIAS, as_of=MON, origin=ELIAS), E("01", "A dozen", 12, CELINA, as_of=MON, origin=CELINA))
f("cases picked up", "single", E("01", "nine cases", 9, POLICE))
f("length of the abduction", "single", LESS("00", "less than a minute", 1, ELIAS, as_of=MON, unit="minutes"))
f("shops of Faruk Latifo", "agree", E("00", "11 shops", 11), E("04", "all 11 of them", 11, ZULEIKA))
f("people kidnapped last year", "conflict",
    E("00", "Fourteen people", 14, POLICE, as_of=LAST, origin=POLICE), E("00", "31", 31, ACB, as_of=LAST, origin=ACB),
    E("02", "Thirty-one persons", 31, as_of=LAST, origin=ACB), E("02", "fourteen", 14, POLICE, as_of=LAST, origin=POLICE), E("02", "the 31", 31, as_of=LAST, origin=ACB))
f("people kidnapped last year in Beira", "single", E("02", "nine of them", 9, as_of=LAST, origin=ACB))
f("people freed by the police last year", "single", E("02", "two were freed", 2, as_of=LAST, origin=ACB))
f("people who did not come back", "single", E("02", "Three did not come back", 3, as_of=LAST, origin=ACB))
f("cases in the city in January", "single", E("02", "four cases", 4, as_of=FRI, origin=ACB))
f("cases in which officers took part", "single", AT_LEAST("02", "at least five cases", 5, origin=ACB))
f("years of the cases with officers", "single", E("02", "two years", 2, unit="years"))
f("ransoms paid since 2020", "single", ABOUT("02", "some 38 million dollars", 38000000, unit="USD", origin=ACB))
f("members of the association", "single", E("02", "1,200 members", 1200))
f("kidnappings from January to May", "conflict", E("05", "twelve kidnappings", 12, ACB, as_of=["2027-01-01", "2027-05-31"], origin=ACB), E("05", "five", 5, POLICE, as_of=["2027-01-01", "2027-05-31"], origin=POLICE))
f("captivity of the businessman in Maputo", "single", E("00", "43 days", 43, unit="days"))
f("ransom of the businessman in Maputo", "single", ABOUT("00", "about $1.2 million", 1200000, MEDIA, unit="USD"))
f("ransom asked", "agree",
    E("01", "three million dollars", 3000000, SITOE, unit="USD", as_of=MON, origin=SITOE), E("01", "192 million meticais", 192000000, SITOE, unit="MZN", as_of=MON),
    E("02", "three million dollars", 3000000, unit="USD", as_of=MON), E("03", "three million dollars", 3000000, ONE, unit="USD", origin=ONE), E("04", "$3 million", 3000000, unit="USD", origin=ONE))
f("ransom paid", "conflict",
    E("03", "$850,000", 850000, CLOSE, unit="USD", as_of=PAID, origin=CLOSE), ABOUT("03", "some 54 million meticais", 54000000, CLOSE, unit="MZN", as_of=PAID, origin=CLOSE),
    E("04", "$580,000", 580000, LNA, unit="USD", as_of=PAID, origin=CLOSE), ABOUT("05", "Some 55 million meticais", 55000000, FARUK, unit="MZN", origin=FARUK))
f("weeks until Bande walks", "single", E("01", "six weeks", 6, DOCTORS, unit="weeks"))
f("pupils", "single", E("01", "640 pupils", 640))
f("shops where the owner was not to be spoken to", "single", E("01", "eight of ten", 8, as_of=TUE))
f("shops whose owner was in Lisbon", "single", E("01", "the other two", 2, as_of=TUE))
f("days of captivity", "conflict", E("03", "17 days", 17, unit="days", as_of=THU), E("04", "18 days", 18, unit="days"))
f("nights", "conflict", E("04", "Eighteen nights", 18, ZULEIKA, unit="nights", origin=ZULEIKA), E("05", "SIXTEEN NIGHTS", 16, unit="nights", origin=NADIA), E("05", "Sixteen nights", 16, NADIA, unit="nights", origin=NADIA))
f("arrests in Dondo", "update", E("03", "three", 3, nth=1, as_of=THU, origin=SERNIC), E("03", "five", 5), E("03", "three arrested", 3, POLICE, as_of=THU, origin=SERNIC), E("04", "Another three", 3, as_of=THU))
f("suspects killed in Dondo", "conflict", E("03", "two suspects", 2, POLICE, as_of=THU, origin=SERNIC), E("04", "three of the brutes", 3, LNA, as_of=THU, origin=SERNIC), E("05", "The two men", 2, MACUACUA, as_of=THU))
f("distance of Dondo from Beira", "single", E("03", "30 kilometres", 30, POLICE, unit="km"))
f("time from Beira to Dondo", "single", E("05", "half an hour", 0.5, unit="hours"))
f("length of the operation", "agree", E("03", "eleven minutes", 11, ELIAS, unit="minutes", as_of=THU, origin=SERNIC), E("05", "eleven minutes", 11, SERNIC, unit="minutes", as_of=THU, origin=SERNIC))
f("shops shut in protest", "single", VAGUE("03", "Hundreds of shops", 100, as_of="2027-01-25"))
f("share of shops shut in the centre", "single", E("03", "85 percent", 85, ACB, unit="percent", as_of="2027-01-25", origin=ACB))
f("plates of rice", "single", E("04", "three plates of rice", 3, ZULEIKA))
f("meals", "single", E("05", "31 meals", 31, NADIA))
f("meals of rice", "single", E("05", "20", 20, NADIA))
f("trains heard", "single", E("05", "one train", 1, NADIA))
f("length of the drive", "single", E("05", "three hours", 3, NADIA, unit="hours"))
f("distance of the house in Manica", "single", E("05", "190 kilometres", 190, unit="km"))
f("people charged", "single", E("05", "six people", 6, MACUACUA, as_of="2027-05-07"))
f("policemen charged", "single", E("05", "Two are policemen", 2, as_of="2027-05-07"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("less than a minute", "single", q("00", "It lasted less than a minute,", ELIAS), q("00", "These are people who have done it before.", ELIAS))
Q("by her name", "same", q("01", "They called her by her name", CELINA, nth=1), q("01", "They called her by her name,", CELINA), q("01", "Nádia, come down. Politely, like a teacher.", CELINA))
Q("under my table", "single", q("01", "A dozen. I was under my table.", CELINA))
Q("on Monday nobody called", "single", q("01", "On Monday nobody called. The first contact was on Tuesday.", ELIAS))
Q("nobody phoned", "single", q("01", "Nobody in this house phoned anybody. Somebody in that firm did.", SITOE))
Q("driven over them", "single", q("01", "I should have driven over them,", BANDE))
Q("taxes for protection", "single", q("02", "We pay taxes for protection, and then we pay for the lack of it,", TERESA), q("02", "A city where fathers count their children in the evening does not invest.", TERESA))
Q("not one metical", "single", q("03", "She was not scratched. And not one metical was paid,", ELIAS))
Q("no operation", "single", q("03", "There was no operation. There was a telephone call and a very long wait.", SITOE))
Q("an invention", "single", q("03", "an invention", ELIAS))
Q("asked for the cat", "same", q("04", "asked for the cat", ZULEIKA, nth=1), q("04", "She has eaten three plates of rice and she asked for the cat,", ZULEIKA))
Q("eighteen nights", "single", q("04", "Eighteen nights I have not closed an eye.", ZULEIKA))
Q("sold the shops", "single", q("04", "My brother would have sold the shops, all 11 of them,", ZULEIKA), q("04", "Ask me what he paid. Ask me! I won't tell you.", ZULEIKA))
Q("we were there", "single", q("04", "We were there. Was he?", OFFICER))
Q("never heard of Nádia", "single", q("05", "They'd never heard of Nádia Latifo until they were dead.", MACUACUA))
Q("I counted it twice", "single", q("05", "Some 55 million meticais. I counted it twice, because I am a merchant.", FARUK))
Q("they count forms", "single", q("05", "We count people. They count forms,", TERESA))

# ---- timeline
w = s.when
w("ransoms are paid from then on", "2020", ("02", "since 2020"))
w("a policeman is dismissed", "2024", ("03", "in 2024"))
w("officers took part in cases", "2025-01-22", ("02", "of the last two years"), to=FRI)
w("kidnappings of last year", "2026", ("00", "last year"), ("02", "in the year 2026"))
w("a businessman is freed in Maputo", "2026-11", ("00", "In November"))
w("kidnappings in the city this month", "2027-01", ("00", "this month"), ("02", "In this month"))
w("the escort is called off", SUN, ("01", "on Sunday at nine in the evening"))
w("the abduction", MON, ("00", "on Monday"), ("01", "on Monday", 1), ("02", "on the very evening of the abduction"), ("03", "on 18 January"))
w("the abduction, by The Causeway Star", TUE, ("04", "on 19 January"))
w("no ransom is asked by then", MON, ("00", "by Monday evening"), ("01", "On Monday"))
w("the telephone rings", MON, ("01", "on Monday evening"))
w("the first contact, by SERNIC", TUE, ("01", "on Tuesday"))
w("no sign of life from then on", TUE, ("02", "since Tuesday"))
w("O Búzi asks at the shops", TUE, ("01", "yesterday"))
w("the fourth case in the city", WED, ("02", "on Wednesday night"))
w("the school stays closed until then", "2027-01-25", ("01", "until Monday"))
w("the shops stay shut", "2027-01-25", ("02", "On Monday the 25th"), ("03", "on 25 January"))
w("the money is handed over", PAID, ("03", "on Tuesday night"), ("04", "on Tuesday night"))
w("she is set down, by the lawyer", FREE, ("03", "shortly before midnight on Wednesday"))
w("the operation in Dondo", THU, ("04", "at 4am yesterday"))
w("police say that they have freed her", THU, ("03", "on Thursday"))
w("she is back in her bed", THU, ("04", "last night"))
w("the charge is called an invention", "2027-02", ("05", "in February"))
w("the spokesman is sent to Tete", "2027-04", ("05", "in April"))
w("kidnappings of the new year are counted", "2027-01-01", ("05", "from January to the end of May"), to="2027-05-31")
w("the fourth kidnapping of the year", "2027", ("04", "of the year"))
w("six people are charged", "2027-05-07", ("05", "On 7 May"))
w("Nádia leaves for Porto", "2027-06-21", ("05", "on 21 June"))
w("the trial opens", "2027-09-14", ("05", "on 14 September"))

# ---- conflicts
C = s.conflict
C("figure", "kidnappers: four by the police, five and a sixth by the egg seller", [("00", "Four men with assault rifles"), ("03", "four men")], [("01", "Five men"), ("01", "a sixth who stayed at the wheel")])
C("figure", "vehicles: two by the police, three by the egg seller", [("00", "two vehicles"), ("03", "two vehicles")], [("01", "three cars")])
C("figure", "people kidnapped last year: 14 by the police, 31 by the ACB", [("00", "Fourteen people"), ("02", "fourteen")], [("00", "31"), ("02", "Thirty-one persons"), ("02", "the 31")])
C("figure", "kidnappings from January to May: twelve by the ACB, five by the police", [("05", "twelve kidnappings")], [("05", "five")])
C("figure", "ransom paid: $850,000, or $580,000 by The Causeway Star", [("03", "$850,000"), ("03", "some 54 million meticais"), ("05", "Some 55 million meticais")], [("04", "$580,000")])
C("figure", "suspects killed: two, or three by The Causeway Star", [("03", "two suspects"), ("05", "The two men")], [("04", "three of the brutes")])
C("figure", "days of captivity: 17, or 18 by The Causeway Star", [("03", "17 days"), ("05", "Sixteen nights"), ("05", "SIXTEEN NIGHTS")], [("04", "18 days"), ("04", "Eighteen nights")])
C("date", "the abduction: 18 January, or the 19th by The Causeway Star", [("00", "on Monday"), ("01", "on Monday", 1), ("03", "on 18 January")], [("04", "on 19 January")])
C("date", "the first call: on Monday evening by the family, on Tuesday by SERNIC",
    [("01", "on Monday evening"), ("02", "on the very evening of the abduction")], [("01", "On Monday nobody called. The first contact was on Tuesday."), ("00", "No ransom had been asked by Monday evening")])
C("stance", "who called off the escort: the family, or the firm",
    [("01", "by a member of the family")], [("01", "Nobody in this house phoned anybody. Somebody in that firm did."), ("05", "came from the firm's own office")])
C("stance", "whether the police freed her",
    [("03", "that they had freed Nádia Latifo"), ("04", "Crack officers burst into a house in Dondo"), ("04", "We were there. Was he?")],
    [("03", "There was no operation."), ("03", "was set down at a petrol station in Inhamízua"), ("04", "there was no raid at all")])
C("stance", "whether a ransom was paid",
    [("03", "And not one metical was paid,"), ("04", "Police say not a penny.")], [("03", "had been handed over on Tuesday night"), ("04", "went out of a car window"), ("05", "I counted it twice")])
C("stance", "whether serving officers take part in kidnappings",
    [("03", "an invention")], [("02", "officers of the police took part"), ("05", "Two are policemen in service"), ("05", "A policeman told him where to throw it.")])
C("stance", "where she was held: in Dondo, or near Manica",
    [("03", "from a house in Dondo"), ("05", "it has stuck to Dondo")], [("05", "The house stands at the edge of Manica")])
C("date", "she came free on Wednesday night by the lawyer, on Thursday by the police", [("03", "shortly before midnight on Wednesday")], [("04", "at 4am yesterday"), ("03", "The operation began at 4 a.m.")], optional=True)

# ---- echoes
s.echo("four men in two vehicles, by SERNIC", "cited", ("00", "Four men with assault rifles"), ("03", "by four men in two vehicles"), optional=True)
s.echo("LNA's report, retold by The Causeway Star", "cited", ("03", "two suspects were killed and three arrested"), ("03", "$850,000"), ("04", "the news agency LNA reports"), ("04", "the LNA has been told that $580,000"))
s.echo("the lawyer's account, retold", "same details", ("03", "was set down at a petrol station in Inhamízua"), ("04", "Nádia was dumped at a petrol station"))
s.echo("14 by the police and 31 by the ACB", "cited", ("00", "counts 31"), ("02", "Thirty-one persons"), ("00", "Fourteen people"), ("02", "who speak of fourteen"))
s.echo("three million dollars, by the family's lawyer", "same details", ("01", "three million dollars"), ("02", "three million dollars"), ("03", "three million dollars"), optional=True)
s.echo("eleven minutes, by SERNIC", "cited", ("03", "lasted eleven minutes"), ("05", "its eleven minutes"))
s.echo("an invention, by SERNIC's spokesman", "same details", ("03", "an invention"), ("05", "That had been called an invention in February"))

# ---- actors
s.actor(ELIAS, "person", *s.named("Elias Mucavele", "Mucavele", but=("Teresa Mucavele",)), aliases=["Mucavele", "SERNIC's Elias Mucavele", "the spokesman of SERNIC", "Elias Mucavele of the investigation service SERNIC", "SERNIC", "police", "He", "a spokesman"])
s.named_actor(TERESA, "person", "Teresa Mucavele", aliases=["the President of the Association, Teresa Mucavele", "The President", "ACB"])
s.named_actor(NADIA, "person", "Nádia Latifo", "Nádia", aliases=["She", "The 17-year-old", "Nádia", "the girl"])
s.named_actor(FARUK, "person", "Faruk Latifo", "Faruk", aliases=["Her father, Faruk Latifo", "dad Faruk", "her father"])
s.named_actor(ZULEIKA, "person", "Zuleika", aliases=["Her aunt Zuleika", "Zuleika", "aunt"])
s.named_actor(SITOE, "person", "Hélder Sitoe", "Sitoe", aliases=["The family's lawyer, Hélder Sitoe", "the family's lawyer", "he"])
s.named_actor(BANDE, "person", "Xavier Bande", aliases=["Her driver, Xavier Bande", "He"])
s.named_actor(SERNIC, "organization", "SERNIC", aliases=["the criminal investigation service SERNIC", "Elias Mucavele", "police"])
s.named_actor(ACB, "organization", "ACB", "Commercial Association of Beira", "COMMERCIAL ASSOCIATION OF BEIRA", aliases=["The Commercial Association of Beira", "The business association ACB", "The Association", "Teresa Mucavele"])
s.named_actor(LNA, "organization", "LNA", aliases=["the news agency LNA", "the LNA"])
s.named_actor("Fortaleza", "organization", "Fortaleza")
s.alias(CELINA, "Dona Celina Nhaca", "she", "Dona Celina")
s.alias(PINHO, "Fortaleza's manager, Duarte Pinho", "Fortaleza")
s.alias(MACUACUA, "the prosecutor, Benvinda Macuácua", "The prosecutor in Chimoio", "the prosecutor", "she")
s.alias(POLICE, "the police", "Police", "Elias Mucavele", "SERNIC")
s.alias(CLOSE, "Two people close to the family")
s.alias(ONE, "one of them", "Two people close to the family")
s.alias(OFFICER, "officer", "Cops")
s.alias(DOCTORS, "the doctors")
s.alias(MEDIA)
s.write()
