#!/usr/bin/python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Machine checks of PDF/UA-1 (ISO 14289-1), after the Matterhorn Protocol and veraPDF's published profile, as far as
they can apply to our documents. Independent of the writer: pikepdf and fontTools read the file.

usage: uacheck.py FILE...     exit code 0 if no rule fails in any file, else 1
"""

import logging
import sys
import warnings

import pikepdf

from contentrules import Content
from documentrules import check_catalogue, check_header
from fontrules import check_font
from pdfreport import Report
from structurerules import Structure


def check(path):
    """The report on one file, and how often each structure type occurs in it."""
    report = Report()
    with pikepdf.open(path) as pdf:
        check_header(path, report)
        check_catalogue(pdf.Root, report)
        structure = Structure(pdf, report)
        content = Content(pdf, structure, report)
        for key, font in content.fonts.items():
            check_font(font, content.shown.get(key, set()), report)
    return report, structure.counts


def main(paths):
    if not paths:
        print(__doc__)
        return 1
    failed = 0
    for path in paths:
        report, counts = check(path)
        failed += bool(report.faults)
        print(f"{path}: {'FAIL ' + str(len(report.faults)) + ' rules' if report.faults else 'PASS'}")
        print("   ", " ".join(f"{tag}:{count}" for tag, count in sorted(counts.items())))
        for rule, messages in report.messages.items():
            print(f"    - {rule} x{len(messages)}: {messages[0]}")
    return 1 if failed else 0


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    logging.disable(logging.CRITICAL)
    sys.exit(main(sys.argv[1:]))
