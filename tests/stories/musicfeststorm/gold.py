"""Gold of an invented story: a storm hits a music festival in Lithuania, July 2026."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A storm hits the Bangos festival")
E, AL, MT, AB, AM, LT, BT, V = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
FRI, SAT, SUN, MON = "2026-07-17", "2026-07-18", "2026-07-19", "2026-07-20"
s.report("00", outlet="MRK", published=FRI)
s.report("01", outlet="Bangos Live", published=SAT)
s.report("02", outlet="Žemaitija Now", published=SAT)
s.report("03", outlet="The Evening Trumpet", published=MON)
s.report("04", outlet="Load Path", published="2026-07-30", sidecar=True)
s.report("05", outlet="Northern Lake Reader", published="2026-10-02", to="2026-12-31")

NORKUS, MANTAS, ARVYDAS, UGNE, CORRIGAN, BRENNOCK, THORNE, GRIGAS, MOCKUTE = "Darius Norkus", "Mantas Vaitkus", "Arvydas Vaitkus", "Ugnė Stankutė", "Shane Corrigan", "Aoife Brennock", "Marcus Thorne", "Tomas Grigas", "Giedrė Mockutė"
LIVE, WEATHER, POLICE, RESCUE, HEALTH, HOSPITALS, LABOUR, YACHTS, BROKER, INQUIRY, FRIEND = "Bangos Live", "national weather service", "police", "fire and rescue service", "health ministry", "the hospitals", "labour inspectorate", "two yachts", "a broker", "the inquiry", "his friend"

# ---- figures
f = s.figures
f("people killed", "update",
  E("00", "two dead", 2, as_of=FRI, origin=RESCUE), E("00", "Two people", 2, RESCUE, as_of=FRI, origin=RESCUE), E("01", "Two guests", 2, as_of=SAT, origin=LIVE),
  E("03", "Three people", 3), E("04", "Three dead", 3), E("05", "Three people", 3))
f("dead at the stage", "single", E("02", "Two of the dead", 2, "hospital in Klaipėda", as_of=SAT))
f("dead at the camp site", "single", E("02", "one at the camp site", 1, "hospital in Klaipėda", as_of=SAT))
f("people injured", "conflict",
  V("00", "scores hurt", 20, as_of=FRI, origin=RESCUE), AL("00", "at least 47", 47, RESCUE, as_of=FRI, origin=RESCUE), E("02", "83", 83, HEALTH, as_of=SAT, origin=HEALTH), E("02", "96", 96, HOSPITALS, as_of=SAT, origin=HOSPITALS),
  E("03", "96 hurt", 96, origin=HOSPITALS), E("04", "83 injured", 83, origin=HEALTH))
f("people in a serious condition", "single", E("02", "nine of them", 9, HEALTH, as_of=SAT))
f("injured who left hospital", "single", E("01", "41", 41, as_of=SAT))
f("hospitals to which some went", "single", E("02", "two hospitals", 2, HEALTH))
f("weight of the beam", "conflict", E("00", "four tonnes", 4, unit="tonnes"), E("03", "four-tonne", 4, unit="tonnes"), E("04", "3.2 tonnes", 3.2, unit="tonnes"), E("04", "four", 4, unit="tonnes"))
f("strength of the wind", "conflict",
  E("00", "104 kilometres an hour", 104, WEATHER, as_of=FRI, origin=WEATHER, unit="km/h"), E("01", "138 km/h", 138, as_of=FRI, origin=LIVE, unit="km/h"), E("03", "138km/h", 138, as_of=FRI, origin=LIVE, unit="km/h"),
  E("04", "104 km/h", 104, WEATHER, as_of=FRI, origin=WEATHER, unit="km/h"), E("04", "138", 138, LIVE, as_of=FRI, origin=LIVE, unit="km/h"), E("04", "117", 117, YACHTS, as_of=FRI, origin=YACHTS, unit="km/h"), E("04", "121", 121, YACHTS, as_of=FRI, origin=YACHTS, unit="km/h"),
  E("05", "125", 125, ARVYDAS, as_of=FRI, origin=ARVYDAS, unit="km/h"))
f("wind for which the stage was designed", "agree", E("01", "120", 120, unit="km/h", origin=LIVE), E("04", "120", 120, unit="km/h"))
f("yachts", "single", E("04", "Two yachts", 2))
f("distance of the station", "single", E("00", "20 kilometres", 20, unit="km"))
f("time from the warning to the storm", "conflict",
  MT("00", "more than two hours", 2, WEATHER, as_of=FRI, origin=WEATHER, unit="hours"), E("01", "25 minutes", 25, as_of=FRI, origin=LIVE, unit="minutes"), E("04", "two hours", 2, as_of=FRI, unit="hours"))
f("time until the message was opened", "single", E("04", "12 minutes", 12, unit="minutes", as_of=FRI))
f("visitors", "conflict",
  E("00", "41,000", 41000, POLICE, as_of=FRI, origin=POLICE), E("00", "34,000 tickets", 34000, LIVE, as_of=FRI, origin=LIVE), E("01", "34,000 guests", 34000, as_of=FRI, origin=LIVE),
  E("02", "41,000", 41000, POLICE, as_of=FRI, origin=POLICE), E("03", "41,000 ravers", 41000, as_of=FRI, origin=POLICE), E("05", "38,500", 38500, POLICE, as_of=FRI, origin=POLICE))
f("visitors permitted", "single", E("00", "35,000", 35000))
f("rescuers", "single", AB("00", "Some 300 rescuers", 300, as_of=FRI))
f("dead at a festival in Belgium", "single", E("00", "five people", 5, as_of="2011-08"))
f("exits open", "conflict", E("01", "All seven exits", 7, as_of=FRI, origin=LIVE), E("02", "Four", 4, NORKUS, nth=1, as_of=FRI, origin=NORKUS))
f("exits chained", "conflict",
  E("02", "Three", 3, NORKUS, as_of=FRI, origin=NORKUS), E("03", "three gates", 3, BRENNOCK, as_of=FRI, origin=BRENNOCK), E("05", "Two of the seven gates", 2, INQUIRY, as_of=FRI, origin=INQUIRY), E("05", "not three", 3, as_of=FRI))
f("gate that stood open with a lorry in it", "single", E("05", "one stood open", 1, INQUIRY, as_of=FRI))
f("height of the stage", "single", E("01", "22 metres high", 22, unit="m"))
f("anchors", "conflict", E("01", "24 points", 24, origin=LIVE), E("04", "Sixteen", 16, LABOUR, origin=LABOUR), E("04", "24", 24, LIVE, nth=1, origin=LIVE))
f("anchors left out", "single", E("04", "Eight", 8, LABOUR, origin=LABOUR))
f("price of a ticket", "agree", E("01", "129 euros", 129, unit="EUR", origin=LIVE), E("05", "129 euros", 129, unit="EUR"))
f("days of the festival", "agree", E("01", "three days", 3, unit="days", origin=LIVE), E("03", "three days", 3, LIVE, unit="days", origin=LIVE))
f("days not held", "single", E("03", "two", 2, LIVE, nth=2, unit="days"))
f("refund offered", "single", E("03", "60 per cent", 60, LIVE, unit="percent"))
f("money refunded on a ticket", "single", E("05", "31", 31, nth=2, unit="EUR"))
f("summers of the festival", "single", E("01", "eleven summers", 11, MANTAS))
f("hours that the founder wished for", "single", E("01", "three hours more", 3, MANTAS, unit="hours"))
f("lost telephones", "single", E("01", "1,600 telephones", 1600, as_of=SAT))
f("videos sent to Žemaitija Now", "single", E("02", "14 videos", 14, as_of=SAT))
f("videos of the prosecutor", "single", E("05", "214", 214, "the prosecutor"))
f("failure of the mobile network", "single", E("02", "three hours'", 3, unit="hours"))
f("buses", "single", E("02", "60 buses", 60, as_of=SAT))
f("people on the bus with Corrigan", "single", E("03", "forty others", 40, THORNE))
f("money given by Corrigan", "single", E("03", "€50,000", 50000, unit="EUR"))
f("Corrigan's pay", "single", E("03", "€180,000", 180000, unit="EUR"))
f("length of Corrigan's set", "single", E("03", "90 minutes", 90, unit="minutes"))
f("songs since Brennock stood there", "single", E("03", "two songs", 2, BRENNOCK))
f("names against the organisers", "single", E("03", "21,000 names", 21000))
f("liability cover", "single", E("04", "€2.5m", 2500000, unit="EUR"))
f("claims", "single", E("04", "€6m", 6000000, BROKER, unit="EUR"))
f("cost of refunds", "single", E("04", "€4.4m", 4400000, BROKER, unit="EUR"))
f("days for which Corrigan stayed", "single", E("05", "four days", 4, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("it went sideways", "single", q("00", "The sky went green and then it went sideways,", UGNE))
Q("isolated thunderstorms", "single", q("01", "isolated thunderstorms", WEATHER))
Q("three hours more", "single", q("01", "For eleven summers this lake was kind to us. I asked it for three hours more.", MANTAS))
Q("two hospitals", "single", q("02", "Some people went to two hospitals.", HEALTH))
Q("we sent them the map", "single", q("02", "We sent them the map at twenty to seven, and somebody opened it at 18:52. I can see that on my screen.", ARVYDAS))
Q("took the microphone", "single", q("02", "We took the microphone ourselves.", NORKUS))
Q("three were chained", "single", q("02", "Four,", NORKUS), q("02", "Three were chained against gatecrashers.", NORKUS))
Q("lucky for some", "single", q("03", "I saw the chopper go up and I thought, lucky for some,", BRENNOCK))
Q("on a bus", "single", q("03", "Shane left at midnight on a bus with forty others, holding a girl's drip,", THORNE), q("03", "The helicopter was the ambulance.", THORNE))
Q("two songs before", "single", q("03", "two songs before", BRENNOCK))
Q("less costs", "single", q("03", "as two of three days were not held, less costs", LIVE))
Q("because of the view", "single", q("04", "because of the view", LABOUR))
Q("the base", "single", q("04", "the base", GRIGAS))
Q("please", "single", q("05", "please", "a voice"))
Q("the playlist", "single", q("05", "That was the playlist, it starts by itself,", MANTAS))
Q("I had written isolated", "single", q("05", "I had written isolated,", ARVYDAS), q("05", "I'll not write that word again.", ARVYDAS))

# ---- timeline
w = s.when
w("a storm at a festival in Belgium", "2011-08", ("00", "In August 2011"))
w("the certificate", "2026-07-14", ("04", "14 July"))
w("the inspection, by the organiser", "2026-07-16", ("01", "on 16 July"), ("04", "16 July"))
w("the storm", FRI, ("00", "on Friday evening"), ("03", "on Friday"))
w("the mobile network fails", FRI, ("02", "in the night"), to=SAT)
w("what the organiser can say", SAT, ("01", "today"))
w("the festival was to end", SUN, ("00", "until Sunday"))
w("revellers tell the Trumpet", SUN, ("03", "last night"))
w("the inspectorate's note", "2026-07-24", ("04", "of 24 July"))
w("Corrigan comes", "2026-08", ("05", "in August"))
w("the court of inquiry hears Vaitkus", "2026-09", ("05", "in September"))
w("Bangos Live is insolvent", "2026-10-02", ("05", "since 2 October"))
w("the next festival", "2027-07-16", ("03", "from 16 to 18 July"), to="2027-07-18")
w("the next festival, by year", "2027", ("03", "Next year's"))

# ---- conflicts
c = s.conflict
c("figure", "visitors: 41,000 by police, 34,000 by the organiser, 38,500 later by police",
  [("00", "41,000"), ("02", "41,000"), ("03", "41,000 ravers")], [("00", "34,000 tickets"), ("01", "34,000 guests")], [("05", "38,500")])
c("figure", "wind: 104 km/h by the weather service, 138 by the organiser, 117 and 121 by yachts, 125 by a meteorologist",
  [("00", "104 kilometres an hour"), ("04", "104 km/h")], [("01", "138 km/h"), ("03", "138km/h"), ("04", "138")], [("04", "117"), ("04", "121"), ("05", "125")])
c("figure", "warned more than two hours before, or 25 minutes", [("00", "more than two hours"), ("04", "two hours")], [("01", "25 minutes")])
c("stance", "whether the music was stopped in time",
  [("01", "The music was stopped at 8.31."), ("02", "says the music stopped at 20:31")], [("02", "the bass is still running at 20:49"), ("03", "the music played on until the roof moved"), ("05", "The last bass is heard at 20:51.")])
c("source", "who ordered the area to be cleared: the organiser's team, or the rescue service",
  [("01", "It was our safety team that ordered this, nobody else.")], [("02", "it was his officer on the spot, not the organisers, who ordered the area to be cleared"), ("02", "We took the microphone ourselves."), ("04", "A fire officer had to take the microphone."), ("05", "It was he who cleared the meadow")])
c("figure", "exits open: all seven, or four", [("01", "All seven exits")], [("02", "Four,"), ("02", "Three were chained against gatecrashers."), ("03", "three gates")])
c("figure", "exits chained: three, or two by the inquiry", [("02", "Three were chained"), ("03", "three gates"), ("05", "not three")], [("05", "Two of the seven gates")], optional=True)
c("date", "the inspection: 16 July, or 14 July", [("01", "on 16 July"), ("04", "16 July")], [("04", "14 July")])
c("figure", "anchors: 24, or sixteen", [("01", "24 points"), ("04", "24", 1)], [("04", "Sixteen")])
c("figure", "injured: 83 by the ministry, 96 by hospitals", [("02", "83"), ("04", "83 injured")], [("02", "96"), ("03", "96 hurt")])
c("stance", "what killed the man at the camp site: a tree, lightning, or his heart",
  [("00", "a man died under a tree at the camp site"), ("02", "A tree, says the rescue service.")], [("02", "was struck by lightning, says his friend")], [("05", "it was his heart")])
c("stance", "whether Corrigan left by helicopter", [("03", "was whisked away by helicopter"), ("03", "I saw the chopper go up")], [("03", "Shane left at midnight on a bus with forty others"), ("03", "The helicopter was the ambulance.")])
c("stance", "whether tickets are refunded in full", [("01", "will be refunded in full"), ("03", "promised to pay back every cent")], [("03", "60 per cent"), ("05", "people have seen 31")], optional=True)
c("figure", "the beam: four tonnes, or 3.2", [("00", "four tonnes"), ("03", "four-tonne"), ("04", "four")], [("04", "3.2 tonnes")])

# ---- echoes
e = s.echo
e("the police's 41,000", "cited", ("00", "41,000"), ("02", "41,000"), ("03", "41,000 ravers"))
e("the organiser's 34,000", "cited", ("00", "34,000 tickets"), ("01", "34,000 guests"))
e("the organiser's 138", "cited", ("01", "138 km/h"), ("03", "138km/h"), ("04", "138"))
e("the weather service's 104", "cited", ("00", "104 kilometres an hour"), ("04", "104 km/h"))
e("music stopped at 20:31, by Vaitkus", "cited", ("01", "The music was stopped at 8.31."), ("02", "says the music stopped at 20:31"))
e("96 hurt, by Žemaitija Now's hospitals", "same details", ("02", "96"), ("03", "96 hurt"))
e("the organiser's 24 anchors", "cited", ("01", "24 points"), ("04", "24", 1))
e("the organiser's day of inspection", "cited", ("01", "on 16 July"), ("04", "16 July"))
e("refund in full, by the organiser", "cited", ("01", "will be refunded in full"), ("03", "promised to pay back every cent"))
e("the ministry's 83", "same details", ("02", "83"), ("04", "83 injured"))
e("isolated, by the weather service", "same details", ("01", "isolated thunderstorms"), ("05", "I had written isolated,"))
e("opened at 18:52", "same details", ("02", "somebody opened it at 18:52"), ("04", "was opened in the festival office 12 minutes after it was sent"))
e("the microphone", "same details", ("02", "We took the microphone ourselves."), ("04", "A fire officer had to take the microphone."), ("05", "Captain Norkus still has the microphone."), optional=True)
e("the beam of four tonnes", "same details", ("00", "four tonnes"), ("03", "four-tonne"), optional=True)
e("the warning of 6.40 p.m.", "same details", ("00", "at 6.40 p.m."), ("01", "of 6.40 p.m."), optional=True)

# ---- actors
n = s.named
s.actor(NORKUS, "person", *n("Darius Norkus", "Norkus"), aliases=["Captain Darius Norkus", "Captain Norkus", "fireman Norkus", "rescue service", "he"])
s.actor(MANTAS, "person", *n("Mantas Vaitkus"), aliases=["Bangos founder Mantas Vaitkus", "founder", "the founder", "Vaitkus"])
s.actor(ARVYDAS, "person", *n("Arvydas Vaitkus"), aliases=["Meteorologist Arvydas Vaitkus", "the meteorologist", "Vaitkus"])
s.actor(CORRIGAN, "person", *n("Shane Corrigan", "Corrigan", "Shane", "SHANE"), aliases=["DJ Shane Corrigan"])
s.actor(BRENNOCK, "person", *n("Aoife Brennock", "Brennock"), aliases=["Ms Brennock", "she"])
s.actor(LIVE, "organization", *n("Bangos Live", "BANGOS LIVE"), aliases=["the organiser", "The organiser", "the organisers", "Organisers Bangos Live", "they", "Our sensor", "the organiser's statement", "a gauge"])
s.actor("Bangos festival", "organization", *[x for x in n("Bangos", "BANGOS", but=("Bangos Live", "BANGOS LIVE"))])
s.actor("Lake Plateliai", "place", *n("Lake Plateliai"))
s.actor("Telsiai", "place", *n("Telsiai"))
s.actor("Kaunas", "place", *n("Kaunas"))
s.alias(WEATHER, "The national weather service", "the state service", "the weather service", "It", "The official figure", "the message of the state service")
s.alias(POLICE, "Police", "The police", "the police")
s.alias(RESCUE, "the rescue service", "the fire and rescue service", "Darius Norkus", "the service")
s.alias(HEALTH, "the health ministry", "The ministry")
s.alias(HOSPITALS, "The hospitals we have called", "hospitals")
s.alias("hospital in Klaipėda", "The hospital in Klaipėda", "the hospital")
s.alias(LABOUR, "the labour inspectorate", "the inspectorate's note", "the inspectorate")
s.alias(YACHTS, "Two yachts on the lake", "yachts")
s.alias(BROKER, "broker")
s.alias(INQUIRY, "the court of inquiry")
s.alias(THORNE, "His manager", "Thorne", "his manager")
s.alias(GRIGAS, "The engineer", "The engineer, Tomas Grigas")
s.alias(UGNE, "Stankutė")
s.alias("a voice", "voice")
s.alias("the prosecutor", "prosecutor")
s.write()
