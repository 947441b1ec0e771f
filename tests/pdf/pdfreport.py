# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rules found, and how PDF objects are looked at."""

import re

from pikepdf import Array, Dictionary, Stream

LANGUAGE_TAG = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")


class Report:
    """Rule -> messages. Advice starts with an opening parenthesis and is no fault."""

    def __init__(self):
        self.messages = {}

    def add(self, rule, message):
        self.messages.setdefault(rule, []).append(str(message))

    @property
    def faults(self):
        return {rule: found for rule, found in self.messages.items() if not rule.startswith("(")}


def as_text(value):
    """The text of a PDF value, also of one that has no text."""
    try:
        return str(value)
    except Exception:
        return repr(value)


def name_of(value):
    """A PDF name without its slash."""
    return as_text(value)[1:]


def is_dictionary(value):
    return isinstance(value, (Dictionary, Stream))


def as_list(value):
    """A PDF value that may be one thing, an array of things, or missing."""
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]
