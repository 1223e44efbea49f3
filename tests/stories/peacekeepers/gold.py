#!/usr/bin/env python3
"""Gold of an invented story: a base of peacekeepers in South Sudan is shelled, June 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Peacekeepers are shelled in South Sudan")
E, AT_LEAST, MORE, ABOUT, AT_MOST, VAGUE = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.vague
FRI, SAT, SUN, MON, TUE = (f"2027-06-{d}" for d in (18, 19, 20, 21, 22))
SENT, TWELFTH, SEP9 = "2027-06-02", "2027-06-12", "2027-09-09"
s.report("00", outlet="Equator Press", published=FRI)
s.report("01", outlet="Ministry of Defence of Mongolia", published=SAT)
s.report("02", outlet="United Nations Mission", published=SUN)
s.report("03", outlet="The Nile Lantern", published=SAT, to=MON)
s.report("04", outlet="Steppe Morning", published=TUE, sidecar=True)
s.report("05", outlet="Peace Operations Review", published=SEP9, to="2027-11-30")

UN, VALDERRAMA, ARMY, DENG, BIEL, COMMISSIONER, AMPOFO, MINISTER = "the United Nations mission", "Inés Valderrama", "the army", "Lual Deng Atem", "Gatluak Biel", "Peter Gai", "Roderick Ampofo", "Sandagiin Byambatsogt-Erdene"
RELIEF, NYALUAK, DRIVER, LIEUTENANT, FATHER, OFFICER, BOARD, MONGOLIA, SITE, PARTY, LETTER = "Nile Medical Relief", "Nyaluak Riek", "a driver for the mission", "a captured lieutenant", "Otgon's father", "an officer", "the board of inquiry", "Ministry of Defence of Mongolia", "the site itself", "the party that started it", "a letter from the general staff"
OTGON = "Sükhiin Otgon"

# ---- figures
f = s.figures
f("peacekeepers killed", "update",
    E("00", "Two Mongolian peacekeepers", 2, as_of=FRI, origin=UN), E("00", "two peacekeepers", 2, UN, as_of=FRI, origin=UN),
    E("01", "Three of our soldiers", 3, as_of=SAT, origin=MONGOLIA), E("02", "THREE PEACEKEEPERS", 3, as_of=SUN, origin=UN), E("02", "three peacekeepers", 3, as_of=SUN, origin=UN),
    E("04", "three coffins", 3, as_of=SUN, origin=MONGOLIA), E("05", "Three peacekeepers", 3, BOARD, origin=BOARD))
f("shells", "conflict",
    AT_LEAST("00", "At least eight rounds", 8, VALDERRAMA, as_of=FRI, origin=UN), E("01", "twelve mortar bombs", 12, as_of=FRI, origin=MONGOLIA),
    E("04", "Twelve of them", 12, OFFICER, as_of=FRI, origin=OFFICER), E("05", "Ten", 10, BOARD, as_of=FRI, origin=BOARD))
f("craters examined", "single", E("02", "eight", 8, as_of=SUN, origin=UN))
f("series of shells", "single", E("05", "two series", 2, BOARD, origin=BOARD))
f("pause between the series", "single", ABOUT("05", "almost an hour", 1, BOARD, origin=BOARD, unit="hours"))
f("length of the shelling", "conflict",
    ABOUT("00", "about 20 minutes", 20, VALDERRAMA, as_of=FRI, origin=UN, unit="minutes"), E("01", "seventy minutes", 70, as_of=FRI, origin=MONGOLIA, unit="minutes"),
    ABOUT("05", "about 20 minutes", 20, UN, as_of=FRI, origin=UN, unit="minutes"), E("05", "seventy", 70, "Ulaanbaatar", as_of=FRI, origin=MONGOLIA, unit="minutes"))
f("calibre", "conflict",
    E("01", "120 millimetres", 120, origin=MONGOLIA, unit="mm"), E("02", "82-millimetre", 82, origin=UN, unit="mm"), E("05", "120 millimetres", 120, BOARD, origin=BOARD, unit="mm"), E("05", "82", 82, UN, nth=1, origin=UN, unit="mm"))
f("distance of the hill", "agree", E("00", "six kilometres", 6, BIEL, origin=BIEL, unit="km"), E("05", "5.6 kilometres", 5.6, BOARD, origin=BOARD, unit="km"))
f("peacekeepers wounded", "conflict",
    E("00", "Eleven peacekeepers", 11, VALDERRAMA, as_of=FRI, origin=UN), E("01", "Fourteen soldiers", 14, as_of=SAT, origin=MONGOLIA), E("02", "Eleven others", 11, as_of=SUN, origin=UN),
    E("04", "fourteen wounded", 14, MONGOLIA, origin=MONGOLIA), E("04", "eleven", 11, UN, origin=UN))
f("peacekeepers seriously wounded", "single", E("00", "three of them seriously", 3, VALDERRAMA, as_of=FRI, origin=UN))
f("wounded to be flown to Nairobi", "single", E("01", "Five of them", 5))
f("wounded in the ears", "single", E("04", "The three between them", 3))
f("civilians killed", "conflict",
    AT_LEAST("02", "At least nine civilians", 9, as_of=SUN, origin=UN), E("03", "seventeen people", 17, RELIEF, as_of=SUN, origin=RELIEF), E("03", "23", 23, COMMISSIONER, origin=COMMISSIONER),
    E("05", "19 civilians", 19, BOARD, origin=RELIEF), E("05", "seventeen", 17, RELIEF, origin=RELIEF))
f("children killed", "update", E("02", "four children", 4, as_of=SUN, origin=UN), E("03", "Seven were children", 7, RELIEF, as_of=SUN, origin=RELIEF), E("05", "eight of them children", 8, BOARD, origin=RELIEF))
f("displaced people at the base", "conflict", ABOUT("00", "Some 8,200 displaced people", 8200, UN, as_of=FRI, origin=UN), E("00", "5,000", 5000, "the county commissioner", as_of=FRI, origin=COMMISSIONER))
f("people who came in since", "single", E("02", "1,400 more people", 1400, as_of=SUN, origin=UN))
f("soldiers of Mongolia in the country", "agree", ABOUT("00", "about 850 soldiers", 850, origin="Equator Press"), E("05", "850 soldiers", 850, origin="Peace Operations Review"))
f("soldiers withdrawn", "single", E("05", "300", 300, as_of="2027-08-01"))
f("seats asked for", "single", E("04", "850 seats", 850, LETTER, origin=LETTER))
f("Mongolians lost since 2012", "single", E("00", "four in South Sudan", 4))
f("time to the clearance of the helicopter", "conflict",
    E("01", "five hours", 5, as_of=FRI, origin=MONGOLIA, unit="hours"), E("03", "forty minutes", 40, DENG, origin=DENG, unit="minutes"), E("04", "Five hours", 5, FATHER, origin=MONGOLIA, unit="hours"),
    E("04", "forty", 40, "The South Sudanese", origin=DENG, unit="minutes"), E("05", "four hours and 55 minutes", 295, BOARD, as_of=FRI, origin=BOARD, unit="minutes"), E("05", "forty minutes", 40, DENG, origin=DENG, unit="minutes"))
f("difference of the two times", "single", E("04", "four hours and twenty minutes", 260, unit="minutes"))
f("time that the helicopter needs", "single", E("04", "35 minutes", 35, unit="minutes"))
f("money of the State for each family", "single", E("01", "350 million tugriks", 350000000, unit="MNT"))
f("money of the United Nations for each family", "agree", E("01", "70,000 dollars", 70000, unit="USD"), ABOUT("01", "about 250 million tugriks", 250000000, unit="MNT"))
f("children of Nyaluak Riek", "single", E("03", "a mother of three", 3))
f("years beside the base", "single", E("03", "two years", 2, unit="years"))
f("length of the video", "single", E("03", "six minutes", 6, unit="minutes"))
f("price of a litre of water", "single", E("03", "900 pounds", 900, as_of=MON, unit="SSP"))
f("length of the procession", "single", E("04", "Eighteen kilometres", 18, as_of=SUN, unit="km"))
f("signatures", "conflict", E("04", "41,000 signatures", 41000, PARTY, as_of=MON, origin=PARTY), E("04", "14,000", 14000, SITE, as_of=TUE, origin=SITE))
f("rounds fired by peacekeepers", "single", E("05", "61 rounds", 61, BOARD, as_of=FRI, origin=BOARD))

# ---- quotations
q, Q = s.quote, s.quotation
Q("we are painted white", "single", q("00", "Both parties know where we are. We are painted white,", VALDERRAMA))
Q("our guns were cold", "single", q("00", "Our guns were cold,", DENG))
Q("two enemies", "single", q("01", "We came to stand between. Whoever shoots at those who stand between has two enemies,", MINISTER))
Q("every minute", "single", q("02", "Every minute of that will be looked into,", AMPOFO))
Q("white walls", "same", q("03", "We were told white walls stop bullets", NYALUAK, nth=1), q("03", "We were told white walls stop bullets,", NYALUAK))
Q("blue paper", "single", q("03", "was made of blue paper", DENG))
Q("shooting from our towers", "single", q("03", "a lot of shooting from our towers", DRIVER))
Q("not at the blue hats", "single", q("03", "from Thor hill, at the market, not at the blue hats", LIEUTENANT))
Q("is it so far", "single", q("04", "Five hours. Is it so far?", FATHER))
Q("in the third quarter", "single", q("04", "in the third quarter", LETTER))
Q("that's a method", "single", q("04", "Twelve of them. I counted, because there's nothing else to do in a shelter,", OFFICER), q("04", "And they walked towards us, each one closer. That's not a mistake, that's a method.", OFFICER))
Q("a reading error", "single", q("05", "a reading error in the field", BOARD))
Q("the second request", "single", q("05", "from the second request", BOARD))
Q("nobody was told", "single", q("05", "Nobody was hit, and nobody was told,", BOARD))

# ---- timeline
w = s.when
w("Mongolia is in South Sudan from then on", "2012", ("00", "since 2012"))
w("the parties fight for the town", "2027-05-01", ("00", "since May"), to="2027-05-31")
w("the co-ordinates are sent", SENT, ("02", "on 2 June"), ("03", "on 2 June"), ("04", "2 June"), ("05", "on 2 June"))
w("the co-ordinates come, by the army", TWELFTH, ("03", "on the twelfth"), ("05", "on the twelfth"))
w("the base is shelled", FRI, ("00", "on Friday"), ("01", "on the 18th of June"), ("02", "on Friday", 1), ("03", "on Friday"), ("05", "18 June"))
w("a flight is asked for", FRI, ("02", "on Friday", 2))
w("no round is fired by peacekeepers", FRI, ("02", "on that day"))
w("more people come in from then on", FRI, ("02", "Since Friday"))
w("the hill is held by the army", FRI, ("05", "that day"))
w("Otgon dies in the night", FRI, ("01", "in the night"), to=SAT)
w("the third peacekeeper dies", SAT, ("02", "early on Saturday"))
w("the wounded are flown to Nairobi", SUN, ("01", "tomorrow"))
w("the doctors speak to the Lantern", SUN, ("03", "on Sunday"))
w("the coffins arrive", SUN, ("04", "on Sunday"))
w("the mission's statement", SUN, ("05", "20 June"))
w("flags at half-mast", MON, ("01", "until Monday"))
w("the board begins", MON, ("02", "next week"), to="2027-06-27")
w("the petition has 41,000 signatures", MON, ("04", "by last night"))
w("the quarter of the seats", "2027-07-01", ("04", "in the third quarter"), to="2027-09-30")
w("the lieutenant is not seen from then on", "2027-07-01", ("05", "since July"), to="2027-07-31")
w("Mongolia begins to withdraw", "2027-08-01", ("05", "on 1 August"))
w("Otgon was to be married", "2027-08-01", ("04", "in August"), to="2027-08-31")
w("the summary is made public", SEP9, ("05", "on 9 September"))

# ---- conflicts
c = s.conflict
c("figure", "shells: twelve by Mongolia, ten by the board", [("01", "twelve mortar bombs"), ("04", "Twelve of them")], [("05", "Ten")])
c("figure", "the shelling: 20 minutes by the mission, seventy by Mongolia", [("00", "about 20 minutes"), ("05", "about 20 minutes")], [("01", "seventy minutes"), ("05", "seventy")])
c("figure", "calibre: 120 millimetres by Mongolia and the board, 82 by the mission", [("01", "120 millimetres"), ("05", "120 millimetres")], [("02", "82-millimetre"), ("05", "82", 1)])
c("figure", "civilians killed: 17 by the doctors, 23 by the commissioner, 19 by the board", [("03", "seventeen people"), ("05", "seventeen")], [("03", "23")], [("05", "19 civilians")])
c("figure", "displaced people: 8,200 by the mission, 5,000 by the commissioner", [("00", "Some 8,200 displaced people")], [("00", "5,000")])
c("figure", "the clearance took five hours by Mongolia and the board, forty minutes by the army",
    [("01", "five hours"), ("04", "Five hours"), ("05", "four hours and 55 minutes")], [("03", "forty minutes"), ("04", "forty"), ("05", "forty minutes")])
c("figure", "signatures: 41,000 by the party, 14,000 by the site", [("04", "41,000 signatures")], [("04", "14,000")])
c("date", "the co-ordinates came on 2 June by the mission, on the twelfth by the army", [("02", "on 2 June"), ("04", "2 June"), ("05", "on 2 June")], [("03", "on the twelfth"), ("03", "no list of co-ordinates reached him on 2 June")])
c("stance", "whether the army fired", [("00", "Our guns were cold,"), ("03", "The army says that no lieutenant of that name is on its rolls."), ("05", "The army rejects this.")],
    [("00", "the fire had come from a hill held by the army"), ("03", "he gave the order"), ("04", "is sure that the bombs came from the east"), ("05", "All came from Thor hill")])
c("stance", "whether peacekeepers fired", [("00", "they had not fired at all"), ("01", "Our soldiers did not fire a single shot."), ("02", "No round was fired by peacekeepers on that day."), ("03", "The U.N. says none of its soldiers fired.")],
    [("00", "peacekeepers had opened fire on a patrol of his"), ("03", "a lot of shooting from our towers"), ("05", "Peacekeepers did fire, after the second series")])
c("stance", "whether the battalion is to be withdrawn", [("01", "It is not true that the withdrawal of the battalion is being prepared."), ("04", "no withdrawal is being prepared"), ("05", "The ministry calls it a rotation.")],
    [("04", "asks the airline for the price of 850 seats"), ("05", "Mongolia began to withdraw 300 of its 850 soldiers")])
c("stance", "whether the co-ordinates were right", [("03", "it gave the old base")], [("05", "They were right.")])
c("stance", "whether the base was meant", [("03", "at the market, not at the blue hats"), ("05", "who maintained that the market was")], [("04", "That's not a mistake, that's a method.")], optional=True)
c("figure", "wounded: eleven by the mission, fourteen by Mongolia", [("00", "Eleven peacekeepers"), ("02", "Eleven others"), ("04", "eleven")], [("01", "Fourteen soldiers"), ("04", "fourteen wounded")], optional=True)

# ---- echoes
e = s.echo
e("the mission's 20 minutes", "cited", ("00", "The shelling lasted about 20 minutes."), ("05", "the mission, which spoke of about 20 minutes"))
e("Mongolia's seventy minutes", "cited", ("01", "The fire continued for seventy minutes."), ("05", "Ulaanbaatar, which spoke of seventy"))
e("the mission's 82 millimetres", "cited", ("02", "an 82-millimetre mortar"), ("05", "The mission's 82"))
e("eleven by the mission, fourteen by the ministry", "cited", ("01", "Fourteen soldiers"), ("02", "Eleven others"), ("04", "The ministry says fourteen wounded and the United Nations say eleven."))
e("seventeen by Nile Medical Relief", "cited", ("03", "The doctors of Nile Medical Relief have buried seventeen people"), ("05", "Nile Medical Relief, whose own count had been seventeen"))
e("forty minutes, by the army", "cited", ("03", "forty minutes after they were asked"), ("04", "they let it go after forty"), ("05", "The forty minutes that its spokesman claimed"))
e("five hours", "same details", ("01", "allowed it to fly after five hours"), ("04", "Five hours. Is it so far?"))
e("the lieutenant on the video", "same details", ("03", "a captured lieutenant of the army, who says on a video"), ("04", "The opposition has a lieutenant on a video."), ("05", "the lieutenant of the video"))
e("the co-ordinates of 2 June", "same details", ("02", "most recently on 2 June"), ("03", "no list of co-ordinates reached him on 2 June"), ("04", "a list dated 2 June"), ("05", "They were sent on 2 June"))
e("the twelfth, by the army", "same details", ("03", "One came on the twelfth"), ("05", "opened by the army on the twelfth"))
e("all ammunition has been counted", "copied text", ("02", "All ammunition has been counted."), ("05", "all ammunition had been counted"))
e("no withdrawal is being prepared", "cited", ("01", "the withdrawal of the battalion is being prepared"), ("04", "The minister has said again that no withdrawal is being prepared."))
e("the mission says that nobody fired", "cited", ("00", "they had not fired at all"), ("02", "No round was fired by peacekeepers"), ("03", "The U.N. says none of its soldiers fired."), optional=True)
e("the flight asked for at 16:40", "same details", ("01", "The helicopter had been asked for at 16:40."), ("02", "was submitted on Friday at 16:40"), optional=True)
e("Private Otgon", "same details", ("01", "Private Otgon died in the night"), ("04", "a boy of 22"), optional=True)

# ---- actors
n = s.named
s.actor(DENG, "person", *n("Lual Deng Atem", "Deng Atem"), aliases=["Major General Lual Deng Atem", "the army's spokesman, Major General Lual Deng Atem", "its spokesman", "he", "the army", "The South Sudanese", "Major General Deng Atem"])
s.actor("Nyandeng Atem", "person", *n("Nyandeng Atem"))
s.actor(VALDERRAMA, "person", *n("Inés Valderrama", "Valderrama"), aliases=["a spokeswoman for the mission, Inés Valderrama", "the U.N. mission", "the mission"])
s.actor(OTGON, "person", *n("Sükhiin Otgon", "Otgon"), aliases=["Private Otgon"])
s.actor("Dorjiin Batsaikhan", "person", *n("Dorjiin Batsaikhan", "Batsaikhan"))
s.actor(AMPOFO, "person", *n("Roderick Ampofo"), aliases=["The Special Representative, Roderick Ampofo", "the Special Representative"])
s.actor(RELIEF, "organization", *n("Nile Medical Relief"), aliases=["The doctors of Nile Medical Relief", "the doctors", "they"])
s.actor("Rubkuach", "place", *n("Rubkuach"))
s.actor("Thor hill", "place", *n("Thor hill"))
s.actor("Mongolia", "place", *n("Mongolia"))
s.actor("South Sudan", "place", *n("South Sudan"))
s.actor("Ulaanbaatar", "place", *n("Ulaanbaatar"))
s.alias(UN, "the U.N. mission", "the mission", "the United Nations", "The U.N.", "The Mission", "Inés Valderrama", "United Nations Mission")
s.alias(ARMY, "The army", DENG)
s.alias(BIEL, "A spokesman for the opposition, Gatluak Biel", "the opposition", "Biel")
s.alias(COMMISSIONER, "The commissioner of the county, Peter Gai", "The county commissioner", "the county commissioner")
s.alias("the county commissioner", "The county commissioner", COMMISSIONER)
s.alias(MINISTER, "the Minister of Defence", "The minister", "the Minister of Defence, Sandagiin Byambatsogt-Erdene")
s.alias(NYALUAK, "Nyaluak Riek, a mother of three", "a mother of three")
s.alias(DRIVER, "A driver for the mission", "driver")
s.alias(LIEUTENANT, "a captured lieutenant of the army", "the lieutenant", "he", "the opposition")
s.alias(FATHER, "His father, a herder", "His father", "Private Otgon's father", "a herder")
s.alias(OFFICER, "An officer of ours", "he", "An officer")
s.alias(BOARD, "The board of inquiry", "the board", "its report", "The board", "the report")
s.alias(MONGOLIA, "The ministry", "Ulaanbaatar", "the Ministry", "Ministry of Defence")
s.alias("Ulaanbaatar", MONGOLIA)
s.alias("The South Sudanese", "the South Sudanese", ARMY, DENG)
s.alias(SITE, "the site", "site")
s.alias(PARTY, "the party", "party")
s.alias(LETTER, "A letter from the general staff", "general staff", "the general staff")
s.write()
