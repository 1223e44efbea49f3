#!/usr/bin/env python3
"""Pages a second, one core, processor time, of Synoptic and its peers on the same pages, in one run.

usage: html_peers.py HTML_JSON FOLDER...      HTML_JSON: the program build/bench/bench/html_json

Peers, in a scratch environment: pip install turbohtml resiliparse 'trafilatura[all]' lxml-html-clean. What is not there is passed over.
Files are read before the clock runs. A rate is the median of three rounds (trafilatura: one).
"""
import glob, json, statistics, subprocess, sys, time


def rate(read, pages, rounds=3):
    rates = []
    for _ in range(rounds):
        begin = time.process_time()
        for page in pages:
            read(page)
        rates.append(len(pages) / (time.process_time() - begin))
    return statistics.median(rates)


def peers():
    try:
        import turbohtml
        yield "turbohtml: article with metadata", lambda b: turbohtml.parse(b).article(), 3
        yield "turbohtml: parse alone", turbohtml.parse, 3
    except ImportError:
        pass
    try:
        from resiliparse.extract.html2text import extract_plain_text
        yield "resiliparse: main text, no metadata", lambda b: extract_plain_text(b.decode("utf-8", "replace"), main_content=True), 3
    except ImportError:
        pass
    try:
        import trafilatura
        yield "trafilatura: with metadata", lambda b: trafilatura.bare_extraction(b, with_metadata=True), 1
    except ImportError:
        pass


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    files = sorted(f for folder in sys.argv[2:] for f in glob.glob(folder + "/*.html"))
    pages = [open(f, "rb").read() for f in files]
    ours = [json.loads(subprocess.run([sys.argv[1], *files], capture_output=True, check=True, text=True).stdout) for _ in range(3)]
    assert all(o["pages"] == len(pages) and o["read"] > 0.9 * len(pages) for o in ours), ours[0]
    print(f"{len(pages)} pages, {sum(map(len, pages)) / len(pages) / 1000:.0f} kB each")
    print(f"{statistics.median(len(pages) / o['seconds'] for o in ours):8.0f}  synoptic: article with metadata, what is kept out, language, SHA-256")
    print(f"{statistics.median(len(pages) / o['parse_seconds'] for o in ours):8.0f}  synoptic: decode and parse alone")
    for name, read, rounds in peers():
        print(f"{rate(read, pages, rounds):8.0f}  {name}", flush=True)


if __name__ == "__main__":
    main()
