import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Portugal's public workers strike, and a pay deal")
named = s.named
GRACA, HENRIQUE, TELES = "Graça Valadares", "Henrique Valadares", "Rui Teles"
FSSP, FIN, HEALTH, CFN, INE = "Federation of Public Service Unions", "finance ministry", "health ministry", "CFN", "INE"
AAH, NORONHA, BOARD, MEIRELES = "Association of Hospital Administrators", "Filipa Noronha", "board of Santo Amaro Hospital", "Duarte Meireles"
SEM, TVN, CW, ALBION, ANP, SMF, CFP = "O Semanário", "TVN", "Continental Wire", "The Albion", "ANP", "SMF", "Public Finance Council"
PANEL, GOV, MEMO = "the arbitration panel", "the government", "the memorandum"
STRIKE, FRI13, TUE10, WED8, THU9 = "2026-03-12", "2026-03-13", "2026-03-10", "2026-04-08", "2026-04-09"

s.report("00", outlet="Continental Wire", published="2026-03-12")
s.report("01", outlet="The Albion", published="2026-03-13")
s.report("02", outlet="Invicta News", published="2026-03-12")
s.report("03", outlet="Iberia Brief", published="2026-03-17", sidecar=True)
s.report("04", outlet="ANP", published="2026-03-20")
s.report("05", outlet="Continental Wire", published="2026-04-09")
s.report("06", outlet="Rail & Transit Monitor", published="2026-04-09", to="2026-04-15")

E, A, L, M, V, P = s.exact, s.about, s.at_least, s.more_than, s.vague, "%"
D = STRIKE
s.figures("trains cancelled on 12 March", "update",
    V("00", "Hundreds of trains", 100, as_of=D, origin=CFN), E("00", "812", 812, CFN, as_of=D, origin=CFN),
    V("03", "Hundreds of trains", 100, as_of=D, origin=CFN), E("06", "819", 819, CFN, as_of=D, origin="CFN's first-quarter report"),
    E("06", "812", 812, CFN, as_of=D, origin=CFN))
s.figures("trains scheduled on 12 March", "agree",
    E("00", "1,104 scheduled trains", 1104, CFN, as_of=D, origin=CFN), E("06", "1,104 scheduled trains", 1104, CFN, as_of=D, origin=CFN))
s.figures("share of trains cancelled", "conflict",
    A("01", "Almost three-quarters of the country’s trains", 0.75, as_of=D, origin=CFN, unit="share"),
    E("02", "nine out of ten trains", 0.9, FSSP, as_of=D, origin=FSSP, unit="share"),
    E("02", "74 per cent", 74, CFN, as_of=D, origin=CFN, unit=P))
s.figures("trains due in Porto", "single", E("02", "318 trains", 318, CFN, as_of=D, origin=CFN))
s.figures("trains cancelled in Porto", "single", E("02", "251", 251, CFN, as_of=D, origin=CFN))
s.figures("minimum service ordered", "agree",
    E("00", "25%", 25, PANEL, as_of=D, origin=PANEL, unit=P), E("06", "25%", 25, PANEL, as_of=D, origin=PANEL, unit=P))
s.figures("service that ran", "single", E("06", "26%", 26, CFN, as_of=D, origin=CFN, unit=P))
s.figures("operations postponed nationwide", "conflict",
    V("00", "thousands of operations", 1000, as_of=D), A("00", "About 2,750 operations", 2750, HEALTH, as_of=D, origin=HEALTH),
    M("00", "more than 5,000", 5000, FSSP, as_of=D, origin=FSSP), E("01", "3,900 operations", 3900, HEALTH, as_of=D, origin=AAH),
    E("02", "3,900 operations", 3900, AAH, as_of=D, origin=AAH), E("02", "3,200", 3200, AAH, as_of=D, origin=AAH),
    V("03", "thousands of operations", 1000, as_of=D))
s.figures("operations postponed at Santo Amaro", "single", E("02", "61 operations", 61, BOARD, as_of=D, origin=BOARD))
s.figures("operations postponed in the nurses' strike of 2019", "single", M("02", "more than 5,000 operations", 5000, as_of="2019"))
s.figures("time to catch up after 2019", "single", E("02", "one year", 1, unit="years"))
s.figures("operating theatres working", "agree",
    E("01", "four operating theatres", 4, as_of=D, origin=BOARD), E("02", "four", 4, nth=1, as_of=D, origin=BOARD),
    E("02", "Only four", 4, BOARD, as_of=D, origin=BOARD))
