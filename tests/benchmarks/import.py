#!/usr/bin/python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of 100,000 candidacies by rosette-cli beside `sqlite3 .import` of the same file, in the same run.

usage: import.py ROSETTE-CLI [ROWS]

sqlite3 only copies cells; rosette-cli reads, matches, checks and stores persons, candidacies and slates. The bar is a
third of the speed of sqlite3. Exits 1 when it is missed.
"""
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 3


def write_csv(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.write("candidate,slate,other_endorsements,clp_noms_final,source,notes\n")
        for number in range(rows):
            file.write(f"Candidate {number} Name{number % 977},Slate {number % 40},,{number % 300},"
                       f"https://example.org/record/{number},entered by the benchmark\n")


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def our_import(program, folder, csv, run):
    committee = str(folder / f"committee{run}.rosette")
    subprocess.run([program, "committee", "create", committee, "--name", "Committee", "--secretary", "Ada Fox"],
                   check=True, stdout=subprocess.DEVNULL)
    subprocess.run([program, "-f", committee, "contest", "add", "large", "--body", "NEC", "--title", "Large section",
                    "--system", "stv", "--places", "9"], check=True, stdout=subprocess.DEVNULL)
    return seconds([program, "-f", committee, "candidacy", "import", "large", csv])


def sqlite_import(folder, csv, run):
    database = str(folder / f"plain{run}.db")
    return seconds(["sqlite3", database, ".mode csv", f".import {csv} candidacy"])


def main():
    program, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        csv = str(folder / "candidacies.csv")
        write_csv(csv, rows)
        ours, theirs = [], []
        for run in range(RUNS):
            theirs.append(sqlite_import(folder, csv, run))
            ours.append(our_import(program, folder, csv, run))
        own, rival = statistics.median(ours), statistics.median(theirs)
        print(f"import of {rows} rows: rosette-cli {own:.2f} s ({rows / own:.0f} rows/s), sqlite3 .import {rival:.2f} s "
              f"({rows / rival:.0f} rows/s), speed {rival / own:.2f} of sqlite3's (bar: 0.33)")
        return 0 if rival / own >= 1 / 3 else 1


if __name__ == "__main__":
    sys.exit(main())
