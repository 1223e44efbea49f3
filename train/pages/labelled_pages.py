"""Pages as the training sees them: the blocks that dump_blocks gives, which of them the gold says are the article, and the folds
of sites by which a page is judged blind. How a model is learned of them is train.py's.
"""
import json, lzma, re, unicodedata
from collections import Counter, defaultdict
from urllib.parse import urlsplit

import numpy as np

PLAIN = 100  # kPlainFeatures
SHORT_LINE = 280
WHERE = 54  # 1 behind the first prose, -1 before it
BASIS, LINE_START = 2166136261, 1
SEGMENT, GUESSED = 25.0, 1.0  # weights of a block with a segment of evaldata; of one whose label is a guess


def word_hash(word):
    h = 2166136261
    for byte in word.encode():
        h = ((h ^ byte) * 16777619) & 0xFFFFFFFF
    return h


def line_words(text):
    """As line_words() in article_words.h: hashes of words, and of each with the word before."""
    out, h, size, before = [], BASIS, 0, LINE_START
    for b in text.encode() + b" ":
        if 65 <= b <= 90:
            b += 32
        elif 48 <= b <= 57:
            b = 48
        elif not 97 <= b <= 122 and b < 128:
            if size:
                out += [h, (before * 0x9E3779B1 + h) & 0xFFFFFFFF]
                before = h
            h, size = BASIS, 0
            continue
        size += 1
        if size <= 32:
            h = ((h ^ b) * 16777619) & 0xFFFFFFFF
    return out


def even(text):
    return re.sub(r"\s+", " ", text or "").strip()


def words(text):
    return re.findall(r"\w+", text.lower())


def site(address):
    host = urlsplit(address).hostname or address
    parts = host.removeprefix("www.").split(".")
    return ".".join(parts[-2:]) if len(parts) < 3 or len(parts[-2]) > 3 else ".".join(parts[-3:])


