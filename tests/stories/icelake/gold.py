#!/usr/bin/env python3
"""Gold of an invented story: skaters break through the ice of Lake Neusiedl, January 2027. Persons, outlets and Podersbach are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Skaters break through the ice at Podersbach")
E, ABOUT, LEAST, MORE, MOST, BETWEEN, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.between, s.vague
WED, THU, FRI, SAT, SUN, MON, TUE = (f"2027-01-{d}" for d in range(13, 20))
s.report("00", outlet="DNA", published=SAT)
s.report("01", outlet="Seewinkler Bote", published=SUN)
s.report("02", outlet="Hungarian Lakes Rescue Association", published=SUN, to="2027-01-22")
s.report("03", outlet="Radio Pannonia", published=MON)
s.report("04", outlet="The Skater", published="2027-02-06", to="2027-04-30")
s.report("05", outlet="DNA", published=TUE, sidecar=True)

SABINE, KATRIN, GEORG, LENA, GMEINER = "Sabine Horvath", "Katrin Horvath", "Georg Tauber", "Lena Tauber", "Johann Gmeiner"
GERGELY, LACKNER, KUGLER = "Gergely Tóth", "Verena Lackner", "Franz Kugler"
POLICE, TOURIST, HLRA, REDCROSS, DNA, BOTE, RADIO = "Austrian police", "tourist association Podersbach", "Hungarian Lakes Rescue Association", "Red Cross", "DNA", "Seewinkler Bote", "Radio Pannonia"
PROVINCE, DISTRICT, BOOK, PHONE, WITNESSES, TOWFIRM, PROSECUTOR, COMMUNITY = "province of Burgenland", "district of Neusiedl", "the drill book", "phone records", "three witnesses", "tow firm from Frauenkirchen", "prosecutors", "the community"

# ---- figures
f = s.figures
f("people killed", "update",
    E("00", "Two dead", 2, as_of=SAT, origin=POLICE),
    E("00", "Two people drowned", 2, POLICE, as_of=SAT, origin=POLICE),
    E("01", "FOUR", 4, as_of=SUN), E("01", "four lives", 4, as_of=SUN),
    E("03", "six", 6, as_of=MON), E("03", "Four dead", 4, as_of=MON),
    E("04", "Eight", 8),
    LEAST("05", "at least six people", 6, as_of=TUE))
f("bodies recovered on Sunday", "single", E("01", "Two more bodies", 2, as_of=SUN))
f("bodies found under the ice on Monday", "single", E("03", "two bodies", 2, as_of=MON))
f("Austrians among the dead", "single", E("05", "four Austrians", 4, as_of=TUE))
f("Hungarians among the dead", "agree", E("02", "Two Hungarian citizens", 2, HLRA), E("01", "a couple", 2, as_of=SUN), E("05", "a couple", 2, as_of=TUE))
f("people missing", "update",
    E("00", "Five people", 5, SABINE, as_of=SAT, origin=POLICE),
    E("01", "Four are missing", 4, as_of=SUN), E("01", "five", 5, nth=1, as_of=SAT, origin=POLICE),
    E("03", "Two are still missing", 2, as_of=MON), E("03", "four missing", 4, as_of=MON),
    E("05", "Two people are missing", 2, as_of=TUE))
f("people who fell in, or were rescued", "update",
    LEAST("00", "at least 30", 30, POLICE, as_of=SAT),
    E("01", "Thirty-eight people", 38, REDCROSS, as_of=SUN, origin=REDCROSS),
    E("02", "38 persons", 38, [HLRA, "the Austrian colleagues"], origin=REDCROSS),
    E("05", "Thirty-eight", 38, origin=REDCROSS),
    LEAST("05", "at least 30", 30, [DNA, "fire brigade's log"], as_of=SAT))
f("people treated in hospitals", "single", E("01", "21", 21, REDCROSS, as_of=SUN, origin=REDCROSS))
f("people rescued by the Hungarians", "single", E("02", "11 persons", 11, HLRA, as_of=SAT, origin=HLRA))
f("dead recovered by the Hungarians", "single", E("02", "one person dead", 1, HLRA, as_of=SAT, origin=HLRA))
f("crew of the hovercraft", "single", E("02", "crew of four", 4, HLRA, as_of=SAT))
f("visitors expected", "single", E("00", "1,500 visitors", 1500, TOURIST))
f("people on the ice", "conflict",
    E("00", "3,500 people", 3500, POLICE, as_of=SAT, origin=POLICE),
    E("01", "1,800", 1800, KATRIN, as_of=SAT, origin=KATRIN), E("01", "3,500", 3500, POLICE, as_of=SAT, origin=POLICE),
    E("03", "1,800", 1800, TOURIST, as_of=SAT, origin=KATRIN), ABOUT("03", "about 2,900", 2900, POLICE, as_of=SAT, origin=POLICE),
    E("04", "1,800", 1800, KATRIN, as_of=SAT, origin=KATRIN), E("04", "2,600 wristbands", 2600, [BOTE, KATRIN], as_of=SAT, origin=KATRIN),
    ABOUT("05", "about 2,900", 2900, POLICE, as_of=SAT, origin=POLICE), E("05", "3,500", 3500, POLICE, as_of=SAT, origin=POLICE),
    E("05", "1,800", 1800, TOURIST, as_of=SAT, origin=KATRIN))
f("distance from the shore", "single", ABOUT("00", "some 400 metres", 400, POLICE, unit="m"))
f("time from the warning to the accident", "agree",
    E("00", "ten minutes before", 10, SABINE, as_of=SAT, origin=POLICE, unit="minutes"), E("03", "ten minutes before", 10, POLICE, as_of=SAT, origin=POLICE, unit="minutes"))
f("warnings by the organiser", "single", E("03", "two warnings", 2, TOURIST, as_of=SAT, origin=TOURIST))
f("people asked about the warning", "single", E("03", "12 people", 12, RADIO))
f("ice on which the lake was released", "conflict",
    E("00", "14 centimetres", 14, as_of=THU, unit="cm"), E("01", "14 centimetres", 14, as_of=THU, unit="cm"),
    E("03", "14 centimetres", 14, GEORG, nth=1, unit="cm"), E("03", "14 centimetres", 14, GEORG, nth=2, unit="cm"),
    E("04", "14 centimetres", 14, nth=1, unit="cm"), E("04", "14 centimetres", 14, GEORG, nth=2, unit="cm"),
    E("04", "were they 14", 14, unit="cm"), E("04", "reported 14", 14, DNA, as_of=THU, unit="cm"),
    BETWEEN("04", "14, 12, 11, 14 and 10", 10, 14, BOOK, as_of=THU, origin=BOOK, unit="cm"),
    E("05", "14 centimetres", 14, as_of=FRI, unit="cm"))
f("holes drilled on Thursday", "agree", E("01", "five holes", 5, as_of=THU), E("04", "five holes", 5, BOOK, as_of=THU, origin=BOOK))
f("ice on Saturday morning, by the warden", "agree",
    BETWEEN("01", "eleven at the reed and nine at the channel", 9, 11, GMEINER, as_of=SAT, origin=GMEINER, unit="cm"), BETWEEN("04", "9–11", 9, 11, BOOK, as_of=SAT, origin=GMEINER, unit="cm"))
f("ice on Saturday morning, by the Hungarians", "agree",
    E("02", "8.5 cm", 8.5, HLRA, as_of=SAT, origin=HLRA, unit="cm"), E("05", "8.5 centimetres", 8.5, as_of=SAT, origin=HLRA, unit="cm"))
f("distance of the Hungarian measurement", "single", E("02", "6 kilometres", 6, HLRA, unit="km"))
f("ice required for crowds", "agree", E("00", "18", 18, PROVINCE, nth=1, origin=PROVINCE, unit="cm"), E("03", "18 centimetres", 18, PROVINCE, origin=PROVINCE, unit="cm"))
f("ice for a person, by the table", "single", E("04", "five centimetres", 5, unit="cm"))
f("ice for a group, by the table", "single", E("04", "a group eight", 8, unit="cm"))
f("ice for a crowd, by the table", "single", E("04", "a crowd 18", 18, unit="cm"))
f("ice for a car, by the table", "single", E("04", "a car 25", 25, unit="cm"))
f("what white ice bears", "single", E("04", "half", 0.5, unit="share"))
f("what the 14 centimetres were worth", "single", E("04", "worth seven", 7, unit="cm"))
f("snow on the 13th", "single", E("04", "6 centimetres", 6, unit="cm", as_of=WED))
f("vehicle on the ice", "conflict",
    LEAST("01", "at least five tons", 5, WITNESSES, as_of=SAT, origin=WITNESSES, unit="t"), E("01", "2.2 tons", 2.2, TOURIST, as_of=SAT, origin=TOURIST, unit="t"),
    E("03", "5.4 tons", 5.4, TOWFIRM, as_of=SAT, origin=TOWFIRM, unit="t"), E("05", "5.4 tons", 5.4, PROSECUTOR, as_of=SAT, unit="t"))
f("witnesses of the lorry", "single", E("01", "Three witnesses", 3))
f("time from the accident to the alarm", "conflict",
    E("02", "37 minutes", 37, HLRA, as_of=SAT, origin=HLRA, unit="minutes"), E("05", "37 minutes", 37, HLRA, as_of=SAT, origin=HLRA, unit="minutes"),
    E("05", "19", 19, KUGLER, nth=2, as_of=SAT, origin=KUGLER, unit="minutes"))
f("time of the hovercraft", "agree", MOST("01", "within 25 minutes", 25, as_of=SAT, unit="minutes"), E("05", "25 minutes", 25, as_of=SAT, unit="minutes"))
f("helicopters", "single", E("00", "two helicopters", 2, as_of=SAT))
f("share of the lake in Hungary", "single", ABOUT("00", "about a fifth", 0.2, unit="share"))
f("depth of the lake", "single", MOST("00", "no more than 1.8 metres", 1.8, unit="m"))
f("schoolchildren drowned in 1929", "single", E("00", "11 schoolchildren", 11, as_of="1929"))
f("winters of the warden", "single", E("01", "29 winters", 29, unit="winters"))
f("cost of the Hungarian operation", "agree",
    E("02", "1.9 million forints", 1900000, HLRA, origin=HLRA, unit="HUF"), ABOUT("02", "about 4,900 euros", 4900, HLRA, origin=HLRA, unit="EUR"))
f("persons rescued by the Hungarians this season", "single", E("02", "212 persons", 212, HLRA))
f("persons rescued by the Hungarians last winter", "single", E("02", "140", 140, HLRA))
f("lakes of the Hungarians", "single", E("02", "seven lakes", 7, HLRA))
f("persons under investigation", "single", E("03", "three persons", 3, LACKNER, as_of=MON, origin=LACKNER))
f("length of the warden's call", "single", E("04", "48 seconds", 48, PHONE, as_of=SAT, origin=PHONE, unit="seconds"))
f("weeks of the mayor's denial", "single", E("04", "three weeks", 3, unit="weeks"))
f("takings of the festival", "single", E("04", "31,000 euros", 31000, unit="EUR"))
f("people in the Frisian marathon", "single", E("04", "16,000 people", 16000, as_of="2012"))
f("ice of the Frisian marathon", "single", E("04", "15 centimetres", 15, as_of="2012", unit="cm"))
f("days since the accident", "single", E("05", "Three days", 3, unit="days"))
f("sum for each family", "single", E("05", "€8,000", 8000, unit="EUR"))
f("insured sum", "single", E("05", "five million euros", 5000000, unit="EUR"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("ten minutes before", "single", q("00", "ten minutes before", SABINE))
Q("stunned", "single", q("00", "stunned", TOURIST))
Q("eleven and nine", "single", q("01", "eleven at the reed and nine at the channel", GMEINER))
Q("not today", "single", q("01", "I said: not today.", GMEINER))
Q("no call in the morning", "single", q("01", "There was no call in the morning.", GEORG))
Q("at least five tons", "single", q("01", "at least five tons", WITNESSES))
Q("Danke", "single", q("02", "Danke", DISTRICT))
Q("warned by Austria", "variant", q("02", "no one warned Austria", "television"), q("02", "No one in Austria was warned by Austria.", GERGELY))
Q("I would rather not be", "single", q("03", "and today I would rather not be", LENA))
Q("signed for 14", "single", q("03", "I have signed for 14 centimetres and there were 14 centimetres.", GEORG))
Q("about 2,900", "single", q("03", "about 2,900", POLICE))
Q("a van it wasn't", "single", q("03", "A van it wasn't,", TOWFIRM))
Q("closed please", "single", q("04", "9–11. Rang T.H., closed please.", GMEINER))
Q("2,600 wristbands", "single", q("04", "2,600 wristbands, without children", KATRIN))
Q("we have it on tape", "single", q("05", "We have it on tape,", KUGLER))
Q("without our knowledge", "single", q("05", "without our knowledge", TOURIST))

# ---- timeline
w = s.when
w("schoolchildren drown", "1929-01-01", ("00", "In 1929"), to="1929-12-31")
w("the limit for crowds begins", "2009-01-01", ("03", "since 2009"), to="2009-12-31")
w("the Frisian marathon", "2012-01-01", ("04", "of 2012"), to="2012-12-31")
w("the lake last froze over", "2017-01-01", ("00", "since 2017"), to="2017-12-31")
w("it snows", WED, ("04", "on the 13th"))
w("it thaws", THU, ("04", "on the 14th"))
w("the ice is measured and released", THU, ("00", "on Thursday"), ("01", "On Thursday"), ("04", "on the Thursday"))
w("the ice is measured, by DNA's overview", FRI, ("05", "on Friday"))
w("a boy is rescued in Lower Austria", FRI, ("00", "On Friday"))
w("photographs of the ice", FRI, ("04", "on the Friday before the accident"))
w("the warden drills and rings", SAT, ("01", "On Saturday at seven"), ("04", "on Saturday"), ("05", "on Saturday morning"))
w("the Hungarians measure and close", SAT, ("02", "On Saturday morning"), ("05", "that morning"))
w("no warning at the town hall, by the mayor", SAT, ("03", "on Saturday morning"))
w("the lorry drives onto the ice", SAT, ("01", "at noon"))
w("the ice breaks", SAT, ("00", "on Saturday afternoon"), ("05", "Three days after the accident"))
w("the Hungarian station receives the alarm", SAT, ("02", "on Saturday at 14.52"))
w("five are missing", SAT, ("00", "in the evening"), ("01", "yesterday evening"))
w("the vehicle is pulled out", SAT, ("03", "on Saturday night"))
w("two more bodies", SUN, ("01", "this morning"))
w("the niece", MON, ("03", "today"))
w("a thaw is forecast", "2027-01-21", ("05", "for Thursday"))
w("the last is found", "2027-02-02", ("04", "on 2 February"))
w("the winter", "2026-12-01", ("00", "this winter"), to="2027-02-28")
w("the last winter", "2025-12-01", ("02", "last winter"), to="2026-02-28")

# ---- conflicts
c = s.conflict
c("figure", "people on the ice: 1,800 by the organiser, 2,900 and more by the police",
    [("01", "1,800"), ("03", "1,800"), ("04", "1,800"), ("05", "1,800")],
    [("00", "3,500 people"), ("01", "3,500"), ("05", "3,500"), ("03", "about 2,900"), ("05", "about 2,900"), ("04", "2,600 wristbands")])
c("stance", "whether a warning was given by loudspeaker",
    [("00", "warnings had been given by loudspeaker"), ("03", "Police: ten minutes before."), ("03", "there were two warnings")], [("00", "nothing had been announced"), ("03", "none of whom heard any")])
c("date", "the loudspeaker: ten minutes before, or at 13.30 and 14.00", [("00", "ten minutes before"), ("03", "ten minutes before")], [("03", "at 13.30 and at 14.00")], optional=True)
c("stance", "whether the warden rang the town hall in the morning",
    [("01", "and rang the town hall"), ("01", "I said: not today."), ("04", "9–11. Rang T.H., closed please."), ("04", "a call of 48 seconds"), ("05", "says he advised the town hall on Saturday morning to close it")],
    [("01", "Gmeiner rang only after the accident"), ("01", "There was no call in the morning."), ("03", "no warning reached the town hall on Saturday morning"), ("05", "Mayor Georg Tauber says he did not"), ("04", "The mayor had denied it")])
c("stance", "whether the Hungarian warning reached the town hall",
    [("03", "no warning reached the town hall on Saturday morning"), ("03", "it went to the district")], [("03", "The district: forwarded at 8.40.")])
c("figure", "the vehicle: five tons and more, or a van of 2.2 tons", [("01", "at least five tons"), ("03", "5.4 tons"), ("05", "5.4 tons")], [("01", "2.2 tons")])
c("stance", "whether the vehicle stood on the ice",
    [("01", "drive onto the ice at noon"), ("03", "out of the reeds"), ("05", "was on the ice")], [("01", "which had stayed on the jetty"), ("05", "no longer speaks of the jetty")])
c("date", "the ice was measured on Thursday, or on Friday", [("00", "on Thursday"), ("01", "On Thursday"), ("04", "on the Thursday")], [("05", "on Friday")])
c("figure", "the ice on Thursday: 14 centimetres, or 10 to 14 by the drill book",
    [("00", "14 centimetres"), ("01", "14 centimetres"), ("03", "14 centimetres", 2), ("04", "reported 14"), ("05", "14 centimetres")], [("04", "14, 12, 11, 14 and 10")])
c("figure", "the alarm: 37 minutes after the accident by the Hungarians, 19 by the command centre", [("02", "37 minutes"), ("05", "37 minutes")], [("05", "19", 2)])
c("source", "what the Hungarian commander said of the warning", [("02", "no one warned Austria")], [("02", "No one in Austria was warned by Austria.")], optional=True)
c("figure", "the police's first and corrected estimate", [("00", "3,500 people"), ("01", "3,500"), ("05", "3,500")], [("03", "about 2,900"), ("05", "about 2,900")], optional=True)
c("figure", "the organiser's 1,800 and her 2,600 wristbands", [("01", "1,800"), ("03", "1,800"), ("04", "1,800"), ("05", "1,800")], [("04", "2,600 wristbands")], optional=True)

# ---- echoes
e = s.echo
e("1,800 by the organiser", "cited", ("01", "1,800"), ("03", "1,800"), ("04", "1,800"), ("05", "1,800"))
e("the police's 3,500", "cited", ("00", "3,500 people"), ("01", "3,500"), ("05", "3,500"))
e("the police's 2,900", "cited", ("03", "about 2,900"), ("05", "about 2,900"))
e("37 minutes by the Hungarians", "cited", ("02", "37 minutes"), ("05", "37 minutes"))
e("8.5 centimetres by the Hungarians", "same details", ("02", "8.5 cm"), ("05", "8.5 centimetres"))
e("38 rescued by the Red Cross", "cited", ("01", "Thirty-eight people"), ("02", "38 persons"), ("05", "Thirty-eight"))
e("14 centimetres, reported by DNA", "cited", ("00", "14 centimetres"), ("04", "DNA, the Austrian agency, reported 14"))
e("14 centimetres, on Radio Pannonia", "cited", ("03", "14 centimetres", 1), ("04", "Radio Pannonia too"))
e("the warden's measure of Saturday", "same details", ("01", "eleven at the reed and nine at the channel"), ("04", "9–11"))
e("ten minutes before, by the police", "cited", ("00", "ten minutes before"), ("03", "ten minutes before"))
e("the lorry of 5.4 tons", "same details", ("03", "5.4 tons"), ("05", "5.4 tons"))
e("DNA's early at least 30", "cited", ("00", "at least 30"), ("05", "at least 30"))
e("five missing by the police", "cited", ("00", "Five people"), ("01", "yesterday evening, five"), optional=True)
e("the warden's call and the mayor's denial", "same details", ("01", "and rang the town hall"), ("05", "says he advised the town hall on Saturday morning to close it"), optional=True)
e("the e-mail from Hungary", "same details", ("02", "notified the district of Neusiedl by e-mail"), ("03", "Asked about the e-mail from Hungary"), optional=True)
e("the hovercraft's 25 minutes", "same details", ("01", "within 25 minutes"), ("05", "25 minutes"), optional=True)

# ---- actors
a = s.actor
a(SABINE, "person", *s.named("Sabine Horvath"), ("00", "Horvath", 2), aliases=["police spokeswoman Sabine Horvath", "Horvath", POLICE])
a(KATRIN, "person", *s.named("Katrin Horvath"), aliases=["The festival's boss, Katrin Horvath", "The organiser, Katrin Horvath", "she", "The organiser", "tourist association", TOURIST])
a(GEORG, "person", *s.named("Georg Tauber", "Mayor Tauber"), aliases=["Mayor Georg Tauber", "Mayor Tauber", "the mayor", "The mayor"])
a(LENA, "person", *s.named("Lena Tauber"), aliases=["she"])
a(GMEINER, "person", *s.named("Johann Gmeiner", "Gmeiner"), aliases=["The ice warden, Johann Gmeiner", "the warden", "The warden, Johann Gmeiner", "the warden's drill book", "he"])
a(GERGELY, "person", *s.named("Gergely Tóth"), aliases=["Commander Gergely Tóth", "our commander"])
a("Tóth, a student", "person", ("02", "Mr Tóth"))
a(LACKNER, "person", *s.named("Verena Lackner"), aliases=["The prosecutor in Eisenstadt, Verena Lackner", "the prosecutor"])
a(KUGLER, "person", *s.named("Franz Kugler", "Kugler"), aliases=["its director, Franz Kugler", "The command centre of Burgenland"])
a(HLRA, "organization", *s.named("Hungarian Lakes Rescue Association", "HLRA"), aliases=["Our station", "Our crew", "We", "Hungary's rescuers", "Hungary", "we"])
a(DNA, "organization", *s.named("DNA"), aliases=["DNA, the Austrian agency", "a news agency"])
a(RADIO, "organization", *s.named("Radio Pannonia"), aliases=["We"])
a(REDCROSS, "organization", *s.named("Red Cross"), aliases=["the Red Cross"])
a(BOTE, "organization", *s.named("SEEWINKLER BOTE", "Bote"), aliases=["the Bote"])
a("Lake Neusiedl", "place", *s.named("Lake Neusiedl"), ("02", "Lake Fertő/Neusiedl"))
a("Podersbach", "place", *s.named("Podersbach", "PODERSBACH"))
s.alias(POLICE, "police", "Police", "The police", "the police", SABINE)
s.alias(TOURIST, "the tourist association", "The association", "The tourist association", "The organiser", "the organisers", "Organiser", "The organiser, the tourist association Podersbach", KATRIN)
s.alias(PROVINCE, "Province", "the province of Burgenland", LENA, "Lena Tauber")
s.alias(DISTRICT, "The district", "the district of Neusiedl", "the district")
s.alias(BOOK, "the warden's drill book", "drill book", GMEINER, "an entry")
s.alias(PHONE, "The phone records")
s.alias(WITNESSES, "Three witnesses", "witnesses")
s.alias(TOWFIRM, "a tow firm from Frauenkirchen", "the boss")
s.alias(PROSECUTOR, "Prosecutors")
s.alias("the Austrian colleagues", "Austrian colleagues")
s.alias("fire brigade's log", "the fire brigade's log", "a news agency")
s.alias("television", "our commander")
s.write()
