# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about the file and its catalogue."""

import re

from pdfreport import LANGUAGE_TAG, as_text


def check_header(path, report):
    with open(path, "rb") as file:
        if not re.match(rb"%PDF-1\.[0-7][\r\n]", file.read(12)):
            report.add("6.1 header", "not PDF 1.x")


def check_catalogue(catalogue, report):
    mark_info = catalogue.get("/MarkInfo")
    if mark_info is None or mark_info.get("/Marked") != True:  # noqa: E712, a pikepdf boolean
        report.add("06/MarkInfo", "MarkInfo/Marked true missing")
    language = as_text(catalogue.get("/Lang", ""))
    if not language:
        report.add("11-006 Lang", "the catalogue has no Lang")
    elif not LANGUAGE_TAG.fullmatch(language):
        report.add("7.2-29 Lang value", language)
    preferences = catalogue.get("/ViewerPreferences")
    if preferences is None or preferences.get("/DisplayDocTitle") != True:  # noqa: E712
        report.add("07-002 DisplayDocTitle", "not set")
    check_metadata(catalogue.get("/Metadata"), report)


def check_metadata(metadata, report):
    if metadata is None:
        report.add("06-001 XMP", "no XMP metadata")
        return
    xmp = metadata.read_bytes().decode("utf8", "replace")
    if not re.search(r"pdfuaid:part(>|=\")1", xmp):
        report.add("06-002 pdfuaid", "no pdfuaid:part")
    if "dc:title" not in xmp:
        report.add("06-003 title", "no dc:title in the XMP metadata")
