#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of rosette_verify.py: what must pass (certificates.py), what must be refused (faults.py), Ed25519.

Test vectors of Ed25519 are read from ROSETTE_VECTORS, or from ../shared/data/crypto beside the source tree;
without them their tests are skipped.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import rosette_verify as verifier  # noqa: E402
from certificates import SOUND, another_committee, certified, key, key_that_nobody_vouched_for  # noqa: E402
from certificates import made, public, sign, sound  # noqa: E402
from faults import FAULTS  # noqa: E402

VECTORS = Path(os.environ.get("ROSETTE_VECTORS", HERE / "../../../shared/data/crypto"))


class Certificates(unittest.TestCase):
    def test_sound_ones_pass(self) -> None:
        for make in SOUND:
            with self.subTest(make.__name__):
                lines = verifier.verify(*made(make()))
                self.assertTrue(all(line.startswith(("ok    ", "note  ")) for line in lines))

    def test_faults_are_found_and_named(self) -> None:
        self.assertGreaterEqual(len(FAULTS), 80)
        for name, (change, words) in FAULTS.items():
            with self.subTest(name):
                case = sound()
                change(case)
                with self.assertRaises(verifier.Fault) as caught:
                    verifier.verify(*made(case))
                self.assertIn(words, str(caught.exception))

    def test_every_member_of_one_certificate_is_refused_in_another(self) -> None:
        """Members swapped between two sound certificates, which are signed again."""
        other = certified(another_committee())
        for name in sorted(set(other) - {"certificate", "ruleText", "explanation", "issued"}):
            with self.subTest(name):
                case = sound()
                self.assertNotEqual(certified(sound())[name], other[name])
                case.certificate = lambda certificate: certificate.update({name: other[name]})
                with self.assertRaises(verifier.Fault):
                    verifier.verify(*made(case))

    def test_every_entry_dropped_doubled_or_moved_is_noticed(self) -> None:
        chain = certified(sound())["chain"]
        for place in range(len(chain)):
            doubled, moved = [chain[place]] * 2, chain[place + 1:place + 2] + [chain[place]]
            for number, cut in enumerate(([], doubled, moved)):
                changed = chain[:place] + cut + chain[place + (2 if number == 2 else 1):]
                if changed == chain:
                    continue
                with self.subTest(place=place, change=("dropped", "doubled", "moved")[number]):
                    case = sound()
                    case.certificate = lambda certificate: certificate.update(chain=changed)
                    with self.assertRaises(verifier.Fault):
                        verifier.verify(*made(case))

    def test_notes_say_who_signed_and_what_nobody_vouched_for(self) -> None:
        lines = verifier.verify(*made(sound()))
        self.assertIn("note  ballots signed by the seat's own key: 3, records: 19, 21, 25", lines)
        self.assertIn("note  ballots signed by the key of an officer who recorded it: 1, records: 23", lines)
        self.assertIn("note  ballots signed by the keeper's key: 2, records: 20, 24", lines)
        self.assertIn("note  keys of the keeper that nobody vouched for: 0", lines)
        self.assertIn("note  records that rest on such keys: 0, of these about this motion: 0", lines)
        self.assertIn("note  the issuing key is or rests on such a key: no", lines)
        self.assertIn(f"note  the issuing key: {key('ben')}", lines)
        lines = verifier.verify(*made(key_that_nobody_vouched_for()))
        self.assertIn("note  keys of the keeper that nobody vouched for: 1", lines)
        self.assertIn("note  records that rest on such keys: 5, of these about this motion: 2", lines)

    def test_a_thousand_flipped_bits_are_noticed(self) -> None:
        file, minisig = made(sound())
        for place in range(0, len(file) * 8, len(file) * 8 // 1000):
            changed = bytearray(file)
            changed[place // 8] ^= 1 << place % 8
            with self.assertRaises(verifier.Fault):
                verifier.verify(bytes(changed), minisig)


class CommandLine(unittest.TestCase):
    def run_with(self, *arguments: str, text: str = "") -> tuple[int, str]:
        program = str(Path(__file__).with_name("rosette_verify.py"))
        done = subprocess.run([sys.executable, program, *arguments], input=text, capture_output=True,
                              text=True, check=False)
        return done.returncode, done.stdout

    def test_exit_codes_and_sentences(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            good, bad, absent = (str(Path(folder, name)) for name in ("good one", "bad", "absent"))
            file, minisig = made(sound())
            Path(good).write_bytes(file)
            Path(bad).write_bytes(file.replace(b"carried", b"fell", 1))
            for path in (good, bad):
                Path(path + ".minisig").write_bytes(minisig)
            code, text = self.run_with(good)
            self.assertEqual((code, text[:6]), (0, "ok    "))
            self.assertIn(hashlib.sha256(file).hexdigest(), text)
            code, text = self.run_with(bad)
            self.assertEqual((code, text[:7], text.count("\n")), (9, "FAULT: ", 1))
            self.assertEqual(self.run_with(absent)[0], 3)
            self.assertEqual(self.run_with()[0], 2)
            self.assertEqual(self.run_with("--help")[0], 2)
            code, text = self.run_with("--each", "-", text=f"{good}\n{bad}\n{absent}\n")
            self.assertEqual(code, 9)
            self.assertEqual([line[:2] for line in text.splitlines()], ["0 ", "9 ", "3 "])
            self.assertEqual(text.splitlines()[0], f"0 {good}")


class Days(unittest.TestCase):
    def test_summer_time_begins_and_ends_at_one(self) -> None:
        days = {"2026-03-28T23:30:00.000Z": "2026-03-28", "2026-03-29T23:30:00.000Z": "2026-03-30",
                "2026-10-24T23:30:00.000Z": "2026-10-25", "2026-10-25T23:30:00.000Z": "2026-10-25",
                "2026-12-31T23:59:59.999Z": "2026-12-31", "2026-06-30T22:59:59.999Z": "2026-06-30",
                "2026-06-30T23:00:00.000Z": "2026-07-01", "9999-12-31T23:59:59.999Z": "9999-12-31"}
        for instant, day in days.items():
            self.assertEqual(verifier.day_in_london(instant), day, instant)

    def test_the_last_sundays_are_those_of_the_calendar(self) -> None:
        known = {2024: (31, 27), 2025: (30, 26), 2026: (29, 25), 2027: (28, 31), 2028: (26, 29)}
        for year, days in known.items():
            self.assertEqual((verifier.last_sunday(year, 3).day, verifier.last_sunday(year, 10).day), days)


RFC_8032 = [  # section 7.1: secret key, public key, message, signature
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
     "d25bf5f0595bbe24655141438e7a100b"),
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
     "387b2eaeb4302aeeb00d291612bb0c00"),
    ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
     "4a7c15e9716ed28dc027beceea1ec40a"),
    ("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
     "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
     "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd"
     "454d4423643ce80e2a9ac94fa54ca49f",
     "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e030"
     "3dca179c138ac17ad9bef1177331a704"),
]


