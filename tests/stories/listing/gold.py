#!/usr/bin/env python3
"""Gold of the listing story. The event, its people, firms and outlets are invented."""
import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story, voiced

s = Story(__file__, "Dalisay Coffee goes to the stock exchange")


E, AB, AL, MT, AM, LT, BT, VG = map(voiced, (s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague))
f, q, Q, w, C, X = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo
a = lambda name, kind, *forms, aliases=(), docs=None, but=(): s.actor(name, kind, *s.named(*forms, docs=docs, but=but), aliases=(*forms, *aliases))
PRICING, TUE, WED, THU, FRI19 = "2027-02-10", "2027-02-16", "2027-02-17", "2027-02-18", "2027-02-19"
Y26, DEC31 = ["2026-01-01", "2026-12-31"], "2026-12-31"
s.report("00", outlet="VPW", published=WED, sidecar=True)
s.report("01", outlet="Dalisay Coffee", published=PRICING)
s.report("02", outlet="The Batangas Sentinel", published=THU)
s.report("03", outlet="Peso Watch", published=WED)
s.report("04", outlet="Asian Coffee Letter", published=FRI19, to="2027-02-26")
s.report("05", outlet="Manila Monthly", published="2027-04-01", to="2027-04-30")

DALISAY, BAYANI, EXCHANGE, SEC, BROKERS, KNOWING, ORGANISERS = "Dalisay Coffee", "Bayani Securities", "the exchange", "Securities and Exchange Commission", "three brokers", "a person with knowledge of the order book", "the organisers"
RAFAEL, ISABEL, PURING, KATIGBAK, UY, LIM, REYES = "Rafael Montelibano", "Isabel Montelibano", "Puring Magsino", "Dencio Katigbak", "Grace Uy", "Teodoro Lim", "Paolo Reyes"
VPW, SENTINEL, PESO, LETTER, POLICE, CUSTOMS, DEPT, PERMIT, PROSPECTUS, BULLETIN, CUPS = "VPW", "The Batangas Sentinel", "Peso Watch", "Asian Coffee Letter", "police", "customs data", "Department of Agriculture", "the city's permit", "prospectus", "the exchange's bulletin", "the slogan"

# ---- figures
f("rise of the share at the close of the first day", "agree",
    AB("00", "16%", 16, unit="percent", as_of=WED, origin=VPW), E("00", "15.7%", 15.7, unit="percent", as_of=WED, origin=VPW), E("03", "15.7%", 15.7, unit="percent", as_of=WED, origin=PESO))
f("rise at the first trade", "single", E("03", "20% over", 20, unit="percent", as_of=WED))
f("rise before the break", "single", E("03", "24%", 24, unit="percent", as_of=WED))
f("money raised", "agree", E("00", "12.4 billion pesos", 12.4e9, unit="PHP", origin=DALISAY), E("00", "$213 million", 213e6, unit="USD", origin=VPW), E("01", "12.4 billion pesos", 12.4e9, unit="PHP", origin=DALISAY))
f("years since a bigger offering", "single", E("00", "two years", 2, unit="years"))
f("price at the close of the first day", "agree",
    E("00", "21.40 pesos", 21.4, unit="PHP", as_of=WED, origin=EXCHANGE), E("02", "21.40", 21.4, unit="PHP", as_of=WED, origin=EXCHANGE), E("03", "21.40", 21.4, unit="PHP", as_of=WED, origin=EXCHANGE))
f("issue price", "agree",
    E("00", "18.50", 18.5, unit="PHP", origin=DALISAY), E("01", "18.50 PESOS", 18.5, unit="PHP", origin=DALISAY), E("01", "18.50 pesos", 18.5, unit="PHP", as_of=PRICING, origin=DALISAY))
f("range of the price", "single", BT("01", "17 to 20 pesos", 17, 20, unit="PHP", as_of="2027-01-25", origin=DALISAY))
f("highest price", "agree",
    AM("00", "as high as 23.00", 23, unit="PHP", as_of=WED), E("02", "23 pesos", 23, unit="PHP", as_of=WED, origin=EXCHANGE), E("03", "23.00", 23, unit="PHP", as_of=WED, origin=EXCHANGE), E("03", "23", 23, nth=2, unit="PHP", as_of=WED, origin=EXCHANGE),
    E("05", "23", 23, nth=1, unit="PHP", as_of=WED, origin=EXCHANGE)) 
