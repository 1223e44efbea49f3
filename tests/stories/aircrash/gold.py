#!/usr/bin/env python3
"""Builds gold.json: a Ugandan airliner overruns the runway of Kamembe in Rwanda. All of it is invented.

What happened: Thursday 12 March 2026, 16:42 in Rwanda (GMT+2), 17:42 in Uganda. 44 on board (39 passengers, four crew, a mechanic who was
not on the list). Six dead that night, a seventh on Saturday, an eighth on Monday. The wire (00) is corrected from seven to six; the live
blog (01) goes with the police and the wire; the state agency (02) has 16:24 and both recorders; the broadsheet (03) and the Göttingen
paper (04) retell the wire's German head teacher; the trade weekly (05) has an internal note; the Ugandan paper (06) has the airline's
chief and copies two passages of the wire without a word.
"""
import pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from kit import Story

s = Story(__file__, "A Ugandan airliner overruns the runway at Kamembe")
exact, about, least, more, most, less, between, vague = (
    s.exact, s.about, s.at_least, s.more_than, s.at_most, s.less_than, s.between, s.vague)


def named(*forms, but=()):
    """All places of these names, longest first; `but`: (doc, text that ends with the name) where the name is another's."""
    found = []
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(f)}(?!\w)" for f in sorted(forms, key=len, reverse=True)))
    for doc, text in s.text.items():
        for m in pattern.finditer(text):
            if any(d == doc and text[:m.end()].endswith(before) for d, before in but):
                continue
            nth, pos = 0, -1
            while pos < m.start():
                pos, nth = text.find(m.group(), pos + 1), nth + 1
            found.append((doc, m.group(), nth))
    return found


LAKE, RCAA, CPA, AGL, CHRON = "Lakeline Air", "Rwanda Civil Aviation Authority", "CPA", "AGL", "Daily Chronicle"
UWIMANA, PATRICK, GRACE, OTIENO, GATERA = "Claudine Uwimana", "Patrick Ssemakula", "Grace Ssemakula", "Joseph Otieno", "Silas Gatera"
BRANDES, MATTHIAS, ASHWORTH, HABIMANA, MUGABO = "Ulrike Brandes", "Matthias Brandes", "Daniel Ashworth", "Emmanuel Habimana", "Jean-Bosco Mugabo"
POLICE, HEALTH, OFFICIAL, NOTE, LOG = "police", "a provincial health official", "a Rwandan official", RCAA, "the technical log"
THU, FRI, SAT, SUN, MON = "2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15", "2026-03-16"

s.report("00", outlet=CPA, published=THU)
s.report("01", outlet="Great Lakes Monitor", published=THU)
s.report("02", outlet=AGL, published=FRI)
s.report("03", outlet="The Daily Chronicle", published=SAT)
s.report("04", outlet="Leinetal-Anzeiger", published=SAT)
s.report("05", outlet="Flightdeck Weekly", published="2026-03-19", sidecar=True)
s.report("06", outlet="The Kampala Standard", published=SUN)

# figures
s.figures("people killed", "conflict",
          exact("00", "Six killed", 6, as_of=THU, origin="hospital"), exact("00", "six, not", 6, "hospital", as_of=THU, origin="hospital"),
          exact("00", "seven", 7, as_of=THU, origin="health official"), exact("00", "Six people", 6, "officials", as_of=THU, origin="hospital"),
          least("01", "Three people at least", 3, POLICE, as_of=THU, origin="police"), exact("01", "five", 5, POLICE, nth=1, as_of=THU, origin="police"),
          exact("01", "Seven dead", 7, [CPA, HEALTH], as_of=THU, origin="health official"),
          exact("01", "five", 5, POLICE, nth=3, as_of=THU, origin="police"), exact("01", "Six", 6, HABIMANA, as_of=THU, origin="hospital"),
          exact("02", "six lost their lives", 6, as_of=FRI, origin="RCAA"), exact("03", "six people", 6, as_of=FRI, origin="RCAA"),
          exact("04", "Six people in all", 6, as_of=FRI), exact("05", "Eight", 8, as_of=["2026-03-16", "2026-03-19"]),
          exact("06", "seven", 7, as_of=SAT))
