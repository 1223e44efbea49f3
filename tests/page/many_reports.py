#!/usr/bin/env python3
"""many_reports.py COUNT FOLDER: writes COUNT invented reports of one event, for looking at a page of many.

A ferry fire that nobody has seen: four days, a toll that rises, two agencies whose texts others carry, officials and
witnesses who are quoted in several wordings, days and hours that differ. Every text is put together from the parts
below by its number alone, so that the same command writes the same files. All names are invented.
"""
import sys
from pathlib import Path

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday"]
FIRST = 3  # 3 March 2031 is a Monday
PLACES = ["Kesten", "Arnhavn", "Lindau Point", "Osterby", "Velm", "Torrin", "Marholm", "Saltwick", "Graven", "Ulvsund"]
KINDS = ["Courier", "Gazette", "Tribune", "Observer", "Herald", "Journal", "Post", "Review", "Chronicle", "Dispatch"]
TOLL = [(9, 40, 31), (14, 52, 22), (17, 58, 11), (19, 61, 4)]  # dead, injured, missing, a day each
WITNESS = ["Mira Sand", "Jon Aker", "Lise Brandt", "Tomas Elv", "Ada Holm", "Per Strand", "Nora Fjell", "Emil Dahl"]
SAW = ["The smoke came up the stairs before any alarm", "We broke the windows with a fire axe",
       "Nobody told us where the boats were", "My son held the rope until his hands bled",
       "The lights went out and then it was quiet", "I counted nine people in the water beside me"]
CHIEF = ["We have no reason to believe that anybody else is alive on board, but we are still searching.",
         "We are still searching, but we have no reason to believe that anybody else is alive on board.",
         "We have no reason to believe that anyone else is alive on board.",
         "There is no reason to think anybody else on board is alive, but the search goes on."]


def agency(name, day):
    dead, injured, missing = TOLL[day]
    return [f"KESTEN, March {FIRST + day} ({name}) - At least {dead} people died and {missing} were missing after a fire broke out on the "
            f"ferry Aurelia off Kesten on Monday night, the coast guard said.",
            f"\"{CHIEF[0]}\" the coast guard's chief, Runa Vik, told reporters.",
            f"The number of injured rose to {injured}, the regional hospital said. The ferry carried 312 passengers and 48 crew, "
            f"according to its operator, Nordline."]


def own(number, day):
    dead, injured, missing = TOLL[day]
    place, witness, saw = PLACES[number % 6], WITNESS[number % 6], SAW[number % 6]
    hour = "10.40 p.m." if number % 5 else "11.15 p.m."
    when = "Monday night" if number % 11 else "Sunday night"
    parts = [f"The fire on the ferry Aurelia off Kesten killed {dead} people, police said on {DAYS[day]}.",
             f"The fire broke out on the car deck on {when}. The first alarm was raised at {hour}, the harbour authority said.",
             f"\"{CHIEF[number % 4]}\" said Runa Vik, who leads the coast guard.",
             f"\"{saw},\" said {witness}, a passenger from {place}."]
    if number % 3 == 0:
        parts.append(f"{missing} people were still missing, the coast guard said.")
    if number % 4 == 1:
        parts.append("Nordline denied that the sprinklers had been switched off." if number % 8 == 1 else
                     "The sprinklers of the Aurelia had been switched off, two crew members said.")
    if number % 4 == 2:
        parts.append(f"The ferry, built in 1998, carried {312 if number % 8 == 2 else 340} passengers, Nordline said.")
    if number % 6 == 3:
        parts.append(f"An insurer put the damage at {45 if number % 12 == 3 else 60} million euros.")
    if number % 7 == 4:
        parts.append("Transport Minister Paavo Renn will visit Kesten on Friday.")
    return parts


def report(number, count):
    day = min(3, 4 * number // count)
    outlet = f"{PLACES[number % 10]} {KINDS[(number // 10 + number) % 10]}" + (f" {number // 100}" if number >= 100 else "")
    if number % 40 == 0:
        outlet, body = "Northern Wire", agency("Northern Wire", day)
    elif number % 9 == 5:
        body = agency("Northern Wire", day)
        body[0] = body[0].split(" - ", 1)[1]
        body.append("(Northern Wire)")
    else:
        body = own(number, day)
    dead = TOLL[day][0]
    titles = [f"{dead} dead in ferry fire off Kesten", "Ferry fire off Kesten: search goes on", f"Aurelia fire kills {dead}",
              "Survivors tell of night on burning ferry", f"Kesten ferry fire: toll rises to {dead}"]
    return titles[number % 5], outlet, f"2031-03-{FIRST + day:02}", body


def main(count, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        title, outlet, day, body = report(number, count)
        (folder / f"{number:04}.txt").write_text("\n\n".join([title, *body]) + "\n", encoding="utf-8")
        (folder / f"{number:04}.json").write_text(f'{{"outlet": "{outlet}", "published": "{day}"}}\n', encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(int(sys.argv[1]), sys.argv[2])