f("first trade", "single", E("03", "22.20 pesos", 22.2, unit="PHP", as_of=WED))
f("price before the break", "single", E("03", "22.95", 22.95, unit="PHP", as_of=WED))
f("price on Friday", "single", E("04", "20.90", 20.9, unit="PHP", as_of=FRI19))
f("price in April", "single", E("05", "14.90", 14.9, unit="PHP"))
f("part lost since", "single", MT("05", "a third and more", 1 / 3, unit="share"))
f("length of the outage", "conflict",
    E("00", "40 minutes", 40, by=EXCHANGE, unit="minutes", as_of=WED), AB("00", "almost two hours", 2, by=BROKERS, unit="hours", as_of=WED),
    E("04", "40 minutes", 40, by=EXCHANGE, unit="minutes", as_of=WED), E("04", "104", 104, by=EXCHANGE, unit="minutes", as_of=WED))
f("brokers who complained", "single", E("00", "Three brokers", 3))
f("value of the company", "agree", E("00", "74 billion pesos", 74e9, unit="PHP", origin=VPW), E("02", "74 billion", 74e9, unit="PHP", origin=SENTINEL))
f("orders, in multiples of the shares on offer", "conflict",
    E("00", "six times the number on offer", 6, by=BAYANI), E("00", "2.8 times", 2.8, by=KNOWING), E("03", "Six times subscribed", 6, by=BAYANI), E("03", "2.8", 2.8, by=BULLETIN))
f("the founder's stake", "single", E("00", "58%", 58, unit="percent"))
f("shares sold by Batangan Holdings", "single", E("00", "180 million", 180e6, by=PROSPECTUS))
f("shares in the offer", "agree", E("00", "670 million shares", 670e6, by=PROSPECTUS, origin=DALISAY), E("01", "670 million shares", 670e6, origin=DALISAY), E("05", "670 million shares", 670e6, origin=DALISAY))
f("part of the capital", "single", E("01", "16.75 per cent of the capital", 16.75, unit="percent", origin=DALISAY))
f("proceeds from new shares", "single", E("01", "9.1 billion pesos", 9.1e9, unit="PHP", origin=DALISAY))
f("stores to be opened", "single", E("01", "400 stores", 400, origin=DALISAY))
f("years of the opening", "single", E("01", "three years", 3, unit="years", origin=DALISAY))
f("part of the proceeds for stores", "single", E("01", "60 per cent", 60, unit="percent", origin=DALISAY))
f("part of the proceeds for loans", "single", E("01", "25 per cent", 25, unit="percent", origin=DALISAY))
f("farmers before the exchange", "conflict",
    AB("00", "about 200 of them", 200, by=POLICE, as_of=WED), E("00", "600", 600, nth=1, by=ORGANISERS, as_of=WED), E("02", "Six hundred of them", 600, as_of=WED, origin=ORGANISERS))
f("buses", "single", E("02", "twelve buses", 12, as_of=WED))
f("stores", "conflict",
    E("00", "812 stores", 812, origin=DALISAY), MT("01", "more than 800 stores", 800, by=RAFAEL, origin=DALISAY), E("01", "812 stores", 812, as_of=DEC31, origin=DALISAY),
    E("04", "812", 812, origin=DALISAY), E("04", "771", 771, as_of=["2027-01-01", "2027-01-31"], origin=LETTER), E("05", "812 stores", 812, origin=DALISAY), E("05", "765", 765, by=DALISAY, as_of="2027-03-30"))