s.figures("operating theatres at Santo Amaro", "update",
    E("02", "19 operating theatres", 19, nth=1, origin=BOARD), E("02", "19 operating theatres", 19, BOARD, nth=2, origin=BOARD), E("02", "16", 16, nth=2))
s.figures("hospitals that sent returns", "single", E("02", "41", 41, [AAH, NORONHA], as_of=D, origin=AAH))
s.figures("public hospitals", "single", E("02", "46 public hospitals", 46, [AAH, NORONHA], origin=AAH))
s.figures("length of the strike", "agree",
    E("00", "24 hours", 24, origin="Continental Wire", unit="hours"), E("03", "24 hours", 24, origin="Continental Wire", unit="hours"),
    E("05", "24 hours", 24, origin="Continental Wire", unit="hours"))
s.figures("length of the second walkout", "single", E("01", "48 hours", 48, unit="hours"))
s.figures("participation nationwide", "conflict",
    E("00", "85% of staff", 85, FSSP, as_of=D, origin=FSSP, unit=P), E("00", "38.4%", 38.4, FIN, as_of=D, origin=FIN, unit=P),
    s.less_than("01", "fewer than four in 10 employees", 0.4, GOV, as_of=D, origin=FIN, unit="share"),
    E("01", "85% of staff", 85, FSSP, as_of=D, origin=FSSP, unit=P),
    E("03", "85% of staff", 85, FSSP, as_of=D, origin=FSSP, unit=P), E("03", "38.4%", 38.4, FIN, as_of=D, origin=FIN, unit=P),
    E("04", "41.2%", 41.2, FIN, as_of=D, origin=FIN, unit=P), E("04", "85%", 85, FSSP, as_of=D, origin=FSSP, unit=P),
    E("05", "85%", 85, FSSP, as_of=D, origin=FSSP, unit=P), E("05", "41.2%", 41.2, GOV, as_of=D, origin=FIN, unit=P))
s.figures("participation at Santo Amaro", "conflict",
    E("02", "91 per cent of staff", 91, MEIRELES, as_of=D, origin=FSSP, unit=P), E("02", "47 per cent", 47, BOARD, as_of=D, origin=BOARD, unit=P))
s.figures("participation in 2013", "single", E("00", "80% of state employees", 80, "unions in 2013", as_of="2013-11", unit=P))
s.figures("members of the FSSP", "single", E("00", "214,000 members", 214000))
s.figures("people at the rally", "single", E("00", "12,000 people", 12000, "police", as_of=D, origin="police"))
s.figures("rise that the FSSP asks", "agree",
    E("00", "6.5%", 6.5, FSSP, origin=FSSP, unit=P), E("01", "6.5%", 6.5, FSSP, origin=FSSP, unit=P))
s.figures("least rise that the FSSP asks", "single", L("00", "no less than 85 euros", 85, FSSP, origin=FSSP, unit="EUR"))
s.figures("rise for 2026 offered or agreed", "update",
    E("00", "2.6%", 2.6, GOV, as_of="2026-01", origin=GOV, unit=P), E("02", "3.4 per cent", 3.4, "union delegates", origin="union delegates", unit=P),
    E("03", "3.4%", 3.4, nth=1, origin="the leaked paper", unit=P), E("03", "3.4%", 3.4, SEM, nth=2, origin="the leaked paper", unit=P),
    E("04", "3.6%", 3.6, MEMO, as_of="2026-03-20", origin=MEMO, unit=P), E("05", "3.6%", 3.6, origin=MEMO, unit=P),
    E("06", "3.6%", 3.6, "Nuno Cascais", origin=MEMO, unit=P))
s.figures("rise for 2027 offered or agreed", "update",
    E("00", "2.1%", 2.1, GOV, as_of="2026-01", origin=GOV, unit=P), E("03", "2.9%", 2.9, SEM, origin="the leaked paper", unit=P),
    E("04", "2.9%", 2.9, MEMO, as_of="2026-03-20", origin=MEMO, unit=P), E("05", "2.9%", 2.9, nth=1, origin=MEMO, unit=P))
s.figures("rise for 2028 offered or agreed", "update",
    E("00", "2.0%", 2.0, GOV, as_of="2026-01", origin=GOV, unit=P), E("03", "2.5%", 2.5, SEM, origin="the leaked paper", unit=P),
    E("04", "2.5%", 2.5, MEMO, as_of="2026-03-20", origin=MEMO, unit=P), E("05", "2.5%", 2.5, origin=MEMO, unit=P))
