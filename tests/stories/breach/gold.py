import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Patients' data are stolen from Nusalab, and a ransom is paid")
named = s.named
NUSA, KESTREL, AZLAN, SUYIN, BOON = "Nusalab", "Pale Kestrel", "Azlan Shariff", "Lim Su-Yin", "Lim Boon Keat"
JPDP, NORAINI, REDOUBT, CIPHER, SW = "Personal Data Protection Department", "Noraini Hassan", "Redoubt Labs", "The Cipher Post", "Straits Wire"
INSIDER, CONSULT, LOG, NUSAPH = "a person with direct knowledge of the matter", "a Manila security consultant", "the chat log", "Nusalab Philippines"
SITI, EVAN, BUKAS, NURSE, DEWI = "Siti Maharani", "Jun Evangelista", "Bukas Kamay", "the nurse from Quezon City", "Dewi Anggraini"
NETHEAD, REP = "the head of network operations", "a representative of Pale Kestrel"
FILING = "Nusalab"
D13, D16 = "2026-07-13", "2026-07-16"

s.report("00", outlet="The Cipher Post", published="2026-07-10")
s.report("01", outlet="Straits Wire", published="2026-07-13")
s.report("02", outlet="Warta Nusantara", published="2026-07-14")
s.report("03", outlet="Manila Sun-Courier", published="2026-07-16", sidecar=True)
s.report("04", outlet="MNN", published="2026-07-16")
s.report("05", published="2026-07-18")
s.report("06", outlet="Morning Bytes", published="2026-07-14", to="2026-07-15")

E, A, L, M, U, F = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than
s.figures("patients affected", "update",
    E("01", "4.3 million patients", 4.3e6, nth=1, as_of=D13, origin=FILING), E("01", "4.3 million patients", 4.3e6, NUSA, nth=2, as_of=D13, origin=FILING),
    E("02", "4.3 million patients", 4.3e6, NUSA, as_of=D13, origin=FILING), E("03", "4.3 million patients", 4.3e6, origin=FILING),
    E("04", "4.3 million", 4.3e6, NORAINI, as_of=D16, origin=FILING), E("05", "4.3 million patients", 4.3e6, origin=FILING),
    E("06", "11.8 million", 11.8e6, nth=1, origin=KESTREL), E("06", "11.8 million patients", 11.8e6, NUSA, as_of=D13, origin=KESTREL),
    E("06", "4.3 million patients", 4.3e6, NUSA, as_of=D13, origin=FILING))
s.figures("patient records", "conflict",
    E("00", "11.8 million patient records", 11.8e6, nth=1, as_of="2026-07-09", origin=KESTREL),
    E("00", "11.8 million patient records", 11.8e6, KESTREL, nth=2, as_of="2026-07-09", origin=KESTREL),
    E("01", "11.8 million patient records", 11.8e6, KESTREL, origin=KESTREL),
    E("04", "9.7 million", 9.7e6, NORAINI, as_of=D16, origin=NORAINI),
    E("06", "11.8 million", 11.8e6, KESTREL, nth=3, origin=KESTREL))
s.figures("volume of the data", "single", E("00", "1.9 terabytes", 1.9, KESTREL, origin=KESTREL, unit="TB"))
s.figures("files in the sample", "single", E("00", "200 files", 200, origin=CIPHER))
s.figures("people of the sample who were reached", "agree",
    E("00", "three of the people", 3, origin=CIPHER), E("00", "all three", 3, origin=CIPHER))
s.figures("laboratories of Nusalab", "single", E("00", "212 laboratories and collection points", 212))
s.figures("revenue of Nusalab", "single", E("00", "RM1.3 billion", 1.3e9, as_of="2025", unit="MYR"))
s.figures("time that the group gives", "single", E("00", "eight days", 8, KESTREL, as_of="2026-07-09", origin=KESTREL, unit="days"))
s.figures("colleagues who were sent the email", "agree",
    E("00", "14 colleagues", 14, as_of="2026-07-01", origin=CIPHER), E("06", "14 colleagues", 14, CIPHER, as_of="2026-07-01", origin=CIPHER))