s.figures("people who died later, in Kigali", "single", exact("05", "two of them in hospital", 2))
s.figures("people injured", "single", least("00", "at least 20 injured", 20, "officials", as_of=THU))
s.figures("people in hospital", "update",
          exact("00", "21 people", 21, HABIMANA, as_of=THU, origin="hospital"), exact("02", "Seventeen persons", 17, as_of=FRI),
          exact("04", "21", 21, origin="hospital"))
s.figures("patients in critical condition", "single", exact("00", "five of them in critical condition", 5, HABIMANA, as_of=THU))
s.figures("patients flown to Kigali", "single", exact("02", "six of whom", 6, as_of=FRI))
s.figures("Ugandans in hospital", "single", exact("06", "Eleven Ugandans", 11, as_of=[SAT, SUN]))
s.figures("people on board", "conflict",
          exact("01", "45 on board", 45, "someone who works at Entebbe airport", origin="airport worker"), exact("01", "43", 43, origin="airline"),
          exact("01", "45", 45, nth=2, origin="airport worker"), exact("02", "44 persons", 44, origin="RCAA"),
          exact("03", "44 people on board", 44, origin="RCAA"), exact("03", "43", 43, "the authorities", origin="airline"),
          exact("05", "44 occupants", 44, origin="RCAA"))
s.figures("passengers", "agree", exact("00", "39 passengers", 39, LAKE, origin="airline"), exact("01", "39 passengers", 39, LAKE, origin="airline"))
s.figures("crew", "agree", exact("00", "four crew", 4, LAKE, origin="airline"), exact("01", "four crew", 4, LAKE, origin="airline"))
s.figures("survivors", "agree",
          exact("02", "38 survived", 38, as_of=FRI, origin="RCAA"), exact("03", "38 survived", 38, as_of=FRI, origin="RCAA"))
s.figures("Ugandan passengers", "agree", exact("00", "16 Ugandans", 16, LAKE, origin="airline"), exact("06", "16 Ugandans", 16, origin="airline"))
s.figures("Rwandan passengers", "agree", exact("00", "11 Rwandans", 11, LAKE, origin="airline"), exact("06", "11 Rwandans", 11, origin="airline"))
s.figures("German passengers", "conflict",
          exact("00", "six Germans", 6, LAKE, origin="airline"), exact("04", "five German nationals", 5, "the Foreign Office in Berlin", origin="Foreign Office"),
          exact("06", "six Germans", 6, origin="airline"))
s.figures("Congolese passengers", "agree", exact("00", "three Congolese", 3, LAKE, origin="airline"), exact("06", "three Congolese", 3, origin="airline"))
s.figures("Belgian passengers", "agree", exact("00", "two Belgians", 2, LAKE, origin="airline"), exact("06", "two Belgians", 2, origin="airline"))
s.figures("British passengers", "agree", exact("00", "a Briton", 1, LAKE, origin="airline"), exact("06", "a Briton", 1, origin="airline"))
s.figures("seats of the aircraft", "agree", exact("00", "46-seat", 46, origin="CPA"), exact("06", "46-seat", 46, origin="CPA"))
s.figures("distance beyond the runway", "agree",
          about("00", "about 140 metres", 140, MUGABO, unit="m", origin="police"), exact("05", "143m", 143, NOTE, unit="m", origin="note"),
          about("06", "about 140 metres", 140, unit="m", origin="police"))
s.figures("length of the runway", "agree",
          exact("00", "1,500 metres", 1500, unit="m"), exact("04", "one and a half kilometres", 1.5, unit="km"),
          exact("05", "1,500m", 1500, NOTE, unit="m"))
s.figures("Otieno's hours in the air", "single", exact("00", "9,200 hours", 9200, unit="hours"))
s.figures("people hurt in 2017", "single", exact("00", "five people were hurt", 5))
s.figures("aircraft of Lakeline", "single", exact("00", "six aircraft", 6))
s.figures("aircraft left to Lakeline", "single", exact("06", "five remaining aircraft", 5))
s.figures("destinations of Lakeline", "single", exact("00", "11 destinations", 11))
s.figures("rain in an hour", "single", exact("01", "31 millimetres of rain", 31, "Meteo Rwanda", unit="mm", as_of=THU))
s.figures("time until the last survivor was out", "single", less("02", "less than two hours", 2, unit="hours"))
s.figures("inhabitants who helped", "single", more("02", "More than 200 inhabitants", 200))
s.figures("flight recorders found", "conflict",
          exact("02", "Both flight recorders", 2, as_of=FRI, origin="AGL"), exact("03", "Only one", 1, OFFICIAL, as_of=FRI, origin="official"),
          exact("05", "both", 2, AGL, as_of=FRI, origin="AGL"))
