import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "Pupils of Hoa Lâm Primary School fall ill after lunch")


def named(*forms, docs=None, but=()):
    """Every standing of these names in the reports, the longest form first; not inside one of `but`."""
    out = []
    pattern = "|".join(r"(?<!\w)" + re.escape(f) + r"(?!\w)" for f in sorted(forms + tuple(but), key=len, reverse=True))
    for doc, text in s.text.items():
        for m in re.finditer(pattern, text):
            if m[0] not in but and (docs is None or doc in docs):
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out


E, A, L, M, U, LT, B, V, P = s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague, "%"
F, q, Q, w, c, e, a = s.figures, s.quote, s.quotation, s.when, s.conflict, s.echo, s.actor
SUN, TUE, WED, THU, FRI = (f"2026-10-{d}" for d in (11, 13, 14, 15, 16))
s.report("00", outlet="The Delta Courier", published=WED)
s.report("01", outlet="Orient Press", published=THU)
s.report("02", outlet="Department of Health of Thuận Giang", published=FRI)
s.report("03", outlet="Nhà Mình Online", published=THU)
s.report("04", outlet="Haneul News", published=THU, to=FRI)
s.report("05", outlet="The Delta Courier", published="2026-10-30", to="2026-11-01")

TOWN, THINH, MAI, HEALTH, DUNG, LOI, CUC, WORKER, BOOK, INST, CONS, TAE, OFFICIAL = ("People's Committee of Phước Tín", "Lưu Quốc Thịnh", "Đoàn Thị Mai", "Department of Health",
    "Phạm Văn Dũng", "Huỳnh Tấn Lợi", "Trịnh Thu Cúc", "a kitchen worker of An Lộc", "an account book of the company", "Regional Institute of Hygiene", "the consulate general", "Taeyang Apparel", "a Taeyang official")
NHAT, REPORT, OFFICIALS, FIGS, MEDIA, GIRL, ANLOC, PARENTS = ("Cao Minh Nhật", "an inspection report of the department", "officials", "official figures", "Vietnamese media", "Phạm Bảo Ngân", "An Lộc", "the mothers' list")

F("pupils who fell ill", "conflict",
  E("00", "126 pupils", 126, nth=1, as_of=TUE, origin=TOWN), E("00", "126 pupils", 126, TOWN, nth=2, as_of=TUE, origin=TOWN),
  M("01", "top 200", 200, as_of=THU, origin=HEALTH), M("01", "more than 200 other children", 200, OFFICIALS, as_of=THU, origin=HEALTH),
  E("01", "211", 211, HEALTH, as_of=THU, origin=HEALTH), E("02", "223 pupils", 223, as_of=THU, origin=HEALTH),
  E("03", "248 names", 248, nth=1, as_of=THU, origin=CUC), E("03", "248 names", 248, nth=2, as_of=THU, origin=CUC),
  E("04", "211 pupils", 211, MEDIA, as_of=THU, origin=HEALTH), E("05", "236 pupils", 236))
F("hospitals", "single", E("00", "three hospitals", 3, as_of=TUE))
F("pupils in hospital", "update",
  E("00", "Fifty-four", 54, THINH, as_of=TUE, origin=THINH), E("01", "39 of them", 39, HEALTH, as_of=THU, origin=HEALTH), E("02", "31", 31, nth=1, as_of=THU, origin=HEALTH))
F("pupils in intensive care", "single", E("00", "three of these", 3, THINH, as_of=TUE))
F("deaths", "agree", E("02", "one case of death", 1, as_of=THU, origin=HEALTH), E("05", "one death", 1))
F("meals served", "conflict",
  E("00", "845 children", 845, MAI, as_of=TUE, origin=MAI), E("01", "845 children", 845, LOI, as_of=TUE, origin=LOI), E("02", "871 portions", 871, as_of=TUE, origin=HEALTH))
F("children who are well", "single", E("01", "600 of them", 600, LOI, origin=LOI))
F("hours for which a sample is kept", "single", E("00", "24 hours", 24, MAI, unit="hours"))
F("price of a meal", "agree",
  E("00", "VNĐ32,000", 32000, unit="VND"), E("00", "US$1.2", 1.2, unit="USD"), E("03", "32,000 dong", 32000, unit="VND"), E("05", "32,000 đồng", 32000, unit="VND"))
