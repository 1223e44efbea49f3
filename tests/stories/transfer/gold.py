#!/usr/bin/env python3
"""Gold of the football transfer story. The event, its people, clubs and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Davi Lacerda's transfer to Thornaby Rovers collapses")
E, AT_LEAST, MORE, ABOUT, AT_MOST, LESS = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.less_than
SAT, SUN, MON, TUE, WED, THU, FRI = "2026-08-29", "2026-08-30", "2026-08-31", "2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04"
NEXT = "2026-09-07"

s.report("00", outlet="Tees Valley Post", published=MON, to=TUE)
s.report("01", outlet="Daily Beacon", published=TUE)
s.report("02", outlet="Jornal Atlântico", published=WED, sidecar=True)
s.report("03", outlet="TransferTicker", published=TUE)
s.report("04", outlet="The Morning Register", published=FRI)
s.report("05", outlet="SportWire", published=NEXT)

LACERDA, RUI, HENRIQUE, MALCOLM, TOM = "Davi Lacerda", "Rui Carneiro", "Henrique Carneiro", "Malcolm Raine", "Tom Raine"
FENWICK, AALST, VALADARES, PETRIE = "Dale Fenwick", "Joris van Aalst", "Inês Valadares", "Simon Petrie"
MARITIMA, THORNABY, BEACON, POST, JORNAL = "União Marítima", "Thornaby Rovers", "Daily Beacon", "Tees Valley Post", "Jornal Atlântico"
VERDE, MEIALUA, FIFA, FPF, CAMPO, SPORTWIRE, REGISTER = "Verde Vale", "Meia-Lua Desporto", "FIFA", "Portuguese federation", "Canal Campo", "SportWire", "The Morning Register"
INSIDER, SOURCE, PERSONS, THREE, PAPER = "club insider", "source close to the talks", "two persons familiar with the negotiations", "three people with knowledge of the matter", "the contract"
PROSECUTOR, LAWYER, BANK, REPORTS, ENGLAWYERS = "Public Prosecutor's Office in Porto", "Rui Carneiro's lawyer", "bank records", "reports", "Lacerda's English lawyers"

# ---- figures
s.figures("fee up front", "agree",
    E("00", "£45m", 45000000, None, nth=1, unit="GBP"), E("00", "£45m", 45000000, None, nth=2, unit="GBP"),
    E("02", "52 million euros", 52000000, None, unit="EUR", as_of="2026-08-27"),
    E("04", "€52m", 52000000, None, unit="EUR"), E("04", "£45m", 45000000, None, unit="GBP"),
    E("05", "52 million euros", 52000000, None, unit="EUR"))
s.figures("add-ons", "agree",
    AT_MOST("00", "up to £7m", 7000000, None, unit="GBP"),
    E("02", "eight million", 8000000, None, unit="EUR", as_of="2026-08-27"),
    E("04", "€8m in add-ons", 8000000, None, unit="EUR"), E("05", "8 million", 8000000, None, unit="EUR"))
s.figures("add-ons for staying up", "single", E("04", "€3m of which", 3000000, None, unit="EUR"))
s.figures("fee with add-ons", "agree",
    E("01", "£52m", 52000000, None, nth=1, unit="GBP", origin=BEACON), E("01", "£52million", 52000000, None, unit="GBP", origin=BEACON),
    E("01", "fifty million quid", 50000000, INSIDER, unit="GBP", origin=INSIDER),
    E("02", "60 million", 60000000, PAPER, unit="EUR", origin=PAPER),
    E("03", "£52m", 52000000, None, nth=1, unit="GBP", origin=BEACON),
    E("03", "€60m", 60000000, None, unit="EUR"), ABOUT("03", "about £52m", 52000000, None, unit="GBP"))
s.figures("Thornaby's record fee so far", "single", E("00", "£19.5m", 19500000, None, unit="GBP"))
s.figures("Thornaby's opening bid", "single", E("01", "£38m", 38000000, None, unit="GBP", as_of="2026-08-20"))
s.figures("release clause", "single", E("00", "€75m", 75000000, None, unit="EUR"))
s.figures("weekly wage", "conflict",
    E("00", "£80,000 a week", 80000, None, unit="GBP"),
    E("01", "£100,000-a-week", 100000, None, unit="GBP", origin=BEACON),
    E("03", "£100,000 a week", 100000, REPORTS, unit="GBP", origin=BEACON),
    E("04", "£100,000 a week", 100000, None, unit="GBP", origin=BEACON),
    E("04", "£80,000", 80000, None, unit="GBP"))
s.figures("yearly wage", "single", E("02", "4.8 million euros a year", 4800000, None, unit="EUR"))
s.figures("length of the contract with Thornaby", "conflict",
    E("00", "five-year", 5, None, unit="years"), E("01", "five-year", 5, None, unit="years"),
    E("03", "SIX years", 6, REPORTS, unit="years"), E("03", "five years", 5, "several of you", unit="years"))
s.figures("wages over the whole contract", "conflict",
    E("03", "£31m", 31000000, None, unit="GBP"), E("03", "£26m", 26000000, None, unit="GBP"))
s.figures("the agent's share in percent", "conflict",
    E("01", "10 per cent", 10, None, unit="percent", origin=BEACON),
    E("02", "15 per cent", 15, PAPER, unit="percent", origin=PAPER),
    E("03", "a tenth", 0.1, None, unit="share", origin=BEACON),
    E("05", "15%", 15, PAPER, unit="percent", origin=PAPER))
s.figures("the agent's money", "agree",
    E("02", "nine million euros", 9000000, PAPER, unit="EUR", origin=PAPER),
    E("04", "€9m", 9000000, THREE, unit="EUR", origin=PAPER),
    E("05", "9 million euros", 9000000, PAPER, unit="EUR", origin=PAPER),
    E("05", "$10.5 million", 10500000, PAPER, unit="USD", origin=SPORTWIRE))
s.figures("money for the consultancy", "agree",
    E("02", "1.5 million", 1500000, PAPER, unit="EUR", origin=PAPER), E("04", "€1.5m", 1500000, THREE, unit="EUR", origin=PAPER))
s.figures("pages of the contract", "conflict", E("02", "four pages", 4, None, unit="pages"), E("04", "five pages", 5, None, unit="pages"))
s.figures("time between the contract and the clubs' agreement", "single", E("02", "two weeks", 2, None, unit="weeks"))
s.figures("FIFA's limit for agents", "single", E("05", "10%", 10, FIFA, unit="percent"))
s.figures("money that the agent's company received", "single",
    E("05", "450,000 euros", 450000, BANK, unit="EUR", as_of="2026-08-14", origin=BANK))
s.figures("transfer windows of a ban", "single", AT_MOST("05", "up to two windows", 2, None))
s.figures("addresses searched", "conflict",
    E("05", "six addresses", 6, "prosecutors", as_of=NEXT), E("05", "six", 6, None, nth=2, as_of=NEXT), E("05", "nine", 9, None, as_of=NEXT))
s.figures("boxes of documents taken", "single", E("05", "22 boxes", 22, "prosecutors", as_of=NEXT))
s.figures("fall of Marítima's shares", "single", E("05", "12%", 12, None, unit="percent", as_of=NEXT))
s.figures("share of the club that is listed", "single", ABOUT("05", "about a quarter", 0.25, None, unit="share"))
s.figures("the Beacon's gift to a charity", "single", E("05", "100,000 pounds", 100000, ENGLAWYERS, unit="GBP"))
s.figures("compensation that Marítima demands", "single", E("02", "five million euros", 5000000, MARITIMA, unit="EUR"))
s.figures("Marítima's losses by its president", "single", E("04", "€8m", 8000000, HENRIQUE, nth=1, unit="EUR", as_of=WED))
s.figures("sell-on share of Araguaia", "single", E("03", "20%", 20, None, unit="percent"))
s.figures("time before the window shut", "single", LESS("00", "less than 24 hours", 24, None, unit="hours"))
s.figures("words of Thornaby's statement", "single", E("00", "31 words", 31, None))
s.figures("hours in the clinic", "single", E("00", "six hours", 6, None, unit="hours", as_of=SUN))
s.figures("hours in the queue", "single", E("00", "two hours", 2, None, unit="hours"))
s.figures("price of the shirt", "single", E("00", "forty quid", 40, MALCOLM, unit="GBP"))
s.figures("Lacerda's goals last season", "single", E("00", "17 goals", 17, None))
s.figures("Lacerda's games last season", "single", E("00", "31 league games", 31, None))
s.figures("Ellen Craddock's weeks in Portugal", "single", E("01", "three weeks", 3, None, unit="weeks"))
s.figures("price of Femi Adeyemo", "single", E("01", "£2m", 2000000, None, unit="GBP", as_of="2019"))
s.figures("goals of Femi Adeyemo", "single", E("01", "64 Premier League goals", 64, None))
s.figures("years of Inês Valadares in office", "single", E("02", "eleven years", 11, None, unit="years"))
s.figures("examinations of Lacerda", "single", E("02", "14 times", 14, VALADARES))
s.figures("price of Idrissa Baldé", "single", E("02", "15 million euros", 15000000, None, unit="EUR", as_of="2023"))
s.figures("money to the other company in 2023", "single", E("02", "600,000 euros", 600000, None, unit="EUR", as_of="2023"))
s.figures("price of Tom Raine", "single", E("03", "£6.5m", 6500000, POST, unit="GBP"))
s.figures("length of Tom Raine's contract", "single", E("03", "four years", 4, POST, unit="years"))
s.figures("days between the medical and the end", "single", E("03", "two days", 2, None, unit="days"))
s.figures("countries in which the claim was repeated", "single", AT_LEAST("04", "at least nine countries", 9, None, as_of=TUE))
s.figures("supporters at the training pitch", "single", ABOUT("04", "some 400 supporters", 400, None, as_of=THU))
s.figures("years of Malcolm Raine with Rovers", "single", E("04", "60 years", 60, None, unit="years"))

# ---- quotations
Q = s.quote
s.quotation("Thornaby's first statement", "single",
    Q("00", "Thornaby Rovers can confirm that the proposed transfer of Davi Lacerda will not proceed. The club was unable to conclude matters to its satisfaction and wishes Davi well for the future.", THORNABY))
s.quotation("something came up", "single", Q("00", "something came up in the medical", SOURCE))
s.quotation("makes you stand up", "single", Q("00", "He is a player who makes you stand up,", AALST))
s.quotation("say more on Monday", "single", Q("00", "I hope I will be able to say more on Monday.", AALST))
s.quotation("forty quid less", "single", Q("00", "I've got LACERDA 11 on my back and forty quid less in my pocket. Story of this club, that is,", MALCOLM))
s.quotation("it was the scan", "single",
    Q("01", "It was the scan. The doctors weren't happy and nobody upstairs was going to bet fifty million quid on a lad's ticker. Everyone's gutted for him.", INSIDER))
s.quotation("in tears", "single", Q("01", "He was in tears in the car park. He'd already picked a house.", INSIDER))
s.quotation("ask a doctor", "same",
    Q("01", "You'd have to ask a doctor, wouldn't you?", FENWICK), Q("03", "You'd have to ask a doctor.", FENWICK))
s.quotation("market studies", "single", Q("02", "market studies", PAPER))
s.quotation("closed the folder", "single", Q("02", "She read it twice, closed the folder and asked for a telephone,", PERSONS))
s.quotation("not one cent", "variant",
    Q("02", "I have not received one cent, nor did I ask for one. That paper is a draft, and drafts have no owner,", RUI),
    Q("04", "I haven’t had a single cent and I never asked for one,", RUI))
s.quotation("Marítima's communiqué", "variant",
    Q("02", "fulfilled scrupulously all its obligations", MARITIMA), Q("02", "a lack of respect that will not be forgotten", MARITIMA),
    Q("03", "União Marítima scrupulously complied with all its obligations. The withdrawal of Thornaby is a lack of respect that will not be forgotten.", MARITIMA))
s.quotation("the heart of an ox", "single", Q("02", "I examined Davi 14 times. He has the heart of an ox.", VALADARES))
s.quotation("my heart is fine", "variant",
    Q("02", "My heart is good. It is the deal that is ill,", LACERDA),
    Q("04", "My heart is fine, it’s the business that’s sick", LACERDA),
    Q("04", "My heart is fine,", LACERDA, nth=2), Q("04", "It’s the business that’s sick.", LACERDA))
s.quotation("gathering elements", "single", Q("02", "is gathering elements", PROSECUTOR))
s.quotation("reports are false", "single", Q("03", "Reports of a heart problem are false,", RUI))
s.quotation("perfect health", "single", Q("03", "The player is in perfect health.", RUI))
s.quotation("no finding", "single", Q("04", "There was no finding that would have prevented him from playing professional football,", PETRIE))
s.quotation("told the club", "single", Q("04", "I told the club that at four o’clock on Sunday.", PETRIE))
s.quotation("Dale's words", "single", Q("04", "Dale’s words were: ‘I sell windows. I know what a kickback looks like,’", THREE))
s.quotation("what a kickback looks like", "single", Q("04", "I sell windows. I know what a kickback looks like,", FENWICK))
s.quotation("proud of the club", "single", Q("04", "I’m proud of how this club behaved, and that’s all you’re getting,", FENWICK))
s.quotation("health played no part", "single", Q("04", "At no stage did the player’s health play any part in our decision,", THORNABY))
s.quotation("documents passed on", "single", Q("04", "We have passed certain documents to the Football Association and will assist any inquiry.", THORNABY))
s.quotation("the name taken off", "single", Q("04", "I’ve thought about having the name taken off,", MALCOLM))
s.quotation("nothing wrong", "single", Q("04", "But he never did owt wrong, did he?", MALCOLM))
s.quotation("until 28 September", "single", Q("05", "Parties have until 28 September to present their position,", FIFA))
s.quotation("not going anywhere", "single", Q("05", "I have nothing to hide and I am not going anywhere,", HENRIQUE))
s.quotation("did not fail", "single", Q("05", "did not fail his medical", BEACON))
s.quotation("not angry", "single", Q("05", "I'm not angry. I just want to play,", LACERDA))

# ---- timeline
s.when("Femi Adeyemo leaves", "2019", ("01", "In 2019"))
s.when("Idrissa Baldé is sold", "2023", ("02", "In 2023"))
s.when("Ollie Strand is signed", "2024", ("00", "two years ago"))
s.when("Verde Vale is founded", "2026-03", ("02", "in March"))
s.when("the contract is signed", "2026-08-12", ("02", "on 12 August"), ("05", "August 12"))
s.when("the agent's company is paid", "2026-08-14", ("05", "on August 14"))
s.when("the Beacon tells of a first bid", "2026-08-20", ("01", "on August 20"))
s.when("the clubs agree", "2026-08-27", ("02", "on 27 August"))
s.when("Lacerda arrives", SAT, ("00", "on Saturday", 1), ("00", "on Saturday", 2))
s.when("Burnmoor draw, van Aalst's words", SAT, ("00", "Saturday", 3))
s.when("the medical, by TransferTicker", SAT, ("03", "on Saturday"))
s.when("the medical", SUN, ("00", "on Sunday"), ("01", "on Sunday"), ("04", "on Sunday"))
s.when("van Aalst hopes to say more", MON, ("00", "on Monday"))
s.when("Thornaby's lawyers see the contract", MON, ("02", "on Monday"), ("04", "on Monday"))
s.when("Thornaby pull out", MON, ("00", "last night"), ("01", "last night"), ("01", "on Monday night"), ("05", "on August 31"))
s.when("Thornaby pull out overnight", MON, ("03", "overnight"), to=TUE)
s.when("the Post tells it first", MON, ("03", "at 9.52 last night"))
s.when("the window shuts", TUE, ("00", "today"))
s.when("the Beacon's claim is all over", TUE, ("04", "By Tuesday lunchtime"))
s.when("Rui Carneiro is called", TUE, ("02", "yesterday"))
s.when("Marítima's communiqué", TUE, ("02", "on Tuesday", 1))
s.when("Lacerda speaks to Canal Campo", TUE, ("02", "on Tuesday night"), ("04", "On Tuesday night"))
s.when("Jornal Atlântico makes the contract public", WED, ("04", "on Wednesday", 1))
s.when("Jornal Atlântico makes the contract public, told as a week", MON, ("05", "last week", 1), to="2026-09-06")
s.when("the federation knows it from the press", MON, ("05", "last week", 2), to="2026-09-06")
s.when("Henrique Carneiro speaks to the members", WED, ("04", "on Wednesday evening"))
s.when("Thornaby's second statement", THU, ("04", "last night"))
s.when("Lacerda trains again", THU, ("04", "yesterday"))
s.when("the Beacon apologises", "2026-09-05", ("05", "on Saturday"))
s.when("Lacerda scores", "2026-09-06", ("05", "on Sunday"))
s.when("FIFA opens proceedings", NEXT, ("05", "on Monday", 1))
s.when("the police search", NEXT, ("05", "on Monday morning"))
s.when("the parties answer by then", "2026-09-28", ("05", "until 28 September"))
s.when("Lacerda's contract with Marítima ends", "2029-06", ("00", "until June 2029"))
s.when("his contract with Thornaby would have ended", "2031", ("02", "until 2031"))

# ---- conflicts
s.conflict("stance", "whether Lacerda failed the medical: the Beacon's insider says so, all who know deny it",
    [("01", "It was the scan."), ("01", "collapsed last night after a heart scan set alarm bells ringing"), ("03", "heart problem ends Lacerda's £52m move to Thornaby"), ("00", "something came up in the medical")],
    [("00", "it had been passed without problems"), ("02", "fell through not because of the player's heart"), ("02", "rejects the version of the English tabloids"), ("02", "My heart is good."),
     ("03", "Reports of a heart problem are false,"), ("04", "There was no finding"), ("04", "At no stage did the player’s health play any part in our decision,"), ("05", "The club has denied a report in a British newspaper that Lacerda failed a medical"), ("05", "did not fail his medical")])
s.conflict("stance", "whether the agent got any money",
    [("02", "I have not received one cent"), ("02", "Rui Carneiro denied everything"), ("04", "I haven’t had a single cent"), ("05", "His lawyer said he had received no payment")],
    [("05", "received 450,000 euros from Marítima on August 14"), ("05", "bank records seen by SportWire show")])
s.conflict("stance", "whether the paper is a signed contract or a draft",
    [("02", "was signed on 12 August in Porto"), ("02", "the draft bears his signature"), ("04", "with the signatures on the last")],
    [("02", "That paper is a draft"), ("04", "Rui Carneiro says that the paper was a draft")])
s.conflict("figure", "weekly wage: £80,000 or £100,000",
    [("00", "£80,000 a week"), ("04", "£80,000")], [("01", "£100,000-a-week"), ("03", "£100,000 a week"), ("04", "£100,000 a week")])
s.conflict("figure", "the agent's share: 10 or 15 percent", [("01", "10 per cent"), ("03", "a tenth")], [("02", "15 per cent"), ("05", "15%")])
s.conflict("figure", "length of the contract: five years, or six by TransferTicker",
    [("00", "five-year"), ("01", "five-year"), ("03", "five years")], [("03", "SIX years")])
s.conflict("figure", "pages of the paper: four or five", [("02", "four pages")], [("04", "five pages")])
s.conflict("date", "the medical: Sunday, or Saturday by TransferTicker",
    [("00", "on Sunday"), ("01", "on Sunday"), ("04", "on Sunday")], [("03", "on Saturday")])
s.conflict("figure", "wages over the whole contract, put right", [("03", "£31m")], [("03", "£26m")], optional=True)
s.conflict("figure", "addresses searched, put right", [("05", "nine")], [("05", "six addresses"), ("05", "six", 2)], optional=True)
s.conflict("stance", "whether Marítima kept to its duties",
    [("02", "fulfilled scrupulously all its obligations"), ("03", "scrupulously complied with all its obligations"), ("04", "Marítima had nothing to hide"), ("05", "I have nothing to hide")],
    [("05", "a suspected breach of its rules on agents"), ("02", "A further 1.5 million was to go to a consultancy")], optional=True)

# ---- echoes
s.echo("the heart scan is one insider of the Beacon", "cited",
    ("01", "It was the scan."), ("01", "after a heart scan set alarm bells ringing"), ("03", "it all goes back to one story in the Daily Beacon"),
    ("03", "The Beacon says it's his heart"), ("04", "the claim of a single unnamed “insider” in the Daily Beacon"))
s.echo("ask a doctor: the owner to the Beacon", "cited", ("01", "You'd have to ask a doctor, wouldn't you?"), ("03", "You'd have to ask a doctor."))
s.echo("£100,000 a week is the Beacon's", "same details", ("01", "£100,000-a-week"), ("03", "£100,000 a week"), ("04", "often put at £100,000 a week"))
s.echo("a tenth for the agent is the Beacon's", "same details", ("01", "10 per cent of the fee"), ("03", "a tenth of the fee, reportedly"))
s.echo("£52m with add-ons is the Beacon's", "same details", ("01", "£52million"), ("03", "£52m move to Thornaby"))
s.echo("the contract that Jornal Atlântico found", "cited",
    ("02", "The document, which Jornal Atlântico has seen"), ("02", "nine million euros"), ("04", "first reported by Jornal Atlântico on Wednesday"), ("04", "€9m"),
    ("05", "made public by a Portuguese newspaper last week"), ("05", "9 million euros"))
s.echo("the Post had it first", "cited", ("00", "Thornaby Rovers have pulled out of the signing"), ("03", "The Tees Valley Post had it first"))
s.echo("Lacerda's words to Canal Campo", "cited", ("02", "My heart is good. It is the deal that is ill,"), ("04", "My heart is fine,", 2), ("04", "Canal Campo"))
s.echo("Marítima's communiqué", "cited", ("02", "In a communiqué published on Tuesday"), ("03", "His club have put out a statement"), ("03", "a lack of respect that will not be forgotten"))
s.echo("not a cent, a draft: the agent to Jornal Atlântico", "same details",
    ("02", "I have not received one cent, nor did I ask for one."), ("04", "I haven’t had a single cent and I never asked for one,"), ("04", "the paper was a draft"))
s.echo("the federation knows it from the newspapers", "same details",
    ("02", "it knows the case from the newspapers"), ("05", "it knew of the affair only from the press"))
s.echo("Thornaby's denial that health played a part", "same details",
    ("04", "At no stage did the player’s health play any part in our decision,"), ("05", "The club has denied a report in a British newspaper"), optional=True)

# ---- actors
def named(name, kind, *forms, skip=(), aliases=()):
    """All mentions of these forms, longest first, in all reports; `skip`: (doc, begin-words) that are another's."""
    found = []
    for doc, text in s.text.items():
        for m in re.finditer("|".join(r"(?<!\w)" + re.escape(f) + r"(?!\w)" for f in sorted(forms, key=len, reverse=True)), text):
            if any(d == doc and text.startswith(w, m.start()) for d, w in skip):
                continue
            found.append((doc, m.group(), len(re.findall("(?=" + re.escape(m.group()) + ")", text[:m.start()])) + 1))
    s.actor(name, kind, *found, aliases=aliases)

