import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Mbogori reservoir in Kenya does not fill")
named = s.named
E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
SUN, MON, TUE, WED, THU, FRI, MON11 = (f"2026-05-{d:02}" for d in (3, 4, 5, 6, 7, 8, 11))
s.report("00", outlet="The Nairobi Lamp", published=SUN)
s.report("01", outlet="Ministry of Water and Rural Works", published=MON)
s.report("02", outlet="Savanna News", published=TUE)
s.report("03", outlet="AGN", published=WED)
s.report("04", outlet="Thira FM", published=FRI)
s.report("05", outlet="Dams International", published="2026-06-02", sidecar=True)

MEMO, PAY, LAMP, TARUS, NYOKABI, MIN, MUTINDA, NORRTEK, KIPROP, ACHIENG, AUD, DUALE = ("the memo", "payment records", "The Nairobi Lamp", "Eunice Tarus", "Grace Nyokabi",
    "Ministry of Water and Rural Works", "Joseph Mutinda", "Norrtek", "Samson Kiprop", "Naomi Achieng", "Auditor-General", "Hassan Duale")
BRESSAN, TREV, EACC, WARSAME, NGUGI, OMOLLO, SANDVALL, CLIENT, RIDGE, HWA, NOTE = ("Fulvio Bressan", "Trevanti", "Ethics and Anti-Corruption Commission", "Abdi Warsame",
    "Kimani Ngugi", "Beatrice Omollo", "Ingrid Sandvall", "the client", "Ridgeline Works", "Highlands Water Agency", "a note of Trevanti")

F("time since the opening", "single", E("00", "Three months", 3, unit="months"))
F("empty share of the reservoir", "single", E("00", "four-fifths empty", 0.8, as_of=SUN, unit="share"))
F("water in the reservoir", "conflict",
  E("01", "31 per cent", 31, as_of=MON, origin=MIN, unit=P), E("02", "31%", 31, MUTINDA, as_of=TUE, origin=MIN, unit=P),
  E("02", "17 million", 17e6, ACHIENG, as_of=SUN, origin=ACHIENG, unit="m3"), E("02", "18%", 18, ACHIENG, as_of=SUN, origin=ACHIENG, unit=P),
  E("02", "22%", 22, ACHIENG, as_of="2026-03", origin=ACHIENG, unit=P), E("05", "14%", 14, OMOLLO, as_of="2026-05-29", origin=OMOLLO, unit=P),
  E("05", "13.6Mm³", 13.6e6, OMOLLO, as_of="2026-05-29", origin=OMOLLO, unit="m3"), E("05", "31%", 31, MIN, origin=MIN, unit=P))
F("water expected by the end of the first rains", "single", E("05", "40%", 40, "its designers", unit=P))
F("pages of the memo", "single", E("00", "five-page", 5))
F("water that drains away", "update",
  E("00", "2.1 cubic metres a second", 2.1, MEMO, as_of="2022-09-14", origin=MEMO, unit="m3/s"), E("05", "3.4m³/s", 3.4, OMOLLO, origin=OMOLLO, unit="m3/s"),
  E("05", "2.1", 2.1, MEMO, as_of="2022-09-14", origin=MEMO, unit="m3/s"))
F("time to seal the rock", "update", E("00", "18 months", 18, MEMO, as_of="2022-09-14", origin=MEMO, unit="months"), E("05", "two years", 2, unit="years"))
F("cost of sealing the rock", "update",
  E("00", "$64 million", 64e6, MEMO, as_of="2022-09-14", origin=MEMO, unit="USD"), E("03", "41 million dollars", 41e6, TREV, as_of="2023-11", origin=TREV, unit="USD"),
  E("05", "$110m", 110e6, unit="USD"), E("05", "$64m", 64e6, MEMO, as_of="2022-09-14", origin=MEMO, unit="USD"), E("05", "$41m", 41e6, TREV, as_of="2023", origin=TREV, unit="USD"))