s.figures("what the group announced from a shipyard", "single", E("00", "6 terabytes", 6, BOON, as_of="2026-03", origin=BOON, unit="TB"))
s.figures("what turned up from the shipyard", "single", E("00", "0.7", 0.7, BOON, origin=BOON, unit="TB"))
s.figures("victims named by the group", "single", E("00", "37 victims", 37))
s.figures("countries", "agree",
    E("01", "four countries", 4, NUSA, origin=FILING), E("02", "four countries", 4, NUSA, origin=FILING), E("03", "four countries", 4, origin=FILING))
s.figures("time from denial to admission", "agree",
    E("01", "four days", 4, unit="days", origin=SW), E("02", "Four days", 4, unit="days", origin=SW))
s.figures("time from the second denial to its admission", "single", E("05", "four days", 4, unit="days"))
s.figures("people whose test results were stolen", "single", A("01", "about 1.7 million people", 1.7e6, NUSA, as_of=D13, origin=FILING))
s.figures("patients in Malaysia", "agree",
    E("01", "2.6 million", 2.6e6, NUSA, as_of=D13, origin=FILING), E("04", "2.6 million", 2.6e6, NORAINI, as_of=D16, origin=FILING))
s.figures("patients in Indonesia", "conflict",
    E("01", "1.1 million", 1.1e6, NUSA, as_of=D13, origin=FILING), E("02", "1.1 Million Indonesian Patients", 1.1e6, as_of=D13, origin=FILING),
    E("02", "1.1 million of them", 1.1e6, NUSA, as_of=D13, origin=FILING), A("02", "some 870,000 patients", 870000, SITI, as_of="2026-07-14", origin=SITI))
s.figures("patients in the Philippines", "agree",
    E("01", "410,000", 410000, NUSA, as_of=D13, origin=FILING), A("03", "Nearly half a million Filipinos", 500000, origin=FILING))
s.figures("patients in Singapore", "update",
    E("01", "190,000", 190000, nth=1, as_of=D13, origin=FILING), E("01", "910,000", 910000), E("01", "190,000", 190000, NUSA, nth=2, as_of=D13, origin=FILING))
s.figures("ransom demanded", "conflict",
    E("01", "60 bitcoin", 60, INSIDER, origin=INSIDER, unit="BTC"), A("01", "about $5.4 million", 5.4e6, INSIDER, as_of=D13, origin=SW, unit="USD"),
    E("02", "60 bitcoin", 60, SW, origin=INSIDER, unit="BTC"), A("02", "around Rp 87 billion", 87e9, SW, origin="Warta Nusantara", unit="IDR"),
    E("03", "$7 million", 7e6, CONSULT, origin=CONSULT, unit="USD"),
    E("05", "60 bitcoin", 60, [CIPHER, LOG], origin=LOG, unit="BTC"), A("05", "some $5.4m", 5.4e6, unit="USD"),
    E("06", "60 bitcoin", 60, [SW, INSIDER], origin=INSIDER, unit="BTC"), A("06", "about $5.4 million", 5.4e6, [SW, INSIDER], as_of=D13, origin=SW, unit="USD"))
s.figures("ransom paid", "agree",
    E("05", "£1.5m", 1.5e6, nth=1, origin=NUSA, unit="GBP"), E("05", "22.5 bitcoin", 22.5, NUSA, nth=1, origin=NUSA, unit="BTC"),
    A("05", "about $2m", 2e6, AZLAN, origin=NUSA, unit="USD"), E("05", "£1.5m", 1.5e6, AZLAN, nth=2, origin=NUSA, unit="GBP"),
    E("05", "22.5 bitcoin", 22.5, REDOUBT, nth=2, origin=REDOUBT, unit="BTC"))
s.figures("time to report under Malaysian law", "agree",
    E("01", "72 hours", 72, unit="hours"), E("04", "72 hours", 72, NORAINI, unit="hours"))
s.figures("time to report under Philippine law", "single", E("03", "72 hours", 72, unit="hours"))
s.figures("largest fine in Malaysia", "agree",
    U("01", "up to 1 million ringgit", 1e6, unit="MYR"), U("01", "$238,000", 238000, unit="USD"), U("04", "not exceeding RM1 million", 1e6, unit="MYR"))