F("ingredients of a meal", "agree",
  E("03", "14,500", 14500, BOOK, as_of="2026-09", origin=BOOK, unit="VND"), E("05", "14,500 đồng", 14500, origin=BOOK, unit="VND"),
  E("05", "14,500 for ingredients", 14500, BOOK, origin=BOOK, unit="VND"))
F("gas and wages", "single", E("05", "3,000 for gas and wages", 3000, BOOK, unit="VND"))
F("relations", "single", E("05", "4,000", 4000, BOOK, unit="VND"))
F("pupils poisoned in 2024", "single", E("00", "438 pupils", 438, as_of="2024-03"))
F("fine of 2024", "single", E("00", "VNĐ90 million", 90e6, unit="VND"))
F("years since a worse case", "single", E("01", "two years", 2, "state media", unit="years"))
F("outbreaks last year", "single", E("01", "131 outbreaks", 131, FIGS, as_of="2025", origin=FIGS))
F("people affected last year", "single", E("01", "4,700 people", 4700, FIGS, as_of="2025", origin=FIGS))
F("deaths last year", "single", E("01", "21 deaths", 21, FIGS, as_of="2025", origin=FIGS))
F("samples taken", "single", E("02", "11 samples", 11, as_of=TUE, origin=HEALTH))
F("samples with Salmonella", "single", E("02", "4 of", 4, INST, origin=INST))
F("samples of chicken and egg", "single", E("02", "5 samples of chicken and egg", 5, INST, origin=INST))
F("fine proposed", "single", E("02", "110 million dong", 110e6, origin=HEALTH, unit="VND"))
F("length of the suspension", "single", E("02", "4 months", 4, origin=HEALTH, unit="months"))
F("treatment costs", "single", E("02", "640 million dong", 640e6, origin=HEALTH, unit="VND"))
F("time that the chicken thawed", "agree", E("03", "a day", 1, WORKER, origin=WORKER, unit="days"), E("05", "26 hours", 26, REPORT, origin=HEALTH, unit="hours"))
F("people at the funeral", "single", A("03", "About 300 people", 300, as_of=THU))
F("Korean children among them", "agree",
  E("04", "Ten Korean children", 10, as_of=THU, origin=CONS), E("04", "Ten children", 10, CONS, as_of=THU, origin=CONS), E("04", "All ten", 10, CONS, as_of=THU, origin=CONS))
F("children of employees, with those treated at the clinic", "single", E("04", "12", 12, TAE, as_of=THU, origin=TAE))
F("children treated at the clinic", "single", E("04", "two children", 2, TAE, as_of=THU, origin=TAE))
F("workers of the plant", "single", E("04", "6,200 workers", 6200))
F("hours from lunch to the symptoms", "single", A("04", "some three hours", 3, MEDIA, as_of=TUE, unit="hours"))
F("letters of Taeyang", "single", E("04", "two letters", 2, OFFICIAL))
F("weeks since", "single", E("05", "Two and a half weeks", 2.5, unit="weeks"))
F("years he faces", "single", U("05", "up to 20 years", 20, unit="years"))
F("schools of An Lộc", "single", E("05", "nine schools", 9))
F("portions of An Lộc a day", "single", E("05", "5,400 portions a day", 5400))

Q("a sample of each dish", "single", q("00", "We keep a sample of each dish for 24 hours, as the rules require. The samples have been handed over,", MAI))
Q("she swam", "single", q("01", "She swam. She came second in the district,", DUNG))
Q("why are 600 well", "single", q("01", "845 children had our chicken. Why are 600 of them well?", LOI))
Q("in ours", "single", q("03", "The department counts those who lay in its beds. We count those who lay in ours,", CUC))
Q("the chicken is sour", "single", q("03", "My son told me: Mama, the chicken is sour. He ate the rice and the egg. He was ill all the same.", CUC))
Q("fry it harder", "single", q("03", "The chicken stood in water for a day. We were told to fry it harder,", WORKER))
Q("only the stomach", "single", q("03", "They said it was only the stomach, give her salt water,", DUNG))
Q("I don't know what was in the refrigerator", "single", q("03", "I don't know what was in the refrigerator,", MAI))
Q("the answer was a calendar", "single", q("04", "We wrote two letters. The answer was a calendar,", OFFICIAL))
Q("misread one digit", "single", q("05", "The department has misread one digit, and a man is in a cell,", NHAT))
Q("taken note", "single", q("05", "taken note", HEALTH))
Q("I was told to say it", "single", q("05", "I was told to say it,", MAI))
Q("by the township", "single", q("05", "By the township.", MAI))

