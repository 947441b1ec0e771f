# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A committee's whole way, done as somebody does it who has neither screen, mouse nor keyboard: only actions, texts and
selections of the accessibility bus. `journey.py ROSETTE ROSETTE-CLI` opens the demo, reviews three applications, votes,
closes a motion, settles the findings, publishes a list and exports the guide; what came of it is then read from the
file by the other program."""

import shutil
import subprocess
import sys

import namerules
from desktop import Desktop, Missing
from nodes import Gone
from program import Program, answer

CONTEST = "NEC, CLP section"
CANDIDATE = "Aoife Brannigan"
TODAY = "7 October 2026"  # in the demo
COMMENT = "Written without a keyboard."


class Journey:
    def __init__(self, desktop, rosette):
        self.folder = desktop.folder
        self.program = Program(desktop, [rosette])
        self.main = None
        self.faults = []

    def open_demo(self):
        start = self.program.window("Rosette")
        self.program.press(start, "Open the demo committee")
        self.main = self.program.window("Fairfield")
        self.program.await_closed(start)

    def go_to(self, page):
        self.program.choose(self.main, page)

    def review_next(self):
        """Five verdicts with a comment each, then on to the next application. Returns whose it was."""
        program, main = self.program, self.main
        name = self.chosen("Applications to review").partition(":")[0]
        headings = [node.name for node in program.all(main, None, None, is_to_do)]
        if len(headings) != 5:
            raise RuntimeError(f"{name}: not five criteria to do, but {headings}")
        for heading in headings:
            criterion = heading.partition(" ")[2].removesuffix(": To do")
            if not program.all(main, None, f"{criterion}: Meets"):
                program.press(main, heading)
            program.find(main, None, f"{criterion}: Meets").do("Toggle")
            if not program.all(main, "text", f"Comment on {criterion}"):
                program.find(main, "push button", None, lambda facts: criterion in facts.name).do("Press")
            program.write(main, f"Comment on {criterion}", COMMENT)
        program.write(main, "On the whole", COMMENT)
        program.press(main, "Save and next")
        program.wait(lambda: self.chosen("Applications to review").partition(":")[0] != name, f"{name} stays.")
        return name

    def chosen(self, name):
        """The name of the current row of a list."""
        rows = self.program.find(self.main, "list", name)
        return self.program.find(rows, "list item", None, lambda facts: "selected" in facts.states).name

    def choose(self, name, row):
        """Goes to a row of a list, by the beginning of its words."""
        rows = self.program.find(self.main, "list", name)
        names = [node.name for node in rows.children]
        number = next(number for number, words in enumerate(names) if words.startswith(row))
        rows.select_row(number)
        self.program.wait(lambda: self.chosen(name) == names[number], f"{row} is not gone to.")

    def vote_and_close(self):
        program, main = self.program, self.main
        self.go_to("Motions...")
        self.choose("Motions", CANDIDATE)
        program.find(main, "radio button", "For").do("Toggle")
        program.write(main, "Reason for your vote", COMMENT)
        program.press(main, "Vote...")
        program.find(main, "label", None, lambda facts: facts.name.startswith("Your vote is in: For."))
        program.press(main, "Close the motion...")
        self.confirm("Close this motion now?", "Close the motion")
        self.choose("Motions", CANDIDATE)
        program.wait(lambda: "Carried" in self.chosen("Motions"), "the motion is not carried.")

    def confirm(self, title, verb):
        """Says yes in the dialog of that title."""
        dialog = self.program.window(title)
        self.faults += namerules.check(dialog, title).faults
        self.program.press(dialog, verb)
        self.program.await_closed(dialog)

    def publish(self):
        program, main = self.program, self.main
        self.go_to("Lists and guides")
        box = program.find(main, "combo box")
        if box.name != CONTEST:
            names = [row.name for row in box.children[0].children]
            box.children[0].select_row(names.index(CONTEST))
            program.find(main, "combo box", CONTEST)
        program.press(main, "Record the date...")
        dialog = program.window("Record that it has occurred")
        program.find(dialog, "spin box", "The day on which it occurred").write(TODAY)
        program.write(dialog, "Where it is on public record", "https://fairfield.example/ballot")
        program.press(dialog, "Record the date")
        self.confirm("Record 7 October 2026", "Record it as occurred")
        program.await_closed(dialog)
        program.press(main, "Describe it...")
        dialog = program.window("Describe the photo")
        program.find(dialog, "text", None, lambda facts: "editable" in facts.states).write("Tom in a blue coat.")
        self.confirm("Describe the photo", "Save the description")
        program.press(main, "Publish list 1...")
        self.confirm("Publish support list 1?", "Publish list 1")
        program.find(main, "push button", "Publish correction...")

    def export(self):
        path = self.folder / "guide.pdf"
        self.program.press(self.main, "Export guide...")
        dialog = self.program.window("Export")
        self.program.write(dialog, "File", str(path))
        self.confirm("Export", "Export")
        self.program.wait(path.exists, "no guide was written.")
        return path


def is_to_do(facts):
    return facts.role in ("push button", "check box", "radio button") and facts.name.endswith(": To do")


def results(desktop, command, reviewed, guide):
    """What is wrong with what came of it."""
    for name in reviewed:
        reviews = answer(desktop, command, "review", "list", name)["reviews"]
        mine = next((review for review in reviews if review["seat"] == "Ada Fox"), None)
        comments = [verdict["comment"] for verdict in mine["verdicts"]] if mine else []
        if not mine or mine["comment"] != COMMENT or comments != [COMMENT] * 5:
            yield f"The review of {name} is not what was written: {mine}"
    ballots = answer(desktop, command, "ballot", "list", "14")["ballots"]
    if not any(b["seat"] == "Ada Fox" and b["choice"] == "for" and b["note"] == COMMENT for b in ballots):
        yield f"The ballot is not in the file: {ballots}"
    if answer(desktop, command, "motion", "show", "14")["state"] != "carried":
        yield "Motion 14 is not carried."
    lists = [published for published in answer(desktop, command, "list", "list")["lists"]
             if published["contest"] == "nec-clp"]
    if len(lists) != 1 or CANDIDATE not in [entry["ballotName"] for entry in lists[0]["entries"]]:
        yield f"The list is not published with {CANDIDATE}: {lists}"
    words = subprocess.run(["pdftotext", str(guide), "-"], capture_output=True, text=True, check=True).stdout
    if CANDIDATE not in words:
        yield f"{CANDIDATE} is not in the guide."


def main():
    if not shutil.which("pdftotext"):
        raise Missing("pdftotext is missing: packaging/install-packages test installs it.")
    with Desktop() as desktop:
        journey = Journey(desktop, sys.argv[1])
        try:
            journey.open_demo()
            journey.go_to("Reviews...")
            reviewed = [journey.review_next() for _ in range(3)]
            print("Reviewed:", ", ".join(reviewed))
            journey.vote_and_close()
            journey.publish()
            guide = journey.export()
        except (TimeoutError, RuntimeError, Gone) as error:
            print(error)
            return 1
        faults = journey.faults + list(results(desktop, sys.argv[2], reviewed, guide))
        print("\n".join(faults) or "All of it is in the file.")
        return 1 if faults else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Missing as missing:
        sys.exit(str(missing))
