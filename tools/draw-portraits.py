#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the portraits of the invented candidates of the demo committee: flat shapes, nobody's likeness.

Usage: tools/draw-portraits.py FOLDER       (needs ImageMagick's convert)
Writes one JPEG of 360 x 450 pixels for each person; resources/demo/photos holds what it wrote.
"""
import subprocess
import sys
from pathlib import Path

# name: background, skin, hair colour, clothes, hair style, extras
PEOPLE = {
    "gareth-penhallow": ("#E8D9CE", "#7C4A35", "#33231F", "#4F6B78", "crop", ""),
    "bryony-tate": ("#DCE3DC", "#E2B799", "#8A5A33", "#7B2A49", "bob", ""),
    "tom-ashdown": ("#E4DDE8", "#B9835F", "#26211F", "#34566E", "swept", ""),
    "aoife-brannigan": ("#DDE6EA", "#F0CDB5", "#B5532A", "#2F5D50", "long", ""),
    "elspeth-mair": ("#EAE0D2", "#EBC4A8", "#B9B2AC", "#4A4A6A", "bun", "glasses"),
    "leah-marchetti": ("#E6DFD8", "#D9A983", "#3B2620", "#A65A2E", "curls", ""),
    "nina-hallworth": ("#DFE5D8", "#8C5A3F", "#1F1A19", "#C08A2B", "afro", ""),
    "hugh-sallow": ("#DEE1E6", "#EDC9AE", "#8F8780", "#5A4F43", "fringe", "beard glasses"),
    "miriam-stone": ("#EBDDDD", "#DDB08D", "#5B4636", "#3D5A80", "shoulder", ""),
    "yusuf-karaca": ("#DDE4E0", "#C08F6A", "#2A2321", "#6B3E2E", "crop", "beard"),
    "dilip-chand": ("#E9E2D0", "#9A6744", "#2B2423", "#2E4A62", "swept", "glasses"),
    "farida-noor": ("#E2DDEA", "#C99A73", "#2F6B66", "#4B3B5E", "scarf", ""),
    "patrick-oyelaran": ("#E0E6E6", "#5E3A2B", "#1E1817", "#8A2F3B", "bald", "beard"),
    "carys-bevan": ("#EDE1DA", "#EFCBB4", "#D2A85B", "#3F6B4F", "long", "glasses"),
}


def fill(colour, shape):
    return f"fill '{colour}' {shape}"


def path(data):
    return f"path '{data}'"


def darker(colour, factor=0.86):
    return "#" + "".join(f"{int(int(colour[at:at + 2], 16) * factor):02X}" for at in (1, 3, 5))


def behind(style, hair):
    """Hair that falls behind the neck."""
    if style == "bob":
        return [fill(hair, path("M 76,330 C 66,190 82,84 180,84 C 278,84 294,190 284,330 Z"))]
    if style == "long":
        return [fill(hair, path("M 70,400 C 92,330 76,270 82,196 C 86,118 124,82 180,82 C 236,82 274,118 278,196 "
                                "C 284,270 268,330 290,400 Z"))]
    if style == "shoulder":
        return [fill(hair, path("M 84,344 C 74,300 80,250 84,190 C 88,116 126,82 180,82 C 234,82 272,116 276,190 "
                                "C 280,250 286,300 276,344 Z"))]
    if style == "afro":
        return [fill(hair, "circle 180,168 180,50")]
    if style == "curls":
        spots = [(104, 168, 34), (96, 222, 34), (100, 276, 32), (256, 168, 34), (264, 222, 34), (260, 276, 32),
                 (122, 122, 36), (180, 102, 40), (238, 122, 36)]
        return [fill(hair, f"circle {x},{y} {x},{y - r}") for x, y, r in spots]
    if style == "bun":
        return [fill(hair, "circle 180,66 180,28"),
                fill(hair, "ellipse 180,180 92,106 0,360")]
    if style == "scarf":
        return [fill(hair, path("M 70,420 C 60,330 74,280 78,210 C 82,120 124,74 180,74 C 236,74 278,120 282,210 "
                                "C 286,280 300,330 290,420 Z"))]
    return []


def in_front(style, hair):
    """Hair over the forehead."""
    if style == "crop":
        return [fill(hair, path("M 94,190 C 84,104 126,66 182,66 C 238,66 276,106 266,190 C 262,166 254,146 240,132 "
                                "C 204,122 150,122 120,132 C 106,146 98,166 94,190 Z"))]
    if style == "swept":
        return [fill(hair, path("M 92,196 C 80,110 118,64 184,62 C 252,60 282,108 268,194 C 256,170 250,150 240,134 "
                                "C 210,146 164,142 132,120 C 118,138 104,164 92,196 Z"))]
    if style == "fringe":
        return [fill(hair, path("M 92,206 C 84,166 96,132 124,112 C 116,150 112,176 104,206 Z")),
                fill(hair, path("M 268,206 C 276,166 264,132 236,112 C 244,150 248,176 256,206 Z")),
                fill(hair, path("M 106,134 C 124,82 236,82 254,134 C 222,106 138,106 106,134 Z"))]
    if style == "bob":
        return [fill(hair, path("M 92,236 C 88,128 126,84 180,84 C 234,84 272,128 268,236 C 262,190 240,168 196,132 "
                                "C 172,162 104,172 92,236 Z"))]
    if style == "long":
        return [fill(hair, path("M 90,240 C 86,130 122,82 180,82 C 238,82 274,130 270,240 C 262,188 236,150 180,126 "
                                "C 124,150 98,188 90,240 Z"))]
    if style == "shoulder":
        return [fill(hair, path("M 90,230 C 86,124 128,82 182,82 C 240,82 274,126 270,230 C 262,180 244,156 226,128 "
                                "C 200,154 116,150 90,230 Z"))]
    if style == "curls":
        return [fill(hair, f"circle {x},{y} {x},{y - r}")
                for x, y, r in [(132, 132, 28), (168, 118, 28), (206, 118, 28), (236, 138, 26)]]
    if style == "bun":
        return [fill(hair, path("M 92,206 C 90,122 126,86 180,86 C 234,86 270,122 268,206 C 256,150 226,128 180,128 "
                                "C 134,128 104,150 92,206 Z"))]
    if style == "afro":
        return [fill(hair, path("M 96,180 C 100,120 130,96 180,96 C 230,96 260,120 264,180 C 244,144 222,132 180,132 "
                                "C 138,132 116,144 96,180 Z"))]
    if style == "scarf":
        return [fill(darker(hair, 0.8), path("M 92,212 C 90,124 128,94 180,94 C 232,94 270,124 268,212 C 262,150 "
                                             "226,120 180,120 C 134,120 98,150 92,212 Z")),
                fill(darker(hair, 0.8), path("M 94,232 C 100,300 140,340 180,340 C 220,340 260,300 266,232 C 274,310 "
                                             "240,380 180,380 C 120,380 86,310 94,232 Z"))]
    return []


def extras(words, skin, hair):
    shapes = []
    if "beard" in words:
        shapes.append(fill(hair, path("M 95,214 C 98,292 138,326 180,326 C 222,326 262,292 265,214 C 256,250 236,262 "
                                      "216,258 C 196,250 164,250 144,258 C 124,262 104,250 95,214 Z")))
        shapes.append(fill(skin, "roundrectangle 154,270 206,281 6,6"))
    if "glasses" in words:
        shapes.append("fill none stroke '#2B2629' stroke-width 5 circle 144,208 144,182 circle 216,208 216,182 "
                      "line 170,206 190,206 stroke none")
    return shapes


def portrait(background, skin, hair, clothes, style, words):
    return [
        fill(background, "rectangle 0,0 360,450"),
        *behind(style, hair),
        fill(darker(skin), "roundrectangle 146,270 214,372 30,30"),
        fill(clothes, path("M 34,450 C 34,376 90,342 146,338 C 156,362 204,362 214,338 C 270,342 326,376 326,450 Z")),
        *([] if style in ("scarf", "afro", "long", "bob", "shoulder", "curls") else
          [fill(skin, "ellipse 94,214 13,22 0,360"), fill(skin, "ellipse 266,214 13,22 0,360")]),
        fill(skin, "ellipse 180,206 87,108 0,360"),
        *in_front(style, hair),
        *extras(words, skin, hair),
    ]


def main():
    folder = Path(sys.argv[1])
    for name, look in PEOPLE.items():
        drawing = "scale 4,4 " + " ".join(portrait(*look))
        subprocess.run(["convert", "-size", "1440x1800", "xc:white", "-draw", drawing, "-filter", "Lanczos",
                        "-resize", "360x450", "-strip", "-sampling-factor", "4:4:4", "-quality", "90",
                        str(folder / f"{name}.jpg")], check=True)


if __name__ == "__main__":
    main()