w("pupils of Vĩnh Hà are poisoned", "2024-03-01", ("00", "In March 2024"), to="2024-03-31")
w("outbreaks of last year", "2025-01-01", ("01", "last year"), to="2025-12-31")
w("a wire in a soup", "2026-04-01", ("04", "in April"), to="2026-04-30")
w("the certificate expires, by the department", "2026-06-30", ("02", "30/06/2026"))
w("the heart is checked", "2026-08-01", ("03", "in August"), to="2026-08-31")
w("ingredients for 14,500", "2026-09-01", ("03", "in September"), to="2026-09-30")
w("the freezer breaks", SUN, ("03", "since Sunday"))
w("the lunch, and pupils fall ill", TUE, ("00", "on Tuesday afternoon"), ("02", "13/10", 1), ("03", "On Tuesday"), ("04", "on the 13th"))
w("the township's count", TUE, ("00", "last night"))
w("the inspection", TUE, ("02", "13/10", 2))
w("the girl is sent home", WED, ("03", "On Wednesday"))
w("the inspection report", WED, ("05", "October 14"))
w("the girl dies", THU, ("01", "on Thursday"), ("04", "the early morning of the 15th"))
w("223 pupils examined", THU, ("02", "15/10"))
w("the girl is buried", THU, ("03", "this afternoon"))
w("the consulate and the company give numbers", THU, ("04", "on the 15th"), ("04", "on the same day"))
w("the notice", FRI, ("05", "October 16"))
w("lunch boxes from the plant", "2026-10-19", ("04", "next Monday"))
w("Mai is transferred", "2026-10-19", ("05", "last week"), to="2026-10-25")
w("the forensic center's finding", "2026-10-26", ("05", "On Monday"))
w("Lợi is detained", "2026-10-28", ("05", "on Wednesday"))
w("the certificate expires, by the lawyer", "2027-06-30", ("05", "June 30, 2027"))

c("figure", "sick on Thursday: 211, later 223, by the department, 248 by the mothers", [("01", "211"), ("02", "223 pupils"), ("04", "211 pupils")], [("03", "248 names", 1), ("03", "248 names", 2)])
c("figure", "meals: 845 or 871", [("00", "845 children"), ("01", "845 children")], [("02", "871 portions")])
c("date", "the food came at 10:40 or at 9:15", [("00", "10:40 a.m.")], [("02", "09:15")])
c("stance", "whether samples were kept", [("00", "The samples have been handed over")],
  [("02", "no retained samples were found at the school"), ("05", "there never was a sample refrigerator"), ("03", "I don't know what was in the refrigerator")])
c("stance", "whether the girl's heart was sick", [("01", "she had suffered from a congenital heart defect"), ("02", "underlying heart disease")],
  [("01", "there was nothing wrong with her heart"), ("03", "heart normal"), ("05", "Of a heart defect it found no trace")])
c("stance", "whether milk tea or the chicken was to blame", [("01", "has blamed milk tea sold by a vendor")],
  [("02", "Salmonella in 4 of 5 samples of chicken and egg"), ("02", "Milk tea: negative"), ("01", "Suspicion has fallen on a chicken dish")])
c("date", "the certificate ran until June 2026 or 2027", [("02", "30/06/2026")], [("05", "June 30, 2027")])
c("stance", "whether the certificate is genuine", [("05", "waves a paper at visitors"), ("05", "The department has misread one digit")], [("05", "the paper is a forgery"), ("02", "expired on 30/06/2026")])
c("stance", "whether the school was warned of the caterer", [("04", "had warned the school about the caterer"), ("04", "We wrote two letters")], [("04", "it had never received a complaint")])
c("stance", "whether the township told Mai what to say", [("05", "I was told to say it,"), ("05", "By the township.")], [("05", "denies having told anybody anything")])
c("figure", "Korean children: ten or twelve", [("04", "Ten children")], [("04", "12")], optional=True)

