"""Gold of an invented story: silver is stolen from a museum in Ålesund, Norway, November 2027. The director's nine minutes (until the
police came) and the newsletter's nine minutes (until the guard called) are two things. "Three grandmothers" and "broken in two" are no figures."""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "The theft from the Silver House")
SUN, MON, TUE, WED17, LAST = "2027-11-07", "2027-11-08", "2027-11-09", "2027-11-17", "2027-11-27"
s.report("00", outlet="Nordwire", published=SUN)
s.report("01", outlet="The Northern Courant", published=MON)
s.report("02", outlet="Göteborgs Dagbok", published=WED17)
s.report("03", outlet="Vitrine", published=LAST)
s.report("04", outlet="Sunnmøre Nytt", published=SUN)

ANNE, SINDRE, SKARBO, BRINGSLI, HAUGLAND, OPSAHL = "Anne Moe", "Sindre Moe", "Ingeborg Skarbø", "Halvard Bringsli", "Turid Haugland", "Marit Opsahl"
PENHALIGON, AHLGREN, FYLLING, INSURER, STAFF = "Hugo Penhaligon", "Lovisa Ahlgren", "Oddvar Fylling", "Nordhavn Forsikring", "Association of Museum Staff"
MUSEUM, BOTH, POLICE, TIPPER, FISHERMAN, DAGBOK = "Silver House", "police and the museum", "police", "a police source", "One fisherman", "Göteborgs Dagbok"

# ---- figures
LONG = 400 / 60
s.figures("objects stolen", "update",
    s.at_least("00", "at least 19 objects", 19, BOTH, as_of=SUN, origin=MUSEUM),
    s.exact("01", "19 pieces of silver", 19, as_of=SUN, origin=MUSEUM),
    s.exact("02", "23 objects", 23, origin=MUSEUM),
    s.exact("03", "23 stolen objects", 23, origin=MUSEUM),
    s.exact("04", "23 objects", 23, nth=1, as_of=TUE, origin=MUSEUM),
    s.exact("04", "23 objects", 23, MUSEUM, nth=2, as_of=TUE, origin=MUSEUM),
    s.exact("04", "19", 19, MUSEUM, as_of=SUN, origin=MUSEUM),
    s.exact("04", "23 objects", 23, nth=3, as_of=TUE, origin=MUSEUM))
s.figures("objects that nobody had missed", "single", s.exact("04", "The four", 4, MUSEUM, as_of=TUE, origin=MUSEUM))
s.figures("beakers stolen", "agree", s.exact("00", "six beakers", 6), s.exact("04", "six beakers", 6))
s.figures("beakers found under the bridge", "agree",
    s.exact("04", "three found", 3, as_of=TUE), s.exact("04", "Three", 3, as_of=TUE), s.exact("03", "three beakers", 3))
s.figures("pieces of the Giske hoard", "single", s.exact("00", "11 pieces of Viking-age silver", 11))
s.figures("objects in the garage", "agree", s.exact("02", "14 of the stolen objects", 14, POLICE, origin=POLICE), s.exact("03", "14 pieces", 14, origin=POLICE))
s.figures("objects returned", "agree", s.exact("03", "seventeen back", 17, as_of=LAST), s.exact("03", "17", 17, as_of=LAST))
s.figures("objects still missing", "single", s.exact("03", "six to go", 6, as_of=LAST))
s.figures("insured value", "update",
    s.exact("00", "48 million kroner", 48e6, BOTH, as_of=SUN, origin=MUSEUM, unit="NOK"),
    s.exact("00", "$4.5 million", 4.5e6, BOTH, as_of=SUN, origin=MUSEUM, unit="USD"),
    s.exact("01", "£3.4 million", 3.4e6, as_of=SUN, origin=MUSEUM, unit="GBP"),
    s.exact("02", "49 million Swedish kronor", 49e6, INSURER, origin=INSURER, unit="SEK"),
    s.exact("02", "51.5 million Norwegian", 51.5e6, INSURER, origin=INSURER, unit="NOK"),
    s.exact("03", "NOK51.5m", 51.5e6, origin=INSURER, unit="NOK"),
    s.exact("03", "€4.4m", 4.4e6, origin=INSURER, unit="EUR"),
    s.exact("04", "NOK 51.5 million", 51.5e6, as_of=TUE, origin=INSURER, unit="NOK"),
    s.exact("04", "48 million", 48e6, MUSEUM, as_of=SUN, origin=MUSEUM, unit="NOK"))
