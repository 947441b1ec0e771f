#!/usr/bin/python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""branches.py COVERAGE.json: prints the branches of rules, signing and verification that no test took.

Not counted is what cannot be taken: the way past a switch that names every value of its enumeration, and what
leads to qFatal, which ends the program."""

import collections
import json
import pathlib
import re
import sys

ROOMS = re.compile(r"/core/(decisions|criteria|signing|audit)/[a-z]+\.(cpp|h)$")
TREE = pathlib.Path(__file__).resolve().parents[2]


def cannot_be_taken(lines, number, condition, never_true):
    """Whether the branch that was never taken leads past a switch, or ends the program."""
    return never_true and ("switch (" + condition + ")" in lines[number - 1] or "qFatal" in lines[number])


def main():
    report = json.loads(pathlib.Path(sys.argv[1]).read_text())
    total, missing = 0, []
    for file in report["data"][0]["files"]:
        path = pathlib.Path(file["filename"]).resolve()
        if not ROOMS.search(str(path)) or path.is_relative_to(TREE / "tests"):
            continue
        lines = path.read_text().split("\n")
        taken = collections.defaultdict(lambda: [0, 0])
        for first, column, last, end, true, false, *_ in file["branches"]:
            place = taken[first, column, last, end]
            place[0] += true
            place[1] += false
        for (first, column, last, end), counts in sorted(taken.items()):
            line = lines[first - 1]
            condition = line[column - 1:end - 1] if first == last else line[column - 1:]
            for is_true, count in zip((True, False), counts):
                if count == 0 and cannot_be_taken(lines, first, condition, is_true):
                    continue
                total += 1
                if count == 0:
                    missing.append(f"{path.relative_to(TREE)}:{first}: never {str(is_true).lower()}: {condition}")
    print("\n".join(missing))
    print(f"{total - len(missing)} of {total} branches of rules, signing and verification are taken by tests")
    return 1 if missing or not total else 0


if __name__ == "__main__":
    sys.exit(main())
