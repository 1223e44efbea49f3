#!/usr/bin/env python3
"""Gold of an invented story: shells fall beyond a firing range in South Korea, October 2026."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Shells fall beyond a firing range in South Korea")
E, AT_LEAST, MORE, ABOUT, AT_MOST = s.exact, s.at_least, s.more_than, s.about, s.at_most
MON, TUE, WED, THU, FRI, SAT = (f"2026-10-{d}" for d in (19, 20, 21, 22, 23, 24))
OCT16, NOV27, DEC2 = "2026-10-16", "2026-11-27", "2026-12-02"
s.report("00", outlet="HNA", published=TUE)
s.report("01", outlet="Combined Fires Task Force", published=WED)
s.report("02", outlet="Cheorwon Ilbo", published=WED)
s.report("03", outlet="Melbourne Courier", published=THU, sidecar=True)
s.report("04", outlet="Sanjeong Residents' Committee", published=SAT)
s.report("05", outlet="Guns & Ranges", published=DEC2, to="2026-12-31")

ARMY, FIRE, BAE, SUJIN, NOH, OYELARAN, SEO, WOO = "the army", "official of the Gangwon fire headquarters", "Bae Cheol-ung", "Bae Su-jin", "Noh Jae-ik", "Marcus Oyelaran", "Seo Han-bin", "Woo Dae-sik"
TASK, COUNTY, LOG, SERGEANT, VILLAGERS, BOARD, COMMITTEE, WIFE, OK, DIVISION = "Combined Fires Task Force", "the county", "the range log", "a sergeant", "villagers", "board of inquiry", "Sanjeong Residents' Committee", "Ok Man-su's wife", "Ok Man-su", "the division"
GOVERNMENT = "the government"

# ---- figures
f = s.figures
f("shells that fell beyond the range", "conflict",
    E("00", "Three artillery shells", 3, ARMY, as_of=TUE, origin=ARMY), E("00", "five", 5, BAE, nth=1, as_of=TUE, origin=BAE),
    E("01", "Three of them", 3, None, as_of=WED, origin=ARMY),
    E("03", "Four shells", 4, ARMY, as_of=WED, origin=ARMY), E("03", "three", 3, ARMY, as_of=TUE, origin=ARMY), E("03", "five went off", 5, VILLAGERS, as_of=WED, origin=BAE),
    E("04", "Five shells", 5, origin=BAE), E("04", "four", 4, ARMY, nth=1, origin=ARMY),
    E("05", "six rounds", 6, BOARD, origin=BOARD), E("05", "All six", 6, BOARD, origin=BOARD))
f("shells that failed to explode", "single", E("05", "one failed to explode", 1, BOARD, origin=BOARD))
f("craters shown", "single", E("03", "shown five", 5, as_of=WED))
f("people injured", "conflict",
    E("00", "nine hurt", 9, as_of=TUE, origin=FIRE), E("00", "nine people", 9, "the army and the fire service", as_of=TUE, origin=FIRE),
    E("02", "17", 17, COUNTY, as_of=WED, origin=COUNTY), E("02", "14", 14, ARMY, nth=1, as_of=WED, origin=ARMY),
    E("03", "Twenty-one", 21, COUNTY, as_of=WED, origin=COUNTY), E("03", "14", 14, ARMY, as_of=WED, origin=ARMY), E("05", "23 injured", 23))
f("seriously injured", "agree", E("00", "Two of the injured", 2, FIRE, as_of=TUE, origin=FIRE), E("03", "two of them seriously", 2, COUNTY, as_of=WED, origin=COUNTY))
f("people killed", "single", E("05", "one dead", 1))
f("houses damaged", "conflict",
    E("00", "Four houses", 4, FIRE, as_of=TUE, origin=FIRE), E("02", "38 houses", 38, COUNTY, as_of=WED, origin=COUNTY), E("02", "16", 16, ARMY, nth=2, as_of=WED, origin=ARMY),
    E("05", "44 houses", 44))
f("greenhouses hit", "single", E("00", "a greenhouse", 1, FIRE, as_of=TUE, origin=FIRE))
f("distance beyond the range", "conflict",
    ABOUT("00", "about 1.2 kilometres", 1.2, ARMY, origin=ARMY, unit="km"), E("03", "2.1 kilometres", 2.1, NOH, origin=NOH, unit="km"),
    ABOUT("05", "about 1.2 kilometres", 1.2, BOARD, origin=BOARD, unit="km"))
f("rounds fired", "conflict", E("01", "54 rounds", 54, LOG, as_of=TUE, origin=LOG), E("02", "48 rounds", 48, NOH, as_of=TUE, origin=NOH), E("05", "Fifty-two rounds", 52, BOARD, as_of=TUE, origin=BOARD))
f("time to the end of the firing", "conflict",
    AT_MOST("01", "within four minutes", 4, None, as_of=TUE, origin=TASK, unit="minutes"), E("02", "half an hour", 0.5, WIFE, as_of=TUE, origin=WIFE, unit="hours"),
    E("04", "half an hour", 0.5, as_of=TUE, origin=COMMITTEE, unit="hours"), E("05", "21 minutes", 21, BOARD, as_of=TUE, origin=BOARD, unit="minutes"))
f("people taken to the gymnasium", "single", ABOUT("00", "About 140 people", 140, as_of=TUE))
f("people with relatives", "single", E("02", "46 people", 46, as_of=WED))
f("inhabitants", "agree", E("03", "187 people", 187, origin="Melbourne Courier"), E("04", "187 residents", 187, origin=COMMITTEE))
f("households", "single", E("04", "81 households", 81))
f("soldiers in the exercise", "single", ABOUT("00", "some 900 soldiers", 900))
f("howitzers in the exercise", "single", E("00", "24 self-propelled howitzers", 24))
f("allies in the exercise", "single", E("00", "two allies", 2))
f("Americans present", "single", ABOUT("01", "About 310 U.S. service members", 310, None, as_of=TUE, origin=TASK))
f("batteries on the firing line", "single", E("01", "Two batteries", 2, None, as_of=TUE, origin=TASK))
f("distance of the observation point", "agree", E("01", "2.5 miles", 2.5, None, origin=TASK, unit="miles"), E("01", "4 kilometers", 4, None, origin=TASK, unit="km"))
f("pause of American firing", "single", E("01", "14 days", 14, None, unit="days"))
f("distance of the golf course", "single", E("00", "five kilometres", 5, unit="km"))
f("weeks until a fence stood", "single", AT_MOST("04", "within three weeks", 3, unit="weeks"))
f("villagers asked", "single", E("02", "eleven villagers", 11, as_of=WED))
f("wrong digits", "agree", E("03", "One wrong digit", 1, origin=ARMY), E("03", "one wrong digit", 1, ARMY, origin=ARMY))
f("money offered to a household", "agree",
    E("03", "a million won", 1000000, GOVERNMENT, origin=GOVERNMENT, unit="KRW"), ABOUT("03", "about A$1,100", 1100, GOVERNMENT, unit="AUD"), E("04", "the million won", 1000000, origin=GOVERNMENT, unit="KRW"))
f("price of a window", "single", E("03", "1.4 million", 1400000, unit="KRW"))
f("money demanded for a household", "single", E("04", "50 million", 50000000, COMMITTEE, origin=COMMITTEE, unit="KRW"))
f("money taken by a household", "single", E("05", "12 million", 12000000, unit="KRW"))
f("the bill", "agree", E("05", "3.4 billion won", 3400000000, unit="KRW"), E("05", "$2.4 million", 2400000, unit="USD"))
f("fall of Seorak's shares", "single", E("05", "11%", 11, unit="percent", as_of=[MON, FRI]))
f("howitzers ordered by Poland", "single", E("05", "212 of the guns", 212))
f("Polish observers", "single", E("05", "two observers", 2))
f("charged beside the battery's commander", "single", E("05", "two others", 2, as_of=DEC2))
f("safety margin", "single", E("05", "three kilometres", 3, unit="km"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the war had come", "single", q("00", "I thought the war had come,", BAE), q("00", "Then came another, and another. I counted five.", BAE))
Q("not a box", "single", q("01", "Safety is not a box that we tick,", OYELARAN), q("01", "It is the reason the range has an edge.", OYELARAN))
Q("put a hand through", "single", q("02", "They only write down what they can put a hand through,", SUJIN))
Q("in the soup", "single", q("02", "On the fourth of September I wrote: your shells get nearer, one day they will be in the soup,", BAE))
Q("half an hour", "single", q("02", "They shot on for half an hour,", WIFE), q("02", "I held the telephone out of the window so that the officer could hear it.", WIFE))
Q("a human error", "single", q("03", "It is a human error, and the humans are ours,", NOH))
Q("in English", "same", q("03", "in English", SERGEANT), q("05", "in English", SERGEANT))
Q("with all my heart", "single", q("03", "with all my heart", SEO))
Q("did what it was told", "single", q("05", "The gun did what it was told,", WOO))

# ---- timeline
w = s.when
w("the range agreement", "2011", ("01", "2011"))
w("a round hits the golf course, by the committee", "2018-05-01", ("04", "In May 2018"), to="2018-05-31")
w("a round hits the golf course, by HNA", "2019-05-01", ("00", "In May 2019"), to="2019-05-31")
w("Bae writes to the division", "2026-09-04", ("02", "On the fourth of September"))
w("the letter comes in, by the division", "2026-09-14", ("02", "on 14 September"))
w("residents are notified", OCT16, ("01", "on Oct. 16"), ("04", "on the sixteenth"))
w("the exercise begins", MON, ("00", "on Monday"))
w("the week of the accident", MON, ("05", "in the week of the accident"), to="2026-10-25")
w("shells fall in Sanjeong", TUE, ("00", "on Tuesday"), ("01", "yesterday"), ("01", "on Oct. 20"), ("05", "on 20 October"))
w("the warning message", TUE, ("02", "at eight on Tuesday morning"), ("04", "on Tuesday"), ("05", "at eight that morning"))
w("the fourth shell is dug out", TUE, ("02", "on Tuesday evening"))
w("the army speaks of three shells", TUE, ("03", "on Tuesday"))
w("people sweep glass", WED, ("02", "The day after the shells"))
w("engineers go through the village", WED, ("02", "in the morning"))
w("the army confirms the fourth shell", WED, ("02", "at noon today"))
w("the gymnasium is empty", WED, ("02", "on Wednesday"))
w("the army speaks of a digit", WED, ("03", "yesterday"))
w("the county's count of 21", WED, ("03", "last night"))
w("the minister apologises", WED, ("03", "on Wednesday afternoon"))
w("Noh bows, by month", "2026-10-01", ("05", "in October"), to="2026-10-31")
w("Oyelaran visits the county office", THU, ("01", "on Thursday"))
w("the exercise was to end", FRI, ("00", "until Friday"), ("03", "on Friday"))
w("Ok Man-su dies", FRI, ("04", "Yesterday, Friday"))
w("the procession", "2026-10-26", ("04", "on Monday morning at ten"))
w("the board's summary", NOV27, ("05", "on 27 November"))
w("three are charged", DEC2, ("05", "on 2 December"))
w("the range is to reopen", "2027-03-01", ("05", "in March"), to="2027-03-31")

# ---- conflicts
c = s.conflict
c("figure", "shells: three or four by the army, five by the villagers, six by the board",
    [("00", "Three artillery shells"), ("01", "Three of them"), ("03", "Four shells"), ("03", "three"), ("04", "four", 1)],
    [("00", "five", 1), ("03", "five went off"), ("04", "Five shells"), ("05", "six rounds"), ("05", "All six")])
c("figure", "injured: 17 or 21 by the county, 14 by the army", [("02", "17"), ("03", "Twenty-one")], [("02", "14", 1), ("03", "14")])
c("figure", "damaged houses: 38 by the county, 16 by the army", [("02", "38 houses")], [("02", "16", 2)])
c("figure", "distance beyond the range: 1.2 km, or 2.1 km by the Courier", [("00", "about 1.2 kilometres"), ("05", "about 1.2 kilometres")], [("03", "2.1 kilometres")])
c("figure", "rounds fired: 54 by the range log, 48 by the general, 52 by the board", [("01", "54 rounds")], [("02", "48 rounds")], [("05", "Fifty-two rounds")])
c("figure", "the firing ended within four minutes by the task force, after half an hour by the villagers, after 21 minutes by the board",
    [("01", "within four minutes")], [("02", "half an hour"), ("04", "half an hour")], [("05", "21 minutes")])
c("date", "the village head's letter: 4 September, or 14 September by the division", [("02", "On the fourth of September")], [("02", "on 14 September")])
c("date", "the golf course was hit in May 2019, or in May 2018", [("00", "In May 2019")], [("04", "In May 2018")])
c("stance", "whether the residents were warned", [("01", "Residents were notified of the exercise"), ("02", "a warning had gone to every telephone in the village")],
    [("02", "none had got one"), ("02", "The county's server shows no such message."), ("04", "Nobody warned us."), ("05", "was saved as a draft")])
c("stance", "whether the cause was a wrong digit", [("03", "a crew had typed one wrong digit into a computer"), ("03", "It is a human error, and the humans are ours,")],
    [("05", "has thrown out the typing error"), ("05", "the coordinates entered by the crew on 20 October were right")])
c("stance", "whether Americans passed fire data", [("01", "No fire data were passed by U.S. personnel at any time."), ("03", "they passed no data and fired nothing"), ("05", "American fingerprints were not found.")],
    [("03", "the coordinates came over the radio"), ("03", "That would point to the American liaison team.")])
c("stance", "whether anybody apologised to the residents", [("03", "apologised to the residents"), ("02", "bowed before reporters")], [("04", "Nobody has apologised to us."), ("04", "To our faces no one has said a word.")])
c("stance", "whether Americans were there", [("01", "About 310 U.S. service members were present")], [("04", "The Americans say they weren't there.")], optional=True)

# ---- echoes
e = s.echo
e("a sergeant told the Melbourne Courier of coordinates in English", "cited", ("03", "says the coordinates came over the radio \"in English\""), ("05", "a sergeant who told an Australian newspaper that fire data had come \"in English\""))
e("the army's three shells", "cited", ("00", "Three artillery shells"), ("03", "which had spoken of three on Tuesday"))
e("the task force's statement", "cited", ("01", "No fire data were passed by U.S. personnel"), ("03", "The Americans say they passed no data and fired nothing."), ("04", "The Americans say they weren't there."))
e("the army's 14 injured", "cited", ("02", "The army says 14"), ("03", "The army's own figure is 14."))
e("Noh bowed before reporters", "same details", ("02", "bowed before reporters"), ("04", "A general bowed before cameras"), ("05", "who had bowed in October"))
e("the notice of 16 October", "same details", ("01", "on Oct. 16"), ("04", "on the sixteenth"))
e("the firing went on for half an hour", "same details", ("02", "They shot on for half an hour,"), ("04", "The army fired on us for half an hour"), optional=True)
e("the message at eight", "same details", ("02", "a warning had gone to every telephone in the village at eight on Tuesday morning"), ("05", "The warning message had been written at eight that morning"), optional=True)
e("the minister's apology", "same details", ("03", "apologised to the residents"), ("04", "a minister spoke to other ministers"), optional=True)
e("the wrong digit", "same details", ("03", "one wrong digit"), ("05", "the typing error"), optional=True)
e("five shells, by the village head", "same details", ("00", "I counted five."), ("03", "Villagers say five went off"), ("04", "Five shells exploded"), optional=True)
e("the million won", "same details", ("03", "a million won"), ("04", "We refuse the million won."), optional=True)
e("an earlier round on the golf course", "same details", ("00", "struck a golf course"), ("04", "hit the golf course"), optional=True)

# ---- actors
n = s.named
s.actor(BAE, "person", *n("Bae Cheol-ung"), aliases=["the village head, Bae Cheol-ung", "Village head Bae Cheol-ung", "village head", "he", "Bae"])
s.actor(SUJIN, "person", *n("Bae Su-jin"), aliases=["the county's disaster officer", "Bae"])
s.actor(NOH, "person", *n("Noh Jae-ik", "Noh"), aliases=["Major General Noh Jae-ik", "General Noh", "He", "South Korea's army", "A general"])
s.actor(OYELARAN, "person", *n("Marcus Oyelaran", "Oyelaran"), aliases=["Col. Marcus Oyelaran", "the deputy commander", "Col. Oyelaran"])
s.actor(OK, "person", *n("Ok Man-su", "Ok"))
s.actor(SEO, "person", *n("Seo Han-bin"), aliases=["The defence minister, Seo Han-bin", "the defence minister"])
s.actor(WOO, "person", *n("Woo Dae-sik"), aliases=["chief engineer Woo Dae-sik", "Seorak Systems"])
s.actor("Sanjeong", "place", *n("Sanjeong", but=("SANJEONG",)))
s.actor("Unjang", "place", *n("Unjang", "UNJANG"))
s.actor("Cheorwon", "place", *n("Cheorwon", but=("Cheorwon Ilbo",)))
s.actor("Republic of Korea Army", "organization", *n("Republic of Korea Army"))
s.alias(ARMY, "South Korea's army", "The army", "It", "Noh Jae-ik", "the army and the fire service", "its paper")
s.alias("the army and the fire service", ARMY, "the fire service")
s.alias(FIRE, "an official", "he", "Gangwon fire headquarters", "the fire service")
s.alias(TASK, "The task force", "the range log", "Combined Fires Task Force, Public Affairs Office", "we")
s.alias(LOG, "the range log", "log", TASK)
s.alias(COUNTY, "The county office", "the county's server", "county")
s.alias(SERGEANT, "A sergeant of the battery", "the sergeant")
s.alias(VILLAGERS, "Villagers")
s.alias(BOARD, "South Korea's board of inquiry", "The board", "Its summary", "the board")
s.alias(COMMITTEE, "Residents' Committee", "We", "Bae Cheol-ung")
s.alias(WIFE, "wife", "Ok Man-su's wife, whose husband lies in intensive care", "she")
s.alias(DIVISION, "The division")
s.alias(GOVERNMENT, "The government")
s.write()
