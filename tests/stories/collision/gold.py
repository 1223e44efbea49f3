import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A ferry and a tanker collide in the Alas Strait, Indonesia")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
WED, THU, FRI, SAT, SUN = (f"2026-09-{d:02}" for d in (9, 10, 11, 12, 13))
OCT = "2026-10"
s.report("00", outlet="NPW", published=THU)
s.report("01", outlet="Halvard Tankers", published=FRI)
s.report("02", outlet="Suara Sumbawa", published=SUN)
s.report("03", published=SAT)
s.report("04", outlet="Fairway", published="2026-10-05", to="2026-10-16")

SAR, GEDE, NUSA, BAM, HALV, SAL, LALE, ARIF, SOL, KNKT, REC, AUTH = ("search and rescue agency", "Gede Suartika", "Nusa Raya Lines", "Bambang Hartoyo", "Halvard Tankers",
    "Muhammad Saleh", "Lale Kusuma", "Arif Budiman", "Ingrid Solheim", "KNKT", "the voyage data recorder", "the Indonesian authorities")
JYE, TOM, SITE, ENV, PORT, WAYAN, REL = "Jye Corbett", "Tom Vasilakis", "a ship-tracking website", "environment ministry", "the porters", "Wayan Purnama", "relatives"

F("people killed", "update",
  E("00", "14 dead", 14, as_of=THU, origin=SAR), L("00", "at least 14 people", 14, SAR, as_of=THU, origin=SAR), E("01", "19 persons", 19, AUTH, as_of=FRI, origin=SAR),
  E("02", "31", 31, as_of=SAT, origin=SAR), E("03", "22", 22, as_of=FRI, origin=SAR), E("04", "38 people", 38, as_of=OCT))
F("people missing", "update",
  E("00", "27 missing", 27, SAR, as_of=THU, origin=SAR), E("02", "ten", 10, as_of=SAT, origin=SAR), E("03", "19 still missing", 19, as_of=FRI, origin=SAR),
  E("04", "three more", 3, as_of=OCT))
F("bodies brought up on Saturday", "single", E("02", "four more", 4, as_of=SAT))
F("children killed", "single", E("02", "Nine of the dead", 9, as_of=SAT))
F("people on board", "conflict",
  E("00", "229", 229, [GEDE, REL], as_of=THU, origin=SAR), E("00", "198 names", 198, NUSA, as_of=THU, origin=NUSA), E("03", "just 189 people", 189, NUSA, as_of=THU, origin=NUSA),
  E("04", "229 on board", 229, KNKT, as_of=THU, origin=KNKT))
F("people above the manifest", "single", E("04", "31 more than the manifest", 31, KNKT, origin=KNKT))
F("crew of the ferry", "single", E("00", "26 of them crew", 26, NUSA, origin=NUSA))
F("people saved", "agree", E("00", "188", 188, GEDE, as_of=THU, origin=SAR), E("02", "188", 188, origin=SAR), E("04", "188", 188, KNKT))
F("people saved by the tanker", "conflict",
  E("01", "41 persons", 41, as_of=THU, origin=HALV), E("02", "41 rescued", 41, HALV, as_of=THU, origin=HALV), E("02", "14 were handed over", 14, GEDE, as_of=THU, origin=SAR),
  V("03", "dozens of people", 12, HALV, as_of=THU, origin=HALV), E("04", "14 people", 14, KNKT, as_of=THU, origin=KNKT))
F("people saved by Saleh", "agree", E("00", "17 people", 17, as_of=THU, origin=SAL), E("02", "17", 17, as_of=THU, origin=SAL))
F("time to sinking", "single", U("00", "within 25 minutes", 25, SAR, as_of=THU, origin=SAR, unit="minutes"))
F("distance from the Sumbawa shore", "agree", A("00", "some 5 nautical miles", 5, GEDE, origin=SAR, unit="nautical miles"), A("00", "9 km", 9, GEDE, origin=SAR, unit="km"))
F("length of the tanker", "agree", E("00", "183-metre", 183, unit="metres"), E("03", "183m", 183, unit="metres"))
F("cargo of the tanker", "agree", E("00", "31,000 tonnes of diesel", 31000, unit="tonnes"), E("01", "31,000 metric tons of gas oil", 31000, origin=HALV, unit="tonnes"))
F("navy ships", "single", E("00", "Four navy ships", 4, as_of=THU))
F("fishing boats", "single", A("00", "around 30 fishing boats", 30, as_of=THU))
F("height of the waves", "single", U("00", "no more than a metre", 1, unit="metres"))
F("officers questioned", "single", E("00", "Two officers", 2, "police", as_of=THU, origin="police"))
F("people killed in June 2023", "agree",
  E("00", "Seven people", 7, as_of="2023-06"), E("03", "Seven people", 7, as_of="2023-06", origin="NPW"), E("04", "seven lives", 7, as_of="2023-06"))
