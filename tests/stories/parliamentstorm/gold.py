#!/usr/bin/env python3
"""Gold of the storming of a parliament. The event, its people and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A crowd storms the Congress of Honduras")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
WED, THU, FRI, SAT, SUN, MON = (f"2027-10-{d}" for d in (13, 14, 15, 16, 17, 18))
s.report("00", outlet="Istmo Press", published=THU)
s.report("01", outlet="Istmo Press", published=FRI, sidecar=True)
s.report("02", outlet="National Police of Honduras", published=FRI)
s.report("03", outlet="Radio Ceiba", published=FRI)
s.report("04", outlet="La Campana", published=SAT)
s.report("05", outlet="The Isthmus Letter", published="2027-11-30", to="2028-02-29")

ACEITUNO, PAZ, FUNES, ARTURO, RAMON, CERRATO, BARAHONA, MARTA = "Rolando Aceituno", "Xiomara Paz", "Delia Funes", "Arturo Matute", "Ramón Matute", "Marlon Cerrato", "Joel Barahona", "Marta Ulloa"
CROSS, POLICE, FRONT, AMPARO, CEIBA, CAMPANA, ISTMO, FINANCE, BISHOPS, SERVICE, GUARDSRC, ROLL, COMPTROLLER, FAMILIES = ("Red Cross", "National Police", "Students' Front", "Amparo Libre",
    "Radio Ceiba", "La Campana", "Istmo Press", "Finance Ministry", "commission of the bishops", "intelligence service", "a source in the presidential guard", "the stenographer's roll", "comptroller", "families")

f = s.figures
f("people killed", "conflict",
    AT_LEAST("00", "at least three dead", 3, None, as_of=THU, origin=CROSS), AT_LEAST("00", "at least three people", 3, CROSS, as_of=THU, origin=CROSS),
    E("01", "toll rises to five", 5, None, as_of=FRI, origin=CROSS), E("01", "Five people", 5, CROSS, as_of=FRI, origin=CROSS), E("01", "three", 3, CROSS, as_of=THU, origin=CROSS),
    E("02", "four", 4, POLICE, as_of=FRI, origin=POLICE), E("02", "five", 5, None, as_of=FRI, origin=CROSS),
    E("03", "nine dead", 9, FAMILIES, as_of=THU, origin=CEIBA), E("03", "Seven", 7, None, as_of=FRI, origin=CEIBA),
    E("04", "five", 5, CROSS, origin=CROSS), E("04", "four", 4, POLICE, origin=POLICE), E("04", "seven names", 7, CEIBA, origin=CEIBA), E("04", "nine", 9, CEIBA, origin=CEIBA),
    E("05", "eight dead", 8, BISHOPS, origin=BISHOPS))
f("young men among the dead", "single", E("00", "Two of the dead", 2, FUNES, as_of=THU, origin=CROSS))
f("names of the dead who are alive", "single", E("03", "two of the nine", 2, None, as_of=FRI))
f("protesters killed", "single", E("05", "six protesters", 6, BISHOPS, origin=BISHOPS))
f("protesters shot dead", "single", E("05", "Five of the six", 5, BISHOPS, origin=BISHOPS))
f("people hurt", "update", E("00", "87 people", 87, CROSS, as_of=THU, origin=CROSS), E("01", "130", 130, CROSS, as_of=FRI, origin=CROSS))
f("hospitals", "single", E("00", "three hospitals", 3, CROSS, as_of=THU))
f("people with gunshot wounds", "agree", E("01", "11 of the wounded", 11, RAMON, as_of=FRI, origin=RAMON), E("04", "11 bullets", 11, None, origin=RAMON))
f("agents injured", "single", E("02", "22 agents", 22, POLICE, as_of=FRI, origin=POLICE))
f("agents seriously injured", "single", E("02", "three seriously", 3, POLICE, as_of=FRI, origin=POLICE))
f("agents on duty", "single", E("02", "140 agents", 140, POLICE, as_of=THU, origin=POLICE))
f("size of the crowd", "conflict",
    VAGUE("00", "Thousands of protesters", 1000, CROSS, as_of=THU), E("00", "4,000", 4000, ARTURO, as_of=THU, origin=ARTURO), E("00", "25,000", 25000, FRONT, as_of=THU, origin=FRONT),
    ABOUT("02", "some 4,000 persons", 4000, POLICE, as_of=THU, origin=ARTURO),
    E("03", "20,000", 20000, None, as_of=THU, origin=CEIBA), E("03", "25,000", 25000, FRONT, as_of=THU, origin=FRONT), E("05", "25,000", 25000, BARAHONA, as_of=THU, origin=FRONT))
f("armed people in the crowd", "agree", ABOUT("02", "about 300", 300, POLICE, as_of=THU, origin=POLICE), E("04", "Three hundred vandals", 300, None, origin=POLICE))
f("deputies in the chamber", "agree", ABOUT("00", "Some 60 deputies", 60, PAZ, as_of=THU, origin=PAZ), ABOUT("04", "Some 60 deputies", 60, None, origin=PAZ), E("05", "61 deputies", 61, None, as_of=THU))
f("time for which the deputies were trapped", "agree", ABOUT("00", "almost two hours", 2, PAZ, unit="hours", as_of=THU, origin=PAZ), ABOUT("04", "almost two hours", 2, None, unit="hours", origin=PAZ))
f("shots heard", "agree", AT_LEAST("00", "at least a dozen", 12, ISTMO, as_of=THU, origin=ISTMO), E("03", "14", 14, None, nth=2, as_of=THU, origin=CEIBA))
f("seats of the Congress", "single", E("00", "128 seats", 128, None))
f("seats of Aceituno's party", "single", E("00", "63 of them", 63, None))
f("votes for the law", "agree", E("01", "67 votes", 67, CERRATO, as_of=THU, origin=CERRATO), E("05", "67 hands", 67, CERRATO, as_of=THU, origin=CERRATO))
f("years the law would add", "agree", E("00", "two more years", 2, None, unit="years", origin="the law"), E("05", "two years", 2, None, unit="years", origin="the law"))
f("people in custody", "conflict",
    E("01", "212 held", 212, None, as_of=FRI, origin=POLICE), E("01", "212 people", 212, POLICE, as_of=FRI, origin=POLICE), E("01", "340 people", 340, AMPARO, as_of=FRI, origin=AMPARO),
    E("02", "212 persons", 212, POLICE, as_of=FRI, origin=POLICE), E("04", "212", 212, None, as_of=FRI, origin=POLICE))
f("minors arrested", "single", E("01", "31 of them", 31, POLICE, as_of=FRI, origin=POLICE))
f("detained people seen by nobody", "single", E("01", "28", 28, AMPARO, as_of=FRI, origin=AMPARO))
f("detained people sent home", "single", E("04", "90 of them", 90, None, as_of=SAT))
f("firearms recovered", "agree", E("01", "nine firearms", 9, POLICE, as_of=FRI, origin=POLICE), E("02", "nine firearms", 9, POLICE, as_of=FRI, origin=POLICE))
f("length of the address", "single", E("01", "six minutes", 6, None, unit="minutes"))
f("damage", "conflict",
    E("01", "38 million lempiras", 38000000, FINANCE, unit="HNL", as_of=FRI, origin=FINANCE), E("01", "$1.5 million", 1500000, FINANCE, unit="USD", as_of=FRI, origin=FINANCE),
    E("04", "83 million lempiras", 83000000, None, unit="HNL"), E("05", "44 million lempiras", 44000000, COMPTROLLER, unit="HNL", origin=COMPTROLLER))
f("marchers in San Pedro Sula", "single", E("01", "700 people", 700, None, as_of=FRI))
f("people who opened the doors", "conflict", E("02", "three persons", 3, POLICE, as_of=THU, origin=POLICE), E("04", "one hand", 1, None, origin=CAMPANA), E("03", "a man in a grey suit", 1, None, origin=CEIBA))
f("reward for Barahona", "agree", E("02", "500,000 lempiras", 500000, POLICE, unit="HNL", origin=POLICE), E("05", "half a million lempiras", 500000, None, unit="HNL", origin=POLICE))
f("others led out by a kitchen", "single", E("03", "40 others", 40, None, as_of=THU))
f("length of the video", "single", E("04", "48 seconds", 48, CAMPANA, unit="seconds"))
f("time from the door to the first shot", "agree", E("05", "Fourteen minutes", 14, None, unit="minutes", as_of=THU), E("05", "fourteen minutes", 14, None, unit="minutes", as_of=THU))
f("hours of video", "single", E("05", "31 hours", 31, None, unit="hours"))
f("broken ribs", "single", E("05", "four broken ribs", 4, None))
f("days of Barahona in hiding", "single", E("05", "26 days", 26, None, unit="days"))

q, Q = s.quote, s.quotation
Q("breaking the doors", "single", q("00", "They are not here to talk. They are breaking the doors one after the other,", PAZ))
Q("not a single shot", "variant", q("00", "We did not fire a single shot,", ARTURO), q("05", "did not fire one single shot", ARTURO))
Q("approved and valid", "single", q("01", "approved and valid", ACEITUNO))
Q("a man shouting a number", "single", q("01", "There was no count, there was no roll, there was a man shouting a number,", PAZ))
Q("the police endured", "single", q("02", "The police did not attack. The police endured,", ARTURO))
Q("we have not voted", "single", q("03", "We've not voted, write that, we have not voted.", PAZ))
Q("the door was a trap", "single", q("03", "Nobody gave an order to go in. The door was a trap and we fell into it.", BARAHONA))
Q("beat him with his own stick", "single", q("03", "They beat him with his own stick,", MARTA))
Q("a bus card", "single", q("04", "I have no driver. I have a bus card.", PAZ))
Q("no comment on clothing", "single", q("04", "does not comment on clothing", SERVICE))
Q("rubber doesn't shine", "single", q("04", "Rubber doesn't shine,", RAMON))
Q("at Christmas", "single", q("04", "At Christmas.", RAMON))
Q("the Speaker rises", "single", q("05", "The Speaker rises.", ROLL))
Q("through one door", "single", q("05", "We were 25,000 and we fitted through one door,", BARAHONA), q("05", "I ask myself that also.", BARAHONA))

w = s.when
w("soldiers take a president", "2009", ("00", "In 2009"))
w("the march", THU, ("03", "Thursday 14 October"))
w("the vote, as the crowd expects", THU, ("03", "tonight"))
w("Congress is stormed", THU, ("00", "on Thursday evening"), ("01", "on Thursday evening"), ("02", "on Thursday at 18.55 hours"), ("02", "since that night"))
w("the door is opened, by La Campana", WED, ("04", "At 18.52 on Wednesday"))
w("the police commissioner denies", THU, ("01", "on Thursday", 2))
w("Radio Ceiba reads the names", FRI, ("04", "in the night"))
w("Radio Ceiba corrects itself", FRI, ("03", "FRIDAY 01.10"))
w("the Red Cross raises its toll", FRI, ("01", "on Friday", 1))
w("the police on the guard", FRI, ("01", "on Friday", 2))
w("a march in San Pedro Sula", FRI, ("01", "on Friday", 3))
w("people in the cells", FRI, ("04", "Yesterday"))
w("people are sent home", SAT, ("04", "by this morning"))
w("the video is shown", SAT, ("04", "Tonight at eight"))
w("the cook is found", SAT, ("05", "on the third day"))
w("the curfew ends", MON, ("00", "until Monday"), ("01", "until Monday at 5 a.m."))
w("Aceituno travels", "2027-10-19", ("04", "on Tuesday"))
w("Matute resigns", "2027-11-02", ("05", "on 2 November"))
w("Barahona gives himself up", "2027-11-09", ("05", "on 9 November"), ("05", "after 26 days"))
w("the law is withdrawn", "2027-11-30", ("05", "on 30 November"))
w("the bishops report", "2027-11-26", ("05", "last Friday"), to="2028-02-25")

c = s.conflict
c("figure", "the dead: five by the Red Cross, four by the police, nine and seven by Radio Ceiba",
    [("01", "toll rises to five"), ("01", "Five people"), ("02", "five"), ("04", "five")], [("02", "four"), ("04", "four")], [("03", "nine dead"), ("03", "Seven"), ("04", "seven names"), ("04", "nine")])
c("figure", "the crowd: 4,000 by the police, 25,000 by the Students' Front, 20,000 by the radio",
    [("00", "4,000"), ("02", "some 4,000 persons")], [("00", "25,000"), ("03", "25,000"), ("05", "25,000"), ("03", "20,000")])
c("figure", "in custody: 212 by the police, 340 by Amparo Libre", [("01", "212 people"), ("01", "212 held"), ("02", "212 persons"), ("04", "212")], [("01", "340 people")])
c("figure", "damage: 38 million by the ministry, 83 by La Campana", [("01", "38 million lempiras"), ("01", "$1.5 million")], [("04", "83 million lempiras")])
c("date", "Thursday, or Wednesday by La Campana", [("00", "on Thursday evening"), ("01", "on Thursday evening"), ("02", "on Thursday at 18.55 hours"), ("03", "Thursday 14 October")], [("04", "At 18.52 on Wednesday")])
c("stance", "whether the police fired", [("00", "We did not fire a single shot,"), ("02", "used only shields, gas and rubber bullets"), ("01", "denied that his men had fired"), ("05", "did not fire one single shot")],
    [("03", "Shots. These are not rubber."), ("00", "heard at least a dozen"), ("01", "11 of the wounded had gunshot wounds"), ("04", "Rubber doesn't shine,")])
c("stance", "whether the law was voted on", [("01", "approved and valid"), ("01", "had counted 67 votes for it at 6.40 p.m."), ("05", "insists that he had counted 67 hands")],
    [("01", "Opposition deputies deny that any vote took place."), ("01", "There was no count, there was no roll, there was a man shouting a number,"), ("03", "We've not voted, write that, we have not voted."), ("05", "No number follows.")])
c("stance", "how the guard died", [("01", "had suffered a heart attack"), ("02", "died of natural cause")], [("01", "he was beaten"), ("03", "They beat him with his own stick,"), ("05", "had four broken ribs")])
c("stance", "whose man opened the door", [("02", "one of whom is an employee of a deputy of the opposition"), ("04", "Police say that he is the driver of an opposition deputy.")],
    [("04", "I have no driver. I have a bus card."), ("04", "the suit belongs to a man of the intelligence service"), ("05", "a lieutenant of the intelligence service")])
c("stance", "whether the crowd forced its way in", [("02", "entered by force the Legislative Palace"), ("00", "Protesters break into Honduran Congress")], [("03", "Nobody broke it."), ("03", "The door was a trap and we fell into it.")], optional=True)
c("stance", "whether people have disappeared", [("02", "Nobody has disappeared.")], [("01", "28 had been seen by nobody since")])
c("figure", "67 votes, or 61 deputies in the room", [("01", "67 votes"), ("05", "67 hands")], [("05", "61 deputies"), ("00", "Some 60 deputies"), ("04", "Some 60 deputies")], optional=True)
c("figure", "who opened: three persons, or one man", [("02", "three persons")], [("04", "one hand"), ("03", "a man in a grey suit")], optional=True)

e = s.echo
e("the Red Cross's toll", "cited", ("01", "Five people"), ("04", "The Red Cross has five"), ("02", "five"))
e("the police's communiqué", "cited", ("02", "212 persons"), ("01", "212 people"), ("04", "212"))
e("four dead by the police", "cited", ("02", "four"), ("04", "the police four"))
e("Radio Ceiba's names", "cited", ("03", "nine dead"), ("03", "Seven"), ("04", "seven names"))
e("the agency's first story", "copied text", ("00", "stormed the Congress of Honduras on Thursday evening"), ("01", "stormed the Congress of Honduras on Thursday evening"))
e("not a single shot", "same details", ("00", "We did not fire a single shot,"), ("05", "did not fire one single shot"), ("01", "denied that his men had fired"))
e("the grey suit in Calle Bolívar", "same details", ("03", "a man in a grey suit"), ("04", "in a grey suit"), ("05", "The man in the grey suit"))
e("the widow's call to Radio Ceiba", "cited", ("01", "His widow told a local radio station that he was beaten."), ("03", "They beat him with his own stick,"))
e("the agency's deputies in La Campana, without credit", "copied text", ("00", "Some 60 deputies were trapped in the chamber for almost two hours before soldiers brought them out through a kitchen"), ("04", "Some 60 deputies were trapped in the chamber for almost two hours before soldiers brought them out through a kitchen"))
e("67 votes by Cerrato", "same details", ("01", "67 votes"), ("05", "67 hands"))
e("25,000 by the Students' Front", "cited", ("00", "25,000"), ("03", "25,000"))
e("4,000 by the police", "cited", ("00", "4,000"), ("02", "some 4,000 persons"))
e("11 bullets by Ramón Matute", "same details", ("01", "11 of the wounded"), ("04", "11 bullets"))
e("three hundred vandals", "same details", ("02", "about 300"), ("04", "Three hundred vandals"), optional=True)
e("out through a kitchen", "same details", ("00", "through a kitchen"), ("03", "by a kitchen"), optional=True)

n = s.named
s.actor(ACEITUNO, "person", *n("Rolando Aceituno", "Aceituno"), aliases=["President Rolando Aceituno", "The president"])
s.actor(PAZ, "person", *n("Xiomara Paz"), aliases=["Paz", "a member of the opposition", "a member of the opposition, Xiomara Paz", "The deputy", "A deputy in tears", "A deputy", "Opposition deputies", "she"])
s.actor(ARTURO, "person", *n("Arturo Matute"), ("00", "Matute", 2), ("01", "Matute", 3), aliases=["Matute", "Police Commissioner Arturo Matute", "Commissioner Arturo Matute", "the police commissioner", "the commissioner", "commissioner", "police", "National Police", "The police"])
s.actor(RAMON, "person", *n("Ramón Matute"), aliases=["Dr. Ramón Matute", "The director of the Escuela hospital", "the director of the Escuela hospital, Dr. Ramón Matute", "Dr. Ramón Matute of the Escuela hospital"])
s.actor(CERRATO, "person", *n("Marlon Cerrato"), aliases=["The Speaker", "The Speaker, Marlon Cerrato"])
s.actor(BARAHONA, "person", *n("Joel Barahona"), aliases=["Barahona", "the student", "he"])
s.actor("Lorenzo Ulloa", "person", *n("Lorenzo Ulloa"), ("05", "Ulloa", 2))
s.actor(CROSS, "organization", *n("Red Cross"), aliases=["the Red Cross", "its spokeswoman, Delia Funes", "Delia Funes"])
s.actor(CEIBA, "organization", *n("Radio Ceiba", "RADIO CEIBA"), aliases=["the station of the students", "a local radio station"])
s.actor(FRONT, "organization", *n("Students' Front"), ("03", "Front"), aliases=["The Front", "The Students' Front"])
s.actor(CAMPANA, "organization", *n("La Campana"))
s.actor(ISTMO, "organization", *n("Istmo Press"), aliases=["A reporter of Istmo Press", "A reporter"])
s.actor("Tegucigalpa", "place", *n("Tegucigalpa", "TEGUCIGALPA"))
s.alias(POLICE, "Police", "the police", "The police", "National Police of Honduras", "Arturo Matute", "the National Police")
s.alias(FUNES, "Funes", "its spokeswoman, Delia Funes", "the Red Cross")
s.alias(MARTA, "The widow of a guard", "The widow", "His widow", "she")
s.alias(AMPARO, "The lawyers' group Amparo Libre")
s.alias(FINANCE, "The Finance Ministry")
s.alias(BISHOPS, "The commission of the bishops", "the commission", "the bishops")
s.alias(SERVICE, "The service", "the service")
s.alias(ROLL, "The stenographer's roll", "roll", "the commission", "stenographer")
s.alias(COMPTROLLER, "the comptroller", "the comptroller's count")
s.alias(FAMILIES)
s.write()
