"""Gold of an invented story: Zambia's national football team is banned, May 2027. The federation and its people are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "FIFA bans Zambia's national team")
E, AL, MT, AB, AM, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
SUN, MON, TUE, WED, THU, FRI = "2027-05-09", "2027-05-10", "2027-05-11", "2027-05-12", "2027-05-13", "2027-05-14"
s.report("00", outlet="SOPA", published=TUE)
s.report("01", outlet="Zambian Football Union", published=WED)
s.report("02", outlet="Copperbelt Mirror", published=THU)
s.report("03", outlet="Pitch & Profit", published=FRI, sidecar=True)
s.report("04", outlet="Gazeta da Várzea", published="2027-05-17", to="2027-05-23")
s.report("05", outlet="The Touchline Quarterly", published="2027-09-01", to="2027-11-30")

MWANSA, PATSON, ESTHER, STOLK, SAKALA, CHILUFYA, BELGRANO, TOM = "Lubinda Mwansa", "Patson Kalaba", "Esther Kalaba", "Reinier Stolk", "Gift Sakala", "Moses Chilufya", "Fausto Belgrano", "Wellington"
FIFA, ZFU, CAS, POLICE, AUD, AGENTS, RULING, OFFICIAL, MALAWI, CASOFF, MINISTRY, MIRROR, PROFIT = "FIFA", "Zambian Football Union", "Court of Arbitration for Sport", "police", "Banda Sichone", "three agents", "the ruling", "an official at FIFA", "the Malawian federation's general secretary", "an official of the court", "sports ministry", "Copperbelt Mirror", "Pitch & Profit"

# ---- figures
f = s.figures
f("length of the ban", "conflict",
    E("00", "12 months", 12, nth=1, origin=FIFA, unit="months"), E("00", "12 months", 12, FIFA, nth=2, origin=FIFA, unit="months"),
    E("02", "eighteen months", 18, origin=MIRROR, unit="months"), E("05", "a year", 1, origin=FIFA, unit="years"))
f("length of the players' ban", "agree", E("00", "12 months", 12, FIFA, nth=3, origin=FIFA, unit="months"), E("03", "a year", 1, origin=FIFA, unit="years"))
f("fine", "update",
    E("00", "350,000 Swiss francs", 350000, FIFA, as_of=TUE, origin=FIFA, unit="CHF"), E("00", "$435,000", 435000, FIFA, as_of=TUE, origin="SOPA", unit="USD"),
    E("03", "SFr350,000", 350000, origin=FIFA, unit="CHF"), E("05", "200,000 francs", 200000, CAS, as_of="2027-07-07", origin=CAS, unit="CHF"))
f("players banned", "conflict",
    E("00", "seven foreign-born players", 7, FIFA, as_of=TUE, origin=FIFA), E("00", "The seven", 7, FIFA, as_of=TUE, origin=FIFA), E("03", "SEVEN GRANDMOTHERS", 7, origin=FIFA), E("03", "Six players", 6, origin=PROFIT),
    E("04", "seven nationalities", 7, MINISTRY, as_of="2027-01-12", origin=MINISTRY), E("05", "the seven", 7, origin=FIFA))
f("players cleared", "single", E("05", "one", 1, CAS, nth=1, as_of="2027-07-07", origin=CAS))
f("players still banned", "single", E("05", "The other six", 6, as_of="2027-07-07", origin=CAS))
f("matches forfeited", "agree", E("00", "Three World Cup qualifiers", 3, FIFA, origin=FIFA), E("05", "three matches", 3, origin=FIFA))
f("countries with the records", "single", E("00", "four countries", 4, FIFA, origin=FIFA))
f("points before the ruling", "single", E("00", "13 points", 13, as_of=TUE))
f("matches played", "single", E("00", "five matches", 5, as_of=TUE))
f("points after the ruling", "single", E("00", "four points", 4, as_of=TUE))
f("officers by whose error it came", "agree", E("00", "one officer", 1, ZFU, origin=ZFU), E("01", "One junior officer", 1, origin=ZFU))
f("length of the committee's meeting", "single", E("01", "five hours", 5, as_of=TUE, unit="hours"))
f("time from the notice to the ruling", "single", E("01", "four days", 4, origin=ZFU, unit="days"))
f("fee of a player", "conflict",
    E("01", "$50,000", 50000, "stories", unit="USD"), E("01", "$15,000", 15000, origin=ZFU, unit="USD"), E("03", "$50,000", 50000, AGENTS, origin=AGENTS, unit="USD"),
    E("04", "fifty", 50000, TOM, origin=TOM, unit="USD"))
f("part of the fee that was paid", "agree", E("03", "$15,000", 15000, AGENTS, origin=AGENTS, unit="USD"), E("04", "Fifteen thousand dollars", 15000, TOM, origin=TOM, unit="USD"))
f("agents who know the contracts", "single", E("03", "three agents", 3))
f("cut of the go-between", "single", E("03", "10%", 10, AGENTS, unit="percent"))
f("loss of the federation", "conflict",
    E("01", "41 million kwacha", 41e6, as_of=WED, origin=ZFU, unit="ZMW"), AB("01", "about US$1.6 million", 1.6e6, as_of=WED, origin=ZFU, unit="USD"),
    E("03", "41m kwacha", 41e6, ZFU, origin=ZFU, unit="ZMW"), E("03", "90m kwacha", 90e6, AUD, origin=AUD, unit="ZMW"), E("03", "$3.5m", 3.5e6, AUD, origin=AUD, unit="USD"))
f("share of sponsorship in the loss", "single", E("03", "two-thirds", 2 / 3, AUD, origin=AUD, unit="share"))
f("contract of the brewer", "single", E("03", "$1.4m", 1.4e6, unit="USD"))
f("days after which the brewer may leave", "single", E("03", "30 days", 30, nth=1, unit="days"))
f("days in which the fine is payable", "single", E("03", "30 days", 30, nth=2, unit="days"))
f("money in the bank", "single", E("03", "SFr90,000", 90000, as_of="2027-04-30", unit="CHF"))
f("tickets sold", "single", E("01", "31,000 tickets", 31000, as_of=WED, origin=ZFU))
f("caps of the captain", "single", E("02", "94 caps", 94))
f("people outside Football House", "conflict", E("02", "800 people", 800, POLICE, as_of=WED, origin=POLICE), E("02", "5,000", 5000, SAKALA, as_of=WED, origin=SAKALA))
f("people arrested", "single", E("02", "eleven people", 11, as_of=WED))
f("days from the draw to the hearing", "single", E("03", "three days", 3, unit="days"))
f("value of the rights", "single", AB("03", "about €600,000", 600000, unit="EUR"))
f("goals of the Brazilian", "single", E("04", "two goals", 2, as_of="2027-03"))
f("pages of the ruling", "single", E("04", "47 pages", 47, unit="pages"))
f("days for the nationalities", "single", E("04", "ten days", 10, MINISTRY, as_of="2027-01-12", origin=MINISTRY, unit="days"))
f("length of the hearing", "single", E("05", "nine hours", 9, as_of="2027-06-18", unit="hours"))
f("days until the award", "single", E("05", "19 days", 19, unit="days"))
f("length of the interview", "single", E("05", "2 hours", 2, unit="hours"))
f("pages of Chilufya's e-mail", "single", E("05", "61 pages", 61, CAS, as_of="2027-02-28", origin=CAS, unit="pages"))
f("award to the coach", "single", E("05", "$210,000", 210000, "a labour tribunal", as_of="2027-08", unit="USD"))
f("width of the map", "single", E("05", "two metres", 2, unit="m"))
f("fans in Ndola", "single", E("05", "22,000 of them", 22000, as_of="2027-08"))
f("minutes of singing", "single", E("05", "90 minutes", 90, as_of="2027-08", unit="minutes"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("nothing in common but the names", "single", q("00", "The originals and the copies have nothing in common but the names,", RULING))
Q("a clerical error", "single", q("00", "a clerical error by one officer", ZFU))
Q("tried in Zurich", "single", q("01", "We've been tried in Zurich, in German, in our absence. We shall appeal in the language of truth.", MWANSA))
Q("not for a photocopier", "same", q("01", "not for a photocopier", MWANSA), q("05", "for a photocopier", MWANSA))
Q("cannot find Zambia", "variant", q("02", "I told the president in February: these boys cannot find Zambia on a map,", PATSON), q("04", "These boys can't find Zambia on the map,", PATSON))
Q("can they find the goal", "single", q("02", "He said, captain, can they find the goal?", PATSON))
Q("and a brass band", "single", q("02", "and a brass band", SAKALA))
Q("Mwansa knew", "single", q("02", "Mwansa knew. My cousin cleans that office,", SAKALA))
Q("not one letter", "single", q("02", "Not one letter on this matter left my ministry,", ESTHER))
Q("a good scanner", "single", q("02", "I have a good scanner,", CHILUFYA))
Q("we lost", "single", q("02", "We lost. We went home,", MALAWI))
Q("I resigned?", "single", q("02", "I resigned? Interesting. I read it in the paper. They changed the lock on Monday,", STOLK))
Q("dreams with a stamp", "single", q("03", "I sold dreams with a stamp,", BELGRANO), q("03", "The stamp wasn't mine.", BELGRANO))
Q("for a visa", "single", q("04", "They asked me for her name and a photo. I thought it was for a visa,", TOM))
Q("the fifty was for after", "single", q("04", "Fifteen thousand dollars. The fifty was for after the World Cup.", TOM))
Q("within ten days", "single", q("04", "within ten days, on the instruction of the Minister", MINISTRY))
Q("people one does not ask", "single", q("05", "by people one does not ask", MWANSA))

# ---- timeline
w = s.when
w("Kenya and Zimbabwe are suspended", "2022-02", ("00", "in February 2022"))
w("the qualifiers are won", "2027", ("00", "this year"))
w("Chilufya is pushed out", "2027-01", ("02", "in January"))
w("the ministry's letter", "2027-01-12", ("04", "On 12 January"), ("05", "12 January"))
w("the captain tells the president", "2027-02", ("02", "in February"))
w("Chilufya's e-mail", "2027-02-28", ("05", "28 February"))
w("Malawi loses in Ndola", "2027-03-25", ("00", "on 25 March"))
w("Wellington scores", "2027-03", ("04", "in March"))
w("money in the bank", "2027-04-30", ("03", "at the end of April"))
w("the notice, by the courier's receipt", "2027-05-03", ("03", "on 3 May"))
w("the notice, by the federation", "2027-05-07", ("01", "on Friday, 7th May"), ("03", "on 7 May"))
w("the coach resigns, by the federation", SUN, ("01", "on Sunday"))
w("the lock is changed", MON, ("02", "on Monday"))
w("the ruling", TUE, ("00", "on Tuesday"), ("01", "on Tuesday"))
w("the committee meets", TUE, ("01", "last night"))
w("the captain gives away his shirts", WED, ("02", "last night"))
w("the minister in parliament", WED, ("02", "yesterday"))
w("the minister in parliament, by week", MON, ("04", "last week"), to="2027-05-16")
w("the federation's statement", WED, ("03", "of Wednesday"))
w("the ruling is published", FRI, ("04", "on Friday"))
w("refunds", "2027-05-17", ("01", "from Monday"))
w("the columnist meets Wellington", "2027-05-16", ("04", "Yesterday"), ("04", "yesterday"), to="2027-05-22")
w("the hearing, by the federation", "2027-06-08", ("01", "on 8th June"))
w("the hearing", "2027-06-18", ("03", "for 18 June"), ("05", "on 18 June"))
w("the award", "2027-07-07", ("05", "On 7 July"), ("05", "19 days more"))
w("Mwansa goes", "2027-07-09", ("05", "on 9 July"))
w("the tribunal finds for the coach", "2027-08", ("05", "in August", 1))
w("fans sing in Ndola", "2027-08", ("05", "On a Sunday in August"))
w("the ban ends", "2028-05-10", ("04", "until 10 May of next year"))
w("the players may play again", "2028-05", ("05", "in May"))

# ---- conflicts
s.conflict("figure", "length of the ban: 12 months, or eighteen by the Copperbelt Mirror", [("00", "12 months", 1), ("00", "12 months", 2), ("05", "a year")], [("02", "eighteen months")])
s.conflict("figure", "players banned: seven, or six by Pitch & Profit", [("00", "seven foreign-born players"), ("00", "The seven"), ("05", "the seven")], [("03", "Six players")])
s.conflict("figure", "loss: 41 million kwacha by the federation, 90 million by its auditors", [("01", "41 million kwacha"), ("01", "about US$1.6 million"), ("03", "41m kwacha")], [("03", "90m kwacha"), ("03", "$3.5m")])
s.conflict("figure", "people outside Football House: 800 by the police, 5,000 by the supporters", [("02", "800 people")], [("02", "5,000")])
s.conflict("figure", "fees: $15,000 by the federation, $50,000 by agents and a player", [("01", "$15,000")], [("03", "$50,000"), ("04", "fifty"), ("01", "$50,000")])
s.conflict("date", "the notice reached the federation on 7 May, or on 3 May", [("01", "on Friday, 7th May"), ("03", "on 7 May")], [("03", "on 3 May")])
s.conflict("date", "the hearing: 8 June, or 18 June", [("01", "on 8th June")], [("03", "for 18 June"), ("05", "on 18 June")])
s.conflict("stance", "whether the papers were forged", [("00", "denied that the papers had been forged"), ("00", "a clerical error by one officer"), ("01", "No document was forged at, by, or for the Union."), ("05", "He still says no one forged anything.")],
    [("00", "on forged documents"), ("00", "The originals and the copies have nothing in common but the names,"), ("04", "In the paper that was sent to FIFA she was born in Livingstone")])
s.conflict("source", "the complaint: from the Malawian federation, or from the union's former secretary", [("00", "a complaint by the Malawian federation")],
    [("02", "the complaint did not come from Malawi at all"), ("02", "sent by the Union's own former secretary, Moses Chilufya"), ("02", "it complained to nobody"), ("05", "It was he who complained")])
s.conflict("stance", "whether the coach resigned", [("00", "has resigned, the ZFU said"), ("01", "tendered his resignation on Sunday")], [("02", "I resigned? Interesting."), ("02", "They changed the lock on Monday,"), ("05", "he had been dismissed")])
s.conflict("stance", "whether the government had a hand in it", [("02", "Not one letter on this matter left my ministry,"), ("01", "which has at no time interfered in its affairs"), ("04", "not a single letter on the subject had left her house"), ("05", "was about something else")],
    [("04", "within ten days, on the instruction of the Minister")])
s.conflict("stance", "whether the captain warned the president and he knew", [("02", "I told the president in February"), ("02", "Mwansa knew.")], [("01", "submitted in good faith")], optional=True)

# ---- echoes
s.echo("the federation's statement, cited by Pitch & Profit", "cited", ("01", "$15,000"), ("03", "the ZFU's statement of Wednesday mentions only the latter"), ("01", "on Friday, 7th May"), ("03", "ZFU says it first heard of the case on 7 May"))
s.echo("41 million by the federation", "cited", ("01", "41 million kwacha"), ("03", "ZFU speaks of 41m kwacha"))
s.echo("the captain on the map", "same details", ("02", "these boys cannot find Zambia on a map"), ("04", "These boys can't find Zambia on the map,"))
s.echo("not for a photocopier", "same details", ("01", "not for a photocopier"), ("05", "for a photocopier"))
s.echo("the minister's no letter", "same details", ("02", "Not one letter on this matter left my ministry,"), ("04", "not a single letter on the subject had left her house"))
s.echo("the ruling of FIFA", "cited", ("00", "fined its federation 350,000 Swiss francs"), ("03", "The fine, SFr350,000"), ("04", "The ruling, whose 47 pages were published on Friday"))
s.echo("the letter of 12 January", "same details", ("04", "On 12 January the sports ministry in Lusaka wrote"), ("05", "Her letter of 12 January"))
s.echo("Chilufya's complaint", "same details", ("02", "the Union's own former secretary, Moses Chilufya"), ("05", "It was he who complained"), optional=True)
s.echo("the ZFU on the coach", "cited", ("00", "has resigned, the ZFU said"), ("01", "tendered his resignation on Sunday"), optional=True)
s.echo("the ZFU's officer", "cited", ("00", "a clerical error by one officer"), ("01", "One junior officer"), ("05", "The junior officer of the federation's first statement"), optional=True)
s.echo("the court's date", "cited", ("03", "for 18 June"), ("05", "on 18 June"), optional=True)

# ---- actors
n = s.named
s.actor(MWANSA, "person", *n("Lubinda Mwansa", "Mwansa", "L. Mwansa"), aliases=["Mwansa", "Its president, Lubinda Mwansa", "President Lubinda Mwansa", "the president", "He"])
s.actor(PATSON, "person", *n("Patson Kalaba"), ("04", "Kalaba", 2), aliases=["the captain", "The captain, Mr Kalaba", "Mr Kalaba", "The captain"])
s.actor(ESTHER, "person", *n("Esther Kalaba"), ("04", "Kalaba", 1), aliases=["The sports minister, Esther Kalaba", "Mrs Kalaba", "The minister", "The minister, Mrs Kalaba", "she", "her"])
s.actor(STOLK, "person", *n("Reinier Stolk", "Stolk"), aliases=["Coach Stolk", "Dutch coach Reinier Stolk", "Coach Reinier Stolk", "Stolk"])
s.actor(SAKALA, "person", *n("Gift Sakala", "Sakala"), aliases=["Sakala"])
s.actor(CHILUFYA, "person", *n("Moses Chilufya"), aliases=["the Union's own former secretary, Moses Chilufya", "Chilufya", "He"])
s.actor(ZFU, "organization", *n("Zambian Football Union", "ZAMBIAN FOOTBALL UNION", "ZFU"), aliases=["ZFU", "The federation", "the Union", "the federation", "The Union", "the ZFU", "The federation, the Zambian Football Union (ZFU)"])
s.actor(FIFA, "organization", *n("FIFA"), aliases=["FIFA's disciplinary committee", "The committee", "the ruling", "World soccer body FIFA", "disciplinary committee"])
s.actor(CAS, "organization", *n("Court of Arbitration for Sport"), aliases=["the court", "the court's award", "The Court of Arbitration for Sport", "it"])
s.actor(TOM, "person", *n("Wellington", "Tom-Tom"), aliases=["Tom-Tom", "he", "He"])
s.actor("Football House", "organization", *n("Football House"))
s.alias(POLICE, "Police")
s.alias(AUD, "Its own auditors, Banda Sichone", "Its own auditors", "auditors")
s.alias(AGENTS, "three agents with knowledge of the contracts", "agents")
s.alias(RULING, "ruling", "FIFA", "FIFA's disciplinary committee", "The committee")
s.alias(MALAWI, "its general secretary", "Malawi", "general secretary")
s.alias(BELGRANO, "a Lisbon agent", "Belgrano", "The go-between")
s.alias(MINISTRY, "the sports ministry in Lusaka", "the sports ministry", "The ruling")
s.alias("stories", "Stories about signing-on fees")
s.alias("a labour tribunal", "A labour tribunal in The Hague", "labour tribunal")
s.write()