s.figures("flight recorders of the aircraft", "single", exact("03", "two flight recorders", 2, OFFICIAL))
s.figures("assistance to a bereaved family", "single", exact("02", "two million Rwandan francs", 2e6, unit="RWF"))
s.figures("experts of the commission", "single", exact("02", "nine experts", 9))
s.figures("time for the first findings", "single", most("02", "within 30 days", 30, unit="days"))
s.figures("cost of modernising the aerodrome", "single", exact("02", "4.8 billion francs", 4.8e9, unit="RWF"))
s.figures("passengers Ashworth pulled out", "single", exact("03", "two fellow passengers", 2))
s.figures("Ashworth's broken ribs", "single", exact("03", "three broken ribs", 3))
s.figures("Ashworth's children", "single", exact("03", "father of two", 2))
s.figures("speed at touchdown", "agree",
          about("03", "about 135mph", 135, OFFICIAL, unit="mph", origin="official"),
          least("04", "a good 220 kilometres an hour", 220, [CHRON, OFFICIAL], unit="km/h", origin="official"),
          exact("05", "118kt", 118, NOTE, unit="kt", origin="note"))
s.figures("target speed", "single", exact("05", "98kt", 98, NOTE, unit="kt"))
s.figures("excess of speed at touchdown", "single", about("03", "some 20mph faster", 20, OFFICIAL, unit="mph"))
s.figures("excess of speed over the threshold", "single", exact("05", "20kt too fast", 20, NOTE, unit="kt"))
s.figures("speed off the runway", "single", exact("05", "61kt", 61, NOTE, unit="kt"))
s.figures("passengers at Mwanza", "agree",
          exact("03", "31 passengers", 31, "AirIncidents", origin="AirIncidents"), exact("05", "31 passengers", 31))
s.figures("dead from Göttingen", "agree", exact("04", "Two from Göttingen", 2), exact("04", "two teachers", 2))
s.figures("delegation from Göttingen", "single", exact("04", "delegation of six", 6))
s.figures("other survivors of the delegation", "single", exact("04", "three other members", 3))
s.figures("pupils of the school", "single", exact("04", "1,140 pupils", 1140))
s.figures("entries in the book of condolence", "single", more("04", "more than 600 entries", 600, as_of=FRI))
s.figures("touchdown point", "single", exact("05", "620m", 620, NOTE, unit="m"))
s.figures("tailwind at touchdown", "single", exact("05", "tailwind of 14kt", 14, NOTE, unit="kt", as_of=THU))
s.figures("tailwind over the limit", "single", exact("05", "four more", 4, NOTE, unit="kt"))
s.figures("wind as the controller gave it", "update",
          exact("05", "eight knots", 8, [NOTE, "the controller"], unit="kt", as_of=THU),
          exact("05", "14kt from the north", 14, [NOTE, "the controller"], unit="kt", as_of=THU))
s.figures("pages of the note", "single", exact("05", "four-page", 4, unit="pages"))
s.figures("days between the report of both recorders and the find", "single", exact("05", "two days", 2, unit="days"))
s.figures("depth of the fall", "single", exact("05", "12m", 12, NOTE, unit="m"))
s.figures("time from the second wind report to touchdown", "single", exact("05", "two minutes", 2, NOTE, unit="minutes"))
s.figures("time from the brake change to the accident", "single", exact("05", "six days", 6, LOG, unit="days"))
s.figures("Grace Ssemakula's hours on the type", "single", exact("05", "640 hours", 640, unit="hours"))
s.figures("flight hours of the airframe", "single", exact("05", "48,300 flight hours", 48300, unit="hours"))
s.figures("S-46s built", "single", exact("05", "212 S-46s", 212))
s.figures("S-46s in service", "single", exact("05", "74", 74))
s.figures("time from the accident to the minister's interview", "agree",
          exact("06", "five hours", 5, PATRICK, unit="hours"), exact("06", "Five hours", 5, PATRICK, unit="hours"))
