"""Gold of an invented story: a maker recalls pushchairs, September 2028. Model names ("Roamer 2", "BP-11") are no figures, nor is a girl's age. "The Board" of
04 is that of the firm. One dead and 11 hurt of the authority are the 12 incidents of the firm: a total, another group."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The recall of Brightwell's pushchairs")
DEATH, TUE, WED, LATE = "2028-03-19", "2028-09-05", "2028-09-06", "2028-09-21"
s.report("00", outlet="Tidewater", published=TUE)
s.report("01", outlet="Product Safety Board", published=TUE)
s.report("02", outlet="Courier & Argus of the East", published=WED)
s.report("03", outlet="The Fiscal Weekly", published="2028-09-23")
s.report("04", outlet="Brightwell Group plc", published=TUE)

STROUD, GEDDES, RENWICK = "Damian Stroud", "Kirsty Geddes", "Ailsa Renwick"
BRIGHTWELL, PSB, CORRAN, SPOKESMAN, EMAIL = "Brightwell", "Product Safety Board", "Corran Securities", "A spokesman for Brightwell", "An internal e-mail"

# ---- figures
s.figures("pushchairs recalled", "agree",
    s.exact("00", "460,000 pushchairs", 460000, nth=1, as_of=TUE, origin=BRIGHTWELL), s.exact("00", "460,000 pushchairs", 460000, BRIGHTWELL, nth=2, as_of=TUE, origin=BRIGHTWELL),
    s.exact("02", "460,000 pushchairs", 460000, as_of=TUE, origin=BRIGHTWELL), s.exact("03", "460,000 pushchairs", 460000, origin=BRIGHTWELL),
    s.exact("04", "460,000 Roamer 2 and Roamer 2 Plus pushchairs", 460000, as_of=TUE, origin=BRIGHTWELL), s.exact("04", "460,000 pushchairs", 460000, as_of=TUE, origin=BRIGHTWELL))
s.figures("of them in the UK", "single", s.about("01", "about 312,000", 312000, as_of=TUE, origin=PSB))
s.figures("of them in other countries", "single", s.exact("01", "148,000", 148000, as_of=TUE, origin=PSB))
s.figures("children killed", "agree", s.exact("00", "One child", 1, PSB, as_of=TUE, origin=PSB), s.exact("01", "one death", 1, as_of=TUE, origin=PSB))
s.figures("children hurt", "agree", s.exact("00", "11", 11, PSB, as_of=TUE, origin=PSB), s.exact("01", "11 injuries", 11, as_of=TUE, origin=PSB))
s.figures("of them hurt seriously", "single", s.exact("01", "three of them", 3, as_of=TUE, origin=PSB))
s.figures("incidents with injury, by the firm", "single", s.exact("04", "12 incidents", 12, as_of=TUE, origin=BRIGHTWELL))
s.figures("reports of loose brakes", "agree", s.exact("00", "64 reports", 64, PSB, as_of=TUE, origin=PSB), s.exact("01", "64 reports", 64, as_of=TUE, origin=PSB))
s.figures("time until a report was passed on", "single", s.at_most("00", "within three days", 3, PSB, origin=PSB, unit="days"))
s.figures("fall of the shares on the day", "single", s.exact("00", "23%", 23, as_of=TUE, unit="%"))
s.figures("price of the share", "single", s.exact("00", "141 pence", 141, as_of=TUE, unit="pence"))
s.figures("value lost", "single", s.exact("00", "£190 million", 190e6, as_of=TUE, unit="GBP"))
s.figures("fall of the shares since the recall", "single", s.exact("03", "44%", 44, as_of=["2028-09-21", "2028-09-23"], unit="%"))
s.figures("cost of the recall", "conflict",
    s.between("00", "£35 million to £50 million", 35e6, 50e6, CORRAN, as_of=TUE, origin=CORRAN, unit="GBP"),
    s.between("03", "£35m to £50m", 35e6, 50e6, "analysts", as_of=TUE, origin=CORRAN, unit="GBP"),
    s.about("04", "in the region of £20m", 20e6, as_of=TUE, origin=BRIGHTWELL, unit="GBP"), s.exact("03", "£58m", 58e6, as_of=LATE, origin=BRIGHTWELL, unit="GBP"))
s.figures("share of it insured", "single", s.about("04", "about half", 0.5, origin=BRIGHTWELL))
s.figures("price of a pushchair", "single", s.between("01", "£289 to £420", 289, 420, unit="GBP"))
s.figures("temperature at which the pin shears", "single", s.less_than("01", "below 5 °C", 5, unit="°C"))
s.figures("time to fit the kit", "agree", s.exact("01", "four minutes", 4, unit="minutes"), s.exact("04", "four minutes", 4, STROUD, unit="minutes"))
s.figures("time after which the price is refunded", "single", s.at_most("01", "within 28 days", 28, unit="days"))
s.figures("time until the kit comes", "single", s.at_most("04", "within 14 days", 14, origin=BRIGHTWELL, unit="days"))
s.figures("time in which it happened", "single", s.exact("02", "Six seconds", 6, GEDDES, unit="seconds"))
s.figures("families of Renwick", "update", s.exact("02", "40 families", 40, as_of=WED), s.exact("03", "212 families", 212, as_of="2028-09-23"))
s.figures("price of the pin", "single", s.exact("03", "11 pence", 11, unit="pence"))
s.figures("price of the steel pin", "single", s.exact("03", "19 pence", 19, unit="pence"))
s.figures("saving", "single", s.about("03", "about £37,000", 37000, unit="GBP"))
s.figures("pushchairs repaired", "single", s.exact("03", "71,000 pushchairs", 71000, as_of="2028-09-17"))
s.figures("share repaired", "single", s.exact("03", "15% of the total", 15, as_of="2028-09-17", unit="%"))
s.figures("units of Roamer 3 in Australia", "single", s.exact("03", "26,000 units", 26000))
s.figures("directors who sold", "single", s.exact("03", "Two directors", 2))
s.figures("shares sold by them", "single", s.exact("03", "£1.3m", 1.3e6, unit="GBP"))
s.figures("journeys", "single", s.more_than("04", "more than 200 million journeys", 200e6, origin=BRIGHTWELL))
s.figures("years of Brightwell", "single", s.exact("04", "62 years", 62, STROUD, unit="years"))

# ---- quotations
Q, q = s.quotation, s.quote
Q("a small number of reports", "single", q("00", "a small number of reports", STROUD))
Q("round the clock", "single", q("00", "From that day to this one we have worked round the clock,", STROUD))
Q("they knew in March", "single", q("02", "They knew in March", GEDDES))
Q("counting bolts", "single", q("02", "counting bolts while children were being counted", GEDDES))
Q("six seconds", "single", q("02", "Six seconds,", GEDDES))
Q("counts them every night", "single", q("02", "My mum counts them every night.", GEDDES))
Q("deeply sorry", "single", q("02", "deeply sorry", BRIGHTWELL))
Q("no fault", "single", q("02", "no fault in the brake as designed", BRIGHTWELL))
Q("his signature", "single", q("02", "That letter has his signature on it,", GEDDES))
Q("printed on all letters", "single", q("02", "Mr Stroud’s signature is printed on all letters of our care team. He saw that one for the first time today.", SPOKESMAN))
Q("signed letters", "single", q("03", "I signed letters I had not read. That is enough,", STROUD))
Q("BP-11 again", "single", q("03", "BP-11 again", EMAIL))
Q("looking into it", "single", q("03", "looking into it", PSB))
Q("first thought", "single", q("04", "Safety has been Brightwell's first thought for 62 years. It takes four minutes to fit the kit, and I have fitted the one on my own daughter's pushchair.", STROUD))

# ---- timeline
w = s.when
w("the pin is changed", "2025-01-01", ("03", "in early 2025"), to="2025-03-31")
w("the pushchairs are made", "2025-03-01", ("00", "between March 2025 and June 2027"), ("01", "March 2025 to June 2027"), to="2027-06-30")
w("the factory's report", "2026-11-01", ("02", "November 2026"), to="2026-11-30")
w("the first report to the board", "2028-02-01", ("00", "in February"), to="2028-02-29")
w("the first report is passed on", "2028-02-09", ("03", "on 9 February"))
w("the e-mail", "2028-02-14", ("03", "14 February"))
w("Isla Geddes dies", DEATH, ("01", "19 March 2028"), ("02", "On 19 March"))
w("they knew, by the mother", "2028-03-01", ("02", "in March"), to="2028-03-31")
w("Mrs Geddes writes", "2028-03-27", ("02", "on 27 March"))
w("the answer", "2028-04-02", ("02", "of 2 April"))
w("the firm learns of it, by the firm", "2028-07-01", ("00", "in July"), ("02", "in July"), ("03", "in July"), ("04", "in July"), to="2028-07-31")
w("directors sell shares", "2028-08-01", ("03", "in August"), to="2028-08-31")
w("the recall", TUE, ("00", "on Tuesday"), ("02", "On Tuesday"), ("03", "on 5 September"), ("04", "today"))
w("the spokesman answers", TUE, ("02", "last night"), ("02", "today"))
w("71,000 are repaired", "2028-09-17", ("03", "By last Sunday"))
w("the recall is widened", "2028-09-18", ("03", "on 18 September"))
w("£58m are set aside, Stroud leaves", LATE, ("03", "on Thursday", 1), ("03", "on Thursday", 2))

# ---- conflicts
s.conflict("date", "the firm heard of it in July by itself, in February by the board and an e-mail, in March or April by the mother's letter",
    [("00", "in July"), ("02", "in July"), ("03", "in July"), ("04", "in July")], [("00", "in February"), ("03", "on 9 February"), ("03", "14 February")], [("02", "in March"), ("02", "of 2 April")])
s.conflict("figure", "cost of £20m by the firm, of £35m to £50m by analysts", [("04", "in the region of £20m")], [("00", "£35 million to £50 million"), ("03", "£35m to £50m")])
s.conflict("stance", "whether there was a warning from the factory", [("02", "warns of the pin")], [("02", "does not know of such a report")])
s.conflict("stance", "whether the brake had a fault", [("02", "no fault in the brake as designed")], [("01", "can shear below 5 °C"), ("00", "can release by itself"), ("03", "gets brittle when it is cold")], optional=True)

# ---- echoes
s.echo("the firm's 460,000", "cited", ("00", "460,000 pushchairs", 2), ("04", "460,000 Roamer 2 and Roamer 2 Plus pushchairs"), ("02", "460,000 pushchairs"))
s.echo("the board's 64 reports, one death and 11 injuries", "cited", ("00", "64 reports"), ("01", "64 reports"), ("00", "One child"), ("01", "one death"))
s.echo("July, by the firm", "cited", ("00", "in July"), ("02", "in July"), ("03", "in July"), ("04", "in July"))
s.echo("the analysts' £35m to £50m", "same details", ("00", "£35 million to £50 million"), ("03", "£35m to £50m"))
s.echo("four minutes to fit the kit", "same details", ("01", "four minutes"), ("04", "four minutes"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(STROUD, "person", *everywhere("Damian Stroud", "Mr Stroud", "Stroud"), aliases=["Chief Executive Damian Stroud", "The chief executive, Damian Stroud", "Its boss, Damian Stroud", "Chief Executive"])
s.actor(GEDDES, "person", *everywhere("Kirsty Geddes", "Mrs Geddes"), aliases=["Geddes", "The mother of a toddler", "mother of Dundee toddler", "mother"])
s.actor(RENWICK, "person", *everywhere("Ailsa Renwick"))
s.actor(BRIGHTWELL, "organization", *everywhere("Brightwell Group plc", "Brightwell"), aliases=["the company", "the firm", "The firm", "the manufacturer", "Brightwell's", "the answer"])
s.actor(PSB, "organization", *everywhere("Product Safety Board", "PRODUCT SAFETY BOARD"), aliases=["The board", "the board"])
s.actor("Dundee", "place", *everywhere("Dundee"))
s.actor("Australia", "place", *everywhere("Australia"))
s.alias(CORRAN, "Analysts at Corran Securities", "analysts")
s.alias("analysts", CORRAN)
s.alias(SPOKESMAN, "spokesman", BRIGHTWELL)
s.alias(EMAIL, "internal e-mail")
s.write()