s.figures("leaked offer added up", "single", E("03", "8.8%", 8.8, origin="the leaked paper", unit=P))
s.figures("leaked offer compounded", "single", E("03", "9.1%", 9.1, [SEM, "Teresa Bragança"], origin="Teresa Bragança", unit=P))
s.figures("least rise a month offered or agreed", "update",
    L("03", "no less than €56", 56, SEM, origin="the leaked paper", unit="EUR"),
    L("04", "a minimum increment of 62 euros", 62, MEMO, as_of="2026-03-20", origin=MEMO, unit="EUR"),
    L("05", "no less than 62 euros", 62, origin=MEMO, unit="EUR"))
s.figures("term of the offer and the deal", "agree",
    E("03", "three years", 3, nth=1, unit="years"), E("03", "three years", 3, [SEM, "the annex"], nth=2, unit="years"),
    E("04", "three years", 3, FIN, unit="years"), E("05", "three-year", 3, FSSP, unit="years"), E("05", "three years", 3, FIN, unit="years"),
    E("06", "three-year", 3, unit="years"), E("06", "three years", 3, FIN, nth=1, unit="years"))
s.figures("pages of the leaked paper", "single", E("03", "Nine pages", 9, SEM, origin=SEM))
s.figures("cost of the leaked offer", "single", E("03", "€920m", 920e6, [SEM, "the annex"], origin="the leaked paper", unit="EUR"))
s.figures("time for which the paper was shown", "single", E("03", "two minutes", 2, [SEM, "a member of the union's negotiating team"], unit="minutes"))
s.figures("cost of a tenth of a point", "agree",
    E("00", "27 million euros", 27e6, HENRIQUE, origin=FIN, unit="EUR"), E("01", "€27m", 27e6, FIN, origin=FIN, unit="EUR"))
s.figures("cost of the union's demand", "agree",
    E("01", "€1.76bn", 1.76e9, FIN, origin=FIN, unit="EUR"), E("01", "£1.5bn", 1.5e9, FIN, origin=FIN, unit="GBP"))
s.figures("cost of the deal", "conflict",
    E("04", "1.14 billion euros", 1.14e9, FIN, origin=FIN, unit="EUR"), E("05", "1.14 billion euros", 1.14e9, FIN, origin=FIN, unit="EUR"),
    A("05", "closer to 1.4 billion", 1.4e9, CFP, origin=CFP, unit="EUR"), E("06", "€1.14bn", 1.14e9, FIN, origin=FIN, unit="EUR"),
    E("06", "€1.4bn", 1.4e9, CFP, origin=CFP, unit="EUR"))
s.figures("CFN's share of the cost", "single", E("06", "€41m", 41e6, "a person familiar with the company’s accounts", unit="EUR"))
s.figures("workers covered by the deal", "agree",
    E("04", "742,000 workers", 742000, MEMO, origin=MEMO), E("05", "742,000 state employees", 742000, origin=MEMO))
s.figures("yes votes on the deal", "conflict",
    E("05", "64.2%", 64.2, FSSP, as_of=[WED8, THU9], origin=CW, unit=P), E("06", "62.4%", 62.4, FSSP, as_of=[WED8, THU9], origin=FSSP, unit=P))
s.figures("turnout on the deal", "agree",
    E("05", "54%", 54, FSSP, as_of=[WED8, THU9], origin=FSSP, unit=P), E("06", "54%", 54, FSSP, as_of=[WED8, THU9], origin=FSSP, unit=P))
s.figures("votes for the strike", "single", E("01", "88%", 88, as_of="2026-02", unit=P))
s.figures("turnout of the strike vote", "single", E("01", "71%", 71, as_of="2026-02", unit=P))
s.figures("inflation in January 2026", "agree",
    E("00", "2.3%", 2.3, INE, as_of="2026-01", origin=INE, unit=P), E("03", "2.3%", 2.3, INE, as_of="2026-01", origin=INE, unit=P))
s.figures("inflation in February 2026", "update",
    E("03", "2.7%", 2.7, INE, as_of="2026-02", origin=INE, unit=P), E("03", "2.6%", 2.6, INE, as_of="2026-02", origin=INE, unit=P),
    E("04", "2.7%", 2.7, INE, as_of="2026-02", origin=INE, unit=P))