F("contract price", "agree",
  E("00", "Sh21.4 billion", 21.4e9, unit="KES"), E("01", "Sh21.4 billion", 21.4e9, unit="KES"), E("05", "Sh21.4bn", 21.4e9, unit="KES"))
F("cost of the dam", "conflict",
  E("00", "Sh33.8 billion", 33.8e9, PAY, as_of="2026-03-31", origin=PAY, unit="KES"), E("01", "Sh29.6 billion", 29.6e9, as_of=MON, origin=MIN, unit="KES"),
  E("02", "33.8 billion shillings", 33.8e9, AUD, origin=AUD, unit="KES"), E("02", "$262 million", 262e6, AUD, origin=AUD, unit="USD"),
  E("05", "Sh33.8bn", 33.8e9, AUD, origin=AUD, unit="KES"), E("05", "Sh29.6bn", 29.6e9, MIN, origin=MIN, unit="KES"))
F("cost above the contract price", "single", E("02", "58%", 58, AUD, unit=P))
F("cost by exchange rates", "single", E("01", "Sh4.7 billion", 4.7e9, origin=MIN, unit="KES"))
F("cost of the treatment done", "single", E("01", "Sh3.1 billion", 3.1e9, origin=MIN, unit="KES"))
F("weeks from Ridgeline's registration to the tender", "single", E("00", "six weeks", 6, unit="weeks"))
F("directors of Ridgeline", "single", E("00", "one director", 1))
F("lorries of Ridgeline", "single", E("03", "140 lorries", 140, BRESSAN, origin=TREV))
F("emails of the Lamp", "single", E("00", "11 emails", 11))
F("capacity", "agree",
  E("00", "96 million cubic metres", 96e6, unit="m3"), E("01", "96 million cubic metres", 96e6, unit="m3"), E("02", "96 million cubic metres", 96e6, ACHIENG, unit="m3"),
  E("05", "96Mm³", 96e6, unit="m3"))
F("people to be served", "single", E("00", "1.3 million people", 1.3e6))
F("other families moved", "single", E("00", "2,640 other families", 2640, as_of="2023"))
F("households affected", "agree", E("01", "2,641 affected households", 2641, origin=MIN), E("05", "2,641", 2641, origin=MIN))
F("Nyokabi's compensation", "single", E("00", "Sh900,000", 900000, unit="KES"))
F("families not compensated", "conflict", E("01", "212 cases", 212, as_of=MON, origin=MIN), E("04", "1,150 families", 1150, NYOKABI, origin=NYOKABI))
F("names on the list of the paid", "single", E("04", "2,429 names", 2429, NYOKABI))
F("names that nobody knows", "single", E("04", "700", 700, NYOKABI, origin=NYOKABI))
F("plots of Mr Tarus Junior", "single", E("04", "four plots", 4, NYOKABI, origin=NYOKABI))
F("people killed at Kiruma", "single", E("01", "41 Kenyans", 41, as_of="2013-05"))
F("height of the dam", "agree",
  E("02", "78 metres", 78, unit="m"), E("02", "256 feet", 256, unit="feet"), E("03", "78-metre", 78, unit="m"), E("05", "78m", 78, unit="m"))
F("crest of the dam", "single", E("05", "412m", 412, unit="m"))
F("fine for Tarus", "single", E("02", "500,000 shillings", 500000, DUALE, unit="KES"))
F("money collected by the joint venture", "agree",
  E("03", "24.9 billion shillings", 24.9e9, NOTE, origin=TREV, unit="KES"), A("03", "about 165 million euros", 165e6, NOTE, origin=TREV, unit="EUR"))
