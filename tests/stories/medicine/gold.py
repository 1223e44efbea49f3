#!/usr/bin/env python3
"""Builds gold.json: the gout pill Zelquara is withdrawn after the ASTRID trial, and a memo leaks. All of it is invented.

What happened: the company (Brandt Lindqvist) withdraws the drug on Tuesday 14 October 2025. The wire (00) and the broadsheet (01)
report the news conference; the Danish paper (02) has the memo; the tabloid (03) retells it and gets three things wrong (83,000 for
38,000, pounds for dollars, the EMA's sentence); the trade letter (04) saw the memo itself; the round-up (05) copies the wire and
mistakes 61 reports for deaths in the trial and March for May; the magazine (06) looks back.
"""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The gout pill Zelquara is withdrawn")
exact, about, least, more, most, less, between, vague = (
    s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague)


def named(*forms, but=()):
    """All places of these names, longest first; `but`: (doc, begin of the text around it) where the name is another's."""
    found = []
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(f)}(?!\w)" for f in sorted(forms, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if any(d == doc and text[:m.end()].endswith(before) for d, before in but):
                continue
            nth, pos = 0, -1
            while pos < m.start():
                pos, nth = text.find(m.group(), pos + 1), nth + 1
            found.append((doc, m.group(), nth))
    return found


HENRIK, PETRA, SJOHOLM, WESSMAN, KJAER = "Henrik Dahlgren", "Petra Dahlgren", "Annika Sjöholm", "Karin Wessman", "Mette Kjærgaard"
CO, EMA, MHRA, FDA, DKMA = ("Brandt Lindqvist", "European Medicines Agency", "Medicines and Healthcare products Regulatory Agency",
                            "Food and Drug Administration", "Danish Medicines Agency")
OT, PP, NNW, BEACON, COURIER = "Øresunds Tidende", "Pipeline & Practice", "Nordic Newswire", "Daily Beacon", "The Courier"
NAIR, CARE, PENN, BRANDT, FRIIS = "Rajesh Nair", "Gout Care", "Moira Pennington", "Lena Brandt", "Torben Friis"
KETTLE, SANDRA, GARRICK, IMHOF, LIND, SUNDBANK, ROTH = ("Brian Kettle", "Sandra Kettle", "Fiona Garrick", "Urs Imhof", "Cecilia Lind",
                                                        "Sundbank", "Kellner & Roth")
TUE, WED, THU, FRI = "2025-10-14", "2025-10-15", "2025-10-16", "2025-10-17"

s.report("00", outlet=NNW, published=TUE)
s.report("01", outlet=COURIER, published=WED)
s.report("02", outlet=OT, published=WED, to=THU)
s.report("03", outlet=BEACON, published=THU)
s.report("04", outlet=PP, published=FRI, sidecar=True)
s.report("05", outlet="MedBrief Daily", published=FRI)
s.report("06", published="2025-10-27", to="2025-10-28")

# figures
s.figures("relative rise of heart deaths on Zelquara", "agree",
          exact("00", "34% more likely", 34, CO, unit="%", origin="company"),
          exact("01", "34 per cent", 34, unit="%", origin="company"),
          exact("03", "34 per cent", 34, unit="%", origin="company"),
          exact("05", "34% more likely", 34, NNW, unit="%", origin="company"))
s.figures("absolute rise of heart deaths", "single", exact("01", "1.1 percentage points", 1.1, unit="percentage points"))
s.figures("people treated for one more death", "single", exact("01", "92 people treated", 92))
s.figures("more deaths in the Zelquara group", "single", exact("06", "34 more of them", 34))
s.figures("hazard ratio", "single", exact("04", "hazard ratio 1.34", 1.34))
s.figures("confidence interval of the hazard ratio", "single", between("04", "1.04 to 1.73", 1.04, 1.73))
s.figures("fall of the shares on Tuesday", "agree",
          exact("00", "31%", 31, unit="%", as_of=TUE, origin="the exchange"), exact("01", "31 per cent", 31, unit="%", as_of=TUE, origin="the exchange"),
          exact("05", "31%", 31, NNW, unit="%", as_of=TUE, origin="the exchange"))
s.figures("fall of the shares at worst", "agree",
          most("00", "as much as 36%", 36, unit="%", as_of=TUE, origin="the exchange"),
          most("05", "as much as 36%", 36, NNW, unit="%", as_of=TUE, origin="the exchange"))
