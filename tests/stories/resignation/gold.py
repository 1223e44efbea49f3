"""Gold of an invented story: the Latvian transport minister Ilze Kraukle resigns over messages, March 2026. "Six in 10" is 0.6."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Latvian transport minister resigns over messages")
THU, FRI, TUE, WED, DEBATE = "2026-03-05", "2026-03-06", "2026-03-10", "2026-03-11", "2026-03-12"
s.report("00", outlet="Baltline", published=TUE)
s.report("01", outlet="Riga Today", published=TUE)
s.report("02", outlet="The Courier", published=WED, sidecar=True)
s.report("03", outlet="Vakara Strāva", published=FRI)
s.report("04", outlet="Baltic Morning Brief", published=WED)
s.report("05", outlet="Meridiāns Quarterly Online", published="2026-03-16", to="2026-03-22")

KRAUKLE, OZOLS, PM, VITOLA, LUSIS, FREIMANE = "Ilze Kraukle", "Mārtiņš Ozols", "Andris Vītols", "Dace Vītola", "Kaspars Lūsis", "Ginta Freimane"
APSE, RANCANS, MEDNIS, PURVS = "Zane Apse", "Uldis Rancāns", "Ēriks Mednis", "Juris Purvs"
ATKLATI, KNAB, TILTS, LATMETRS, BALTLINE, TODAY = "Atklāti", "KNAB", "Tilts & Partneri", "Latmetrs", "Baltline", "Riga Today"
LAWMAKER, OFFICIAL, BUILDING, ALLIES, BOOKKEEPER = "one of the lawmakers", "a government official", "two people in the building", "Ms Kraukle's allies", "former bookkeeper"
COMMITTEE, SITE, SPOKESMAN = "parliamentary committee", "website", "A spokesman for Tilts & Partneri"

# ---- figures
f = s.figures
f("messages between Kraukle and Ozols", "conflict",
    s.exact("00", "341 messages", 341, as_of=TUE, origin=COMMITTEE),
    s.exact("00", "127 messages", 127, ATKLATI, as_of=THU, origin=ATKLATI),
    s.exact("00", "341", 341, nth=2, as_of=TUE, origin=COMMITTEE),
    s.exact("00", "314", 314, as_of=TUE, origin=COMMITTEE),
    s.exact("01", "314 messages", 314, RANCANS, as_of=TUE, origin=COMMITTEE),
    s.exact("01", "341", 341, RANCANS, as_of=TUE, origin=COMMITTEE),
    s.exact("02", "341 of them", 341, as_of=TUE, origin=COMMITTEE),
    s.exact("03", "127 little messages", 127, as_of=THU, origin=ATKLATI),
    s.exact("03", "127 messages", 127, ATKLATI, as_of=THU, origin=ATKLATI),
    s.exact("04", "314 messages", 314, BALTLINE, as_of=TUE, origin=COMMITTEE),
    s.exact("05", "341 messages", 341, COMMITTEE, origin=COMMITTEE))
f("messages that are about the tender", "agree",
    s.about("01", "About 20 of them", 20, RANCANS, as_of=TUE, origin=COMMITTEE),
    s.exact("05", "22 mention the terminal", 22, COMMITTEE, origin=COMMITTEE))
f("weeks over which the messages were sent", "single", s.exact("01", "16 weeks", 16, RANCANS, unit="weeks"))
f("value of the contract", "conflict",
    s.exact("00", "214-million-euro railway contract", 214e6, unit="EUR"),
    s.exact("02", "£185m railway station", 185e6, unit="GBP"),
    s.exact("03", "241 million euros", 241e6, unit="EUR"),
    s.exact("04", "214-million-euro railway contract", 214e6, BALTLINE, origin=BALTLINE, unit="EUR"),
    s.exact("05", "214 million euros", 214e6, unit="EUR"))
f("amount by which the bid was below the limit", "single", s.exact("00", "1.1 million euros below the limit", 1.1e6, unit="EUR"))
f("limit price of one lot", "single", s.exact("05", "98.4 million", 98.4e6, unit="EUR"))
f("limit price of another lot", "single", s.exact("05", "140 million", 140e6, unit="EUR"))
f("limit price of the lot that Tilts & Partneri won", "single", s.exact("05", "215.1 million euros", 215.1e6, unit="EUR"))
f("length of the meeting with the prime minister", "agree",
    s.less_than("00", "less than 10 minutes", 10, OFFICIAL, as_of=TUE, origin=OFFICIAL, unit="minutes"),
    s.exact("01", "eight minutes", 8, BUILDING, as_of=TUE, origin=BUILDING, unit="minutes"))
f("time from the message to the deadline", "single", s.exact("00", "11 days before the deadline", 11, LAWMAKER, unit="days"))
f("time for which the chancellery had known", "single", s.about("00", "almost three weeks", 3, VITOLA, as_of=TUE, origin=VITOLA, unit="weeks"))
f("letters to the chancellery a day", "single", s.about("00", "about 200 letters a day", 200, APSE, origin=APSE))
f("ministries of Juris Purvs", "single", s.exact("01", "two ministries", 2, as_of=TUE))
f("seats of the coalition", "single", s.exact("01", "52", 52, as_of=TUE))
f("seats in parliament", "single", s.exact("01", "100 seats", 100))
f("share that wanted the minister to go", "agree",
    s.exact("01", "62% of those asked", 62, LATMETRS, as_of=["2026-03-06", "2026-03-08"], origin=LATMETRS, unit="%"),
    s.more_than("02", "more than six in 10 Latvians", .6, LATMETRS, origin=LATMETRS),
    s.exact("04", "62%", 62, TODAY, origin=LATMETRS, unit="%"))
f("share that wanted her to stay", "single", s.exact("01", "21%", 21, LATMETRS, as_of=["2026-03-06", "2026-03-08"], origin=LATMETRS, unit="%"))
f("people polled", "single", s.exact("01", "1,004 people", 1004, LATMETRS, as_of=["2026-03-06", "2026-03-08"], origin=LATMETRS))
f("readers of Riga Today who find she was right", "single", s.exact("01", "81%", 81, as_of=TUE, origin=TODAY, unit="%"))
f("clicks in Riga Today's vote", "single", s.more_than("01", "more than 9,000 clicks", 9000, as_of=TUE, origin=TODAY))
f("committee members present", "single", s.exact("01", "Nine of its 11 members", 9, as_of=TUE))
f("committee members", "single", s.exact("01", "11 members", 11))
f("days from the publication to the resignation", "single", s.exact("02", "five days", 5, unit="days"))
f("families renovating the summer house", "single", s.exact("02", "two families", 2, ALLIES))
f("nights at the lake house", "single", s.exact("02", "nine nights", 9, ATKLATI, origin=ATKLATI, unit="nights"))
f("value of the stay at the lake house", "conflict",
    s.exact("02", "€3,800", 3800, ATKLATI, origin=ATKLATI, unit="EUR"),
    s.exact("02", "€2,300", 2300, KRAUKLE, as_of=FRI, origin=KRAUKLE, unit="EUR"))
f("support for New Shore", "update",
    s.exact("02", "12.9%", 12.9, as_of=["2026-03-06", "2026-03-08"], origin=LATMETRS, unit="%"),
    s.exact("02", "17.4%", 17.4, as_of=["2026-01-01", "2026-01-31"], unit="%"),
    s.exact("05", "11.8 per cent", 11.8, LATMETRS, as_of=["2026-03-14", "2026-03-15"], origin=LATMETRS, unit="%"))
f("trust in none of them", "single", s.exact("05", "44 per cent", 44, LATMETRS, as_of=["2026-03-14", "2026-03-15"], origin=LATMETRS, unit="%"))
f("weekly rent of the lake house", "update",
    s.exact("03", "2,950 euros", 2950, SITE, as_of=FRI, origin=SITE, unit="EUR"),
    s.exact("05", "3,400 euros a week", 3400, unit="EUR"))
f("e-mails of the predecessor", "single", s.exact("03", "58 e-mails", 58))
f("votes by Vakara Strāva's readers", "single", s.exact("03", "6,412 of you", 6412, as_of=FRI))
f("share of Vakara Strāva's readers for yes", "single", s.exact("03", "77 per cent", 77, as_of=FRI, unit="%"))
f("fall of the builder's shares", "single", s.exact("04", "8.5%", 8.5, unit="%"))
f("messages to a parking firm in Tallinn", "single", s.exact("04", "41 messages", 41))
f("growth of Rail Baltica's budget", "single", s.exact("04", "€340m", 340e6, unit="EUR"))
f("kinds of ceiling", "single", s.exact("05", "two kinds of ceiling", 2))
f("people at the ministry who knew the limit", "agree", s.exact("05", "six people", 6), s.exact("05", "one of the six", 6))
f("words of the message in Latvian", "single", s.exact("05", "five words", 5))
f("translations of the message", "single", s.exact("05", "three translations", 3))
f("days from the resignation to the debate", "single", s.exact("05", "two days", 2, unit="days"))
f("votes for the prime minister", "single", s.exact("05", "51", 51, as_of=DEBATE))
f("votes against the prime minister", "single", s.exact("05", "46", 46, as_of=DEBATE))
f("suspension of the contract", "single", s.exact("05", "90 days", 90, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("a few holiday greetings", "same", q("00", "a few holiday greetings.", KRAUKLE), q("03", "A few holiday greetings, that is all there is,", KRAUKLE))
Q("did not take a cent, can no longer do this job", "variant",
    q("00", "I did not take a cent and I did not change a comma in that tender,", KRAUKLE),
    q("00", "But I can no longer do this job while answering for every 'good morning' on my telephone.", KRAUKLE),
    q("01", "I did not take a cent, and I did not change a comma in that tender. But I cannot do this work and explain every 'good morning' in my phone.", KRAUKLE),
    q("04", "I did not take a cent,", KRAUKLE))
Q("stay under the ceiling", "variant", q("00", "Stay under the ceiling and keep calm,", KRAUKLE), q("02", "stay calm", KRAUKLE, nth=1),
    q("02", "Keep below the ceiling and stay calm.", KRAUKLE), q("03", "Stay under the ceiling and shut up.", KRAUKLE),
    q("05", "Keep under the ceiling and be still.", KRAUKLE), q("05", "shut up", KRAUKLE, nth=1))
Q("a letter with a date", "variant", q("00", "There is a letter, it has a date, and the date is Feb. 19,", VITOLA), q("01", "It has a date, and I can read dates,", VITOLA))
Q("I read it in Atklāti", "single", q("01", "I read it in Atklāti on Thursday, like you did.", PM))
Q("ask Mr Lūsis", "single", q("01", "You will have to ask Mr Lūsis.", PM))
Q("hearts and weather", "single", q("01", "Most of it is hearts and weather,", RANCANS), q("01", "About 20 of them are not.", RANCANS))
Q("plasterboard", "single", q("02", "They were talking about plasterboard,", ALLIES))
Q("correspondence incompatible", "same", q("02", "correspondence incompatible with the conduct of a tender", FREIMANE), q("04", "correspondence incompatible with the conduct of a tender", FREIMANE))
Q("a lot of paper", "same", q("02", "I get a lot of paper,", LUSIS), q("04", "a lot of paper", LUSIS))
Q("won on price", "single", q("02", "won on price and on nothing else", SPOKESMAN))
Q("the lake misses you both", "single", q("03", "The lake misses you both.", OZOLS))
Q("never discussed any tender", "single", q("03", "I have never discussed any tender with Mr Ozols. Not with one word.", KRAUKLE))
Q("our veranda", "single", q("03", "That was about our veranda.", KRAUKLE))
Q("ask him", "single", q("03", "Ask him,", KRAUKLE))
Q("full confidence", "single", q("03", "The Prime Minister has full confidence in the minister.", APSE))
Q("what everyone reads", "single", q("03", "he reads what everyone reads", APSE))
Q("every second weekend", "single", q("03", "every second weekend", BOOKKEEPER))
Q("no business in a ministry", "single", q("03", "Whoever writes to a bidder has no business in a ministry.", KRAUKLE))
Q("I owe you a veranda", "single", q("05", "Understood. I owe you a veranda.", OZOLS))
Q("never saw the limit price", "single", q("05", "My client never saw the limit price before the opening,", MEDNIS))
Q("mentioned it in passing", "single", q("05", "around the twentieth of February", PM), q("05", "mentioned it in passing", PM))
Q("a second question", "single", q("05", "I should have asked a second question,", PM))

# ---- timeline
w = s.when
w("the predecessor falls over e-mails", "2021-01-01", ("03", "in 2021"), to="2021-12-31")
w("Kraukle becomes minister", "2023-07-01", ("00", "July 2023"), to="2023-07-31")
w("bids are open", "2025-05-14", ("00", "May 14 to Sept. 3 last year"), to="2025-09-03")
w("the messages are sent, by Vakara Strāva", "2025-05-01", ("03", "between May and September"), to="2025-09-30")
w("the stay at the lake house", "2025-07-01", ("02", "in July"), to="2025-07-31")
w("Kraukle's name at the safe", "2025-08-20", ("05", "on 20 August"))
w("the ceiling message", "2025-08-23", ("00", "11 days before the deadline"), ("02", "on 23 August"), ("05", "On 23 August"))
w("Ozols replies", "2025-08-24", ("05", "the next morning"))
w("the envelopes are opened", "2025-09-04", ("05", "on 4 September"))
w("Tilts & Partneri wins the contract", "2025-10-01", ("00", "in October"), to="2025-10-31")
w("New Shore at 17.4%", "2026-01-01", ("02", "in January"), to="2026-01-31")
w("Ozols hands his phone to KNAB", "2026-02-01", ("00", "in February"), to="2026-02-28")
w("Freimane's letter", "2026-02-19", ("00", "Feb. 19"), ("01", "on 19 February"), ("02", "19 February"))
w("the chief of staff receives the letter, by the prime minister", "2026-02-20", ("05", "around the twentieth of February"))
w("the chief of staff mentions it", "2026-02-24", ("05", "at the end of that month"), to="2026-02-28")
w("Kraukle speaks of holiday greetings", "2026-03-02", ("00", "last week"), to="2026-03-08")
w("Atklāti publishes the first messages", THU, ("00", "on Thursday"), ("02", "five days after"), ("03", "yesterday"))
w("the prime minister reads it", THU, ("01", "on Thursday"))
w("Vakara Strāva rings Kraukle", FRI, ("03", "This morning"))
w("Kraukle declares the stay", FRI, ("02", "last Friday"))
w("Latmetrs polls", "2026-03-06", ("01", "between Friday and Sunday"), to="2026-03-08")
w("Kraukle resigns", TUE, ("00", "on Tuesday"), ("02", "on Tuesday afternoon"), ("04", "yesterday"))
w("readers vote at Riga Today", TUE, ("01", "this afternoon"))
w("Lūsis speaks by telephone", TUE, ("02", "on Tuesday night"))
w("the messages are read in the Saeima, the debate and vote", DEBATE, ("05", "on Thursday"), ("05", "two days after she went"), ("04", "on Thursday"))
w("Lūsis clears his desk", DEBATE, ("05", "the same evening"))
w("the lawyer speaks", "2026-03-13", ("05", "on Friday"))
w("Latmetrs polls again", "2026-03-14", ("05", "last weekend"), to="2026-03-15")
w("the lake house is to be let again", "2026-05-01", ("05", "from May"), to="2026-05-31")

# ---- conflicts
s.conflict("figure", "number of messages: 341, or 314 by a swap of digits",
    [("00", "341 messages"), ("00", "341", 2), ("01", "341"), ("02", "341 of them"), ("05", "341 messages")],
    [("04", "314 messages"), ("01", "314 messages"), ("00", "314")])
s.conflict("figure", "value of the contract: 214 or 241 million euros",
    [("00", "214-million-euro railway contract"), ("04", "214-million-euro railway contract"), ("05", "214 million euros"), ("02", "£185m railway station")],
    [("03", "241 million euros")])
s.conflict("figure", "value of the stay: €3,800 by Atklāti, €2,300 by the minister", [("02", "€3,800")], [("02", "€2,300")])
s.conflict("stance", "whether the prime minister's office knew before the magazine appeared",
    [("01", "I read it in Atklāti on Thursday, like you did."), ("02", "who says he learned of the messages from the magazine"), ("03", "he reads what everyone reads")],
    [("00", "his office had known about the messages for almost three weeks"), ("01", "on 19 February"), ("02", "warned his chief of staff"), ("05", "So he did not read it first in a magazine.")])
s.conflict("stance", "Kraukle says that she never discussed the tender, the messages do",
    [("03", "I have never discussed any tender with Mr Ozols. Not with one word.")],
    [("05", "22 mention the terminal"), ("02", "she appeared to coach the boss of a construction company through the tender"), ("01", "About 20 of them are not.")])
s.conflict("stance", "whether Kraukle saw the limit price before the opening",
    [("05", "My client never saw the limit price before the opening,")], [("05", "The ministry's log has her name against the safe"), ("05", "Ilze Kraukle was one of the six.")])
s.conflict("stance", "whether Dace Vītola is the prime minister's sister", [("04", "the PM's sister")], [("00", "who is not related to the prime minister"), ("04", "They are not related.")])
s.conflict("stance", "what the ceiling meant: the limit price, or the summer house",
    [("02", "They were talking about plasterboard,"), ("03", "That was about our veranda."), ("02", "referred to a summer house")],
    [("05", "The other was 98.4 million, 140 million or 215.1 million euros"), ("02", "she appeared to coach the boss of a construction company through the tender")], optional=True)
s.conflict("stance", "whether the message says shut up", [("03", "Stay under the ceiling and shut up.")], [("05", "Nobody in the file says shut up.")], optional=True)
s.conflict("stance", "only a few holiday greetings", [("03", "A few holiday greetings, that is all there is,"), ("00", "a few holiday greetings.")],
    [("03", "127 messages"), ("00", "341 messages"), ("05", "22 mention the terminal")], optional=True)
s.conflict("stance", "the ceiling was a joke, or the summer house", [("05", "was a joke")], [("02", "They were talking about plasterboard,"), ("03", "That was about our veranda.")], optional=True)

# ---- echoes
LEAD = " messages between her and the head of a construction company that was bidding for a 214-million-euro railway contract"
s.echo("Baltline's lead in the newsletter, before its correction", "copied text", ("00", "after a parliamentary committee was shown 341" + LEAD), ("04", "after a parliamentary committee was shown 314" + LEAD))
s.echo("the Courier's letter and the chief of staff's paper", "cited", ("02", "correspondence incompatible with the conduct of a tender"), ("04", "correspondence incompatible with the conduct of a tender"),
    ("02", "I get a lot of paper,"), ("04", "a lot of paper"), ("04", "London's Courier"))
s.echo("Latmetrs' poll", "cited", ("01", "62% of those asked"), ("02", "more than six in 10 Latvians"), ("04", "62%"), ("04", "Riga Today has a poll"))
s.echo("Atklāti's 127 messages", "cited", ("00", "127 messages"), ("03", "127 messages"), ("03", "127 little messages"))
s.echo("the minister's words to Baltline", "cited", ("00", "I did not take a cent and I did not change a comma in that tender,"), ("04", "I did not take a cent,"))
s.echo("the committee's 341 messages", "cited", ("00", "341 messages"), ("01", "341"), ("02", "341 of them"), ("05", "341 messages"), optional=True)
s.echo("Vītola's letter of 19 February", "cited", ("00", "There is a letter, it has a date, and the date is Feb. 19,"), ("01", "It has a date, and I can read dates,"), optional=True)
s.echo("holiday greetings, told to Vakara Strāva", "same details", ("03", "A few holiday greetings, that is all there is,"), ("00", "a few holiday greetings."), optional=True)

# ---- actors
def everywhere(*names):
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(KRAUKLE, "person", *everywhere("Ilze Kraukle", "Kraukle"), aliases=["Ms Kraukle", "the minister", "Transport Minister Ilze Kraukle", "Minister Kraukle", "Kraukle", "she"])
s.actor(OZOLS, "person", *everywhere("Mārtiņš Ozols", "Martins Ozols", "Ozols"), aliases=["Mr Ozols", "Martins Ozols", "Ozols", "the millionaire", "builder Mārtiņš Ozols"])
s.actor(PM, "person", *everywhere("Andris Vītols", "Andris Vitols", "Vītols"), aliases=["Prime Minister Andris Vitols", "Mr Vītols", "Vītols", "Andris Vitols", "the prime minister", "The prime minister, Andris Vītols"])
s.actor(VITOLA, "person", *everywhere("Dace Vītola", "Dace Vitola", "Vītola"), aliases=["Opposition lawmaker Dace Vitola", "Dace Vitola", "Vītola", "Vitola"])
s.actor(LUSIS, "person", *everywhere("Kaspars Lūsis", "Lūsis"), aliases=["Mr Lūsis", "Lūsis", "the PM's chief of staff", "his chief of staff"])
s.actor(FREIMANE, "person", *everywhere("Ginta Freimane"), aliases=["Freimane", "A letter", "A letter seen by this newspaper", "the letter", "the ministry's most senior official, Ginta Freimane", "the ministry's state secretary, Ginta Freimane", "London's Courier", "Courier"])
s.actor(APSE, "person", *everywhere("Zane Apse", "Apse"), aliases=["A government spokeswoman, Zane Apse", "His spokeswoman Zane Apse", "a government spokeswoman"])
s.actor(RANCANS, "person", *everywhere("Uldis Rancāns", "Rancāns"), aliases=["Committee chairman Uldis Rancāns", "Rancāns"])
s.actor(PURVS, "person", *everywhere("Juris Purvs"))
s.actor(TILTS, "organization", *everywhere("Tilts & Partneri"))
s.actor(ATKLATI, "organization", *everywhere("Atklāti", "Atklati"), aliases=["The weekly Atklati", "Atklati", "The magazine", "The magazine Atklāti"])
s.actor(KNAB, "organization", *everywhere("KNAB"), aliases=["the anti-corruption bureau"])
s.actor(LATMETRS, "organization", *everywhere("Latmetrs"), aliases=["The pollsters at Latmetrs", "the pollsters", "A poll by Latmetrs", "A poll", "They"])
s.actor("New Shore", "organization", *everywhere("New Shore"))
s.actor(BALTLINE, "organization", *everywhere("Baltline"))
s.alias(MEDNIS, "Her lawyer, Ēriks Mednis", "Her lawyer", "Mednis")
s.alias(LAWMAKER, "one of the lawmakers", "the lawmakers", "two members of the committee", "one lawmaker")
s.alias(OFFICIAL, "government official")
s.alias(BUILDING, "two people")
s.alias(ALLIES, "one", "one of Ms Kraukle's allies", "allies", "Kraukle's allies")
s.alias(BOOKKEEPER, "his former bookkeeper", "The woman", "the bookkeeper")
s.alias(COMMITTEE, "the committee", "the committee's final count", "committee's final count")
s.alias(SITE, "the website")
s.alias(SPOKESMAN, "spokesman for Tilts & Partneri", "Tilts & Partneri", "the company", "a spokesman")
s.alias(TODAY, "Riga Today")
s.write()