F("crew of the tanker", "single", E("01", "The 22 crew members", 22, origin=HALV))
F("speed of the tanker", "conflict",
  E("01", "11.5 knots", 11.5, as_of=THU, origin=HALV, unit="knots"), E("03", "15.6 knots", 15.6, SITE, as_of=THU, origin=SITE, unit="knots"),
  A("03", "almost 29km/h", 29, SITE, as_of=THU, origin=SITE, unit="km/h"), E("04", "15.2 knots", 15.2, [KNKT, REC], as_of=THU, origin=REC, unit="knots"))
F("officers on the bridge", "single", E("01", "two officers", 2, as_of=THU, origin=HALV))
F("calls to the ferry", "conflict",
  E("01", "three occasions", 3, as_of=THU, origin=HALV), E("04", "a single call", 1, [KNKT, REC], as_of=THU, origin=REC), E("04", "three calls", 3, HALV, as_of=THU, origin=HALV))
F("time from the call to the impact", "single", E("04", "forty seconds", 40, [KNKT, REC], as_of=THU, origin=REC, unit="seconds"))
F("time of the tanker at the scene", "single", E("01", "eleven hours", 11, as_of=THU, origin=HALV, unit="hours"))
F("damage to the tanker", "single", E("01", "USD 3.2 million", 3.2e6, origin=HALV, unit="USD"))
F("immediate relief", "single", E("01", "USD 500,000", 500000, origin=HALV, unit="USD"))
F("price of a ticket", "agree", E("02", "19,000 rupiah", 19000, unit="IDR"), A("03", "about $2 each", 2, unit="AUD"))
F("travellers without a ticket", "single", A("02", "about forty travellers", 40, PORT, as_of=WED, origin=PORT))
F("bribe against the price", "single", E("02", "half", 0.5, PORT, origin=PORT, unit="share"))
F("length of coast sampled", "single", E("02", "three kilometres", 3, unit="km"))
F("aid for a family", "single", E("02", "50 million rupiah", 50e6, "the governor", origin="the governor", unit="IDR"))
F("surfers", "single", E("03", "TWO Perth mates", 2))
F("time on the esky lid", "single", E("03", "three hours", 3, as_of=THU, unit="hours"))
F("surfboards lost", "single", E("03", "five boards", 5))
F("worth of the boards", "single", E("03", "$4500", 4500, unit="AUD"))
F("time before the tanker turned", "agree",
  E("02", "an hour", 1, SAL, as_of=THU, origin=SAL, unit="hours"), E("04", "52 minutes", 52, KNKT, as_of=THU, origin=KNKT, unit="minutes"))
F("lockers padlocked", "single", E("04", "six", 6, KNKT, origin=KNKT))
F("lockers", "single", E("04", "eight", 8, KNKT, origin=KNKT))
F("ferries without a licence", "single", E("04", "two", 2))
F("ferries of Nusa Raya", "single", E("04", "five ferries", 5))
F("diesel spilt", "conflict",
  E("04", "60 cubic metres", 60, HALV, origin=HALV, unit="m3"), E("04", "240 cubic metres", 240, ENV, origin=ENV, unit="m3"))
F("claim of the ministry", "single", E("04", "$7.5m", 7.5e6, ENV, unit="USD"))
F("set aside by the insurers", "single", E("04", "$45m", 45e6, "insurers", unit="USD"))
F("set aside for the fire of 2023", "single", E("04", "$18m", 18e6, as_of="2023", unit="USD"))

Q("nobody who was not on the list", "single", q("00", "We carried nobody who was not on the list,", BAM))
Q("by the hair", "variant", q("00", "We pulled them out by the hair,", SAL), q("03", "I grabbed them by the hair,", SAL))
Q("good seamanship", "single", q("01", "Our officers did everything that good seamanship demands of them,", SOL))
Q("the chest was padlocked", "single", q("02", "The chest was padlocked. My husband broke his hand on it,", LALE))
Q("as on every crossing", "single", q("02", "as on every one of our crossings", BAM))
Q("nobody called us", "single", q("02", "On channel 16 nobody called us. Not once.", ARIF))
Q("put out its lamps", "same", q("02", "It put out its lamps and went on,", SAL), q("02", "It came back after an hour.", SAL))
Q("esky lid", "single", q("03", "I HELD ON TO AN ESKY LID", JYE))
Q("black wall", "same", q("03", "There was this black wall and then there was no boat,", JYE), q("03", "Nobody gave us a vest. Nobody gave anybody a vest.", JYE))
Q("lights get smaller", "single", q("03", "I watched its lights get smaller, mate. It didn't stop.", TOM))
Q("banned from baths", "single", q("03", "Mum's banned me from baths,", TOM))
Q("reduced speed", "single", q("04", "reduced speed", HALV))
Q("stands by its officers", "single", q("04", "stands by the statements of its officers", HALV))

