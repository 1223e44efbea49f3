#!/usr/bin/env python3
"""Builds gold.json: an election in São Tomé and Príncipe, its projection, count, recount and concession. All of it is invented.

What happened: the vote on Sunday 16 November 2025; a projection (29 to 31 seats for New Course); the provisional count on Tuesday 18 (27);
the recount of Caué on Sunday 23 (28, by 14 votes after 61 the other way); the concession on Monday 24. The live blog (00) has the night,
the wire (01) the count, the state agency (02) a rosier turnout and observers who call it exemplary, the local site (03) the quarrel over
unsigned ballots, the broadsheet (04) the concession; the round-up (05) copies the local site, takes its 312 for the observers', an old
turnout for the last one, and Sunday for Monday.
"""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "An election, a recount and a concession in São Tomé and Príncipe")
exact, about, least, more, most, less, between, vague = (
    s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague)


def named(*forms, but=()):
    """All places of these names, longest first; `but`: (doc, text that ends with the name) where the name is another's."""
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


LEONOR, OSVALDO, TRINDADE, RAITTILA, SEMEDO = "Leonor d'Alva", "Osvaldo d'Alva", "Anselmo Trindade", "Aino Raittila", "Nilton Semedo"
NC, FRONT, PPP, CEN, MER, RADIO = "New Course", "Equator Front", "Principe People's Party", "National Electoral Commission", "Instituto Meridiano", "Rádio Equador"
ANA, ILHEU, SENTINEL, AEQ, BW = "ANA", "Ilhéu Online", "The Sentinel", "AEQ", "Ballot Watch Africa"
BRAGANCA, CEITA, MENEZES, KGOSI, OFFICE, MORTE = ("Ladislau Bragança", "Deolinda Ceita", "Carla Menezes", "Samuel Kgosi",
                                                  "the prime minister's office", "Filinto Boa Morte")
VOTE, MON, TUE, WED, RECOUNT, CONCEDED = "2025-11-16", "2025-11-17", "2025-11-18", "2025-11-19", "2025-11-23", "2025-11-24"

s.report("00", outlet="Diário do Tejo", published=VOTE, to=MON)
s.report("01", outlet=ANA, published=TUE)
s.report("02", outlet=AEQ, published=WED)
s.report("03", outlet=ILHEU, published="2025-11-21", to="2025-11-22")
s.report("04", outlet=SENTINEL, published="2025-11-25")
s.report("05", outlet=BW, published="2025-11-26", sidecar=True)

# figures
s.figures("polling stations without electricity", "conflict",
          exact("00", "four polling stations", 4), exact("03", "two polling stations", 2, "the electricity company", origin="company"),
          exact("03", "four stations", 4, "voters", origin="voters"))
s.figures("time without electricity", "conflict",
          exact("00", "two hours", 2, unit="hours"), exact("03", "40 minutes", 40, "the electricity company", unit="minutes", origin="company"))
s.figures("turnout", "conflict",
          exact("00", "71%", 71, CEN, unit="%", as_of=VOTE, origin="CEN estimate"), exact("01", "66.9%", 66.9, OSVALDO, unit="%", origin="CEN count"),
          exact("01", "71%", 71, CEN, unit="%", as_of=VOTE, origin="CEN estimate"), exact("02", "68 per cent", 68, CEN, unit="%", origin="AEQ"),
          about("04", "Some 67 per cent", 67, unit="%", origin="CEN count"), exact("05", "71%", 71, unit="%", origin="CEN estimate"))
s.figures("turnout at the last election", "single", exact("00", "65.8%", 65.8, unit="%"))
s.figures("seats in parliament", "agree",
          exact("00", "55 deputies", 55), exact("01", "55 seats", 55), exact("03", "55 seats", 55), exact("04", "55 seats", 55))
s.figures("seats filled from abroad", "agree", exact("00", "two of them by citizens abroad", 2), exact("02", "Two deputies", 2))
s.figures("seats of the Front in the old parliament", "single", exact("00", "30 seats", 30))
s.figures("deputies who brought the government down", "single", exact("00", "three of its own deputies", 3, as_of="2025-09-09"))
s.figures("seats for a majority", "single", exact("00", "28", 28))
s.figures("projected share of New Course", "single", exact("00", "49%", 49, [RADIO, MER], unit="%", as_of=VOTE))
s.figures("projected share of the Front", "single", exact("00", "38%", 38, [RADIO, MER], unit="%", as_of=VOTE))
s.figures("projected seats of New Course", "agree",
          between("00", "between 29 and 31 seats", 29, 31, [RADIO, MER], as_of=VOTE, origin="Meridiano"),
          between("01", "29 to 31 seats", 29, 31, MER, as_of=VOTE, origin="Meridiano"),
          most("04", "up to 31 seats", 31, MER, as_of=VOTE, origin="Meridiano"),
          most("05", "up to 31 seats", 31, [SENTINEL, MER], as_of=VOTE, origin="Meridiano"))
