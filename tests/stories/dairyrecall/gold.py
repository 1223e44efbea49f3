"""Gold of an invented story: the Irish dairy Glenbeg recalls infant milk powder, March 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Glenbeg recalls infant milk powder")
T9, T22, SUN, MON1, WED3, THU, FRI, SAT, MON8, TUE, WED10 = "2027-02-09", "2027-02-22", "2027-02-28", "2027-03-01", "2027-03-03", "2027-03-04", "2027-03-05", "2027-03-06", "2027-03-08", "2027-03-09", "2027-03-10"
s.report("00", outlet="CPW", published=THU)
s.report("01", outlet="Glenbeg Co-op", published=THU)
s.report("02", outlet="Irish Spark", published=FRI, sidecar=True)
s.report("03", outlet="Kumasi Sentinel", published=TUE)
s.report("04", outlet="Milk & Powder Weekly", published=WED10, to="2027-03-14")
s.report("05", outlet="The Reckoner", published="2027-05-07", to="2027-05-13")

TUOHY, DECLAN, BREDA, CIARA, KYEREMEH, EFUA, KOFI, COSTELLO = "Orla Tuohy", "Declan Mahony", "Breda Mahony", "Ciara Devane", "Yaw Kyeremeh", "Efua Quaye", "Kofi Quaye", "Niamh Costello"
GLENBEG, FSAI, HSE, FDA, VANTEC, CORRIB, SHANNON, HANLEY, CPW, WHO = "Glenbeg", "Food Safety Authority of Ireland", "HSE", "Food and Drugs Authority", "Vantec", "Corrib Securities", "Shannonside", "Hanley's", "CPW", "World Health Organization"
WORKER, SELLER, SPOKESW, LETTER, ANNUAL, CUSTOMS, MANAGER, SPARK = "a worker", "a woman who sells it", "a spokeswoman for Glenbeg", "a letter from the FSAI", "annual report", "customs data", "the manager", "Irish Spark"
E, A, L, M, B, U = s.exact, s.about, s.at_least, s.more_than, s.between, s.at_most

# ---- figures
f = s.figures
f("countries of the recall", "agree", E("00", "six countries", 6, nth=1, as_of=THU), E("00", "six countries", 6, FSAI, nth=2, as_of=THU), E("03", "six countries", 6, CPW, as_of=THU, origin=CPW), E("05", "six countries", 6))
f("batches recalled", "update",
    E("00", "nine batches", 9, FSAI, as_of=THU, origin=GLENBEG), E("01", "nine batches", 9, GLENBEG, as_of=THU, origin=GLENBEG), E("04", "14", 14, FSAI, nth=1, as_of=MON8, origin=FSAI))
f("batches added", "single", E("04", "five batches", 5, FSAI, as_of=MON8))
f("babies ill in Ireland", "update",
    E("00", "three babies", 3, as_of=THU, origin=FSAI), E("00", "Three babies", 3, FSAI, as_of=THU, origin=FSAI), E("02", "FOUR tots", 4, HSE, as_of=THU, origin=HSE),
    E("04", "Seven infants", 7, HSE, as_of=WED10, origin=HSE), E("05", "nine babies", 9))
f("babies seriously ill", "single", E("00", "one of them", 1, FSAI, as_of=THU))
f("tins recalled", "conflict",
    E("00", "214,000 tins", 214000, FSAI, as_of=THU, origin=GLENBEG), E("01", "214,000 tins", 214000, GLENBEG, as_of=THU, origin=GLENBEG), E("02", "241,000 dodgy tins", 241000, as_of=FRI, origin=SPARK),
    E("03", "214,000 tins", 214000, CPW, as_of=THU, origin=GLENBEG), E("04", "338,000", 338000, FSAI, as_of=MON8, origin=FSAI), E("05", "338,000 tins", 338000, origin=FSAI))
f("weight of a tin", "agree", E("00", "800 grams", 800, unit="g"), E("01", "800 g", 800, GLENBEG, unit="g"))
f("tins in Ireland", "agree", A("00", "Some 31,000", 31000, FSAI, origin=GLENBEG), E("01", "31,000", 31000, GLENBEG, origin=GLENBEG))
f("tins in Ghana", "conflict", E("01", "18,000", 18000, GLENBEG, origin=GLENBEG), E("03", "18,000", 18000, GLENBEG, origin=GLENBEG), E("03", "22,400", 22400, [KOFI, "customs papers"], origin="customs papers"))
f("tins found in Ghana", "single", A("03", "some 9,000", 9000, KOFI, as_of=MON8))
f("tins that came back", "single", E("05", "203,000", 203000))
f("share of the tins that has been used", "single", M("01", "more than half of all tins", 0.5, GLENBEG, unit="share"))
f("sealed tins found positive", "update", E("00", "two of 40 sealed tins", 2, FSAI, as_of=THU, origin=FSAI), E("04", "five", 5, FSAI, nth=2, as_of=WED10, origin=FSAI))
f("sealed tins examined by the authority", "update", E("00", "40 sealed tins", 40, FSAI, as_of=THU, origin=FSAI), E("04", "120", 120, FSAI, as_of=WED10, origin=FSAI))
f("tests of the company", "single", E("01", "612 tests", 612, GLENBEG))
f("newborns that die", "single", U("00", "up to 80% of infected newborns", 80, WHO, unit="percent"))
f("farmers who own Glenbeg", "conflict", A("00", "some 1,900 farmers", 1900, origin=CPW), E("02", "2,100", 2100, BREDA, origin=BREDA))
f("sales last year", "single", E("00", "€640 million", 640e6, unit="EUR", as_of=["2026-01-01", "2026-12-31"]))
f("refund", "single", E("01", "€17.50", 17.5, GLENBEG, unit="EUR"))
f("cost of the recall", "conflict",
    E("01", "€18 million", 18e6, "Board", unit="EUR", as_of=THU, origin="Board"), B("04", "between €40m and €50m", 40e6, 50e6, CORRIB, unit="EUR", origin=CORRIB), E("04", "€18m", 18e6, "Board", unit="EUR", origin="Board"),
    L("05", "€61 million so far", 61e6, unit="EUR"), A("05", "sixty million", 60e6, BREDA, unit="EUR"))
f("cover of the insurer", "agree", U("04", "€10m", 10e6, SHANNON, unit="EUR", origin=SHANNON), E("05", "ten", 10e6, unit="EUR", nth=None))
f("children of Mahony", "single", E("01", "four", 4, DECLAN))
f("days of bottles", "single", E("02", "nine days", 9, unit="days"))
f("days between the sheet and the 22nd", "single", E("02", "thirteen days", 13, unit="days"))
f("pay of Mahony", "single", E("02", "€412,000 a year", 412000, unit="EUR"))
f("cows of Breda Mahony", "agree", E("02", "84 cows", 84, as_of=FRI), E("05", "84 cows", 84))
f("cows sold", "single", E("05", "20 of her 84 cows", 20))
f("sick babies in the ward", "single", E("03", "19 sick babies", 19, KYEREMEH, as_of=MON8, origin=KYEREMEH))
f("cases in Ghana", "update", E("03", "12 suspected cases", 12, FDA, as_of=MON8, origin=FDA), E("05", "23 cases", 23, FDA, origin=FDA))
f("deaths in Ghana", "single", E("05", "three deaths", 3, FDA))
f("deaths with the bacterium from the drain", "single", E("05", "two of the three", 2, FDA))
f("price of a tin in Ghana", "agree", E("03", "310 cedis a tin", 310, unit="GHS"), A("03", "about €19", 19, unit="EUR"))
f("price in the Central Market", "single", E("03", "120", 120, unit="GHS", as_of=MON8))
f("February milk price", "single", E("04", "37.2 cent a litre", 37.2, unit="cent"))
f("earlier milk price", "single", E("04", "39", 39, unit="cent"))
f("share of the powder sold abroad", "conflict", E("04", "70% of its powder", 70, ANNUAL, unit="percent", origin=GLENBEG), E("04", "86%", 86, CUSTOMS, unit="percent", origin=CUSTOMS))
f("tins recalled by Veenpolder", "single", E("04", "6,000 tins", 6000))
f("swabs", "single", E("05", "three swabs", 3, COSTELLO))
f("days to grow", "single", E("05", "four days", 4, COSTELLO, unit="days"))
f("minutes until the result was opened", "single", E("05", "28 minutes", 28, COSTELLO, unit="minutes"))
f("pages of the report", "single", E("05", "188 pages", 188, unit="pages"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("you cannot see it", "single", q("00", "Parents should not open a tin to look. You cannot see it,", TUOHY))
Q("of our own accord", "single", q("00", "We went to the authority at once and of our own accord,", DECLAN))
Q("nobody had rung us", "single", q("00", "Nobody from Ballinree had rung us before that,", TUOHY))
Q("father of four", "single", q("01", "I am a father of four, and I would give our milk to any child of mine tomorrow,", DECLAN))
Q("colic", "same", q("02", "They told me it was colic,", CIARA), q("05", "They told me it was colic,", CIARA))
Q("nobody told me about the tin", "single", q("02", "Nobody told me about the tin.", CIARA))
Q("presumptive positive", "single", q("02", "presumptive positive", VANTEC))
Q("mop it", "single", q("02", "We knew on the Tuesday,", WORKER), q("02", "The manager said mop it, so we mopped it.", WORKER))
Q("not recognise", "single", q("02", "not recognise the document", GLENBEG))
Q("no relation", "single", q("02", "He's no relation of mine, thank God,", BREDA), q("02", "We own that creamery, all 2,100 of us, and we heard it from the radio.", BREDA))
Q("read the news", "single", q("02", "We weren't asked to. We read the news,", HANLEY))
Q("no evidence", "same", q("03", "no evidence", GLENBEG, nth=1), q("03", "no evidence whatsoever", GLENBEG))
Q("it is the powder", "single", q("03", "It is the powder. We grew it from her blood and we grew it from her tin,", KYEREMEH))
Q("a death is a death", "single", q("03", "until then a death is a death and not a proof", EFUA))
Q("who should have told me", "single", q("03", "He read it on the phone. Who should have told me? The tin?", SELLER))
Q("no positive tin", "single", q("04", "There is no positive tin,", SPOKESW))
Q("not before 22 March", "single", q("04", "not before 22 March", LETTER))
Q("not told before the 22nd", "single", q("05", "I was not told before the 22nd. I have said so under oath,", DECLAN))
Q("one floor", "single", q("05", "They told us it was one floor,", BREDA), q("05", "A floor doesn't cost sixty million.", BREDA))

# ---- timeline
w = s.when
w("an American recall", "2022-01-01", ("00", "In 2022"), to="2022-12-31")
w("the year of the sales", "2026-01-01", ("00", "last year"), to="2026-12-31")
w("the batches are packed", "2027-01-11", ("01", "between 11 January and 12 February"), to="2027-02-12")
w("the first swab", "2027-02-05", ("05", "on 5 February"))
w("the laboratory's first result", T9, ("02", "on 9 FEBRUARY"), ("02", "9 February"), ("02", "on the Tuesday"), ("04", "on 9 February"), ("04", "on the same day"), ("05", "on 9 February"))
w("a note lies on Mahony's desk", "2027-02-10", ("05", "on 10 February"))
w("the last tin is filled", "2027-02-12", ("02", "on the 12th"))
w("sick babies are counted from then on", "2027-02-20", ("03", "since February 20"))
w("the swab of which the company speaks", T22, ("00", "on 22 February"), ("01", "On 22 February"), ("02", "on 22 February"), ("05", "the 22nd", 1))
w("Mahony sees the result, by him", T22, ("04", "before 22 February"), ("05", "before the 22nd"))
w("the month of the milk price", "2027-02-01", ("04", "February", 3), to="2027-02-28")
w("the company informs the authority, by it", "2027-02-26", ("01", "on 26 February"))
w("Fionn Devane goes grey", SUN, ("02", "On Sunday"))
w("the authority hears of it from a hospital", MON1, ("00", "on Monday"))
w("the first trace of a call", "2027-03-02", ("05", "before 2 March"), ("05", "the day after the hospital's"))
w("the hall is closed", WED3, ("01", "on 3 March"))
w("Hanley's clears its shelves", WED3, ("02", "at nine on Wednesday night"))
w("the recall is announced", THU, ("00", "on Thursday"), ("04", "Last Thursday's"))
w("the HSE confirms four", THU, ("02", "last night", 1))
w("Mahony at a dinner", THU, ("02", "last night", 2))
w("a girl dies in Kumasi", SAT, ("03", "on Saturday"))
w("Kyeremeh speaks to the Sentinel", MON8, ("03", "yesterday", 1))
w("9,000 tins found", MON8, ("03", "by Monday morning"))
w("the price in the market", MON8, ("03", "yesterday", 2))
w("five batches are added", MON8, ("04", "On Monday"))
w("seven infants ill", WED10, ("04", "as of Wednesday evening"))
w("the hall opens again, by the company", "2027-03-15", ("01", "on 15 March"), ("04", "15 March"))
w("results in Ghana", "2027-03-19", ("03", "on March 19"))
w("the hall opens again", "2027-03-22", ("04", "not before 22 March"), ("05", "on 22 March"))
w("Mahony resigns", "2027-04-12", ("05", "on 12 April"))
w("the judge's report", "2027-05-06", ("05", "last Thursday, on 6 May"))

# ---- conflicts
c = s.conflict
c("figure", "tins recalled: 214,000, or 241,000 by the Irish Spark", [("00", "214,000 tins"), ("01", "214,000 tins"), ("03", "214,000 tins")], [("02", "241,000 dodgy tins")])
c("date", "when the company learned of it: on 22 February, or on 9 February",
    [("00", "on 22 February"), ("01", "On 22 February"), ("02", "on 22 February"), ("04", "before 22 February"), ("05", "before the 22nd")],
    [("02", "on 9 FEBRUARY"), ("02", "9 February"), ("02", "on the Tuesday"), ("04", "on 9 February"), ("05", "on 9 February"), ("05", "on 10 February")])
c("stance", "whether sealed tins were contaminated",
    [("00", "no sealed tin had tested positive"), ("01", "No sealed tin has been found positive"), ("01", "There is no bacterium in our powder."), ("04", "There is no positive tin,")],
    [("00", "had found it in two of 40 sealed tins"), ("04", "The FSAI now has five, out of 120 examined"), ("03", "we grew it from her tin")])
c("stance", "whether the company went to the authority of its own accord",
    [("00", "We went to the authority at once and of our own accord,"), ("01", "We informed the FSAI on 26 February")],
    [("00", "Nobody from Ballinree had rung us before that,"), ("00", "had first heard of the matter on Monday, from a hospital in Cork"), ("05", "Nor, the judge finds, did the co-op go to the authority of its own accord."), ("05", "There is no trace of a call or a letter before 2 March")])
c("date", "when the company informed the authority: 26 February, or not before 1 or 2 March", [("01", "on 26 February")], [("00", "on Monday"), ("05", "before 2 March")], optional=True)
c("figure", "farmers who own Glenbeg: some 1,900, or 2,100", [("00", "some 1,900 farmers")], [("02", "2,100")])
c("figure", "tins in Ghana: 18,000 by the maker, 22,400 by the importer", [("01", "18,000"), ("03", "18,000")], [("03", "22,400")])
c("figure", "sick babies in Ghana: 12 in the country, or 19 in one ward", [("03", "12 suspected cases")], [("03", "19 sick babies")])
c("stance", "whether the powder made the babies in Ghana ill", [("03", "no evidence whatsoever"), ("03", "no evidence", 1)], [("03", "It is the powder."), ("03", "Doctor blames Irish powder"), ("05", "the bacterium was the one from the drain")])
c("figure", "cost: €18 million by the board, €40 to 50 million by Corrib", [("01", "€18 million"), ("04", "€18m")], [("04", "between €40m and €50m")])
c("figure", "share of the powder sold abroad: 70% or 86%", [("04", "70% of its powder")], [("04", "86%")])
c("date", "the hall opens again: 15 March by the company, not before 22 March by the authority", [("01", "on 15 March"), ("04", "15 March")], [("04", "not before 22 March"), ("05", "on 22 March")])
c("stance", "whether Mahony was told before the 22nd", [("05", "I was not told before the 22nd."), ("05", "denies having read it"), ("04", "saw no result before 22 February")], [("05", "was laid on Declan Mahony's desk on 10 February")])
c("stance", "whether the company is insured for the cost", [("01", "for which the Co-op is insured")], [("04", "its cover ends at €10m")], optional=True)

# ---- echoes
e = s.echo
e("the company's 214,000 tins", "cited", ("00", "214,000 tins"), ("01", "214,000 tins"), ("03", "The agency CPW has reported that 214,000 tins"), ("02", "241,000 dodgy tins"))
e("the swab of 22 February, by the company", "same details", ("00", "had turned up on 22 February in a routine swab"), ("01", "On 22 February a routine swab"), ("02", "Glenbeg says it learned of the bug on 22 February"))
e("the sheet in the Irish Spark", "cited", ("02", "a sheet from private lab Vantec, seen by the Spark"), ("04", "The sheet was first published by the Irish Spark"))
e("the company's notice", "cited", ("01", "will open again on 15 March"), ("04", "The company's notice says 15 March"), ("01", "€18 million"), ("04", "the €18m named by the board"))
e("18,000 tins in Ghana", "cited", ("01", "18,000"), ("03", "18,000"))
e("the laboratory's e-mail at 16.12", "same details", ("04", "e-mailed it to Ballinree at 16.12"), ("05", "28 minutes after it was sent"), optional=True)
e("They told me it was colic", "same details", ("02", "They told me it was colic,"), ("05", "They told me it was colic,"))

# ---- actors
s.actor(DECLAN, "person", *s.named("Declan Mahony"), ("05", "Mahony", 2), aliases=["Mahony", "its chief executive", "Glenbeg's chief executive", "Boss Declan Mahony", "Chief Executive", "its chief executive, Declan Mahony", "Glenbeg"])
s.actor(BREDA, "person", *s.named("Breda Mahony"), aliases=["the farmer", "Mahony", "she"])
s.actor(TUOHY, "person", *s.named("Orla Tuohy", "Tuohy"), aliases=["the FSAI's chief executive", "the authority", "FSAI", "she"])
s.actor(CIARA, "person", *s.named("Ciara Devane"), ("02", "Ciara"), aliases=["His mum Ciara", "Ciara", "she", "his mum"])
s.actor("Fionn Devane", "person", *s.named("Fionn Devane"))
s.actor(KYEREMEH, "person", *s.named("Yaw Kyeremeh"), aliases=["Dr. Yaw Kyeremeh", "Doctor", "the doctor"])
s.actor(EFUA, "person", *s.named("Efua Quaye"), aliases=["Mrs. Efua Quaye", "Its spokesperson", "the spokesperson", "Food and Drugs Authority"])
s.actor(KOFI, "person", *s.named("Kofi Quaye"), aliases=["its manager Kofi Quaye", "The importer", "Adinkra Foods", "Adinkra Foods of Tema"])
s.actor(GLENBEG, "organization", *s.named("Glenbeg", "GLENBEG"), aliases=["the company", "the co-op", "Glenbeg Co-op", "the manufacturer", "The company's notice", "We", "Declan Mahony"])
s.actor(FSAI, "organization", *s.named("Food Safety Authority of Ireland", "FSAI"), aliases=["the authority", "the Irish regulator", "The FSAI", "Orla Tuohy", "A letter from the FSAI"])
s.actor(VANTEC, "organization", *s.named("Vantec"), aliases=["the lab", "a sheet from private lab Vantec", "the sheet", "private lab Vantec"])
s.actor(SPARK, "organization", *s.named("Irish Spark", "Spark"))
s.actor(CPW, "organization", *s.named("CPW"), aliases=["The agency CPW"])
s.actor(FDA, "organization", *s.named("Food and Drugs Authority"), aliases=["Efua Quaye", "The Food and Drugs Authority in Accra"])
s.actor("Lullabee", "organization", *s.named("Lullabee"))
s.alias(HSE, "the health service", "the HSE")
s.alias(COSTELLO, "the judge", "Niamh Costello, the retired judge", "her report", "she")
s.alias(WORKER, "worker", "a worker who was on the line")
s.alias(SELLER, "A woman", "woman", "she")
s.alias(SPOKESW, "a spokeswoman", "Glenbeg")
s.alias(LETTER, "FSAI", "the FSAI", "a letter")
s.alias(ANNUAL, "its annual report", "Glenbeg")
s.alias(HANLEY, "a spokesman", "Supermarket Hanley's")
s.alias("Board", "The Board", "the board", "Glenbeg")
s.alias("customs papers", "Kofi Quaye", "the importer", "Adinkra Foods")
s.alias(SHANNON, "the insurer")
s.write()
