#!/usr/bin/env python3
"""Gold of an invented story: police clear a glassworks run by its workers in Argentina, May 2027. Pesos are ARS."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Police clear the Cristalera Taguay")
E, ABOUT, AT_LEAST = s.exact, s.about, s.at_least
TUE, WED, THU, FRI = (f"2027-05-{d}" for d in range(18, 22))
APPEAL, LIT = "2027-06-01", "2027-09-20"
s.report("00", outlet="PRL", published=THU)
s.report("01", outlet="La Llama Workers' Cooperative", published=THU)
s.report("02", outlet="El Relámpago", published=FRI)
s.report("03", outlet="Kiln & Cullet", published="2027-05-27", sidecar=True)
s.report("04", outlet=None, published="2027-06-02")
s.report("05", outlet="The Furrow", published="2027-09-21", to="2027-09-27")

ECHANIZ, JUDGE, COOK, BRANCHI, LANDRIEL, LANUZZI, QUIROLO, PARDETTI, OVIEDAL = "Ramiro Echaniz", "Marcela Ibarrondo", "Pedro Ibarrondo", "Celia Branchi", "Hugo Landriel", "Federico Lanuzzi", "Nora Quirolo", "Silvio Pardetti", "Maxi Oviedal"
LLAMA, VDN, HOSPITAL, POLICE, PROVINCE, RECEIVER, SURVEY, FILING, RELAMPAGO, BOOKKEEPER, COURT, LAB = "La Llama", "Vidrios del Nordeste", "the town's hospital", "police", "the province", "the receiver", "university survey", "the company's filing", "El Relámpago", "their bookkeeper", "court of appeal", "a laboratory"
WINERIES, SECOND, INVENTORY, MIRTA = "three wineries", "a second paper in the file", "the inventory", "Mirta"

# ---- figures
f = s.figures
f("people arrested", "conflict",
    s.vague("00", "dozens held", 12, as_of=THU, origin=POLICE),
    E("00", "38 people", 38, as_of=THU, origin=POLICE),
    E("01", "Fifty-one comrades", 51, as_of=THU, origin=LLAMA),
    E("02", "43", 43, POLICE, as_of=THU, origin=POLICE),
    E("03", "43 arrests", 43, PROVINCE, origin=POLICE),
    E("04", "Thirty-eight", 38, origin=POLICE), E("04", "43", 43, origin=POLICE), E("04", "fifty-one", 51, origin=LLAMA),
    E("05", "51", 51, "the court", origin="the court"))
f("people kept and charged", "agree", E("02", "five", 5, nth=1, as_of=THU), E("05", "five", 5, nth=1))
f("people arrested whom no book shows", "single", E("05", "eight of whom", 8, "the court"))
f("people hurt", "conflict",
    AT_LEAST("00", "At least 22", 22, HOSPITAL, as_of=THU, origin=HOSPITAL), E("01", "Sixty", 60, as_of=THU, origin=LLAMA))
f("policemen hurt", "single", E("00", "Seven policemen", 7, as_of=THU))
f("policemen who took part", "conflict",
    ABOUT("00", "Some 380 officers", 380, ECHANIZ, as_of=THU, origin=PROVINCE),
    E("02", "830 policemen", 830, as_of=THU, origin=RELAMPAGO), E("02", "380", 380, as_of=THU, origin=PROVINCE), E("04", "380 men", 380, as_of=THU, origin=PROVINCE))
f("people inside the plant", "conflict",
    E("00", "Sixty-one people", 61, ECHANIZ, as_of=THU, origin=ECHANIZ),
    E("00", "94", 94, LLAMA, as_of=THU, origin=LLAMA),
    E("01", "Ninety-four of us", 94, as_of=THU, origin=LLAMA),
    E("01", "sixty", 60, as_of=THU, origin=ECHANIZ),
    E("04", "sixty-one people", 61, as_of=THU, origin=ECHANIZ),
    E("04", "ninety-four", 94, as_of=THU, origin=LLAMA),
    E("05", "ninety-four", 94, as_of=THU, origin=LLAMA))
f("people of the eviction who stood around the furnace", "single", E("05", "Sixty-eight", 68, as_of=LIT))
f("children inside", "single", E("01", "twelve children", 12, as_of=THU))
f("rubber cartridges", "single", E("01", "207 rubber cartridges", 207, as_of=THU, origin=LLAMA))
f("bottles with fuel", "conflict",
    E("00", "Eleven bottles", 11, LANDRIEL, as_of=THU, origin=LANDRIEL), E("02", "Eleven bottles", 11, JUDGE, origin=LANDRIEL),
    E("05", "eleven", 11, LANDRIEL, origin=LANDRIEL), E("05", "nine", 9, INVENTORY, nth=2, origin=INVENTORY))
f("wages owed", "conflict",
    E("00", "2.3 billion pesos", 2300000000, LLAMA, origin=LLAMA, unit="ARS"), E("00", "$1.6 million", 1600000, LLAMA, origin=LLAMA, unit="USD"),
    E("00", "1.4 billion", 1400000000, LANUZZI, origin=VDN, unit="ARS"),
    E("03", "1.9 billion", 1900000000, RECEIVER, origin=RECEIVER, unit="ARS"),
    E("03", "1.4 billion", 1400000000, VDN, origin=VDN, unit="ARS"),
    E("03", "2.3 billion", 2300000000, LLAMA, origin=LLAMA, unit="ARS"),
    E("04", "2.3 billion", 2300000000, origin=LLAMA, unit="ARS"),
    E("04", "1.4", 1400000000, VDN, origin=VDN, unit="ARS"),
    E("05", "1.9 billion", 1900000000, RECEIVER, origin=RECEIVER, unit="ARS"))
f("shrinking of the wages", "single", E("05", "three percent a month", 3, unit="percent"))
f("jobs that the company promises", "conflict",
    E("00", "150 jobs", 150, LANUZZI, origin=VDN), E("02", "150 jobs", 150, VDN, origin=VDN),
    E("03", "150 jobs", 150, VDN, origin=VDN), E("03", "80", 80, FILING, origin=FILING))
f("bottles a day", "agree",
    E("00", "14,000 bottles a day", 14000, QUIROLO, origin=LLAMA), ABOUT("03", "some 14,000 wine bottles", 14000, BOOKKEEPER, origin=LLAMA))
f("firms run by workers", "agree", ABOUT("00", "About 400 firms", 400, SURVEY, as_of="2023", origin=SURVEY), E("04", "400 of them", 400, origin=SURVEY))
f("jobs in firms run by workers", "single", E("00", "15,000 jobs", 15000, SURVEY, as_of="2023"))
f("heat of the furnace", "agree",
    E("01", "1,480 degrees", 1480, unit="degrees Celsius"), E("03", "1,476 degrees Celsius", 1476, PARDETTI, as_of="2027-05-06", origin=PARDETTI, unit="degrees Celsius"))
f("hours to the furnace's end", "single", E("01", "twelve hours", 12, unit="hours"))
f("price of a new lining", "agree",
    E("01", "900 million pesos", 900000000, origin=LLAMA, unit="ARS"),
    ABOUT("03", "about $640,000", 640000, PARDETTI, origin=PARDETTI, unit="USD"), E("03", "900 million pesos", 900000000, LLAMA, origin=LLAMA, unit="ARS"))
f("price of the whole repair", "update",
    E("03", "$1.1 million", 1100000, PARDETTI, origin=PARDETTI, unit="USD"), E("05", "$1.2 million", 1200000, unit="USD"))
f("weeks of the repair", "single", E("05", "ten weeks", 10, unit="weeks"))
f("cracks", "single", E("03", "four places", 4))
f("broken ribs", "single", E("01", "three broken ribs", 3))
f("minutes of the operation", "single", E("02", "40 minutes", 40, as_of=THU, unit="minutes"))
f("months of the occupation", "single", E("02", "Fourteen months", 14, unit="months"))
f("cost of the operation", "single", E("02", "64 million pesos", 64000000, ECHANIZ, unit="ARS"))
f("years of Pardetti's life", "single", E("03", "30 years of my life", 30, PARDETTI, unit="years"))
f("what the plant can melt", "single", E("03", "60 tonnes a day", 60, unit="tonnes"))
f("what the plant melted under the workers", "single", E("03", "eight tonnes", 8, unit="tonnes"))
f("wineries", "single", E("03", "Three wineries", 3))
f("weeks of stock", "single", E("03", "five weeks", 5, WINERIES, unit="weeks"))
f("size of the site", "single", E("03", "4.7-hectare", 4.7, SECOND, unit="hectares"))
f("price of the option", "single", E("03", "$6.4 million", 6400000, SECOND, unit="USD"))
f("order book of Hartwin & Roe", "single", E("03", "EUR 212 million", 212000000, as_of="2027-03-31", unit="EUR"))
f("growth of the order book", "single", E("03", "8 percent", 8, as_of="2027-03-31", unit="percent"))
f("judges of the court of appeal", "single", E("04", "three judges", 3))
f("weight of a rubber bullet", "single", E("04", "eight grams", 8, unit="g"))
f("people who walked to the gate", "single", ABOUT("04", "About 4,000 people", 4000, as_of="2027-05-29"))
f("years of the expropriation", "single", E("05", "two years", 2, unit="years"))
f("price of the expropriation", "single", E("05", "5.9 billion pesos", 5900000000, unit="ARS"))
f("days from the report to the resignation", "single", E("05", "two days", 2, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("not a single rubber bullet", "single", q("00", "Not a single rubber bullet was used,", ECHANIZ))
Q("the cleanest operation", "same", q("00", "It was the cleanest operation of my career.", ECHANIZ), q("04", "The cleanest operation of my career,", ECHANIZ))
Q("eleven bottles", "variant", q("00", "Eleven bottles with fuel and a wick, ready to be lit,", LANDRIEL), q("02", "Eleven bottles with fuel, ready to light,", JUDGE))
Q("nothing but soup", "single", q("00", "In their hands it made nothing but soup,", LANUZZI))
Q("what a bottle costs", "single", q("01", "None of us threw a bottle. We know what a bottle costs,", QUIROLO))
Q("at last I can sleep", "single", q("02", "At last I can sleep,", MIRTA))
Q("cold as a corpse", "single", q("02", "That furnace has been as cold as a corpse since January. You could keep beer in it,", LANUZZI))
Q("a glass marble", "single", q("02", "The boy was hit by a glass marble from a sling, and the sling was not ours. It hurts me as a father.", ECHANIZ))
Q("wasted on gloves", "single", q("03", "If that is a cold furnace, I have wasted 30 years of my life on gloves,", PARDETTI))
Q("the paper in my hand", "single", q("04", "on the paper that I had in my hand", ECHANIZ))
Q("badly informed", "single", q("05", "badly informed by people in boots", ECHANIZ))
Q("against the flies", "single", q("05", "With a rag in the neck,", COOK), q("05", "Against the flies.", COOK))
Q("half, but orange", "single", q("05", "Half,", OVIEDAL), q("05", "But it's orange.", OVIEDAL))

# ---- timeline
w = s.when
w("the survey", "2023", ("00", "in 2023"))
w("the bankruptcy", "2025-12-01", ("00", "December 2025"), to="2025-12-31")
w("the occupation begins", "2026-03-09", ("00", "March 9 last year"))
w("the occupation begins, by El Relámpago", "2026-03-19", ("02", "19 March of last year"))
w("the furnace is lit", "2026-06-02", ("01", "2 June of last year"))
w("the furnace is cold, by Lanuzzi", "2027-01-01", ("02", "since January"), to="2027-01-31")
w("the order book", "2027-03-31", ("03", "at the end of March"))
w("the company's filing", "2027-04-14", ("03", "14 April"))
w("Pardetti reads the furnace's heat", "2027-05-06", ("03", "on 6 May"))
w("the order is signed, by the minister and the judge", "2027-05-11", ("00", "of May 11"), ("04", "on the 11th"))
w("the order is signed, by the cooperative and the register", TUE, ("01", "on 18 May"), ("04", "on the 18th"))
w("the appeal is lodged", WED, ("01", "Yesterday at six in the evening"), ("04", "since 19 May"))
w("the eviction", THU, ("00", "on Thursday"), ("01", "today before five"), ("04", "on that Thursday"))
w("the eviction, by week", "2027-05-17", ("03", "last week"), to="2027-05-23")
w("the eviction, by month", "2027-05-01", ("05", "in May"), to="2027-05-31")
w("the website's 830", THU, ("02", "yesterday", 1))
w("43 arrests", THU, ("02", "Yesterday evening"))
w("most are home", THU, ("02", "by midnight"))
w("no arrests from then on", FRI, ("03", "since Friday"))
w("the assembly", "2027-05-22", ("01", "on Saturday at four"))
w("people walk to the gate", "2027-05-29", ("04", "on Saturday of last week"))
w("the court of appeal rules", APPEAL, ("03", "on Tuesday, 1 June"), ("03", "the same day"), ("04", "Yesterday"))
w("the laboratory reports", "2027-08-09", ("05", "On 9 August"))
w("Echaniz resigns", "2027-08-11", ("05", "two days later"))
w("the option expires", "2027-08-31", ("03", "on 31 August"))
w("the five are cleared", "2027-09-03", ("05", "on 3 September"))
w("the furnace is lit again", LIT, ("05", "last Monday, 20 September"))

# ---- conflicts
C = s.conflict
C("figure", "people inside: 61 by the minister, 94 by the cooperative", [("00", "Sixty-one people"), ("01", "sixty"), ("04", "sixty-one people")],
    [("00", "94"), ("01", "Ninety-four of us"), ("04", "ninety-four"), ("05", "ninety-four")])
C("figure", "people arrested: 38, then 43 by the police, 51 by the cooperative and the court",
    [("00", "38 people"), ("02", "43"), ("03", "43 arrests"), ("04", "Thirty-eight"), ("04", "43")], [("01", "Fifty-one comrades"), ("04", "fifty-one"), ("05", "51")])
C("stance", "whether rubber bullets were used", [("00", "Not a single rubber bullet was used,"), ("02", "He repeated that no rubber bullet had been fired.")],
    [("01", "we have gathered 207 rubber cartridges"), ("04", "I keep one of his rubber bullets on my desk"), ("05", "was a rubber pellet of a type that only the police buy")])
C("stance", "what hit Oviedal's eye: a marble, or a rubber pellet", [("02", "The boy was hit by a glass marble from a sling")],
    [("05", "was a rubber pellet of a type that only the police buy"), ("05", "There had been no marble.")])
C("date", "the order was signed on 11 May, or on 18 May", [("00", "of May 11"), ("04", "on the 11th")], [("01", "on 18 May"), ("04", "on the 18th")])
C("stance", "whether the order was in force", [("00", "to enforce a court order of May 11"), ("04", "on the paper that I had in my hand")],
    [("01", "They had no right."), ("01", "an appeal suspends"), ("04", "had been without force since 19 May")])
C("stance", "whether the furnace was hot", [("02", "That furnace has been as cold as a corpse since January.")],
    [("01", "That furnace has burned at 1,480 degrees without a pause"), ("03", "the furnace was hot"), ("03", "was in operation when police cleared the site"), ("03", "read 1,476 degrees Celsius")])
C("figure", "wages owed: 2.3 billion by the cooperative, 1.4 billion by the company, 1.9 billion by the receiver",
    [("00", "2.3 billion pesos"), ("00", "$1.6 million"), ("03", "2.3 billion"), ("04", "2.3 billion")], [("00", "1.4 billion"), ("03", "1.4 billion"), ("04", "1.4")], [("03", "1.9 billion"), ("05", "1.9 billion")])
C("figure", "jobs: 150 by the company, 80 in its filing", [("00", "150 jobs"), ("02", "150 jobs"), ("03", "150 jobs")], [("03", "80")])
C("date", "the occupation began on 9 March, or on 19 March", [("00", "March 9 last year")], [("02", "19 March of last year")])
C("source", "who spoke of eleven bottles with fuel: the police chief, or the judge", [("00", "Provincial police chief Hugo Landriel showed reporters"), ("05", "Hugo Landriel, the police chief, showed eleven")], [("02", "said judge Marcela Ibarrondo")])
C("figure", "bottles with fuel: eleven, or nine on the inventory", [("00", "Eleven bottles"), ("02", "Eleven bottles"), ("05", "eleven")], [("05", "nine", 2)])
C("figure", "policemen: 380, or 830 by El Relámpago's website, put right", [("00", "Some 380 officers"), ("02", "380"), ("04", "380 men")], [("02", "830 policemen")])
C("figure", "people hurt: 22 by the hospital, sixty by the cooperative", [("00", "At least 22")], [("01", "Sixty")], optional=True)
C("stance", "whether the works produced anything", [("00", "In their hands it made nothing but soup,")], [("00", "says it turned out 14,000 bottles a day"), ("03", "some 14,000 wine bottles")], optional=True)

# ---- echoes
e = s.echo
e("the eleven bottles on the roof", "same details", ("00", "Eleven bottles with fuel and a wick, ready to be lit,"), ("02", "Eleven bottles with fuel, ready to light,"), ("05", "showed eleven"))
e("the cleanest operation", "same details", ("00", "It was the cleanest operation of my career."), ("04", "The cleanest operation of my career,"))
e("the cooperative's 94", "cited", ("00", "94"), ("01", "Ninety-four of us"), ("04", "ninety-four"), ("05", "ninety-four"))
e("the minister's 61", "cited", ("00", "Sixty-one people"), ("04", "sixty-one people"))
e("the police's 43", "cited", ("02", "43"), ("03", "43 arrests"), ("04", "43"))
e("the company's 150 jobs", "cited", ("00", "150 jobs"), ("02", "150 jobs"), ("03", "150 jobs"))
e("the cooperative's 2.3 billion", "cited", ("00", "2.3 billion pesos"), ("03", "2.3 billion"), ("04", "2.3 billion"))
e("the company's 1.4 billion", "cited", ("00", "1.4 billion"), ("03", "1.4 billion"), ("04", "The company says 1.4"))
e("the receiver's 1.9 billion", "cited", ("03", "1.9 billion"), ("05", "The receiver's 1.9 billion"))
e("14,000 bottles by the cooperative", "cited", ("00", "14,000 bottles a day"), ("03", "some 14,000 wine bottles"))
e("the cooperative's 900 million", "cited", ("01", "900 million pesos"), ("03", "in line with the 900 million pesos that the cooperative has named"))
e("a furnace as cold as a corpse", "same details", ("02", "as cold as a corpse"), ("03", "If that is a cold furnace"), optional=True)
e("380 policemen", "same details", ("00", "Some 380 officers"), ("02", "There were 380"), ("04", "380 men"), optional=True)
e("the minister's marble", "same details", ("02", "a glass marble from a sling"), ("05", "There had been no marble."), optional=True)
e("the cooperative's 51", "same details", ("01", "Fifty-one comrades"), ("04", "fifty-one"), optional=True)

# ---- actors
n = s.named
s.actor(ECHANIZ, "person", *n("Ramiro Echaniz", "Echaniz"), aliases=["Echaniz", "Minister Echaniz", "Minister Ramiro Echaniz", "provincial security minister Ramiro Echaniz", "the minister", "the province", "He"])
s.actor(JUDGE, "person", *n("Marcela Ibarrondo"), ("04", "Ibarrondo"), ("05", "Ibarrondo", 2), aliases=["Judge Ibarrondo", "judge Marcela Ibarrondo", "The judge, Marcela Ibarrondo"])
s.actor(COOK, "person", *n("Pedro Ibarrondo"), aliases=["Our cook, Pedro Ibarrondo", "the cook", "he"])
s.actor(BRANCHI, "person", *n("Celia Branchi", "Branchi"), aliases=["Dr Branchi", "the hospital's director"])
s.actor(LANDRIEL, "person", *n("Hugo Landriel"), aliases=["Landriel", "Provincial police chief Hugo Landriel", "the police chief", "he"])
s.actor(LANUZZI, "person", *n("Federico Lanuzzi", "Lanuzzi"), aliases=["Lanuzzi", "Lawyer Federico Lanuzzi", "The company's lawyer, Federico Lanuzzi", "Vidrios del Nordeste"])
s.actor(QUIROLO, "person", *n("Nora Quirolo"), aliases=["Quirolo", "our president, Nora Quirolo", "The cooperative's president", "La Llama"])
s.actor(PARDETTI, "person", *n("Silvio Pardetti", "Pardetti"), aliases=["Pardetti", "an engineer of its maker", "the man who serviced it"])
s.actor(OVIEDAL, "person", *n("Maxi Oviedal", "Oviedal", "Maxi"), aliases=["Maxi", "Oviedal", "he"])
s.actor(LLAMA, "organization", *n("La Llama", "LA LLAMA"), aliases=["The cooperative", "the cooperative", "The workers' cooperative, La Llama", "La Llama workers' cooperative", "our own first-aiders"])
s.actor(VDN, "organization", *n("Vidrios del Nordeste"), aliases=["The company", "the company", "the owner", "Owner Vidrios del Nordeste", "Federico Lanuzzi"])
s.actor("Cristalera Taguay", "organization", *n("Cristalera Taguay", "Cristalera"))
s.actor("Terrazas del Lago", "organization", *n("Terrazas del Lago"))
s.actor("Hartwin & Roe", "organization", *n("Hartwin & Roe"))
s.actor("Villa Taguay", "place", *n("Villa Taguay", "VILLA TAGUAY"))
s.alias(HOSPITAL, "the hospital", "hospital", "Celia Branchi")
s.alias(POLICE, "the police", "Provincial police")
s.alias(PROVINCE, "The province", "Ramiro Echaniz")
s.alias(RECEIVER, "The receiver", "receiver")
s.alias(SURVEY, "a university survey")
s.alias(FILING, "Its own filing with the bankruptcy court", "filing", "Vidrios del Nordeste")
s.alias(BOOKKEEPER, "bookkeeper", "the count of their bookkeeper")
s.alias("the court", "court")
s.alias(INVENTORY, "inventory")
s.alias(SECOND, "A second paper in the same file", "second paper")
s.alias(WINERIES, "Three wineries in the region")
s.write()