s.figures("largest fine in the Philippines", "single", U("03", "up to P5 million", 5e6, unit="PHP"))
s.figures("fall of the shares on Monday", "agree",
    E("01", "11.4%", 11.4, as_of=D13, unit="%"), E("06", "11.4%", 11.4, as_of=D13, unit="%"))
s.figures("price of a share", "single", E("01", "3.18 ringgit", 3.18, as_of=D13, unit="MYR"))
s.figures("market value lost", "single", E("01", "640 million ringgit", 640e6, as_of=D13, unit="MYR"))
s.figures("fall of the shares at Tuesday's opening", "single", E("06", "2.9%", 2.9, as_of="2026-07-14", unit="%"))
s.figures("patients of the breach of 2018", "single", E("01", "1.5 million patients", 1.5e6, as_of="2018"))
s.figures("laboratories in Indonesia", "single", E("02", "64 laboratories", 64))
s.figures("provinces with laboratories", "single", E("02", "11 provinces", 11))
s.figures("time between Dewi Anggraini's checks", "single", E("02", "every three months", 3, unit="months"))
s.figures("time for which she has been checked", "single", E("02", "five years", 5, unit="years"))
s.figures("HIV results of Filipinos", "conflict",
    E("03", "38,000 Pinoys", 38000, origin=EVAN), E("03", "38,000 Filipinos", 38000, BUKAS, as_of="2026-07-15", origin=EVAN),
    F("03", "fewer than 5,000", 5000, NUSAPH, as_of="2026-07-15", origin=NUSAPH))
s.figures("people who know of the nurse's result", "single", E("03", "Four people", 4, NURSE))
s.figures("clinics in the Philippines", "single", E("03", "31 clinics", 31))
s.figures("clinics in Metro Manila", "single", E("03", "19 of them", 19))
s.figures("officers heard", "agree",
    E("04", "11 OFFICERS", 11, as_of=D16, origin=JPDP), E("04", "11 officers", 11, NORAINI, as_of=D16, origin=JPDP))
s.figures("time from discovery to notification", "agree",
    E("04", "nine days", 9, NORAINI, nth=1, origin=JPDP, unit="days"), E("04", "nine days", 9, NORAINI, nth=2, origin=JPDP, unit="days"),
    E("05", "nine days", 9, JPDP, origin=JPDP, unit="days"))
s.figures("calls to the hotline", "single", E("04", "23,400 calls", 23400, NORAINI, as_of=D16, origin=JPDP))
s.figures("length of the haggling", "single", E("05", "53 hours", 53, [CIPHER, LOG], origin=LOG, unit="hours"))
s.figures("share of victims who pay", "update",
    E("05", "Two in five victims", 0.4, REDOUBT, origin=REDOUBT, unit="share"), E("05", "three in four", 0.75, REDOUBT, as_of="2019", origin=REDOUBT, unit="share"))
s.figures("accounts copied from Siamart", "single", E("06", "900,000 loyalty accounts", 900000, "Siamart"))
s.figures("fine in Australia", "single", E("06", "A$2.4 million", 2.4e6, unit="AUD"))

q, Q = s.quote, s.quotation
Q("unusual activity", "single", q("00", "unusual activity", NUSA))
Q("within hours", "single", q("00", "within hours", NUSA))
Q("no evidence", "same", q("00", "no evidence that patient data has left our systems", NUSA), q("03", "no evidence", NUSA),
  q("06", "no evidence that patient data has left our systems", NUSA))
Q("anybody at a keyboard", "same", q("00", "Backup servers in Shah Alam are talking to an address none of us knows,", NETHEAD),
  q("00", "Is anybody at a keyboard?", NETHEAD), q("06", "Is anybody at a keyboard?", NETHEAD))
Q("no internal correspondence", "single", q("00", "We do not discuss internal correspondence, authentic or otherwise.", SUYIN))
Q("living in the network", "single", q("00", "living in", REP))
Q("the locksmith's keys", "single", q("00", "They changed the locks twice,", REP), q("00", "We had the locksmith's keys.", REP))
Q("almost honest", "single", q("00", "One of them once told me, 'We don't need to be believed, we need to be paid',", BOON),
  q("00", "I found that almost honest.", BOON))
