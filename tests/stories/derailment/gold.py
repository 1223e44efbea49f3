"""Gold of an invented story: a freight train derails at San Isidro del Llano, Coahuila, March 2027. "A thousand bottles" is a figure of
speech, not a figure. FNC's "16,000 gallons" and its "60,000 litres" are one estimate."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The derailment at San Isidro del Llano")
SAT, MON, TUE, WED, THU, FRI = (f"2027-03-{d}" for d in ("06", "08", "09", "10", "11", "12"))
CSFDAY, CHECKED = "2027-03-17", "2027-01-19"
s.report("00", outlet="Allied Wire", published=TUE)
s.report("01", outlet="El Faro del Norte", published=TUE)
s.report("02", outlet="San Antonio Ledger", published=WED)
s.report("03", outlet="El Imparcial de Coahuila", published=FRI, sidecar=True)
s.report("04", outlet="Rail Freight Review", published="2027-03-19")

EVERARDO, MAYOR, OSTOS, JOEL, BRACAMONTES = "Everardo Quiroga", "Graciela Quiroga", "Fernanda Ostos", "Joel Ostos", "Hilario Bracamontes"
TAMEZ, VILLASENOR, SANTILLAN, TRASK, MIRELES = "Rubén Tamez", "Noé Villaseñor", "Ofelia Santillán", "Dolores Trask", "Chela Mireles"
FNC, SNTR, CSF, PROPAEC, OFFICIALS = "Ferrocarril del Noreste Central", "SNTR", "CSF", "PROPAEC", "officials"
CIVIL, STATE, PAPERS, INSPECTOR = "civil protection", "State officials in Mexico", "a shipping document", "a PROPAEC inspector"

# ---- figures
s.figures("people evacuated", "update",
    s.exact("00", "2,400", 2400, nth=1, as_of=TUE, origin=OFFICIALS),
    s.exact("00", "2,400 people", 2400, OFFICIALS, as_of=TUE, origin=OFFICIALS),
    s.exact("00", "the 2,400", 2400, TAMEZ, as_of=TUE, origin=OFFICIALS),
    s.exact("01", "3,200", 3200, CIVIL, as_of=TUE, origin=CIVIL),
    s.exact("02", "3,200 people", 3200, as_of=TUE, origin=CIVIL),
    s.exact("03", "3,200 people", 3200, origin=CIVIL))
s.figures("people to be evacuated if the wind turns", "single", s.exact("00", "6,000", 6000, TAMEZ, nth=2))
s.figures("evacuated people who returned", "single", s.exact("03", "1,900", 1900, as_of=THU))
s.figures("shelters", "single", s.exact("03", "two shelters", 2, as_of=FRI))
s.figures("solvent lost", "conflict",
    s.at_least("00", "at least 16,000 gallons", 16000, OFFICIALS, as_of=TUE, origin=FNC, unit="gallons"),
    s.at_least("00", "60,000 liters", 60000, OFFICIALS, as_of=TUE, origin=FNC, unit="litres"),
    s.exact("01", "95,000 litres of vinyl acetate", 95000, PROPAEC, as_of=TUE, origin=PROPAEC, unit="litres"),
    s.exact("01", "60,000", 60000, FNC, as_of=TUE, origin=FNC, unit="litres"),
    s.at_least("02", "at least 16,000 gallons", 16000, as_of=TUE, origin=FNC, unit="gallons"),
    s.about("02", "about 25,000 gallons", 25000, STATE, as_of=TUE, origin=PROPAEC, unit="gallons"),
    s.about("04", "Some 103,000 litres", 103000, CSF, as_of=CSFDAY, origin=CSF, unit="litres"),
    s.about("04", "27,200 US gallons", 27200, CSF, as_of=CSFDAY, origin=CSF, unit="gallons"),
    s.exact("04", "60,000 litres", 60000, FNC, as_of=TUE, origin=FNC, unit="litres"))
s.figures("solvent loaded", "single", s.exact("02", "92,400 gallons", 92400, PAPERS, unit="gallons"))
s.figures("part of the solvent lost", "single", s.about("04", "close to 30% of the cargo", 30, CSF, origin=CSF, unit="%"))
s.figures("wagons derailed", "update",
    s.exact("00", "Fourteen", 14, as_of=TUE, origin=FNC),
    s.exact("01", "Seventeen wagons", 17, FNC, as_of=TUE, origin=FNC),
    s.exact("01", "14", 14, FNC, as_of=TUE, origin=FNC),
    s.exact("02", "17", 17, FNC, as_of=TUE, origin=FNC),
    s.exact("02", "14", 14, FNC, as_of=TUE, origin=FNC),
    s.exact("04", "17 wagons", 17))
s.figures("wagons beyond the first count", "single", s.exact("01", "The three others", 3, FNC, as_of=TUE, origin=FNC))
s.figures("wagons of the train", "agree", s.exact("00", "92 cars", 92), s.exact("02", "92 cars", 92, FNC), s.exact("04", "92 wagons", 92))
s.figures("locomotives", "single", s.exact("04", "three locomotives", 3))
s.figures("tank cars derailed", "agree", s.exact("00", "Six of them", 6), s.exact("00", "all six tank cars", 6), s.exact("04", "six of them tanks", 6))
s.figures("tank cars with vinyl acetate", "agree",
    s.exact("00", "four loaded with vinyl acetate", 4), s.exact("02", "four tank cars", 4, PAPERS), s.exact("04", "four tank wagons", 4, CSF))
s.figures("tank cars with sulfuric acid", "single", s.exact("00", "two with sulfuric acid", 2))
s.figures("tank cars that leaked", "update",
    s.exact("00", "Two of the vinyl acetate cars", 2, TAMEZ, as_of=TUE, origin=TAMEZ),
    s.exact("01", "two tanks", 2, INSPECTOR, as_of=TUE),
    s.exact("01", "three", 3, INSPECTOR, nth=2, as_of=TUE, origin=PROPAEC),
    s.exact("04", "three", 3, CSF, nth=2, as_of=CSFDAY, origin=CSF))
s.figures("wagons burning", "single", s.exact("01", "one wagon", 1, as_of=TUE))
s.figures("men on the engine", "single", s.exact("01", "two men", 2))
s.figures("people treated", "update",
    s.exact("00", "31 people", 31, TAMEZ, as_of=TUE, origin=TAMEZ),
    s.exact("02", "38 people", 38, TAMEZ, as_of=TUE, origin=TAMEZ),
    s.exact("03", "52 people", 52, as_of=FRI))
s.figures("children treated", "single", s.exact("00", "nine of them children", 9, TAMEZ, as_of=TUE, origin=TAMEZ))
s.figures("distance to Eagle Pass", "agree",
    s.about("00", "about 110 miles", 110, unit="miles"), s.about("00", "177 kilometers", 177, unit="km"), s.exact("02", "110 miles", 110, unit="miles"))
s.figures("limit of speed in the siding", "agree",
    s.exact("00", "25 mph", 25, FNC, unit="mph"), s.exact("00", "40 kph", 40, FNC, unit="km/h"), s.exact("04", "40km/h", 40, CSF, unit="km/h"))
s.figures("speed of the train", "conflict",
    s.exact("00", "45 mph", 45, FNC, as_of=TUE, origin=FNC, unit="mph"),
    s.exact("00", "72 kph", 72, FNC, as_of=TUE, origin=FNC, unit="km/h"),
    s.exact("03", "72 kilometres per hour", 72, FNC, as_of=TUE, origin=FNC, unit="km/h"),
    s.at_most("03", "fifty at the most", 50, SNTR, as_of=TUE, origin=SNTR, unit="km/h"),
    s.exact("04", "58km/h", 58, CSF, as_of=TUE, origin=CSF, unit="km/h"),
    s.exact("04", "36mph", 36, CSF, as_of=TUE, origin=CSF, unit="mph"),
    s.exact("04", "72km/h", 72, FNC, as_of=TUE, origin=FNC, unit="km/h"),
    s.exact("04", "50km/h", 50, SNTR, as_of=TUE, origin=SNTR, unit="km/h"))
s.figures("freight moved in a year", "single", s.about("00", "about 11 million tons of freight a year", 11e6, unit="tons"))
s.figures("propane cars derailed in 2024", "agree", s.exact("00", "nine of its cars carrying propane", 9), s.exact("02", "nine propane cars", 9))
s.figures("messages to El Faro", "single", s.exact("01", "900", 900))
s.figures("time until the union's answer", "single", s.at_most("01", "within ten minutes", 10, unit="minutes"))
s.figures("water promised", "agree",
    s.exact("01", "40,000 litres of clean water", 40000, MAYOR, origin=MAYOR, unit="litres"),
    s.exact("03", "40,000 litres of water", 40000, MAYOR, origin=MAYOR, unit="litres"))
s.figures("water that came", "single", s.exact("03", "Eleven thousand", 11000, MAYOR, origin=MAYOR, unit="litres"))
s.figures("signal maintainers in 2023", "single", s.exact("02", "118", 118, BRACAMONTES, origin=BRACAMONTES))
s.figures("signal maintainers now", "conflict",
    s.exact("02", "74", 74, BRACAMONTES, as_of=WED, origin=BRACAMONTES), s.exact("02", "96", 96, JOEL, as_of=WED, origin=FNC))
s.figures("maintainers cut", "single", s.exact("02", "forty-four people", 44, BRACAMONTES, origin=BRACAMONTES))
s.figures("years as a driver", "single", s.exact("03", "19 of them", 19, unit="years"))
s.figures("daughters of the driver", "single", s.exact("03", "two daughters", 2))
s.figures("prescribed interval of inspections", "single", s.exact("03", "every 90 days", 90, unit="days"))
s.figures("days since the last inspection", "single", s.exact("03", "168", 168, as_of=TUE, unit="days"))
s.figures("testimony of the conductor", "single", s.exact("03", "four hours", 4, unit="hours"))
s.figures("land that cannot be sown", "single", s.exact("03", "600 hectares", 600, MAYOR, origin=MAYOR, unit="hectares"))
s.figures("goats dead", "single", s.about("03", "some 240 goats", 240, MAYOR, origin=MAYOR))
s.figures("cost of the clean-up", "single", s.exact("04", "$14m", 14e6, FNC, unit="USD"))
s.figures("loss of the shares", "single", s.exact("04", "6.8%", 6.8, unit="%"))
s.figures("managers suspended", "single", s.exact("04", "two managers", 2))
s.figures("signals to be checked", "single", s.exact("04", "212 signals", 212, CSF))
s.figures("time for the checks", "single", s.at_most("04", "within 30 days", 30, CSF, unit="days"))
s.figures("signals checked", "single", s.exact("04", "61", 61, as_of=CSFDAY))
s.figures("signals that failed", "single", s.exact("04", "four of them", 4, as_of=CSFDAY))

# ---- quotations
Q, q = s.quotation, s.quote
Q("the wind is our luck", "single", q("00", "The wind is our luck today,", TAMEZ))
Q("if it turns", "single", q("00", "It is blowing toward the desert. If it turns, the 2,400 will be 6,000.", TAMEZ))
Q("the signal was red", "variant", q("00", "The equipment worked. The signal was red,", OSTOS), q("01", "The equipment functioned correctly. The signal was at red.", OSTOS), q("02", "The equipment worked. The signal was red,", OSTOS))
Q("the company answers for him", "single", q("00", "We have a man in intensive care who cannot answer, so the company answers for him,", BRACAMONTES))
Q("I take it back", "single", q("01", "This morning I called the wind our luck. I take it back.", TAMEZ))
Q("two tanks, three tanks", "single", q("01", "They counted what came out of two tanks. We looked into three,", INSPECTOR))
Q("don't drink", "single", q("01", "Don’t drink from the canal and don’t let the animals drink. There will be 40,000 litres of clean water here before night.", MAYOR))
Q("his wife", "single", q("01", "But I went to see his wife.", MAYOR))
Q("the sun isn't up", "single", q("01", "How does she know? The sun isn’t up.", SNTR))
Q("a tin roof", "single", q("01", "First a noise like somebody dragging a tin roof,", MIRELES))
Q("nail varnish", "single", q("01", "Then the smell. Nail varnish. A thousand bottles of nail varnish.", MIRELES))
Q("forty-four people", "single", q("02", "That's forty-four people who used to look after those lights,", BRACAMONTES))
Q("ask her", "single", q("02", "Ask her where they are.", BRACAMONTES))
Q("before the meter", "single", q("02", "We'd smell it before the meter would, and we don't smell it,", TRASK))
Q("grandmother's wardrobe", "single", q("03", "Inside that box there is more dust than in my grandmother’s wardrobe,", BRACAMONTES))
Q("the light went blind", "single", q("03", "They let the light go blind and now they accuse the driver of not seeing.", BRACAMONTES))
Q("done on 19 January", "single", q("03", "The inspection was done on 19 January, it is on record, and the record is with the authority,", OSTOS))
Q("respect for the family", "single", q("03", "out of respect for the family", OSTOS))
Q("fifty at the most", "single", q("03", "fifty at the most", SNTR))
Q("I saw green", "single", q("03", "I saw green,", VILLASENOR))
Q("green until they bury me", "single", q("03", "I’ll say green until they bury me next to him.", VILLASENOR))
Q("eleven thousand came", "single", q("03", "Eleven thousand came,", MAYOR))
Q("a signature", "single", q("04", "A signature is not an inspection,", SANTILLAN))
Q("in good faith", "single", q("04", "relied in good faith on our own records", OSTOS))
Q("open every box", "single", q("04", "open every box, with or without the company’s key", BRACAMONTES))

# ---- timeline
w = s.when
w("maintainers are cut from then on", "2023-01-01", ("02", "since 2023"), to="2023-12-31")
w("propane cars derail near Saltillo", "2024-01-01", ("00", "In 2024"), ("02", "since 2024"), to="2024-12-31")
w("signal 114 is inspected, by the log", "2026-09-22", ("03", "of 22 September"), ("04", "on 22 September 2026"))
w("signal 114 is inspected, by FNC", CHECKED, ("03", "on 19 January"), ("04", "on 19 January"))
w("the technician is on leave", CHECKED, ("04", "that day"))
w("the solvent is loaded", SAT, ("02", "Saturday"))
w("the train leaves Eagle Pass", MON, ("01", "on Monday night"))
w("the train derails", TUE, ("00", "Tuesday"), ("02", "Tuesday", 1), ("04", "9 March", 2))
w("the wind blows toward the desert", TUE, ("00", "today"), ("01", "This morning"))
w("FNC gives 60,000 litres", TUE, ("01", "this morning"))
w("water is to come", TUE, ("01", "before night"))
w("FNC gives 17 cars", TUE, ("02", "late Tuesday"))
w("air monitors in Eagle Pass show nothing", TUE, ("02", "Tuesday", 3))
w("38 people have been treated", TUE, ("02", "by nightfall"))
w("FNC has 96 maintainers", WED, ("02", "today"))
w("evacuees return", THU, ("02", "Thursday"), ("03", "on Thursday", 2))
w("Noé Villaseñor testifies", THU, ("03", "on Thursday", 1))
w("the union hands over the log", THU, ("03", "Hours before"), to=FRI)
w("the driver dies", FRI, ("03", "this Friday"), ("04", "on 12 March"))
w("land cannot be sown", "2027-03-01", ("03", "this spring"), to="2027-05-31")
w("FNC tells investors the cost", "2027-03-15", ("04", "on Monday"))
w("the commission speaks", CSFDAY, ("04", "on Wednesday"))
w("61 signals have been checked", CSFDAY, ("04", "by Wednesday"))

# ---- conflicts
s.conflict("figure", "speed: 72 km/h by FNC, 50 at most by the union, 58 by the recorder",
    [("00", "45 mph"), ("00", "72 kph"), ("03", "72 kilometres per hour"), ("04", "72km/h")], [("03", "fifty at the most"), ("04", "50km/h")], [("04", "58km/h"), ("04", "36mph")])
s.conflict("figure", "solvent lost: 60,000 litres by FNC, 95,000 by PROPAEC (103,000 later by the commission)",
    [("01", "60,000"), ("00", "60,000 liters"), ("00", "at least 16,000 gallons"), ("02", "at least 16,000 gallons"), ("04", "60,000 litres")],
    [("01", "95,000 litres of vinyl acetate"), ("02", "about 25,000 gallons"), ("04", "Some 103,000 litres"), ("04", "27,200 US gallons")])
s.conflict("figure", "signal maintainers: 74 by the union, 96 by FNC", [("02", "74")], [("02", "96")])
s.conflict("date", "last inspection of signal 114: 19 January by FNC, 22 September by the log and the commission",
    [("03", "on 19 January"), ("04", "on 19 January")], [("03", "of 22 September"), ("04", "on 22 September 2026")])
s.conflict("stance", "whether the signal was red or green",
    [("00", "The equipment worked. The signal was red,"), ("01", "The signal was at red."), ("02", "The equipment worked. The signal was red,"), ("00", "had passed a signal at stop")],
    [("00", "that the light was green"), ("00", "called that a lie"), ("03", "I saw green,"), ("03", "I’ll say green until they bury me next to him.")])
s.conflict("stance", "whether the inspection of 19 January was made", [("03", "The inspection was done on 19 January, it is on record, and the record is with the authority,")],
    [("04", "was signed by a technician who was on leave that day"), ("04", "A signature is not an inspection,")], optional=True)

# ---- echoes
s.echo("the lead of Allied Wire", "copied text",
    ("00", "A freight train hauling industrial chemicals from Texas jumped the tracks before dawn Tuesday outside a farm town in the Mexican state of Coahuila, spilling at least 16,000 gallons"),
    ("02", "A freight train hauling industrial chemicals from Texas jumped the tracks before dawn Tuesday outside a farm town in the Mexican state of Coahuila, spilling at least 16,000 gallons"))
s.echo("Fernanda Ostos's statement", "cited", ("00", "The equipment worked. The signal was red,"), ("01", "The equipment functioned correctly. The signal was at red."), ("02", "The equipment worked. The signal was red,"))
s.echo("FNC's estimate of the spill", "cited", ("00", "at least 16,000 gallons"), ("00", "60,000 liters"), ("01", "60,000"), ("02", "at least 16,000 gallons"), ("04", "60,000 litres"))
s.echo("PROPAEC's estimate of the spill", "same details", ("01", "95,000 litres of vinyl acetate"), ("02", "about 25,000 gallons"))
s.echo("FNC's 72 km/h", "cited", ("00", "72 kph"), ("00", "45 mph"), ("03", "72 kilometres per hour"), ("04", "72km/h"))
s.echo("the union's 50 km/h", "cited", ("03", "fifty at the most"), ("04", "50km/h"))
s.echo("FNC's record of 19 January", "cited", ("03", "on 19 January"), ("04", "on 19 January"))
s.echo("FNC's corrected count of 17", "cited", ("01", "Seventeen wagons"), ("02", "17"))
s.echo("the union's log: 22 September", "cited", ("03", "of 22 September"), ("04", "as the SNTR union had claimed"), optional=True)
s.echo("3,200 evacuated, by civil protection", "same details", ("01", "3,200"), ("02", "3,200 people"), ("03", "3,200 people"), optional=True)
s.echo("40,000 litres of water promised on the radio", "cited", ("01", "40,000 litres of clean water"), ("03", "40,000 litres of water"))
s.echo("nine propane cars in 2024", "same details", ("00", "nine of its cars carrying propane"), ("02", "nine propane cars"), optional=True)

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

s.actor(EVERARDO, "person", *everywhere("Everardo Quiroga Luna", "Everardo Quiroga"), aliases=["Everardo Quiroga Luna", "the driver", "the engineer"])
s.actor(MAYOR, "person", *everywhere("Graciela Quiroga"), aliases=["Mayor Graciela Quiroga", "the mayor", "The mayor, Graciela Quiroga", "She"])
s.actor(OSTOS, "person", *everywhere("Fernanda Ostos"), aliases=["FNC’s Fernanda Ostos", "the company's vice president of operations", "its vice president of operations, Fernanda Ostos", "its vice-president of operations, Fernanda Ostos", "Ostos", FNC])
s.actor(JOEL, "person", *everywhere("Joel Ostos"), aliases=["An FNC spokesman, Joel Ostos", "An FNC spokesman", "Ostos"])
s.actor(BRACAMONTES, "person", *everywhere("Hilario Bracamontes", "Bracamontes"), aliases=["its general secretary, Hilario Bracamontes", "the general secretary of the SNTR, Hilario Bracamontes", "its general secretary"])
s.actor(TAMEZ, "person", *everywhere("Rubén Tamez", "Tamez"), aliases=["the state's civil protection chief", "its chief", "His office", CIVIL])
s.actor(VILLASENOR, "person", *everywhere("Noé Villaseñor"), aliases=["Villaseñor", "The conductor, Noé Villaseñor", "the conductor", "The conductor"])
s.actor(SANTILLAN, "person", *everywhere("Ofelia Santillán"), aliases=["Santillán", "the commission’s president, Ofelia Santillán", "the commission’s president"])
s.actor(TRASK, "person", *everywhere("Dolores Trask"), aliases=["Trask"])
s.actor(FNC, "organization", *everywhere("Ferrocarril del Noreste Central", "FNC"), aliases=["The railroad, Ferrocarril del Noreste Central, or FNC", "the railroad", "the company", "The company", OSTOS])
s.actor(SNTR, "organization", *everywhere("Sindicato Nacional de Trabajadores del Riel", "SNTR"), aliases=["The union, the SNTR", "the union", "The union", "The rail workers' union", "the SNTR"])
s.actor(CSF, "organization", *everywhere("CSF"), aliases=["Mexico’s rail safety commission", "rail safety commission", "the commission", "The commission", "the locomotive’s recorder"])
s.actor(PROPAEC, "organization", *everywhere("PROPAEC"), aliases=["the state environment prosecutor", STATE])
s.actor("San Isidro del Llano", "place", *everywhere("San Isidro del Llano", "San Isidro"))
s.actor("Eagle Pass", "place", *everywhere("Eagle Pass"))
s.actor("San Antonio Ledger", "organization", *everywhere("San Antonio Ledger", "the Ledger"))
s.alias(CIVIL, "civil protection", TAMEZ)
s.alias(OFFICIALS, "Officials")
s.alias(STATE, "State officials", "PROPAEC")
s.alias(PAPERS, "a shipping document reviewed by the Ledger", "shipping papers", "shipping document", "It")
s.alias(INSPECTOR, "a PROPAEC inspector at the cordon who did not want his name used", "PROPAEC inspector")
s.alias(MIRELES, "she", "Mireles")
s.write()