F("money that went to Ridgeline", "single", E("03", "8.2 billion", 8.2e9, NOTE, origin=TREV, unit="KES"))
F("local workers", "single", E("03", "600 local workers", 600, NOTE, origin=TREV))
F("months of employment", "single", E("03", "40 months", 40, NOTE, origin=TREV, unit="months"))
F("fall of Trevanti's share", "single", E("03", "3.2%", 3.2, as_of=WED, unit=P))
F("price of Trevanti's share", "single", E("03", "6.05 euros", 6.05, as_of=WED, unit="EUR"))
F("revenue of Trevanti", "single", E("03", "1.4 billion", 1.4e9, as_of="2025", unit="EUR"))
F("cash of Tarus", "update", E("04", "$46,000", 46000, [EACC, WARSAME], nth=1, as_of=THU, origin=EACC, unit="USD"), E("04", "$460,000", 460000, unit="USD", as_of=THU))
F("guards hurt", "single", E("04", "one guard", 1, as_of=WED))
F("distance of the spring", "single", E("05", "4km", 4, unit="km"))
F("time of the dye", "single", E("05", "nine hours", 9, as_of=MON11, unit="hours"))
F("addresses of the memo", "single", E("05", "three addresses", 3, SANDVALL, origin=NORRTEK))
F("bail of Tarus", "single", E("05", "Sh5m", 5e6, unit="KES"))

Q("open cavities", "single", q("00", "open cavities of unknown extent", MEMO))
Q("a dam is not a bucket", "single", q("00", "A dam is not a bucket. You don't fill it and look at your watch.", TARUS))
Q("stand in my own kitchen", "single", q("00", "I go down there and stand in my own kitchen,", NYOKABI), q("00", "It is dry. I could have planted twice.", NYOKABI))
Q("suitable for the purpose", "single", q("01", "suitable for the purpose subject to routine treatment of the foundation", NORRTEK))
Q("lose that paper", "same", q("02", "lose", "Joseph Mutinda", nth=1), q("02", "The minister told me, 'Samson, lose that paper,'", KIPROP), q("02", "I said I am a geologist, I don't lose things that are underground.", KIPROP),
  q("02", "Samson, lose that paper,", MUTINDA))
Q("a man down the corridor", "single", q("02", "nobody opens a letter from a man down the corridor", KIPROP))
Q("18 per cent, the wrong way", "single", q("02", "That is 18%, and it was 22% in March,", ACHIENG), q("02", "It is going the wrong way.", ACHIENG))
Q("the most expensive puddle", "single", q("02", "the most expensive puddle in Africa", DUALE))
Q("a perfect dam", "single", q("03", "The dam at Mbogori is a perfect dam. It does not leak: it is the rock that leaks, and the rock was not in the contract.", BRESSAN))
Q("earthworks regularly carried out", "single", q("03", "for earthworks regularly carried out", NOTE))
Q("140 lorries", "single", q("03", "They had 140 lorries on the site. I have the photographs,", BRESSAN))
Q("from the newspapers", "single", q("03", "from the newspapers", NOTE))
Q("no money", "single", q("03", "the client told us that there was no money", NOTE))
Q("on her own two feet", "single", q("04", "My client walked into Integrity Centre this morning, on her own two feet, with her lawyer and her handbag. Nobody arrested anybody.", NGUGI))
Q("Mr Tarus Junior", "single", q("04", "There is a Mr Tarus Junior with four plots. I would like to meet my neighbour,", NYOKABI))
Q("a forecast published in error", "single", q("05", "a forecast published in error", MIN))
Q("we wrote it", "single", q("05", "We wrote it, we signed it and we sent it, by courier, to three addresses,", SANDVALL))
Q("flattering", "single", q("05", "flattering", SANDVALL))
Q("to allow investigations", "single", q("05", "to allow investigations", MUTINDA))

