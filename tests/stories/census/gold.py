"""Gold of an invented story: a census in Uruguay, November 2028. The columns of 2023 and 2028 are the as-of of their numbers; page numbers, "by a small town" and
the year of the census are no figures. "Two of its 40 seats" are two figures, one of them the total."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Uruguay's census of 2028")
COUNT, OLD, TUE, THU, NEW = "2028-09-02", "2023", "2028-11-14", "2028-11-16", "2028-12-12"
s.report("00", outlet="National Statistics Office of Uruguay", published=TUE)
s.report("01", outlet="Tidewater", published=TUE)
s.report("02", outlet="El Faro de Montevideo", published="2028-11-18")
s.report("03", outlet="Counting Heads", published="2028-12-16")

OFFICE, IRAZOQUI, BERRUTI, OLAIZOLA, SUPERVISORS, BROAD = "the statistics office", "Magdalena Irazoqui", "Joaquín Berruti", "Ramiro Olaizola", "Two of its field supervisors", "Broad Path"
BEFORE = ["2023-01-01", "2023-12-31"]

# ---- figures
s.figures("inhabitants", "conflict",
    s.exact("00", "3,412,907 inhabitants", 3412907, as_of=COUNT, origin=OFFICE), s.exact("00", "3,412,907", 3412907, nth=2, as_of=COUNT, origin=OFFICE),
    s.exact("01", "3.41 million", 3.41e6, OFFICE, as_of=COUNT, origin=OFFICE), s.exact("02", "3,412,907", 3412907, as_of=COUNT, origin=OFFICE),
    s.exact("02", "3.5 million", 3.5e6, OLAIZOLA, origin=OLAIZOLA), s.exact("03", "3,455,900", 3455900, OFFICE, as_of=COUNT, origin=OFFICE),
    s.exact("03", "3.5 million", 3.5e6, OLAIZOLA, origin=OLAIZOLA), s.exact("03", "3.41", 3.41e6, OFFICE, as_of=COUNT, origin=OFFICE))
s.figures("inhabitants of 2023", "agree", s.exact("00", "3,444,185", 3444185, as_of=BEFORE, origin=OFFICE), s.exact("03", "3,444,185", 3444185, as_of=BEFORE, origin=OFFICE))
s.figures("change of the population in heads", "single", s.exact("00", "31,278 fewer", 31278, as_of=COUNT, origin=OFFICE))
s.figures("change of the population in per cent", "update", s.exact("01", "0.9%", 0.9, OFFICE, as_of=COUNT, origin=OFFICE, unit="%"), s.exact("03", "0.3 per cent", 0.3, as_of=COUNT, unit="%"))
s.figures("years between the censuses", "agree", s.exact("00", "five years", 5, unit="years"), s.exact("01", "five years", 5, OFFICE, unit="years"))
s.figures("women per 100 men in 2023", "single", s.exact("00", "106.4", 106.4, as_of=BEFORE, origin=OFFICE))
s.figures("women per 100 men", "single", s.exact("00", "107.1", 107.1, as_of=COUNT, origin=OFFICE))
s.figures("mean age in 2023", "single", s.exact("00", "38.3", 38.3, as_of=BEFORE, origin=OFFICE))
s.figures("mean age", "single", s.exact("00", "40.2", 40.2, as_of=COUNT, origin=OFFICE))
s.figures("births of 2023", "single", s.exact("00", "31,385", 31385, as_of=BEFORE, origin=OFFICE))
s.figures("births", "agree", s.exact("00", "27,014", 27014, origin=OFFICE), s.exact("01", "27,014 births", 27014, OFFICE, origin=OFFICE), s.exact("03", "27,014", 27014, origin=OFFICE))
s.figures("fall of the births", "single", s.exact("01", "14%", 14, OFFICE, unit="%"))
s.figures("children per woman in 2023", "single", s.exact("00", "1.27", 1.27, as_of=BEFORE, origin=OFFICE))
s.figures("children per woman", "update",
    s.exact("00", "1.14", 1.14, origin=OFFICE), s.exact("01", "1.14 children", 1.14, OFFICE, origin=OFFICE), s.exact("03", "1.14 children a woman", 1.14, origin=OFFICE), s.exact("03", "1.12", 1.12, origin=OFFICE))
s.figures("share born abroad in 2023", "single", s.exact("00", "3.1 %", 3.1, as_of=BEFORE, origin=OFFICE, unit="%"))
s.figures("share born abroad", "single", s.exact("00", "4.6 %", 4.6, as_of=COUNT, origin=OFFICE, unit="%"))
s.figures("people born abroad", "single", s.about("01", "Some 157,000 people", 157000, as_of=COUNT, origin=OFFICE))
s.figures("people born abroad in 2023", "single", s.exact("01", "107,000", 107000, as_of=BEFORE, origin=OFFICE))
s.figures("homes of 2023", "single", s.exact("00", "1,646,000", 1646000, as_of=BEFORE, origin=OFFICE))
s.figures("homes", "single", s.exact("00", "1,731,000", 1731000, as_of=COUNT, origin=OFFICE))
s.figures("empty homes of 2023", "single", s.exact("00", "19 %", 19, as_of=BEFORE, origin=OFFICE, unit="%"))
s.figures("empty homes", "agree",
    s.exact("00", "21 %", 21, as_of=COUNT, origin=OFFICE, unit="%"), s.exact("02", "Twenty-one percent of the homes", 21, "the census", as_of=COUNT, origin=OFFICE, unit="%"), s.exact("01", "One home in five", 0.2, "the census", as_of=COUNT, origin=OFFICE))
s.figures("fall of Montevideo", "single", s.exact("00", "2.8 %", 2.8, as_of=COUNT, origin=OFFICE, unit="%"))
s.figures("rise of Maldonado", "single", s.exact("00", "7.5 %", 7.5, as_of=COUNT, origin=OFFICE, unit="%"))
s.figures("rise of Canelones", "single", s.exact("00", "3.2 %", 3.2, as_of=COUNT, origin=OFFICE, unit="%"))
s.figures("coverage", "update",
    s.exact("00", "96.3 %", 96.3, as_of=COUNT, origin=OFFICE, unit="%"), s.exact("02", "96.3 percent", 96.3, OFFICE, as_of=COUNT, origin=OFFICE, unit="%"),
    s.exact("03", "96.3", 96.3, OFFICE, as_of=COUNT, origin=OFFICE), s.exact("03", "95.1 per cent", 95.1, OFFICE, as_of=COUNT, origin=OFFICE, unit="%"))
s.figures("homes of the survey, by the plan", "agree",
    s.exact("00", "12,000 homes", 12000, origin=OFFICE), s.exact("02", "12,000 homes", 12000, nth=1, origin=OFFICE), s.exact("03", "12,000", 12000, OFFICE, origin=OFFICE))
s.figures("homes that were visited", "conflict",
    s.exact("02", "8,400", 8400, SUPERVISORS, origin=SUPERVISORS), s.exact("02", "All 12,000 homes", 12000, IRAZOQUI, origin=OFFICE), s.exact("03", "9,100 homes", 9100, OFFICE, origin=OFFICE))
s.figures("visits of some homes", "single", s.exact("02", "three times", 3, IRAZOQUI))
s.figures("months of parental leave, planned", "single", s.exact("01", "12 months", 12, BERRUTI, unit="months"))
s.figures("months of parental leave", "single", s.exact("01", "six", 6, BERRUTI))
s.figures("elections too late", "single", s.exact("01", "two elections", 2, BROAD))
s.figures("people missing from the count", "agree",
    s.exact("02", "90,000", 90000, nth=1, origin=OLAIZOLA), s.exact("02", "90,000 people", 90000, OLAIZOLA, origin=OLAIZOLA), s.exact("03", "90,000", 90000, origin=OLAIZOLA))
s.figures("field supervisors", "single", s.exact("02", "Two of its field supervisors", 2))
s.figures("seats that Montevideo loses", "agree", s.exact("02", "two of its", 2), s.exact("03", "the two seats", 2))
s.figures("seats of Montevideo", "single", s.exact("02", "40 seats", 40))
s.figures("districts to be recounted", "single", s.exact("02", "four districts", 4))
s.figures("rise by the correction", "single", s.exact("03", "43,000", 43000, OFFICE, origin=OFFICE))
s.figures("what Olaizola is off by", "single", s.exact("03", "44,000", 44000))
s.figures("budget of the census", "single", s.exact("03", "$38 million", 38e6, OLAIZOLA, unit="USD"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("fewer, older, better housed", "variant", q("00", "We are fewer, older, and better housed than we have ever been,", IRAZOQUI), q("01", "We are fewer, older and better housed than ever,", IRAZOQUI))
Q("two elections late", "single", q("01", "two elections late", BROAD))
Q("90,000 people", "single", q("02", "That is 90,000 people. They are not in the houses, they are not in the cemeteries and they are not in Spain,", OLAIZOLA))
Q("not counted", "single", q("02", "They were not counted.", OLAIZOLA))
Q("from the pavement", "single", q("02", "In Casavalle we did it from the pavement,", SUPERVISORS))
Q("all 12,000", "single", q("02", "All 12,000 homes were visited, some of them three times,", IRAZOQUI))
Q("arithmetic for cafés", "single", q("02", "arithmetic for cafés", IRAZOQUI))
Q("superseded", "single", q("03", "Superseded.", OFFICE))
Q("a small town", "single", q("03", "We have both been wrong by a small town. Only one of us had a budget of $38 million.", OLAIZOLA))

# ---- timeline
w = s.when
w("counting begins", "1852-01-01", ("00", "in 1852"), to="1852-12-31")
w("the census before", "2023-01-01", ("00", "2023"), ("01", "from 2023"), ("03", "in 2023"), to="2023-12-31")
w("the census", "2028-09-02", ("00", "on the night of 2 September 2028"))
w("the census, by its month", "2028-09-01", ("01", "September"), to="2028-09-30")
w("first results", TUE, ("01", "on Tuesday"), ("02", "On Tuesday"))
w("first results, by their month", "2028-11-01", ("03", "of November"), to="2028-11-30")
w("Olaizola's sum", THU, ("02", "On Thursday"))
w("results by district", NEW, ("00", "on 12 December"), ("03", "four days ago"))

# ---- conflicts
s.conflict("figure", "3.41 million by the office, 3.5 million by Olaizola",
    [("00", "3,412,907 inhabitants"), ("00", "3,412,907", 2), ("01", "3.41 million"), ("02", "3,412,907"), ("03", "3.41")], [("02", "3.5 million"), ("03", "3.5 million")])
s.conflict("figure", "8,400 homes visited by the supervisors, 12,000 by the director, 9,100 by the correction", [("02", "8,400")], [("02", "All 12,000 homes")], [("03", "9,100 homes")])
s.conflict("stance", "whether the survey was cut short", [("02", "denies that the survey was cut short"), ("02", "All 12,000 homes were visited, some of them three times,")],
    [("02", "In Casavalle we did it from the pavement,"), ("02", "say that 8,400 were visited"), ("03", "The coverage survey reached 9,100 homes and not 12,000.")])

# ---- echoes
s.echo("the office's first results", "cited", ("00", "3,412,907 inhabitants"), ("01", "3.41 million"), ("02", "3,412,907"), ("00", "27,014"), ("01", "27,014 births"), ("03", "27,014"))
s.echo("the director's words", "same details", ("00", "We are fewer, older, and better housed than we have ever been,"), ("01", "We are fewer, older and better housed than ever,"))
s.echo("coverage of 96.3 per cent, by the office", "cited", ("00", "96.3 %"), ("02", "96.3 percent"), ("03", "96.3"))
s.echo("Olaizola's 90,000 and 3.5 million", "cited", ("02", "3.5 million"), ("02", "90,000 people"), ("03", "3.5 million"), ("03", "90,000"))

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(IRAZOQUI, "person", *everywhere("Magdalena Irazoqui"), aliases=["the director, Magdalena Irazoqui", "The director", "she", OFFICE])
s.actor(OLAIZOLA, "person", *everywhere("Ramiro Olaizola", "Olaizola"), aliases=["a demographer"])
s.actor("Uruguay", "place", *everywhere("Uruguay", skip=()))
s.actor("Montevideo", "place", *everywhere("Montevideo", "MONTEVIDEO", skip=(("02", 1),)))
s.alias(OFFICE, "The statistics office", "the country's statistics office", "statistics office", "the office", "The office", "the census", IRAZOQUI)
s.alias("the census", OFFICE, "census")
s.alias(BROAD, "The opposition Broad Path")
s.alias(SUPERVISORS, "field supervisors", "one of them", "two of its field supervisors")
s.alias(BERRUTI, "President Joaquín Berruti")
s.write()
