"""Checks the measures on what they must say: the gold itself, written as a dossier, scores 1 in every row; a dossier of nothing finds nothing."""
from . import counts, dossier, floors
from .figures import has_origins, origin_of
from .places import mentions_of


def as_dossier(gold):
    """The gold as a program would print it that reads as its author did."""
    def figure(mention):
        as_of = mention.get("as_of")
        days = as_of if isinstance(as_of, list) else [as_of, as_of]
        return {**mention, "as_of": {"earliest": days[0], "latest": days[1]}, "origin": origin_of(mention), "sources": mention["sources"] or []}
    groups = [{"id": f"f{n}", "relation": g["relation"], "mentions": [figure(m) for m in g["mentions"]]} for n, g in enumerate(gold["figures"])]
    told = [{m["document"] for m in g["mentions"]} for g in groups]
    return {
        "documents": [{"id": name, "source": name, "published": d["published"]} for name, d in gold["documents"].items()],
        "figures": groups,
        "quotations": gold["quotations"],
        "timeline": gold["timeline"],
        "actors": gold["actors"],
        "conflicts": [{**c, "sides": [{"places": side} for side in c["sides"]]} for c in gold["conflicts"]],
        "echoes": [{**e, "places": e["members"]} for e in gold["echoes"]],
        "grid": [{"member": g["id"], "cells": [{"document": name, "state": "silent"} for name in gold["documents"] if name not in reports]}
                 for g, reports in zip(groups, told)],
        "lead": [{"group": "They conflict", "member": "f0", "places": [p for side in c["sides"] for p in side]}
                 for c in gold["conflicts"] if c["kind"] == "figure"],
    }


def faults(name, gold):
    """Sentences on what the measures get wrong about a story; none where all is well."""
    perfect = dossier.score(gold, as_dossier(gold))
    out = [f"{name}: the gold itself scores {value:.3f} in {row}" for row, value in perfect.items() if value < 1 - 1e-9]
    counted = counts.of(gold, as_dossier(gold))
    out += [f"{name}: of the gold's own {' '.join(map(str, key[1:3]))} {counted[key]} of {counted[*key[:3], key[3] + ' of']} are {key[3]}"
            for key in counted if key[0] == "conflict" and key[3] in ("right", "exact") and counted[key] < counted[*key[:3], key[3] + " of"]]
    documents = [{"id": n, "source": n} for n in gold["documents"]]
    empty = dossier.score(gold, {"documents": documents})
    wanted = {"figures.f1": gold["figures"], "quotations.recall": gold["quotations"], "timeline.recall": gold["timeline"], "published": documents,
              "conflicts.recall": [c for c in gold["conflicts"] if not c.get("optional")], "actors.b3": gold["actors"],
              "echoes.recall": [e for e in gold["echoes"] if not e.get("optional")]}
    out += [f"{name}: a dossier of nothing scores {empty[row]:.3f} in {row}" for row, rows in wanted.items() if rows and empty.get(row)]
    # One group over everything: B-cubed must mind.
    lumped = as_dossier(gold)
    lumped["figures"] = [{"id": "f0", "relation": "agree", "mentions": mentions_of(lumped["figures"])}]
    if len(gold["figures"]) > 1 and dossier.score(gold, lumped)["figures.b3"] > 0.9:
        out.append(f"{name}: all figures in one group score more than .9 in figures.b3")
    if not has_origins(mentions_of(gold["figures"])):
        out.append(f"{name}: no figure has an origin")
    return out


def floor_faults():
    """Sentences on what the comparison with floors gets wrong: a fall, a clear rise, a row too many or too few."""
    limits, kinds = {"a": [0.50, 0.40], "gone": [0.10, None]}, ("one", "other")
    cases = [({"a": [0.50, 0.41], "gone": [0.10, None]}, 0, 0), ({"a": [0.49, 0.41], "gone": [0.10, None]}, 1, 0),
             ({"a": [0.53, 0.41], "gone": [0.10, None]}, 0, 1), ({"a": [0.50, 0.40]}, 1, 0),
             ({"a": [0.50, None], "gone": [0.10, None]}, 1, 0), ({"a": [0.50, 0.40], "gone": [0.10, None], "new": [1.0, 1.0]}, 1, 0)]
    return [f"floors: {means} gives {judged}" for means, falls, rises in cases
            if (len((judged := floors.judged(limits, means, kinds))[0]), len(judged[1])) != (falls, rises)]