s.figures("projected seats of the Front", "single", between("00", "20 to 22 seats", 20, 22, [RADIO, MER], as_of=VOTE))
s.figures("voters questioned", "single", exact("00", "1,850 voters", 1850))
s.figures("margin of error", "single", exact("00", "three points", 3, MER, unit="percentage points"))
s.figures("polling stations counted", "single", exact("00", "61", 61, CEN, as_of=VOTE))
s.figures("polling stations in all", "single", exact("00", "249 polling stations", 249, CEN))
s.figures("counted share of the Front", "update",
          exact("00", "45.3%", 45.3, CEN, unit="%", as_of=VOTE, origin="CEN"), exact("01", "44.1%", 44.1, CEN, unit="%", as_of=TUE, origin="CEN"),
          exact("05", "44.1%", 44.1, unit="%", as_of=TUE, origin="CEN"))
s.figures("counted share of New Course", "update",
          exact("00", "44.8%", 44.8, CEN, unit="%", as_of=VOTE, origin="CEN"), exact("01", "46.2%", 46.2, CEN, unit="%", as_of=TUE, origin="CEN"),
          exact("05", "46.2%", 46.2, unit="%", as_of=TUE, origin="CEN"))
s.figures("share of the PPP", "single", exact("01", "6.8%", 6.8, CEN, unit="%", as_of=TUE))
s.figures("seats short of a majority", "agree",
          exact("01", "one seat short", 1, nth=1, as_of=TUE, origin="CEN"), exact("01", "one seat short", 1, nth=2, as_of=TUE, origin="CEN"),
          exact("03", "a single seat", 1, origin="CEN"))
s.figures("seats of New Course", "update",
          exact("01", "27", 27, CEN, as_of=TUE, origin="CEN"), exact("02", "27 deputies", 27, CEN, as_of=[TUE, WED], origin="CEN"),
          exact("04", "28", 28, as_of=["2025-11-23", "2025-11-25"], origin="CEN recount"), exact("05", "28 seats", 28, as_of=["2025-11-23", "2025-11-26"], origin="CEN recount"))
s.figures("seats of the Front", "update",
          exact("01", "25 seats", 25, CEN, as_of=TUE, origin="CEN"), exact("02", "25 deputies", 25, CEN, as_of=[TUE, WED], origin="CEN"),
          exact("04", "24", 24, as_of=["2025-11-23", "2025-11-25"], origin="CEN recount"), exact("05", "24", 24, as_of=["2025-11-23", "2025-11-26"], origin="CEN recount"))
s.figures("seats of the PPP", "agree",
          exact("01", "three seats", 3, CEN, as_of=TUE, origin="CEN"), exact("02", "three deputies", 3, origin="CEN"), exact("05", "three", 3, origin="CEN"))
s.figures("majority of New Course", "single", exact("04", "a majority of one", 1))
s.figures("votes between the big parties", "single", exact("01", "1,736 votes", 1736))
s.figures("votes of New Course", "agree", exact("01", "38,214", 38214, origin="CEN"), exact("02", "38,214", 38214, CEN, origin="CEN"))
s.figures("votes of the Front", "agree", exact("01", "36,478", 36478, origin="CEN"), exact("02", "36,478 votes", 36478, CEN, origin="CEN"))
s.figures("votes by which New Course lost Caué's last seat", "agree",
          exact("01", "61 votes", 61, as_of=TUE, origin="CEN"), exact("03", "61 votes", 61, origin="CEN"), exact("04", "61 votes", 61, origin="CEN"),
          exact("05", "61", 61, origin="CEN"))
s.figures("votes by which New Course won it in the recount", "agree",
          exact("04", "a lead of 14", 14, as_of=RECOUNT, origin="CEN recount"), exact("04", "Fourteen votes", 14, LEONOR, origin="CEN recount"),
          exact("04", "14 votes", 14, "European Union observers", as_of=RECOUNT, origin="EU tally"), exact("05", "14 votes", 14, as_of=RECOUNT, origin="CEN recount"))