s.figures("fall of the shares on Wednesday", "single", exact("03", "another 8 per cent", 8, unit="%", as_of=WED))
s.figures("fall of the shares since the withdrawal", "single", exact("06", "51 per cent", 51, unit="%", as_of="2025-10-24"))
s.figures("price of a share", "update",
          exact("00", "214.60 crowns", 214.6, unit="SEK", as_of=TUE, origin="the exchange"),
          exact("06", "311 kronor", 311, unit="SEK", as_of="2025-10-13", origin="the exchange"),
          exact("06", "152.30", 152.3, unit="SEK", as_of="2025-10-24", origin="the exchange"))
s.figures("market value lost", "conflict",
          about("00", "about 46 billion crowns", 46e9, unit="SEK", as_of=TUE, origin="the exchange"),
          exact("00", "$4.8 billion", 4.8e9, unit="USD", as_of=TUE, origin="the exchange"),
          exact("01", "£3.6 billion", 3.6e9, unit="GBP", as_of=TUE, origin="the exchange"),
          about("03", "nearly £5billion", 5e9, unit="GBP", origin="Beacon"))
s.figures("patients in the trial", "agree",
          exact("00", "6,214 people with gout", 6214, origin="company"), more("01", "more than 6,000 patients", 6000, origin="company"),
          exact("02", "6,214 patients", 6214, origin="company"), exact("05", "6,214 people with gout", 6214, NNW, origin="company"))
s.figures("countries of the trial", "agree",
          exact("00", "14 countries", 14, origin="company"), exact("05", "14 countries", 14, NNW, origin="company"))
s.figures("length of treatment in the trial", "agree",
          exact("00", "34 months", 34, unit="months", origin="company"), less("01", "just under three years", 3, unit="years", origin="company"),
          exact("05", "34 months", 34, NNW, unit="months", origin="company"),
          about("06", "the better part of three years", 3, unit="years"))
s.figures("deaths from heart disease on Zelquara", "agree",
          exact("00", "134", 134, CO, origin="company"), exact("03", "134 dead", 134, origin="company"),
          about("03", "Some 134 patients", 134, origin="company"), exact("04", "134 deaths", 134, origin="company"))
s.figures("patients in the Zelquara group", "agree",
          exact("00", "3,109 patients", 3109, CO, origin="company"), exact("04", "3,109 patients", 3109, origin="company"),
          about("06", "some 3,100 people", 3100, origin="company"))
s.figures("share of heart deaths on Zelquara", "agree",
          exact("00", "4.3%", 4.3, CO, unit="%", origin="company"), exact("01", "4.3 per cent", 4.3, unit="%", origin="company"),
          exact("02", "4.3%", 4.3, unit="%", origin="company"), exact("04", "4.3%", 4.3, unit="%", origin="company"))
s.figures("deaths from heart disease on allopurinol", "agree",
          exact("00", "100", 100, CO, origin="company"), exact("04", "100", 100, origin="company"))
s.figures("patients in the allopurinol group", "agree",
          exact("00", "3,105", 3105, CO, origin="company"), exact("04", "3,105", 3105, origin="company"))
s.figures("share of heart deaths on allopurinol", "agree",
          exact("00", "3.2%", 3.2, CO, unit="%", origin="company"), exact("01", "3.2 per cent", 3.2, unit="%", origin="company"),
          exact("02", "3.2%", 3.2, unit="%", origin="company"), exact("04", "3.2%", 3.2, unit="%", origin="company"))
s.figures("deaths from any cause on Zelquara", "single", exact("04", "211", 211))
s.figures("deaths from any cause on allopurinol", "single", exact("04", "189", 189))
s.figures("participants of the trial who died, as MedBrief has it", "single", exact("05", "Sixty-one participants", 61, EMA, origin="EMA"))
s.figures("interim heart deaths on Zelquara", "agree",
          exact("02", "41 deaths from heart disease", 41, WESSMAN, as_of=["2025-01-01", "2025-01-31"], origin="memo"),
          exact("04", "41 cardiovascular deaths", 41, WESSMAN, as_of="2025-01-27", origin="memo"),
          exact("06", "41 patients", 41, WESSMAN, origin="memo"))
s.figures("interim heart deaths on allopurinol", "agree",
          exact("02", "26 in the other", 26, WESSMAN, as_of=["2025-01-01", "2025-01-31"], origin="memo"),
          exact("04", "26 on allopurinol", 26, WESSMAN, as_of="2025-01-27", origin="memo"),
          exact("06", "26 on the medicine", 26, WESSMAN, origin="memo"))
