"""Runs Synoptic for the scorers: the only part of them that knows its command line."""
import concurrent.futures
import json
import os
import subprocess

SECONDS = 120  # one story of seven reports takes 0.3 s; under a sanitizer on a busy machine far longer


class NoResult(Exception):
    """The program gave no JSON; says what it said instead."""


def reports_in(folder):
    """The reports of a folder, sorted by name: what Synoptic is given. Sidecars beside them it finds by itself."""
    return sorted(p for p in folder.iterdir() if p.suffix in (".txt", ".html", ".htm"))


def output_of(program, command, paths):
    """What `PROGRAM COMMAND --format json PATHS` prints, parsed: a dossier, or the first report's annotations."""
    try:
        done = subprocess.run([program, command, "--format", "json", "-q", "-j", "1", *map(str, paths)], capture_output=True, text=True,
                              timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise NoResult(f"no end after {SECONDS} seconds") from None
    if done.returncode not in (0, 3) or not done.stdout.strip():
        raise NoResult(f"exit {done.returncode}: {done.stderr.strip()[-200:]}")
    return json.loads(done.stdout.splitlines()[0] if command == "annotate" else done.stdout)


def in_parallel(job, items):
    """[job(item)], in the order of the items, on as many threads as there are cores."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(job, items))
