# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rosette as somebody without mouse and keyboard has it: windows, nodes found by role and name, and their actions."""

import json
import subprocess

from desktop import wait_until
from nodes import Gone, programs, walk

PATIENCE = 20.0


class Program:
    """The program, started in a desktop."""

    def __init__(self, desktop, command):
        self.desktop = desktop
        self.process = desktop.start(command)
        self.root = self.wait(lambda: next(iter(programs(desktop.bus)), None), "the program tells nobody of itself.")

    def wait(self, condition, what):
        """Waits for condition(); says what the program printed if it ended meanwhile."""

        def checked():
            if self.process.poll() is not None:
                raise RuntimeError(f"The program ended ({self.process.returncode}).\n{self.desktop.said()}")
            try:
                return condition()
            except Gone:
                return None  # it is changing just now

        return wait_until(checked, what, PATIENCE)

    def windows(self):
        """Windows and dialogs that are seen, the newest last."""
        return [window for window in self.root.children if "visible" in window.states]

    def window(self, name=None, but=()):
        """The window in front, of that name; waits for it."""

        def present():
            for window in reversed(self.windows()):
                if window not in but and (name is None or window.name.startswith(name)):
                    return window
            return None

        return self.wait(present, f"no window “{name}”.")

    def await_closed(self, window):
        self.wait(lambda: window not in self.windows(), f"{window} does not close.")

    def all(self, root, role=None, name=None, among=None):
        """Every visible node of that role and name beneath root. A name that ends in ... is a beginning."""
        return [node for node, facts, _ in walk(root) if matches(facts, role, name) and (not among or among(facts))]

    def find(self, root, role=None, name=None, among=None):
        """The first such node; waits for it."""
        what = f"no {role or 'node'} “{name}” in {root}."
        return self.wait(lambda: next(iter(self.all(root, role, name, among)), None), what)

    def press(self, root, name, role="push button"):
        """Presses the button of that name, once it can be."""
        button = self.find(root, role, name, lambda facts: "enabled" in facts.states)
        button.do("Press")
        return button

    def write(self, root, name, text):
        """Fills in the field of that name."""
        field = self.find(root, "text", name)
        field.write(text)
        return field

    def choose(self, root, name):
        """Chooses among buttons of which one is chosen; a name that ends in ... is a beginning."""
        self.find(root, "radio button", name).do("Toggle")
        self.find(root, "radio button", name, lambda facts: "checked" in facts.states)

    def choose_in_menu(self, root, item):
        """In the menu that is open."""
        self.find(self.find(root, "popup menu"), "menu item", item).do("Press")


def answer(desktop, command, *words):
    """What rosette-cli says of the committee's file, as JSON; None if it only does something."""
    file = next(desktop.folder.rglob("*.rosette"))
    done = subprocess.run([command, "-f", str(file), "--json", *words], env=desktop.environment, text=True,
                          capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"rosette-cli {' '.join(words)}: {done.stderr}")
    return json.loads(done.stdout) if done.stdout.strip() else None


def matches(facts, role, name):
    if role is not None and facts.role != role:
        return False
    if name is None:
        return True
    return facts.name.startswith(name[:-3]) if name.endswith("...") else facts.name == name
