# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader must be told of every node, and a count of where it is not."""

import collections
import re

from nodes import walk

INTERACTIVE = {
    "push button", "button menu", "toggle button", "check box", "radio button", "combo box", "text", "password text",
    "entry", "spin box", "spin button", "slider", "link", "page tab", "page tab list", "list", "list item", "table", "table cell",
    "table row", "tree", "tree item", "tree table", "table column header", "table row header", "menu", "menu item",
    "check menu item", "radio menu item", "popup menu", "calendar", "dial", "scroll bar",
}
# A bar scrolls what is shown, and nobody has to use it: the view follows the focus.
WITHOUT_NAME = {"scroll bar"}
# Qt's own dialog for files has each column of a row as a node, also where a folder has no size to tell, and its
# button gives no reason.
QT_OWN = ("tree “Files” > tree item “”", "panel “” > push button “Open”", "panel “” > push button “Choose”")

# A name that only the program's makers understand: a class, an object, a file.
MAKERS_NAME = re.compile(r"^(Q[A-Z]\w+|qt_\w+|rosette::.*|\w+::\w+|.*\.(svg|png|qrc)|:/.*)$")

Count = collections.namedtuple("Count", "nodes interactive nameless faults")


def is_interactive(facts):
    return facts.role in INTERACTIVE or "focusable" in facts.states or bool(facts.actions)


def faults_of(facts):
    """What is wrong with what one node says of itself, each as one sentence."""
    if facts.role in WITHOUT_NAME:
        return
    if is_interactive(facts) and not facts.name.strip():
        yield "has no name"
    if MAKERS_NAME.match(facts.name.strip()):
        yield "has a name that only its makers understand"
    if facts.role == "push button" and "enabled" not in facts.states and not facts.description.strip():
        yield "cannot be pressed and does not say why"
    if facts.role in ("text", "spin box", "combo box") and facts.name and not facts.name.strip(" .:…"):
        yield "has a name of nothing but marks"


def check(root, where):
    """Counts the nodes of a window or dialog; the faults say where."""
    nodes = interactive = nameless = 0
    faults = []
    for _, facts, path in walk(root):
        nodes += 1
        interactive += is_interactive(facts)
        if path.endswith(QT_OWN):
            continue
        for fault in faults_of(facts):
            nameless += fault == "has no name"
            faults.append(f"{where}: {path} {fault}.")
    return Count(nodes, interactive, nameless, faults)
