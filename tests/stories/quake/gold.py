import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "An earthquake in Darai Nur, Tajikistan")
named = s.named
RUSTAM, FIRUZ, ODINAEV, SATTOROV, KHOLOVA = "Rustam Nazarov", "Firuz Nazarov", "Saidali Odinaev", "Ilhom Sattorov", "Zarina Kholova"
JAMSHED, PARVIZ, KARIMOVA, AZIZ, YUSUFI, KOWAL = "Jamshed Holzoda", "Parviz Holzoda", "Lola Karimova", "Nasreen Aziz", "Manizha Yusufi", "Petra Kowalczyk"
CES, GS, USGS, RC, MIN = "Committee of Emergency Situations", "Geophysical Service", "USGS", "Red Crescent", "Ministry of Education"
GOV, FO, UN, CAW, GIRL = "the government", "Foreign Office", "the UN", "CAW", "Mehrona"
TEACHER, COLLEAGUE, UNCLE = "a teacher who did not want to be named", "a teacher of mathematics", "Bakhtiyor, Mehrona's uncle"
SAT, SUN, MON, TUE = "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06"

s.report("00", outlet="CAW", published=SAT)
s.report("01", published=SUN)
s.report("02", outlet="Tojik Khabar", published=SUN)
s.report("03", outlet="Daily Comet", published=TUE, sidecar=True)
s.report("04", outlet="Relief Desk", published=TUE, to="2026-10-07")
s.report("05", outlet="Asia-Vesti", published=TUE, to="2026-10-12")

E, A, L, M, U, V = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.vague
s.figures("people killed", "conflict",
    L("00", "at least 19", 19, nth=1, as_of=SAT, origin=CES), L("00", "at least 19 people", 19, CES, as_of=SAT, origin=CES),
    E("00", "27 dead", 27, ODINAEV, as_of=SAT, origin=ODINAEV), M("01", "passes 30", 30, as_of=SUN, origin=CES),
    L("01", "At least 31 people", 31, CES, as_of=SUN, origin=CES), E("01", "19", 19, nth=1, as_of=SAT, origin=CES),
    E("01", "27", 27, as_of=SUN, origin=CES), L("01", "at least 19 people", 19, [CAW, CES], as_of=SAT, origin=CES),
    E("02", "31 citizens", 31, CES, as_of=SUN, origin=CES), L("03", "At least 34 people", 34, as_of=MON, origin=CES),
    E("04", "34 dead", 34, CES, as_of=MON, origin=CES), E("04", "38 names", 38, ODINAEV, as_of=TUE, origin=ODINAEV),
    E("05", "34", 34, as_of=[MON, TUE], origin=CES), E("05", "38 names", 38, ODINAEV, origin=ODINAEV))
s.figures("names counted twice", "agree",
    E("04", "Four of these", 4, CES, origin=CES), E("05", "four of them", 4, [ODINAEV, CES], origin=CES))
s.figures("people injured", "update",
    M("00", "more than 120", 120, CES, as_of=SAT, origin=CES), E("01", "214 injured", 214, CES, as_of=SUN, origin=CES),
    M("01", "more than 120", 120, [CAW, CES], as_of=SAT, origin=CES), E("02", "214", 214, CES, as_of=SUN, origin=CES),
    E("04", "243 injured", 243, CES, as_of=MON, origin=CES))
s.figures("people missing", "conflict",
    E("01", "Twelve", 12, CES, as_of=SUN, origin=CES), V("03", "dozens more", 12, as_of=MON), E("04", "five missing", 5, CES, as_of=MON, origin=CES))
