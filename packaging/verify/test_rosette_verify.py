#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of rosette_verify.py: certificates made here, and what must be refused of them.

Every fault is made where it would be made: a deep one before the records are linked and signed, so that all that is
above it fits again. Test vectors of Ed25519 are read from ROSETTE_VECTORS, or from ../shared/data/crypto beside the
source tree; without them their tests are skipped.
"""

import base64
import copy
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import unicodedata
import unittest
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
import rosette_verify as verifier  # noqa: E402

VECTORS = Path(os.environ.get("ROSETTE_VECTORS", Path(__file__).parents[3] / "shared/data/crypto"))
ZEROS = "0" * 64
Step = dict[str, Any]


# ---- Signing, digests and JSON, apart from the verifier's but for the curve --------------------------------------


def expanded(seed: bytes) -> tuple[int, bytes]:
    digest = hashlib.sha512(seed).digest()
    scalar = int.from_bytes(digest[:32], "little") & ((1 << 254) - 8) | (1 << 254)
    return scalar, digest[32:]


def public(seed: bytes) -> bytes:
    return verifier.encoded(verifier.times(verifier.BASE, expanded(seed)[0]))


def sign(seed: bytes, message: bytes, nonce: int | None = None) -> bytes:
    scalar, prefix = expanded(seed)
    if nonce is None:
        nonce = int.from_bytes(hashlib.sha512(prefix + message).digest(), "little") % verifier.ORDER
    first = verifier.encoded(verifier.times(verifier.BASE, nonce))
    k = int.from_bytes(hashlib.sha512(first + public(seed) + message).digest(), "little")
    return first + ((nonce + k * scalar) % verifier.ORDER).to_bytes(32, "little")


def seed(name: str) -> bytes:
    return hashlib.sha256(name.encode()).digest()


def key(name: str) -> str:
    return public(seed(name)).hex()


def uuid(name: str) -> str:
    text = hashlib.sha256(b"identity" + name.encode()).hexdigest()
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-8{text[17:20]}-{text[20:32]}"


def dumped(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def hashed(domain: str, data: bytes) -> str:
    return hashlib.sha256(f"rosette/v1/{domain}\n".encode() + data).hexdigest()


# ---- A sound certificate -----------------------------------------------------------------------------------------

MOTION, OTHER = uuid("the motion"), uuid("another motion")
QUESTION, REGARDLESS = "Shall we endorse Zoë Quill?\n\"Yes\" \\ no", "She lives next door to Ada Fox."
RULE = {"base": "cast", "comparison": "at-least", "numerator": 2, "denominator": 3, "quorum": 3, "floor": 2,
        "tie": "chair", "recusedStayInBase": False}
ROLL = [{"seat": uuid(name), "role": role, "recused": name == "ada"} for name, role in
        (("eve", "member"), ("ada", "secretary"), ("ben", "chair"), ("cleo", "member"), ("dev", "member"))]
SUM = {"onRoll": 5, "recused": 1, "voted": 4, "for": 3, "against": 0, "abstained": 1, "base": 3, "left": 9, "right": 6,
       "floor": 2, "needed": 2, "quorum": 3, "quorate": True, "tied": False, "outcome": "carried"}
CLOSING = ("onRoll", "recused", "for", "against", "abstained", "base", "needed", "quorate", "outcome", "castingVote",
           "chair")


@dataclass
class Case:
    """What a certificate is made of. A fault changes it, or hooks in where it is made."""

    plan: list[Step] = field(default_factory=list)
    sum: dict[str, Any] = field(default_factory=lambda: dict(SUM))
    rule: dict[str, Any] = field(default_factory=lambda: dict(RULE))
    certificate: Callable[[dict[str, Any]], Any] = lambda certificate: None
    text: Callable[[bytes], bytes] = lambda text: text  # before signing
    file: Callable[[bytes], bytes] = lambda file: file  # after signing
    minisig: Callable[[bytes], bytes] = lambda minisig: minisig
    issuer: str = "ben"
    issued: dict[str, str] = field(default_factory=dict)
    comment: str = ""

    def step(self, name: str) -> Step:
        return next(step for step in self.plan if step["name"] == name)

    def place(self, name: str) -> int:
        return self.plan.index(self.step(name))

    def put(self, before: str, *steps: Step) -> None:
        place = self.place(before)
        self.plan[place:place] = steps

    def move(self, name: str, before: str) -> None:
        step = self.step(name)
        self.plan.remove(step)
        self.put(before, step)


def step(name: str, act: str, actor: str, by: str, **payload: Any) -> Step:
    payload = {name.rstrip("_"): value for name, value in payload.items()}
    return {"name": name, "act": act, "actor": uuid(actor), "by": by, "payload": payload,
            "at": "2026-10-07T18:30:00.000Z", "shown": True}


def closed(step: Step) -> Step:
    return step | {"shown": False}


def enrols(name: str, role: str, **more: Any) -> Step:
    return step(f"enrol {name}", "seat-enrolled", "ada", "keeper", seat=uuid(name), person=uuid(f"person {name}"), role=role,
                **{"voting": True, "from_": "2026-01-01"} | more)


def casts(name: str, choice: str, version: int, by: str, actor: str = "", channel: str = "own") -> Step:
    return step(f"{name} {version}", "ballot-cast", actor or name, by, ballot=uuid(f"{name} {version}"), motion=MOTION,
                round=1, seat=uuid(name), version=version, choice=choice, channel=channel)


def opens(motion: str) -> Step:
    text = hashed("personal-text", (motion + QUESTION).encode())
    return step("open", "motion-opened", "ada", "keeper", motion=motion, number=7, round=1, kind="endorse",
                question=text, regardless=hashed("personal-text", (motion + REGARDLESS).encode()), contest=uuid("ward"),
                roll=copy.deepcopy(ROLL),
                subject={"application": uuid("zoe"), "revision": 2, "content": hashed("application-content", b"salt"),
                         "kind": "own", "jointWith": []})


def other_motion() -> dict[str, Step]:
    opened, ballot = opens(OTHER), casts("cleo", "against", 1, "cleo")
    ballot["payload"] |= {"motion": OTHER, "ballot": uuid("elsewhere")}
    end = step("close", "motion-closed", "ben", "ben", motion=OTHER, **{name: SUM[name] for name in CLOSING[:9]})
    return {name: closed(each | {"name": f"other {name}"}) for name, each in
            (("open", opened), ("ballot", ballot), ("close", end))}


def sound() -> Case:
    """Five seats: the secretary Ada without a key, Ben and Cleo with one, Dev whose key was revoked, Eve without."""
    other = other_motion()
    return Case([
        step("create", "committee-created", "ada", "keeper", keeper=uuid("ada"), rulebook=uuid("book")),
        enrols("ada", "secretary"), enrols("ben", "chair"), enrols("cleo", "member"), enrols("dev", "member"),
        enrols("eve", "member"), enrols("finn", "member", to="2026-10-06"), enrols("gus", "guest", voting=False),
        step("key ben", "key-enrolled", "ada", "keeper", seat=uuid("ben"), key=key("ben")),
        step("key cleo", "key-enrolled", "ada", "keeper", seat=uuid("cleo"), key=key("cleo before")),
        step("key dev", "key-enrolled", "ben", "ben", seat=uuid("dev"), key=key("dev")),
        step("rekey cleo", "key-enrolled", "ben", "ben", seat=uuid("cleo"), key=key("cleo"), replaces=key("cleo before")),
        step("revoke dev", "key-revoked", "dev", "dev", seat=uuid("dev"), key=key("dev")),
        step("keeper two", "keeper-key-introduced", "ada", "keeper", key=key("keeper two")),
        step("change eve", "seat-changed", "ada", "keeper two", seat=uuid("eve"), person=uuid("person eve"), role="member",
             voting=True, from_="2026-02-01", to="2026-10-07"),
        closed(step("book", "rulebook-adopted", "ada", "keeper", rulebook=uuid("book"), version=3, provisional=False,
                    rule=hashed("rule", b"{}"))),
        other["open"], opens(MOTION),
        casts("cleo", "against", 1, "cleo"), casts("dev", "abstain", 1, "keeper", "ada", "phone"),
        casts("cleo", "for", 2, "cleo"), other["ballot"], casts("eve", "abstain", 1, "ben", "ben", "show-of-hands"),
        casts("dev", "for", 2, "keeper two"), casts("ben", "for", 1, "ben"), other["close"],
        closed(step("list", "list-published", "ada", "keeper", list=uuid("list"), contest=uuid("ward"), number=1,
                    on="2026-10-07", hash=ZEROS)),
        step("close", "motion-closed", "ben", "ben", motion=MOTION),
        step("endorse", "endorsement-recorded", "ada", "keeper", endorsement=uuid("e"), candidacy=uuid("c"), kind="own",
             jointWith=[], route="motion", motion=MOTION, on="2026-10-07"),
        closed(step("finding", "finding-accepted", "ada", "keeper", contest=uuid("ward"), code="short-list", subject="Ward"))])


def complete(case: Case, motion: str) -> None:
    """Fill in what one step says of another, where the case does not say it itself."""
    opened = next((step for step in case.plan if step["act"] == "motion-opened" and step["payload"]["motion"] == motion), None)
    if opened is None:
        return
    says = opened["payload"]
    says.setdefault("rule", dict(case.rule))
    says.setdefault("rollHash", hashed("roll", dumped({"seats": sorted(says["roll"], key=lambda seat: seat["seat"])})))
    says.setdefault("ruleHash", hashed("rule", dumped(says["rule"])))
    for each in case.plan:
        payload = each["payload"]
        if each["act"] == "ballot-cast" and payload["motion"] == motion:
            payload |= {name: says[name] for name in ("rollHash", "ruleHash") if name not in payload}
            if "subject" in says:
                payload.setdefault("content", says["subject"]["content"])
        elif each["act"] == "motion-closed" and payload["motion"] == motion:
            for name in CLOSING:
                if name in case.sum:
                    payload.setdefault(name, case.sum[name])


def chained(case: Case) -> tuple[list[dict[str, Any]], list[str]]:
    entries: list[dict[str, Any]] = []
    hashes: list[str] = []
    latest: dict[tuple[str, str], str] = {}
    for each in case.plan:
        payload = each["payload"]
        if each["act"] == "ballot-cast":
            payload.setdefault("previous", latest.get((payload["motion"], payload["seat"]), ZEROS))
        body = {"act": each["act"], "actor": each["actor"], "at": each["at"], "key": key(each["by"]), "payload": payload,
                "committee": hashes[0] if hashes else ZEROS, "parent": hashes[-1] if hashes else ZEROS,
                "sequence": len(hashes) + 1, "version": 2} | each.get("body", {})
        text = each.get("text", lambda text: text)(dumped(body).decode())
        message = f"rosette/v1/signature/{each['act']}\n{text}".encode()
        signature = each.get("signature", sign(seed(each["by"]), message)).hex()
        about, inner = payload.get("motion", ""), hashed("body", text.encode())
        hashes.append(hashed("link", bytes.fromhex(body["parent"]) + f"{each['act']}\n{about}\n".encode()
                             + bytes.fromhex(inner)))
        if each["act"] == "ballot-cast":
            latest[payload["motion"], payload["seat"]] = hashes[-1]
        entry = {"body": text, "signature": signature} if each["shown"] else {
            "about": about, "act": each["act"], "digest": inner}
        entries.append(entry | each.get("entry", {}))
    return entries, hashes


def certified(case: Case) -> dict[str, Any]:
    complete(case, MOTION)
    complete(case, OTHER)
    entries, hashes = chained(case)
    records = [(number, each) for number, each in enumerate(case.plan, 1) if each["payload"].get("motion") == MOTION]
    opened = next((each for _, each in records if each["act"] == "motion-opened"), opens(MOTION))
    end = next((each for _, each in records if each["act"] == "motion-closed"), opened)
    said = opened["payload"]
    keyed = {each["payload"]["key"] for each in case.plan if each["act"] == "key-enrolled"}
    ballots = [{name: each["payload"][name] for name in ("seat", "version", "choice", "channel")}
               | {"record": number, "signedBy": "seat" if key(each["by"]) in keyed else "keeper"}
               for number, each in records if each["act"] == "ballot-cast"]
    motion = {name: said[name] for name in ("number", "round", "kind", "contest", "subject") if name in said}
    motion |= {"id": MOTION, "question": QUESTION, "about": "Zoë Quill", "contestTitle": "Fairfield East"}
    motion |= {"regardless": REGARDLESS} if "regardless" in said else {}
    return {"certificate": 1, "committee": {"id": hashes[0], "name": "Fairfield", "grouping": "Residents"},
            "motion": motion | {"openedAt": opened["at"], "closedAt": end["at"]},
            "rule": said.get("rule", case.rule), "ruleText": "Two thirds of the votes cast.",
            "roll": [seat | {"name": "A name"} for seat in said["roll"]], "ballots": ballots, "sum": case.sum,
            "explanation": "3 of 3 votes were for it.", "chain": entries,
            "head": {"length": len(hashes), "hash": hashes[-1]},
            "issued": {"at": "2026-10-07T18:30:00.000Z", "key": key(case.issuer), "seat": uuid("ben")} | case.issued}


def made(case: Case) -> tuple[bytes, bytes]:
    certificate = certified(case)
    case.certificate(certificate)
    file = case.text(dumped(certificate) + b"\n")
    comment = case.comment or f"rosette certificate {certificate['committee']['id']}"
    first = sign(seed(case.issuer), hashlib.blake2b(file).digest())
    lines = ["untrusted comment: signature from Rosette", base64.b64encode(b"ED" + b"keynumbr" + first).decode(),
             f"trusted comment: {comment}",
             base64.b64encode(sign(seed(case.issuer), first + comment.encode())).decode()]
    return case.file(file), case.minisig("".join(line + "\n" for line in lines).encode())


# ---- Faults ------------------------------------------------------------------------------------------------------

FAULTS: dict[str, tuple[Callable[[Case], Any], str]] = {}


def fault(words: str) -> Callable[[Callable[[Case], Any]], Callable[[Case], Any]]:
    """The function makes a fault; the verifier's sentence must hold these words."""
    def keep(function: Callable[[Case], Any]) -> Callable[[Case], Any]:
        assert function.__name__ not in FAULTS
        FAULTS[function.__name__] = (function, words)
        return function
    return keep


