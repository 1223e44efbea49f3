"""Gold of an invented story: Vietnam and Thailand put duties on each other's goods, March 2026. Seats of a car and the halves of a season are no figures."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Vietnam and Thailand put tariffs on each other")
D4, THU, FRI, SAT, SUN, D16, APR1 = "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08", "2026-03-16", "2026-04-01"
YEAR = ["2025-01-01", "2025-12-31"]
s.report("00", outlet="Pan-Asia Wire", published=FRI)
s.report("01", outlet="VDN", published=THU, sidecar=True)
s.report("02", outlet="Chao Phraya Post", published=SUN)
s.report("03", outlet="Cane & Beet Weekly", published="2026-03-10", to="2026-03-15")
s.report("04", outlet="The Straits Ledger", published="2026-03-14")

THUY, CHAU, NAR, KIT, BOON = "Luong Khac Thuy", "Luong Minh Chau", "Naruemon Phutthachai", "Kittiphum Sawangrot", "Boonlert Khamdee"
MOIT, TMOC, VC, TC, TAF, TSB, NCFU = "Ministry of Industry and Trade", "Thai Ministry of Commerce", "Vietnamese customs", "Thai customs", "Thai Automobile Federation", "Thai Sugar Board", "Northeastern Cane Farmers' Union"
MEMO, CANE, DIPLOMAT, EMBASSY, TRADER = "memorandum", "Cane & Beet Weekly", "a Vietnamese diplomat", "Vietnamese embassy", "a trader in Ho Chi Minh City"
bn = 10 ** 9
e, G = s.exact, s.figures

# ---- figures
G("Vietnam's duty on cars", "conflict",
  e("00", "32 percent", 32, origin=MOIT, unit="%"), e("01", "32 per cent", 32, MOIT, origin=MOIT, unit="%"), e("04", "23 per cent", 23, unit="%"))
G("Vietnam's duty on sugar", "agree",
  e("00", "40 percent", 40, origin=MOIT, unit="%"), e("01", "40 per cent", 40, MOIT, origin=MOIT, unit="%"), e("03", "40% duty", 40, origin=MOIT, unit="%"),
  e("04", "40 per cent", 40, origin=MOIT, unit="%"))
G("tariff lines of Vietnam", "agree", e("00", "41 tariff lines", 41, MOIT, origin=MOIT), e("01", "41 tariff lines", 41, MOIT, origin=MOIT))
G("validity of Vietnam's duties", "single", e("01", "200 days", 200, MOIT, origin=MOIT, unit="days"))
G("worth of Thai goods on Vietnam's list", "single", e("00", "$1.4 billion", 1.4 * bn, MOIT, as_of=YEAR, origin=MOIT, unit="USD"))
G("Thailand's highest duty", "agree", s.at_most("00", "up to 30 percent", 30, origin=NAR, unit="%"), s.at_most("02", "up to 30", 30, NAR, as_of=FRI, origin=NAR, unit="%"))
G("Thailand's duty on steel", "single", e("00", "25 percent", 25, origin=NAR, unit="%"))
G("Thailand's duty on coffee", "single", e("00", "30", 30, nth=2, origin=NAR, unit="%"))
G("rates proposed in the memorandum", "single", s.between("02", "20 to 25 per cent", 20, 25, [MEMO, KIT], as_of="2026-02-20", origin=MEMO, unit="%"))
G("Vietnamese goods besides steel and coffee", "agree", e("00", "56 other goods", 56, origin=NAR), e("00", "56", 56, nth=2, origin=NAR))
G("Vietnamese goods on Thailand's list", "agree",
  e("00", "58", 58), e("02", "58 Vietnamese goods", 58, origin=MEMO), e("04", "58 Vietnamese goods", 58), e("04", "58 goods", 58, "Chao Phraya Post", origin=MEMO))
G("worth of goods on Thailand's list", "agree",
  e("00", "38 billion baht", 38 * bn, NAR, origin=NAR, unit="THB"), e("00", "$1.1 billion", 1.1 * bn, NAR, origin=NAR, unit="USD"))
G("worth of goods on both lists", "single", s.about("04", "about US$2.5 billion", 2.5 * bn, unit="USD"))
G("share of the trade that both lists catch", "single", s.about("04", "roughly a ninth", 1 / 9))
G("trade of both countries in 2025", "conflict",
  e("00", "$20.6 billion", 20.6 * bn, TC, as_of=YEAR, origin=TC, unit="USD"), e("00", "$22.3 billion", 22.3 * bn, VC, as_of=YEAR, origin=VC, unit="USD"),
  e("01", "USD 22.3 billion", 22.3 * bn, VC, as_of=YEAR, origin=VC, unit="USD"))
G("Vietnam's imports from Thailand in 2025", "single", e("01", "USD 13 billion", 13 * bn, VC, as_of=YEAR, origin=VC, unit="USD"))
G("cars from Thailand to Vietnam in 2025", "conflict",
  e("01", "88,400 complete automobiles", 88400, VC, as_of=YEAR, origin=VC), e("04", "96,000 vehicles", 96000, TAF, as_of=YEAR, origin=TAF))
G("sugar from Thailand to Vietnam in 2025", "conflict",
  e("01", "310,000 tonnes of sugar", 310000, VC, as_of=YEAR, origin=VC, unit="tonnes"), e("03", "310,000 tonnes of Thai sugar", 310000, VC, as_of=YEAR, origin=VC, unit="tonnes"),
  e("03", "274,000 tonnes", 274000, TSB, as_of=YEAR, origin=TSB, unit="tonnes"))
G("mills that stopped", "agree", e("01", "11", 11, CHAU, nth=2, origin=CHAU), e("03", "11 mills", 11, origin=CHAU), e("03", "the 11", 11, CHAU, origin=CHAU))
G("mills of the association", "single", e("01", "25 mills of the association", 25, CHAU, origin=CHAU))
G("mills that could reopen", "single", e("03", "four", 4, CHAU, origin=CHAU))
G("crops in which mills stopped", "single", e("01", "two crops", 2, CHAU))
G("workers and growers hit by closed mills", "single", s.about("01", "some 60,000 workers and cane growers", 60000, CHAU, origin=CHAU))
G("fall of the baht", "single", e("00", "0.4 percent", 0.4, as_of=FRI, unit="%"))
G("time from Hanoi's tariffs to Bangkok's", "single", e("00", "two days", 2, unit="days"))
G("time from the memorandum to Hanoi's tariffs", "single", e("02", "twelve days", 12, unit="days"))
G("pages of the memorandum", "single", e("02", "four pages", 4))
G("loss of the cane growers in a year", "conflict",
  e("02", "2.7 billion baht", 2.7 * bn, MEMO, as_of="2026-02-20", origin=MEMO, unit="THB"), e("02", "2.7 billion", 2.7 * bn, nth=2, origin=MEMO, unit="THB"),
  e("02", "1.2 billion", 1.2 * bn, TMOC, origin=TMOC, unit="THB"),
  e("03", "THB2.7bn", 2.7 * bn, [NCFU, MEMO], origin=MEMO, unit="THB"), e("03", "THB1.2bn", 1.2 * bn, TMOC, origin=TMOC, unit="THB"),
  e("03", "THB1.9bn", 1.9 * bn, origin=CANE, unit="THB"))
G("households of the cane farmers' union", "agree",
  e("02", "140,000 households", 140000, origin=NCFU), e("04", "140,000 families", 140000, NCFU, origin=NCFU))
G("aid asked for", "agree", e("03", "200 baht", 200, nth=1, origin=NCFU, unit="THB"), e("03", "200 baht a tonne", 200, NCFU, origin=NCFU, unit="THB"))
G("price of cane at the mill", "single", e("03", "THB1,160 a tonne", 1160, unit="THB"))
G("Brazil's centre-south crush", "single", e("03", "610m tonnes", 610 * 10 ** 6, unit="tonnes"))
G("India's export quota", "single", e("03", "1.5m tonnes", 1.5 * 10 ** 6, unit="tonnes"))
G("London white sugar", "single", e("03", "$412.60 a tonne", 412.6, unit="USD"))
G("fall of London white sugar on the week", "single", e("03", "$3.10", 3.1, unit="USD"))
G("time in which the rice quarrel of 2011 ended", "single", e("04", "nine days", 9, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("sugar and salt", "variant", q("00", "Whoever throws sugar must not be surprised when salt comes back,", NAR), q("02", "He who throws sugar, let him not wonder at the salt.", NAR))
Q("the door", "variant", q("00", "not closing the door, only leaving it ajar.", THUY), q("01", "We have not locked the door, we have merely drawn it half shut,", THUY),
  q("04", "not closing the door, only leaving it ajar", THUY))
Q("kept ready for use", "same", q("02", "The list should be kept ready for use at a suitable moment,", KIT), q("04", "The list should be kept ready for use at a suitable moment,", KIT))
Q("rates of 20 to 25 per cent", "single", q("02", "of 20 to 25 per cent", KIT))
Q("no list in its drawer", "single", q("02", "A ministry that has no list in its drawer should be closed,", NAR))
Q("so they knew", "single", q("02", "So they knew. They counted our losses in February, put the paper in a drawer and told us in March to be calm,", BOON))
Q("for weeks", "single", q("02", "for weeks", DIPLOMAT))
Q("speculation", "single", q("02", "speculation", EMBASSY))
Q("a meeting with tea", "single", q("03", "We were offered a meeting. With tea,", BOON))
Q("mills already dead", "single", q("03", "It protects the mills that are already dead,", TRADER))
Q("not an authentic document", "single", q("04", "not an authentic document in the form in which it was published", TMOC))
Q("does not exclude a panel", "single", q("04", "does not exclude", "Vietnam"))

# ---- timeline
w = s.when
w("the rice quarrel", "2011-01-01", ("04", "2011"), to="2011-12-31")
w("trade of 2025", "2025-01-01", ("00", "in 2025"), ("01", "in 2025"), to="2025-12-31")
w("imports of the goods on Vietnam's list", "2025-01-01", ("00", "last year"), to="2025-12-31")
w("cars and sugar sold to Vietnam", "2025-01-01", ("01", "Last year"), ("03", "in 2025"), ("04", "last year"), to="2025-12-31")
w("refiners complain", "2026-01-01", ("00", "in January"), to="2026-01-31")
w("the memorandum with the list", "2026-02-20", ("02", "20 February"))
w("the memorandum by The Straits Ledger", "2026-02-22", ("04", "Feb 22"))
w("the losses are counted", "2026-02-01", ("02", "in February"), to="2026-02-28")
w("growers are told to be calm", "2026-03-01", ("02", "in March"), to="2026-03-31")
w("Vietnam announces duties", D4, ("00", "two days after"), ("01", "March 4"))
w("Minister Thuy speaks to the press", D4, ("01", "the same day"))
w("Thailand announces duties", FRI, ("00", "on Friday"), ("02", "On Friday"))
w("Naruemon's words of sugar and salt", FRI, ("02", "on Friday"))
w("Naruemon does not deny that the paper exists", SAT, ("02", "on Saturday"))
w("the Chao Phraya Post prints the memorandum", SAT, ("04", "last weekend"), to=SUN)
w("Boonlert Khamdee speaks with Cane & Beet", "2026-03-10", ("03", "on Tuesday"))
w("the ministry calls the memorandum not authentic", "2026-03-11", ("04", "On Wednesday"))
w("Vietnam's duties take effect", D16, ("00", "on March 16"), ("01", "as of March 16"), ("04", "On Monday"))
w("growers block a highway", D16, ("03", "next Monday"), ("04", "on Monday"))
w("ASEAN's trade ministers meet", "2026-03-27", ("04", "on March 27"))
w("Thailand's duties take effect", APR1, ("00", "from April 1"), ("04", "On April 1"))
w("mills could reopen", "2026-11-01", ("03", "by November"), to="2026-11-30")
w("Brazil's crush", "2026-01-01", ("03", "in 2026/27"), to="2027-12-31")

# ---- conflicts
C = s.conflict
C("figure", "duty on cars of 32%, or 23 by The Straits Ledger", [("00", "32 percent"), ("01", "32 per cent")], [("04", "23 per cent")])
C("date", "the memorandum is of 20 or of 22 February", [("02", "20 February")], [("04", "Feb 22")])
C("figure", "trade of 20.6 billion by Thai customs, 22.3 by Vietnamese customs", [("00", "$20.6 billion")], [("00", "$22.3 billion"), ("01", "USD 22.3 billion")])
C("figure", "loss of 2.7 billion by the memorandum, 1.2 by the ministry, 1.9 by Cane & Beet", [("02", "2.7 billion baht"), ("02", "2.7 billion", 2), ("03", "THB2.7bn")],
  [("02", "1.2 billion"), ("03", "THB1.2bn")], [("03", "THB1.9bn")])
C("figure", "sugar: 310,000 tonnes by Vietnam, 274,000 by the Thai Sugar Board", [("01", "310,000 tonnes of sugar"), ("03", "310,000 tonnes of Thai sugar")], [("03", "274,000 tonnes")])
C("figure", "cars: 88,400 by Vietnamese customs, 96,000 by the Thai federation", [("01", "88,400 complete automobiles")], [("04", "96,000 vehicles")])
C("stance", "Thailand's list is an answer to Hanoi, or was ready before", [("02", "the Ministry of Commerce calls its answer to Hanoi"), ("04", "Bangkok's is that it was attacked without warning")],
  [("02", "was finished on 20 February, twelve days before Hanoi said anything at all"), ("04", "printed a Thai memorandum of Feb 22 with the entire list of 58 goods in it")])
C("stance", "the memorandum is the ministry's by the Post, not authentic by the ministry", [("02", "The memorandum is signed by the deputy permanent secretary"), ("02", "did not deny on Saturday that the paper exists")],
  [("04", "not an authentic document in the form in which it was published")])
C("stance", "Thai sugar is sold below cost by Vietnam's refiners, which Thailand denies", [("00", "complained that Thai sugar was being sold below cost")],
  [("00", "Thailand denies dumping.")])
C("stance", "the embassy knew of the list by a diplomat, speculation by the embassy", [("02", "his embassy had known of the list “for weeks”")],
  [("02", "The embassy itself called this “speculation”")])
C("stance", "the duty comes too late for the mills, or four could reopen", [("03", "It protects the mills that are already dead,")], [("03", "four of the 11 could reopen by November")], optional=True)
C("figure", "other goods: 56, or 58 before the correction", [("00", "56 other goods"), ("00", "56", 2)], [("00", "58")], optional=True)

# ---- echoes
E = s.echo
E("the memorandum in the Chao Phraya Post", "cited", ("02", "2.7 billion baht"), ("03", "THB2.7bn"), ("02", "58 Vietnamese goods"), ("04", "58 goods"),
  ("02", "The list should be kept ready for use at a suitable moment,"), ("04", "The list should be kept ready for use at a suitable moment,"))
E("the door ajar", "copied text", ("00", "not closing the door, only leaving it ajar."), ("04", "not closing the door, only leaving it ajar"), ("01", "We have not locked the door"))
E("sugar and salt", "cited", ("00", "Whoever throws sugar must not be surprised"), ("02", "He who throws sugar, let him not wonder at the salt."))
E("Vietnamese customs: trade", "cited", ("00", "$22.3 billion"), ("01", "USD 22.3 billion"))
E("Vietnamese customs: sugar", "cited", ("01", "310,000 tonnes of sugar"), ("03", "310,000 tonnes of Thai sugar"))
E("the decision of Vietnam's ministry", "cited", ("00", "41 tariff lines"), ("01", "41 tariff lines"), ("00", "32 percent"), ("01", "32 per cent"))
E("the ministry's 1.2 billion", "cited", ("02", "1.2 billion"), ("03", "THB1.2bn"))
E("the union's 140,000", "cited", ("02", "140,000 households"), ("04", "140,000 families"))
E("the 11 mills", "same details", ("01", "11", 2), ("03", "11 mills"), optional=True)
E("growers block a highway", "same details", ("03", "will block Highway 2 near Khon Kaen next Monday"), ("04", "plans to block a highway on Monday"), optional=True)
E("sugar that crosses Laos", "same details", ("00", "goods that pass through Laos"), ("03", "sugar that crosses Laos"), optional=True)

# ---- actors
def everywhere(*names, docs=None):
    """All places of these names, the longest first."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if docs is None or doc in docs:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(THUY, "person", *everywhere("Luong Khac Thuy"), aliases=["Trade Minister Luong Khac Thuy", "Minister Luong Khac Thuy", "the Minister", "Mr Luong Khac Thuy", "Thuy"])