s.figures("patients in Denmark in the trial", "single", exact("02", "618 of them in Denmark", 618))
s.figures("people treated in the world", "single", about("00", "About 410,000 people", 410000, CO, as_of=TUE))
s.figures("people treated in the United States", "conflict",
          exact("00", "137,000 of them", 137000, CO, as_of=TUE, origin="company"), about("04", "About 126,000 Americans", 126000, FDA, origin="FDA"),
          exact("04", "137,000", 137000, CO, origin="company"))
s.figures("people treated in Britain", "conflict",
          exact("01", "38,000 in UK", 38000, as_of=TUE, origin="MHRA"), vague("01", "Tens of thousands of British gout patients", 10000, origin="MHRA"),
          about("01", "about 38,000 people", 38000, MHRA, as_of=TUE, origin="MHRA"),
          exact("03", "83,000 Brits", 83000, origin="Beacon"), exact("05", "83,000 people", 83000, BEACON, origin="Beacon"),
          exact("05", "38,000", 38000, COURIER, origin="MHRA"), exact("06", "83,000 people", 83000, BEACON, origin="Beacon"),
          exact("06", "38,000", 38000, origin="MHRA"))
s.figures("people treated in Denmark", "single", exact("02", "9,400 Danes", 9400, DKMA))
s.figures("reports of deaths linked to Zelquara", "conflict",
          exact("00", "61 reports", 61, EMA, as_of="2025-09-30", origin="EMA"), exact("00", "47 cases", 47, SJOHOLM, as_of=TUE, origin="company"),
          exact("01", "61 suspected deaths", 61, EMA, origin="EMA"), exact("02", "61 deaths", 61, EMA, origin="EMA"),
          exact("03", "61 deaths", 61, EMA, origin="EMA"), exact("04", "61 fatal cases", 61, EMA, as_of=TUE, origin="EMA"),
          exact("04", "58", 58, EMA, as_of=THU, origin="EMA"), exact("04", "47", 47, SJOHOLM, origin="company"),
          exact("06", "74", 74, EMA, as_of="2025-10-27", origin="EMA"), exact("06", "58", 58, EMA, as_of=THU, origin="EMA"))
s.figures("reports that were duplicates", "single", exact("04", "three", 3, EMA, nth=1))
s.figures("reports of deaths in the United States", "single", exact("04", "22 domestic reports", 22, FDA))
s.figures("reports of side-effects in Britain", "single", exact("01", "112 reports of side-effects", 112, MHRA))
s.figures("reports of deaths in Britain", "agree",
          exact("01", "five were fatal", 5, MHRA, origin="MHRA"), exact("03", "five", 5, MHRA, origin="MHRA"))
s.figures("reports of deaths in Denmark", "single", exact("02", "three deaths", 3, DKMA))
s.figures("sales of Zelquara in a year", "single", exact("00", "11.8 billion crowns", 11.8e9, unit="SEK", as_of=["2024-01-01", "2024-12-31"]))
s.figures("part of the group's sales", "single", exact("00", "28%", 28, unit="%", as_of=["2024-01-01", "2024-12-31"]))
s.figures("what claims may cost", "conflict",
          between("00", "between 20 billion and 30 billion crowns", 20e9, 30e9, PETRA, unit="SEK", as_of=TUE, origin="Sundbank"),
          about("04", "about $5bn", 5e9, ROTH, unit="USD", origin="Kellner & Roth"),
          between("04", "SEK20bn-30bn", 20e9, 30e9, SUNDBANK, unit="SEK", as_of=TUE, origin="Sundbank"),
          between("04", "$2.1bn-3.2bn", 2.1e9, 3.2e9, SUNDBANK, unit="USD", as_of=TUE, origin="Sundbank"),
          most("05", "up to $5 billion", 5e9, "Analysts", unit="USD", origin="Kellner & Roth"))
s.figures("charge for the withdrawal", "update",
          exact("00", "6.5 billion crowns", 6.5e9, CO, unit="SEK", as_of=TUE, origin="company"),
          exact("06", "6.5 billion kronor", 6.5e9, CO, unit="SEK", as_of=TUE, origin="company"),
          exact("06", "7.1 billion", 7.1e9, unit="SEK", origin="company"))