named(LACERDA, "person", "Davi Lacerda", "DAVI LACERDA", "Lacerda", "Davi", "LACERDA", skip=[("00", "LACERDA 11")],
    aliases=["the player", "the 22-year-old", "the Brazilian", "the winger", "The player himself"])
named(RUI, "person", "Rui Carneiro", aliases=["the agent", "Super-agent Rui Carneiro", "agent Rui Carneiro", "a text from the Carneiro camp", "the Carneiro camp", "the agent Rui Carneiro"])
named(HENRIQUE, "person", "Henrique Carneiro", aliases=["the president", "the president of Marítima", "Marítima president Henrique Carneiro", "Marítima"])
named(MALCOLM, "person", "Malcolm Raine", "Malcolm", aliases=["Season-ticket holder Malcolm Raine"])
named(TOM, "person", "Tom Raine")
named(FENWICK, "person", "Dale Fenwick", "Fenwick", "Dale",
    aliases=["Rovers owner Dale Fenwick", "Thornaby's owner", "the owner", "the 58-year-old double-glazing tycoon"])
named(MARITIMA, "organization", "União Marítima", "Marítima", aliases=["the club", "His club", "Portuguese club União Marítima", "a communiqué", "a statement"])
named(THORNABY, "organization", "Thornaby Rovers", "Thornaby", "Rovers",
    aliases=["the club", "Rovers", "a second, longer statement"])