f("stores that are closed", "update", E("04", "41", 41, as_of=["2027-01-01", "2027-01-31"], origin=LETTER), E("05", "47", 47, by=DALISAY, as_of="2027-03-30"))
f("franchised stores", "single", E("01", "190", 190, as_of=DEC31, origin=DALISAY))
f("first cart", "single", E("01", "one cart", 1, by=RAFAEL, as_of="2003"))
f("employees", "agree", E("00", "9,600 people", 9600, origin=DALISAY), E("01", "9,600 employees", 9600, as_of=DEC31, origin=DALISAY))
f("days of the founder's promise", "single", E("01", "180 days", 180, unit="days", origin=DALISAY))
f("rise of the net income", "single", E("01", "22 per cent", 22, unit="percent", as_of=Y26, origin=DALISAY))
f("net income", "agree", E("01", "1.9 billion pesos", 1.9e9, unit="PHP", as_of=Y26, origin=DALISAY), E("04", "1.9 billion pesos", 1.9e9, unit="PHP", as_of=Y26, origin=DALISAY))
f("net income without the building", "single", E("04", "1.3 billion", 1.3e9, by=PROSPECTUS, unit="PHP", as_of=Y26))
f("money for the building", "single", E("04", "600 million", 600e6, by=PROSPECTUS, unit="PHP", as_of=Y26))
f("sales", "single", E("01", "31.6 billion", 31.6e9, unit="PHP", as_of=Y26, origin=DALISAY))
f("farming families", "conflict", E("01", "5,200 farming families", 5200, origin=DALISAY), E("04", "5,200 farming families", 5200, by=DALISAY), E("04", "2,140 names", 2140, by=DEPT))
f("money that Isabel Montelibano got", "single", E("02", "3.3 billion pesos", 3.3e9, unit="PHP"))
f("money that she gave her brother", "agree", E("05", "half", .5, by=ISABEL, unit="share", as_of=FRI19), E("05", "1.65 billion pesos", 1.65e9, unit="PHP", as_of=FRI19))
f("beans taken from the cooperative", "single", E("02", "nine tons", 9, by=KATIGBAK, unit="tons", as_of=Y26))
f("families of the cooperative", "single", E("02", "340 families", 340, by=KATIGBAK))
f("share of Philippine beans", "conflict",
    AM("02", "fifteen", 15, by=KATIGBAK, unit="percent"), MT("02", "more than half", .5, by=UY, unit="share", origin=DALISAY),
    E("04", "22%", 22, unit="percent", as_of=Y26, origin=LETTER), E("04", "15", 15, by=[SENTINEL, KATIGBAK], unit="percent"), MT("04", "more than half", .5, by=DALISAY, unit="share"),
    E("05", "A quarter", .25, by=DALISAY, unit="share"))
f("beans roasted in Katigbak's reckoning", "single", E("02", "a hundred beans", 100, by=KATIGBAK))
f("shares traded on the first day", "single", E("03", "118 million shares", 118e6, as_of=WED))
f("shares traded in the first minute", "conflict", E("03", "21 million shares", 21e6, as_of=WED, origin=PESO), E("03", "2.1 million", 2.1e6, as_of=WED, origin=PESO))
f("how often he rings", "single", E("03", "twice", 2, as_of=WED))
f("days of trading", "single", E("04", "first three days", 3, unit="days", as_of=FRI19))
f("green coffee imported", "single", E("04", "11,300 tons of green coffee", 11300, by=CUSTOMS, unit="tons", as_of=Y26))
f("coffee roasted", "single", AB("04", "about 14,500", 14500, unit="tons", as_of=Y26))
f("price of a cup", "single", E("04", "95 pesos", 95, unit="PHP"))
f("price of robusta", "single", E("04", "$3,870 a ton", 3870, unit="USD", as_of=FRI19))
f("days from the bell to the paper", "single", E("05", "two days", 2, unit="days"))
f("questions of the Commission", "single", E("05", "31 questions", 31, by=SEC, as_of=["2026-09-01", "2026-09-30"]))
f("fine", "single", E("05", "two million pesos", 2e6, unit="PHP"))
f("distance by which Magsino has moved", "single", E("05", "three meters", 3, unit="m"))

