#!/usr/bin/python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide of the demo contest from a cold start of rosette-cli: file opened, list read, PDF written.

usage: coldstart.py ROSETTE-CLI

Prints the medians of whole processes, taken in turn, beside `rosette-cli --version` (the bar is three times that plus
25 ms) and beside WeasyPrint, where it is installed, making a page of the same words from our own HTML twin. Exits 1
when the bar is missed.
"""
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 21
WEASYPRINT_RUNS = 3


def milliseconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        demo = str(pathlib.Path(folder) / "demo.rosette")
        subprocess.run([program, "demo", "create", demo], check=True, stdout=subprocess.DEVNULL)
        guide = [program, "-f", demo, "guide", "export", "wales", "--out", str(pathlib.Path(folder) / "guide.pdf")]
        version = [program, "--version"]
        for command in (guide, version):
            milliseconds(command)
        started, exported = [], []
        for _ in range(RUNS):
            started.append(milliseconds(version))
            exported.append(milliseconds(guide))
        start, export = statistics.median(started), statistics.median(exported)
        bar = 3 * start + 25
        print(f"cold start: --version {start:.1f} ms, guide export {export:.1f} ms; bar 3 x --version + 25 = {bar:.1f} ms")
        if shutil.which("weasyprint"):
            html, pdf = str(pathlib.Path(folder) / "guide.html"), str(pathlib.Path(folder) / "weasyprint.pdf")
            subprocess.run([*guide[:-1], html, "--format", "html"], check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
            rival = statistics.median(milliseconds(["weasyprint", html, pdf]) for _ in range(WEASYPRINT_RUNS))
            print(f"WeasyPrint with the same words: {rival:.0f} ms, {rival / export:.1f} times as long")
        else:
            print("WeasyPrint is not installed; no comparison made")
        return 0 if export <= bar else 1


if __name__ == "__main__":
    sys.exit(main())
