"""Gold of an invented story: a police shooting at Port Alder, Ohio, October 2026, and the inquiry into it."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The police shooting of Emmanuel Tshimanga at Port Alder")
SAT, SUN, TUE, WED, THU, FRI, SAT2, SUN2 = (f"2026-10-{d}" for d in ("03", "04", "06", "07", "08", "09", "10", "11"))
s.report("00", outlet="Unipress", published=SUN)
s.report("01", outlet="Alder Beacon", published=THU)
s.report("02", outlet="L’Observateur du Soir", published=SAT2, to=SUN2)
s.report("03", outlet="Daily Banner", published="2026-10-12", sidecar=True)
s.report("04", outlet="The Lake Country Review", published="2027-03-17", to="2027-08-31")

HASKELL, PETRAKIS, EMMANUEL, MOTHER, KROL, RUDD = "Lorraine Haskell", "Walt Petrakis", "Emmanuel Tshimanga", "Béatrice Tshimanga", "Daniel Krol", "Tamika Rudd"
SUSAN, BOSE, FERRER, LINDQVIST, WIECZOREK, EZE = "Susan Krol", "Nikhil Bose", "Odalys Ferrer", "Gary Lindqvist", "Paul Wieczorek", "Martin Eze"
DEPT, BCI, BEACON, VIDEO, POLICE, ORG = "Port Alder Police Department", "Bureau of Criminal Inquiry", "Alder Beacon", "body camera video", "police", "organizers"
CALLER, ANON, SECOND = "A 911 caller", "A policeman who requests anonymity", "second autopsy"

# ---- figures
s.figures("shots fired", "conflict",
    s.exact("00", "three shots", 3, HASKELL, as_of=SAT, origin=WIECZOREK), s.exact("00", "six", 6, PETRAKIS, as_of=SAT, origin=PETRAKIS),
    s.exact("01", "seven shots", 7, as_of=SAT, origin=VIDEO), s.exact("01", "three shots", 3, HASKELL, as_of=SAT, origin=WIECZOREK),
    s.exact("02", "Seven shots", 7, as_of=SAT, origin=VIDEO), s.exact("02", "three shots", 3, HASKELL, as_of=SAT, origin=WIECZOREK),
    s.exact("03", "three shots", 3, HASKELL, as_of=SAT, origin=WIECZOREK), s.exact("03", "SEVEN", 7, as_of=SAT, origin=VIDEO),
    s.exact("03", "three times", 3, HASKELL, as_of=SAT, origin=WIECZOREK), s.exact("03", "seven shots", 7, as_of=SAT, origin=VIDEO),
    s.exact("03", "eight", 8, PETRAKIS, nth=2, as_of=SAT, origin=PETRAKIS),
    s.exact("04", "seven times", 7, BCI, as_of=SAT, origin=BCI), s.exact("04", "three", 3, [BCI, WIECZOREK], nth=1, as_of=SAT, origin=WIECZOREK),
    s.exact("04", "Three", 3, [HASKELL, WIECZOREK], as_of=SAT, origin=WIECZOREK))
s.figures("shots fired by Krol", "agree", s.exact("01", "five of them", 5, DEPT, origin=DEPT), s.exact("04", "the other five", 5))
s.figures("shots fired by Rudd", "agree", s.exact("01", "two", 2, DEPT, nth=3, origin=DEPT), s.exact("04", "twice", 2))
s.figures("officers who fired", "conflict",
    s.exact("00", "one officer", 1, HASKELL, origin=HASKELL), s.exact("01", "two Port Alder police officers", 2, origin=VIDEO),
    s.exact("01", "a single officer", 1, HASKELL, origin=HASKELL), s.exact("04", "two officers", 2, BCI, origin=BCI))
s.figures("distance of the shots", "conflict",
    s.about("00", "about 10 feet", 10, HASKELL, origin=WIECZOREK, unit="feet"), s.about("00", "3 meters", 3, HASKELL, origin=WIECZOREK, unit="m"),
    s.about("01", "about 10 feet", 10, HASKELL, origin=WIECZOREK, unit="feet"), s.exact("01", "31 feet", 31, origin=BEACON, unit="feet"),
    s.about("02", "some nine metres and a half", 9.5, origin=BEACON, unit="m"), s.exact("02", "ten feet", 10, HASKELL, origin=WIECZOREK, unit="feet"),
    s.exact("03", "31ft", 31, BEACON, origin=BEACON, unit="feet"), s.exact("03", "10ft", 10, HASKELL, origin=WIECZOREK, unit="feet"),
    s.between("04", "between 29 and 33 feet", 29, 33, BCI, origin=BCI, unit="feet"),
    s.exact("04", "ten feet", 10, [HASKELL, WIECZOREK], origin=WIECZOREK, unit="feet"))
s.figures("time from the car door to the first shot", "agree",
    s.exact("01", "Eleven seconds", 11, nth=1, origin=VIDEO, unit="seconds"), s.exact("01", "Eleven seconds", 11, nth=2, origin=VIDEO, unit="seconds"),
    s.exact("02", "eleven seconds", 11, MOTHER, origin=VIDEO, unit="seconds"), s.exact("03", "11 seconds", 11, origin=VIDEO, unit="seconds"),
    s.exact("04", "11.3 seconds", 11.3, BCI, origin=BCI, unit="seconds"))
s.figures("time of the shooting itself", "single", s.exact("01", "two and a half seconds", 2.5, origin=VIDEO, unit="seconds"))
s.figures("time the officer had to decide", "agree",
    s.between("00", "a second, maybe two", 1, 2, HASKELL, origin=HASKELL, unit="seconds"),
    s.between("02", "one second, perhaps two", 1, 2, HASKELL, origin=HASKELL, unit="seconds"))
s.figures("gunshot wounds", "conflict",
    s.exact("01", "five gunshot wounds", 5, BOSE, origin=BOSE), s.exact("01", "six", 6, [FERRER, SECOND], origin=SECOND),
    s.exact("04", "six", 6, SECOND, origin=SECOND), s.exact("04", "five", 5, BOSE, nth=1, origin=BOSE))
s.figures("wounds in the back", "agree",
    s.exact("01", "two of them in the back", 2, BOSE, origin=BOSE), s.exact("02", "two of them from behind", 2, BOSE, origin=BOSE))
s.figures("bullets that struck", "agree", s.exact("02", "Five bullets", 5, BOSE, origin=BOSE), s.exact("04", "Five bullets", 5, BCI, origin=BCI))
s.figures("bullets that made two wounds", "agree", s.exact("01", "One bullet", 1, FERRER, origin=FERRER), s.exact("04", "One of them", 1, BCI, origin=BCI))
s.figures("wounds made by one bullet", "single", s.exact("04", "two wounds", 2, BCI, origin=BCI))
s.figures("casings seen first", "single", s.exact("04", "three casings", 3, [BCI, WIECZOREK], origin=WIECZOREK))
s.figures("casings under the van", "single", s.exact("04", "The other four casings", 4, BCI))
s.figures("people at the vigil", "single", s.vague("00", "several hundred people", 100, as_of=[SAT, SUN]))
s.figures("officers who arrived", "single", s.exact("00", "Two officers", 2))
s.figures("time to the arrival of officers", "single", s.exact("00", "four minutes", 4, unit="minutes"))
s.figures("Petrakis's years at machines", "single", s.exact("00", "forty years", 40, PETRAKIS, unit="years"))
s.figures("paid in 2023 for another shooting", "agree",
    s.exact("00", "$1.1 million", 1100000, unit="USD"), s.exact("01", "$1.1 million", 1100000, unit="USD"))
s.figures("shots that hit the 19-year-old", "single", s.exact("00", "nine times", 9))
s.figures("times Krol shouts Drop it", "single", s.exact("01", "twice", 2))
s.figures("marchers on Wednesday", "conflict",
    s.about("01", "About 1,500 people", 1500, POLICE, as_of=WED, origin=POLICE), s.exact("01", "4,000", 4000, ORG, as_of=WED, origin=ORG),
    s.between("02", "between 1,500 and 4,000 persons", 1500, 4000, as_of=WED))
s.figures("marchers on Saturday", "conflict",
    s.at_most("03", "As many as 6,000", 6000, ORG, as_of=SAT2, origin=ORG), s.exact("03", "2,500", 2500, POLICE, as_of=SAT2, origin=POLICE))
s.figures("people arrested at the protests", "update",
    s.exact("01", "Fourteen people", 14, as_of=WED), s.exact("02", "Seventeen demonstrators", 17, as_of=FRI),
    s.exact("03", "Twenty-three people", 23, as_of=[SAT2, SUN2]), s.exact("04", "31 people", 31))
s.figures("arrested people released without charge", "single", s.exact("04", "26", 26, nth=2))
s.figures("length of the video", "conflict",
    s.exact("01", "41 minutes", 41, BEACON, origin=BEACON, unit="minutes"), s.exact("01", "14", 14, origin=BEACON, unit="minutes"))
s.figures("Krol's years on the force", "single", s.exact("01", "Eight years", 8, unit="years"))
s.figures("complaints against Krol", "single", s.exact("01", "two complaints", 2))
s.figures("claimed by the family", "agree",
    s.exact("02", "15 million dollars", 15000000, FERRER, origin=FERRER, unit="USD"), s.about("02", "some 13 million euros", 13000000, FERRER, origin=FERRER, unit="EUR"),
    s.exact("03", "$15million", 15000000, "family", origin=FERRER, unit="USD"), s.exact("03", "£11.2million", 11200000, "family", origin=FERRER, unit="GBP"))
s.figures("days to the chief's resignation", "single", s.exact("03", "eight days", 8, unit="days"))
s.figures("votes for the settlement", "single", s.exact("04", "seven", 7, nth=1))
s.figures("votes against the settlement", "single", s.exact("04", "two", 2, nth=1))
s.figures("settlement", "single", s.exact("04", "$6.75 million", 6750000, as_of="2027-03-16", unit="USD"))
s.figures("pages of the report", "single", s.exact("04", "112-page", 112))
s.figures("time to publish videos under the bill", "single", s.exact("04", "72 hours", 72, unit="hours"))
s.figures("time it took Port Alder to publish", "single", s.exact("04", "five days", 5, unit="days"))

# ---- quotations
q, Q = s.quote, s.quotation
Q("advanced with a weapon", "same", q("00", "advanced on officers with a weapon,", DEPT), q("03", "with a weapon", "Daniel Krol and Tamika Rudd"))
Q("a second, maybe two", "variant", q("00", "He had a second, maybe two, to decide whether he went home to his kids,", HASKELL),
  q("02", "He had one second, perhaps two, to know if he would see his children again", HASKELL))
Q("a guy in a hoodie", "single", q("00", "a guy in a hoodie with something in his hand", CALLER))
Q("both his hands were up", "same", q("00", "Both his hands were up here,", PETRAKIS), q("03", "Both his hands were up,", PETRAKIS))
Q("popcorn; I counted", "variant",
  q("00", "He said, 'It's a drill, man, it's just a drill,' and then it was like popcorn. I counted six. I worked forty years around machines, I know how to count.", PETRAKIS),
  q("03", "He said, \"It's a drill, man,\" and then it was like popcorn. I counted eight.", PETRAKIS))
Q("it's a drill", "variant", q("00", "It's a drill, man, it's just a drill,", EMMANUEL), q("01", "It's a drill, sir. It's only a drill.", EMMANUEL),
  q("03", "It's a drill, man,", EMMANUEL))
Q("what I had been given", "single", q("01", "I gave you what I had been given,", HASKELL))
Q("I own that", "variant", q("01", "It was wrong, and I own that.", HASKELL), q("02", "I take responsibility for it", HASKELL))
Q("drop it", "single", q("01", "Drop it!", KROL))
Q("let the BCI do its work", "single", q("01", "let the BCI do its work.", SUSAN))
Q("one bullet", "single", q("01", "One bullet went through his arm and into his chest,", FERRER))
Q("the whole difference", "single", q("01", "That may be the whole difference, and it makes none to his mother.", FERRER))
Q("eleven seconds to read my son", "single", q("02", "They needed eleven seconds to read my son", MOTHER))
Q("the last thing I said", "single", q("02", "I told him: ‘Take your jacket.’ It is the last thing I said to him, the jacket,", MOTHER))
Q("take your jacket", "single", q("02", "Take your jacket.", MOTHER))
Q("who advances going backwards", "single", q("02", "They wrote that he advanced on them. My son was going backwards. Who advances while going backwards?", MOTHER))
Q("a drill in the dark", "variant", q("02", "In the dark, a drill is a weapon as long as nobody has told you the contrary", LINDQVIST),
  q("03", "A drill in the dark is a gun until somebody tells you different.", LINDQVIST))
Q("because Krol was firing", "single", q("02", "because Krol was firing", ANON))
Q("it is the names", "single", q("02", "It is not the money that I want to hear in court, it is the names", MOTHER))
Q("three shots", "single", q("03", "three shots", HASKELL))
Q("a chief whose word is not in question", "single", q("03", "This department deserves a chief whose word is not in question.", HASKELL))
Q("a resignation is not an apology", "single", q("03", "A resignation is not an apology. We are still waiting for the apology.", FERRER))
Q("three, close in", "single", q("04", "Three, close in, ten feet,", WIECZOREK))
Q("we don't know yet", "single", q("04", "I could have said that we don't know yet,", HASKELL))
Q("a full sentence", "single", q("04", "It is a full sentence. I have practiced it since.", HASKELL))
Q("my client saw a gun", "single", q("04", "My client saw a gun,", EZE))
Q("nothing has settled", "single", q("04", "They call it a settlement. Nothing has settled,", MOTHER))
Q("a receipt", "single", q("04", "It is not a price, it is a receipt.", MOTHER))

# ---- timeline
w = s.when
w("the first of the shootings counted", "2021-01-01", ("00", "since 2021"), to="2021-12-31")
w("the city pays for another shooting", "2023-01-01", ("00", "In 2023"), to="2023-12-31")
w("the other shooting", "2023-01-01", ("01", "2023"), to="2023-12-31")
w("Emmanuel Tshimanga is shot", SAT, ("00", "on Saturday night"), ("01", "on Saturday night"), ("02", "On the evening of 3 October"))
w("the chief gives three shots", SUN, ("00", "on Sunday"), ("01", "on Sunday"), ("02", "the day after the tragedy"), ("04", "the next day"))
w("the Beacon obtains the preliminary report", TUE, ("01", "on Tuesday"))
w("march to City Hall", WED, ("01", "on Wednesday night"), ("01", "Wednesday's"), ("02", "On Wednesday"))
w("the video is released", THU, ("01", "this afternoon"), ("02", "on Thursday"))
w("the chief says that it was wrong", THU, ("01", "Thursday"))
w("seventeen arrested", FRI, ("02", "by Friday"))
w("the claim is announced", FRI, ("02", "on Friday"))
w("a second march", SAT2, ("03", "on Saturday"))
w("the chief resigns", SUN2, ("03", "last night"), ("03", "eight days after Emmanuel Tshimanga was gunned down"), ("04", "A week later"))
w("the lawyer waits for an apology", SUN2, ("03", "yesterday"))
w("the protests", "2026-10-01", ("04", "that October"), to="2026-10-31")
w("Krol is indicted", "2026-12-01", ("04", "in December"), to="2026-12-31")
w("Haskell speaks to the magazine", "2027-01-01", ("04", "in January"), to="2027-01-31")
w("the bureau's report", "2027-02-26", ("04", "on Feb. 26"))
w("the council votes", "2027-03-16", ("04", "On a Tuesday evening in the middle of March"))
w("Krol's trial", "2027-09-01", ("04", "September"), to="2027-09-30")

# ---- conflicts
THREE = [("00", "three shots"), ("01", "three shots"), ("02", "three shots"), ("03", "three times"), ("03", "three shots"), ("04", "Three")]
s.conflict("figure", "three shots by the chief, seven by the video and the bureau", THREE,
    [("01", "seven shots"), ("02", "Seven shots"), ("03", "seven shots"), ("03", "SEVEN"), ("04", "seven times")])
s.conflict("figure", "Petrakis counted six, or eight", [("00", "I counted six")], [("03", "I counted eight")])
s.conflict("figure", "ten feet by the chief, 31 measured",
    [("00", "about 10 feet"), ("00", "3 meters"), ("01", "about 10 feet"), ("02", "ten feet"), ("03", "10ft"), ("04", "ten feet")],
    [("01", "31 feet"), ("02", "some nine metres and a half"), ("03", "31ft"), ("04", "between 29 and 33 feet")])
s.conflict("figure", "one officer fired, or two", [("00", "one officer"), ("01", "a single officer")],
    [("01", "two Port Alder police officers"), ("04", "two officers")])
s.conflict("figure", "five wounds by the county, six by the family's pathologist", [("01", "five gunshot wounds"), ("04", "five", 1)], [("01", "six"), ("04", "six")])
s.conflict("figure", "marchers on Wednesday: 1,500 by police, 4,000 by organizers",
    [("01", "About 1,500 people"), ("02", "1,500")], [("01", "4,000"), ("02", "4,000")])
s.conflict("figure", "marchers on Saturday: 6,000 by organisers, 2,500 by police", [("03", "As many as 6,000")], [("03", "2,500")])
s.conflict("stance", "he advanced with a weapon, or went backward with a drill, hands up",
    [("00", "advanced on officers with a weapon,"), ("03", "with a weapon")],
    [("01", "was walking backward, a cordless drill in his right hand"), ("02", "My son was going backwards"), ("00", "Both his hands were up here,"), ("03", "Both his hands were up,")])
s.conflict("figure", "his age, 23 or 24", [("00", "23-year-old man"), ("03", "23", 1)], [("02", "24")], optional=True)
s.conflict("source", "with a weapon: the department's statement, or the two officers'",
    [("00", "advanced on officers with a weapon,")], [("03", "had told their bosses he was coming at them 'with a weapon'")], optional=True)
s.conflict("stance", "Krol's lawyer: he saw a gun; the bureau: nobody said so", [("04", "My client saw a gun,")],
    [("04", "found no evidence that anyone at the time had said the word")], optional=True)
s.conflict("figure", "the video's length before and after the correction", [("01", "41 minutes")], [("01", "It runs 14")], optional=True)
s.conflict("stance", "whether the chief would resign: serves at the mayor's pleasure, resigns unasked",
    [("01", "serves at the pleasure of the mayor")], [("03", "had not been asked to go")], optional=True)

# ---- echoes
s.echo("his life in Unipress's words", "copied text",
    ("00", "came from Kinshasa, Congo, with his mother at age 9 and worked nights at a parcel warehouse while studying to be a pharmacist"),
    ("03", "came from Kinshasa, Congo, with his mother at age 9 and worked nights at a parcel warehouse while studying to be a pharmacist"))
s.echo("Petrakis, told to Unipress", "copied text", ("00", "and then it was like popcorn."), ("03", "and then it was like popcorn."),
    ("00", "Both his hands were up here,"), ("03", "Both his hands were up,"))
s.echo("the Beacon's measured distance", "cited", ("01", "31 feet"), ("03", "31ft"), ("02", "some nine metres and a half"))
s.echo("the medical examiner's report, revealed by the Beacon", "cited", ("01", "five gunshot wounds"), ("01", "two of them in the back"),
    ("02", "Five bullets"), ("02", "two of them from behind"), ("02", "the Alder Beacon"))
s.echo("three shots from ten feet, told by Haskell", "cited", *THREE, ("00", "about 10 feet"), ("01", "about 10 feet"), ("02", "ten feet"), ("03", "10ft"), ("04", "ten feet"))
s.echo("a second, maybe two", "cited", ("00", "He had a second, maybe two"), ("02", "He had one second, perhaps two"), optional=True)
s.echo("seven shots and eleven seconds, in the video", "cited", ("01", "seven shots"), ("02", "Seven shots"), ("03", "seven shots"),
    ("01", "Eleven seconds", 2), ("02", "eleven seconds"), ("03", "11 seconds"), optional=True)
s.echo("1,500 by police, 4,000 by organizers", "same details", ("01", "About 1,500 people"), ("01", "4,000"), ("02", "between 1,500 and 4,000 persons"))
s.echo("the claim, told by Ferrer", "cited", ("02", "15 million dollars"), ("03", "$15million"), optional=True)
s.echo("Lindqvist on a drill in the dark", "same details", ("02", "In the dark, a drill is a weapon"), ("03", "A drill in the dark is a gun"), optional=True)
s.echo("the department's statement of Saturday", "cited", ("00", "advanced on officers with a weapon,"), ("03", "with a weapon"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                out.append((doc, m[0], sum(text.startswith(m[0], i) for i in range(m.start() + 1))))
    return out

s.actor(EMMANUEL, "person", *everywhere("Emmanuel Tshimanga", "Emmanuel"), ("01", "Tshimanga", 2), aliases=["Tshimanga", "Emmanuel", "He"])
s.actor(MOTHER, "person", *everywhere("Béatrice Tshimanga", "Madame Tshimanga"), aliases=["his mother", "his mother, Béatrice Tshimanga", "Madame Tshimanga", "the mother", "Tshimanga"])
s.actor(HASKELL, "person", *everywhere("Lorraine Haskell", "Haskell"),
    aliases=["Police Chief Lorraine Haskell", "Chief Lorraine Haskell", "The chief", "the chief of police, Lorraine Haskell", "Haskell", "Police boss", "a US police chief", "her own note of the call"])
s.actor(KROL, "person", *everywhere("Daniel Krol"), *[("01", "Krol", k) for k in (2, 3)], ("02", "Krol"), ("03", "Krol", 2), aliases=["Officer Daniel Krol", "Krol", "Cops Daniel Krol and Tamika Rudd"])
s.actor(SUSAN, "person", *everywhere("Susan Krol"), aliases=["Susan Krol, the city attorney", "the city attorney", "Krol"])
s.actor(RUDD, "person", *everywhere("Tamika Rudd"), aliases=["Officer Tamika Rudd", "Rudd"])
s.actor(PETRAKIS, "person", *everywhere("Walt Petrakis", "Petrakis"), aliases=["Petrakis", "Retired crane driver Walt Petrakis"])
s.actor(FERRER, "person", *everywhere("Odalys Ferrer", "Ferrer"), aliases=["their lawyer, Odalys Ferrer", "Ferrer", "Their lawyer", "its lawyer, Odalys Ferrer", "The family"])
s.actor(LINDQVIST, "person", *everywhere("Gary Lindqvist"), aliases=["Police union boss Gary Lindqvist", "Lindqvist", "president of the police union"])
s.actor(BCI, "organization", *everywhere("Ohio Bureau of Criminal Inquiry", "Bureau of Criminal Inquiry", "BCI"),
    aliases=["the bureau", "BCI", "the Ohio Bureau of Criminal Inquiry", "The 112-page report", "the report", "The bureau’s report"])
s.actor(BEACON, "organization", *everywhere("Alder Beacon"), *[("01", "The Beacon"), ("01", "the Beacon"), ("03", "The Beacon")],
    aliases=["The Beacon", "a local title, the Alder Beacon", "local paper the Alder Beacon", "An earlier version of this story"])
s.actor("Port Alder", "place", *everywhere("Port Alder", "PORT ALDER"))
s.alias(DEPT, "the department", "the Police Department", "police", "a statement", "Port Alder police")
s.alias(VIDEO, "body camera video released this afternoon", "the video", "bodycam", "the images")
s.alias(BOSE, "Dr. Nikhil Bose", "the county medical examiner", "the medical examiner", "the county's", "a preliminary report", "Bose")
s.alias(SECOND, "the family's pathologist", "A second autopsy, paid for by the family", "the family", "pathologist")
s.alias("family", "Emmanuel's family", "The family", FERRER)
s.alias(CALLER, "911 caller", "caller", "a recording of the call", "A 911 caller reported")
s.alias(ANON, "a policeman", "a policeman who requests anonymity")
s.alias("Daniel Krol and Tamika Rudd", "Cops Daniel Krol and Tamika Rudd", "Daniel Krol", "Tamika Rudd")
s.alias(POLICE, "Police", "Cops")
s.alias(ORG, "organisers", "Organizers")
s.alias(WIECZOREK, "Sgt. Paul Wieczorek", "Wieczorek")
s.alias(EZE, "his lawyer, Martin Eze", "his lawyer", "Eze")
s.write()