e("211, by the department", "cited", ("01", "211"), ("04", "211 pupils"))
e("the account book", "cited", ("03", "14,500"), ("05", "14,500 for ingredients"))
e("the heart, by the department", "cited", ("01", "she had suffered from a congenital heart defect"), ("02", "underlying heart disease"), ("05", "Of a heart defect it found no trace"))
e("the expired certificate, by the department", "cited", ("02", "expired on 30/06/2026"), ("05", "The department has misread one digit"), optional=True)
e("the father, to an online newspaper", "cited", ("01", "told a local online newspaper there was nothing wrong with her heart"), ("03", "heart normal"), optional=True)
e("the mothers' list", "cited", ("02", "lists of pupils compiled by individuals"), ("03", "It has 248 names of children who fell ill"), optional=True)
e("845 lunches", "same details", ("00", "845 children"), ("01", "845 children"), optional=True)
e("the girl's death in the early morning", "same details", ("01", "died at 4:20 am"), ("04", "died in the early morning of the 15th"), optional=True)

a(MAI, "person", *named("Đoàn Thị Mai", "Mai"), aliases=["the school's principal", "She", "Former principal Đoàn Thị Mai", "the principal", "The school"])
a(LOI, "person", *named("Huỳnh Tấn Lợi", "Huynh Tan Loi", "Lợi"), aliases=["its director", "Huynh Tan Loi", "The caterer", "the director of An Lộc"])
a(DUNG, "person", *named("Phạm Văn Dũng", "Pham Van Dung"), aliases=["Her father", "Pham Van Dung"])
a(GIRL, "person", *named("Phạm Bảo Ngân", "Bảo Ngân"))
a(CUC, "person", *named("Trịnh Thu Cúc", "Cúc"), aliases=["Mrs. Cúc", "she", "head of the parents of class 3A"])
a(ANLOC, "organization", *named("An Lộc Catering Company", "An Lộc Catering Co. Ltd.", "An Lộc", "An Loc"), aliases=["the company", "The caterer"])
a("Hoa Lâm Primary School", "organization", *named("Hoa Lâm Primary School", "Hoa Lam Primary School", "Hoa Lâm"))
a(TAE, "organization", *named("Taeyang Apparel", "Taeyang"), aliases=["The company", "the company", "Taeyang"])
a(TOWN, "organization", *named("People's Committee of Phước Tín Township", "People's Committee of Phước Tín"), aliases=["the People's Committee of Phước Tín Township", "the township", "The People's Committee"])
a("Thuận Giang", "place", *named("Thuận Giang", "Thuan Giang", "THUẬN GIANG"))
a("Phước Tín", "place", ("01", "Phuoc Tin"), ("02", "Phước Tín"), ("04", "Phuoc Tin"))
a("Ho Chi Minh City", "place", *named("Ho Chi Minh City"))
s.alias(THINH, "Dr. Lưu Quốc Thịnh", "Thịnh", "deputy director of the provincial general hospital")
s.alias(HEALTH, "the department", "The department", "The Department", "health department", "Thuan Giang province's health department", "It", "officials")
s.alias(OFFICIALS, "officials said", HEALTH)
s.alias(WORKER, "A kitchen worker of An Lộc", "she", "kitchen worker")
s.alias(BOOK, "account book", "Lợi's own account book", "an account book")
s.alias(INST, "Regional Institute", HEALTH)
s.alias(CONS, "consulate general", "the consulate general in Ho Chi Minh City")
s.alias(OFFICIAL, "A Taeyang official", "a Taeyang official who asked not to be identified", "he", TAE)
s.alias(NHAT, "His lawyer", "Cao Minh Nhật", "he")
s.alias(REPORT, "an inspection report", "The report", "inspection report", HEALTH)
s.alias(FIGS, "according to official figures")
s.alias(MEDIA, "media")
s.alias("state media", "media")
s.write()
