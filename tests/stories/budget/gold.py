"""Gold of an invented story: the Czech budget for 2027. Pension ages are ages, hence no figures; money in koruna; "nine in ten" is 0.9."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The Czech government presents a budget for 2027")
MON, TUE, WED, FRI = "2026-09-28", "2026-09-29", "2026-09-30", "2026-10-16"
s.report("00", outlet="Corvus", published=TUE)
s.report("01", outlet=None, published=TUE, to=WED)
s.report("02", outlet="Respublika", published=MON)
s.report("03", outlet="Government Information Service of the Czech Republic", published=TUE, sidecar=True)
s.report("04", outlet="The Carpathian Brief", published=WED, sidecar=True)
s.report("05", outlet="Koruna Curve", published=FRI)

KUB, STR, TOM, PM, HRU, ORS, LIBOR = "Radka Kubelková", "Zdeněk Strnadel", "Hynek Tománek", "Ondřej Vaculík", "Milena Hruštincová", "Vendula Orságová", "Libor Kubelka"
MIN, CNB, NBC, EC, CTU, RESP, CORVUS = "Finance Ministry", "Czech National Bank", "National Budget Council", "European Commission", "Czech Telecommunication Office", "Respublika", "Corvus"
TABLE, CURVE, OFF1, OFF2 = "Finance Ministry's table", "Koruna Curve", "a higher official", "a second official"
bn = 10 ** 9
e, G = s.exact, s.figures

# ---- figures
G("state deficit in 2027", "conflict",
  e("00", "246 billion koruna", 246 * bn, origin=MIN, unit="CZK"),
  e("00", "$11.8 billion", 11.8 * bn, origin=MIN, unit="USD"),
  e("00", "291 billion koruna", 291 * bn, STR, origin=STR, unit="CZK"),
  e("00", "268 billion koruna", 268 * bn, [RESP, TABLE, MIN], origin=TABLE, unit="CZK"),
  e("01", "246 billion crowns", 246 * bn, origin=MIN, unit="CZK"),
  e("01", "291 billion", 291 * bn, STR, origin=STR, unit="CZK"),
  e("02", "246", 246 * bn, KUB, nth=1, origin=MIN, unit="CZK"),
  e("02", "268 billion crowns", 268 * bn, TABLE, as_of="2026-08-14", origin=TABLE, unit="CZK"),
  e("02", "246 billion", 246 * bn, TABLE, origin=MIN, unit="CZK"),
  e("03", "CZK 246 billion", 246 * bn, origin=MIN, unit="CZK"),
  e("04", "264 billion koruna", 264 * bn, CORVUS, unit="CZK"),
  e("04", "268 billion", 268 * bn, [RESP, TABLE], origin=TABLE, unit="CZK"),
  e("04", "291 billion", 291 * bn, STR, origin=STR, unit="CZK"),
  e("05", "CZK291bn", 291 * bn, STR, origin=STR, unit="CZK"),
  e("05", "CZK269bn", 269 * bn, origin=CURVE, unit="CZK"),
  e("05", "CZK275bn", 275 * bn, origin=CURVE, unit="CZK"))
G("state deficit in 2027, share of GDP", "conflict",
  e("00", "2.7% of gross domestic product", 2.7, origin=MIN, unit="%"),
  e("03", "2.7 % of GDP", 2.7, origin=MIN, unit="%"),
  e("04", "2.7% of gross domestic product", 2.7, CORVUS, origin=MIN, unit="%"),
  e("05", "3.2% of GDP", 3.2, origin=STR, unit="%"))
G("deficit of the whole of public finances in 2027, share of GDP", "single", e("03", "2.2 % of GDP", 2.2, nth=1, unit="%"))
G("state deficit of 2026", "single", e("00", "281 billion koruna", 281 * bn, KUB, origin=KUB, unit="CZK"))
G("state deficit of 2026, share of GDP", "single", e("00", "3.2% of GDP", 3.2, KUB, origin=KUB, unit="%"))
G("state deficit to the end of August", "single", e("02", "193.4 billion crowns", 193.4 * bn, as_of="2026-08-31", unit="CZK"))
G("tax rate above 1.9 million", "agree", e("00", "25%", 25, unit="%"), e("01", "25 per cent", 25, unit="%"))
G("tax rate until now", "single", e("00", "23%", 23, unit="%"))
G("tax rate of the new band", "agree", e("00", "31%", 31, unit="%"), e("01", "31 per cent", 31, nth=1, unit="%"), e("01", "31 per cent", 31, nth=2, unit="%"))
G("income from which the second rate is paid", "agree",
  s.more_than("00", "above 1.9 million koruna a year", 1900000, unit="CZK"), s.more_than("01", "over 1.9 million crowns a year", 1900000, unit="CZK"),
  s.about("01", "roughly 158,000 a month", 158000, unit="CZK"))
G("income from which the new band is paid", "agree", s.more_than("00", "above 4 million", 4000000, unit="CZK"), e("01", "four million", 4000000, unit="CZK"))
G("people in the new band", "single", e("01", "21,500 people", 21500, MIN, origin=MIN))
G("share for whom nothing changes", "single", e("01", "nine in ten of us", 0.9))
G("added working life", "agree", e("00", "a year longer", 1, unit="years"), e("03", "one year", 1, KUB, unit="years"))
G("growth of the economy in 2027", "conflict",
  e("00", "2.4%", 2.4, MIN, origin=MIN, unit="%"), e("00", "1.9%", 1.9, CNB, origin=CNB, unit="%"),
  s.at_most("00", "no more than 1.6%", 1.6, NBC, as_of=TUE, origin=NBC, unit="%"),
  e("02", "1.8 percent", 1.8, TABLE, nth=1, as_of="2026-08-14", origin=TABLE, unit="%"),
  e("02", "1.8 percent", 1.8, TOM, nth=2, origin=TABLE, unit="%"),
  e("03", "2.4 %", 2.4, MIN, origin=MIN, unit="%"),
  e("04", "1.6%", 1.6, CNB, origin=NBC, unit="%"), e("04", "2.4%", 2.4, origin=MIN, unit="%"),
  e("05", "1.8%", 1.8, EC, as_of="2026-10-15", origin=EC, unit="%"), e("05", "1.6%", 1.6, NBC, origin=NBC, unit="%"),
  e("05", "1.9%", 1.9, CNB, origin=CNB, unit="%"), e("05", "2.4%", 2.4, MIN, origin=MIN, unit="%"))
G("revenue for a tenth of a point of growth", "agree",
  s.about("00", "about 3 billion koruna", 3 * bn, TOM, origin=TOM, unit="CZK"), e("05", "CZK3bn", 3 * bn, TOM, origin=TOM, unit="CZK"))
G("step of growth in the rule of thumb", "agree",
  e("00", "tenth of a point", 0.1, TOM, origin=TOM, unit="points"), e("05", "0.1 point", 0.1, TOM, origin=TOM, unit="points"))
G("revenue between the ministry's forecast and the Commission's", "single", e("05", "CZK18bn", 18 * bn, origin=CURVE, unit="CZK"))
G("income from the auction of frequencies in the budget", "conflict",
  e("00", "45 billion", 45 * bn, STR, origin=MIN, unit="CZK"), e("02", "22 billion crowns", 22 * bn, TABLE, as_of="2026-08-14", origin=TABLE, unit="CZK"),
  e("03", "CZK 45 billion", 45 * bn, origin=MIN, unit="CZK"), e("05", "CZK45bn", 45 * bn, origin=MIN, unit="CZK"),
  e("05", "CZK22bn", 22 * bn, [RESP, TABLE], origin=TABLE, unit="CZK"))
G("value of the frequencies", "agree",
  s.between("00", "38 billion to 50 billion koruna", 38 * bn, 50 * bn, [KUB, CTU], origin=KUB, unit="CZK"),
  s.between("03", "thirty-eight to fifty billion", 38 * bn, 50 * bn, [KUB, CTU], origin=KUB, unit="CZK"),
  s.between("05", "CZK38bn-50bn", 38 * bn, 50 * bn, [KUB, CTU], as_of=TUE, origin=KUB, unit="CZK"))
G("coalition's seats", "single", e("00", "104", 104))
G("seats in parliament", "single", e("00", "200 seats", 200))
G("beer tax on a half-litre", "single", e("01", "1.40 crowns", 1.4, unit="CZK"))
G("rise of the price of beer at the pub", "single", e("01", "two crowns", 2, LIBOR, origin=LIBOR, unit="CZK"))
G("yield of the beer tax", "conflict",
  e("01", "24 billion crowns a year", 24 * bn, unit="CZK"), e("01", "2.4 billion", 2.4 * bn, MIN, origin=MIN, unit="CZK"))
G("how often the publican is asked", "single", e("01", "ten times a day", 10, LIBOR))
G("rise of the average pension", "agree",
  e("01", "390 crowns", 390, origin=MIN, unit="CZK"), e("03", "CZK 390", 390, origin=MIN, unit="CZK"))
G("rise of teachers' pay", "agree",
  e("01", "six per cent", 6, origin=MIN, unit="%"), e("01", "Six per cent", 6, HRU, origin=MIN, unit="%"),
  e("03", "6 %", 6, origin=MIN, unit="%"), e("04", "6%", 6, "the Brno press", nth=2, origin=MIN, unit="%"))
G("rise demanded by the school unions", "single", e("01", "ten", 10, "school unions", nth=3, unit="%"))
G("money for the Brno ring", "single", e("01", "3.1 billion crowns", 3.1 * bn, unit="CZK"))
G("share of what the governor asked for", "single", e("01", "half of what the region’s governor asked for", 0.5))
G("columns of the table", "single", e("02", "three columns", 3))
G("savings by 2045 with retirement at 67", "single", e("02", "61 billion crowns", 61 * bn, TABLE, as_of="2026-08-14", origin=TABLE, unit="CZK"))
G("questions put to the ministry", "single", e("02", "eleven questions", 11))
G("sentences of the ministry's answer", "single", e("02", "one sentence", 1))
G("revenues in 2027", "single", e("03", "CZK 2,214 billion", 2214 * bn, unit="CZK"))
G("expenditures in 2027", "single", e("03", "CZK 2,460 billion", 2460 * bn, unit="CZK"))
G("defence in 2027", "single", e("03", "CZK 201 billion", 201 * bn, unit="CZK"))
G("defence in 2027, share of GDP", "single", e("03", "2.2 % of GDP", 2.2, nth=2, unit="%"))
G("things in the brief", "single", e("04", "Three things", 3))
G("Slovak deficit aimed at", "single", e("04", "3.5% of GDP", 3.5, unit="%"))
G("Slovak deficit this year", "single", e("04", "4.1%", 4.1, unit="%"))
G("Hungarian inflation", "single", e("04", "3.9%", 3.9, as_of=["2026-08-01", "2026-08-31"], unit="%"))
G("gross issuance", "single", s.about("05", "about CZK540bn", 540 * bn, origin=CURVE, unit="CZK"))
G("delay of the first reading", "single", e("05", "a day", 1, unit="days"))
G("teachers who want to strike, of those who voted", "single", e("05", "71% of those who voted", 71, as_of="2026-10-15", unit="%"))
G("ten-year yield", "single", e("05", "4.31%", 4.31, as_of="2026-10-15", unit="%"))
G("rise of the yield since the budget", "single", e("05", "14 basis points", 14, as_of=[TUE, "2026-10-15"], unit="basis points"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("not blood, a year and a beer", "variant", q("00", "We are not asking for blood. We are asking for a year and for a beer,", KUB),
  q("03", "We do not demand blood from anybody, we ask for one year and one beer,", KUB))
Q("the sunny edge", "same", q("00", "the sunny edge of what is possible", TOM), q("04", "the sunny edge of what is possible", TOM))
Q("sold air", "variant", q("00", "The minister has sold air, and she hasn't even found a buyer,", STR),
  q("01", "She’s selling air and there isn’t even a buyer,", STR), q("04", "sold air", STR))
Q("a working version", "single", q("00", "a working version from the summer", MIN))
Q("two crowns on the price", "single", q("01", "I will have to put two crowns on the price, because nobody carries forty-haléř coins any more,", LIBOR))
Q("asked ten times a day", "single", q("01", "I get asked that ten times a day,", LIBOR))
Q("inflation plus a sandwich", "single", q("01", "Six per cent is what the minister’s own officials call inflation plus a sandwich,", HRU))
Q("who promised us this", "single", q("02", "Who promised us this?", "the remark in the table"))
Q("closed the folder", "single", q("02", "The premier saw the number sixty-seven and closed the folder,", OFF1))
Q("shall not comment on working materials", "single", q("02", "The budget will be presented on Tuesday and until then we shall not comment on working materials.", MIN))
Q("begin a conversation", "single", q("02", "is a number with which one could at least begin a conversation.", TOM))
Q("more cautious part of the range", "single",
  q("03", "The Telecommunications Office values the frequencies at thirty-eight to fifty billion, and we took the more cautious part of that range,", KUB))
Q("not on the table", "same", q("03", "was not, is not and will not be on the table of this Government", KUB), q("04", "was not, is not and will not be", KUB))
Q("we have valued nothing", "single",
  q("05", "We have valued nothing. We were asked in June whether a range of that sort was conceivable, and we said that many ranges are,", ORS))

# ---- timeline
w = s.when
w("the auction range is asked about", "2026-06-01", ("05", "in June"), to="2026-06-30")
w("the working version", "2026-06-01", ("00", "from the summer"), to="2026-08-31")
w("the ministry's macroeconomic prediction", "2026-08-01", ("03", "from August"), to="2026-08-31")
w("the table is drawn up", "2026-08-14", ("02", "14 August"))
w("Hungarian inflation slows", "2026-08-01", ("04", "in August"), to="2026-08-31")
w("the state has spent 193.4 billion more than it took in", "2026-08-31", ("02", "end of August"))
w("retirement at 67 is dropped", "2026-09-01", ("02", "the first week of September"), ("04", "early September"), to="2026-09-07")
w("the prime minister announces 246 billion", "2026-09-18", ("02", "18 September"))
w("the government adopts the draft", "2026-09-23", ("03", "23 September"))
w("Respublika publishes the table", MON, ("00", "on Monday"))
w("the budget is presented", TUE, ("00", "on Tuesday", 1), ("01", "on Tuesday"), ("01", "Tuesday", 2), ("02", "tomorrow", 1), ("02", "on Tuesday"),
  ("03", "today"), ("04", "yesterday"), ("05", "29 September"))
w("the National Budget Council gives its forecast", TUE, ("00", "on Tuesday", 2), ("02", "tomorrow", 2))
w("teachers may strike", "2026-10-01", ("04", "next month"), to="2026-10-31")
w("Hungary's central bank meets", "2026-10-06", ("04", "on Tuesday"))
w("school unions begin to vote", "2026-10-12", ("01", "12 October"))
w("the auction line goes limp", "2026-10-12", ("05", "this week"), to="2026-10-18")
w("the telecoms office says that it valued nothing", "2026-10-14", ("05", "On Wednesday"))
w("the Commission's forecast", "2026-10-15", ("05", "on Thursday"))
w("votes of the teachers are counted so far", "2026-10-15", ("05", "by Thursday"))
w("the ten-year yield closes at 4.31%", "2026-10-15", ("05", "last night"))
w("first reading, as first planned", "2026-10-21", ("00", "Oct 21"))
w("teachers' strike", "2026-10-21", ("05", "the 21st"))
w("first reading, moved", "2026-10-22", ("05", "22 October"))
w("deficit of the current year", "2026-01-01", ("00", "this year's"), ("02", "In the current year"), to="2026-12-31")
w("Slovak deficit of 4.1%", "2026-01-01", ("04", "this year"), to="2026-12-31")
w("the beer tax rises", "2027-01-01", ("01", "From 1 January"))
w("pensions rise", "2027-01-01", ("01", "in January"), ("03", "as of 1 January 2027"))
w("the tender for frequencies opens", "2027-01-01", ("00", "in January"), to="2027-01-31")
w("growth in the year of the budget", "2027-01-01", ("00", "next year"), ("03", "in the next year"), ("04", "next year"), ("05", "for 2027"), to="2027-12-31")
w("deficit in the year of the budget", "2027-01-01", ("02", "for 2027"), ("03", "for the year 2027"), ("00", "2027"), ("01", "2027", 1), ("04", "2027"), to="2027-12-31")
w("the retirement age reaches 66", "2034-01-01", ("00", "by 2034"), to="2034-12-31")
w("savings with retirement at 67", "2045-01-01", ("02", "by 2045"), to="2045-12-31")

# ---- conflicts
C = s.conflict
C("figure", "deficit of 246 billion, or 264 by The Carpathian Brief", [("00", "246 billion koruna"), ("01", "246 billion crowns"), ("03", "CZK 246 billion"), ("02", "246", 1)],
  [("04", "264 billion koruna")])
C("figure", "deficit of 246 billion by the ministry, 291 by the opposition", [("00", "246 billion koruna"), ("01", "246 billion crowns"), ("03", "CZK 246 billion")],
  [("00", "291 billion koruna"), ("01", "291 billion"), ("04", "291 billion"), ("05", "CZK291bn")])
C("figure", "deficit of 246 billion in the budget, 268 in the ministry's table", [("00", "246 billion koruna"), ("02", "246", 1), ("03", "CZK 246 billion")],
  [("00", "268 billion koruna"), ("02", "268 billion crowns"), ("04", "268 billion")], optional=True)
C("figure", "deficit of 2.7% of GDP by the ministry, 3.2% by the opposition's count", [("00", "2.7% of gross domestic product"), ("03", "2.7 % of GDP"), ("04", "2.7% of gross domestic product")],
  [("05", "3.2% of GDP")], optional=True)
C("figure", "growth of 2.4% by the ministry, 1.9% by the central bank, 1.6% by the council, 1.8% by the Commission and the table",
  [("00", "2.4%"), ("03", "2.4 %"), ("04", "2.4%"), ("05", "2.4%")], [("00", "1.9%"), ("05", "1.9%")],
  [("00", "no more than 1.6%"), ("04", "1.6%"), ("05", "1.6%")], [("05", "1.8%"), ("02", "1.8 percent", 1)])
C("source", "1.6% given to the National Budget Council, or to the central bank", [("00", "no more than 1.6%"), ("05", "1.6%")], [("04", "1.6%")])
C("figure", "auction entered at 45 billion in the budget, at 22 in the table", [("00", "45 billion"), ("03", "CZK 45 billion"), ("05", "CZK45bn")],
  [("02", "22 billion crowns"), ("05", "CZK22bn")], optional=True)
C("stance", "the office valued the frequencies, says the minister; it valued nothing, says the office",
  [("00", "the telecoms office had put its value"), ("03", "The Telecommunications Office values the frequencies"), ("05", "the office put the spectrum at CZK38bn-50bn")],
  [("05", "it has not valued the frequencies"), ("05", "We have valued nothing.")])
C("stance", "retirement at 67 was in the plan by Respublika, never by the minister",
  [("02", "Under measure C the retirement age is given not as 66 but as 67"), ("04", "The weekly says it was, until early September.")],
  [("03", "was not, is not and will not be on the table of this Government"), ("04", "was not, is not and will not be")])
C("stance", "the minister denies that there is no buyer or tender behind the 45 billion", [("00", "The minister has sold air"), ("01", "She’s selling air"), ("04", "sold air")],
  [("00", "Kubelková rejected that.")], optional=True)
C("stance", "who closed the folder: the prime minister or the minister", [("02", "The premier saw the number sixty-seven and closed the folder,")],
  [("02", "remembers that it was the minister who closed it")], optional=True)
C("figure", "beer tax yields 2.4 billion, or 24 in the earlier version", [("01", "2.4 billion")], [("01", "24 billion crowns a year")], optional=True)
C("date", "first reading on 21 or 22 October", [("00", "Oct 21")], [("05", "22 October")], optional=True)

# ---- echoes
E = s.echo
E("lead of Corvus", "copied text", ("00", "presented a 2027 budget on Tuesday that would cut the deficit to"), ("04", "presented a 2027 budget that would cut the deficit to"),
  ("00", "by raising taxes on high earners, beer and tobacco"), ("04", "by raising taxes on high earners, beer and tobacco"))
E("Respublika's table", "cited", ("02", "268 billion crowns"), ("00", "268 billion koruna"), ("04", "268 billion"), ("02", "22 billion crowns"), ("05", "CZK22bn"))
E("the opposition's 291 billion", "cited", ("00", "291 billion koruna"), ("01", "291 billion"), ("04", "291 billion"), ("05", "CZK291bn"))
E("the value of the frequencies, told by the minister", "cited", ("00", "38 billion to 50 billion koruna"), ("03", "thirty-eight to fifty billion"), ("05", "CZK38bn-50bn"))
E("sold air", "cited", ("00", "The minister has sold air"), ("04", "sold air"), ("01", "She’s selling air"))
E("the sunny edge", "copied text", ("00", "the sunny edge of what is possible"), ("04", "the sunny edge of what is possible"))
E("never on the table", "cited", ("03", "was not, is not and will not be on the table of this Government"), ("04", "was not, is not and will not be"))
E("the teachers' vote, told by the Brno press", "cited", ("01", "members would vote on a strike"), ("04", "Teachers may strike next month over a 6% rise"))
E("a year and a beer", "cited", ("00", "We are asking for a year and for a beer"), ("03", "we ask for one year and one beer"), optional=True)
E("the council's rule of thumb", "cited", ("00", "about 3 billion koruna"), ("05", "CZK3bn"), optional=True)
E("growth by the ministry", "cited", ("00", "2.4%"), ("03", "2.4 %"), ("04", "2.4%"), ("05", "2.4%"), optional=True)
E("the council's 1.6%", "same details", ("00", "no more than 1.6%"), ("04", "1.6%"), ("05", "1.6%"), optional=True)
E("the plan of the ministry: pensions and teachers", "same details", ("01", "390 crowns"), ("03", "CZK 390"), ("01", "six per cent"), ("03", "6 %"), optional=True)

# ---- actors
def everywhere(*names, docs=None):
    """All places of these names, the longest first."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if docs is None or doc in docs:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(KUB, "person", *everywhere("Radka Kubelková", "Kubelková"), aliases=["Finance Minister Radka Kubelková", "the finance minister", "The Minister of Finance, Ms. Radka Kubelková", "the Minister", "the minister", "Ms Kubelková", "she"])
