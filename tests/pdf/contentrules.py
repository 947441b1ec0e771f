# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about what the pages paint, and about their annotations."""

import pikepdf
from pikepdf import Array, Dictionary, Name

from pdfreport import as_list, as_text, name_of

PAINTING = set("S s f F f* B B* b b* Tj TJ ' \" sh Do BI INLINE EI".split()) | {"INLINE IMAGE"}
SHOWING = {"Tj", "TJ", "'", '"'}
DEEPEST_FORM = 6


class Content:
    """Reads the content of all pages; afterwards it knows the fonts and the strings that were shown with them."""

    def __init__(self, pdf, structure, report):
        self.structure = structure
        self.report = report
        self.fonts = {}
        self.shown = {}
        self.unmarked = []
        for index, page in enumerate(pdf.pages):
            ContentStream(self, index, page.obj).read(page, page.obj.get("/Resources", Dictionary()))
            self._check_annotations(index, page.obj)
        if self.unmarked:
            self.report.add(
                "01-005 unmarked",
                f"{len(self.unmarked)} painting operators neither tagged nor artifact, such as {self.unmarked[:3]}",
            )

    def _check_annotations(self, index, page):
        annotations = as_list(page.get("/Annots"))
        if annotations and page.get("/Tabs") != Name.S:
            self.report.add("28-008 Tabs", f"page {index + 1} has annotations but no /Tabs /S")
        for annotation in annotations:
            if annotation.get("/Subtype") == Name.Link:
                self._check_link(annotation)

    def _check_link(self, link):
        owner = self.structure.annotation_owners.get(link.objgen)
        if not owner or owner[-1] != "Link":
            self.report.add("28-011 Link", "a link annotation is not in a Link element")
        if not as_text(link.get("/Contents", "")):
            self.report.add("28-012 Contents", "a link annotation has no Contents")
        key = link.get("/StructParent")
        if key is None or (self.structure.exists and int(key) not in self.structure.parent_tree):
            self.report.add("28-010 StructParent", "the StructParent of an annotation is not in the ParentTree")


class ContentStream:
    """One content stream, with the marked-content sequences that are open in it."""

    def __init__(self, content, page, holder, outer_state=None, depth=0):
        self.content = content
        self.report = content.report
        self.structure = content.structure
        self.page = page
        self.depth = depth
        self.outer_state = outer_state
        self.parent_key = int(holder["/StructParents"]) if "/StructParents" in holder else None
        self.font = None
        # (kind, MCID): kind is "artifact", "tagged" or None for any other sequence.
        self.open = []

    def read(self, stream, resources):
        try:
            instructions = pikepdf.parse_content_stream(stream)
        except pikepdf.PdfError as error:
            self.report.add("content", as_text(error)[:60])
            return
        for operands, operator in instructions:
            self._instruction(list(operands), as_text(operator), resources)
        if self.open:
            self.report.add("content", "unbalanced BDC and EMC")

    def _instruction(self, operands, operator, resources):
        if operator in ("BDC", "BMC"):
            self._begin(operands, operator, resources)
        elif operator == "EMC":
            if not self.open:
                self.report.add("content", "EMC without BDC")
            else:
                self.open.pop()
        elif operator == "Tf":
            self._set_font(resources.get("/Font", {}).get(as_text(operands[0])))
        elif operator in PAINTING:
            self._paint(operands, operator, resources)

    def _state(self):
        for kind, _ in reversed(self.open):
            if kind:
                return kind
        return self.outer_state

    def _begin(self, operands, operator, resources):
        if name_of(operands[0]) == "Artifact":
            if self._state() == "tagged":
                self.report.add("01-003/4 nesting", "artifact inside tagged content")
            self.open.append(("artifact", None))
            return
        properties = operands[1] if operator == "BDC" else None
        if isinstance(properties, Name):
            properties = resources.get("/Properties", {}).get(as_text(properties))
        if properties is None or "/MCID" not in properties:
            self.open.append((None, None))
            return
        if self._state() == "artifact":
            self.report.add("01-003/4 nesting", "tagged content inside an artifact")
        self.open.append(("tagged", int(properties["/MCID"])))
        if self.structure.exists:
            self._check_owner(int(properties["/MCID"]))

    def _check_owner(self, mcid):
        where = f"page {self.page + 1} MCID {mcid}"
        if (self.page, mcid) not in self.structure.content_owners:
            self.report.add("01/MCID orphan", f"{where} not in the structure tree")
        parents = self.structure.parent_tree.get(self.parent_key)
        if not isinstance(parents, Array) or mcid >= len(parents) or parents[mcid] is None:
            self.report.add("01/ParentTree", f"{where} missing in the ParentTree")

    def _set_font(self, font):
        if font is None:
            return
        self.font = font.objgen if font.is_indirect else id(font)
        self.content.fonts[self.font] = font

    def _paint(self, operands, operator, resources):
        if operator in SHOWING:
            strings = [part for part in as_list(operands[-1]) if isinstance(part, pikepdf.String)]
            self.content.shown.setdefault(self.font, set()).update(bytes(part) for part in strings)
        painted = resources.get("/XObject", {}).get(as_text(operands[0])) if operator == "Do" else None
        if painted is not None and painted.get("/Subtype") == Name.Form and self.depth < DEEPEST_FORM:
            form = ContentStream(self.content, self.page, painted, self._state(), self.depth + 1)
            form.read(painted, painted.get("/Resources", resources))
            return
        is_image = operator == "INLINE IMAGE" or (painted is not None and painted.get("/Subtype") == Name.Image)
        if is_image and self._state() == "tagged" and self.structure.exists:
            self._check_image()
        if self._state() is None:
            self.content.unmarked.append((self.page + 1, operator))

    def _check_image(self):
        mcid = next(mcid for _, mcid in reversed(self.open) if mcid is not None)
        owner = self.structure.content_owners.get((self.page, mcid), ())
        if not {"Figure", "Formula"} & set(owner):
            self.report.add("01-006 image tag", f"image painted outside a Figure (page {self.page + 1})")
