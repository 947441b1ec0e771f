# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to be done in the demo committee before some of its dialogs can be opened, and what is tried on the way."""

from program import answer

QUESTION = "Shall we meet weekly?"
TIE = "Shall we meet on Sundays?"


def draft_question(walk):
    """So that there is a draft to open."""
    program = walk.program
    program.press(walk.main, "New motion...")
    dialog = program.window("New motion")
    program.choose(dialog, "Other")
    program.write(dialog, "The question, to be answered with for or against", QUESTION)
    program.press(dialog, "Make a draft")
    program.await_closed(dialog)
    program.find(walk.main, "push button", "Open the motion...")


def draft_rulebook(walk):
    """So that there is a version to put in force."""
    program = walk.program
    program.press(walk.main, "Draft a new version...")
    dialog = program.window("Draft of the next rulebook")
    program.find(dialog, "spin box", "Quorum, 0 for none").step(1)
    program.press(dialog, "Keep the draft")
    program.await_closed(dialog)
    program.find(walk.main, "push button", "Adopt...")


def copy_file(walk):
    """So that there is a copy to restore, older than what is done later."""
    walk.choose_menu("Committee")
    walk.program.choose(walk.main, "Backups")
    walk.program.press(walk.main, "Make a copy now")
    walk.program.find(walk.main, "push button", "Restore the copy of ...")


def step_days(walk):
    """A field for a day, which begins at today, is stepped on and back."""
    program = walk.program
    program.press(walk.main, "Add a date...")
    dialog = program.window("Add a date to the timetable")
    field = program.find(dialog, "spin box", "Day")
    for steps, day in ((1, "8 October 2026"), (-2, "6 October 2026")):
        field.step(steps)
        if field.text != day:
            raise RuntimeError(f"A day that is stepped by {steps} to {day} is {field.text}.")
    walk.leave(dialog, "the day that was stepped to")


def break_tie(walk, command):
    """The chair is asked for a casting vote, and has to give one."""
    program, main = walk.program, walk.main
    seats = answer(program.desktop, command, "seat", "list")["seats"]
    chair, other = (next(seat["name"] for seat in seats if seat["role"] == role) for role in ("chair", "member"))
    answer(program.desktop, command, "rulebook", "adopt", "--base", "cast", "--quorum", "0", "--tie", "chair",
           "--running-totals", "shown")
    number = str(answer(program.desktop, command, "motion", "ask", TIE)["number"])
    for seat, choice in ((chair, "for"), (other, "against")):
        answer(program.desktop, command, "--as", seat, "ballot", "cast", "--motion", number, "--choice", choice)
    program.find(main, None, "You are ...", lambda facts: facts.actions).do("Press")
    program.choose_in_menu(main, f"{chair}...")
    walk.go_to("Motions...")
    rows = walk.list("Motions")
    program.wait(lambda: any(TIE in row.name for row in rows.children), "the tied motion is not listed.")
    rows.select_row(next(at for at, row in enumerate(rows.children) if TIE in row.name))
    program.press(main, "Close the motion...")
    dialog = program.window("Close this motion now?")
    walk.look(dialog, "Motions, the chair closes a tie")
    walk.titles.add(dialog.name)
    if "enabled" in program.find(dialog, "push button", "Close the motion").states:
        raise RuntimeError("A tie is closed without a casting vote.")
    program.choose(dialog, "For")
    program.find(dialog, "push button", "Close the motion", lambda facts: "enabled" in facts.states)
    walk.leave(dialog, "the chair's closing")
