"""Checks of a dossier of several reports. Each is a function (check, dossier) -> (holds, what the program gave), named as its kind.

"in" names a report by its stem: {"in": "b", "text": "49 people"} is a place in b.txt. A figure is meant by its place (its amount
overlaps "text"), by its value {"low": 49}, or both.

  figure          a figure so meant has high / qualifier / direction / status / relation (of its group; the value or a list), unit /
                  subject (searched), source (its innermost one, searched; null: none), "as_of": [from, to] (its interval lies inside);
                  not_subject / not_source / not_status: it has not (a source anywhere in the chain)
  no_figure       no figure is so meant ("subject": none whose subject matches, searched)
  joined          "figures": [figure, ...] stand in one group;   apart: each is there, no two of them in one group
  conflict        one whose sides lie at "sides": [place, ...], a side a place, and say all of "says" (searched), each on a side of its
                  own; "conflict_kind": figure, date, source, stance; "what" / "not_what" (searched);   no_conflict: there is none such
  grid            each row whose what matches (searched; at least one does) has for "document" a state among "state" / not "not_state"
  lead            a line matches line (searched), in a group that matches group;   no_lead: none does
  timeline        each dated mention that overlaps the place lies inside "within": [from, to]; one does ("or_absent": true: or none)
  no_timeline     no dated mention overlaps the place
  one_row         "times": [place, ...] stand in one row of the timeline
  title           the dossier's title matches "match" and not "not" (searched)
  document        "document": "a" has title / outlet / agency / author / origin (searched; null: none), "published": [from, to]
  origins         the number of origins is count
  one_origin      "documents": [a, b] are of one origin;   two_origins: they are not
  echo            one among all of "documents" has basis, and origin (searched in its name and reason);   no_echo: there is none such
  speaker         the quotation that holds the place has this speaker (full; null: none);   not_speaker: there is none, or it has not
  quotation       a quotation holds the place;   no_quotation: none does
  one_actor       "names": [text, ...] are mentions of one actor;   two_actors: each is a mention, no actor has two of them
  actor           exactly one actor has a mention "name", and is of actor_kind;   no_actor: no actor has such a mention
"""
import itertools

from .patterns import (BrokenCheck, accepted, covers, fields_accepted, fields_searched, full, on_sides_of_their_own, overlaps, searched,
                       span_of)
from .report_checks import inside


class Dossier:
    """A dossier with the texts that it was made of; its reports known by their stems."""

    def __init__(self, dossier, paths):
        self.data = dossier
        self.texts = {path.stem: path.read_bytes().decode() for path in paths}
        self.stems = {d["id"]: d["source"].rsplit("/", 1)[-1].rpartition(".")[0] for d in dossier["documents"]}
        self.documents = {self.stems[d["id"]]: d for d in dossier["documents"]}
        self.origins = {o["id"]: o["name"] for o in dossier["origins"]}

    def place(self, check):
        """(stem, begin, end) in code points."""
        return check["in"], *span_of(self.texts[check["in"]], check["text"], check.get("nth", 0))

    def lies(self, x, place, how=overlaps):
        return self.stems[x["document"]] == place[0] and how(x, *place[1:])

    def amount(self, mention):
        """The place of a figure's amount; the dossier gives it in bytes."""
        raw = self.texts[self.stems[mention["document"]]].encode()
        begin, end = (len(raw[:mention["amount"][key]].decode(errors="replace")) for key in ("begin_byte", "end_byte"))
        return {"document": mention["document"], "begin": begin, "end": end}

    def figures(self, check):
        """(group, mention) of every figure that is meant."""
        if "text" not in check and "low" not in check:
            raise BrokenCheck("a figure is meant by a place or by its low")
        place = self.place(check) if "text" in check else None

        def meant(mention):
            if "low" in check and not accepted(mention["low"], check["low"]):
                return False
            stem = self.stems[mention["document"]]
            if place is None:
                return stem == check.get("in", stem)
            return stem == place[0] and self.lies(self.amount(mention), place)
        return [(group, mention) for group in self.data["figures"] for mention in group["mentions"] if meant(mention)]


def shown_group(dossier, group):
    unit = " in " + group["unit"] if group["unit"] else ""
    return f"{group['subject'] or '-'}{unit} ({group['relation']}): " + \
        ", ".join(f"{dossier.stems[m['document']]} {m['text']}" for m in group["mentions"])