s.figures("forecast growth of sales", "single", between("00", "9 to 11%", 9, 11, CO, unit="%"))
s.figures("Dahlgren's years at the head", "single", exact("01", "six years", 6, unit="years"))
s.figures("calls to the helpline", "single", exact("01", "640 calls", 640, CARE, as_of=TUE))
s.figures("calls against an ordinary day", "single", about("01", "about ten times as many", 10, CARE))
s.figures("heart attacks linked to Arthrexol", "single", exact("01", "2,300 heart attacks", 2300))
s.figures("time between the warning and the withdrawal", "agree",
          exact("02", "seven months", 7, unit="months", origin="memo"), exact("03", "SEVEN MONTHS", 7, unit="months", origin="memo"))
s.figures("recipients of the memo", "conflict",
          exact("02", "three members of the management", 3, nth=1, origin="memo by " + OT), exact("02", "nine members of the board", 9),
          exact("02", "three members of the management", 3, nth=2, origin="memo by " + OT),
          exact("04", "Four recipients", 4, origin="memo by " + PP))
s.figures("words in the margin", "agree",
          exact("02", "two words", 2, origin="memo"), exact("06", "two words", 2, origin="memo"))
s.figures("pages of the memo", "agree",
          exact("04", "two-page", 2, unit="pages", origin="memo by " + PP), exact("06", "two pages", 2, unit="pages"))
s.figures("people who told of the meeting", "single", exact("02", "two people with knowledge of the matter", 2))
s.figures("monthly price of the pills", "single", exact("03", "£31-a-month", 31, unit="GBP"))
s.figures("Brian Kettle's time on the drug", "single", exact("03", "two years", 2, unit="years"))
s.figures("Brian Kettle's children", "single", exact("03", "dad-of-three", 3))
s.figures("Dahlgren's pay", "single", exact("03", "£2.1million", 2.1e6, unit="GBP"))
s.figures("years from the EU approval to the German launch", "single", exact("04", "four years", 4, unit="years"))
s.figures("countries where it is sold", "single", exact("04", "37 countries", 37))
s.figures("employees", "single", exact("04", "9,700 employees", 9700))
s.figures("employees in Södertälje", "single", exact("04", "1,150 of whom", 1150))
s.figures("strike in Lyon", "single", exact("05", "nine-day", 9, unit="days"))
s.figures("days until Dahlgren went", "single", exact("06", "eight days", 8, unit="days"))
s.figures("lines of the announcement", "single", exact("06", "three lines", 3))
s.figures("clients of law firms", "single", more("06", "more than 1,900 clients", 1900, "Law firms in Texas"))
s.figures("days until the tabloid withdrew its claim", "single", most("06", "within two days", 2, unit="days"))

# quotations
q = s.quote
s.quotation("the right thing", "variant",
            q("00", "We did the right thing, and we did it as soon as we could,", HENRIK),
            q("01", "We have done the right thing as fast as we could.", HENRIK),
            q("02", "what was right, as quickly as possible", HENRIK), q("06", "the right thing, and as soon as we could", HENRIK))
s.quotation("patient safety first", "single", q("00", "Patient safety comes before any product.", HENRIK))
s.quotation("within the next few days", "single", q("00", "within the next few days", SJOHOLM))
s.quotation("benefits and risks", "variant", q("00", "no longer outweigh its risks", EMA), q("03", "far outweigh its benefits", EMA))
s.quotation("what they knew and when", "single", q("00", "The open question is what they knew and when they knew it,", PETRA))
s.quotation("the big number", "single",
            q("01", "The big number is the one everybody will remember, and it is a frightening one,", NAIR))
s.quotation("a small extra risk", "single",
            q("01", "For the man in my clinic it means a small extra risk that he has no reason to run. He ought to change his tablets. He ought not to panic.", NAIR))
s.quotation("no warning that justified it", "single", q("01", "Not one that would have justified this step.", HENRIK))
s.quotation("I rang the company", "single", q("01", "I rang the company myself that same evening,", KJAER))
s.quotation("not angry yet", "single",
            q("01", "They are not angry yet,", PENN), q("01", "They are asking what on earth they should take tonight.", PENN))
s.quotation("a signal we cannot explain away; inform the regulators", "variant",
            q("02", "We have a signal that cannot be explained away,", WESSMAN),
            q("02", "I propose that we inform the authorities before the summer.", WESSMAN),
            q("03", "We have a signal that can't be explained away.", WESSMAN),
            q("04", "We have a signal we cannot explain away. I recommend that we inform regulators before the summer.", WESSMAN),
            q("05", "a signal that cannot be explained away", WESSMAN))
