#!/usr/bin/env python3
"""Gold of the polio story. The outbreak, its people and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Polio in the north of Cameroon")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
WED, THU, FRI, SAT, SUN, MON, TUE, THU2 = (f"2028-02-{d:02}" for d in (9, 10, 18, 19, 20, 21, 22, 24))
s.report("00", outlet="Logone Wire", published=WED)
s.report("01", outlet="Ministry of Public Health", published=THU)
s.report("02", outlet="Le Choc du Nord", published=SUN)
s.report("03", outlet="Outbreak Digest", published=TUE, sidecar=True)
s.report("04", outlet="Logone Wire", published=THU2)
s.report("05", outlet="The Meridian Review", published="2028-05-01", to="2028-12-31")

MVONDO, INGRID, AISSATOU, HAMADOU, DJIDA, MARIAM, ALIM = "Célestin Mvondo", "Ingrid Solheim-Diaw", "Aïssatou Bello", "Hamadou Bello", "Oumarou Djida", "Mariam", "Bachirou Alim"
MIN, WHO, PASTEUR, CHOC, DIGEST, LOGONE, MON_, CHIEF, RADIO, COMM, DELEG, BOTH, TECH = ("health ministry", "World Health Organization", "Pasteur Centre", "Le Choc du Nord", "Outbreak Digest", "Logone Wire",
    "independent monitors", "a chief of quarter", "the radio", "committee of three paediatricians", "the delegation", "health ministry and WHO", "a technician in Johannesburg")

f = s.figures
f("cases of paralysis", "conflict",
    E("00", "two polio cases", 2, None, as_of=WED, origin=MIN), E("00", "two cases of polio", 2, BOTH, as_of=WED, origin=MIN),
    E("01", "three cases of paralysis", 3, MIN, as_of=THU, origin=MIN), E("03", "Four", 4, None, as_of=MON, origin=DIGEST),
    E("04", "Four children", 4, DIGEST, origin=DIGEST), E("04", "three", 3, MIN, nth=1, as_of=THU2, origin=MIN),
    E("05", "Seven children", 7, None), E("05", "Five", 5, None, as_of="2028-03-31"))
f("cases announced on Wednesday", "single", E("01", "two", 2, MIN, nth=1, as_of=WED))
f("cases in Chad last year", "single", E("00", "38 children", 38, None, as_of="2027"))
f("years without polio", "single", ABOUT("00", "almost seven years", 7, BOTH, unit="years"))
f("infected children a case", "agree", ABOUT("00", "about 200 infected ones", 200, INGRID, origin=INGRID), E("05", "two hundred", 200, INGRID, origin=INGRID))
f("children who may have been infected", "single", E("05", "a thousand children", 1000, None))
f("children to be vaccinated", "conflict",
    E("00", "1.9 million children", 1900000, None, nth=1, origin=MIN), E("00", "1.9 million children", 1900000, BOTH, nth=2, origin=MIN), E("01", "1,900,000 children", 1900000, MIN, origin=MIN),
    E("03", "1.9 million", 1900000, None, origin=MIN), E("03", "1.6 million under-fives", 1600000, "the last census", origin="census"))
f("children vaccinated in the first round", "single", E("03", "1,824,000 children", 1824000, MIN, as_of=TUE, origin=MIN))
f("share vaccinated in the first round", "conflict",
    E("03", "96%", 96, MIN, unit="percent", as_of=TUE, origin=MIN), E("03", "81%", 81, MON_, unit="percent", as_of=TUE, origin=MON_),
    E("04", "96%", 96, MIN, nth=1, unit="percent", origin=MIN), E("04", "96%", 96, MIN, nth=2, unit="percent", origin=MIN), E("05", "96 per cent", 96, None, unit="percent", origin=MIN))
f("share vaccinated in the second round", "single", E("05", "91 per cent", 91, MON_, unit="percent", origin=MON_))
f("share with all routine vaccines", "single", E("00", "58%", 58, "a survey of 2026", unit="percent", as_of="2026"))
f("length of the first round", "single", E("00", "four days", 4, None, unit="days"))
f("vaccinators", "conflict", ABOUT("00", "Some 11,500 vaccinators", 11500, None, origin=MIN), E("02", "15,100", 15100, RADIO, origin=RADIO), E("03", "11,500 vaccinators", 11500, None, origin=MIN))
f("vaccinators paid", "single", E("03", "10,900", 10900, None, as_of=TUE))
f("vaccinators in front of the delegation", "single", ABOUT("04", "About 70 of them", 70, None, as_of=THU2))
f("vaccinators who slept on the steps", "single", ABOUT("05", "some 400 vaccinators", 400, None))
f("weeks unpaid", "single", E("05", "five weeks", 5, None, unit="weeks"))
f("cost of the campaign", "agree", E("00", "$6.2 million", 6200000, None, unit="USD"), E("01", "3.7 billion CFA francs", 3700000000, MIN, unit="XAF"))
f("contribution of the State", "single", E("01", "900 million", 900000000, MIN, unit="XAF"))
f("drops a child", "agree", E("01", "two drops", 2, MIN, origin=MIN), E("02", "two drops", 2, None, origin=CHOC))
f("doses", "agree", E("01", "2.4 million doses", 2400000, MIN, origin=MIN), E("03", "2.4 million doses", 2400000, None, origin=MIN))
f("doses left", "single", E("03", "430,000", 430000, None))
f("children in the world who had the vaccine", "single", E("01", "three billion children", 3000000000, MIN))
f("pay a day", "agree", E("01", "5,000 francs a day", 5000, MIN, unit="XAF", origin=MIN), E("02", "5,000 francs a day", 5000, None, unit="XAF", origin=MARIAM))
f("pay owed to Mariam", "single", E("02", "Fifteen thousand", 15000, MARIAM, unit="XAF"))
f("days that Mariam walked", "single", E("02", "three days", 3, None, nth=2, unit="days"))
f("days of fever", "single", E("02", "five days", 5, AISSATOU, unit="days"))
f("days of the count of refusals", "single", E("02", "three days", 3, None, nth=1, unit="days"))
f("families that refuse", "conflict",
    E("02", "4,100 families", 4100, DELEG, as_of=SUN, origin=MIN), E("02", "41,000", 41000, CHIEF, as_of=SUN, origin=CHIEF),
    E("03", "4,100 families", 4100, None, as_of=SUN, origin=MIN), E("03", "6,300", 6300, None, as_of=TUE), E("04", "4,100 families", 4100, MIN, origin=MIN))
f("closed doors in Yelwa", "single", E("02", "nine doors of ten", 0.9, None, unit="share", as_of=SAT))
f("rise of refusals in Garoua", "single", E("03", "fivefold", 5, None, unit="times"))
f("paediatricians in the committee", "single", E("03", "three paediatricians", 3, None))
f("regions of the campaign", "single", E("03", "three regions", 3, None))
f("grandsons of the imam", "single", E("04", "three grandsons", 3, None))
f("days from the find to the opened mail", "single", E("05", "86 days", 86, None, unit="days"))

q, Q = s.quote, s.quotation
Q("200 infected a case", "single", q("00", "Every paralysed child means about 200 infected ones whom we don't see,", INGRID))
Q("within the hour", "variant", q("00", "We acted within the hour.", MVONDO), q("05", "We acted within one hour,", MVONDO))
Q("opens her door", "single", q("01", "A mother who opens her door closes it to the disease,", MVONDO))
Q("she was playing", "single", q("02", "She was playing. She was well. Then the people with the blue bags came,", DJIDA))
Q("fever for five days", "single", q("02", "The child had had fever for five days, and the family knew it,", AISSATOU))
Q("fifteen thousand they owe me", "single", q("02", "Fifteen thousand they owe me. I have seen nothing, only a message that says 'thank you',", MARIAM))
Q("no link", "single", q("03", "no link to the vaccine", COMM))
Q("date of manufacture", "single", q("04", "It's the date of manufacture. The doses expire in June,", AISSATOU))
Q("we want to know", "single", q("04", "We want to know. That is all we want,", DJIDA))
Q("walked on his hands", "single", q("04", "I am 71, and my brother walked on his hands,", ALIM))
Q("I believe the paper", "single", q("05", "I believe the paper,", DJIDA), q("05", "I don't believe the people who bring papers.", DJIDA))
Q("more children than God made", "single", q("05", "You can't vaccinate more children than God made,", AISSATOU))

w = s.when
w("a survey of routine vaccines", "2026", ("00", "2026"))
w("children paralysed in Chad", "2027", ("00", "last year"))
w("the virus is found in waste water, by month", "2027-10", ("00", "last October"), ("03", "in October"))
w("the sample of Johannesburg", "2027-10-02", ("05", "of 2 October"))
w("the sample is positive, mail to Yaoundé", "2027-10-26", ("05", "on the 26th"), ("05", "that afternoon"))
w("the samples of the ministry", "2027-11-14", ("01", "14 November"))
w("the first case, by the form", "2027-12-17", ("03", "17 December"))
w("cases counted since", "2027-12", ("04", "since December"))
w("the girl's legs fail", "2028-01-03", ("00", "on January 3"), ("03", "3 January"))
w("the result in Yaoundé, the mail is opened", "2028-01-20", ("01", "on 20 January"), ("01", "on the same day"), ("05", "on 20 January"))
w("Yaoundé confirms, by month", "2028-01", ("03", "in January"))
w("two cases are announced", WED, ("00", "on Wednesday"), ("01", "yesterday"))
w("the third case is established", "2028-02-09", ("01", "in the night"), to=THU)
w("the campaign starts, as a week", "2028-02-14", ("00", "next week"), to=SUN)
w("the campaign is to start", FRI, ("00", "on Friday, February 18"))
w("the campaign, by the ministry", FRI, ("01", "From Friday 18 to Monday 21 February"), to=MON)
w("the first round, by the Digest", SAT, ("03", "from 19 to 22 February"), to=TUE)
w("the month of the box", "2027-12", ("02", "12/2027"), ("04", "12/2027"))
w("the month of the report", "2028-02", ("02", "February"))
w("the girl receives drops", FRI, ("02", "on Friday at eleven o'clock"))
w("the girl dies", SAT, ("02", "On Saturday at dawn"), ("03", "on Saturday"), ("04", "last Saturday"), ("05", "on the 19th of February"))
w("doors stay closed in Yelwa", SAT, ("02", "yesterday"))
w("the governor is photographed", SAT, ("02", "on Saturday"))
w("refusals counted", SUN, ("03", "on Sunday"))
w("four cases", MON, ("03", "as of Monday"))
w("the campaign ends, by Le Choc", MON, ("02", "tomorrow"))
w("vaccinators paid", TUE, ("03", "as of Tuesday noon"))
w("the first round ends", TUE, ("04", "on Tuesday"))
w("the ministry gives 96%", THU2, ("04", "on Thursday", 1))
w("the family asks a prosecutor", THU2, ("04", "on Thursday", 2))
w("the autopsy", "2028-03-02", ("05", "on 2 March"))
w("Mvondo is moved", "2028-03-14", ("05", "on 14 March"))
w("the second round, planned", "2028-03-21", ("00", "for the end of March"), to="2028-03-31")
w("the second round begins", "2028-03-24", ("03", "from 24 March"))
w("the second round", "2028-03-24", ("05", "from 24 to 27 March"), to="2028-03-27")
w("five cases", "2028-03-31", ("05", "by the end of March"))
w("cases six and seven", "2028-04", ("05", "in April", 1))
w("no case since", "2028-04-20", ("05", "since the 20th of that month"))
w("the imam dies", "2028-04", ("05", "in April", 2))
w("the doses expire", "2028-06", ("01", "until June"), ("04", "in June"))

c = s.conflict
c("figure", "share vaccinated: 96% by the ministry, 81% by the monitors", [("03", "96%"), ("04", "96%", 1), ("04", "96%", 2), ("05", "96 per cent")], [("03", "81%")])
c("figure", "children under five: 1.9 million by the target, 1.6 by the census", [("00", "1.9 million children", 1), ("00", "1.9 million children", 2), ("01", "1,900,000 children"), ("03", "1.9 million")], [("03", "1.6 million under-fives")])
c("figure", "families that refuse: 4,100, or 41,000 by a chief", [("02", "4,100 families"), ("03", "4,100 families"), ("04", "4,100 families")], [("02", "41,000")])
c("figure", "vaccinators: 11,500, or 15,100 by the radio", [("00", "Some 11,500 vaccinators"), ("03", "11,500 vaccinators")], [("02", "15,100")])
c("figure", "cases: four by the Digest, three by the ministry", [("04", "Four children"), ("03", "Four")], [("04", "three", 1)])
c("figure", "families that refused: 4,100 by the ministry after the end, 6,300 by the Digest", [("04", "4,100 families")], [("03", "6,300")], optional=True)
c("date", "the virus in waste water: October, or 14 November", [("00", "last October"), ("03", "in October"), ("05", "of 2 October")], [("01", "14 November")], optional=True)
c("date", "the first case: 3 January, or 17 December", [("00", "on January 3"), ("03", "3 January")], [("03", "17 December")])
c("date", "the first round: from 18 to 21 February, or 19 to 22", [("01", "From Friday 18 to Monday 21 February"), ("00", "on Friday, February 18"), ("02", "on Friday at eleven o'clock")], [("03", "from 19 to 22 February")])
c("source", "which laboratory found the virus first", [("01", "It was the Pasteur Centre, a Cameroonian laboratory, that first discovered the virus in waste water."), ("03", "Yaoundé has it the other way round.")],
    [("03", "The waste water of Garoua was positive in Johannesburg in October."), ("05", "A technician in Johannesburg showed me the entry")])
c("stance", "whether the vaccine killed the girl", [("02", "Then the people with the blue bags came,"), ("02", "The father shakes his head.")],
    [("02", "The ministry swears that it was malaria."), ("02", "The child had had fever for five days"), ("03", "no link to the vaccine"), ("05", "found malaria")])
c("stance", "whether the doses have expired", [("01", "They are valid until June."), ("02", "Dr. Bello says that this is the date of production."), ("04", "It's the date of manufacture. The doses expire in June,")],
    [("04", "had reported that the doses were too old"), ("02", "On it stood: 12/2027."), ("01", "the doses have expired")])
c("stance", "whether the vaccinators were paid", [("04", "all vaccinators had been paid"), ("05", "He had told parliament that all were paid."), ("01", "paid by telephone on the evening of the day")],
    [("04", "saying they had not"), ("02", "I have seen nothing"), ("05", "five weeks unpaid"), ("03", "10,900 of 11,500 vaccinators paid")])
c("stance", "whether the ministry acted at once", [("00", "We acted within the hour."), ("01", "The ministry decided the response on the same day."), ("05", "We acted within one hour,")],
    [("00", "The virus had been found in waste water in Garoua last October"), ("05", "That makes 86 days.")], optional=True)

e = s.echo
e("the target of 1.9 million", "cited", ("00", "1.9 million children", 2), ("01", "1,900,000 children"), ("03", "1.9 million"))
e("the ministry's 96%", "cited", ("03", "96%"), ("04", "96%", 2), ("05", "96 per cent"))
e("4,100 families by the delegation", "same details", ("02", "4,100 families"), ("03", "4,100 families"), ("04", "4,100 families"))
e("the box of Le Choc", "cited", ("02", "On it stood: 12/2027."), ("04", "A newspaper, Le Choc du Nord, had reported"))
e("the Digest's four cases", "cited", ("03", "Four"), ("04", "according to the Outbreak Digest"))
e("within the hour", "same details", ("00", "We acted within the hour."), ("05", "We acted within one hour,"))
e("200 infected for each", "cited", ("00", "about 200 infected ones"), ("05", "Solheim-Diaw's rule of two hundred for each"))
e("the girl of Yelwa", "same details", ("02", "On Saturday at dawn she was dead."), ("03", "the death of a child in Garoua"), ("04", "A girl of two died in Garoua"), ("05", "His daughter died"), optional=True)
e("the brother who walked on his hands", "same details", ("04", "my brother walked on his hands"), ("05", "who walked on his hands"))
e("Johannesburg's find in October", "same details", ("00", "last October"), ("03", "positive in Johannesburg in October"), ("05", "positive on the 26th"))
e("all paid, told to parliament", "same details", ("04", "all vaccinators had been paid"), ("05", "He had told parliament that all were paid."))
e("2.4 million doses", "same details", ("01", "2.4 million doses"), ("03", "2.4 million doses"), optional=True)
e("3 January told to the press", "cited", ("00", "on January 3"), ("03", "3 January"))

n = s.named
s.actor(MVONDO, "person", *n("Célestin Mvondo"), aliases=["Mvondo", "Health Minister Célestin Mvondo", "the Minister", "the Minister, Mr. Célestin Mvondo", "the minister", "Mr. Célestin Mvondo"])
s.actor(INGRID, "person", *n("Ingrid Solheim-Diaw", "Solheim-Diaw"), aliases=["Solheim-Diaw", "the WHO's representative", "WHO", "the WHO's representative, Ingrid Solheim-Diaw", "Solheim-Diaw's rule"])
s.actor(AISSATOU, "person", *n("Aïssatou Bello"), ("02", "Bello", 2), aliases=["Dr. Bello", "Dr. Aïssatou Bello", "Bello", "the campaign's head in Garoua"])
s.actor(HAMADOU, "person", *n("Hamadou Bello"), aliases=["Governor Hamadou Bello"])
s.actor(DJIDA, "person", *n("Oumarou Djida"), aliases=["Djida", "her father", "her father, Oumarou Djida", "the girl's father", "the girl's father, Oumarou Djida", "The father", "a mechanic"])
s.actor(ALIM, "person", *n("Bachirou Alim"), aliases=["imam Bachirou Alim", "the imam", "Alim"])
s.actor(WHO, "organization", *n("World Health Organization", "WHO"))
s.actor(PASTEUR, "organization", *n("Pasteur Centre"))
s.actor(CHOC, "organization", *n("Le Choc du Nord", "LE CHOC DU NORD", "Le Choc"))
s.actor(DIGEST, "organization", *n("Outbreak Digest", "OUTBREAK DIGEST"), aliases=["the Outbreak Digest", "a newsletter"])
s.actor(LOGONE, "organization", *n("Logone Wire"))
s.actor("Garoua", "place", *n("Garoua", "GAROUA"))
s.actor("Yelwa", "place", *n("Yelwa"))
s.alias(MIN, "the ministry", "The ministry", "Ministry of Public Health", "Cameroon's health ministry", "the health ministry", "the ministry's tally sheets", "The delegation")
s.alias(BOTH, "the health ministry and the World Health Organization", "health ministry", "World Health Organization", "WHO")
s.alias(MON_, "Independent monitors", "the monitors", "monitors")
s.alias(MARIAM)
s.alias(CHIEF, "A chief of quarter")
s.alias(RADIO)
s.alias(COMM, "A committee of three paediatricians", "A committee", "the committee")
s.alias(DELEG, "The delegation", "delegation", "the ministry")
s.alias("the last census", "census")
s.alias("a survey of 2026", "a survey", "survey")
s.write()
