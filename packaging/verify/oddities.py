# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases changed at random below their signatures: nobody says what must come of them, but every verifier the same."""

import copy
import random
from typing import Any

from certificates import MOTION, SOUND, Case, ZEROS, key, uuid

ODD = [0, 1, 2, 3, 4, 5, 2**53 - 1, True, False, "", "for", "against", "abstain", "own", "phone", "email", "paper",
       "belenios", "unattributed", "show-of-hands", "rulebook", "chair", "secretary", "2026-10-07T18:30:00.000Z",
       "2026-10-07T19:00:00.000Z", "2026-10-06", ZEROS, MOTION, uuid("ben"), uuid("cleo"), uuid("ada"), key("cleo"),
       [], {}]


def changed(value: Any, source: random.Random) -> Any:
    """The value with one thing in it changed, at any depth."""
    if isinstance(value, dict) and value and source.random() < 0.9:
        value = dict(value)
        name = source.choice(sorted(value))
        if source.random() < 0.2:
            del value[name]
        else:
            value[name] = changed(value[name], source)
        return value
    if isinstance(value, list) and value and source.random() < 0.9:
        value = list(value)
        place = source.randrange(len(value))
        kind = source.randrange(4)
        if kind == 0:
            del value[place]
        elif kind == 1:
            value.insert(source.randrange(len(value) + 1), value[place])
        elif kind == 2:
            source.shuffle(value)
        else:
            value[place] = changed(value[place], source)
        return value
    return source.choice(ODD)


def odd_case(number: int) -> Case:
    """A sound case with one or two of its acts changed, dropped, doubled or moved, and all above made anew."""
    source = random.Random(number)
    case = SOUND[number % len(SOUND)]()
    for _ in range(source.randint(1, 2)):
        place = source.randrange(1, len(case.plan))
        step = case.plan[place]
        kind = source.randrange(8)
        if kind == 0:
            del case.plan[place]
        elif kind == 1:
            case.plan.insert(source.randrange(1, len(case.plan)), copy.deepcopy(step))
        elif kind == 2:
            case.plan.insert(source.randrange(1, len(case.plan)), case.plan.pop(place))
        elif kind == 3:
            step["at"] = source.choice(["2026-10-07T18:29:59.999Z", "2026-10-07T19:00:00.000Z",
                                        "2026-10-06T23:30:00.000Z"])
        elif kind == 4:
            step.update(actor=uuid(source.choice(["ben", "cleo", "eve", "ada", "gus"])))
        else:
            step["payload"] = changed(step["payload"], source)
    return case