s.figures("inflation in March 2026", "single", E("05", "2.9%", 2.9, INE, nth=2, as_of="2026-03", origin=INE, unit=P))
s.figures("inflation in 2025", "single", E("01", "2.4%", 2.4, as_of="2025", unit=P))
s.figures("rise of food prices in 2025", "single", E("01", "4.1%", 4.1, as_of="2025", unit=P))
s.figures("rise of rents in Lisbon in 2025", "single", M("01", "more than 6%", 6, as_of="2025", unit=P))
s.figures("taxi to Faro", "single", E("01", "€280", 280, "Colin Pask", as_of=D, origin="Colin Pask", unit="EUR"))
s.figures("Sónia's pay", "single", E("01", "€1,240 a month", 1240, "Sónia", origin="Sónia", unit="EUR"))
s.figures("Sónia's years on the wards", "single", E("01", "11 years", 11, "Sónia", origin="Sónia", unit="years"))
s.figures("time since as large a strike", "single", M("01", "more than a decade", 10, unit="years"))
s.figures("Rui Teles's visit", "single", E("02", "20 minutes", 20, as_of=D, unit="minutes"))
s.figures("last night of negotiations", "single", E("04", "14 hours", 14, as_of=["2026-03-19", "2026-03-20"], unit="hours"))
s.figures("first and last offer apart", "single", E("04", "one full percentage point", 1, GRACA, origin=GRACA, unit="percentage points"))
s.figures("drivers in the SMF", "single", A("06", "about 1,150", 1150))
s.figures("drivers of CFN", "single", E("06", "1,280 drivers", 1280))
s.figures("SMF votes against", "single", E("06", "58%", 58, unit=P))
s.figures("turnout of the SMF", "single", E("06", "81%", 81, unit=P))
s.figures("rise that the SMF asks", "single", E("06", "5%", 5, SMF, nth=1, origin=SMF, unit=P))
s.figures("week that the SMF asks", "single", E("06", "35-hour week", 35, SMF, origin=SMF, unit="hours"))
s.figures("length of the drivers' stoppage", "single", E("06", "24-hour stoppage", 24, SMF, origin=SMF, unit="hours"))
s.figures("cost of the March strike to CFN", "single", E("06", "€3.1m", 3.1e6, CFN, origin="CFN's first-quarter report", unit="EUR"))
s.figures("trains of Iberfrete in a week", "single", E("06", "46 trains a week", 46, "Iberfrete", origin="Iberfrete"))
s.figures("trains that Iberfrete lost", "single", E("06", "19 of them", 19, "Iberfrete", as_of="2026-03", origin="Iberfrete"))
s.figures("span of the drivers' two disputes", "single", E("06", "three years", 3, nth=2, unit="years"))
s.figures("length of the strike of 2023", "single", E("06", "five days", 5, as_of="2023-05", unit="days"))
s.figures("trains cancelled in 2023", "single", E("06", "2,870 trains", 2870, as_of="2023-05"))

q, Q = s.quote, s.quotation
Q("the table was taken away", "variant", q("00", "We did not leave the table. The table was taken away from us,", GRACA),
  q("01", "They took the table away", GRACA), q("01", "We never left the table,", GRACA), q("01", "They took it away.", GRACA),
  q("03", "We did not leave the table. The table was taken away from us,", GRACA))
Q("the wrong answer", "single", q("00", "the wrong answer at the wrong time", HENRIQUE))
Q("every tenth of a point", "single", q("00", "Every tenth of a point costs the taxpayer 27 million euros a year,", HENRIQUE))
Q("no cheque on growth", "single", q("00", "I cannot write a cheque on growth we have not seen.", HENRIQUE))
Q("a flight from Faro", "single", q("01", "We’ve a flight from Faro at six and no earthly way of reaching it,", "Colin Pask"))
Q("the taxi driver", "single", q("01", "The taxi driver wants €280.", "Colin Pask"))
Q("they count the dead", "single", q("01", "They count the people on holiday, the people off sick and, I sometimes think, the dead,", GRACA))
Q("the improved offer was in their hands", "same", q("01", "The improved offer was in their hands on Tuesday,", HENRIQUE),
  q("03", "improved offer", HENRIQUE), q("03", "in their hands", HENRIQUE))