s.figures("value at auction", "single", s.exact("03", "€9m", 9e6, PENHALIGON, origin=PENHALIGON, unit="EUR"))
s.figures("value of the metal", "single", s.about("01", "£14,000 or so", 14000, PENHALIGON, origin=PENHALIGON, unit="GBP"))
s.figures("weight of the metal", "single", s.about("01", "some 14kg", 14, PENHALIGON, origin=PENHALIGON, unit="kg"))
s.figures("time that the thieves needed", "update",
    s.less_than("00", "less than four minutes", 4, ANNE, as_of=SUN, origin=ANNE, unit="minutes"),
    s.exact("01", "Four minutes", 4, as_of=SUN, origin=ANNE, unit="minutes"),
    s.about("01", "barely four minutes", 4, as_of=SUN, origin=ANNE, unit="minutes"),
    s.exact("03", "six minutes and 40 seconds", LONG, origin=POLICE, unit="minutes"),
    s.exact("04", "six minutes and 40 seconds", LONG, POLICE, as_of=TUE, origin=POLICE, unit="minutes"),
    s.less_than("04", "less than four minutes", 4, ANNE, as_of=SUN, origin=ANNE, unit="minutes"))
s.figures("time until the police came", "single", s.at_most("00", "within nine minutes", 9, BRINGSLI, origin=BRINGSLI, unit="minutes"))
s.figures("time until the guard called", "single", s.exact("03", "nine minutes", 9, unit="minutes"))
s.figures("people on camera", "single", s.exact("00", "Three people", 3, ANNE, origin=ANNE))
s.figures("windows broken", "single", s.exact("01", "one window", 1))
s.figures("men arrested in Gothenburg", "agree", s.exact("02", "Two men", 2, AHLGREN), s.exact("03", "Two men", 2))
s.figures("people in custody", "single", s.exact("03", "Three people", 3, as_of=LAST))
s.figures("people still looked for", "single", s.at_least("02", "at least one more person", 1, POLICE, as_of=WED17, origin=POLICE))
s.figures("time until the surrender to Norway", "single", s.at_most("02", "within ten days", 10, unit="days"))
s.figures("paid in advance by a buyer", "single", s.exact("02", "200,000 euros", 200000, TIPPER, origin=TIPPER, unit="EUR"))
s.figures("pendants of the crown", "single", s.exact("02", "32", 32, SKARBO, origin=SKARBO))
s.figures("pendants left", "single", s.exact("02", "31", 31, SKARBO, origin=SKARBO))
s.figures("visitors in a year", "single", s.exact("00", "61,000 visitors", 61000, as_of=["2026-01-01", "2026-12-31"]))
s.figures("medals stolen in Molde", "single", s.exact("00", "four royal medals", 4))
s.figures("distance to Molde", "agree", s.exact("00", "40 kilometers", 40, unit="km"), s.exact("00", "25 miles", 25, unit="miles"))
s.figures("brides who wore the crown", "single", s.about("01", "some 300 brides", 300))
s.figures("time that the sensors were off", "agree",
    s.exact("01", "eleven weeks", 11, STAFF, origin=STAFF, unit="weeks"), s.exact("04", "eleven weeks", 11, STAFF, origin=STAFF, unit="weeks"))
s.figures("speed of the inflatable", "single", s.more_than("01", "more than 40 knots", 40, FISHERMAN, origin=FISHERMAN, unit="knots"))
s.figures("reward", "agree",
    s.exact("01", "one million kroner", 1e6, MUSEUM, unit="NOK"), s.exact("01", "£71,000", 71000, MUSEUM, unit="GBP"), s.exact("04", "NOK 1 million", 1e6, unit="NOK"))
