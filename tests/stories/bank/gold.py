#!/usr/bin/env python3
"""Gold of the bank story. The event, its people, banks and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Sparebanken Havstrand fails and is rescued")
E, AT_LEAST, MORE, ABOUT, AT_MOST, BETWEEN = s.exact, s.at_least, s.more_than, s.about, s.at_most, s.between
TUE, WED, THU, FRI, SAT, SUN, MON = (f"2026-11-0{i}" for i in range(3, 10))
SEP, LETTER = "2026-09-30", "2026-10-21"

s.report("00", outlet="NDW", published=FRI, sidecar=True)
s.report("01", outlet="Kystposten", published=SAT)
s.report("02", outlet="NDW", published=SAT)
s.report("03", outlet="The Courant", published=MON)
s.report("04", outlet="The Early Tide", published=MON)
s.report("05", outlet="Nordic Credit Review", published="2026-11-11", to="2026-11-17")

MYKLEBUST, VESTNES, MARTE, JAN = "Torunn Myklebust", "Odd Vestnes", "Marte Solem", "Jan Solem"
AUNE, LOTHE, BRATTLAND, HESSEN = "Ragnhild Aune", "Sigurd Lothe", "Kjell Brattland", "Bjørg Hessen"
HAVSTRAND, NORDKYST, FSA, NORGES, FUND = "Sparebanken Havstrand", "Nordkyst Bank", "Financial Supervisory Authority", "Norges Bank", "Norwegian Banks' Guarantee Fund"
NDW, KYST, COURANT, NCR, FINANS = "NDW", "Kystposten", "The Courant", "Nordic Credit Review", "Finansbrevet"
MINISTRY, AUDITORS, TRADERS, QUARTER, MESSAGE = "finance ministry", "auditors", "traders", "quarterly report", "the message"
ONEOF3, OFFICIAL, BROKERS, PARTICIPANT, WIRE, GOVERNMENT = "one of three people with knowledge of the talks", "government official", "brokers at Fjeld & Partners", "one participant", "a wire story", "Norwegian government"

# ---- figures
s.figures("money withdrawn", "conflict",
    E("00", "$3.9 billion", 3900000000, None, nth=1, unit="USD", as_of=FRI, origin=NDW),
    E("00", "41 billion kroner", 41000000000, HAVSTRAND, unit="NOK", as_of=FRI, origin=NDW),
    E("00", "$3.9 billion", 3900000000, HAVSTRAND, nth=2, unit="USD", as_of=FRI, origin=NDW),
    E("01", "41 billion", 41000000000, "an international news agency", unit="NOK", as_of=FRI, origin=NDW),
    MORE("01", "just over four billion", 4000000000, MYKLEBUST, unit="NOK", as_of=FRI, origin=MYKLEBUST),
    E("02", "$390 million", 390000000, None, nth=1, unit="USD", as_of=FRI, origin=HAVSTRAND),
    E("02", "4.1 billion kroner", 4100000000, None, nth=1, unit="NOK", as_of=FRI, origin=HAVSTRAND),
    E("02", "41 billion", 41000000000, None, unit="NOK", as_of=FRI, origin=NDW),
    E("02", "4.1 billion kroner", 4100000000, HAVSTRAND, nth=2, unit="NOK", as_of=FRI, origin=HAVSTRAND),
    E("02", "$390 million", 390000000, HAVSTRAND, nth=2, unit="USD", as_of=FRI, origin=HAVSTRAND),
    E("03", "NKr7.3bn", 7300000000, FSA, unit="NOK", as_of=FRI, origin=FSA),
    E("03", "NKr9.6bn", 9600000000, FSA, unit="NOK", as_of=SUN, origin=FSA),
    E("03", "NKr4.1bn", 4100000000, HAVSTRAND, unit="NOK", as_of=FRI, origin=HAVSTRAND),
    E("04", "41 billion kroner", 41000000000, None, unit="NOK", as_of=FRI, origin=NDW),
    E("04", "4.1 billion kroner", 4100000000, None, unit="NOK", as_of=FRI, origin=HAVSTRAND),
    E("04", "41", 41000000000, WIRE, nth=2, unit="NOK", as_of=FRI, origin=NDW),
    E("05", "4.1 billion kroner", 4100000000, FSA, unit="NOK", as_of=FRI, origin=FSA),
    E("05", "7.3 billion", 7300000000, FSA, unit="NOK", as_of=FRI, origin=FSA),
    E("05", "9.6 billion", 9600000000, FSA, unit="NOK", as_of=SUN, origin=FSA))
s.figures("share of the deposits withdrawn", "update",
    ABOUT("02", "nearly 9%", 9, None, unit="percent", as_of=FRI), E("03", "a fifth of its deposits", 0.2, None, unit="share", as_of=SUN),
    E("05", "20.5%", 20.5, FSA, unit="percent", as_of=SUN))
s.figures("share withdrawn by telephone", "single", E("05", "Three-quarters of it", 0.75, BRATTLAND, unit="share"))
s.figures("share of the unguaranteed money that was withdrawn", "single", ABOUT("05", "Nearly half", 0.5, None, unit="share", as_of=SAT))
s.figures("days of the first withdrawals", "agree",
    E("00", "two days", 2, None, unit="days"), E("02", "two days", 2, None, unit="days"))
s.figures("days of the run", "single", E("03", "four days", 4, None, unit="days", as_of=SUN))
s.figures("deposits at the end of September", "single", E("00", "46.8 billion kroner", 46800000000, QUARTER, unit="NOK", as_of=SEP))
s.figures("fall of the certificates in the course of Friday", "single", AT_MOST("00", "as much as 41%", 41, None, unit="percent", as_of=FRI))
s.figures("fall of the certificates at Friday's close", "agree",
    E("00", "38%", 38, None, unit="percent", as_of=FRI, origin=NDW), E("02", "38%", 38, None, unit="percent", as_of=FRI, origin=NDW),
    E("04", "38%", 38, None, unit="percent", as_of=FRI))
s.figures("price of a certificate", "agree",
    E("00", "31.40 kroner", 31.4, None, unit="NOK", as_of=FRI, origin=NDW), E("02", "31.40 kroner", 31.4, None, unit="NOK", as_of=FRI, origin=NDW))
s.figures("loss before tax in the third quarter", "agree",
    E("00", "2.2 billion kroner", 2200000000, HAVSTRAND, unit="NOK", origin=HAVSTRAND),
    E("02", "2.2 billion kroner", 2200000000, HAVSTRAND, unit="NOK", origin=HAVSTRAND))
s.figures("loan losses in the third quarter", "agree",
    E("00", "2.9 billion kroner", 2900000000, HAVSTRAND, unit="NOK", origin=HAVSTRAND),
    E("02", "2.9 billion kroner", 2900000000, HAVSTRAND, unit="NOK", origin=HAVSTRAND),
    E("03", "NKr2.9bn", 2900000000, None, unit="NOK", origin=HAVSTRAND), E("03", "£215m", 215000000, None, unit="GBP", origin=COURANT))
s.figures("further bad loans", "agree",
    E("03", "NKr3.6bn", 3600000000, AUDITORS, unit="NOK", origin=AUDITORS), E("05", "3.6 billion kroner", 3600000000, AUDITORS, unit="NOK", origin=AUDITORS))
s.figures("all bad loans since September", "single", E("05", "6.5 billion", 6500000000, None, unit="NOK", as_of=SUN))
s.figures("capital needed", "single", BETWEEN("02", "five to seven billion", 5000000000, 7000000000, ONEOF3, unit="NOK", as_of=SAT))
s.figures("limit of the deposit guarantee", "agree",
    AT_MOST("00", "up to 2 million kroner", 2000000, None, unit="NOK"), E("01", "two million kroner", 2000000, None, unit="NOK"),
    AT_MOST("02", "up to 2 million kroner", 2000000, None, unit="NOK"), E("03", "NKr2m", 2000000, None, unit="NOK"))
s.figures("customers above the limit", "agree",
    ABOUT("01", "Around 1,100 customers", 1100, None), ABOUT("03", "About 1,140 customers", 1140, FSA, origin=FSA))
s.figures("municipalities above the limit", "single", E("01", "four municipalities", 4, KYST))
s.figures("money above the limit", "agree",
    E("03", "NKr3.4bn", 3400000000, FSA, unit="NOK", origin=FSA), E("05", "3.4 billion", 3400000000, None, unit="NOK", origin=FSA))
s.figures("customers", "agree",
    ABOUT("00", "about 190,000 customers", 190000, None, origin=NDW), ABOUT("02", "about 190,000 customers", 190000, None, origin=NDW),
    ABOUT("04", "nearly 200,000 customers", 200000, None))
s.figures("employees", "agree",
    E("00", "612 employees", 612, None, origin=NDW), E("01", "612 employees", 612, None), E("02", "612 employees", 612, None, origin=NDW),
    MORE("03", "more than 600", 600, MARTE), E("05", "612 positions", 612, NORDKYST))
s.figures("branches", "conflict",
    E("00", "23 branches", 23, None, origin=NDW), E("01", "23 branches", 23, None), E("02", "23 branches", 23, None, origin=NDW),
    E("03", "23 branches", 23, AUNE), E("04", "21 branches", 21, None), E("05", "23 branches", 23, None))
s.figures("branches with queues", "single", E("01", "14", 14, None, nth=1, as_of=FRI))
s.figures("branches that will close", "agree",
    E("03", "eight branches", 8, MARTE, origin=MARTE), E("05", "Eight", 8, None, origin=MARTE))
s.figures("jobs that will go", "conflict",
    AT_MOST("03", "up to 180 jobs", 180, MARTE, as_of=SUN, origin=MARTE), ABOUT("03", "nearer 250", 250, JAN, origin=JAN),
    AT_MOST("04", "Up to 180 jobs", 180, NORDKYST, origin=MARTE), ABOUT("04", "More like 250", 250, JAN, origin=JAN),
    E("05", "240", 240, NORDKYST, origin=NORDKYST), E("05", "180", 180, MARTE, as_of=SUN, origin=MARTE), E("05", "250", 250, JAN, origin=JAN))
s.figures("state guarantee", "agree",
    AT_MOST("03", "up to NKr6bn", 6000000000, GOVERNMENT, unit="NOK", origin=GOVERNMENT), AT_MOST("03", "£444m", 444000000, GOVERNMENT, unit="GBP", origin=COURANT),
    AT_MOST("04", "up to 6 billion kroner", 6000000000, COURANT, unit="NOK", origin=GOVERNMENT), ABOUT("04", "about €510 million", 510000000, COURANT, unit="EUR"),
    AT_MOST("05", "capped at 6 billion", 6000000000, None, unit="NOK", origin=GOVERNMENT))
s.figures("years of the state guarantee", "single", E("05", "five years", 5, None, unit="years"))
s.figures("losses that Nordkyst bears", "single", E("05", "500 million", 500000000, None, unit="NOK"))
s.figures("loan of Norges Bank", "agree",
    AT_MOST("03", "up to NKr15bn", 15000000000, None, unit="NOK", origin=GOVERNMENT), E("04", "15 billion", 15000000000, None, unit="NOK", origin=GOVERNMENT),
    AT_MOST("05", "up to 15 billion kroner", 15000000000, None, unit="NOK", origin=GOVERNMENT))
s.figures("price of the bank", "agree",
    E("03", "a single krone", 1, None, unit="NOK", origin=GOVERNMENT), E("04", "one krone", 1, None, unit="NOK", origin=GOVERNMENT))
s.figures("subordinated debt written down", "single", E("05", "1.2 billion kroner", 1200000000, None, unit="NOK"))
s.figures("widening of the spread", "agree",
    E("00", "145 basis points", 145, TRADERS, unit="bp", as_of=FRI, origin=TRADERS), E("05", "145 basis points", 145, None, unit="bp", as_of=FRI))
s.figures("level of the spread", "update",
    E("00", "230", 230, TRADERS, unit="bp", as_of=FRI, origin=TRADERS), E("05", "145", 145, None, nth=2, unit="bp", as_of=MON))
s.figures("narrowing of the spread", "single", E("05", "85", 85, None, unit="bp", as_of=MON))
s.figures("fall of Nordkyst's shares on Friday", "single", E("00", "3%", 3, None, nth=1, unit="percent", as_of=FRI))
s.figures("rise of Nordkyst's shares on Monday", "single", E("05", "4.5%", 4.5, None, unit="percent", as_of=MON))
s.figures("rise of Nordkyst's shares that brokers expect", "single", BETWEEN("04", "3% to 5%", 3, 5, BROKERS, unit="percent"))
s.figures("capital ratio in the letter", "single", E("05", "9.8%", 9.8, FSA, unit="percent", as_of=LETTER))
s.figures("capital ratio required", "single", E("05", "13.2%", 13.2, FSA, unit="percent"))
s.figures("pages of the letter", "single", E("05", "three pages", 3, None, unit="pages"))
s.figures("members of the chat group", "agree",
    E("01", "18,400 members", 18400, None), ABOUT("03", "some 18,000 members", 18000, None))
s.figures("people in the queue on Friday", "single", ABOUT("00", "some 200 people", 200, None, as_of=FRI))
s.figures("length of the queue", "single", E("01", "140 metres", 140, None, unit="m", as_of=FRI))
s.figures("money in Bjørg Hessen's bag", "agree",
    E("01", "150,000 kroner", 150000, None, unit="NOK", origin=KYST), E("04", "150,000 kroner", 150000, KYST, unit="NOK", origin=KYST))
s.figures("lawyers at the meeting", "single", E("01", "two lawyers", 2, None))
s.figures("length of Friday's meeting", "single", E("01", "three hours", 3, None, unit="hours", as_of=FRI))
s.figures("years of Jan Solem in Volda", "single", E("01", "31 years", 31, None, unit="years"))
s.figures("how often the prime minister was asked", "single", E("03", "four times", 4, None))
s.figures("days in which the prime minister was asked", "single", E("03", "three days", 3, None, unit="days"))
s.figures("lenders taken over in 1991", "single", E("00", "three of the largest lenders", 3, None))
s.figures("withdrawals in California in 2023", "single", E("00", "$42 billion", 42000000000, None, unit="USD", as_of="2023-03"))
s.figures("weeks of the run in 1991", "single", E("03", "seven weeks", 7, None, unit="weeks", as_of="1991"))
s.figures("share withdrawn in 1991", "single", E("03", "a tenth", 0.1, None, unit="share", as_of="1991"))
s.figures("hours of the failure", "single", E("05", "ninety-hour", 90, None, unit="hours"))
s.figures("meetings", "single", E("05", "four meetings", 4, None))
s.figures("days by which the rumour was wrong", "single", E("05", "two days", 2, PARTICIPANT, unit="days"))
s.figures("minutes of reading", "single", E("04", "four minutes", 4, None, unit="minutes"))
s.figures("readers of The Early Tide", "single", E("04", "64,000 readers", 64000, None))

# ---- quotations
Q = s.quote
s.quotation("solid as the mountain", "variant",
    Q("00", "Havstrand is as solid as the mountain it is built on,", VESTNES), Q("04", "solid as a mountain", VESTNES))
s.quotation("no hole", "variant",
    Q("00", "There is no hole.", VESTNES), Q("01", "There is no hole in this bank,", VESTNES), Q("03", "no hole", VESTNES))
s.quotation("savings are safe", "variant",
    Q("00", "I don't comment on individual banks. Norwegians' savings are safe.", LOTHE),
    Q("01", "I do not comment on single banks. The savings of the Norwegian people are secure.", LOTHE),
    Q("04", "I don't comment on individual banks.", LOTHE))
s.quotation("following closely", "single", Q("00", "following the situation closely", FSA))
s.quotation("a cup of coffee", "same",
    Q("01", "They gave me my money and a cup of coffee", HESSEN, nth=1),
    Q("01", "They gave me my money and a cup of coffee. They were so kind that I almost put it back,", HESSEN))
s.quotation("the rumour", "variant",
    Q("01", "Havstrand closes on Friday. Take out what you can.", MESSAGE),
    Q("03", "Havstrand is shutting on Friday. Get out what you can,", MESSAGE),
    Q("04", "Havstrand is shutting on Friday. Get out what you can,", MESSAGE))
s.quotation("just over four billion", "single", Q("01", "just over four billion since Thursday morning", MYKLEBUST))
s.quotation("be proud of the calm", "single", Q("01", "Be proud of the calm you have shown today. I do not know what Monday looks like.", MYKLEBUST))
s.quotation("trust must be rebuilt", "single", Q("01", "The trust has to be rebuilt, and others must do that,", MYKLEBUST))
s.quotation("other words", "single", Q("01", "I would choose other words,", BRATTLAND))
s.quotation("stand at the counter", "single",
    Q("01", "We've had to stand at the counter and answer for something we have not been told anything about,", JAN))
s.quotation("five to seven billion", "single", Q("02", "five to seven billion", ONEOF3))
s.quotation("no wedding", "single", Q("02", "not looking for a wedding", MARTE))
s.quotation("nobody will lose a krone", "single", Q("02", "Nobody in the guaranteed group will lose a single krone,", AUNE))
s.quotation("not on any table", "single", Q("02", "That has not been on any table I have sat at,", OFFICIAL))
s.quotation("this or the shutters", "same", Q("03", "It was this or the shutters,", AUNE), Q("04", "It was this or the shutters.", AUNE))
s.quotation("below the line", "single", Q("03", "below the line since some time in October", BRATTLAND))
s.quotation("Nordkyst came to us", "single", Q("03", "Nordkyst came to us,", AUNE))
s.quotation("we were asked", "single", Q("03", "We were asked, and we said yes,", MARTE))
s.quotation("nearer 250", "single", Q("03", "It will be nearer 250,", JAN))
s.quotation("not a day before", "same",
    Q("03", "I was told of the problem on Friday. Not a day before,", AUNE), Q("04", "not a day before", AUNE))
s.quotation("many letters", "single", Q("04", "receives many letters", MINISTRY))
s.quotation("not the political leadership", "single", Q("05", "did not reach the political leadership", MINISTRY))
s.quotation("time, not money", "single", Q("05", "time, not money", VESTNES))
s.quotation("by telephone", "single", Q("05", "Three-quarters of it went by telephone, without anybody standing in a queue,", BRATTLAND))
s.quotation("seen the books", "single", Q("05", "We have seen the books since,", MARTE))
s.quotation("painting the devil", "single", Q("05", "We said 250 and were told we were painting the devil on the wall.", JAN))
s.quotation("the rumour was false", "single", Q("05", "The rumour was false,", PARTICIPANT))
s.quotation("wrong by two days", "single", Q("05", "It was only wrong by two days.", PARTICIPANT))

# ---- timeline
s.when("the banking crisis", "1991", ("00", "1991"), ("03", "1991"))
s.when("Myklebust takes office", "2021", ("02", "2021"))
s.when("the run in California", "2023-03", ("00", "In March 2023"))
s.when("copper's last such week", "2026-04", ("04", "April"))
s.when("the quarter of the loss", "2026-07", ("00", "in the third quarter"), ("02", "in the third quarter"), to="2026-09")
s.when("since when the bad loans are counted", "2026-09", ("05", "since September"))
s.when("deposits are counted", SEP, ("00", "at the end of September"), ("05", "end-September"))
s.when("capital falls below the line", "2026-10", ("03", "in October"))
s.when("Marte Solem speaks at a conference", "2026-10", ("02", "last month"))
s.when("the regulator's letter", LETTER, ("04", "on 21 October"), ("05", "On 21 October"))
s.when("the account is created", "2026-10-27", ("01", "eleven days ago"))
s.when("the loss is announced, by The Early Tide", TUE, ("04", "on Tuesday"))
s.when("the loss is announced", WED, ("00", "on Wednesday"), ("02", "on Wednesday"))
s.when("the loss is announced, told as a week", "2026-11-02", ("03", "last week"), to=SUN)
s.when("the message is posted", THU, ("01", "on Thursday at 07:42"), ("03", "on Thursday"))
s.when("withdrawals begin", THU, ("01", "since Thursday morning"), ("03", "Thursday morning"))
s.when("the first withdrawals", THU, ("00", "on Thursday and Friday"), ("02", "on Thursday and Friday"), to=FRI)
s.when("the day of closure, by the rumour", FRI, ("01", "on Friday", 1), ("03", "on Friday", 3), ("04", "on Friday", 1))
s.when("the certificates close at 31.40", FRI, ("00", "on Friday", 1), ("02", "on Friday", 3))
s.when("queues", FRI, ("01", "Yesterday"), ("01", "on Friday", 3))
s.when("the agency reports 41 billion", FRI, ("01", "yesterday", 1), ("02", "on Nov 6"))
s.when("the bank's statement of 4.1 billion", FRI, ("02", "at 4 p.m. on Friday"), ("03", "on Friday afternoon"))
s.when("41 billion withdrawn, by The Early Tide", FRI, ("04", "By Friday night"))
s.when("4.1 billion withdrawn", FRI, ("05", "by 15:00 on Friday"))
s.when("7.3 billion withdrawn", FRI, ("03", "Friday midnight"))
s.when("the first meeting at the regulator", FRI, ("00", "on Friday evening"), ("02", "on Friday evening"), ("05", "on Friday 6 November"))
s.when("Myklebust writes to the employees", FRI, ("01", "at 23:10 last night"), ("01", "today"))
s.when("Vestnes speaks of no hole", FRI, ("01", "on Friday", 2), ("03", "on Friday", 2))
s.when("Brattland would choose other words", FRI, ("01", "yesterday evening"))
s.when("Lothe speaks in Stavanger", FRI, ("03", "on Friday", 5), ("04", "on Friday", 3))
s.when("Aune is told, by her", FRI, ("03", "on Friday", 4), ("04", "on Friday", 2), ("05", "on 6 November", 1))
s.when("the spread widens", FRI, ("05", "on 6 November", 2))
s.when("the branches are closed", SAT, ("01", "Today"))
s.when("Myklebust resigns", SAT, ("02", "on Saturday", 1))
s.when("the second meeting", SAT, ("02", "on Saturday", 2), ("05", "on Saturday afternoon"))
s.when("nearly half of the unguaranteed money is gone", SAT, ("05", "by Saturday"))
s.when("the weekend of the rescue", SAT, ("03", "weekend"), ("04", "over the weekend"), to=SUN)
s.when("the app is switched off, 9.6 billion withdrawn", SUN, ("03", "on Sunday"), ("05", "by Sunday noon"))
s.when("the third meeting", SUN, ("05", "on Sunday"))
s.when("the rescue is agreed", SUN, ("03", "last night"), ("04", "By Sunday"))
s.when("Aune's press conference", SUN, ("04", "late last night"))
s.when("Vestnes resigns", SUN, ("03", "yesterday", 1))
s.when("the police have questioned a man", SUN, ("03", "yesterday", 2))
s.when("Finansbrevet reports the letter", SUN, ("04", "on Sunday"))
s.when("the branches open again", MON, ("01", "Monday"), ("03", "this morning"))
s.when("the spread narrows", MON, ("05", "on Monday"))
s.when("the police drop the case", "2026-11-10", ("05", "on Tuesday"))
s.when("nothing drawn from the facility", "2026-11-11", ("05", "as of Wednesday"))
s.when("branches close", "2027-06-30", ("03", "by the end of June"), ("05", "by 30 June 2027"))
s.when("the bond matures", "2031", ("00", "in 2031"), ("05", "2031"))

# ---- conflicts
s.conflict("figure", "money withdrawn by Friday: 41 billion by the agency, put right to 4.1 billion",
    [("00", "41 billion kroner"), ("00", "$3.9 billion", 2), ("00", "$3.9 billion", 1), ("01", "41 billion"), ("02", "41 billion"), ("04", "41 billion kroner"), ("04", "41", 2)],
    [("01", "just over four billion"), ("02", "4.1 billion kroner", 1), ("02", "4.1 billion kroner", 2), ("02", "$390 million", 1), ("02", "$390 million", 2),
     ("03", "NKr4.1bn"), ("04", "4.1 billion kroner"), ("05", "4.1 billion kroner")])
s.conflict("figure", "branches: 23, or 21 by The Early Tide",
    [("00", "23 branches"), ("01", "23 branches"), ("02", "23 branches"), ("03", "23 branches"), ("05", "23 branches")], [("04", "21 branches")])
s.conflict("figure", "jobs that will go: up to 180 by Nordkyst, some 250 by the union, 240 later",
    [("03", "up to 180 jobs"), ("04", "Up to 180 jobs"), ("05", "180")], [("03", "nearer 250"), ("04", "More like 250"), ("05", "250")], [("05", "240")])
s.conflict("date", "the day on which the loss was announced: Wednesday, or Tuesday by The Early Tide",
    [("00", "on Wednesday"), ("02", "on Wednesday")], [("04", "on Tuesday")])
s.conflict("stance", "whether the bank had a hole",
    [("00", "There is no hole."), ("00", "Havstrand is as solid as the mountain it is built on,"), ("01", "There is no hole in this bank,"), ("01", "maintains that the bank has enough capital"), ("03", "no hole")],
    [("01", "I would choose other words,"), ("03", "below the line since some time in October"), ("03", "a further NKr3.6bn of bad loans"), ("05", "common equity tier 1 ratio could fall to 9.8%")])
s.conflict("stance", "whose idea the sale was", [("03", "Nordkyst came to us,")],
    [("03", "We were asked, and we said yes,"), ("05", "at the request of the finance ministry, the minutes say")])
s.conflict("stance", "when the finance minister was told",
    [("03", "I was told of the problem on Friday. Not a day before,"), ("04", "Aune says she was told on Friday"), ("05", "maintains that she learned of the problem on 6 November")],
    [("04", "her ministry got a warning letter from the regulator, Finanstilsynet, on 21 October"), ("05", "On 21 October the Financial Supervisory Authority wrote to the finance ministry")])
s.conflict("source", "where the rumour stood: in a Telegram group or on WhatsApp",
    [("01", "a Telegram group with 18,400 members"), ("03", "a Telegram group with some 18,000 members")], [("04", "A WhatsApp message did it")], optional=True)
s.conflict("stance", "whether the state guarantees all deposits",
    [("02", "dismissed talk of a state guarantee for all deposits"), ("02", "That has not been on any table I have sat at,")], [("03", "All deposits will be honoured")], optional=True)

# ---- echoes
s.echo("41 billion is the agency's mistake, retold", "cited",
    ("00", "41 billion kroner"), ("01", "An international news agency reported 41 billion yesterday"), ("04", "41 billion kroner"), ("04", "came from a wire story that has since been corrected"))
s.echo("the agency's second story repeats the first", "copied text",
    ("00", "Customers of Norwegian savings bank Sparebanken Havstrand withdrew"), ("02", "Customers of Norwegian savings bank Sparebanken Havstrand withdrew"),
    ("00", "because of 2.9 billion kroner in loan losses, most of them on fish farms and on shopping centres"),
    ("02", "because of 2.9 billion kroner in loan losses, most of them on fish farms and on shopping centres"))
s.echo("The Courant's rescue, retold", "cited",
    ("03", "guarantee up to NKr6bn"), ("04", "up to 6 billion kroner (about €510 million), The Courant reports"))
s.echo("The Courant's words of the rumour, retold", "cited",
    ("03", "Havstrand is shutting on Friday. Get out what you can,"), ("04", "Havstrand is shutting on Friday. Get out what you can,"))
s.echo("this or the shutters", "same details", ("03", "It was this or the shutters,"), ("04", "It was this or the shutters."))
s.echo("told on Friday, not a day before", "same details", ("03", "I was told of the problem on Friday. Not a day before,"), ("04", "not a day before"))
s.echo("Kystposten's pensioner, retold", "cited", ("01", "They gave me my money and a cup of coffee", 1), ("01", "150,000 kroner"), ("04", "Kystposten, a local paper, had the story of the pensioner who took 150,000 kroner home"))
s.echo("a former employee of 43 was questioned", "same details", ("03", "a man of 43, a former employee of the bank"), ("04", "Police have questioned a 43-year-old who used to work there"))
s.echo("180 by Nordkyst, 250 by the union", "same details", ("03", "up to 180 jobs"), ("03", "nearer 250"), ("04", "Up to 180 jobs"), ("04", "More like 250"))
s.echo("solid as the mountain", "same details", ("00", "Havstrand is as solid as the mountain it is built on,"), ("04", "solid as a mountain"))
s.echo("what the prime minister said in Stavanger", "same details",
    ("00", "I don't comment on individual banks. Norwegians' savings are safe."), ("01", "I do not comment on single banks."), ("04", "I don't comment on individual banks."))
s.echo("the regulator's count of the withdrawals", "cited",
    ("03", "The authority said that NKr7.3bn had left the bank"), ("05", "as now reconciled by the FSA, came to 4.1 billion kroner by 15:00 on Friday, 7.3 billion by midnight"))
s.echo("the bank's own 4.1 billion of Friday afternoon", "same details",
    ("02", "The bank gave the withdrawals in a statement issued at 4 p.m. on Friday"), ("03", "The bank had put the outflow at NKr4.1bn on Friday afternoon"))
s.echo("the auditors' further 3.6 billion", "same details", ("03", "a further NKr3.6bn of bad loans"), ("05", "additional impairments of 3.6 billion kroner"), optional=True)

# ---- actors
def named(name, kind, *forms, skip=(), aliases=()):
    """All mentions of these forms, longest first, in all reports; `skip`: (doc, words) at which another's name begins."""
    found = []
    for doc, text in s.text.items():
        for m in re.finditer("|".join(r"(?<!\w)" + re.escape(f) + r"(?!\w)" for f in sorted(forms, key=len, reverse=True)), text):
            if any(d == doc and text.startswith(w, m.start()) for d, w in skip):
                continue
            found.append((doc, m.group(), len(re.findall("(?=" + re.escape(m.group()) + ")", text[:m.start()])) + 1))
    s.actor(name, kind, *found, aliases=aliases)

