#!/usr/bin/env python3
"""Gold of an invented story: hundreds are arrested at a rally in Asunción, August 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Hundreds are arrested at a rally in Asunción")
E, AT_LEAST, MORE, ABOUT, AT_MOST, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.vague
SUN, MON, TUE, WED = (f"2027-08-{d}" for d in (22, 23, 24, 25))
AUG9, AUG19, SEP30 = "2027-08-09", "2027-08-19", "2027-09-30"
s.report("00", outlet="Austral", published=SUN)
s.report("01", outlet="National Police of Paraguay", published=MON)
s.report("02", outlet="Radio Lapacho", published=MON)
s.report("03", outlet="El Puerto", published=TUE)
s.report("04", outlet="Austral", published=WED, sidecar=True)
s.report("05", outlet="Rivers of the South", published="2027-10-05", to="2027-11-30")

POLICE, SERVIN, LIZ, ROSA, MIRTA, CELSO, RIQUELME = "the police", "Aníbal Servín", "Liz Ojeda", "Rosa Ojeda", "Mirta Cáceres", "Celso Cáceres", "Óscar Riquelme"
LORENA, RAMON, VERA, FAIR, NETWORK, HOSPITAL, UNI, PROSECUTOR = "Lorena Bogado", "Ramón Bogado", "Hugo Vera", "Fair Bill", "Defence Network", "Emergency Hospital", "the Catholic University's engineers", "the prosecutor's office"
REPORTER, JAZMIN, ELIGIO, AUTOPSY, WOMAN, YKUA, AUSTRAL, FABIAN = "Radio Lapacho's reporter", "Jazmín", "Eligio", "the autopsy", "a woman selling candles", "Ykua", "Austral", "Fabián Ojeda"

# ---- figures
f = s.figures
f("people arrested", "conflict",
    VAGUE("00", "Hundreds arrested", 100, as_of=SUN), VAGUE("00", "hundreds of people", 100, "police and witnesses", as_of=SUN),
    AT_LEAST("00", "At least 412 people", 412, SERVIN, as_of=SUN, origin=POLICE), E("01", "538", 538, POLICE, as_of=MON, origin=POLICE),
    E("02", "412 arrested", 412, AUSTRAL, as_of=SUN, origin=POLICE), E("02", "780 names", 780, NETWORK, as_of=SUN, origin=NETWORK), E("02", "538", 538, POLICE, as_of=MON, origin=POLICE),
    MORE("03", "More than 800 people", 800, NETWORK, origin=NETWORK),
    E("04", "611 arrests", 611, [RIQUELME, PROSECUTOR], as_of=WED, origin=PROSECUTOR), E("04", "538", 538, POLICE, as_of=MON, origin=POLICE), E("04", "780", 780, NETWORK, origin=NETWORK),
    E("05", "743", 743, VERA, as_of=SEP30, origin=VERA), E("05", "611", 611, PROSECUTOR, origin=PROSECUTOR), E("05", "780", 780, NETWORK, origin=NETWORK))
f("double names", "single", E("05", "37 double names", 37, VERA, origin=VERA))
f("minors arrested", "conflict",
    E("01", "12 are minors", 12, POLICE, as_of=MON, origin=POLICE), E("02", "57 of them", 57, NETWORK, as_of=SUN, origin=NETWORK), E("02", "twelve of them children", 12, POLICE, as_of=MON, origin=POLICE),
    E("04", "49", 49, PROSECUTOR, as_of=WED, origin=PROSECUTOR), E("04", "12 in the police notice", 12, POLICE, as_of=MON, origin=POLICE), E("04", "57", 57, NETWORK, origin=NETWORK),
    E("05", "57 of them", 57, origin=VERA))
f("people released by Monday morning", "single", E("01", "Three hundred", 300, POLICE, as_of=MON, origin=POLICE))
f("people still held", "conflict",
    E("04", "94", 94, NETWORK, nth=1, as_of=WED, origin=NETWORK), E("04", "23", 23, RIQUELME, as_of=WED, origin=RIQUELME), E("04", "94", 94, NETWORK, nth=2, as_of=WED, origin=NETWORK))
f("people let go in the street", "single", E("04", "120 people", 120, NETWORK, origin=NETWORK))
f("people at the rally", "conflict",
    E("00", "45,000", 45000, FAIR, as_of=SUN, origin=FAIR), E("00", "9,000", 9000, SERVIN, as_of=SUN, origin=POLICE), AT_MOST("01", "did not exceed nine thousand", 9000, POLICE, as_of=SUN, origin=POLICE),
    E("02", "21,000 at the peak", 21000, UNI, as_of=SUN, origin=UNI), E("05", "45,000", 45000, MIRTA, as_of=SUN, origin=FAIR), E("05", "nine thousand", 9000, SERVIN, as_of=SUN, origin=POLICE))
f("margin of the university's count", "single", E("02", "1,500", 1500, UNI, origin=UNI))
f("policemen hurt", "agree", E("00", "Thirty-one policemen", 31, SERVIN, as_of=SUN, origin=POLICE), E("01", "Thirty-one officers", 31, POLICE, as_of=MON, origin=POLICE))
f("policemen badly hurt", "single", E("00", "two of them badly", 2, SERVIN, as_of=SUN, origin=POLICE))
f("policemen in intensive care", "single", E("01", "One remains in intensive care", 1, POLICE, as_of=MON, origin=POLICE))
f("demonstrators treated", "single", E("00", "66 demonstrators", 66, HOSPITAL, as_of=SUN, origin=HOSPITAL))
f("demonstrators with wounds from rubber bullets", "single", E("00", "eight of them", 8, HOSPITAL, as_of=SUN, origin=HOSPITAL))
f("dead", "single", E("00", "one young man", 1, "police and witnesses", as_of=SUN))
f("wait under the stones", "single", E("00", "an hour under the stones", 1, SERVIN, as_of=SUN, unit="hours"))
f("rise of the bills", "conflict",
    E("00", "28%", 28, unit="percent", origin="the law"), E("03", "38%", 38, unit="percent", origin="El Puerto"), E("04", "28% rise", 28, "Santiago Llano", unit="percent", origin="the law"), E("05", "19%", 19, unit="percent"))
f("votes for the law", "single", E("00", "43 votes", 43, as_of="2027-08-11"))
f("votes against the law", "single", E("00", "34", 34, as_of="2027-08-11"))
f("people held in March 2017", "single", MORE("00", "more than 200 people", 200, as_of="2017-03"))
f("nights of arrests in 2017", "single", E("00", "one night", 1, unit="nights"))
f("term of law", "single", E("01", "five days", 5, POLICE, unit="days"))
f("patrol cars burned", "single", E("01", "Two patrol cars", 2, POLICE, as_of=SUN, origin=POLICE))
f("damage", "agree", E("01", "640 million guaraníes", 640000000, POLICE, origin=POLICE, unit="PYG"), ABOUT("01", "some 88,000 dollars", 88000, POLICE, origin=POLICE, unit="USD"))
f("cartridges at the radio", "single", E("02", "three cartridges", 3, as_of=SUN))
f("rounds missing from an armoury", "single", E("04", "40 rounds of rubber ammunition", 40, SERVIN, origin=SERVIN))
f("time without drink", "single", E("02", "14 hours", 14, JAZMIN, as_of=MON, origin=JAZMIN, unit="hours"))
f("length of the film", "conflict", E("03", "40 seconds", 40, LIZ, origin=LIZ, unit="seconds"), E("05", "52 seconds", 52, VERA, origin=VERA, unit="seconds"))
f("men in uniform on the bridge", "single", AT_LEAST("03", "At least two men in uniform", 2, as_of=SUN))
f("showers", "single", E("03", "one shower", 1))
f("fine for each", "single", E("03", "1.2 million guaraníes", 1200000, LORENA, origin=LORENA, unit="PYG"))
f("fine as a share of the minimum wage", "single", ABOUT("03", "half a minimum wage almost", 0.5, unit="share"))
f("goals that Cerro gets", "single", E("03", "three", 3, unit="goals"))
f("goals that Cerro gives", "single", E("03", "five", 5, unit="goals"))
f("people at the burial", "single", VAGUE("04", "Thousands", 1000, as_of=WED))
f("people against the rise", "update", E("04", "71%", 71, YKUA, origin=YKUA, unit="percent"), E("04", "58%", 58, YKUA, as_of="2027-07", origin=YKUA, unit="percent"))
f("weeks with the papers", "single", E("05", "three weeks", 3, unit="weeks"))
f("time of the telephone in a drawer", "single", E("05", "31 days", 31, unit="days"))
f("price of a candle", "agree", E("05", "5,000 guaraníes", 5000, unit="PYG"), ABOUT("05", "about 70 cents", 0.7, unit="USD"))
f("candles bought", "single", E("05", "bought two", 2))

# ---- quotations
q, Q = s.quote, s.quotation
Q("an hour is long", "single", q("00", "We waited for an hour under the stones. An hour is long,", SERVIN))
Q("does not arrest ideas", "single", q("01", "The Police does not arrest ideas. It arrests those who throw,", SERVIN))
Q("here is the stamp", "single", q("02", "We asked for this square on the ninth of August, in writing, with a stamp. Here is the stamp.", MIRTA))
Q("no stone so far", "single", q("02", "I have seen no stone so far. Now I see many.", REPORTER))
Q("my shoelaces", "single", q("02", "They took my shoelaces and my glasses.", JAZMIN))
Q("by noon tomorrow", "single", q("02", "By noon tomorrow nobody will be inside who does not deserve to be.", RIQUELME))
Q("a bridge with a handle", "single", q("02", "This is a baton, or a bridge with a handle,", CELSO))
Q("what a tariff was", "single", q("03", "He didn't even know what a tariff was,", ROSA))
Q("they did", "single", q("03", "They did,", ELIGIO))
Q("which they", "single", q("03", "Which they?", "El Puerto"))
Q("lists grow", "single", q("04", "Lists grow. That is what lists do,", RIQUELME))
Q("not explained by the fall", "single", q("04", "injuries not explained by the fall", AUTOPSY))
Q("free of officers", "single", q("05", "at no moment is the bridge free of officers", VERA))
Q("one for the boy", "single", q("05", "One for the boy,", WOMAN), q("05", "and one for when they cut us off.", WOMAN))

# ---- timeline
w = s.when
w("arrests of 2017", "2017-03-01", ("00", "in March 2017"), to="2017-03-31")
w("the earlier poll", "2027-07-01", ("04", "in July"), to="2027-07-31")
w("the application, by Fair Bill", AUG9, ("02", "on the ninth of August"), ("05", "9 August"))
w("Congress passes the law", "2027-08-11", ("00", "on Aug. 11"))
w("the application, by the police", AUG19, ("01", "on Thursday, 19 August"), ("05", "the 19th"))
w("the rally and the arrests", SUN, ("00", "on Sunday"), ("01", "Sunday"), ("03", "on Sunday"), ("04", "on Sunday", 1), ("05", "one Sunday in August"))
w("the square is full", SUN, ("02", "SUN", 1))
w("water cannon", SUN, ("02", "SUN", 2))
w("rubber bullets", SUN, ("02", "SUN", 3))
w("a boy lies under the bridge", SUN, ("02", "SUN", 4))
w("lawyers have 780 names", SUN, ("02", "SUN", 5))
w("Servín rules out rubber bullets", SUN, ("04", "on Sunday", 2))
w("parents at the gate", MON, ("02", "MON", 1))
w("the university's count", MON, ("02", "MON", 2))
w("the first are released", MON, ("01", "by ten o'clock this morning"), ("02", "MON", 3))
w("the police give 538", MON, ("02", "MON", 4), ("04", "on Monday"))
w("Riquelme in the Senate", MON, ("02", "MON", 5))
w("Celso Cáceres shows an X-ray", MON, ("02", "MON", 6))
w("nobody will be inside", TUE, ("02", "By noon tomorrow"))
w("the burial", WED, ("03", "tomorrow at nine"))
w("Riquelme says that all are released", WED, ("04", "on Wednesday"))
w("the ombudsman's report", SEP30, ("05", "30 September"))
w("the bills rise", "2027-10-01", ("00", "from October"), to="2027-10-31")
w("Servín is retired", "2027-10-04", ("05", "on 4 October"))
w("the rise is cut", "2027-10-04", ("05", "in the same week"), to="2027-10-10")
w("a sergeant is to be tried", "2028-03-01", ("05", "in March"), to="2028-03-31")

# ---- conflicts
c = s.conflict
c("figure", "arrested: 538 by the police, 611 by the prosecutors, 780 and more by the lawyers, 743 by the ombudsman",
    [("01", "538"), ("02", "538"), ("04", "538")], [("04", "611 arrests"), ("05", "611")], [("02", "780 names"), ("04", "780"), ("05", "780"), ("03", "More than 800 people")], [("05", "743")])
c("figure", "minors: 12 by the police, 57 by the lawyers and the ombudsman, 49 on the list",
    [("01", "12 are minors"), ("02", "twelve of them children"), ("04", "12 in the police notice")], [("02", "57 of them"), ("04", "57"), ("05", "57 of them")], [("04", "49")])
c("figure", "still held: 23 by the minister, 94 by the lawyers", [("04", "23")], [("04", "94", 1), ("04", "94", 2)])
c("figure", "the crowd: 45,000 by the organisers, 9,000 by the police, 21,000 by the university",
    [("00", "45,000"), ("05", "45,000")], [("00", "9,000"), ("01", "did not exceed nine thousand"), ("05", "nine thousand")], [("02", "21,000 at the peak")])
c("figure", "the rise: 28%, or 38% by El Puerto", [("00", "28%"), ("04", "28% rise")], [("03", "38%")])
c("figure", "the film: 40 seconds, or 52", [("03", "40 seconds")], [("05", "52 seconds")])
c("date", "the application: 9 August by Fair Bill, 19 August by the police", [("02", "on the ninth of August"), ("05", "9 August")], [("01", "on Thursday, 19 August"), ("05", "the 19th")])
c("stance", "whether rubber bullets were fired", [("00", "no bullet of any kind had been fired"), ("01", "Firearms, including those with rubber ammunition, were not used."), ("04", "He had ruled out on Sunday that any had been fired.")],
    [("00", "eight of them for wounds from rubber bullets"), ("02", "Rubber bullets at the corner of Chile street."), ("02", "We have three cartridges on our desk."), ("04", "40 rounds of rubber ammunition were missing")])
c("stance", "whether stones or water came first", [("00", "officers moved in after demonstrators had thrown stones")], [("00", "the stones came only after the water cannon"), ("02", "I have seen no stone so far. Now I see many.")])
c("stance", "whether officers were on the bridge", [("01", "No officer was on the bridge."), ("05", "Servín had said that no one of his was there.")],
    [("03", "At least two men in uniform stand on the bridge."), ("05", "at no moment is the bridge free of officers"), ("00", "struck with batons on the bridge")])
c("stance", "whether the student fell by himself", [("00", "fell from a footbridge while running from the square"), ("01", "he climbed over the rail of the footbridge of his own will")],
    [("00", "struck with batons"), ("04", "injuries not explained by the fall")])
c("stance", "whether those arrested got water", [("01", "received water and a sandwich")], [("02", "got nothing to drink in 14 hours"), ("03", "The one shower had no water.")])
c("stance", "what the autopsy found", [("04", "injuries not explained by the fall")], [("04", "she knew of no such words")], optional=True)
c("stance", "whether the student went to the rally", [("03", "on Sunday he went out for empanadas"), ("03", "He didn't even know what a tariff was,")], [("03", "his friends say he carried a banner")], optional=True)

# ---- echoes
e = s.echo
e("412 arrested, by Austral", "cited", ("00", "At least 412 people"), ("02", "Austral says 412 arrested."))
e("the police notice's 538 and twelve minors", "cited", ("01", "538, of whom 12 are minors"), ("02", "The police now admit 538, twelve of them children."), ("04", "the 538 given by police on Monday"), ("04", "12 in the police notice"))
e("780 names by the Defence Network", "cited", ("02", "780 names"), ("04", "The Defence Network, which had counted 780"), ("05", "the lawyers' 780"))
e("the prosecutors' 611", "cited", ("04", "a final list of 611 arrests"), ("05", "the prosecutors' 611"))
e("the police's nine thousand", "cited", ("00", "Servín spoke of 9,000."), ("01", "did not exceed nine thousand"), ("05", "The commander's nine thousand"))
e("Fair Bill's 45,000", "cited", ("00", "They put the crowd at 45,000."), ("05", "Mirta Cáceres still says 45,000"))
e("the stamp of 9 August", "same details", ("02", "on the ninth of August, in writing, with a stamp"), ("05", "on the page for 9 August, in green ink, with a stamp"))
e("the film on the telephone", "same details", ("03", "On it there is a film of 40 seconds"), ("05", "The film on it lasts 52 seconds"))
e("no officer on the bridge", "cited", ("01", "No officer was on the bridge."), ("05", "Servín had said that no one of his was there."))
e("no bullet was fired, by Servín", "cited", ("00", "no bullet of any kind had been fired"), ("04", "He had ruled out on Sunday that any had been fired."))
e("thirty-one policemen hurt", "same details", ("00", "Thirty-one policemen"), ("01", "Thirty-one officers"))
e("57 minors by the lawyers", "cited", ("02", "57 of them of people under 18"), ("04", "The lawyers have 57."), optional=True)
e("the lawyers' count in El Puerto", "cited", ("02", "780 names"), ("03", "More than 800 people were dragged into the Polideportivo, lawyers swear."), optional=True)
e("the application of 19 August", "same details", ("01", "on Thursday, 19 August"), ("05", "On the page for the 19th"), optional=True)

# ---- actors
n = s.named
s.actor(SERVIN, "person", *n("Aníbal Servín", "Servín"), aliases=["police commander Aníbal Servín", "the Commander, Comisario General Aníbal Servín", "The commander", "He", "the police"])
s.actor(FABIAN, "person", *n("Fabián Ojeda", "Fabián"))
s.actor(LIZ, "person", *n("Liz Ojeda"), ("03", "Liz"), aliases=["His sister, Liz Ojeda", "his sister Liz", "Liz"])
s.actor(ROSA, "person", *n("Doña Rosa Ojeda", "Doña Rosa"), aliases=["Doña Rosa Ojeda", "his mother, Doña Rosa Ojeda", "she"])
s.actor(MIRTA, "person", *n("Mirta Cáceres"), ("02", "Mirta", 2), aliases=["Mirta Cáceres of Fair Bill", "Fair Bill"])
s.actor(CELSO, "person", *n("Celso Cáceres"), aliases=["Dr Celso Cáceres", "he", "Emergency Hospital"])
s.actor(RIQUELME, "person", *n("Óscar Riquelme"), aliases=["Interior minister Óscar Riquelme", "Paraguay's interior minister", "The minister", "Paraguay minister"])
s.actor(LORENA, "person", *n("Lorena Bogado"), aliases=["Prosecutor Lorena Bogado", "she"])
s.actor(RAMON, "person", *n("Ramón Bogado"), aliases=["his family's lawyer, Ramón Bogado", "his family's lawyer"])
s.actor(FAIR, "organization", *n("Fair Bill"), aliases=["The organisers", "an alliance called Fair Bill", "They", "Mirta Cáceres"])
s.actor(NETWORK, "organization", *n("Defence Network"), aliases=["The lawyers of the Defence Network", "a lawyers' group", "lawyers", "The lawyers"])
s.actor(HOSPITAL, "organization", *n("Emergency Hospital"), aliases=["The Emergency Hospital"])
s.actor("Polideportivo del Este", "organization", *n("Polideportivo del Este", "Polideportivo"))
s.actor("Luque", "place", *n("Luque"))
s.actor("Paraguay", "place", *n("Paraguay", but=("NATIONAL POLICE OF PARAGUAY",)))
s.actor(AUSTRAL, "organization", *n("Austral"))
s.alias(POLICE, "police", "The National Police", "the police notice", "Aníbal Servín", "police commander Aníbal Servín", "National Police of Paraguay", "The institution")
s.alias("police and witnesses", "police", "witnesses")
s.alias(VERA, "The ombudsman, Hugo Vera", "the ombudsman", "his report", "his report of 30 September")
s.alias(UNI, "The Catholic University's engineers", "The Catholic University", "engineers")
s.alias(PROSECUTOR, "the prosecutors", "the list", "The list", "a final list", "prosecutors", RIQUELME)
s.alias(REPORTER, "Our reporter", "Our reporter on the balcony of the Hotel Paraná", "our reporter")
s.alias(JAZMIN, "A girl of 16, Jazmín", "she")
s.alias(ELIGIO, "sandwich man Eligio", "sandwich man")
s.alias("El Puerto", "we")
s.alias(AUTOPSY, "An autopsy", "Ramón Bogado", "his family's lawyer, Ramón Bogado", "the report")
s.alias(WOMAN, "a woman", "she")
s.alias(YKUA, "the firm Ykua", "A poll by the firm Ykua", "a poll")
s.alias("Santiago Llano", "President Santiago Llano")
s.write()
