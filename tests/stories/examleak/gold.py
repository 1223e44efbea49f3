"""Gold of an invented story: the papers of an exam are leaked in Jordan, June 2027. Persons, firms and outlets are invented."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Exam papers are leaked in Jordan")
THU24, FRI, SAT, SUN, MON, TUE, WED, THU = "2027-06-24", "2027-06-25", "2027-06-26", "2027-06-27", "2027-06-28", "2027-06-29", "2027-06-30", "2027-07-01"
LETTERDAY = "2027-06-20"
s.report("00", outlet="LNA", published=SUN)
s.report("01", outlet="Ministry of Education", published=MON)
s.report("02", outlet="Al-Masar", published=TUE)
s.report("03", outlet="The Morning Dhow", published=WED, sidecar=True)
s.report("04", outlet="LNA", published=THU)
s.report("05", outlet="The Invigilator", published="2027-08-12", to="2027-09-14")

BASEL, LAMA, QATAWNEH, RAWASHDEH, TELL, OBEIDAT = "Basel Haddadin", "Lama Haddadin", "Suhair Qatawneh", "Amer Rawashdeh", "Yazan Tell", "Fayez Obeidat"
MINISTRY, PSD, FORUM, MASAR, LNA, OFFICER, ADMIN, BANK, GOVT, INQUIRY, DHOW, POLICE = ("the ministry", "Public Security Directorate", "Forum of Independent Teachers", "Al-Masar", "LNA", "a police officer", "the administrator", "one bank",
    "the government", "the inquiry's file", "The Morning Dhow", "police")

# ---- figures
f = s.figures
f("people arrested", "update",
    s.exact("00", "five arrested", 5, as_of=SUN, origin=PSD), s.exact("00", "five people", 5, PSD, as_of=SUN, origin=PSD),
    s.exact("02", "14 people", 14, PSD, as_of=MON, origin=PSD), s.exact("03", "Fourteen arrests", 14, as_of=MON, origin=PSD), s.exact("04", "23 people", 23, PSD, as_of=THU, origin=PSD))
f("people questioned", "single", s.exact("01", "Nine persons", 9, MINISTRY, as_of=MON, origin=MINISTRY))
f("people on trial", "single", s.exact("05", "Eight persons", 8))
f("candidates in mathematics", "agree",
    s.about("00", "Some 174,000 pupils", 174000, as_of=SUN, origin=LNA), s.exact("01", "174,000 students", 174000, QATAWNEH, origin=MINISTRY), s.exact("03", "174,000 kids", 174000, as_of=SUN),
    s.exact("04", "174,000 pupils", 174000, origin=LNA), s.exact("04", "174,000 candidates", 174000, origin=LNA))
f("candidates at the second sitting", "single", s.exact("05", "168,000", 168000, as_of="2027-07-11"))
f("halls", "single", s.exact("00", "1,560 halls", 1560, as_of=SUN))
f("parcels", "single", s.exact("01", "1,560 sealed parcels", 1560, MINISTRY, origin=MINISTRY))
f("pupils in this year's Tawjihi", "single", s.exact("00", "208,000 pupils", 208000))
f("hours before the exam", "single", s.about("00", "almost eleven hours", 11, "several candidates", unit="hours"))
f("questions leaked", "conflict",
    s.exact("00", "six of the 40 questions", 6, MINISTRY, as_of=SUN, origin=MINISTRY), s.exact("01", "six", 6, MINISTRY, origin=MINISTRY), s.exact("02", "31", 31, MASAR, origin=MASAR), s.exact("02", "six", 6, MINISTRY, origin=MINISTRY),
    s.exact("03", "six questions", 6, MINISTRY, origin=MINISTRY), s.exact("03", "31 of 40", 31, MASAR, origin=MASAR), s.exact("04", "six questions", 6, QATAWNEH, origin=MINISTRY), s.exact("04", "six", 6, QATAWNEH, nth=2, origin=MINISTRY),
    s.exact("05", "33", 33, INQUIRY, origin=INQUIRY), s.exact("05", "31", 31, MASAR, nth=1, origin=MASAR), s.exact("05", "six", 6, MINISTRY, origin=MINISTRY))
f("questions of the paper", "agree", s.exact("02", "40 questions", 40), s.exact("05", "40 questions", 40))
f("questions missed by Al-Masar", "single", s.exact("05", "missed two", 2, INQUIRY))
f("marks for the six questions", "single", s.exact("01", "15 of 100 marks", 15, MINISTRY))
f("pupils who saw the paper", "conflict",
    s.at_most("01", "No more than 900 students", 900, MINISTRY, origin=MINISTRY), s.exact("02", "40,000 pupils", 40000, TELL, origin=TELL),
    s.exact("05", "26,000", 26000, INQUIRY, origin=INQUIRY), s.exact("05", "900", 900, MINISTRY, origin=MINISTRY), s.exact("05", "40,000", 40000, TELL, origin=TELL))
f("members of the chat group", "conflict", s.exact("00", "61,000 members", 61000, origin=LNA), s.exact("03", "16,000 members", 16000, origin=DHOW))
f("price of the paper", "agree",
    s.exact("00", "50 dinars", 50, origin=LNA, unit="JOD"), s.exact("00", "$70", 70, origin=LNA, unit="USD"), s.exact("00", "fifty dinars", 50, LAMA, origin=LAMA, unit="JOD"), s.exact("03", "50 dinars", 50, unit="JOD"), s.exact("03", "Fifty", 50, unit="JOD"))
f("parents outside the ministry", "single", s.about("00", "about 300 parents", 300, as_of=SUN))
f("heat on Sunday", "single", s.exact("00", "38 degrees", 38, as_of=SUN, unit="degrees"))
f("years of learning", "single", s.exact("00", "two years", 2, LAMA, unit="years"))
f("halls in which physics was annulled in 2024", "agree", s.exact("00", "12 halls", 12, as_of="2024", origin=LNA), s.exact("04", "12 halls", 12, as_of="2024", origin=LNA))
f("sessions of exclusion", "single", s.exact("01", "two sessions", 2, MINISTRY))
f("calls", "single", s.exact("01", "2,700 calls", 2700, MINISTRY, as_of=SUN, origin=MINISTRY))
f("people at the printing house", "single", s.exact("02", "46 people", 46))
f("locks of the door", "single", s.exact("02", "two locks", 2))
f("keys of the doors", "single", s.exact("04", "two keys", 2, OBEIDAT))
f("visits of the police", "single", s.exact("02", "twice", 2))
f("parcels opened", "conflict", s.exact("02", "Three parcels", 3, OFFICER, origin=POLICE), s.exact("05", "one parcel", 1, INQUIRY, origin=INQUIRY), s.exact("05", "three", 3, nth=1, origin=POLICE))
f("invigilators who stole", "single", s.exact("05", "two invigilators", 2, INQUIRY))
f("other parents of the complaint", "single", s.exact("02", "212 other mothers and fathers", 212))
f("private tutoring", "single", s.exact("03", "280 million dinars a year", 280000000, BANK, unit="JOD"))
f("time between the warning and the exam", "single", s.exact("03", "a week before", 1, FORUM, unit="weeks"))
f("days from the leak to the order", "single", s.exact("04", "four days after", 4, unit="days"))
f("cost of the new paper", "agree", s.exact("04", "2.3 million dinars", 2300000, GOVT, unit="JOD"), s.exact("04", "$3.2 million", 3200000, GOVT, unit="USD"))
f("schools of Karak", "single", s.exact("04", "24 schools", 24))
f("people hurt in Karak", "single", s.exact("04", "eleven people", 11))
f("parents on the march", "conflict", s.about("04", "About 2,000 parents", 2000, POLICE, as_of=WED, origin=POLICE), s.exact("04", "9,000", 9000, FORUM, as_of=WED, origin=FORUM))
f("days for which the ministry denied", "single", s.exact("05", "four days", 4, unit="days"))
f("photographs of the foreman", "single", s.exact("05", "22 photographs", 22, INQUIRY))
f("temperature at which wax softens", "single", s.exact("05", "60 degrees", 60, unit="degrees"))
f("pass rate in mathematics", "update", s.exact("05", "58%", 58, as_of="2027-08-12", unit="percent"), s.exact("05", "64%", 64, as_of="2026", unit="percent"))
f("cost of the inquiry", "single", s.exact("05", "410,000 dinars", 410000, unit="JOD"))
f("takings of the administrator", "agree", s.exact("05", "31,000 dinars", 31000, unit="JOD"), s.exact("05", "$43,700", 43700, unit="USD"))
f("heat in Dubai", "single", s.exact("03", "41", 41, unit="degrees"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("an attempt at cheating", "single", q("00", "an attempt at cheating", MINISTRY))
Q("not a state secret", "same", q("00", "A question isn't a state secret,", BASEL), q("03", "A question isn't a state secret,", QATAWNEH))
Q("drink some water", "single", q("00", "I'd ask everybody to drink some water.", BASEL))
Q("her neighbor paid", "single", q("00", "My daughter learned for two years. Her neighbor paid fifty dinars,", LAMA))
Q("the examination stands", "single", q("01", "We'll not punish 174,000 students for the telephone of one,", QATAWNEH), q("01", "The examination stands.", QATAWNEH))
Q("little anchors", "single", q("03", "Little anchors.", MASAR))
Q("hot from the oven", "single", q("02", "Hot from the oven, my angels.", ADMIN))
Q("a stamp on the copy", "single", q("02", "We got a stamp on the copy. The stamp's all we got.", TELL))
Q("an ink smell", "single", q("02", "From here not even an ink smell gets out.", OBEIDAT))
Q("on the pavement", "single", q("02", "The minister says the examination stands. So do we. On the pavement.", LAMA))
Q("look in Karak", "single", q("04", "Our doors open with two keys, and both are where they should be. Look in Karak,", OBEIDAT))
Q("I believed in six", "single", q("04", "I was given six questions, and I believed in six,", QATAWNEH))
Q("hope", "single", q("05", "hope", ADMIN))
Q("a shredder", "single", q("05", "A shredder.", LAMA))

# ---- timeline
w = s.when
w("a physics paper is annulled", "2024-01-01", ("00", "In 2024"), ("04", "In 2024"), to="2024-12-31")
w("last year's pass rate", "2026-01-01", ("05", "last year"), to="2026-12-31")
w("the Forum warns", LETTERDAY, ("02", "On June 20"), ("03", "a week before"), ("04", "on June 20"), ("05", "of 20 June"))
w("the foreman photographs the paper, by the inquiry", THU24, ("05", "in the night to Thursday 24 June"))
w("the foreman photographs the paper, by the police", FRI, ("04", "on Friday evening"), ("05", "on Friday"))
w("the first picture is posted", SAT, ("02", "on Saturday at 22:14"), ("03", "Saturday, 22:14"), ("02", "The night before"))
w("a candidate photographs questions, by the ministry", SUN, ("01", "on Sunday at 9:40"), ("03", "on Sunday"))
w("this year's Tawjihi", "2027-01-01", ("00", "this year's"), to="2027-12-31")
w("the first arrests", SUN, ("00", "on Sunday"))
w("calls answered", SUN, ("01", "yesterday"))
w("14 arrested", MON, ("02", "By yesterday evening"), ("03", "by Monday night"))
w("the minister says that the exam stands", MON, ("04", "on Monday"))
w("the chemistry examination", WED, ("01", "on Wednesday"))
w("parents march", WED, ("04", "on Wednesday evening"))
w("the cabinet orders a new paper", THU, ("04", "on Thursday"))
w("schools closed until", "2027-07-04", ("04", "until Sunday"))
w("the second sitting", "2027-07-11", ("04", "on July 11"), ("05", "on 11 July"))
w("results", "2027-08-12", ("05", "on 12 August"))
w("a committee reports", "2027-09-14", ("05", "on 14 September"))

# ---- conflicts
s.conflict("figure", "questions leaked: six by the ministry, 31 by Al-Masar, 33 by the inquiry",
    [("00", "six of the 40 questions"), ("01", "six"), ("02", "six"), ("03", "six questions"), ("04", "six questions"), ("04", "six", 2), ("05", "six")], [("02", "31"), ("03", "31 of 40"), ("05", "31", 1), ("05", "33")])
s.conflict("figure", "pupils who saw the paper: 900 by the ministry, 40,000 by the Forum, 26,000 by the inquiry", [("01", "No more than 900 students"), ("05", "900")], [("02", "40,000 pupils"), ("05", "40,000")], [("05", "26,000")])
s.conflict("figure", "members of the chat group: 61,000, or 16,000 by the Dhow", [("00", "61,000 members")], [("03", "16,000 members")])
s.conflict("figure", "parents on the march: 2,000 by the police, 9,000 by the Forum", [("04", "About 2,000 parents")], [("04", "9,000")])
s.conflict("figure", "parcels opened: three by a police officer, one by the inquiry", [("02", "Three parcels"), ("05", "three", 1)], [("05", "one parcel")])
s.conflict("date", "the pictures were taken or posted on Sunday, or on Saturday", [("01", "on Sunday at 9:40"), ("03", "on Sunday")], [("02", "on Saturday at 22:14"), ("03", "Saturday, 22:14"), ("00", "for almost eleven hours")])
s.conflict("date", "the foreman's photographs: on Friday, or in the night to Thursday", [("04", "on Friday evening"), ("05", "on Friday")], [("05", "in the night to Thursday 24 June")])
s.conflict("stance", "whether the ministry got the Forum's warning", [("01", "The Ministry received no letter from any association before the examination."), ("03", "Nobody at the ministry can find the letter."), ("04", "she had never seen the letter")],
    [("02", "the Forum wrote to the minister"), ("02", "We got a stamp on the copy."), ("03", "says it warned the minister a week before"), ("05", "The Forum's letter of 20 June was received.")])
s.conflict("stance", "whether the paper got out of the printing house", [("02", "From here not even an ink smell gets out."), ("03", "The printer says his doors are fine."), ("04", "The printing house rejected that."), ("04", "Our doors open with two keys")],
    [("04", "carried it out in a lunch box"), ("05", "The foreman of the printing house took 22 photographs")])
s.conflict("stance", "whether the seals were intact", [("01", "All the seals were intact upon delivery."), ("04", "he had been shown no opened parcel")], [("02", "had been opened and closed again"), ("03", "parcels had been opened with one"), ("05", "a second, unconnected theft")])
s.conflict("stance", "whether the paper was leaked", [("01", "The examination in mathematics was not leaked."), ("05", "held for four days that there had been none")],
    [("02", "And they weren't taken in a hall."), ("00", "it had been on their telephones for almost eleven hours")])
s.conflict("source", "who said that a question is no state secret: the spokesman, or the minister", [("00", "A question isn't a state secret,")], [("03", "A question isn't a state secret,")])

# ---- echoes
s.echo("Al-Masar's comparison, retold", "cited", ("02", "31"), ("03", "31 of 40"), ("02", "on Saturday at 22:14"), ("03", "Saturday, 22:14"), ("03", "Amman daily Al-Masar"), ("05", "Al-Masar, the newspaper that forced the matter, had found 31"))
s.echo("LNA's background", "copied text", ("00", "In 2024 the results of one physics paper were annulled in 12 halls."), ("04", "In 2024 the results of one physics paper were annulled in 12 halls."),
    ("00", "circulated in a chat group"), ("04", "circulated in a chat group"))
s.echo("the ministry's six", "cited", ("00", "six of the 40 questions"), ("01", "six"), ("02", "The ministry counts six."), ("03", "six questions"), ("05", "The ministry's six"))
s.echo("not a state secret", "same details", ("00", "A question isn't a state secret,"), ("03", "A question isn't a state secret,"))
s.echo("the Forum's letter", "cited", ("02", "On June 20, he says, the Forum wrote to the minister"), ("03", "A teachers' group says it warned the minister a week before."), ("04", "a teachers' group says it warned her on June 20"))
s.echo("the hair dryer", "cited", ("02", "with a hair dryer"), ("03", "Police told the paper that parcels had been opened with one."))
s.echo("14 arrests by the PSD", "same details", ("02", "14 people"), ("03", "Fourteen arrests"))
s.echo("900 by the ministry", "cited", ("01", "No more than 900 students"), ("05", "The 900 named at first"))
s.echo("40,000 by the Forum", "cited", ("02", "40,000 pupils"), ("05", "The teachers' 40,000"))
s.echo("the examination stands", "same details", ("01", "The examination stands."), ("02", "The minister says the examination stands."), ("04", "had said on Monday that the exam stood"), optional=True)

# ---- actors
s.actor(BASEL, "person", *s.named("Basel Haddadin"), aliases=["the ministry's spokesman", "the ministry's spokesman, Basel Haddadin", "he", "the spokesman"])
s.actor(LAMA, "person", *s.named("Lama Haddadin"), aliases=["a dentist", "the dentist", "The dentist Lama Haddadin", "She"])
s.actor(QATAWNEH, "person", *s.named("Suhair Qatawneh", "Qatawneh"), aliases=["the Minister", "the minister", "the Minister, Dr. Suhair Qatawneh", "the education minister, Suhair Qatawneh", "Education Minister Suhair Qatawneh", "she"])
s.actor(RAWASHDEH, "person", *s.named("Amer Rawashdeh"), aliases=["PSD spokesman Col. Amer Rawashdeh", "its spokesman, Col. Amer Rawashdeh"])
s.actor(TELL, "person", *s.named("Yazan Tell"), aliases=["he", "Yazan Tell, who chairs the Forum of Independent Teachers", "the Forum", "The teachers", "the teachers"])
s.actor(OBEIDAT, "person", *s.named("Fayez Obeidat"), aliases=["the manager, Fayez Obeidat", "its manager, Fayez Obeidat", "The printer", "The printing house"])
s.actor(PSD, "organization", *s.named("Public Security Directorate", "PSD"), aliases=["the PSD", "The PSD", "the Public Security Directorate", "Jordanian police", "police", "Amer Rawashdeh"])
s.actor(FORUM, "organization", *s.named("Forum of Independent Teachers", "Forum"), aliases=["the Forum", "A teachers' group", "a teachers' group", "The Forum of Independent Teachers", "The group", "the group"])
s.actor(MASAR, "organization", *s.named("Al-Masar", "AL-MASAR"), aliases=["Amman daily Al-Masar", "we", "the newspaper"])
s.actor("Ajloun Security Press", "organization", *s.named("Ajloun Security Press"))
s.actor(LNA, "organization", *s.named("LNA"))
s.actor("Karak", "place", *s.named("Karak"))
s.actor("Amman", "place", *s.named("Amman", "AMMAN"))
s.actor("Jordan", "place", *s.named("Jordan"))
s.alias(MINISTRY, "The education ministry", "The ministry", "The Ministry", "the Ministry's experts", "the Ministry", "The Ministry of Education", "officials", "Ministry of Education", "Basel Haddadin", "a person who looked at one photograph", "The ministry in Amman")
s.alias("several candidates", "candidates")
s.alias(OFFICER, "police officer", "police", "The police", "Police")
s.alias(ADMIN, "the administrator of the Telegram group", "the group's administrator", "administrator's remark", "he")
s.alias(BANK, "one bank's estimate", "bank")
s.alias(GOVT, "government", "the cabinet")
s.alias(INQUIRY, "the inquiry", "the file", "the logs of the operators", "inquiry")
s.alias(POLICE, "Police", "the police", "a police officer")
s.write()
