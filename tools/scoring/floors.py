"""Floors: what a row must reach, in a table of which a person reads the changes.

A line is `row<TAB>floor of the development stories<TAB>floor of the stories held back`, in hundredths, "-" where a kind lacks the row.
Lines that begin with # say how the floors were set.
"""
import math

CLEAR_RISE = 0.02  # two hundredths over its floor: more than rounding down leaves


def read(path):
    rows = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, *values = line.split("\t")
            rows[name] = [None if v == "-" else float(v) for v in values]
    return rows


def write(path, means, rows):
    """Sets each floor to the mean, rounded down to hundredths; the comment lines stay."""
    kept = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")] if path.exists() else []
    shown = ["-" if mean is None else f"{math.floor(mean * 100 + 1e-6) / 100:.2f}" for row in rows for mean in means[row]]
    lines = [f"{row}\t{shown[2 * at]}\t{shown[2 * at + 1]}" for at, row in enumerate(rows)]
    path.write_text("\n".join(kept + lines) + "\n", encoding="utf-8")


def judged(floors, means, kinds):
    """(faults, rises): sentences on rows below their floor, and on rows clearly above it. A row without a floor is a fault."""
    faults, rises = [], []
    for row, values in means.items():
        if row not in floors:
            faults.append(f"{row} has no floor")
            continue
        for kind, value, floor in zip(kinds, values, floors[row]):
            if value is None or floor is None:
                if value is not floor:
                    faults.append(f"{row}, {kind}: {value} against the floor {floor}")
            elif value < floor - 1e-6:
                faults.append(f"{row}, {kind}: {value:.3f} is below its floor {floor:.2f}")
            elif value > floor + CLEAR_RISE:
                rises.append(f"{row}, {kind}: {value:.3f} is above its floor {floor:.2f}: raise the floor")
    faults += [f"{row} has a floor, but no story scores it" for row in floors if row not in means]
    return faults, rises
