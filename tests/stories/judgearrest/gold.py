"""Gold of an invented story: a High Court judge is arrested in Kenya, March 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Justice Kiruthani is arrested at Kasumwe")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
TUE, WED, THU, FRI, SAT, SUN = (f"2027-03-0{d}" for d in range(2, 8))
LETTER = "2027-02-22"
s.report("00", outlet="PNS", published=WED)
s.report("01", outlet="Integrity Directorate", published=WED)
s.report("02", outlet="The Kasumwe Herald", published=THU)
s.report("03", outlet="Sauti ya Ziwa", published=SAT)
s.report("04", outlet="Sunday Buzz", published=SUN, sidecar=True)
s.report("05", outlet="Great Lakes Risk Letter", published="2027-05-29", to="2027-07-11")

JUDGE, AGNES, AMUKOWA, NYABERA, CHEMOSIT, WAFUBWA = "Josphat Kiruthani", "Agnes Kiruthani", "Beatrice Amukowa", "Festus Nyabera", "Ruth Chemosit", "Naliaka Wafubwa"
MARWA, DAKANE, OMWANDO, SPOKESMAN, DETECTIVE, FRIEND = "Devan Marwa", "Halima Dakane", "Elijah Omwando", "the Chief Justice's spokesman", "a detective", "a friend of his family"
DIR, SAVANNA, ASSOC, REGISTRAR, POLICE, FRIENDS, TRIBUNAL = "Integrity Directorate", "Savanna Crest", "Judges' Association", "Judiciary's registrar", "police", "Friends of the Bench", "tribunal"
PNS, BUZZ, CENSUS, WAITRESS, INVENTORY = "PNS", "Sunday Buzz", "a census of the county", "a waitress", "the directorate's inventory"

# ---- figures
f = s.figures
f("cash in the judge's car", "conflict",
    E("00", "12 million shillings", 12000000, DIR, as_of=TUE, origin=DIR, unit="KES"), E("00", "$93,000", 93000, DIR, as_of=TUE, origin=PNS, unit="USD"),
    E("01", "Kshs. 12,000,000", 12000000, None, as_of=TUE, origin=DIR, unit="KES"),
    E("02", "Sh11.4 million", 11400000, AGNES, as_of=TUE, origin=INVENTORY, unit="KES"), E("02", "Sh12 million", 12000000, DIR, as_of=TUE, origin=DIR, unit="KES"),
    E("03", "12 million", 12000000, DIR, as_of=TUE, origin=DIR, unit="KES"),
    E("04", "SH20M", 20000000, None, as_of=TUE, origin=BUZZ, unit="KES"), E("04", "Sh20 million", 20000000, None, nth=1, as_of=TUE, origin=BUZZ, unit="KES"),
    E("04", "Sh20 million", 20000000, None, nth=2, as_of=TUE, origin=BUZZ, unit="KES"),
    E("05", "11.4 million shillings", 11400000, TRIBUNAL, as_of=TUE, origin=INVENTORY, unit="KES"), E("05", "$88,000", 88000, TRIBUNAL, as_of=TUE, unit="USD"),
    E("05", "12 million", 12000000, DIR, as_of=TUE, origin=DIR, unit="KES"), E("05", "20 million", 20000000, "a Sunday paper", as_of=TUE, origin=BUZZ, unit="KES"))
f("cash lost on the way to court", "single", E("03", "six hundred thousand", 600000, None, unit="KES"))
f("cash beyond the directorate's sum", "single", E("04", "Sh8 million more", 8000000, None, origin=BUZZ, unit="KES"))
f("the judge's own money from cattle", "agree",
    E("02", "1.8 million shillings", 1800000, NYABERA, origin=NYABERA, unit="KES"), E("03", "1.8 million", 1800000, None, origin=NYABERA, unit="KES"))
f("bribe demanded", "agree",
    E("00", "15 million shillings", 15000000, AMUKOWA, origin=DIR, unit="KES"), E("01", "Kshs. 15 million", 15000000, None, origin=DIR, unit="KES"), E("03", "15 million", 15000000, WAFUBWA, origin=DIR, unit="KES"))
f("bribe paid in January", "single", E("01", "Kshs. 3 million", 3000000, None, as_of="2027-01", origin=DIR, unit="KES"))
f("notes treated beforehand", "single", E("01", "3,000", 3000, None, origin=DIR))
f("bags in the car", "conflict", E("04", "two bags", 2, DETECTIVE, as_of=TUE, origin=DETECTIVE), E("04", "one bag", 1, AMUKOWA, as_of=TUE, origin=AMUKOWA))
f("recorded conversations", "conflict",
    E("01", "31 telephone conversations", 31, None, origin=DIR), E("02", "27 recorded calls", 27, AGNES, origin="the charge sheet"), E("02", "31 calls", 31, DIR, origin=DIR))
f("officers at the arrest", "conflict",
    E("00", "eight officers", 8, AMUKOWA, as_of=TUE, origin=DIR), E("00", "fifteen men with guns", 15, NYABERA, as_of=TUE, origin=NYABERA),
    E("01", "Eight officers", 8, None, as_of=TUE, origin=DIR), E("04", "fifteen gunmen", 15, NYABERA, as_of=TUE, origin=NYABERA))
f("ranch land in dispute", "agree",
    E("00", "2,300 acres", 2300, AMUKOWA, unit="acres"), E("00", "930 hectares", 930, AMUKOWA, unit="ha"), E("04", "2,300 acres", 2300, None, unit="acres"))
f("months of following the money", "single", E("00", "four months", 4, AMUKOWA, origin=AMUKOWA, unit="months"))
f("families on the ranch", "conflict",
    ABOUT("00", "about 800 families", 800, None, origin=SAVANNA), E("02", "1,140 families", 1140, None, origin=WAFUBWA), E("04", "800 families", 800, None, origin=SAVANNA),
    E("05", "962 households", 962, CENSUS, origin=CENSUS), E("05", "1,140", 1140, WAFUBWA, origin=WAFUBWA), E("05", "800", 800, SAVANNA, nth=1, origin=SAVANNA))
f("years in which four judges were arrested", "agree", E("00", "ten years", 10, None, origin=PNS, unit="years"), E("02", "ten years", 10, None, origin=PNS, unit="years"))
f("assets recovered in 2025", "single", E("00", "3.1 billion shillings", 3100000000, DIR, as_of="2025", origin=DIR, unit="KES"))
f("other land matters of the judge", "single", E("01", "19 other land matters", 19, None, origin=DIR))
f("fine for interference", "single", AT_MOST("01", "up to Kshs. 1 million", 1000000, None, unit="KES"))
f("imprisonment for interference", "single", E("01", "ten years' imprisonment", 10, None, unit="years"))
f("bail", "agree", E("02", "Sh5m", 5000000, None, as_of=THU, unit="KES"), E("02", "Sh5 million", 5000000, None, as_of=THU, unit="KES"))
f("crowd at the court", "conflict", E("02", "300 people", 300, POLICE, as_of=THU, origin=POLICE), E("02", "2,000", 2000, FRIENDS, as_of=THU, origin=FRIENDS))
f("distance of Mto Baridi", "single", E("02", "Fourteen kilometres away", 14, None, unit="km"))
f("years of waiting for the judgment", "single", E("02", "six years", 6, WAFUBWA, origin=WAFUBWA, unit="years"))
f("letters a day", "single", E("02", "400 letters a day", 400, SPOKESMAN, origin=SPOKESMAN))
f("judges who heard no case", "conflict",
    E("03", "112", 112, ASSOC, as_of=FRI, origin=ASSOC), E("03", "46", 46, REGISTRAR, as_of=FRI, origin=REGISTRAR), E("04", "112 of them", 112, ASSOC, as_of=FRI, origin=ASSOC))
f("judges of the High Court", "single", E("03", "160 judges", 160, ASSOC, as_of=FRI, origin=ASSOC))
f("judges with malaria", "single", E("03", "four who have malaria", 4, REGISTRAR, as_of=FRI, origin=REGISTRAR))
f("cleaners in Court Number 2", "single", E("03", "one cleaner", 1, None, as_of=FRI))
f("parties to the suit", "single", E("03", "two of them", 2, None))
f("years on the bench", "single", E("03", "Eleven years", 11, None, unit="years"))
f("members of the tribunal", "agree", E("03", "seven", 7, None), E("05", "seven members", 7, None))
f("votes for removal", "single", E("05", "five votes", 5, TRIBUNAL, as_of="2027-05-28"))
f("votes against removal", "single", E("05", "two", 2, TRIBUNAL, nth=1, as_of="2027-05-28"))
f("counts", "single", E("05", "two counts", 2, None))
f("the judge's houses", "single", E("04", "THREE houses", 3, None, origin=BUZZ))
f("the judge's cattle", "single", E("04", "40 Friesians", 40, None, origin=BUZZ))
f("holes of golf", "single", E("04", "eighteen holes", 18, MARWA))
f("price of a text", "single", E("04", "Sh10", 10, None, unit="KES"))
f("cows with a buyer", "single", E("05", "nine cows", 9, TRIBUNAL, origin="the herdsman"))
f("cows sold in all", "single", E("05", "thirty", 30, TRIBUNAL))
f("discount on disputed titles", "update",
    BETWEEN("05", "15% to 20%", 15, 20, None, unit="percent"), E("05", "10%", 10, None, unit="percent"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the money stopped in his boot", "single", q("00", "We followed the money for four months, and on Tuesday the money stopped in his boot,", AMUKOWA))
Q("fifteen men with guns", "single", q("00", "fifteen men with guns", NYABERA))
Q("not the complainant", "same", q("00", "not the complainant", SAVANNA), q("03", "not the complainant", SAVANNA))
Q("a robe is not a raincoat", "variant", q("01", "A robe is not a raincoat. It does not keep off the law,", AMUKOWA), q("03", "The robe is no raincoat,", AMUKOWA))
Q("an estimate by torch", "single", q("02", "an estimate made by torch", AGNES))
Q("1.8 million from the sale of cattle", "single", q("02", "My client had 1.8 million shillings in the house from the sale of cattle, with a receipt for each cow. Everything else they brought with them.", NYABERA))
Q("before the seven-thirty news", "single", q("02", "before the seven-thirty news", OMWANDO))
Q("there will be no Friday", "single", q("02", "We waited six years for Friday,", WAFUBWA), q("02", "Now there will be no Friday.", WAFUBWA))
Q("a stamp is not a reader", "single", q("03", "A stamp is not a reader,", SPOKESMAN))
Q("nor the telephone", "single", q("03", "nor the telephone to record it with", WAFUBWA))
Q("two bags", "single", q("04", "They found two bags, they showed one,", DETECTIVE))
Q("goat talk", "single", q("04", "goat talk", DIR))
Q("at about eight", "single", q("04", "at about eight", WAITRESS))
Q("never out on a Tuesday", "single", q("04", "never stays out on a Tuesday", FRIEND))
Q("strike against a bag", "single", q("04", "You cannot strike against a bag of money,", DAKANE))
Q("eighteen holes", "single", q("04", "I've paid for eighteen holes,", MARWA))
Q("a fairy tale with a calculator", "single", q("04", "a fairy tale with a calculator", NYABERA))
Q("a light wallet", "single", q("05", "in November, with a heavy heart and a light wallet", MARWA))
Q("to say nothing", "single", q("05", "We asked him to say nothing. That is a different thing,", AGNES))

# ---- timeline
w = s.when
w("Kiruthani is made a judge", "2016", ("00", "since 2016"), ("02", "since 2016"), ("03", "since 2016"))
w("Kiruthani is made a judge, by the Buzz", "2018", ("04", "in 2018"))
w("land matters are counted from then on", "2024", ("01", "since 2024"))
w("assets are recovered", "2025", ("00", "in 2025"))
w("the directorate says what it has recovered", "2026", ("00", "last year"))
w("the complaint", "2026-11-09", ("01", "on 9th November"))
w("Marwa goes to the directorate", "2026-11", ("05", "in November"))
w("three million are paid", "2027-01", ("01", "in January"))
w("the letter to the Chief Justice", LETTER, ("00", "Feb. 22"), ("01", "on 22nd February"), ("03", "on 22 February"))
w("the arrest", TUE, ("00", "on Tuesday evening"), ("00", "on Tuesday", 2), ("01", "yesterday at 7.20 p.m."), ("02", "of Tuesday night"))
w("the judge meets a lady", TUE, ("04", "on Tuesday"))
w("the directorate tells of the arrest", WED, ("00", "on Wednesday", 1))
w("the Chief Justice learns of the arrest", WED, ("00", "on Wednesday morning"), ("02", "before Wednesday"), ("05", "on 3 March"))
w("Savanna Crest says it is not the complainant", WED, ("03", "on Wednesday"))
w("Savanna Crest says so, by month", "2027-03", ("05", "In March"))
w("bail", THU, ("02", "on Thursday"))
w("the spokesman answers", THU, ("03", "on Thursday"))
w("the judgment was due", FRI, ("00", "this Friday"), ("02", "for Friday"))
w("judges stay at home", FRI, ("03", "Yesterday"), ("03", "on Friday"), ("04", "on Friday"))
w("Amukowa speaks of one bag", SAT, ("04", "on Saturday"))
w("Marwa's golf day", SAT, ("04", "yesterday"))
w("Nyabera speaks of a fairy tale", SAT, ("04", "last night"))
w("the Chief Justice must ask for a tribunal", "2027-03-10", ("03", "By next Wednesday"))
w("the full week of strike is called off", "2027-03-14", ("05", "on the eve of it"))
w("the full week of strike is to begin", "2027-03-15", ("04", "from March 15"))
w("the full week of strike, by month", "2027-03", ("05", "for March"))
w("the judgment is put off till then", "2027-04-09", ("02", "to April 9"), ("05", "for 9 April"))
w("Marwa testifies", "2027-05-06", ("05", "on 6 May"))
w("the new judge visits the ranch", "2027-05", ("05", "in May"))
w("the tribunal recommends removal", "2027-05-28", ("05", "On 28 May"))
w("the trial opens", "2027-07-12", ("05", "on 12 July"))
w("judgment is expected", "2027-09", ("05", "in September"))

# ---- conflicts
s.conflict("figure", "cash in the car: 12 million by the directorate, 11.4 by the charge sheet, 20 by the Buzz",
    [("00", "12 million shillings"), ("00", "$93,000"), ("01", "Kshs. 12,000,000"), ("02", "Sh12 million"), ("03", "12 million"), ("05", "12 million")],
    [("02", "Sh11.4 million"), ("05", "11.4 million shillings"), ("05", "$88,000")],
    [("04", "SH20M"), ("04", "Sh20 million", 1), ("04", "Sh20 million", 2), ("05", "20 million")])
s.conflict("figure", "recorded conversations: 31 by the directorate, 27 by the charge sheet", [("01", "31 telephone conversations"), ("02", "31 calls")], [("02", "27 recorded calls")])
s.conflict("stance", "whether the judge was arrested at the hotel or at his home",
    [("00", "in the car park of a hotel"), ("01", "at the parking yard of the Jabali Hotel"), ("01", "The suspect was not arrested at any private residence."), ("02", "he saw a man in a suit being led to a van"), ("05", "a hotel camera shows the arrest in the car park")],
    [("00", "the judge had been seized at his home"), ("02", "the place at the judge's gate"), ("04", "he was home by six")])
s.conflict("figure", "officers: eight by the directorate, fifteen by the lawyer",
    [("00", "eight officers"), ("01", "Eight officers")], [("00", "fifteen men with guns"), ("04", "fifteen gunmen")])
s.conflict("stance", "whether the Chief Justice was told beforehand",
    [("00", "Amukowa said the chief justice had been informed in a letter dated Feb. 22"), ("01", "was informed in writing on 22nd February"), ("03", "It was handed over on 22 February")],
    [("00", "she had learned of the arrest from the radio"), ("02", "she knew nothing before Wednesday"), ("03", "The Chief Justice, we hear, did not get her letter."), ("05", "maintains she first heard from the radio on 3 March")])
s.conflict("stance", "whether Savanna Crest was the complainant",
    [("00", "not the complainant"), ("03", "not the complainant"), ("05", "In March his company had said the opposite.")], [("05", "it was, after all, Savanna Crest"), ("05", "he had gone to the directorate")])
s.conflict("date", "when Kiruthani was made a judge: 2016, or 2018 by the Buzz", [("00", "since 2016"), ("02", "since 2016"), ("03", "since 2016")], [("04", "in 2018")])
s.conflict("figure", "families on the ranch: 800 by the firm, 1,140 by their spokeswoman, 962 by the census",
    [("00", "about 800 families"), ("04", "800 families"), ("05", "800", 1)], [("02", "1,140 families"), ("05", "1,140")], [("05", "962 households")])
s.conflict("figure", "the crowd at the court: 300 by the police, 2,000 by the organisers", [("02", "300 people")], [("02", "2,000")])
s.conflict("figure", "judges who heard no case: 112 by their association, 46 by the registrar", [("03", "112"), ("04", "112 of them")], [("03", "46")])
s.conflict("figure", "bags in the car: two by a detective, one by Amukowa", [("04", "two bags")], [("04", "one bag"), ("01", "A blue sports bag")])
s.conflict("stance", "whether the bag was the judge's", [("00", "that the bag was not his"), ("02", "Everything else they brought with them.")],
    [("01", "A blue sports bag on the rear seat of his vehicle"), ("00", "the money stopped in his boot")], optional=True)
s.conflict("stance", "what the prosecutors asked of Savanna Crest", [("05", "Prosecutors had asked it to, he explained.")], [("05", "We asked him to say nothing.")])
s.conflict("date", "the hour of the arrest: before half past seven, or nine by the lawyer",
    [("01", "yesterday at 7.20 p.m."), ("02", "before the seven-thirty news"), ("05", "at 7.24 p.m.")], [("02", "He put the hour at nine")], optional=True)
s.conflict("stance", "whether the money lay in the boot or on the seat", [("00", "the money stopped in his boot")], [("01", "on the rear seat of his vehicle"), ("02", "a bag on the back seat")], optional=True)

# ---- echoes
s.echo("PNS on the judge, in the Herald", "copied text",
    ("00", "Kiruthani, on the bench since 2016, is the fourth judge to be arrested in the country in ten years. None of the others was convicted."),
    ("02", "Kiruthani, on the bench since 2016, is the fourth judge to be arrested in the country in ten years. None of the others was convicted."))
s.echo("the directorate's 12 million", "cited",
    ("00", "12 million shillings"), ("01", "Kshs. 12,000,000"), ("02", "Sh12 million"), ("03", "12 million"), ("05", "12 million"))
s.echo("the directorate's eight officers", "cited", ("00", "eight officers"), ("01", "Eight officers"))
s.echo("the directorate's 15 million", "cited", ("00", "15 million shillings"), ("01", "Kshs. 15 million"))
s.echo("the directorate's 31 calls", "cited", ("01", "31 telephone conversations"), ("02", "31 calls"))
s.echo("the directorate's letter", "cited", ("00", "in a letter dated Feb. 22"), ("01", "was informed in writing on 22nd February"), ("03", "It was handed over on 22 February, says the Directorate, and stamped."))
s.echo("the robe and the raincoat", "same details", ("01", "A robe is not a raincoat. It does not keep off the law,"), ("03", "The robe is no raincoat,"))
s.echo("not the complainant", "same details", ("00", "not the complainant"), ("03", "not the complainant"))
s.echo("the Buzz's 20 million", "cited", ("04", "Sh20 million", 1), ("05", "the 20 million of which a Sunday paper wrote"))
s.echo("the lawyer's fifteen armed men", "cited", ("00", "fifteen men with guns"), ("04", "fifteen gunmen"))
s.echo("the association's 112 judges", "cited", ("03", "112"), ("04", "112 of them"))
s.echo("the lawyer's 1.8 million in cattle", "same details", ("02", "1.8 million shillings"), ("03", "1.8 million"))
s.echo("the spokeswoman's 1,140 families", "cited", ("02", "1,140 families"), ("05", "1,140"))
s.echo("the inventory's 11.4 million", "same details", ("02", "Sh11.4 million"), ("05", "11.4 million shillings"), optional=True)
s.echo("the Chief Justice and the radio", "same details", ("00", "from the radio on Wednesday morning"), ("05", "from the radio on 3 March"), optional=True)
s.echo("the firm's 800 families", "same details", ("00", "about 800 families"), ("04", "800 families"), ("05", "800", 1), optional=True)

# ---- actors
n = s.named
s.actor(JUDGE, "person", *n("Josphat Kiruthani", "Kiruthani", docs=("00", "03", "04")), ("02", "Josphat Kiruthani"), ("02", "Kiruthani", 3), ("05", "Josphat Kiruthani"),
    aliases=["Kiruthani", "Justice Josphat Kiruthani", "the judge", "the suspect"])
s.actor(AGNES, "person", *n("Agnes Kiruthani"), aliases=["Prosecutor Agnes Kiruthani", "the prosecutor", "charge sheet", "the charge sheet", "Kiruthani", "she"])
s.actor(AMUKOWA, "person", *n("Beatrice Amukowa", "Amukowa"), aliases=["Amukowa", "Mama Amukowa", "its director, Beatrice Amukowa", "the Director, Beatrice Amukowa", "Director Beatrice Amukowa", "Integrity Directorate", "she"])
s.actor(NYABERA, "person", *n("Festus Nyabera"), aliases=["Nyabera", "His lawyer, Festus Nyabera", "Lawyer Festus Nyabera", "Defence counsel Festus Nyabera", "the lawyer"])
s.actor(CHEMOSIT, "person", *n("Ruth Chemosit"), aliases=["Chief Justice Ruth Chemosit", "the Chief Justice", "the chief justice"])
s.actor(WAFUBWA, "person", *n("Naliaka Wafubwa", "Wafubwa"), aliases=["Wafubwa", "Mama Wafubwa", "their spokeswoman", "spokeswoman", "the people of Mto Baridi", "The poor one"])
s.actor(MARWA, "person", *n("Devan Marwa"), aliases=["Marwa", "Savanna Crest boss Devan Marwa", "he"])
s.actor(DIR, "organization", *n("Integrity Directorate", "INTEGRITY DIRECTORATE", "Directorate"), aliases=["the directorate", "the agency", "The Directorate", "the Directorate", "The directorate", "Beatrice Amukowa", "the anti-graft Integrity Directorate"])
s.actor(SAVANNA, "organization", *n("Savanna Crest"), aliases=["the firm", "his company", "the property firm Savanna Crest Estates", "Savanna Crest Estates", "The rich one", "the firm's 800"])
s.actor(ASSOC, "organization", *n("Judges' Association"), ("04", "Association"), aliases=["Their Association", "The Judges' Association"])
s.actor(PNS, "organization", *n("PNS"))
s.actor("Jabali Hotel", "place", *n("Jabali Hotel", "Jabali"))
s.actor("Kasumwe", "place", *n("Kasumwe", "KASUMWE", but=("The Kasumwe Herald", "KASUMWE HERALD")))
s.actor("Mto Baridi", "place", *n("Mto Baridi"))
s.alias(SPOKESMAN, "A spokesman for the Chief Justice", "the spokesman", "spokesman", "he")
s.alias(DETECTIVE, "detective")
s.alias(FRIEND, "A friend of his family")
s.alias(WAITRESS, "A waitress at the Jabali", "waitress")
s.alias(REGISTRAR, "The Judiciary's registrar", "registrar", "Judiciary")
s.alias(POLICE, "Police")
s.alias(FRIENDS, "The organisers", "organisers", "a group called Friends of the Bench")
s.alias(TRIBUNAL, "the tribunal", "The tribunal", "It", "its seven members")
s.alias(CENSUS, "A census of the county", "census", "the county")
s.alias(OMWANDO, "The night watchman of the Jabali Hotel, Elijah Omwando", "Omwando", "night watchman")
s.alias(DAKANE, "Law Society president Halima Dakane", "Dakane")
s.alias("a Sunday paper", "Sunday paper", BUZZ)
s.write()