s.figures("time since the theft", "single", s.exact("03", "Three weeks", 3, unit="weeks"))
s.figures("cost of a new system", "single", s.exact("03", "NOK3.2m", 3.2e6, unit="NOK"))
s.figures("police officers on the case", "single", s.exact("04", "Five police officers", 5, as_of=TUE))
s.figures("tips", "single", s.exact("04", "130 tips", 130, as_of=TUE))

# ---- quotations
Q, q = s.quotation, s.quote
Q("they didn't browse", "single", q("00", "They didn't browse,", ANNE))
Q("a shopping list", "single", q("00", "They came with a shopping list.", ANNE))
Q("they took our grandmothers", "variant", q("00", "They did not take silver,", SKARBO), q("00", "They took our grandmothers.", SKARBO),
  q("01", "It isn’t silver that they have stolen, it’s our grandmothers,", SKARBO))
Q("what it was built to do", "same", q("00", "did what it was built to do", BRINGSLI), q("01", "That is not correct. The alarm did what it was built to do,", BRINGSLI),
  q("03", "did what it was built to do", BRINGSLI))
Q("a burglary of our memory", "single", q("01", "a burglary of our memory", HAUGLAND))
Q("we wrote to the board", "variant", q("01", "We wrote to the board about it in September,", OPSAHL), q("04", "We wrote to the board in September", OPSAHL))
Q("to thank us", "single", q("01", "The board wrote back to thank us.", OPSAHL))
Q("have not seen the log", "single", q("01", "I have not seen the log.", HAUGLAND))
Q("the horror of silver", "single", q("01", "That is the horror of silver. Nobody can sell the crown, and anybody can sell the spoonful of metal.", PENHALIGON))
Q("hurt but alive", "variant", q("02", "It is hurt, but it is alive,", SKARBO), q("03", "It is wounded but it lives,", SKARBO))
Q("counted the pendants", "single", q("02", "I have counted the pendants. There were 32 and there are 31.", SKARBO))
Q("never set foot in Norway", "same", q("02", "My client has never set foot in Norway,", SINDRE), q("03", "has never set foot in Norway", SINDRE))
Q("terry cloth", "single", q("02", "They steal a crown, and they’re caught for terry cloth,", TIPPER))
Q("neither confirm nor deny", "single", q("02", "I can neither confirm it nor deny it,", AHLGREN))
Q("mad enough", "single", q("03", "if anyone were mad enough to auction them", PENHALIGON))
Q("the dog takes the credit", "single", q("04", "The dog is called Sølvi, so she takes the credit,", FYLLING))
Q("on Sunday I said", "single", q("04", "On Sunday I said that they took our grandmothers,", SKARBO))
Q("three grandmothers", "single", q("04", "Well, three grandmothers spent the night under a bridge, and they’re fine.", SKARBO))
Q("only the main hall", "single", q("04", "The first time we counted only the main hall,", ANNE))
Q("reduced function", "single", q("04", "The system was running with reduced function on the ground floor. I ought to have said so on Sunday,", BRINGSLI))