w("the collision", THU, ("00", "early on Thursday"), ("01", "On 10 September 2026"), ("03", "on Thursday"))
w("the collision in GMT", WED, ("00", "Wednesday"))
w("the fire off Bali", "2023-06-01", ("00", "in June 2023"), ("03", "in June 2023"), ("04", "June 2023"), to="2023-06-30")
w("the tanker is built", "2014-01-01", ("01", "in 2014"), to="2014-12-31")
w("the tanker is inspected", "2026-05-01", ("01", "in May 2026"), to="2026-05-31")
w("four bodies brought up", SAT, ("02", "Last night"))
w("Hartoyo at Poto Tano", FRI, ("02", "on Friday"))
w("the ferry is built, by the certificate", "1994-01-01", ("02", "in 1994"), to="1994-12-31")
w("the ferry is built, by the tabloid", "1984-01-01", ("03", "in 1984"), to="1984-12-31")
w("last dry-docking, by the certificate", "2025-02-01", ("02", "in February 2025"), to="2025-02-28")
w("last dry-docking, by the certificate, the year", "2025-01-01", ("04", "2025"), to="2025-12-31")
w("last dry-docking, by the classification society", "2024-02-01", ("04", "in February 2024"), to="2024-02-29")
w("a film on the beaches", FRI, ("02", "Since Friday"))
w("travellers without a ticket", WED, ("02", "that night"), to=THU)
w("22 dead", FRI, ("03", "last night"))
w("the surfers fly home", SUN, ("03", "tomorrow"))
w("the preliminary report", "2026-10-05", ("04", "A month after"), to="2026-10-16")
w("Halvard concedes a leak", "2026-09-21", ("04", "on 21 September"))
w("the master is arrested", "2026-09-14", ("04", "on 14 September"))
w("the final report", "2027-09-01", ("04", "next September"), to="2027-09-30")

c("figure", "on board: 229 by the agency and the KNKT, 198 by the owner, a slip of 189 in the tabloid",
  [("00", "229"), ("04", "229 on board")], [("00", "198 names")], [("03", "just 189 people")])
c("figure", "saved by the tanker: 41 by its owner, 14 by the agency and the KNKT",
  [("01", "41 persons"), ("02", "41 rescued")], [("02", "14 were handed over"), ("04", "14 people")])
c("figure", "speed: 11.5 knots by the owner, more than 15 by the recorder and a website",
  [("01", "11.5 knots"), ("04", "reduced speed")], [("03", "15.6 knots"), ("03", "almost 29km/h"), ("04", "15.2 knots")])
c("figure", "calls: three or one", [("01", "three occasions"), ("04", "three calls")], [("04", "a single call")])
c("figure", "diesel spilt: 60 or 240 cubic metres", [("04", "60 cubic metres")], [("04", "240 cubic metres")])
c("figure", "speed: 15.6 minutes before by a website, 15.2 at the impact by the recorder", [("03", "15.6 knots")], [("04", "15.2 knots")], optional=True)
c("date", "the collision at 2:10 or at 1:47", [("00", "2:10 a.m."), ("03", "just after 2am"), ("04", "02:10")], [("01", "01:47")])
c("date", "last dry-docking in February 2025 or February 2024", [("02", "in February 2025"), ("04", "the certificate in Poto Tano that says 2025")], [("04", "in February 2024")])
c("date", "the ferry built in 1994 or 1984", [("02", "in 1994")], [("03", "in 1984")])
c("stance", "whether the passengers were given vests",
  [("02", "every passenger had been handed a vest before departure"), ("04", "maintains that everybody on board had been given a vest")],
  [("02", "The chest was padlocked"), ("03", "Nobody gave us a vest"), ("04", "six out of eight were padlocked")])
c("stance", "whether the tanker called on channel 16",
  [("01", "The ferry was called on VHF channel 16")], [("02", "On channel 16 nobody called us"), ("04", "Halvard's three calls on channel 16 are not there")])