s.figures("injured who were flown out", "single", E("00", "46 of the injured", 46, YUSUFI, as_of=SAT, origin=YUSUFI))
s.figures("helicopters", "single", E("00", "Two military helicopters", 2, YUSUFI, as_of=SAT, origin=YUSUFI))
s.figures("surgeons", "single", E("00", "three surgeons", 3, YUSUFI, as_of=SAT, origin=YUSUFI))
s.figures("distance from Navruzobod", "agree", A("00", "about 34 km", 34, unit="km"), A("00", "21 miles", 21, unit="miles"))
s.figures("magnitude of the main shock", "conflict",
    E("00", "6.4", 6.4, USGS, origin=USGS), E("00", "5.9", 5.9, GS, origin=GS), E("01", "6.4", 6.4, USGS, origin=USGS), E("01", "6.3", 6.3, USGS, origin=USGS),
    E("01", "5.9", 5.9, GS, origin=GS), E("02", "5.9", 5.9, GS, origin=GS), E("03", "6.3-magnitude", 6.3, origin=USGS),
    E("04", "6.3", 6.3, USGS, origin=USGS), E("04", "6.4", 6.4, USGS, origin=USGS), E("04", "5.9", 5.9, GS, origin=GS))
s.figures("depth of the main shock", "conflict",
    E("00", "18 km", 18, USGS, origin=USGS, unit="km"), E("00", "10 km", 10, GS, origin=GS, unit="km"),
    E("01", "10km", 10, KOWAL, origin=GS, unit="km"), E("01", "18km", 18, KOWAL, origin=USGS, unit="km"),
    E("02", "10 kilometres", 10, GS, origin=GS, unit="km"))
s.figures("aftershocks", "update",
    E("01", "74 aftershocks", 74, GS, as_of=SUN, origin=GS), E("02", "74 repeated shocks", 74, GS, as_of=SUN, origin=GS),
    M("03", "More than 100 aftershocks", 100, as_of=MON))
s.figures("magnitude of the strongest aftershock", "agree",
    E("00", "5.1", 5.1, USGS, as_of=SAT, origin=USGS), E("01", "5.1", 5.1, GS, as_of=SAT))
s.figures("magnitude in 1949", "single", E("00", "7.4", 7.4, as_of="1949-07"))
s.figures("people killed in 1949", "single", A("00", "about 7,200 people", 7200, as_of="1949-07"))
s.figures("villages hit", "agree",
    E("00", "11 villages", 11, RUSTAM, origin=CES), E("01", "11 villages", 11, [CAW, RUSTAM], origin=CES), E("02", "11 settlements", 11, origin=CES))
s.figures("villages destroyed", "agree",
    E("00", "three of them", 3, RUSTAM, origin=CES), E("01", "three of them", 3, [CAW, RUSTAM], origin=CES))
s.figures("soldiers and rescue workers", "single", A("00", "Some 600 soldiers and rescue workers", 600, RUSTAM, as_of=SAT, origin=CES))
s.figures("excavators", "single", E("00", "eight excavators", 8, RUSTAM, as_of=SAT, origin=CES))
s.figures("places where the road was blocked", "single", E("00", "four places", 4, RUSTAM, as_of=SAT, origin=CES))
s.figures("money released by the government", "agree",
    E("01", "50m somoni", 50e6, origin=GOV, unit="TJS"), E("01", "£3.4m", 3.4e6, unit="GBP"), E("02", "50 million somoni", 50e6, origin=GOV, unit="TJS"),
    E("04", "50 million somoni", 50e6, origin=GOV, unit="TJS"), E("04", "$4.6 million", 4.6e6, unit="USD"))
s.figures("money for a bereaved family", "agree",
    E("02", "30,000 somoni", 30000, origin=GOV, unit="TJS"), E("04", "30,000 somoni", 30000, origin=GOV, unit="TJS"), E("04", "$2,780", 2780, unit="USD"))
s.figures("people who lost their homes", "conflict",
    E("01", "12,000 people", 12000, RC, as_of=SUN, origin=RC), E("01", "9,300", 9300, "the authorities", as_of=SUN, origin=GOV),
    E("02", "9,300 persons", 9300, as_of=SUN, origin=GOV), E("04", "9,300", 9300, "the authorities", origin=GOV), E("04", "12,000", 12000, RC, nth=1, origin=RC),
    s.between("04", "between 9,000 and 12,000", 9000, 12000, "a UN assessment team", origin=UN))
s.figures("houses damaged or destroyed", "single", E("02", "1,870 houses", 1870, as_of=SUN, origin=CES))
s.figures("houses destroyed", "conflict",
    E("02", "640", 640, as_of=SUN, origin=CES), E("04", "640 destroyed", 640, CES, origin=CES), E("04", "702 destroyed", 702, "satellite analysts", origin="satellite analysts"))
