"""Gold of an invented story: safe-deposit boxes are emptied in Rosario over Easter 2026. Persons, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Safe-deposit boxes emptied in Rosario")
E, ABOUT, ATL, MORE, ATM, LESS, BTW, VAGUE = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague
WED, THU, SAT, SUN, MON, TUE = "2026-04-01", "2026-04-02", "2026-04-04", "2026-04-05", "2026-04-06", "2026-04-07"
THU2, FRI2, ACT = "2026-04-09", "2026-04-10", "2026-09-28"
s.report("00", outlet="Meridian", published=MON, sidecar=True)
s.report("01", outlet="Banco del Litoral", published=TUE)
s.report("02", outlet="El Pregonero", published="2026-04-08")
s.report("03", outlet="Vault & Bond", published="2026-04-11", to="2026-04-16")
s.report("04", outlet="El Faro Popular", published=FRI2)
s.report("05", outlet="Revista Camalote", published=ACT, to="2026-11-30")

ALTAMIRANO, NORMA, ERNESTO, ECHENIQUE, FERREYRA, BASSI, GALARZA, LORENA, URDA, KUNZ, VIGO = "Rubén Altamirano", "Norma Cattaneo", "Ernesto Cattaneo", "Álvaro Echenique", "Aldo Ferreyra", "Hugo Bassi", "Inés Galarza", "Lorena Paz", "Mónica Urdapilleta", "Walter Kunz", "Raúl Vigo"
BANK, POLICE, STATS, CENTINELA, ENGINEERS, ASSOC, LOG, ACCUSE, ORGA, CUSTOMERS = "Banco del Litoral", "police", "statistics office", "Centinela", "the bank's engineers", "the association", "the log", "the act of accusation", "the organisers", "customers"
DAUGHTER, GUARD, VAULT, FARO = "Ferreyra's daughter", "a night guard", "Vault & Bond", "El Faro Popular"

# ---- figures
f = s.figures
f("boxes forced", "conflict",
    ABOUT("00", "some 200 safe-deposit boxes", 200, as_of=MON, origin=POLICE), ABOUT("00", "about 200 safe-deposit boxes", 200, POLICE, as_of=MON, origin=POLICE),
    E("01", "318 boxes", 318, BANK, as_of=MON, origin=BANK), E("02", "318", 318, nth=2, origin=BANK), E("02", "351 boxes", 351, ASSOC, origin=ASSOC),
    E("03", "318 boxes", 318, origin=BANK), E("04", "318", 318, BANK, origin=BANK), E("04", "381", 381, ASSOC, origin=FARO), E("05", "326 boxes", 326, ACCUSE, as_of=ACT, origin=ACCUSE), E("05", "318", 318, BANK, origin=BANK))
f("customers concerned", "single", E("02", "318 customers", 318, as_of=TUE, origin=BANK))
f("boxes intact", "single", E("01", "822", 822, BANK, as_of=MON, origin=BANK))
f("boxes in the branch", "agree", E("00", "1,140 boxes", 1140), E("05", "1,140 boxes", 1140))
f("boxes in the name of the bank", "single", E("05", "eight", 8, ACCUSE))
f("boxes given back", "single", E("05", "640", 640))
f("boxes in Buenos Aires in 2011", "agree", E("00", "136 boxes", 136, as_of="2011-01"), E("03", "136 boxes", 136, as_of="2011-01"))
f("loss recognised in Buenos Aires", "single", E("03", "$19 million", 19000000, "the courts", unit="USD"))
f("days of holidays", "single", E("00", "four days", 4, unit="days"))
f("length of the tunnel", "conflict",
    E("00", "34 metres", 34, ALTAMIRANO, origin=POLICE, unit="m"), E("01", "22 metres", 22, ENGINEERS, origin=BANK, unit="m"), E("03", "34 metres", 34, POLICE, origin=POLICE, unit="m"), E("03", "22", 22, BANK, origin=BANK, unit="m"))
f("floor of the vault", "single", E("01", "90 centimetres", 90, BANK, unit="cm"))
f("cash outside the banks", "single", ABOUT("00", "$250 billion", 250000000000, STATS, origin=STATS, unit="USD"))
f("insurance of one box", "agree",
    ATM("00", "up to $20,000", 20000, BANK, origin=BANK, unit="USD"), ATM("01", "up to 20,000 dollars", 20000, BANK, origin=BANK, unit="USD"), E("02", "twenty", 20000, NORMA, nth=1, origin=BANK, unit="USD"), E("03", "$20,000", 20000, BANK, origin=BANK, unit="USD"))
f("all that the policy covers", "single", E("03", "$5 million", 5000000, unit="USD"))
f("policy divided by the boxes", "single", LESS("03", "less than $16,000", 16000, unit="USD"))
f("what the bank must find", "single", ABOUT("03", "about $1.4 million", 1400000, unit="USD"))
f("loot", "conflict",
    E("02", "$58 million", 58000000, ASSOC, origin=ASSOC, unit="USD"), E("03", "$58 million", 58000000, CUSTOMERS, origin=ASSOC, unit="USD"), BTW("03", "between 25 and 30 million", 25000000, 30000000, GALARZA, as_of=THU2, origin=GALARZA, unit="USD"),
    E("04", "SIXTY MILLION DOLLARS", 60000000, origin=FARO, unit="USD"), E("05", "27.4 million dollars", 27400000, ACCUSE, as_of=ACT, origin=GALARZA, unit="USD"), E("05", "58", 58000000, ASSOC, origin=ASSOC, unit="USD"))
f("loot a box, by the customers", "single", E("03", "$182,000", 182000, unit="USD"))
f("loot a box, by the prosecutor", "single", ABOUT("03", "some $86,000", 86000, unit="USD"))
f("loss of Norma Cattaneo", "single", E("02", "$190,000", 190000, NORMA, origin=NORMA, unit="USD"))
f("years of dentistry", "single", E("00", "twenty-six years", 26, NORMA, unit="years"))
f("customers waiting", "single", ABOUT("00", "Some 300 customers", 300, as_of=MON))
f("days until payment", "single", E("01", "60 days", 60, BANK, unit="days"))
f("customers called a day", "single", E("01", "forty a day", 40, BANK))
f("calls to the hotline", "single", E("01", "2,700 calls", 2700, BANK, as_of=TUE))
f("age of the bank", "single", E("01", "112 years", 112, ECHENIQUE, unit="years"))
f("devaluations", "single", E("01", "eleven devaluations", 11, ECHENIQUE))
f("months of rent paid in advance", "single", E("02", "twelve months", 12, unit="months"))
f("fish sold", "single", E("02", "three fish", 3))
f("signals from the vault", "agree", E("02", "three signals", 3, CENTINELA, origin=CENTINELA), E("03", "three signals", 3, LOG, as_of=SAT, origin=CENTINELA), E("04", "three", 3, CENTINELA, origin=CENTINELA))
f("calls to the duty officer", "conflict", E("02", "twice", 2, CENTINELA, origin=BASSI), E("05", "twice", 2, BASSI, origin=BASSI), E("05", "once", 1, BASSI, as_of=ACT, origin=BASSI))
f("length of the call", "single", E("03", "48 seconds", 48, LOG, as_of=SAT, unit="seconds"))
f("people arrested", "single", E("03", "Five people", 5))
f("people accused", "single", E("05", "Seven people", 7, as_of=ACT))
f("money found", "agree", E("03", "$3.1 million", 3100000, POLICE, origin=POLICE, unit="USD"), E("05", "3.1 million", 3100000, unit="USD", origin=POLICE))
f("gold found", "single", E("03", "eleven kilos of gold", 11, POLICE, unit="kg"))
f("seats left at the dinner", "single", E("03", "14 seats", 14))
f("sentence of Ernesto Cattaneo", "single", E("04", "nine years", 9, unit="years"))
f("weight of the dorado", "single", E("04", "14 kilos", 14, URDA, unit="kg"))
f("people in the march", "conflict", E("04", "Two hundred of the robbed", 200, ORGA, as_of=THU2, origin=ORGA), ABOUT("04", "maybe eighty", 80, as_of=THU2, origin=FARO))
f("reward", "agree", E("04", "150 million pesos", 150000000, VIGO, unit="ARS"), E("04", "a hundred thousand greens", 100000, VIGO, unit="USD"))
f("months since the theft", "single", E("05", "Six months", 6, unit="months"))
f("pages of the act of accusation", "single", E("05", "412 pages", 412, unit="pages"))
f("days of Lorena Paz in a cell", "single", E("05", "19 days", 19, unit="days"))
f("nights of digging", "single", E("05", "170 nights", 170))
f("money paid to the customers", "single", E("05", "4.9 million dollars", 4900000, unit="USD"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("lamps, a fan and a little railway", "single", q("00", "They had lamps, a fan and a little railway,", ALTAMIRANO))
Q("miners, not thieves", "variant", q("00", "They were miners, not thieves.", ALTAMIRANO), q("02", "Miners, I said. I take nothing back.", ALTAMIRANO))
Q("twenty-six years of dentistry", "single", q("00", "I have twenty-six years of dentistry in there,", NORMA))
Q("it will survive a hole", "single", q("01", "This bank was founded by immigrants 112 years ago and has survived eleven devaluations. It will survive a hole,", ECHENIQUE))
Q("thank you for the quiet", "same", q("02", "Thank you for the quiet", "the thieves", nth=1), q("02", "Thank you for the quiet.", "the thieves"))
Q("the officer asked me if I drank", "single", q("02", "The officer asked me if I drank,", FERREYRA))
Q("he was at table", "single", q("02", "The second time he told us that he was at table,", BASSI))
Q("the last round was on Wednesday", "single", q("02", "The last round was on Wednesday. On Thursday we all wanted to go home, also the boss.", GUARD))
Q("between 25 and 30 million", "single", q("03", "between 25 and 30 million", GALARZA))
Q("the dorado", "single", q("04", "He has a photograph with a dorado of 14 kilos,", URDA), q("04", "The dorado has no reason to lie.", URDA))
Q("what time we close", "single", q("04", "I only told my cousin what time we close,", LORENA))
Q("once is enough", "single", q("05", "Once is enough, if somebody listens,", BASSI))
Q("very fine glasses", "single", q("05", "He wasn't drunk,", DAUGHTER), q("05", "He had only very fine glasses.", DAUGHTER))

# ---- timeline
w = s.when
w("the theft in Buenos Aires", "2011-01-01", ("00", "In January 2011"), to="2011-01-31")
w("the theft in Buenos Aires, by year", "2011", ("03", "2011"))
w("Ernesto Cattaneo walks free", "2025", ("04", "last year"))
w("the shop is let", "2025-10-01", ("02", "in October"), to="2025-10-31")
w("the shop is let, to the day", "2025-10-03", ("05", "on 3 October of last year"))
w("the shop is rented, by El Faro", "2025-12-01", ("04", "in December"), to="2025-12-31")
w("Ferreyra goes to the police", "2026-03-27", ("02", "On March 27"), ("05", "27 March"))
w("the last round, by the guard and the prosecutor", WED, ("02", "on Wednesday"), ("05", "on the Wednesday"))
w("the last inspection, by the bank", THU, ("01", "on Thursday 2 April at 20:00"), ("02", "on Thursday"), ("05", "on the Thursday"), ("05", "for the Thursday"))
w("all wanted to go home", THU, ("02", "On Thursday"))
w("the theft, from then on", THU, ("01", "the evening of Thursday"))
w("the theft, by the holidays", THU, ("00", "over Easter"), ("00", "over the long Easter weekend"), ("04", "Easter"), to=SUN)
w("the alarm", SAT, ("00", "on Saturday at 3:12 a.m."), ("02", "on Saturday at 3:12"), ("03", "on Saturday"))
w("no signal during the weekend", SAT, ("01", "during the weekend"), to=SUN)
w("the theft is found", MON, ("01", "the morning of Monday"))
w("police speak", MON, ("00", "on Monday"))
w("the inventory is completed", MON, ("01", "last night"))
w("the customers learn of it", TUE, ("02", "Yesterday"))
w("the bank's notice", TUE, ("03", "of April 7"))
w("the prosecutor's estimate", THU2, ("03", "on Thursday"))
w("the lawyer speaks to El Faro", THU2, ("04", "yesterday, Thursday"))
w("the march with pots", THU2, ("04", "last night"))
w("the cashier is arrested", FRI2, ("04", "this morning at six"), ("03", "since Friday"))
w("the annual dinner", "2026-04-21", ("03", "on Tuesday, 21 April"))
w("the complaint is found", "2026-07-01", ("05", "in July"), to="2026-07-31")
w("Ferreyra dies", "2026-08-01", ("05", "in August"), to="2026-08-31")
w("the act of accusation is filed", ACT, ("05", "on 28 September"))

# ---- conflicts
s.conflict("figure", "boxes: 318 by the bank, 351 by the association, 326 by the prosecutor",
    [("01", "318 boxes"), ("02", "318", 2), ("03", "318 boxes"), ("04", "318"), ("05", "318")], [("02", "351 boxes"), ("04", "381")], [("05", "326 boxes")])
s.conflict("figure", "the association's count: 351, or 381 by El Faro", [("02", "351 boxes")], [("04", "381")])
s.conflict("figure", "the tunnel: 34 metres by the police, 22 by the bank", [("00", "34 metres"), ("03", "34 metres")], [("01", "22 metres"), ("03", "22")])
s.conflict("figure", "the loot: $58 million by the robbed, 60 by El Faro, 25 to 30 and 27.4 by the prosecutor",
    [("02", "$58 million"), ("03", "$58 million"), ("05", "58"), ("04", "SIXTY MILLION DOLLARS")], [("03", "between 25 and 30 million"), ("05", "27.4 million dollars")])
s.conflict("figure", "calls to the duty officer: twice, or once", [("02", "twice"), ("05", "twice")], [("05", "once")])
s.conflict("figure", "the march: 200 by the organisers, eighty by El Faro", [("04", "Two hundred of the robbed")], [("04", "maybe eighty")])
s.conflict("date", "the last round: on Thursday by the bank, on Wednesday by the guard", [("01", "on Thursday 2 April at 20:00"), ("05", "on the Thursday")], [("02", "on Wednesday"), ("05", "on the Wednesday")])
s.conflict("date", "the shop was rented in October, or in December", [("02", "in October"), ("05", "on 3 October of last year")], [("04", "in December")])
s.conflict("stance", "whether there was a signal", [("01", "did not give any signal during the weekend"), ("02", "The bank maintains that there was no signal"), ("03", "that a jammer had silenced it"), ("04", "The bank swears there was no alarm"), ("05", "still maintains that no signal was received")],
    [("00", "An alarm went off on Saturday at 3:12 a.m."), ("02", "three signals had come in from the vault"), ("03", "shows three signals"), ("04", "The alarm people swear there were three")])
s.conflict("stance", "whether Ferreyra complained", [("02", "went to the police station in Ricchieri Street"), ("05", "they found Aldo Ferreyra's complaint")], [("02", "The station has no record of a complaint")])
s.conflict("stance", "who rented the shop: Ernesto Cattaneo, or another", [("04", "is no other than Ernesto")], [("04", "her client was fishing in Corrientes all through Easter"), ("05", "Nor is Ernesto Cattaneo"), ("05", "The man with the apron is called Walter Kunz")])
s.conflict("stance", "whether employees took part", [("01", "There is no indication of this whatsoever"), ("04", "none of his people had a hand in it"), ("05", "The cashier isn't among them")],
    [("04", "Then why did the cops carry off a cashier"), ("03", "a cashier of the branch")], optional=True)
s.conflict("figure", "boxes: about 200 by the police, 318 by the inventory", [("00", "some 200 safe-deposit boxes"), ("00", "about 200 safe-deposit boxes")], [("01", "318 boxes")], optional=True)

# ---- echoes
s.echo("318 boxes, by the bank's inventory", "cited", ("01", "318 boxes"), ("02", "they belong to the 318"), ("04", "The bank says 318"), ("05", "The bank's 318"))
s.echo("the bank's notice", "cited", ("01", "It was put out of action by a jamming device"), ("03", "The bank, in its notice of April 7, wrote that a jammer had silenced it"))
s.echo("34 metres by the police, 22 by the bank", "cited", ("00", "34 metres"), ("01", "22 metres"), ("03", "The police's 34 metres and the bank's 22"))
s.echo("miners, not thieves", "same details", ("00", "They were miners, not thieves."), ("02", "Miners, I said."))
s.echo("$58 million, by the robbed", "cited", ("02", "$58 million"), ("03", "Customers talk of $58 million"), ("05", "has sued for 58"))
s.echo("Centinela's three signals and two calls", "same details", ("02", "three signals"), ("03", "three signals"), ("04", "The alarm people swear there were three"), ("02", "rang the bank's duty officer twice"), ("05", "who had said that his operator rang twice"))
s.echo("thank you for the quiet", "same details", ("02", '"Thank you for the quiet."'), ("04", "the graffiti says thank you"), ("05", "the sentence with the lipstick"))
s.echo("$20,000 a box, by the bank", "cited", ("00", "up to $20,000"), ("01", "up to 20,000 dollars"), ("03", "covers $20,000 a box, as the bank says"))
s.echo("the dorado", "same details", ("04", "a dorado of 14 kilos"), ("05", "whose dorado was genuine"))
s.echo("136 boxes in Buenos Aires", "same details", ("00", "136 boxes"), ("03", "136 boxes"), optional=True)
s.echo("the cashier and her cousin", "same details", ("04", "I only told my cousin what time we close,"), ("05", "for telling a cousin the opening hours"), optional=True)
s.echo("$3.1 million found", "same details", ("03", "$3.1 million"), ("05", "3.1 million"), optional=True)

# ---- actors
s.actor(ALTAMIRANO, "person", *s.named("Rubén Altamirano", "Altamirano"), aliases=["commissioner Rubén Altamirano", "Commissioner Altamirano", "police"])
s.actor(NORMA, "person", *s.named("Norma Cattaneo"), aliases=["the tooth doctor", "she", "Norma Cattaneo, dentist", "one of them, Norma Cattaneo"])
s.actor(ERNESTO, "person", *s.named("Ernesto Cattaneo", 'Ernesto "the Dentist" Cattaneo'), aliases=["the Dentist", "The Dentist"])
s.actor(ECHENIQUE, "person", *s.named("Álvaro Echenique", "Echenique"), aliases=["President Echenique", "Dr Álvaro Echenique", "the president of the Bank, Dr Álvaro Echenique"])
s.actor(FERREYRA, "person", *s.named("Don Aldo Ferreyra", "Aldo Ferreyra", "Ferreyra"))
s.actor(BASSI, "person", *s.named("Hugo Bassi"), aliases=["Centinela's manager, Hugo Bassi", "Centinela", "Bassi", "he"])
s.actor(GALARZA, "person", *s.named("Inés Galarza"), aliases=["the prosecutor, Inés Galarza", "the prosecutor", "prosecutor Inés Galarza", "The act of accusation"])
s.actor(LORENA, "person", *s.named("Lorena Paz", "Lorena P."), aliases=["she", "a cashier", "The cashier"])
s.actor(KUNZ, "person", *s.named("Walter Kunz", "Kunz"), aliases=["the gang", "the graffiti", "Thieves"])
s.actor(BANK, "organization", *s.named("Banco del Litoral", "BANCO DEL LITORAL S.A."), aliases=["the bank", "The bank", "the Bank", "the inventory", "The Bank", "BANCO DEL LITORAL S.A."])
s.actor(CENTINELA, "organization", *s.named("Centinela"), aliases=["the firm that looks after the bank's alarm", "The alarm people", "Hugo Bassi", "It"])
s.actor(FARO, "organization", *s.named("EL FARO POPULAR", "El Faro Popular"))
s.alias(POLICE, "The police", "the police", "commissioner Rubén Altamirano", "Altamirano")
s.alias(ENGINEERS, "our engineers", "Banco del Litoral", "the bank", "engineers")
s.alias(ASSOC, "An association of the robbed", "the robbed", "Their association", "It", "customers")
s.alias(CUSTOMERS, "Customers", "the association")
s.alias(LOG, "The log", "log")
s.alias(ACCUSE, "The act of accusation", "prosecutor Inés Galarza", "Inés Galarza", "It")
s.alias(ORGA, "organisers")
s.alias(STATS, "the statistics office")
s.alias(URDA, "The Dentist's lawyer, Mónica Urdapilleta", "she")
s.alias(VIGO, "Governor Raúl Vigo")
s.alias(GUARD, "A night guard who doesn't want to see his name in print", "night guard")
s.alias(DAUGHTER, "his daughter", "daughter")
s.alias("the courts", "courts")
s.alias("the thieves", "thieves", "the gang", "the graffiti", "the wall of the vault")
s.write()