w("the tragedy of Kiruma", "2013-05-01", ("01", "in May 2013"), to="2013-05-31")
w("the memo", "2022-09-14", ("00", "14 September 2022"))
w("the memo, the year", "2022-01-01", ("05", "of 2022"), to="2022-12-31")
w("Norrtek's final report", "2023-02-01", ("01", "February 2023"), to="2023-02-28")
w("families are moved", "2023-01-01", ("00", "in 2023"), to="2023-12-31")
w("Trevanti proposes injections", "2023-11-01", ("03", "in November 2023"), to="2023-11-30")
w("Trevanti proposes injections, the year", "2023-01-01", ("05", "in 2023"), to="2023-12-31")
w("Kiprop is chief geologist until then", "2024-01-01", ("02", "2024"), to="2024-12-31")
w("Trevanti's revenue", "2025-01-01", ("03", "2025"), to="2025-12-31")
w("the dam is opened", "2026-02-03", ("02", "on Feb. 3"))
w("the dam is impounded, the month", "2026-02-01", ("05", "this February"), to="2026-02-28")
w("22 per cent full", "2026-03-01", ("02", "in March"), to="2026-03-31")
w("payments until then", "2026-03-31", ("00", "the end of March"))
w("satellite images", SUN, ("02", "on Sunday"))
w("31 per cent full, by the ministry", MON, ("01", "today"))
w("Kiprop before the committee", TUE, ("02", "on Tuesday"))
w("stones thrown at a car", WED, ("04", "On Wednesday"))
w("Tarus is arrested", THU, ("04", "last night"))
w("Tarus comes by herself", FRI, ("04", "this morning"))
w("Tarus in court", MON11, ("04", "on Monday"), ("05", "on 11 May", 2))
w("dye poured in", MON11, ("05", "on 11 May", 1))
w("no rain until then", "2026-05-12", ("04", "Tuesday"))
w("the ministry withdraws 31 per cent", "2026-05-20", ("05", "On 20 May"))
w("Mutinda resigns", "2026-05-22", ("05", "on 22 May"))
w("Norrtek speaks", "2026-05-25", ("05", "last week"), to="2026-05-31")
w("the gauge reads 14 per cent", "2026-05-29", ("05", "On 29 May"))
w("full after the long rains", "2027-01-01", ("01", "2027"), to="2027-12-31")

c("source", "whose memo it is: Norrtek's or Kiprop's",
  [("00", "was written by the Swedish consultants Norrtek"), ("05", "We wrote it, we signed it and we sent it")], [("02", "he wrote the memo on Mbogori Dam himself"), ("05", "his own work in borrowed dress")])
c("figure", "water in early May: 31 per cent by the ministry, 18 by satellite", [("01", "31 per cent"), ("02", "31%")], [("02", "17 million"), ("02", "18%"), ("00", "four-fifths empty")])
c("figure", "cost: Sh33.8bn or Sh29.6bn", [("00", "Sh33.8 billion"), ("02", "33.8 billion shillings"), ("05", "Sh33.8bn")], [("01", "Sh29.6 billion"), ("05", "Sh29.6bn")])
c("figure", "families not compensated: 212 or 1,150", [("01", "212 cases")], [("04", "1,150 families")])
c("stance", "whether all were compensated", [("01", "have been fully compensated")], [("00", "She is still waiting for her Sh900,000"), ("04", "have not seen a shilling")])
c("stance", "whether the ministry received the memo",
  [("01", "has at any time received a memo of the kind alleged"), ("05", "denied that he ever saw the memo")],
  [("00", "is copied on the memo"), ("02", "The minister told me, 'Samson, lose that paper,'"), ("05", "She names the agency, the ministry and the Treasury")])
c("stance", "whether the minister met Kiprop", [("02", "he had never met Kiprop")], [("02", "had discussed it with him in person"), ("02", "The minister told me")])
c("stance", "whether the reservoir fills as planned", [("01", "is proceeding on schedule"), ("02", "the reservoir was filling as planned")],
  [("02", "It is going the wrong way"), ("00", "The lake that will not fill"), ("05", "That is less than at the opening")])
c("stance", "whether the ground was sealed", [("01", "That treatment was done")], [("00", "The agency did neither"), ("03", "the client told us that there was no money")])
c("stance", "whether Ridgeline had lorries", [("00", "no lorry")], [("03", "They had 140 lorries on the site")])
c("stance", "whether Tarus was arrested", [("04", "was arrested last night at Wilson Airport")], [("04", "Nobody arrested anybody"), ("04", "walked into Integrity Centre this morning")])
c("date", "Tarus in custody since last night or this morning", [("04", "last night")], [("04", "this morning")], optional=True)

