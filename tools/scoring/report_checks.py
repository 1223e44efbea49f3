"""Checks of one report's annotations. Each is a function (check, report) -> (holds, what the program gave), named as its kind.

Every check means a fragment of the report: "text", and with "nth" (0) which occurrence.

  time            a time that overlaps the fragment has value / mod / type / earliest / latest (any given); "within": [from, to] holds
                  its interval ("or_open": true: or it has none)
  one_time        exactly one time overlaps it;   no_time: none does
  figure          a figure whose amount overlaps it has low / high / qualifier / figure_kind, and unit / subject (searched);
                  "has_part_of": true: it is part of another
  no_figure       no figure's amount overlaps it ("except": kinds let by)
  speaker         the innermost quotation that holds it has this speaker (full; null: none);   not_speaker: it is absent or has not
  quotation       a quotation of speech holds it and not "without";   no_quotation: no quotation of speech holds it
  mention         a mention is exactly it, of mention_kind;   no_mention: none overlaps it ("kinds": only those)
  same_actor      it and "other" ("other_nth") are mentions or references of one actor;   different_actor: of two
  sentences       the number of sentences is count (no fragment);   sentence: one is exactly the fragment
  attribution     one whose content holds it has a voice or source that matches voice (searched)
  no_attribution  none whose content holds it, but the report's own voice ("voice": none that matches it)
"""
from .measures import interval
from .patterns import accepted, covers, fields_accepted, fields_searched, full, overlaps, searched, span_of


class Report:
    """A report's annotations, with the fragment that the check at hand means."""

    def __init__(self, annotations):
        self.data, self.text = annotations, annotations["document"]["text"]

    def part(self, place):
        return self.text[place["begin"]:place["end"]]

    def fragment(self, check, key="text", nth="nth"):
        return span_of(self.text, check[key], check.get(nth, 0))

    def overlapping(self, layer, check):
        return [x for x in self.data[layer] if overlaps(x, *self.fragment(check))]


def inside(time, bounds):
    first, last = interval(time)
    return first is not None and last is not None and bounds[0] <= first and last <= bounds[1]


def time(check, report):
    found = report.overlapping("times", check)

    def fits(t):
        is_open = t["earliest"] is None and t["latest"] is None and check.get("or_open", False)
        return (fields_accepted(check, t, ("value", "mod", "type", "earliest", "latest"))
                and ("within" not in check or is_open or inside(t, check["within"])))
    return any(map(fits, found)), shown_times(report, found)


def shown_times(report, times):
    return [f"{report.part(t)}={t['value']}{' ' + t['mod'] if t['mod'] else ''} [{t['earliest']}..{t['latest']}]" for t in times]


def one_time(check, report):
    found = report.overlapping("times", check)
    return len(found) == 1, shown_times(report, found)


def no_time(check, report):
    found = report.overlapping("times", check)
    return not found, shown_times(report, found)


def figures_at(check, report):
    place = report.fragment(check)
    return [f for f in report.data["figures"] if overlaps(f["amount"], *place)]


def shown_figures(report, figures):
    return [f"{report.part(f)}={f['low']}..{f['high']} {f['qualifier']} unit={f['unit']} subject={f['subject']} kind={f['kind']}"
            for f in figures]


def figure(check, report):
    found = figures_at(check, report)
    return any(fields_accepted(check, f, ("low", "high", "qualifier")) and accepted(f["kind"], check.get("figure_kind", f["kind"]))
               and fields_searched(check, f, ("unit", "subject")) and (not check.get("has_part_of") or f["part_of"] is not None)
               for f in found), shown_figures(report, found)


def no_figure(check, report):
    found = figures_at(check, report)
    return all(f["kind"] in check.get("except", []) for f in found), shown_figures(report, found)


def quotations_over(check, report):
    place = report.fragment(check)
    return [q for q in report.data["quotations"] if covers(q, *place)]


def shown_quotations(report, quotations):
    return [f"{q['speaker']}: {report.part(q)[:60]!r} ({q['kind']})" for q in quotations]


def speaker(check, report):
    found = quotations_over(check, report)
    inner = min(found, key=lambda q: q["end"] - q["begin"], default=None)
    return inner is not None and full(check["speaker"], inner["speaker"]), shown_quotations(report, found)


def not_speaker(check, report):
    holds, given = speaker(check, report)
    return not holds, given


def quotation(check, report):
    found = quotations_over(check, report)
    return any(q["kind"] == "speech" and ("without" not in check or check["without"] not in report.part(q)) for q in found), \
        shown_quotations(report, found)


def no_quotation(check, report):
    holds, given = quotation(check, report)
    return not holds, given


def mention(check, report):
    begin, end = report.fragment(check)
    found = report.overlapping("mentions", check)
    return any((m["begin"], m["end"]) == (begin, end) and accepted(m["kind"], check.get("mention_kind", m["kind"])) for m in found), \
        [f"{report.part(m)}/{m['kind']}" for m in found]


def no_mention(check, report):
    found = report.overlapping("mentions", check)
    return not any(m["kind"] in check.get("kinds", [m["kind"]]) for m in found), [f"{report.part(m)}/{m['kind']}" for m in found]


def actors_meant(check, report):
    def actor_at(begin, end):
        return next((m["actor"] for m in report.data["mentions"] + report.data["references"] if (m["begin"], m["end"]) == (begin, end)), None)
    return actor_at(*report.fragment(check)), actor_at(*report.fragment(check, "other", "other_nth"))


def same_actor(check, report):
    one, other = actors_meant(check, report)
    return one is not None and one == other, [f"{check['text']} -> {one}, {check['other']} -> {other}"]


def different_actor(check, report):
    one, other = actors_meant(check, report)
    return None not in (one, other) and one != other, [f"{check['text']} -> {one}, {check['other']} -> {other}"]


def sentences(check, report):
    return len(report.data["sentences"]) == check["count"], [report.part(s) for s in report.data["sentences"]]


def sentence(check, report):
    begin, end = report.fragment(check)
    return any((s["begin"], s["end"]) == (begin, end) for s in report.data["sentences"]), \
        [report.part(s) for s in report.overlapping("sentences", check)]


def attributions_over(check, report):
    """(names, cue) of each attribution to another than the report's own voice whose content holds the fragment."""
    place = report.fragment(check)
    return [([a["voice"] or ""] + [report.part(s) for s in a["source"]], a["cue_lemma"]) for a in report.data["attributions"]
            if a["kind"] != "own voice" and any(covers(s, *place) for s in a["content"])]


def attribution(check, report):
    found = attributions_over(check, report)
    return any("voice" not in check or any(searched(check["voice"], name) for name in names) for names, _ in found), \
        [f"{' / '.join(names)} ({cue})" for names, cue in found]


def no_attribution(check, report):
    holds, given = attribution(check, report)
    return not holds, given


KINDS = {f.__name__: f for f in (time, one_time, no_time, figure, no_figure, speaker, not_speaker, quotation, no_quotation, mention,
                                 no_mention, same_actor, different_actor, sentences, sentence, attribution, no_attribution)}