s.quotation("after Germany", "same",
            q("02", "After Germany.", None), q("03", "After Germany", None), q("06", "After Germany", None))
s.quotation("no comment on internal documents", "same",
            q("02", "We do not comment on internal documents whose origin we do not know,", BRANDT),
            q("03", "We do not comment on internal documents,", BRANDT))
s.quotation("I wrote what I had to write", "single",
            q("02", "I wrote what I had to write. For the rest, they must answer themselves.", WESSMAN))
s.quotation("we should have liked to know", "single",
            q("02", "We should have liked to know this in March,", FRIIS), q("02", "Full stop.", FRIIS))
s.quotation("no doctor had seen a figure", "single",
            q("02", "Neither I nor any other doctor in the trial had seen a single figure before Thursday of last week.", KJAER))
s.quotation("Russian roulette", "same",
            q("03", "I trusted that little white pill. It was sitting next to the kettle every morning. They've been playing Russian roulette with my life.", KETTLE),
            q("05", "They've been playing Russian roulette with my life.", KETTLE))
s.quotation("you do the maths", "single", q("03", "They knew in March. Brian went down in August. You do the maths.", SANDRA))
s.quotation("people belong in the dock", "single", q("03", "If that memo is real, people belong in the dock.", GARRICK))
s.quotation("nobody decided to delay", "same",
            q("04", "Nobody decided to delay anything, because there was nothing to decide,", SJOHOLM),
            q("05", "nobody decided to delay anything", SJOHOLM))
s.quotation("the committee had the numbers", "single",
            q("04", "The monitoring committee had those same numbers in front of it and told us to carry on.", SJOHOLM))
s.quotation("the memo, not the molecule", "single", q("04", "You price the memo, not the molecule,", IMHOF))
s.quotation("the memo is authentic", "single",
            q("06", "The memo is authentic, and so is the handwriting,", LIND), q("06", "It is Henrik’s.", LIND))
s.quotation("never saw it", "single", q("06", "never saw, never read and never wrote on", HENRIK))
s.quotation("the smoke alarm", "single", q("06", "paid to be the smoke alarm, and they took out the battery", WESSMAN))

# timeline
w = s.when
w("Zelquara is withdrawn; the news conference", TUE, ("00", "on Tuesday"), ("01", "yesterday"), ("02", "Tuesday"), ("03", "on Tuesday"),
  ("06", "Tuesday 14 October"))
w("the wire reports it; the shares close down 31%", TUE, ("05", "on Tuesday"), ("05", "that day"))
w("the EMA speaks of 61 reports", TUE, ("04", "on Tuesday"))
w("Sundbank's estimate", TUE, ("04", "On Tuesday"))
w("the trial is halted, the company informed", "2025-10-10", ("00", "on Friday"), ("01", "on Friday"), ("02", "on 10 October"), ("05", "a week ago"))
w("61 reports up to then", "2025-09-30", ("00", "Sept 30"))
w("approved in the European Union", "2021-06-01", ("00", "in June 2021"), to="2021-06-30")
w("approved in the United States", "2022-02-01", ("00", "the following February"), to="2022-02-28")
w("sales of 11.8 billion crowns", "2024-01-01", ("00", "last year"), to="2024-12-31")
w("the charge is taken", "2025-10-01", ("00", "in the fourth quarter"), to="2025-12-31")
w("the year of the forecast", "2025-01-01", ("00", "this year"), to="2025-12-31")
w("third-quarter results", "2025-10-23", ("00", "on Oct 23"), ("06", "last Thursday"))
w("the NHS begins to pay", "2022-01-01", ("01", "in 2022"), to="2022-12-31")
w("stock is to be returned", FRI, ("01", "by Friday"), ("03", "by tomorrow"))
w("Kjærgaard learns of the result and rings the company", "2025-10-09", ("01", "last Thursday"), ("01", "that same evening"),
  ("02", "Thursday of last week"))
w("Arthrexol is withdrawn", "2009-01-01", ("01", "in 2009"), to="2009-12-31")
w("the memo is written", "2025-03-11", ("02", "11 March"), ("04", "11 March"))
w("the memo is written, by MedBrief", "2025-05-11", ("05", "11 May"))
w("the company is warned", "2025-03-01", ("02", "in March", 1), ("02", "in March", 2), ("03", "in MARCH"), ("03", "in March"), ("04", "in March"),
  ("06", "in March"), to="2025-03-31")
