"""Gold of an invented story: meningococcal disease at a university in Dunedin, May 2027. "Nearer N" and "some N" are "about"."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Meningitis at Rawhiti University")
FRI7, SAT8, SUN, MON, TUE, WED, THU, FRI, SAT = (f"2027-05-{d:02}" for d in range(7, 16))
PARTY, SUN16, MON17 = "2027-05-01", "2027-05-16", "2027-05-17"
s.report("00", outlet="TPA", published=TUE)
s.report("01", outlet="Rawhiti University", published=WED)
s.report("02", outlet="The Gull", published=FRI)
s.report("03", outlet="The Daily Clarion", published=THU, sidecar=True)
s.report("04", outlet="TPA", published=MON17)
s.report("05", outlet="The Southern Quarterly", published="2027-09-09", to="2027-11-30")

E, LEAST, MORE, ABOUT, MOST, BETWEEN, VAGUE = map(voiced, (s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague))
POHATU, LINDQVIST, ACHTERBERG, MARAMA, HANA, KEREAMA, LANGI = "Anahera Pohatu", "Graeme Lindqvist", "Rosalind Achterberg", "Marama Ruru", "Hana Ruru", "Otama Kereama", "Tevita Langi"
UNI, PHS, TOM, JESS, NURSE, UNPACKER, SHEET, OFFICIALS = "Rawhiti University", "Public Health South", "Tom", "Jess Prior", "nurse on a break", "the woman who unpacks the boxes", "the sheet by the door", "health officials"
INSIDERS, PHARMAC, OFFICE, SPOKES, DRIVERS, MINISTRY, NET, CARDS = "insiders", "a source at Pharmac", "the minister's office", "university spokesperson", "bus drivers", "the ministry", "social media", "the hall's swipe cards"
GULL, TPA = "The Gull", "TPA"

# ---- figures
f = s.figures
f("students dead", "update",
    E("00", "Two students dead", 2, as_of=TUE, o=OFFICIALS), E("00", "Two students of a New Zealand university have died", 2, by=OFFICIALS, as_of=TUE),
    E("01", "the deaths of two members of our community", 2, as_of=WED, o=UNI), E("01", "two of whom have died", 2, as_of=WED, o=UNI),
    E("03", "two students killed", 2, as_of=THU, o=UNI), E("05", "three died", 3))
f("students in hospital", "update",
    E("00", "five ill", 5, as_of=TUE, o=OFFICIALS), E("00", "five more", 5, by=OFFICIALS, as_of=TUE),
    E("01", "Six are in hospital", 6, as_of=WED, o=UNI), E("04", "Five students remain in hospital", 5, by=PHS, as_of=MON17))
f("cases", "update",
    E("00", "All seven", 7, by=POHATU, as_of=TUE), E("01", "eight of our students", 8, as_of=WED, o=UNI), E("02", "ten cases", 10, by=PHS, as_of=FRI),
    E("03", "eight have now been struck down", 8, as_of=THU, o=UNI), E("04", "14", 14, by=PHS, as_of=MON17), E("05", "Twenty-one people", 21))
f("confirmed cases", "single", E("00", "Five of the cases", 5, by=POHATU, as_of=TUE))
f("probable cases", "single", E("00", "the other two", 2, by=POHATU, as_of=TUE))
f("new cases from a flat in Castle Street", "single", E("02", "The two new ones", 2, by=PHS, as_of=FRI))
f("patients in intensive care", "update",
    E("00", "Three of the patients", 3, as_of=TUE, o=OFFICIALS), E("01", "three of them", 3, as_of=WED, o=UNI), E("04", "one in intensive care", 1, by=PHS, as_of=MON17))
f("residents of Toroa Hall", "agree", E("00", "318 first-year students", 318, by=POHATU), E("01", "all 318 residents", 318, o=UNI))
f("people at the party", "conflict",
    ABOUT("00", "About 150 people", 150, by=POHATU, as_of=PARTY), E("01", "400 persons", 400, by=NET, as_of=PARTY),
    ABOUT("02", "nearer 400", 400, by=KEREAMA, as_of=PARTY), E("03", "400 teens", 400, by=INSIDERS, as_of=PARTY), E("05", "263 people", 263, by=LANGI, as_of=PARTY))
f("tickets to the party", "agree", E("01", "140 tickets", 140, o=UNI), E("02", "140 tickets", 140, by=KEREAMA, o=UNI))
f("people for whom the room is made", "agree", E("00", "80", 80, by=POHATU), E("05", "EIGHTY", 80, o=POHATU), E("05", "eighty", 80, by=LANGI))
f("price of a ticket", "single", E("03", "$5", 5, by=INSIDERS, unit="NZD"))
f("doors of the room", "agree", E("02", "two doors", 2, by=KEREAMA), E("05", "two doors", 2, by=LANGI))
f("contacts who need antibiotics", "conflict",
    ABOUT("00", "Some 640 people", 640, as_of=TUE, o=POHATU), E("02", "900 people", 900, by=[KEREAMA, CARDS], as_of=FRI), E("02", "640", 640, o=POHATU),
    E("04", "640", 640, by=POHATU))
f("people given antibiotics", "update", E("01", "612 contacts", 612, as_of=TUE, o=UNI), E("04", "875 people", 875, by=POHATU, as_of=MON17))
f("doses on their way or promised", "conflict",
    E("00", "12,000 doses", 12000, by=ACHTERBERG, as_of=TUE), E("02", "Not 12,000", 12000, o=ACHTERBERG), E("02", "the 12,000 stand", 12000, by=OFFICE, as_of=FRI, o=ACHTERBERG),
    E("03", "12,000 shots", 12000, by=ACHTERBERG, as_of=THU), E("03", "8,000", 8000, by=PHARMAC, as_of=WED), E("04", "8,000 in all", 8000, by=ACHTERBERG, as_of=MON17),
    MOST("04", "up to 12,000", 12000, by=ACHTERBERG), E("05", "twelve thousand doses", 12000, by=ACHTERBERG), E("05", "got eight", 8000, by=ACHTERBERG))
f("doses in the building on Friday", "single", E("02", "4,800 doses", 4800, by=UNPACKER, as_of=FRI))
f("further doses on Wednesday", "single", E("04", "a further 3,200", 3200, by=ACHTERBERG))
f("doses given", "single", E("04", "4,610 doses", 4610, as_of=MON17, o=POHATU))
f("people vaccinated on Friday", "conflict",
    E("02", "690 vaccinated", 690, by=SHEET, as_of=FRI), E("04", "690", 690, nth=1, as_of=FRI, o=SHEET), E("04", "960", 960, by=UNI, as_of=FRI), E("04", "690 of them", 690, as_of=FRI, o=SHEET))
f("clinics", "single", E("04", "three clinics", 3))
f("price of two doses", "conflict",
    E("00", "NZ$290", 290, unit="NZD"), E("00", "US$174", 174, unit="USD"), E("03", "$209", 209, unit="NZD"))
f("doses that a person needs", "single", E("00", "Two doses", 2))
f("people in the queue", "single", E("02", "700", 700, by=None, as_of=FRI, o=GULL))
f("nurses at the clinic", "single", E("02", "four nurses", 4, by=NURSE, as_of=FRI))
f("jabs an hour", "single", E("02", "95 jabs an hour", 95, by=NURSE, as_of=FRI))
f("calls of Tom's mother", "single", E("02", "eleven times", 11, by=TOM))
f("students in the halls", "single", E("01", "3,200 students", 3200, o=UNI))
f("cost of vaccinating the halls", "single", ABOUT("01", "some $930,000", 930000, unit="NZD", o=UNI))
f("students of the university", "single", ABOUT("04", "about 19,500 students", 19500))
f("students who will be capped", "single", E("01", "480 students", 480, as_of=SAT, o=UNI))
f("students who have left", "single", MORE("03", "More than 1,000", 1000, by=DRIVERS, as_of=THU))
f("times that Hana was sent home", "conflict", E("03", "TWICE", 2, by=MARAMA, as_of=FRI7), E("05", "once", 1, by=LANGI, as_of=FRI7))
f("time before Hana was taken to hospital", "single", E("03", "24 hours", 24, by=MARAMA, unit="hours"))
f("minutes at the desk", "single", E("05", "six minutes", 6, by=LANGI, unit="minutes"))
f("time from the notification to the e-mail", "single", MOST("01", "Within four hours", 4, unit="hours", o=UNI))
f("time between the two notifications", "agree", ABOUT("04", "some 35 hours", 35, by=POHATU, unit="hours"), E("05", "thirty-six hours", 36, unit="hours"))
f("survivors who lost fingers", "single", E("05", "Two of the survivors", 2))
f("pages of the report", "single", E("05", "212 pages", 212, unit="pages"))
f("cost of the vaccinations", "single", E("05", "$3.4 million", 3400000, unit="NZD"))
f("yearly cost of vaccinating all first-years in halls", "conflict",
    E("05", "$2.1 million a year", 2100000, by=LANGI, unit="NZD"), E("05", "five", 5000000, nth=2, by=MINISTRY, unit="NZD"))
f("pay of the vice-chancellor", "single", E("03", "$620,000 a year", 620000, unit="NZD"))
f("cases in New Zealand last year", "single", E("00", "41 cases", 41, as_of=["2026-01-01", "2026-12-31"]))
f("fatal cases in New Zealand last year", "single", E("00", "four of them", 4, as_of=["2026-01-01", "2026-12-31"]))
f("people ill in New Jersey in 2013", "single", E("00", "nine people", 9, as_of="2013"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("they shared bottles", "single", q("00", "About 150 people were in a room made for 80, and they shared bottles,", POHATU))
Q("no reason to stay away", "single", q("00", "There is no reason to stay away from lectures,", LINDQVIST))
Q("by Friday every student", "single", q("00", "By Friday every student in Dunedin who wants the jab will have it,", ACHTERBERG))
Q("for once do not share", "single", q("01", "Look after yourselves, look after each other, and for once do not share,", LINDQVIST))
Q("my mum rang", "single", q("02", "My mum rang eleven times last night,", TOM))
Q("us for the week", "single", q("02", "and that's us for the week", UNPACKER))
Q("first tranche", "single", q("02", "the first tranche", OFFICE))
Q("two doors", "single", q("02", "We asked for the names of everyone who was at Toroa on the first. There is no list. There were 140 tickets, and there were two doors.", KEREAMA))
Q("she died on Sunday", "single", q("02", "She died on Sunday at twenty past four in the afternoon. I was there. I don't know why the uni can't get even that right.", JESS))
Q("a decision of the departments", "single", q("02", "A decision of the departments,", SPOKES))
Q("take a Panadol", "same", q("03", "THEY TOLD MY GIRL TO TAKE A PANADOL", MARAMA), q("03", "They told my girl to take a Panadol and drink some water,", MARAMA),)
Q("holding on to the wall", "single", q("03", "She walked there on Friday morning and she walked there on Friday afternoon. The second time she was holding on to the wall.", MARAMA))
Q("been to student health again", "single", q("03", "been to student health again lol. same lady. panadol", HANA))
Q("a pair of shoes", "single", q("03", "It's the price of a pair of shoes,", MARAMA))
Q("if the plane lands", "single", q("03", "It's 8,000 if the plane lands.", PHARMAC))
Q("not available", "single", q("03", "not available", LINDQVIST))
Q("what we were told", "single", q("04", "We were working with what we were told,", POHATU))
Q("up to 12,000", "single", q("04", "I said up to 12,000, over time,", ACHTERBERG))
Q("the phone record", "single", q("04", "We have the phone record.", POHATU))
Q("a call to a guard", "single", q("04", "a call to a guard is not a notification", SPOKES))
Q("wrong about all of it", "single", q("05", "I'd have liked to be wrong about all of it,", MARAMA))
Q("any impression", "single", q("05", "any impression that may have been created", LINDQVIST))
Q("twelve thousand and eight", "single", q("05", "I promised twelve thousand doses and got eight. I've had to live with that number.", ACHTERBERG))

# ---- timeline
w = s.when
w("The Gull is founded", "1931", ("02", "1931"))
w("nine ill in New Jersey", "2013", ("00", "In 2013"))
w("41 cases in New Zealand", "2026-01-01", ("00", "last year"), to="2026-12-31")
w("the party", PARTY, ("00", "on May 1"), ("01", "1 MAY"), ("02", "on the first"), ("04", "on May 1"))
w("the autumn of the outbreak", "2027-03-01", ("05", "last autumn"), to="2027-05-31")
w("the nurse speaks with Hana", FRI7, ("01", "on Friday", 1))
w("Hana goes to the Student Health Centre", FRI7, ("03", "on Friday morning"), ("03", "on Friday afternoon"), ("05", "on the Friday"))
w("Hana's text", FRI7, ("03", "on Friday at 3.52pm"))
w("Hana is taken to hospital", SAT8, ("00", "on Saturday"))
w("Public Health South rings", SAT8, ("04", "on Saturday, May 8"), ("05", "on the Saturday night"))
w("Hana dies", SUN, ("00", "on Sunday"), ("02", "on Sunday at twenty past four"), ("03", "on Sunday"))
w("Hana dies, by the university", MON, ("01", "on Monday", 1))
w("the university is informed, by itself", MON, ("01", "on Monday at 9.15 a.m."))
w("the book lies until then", MON, ("05", "until Monday"))
w("students leave from then on", MON, ("03", "since Monday"))
w("Callum Prior dies", TUE, ("00", "in the early hours of Tuesday"), ("01", "on Tuesday"))
w("officials speak", TUE, ("00", "on Tuesday"))
w("antibiotics given to 612", TUE, ("01", "By last night"))
w("the notice, eight affected", WED, ("01", "Wednesday"), ("01", "today"))
w("Marama speaks to the Clarion", WED, ("03", "last night"))
w("Pharmac does not confirm", WED, ("03", "yesterday"))
w("antibiotics are to be given by then", THU, ("00", "by Thursday night"))
w("Tom's mother rings", THU, ("02", "last night"))
w("the university denies", THU, ("02", "Yesterday"))
w("students are to have the vaccine", FRI, ("00", "By Friday"), ("03", "by Friday"))
w("clinics open", FRI, ("01", "on Friday", 2), ("04", "since Friday"))
w("690 vaccinated", FRI, ("04", "on Friday", 1), ("04", "on the first day"))
w("lectures go online", FRI, ("02", "this morning"), ("04", "on Friday", 2))
w("the clinic opens again", SAT, ("02", "Tomorrow"))
w("graduation", SAT, ("01", "on Saturday"))
w("the third student dies", SAT, ("04", "on Saturday night"))
w("Public Health South gives 14 cases", MON17, ("04", "on Monday"))
w("further doses land", "2027-05-19", ("04", "on Wednesday"))
w("counselling ends", "2027-05-31", ("01", "until 31 May"))
w("Achterberg denies, by month", "2027-05-01", ("05", "In May"), to="2027-05-31")
w("the last case", "2027-06-03", ("05", "on 3 June"))
w("the author reads", "2027-06-01", ("05", "the winter"), to="2027-08-31")
w("Langi is appointed", "2027-07-01", ("05", "in July"), to="2027-07-31")
w("Langi reports", "2027-09-08", ("05", "on 8 September"))
w("Lindqvist resigns", "2027-09-09", ("05", "on the day after"))

# ---- conflicts
c = s.conflict
c("figure", "people at the party: 150 by the medical officer, 400 by students, 263 by the judge",
    [("00", "About 150 people")], [("01", "400 persons"), ("02", "nearer 400"), ("03", "400 teens")], [("05", "263 people")])
c("figure", "contacts: 640 by the medical officer, 900 by the Students' Association", [("00", "Some 640 people"), ("02", "640"), ("04", "640")], [("02", "900 people")])
c("figure", "doses: 12,000 by the minister, 8,000 by Pharmac and in the end",
    [("00", "12,000 doses"), ("02", "the 12,000 stand"), ("02", "Not 12,000"), ("03", "12,000 shots"), ("05", "twelve thousand doses")], [("03", "8,000"), ("04", "8,000 in all"), ("05", "got eight")])
c("figure", "two doses cost 290 dollars, or 209 by the Clarion", [("00", "NZ$290"), ("00", "US$174")], [("03", "$209")])
c("figure", "vaccinated on Friday: 690, or 960 by the university", [("02", "690 vaccinated"), ("04", "690", 1), ("04", "690 of them")], [("04", "960")])
c("figure", "Hana was sent home twice, or once", [("03", "TWICE"), ("03", "She walked there on Friday morning and she walked there on Friday afternoon.")], [("05", "once")])
c("figure", "the yearly cost: 2.1 million by Langi, five by the ministry", [("05", "$2.1 million a year")], [("05", "five", 2)])
c("date", "Hana died on Sunday, or on Monday by the university",
    [("00", "on Sunday"), ("02", "on Sunday at twenty past four"), ("03", "on Sunday")], [("01", "on Monday", 1)])
c("date", "the university was told on Saturday night, or on Monday morning",
    [("04", "on Saturday, May 8"), ("05", "on the Saturday night")], [("01", "on Monday at 9.15 a.m.")])
c("stance", "whether Hana came to the Student Health Centre",
    [("01", "She did not present there."), ("03", "They say she never came in")],
    [("03", "was sent home TWICE by campus medics"), ("03", "been to student health again lol."), ("05", "she went to the Student Health Centre on the Friday, once")])
c("stance", "whether the campus is open",
    [("01", "Lectures, laboratories and examinations go ahead."), ("00", "teaching would go on")], [("03", "The campus has been shut down")])
c("stance", "whether the minister promised 12,000 doses",
    [("04", "She denied having promised more."), ("04", "I said up to 12,000, over time,"), ("05", "she had promised no such thing")],
    [("00", "12,000 doses of a vaccine against group B were on their way"), ("00", "By Friday every student in Dunedin who wants the jab will have it,"), ("03", "promises 12,000 shots by Friday"), ("05", "I promised twelve thousand doses and got eight.")])
c("stance", "whether the call to the guard was a notification", [("04", "We have the phone record.")], [("04", "a call to a guard is not a notification")], optional=True)
c("source", "what showed who was there: no list, or the swipe cards", [("02", "There is no list.")], [("05", "by the swipe cards and the cameras"), ("04", "data from the hall's door")], optional=True)

# ---- echoes
e = s.echo
e("the minister's 12,000 doses", "cited", ("00", "12,000 doses"), ("02", "the 12,000 stand"), ("03", "12,000 shots"), ("04", "up to 12,000"), ("05", "twelve thousand doses"))
e("the medical officer's 640 contacts", "same details", ("00", "Some 640 people"), ("02", "640"), ("04", "640"))
e("the university's denial that Hana came", "cited", ("01", "She did not present there."), ("03", "They say she never came in"))
e("690 vaccinated on Friday", "same details", ("02", "690 vaccinated"), ("04", "690 of them"))
e("the call of 9.40 on Saturday", "same details", ("04", "rang the university's emergency line at 9.40 p.m."), ("05", "rang at 9.40 on the Saturday night"))
e("140 tickets", "same details", ("01", "140 tickets"), ("02", "140 tickets"))
e("a room for 80", "same details", ("00", "a room made for 80"), ("05", "a room licensed for eighty"), optional=True)
e("the university's own hour, Monday 9.15", "cited", ("01", "on Monday at 9.15 a.m."), ("04", "before the university has said it was informed"), optional=True)
e("400 at the party", "same details", ("01", "400 persons"), ("02", "nearer 400"), ("03", "400 teens"), optional=True)
e("318 residents", "same details", ("00", "318 first-year students"), ("01", "all 318 residents"), optional=True)
e("three in intensive care", "same details", ("00", "Three of the patients"), ("01", "three of them"), optional=True)

# ---- actors
n = s.named
s.actor(POHATU, "person", *n("Anahera Pohatu", "Pohatu"), aliases=["Dr. Anahera Pohatu", "the medical officer of health", "Pohatu's office", "health officials", "Public Health South"])
s.actor(LINDQVIST, "person", *n("Graeme Lindqvist"), aliases=["Professor Graeme Lindqvist", "the Vice-Chancellor", "its vice-chancellor", "Prof Graeme Lindqvist", "Rawhiti University", "The university"])
s.actor(ACHTERBERG, "person", *n("Rosalind Achterberg"), aliases=["Health Minister Rosalind Achterberg", "the minister", "Achterberg"])
s.actor(HANA, "person", *n("Hana Ruru", "Hana", "Ms Ruru"), aliases=["Ms Ruru", "an 18-year-old woman", "a text", "tragic student Hana Ruru"])
s.actor(MARAMA, "person", *n("Marama Ruru", "Marama"), aliases=["her mother", "The mother of tragic student Hana Ruru", "Mum"])
s.actor("Callum Prior", "person", *n("Callum Prior", "Callum"))
s.actor(JESS, "person", *n("Jess Prior"), aliases=["Hana's flatmate-to-be, Jess Prior", "Hana's flatmate-to-be"])
s.actor(LANGI, "person", *n("Tevita Langi", "Langi"), aliases=["Judge Tevita Langi", "the judge", "his report"])
s.actor(UNI, "organization", *n("Rawhiti University", "RAWHITI UNIVERSITY", "Rawhiti"), aliases=["the university", "The University", "the uni", "Uni bosses"])
s.actor(PHS, "organization", *n("Public Health South"), aliases=["Anahera Pohatu"])
s.actor("Toroa Hall", "place", *n("Toroa Hall", "Toroa"))
s.actor("Student Health Centre", "organization", *n("Student Health Centre"))
s.actor("Pharmac", "organization", *n("Pharmac"))
s.actor("Dunedin", "place", *n("Dunedin", "DUNEDIN", but=["Dunedin Hospital"]))
s.actor(TPA, "organization", *n("TPA"))
s.alias(OFFICIALS, "health officials", POHATU)
s.alias(TOM, "second-year law")
s.alias(NURSE, "Nurse", "Nurse on a break")
s.alias(UNPACKER, "woman", "The woman who unpacks the boxes")
s.alias(SHEET, "sheet")
s.alias(KEREAMA, "Students' Association", "Otama Kereama of the Students' Association", "She")
s.alias(INSIDERS, "Insiders")
s.alias(PHARMAC, "A source there", "source", "Drug-buying agency Pharmac")
s.alias(OFFICE, "The minister's office")
s.alias(SPOKES, "a spokesperson", "A university spokeswoman", "The uni", "the university")
s.alias(DRIVERS)
s.alias(MINISTRY, "The ministry")
s.alias(NET, "Statements on social media", "statements")
s.alias(CARDS, "the hall's own swipe cards", KEREAMA)
s.write()
