"""Gold of an invented story: lead in the water of Port Sable, Nova Scotia, April 2027 and after."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Lead in Port Sable's water")
TUE, WED, THU15, FRI16, TUE20, APR6, NOV12, MAY3 = "2027-04-13", "2027-04-14", "2027-04-15", "2027-04-16", "2027-04-20", "2027-04-06", "2026-11-12", "2026-05-03"
WINTER = ["2027-01-01", "2027-03-31"]
s.report("00", outlet="The Port Sable Beacon", published=TUE)
s.report("01", outlet="Town of Port Sable", published=WED)
s.report("02", outlet="MCP", published=FRI16)
s.report("03", outlet="L'Écho de la Baie", published="2027-04-19", sidecar=True)
s.report("04", outlet="The Port Sable Beacon", published=TUE20)
s.report("05", outlet="Pipes & Policy", published="2027-09-01", to="2027-12-31")

E, LEAST, MORE, ABOUT, MOST, LESS, BETWEEN = map(voiced, (s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between))
DORLAND, MAYOR, MAILLET, SEFARIAN, ROWE, NAMBIAR, OAKES, JOANNE = "Anneke Dorland", "Gordon Tattrie", "Claude Maillet", "Leila Sefarian", "Alasdair Rowe", "Priya Nambiar", "Marguerite Oakes", "Joanne Tattrie"
TOWN, UNI, GLASS, OFFICIAL, MAN, BEACON, DOCTOR, MARSHAL, ISNOR = "Town of Port Sable", "Fundy Shore University", "Clear Glass", "an official in the premier's office", "the man who gives them out", "The Port Sable Beacon", "the boy's doctor", "the fire marshal", "Brent Isnor"
LAB, AUTHOR = "Sefarian's laboratory", "the bulletin's author"

# ---- figures
f = s.figures
f("homes tested", "agree", E("00", "214 kitchens", 214, by=UNI, as_of=WINTER), E("01", "214 samples", 214, o=UNI), E("02", "214 homes", 214, by=UNI))
f("homes above five micrograms", "agree", E("00", "61 of them", 61, by=UNI, as_of=WINTER), E("02", "61", 61, by=UNI))
f("share of the homes above five micrograms", "agree", E("00", "every fourth house", 0.25, unit="share", o=UNI), MORE("00", "More than a quarter of the Port Sable homes", 0.25, unit="share", o=UNI))
f("samples above ten micrograms", "single", E("01", "26", 26, nth=1, o=TOWN))
f("national guideline", "agree", E("00", "five micrograms per litre", 5, unit="µg/l", o="Health Canada"), E("02", "five micrograms per litre", 5, unit="µg/l", o="Health Canada"))
f("former limit", "single", E("01", "10 micrograms per litre", 10, unit="µg/l", o=TOWN))
f("highest reading", "agree", E("00", "142", 142, by=UNI, unit="µg/l", as_of=WINTER), E("02", "142", 142, by=UNI, unit="µg/l"))
f("lead at the school fountain", "conflict",
    E("00", "88 micrograms", 88, by=UNI, unit="µg/l"), E("01", "8.8 micrograms", 8.8, unit="µg/l", o=TOWN), E("01", "not 88", 88, unit="µg/l", o=UNI),
    E("02", "86 micrograms", 86, by=LAB, unit="µg/l", as_of=THU15), E("02", "the 88", 88, by=UNI, unit="µg/l"), E("02", "8.8", 8.8, by=TOWN, unit="µg/l"),
    E("05", "8.8", 8.8, by=OAKES, unit="µg/l", o=TOWN), E("05", "88", 88, nth=1, by=OAKES, unit="µg/l", o=UNI))
f("children who pass the fountain", "single", E("00", "340 children", 340))
f("first samples of November", "single", E("00", "20 samples", 20, by=DORLAND, as_of=NOV12))
f("people of the town", "agree", E("00", "8,700", 8700), E("05", "8,712", 8712))
f("houses of the town", "single", E("00", "3,400 houses", 3400, by=MAILLET))
f("houses with lead pipes", "conflict",
    ABOUT("00", "about 1,150", 1150, by=MAILLET), E("00", "twice that", 2300, by=DORLAND), E("01", "1,150 service lines", 1150, o=TOWN),
    E("04", "2,300 homes", 2300, by=DORLAND), E("04", "1,150", 1150, by=MAILLET), E("05", "1,870 of lead", 1870, as_of="2027-08"))
f("service lines opened", "single", E("05", "900 service lines", 900, as_of="2027-08"))
f("saving a year", "conflict",
    E("00", "$84,000 a year", 84000, unit="CAD", o=MAILLET), E("01", "$48,000", 48000, unit="CAD", o=TOWN), E("04", "$84,000", 84000, by=MAILLET, unit="CAD"), E("04", "$48,000", 48000, by=MAILLET, o=TOWN, unit="CAD"),
    E("05", "eighty-four thousand dollars", 84000, unit="CAD", o=MAILLET), E("05", "$84,000", 84000, unit="CAD", o=MAILLET), E("05", "$48,000", 48000, unit="CAD", o=TOWN))
f("cost of replacing the pipes", "conflict",
    E("01", "$31 million", 31000000, unit="CAD", o=TOWN), E("02", "$48 million", 48000000, by=OFFICIAL, unit="CAD"), E("02", "US$35 million", 35000000, by=OFFICIAL, unit="USD"),
    E("02", "$31 million", 31000000, by=TOWN, unit="CAD"), E("05", "$44 million", 44000000, unit="CAD"), E("05", "US$32 million", 32000000, unit="USD"))
f("share that the town hopes to obtain", "single", E("01", "two thirds", 2 / 3, unit="share", o=TOWN))
f("share from Ottawa", "single", E("05", "half from Ottawa", 0.5, unit="share"))
f("time to replace the pipes", "update", E("01", "12 years", 12, unit="years", o=TOWN), E("05", "five years", 5, unit="years"))
f("bottles handed out", "conflict",
    E("01", "12,000 bottles", 12000, o=TOWN, as_of=WED), E("03", "12,000 bottles", 12000, by=TOWN), E("03", "21,000", 21000, by=MAN))
f("water per household and day", "single", E("01", "six litres per household per day", 6, unit="litres", o=TOWN))
f("minutes to let the tap run", "single", E("01", "five minutes", 5, unit="minutes", o=TOWN))
f("years of the mayor in the town", "single", E("01", "58 years", 58, by=MAYOR, unit="years"))
f("children of the mayor", "single", E("01", "four kids", 4, by=MAYOR))
f("years of Joanne Tattrie on Cutter Street", "single", E("00", "nine years", 9, unit="years"))
f("test kits at the library", "single", E("00", "300 of them", 300, as_of="2027-04-12"))
f("children tested", "update",
    E("02", "97 children", 97, by=SEFARIAN, as_of=FRI16), E("04", "131 kids", 131, by=SEFARIAN, as_of=TUE20), E("05", "512 children", 512))
f("children with raised levels", "conflict",
    E("02", "19", 19, by=SEFARIAN, as_of=FRI16), E("02", "40", 40, by=GLASS, as_of=FRI16), E("04", "27 with raised lead", 27, by=SEFARIAN, as_of=TUE20),
    E("04", "the 40", 40, by=[SEFARIAN, GLASS], as_of=TUE20), E("05", "64", 64))
f("children who need hospital treatment", "single", E("04", "None", 0, by=SEFARIAN, as_of=TUE20))
f("filters that the province pays for", "single", E("02", "1,000 filters", 1000, by=ROWE))
f("filters that go out on Thursday", "single", E("04", "Four hundred filters", 400))
f("people exposed in Flint", "single", ABOUT("02", "some 100,000 people", 100000, as_of="2014"))
f("days from the mayor's word to the warning", "single", E("02", "two days", 2, unit="days"))
f("time from Nambiar's objection to the stop", "conflict", E("03", "two weeks", 2, unit="weeks"), E("05", "sixteen days", 16, by=OAKES, unit="days"))
f("blood value of the boy", "single", E("03", "14", 14, by=DOCTOR))
f("blood value that gives reason to worry", "single", E("03", "five", 5, by=DOCTOR))
f("people in the gym", "conflict", ABOUT("04", "About 600 people", 600, by=MARSHAL, as_of=TUE20), E("04", "800", 800, as_of=TUE20, o=BEACON))
f("votes for the phosphate", "single", E("04", "six in favour", 6, as_of=TUE20))
f("votes against the phosphate", "single", E("04", "nobody against", 0, as_of=TUE20))
f("months of the rise", "single", MOST("05", "Within eight months", 8, unit="months"))
f("lead at the 90th percentile", "update", E("05", "3", 3, nth=2, unit="µg/l", as_of=MAY3), E("05", "31 micrograms per litre", 31, unit="µg/l"))
f("money paid to Nambiar", "single", E("05", "$65,000", 65000, unit="CAD"))
f("highest blood value", "single", E("05", "19 micrograms per decilitre", 19, unit="µg/dl"))
f("days for which the mistake was left", "single", E("05", "two days", 2, by=OAKES, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("not numbers that you sleep on", "single", q("00", "These are not numbers that you sleep on,", DORLAND))
Q("I drink it myself", "single", q("00", "Our water leaves the plant as clean as it's ever been. I drink it myself,", MAYOR))
Q("their formula", "single", q("00", "I made up their formula with it,", JOANNE))
Q("raised four kids", "single", q("01", "I've lived here for 58 years and raised four kids on this water,", MAYOR), q("01", "I'd ask everybody to take a breath.", MAYOR))
Q("running the tap", "single", q("02", "Running the tap is not enough. Pregnant women and children under six should have none of it, and I'd say nobody should,", SEFARIAN))
Q("I can't sign this", "single", q("03", "If we stop the dosing, lead will go up within months. I can't sign this.", NAMBIAR))
Q("a reorganization", "single", q("03", "A reorganization,", AUTHOR))
Q("communicated better", "single", q("04", "should've communicated better", MAYOR))
Q("a last time", "single", q("04", "I'll say it a last time. That e-mail didn't come to me.", MAYOR))
Q("park this", "single", q("04", "Thanks, let's park this until after budget. GT.", MAYOR))
Q("when we told council", "single", q("04", "June was when we told council.", MAILLET))
Q("no map", "single", q("04", "there's no map for the east side", MAILLET))
Q("the sake of calm", "single", q("04", "for the sake of calm", MAYOR))
Q("no memory", "single", q("05", "no memory of a Ms. Nambiar", MAYOR))
Q("an honest mistake", "single", q("05", "It was an honest mistake, and it was left alone for two days because it was a welcome one.", OAKES))

# ---- timeline
w = s.when
w("tests in London, Ontario", "2007", ("02", "in 2007"))
w("people exposed in Flint", "2014", ("02", "from 2014"))
w("the former limit", "2019", ("01", "until 2019"))
w("dosing ends, by the works director and the review", MAY3, ("04", "on May 3"), ("05", "on 3 May 2026"))
w("dosing ends, by year", "2026", ("00", "last year"))
w("Nambiar objects", "2026-05-19", ("03", "on 19 May of last year"), ("05", "on 19 May"))
w("dosing ends, by the town", "2026-06-01", ("01", "on June 1, 2026"))
w("dosing ends, by the column", "2026-06-02", ("03", "two weeks before the phosphate was turned off"))
w("council is told", "2026-06-01", ("04", "in June"), ("04", "June", 2), to="2026-06-30")
w("Nambiar is let go", "2026-07-01", ("03", "In July"), ("05", "in July"), to="2026-07-31")
w("the cook writes to the university", "2026-10-01", ("03", "in October"), to="2026-10-31")
w("Dorland tells the town", NOV12, ("00", "on November 12"), ("04", "November 12"))
w("the professor's message, by month", "2026-11-01", ("03", "of November"), to="2026-11-30")
w("the reply", "2026-11-13", ("04", "November 13"))
w("kitchens are sampled", WINTER[0], ("00", "between January and March"), to=WINTER[1])
w("the winter of the tests", "2026-12-01", ("00", "this winter"), to="2027-02-28")
w("the mayor learns, by him", APR6, ("00", "last Tuesday"), ("01", "on April 6"), ("02", "on April 6"))
w("the fountain is in use until then", "2027-04-09", ("00", "until Friday"))
w("300 test kits", "2027-04-12", ("00", "yesterday"))
w("the Beacon's first report", TUE, ("00", "Tuesday, April 13, 2027"), ("03", "last Tuesday"))
w("the town's bulletin", WED, ("01", "April 14"), ("02", "two days after"))
w("blood is tested", "2027-04-12", ("02", "this week"), to="2027-04-18")
w("the laboratory measures the fountain", THU15, ("02", "on Thursday"))
w("the medical officer warns", FRI16, ("02", "on Friday"))
w("Nambiar shows her letter", FRI16, ("03", "on Friday evening"))
w("prayers for rain", "2027-04-18", ("03", "Yesterday"))
w("the special meeting", TUE20, ("04", "Tuesday"))
w("phosphate is back", "2027-04-21", ("04", "tomorrow"))
w("filters go out", "2027-04-22", ("04", "on Thursday"))
w("900 lines opened", "2027-08-01", ("05", "By August"), to="2027-08-31")
w("the review is published", "2027-09-01", ("05", "in September"), to="2027-09-30")

# ---- conflicts
c = s.conflict
c("figure", "the fountain: 88 or 86 micrograms by laboratories, 8.8 by the town",
    [("00", "88 micrograms"), ("01", "not 88"), ("02", "86 micrograms"), ("02", "the 88"), ("05", "88", 1)], [("01", "8.8 micrograms"), ("02", "8.8"), ("05", "8.8")])
c("figure", "lead pipes: 1,150 by the town, 2,300 by the professor, 1,870 in the end",
    [("00", "about 1,150"), ("01", "1,150 service lines"), ("04", "1,150")], [("00", "twice that"), ("04", "2,300 homes")], [("05", "1,870 of lead")])
c("figure", "the saving: 84,000 dollars a year by the Beacon, 48,000 by the town", [("00", "$84,000 a year")], [("01", "$48,000")])
c("figure", "replacing the pipes: 31 million by the town, 48 by the premier's office", [("01", "$31 million"), ("02", "$31 million")], [("02", "$48 million"), ("02", "US$35 million")])
c("figure", "bottles: 12,000 by the town, 21,000 by the man who gives them out", [("01", "12,000 bottles"), ("03", "12,000 bottles")], [("03", "21,000")])
c("figure", "children with raised lead: 19 or 27 by the medical officer, 40 by parents", [("02", "19"), ("04", "27 with raised lead")], [("02", "40"), ("04", "the 40")])
c("figure", "the crowd: 600 by the marshal, first 800", [("04", "About 600 people")], [("04", "800")], optional=True)
c("date", "dosing ended on 3 May, or in June",
    [("04", "on May 3"), ("05", "on 3 May 2026")], [("01", "on June 1, 2026"), ("03", "two weeks before the phosphate was turned off")])
c("date", "the town learned on 6 April, or on 12 November",
    [("00", "last Tuesday"), ("01", "on April 6"), ("02", "on April 6")], [("00", "on November 12"), ("04", "November 12"), ("04", "November 13")])
c("stance", "whether the mayor got the e-mail",
    [("04", "That e-mail didn't come to me."), ("03", "The mayor's office says that he didn't."), ("01", "No earlier report has been received by the Mayor or by Council.")],
    [("04", "Thanks, let's park this until after budget. GT."), ("03", "he forwarded it to the mayor's office within the hour")])
c("stance", "whether the water may be drunk",
    [("01", "There is no need to do anything else."), ("00", "I drink it myself,"), ("01", "should let the tap run for five minutes")],
    [("02", "Running the tap is not enough."), ("02", "not to drink their tap water")])
c("stance", "whether Nambiar went for a reorganization", [("03", "A reorganization,")], [("05", "on the instruction of the mayor"), ("03", "She did not sign.")], optional=True)
c("stance", "whether children were counted twice", [("04", "Some were counted twice, she says")], [("04", "shouts that they weren't")])
c("stance", "whether Nambiar's objection came before or after the stop", [("03", "two weeks before the phosphate was turned off")], [("05", "sixteen days after the dosing had stopped")], optional=True)

# ---- echoes
e = s.echo
e("the university's 61 of 214 homes", "cited", ("00", "sampled 214 kitchens"), ("01", "Of 214 samples"), ("02", "61 of 214 homes"))
e("the university's 142", "same details", ("00", "142"), ("02", "142"))
e("the town's 8.8 micrograms", "cited", ("01", "8.8 micrograms"), ("02", "The town had said 8.8."), ("05", "A clerk typed 8.8 for 88"))
e("the university's 88 micrograms", "cited", ("00", "88 micrograms"), ("01", "not 88"), ("02", "the 88 reported by the university"))
e("the town's 31 million", "cited", ("01", "$31 million"), ("02", "The town says $31 million."))
e("the town's 12,000 bottles", "cited", ("01", "12,000 bottles"), ("03", "the town says 12,000 bottles"))
e("40 by Clear Glass", "cited", ("02", "40"), ("04", "the 40 that the parents' group has"))
e("only on 6 April, by the town", "cited", ("01", "The Town was first informed on April 6."), ("02", "only on April 6"))
e("Nambiar's letter of 19 May", "same details", ("03", "on 19 May of last year"), ("05", "objected on 19 May"))
e("the Beacon's picture", "cited", ("00", "I drink it myself,"), ("03", "the one in the Beacon of last Tuesday"))
e("12 November, by Dorland", "same details", ("00", "on November 12"), ("03", "the professor's message of November"), ("04", "November 12"), optional=True)
e("1,150 by the works department", "same details", ("00", "about 1,150"), ("01", "1,150 service lines"), ("04", "1,150"), optional=True)
e("84,000 in the first year and 48,000 after", "same details", ("04", "$84,000"), ("05", "$84,000"), optional=True)

# ---- actors
n = s.named
s.actor(MAYOR, "person", *n("Gordon Tattrie"), *n("Tattrie", docs=["03", "04"], but=["Gordon Tattrie", "Joanne Tattrie"]),
    aliases=["Mayor Gordon Tattrie", "the mayor", "The mayor", "Tattrie", "GT", "He", "he", "the mayor's office"])
s.actor(JOANNE, "person", *n("Joanne Tattrie"), aliases=["Joanne Tattrie of Clear Glass", "she"])
s.actor(DORLAND, "person", *n("Anneke Dorland", "Dorland"), aliases=["Professor Anneke Dorland", "Prof. Dorland", "the professor", "Fundy Shore University", "Researchers from Fundy Shore University", "the university"])
s.actor(MAILLET, "person", *n("Claude Maillet", "Maillet"), aliases=["the director of public works", "Mr. Maillet", "the works director"])
s.actor(SEFARIAN, "person", *n("Leila Sefarian", "Sefarian"), aliases=["Dr. Leila Sefarian", "Dr. Sefarian", "The regional medical officer of health", "she"])
s.actor(NAMBIAR, "person", *n("Priya Nambiar", "Nambiar"), aliases=["an engineer of the town, Priya Nambiar", "Engineer Priya Nambiar"])
s.actor(OAKES, "person", *n("Marguerite Oakes", "Oakes"), aliases=["a retired judge", "the provincial review", "The provincial review by Marguerite Oakes"])
s.actor(ISNOR, "person", *n("Brent Isnor", "Isnor"))
s.actor(GLASS, "organization", *n("Clear Glass"), aliases=["a parents' group", "the parents' group", JOANNE, SEFARIAN])
s.actor(UNI, "organization", *n("Fundy Shore University"), aliases=["the university", "researchers", "Researchers from Fundy Shore University", DORLAND, "figures obtained by the Beacon"])
s.actor(TOWN, "organization", *n("TOWN OF PORT SABLE"), aliases=["the town", "The town", "The Town", MAYOR])
s.actor(BEACON, "organization", *n("The Port Sable Beacon", "PORT SABLE BEACON", "Beacon"))
s.actor("Port Sable", "place", *n("Port Sable", but=["The Port Sable Beacon"]))
s.actor("Cape Road Elementary", "organization", *n("Cape Road Elementary"))
s.actor("Cutter Street", "place", *n("Cutter Street"))
s.alias("Health Canada")
s.alias(LAB, "laboratory", SEFARIAN, "Sefarian's laboratory")
s.alias(ROWE, "Premier Alasdair Rowe", "the premier")
s.alias(OFFICIAL, "an official in his office", "an official", "official")
s.alias(MAN, "man", "he")
s.alias(DOCTOR, "His doctor", "doctor")
s.alias(MARSHAL, "fire marshal")
s.alias(AUTHOR, "the bulletin's author, when one asks")
s.write()