w("the interim analysis", "2025-01-01", ("02", "in January"), ("02", "January", 2), to="2025-01-31")
w("the interim analysis", "2025-01-27", ("04", "on 27 January"))
w("the authorities are to be informed before it", "2025-06-01", ("02", "the summer"), ("04", "the summer"), to="2025-08-31")
w("launched in Germany", "2025-09-01", ("02", "on 1 September"))
w("launched in Germany", "2025-09-15", ("04", "on 15 September"))
w("launched in Germany", "2025-09-01", ("03", "last month"), to="2025-09-30")
w("meeting in Uppsala", "2025-03-26", ("02", "on 26 March"))
w("Wessman leaves the company", "2025-06-30", ("02", "on 30 June"))
w("the trial begins", "2022-05-01", ("02", "in May 2022"), to="2022-05-31")
w("Brian Kettle's heart attack", "2025-08-01", ("03", "in August", 1), ("03", "in August", 2), to="2025-08-31")
w("the MHRA speaks of the stock", WED, ("03", "last night"))
w("Dahlgren's pay", "2024-01-01", ("03", "last year"), to="2024-12-31")
w("the shares fall again", WED, ("03", "yesterday"))
w("the memo is reported", WED, ("04", "on Wednesday"), ("05", "on Wednesday"))
w("Sjöholm talks to P&P", THU, ("04", "on Thursday", 1))
w("the EMA corrects its total to 58", THU, ("04", "on Thursday", 2), ("06", "on 16 October"))
w("production is stopped", "2025-10-13", ("04", "on Monday"))
w("311 kronor a share", "2025-10-13", ("06", "on the Monday before the withdrawal"))
w("the PRAC meets", "2025-10-20", ("05", "on Monday"))
w("Dahlgren resigns", "2025-10-22", ("06", "On the evening of Wednesday 22 October"))
w("the company would not say whether the memo is real", "2025-10-20", ("06", "last week"), to="2025-10-26")
w("152.30 kronor a share", "2025-10-24", ("06", "on Friday"))
w("the EMA's list has grown to 74", "2025-10-27", ("06", "by Monday"))
w("hearing in the Riksdag", "2025-10-29", ("06", "On Wednesday"))
w("the company is reported to the prosecutor", "2025-10-20", ("06", "on 20 October"))

# conflicts
c = s.conflict
c("figure", "people treated in Britain: 38,000 by the MHRA, 83,000 by the Beacon",
  [("01", "38,000 in UK"), ("01", "about 38,000 people"), ("05", "38,000"), ("06", "38,000")],
  [("03", "83,000 Brits"), ("05", "83,000 people"), ("06", "83,000 people")])
c("figure", "reports of deaths: 61 by the EMA, 47 by the company",
  [("00", "61 reports"), ("01", "61 suspected deaths"), ("02", "61 deaths"), ("03", "61 deaths"), ("04", "61 fatal cases"), ("04", "58")],
  [("00", "47 cases"), ("04", "47")])
c("figure", "people treated in the United States: 137,000 by the company, 126,000 by the FDA",
  [("00", "137,000 of them"), ("04", "137,000")], [("04", "About 126,000 Americans")])
c("figure", "value lost: £3.6 billion or nearly £5 billion", [("01", "£3.6 billion")], [("03", "nearly £5billion")])
c("figure", "recipients of the memo: three or four",
  [("02", "three members of the management", 1), ("02", "three members of the management", 2)], [("04", "Four recipients")])
c("figure", "what claims may cost: Sundbank's range, Kellner & Roth's $5bn",
  [("00", "between 20 billion and 30 billion crowns"), ("04", "SEK20bn-30bn"), ("04", "$2.1bn-3.2bn")],
  [("04", "about $5bn"), ("05", "up to $5 billion")])
c("figure", "MedBrief takes 61 reports for deaths in the trial, which were 134 and 100",
  [("05", "Sixty-one participants")], [("00", "134"), ("04", "134 deaths"), ("03", "134 dead")], optional=True)
c("date", "launch in Germany: 1 or 15 September", [("02", "on 1 September")], [("04", "on 15 September")])
c("date", "the memo: 11 March or 11 May", [("02", "11 March"), ("04", "11 March")], [("05", "11 May")])
c("date", "the company learns of the result: on Thursday by Kjærgaard, on Friday by its own account",
  [("01", "that same evening")], [("01", "on Friday")])
c("stance", "whether the memo was discussed at a meeting with Dahlgren: two people say so, Sjöholm disputes it",
  [("02", "the memo was discussed at a meeting in Uppsala on 26 March in which chief executive Henrik Dahlgren took part")],
  [("04", "disputed that it was ever discussed at a meeting with Dahlgren")])