class Page:
    def __init__(self, row, group, kind):
        self.group, self.kind = group, kind
        self.texts = [b["t"] for b in row["blocks"]]
        self.elements = [b["e"] for b in row["blocks"]]
        self.parent = {e[0]: e[1] for e in row["elements"]}
        self.words = {e[0]: e[2:] for e in row["elements"]}
        self.plain = np.array([b["f"] for b in row["blocks"]], dtype=np.float32).reshape(-1, PLAIN)
        self.bytes = np.array([len(t.encode()) for t in self.texts], dtype=np.float32)
        self.counts = np.array([len(words(t)) for t in self.texts], dtype=np.float32)
        self.line_words = [line_words(t) if len(t.encode()) <= SHORT_LINE else [] for t in self.texts]

    def label_by_text(self, gold):
        g = words(gold)
        grams = {tuple(g[i:i + 3]) for i in range(len(g) - 2)}
        lines = {" ".join(words(line)) for line in gold.split("\n")}
        padded = " " + " ".join(g) + " "
        y = np.zeros(len(self.texts))
        for i, text in enumerate(self.texts):
            w = words(text)
            if len(w) >= 5:
                three = [tuple(w[j:j + 3]) for j in range(len(w) - 2)]
                y[i] = sum(t in grams for t in three) / len(three) >= 0.6
            elif w:
                joined = " ".join(w)
                y[i] = joined in lines or (len(w) >= 3 and f" {joined} " in padded)
        # A text that stands on the page more often than in the gold: those in the thick of the article are meant.
        same = defaultdict(list)
        for i, text in enumerate(self.texts):
            if y[i]:
                same[" ".join(words(text))].append(i)
        dense = np.convolve(y, np.ones(9) / 9, mode="same") if len(y) else y
        for text, places in same.items():
            allowed = max(1, padded.count(f" {text} "))
            if len(places) > allowed:
                for i in sorted(places, key=lambda i: -dense[i])[allowed:]:
                    y[i] = 0
        self.y = y
        main = float((self.counts * y).sum())
        self.w = np.clip((self.counts + 3) * 300 / (main + 100), 0.02, 20)

    def label_by_segments(self, wanted, unwanted, comments):
        self.y, self.w = np.zeros(len(self.texts)), np.zeros(len(self.texts))
        texts = [even(t) for t in self.texts]
        for segments, value in ((comments, 0), (unwanted, 0), (wanted, 1)):
            for s in map(even, segments):
                hits = [i for i, t in enumerate(texts) if s in t]
                if value == 0 or len(hits) == 1:
                    for i in hits:
                        self.y[i], self.w[i] = value, SEGMENT
        self.wanted, self.unwanted = wanted, unwanted

    def guess(self, p):
        """Blocks that no segment tells of are labelled by a blind model where it is sure of them."""
        free = self.w == 0
        sure = free & ((p > 0.9) | (p < 0.1))
        self.guessed = np.where(sure, p > 0.5, self.y), np.where(sure, GUESSED, self.w)

    # What the learned lists add: as add_word_features() in article_words.cc.
    def word_features(self, class_weights, line_weights):
        own = {e: sum(class_weights.get(w, 0.0) for w in ws) for e, ws in self.words.items()}
        n = len(self.texts)
        out = np.zeros((n, 16), dtype=np.float32)
        lines = [0.0] * n
        heading, heading_at = 0.0, None
        least_heading = least_line = 0.0
        above = {0: (0.0, 0.0, 0.0, 0.0)}
        def weigh(e):
            if e not in above:
                total, least, most, nearest = weigh(self.parent[e])
                v = own[e]
                above[e] = total + v, min(least, v), max(most, v), v if v else nearest
            return above[e]
        for b in range(n):
            e = self.elements[b]
            out[b, 4:8] = weigh(e)
            for level in range(4):
                out[b, level] = own.get(e, 0.0)
                e = self.parent.get(e, 0)
            values = [line_weights.get(w, 0.0) for w in self.line_words[b]]
            lines[b] = sum(values)
            out[b, 8] = lines[b]
            out[b, 9] = min(values + [0.0])
            out[b, 10] = heading if heading_at is not None else 0.0
            out[b, 11] = b - heading_at if heading_at is not None else -1
            out[b, 12] = lines[b - 1] if b else 0.0
            if b:
                out[b - 1, 13] = lines[b]
            out[b, 14], out[b, 15] = least_heading, least_line
            is_heading = self.plain[b, 0] == 2
            if self.plain[b, WHERE] >= 0:
                least_line = min(least_line, lines[b])
                if is_heading:
                    least_heading = min(least_heading, lines[b])
            if is_heading:
                heading, heading_at = lines[b], b
        return out

    # As around_of() in article_model.cc.
    def around(self, p):
        n = len(p)
        out = np.zeros((n, 14), dtype=np.float32)
        if n == 0:
            return out
        expected, size, count = defaultdict(float), defaultdict(float), defaultdict(int)
        for b in range(n):
            e = self.elements[b]
            while True:
                expected[e] += self.bytes[b] * p[b]
                size[e] += self.bytes[b]
                count[e] += 1
                if not e:
                    break
                e = self.parent[e]
        before = np.concatenate([[0], np.cumsum(self.bytes * p)])
        size_before = np.concatenate([[0], np.cumsum(self.bytes)])
        total, heading = before[-1], -1.0
        at = lambda i: p[i] if 0 <= i < n else -1.0
        for b in range(n):
            first, last = max(0, b - 5), min(n, b + 6)
            out[b, 0:5] = p[b], at(b - 1), at(b + 1), at(b - 2), at(b + 2)
            out[b, 5] = (before[b] - before[first]) / max(1.0, size_before[b] - size_before[first])
            out[b, 6] = (before[last] - before[b + 1]) / max(1.0, size_before[last] - size_before[b + 1])
            e = self.elements[b]
            for k in (7, 8):
                c = count[e]
                while e and count[e] == c:
                    e = self.parent[e]
                out[b, k] = expected[e] / max(1.0, size[e])
            out[b, 9] = before[b] / max(1.0, total)
            out[b, 10] = p.max()
            out[b, 11] = heading
            out[b, 12] = total
            out[b, 13] = expected[e] / max(1.0, total)
            if self.plain[b, 0] == 2:
                heading = p[b]
        return out


def folds_of(pages, n):
    """Sites dealt out to folds, the largest first."""
    sizes = Counter(p.group for p in pages)
    load, fold = [0] * n, {}
    for group, size in sorted(sizes.items(), key=lambda x: (-x[1], x[0])):
        fold[group] = int(np.argmin(load))
        load[fold[group]] += size
    return np.array([fold[p.group] for p in pages])


def load(path, gold_path, kind):
    with (lzma.open if gold_path.endswith(".xz") else open)(gold_path, "rt", encoding="utf-8") as f:
        gold = json.load(f)
    name = lambda s: unicodedata.normalize("NFC", s.rsplit("/", 1)[-1]).removesuffix(".html")
    by_name = {name(e.get("file") or k): (k, e) for k, e in gold.items()}
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        key, entry = by_name[name(row["source"])]
        page = Page(row, site(entry.get("url") or key), kind)
        if kind == "words":
            page.gold = entry["main_content"]
            page.label_by_text(page.gold)
        else:
            page.label_by_segments(entry["with"], entry["without"], entry.get("comments") or [])
        page.guessed = page.y, page.w
        yield page