s.figures("houses damaged but not destroyed", "single", E("04", "1,230 damaged", 1230, CES, origin=CES))
s.figures("tents put up", "agree", E("02", "420 tents", 420, as_of=SUN, origin=GOV), E("04", "420 tents", 420, origin=GOV))
s.figures("tents with heating", "single", E("04", "Only 90", 90))
s.figures("meals a day", "single", E("02", "three times a day", 3))
s.figures("time that the girl was under the ruins", "conflict",
    A("01", "some 29 hours", 29, as_of=SUN, unit="hours"), E("03", "31 HOURS", 31, as_of=SUN, unit="hours"), E("03", "31 hours", 31, as_of=SUN, unit="hours"),
    E("05", "29 hours", 29, as_of=SUN, unit="hours"))
s.figures("children in Zarina Kholova's lesson", "agree",
    E("01", "26 children", 26, KHOLOVA, as_of=SAT, origin=KHOLOVA), E("05", "twenty-six children", 26, KHOLOVA, as_of=SAT, origin=KHOLOVA),
    E("05", "the twenty-six", 26, as_of=SAT, origin=KHOLOVA))
s.figures("children killed at the school", "conflict",
    E("03", "Eleven of the dead", 11, "a teacher", origin=TEACHER), E("05", "Seven children", 7, MIN, origin=MIN), E("05", "eleven", 11, origin="Asia-Vesti"))
s.figures("families asked by Asia-Vesti", "single", E("05", "19 families", 19, origin="Asia-Vesti"))
s.figures("time from the bell to the fall of the ceiling", "single", E("05", "Twelve minutes", 12, unit="minutes"))
s.figures("money from Britain", "agree", E("01", "£750,000", 750000, FO, origin=FO, unit="GBP"), E("04", "£750,000", 750000, origin=FO, unit="GBP"))
s.figures("British medical team", "agree",
    E("01", "a medical team of 14", 14, FO, origin=FO), E("03", "14-strong British medical team", 14, origin=FO), E("04", "a medical team of 14", 14, origin=FO))
s.figures("kit of the British team", "single", E("03", "four tonnes of kit", 4, unit="tonnes"))
s.figures("boxes of the British team", "single", E("03", "31 boxes", 31, AZIZ))
s.figures("time to the first operation", "single", E("03", "two hours", 2, AZIZ, unit="hours"))
s.figures("temperature", "single", E("03", "minus 4C", -4, as_of=MON, unit="C"))
s.figures("temperature in a tent", "single", E("04", "minus eight", -8, KARIMOVA, unit="C"))
s.figures("readers' gift", "single", E("03", "£5", 5, unit="GBP"))
s.figures("flour from Kazakhstan", "agree", E("02", "120 tonnes of flour", 120, unit="tonnes"), E("04", "120 tonnes of flour", 120, unit="tonnes"))
s.figures("tents from Kazakhstan", "agree", E("02", "300 tents", 300), E("04", "300 tents", 300))
s.figures("load of the first plane", "single", E("04", "28 tonnes", 28, as_of=MON, unit="tonnes"))
s.figures("appeal of the UN", "single", E("04", "$18.7 million", 18.7e6, UN, as_of=TUE, origin=UN, unit="USD"))
s.figures("people the appeal is for", "single", E("04", "15,000 people", 15000, UN, as_of=TUE, origin=UN))
s.figures("months the appeal is for", "single", E("04", "three months", 3, UN, as_of=TUE, origin=UN, unit="months"))
s.figures("share of the appeal that is covered", "single", E("04", "31 per cent", 31, as_of=TUE, unit="%"))
s.figures("shelter within the appeal", "single", E("04", "$7.2 million", 7.2e6, unit="USD"))
s.figures("money from the European Union", "single", E("04", "€1.5 million", 1.5e6, unit="EUR"))
s.figures("money from Switzerland", "single", E("04", "400,000 francs", 400000, unit="CHF"))
s.figures("Swiss experts", "single", E("04", "12 experts", 12))
s.figures("weight allowed on the road", "single", U("04", "up to 10 tonnes", 10, unit="tonnes"))
s.figures("journey from Dushanbe now", "single", E("04", "nine hours", 9, unit="hours"))
s.figures("journey from Dushanbe before", "single", E("04", "five", 5, nth=2, unit="hours"))