Q("to be paid", "single", q("00", "We don't need to be believed, we need to be paid", "a member of Pale Kestrel"))
Q("what we knew on Thursday", "variant", q("01", "We are deeply sorry. We said on Thursday what we knew on Thursday,", AZLAN),
  q("02", "We told you on Thursday what we knew at that time. We apologise from the bottom of our hearts,", AZLAN))
Q("has not paid", "same", q("01", "has not paid and will not pay", AZLAN), q("05", "has not paid and will not pay", AZLAN), q("06", "has not paid and will not pay", AZLAN))
Q("learned from the news", "single",
  q("02", "We learned of this from the news, and that should not happen in a country with a data protection law,", "Bambang Wiryawan"))
Q("a birthday voucher", "single", q("02", "They sent me a birthday voucher last week,", DEWI), q("02", "About this they have sent me nothing.", DEWI))
Q("lying by the spoonful", "single", q("03", "lying by the spoonful", BUKAS))
Q("what on Friday", "single", q("03", "First they said nothing was taken. Then it was names and numbers. Now it’s this,", EVAN),
  q("03", "What is it going to be on Friday?", EVAN))
Q("fewer than 5,000", "single", q("03", "fewer than 5,000", NUSAPH))
Q("nobody can have such a list", "single", q("03", "Nobody outside the investigation can have such a list,", NUSAPH))
Q("four people know", "single", q("03", "Four people know. My husband, my doctor, my sister and God,", NURSE),
  q("03", "I would like to be the one who tells the fifth.", NURSE))
Q("asked for it twice", "single", q("03", "and I had to ask for it twice", "Corazon Villaluz"))
Q("72 hours, not nine days", "single", q("04", "The law gives a company 72 hours. It does not give it nine days,", NORAINI))
Q("heard it, not been told it", "single", q("04", "I have heard it, as you have. I have not been told it,", NORAINI))
Q("dealings with criminals", "same", q("04", "We do not comment on dealings with criminals.", SUYIN), q("05", "dealings with criminals", NUSA))
Q("Nusalab did not pay", "single", q("05", "Nusalab did not pay,", AZLAN),
  q("05", "A payment was made on its behalf. I accept that the distinction will not impress everyone.", AZLAN))
Q("cheque and denial", "single", q("05", "Somebody was writing the cheque while somebody else was writing the denial,", BOON))
Q("not a bank", "single", q("05", "We are a laboratory, not a bank,", "Nusalab’s negotiator"))
Q("a bank's insurance", "single", q("05", "You are a laboratory with a bank’s insurance,", KESTREL))
Q("wrote it down", "single", q("05", "I wrote it down at the time,", "Priya Ramanathan"), q("05", "Others will have to say why it was not read.", "Priya Ramanathan"))

w = s.when
w("breach in Singapore", "2018-01-01", ("01", "In 2018"), to="2018-12-31")
w("three in four victims paid", "2019-01-01", ("05", "in 2019"), to="2019-12-31")
w("the nurse tests positive", "2023-01-01", ("03", "in 2023"), to="2023-12-31")
w("Pale Kestrel surfaces", "2024-11-01", ("00", "in November 2024"), to="2024-11-30")
w("revenue of RM1.3 billion", "2025-01-01", ("00", "last year"), to="2025-12-31")
w("a shipyard's data are announced", "2026-03-01", ("00", "in March"), to="2026-03-31")
w("the intrusion begins, by the group", "2026-04-01", ("00", "since April"), ("05", "of April"), to="2026-04-30")
w("the intrusion begins, by the forensic report", "2026-05-11", ("04", "May 11"), ("05", "11 May"))
w("the intrusion begins, by the company", "2026-06-28", ("01", "June 28"), ("02", "28 June"), ("05", "28 June"))
w("the email on the backup servers", "2026-07-01", ("00", "July 1", 2), ("06", "July 1"))
w("officers know of the incident", "2026-07-01", ("04", "July 1", 2), ("05", "1 July"))
w("the intrusion is discovered, by the company", "2026-07-06", ("00", "on Monday"), ("01", "July 6"), ("02", "6 July"), ("04", "July 6"), ("05", "6 July"), ("06", "July 6"))
w("a birthday voucher is sent", "2026-07-06", ("02", "last week"), to="2026-07-12")
w("the payment, by Redoubt Labs", "2026-07-08", ("05", "8 July"))
w("the group posts its claim", "2026-07-09", ("00", "on Thursday evening"))
w("Nusalab's first statement", "2026-07-09", ("00", "late on Thursday"), ("01", "on Thursday", 1), ("01", "on Thursday", 2), ("02", "on Thursday"),
  ("02", "Four days earlier"), ("06", "Thursday"))