e("the memo, by the Lamp", "cited", ("00", "a memo obtained by the Lamp"), ("01", "a misleading article in a section of the press"), ("02", "leaked to a newspaper"), ("05", "the much-quoted memo of 2022"))
e("2.1 cubic metres and 64 million dollars, from the memo", "cited", ("00", "2.1 cubic metres a second"), ("05", "2.1"), ("00", "$64 million"), ("05", "$64m"))
e("31 per cent, by the ministry", "cited", ("01", "31 per cent"), ("02", "31%"), ("05", "31%"))
e("33.8 billion, by the Auditor-General", "cited", ("02", "33.8 billion shillings"), ("05", "Sh33.8bn"))
e("29.6 billion, by the ministry", "cited", ("01", "Sh29.6 billion"), ("05", "Sh29.6bn"))
e("2,641 households, by the ministry", "same details", ("01", "2,641 affected households"), ("05", "2,641"))
e("41 million dollars, by Trevanti", "cited", ("03", "41 million dollars"), ("05", "$41m"))
e("Kiprop's claim that he wrote the memo", "cited", ("02", "he wrote the memo on Mbogori Dam himself"), ("05", "The claim by Samson Kiprop"))
e("the minister denies", "cited", ("01", "has at any time received a memo of the kind alleged"), ("05", "having again denied that he ever saw the memo"), optional=True)

a(TARUS, "person", *named("Eunice Tarus", "Tarus", but=("Tarus Junior",)), aliases=["the agency's chief executive", "the chief executive", "Mrs Tarus"])
a(MUTINDA, "person", *named("Joseph Mutinda", "Joseph K. Mutinda"), aliases=["the minister", "The minister", "Water Minister Joseph Mutinda", "the water minister", "He", "Joseph K. Mutinda", MIN])
a(KIPROP, "person", *named("Samson Kiprop", "Kiprop", "Samson"), aliases=["A former engineer", "he"])
a(NYOKABI, "person", *named("Grace Nyokabi"), aliases=["she", "Nyokabi"])
a(NORRTEK, "organization", *named("Norrtek"), aliases=["the Swedish consultants Norrtek", "The Norrtek final report", "final report of February 2023", "the memo"])
a(TREV, "organization", *named("Trevanti"), aliases=["the note", "The company from Bergamo", "a note", BRESSAN])
a(RIDGE, "organization", *named("Ridgeline Works", "Ridgeline"))
a(HWA, "organization", *named("Highlands Water Agency"), aliases=["the agency"])
a(LAMP, "organization", *named("THE NAIROBI LAMP", "the Lamp"), aliases=["the Lamp"])
a(AUD, "organization", *named("Auditor-General"), aliases=["the Auditor-General"])
a("Treasury", "organization", *named("Treasury"))
a("Thira FM", "organization", *named("THIRA FM", "Thira FM"))
a("Mbogori", "place", *named("MBOGORI DAM", "Mbogori Dam", "Mbogori"))
a("Nairobi", "place", *named("NAIROBI", "Nairobi", but=("THE NAIROBI LAMP",)))
s.alias(MIN, "the ministry", "The Ministry", "Ministry of Water", MUTINDA)
s.alias(MEMO, "memo", "The five-page memo", "a memo", NORRTEK, "the Swedish consultants Norrtek", "the much-quoted memo of 2022")
s.alias(NOTE, "Trevanti", "the note", "a note", "The company from Bergamo", BRESSAN)
s.alias(PAY, "payment records show")
s.alias(ACHIENG, "A lecturer at the University of Thira", "Achieng", "satellite images")
s.alias(DUALE, "Committee chairman Hassan Duale", "Duale")
s.alias(WARSAME, "Commission spokesman Abdi Warsame", "Warsame", EACC, "the Ethics and Anti-Corruption Commission")
s.alias(NGUGI, "Her lawyer", "Ngugi")
s.alias(BRESSAN, "Bressan", "managing director of Trevanti")
s.alias(OMOLLO, "Omollo", "the new acting head of the Highlands Water Agency")
s.alias(SANDVALL, "Sandvall", "its head of geology", "she", NORRTEK)
s.alias("its designers", "designers")
s.write()