s.actor(CHAU, "person", *everywhere("Luong Minh Chau"), aliases=["Chairwoman of the Viet Nam Cane and Sugar Association Luong Minh Chau", "Chau", "The sugar association's chairwoman", "She"])
s.actor(NAR, "person", *everywhere("Naruemon Phutthachai", "Naruemon"), aliases=["Thai Commerce Minister Naruemon Phutthachai", "the minister", "Phutthachai", "Thailand", "Ms Naruemon"])
s.actor(KIT, "person", *everywhere("Kittiphum Sawangrot"), aliases=["the deputy permanent secretary", "deputy permanent secretary Kittiphum Sawangrot", "Thai memorandum", "a Thai memorandum of Feb 22", "memorandum", "the memorandum"])
s.actor(BOON, "person", *everywhere("Boonlert Khamdee"), aliases=["union president Boonlert Khamdee", "Khamdee", "president of the Northeastern Cane Farmers’ Union"])
s.actor(NCFU, "organization", *everywhere("Northeastern Cane Farmers’ Union", "Northeastern Cane Farmers' Union", "NCFU"), aliases=["The NCFU", "The cane union in Khon Kaen", "the cane union", "the union", "His union", BOON])
s.actor("Chao Phraya Post", "organization", *everywhere("Chao Phraya Post"))
s.actor(MOIT, "organization", *everywhere("Ministry of Industry and Trade"), aliases=["the Ministry of Industry and Trade", "Decision No. 611", "Hanoi", "Vietnam"])
s.actor(TMOC, "organization", *everywhere("Ministry of Commerce"), aliases=["the commerce ministry", "the ministry", "The ministry", "her ministry", "ministry"])
s.actor("Association of Southeast Asian Nations", "organization", *everywhere("Association of Southeast Asian Nations", "Asean"))
s.actor("Viet Nam Cane and Sugar Association", "organization", *everywhere("Viet Nam Cane and Sugar Association"))
s.actor(TAF, "organization", *everywhere("Thai Automobile Federation"))
s.actor("Khon Kaen", "place", *everywhere("Khon Kaen"))
s.actor("Laos", "place", *everywhere("Laos"))
s.alias(VC, "General Department of Viet Nam Customs", "the General Department of Viet Nam Customs", "Vietnam", "its own count")
s.alias(TC, "Thai customs")
s.alias(TSB, "Thai Sugar Board statistics")
s.alias(MEMO, "a memorandum of four pages", "The memorandum", "the memorandum", "it", "the commerce ministry's leaked memorandum", "leaked memorandum", "memo", KIT)
s.alias("Chao Phraya Post", "the Chao Phraya Post", "Thai memorandum")
s.alias(DIPLOMAT, "A Vietnamese diplomat, who asked not to be named", "A Vietnamese diplomat")
s.alias(EMBASSY, "The embassy", "The embassy itself", "his embassy")
s.alias(TRADER, "a trader")
s.alias("Vietnam", "Hanoi")
s.write()
