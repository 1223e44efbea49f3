"""Gold of an invented story: a demonstration against hospital closures in Seoul, November 2026. The count of the police (at the busiest
hour, in one place) and that of the organisers (over the day) are two groups, as report 05 explains; their conflict is optional."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The march against hospital closures in Seoul")
SAT, SUN, MON, TUE, WED, THU = (f"2026-11-{d}" for d in (14, 15, 16, 17, 18, 19))
VOTE = "2026-11-26"
s.report("00", outlet="Transpacific", published=SAT, sidecar=True)
s.report("01", outlet="HNA", published=SUN, sidecar=True)
s.report("02", outlet="Seoul Commons", published=SAT)
s.report("03", outlet=None, published=MON)
s.report("04", outlet=None, published=MON, to=TUE)
s.report("05", outlet="Assembly & Safety Review", published=MON, to="2026-11-23")
s.report("06", outlet="Der Umblick", published=THU, to="2026-11-20")

BT, DY, YOO, HAN, BAE, SEO, PYO = "Kim Byeong-tak", "Kim Do-yeol", "Yoo Sang-geun", "Han Mi-rae", "Bae Ji-soo", "Seo Eun-byul", "Pyo Chang-min"
MOON, YANG = "Moon Ok-hee", "Yang So-ri"
COAL, POLICE, SMPA, LAB, CITY, GOV = "People's Health Coalition", "police", "Seoul Metropolitan Police Agency", "Urban Data Lab", "Seoul’s hourly population data", "the government"
KTN, ALLIANCE, LAWYERS, FIRE, READER, MINISTRY = "KTN", "Liberty Plaza Alliance", "Lawyers", "Seoul fire authority", "an engineer among our readers", "interior ministry"

# ---- figures
s.figures("people at the busiest hour", "conflict",
    s.vague("00", "Tens of thousands", 10000, nth=1, as_of=SAT), s.vague("00", "Tens of thousands of people", 10000, as_of=SAT),
    s.exact("00", "58,000 people", 58000, POLICE, as_of=SAT, origin=POLICE),
    s.exact("01", "58,000", 58000, SMPA, as_of=SAT, origin=POLICE),
    s.exact("02", "58,000", 58000, POLICE, as_of=SAT, origin=POLICE),
    s.exact("02", "115,000", 115000, READER, as_of=SAT, origin=READER),
    s.at_least("02", "At least 35,000", 35000, POLICE, as_of=SAT, origin=POLICE),
    s.exact("03", "58,000 people", 58000, POLICE, as_of=SAT, origin=POLICE),
    s.about("03", "some 119,000 more people", 119000, CITY, as_of=SAT, origin=CITY),
    s.exact("05", "124,000", 124000, LAB, as_of=SAT, origin=LAB),
    s.between("05", "112,000 to 136,000", 112000, 136000, LAB, as_of=SAT, origin=LAB),
    s.exact("05", "58,000", 58000, POLICE, as_of=SAT, origin=POLICE),
    s.about("05", "about 120,000 more people", 120000, CITY, as_of=SAT, origin=CITY),
    s.exact("06", "58,000", 58000, POLICE, as_of=SAT, origin=POLICE),
    s.exact("06", "124,000", 124000, "a university", as_of=SAT, origin=LAB))
s.figures("margin of the reader's count", "single", s.exact("02", "10,000", 10000, READER, as_of=SAT, origin=READER))
s.figures("people over the whole day", "conflict",
    s.more_than("00", "more than 200,000", 200000, COAL, as_of=SAT, origin=COAL),
    s.exact("01", "250,000 people", 250000, COAL, as_of=SAT, origin=COAL),
    s.more_than("02", "well over 200,000", 200000, COAL, as_of=SAT, origin=COAL),
    s.exact("03", "a quarter of a million", 250000, COAL, as_of=SAT, origin=COAL),
    s.exact("04", "250,000 hospital protesters", 250000, as_of=SAT, origin=COAL),
    s.exact("05", "250,000", 250000, COAL, as_of=SAT, origin=COAL),
    s.about("05", "some 170,000 different people", 170000, SEO, as_of=SAT, origin=LAB),
    s.exact("06", "a quarter of a million", 250000, COAL, as_of=SAT, origin=COAL))
s.figures("people at the march of October 24", "conflict",
    s.exact("00", "21,000 people", 21000, POLICE, as_of="2026-10-24", origin=POLICE),
    s.exact("00", "90,000", 90000, COAL, as_of="2026-10-24", origin=COAL))
s.figures("people at a rally of December 2016", "conflict",
    s.exact("05", "1.7 million", 1700000, "the organisers of the candlelight rallies"),
    s.exact("05", "320,000", 320000, POLICE))
s.figures("people at the counter-rally", "single", s.about("00", "about 3,000 people", 3000, POLICE, as_of=SAT, origin=POLICE))
s.figures("people detained", "conflict",
    s.exact("00", "43 detained", 43, as_of=SAT, origin=POLICE),
    s.exact("00", "Forty-three people", 43, BT, as_of=SAT, origin=POLICE),
    s.exact("01", "A total of 57 people", 57, YOO, as_of=SUN, origin=POLICE),
    s.exact("02", "43 detained", 43, POLICE, as_of=SAT, origin=POLICE),
    s.exact("02", "52 detained", 52, LAWYERS, as_of=SAT, origin=LAWYERS),
    s.exact("03", "57 people", 57, POLICE, as_of=SUN, origin=POLICE),
    s.about("04", "Some 57 people", 57, as_of=SUN, origin=POLICE),
    s.exact("06", "57", 57, origin=POLICE))
s.figures("detained people released", "single", s.exact("01", "14", 14, YOO, nth=1, as_of=SUN, origin=POLICE))
s.figures("people still held", "single", s.exact("06", "nine", 9, nth=3))
s.figures("officers injured", "conflict",
    s.exact("00", "19 officers", 19, BT, as_of=SAT, origin=POLICE),
    s.exact("01", "31 police officers", 31, YOO, as_of=SUN, origin=POLICE),
    s.exact("02", "19 officers hurt", 19, POLICE, as_of=SAT, origin=POLICE),
    s.exact("03", "31 officers", 31, POLICE, as_of=SUN, origin=POLICE),
    s.exact("04", "31 officers", 31, as_of=SUN, origin=POLICE),
    s.exact("06", "31 injured officers", 31, POLICE, as_of=SUN, origin=POLICE),
    s.exact("06", "nineteen", 19, POLICE, nth=2, as_of=TUE, origin=POLICE))
s.figures("officers with discomfort", "single", s.exact("06", "another twelve", 12, POLICE, as_of=TUE, origin=POLICE))
s.figures("officers who had applied for treatment", "agree",
    s.exact("03", "eight names", 8, BAE, as_of=SUN, origin=BAE), s.exact("03", "all eight", 8, BAE, as_of=SUN, origin=BAE),
    s.exact("06", "eight names", 8, BAE, origin=BAE))
s.figures("injured officers not on the list", "single", s.exact("03", "the other 23", 23, BAE, as_of=SUN, origin=BAE))
s.figures("officers on stretchers", "update",
    s.exact("02", "three officers", 3, as_of=SAT), s.exact("02", "two", 2, as_of=SAT), s.exact("02", "Three officers", 3, as_of=SAT))
s.figures("people treated by volunteer medics", "single", s.exact("00", "86 people", 86, COAL, as_of=SAT, origin=COAL))
s.figures("people taken to hospital", "single", s.exact("00", "27 people", 27, FIRE, as_of=SAT, origin=FIRE))
s.figures("warnings before the water", "agree",
    s.exact("00", "three times", 3, BT, as_of=SAT, origin=BT), s.exact("04", "three times", 3, BT, as_of=SAT, origin=BT))
s.figures("time the water cannon were in use", "conflict",
    s.exact("00", "12 minutes", 12, POLICE, as_of=SAT, origin=POLICE, unit="minutes"),
    s.exact("00", "40", 40, DY, as_of=SAT, origin=DY, unit="minutes"),
    s.exact("04", "40 MINUTES", 40, as_of=SAT, origin=DY, unit="minutes"))
s.figures("public hospitals to be closed or merged", "agree",
    s.exact("00", "28 public hospitals", 28), s.exact("00", "28 hospitals", 28, GOV), s.exact("01", "28 public hospitals", 28),
    s.exact("03", "28 public hospitals", 28), s.exact("04", "28 hospitals", 28), s.exact("06", "28 hospitals", 28))
s.figures("regional centres", "agree",
    s.exact("00", "nine regional centres", 9, GOV), s.exact("01", "nine regional centers", 9))
s.figures("yearly cost of the hospitals", "agree",
    s.exact("00", "410 billion won", 410000000000, GOV, origin=GOV, unit="KRW"),
    s.exact("00", "$283 million", 283000000, GOV, origin=GOV, unit="USD"),
    s.about("03", "about £215m", 215000000, origin=GOV, unit="GBP"),
    s.exact("06", "410 billion won", 410000000000, GOV, origin=GOV, unit="KRW"),
    s.about("06", "about 245 million euros", 245000000, GOV, origin=GOV, unit="EUR"))
s.figures("won to the dollar", "single", s.exact("00", "1,448.20 won", 1448.2, unit="KRW"))
s.figures("groups in the coalition", "single", s.exact("00", "41 groups", 41))
s.figures("officers mobilised", "single", s.about("01", "some 10,200 officers", 10200, as_of=SAT))
s.figures("companies mobilised", "single", s.exact("01", "170 companies", 170, as_of=SAT))
s.figures("police buses", "single", s.exact("01", "120 buses", 120, as_of=SAT))
s.figures("glass bottles collected", "single", s.exact("01", "34 glass bottles", 34, SMPA, origin=POLICE))
s.figures("batteries collected", "single", s.exact("01", "61 batteries", 61, SMPA, origin=POLICE))
s.figures("steel pipes collected", "single", s.exact("01", "two steel pipes", 2, SMPA, origin=POLICE))
s.figures("Moon Ok-hee's years as a nurse", "agree",
    s.exact("01", "35 years", 35, HAN, unit="years"), s.exact("03", "35 years", 35, unit="years"))
s.figures("seats of the ruling party", "single", s.exact("01", "163", 163))
s.figures("seats of parliament", "single", s.exact("01", "300 seats", 300))
s.figures("bottles on the footage of KTN", "single", s.between("02", "four or five glass bottles", 4, 5, KTN, as_of=SAT, origin=KTN))
s.figures("bottles that the surgeon saw", "single", s.between("06", "perhaps ten or twelve", 10, 12, PYO, as_of=SAT, origin=PYO))
s.figures("buses from Yeongwol", "single", s.exact("02", "22", 22, nth=3, as_of=SAT))
s.figures("buses from Jindo", "single", s.exact("02", "nine", 9, as_of=SAT))
s.figures("cameras on the police buses", "single", s.exact("03", "16 cameras", 16, DY))
s.figures("hours filmed", "single", s.exact("03", "four hours", 4, DY, as_of=SAT, unit="hours"))
s.figures("ruling-party members who will abstain", "single", s.exact("03", "two members of the ruling party", 2, as_of=SUN))
s.figures("signatures", "single", s.exact("04", "480,000 signatures", 480000, as_of=MON))
s.figures("networks used by the lab", "single", s.exact("05", "two", 2, nth=1))
s.figures("mobile networks", "single", s.exact("05", "three mobile networks", 3))
s.figures("Saturdays compared", "single", s.exact("05", "four ordinary Saturdays", 4))
s.figures("square of the police's rule", "single", s.exact("05", "3.3 square metres", 3.3, unit="square metres"))
s.figures("people standing in a square", "single", s.exact("05", "five people standing", 5))
s.figures("people sitting in a square", "single", s.exact("05", "six sitting", 6))
s.figures("people in a square on the photographs", "single", s.at_most("05", "up to nine", 9, LAB))
s.figures("area left out by the police", "single", s.about("05", "some 14,000 square metres", 14000, unit="square metres"))
s.figures("buses of the organisers", "single", s.exact("05", "1,340 buses", 1340, as_of=SAT))
s.figures("cost of the lab's method", "single", s.about("05", "about 9 million won", 9000000, unit="KRW"))
s.figures("the surgeon's years of service", "single", s.exact("06", "nineteen years", 19, unit="years"))
s.figures("the surgeon's patients on the bus", "single", s.exact("06", "43 patients", 43))
s.figures("time beside the unconscious woman", "single", s.exact("06", "half an hour", 0.5, unit="hours"))
s.figures("delay of the vote", "single", s.exact("06", "a week", 1, nth=1, unit="weeks"))
s.figures("drive to the next emergency ward", "single", s.exact("06", "74 minutes", 74, PYO, unit="minutes"))
s.figures("drive after the reform", "single", s.exact("06", "110", 110, PYO, unit="minutes"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("bottles and batteries; we warned three times", "same",
  q("00", "Glass bottles and batteries were thrown at our officers from the crowd,", BT), q("00", "We warned three times before we used water.", BT),
  q("04", "Glass bottles and batteries were thrown at our officers from the crowd. We warned three times.", BT))
Q("empty plastic bottles", "single", q("00", "empty plastic bottles, and those after the water started", COAL))
Q("my watch", "same", q("00", "I held my watch up to the camera,", DY), q("00", "Anyone can count.", DY),
  q("04", "I held my watch up to the camera. Anyone can count.", DY))
Q("freedom of assembly", "single", q("01", "Freedom of assembly is guaranteed to everyone,", YOO))
Q("not citizens but rioters", "variant", q("01", "But those who throw iron at the police are not citizens but rioters.", YOO),
  q("03", "a mob", YOO, nth=1), q("03", "Whoever throws steel at a policeman is no citizen, he is part of a mob,", YOO),
  q("04", "ALL A MOB", YOO), q("04", "all a mob", YOO, nth=1), q("04", "They are no citizens, they are all a mob.", YOO),
  q("06", "not a citizen but a hooligan", YOO))
Q("answered with a water cannon", "single", q("01", "Moon Ok-hee nursed the sick for 35 years and was answered with a water cannon,", HAN))
Q("mum went to hold a banner", "variant", q("02", "Mum went to hold a banner,", YANG),
  q("02", "It said THANK YOU, NURSES. Somebody should tell me what was dangerous about it.", YANG),
  q("04", "Mum only went to hold a banner. It said Thank You Nurses.", YANG))
Q("from the ranks", "single", q("02", "from the ranks of the demonstrators", POLICE))
Q("our people are pensioners", "single", q("02", "Our people are pensioners. They had gone home at six.", ALLIANCE))
Q("cannot merge a heart attack", "single", q("02", "You can merge companies. You cannot merge a heart attack in Bonghwa with an ambulance in Andong.", DY))
Q("well over 200,000", "single", q("02", "well over 200,000", COAL))
Q("specific individuals", "single", q("03", "specific individuals", MINISTRY))
Q("regrettable", "single", q("03", "regrettable", MINISTRY))
Q("a machine breathes", "single", q("03", "She is breathing because a machine breathes,", YANG))
Q("a long time or a short one", "single", q("03", "to prepare for a long time, or a short one", "Doctors"))
Q("a speedy recovery", "single", q("03", "I wish all eight a speedy recovery,", BAE))
Q("the other 23", "single", q("03", "And I should like to meet the other 23.", BAE))
Q("fills in a form", "single", q("03", "not everyone who bleeds fills in a form", BT))
Q("filmed everything", "single", q("03", "They filmed everything for four hours,", DY))
Q("a strange film", "single", q("03", "It is a strange film if nobody may see it.", DY))
Q("not that anybody lied", "single", q("05", "We do not say that anybody lied,", SEO))
Q("the direction of hope", "single", q("05", "The police counted one place at one hour. The organisers counted everyone who came at any hour, and then they rounded in the direction of hope.", SEO))
Q("estimates by marshals", "single", q("05", "estimates by marshals", LAB))
Q("fair to call that a confirmation", "single", q("05", "Those data were not available to us when we counted,", SEO), q("05", "so it is fair to call that a confirmation.", SEO))
Q("numbers have become stones", "single", q("05", "Numbers have become stones,", BT))
Q("gone to Seoul", "single", q("06", "Gone to Seoul, back at midnight, call 119", PYO))
Q("never demonstrated", "single", q("06", "I have never demonstrated against anything,", PYO))
Q("complain in restaurants", "single", q("06", "I don’t even complain in restaurants.", PYO))
Q("looked at my phone", "single", q("06", "I looked at my phone because I wanted to write down the time for the records. It began at 7.47 in the evening and it ended at 8.26.", PYO))
Q("reported discomfort", "single", q("06", "reported discomfort", POLICE))
Q("if it had been ten", "single", q("06", "If it had been ten, and if Moon Ok-hee had been one of them, the law would be just as wrong,", HAN))

# ---- timeline
w = s.when
w("the candlelight rallies", "2016-12-01", ("05", "In December 2016"), to="2016-12-31")
w("the earlier march", "2026-10-24", ("00", "Oct. 24"))
w("the march", SAT, ("00", "on Saturday"), ("01", "the previous day"), ("04", "Saturday"), ("05", "14 November"), ("06", "Last Saturday"))
w("the police announce the first figures", SAT, ("01", "the night before"), ("03", "on Saturday", 2))
w("Moon Ok-hee is knocked over", SAT, ("03", "on Saturday evening"))
w("the minister's briefing", SUN, ("01", "Sunday", 1), ("03", "yesterday"))
w("14 are released", SUN, ("01", "by Sunday morning"))
w("the coalition's press conference", SUN, ("01", "Sunday", 3))
w("the list with eight names", SUN, ("03", "last night"))
w("two members of the ruling party say they will abstain", SUN, ("03", "Yesterday"))
w("480,000 signatures", MON, ("04", "Monday lunchtime"))
w("the lab's paper", MON, ("05", "on Monday"))
w("the police correct themselves", TUE, ("06", "on Tuesday"))
w("Moon Ok-hee dies", WED, ("06", "on Wednesday"))
w("the minister offers his resignation", THU, ("06", "On Thursday"))
w("the next march", "2026-11-21", ("02", "the Saturday before that"), ("06", "On Saturday"))
w("the vote, as first planned", VOTE, ("00", "Nov. 26"), ("01", "Nov. 26"), ("02", "the 26th"), ("03", "Thursday week"))
w("the vote, as put off", "2026-12-03", ("06", "3 December"))
w("the hospitals are integrated", "2029-01-01", ("01", "by 2029"), to="2029-12-31")

# ---- conflicts
P58 = [("00", "58,000 people"), ("01", "58,000"), ("02", "58,000"), ("03", "58,000 people"), ("05", "58,000"), ("06", "58,000")]
DAY = [("01", "250,000 people"), ("03", "a quarter of a million"), ("04", "250,000 hospital protesters"), ("05", "250,000"), ("06", "a quarter of a million")]
s.conflict("figure", "people at the busiest hour: 58,000 by the police, 124,000 by a university and nearly so by the city's data and a reader", P58,
    [("05", "124,000"), ("05", "112,000 to 136,000"), ("06", "124,000"), ("03", "some 119,000 more people"), ("05", "about 120,000 more people"), ("02", "115,000")])
s.conflict("figure", "people over the day: 250,000 by the organisers, 170,000 by the university", DAY, [("05", "some 170,000 different people")])
s.conflict("figure", "the police's and the organisers' counts", P58, DAY + [("00", "more than 200,000"), ("02", "well over 200,000")], optional=True)
s.conflict("figure", "the university's 124,000 and the organisers' 250,000", DAY, [("06", "124,000"), ("05", "124,000")], optional=True)
s.conflict("figure", "the water cannon were in use for 12 minutes or for 40", [("00", "12 minutes")], [("00", "40"), ("04", "40 MINUTES")])
s.conflict("figure", "detained on Saturday night: 43 by the police, 52 by lawyers",
    [("00", "43 detained"), ("00", "Forty-three people"), ("02", "43 detained")], [("02", "52 detained")])
s.conflict("figure", "officers injured: 31, or 19 as the police corrected themselves",
    [("01", "31 police officers"), ("03", "31 officers"), ("04", "31 officers"), ("06", "31 injured officers")], [("06", "nineteen", 2)])
s.conflict("figure", "officers injured: 31, or eight by the list", [("01", "31 police officers"), ("03", "31 officers"), ("04", "31 officers"), ("06", "31 injured officers")],
    [("03", "eight names"), ("03", "all eight"), ("06", "eight names")], optional=True)
s.conflict("figure", "the march of October 24", [("00", "21,000 people")], [("00", "90,000")], optional=True)
s.conflict("figure", "the rally of December 2016", [("05", "1.7 million")], [("05", "320,000")], optional=True)
s.conflict("date", "the busiest moment: 4 p.m. by the police, 5.30 p.m. by the university", [("00", "by 4 p.m."), ("05", "4 p.m.")], [("05", "5.30 p.m.")])
s.conflict("stance", "whether demonstrators threw the bottles",
    [("00", "Glass bottles and batteries were thrown at our officers from the crowd,"), ("02", "from the ranks of the demonstrators"), ("03", "they had come from the crowd"),
     ("04", "Glass bottles and batteries were thrown at our officers from the crowd."), ("04", "after yobs pelted them with bottles and batteries")],
    [("00", "denied that its supporters had thrown anything"), ("02", "four or five glass bottles come out of Mugyo-ro"),
     ("03", "shows some flying out of a side street"), ("06", "from the right, where the people with the flags were standing")])
s.conflict("stance", "whether people of the counter-rally threw bottles", [("02", "Our people are pensioners. They had gone home at six.")],
    [("02", "four or five glass bottles come out of Mugyo-ro"), ("03", "shows some flying out of a side street"), ("06", "from the right, where the people with the flags were standing")])
s.conflict("stance", "whether there was a warning", [("00", "We warned three times before we used water."), ("04", "We warned three times.")], [("02", "No warning that we could hear")])
s.conflict("stance", "bottles before or after the water", [("00", "those after the water started")],
    [("04", "after yobs pelted them with bottles and batteries"), ("06", "then the bottles"), ("00", "We warned three times before we used water.")], optional=True)
s.conflict("stance", "whether the water injured Moon Ok-hee", [("01", "it could not be confirmed that the woman's injury was caused by water")],
    [("03", "was knocked over by a jet of water"), ("04", "was sent flying by the high-pressure jet"), ("01", "was answered with a water cannon")], optional=True)
s.conflict("stance", "whom the minister called a mob", [("04", "They are no citizens, they are all a mob."), ("04", "all a mob", 1)],
    [("01", "those who throw iron at the police are not citizens but rioters"), ("03", "specific individuals"), ("06", "the demonstrators who attacked the police")], optional=True)

# ---- echoes
s.echo("words of Kim Byeong-tak and Kim Do-yeol, as Transpacific had them", "copied text",
    ("00", "Glass bottles and batteries were thrown at our officers from the crowd,"), ("04", "Glass bottles and batteries were thrown at our officers from the crowd."),
    ("00", "I held my watch up to the camera,"), ("04", "I held my watch up to the camera."), ("00", "40"), ("04", "40 MINUTES"))
s.echo("the daughter's words to Seoul Commons", "same details", ("02", "Mum went to hold a banner,"), ("04", "Mum only went to hold a banner."))
s.echo("58,000, by the police", "cited", *P58)
s.echo("250,000, by the organisers", "cited", *DAY)
s.echo("more than 200,000, by the organisers", "cited", ("00", "more than 200,000"), ("02", "well over 200,000"))
s.echo("43 detained and 19 officers hurt, by the police", "cited", ("00", "Forty-three people"), ("00", "19 officers"), ("02", "43 detained"), ("02", "19 officers hurt"))
s.echo("57 held and 31 officers hurt, by the police", "cited", ("01", "A total of 57 people"), ("01", "31 police officers"), ("03", "57 people"),
    ("03", "31 officers"), ("04", "31 officers"), ("04", "Some 57 people"))
s.echo("KTN's footage", "cited", ("02", "broadcaster KTN is showing pictures"), ("02", "four or five glass bottles"), ("03", "Footage from the broadcaster KTN"))
s.echo("the list that Bae Ji-soo produced", "cited", ("03", "eight names"), ("06", "eight names"))
s.echo("the city's data", "cited", ("03", "some 119,000 more people"), ("05", "about 120,000 more people"))
s.echo("the university's count", "same details", ("05", "124,000"), ("06", "124,000"))
s.echo("the minister's briefing", "cited", ("01", "not citizens but rioters"), ("03", "Whoever throws steel at a policeman"), ("04", "They are no citizens, they are all a mob."),
    ("06", "not a citizen but a hooligan"), optional=True)
s.echo("the government's calculation", "cited", ("00", "410 billion won"), ("03", "about £215m"), ("06", "410 billion won"), optional=True)
s.echo("35 years a nurse", "same details", ("01", "35 years"), ("03", "35 years"), optional=True)
s.echo("28 hospitals, nine centres", "same details", ("00", "nine regional centres"), ("01", "nine regional centers"), ("00", "28 public hospitals"),
    ("01", "28 public hospitals"), ("03", "28 public hospitals"), ("04", "28 hospitals"), ("06", "28 hospitals"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                nth = sum(text.startswith(m[0], i) for i in range(m.start() + 1))
                out.append((doc, m[0], nth))
    return out

s.actor(BT, "person", *everywhere("Kim Byeong-tak"), ("03", "Kim", 2), aliases=["Superintendent Kim Byeong-tak", "Mr Kim", "police", "Police chief Kim Byeong-tak", "A spokesman for the Seoul police"])
s.actor(DY, "person", *everywhere("Kim Do-yeol"), ("00", "Kim", 3), ("03", "Kim", 3), aliases=["union boss Kim Do-yeol", "the union leader", "president of the Korean League of Hospital Workers"])
s.actor(YOO, "person", *everywhere("Yoo Sang-geun", "Yoo"), aliases=["Interior and Safety Minister Yoo Sang-geun", "the minister", "interior minister", "Seoul minister"])
s.actor(MOON, "person", *everywhere("Moon Ok-hee", "Moon"))
s.actor(YANG, "person", *everywhere("Yang So-ri"), aliases=["her daughter", "the daughter of the woman who was carried away", "daughter", "Heartbroken daughter Yang So-ri"])
s.actor(BAE, "person", *everywhere("Bae Ji-soo"), aliases=["an opposition MP", "The opposition politician Bae Ji-soo", "a list", "a document", "Bae"])
s.actor(HAN, "person", *everywhere("Han Mi-rae"), aliases=["the coalition's co-chair", "the co-chair of the People’s Health Coalition"])
s.actor(SEO, "person", *everywhere("Seo Eun-byul", "Seo"), aliases=["Professor Seo Eun-byul", "Professor Seo", "Urban Data Lab"])
s.actor(PYO, "person", *everywhere("Pyo Chang-min", "Pyo"), aliases=["Dr Pyo Chang-min", "a cardboard sign"])
s.actor(COAL, "organization", *everywhere("People's Health Coalition", "People’s Health Coalition"), aliases=["The organisers", "the coalition", "the organizer", "the coalition of unions, patients and clergy"])
s.actor(SMPA, "organization", *everywhere("Seoul Metropolitan Police Agency", "SMPA"), aliases=["the police", "Seoul police"])
s.actor(ALLIANCE, "organization", *everywhere("Liberty Plaza Alliance"), ("02", "The Alliance"), aliases=["the Alliance"])
s.actor(KTN, "organization", *everywhere("KTN"), aliases=["broadcaster KTN", "pictures from a roof camera"])
s.actor("HNA", "organization", *everywhere("HNA"), aliases=["the news agency HNA"])
s.alias(POLICE, "Superintendent Kim Byeong-tak", "Kim Byeong-tak", "Seoul Metropolitan Police Agency", "police estimates")
s.alias(LAB, "Urban Data Lab at Namsan University", "a paper published on Monday by the Urban Data Lab at Namsan University", "the lab", "the lab’s photographs", "Seo Eun-byul", "a paper")
s.alias(CITY, "The city’s own data", "Seoul's hourly population data", "the city")
s.alias(GOV, "The government", "The government’s calculation")
s.alias(LAWYERS, "Lawyers who are going round the stations")
s.alias(FIRE, "The Seoul fire authority", "Seoul fire authority")
s.alias(READER, "an engineer", "engineer")
s.alias(MINISTRY, "His ministry", "the ministry")
s.alias("a university", "university")
s.alias("Doctors", "doctors")
s.write()
