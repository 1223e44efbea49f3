"""Gold of an invented story: a weapons shipment is seized in Mombasa, October 2026."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Kenyan police seize a weapons shipment in Mombasa")
E, AL, MT, AB, AM, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.vague
FR1, WED, THU, FRI, SAT = "2026-10-02", "2026-10-07", "2026-10-08", "2026-10-09", "2026-10-10"
s.report("00", outlet="ECNA", published=THU)
s.report("01", outlet="Pwani Star", published=FRI)
s.report("02", outlet="Ruparel Ocean Lines", published=FRI)
s.report("03", outlet="Marmara Akşam", published=SAT)
s.report("04", outlet="Small Arms Ledger", published="2026-10-19", sidecar=True)
s.report("05", outlet="The Cartographer", published="2026-12-04", to="2027-02-28")

MUTISO, HALIMA, KASSIM, ZUHURA, OKELLO, RUPAREL, ALDEMIR, HOYLE, CLERK = "Josphat Mutiso", "Halima Bakari", "Kassim Bakari", "Zuhura Bakari", "Robert Okello", "Deepak Ruparel", "Cem Aldemir", "Philippa Hoyle", "the clerk"
POLICE, LINE, ECNA, STAR, COURT, LEDGER, WATCH, MERCHANT, WESTERN, ANADUR, PM = "police", "Ruparel Ocean Lines", "ECNA", "Pwani Star", "High Court", "Small Arms Ledger", "a watchman", "a merchant in Istanbul", "a Western official", "Anadur Savunma", "post-mortem"

# ---- figures
f = s.figures
f("rifles seized", "conflict",
    E("00", "2,412 assault rifles", 2412, POLICE, as_of=THU, origin=POLICE), AB("00", "some 2,000 guns", 2000, as_of=WED), E("01", "2,142 guns", 2142, as_of=FRI, origin=STAR),
    E("03", "2,412 rifles", 2412, ECNA, as_of=WED, origin=POLICE),
    E("04", "2,412", 2412, origin=POLICE), E("04", "2,398 rifles", 2398, COURT, as_of="2026-10-14", origin=COURT), E("04", "2,142", 2142, "the local press", origin=STAR),
    E("05", "2,398", 2398, COURT, origin=COURT), E("05", "2,412", 2412, POLICE, as_of="2026-10", origin=POLICE))
f("tripods", "single", E("04", "14 tripods", 14, COURT, origin=COURT))
f("crates with tripods", "single", E("04", "one crate", 1, COURT, origin=COURT))
f("rounds of ammunition", "agree",
    MT("00", "more than a million rounds of ammunition", 1e6, POLICE, as_of=THU, origin=POLICE), MT("03", "over one million cartridges", 1e6, ECNA, as_of=WED, origin=POLICE), E("04", "1.12 million rounds", 1.12e6, COURT, origin=COURT))
f("calibre", "single", E("04", "7.62 mm", 7.62, unit="mm"))
f("drones", "single", E("04", "18 quadcopter drones", 18, COURT, origin=COURT))
f("containers", "conflict",
    E("00", "three shipping containers", 3, POLICE, as_of=WED, origin=POLICE), E("02", "Two containers", 2, origin=LINE), E("04", "three", 3, origin=LEDGER))
f("weight of the containers", "conflict", E("00", "42 tonnes", 42, POLICE, origin=POLICE, unit="tonnes"), E("01", "42 tonnes", 42, origin=POLICE, unit="tonnes"), E("02", "24 tonnes", 24, origin=LINE, unit="tonnes"))
f("people arrested", "update",
    E("00", "Six people", 6, MUTISO, as_of=THU, origin=POLICE), E("00", "four arrests", 4, as_of=WED), E("01", "Nine people", 9, as_of=FRI, origin=POLICE),
    E("04", "Eleven", 11, as_of="2026-10-19", origin=POLICE), E("05", "the eleven", 11, origin=POLICE))
f("customs officers arrested", "agree", E("00", "two customs officers", 2, MUTISO, as_of=THU, origin=POLICE), E("05", "both customs officers", 2, origin="The Cartographer"))
f("arrested who were released", "single", E("05", "seven", 7))
f("employees of the line", "single", E("02", "85 employees", 85, as_of=FRI, origin=LINE))
f("length of the raid", "single", E("00", "four hours", 4, as_of=WED, unit="hours"))
f("value of the weapons", "conflict",
    E("00", "900 million shillings", 900e6, POLICE, origin=POLICE, unit="KES"), E("00", "$7 million", 7e6, POLICE, origin=POLICE, unit="USD"),
    E("03", "seven million dollars", 7e6, ECNA, origin=POLICE, unit="USD"), E("03", "Three million", 3e6, MERCHANT, origin=MERCHANT, unit="USD"),
    E("04", "$7m", 7e6, POLICE, origin=POLICE, unit="USD"), E("04", "$2.8m", 2.8e6, LEDGER, origin=LEDGER, unit="USD"))
f("helicopters", "single", E("03", "two helicopters", 2, MERCHANT))
f("scanners out of service", "conflict", E("00", "two scanners", 2, HALIMA, origin=HALIMA), E("05", "two scanners", 2, origin=HALIMA), E("05", "Only one", 1, HALIMA, origin=HALIMA))
f("rifles on the dhow of 2024", "single", E("00", "310 rifles", 310, as_of="2024"))
f("weapons destroyed last year", "single", E("00", "5,700 illegal weapons", 5700, as_of="2025"))
f("rooms of the widow", "single", E("01", "two rooms", 2))
f("years as a watchman", "single", E("01", "Eleven years", 11, ZUHURA, unit="years"))
f("wage", "single", E("01", "14,000 shillings", 14000, ZUHURA, unit="KES"))
f("other watchmen", "single", E("01", "Two other watchmen", 2))
f("shots heard", "single", E("01", "five shots", 5, WATCH, as_of=WED, origin=WATCH))
f("bullets found", "single", E("05", "three bullets", 3, PM, origin=PM))
f("length of the post-mortem", "single", E("05", "two hours", 2, unit="hours"))
f("days in which no one moved", "single", E("01", "five days", 5, unit="days"))
f("lorries", "single", E("01", "two lorries", 2))
f("money raised for the lawyer", "single", E("01", "180,000", 180000, as_of=FRI, unit="KES"))
f("money needed for the lawyer", "single", E("01", "250,000 shillings", 250000, unit="KES"))
f("freight", "single", E("02", "$6,200", 6200, origin=LINE, unit="USD"))
f("years in which the line carried tiles", "single", E("02", "nineteen years", 19, origin=LINE, unit="years"))
f("lot delivered to Libya", "single", E("03", "1,500 pieces", 1500, ALDEMIR, as_of="2019", origin=ALDEMIR))
f("months since the general retired", "single", E("03", "three months", 3, "Kampala", unit="months"))
f("minutes with the guns", "single", E("04", "90 minutes", 90, as_of="2026-10-15", unit="minutes"))
f("serial numbers noted", "single", E("04", "60 serial numbers", 60, origin=LEDGER))
f("serial numbers that fit", "single", E("04", "41", 41, nth=2, origin=LEDGER))
f("deposit", "single", E("04", "$400,000", 400000, WESTERN, origin=WESTERN, unit="USD"))
f("hours of melting", "single", E("05", "nine hours", 9, as_of="2026-12-03", unit="hours"))
f("bail", "agree", E("05", "five million shillings", 5e6, unit="KES"), AB("05", "about $38,700", 38700, unit="USD"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("he opened fire", "same", q("00", "He opened fire on our officers and they returned it. A pistol was recovered,", MUTISO), q("05", "He opened fire on our officers and they returned it,", MUTISO))
Q("from a foreign partner", "same", q("00", "from a foreign partner", MUTISO), q("05", "a foreign partner", MUTISO))
Q("not a single cartridge", "variant", q("00", "We did not order a single cartridge from these people,", OKELLO), q("03", "We have not ordered one bullet from these people.", OKELLO))
Q("some 2,000 guns", "single", q("00", "some 2,000 guns", ECNA))
Q("a torch and a flask of tea", "same", q("01", "MY HUSBAND HAD A TORCH AND A FLASK OF TEA", ZUHURA), q("01", "My husband had a torch and a flask of tea,", ZUHURA))
Q("eleven years", "single", q("01", "Eleven years he guarded that yard. For 14,000 shillings a month. Where would he get a pistol?", ZUHURA))
Q("he didn't shoot", "single", q("01", "He didn't shout, he didn't shoot. He asked them who they were,", WATCH))
Q("no foreigner", "single", q("01", "There was no foreigner. It was me and a picture,", CLERK))
Q("out of service", "single", q("01", "out of service", HALIMA))
Q("our rifles' grandchildren", "same", q("03", "Those are not our rifles. They are our rifles' grandchildren", ALDEMIR, nth=1), q("03", "Look at the magazine catch. Those are not our rifles. They are our rifles' grandchildren,", ALDEMIR))
Q("grease", "single", q("03", "Grease can be bought in any market,", ALDEMIR))
Q("three million and lunch", "single", q("03", "For that money I would give them two helicopters with it. Three million, and lunch.", MERCHANT))
Q("on Friday I told them", "single", q("05", "On Friday I told them. On Wednesday they came. In between, everybody was a partner.", CLERK))

# ---- timeline
w = s.when
w("a lot goes to Libya", "2019", ("03", "in 2019"), ("04", "in 2019"))
w("no licence since then", "2022", ("03", "since 2022"))
w("the dhow off Lamu", "2024", ("00", "In 2024"))
w("weapons destroyed", "2025", ("00", "last year"))
w("prices in Juba", "2026-03", ("04", "this spring"), to="2026-05")
w("the weapons are made, by the police", "2026", ("03", "this year"))
w("the certificate is dated", "2026-07-14", ("02", "14 July"), ("03", "14 July, a Tuesday"))
w("the ship docks, by the port authority", "2026-09-28", ("00", "on September 28"))
w("the ship is off Zanzibar, by the line", "2026-09-28", ("02", "on 28th September"))
w("the scanners are out of service", "2026-09-28", ("00", "that week"), to="2026-10-04")
w("the foreign tip", "2026-09-30", ("04", "on 30 September"))
w("the ship arrives, by the line", FR1, ("02", "on 2nd October"))
w("the clerk reports the rifles", FR1, ("01", "ON FRIDAY LAST WEEK"), ("05", "2 October"), ("05", "On Friday"))
w("the third container is lifted off", FR1, ("04", "on 2 October"))
w("the raid", WED, ("00", "on Wednesday"), ("03", "on Wednesday"), ("05", "On Wednesday"))
w("the item that is replaced", WED, ("00", "of Wednesday evening"))
w("Mutiso speaks", THU, ("00", "on Thursday"), ("05", "on the day after"))
w("the widow speaks", THU, ("01", "yesterday"))
w("the Trade Ministry's notice", FRI, ("03", "on Friday evening"))
w("the post-mortem is wanted", "2026-10-12", ("01", "on Monday"))
w("Ruparel in custody", "2026-10-12", ("04", "since the 12th"))
w("an inspector travels", "2026-10-13", ("03", "on Tuesday"))
w("the inventory is lodged", "2026-10-14", ("04", "on Wednesday"))
w("the analysts see the guns", "2026-10-15", ("04", "on Thursday"))
w("the line agrees on the forgery", "2026-10-16", ("04", "since Friday"))
w("the police said 2,412", "2026-10", ("05", "in October"))
w("the inquest", "2026-11", ("05", "in November"))
w("the rifles are melted down", "2026-12-03", ("05", "on 3 December"))
w("the trial begins", "2027-03-15", ("05", "on 15 March"))

# ---- conflicts
s.conflict("figure", "rifles: 2,412 by the police, 2,398 by the court, 2,142 in the Pwani Star",
    [("00", "2,412 assault rifles"), ("03", "2,412 rifles"), ("04", "2,412"), ("05", "2,412")], [("04", "2,398 rifles"), ("05", "2,398")], [("01", "2,142 guns"), ("04", "2,142")])
s.conflict("figure", "containers: three by the police, two by the line", [("00", "three shipping containers"), ("04", "three")], [("02", "Two containers")])
s.conflict("figure", "weight: 42 tonnes by the police, 24 by the line", [("00", "42 tonnes"), ("01", "42 tonnes")], [("02", "24 tonnes")], optional=True)
s.conflict("figure", "value: $7 million by the police, three million by a merchant, $2.8 million by analysts",
    [("00", "$7 million"), ("00", "900 million shillings"), ("03", "seven million dollars"), ("04", "$7m")], [("03", "Three million"), ("04", "$2.8m")])
s.conflict("figure", "scanners out of service: two, or only one", [("00", "two scanners"), ("05", "two scanners")], [("05", "Only one")])
s.conflict("date", "the ship docked on 28 September by the port, on 2 October by the line", [("00", "on September 28")], [("02", "on 2nd October"), ("02", "on 28th September"), ("04", "on 2 October")])
s.conflict("stance", "whether the watchman fired", [("00", "He opened fire on our officers and they returned it."), ("01", "fired at the police"), ("05", "He opened fire on our officers and they returned it,"), ("01", "insists that a pistol was found")],
    [("01", "My husband had a torch and a flask of tea,"), ("01", "he didn't shoot"), ("05", "There was no powder on his hands.")])
s.conflict("source", "the tip: from a foreign partner, or from the clerk of the scanning room",
    [("00", "from a foreign partner"), ("04", "whose government supplied the tip"), ("05", "a foreign partner")], [("01", "There was no foreigner."), ("01", "saw the rifles on his screen"), ("05", "On Friday I told them.")])
s.conflict("stance", "whether the weapons are new", [("03", "the weapons were produced this year"), ("04", "claim of new production")],
    [("03", "Those are not our rifles.", 2), ("03", "delivered to Libya in 2019"), ("04", "fit the lot sold to Libya in 2019"), ("04", "We saw no factory grease.")])
s.conflict("stance", "where the weapons were bound: South Sudan by the police, Somalia by a Western official",
    [("00", "bound for South Sudan"), ("04", "still says South Sudan")], [("04", "the buyers were in Somalia")])
s.conflict("stance", "whether Uganda ordered them", [("00", "We did not order a single cartridge from these people,"), ("03", "We have not ordered one bullet from these people."), ("04", "The Ugandan certificate is a forgery")],
    [("00", "names it as the buyer"), ("02", "The consignee in the bill of lading was the Ministry of Defence")], optional=True)
s.conflict("stance", "whether the managing director of Ruparel is at large", [("02", "None of our 85 employees has been arrested.")], [("04", "The managing director of Ruparel has been among them")], optional=True)

# ---- echoes
s.echo("Marmara Akşam cites ECNA", "cited", ("00", "2,412 assault rifles and more than a million rounds of ammunition"), ("03", "2,412 rifles and over one million cartridges were found on Wednesday, says the agency ECNA"))
s.echo("the police chief's he opened fire", "same details", ("00", "He opened fire on our officers and they returned it."), ("05", "He opened fire on our officers and they returned it,"))
s.echo("the colonel's not a single cartridge", "same details", ("00", "We did not order a single cartridge from these people,"), ("03", "We have not ordered one bullet from these people."))
s.echo("the clerk of the scanning room", "same details", ("01", "A clerk in her scanning room"), ("05", "The clerk from the scanning room"))
s.echo("the lot sold to Libya, by Anadur", "cited", ("03", "was delivered to Libya in 2019"), ("04", "as Anadur says"))
s.echo("the foreign partner, by the police and the Ledger", "cited", ("00", "from a foreign partner"), ("04", "whose government supplied the tip"), ("05", "the analysts of Small Arms Ledger have met one"))
s.echo("the court's inventory", "cited", ("04", "The inventory lodged with the High Court"), ("05", "2,398, said the court"))
s.echo("the Star's 2,142", "cited", ("01", "2,142 guns"), ("04", "The 2,142 that one sees in the local press"))
s.echo("the certificate of 14 July", "same details", ("02", "an end-user certificate dated 14 July"), ("03", "carries the date 14 July"))
s.echo("$7 million by the police", "cited", ("00", "$7 million"), ("03", "seven million dollars"), ("04", "$7m"), optional=True)
s.echo("the flask of tea", "same details", ("01", "a torch and a flask of tea"), ("05", "A flask of tea"), optional=True)
s.echo("42 tonnes", "same details", ("00", "42 tonnes"), ("01", "42 tonnes"), optional=True)
s.echo("scanners out of service", "same details", ("00", "two scanners had been out of service"), ("01", "out of service"), ("05", "the two scanners"), optional=True)

# ---- actors
n = s.named
s.actor(MUTISO, "person", *n("Josphat Mutiso", "Mutiso"), aliases=["Mutiso", "police chief Josphat Mutiso", "the police chief", "Police boss Josphat Mutiso", "The Kenyan police chief", "police", "he"])
s.actor(HALIMA, "person", *n("Halima Bakari"), ("01", "Bakari", 4), aliases=["Port boss Halima Bakari", "Its head, Halima Bakari", "Madam Bakari", "she", "Kenya Ports Authority"])
s.actor(KASSIM, "person", *n("Kassim Bakari"), aliases=["A watchman", "the watchman"])
s.actor(ZUHURA, "person", *n("Zuhura Bakari"), aliases=["His wife", "his wife"])
s.actor(OKELLO, "person", *n("Robert Okello"), aliases=["Col. Robert Okello", "Colonel Robert Okello", "spokesman Col. Robert Okello", "Uganda's defence ministry"])
s.actor(RUPAREL, "person", *n("Deepak Ruparel"), aliases=["The managing director", "our managing director"])
s.actor(LINE, "organization", ("02", "RUPAREL OCEAN LINES LTD"), ("04", "Ruparel"), aliases=["Ruparel", "the shipping line", "the line", "The line", "Ruparel Ocean Lines Ltd", "Deepak Ruparel"])
s.actor(ALDEMIR, "person", *n("Cem Aldemir", "Aldemir"), aliases=["Aldemir", "the director of Anadur Savunma, Cem Aldemir", "Anadur"])
s.actor(ANADUR, "organization", *n("Anadur Savunma", "Anadur"))
s.actor(ECNA, "organization", *n("ECNA"), aliases=["the agency ECNA"])
s.actor(LEDGER, "organization", *n("SMALL ARMS LEDGER", "Small Arms Ledger"), aliases=["we", "the analysts of Small Arms Ledger", "the analysts", "Philippa Hoyle"])
s.actor("Marigold Bay", "organization", *n("Marigold Bay", "MARIGOLD BAY"))
s.actor("Mombasa", "place", *n("Mombasa", "MOMBASA"))
s.alias(POLICE, "Kenyan police", "Police", "the police", "Josphat Mutiso", "the Kenyan police")
s.alias(COURT, "the court", "The inventory", "the inventory", "The inventory lodged with the High Court")
s.alias("the local press", "local press", "Pwani Star", "the press")
s.alias(WATCH, "one", "Two other watchmen", "watchmen", "said one")
s.alias(CLERK, "A clerk", "A clerk in her scanning room", "Juma", "The clerk from the scanning room", "clerk", "he")
s.alias(MERCHANT, "A merchant in Istanbul", "A merchant", "merchant")
s.alias(WESTERN, "A Western official", "Western official")
s.alias("Kampala", "Uganda", "Robert Okello")
s.alias(PM, "The post-mortem", "The post-mortem on Kassim Bakari")
s.write()
