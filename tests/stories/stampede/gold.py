"""Gold of an invented story: a crush at a festival in Semarang, July 2027. Ordinals ("the twentieth victim") and idioms
("not for one minute") are no figures; "almost N" is given as "about"."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The crush at the Gema Pesisir festival in Semarang")
SAT, SUN, MON, TUE, FOUND = "2027-07-17", "2027-07-18", "2027-07-19", "2027-07-20", "2027-08-09"
s.report("00", outlet="Straits Wire", published=SUN)
s.report("01", outlet="Semarang Kini", published=SAT, to=SUN)
s.report("02", outlet="Kabar Negara", published=MON, sidecar=True)
s.report("03", outlet="The Chronicle", published=TUE)
s.report("04", outlet="Causeway Daily", published=SUN)
s.report("05", outlet="Crowd & Venue", published=FOUND, to="2027-12-31")

BAMBANG, MARULI, RATNA, MAYOR, LESTARI = "Bambang Siregar", "Maruli Siregar", "Ratna Wiratmaja", "Hendrarto Kusnadi", "Lestari Hutabarat"
ISLA, DENISE, LAWYER, ANGGUN = "Isla Thornber", "Denise Thornber", "Yohanes Tanuwijaya", "Anggun Prameswari"
POLICE, HEALTH, GELORA, COMMISSION, KINI, WIRE, STEWARD = "Police", "health office", "Gelora Karya", "the commission", "Semarang Kini", "Straits Wire", "One steward"
VOLUNTEER, SERVER, CITY, FOREIGN = "a volunteer", "data from the ticketing server", "City hall", "Ministry of Foreign Affairs"

# ---- figures
s.figures("people killed", "conflict",
    s.exact("00", "Nineteen killed", 19, as_of=SUN, origin=HEALTH),
    s.exact("00", "19", 19, nth=1, as_of=SUN, origin=HEALTH),
    s.exact("00", "27", 27, nth=1, origin=POLICE),
    s.at_least("00", "At least 19 people", 19, HEALTH, as_of=SUN, origin=HEALTH),
    s.exact("00", "27", 27, POLICE, nth=2, origin=POLICE),
    s.exact("01", "Nineteen dead", 19, HEALTH, as_of=SUN, origin=HEALTH),
    s.exact("01", "27", 27, POLICE, nth=1, origin=POLICE),
    s.exact("01", "27 dead", 27, POLICE, as_of=SAT, origin=POLICE),
    s.exact("02", "21", 21, HEALTH, as_of=MON, origin=HEALTH),
    s.exact("03", "21 people", 21, as_of=[MON, TUE], origin=HEALTH),
    s.exact("04", "27 dead", 27, as_of=[SAT, SUN], origin=POLICE),
    s.at_least("04", "At least 27 people", 27, [WIRE, POLICE], as_of=[SAT, SUN], origin=POLICE),
    s.exact("05", "Twenty-two dead", 22, origin=COMMISSION),
    s.exact("05", "27", 27, origin=POLICE))
s.figures("people injured", "update",
    s.exact("00", "130 injured", 130, HEALTH, as_of=SUN, origin=HEALTH),
    s.exact("02", "164 persons", 164, HEALTH, as_of=MON, origin=HEALTH),
    s.exact("05", "171 injured", 171, origin=COMMISSION))
s.figures("injured in hospital", "single", s.exact("02", "38 of whom", 38, HEALTH, as_of=MON, origin=HEALTH))
s.figures("people in intensive care", "single", s.exact("01", "Nine people", 9, as_of=SUN))
s.figures("bodies registered twice", "single", s.exact("00", "Eight bodies", 8, LESTARI))
s.figures("hospitals with the bodies", "single", s.exact("00", "two hospitals", 2, LESTARI))
s.figures("lists with the same bodies", "single", s.exact("01", "two lists", 2, HEALTH))
s.figures("families told twice", "single", s.exact("00", "eight families", 8, LESTARI))
s.figures("women among the dead", "single", s.exact("00", "11 of them", 11, LESTARI, as_of=SUN, origin=HEALTH))
s.figures("dead under 18", "single", s.exact("03", "Seven of them", 7, as_of=[MON, TUE]))
s.figures("Singaporeans hurt", "agree",
    s.exact("04", "two Singaporeans", 2, origin=FOREIGN), s.exact("04", "Two Singaporeans", 2, FOREIGN, origin=FOREIGN))
s.figures("people trampled in Cirebon", "single", s.exact("00", "14 people were trampled", 14))
s.figures("distance of Cirebon", "agree", s.about("00", "about 240 km", 240, unit="km"), s.about("00", "150 miles", 150, unit="miles"))
s.figures("dead of a ferry off Mindanao", "single", s.at_least("04", "at least 24 dead", 24, as_of=SUN))
s.figures("new lanes of the causeway", "single", s.exact("04", "two lanes", 2))
s.figures("time from the crush to the concert", "agree",
    s.exact("00", "20 minutes", 20, origin=WIRE, unit="minutes"), s.exact("04", "20 minutes", 20, origin=WIRE, unit="minutes"))
s.figures("tickets sold", "conflict",
    s.exact("00", "31,400 tickets", 31400, BAMBANG, origin=POLICE), s.exact("00", "24,000", 24000, GELORA, origin=GELORA),
    s.exact("01", "24,000", 24000, RATNA, origin=GELORA),
    s.exact("02", "31,400 tickets", 31400, [BAMBANG, SERVER], origin=POLICE),
    s.exact("04", "31,400 tickets", 31400, POLICE, origin=POLICE), s.exact("04", "24,000", 24000, GELORA, origin=GELORA),
    s.exact("05", "31,400", 31400, POLICE, origin=POLICE), s.exact("05", "24,000", 24000, GELORA, origin=GELORA),
    s.exact("05", "29,860 paid tickets", 29860, COMMISSION, origin=COMMISSION))
s.figures("free passes", "single", s.about("05", "about 1,900 free passes", 1900, COMMISSION, origin=COMMISSION))
s.figures("tickets refunded", "single", s.exact("05", "1,540 refunds", 1540, origin=COMMISSION))
s.figures("tickets over the capacity", "single", s.exact("02", "9,400", 9400, [BAMBANG, SERVER], origin=POLICE))
s.figures("visitors permitted", "conflict",
    s.exact("00", "22,000", 22000, BAMBANG, origin=CITY), s.exact("02", "22,000 visitors", 22000, MAYOR, origin=CITY),
    s.exact("03", "25,000", 25000, RATNA, origin=GELORA), s.exact("03", "22,000", 22000, CITY, origin=CITY),
    s.exact("05", "22,000", 22000, origin=CITY), s.exact("05", "25,000", 25000, GELORA, origin=GELORA))
s.figures("gates", "agree",
    s.exact("01", "All four gates", 4, RATNA), s.exact("02", "four gates", 4, BAMBANG), s.exact("03", "the four", 4, POLICE), s.exact("05", "the four", 4))
s.figures("gates chained", "conflict",
    s.exact("02", "two were secured with chains", 2, BAMBANG, origin=POLICE), s.exact("03", "two", 2, POLICE, nth=2, origin=POLICE),
    s.exact("05", "One of", 1, origin=COMMISSION))
s.figures("time for which Gate C was shut", "conflict",
    s.at_most("01", "four minutes at the very most", 4, RATNA, origin=GELORA, unit="minutes"),
    s.exact("02", "17 minutes", 17, BAMBANG, origin=POLICE, unit="minutes"),
    s.exact("05", "13 minutes", 13, origin=COMMISSION, unit="minutes"))
s.figures("police on duty", "conflict",
    s.exact("02", "450 personnel", 450, BAMBANG, origin=POLICE),
    s.less_than("03", "fewer than 200 police", 200, RATNA, origin=GELORA), s.exact("03", "450", 450, POLICE, origin=POLICE),
    s.exact("05", "212 police", 212, origin=COMMISSION), s.exact("05", "450", 450, origin=POLICE))
s.figures("stewards hired", "agree", s.exact("03", "180 of them", 180, STEWARD, origin=STEWARD), s.exact("05", "180 stewards", 180, origin=COMMISSION))
s.figures("stewards who came", "conflict", s.exact("03", "96", 96, STEWARD, origin=STEWARD), s.exact("05", "101", 101, origin=COMMISSION))
s.figures("a steward's pay", "agree", s.exact("03", "120,000 rupiah", 120000, unit="IDR"), s.about("03", "about £5.60", 5.6, unit="GBP"))
s.figures("suspects", "agree", s.exact("02", "three suspects", 3, as_of=MON, origin=POLICE), s.exact("02", "three persons", 3, BAMBANG, as_of=MON, origin=POLICE))
s.figures("suspects released", "single", s.exact("05", "the two other men", 2))
s.figures("longest sentence", "single", s.at_most("02", "up to five years", 5, unit="years"))
s.figures("help for a family", "agree",
    s.exact("01", "50 million rupiah", 50000000, MAYOR, origin=MAYOR, unit="IDR"),
    s.exact("04", "50 million rupiah", 50000000, [KINI, MAYOR], origin=MAYOR, unit="IDR"), s.about("04", "about S$4,000", 4000, [KINI, MAYOR], origin=MAYOR, unit="SGD"))
s.figures("ambulances", "agree", s.exact("01", "31 ambulances", 31, "Galih", as_of=SAT, origin=KINI), s.exact("04", "31 ambulances", 31, KINI, as_of=SAT, origin=KINI))
s.figures("bags of blood", "single", s.exact("01", "600 bags", 600, VOLUNTEER, as_of=SUN))
s.figures("steps back", "single", s.exact("01", "three steps", 3, ANGGUN))
s.figures("girls pulled over the fence", "single", s.exact("03", "two girls", 2))
s.figures("time for which the toll of 27 stood", "single", s.about("05", "almost seven hours", 7, unit="hours"))
s.figures("density at the gate", "single", s.more_than("05", "eight people per square metre", 8, "Crowd & Venue", as_of=SAT))
s.figures("density above which a crowd behaves as a liquid", "single", s.more_than("05", "six", 6))
s.figures("the city's inspectors", "single", s.exact("05", "three inspectors", 3))

# ---- quotations
q, Q = s.quote, s.quotation
Q("an apology to eight families", "single", q("00", "We owe an apology to eight families who were told twice,", LESTARI))
Q("no floor, standing on people", "variant", q("00", "There was no floor any more. I was standing on people,", MARULI),
  q("03", "There was no ground,", MARULI), q("03", "I stood on people, and I knew that they were people.", MARULI))
Q("600 bags", "single", q("01", "We have 600 bags, we need no more today, please come back on Wednesday,", VOLUNTEER))
Q("no gate was chained", "single", q("01", "No gate was chained, not for one minute,", RATNA))
Q("four minutes", "single", q("01", "for four minutes at the very most", RATNA))
Q("not one more", "single", q("01", "not one more", RATNA))
Q("not a mayor, a father", "variant", q("01", "Tonight I am not a mayor, I am a father,", MAYOR), q("04", "I am not a mayor tonight. I am a father.", MAYOR))
Q("three steps back", "single", q("01", "Everybody take three steps back. I'll count with you,", ANGGUN))
Q("chains and padlocks", "single", q("02", "Out of four gates, two were secured with chains and padlocks,", BAMBANG))
Q("no chain had they listened", "variant", q("02", "Had our recommendations been followed, no gate would have worn a chain,", BAMBANG),
  q("03", "If they had listened to us there would have been no chains,", BAMBANG))
Q("a number on the permit", "single", q("02", "The permit has a number on it, and anyone can read it,", MAYOR))
Q("how pretty it was", "same", q("03", "She rang to say how pretty it was", DENISE, nth=1), q("03", "She rang to say how pretty it was,", DENISE))
Q("children on shoulders", "single", q("03", "There were children on their dads’ shoulders.", DENISE))
Q("a witness and nothing else", "single", q("03", "My client is a witness and nothing else,", LAWYER))
Q("nobody gave me a key", "single", q("03", "Nobody gave me a key,", STEWARD))
Q("my name on the bolt", "single", q("05", "I have read it twice and I don’t find my name on the bolt,", RATNA))
Q("to break their fast", "single", q("05", "They had gone to break their fast.", MAYOR))

# ---- timeline
w = s.when
w("the accident in Cirebon", "2011-01-01", ("00", "since 2011"), to="2011-12-31")
w("the draft of a permit", "2027-06-02", ("05", "2 June"))
w("the permit", "2027-06-30", ("02", "on June 30"))
w("the crush", SAT, ("00", "on Saturday night"), ("03", "on Saturday"), ("04", "on Saturday night"), ("05", "17 July"))
w("the mayor on the ground", SAT, ("01", "Tonight"), ("04", "tonight"), to=SUN)
w("600 bags of blood are enough", SUN, ("01", "today"))
w("the ministry on two Singaporeans", SUN, ("04", "this morning"))
w("a ferry overturns off Mindanao", SUN, ("04", "Also today"))
w("the police name suspects", MON, ("02", "on Monday"))
w("21 dead, 164 injured", MON, ("02", "As of Monday noon"))
w("Denise Thornber speaks", MON, ("03", "yesterday"))
w("the lawyer speaks", MON, ("03", "last night"))
w("blood donors may come back", "2027-07-21", ("01", "on Wednesday"))
w("the last victim dies", "2027-07-28", ("05", "on 28 July"))
w("the commission's findings", FOUND, ("05", "on 9 August"))

# ---- conflicts
s.conflict("figure", "dead: 19 by the health office, 27 by the police",
    [("00", "Nineteen killed"), ("00", "At least 19 people"), ("01", "Nineteen dead"), ("00", "19", 1)],
    [("00", "27", 1), ("00", "27", 2), ("01", "27", 1), ("01", "27 dead"), ("04", "27 dead"), ("04", "At least 27 people"), ("05", "27")])
s.conflict("figure", "tickets: 31,400 by the police, 24,000 by the organiser, 29,860 by the commission",
    [("00", "31,400 tickets"), ("02", "31,400 tickets"), ("04", "31,400 tickets"), ("05", "31,400")],
    [("00", "24,000"), ("01", "24,000"), ("04", "24,000"), ("05", "24,000")], [("05", "29,860 paid tickets")])
s.conflict("figure", "the permit was for 22,000, or for 25,000",
    [("00", "22,000"), ("02", "22,000 visitors"), ("03", "22,000"), ("05", "22,000")], [("03", "25,000"), ("05", "25,000")])
s.conflict("figure", "gates chained: two by the police, one by the commission",
    [("02", "two were secured with chains"), ("03", "two", 2)], [("05", "One of")])
s.conflict("figure", "Gate C was shut for four minutes, 13 or 17",
    [("01", "four minutes at the very most")], [("02", "17 minutes")], [("05", "13 minutes")])
s.conflict("figure", "police on duty: 450 by the police, fewer than 200 by the organiser, 212 by the commission",
    [("02", "450 personnel"), ("03", "450")], [("03", "fewer than 200 police")], [("05", "212 police")])
s.conflict("figure", "stewards who came: 96 or 101", [("03", "96")], [("05", "101")])
s.conflict("stance", "gates were chained, or none",
    [("01", "No gate was chained, not for one minute,"), ("03", "nothing was chained")],
    [("02", "Out of four gates, two were secured with chains and padlocks,"), ("03", "two of the four were chained"), ("05", "One of the four was chained")])
s.conflict("stance", "who opened Gate C: officers, or a steward",
    [("02", "before officers cut it open"), ("05", "cut open by officers")], [("05", "It was opened from inside by a steward")])
s.conflict("stance", "Wiratmaja is a suspect, or a witness",
    [("03", "Police have called Wiratmaja a suspect"), ("02", "the president director of PT Gelora Karya with the initials RW"), ("05", "Ratna Wiratmaja is still a suspect")],
    [("03", "My client is a witness and nothing else,")])

# ---- echoes
s.echo("the lead of Straits Wire's report", "copied text",
    ("00", "a crowd pressed against a closed gate at an open-air festival in the Indonesian port city of Semarang on Saturday night"),
    ("04", "a crowd pressed against a closed gate at an open-air festival in the Indonesian port city of Semarang on Saturday night"),
    ("00", "20 minutes before the rock band Lentera Biru was due on stage"), ("04", "20 minutes before the rock band Lentera Biru was due on stage"), ("04", "Straits Wire"))
s.echo("the ambulances and the mayor's words, told by Semarang Kini", "cited",
    ("01", "31 ambulances"), ("04", "31 ambulances"), ("01", "Tonight I am not a mayor, I am a father,"), ("04", "I am not a mayor tonight. I am a father."),
    ("01", "50 million rupiah"), ("04", "50 million rupiah"), ("04", "Semarang Kini"))
s.echo("27 dead, told by the police", "cited", ("00", "27", 2), ("01", "27 dead"), ("04", "At least 27 people"), ("05", "27"))
s.echo("31,400 tickets, told by the police", "cited", ("00", "31,400 tickets"), ("02", "31,400 tickets"), ("04", "31,400 tickets"), ("05", "31,400"))
s.echo("24,000 tickets, told by the organiser", "cited", ("00", "24,000"), ("01", "24,000"), ("04", "24,000"), ("05", "24,000"))
s.echo("two gates chained, told by the police", "cited", ("02", "two were secured with chains"), ("03", "two of the four were chained"),
    ("02", "Had our recommendations been followed, no gate would have worn a chain,"), ("03", "If they had listened to us there would have been no chains,"))
s.echo("450 police, told by the police", "cited", ("02", "450 personnel"), ("03", "450"), ("05", "450"))
s.echo("19 dead, told by the health office", "cited", ("00", "At least 19 people"), ("01", "Nineteen dead"))
s.echo("21 dead is the health office's count", "same details", ("02", "21"), ("03", "21 people"), optional=True)
s.echo("a permit for 25,000, told by the organiser", "cited", ("03", "25,000"), ("05", "25,000"), optional=True)
s.echo("the city's permit for 22,000", "cited", ("02", "22,000 visitors"), ("03", "22,000"), ("05", "22,000"), ("00", "22,000"), optional=True)
s.echo("no gate was chained, told by Ratna Wiratmaja", "cited", ("01", "No gate was chained, not for one minute,"), ("03", "nothing was chained"), optional=True)

# ---- actors
def everywhere(*names, docs=None, but=()):
    """All places of these names, the longest first, save where they stand inside one of `but`."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names + tuple(but), key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if m[0] not in but and (docs is None or doc in docs):
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(BAMBANG, "person", *everywhere(BAMBANG, "Siregar", but=(MARULI,)), aliases=["Police spokesman Bambang Siregar", "spokesperson Senior Commissioner Bambang Siregar", "their spokesman", POLICE, "Central Java Police"])
s.actor(MARULI, "person", *everywhere(MARULI), aliases=["a student"])
s.actor(RATNA, "person", *everywhere(RATNA, "Wiratmaja"), aliases=["the organiser", "the president director of PT Gelora Karya", GELORA])
s.actor(MAYOR, "person", *everywhere(MAYOR, "Kusnadi"), aliases=["Mayor Hendrarto Kusnadi", "the mayor", "The mayor"])
s.actor(LESTARI, "person", *everywhere(LESTARI, "Hutabarat"), aliases=["head of the city's health office", HEALTH])
s.actor(ISLA, "person", *everywhere(ISLA, "Isla"))
s.actor(DENISE, "person", *everywhere(DENISE), aliases=["her mother"])
s.actor(LAWYER, "person", *everywhere(LAWYER), aliases=["her lawyer"])
s.actor(GELORA, "organization", *everywhere("PT Gelora Karya", "Gelora Karya"), aliases=["The organiser", "the organiser", "the organisers", RATNA])
s.actor("Lentera Biru", "organization", *everywhere("Lentera Biru"))
s.actor(KINI, "organization", *everywhere("SEMARANG KINI", "Semarang Kini"), aliases=["Local outlet Semarang Kini"])
s.actor(WIRE, "organization", *everywhere("Straits Wire"))
s.actor("Gema Pesisir", "organization", *everywhere("Gema Pesisir"), aliases=["the Gema Pesisir festival"])
s.actor("Semarang", "place", *everywhere("SEMARANG", "Semarang", but=("SEMARANG KINI", "Semarang Kini", "Semarang City Health Office")))
s.actor("Surabaya", "place", *everywhere("Surabaya"))
s.alias(POLICE, "The police", "The Central Java Police", "Central Java Police", "Police spokesman Bambang Siregar", BAMBANG)
s.alias(HEALTH, "health officials", "The health office", "the city's health office", "Semarang City Health Office", LESTARI)
s.alias(COMMISSION, "The provincial commission", "The commission", "provincial commission on the Gema Pesisir disaster")
s.alias(ANGGUN, "the singer", "the singer, Anggun Prameswari")
s.alias("Galih", "Our colleague Galih", "Our colleague")
s.alias(STEWARD, "a steward", "steward")
s.alias(VOLUNTEER, "volunteer")
s.alias(SERVER, "the ticketing server", "data", BAMBANG)
s.alias(CITY, "a copy", "city hall", "the city", "copy of the permit", MAYOR)
s.alias(FOREIGN, "the Ministry of Foreign Affairs")
s.alias("Crowd & Venue", "our own reading of the drone footage", "drone footage")
s.write()