s.figures("European observers", "agree",
          exact("01", "42 observers", 42, origin="EU mission"), exact("03", "42 European observers", 42, origin="EU mission"))
s.figures("European observers at the recount", "single", exact("03", "Six", 6))
s.figures("polling stations visited", "single", exact("01", "118 polling stations", 118))
s.figures("polling stations where the counting was poor", "single", exact("01", "14 of them", 14, "European Union observers"))
s.figures("people hurt in Neves", "conflict",
          exact("01", "three people", 3, "police", as_of=MON, origin="police"), exact("01", "11 of its supporters", 11, NC, as_of=MON, origin="New Course"),
          exact("02", "Three agents of the police", 3, as_of=MON, origin="police"), exact("05", "Three people", 3, as_of=MON, origin="police"),
          exact("05", "11", 11, NC, as_of=MON, origin="New Course"))
s.figures("people detained in Neves", "single", exact("02", "six individuals", 6, as_of=MON))
s.figures("inhabitants", "single", exact("01", "230,000 people", 230000))
s.figures("loan on hold", "agree",
          exact("01", "$24 million", 24e6, unit="USD", origin="lenders"), exact("04", "£18 million", 18e6, unit="GBP", origin="lenders"))
s.figures("observers of the African Union", "single", exact("02", "26 observers", 26))
s.figures("districts", "single", exact("02", "seven districts", 7))
s.figures("voters abroad", "single", exact("02", "5,120 citizens who voted abroad", 5120, CEN))
s.figures("cost of the election", "single", exact("02", "3.1 million euros", 3.1e6, unit="EUR"))
s.figures("paid by partners", "single", exact("02", "2.4 million", 2.4e6, unit="EUR"))
s.figures("polling stations of Caué", "single", exact("03", "19 polling stations", 19))
s.figures("unsigned ballots", "conflict",
          exact("03", "312 papers", 312, BRAGANCA, nth=1, origin="the Front"), exact("03", "312", 312, CEITA, nth=2, origin="the Front"),
          exact("03", "213", 213, CEITA, origin="district commission"), exact("03", "312 papers", 312, SEMEDO, nth=2, origin="the Front"),
          exact("04", "311", 311, "the minutes of the count", origin="minutes"),
          exact("05", "312 papers", 312, [ILHEU, "European Union observers"], origin="the Front"))
s.figures("time until the call was denied", "single", exact("03", "thirty minutes", 30, unit="minutes"))
s.figures("pages of the ruling", "single", exact("03", "23 pages", 23))
s.figures("days from the vote to the concession", "single", exact("04", "eight days", 8, unit="days"))
s.figures("debts against national output", "single", exact("04", "58 per cent", 58, unit="%"))
s.figures("double names on Lesotho's roll", "single", exact("05", "31,000 names", 31000, "auditors"))
s.figures("turnout expected in Malawi", "single", about("05", "around 60%", 60, unit="%"))

# quotations
q = s.quote
s.quotation("the islands changed course", "single", q("00", "Tonight the islands changed course,", LEONOR))
s.quotation("has not telephoned anybody", "single",
            q("00", "The prime minister has not telephoned anybody,", OFFICE), q("00", "He is counting, like everyone else.", OFFICE))
s.quotation("villages first", "single", q("00", "The villages come first and the city comes last. Go to bed.", MORTE))
s.quotation("the surname of half the island", "single",
            q("00", "I have the surname of half the island,", OSVALDO), q("00", "and no party.", OSVALDO))
s.quotation("people lied to us", "single", q("01", "People lied to us, and they were very polite about it,", MENEZES))
s.quotation("win it a second time", "single",
            q("01", "We have won this election, and if need be we will win it a second time,", LEONOR))
s.quotation("mistakes, not a plan", "variant",
            q("01", "We saw mistakes. We did not see a plan,", RAITTILA), q("02", "there were errors, but there was no plan", RAITTILA),
            q("04", "We saw mistakes. We did not see a plan,", RAITTILA))
s.quotation("a lesson to the continent", "single",
            q("02", "the people of São Tomé and Príncipe have given a lesson to the continent", KGOSI))
s.quotation("nobody has a majority", "single",
            q("02", "Nobody has a majority. Whoever proclaims himself the winner has not learned to count.", TRINDADE))
