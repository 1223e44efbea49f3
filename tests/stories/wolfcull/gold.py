#!/usr/bin/env python3
"""Gold of the wolf cull story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Calmut wolf pack is culled in Graubünden")
D = {d: f"2026-12-{d:02}" for d in range(1, 32)}
WED, THU, FRI, SAT, SUN, MON = (D[i] for i in range(16, 22))
s.report("00", outlet="Helvetic Wire", published=FRI, sidecar=True)
s.report("01", outlet="State Chancellery of the Canton", published=SAT)
s.report("02", outlet="Le Courrier des Cimes", published=MON)
s.report("03", outlet="Alp & Stall", published=MON, to=D[24])
s.report("04", outlet="Morgenblick", published=SUN)
s.report("05", outlet="The Watershed Review", published="2027-03-11", to="2027-05-31")

E, AL, MO, AB, AM, LT, BT, VG = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than, s.between, s.vague
f, Q, q, w, c, e = s.figures, s.quotation, s.quote, s.when, s.conflict, s.echo


CANTON, LUPO, ALP, FOEN, COURT, POLICE, INSTITUTE, AUDIT = "the canton", "Pro Lupo", "Pro Alp", "Federal Office for the Environment", "Federal Administrative Court", "cantonal police", "institute of animal pathology", "audit office"
LADINA, RETO, SARASIN, PERRENOUD, TUOR, DERUNGS, JANUTIN, CANDINAS = "Ladina Caviezel", "Reto Caviezel", "Noemi Sarasin", "Anouk Perrenoud", "Gion Tuor", "Placi Derungs", "Flurin Janutin", "Jon Candinas"
ORG, HUNTER, SPOKES, HERDSMEN, LUPOSPOKES = "the organisers", "the hunter", "Caviezel's spokesman", "herdsmen", "Pro Lupo's spokeswoman"
Y26 = ["2026-01-01", D[31]]

# ---- figures
f("wolves shot", "conflict",
  E("00", "nine animals", 9, as_of=FRI, origin=CANTON), E("00", "nine wolves", 9, CANTON, as_of=FRI, origin=CANTON), E("00", "11", 11, LUPO, as_of=FRI, origin=LUPO),
  E("01", "nine wolves", 9, as_of=FRI, origin=CANTON), E("02", "holds to [ten]", 10, CANTON, as_of=FRI, origin=CANTON), E("02", "holds to [twelve]", 12, LUPO, as_of=FRI, origin=LUPO),
  E("03", "ten have been taken", 10, origin=CANTON), E("04", "nine wolves", 9, as_of=FRI, origin=CANTON),
  E("05", "ten wolves", 10, origin=CANTON), E("05", "or [twelve]", 12, origin=LUPO), E("05", "twelve wolves", 12, origin=INSTITUTE), E("05", "Ten", 10, origin=CANTON))
f("wolves shot after the recall", "single", E("04", "one more", 1, as_of=FRI))
f("wolves shot by gamekeepers", "single", E("01", "four by the gamekeepers", 4, as_of=FRI, origin=CANTON))
f("wolves shot by licensed hunters", "single", E("01", "five by licensed hunters", 5, as_of=FRI, origin=CANTON))
f("wolves that may be shot", "agree",
  E("00", "14", 14, FOEN, origin=FOEN), AM("01", "up to 14 animals", 14, FOEN, origin=FOEN), E("03", "14 animals", 14, origin=FOEN), E("03", "fourteen", 14, origin=FOEN))
f("carcasses not reported", "agree", E("00", "two carcasses", 2, LUPO, origin=LUPO), E("02", "two carcasses", 2, LUPO, origin=LUPO), E("05", "The two", 2, origin=LUPO))
f("sheep and goats lost in 2026", "conflict",
  E("00", "312 sheep and goats", 312, CANTON, as_of=Y26, origin=CANTON), E("00", "480", 480, ALP, as_of=Y26, origin=ALP), E("02", "312 dead sheep and goats", 312, CANTON, as_of=Y26, origin=CANTON),
  E("03", "480 animals", 480, ALP, as_of=Y26, origin=ALP), E("03", "312", 312, CANTON, as_of=Y26, origin=CANTON), E("05", "344 animals", 344, as_of=Y26, origin=CANTON))
f("sheep and goats lost in 2024", "single", E("00", "517", 517, CANTON, as_of="2024", origin=CANTON))
f("wolves in the canton", "conflict",
  E("00", "94 wolves", 94, CANTON, origin=CANTON), E("02", "130 wolves", 130, "the breeders", origin=HERDSMEN), E("02", "94", 94, CANTON, origin=CANTON),
  E("03", "94 wolves", 94, CANTON, origin=CANTON), E("03", "130", 130, HERDSMEN, origin=HERDSMEN), E("05", "101 wolves", 101, origin=CANTON), E("05", "94", 94, origin=CANTON))
f("packs", "single", E("00", "13 packs", 13, CANTON, origin=CANTON))
f("years without wolves", "single", MO("00", "more than a century", 100, unit="years"))
f("weight of the tenth wolf", "single", E("01", "38 kilograms", 38, unit="kg", origin=CANTON))
f("cost of the cull", "conflict",
  E("01", "210,000 francs", 210000, unit="CHF", as_of=SAT, origin=CANTON), E("01", "one million", 1000000, LUPO, unit="CHF", origin=LUPO),
  MO("02", "more than a million", 1000000, LUPO, unit="CHF", origin=LUPO), E("05", "640,000 francs", 640000, AUDIT, unit="CHF", origin=AUDIT), E("05", "a million", 1000000, LUPO, unit="CHF", origin=LUPO))
f("attacks on herds in the summer", "single", E("01", "27 attacks on herds", 27, origin=CANTON))
f("attacks on protected herds", "single", E("01", "22 of them", 22, origin=CANTON))
f("pages of the order", "single", E("02", "eleven pages", 11, unit="pages", as_of=FRI))
f("distance of the rails", "single", E("02", "four kilometres", 4, unit="km"))
f("people at the march", "conflict",
  E("02", "2,500 people", 2500, POLICE, as_of=SAT, origin=POLICE), E("02", "organisers [6,000]", 6000, ORG, as_of=SAT, origin=ORG), VG("03", "some thousands", 1000, as_of=SAT), E("04", "6,000 people", 6000, ORG, as_of=SAT, origin=ORG))
f("wolves photographed", "single", E("02", "seven of the animals", 7, PERRENOUD, origin=PERRENOUD))
f("wolves with milk teeth", "single", E("02", "Three", 3, PERRENOUD, origin=PERRENOUD))
f("wolves under a year among the twelve", "single", E("05", "Four of the twelve", 4, origin=INSTITUTE))
f("money paid for lost animals", "single", E("02", "196,000 francs", 196000, unit="CHF", as_of=Y26, origin=CANTON))
f("helicopter days", "single", E("02", "five helicopter days", 5, LUPO, origin=LUPO))
f("men in the cull", "single", E("02", "forty men", 40, LUPO, origin=LUPO))
f("wolves shot in the Valais", "single", E("02", "27", 27, as_of=["2025-12-01", "2026-02-28"]))
f("distance of the pasture from the last house", "single", E("03", "300 metres", 300, unit="m"))
f("ewes dead", "agree", E("03", "seven ewes", 7, as_of=SUN, origin=TUOR), E("05", "seven ewes", 7, origin=TUOR))
f("height of the fence", "single", E("03", "105 centimetres", 105, TUOR, unit="cm", origin=TUOR))
f("voltage of the fence", "single", E("03", "4,000 volts", 4000, TUOR, unit="volts", origin=TUOR))
f("animals of Tuor", "single", E("03", "160 animals", 160))
f("height of the alps", "single", MO("03", "above 2,000 metres", 2000, unit="m"))
f("growth of the packs", "single", E("03", "a third", 0.333, unit="share"))
f("Pro Alp's money for lawyers", "single", E("03", "20,000 francs", 20000, unit="CHF", origin=ALP))
f("price of lambs", "single", E("03", "15.80 francs a kilogram", 15.8, unit="CHF"))
f("fall of the price of lambs", "single", E("03", "0.20", 0.2, unit="CHF"))
f("young of F68", "single", AL("04", "at least 31", 31))
f("fine for the hunter, at most", "single", AM("04", "up to 20,000 francs", 20000, unit="CHF"))
f("fine for the hunter", "single", E("05", "900 francs", 900, unit="CHF"))
f("yes in the poll", "single", E("04", "58%", 58, unit="percent"))
f("no in the poll", "single", E("04", "39%", 39, unit="percent"))
f("don't know in the poll", "single", E("04", "3%", 3, unit="percent"))
f("votes in the poll", "single", E("04", "41,207 votes", 41207))
f("dogs", "single", E("04", "3 dogs", 3))
f("weeks to the end of the term", "single", E("05", "five weeks", 5, unit="weeks"))

# ---- quotations
Q("call it regulation", "single", q("00", "You cannot remove a pack and call it regulation,", SARASIN))
Q("the court has heard the wolf", "variant", q("00", "The court has listened to the wolf. We have to listen to the valley,", LADINA), q("01", "The court has heard the wolf. We must hear the valley.", LADINA), q("03", "heard the wolf", LADINA))
Q("I have a rifle", "single", q("02", "I don't have a mobile phone. I have a rifle,", HUNTER))
Q("a wolf in the mouth", "single", q("02", "We don't look a wolf in the mouth before we fire,", RETO))
Q("a moat", "single", q("03", "They were behind a fence of 105 centimetres with 4,000 volts in it. What more do they want, a moat?", TUOR))
Q("stay", "single", q("03", "Stay. The valley has only one voice in the government.", DERUNGS))
Q("the torn ear", "single", q("04", "That is her. I know the torn ear,", JANUTIN))
Q("a date that somebody typed", "single", q("04", "A video with a date is a video with a date that somebody typed,", SARASIN))
Q("save the battery", "single", q("04", "to save the battery", HUNTER))
Q("not thought about it", "single", q("04", "She has not thought about it for a second.", SPOKES))
Q("disproportionate", "single", q("05", "disproportionate in its extent", COURT))
Q("one half of that fence", "single", q("05", "Everybody had one half of that fence,", "the insurer's expert"))

# ---- timeline
w("wolves return", "1995", ("00", "in 1995"))
w("the losses of 2024", "2024", ("00", "in 2024"))
w("the Valais shoots 27", "2025-12-01", ("02", "last winter"), to="2026-02-28")
w("attacks on herds", "2026-06", ("01", "In the summer"), to="2026-08")
w("the losses of the year", "2026", ("00", "this year"), ("02", "of the year"), ("03", "this year"), ("05", "2026"))
w("losses that turned up later", "2026-10", ("05", "in October"))
w("the permission", "2026-11-25", ("01", "dated [25 November]"))
w("the cull begins", D[3], ("00", "since Dec. 3"), ("01", "Since 3 December"))
w("two carcasses are found", D[9], ("02", "on 9 December"))
w("F68 is shot, by Pro Lupo", WED, ("04", "on Wednesday at dusk"))
w("F68 is shot, it was said", THU, ("00", "a day after"), ("04", "a day after"))
w("F68 before the camera", THU, ("01", "on Thursday"), ("04", "on Thursday at 10.14pm"))
w("the court suspends the cull", FRI, ("00", "on Friday"), ("02", "on Friday at half past three"), ("03", "On Friday of last week"), ("04", "on Friday"))
w("the fax arrives", FRI, ("01", "yesterday at 16.35 hours"))
w("a tenth wolf is shot", FRI, ("01", "yesterday", 2))
w("nine wolves up to then", FRI, ("04", "up to Friday"))
w("the march in Chur", SAT, ("02", "On Saturday"), ("03", "On Saturday"), ("04", "yesterday"))
w("the hunter speaks to the Courrier", SUN, ("02", "yesterday"))
w("seven ewes are killed", SUN, ("03", "On Sunday night"))
w("Candinas calls for her to go", SUN, ("04", "Sunday"))
w("a picture of the fence", SUN, ("03", "Sunday evening"))
w("the appeal is to be lodged", D[24], ("03", "before Christmas"))
w("the freezer, the costs named", "2026-12", ("05", "in December", 1), ("05", "in December", 2))
w("F68 on film", "2027-01-03", ("05", "3 January"))
w("the damage is corrected", "2027-01", ("05", "in January"))
w("the permission ends", "2027-01-31", ("01", "until 31 January"))
w("the court is to rule", "2027-02-28", ("00", "by the end of February"))
w("the judgment", "2027-02-24", ("05", "24 February"))
w("Caviezel resigns", "2027-03-01", ("05", "on 1 March"))
w("F68 on film again", "2027-03-11", ("05", "11 March"))

# ---- conflicts
c("figure", "wolves shot: nine, later ten by the canton, 11, later twelve by Pro Lupo",
  [("00", "nine animals"), ("00", "nine wolves"), ("01", "nine wolves"), ("02", "holds to [ten]"), ("03", "ten have been taken"), ("04", "nine wolves"), ("05", "ten wolves")],
  [("00", "11"), ("02", "holds to [twelve]"), ("05", "or [twelve]"), ("05", "twelve wolves")])
c("stance", "whether pups were shot",
  [("00", "pups of less than a year were among the dead"), ("02", "Three had milk teeth, she says."), ("05", "Four of the twelve were under a year old.")],
  [("00", "which the canton denies"), ("01", "no pups have been shot"), ("01", "All are adult animals or yearlings."), ("02", "not one pup was shot")])
c("stance", "whether F68 was killed",
  [("00", "hunters were said to have killed its breeding female"), ("04", "hunters were said to have killed its breeding female"), ("04", "claims that the female was shot on Wednesday at dusk"), ("04", "A video with a date is a video with a date that somebody typed,")],
  [("01", "The breeding female F68 is alive."), ("04", "That is her. I know the torn ear,"), ("05", "F68 was not among them")])
c("figure", "cost of the cull: 210,000 francs by the canton, a million by Pro Lupo, 640,000 by the audit office",
  [("01", "210,000 francs")], [("01", "one million"), ("02", "more than a million"), ("05", "a million")], [("05", "640,000 francs")])
c("figure", "animals lost: 312 by the canton, 480 by Pro Alp",
  [("00", "312 sheep and goats"), ("02", "312 dead sheep and goats"), ("03", "312")], [("00", "480"), ("03", "480 animals")], [("05", "344 animals")])
c("figure", "wolves in the canton: 94 by the canton, 130 by herdsmen",
  [("00", "94 wolves"), ("02", "94"), ("03", "94 wolves"), ("05", "94")], [("02", "130 wolves"), ("03", "130")])
c("figure", "the march: 2,500 by the police, 6,000 by the organisers", [("02", "2,500 people")], [("02", "organisers [6,000]"), ("04", "6,000 people")])
c("stance", "whether the fence stood",
  [("03", "They were behind a fence of 105 centimetres"), ("03", "in which it stands"), ("05", "found the fence upright")], [("03", "the fence was lying on the ground")])
c("stance", "whether the fence had current", [("03", "with 4,000 volts in it")], [("05", "the battery flat")])
c("stance", "whether the hunter had a mobile phone", [("02", "I don't have a mobile phone."), ("05", "He has since bought a telephone.")], [("04", "his mobile had been switched off")])
c("stance", "what killed the two wolves of the Val Zavragia: a train, or hunters",
  [("02", "the canton says that a train killed them")], [("05", "had lead in them too"), ("05", "No train had touched them."), ("00", "two carcasses had not been reported"), ("02", "The rails are four kilometres away.")])
c("date", "F68 shot on Thursday, or on Wednesday by Pro Lupo", [("00", "a day after"), ("04", "a day after")], [("04", "on Wednesday at dusk")], optional=True)
c("stance", "whether the order was lawful in its extent", [("01", "The Canton considers it lawful.")], [("05", "disproportionate in its extent"), ("00", "You cannot remove a pack and call it regulation,")], optional=True)

# ---- echoes
e("Helvetic Wire's first sentence in Morgenblick", "copied text",
  ("00", "A Swiss court on Friday suspended the cull of a wolf pack in the canton of"), ("04", "A Swiss court on Friday suspended the cull of a wolf pack in the canton of"),
  ("00", "a day after hunters were said to have killed its breeding female"), ("04", "a day after hunters were said to have killed its breeding female"))
e("the canton's nine", "cited", ("00", "nine wolves"), ("01", "nine wolves"), ("04", "nine wolves"))
e("the canton's 312", "cited", ("00", "312 sheep and goats"), ("02", "312 dead sheep and goats"), ("03", "312"))
e("the canton's 94 wolves", "cited", ("00", "94 wolves"), ("02", "94"), ("03", "94 wolves"), ("05", "94"))
e("Pro Alp's 480", "cited", ("00", "480"), ("03", "480 animals"))
e("Pro Lupo's two carcasses", "cited", ("00", "two carcasses had not been reported"), ("02", "two carcasses"), ("05", "The two from the Val Zavragia"))
e("the court has heard the wolf", "same details", ("00", "The court has listened to the wolf."), ("01", "The court has heard the wolf."), ("03", "heard the wolf"))
e("the camera trap", "same details", ("01", "on Thursday at 22.14 hours"), ("04", "on Thursday at 10.14pm"))
e("Pro Lupo's million", "cited", ("01", "one million"), ("02", "more than a million"), ("05", "a million"))
e("the fax at 16.35", "same details", ("01", "16.35"), ("02", "16.35"))
e("6,000 by the organisers", "cited", ("02", "organisers [6,000]"), ("04", "6,000 people"))
e("no pups shot, by the canton", "cited", ("00", "which the canton denies"), ("01", "no pups have been shot"), ("02", "not one pup was shot"), optional=True)
e("the hunter without a telephone", "same details", ("02", "a retired postman of 67"), ("05", "The retired postman"), optional=True)
e("the permission for 14", "cited", ("00", "14"), ("01", "up to 14 animals"), ("03", "14 animals"), optional=True)

# ---- actors
s.named_actor(LADINA, "person", "Ladina Caviezel", "Caviezel", but=["Reto Caviezel"], aliases=["the cantonal minister", "Government Councillor Ladina Caviezel", "the minister", "Cantonal minister Ladina Caviezel"])
s.named_actor(RETO, "person", "Reto Caviezel", aliases=["Reto Caviezel of the Office for Hunting", "Office for Hunting"])
s.named_actor(SARASIN, "person", "Noemi Sarasin", aliases=["its director, Noemi Sarasin", "Pro Lupo", "Noemi Sarasin of Pro Lupo"])
s.named_actor(LUPO, "organization", "Pro Lupo", aliases=["the group", "The group", "an association", "Noemi Sarasin", "Pro Lupo, the group that brought the case"])
s.named_actor(ALP, "organization", "Pro Alp", aliases=["The farmers' association Pro Alp", "our association"])
s.named_actor(FOEN, "organization", "Federal Office for the Environment", aliases=["The Federal Office for the Environment", "permission of the Federal Office for the Environment"])
s.named_actor(COURT, "organization", "Federal Administrative Court", aliases=["the court", "The court", "a Swiss court"])
s.named_actor(TUOR, "person", "Gion Tuor", "Tuor")
s.named_actor(PERRENOUD, "person", "Anouk Perrenoud", aliases=["Pro Lupo's biologist Anouk Perrenoud", "she"])
s.named_actor("Graubünden", "place", "Graubuenden", "Graubünden", "Grisons")
s.named_actor("Chur", "place", "Chur", "CHUR")
s.named_actor("Plaun Sura", "place", "Plaun Sura")
s.named_actor("Val Zavragia", "place", "Val Zavragia")
s.named_actor("St. Gallen", "place", "St. Gallen")
s.alias(CANTON, "The canton", "the Canton", "cantonal figures", "the State", "it", "they", "In Chur they", "Chur")
s.alias(POLICE, "The cantonal police")
s.alias(ORG, "organisers")
s.alias(HUNTER, "a retired postman of 67", "a retired postman", "Hans S.", "The hunter, Hans S.", "the hunter, Hans S.", "He")
s.alias(SPOKES, "her spokesman")
s.alias(HERDSMEN, "every herdsman", "the breeders")
s.alias("the breeders", "breeders")
s.alias(AUDIT, "The canton's audit office")
s.alias(INSTITUTE, "The university's institute of animal pathology")
s.alias("the insurer's expert", "The insurer's expert", "he", "Gion Tuor")
s.alias(DERUNGS, "Our president, Placi Derungs")
s.alias(JANUTIN, "gamekeeper Flurin Janutin")
s.write()
