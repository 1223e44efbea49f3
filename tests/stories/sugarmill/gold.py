"""Gold of an invented story: sugar dust explodes in a mill on Negros, Philippines, February 2028."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A dust explosion in a sugar mill on Negros")
E, A, LE, GE, GT, B = s.exact, s.about, s.at_most, s.at_least, s.more_than, s.between
SUN, MON, TUE, WED = "2028-02-27", "2028-02-28", "2028-02-29", "2028-03-01"
s.report("00", outlet="VPA", published=MON)
s.report("01", outlet="Tres Marias Milling Corporation", published=MON)
s.report("02", outlet="Aksyon Negros Online", published=TUE)
s.report("03", outlet="Sugar & Sweetener Weekly", published="2028-03-02", to="2028-03-04")
s.report("04", outlet="The Iloilo Standard", published="2028-03-05", sidecar=True)
s.report("05", outlet="Manila Monthly", published="2028-06-01", to="2028-06-30")

LEDESMA, FIRM, KAMAY, PACHECO, VICTOR, CHERRY = "Rowena Ledesma", "Tres Marias Milling Corp", "Kamay", "Joemar Pacheco", "Victor Lacson", "Cherry Lacson"
ESCALANTE, UY, DAGOHOY, BUREAU, INSURER, WIDOW = "Ramon Escalante", "Dennis Uy", "Nonoy Dagohoy", "Bureau of Fire Protection", "a person at its insurer", "a widow"
BOTH, FOREMEN, GATE, FEDERATION, MAKER, OFFICE, POLICE = "the company and the police", "two foremen", "the log of the gate guard", "the planters' federation", "the maker of the dust collector", "Escalante's office", "police"

# ---- figures
f = s.figures
f("people killed", "conflict",
    GE("00", "at least 9", 9, None, as_of=MON, origin=FIRM),
    GE("00", "at least nine workers", 9, BOTH, as_of=MON, origin=FIRM),
    E("00", "13 people", 13, KAMAY, as_of=MON, origin=KAMAY),
    E("01", "nine members", 9, None, as_of=MON, origin=FIRM),
    E("02", "14", 14, None, nth=1, as_of=TUE, origin="police"),
    E("02", "27 people", 27, None, as_of=TUE, origin="Aksyon Negros Online"),
    E("03", "16 people", 16, None, origin="police"),
    E("04", "Sixteen coffins", 16, None, origin="police"),
    E("05", "Seventeen of them", 17, None))
f("bodies found on Tuesday morning", "single", E("02", "Four more", 4, as_of=TUE))
f("women among the dead", "single", E("02", "Three of the dead", 3, as_of=TUE))
f("dead who worked for the contractor", "update", E("02", "Six of the 14", 6, as_of=TUE), E("04", "seven", 7, nth=1))
f("dead whom the company counts as its own", "single", E("04", "nine", 9, FIRM, nth=1, origin=FIRM))
f("people injured", "single", E("00", "27", 27, BOTH, as_of=MON, origin="police"))
f("injured who live", "single", E("05", "Twenty-five", 25))
f("injured taken to the hospital in Bacolod", "single", E("00", "11 of the injured", 11, as_of=MON))
f("people missing", "update",
    E("00", "eight people", 8, LEDESMA, as_of=MON, origin=POLICE), E("01", "eight", 8, None, as_of=MON, origin=FIRM), E("02", "Four", 4, None, nth=2, as_of=TUE))
f("explosions", "conflict",
    E("00", "Two blasts", 2, LEDESMA, as_of=SUN, origin=POLICE),
    E("00", "a single event", 1, FIRM, as_of=SUN, origin=FIRM),
    E("01", "one explosion", 1, None, origin=FIRM),
    E("01", "two", 2, None, nth=2, origin="police"))
f("time between the explosions", "single", E("05", "1.8 seconds later", 1.8, BUREAU, unit="seconds", as_of=SUN, origin=BUREAU))
f("distance at which the blasts were heard", "single", LE("00", "as far away as 12 kilometers", 12, LEDESMA, unit="km", as_of=SUN))
f("people on the shift", "conflict",
    E("00", "62 people", 62, FIRM, as_of=SUN, origin=FIRM),
    E("00", "95", 95, KAMAY, as_of=SUN, origin=KAMAY),
    E("01", "Sixty-two persons", 62, None, as_of=SUN, origin=FIRM),
    E("02", "62", 62, FIRM, as_of=SUN, origin=FIRM),
    E("02", "97 lines", 97, GATE, as_of=SUN, origin=GATE),
    E("04", "62 people", 62, None, as_of=SUN, origin=FIRM),
    E("04", "95", 95, None, as_of=SUN, origin=KAMAY),
    E("04", "97", 97, None, as_of=SUN, origin=GATE),
    E("05", "Ninety-seven people", 97, BUREAU, as_of=SUN, origin=GATE))
f("cane crushed a day", "single", E("00", "6,000 metric tons of cane a day", 6000, unit="tonnes"))
f("months left of the harvest", "single", E("00", "last two months", 2, unit="months"))
f("killed in Georgia in 2008", "single", E("00", "14 workers", 14, as_of=["2008-01-01", "2008-12-31"]))
f("sugar lost", "conflict",
    E("01", "1,200 metric tons of refined sugar", 1200, None, unit="tonnes", as_of=SUN, origin=FIRM),
    E("03", "1,200 tonnes", 1200, FIRM, unit="tonnes", as_of=SUN, origin=FIRM),
    E("03", "2,100 tonnes", 2100, INSURER, unit="tonnes", as_of=SUN, origin=INSURER))
f("value of the sugar lost", "conflict",
    E("01", "P78 million", 78000000, None, unit="PHP", origin=FIRM), A("01", "about $1.3 million", 1300000, None, unit="USD", origin=FIRM),
    E("03", "P137 million", 137000000, INSURER, unit="PHP", origin=INSURER))
f("time until the mill crushes again, by the company", "agree",
    LE("01", "within three weeks", 3, None, unit="weeks", as_of=MON, origin=FIRM), E("03", "three weeks", 3, FIRM, unit="weeks", as_of=MON, origin=FIRM))
f("money for a bereaved family", "conflict",
    E("01", "P250,000", 250000, None, unit="PHP", origin=FIRM),
    E("04", "P250,000", 250000, FIRM, unit="PHP", origin=FIRM),
    E("04", "P150,000", 150000, WIDOW, unit="PHP", origin=WIDOW),
    E("05", "P250,000", 250000, None, unit="PHP", origin=FIRM))
f("families that have signed", "single", E("05", "11", 11))
f("families that have sued", "single", E("05", "five have sued", 5))
f("money sued for", "single", E("05", "P90 million", 90000000, unit="PHP"))
f("money sued for, in dollars", "single", E("05", "$1.5 million", 1500000, unit="USD"))
f("years of the company", "single", E("01", "71 years", 71, ESCALANTE, unit="years"))
f("people at the gate", "single", s.vague("02", "hundreds", 100, as_of=TUE))
f("foremen who spoke", "single", E("02", "two of them", 2))
f("letters of the union", "agree",
    E("02", "three letters", 3, DAGOHOY, origin=KAMAY), E("04", "Three letters", 3, None, origin=KAMAY))
f("letters answered", "single", E("02", "answered one", 1, DAGOHOY, origin=KAMAY))
f("share of Philippine milling capacity", "single", A("03", "some 4%", 4, unit="percent"))
f("other mills", "single", E("03", "four other mills", 4, FEDERATION))
f("waiting time at the other mills", "single", E("03", "36 hours", 36, unit="hours"))
f("deductible", "single", E("03", "P50 million", 50000000, INSURER, unit="PHP", origin=INSURER))
f("rise of the price on Tuesday", "single", E("03", "P3", 3, unit="PHP", as_of=TUE))
f("price of a kilo", "single", E("03", "P65", 65, unit="PHP", as_of=TUE))
f("share given back on Wednesday", "single", E("03", "half of it", 0.5, unit="share", as_of=WED))
f("fall of the May contract", "single", E("03", "0.4%", 0.4, unit="percent"))
f("Indian crop", "single", E("03", "32 million tonnes", 32000000, unit="tonnes"))
f("hands shaken by Escalante", "single", E("04", "40 hands", 40, as_of="2028-03-02"))
f("thickness of the dust", "single", E("04", "Two fingers", 2, PACHECO))
f("fingers left to Pacheco", "single", E("04", "eight left", 8))
f("dust needed", "agree", E("05", "Forty kilos", 40, None, unit="kg"), E("05", "40 kilos of it", 40, BUREAU, unit="kg", origin=BUREAU))
f("pages of the report", "single", E("05", "212 pages", 212))
f("how often the word stands in the report", "single", E("05", "31 times", 31))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a single event", "single", q("00", "a single event", FIRM))
Q("the rain was on fire", "single", q("00", "I saw the dust fall from the beams like rain, and then the rain was on fire,", PACHECO))
Q("lives for sacks", "single", q("01", "We do not trade lives for sacks,", ESCALANTE), q("01", "In 71 years we have never told a man to run a machine that he was afraid of.", ESCALANTE))
Q("no stop until the last truck", "same",
    q("02", "No stop until the last truck", UY, nth=1), q("02", "No stop until the last truck. We clean in April.", UY), q("04", "No stop until the last truck.", ESCALANTE))
Q("is being verified", "single", q("02", "is being verified", CHERRY))
Q("they said noted", "single", q("02", "They answered one. They said noted.", DAGOHOY))
Q("brooms and a ham", "single", q("02", "Before Christmas. They gave us brooms and a ham.", PACHECO))
Q("let them frame it", "single", q("02", "There is no certificate of 2027. If they have one, let them frame it.", VICTOR))
Q("uncollected dust", "single", q("03", "uncollected dust", "the policy"))
Q("each bereaved family", "single", q("04", "each bereaved family", FIRM))
Q("not operational", "single", q("05", "Not operational from 10 January.", BUREAU))
Q("does not send text messages", "single", q("05", "does not send text messages", OFFICE))

# ---- timeline
w = s.when
w("explosion in Georgia", "2008-01-01", ("00", "In 2008"), to="2008-12-31")
w("the last inspection, by Lacson", "2025-08-01", ("02", "in August 2025"), to="2025-08-31")
w("the inspection, by the company", "2027-11-01", ("01", "in November 2027"), to="2027-11-30")
w("the last cleaning, by Pacheco", "2027-12-01", ("02", "Before Christmas"), to="2027-12-24")
w("the ham and the broom", "2027-12-25", ("04", "at Christmas"))
w("the last entry of a cleaning", "2027-12-20", ("05", "of 20 December"))
w("the collector stands still", "2028-01-10", ("02", "since January 10"), ("05", "from 10 January"))
w("the collector stands still, by month", "2028-01-01", ("04", "since January"), to="2028-01-31")
w("a spare fan is shipped", "2028-01-14", ("03", "on 14 January"))
w("the last cleaning, by the company", "2028-02-24", ("01", "on Thursday, 24 February"), ("05", "of 24 February"))
w("the message to the foremen", SUN, ("02", "on Sunday at 6:40 PM"))
w("the explosion", SUN, ("00", "on Sunday"), ("03", "on Sunday night"), ("05", "on 27 February"))
w("the explosion, by the company", MON, ("01", "Shortly after midnight on Monday"))
w("the company's statement", MON, ("00", "Monday"), ("03", "on Monday"))
w("four more are found", TUE, ("02", "this morning"))
w("prices rise", TUE, ("03", "on Tuesday"))
w("prices fall", WED, ("03", "on Wednesday"))
w("the May contract falls", WED, ("03", "yesterday"), to="2028-03-03")
w("Escalante in the cathedral", "2028-03-02", ("04", "on Thursday"))
w("a widow speaks", "2028-03-03", ("04", "on Friday"))
w("the plant is to be cleaned, by the message", "2028-04-01", ("02", "in April"), to="2028-04-30")
w("Pacheco dies", "2028-04-02", ("05", "on 2 April"))
w("Uy is on bail", "2028-04-16", ("05", "since Easter"))
w("the bureau's report", "2028-05-15", ("05", "on 15 May"))
w("the next season", "2028-10-01", ("03", "in October"), to="2028-10-31")

# ---- conflicts
s.conflict("figure", "people on the shift: 62 by the company, 95 by the union, 97 by the gate's log",
    [("00", "62 people"), ("01", "Sixty-two persons"), ("02", "62"), ("04", "62 people")], [("00", "95"), ("04", "95")], [("02", "97 lines"), ("04", "97"), ("05", "Ninety-seven people")])
s.conflict("figure", "killed as of Monday: nine by the company, 13 by the union",
    [("00", "at least 9"), ("00", "at least nine workers"), ("01", "nine members")], [("00", "13 people")])
s.conflict("figure", "explosions: two, or one by the company",
    [("00", "Two blasts"), ("05", "the dust made the second")], [("00", "a single event"), ("01", "one explosion")])
s.conflict("figure", "sugar lost: 1,200 tonnes by the company, 2,100 by the insurer", [("01", "1,200 metric tons of refined sugar"), ("03", "1,200 tonnes")], [("03", "2,100 tonnes")])
s.conflict("figure", "money for a family: P250,000, or P150,000 for the contractor's", [("01", "P250,000"), ("04", "P250,000")], [("04", "P150,000")])
s.conflict("date", "the explosion: on Sunday night, or after midnight on Monday",
    [("00", "on Sunday"), ("03", "on Sunday night"), ("05", "on 27 February")], [("01", "Shortly after midnight on Monday")])
s.conflict("date", "the last cleaning: on 24 February, or before Christmas",
    [("01", "on Thursday, 24 February"), ("05", "of 24 February")], [("02", "Before Christmas"), ("05", "of 20 December")])
s.conflict("date", "the last inspection: in November 2027, or in August 2025",
    [("01", "in November 2027")], [("02", "in August 2025"), ("02", "There is no certificate of 2027.")])
s.conflict("stance", "whether the dust collector worked",
    [("01", "The dust collection system was in working order.")],
    [("02", "the dust collector had been out of order since January 10"), ("04", "The fan of the collector had been still since January"), ("05", "Not operational from 10 January."), ("03", "order urgently what is in working order")])
s.conflict("source", "who sent the message that there was to be no stop: Uy, or Escalante",
    [("02", "Plant manager Dennis Uy sent it to the foremen"), ("05", "The phone records give it to Dennis Uy")],
    [("04", "Ramon Escalante, who wrote these words to his foremen"), ("05", "A column in Iloilo gave it to the chairman")])
s.conflict("figure", "killed: 27, put right to 14", [("02", "27 people")], [("02", "14", 1)], optional=True)
s.conflict("figure", "value of the sugar lost: P78 million, or P137 million", [("01", "P78 million")], [("03", "P137 million")], optional=True)
s.conflict("date", "when the mill crushes again: in three weeks, or next season", [("01", "within three weeks"), ("03", "three weeks")], [("03", "until the next season, which opens in October")], optional=True)
s.conflict("stance", "whether men were told to run on", [("01", "we have never told a man to run a machine")], [("02", "No stop until the last truck. We clean in April."), ("04", "No stop until the last truck.")], optional=True)

# ---- echoes
s.echo("the company's statement: 62 on the shift", "cited", ("00", "said in a statement that 62 people were on the night shift"), ("01", "Sixty-two persons"), ("02", "The company says 62"), ("04", "62 people"))
s.echo("the company's one explosion", "cited", ("00", "a single event"), ("01", "There was one explosion"), ("05", "So much for the single event."))
s.echo("the company's 1,200 tonnes", "cited", ("01", "1,200 metric tons of refined sugar"), ("03", "The company put the sugar lost at 1,200 tonnes"))
s.echo("the company's three weeks", "cited", ("01", "within three weeks"), ("03", "in three weeks"))
s.echo("the company's P250,000", "cited", ("01", "P250,000"), ("04", "P250,000"))
s.echo("a ham and brooms, first in Aksyon", "cited", ("02", "They gave us brooms and a ham."), ("04", "I have it from the radio"), ("05", "who told everybody about the ham"))
s.echo("no stop until the last truck", "same details", ("02", "No stop until the last truck. We clean in April."), ("04", "No stop until the last truck."), ("05", "A column in Iloilo gave it to the chairman"))
s.echo("three letters of the union", "same details", ("02", "three letters"), ("04", "Three letters"))
s.echo("97 passed the gate", "same details", ("02", "97 lines"), ("04", "97"), ("05", "Ninety-seven people"), optional=True)
s.echo("the union's 95", "same details", ("00", "95"), ("04", "95"), optional=True)
s.echo("the company's nine dead", "cited", ("00", "at least nine workers"), ("01", "nine members"), optional=True)
s.echo("the entry of 24 February", "cited", ("01", "on Thursday, 24 February"), ("05", "An entry of 24 February exists"), optional=True)
s.echo("noted", "same details", ("02", "They said noted."), ("05", 'The word "noted"'), optional=True)

# ---- actors
n = s.named
s.actor(LEDESMA, "person", *n("Rowena Ledesma"), aliases=["Police Maj. Rowena Ledesma", "Police Major Rowena Ledesma", "Ledesma", "police"])
s.actor(FIRM, "organization", *n("Tres Marias Milling Corp.", "Tres Marias Milling Corp", "TRES MARIAS MILLING CORPORATION", "Tres Marias"), aliases=["the company", "The company", "The Company", "Tres Marias", "TRES MARIAS MILLING CORPORATION", "a statement"])
s.actor(KAMAY, "organization", *n("Kamay"), aliases=["the union", "The mill workers' union, Kamay", "the mill workers' union"])
s.actor(PACHECO, "person", *n("Joemar Pacheco"), aliases=["Pacheco", "Sack sewer Joemar Pacheco", "a sack sewer"])
s.actor(VICTOR, "person", *n("Victor Lacson"), aliases=["Labor Secretary Victor Lacson", "Secretary Victor Lacson", "the labor secretary", "Lacson"])
s.actor(CHERRY, "person", *n("Cherry Lacson"), aliases=["The company spokeswoman, Cherry Lacson", "the company spokeswoman"])
s.actor(ESCALANTE, "person", *n("Ramon Escalante"), aliases=["Chairman of the Board", "the chairman", "Escalante"])
s.actor(UY, "person", *n("Dennis Uy", "Uy"), aliases=["Plant manager Dennis Uy", "the plant manager", "a text message", "A text message"])
s.actor(DAGOHOY, "person", *n("Nonoy Dagohoy", "Dagohoy"), aliases=["Kamay president Nonoy Dagohoy", "Kamay"])
s.actor(BUREAU, "organization", *n("Bureau of Fire Protection"), aliases=["the bureau", "the report of the Bureau of Fire Protection", "the report", "The bureau's report"])
s.actor("Gold Sack Manpower", "organization", *n("Gold Sack Manpower"), aliases=["the contractor"])
s.actor("Kabankalan", "place", *n("Kabankalan", "KABANKALAN"))
s.actor("Bacolod", "place", *n("Bacolod", "BACOLOD"))
s.actor("Negros", "place", *n("Negros", but=("AKSYON NEGROS ONLINE",)))
s.alias(BOTH, "the company", "police", "Rowena Ledesma")
s.alias(POLICE, "the police", "Rowena Ledesma")
s.alias(INSURER, "our source", "A person at its insurer", "its insurer")
s.alias(WIDOW, "widow")
s.alias(FOREMEN, "two of them")
s.alias(GATE, "the gate guard", "The log of the gate guard")
s.alias(FEDERATION, "The planters' federation")
s.alias(MAKER, "a firm in Osaka")
s.alias("the policy", "The policy", "a person at its insurer", "our source")
s.alias(OFFICE, "Ramon Escalante's office", "Ramon Escalante")
s.write()