q, Q = s.quote, s.quotation
Q("practically no longer there", "same", q("00", "practically no longer there", RUSTAM), q("01", "practically no longer there", RUSTAM))
Q("names in an exercise book", "single", q("00", "I have written the names in a school exercise book,", ODINAEV), q("00", "I am on the third page.", ODINAEV))
Q("three surgeons", "single", q("00", "We have three surgeons and one of them is a dentist,", YUSUFI))
Q("she asked for water and the day", "variant", q("01", "She asked for water, and then she asked what day it was,", SATTOROV), q("05", "She asked for water, and what day it was,", SATTOROV))
Q("six, perhaps seven", "single", q("01", "six, perhaps seven", SATTOROV))
Q("to decorate", "variant", q("01", "to put up decorations", MIN), q("05", "to decorate the assembly hall", MIN))
Q("a few pupils", "single", q("05", "a few pupils", MIN))
Q("26 children and half a sentence", "variant", q("01", "I had 26 children in front of me and half a sentence on the blackboard,", KHOLOVA),
  q("05", "I had twenty-six children before me, and on the board an unfinished sentence,", KHOLOVA))
Q("the same letter", "single", q("01", "They are reading the same letter in different languages,", KOWAL),
  q("01", "I’d worry more about the depth. At 10km you lose the village. At 18km you may lose only the roofs.", KOWAL))
Q("no family without a roof", "single", q("02", "Not one family will meet the winter without a roof,", JAMSHED))
Q("do not correspond to reality", "single", q("02", "Assertions about lessons in school No. 14 do not correspond to reality,", MIN))
Q("what day is it, by the tabloid", "single", q("03", "She said, ‘What day is it? Is it Monday?’,", SATTOROV),
  q("03", "I told her it was Sunday and she said, ‘Good. Then I haven’t missed it.’", SATTOROV))
Q("is it Monday", "single", q("03", "What day is it? Is it Monday?", GIRL), q("03", "Good. Then I haven’t missed it.", GIRL))
Q("a place next to her grandmother", "single", q("03", "We had already dug a place for her next to her grandmother. Now we’ll fill it with flowers.", UNCLE))
Q("there was a bell", "single", q("03", "There was a bell, there was a register, there were children,", TEACHER))
Q("a theatre in boxes", "single", q("03", "We’ve got a theatre in 31 boxes and we can be operating two hours after we land.", AZIZ))
Q("between 9,000 and 12,000", "single", q("04", "between 9,000 and 12,000", "a UN assessment team"))
Q("stoves are the problem", "single", q("04", "Tents are not the problem. Stoves are the problem,", KARIMOVA))
Q("a refrigerator with a zip", "single", q("04", "A tent at minus eight is a refrigerator with a zip.", KARIMOVA))
Q("he picks up", "single", q("04", "because he picks up", "two aid coordinators"))
Q("the bell for the second lesson", "single", q("05", "The bell for the second lesson had rung at 10:40,", COLLEAGUE))
Q("nothing about a birthday", "single", q("05", "About a birthday she said nothing. I do not know where they have that from.", SATTOROV))
Q("show me which", "single", q("05", "They tell me that four of them are there twice,", ODINAEV), q("05", "I told them: show me which. Nobody has come.", ODINAEV))
Q("whom we have seen", "single", q("05", "We write down whom we have seen.", "Karim"))
Q("a planned rotation", "single", q("05", "a planned rotation", PARVIZ))
Q("an invention", "single", q("05", "an invention", PARVIZ))
Q("have not seen that register", "single", q("05", "I have not seen that register, and you should not have either.", PARVIZ))