Q("they chose the street", "single", q("01", "They chose the street.", HENRIQUE))
Q("not the moon but the rent", "single", q("01", "I’m not asking for the moon,", "Sónia"), q("01", "I’m asking for the rent.", "Sónia"))
Q("we'll be back", "single", q("01", "We’ll be back,", GRACA), q("01", "We know the way.", GRACA))
Q("the third time", "single", q("02", "It is the third time,", "Joaquim Pimenta"),
  q("02", "They were very kind about it. They were kind the other two times as well.", "Joaquim Pimenta"))
Q("it will not get smaller", "single", q("02", "so it will not get smaller", NORONHA))
Q("a good offer", "single", q("02", "There is an offer, it is a good offer, and the federation has had it since Tuesday,", TELES))
Q("not on a pavement", "single", q("02", "I am not going to negotiate on a pavement.", TELES))
Q("not even a Christmas card", "single",
  q("02", "We have had nothing from Mr Teles since January, not even a Christmas card, and that was due in December,", MEIRELES))
Q("not for circulation", "single", q("03", "not for circulation", "the leaked paper"))
Q("no comment on working papers", "single", q("03", "does not comment on working papers", FIN))
Q("no such document", "single", q("03", "No such document has been handed to anyone,", HENRIQUE))
Q("not the last word", "single", q("03", "but not the last word", "an official with knowledge of the talks"))
Q("read in the newspaper", "single", q("03", "I read about that offer in the newspaper, like everybody else,", GRACA))
Q("two minutes on a telephone", "single", q("03", "for two minutes, on a telephone", "a member of the union's negotiating team"))
Q("head, trunk and members", "single", q("04", "It is an accord with head, trunk and members,", HENRIQUE))
Q("nobody humiliated", "single", q("04", "Nobody comes out of it humiliated.", HENRIQUE))
Q("worth the trouble", "single", q("04", "the strike was worth the trouble", GRACA))
Q("without 12 March no 20 March", "single", q("04", "without 12 March there would be no 20 March", GRACA))
Q("one full point", "single", q("04", "one full percentage point for this year alone", GRACA))
Q("the text that we delivered", "single",
  q("04", "The text is, in its greater part, the text that we delivered to the federation on 10 March,", TELES))
Q("it was a yes", "variant", q("05", "It was not a declaration of love. It was a yes,", GRACA), q("06", "It was not a love letter, it was a yes,", GRACA))
Q("a good day", "single", q("05", "a good day for public services", HENRIQUE))
Q("the price of a flat", "single", q("06", "Our members looked at 3.6% and then at the price of a flat in Barreiro,", "Nuno Cascais"),
  q("06", "They can count.", "Nuno Cascais"))
Q("would not frame it", "single", q("06", "I would not frame it.", GRACA))
Q("paths and apologies", "single", q("06", "We pay for paths and we get apologies,", "Begoña Urrutia"))

w = s.when
w("strike of 2013", "2013-11-01", ("00", "November 2013"), to="2013-11-30")
w("nurses' strike of 2019", "2019-01-01", ("02", "2019"), to="2019-12-31")
w("drivers' strike of 2023", "2023-05-01", ("06", "May 2023"), to="2023-05-31")
w("price rises of 2025", "2025-01-01", ("00", "last year"), ("01", "last year"), to="2025-12-31")
w("a Christmas card was due", "2025-12-01", ("02", "in December"), to="2025-12-31")
w("the first offer, the last that the union received on paper", "2026-01-01", ("00", "in January", 1), ("01", "January"), ("02", "January"), to="2026-01-31")
w("inflation of January", "2026-01-01", ("00", "in January", 2), ("03", "in January"), to="2026-01-31")
w("the rises take effect", "2026-01-01", ("04", "1 January of the current year"))
w("strike vote", "2026-02-01", ("01", "in February"), to="2026-02-28")
w("inflation of February", "2026-02-01", ("03", "in February"), ("04", "in February"), to="2026-02-28")
w("inflation of March", "2026-03-01", ("05", "in March"), to="2026-03-31")
w("Iberfrete loses trains", "2026-03-01", ("06", "in March"), to="2026-03-31")
w("the strike, by its month", "2026-03-01", ("06", "March strike"), to="2026-03-31")
w("CFN's report covers", "2026-01-01", ("06", "first-quarter"), to="2026-03-31")
w("date of the paper by TVN", "2026-03-06", ("03", "6 March"))
w("date of the paper by O Semanário", "2026-03-09", ("03", "9 March"))
w("INE gives the inflation of February", "2026-03-09", ("03", "last week"), to="2026-03-15")
w("the improved offer is handed over or shown", TUE10, ("01", "on Tuesday"), ("02", "since Tuesday"), ("03", "last Tuesday"),
  ("03", "on the 10th"), ("04", "10 March"))
