#!/usr/bin/env python3
"""Gold of an invented story: a border post in northern Benin is attacked, April 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A border post in northern Benin is attacked")
E, AT_LEAST, MORE, ABOUT, AT_MOST = s.exact, s.at_least, s.more_than, s.about, s.at_most
SAT10, MON, TUE, WED, THU, FRI, SAT, SUN = "2027-04-10", "2027-04-12", "2027-04-13", "2027-04-14", "2027-04-15", "2027-04-16", "2027-04-17", "2027-04-18"
s.report("00", outlet="GPA", published=WED)
s.report("01", outlet="Armed Forces of Benin", published=WED)
s.report("02", outlet="Radio Pendjari", published=WED)
s.report("03", outlet="GPA", published=THU)
s.report("04", outlet="The Meridian", published="2027-04-19", sidecar=True)
s.report("05", outlet="Carrefour", published="2027-05-27", to="2027-07-31")

ARMY, OFFICIAL, KOUAGOU, ADOHOUN, HOUNKPE, TIANDO, TCHANDO = "the army", "military official", "Sabi Kouagou", "Firmin Adohoun", "Prosper Hounkpè", "Moussa Tiando", "Agnès Tchando"
GPA, LIWA, PRIVATE, MOTHER, MINISTER, DRIVER, REPORT, OFFICER = "GPA", "Liwa al-Sahra", "a private", "the mother of Corporal Yves Adohoun", "Colette Ahouangbo", "a driver", "the inquiry", "an officer"
VIDEO, LETTER, UN, GOVERNMENT, HEADMASTER, WOMAN, OFFICE, PEOPLE = "the video", "the letter", "United Nations refugee agency", "the government", "the headmaster", "a woman", "the defence ministry", "people in Tanguiéta"

# ---- figures
f = s.figures
f("soldiers killed", "conflict",
    AT_LEAST("00", "At least seven soldiers killed", 7, as_of=WED, origin=OFFICIAL),
    AT_LEAST("00", "at least seven soldiers", 7, OFFICIAL, as_of=WED, origin=OFFICIAL),
    E("01", "eleven soldiers killed", 11, None, as_of=WED, origin=ARMY),
    AT_LEAST("02", "at least seven dead soldiers", 7, GPA, as_of=WED, origin=OFFICIAL),
    E("02", "eleven soldiers", 11, ARMY, as_of=WED, origin=ARMY),
    E("03", "27 soldiers", 27, LIWA, as_of=WED, origin=LIWA),
    E("03", "13 soldiers", 13, ARMY, as_of=THU, origin=ARMY),
    E("04", "13 soldiers", 13, as_of=SUN, origin=ARMY),
    E("05", "27 dead", 27, LIWA, origin=LIWA))
f("people killed on Benin's side", "update",
    E("02", "thirteen", 13, ARMY, as_of=WED, origin=ARMY),
    E("03", "toll to 15", 15, ARMY, as_of=THU, origin=ARMY),
    E("03", "the toll as 13", 13, ARMY, as_of=WED, origin=ARMY),
    E("04", "Fifteen people", 15, as_of=SUN, origin=ARMY),
    E("05", "dead are sixteen", 16))
f("customs officers killed", "agree",
    E("01", "Two officers of the customs service", 2, None, as_of=WED, origin=ARMY), E("02", "two customs officers", 2, ARMY, as_of=WED, origin=ARMY),
    E("03", "two customs officers", 2, ARMY, as_of=THU, origin=ARMY), E("04", "two customs men", 2, as_of=SUN, origin=ARMY))
f("soldiers who died in hospital in Parakou", "agree", E("03", "two soldiers", 2, ARMY, as_of=THU, origin=ARMY), E("04", "two of the soldiers", 2, TCHANDO, origin=TCHANDO))
f("soldiers wounded", "single", E("01", "nine wounded", 9, None, as_of=WED, origin=ARMY))
f("soldiers gravely wounded", "single", E("01", "three gravely", 3, None, as_of=WED, origin=ARMY))
f("bodies in Saint John's hospital", "update",
    E("02", "nine bodies", 9, TCHANDO, as_of=WED, origin=TCHANDO), E("02", "16 bodies", 16, TCHANDO, as_of=WED, origin=TCHANDO),
    E("04", "16 bodies", 16, TCHANDO, origin=TCHANDO))
f("smugglers among the bodies", "single", E("04", "three were those of smugglers", 3, TCHANDO, origin=TCHANDO))
f("wounded in Saint John's hospital", "single", E("02", "14 wounded", 14, TCHANDO, as_of=WED, origin=TCHANDO))
f("civilians among the wounded", "single", E("02", "two of them civilians", 2, TCHANDO, as_of=WED, origin=TCHANDO))
f("attackers", "conflict",
    ABOUT("00", "Some 60 attackers", 60, OFFICIAL, as_of=WED, origin=OFFICIAL), MORE("00", "more than 150", 150, KOUAGOU, as_of=WED, origin=KOUAGOU),
    ABOUT("01", "estimated at sixty", 60, None, as_of=WED, origin=ARMY), ABOUT("05", "about ninety", 90, REPORT, as_of=WED, origin=REPORT))
f("attackers on a motorcycle", "single", E("00", "two on each motorcycle", 2, OFFICIAL, as_of=WED, origin=OFFICIAL))
f("attackers killed", "conflict",
    E("01", "nineteen terrorists", 19, None, as_of=WED, origin=ARMY), E("03", "four bodies of attackers", 4, KOUAGOU, as_of=THU, origin=KOUAGOU),
    E("03", "19", 19, ARMY, origin=ARMY), E("05", "eight dead attackers", 8, REPORT, origin=REPORT), E("05", "nineteen", 19, ARMY, origin=ARMY))
f("men at the post", "conflict",
    E("01", "thirty-four strong", 34, None, as_of=WED, origin=ARMY), E("03", "Only 22 men", 22, PRIVATE, as_of=WED, origin=PRIVATE),
    E("04", "34 names", 34, WOMAN, origin="the roster"), E("05", "23 men", 23, REPORT, as_of=WED, origin=REPORT), E("05", "the 34 of the roster", 34, REPORT, origin="the roster"))
f("men on leave", "single", E("03", "twelve", 12, PRIVATE, as_of=WED, origin=PRIVATE))
f("soldiers held or missing", "conflict",
    E("03", "three men in uniform", 3, VIDEO, as_of=THU, origin=LIWA), E("04", "Two soldiers", 2, MINISTER, as_of=FRI, origin=MINISTER),
    E("04", "three prisoners", 3, VIDEO, origin=LIWA), E("05", "two prisoners", 2, origin=REPORT))
f("mortars carried off", "agree", E("03", "two mortars", 2, LIWA, as_of=WED, origin=LIWA), E("05", "two mortars", 2, REPORT, origin=REPORT))
f("vehicles carried off", "conflict", E("03", "five vehicles", 5, LIWA, as_of=WED, origin=LIWA), E("05", "four vehicles", 4, REPORT, origin=REPORT), E("05", "five", 5, LIWA, origin=LIWA))
f("motorcycles recovered", "single", E("01", "Twelve motorcycles", 12, None, as_of=WED, origin=ARMY))
f("time in which the column came, by the army", "agree",
    AT_MOST("01", "within forty minutes", 40, None, as_of=WED, origin=ARMY, unit="minutes"), AT_MOST("04", "Within forty minutes", 40, ARMY, origin=ARMY, unit="minutes"),
    E("05", "FORTY MINUTES", 40, origin=ARMY, unit="minutes"), E("05", "forty minutes", 40, ARMY, origin=ARMY, unit="minutes"))
f("time from the attackers' leaving to the soldiers' coming", "single", E("02", "four hours", 4, TIANDO, as_of=WED, origin=TIANDO, unit="hours"))
f("time from the first shot to the order", "single", ABOUT("04", "almost three hours", 3, DRIVER, as_of=WED, origin=DRIVER, unit="hours"))
f("time that the column needed", "single", E("05", "an hour and a quarter", 1.25, REPORT, as_of=WED, origin=REPORT, unit="hours"))
f("length of the attack", "single", ABOUT("00", "nearly two hours", 2, OFFICIAL, as_of=WED, origin=OFFICIAL, unit="hours"))
f("distance of the post from the frontier", "single", E("00", "4 km", 4, unit="km"))
f("distance to Tanguiéta", "single", E("00", "46 km", 46, unit="km"))
f("distance to the Pendjari park", "single", E("00", "70 km", 70, unit="km"))
f("killed in the park last June", "single", E("00", "nine rangers and soldiers", 9, as_of="2026-06"))
f("troops along the border", "single", E("00", "3,000 troops", 3000, GOVERNMENT, origin=GOVERNMENT))
f("villages that people left", "update", E("00", "three villages", 3, KOUAGOU, as_of=WED, origin=KOUAGOU), E("03", "five villages", 5, UN, as_of=THU, origin=UN))
f("people who fled", "update", E("03", "2,300 people", 2300, UN, as_of=THU, origin=UN), E("04", "3,100 people", 3100, UN, as_of=SAT, origin=UN))
f("people registered in the school", "single", E("02", "410 people", 410, HEADMASTER, as_of=WED, origin=HEADMASTER))
f("children registered in the school", "single", E("02", "230 of them children", 230, HEADMASTER, as_of=WED, origin=HEADMASTER))
f("strangers at the well", "single", E("02", "40 strangers", 40, [KOUAGOU, LETTER], origin=LETTER))
f("calls of the radio", "single", E("02", "three times", 3, as_of=WED))
f("length of the curfew", "single", E("02", "two weeks", 2, unit="weeks"))
f("days of mourning", "single", E("03", "three days of mourning", 3, unit="days"))
f("length of the letter", "single", E("04", "one page", 1, unit="pages"))
f("signatures", "single", E("04", "11 signatures", 11))
f("time from the stamp to the attack", "single", E("04", "four days", 4, unit="days"))
f("money for each family", "agree", E("04", "five million CFA francs", 5000000, unit="XOF"), ABOUT("04", "about £6,500", 6500, unit="GBP"))
f("working radios", "single", E("04", "one working radio", 1, WOMAN, origin=WOMAN))
f("pages of the report", "single", E("05", "88 pages", 88, unit="pages"))
f("ransom", "agree", E("05", "30 million francs", 30000000, PEOPLE, origin=PEOPLE, unit="XOF"), ABOUT("05", "some 46,000 euros", 46000, PEOPLE, unit="EUR"))
f("arrest of the commander", "single", E("05", "60 days of arrest", 60, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("where the radio mast was", "single", q("00", "They knew where the radio mast was. It was the first thing they hit,", OFFICIAL))
Q("I will not count", "single", q("00", "I will not count while my men are still running,", ADOHOUN))
Q("Natiabo stands", "single", q("01", "Natiabo stands, and Natiabo will stand,", HOUNKPE))
Q("only then the soldiers came", "single", q("02", "The bandits left when the first cock sang,", TIANDO), q("02", "After that we waited four hours, and only then the soldiers came.", TIANDO))
Q("a chair and a glass of water", "variant", q("02", "We told them. On Monday I carried the letter myself to the sub-prefecture, and they gave me a chair and a glass of water.", KOUAGOU),
    q("04", "They gave him a chair", KOUAGOU))
Q("old pictures", "single", q("03", "These are old pictures with a new date,", ADOHOUN))
Q("the moon", "single", q("03", "The only thing above us that night was the moon,", PRIVATE))
Q("his father's ears", "single", q("03", "He has his father's ears,", MOTHER))
Q("open its eyes", "single", q("04", "the post should open its eyes", LETTER))
Q("there is no letter", "single", q("04", "There is no letter,", MINISTER))
Q("after the events", "single", q("04", "after the events", OFFICE))
Q("engines on", "single", q("04", "We sat in the trucks with the engines on,", DRIVER), q("04", "You could see the fire.", DRIVER))
Q("the whole duration", "single", q("05", "for the whole duration of the fighting", ARMY))
Q("an estimate", "single", q("05", "an estimate of what should have been", OFFICER))
Q("deposited on a Saturday", "single", q("05", "deposited on a Saturday, in the absence of the competent official", REPORT))
Q("when I drink water", "single", q("05", "I know when I drink water,", KOUAGOU))

# ---- timeline
w = s.when
w("attacks rise", "2021", ("00", "since 2021"))
w("the ambush in the park", "2026-06-01", ("00", "In June last year"), to="2026-06-30")
w("the letter is stamped", SAT10, ("04", "Saturday 10 April"), ("04", "four days before Natiabo burned"), ("05", "on a Saturday"))
w("the letter is brought, by Kouagou", MON, ("02", "On Monday"), ("05", "on the Monday"))
w("the post is attacked", WED, ("00", "before dawn on Wednesday"), ("03", "before dawn on Wednesday"), ("03", "that night"))
w("the night of the attack", TUE, ("01", "In the night from Tuesday to Wednesday"), to=WED)
w("the army's statement is to come", WED, ("00", "in the evening"))
w("Hounkpè visits the wounded", WED, ("01", "this afternoon"))
w("the curfew begins", WED, ("02", "From tonight"))
w("the army speaks of no warning", MON, ("04", "last week"), to=SUN)
w("the general staff's communiqué, by month", "2027-04-01", ("05", "In April"), to="2027-04-30")
w("the claim", THU, ("03", "on Thursday"))
w("people have left five villages", THU, ("03", "by Thursday morning"))
w("the feast", FRI, ("03", "on Friday"))
w("mourning begins", FRI, ("03", "from Friday"))
w("the minister speaks", FRI, ("04", "on Friday", 1), ("04", "on Friday", 2))
w("3,100 people have fled", SAT, ("04", "By Saturday"))
w("the road is closed until then", SUN, ("01", "until Sunday"))
w("the ministry is shown the letter", SUN, ("04", "yesterday"))
w("Yves Adohoun is found", "2027-05-02", ("05", "on 2 May"))
w("parliament gets the report", "2027-05-27", ("05", "since 27 May"))
w("Hounkpè retires", "2027-05-31", ("05", "at the end of May"))

# ---- conflicts
c = s.conflict
c("figure", "attackers: sixty by the army, more than 150 by the councillor, about ninety by the inquiry",
    [("00", "Some 60 attackers"), ("01", "estimated at sixty")], [("00", "more than 150")], [("05", "about ninety")])
c("figure", "soldiers killed: 27 by the jihadists, 13 by the army", [("03", "27 soldiers"), ("05", "27 dead")], [("03", "13 soldiers"), ("04", "13 soldiers"), ("01", "eleven soldiers killed"), ("02", "eleven soldiers")])
c("figure", "men at the post: thirty-four by the army, 22 by a private, 23 by the inquiry",
    [("01", "thirty-four strong"), ("04", "34 names"), ("05", "the 34 of the roster")], [("03", "Only 22 men")], [("05", "23 men")])
c("figure", "attackers killed: nineteen by the army, four by the councillor, eight by the inquiry",
    [("01", "nineteen terrorists"), ("03", "19"), ("05", "nineteen")], [("03", "four bodies of attackers")], [("05", "eight dead attackers")])
c("figure", "soldiers held: three in the video, or two by the minister", [("03", "three men in uniform"), ("04", "three prisoners")], [("04", "Two soldiers"), ("05", "two prisoners")])
c("figure", "vehicles carried off: five by the jihadists, four by the inquiry", [("03", "five vehicles"), ("05", "five")], [("05", "four vehicles")])
c("stance", "whether the army had a warning",
    [("01", "No warning concerning Natiabo had been received by any military authority."), ("04", "it had had no warning"), ("04", "There is no letter,")],
    [("02", "We told them."), ("04", "The stamp of the sub-prefecture in the corner"), ("05", "deposited on a Saturday")])
c("date", "the letter was brought on Saturday by the stamp, on Monday by the councillor", [("04", "Saturday 10 April"), ("05", "on a Saturday")], [("02", "On Monday"), ("05", "on the Monday")])
c("stance", "whether soldiers are missing", [("01", "no soldier is missing"), ("03", "nobody was missing"), ("03", "These are old pictures with a new date,")],
    [("03", "three men in uniform with their hands bound"), ("03", "she recognised her son in the video"), ("04", "Two soldiers are unaccounted for."), ("05", "one of the two prisoners")])
c("stance", "whether weapons were lost", [("01", "no weapon of ours was lost"), ("03", "nothing taken")], [("03", "had carried off two mortars and five vehicles"), ("05", "two mortars and four vehicles were lost")])
c("stance", "whether a drone was above the post", [("01", "An unmanned aircraft was above Natiabo for the whole duration of the fighting."), ("05", "for the whole duration of the fighting")],
    [("03", "He had seen no drone."), ("03", "The only thing above us that night was the moon,"), ("05", "took off from Parakou at 4.55, when the post was already burning")])
c("stance", "whether the column came within forty minutes", [("01", "reached the post within forty minutes of the first alert"), ("04", "Within forty minutes, says the general staff.")],
    [("02", "After that we waited four hours, and only then the soldiers came."), ("04", "the order to leave Dassari camp came at half past five"), ("05", "the column left the Dassari camp at 5.35 and needed an hour and a quarter")])
c("stance", "whether the post was given up", [("01", "did not abandon the position at any moment")], [("00", "overran a border post")], optional=True)

# ---- echoes
e = s.echo
e("GPA's at least seven", "cited", ("00", "at least seven soldiers"), ("02", "The agency GPA writes of at least seven dead soldiers."))
e("the general staff's toll", "cited", ("01", "eleven soldiers killed"), ("01", "Two officers of the customs service"), ("02", "eleven soldiers and two customs officers"), ("03", "which had given the toll as 13"))
e("the communiqué's denials", "cited", ("01", "no soldier is missing"), ("03", "It stood by its statement that nobody was missing"))
e("forty minutes", "cited", ("01", "within forty minutes of the first alert"), ("04", "Within forty minutes, says the general staff."), ("05", "The forty minutes of the communiqué"))
e("the drone, in the communiqué's words", "copied text", ("01", "for the whole duration of the fighting"), ("05", "for the whole duration of the fighting"))
e("Liwa al-Sahra's claim", "cited", ("03", "27 soldiers"), ("03", "two mortars and five vehicles"), ("05", "Liwa al-Sahra claimed 27 dead."), ("05", "The jihadists had spoken of five."))
e("Kouagou's chair and glass of water", "same details", ("02", "they gave me a chair and a glass of water"), ("04", "They gave him a chair"), ("05", "I know when I drink water,"))
e("16 bodies in Saint John's hospital", "cited", ("02", "Now it is 16 bodies, the director says."), ("04", "Saint John's hospital counted 16 bodies"))
e("no warning", "cited", ("01", "No warning concerning Natiabo"), ("04", "it had had no warning"), optional=True)
e("nineteen attackers killed", "cited", ("01", "nineteen terrorists"), ("03", "The army says it killed 19."), ("05", "not nineteen"), optional=True)
e("the video of prisoners", "same details", ("03", "three men in uniform with their hands bound"), ("04", "A jihadist video shows three prisoners."), optional=True)
e("the UN's count of those who fled", "cited", ("03", "2,300 people"), ("04", "3,100 people"), optional=True)
e("the letter's stamp of a Saturday", "same details", ("04", "Saturday 10 April"), ("05", "deposited on a Saturday"), optional=True)

# ---- actors
n = s.named
s.actor(KOUAGOU, "person", *n("Sabi Kouagou", "Kouagou"), aliases=["The councillor", "Councillor Sabi Kouagou", "a local councillor", "Councillor Kouagou", "Villagers"])
s.actor(ADOHOUN, "person", *n("Firmin Adohoun"), aliases=["Colonel Firmin Adohoun", "An army spokesman, Colonel Firmin Adohoun", "the army spokesman", "the spokesman", "Benin's army"])
s.actor("Yves Adohoun", "person", *n("Yves Adohoun"), aliases=["Corporal Yves Adohoun"])
s.actor(HOUNKPE, "person", *n("Prosper Hounkpè", "Hounkpè"), aliases=["General Prosper Hounkpè", "the Chief of the General Staff", "General Hounkpè"])
s.actor(LIWA, "organization", *n("Liwa al-Sahra"), aliases=["A jihadist group", "the group", "The jihadists", "its fighters"])
s.actor(GPA, "organization", *n("GPA"), aliases=["The agency GPA"])
s.actor("Natiabo", "place", *n("Natiabo"))
s.actor("Tanguiéta", "place", *n("Tanguiéta", "TANGUIETA"))
s.actor("Parakou", "place", *n("Parakou"))
s.actor("Dassari", "place", *n("Dassari"))
s.actor("Kpéri", "place", *n("Kpéri"))
s.actor("Cotonou", "place", *n("COTONOU", "Cotonou"))
s.actor("Saint John's hospital", "organization", *n("Saint John's hospital"))
s.alias(ARMY, "Benin's army", "the general staff", "General Staff", "Armed Forces of Benin", "The army", "the communiqué", "Communiqué", "Firmin Adohoun", "it", "us")
s.alias(OFFICIAL, "a military official", "the official", "an official")
s.alias(TIANDO, "A trader, Moussa Tiando", "Tiando", "A trader")
s.alias(TCHANDO, "Sister Agnès Tchando", "the director", "its director", "Saint John's hospital", "Its director, Sister Agnès Tchando")
s.alias(PRIVATE, "A private who was wounded in the arm", "the private", "he")
s.alias(MOTHER, "the mother", "she", "Yves Adohoun's mother")
s.alias(MINISTER, "The defence minister", "The minister", "Ahouangbo")
s.alias(OFFICE, "her office", "the defence minister's office", "Colette Ahouangbo", "The defence minister")
s.alias(DRIVER, "A driver in it", "the driver", "he")
s.alias(REPORT, "The report", "the commission", "It", "the inquiry's report")
s.alias(OFFICER, "officer")
s.alias(VIDEO, "a video", "A jihadist video", "Liwa al-Sahra", "the group")
s.alias(LETTER, "The letter, he says", "letter", "Sabi Kouagou", "Councillor Sabi Kouagou")
s.alias(UN, "The United Nations refugee agency", "the UN", "UN")
s.alias(GOVERNMENT, "The government")
s.alias(HEADMASTER, "headmaster", "the headmaster of the Catholic school")
s.alias(WOMAN, "a woman at the gate", "she")
s.alias(PEOPLE, "people", "people in Tanguiéta")
s.write()