w = s.when
w("earthquake of 1949", "1949-07-01", ("00", "July 1949"), to="1949-07-31")
w("Mehrona's birth certificate", "2019-05-19", ("05", "19 May 2019"))
w("the earthquake", SAT, ("00", "on Saturday"), ("01", "on Saturday", 4), ("02", "on 3 October", 1), ("03", "on Saturday"))
w("lessons at the school, or none", SAT, ("01", "on Saturday", 2), ("02", "on 3 October", 2), ("03", "that day"), ("05", "Saturday, 3 October"), ("05", "on that day"))
w("the strongest aftershock", SAT, ("01", "on Saturday evening"))
w("Saidali Odinaev tells CAW of 27 dead", SAT, ("01", "on Saturday", 3))
w("Odinaev begins his list", SAT, ("04", "the first day"))
w("Britain announces help", SAT, ("01", "last night"))
w("Teachers' Day", SUN, ("02", "first Sunday of October"))
w("74 aftershocks by then", SUN, ("02", "today"))
w("the girl is rescued", SUN, ("03", "on Sunday"), ("03", "Sunday", 2))
w("the road is reopened", SUN, ("04", "on Sunday evening"))
w("day of mourning", MON, ("01", "Monday"), ("02", "5 October"), ("03", "Yesterday"))
w("the first plane from Kazakhstan", MON, ("02", "tomorrow"), ("04", "on Monday", 2))
w("34 dead", MON, ("04", "Monday night"), ("05", "since Monday"))
w("a UN team reaches the valley", MON, ("04", "on Monday", 1))
w("Mehrona's uncle speaks", MON, ("03", "last night", 1))
w("the British team is on its way", MON, ("03", "last night", 2))
w("appeal of the UN", TUE, ("04", "on Tuesday"))
w("the head of the education department is dismissed", TUE, ("05", "On Tuesday morning"))
w("first snow", "2026-10-10", ("04", "the weekend"), to="2026-10-11")
w("families face the winter", "2026-12-01", ("02", "the winter"), to="2027-02-28")

c = s.conflict
c("figure", "magnitude: 6.4, later 6.3, by the USGS, 5.9 by the Geophysical Service",
  [("00", "6.4"), ("01", "6.4"), ("01", "6.3"), ("03", "6.3-magnitude"), ("04", "6.3"), ("04", "6.4")], [("00", "5.9"), ("01", "5.9"), ("02", "5.9"), ("04", "5.9")])
c("figure", "depth: 18 km by the USGS, 10 by the Geophysical Service",
  [("00", "18 km"), ("01", "18km")], [("00", "10 km"), ("01", "10km"), ("02", "10 kilometres")])
c("figure", "dead on Saturday: at least 19 by the committee, 27 by Odinaev", [("00", "at least 19 people"), ("01", "at least 19 people")], [("00", "27 dead")])
c("figure", "dead on Monday and after: 34 by the committee, 38 by Odinaev", [("03", "At least 34 people"), ("04", "34 dead"), ("05", "34")], [("04", "38 names"), ("05", "38 names")])
c("figure", "missing: dozens, or five by the committee", [("03", "dozens more")], [("04", "five missing")])
c("figure", "homeless: 9,300 by the authorities, 12,000 by the Red Crescent",
  [("01", "9,300"), ("02", "9,300 persons"), ("04", "9,300")], [("01", "12,000 people"), ("04", "12,000", 1)])
c("figure", "houses destroyed: 640 by the committee, 702 by satellite", [("02", "640"), ("04", "640 destroyed")], [("04", "702 destroyed")])
c("figure", "how long the girl was under the ruins: 29 or 31 hours", [("01", "some 29 hours"), ("05", "29 hours")], [("03", "31 HOURS"), ("03", "31 hours")])
c("figure", "children killed at the school: seven by the ministry, eleven by a teacher and by Asia-Vesti",
  [("05", "Seven children")], [("03", "Eleven of the dead"), ("05", "eleven")])
c("figure", "age of the rescued girl: six, seven or eight",
  [("02", "a six-year-old girl"), ("01", "six, perhaps seven"), ("05", "The state agency made her six years old")],
  [("03", "Mehrona, 8"), ("03", "The eight-year-old"), ("05", "the British press eight")], [("05", "She is seven")])