s.figures("mourners expected", "single", about("06", "About 2,000 mourners", 2000))
s.figures("flights to Kamembe in a week", "single", exact("06", "four times a week", 4))
s.figures("passengers of Lakeline in a year", "single", exact("06", "212,000 passengers", 212000))
s.figures("insurance for an accident", "single", exact("06", "$50 million", 50e6, unit="USD"))
s.figures("claim of a bereaved family", "agree",
          least("06", "at least $170,000", 170000, "Sarah Birungi", unit="USD"), about("06", "about Shs610 million", 610e6, "Sarah Birungi", unit="UGX"))
s.figures("inspectors sent to Rwanda", "single", exact("06", "three inspectors", 3))

# quotations
q = s.quote
s.quotation("sitting at the back", "single", q("00", "Most of those who died were sitting at the back,", MUGABO))
s.quotation("he is alive", "single",
            q("00", "I have just spoken to him,", HABIMANA), q("00", "He would like it to be known that he is alive.", HABIMANA))
s.quotation("like driving down a staircase", "variant",
            q("00", "There were lights, and then there were no more lights,", BRANDES),
            q("00", "The pilot shouted 'Heads down!' and then it was like driving down a staircase.", BRANDES),
            q("03", "driving down a staircase", BRANDES),
            q("04", "First there were lights, then there were no lights any more. The pilot called out ‘Heads down!’ It was as if you were driving down a flight of stairs.", BRANDES),
            q("06", "like driving down a staircase", BRANDES))
s.quotation("heads down", "same", q("00", "Heads down!", OTIENO), q("04", "Heads down!", OTIENO))
s.quotation("like something a child has dropped", "single", q("01", "like something a child has dropped", "Aline Kayitesi"))
s.quotation("an incident upon landing", "single", q("01", "an incident upon landing", LAKE))
s.quotation("down the slope on its belly", "single",
            q("01", "I thought it would stop at the ditch. It did not see the ditch. Then people began to climb out of the hole at the back, and some had no shoes, and nobody was shouting. That was the worst.", "Vestine Mukamana"))
s.quotation("I am told the wind had turned", "single",
            q("01", "I am told the wind had turned. I am told the crew knew it. I want to hear the tapes before I say another word.", UWIMANA))
s.quotation("the tower told the crew twice", "variant",
            q("02", "The control tower informed the crew twice of the direction and the force of the wind,", UWIMANA),
            q("02", "The crew nevertheless decided to land. Everybody may draw the conclusion for himself.", UWIMANA),
            q("03", "twice told the crew about the wind", UWIMANA), q("03", "decided to land all the same", UWIMANA),
            q("06", "nevertheless decided to land", UWIMANA))
s.quotation("the ditch came up to meet us", "same",
            q("03", "The ditch came up to meet us", ASHWORTH),
            q("03", "We were down, I’d started to put my book away, and I remember thinking, he’s not braking,", ASHWORTH),
            q("03", "Then the ditch came up to meet us. There was no bang. It was more like a very long tearing noise.", ASHWORTH))
s.quotation("cleared to land", "single",
            q("03", "They were cleared to land and nobody mentioned a tailwind,", PATRICK),
            q("03", "If the minister has heard a tape, let her play it to the rest of us.", PATRICK))
s.quotation("supporting a British man", "single", q("03", "supporting a British man and his family", "the Foreign Office"))
s.quotation("by road and sea", "single", q("03", "I’ll be going home by road and sea, if it takes me a month,", ASHWORTH))
s.quotation("a small college of teachers", "single", q("04", "We are a small college of teachers, everybody knew everybody", None))
s.quotation("the letters to the parents", "single",
            q("04", "She asked me whether the letters to the parents had gone out,", MATTHIAS), q("04", "That is how she is.", MATTHIAS))
s.quotation("no timetable for mourning", "single", q("04", "There is no timetable for mourning,", "Katrin Wolters"))
s.quotation("fractions", "single", q("04", "Herr Stein, I have understood fractions now.", None))
s.quotation("not in a propeller plane", "single", q("04", "not in a propeller plane", "Reto Amsler"))
s.quotation("the first time there was nothing wrong", "single",
            q("05", "The tower did tell them twice,", "a person involved in the investigation"),
            q("05", "But the first time there was nothing wrong with it.", "a person involved in the investigation"))
s.quotation("the second call was stepped on", "single",
            q("05", "The second call was stepped on by another transmission and was not heard in the cockpit,", LAKE))
s.quotation("don't try my pilots on the radio", "same",
            q("06", "Don’t try my pilots on the radio", PATRICK, 1),
            q("06", "Dr Uwimana was on the radio five hours after the accident. Five hours!", PATRICK),
            q("06", "Don’t try my pilots on the radio. One of them cannot answer any more.", PATRICK))