s.quotation("a piece of paper", "single",
            q("03", "A ballot without a signature is a piece of paper,", BRAGANCA), q("03", "You may write your shopping list on it.", BRAGANCA))
s.quotation("the book says 213", "single",
            q("03", "It was not 312,", CEITA),
            q("03", "I have the book here and the book says 213. Somebody can’t read his own handwriting.", CEITA))
s.quotation("afraid of those papers", "single",
            q("03", "They are afraid of those 312 papers because they know what is on them,", SEMEDO))
s.quotation("half the morning", "single", q("03", "half the morning", "voters"))
s.quotation("not in the room", "single",
            q("03", "I was told there had been a call,", SEMEDO), q("03", "I was not in the room.", SEMEDO))
s.quotation("the answer written in", "single", q("03", "a recount with the answer written in", FRONT))
s.quotation("the people have spoken quietly", "variant",
            q("04", "The people have spoken quietly, but they have spoken,", TRINDADE),
            q("04", "I telephoned Mrs d’Alva this morning. This time it is true.", TRINDADE),
            q("05", "The people spoke softly, but they spoke,", TRINDADE))
s.quotation("not a mandate to shout", "single",
            q("04", "Fourteen votes are not a mandate to shout,", LEONOR),
            q("04", "They are a reminder that every one of us could have stayed in bed.", LEONOR))
s.quotation("another man's bad memory", "single",
            q("04", "A voter is not to be punished for another man’s bad memory,", OSVALDO))
s.quotation("arithmetic by goodwill", "single", q("04", "arithmetic by goodwill", BRAGANCA))
s.quotation("a period of reflection", "single", q("04", "for a period of reflection", MER))
s.quotation("promised 31 seats", "single", q("05", "had promised New Course up to 31 seats", SENTINEL))
s.quotation("beyond doubt", "single", q("05", "beyond doubt", BW))

# timeline
w = s.when
w("the vote", VOTE, ("01", "Sunday", 1), ("02", "16 November"))
w("the electricity fails in Caué", VOTE, ("00", "this morning"), ("03", "on Sunday", 2))
w("victory is claimed", VOTE, ("00", "Tonight"))
w("turnout is estimated at 71%", VOTE, ("01", "on Sunday evening"))
w("Semedo tells of a call", VOTE, ("03", "On Sunday night"))
w("the government falls", "2025-09-09", ("00", "on 9 September"))
w("the provisional results", TUE, ("00", "before Tuesday"), ("01", "on Tuesday"))
w("a scuffle in Neves", MON, ("01", "on Monday night"), ("02", "on Monday night"))
w("Trindade comes to power", "2018-01-01", ("01", "since 2018"), to="2018-12-31")
w("the observers judge the vote", TUE, ("02", "on Tuesday"))
w("Trindade receives the observers", WED, ("02", "on Wednesday"))
w("the court orders a recount", "2025-11-20", ("03", "on Thursday evening"))
w("the recount and its result", RECOUNT, ("03", "on Sunday", 1), ("03", "the same evening"), ("04", "on Sunday"))
w("the concession and the call", CONCEDED, ("04", "yesterday"), ("04", "this morning"))
w("the concession, by Ballot Watch", RECOUNT, ("05", "on Sunday"))
w("the government is sworn in", "2025-12-04", ("04", "on 4 December"))
w("the loan is frozen", "2025-09-01", ("04", "since September"), to="2025-09-30")
w("Ballot Watch calls the result beyond doubt", MON, ("05", "17 November"))
w("a by-election in Malawi", "2025-11-26", ("05", "today"))

# conflicts
c = s.conflict
c("figure", "turnout: 66.9% by the commission's president, 68% by the state agency, 71% by Ballot Watch",
  [("01", "66.9%"), ("04", "Some 67 per cent")], [("02", "68 per cent")], [("05", "71%")])
c("figure", "unsigned ballots: 312 by the Front's lawyer, 213 by the book, 311 by the minutes",
  [("03", "312 papers", 1), ("03", "312", 2), ("03", "312 papers", 2), ("05", "312 papers")], [("03", "213")], [("04", "311")])
c("figure", "polling stations without electricity: four or two",
  [("00", "four polling stations"), ("03", "four stations")], [("03", "two polling stations")])
c("figure", "time without electricity: two hours or 40 minutes", [("00", "two hours"), ], [("03", "40 minutes")])
c("figure", "people hurt in Neves: three by the police, 11 by New Course",
  [("01", "three people"), ("02", "Three agents of the police"), ("05", "Three people")], [("01", "11 of its supporters"), ("05", "11")])