c("stance", "whether there were lessons: the ministry denies it, teachers say so",
  [("01", "The education ministry says there were no lessons on Saturday"), ("02", "the lessons in the schools of the district were not conducted"),
   ("02", "do not correspond to reality"), ("03", "officials insist that there were NO lessons that day"), ("05", "The Ministry of Education claims that there were no lessons on that day")],
  [("01", "I had 26 children in front of me"), ("03", "There was a bell, there was a register, there were children"), ("05", "I had twenty-six children before me"),
   ("05", "The bell for the second lesson had rung at 10:40")])
c("stance", "whether the girl spoke of a birthday", [("03", "if she had missed her birthday party"), ("03", "Then I haven’t missed it")], [("05", "About a birthday she said nothing")])
c("stance", "whether four of Odinaev's names stand there twice", [("04", "Four of these, the committee says, are counted twice")], [("05", "show me which. Nobody has come")], optional=True)

e = s.echo
e("the wire's first paragraphs in the live blog", "copied text",
  ("00", "A strong earthquake struck a mountain district in eastern Tajikistan on Saturday"), ("01", "A strong earthquake struck a mountain district in eastern Tajikistan on Saturday"),
  ("00", "Committee chairman Rustam Nazarov told state television"), ("01", "Committee chairman Rustam Nazarov told state television"))
e("27 dead: Odinaev to CAW, cited by the live blog", "cited", ("00", "27 dead"), ("01", "had already given the CAW news agency on Saturday"))
e("31 dead and 214 injured is one count of the committee", "cited", ("01", "At least 31 people are confirmed dead and 214 injured"), ("02", "31 citizens perished and 214 received bodily injuries"))
e("34 dead is the committee's count", "cited", ("03", "At least 34 people"), ("04", "34 dead"), ("05", "The official death toll has stood at 34"))
e("74 aftershocks, by the Geophysical Service", "cited", ("01", "74 aftershocks"), ("02", "74 repeated shocks"))
e("the ministry's statement that there were no lessons", "cited",
  ("01", "The education ministry says there were no lessons on Saturday"), ("02", "the lessons in the schools of the district were not conducted"),
  ("03", "officials insist that there were NO lessons that day"), ("05", "The Ministry of Education claims that there were no lessons on that day"))
e("the USGS's magnitude", "cited", ("00", "6.4"), ("01", "6.3"), ("03", "6.3-magnitude"), ("04", "6.3"))
e("the Geophysical Service's magnitude", "cited", ("00", "5.9"), ("01", "5.9"), ("02", "5.9"), ("04", "5.9"))
e("the British team and money, by the Foreign Office", "same details", ("01", "a medical team of 14"), ("03", "14-strong British medical team"), ("04", "a medical team of 14"))
e("Kazakhstan's flour and tents", "same details", ("02", "120 tonnes of flour and 300 tents"), ("04", "120 tonnes of flour and 300 tents"))
e("the government's houses, tents and sums", "same details", ("02", "640"), ("04", "640 destroyed"), ("02", "50 million somoni"), ("04", "50 million somoni"), ("01", "50m somoni"),
  ("02", "420 tents"), ("04", "420 tents"))
e("the ages of the state agency and the British press, taken up by Asia-Vesti", "cited",
  ("02", "a six-year-old girl"), ("03", "The eight-year-old"), ("05", "The state agency made her six years old and the British press eight"))
e("9,300 and 12,000: the authorities and the Red Crescent", "cited", ("01", "12,000 people"), ("01", "9,300"), ("02", "9,300 persons"), ("04", "9,300"), ("04", "12,000", 1), optional=True)
e("the rescuer's words, rewritten", "same details", ("01", "She asked for water, and then she asked what day it was"), ("03", "told a reporter at the scene"), optional=True)

a = s.actor
a(RUSTAM, "person", *named("Rustam Nazarov"), ("00", "Nazarov", 2),
  aliases=["Nazarov", "Committee chairman Rustam Nazarov", "the chairman of the emergency committee", CES, "the committee"])
