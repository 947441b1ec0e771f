#!/usr/bin/python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the checker: takes a good file, breaks one rule after the other, and expects each fault to be caught.

usage: mutate.py FILE     exit code 0 if the file passes and every mutation of it fails, else 1
"""

import logging
import os
import sys
import tempfile
import warnings

import pikepdf
from pikepdf import Array, Dictionary, Name

from pdfreport import as_list, is_dictionary
from uacheck import check

MUTATIONS = []


def mutation(rule):
    """Registers a function that breaks a file so that `rule` must fail."""

    def register(function):
        MUTATIONS.append((function, rule))
        return function

    return register


def elements(pdf, kind):
    """All structure elements of a kind, in the order of the tree."""
    waiting = as_list(pdf.Root.StructTreeRoot.K)[::-1]
    while waiting:
        element = waiting.pop()
        if is_dictionary(element) and "/S" in element:
            if element.S == kind:
                yield element
            waiting.extend(as_list(element.get("/K"))[::-1])


def objects(pdf, subtype):
    return (item for item in pdf.objects if isinstance(item, Dictionary) and item.get("/Subtype") == subtype)


def page_with_links(pdf):
    return next(page.obj for page in pdf.pages if "/Annots" in page.obj)


@mutation("11-006 Lang")
def document_without_language(pdf):
    del pdf.Root["/Lang"]


@mutation("06/MarkInfo")
def document_not_marked(pdf):
    del pdf.Root["/MarkInfo"]


@mutation("07-002 DisplayDocTitle")
def title_not_displayed(pdf):
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


@mutation("13-004 Figure alt")
def figure_without_text(pdf):
    del next(elements(pdf, Name.Figure))["/Alt"]


@mutation("15-003 TH scope")
def header_without_scope(pdf):
    del next(elements(pdf, Name.TH))["/A"]


@mutation("28-008 Tabs")
def page_without_tab_order(pdf):
    del page_with_links(pdf)["/Tabs"]


@mutation("28-012 Contents")
def link_without_contents(pdf):
    del page_with_links(pdf).Annots[0]["/Contents"]


@mutation("01/ParentTree")
def hole_in_parent_tree(pdf):
    pdf.Root.StructTreeRoot.ParentTree.Nums[1][3] = None


@mutation("14-003 heading skip")
def heading_level_skipped(pdf):
    next(elements(pdf, Name.H2)).S = Name.H4


@mutation("7.2-42 columns")
def cell_missing(pdf):
    row = next(elements(pdf, Name.TR))
    row.K = Array(list(row.K)[:-1])


@mutation("01-005 unmarked")
def artifact_not_marked(pdf):
    page = pdf.pages[0].obj
    content = page.Contents.read_bytes()
    content = content.replace(b"/Artifact<</Type/Layout>>BDC", b"q", 1).replace(b"EMC", b"Q", 1)
    page.Contents = pdf.make_stream(content)


@mutation("06-002 pdfuaid")
def identification_missing(pdf):
    xmp = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata = pdf.make_stream(xmp.replace(b"<pdfuaid:part>1</pdfuaid:part>", b""))


@mutation("31 CIDToGIDMap")
def glyph_map_missing(pdf):
    del next(objects(pdf, Name.CIDFontType2))["/CIDToGIDMap"]


@mutation("31-030 widths")
def width_wrong(pdf):
    widths = next(objects(pdf, Name.CIDFontType2)).W[1]
    widths[0] = int(widths[0]) + 50


@mutation("7.21.7-1 ToUnicode")
def unicode_values_missing(pdf):
    font = next(objects(pdf, Name.Type0))
    font.ToUnicode = pdf.make_stream(b"begincmap 0 beginbfchar endbfchar endcmap")


def main(path):
    report, _ = check(path)
    if report.faults:
        print(f"{path} is not a good file to begin with: {report.faults}")
        return 1
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        broken = os.path.join(folder, "broken.pdf")
        for function, rule in MUTATIONS:
            with pikepdf.open(path) as pdf:
                function(pdf)
                pdf.save(broken)
            faults = check(broken)[0].faults
            is_caught = rule in faults
            missed += not is_caught
            print(f"{'caught' if is_caught else 'MISSED'}  {function.__name__}: {rule}  {sorted(faults)}")
    print(f"{len(MUTATIONS) - missed} of {len(MUTATIONS)} mutations caught")
    return 1 if missed else 0


if __name__ == "__main__":
    warnings.filterwarnings("ignore")
    logging.disable(logging.CRITICAL)
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
