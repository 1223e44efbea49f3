#!/usr/bin/env python3
"""Gold of the drone strike story. The event, its people, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Drones strike a fuel depot at Renk")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
FRI, SAT, SUN, MON, TUE, WED = (f"2028-05-{d}" for d in (12, 13, 14, 15, 16, 17))
s.report("00", outlet="White Nile Agency", published=SUN)
s.report("01", outlet="South Sudan Defence Command", published=MON)
s.report("02", outlet="Red Sea Media Monitor", published=TUE)
s.report("03", outlet="The Continental Observer", published=WED, sidecar=True)
s.report("04", outlet="Radio Jamjang", published=WED)
s.report("05", outlet="Drum & Barrel", published="2028-06-15", to="2028-06-30")

LUAL, BHANDARI, YASIR, AJAK, SOMMERAU = "Deng Majok Lual", "Kiran Bhandari", "Yasir Abdelgadir", "Garang Ajak", "Hedwig Sommerau"
ARMY, STAFF, NURSE, FIRM, FRONT, ADJ, CROSS, BOOK, LEDGER, SOLDIER, INSURER, JAMJANG, ODO = ("South Sudan's army", "Sudan's General Staff", "a nurse", "Upper Nile Petrol", "Eastern Front", "the loss adjuster", "Red Cross",
    "the hospital's book", "the ledger", "a soldier", "Continental & Cape", "Radio Jamjang", "the odometer")

f = s.figures
f("people killed", "conflict",
    E("00", "11 killed", 11, ARMY, as_of=SUN, origin=ARMY), E("00", "11 people", 11, ARMY, as_of=SUN, origin=ARMY), E("00", "23 bodies", 23, NURSE, as_of=SUN, origin=NURSE),
    E("01", "14 martyrs", 14, ARMY, as_of=MON, origin=ARMY), E("01", "23 dead", 23, "rumour", origin=NURSE),
    E("02", "Thirty-one terrorists", 31, STAFF, origin=STAFF),
    E("03", "14", 14, ARMY, origin=ARMY), E("03", "27 names", 27, BOOK, as_of=TUE, origin=BOOK), E("03", "31", 31, STAFF, origin=STAFF), E("03", "the 27", 27, BOOK, as_of=TUE, origin=BOOK),
    E("04", "eleven", 11, ARMY, as_of=SUN, origin=ARMY), E("04", "23", 23, NURSE, as_of=SUN, origin=NURSE), E("05", "29", 29, CROSS, as_of="2028-06-09", origin=CROSS))
f("wounded who died in the night", "single", E("01", "three", 3, ARMY, nth=1, as_of=MON))
f("wounded", "single", E("01", "19 wounded", 19, ARMY, as_of=SUN, origin=ARMY))
f("commanders killed", "single", E("02", "two commanders", 2, STAFF, origin=STAFF))
f("bodies in the corridor", "single", E("04", "16 in the corridor", 16, None, as_of=SUN))
f("women who sold tea", "single", E("03", "Two", 2, BOOK, nth=2))
f("unknown dead", "agree", E("03", "five", 5, BOOK, origin=BOOK), E("05", "the other five", 5, CROSS, origin=CROSS))
f("unknown dead in boots", "single", E("03", "two of these", 2, None))
f("dead whom the Red Cross names", "single", E("05", "24", 24, CROSS, origin=CROSS))
f("drones", "conflict",
    E("00", "Seven drones", 7, LUAL, as_of=SUN, origin=LUAL), E("01", "seven drones", 7, ARMY, origin=LUAL), E("02", "three aircraft", 3, STAFF, origin=STAFF), E("02", "All three", 3, STAFF, origin=STAFF),
    E("03", "seven drones", 7, ARMY, origin=LUAL), E("03", "it sent three", 3, STAFF, origin=STAFF), E("03", "seven", 7, BHANDARI, nth=2, origin=LUAL), E("05", "five", 5, SOMMERAU, nth=2, origin=SOMMERAU))
f("drones shot down", "conflict",
    E("00", "four were shot down", 4, LUAL, as_of=SUN, origin=LUAL), E("01", "destroyed four", 4, ARMY, origin=LUAL), E("02", "None was shot down", 0, STAFF, origin=STAFF),
    E("03", "four of which", 4, ARMY, origin=LUAL), E("03", "lost none", 0, STAFF, origin=STAFF))
f("drones that hit", "agree", E("00", "The other three", 3, LUAL, origin=LUAL), E("03", "three holes", 3, None, origin="The Continental Observer"), E("05", "three that hit", 3, SOMMERAU, origin=SOMMERAU))
f("drones whose parts are shown", "single", E("01", "two", 2, ARMY, nth=1, as_of=MON))
f("drones that fell into the Nile", "single", E("05", "one that fell", 1, SOMMERAU))
f("drones in a bean field", "single", E("05", "one in a bean field", 1, SOMMERAU))
f("range of the drones", "conflict", E("01", "200 kilometres", 200, ARMY, unit="km", origin=ARMY), ABOUT("05", "about 150 kilometres", 150, SOMMERAU, unit="km", origin=SOMMERAU))
f("distance of Kosti from the depot", "single", E("01", "190 kilometres", 190, ARMY, unit="km"))
f("distance of Asalaya from the depot", "single", E("05", "140 kilometres", 140, SOMMERAU, unit="km"))
f("minutes in the air", "single", E("01", "75 minutes", 75, ARMY, unit="minutes"))
f("distance of the depot from the border", "conflict",
    E("00", "40 kilometers", 40, None, unit="km"), E("00", "25 miles", 25, None, unit="miles"), E("02", "14 kilometres", 14, STAFF, unit="km", origin=STAFF), E("03", "38 kilometres", 38, ODO, unit="km", origin=ODO))
f("fuel in the depot", "conflict",
    E("00", "4.2 million liters", 4200000, BHANDARI, unit="litres", origin=FIRM), E("01", "4.2 million litres", 4200000, ARMY, unit="litres", origin=FIRM), AT_MOST("02", "no more than 900,000 litres", 900000, STAFF, unit="litres", origin=STAFF),
    E("03", "4.2 million litres", 4200000, BHANDARI, unit="litres", origin=FIRM), E("03", "1.9 million", 1900000, LEDGER, unit="litres", as_of=SAT, origin=LEDGER),
    E("05", "4.2 million litres", 4200000, FIRM, unit="litres", origin=FIRM), E("05", "2.05 million", 2050000, INSURER, unit="litres", origin=ADJ), E("05", "900,000", 900000, STAFF, unit="litres", origin=STAFF))
f("value of the fuel, by the army", "single", E("01", "5.5 million US dollars", 5500000, ARMY, unit="USD"))
f("payment of the insurer", "single", E("05", "$2.7 million", 2700000, INSURER, unit="USD"))
f("tanks", "agree", E("00", "nine tanks", 9, None, origin=FIRM), E("03", "nine tanks", 9, None, origin="The Continental Observer"))
f("tanks burning at noon", "single", E("00", "Two of the nine tanks", 2, None, as_of=SUN))
f("tanks burnt out", "single", E("03", "Three are black", 3, None, as_of=WED))
f("length of the fire", "single", E("04", "65 hours", 65, None, unit="hours", as_of=TUE))
f("rise of diesel in Juba", "agree", E("00", "a fifth", 0.2, None, unit="share", as_of=SUN, origin="White Nile Agency"), E("05", "a fifth", 0.2, None, unit="share", as_of=SUN, origin="White Nile Agency"))
f("price of diesel in Juba", "update", E("00", "2,900 pounds a liter", 2900, None, unit="SSP", as_of=SUN), E("05", "2,450 pounds", 2450, None, unit="SSP"))
f("price of diesel in Renk", "single", E("04", "4,000 pounds a litre", 4000, None, unit="SSP", as_of=MON))
f("battalions moved", "single", E("01", "Two battalions", 2, ARMY, as_of=MON))
f("payment a family", "single", E("01", "three million pounds", 3000000, ARMY, unit="SSP"))
f("hours of warning", "single", E("02", "48 hours", 48, STAFF, unit="hours"))
f("refugees from South Sudan", "single", E("02", "21,000 refugees", 21000, STAFF))
f("years of Bhandari at the depot", "single", E("03", "eight years", 8, None, unit="years"))
f("bangs after the first", "single", E("04", "two more", 2, None, as_of=SUN))
f("minutes of the bangs", "single", E("04", "five minutes", 5, None, unit="minutes", as_of=SUN))
f("length of the video", "single", E("04", "22 seconds", 22, None, unit="seconds"))
f("lorries burned", "single", E("04", "41 lorries", 41, AJAK))
f("days of waiting for papers", "single", E("04", "eight days", 8, AJAK, unit="days"))
f("weeks since the fire", "single", E("05", "five weeks", 5, None, unit="weeks"))
f("days of the loss adjuster", "single", E("05", "four days", 4, None, unit="days"))
f("lorries a month by the north gate", "single", ABOUT("05", "Some 60 lorries a month", 60, ADJ, origin=ADJ))
f("satellites", "single", E("05", "two satellites", 2, None))

q, Q = s.quote, s.quotation
Q("found what they were looking for", "single", q("00", "The other three found what they were looking for,", LUAL))
Q("a neighbour's lamp", "single", q("01", "Who burns a neighbour's lamp will sit in the dark himself,", LUAL))
Q("has chosen his bed", "variant", q("02", "He who sleeps beside a fire after being told has chosen his bed,", YASIR), q("03", "He who lies down by a fire after he was told has chosen his bed.", YASIR))
Q("somebody else was invited", "single", q("03", "If there were seven, then somebody else was invited too,", BHANDARI))
Q("terrorists", "single", q("03", "terrorists", STAFF))
Q("can't read Arabic", "single", q("03", "We can't read Arabic, so we've lit the stove with it,", AJAK))
Q("you did not see this", "single", q("04", "You did not see this.", SOLDIER))
Q("nothing that was not ours", "single", q("04", "We've lost nothing that was not ours.", BHANDARI))
Q("nobody slept there for pleasure", "single", q("04", "Nobody slept there for pleasure. They waited eight days for papers.", AJAK))
Q("the merchants of Renk", "single", q("05", "the merchants of Renk", FRONT))
Q("beans don't lie", "single", q("05", "Nobody shot at anything. Beans don't lie,", SOMMERAU))

w = s.when
w("the fight with the rebels begins", "2025", ("00", "since 2025"))
w("refugees received since", "2028-01", ("02", "since January"))
w("lorries leave since", "2028-01", ("05", "since January"))
w("a drone crashes in a field", "2028-03", ("00", "In March"))
w("a leaflet falls", "2028-05-11", ("03", "on Thursday"))
w("warning by Sudan", "2028-05-10", ("02", "48 hours before"))
w("the strike, by Sudan", FRI, ("02", "On the night of Friday, 12 May"), to=SAT)
w("the ledger", SAT, ("03", "the evening of Saturday"))
w("the strike", SUN, ("00", "before dawn on Sunday"), ("03", "before dawn on Sunday"), ("05", "on the day of the fire"), ("04", "Sun", 1), ("04", "Sun", 2))
w("two tanks burn", SUN, ("00", "at noon"))
w("the sky is orange", SUN, ("04", "Sun", 3))
w("army trucks", SUN, ("04", "Sun", 4))
w("the hospital counts", SUN, ("04", "Sun", 5))
w("Bhandari on the radio", SUN, ("04", "Sun", 6))
w("wounded die", SUN, ("01", "in the night"), to=MON)
w("the ambassador is called in", MON, ("00", "for Monday"))
w("parts are shown", MON, ("01", "today"))
w("the fire is still there", MON, ("04", "Mon", 1))
w("a video goes round", MON, ("04", "Mon", 2))
w("the last name in the book", TUE, ("03", "from Tuesday morning"))
w("the translation is circulated", TUE, ("02", "on Tuesday"))
w("Abdelgadir speaks to the paper", TUE, ("03", "yesterday"))
w("the last tank is out", TUE, ("04", "Tue", 1))
w("Ajak for the drivers", TUE, ("04", "Tue", 2))
w("the page is closed", WED, ("04", "Wed"))
w("the Front's statement", "2028-06-02", ("05", "of 2 June"))
w("the Red Cross closes its list", "2028-06-09", ("05", "on 9 June"))

c = s.conflict
c("figure", "drones: seven by South Sudan, three by Sudan, five by an engineer",
    [("00", "Seven drones"), ("01", "seven drones"), ("03", "seven drones"), ("03", "seven", 2)], [("02", "three aircraft"), ("03", "it sent three")], [("05", "five", 2)])
c("figure", "drones shot down: four, or none", [("00", "four were shot down"), ("01", "destroyed four"), ("03", "four of which")], [("02", "None was shot down"), ("03", "lost none")])
c("figure", "the dead: 11 and 14 by the army, 23 and 27 by the hospital, 31 by Sudan",
    [("00", "11 killed"), ("00", "11 people"), ("04", "eleven"), ("01", "14 martyrs"), ("03", "14")], [("00", "23 bodies"), ("01", "23 dead"), ("04", "23"), ("03", "27 names"), ("03", "the 27")], [("02", "Thirty-one terrorists"), ("03", "31")])
c("figure", "the fuel: 4.2 million litres by the firm, 900,000 by Sudan, some two million by ledger and insurer",
    [("00", "4.2 million liters"), ("01", "4.2 million litres"), ("03", "4.2 million litres"), ("05", "4.2 million litres")], [("02", "no more than 900,000 litres"), ("05", "900,000")], [("03", "1.9 million"), ("05", "2.05 million")])
c("figure", "distance from the border: 40 km, or 14 by Sudan", [("00", "40 kilometers"), ("00", "25 miles"), ("03", "38 kilometres")], [("02", "14 kilometres")])
c("figure", "range of the drones: 200 or 150 km", [("01", "200 kilometres")], [("05", "about 150 kilometres")])
c("date", "the strike: before dawn on Sunday, or on the night of Friday", [("00", "before dawn on Sunday"), ("03", "before dawn on Sunday"), ("04", "Sun", 2)], [("02", "On the night of Friday, 12 May")])
c("source", "who put the video out first", [("04", "Some say that Sudan's army put it out.")], [("04", "It came first on the channel of the Eastern Front")])
c("stance", "who the dead were", [("01", "all of them civilians"), ("00", "All of the dead were guards and drivers"), ("01", "There was no fighter of any rebel group in the depot")],
    [("02", "No civilian was harmed."), ("02", "Thirty-one terrorists were killed"), ("02", "a gathering of the terrorist Eastern Front")])
c("stance", "whether there was a warning", [("01", "No warning of any kind was received."), ("03", "The army says that there was no warning.")], [("02", "had been warned by leaflets 48 hours before"), ("03", "It fell on Thursday, he says.")])
c("stance", "whether the drones came from Kosti", [("01", "The drones were launched from the airfield of Kosti in Sudan")], [("02", "The operation did not start from Kosti"), ("05", "which rules out Kosti"), ("05", "they took off from the sugar estate at Asalaya")])
c("stance", "whether fuel went to the rebels", [("00", "South Sudan denies that."), ("05", "Juba maintains that no fuel went to the Eastern Front.")],
    [("00", "has accused its neighbor of letting fuel pass to the rebels"), ("02", "which had been smuggled for the use of the Front"), ("05", "the merchants of Renk")])
c("stance", "whether anybody shot at the drones", [("01", "Our air defence destroyed four."), ("00", "four were shot down")], [("05", "Nobody shot at anything."), ("04", "Nobody who called heard anti-aircraft guns before the third.")], optional=True)

e = s.echo
e("the army's seven drones and four shot down", "cited", ("00", "Seven drones"), ("01", "seven drones"), ("03", "South Sudan says seven drones came"))
e("the agency's first sentence in the Observer, without credit", "copied text", ("00", "Drones struck a fuel depot outside the South Sudanese town of Renk before dawn on Sunday"), ("03", "Drones struck a fuel depot outside the South Sudanese town of Renk before dawn on Sunday"), ("00", "setting ablaze some of the country's largest tanks"), ("03", "setting ablaze some of the country's largest tanks"))
e("the army's 11 dead", "cited", ("00", "11 people"), ("04", "eleven by the army's list"))
e("the army's 14", "cited", ("01", "14 martyrs"), ("03", "14, says Juba"))
e("the nurse's 23", "same details", ("00", "23 bodies"), ("04", "The nurse says 23"), ("01", "Reports of 23 dead"))
e("4.2 million litres by the firm", "same details", ("00", "4.2 million liters"), ("01", "4.2 million litres"), ("03", "4.2 million litres"), ("05", "4.2 million litres"))
e("Sudan's statement", "cited", ("02", "three aircraft"), ("03", "Sudan says it sent three and lost none"), ("02", "Thirty-one terrorists"), ("03", "Khartoum speaks of 31"))
e("Sudan's 900,000 litres", "cited", ("02", "no more than 900,000 litres"), ("05", "Sudan's figure, 900,000"))
e("has chosen his bed", "same details", ("02", "He who sleeps beside a fire after being told has chosen his bed,"), ("03", "He who lies down by a fire after he was told has chosen his bed."))
e("diesel rose by a fifth in Juba", "same details", ("00", "Diesel rose by a fifth"), ("05", "had gone up by a fifth"), optional=True)
e("Kosti in the army's statement", "cited", ("01", "the airfield of Kosti"), ("02", "did not start from Kosti"), optional=True)
e("no warning, by the army", "cited", ("01", "No warning of any kind was received."), ("03", "The army says that there was no warning."))

n = s.named
s.actor(LUAL, "person", *n("Deng Majok Lual", "Lual"), aliases=["Lual", "Brigadier Deng Majok Lual", "Brigadier Lual", "army spokesman Brigadier Deng Majok Lual", "army", "the army", "South Sudan's army", "the Command"])
s.actor(BHANDARI, "person", *n("Kiran Bhandari", "Bhandari"), aliases=["Bhandari", "Mr Bhandari", "the firm's manager", "the firm's manager, Kiran Bhandari", "Upper Nile Petrol", "Mr Bhandari of Upper Nile Petrol"])
s.actor(YASIR, "person", *n("Yasir Abdelgadir"), aliases=["Abdelgadir", "Colonel Yasir Abdelgadir", "the spokesman", "Colonel Yasir Abdelgadir of the Sudanese general staff", "General Staff"])
s.actor(AJAK, "person", *n("Garang Ajak"), aliases=["Ajak", "The chief of the lorry drivers", "The chief of the lorry drivers, Garang Ajak"])
s.actor(FIRM, "organization", *n("Upper Nile Petrol"), aliases=["the firm", "the firm's manager", "Kiran Bhandari"])
s.actor(FRONT, "organization", *n("Eastern Front"), ("02", "Front", 2), ("05", "Front", 2), aliases=["The Front", "The Front itself", "the Front"])
s.actor("Renk", "place", *n("Renk"))
s.actor("Kosti", "place", *n("Kosti"))
s.actor("Juba", "place", *n("Juba", "JUBA"))
s.alias(ARMY, "army", "the army", "the Command", "The Command", "South Sudan Defence Command", "South Sudan", "Juba", "the army's list", "Deng Majok Lual", "Lual", "army spokesman", "Our air defence", "South Sudanese army")
s.alias(STAFF, "the General Staff", "General Staff", "Sudan", "Khartoum", "Sudan's army", "Yasir Abdelgadir", "the spokesman of the General Staff", "Sudan's figure", "Sudanese general staff")
s.alias(NURSE, "A nurse at the hospital of Renk", "A nurse", "The nurse", "the hospital", "Hospital")
s.alias(SOMMERAU, "Sommerau", "She", "a retired air force engineer", "a retired air force engineer, Hedwig Sommerau")
s.alias(ADJ, "loss adjuster", "the adjuster", "the adjuster's report", "adjuster's report")
s.alias(CROSS, "the Red Cross", "It")
s.alias(BOOK, "the hospital's book", "hospital's book", "a nurse", "the hospital")
s.alias(LEDGER, "ledger", "the ledger in his office")
s.alias(SOLDIER, "A soldier")
s.alias(INSURER, "The insurer", "the insurer")
s.alias(ODO, "odometer", "the odometer of the car")
s.alias("rumour", "Reports", "reports")
s.write()
