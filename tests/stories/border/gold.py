#!/usr/bin/env python3
"""Gold of the border clash story. The event, its people and its outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Thai and Lao troops clash at Hill 1186")
E, AT_LEAST, MORE, ABOUT, AT_MOST = s.exact, s.at_least, s.more_than, s.about, s.at_most
D2, D3, D4, D5, D6, D7, D8, D9 = (f"2027-03-0{i}" for i in range(2, 10))

s.report("00", outlet="Allied Wire", published=D4, sidecar=True)
s.report("01", outlet="VNS", published=D5)
s.report("02", outlet=None, published=D6)
s.report("03", outlet="GlobeSift", published=D5)
s.report("04", outlet="Straits Monitor", published=D6)
s.report("05", outlet="Allied Wire", published=D9)

ANUCHIT, SOMSAK_C, SOMSAK_I = "Anuchit Phromdee", "Somsak Chaiyaporn", "Somsak Inthavong"
MALI, VIENGKHAM, PORNTHIP, KOH, BRODIE = "Mali Kaewsaen", "Viengkham Soulivanh", "Pornthip Saelee", "Adeline Koh", "Hannah Brodie"
CHANTHALA, AW, VNS, LEDGER = "Chanthala Vongxay", "Allied Wire", "VNS", "Bangkok Ledger"
ARMY, MOD, MOFA, LAOS, THAILAND = "Thai army", "Lao defence ministry", "Lao Ministry of Foreign Affairs", "Laos", "Thailand"
CENTRE, EYE, JBC = "Canberra Centre for Boundary Studies", "Meridian Eye", "Joint Boundary Commission"
OFFICIAL, COMMANDERS, DIPLOMAT, DIPLOMAT2 = "Thai military official in Nan", "Thai commanders", "western diplomat in Vientiane", "Vientiane-based diplomat"
RANGERS, MILSOURCE, DOCTOR, PM, PACT = "Thai security official", "Thai military source", "doctor at the provincial hospital", "Thai prime minister", "the agreement"

# ---- figures
s.figures("Thai soldiers killed", "update",
    E("00", "three Thai soldiers", 3, None, nth=1, as_of=D4, origin=ARMY),
    AT_LEAST("00", "at least three Thai soldiers", 3, ARMY, as_of=D4, origin=ARMY),
    E("02", "five of its soldiers", 5, THAILAND, as_of=D5, origin=ARMY),
    E("03", "three soldiers", 3, None, as_of=D4, origin=ARMY),
    E("04", "five soldiers", 5, None, as_of=D6, origin=ARMY),
    E("04", "five dead soldiers", 5, ARMY, as_of=[D5, D6], origin=ARMY))
s.figures("Thai soldiers wounded", "update",
    E("00", "11", 11, ARMY, nth=1, as_of=D4, origin=ARMY),
    E("03", "Eleven", 11, None, as_of=D4, origin=ARMY),
    E("03", "19", 19, [LEDGER, DOCTOR], nth=2, as_of=D5, origin=DOCTOR),
    E("04", "19 wounded", 19, ARMY, as_of=[D5, D6], origin=ARMY))
s.figures("Thai civilians killed", "agree",
    E("02", "a couple", 2, THAILAND, as_of=D5, origin=THAILAND),
    E("04", "two civilians", 2, None, as_of=D6, origin=THAILAND),
    E("05", "Two Thai civilians", 2, None, as_of=D9, origin=THAILAND))
s.figures("Lao soldiers killed", "conflict",
    AT_LEAST("00", "at least 14 Lao soldiers", 14, [OFFICIAL, COMMANDERS], as_of=D4, origin=OFFICIAL),
    E("01", "Four combatants", 4, SOMSAK_I, as_of=D4, origin=MOD),
    E("02", "four soldiers", 4, LAOS, origin=MOD),
    ABOUT("02", "closer to a dozen", 12, DIPLOMAT, as_of=D5, origin=DIPLOMAT),
    E("02", "14", 14, "Thai officers", origin=OFFICIAL),
    E("03", "Fourteen Lao soldiers", 14, ARMY, as_of=D4, origin=OFFICIAL),
    E("03", "four", 4, LAOS, nth=2, as_of=D4, origin=MOD),
    E("04", "Nine Lao soldiers", 9, MOD, as_of=D6, origin=MOD),
    E("04", "Nine of our comrades", 9, SOMSAK_I, as_of=D6, origin=MOD),
    E("05", "nine soldiers", 9, LAOS, as_of=[D6, D9], origin=MOD),
    E("05", "12 Lao soldiers", 12, DIPLOMAT2, as_of=D9, origin=DIPLOMAT2),
    E("05", "14", 14, "reports", as_of=D4, origin=OFFICIAL))
s.figures("Lao soldiers wounded", "agree",
    E("01", "nine others", 9, SOMSAK_I, as_of=D4, origin=MOD),
    E("03", "nine", 9, VNS, as_of=D4, origin=MOD))
s.figures("by how much Laos raised its dead", "single", E("04", "five more", 5, None))
s.figures("dead on both sides", "update",
    AT_LEAST("03", "at least seven dead", 7, None, as_of=[D4, D5]),
    E("05", "18", 18, None, as_of=D9))
s.figures("pupils injured at Pha Lom", "agree",
    E("01", "three pupils", 3, None, origin=VNS), E("03", "three pupils", 3, VNS, origin=VNS))
s.figures("how long the first day's fighting lasted", "agree",
    MORE("00", "more than four hours", 4, ARMY, unit="hours", origin=ARMY),
    ABOUT("01", "some five hours", 5, SOMSAK_I, unit="hours", origin=MOD),
    MORE("03", "more than four hours", 4, AW, unit="hours", origin=ARMY))
s.figures("size of the Thai group", "conflict",
    E("00", "24 men", 24, ANUCHIT, origin=ARMY),
    ABOUT("01", "approximately 60 persons", 60, MOD, origin=MOD),
    ABOUT("03", "about 60", 60, [VNS, LAOS], origin=MOD))
s.figures("depth of the intrusion", "agree",
    ABOUT("01", "about 700 metres", 700, MOD, unit="m", origin=MOD),
    ABOUT("03", "some 700 metres", 700, [VNS, LAOS], unit="m", origin=MOD))
s.figures("Thai soldiers missing", "update",
    E("00", "Four members of the patrol", 4, ANUCHIT, as_of=D4, origin=ARMY),
    E("02", "six men", 6, ANUCHIT, as_of=D5, origin=ARMY),
    E("02", "four", 4, ANUCHIT, nth=2, as_of=D4, origin=ARMY),
    E("03", "four men", 4, THAILAND, origin=ARMY))
s.figures("Thai soldiers captured", "conflict",
    E("00", "six intruders", 6, MOD, as_of=D4, origin=MOD),
    E("01", "Six", 6, None, nth=1, as_of=D4, origin=MOD),
    E("01", "Six intruders", 6, SOMSAK_I, as_of=D4, origin=MOD),
    E("02", "six prisoners", 6, LAOS, as_of=D5, origin=MOD),
    E("03", "six Thais", 6, LAOS, origin=MOD),
    E("04", "40 Thai soldiers", 40, "an earlier entry", as_of=D6),
    E("04", "six Thais", 6, LAOS, as_of=D6, origin=MOD))
s.figures("Thai soldiers freed", "conflict",
    E("05", "six", 6, None, nth=1, as_of=D9), E("05", "seven", 7, None, nth=1, as_of=D9),
    E("05", "six Thai soldiers", 6, None, as_of=D9))
s.figures("Thais who came over the bridge", "single", E("05", "seven Thais", 7, None, as_of=D9))
s.figures("Lao men captured by Thailand", "agree",
    E("02", "two Lao soldiers", 2, None, as_of=D5, origin=THAILAND),
    E("05", "two Lao men", 2, None, as_of=D9), E("05", "the two men", 2, SOMSAK_I, as_of=D9))
s.figures("days in which the Lao men were beaten", "single", E("05", "two days", 2, SOMSAK_I, unit="days"))
s.figures("days of fighting", "single", E("02", "two days", 2, THAILAND, unit="days", as_of=D5))
s.figures("people evacuated on the Thai side", "update",
    ABOUT("00", "About 2,300 people", 2300, SOMSAK_C, as_of=D4, origin=SOMSAK_C),
    E("02", "6,800", 6800, "officials", as_of=D5),
    ABOUT("03", "Some 2,300", 2300, None, as_of=[D4, D5], origin=SOMSAK_C),
    E("05", "6,800 people", 6800, SOMSAK_C, origin=SOMSAK_C))
s.figures("evacuees who have gone home", "single", ABOUT("05", "Some 5,100", 5100, SOMSAK_C, as_of=D8))
s.figures("villages emptied on the Thai side", "single", E("00", "three villages", 3, SOMSAK_C, as_of=D4))
s.figures("people evacuated on the Lao side", "agree",
    MORE("01", "More than 4,000 inhabitants", 4000, None, as_of=[D4, D5], origin=VNS),
    MORE("03", "more than 4,000", 4000, None, as_of=[D4, D5], origin=VNS))
s.figures("villages emptied on the Lao side", "single", E("01", "five villages", 5, None))
s.figures("money for the displaced in Laos", "agree",
    E("01", "1.2 billion kip", 1200000000, None, unit="LAK", origin=VNS),
    E("03", "1.2bn kip", 1200000000, None, unit="LAK", origin=VNS),
    ABOUT("03", "about $56,000", 56000, None, unit="USD"))
s.figures("where schools stay closed", "single", AT_MOST("00", "within 20 km", 20, None, unit="km"))
s.figures("houses damaged in Ban Rai Daeng", "single", E("00", "nine houses", 9, None))
s.figures("houses destroyed or damaged in the district", "single", E("05", "37 houses", 37, SOMSAK_C))
s.figures("damage in the district", "agree",
    E("05", "85 million baht", 85000000, SOMSAK_C, unit="THB"), E("05", "$2.4 million", 2400000, SOMSAK_C, unit="USD"))
s.figures("shells that Mali Kaewsaen counted", "agree",
    E("00", "thirty shells", 30, MALI, origin=MALI), E("02", "30 explosions", 30, MALI, origin=MALI),
    E("03", "thirty shells", 30, [AW, MALI], origin=MALI))
s.figures("grandchildren of Mali Kaewsaen", "single", E("00", "two grandchildren", 2, None))
s.figures("grenades dropped on a Thai post", "single", AT_LEAST("00", "at least two grenades", 2, ANUCHIT))
s.figures("drones brought down", "conflict",
    E("01", "Two unmanned aerial vehicles", 2, SOMSAK_I, origin=MOD),
    E("03", "two", 2, LAOS, nth=2, origin=MOD),
    E("03", "just one", 1, [LEDGER, MILSOURCE], origin=MILSOURCE))
s.figures("length of the border", "single", ABOUT("00", "about 1,845 km", 1845, None, unit="km"))
s.figures("length of the war of 1987-88", "agree",
    E("00", "three-month", 3, None, unit="months"), ABOUT("02", "some three months", 3, None, unit="months"))
s.figures("dead in the war of 1987-88", "agree",
    MORE("00", "more than 1,000 people", 1000, None), ABOUT("02", "about 1,000 lives", 1000, None))
s.figures("Lao soldiers killed in 2021", "single", E("00", "two Lao soldiers", 2, None, as_of="2021-11"))
s.figures("fall of the Thai stock index", "single", E("00", "1.8%", 1.8, None, unit="percent", as_of=D4))
s.figures("fall of the baht", "single", E("00", "0.6%", 0.6, None, unit="percent", as_of=D4))
s.figures("weight of the fragments", "single", E("01", "4.6 kilograms", 4.6, None, unit="kg"))
s.figures("meetings of the Joint Boundary Commission", "single", E("01", "14 meetings", 14, None))
s.figures("share of the border that is marked", "single", ABOUT("01", "approximately 96 per cent", 96, None, unit="percent"))
s.figures("length of the new track", "single", ABOUT("02", "about 400 metres", 400, EYE, unit="m", as_of=D2))
s.figures("the track beyond the Lao line", "single", ABOUT("02", "some 250 metres", 250, CENTRE, unit="m", as_of=D2))
s.figures("the track short of the Thai line", "single", E("02", "90 metres", 90, CENTRE, unit="m", as_of=D2))
s.figures("rival borderlines", "single", E("03", "three rival borderlines", 3, None))
s.figures("sites that GlobeSift reads", "single", E("03", "200 news sites", 200, None))
s.figures("pull-back of the troops", "agree",
    E("04", "500 metres", 500, KOH, unit="m", origin=PACT), E("05", "500 metres", 500, PACT, unit="m", origin=PACT))
s.figures("time for the exchange of prisoners", "single", AT_MOST("04", "within 72 hours", 72, KOH, unit="hours", origin=PACT))
s.figures("zone without drones", "agree",
    AT_MOST("04", "within 5km", 5, KOH, unit="km", origin=PACT), AT_MOST("05", "within three miles", 3, PACT, unit="miles", origin=PACT))
s.figures("days without drones", "agree",
    E("04", "30 days", 30, KOH, unit="days", origin=PACT), E("05", "30 days", 30, PACT, unit="days", origin=PACT))
s.figures("observers", "agree",
    E("04", "Forty unarmed observers", 40, KOH, origin=PACT), E("04", "40", 40, None, nth=4, origin=PACT),
    E("05", "a group of 40", 40, None, origin=PACT))
s.figures("observers who have arrived", "single", E("05", "12", 12, None, nth=1, as_of=D8))
s.figures("stay of the observers", "single", E("04", "90 days", 90, KOH, unit="days", origin=PACT))
s.figures("length of the talks", "single", E("04", "seven and a half hours", 7.5, None, unit="hours"))
s.figures("shells near the market of Ban Na Sai", "single", E("04", "Six shells", 6, SOMSAK_C))
s.figures("people of the district", "single", E("04", "9,400 people", 9400, SOMSAK_C))
s.figures("craters", "single", AT_LEAST("04", "at least 18 craters", 18, CENTRE, as_of=D5))
s.figures("officers suspended", "single", E("05", "Two officers", 2, ANUCHIT))

# ---- quotations
Q = s.quote
s.quotation("on Thai soil, shot at", "single", Q("00", "Our soldiers were on Thai soil, doing routine work. They were shot at without any warning,", ANUCHIT))
s.quotation("the right to answer", "single", Q("00", "We have the right to answer, and we answered.", ANUCHIT))
s.quotation("six intruders captured", "single", Q("00", "captured six intruders together with their weapons", MOD))
s.quotation("counted thirty shells and ran", "variant",
    Q("00", "I counted thirty shells, then I stopped counting and ran,", MALI),
    Q("03", "I counted thirty shells, then I stopped counting and ran,", MALI),
    Q("02", "We left the rice on the stove", MALI, nth=1),
    Q("02", "I counted 30 explosions and then I ran. We left the rice on the stove,", MALI))
s.quotation("her husband fought at Ban Romklao", "single", Q("02", "My husband fought at Ban Romklao. He always said they would be back.", MALI))
s.quotation("not an inch", "variant",
    Q("01", "Not one inch of the sacred soil of the motherland was surrendered,", SOMSAK_I),
    Q("03", "Not an inch of our sacred motherland has been given up,", SOMSAK_I))
s.quotation("pure fabrication", "same", Q("01", "pure fabrication", SOMSAK_I), Q("03", "pure fabrication", SOMSAK_I))
s.quotation("no such devices", "single", Q("01", "does not possess, and has never possessed, such devices", SOMSAK_I))
s.quotation("patience is not weakness", "variant",
    Q("01", "The Lao Government calls on the Thai side to return to the table of negotiations with sincerity, and not to mistake the patience of the Lao people for weakness,", MOFA),
    Q("02", "must come back to the negotiating table in good faith, and must not take the forbearance of the Lao people for weakness", MOFA))
s.quotation("closer to a dozen", "single", Q("02", "closer to a dozen", DIPLOMAT))
s.quotation("other people's dead", "single", Q("02", "I do not count other people’s dead,", ANUCHIT))
s.quotation("both feel vindicated", "single", Q("02", "Both governments can look at this picture and feel vindicated,", BRODIE))
s.quotation("the trouble with it", "single", Q("02", "That is precisely the trouble with it.", BRODIE))
s.quotation("not a single armed drone", "single", Q("02", "We have not used a single armed drone, not on Thursday and not on any other day,", ANUCHIT))
s.quotation("carrying something it should not", "single", Q("02", "may have been carrying something it should not have", RANGERS))
s.quotation("fell out of the sky", "single", Q("03", "it fell out of the sky by itself", MILSOURCE))
s.quotation("hold them to it", "same",
    Q("04", "I intend to hold them to it", KOH, nth=1),
    Q("04", "Both sides have given me their word, and I intend to hold them to it,", KOH))
s.quotation("ask the Lao delegation", "single", Q("04", "You should ask the Lao delegation.", KOH))
s.quotation("nine comrades", "single", Q("04", "Nine of our comrades have fallen. We do not hide them,", SOMSAK_I))
s.quotation("could not fill a bus", "single",
    Q("04", "I have a district of 9,400 people and tonight I could not fill a bus with those who are still here,", SOMSAK_C))
s.quotation("want them home", "same",
    Q("04", "We want them home", PORNTHIP, nth=1),
    Q("04", "They are not prisoners of war. They are Thai citizens who were taken on Thai soil, and we want them home.", PORNTHIP))
s.quotation("a fresh trench", "single", Q("04", "a very fresh trench", BRODIE))
s.quotation("does not discuss operations", "single", Q("04", "I do not discuss operations.", PM))
s.quotation("well and home", "single", Q("05", "They have lost some weight, but they are well, and they are home,", ANUCHIT))
s.quotation("beaten", "single", Q("05", "beaten in the first two days", SOMSAK_I))
s.quotation("nobody touched them", "single", Q("05", "Nobody touched them,", ANUCHIT))
s.quotation("not our number", "single", Q("05", "That number did not come from us.", ANUCHIT))
s.quotation("somebody else's drone", "single", Q("05", "We said we had not used armed drones. We did not know that somebody else had,", ANUCHIT))
s.quotation("late but welcome", "single", Q("05", "a first step, late but welcome", MOFA))

# ---- timeline
s.when("war over Ban Romklao", "1987-01-01", ("00", "1987-88"), ("02", "1987-88"), ("05", "1987-88"), to="1988-12-31")
s.when("the last clash as bad", "1980-01-01", ("03", "the 1980s"), to="1989-12-31")
s.when("first of the commission's meetings", "1996", ("01", "1996"))
s.when("two Lao soldiers killed near the hill", "2021-11", ("00", "In November 2021"))
s.when("Singapore chairs ASEAN", "2027", ("03", "this year"))
s.when("the first satellite image", D2, ("02", "on 2 March"), ("04", "Tuesday"))
s.when("positions to which the pull-back is measured", D3, ("04", "on 3 March"))
s.when("fighting breaks out, by GlobeSift", D3, ("03", "early on Wednesday"))
s.when("fighting breaks out", D4, ("00", "on Thursday", 1), ("01", "on the morning of 4 March"),
       ("02", "on Thursday", 1), ("04", "since Thursday"))
s.when("the markets fall", D4, ("00", "on Thursday", 2))
s.when("the school at Pha Lom is hit; drones that day", D4, ("02", "on Thursday", 2), ("05", "on Thursday"))
s.when("the Lao defence ministry's statement", D4, ("01", "yesterday evening"))
s.when("the Thai ambassador is summoned", D4, ("01", "On Thursday afternoon"))
s.when("the Lao foreign ministry's statement", D4, ("02", "on Thursday night"))
s.when("two Lao men captured", D5, ("02", "on Friday morning"))
s.when("the Thai army's toll rises to five", D5, ("02", "last night"))
s.when("the Thai army's toll rises to five, told the morning after", D5, ("04", "Overnight"), to=D6)
s.when("Anuchit will not be drawn", D5, ("02", "yesterday", 1))
s.when("the road is crowded", D5, ("02", "yesterday", 2))
s.when("Viengkham Soulivanh leaves for Singapore", D5, ("01", "today"))
s.when("the second satellite image", D5, ("04", "yesterday"))
s.when("ministers meet in Singapore", D6, ("02", "today"), ("03", "tomorrow"))
s.when("the agreement is reached", D6, ("04", "this afternoon"))
s.when("the ceasefire takes effect", D6, ("04", "today, 6 March"), ("05", "since Saturday evening"))
s.when("the district is nearly empty", D6, ("04", "tonight"))
s.when("the prime minister is asked", D6, ("04", "this morning"))
s.when("a sixth Thai soldier dies", D7, ("05", "on Sunday"))
s.when("schools closed until then", D8, ("00", "until Monday"))
s.when("the first observers arrive", D8, ("05", "on Monday"))
s.when("evacuees have gone home", D8, ("05", "by Monday night"))
s.when("prisoners are exchanged", D9, ("05", "on Tuesday"))
s.when("the commission meets", "2027-03-29", ("05", "on March 29"))
s.when("the commission meets by then", "2027-03-31", ("04", "by 31 March"))

# ---- conflicts
s.conflict("figure", "Lao soldiers killed on the first day: 14 by Thai officers, four by Laos, about a dozen by a diplomat",
    [("00", "at least 14 Lao soldiers"), ("02", "14"), ("03", "Fourteen Lao soldiers"), ("05", "14")],
    [("01", "Four combatants"), ("02", "four soldiers"), ("03", "four", 2)],
    [("02", "closer to a dozen")])
s.conflict("figure", "Lao soldiers killed in all: nine by Laos, twelve by a diplomat",
    [("04", "Nine Lao soldiers"), ("04", "Nine of our comrades"), ("05", "nine soldiers")], [("05", "12 Lao soldiers")])
s.conflict("figure", "how many Thais there were: a patrol of 24, or some 60",
    [("00", "24 men")], [("01", "approximately 60 persons"), ("03", "about 60")])
s.conflict("figure", "drones brought down: two by Laos, one by a Thai source",
    [("01", "Two unmanned aerial vehicles"), ("03", "two", 2)], [("03", "just one")])
s.conflict("date", "when it began: 5:40 by Thailand, 5:15 by Laos", [("00", "at about 5:40 a.m.")], [("00", "at 5:15 a.m.")])
s.conflict("date", "the day the fighting broke out: Thursday, or Wednesday by GlobeSift",
    [("00", "on Thursday", 1), ("01", "on the morning of 4 March"), ("02", "on Thursday", 1)], [("03", "early on Wednesday")])
s.conflict("source", "who said that 14 Lao soldiers were killed: an unnamed official, or the army, which disowns it",
    [("00", "a Thai military official in Nan said"), ("02", "Thai officers have privately spoken of 14")],
    [("03", "according to the Thai army")], [("05", "the army had never put out such a figure")])
s.conflict("stance", "on whose soil the patrol was, and who began",
    [("00", "Our soldiers were on Thai soil"), ("00", "it came under fire from Lao positions"), ("03", "a patrol clearing a track came under fire from Lao positions"), ("04", "taken on Thai soil")],
    [("00", "Thai troops had entered Lao territory"), ("01", "unlawfully entered the territory of Sayaboury Province"), ("03", "entered its territory to a depth of some 700 metres")])
s.conflict("stance", "whether a Lao drone attacked a Thai post",
    [("00", "a Lao quadcopter had dropped at least two grenades on a Thai post")],
    [("01", "does not possess, and has never possessed, such devices")])
s.conflict("stance", "whether a Thai drone hit the school",
    [("02", "Laos blames a Thai drone"), ("02", "may have been carrying something it should not have"), ("05", "may have been caused from its side")],
    [("00", "denied that the army had any armed drones in the area"), ("02", "We have not used a single armed drone"), ("03", "Bangkok denies having armed drones in the area")])
s.conflict("stance", "what the two captured Lao men are",
    [("02", "captured two Lao soldiers")], [("02", "only one of them is a soldier"), ("05", "a corporal and a forestry worker")])
s.conflict("stance", "whether the Lao men were beaten", [("05", "beaten in the first two days")], [("05", "Nobody touched them,"), ("05", "Anuchit denied this")])
s.conflict("figure", "six captured by Laos's word, four missing by Thailand's first",
    [("00", "six intruders"), ("01", "Six intruders"), ("02", "six men"), ("03", "six Thais")],
    [("00", "Four members of the patrol"), ("02", "four", 2), ("03", "four men")], optional=True)
s.conflict("figure", "40 Thai prisoners, withdrawn", [("04", "40 Thai soldiers")], [("04", "six Thais"), ("02", "six prisoners"), ("00", "six intruders")], optional=True)
s.conflict("figure", "seven freed, corrected to six", [("05", "seven", 1)], [("05", "six", 1), ("05", "six Thai soldiers")], optional=True)
s.conflict("stance", "Laos rejects the count of its dead",
    [("00", "at least 14 Lao soldiers were killed"), ("03", "Fourteen Lao soldiers were killed")],
    [("01", "pure fabrication"), ("03", "pure fabrication")], optional=True)

# ---- echoes
s.echo("thirty shells: Mali Kaewsaen's words to Allied Wire", "cited",
    ("00", "I counted thirty shells, then I stopped counting and ran,"), ("03", "I counted thirty shells, then I stopped counting and ran,"))
s.echo("rifle and mortar fire for more than four hours", "copied text",
    ("00", "exchanged rifle and mortar fire for more than four hours"), ("03", "exchanged rifle and mortar fire for more than four hours"))
s.echo("what Laos says, by way of its state agency", "cited",
    ("01", "numbering approximately 60 persons, unlawfully entered the territory of Sayaboury Province to a depth of about 700 metres"),
    ("03", "an armed group of about 60 entered its territory to a depth of some 700 metres"))
s.echo("the school, the teacher and three pupils", "cited",
    ("01", "the teacher Ms Chanthala Vongxay, aged 31, lost her life and three pupils were injured"),
    ("03", "killing a teacher and injuring three pupils, VNS reports"))
s.echo("pure fabrication", "cited", ("01", "pure fabrication"), ("03", "pure fabrication"))
s.echo("not an inch", "cited", ("01", "Not one inch of the sacred soil of the motherland was surrendered,"), ("03", "Not an inch of our sacred motherland has been given up,"))
s.echo("nine Lao wounded", "cited", ("01", "nine others were injured"), ("03", "VNS gives nine for Laos"))
s.echo("more than 4,000 relocated and 1.2 billion kip", "same details",
    ("01", "More than 4,000 inhabitants"), ("01", "1.2 billion kip"), ("03", "more than 4,000"), ("03", "1.2bn kip"))
s.echo("three Thai dead and eleven wounded are the Thai army's first count", "same details",
    ("00", "killing at least three Thai soldiers and wounding 11"), ("03", "The Thais have lost three soldiers"), ("03", "Eleven on the Thai side at first count"))
s.echo("2,300 evacuated is the district chief's number", "same details", ("00", "About 2,300 people"), ("03", "Some 2,300"))
s.echo("14 Lao dead goes back to one unnamed official", "same details",
    ("00", "at least 14 Lao soldiers"), ("02", "Thai officers have privately spoken of 14"), ("03", "Fourteen Lao soldiers"), ("05", "reports that 14 had been killed"))
s.echo("four Lao dead is the Lao defence ministry's count", "same details",
    ("01", "Four combatants"), ("02", "the loss of four soldiers"), ("03", "Laos puts its own losses at four"))
s.echo("six captured is the Lao defence ministry's claim", "same details",
    ("00", "captured six intruders"), ("01", "Six intruders were captured"), ("02", "it holds six prisoners"), ("03", "six Thais were captured"), ("04", "it holds six Thais"))
s.echo("the Lao foreign ministry's statement", "cited",
    ("01", "The Lao Government calls on the Thai side to return to the table of negotiations with sincerity"),
    ("02", "must come back to the negotiating table in good faith"))
s.echo("the Canberra centre's reading of the pictures", "cited",
    ("02", "according to the Canberra Centre for Boundary Studies"), ("04", "The Canberra Centre for Boundary Studies has published a second image from Meridian Eye"))
s.echo("the terms of the ceasefire", "same details",
    ("04", "Troops pull back 500 metres from the positions they held on 3 March."), ("04", "No drones within 5km of the line for 30 days."),
    ("05", "troops are to withdraw 500 metres from the positions they held before the fighting, and drones are banned within three miles of the line for 30 days"))
s.echo("the army's denial of armed drones", "same details",
    ("00", "denied that the army had any armed drones in the area"), ("03", "Bangkok denies having armed drones in the area"), optional=True)

# ---- actors
def named(name, kind, *forms, only=None, aliases=()):
    """All mentions of these forms, longest first, in all reports or in those of `only`."""
    found = []
    for doc, text in s.text.items():
        if only and doc not in only:
            continue
        for m in re.finditer("|".join(r"(?<!\w)" + re.escape(f) + r"(?!\w)" for f in sorted(forms, key=len, reverse=True)), text):
            found.append((doc, m.group(), len(re.findall("(?=" + re.escape(m.group()) + ")", text[:m.start()])) + 1))
    s.actor(name, kind, *found, aliases=aliases)

def places(name, kind, *mentions, aliases=()):
    s.actor(name, kind, *mentions, aliases=aliases)

named(ANUCHIT, "person", "Anuchit Phromdee", "Anuchit",
    aliases=["Major General Anuchit Phromdee", "General Anuchit Phromdee", "army spokesman Major General Anuchit Phromdee", "the army's spokesman", "army spokesman", "Thai army", "the army"])
places(SOMSAK_C, "person", ("00", "Somsak Chaiyaporn"), ("04", "Somsak Chaiyaporn"), ("04", "Somsak", 3), ("05", "Somsak Chaiyaporn"),
    aliases=["Mr Somsak", "the district chief", "the chief of Chaloem Phra Kiat district", "chief of the district hit hardest", "his office"])
places(SOMSAK_I, "person", ("01", "Somsak Inthavong"), ("04", "Somsak Inthavong"), ("05", "Somsak Inthavong"),
    aliases=["Colonel Somsak Inthavong", "the Colonel", "the Spokesman of the Ministry", "a Lao defence ministry spokesman", "Lao defence ministry", "the Ministry of National Defence", "the Ministry", "Laos", "VNS"])
named(MALI, "person", "Mali Kaewsaen", aliases=["a rubber farmer", "a 58-year-old rubber farmer"])
named(VIENGKHAM, "person", "Viengkham Soulivanh", aliases=["the Deputy Minister of Foreign Affairs", "the Lao deputy foreign minister"])
named(KOH, "person", "Adeline Koh", "Koh", aliases=["Ms Koh", "Foreign Minister Adeline Koh", "the agreement"])
named(BRODIE, "person", "Hannah Brodie", aliases=["Brodie", "director Hannah Brodie"])
named(CHANTHALA, "person", "Chanthala Vongxay")
named(AW, "organization", "Allied Wire", "AW", aliases=[])
named(VNS, "organization", "VNS", aliases=["the Lao state agency"])
named(LEDGER, "organization", "Bangkok Ledger", "Ledger", aliases=["the Ledger"])
named(CENTRE, "organization", "Canberra Centre for Boundary Studies", aliases=["the centre", "a satellite image", "a second image from Meridian Eye", "Meridian Eye"])
named(EYE, "organization", "Meridian Eye", aliases=["a satellite image", "a satellite image taken on 2 March by Meridian Eye", "Canberra Centre for Boundary Studies"])
named(JBC, "organization", "Joint Boundary Commission")
places(MOFA, "organization", ("01", "Ministry of Foreign Affairs"), ("01", "MOFA", 1), ("01", "MOFA", 2),
    aliases=["MOFA", "the foreign ministry in Vientiane", "the Lao Government", "Laos", "Vientiane", "the statement"])

s.alias(PORNTHIP, "Thai foreign ministry spokeswoman Pornthip Saelee")
s.alias(ARMY, "the Thai army", "the army", "Thailand", "Anuchit")
s.alias(MOD, "its defence ministry", "the defence ministry", "the Ministry of National Defence of the Lao People's Democratic Republic", "Laos", "Ministry of National Defence", "Colonel Somsak Inthavong", "Vientiane")
s.alias(LAOS, "Vientiane", "Lao defence ministry", "a Lao defence ministry spokesman", "VNS")
s.alias(THAILAND, "Bangkok", "Thai army", "the Thais")
s.alias(OFFICIAL, "a Thai military official", "a Thai military official in Nan")
s.alias(COMMANDERS, "a Thai military official in Nan", "a Thai military official")
s.alias(DIPLOMAT, "a western diplomat in Vientiane")
s.alias(DIPLOMAT2, "a Vientiane-based diplomat")
s.alias(RANGERS, "a Thai security official, who asked not to be named", "a Thai security official")
s.alias(MILSOURCE, "a Thai military source")
s.alias(DOCTOR, "a doctor at the provincial hospital", "Bangkok Ledger")
s.alias(PM, "the Thai prime minister")
s.alias(PACT, "a ceasefire", "the ceasefire", "the agreement reached this afternoon", "Adeline Koh")
s.alias("Thai officers", "General Anuchit Phromdee's officers")
s.alias("an earlier entry")
s.write()
