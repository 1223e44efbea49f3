#!/usr/bin/env python3
"""Speed of reading web archives beside FastWARC and warcio, on the same file in one run.

usage: warc_peers.py [ARCHIVE.warc.gz] [--program PATH] [--rounds N]
       needs `pip install fastwarc==2.0.1` (and `warcio`, if it is to be timed); without ARCHIVE one is made of invented pages

Seconds are those of the processor, since machines are busy. Each reads every record to its end, with the header of the page and without; rounds take turns, and the best of each counts.
The answer is checked before it is timed: the same records, the same bytes. PROGRAM: warc_json as built by `make bench`.
"""
import gzip, json, os, random, subprocess, sys, tempfile, time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
WORDS = "council bridge harbour mayor ferry island grain price school winter report river valley boat quay night".split()


def invented(path, megabytes=200, seed=1):
    """A sound archive, a gzip member a record; a page is 20 to 100 kB, mostly menus and scripts, as pages are."""
    dice, total, number = random.Random(seed), 0, 0
    text = lambda low, high: " ".join(dice.choice(WORDS) for _ in range(dice.randint(low, high)))
    with open(path, "wb") as out:
        while total < megabytes << 20:
            menu = "".join(f'<li><a href="/n/{dice.randrange(10**6)}">{text(5, 8)}</a></li>' for _ in range(dice.randint(100, 900)))
            prose = "".join(f"<p>{text(25, 60).capitalize()}.</p>" for _ in range(dice.randint(6, 20)))
            page = f"<!DOCTYPE html><title>Story {number}</title><script>{'var x=1;' * dice.randint(200, 4000)}</script><ul>{menu}</ul><article>{prose}</article>"
            body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
            head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012d}>\r\n"
                    f"WARC-Date: 2025-03-04T00:00:00Z\r\nWARC-Target-URI: https://courier.example/story/{number}\r\n"
                    f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n")
            record = head.encode() + body + b"\r\n\r\n"
            out.write(gzip.compress(record, 3, mtime=0))
            total, number = total + len(record), number + 1


def ours(program, path, http):
    done = subprocess.run([program, *(["--http"] if http else []), path], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    return found["records"], found["seconds"], found["bytes"]


def fastwarc(path, http):
    from fastwarc.warc import ArchiveIterator
    with open(path, "rb") as stream:
        begin, count = time.process_time(), 0
        for _ in ArchiveIterator(stream, parse_http=http):
            count += 1
        return count, time.process_time() - begin, None


def warcio(path, http):
    from warcio.archiveiterator import ArchiveIterator
    with open(path, "rb") as stream:
        begin, count = time.process_time(), 0
        for _ in ArchiveIterator(stream, no_record_parse=not http):
            count += 1
        return count, time.process_time() - begin, None


def main():
    arguments = sys.argv[1:]
    if "-h" in arguments or "--help" in arguments:
        sys.exit(__doc__)
    option = lambda name, default: arguments[arguments.index(name) + 1] if name in arguments else default
    program = os.path.abspath(option("--program", os.path.join(ROOT, "build", "bench", "bench", "warc_json")))
    rounds = int(option("--rounds", "5"))
    path = arguments[0] if arguments and not arguments[0].startswith("--") else None
    with tempfile.TemporaryDirectory() as folder:
        if path is None:
            path = os.path.join(folder, "invented.warc.gz")
            invented(path)
        readers = {"synoptic": lambda http: ours(program, path, http)}
        for name, reader in (("fastwarc", fastwarc), ("warcio", warcio)):
            try:
                reader(path, False)
                readers[name] = lambda http, reader=reader: reader(path, http)
            except ImportError:
                print(f"{name} is not installed", file=sys.stderr)
        records = {name: reader(False)[0] for name, reader in readers.items()}
        if len(set(records.values())) != 1:
            sys.exit(f"they do not read the same records: {records}")
        for http in (False, True):
            best = {name: float("inf") for name in readers}
            for _ in range(rounds):
                for name, reader in readers.items():
                    best[name] = min(best[name], reader(http)[1])
            print("records and headers of pages" if http else "records")
            for name, seconds in best.items():
                ratio = f"  synoptic is {seconds / best['synoptic']:.2f} times as fast" if name != "synoptic" else ""
                print(f"  {name:10s} {records[name] / seconds:10,.0f} records/s{ratio}")


if __name__ == "__main__":
    main()