w("the regulator is notified", "2026-07-10", ("01", "on Friday"), ("04", "July 10"), ("04", "nine days later"))
w("the payment, by Nusalab", "2026-07-10", ("05", "10 July"))
w("Nusalab admits the theft", D13, ("01", "on Monday"), ("02", "on Monday (13/7)"), ("03", "on Monday"), ("06", "on Monday"))
w("price of bitcoin", D13, ("01", "Monday's"))
w("the nurse has not slept since", D13, ("03", "since Monday"))
w("Siti Maharani names her number", "2026-07-14", ("02", "on Tuesday"))
w("the Philippine regulator is notified", "2026-07-14", ("03", "on Tuesday"))
w("the shares open lower", "2026-07-14", ("06", "today"))
w("the patients' group speaks of 38,000", "2026-07-15", ("03", "yesterday"))
w("Nusalab Philippines answers", "2026-07-15", ("03", "last night"))
w("the forensic report is submitted", "2026-07-15", ("04", "on Wednesday"))
w("Nusalab is summoned in Jakarta", D16, ("02", "for Thursday"))
w("Noraini Hassan speaks", D16, ("04", "today"))
w("the chat log is published", D16, ("05", "on Thursday", 1))
w("Nusalab does not comment", D16, ("05", "on Thursday", 2))
w("what it will be then", "2026-07-17", ("03", "on Friday"))
w("Nusalab admits that a ransom was paid", "2026-07-17", ("05", "yesterday", 1), ("05", "on Friday night"))
w("Priya Ramanathan resigns", "2026-07-17", ("05", "on Friday", 2))
w("the group's deadline passes", "2026-07-17", ("05", "yesterday", 2))

c = s.conflict
c("date", "when the intruders came in: April by the group, 11 May by the forensic report, 28 June by the company",
  [("00", "since April"), ("05", "of April")], [("04", "May 11"), ("05", "11 May")], [("01", "June 28"), ("02", "28 June"), ("05", "28 June")])
c("date", "when the company knew: 1 July by an email and the regulator, 6 July by the company",
  [("00", "July 1", 2), ("04", "July 1", 2), ("05", "1 July"), ("06", "July 1")],
  [("00", "on Monday"), ("01", "July 6"), ("02", "6 July"), ("04", "July 6"), ("05", "6 July"), ("06", "July 6")])
c("date", "when the ransom was paid: 8 July by Redoubt Labs, 10 July by the company", [("05", "8 July")], [("05", "10 July")])
c("figure", "records: 11.8 million by the group, 9.7 million by the regulator",
  [("00", "11.8 million patient records", 2), ("01", "11.8 million patient records"), ("06", "11.8 million", 3)], [("04", "9.7 million")])
c("figure", "Indonesian patients: 1.1 million by the company, some 870,000 by its Indonesian director",
  [("01", "1.1 million"), ("02", "1.1 million of them"), ("02", "1.1 Million Indonesian Patients")], [("02", "some 870,000 patients")])
c("figure", "HIV results: 38,000 by the patients' group, fewer than 5,000 by Nusalab Philippines",
  [("03", "38,000 Pinoys"), ("03", "38,000 Filipinos")], [("03", "fewer than 5,000")])
c("figure", "ransom demanded: $7 million by a consultant, 60 bitcoin or $5.4 million by an insider and the chat log",
  [("03", "$7 million")], [("01", "60 bitcoin"), ("01", "about $5.4 million"), ("02", "60 bitcoin"), ("05", "60 bitcoin"), ("05", "some $5.4m"), ("06", "60 bitcoin"), ("06", "about $5.4 million")])