def replaced(old: str, new: str) -> Callable[[bytes], bytes]:
    def replace(data: bytes) -> bytes:
        assert old.encode() in data
        return data.replace(old.encode(), new.encode(), 1)
    return replace


def line_changed(number: int, change: Callable[[str], str]) -> Callable[[bytes], bytes]:
    def replace(data: bytes) -> bytes:
        lines = data.decode().split("\n")
        lines[number] = change(lines[number])
        return "\n".join(lines).encode()
    return replace


# Of the file

@fault("not by issued.key over this file")
def one_letter_of_a_name_changed(case: Case) -> None:
    case.file = replaced("Fairfield East", "Fairfield West")

@fault("writing it again")
def space_after_a_comma(case: Case) -> None:
    case.text = replaced(',"committee"', ', "committee"')

@fault("writing it again")
def members_in_another_order(case: Case) -> None:
    case.text = replaced('"name":"A name","recused":false', '"recused":false,"name":"A name"')

@fault("there twice")
def duplicate_member(case: Case) -> None:
    case.text = replaced('"certificate":1', '"certificate":1,"certificate":1')

@fault("no integer")
def fraction(case: Case) -> None:
    case.text = replaced('"certificate":1', '"certificate":1.0')

@fault("no integer")
def exponent(case: Case) -> None:
    case.text = replaced('"certificate":1', '"certificate":1e0')

