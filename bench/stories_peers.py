#!/usr/bin/env python3
"""Speed of gathering, and of its near-duplicate part beside datasketch and rensa, on the same texts in one run.

usage: stories_peers.py [--program PATH] [--documents N] [--copies]
       needs `pip install datasketch rensa`; PROGRAM: stories_json as built by `make bench`

Invented texts of 600 words, drawn as often as they stand in writing at large, with twelve names of their own each; every fifth an edited copy of another (one word in 25 changed). Each finds groups of one text: signatures of
126 or 128 hashes over five words in a row, buckets, and unions of those that meet with an estimated or exact Jaccard of .5. --copies: all of
them are one text. Seconds are those of the processor, reading the file left out; the answer is checked: as many groups as were made.
"""
import argparse, json, os, random, re, subprocess, sys, tempfile, time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")


def invented(count, copies, seed=1):
    dice = random.Random(seed)
    letters = "bdfgklmnprstv"
    names = ["".join(dice.choice(letters) + dice.choice("aeiou") for _ in range(dice.randint(2, 4))) for _ in range(20000)]
    rows = [l.rstrip("\n").split("\t") for l in open(os.path.join(ROOT, "data/background_terms.tsv")) if not l.startswith(("#", "(", "@", "~"))]
    common, counts = [r[0] for r in rows if r[0].isalpha()], [float(r[1]) for r in rows if r[0].isalpha()]
    function = [w for l in open(os.path.join(ROOT, "data/function_words.tsv")) if not l.startswith("#") for w in l.split()]
    draw = lambda n: [dice.choice(function) if dice.random() < 0.45 else w for w in dice.choices(common, counts, k=n)]
    texts = []
    while len(texts) < count:
        if copies and texts:
            texts.append(texts[0])
        elif len(texts) % 5 == 4:
            title, text = texts[dice.randrange(len(texts) - 4, len(texts))]
            texts.append((title, " ".join(dice.choice(common) if dice.random() < 0.04 else w for w in text.split(" "))))
        else:
            event = [n.capitalize() for n in dice.sample(names, 12)]
            words = [dice.choice(event) if dice.random() < 0.06 else w for w in draw(600)]
            texts.append((" ".join(event[:4]), " ".join(words)))
    return texts


def shingles(text):
    words = re.findall(r"[^\W_]+", text.lower())
    return {" ".join(words[i:i + 5]) for i in range(len(words) - 4)}


def groups(count, links):
    home = list(range(count))
    def top(i):
        while home[i] != i:
            home[i] = home[home[i]]
            i = home[i]
        return i
    for a, b in links:
        a, b = top(a), top(b)
        home[max(a, b)] = min(a, b)
    return sum(home[i] == i for i in range(count))


def datasketch(texts):
    from datasketch import MinHash, MinHashLSH
    begin, lsh, links = time.process_time(), MinHashLSH(threshold=0.5, num_perm=128), []
    for i, text in enumerate(texts):
        m = MinHash(num_perm=128)
        m.update_batch([s.encode() for s in shingles(text)])
        links += [(i, int(j)) for j in lsh.query(m)[:60]]
        lsh.insert(str(i), m)
    return groups(len(texts), links), time.process_time() - begin


def rensa(texts):
    from rensa import RMinHash, RMinHashLSH
    begin, lsh, kept, links = time.process_time(), RMinHashLSH(threshold=0.5, num_perm=128, num_bands=32), [], []
    for i, text in enumerate(texts):
        m = RMinHash(num_perm=128, seed=1)
        m.update(list(shingles(text)))
        links += [(i, j) for j in lsh.query(m)[:60] if kept[j].jaccard(m) >= 0.5]
        lsh.insert(i, m)
        kept.append(m)
    return groups(len(texts), links), time.process_time() - begin


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, "build/release/bench/stories_json"))
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--copies", action="store_true")
    options = parser.parse_args()
    texts = invented(options.documents, options.copies)
    with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
        file.writelines(f"{title}\t{text}\n" for title, text in texts)
        file.flush()
        found = json.loads(subprocess.run([options.program, file.name], capture_output=True, text=True, check=True).stdout)
    wanted = 1 if options.copies else sum(i % 5 != 4 for i in range(len(texts)))
    rows = [("ours, near-duplicates", found["texts"], found["sketch"] + found["duplicates"])]
    for name, run in (("datasketch", datasketch), ("rensa", rensa)):
        try:
            rows.append((name, *run([text for _, text in texts])))
        except ImportError:
            print(f"{name}: not installed")
    print(f"{len(texts)} documents, {wanted} texts; gathering with events: {found['stories']} stories, {found['seconds']:.2f} s, "
          f"{len(texts) / max(found['seconds'], 1e-9):.0f} documents a second")
    for name, count, seconds in rows:
        print(f"{name:24} {count:6} texts {seconds:8.2f} s {len(texts) / max(seconds, 1e-9):9.0f} documents a second")


if __name__ == "__main__":
    sys.exit(main())