c("figure", "patients: 4.3 million or, corrected later, 11.8 million",
  [("06", "11.8 million patients")], [("01", "4.3 million patients", 2), ("02", "4.3 million patients"), ("03", "4.3 million patients"), ("06", "4.3 million patients")], optional=True)
c("figure", "Filipino patients: 410,000 or nearly half a million", [("01", "410,000")], [("03", "Nearly half a million Filipinos")], optional=True)
c("source", "whose number 11.8 million is: the group's, or (corrected later) the company's",
  [("06", "Nusalab, the Kuala Lumpur lab chain, says hackers have the data of 11.8 million patients")],
  [("00", "claims to hold 1.9 terabytes of the company's data, including 11.8 million patient records"), ("01", "Pale Kestrel, the group behind the attack, says it took 11.8 million patient records"), ("06", "The 11.8 million is the hackers' number")], optional=True)
c("stance", "whether patients' data were taken: the group says so (and later the company), the company first sees no evidence",
  [("00", "claims to hold 1.9 terabytes of the company's data"), ("01", "hackers had stolen the personal data of 4.3 million patients"), ("02", "has admitted that the data of 4.3 million patients")],
  [("00", "no evidence that patient data has left our systems"), ("03", "no evidence"), ("06", "no evidence that patient data has left our systems")])
c("stance", "whether a ransom was paid: the company says no, and then that its insurer did",
  [("01", "has not paid and will not pay"), ("02", "the company did not pay and would not do so"), ("05", "has not paid and will not pay"), ("06", "has not paid and will not pay")],
  [("05", "a ransom of 22.5 bitcoin had been paid to them"), ("05", "A payment was made on its behalf"), ("05", "it had traced 22.5 bitcoin")])

e = s.echo
e("the group's claim of 11.8 million, first in The Cipher Post", "cited",
  ("00", "including 11.8 million patient records"), ("01", "a number first reported by the trade site The Cipher Post"), ("06", "The 11.8 million is the hackers' number"))
e("the wire's sentences in Warta Nusantara", "copied text",
  ("01", "The intruders came in through a supplier's account on June 28 and were discovered on July 6"),
  ("02", "The hackers came in through a supplier's account on 28 June and were discovered on 6 July, he said"))
e("60 bitcoin: the wire's one person with knowledge, retold", "cited",
  ("01", "a person with direct knowledge of the matter told Straits Wire"), ("02", "According to Straits Wire, the hackers asked for 60 bitcoin"),
  ("06", "a person with direct knowledge of the matter told the agency"))
e("the sentence on the demand, taken over", "copied text",
  ("01", "The hackers demanded 60 bitcoin, worth about $5.4 million"), ("06", "the hackers demanded 60 bitcoin, worth about $5.4 million"))
e("no evidence: one statement of Nusalab", "cited",
  ("00", "no evidence that patient data has left our systems"), ("03", "no evidence"), ("06", "no evidence that patient data has left our systems"))
e("the email to 14 colleagues, found by The Cipher Post", "cited",
  ("00", "to 14 colleagues"), ("06", "Best detail, from The Cipher Post"))
e("4.3 million is the company's own count", "cited",
  ("01", "4.3 million patients", 2), ("02", "4.3 million patients"), ("03", "4.3 million patients"), ("05", "4.3 million patients"), ("06", "4.3 million patients"), ("04", "4.3 million"))
e("the regulator's findings: 1 July, nine days, 11 May", "cited",
  ("04", "became aware of the incident not later than July 1"), ("05", "Malaysia’s data protection regulator says the company knew of the break-in no later than 1 July"),
  ("04", "put the first unauthorised access at May 11"), ("05", "According to the forensic report"))
e("one press conference of Azlan Shariff: has not paid and will not pay", "cited",
  ("01", "has not paid and will not pay"), ("05", "has not paid and will not pay"), ("06", "has not paid and will not pay"), ("02", "the company did not pay and would not do so"))
e("no comment on dealings with criminals", "same details", ("04", "We do not comment on dealings with criminals."), ("05", "dealings with criminals"))
e("the fall of the shares", "same details", ("01", "11.4%"), ("06", "11.4%"), optional=True)