def shown_figure(dossier, group, m):
    return f"{dossier.stems[m['document']]} {m['text']} = {m['low']}..{m['high']} {m['qualifier']}, {group['subject'] or 'no subject'}, " \
           f"unit {group['unit']}, {group['relation']}, source {' < '.join(m['sources']) or 'none'}, " \
           f"as of {m['as_of']['earliest']}..{m['as_of']['latest']}, {m['status']}, {m['direction']}"


def figure_fits(check, group, m):
    innermost = m["sources"][-1] if m["sources"] else None
    return (fields_accepted(check, m, ("high", "qualifier", "direction", "status"))
            and accepted(group["relation"], check.get("relation", group["relation"]))
            and fields_searched(check, group, ("unit", "subject"))
            and ("source" not in check or searched(check["source"], innermost))
            and ("as_of" not in check or inside(m["as_of"], check["as_of"]))
            and not ("not_subject" in check and searched(check["not_subject"], group["subject"]))
            and not ("not_status" in check and accepted(m["status"], check["not_status"]))
            and not ("not_source" in check and any(searched(check["not_source"], s) for s in m["sources"])))


def figure(check, dossier):
    found = dossier.figures(check)
    return any(figure_fits(check, g, m) for g, m in found), [shown_figure(dossier, g, m) for g, m in found]


def no_figure(check, dossier):
    found = dossier.figures(check)
    return not any("subject" not in check or searched(check["subject"], g["subject"]) for g, _ in found), \
        [shown_figure(dossier, g, m) for g, m in found]


def groups_meant(check, dossier):
    """The ids of the groups of each figure that is meant, and those groups in words."""
    ids = [{g["id"] for g, _ in dossier.figures(f)} for f in check["figures"]]
    return ids, [shown_group(dossier, g) for g in dossier.data["figures"] if any(g["id"] in s for s in ids)]


def none_twice(sets):
    """Each set has something in it, and no two share anything."""
    return all(sets) and not any(a & b for a, b in itertools.combinations(sets, 2))


def joined(check, dossier):
    ids, given = groups_meant(check, dossier)
    return bool(set.intersection(*ids)), given


def apart(check, dossier):
    ids, given = groups_meant(check, dossier)
    return none_twice(ids), given


def conflict(check, dossier):
    lies = [lambda side, p=dossier.place(c): any(dossier.lies(q, p) for q in side["places"]) for c in check.get("sides", [])]
    says = [lambda side, words=words: searched(words, side["says"]) for words in check.get("says", [])]

    def fits(c):
        return (c["kind"] == check.get("conflict_kind", c["kind"]) and searched(check.get("what", ""), c["what"])
                and not ("not_what" in check and searched(check["not_what"], c["what"]))
                and on_sides_of_their_own(lies, c["sides"]) and on_sides_of_their_own(says, c["sides"]))
    return any(map(fits, dossier.data["conflicts"])), \
        [f"{c['kind']}, {c['what']}: {' / '.join(s['says'] for s in c['sides'])}" for c in dossier.data["conflicts"]]


def no_conflict(check, dossier):
    holds, given = conflict(check, dossier)
    return not holds, given


def grid(check, dossier):
    if check["document"] not in dossier.documents:
        raise BrokenCheck(f"there is no report {check['document']!r}")
    cells = [(row["what"], cell["state"]) for row in dossier.data["grid"] if searched(check["what"], row["what"])
             for cell in row["cells"] if dossier.stems[cell["document"]] == check["document"]]
    return bool(cells) and all(accepted(state, check.get("state", state))
                               and not ("not_state" in check and accepted(state, check["not_state"])) for _, state in cells), \
        [f"{what}: {check['document']} {state}" for what, state in cells]


def lead(check, dossier):
    lines = dossier.data["lead"]
    return any(searched(check.get("group", ""), x["group"]) and searched(check.get("line", ""), x["text"]) for x in lines), \
        [f"{x['group']}: {x['text']}" for x in lines]


def no_lead(check, dossier):
    holds, given = lead(check, dossier)
    return not holds, given


def dated_at(check, dossier):
    place = dossier.place(check)
    return [m for row in dossier.data["timeline"] for m in row["mentions"] if dossier.lies(m, place)]


def shown_dates(mentions):
    return [f"{m['text']}: {m['earliest']}..{m['latest']}" for m in mentions]


def timeline(check, dossier):
    found = dated_at(check, dossier)
    return (bool(found) or check.get("or_absent", False)) and all(inside(m, check["within"]) for m in found), shown_dates(found)


def no_timeline(check, dossier):
    found = dated_at(check, dossier)
    return not found, shown_dates(found)