s.quotation("by our own people", "single", q("06", "by our own people, with a new part, and signed for", PATRICK))
s.quotation("operational details", "single", q("06", "I will not go into operational details.", PATRICK))
s.quotation("dip the wing", "single",
            q("06", "She used to fly over this house and dip the wing,", "Justine Nalwoga"),
            q("06", "On Thursday I heard an aeroplane and I went outside. It was another one.", "Justine Nalwoga"))
s.quotation("he keeps asking for her", "single", q("06", "He keeps asking for her. We have not told him.", "Felix Otieno"))

# timeline
w = s.when
w("the accident", THU, ("00", "on Thursday"), ("02", "the day before"), ("03", "on Thursday"), ("05", "on 12 March"), ("06", "on Thursday"))
w("the mother hears another aeroplane", THU, ("06", "On Thursday"))
w("Brandes tells CPA", THU, ("04", "On Thursday night"))
w("the minister visits the scene and speaks of the wind", FRI, ("00", "on Friday"), ("02", "on Friday", 1), ("06", "on Friday"))
w("a cargo plane overruns the runway", "2017-01-01", ("00", "In 2017"), to="2017-12-31")
w("Lakeline is founded", "2009-01-01", ("00", "in 2009"), to="2009-12-31")
w("the airport is still shut", FRI, ("01", "tomorrow morning"))
w("both recorders are recovered, by AGL", FRI, ("02", "on Friday at 07:15"))
w("the recorders are to be dispatched", MON, ("02", "on Monday"))
w("the aerodrome is modernised", "2015-01-01", ("02", "in 2015"), to="2015-12-31")
w("the aerodrome reopens", SAT, ("02", "on Saturday"))
w("Ashworth tells the Chronicle", FRI, ("03", "yesterday"))
w("blame is in dispute", FRI, ("03", "last night"))
w("the aircraft leaves a taxiway at Mwanza", "2024-07-01", ("03", "In July 2024"), ("05", "in July 2024"), to="2024-07-31")
w("it is certain that two teachers are dead", FRI, ("04", "yesterday"))
w("a partner school", "2011-01-01", ("04", "since 2011"), to="2011-12-31")
w("the minister of education comes to the school", MON, ("04", "on Monday"))
w("lessons are cancelled until then", "2026-03-18", ("04", "until Wednesday"))
w("600 entries", FRI, ("04", "By Friday evening"))
w("the delegation flies home", MON, ("04", "next week"), to="2026-03-22")
w("the internal note", "2026-03-17", ("05", "17 March"))
w("the data recorder is found", SUN, ("05", "until Sunday"))
w("it arrives in France", "2026-03-17", ("05", "on Tuesday"))
w("Lakeline's statement", "2026-03-18", ("05", "on Wednesday"))
w("the brake is changed", "2026-03-06", ("05", "on 6 March"))
w("the brake is changed, by Lakeline", "2026-03-09", ("05", "on 9 March"), ("06", "on March 9"))
w("a seventh victim dies in Kigali", SAT, ("05", "on Saturday"), ("06", "yesterday"))
w("an eighth victim dies in Kigali", MON, ("05", "on Monday"))
w("the airframe is new", "1997-01-01", ("05", "since 1997"), to="1997-12-31")
w("Grace Ssemakula is buried", SUN, ("06", "today"))
w("Lakeline begins to fly to Kamembe", "2018-01-01", ("06", "since 2018"), to="2018-12-31")
w("212,000 passengers", "2025-01-01", ("06", "last year"), to="2025-12-31")

# conflicts
c = s.conflict
c("figure", "dead on Thursday night: five by the police, seven by a health official, six by the hospital",
  [("01", "five", 1), ("01", "five", 3)], [("00", "seven"), ("01", "Seven dead")],
  [("00", "Six killed"), ("00", "six, not"), ("00", "Six people"), ("01", "Six")])
c("figure", "people on board: 43 by the airline, 44 with the mechanic, 45 by an airport worker",
  [("01", "43"), ("03", "43")], [("02", "44 persons"), ("03", "44 people on board"), ("05", "44 occupants")], [("01", "45 on board"), ("01", "45", 2)])
c("figure", "Germans on board: six by the airline, five by the Foreign Office", [("00", "six Germans"), ("06", "six Germans")],
  [("04", "five German nationals")])
