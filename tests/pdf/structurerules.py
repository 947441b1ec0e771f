# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about the structure tree."""

import re

from pikepdf import Array, Name

from pdfreport import LANGUAGE_TAG, as_list, as_text, is_dictionary, name_of

STANDARD_TYPES = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl "
    "LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu "
    "WT WP Figure Formula Form".split()
)

PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TD": {"TR"},
    "TH": {"TR"},
    "LI": {"L"},
    "Lbl": {"LI", "Note", "Reference", "BibEntry", "TOCI"},
    "LBody": {"LI", "Note", "Reference", "BibEntry", "TOCI"},
}

CHILDREN = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "TR": {"TH", "TD"},
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
}


class Structure:
    """Walks the tree once; afterwards it knows which element owns each marked content and each annotation."""

    def __init__(self, pdf, report):
        self.report = report
        self.counts = {}
        self.headings = []
        # (page, MCID) -> names of the elements from the root down
        self.content_owners = {}
        self.annotation_owners = {}
        self.parent_tree = {}
        self.root = pdf.Root.get("/StructTreeRoot")
        self.pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
        if self.root is None:
            report.add("01/StructTree", "no structure tree")
            return
        self.role_map = dict(self.root.get("/RoleMap") or {})
        self._walk(self.root.get("/K"), (), None)
        self._check_headings()
        self._read_parent_tree()

    @property
    def exists(self):
        return self.root is not None

    def standard_type(self, element):
        tag = name_of(element["/S"])
        for _ in range(9):
            if tag in STANDARD_TYPES or "/" + tag not in self.role_map:
                break
            tag = name_of(self.role_map["/" + tag])
        return tag

    def _walk(self, kid, path, page):
        if kid is None:
            return
        if isinstance(kid, Array):
            for child in kid:
                self._walk(child, path, page)
        elif not is_dictionary(kid):
            self._own_content(page, int(kid), path)
        else:
            page = self.pages.get(kid["/Pg"].objgen) if "/Pg" in kid else page
            if "/S" in kid:
                self._walk_element(kid, path, page)
            elif kid.get("/Type") == Name.OBJR or "/Obj" in kid:
                self.annotation_owners[kid["/Obj"].objgen] = path
            elif "/MCID" in kid:
                self._own_content(page, int(kid["/MCID"]), path)

    def _own_content(self, page, mcid, path):
        if (page, mcid) in self.content_owners:
            self.report.add("01/MCID twice", (page, mcid))
        self.content_owners[(page, mcid)] = path

    def _walk_element(self, element, path, page):
        tag = self.standard_type(element)
        self.counts[tag] = self.counts.get(tag, 0) + 1
        if tag not in STANDARD_TYPES:
            self.report.add("02-001 role", f"non-standard type {tag} is not role-mapped")
        parent = path[-1] if path else ""
        if tag in PARENTS and parent not in PARENTS[tag]:
            self.report.add("09 nesting", f"{tag} in {parent}")
        self._check_attributes(element, tag)
        if tag in CHILDREN:
            self._check_children(element, tag)
        if tag == "Table":
            self._check_table(element)
        if re.fullmatch("H[1-6]", tag):
            self.headings.append(int(tag[1]))
        self._walk(element.get("/K"), path + (tag,), page)

    def _check_attributes(self, element, tag):
        has_text = any(as_text(element.get(key, "")).strip() for key in ("/Alt", "/ActualText"))
        if tag == "Figure" and not has_text:
            self.report.add("13-004 Figure alt", "Figure without Alt")
        if tag == "Figure" and attribute(element, "/BBox") is None:
            self.report.add("(advice) Figure BBox", "Figure without BBox")
        if tag == "Formula" and "/Alt" not in element:
            self.report.add("17-002 Formula alt", "Formula without Alt")
        has_scope = any(attribute(element, key) is not None for key in ("/Scope", "/Headers")) or "/ID" in element
        if tag == "TH" and not has_scope:
            self.report.add("15-003 TH scope", "TH without Scope")
        if "/P" not in element:
            self.report.add("7.1-12 P entry", tag)
        if "/Lang" in element and not LANGUAGE_TAG.fullmatch(as_text(element["/Lang"])):
            self.report.add("7.2-29 Lang value", element["/Lang"])

    def _check_children(self, element, tag):
        kids = as_list(element.get("/K"))
        tags = [self.standard_type(kid) for kid in kids if is_dictionary(kid) and "/S" in kid]
        if len(tags) != len(kids):
            self.report.add("7.2 kids", f"{tag} has content or objects among its kids")
        if set(tags) - CHILDREN[tag]:
            self.report.add("7.2 kids", f"{tag} contains {set(tags) - CHILDREN[tag]}")
        if tag == "Table" and "THead" in tags and "TBody" not in tags:
            self.report.add("7.2-14 THead", "THead without TBody")

    def _check_table(self, table):
        widths = set(self._row_widths(table))
        if len(widths) > 1:
            self.report.add("7.2-42 columns", f"rows have {sorted(widths)} cells")

    def _row_widths(self, element):
        for kid in as_list(element.get("/K")):
            if not is_dictionary(kid) or "/S" not in kid:
                continue
            tag = self.standard_type(kid)
            if tag == "TR":
                yield sum(int(attribute(cell, "/ColSpan") or 1) for cell in as_list(kid.get("/K")))
            elif tag in ("THead", "TBody", "TFoot"):
                yield from self._row_widths(kid)

    def _check_headings(self):
        if not self.headings and "H" not in self.counts:
            self.report.add("14 headings", "no headings at all")
        if self.headings and self.headings[0] != 1:
            self.report.add("14-002 first heading", f"the first heading is H{self.headings[0]}")
        for upper, lower in zip(self.headings, self.headings[1:]):
            if lower > upper + 1:
                self.report.add("14-003 heading skip", f"H{upper} then H{lower}")

    def _read_parent_tree(self):
        if "/ParentTree" not in self.root:
            self.report.add("01/ParentTree", "missing")
            return
        waiting = [self.root["/ParentTree"]]
        while waiting:
            node = waiting.pop()
            numbers = list(node.get("/Nums", []))
            for key, value in zip(numbers[::2], numbers[1::2]):
                self.parent_tree[int(key)] = value
            waiting.extend(node.get("/Kids", []))


def attribute(element, key):
    """An attribute of a structure element, whoever owns it."""
    if not is_dictionary(element):
        return None
    for attributes in as_list(element.get("/A")):
        if is_dictionary(attributes) and key in attributes:
            return attributes[key]
    return None
