"""Gold of an invented story: a gunboat rams a fishing boat in the Gulf of Fonseca, January 2027. Persons, boats and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A gunboat rams a fishing boat in the Gulf of Fonseca")
FRI, SAT, SUN, MON, TUE, WED = (f"2027-01-{d}" for d in (22, 23, 24, 25, 26, 27))
s.report("00", outlet="Istmo", published=SUN)
s.report("01", outlet="Naval Force", published=MON)
s.report("02", outlet="El Manglar", published=TUE)
s.report("03", outlet="Extra de Sula", published=TUE, sidecar=True)
s.report("04", outlet="Watchkeeper", published="2027-02-04", to="2027-02-18")
s.report("05", outlet="Cuadernos del Golfo", published="2027-04-09", to="2027-04-30")

MATUTE, SANTOS, LIDIA, PICADO, BANEGAS, ALFARO, DOUKAS = "Edgardo Matute", "Santos Reyes", "Lidia Reyes", "Absalón Picado", "Irma Banegas", "Xiomara Alfaro", "Katerina Doukas"
NAVY, NAVAL, FED, LIST, PELAGOS, ISTMO, OAS, VOICE, EXTRA, SPEAKER = ("Honduran navy", "the Naval Force", "the fishermen's federation", "the crew list", "Pelagos Track", "Istmo", "the commission of the Organization of American States",
    "a voice on channel 16", "Extra de Sula", "a native speaker")

# ---- figures
f = s.figures
f("fishermen killed", "update",
    s.exact("00", "two dead", 2, as_of=SUN, origin=NAVY), s.exact("00", "two fishermen", 2, NAVY, as_of=SUN, origin=NAVY),
    s.exact("02", "three dead", 3, as_of=MON), s.exact("03", "Three of our boys", 3, as_of=[MON, TUE]), s.exact("05", "Three were buried", 3))
f("fishermen missing", "conflict",
    s.exact("00", "four missing", 4, NAVY, as_of=SUN, origin=NAVY), s.exact("02", "three of whom nobody knows anything", 3, as_of=[MON, TUE]),
    s.exact("02", "four", 4, "those who do not believe in the man in Corinto", nth=1, as_of=[MON, TUE]), s.exact("05", "Two have not been found", 2))
f("fishermen rescued by the shrimper", "agree", s.exact("00", "Three men", 3, NAVY, as_of=SUN, origin=NAVY), s.exact("02", "three survivors", 3, as_of=TUE))
f("fishermen rescued by the Naval Force", "single", s.exact("01", "One person", 1, NAVAL, as_of=MON, origin=NAVAL))
f("survivors in all", "single", s.exact("05", "Four live", 4))
f("people on board", "conflict",
    s.exact("00", "nine men on board", 9, MATUTE, origin=MATUTE),
    s.exact("01", "six persons on board", 6, NAVAL, origin=NAVAL),
    s.exact("02", "Nine", 9, LIDIA, nth=1, origin=LIDIA), s.exact("02", "Nine", 9, LIST, nth=2, origin=LIST), s.exact("02", "six", 6, NAVAL, origin=NAVAL),
    s.exact("03", "Eleven humble men", 11, origin=EXTRA),
    s.exact("05", "Nine men", 9))
f("length of the boat", "single", s.exact("00", "14-meter", 14, unit="m"))
f("place of the collision, from the line", "conflict",
    s.exact("00", "3.1 nautical miles", 3.1, MATUTE, origin=MATUTE, unit="nautical miles"), s.exact("00", "5.7 kilometers", 5.7, MATUTE, origin=MATUTE, unit="km"),
    s.exact("01", "2.4 nautical miles within Nicaraguan waters", 2.4, NAVAL, origin=NAVAL, unit="nautical miles"),
    s.exact("04", "3.1 miles", 3.1, "Honduras", origin=MATUTE, unit="nautical miles"), s.exact("04", "2.4 miles", 2.4, "Nicaragua", origin=NAVAL, unit="nautical miles"),
    s.exact("04", "0.6 nautical miles", 0.6, PELAGOS, origin=PELAGOS, unit="nautical miles"),
    s.exact("05", "3.1 miles", 3.1, "Honduras", origin=MATUTE, unit="nautical miles"), s.exact("05", "0.6", 0.6, OAS, origin=PELAGOS, unit="nautical miles"))
f("error of the place", "single", s.exact("04", "half a mile", 0.5, PELAGOS, unit="nautical miles"))
f("shots", "conflict",
    s.about("00", "About 40 shots", 40, MATUTE, as_of=SUN, origin=MATUTE), s.exact("03", "SIXTY shots", 60, origin=EXTRA), s.exact("05", "forty shots", 40, "Honduras", origin=MATUTE),
    s.about("05", "perhaps a dozen", 12, OAS, origin=OAS))
f("bullet holes", "single", s.exact("05", "Seven bullet holes", 7, OAS, origin=OAS))
f("flares", "single", s.exact("01", "Two flares", 2, NAVAL))
f("rammings", "agree", s.exact("00", "twice", 2, SANTOS, origin=SANTOS), s.exact("05", "twice", 2, OAS, origin=OAS))
f("calls on channel 16", "single", s.exact("01", "four times", 4, NAVAL))
f("speed of the gunboat", "conflict",
    s.exact("01", "six knots", 6, NAVAL, origin=NAVAL, unit="knots"), s.exact("02", "22 knots", 22, MATUTE, origin=MATUTE, unit="knots"), s.exact("03", "22 knots", 22, NAVY, origin=MATUTE, unit="knots"),
    s.exact("04", "22 knots", 22, "Honduras", origin=MATUTE, unit="knots"), s.exact("04", "six knots", 6, "Nicaragua", origin=NAVAL, unit="knots"), s.exact("04", "19 knots", 19, PELAGOS, origin=PELAGOS, unit="knots"),
    s.exact("05", "19 knots", 19, OAS, origin=PELAGOS, unit="knots"))
f("length of the search", "conflict",
    s.exact("01", "90 minutes", 90, NAVAL, origin=NAVAL, unit="minutes"), s.exact("04", "90 minutes", 90, NAVAL, origin=NAVAL, unit="minutes"), s.exact("04", "eleven", 11, PELAGOS, origin=PELAGOS, unit="minutes"))
f("cocaine", "agree", s.exact("01", "85 kilograms of cocaine", 85, NAVAL, origin=NAVAL, unit="kg"), s.exact("03", "85 kilos", 85, PICADO, origin=NAVAL, unit="kg"), s.exact("05", "85 kilos", 85, origin=NAVAL, unit="kg"))
f("value of the cocaine", "single", s.exact("01", "2.1 million dollars", 2100000, NAVAL, unit="USD"))
f("ice on board", "single", s.exact("02", "600 kilos of ice", 600, LIDIA, unit="kg"))
f("price of the boat", "agree", s.exact("02", "4.7 million lempiras", 4700000, LIDIA, unit="HNL"), s.exact("02", "180,000 dollars", 180000, LIDIA, unit="USD"))
f("share owed to the bank", "single", s.exact("02", "half", 0.5, unit="share"))
f("boats seized last year", "single", s.exact("00", "17 Honduran boats", 17, FED, as_of=["2026-01-01", "2026-12-31"], origin=FED))
f("countries on the gulf", "single", s.exact("00", "three countries", 3))
f("boats that want to sail out", "single", s.exact("02", "120 boats", 120))
f("launches promised", "single", s.exact("02", "two launches", 2))
f("damages demanded", "agree", s.exact("03", "1.2 million dollars", 1200000, LIDIA, origin=LIDIA, unit="USD"), s.exact("05", "three times as much", 1200000, LIDIA, origin=LIDIA, unit="USD"))
f("damages offered", "single", s.exact("05", "400,000 dollars", 400000, unit="USD"))
f("people who marched", "single", s.exact("03", "4,000 people", 4000, as_of=MON))
f("time of the circle", "single", s.exact("04", "three minutes", 3, PELAGOS, unit="minutes"))
f("voices on the recording", "agree", s.exact("04", "two voices", 2, SPEAKER, origin=SPEAKER), s.exact("05", "Two voices", 2, origin=SPEAKER))
f("governments", "single", s.exact("04", "Two governments", 2))
f("collisions", "single", s.exact("04", "two collisions", 2))
f("hull cover", "update", s.exact("04", "4%", 4, unit="percent"), s.exact("04", "7% of value", 7, unit="percent"))
f("pages of the report", "single", s.exact("05", "64 pages", 64, unit="pages"))
f("days in Corinto", "single", s.exact("05", "19 days", 19, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("she came twice", "single", q("00", "She came without lights and she came twice,", SANTOS), q("00", "The first time I thought, she hasn't seen us.", SANTOS))
Q("move, or I pass over you", "variant", q("00", "Move, or I pass over you.", VOICE), q("03", "I'LL RUN YOU OVER!", PICADO), q("03", "Move or I'll run you over!", PICADO), q("05", "Move, or I pass over you.", "skipper of the Estrella"))
Q("Nicaragua patrols", "single", q("01", "Nicaragua does not ram. Nicaragua patrols,", PICADO))
Q("didn't find more", "single", q("02", "perhaps because it didn't find more", LIDIA))
Q("a second engine", "single", q("02", "We had 600 kilos of ice. If I dealt in the other thing, the boat would have a second engine.", LIDIA))
Q("in a jar", "single", q("02", "It's in a jar. Whoever says there was no shot can come and look at it,", ALFARO))
Q("they threw us nothing", "single", q("02", "They threw us nothing. Not even a word.", SANTOS))
Q("ice and croaker", "single", q("03", "Ice and croaker, that's all there ever was on the Reina,", LIDIA))
Q("calm and a map", "single", q("03", "calm and a map", BANEGAS))
Q("a full circle", "single", q("04", "You do not turn a full circle in order to be hit,", DOUKAS))
Q("a clock that suited", "single", q("05", "cannot be explained, except by a clock that suited", OAS))
Q("a sailor's nerves", "single", q("05", "a sailor's nerves", PICADO))
Q("like a church", "single", q("05", "With every light I've got,", SANTOS), q("05", "I look like a church.", SANTOS))

# ---- timeline
w = s.when
w("the ruling on the gulf", "1992-01-01", ("00", "in 1992"), ("03", "since 1992"), to="1992-12-31")
w("Nicaragua seizes boats", "2026-01-01", ("00", "Last year"), to="2026-12-31")
w("the boat goes to sea", FRI, ("00", "since Friday"))
w("the collision, by the Naval Force", SAT, ("01", "On Saturday, 23 January"), ("04", "on Saturday"), ("05", "Saturday"))
w("the collision", SUN, ("00", "before dawn on Sunday"), ("03", "before dawn on Sunday"), ("04", "on Sunday before dawn"), ("04", "on Sunday at 04:52"), ("05", "on 24 January"))
w("Nicaragua has made no comment", SUN, ("00", "by Sunday evening"))
w("Istmo publishes the recording", SUN, ("04", "on 24 January"))
w("Picado receives the media", MON, ("01", "this Monday morning"))
w("a third body", MON, ("02", "At ten on Monday"))
w("a march in the capital", MON, ("03", "last night"))
w("the president is back", MON, ("03", "yesterday noon"))
w("boats with black flags", WED, ("02", "Tomorrow"))
w("the underwriters meet", "2027-02-04", ("04", "on 4 February"))
w("the underwriters meet again", "2027-02-18", ("04", "on the eighteenth"))
w("Isidro Canales is let go", "2027-02-12", ("05", "on 12 February"))
w("the skipper of the Estrella comes forward", "2027-03-03", ("05", "on 3 March"))
w("the commission reports", "2027-04-09", ("05", "on Friday 9 April"))
w("the line is to be marked", "2027-12-01", ("05", "By December"), to="2027-12-31")

# ---- conflicts
s.conflict("figure", "people on board: nine, six by Nicaragua, eleven by Extra", [("00", "nine men on board"), ("02", "Nine", 1), ("02", "Nine", 2), ("05", "Nine men")], [("01", "six persons on board"), ("02", "six")], [("03", "Eleven humble men")])
s.conflict("figure", "place of the collision: 3.1 miles inside Honduran waters, 2.4 inside Nicaragua's, 0.6 north of the line by the radar",
    [("00", "3.1 nautical miles"), ("04", "3.1 miles"), ("05", "3.1 miles")], [("01", "2.4 nautical miles within Nicaraguan waters"), ("04", "2.4 miles")], [("04", "0.6 nautical miles"), ("05", "0.6")])
s.conflict("figure", "speed of the gunboat: 22 knots by Honduras, six by Nicaragua, 19 by the radar",
    [("02", "22 knots"), ("03", "22 knots"), ("04", "22 knots")], [("01", "six knots"), ("04", "six knots")], [("04", "19 knots"), ("05", "19 knots")])
s.conflict("figure", "shots: about 40 by the navy, sixty by Extra, perhaps a dozen by the commission", [("00", "About 40 shots"), ("05", "forty shots")], [("03", "SIXTY shots")], [("05", "perhaps a dozen")])
s.conflict("figure", "the search: 90 minutes, or eleven by the radar", [("01", "90 minutes"), ("04", "90 minutes")], [("04", "eleven")])
s.conflict("date", "the collision on Saturday by Nicaragua, or on Sunday", [("01", "On Saturday, 23 January"), ("04", "on Saturday"), ("05", "Saturday")],
    [("00", "before dawn on Sunday"), ("03", "before dawn on Sunday"), ("04", "on Sunday before dawn"), ("04", "on Sunday at 04:52"), ("05", "on 24 January")])
s.conflict("stance", "who rammed whom", [("01", "struck the bow of the patrol boat"), ("01", "Nicaragua does not ram."), ("01", "turned sharply")],
    [("00", "A Nicaraguan gunboat rammed and sank a Honduran fishing boat"), ("00", "She came without lights and she came twice,"), ("03", "rammed and sank a Honduran fishing boat"), ("04", "You do not turn a full circle in order to be hit,"), ("05", "The gunboat rammed, it says, twice.")])
s.conflict("stance", "whether shots were fired", [("01", "At no time was a firearm discharged."), ("05", "who had ruled out any shot")],
    [("00", "About 40 shots were fired"), ("02", "took a bullet out of the thigh"), ("02", "It's in a jar."), ("03", "SIXTY shots"), ("05", "Seven bullet holes")])
s.conflict("stance", "whether the gunboat's crew helped the swimmers", [("01", "Our crew threw life rings and searched for 90 minutes.")], [("02", "They threw us nothing."), ("02", "counted them aloud, and sailed off"), ("04", "The larger echo is gone after eleven.")])
s.conflict("stance", "whether there was cocaine on board", [("01", "Bales with 85 kilograms of cocaine"), ("03", "Has the nerve to talk of cocaine!")],
    [("02", "We had 600 kilos of ice."), ("03", "Ice and croaker, that's all there ever was on the Reina,"), ("05", "No trace of cocaine was found on the wood")])
s.conflict("source", "whose voice it was: the gunboat's commander, Colonel Picado, or the skipper of the Estrella",
    [("00", "Matute said that it was the gunboat's commander"), ("04", "Captain Matute has no doubts.")], [("03", "That is how Colonel Absalón Picado bellowed on channel 16")], [("05", "It belongs to the skipper of a second Honduran boat")])
s.conflict("stance", "whether Nicaragua holds a survivor", [("01", "One person was rescued and is in good health in Corinto"), ("05", "whom Nicaragua had kept in Corinto"), ("02", "three of whom nobody knows anything")], [("02", "four"), ("02", "those who don't believe in the man in Corinto")], optional=True)

# ---- echoes
s.echo("Istmo's first sentence in Extra", "copied text", ("00", "A Nicaraguan gunboat rammed and sank a Honduran fishing boat in the Gulf of Fonseca before dawn on Sunday"), ("03", "A NICARAGUAN gunboat rammed and sank a Honduran fishing boat in the Gulf of Fonseca before dawn on Sunday"))
s.echo("Istmo's recording", "cited", ("00", "Istmo has heard a recording."), ("00", "Move, or I pass over you."), ("03", "The news agency Istmo has the tape."), ("03", "Move or I'll run you over!"), ("04", "which Istmo published on 24 January"), ("05", "Move, or I pass over you."))
s.echo("the Naval Force's note", "cited", ("01", "90 minutes"), ("04", "The note from Managua says 90 minutes."), ("01", "six knots"), ("04", "six knots"), ("01", "2.4 nautical miles within Nicaraguan waters"), ("04", "2.4 miles"))
s.echo("six by Nicaragua", "cited", ("01", "six persons on board"), ("02", "Nicaragua says six"))
s.echo("Matute's 22 knots", "cited", ("02", "22 knots"), ("03", "22 knots"), ("04", "22 knots"))
s.echo("Matute's 3.1 miles", "cited", ("00", "3.1 nautical miles"), ("04", "3.1 miles"), ("05", "3.1 miles"))
s.echo("85 kilos by Nicaragua", "cited", ("01", "85 kilograms of cocaine"), ("03", "85 kilos"), ("05", "85 kilos"))
s.echo("the radar in the commission's report", "same details", ("04", "19 knots"), ("05", "19 knots"), ("04", "on Sunday at 04:52"), ("05", "on 24 January at 4:52"), ("04", "0.6 nautical miles"), ("05", "0.6"))
s.echo("Matute's 40 shots", "cited", ("00", "About 40 shots"), ("05", "forty shots"), optional=True)

# ---- actors
s.actor(SANTOS, "person", *s.named("Santos Reyes"), aliases=["the skipper", "the skipper, Santos Reyes", "Skipper Santos Reyes", "he"])
s.actor(LIDIA, "person", *s.named("Lidia Reyes", "Mrs Reyes"), aliases=["The boat's owner, Lidia Reyes", "Mrs Reyes", "owner Lidia Reyes", "She", "the owner"])
s.actor(MATUTE, "person", *s.named("Edgardo Matute", "Matute"), aliases=["Capt. Edgardo Matute", "Captain Matute", "he", "the navy", "Honduras", "Honduran navy"])
s.actor(PICADO, "person", *s.named("Absalón Picado", "Picado"), aliases=["Colonel Absalón Picado", "Colonel Picado", "the colonel", "Colonel of death"])
s.actor(BANEGAS, "person", *s.named("Irma Banegas", "Banegas"), aliases=["Foreign Minister Irma Banegas", "Foreign Minister Banegas", "Madam Minister"])
s.actor(ISTMO, "organization", *s.named("Istmo"), aliases=["the news agency Istmo"])
s.actor(NAVAL, "organization", *s.named("Naval Force", "NAVAL FORCE"), aliases=["The Naval Force", "Nicaragua", "The note from Managua", "the note from Managua", "Managua", "Naval Force"])
s.actor("Río Coco", "organization", *s.named("Río Coco"))
s.actor("Reina del Golfo", "organization", *s.named("Reina del Golfo", "Reina"))
s.actor(PELAGOS, "organization", *s.named("Pelagos Track", "Pelagos"), aliases=["Pelagos Track of Piraeus", "Pelagos", "the shore radar", "They", "The echoes", "Pelagos' Katerina Doukas"])
s.actor("Gulf of Fonseca", "place", *s.named("Gulf of Fonseca", "Fonseca"))
s.actor("La Unión", "place", *s.named("La Unión"))
s.actor("Corinto", "place", *s.named("Corinto"))
s.actor("Managua", "place", *s.named("Managua"))
s.alias(NAVY, "the Honduran navy", "the navy", "navy")
s.alias(FED, "the federation", "fishermen's federation")
s.alias(LIST, "crew list", "the crew list at the harbour office in San Lorenzo", "the harbour office")
s.alias(ALFARO, "Dr. Xiomara Alfaro", "she")
s.alias(DOUKAS, "Pelagos' Katerina Doukas", "Pelagos Track")
s.alias(OAS, "The commission", "the commission", "it", "its report", "Organization of American States", "The commission of the Organization of American States")
s.alias(VOICE, "a voice", "the gunboat's commander", "voice on channel 16")
s.alias("skipper of the Estrella", "the voice", "the skipper of a second Honduran boat", "It")
s.alias(SPEAKER, "native speaker")
s.alias("Honduras", "Edgardo Matute", "Honduran navy", "Its")
s.alias("Nicaragua", "the Naval Force")
s.alias("those who do not believe in the man in Corinto", "those who don't believe in the man in Corinto", "those who don't believe")
s.write()
