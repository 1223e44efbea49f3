#!/usr/bin/env python3
"""Gold of an invented story: the EU's sanctions against Belarus, December 2026."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The EU widens its sanctions against Belarus")
E, AL, MORE, ABOUT, MOST, BTW, LESS = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between, s.less_than
SUN, MON, TUE, WED, THU, FRI, SAT = (f"2026-12-{d}" for d in range(13, 20))
LAST = ["2025-01-01", "2025-12-31"]
s.report("00", outlet="Schuman Wire", published=MON, sidecar=True)
s.report("01", outlet="Council of the EU", published=MON)
s.report("02", outlet="Dumka Dnia", published=TUE)
s.report("03", outlet="Potash Pulse", published=THU)
s.report("04", outlet="Gazeta Sokólska", published=SAT)
s.report("05", outlet="Strait & Corridor", published="2027-03-02", to="2027-03-15")

OWNER, DENTIST, SZENT, VALAD, KUCH, GROT, LIND, KULESZA, WASIL, ODINGA = "Viktar Sidarenka, owner of Polatrans", "Viktar Sidarenka, dentist", "Gábor Szentesi", "Ines Valadares", "Leanid Kuchynski", "Wanda Grot", "Hedda Lindqvist", "Tadeusz Kulesza", "Jolanta Wasilczuk", "Lennart Odinga"
COUNCIL, COMM, VISTULA, LISTOK, MINSK, LAWYER, DIPL, CB, PULSE, BANK, CUSTOMS, VOIV, TV, DUMKA, SRC, BRUSSELS, OFFICER, GAZETA = "Council of the EU", "European Commission", "Vistula Institute", "Listok", "Minsk", "Sidarenka's lawyer", "three diplomats", "central bank", "Potash Pulse", "the bank", "customs", "the voivode", "Minsk television", "Dumka Dnia", "a source in Brussels", "Brussels", "a customs officer", "Gazeta Sokólska"

# ---- figures
f = s.figures
f("people listed", "conflict",
    E("00", "34 people", 34, COUNCIL, as_of=MON, origin=COUNCIL), E("01", "34 individuals", 34, as_of=MON, origin=COUNCIL),
    E("02", "thirty-five names", 35, as_of=MON, origin=DUMKA), E("02", "thirty-five", 35, nth=2, as_of=MON, origin=DUMKA))
f("companies listed", "agree", E("00", "19 companies", 19, COUNCIL, as_of=MON, origin=COUNCIL), E("01", "19 entities", 19, as_of=MON, origin=COUNCIL))
f("judges listed", "single", E("01", "ten judges", 10, as_of=MON, origin=COUNCIL))
f("propagandists listed", "single", E("01", "13 persons responsible for propaganda", 13, as_of=MON, origin=COUNCIL))
f("businesspeople listed", "single", E("01", "11 businesspeople", 11, as_of=MON, origin=COUNCIL))
f("people under measures in all", "single", E("01", "344 persons", 344, as_of=MON, origin=COUNCIL))
f("entities under measures in all", "single", E("01", "57 entities", 57, as_of=MON, origin=COUNCIL))
f("length of the talks", "agree", E("00", "five weeks", 5, DIPL, origin=DIPL, unit="weeks"), E("02", "five weeks", 5, origin=DUMKA, unit="weeks"), LESS("05", "Five weeks less a day", 5, "the minutes", origin="the minutes", unit="weeks"))
f("yearly cost to Belarus", "conflict",
    ABOUT("00", "some 1.7 billion euros", 1700000000, COMM, origin=COMM, unit="EUR"), ABOUT("00", "$2.0 billion", 2000000000, COMM, origin=COMM, unit="USD"),
    MOST("00", "no more than 620 million", 620000000, VISTULA, origin=VISTULA, unit="EUR"),
    E("02", "1.7 billion", 1700000000, COMM, origin=COMM, unit="EUR"), E("03", "1.7 billion", 1700000000, COMM, origin=COMM, unit="EUR"), MOST("03", "No more than 620 million", 620000000, GROT, origin=VISTULA, unit="EUR"),
    E("05", "1.7 billion euros", 1700000000, COMM, origin=COMM, unit="EUR"), E("05", "1.1 billion", 1100000000, COMM, as_of="2027-03-02", origin=COMM, unit="EUR"))
f("cost as a share of exports", "single", LESS("02", "Not even one per cent of exports", 1, KUCH, as_of=MON, origin=KUCH, unit="percent"))
f("cost in the first year", "single", E("03", "half of that", 0.5, GROT, origin=VISTULA, unit="share"))
f("fall of imports in January and February", "single", E("05", "140 million", 140000000, as_of=["2027-01-01", "2027-02-28"], unit="EUR"))
f("growth of exports in the year after 2021", "single", E("02", "four per cent", 4, as_of=["2022-01-01", "2022-12-31"], unit="percent"))
f("Poland's yearly loss", "conflict",
    E("02", "900 million", 900000000, KUCH, origin=KUCH, unit="EUR"), E("04", "60 million euros", 60000000, VOIV, origin=VOIV, unit="EUR"), E("04", "900", 900000000, MINSK, origin=KUCH, unit="EUR"))
f("money for Hungary", "agree",
    E("02", "eight hundred million", 800000000, SRC, origin=SRC, unit="EUR"), E("05", "eight hundred million", 800000000, origin=SRC, unit="EUR"))
f("migrants carried by Polatrans", "conflict",
    MORE("00", "more than 9,000 migrants", 9000, BRUSSELS, origin=BRUSSELS), E("00", "not one", 0, LAWYER, origin=LAWYER),
    E("04", "nine thousand migrants", 9000, BRUSSELS, origin=BRUSSELS), E("05", "not one", 0, LAWYER, origin=LAWYER), LESS("05", "fewer than nine hundred", 900, LAWYER, origin=LAWYER))
f("political prisoners", "conflict",
    E("00", "1,180 political prisoners", 1180, LISTOK, as_of=MON, origin=LISTOK), E("00", "none", 0, MINSK, as_of=MON, origin=MINSK), MORE("01", "More than 1,100 persons", 1100, as_of=MON, origin=COUNCIL),
    E("02", "none", 0, as_of=TUE, origin=MINSK), E("05", "1,134", 1134, LISTOK, origin=LISTOK))
f("prisoners released", "single", E("05", "62 prisoners", 62, as_of="2027-02-20"))
f("length of the transition", "single", E("00", "three months", 3, origin=COUNCIL, unit="months"))
f("fall of the rouble at exchange offices", "single", E("00", "3.8%", 3.8, as_of=MON, unit="percent"))
f("fall of the rouble at the central bank", "agree", E("00", "1.2%", 1.2, CB, as_of=MON, origin=CB, unit="percent"), E("03", "1.2%", 1.2, CB, as_of=MON, origin=CB, unit="percent"))
f("potash sold abroad last year", "agree", E("00", "5.9 million tonnes of potash", 5.9e6, as_of=LAST, origin="Schuman Wire", unit="tonnes"), E("03", "5.9 million tonnes", 5.9e6, PULSE, as_of=LAST, origin=PULSE, unit="tonnes"))
f("potash of the world", "single", E("03", "39", 39e6, PULSE, as_of=LAST, origin=PULSE, unit="tonnes"))
f("Belarusian share of the world's potash", "conflict",
    E("02", "Every fifth tonne", 0.2, origin=MINSK, unit="share"), E("03", "a fifth", 0.2, MINSK, origin=MINSK, unit="share"),
    E("03", "15%", 15, PULSE, as_of=LAST, origin=PULSE, unit="percent"))
f("Belarusian share of the world's potash, once", "single", E("03", "20%", 20, unit="percent"))
f("imports of plywood", "single", E("01", "€240 million", 240000000, as_of=LAST, origin=COUNCIL, unit="EUR"))
f("nations without bread", "single", E("02", "fourteen nations", 14))
f("officials banned by Belarus", "single", E("02", "22 officials", 22))
f("lorries at the border", "conflict",
    E("02", "five thousand of its lorries", 5000, KUCH, as_of=MON, origin=MINSK), E("04", "five thousand lorries", 5000, TV, origin=MINSK), E("04", "1,140", 1140, CUSTOMS, origin=CUSTOMS), E("04", "1,090", 1090, origin=GAZETA))
f("length of the column", "single", E("04", "31 kilometres", 31, unit="km"))
f("hours of waiting", "single", E("04", "52 hours", 52, unit="hours"))
f("relabelled potash a year", "single", ABOUT("03", "About 0.9 million tonnes", 900000, origin=PULSE, unit="tonnes"))
f("worth of the relabelled potash", "single", E("03", "€230 million", 230000000, origin=PULSE, unit="EUR"))
f("Black Sea ports", "single", E("03", "two Black Sea ports", 2))
f("price of granular potash", "single", E("03", "$298", 298, as_of=WED, unit="USD"))
f("rise of the price", "single", E("03", "4%", 4, as_of=WED, unit="percent"))
f("cash of the dentist", "agree", E("04", "212 zloty", 212, DENTIST, nth=1, as_of=WED, origin=DENTIST, unit="PLN"), E("04", "212 zloty", 212, DENTIST, nth=2, as_of=WED, origin=DENTIST, unit="PLN"))
f("money frozen", "agree", E("04", "41,000 zloty", 41000, origin=BANK, unit="PLN"), E("04", "€9,600", 9600, origin=BANK, unit="EUR"))
f("days for which the account was frozen", "conflict",
    E("04", "one day", 1, BANK, origin=BANK, unit="days"), E("04", "three", 3, DENTIST, origin=DENTIST, unit="days"), E("05", "three days", 3, BANK, origin=BANK, unit="days"), E("05", "the one", 1, BANK, origin=BANK, unit="days"))
f("dates of birth added", "single", E("04", "two dates of birth", 2, COUNCIL, as_of=FRI, origin=COUNCIL))
f("people withdrawn from the list", "single", E("04", "nobody", 0, COUNCIL, as_of=FRI, origin=COUNCIL))
f("lists", "single", E("04", "both lists", 2, KULESZA, origin=KULESZA))
f("reds in the jar", "single", E("05", "four reds", 4))
f("potash through Kazakhstan a month", "single", ABOUT("05", "About 70,000 tonnes", 70000, origin=ODINGA, unit="tonnes"))
f("potash through Kazakhstan against the Black Sea", "single", E("05", "a third less", 1/3, origin=ODINGA, unit="share"))
f("lines of the letter", "single", E("05", "four lines", 4))

# ---- quotations
q, Q = s.quote, s.quotation
Q("there was reading", "single", q("00", "There was no veto. There was reading,", SZENT))
Q("not one", "same", q("00", "not one", LAWYER), q("05", "not one", LAWYER))
Q("those who keep it in cells", "single", q("01", "We do not sanction a people. We sanction those who keep it in cells,", VALAD))
Q("against soup", "single", q("02", "These are sanctions against soup,", KUCH))
Q("half of that", "single", q("03", "No more than 620 million, and in the first year half of that,", GROT))
Q("a customs stamp", "single", q("03", "is a business with a customs stamp, and there are always more stamps", LIND))
Q("212 zloty and a root canal", "same", q("04", "I have 212 zloty and a root canal at ten", DENTIST, nth=1), q("04", "I have 212 zloty and a root canal at ten, I said, and the lady said: you're on the list, sir.", DENTIST))
Q("for one day", "single", q("04", "For one day,", BANK))
Q("for three", "single", q("04", "For three,", DENTIST))
Q("both lists", "single", q("04", "The list's,", KULESZA), q("04", "Of both lists.", KULESZA))
Q("cannot be observed", "single", q("05", "including effects that cannot be observed", COMM))
Q("a comma", "single", q("05", "A reservation is not a veto,", SZENT), q("05", "It is a comma.", SZENT))
Q("a working day", "single", q("05", "a working day", BANK))
Q("fewer than nine hundred", "single", q("05", "fewer than nine hundred", LAWYER))

# ---- timeline
w = s.when
w("the Commission dreams", "2021", ("02", "in 2021"))
w("exports grow", "2022", ("02", "in the year after"))
w("the year of the exports", "2025", ("00", "last year"), ("01", "in 2025"), ("03", "Last year"))
w("Hungary's reservation", "2026-11-09", ("05", "on 9 November"))
w("Hungary gives way", SUN, ("02", "until Sunday night"), ("05", "on 13 December, a Sunday, at 23.40"))
w("the package is agreed", MON, ("00", "on Monday"), ("01", "today"), ("01", "before 14 December 2026"))
w("Kuchynski speaks", MON, ("02", "yesterday"))
w("the rouble falls", MON, ("03", "on Monday"))
w("publication in the Official Journal", TUE, ("01", "tomorrow"))
w("the rules come into force, by Potash Pulse", TUE, ("03", "on Tuesday"))
w("the answer of Minsk", TUE, ("02", "From midnight tonight"))
w("the measures take effect", WED, ("00", "on Wednesday"))
w("granular at $298", WED, ("03", "on Wednesday"))
w("the dentist's card does not go", WED, ("04", "On Wednesday"))
w("the new road of the red potash", "2026-12", ("05", "Since December"))
w("the Gazeta's mistake", THU, ("04", "In Thursday evening's"))
w("the account is active again", FRI, ("04", "of Friday evening, ten past eight"))
w("dates of birth are added", FRI, ("04", "yesterday"))
w("no Pulse", "2026-12-21", ("03", "Next week"), to="2026-12-27")
w("holiday until then", "2027-01-04", ("03", "until 4 January"))
w("the transition ends, by Potash Pulse", "2027-01-31", ("03", "until 31 January"), ("04", "until 31 January"))
w("imports fall", "2027-01", ("05", "January and February"), to="2027-02")
w("prisoners are let go", "2027-02-20", ("05", "On 20 February"))
w("the Commission's new estimate", "2027-03-02", ("05", "On 2 March"))
w("the transition ends", "2027-03-15", ("01", "until 15 March 2027"), ("04", "until 15 March"), ("05", "On 15 March"))

# ---- conflicts
s.conflict("figure", "yearly cost to Belarus: 1.7 billion euros by the Commission (later 1.1), or at most 620 million",
    [("00", "some 1.7 billion euros"), ("00", "$2.0 billion"), ("02", "1.7 billion"), ("03", "1.7 billion"), ("05", "1.7 billion euros"), ("05", "1.1 billion")],
    [("00", "no more than 620 million"), ("03", "No more than 620 million")], [("02", "Not even one per cent of exports")])
s.conflict("figure", "people listed: 34, or 35 by Dumka Dnia", [("00", "34 people"), ("01", "34 individuals")], [("02", "thirty-five names"), ("02", "thirty-five", 2)])
s.conflict("figure", "migrants carried: 9,000, none, or fewer than 900", [("00", "more than 9,000 migrants"), ("04", "nine thousand migrants")], [("00", "not one"), ("05", "not one")], [("05", "fewer than nine hundred")])
s.conflict("figure", "political prisoners: 1,180 or 1,100, or none", [("00", "1,180 political prisoners"), ("01", "More than 1,100 persons"), ("05", "1,134")], [("00", "none"), ("02", "none")])
s.conflict("figure", "Belarus's share of the world's potash: a fifth, or 15%", [("02", "Every fifth tonne"), ("03", "a fifth")], [("03", "15%")])
s.conflict("figure", "Poland's yearly loss: 900 million, or 60", [("02", "900 million"), ("04", "900")], [("04", "60 million euros")])
s.conflict("figure", "lorries at the border: five thousand, or 1,100", [("02", "five thousand of its lorries"), ("04", "five thousand lorries")], [("04", "1,140"), ("04", "1,090")])
s.conflict("figure", "the dentist's account was frozen for one day, or for three", [("04", "one day"), ("05", "the one")], [("04", "three"), ("05", "three days")])
s.conflict("date", "the rules take effect on Wednesday, or on Tuesday by Potash Pulse", [("00", "on Wednesday"), ("01", "tomorrow")], [("03", "on Tuesday")])
s.conflict("date", "the transition ends on 15 March, or on 31 January by Potash Pulse", [("01", "until 15 March 2027"), ("04", "until 15 March"), ("05", "On 15 March")], [("03", "until 31 January"), ("04", "until 31 January")])
s.conflict("stance", "whether Hungary blocked the package", [("00", "There was no veto."), ("03", "maintains that it never blocked anything"), ("05", "A reservation is not a veto,")],
    [("00", "were held up by Hungary"), ("02", "Hungary resisted until Sunday night"), ("03", "Diplomats say it took its time"), ("05", "They show a Hungarian reservation")])
s.conflict("stance", "whether the sanctions cause hunger in Africa", [("02", "takes the bread from fourteen nations"), ("02", "These are sanctions against soup,")],
    [("01", "remains explicitly permitted"), ("03", "Cargoes to Africa are exempt")])
s.conflict("stance", "whether Hungary was promised money", [("02", "with eight hundred million")], [("05", "that no money was promised"), ("05", "he knows nothing")])

# ---- echoes
s.echo("the Commission's 1.7 billion", "cited", ("00", "some 1.7 billion euros"), ("02", "The Commission dreams of 1.7 billion"), ("03", "The Commission's 1.7 billion"), ("05", "The Commission had spoken of 1.7 billion euros a year"))
s.echo("Potash Pulse's 31 January", "cited", ("03", "until 31 January"), ("04", "after a trade letter, that old contracts run until 31 January"))
s.echo("the Vistula Institute's 620 million", "cited", ("00", "no more than 620 million"), ("03", "No more than 620 million"))
s.echo("the Council's list", "cited", ("00", "34 people"), ("01", "34 individuals"))
s.echo("Minsk's five thousand lorries", "same details", ("02", "five thousand of its lorries"), ("04", "Minsk television speaks of five thousand lorries"))
s.echo("Minsk's 900 million", "cited", ("02", "Poland alone will lose 900 million"), ("04", "not 900, as Minsk says"))
s.echo("Dumka Dnia's eight hundred million", "same details", ("02", "eight hundred million"), ("05", "Of eight hundred million he knows nothing"))
s.echo("the central bank's 1.2%", "cited", ("00", "1.2%"), ("03", "1.2%"))
s.echo("nine thousand migrants, by Brussels", "cited", ("00", "more than 9,000 migrants"), ("04", "nine thousand migrants"), optional=True)
s.echo("not one, by the lawyer", "same details", ("00", "not one"), ("05", "not one"), optional=True)
s.echo("the dentist's three days", "same details", ("04", "For three,"), ("05", "His bank admits the three days"), optional=True)

# ---- actors
n = s.named
s.actor(OWNER, "person", ("00", "Viktar Sidarenka"), ("04", "Viktar Sidarenka", 2), ("05", "Sidarenka"), aliases=["Viktar Sidarenka", "the owner of Polatrans", "The big Sidarenka", "he"])
s.actor(DENTIST, "person", ("04", "Viktar Sidarenka", 1), ("04", "Sidarenka", 3), aliases=["Viktar Sidarenka", "Sidarenka", "The dentist of Białystok", "the dentist"])
s.actor(SZENT, "person", *n("Gabor Szentesi", "Gábor Szentesi"), aliases=["Gabor Szentesi", "Budapest", "its minister for EU affairs", "Hungary"])
s.actor(VALAD, "person", *n("Ines Valadares"), aliases=["the High Representative"])
s.actor(KUCH, "person", *n("Leanid Kuchynski", "Kuchynski"), aliases=["the deputy prime minister", "he", "Minsk"])
s.actor(GROT, "person", *n("Wanda Grot"), aliases=["Vistula Institute", "Wanda Grot of the Vistula Institute"])
s.actor(COUNCIL, "organization", *n("Council of the EU", "COUNCIL OF THE EUROPEAN UNION"), *n("Council", docs=["01"]), ("04", "Council"), aliases=["the Council", "The Council", "The Council in Brussels", "Brussels"])
s.actor(COMM, "organization", *n("European Commission"), *n("Commission", docs=["02", "03", "05"]), aliases=["The Commission", "the Commission", "Commission"])
s.actor(VISTULA, "organization", *n("Vistula Institute"), aliases=["Economists at the Vistula Institute", "Wanda Grot"])
s.actor(LISTOK, "organization", *n("Listok"), aliases=["The rights group Listok"])
s.actor("Polatrans", "organization", *n("Polatrans"))
s.actor("Hungary", "place", *n("Hungary"))
s.actor("Poland", "place", *n("Poland"))
s.actor("Belarus", "place", *n("Belarus"))
s.actor("Białystok", "place", *n("Białystok"))
s.actor("Minsk", "place", *n("Minsk"))
s.alias(LAWYER, "His lawyer", "his lawyer", "lawyer")
s.alias(DIPL, "diplomats", "Diplomats")
s.alias(CB, "The central bank", "the central bank's rate")
s.alias(PULSE, "our own table", "a trade letter", "Potash Pulse")
s.alias(BANK, "His bank", "The bank", "bank")
s.alias(CUSTOMS, "Customs")
s.alias(VOIV, "voivode")
s.alias(TV, "Minsk")
s.alias(SRC, "source in Brussels")
s.alias(BRUSSELS, "EU", "Council of the EU")
s.alias("the minutes", "The minutes of the working group")
s.alias(LIND, "the consultant Hedda Lindqvist")
s.alias(KULESZA, "he")
s.write()
