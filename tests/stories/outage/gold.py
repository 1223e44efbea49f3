"""Gold of an invented story: a power cut in Estonia and Latvia, January 2028. Clock times, the size of a shoe and "a zero missing" are no figures.
"Two million people were plunged into darkness" counts people, the others customers: a group of its own."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Baltic power cut of Harku")
D11, D18, D19, D20, REPORT = "2028-01-11", "2028-01-18", "2028-01-19", "2028-01-20", "2028-03-09"
s.report("00", outlet="BNX", published=D18)
s.report("01", outlet="Põhivõrk", published=D19)
s.report("02", outlet="The Albion Post", published=D20)
s.report("03", outlet="Põhjarannik Live", published=D19)
s.report("04", outlet="Grid & Load", published="2028-03-09", to="2028-03-31")

OJAMETS, KUUSEMAE, TAMM, FROHLICH, LEHTIMAKI, JOOSEP = "Kaarel Ojamets", "Liis Kuusemäe", "Eha Tamm", "Anke Fröhlich", "Aino Lehtimäki", "Joosep"
POHIVORK, VOLTERA, TIKLS, LINNU, RESCUE, POLICE, INQUIRY = "Põhivõrk", "Voltera", "Tīkls", "Linnu Bank", "the rescue board", "the police", "the inquiry"

# ---- figures
s.figures("customers cut off in both countries", "agree",
    s.exact("00", "1.1 million", 1.1e6, nth=1, as_of=D18, origin=POHIVORK), s.about("00", "Around 1.1 million households", 1.1e6, POHIVORK, as_of=D18, origin=POHIVORK),
    s.exact("03", "1.1 million customers", 1.1e6, POHIVORK, as_of=D18, origin=POHIVORK), s.exact("04", "1.09 million customers", 1.09e6, INQUIRY, as_of=D18, origin=INQUIRY))
s.figures("people in darkness", "single", s.exact("02", "Two million people", 2e6, as_of=D18))
s.figures("metering points cut off in Estonia", "single", s.exact("01", "890,000 metering points", 890000, as_of=D18, origin=POHIVORK))
s.figures("metering points cut off in Latvia", "single", s.exact("01", "204,000", 204000, TIKLS, as_of=D18, origin=TIKLS))
s.figures("customers with power again at 23.00", "agree",
    s.about("00", "about 640,000 customers", 640000, OJAMETS, as_of=D18, origin=POHIVORK), s.exact("03", "640,000", 640000, OJAMETS, as_of=D18, origin=POHIVORK))
s.figures("share restored", "single", s.exact("01", "98%", 98, as_of=D19, origin=POHIVORK, unit="%"))
s.figures("customers without power in the morning", "agree", s.exact("01", "17,800", 17800, as_of=D19, origin=POHIVORK), s.exact("03", "17,800", 17800, POHIVORK, as_of=D19, origin=POHIVORK))
s.figures("power lost", "agree", s.exact("00", "1,450 megawatts", 1450, OJAMETS, as_of=D18, origin=POHIVORK, unit="MW"), s.exact("01", "1,450 MW", 1450, as_of=D18, origin=POHIVORK, unit="MW"))
s.figures("time in which it was lost", "agree",
    s.exact("00", "nine seconds", 9, OJAMETS, origin=POHIVORK, unit="seconds"), s.exact("01", "nine seconds", 9, origin=POHIVORK, unit="seconds"), s.exact("04", "NINE SECONDS", 9, origin=POHIVORK, unit="seconds"))
s.figures("frequency", "single", s.exact("01", "48.3 Hz", 48.3, as_of=D18, origin=POHIVORK, unit="Hz"))
s.figures("temperature in Tartu", "single", s.exact("00", "minus 21 degrees Celsius", -21, as_of=D18, unit="°C"))
s.figures("temperature in Võru outside", "single", s.exact("02", "minus 24", -24, as_of=D19))
s.figures("temperature in the kitchen", "single", s.exact("02", "plus three", 3, as_of=D19))
s.figures("deaths", "update",
    s.at_least("00", "At least two people", 2, RESCUE, as_of=D18), s.exact("03", "Two dead", 2, POLICE, as_of=D18, origin=POLICE),
    s.exact("02", "Three people", 3, as_of=[D19, D20]), s.exact("04", "Three deaths", 3, INQUIRY))
s.figures("brothers killed", "agree", s.exact("02", "Two brothers", 2, as_of=D18), s.exact("03", "the two boys", 2, as_of=D18))
s.figures("people freed from lifts", "update",
    s.about("00", "Some 70 people", 70, as_of=D18, origin=RESCUE), s.exact("03", "44 people", 44, RESCUE, as_of=D18, origin=RESCUE), s.exact("03", "71 people", 71, RESCUE, as_of=D18, origin=RESCUE))
s.figures("passengers of the train", "update",
    s.exact("00", "312 passengers", 312, as_of=D18), s.about("03", "about 300 people", 300, as_of=D18), s.exact("03", "312 passengers", 312, as_of=D18), s.about("03", "about 300", 300, nth=2, as_of=D18))
s.figures("Baltic states", "single", s.exact("00", "The three Baltic states", 3))
s.figures("countries", "single", s.exact("03", "two countries", 2, POHIVORK))
s.figures("power of the battery park", "agree", s.exact("01", "200 MW", 200, unit="MW"), s.exact("04", "200MW", 200, unit="MW"))
s.figures("cost of the battery park", "single", s.exact("04", "€92m", 92e6, unit="EUR"))
s.figures("power from Finland", "single", s.exact("01", "700 MW", 700, as_of=D18, origin=POHIVORK, unit="MW"))
s.figures("time without supply that gives a right", "single", s.more_than("01", "more than 12 hours", 12, unit="hours"))
s.figures("compensation", "agree", s.exact("01", "EUR 40", 40, unit="EUR"), s.exact("04", "€40", 40, unit="EUR"))
s.figures("households that claim it", "single", s.exact("04", "31,000 households", 31000))
s.figures("time without power in the south-east", "agree",
    s.about("02", "almost 14 hours", 14, as_of=D19, unit="hours"), s.exact("04", "13 hours and 53 minutes", 13 + 53 / 60, INQUIRY, origin=INQUIRY, unit="hours"))
s.figures("crossings of the trawler", "single", s.exact("02", "four times", 4, KUUSEMAE, origin=KUUSEMAE))
s.figures("time of the crossings", "single", s.exact("02", "six hours", 6, KUUSEMAE, origin=KUUSEMAE, unit="hours"))
s.figures("hospitals whose generators worked", "single", s.exact("02", "19 of the country’s 20 hospitals", 19))
s.figures("damage", "conflict",
    s.exact("02", "€85m", 85e6, LINNU, as_of=D20, origin=LINNU, unit="EUR"), s.exact("04", "€85m", 85e6, LINNU, as_of=D20, origin=LINNU, unit="EUR"),
    s.between("04", "€61m to €74m", 61e6, 74e6, INQUIRY, as_of=REPORT, origin=INQUIRY, unit="EUR"))
s.figures("damage as a share of output", "single", s.exact("02", "a tenth of a percent", 0.1, LINNU, origin=LINNU, unit="%"))
s.figures("delay of the relay", "single", s.exact("04", "20 milliseconds", 20, INQUIRY, origin=INQUIRY, unit="ms"))
s.figures("delay that was meant", "single", s.exact("04", "200", 200, nth=1, sources=INQUIRY, origin=INQUIRY))
s.figures("load shedding on empty feeders", "single", s.exact("04", "160MW", 160, INQUIRY, origin=INQUIRY, unit="MW"))
s.figures("accomplices of the cause", "single", s.exact("04", "two accomplices", 2, INQUIRY))
s.figures("readers of the form", "single", s.exact("04", "Two people", 2, LEHTIMAKI))
s.figures("demand not served", "single", s.exact("04", "5.9 GWh", 5.9, origin=INQUIRY, unit="GWh"))
s.figures("life of the battery of the concentrator", "single", s.exact("04", "four hours", 4, unit="hours"))
s.figures("time until Linnu Bank's sum", "single", s.exact("04", "two days", 2, unit="days"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("1,450 megawatts", "single", q("00", "We lost 1,450 megawatts in nine seconds,", OJAMETS))
Q("no system of our size", "single", q("00", "No system of our size is built for that.", OJAMETS))
Q("blew on them", "single", q("02", "as if somebody walked along and blew on them", TAMM))
Q("grandmother's stories", "variant", q("02", "It was the dark of my grandmother’s stories", TAMM, nth=1), q("02", "It was the dark of my grandmother’s stories,", TAMM))
Q("as the customer ordered it", "single", q("02", "Our engineers left the relay exactly as the customer ordered it, and the customer signed,", FROHLICH))
Q("four times", "single", q("02", "four times in the six hours before", KUUSEMAE))
Q("below the mice", "single", q("02", "I have the minister’s trawler on my list, below the mice,", OJAMETS))
Q("a large disturbance", "single", q("03", "A large disturbance.", POHIVORK))
Q("a guitar", "single", q("03", "Someone has a guitar. Send help.", JOOSEP))
Q("a vessel of interest", "single", q("03", "a vessel of interest", KUUSEMAE))
Q("cannot be excluded", "single", q("03", "cannot be excluded", KUUSEMAE))
Q("it can", "single", q("03", "It can.", OJAMETS))
Q("both read", "single", q("04", "Two people read the form, and both read what they expected to read,", LEHTIMAKI))
Q("was fishing", "single", q("04", "was fishing", INQUIRY))

# ---- timeline
w = s.when
w("the Baltic states leave the Russian grid", "2025-02-01", ("00", "in February 2025"), to="2025-02-28")
w("the setting is changed", D11, ("01", "on 11 January"), ("02", "a week earlier"), ("04", "on 11 January"))
w("the power is cut", D18, ("00", "on Tuesday evening"), ("01", "On 18 January"), ("02", "on Tuesday"), ("04", "of 18 January"))
w("the father dies", D19, ("02", "yesterday"))
w("power returns in the south-east", D19, ("02", "the next morning"))
w("Linnu Bank gives its sum", D20, ("04", "two days after"))
w("the report is handed over", REPORT, ("04", "on 9 March"))

# ---- conflicts
s.conflict("stance", "no sign of sabotage by the operator, sabotage cannot be excluded by the minister",
    [("00", "there was no sign of a cyber attack or sabotage"), ("01", "There is no indication of interference from outside."), ("03", "It can."), ("02", "the cable was unharmed"), ("04", "Of sabotage the report finds no trace.")],
    [("00", "it was too early to rule anything out"), ("03", "cannot be excluded"), ("02", "four times in the six hours before"), ("03", "a vessel of interest")])
s.conflict("stance", "who made the wrong setting: the manufacturer, or the customer",
    [("01", "in the course of an update by the manufacturer"), ("02", "blames a wrong setting made a week earlier by the manufacturer")],
    [("02", "Our engineers left the relay exactly as the customer ordered it, and the customer signed,")])
s.conflict("figure", "damage of €85m by the bank, €61m to €74m by the inquiry", [("02", "€85m"), ("04", "€85m")], [("04", "€61m to €74m")])
s.conflict("figure", "three deaths, or four with the inquiry's", [("02", "Three people"), ("04", "Three deaths")], [("04", "a fourth")], optional=True)
s.conflict("figure", "312 passengers, or about 300", [("00", "312 passengers")], [("03", "about 300 people")], optional=True)

# ---- echoes
s.echo("the operator's 1.1 million", "cited", ("00", "Around 1.1 million households"), ("03", "1.1 million customers"))
s.echo("Ojamets's 640,000", "cited", ("00", "about 640,000 customers"), ("03", "640,000"))
s.echo("17,800 without power", "cited", ("01", "17,800"), ("03", "17,800"))
s.echo("1,450 megawatts in nine seconds", "same details", ("00", "We lost 1,450 megawatts in nine seconds,"), ("01", "Import of 1,450 MW ceased within nine seconds."))
s.echo("Linnu Bank's €85m", "cited", ("02", "€85m"), ("04", "€85m"))
s.echo("the rescue board's lifts", "same details", ("00", "Some 70 people"), ("03", "71 people"), optional=True)
s.echo("the trawler, told by the minister", "cited", ("02", "four times in the six hours before"), ("04", "The trawler"), optional=True)
s.echo("the relay's wrong setting, told by the operator", "cited", ("01", "A relay operated on a wrong setting."), ("02", "blames a wrong setting made a week earlier"))

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(OJAMETS, "person", *everywhere("Kaarel Ojamets", "Ojamets"), aliases=["its chief executive, Kaarel Ojamets", "The operator’s head, Kaarel Ojamets", POHIVORK, "chief executive"])
s.actor(KUUSEMAE, "person", *everywhere("Liis Kuusemäe", "Kuusemäe"), aliases=["Interior minister Kuusemäe", "The interior minister", "interior minister", "minister"])
s.actor(TAMM, "person", *everywhere("Eha Tamm", "Mrs Tamm"), aliases=["Tamm"])
s.actor(LEHTIMAKI, "person", *everywhere("Aino Lehtimäki", "Lehtimäki"), aliases=["Professor Aino Lehtimäki", INQUIRY])
s.actor(POHIVORK, "organization", *everywhere("Põhivõrk"), aliases=["the Estonian grid operator Põhivõrk", "The grid operator", "the operator", OJAMETS])
s.actor(VOLTERA, "organization", *everywhere("Voltera GmbH", "Voltera"), aliases=["the manufacturer"])
s.actor(TIKLS, "organization", *everywhere("Tīkls"), aliases=["our partner Tīkls"])
s.actor(LINNU, "organization", *everywhere("Linnu Bank"), aliases=["Economists at Linnu Bank", "economists"])
s.actor("Harku", "place", *everywhere("Harku", "HARKU"))
s.actor("Võru", "place", *everywhere("Võru"))
s.actor("Tallinn", "place", *everywhere("Tallinn", "TALLINN", skip=(("00", 3),)))
s.alias(RESCUE, "rescue board", "The rescue board")
s.alias(POLICE, "police")
s.alias(INQUIRY, "the report of the inquiry under Professor Aino Lehtimäki", "The inquiry", "the report", "report", LEHTIMAKI)
s.alias(JOOSEP, "Joosep, who is on board")
s.write()