c("date", "the concession: on Monday or on Sunday", [("04", "yesterday")], [("05", "on Sunday")])
c("source", "whose the 312 are: the Front's lawyer's or the EU observers'",
  [("03", "says its lawyer, Ladislau Bragança, 312 papers went into the box")], [("05", "EU observers had found 312 papers")])
c("stance", "whether Trindade rang d'Alva on election night: Semedo said so, his office denied it",
  [("00", "Trindade has telephoned d’Alva and congratulated her"), ("04", "had claimed that the prime minister had rung her to concede"),
   ("03", "the prime minister had rung d’Alva to congratulate her")],
  [("00", "The prime minister has not telephoned anybody,"), ("03", "Anselmo Trindade’s office denied it"), ("04", "He had not.")])
c("stance", "whether unsigned ballots may count: the Front says no, the commission admits them",
  [("03", "A ballot without a signature is a piece of paper,")], [("04", "A voter is not to be punished for another man’s bad memory,")], optional=True)
c("stance", "what the observers thought: exemplary by the state agency, with mistakes by the wire",
  [("02", "were unanimous, on Tuesday, in qualifying the legislative elections of 16 November as free, orderly and exemplary")],
  [("01", "rated the counting as poor in 14 of them"), ("01", "We saw mistakes."), ("04", "We saw mistakes.")], optional=True)
c("stance", "who won: d'Alva says New Course, Trindade says nobody",
  [("01", "We have won this election")], [("02", "Nobody has a majority.")], optional=True)
c("stance", "who was hurt in Neves: people, police, supporters of New Course",
  [("02", "Three agents of the police")], [("01", "New Course said 11 of its supporters had been injured")], optional=True)
c("figure", "seats of New Course: the projection's 29 to 31, the count's 27",
  [("00", "between 29 and 31 seats"), ("01", "29 to 31 seats")], [("01", "27"), ("02", "27 deputies")], optional=True)

# echoes
e = s.echo
e("the commission's provisional count", "cited",
  ("01", "with 38,214 for New Course and 36,478 for the Front"), ("01", "New Course took 27 of the 55 seats"),
  ("02", "The Equator Front obtained 36,478 votes and 25 deputies"), ("05", "on the provisional count it was 46.2% to 44.1%"))
e("the commission's estimate of 71%", "same details", ("00", "estimates the turnout at 71%"), ("01", "the 71% that his commission had estimated"),
  ("05", "Turnout 71%"))
e("the projection", "cited", ("00", "between 29 and 31 seats"), ("01", "The pollster Instituto Meridiano had forecast 29 to 31 seats"),
  ("04", "The pollster whose projection had promised New Course up to 31 seats"), ("05", "had promised New Course up to 31 seats"))
e("the Sentinel's words on the projection", "cited", ("04", "had promised New Course up to 31 seats"), ("05", "The Sentinel of London notes"))
e("Raittila's words", "same details", ("01", "We saw mistakes. We did not see a plan,"), ("02", "there were errors, but there was no plan"),
  ("04", "We saw mistakes. We did not see a plan,"))
e("Semedo's call, told to Rádio Equador", "cited", ("00", "her campaign manager, Nilton Semedo, tells Rádio Equador"),
  ("03", "he had told Rádio Equador that the prime minister had rung d’Alva"), ("04", "an aide to Leonor d’Alva"))
e("the denial by the prime minister's office", "cited", ("00", "The prime minister has not telephoned anybody,"), ("03", "Anselmo Trindade’s office denied it"))
e("the unsigned ballots of the local site, copied by the round-up", "copied text",
  ("03", "went into the box without the signature of the presiding officer"), ("05", "went into the box without the signature of the presiding officer"))
e("the 61 votes of Caué", "same details", ("01", "by a margin of 61 votes"), ("03", "lost the last one in the district by 61 votes"),
  ("04", "a deficit of 61 votes"), ("05", "ahead there by 61"))
e("three hurt by the police, 11 by New Course", "same details", ("01", "three people were slightly hurt"), ("05", "Three people were hurt in clashes in Neves"))
e("the state agency's exemplary election", "cited", ("02", "OBSERVERS QUALIFY LEGISLATIVE ELECTIONS AS EXEMPLARY"),
  ("04", "the state news agency managed to report under the headline ‘exemplary’"))