a = s.actor
a(NUSA, "organization", *(m for m in named("Nusalab Holdings Bhd", "Nusalab Holdings", "Nusalab", "Nusalab Indonesia", "Nusalab Philippines", "NUSALAB")
                          if m[1] not in ("Nusalab Indonesia", "Nusalab Philippines")),
  aliases=["the company", "Nusalab Holdings", "Nusalab Holdings Bhd", "the Malaysian company", "the Malaysian firm", "the laboratory chain Nusalab", "The statement", "the company itself", "its chief executive"])
a(AZLAN, "person", *named("Azlan Shariff", "Azlan"), aliases=["Azlan", "Chief Executive Azlan Shariff", "Nusalab's chief", "The chief executive", "its chief executive", "Shariff"])
a(SUYIN, "person", *named("Lim Su-Yin"), ("04", "Lim", 2), aliases=["Lim", "Nusalab spokeswoman Lim Su-Yin", "head of corporate communications", "the spokeswoman"])
a(BOON, "person", *named("Lim Boon Keat"), ("00", "Lim", 3), aliases=["Lim", "Redoubt’s Lim Boon Keat", "Redoubt Labs"])
a(KESTREL, "organization", *named("Pale Kestrel"),
  aliases=["the group", "a group", "A group that calls itself Pale Kestrel", "the hackers", "The group", "the gang", "hackers", "Extortion crew", "Pale Kestrel, the group behind the attack"])
a(JPDP, "organization", *named("Personal Data Protection Department", "JPDP"),
  aliases=["JPDP", "the Department", "Malaysia’s data protection regulator", "the regulator", "data protection regulator"])
a(NORAINI, "person", *named("Noraini Hassan", "Noraini"), aliases=["Noraini", "Datin Noraini Hassan", "its Director-General", "Director-General"])
a(REDOUBT, "organization", *named("Redoubt Labs", "Redoubt"), aliases=["Redoubt", "the Singapore firm Redoubt Labs"])
a(CIPHER, "organization", *named("The Cipher Post"), aliases=["the trade site The Cipher Post"])
a(SW, "organization", *named("Straits Wire"), aliases=["the agency"])
a(EVAN, "person", *named("Jun Evangelista", "Evangelista"), aliases=["Evangelista", "president of Bukas Kamay", BUKAS, "patients’ group"])
a("Manila Sun-Courier", "organization", *named("Manila Sun-Courier", "Sun-Courier"), aliases=["the Sun-Courier"])
a("Warta Nusantara", "organization", *named("WARTA NUSANTARA", "Warta Nusantara"))
s.alias(BUKAS, "an angry patients’ group", "AN ANGRY patients’ group", "patients’ group", "patients' group", EVAN, "Evangelista")
s.alias(INSIDER, "a person with direct knowledge", "person with direct knowledge")
s.alias(CONSULT, "a Manila security consultant who asked for anonymity", "a security consultant", "security consultant")
s.alias(LOG, "a chat log", "chat log", "The Cipher Post", "the trade site The Cipher Post", KESTREL)
s.alias(NURSE, "A 43-year-old nurse from Quezon City", "the nurse", "A 43-year-old nurse", "nurse")
s.alias(NETHEAD, "head of network operations", "the company's head of network operations", "a network man", "he")
s.alias(REP, "a representative of Pale Kestrel", "the representative", "Pale Kestrel", "the group")
s.alias("a member of Pale Kestrel", "One of them", "one of them", "Pale Kestrel")
s.alias("Nusalab’s negotiator", "Nusalab's negotiator", "the negotiator", "negotiator")
s.alias(SITI, "Maharani", "The director of Nusalab Indonesia, Siti Maharani", "director of Nusalab Indonesia")
s.alias(NUSAPH, "Nusalab", "Nusalab Philippines", "the company")
s.alias(DEWI, "Dewi", "Anggraini")
s.alias("Corazon Villaluz", "deputy commissioner Corazon Villaluz", "Villaluz")
s.alias("Bambang Wiryawan", "a director at the ministry, Bambang Wiryawan", "Bambang")
s.alias("Priya Ramanathan", "Nusalab’s head of information security", "Ramanathan")
s.alias("Siamart", "Thai retailer Siamart")
s.write()
