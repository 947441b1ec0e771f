# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about fonts: embedded, with the right widths, and with a Unicode value for every code that is shown."""

import io
import re

from fontTools.ttLib import TTFont, TTLibError
from pikepdf import Array, Name

from pdfreport import as_text

# A width in the PDF may differ by this many thousandths of the size from that of the font file.
WIDTH_TOLERANCE = 1


def check_font(font, strings, report):
    name = as_text(font.get("/BaseFont", "?"))
    subtype = as_text(font.get("/Subtype"))
    descendant = font["/DescendantFonts"][0] if subtype == "/Type0" else font
    descriptor = descendant.get("/FontDescriptor")
    files = ("/FontFile", "/FontFile2", "/FontFile3")
    if subtype != "/Type3" and (descriptor is None or not any(key in descriptor for key in files)):
        report.add("31-009 embed", f"{name} is not embedded")
        return
    if "/ToUnicode" not in font and subtype in ("/Type0", "/Type3"):
        report.add("10-001 ToUnicode", f"{name} has no ToUnicode")
    if subtype == "/Type0" and as_text(font.get("/Encoding")) == "/Identity-H":
        check_codes(name, font, codes_of(strings), report)
    if subtype == "/Type0" and as_text(descendant.get("/Subtype")) == "/CIDFontType2":
        check_widths(name, descendant, report)


def codes_of(strings):
    return {string[i] << 8 | string[i + 1] for string in strings for i in range(0, len(string) - 1, 2)}


def check_codes(name, font, codes, report):
    if 0 in codes:
        report.add("7.21.8 notdef", f"{name} shows glyph 0")
    if "/ToUnicode" not in font:
        return
    unicode = unicode_map(font["/ToUnicode"].read_bytes().decode("latin1"))
    unknown = [code for code in codes if not unicode.get(code)]
    if unknown:
        report.add("7.21.7-1 ToUnicode", f"{name}: {len(unknown)} codes without a Unicode value")
    for code in codes - set(unknown):
        units = [unicode[code][i : i + 4] for i in range(0, len(unicode[code]), 4)]
        if {"0000", "FEFF", "FFFE"} & set(units):
            report.add("7.21.7-2 ToUnicode value", f"{name}: {unicode[code]}")


def unicode_map(cmap):
    """Code -> hexadecimal UTF-16."""
    result = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
        for code, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block):
            result[int(code, 16)] = text.upper()
    for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
        entries = re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f]+>|\[[^\]]*\])", block)
        for first, last, target in entries:
            result.update(unicode_range(int(first, 16), int(last, 16), target))
    return result


def unicode_range(first, last, target):
    if target.startswith("["):
        texts = re.findall(r"<([0-9A-Fa-f]+)>", target)
        return {first + i: text.upper() for i, text in enumerate(texts)}
    text = target[1:-1]
    return {code: text[:-4] + "%04X" % (int(text[-4:], 16) + code - first) for code in range(first, last + 1)}


def check_widths(name, descendant, report):
    if "/CIDToGIDMap" not in descendant:
        report.add("31 CIDToGIDMap", name)
        return
    try:
        file = TTFont(io.BytesIO(descendant["/FontDescriptor"]["/FontFile2"].read_bytes()), lazy=True)
        order, metrics, units = file.getGlyphOrder(), file["hmtx"], file["head"].unitsPerEm
    except (KeyError, TTLibError) as error:
        report.add("31 font file", f"{name}: {as_text(error)[:60]}")
        return
    if descendant["/CIDToGIDMap"] != Name.Identity:
        return
    worst = 0
    for code, width in stated_widths(descendant.get("/W", [])):
        if code < len(order):
            worst = max(worst, abs(width - metrics[order[code]][0] * 1000 / units))
    if worst > WIDTH_TOLERANCE:
        report.add("31-030 widths", f"{name} differs by {worst:.1f}")


def stated_widths(widths):
    """The pairs of code and width of a /W array."""
    at = 0
    while at < len(widths):
        first = int(widths[at])
        if isinstance(widths[at + 1], Array):
            yield from ((first + i, float(width)) for i, width in enumerate(widths[at + 1]))
            at += 2
        else:
            yield from ((code, float(widths[at + 2])) for code in range(first, int(widths[at + 1]) + 1))
            at += 3
