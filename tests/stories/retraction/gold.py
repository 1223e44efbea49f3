"""Gold of an invented story: a celebrated study of sauerkraut and depression is retracted in September 2027."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The retraction of the sauerkraut study")
def d(m, n): return f"2027-{m:02}-{n:02}"
POST, RET, THU, FRI, DESK = d(4, 19), d(9, 8), d(9, 9), d(9, 10), d(9, 21)
s.report("00", outlet="Crooked Columns", published=POST)
s.report("01", outlet="The Clarion", published=THU)
s.report("02", outlet="ČPK", published=THU)
s.report("03", outlet="Daily Beacon", published=FRI, sidecar=True)
s.report("04", outlet="Research Desk Weekly", published=DESK)

PROF, PETR, DRURY, SIM, LEIT, RECT, FALK, MALY, KRC = ("Tomáš Havránek", "Petr Havránek", "Fionnuala Drury", "Klára Šimková", "Wolfgang Leitner",
    "Alena Dvořáčková", "Ingrid Falk-Moreau", "Ondřej Malý", "Bohumil Krč")
UNI, ANNALS, PAPER, COMM, KYSELA, DEBBIE, FOUR = "South Moravian University", "European Annals of Nutrition", "the paper", "inquiry commission", "Kysela", "Debbie Harkness", "four co-authors"
F, x = s.figures, s.exact

# ---- figures
F("rows that are copies", "conflict",
  x("00", "418", 418, as_of=POST, origin=DRURY), x("00", "416", 416, as_of=d(4, 26), origin=DRURY),
  x("01", "391", 391, ANNALS, as_of=RET, origin=COMM), x("01", "418", 418, DRURY, as_of=POST, origin=DRURY),
  x("02", "391 records", 391, COMM, as_of=THU, origin=COMM),
  x("03", "418 patients", 418, origin=DRURY), s.vague("03", "HUNDREDS of its patients", 100, origin=DRURY), x("03", "418", 418, DRURY, nth=2, origin=DRURY),
  x("04", "416", 416, DRURY, as_of=DESK, origin=DRURY), x("04", "391", 391, [DRURY, COMM], origin=COMM), x("04", "418", 418, DRURY, origin=DRURY))
F("copies in the cabbage group", "single", x("00", "377", 377, as_of=POST, origin=DRURY))
F("rows of twins", "single", x("00", "two of the rows", 2, "a reader", origin="a reader"))
F("participants", "agree",
  x("00", "1,204 adults", 1204, PAPER, origin=PAPER), x("00", "1,204 rows", 1204, origin=PAPER), x("01", "1,204 participants", 1204, ANNALS, origin=PAPER),
  x("03", "1,204 people", 1204, DRURY, origin=PAPER))
F("villages", "single", x("00", "nine villages", 9, PAPER, origin=PAPER))
F("part of the participants who ate cabbage", "single", x("00", "half of them", 0.5, PAPER, origin=PAPER))
F("daily portion", "single", x("00", "70 grams", 70, PAPER, origin=PAPER, unit="g"))
F("length of the trial", "single", x("00", "12 weeks", 12, PAPER, origin=PAPER, unit="weeks"))
F("effect as published", "agree",
  x("00", "37 per cent", 37, PAPER, nth=1, origin=PAPER, unit="%"), x("00", "37 per cent", 37, nth=2, origin=PAPER, unit="%"),
  x("01", "37%", 37, PAPER, origin=PAPER, unit="%"), x("03", "37 per cent", 37, PROF, origin=PAPER, unit="%"))
F("effect without the copies", "conflict",
  x("00", "4", 4, nth=4, origin=DRURY, unit="%"), x("04", "11%", 11, MALY, origin=MALY, unit="%"), x("04", "4%", 4, DRURY, origin=DRURY, unit="%"))
F("co-authors", "agree", x("00", "six colleagues", 6), x("01", "six co-authors", 6))
F("co-authors who asked for the retraction", "agree", x("01", "Four", 4, as_of=[d(6, 1), d(6, 30)]), x("04", "four co-authors", 4, as_of=d(6, 11)))
F("time to find the copies", "agree",
  x("00", "eleven minutes", 11, origin=DRURY, unit="minutes"), x("03", "ELEVEN MINUTES", 11, origin=DRURY, unit="minutes"), x("04", "eleven minutes", 11, origin=DRURY, unit="minutes"))
F("time of the professor's reply", "single", s.at_most("00", "within an hour", 1, unit="hours"))
F("people persuaded to eat cabbage", "single", s.vague("01", "millions of people", 1000000))
F("time since the study made its author famous", "single", s.about("01", "almost five years", 5, unit="years"))
F("citations", "agree", s.more_than("01", "more than 1,100 times", 1100, as_of=THU), x("04", "1,130 citations", 1130, as_of=DESK))
F("citations since the blog post", "single", x("04", "46 of them", 46, as_of=DESK))
F("boxes of capsules sold", "single", x("01", "2.3 million boxes", 2300000, KYSELA, as_of=THU, origin=KYSELA))
F("grants to be returned", "agree",
  x("02", "48 million korunas", 48000000, RECT, origin=UNI, unit="CZK"), s.about("02", "approx. 1.9 million euros", 1900000, RECT, origin=UNI, unit="EUR"),
  x("03", "£1.6million", 1600000, origin=UNI, unit="GBP"))
F("employees with proceedings", "single", x("02", "one employee", 1, RECT, as_of=THU, origin=UNI))
F("members of the commission", "single", x("02", "five members", 5))
F("members from abroad", "single", x("02", "three from abroad", 3))
F("meetings of the commission", "single", x("02", "14 times", 14))
F("persons heard", "single", x("02", "22 persons", 22))
F("income from the licence", "single", x("02", "11 million korunas", 11000000, unit="CZK"))
F("students of the university", "single", x("02", "19,400 students", 19400))
F("faculties of the university", "single", x("02", "eight faculties", 8))
F("money spent on capsules by a customer", "single", x("03", "£336", 336, unit="GBP"))
F("price of a box", "single", x("03", "£14", 14, unit="GBP"))
F("time the journal took", "single", x("04", "142 days", 142, unit="days"))
F("time from the submission to the last measurement", "single", x("04", "six weeks", 6, unit="weeks"))
F("papers retracted by the journal", "single", x("04", "37 papers", 37))

# ---- quotations
q, Q = s.quote, s.quotation
Q("the file is not ours", "single", q("00", "The file is not ours.", PROF))
Q("takes all concerns seriously", "single", q("00", "takes all concerns seriously", ANNALS))
Q("a copying machine has no motive", "single", q("00", "A copying machine has no motive,", "old teacher"), q("00", "Look for the person who brought the paper.", "old teacher"))
Q("duplicated from other participants", "single", q("01", "were duplicated from other participants", ANNALS))
Q("no longer relied upon", "single", q("01", "can no longer be relied upon", ANNALS))
Q("the one who will carry it", "variant", q("01", "A mistake was made in my laboratory. I was not the one who made it, and I am the one who will carry it,", PROF),
  q("03", "A mistake was made in my lab. I didn't make it, but I'm the one who'll carry the can.", PROF))
Q("a heavy heart and a clear conscience", "single", q("01", "with a heavy heart and a clear conscience", PROF))
Q("eat more cabbage", "variant", q("01", "I told him in November 2021 that the columns repeated themselves,", SIM), q("01", "He said I should eat more cabbage.", SIM),
  q("03", "He told me to eat more cabbage,", SIM))
Q("study the situation calmly", "single", q("01", "study the situation calmly", KYSELA))
Q("nothing to conceal", "variant", q("02", "The University has nothing to conceal and will conceal nothing,", RECT), q("03", "We've got nothing to hide.", RECT))
Q("that he did not give it", "single", q("02", "It also did not find that he did not give it,", LEIT))
Q("a right cabbage", "single", q("03", "I feel a right cabbage myself,", DEBBIE), q("03", "I'd like my money back, and my fridge still stinks.", DEBBIE))
Q("a single table", "single", q("04", "no longer stand behind a single table", FOUR))
Q("not nothing, and not fraud", "single", q("04", "With the duplicates removed the effect is 11%. That is not nothing, and it is not fraud.", MALY))
Q("I have 416", "single", q("04", "I have 416. The commission has 391, because it let the near copies live,", DRURY), q("04", "Nobody has 418 any more, except the newspapers.", DRURY))
Q("somebody ate that cabbage", "single", q("04", "The rows were copied. Somebody ate that cabbage.", DRURY))
Q("a log is not a matter of opinion", "single", q("04", "A log is not a matter of opinion,", FALK))
Q("not an admission", "single", q("04", "is not an admission", KRC))
Q("later", "single", q("04", "Later.", PROF))

# ---- timeline
w = s.when
w("journal's retractions counted from", "2010-01-01", ("04", "since 2010"), to="2010-12-31")
w("Šimková warns, by her word", "2021-11-01", ("01", "in November 2021"), to="2021-11-30")
w("Šimková warns, as the Beacon tells it", "2021-01-01", ("03", "six years ago"), to="2021-12-31")
w("Šimková's e-mail", "2021-11-17", ("04", "17 November 2021"))
w("the e-mail is answered", "2021-11-17", ("04", "the same evening"))
w("records are duplicated", "2022-01-01", ("02", "from January to March 2022"), to="2022-03-31")
w("the manuscript is received", "2022-03-14", ("00", "14 March 2022"), ("04", "14 March 2022"))
w("the last measurements", "2022-04-29", ("00", "29 April"), ("02", "29 April"))
w("the manuscript is sent, by the university", "2022-05-01", ("02", "in May 2022"), ("04", "in May 2022"), to="2022-05-31")
w("the revised version", "2022-05-12", ("04", "12 May"))
w("the study is published", "2022-10-01", ("00", "In October 2022"), to="2022-10-31")
w("capsules are sold", "2023-01-01", ("01", "since 2023"), to="2023-12-31")
w("the data turn up", d(3, 1), ("00", "Last month"), to=d(3, 31))
w("Drury writes to the professor", d(4, 2), ("00", "on 2 April"))
w("the duplicates are first described", d(4, 1), ("01", "in April"), to=d(4, 30))
w("a first complaint arrives", d(4, 20), ("04", "on 20 April"))
w("expression of concern", d(5, 7), ("04", "on 7 May"))
w("four co-authors ask for retraction", d(6, 1), ("01", "in June"), to=d(6, 30))
w("four co-authors write", d(6, 11), ("04", "On 11 June"))
w("the inquiry ends", d(8, 30), ("01", "last week"), to=d(9, 5))
w("the paper is withdrawn", RET, ("01", "yesterday"), ("03", "on Wednesday"))
w("the university's press conference", THU, ("02", "today"), ("04", "On 9 September"))
w("a customer complains", THU, ("03", "yesterday"))
w("the professor resigns", d(9, 17), ("04", "last Friday"))

# ---- conflicts
s.conflict("date", "the manuscript was sent on 14 March 2022, or in May by the university",
    [("00", "14 March 2022"), ("04", "14 March 2022")], [("02", "in May 2022"), ("04", "in May 2022")])
s.conflict("figure", "copied rows: 418, then 416 by Drury, 391 by the commission",
    [("00", "418"), ("00", "416"), ("01", "418"), ("03", "418 patients"), ("03", "418", 2), ("04", "416")], [("01", "391"), ("02", "391 records"), ("04", "391")])
s.conflict("figure", "effect without copies: 4% by Drury, 11% by Malý", [("00", "the effect shrinks from 37 per cent to 4"), ("04", "4%")], [("04", "11%")])
s.conflict("stance", "patients who never existed, or copied rows",
    [("03", "418 patients turn out NEVER to have existed"), ("03", "its patients were made up")], [("04", "The rows were copied. Somebody ate that cabbage."), ("00", "are copies of other rows"), ("01", "were duplicated from other participants")])
s.conflict("stance", "whether Šimková warned the professor",
    [("01", "I told him in November 2021 that the columns repeated themselves"), ("03", "says she warned him six years ago"), ("04", "We have seen an e-mail to him from Klára Šimková")],
    [("01", "Havránek denies that the conversation took place"), ("04", "nobody warned his client")])
s.conflict("stance", "whether the dates raise a suspicion", [("02", "is thereby without basis")], [("00", "Nor is that all"), ("04", "six weeks before the last measurement")], optional=True)
s.conflict("stance", "whether the paper should stand: four co-authors against Malý", [("04", "no longer stand behind a single table"), ("01", "asked the journal to withdraw the paper")], [("04", "objected and still does")], optional=True)

# ---- echoes
s.echo("418 copies, told by the blog", "cited", ("00", "418"), ("01", "418"), ("03", "418", 2))
s.echo("eleven minutes, told by the blog", "same details", ("00", "eleven minutes"), ("03", "ELEVEN MINUTES"), ("04", "eleven minutes"))
s.echo("the professor's statement", "cited", ("01", "I am the one who will carry it"), ("03", "I'm the one who'll carry the can"))
s.echo("eat more cabbage, told to The Clarion", "same details", ("01", "He said I should eat more cabbage."), ("03", "He told me to eat more cabbage,"))
s.echo("391, counted by the commission", "cited", ("01", "391"), ("02", "391 records"), ("04", "391"))
s.echo("the rector's press conference", "cited", ("02", "nothing to conceal and will conceal nothing"), ("03", "We've got nothing to hide."), ("02", "48 million korunas"), ("03", "£1.6million"))
s.echo("May 2022, told by the university's spokesman", "cited", ("02", "in May 2022"), ("04", "in May 2022"))
s.echo("37 per cent, told by the paper", "cited", ("00", "37 per cent", 1), ("01", "37%"), ("03", "37 per cent"), optional=True)
s.echo("1,204 participants", "same details", ("00", "1,204 adults"), ("01", "1,204 participants"), ("03", "1,204 people"), optional=True)
s.echo("four co-authors in June", "same details", ("01", "Four of his six co-authors"), ("04", "four co-authors"), optional=True)
s.echo("14 March 2022", "same details", ("00", "14 March 2022"), ("04", "14 March 2022"), optional=True)

# ---- actors
def everywhere(*names, docs=None):
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if docs is None or doc in docs:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(PROF, "person", *everywhere("Tomáš Havránek", "Tomas Havranek"), ("00", "Havránek", 2), ("01", "Havránek", 2), ("04", "Havránek", 2),
    aliases=["Professor Havránek", "Havránek", "Prof Tomas Havranek", "Tomas Havranek", "the Czech prof", "The Czech prof", "the professor", "his client"])
s.actor(PETR, "person", *everywhere("Petr Havránek"), aliases=["the spokesman of the University", "the university’s spokesman", "the spokesman"])
s.actor(DRURY, "person", *everywhere("Fionnuala Drury", "Drury"), aliases=["Drury", "a sharp-eyed blogger", "an Irish statistician", "blogger", "Crooked Columns", "She"])
s.actor(SIM, "person", *everywhere("Klára Šimková", "Klara Simkova"), aliases=["Klara Simkova", "Šimková", "Ex-student Klara Simkova", "a doctoral student"])
s.actor(LEIT, "person", *everywhere("Wolfgang Leitner"), aliases=["the chairman of the commission", "Leitner"])
s.actor(RECT, "person", *everywhere("Alena Dvořáčková", "Alena Dvorackova"), aliases=["Rector Alena Dvořáčková", "the Rector", "Boss Alena Dvorackova", "Alena Dvorackova", "Rector", UNI])
s.actor(FALK, "person", *everywhere("Ingrid Falk-Moreau", "Falk-Moreau"), aliases=["Falk-Moreau", "The journal’s editor"])
s.actor(MALY, "person", *everywhere("Ondřej Malý", "Malý"), aliases=["Malý", "the biostatistician Ondřej Malý", "A fifth"])
s.actor(KRC, "person", *everywhere("Bohumil Krč", "Krč"), aliases=["His lawyer", "Krč"])
s.actor(UNI, "organization", *everywhere("South Moravian University", "JMU"), aliases=["JMU", "the University", "the university"])
s.actor(ANNALS, "organization", *everywhere("European Annals of Nutrition"), aliases=["the journal", "The journal", "The European Annals of Nutrition"])
s.actor("Crooked Columns", "organization", *everywhere("Crooked Columns", "CROOKED COLUMNS"))
s.actor("The Clarion", "organization", *everywhere("The Clarion"))
s.alias(PAPER, "The paper", "paper", "Havránek", PROF)
s.alias(COMM, "The commission", "the commission", "The inquiry commission", "its conclusions", "commission")
s.alias(KYSELA, "a company in Olomouc")
s.alias(DEBBIE, "Mum-of-two Debbie Harkness", "Harkness")
s.alias(FOUR, "four co-authors wrote", "co-authors")
s.alias("old teacher", "my old teacher", "Fionnuala Drury's old teacher", "teacher")
s.alias("a reader", "A reader", "reader")
s.write()