# ---- quotations
Q("not sold one share", "single", q("00", "I have not sold one share, and I am not going to,", RAFAEL))
Q("every bean", "same", q("00", "Every bean from our mountains", CUPS), q("04", "Every bean from our mountains,", CUPS), q("05", "Every bean from our mountains", CUPS))
Q("from one cart", "single", q("01", "From one cart in 2003 to more than 800 stores: this belongs to everybody who ever drank a cup with us,", RAFAEL))
Q("no umbrella", "single", q("02", "That was the year of the big flood, 2005. I gave him the place by the wall, because he had no umbrella,", PURING))
Q("nine tons", "single", q("02", "Every bean from our mountains? They took nine tons from us last year, from 340 families,", KATIGBAK), q("02", "Out of a hundred beans they roast, fifteen are ours at most. The rest comes by ship from Vietnam.", KATIGBAK))
Q("looking into it", "single", q("03", "We are looking into it.", EXCHANGE))
Q("a screenshot and a lawyer", "single", q("03", "I came in again at 11.42. I have a screenshot, and I have a lawyer.", LIM))
Q("of its own accord", "single", q("03", "The issuer withdrew its application of its own accord,", REYES))
Q("the plumbing", "single", q("03", "We had a little trouble with the plumbing. The coffee is hot.", RAFAEL))
Q("instant products", "single", q("04", "Your figures include coffee for our suppliers' instant products.", UY))
Q("under renovation", "single", q("04", "under renovation", DALISAY))
Q("I gave him half", "single", q("05", "Rafa says he has not sold one share. It's true. I sold, and I gave him half. He calls it a loan,", ISABEL))
Q("beans from our mountains", "single", q("05", "Beans from our mountains", CUPS))
Q("fried chicken", "single", q("05", "My brother was in Dubai in 2003, he fried chicken,", ISABEL))
Q("the early 2000s", "single", q("05", "in the early 2000s", DALISAY))
Q("he has an umbrella", "single", q("05", "This time,", PURING), q("05", "he has an umbrella.", PURING))

# ---- timeline
w("the first cart, by the company", "2003", ("00", "in 2003"), ("01", "in 2003"), ("02", "in 2003"), ("05", "in 2003", 1))
w("Montelibano is in Dubai", "2003", ("05", "in 2003", 2))
w("the cart comes, by Magsino", "2005", ("02", "2005", 1))
w("the permit", "2005-06-14", ("02", "of 14 June 2005"), ("05", "of 14 June 2005"))
w("the early years, by the company", "2000", ("05", "in the early 2000s"), to="2003")
w("the year of the accounts", "2026-01-01", ("01", "last year"), ("02", "last year"), ("04", "last year", 1), ("04", "last year", 2), to="2026-12-31")
w("the Commission's questions", "2026-09-01", ("05", "last September"), to="2026-09-30")
w("the listing was first planned", "2026-10-01", ("00", "last October"), ("01", "for October 2026"), ("03", "in October"), to="2026-10-31")
w("no word since then", "2026-12-25", ("02", "since Christmas"))
w("stores of that day", DEC31, ("01", "As of 31 December"))
w("the garden did not exist", "2027-01-01", ("05", "in January"), to="2027-01-31")
w("stores are visited", "2027-01-01", ("04", "in January"), to="2027-01-31")
w("the range is announced", "2027-01-25", ("01", "on 25 January"))
w("the price is set", PRICING, ("01", "today"))
w("the company speaks of the Commission's wish", "2027-02-08", ("03", "last week"), to="2027-02-14")
w("the Sentinel's mistake", TUE, ("02", "On Tuesday"))
w("the first day", WED, ("00", "on Wednesday"), ("01", "on Wednesday, 17 February"), ("02", "Yesterday"), ("02", "By evening"), ("05", "on the first day"))
w("the outage", WED, ("04", "on Wednesday"))
w("Isabel Montelibano gives her brother half", FRI19, ("05", "dated 19 February"), ("05", "two days after the bell"))
w("Friday's close", FRI19, ("04", "Friday"))
w("robusta in that week", "2027-02-15", ("04", "the week"), to="2027-02-21")
w("the share falls beneath its price", "2027-03-08", ("05", "on 8 March"))
w("the Commission publishes its letters", "2027-03-12", ("05", "On 12 March"))
w("47 stores are shut for good", "2027-03-30", ("05", "on 30 March"))
w("the results of the quarter", "2027-05-12", ("05", "on 12 May"))
w("the results of the quarter, by month", "2027-05-01", ("05", "next month"), to="2027-05-31")
w("the founder's promise ends", "2027-08-16", ("05", "on 16 August"))