s.actor(LIBOR, "person", *everywhere("Libor Kubelka"), aliases=["Kubelka"])
s.actor(STR, "person", *everywhere("Zdeněk Strnadel", "Strnadel"), aliases=["The opposition", "Civic Alternative", "the opposition’s Zdeněk Strnadel"])
s.actor(TOM, "person", *everywhere("Hynek Tománek", "Tománek"), aliases=["Council chairman Hynek Tománek", "National Budget Council", "the fiscal council’s Hynek Tománek"])
s.actor(PM, "person", *everywhere("Ondřej Vaculík"), aliases=["Prime Minister Ondřej Vaculík", "the premier"])
s.actor(HRU, "person", *everywhere("Milena Hruštincová"), aliases=["Their leader, Milena Hruštincová"])
s.actor(ORS, "person", *everywhere("Vendula Orságová"), aliases=["its spokeswoman, Vendula Orságová", CTU, "ČTÚ"])
s.actor(RESP, "organization", *everywhere("Respublika"), aliases=["The weekly Respublika", "the weekly", "one weekly"])
s.actor(CORVUS, "organization", *everywhere("Corvus"))
s.actor("Civic Alternative", "organization", *everywhere("Civic Alternative"))
s.actor(NBC, "organization", *everywhere("National Budget Council"), aliases=["an independent watchdog", "the fiscal council", "Council"])
s.actor(CNB, "organization", *everywhere("Czech National Bank"), aliases=["The central bank", "the central bank"])
s.actor(CTU, "organization", *everywhere("Czech Telecommunication Office", "ČTÚ", "Telecommunications Office"), aliases=["the telecoms office", "the office", "The Telecommunications Office"])
s.actor(MIN, "organization", *everywhere("Finance Ministry"), aliases=["the ministry", "The ministry", "the Ministry", "her ministry"])
s.alias(TABLE, "an internal table", "a table", "the table", "a ministry table", "internal table", "The table", "Respublika", "the ministry", "the budget section of the Finance Ministry")
s.alias(EC, "The European Commission", "the Commission")
s.alias(OFF1, "A higher official who has worked on the draft", "A higher official", "he")
s.alias("the remark in the table", "The remark", "The remark beside it", "a handwritten remark in the margin", TABLE)
s.alias("school unions", "The school unions")
s.write()
