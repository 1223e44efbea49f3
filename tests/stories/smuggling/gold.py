#!/usr/bin/env python3
"""Gold of an invented story: cocaine in banana puree at an Australian port, March 2027. People, bodies, outlets and both ports are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Cocaine in banana puree at Port Merrindah")
E, AT_LEAST, MORE, ABOUT, AT_MOST = s.exact, s.at_least, s.more_than, s.about, s.at_most
TUE, WED, THU, FRI, SAT, MON = "2027-03-09", "2027-03-10", "2027-03-11", "2027-03-12", "2027-03-13", "2027-03-15"
COURTDAY = "2027-04-09"
s.report("00", outlet="CWN", published=FRI, sidecar=True)
s.report("01", outlet="Federal Border Command", published=FRI)
s.report("02", outlet="The Merrindah Mercury", published=SAT)
s.report("03", outlet="Litoral Diario", published=SAT)
s.report("04", outlet="Boxship Weekly", published="2027-03-16", to="2027-03-22")
s.report("05", outlet="CWN", published=COURTDAY)

FBC, CORMORAN, UNION, DRUG, CWN, MERCURY, LITORAL, BOXSHIP = "Federal Border Command", "Cormoran Line", "Dock Workers' Union", "Federal Drug Police", "CWN", "The Merrindah Mercury", "Litoral Diario", "Boxship Weekly"
WHITLOCK, KYLIE, NEIL, BUSTARREY, PONCE, RAMAN, IMELDA, MERV = "Deborah Whitlock", "Kylie Tranter", "Neil Tranter", "Ximena Bustarrey", "Rodrigo Ponce", "Sanjay Raman", "Imelda Strand", "Merv"
DRIVER, WATER, INFORMANT, POLICE, EMAIL, RECORDS, PORTDATA, PROSECUTORS, SPOKESMAN = "a forklift driver", "waste water analysis", "an informant", "the police of Ecuador", "Cormoran's e-mail", "court records", "port data", "prosecutors", "a spokesman"
Y26 = ["2026-01-01", "2026-12-31"]

# ---- figures
f = s.figures
f("cocaine in the shipment", "conflict",
    E("00", "2.3 tonnes of cocaine", 2.3, None, nth=1, origin=FBC, unit="t"), E("00", "2.3 tonnes of cocaine", 2.3, FBC, nth=2, origin=FBC, unit="t"),
    E("01", "2,340 kg of cocaine", 2340, None, origin=FBC, unit="kg"), E("01", "2,340 kilograms of cocaine", 2340, None, origin=FBC, unit="kg"),
    E("03", "2,700 kilos", 2700, BUSTARREY, nth=1, as_of="2027-02-08", origin=BUSTARREY, unit="kg"), E("03", "2,700 kilos", 2700, INFORMANT, nth=2, as_of="2027-02-08", origin=BUSTARREY, unit="kg"),
    E("03", "2,700 kilos", 2700, BUSTARREY, nth=3, as_of="2027-02-08", origin=BUSTARREY, unit="kg"),
    E("04", "2,112 kg", 2112, DRUG, origin=DRUG, unit="kg"), E("05", "2,112 kg", 2112, [PROSECUTORS, DRUG], origin=DRUG, unit="kg"),
    E("05", "2.3 tonnes", 2.3, FBC, origin=FBC, unit="t"))
f("cocaine missing between Ecuador and Australia", "single", E("03", "360 kilos", 360, None, unit="kg"))
f("difference between the Command's weight and the police's", "agree",
    ABOUT("05", "Nearly 230 kg", 230, None, unit="kg"), E("05", "Two hundred and twenty-eight kilograms", 228, IMELDA, unit="kg"))
f("street value", "agree",
    E("00", "A$760 million", 760000000, FBC, origin=FBC, unit="AUD"), E("00", "$494 million", 494000000, FBC, nth=1, origin=CWN, unit="USD"),
    ABOUT("01", "about $760 million", 760000000, None, origin=FBC, unit="AUD"), E("04", "A$760m", 760000000, RAMAN, origin=FBC, unit="AUD"))
f("wholesale value", "agree", E("04", "A$232m", 232000000, DRUG, origin=DRUG, unit="AUD"), E("04", "US$151m", 151000000, DRUG, origin=BOXSHIP, unit="USD"))
f("street price of a gram", "single", E("01", "$325 per gram", 325, None, unit="AUD per gram"))
f("street deals", "single", E("01", "11.7 million street deals", 11700000))
f("price of a kilo in Puerto Almagro", "single", E("03", "2,100 dollars", 2100, None, unit="USD per kg"))
f("men arrested or accused", "update",
    E("00", "seven people", 7, FBC, as_of=FRI, origin=FBC), E("01", "Seven men", 7, None, as_of=FRI, origin=FBC), E("02", "Six of the men", 6, None, as_of=SAT, origin="the court"),
    E("02", "All six", 6, None, as_of=SAT, origin="the court"), E("05", "six", 6, CWN, nth=1, as_of=COURTDAY, origin=PROSECUTORS), E("05", "seven", 7, CWN, as_of=COURTDAY, origin=CWN), E("05", "six accused", 6, PROSECUTORS, as_of=COURTDAY, origin=PROSECUTORS))
f("men arrested near Townsville", "single", E("00", "five men", 5, FBC, as_of=THU, origin=FBC))
f("men held at the port", "single", E("00", "Two more", 2, FBC, origin=FBC))
f("accused from Townsville", "single", E("02", "four from Townsville", 4, None, as_of=SAT))
f("persons detained in Ecuador", "single", E("03", "nine persons", 9, BUSTARREY, as_of=FRI, origin=BUSTARREY))
f("port guards detained", "single", E("03", "four port guards", 4, BUSTARREY, as_of=FRI, origin=BUSTARREY))
f("containers with cocaine", "agree",
    E("00", "two containers", 2, FBC, origin=FBC), E("01", "two containers", 2, None, origin=FBC), E("03", "two containers", 2, BUSTARREY, nth=1, origin=BUSTARREY),
    E("03", "two containers", 2, "photos of her file", nth=2, origin=BUSTARREY), E("05", "two containers", 2, None, origin=FBC))
f("blocks", "single", E("01", "1,170 blocks", 1170))
f("weight of a block", "single", E("01", "two kilograms each", 2, None, unit="kg"))
f("drums with cocaine", "conflict", E("01", "112", 112, None, origin=FBC), E("02", "121", 121, DRIVER, origin=DRIVER), E("02", "112", 112, FBC, origin=FBC))
f("drums in all", "single", E("01", "160 drums", 160))
f("price of the scanner", "agree", E("01", "$18 million", 18000000, None, origin=FBC, unit="AUD"), E("02", "$18 million", 18000000, None, origin=FBC, unit="AUD"))
f("outage of the scanner", "single", E("02", "nine days", 9, NEIL, origin=NEIL, unit="days"))
f("properties searched", "single", E("01", "four properties", 4, None, as_of=THU))
f("cash found", "single", E("01", "$410,000", 410000, None, unit="AUD"))
f("firearms found", "single", E("01", "three firearms", 3))
f("crew", "agree", E("00", "21 crew", 21, WHITLOCK, origin=FBC), E("04", "21", 21, None, origin=BOXSHIP))
f("seafarers held as witnesses", "agree", E("04", "Two seafarers", 2, None, origin=BOXSHIP), E("05", "two crew members", 2, None, origin=CWN))
f("containers of the port last year", "single", E("00", "148,000 containers", 148000, None, as_of=Y26))
f("share of containers scanned", "conflict",
    E("00", "one in 200", 0.005, UNION, origin=UNION, unit="share"), E("00", "2%", 2, FBC, origin=FBC, unit="percent"),
    E("04", "2%", 2, FBC, origin=FBC, unit="percent"), E("04", "one box in 200", 0.005, UNION, origin=UNION, unit="share"))
f("scans in February", "single", E("04", "97 scans", 97, PORTDATA, as_of=["2027-02-01", "2027-02-28"]))
f("boxes in February", "single", E("04", "11,300 boxes", 11300, PORTDATA, as_of=["2027-02-01", "2027-02-28"]))
f("cocaine consumed in 2025", "single", E("00", "6.1 tonnes", 6.1, WATER, as_of="2025", unit="t"))
f("cocaine detected nationally since July", "single", E("01", "5.4 tonnes of cocaine", 5.4, None, as_of=FRI, unit="t"))
f("cocaine through Puerto Almagro this year", "single", E("03", "14 tons", 14, POLICE, as_of=["2027-01-01", SAT], unit="t"))
f("cocaine through Puerto Almagro last year", "single", E("03", "52", 52, POLICE, as_of=Y26, unit="t"))
f("cocaine in the yacht of 2019", "single", E("02", "90kg", 90, None, as_of="2019", unit="kg"))
f("cocaine in the convoy of 2010", "single", E("04", "2,480 kg", 2480, RECORDS, as_of="2010", unit="kg"))
f("Voss's years on the wharf", "single", E("02", "22 years", 22, None, unit="years"))
f("orders of daiquiris", "single", E("02", "40 orders", 40, MERV, as_of=FRI))
f("price of a call at Puerto Almagro", "single", E("03", "31,000 dollars", 31000, None, unit="USD"))
f("parties that say they raised the alarm", "single", E("04", "Three parties", 3))
f("days for which the ship was held", "single", E("04", "six days", 6, None, unit="days"))
f("demurrage a day", "single", E("04", "US$28,500", 28500, None, unit="USD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("an expensive smoothie", "single", q("00", "Somebody was going to have a very expensive smoothie,", WHITLOCK))
Q("no business in fruit", "single", q("00", "something that had no business in fruit", WHITLOCK))
Q("we have a machine", "single", q("01", "We don't need luck. We have a machine and we have Merrindah,", WHITLOCK))
Q("a coat rack", "same", q("02", "That scanner's been a coat rack since Australia Day", KYLIE, nth=1), q("02", "That scanner's been a coat rack since Australia Day,", KYLIE),
    q("02", "They opened those boxes on Tuesday arvo because somebody rang them up. My members had the gate.", KYLIE))
Q("an outage of nine days", "single", q("02", "an outage of nine days in February", NEIL))
Q("in on it", "single", q("02", "in on it", KYLIE))
Q("one bloke", "single", q("02", "One bloke is one bloke,", KYLIE))
Q("where are the rest", "same", q("03", "They loaded here 2,700 kilos. Where are the rest?", BUSTARREY, nth=1), q("03", "They loaded here 2,700 kilos. Where are the rest? Ask there,", BUSTARREY))
Q("we sent the numbers", "single", q("03", "On the 2nd of March we sent to Canberra the numbers of the two containers. That the machine of the Australians is so intelligent pleases me much,", BUSTARREY))
Q("noticed nothing", "single", q("03", "I noticed nothing, and it would have been better to notice,", PONCE))
Q("own risk assessment", "single", q("04", "acted on its own risk assessment", FBC), q("04", "no actionable information from any commercial party", FBC))
Q("a number for television", "single", q("04", "a number for television", RAMAN))
Q("cling film", "single", q("05", "Two hundred and twenty-eight kilograms of cling film, Your Honour,", IMELDA))
Q("information contributed", "single", q("05", "now accepts that information from a partner agency contributed to the detection", SPOKESMAN))
Q("largest ever", "single", q("04", "Largest ever", FBC))
Q("the e-mail's subject", "single", q("04", "Seals??", EMAIL))

# ---- timeline
w = s.when
w("a convoy caught", "2010", ("04", "in 2010"))
w("a yacht caught", "2019", ("02", "in 2019"))
w("consumption is counted", "2025", ("00", "in 2025"))
w("the port's containers are counted", "2026", ("00", "last year"))
w("tons through Puerto Almagro", "2026", ("03", "in all of last year"))
w("detections are counted from then on", "2026-07", ("01", "since July"))
w("the scanner is commissioned", "2026-08", ("01", "last August"))
w("tons through Puerto Almagro this year", "2027", ("03", "In this year"))
w("the scanner stops, by the union", "2027-01-26", ("02", "since Australia Day", 1), ("02", "since Australia Day", 2), ("02", "since January 26"))
w("the scanner's last entry", "2027-01-26", ("05", "Jan. 26"))
w("an outage, by Neil Tranter", "2027-02", ("02", "in February"))
w("scans are counted", "2027-02", ("04", "February"))
w("the ship sails, by the Command", "2027-02-06", ("00", "on Feb. 6"), ("03", "on the 6th"))
w("the cocaine is loaded", "2027-02-08", ("03", "in the night of the 8th of February"))
w("the ship sails, by the register", "2027-02-09", ("03", "on the 9th"))
w("Bustarrey warns", "2027-03-02", ("03", "On the 2nd of March"), ("04", "on the 2nd"))
w("Cormoran warns", "2027-03-04", ("00", "on March 4"), ("04", "4 March", 1), ("04", "4 March", 2), ("05", "on March 4"))
w("the record is announced, by month", "2027-03", ("05", "last month"))
w("the containers are opened, by the union and the log", TUE, ("02", "on Tuesday arvo"), ("05", "on March 9, a Tuesday"))
w("the cocaine is found, by the Command", WED, ("00", "on Wednesday"), ("01", "On Wednesday"), ("02", "on Wednesday"), ("05", "March 10"))
w("the scanner's next entry", THU, ("05", "March 11"))
w("the containers leave the port", THU, ("01", "on Thursday"))
w("five men are arrested", THU, ("00", "on Thursday night"))
w("the seizure is announced", FRI, ("00", "on Friday"))
w("Kylie Tranter speaks", FRI, ("02", "yesterday"))
w("Whitlock repeats her day", FRI, ("02", "last night"))
w("nine persons detained in Ecuador", FRI, ("03", "yesterday"))
w("daiquiris sell out", FRI, ("02", "on Friday"))
w("the men appear in court", SAT, ("01", "tomorrow"), ("02", "this morning"))
w("the Command speaks of its own assessment", MON, ("04", "on Monday"))
w("the ship leaves", "2027-03-16", ("04", "on Tuesday"))
w("Whitlock goes on leave", "2027-03-29", ("05", "since March 29"))
w("the last witness flies home", "2027-04-07", ("05", "on Wednesday"))
w("the court sits", COURTDAY, ("02", "until April 9"), ("05", "on Friday"))
w("the case goes on", "2027-06-18", ("05", "to June 18"))

# ---- conflicts
s.conflict("figure", "the shipment: 2.3 tonnes by the Command, 2,700 kilos loaded by Bustarrey",
    [("00", "2.3 tonnes of cocaine", 1), ("00", "2.3 tonnes of cocaine", 2), ("01", "2,340 kg of cocaine"), ("01", "2,340 kilograms of cocaine"), ("05", "2.3 tonnes")],
    [("03", "2,700 kilos", 1), ("03", "2,700 kilos", 2), ("03", "2,700 kilos", 3)])
s.conflict("figure", "the weight: 2.3 tonnes by the Command, 2,112 kg by the police",
    [("00", "2.3 tonnes of cocaine", 2), ("01", "2,340 kilograms of cocaine"), ("01", "2,340 kg of cocaine"), ("05", "2.3 tonnes")], [("04", "2,112 kg"), ("05", "2,112 kg")], optional=True)
s.conflict("figure", "the value: 760 million in the street, 232 million by the police", [("00", "A$760 million"), ("01", "about $760 million"), ("04", "A$760m")], [("04", "A$232m")], optional=True)
s.conflict("figure", "drums: 112, or 121", [("01", "112"), ("02", "112")], [("02", "121")])
s.conflict("figure", "share scanned: one in 200 by the union, 2% by the Command", [("00", "one in 200"), ("04", "one box in 200")], [("00", "2%"), ("04", "2%")])
s.conflict("date", "the containers were opened on Wednesday the 10th, or on Tuesday the 9th",
    [("00", "on Wednesday"), ("01", "On Wednesday"), ("02", "on Wednesday"), ("05", "March 10")], [("02", "on Tuesday arvo"), ("05", "on March 9, a Tuesday")])
s.conflict("date", "the ship sailed on 6 February, or on the 9th", [("00", "on Feb. 6"), ("03", "on the 6th")], [("03", "on the 9th")])
s.conflict("source", "who gave the alarm: Cormoran, or Ecuador's prosecutor",
    [("00", "it had itself alerted the Australians on March 4"), ("04", "Cormoran Line dates its e-mail to 4 March."), ("05", "has said it alerted the Australians on March 4")],
    [("03", "it was her office that gave the warning"), ("04", "Ecuador's prosecutor says hers went on the 2nd.")])
s.conflict("stance", "found by the scanner, or on a tip",
    [("00", "Officers at the port picked out the containers after an X-ray image"), ("01", "The detection was the result of X-ray imaging"), ("01", "We don't need luck. We have a machine"), ("04", "acted on its own risk assessment")],
    [("02", "because somebody rang them up"), ("03", "we sent to Canberra the numbers of the two containers"), ("05", "now accepts that information from a partner agency contributed to the detection")])
s.conflict("stance", "whether the scanner worked", [("01", "works around the clock"), ("02", "and has been right since"), ("02", "repeated last night that the containers were imaged")],
    [("02", "That scanner's been a coat rack since Australia Day", 2), ("02", "hasn't worked since January 26"), ("05", "had no entry between Jan. 26 and March 11")])
s.conflict("stance", "whether Cormoran's agent noticed the seals", [("00", "its agent in Ecuador noticed that seals had been changed"), ("05", "its agent in Ecuador noticed that seals had been changed")],
    [("03", "denies having warned anybody"), ("03", "I noticed nothing, and it would have been better to notice,")])
s.conflict("stance", "whether the seals were intact", [("01", "The seals on both containers were intact")], [("03", "had a seal cloned and the other had no seal"), ("00", "seals had been changed")])
s.conflict("stance", "whether it is the state's largest seizure", [("00", "It was the largest seizure in the state's history"), ("01", "the largest drug detection ever made in Queensland")], [("04", "may not stand either"), ("04", "carried 2,480 kg")])
s.conflict("stance", "whether the difference was packaging", [("05", "has said that the difference was packaging")], [("05", "plastic does not weigh that much"), ("05", "may have vanished")], optional=True)

# ---- echoes
s.echo("CWN repeats its words", "copied text",
    ("00", "in two containers unloaded from the Altamar Grace, a ship that had sailed from Puerto Almagro in Ecuador"), ("05", "in two containers unloaded from the Altamar Grace, a ship that had sailed from Puerto Almagro in Ecuador"),
    ("00", "alerted the Australians on March 4, after its agent in Ecuador noticed that seals had been changed"), ("05", "alerted the Australians on March 4, after its agent in Ecuador noticed that seals had been changed"))
s.echo("the Command's 2.3 tonnes", "cited", ("00", "2.3 tonnes of cocaine", 2), ("01", "2,340 kilograms of cocaine"), ("05", "The Federal Border Command, which announced 2.3 tonnes"))
s.echo("the Command's street value", "cited", ("00", "A$760 million"), ("01", "about $760 million"), ("04", "A$760m"))
s.echo("the Command's 112 drums", "cited", ("01", "112"), ("02", "Border Command says 112."))
s.echo("one in 200, or 2%", "cited", ("00", "one in 200"), ("04", "one box in 200"), ("00", "2%"), ("04", "2%"))
s.echo("Cormoran's alarm of 4 March", "cited", ("00", "alerted the Australians on March 4"), ("04", "Cormoran Line dates its e-mail to 4 March."), ("05", "alerted the Australians on March 4"))
s.echo("Bustarrey's warning of the 2nd", "cited", ("03", "On the 2nd of March we sent to Canberra"), ("04", "Ecuador's prosecutor says hers went on the 2nd."))
s.echo("the police's 2,112 kg", "cited", ("04", "2,112 kg"), ("05", "2,112 kg, the pure weight established by police"))
s.echo("the scanner of 18 million", "same details", ("01", "$18 million"), ("02", "$18 million"), optional=True)
s.echo("none of the crew is a suspect", "cited", ("00", "None of the 21 crew is suspected."), ("04", "the Command insists that no member of the crew is a suspect"), optional=True)

# ---- actors
s.actor(WHITLOCK, "person", *s.named("Deborah Whitlock", "Whitlock"), aliases=["Commander Deborah Whitlock", "she", "Federal Border Command", "the agency"])
s.actor(KYLIE, "person", *s.named("Kylie Tranter"), ("02", "Tranter", 3), aliases=["Ms Tranter", "secretary of the Dock Workers' Union", "the union", "Tranter"])
s.actor(NEIL, "person", *s.named("Neil Tranter"), aliases=["Her uncle Neil Tranter", "Her uncle"])
s.actor(BUSTARREY, "person", *s.named("Ximena Bustarrey", "Bustarrey"), aliases=["The prosecutor Ximena Bustarrey", "the prosecutor", "Ecuador's prosecutor", "her office", "she", "An informant"])
s.actor(FBC, "organization", *s.named("Federal Border Command", "FEDERAL BORDER COMMAND", "Border Command"), aliases=["the Border Command", "the agency", "the Command", "The Command", "Border Command", "Deborah Whitlock", "Australian authorities"])
s.actor(CORMORAN, "organization", *s.named("Cormoran Line", "Cormoran", but=("Cormoran's",)), aliases=["The owner of the ship", "The owner of the ship, Cormoran Line of Piraeus", "its owner"])
s.actor(UNION, "organization", *s.named("Dock Workers' Union"), aliases=["The dock workers' union", "the union", "the docks", "Kylie Tranter"])
s.actor(DRUG, "organization", *s.named("Federal Drug Police"), aliases=["police", "The analysts of the Federal Drug Police", "The police", "Police"])
s.actor("Altamar Grace", "organization", *s.named("Altamar Grace"))
s.actor("Puerto Almagro", "place", *s.named("Puerto Almagro"))
s.actor("Townsville", "place", *s.named("Townsville", "TOWNSVILLE", but=("Townsville Magistrates Court",)))
s.alias(PONCE, "Its agent, Rodrigo Ponce", "Its agent")
s.alias(RAMAN, "Their chief, Sanjay Raman", "Their chief", "Federal Drug Police")
s.alias(IMELDA, "Defence lawyer Imelda Strand", "Defence lawyer")
s.alias(MERV, "publican Merv", "publican")
s.alias(DRIVER, "A forklift driver")
s.alias(WATER, "waste water analysis")
s.alias(INFORMANT, "An informant", "Ximena Bustarrey", "the prosecutor")
s.alias(POLICE, "the police")
s.alias(EMAIL, "the e-mail", "Cormoran", "its subject")
s.alias(RECORDS, "court records show")
s.alias(PORTDATA, "Port data seen by Boxship", "Port data")
s.alias(PROSECUTORS, "Prosecutors", "police")
s.alias(SPOKESMAN, "A spokesman", "the Command", "Federal Border Command")
s.alias("photos of her file", "The photos of her file", "Ximena Bustarrey")
s.alias(CWN)
s.write()
