"""Gold of an invented story: a boat with Rohingya refugees capsizes off Langkawi, February 2027. "Almost N" is "about"."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A refugee boat capsizes in the Andaman Sea")
FRI, SAT, SUN, MON, TUE = (f"2027-02-{d}" for d in (19, 20, 21, 22, 23))
s.report("00", outlet="SPA", published=SUN)
s.report("01", outlet="Thai Maritime Bulletin", published=MON)
s.report("02", outlet="Andaman Signal", published=TUE)
s.report("03", outlet="Northern Chronicle", published=TUE, sidecar=True)
s.report("04", outlet="Kuah Daily Online", published=SUN)
s.report("05", outlet="Lighthouse Review", published="2027-03-10", to="2027-05-31")

HAMZAH, SOMCHAI, BRANDSMA, NOOR, YUNUS, ROSLINA = "Yunus Hamzah", "Somchai Rattanakul", "Liselot Brandsma", "Noor Kalima", "Mohammad Yunus", "Roslina Yunus"
DIN, THOMS, KIEL, SIGNAL, SPA = "Pak Din Saad", "Annegret Thoms", "Kielwasser", "Andaman Signal", "SPA"
MALAYSIA, LIST, BOTH, OFFICER, WOMAN, BANGKOK, KLANG, UN = "Malaysia's coastguard", "the broker's list", "Noor Kalima and Mohammad Yunus", "duty officer", "a woman", "Bangkok", "Port Klang", "United Nations"

# ---- figures
f = s.figures
f("people killed", "update",
    s.exact("00", "Nine dead", 9, as_of=SUN, origin=MALAYSIA),
    s.at_least("00", "at least nine people", 9, MALAYSIA, as_of=SUN, origin=MALAYSIA),
    s.exact("02", "22 dead", 22, as_of=TUE),
    s.at_least("03", "at least 22 deaths", 22, as_of=TUE),
    s.exact("04", "9 dead", 9, as_of=SUN, origin=MALAYSIA),
    s.at_least("04", "at least nine people", 9, SPA, as_of=SUN, origin=MALAYSIA),
    s.exact("05", "dead number 25", 25))
f("women among the bodies", "single", s.exact("00", "six women", 6, HAMZAH, as_of=SUN))
f("men among the bodies", "single", s.exact("00", "two men", 2, HAMZAH, as_of=SUN))
f("bodies washed ashore near Perlis", "single", s.exact("05", "three more", 3, as_of="2027-03-01"))
f("people missing", "update",
    s.vague("00", "dozens missing", 12, nth=1, as_of=SUN, origin=MALAYSIA),
    s.vague("00", "dozens missing", 12, MALAYSIA, nth=2, as_of=SUN, origin=MALAYSIA),
    s.vague("04", "dozens missing", 12, SPA, as_of=SUN, origin=MALAYSIA),
    s.exact("02", "51 people", 51, as_of=TUE, origin=SIGNAL),
    s.exact("05", "fifty people", 50),
    s.exact("05", "forty", 40))
f("people rescued by the Tenggara", "update",
    s.exact("00", "Sixty-one people", 61, HAMZAH, as_of=SUN, origin=HAMZAH),
    s.exact("02", "61 alive in Langkawi", 61, as_of=TUE),
    s.exact("04", "61 saved", 61, as_of=SUN, origin=HAMZAH),
    s.exact("04", "Sixty-one people", 61, HAMZAH, as_of=SUN, origin=HAMZAH),
    s.exact("04", "58 saved", 58, as_of=SUN))
f("survivors recovered by the Thai fishing vessel", "agree", s.exact("01", "13 survivors", 13, SOMCHAI, as_of=SUN, origin=SOMCHAI), s.exact("02", "13 in Satun", 13, as_of=TUE))
f("survivors", "agree", s.exact("03", "74 people", 74, as_of=TUE), s.exact("05", "74 live", 74))
f("children rescued by the Tenggara", "agree", s.exact("00", "17 children", 17, HAMZAH, as_of=SUN, origin=HAMZAH), s.exact("04", "17 children", 17, HAMZAH, as_of=SUN, origin=HAMZAH))
f("minors recovered by the Thai fishing vessel", "single", s.exact("01", "Two of them", 2, SOMCHAI, as_of=SUN, origin=SOMCHAI))
f("children who lived", "single", s.exact("03", "19 children", 19, as_of=TUE))
f("children who have nobody", "single", s.exact("03", "five", 5, as_of=TUE))
f("people on board", "conflict",
    s.about("00", "about 104 people", 104, HAMZAH, as_of=SUN, origin=HAMZAH),
    s.exact("00", "147", 147, SIGNAL, as_of=SUN, origin=LIST),
    s.about("01", "around one hundred and twenty", 120, SOMCHAI, as_of=SAT, origin=SOMCHAI),
    s.exact("02", "one hundred forty", 140, YUNUS, as_of=FRI, origin=YUNUS),
    s.exact("02", "147 names", 147, LIST, origin=LIST),
    s.at_least("03", "at least 140 people", 140, BOTH, origin=BOTH),
    s.exact("03", "131", 131, MALAYSIA, as_of=TUE, origin=MALAYSIA),
    s.exact("03", "104", 104, MALAYSIA, origin=HAMZAH),
    s.exact("03", "147", 147, SIGNAL, origin=LIST),
    s.exact("04", "104 on the boat", 104, HAMZAH, as_of=SUN, origin=HAMZAH),
    s.exact("04", "174", 174, SIGNAL, as_of=SUN, origin=LIST),
    s.exact("05", "147 names", 147, LIST, origin=LIST),
    s.exact("05", "139 of them", 139, SIGNAL, origin=SIGNAL))
f("children on board", "agree", s.exact("00", "38 children", 38, SIGNAL, as_of=SUN, origin=LIST), s.exact("02", "38 of them", 38, LIST, origin=LIST))
f("names checked with families", "single", s.exact("02", "90 of the names", 90, origin=SIGNAL))
f("names entered twice", "single", s.exact("05", "eight", 8, SIGNAL, origin=SIGNAL))
f("heads in the picture", "single", s.exact("02", "96 heads", 96, as_of=SAT, origin=SIGNAL))
f("coastguards", "agree", s.exact("00", "Two coastguards", 2, BRANDSMA), s.exact("03", "two coastguards", 2), s.exact("05", "Two coastguards", 2))
f("boats joined by the rope", "single", s.exact("02", "two boats", 2))
f("time from the warning to the sinking", "single", s.about("00", "some 27 hours", 27, SIGNAL, origin=SIGNAL, unit="hours"))
f("time from the encounter to the sinking", "single", s.exact("01", "19 hours later", 19, SOMCHAI, origin=SOMCHAI, unit="hours"))
f("distance of the wreck from Langkawi", "agree",
    s.exact("00", "34 nautical miles", 34, HAMZAH, origin=HAMZAH, unit="nautical miles"), s.exact("00", "63 kilometers", 63, HAMZAH, origin=HAMZAH, unit="km"))
f("place of the wreck, inside or outside Thai waters", "conflict",
    s.exact("00", "nine nautical miles inside Thai waters", 9, HAMZAH, origin=HAMZAH, unit="nautical miles"),
    s.exact("01", "11 nautical miles beyond Thai waters", 11, SOMCHAI, origin=SOMCHAI, unit="nautical miles"),
    s.exact("05", "ELEVEN MILES", 11, origin=SOMCHAI, unit="nautical miles"),
    s.exact("05", "nine nautical miles inside Thai waters", 9, origin=HAMZAH, unit="nautical miles"),
    s.exact("05", "eleven outside", 11, origin=SOMCHAI, unit="nautical miles"))
f("sea between the two positions", "single", s.exact("05", "20 miles of sea", 20, unit="nautical miles"))
f("distance of the encounter from Tarutao", "single", s.about("01", "approximately 31 nautical miles", 31, SOMCHAI, as_of=SAT, origin=SOMCHAI, unit="nautical miles"))
f("time to the engine's failure", "single", s.exact("00", "four days", 4, "survivors", unit="days"))
f("time without water", "single", s.exact("02", "two days", 2, YUNUS, unit="days"))
f("length of the last call", "single", s.exact("02", "11 seconds", 11, as_of=SUN, unit="seconds"))
f("length of the tow", "conflict",
    s.exact("03", "six hours", 6, NOOR, nth=1, origin=NOOR, unit="hours"),
    s.exact("03", "Six hours", 6, NOOR, origin=NOOR, unit="hours"),
    s.between("03", "three or four hours", 3, 4, YUNUS, origin=YUNUS, unit="hours"),
    s.about("05", "almost six hours", 6, THOMS, as_of=SAT, origin=KIEL, unit="hours"))
f("speed of the patrol boat on Saturday", "single", s.exact("05", "three knots", 3, KIEL, as_of=SAT, origin=KIEL, unit="knots"))
f("distance covered on Saturday", "single", s.exact("05", "17 nautical miles", 17, KIEL, as_of=SAT, origin=KIEL, unit="nautical miles"))
f("speed of the patrol boat without a tow", "single", s.exact("05", "22 knots", 22, unit="knots"))
f("distance of the track's end from the line", "single", s.exact("05", "14 nautical miles from the line", 14, origin=KIEL, unit="nautical miles"))
f("dead and missing in the Bay of Bengal and the Andaman Sea last year", "single", s.more_than("00", "More than 650 people", 650, UN, as_of=["2026-01-01", "2026-12-31"], origin=UN))
f("people on the boat that sank in November", "single", s.exact("00", "70 people", 70))
f("survivors of the boat that sank in November", "single", s.exact("00", "only one", 1))
f("bottles of water", "single", s.exact("01", "400 bottles of drinking water", 400, SOMCHAI, as_of=SAT, origin=SOMCHAI))
f("rice", "single", s.exact("01", "60 kilograms of rice", 60, SOMCHAI, as_of=SAT, origin=SOMCHAI, unit="kg"))
f("fuel", "single", s.exact("01", "80 litres", 80, SOMCHAI, as_of=SAT, origin=SOMCHAI, unit="litres"))
f("irregular migrants assisted by Thailand", "single", s.exact("01", "1,310 irregular migrants", 1310, SOMCHAI, origin=SOMCHAI))
f("price of the passage", "agree", s.exact("03", "12,000 ringgit", 12000, BOTH, origin=BOTH, unit="MYR"), s.exact("03", "£2,150", 2150, BOTH, origin=BOTH, unit="GBP"))
f("time the Tenggara needs", "single", s.about("03", "about two hours", 2, unit="hours"))
f("distance of the fisherman from Pulau Beras Basah", "single", s.about("04", "about 12 miles", 12, DIN, unit="miles"))
f("time for which the fisherman steered", "single", s.exact("04", "an hour", 1, DIN, unit="hours"))
f("rescued people in Langkawi Hospital", "single", s.exact("04", "23 of the rescued", 23, ROSLINA, as_of=SUN, origin=ROSLINA))
f("rescued people in intensive care", "single", s.exact("04", "four in intensive care", 4, ROSLINA, as_of=SUN, origin=ROSLINA))
f("rise of ferry fares", "single", s.exact("04", "RM3", 3, unit="MYR"))
f("people stung by jellyfish", "single", s.exact("04", "40 stung", 40))

# ---- quotations
q, Q = s.quote, s.quotation
Q("send it to each other", "single", q("00", "Two coastguards had a position, a name and a phone number,", BRANDSMA), q("00", "What they did with it was send it to each other.", BRANDSMA))
Q("nobody else did", "single", q("00", "because nobody else did.", HAMZAH))
Q("water to the thirsty", "single", q("01", "Thailand did not push back any vessel. Thailand gave water to the thirsty,", SOMCHAI))
Q("one hundred forty, many small", "single", q("02", "one hundred forty, many small", YUNUS))
Q("received", "variant", q("02", "Received. We'll look at it.", OFFICER), q("05", "Received, will see", OFFICER))
Q("a grey ship came", "single", q("02", "A grey ship came. They threw water and they pointed. They said, Malaysia, Malaysia.", WOMAN))
Q("an operation under way", "single", q("02", "an operation under way", KLANG))
Q("they pulled us, a man with a knife", "variant", q("03", "They pulled us for six hours. Then a man with a knife cut the rope", NOOR),
    q("03", "They threw us water and showed us with the hand: Malaysia, Malaysia,", NOOR), q("03", "Then they pulled us. Six hours. Then a man with a knife cut the rope.", NOOR))
Q("three or four hours", "single", q("03", "three or four hours", YUNUS))
Q("pushed, pulled or turned", "same", q("03", "No vessel was pushed, pulled or turned,", SOMCHAI), q("05", "pushed, pulled or turned", SOMCHAI))
Q("many photographs", "single", q("03", "many photographs in my career", SOMCHAI))
Q("they send us a map", "single", q("03", "It is our ship that is full of bodies, and they send us a map,", HAMZAH))
Q("noted", "single", q("03", "noted", MALAYSIA))
Q("we heard them singing", "same", q("04", "We heard them singing", DIN, nth=1), q("04", "We heard them singing. Later I understood it was praying.", DIN))
Q("less hands", "single", q("04", "We came as quick as an engine can,", HAMZAH), q("04", "When we came there were hands, and then there were less hands.", HAMZAH))
Q("is pulling something", "single", q("05", "A boat that drives at the speed of a walker for almost six hours is pulling something,", THOMS))
Q("for the safety of the transfer", "single", q("05", "for the safety of the transfer of water", BANGKOK))
Q("ask him about the knife", "single", q("05", "That it was cold,", NOOR), q("05", "Say thank you. And then ask him about the knife.", NOOR))

# ---- timeline
w = s.when
w("people die in the Bay of Bengal and the Andaman Sea", "2026-01-01", ("00", "last year"), to="2026-12-31")
w("Thailand assists migrants from then on", "2026-10-01", ("01", "since October"), to="2026-10-31")
w("a boat sinks off Rakhine", "2026-11-01", ("00", "In November"), to="2026-11-30")
w("the trawler leaves", "2027-02-12", ("00", "on Feb. 12"))
w("jellyfish at Cenang", "2027-02-13", ("04", "last weekend"), to="2027-02-14")
w("the engine fails", "2027-02-16", ("00", "four days later"), ("03", "since Tuesday"))
w("Andaman Signal warns both coastguards", FRI, ("00", "on Friday night"), ("02", "FRI", 2), ("03", "on Friday"), ("05", "on Friday evening"))
w("Yunus calls first", FRI, ("02", "FRI", 1))
w("Yunus calls again", SAT, ("02", "SAT", 1))
w("a Thai patrol boat meets the trawler", SAT, ("01", "On Saturday"), ("02", "SAT", 2), ("05", "on the Saturday"))
w("the second message reaches both coastguards", SAT, ("01", "on Saturday"), ("02", "SAT", 3))
w("the rope has been cut", SAT, ("02", "SAT", 4))
w("the boat capsizes", SUN, ("00", "on Sunday"), ("03", "early on Sunday"), ("04", "before dawn today"), ("05", "on 21 February"), ("02", "SUN", 1), ("01", "19 hours later"))
w("the Tenggara sails", SUN, ("03", "Sunday at 3.30am"))
w("Port Klang speaks of an operation", SUN, ("02", "SUN", 2))
w("the broker's list arrives", SUN, ("02", "SUN", 3))
w("a Thai fishing vessel recovers survivors", SUN, ("01", "on Sunday morning"))
w("the Tenggara enters Kuah", SUN, ("04", "at noon today"))
w("Malaysia ends its search", MON, ("02", "on Monday night"))
w("Somchai speaks to the Chronicle", MON, ("03", "yesterday"))
w("Somchai denies, by month", "2027-02-01", ("05", "In February"), to="2027-02-28")
w("Hamzah speaks of a map", MON, ("03", "on Monday"))
w("Malaysia's coastguard acknowledges the call", MON, ("03", "last night"))
w("Andaman Signal's counts", TUE, ("02", "TUE"))
w("the hospital takes donors until then", TUE, ("04", "until Tuesday"))
w("ferry fares rise", "2027-03-01", ("04", "on March 1"))
w("three more bodies near Perlis", "2027-03-01", ("05", "on 1 March"))
w("Hamzah is decorated", "2027-03-10", ("05", "on 10 March"))
w("a navy inquiry is to report", "2027-06-30", ("05", "by 30 June"))

# ---- conflicts
s.conflict("figure", "people on board: 104 or 131 by Malaysia, 120 by Thailand, 140 and more by survivors, 147 by Andaman Signal",
    [("00", "about 104 people"), ("04", "104 on the boat"), ("03", "104"), ("03", "131")], [("01", "around one hundred and twenty")],
    [("00", "147"), ("02", "147 names"), ("03", "147"), ("05", "147 names"), ("03", "at least 140 people"), ("02", "one hundred forty"), ("05", "139 of them")])
s.conflict("figure", "Andaman Signal's count: 147, or 174 by the Kuah Daily", [("00", "147"), ("02", "147 names"), ("03", "147"), ("05", "147 names")], [("04", "174")])
s.conflict("figure", "the wreck: nine miles inside Thai waters, or 11 beyond",
    [("00", "nine nautical miles inside Thai waters"), ("05", "nine nautical miles inside Thai waters")], [("01", "11 nautical miles beyond Thai waters"), ("05", "eleven outside"), ("05", "ELEVEN MILES")])
s.conflict("stance", "whether the Thai patrol boat towed the trawler",
    [("01", "Thailand did not push back any vessel."), ("03", "No vessel was pushed, pulled or turned,"), ("03", "Thailand says there was no tow."), ("05", "pushed, pulled or turned")],
    [("03", "They pulled us for six hours."), ("03", "Then they pulled us."), ("05", "is pulling something"), ("02", "a rope between the two boats"), ("05", "a rope existed")])
s.conflict("stance", "whether the engine ran", [("01", "The vessel's engine was in running condition at that time."), ("03", "insists the boat could sail")],
    [("00", "its engine failed four days later"), ("02", "the engine is dead"), ("03", "the engine had been dead since Tuesday")])
s.conflict("date", "Thailand got the message on Friday night, or on Saturday", [("00", "on Friday night"), ("02", "the e-mail is opened at 23.31"), ("02", "FRI", 2)], [("01", "on Saturday")])
s.conflict("stance", "whether the message contained a position", [("01", "It did not contain a position.")],
    [("00", "Two coastguards had a position, a name and a phone number,"), ("02", "with the position and the picture")])
s.conflict("figure", "the tow: six hours, or three or four", [("03", "six hours", 1), ("03", "Six hours"), ("05", "almost six hours")], [("03", "three or four hours")])
s.conflict("stance", "whether the people wished to go on", [("01", "they wished to continue to the third country"), ("01", "did not request rescue")],
    [("02", "They threw water and they pointed."), ("03", "They threw us water and showed us with the hand: Malaysia, Malaysia,")], optional=True)
s.conflict("stance", "whose region the boat sank in", [("01", "within the search and rescue region of Malaysia"), ("03", "that it went down in Malaysia's search and rescue region")], [("03", "Malaysia says the opposite."), ("00", "nine nautical miles inside Thai waters")], optional=True)
s.conflict("figure", "the dead and missing by the list: 51, or forty", [("02", "51 people"), ("05", "fifty people")], [("05", "forty")], optional=True)

# ---- echoes
s.echo("SPA's dispatch in the Kuah Daily", "copied text",
    ("00", "A wooden boat carrying Rohingya refugees overturned in the Andaman Sea before dawn"), ("04", "A wooden boat carrying Rohingya refugees overturned in the Andaman Sea before dawn"),
    ("00", "killing at least nine people and leaving dozens missing"), ("04", "killing at least nine people and leaving dozens missing"),
    ("00", "Sixty-one people were pulled from the water by the patrol ship KM Tenggara, among them 17 children"), ("04", "Sixty-one people were pulled from the water by the patrol ship KM Tenggara, among them 17 children"))
s.echo("147 aboard, by Andaman Signal and the broker's list", "cited", ("00", "147"), ("02", "147 names"), ("03", "147"), ("05", "147 names"), ("04", "174"))
s.echo("pushed, pulled or turned, told to the Northern Chronicle", "cited", ("03", "No vessel was pushed, pulled or turned,"), ("05", "pushed, pulled or turned"))
s.echo("Hamzah's 104 aboard", "cited", ("00", "about 104 people"), ("04", "104 on the boat"), ("03", "104"), optional=True)
s.echo("38 children on the list", "cited", ("00", "38 children"), ("02", "38 of them"), optional=True)
s.echo("the duty officer's Received", "same details", ("02", "Received. We'll look at it."), ("05", "Received, will see"), optional=True)
s.echo("the Thai bulletin's account", "cited", ("01", "The vessel's engine was in running condition at that time."), ("03", "insists the boat could sail"), optional=True)
s.echo("13 survivors recovered by a Thai fishing vessel", "same details", ("01", "13 survivors"), ("02", "13 in Satun"), optional=True)
s.echo("the tow, told by the same survivors", "same details", ("02", "The rope has been cut"), ("03", "Then a man with a knife cut the rope."), ("05", "ask him about the knife"), optional=True)

# ---- actors
def everywhere(*names, docs=None):
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if docs is None or doc in docs:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(HAMZAH, "person", *everywhere("Yunus Hamzah", "Hamzah"), aliases=["Capt. Yunus Hamzah", "Capt Yunus Hamzah", "Captain Yunus Hamzah", "Hamzah", "The Captain", "Malaysia's coastguard", "northern commander Capt Yunus Hamzah", "the coastguard's northern commander, Capt. Yunus Hamzah"])
s.actor(YUNUS, "person", *everywhere("Mohammad Yunus"), *everywhere("Yunus", docs=["02"]), aliases=["Yunus", "A second survivor, Mohammad Yunus", "A man", "he"])
s.actor(ROSLINA, "person", *everywhere("Roslina Yunus"), aliases=["Dr Roslina Yunus", "its director, Dr Roslina Yunus", "Langkawi Hospital"])
s.actor(NOOR, "person", *everywhere("Noor Kalima"), aliases=["Kalima", "The 24-year-old", "she"])
s.actor(SOMCHAI, "person", *everywhere("Somchai Rattanakul"), aliases=["Rear Admiral Somchai Rattanakul", "the spokesperson", "the spokesperson of the Thai coastguard, Rear Admiral Somchai Rattanakul", "Thai coastguard", "the spokesperson, Somchai Rattanakul"])
s.actor(SIGNAL, "organization", *everywhere("Andaman Signal", "ANDAMAN SIGNAL"), aliases=["a group", "The charity", "A foreign NGO", "the group", "Andaman Signal, a group that runs an emergency telephone", "The broker's list"])
s.actor("KM Tenggara", "organization", *everywhere("KM Tenggara", "Tenggara"))
s.actor(DIN, "person", *everywhere("Pak Din Saad"), aliases=["Fisherman Pak Din Saad", "fisherman", "the fisherman"])
s.actor(KIEL, "organization", *everywhere("Kielwasser"), aliases=["The satellite tracking", "the Hamburg firm Kielwasser", "the analysts", "analysts of the Hamburg firm Kielwasser", "Annegret Thoms", "satellite tracking of the Thai patrol boat"])
s.actor(SPA, "organization", *everywhere("SPA"))
s.actor(KLANG, "organization", *everywhere("Port Klang"))
s.actor("Langkawi", "place", *everywhere("Langkawi", "LANGKAWI"))
s.alias(MALAYSIA, "Malaysian coastguard", "Yunus Hamzah", "Malaysia", "It", "His own service", "the coastguard", "Malaysia's count")
s.alias(THOMS, "Kielwasser's Annegret Thoms", "Thoms")
s.alias(BRANDSMA, "Brandsma")
s.alias(LIST, "broker's list", "A relative in Cox's Bazar", "a relative", "The broker's list")
s.alias(BOTH, "Both", "Noor Kalima", "Mohammad Yunus", "survivors")
s.alias(OFFICER, "a duty officer", "the duty officer", "Port Klang")
s.alias(WOMAN, "woman", "she")
s.alias(UN, "United Nations figures", "UN")
s.alias(BANGKOK, "Thailand", "the Thai coastguard")
s.write()
