#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write every sound certificate as pass-NAME.json and every faulty one as fail-NAME.json, for any verifier.

Those named odd-NUMBER.json were changed at random: verifiers need only agree on them.

    write_corpus.py FOLDER             each with its NAME.json.minisig beside it
"""

import sys
from pathlib import Path

from certificates import Case, made, sound, SOUND
from faults import FAULTS
from oddities import odd_case

ODDITIES = 300


def write(folder: Path, name: str, case: Case) -> None:
    file, minisig = made(case)
    path = folder / (name.replace("_", "-") + ".json")
    path.write_bytes(file)
    path.with_name(path.name + ".minisig").write_bytes(minisig)


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("Usage: write_corpus.py FOLDER", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for make in SOUND:
        write(folder, f"pass-{make.__name__}", make())
    for name, (change, _) in FAULTS.items():
        case = sound()
        change(case)
        write(folder, f"fail-{name}", case)
    for number in range(ODDITIES):
        try:
            write(folder, f"odd-{number:03}", odd_case(number))
        except (KeyError, TypeError, AttributeError, IndexError, ValueError):
            pass  # what lies above cannot be made of such an act
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