w("the strike", STRIKE, ("00", "on Thursday"), ("01", "yesterday"), ("02", "today"), ("03", "on Thursday"), ("04", "12 March"),
  ("04", "the 12th"), ("05", "March 12"), ("06", "12 March"), ("06", "on the day"))
w("3,900 operations postponed by then", STRIKE, ("01", "last night"))
w("pickets outside the hospital", STRIKE, ("02", "this morning"))
w("schools open again", FRI13, ("02", "tomorrow"))
w("O Semanário publishes the offer", "2026-03-14", ("03", "On Saturday"))
w("the minister denies it on TVN", "2026-03-15", ("03", "On Sunday evening"))
w("an official says that it is genuine", "2026-03-16", ("03", "on Monday"))
w("talks resume by the ministry", "2026-03-16", ("00", "on Monday"))
w("talks should have resumed", "2026-03-16", ("03", "yesterday"))
w("talks resume by the union", "2026-03-17", ("00", "for Tuesday"))
w("the talks resume, and the union receives the proposal", "2026-03-17", ("04", "17 March"))
w("the memorandum is signed", "2026-03-20", ("04", "today"), ("04", "20 March"))
w("second walkout", "2026-03-26", ("01", "26 and 27 March"), ("04", "26 and 27 March"), to="2026-03-27")
w("the ballot opens", "2026-03-30", ("04", "30 March"))
w("CFP's estimate", "2026-03-30", ("05", "last week"), to="2026-04-05")
w("the ballot closes", WED8, ("04", "8 April"), ("05", "on Wednesday evening"))
w("CFN's first-quarter report", WED8, ("06", "the day before the result"))
w("conference in Entroncamento", WED8, ("06", "on Wednesday"))
w("the result of the ballot", THU9, ("05", "on Thursday", 1), ("06", "on Thursday"))
w("the SMF's result", THU9, ("05", "later on Thursday"))
w("CFN's time for an offer ends", "2026-04-17", ("06", "next Friday, 17 April"))
w("the drivers' stoppage", "2026-04-30", ("06", "30 April"))
w("CFN faces disruption", "2026-06-01", ("06", "summer of strikes"), ("06", "summer of disruption"), to="2026-08-31")
w("rise of 2026, as asked", "2026-01-01", ("00", "this year"), to="2026-12-31")
for year, jan, leak, deal in (("2026", ("00", "in 2026"), ("03", "this year"), ("05", "this year")),
                              ("2027", ("00", "in 2027"), ("03", "in 2027"), ("05", "in 2027")),
                              ("2028", ("00", "in 2028"), ("03", "in 2028"), ("05", "in 2028"))):
    w(f"rise of {year} by the January offer", year + "-01-01", jan, to=year + "-12-31")
    w(f"rise of {year} by the leaked offer", year + "-01-01", leak, *([("02", "this year")] if year == "2026" else []), to=year + "-12-31")
    w(f"rise of {year} by the deal", year + "-01-01", deal, ("04", "in " + year) if year != "2026" else ("04", "this year"), to=year + "-12-31")
w("term of the memorandum", "2026-01-01", ("04", "2026-2028"), to="2028-12-31")

c = s.conflict
c("figure", "participation in the strike: 85% by the union, 38.4% and then 41.2% by the finance ministry",
  [("00", "85% of staff"), ("01", "85% of staff"), ("03", "85% of staff"), ("04", "85%"), ("05", "85%")],
  [("00", "38.4%"), ("01", "fewer than four in 10 employees"), ("03", "38.4%"), ("04", "41.2%"), ("05", "41.2%")])
c("figure", "operations postponed: about 2,750 by the health ministry, 3,900 by the administrators, more than 5,000 by the union",
  [("00", "About 2,750 operations")], [("00", "more than 5,000")], [("01", "3,900 operations"), ("02", "3,900 operations")])
c("source", "whose figure the 3,900 operations is: the hospital administrators' or the health ministry's",
  [("01", "the health ministry")], [("02", "Association of Hospital Administrators")])
c("figure", "share of trains cancelled: nine out of ten by the union, 74 per cent by CFN",
  [("02", "nine out of ten trains")], [("02", "74 per cent"), ("01", "Almost three-quarters of the country’s trains")])