c("stance", "whether the tanker stopped and stayed",
  [("01", "Immediately after the contact the vessel was stopped"), ("01", "At no time did the vessel leave the scene")],
  [("02", "It put out its lamps and went on"), ("03", "reckons the tanker just kept going"), ("04", "the tanker steamed on for 52 minutes before turning")])
c("stance", "whether diesel leaked",
  [("01", "The cargo of 31,000 metric tons of gas oil is intact"), ("01", "No pollution of the sea has occurred"), ("00", "no leak had been seen")],
  [("02", "It is diesel"), ("04", "had let 60 cubic metres of diesel escape")])
c("stance", "whether anybody was aboard who was not on the list",
  [("00", "We carried nobody who was not on the list")], [("02", "about forty travellers went on board that night without one"), ("04", "31 more than the manifest")], optional=True)

e("the fire of 2023, from the wire", "copied text", ("00", "Seven people died in June 2023 when another Nusa Raya ferry caught fire off Bali."), ("03", "Seven people died in June 2023 when another Nusa Raya ferry caught fire off Bali."))
e("dead by the agency's count", "cited", ("00", "at least 14 people"), ("01", "19 persons"), optional=True)
e("41 saved, by Halvard", "cited", ("01", "41 persons"), ("02", "The company in Singapore boasts of 41 rescued"), ("03", "plucked dozens of people from the water"))
e("reduced speed, by Halvard", "cited", ("01", "at a reduced speed of 11.5 knots"), ("04", "had spoken of a \"reduced speed\""))
e("three calls, by Halvard", "cited", ("01", "on VHF channel 16 on three occasions"), ("04", "Halvard's three calls on channel 16"))
e("the owner's manifest", "cited", ("00", "198 names"), ("03", "just 189 people"), ("04", "more than the manifest"))
e("the certificate in Poto Tano", "cited", ("02", "In the harbour master's office hangs the certificate"), ("04", "the certificate in Poto Tano"))
e("Saleh's words", "same details", ("00", "We pulled them out by the hair,"), ("03", "I grabbed them by the hair,"), optional=True)
e("vests, by Nusa Raya", "cited", ("02", "every passenger had been handed a vest before departure"), ("04", "maintains that everybody on board had been given a vest"), optional=True)

s.alias(SAR, "the search and rescue agency", "the search agency", "search agency", "the agency", GEDE)
a(GEDE, "person", *named("Gede Suartika", "Suartika"), aliases=["head of the agency's office in Mataram", "the search agency", SAR, "He"])
a(BAM, "person", *named("Bambang Hartoyo"), aliases=["its director", "director of Nusa Raya", "Hartoyo", NUSA])
a(SAL, "person", *named("Muhammad Saleh"), aliases=["a fisherman", "Saleh", "the fisherman"])
a(JYE, "person", *named("Jye Corbett", "Jye"), aliases=["Jye", "Perth surfers"])
a(TOM, "person", *named("Tom Vasilakis", "Tom"), aliases=["Tom", "Perth surfers"])
a(NUSA, "organization", *named("Nusa Raya Lines", "Nusa Raya"), aliases=["Nusa Raya", "its owners", "The ferry's owner"])
a(HALV, "organization", *named("HALVARD TANKERS PTE. LTD.", "Halvard Tankers", "Halvard"), aliases=["Halvard", "The company in Singapore", "The tanker's Singapore bosses", "The company"])
a("Caspian Heron", "vessel", *named("MT Caspian Heron", "Caspian Heron"))
a("Dewi Anggrek", "vessel", *named("Dewi Anggrek"))
a("Poto Tano", "place", *named("Poto Tano"))
a("Sumbawa", "place", *named("Sumbawa", but=["Suara Sumbawa"]))
a("Alas Strait", "place", *named("Alas Strait"))
a("Mataram", "place", *named("MATARAM", "Mataram"))
a("Singapore", "place", *named("Singapore"))
s.alias(KNKT, "the committee", "the KNKT", "Indonesia's transport safety committee", "the report", "preliminary report")
s.alias(REC, "the recorder", "the voyage data recorder", KNKT)
s.alias(ENV, "The environment ministry", "the environment ministry")
s.alias(AUTH, "Indonesian authorities")
s.alias(SITE, "A ship-tracking website")
s.alias(PORT, "The porters", "porters")
s.alias(REL, GEDE, SAR)
s.alias(SOL, "Captain Ingrid Solheim", "Head of Fleet", HALV)
s.alias(LALE, "a teacher")
s.alias(ARIF, "The second mate", "He")
s.alias("the governor", "The governor")
s.alias("insurers", "Its insurers")
s.write()
