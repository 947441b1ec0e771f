#!/usr/bin/python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of 100,000 candidacies by rosette-cli beside `sqlite3 .import` of the same file, in the same run.

usage: import.py ROSETTE-CLI [ROWS]

sqlite3 only copies cells into one table without keys; rosette-cli reads, matches and checks them and stores persons,
candidacies and slates with their indexes. The file has the columns and cells of the real one of 2020
(tests/data/nec-2020), its rows repeated under other names. The bar is a third of the speed of sqlite3; exits 1 when it
is missed. A file of short rows is measured beside it, without a bar: there sqlite3 has even less to do.
"""
import csv
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 5
REAL_FILE = pathlib.Path(__file__).parents[1] / "data/nec-2020/nec-2020-clp-candidates.csv"


def write_real_rows(path, rows):
    with open(REAL_FILE, newline="", encoding="utf-8") as file:
        header, *candidacies = csv.reader(file)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for number in range(rows):
            name, *cells = candidacies[number % len(candidacies)]
            writer.writerow([f"{name} {number}", *cells])


def write_short_rows(path, rows):
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


def compare(program, rows, name, write_rows):
    """The speed of rosette-cli as a share of that of sqlite3, which is also printed."""
    with tempfile.TemporaryDirectory() as folder_name:
        folder = pathlib.Path(folder_name)
        path = str(folder / "candidacies.csv")
        write_rows(path, rows)
        ours, theirs = [], []
        for run in range(RUNS):
            theirs.append(sqlite_import(folder, path, run))
            ours.append(our_import(program, folder, path, run))
    own, rival = statistics.median(ours), statistics.median(theirs)
    print(f"import of {rows} {name} rows: rosette-cli {own:.2f} s ({rows / own:.0f} rows/s), sqlite3 .import "
          f"{rival:.2f} s ({rows / rival:.0f} rows/s), speed {rival / own:.2f} of sqlite3's")
    return rival / own


def main():
    program, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    speed = compare(program, rows, "real", write_real_rows)
    print(f"bar for these: {1 / 3:.2f}, {'met' if speed >= 1 / 3 else 'MISSED'}")
    compare(program, rows, "short", write_short_rows)
    return 0 if speed >= 1 / 3 else 1


if __name__ == "__main__":
    sys.exit(main())