a(FIRUZ, "person", *named("Firuz Nazarov", "Firuz"), aliases=["Nazarov", "Our stringer Firuz Nazarov", "Firuz"])
a(ODINAEV, "person", *named("Saidali Odinaev", "Odinaev"),
  aliases=["Odinaev", "a local official, Saidali Odinaev", "The head of the district council", "The head of the Darai Nur council", "Odinaev's own list"])
a(CES, "organization", *named("Committee of Emergency Situations and Civil Defence", "Committee of Emergency Situations"),
  aliases=["the country's emergency committee", "emergency committee", "the committee", "Tajikistan’s emergency committee", "the press centre of the Committee of Emergency Situations and Civil Defence",
           "The government's Committee of Emergency Situations", "They", "they"])
a(GS, "organization", *named("Tajikistan's Geophysical Service", "Tajik Geophysical Service", "Geophysical Service of the National Academy of Sciences", "Geophysical Service"),
  aliases=["Tajikistan's Geophysical Service", "Tajikistan’s own service", "the Geophysical Service of the National Academy of Sciences", "Tajik Geophysical Service"])
a(USGS, "organization", *named("U.S. Geological Survey", "USGS"), aliases=["U.S. Geological Survey", "the USGS", "The U.S. Geological Survey"])
a(GIRL, "person", *named("Mehrona", "Mekhrona"), aliases=["she", "She", "the girl", "Mekhrona", "the eight-year-old", "BRAVE Mehrona"])
a(KHOLOVA, "person", *named("Zarina Kholova"), aliases=["Kholova", "the teacher Zarina Kholova"])
a(SATTOROV, "person", *named("Ilhom Sattorov", "Sattorov"), aliases=["Sattorov", "hero rescuer Ilhom Sattorov", "the rescuer Ilhom Sattorov", "one of the rescuers, Ilhom Sattorov"])
a(JAMSHED, "person", *named("Jamshed Holzoda"), aliases=["Holzoda", "First Deputy Prime Minister", "the First Deputy Prime Minister, Jamshed Holzoda"])
a(PARVIZ, "person", *named("Parviz Holzoda"), aliases=["Holzoda", "A spokesman for the ministry, Parviz Holzoda", "a spokesman for the ministry", "the ministry"])
a(RC, "organization", *named("Tajik Red Crescent", "Red Crescent"), aliases=["the Tajik Red Crescent", "The Red Crescent"])
a(CAW, "organization", *named("CAW"), aliases=["the CAW news agency"])
a(MIN, "organization", *named("Ministry of Education and Science", "Ministry of Education"),
  aliases=["The education ministry", "education ministry", "the ministry", "the Ministry of Education and Science", "The Ministry of Education", "the statement"])
a("Langari Surkh", "place", *named("Langari Surkh"))
s.alias(YUSUFI, "Yusufi", "a doctor", "a doctor there", "the doctor, Manizha Yusufi", "the doctor")
s.alias(KOWAL, "Kowalczyk", "Dr Petra Kowalczyk", "a seismologist at Leeds")
s.alias(AZIZ, "Dr Nasreen Aziz", "Aziz", "Leader Dr Nasreen Aziz")
s.alias(KARIMOVA, "Karimova", "Lola Karimova of the Tajik Red Crescent")
s.alias(UNCLE, "Bakhtiyor", "Her uncle Bakhtiyor", "her uncle")
s.alias(TEACHER, "the teacher", "a teacher", "teacher")
s.alias("a teacher", "the teacher", "teacher")
s.alias(COLLEAGUE, "her colleague", "a teacher of mathematics who asked not to be named", "her colleague, a teacher of mathematics")
s.alias("two aid coordinators", "aid coordinators")
s.alias("a UN assessment team", "A UN assessment team", "UN assessment team", "UN", "the UN")
s.alias(UN, "The UN", "UN", "United Nations")
s.alias("satellite analysts", "Satellite analysts at a Swiss institute", "Satellite analysts", "a Swiss institute")
s.alias("the authorities", "The authorities", "authorities", "the government")
s.alias(FO, "the Foreign Office")
s.alias("Karim", "An officer of the committee", "an officer of the committee")
s.write()