named(MYKLEBUST, "person", "Torunn Myklebust", "Myklebust", aliases=["chief executive Torunn Myklebust", "its chief executive"])
named(VESTNES, "person", "Odd Vestnes", "Vestnes", aliases=["the chairman", "chairman Odd Vestnes", "The chairman of the board", "its chairman"])
s.actor(MARTE, "person", ("02", "Marte Solem"), ("03", "Marte Solem"), ("05", "Marte Solem"), ("05", "Solem", 2),
    aliases=["Solem", "Nordkyst’s chief executive", "chief executive Marte Solem", "its chief executive", "Nordkyst"])
named(JAN, "person", "Jan Solem", aliases=["the employees' representative", "the union man", "the union"])
named(AUNE, "person", "Ragnhild Aune", "Aune", aliases=["Ms Aune", "the finance minister", "Finance Minister Ragnhild Aune", "The minister"])
named(LOTHE, "person", "Sigurd Lothe", aliases=["the prime minister", "Prime Minister Sigurd Lothe", "The PM"])
named(BRATTLAND, "person", "Kjell Brattland", "Brattland", aliases=["director general Kjell Brattland", "Finanstilsynet's director general", "the FSA", "Kjell Brattland, who heads the FSA"])
named(HAVSTRAND, "organization", "Sparebanken Havstrand", "Havstrand", aliases=["the bank", "Norwegian savings bank Sparebanken Havstrand"])
named(NORDKYST, "organization", "Nordkyst Bank", "Nordkyst", aliases=["larger rival Nordkyst Bank"])
named(FSA, "organization", "Financial Supervisory Authority", "FSA", "Finanstilsynet",
    aliases=["the FSA", "Finanstilsynet", "the authority", "the regulator", "the supervisor", "Kjell Brattland", "the letter"])
named(NORGES, "organization", "Norges Bank", aliases=["the central bank"])
named(FUND, "organization", "Norwegian Banks' Guarantee Fund")
named(KYST, "organization", "Kystposten")
named(COURANT, "organization", "The Courant", "Courant", aliases=["the Courant"])
named(NDW, "organization", "NDW")

s.alias(HESSEN, "Hessen")
s.alias(MINISTRY, "the ministry", "her ministry", "the finance ministry", "Finansbrevet")
s.alias(AUDITORS, "Its auditors", "the auditors")
s.alias(MESSAGE, "a message posted on Thursday", "a message", "A WhatsApp message", "The Courant", "a Telegram group", "Sunnmøre småprat", "The rumour")
s.alias(ONEOF3, "One of them", "three people with knowledge of them")
s.alias(OFFICIAL, "A government official", "the official")
s.alias(BROKERS, "Brokers at Fjeld & Partners")
s.alias(GOVERNMENT, "Norway’s government", "the government", "Ragnhild Aune")
s.alias(QUARTER, "its quarterly report")
s.alias("an international news agency", "An international news agency", "NDW")
s.alias(PARTICIPANT)
s.alias(WIRE)
s.alias(TRADERS)
s.write()