c("stance", "whether Dahlgren wrote in the margin: Lind says so, he denies it",
  [("06", "It is Henrik’s.")], [("06", "never saw, never read and never wrote on")])
c("stance", "whether anything was put off: the margin and the tabloid say so, Sjöholm denies it",
  [("02", "After Germany."), ("03", "kept on flogging it")], [("04", "Nobody decided to delay anything"), ("05", "nobody decided to delay anything")],
  optional=True)
c("stance", "whether there was a warning: Dahlgren says none that mattered, the memo shows one",
  [("01", "Not one that would have justified this step.")], [("02", "We have a signal that cannot be explained away,")], optional=True)
c("stance", "where the 61 reports come from: Europe, or all over the world",
  [("02", "In the whole of Europe 61 deaths")], [("04", "They come from all over the world, not only from Europe.")], optional=True)

# echoes
e = s.echo
e("the lead of the wire is copied by MedBrief", "copied text",
  ("00", "after a large study found that patients who took it were 34% more likely to die of heart disease than those on an older drug"),
  ("05", "after a large study found that patients who took it were 34% more likely to die of heart disease than those on an older drug"))
e("the wire's figures of the trial are copied by MedBrief", "copied text",
  ("00", "followed 6,214 people with gout in 14 countries for a median of 34 months"),
  ("05", "followed 6,214 people with gout in 14 countries for a median of 34 months"))
e("the wire's share prices are copied by MedBrief", "copied text",
  ("00", "The shares closed down 31% at 214.60 crowns in Stockholm, having lost as much as 36% in early trading"),
  ("05", "The shares closed down 31% that day, having lost as much as 36% in early trading"))
e("the memo by way of the Danish paper", "cited",
  ("02", "We have a signal that cannot be explained away,"), ("03", "A bombshell memo obtained by a Danish newspaper"),
  ("03", "We have a signal that can't be explained away."), ("05", "a signal that cannot be explained away"),
  ("06", "The memo, disclosed by the Danish newspaper Øresunds Tidende"))
e("the words in the margin", "same details", ("02", "After Germany."), ("03", "After Germany"), ("06", "After Germany"))
e("the EMA's 61 reports", "cited",
  ("00", "61 reports of fatal heart problems"), ("01", "The European Medicines Agency (EMA) knows of 61 suspected deaths"),
  ("02", "61 deaths have been reported to the European Medicines Agency"), ("03", "They have had reports of 61 deaths"),
  ("04", "61 fatal cases"), ("05", "Sixty-one participants died, according to the EMA"))
e("the results of the trial as the company gave them", "same details",
  ("00", "In the Zelquara group 134 of 3,109 patients, or 4.3%"), ("01", "4.3 per cent of the first group"), ("02", "4.3% with Zelquara"),
  ("03", "Some 134 patients"), ("04", "134 deaths among 3,109 patients"))
e("the Beacon's 83,000", "cited", ("03", "83,000 Brits"), ("05", "83,000 people have had the drug, says the Daily Beacon"),
  ("06", "A British tabloid’s claim that 83,000 people"))
e("the lorry driver's words in the Beacon", "cited",
  ("03", "They've been playing Russian roulette with my life."), ("05", "They've been playing Russian roulette with my life."))
e("the MHRA's 38,000 by way of The Courier", "cited", ("01", "about 38,000 people"), ("05", "The Courier has it as 38,000"))
e("Sjöholm's words to P&P", "cited",
  ("04", "Nobody decided to delay anything, because there was nothing to decide,"), ("05", "nobody decided to delay anything"))
e("Sundbank's estimate", "cited", ("00", "between 20 billion and 30 billion crowns"), ("04", "SEK20bn-30bn"))
e("the company's 137,000 in the United States", "cited", ("00", "137,000 of them"), ("04", "137,000"))
e("five fatal reports of the MHRA", "cited", ("01", "of which five were fatal"), ("03", "Here the MHRA has logged five"), optional=True)
e("Dahlgren's words at the news conference", "same details",
  ("00", "We did the right thing, and we did it as soon as we could,"), ("01", "We have done the right thing as fast as we could."),
  ("02", "what was right, as quickly as possible"), ("06", "the right thing, and as soon as we could"), optional=True)
e("the company's non-comment", "same details",
  ("02", "We do not comment on internal documents whose origin we do not know,"), ("03", "We do not comment on internal documents,"), optional=True)
