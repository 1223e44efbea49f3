"""Gold of an invented story: Thermaic Airlines of Thessaloniki goes bankrupt, July 2026. Passengers by the company and by the authority,
and staff with and without seasonal workers, are other scopes."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Thermaic Airlines goes bankrupt")
TUE, THU, FRI, SAT, SUN, WED = "2026-07-14", "2026-07-16", "2026-07-17", "2026-07-18", "2026-07-19", "2026-07-22"
s.report("00", outlet="The Daily Courier", published=SAT)
s.report("01", outlet="Interpress", published=SAT)
s.report("02", outlet="Vardaris", published=SUN)
s.report("03", outlet="Slot & Gauge", published=WED, to="2026-07-28")
s.report("04", outlet="The Sentinel", published="2026-07-25", sidecar=True)

DEL, NIKOS, KAT, TALL, FRA, ARV, GEMMA = "Stavros Delimanis", "Nikos Veloudis", "Katerina Veloudi", "Fergus Tallant", "Leonidas Frangos", "Dimos Arvanitakis", "Gemma Osgood"
CO, HCAA, CAA, UNION, PET, PEL, KES = "Thermaic Airlines", "Greek Civil Aviation Authority", "CAA", "cabin crew union", "insolvency petition", "Pelagos Shipping", "Kestrel"
TOROS, BOARD, MINISTRY, AIRPORT, TURKEY = "Toros Yer Hizmetleri", "two members of the board", "transport ministry", "Antalya airport", "reports from Turkey"
M, bn = 10 ** 6, 10 ** 9
e, G = s.exact, s.figures

# ---- figures
G("passengers stranded, by the company", "agree",
  s.about("01", "some 14,000 passengers", 14000, as_of=SAT, origin=CO), e("01", "14,000", 14000, CO, nth=2, as_of=SAT, origin=CO))
G("passengers abroad, by the Greek authority", "agree",
  s.vague("00", "Thousands stuck", 1000, as_of=SAT), s.about("00", "Around 22,000 passengers", 22000, HCAA, as_of=SAT, origin=HCAA), e("01", "22,000", 22000, HCAA, as_of=SAT, origin=HCAA))
G("British passengers abroad", "agree",
  s.about("00", "About 6,300 of them", 6300, CAA, as_of=SAT, origin=CAA), e("01", "6,300 Britons", 6300, HCAA, as_of=SAT, origin=CAA),
  e("04", "6,300 British customers", 6300, CAA, as_of=SAT, origin=CAA))
G("German passengers abroad", "single", e("01", "4,900 Germans", 4900, HCAA, as_of=SAT, origin=HCAA))
G("British passengers brought back with Atol", "single", e("04", "4,050 of them", 4050, CAA, origin=CAA))
G("tickets sold for the rest of the season", "single", e("00", "140,000 people", 140000))
G("staff, by the company", "agree",
  e("00", "1,140 staff", 1140, origin=CO), e("01", "1,140", 1140, CO, origin=CO), e("03", "1,138 employees", 1138, PET, as_of=FRI, origin=PET))
G("staff with seasonal workers, by the union", "agree", e("01", "1,310 people", 1310, UNION, origin=UNION), e("02", "1,310 people", 1310, UNION, origin=UNION))
G("seasonal workers", "single", e("02", "170", 170, UNION, origin=UNION))
G("Kestrel's fare", "agree", e("00", "£49", 49, KES, origin=KES, unit="GBP"), e("01", "49 pounds", 49, KES, origin=KES, unit="GBP"),
  e("04", "£49 each", 49, GEMMA, origin=KES, unit="GBP"))
G("fares that the family paid Kestrel", "single", e("04", "£196", 196, unit="GBP"))
G("what the family paid Thermaic", "agree",
  e("00", "£1,164", 1164, GEMMA, origin=GEMMA, unit="GBP"), e("04", "£1,164", 1164, GEMMA, nth=1, origin=GEMMA, unit="GBP"), e("04", "£1,164", 1164, nth=2, origin=GEMMA, unit="GBP"))
G("price of a seat", "single", e("04", "£291 a seat", 291, unit="GBP"))
G("seats the family bought", "single", e("00", "four seats", 4, GEMMA))
G("the passenger's sons", "agree", e("00", "two sons", 2), e("04", "two boys", 2, GEMMA))
G("Thermaic's aircraft", "single", e("00", "17 aircraft", 17))
G("Airbus A320s", "single", e("01", "11 Airbus A320s", 11))
G("ATR turboprops", "agree", e("01", "six ATR turboprops", 6), e("03", "six ATRs", 6))
G("aircraft held in Antalya", "conflict",
  e("00", "Four of them", 4, TURKEY, as_of=SAT, origin=TURKEY), e("01", "Two of the Airbuses", 2, TOROS, as_of=FRI, origin=TOROS),
  e("02", "four of our aircraft", 4, TURKEY, as_of=SUN, origin=TURKEY), e("02", "two", 2, AIRPORT, nth=4, as_of=SUN, origin=AIRPORT),
  e("03", "Two more A320s", 2, as_of=WED, origin=TOROS))
G("A320s of Corrib Aero Leasing", "single", e("03", "seven A320s", 7, PET, origin=PET))
G("liabilities", "agree",
  e("01", "412 million euros", 412 * M, PET, as_of=FRI, origin=PET, unit="EUR"), e("01", "$482 million", 482 * M, PET, as_of=FRI, origin=PET, unit="USD"),
  e("02", "412 million euros", 412 * M, as_of=FRI, origin=PET, unit="EUR"), e("03", "€412.3m", 412.3 * M, PET, as_of=FRI, origin=PET, unit="EUR"),
  s.more_than("04", "more than £350m", 350 * M, origin=PET, unit="GBP"))
G("assets", "single", e("03", "€71m", 71 * M, PET, as_of=FRI, origin=PET, unit="EUR"))
G("owed to lessors", "single", e("03", "€138m", 138 * M, PET, as_of=FRI, origin=PET, unit="EUR"))
G("owed to Corrib Aero Leasing", "agree",
  e("01", "$96 million", 96 * M, PET, as_of=FRI, origin=PET, unit="USD"), e("03", "$96m", 96 * M, PET, as_of=FRI, origin=PET, unit="USD"))
G("claimed by the handler in Antalya", "agree",
  e("01", "1.1 billion lira", 1.1 * bn, TOROS, as_of=FRI, origin=TOROS, unit="TRY"), e("03", "TRY1.1bn", 1.1 * bn, TOROS, origin=TOROS, unit="TRY"))
G("owed for fuel", "single", e("03", "€54m", 54 * M, PET, as_of=FRI, origin=PET, unit="EUR"))
G("owed to Eurocontrol", "single", e("03", "€19m", 19 * M, PET, as_of=FRI, origin=PET, unit="EUR"))
G("owed wages", "single", e("03", "€6.2m", 6.2 * M, PET, as_of=FRI, origin=PET, unit="EUR"))
G("time for which wages are owed", "single", e("02", "two months", 2, UNION, origin=UNION, unit="months"))
G("pages of the petition", "agree", e("02", "340 pages", 340), e("03", "340 pages", 340))
G("boxes of the petition", "single", e("02", "two cardboard boxes", 2))
G("creditors", "single", e("02", "217 creditors", 217, origin=PET))
G("flights a day", "agree", e("01", "86 flights a day", 86), e("02", "86 scheduled flights", 86, as_of=SAT))
G("flights taken out of the system in time", "single", e("02", "31", 31, nth=1, as_of=SAT))
G("flights cancelled to the end of September", "single", s.about("03", "about 2,300 flights", 2300))
G("investors in contact", "single", e("01", "two investors", 2, NIKOS, origin=NIKOS))
G("members of the board spoken with", "single", e("02", "two members of the board", 2))
G("Pelagos's offer", "agree",
  e("01", "60 million euros", 60 * M, NIKOS, origin=PEL, unit="EUR"), e("02", "60 million euros", 60 * M, BOARD, origin=PEL, unit="EUR"),
  e("02", "sixty", 60 * M, NIKOS, origin=PEL, unit="EUR"), e("03", "€60m", 60 * M, [PET, PEL], as_of=TUE, origin=PEL, unit="EUR"))
G("aircraft that Pelagos wanted", "agree", e("01", "nine aircraft", 9, NIKOS, origin=PEL), e("03", "nine aircraft", 9, [PET, PEL], as_of=TUE, origin=PEL))
G("Gatwick slots that Pelagos wanted", "single", e("03", "twelve pairs of Gatwick slots", 12, [PET, PEL], as_of=TUE, origin=PEL))
G("expressions of interest in the ATRs", "single", e("03", "three expressions of interest", 3, ARV, origin=ARV))
G("Thermaic customers carried by Kestrel", "single", e("03", "11,800 of their customers", 11800, TALL, origin=KES))
G("days in which Kestrel carried them", "single", e("03", "five days", 5, TALL, origin=KES, unit="days"))
G("passengers of last year", "single", e("03", "2.1m passengers", 2.1 * M, as_of=["2025-01-01", "2025-12-31"]))
G("loss of last year", "single", e("03", "€38m", 38 * M, as_of=["2025-01-01", "2025-12-31"], unit="EUR"))
G("vouchers outstanding", "agree", e("02", "9,000 vouchers", 9000, origin=ARV), s.about("04", "some 9,000", 9000, ARV, origin=ARV))
G("worth of the vouchers", "single", e("04", "€1.7m in all", 1.7 * M, ARV, origin=ARV, unit="EUR"))
G("letters on the subject", "single", e("04", "61 on this subject", 61))
G("price from which the card company is liable", "single", s.more_than("04", "more than £100", 100, unit="GBP"))
G("compensation for a cancelled flight", "single", s.at_most("04", "up to €400", 400, unit="EUR"))

G("time from the radio interview to the end", "single", e("04", "two days", 2, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("nobody should sleep on an airport floor", "single", q("00", "Nobody should sleep on an airport floor because somebody else’s spreadsheet didn’t add up,", TALL))
Q("flying all summer", "same", q("00", "WE ARE FLYING ALL SUMMER", DEL), q("00", "We are flying all summer. Anyone who says otherwise is selling something.", DEL),
  q("04", "flying all summer", DEL))
Q("the screen just said no flight", "same", q("00", "THE SCREEN JUST SAID NO", GEMMA),
  q("00", "The screen just said NO FLIGHT. The lady at the desk was crying more than my lads,", GEMMA))
Q("the taxpayer is not an airline", "single", q("00", "The taxpayer is not an airline,", NIKOS))
Q("the money ran out before the summer", "variant", q("01", "The money ran out before the summer did,", DEL),
  q("02", "The money was finished before the summer was. I ask your forgiveness, and I do not expect it.", DEL))
Q("learned it from a passenger", "single", q("01", "My cousin learned it from the lawyers. I learned it from a passenger,", KAT))
Q("he knew that it was a matter of days", "single", q("02", "He said that we fly the whole summer, and at that moment he knew that it was a matter of days,", BOARD))
Q("there was no offer", "same", q("02", "We looked at the books. We closed the books. There was no offer.", FRA), q("03", "no offer", FRA))
Q("the paper with the sixty", "single", q("02", "I saw the paper with the sixty,", NIKOS))
Q("not about aeroplanes at Easter", "single", q("02", "At Easter we shall not talk about aeroplanes,", NIKOS))
Q("non-binding indication", "single", q("03", "non-binding indication", PEL, nth=1))
Q("ask any first-year student", "single", q("03", "is not an offer. Ask any first-year student.", FRA))
Q("we may as well look at the aeroplanes", "single", q("03", "We carried 11,800 of their customers in five days. We may as well look at the aeroplanes.", TALL))
Q("I would not book a hotel on it", "single", q("04", "They will get something, but I would not book a hotel on it,", ARV))

# ---- timeline
w = s.when
w("passengers and loss of last year", "2025-01-01", ("03", "last year"), to="2025-12-31")
w("staff unpaid from then on", "2026-05-01", ("01", "since May"), to="2026-05-31")
w("months for which wages are owed", "2026-05-01", ("03", "May and June"), to="2026-06-30")
w("86 flights a day", "2026-06-01", ("01", "this summer"), to="2026-08-31")
w("investors are in contact with the airline", "2026-07-13", ("01", "this week", 2), to="2026-07-19")
w("Pelagos offers 60 million", TUE, ("02", "on Tuesday"), ("03", "14 July"))
w("Delimanis says on the radio that Thermaic flies all summer", THU, ("00", "as late as Thursday"), ("04", "two days before the end"))
w("Pelagos withdraws", THU, ("02", "on Thursday afternoon"))
w("Thermaic files for insolvency", FRI, ("00", "late last night"), ("01", "late on Friday"), ("02", "on Friday"), ("03", "17 July"))
w("aircraft are impounded in Antalya", FRI, ("01", "on Friday evening"))
w("Thermaic stops flying", SAT, ("00", "today"), ("01", "from Saturday"))
w("insolvency by The Sentinel", SAT, ("04", "18 July"))
w("the airport is quiet", SAT, ("02", "Yesterday"))
w("the minister repeats that there was an offer", SAT, ("02", "yesterday"))
w("after it, return flights of other passengers", SAT, ("01", "this weekend"), to=SUN)
w("Frangos says that there was no offer", SAT, ("03", "at the weekend"), to=SUN)
w("aircraft are flown to Shannon", SUN, ("03", "between Sunday and Tuesday"), to="2026-07-21")
w("the petition is made available", WED, ("03", "on Wednesday", 1))
w("Frangos speaks with Slot & Gauge", WED, ("03", "on Wednesday", 2))
w("61 letters", "2026-07-20", ("04", "this week"), to="2026-07-26")
w("Kestrel's offer ends", "2026-07-24", ("00", "until Friday"))
w("flights cancelled to then", "2026-09-30", ("03", "the end of September"))
w("Orthodox Easter", "2027-05-02", ("02", "At Easter"))

# ---- conflicts
C = s.conflict
C("figure", "aircraft held in Antalya: four by reports from Turkey, two by the handler and the airport",
  [("00", "Four of them have already been seized"), ("02", "four of our aircraft are held there")],
  [("01", "Two of the Airbuses were impounded"), ("02", "At the airport they told us: two"), ("03", "Two more A320s remain in Antalya")])
C("date", "insolvency filed on 17 or on 18 July", [("00", "late last night"), ("01", "late on Friday"), ("02", "on Friday"), ("03", "17 July")], [("04", "18 July")])
C("stance", "Pelagos made an offer, by the minister and the board; there was none, by Frangos",
  [("01", "had offered 60 million euros"), ("02", "put 60 million euros on the table"), ("02", "I saw the paper with the sixty,")],
  [("02", "There was no offer."), ("03", "no offer"), ("03", "is not an offer.")])
C("stance", "Delimanis knew that it was a matter of days, or had every reason for confidence",
  [("02", "he knew that it was a matter of days")], [("04", "gave him every reason for confidence")], optional=True)
C("figure", "passengers stranded: 14,000 by the company, 22,000 by the authority", [("01", "some 14,000 passengers"), ("01", "14,000", 2)],
  [("00", "Around 22,000 passengers"), ("01", "22,000")], optional=True)
C("figure", "staff: 1,140 by the company, 1,310 by the union", [("00", "1,140 staff"), ("01", "1,140"), ("03", "1,138 employees")], [("01", "1,310 people"), ("02", "1,310 people")], optional=True)
C("figure", "people stranded: 22,000, or 140,000 in the Courier's earlier version", [("00", "Around 22,000 passengers"), ("01", "22,000")], [("00", "140,000 people")], optional=True)
C("source", "6,300 Britons given to the British or to the Greek authority", [("00", "About 6,300 of them"), ("04", "6,300 British customers")], [("01", "6,300 Britons")], optional=True)

# ---- echoes
E = s.echo
E("the insolvency petition", "cited", ("01", "412 million euros"), ("02", "412 million euros"), ("03", "€412.3m"), ("02", "340 pages"), ("03", "340 pages", 1), ("01", "$96 million"), ("03", "$96m"))
E("Delimanis's letter to the staff", "cited", ("01", "The money ran out before the summer did,"), ("02", "The money was finished before the summer was."))
E("Delimanis on the radio", "cited", ("00", "We are flying all summer. Anyone"), ("02", "He said that we fly the whole summer"), ("04", "flying all summer"))
E("Gemma Osgood's four seats", "same details", ("00", "£1,164"), ("04", "£1,164", 1), ("00", "Stockport"), ("04", "GO, Stockport"))
E("22,000 passengers, told by the Greek authority", "cited", ("00", "Around 22,000 passengers"), ("01", "22,000"))
E("the union's 1,310", "cited", ("01", "1,310 people"), ("02", "1,310 people"))
E("Frangos at the weekend", "cited", ("02", "There was no offer."), ("03", "no offer"))
E("four aircraft, told from Turkey", "same details", ("00", "Four of them have already been seized, reports from Turkey say"), ("02", "From Antalya it is reported that four of our aircraft are held there"))
E("Pelagos's letter", "cited", ("01", "had offered 60 million euros for nine aircraft"), ("02", "put 60 million euros on the table on Tuesday"), ("03", "a \"non-binding indication\" of €60m for nine aircraft"), optional=True)
E("the bill of 1.1 billion lira, told by the handler", "cited", ("01", "1.1 billion lira"), ("03", "TRY1.1bn"))
E("6,300 Britons", "cited", ("00", "About 6,300 of them"), ("01", "6,300 Britons"), ("04", "6,300 British customers"))
E("Kestrel's fare", "cited", ("00", "£49"), ("01", "49 pounds"), ("04", "£49 each"), optional=True)
E("1,140 staff, told by the company", "same details", ("00", "1,140 staff"), ("01", "1,140"), optional=True)
E("9,000 vouchers", "same details", ("02", "9,000 vouchers"), ("04", "some 9,000"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: places that stand inside another name."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if (docs is None or doc in docs) and m[0] not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(CO, "organization", *everywhere("Thermaic Airlines", "Thermaic"), aliases=["the company", "The company", "The airline", "the airline", "the petition"])
s.actor(DEL, "person", *everywhere("Stavros Delimanis", "Delimanis"), aliases=["Chief Executive Stavros Delimanis", "Thermaic boss Stavros Delimanis", "chief executive"])
s.actor(NIKOS, "person", *everywhere("Nikos Veloudis"), aliases=["Transport Minister Nikos Veloudis", "Greece’s transport minister, Nikos Veloudis", "the minister", "The minister", "Veloudis"])
s.actor(KAT, "person", *everywhere("Katerina Veloudi", "Katerina"), aliases=["Veloudi"])
s.actor(TALL, "person", *everywhere("Fergus Tallant"), aliases=["chief executive Fergus Tallant", "Kestrel's Fergus Tallant", "Tallant", KES])
s.actor(FRA, "person", *everywhere("Leonidas Frangos"), aliases=["The owner of Pelagos, Leonidas Frangos", "Frangos"])
s.actor(ARV, "person", *everywhere("Dimos Arvanitakis"), aliases=["Administrator Dimos Arvanitakis", "The administrator in Thessaloniki", "the administrator", "he"])
s.actor(GEMMA, "person", *everywhere("Gemma Osgood", "GO"), aliases=["Osgood", "GO, Stockport", "She"])
s.actor(KES, "organization", *everywhere("Kestrel"), aliases=[TALL, "the London-based low-cost airline"])
s.actor(PEL, "organization", *everywhere("Pelagos Shipping", "Pelagos"), aliases=["a letter from Pelagos Shipping", "the letter", "petition", "a letter"])
s.actor("Corrib Aero Leasing", "organization", *everywhere("Corrib Aero Leasing"))
s.actor(CAA, "organization", *everywhere("CAA"), aliases=["the CAA"])
s.actor(HCAA, "organization", ("01", "Civil Aviation Authority"), aliases=["the Greek aviation regulator", "The Civil Aviation Authority", "Civil Aviation Authority"])
s.actor("Antalya", "place", *everywhere("Antalya"))
s.actor("Corfu", "place", *everywhere("Corfu"))
s.alias(UNION, "The union", "the union", KAT)
s.alias(PET, "the petition", "The petition", "The insolvency petition of Thermaic Airlines", "the petition filed with the court of first instance in Thessaloniki", "the court")
s.alias(TOROS, "the Turkish ground handler", "the handler", "the handler Toros Yer Hizmetleri")
s.alias(BOARD, "one of them", "two members of the board", "Both", "a member of the board")
s.alias(AIRPORT, "the airport", "At the airport they", "they")
s.alias(TURKEY, "reports from Turkey", "From Antalya it is reported", "reports")
s.write()
