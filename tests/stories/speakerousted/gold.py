#!/usr/bin/env python3
"""Gold of an invented story: Nepal's House of Representatives ousts its speaker, February 2028."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Nepal's parliament ousts its speaker")
E, AL, MORE, ABOUT, MOST, BTW = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
JAN27, FEB1, THU, FRI, SAT, WED = "2028-01-27", "2028-02-01", "2028-02-03", "2028-02-04", "2028-02-05", "2028-02-09"
s.report("00", outlet="HWS", published=THU, sidecar=True)
s.report("01", outlet="Federal Parliament Secretariat", published=FRI)
s.report("02", outlet="The Bagmati Patra", published=SAT)
s.report("03", outlet="Chiya Live", published=THU)
s.report("04", outlet="Ganga Samvad", published="2028-02-11")
s.report("05", outlet="The Terrace Quarterly", published="2028-03-28", to="2028-04-12")

NARAYAN, SUNITA, LAMA, SHAHI, KHAREL, RAI, GURUNG, DANGOL, JOSHI, MAHATO = "Narayan Thapaliya", "Sunita Thapaliya", "Ranjana Lama", "Gopal Shahi", "Bishnu Kharel", "Man Bahadur Rai", "Padma Gurung", "Kamala Dangol", "Suresh Joshi", "Ashok Mahato"
SEC, HDP, POLICE, ORG, MOTION, TRAUMA, COURT, AUDITOR, ENGINEER, CHIYA, SECRETARY, ELEC, PATRA = "parliament secretariat", "Hill Democratic Party", "police", "organizers", "the motion", "Trauma Centre", "Supreme Court", "Auditor General", "an engineer of Sagar Television", "Chiya Live", "Thapaliya's office", "the electricity authority", "The Bagmati Patra"

# ---- figures
f = s.figures
f("votes for the motion", "conflict",
    E("00", "183", 183, HDP, as_of=THU, origin=HDP), E("00", "184 votes", 184, as_of=THU, origin=LAMA),
    E("01", "184", 184, as_of=THU, origin=LAMA), E("02", "183", 183, as_of=THU, origin=PATRA), E("02", "184", 184, as_of=THU, origin=PATRA),
    E("03", "183", 183, SHAHI, as_of=THU, origin=HDP), E("03", "One hundred and eighty-four", 184, LAMA, as_of=THU, origin=LAMA),
    E("04", "187 votes", 187, as_of=THU), E("05", "183", 183, COURT, as_of=THU, origin=COURT))
f("votes carried in", "single", E("04", "three of the votes", 3))
f("votes needed", "conflict", E("03", "138 votes", 138, CHIYA, origin=CHIYA), E("03", "184", 184, origin=CHIYA))
f("share of the members needed", "single", E("00", "Two-thirds", 2/3, unit="share"))
f("votes against the motion", "agree", E("00", "Seventy-nine members", 79, LAMA, as_of=THU, origin=LAMA), E("01", "79", 79, as_of=THU, origin=LAMA))
f("members absent", "agree",
    E("00", "12 were absent", 12, LAMA, as_of=THU, origin=LAMA), E("03", "12 empty", 12, as_of=THU, origin=CHIYA))
f("members present", "single", E("01", "263 Members", 263, as_of=THU, origin=SEC))
f("members of the House", "agree", E("00", "275 members", 275, origin="HWS"), E("03", "275 seats", 275, origin=CHIYA))
f("seats of the coalition", "single", E("00", "151 seats", 151))
f("members who crossed over", "agree", AL("00", "at least 33 members", 33, as_of=THU, origin="HWS"), E("02", "thirty-three", 33, as_of=THU))
f("signatures under the motion", "single", E("01", "70 Honourable Members", 70, as_of=JAN27, origin=SEC))
f("signatures required", "single", E("01", "69", 69, origin=SEC))
f("days of notice", "agree", E("01", "seven days", 7, origin=SEC, unit="days"), E("02", "seven days", 7, unit="days", origin=SEC))
f("tellers", "agree", E("01", "eight tellers", 8, as_of=THU, origin=SEC), E("02", "eight tellers", 8, as_of=THU, origin=PATRA))
f("counts", "single", E("01", "two times", 2, as_of=THU, origin=SEC))
f("people hurt", "conflict",
    E("00", "Five people", 5, SEC, as_of=THU, origin=SEC), E("00", "14", 14, SHAHI, as_of=THU, origin=SHAHI),
    E("01", "Five persons", 5, as_of=THU, origin=SEC), E("02", "14 hurt", 14, TRAUMA, as_of=THU, origin=TRAUMA),
    E("05", "five", 5, GURUNG, nth=2, as_of=THU, origin=SEC), E("05", "14", 14, TRAUMA, as_of=THU, origin=TRAUMA))
f("members hurt", "single", E("02", "nine members", 9, TRAUMA, as_of=THU, origin=TRAUMA))
f("marshals hurt", "single", E("02", "three marshals", 3, TRAUMA, as_of=THU, origin=TRAUMA))
f("reporters hurt", "single", E("02", "two of us", 2, TRAUMA, as_of=THU, origin=TRAUMA))
f("microphones damaged", "single", E("01", "Nine microphones", 9, as_of=THU, origin=SEC))
f("portraits damaged", "single", E("01", "one portrait", 1, as_of=THU, origin=SEC))
f("damage", "single", E("01", "2.2 million rupees", 2200000, as_of=THU, origin=SEC, unit="NPR"))
f("interruption of the transmission", "conflict",
    E("01", "four minutes", 4, as_of=THU, origin=SEC, unit="minutes"), E("02", "Twenty-two minutes", 22, ENGINEER, as_of=THU, origin=ENGINEER, unit="minutes"),
    E("04", "four minutes", 4, as_of=THU, origin=SEC, unit="minutes"), E("04", "twenty-two", 22, as_of=THU, origin=ENGINEER, unit="minutes"),
    E("05", "22 minutes", 22, COURT, as_of=THU, origin=COURT, unit="minutes"), E("05", "four", 4, COURT, as_of=THU, origin=SEC, unit="minutes"))
f("cost of the residence", "conflict",
    E("00", "48 million rupees", 48000000, MOTION, origin=MOTION, unit="NPR"), E("00", "$340,000", 340000, MOTION, origin=MOTION, unit="USD"), E("00", "31 million", 31000000, SECRETARY, origin=NARAYAN, unit="NPR"),
    E("03", "48 million", 48000000, MOTION, origin=MOTION, unit="NPR"), E("03", "Thirty-one", 31000000, NARAYAN, origin=NARAYAN, unit="NPR"),
    E("04", "Forty-eight million", 48000000, MOTION, origin=MOTION, unit="NPR"), E("04", "Thirty-one", 31000000, NARAYAN, origin=NARAYAN, unit="NPR"),
    E("05", "39.4 million rupees", 39400000, AUDITOR, origin=AUDITOR, unit="NPR"), E("05", "thirty-one", 31000000, NARAYAN, nth=1, origin=NARAYAN, unit="NPR"), E("05", "thirty-one", 31000000, NARAYAN, nth=2, origin=NARAYAN, unit="NPR"))
f("people outside", "conflict",
    ABOUT("00", "Some 3,000 people", 3000, POLICE, as_of=THU, origin=POLICE), E("03", "10,000", 10000, ORG, as_of=THU, origin=ORG), E("03", "3,000", 3000, POLICE, as_of=THU, origin=POLICE),
    E("04", "Ten thousand", 10000, as_of=THU, origin=ORG))
f("dissolutions in 2021", "single", E("00", "twice", 2, as_of="2021"))
f("telephones of the man", "agree", E("02", "two telephones", 2, SUNITA, origin=SUNITA), E("05", "two telephones", 2, POLICE, origin=POLICE))
f("bribe offered", "agree", E("02", "20 million", 20000000, SUNITA, origin=SUNITA, unit="NPR"), E("05", "twenty million", 20000000, SUNITA, origin=SUNITA, unit="NPR"))
f("how often the deputy speaker says it", "single", E("03", "twice", 2, as_of=THU))
f("years of Thapaliya as speaker", "single", E("03", "five years, less a few weeks", 5, unit="years"))
f("chairs thrown", "single", E("03", "four chairs", 4, as_of=THU, origin=CHIYA))
f("shoes thrown", "single", E("03", "a shoe", 1, as_of=THU, origin=CHIYA))
f("marshals who hold a member", "single", E("03", "Two marshals", 2, as_of=THU))
f("temperature", "single", E("03", "four degrees", 4, as_of=THU, unit="degrees"))
f("votes for Lama", "single", E("04", "171 votes", 171, as_of=WED))
f("fine of ministers", "single", E("04", "500 rupees", 500, unit="NPR"))
f("older cases", "single", E("04", "nine thousand older cases", 9000))
f("margin", "agree", E("05", "one vote", 1, nth=1), E("05", "one vote", 1, nth=2))
f("length of the film", "single", E("05", "nineteen minutes", 19, unit="minutes"))
f("judges of the bench", "single", E("05", "five", 5, nth=1))
f("operations of Rai", "single", E("05", "two operations", 2))
f("days of Thapaliya's second term", "single", E("05", "eight days", 8, unit="days"))
f("weeks with three speakers", "single", E("05", "ten weeks", 10, unit="weeks"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("not in its best voice", "single", q("00", "The House has spoken, though not in its best voice,", LAMA))
Q("counted to dinner", "single", q("00", "We can count to two-thirds. They counted to dinner,", SHAHI))
Q("roof included", "single", q("00", "roof included", SECRETARY))
Q("to the letter", "single", q("01", "The procedure was followed to the letter, and the letter is open to inspection,", GURUNG))
Q("asked for soup", "single", q("02", "He is a good patient. He did not ask for a wheelchair, he asked for soup,", DANGOL))
Q("flat as rice", "single", q("02", "There was no failure. I have the curve before me, it is as flat as rice,", JOSHI))
Q("no need and no money", "single", q("02", "We had no need and no money,", MAHATO))
Q("somebody has merely gone", "single", q("03", "Tonight no one has won. Somebody has merely gone.", KHAREL))
Q("184", "single", q("03", "One hundred and eighty-four.", LAMA))
Q("heavier than it looks", "variant", q("03", "It's heavier than it looks,", NARAYAN), q("04", "It is heavier than it looks,", LAMA))
Q("I cook myself", "single", q("03", "Thirty-one, and I cook myself,", NARAYAN))
Q("stood for either", "single", q("05", "I'd have stood for either of them. I wasn't asked,", RAI))
Q("told thirty-one", "single", q("05", "I said thirty-one because I was told thirty-one,", NARAYAN))
Q("ambulances", "single", q("05", "The others had ambulances,", GURUNG))

# ---- timeline
w = s.when
w("the House is dissolved twice", "2021", ("00", "2021"))
w("Thapaliya takes office, by Ganga Samvad", "2022", ("04", "since 2022"))
w("Thapaliya takes office", "2023", ("00", "since 2023"))
w("the motion is registered, by the secretariat", JAN27, ("01", "on 27 January at 16:10 hours"), ("05", "27 January"))
w("Rai lies in the heart ward, Monday", "2028-01-31", ("02", "on Monday"))
w("the motion's stamp", FEB1, ("02", "of 1 February"), ("05", "of 1 February"))
w("Rai lies in the heart ward, Tuesday", FEB1, ("02", "on Tuesday"))
w("Rai lies in the heart ward, Wednesday", "2028-02-02", ("02", "Wednesday"))
w("Rai lies in the heart ward, Thursday", THU, ("02", "Thursday"))
w("the speaker is ousted", THU, ("00", "on Thursday"), ("01", "yesterday"), ("02", "on the evening of the vote"), ("03", "Thursday"), ("03", "Tonight"), ("04", "a week ago"))
w("Thapaliya speaks to Chiya Live", THU, ("03", "this morning"))
w("the hurt are registered", THU, ("02", "that night"))
w("the wrong majority stands in a box", THU, ("03", "All evening"))
w("Rai goes home", FRI, ("02", "Yesterday towards noon"))
w("the Hill Democrats go to court", "2028-02-06", ("03", "on Sunday"))
w("nominations close", "2028-02-08", ("01", "until 17:00 hours on the 8th"))
w("a new speaker is elected", WED, ("00", "on Feb 9"), ("01", "on Wednesday, 9 February"), ("04", "the day before yesterday"), ("04", "on Wednesday"))
w("the court rules", "2028-03-20", ("05", "On 20 March"))
w("Thapaliya resigns", "2028-03-28", ("05", "On 28 March"))
w("the House tries again", "2028-04-12", ("05", "On 12 April"))

# ---- conflicts
s.conflict("figure", "votes for the motion: 184, 183, or 187 by Ganga Samvad",
    [("00", "184 votes"), ("01", "184"), ("02", "184"), ("03", "One hundred and eighty-four")], [("00", "183"), ("02", "183"), ("03", "183"), ("05", "183")], [("04", "187 votes")])
s.conflict("figure", "people hurt: five, or 14", [("00", "Five people"), ("01", "Five persons"), ("05", "five", 2)], [("00", "14"), ("02", "14 hurt"), ("05", "14")])
s.conflict("figure", "the residence: 48 million, 31 million, or 39.4 million rupees",
    [("00", "48 million rupees"), ("00", "$340,000"), ("03", "48 million"), ("04", "Forty-eight million")], [("00", "31 million"), ("03", "Thirty-one"), ("04", "Thirty-one"), ("05", "thirty-one", 1), ("05", "thirty-one", 2)], [("05", "39.4 million rupees")])
s.conflict("figure", "people outside: 3,000, or 10,000", [("00", "Some 3,000 people"), ("03", "3,000")], [("03", "10,000"), ("04", "Ten thousand")])
s.conflict("figure", "the picture was gone for four minutes, or for 22", [("01", "four minutes"), ("04", "four minutes"), ("05", "four")], [("02", "Twenty-two minutes"), ("04", "twenty-two"), ("05", "22 minutes")])
s.conflict("figure", "absent: 12, or a thirteenth", [("00", "12 were absent"), ("03", "12 empty")], [("05", "a thirteenth")], optional=True)
s.conflict("figure", "votes needed: 184, or 138", [("03", "138 votes")], [("03", "184"), ("00", "184 votes")], optional=True)
s.conflict("date", "the motion was registered on 27 January, or on 1 February", [("01", "on 27 January at 16:10 hours"), ("05", "27 January")], [("02", "of 1 February"), ("05", "of 1 February")])
s.conflict("date", "Thapaliya in office since 2023, or since 2022", [("00", "since 2023")], [("04", "since 2022")])
s.conflict("source", "heavier than it looks: said by Thapaliya, or by Lama", [("03", "It's heavier than it looks,")], [("04", "It is heavier than it looks,")], optional=True)
s.conflict("stance", "whether the power failed", [("01", "a failure of the public power supply"), ("02", "It also says that the current failed."), ("04", "the lights went out")],
    [("02", "There was no failure."), ("04", "Kathmandu was bright as a wedding")])
s.conflict("stance", "whether Rai was in the hall", [("01", "was in row 11 in a wheelchair"), ("02", "The secretariat says that he was in the hall.")],
    [("02", "lay in bed 4 of the heart ward"), ("02", "He did not ask for a wheelchair"), ("05", "In row eleven sits a coat."), ("05", "a thirteenth, Man Bahadur Rai"), ("04", "or in his bed")])
s.conflict("stance", "whether a bribe was offered", [("02", "offered her 20 million"), ("05", "Sunita Thapaliya says she was offered")], [("02", "We had no need and no money,"), ("02", "Nobody was offered anything.")])

# ---- echoes
s.echo("the secretariat's account", "cited", ("01", "was in row 11 in a wheelchair"), ("02", "The secretariat says that he was in the hall."), ("04", "for four minutes according to those who had the switch"))
s.echo("the engineer's 22 minutes", "same details", ("02", "Twenty-two minutes"), ("04", "for twenty-two according to those who sat in the dark"))
s.echo("the motion's 48 million", "cited", ("00", "48 million rupees"), ("03", "48 million"), ("04", "Forty-eight million"))
s.echo("the Trauma Centre's 14", "cited", ("02", "The Trauma Centre registered 14 hurt"), ("05", "The Trauma Centre had 14"))
s.echo("20 million for Sunita Thapaliya", "cited", ("02", "offered her 20 million"), ("05", "the twenty million that Sunita Thapaliya says she was offered"))
s.echo("the police's 3,000", "cited", ("00", "Some 3,000 people"), ("03", "The police say 3,000"))
s.echo("the organizers' 10,000", "same details", ("03", "the organizers say 10,000"), ("04", "Ten thousand stood in the cold"), optional=True)
s.echo("heavier than it looks", "same details", ("03", "It's heavier than it looks,"), ("04", "It is heavier than it looks,"), optional=True)
s.echo("the secretariat's five", "cited", ("00", "Five people"), ("01", "Five persons"), ("05", "her five"), optional=True)

# ---- actors
n = s.named
s.actor(NARAYAN, "person", *n("Narayan Thapaliya"), ("00", "Thapaliya", 2), ("00", "Thapaliya", 3), ("03", "Thapaliya", 1), ("03", "Thapaliya", 2), aliases=["Thapaliya", "the speaker", "His office", "he", "the cook"])
s.actor(SUNITA, "person", *n("Sunita Thapaliya"), aliases=["she", "Sunita"])
s.actor(LAMA, "person", *n("Ranjana Lama", "Lama"), aliases=["Deputy Speaker Ranjana Lama", "The deputy speaker", "the deputy speaker", "she"])
s.actor(SHAHI, "person", *n("Gopal Shahi", "Shahi"), aliases=["its whip, Gopal Shahi", "whip Gopal Shahi", "Hill Democratic Party"])
s.actor(KHAREL, "person", *n("Bishnu Kharel"), aliases=["Prime Minister Bishnu Kharel"])
s.actor(RAI, "person", *n("Man Bahadur Rai", "Rai"), aliases=["Honourable Man Bahadur Rai", "the member with the sick heart"])
s.actor(GURUNG, "person", *n("Padma Gurung"), aliases=["the Secretary General", "she", "secretariat"])
s.actor(MAHATO, "person", *n("Ashok Mahato"), aliases=["the whip of the coalition"])
s.actor("House of Representatives", "organization", *n("House of Representatives", "House"))
s.actor(HDP, "organization", *n("Hill Democratic Party", "Hill Democrats"), aliases=["Thapaliya's Hill Democratic Party", "Gopal Shahi", "The Hill Democrats"])
s.actor(COURT, "organization", *n("Supreme Court"), aliases=["the Supreme Court's bench of five", "It", "The court"])
s.actor(TRAUMA, "organization", *n("Trauma Centre"), aliases=["The Trauma Centre"])
s.actor("Kathmandu", "place", *n("Kathmandu", "KATHMANDU"))
s.alias(SEC, "the secretariat", "The secretariat", "the Secretariat", "Federal Parliament Secretariat", "Padma Gurung")
s.alias(DANGOL, "the ward sister", "ward sister, Kamala Dangol")
s.alias(JOSHI, "electricity authority", "Suresh Joshi of the electricity authority")
s.alias(ENGINEER, "An engineer of Sagar Television", "Sagar Television")
s.alias(MOTION, "The motion", "motion")
s.alias(SECRETARY, "His office", "Narayan Thapaliya")
s.alias(POLICE, "The police")
s.alias(ORG, "the organizers")
s.alias(AUDITOR, "the Auditor General")
s.alias(CHIYA, "our box on the right", "we")
s.write()
