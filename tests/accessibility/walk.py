# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Visits every page of the demo committee, presses every button that opens a dialog or a menu, and looks at what a
screen reader is told there. `walk.py ROSETTE ROSETTE-CLI` prints nodes, interactive ones and those without a name for
each place, and fails on a fault."""

import sys

import namerules
from desktop import Desktop, Missing
from nodes import Gone
from nodes import walk as nodes_of
from prepare import break_tie, copy_file, draft_question, draft_rulebook, step_days
from program import Program

# What has to have been seen: a dialog that no button leads to any more is a fault of this walk.
DIALOGS = """Accept this warning?; Add a candidacy; Add a date to the timetable; Add a seat; Application of;
Change the contest; Check a certificate or receipt; Choose a CSV file; Choose the responses of the form; Close this motion now?; Declare an interest;
Describe the photo of; Draft of the next rulebook; End the seat of; Export the guide; Export the history; Find or do;
Folder for the copies; Give motion; Save the certificate of motion; Save the receipt;
Import applications for; Import candidacies for; Import seats; Import the timetable of; New committee; New contest;
New motion; Open this motion to the committee?; Photo of; Put version; Record a date; Record a vote; Record that;
Record that it has occurred; Restore the copy of; Settings; Withdraw this motion?"""

# By the beginning of what it is said to import.
FILES = {
    "Import candidacies": "Candidate,Slate\nJo Lark,Broad Table\n,Union Line\n",
    "Import the timetable": "what,when\nnominations open,1 March 2027\nvoting opens,never\n",
    "Import applications": "Candidate,Statement\nJo Lark,I stand.\n",
    "Import seats": "name,role\nJo Lark,member\n,secretary\n",
}

# Buttons that open a menu or a dialog, and do not end in dots.
OPENERS = ("More acts", "More for this application", "Keys of this page", "You are ", "End the seat of ",
           "Restore the copy of ")
# Entries of menus that lead elsewhere and not to a dialog.
ELSEWHERE = ("Open another committee",)


class Walk:
    """What was seen on the way, and how to go on."""

    def __init__(self, program, main):
        self.program = program
        self.main = main
        self.counts = []
        self.opened = set()  # pages with the names of their openers
        self.titles = set()

    def look(self, root, where):
        """Counts a page, menu or dialog once it stands still."""
        count = self.program.wait(lambda: self.still(root, where), f"{where} does not come to rest.")
        self.counts.append((where, count))
        print(f"{where:62.62} {count.nodes:5} {count.interactive:5} {count.nameless:5}", flush=True)

    @staticmethod
    def still(root, where):
        first = namerules.check(root, where)
        return first if first == namerules.check(root, where) else None

    def go_to(self, page):
        self.program.choose(self.main, page)

    def look_and_open(self, where):
        """A page and every dialog that its buttons open, each once."""
        self.look(self.main, where)
        page = where.split(",")[0]
        for name, action in self.openers():
            kind = next((opener for opener in OPENERS if name.startswith(opener)), name)
            if (page, kind) not in self.opened:
                self.opened.add((page, kind))
                self.open(where, name, action)

    def openers(self):
        """Names of the buttons that open something, with the action that does it."""
        names = {}
        for _, facts, _ in nodes_of(self.main):
            is_opener = facts.name.endswith("...") or facts.name.startswith(OPENERS)
            if facts.role in ("push button", "button menu") and is_opener and "enabled" in facts.states:
                names[facts.name] = facts.actions[0]
        return list(names.items())

    def open(self, where, name, action="Press"):
        """Presses a button and looks at the dialog, or at the menu and what its entries open."""
        self.program.find(self.main, None, name, lambda facts: action in facts.actions).do(action)
        opened = self.program.wait(self.front, f"“{name}” on {where} opens nothing.")
        if opened != "menu":
            return self.look_and_close(opened, f"{where}, {name}")
        menu = self.program.find(self.main, "popup menu")
        self.look(menu, f"{where}, {name} (menu)")
        items = [facts.name for _, facts, _ in nodes_of(menu) if facts.role == "menu item"]
        leading = [item for item in items if item.endswith("...") and not item.startswith(ELSEWHERE)]
        for number, item in enumerate(leading):
            if number:
                self.program.find(self.main, None, name).do(action)
            self.program.choose_in_menu(self.main, item)
            dialog = self.program.wait(self.front_dialog, f"“{item}” of {name} on {where} opens nothing.")
            self.look_and_close(dialog, f"{where}, {item}")
        if not leading:
            self.close_menu()

    def close_menu(self):
        self.program.find(self.main, "popup menu").do("Close")
        self.program.wait(lambda: not self.program.all(self.main, "popup menu"), "a menu stays open.")

    def front_dialog(self):
        return next((window for window in reversed(self.program.windows()) if window != self.main), None)

    def front(self):
        return self.front_dialog() or ("menu" if self.program.all(self.main, "popup menu") else None)

    def look_and_close(self, dialog, where):
        """Looks at a dialog, and at what follows when it asks for a file, and leaves it."""
        self.titles.add(dialog.name)
        self.look(dialog, where)
        kind = next((kind for kind in FILES if kind in where), None)
        if kind and self.program.all(dialog, "text", "File name:"):
            dialog = self.choose_file(dialog, FILES[kind])
            return self.look_and_close(dialog, f"{where} (a file)")
        self.leave(dialog, where)

    def choose_file(self, dialog, content):
        """In the dialog that asks for a file; returns the next dialog, once it has read it."""
        path = self.program.desktop.folder / "import.csv"
        path.write_text(content, encoding="utf-8")
        self.program.write(dialog, "File name:", str(path))
        self.program.press(dialog, "Open")
        self.program.await_closed(dialog)
        return self.program.wait(self.front_dialog, "nothing is said of the file.")

    def leave(self, dialog, where):
        """By the button that does nothing."""
        buttons = {button.name: button for button in self.program.all(dialog, "push button")}
        names = [name for name in ("Cancel", "Close", "&Cancel") if name in buttons]
        names += [name for name in buttons if name.startswith(("Keep", "Leave", "Do not"))]
        if not names:
            raise RuntimeError(f"No button leads out of {where}: {list(buttons)}")
        buttons[names[0]].do("Press")
        self.program.await_closed(dialog)

    def choose_each(self, page, name):
        """Every row of the list of that name, one after the other."""
        rows = [(facts.name, "selectable" in facts.states) for _, facts, _ in nodes_of(self.list(name))]
        for number, (row, selectable) in enumerate(rows[1:]):
            if selectable:
                self.list(name).select_row(number)
                self.program.find(self.list(name), None, row, lambda facts: "focused" in facts.states)
                self.look_and_open(f"{page}, {row}")

    def list(self, name):
        return self.program.find(self.main, "list", name)

    def choose_part(self, page, part):
        self.program.choose(self.main, part)
        self.look_and_open(f"{page}, {part}")

    def choose_menu(self, item):
        self.program.press(self.main, "Main menu (F10)")
        self.program.choose_in_menu(self.main, item)


def visit(walk, command):
    """Every page, and every part of it."""
    program = walk.program
    walk.look_and_open("Desk")
    walk.open("Desk", "Main menu (F10)")
    copy_file(walk)
    walk.go_to("Contests")
    walk.choose_each("Contests", "Contests")
    step_days(walk)
    walk.go_to("Candidates")
    walk.look_and_open("Candidates")
    walk.go_to("Reviews...")
    walk.look_and_open("Reviews")
    walk.choose_part("Reviews", "Matrix")
    walk.go_to("Motions...")
    draft_question(walk)
    walk.choose_each("Motions", "Motions")
    walk.go_to("Lists and guides")
    walk.look_and_open("Lists and guides")
    walk.go_to("Records")
    walk.look_and_open("Records")
    walk.choose_menu("Committee")
    walk.choose_part("Committee", "Seats")
    program.choose(walk.main, "Rulebook...")
    draft_rulebook(walk)
    for part in ("Rulebook...", "Settings", "Backups"):
        walk.choose_part("Committee", part)
    walk.choose_menu("User guide")
    walk.choose_each("User guide", "Pages of the guide")
    break_tie(walk, command)
    program.press(walk.main, "Find or do")
    walk.titles.add("Find or do")
    walk.look(program.window("Find or do"), "Find or do")


def main():
    with Desktop() as desktop:
        program = Program(desktop, [sys.argv[1]])
        start = program.window("Rosette")
        walk = Walk(program, start)
        walk.look(start, "Start screen")
        program.press(start, "New committee...")
        walk.look_and_close(program.window("New committee"), "Start screen, New committee...")
        program.press(start, "Open the demo committee")
        walk.main = program.window("Fairfield")
        program.await_closed(start)
        failed = 0
        try:
            visit(walk, sys.argv[2])
        except (TimeoutError, RuntimeError, Gone) as error:
            print(error)
            failed = 1
    faults = [fault for _, count in walk.counts for fault in count.faults]
    wanted = [name.strip() for name in DIALOGS.split(";")]
    faults += [f"No button leads to “{name}”." for name in wanted if not any(t.startswith(name) for t in walk.titles)]
    print("\n".join(faults))
    total = [sum(column) for column in zip(*[count[:3] for _, count in walk.counts])]
    print(f"{len(walk.counts)} places, {total[0]} nodes, {total[1]} interactive, {total[2]} without a name")
    return 1 if faults or failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Missing as missing:
        sys.exit(str(missing))
