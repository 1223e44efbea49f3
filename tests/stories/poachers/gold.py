"""Gold of an invented story: Botswana's rangers shoot four Namibians on the Kwando, September 2026. Persons, villages and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Rangers shoot four on the Kwando river")
E, ABOUT, ATL, MORE, ATM, BTW, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.between, s.vague
THU, FRI, SAT, SUN, MON, PM = (f"2026-09-{d}" for d in (17, 18, 19, 20, 21, 22))
RULING, Y25, Y24 = "2027-02-12", ["2025-01-01", "2025-12-31"], ["2024-01-01", "2024-12-31"]
s.report("00", outlet="Interpan", published=FRI, sidecar=True)
s.report("01", outlet="Department of Wildlife", published=SAT)
s.report("02", outlet="The Zambezi Post", published=MON)
s.report("03", outlet="Die Kompas", published="2026-09-25")
s.report("04", outlet="Tusk & Horn Monitor", published="2026-09-23", to="2026-09-27")
s.report("05", outlet="Interpan", published=RULING)

MOKGADI, ELIJAH, LUCIA, HAINGURA, REGINA, VISAGIE, KGOSI, PHETO = "Tshepo Mokgadi", "Elijah Mwilima", "Lucia Simasiku", "Festus Haingura", "Regina Mwilima", "Hendrik Visagie", "Neo Kgosietsile", "Kagiso Pheto"
DEPT, FORUM, NAMPOL, TRADERS, TRUST, STATEMENT, MONITOR, INTERPAN = "Department of Wildlife", "Namibian Lawyers' Forum", "Namibian police", "traders", "Okavango Carnivore Trust", "the Botswana statement", "Tusk & Horn Monitor", "Interpan"

# ---- figures
f = s.figures
f("people shot dead", "agree",
    E("00", "four suspected elephant poachers", 4, as_of=THU, origin=DEPT), E("00", "four suspected poachers", 4, "the government", as_of=THU, origin=DEPT),
    E("01", "Four of the intruders", 4, DEPT, as_of=THU, origin=DEPT), E("03", "four coffins", 4), E("04", "Four men", 4, as_of=THU), E("05", "Four Namibians", 4, KGOSI, as_of=THU))
f("sons of Lucia Simasiku among the dead", "agree", E("02", "Three of the four dead", 3), E("05", "three sons", 3))
f("dead who had been hit from behind", "single", E("03", "Three of the four", 3, VISAGIE, as_of=PM, origin=VISAGIE))
f("years since such an incident", "single", E("00", "three years", 3, "the government", unit="years"))
f("rangers in the patrol", "agree", E("00", "A patrol of six", 6, DEPT, origin=DEPT), E("01", "a patrol of six officers", 6, DEPT, origin=DEPT))
f("men whom the rangers met", "conflict",
    E("00", "a group of seven men", 7, DEPT, origin=DEPT), E("01", "Seven men", 7, DEPT, origin=DEPT), E("02", "five", 5, ELIJAH, origin=ELIJAH),
    E("03", "seven men", 7, STATEMENT, origin=DEPT), E("05", "five people in a canoe", 5, KGOSI, as_of=THU, origin=KGOSI), E("05", "seven men at a carcass", 7, KGOSI, origin=DEPT))
f("men who got away", "agree", E("00", "Three got away", 3, DEPT, origin=DEPT), E("01", "Three fled", 3, DEPT, origin=DEPT), E("04", "The three", 3, origin=DEPT))
f("wounded among those who fled", "single", E("01", "one of whom", 1, DEPT))
f("times that the men were called on to surrender", "single", E("00", "twice", 2, MOKGADI, origin=MOKGADI))
f("languages of the warning", "single", E("03", "three languages", 3, STATEMENT, origin=DEPT))
f("shots fired by the men", "single", ATL("01", "no fewer than nine shots", 9, DEPT, origin=DEPT))
f("rounds fired by the patrol", "conflict",
    E("01", "14 rounds", 14, DEPT, origin=DEPT), E("02", "14 rounds", 14, "Gaborone", origin=DEPT), E("05", "33 times", 33, KGOSI, as_of=THU, origin=KGOSI))
f("cartridge cases on the Namibian bank", "single", E("02", "31 cartridge cases", 31, HAINGURA, as_of=SAT, origin=HAINGURA))
f("rifles recovered", "agree", E("00", "Two hunting rifles", 2, MOKGADI, origin=DEPT), E("01", "two rifles", 2, DEPT, origin=DEPT), E("05", "two rifles", 2, KGOSI, origin=DEPT))
f("rifles in the village", "single", E("02", "one rifle", 1, LUCIA, origin=LUCIA))
f("cartridges recovered", "single", E("01", "23 cartridges", 23, DEPT, origin=DEPT))
f("axes recovered", "single", E("01", "one axe", 1, DEPT, origin=DEPT))
f("cellphones recovered", "single", E("01", "two cellphones", 2, DEPT, origin=DEPT))
f("tusks", "agree",
    E("00", "six tusks", 6, MOKGADI, origin=DEPT), E("01", "six tusks", 6, DEPT, origin=DEPT), E("03", "six tusks", 6), E("04", "Six tusks", 6), E("05", "six tusks", 6, KGOSI))
f("weight of the tusks", "agree", E("00", "74 kilograms", 74, MOKGADI, origin=DEPT, unit="kg"), E("01", "74 kilograms", 74, DEPT, origin=DEPT, unit="kg"), E("04", "74 kg", 74, origin=DEPT, unit="kg"))
f("weight of one tusk", "single", E("04", "12.3 kg a tusk", 12.3, unit="kg"))
f("usual weight of a tusk in the district", "single", BTW("04", "8 to 9 kg", 8, 9, unit="kg"))
f("elephants to whom six tusks belong", "single", E("04", "three animals", 3))
f("carcasses", "single", E("04", "one carcass", 1, DEPT, origin=DEPT))
f("area flown by the drone", "single", E("04", "90 square kilometres", 90, unit="km2", as_of=SAT))
f("time from the shooting to the drone's flight", "single", E("04", "two days", 2, unit="days"))
f("ivory in the store at Kasane", "single", E("04", "46 tonnes", 46, unit="t"))
f("value of the tusks", "agree", E("01", "390,000 pula", 390000, DEPT, origin=DEPT, unit="BWP"), E("04", "390,000 pula", 390000, origin=DEPT, unit="BWP"), E("04", "$28,900", 28900, origin=MONITOR, unit="USD"))
f("price of raw ivory a kilogram", "conflict",
    ABOUT("00", "around $400 a kilogram", 400, TRADERS, origin=TRADERS, unit="USD"), E("04", "$400", 400, INTERPAN, origin=TRADERS, unit="USD"), E("04", "$260", 260, "correspondents", origin=MONITOR, unit="USD"))
f("price assumed in the valuation", "single", ABOUT("04", "about $390 a kilogram", 390, unit="USD"))
f("place of the shooting, inside Botswana or Namibia", "conflict",
    E("01", "1.2 kilometres inside Botswana", 1.2, DEPT, origin=DEPT, unit="km"), E("03", "1.2 kilometres into its own country", 1.2, STATEMENT, origin=DEPT, unit="km"),
    E("05", "250 metres on the Namibian side", 250, KGOSI, as_of=THU, origin=KGOSI, unit="m"))
f("place where the canoe lay on Sunday", "single", ABOUT("02", "some 300 metres inside Namibia", 300, as_of=SUN, unit="m"))
f("distance within which no net was found", "single", E("01", "two kilometres", 2, DEPT, unit="km"))
f("nets in the canoe", "single", E("02", "four nets", 4, as_of=SUN))
f("holes in the canoe", "single", E("02", "eleven holes", 11, as_of=SUN))
f("length of the canoe", "single", E("03", "five and a half metres", 5.5, unit="m"))
f("distance from which the patrol fired", "single", ABOUT("05", "about 60 metres", 60, KGOSI, unit="m"))
f("elephants in Botswana", "single", ABOUT("00", "about 130,000 elephants", 130000))
f("elephants lost to poachers, 2025", "conflict", E("00", "62 of them", 62, DEPT, as_of=Y25, origin=DEPT), E("03", "101 elephants", 101, as_of=Y25))
f("elephants lost to poachers, 2024", "single", E("00", "101", 101, DEPT, as_of=Y24, origin=DEPT))
f("Namibians killed on the border since 1995", "conflict",
    ATL("00", "at least 40 Namibians", 40, FORUM, as_of=FRI, origin=FORUM), E("02", "37 names", 37, FORUM, origin=FORUM),
    E("03", "41 Namibians", 41, FORUM, origin=FORUM), E("05", "41 people", 41, FORUM, as_of=RULING, origin=FORUM))
f("names added to the list", "single", E("02", "four", 4, FORUM, nth=4, origin=FORUM))
f("years without a ranger before a judge", "single", E("03", "thirty-one years", 31, unit="years"))
f("border of the two countries", "single", ABOUT("00", "almost 1,600 km of border", 1600, unit="km"))
f("countries", "agree", E("00", "two countries", 2), E("04", "two countries", 2))
f("poachers arrested in the district since January", "single", E("01", "17 poachers", 17, DEPT, as_of=SAT, origin=DEPT))
f("officers killed by poachers in 2023", "single", E("01", "two officers", 2, DEPT, as_of="2023", origin=DEPT))
f("people in the march", "conflict", E("02", "600 people", 600, NAMPOL, as_of=SUN, origin=NAMPOL), E("02", "2,000", 2000, FORUM, as_of=SUN, origin=FORUM))
f("times that the column's author read the statement", "single", E("03", "three times", 3))
f("time in which the minister had no comment", "single", E("03", "a week", 1, unit="weeks"))
f("pieces of rhino horn", "single", E("04", "19 pieces", 19))
f("fall of the price of pangolin scales", "single", E("04", "30%", 30, unit="percent"))
f("days of the inquest", "single", E("05", "eleven days", 11, unit="days"))
f("rangers charged", "single", E("05", "Two rangers", 2, as_of=RULING))
f("money offered to each family", "agree", E("05", "1.2 million pula", 1200000, "the government", unit="BWP"), E("05", "$88,000", 88000, "the government", unit="USD"))
f("families", "single", E("05", "four families", 4))

# ---- quotations
q, Q = s.quote, s.quotation
Q("they chose the gun", "single", q("00", "They were called on to surrender, twice. They chose the gun,", MOKGADI))
Q("an incident involving fishermen", "single", q("00", "an incident involving fishermen", NAMPOL))
Q("fishermen do not carry a .375", "variant", q("01", "Our officers do not shoot at fishermen. And fishermen do not carry a .375,", MOKGADI), q("03", "Our officers do not shoot fishermen; fishermen don't carry a .375,", MOKGADI))
Q("uncle Brian held up the fish", "same", q("02", "Uncle Brian held up the fish", ELIJAH, nth=1), q("02", "There was a light, and nobody said anything. Uncle Brian held up the fish.", ELIJAH), q("03", "nobody said anything", ELIJAH))
Q("they took nets", "single", q("02", "They took nets. We have one rifle in this village and it is in the police station,", LUCIA))
Q("the Our Father", "single", q("02", "as long as the Our Father", ELIJAH))
Q("neighbours open the door", "single", q("02", "We are neighbours, and neighbours open the door when there is blood on the step,", REGINA))
Q("an exchange of fire", "single", q("03", "consistent with an exchange of fire", DEPT))
Q("in line with veterinary rules", "single", q("04", "disposed of in line with veterinary rules", DEPT))
Q("in the course of registration", "single", q("04", "in the course of registration, after the event", DEPT))
Q("killed by paper", "single", q("05", "These men were killed once by bullets and a second time by paper,", KGOSI))
Q("hunt men who hunt", "single", q("05", "They were sent to hunt men who hunt. They were told that such men would be there,", PHETO))
Q("who held the light", "single", q("05", "I want to hear who held the light,", LUCIA))

# ---- timeline
w = s.when
w("since when the Forum counts", "1995", ("00", "since 1995"), ("02", "since 1995"), ("03", "since 1995"), ("05", "since 1995"))
w("since when the weight is usual", "2020", ("04", "since 2020"))
w("two officers are killed", "2023", ("01", "In 2023"))
w("101 elephants lost", "2024", ("00", "in 2024"))
w("elephants lost", "2025", ("00", "last year"), ("03", "Last year"))
w("poachers are arrested from then on", "2026-01-01", ("01", "Since January"), to="2026-01-31")
w("0417 is entered in the register", "2026-03-01", ("04", "in March"), to="2026-03-31")
w("prices of pangolin scales", "2026-06-01", ("04", "since June"), to="2026-06-30")
w("the shooting", THU, ("00", "on Thursday night"), ("01", "on the night of Thursday"), ("02", "on Thursday evening"), ("04", "last Thursday week"), ("04", "on that night"), ("05", "to Sept 17"))
w("the shooting, by the caption", FRI, ("05", "from Sept 18"))
w("the shooting, by month", "2026-09-01", ("05", "last September"), to="2026-09-30")
w("the tusks are fetched from the store", FRI, ("05", "on the following morning"))
w("Mokgadi speaks to reporters", FRI, ("02", "On Friday"))
w("Namibia's police have picked up cases", SAT, ("02", "by Saturday"))
w("the drone flies", SAT, ("04", "two days later"))
w("the canoe in the reeds", SUN, ("02", "yesterday"))
w("the march to the bridge", SUN, ("02", "On Sunday"))
w("the post-mortem", PM, ("01", "Tuesday, 22 September"), ("03", "Tuesday"))
w("the bodies come home, by the Monitor", "2026-09-23", ("04", "on Wednesday"))
w("the bodies come home, by Die Kompas", "2026-09-24", ("03", "Yesterday"))
w("the joint commission meets", "2026-10-01", ("04", "next Thursday, 1 October"))
w("Mokgadi resigns", "2026-12-01", ("05", "in December"), to="2026-12-31")
w("the magistrate's ruling", RULING, ("05", "on Friday"))
w("two rangers are to appear in court", "2027-04-19", ("05", "on April 19"))

# ---- conflicts
s.conflict("figure", "men: seven by Botswana, five by the survivor and the magistrate",
    [("00", "a group of seven men"), ("01", "Seven men"), ("03", "seven men"), ("05", "seven men at a carcass")], [("02", "five"), ("05", "five people in a canoe")])
s.conflict("figure", "rounds fired: 14 by Botswana, 33 by the magistrate, 31 cases found", [("01", "14 rounds"), ("02", "14 rounds")], [("05", "33 times"), ("02", "31 cartridge cases")])
s.conflict("figure", "place: 1.2 km inside Botswana, or 250 m inside Namibia", [("01", "1.2 kilometres inside Botswana"), ("03", "1.2 kilometres into its own country")], [("05", "250 metres on the Namibian side"), ("05", "were killed in their own country")])
s.conflict("figure", "elephants lost last year: 62, or 101 by Die Kompas, which takes the figure of 2024", [("00", "62 of them")], [("03", "101 elephants")])
s.conflict("figure", "the Forum's count before the shooting: at least 40 by Interpan, 37 by the Zambezi Post", [("00", "at least 40 Namibians")], [("02", "37 names"), ("03", "41 Namibians"), ("05", "41 people")])
s.conflict("figure", "the march: 600 by the police, 2,000 by the Forum", [("02", "600 people")], [("02", "2,000")])
s.conflict("date", "the bodies came home on Thursday, or on Wednesday", [("03", "Yesterday")], [("04", "on Wednesday")])
s.conflict("stance", "whether the men were warned", [("00", "They were called on to surrender, twice."), ("01", "On being warned in Setswana, English and Silozi"), ("02", "the men were called on to surrender"), ("03", "the patrol called out in three languages")],
    [("02", "nobody said anything"), ("03", "nobody said anything"), ("05", "without a warning")])
s.conflict("stance", "whether the men fired", [("00", "The men opened fire"), ("00", "They chose the gun,"), ("01", "they fired no fewer than nine shots")], [("05", "no shot was fired at it"), ("05", "unarmed fishermen")])
s.conflict("stance", "poachers or fishermen", [("00", "The men opened fire"), ("01", "Our officers do not shoot at fishermen."), ("01", "Seven men were removing the tusks"), ("03", "Our officers do not shoot fishermen; fishermen don't carry a .375,")],
    [("02", "They took nets."), ("02", "had gone out at six on Thursday evening to lift the nets"), ("05", "were unarmed fishermen")])
s.conflict("stance", "whether there were nets", [("01", "No net, boat or fishing hook was found")], [("02", "There are four nets in it"), ("02", "They took nets.")])
s.conflict("stance", "whether the tusks were found at the scene", [("00", "Two hunting rifles, an axe and six tusks weighing 74 kilograms were recovered"), ("01", "The following were recovered")],
    [("05", "had been fetched from the state's ivory store in Kasane"), ("04", "the government's own store in Kasane")])
s.conflict("date", "the tusk's number: put on after the event, or entered in March", [("04", "in the course of registration, after the event")], [("04", "has 0417 entered in March")])
s.conflict("date", "the shooting on Sept 17, or 18 by a caption put right", [("05", "to Sept 17"), ("00", "on Thursday night"), ("01", "on the night of Thursday")], [("05", "from Sept 18")], optional=True)
s.conflict("stance", "hit from behind, or in an exchange of fire", [("03", "Three of the four had been hit from behind")], [("03", "consistent with an exchange of fire")], optional=True)
s.conflict("stance", "whether three got away", [("00", "Three got away"), ("01", "Three fled into the reeds")], [("04", "Namibian police doubt that they exist")], optional=True)
s.conflict("stance", "whether there was a carcass", [("01", "found a fresh elephant carcass"), ("04", "one carcass")], [("04", "found none")], optional=True)
s.conflict("figure", "ivory a kilogram: $400 or $260", [("00", "around $400 a kilogram"), ("04", "$400")], [("04", "$260")], optional=True)

# ---- echoes
s.echo("the department's statement", "cited", ("01", "1.2 kilometres inside Botswana"), ("03", "1.2 kilometres into its own country"), ("01", "warned in Setswana, English and Silozi"), ("03", "the patrol called out in three languages"), ("01", "Seven men"), ("03", "seven men"))
s.echo("Mokgadi on fishermen and a .375", "same details", ("01", "Our officers do not shoot at fishermen."), ("03", "Our officers do not shoot fishermen; fishermen don't carry a .375,"))
s.echo("the boy's words in the Zambezi Post", "cited", ("02", "There was a light, and nobody said anything."), ("03", 'who told the Zambezi Post that "nobody said anything"'))
s.echo("14 rounds, by Botswana", "cited", ("01", "14 rounds"), ("02", "Gaborone says that 14 rounds were fired"))
s.echo("$400 a kilogram, quoted to Interpan", "cited", ("00", "around $400 a kilogram"), ("04", "the $400 quoted to Interpan"))
s.echo("the Department of Wildlife's six tusks of 74 kg", "cited", ("00", "six tusks weighing 74 kilograms"), ("01", "six tusks of 74 kilograms in total"), ("04", "74 kg"))
s.echo("390,000 pula", "cited", ("01", "390,000 pula"), ("04", "At 390,000 pula"))
s.echo("the Forum's list", "cited", ("00", "by the count of the Namibian Lawyers' Forum"), ("02", "whose list of people killed on this border"), ("03", "by the Forum's list"), ("05", "The Namibian Lawyers' Forum says 41 people"))
s.echo("called on to surrender", "same details", ("00", "They were called on to surrender, twice."), ("02", "the men were called on to surrender"), optional=True)
s.echo("the patrol of six and the seven men", "cited", ("00", "A patrol of six came upon a group of seven men"), ("01", "a patrol of six officers"), optional=True)

# ---- actors
s.actor(MOKGADI, "person", *s.named("Tshepo Mokgadi", "Mokgadi"), aliases=["its director, Tshepo Mokgadi", "the Director, Mr Tshepo Mokgadi", "Mr Tshepo Mokgadi", "Mr Mokgadi", "Botswana's wildlife director, Tshepo Mokgadi", "Department of Wildlife"])
s.actor(LUCIA, "person", *s.named("Lucia Simasiku"), aliases=["she", "Simasiku"])
s.actor(ELIJAH, "person", *s.named("Elijah Mwilima"), aliases=["a boy of sixteen", "he", "Elijah"])
s.actor(REGINA, "person", *s.named("Regina Mwilima"), aliases=["councillor Regina Mwilima"])
s.actor("Albert Mwilima", "person", *s.named("Albert Mwilima"), aliases=["the dead man"])
s.actor("Brian Simasiku", "person", *s.named("Uncle Brian", "Brian"))
s.actor(HAINGURA, "person", *s.named("Festus Haingura"), aliases=["Inspector Festus Haingura", "Namibian police", "his men", "The police"])
s.actor(VISAGIE, "person", *s.named("Hendrik Visagie"), aliases=["he"])
s.actor(KGOSI, "person", *s.named("Neo Kgosietsile"), aliases=["a Botswana magistrate", "magistrate", "she", "an inquest", "Kgosietsile"])
s.actor(PHETO, "person", *s.named("Kagiso Pheto"), aliases=["Their lawyer, Kagiso Pheto", "their lawyer", "he"])
s.actor(DEPT, "organization", *s.named("Department of Wildlife", "DEPARTMENT OF WILDLIFE"), aliases=["The Department", "the department", "Botswana's department", "the government", "Gaborone", "Botswana", "Botswana's rangers", "Tshepo Mokgadi", "It"])
s.actor(FORUM, "organization", *s.named("Namibian Lawyers' Forum", "Lawyers' Forum", "Forum"), aliases=["the Forum", "the Forum's list", "the count of the Namibian Lawyers' Forum"])
s.actor("The Zambezi Post", "organization", *s.named("THE ZAMBEZI POST", "Zambezi Post"))
s.actor(INTERPAN, "organization", *s.named("Interpan"))
s.alias(NAMPOL, "Police in Namibia", "the police", "The police", "Inspector Festus Haingura")
s.alias(STATEMENT, "Botswana statement", "Department of Wildlife", "the patrol", "It")
s.alias(TRADERS)
s.alias("the government", "government", "Botswana", "Department of Wildlife")
s.alias("Gaborone", "Department of Wildlife")
s.alias("correspondents", "our own correspondents")
s.write()