# ---- timeline
w = s.when
w("the crown is made", "1690-01-01", ("00", "of 1690"), ("01", "in 1690"), to="1690-12-31")
w("the hoard is plowed up", "1908-01-01", ("00", "in 1908"), to="1908-12-31")
w("the last bride wears the crown", "1931-01-01", ("01", "in 1931"), to="1931-12-31")
w("the museum opens", "1987-01-01", ("00", "in 1987"), to="1987-12-31")
w("the insured value is agreed", "2016-01-01", ("03", "from 2016"), to="2016-12-31")
w("medals are stolen in Molde", "2019-01-01", ("00", "In 2019"), to="2019-12-31")
w("61,000 visitors", "2026-01-01", ("00", "last year"), to="2026-12-31")
w("the sensors are off from then on", "2027-08-20", ("03", "since 20 August"))
w("the staff association writes to the board", "2027-09-01", ("01", "in September"), ("04", "in September"), to="2027-09-30")
w("the theft", SUN, ("00", "on Sunday"), ("01", "in the early hours of yesterday"), ("02", "on the night of 7 November"), ("04", "on Sunday", 1))
w("the beakers are left under a bridge", SUN, ("03", "on the night itself"))
w("the curator says that they took our grandmothers", SUN, ("04", "On Sunday"))
w("the police speak of less than four minutes", SUN, ("04", "on Sunday", 2))
w("the director does not tell of the reduced function", SUN, ("04", "on Sunday", 3))
w("the stocktaking ends", TUE, ("04", "this afternoon"))
w("the director corrects himself", TUE, ("04", "today"))
w("130 tips", TUE, ("04", "By Tuesday noon"))
w("two men are arrested, by Göteborgs Dagbok", "2027-11-15", ("02", "on Monday"))
w("two men are arrested, by Vitrine", "2027-11-16", ("03", "on 16 November"))
w("the curator is shown a picture of the crown", "2027-11-16", ("02", "on Tuesday evening"))
w("a woman is arrested", "2027-11-19", ("03", "on 19 November"))
w("the director resigns", "2027-11-24", ("03", "on Wednesday"))
w("the museum reopens", "2028-03-01", ("03", "on 1 March"))

# ---- conflicts
s.conflict("date", "the two men were arrested on Monday 15 November, or on the 16th", [("02", "on Monday")], [("03", "on 16 November")])
s.conflict("stance", "whether the alarm worked",
    [("01", "That is not correct. The alarm did what it was built to do,"), ("00", "did what it was built to do"), ("01", "denied it"), ("03", "did what it was built to do")],
    [("01", "had been switched off for eleven weeks"), ("04", "No signal reached the alarm centre"), ("04", "running with reduced function"), ("03", "The sensors had been off since 20 August"), ("03", "The alarm centre received no signal")])
s.conflict("figure", "the police came within nine minutes by the director, at 04:30 (18 minutes after 4:12) by Sunnmøre Nytt", [("00", "within nine minutes")], [("04", "The first patrol was there at 04:30")])
s.conflict("stance", "whether the younger man has been in Norway", [("02", "My client has never set foot in Norway,"), ("03", "has never set foot in Norway")], [("03", "his DNA is in a glove found on the quay in Ålesund")])
s.conflict("figure", "age of the woman: 41, or 43 by Nordwire", [("03", "a woman of 41")], [("03", "43")], optional=True)

# ---- echoes
s.echo("the curator's words on NRK", "cited", ("00", "They did not take silver,"), ("00", "They took our grandmothers."), ("01", "It isn’t silver that they have stolen, it’s our grandmothers,"), ("04", "On Sunday I said that they took our grandmothers,"))
s.echo("the museum's 48 million kroner", "same details", ("00", "48 million kroner"), ("01", "£3.4 million"), ("04", "48 million"))
s.echo("the insurer's 51.5 million kroner", "same details", ("02", "51.5 million Norwegian"), ("03", "NOK51.5m"), ("04", "NOK 51.5 million"))
s.echo("the director's words on the alarm", "cited", ("00", "did what it was built to do"), ("01", "The alarm did what it was built to do,"), ("03", "did what it was built to do"))
s.echo("the crown is alive, told to Göteborgs Dagbok", "cited", ("02", "It is hurt, but it is alive,"), ("03", "It is wounded but it lives,"))
s.echo("the lawyer's words to Göteborgs Dagbok", "cited", ("02", "My client has never set foot in Norway,"), ("03", "has never set foot in Norway"))
s.echo("the staff association's eleven weeks", "cited", ("01", "eleven weeks"), ("04", "eleven weeks"))
s.echo("the letter to the board", "cited", ("01", "We wrote to the board about it in September,"), ("04", "We wrote to the board in September"))
s.echo("the police's less than four minutes", "cited", ("00", "less than four minutes"), ("01", "barely four minutes"), ("04", "less than four minutes"))
s.echo("six minutes and 40 seconds", "same details", ("03", "six minutes and 40 seconds"), ("04", "six minutes and 40 seconds"))
s.echo("the log of the alarm centre", "same details", ("03", "The alarm centre received no signal"), ("04", "No signal reached the alarm centre"), optional=True)
s.echo("14 objects in the garage", "same details", ("02", "14 of the stolen objects"), ("03", "14 pieces"), optional=True)
s.echo("the reward", "same details", ("01", "one million kroner"), ("04", "NOK 1 million"), optional=True)

