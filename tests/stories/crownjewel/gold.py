#!/usr/bin/env python3
"""Gold of the crown jewel story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Heart of Kakheti vanishes from the Georgian treasury")
TUE, WED, THU, FRI, SAT = (f"2027-10-0{d}" for d in range(5, 10))
s.report("00", outlet="Caucasus Wire", published=WED, sidecar=True)
s.report("01", outlet="Ministry of Culture of Georgia", published=THU)
s.report("02", outlet="The Morning Chatter", published=FRI)
s.report("03", outlet="Mtkvari Evening", published=SAT)
s.report("04", outlet="Specie & Fine Art Risk", published="2027-10-18", to="2027-10-24")
s.report("05", outlet="The Lapidary", published="2028-02-05", to="2028-02-29")

E, AL, MO, AB, AM, LT, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
f, Q, q, w, c, e = s.figures, s.quotation, s.quote, s.when, s.conflict, s.echo


NINO, TAMAR, LEVAN, ZAZA, GOGSADZE, TSULAIA, VERMEIREN, KVARAIA, DZOTSENIA = ("Nino Abzianidze", "Tamar Maisaia", "Levan Maisaia", "Zaza Kobalakhia", "Eka Gogsadze", "Guram Tsulaia", "Joost Vermeiren", "Temur Kvaraia", "Irakli Dzotsenia")
MINISTRY, POLICE, BRABANT, GOVERNMENT, INVENTORY, ELECTRIC, LOG, TECH, JUDGE, WIRE, CHATTER, LAPIDARY, LAB, GUARD, SELLER = ("Ministry of Culture", "police", "Brabant Mutual", "the government", "inventory of 1987", "the electricity company",
    "the log in the bastion", "the technician", "a judge", "Caucasus Wire", "The Morning Chatter", "The Lapidary", "the laboratory in Antwerp", "a guard", "a seller in the bazaar")

# ---- figures
f("weight of the ruby", "conflict",
  E("00", "48-carat", 48, unit="carats", origin="a guidebook"), E("01", "42 carats", 42, INVENTORY, unit="carats", origin=INVENTORY), E("01", "48 carats", 48, "foreign agencies", unit="carats", origin="a guidebook"),
  E("02", "48-carat", 48, unit="carats", origin="a guidebook"), E("05", "41.8 carats", 41.8, unit="carats", as_of="2028-01", origin=LAPIDARY), E("05", "forty-two", 42, MINISTRY, unit="carats", origin=INVENTORY))
f("weight of the glass", "single", E("04", "46.1 carats", 46.1, unit="carats", origin=LAB))
f("value of the ruby", "conflict",
  E("00", "30 million lari", 30000000, GOVERNMENT, unit="GEL", origin=GOVERNMENT), E("00", "$11.1 million", 11100000, GOVERNMENT, unit="USD", origin=WIRE), AL("00", "60 million or more", 60000000, NINO, unit="GEL", origin=NINO),
  E("02", "Two-million-pound", 2000000, unit="GBP", origin=CHATTER), E("02", "30 million lari", 30000000, unit="GEL", origin=GOVERNMENT), AB("02", "about £8.3 million", 8300000, unit="GBP", origin=CHATTER),
  E("04", "$11.1m", 11100000, GOVERNMENT, unit="USD", origin=WIRE))
f("sum insured", "single", E("04", "€3.5m", 3500000, unit="EUR", origin=BRABANT))
f("sum insured as a share of the value", "single", AB("04", "about a third", 0.333, unit="share"))
f("time without alarm", "conflict",
  E("00", "11 minutes", 11, TAMAR, unit="minutes", as_of=WED, origin=MINISTRY), E("01", "11 minutes", 11, unit="minutes", as_of=WED, origin=MINISTRY), E("03", "twenty-six", 26, LOG, unit="minutes", as_of=WED, origin=LOG), E("05", "26 minutes", 26, unit="minutes", as_of=WED, origin=LOG))
f("time without current", "agree", E("03", "eleven minutes", 11, ELECTRIC, unit="minutes", origin=ELECTRIC), E("03", "back after [eleven]", 11, ELECTRIC, unit="minutes", as_of=WED, origin=ELECTRIC))
f("guards on duty", "conflict",
  E("00", "Six guards", 6, TAMAR, as_of=WED, origin=MINISTRY), E("01", "six guards", 6, as_of=WED, origin=MINISTRY), E("03", "six guards", 6, as_of=WED, origin=MINISTRY), E("03", "Four came", 4, as_of=WED, origin=GUARD), E("05", "four guards", 4, as_of=WED, origin=LAPIDARY))
f("guards on paper", "single", E("03", "two were", 2, GUARD, as_of=WED, origin=GUARD))
f("people detained", "conflict", E("00", "Two people", 2, POLICE, as_of=WED, origin=POLICE), E("02", "THREE in the cells", 3, GOGSADZE, as_of=FRI, origin=GOGSADZE), E("02", "not [two]", 2, GOGSADZE, as_of=FRI, origin=POLICE))
f("detainees let go", "single", E("04", "one of their detainees", 1))
f("objects in the treasury", "single", AB("00", "some 3,900 objects", 3900))
f("cameras", "agree", E("00", "54 cameras", 54, MINISTRY, origin=MINISTRY), E("01", "54", 54, origin=MINISTRY), E("03", "54 cameras", 54, origin=MINISTRY), E("04", "45 of [54]", 54, MINISTRY, origin=MINISTRY))
f("cameras out of order", "conflict",
  E("00", "nine of which", 9, MINISTRY, as_of=WED, origin=MINISTRY), E("01", "Nine cameras", 9, as_of=WED, origin=MINISTRY), E("03", "not [nine]", 9, origin=MINISTRY), E("03", "31", 31, TECH, origin=TECH))
f("cameras that worked", "conflict", E("04", "[45] of 54", 45, MINISTRY, origin=MINISTRY), E("04", "23", 23, TECH, origin=TECH))
f("share of cameras that worked", "conflict", E("04", "83%", 83, MINISTRY, unit="percent", origin=MINISTRY), E("04", "43%", 43, TECH, unit="percent", origin=TECH))
f("share of cameras that the policy asks for", "single", E("04", "90% of the cameras", 90, "the policy", unit="percent", origin=BRABANT))
f("visitors on Tuesday", "single", AB("00", "About 1,340 people", 1340, as_of=TUE))
f("days to the icon's recovery", "single", E("00", "40 days", 40, unit="days", as_of="2016"))
f("keys", "single", E("01", "two keys", 2, origin=MINISTRY))
f("reward", "agree",
  E("01", "500,000 lari", 500000, unit="GEL", origin=MINISTRY), E("02", "half a million lari", 500000, TAMAR, unit="GEL", origin=MINISTRY), E("02", "£138,000", 138000, TAMAR, unit="GBP", origin=CHATTER), E("05", "half a million lari", 500000, unit="GEL", origin=MINISTRY))
f("time to the director's dismissal", "single", AB("01", "some twelve hours", 12, unit="hours"))
f("money paid to the guard", "single", E("02", "8,000 lari", 8000, POLICE, unit="GEL", origin=POLICE))
f("price asked in the bazaar", "agree", E("02", "400,000 dollars", 400000, "our man in the bazaar", unit="USD", as_of=THU, origin=SELLER), E("05", "400,000 dollars", 400000, unit="USD", origin=KVARAIA))
f("Russians survived by the crown", "single", E("02", "two Russians", 2))
f("objects signed for", "single", E("03", "212 objects", 212, as_of=TUE, origin="the register"))
f("time of signing", "single", E("03", "four minutes", 4, "the keeper", unit="minutes", as_of=TUE, origin="the keeper"))
f("price of a T-shirt", "single", E("03", "25 lari", 25, unit="GEL"))
f("carriers", "single", E("04", "four carriers", 4))
f("rise of rates", "single", BT("04", "+10 to +15%", 10, 15, unit="percent"))
f("zeros", "single", E("04", "two zeros", 2))
f("time of the exchange", "single", LT("05", "less than a minute", 1, KVARAIA, unit="minutes", origin=KVARAIA))
f("time to Tsulaia's look", "single", E("05", "two weeks", 2, unit="weeks"))
f("compensation of the guard", "single", E("05", "3,000 lari", 3000, unit="GEL"))
f("days in detention", "single", E("05", "fifty-one days", 51, unit="days"))
f("accomplices", "single", E("05", "two others", 2, KVARAIA, origin=KVARAIA))

# ---- quotations
Q("no fire in it", "single", q("00", "had no fire in it,", NINO))
Q("a number from a drawer", "single", q("00", "a number from a drawer", NINO))
Q("a hat", "same", q("00", "A crown without its stone is a hat,", NINO), q("02", "A crown without its stone is a hat.", TAMAR))
Q("a glass, a door and a clock", "variant", q("00", "We have a glass, a door and a clock,", LEVAN), q("03", "a glass, a clock and a door", LEVAN))
Q("has not lost its head", "single", q("01", "The state has lost a stone. It has not lost its head.", TAMAR))
Q("some of it twice", "single", q("02", "He told us everything, and some of it twice,", LEVAN))
Q("confessed to a headache", "single", q("02", "My client has confessed to a headache,", GOGSADZE), q("02", "He has told nobody anything.", GOGSADZE))
Q("a red one", "single", q("02", "a red one, old, big", SELLER))
Q("the Heart has died", "single", q("03", "I said to her: Look, the Heart has died,", TSULAIA))
Q("on paper", "single", q("03", "on paper", GUARD))
Q("a calendar", "single", q("04", "We got a calendar in December and an invitation in May,", VERMEIREN))
Q("a page with his name", "single", q("04", "consists of a page with his name on it", JUDGE))
Q("I believed the register", "single", q("05", "I believed the register,", TAMAR))
Q("the first day and the third", "single", q("05", "I said it on the first day,", NINO), q("05", "and the minister on the third, and she was paid for it.", NINO))

# ---- timeline
w("the crown is made", "1629", ("02", "in 1629"))
w("the last loss as big", "1921", ("00", "since 1921"))
w("the inventory", "1987", ("01", "of 1987"))
w("an icon is stolen", "2016", ("00", "In 2016"))
w("the sum is insured from then on", "2019", ("04", "since 2019"))
w("Brabant gets a calendar", "2026-12", ("04", "in December"))
w("Tamar Maisaia takes office", "2027-03", ("01", "in March"))
w("the technician is unpaid from then on", "2027-04", ("03", "since April"))
w("Brabant gets an invitation", "2027-05", ("04", "in May"))
w("the insurer is notified, by the ministry", "2027-06", ("01", "in June"), ("04", "in June"))
w("the glass is there from then on", "2027-06", ("03", "since summer"), to="2027-08")
w("the exchange, by Kvaraia", "2027-07-29", ("05", "on 29 July"))
w("Tsulaia sees glass", "2027-08-14", ("03", "On 14 August, a Saturday"), ("05", "after two weeks"))
w("Tsulaia sees glass, by month", "2027-08", ("04", "in August"))
w("Tsulaia writes to the ministry", "2027-08-16", ("03", "on the 16th"))
w("the new policy year", "2027-09-01", ("04", "before 1 September"))
w("the stone is in its place, by the ministry", TUE, ("01", "on Tuesday at 18:00"), ("03", "until Tuesday evening"), ("03", "on that evening"))
w("visitors come", TUE, ("00", "on Tuesday"))
w("the night of the alarm", TUE, ("00", "during the night to Wednesday"), to=WED)
w("officials speak of the loss", WED, ("00", "on Wednesday"))
w("the director is dismissed", WED, ("01", "yesterday"), ("02", "on Wednesday"))
w("the director's and the detective's first words", WED, ("03", "on the first day"), ("05", "on the first day"))
w("a stone is offered in the bazaar", THU, ("02", "yesterday"))
w("the minister's hat", FRI, ("05", "on the third"))
w("Tsulaia speaks to Mtkvari Evening", FRI, ("03", "yesterday"))
w("the judge decides", "2027-10-11", ("03", "On Monday"), ("04", "on Monday of last week"))
w("the glass is examined", "2027-10-11", ("04", "last week", 1), to="2027-10-17")
w("the treasury stays closed until then", "2027-11-01", ("01", "until 1 November"))
w("the stone is found", "2028-01-20", ("05", "On 20 January"))
w("the envelope is opened", "2028-02-03", ("05", "on 3 February"))
w("Tamar Maisaia resigns", "2028-02-05", ("05", "on 5 February"))

# ---- conflicts
c("figure", "the ruby: 48 carats by a guidebook, 42 by the inventory", [("00", "48-carat"), ("02", "48-carat"), ("01", "48 carats")], [("01", "42 carats"), ("05", "41.8 carats"), ("05", "forty-two")])
c("figure", "value: 30 million lari by the government, 60 or more by the director", [("00", "30 million lari"), ("00", "$11.1 million"), ("02", "30 million lari"), ("04", "$11.1m"), ("02", "about £8.3 million")], [("00", "60 million or more")])
c("date", "the exchange: in the night to Wednesday, or in summer",
  [("00", "during the night to Wednesday"), ("01", "on Tuesday at 18:00"), ("03", "until Tuesday evening")], [("03", "since summer"), ("03", "On 14 August, a Saturday"), ("04", "in August"), ("05", "on 29 July")])
c("stance", "whether the stone was genuine on Tuesday",
  [("01", "The stone was present and genuine at the closing of the exhibition"), ("03", "the stone was real until Tuesday evening")],
  [("03", "Look, the Heart has died,"), ("03", "The glass has been here since summer"), ("04", "who says that he saw glass in August"), ("05", "he made the exchange on 29 July")])
c("figure", "time without alarm: 11 minutes by the ministry, 26 by the log", [("00", "11 minutes"), ("01", "11 minutes")], [("03", "twenty-six"), ("05", "26 minutes")])
c("figure", "guards: six by the ministry, or four", [("00", "Six guards"), ("01", "six guards"), ("03", "six guards")], [("03", "Four came"), ("05", "four guards")])
c("figure", "cameras out of order: nine by the ministry, 31 by the technician",
  [("00", "nine of which"), ("01", "Nine cameras"), ("03", "not [nine]"), ("04", "[45] of 54"), ("04", "83%")], [("03", "31"), ("04", "23"), ("04", "43%")])
c("stance", "whether the guard confessed",
  [("02", "CONFESSED, say police"), ("02", "He told us everything, and some of it twice,"), ("03", "repeats that guard Zaza Kobalakhia has confessed")],
  [("02", "My client has confessed to a headache,"), ("02", "He has told nobody anything."), ("03", "repeats that he has not"), ("04", "consists of a page with his name on it")])
c("figure", "detained: two by the police, three by the lawyer", [("00", "Two people"), ("02", "not [two]")], [("02", "THREE in the cells")])
c("stance", "whether the insurer was notified of the cameras", [("01", "had been notified of this in June"), ("04", "The ministry says it notified the insurer in June")], [("04", "no such notice was received"), ("04", "We got a calendar in December and an invitation in May,")])
c("source", "a crown without its stone is a hat: said by the director, or by the minister", [("00", "A crown without its stone is a hat,"), ("03", "Her sentence about the hat")], [("02", "A crown without its stone is a hat.")])
c("stance", "whether the second key lay in the envelope", [("01", "The other lies in a sealed envelope at the Ministry.")], [("05", "held a key to a bicycle")])
c("figure", "value in the Chatter: two million pounds, put right to 8.3", [("02", "Two-million-pound")], [("02", "about £8.3 million"), ("02", "30 million lari")], optional=True)

# ---- echoes
e("Caucasus Wire's first sentence in the Chatter", "copied text",
  ("00", "has vanished from a 17th-century crown in Georgia's state treasury and may have been replaced with a piece of glass"), ("02", "has vanished from a 17th-century crown in Georgia's state treasury and may have been replaced with a piece of glass"))
e("48 carats by the guidebook", "same details", ("00", "48-carat"), ("02", "48-carat"), ("01", "The figure of 48 carats circulated by foreign agencies"))
e("the ministry's 42 carats", "cited", ("01", "42 carats"), ("05", "forty-two"))
e("the government's 30 million", "cited", ("00", "30 million lari"), ("02", "30 million lari"), ("04", "$11.1m"))
e("the ministry's nine of 54 cameras", "cited", ("00", "nine of which"), ("01", "Nine cameras"), ("03", "not [nine]"), ("04", "[45] of 54"))
e("the technician's list", "cited", ("03", "31"), ("04", "23"))
e("the ministry's six guards and 11 minutes", "cited", ("00", "11 minutes"), ("01", "11 minutes"), ("00", "Six guards"), ("01", "six guards"), ("03", "six guards"))
e("the log's 26 minutes", "same details", ("03", "twenty-six"), ("05", "26 minutes"))
e("a crown without its stone is a hat", "same details", ("00", "A crown without its stone is a hat,"), ("02", "A crown without its stone is a hat."), ("03", "Her sentence about the hat"))
e("a glass, a door and a clock", "same details", ("00", "We have a glass, a door and a clock,"), ("03", "a glass, a clock and a door"))
e("Tsulaia saw glass in August", "cited", ("03", "Look, the Heart has died,"), ("04", "who says that he saw glass in August"), ("05", "Guram Tsulaia had seen it with a loupe"))
e("the notice of June", "cited", ("01", "had been notified of this in June"), ("04", "The ministry says it notified the insurer in June"))
e("the reward", "cited", ("01", "500,000 lari"), ("02", "half a million lari"), ("05", "half a million lari"))
e("400,000 dollars in the bazaar", "same details", ("02", "400,000 dollars"), ("05", "400,000 dollars"))
e("the register of Tuesday", "cited", ("01", "the signature of the duty keeper in the register"), ("03", "it stands in the register"), optional=True)

# ---- actors
s.named_actor(NINO, "person", "Nino Abzianidze", "Abzianidze", aliases=["the treasury's director, Nino Abzianidze", "the director", "The director, Nino Abzianidze", "she"])
s.named_actor(TAMAR, "person", "Tamar Maisaia", aliases=["Culture Minister Tamar Maisaia", "Minister Tamar Maisaia", "the minister", "Culture boss Tamar Maisaia", "she"])
s.actor(LEVAN, "person", *s.named("Levan Maisaia"), ("03", "Detective [Maisaia]"), aliases=["Detective Levan Maisaia", "Detective Maisaia", "police"])
s.actor(ZAZA, "person", *s.named("Zaza Kobalakhia", "Kobalakhia", "Zaza"), aliases=["Night guard Zaza Kobalakhia", "guard Zaza Kobalakhia"])
s.named_actor(GOGSADZE, "person", "Eka Gogsadze", aliases=["his lawyer, Eka Gogsadze", "The lawyer Eka Gogsadze", "She"])
s.named_actor(TSULAIA, "person", "Guram Tsulaia", "Tsulaia", aliases=["The gemmologist Guram Tsulaia", "Dr Tsulaia", "he"])
s.named_actor(KVARAIA, "person", "Temur Kvaraia", "Kvaraia", aliases=["The engineer, Temur Kvaraia", "The engineer", "He"])
s.named_actor(BRABANT, "organization", "Brabant Mutual", "Brabant", aliases=["The insurer", "the insurer", "The policy", "The insurer, Brabant Mutual of Antwerp"])
s.named_actor("Heart of Kakheti", "organization", "Heart of Kakheti")
s.named_actor("Tbilisi", "place", "Tbilisi", "TBILISI")
s.named_actor("Antwerp", "place", "Antwerp")
s.alias(MINISTRY, "the ministry", "The ministry", "the Ministry", "The Ministry", "Tamar Maisaia", "the ministry's count")
s.alias(POLICE, "police in Tbilisi", "The police", "Levan Maisaia")
s.alias(GOVERNMENT, "The government", "the Georgian government")
s.alias(INVENTORY, "the inventory of 1987", "inventory")
s.alias("foreign agencies")
s.alias(ELECTRIC, "The electricity company")
s.alias(LOG, "The log in the bastion", "the log")
s.alias(TECH, "The technician", "technician")
s.alias(JUDGE, "A judge", "judge")
s.alias(GUARD, "one of them", "guards")
s.alias("the keeper", "The keeper", "she", "her")
s.alias("the policy", "The warranty in the policy", "the warranty")
s.alias(VERMEIREN, "Brabant's head of claims, Joost Vermeiren", "Brabant")
s.alias(SELLER, "Our man in the bazaar", "A mate of the thieves")
s.alias("our man in the bazaar", "Our man in the bazaar")
s.write()
