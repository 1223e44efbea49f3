"""Writes the rows of data/given_name_sex.tsv from Faker's person providers: names given to one sex only.

usage: python3 tools/given_name_sex.py > ROWS.tsv      (needs: pip install faker==40.54.0)
"""
import importlib
import os
import re
import sys
import unicodedata

import faker

NAME = re.compile(r"[A-Z][^\W\d_]+(-[A-Z][^\W\d_]+)?")


def spellings(name):
    """The name as it is and without marks, where it is one word in Latin letters."""
    for word in (name, unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()):
        if NAME.fullmatch(word) and all(ord(c) < 0x250 for c in word):
            yield word


def main():
    folder = os.path.join(os.path.dirname(faker.__file__), "providers", "person")
    names = {"m": set(), "f": set()}
    for locale in sorted(os.listdir(folder)):
        if locale.startswith("__") or not os.path.isdir(os.path.join(folder, locale)):
            continue
        provider = importlib.import_module("faker.providers.person." + locale).Provider
        for sex, attribute in (("m", "first_names_male"), ("f", "first_names_female")):
            for name in getattr(provider, attribute, []):
                names[sex].update(spellings(name))
    for name in sorted(names["m"] ^ names["f"]):
        sys.stdout.write(f"{name}\t{'m' if name in names['m'] else 'f'}\n")


if __name__ == "__main__":
    main()