c("figure", "participation at Santo Amaro: 91 per cent by the union, 47 by the board", [("02", "91 per cent of staff")], [("02", "47 per cent")])
c("figure", "yes votes: 64.2% or 62.4%", [("05", "64.2%")], [("06", "62.4%")])
c("figure", "cost of the deal: 1.14 billion by the ministry, 1.4 by the budget watchdog",
  [("04", "1.14 billion euros"), ("05", "1.14 billion euros"), ("06", "€1.14bn")], [("05", "closer to 1.4 billion"), ("06", "€1.4bn")], optional=True)
c("date", "date of the leaked paper: 9 March or 6 March", [("03", "9 March")], [("03", "6 March")])
c("date", "when the talks resume: Monday by the ministry, Tuesday by the union", [("00", "on Monday")], [("00", "for Tuesday")])
c("stance", "whether the union had the improved offer before the strike",
  [("01", "The improved offer was in their hands on Tuesday"), ("02", "the federation has had it since Tuesday"),
   ("03", "it had indeed been shown to them on the 10th"), ("04", "the text that we delivered to the federation on 10 March")],
  [("01", "it has received nothing on paper since January"), ("02", "We have had nothing from Mr Teles since January"),
   ("03", "I read about that offer in the newspaper"), ("04", "it received the proposal only on 17 March")])
c("date", "when the union received the offer: 10 or 17 March", [("04", "10 March"), ("01", "on Tuesday"), ("02", "since Tuesday")], [("04", "17 March")], optional=True)
c("stance", "whether there is such a document: the minister denies it, an official and two media say so",
  [("03", "No such document has been handed to anyone")],
  [("03", "the paper was genuine"), ("03", "which says it has seen it too"), ("01", "The improved offer was in their hands on Tuesday")])
c("stance", "who asked for the talks to be put back", [("03", "at the request of the ministry (says the union)")], [("03", "of the union (says the ministry)")])

e = s.echo
e("the wire's first paragraph and the rally, taken over", "copied text",
  ("00", "Hundreds of trains were cancelled and thousands of operations postponed across Portugal on Thursday as public employees walked out for 24 hours"),
  ("03", "Hundreds of trains were cancelled and thousands of operations postponed across Portugal on Thursday as public employees walked out for 24 hours"),
  ("00", "told a rally in front of parliament"), ("03", "told a rally in front of parliament"))
e("The Albion's quotation of the minister on the improved offer", "cited",
  ("01", "The improved offer was in their hands on Tuesday"), ("03", "The odd thing, as The Albion noted, is that the minister himself had spoken of an \"improved offer\""))
e("3,900 operations is one estimate of the hospital administrators", "same details", ("01", "3,900 operations"), ("02", "3,900 operations"))
e("four theatres at Santo Amaro, by its board", "same details",
  ("01", "At the Santo Amaro hospital in Porto only four operating theatres were working"), ("02", "Only four of the 19 operating theatres at Santo Amaro Hospital"))
e("85% and 38.4%: the union's and the ministry's counts, retold", "cited",
  ("00", "85% of staff"), ("01", "85% of staff"), ("03", "85% of staff"), ("04", "the percentage of 85%"), ("05", "85%"))
e("the federation's statement on the ballot", "cited",
  ("05", "Turnout in the online ballot"), ("06", "on a turnout of 54%, the federation said on Thursday"))
e("1.14 billion is the ministry's estimate", "cited", ("04", "1.14 billion euros"), ("05", "1.14 billion euros"), ("06", "€1.14bn"))
e("1.4 billion is the Public Finance Council's", "cited", ("05", "closer to 1.4 billion"), ("06", "€1.4bn"))
e("812 of 1,104 trains is CFN's count of the day", "cited",
  ("00", "812 of the day's 1,104 scheduled trains"), ("06", "Of 1,104 scheduled trains"), ("06", "on the day the operator had spoken of 812"))
e("27 million for a tenth of a point, by the ministry", "cited", ("00", "27 million euros"), ("01", "€27m"), optional=True)
e("the memorandum's terms", "cited", ("04", "increases of 3.6%"), ("05", "3.6% this year, 2.9% in 2027 and 2.5% in 2028"), optional=True)
e("INE's inflation figures", "cited", ("00", "2.3% year-on-year in January"), ("03", "up from 2.3% in January"), ("03", "2.7% in February"), ("04", "2.7% in February"), optional=True)

