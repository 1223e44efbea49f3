#!/usr/bin/env python3
"""Gold of an invented story: the president of Zambia is taken to hospital and his office says little, January 2027. People, bodies and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "President Sichone is taken to hospital")
E, AT_LEAST, MORE, ABOUT, AT_MOST = s.exact, s.at_least, s.more_than, s.about, s.at_most
FRI0, SUN, MON, TUE, WED, THU, FRI = (f"2027-01-{d}" for d in (15, 17, 18, 19, 20, 21, 22))
BACK = "2027-02-20"
s.report("00", outlet="PAT", published=MON)
s.report("01", outlet="State House", published=MON)
s.report("02", outlet="The Zambezi Mirror", published=WED)
s.report("03", outlet="PAT", published=FRI)
s.report("04", outlet="Copperbelt Markets Brief", published=THU, sidecar=True)
s.report("05", outlet="Le Fleuve", published=BACK, to="2027-03-31")

SICHONE, BWALYA, BEATRICE, LUNG, NKOLE, ZULU, MALHERBE, AMOD = "Kelvin Sichone", "Bwalya Sichone", "Beatrice Sichone", "Agness Lungwangwa", "Clement Nkole", "Patrick Zulu", "Hendrik Malherbe", "Yusuf Amod"
STATE, PAT, MIRROR, BRIEF, AIDES, DOCTOR, NURSE, NOTE = "State House", "PAT", "The Zambezi Mirror", "Copperbelt Markets Brief", "two aides", "a doctor", "a nurse", "handling note"
BRIEFED, ONE, DEALERS, BANK, SUPPLIER, OPPOSITION, CHRONO, LAW = "three people briefed on his condition", "one of three people briefed", "dealers", "central bank", "fuel supplier", "the opposition", "State House's chronology", "the constitution"

# ---- figures
f = s.figures
f("aides who spoke", "single", E("00", "two aides", 2))
f("cars in the convoy", "single", E("00", "seven cars", 7, AIDES, as_of=SUN))
f("people displaced by the floods", "single", ABOUT("00", "about 14,000 people", 14000))
f("fall of the kwacha on Monday", "conflict", E("00", "2.8%", 2.8, None, as_of=MON, origin=PAT, unit="percent"), E("04", "2.1%", 2.1, None, as_of=MON, origin=BRIEF, unit="percent"))
f("kwacha to the dollar", "conflict",
    E("00", "29.40", 29.4, None, as_of=MON, origin=PAT, unit="ZMW"), E("03", "29.90", 29.9, None, as_of=FRI, origin=PAT, unit="ZMW"),
    E("04", "29.75", 29.75, None, as_of=WED, origin=BRIEF, unit="ZMW"), E("04", "29.20", 29.2, None, as_of=MON, origin=BRIEF, unit="ZMW"))
f("fall of the kwacha since Friday", "single", E("03", "4.5%", 4.5, None, as_of=FRI, unit="percent"))
f("fall of the kwacha in 2021", "single", E("04", "9%", 9, None, as_of="2021", unit="percent"))
f("rise of the 2033 bond's yield", "update",
    E("00", "61 basis points", 61, None, as_of=MON, origin=PAT, unit="bp"), E("04", "88 basis points", 88, None, as_of=WED, origin=BRIEF, unit="bp"),
    E("04", "61", 61, None, nth=1, as_of=MON, origin=BRIEF, unit="bp"))
f("trading days of the absence", "single", E("04", "Three trading days", 3, None, as_of=WED, unit="days"))
f("dollars sold by the central bank", "single", ABOUT("04", "some $35 million", 35000000, DEALERS, as_of=[MON, TUE], unit="USD"))
f("share of parliament needed", "single", E("00", "three-quarters of parliament", 0.75, LAW, unit="share"))
f("days to an election", "single", AT_MOST("00", "within 90 days", 90, LAW, unit="days"))
f("Sichone's share of the vote", "single", E("00", "52% of the vote", 52, None, as_of=["2026-08-01", "2026-08-31"], unit="percent"))
f("days of the predecessor's absence", "agree", E("00", "61 days", 61, None, origin=PAT, as_of="2021", unit="days"), E("04", "61 days", 61, None, origin=BRIEF, as_of="2021", unit="days"))
f("days of Sichone's absence", "single", E("05", "34 days", 34, None, as_of=BACK, unit="days"))
f("rest advised by the doctors", "single", E("01", "five days", 5, "doctors", as_of=MON, origin=STATE, unit="days"))
f("weeks before he can work", "single", AT_LEAST("03", "at least three weeks", 3, ONE, origin=ONE, unit="weeks"))
f("files read", "single", E("01", "23 files", 23, STATE, as_of=MON))
f("length of the talk with the vice president", "conflict",
    E("01", "forty minutes", 40, STATE, as_of=MON, origin=STATE, unit="minutes"), ABOUT("02", "perhaps four minutes", 4, LUNG, as_of=MON, origin=LUNG, unit="minutes"))
f("people of Zambia", "single", MORE("01", "more than 22 million", 22000000, STATE))
f("persons cautioned", "single", E("01", "Three persons", 3, STATE, as_of=MON))
f("months without a missed day", "single", E("01", "17 months", 17, STATE, as_of=MON, unit="months"))
f("length of the flight", "single", E("02", "one hour and 55 minutes", 115, None, as_of=TUE, unit="minutes"))
f("patients on the jet", "single", E("02", "1 stretcher pax", 1, NOTE, as_of=TUE, origin=NOTE))
f("companions on the jet", "conflict",
    E("02", "9 acc.", 9, NOTE, as_of=TUE, origin=NOTE), E("03", "nine", 9, PAT, nth=1, as_of=TUE, origin=NOTE), E("03", "14", 14, PAT, as_of=TUE, origin=PAT),
    E("03", "Nine people", 9, NOTE, as_of=TUE, origin=NOTE), E("04", "14 people", 14, SUPPLIER, as_of=MON, origin=SUPPLIER), E("05", "nine companions", 9, None, as_of=TUE, origin=STATE))
f("doctors on the jet", "single", E("03", "two of them doctors", 2, NOTE, as_of=TUE, origin=NOTE))
f("readers who recognised the newspaper", "single", E("02", "2,300 of them", 2300, MIRROR))
f("signatures for a medical board", "update", E("02", "58 signatures", 58, BWALYA, origin=BWALYA), E("03", "64 members of parliament", 64, BWALYA, as_of=FRI, origin=BWALYA))
f("signatures that the law requires", "single", E("02", "56", 56, None))
f("suitcases", "single", E("02", "two suitcases", 2))
f("people briefed", "single", E("03", "three people", 3))
f("length of the operation", "single", E("03", "four hours", 4, BRIEFED, as_of=TUE, origin=BRIEFED, unit="hours"))
f("largest mines", "single", E("04", "two largest", 2))
f("copper in December", "single", E("04", "41,000 tonnes", 41000, None, as_of=["2026-12-01", "2026-12-31"], unit="t"))
f("royalties", "agree", E("04", "6.2 billion kwacha", 6200000000, None, origin=BRIEF, unit="ZMW"), E("04", "$208 million", 208000000, None, origin=BRIEF, unit="USD"))
f("debt relief", "single", E("04", "37% off", 37, None, unit="percent"))
f("chance that she signs", "single", E("04", "60%", 60, BRIEF, as_of=THU, unit="percent"))
f("steps of the aircraft", "single", E("05", "eleven steps", 11, STATE, as_of=BACK))
f("pages of the chronology", "single", E("05", "two pages", 2, None, unit="pages"))
f("cost of the treatment", "conflict",
    E("05", "3.4 million rand", 3400000, STATE, origin=STATE, unit="ZAR"), ABOUT("05", "about 170,000 euros", 170000, STATE, origin=STATE, unit="EUR"), E("05", "5.1 million", 5100000, OPPOSITION, origin=OPPOSITION, unit="ZAR"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the napkin", "single", q("00", "They brought him with his napkin still in his collar,", DOCTOR))
Q("where presidents are", "single", q("00", "The President is where presidents are on a Monday.", NKOLE))
Q("not a coup, a cuff", "same", q("01", "A leader may visit a doctor as any citizen may. It isn't a coup, it is a cuff,", NKOLE), q("05", "It isn't a coup, it's a cuff", NKOLE))
Q("one on a stretcher", "single", q("02", "1 stretcher pax, 9 acc.", NOTE))
Q("asking for nshima", "single", q("02", "He is in Lusaka, he's in good spirits and he is asking for nshima,", NKOLE))
Q("you don't shave a head", "single", q("02", "You don't shave a head for a routine review,", NURSE))
Q("briefly", "single", q("02", "briefly, perhaps four minutes, he was tired", LUNG))
Q("who is signing", "single", q("02", "We aren't asking for his blood group. We're asking who is signing,", BWALYA))
Q("three weeks", "single", q("03", "at least three weeks", ONE))
Q("certain functions", "single", q("03", "certain functions", ZULU))
Q("about the morning", "single", q("03", "One statement was about the morning,", ZULU))
Q("for convenience", "single", q("03", "for convenience", STATE))
Q("the one who didn't walk", "single", q("04", "plus the one who didn't walk", SUPPLIER))
Q("she reads footnotes", "single", q("04", "She reads footnotes,", AMOD), q("04", "It will be a novelty.", AMOD))
Q("sedated", "single", q("05", "the patient was sedated", CHRONO))
Q("a thumb is a thumb", "single", q("05", "I took it in November, when the President had influenza. I thought, a thumb is a thumb.", NKOLE))

# ---- timeline
w = s.when
w("the predecessor lies in London", "2021", ("00", "in 2021"), ("04", "In 2021"))
w("Sichone is elected", "2026-08", ("00", "in August last year"))
w("the newspaper in the picture", "2026-11-14", ("02", "November 14"))
w("the newspaper in the picture, by month", "2026-11", ("03", "from November"))
w("the picture was taken, by Nkole in the end", "2026-11", ("05", "in November"))
w("the review is planned from then on", "2026-11", ("01", "since November"))
w("copper is counted", "2026-12", ("04", "in December"))
w("Sichone's last appearance", "2027-01-06", ("00", "on Jan. 6"), ("02", "January 6"), ("03", "on Jan. 6"))
w("Sichone's last appearance, by a mistake of the Mirror", "2027-01-09", ("02", "on January 9"))
w("the summit", "2027-01-11", ("00", "last week"), to=SUN)
w("since when the kwacha and the bonds are measured", FRI0, ("03", "since Friday"), ("04", "than on Friday"))
w("Sichone falls ill and is taken to hospital", SUN, ("00", "on Sunday night"), ("05", "on the night of 17 January"))
w("the first operation", SUN, ("05", "the same night"))
w("aides and doctor speak", MON, ("00", "on Monday"))
w("Sichone is admitted, by State House", MON, ("01", "this morning"), ("02", "on Monday", 1), ("05", "on the Monday morning"))
w("the nurse goes off duty", MON, ("02", "at six that morning"))
w("Sichone reads files", MON, ("01", "today"))
w("the vice president talks with him", MON, ("02", "on Monday", 2))
w("State House says that nothing was signed", MON, ("03", "that day"))
w("the kwacha falls", MON, ("04", "on Monday", 1))
w("the bank sells dollars", MON, ("04", "on Monday and Tuesday"), to=TUE)
w("a jet is filled", MON, ("04", "on Monday night"))
w("the instrument is signed, by Zulu", MON, ("03", "on Monday"), ("05", "of 18 January"), ("05", "of Monday"))
w("the patient is sedated", MON, ("05", "on that day"))
w("the jet takes off", TUE, ("02", "at 3.12 yesterday morning"))
w("the flight, by Le Fleuve", MON, ("05", "in the night of the Monday to the Tuesday"), to=TUE)
w("the operation in Johannesburg", TUE, ("03", "on Tuesday", 1))
w("the picture, by State House", TUE, ("02", "on Tuesday"), ("04", "of Tuesday"))
w("Nkole speaks to reporters", TUE, ("02", "last night"))
w("Lungwangwa speaks in Ndola", TUE, ("02", "in Ndola yesterday"))
w("the Mirror's website errs", TUE, ("02", "we said yesterday"))
w("State House denies that he is abroad", TUE, ("03", "on Tuesday", 2))
w("the picture is issued, by week", MON, ("03", "this week"), to="2027-01-24")
w("the kwacha closes at 29.75", WED, ("04", "on Wednesday"))
w("the instrument, by Zulu later", WED, ("05", "the 20th"))
w("Zulu on the radio", THU, ("03", "on Thursday", 1))
w("State House confirms that he is abroad", THU, ("03", "late on Thursday"))
w("PAT's first story", THU, ("03", "on Jan. 21"))
w("Parliament opens", "2027-01-29", ("01", "on Friday next week"))
w("the royalty bill needs a signature", "2027-01-31", ("04", "by 31 January"))
w("Nkole is dismissed", "2027-02-01", ("05", "on 1 February"))
w("Sichone returns", BACK, ("05", "on Saturday, 20 February"))
w("the bond matures", "2033", ("00", "in 2033"))

# ---- conflicts
s.conflict("date", "he was admitted on Sunday night, or on Monday morning by State House", [("00", "on Sunday night"), ("05", "on the night of 17 January"), ("02", "he had been there all night")],
    [("01", "this morning"), ("02", "on Monday", 1), ("05", "on the Monday morning")])
s.conflict("stance", "a routine review, or an emergency with an operation",
    [("01", "for a routine medical review"), ("01", "He hasn't undergone any operation and no operation is foreseen.")],
    [("00", "after collapsing at dinner"), ("02", "You don't shave a head for a routine review,"), ("02", "the surgeons were called at two"), ("03", "underwent surgery in South Africa"), ("05", "He was operated on there the same night")])
s.conflict("stance", "whether he left the country",
    [("02", "State House says the President didn't leave the country."), ("02", "He is in Lusaka, he's in good spirits"), ("04", "State House has it that he's resting in Lusaka."), ("03", "It had denied this on Tuesday.")],
    [("02", "landed in Johannesburg"), ("03", "underwent surgery in South Africa"), ("03", "the president was outside the country"), ("04", "filled a jet for Johannesburg"), ("05", "The flight took place")])
s.conflict("stance", "whether he signed away powers on Monday",
    [("01", "No function has been delegated and no instrument has been signed."), ("03", "State House had said that day that no instrument had been signed."), ("05", "the patient was sedated"), ("05", "there was no pen")],
    [("03", "had signed an instrument delegating"), ("05", "It bears the date of 18 January.")])
s.conflict("date", "the instrument was signed on Monday the 18th, or on the 20th", [("03", "on Monday"), ("05", "of 18 January"), ("05", "of Monday")], [("05", "the 20th")])
s.conflict("date", "the picture was taken on Tuesday, or in November", [("02", "on Tuesday"), ("04", "of Tuesday")], [("02", "November 14"), ("03", "from November"), ("05", "in November")])
s.conflict("source", "who gave out the picture: State House, or the family", [("02", "He handed out a photograph"), ("03", "The photograph issued this week by State House")], [("04", "was circulated by the family")])
s.conflict("figure", "companions: nine, or 14", [("02", "9 acc."), ("03", "nine", 1), ("03", "Nine people"), ("05", "nine companions")], [("03", "14"), ("04", "14 people")])
s.conflict("figure", "the talk with the vice president: forty minutes, or four", [("01", "forty minutes")], [("02", "perhaps four minutes")])
s.conflict("figure", "the kwacha's fall on Monday: 2.8% to 29.40 by PAT, 2.1% to 29.20 by the Brief", [("00", "2.8%"), ("00", "29.40")], [("04", "2.1%"), ("04", "29.20")])
s.conflict("figure", "cost of the treatment: 3.4 million rand, or 5.1 million", [("05", "3.4 million rand")], [("05", "5.1 million")])
s.conflict("stance", "whether the central bank sold dollars", [("04", "The central bank sold some $35 million")], [("04", "The bank says it did not intervene.")])
s.conflict("figure", "how long he must rest: five days, or three weeks and more", [("01", "five days")], [("03", "at least three weeks")], optional=True)

# ---- echoes
s.echo("PAT repeats its sentence", "copied text", ("00", "Sichone was last seen in public on Jan. 6, when he opened a fertiliser plant in Kafue."), ("03", "Sichone was last seen in public on Jan. 6, when he opened a fertiliser plant in Kafue."))
s.echo("the handling note", "cited", ("02", "9 acc."), ("02", "a handling note that the Mirror has seen"), ("03", "Nine people"), ("03", "according to a flight document"))
s.echo("a coup and a cuff", "cited", ("01", "It isn't a coup, it is a cuff,"), ("05", "It isn't a coup, it's a cuff"))
s.echo("State House's no instrument", "cited", ("01", "no instrument has been signed"), ("03", "State House had said that day that no instrument had been signed."))
s.echo("the picture with the old newspaper", "same details", ("02", "It's the issue of November 14."), ("03", "a newspaper from November"), ("05", "I took it in November"))
s.echo("admitted on Monday, by State House", "cited", ("01", "was admitted to a hospital in Lusaka this morning"), ("02", "State House says the President was admitted on Monday."), ("05", "not on the Monday morning as we were assured"))
s.echo("PAT's larger fall of the kwacha", "cited", ("00", "The kwacha weakened 2.8%"), ("04", "agency reports of a larger fall mixed up bid and offer"))
s.echo("Zulu's instrument of Monday", "same details", ("03", "had signed an instrument delegating"), ("05", "The Attorney General, Mr Zulu, who had spoken of Monday"))
s.echo("Bwalya Sichone's petition", "same details", ("02", "58 signatures"), ("03", "64 members of parliament"), optional=True)
s.echo("the napkin", "same details", ("00", "his napkin still in his collar"), ("05", "THE NAPKIN"), optional=True)

# ---- actors
SICH = [m for m in s.named("Kelvin Sichone", "Kelvin M. Sichone", "Sichone", but=("Bwalya Sichone", "Beatrice Sichone"))]
s.actor(SICHONE, "person", *SICH, aliases=["Zambian President Kelvin Sichone", "His Excellency", "the President", "The President", "President Sichone"])
s.actor(BWALYA, "person", *s.named("Bwalya Sichone"), aliases=["Opposition leader Bwalya Sichone", "Opposition leader", "he"])
s.actor(LUNG, "person", *s.named("Agness Lungwangwa", "Lungwangwa"), aliases=["Vice President Agness Lungwangwa", "the vice president", "Mrs Lungwangwa", "his deputy"])
s.actor(NKOLE, "person", *s.named("Clement Nkole", "Nkole"), aliases=["Presidential spokesman Clement Nkole", "spokesman Clement Nkole", "Mr Clement Nkole", "Mr Nkole", "the spokesman", "State House", "Special Assistant for Press and Public Relations"])
s.actor(ZULU, "person", *s.named("Patrick Zulu", "Zulu"), aliases=["Attorney General Patrick Zulu", "The Attorney General", "Mr Zulu", "an instrument"])
s.actor(STATE, "organization", *s.named("State House", "STATE HOUSE"), aliases=["his office", "It", "Clement Nkole", "a communiqué", "the statement"])
s.actor("Johannesburg", "place", *s.named("Johannesburg", "JOHANNESBURG"))
s.actor("Lusaka", "place", *s.named("Lusaka", "LUSAKA"))
s.actor(MIRROR, "organization", *s.named("THE ZAMBEZI MIRROR", "Mirror"), aliases=["Mirror", "our count", "we"])
s.actor(PAT, "organization", *s.named("PAT"))
s.alias(AIDES, "the aides", "two aides and a doctor", "aides")
s.alias(DOCTOR, "the doctor", "The doctor, who works at Lakeview Memorial Hospital")
s.alias(NURSE, "A nurse at Lakeview", "she")
s.alias(NOTE, "a handling note", "a flight document", "flight document")
s.alias(BRIEFED, "they", "three people", "sources")
s.alias(ONE, "One of them", "one of them")
s.alias(BANK, "The central bank", "The bank")
s.alias(SUPPLIER, "a fuel supplier at the airport", "a fuel supplier")
s.alias(OPPOSITION, "opposition", "a bill")
s.alias(CHRONO, "State House", "its own chronology", "chronology")
s.alias(LAW, "constitution")
s.alias("doctors", "Doctors", "State House")
s.alias(AMOD, "Yusuf Amod of Lindiwe Capital")
s.alias(BRIEF, "Our base case", "we")
s.alias(DEALERS)
s.write()
