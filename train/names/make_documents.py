#!/usr/bin/env python3
"""Turns the corpora into documents with names, one format, for train_names.

usage: make_documents.py CORPORA OUT     CORPORA has names/, meantime/, gum/ (see models/names/CARD.md); OUT is a folder

OUT/CORPUS.names: per document `D id`, `T text` (line breaks as \\n), `N begin end KIND` (bytes of UTF-8), KIND PER ORG LOC MISC.
Conventions are brought to one: names without title, article and possessive; peoples ("Russian") are MISC everywhere.
"""
import json, lzma, os, re, sys

HELD_OUT = {"GUM_academic_exposure", "GUM_academic_librarians", "GUM_court_loan", "GUM_court_negligence", "GUM_news_homeopathic",
            "GUM_news_iodine", "GUM_interview_cyclone", "GUM_interview_gaming", "GUM_academic_discrimination", "GUM_academic_eegimaa",
            "GUM_court_insanity", "GUM_court_mitigation", "GUM_news_nasa", "GUM_news_sensitive", "GUM_interview_hill",
            "GUM_interview_libertarian"}
TITLES = set("Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir President Prime Minister Secretary Gen Gen. General Col. Colonel Maj. Major Lt. Lt Capt. Captain Sgt. "
             "Senator Sen. Rep. Representative Governor Gov. Ambassador Professor Prof. Prof Chancellor King Queen Prince Princess Chief CEO Chairman "
             "HE Admiral Adm. Judge Justice Deputy Vice Spokesman Spokeswoman Analyst Police Attorney Private Pvt. Specialist Petty Officer".split())
NO_NAMES = set("I We You He She They It January February March April May June July August September October November December".split())
SMALL = {"of", "the", "and", "for", "de", "la", "al", "in", "on", "&", "von", "van", "bin", "du", "del", "di", "to", "'s", "-"}


def people():
    out = set()
    for line in open("data/country_words.tsv", encoding="utf-8"):
        if not line.startswith("#"):
            out.update(line.rstrip("\n").split("\t")[2].split(";"))
    return {p for p in out if p}


def opened(path):
    return lzma.open(path, "rt", encoding="utf-8", newline="\n")


def trimmed(text, begin, end):
    """Without article, title and possessive; None where nothing is left."""
    while True:
        m = re.match(r"(?:[Tt]he|[Aa]n?|[Oo]ur|[Hh]is|[Ii]ts|[Tt]heir)\s+", text[begin:end])
        if m:
            begin += m.end()
            continue
        break
    m = re.search(r"(?:['’]s?|\s+)$", text[begin:end])
    if m and not text[begin:end].endswith("s'") or m and m.group().isspace():
        end -= len(m.group())
    return (begin, end) if begin < end else None


def without_title(text, begin, end):
    words = [(m.start() + begin, m.group()) for m in re.finditer(r"\S+", text[begin:end])]
    while len(words) > 1 and words[0][1].rstrip(",") in TITLES:
        words.pop(0)
    return words[0][0], end


def named(text, begin, end):
    words = re.findall(r"[^\s]+", text[begin:end])
    return bool(words) and all(w[0].isupper() or w[0].isdigit() or w in SMALL or not w[0].isalpha() or any(c.isupper() for c in w) for w in words) and \
        any(c.isupper() for c in text[begin:end])


def spread(spans):
    """The longest of overlapping spans, in order."""
    out = []
    for s in sorted(set(spans), key=lambda s: (s[0] - s[1], s)):
        if all(s[1] <= o[0] or o[1] <= s[0] for o in out):
            out.append(s)
    return sorted(out)


def columns(path, size):
    """CoNLL columns, cut into documents of `size` sentences."""
    text, spans, fresh, count, out = "", [], True, 0, []
    def flush():
        nonlocal text, spans, count
        if text:
            out.append((f"{os.path.basename(path)}-{len(out)}", text, [tuple(s) for s in spans]))
        text, spans, count = "", [], 0
    for line in opened(path).read().split("\n"):
        if not line:
            if not fresh:
                text, fresh, count = text + "\n", True, count + 1
                if count == size:
                    flush()
            continue
        token, _, tag = line.rpartition("\t")
        text += "" if fresh else " "
        begin, fresh = len(text), False
        text += token
        prefix, _, kind = tag.partition("-")
        if prefix == "B":
            spans.append([begin, len(text), kind])
        elif prefix == "I":
            spans[-1][1] = len(text)
    flush()
    return out