c("figure", "recorders found by Friday: both or one", [("02", "Both flight recorders"), ("05", "both")], [("03", "Only one")])
c("date", "the accident: 16:42 or 16:24", [("00", "4:42 p.m. (1442 GMT)"), ("06", "5.42pm Ugandan time")], [("02", "at 16:24")])
c("date", "when the recorders were found: both on Friday, or the second on Sunday", [("02", "on Friday at 07:15")], [("05", "until Sunday")])
c("date", "the brake is changed: 6 or 9 March", [("05", "on 6 March")], [("05", "on 9 March"), ("06", "on March 9")])
c("stance", "whether the crew was told of the wind: the minister says twice, Lakeline says no",
  [("02", "The control tower informed the crew twice of the direction and the force of the wind,"), ("03", "twice told the crew about the wind"),
   ("06", "the crew had been informed twice")],
  [("03", "They were cleared to land and nobody mentioned a tailwind,"), ("06", "had heard nothing of a tailwind")])
c("stance", "whether the second wind report was heard: Lakeline disputes the note",
  [("05", "The note does not mention any other transmission."), ("05", "The tower did tell them twice,")],
  [("05", "The second call was stepped on by another transmission and was not heard in the cockpit,")], optional=True)
c("stance", "heavy or moderate rain", [("00", "in heavy rain")], [("02", "during a moderate rain")], optional=True)
c("stance", "whether the aircraft was sound: Ssemakula insists, investigators found a valve the wrong way round",
  [("06", "insisted that the aircraft was airworthy")], [("05", "Investigators found the unit’s anti-skid valve fitted the wrong way round")],
  optional=True)

# echoes
e = s.echo
e("Brandes's words to CPA", "cited",
  ("00", "it was like driving down a staircase"), ("03", "‘driving down a staircase’"),
  ("04", "On Thursday night she described to the news agency CPA"), ("04", "It was as if you were driving down a flight of stairs."),
  ("06", "A German survivor has told the CPA news agency"))
e("the wreck as the wire describes it, copied by the Standard", "copied text",
  ("00", "The aircraft, a 46-seat Sarnia S-46, came to rest in a tea field about 140 metres beyond the runway with its tail broken off"),
  ("06", "The aircraft, a 46-seat Sarnia S-46, came to rest in a tea field about 140 metres beyond the runway with its tail broken off"))
e("the wire's list of passengers, copied by the Standard", "copied text",
  ("00", "16 Ugandans, 11 Rwandans, six Germans, three Congolese, two Belgians and a Briton"),
  ("06", "16 Ugandans, 11 Rwandans, six Germans, three Congolese, two Belgians and a Briton"))
e("CPA's seven dead", "cited", ("00", "The earlier toll, given by a provincial health official"),
  ("01", "Seven dead, reports the news agency CPA"))
e("the hospital's six dead, the seventh alive", "cited", ("00", "had included a man who was in fact in the operating theatre"),
  ("01", "CPA has just corrected its report"))
e("the minister's words on the wind", "cited",
  ("02", "The control tower informed the crew twice"), ("03", "‘twice told the crew about the wind’"),
  ("06", "The minister told Rwanda’s state agency AGL on Friday"))
e("both recorders, by the state agency", "cited", ("02", "Both flight recorders of the aircraft"),
  ("05", "a state news agency had reported the recovery of both"))
e("the speed by an official who told the Chronicle", "cited", ("03", "about 135mph"),
  ("04", "On the website of the British Daily Chronicle an official is quoted"))
e("the airline's 39 and four", "cited", ("00", "39 passengers and four crew"), ("01", "39 passengers and four crew"))
e("the hospital's 21 patients", "same details", ("00", "admitted 21 people"), ("04", "21 were taken to hospital"))
e("44 on board with the mechanic on the folding seat", "same details",
  ("02", "44 persons were on board, of whom six lost their lives and 38 survived"), ("03", "Of the 44 people on board, 38 survived"))
e("31 passengers at Mwanza", "same details", ("03", "In July 2024 it left a taxiway at Mwanza in Tanzania"),
  ("05", "the taxiway excursion of the same airframe at Mwanza in July 2024"), optional=True)
e("Lakeline's 9 March", "cited", ("05", "Lakeline had said that this was done on 9 March"), ("06", "on March 9"), optional=True)

