#!/usr/bin/env python3
"""Gold of an invented story: Kyrgyzstan and Tajikistan swap prisoners at Taraz, March 2027."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Kyrgyzstan and Tajikistan swap prisoners")
E, AL, MORE, ABOUT, LESS = s.exact, s.at_least, s.more_than, s.about, s.less_than
THU, FRI, SAT = "2027-03-18", "2027-03-19", "2027-03-20"
s.report("00", outlet="Orda", published=THU, sidecar=True)
s.report("01", outlet="State Committee for National Security", published=THU)
s.report("02", outlet="Sadoi Vatan", published=FRI)
s.report("03", outlet="Ala-Too Live", published=THU)
s.report("04", outlet="Aqparat Express", published=SAT)
s.report("05", outlet="Inner Asia Review", published="2027-05-04", to="2027-06-15")

FARRUKH, DALER, OSMONOV, AKHMETOVA, SADYKOV, BURUL = "Farrukh Rahimov", "Daler Rahimov", "Marat Osmonov", "Zhanar Akhmetova", "Azamat Sadykov", "Burul Sadykova"
TOKTO, SERIK, KUIPER, HAKIMOVA = "Aida Toktosunova", "Serik Baimukhanov", "Mirjam Kuiper", "Gulnora Hakimova"
KAZ, GKNB, TAJ, RC, ORDA, EXPRESS, LIVE, IAR = "Kazakhstan's foreign ministry", "State Committee for National Security", "Tajikistan's foreign ministry", "Red Cross", "Orda", "Aqparat Express", "Ala-Too Live", "Inner Asia Review"
TWO, OFFICIAL, GOVS, ROOM, POWER, BROTHER, MIG, MANGKNB, BISHKEK, ANNEX = "two people briefed on the handover", "a Kyrgyz official", "the two governments", "a man who sat in the room", "the Tajik power company", "the elder brother", "the migration service", "a man from the committee", "Bishkek", "the annex"

# ---- figures
f = s.figures
f("prisoners exchanged", "conflict",
    E("00", "71 prisoners", 71, nth=1, as_of=THU, origin=KAZ), E("00", "71 prisoners", 71, KAZ, nth=2, as_of=THU, origin=KAZ),
    E("03", "82 prisoners", 82, as_of=THU, origin=LIVE), E("03", "71", 71, as_of=THU, origin=KAZ),
    E("04", "82 prisoners", 82, as_of=THU, origin=LIVE), E("05", "Seventy-one people", 71, as_of=THU, origin=KAZ))
f("people handed over to Tajikistan", "conflict",
    E("00", "43 people", 43, KAZ, as_of=THU, origin=KAZ),
    E("01", "43 persons", 43, as_of=THU, origin=GKNB), E("01", "Forty-three persons", 43, as_of=THU, origin=GKNB),
    E("02", "Forty-one sons", 41, as_of=THU, origin=HAKIMOVA), E("02", "Forty-one", 41, nth=2, as_of=THU, origin=HAKIMOVA),
    E("02", "forty-three", 43, "the neighbours", as_of=THU, origin=GKNB))
f("names in the left column", "single", E("05", "43 names", 43, AKHMETOVA, as_of=["2027-01-01", "2027-01-31"], origin=AKHMETOVA))
f("signatures in the register", "single", E("01", "forty-three signatures", 43, as_of=THU, origin=GKNB))
f("soldiers handed over to Tajikistan", "single", E("02", "thirty-three soldiers of the border troops", 33, TAJ, as_of=THU, origin=TAJ))
f("civilians handed over to Tajikistan", "single", E("02", "eight shepherds and drivers", 8, TAJ, as_of=THU, origin=TAJ))
f("men who refused to board, or are missing", "agree",
    E("00", "two men", 2, TWO, as_of=THU, origin=TWO),
    E("02", "the two", 2, as_of=THU), E("02", "two names", 2, FARRUKH, as_of=THU, origin=FARRUKH),
    E("04", "the two who said no", 2, as_of=THU, origin=EXPRESS), E("04", "Two", 2, AKHMETOVA, as_of=THU, origin=AKHMETOVA),
    E("05", "two men", 2, TAJ, as_of=THU, origin=TAJ))
f("people returned to Kyrgyzstan", "conflict",
    E("00", "28", 28, KAZ, as_of=THU, origin=KAZ), E("01", "28 citizens", 28, as_of=THU, origin=GKNB),
    E("03", "28 families", 28, as_of=THU, origin=GKNB), E("03", "the 28", 28, as_of=THU, origin=GKNB), E("03", "27 on its steps", 27, "our camera", as_of=THU, origin=LIVE),
    E("05", "28", 28, as_of=THU, origin=KAZ))
f("names in the right column", "single", E("05", "31", 31, AKHMETOVA, as_of=["2027-01-01", "2027-01-31"], origin=AKHMETOVA))
f("prisoners who died in Tajik custody", "single", E("05", "Three of these men", 3, RC, origin=RC))
f("prisoners who died of wounds", "single", E("05", "two of wounds", 2, RC, origin=RC))
f("prisoners who died of tuberculosis", "single", E("05", "one of tuberculosis", 1, RC, origin=RC))
f("soldiers returned to Kyrgyzstan", "conflict",
    E("00", "19 soldiers", 19, KAZ, as_of=THU, origin=KAZ), E("01", "18 servicemen", 18, as_of=THU, origin=GKNB),
    E("03", "19", 19, TOKTO, as_of=THU, origin=TOKTO), E("03", "18", 18, GKNB, nth=1, as_of=THU, origin=GKNB))
f("civilians returned to Kyrgyzstan", "single", E("00", "nine civilians", 9, KAZ, as_of=THU, origin=KAZ))
f("returned people in hospital", "agree",
    E("01", "11 were hospitalized", 11, as_of=THU, origin=GKNB), E("03", "Eleven of the 28", 11, GKNB, as_of=THU, origin=GKNB), E("03", "11 in hospital", 11, as_of=THU, origin=GKNB))
f("Kyrgyz citizens still held by Tajikistan", "conflict",
    E("00", "14", 14, OFFICIAL, nth=2, as_of=THU, origin=GKNB), E("00", "none", 0, "Dushanbe", as_of=THU, origin=TAJ),
    E("01", "14 citizens", 14, GKNB, as_of=THU, origin=GKNB),
    E("02", "fourteen of theirs", 14, "the neighbours", as_of=FRI, origin=GKNB), E("02", "no one", 0, as_of=FRI, origin=TAJ),
    E("05", "the 14", 14, origin=GKNB), E("05", "Ten remain", 10))
f("Kyrgyz citizens found in Khujand", "single", E("05", "four of them", 4, as_of="2027-04-12"))
f("Kyrgyz citizens jailed for hashish", "single", E("02", "three citizens of that state", 3, as_of=FRI, origin=HAKIMOVA))
f("people killed in September", "agree",
    E("00", "62 people", 62, KAZ, as_of=["2026-09-01", "2026-09-30"], origin=KAZ), E("03", "62 dead", 62, as_of=["2026-09-01", "2026-09-30"], origin=LIVE))
f("people killed on the Kyrgyz side", "single", E("03", "35 of them", 35, as_of=["2026-09-01", "2026-09-30"]))
f("people killed on the Tajik side", "single", E("02", "27", 27, as_of=["2026-09-01", "2026-09-30"]))
f("days of the clashes", "single", E("00", "four days", 4, GOVS, origin=GOVS, unit="days"))
f("people driven from their homes", "single", E("00", "37,000 people", 37000, GOVS, origin=GOVS))
f("people killed in 2022", "single", MORE("00", "More than 100 people", 100, as_of=["2022-01-01", "2022-12-31"]))
f("days to Nowruz", "single", E("00", "three days", 3, KAZ, origin=KAZ, unit="days"))
f("delay of the Tajik plane", "conflict",
    ABOUT("00", "some three hours", 3, as_of=THU, origin=ORDA, unit="hours"), E("03", "three hours", 3, ORDA, as_of=THU, origin=ORDA, unit="hours"),
    E("03", "two hours and ten minutes", 130, SERIK, as_of=THU, origin=SERIK, unit="minutes"), E("04", "three hours", 3, ORDA, as_of=THU, origin=ORDA, unit="hours"))
f("views of the video", "single", MORE("00", "more than two million times", 2000000))
f("meals a day", "agree", E("01", "three hot meals a day", 3, origin=GKNB), E("05", "three meals", 3, BISHKEK, origin=GKNB))
f("visits of the Red Cross", "conflict",
    E("01", "five times", 5, origin=GKNB), E("05", "five visits", 5, BISHKEK, origin=GKNB), E("05", "three", 3, KUIPER, nth=2, origin=RC))
f("visits of the Red Cross to Daler Rahimov", "single", E("02", "twice", 2, DALER, origin=DALER))
f("payment to each returned Kyrgyz", "agree", E("01", "200,000 soms", 200000, origin=GKNB, unit="KGS"), ABOUT("01", "about $2,300", 2300, origin=GKNB, unit="USD"))
f("payment to each returned Tajik", "single", E("02", "30,000 somoni", 30000, unit="TJS"))
f("sheep for each returned Tajik", "single", E("02", "a sheep", 1))
f("months in the cellar", "single", E("02", "half a year", 0.5, unit="years"))
f("weight of Daler Rahimov before", "single", E("02", "81 kilograms", 81, DALER, origin=DALER, unit="kg"))
f("weight of Daler Rahimov after", "single", E("02", "67", 67, DALER, as_of=THU, origin=DALER, unit="kg"))
f("length of the presidents' call", "single", E("03", "Twelve minutes", 12, KAZ, as_of=THU, origin=KAZ, unit="minutes"))
f("presidents", "single", E("03", "Both presidents", 2, KAZ, origin=KAZ))
f("time since 82 stood on the page", "single", E("03", "a quarter of an hour", 15, unit="minutes"))
f("weeks of talks", "single", E("03", "eight weeks", 8, unit="weeks"))
f("days since the list was settled", "single", E("03", "nine days", 9, MANGKNB, origin=GKNB, unit="days"))
f("power debt forgiven", "conflict",
    E("04", "$12 MILLION", 12000000, origin=ROOM, unit="USD"), E("04", "$12 million", 12000000, ROOM, origin=ROOM, unit="USD"), E("04", "6.2 billion tenge", 6200000000, ROOM, origin=ROOM, unit="KZT"),
    E("05", "$9.4 million", 9400000, ANNEX, as_of="2027-03-08", origin=ANNEX, unit="USD"))
f("wagons of flour", "single", E("04", "60 wagons of flour", 60, ROOM, origin=ROOM))
f("brothers who asked for asylum", "single", E("04", "Both", 2, MIG, as_of=SAT, origin=MIG))
f("cars to be won", "single", E("04", "15 cars", 15))
f("columns", "single", E("05", "two columns", 2, AKHMETOVA, origin=AKHMETOVA))
f("governments that claim the napkin", "single", E("05", "Three governments", 3))
f("papers", "single", E("05", "both papers", 2))
f("guards charged", "single", E("05", "Two guards", 2))
f("days in prison of Azamat Sadykov", "single", E("05", "183", 183, SADYKOV, as_of=THU, origin=SADYKOV, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("no refusals", "single", q("00", "There were no refusals. Whoever is ours has come home,", FARRUKH))
Q("on a napkin", "single", q("00", "We drew the first list on a napkin in January,", AKHMETOVA))
Q("not one som", "same", q("01", "Not one som, not one litre, not one kilowatt-hour was given for our people,", OSMONOV), q("04", "Not one som, not one litre, not one kilowatt-hour,", OSMONOV))
Q("two names", "single", q("02", "On their paper stand two names that stand on no paper of ours,", FARRUKH), q("02", "One cannot lose what one never had.", FARRUKH))
Q("beaten with a hose", "single", q("02", "They beat us with a hose, at night, so that the Red Cross would find us asleep,", DALER))
Q("what a cook is", "single", q("03", "One is a cook, and the army and I can't agree on what a cook is,", TOKTO))
Q("no wheel, no fuel", "single", q("03", "It stood two hours and ten minutes, I signed for it. No wheel, no fuel. Somebody was brought coffee,", SERIK))
Q("won't hit him", "single", q("03", "I won't hit him for not calling. Maybe a little.", BURUL))
Q("an old invoice", "single", q("04", "an old invoice has been closed", POWER))
Q("a cousin in Shymkent", "single", q("04", "We have nobody over there and a cousin in Shymkent,", BROTHER))
Q("nobody is carried onto a plane", "single", q("04", "Two did not want to go, and nobody is carried onto a plane in my country.", AKHMETOVA))
Q("not a comma", "single", q("04", "and since then not a comma", AKHMETOVA))
Q("were pressured", "single", q("05", "were pressured", TAJ))
Q("should publish it", "single", q("05", "Whoever has read it should publish it,", OSMONOV))
Q("we could count ribs", "single", q("05", "and on the third we could count ribs", KUIPER))
Q("I count stairs", "single", q("05", "I count stairs,", SADYKOV), q("05", "Before, I counted days. There were 183.", SADYKOV))

# ---- timeline
w = s.when
w("similar fighting", "2022", ("00", "in 2022"))
w("three Kyrgyz are sentenced", "2024", ("02", "in 2024"))
w("clashes at the border", "2026-09", ("00", "last September"), ("00", "September", 2), ("02", "of September"), ("03", "of September"))
w("talks in Osh, an offer of Bishkek's", "2026-12", ("01", "in December of last year"), ("05", "in December"))
w("a list on a napkin", "2027-01", ("00", "in January"), ("05", "in January"))
w("Dushanbe's letter", "2027-01-21", ("02", "of 21 January"), ("05", "dated 21 January"))
w("three prisoners have died", "2027-03-01", ("05", "spring"), to="2027-05-31")
w("the list is closed, by Akhmetova", "2027-03-02", ("04", "on 2 March"))
w("the annex", "2027-03-08", ("05", "of 8 March"))
w("all for all is agreed, by the committee", "2027-03-09", ("01", "on 9 March"), ("03", "nine days ago"))
w("the swap", THU, ("00", "on Thursday"), ("01", "today"), ("04", "on Thursday"), ("00", "three days before Nowruz"))
w("the freed land in Dushanbe", THU, ("02", "Yesterday at half past eight in the evening"))
w("Ala-Too Live sums up", THU, ("03", "this Thursday morning"))
w("the brothers move into a hostel", THU, ("04", "since that night"))
w("Rahimov swears that nobody refused", "2027-03", ("05", "In March"))
w("the next Express", "2027-03-21", ("04", "Tomorrow"))
w("four are found in Khujand", "2027-04-12", ("05", "On 12 April"))
w("the brothers get asylum", "2027-05-04", ("05", "on 4 May"))
w("the trial of two guards opens", "2027-06-15", ("05", "on 15 June"))

# ---- conflicts
s.conflict("figure", "people handed over to Tajikistan: 43, or 41",
    [("00", "43 people"), ("01", "43 persons"), ("01", "Forty-three persons"), ("02", "forty-three")], [("02", "Forty-one sons"), ("02", "Forty-one", 2)])
s.conflict("figure", "prisoners exchanged: 71, or 82", [("00", "71 prisoners", 1), ("00", "71 prisoners", 2), ("03", "71"), ("05", "Seventy-one people")], [("03", "82 prisoners"), ("04", "82 prisoners")])
s.conflict("figure", "soldiers returned: 19, or 18", [("00", "19 soldiers"), ("03", "19", 1)], [("01", "18 servicemen"), ("03", "18", 1)])
s.conflict("figure", "Kyrgyz still held: 14, or none", [("00", "14", 2), ("01", "14 citizens"), ("02", "fourteen of theirs"), ("05", "the 14")], [("00", "none"), ("02", "no one")])
s.conflict("figure", "delay of the Tajik plane: three hours, or two hours and ten minutes", [("00", "some three hours"), ("03", "three hours"), ("04", "three hours")], [("03", "two hours and ten minutes")])
s.conflict("figure", "visits of the Red Cross: five, or three", [("01", "five times"), ("05", "five visits")], [("05", "three", 2)])
s.conflict("figure", "debt forgiven: $12 million, or 9.4", [("04", "$12 MILLION"), ("04", "$12 million"), ("04", "6.2 billion tenge")], [("05", "$9.4 million")])
s.conflict("figure", "people on the steps of the Kyrgyz plane: 28, or 27", [("00", "28"), ("01", "28 citizens"), ("03", "28 families"), ("05", "28")], [("03", "27 on its steps")], optional=True)
s.conflict("date", "the list was agreed on 9 March, or on 2 March", [("01", "on 9 March"), ("03", "nine days ago")], [("04", "on 2 March")])
s.conflict("stance", "whether men refused to board",
    [("00", "There were no refusals."), ("02", "Nobody turned back."), ("04", "Dushanbe insists nobody refused"), ("05", "had sworn that nobody refused")],
    [("00", "refused to board"), ("04", "the two who said no"), ("04", "Two did not want to go"), ("05", "were pressured")])
s.conflict("stance", "whether Bishkek paid",
    [("01", "No material compensation of any kind was paid."), ("01", "Not one som, not one litre"), ("04", "Not one som, not one litre"), ("05", "says that there is no annex")],
    [("04", "THE SECRET PRICE"), ("04", "Bishkek paid."), ("04", "forgave its neighbour a power debt"), ("05", "writes off $9.4 million")])
s.conflict("stance", "whose idea the swap was", [("00", "the idea of a swap had been Astana's"), ("05", "Akhmetova says the idea was hers")],
    [("01", "The proposal to carry out an exchange was made by the Kyrgyz side"), ("05", "Bishkek says it made the offer")],
    [("02", "was first spoken by Dushanbe"), ("05", "Dushanbe produces a letter")])
s.conflict("stance", "whether prisoners were ill-treated in Osh", [("01", "in conditions that correspond to international norms"), ("01", "Claims of ill-treatment are an invention.")],
    [("02", "They beat us with a hose"), ("05", "on the third we could count ribs"), ("05", "charged with beating prisoners")])
s.conflict("stance", "whether a wheel delayed the Tajik plane", [("02", "A wheel had to be changed.")], [("03", "No wheel, no fuel."), ("04", "That's why the Tajik plane sat on the concrete")], optional=True)

# ---- echoes
s.echo("Orda's three hours", "cited", ("00", "some three hours"), ("03", "Orda says for three hours"), ("04", "three hours, as Orda reported"))
s.echo("82 prisoners, Ala-Too Live's mistake", "same details", ("03", "82 prisoners"), ("04", "82 prisoners"))
s.echo("not one som", "same details", ("01", "Not one som, not one litre, not one kilowatt-hour"), ("04", "Not one som, not one litre, not one kilowatt-hour"))
s.echo("the committee's statement of the evening", "cited", ("01", "11 were hospitalized"), ("03", "The security committee has put out its statement"))
s.echo("the napkin", "same details", ("00", "We drew the first list on a napkin in January"), ("05", "drew two columns on it"))
s.echo("the committee's 14", "cited", ("00", "14", 2), ("01", "14 citizens"), ("02", "fourteen of theirs"), ("05", "the 14"), optional=True)
s.echo("a letter of 21 January", "same details", ("02", "in a letter of 21 January"), ("05", "a letter dated 21 January"), optional=True)

# ---- actors
n = s.named
s.actor(FARRUKH, "person", ("00", "Farrukh Rahimov"), ("02", "Rahimov", 1), ("05", "Farrukh Rahimov"), ("05", "Rahimov", 2), aliases=["Rahimov", "the deputy minister", "the deputy minister, Rahimov", "Tajikistan's deputy foreign minister", "he"])
s.actor(DALER, "person", ("02", "Daler Rahimov"), aliases=["a driver from Isfara"])
s.actor(OSMONOV, "person", *n("Marat Osmonov", "Osmonov"), aliases=["the Chairman", "Colonel General Marat Osmonov", "General Osmonov", "Bishkek's security boss", "State Committee for National Security"])
s.actor(AKHMETOVA, "person", *n("Zhanar Akhmetova", "Akhmetova"), aliases=["the envoy", "the Kazakh lady", "Kazakhstan's special envoy", "The napkin"])
s.actor(SADYKOV, "person", *n("Azamat Sadykov", "Sadykov"), aliases=["Major Azamat Sadykov", "Major Sadykov"])
s.actor(BURUL, "person", *n("Burul Sadykova"), aliases=["the mother of Major Sadykov", "The mother of Major Sadykov, Burul Sadykova"])
s.actor(TOKTO, "person", *n("Aida Toktosunova"), aliases=["health minister", "health minister Aida Toktosunova"])
s.actor(SERIK, "person", *n("Serik Baimukhanov"), aliases=["duty manager at Taraz"])
s.actor(ORDA, "organization", *n("Orda"))
s.actor("Taraz", "place", *n("Taraz", "TARAZ"))
s.actor("Dushanbe", "place", *n("Dushanbe"))
s.actor("Bishkek", "place", *n("Bishkek"))
s.actor("Osh", "place", *n("Osh"))
s.actor("Astana", "place", *n("Astana"))
s.actor(RC, "organization", *n("Red Cross"), aliases=["its delegate in Osh", "Mirjam Kuiper"])
s.actor(GKNB, "organization", ("01", "STATE COMMITTEE FOR NATIONAL SECURITY"), *n("State Committee", docs=["01"]), aliases=["the security committee", "the committee", "State Committee", "The security committee", "a man from the committee", "the Kyrgyz side"])
s.alias(KAZ, "the ministry", "the Kazakh foreign ministry", "Kazakhstan")
s.alias(TAJ, "the foreign ministry", "Dushanbe", "His ministry", "Farrukh Rahimov", "the deputy minister")
s.alias("the neighbours", "The neighbours", "neighbours")
s.alias(TWO, "Two people briefed on the handover")
s.alias(OFFICIAL, "Kyrgyz official")
s.alias(GOVS, "two governments")
s.alias(ROOM, "a man who sat in the room", "the Kazakh government", "He")
s.alias(POWER, "Tajik power company")
s.alias(BROTHER, "the elder", "brothers")
s.alias(MIG, "migration service")
s.alias(KUIPER, "Red Cross", "its delegate in Osh, Mirjam Kuiper")
s.alias(ANNEX, "An annex of 8 March", "annex", "one sheet")
s.alias(BISHKEK, "Bishkek")
s.alias("our camera", "camera")
s.alias(MANGKNB, "the committee")
s.write()