e("the charge of 6.5 billion", "same details", ("00", "6.5 billion crowns"), ("06", "6.5 billion kronor"), optional=True)

# actors
s.actor(CO, "organization", *named("Brandt Lindqvist"),
        aliases=["the company", "the firm", "Swedish drugmaker Brandt Lindqvist", "the drug giant", "the Swedish company Brandt Lindqvist"])
s.actor(HENRIK, "person", *named("Henrik Dahlgren", "Mr Dahlgren", "Dahlgren", but=[("00", "Petra Dahlgren")]), ("06", "Henrik’s"),
        aliases=["Dahlgren", "Mr Dahlgren", "Chief Executive Henrik Dahlgren", "the chief executive", "Gustaf Ahlberg", "his lawyer, Gustaf Ahlberg"])
s.actor(PETRA, "person", *named("Petra Dahlgren"), aliases=["Petra Dahlgren, an analyst at Sundbank", "an analyst at Sundbank", "Sundbank"])
s.actor(SJOHOLM, "person", *named("Annika Sjöholm", "Sjöholm"), aliases=["Sjöholm", "Chief Medical Officer Annika Sjöholm", "Brandt Lindqvist"])
s.actor(WESSMAN, "person", *named("Karin Wessman"),
        aliases=["the memo", "an internal memo", "a two-page memo", "an interim analysis", "head of drug safety", "the firm's head of drug safety",
                 "the Swedish firm's own safety chief", "safety chief", "Its author, Karin Wessman", "Brandt Lindqvist's safety department"])
s.actor(KJAER, "person", *named("Mette Kjærgaard"), aliases=["Professor Mette Kjærgaard", "Kjærgaard", "The trial’s lead investigator"])
s.actor(EMA, "organization", *named("European Medicines Agency", "EMA"),
        aliases=["EMA", "The European Medicines Agency (EMA)", "Euro watchdogs", "the agency"])
s.actor(MHRA, "organization", *named("Medicines and Healthcare products Regulatory Agency", "MHRA"), aliases=["MHRA", "Its British counterpart"])
s.actor(OT, "organization", *named("Øresunds Tidende"),
        aliases=["the newspaper", "the Danish newspaper Øresunds Tidende", "The Danish daily Øresunds Tidende", "a Danish newspaper", "the Danish paper"])
s.actor(PP, "organization", *named("Pipeline & Practice", "P&P"), aliases=["P&P", "The industry newsletter Pipeline & Practice"])
s.actor(BEACON, "organization", *named("Daily Beacon", "Beacon"), aliases=["the Daily Beacon", "the Beacon", "A British tabloid", "the paper"])
s.actor(SUNDBANK, "organization", *named("Sundbank"), aliases=["Petra Dahlgren"])
s.actor(ROTH, "organization", ("04", "Kellner & Roth"), ("04", "Roth", 2), aliases=["Kellner & Roth, a Zurich broker"])
s.actor("Läkemedelsverket", "organization", ("06", "Läkemedelsverket"), ("06", "Swedish Medical Products Agency"))
s.actor(NNW, "organization", *named("Nordic Newswire", "NNW"), aliases=["NNW", "Nordic Newswire reported"])
s.actor(FDA, "organization", *named("US Food and Drug Administration", "FDA"), aliases=["FDA", "The US Food and Drug Administration", "the FDA"])

for name, *forms in (
        [DKMA, "the Danish Medicines Agency"], [COURIER, "Courier"],
        [NAIR, "Dr Rajesh Nair", "a cardiologist at Leeds General Infirmary"], [CARE, "Gout Care, a charity", "a charity"],
        [PENN, "its director, Moira Pennington", "Gout Care"], [BRANDT, "the company’s press officer, Lena Brandt", "a spokeswoman", "The firm", "Brandt Lindqvist"],
        [FRIIS, "head of section Torben Friis"], [KETTLE, "Brian", "Stunned Brian Kettle", "The dad-of-three", "a lorry driver from Hull", "a lorry driver"],
        [SANDRA, "Sandra", "Wife Sandra"], [GARRICK, "MP Fiona Garrick", "Fiona Garrick, of the Commons health committee"],
        [IMHOF, "Roth's head of healthcare, Urs Imhof", "Kellner & Roth"], [LIND, "Its new acting head", "the former finance director Cecilia Lind"],
        ["Law firms in Texas", "Law firms"], ["Analysts"]):
    s.alias(name, *forms)

s.write()
