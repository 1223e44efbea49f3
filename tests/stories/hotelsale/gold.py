#!/usr/bin/env python3
"""Gold of the hotel sale story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Serendra Hotels is sold to Abu Dhabi")


E, AB, AL, MT, AM, LT, BT, VG = map(voiced, (s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague))
f, q, Q, w, C, X = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo
a = lambda name, kind, *forms, aliases=(), docs=None, but=(): s.actor(name, kind, *s.named(*forms, docs=docs, but=but), aliases=(*forms, *aliases))
AUG28, THU, FRI, SUN, MON, TUE, WED, THU2 = "2026-08-28", *(f"2026-09-{i:02}" for i in (3, 4, 6, 7, 8, 9, 10))
Y25 = ["2025-01-01", "2025-12-31"]
s.report("00", outlet="IOW", published=MON, sidecar=True)
s.report("01", outlet="Qasr Hospitality", published=MON)
s.report("02", outlet="The Southern Lamp", published=WED)
s.report("03", outlet="Colombo Ledger", published=THU2)
s.report("04", outlet="Al Sahil", published=THU2)
s.report("05", outlet="Hotelier Asia", published="2026-12-02", to="2026-12-31")

SERENDRA, QASR, ORCHID, BOARD, SEC, UNION, MGMT = "Serendra Hotels", "Qasr Hospitality", "Orchid Straits Capital", "Board of Investment", "Securities Commission", "Hotel Workers' Union", "the management of the Fort Lantern"
RANJAN, SHIRANI, KOH, RATWATTE, RAHBI, FARID, REEM = "Ranjan Abeyratne", "Shirani Abeyratne", "Desmond Koh", "Chaminda Ratwatte", "Mansour Al Rahbi", "Farid Haddad", "Reem Haddad"
PERUMAL, SILVA, GOMES, VALUERS, COLOMBO, PLAN, IOW, LAMP, SAHIL = "Sunil Perumal", "Mahinda Silva", "Lalith Gomes", "three valuers", "Colombo", "the plan", "IOW", "The Southern Lamp", "Al Sahil"

# ---- figures
f("price of the chain", "conflict",
    E("00", "$194 million", 194e6, nth=1, unit="USD", origin=SERENDRA), E("00", "58.2 billion rupees", 58.2e9, by=SERENDRA, unit="LKR", as_of=MON),
    E("00", "$194 million", 194e6, by=SERENDRA, nth=2, unit="USD", as_of=MON),
    E("01", "AED 683 million", 683e6, unit="AED", origin=QASR), E("01", "USD 186 million", 186e6, unit="USD", origin=QASR),
    E("03", "$194 million", 194e6, by=COLOMBO, unit="USD", origin=SERENDRA), E("03", "$186 million", 186e6, by="Abu Dhabi", unit="USD", origin=QASR),
    E("04", "194 million dollars", 194e6, by="the seller", unit="USD", origin=SERENDRA), E("04", "186 million", 186e6, by=RAHBI, unit="USD", origin=QASR),
    E("05", "$186 million", 186e6, unit="USD", origin=QASR), E("05", "194", 194e6, by=RANJAN, unit="USD", origin=SERENDRA))
f("further payment", "single", E("05", "$8 million", 8e6, unit="USD"))
f("occupancy needed for it", "single", MT("05", "75 percent", 75, unit="percent"))
f("the family's part of the price", "single", E("05", "$114 million", 114e6, unit="USD"))
f("the family's stake", "agree", E("00", "61.4 percent", 61.4, unit="percent", origin=SERENDRA), E("01", "61.4 per cent of the capital", 61.4, unit="percent", origin=QASR))
f("Shirani Abeyratne's stake", "agree", E("00", "9.3 percent", 9.3, unit="percent", origin=IOW), E("03", "9.3 percent", 9.3, unit="percent", origin="Colombo Ledger"))
f("price of a share", "agree", E("00", "46.50 rupees", 46.5, unit="LKR", origin=SERENDRA), E("05", "46.50", 46.5, unit="LKR", origin=SERENDRA))
f("price of Shirani Abeyratne's shares", "single", E("05", "52 rupees", 52, unit="LKR", as_of="2026-11-20"))
f("premium over Friday's close", "single", E("00", "22 percent more", 22, unit="percent"))
f("gain of the share last week", "single", E("00", "17 percent", 17, unit="percent", as_of=["2026-08-31", FRI]))
f("the share on Monday", "single", E("00", "45.80 rupees", 45.8, unit="LKR", as_of=MON))
f("small shareholders", "single", AB("00", "some 4,200 small shareholders", 4200))
f("bid of Orchid Straits", "agree", E("00", "$215 million", 215e6, by=KOH, unit="USD", as_of=AUG28, origin=ORCHID), E("03", "$215 million", 215e6, unit="USD", origin=ORCHID))
f("hotels", "conflict", E("00", "11 hotels", 11, origin=IOW), E("03", "13 hotels", 13, origin="Colombo Ledger"), E("05", "11 hotels", 11, origin="Hotelier Asia"))
f("hotels with the one under construction", "single", E("01", "12 hotels", 12, origin=QASR))
f("rooms", "single", E("00", "1,486 rooms", 1486))
f("rooms with the hotel under construction", "single", E("01", "1,582 keys", 1582, origin=QASR))
f("rooms of the hotel under construction", "single", E("01", "96 keys", 96, origin=QASR))
f("hotel under construction", "single", E("01", "One of the hotels", 1, origin=QASR))
f("employees", "conflict", AB("00", "about 2,900 people", 2900, origin=SERENDRA), E("02", "2,900", 2900, origin=SERENDRA), E("02", "3,350", 3350, by=SILVA))
f("casuals", "single", E("02", "450 casuals", 450, by=SILVA))
f("debt", "single", E("00", "14.6 billion rupees", 14.6e9, unit="LKR", as_of="2026-06-30"))
f("time without dismissals", "conflict",
    E("00", "three years", 3, by=RANJAN, unit="years"), AL("01", "at least 24 months", 24, unit="months", origin=QASR),
    E("02", "Three years", 3, by=[SILVA, RANJAN], unit="years"), E("02", "Two years", 2, by=[SILVA, QASR], unit="years"),
    E("04", "24 months", 24, by=RAHBI, unit="months", origin=QASR), E("04", "three years", 3, by=[RAHBI, "someone"], unit="years", origin=RANJAN), E("05", "24 months", 24, by=RAHBI, unit="months", origin=QASR))
f("time without dismissals by Friday, in jest", "single", E("02", "six months", 6, by=SILVA, unit="months"))
f("visitors last year", "single", E("00", "2.6 million visitors", 2.6e6, as_of=Y25))
f("price of two hotels in Trincomalee", "single", E("00", "$31 million", 31e6, unit="USD", as_of="2026-03"))
f("hotels in Trincomalee", "single", E("00", "two hotels", 2, as_of="2026-03"))
f("investment by Qasr", "agree", E("01", "AED 250 million", 250e6, unit="AED", origin=QASR), E("01", "USD 68 million", 68e6, unit="USD", origin=QASR))
f("years of the investment", "single", E("01", "five years", 5, unit="years", origin=QASR))
f("investment in the Fort Lantern", "single", E("01", "AED 90 million", 90e6, unit="AED", origin=QASR))
f("Qasr's hotels before", "single", E("01", "29", 29, origin=QASR))
f("Qasr's hotels with the purchase", "agree", E("01", "41 hotels", 41, origin=QASR), E("04", "41 hotels", 41, origin=QASR))
f("countries", "single", E("01", "nine countries", 9, origin=QASR))
f("Qasr's profit", "single", E("01", "AED 212 million", 212e6, unit="AED", as_of=["2026-01-01", "2026-06-30"], origin=QASR))
f("rise of Qasr's profit", "single", E("01", "8 per cent", 8, unit="percent", origin=QASR))
f("delay of the breakfast", "single", E("02", "an hour late", 1, unit="hours", as_of=TUE))
f("staff in the street", "conflict", E("02", "400 people", 400, by=UNION, as_of=TUE), E("02", "180", 180, by=MGMT, as_of=TUE))
f("years of Perumal", "single", E("02", "33 years", 33, unit="years"))
f("villas in the garden", "conflict",
    E("02", "40 villas", 40, by=PLAN, as_of="2026-08-14"), E("04", "40 villas", 40, by="a newspaper in Galle", origin=PLAN),
    E("04", "Fifteen", 15, by=RAHBI), E("04", "forty", 40, by=RAHBI, origin=PLAN), E("05", "22", 22, as_of="2026-12-02"))
f("windows broken", "single", E("02", "Three windows", 3))
f("people arrested", "single", E("02", "one man", 1))
f("years as a hotel", "single", E("02", "120 years", 120, unit="years"))
f("shares traded on 4 September", "single", E("03", "3.1 million shares", 3.1e6, as_of=FRI))
f("multiple of the usual number", "single", E("03", "six times the usual number", 6, as_of=FRI))
f("shares bought in the driver's name", "single", E("05", "1.9 million of the shares", 1.9e6, by=SEC, as_of=FRI))
f("part of the shares traded", "single", MT("05", "well over half of them", .5, by=SEC, unit="share", as_of=FRI))
f("valuers asked", "single", E("03", "three valuers", 3))
f("value of the land", "single", AB("03", "$240 million, on average", 240e6, by=VALUERS, unit="USD"))
f("offers by the chairman", "single", E("03", "one offer", 1, by=RANJAN))
f("time that Haddad has been with Qasr", "single", E("04", "five weeks", 5, by=RAHBI, unit="weeks"))
f("profit of the chain last year", "single", E("04", "2.1 billion rupees", 2.1e9, unit="LKR", as_of=Y25))
f("Qasr's share", "single", E("04", "4.12 dirhams", 4.12, unit="AED", as_of=WED))
f("fall of Qasr's share", "single", E("04", "1.4% lower", 1.4, unit="percent", as_of=WED))
f("years of the family", "single", E("05", "sixty-two years", 62, unit="years"))
f("days from disclosure to application", "single", E("05", "eight days", 8, unit="days"))
f("wage of the driver", "single", E("05", "70,000 rupees a month", 70000, unit="LKR"))
f("people who have left", "conflict", E("05", "260 people", 260, by=QASR), E("05", "410", 410, by=UNION))

# ---- quotations
Q("every member has signed", "single", q("00", "Every member of the family has signed,", RANJAN))
Q("in the lift", "single", q("00", "I read about it in the lift,", SHIRANI))
Q("in principle", "single", q("00", "in principle", RATWATTE))
Q("houses with a soul", "single", q("01", "These are houses with a soul,", RAHBI), q("01", "We are buying gardens, and the hotels come with them.", RAHBI))
Q("sold the walls", "single", q("02", "They have sold the walls, and us along with the walls,", PERUMAL))
Q("we don't know this drawing", "single", q("02", "We don't know this drawing,", FARID))
Q("three years, two years, six months", "single", q("02", "Three years nobody is sacked, says Mr. Abeyratne on Monday. Two years, says the paper from Abu Dhabi the same day. By Friday it will be six months,", SILVA))
Q("one offer", "single", q("03", "We had one offer, and it was a good one,", RANJAN))
Q("a postcard", "single", q("03", "so much as a postcard", GOMES))
Q("he adds what he hopes for", "same", q("04", "He adds what he hopes for", RAHBI, nth=1), q("04", "We pay 186 million. Not a fils more. He adds what he hopes for.", RAHBI))
Q("many guests", "single", q("04", "That there will be many guests in 2027.", RAHBI))
Q("everyone knew of Singapore", "single", q("04", "Everyone knew of Singapore. On 1 September they told us there was a second offer on the table, and that we should hurry. So we hurried. I signed on Thursday, the third, at eleven at night. I remember it, because the pen did not write.", RAHBI))
Q("the hotel remains a hotel", "single", q("04", "The hotel remains a hotel. At the edge, toward the railway, there may be some residences. Fifteen, perhaps. This drawing with forty was a proposal, and we did not ask for it.", RAHBI))
Q("five weeks", "single", q("04", "He has been with us for five weeks.", RAHBI))
Q("for 24 months, nobody", "same", q("04", "For 24 months, nobody. It is clause nine. If someone has promised three years, he may employ them himself for the third.", RAHBI), q("05", "For 24 months, nobody,", RAHBI))
Q("the right figure", "single", q("05", "I have signed now,", SHIRANI), q("05", "It took them a while to find the right figure.", SHIRANI))
Q("the spoons are all there", "single", q("05", "The spoons are all there,", PERUMAL))

# ---- timeline
w("the chain is founded, by the plate", "1958", ("02", "in 1958"))
w("the chain is founded", "1964", ("00", "in 1964"), ("04", "in 1964"))
w("visitors and profit of last year", "2025-01-01", ("00", "last year"), ("04", "last year"), to="2025-12-31")
w("hotels in Trincomalee are sold", "2026-03-01", ("00", "In March"), to="2026-03-31")
w("Qasr's first half", "2026-01-01", ("01", "for the first half of 2026"), to="2026-06-30")
w("debt of that day", "2026-06-30", ("00", "at the end of June"))
w("the plan's date", "2026-08-14", ("02", "of 14 August"))
w("Orchid Straits offers", AUG28, ("00", "on Aug. 28"), ("05", "of 28 August"))
w("the offer is put before the board", "2026-08-31", ("05", "on the 31st"))
w("the week before the announcement", "2026-08-31", ("00", "last week"), to=SUN)
w("Qasr is told of a second offer", "2026-09-01", ("04", "On 1 September"))
w("the agreement is signed, by Qasr", THU, ("01", "on Thursday 3 September"), ("03", "On the Thursday before"), ("04", "on Thursday, the third"))
w("shares are traded before the announcement", FRI, ("00", "Friday"), ("03", "on the Friday in between"), ("05", "on 4 September"))
w("the agreement is concluded, by the chairman", SUN, ("00", "on Sunday evening"), ("03", "On Sunday"))
w("the announcement", MON, ("00", "on Monday", 1), ("02", "on Monday"), ("02", "the same day"), ("04", "since Monday"))
w("the share on Monday", MON, ("00", "on Monday", 2))
w("the staff stand in the street", TUE, ("02", "yesterday"))
w("the plate is polished", TUE, ("02", "on Tuesday"))
w("the chairman tells the Ledger", TUE, ("03", "on Tuesday"))
w("the Securities Commission opens an inquiry", WED, ("03", "yesterday"), ("03", "two days after the announcement"))
w("Qasr's share", WED, ("04", "yesterday"))
w("Silva's Friday", "2026-09-11", ("02", "By Friday"))
w("the Board gets the application", "2026-09-15", ("05", "on 15 September"), ("05", "eight days after the buyer had disclosed that it was filed"))
w("closing is expected", "2026-10-01", ("01", "in the fourth quarter"), to="2026-12-31")
w("Shirani Abeyratne sells", "2026-11-20", ("05", "until 20 November"))
w("the hotels are handed over", "2026-11-30", ("05", "On the last day of November"))
w("the council permits villas", "2026-12-02", ("05", "on 2 December"))
w("the driver's trial", "2027-02-01", ("05", "in February"), to="2027-02-28")
w("guests and occupancy of that year", "2027-01-01", ("04", "in 2027"), ("05", "next year"), to="2027-12-31")

# ---- conflicts
C("figure", "the price: 194 million dollars by the seller, 186 million by the buyer",
    [("00", "$194 million", 1), ("00", "$194 million", 2), ("00", "58.2 billion rupees"), ("03", "$194 million"), ("04", "194 million dollars"), ("05", "194")],
    [("01", "AED 683 million"), ("01", "USD 186 million"), ("03", "$186 million"), ("04", "186 million"), ("05", "$186 million")])
C("date", "when the agreement was signed: on Sunday, or on Thursday the 3rd", [("00", "on Sunday evening"), ("03", "On Sunday")],
    [("01", "on Thursday 3 September"), ("03", "On the Thursday before"), ("04", "on Thursday, the third")])
C("stance", "whether there was another offer", [("00", "There had been no other offer."), ("03", "We had one offer, and it was a good one,"), ("04", "Mr. Abeyratne says there was no other bidder.")],
    [("00", "contradicted him within the hour"), ("00", "It had offered $215 million on Aug. 28"), ("04", "Everyone knew of Singapore."), ("05", "There had been another offer.")])
C("stance", "whether all of the family have signed", [("00", "Every member of the family has signed,"), ("03", "her cousin says that everybody has")],
    [("00", "said that she had signed nothing"), ("00", "I read about it in the lift,"), ("03", "when she says that she has not signed"), ("05", "held out until 20 November")])
C("figure", "time without dismissals: three years by the seller, 24 months by the buyer", [("00", "three years"), ("02", "Three years"), ("04", "three years")],
    [("01", "at least 24 months"), ("02", "Two years"), ("04", "24 months"), ("05", "24 months")])
C("figure", "staff in the street: 400 by the union, 180 by the management", [("02", "400 people")], [("02", "180")])
C("stance", "whether the Board has consented", [("00", 'Tourism Minister Chaminda Ratwatte said it had been given "in principle"'), ("03", "Minister Ratwatte says that the Board of Investment has consented in principle.")],
    [("03", "so much as a postcard")])
C("stance", "whether the application was filed", [("01", "with which the application has been filed"), ("03", "says that an application has been filed")],
    [("03", "so much as a postcard"), ("05", "eight days after the buyer had disclosed that it was filed")])
C("stance", "whether the Fort Lantern becomes villas", [("01", "Rumours of its conversion into private residences are without foundation."), ("02", "The Fort Lantern stays a hotel"), ("01", "The Fort Lantern is and remains a hotel.")],
    [("02", "it shows 40 villas where the garden is"), ("04", "there may be some residences"), ("05", "gave its permission for villas in the garden of the Fort Lantern")])
C("stance", "whether Qasr knew the drawing", [("02", "We don't know this drawing,"), ("04", "Your representative said he did not know the drawing.")], [("04", "This drawing with forty was a proposal")])
C("date", "when the chain was founded: 1964, or 1958 by the plate", [("00", "in 1964"), ("04", "in 1964"), ("05", "for the first time in sixty-two years")], [("02", "in 1958")])
C("figure", "hotels: 11, or 13 by the Ledger", [("00", "11 hotels"), ("05", "11 hotels")], [("03", "13 hotels")])
C("figure", "people who have left: 260 by Qasr, 410 by the union", [("05", "260 people")], [("05", "410")])
C("stance", "whether they left of their own will", [("05", "all of their own will")], [("05", "speaks of envelopes")], optional=True)
C("figure", "villas: 40 by the plan, fifteen by Al Rahbi", [("02", "40 villas"), ("04", "40 villas"), ("04", "forty")], [("04", "Fifteen"), ("05", "22")], optional=True)
C("figure", "employees: 2,900, or 3,350 with the casuals", [("00", "about 2,900 people"), ("02", "2,900")], [("02", "3,350")], optional=True)

# ---- echoes
X("the chairman's 194 million", "cited", ("00", "$194 million", 2), ("03", "$194 million"), ("04", "194 million dollars"), ("05", "the 194 in which the chairman believed"))
X("Qasr's 186 million", "cited", ("01", "USD 186 million"), ("03", "$186 million"), ("04", "186 million"))
X("Singapore's bid", "cited", ("00", "$215 million"), ("03", "$215 million"))
X("the Lamp's plan of 40 villas", "cited", ("02", "40 villas"), ("04", "A newspaper there says that 40 villas will be built in the garden"))
X("three years and two years, retold", "cited", ("00", "three years"), ("02", "Three years nobody is sacked, says Mr. Abeyratne on Monday."), ("01", "at least 24 months"))
X("Al Sahil's interview", "cited", ("04", "For 24 months, nobody."), ("05", "For 24 months, nobody,"))
X("Qasr's disclosure: the application", "cited", ("01", "with which the application has been filed"), ("03", "in its disclosure, says that an application has been filed"), ("05", "the buyer had disclosed that it was filed"))
X("signed on Thursday, by Qasr", "cited", ("01", "on Thursday 3 September"), ("03", "On the Thursday before, says Abu Dhabi"), ("04", "on Thursday, the third"))
X("concluded on Sunday, by the chairman", "cited", ("00", "on Sunday evening"), ("03", "On Sunday, says Colombo"))
X("consent in principle, by the minister", "same details", ("00", "in principle"), ("03", "consented in principle"))
X("we don't know this drawing", "cited", ("02", "We don't know this drawing,"), ("04", "he did not know the drawing"))
X("everybody has signed", "same details", ("00", "Every member of the family has signed,"), ("03", "her cousin says that everybody has"), optional=True)
X("shares traded on 4 September", "same details", ("03", "3.1 million shares"), ("05", "the shares traded on 4 September"), optional=True)
X("41 hotels", "cited", ("01", "41 hotels"), ("04", "41 hotels"), optional=True)
X("spoons", "same details", ("02", "counting the spoons"), ("05", "The spoons are all there,"), optional=True)

# ---- actors
s.actor(RANJAN, "person", *s.named("Ranjan Abeyratne"), ("00", "Abeyratne", 4), ("02", "Abeyratne"), ("04", "Abeyratne"),
    aliases=["Abeyratne", "the chairman", "Mr. Abeyratne", "The seller", "her cousin", "the chairman, Ranjan Abeyratne", "someone", "Colombo"])
a(SHIRANI, "person", "Shirani Abeyratne", aliases=["His cousin Shirani Abeyratne", "she"])
s.actor(RATWATTE, "person", *s.named("Chaminda Ratwatte"), ("03", "Ratwatte"), aliases=["Tourism Minister Chaminda Ratwatte", "Minister Ratwatte", "Ratwatte"])
s.actor(RAHBI, "person", *s.named("Mansour Al Rahbi"), ("04", "Al Rahbi", 1), ("04", "Al Rahbi", 3), aliases=["Al Rahbi", "The head of Qasr Hospitality", "Qasr", "he"])
a(FARID, "person", "Farid Haddad", aliases=["Haddad", "Your representative", "Qasr Hospitality"])
a(PERUMAL, "person", "Sunil Perumal", aliases=["Perumal"])
a(SERENDRA, "organization", "Serendra Hotels PLC", "Serendra Hotels", "Serendra", aliases=["the company", "the chain", "Our side", "Colombo", "Ranjan Abeyratne", "The seller", "the Colombo chain"])
a(QASR, "organization", "Qasr Hospitality PJSC", "QASR HOSPITALITY PJSC", "Qasr Hospitality", "Qasr", aliases=["The buyer", "Abu Dhabi", "the paper from Abu Dhabi", "theirs", "Mansour Al Rahbi", "its disclosure"])
a(ORCHID, "organization", "Orchid Straits Capital", "Orchid Straits", aliases=["Orchid Straits Capital of Singapore", "Singapore", "Desmond Koh"])
a(BOARD, "organization", "Board of Investment")
a(SEC, "organization", "Securities Commission", aliases=["The Securities Commission"])
a("Fort Lantern", "organization", "Fort Lantern")
a("Galle", "place", "Galle")
s.alias(KOH, "its managing partner, Desmond Koh", "Koh", "Orchid Straits Capital", "Orchid Straits Capital of Singapore")
s.alias(SILVA, "the union's secretary", "Silva", "the union")
s.alias(GOMES, "who chairs the Board", "Gomes")
s.alias(UNION, "the union", "The union", "the Hotel Workers' Union")
s.alias(MGMT, "The management", "management")
s.alias(PLAN, "a plan", "a sheet of paper", "It", "The Southern Lamp", "A newspaper there")
s.alias(VALUERS, "valuers")
s.alias(COLOMBO, "Our side", "Serendra", "Serendra Hotels")
s.alias("Abu Dhabi", "theirs", "Qasr")
s.alias("the seller", "The seller", "Ranjan Abeyratne")
s.alias("someone", "Ranjan Abeyratne")
s.alias("a newspaper in Galle", "A newspaper there", "The Southern Lamp")
s.write()