e("Trindade's address", "same details", ("04", "The people have spoken quietly, but they have spoken,"), ("05", "The people spoke softly, but they spoke,"),
  optional=True)
e("the frozen loan", "same details", ("01", "a $24 million loan from international lenders"), ("04", "a loan of £18 million"), optional=True)
e("the recount's 14 votes", "same details", ("04", "a lead of 14"), ("05", "came down to 14 votes"), optional=True)
e("42 European observers", "same details", ("01", "42 observers"), ("03", "42 European observers"), optional=True)

# actors
s.actor(LEONOR, "person", *named("Leonor d’Alva", "Leonor d'Alva", "Mrs d’Alva", "Ms d’Alva", "d’Alva",
                                 but=[(d, "Osvaldo d’Alva") for d in ("00", "03", "04")]),
        aliases=["Leonor d’Alva", "d’Alva", "d'Alva", "Ms d’Alva", "its leader, Leonor d'Alva", "the candidate"])
s.actor(OSVALDO, "person", *named("Osvaldo d’Alva", "Osvaldo d'Alva"),
        aliases=["Osvaldo d’Alva", "Judge Osvaldo d’Alva", "CEN president Osvaldo d'Alva", "its president, Osvaldo d’Alva", "National Electoral Commission"])
s.actor(TRINDADE, "person", *named("Anselmo Trindade", "Dr Anselmo Trindade", "Mr Trindade", "Trindade"),
        aliases=["Trindade", "Mr Trindade", "Prime Minister Anselmo Trindade", "the Prime Minister, Dr Anselmo Trindade", "the prime minister"])
s.actor(NC, "organization", *named("New Course", "Novo Rumo"), aliases=["Novo Rumo", "the opposition New Course party", "New Course party"])
s.actor(FRONT, "organization", *named("Equator Front", "Front"), aliases=["the Front", "The Equator Front", "Front"])
s.actor(PPP, "organization", *named("Principe People's Party", "Principe People’s Party", "PPP"), aliases=["PPP"])
s.actor(CEN, "organization", *named("National Electoral Commission", "CEN"),
        aliases=["CEN", "the CEN", "the electoral commission", "the commission", "The commission (CEN)", "the National Electoral Commission (CEN)", "Osvaldo d'Alva"])
s.actor(RAITTILA, "person", *named("Aino Raittila", "Mrs Aino Raittila"),
        aliases=["chief observer Aino Raittila", "their chief, Aino Raittila", "The chief of the mission of the European Union", "European Union observers"])
s.actor(SEMEDO, "person", *named("Nilton Semedo", "Semedo"),
        aliases=["Semedo", "her campaign manager, Nilton Semedo", "an aide to Leonor d’Alva", "Leonor d’Alva’s campaign manager"])
s.actor(MER, "organization", *named("Instituto Meridiano"), aliases=["the institute", "the Instituto Meridiano", "the pollster", "The pollster Instituto Meridiano"])
s.actor(RADIO, "organization", *named("Rádio Equador"))
s.actor("Caué", "place", *named("Caué", "Caue"))
s.actor("Constitutional Court", "organization", *named("Constitutional Court"))
s.actor(ILHEU, "organization", *named("Ilhéu Online"), aliases=["Local news site Ilhéu Online"])
s.actor(ANA, "organization", *named("ANA"), aliases=["news agency ANA"])
s.actor(SENTINEL, "organization", *named("The Sentinel"), aliases=["The Sentinel of London", "Sentinel"])

for name, *forms in (
        [BRAGANCA, "its lawyer, Ladislau Bragança", "its lawyer", "the Front", "Equator Front"], [CEITA, "Deolinda Ceita, who represents the CEN in the district", "Ceita"],
        [MENEZES, "Its director, Carla Menezes", "Menezes"], [KGOSI, "Mr Samuel Kgosi", "the head of the mission of the African Union, Mr Samuel Kgosi"],
        [OFFICE, "his office", "a statement from his office", "Anselmo Trindade’s office", "the prime minister’s office"],
        [MORTE, "Political scientist Filinto Boa Morte", "Boa Morte"], [BW, "Our own note of 17 November", "our own note"],
        ["European Union observers", "EU observers", "her mission", "Her mission of 42 observers", "Aino Raittila", "observers"],
        ["voters", "Voters whom we met on Sunday"], ["the electricity company"], ["police"], ["the minutes of the count", "the minutes"], ["auditors"]):
    s.alias(name, *forms)

s.write()
