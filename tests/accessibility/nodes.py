# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told: the nodes of a program on the accessibility bus, asked anew each time.

The bus is asked directly (https://gitlab.gnome.org/GNOME/at-spi2-core, folder xml), because the usual library
remembers what it was told, and a test must see what is there now."""

import collections

from desktop import GLib, Gio

REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
PREFIX = "org.a11y.atspi."
PATIENCE = 5000  # milliseconds for one answer: a screen reader would long have called the program frozen

# AtspiStateType, by number.
STATES = ("invalid active armed busy checked collapsed defunct editable enabled expandable expanded focusable focused "
          "has-tooltip horizontal iconified modal multi-line multiselectable opaque pressed resizable selectable "
          "selected sensitive showing single-line stale transient vertical visible manages-descendants indeterminate "
          "required truncated animated invalid-entry supports-autocompletion selectable-text is-default visited "
          "checkable has-popup read-only").split()

LABELLED_BY = 2  # ATSPI_RELATION_LABELLED_BY

# All that is asked about a node at once.
Facts = collections.namedtuple("Facts", "name description role states actions children")


class Gone(Exception):
    """The node is no longer there, or its program is not."""


class Node:
    """One accessible object of a program."""

    def __init__(self, bus, owner, path):
        self.bus = bus
        self.owner = owner
        self.path = path

    def __eq__(self, other):
        return isinstance(other, Node) and (self.owner, self.path) == (other.owner, other.path)

    def __hash__(self):
        return hash((self.owner, self.path))

    def call(self, interface, method, arguments=None):
        try:
            answer = self.bus.call_sync(self.owner, self.path, interface, method, arguments, None,
                                        Gio.DBusCallFlags.NONE, PATIENCE, None)
        except GLib.Error as error:
            if error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT):
                raise TimeoutError(f"{interface}.{method} of {self.path} was not answered.") from error
            raise Gone(f"{interface}.{method} of {self.path}: {error.message}") from error
        values = answer.unpack()
        return values[0] if len(values) == 1 else values

    def ask(self, interface, method, arguments=None):
        return self.call(PREFIX + interface, method, arguments)

    def value(self, interface, name):
        return self.call("org.freedesktop.DBus.Properties", "Get",
                         GLib.Variant("(ss)", (PREFIX + interface, name)))

    @property
    def name(self):
        return self.value("Accessible", "Name")

    @property
    def description(self):
        return self.value("Accessible", "Description")

    @property
    def role(self):
        return self.ask("Accessible", "GetRoleName")

    @property
    def states(self):
        return states_of(self.ask("Accessible", "GetState"))

    @property
    def interfaces(self):
        return {name.removeprefix(PREFIX) for name in self.ask("Accessible", "GetInterfaces")}

    @property
    def children(self):
        return [Node(self.bus, owner, path) for owner, path in self.ask("Accessible", "GetChildren")]

    @property
    def labels(self):
        """The nodes that label this one."""
        relations = dict(self.ask("Accessible", "GetRelationSet"))
        return [Node(self.bus, owner, path) for owner, path in relations.get(LABELLED_BY, [])]

    @property
    def actions(self):
        """Names of what can be done to it."""
        if "Action" not in self.interfaces:
            return []
        return [name for name, _, _ in self.ask("Action", "GetActions")]

    @property
    def text(self):
        return self.ask("Text", "GetText", GLib.Variant("(ii)", (0, -1)))

    def do(self, action):
        """Does the named action."""
        self.ask("Action", "DoAction", GLib.Variant("(i)", (self.actions.index(action),)))

    def write(self, text):
        """Replaces the text of an editable node."""
        self.ask("EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))

    def step(self, steps):
        """Changes the value of a field by so many of its own steps, or of 1 where it names none, as Qt's do."""
        increment = self.value("Value", "MinimumIncrement") or 1
        value = self.value("Value", "CurrentValue") + steps * increment
        self.call("org.freedesktop.DBus.Properties", "Set",
                  GLib.Variant("(ssv)", (PREFIX + "Value", "CurrentValue", GLib.Variant("d", value))))

    def focus(self):
        return self.ask("Component", "GrabFocus")

    def select_row(self, row):
        return self.ask("Table", "AddRowSelection", GLib.Variant("(i)", (row,)))

    def facts(self):
        """Asks for all facts at once; None if the node is gone."""
        return all_facts([self])[0]

    def __repr__(self):
        try:
            return f"{self.role} “{self.name}”"
        except (Gone, TimeoutError):
            return f"gone {self.path}"


def states_of(words):
    low, high = words
    bits = low | high << 32
    return frozenset(name for number, name in enumerate(STATES) if bits >> number & 1)


# Facts, each with what is asked for it.
QUESTIONS = (
    ("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (PREFIX + "Accessible", "Name"))),
    ("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (PREFIX + "Accessible", "Description"))),
    (PREFIX + "Accessible", "GetRoleName", None),
    (PREFIX + "Accessible", "GetState", None),
    (PREFIX + "Action", "GetActions", None),
    (PREFIX + "Accessible", "GetChildren", None),
)


def all_facts(nodes):
    """The facts of many nodes, all asked for before the first answer is awaited; None for one that is gone."""
    answers = [[None] * len(QUESTIONS) for _ in nodes]
    context = GLib.MainContext.new()
    context.push_thread_default()
    waiting = 0

    def answered(bus, result, place):
        nonlocal waiting
        waiting -= 1
        number, question = place
        try:
            answers[number][question] = bus.call_finish(result).unpack()[0]
        except GLib.Error:
            pass  # stays None

    for number, node in enumerate(nodes):
        for question, (interface, method, arguments) in enumerate(QUESTIONS):
            node.bus.call(node.owner, node.path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                          PATIENCE, None, answered, (number, question))
            waiting += 1
    while waiting:
        context.iteration(True)
    context.pop_thread_default()
    return [facts_of(node, answer) for node, answer in zip(nodes, answers)]


def facts_of(node, answer):
    name, description, role, states, actions, children = answer
    if role is None or states is None or children is None:
        return None
    return Facts(name or "", description or "", role, states_of(states), [action[0] for action in actions or []],
                 [Node(node.bus, owner, path) for owner, path in children])


def walk(root):
    """Every node from root on that is not hidden, level by level, as (node, facts, path to it).

    What lies in something hidden is hidden, whatever it says: Qt tells of a list's rows that they are visible, also
    when the page with the list is not."""
    level = [(root, "")]
    seen = {root}
    while level:
        facts = all_facts([node for node, _ in level])
        below = []
        for (node, path), fact in zip(level, facts):
            if fact is None or "visible" not in fact.states:
                continue
            here = f"{path} > {fact.role} “{fact.name[:40]}”" if path else f"{fact.role} “{fact.name}”"
            yield node, fact, here
            for child in fact.children:
                if child not in seen:
                    seen.add(child)
                    below.append((child, here))
        level = below


def programs(bus):
    """The programs that told the registry of themselves."""
    return Node(bus, *REGISTRY).children