class Signatures(unittest.TestCase):
    def test_vectors_of_rfc_8032(self) -> None:
        for secret, public_key, message, signature in (map(bytes.fromhex, each) for each in RFC_8032):
            self.assertEqual(public(secret), public_key)
            self.assertEqual(sign(secret, message), signature)
            self.assertTrue(verifier.signed(public_key, message, signature))
            self.assertFalse(verifier.signed(public_key, message + b"x", signature))

    def vectors(self, name: str) -> Any:
        if not (VECTORS / name).exists():
            self.skipTest(f"{VECTORS / name} is not there: set ROSETTE_VECTORS")
        return json.loads((VECTORS / name).read_text(encoding="utf-8"))

    def test_vectors_of_wycheproof(self) -> None:
        groups = self.vectors("wycheproof-ed25519.json")["testGroups"]
        cases = [(group["publicKey"]["pk"], case) for group in groups for case in group["tests"]]
        self.assertEqual(len(cases), 151)
        for public_key, case in cases:
            result = verifier.signed(*map(bytes.fromhex, (public_key, case["msg"], case["sig"])))
            self.assertEqual(result, case["result"] == "valid", case["tcId"])

    def test_of_cctv_the_honest_one_is_left(self) -> None:
        vectors = self.vectors("cctv-ed25519.json")
        self.assertEqual(len(vectors), 914)
        held = [case for case in vectors if verifier.signed(bytes.fromhex(case["key"]), case["msg"].encode(),
                                                            bytes.fromhex(case["sig"]))]
        self.assertEqual([case["flags"] for case in held], [None])


if __name__ == "__main__":
    unittest.main()