@fault("no integer")
def not_a_number(case: Case) -> None:
    case.text = replaced('"certificate":1', '"certificate":NaN')

@fault("writing it again")
def minus_nought(case: Case) -> None:
    case.text = replaced('"against":0', '"against":-0')

@fault("too great")
def integer_of_2_to_the_53(case: Case) -> None:
    case.certificate = lambda certificate: certificate["head"].update(length=2**53)

@fault("not canonical JSON")
def integer_of_ten_thousand_digits(case: Case) -> None:
    case.text = replaced('"certificate":1', '"certificate":' + "1" * 10000)

@fault("null")
def null_member(case: Case) -> None:
    case.certificate = lambda certificate: certificate["sum"].update(chair=None)

@fault("form C")
def name_not_normalised(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(about=unicodedata.normalize("NFD", "Zoë"))

@fault("U+0000")
def name_with_nought(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(about="Zo\0")

@fault("not canonical JSON")
def lone_surrogate(case: Case) -> None:
    case.text = replaced('"name":"Fairfield"', '"name":"\\ud800"')

@fault("writing it again")
def escaped_letter(case: Case) -> None:
    case.text = replaced('"name":"Fairfield"', '"name":"\\u0046airfield"')

@fault("writing it again")
def escaped_solidus(case: Case) -> None:
    case.text = replaced('"name":"Fairfield"', '"name":"Fair\\/field"')

@fault("not canonical JSON")
def not_utf_8(case: Case) -> None:
    case.text = lambda text: text.replace(b'"name":"Fairfield"', b'"name":"\xc0\xaf"', 1)

@fault("not canonical JSON")
def byte_order_mark(case: Case) -> None:
    case.text = lambda text: b"\xef\xbb\xbf" + text

@fault("line feed")
def no_line_feed(case: Case) -> None:
    case.text = lambda text: text[:-1]

@fault("writing it again")
def two_line_feeds(case: Case) -> None:
    case.text = lambda text: text + b"\n"

@fault("writing it again")
def carriage_return(case: Case) -> None:
    case.text = lambda text: text[:-1] + b"\r\n"

@fault("not canonical JSON")
def deeply_nested(case: Case) -> None:
    case.text = lambda text: b"[" * 100000 + b"]" * 100000 + b"\n"

@fault("not an object")
def an_array(case: Case) -> None:
    case.text = lambda text: b"[]\n"

@fault("not canonical JSON")
def truncated_file(case: Case) -> None:
    case.file = lambda file: file[: len(file) // 2] + b"\n"

@fault("not canonical JSON")
def empty_file(case: Case) -> None:
    case.file = lambda file: b"\n"

@fault("other characters")
def member_with_a_space(case: Case) -> None:
    case.certificate = lambda certificate: certificate.update({"a b": 1})

@fault("foreign: note")
def foreign_member(case: Case) -> None:
    case.certificate = lambda certificate: certificate.update(note="x")

@fault("foreign: note")
def foreign_member_below(case: Case) -> None:
    case.certificate = lambda certificate: certificate["roll"][0].update(note="x")

@fault("lacks the member explanation")
def member_missing(case: Case) -> None:
    case.certificate = lambda certificate: certificate.pop("explanation")

@fault("number 1")
def another_version_of_certificate(case: Case) -> None:
    case.certificate = lambda certificate: certificate.update(certificate=2)

@fault("number 1")
def true_for_one(case: Case) -> None:
    case.certificate = lambda certificate: certificate.update(certificate=True)

@fault("a count")
def nought_for_false(case: Case) -> None:
    case.certificate = lambda certificate: certificate["sum"].update(against=False)

@fault("an instant")
def instant_without_milliseconds(case: Case) -> None:
    case.certificate = lambda certificate: certificate["issued"].update(at="2026-10-07T18:30:00Z")

@fault("an instant")
def thirtieth_of_february(case: Case) -> None:
    case.certificate = lambda certificate: certificate["issued"].update(at="2027-02-30T18:30:00.000Z")

@fault("an instant")
def twenty_fourth_hour(case: Case) -> None:
    case.certificate = lambda certificate: certificate["issued"].update(at="2027-02-20T24:00:00.000Z")

@fault("an identity")
def identity_in_capitals(case: Case) -> None:
    case.certificate = lambda certificate: certificate["issued"].update(seat=uuid("ben").upper())


# Of the signature file

@fault("first line")
def another_untrusted_comment(case: Case) -> None:
    case.minisig = replaced("from Rosette", "from minisign")

@fault("prehashed")
def signature_not_prehashed(case: Case) -> None:
    case.minisig = line_changed(1, lambda line: base64.b64encode(b"Ed" + base64.b64decode(line)[2:]).decode())

@fault("trusted comment does not name")
def trusted_comment_of_another_committee(case: Case) -> None:
    case.comment = f"rosette certificate {ZEROS}"

@fault("over the trusted comment")
def signature_of_the_comment_changed(case: Case) -> None:
    case.minisig = line_changed(3, lambda line: base64.b64encode(sign(seed("ben"), b"else")).decode())

@fault("not by issued.key over this file")
def signature_file_of_another_file(case: Case) -> None:
    case.minisig = lambda minisig: made(sound_without_subject())[1]

@fault("canonical base64")
def base64_with_spare_bits(case: Case) -> None:
    case.minisig = line_changed(1, lambda line: line[:-2] + chr(ord(line[-2]) + 1) + "=")

@fault("canonical base64")
def base64_with_a_space(case: Case) -> None:
    case.minisig = line_changed(1, lambda line: line + " ")

@fault("canonical base64")
def base64_cut_off(case: Case) -> None:
    case.minisig = line_changed(3, lambda line: line[:-4])

@fault("four lines")
def fifth_line(case: Case) -> None:
    case.minisig = lambda minisig: minisig + b"more\n"

@fault("four lines")
def signature_file_truncated(case: Case) -> None:
    case.minisig = lambda minisig: minisig[: minisig.index(b"trusted comment", 20)]

@fault("four lines")
def signature_file_empty(case: Case) -> None:
    case.minisig = lambda minisig: b""

@fault("first line")
def signature_file_with_carriage_returns(case: Case) -> None:
    case.minisig = lambda minisig: minisig.replace(b"\n", b"\r\n")

@fault("not by issued.key over this file")
def second_half_not_below_the_order(case: Case) -> None:
    def above(line: str) -> str:
        data = base64.b64decode(line)
        second = int.from_bytes(data[42:], "little") + verifier.ORDER
        return base64.b64encode(data[:42] + second.to_bytes(32, "little")).decode()
    case.minisig = line_changed(1, above)

@fault("not a sound key")
def issuing_key_neutral(case: Case) -> None:
    case.issued = {"key": "01" + "00" * 31}

@fault("not a sound key")
def issuing_key_of_order_eight(case: Case) -> None:
    case.issued = {"key": "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"}

@fault("not a sound key")
def issuing_key_with_a_torsion_part(case: Case) -> None:
    small = verifier.decoded(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"))
    mixed = verifier.add(verifier.decoded(public(seed("ben"))), small)
    case.issued = {"key": verifier.encoded(mixed).hex()}

@fault("not a sound key")
def issuing_key_spelt_twice(case: Case) -> None:
    case.issued = {"key": (verifier.P + 1).to_bytes(32, "little").hex()}

@fault("not a sound key")
def issuing_key_not_on_the_curve(case: Case) -> None:
    case.issued = {"key": "02" + "00" * 31}


# Of the issuer

@fault("not the key with which issued.seat acts")
def issued_by_a_foreign_key(case: Case) -> None:
    case.issuer = "mallory"

@fault("not the key with which issued.seat acts")
def issued_by_the_keeper_for_a_seat_with_a_key(case: Case) -> None:
    case.issuer = "keeper"

@fault("not the key with which issued.seat acts")
def issued_by_another_seats_key(case: Case) -> None:
    case.issued = {"seat": uuid("ada")}

@fault("enrolled officer's")
def issued_by_a_member(case: Case) -> None:
    case.issuer, case.issued = "cleo", {"seat": uuid("cleo")}

@fault("enrolled officer's")
def issued_by_nobody(case: Case) -> None:
    case.issued = {"seat": uuid("nobody")}

@fault("before the last open record")
def issued_before_the_last_record(case: Case) -> None:
    case.issued = {"at": "2026-10-07T18:29:59.999Z"}

@fault("not held on the day of issued.at")
def issued_after_the_seat_was_held(case: Case) -> None:
    case.step("enrol ben")["payload"]["to"] = "2026-12-31"
    case.issued = {"at": "2027-01-01T12:00:00.000Z"}

@fault("not held on the day of issued.at")
def issued_on_the_next_day_of_london(case: Case) -> None:
    case.step("enrol ben")["payload"]["to"] = "2026-10-07"
    case.issued = {"at": "2026-10-07T23:00:00.000Z"}

@fault("not the key with which issued.seat acts")
def issued_by_a_revoked_key(case: Case) -> None:
    case.put("finding", step("revoke ben", "key-revoked", "ben", "ben", seat=uuid("ben"), key=key("ben")))


# Of the chain

@fault("says that it is record")
def dropped_ballot(case: Case) -> None:
    case.certificate = lambda certificate: certificate["chain"].pop(case.place("eve 1"))

@fault("does not follow the record before")
def dropped_ballot_with_the_numbers_closed_up(case: Case) -> None:
    complete_certificate = certified(case)
    body = json.loads(complete_certificate["chain"][case.place("dev 2")]["body"])
    del case.plan[case.place("eve 1")]
    case.step("dev 2")["body"] = {"parent": body["parent"]}

@fault("for is not what the ballots give")
def dropped_ballot_chained_again(case: Case) -> None:
    """By somebody who holds every key: the sum that was signed does not fit any more."""
    del case.plan[case.place("ben 1")]

@fault("says that it is record")
def dropped_closed_record(case: Case) -> None:
    case.certificate = lambda certificate: certificate["chain"].pop(case.place("other ballot"))

@fault("says that it is record")
def doubled_record(case: Case) -> None:
    place = case.place("eve 1")
    case.certificate = lambda certificate: certificate["chain"].insert(place, certificate["chain"][place])

@fault("says that it is record")
def two_records_swapped(case: Case) -> None:
    def swap(certificate: dict[str, Any]) -> None:
        chain, place = certificate["chain"], case.place("dev 2")
        chain[place], chain[place + 1] = chain[place + 1], chain[place]
    case.certificate = swap

@fault("head is not the end")
def truncated_chain(case: Case) -> None:
    case.certificate = lambda certificate: certificate["chain"].pop()

@fault("no record closes the motion")
def truncated_chain_with_its_head(case: Case) -> None:
    del case.plan[case.place("close"):]

@fault("does not follow the record before")
def forked_chain(case: Case) -> None:
    case.step("ben 1")["body"] = {"parent": ZEROS}

@fault("does not follow the record before")
def fork_of_two_equal_heads(case: Case) -> None:
    fork = sound()
    fork.step("eve 1")["payload"]["choice"] = "against"
    entries = certified(fork)["chain"]
    def replace(certificate: dict[str, Any]) -> None:
        certificate["chain"][: case.place("dev 2")] = entries[: case.place("dev 2")]
    case.certificate = replace

@fault("head is not the end")
def head_of_another_length(case: Case) -> None:
    case.certificate = lambda certificate: certificate["head"].update(length=len(case.plan) - 1)

@fault("head is not the end")
def head_of_another_hash(case: Case) -> None:
    case.certificate = lambda certificate: certificate["head"].update(hash=ZEROS)

@fault("committee.id is not")
def id_of_another_committee(case: Case) -> None:
    case.certificate = lambda certificate: certificate["committee"].update(id="ab" * 32)

@fault("of another committee")
def record_of_another_committee(case: Case) -> None:
    case.step("ben 1")["body"] = {"committee": "ab" * 32}

@fault("of another committee")
def first_record_of_a_committee(case: Case) -> None:
    case.step("create")["body"] = {"committee": "ab" * 32}

@fault("does not follow")
def first_record_with_a_parent(case: Case) -> None:
    case.step("create")["body"] = {"parent": "ab" * 32}

@fault("not an array")
def empty_chain(case: Case) -> None:
    case.certificate = lambda certificate: certificate.update(chain=[])

@fault("not an object")
def entry_that_is_a_text(case: Case) -> None:
    case.certificate = lambda certificate: certificate["chain"].__setitem__(3, "x")

@fault("foreign: digest")
def entry_open_and_closed(case: Case) -> None:
    case.step("ben 1")["entry"] = {"digest": ZEROS}

@fault("number 2")
def record_of_version_1(case: Case) -> None:
    case.step("ben 1")["body"] = {"version": 1}

@fault("foreign: note")
def foreign_member_of_a_body(case: Case) -> None:
    case.step("ben 1")["body"] = {"note": "x"}

@fault("foreign: opinion")
def foreign_member_of_a_payload(case: Case) -> None:
    case.step("ben 1")["payload"]["opinion"] = "She is the best of them."

@fault("lacks the member actor")
def member_of_a_body_missing(case: Case) -> None:
    case.step("ben 1")["text"] = lambda text: text.replace(f'"actor":"{uuid("ben")}",', "", 1)

@fault("body of record 25 is not canonical JSON")
def body_with_a_space(case: Case) -> None:
    case.step("ben 1")["text"] = lambda text: text.replace(",", ", ", 1)

@fault("there twice")
def body_with_a_duplicate_member(case: Case) -> None:
    case.step("ben 1")["text"] = lambda text: text.replace('"version":2', '"version":2,"version":2', 1)

@fault("none of the words")
def act_that_nobody_knows(case: Case) -> None:
    case.put("finding", step("dance", "dance-danced", "ada", "keeper"))

@fault("none of the words")
def closed_act_that_nobody_knows(case: Case) -> None:
    case.put("finding", closed(step("dance", "dance-danced", "ada", "keeper")))

@fault("must be open")
def closed_ballot_on_the_motion(case: Case) -> None:
    case.step("cleo 1")["shown"] = False

@fault("must be open")
def closed_endorsement_by_the_motion(case: Case) -> None:
    case.step("endorse")["shown"] = False

@fault("must be open")
def closed_key(case: Case) -> None:
    case.step("key ben")["shown"] = False

@fault("must be open")
def closed_revocation(case: Case) -> None:
    case.step("revoke dev")["shown"] = False

@fault("must be open")
def closed_key_of_the_keeper(case: Case) -> None:
    case.step("keeper two")["shown"] = False

@fault("must be open")
def closed_seat(case: Case) -> None:
    case.step("enrol gus")["shown"] = False

@fault("not committee-created")
def closed_first_record(case: Case) -> None:
    case.step("create")["shown"] = False

@fault("does not follow the record before")
def closed_ballot_passed_off_as_elsewhere(case: Case) -> None:
    case.step("cleo 1").update(shown=False, entry={"about": OTHER})

@fault("does not follow the record before")
def closed_record_passed_off_as_another_act(case: Case) -> None:
    case.step("cleo 1").update(shown=False, entry={"about": "", "act": "list-published"})

@fault("always about a motion")
def closed_ballot_about_nothing(case: Case) -> None:
    case.step("cleo 1").update(shown=False, entry={"about": ""})

@fault("never about a motion")
def closed_list_about_a_motion(case: Case) -> None:
    case.step("list")["entry"] = {"about": OTHER}

@fault("does not follow the record before")
def digest_of_a_closed_record_changed(case: Case) -> None:
    case.step("list")["entry"] = {"digest": ZEROS}

@fault("identity or empty")
def about_that_is_no_identity(case: Case) -> None:
    case.step("book")["entry"] = {"about": "book"}


# Of who signs what

@fault("signature of record 25")
def signature_of_a_record_changed(case: Case) -> None:
    case.step("ben 1")["signature"] = sign(seed("ben"), b"else")

@fault("signature of record 25")
def signature_of_a_record_by_another_key(case: Case) -> None:
    case.step("ben 1")["signature"] = sign(seed("keeper"), b"else")

@fault("signature of record 25")
def signature_of_another_record(case: Case) -> None:
    chain = certified(sound())["chain"]
    case.step("ben 1")["signature"] = bytes.fromhex(chain[case.place("eve 1")]["signature"])

@fault("signature of record 25")
def signature_without_its_domain(case: Case) -> None:
    step = case.step("ben 1")
    step["text"] = lambda text: step.update(entry={"signature": sign(seed("ben"), text.encode()).hex()}) or text

@fault("signature of record 25")
def signature_with_second_half_above_the_order(case: Case) -> None:
    step = case.step("ben 1")
    def above(text: str) -> str:
        signature = sign(seed("ben"), f"rosette/v1/signature/ballot-cast\n{text}".encode())
        second = int.from_bytes(signature[32:], "little") + verifier.ORDER
        step["signature"] = signature[:32] + second.to_bytes(32, "little")
        return text
    step["text"] = above

@fault("signature of record 25")
def signature_with_a_neutral_first_half(case: Case) -> None:
    step = case.step("ben 1")
    def neutral(text: str) -> str:
        step["signature"] = sign(seed("ben"), f"rosette/v1/signature/ballot-cast\n{text}".encode(), nonce=0)
        return text
    step["text"] = neutral

@fault("a signature")
def signature_in_capitals(case: Case) -> None:
    case.step("ben 1")["entry"] = {"signature": "AB" * 64}

@fault("sound key")
def record_under_an_unsound_key(case: Case) -> None:
    case.step("ben 1")["body"] = {"key": "01" + "00" * 31}

@fault("neither the keeper's nor")
def ballot_by_a_foreign_key(case: Case) -> None:
    case.step("dev 1")["by"] = "mallory"

@fault("not signed by the key of the seat")
def ballot_by_the_keeper_for_a_seat_with_a_key(case: Case) -> None:
    case.step("cleo 2")["by"] = "keeper"

@fault("neither the keeper's nor")
def ballot_by_a_revoked_key(case: Case) -> None:
    case.step("dev 2")["by"] = "dev"

@fault("not signed by the key of the seat")
def ballot_by_a_replaced_key(case: Case) -> None:
    case.step("cleo 2")["by"] = "cleo before"

@fault("neither the keeper's nor")
def ballot_by_another_seats_key(case: Case) -> None:
    case.step("dev 2")["by"] = "ben"

@fault("neither the keeper's nor")
def keepers_key_before_it_was_introduced(case: Case) -> None:
    case.step("enrol ben")["by"] = "keeper two"

@fault("not an enrolled seat")
def actor_who_is_not_enrolled(case: Case) -> None:
    case.step("list").update(actor=uuid("nobody"), shown=True)

@fault("not an enrolled seat")
def somebody_before_the_founder_is_enrolled(case: Case) -> None:
    case.step("enrol ada")["actor"] = uuid("ben")

@fault("not held on that day")
def actor_whose_seat_is_not_held(case: Case) -> None:
    case.put("open", casts("finn", "for", 1, "keeper"))

@fault("not held on that day")
def actor_before_the_first_day(case: Case) -> None:
    case.step("enrol ben")["at"] = "2025-12-31T23:59:59.999Z"

@fault("for officers alone")
def member_who_records_for_another(case: Case) -> None:
    case.step("dev 1").update(actor=uuid("eve"))

@fault("for officers alone")
def member_who_closes(case: Case) -> None:
    case.step("close").update(actor=uuid("cleo"), by="cleo")

@fault("for officers alone")
def member_who_opens(case: Case) -> None:
    case.step("open").update(actor=uuid("eve"))

@fault("for officers alone")
def member_who_enrols_a_key(case: Case) -> None:
    case.step("rekey cleo").update(actor=uuid("cleo"), by="cleo before")

@fault("for officers alone")
def member_who_revokes_anothers_key(case: Case) -> None:
    case.step("revoke dev").update(actor=uuid("cleo"), by="cleo")

@fault("for officers alone")
def founder_who_became_a_member(case: Case) -> None:
    case.step("enrol ada")["payload"]["role"] = "member"

@fault("of another seat than the actor's")
def own_ballot_of_another_seat(case: Case) -> None:
    case.step("dev 1")["payload"]["channel"] = "own"

@fault("first act and no other")
def second_creation(case: Case) -> None:
    case.put("list", step("again", "committee-created", "ada", "keeper", keeper=uuid("ada"), rulebook=uuid("book")))

@fault("first act and no other")
def creation_missing(case: Case) -> None:
    del case.plan[0]

@fault("not the keeper")
def creation_by_another_actor(case: Case) -> None:
    case.step("create")["actor"] = uuid("ben")

@fault("enrolled already")
def seat_enrolled_twice(case: Case) -> None:
    case.put("key ben", enrols("eve", "chair"))

@fault("not enrolled")
def change_of_a_seat_that_is_not_enrolled(case: Case) -> None:
    case.step("change eve")["payload"]["seat"] = uuid("nobody")

@fault("not enrolled")
def key_of_a_seat_that_is_not_enrolled(case: Case) -> None:
    case.step("key ben")["payload"]["seat"] = uuid("nobody")

@fault("replaces is not")
def second_key_without_replaces(case: Case) -> None:
    del case.step("rekey cleo")["payload"]["replaces"]

@fault("replaces is not")
def replaces_without_a_key(case: Case) -> None:
    case.step("key ben")["payload"]["replaces"] = key("cleo")

@fault("was a seat's or the keeper's before")
def key_of_two_seats(case: Case) -> None:
    case.step("key dev")["payload"]["key"] = key("cleo before")

@fault("was a seat's or the keeper's before")
def revoked_key_enrolled_again(case: Case) -> None:
    case.put("keeper two", step("again", "key-enrolled", "ada", "keeper", seat=uuid("dev"), key=key("dev")))

@fault("was a seat's or the keeper's before")
def keepers_key_for_a_seat(case: Case) -> None:
    case.step("key ben")["payload"]["key"] = key("keeper")

@fault("was a seat's or the keeper's before")
def seats_key_for_the_keeper(case: Case) -> None:
    case.step("keeper two")["payload"]["key"] = key("ben")

@fault("revokes a key")
def revocation_of_another_key(case: Case) -> None:
    case.step("revoke dev")["payload"]["key"] = key("cleo")

@fault("revokes a key")
def second_revocation(case: Case) -> None:
    again = step("again", "key-revoked", "ada", "keeper", seat=uuid("dev"), key=key("dev"))
    case.put("keeper two", again)

@fault("sound key")
def unsound_key_enrolled(case: Case) -> None:
    case.step("key dev")["payload"]["key"] = "ec" + "ff" * 30 + "7f"

@fault("not signed by the key of the seat")
def key_of_the_keeper_introduced_around_a_seats_key(case: Case) -> None:
    case.put("list", step("alone", "keeper-key-introduced", "ben", "new", key=key("new")))

@fault("neither the keeper's nor")
def key_of_the_keeper_introduced_by_another_new_key(case: Case) -> None:
    case.put("list", step("alone", "keeper-key-introduced", "ada", "newer", key=key("new")))


# Of the motion

@fault("no record of the chain")
def certificate_of_another_motion(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(id=uuid("a third motion"))

@fault("must be open")
def certificate_of_the_other_motion(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(id=OTHER)

@fault("not motion-opened")
def ballot_before_the_opening(case: Case) -> None:
    case.move("cleo 1", "open")

@fault("not motion-opened")
def opening_missing(case: Case) -> None:
    payload = case.step("open")["payload"]
    del case.plan[case.place("open")]
    for each in case.plan:
        if each["act"] == "ballot-cast" and each["shown"]:
            each["payload"] |= {"rollHash": ZEROS, "ruleHash": ZEROS, "content": payload["subject"]["content"]}
    case.step("close")["payload"] |= {name: SUM[name] for name in CLOSING[:9]}

@fault("a second time")
def motion_opened_twice(case: Case) -> None:
    complete(case, MOTION)
    case.put("ben 1", copy.deepcopy(case.step("open")))

@fault("after the motion was closed")
def late_ballot(case: Case) -> None:
    case.move("cleo 2", "endorse")

@fault("after the motion was closed")
def motion_closed_twice(case: Case) -> None:
    case.put("endorse", copy.deepcopy(case.step("close")) | {"name": "again"})

@fault("withdraws the motion")
def closed_after_it_was_withdrawn(case: Case) -> None:
    case.put("close", step("withdraw", "motion-withdrawn", "ada", "keeper", motion=MOTION))

@fault("withdraws the motion")
def withdrawn_after_it_was_closed(case: Case) -> None:
    case.put("endorse", step("withdraw", "motion-withdrawn", "ada", "keeper", motion=MOTION))

@fault("twice on the roll")
def doubled_seat_on_the_roll(case: Case) -> None:
    roll = case.step("open")["payload"]["roll"]
    roll.append(dict(roll[0]))

@fault("roll is not that of")
def seat_missing_from_the_roll(case: Case) -> None:
    case.step("open")["payload"]["roll"].pop(0)

@fault("roll is not that of")
def seat_on_the_roll_that_is_not_held(case: Case) -> None:
    case.step("open")["payload"]["roll"].append({"seat": uuid("finn"), "role": "member", "recused": True})

@fault("roll is not that of")
def seat_on_the_roll_without_a_vote(case: Case) -> None:
    case.step("open")["payload"]["roll"].append({"seat": uuid("gus"), "role": "guest", "recused": True})

@fault("roll is not that of")
def role_on_the_roll_changed(case: Case) -> None:
    case.step("open")["payload"]["roll"][0]["role"] = "chair"

@fault("roll is not that of")
def roll_of_the_day_before_in_london(case: Case) -> None:
    case.step("open")["at"] = "2026-10-07T23:00:00.000Z"

@fault("rollHash does not fit")
def roll_hash_of_another_roll(case: Case) -> None:
    case.step("open")["payload"]["rollHash"] = ZEROS

@fault("ruleHash does not fit")
def rule_hash_of_another_rule(case: Case) -> None:
    case.step("open")["payload"]["ruleHash"] = hashed("rule", dumped(RULE | {"quorum": 1}))

@fault("numerator above")
def numerator_above_the_denominator(case: Case) -> None:
    case.rule |= {"numerator": 4}

@fault("count from 1")
def denominator_nought(case: Case) -> None:
    case.rule |= {"denominator": 0}

@fault("none of the words")
def base_that_nobody_knows(case: Case) -> None:
    case.rule |= {"base": "weather"}

@fault("rollHash is not the opened")
def ballot_on_another_roll(case: Case) -> None:
    case.step("ben 1")["payload"]["rollHash"] = ZEROS

@fault("ruleHash is not the opened")
def ballot_on_another_rule(case: Case) -> None:
    case.step("ben 1")["payload"]["ruleHash"] = ZEROS

@fault("round is not the opened")
def ballot_of_another_round(case: Case) -> None:
    case.step("ben 1")["payload"]["round"] = 2

@fault("content is not the subject's")
def ballot_on_another_application(case: Case) -> None:
    case.step("ben 1")["payload"]["content"] = ZEROS

@fault("content is not the subject's")
def content_without_a_subject(case: Case) -> None:
    case.step("ben 1")["payload"]["content"] = case.step("open")["payload"].pop("subject")["content"]

@fault("recused")
def ballot_of_a_recused_seat(case: Case) -> None:
    case.put("close", casts("ada", "for", 1, "keeper"))

@fault("not on the roll")
def ballot_of_a_seat_without_a_vote(case: Case) -> None:
    case.put("close", casts("gus", "for", 1, "keeper"))

@fault("the seat's next")
def second_ballot_with_version_1(case: Case) -> None:
    case.step("cleo 2")["payload"]["version"] = 1

@fault("the seat's next")
def version_skipped(case: Case) -> None:
    case.step("cleo 2")["payload"]["version"] = 3

@fault("the seat's next")
def first_ballot_with_version_0(case: Case) -> None:
    case.step("ben 1")["payload"]["version"] = 0

@fault("previous is not")
def wrong_previous(case: Case) -> None:
    case.step("cleo 2")["payload"]["previous"] = ZEROS

@fault("previous is not")
def previous_of_a_first_ballot(case: Case) -> None:
    case.step("ben 1")["payload"]["previous"] = "ab" * 32

@fault("none of the three")
def fourth_choice(case: Case) -> None:
    case.step("ben 1")["payload"]["choice"] = "perhaps"

@fault("none of the four")
def fifth_channel(case: Case) -> None:
    case.step("eve 1")["payload"]["channel"] = "pigeon"

@fault("not its own")
def recorded_over_an_own_ballot(case: Case) -> None:
    case.put("close", casts("cleo", "against", 3, "keeper", "ada", "phone"))

@fault("used before")
def identity_of_a_ballot_used_twice(case: Case) -> None:
    case.step("cleo 2")["payload"]["ballot"] = uuid("cleo 1")


# Of the sum and what is said of the records

@fault("for is not what the ballots give")
def wrong_sum_in_the_record(case: Case) -> None:
    case.step("close")["payload"]["for"] = 4

@fault("outcome is not what the ballots give")
def wrong_outcome_in_the_record(case: Case) -> None:
    case.step("close")["payload"]["outcome"] = "fell"

@fault("record 28 (motion-closed): quorate")
def wrong_quorum_in_the_record(case: Case) -> None:
    case.step("close")["payload"]["quorate"] = False

@fault("outcome is not what the ballots give")
def outcome_that_suits_a_changed_rule(case: Case) -> None:
    case.rule |= {"floor": 4}
    case.sum |= {"floor": 4, "needed": 4}

@fault("nothing awaited")
def casting_vote_without_a_tie(case: Case) -> None:
    case.step("close")["payload"] |= {"castingVote": "for", "chair": uuid("ben")}

@fault("casting vote is missing")
def casting_vote_missing(case: Case) -> None:
    tie(case)
    del case.sum["castingVote"], case.sum["chair"]

@fault("not the actor's")
def casting_vote_cast_by_the_secretary(case: Case) -> None:
    tie(case)
    case.step("close").update(actor=uuid("ada"), by="keeper")

@fault("not of a chair")
def casting_vote_of_the_secretary(case: Case) -> None:
    tie(case)
    case.step("close").update(actor=uuid("ada"), by="keeper")
    case.sum["chair"] = uuid("ada")

@fault("not of a chair")
def casting_vote_of_a_recused_chair(case: Case) -> None:
    tie(case)
    for seat in case.step("open")["payload"]["roll"]:
        seat["recused"] = seat["role"] == "chair"
    ballot = case.step("ben 1")
    ballot.update(actor=uuid("ada"), by="keeper")
    ballot["payload"]["seat"] = uuid("ada")

@fault("outcome is not what the ballots give")
def casting_vote_against_that_carries(case: Case) -> None:
    tie(case)
    case.sum["castingVote"] = "against"

@fault("sum.left")
def wrong_product(case: Case) -> None:
    case.certificate = lambda certificate: certificate["sum"].update(left=6)

@fault("sum.tied")
def tie_that_is_none(case: Case) -> None:
    case.certificate = lambda certificate: certificate["sum"].update(tied=True)

@fault("sum.needed")
def other_number_needed(case: Case) -> None:
    case.certificate = lambda certificate: certificate["sum"].update(needed=3)

@fault("sum.chair")
def chair_who_did_not_decide(case: Case) -> None:
    case.certificate = lambda certificate: certificate["sum"].update(chair=uuid("ben"))

@fault("rule is not what the record says")
def changed_rule(case: Case) -> None:
    case.certificate = lambda certificate: certificate.update(rule=RULE | {"quorum": 2})

@fault("roll is not what the record says")
def recusal_left_out(case: Case) -> None:
    case.certificate = lambda certificate: certificate["roll"][1].update(recused=False)

@fault("roll is not what the record says")
def roll_in_another_order(case: Case) -> None:
    case.certificate = lambda certificate: certificate["roll"].reverse()

@fault("ballots are not what the records say")
def ballot_left_out(case: Case) -> None:
    case.certificate = lambda certificate: certificate["ballots"].pop(0)

@fault("ballots are not what the records say")
def choice_changed(case: Case) -> None:
    case.certificate = lambda certificate: certificate["ballots"][0].update(choice="for")

@fault("ballots are not what the records say")
def keepers_signature_called_the_seats(case: Case) -> None:
    case.certificate = lambda certificate: certificate["ballots"][1].update(signedBy="seat")

@fault("ballots are not what the records say")
def ballots_in_another_order(case: Case) -> None:
    case.certificate = lambda certificate: certificate["ballots"].reverse()

@fault("ballots are not what the records say")
def ballot_of_another_record(case: Case) -> None:
    case.certificate = lambda certificate: certificate["ballots"][0].update(record=2)

@fault("motion.question does not fit")
def changed_question(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(question="Shall we not?")

@fault("motion.regardless does not fit")
def changed_regardless(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(regardless="")

@fault("motion.regardless is there")
def regardless_left_out(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].pop("regardless")

@fault("motion.number is not")
def number_of_another_motion(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(number=8)

@fault("motion.subject is not")
def subject_left_out(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].pop("subject")

@fault("motion.subject is not")
def subject_of_another_revision(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"]["subject"].update(revision=3)

@fault("motion.contest is not")
def another_contest(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(contest=uuid("another ward"))

@fault("motion.openedAt is not")
def opened_at_another_instant(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(openedAt="2026-10-07T18:29:00.000Z")

@fault("motion.closedAt is not")
def closed_at_another_instant(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(closedAt="2026-10-07T18:31:00.000Z")


# ---- What must pass ----------------------------------------------------------------------------------------------


def tie(case: Case) -> None:
    """One for, one against; more than half of the votes cast; the chair decides for it."""
    case.rule |= {"comparison": "more-than", "numerator": 1, "denominator": 2, "floor": 0, "quorum": 2}
    for name in ("cleo 1", "dev 1", "dev 2"):
        del case.plan[case.place(name)]
    case.step("cleo 2")["payload"] |= {"version": 1, "choice": "against"}
    case.sum = SUM | {"voted": 3, "for": 1, "against": 1, "base": 2, "left": 2, "right": 2, "floor": 0, "needed": 2,
                      "quorum": 2, "tied": True, "castingVote": "for", "chair": uuid("ben")}


def sound_without_subject() -> Case:
    case = sound()
    for name in ("subject", "regardless", "contest"):
        del case.step("open")["payload"][name]
    return case


def tie_that_falls() -> Case:
    case = sound()
    tie(case)
    case.rule["tie"] = "falls"
    del case.sum["castingVote"], case.sum["chair"]
    case.sum["outcome"] = "fell"
    return case


def tie_that_one_vote_would_not_carry() -> Case:
    case = sound()
    tie(case)
    case.rule["floor"] = 3
    del case.sum["castingVote"], case.sum["chair"]
    case.sum |= {"floor": 3, "needed": 3, "outcome": "fell"}
    return case


def chair_against() -> Case:
    case = sound()
    tie(case)
    case.sum |= {"castingVote": "against", "outcome": "fell"}
    return case


def chair_for() -> Case:
    case = sound()
    tie(case)
    return case


def half_of_those_who_stay() -> Case:
    """Three of five: more than half of a committee in whose number the recused stay."""
    case = sound()
    case.rule |= {"base": "committee", "comparison": "more-than", "numerator": 1, "denominator": 2, "floor": 0,
                  "recusedStayInBase": True}
    case.sum |= {"base": 5, "left": 6, "right": 5, "needed": 3, "floor": 0}
    return case


def quorum_missed() -> Case:
    case = sound()
    case.rule["quorum"] = 5
    case.sum |= {"quorum": 5, "quorate": False, "outcome": "fell"}
    return case


def three_quarters_of_the_present_exactly() -> Case:
    case = sound()
    case.rule |= {"base": "present", "numerator": 3, "denominator": 4}
    case.sum |= {"base": 4, "left": 12, "right": 12, "needed": 3}
    return case


def nobody_votes() -> Case:
    case = sound()
    case.plan = [each for each in case.plan if each["act"] != "ballot-cast" or not each["shown"]]
    case.rule |= {"quorum": 0, "floor": 0}
    case.sum |= {"voted": 0, "for": 0, "abstained": 0, "base": 0, "left": 0, "right": 0, "floor": 0, "needed": 1,
                 "quorum": 0, "outcome": "fell"}
    return case


def key_that_nobody_vouched_for() -> Case:
    """It introduces itself, then another key, and that one signs a ballot."""
    case = sound()
    case.put("keeper two", step("alone", "keeper-key-introduced", "eve", "stranger", key=key("stranger")))
    case.step("keeper two")["by"] = "stranger"
    case.step("endorse")["by"] = "keeper two"
    return case


def last_day_of_a_seat_in_london() -> Case:
    case = sound()
    case.step("enrol ben")["payload"]["to"] = "2026-10-07"
    case.issued = {"at": "2026-10-07T22:59:59.999Z"}
    return case


def founder_not_enrolled() -> Case:
    """Without a seat of her own, not on the roll either."""
    case = sound()
    del case.plan[case.place("enrol ada")]
    case.step("open")["payload"]["roll"] = [seat for seat in ROLL if seat["seat"] != uuid("ada")]
    case.sum |= {"onRoll": 4, "recused": 0}
    return case


def issued_by_a_seat_without_a_key() -> Case:
    case = sound()
    case.issuer, case.issued = "keeper two", {"seat": uuid("ada")}
    return case


def another_committee() -> Case:
    case = chair_for()
    case.step("create")["at"] = "2026-10-07T18:00:00.000Z"
    case.step("open")["at"] = "2026-10-07T18:20:00.000Z"
    case.step("open")["payload"]["roll"].reverse()
    return case


SOUND = [sound, another_committee, sound_without_subject, tie_that_falls, tie_that_one_vote_would_not_carry, chair_against, chair_for,
         half_of_those_who_stay, quorum_missed, three_quarters_of_the_present_exactly, nobody_votes,
         key_that_nobody_vouched_for, last_day_of_a_seat_in_london, founder_not_enrolled, issued_by_a_seat_without_a_key]


# ---- Tests -------------------------------------------------------------------------------------------------------


class Certificates(unittest.TestCase):
    def test_sound_ones_pass(self) -> None:
        for make in SOUND:
            with self.subTest(make.__name__):
                self.assertTrue(all(line.startswith(("ok    ", "note  ")) for line in verifier.verify(*made(make()))))

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
            for number, cut in enumerate(([], [chain[place]] * 2, chain[place + 1:place + 2] + [chain[place]])):
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
        self.assertIn("note  ballots signed by the key of another seat: 1, records: 23", lines)
        self.assertIn("note  ballots signed by the keeper's key: 2, records: 20, 24", lines)
        self.assertIn("note  keys of the keeper that nobody vouched for: 0", lines)
        self.assertIn(f"note  the issuing key: {key('ben')}", lines)
        lines = verifier.verify(*made(key_that_nobody_vouched_for()))
        self.assertIn("note  keys of the keeper that nobody vouched for: 1", lines)
        self.assertIn("note  records of this motion that rest on such a key: 1", lines)

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
        done = subprocess.run([sys.executable, program, *arguments], input=text, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout

    def test_exit_codes_and_sentences(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            good, bad, absent = (str(Path(folder, name)) for name in ("good one.json", "bad.json", "absent.json"))
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
        for instant, day in (("2026-03-28T23:30:00.000Z", "2026-03-28"), ("2026-03-29T23:30:00.000Z", "2026-03-30"),
                             ("2026-10-24T23:30:00.000Z", "2026-10-25"), ("2026-10-25T23:30:00.000Z", "2026-10-25"),
                             ("2026-12-31T23:59:59.999Z", "2026-12-31"), ("2026-06-30T22:59:59.999Z", "2026-06-30"),
                             ("2026-06-30T23:00:00.000Z", "2026-07-01"), ("9999-12-31T23:59:59.999Z", "9999-12-31")):
            self.assertEqual(verifier.day_in_london(instant), day, instant)

    def test_the_last_sundays_are_those_of_the_calendar(self) -> None:
        known = {2024: (31, 27), 2025: (30, 26), 2026: (29, 25), 2027: (28, 31), 2028: (26, 29), 2029: (25, 28)}
        for year, days in known.items():
            self.assertEqual((verifier.last_sunday(year, 3).day, verifier.last_sunday(year, 10).day), days)


RFC_8032 = [  # section 7.1: secret key, public key, message, signature
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24"
     "655141438e7a100b"),
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aee"
     "b00d291612bb0c00"),
    ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28d"
     "c027beceea1ec40a"),
    ("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
     "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
     "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e"
     "2a9ac94fa54ca49f",
     "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17a"
     "d9bef1177331a704"),
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
        cases = [(group["publicKey"]["pk"], case) for group in self.vectors("wycheproof-ed25519.json")["testGroups"]
                 for case in group["tests"]]
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
