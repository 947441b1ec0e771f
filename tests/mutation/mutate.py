#!/usr/bin/python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants faults in the tally and in the verifier, one at a time, and asks whether a test notices.

    tests/mutation/mutate.py FOLDER [--count 300] [--seed 1] [--only core/decisions/tally.cpp]

Works in a copy of the committed tree in FOLDER, which it builds first. Each fault is one small change: a comparison flipped,
"and" for "or", a condition that always or never holds, a number off by one, a line dropped. The faults are
chosen by SEED from all that there are. Prints every fault that no test noticed; exits 1 if more than one in
twenty went unnoticed."""

import argparse
import pathlib
import random
import re
import subprocess
import sys
import time

# What is broken, and the tests that should notice, the quickest first.
TALLY = ["core_decisions_tst_tally", "core_decisions_tst_votingways", "core_decisions_tst_tallyproperties"]
CHAIN = ["core_audit_tst_keybook", "core_audit_tst_motiontrail", "core_audit_tst_certificate",
         "core_audit_tst_payloadrules", "core_audit_tst_chain", "verify_agreement"]
RULES = ["core_audit_tst_contenthash", "core_criteria_tst_majorityrule", "core_criteria_tst_rulebookjson"]
SIGNING = ["core_signing_tst_plaincanonical", "core_signing_tst_canonicaljson", "core_signing_tst_minisignature"]
TARGETS = {
    "core/decisions/tally.cpp": TALLY,
    "core/decisions/countedvotes.cpp": TALLY[1:2],
    "core/criteria/majorityrule.cpp": RULES[1:] + TALLY,
    "core/audit/chain.cpp": CHAIN,
    "core/audit/examination.cpp": CHAIN,
    "core/audit/recordbody.cpp": CHAIN,
    "core/audit/payloadrules.cpp": CHAIN,
    "core/audit/keybook.cpp": CHAIN,
    "core/audit/motiontrail.cpp": CHAIN,
    "core/audit/certificate.cpp": CHAIN[2:3] + CHAIN[5:],
    "core/audit/certificatejson.cpp": CHAIN[2:3] + CHAIN[5:],
    "core/audit/contenthash.cpp": RULES[:1] + CHAIN,
    "core/audit/receipt.cpp": ["core_audit_tst_receipt"],
    "core/signing/canonicaljson.cpp": SIGNING[1:2] + CHAIN,
    "core/signing/plaincanonical.cpp": SIGNING[:2],
    "core/signing/minisignature.cpp": SIGNING[2:],
}
# The other tests of that program ask the second verifier, which has none of these faults.
ONLY = {"verify_agreement": ["whatIsSoundPassesAndWhatIsNotFails"]}
FLIPS = [(r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "), (r" == ", " != "), (r" != ", " == "),
         (r" && ", " || "), (r" \|\| ", " && "), (r" \+ 1\b", ""), (r"\+\+(?=[a-z(])", "--"), (r"\btrue\b", "false"),
         (r"\bfalse\b", "true"), (r" \* ", " + "), (r" \+ (?=[a-z])", " - "), (r"(?<=[a-z]\()!", "")]
CONDITION = re.compile(r"^(\s*)(\} else )?if \((?!.*\b(const|auto)\b)(.*)\)( \{)?$")
STATEMENT = re.compile(r"^\s{4,}(?=\S)(?![.}])(?!return\b|Q_ASSERT|case\b|break\b|const\b|using\b|static|Q_UNREACHABLE|auto\b|\w+ \w+ = |\w+ \w+;)[^/].*;$")
SKIPPED = re.compile(r"Tr::tr|^\s*//|^#|QStringLiteral\(\"|^\s*case |std::array|Field\{|template|operator")


def faults_in(path, text):
    """Every fault of a file: its line, what it says instead and what kind of fault it is."""
    lines = text.split("\n")
    begin = next(i for i, line in enumerate(lines) if line.startswith("namespace rosette"))
    for number in range(begin, len(lines)):
        line = lines[number]
        whole = CONDITION.match(line)
        if whole:
            before, other, _, rest, brace = whole.groups()
            for fixed in ("false", "true"):
                join = "&&" if fixed == "false" else "||"
                yield number, f"{before}{other or ''}if ({fixed} {join} ({rest})){brace or ''}", f"condition {fixed}"
        if SKIPPED.search(line):
            continue
        for pattern, instead in FLIPS:
            for found in re.finditer(pattern, line):
                yield number, line[:found.start()] + instead + line[found.end():], f"{found.group().strip()} flipped"
        previous = lines[number - 1].rstrip() if number else ""
        if STATEMENT.match(line) and previous.endswith((";", "{", "}", ":", ")", "else")):
            yield number, re.match(r"^\s*", line).group() + ";", "line dropped"


def run(command, **more):
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more).returncode == 0


class Bench:
    def __init__(self, folder):
        root = pathlib.Path(__file__).resolve().parents[2]
        self.source = folder / "source"
        self.build = folder / "build"
        self.source.mkdir(parents=True, exist_ok=True)
        archive = subprocess.Popen(["git", "-C", root, "archive", "HEAD"], stdout=subprocess.PIPE)
        subprocess.run(["tar", "--extract", "--touch", "-C", self.source], stdin=archive.stdout, check=True)
        self.tests = sorted({test for tests in TARGETS.values() for test in tests})
        subprocess.run(["cmake", "-S", self.source, "-B", self.build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
                        "-DCMAKE_CXX_FLAGS_DEBUG=-O1", "-DROSETTE_MOLD=ON", "-DROSETTE_PRECOMPILE=ON"],
                       stdout=subprocess.DEVNULL, check=True)
        if not self.make(self.tests):
            sys.exit("The tree does not build.")
        subprocess.run(["ctest", "-R", "^verify/corpus$"], cwd=self.build, stdout=subprocess.DEVNULL, check=True)

    def make(self, tests):
        return run(["ninja", "-C", self.build, *tests])

    def passes(self, test):
        place = "tests/verify" if test.startswith("verify_") else "tests"
        environment = {"LC_ALL": "C.UTF-8", "TZ": "Europe/London", "QT_QPA_PLATFORM": "offscreen",
                       "PATH": "/usr/bin:/bin"}
        try:
            return run([self.build / place / test, *ONLY.get(test, [])], cwd=self.build, env=environment, timeout=300)
        except subprocess.TimeoutExpired:
            return False  # a fault that never ends is noticed


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--count", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only")
    chosen = options.parse_args()
    bench = Bench(chosen.folder.resolve())
    for test in bench.tests:
        if not bench.passes(test):
            sys.exit(f"{test} fails before anything is broken.")
    targets = [chosen.only] if chosen.only else list(TARGETS)
    faults = [(path, fault) for path in targets for fault in faults_in(path, (bench.source / path).read_text())]
    random.Random(chosen.seed).shuffle(faults)
    print(f"{len(faults)} faults to choose from, seed {chosen.seed}", flush=True)
    noticed, unnoticed, began = 0, [], time.monotonic()
    for path, (number, instead, kind) in faults:
        if noticed + len(unnoticed) == chosen.count:
            break
        file = bench.source / path
        whole = file.read_text()
        lines = whole.split("\n")
        was, lines[number] = lines[number], instead
        file.write_text("\n".join(lines))
        tests = TARGETS[path]
        if bench.make(tests):
            if all(bench.passes(test) for test in tests):
                unnoticed.append(f"{path}:{number + 1}: {kind}\n    {was.strip()}\n    {instead.strip()}")
                print(f"unnoticed: {unnoticed[-1]}", flush=True)
            else:
                noticed += 1
        file.write_text(whole)
        if (noticed + len(unnoticed)) % 25 == 0:
            print(f"{noticed} of {noticed + len(unnoticed)} noticed", flush=True)
    total = noticed + len(unnoticed)
    print(f"{noticed} of {total} faults were noticed, {100 * noticed / max(total, 1):.1f} %, in "
          f"{time.monotonic() - began:.0f} s (bar: 95 %)")
    return 0 if 100 * noticed >= 95 * total else 1


if __name__ == "__main__":
    sys.exit(main())
