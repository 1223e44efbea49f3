#!/usr/bin/env python3
"""Gold of an invented story: a gold mine's convoy is ambushed in western Niger, May 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A convoy of miners is ambushed in Niger")
E, AL, MORE, ABOUT, MOST, BTW = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
LETTER, MON, TUE, WED, THU, FRI, MON2 = "2027-04-28", "2027-05-10", "2027-05-11", "2027-05-12", "2027-05-13", "2027-05-14", "2027-05-17"
s.report("00", outlet="AfriLine", published=TUE, sidecar=True)
s.report("01", outlet="AfriLine", published=WED)
s.report("02", outlet="Tarrawonga Gold", published=THU)
s.report("03", outlet="Le Sablier", published=FRI)
s.report("04", outlet="The Bullion Brief", published=MON2)
s.report("05", outlet="Dispatches from the Bend", published="2027-06-02", to="2027-07-01")

HAMA, SALEY, ISSOUFOU, HALLORAN, GARBA, FENG = "Ibrahim Hama", "Saley Hama", "Mariama Issoufou", "Craig Halloran", "Fatouma Garba", "Rosalind Feng"
MIN, FIRM, UNION, RIDERS, COMM, SAB, AFRI, BRIEF = "defence ministry", "Tarrawonga Gold", "SYMIN", "Riders of Liptako", "commission of inquiry", "Le Sablier", "AfriLine", "The Bullion Brief"
TWO, CRANE, NURSE, WELDER, FOREMAN, UNDER, BEND = "two workers", "a crane operator", "a nurse", "a welder", "a foreman", "two London underwriters", "Dispatches from the Bend"
HOSP = "hospital in Tera"

# ---- figures
f = s.figures
f("people killed", "conflict",
    AL("00", "at least 14 dead", 14, as_of=TUE, origin=MIN), AL("00", "at least 14 people", 14, MIN, as_of=TUE, origin=MIN),
    E("01", "31", 31, nth=1, as_of=WED, origin=MIN), E("01", "31", 31, MIN, nth=2, as_of=WED, origin=MIN), E("01", "44", 44, UNION, as_of=WED, origin=UNION),
    E("03", "37 bodies", 37, GARBA, as_of=THU, origin=HOSP), E("03", "thirty-one", 31, [GARBA, MIN], as_of=THU, origin=MIN), E("03", "31", 31, MIN, as_of=THU, origin=MIN),
    E("04", "37 dead", 37, [SAB, HOSP], origin=HOSP), E("04", "31", 31, "Niger's government", as_of=MON2, origin=MIN),
    E("04", "44", 44, UNION, as_of=MON2, origin=UNION),
    E("05", "39", 39, COMM, as_of="2027-06-02", origin=COMM))
f("women who came to the union's office", "single", E("04", "Forty-four women", 44, ISSOUFOU, as_of=MON2, origin=ISSOUFOU))
f("workers killed", "conflict",
    E("01", "22 of them workers", 22, MIN, as_of=WED, origin=MIN), E("02", "21 employees and contractors", 21, as_of=THU, origin=FIRM),
    E("03", "28 workers", 28, GARBA, as_of=THU, origin=HOSP), E("05", "29 workers", 29, COMM, as_of="2027-06-02", origin=COMM))
f("soldiers killed", "conflict",
    E("01", "nine soldiers", 9, MIN, as_of=WED, origin=MIN), E("01", "17 soldiers", 17, RIDERS, as_of=WED, origin=RIDERS),
    E("03", "nine soldiers", 9, GARBA, as_of=THU, origin=HOSP), E("05", "ten soldiers", 10, COMM, as_of="2027-06-02", origin=COMM))
f("people who died in hospital in Niamey", "single", E("05", "the last two", 2, COMM, origin=COMM))
f("people wounded", "update",
    E("00", "33 wounded", 33, NURSE, as_of=TUE, origin=NURSE), E("02", "A further 38", 38, as_of=THU, origin=FIRM))
f("wounded shot in the back", "single", E("00", "eleven of them", 11, NURSE, as_of=TUE, origin=NURSE))
f("wounded flown to Niamey", "single", E("02", "seven of whom", 7, as_of=THU, origin=FIRM))
f("workers missing", "conflict",
    E("01", "six workers missing", 6, as_of=WED, origin=MIN), E("01", "Six workers", 6, MIN, as_of=WED, origin=MIN),
    E("03", "the six", 6, origin=MIN), E("03", "two families", 2, as_of=FRI), E("03", "no one", 0, FIRM, as_of=THU, origin=FIRM), E("05", "Two men", 2))
f("missing workers who came out of the bush", "single", E("03", "four", 4, nth=2, as_of=THU))
f("nights in a well", "single", E("03", "two nights", 2, unit="nights"))
f("prisoners", "single", E("01", "11 prisoners", 11, RIDERS, as_of=WED, origin=RIDERS))
f("buses", "agree", E("00", "Five buses", 5, HAMA, as_of=TUE, origin=MIN), E("01", "Five buses", 5, as_of=TUE, origin=MIN), E("02", "five buses", 5, as_of=TUE, origin=FIRM))
f("escort vehicles", "agree", E("00", "six escort vehicles", 6, HAMA, as_of=TUE, origin=MIN), E("01", "six escort vehicles", 6, as_of=TUE, origin=MIN))
f("vehicles of the convoy", "single", E("04", "15-vehicle", 15, origin=BRIEF))
f("workers on the buses", "agree", E("00", "170 workers", 170, HAMA, as_of=TUE, origin=MIN), E("02", "170 of our people", 170, as_of=TUE, origin=FIRM))
f("soldiers of the escort", "conflict",
    E("00", "24 soldiers", 24, HAMA, as_of=TUE, origin=MIN), E("01", "12 soldiers", 12, ISSOUFOU, as_of=TUE, origin=UNION), E("01", "24", 24, ISSOUFOU, as_of=TUE, origin=MIN),
    E("02", "24 soldiers", 24, as_of=TUE, origin=MIN), E("03", "Twelve soldiers", 12, SALEY, as_of=TUE, origin=SALEY),
    E("05", "twelve men", 12, COMM, as_of=TUE, origin=COMM), E("05", "twenty-four", 24, [COMM, "the order of march"], as_of=TUE, origin="the order of march"))
f("soldiers without radios", "single", E("01", "half of them", 0.5, ISSOUFOU, as_of=TUE, origin=UNION, unit="share"))
f("soldiers at a wedding", "single", E("05", "half of them", 0.5, COMM, as_of=TUE, origin=COMM, unit="share"))
f("attackers", "conflict",
    ABOUT("00", "About 60 terrorists", 60, HAMA, as_of=TUE, origin=MIN), AL("03", "Two hundred, perhaps more", 200, SALEY, as_of=TUE, origin=SALEY),
    E("03", "eighty", 80, WELDER, as_of=TUE, origin=WELDER), BTW("05", "between 70 and 100", 70, 100, COMM, as_of=TUE, origin=COMM))
f("distance from the mine", "conflict",
    ABOUT("00", "some 22 kilometres", 22, HAMA, origin=MIN, unit="km"), ABOUT("01", "some 22 kilometres", 22, origin=MIN, unit="km"),
    E("03", "35 kilometres", 35, origin=SAB, unit="km"), E("03", "22", 22, "everywhere", origin=MIN, unit="km"))
f("time until the helicopter came", "conflict",
    MOST("00", "within 50 minutes", 50, HAMA, as_of=TUE, origin=MIN, unit="minutes"), E("03", "three hours", 3, SALEY, as_of=TUE, origin=SALEY, unit="hours"),
    E("05", "an hour and fifty minutes", 110, COMM, as_of=TUE, origin=COMM, unit="minutes"), E("05", "fifty minutes", 50, HAMA, nth=2, as_of=TUE, origin=MIN, unit="minutes"))
f("length of the shooting", "single", MORE("00", "more than two hours", 2, TWO, as_of=TUE, origin=TWO, unit="hours"))
f("length of the audio message", "single", E("01", "90 seconds", 90, unit="seconds"))
f("gold produced last year", "agree",
    E("00", "3.9 tonnes of gold", 3.9, as_of=["2026-01-01", "2026-12-31"], origin=FIRM, unit="tonnes"), E("04", "3.9 tonnes", 3.9, as_of=["2026-01-01", "2026-12-31"], origin=FIRM, unit="tonnes"),
    ABOUT("04", "about 125,000 ounces", 125000, as_of=["2026-01-01", "2026-12-31"], origin=FIRM, unit="ounces"))
f("gold expected this year", "single", BTW("02", "125,000 to 135,000 ounces", 125000, 135000, origin=FIRM, as_of=["2027-01-01", "2027-12-31"], unit="ounces"))
f("soldiers killed near Bankilare", "single", E("00", "12 soldiers", 12, as_of=["2026-11-01", "2026-11-30"]))
f("fall of the share", "agree", E("01", "19%", 19, as_of=WED, origin=AFRI, unit="percent"), E("04", "19%", 19, as_of=WED, origin=AFRI, unit="percent"))
f("price of the share", "single", E("01", "A$1.34", 1.34, as_of=WED, unit="AUD"))
f("value wiped off", "agree", E("01", "A$310 million", 310000000, as_of=WED, origin=AFRI, unit="AUD"), E("01", "$205 million", 205000000, as_of=WED, origin=AFRI, unit="USD"))
f("rise of the share", "single", E("04", "6%", 6, as_of=FRI, unit="percent"))
f("analyst's target before", "single", E("04", "A$2.10", 2.1, FENG, origin=FENG, unit="AUD"))
f("analyst's target", "single", E("04", "A$1.20", 1.2, FENG, origin=FENG, unit="AUD"))
f("payment to the army a year", "agree", E("02", "US$2.4 million", 2400000, origin=FIRM, unit="USD"), E("04", "US$2.4 million", 2400000, origin=FIRM, unit="USD"))
f("share of that which a rival pays", "single", E("04", "a third of that", 1/3, unit="share"))
f("weeks of stockpiled ore", "agree", ABOUT("02", "about nine weeks", 9, origin=FIRM, unit="weeks"), E("04", "nine weeks", 9, FIRM, nth=1, origin=FIRM, unit="weeks"),
    E("04", "Nine weeks", 9, FENG, origin=FIRM, unit="weeks"), E("04", "nine weeks", 9, FENG, nth=2, origin=FIRM, unit="weeks"))
f("payment to each bereaved family", "agree",
    E("02", "15 million CFA francs", 15000000, origin=FIRM, unit="XOF"), ABOUT("02", "approximately A$39,000", 39000, origin=FIRM, unit="AUD"), E("04", "15 million CFA francs", 15000000, origin=FIRM, unit="XOF"))
f("years of wages", "single", E("02", "four years", 4, origin=FIRM, unit="years"))
f("people who want a job", "single", E("02", "1,340 people", 1340, HALLORAN, origin=HALLORAN))
f("price of cover now", "single", E("04", "1.1%", 1.1, UNDER, origin=UNDER, unit="percent"))
f("price of cover before", "single", E("04", "0.4%", 0.4, UNDER, origin=UNDER, unit="percent"))
f("holes in the roof", "agree", E("05", "FOURTEEN HOLES", 14, origin=BEND), E("05", "fourteen holes", 14, origin=BEND))
f("pages of the report", "single", E("05", "forty pages", 40, unit="pages"))
f("money for Craig Halloran", "single", E("05", "A$1.9 million", 1900000, unit="AUD"))
f("ransom", "single", E("05", "200 million francs", 200000000, RIDERS, origin=RIDERS, unit="XOF"))
f("children of Saley Hama", "single", E("05", "six children", 6, SALEY, origin=SALEY))

# ---- quotations
q, Q = s.quote, s.quotation
Q("out of the riverbed", "single", q("00", "About 60 terrorists came out of the riverbed, and not all of them went back into it,", HAMA))
Q("under the bus", "single", q("00", "We lay under the bus and called everyone whose number we had,", CRANE))
Q("seeking information", "single", q("00", "urgently seeking information", FIRM))
Q("without radios", "single", q("01", "half of them without radios", ISSOUFOU))
Q("we wrote on 28 April", "single", q("01", "On 28 April we wrote to the company that the road was being watched,", ISSOUFOU), q("01", "We have the stamp of the reception desk on our copy.", ISSOUFOU))
Q("propaganda of cowards", "single", q("01", "the propaganda of cowards", HAMA))
Q("a bus from a motorcycle", "single", q("01", "Our pilots can tell a bus from a motorcycle,", HAMA))
Q("first thoughts", "single", q("02", "Our first thoughts are with the families. Our second are with the 1,340 people who will want a job to come back to.", HALLORAN))
Q("the tea glasses", "same", q("03", "I HAD SHARED OUT THE TEA GLASSES", SALEY), q("03", "Twelve soldiers. I know it because I had shared out the tea glasses.", SALEY))
Q("two hundred", "single", q("03", "Two hundred, perhaps more. When one is lying under a bus one sees only wheels.", SALEY))
Q("nobody was alive", "single", q("03", "In that one nobody was alive any more, if God wills.", SALEY))
Q("come and count", "single", q("03", "They have asked me to say thirty-one. I am a doctor, I have asked them to come and count,", GARBA))
Q("hear the sea", "single", q("03", "as others hear the sea", FOREMAN))
Q("forty-four women", "single", q("04", "Forty-four women have come to our office. I did not ask them for a certificate.", ISSOUFOU))
Q("not deciding", "single", q("04", "Nine weeks of stockpile is nine weeks of not deciding,", FENG))
Q("between 70 and 100", "single", q("05", "between 70 and 100", COMM))
Q("received and read", "single", q("05", "received on 28 April and read on 10 May", FIRM))
Q("paid for no one", "single", q("05", "We paid for no one,", FIRM))
Q("aspirational", "single", q("05", "aspirational", FIRM))

# ---- timeline
w = s.when
w("the deadliest attack before", "2019", ("04", "since 2019"))
w("the agreement with the army", "2025", ("02", "in 2025"))
w("the mine's output", "2026", ("00", "last year"), ("04", "last year"))
w("a post near Bankilare is overrun", "2026-11", ("00", "In November"))
w("the year of the guidance", "2027", ("02", "the year"))
w("the union's letter, by the union", LETTER, ("01", "On 28 April"), ("04", "28 April"), ("05", "on 28 April"))
w("the union's letter arrives, by the firm", MON, ("01", "on Monday"), ("01", "the eve of the attack"), ("02", "on 10 May"), ("04", "10 May"))
w("the union's letter is read", MON, ("05", "on 10 May"))
w("the ambush", TUE, ("00", "on Tuesday"), ("02", "on 11 May"))
w("wounded are brought to Tera", TUE, ("00", "by 3 p.m."))
w("the mill stands still from then on", TUE, ("03", "since Tuesday"), ("05", "from the first day"))
w("the ambush, by The Bullion Brief", WED, ("04", "Wednesday's"))
w("the ministry's new toll", WED, ("01", "on Wednesday", 1))
w("the share falls", WED, ("01", "on Wednesday", 2), ("04", "on Wednesday"))
w("37 bodies are counted", THU, ("03", "on Thursday evening"))
w("the ministry is still at 31", THU, ("03", "yesterday"))
w("four come out of the bush", THU, ("03", "on Thursday", 2))
w("the share rises", FRI, ("04", "on Friday"))
w("Halloran leaves", "2027-05-24", ("05", "in the last week of May"), to="2027-05-31")
w("two men walk into a market", "2027-05-30", ("05", "on 30 May"))
w("the report appears", "2027-06-02", ("05", "on 2 June"))
w("the mine reopens", "2027-07-01", ("05", "on 1 July"))

# ---- conflicts
s.conflict("figure", "the dead: 31 by the ministry, 37 by the hospital, 44 by the union",
    [("01", "31", 1), ("01", "31", 2), ("03", "thirty-one"), ("03", "31"), ("04", "31")], [("03", "37 bodies"), ("04", "37 dead")], [("01", "44"), ("04", "44")])
s.conflict("figure", "soldiers killed: nine, or 17 by the Riders", [("01", "nine soldiers"), ("03", "nine soldiers")], [("01", "17 soldiers")])
s.conflict("figure", "workers killed, as of Thursday: 21 by the firm, 28 by the hospital", [("02", "21 employees and contractors")], [("03", "28 workers")])
s.conflict("figure", "the escort: 24 soldiers, or 12",
    [("00", "24 soldiers"), ("02", "24 soldiers"), ("01", "24"), ("05", "twenty-four")], [("01", "12 soldiers"), ("03", "Twelve soldiers"), ("05", "twelve men")])
s.conflict("figure", "attackers: about 60, 80, 70 to 100, or 200 and more", [("00", "About 60 terrorists")], [("03", "Two hundred, perhaps more")], [("03", "eighty"), ("05", "between 70 and 100")])
s.conflict("figure", "distance from the mine: 22 kilometres, or 35", [("00", "some 22 kilometres"), ("01", "some 22 kilometres"), ("03", "22")], [("03", "35 kilometres")])
s.conflict("figure", "help came within 50 minutes, after an hour and fifty, or after three hours",
    [("00", "within 50 minutes"), ("05", "fifty minutes", 2)], [("03", "three hours"), ("00", "nobody came to help before noon")], [("05", "an hour and fifty minutes")])
s.conflict("figure", "vehicles: five buses and six others, or 15", [("00", "Five buses"), ("00", "six escort vehicles"), ("01", "Five buses"), ("01", "six escort vehicles")], [("04", "15-vehicle")])
s.conflict("date", "the day of the ambush: Tuesday, or Wednesday by The Bullion Brief", [("00", "on Tuesday"), ("02", "on 11 May")], [("04", "Wednesday's")])
s.conflict("date", "the union's letter came on 28 April, or on 10 May", [("01", "On 28 April"), ("04", "28 April"), ("05", "on 28 April")], [("01", "on Monday"), ("02", "on 10 May"), ("04", "10 May")])
s.conflict("stance", "whether workers are missing", [("02", "All other personnel have been accounted for."), ("03", "that it misses no one")],
    [("01", "Six workers were missing"), ("01", "six workers missing"), ("03", "So two families wait."), ("05", "Two men had remained missing.")])
s.conflict("stance", "whether the helicopter fired on a bus",
    [("01", "Our pilots can tell a bus from a motorcycle,"), ("01", "the propaganda of cowards"), ("03", "The ministry repeats that this is false.")],
    [("03", "then at the last bus"), ("05", "It had come from above.")])
s.conflict("stance", "whether the mill runs", [("02", "The mill continues to operate on stockpiled ore"), ("03", "that its mill turns"), ("04", "the mill is running off the stockpile")],
    [("03", "It has not turned since Tuesday"), ("05", "had stood still from the first day")])
s.conflict("stance", "whether a ransom was paid", [("05", "the company paid 200 million francs for them")], [("05", "We paid for no one,")])
s.conflict("figure", "prisoners and missing: six, or 11", [("01", "six workers missing"), ("01", "Six workers")], [("01", "11 prisoners")], optional=True)

# ---- echoes
s.echo("AfriLine's second dispatch repeats the first", "copied text",
    ("00", "Five buses and six escort vehicles had left Tera shortly after sunrise and were stopped by a bomb in the road"),
    ("01", "Five buses and six escort vehicles had left Tera shortly after sunrise and were stopped by a bomb in the road"))
s.echo("Le Sablier's 37, retold", "cited", ("03", "37 bodies"), ("04", "37 dead, a local weekly says"))
s.echo("the firm's announcement, retold", "cited", ("02", "sufficient for about nine weeks"), ("03", "The company has written to Sydney that it misses no one"), ("04", "The company says the mill is running off the stockpile for nine weeks"))
s.echo("15 million francs a family", "same details", ("02", "15 million CFA francs"), ("04", "15 million CFA francs"))
s.echo("US$2.4 million a year for the army", "same details", ("02", "US$2.4 million a year"), ("04", "US$2.4 million a year"))
s.echo("the union's letter of 28 April", "cited", ("01", "On 28 April we wrote to the company"), ("04", "Ours bears the date of 28 April and a stamp"), ("05", "received on 28 April"))
s.echo("Hama's fifty minutes", "cited", ("00", "within 50 minutes"), ("05", "had spoken of fifty minutes"), optional=True)
s.echo("19% on Wednesday", "same details", ("01", "19%"), ("04", "19%"), optional=True)

# ---- actors
n = s.named
s.actor(HAMA, "person", *n("Ibrahim Hama"), ("00", "Hama", 2), aliases=["Hama", "Colonel Ibrahim Hama", "the ministry's spokesman", "defence ministry", "the Colonel", "the ministry", "he"])
s.actor(SALEY, "person", *n("Saley Hama"), aliases=["he", "the driver", "Saley"])
s.actor(ISSOUFOU, "person", *n("Mariama Issoufou", "Issoufou"), aliases=["Its general secretary", "union boss Mariama Issoufou", "SYMIN", "the union"])
s.actor(HALLORAN, "person", *n("Craig Halloran"), aliases=["Managing Director Craig Halloran"])
s.actor(GARBA, "person", *n("Fatouma Garba"), aliases=["Dr Fatouma Garba", "She", "she", "The hospital in Tera"])
s.actor(FENG, "person", *n("Rosalind Feng"), aliases=["an analyst at Carrick Partners"])
s.actor(FIRM, "organization", *n("Tarrawonga Gold Limited", "TARRAWONGA GOLD LIMITED", "Tarrawonga Gold", "Tarrawonga"), aliases=["the company", "The company", "the Company", "It", "A spokesman for Tarrawonga"])
s.actor(UNION, "organization", *n("SYMIN"), aliases=["the union", "The mine workers' union, SYMIN", "the mine workers' union"])
s.actor(RIDERS, "organization", *n("Riders of Liptako"), aliases=["The Riders of Liptako", "A group that calls itself the Riders of Liptako", "an audio message"])
s.actor("Koulbaga", "place", *n("Koulbaga", "KOULBAGA"))
s.actor("Tera", "place", *n("Tera"))
s.actor("Niamey", "place", *n("Niamey", "NIAMEY"))
s.actor(AFRI, "organization", *n("AfriLine"))
s.alias(MIN, "the defence ministry", "the ministry", "The ministry", "Ibrahim Hama", "Colonel Ibrahim Hama")
s.alias("Niger's government", "the government", "Niger’s government")
s.alias(COMM, "The government's commission of inquiry", "the report", "it")
s.alias(TWO, "Two workers reached by telephone", "Two workers")
s.alias(CRANE, "one, a crane operator", "crane operator")
s.alias(NURSE, "A nurse at Tera's hospital")
s.alias(WELDER, "A welder who lay beside him")
s.alias(FOREMAN, "foreman")
s.alias(UNDER, "Two London underwriters")
s.alias(SAB, "a local weekly", "Le Sablier")
s.alias(HOSP, "The hospital in Tera", "the hospital", "Dr Fatouma Garba", "a local weekly")
s.alias("the order of march", "order of march")
s.alias("everywhere")
s.write()