# ---- conflicts
C("figure", "orders: six times by Bayani, 2.8 times by the exchange", [("00", "six times the number on offer"), ("03", "Six times subscribed")], [("00", "2.8 times"), ("03", "2.8")])
C("figure", "the outage: 40 minutes by the exchange, almost two hours by brokers", [("00", "40 minutes"), ("04", "40 minutes")], [("00", "almost two hours"), ("04", "104")])
C("figure", "farmers: 200 by the police, 600 by the organisers", [("00", "about 200 of them")], [("00", "600", 1), ("02", "Six hundred of them")])
C("date", "when the chain began: 2003 by the company, 2005 by the permit", [("00", "in 2003"), ("01", "in 2003"), ("02", "in 2003"), ("05", "in 2003", 1)], [("02", "2005", 1), ("02", "of 14 June 2005"), ("05", "of 14 June 2005")])
C("stance", "whether the Commission asked for the delay", [("01", "It was moved at the request of the Securities and Exchange Commission"), ("03", "The company said last week that the Commission wanted it so.")],
    [("03", "it hadn't asked for a delay"), ("03", "The issuer withdrew its application of its own accord,"), ("05", "It wasn't asked to.")])
C("figure", "share of Philippine beans: more than half by the company, fifteen by the cooperative, 22 per cent by customs", [("02", "more than half"), ("04", "more than half")],
    [("02", "fifteen"), ("04", "15")], [("04", "22%"), ("05", "A quarter")])
C("stance", "whether every bean is from the mountains", [("00", "Every bean from our mountains"), ("04", "Every bean from our mountains,"), ("05", "Every bean from our mountains")],
    [("00", "They say Dalisay buys little from them"), ("02", "The rest comes by ship from Vietnam."), ("04", "nearly all of it robusta from Vietnam")])
C("figure", "stores: 812 by the company, 771 by the Letter", [("00", "812 stores"), ("01", "812 stores"), ("04", "812"), ("05", "812 stores"), ("01", "more than 800 stores")], [("04", "771"), ("05", "765")])
C("stance", "whether the stores are closed or under renovation", [("04", "41 are closed"), ("05", "47 are shut for good")], [("04", "under renovation")])
C("figure", "farming families: 5,200 by the company, 2,140 by the department", [("01", "5,200 farming families"), ("04", "5,200 farming families")], [("04", "2,140 names")])
C("stance", "whether the founder gets money from the sale", [("00", "I have not sold one share, and I am not going to,"), ("01", "Mr. Montelibano does not take part in the sale"), ("02", "he has not sold a single share")],
    [("05", "I sold, and I gave him half.")], optional=True)
C("figure", "shares of the first minute: 2.1 million, or 21 by mistake", [("03", "2.1 million")], [("03", "21 million shares")], optional=True)
C("figure", "net income: 1.9 billion, or 1.3 without the building", [("01", "1.9 billion pesos"), ("04", "1.9 billion pesos")], [("04", "1.3 billion")], optional=True)

