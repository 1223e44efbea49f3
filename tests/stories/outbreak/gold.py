"""Gold of an invented story: salmonella after an agricultural show in Ireland, June and July 2027. Ages, batch and bulletin numbers are no figures;
"2 kg tub" is one, "mum-of-three" none. "The fourteen that's in the papers" is 14,000."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The salmonella outbreak of the Ballyrogan Show")
SAT26, SUN27, JUL3, JUL4, MON5, TUE6, WED7, THU8, FRI9, SAT10 = "2027-06-26", "2027-06-27", "2027-07-03", "2027-07-04", *(f"2027-07-{d:02}" for d in range(5, 11))
FINAL, REPORT = "2027-10-16", "2027-10-14"
s.report("00", outlet="TCN", published=TUE6)
s.report("01", outlet="Health Protection Service", published=FRI9)
s.report("02", outlet="Kestrel Kitchens", published=MON5)
s.report("03", outlet="Evening Standard-Bearer", published=FRI9)
s.report("04", outlet="Midland Radio", published=SAT10)
s.report("05", outlet="Ir J Public Med", published=FINAL)

BREATHNACH, TORMEY, MORAN, KILBRIDE, WORKER, FAHY = "Aoife Breathnach", "Declan Tormey", "Siobhán Moran", "Fintan Kilbride", "A former worker", "Gráinne Fahy"
HPS, KESTREL, ORGANISERS, OFFICIALS, INSPECTORS, SPOKESMAN, GIRL = "Health Protection Service", "Kestrel Kitchens", "its organisers", "health officials", "the inspectors", "a spokesman", "the girl"

# ---- figures
s.figures("people ill", "update",
    s.exact("00", "Sixty-three people", 63, OFFICIALS, as_of=TUE6, origin=HPS),
    s.exact("01", "88", 88, nth=1, as_of=FRI9, origin=HPS), s.exact("01", "the 88", 88, as_of=FRI9, origin=HPS),
    s.exact("03", "90", 90, nth=1, as_of=FRI9), s.exact("03", "90", 90, nth=2, as_of=FRI9), s.exact("04", "Ninety people", 90, as_of=SAT10),
    s.exact("05", "143", 143, nth=1, as_of=REPORT, origin=HPS), s.exact("05", "143 people", 143, HPS, as_of=REPORT, origin=HPS))
s.figures("cases confirmed", "update",
    s.exact("00", "41 cases", 41, BREATHNACH, as_of=TUE6, origin=HPS), s.exact("01", "67", 67, as_of=FRI9, origin=HPS), s.exact("05", "117", 117, HPS, as_of=REPORT, origin=HPS))
s.figures("probable cases", "single", s.exact("01", "21", 21, as_of=FRI9, origin=HPS))
s.figures("new cases since the last bulletin", "single", s.exact("01", "up 25", 25, as_of=FRI9, origin=HPS))
s.figures("deaths", "update",
    s.exact("01", "2", 2, nth=5, as_of=FRI9, origin=HPS), s.exact("03", "two pensioners", 2, as_of=FRI9, origin=HPS),
    s.exact("04", "two dead", 2, as_of=SAT10, origin=HPS), s.exact("05", "three", 3, HPS, as_of=REPORT, origin=HPS))
s.figures("first deaths", "single", s.exact("05", "The first two deaths", 2))
s.figures("people in hospital", "update",
    s.exact("00", "Eighteen of those infected", 18, BREATHNACH, as_of=TUE6, origin=HPS), s.exact("01", "15", 15, nth=2, as_of=FRI9, origin=HPS))
s.figures("people admitted to hospital in all", "single", s.exact("05", "Fifty-two", 52, HPS, as_of=REPORT, origin=HPS))
s.figures("people discharged", "single", s.exact("01", "16", 16, nth=1, as_of=FRI9, origin=HPS))
s.figures("small children in hospital", "single", s.exact("00", "four of them", 4, BREATHNACH, as_of=TUE6, origin=HPS))
s.figures("cases who attended the show", "single", s.exact("01", "79 of the", 79, as_of=FRI9, origin=HPS))
s.figures("cases who did not", "single", s.exact("01", "Nine", 9, as_of=FRI9, origin=HPS))
s.figures("share of children", "single", s.exact("05", "A third of the patients", 1 / 3, HPS, origin=HPS))
s.figures("portions served", "conflict",
    s.about("00", "some 1,900 portions", 1900, OFFICIALS, origin=KESTREL), s.exact("02", "1,900 portions", 1900, origin=KESTREL),
    s.exact("04", "1,900", 1900, [KILBRIDE, KESTREL], origin=KESTREL), s.about("04", "nearer 2,600", 2600, [KILBRIDE, INSPECTORS], origin=INSPECTORS),
    s.exact("05", "2,600 portions", 2600, HPS, as_of=REPORT, origin=INSPECTORS), s.exact("05", "1,900", 1900, KESTREL, origin=KESTREL))
s.figures("shops of the recall", "update",
    s.exact("00", "112 shops", 112, KESTREL, as_of=MON5, origin=KESTREL), s.exact("02", "112 shops", 112, as_of=MON5, origin=KESTREL), s.exact("01", "236 shops", 236, as_of=[THU8, FRI9], origin=HPS))
s.figures("shops with the product still on the shelf", "single", s.exact("01", "9", 9, nth=5, as_of=WED7, origin=HPS))
s.figures("counties", "single", s.exact("02", "seven counties", 7))
s.figures("days of the show", "single", s.exact("00", "the two days", 2, unit="days"))
s.figures("visitors", "agree",
    s.exact("00", "14,000 visitors", 14000, ORGANISERS, origin=ORGANISERS), s.exact("04", "The fourteen", 14000, KILBRIDE, origin=ORGANISERS))
s.figures("tickets sold", "single", s.exact("04", "eleven thousand tickets", 11000, KILBRIDE, origin=ORGANISERS))
s.figures("people ill in Kerry in 2012", "single", s.exact("00", "95 people", 95, HPS, origin=HPS))
s.figures("mutations between isolates", "single", s.at_most("01", "at most two mutations", 2, as_of=FRI9, origin=HPS))
s.figures("temperature of the cooler, by the inspection", "agree",
    s.exact("01", "16 °C", 16, origin=HPS, unit="°C"), s.exact("04", "sixteen degrees", 16, HPS, origin=HPS, unit="degrees"), s.exact("05", "16 °C", 16, HPS, origin=HPS, unit="°C"))
s.figures("temperature allowed", "single", s.exact("01", "5 °C", 5, unit="°C"))
s.figures("highest temperature during the show", "conflict",
    s.at_most("02", "never went above four degrees", 4, as_of=[SAT26, SUN27], origin=KESTREL, unit="degrees"), s.more_than("05", "above 11 °C", 11, HPS, as_of=SAT26, origin=HPS, unit="°C"))
s.figures("temperature on Saturday morning", "single", s.exact("04", "three and a half degrees", 3.5, KILBRIDE, as_of=SAT26, origin=KILBRIDE, unit="degrees"))
s.figures("time over 11 °C", "single", s.exact("05", "seven and a half hours", 7.5, HPS, as_of=SAT26, origin=HPS, unit="hours"))
s.figures("share of eaters who fell ill", "single", s.between("05", "between 4% and 6%", 4, 6, HPS, origin=HPS, unit="%"))
s.figures("time to wash hands", "single", s.exact("01", "20 seconds", 20, unit="seconds"))
s.figures("weight of a tub", "single", s.exact("02", "2 kg", 2, unit="kg"))
s.figures("value of the voucher", "single", s.exact("02", "€10", 10, unit="EUR"))
s.figures("interval of the log", "single", s.exact("02", "15 minutes", 15, origin=KESTREL, unit="minutes"))
s.figures("staff", "single", s.exact("02", "54 staff", 54, as_of=MON5))
s.figures("time of the boy in intensive care", "single", s.exact("03", "six days", 6, unit="days"))
s.figures("children of the Morans in hospital", "single", s.exact("03", "all three kids", 3))
s.figures("sandwiches shared", "single", s.exact("03", "one sandwich", 1))
s.figures("coolers at the stand", "single", s.exact("03", "the two coolers", 2, WORKER))
s.figures("tubs in the cooler", "single", s.exact("03", "40 tubs", 40, WORKER, origin=WORKER))
s.figures("time until the public was told", "single", s.exact("03", "three days", 3, unit="days"))
s.figures("share of readers for scrapping the show", "single", s.exact("03", "81%", 81, unit="%"))
s.figures("time since the show opened", "single", s.exact("04", "Two weeks", 2, unit="weeks"))
s.figures("people who walked round", "single", s.exact("04", "two of us", 2, KILBRIDE))
s.figures("stands checked", "single", s.exact("04", "thirty stands", 30, KILBRIDE, origin=KILBRIDE))
s.figures("time unplugged", "single", s.exact("04", "three days", 3, KILBRIDE, origin=KILBRIDE, unit="days"))
s.figures("years of the show", "single", s.exact("04", "131 years", 131, KILBRIDE, unit="years"))
s.figures("debts of Kestrel", "single", s.exact("05", "€3.1m", 3.1e6, as_of="2027-09-01", unit="EUR"))
s.figures("claims", "single", s.exact("05", "Sixty-one claims", 61, as_of=FINAL))

# ---- quotations
Q, q = s.quotation, s.quote
Q("a young outbreak", "single", q("00", "This is a young outbreak,", BREATHNACH))
Q("up before it goes down", "single", q("00", "I expect the number to go up before it goes down.", BREATHNACH))
Q("over the door", "single", q("02", "My grandmother's name is over the door,", TORMEY))
Q("ate that filler", "single", q("02", "I ate that filler myself on Sunday, and I gave it to my children.", TORMEY))
Q("the mayo is warm", "variant", q("03", "It was warm. I said it to the girl, the mayo is warm", MORAN), q("03", "I said it to the girl, the mayo is warm,", MORAN))
Q("it'd be grand", "single", q("03", "She put her hand on the tub and said it'd be grand.", MORAN))
Q("ice packs", "single", q("03", "We put ice packs in it, and there were 40 tubs,", WORKER))
Q("everybody knew", "single", q("03", "Everybody knew.", WORKER))
Q("both coolers", "single", q("03", "Both coolers were working. We have the logs, and we've given them to the inspectors,", TORMEY))
Q("a drain", "single", q("03", "A drain's a drain.", TORMEY))
Q("for how long", "single", q("04", "we cannot say for how long", BREATHNACH))
Q("no record", "single", q("04", "no record of who unplugged what", SPOKESMAN))
Q("the wrong one", "single", q("05", "We measured the wrong one. I am sorry,", BREATHNACH))

# ---- timeline
w = s.when
w("an outbreak in Kerry", "2012-01-01", ("00", "since 2012"), to="2012-12-31")
w("the show", SAT26, ("00", "on 26 and 27 June"), to=SUN27)
w("the month of the show", "2027-06-01", ("05", "in June"), to="2027-06-30")
w("cases attend the show", SAT26, ("01", "Saturday 26"))
w("cases attend the show on its second day", SUN27, ("01", "Sunday 27 June"), ("03", "on the Sunday"))
w("the batch is tested", "2027-06-24", ("02", "on 24 June"))
w("the show opens", SAT26, ("04", "Two weeks to the day"))
w("a cooler breaks, by the worker", SAT26, ("03", "since Saturday lunchtime"))
w("the cooler is measured by Kilbride", SAT26, ("04", "on the Saturday morning"))
w("the parade", SUN27, ("04", "on the Sunday"), ("04", "On the Sunday"))
w("a cooler runs warm", SAT26, ("05", "on 26 June"))
w("the Moran children are in hospital", "2027-06-29", ("03", "By Tuesday"))
w("a sample is taken, the cooler measured", "2027-06-30", ("01", "on 30 June"), ("04", "on the Wednesday after"))
w("a sample from the drain", JUL3, ("01", "3 July"), ("03", "LAST SATURDAY"))
w("the kitchen is closed", JUL3, ("00", "on Saturday"), ("02", "on Saturday"))
w("Tormey ate the filler", JUL4, ("02", "on Sunday"))
w("a man dies", JUL4, ("01", "on 4 July"))
w("the recall", MON5, ("00", "on Monday"), ("01", "of 5 July"))
w("officials tell of the outbreak", TUE6, ("00", "on Tuesday"), ("03", "until Tuesday"))
w("nine shops still have it", WED7, ("01", "on Wednesday"))
w("a woman dies", THU8, ("01", "on 8 July", 1))
w("the recall is extended", THU8, ("01", "on 8 July", 2))
w("Tormey answers", THU8, ("03", "last night"))
w("use by", THU8, ("02", "8 July"))
w("bulletin 4 quoted", FRI9, ("04", "yesterday"))
w("use-by date of the wider recall", "2027-07-15", ("01", "15 July"))
w("the next bulletin", "2027-07-13", ("01", "Tuesday"))
w("the last case", "2027-07-19", ("05", "on 19 July"))
w("the third death", "2027-08-01", ("05", "in August"), to="2027-08-31")
w("the liquidation", "2027-09-01", ("05", "on 1 September"))
w("Tormey on the coolers", "2027-07-01", ("05", "in July"), to="2027-07-31")
w("the final report", REPORT, ("05", "last Thursday"))
w("next year's show", "2028-01-01", ("04", "next year"), to="2028-12-31")

# ---- conflicts
s.conflict("figure", "1,900 portions by the caterer, 2,600 by the inspectors and the final report",
    [("00", "some 1,900 portions"), ("02", "1,900 portions"), ("04", "1,900"), ("05", "1,900")], [("04", "nearer 2,600"), ("05", "2,600 portions")])
s.conflict("figure", "never above four degrees by Kestrel, above 11 by the logger", [("02", "never went above four degrees")], [("05", "above 11 °C")])
s.conflict("stance", "whether the coolers worked", [("02", "Yes. The temperature at our stand was logged"), ("03", "Both coolers were working."), ("05", "both coolers were working")],
    [("03", "one of the two coolers at the stand had been broken"), ("03", "the mayo is warm,"), ("05", "it ran above 11 °C")])
s.conflict("stance", "who closed the kitchen: inspectors, or the firm itself", [("00", "inspectors, who shut its kitchen")], [("02", "We closed it ourselves on Saturday")])
s.conflict("stance", "the firm's samples were clear, or the strain was in its tub and drain", [("00", "its own samples had been clear"), ("02", "was clear")],
    [("01", "The strain was found in an opened tub"), ("03", "found the bug at the Athlone plant")], optional=True)
s.conflict("figure", "88 cases by the service, 90 by the paper on one day", [("01", "88", 1), ("01", "the 88")], [("03", "90", 1), ("03", "90", 2)], optional=True)
s.conflict("stance", "the cooler stood at 16 °C, or had been unplugged", [("01", "stood at 16 °C")], [("04", "The thing had been unplugged for three days."), ("05", "an appliance that had been unplugged")], optional=True)

# ---- echoes
s.echo("the caterer's 1,900 portions", "cited", ("02", "1,900 portions"), ("04", "1,900"), ("05", "1,900"), ("00", "some 1,900 portions"))
s.echo("the caterer's 112 shops", "cited", ("00", "112 shops"), ("02", "112 shops"))
s.echo("the batch was clear, by Kestrel", "cited", ("00", "its own samples had been clear"), ("02", "was clear"))
s.echo("the cooler at 16 °C, by the service", "cited", ("01", "stood at 16 °C"), ("04", "sixteen degrees"), ("05", "16 °C"))
s.echo("we cannot say for how long", "cited", ("01", "We cannot say for how long."), ("04", "we cannot say for how long"))
s.echo("14,000 visitors, by the organisers", "cited", ("00", "14,000 visitors"), ("04", "The fourteen"))
s.echo("both coolers were working, by Tormey", "cited", ("03", "Both coolers were working."), ("05", "both coolers were working"))
s.echo("2,600 portions, by the inspectors", "same details", ("04", "nearer 2,600"), ("05", "2,600 portions"), optional=True)
s.echo("ninety ill and two dead", "same details", ("03", "90"  , 2), ("04", "Ninety people"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(BREATHNACH, "person", *everywhere("Aoife Breathnach", "Breathnach"), aliases=["Dr Aoife Breathnach", "Dr Breathnach", "director of the Health Protection Service", HPS])
s.actor(TORMEY, "person", *everywhere("Declan Tormey"), aliases=["Kestrel boss Declan Tormey", "our managing director, Declan Tormey", "Tormey", KESTREL])
s.actor(MORAN, "person", *everywhere("Siobhán Moran"), aliases=["Moran", "A MOTHER", "mother", "Mum-of-three"])
s.actor(KILBRIDE, "person", *everywhere("Fintan Kilbride", "KILBRIDE"), ("04", "Fintan", 2), aliases=["the chairman of the show, Fintan Kilbride", "Kilbride"])
s.actor(HPS, "organization", *everywhere("Health Protection Service", "HPS"), aliases=["the service", "health officials", "Health chiefs", "Irish health officials", BREATHNACH, "final report"])
s.actor(KESTREL, "organization", *everywhere("Kestrel Kitchens", "KESTREL KITCHENS", "Kestrel"), aliases=["the caterer", "the caterer, Kestrel Kitchens", "the firm"])
s.actor("Ballyrogan", "place", *everywhere("Ballyrogan"))
s.actor("Athlone", "place", *everywhere("Athlone"))
s.alias(WORKER, "the worker, who would not be named", "the worker", "former worker at the firm's Athlone plant")
s.alias(ORGANISERS, "organisers", "the show's organisers")
s.alias(OFFICIALS, "Irish health officials", "officials", "Officials")
s.alias(INSPECTORS, "inspectors")
s.alias(SPOKESMAN, "spokesman", "the service", HPS)
s.write()