a = s.actor
a(GRACA, "person", *named("Graça Valadares"), ("03", "Valadares", 3),
  aliases=["Valadares", "Ms Valadares", "the union leader", "General Secretary Graça Valadares", "the leader of the federation", "FSSP General Secretary Graça Valadares"])
a(HENRIQUE, "person", *named("Henrique Valadares"),
  aliases=["Valadares", "the minister", "the finance minister", "Finance Minister Henrique Valadares", "the Minister of Finance", "Finance Minister", "Mr Valadares"])
a(FSSP, "organization", *named("Federation of Public Service Unions", "FSSP"),
  aliases=["FSSP", "the federation", "the union", "its general secretary", "the union federation FSSP", "union", "public-sector federation FSSP"])
a(FIN, "organization", *named("finance ministry", "Finance ministry", "Ministry of Finance"),
  aliases=["the ministry", "the Ministry", "Ministry of Finance", "the Ministry of Finance", "the government", "government"])
a(CFN, "organization", *named("CFN"), aliases=["State rail operator CFN", "the rail company CFN", "the company", "the operator", "the report", "its first-quarter report", "state railway CFN"])
a(TELES, "person", *named("Rui Teles"), ("02", "Teles", 2),
  aliases=["Teles", "Mr Teles", "the Secretary of State for Public Administration, Rui Teles", "Secretary of State for Public Administration"])
a(INE, "organization", *named("INE"), aliases=["the statistics institute INE", "the statistics institute", "statistics institute INE"])
a(AAH, "organization", *named("Association of Hospital Administrators", "AAH"), aliases=["AAH", "the association", "an estimate of the Association of Hospital Administrators"])
a(SEM, "organization", *named("O Semanário"), aliases=["the weekly", "the weekly O Semanário", "the same paper"])
a(TVN, "organization", *named("TVN"), aliases=["the television station TVN", "the broadcaster TVN"])
a(CW, "organization", *named("Continental Wire"))
a(ALBION, "organization", *named("The Albion", "Albion"), aliases=["the Albion"])
a(SMF, "organization", *named("SMF"), aliases=["the drivers’ union, SMF", "the drivers' union", "the union", "The union", "train drivers’ union"])
a(CFP, "organization", *named("Public Finance Council", "CFP"), aliases=["CFP", "the budget watchdog", "the Public Finance Council (CFP)"])
a("Santo Amaro Hospital", "place", *named("Santo Amaro Hospital", "Santo Amaro hospital", "Santo Amaro"))
s.alias(HEALTH, "a health ministry spokesman", "the health ministry", "health ministry spokesman")
s.alias(GOV, "government", "a government", "the government", FIN)
s.alias(BOARD, "the hospital's board", "the board", "The board", "hospital's board")
s.alias(NORONHA, "Noronha", "Its president, Filipa Noronha", "its president", AAH, "AAH", "the association")
s.alias(MEIRELES, "Meireles", "Duarte Meireles, the FSSP's coordinator for the North")
s.alias("Joaquim Pimenta", "Pimenta", "the 43-year-old", "the 43-year-old from Gaia")
s.alias("Colin Pask", "Pask")
s.alias("Sónia", "a nurse", "Sónia, a nurse")
s.alias("Nuno Cascais", "Cascais", "SMF president Nuno Cascais")
s.alias("Begoña Urrutia", "Urrutia", "its commercial director, Begoña Urrutia", "commercial director")
s.alias("Teresa Bragança", "the economist Teresa Bragança", "economist Teresa Bragança", "Bragança")
s.alias("the leaked paper", "the paper", "the document", "O Semanário")
s.alias("the annex", "annex", "The weekly", "O Semanário")
s.alias("a member of the union's negotiating team", "A member of her negotiating team", "a member of her negotiating team", "a member of the negotiating team")
s.alias("an official with knowledge of the talks", "An official with knowledge of the talks", "an official", "official")
s.alias("a person familiar with the company’s accounts", "a person familiar with the company's accounts", "a person familiar with the accounts")
s.alias(PANEL, "An arbitration panel", "arbitration panel", "The panel that sets minimum services", "the panel")
s.alias(MEMO, "The document", "the document", "the deal", "memorandum", "a memorandum of understanding")
s.alias("union delegates", "delegates", "the union delegates")
s.alias("unions in 2013", "Unions", "unions")
s.alias("Iberfrete", "its commercial director, Begoña Urrutia")
s.alias("police", "the police")
s.write()