named(BEACON, "organization", "Daily Beacon", "DAILY BEACON", "Beacon Sport", "Beacon", aliases=["the Beacon", "The paper"])
named(POST, "organization", "Tees Valley Post", "Post")
named(JORNAL, "organization", "Jornal Atlântico", aliases=["this newspaper", "a Portuguese newspaper"])
named(VERDE, "organization", "Verde Vale")
named(MEIALUA, "organization", "Meia-Lua Desporto")
named(FPF, "organization", "FPF", aliases=["the FPF", "The Portuguese federation", "the federation"])
named(CAMPO, "organization", "Canal Campo")

s.alias(AALST, "Head coach Joris van Aalst", "the Dutchman", "van Aalst")
s.alias(VALADARES, "Dr Inês Valadares", "Valadares")
s.alias(PETRIE, "Dr Simon Petrie", "the cardiologist", "Petrie")
s.alias(FIFA, "the world body")
s.alias(INSIDER, "a club insider", "the insider", "Beacon Sport")
s.alias(SOURCE, "One source close to the talks")
s.alias(PERSONS, "one of them", "two persons familiar with the negotiations")
s.alias(THREE, "one of the three", "three people with knowledge of the matter")
s.alias(PAPER, "this agreement", "the document", "a contract dated August 12", "A contract", "an agreement", "Under this agreement")
s.alias(PROSECUTOR, "The Public Prosecutor's Office in Porto", "the prosecutors")
s.alias(LAWYER, "his lawyer")
s.alias(BANK, "bank records seen by SportWire")
s.alias(REPORTS, "according to reports")
s.alias(ENGLAWYERS, "Lacerda's English lawyers")
s.alias("several of you")
s.write()