# ---- echoes
X("not sold one share, told to VPW", "cited", ("00", "I have not sold one share, and I am not going to,"), ("02", "According to the VPW agency, the founder says that he has not sold a single share"), ("05", "Rafa says he has not sold one share."))
X("six times, by Bayani", "cited", ("00", "six times the number on offer"), ("03", "Six times subscribed, says Bayani"))
X("5,200 families, by the press release", "cited", ("01", "5,200 farming families"), ("04", "5,200 farming families, as in the press release"))
X("the Sentinel's fifteen of a hundred", "cited", ("02", "fifteen"), ("04", "A cooperative leader in Batangas told a local paper 15"))
X("more than half, by the company", "cited", ("02", "more than half"), ("04", "The company says more than half"))
X("delay at the Commission's request", "cited", ("01", "It was moved at the request of the Securities and Exchange Commission"), ("03", "The company said last week that the Commission wanted it so."))
X("the exchange's 40 minutes", "cited", ("00", "40 minutes"), ("04", "40 minutes"))
X("every bean", "same details", ("00", "Every bean from our mountains"), ("02", "Every bean from our mountains"), ("04", "Every bean from our mountains,"), ("05", "Every bean from our mountains"))
X("the permit of 14 June 2005", "same details", ("02", "of 14 June 2005"), ("05", "of 14 June 2005"))
X("the umbrella", "same details", ("02", "because he had no umbrella,"), ("05", "he has an umbrella."))
X("net income by the press release", "cited", ("01", "1.9 billion pesos"), ("04", "The 1.9 billion pesos of last year"), optional=True)
X("812 stores", "cited", ("00", "812 stores"), ("01", "812 stores"), ("04", "812"), ("05", "812 stores"), optional=True)
X("2003 by the company", "cited", ("00", "in 2003"), ("01", "in 2003"), ("02", "in 2003"), optional=True)
X("2.8 times", "same details", ("00", "2.8 times"), ("03", "2.8"), optional=True)
X("600 farmers", "same details", ("00", "600", 1), ("02", "Six hundred of them"), optional=True)
X("9,600 employees", "same details", ("00", "9,600 people"), ("01", "9,600 employees"), optional=True)
X("12.4 billion pesos", "same details", ("00", "12.4 billion pesos"), ("01", "12.4 billion pesos"), optional=True)
X("he withdrew", "same details", ("03", "The issuer withdrew its application of its own accord,"), ("05", "after reading them, withdrew"), optional=True)

# ---- actors
s.actor(RAFAEL, "person", *s.named("Rafael Montelibano"), ("01", "Montelibano", 2), aliases=["the founder", "the founder and chairman, Rafael Montelibano", "Mr. Montelibano", "The chairman", "Rafa", "Montelibano", DALISAY])
s.actor(ISABEL, "person", *s.named("Isabel Montelibano"), ("02", "Isabel"), ("05", "Isabel", 2), aliases=["Isabel", "his sister, Isabel Montelibano", "his sister", "she"])
a(PURING, "person", "Aling Puring Magsino", "Puring Magsino", aliases=["Aling Puring Magsino", "Magsino"])
s.actor(KATIGBAK, "person", ("02", "Dencio Katigbak"), ("02", "Katigbak", 2), aliases=["Ka Dencio Katigbak", "Katigbak", "A cooperative leader in Batangas", "the cooperative"])
a(UY, "person", "Grace Uy", aliases=["The company's spokeswoman, Grace Uy", "the spokeswoman, Grace Uy", "Uy", DALISAY, "the company"])
a(DALISAY, "organization", "Dalisay Coffee Corporation", "DALISAY COFFEE CORPORATION", "Dalisay Coffee", "DALISAY COFFEE", "Dalisay", "DALISAY", aliases=["the company", "The chain", "It", "the press release", RAFAEL, UY])
a(BAYANI, "organization", "Bayani Securities", "Bayani")
a(SEC, "organization", "Securities and Exchange Commission", "Commission", aliases=["The Securities and Exchange Commission", "the Commission", "Paolo Reyes", "its letters"])
a(VPW, "organization", "VPW", aliases=["the VPW agency"])
a("Batangas", "place", "Batangas", but=["THE BATANGAS SENTINEL"])
a("Lipa", "place", "Lipa City", "Lipa")
s.alias(LIM, "Lim", "a broker at Pasig Equities")
s.alias(REYES, "commissioner Paolo Reyes", "Reyes", SEC)
s.alias(EXCHANGE, "The exchange", "exchange")
s.alias(BROKERS, "Three brokers", "brokers")
s.alias(KNOWING, "A person with knowledge")
s.alias(ORGANISERS, "the farmers", "coffee farmers", "organisers")
s.alias(POLICE, "Police")
s.alias(CUSTOMS, "Customs data", "customs")
s.alias(DEPT, "The Department of Agriculture's list", "the Department of Agriculture")
s.alias(PERMIT, "The city", "the first permit")
s.alias(PROSPECTUS, "the prospectus")
s.alias(BULLETIN, "The exchange's own bulletin", "The exchange", "bulletin")
s.alias(CUPS, "the slogan", "the cups", "Dalisay", "Dalisay Coffee", "The company")
s.alias(SENTINEL, "a local paper")
s.write()