# actors
s.actor(LAKE, "organization", *named("Lakeline Air", "Lakeline"),
        aliases=["Lakeline", "the airline", "Lakeline Air’s", "The company", "the operator", "Uganda's Lakeline Air"])
s.actor(UWIMANA, "person", *named("Claudine Uwimana", "Dr Claudine Uwimana", "Dr Uwimana", "UWIMANA"),
        aliases=["Uwimana", "Infrastructure Minister Claudine Uwimana", "the Minister", "the minister", "The Minister of Infrastructure, Dr Claudine Uwimana"])
s.actor(PATRICK, "person", *named("Patrick Ssemakula", "Mr Ssemakula"),
        aliases=["Ssemakula", "Lakeline’s chief executive, Patrick Ssemakula", "Lakeline Air chief executive Patrick Ssemakula", "Lakeline boss"])
s.actor(GRACE, "person", *named("Grace Ssemakula"))
s.actor(OTIENO, "person", *named("Joseph Otieno"), aliases=["Captain Joseph Otieno", "the pilot", "the captain"])
s.actor(BRANDES, "person", *named("Ulrike Brandes", "Brandes", but=[("04", "Matthias Brandes")]),
        aliases=["Brandes", "Ulrike Brandes, a German head teacher", "a German head teacher", "A German survivor", "the German head teacher Ulrike Brandes",
                 "Its head, Ulrike Brandes"])
s.actor(MATTHIAS, "person", *named("Matthias Brandes"), aliases=["her husband"])
s.actor(ASHWORTH, "person", *named("Daniel Ashworth", "Mr Ashworth"), aliases=["Ashworth", "Briton", "a British engineer"])
s.actor(RCAA, "organization", *named("Rwanda Civil Aviation Authority", "RCAA"), ("02", "Civil Aviation Authority"),
        aliases=["RCAA", "the note", "an internal note of the Rwanda Civil Aviation Authority", "The four-page note", "the Civil Aviation Authority",
                 "an internal note", "Silas Gatera"])
s.actor(CPA, "organization", *named("CPA"), aliases=["the news agency CPA", "the CPA news agency"])
s.actor(AGL, "organization", *named("AGL"), aliases=["a state news agency", "Rwanda’s state agency AGL", "state agency"])
s.actor(CHRON, "organization", *named("The Daily Chronicle", "Daily Chronicle", "Chronicle"), aliases=["the Chronicle", "the British Daily Chronicle"])
s.actor("Reto Amsler", "person", *named("Reto Amsler", "Amsler"), aliases=["Amsler", "Brandes’s deputy Reto Amsler"])
s.actor(HABIMANA, "person", *named("Emmanuel Habimana", "Habimana"),
        aliases=["Habimana", "its director, Dr Emmanuel Habimana", "Dr Emmanuel Habimana", "Gihundwe District Hospital", "the director of the hospital in Gihundwe",
                 "the director of the hospital"])
s.actor(MUGABO, "person", *named("Jean-Bosco Mugabo"), aliases=["Mugabo", "police spokesman Jean-Bosco Mugabo"])

for name, *forms in (
        [POLICE, "the police", "The police", "Jean-Bosco Mugabo"], [HEALTH, "a health official", "a health official in the Western Province"],
        [OFFICIAL, "an official", "A Rwandan official who has seen the first data"], ["officials"], ["hospital", "Gihundwe District Hospital"],
        ["someone who works at Entebbe airport", "Someone", "Someone who works at Entebbe airport"], ["the authorities"],
        ["the Foreign Office in Berlin", "the Foreign Office"], ["the Foreign Office"], [LOG, "the log", "technical log"],
        ["the controller", "controller", "the note"], ["AirIncidents", "the website AirIncidents"], ["Meteo Rwanda"],
        ["Aline Kayitesi", "Our correspondent Aline Kayitesi", "Our correspondent"], ["Vestine Mukamana", "Mukamana"],
        ["Katrin Wolters", "The Lower Saxony minister of education"], ["a person involved in the investigation"],
        ["Justine Nalwoga", "her mother", "her mother, Justine Nalwoga"], ["Felix Otieno", "his brother Felix", "his brother"],
        ["Sarah Birungi", "Kampala lawyer Sarah Birungi"], [GATERA, "the Director General of the Civil Aviation Authority", "Mr Gatera", "Gatera"]):
    s.alias(name, *forms)

s.write()