# ---- actors
def everywhere(*names, docs=None, skip=()):
    """All places of these names, the longest first; skip: (doc, nth match in it) that name someone else."""
    out, pattern = [], re.compile("|".join(r"(?<!\w)" + re.escape(n) + r"(?!\w)" for n in sorted(names, key=len, reverse=True)))
    for doc, text in s.text.items():
        for k, m in enumerate(pattern.finditer(text), 1):
            if (docs is None or doc in docs) and (doc, k) not in skip:
                nth = sum(text.startswith(m[0], i) for i in range(m.start() + 1))
                out.append((doc, m[0], nth))
    return out

s.actor(ANNE, "person", *everywhere("Anne Moe"), ("00", "Moe", 2), aliases=["Chief Inspector Anne Moe", "Moe", "The police", POLICE])
s.actor(SINDRE, "person", *everywhere("Sindre Moe"), aliases=["his lawyer, Sindre Moe", "his lawyer", "The younger man’s lawyer", "younger man’s lawyer", "Moe"])
s.actor(SKARBO, "person", *everywhere("Ingeborg Skarbø"), aliases=["Skarbø", "the curator", "The curator, Ingeborg Skarbø", "Curator Ingeborg Skarbø", "The museum's curator", "she"])
s.actor(BRINGSLI, "person", *everywhere("Halvard Bringsli"), aliases=["Bringsli", "The museum's director, Halvard Bringsli", "director Halvard Bringsli", "The director, Halvard Bringsli", "the museum’s director"])
s.actor(HAUGLAND, "person", *everywhere("Turid Haugland", "Haugland"), aliases=["the culture minister, Turid Haugland", "the culture minister"])
s.actor(OPSAHL, "person", *everywhere("Marit Opsahl", "Opsahl"), aliases=["its chairwoman, Marit Opsahl", "its chairwoman", STAFF])
s.actor(PENHALIGON, "person", *everywhere("Hugo Penhaligon"), aliases=["Penhaligon", "a silver specialist in London", "the London dealer", "Hugo Penhaligon, the London dealer"])
s.actor(AHLGREN, "person", *everywhere("Lovisa Ahlgren", "Ahlgren"), aliases=["The prosecutor Lovisa Ahlgren", "The prosecutor"])
s.actor(FYLLING, "person", *everywhere("Oddvar Fylling", "Fylling"))
s.actor(MUSEUM, "organization", *everywhere("Silver House", "Sølvhuset", "House of Silver"), aliases=["the museum", "The museum", "a stocktaking"])
s.actor(DAGBOK, "organization", *everywhere("Göteborgs Dagbok"))
s.actor("Nordwire", "organization", *everywhere("Nordwire"))
s.actor("NRK", "organization", *everywhere("NRK"))
s.actor("Ålesund", "place", *everywhere("Ålesund", "ÅLESUND"))
s.actor("Hellebroa", "place", *everywhere("Hellebroa"))
s.alias(STAFF, "The Association of Museum Staff", "The staff association", "staff association", OPSAHL)
s.alias(BOTH, "police", "the museum", "police and museum", MUSEUM)
s.alias(POLICE, "the police", "The police", ANNE)
s.alias(INSURER, "the insurer, Nordhavn Forsikring", "the insurer")
s.alias(TIPPER, "police source", "the source", "The same person")
s.alias(FISHERMAN, "fisherman")
s.write()