def meantime(path):
    kinds = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "PRO": "MISC", "FIN": "MISC", "MIX": "MISC"}
    for line in opened(path):
        d = json.loads(line)
        first, last = d["annotated"][0]
        text, spans = d["text"][first:last], []
        for m in d["mentions"]:
            if m["form"] not in ("NAM", "PRE.NAM") or "spans" in m or m["type"] not in kinds or not (first <= m["begin"] and m["end"] <= last):
                continue
            at = trimmed(text, m["begin"] - first, m["end"] - first)
            if at and m["type"] == "PER":
                at = without_title(text, *at)
            if at and named(text, *at):
                spans.append((*at, kinds[m["type"]]))
        yield d["id"], text, spread(spans)


def re3d(path):
    kinds = {"Person": "PER", "Organisation": "ORG", "Location": "LOC"}
    for line in opened(path):
        d = json.loads(line)
        spans = []
        for e in d["entities"]:
            at = trimmed(d["text"], e["begin"], e["end"]) if e["type"] in kinds else None
            if not at or not named(d["text"], *at) or "\n" in d["text"][at[0]:at[1]]:
                continue
            words = d["text"][at[0]:at[1]].split()
            if e["type"] == "Person" and (set(words) & TITLES or "of" in words or len(words) > 5):
                continue
            if e["type"] == "Location" and "," in d["text"][at[0]:at[1]]:
                continue
            spans.append((*at, kinds[e["type"]]))
        yield d["id"], d["text"], spread(spans)


def gum(path):
    kinds = {"person": "PER", "organization": "ORG", "place": "LOC"}
    for block in opened(path).read().split("# newdoc id = ")[1:]:
        name = block.split("\n", 1)[0]
        if name in HELD_OUT:
            continue
        text, spans, open_, tags = "", [], {}, []
        for line in block.split("\n")[1:]:
            if line.startswith("# newpar") or not line:
                text = text.rstrip(" ") + ("\n" if text and not text.endswith("\n") else "")
            if not line or line.startswith("#"):
                continue
            c = line.split("\t")
            if not c[0].isdigit():
                continue
            begin = len(text)
            text += c[1]
            tags.append((begin, len(text), c[3]))
            misc = c[9]
            entity = next((m[7:] for m in misc.split("|") if m.startswith("Entity=")), "")
            for part in re.findall(r"\([^()]*\)?|[^()]+\)", entity):
                fields = part.strip("()").split("-")
                if part.startswith("("):
                    open_.setdefault(fields[0], []).append((begin, fields[1], len(fields) > 7))
                if part.endswith(")"):
                    at, kind, linked = open_[fields[0]].pop()
                    if kind in kinds:
                        spans.append((at, len(text), kinds[kind]))
            text += "" if "SpaceAfter=No" in misc else " "
        out = []
        for begin, end, kind in spans:  # the run of proper nouns inside, where it is the mention's head
            inside = [t for t in tags if begin <= t[0] and t[1] <= end]
            at = trimmed(text, begin, end)
            if at and kind == "PER":
                at = without_title(text, *at)
            if at and named(text, *at) and any(t[2] == "PROPN" for t in inside) and "\n" not in text[at[0]:at[1]] and "," not in text[at[0]:at[1]]:
                out.append((*at, kind))
        yield name, text, spread(out)


def main(corpora, out):
    os.makedirs(out, exist_ok=True)
    sets = {"wikigold": columns(f"{corpora}/names/wikigold.conll.xz", 25), "wnut17": columns(f"{corpora}/names/wnut17_train.conll.xz", 1),
            "uner": columns(f"{corpora}/names/uner_ewt_dev.conll.xz", 40),
            "meantime": list(meantime(f"{corpora}/meantime/meantime.jsonl.xz")), "re3d": list(re3d(f"{corpora}/names/re3d.jsonl.xz"))}
    sets["gum"] = [d for genre in ("news", "interview", "academic", "court") for d in gum(f"{corpora}/gum/{genre}.conllu.xz")]
    demonym = re.compile(r"(?<![\w-])(?:" + "|".join(sorted(map(re.escape, people()), key=len, reverse=True)) + r")(?![\w-])")
    for corpus, documents in sets.items():
        count = 0
        with open(f"{out}/{corpus}.names", "w", encoding="utf-8", newline="\n") as f:
            for name, text, spans in documents:
                spans = [(b, b + len(text[b:e].rstrip()), "MISC" if demonym.fullmatch(text, b, e) else kind) for b, e, kind in spans
                         if text[b:e].rstrip() not in NO_NAMES]
                for m in demonym.finditer(text):
                    if all(m.end() <= b or e <= m.start() for b, e, _ in spans):
                        spans.append((m.start(), m.end(), "MISC"))
                f.write(f"D {name}\nT {text.replace(chr(92), '/').replace(chr(10), chr(92) + 'n')}\n")
                for begin, end, kind in sorted(spans):
                    f.write(f"N {len(text[:begin].encode())} {len(text[:end].encode())} {kind}\n")
                    count += 1
        print(corpus, len(documents), "documents", count, "names")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