def one_row(check, dossier):
    places = [dossier.place(c) for c in check["times"]]
    rows = [row for row in dossier.data["timeline"] if any(dossier.lies(m, p) for m in row["mentions"] for p in places)]
    return any(all(any(dossier.lies(m, p) for m in row["mentions"]) for p in places) for row in rows), \
        [f"{row['earliest']}..{row['latest']}: " + ", ".join(f"{dossier.stems[m['document']]} {m['text']}" for m in row["mentions"])
         for row in rows]


def title(check, dossier):
    given = dossier.data["title"]
    return searched(check.get("match", ""), given) and not ("not" in check and searched(check["not"], given)), [given]


def document(check, dossier):
    given = dict(dossier.documents[check["document"]])
    given["origin"] = dossier.origins[given["origin"]]
    keys = ("title", "outlet", "agency", "author", "origin")
    holds = fields_searched(check, given, keys) and (
        "published" not in check or bool(given["published"]) and inside(given["published"], check["published"]))
    return holds, [f"{k}: {given[k]}" for k in (*keys, "published") if k in check]


def origins(check, dossier):
    return len(dossier.data["origins"]) == check["count"], [f"{len(dossier.origins)}: {', '.join(map(str, dossier.origins.values()))}"]


def origins_meant(check, dossier):
    own = [dossier.documents[stem]["origin"] for stem in check["documents"]]
    return len(set(own)), [f"{stem}: {origin}" for stem, origin in zip(check["documents"], own)]


def one_origin(check, dossier):
    count, given = origins_meant(check, dossier)
    return count == 1, given


def two_origins(check, dossier):
    count, given = origins_meant(check, dossier)
    return count != 1, given


def echo(check, dossier):
    found = [e for e in dossier.data["echoes"] if set(check["documents"]) <= {dossier.stems[d] for d in e["documents"]}
             and accepted(e["basis"], check.get("basis", e["basis"]))
             and searched(check.get("origin", ""), " ".join([e["origin"], dossier.origins.get(e["origin"], ""), e["why"]]))]
    return bool(found), [f"{e['basis']}: {e['why']}" for e in dossier.data["echoes"]]


def no_echo(check, dossier):
    holds, given = echo(check, dossier)
    return not holds, given


def quotations_over(check, dossier):
    place = dossier.place(check)
    return [m for q in dossier.data["quotations"] for m in q["mentions"] if dossier.lies(m, place, covers)]


def shown_quotations(mentions):
    return [f"{m['speaker']}: {m['text'][:60]}" for m in mentions]


def speaker(check, dossier):
    found = quotations_over(check, dossier)
    inner = min(found, key=lambda m: m["end"] - m["begin"], default=None)
    return inner is not None and full(check["speaker"], inner["speaker"]), shown_quotations(found)


def not_speaker(check, dossier):
    holds, given = speaker(check, dossier)
    return not holds, given


def quotation(check, dossier):
    found = quotations_over(check, dossier)
    return bool(found), shown_quotations(found)


def no_quotation(check, dossier):
    found = quotations_over(check, dossier)
    return not found, shown_quotations(found)


def actors_meant(check, dossier):
    """For each name: the actors that have a mention of it; and those in words."""
    names = check.get("names", [check.get("name")])
    having = [[a for a in dossier.data["actors"] if any(m["text"] == name for m in a["mentions"])] for name in names]
    return having, [f"{name}: " + (" and ".join(f"{a['name']} ({a['kind']})" for a in held) or "no actor") for name, held in zip(names, having)]


def one_actor(check, dossier):
    having, given = actors_meant(check, dossier)
    return bool(set.intersection(*({a["id"] for a in held} for held in having))), given


def two_actors(check, dossier):
    having, given = actors_meant(check, dossier)
    return none_twice([{a["id"] for a in held} for held in having]), given


def actor(check, dossier):
    having, given = actors_meant(check, dossier)
    return len(having[0]) == 1 and accepted(having[0][0]["kind"], check.get("actor_kind", having[0][0]["kind"])), given


def no_actor(check, dossier):
    having, given = actors_meant(check, dossier)
    return not having[0], given


KINDS = {f.__name__: f for f in (figure, no_figure, joined, apart, conflict, no_conflict, grid, lead, no_lead, timeline, no_timeline, one_row,
                                 title, document, origins, one_origin, two_origins, echo, no_echo, speaker, not_speaker, quotation,
                                 no_quotation, one_actor, two_actors, actor, no_actor)}
