#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check a decision certificate of Rosette without Rosette.

    rosette_verify.py CERTIFICATE      CERTIFICATE.minisig must lie beside it
    rosette_verify.py --each LIST      a path on each line of LIST ("-": standard input)

Exit code 0: sound. 9: a fault. 2: not called as above. 3: a file is not there. With --each, which writes
"CODE PATH SENTENCE" for every path, the greatest of all codes.

Written from docs/record-format.md alone, with the standard library of Python 3.11 alone, to be read in an
evening: the curve, canonical JSON, the members, the signature file, the chain, the motion, the sum, the
certificate. As a library: verify(bytes of the certificate, bytes of its signature file).
"""

import base64
import functools
import hashlib
import json
import re
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple


class Fault(Exception):
    """One sentence: what is wrong, and where."""


def need(holds: bool, sentence: str) -> None:
    if not holds:
        raise Fault(sentence)


# ---- Ed25519 (RFC 8032, 5.1), points as X, Y, Z, T with x = X/Z, y = Y/Z, xy = T/Z -------------------------

Point = tuple[int, int, int, int]
Multiples = list[list[Point]]

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
NEUTRAL: Point = (0, 1, 1, 0)


def add(p: Point, q: Point) -> Point:
    """Holds for every two points of the curve, also for a point and itself."""
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c = 2 * D * p[3] * q[3] % P
    d = 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiples(point: Point) -> Multiples:
    """Row i holds 0 to 15 times 16^i times the point: a product is then 64 additions."""
    rows = []
    for _ in range(64):
        row = [NEUTRAL]
        for _ in range(15):
            row.append(add(row[-1], point))
        rows.append(row)
        point = add(row[-1], point)
    return rows


def times(rows: Multiples, factor: int) -> Point:
    result = NEUTRAL
    for row in rows:
        result = add(result, row[factor & 15])
        factor >>= 4
    return result


def decoded(encoding: bytes) -> Point | None:
    """The point of an encoding, if that is the only encoding of a point on the curve."""
    number = int.from_bytes(encoding, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or x * x % P != square or (x == 0 and sign == 1):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def encoded(point: Point) -> bytes:
    inverse = pow(point[2], -1, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


@functools.lru_cache(maxsize=64)
def sound_key(key: bytes) -> Multiples | None:
    """What verifying under the key needs, or nothing if it is not sound. Both depend on the key alone."""
    point = decoded(key)
    if point is None or point[:2] == NEUTRAL[:2]:
        return None
    rows = multiples(point)
    return rows if encoded(times(rows, ORDER)) == encoded(NEUTRAL) else None


BASE = multiples(decoded(bytes([0x58] + [0x66] * 31)))  # type: ignore[arg-type]


def signed(key: bytes, message: bytes, signature: bytes) -> bool:
    """Without cofactor: R = [S]B - [k]A, compared as bytes: R has one spelling. It is never neutral."""
    rows = sound_key(key)
    second = int.from_bytes(signature[32:], "little")
    if rows is None or len(signature) != 64 or second >= ORDER:
        return False
    challenge = hashlib.sha512(signature[:32] + key + message).digest()
    k = int.from_bytes(challenge, "little") % ORDER
    first = encoded(add(times(BASE, second), times(rows, ORDER - k)))  # A is of that order
    return first == signature[:32] and first != encoded(NEUTRAL)


# ---- Canonical JSON ----------------------------------------------------------------------------------------

MEMBER_NAME = re.compile(r"[A-Za-z0-9_-]+")


def canonical(data: bytes, what: str) -> Any:
    """What the bytes say, if writing that again gives these very bytes: nothing has a second spelling."""
    try:
        value = json.loads(data.decode(), object_pairs_hook=members, parse_float=refused,
                           parse_constant=refused)
        plain(value)
        again = written(value)
    except Fault as fault:
        raise Fault(f"{what} is not canonical JSON: {fault}") from None
    except (ValueError, RecursionError) as error:  # of UTF-8, of JSON, of lone surrogates
        raise Fault(f"{what} is not canonical JSON: {error}") from None
    need(again == data, f"{what} is not canonical JSON: writing it again gives other bytes")
    return value


def written(value: Any) -> bytes:
    """Python escapes what the page says, and nothing else."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    need(len(result) == len(pairs), "a member is there twice")
    need(all(MEMBER_NAME.fullmatch(name) for name in result), "the name of a member has other characters")
    return result


def refused(number: str) -> None:
    raise Fault(f"{number[:40]} is no integer")


def plain(value: Any) -> None:
    """Refuse null, great integers and strings that are not in form C. (To Python a bool is an int.)"""
    if isinstance(value, str):
        need("\0" not in value, "a text holds U+0000")
        need(unicodedata.is_normalized("NFC", value), "a text is not in normalisation form C")
    elif isinstance(value, int):
        need(abs(value) < 2**53, "an integer is too great")
    else:
        need(value is not None, "null is there")
        for inner in value.values() if isinstance(value, dict) else value:
            plain(inner)


# ---- Members and what they may be --------------------------------------------------------------------------


def pattern(expression: str) -> Callable[[Any], bool]:
    compiled = re.compile(expression)
    return lambda value: isinstance(value, str) and compiled.fullmatch(value) is not None


def real(expression: str) -> Callable[[Any], bool]:
    """A day or an instant that is in the calendar."""
    spelt = pattern(expression)

    def holds(value: Any) -> bool:
        try:
            return spelt(value) and bool(datetime.fromisoformat(value))
        except ValueError:
            return False
    return holds


def number(least: int, most: int = 2**53 - 1) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and least <= value <= most


ID, HASH, KEY, SIGNATURE, WORD = "an identity", "a hash", "a sound key", "a signature", "a word"
DAY, INSTANT, COUNT, CODE = "a day", "an instant", "a count", "a code"
PARTS, SEATS = "a count from 1 to 1000", "a count of at most 1,000,000"
TRUTH, TEXT, ABOUT, NUMBER = "true or false", "a text", "an identity or empty", "the number of a key"
ONE, TWO = "the number 1", "the number 2"
UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
KINDS: dict[str, Callable[[Any], bool]] = {
    ID: pattern(UUID), ABOUT: pattern(f"({UUID})?"), WORD: pattern("[a-z0-9-]+"),
    HASH: pattern("[0-9a-f]{64}"), CODE: pattern("[0-9a-f]{32}"), SIGNATURE: pattern("[0-9a-f]{128}"),
    NUMBER: pattern("[0-9a-f]{16}"),
    KEY: lambda value: KINDS[HASH](value) and sound_key(bytes.fromhex(value)) is not None,
    DAY: real(DATE), INSTANT: real(DATE + r"T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z"),
    COUNT: number(0), PARTS: number(1, 1000), SEATS: number(0, 1_000_000), ONE: number(1, 1), TWO: number(2, 2),
    TRUTH: lambda value: isinstance(value, bool), TEXT: lambda value: isinstance(value, str),
}

# An object is a dict of its members ("?": may be missing), an array a list, a choice a set.
RULE = {"base": {"committee", "present", "cast"}, "comparison": {"more-than", "at-least"},
        "numerator": PARTS, "denominator": PARTS, "quorum": SEATS, "floor": SEATS,
        "tie": {"falls", "chair"}, "recusedStayInBase": TRUTH}
ROLL_SEAT = {"seat": ID, "role": WORD, "recused": TRUTH}
SUBJECT = {"application": ID, "revision": COUNT, "content": HASH, "kind": WORD, "jointWith": [ID]}
SEAT = {"seat": ID, "person": ID, "role": WORD, "voting": TRUTH, "from": DAY, "to?": DAY}
MARK = {"ballot": ID, "motion": ID, "round": COUNT, "seat": ID, "version": COUNT, "channel": WORD,
        "rollHash": HASH, "ruleHash": HASH, "content?": HASH, "previous": HASH}
BALLOT = MARK | {"choice": WORD, "reason?": HASH}
CHOICES = [{"choice": WORD, "code": CODE}]
RESULT = {"version": COUNT, "entitled": COUNT, "for": COUNT, "against": COUNT, "abstained": COUNT,
          "attachment": HASH}
OPENED = {"motion": ID, "number": COUNT, "round": COUNT, "kind": WORD, "question": HASH, "roll": [ROLL_SEAT],
          "rollHash": HASH, "rule": RULE, "ruleHash": HASH, "contest?": ID, "subject?": SUBJECT,
          "regardless?": HASH, "closesAt?": INSTANT, "reconsiders?": ID, "whatIsNew?": HASH,
          "endorsement?": ID, "publicReason?": HASH, "voting?": WORD, "rulebook?": HASH}
LETTER = {"letter": ID, "candidacy": ID, "number": COUNT, "kind": WORD, "text": HASH, "endorsement?": ID,
          "motion?": ID}
CLOSED = {"motion": ID, "outcome": WORD, "onRoll": COUNT, "recused": COUNT, "for": COUNT, "against": COUNT,
          "abstained": COUNT, "base": COUNT, "needed": COUNT, "quorate": TRUTH, "castingVote?": WORD,
          "chair?": ID, "choices?": CHOICES}
PAYLOADS: dict[str, dict[str, Any]] = {
    "committee-created": {"keeper": ID, "rulebook": ID},
    "seat-enrolled": SEAT, "seat-changed": SEAT,
    "key-enrolled": {"seat": ID, "key": KEY, "replaces?": KEY},
    "key-revoked": {"seat": ID, "key": KEY},
    "keeper-key-introduced": {"key": KEY},
    "rulebook-adopted": {"rulebook": ID, "version": COUNT, "provisional": TRUTH, "rule": HASH,
                         "content": HASH, "motion?": ID, "contests?": [ID]},
    "milestone-occurred": {"milestone": ID, "contest": ID, "kind": WORD, "on": DAY},
    "motion-opened": OPENED, "ballot-cast": BALLOT, "ballot-marked": MARK, "motion-closed": CLOSED,
    "ballot-result-recorded": RESULT | {"motion": ID, "method": WORD, "tellers": [ID]},
    "motion-extended": {"motion": ID, "from": INSTANT, "closesAt": INSTANT, "reason": HASH},
    "motion-withdrawn": {"motion": ID},
    "endorsement-recorded": {"endorsement": ID, "candidacy": ID, "kind": WORD, "jointWith": [ID],
                             "route": WORD, "motion?": ID, "on": DAY},
    "endorsement-withdrawn": {"endorsement": ID, "candidacy": ID},
    "endorsement-declined": {"endorsement": ID, "candidacy": ID},
    "outcomes-released": {"release": ID, "contest": ID, "number": COUNT, "letters": [LETTER]},
    "letter-sent": {"letter": ID, "candidacy": ID, "channel": WORD, "sentAt": INSTANT},
    "list-published": {"list": ID, "contest": ID, "number": COUNT, "on": DAY, "hash": HASH},
    "finding-accepted": {"contest": ID, "code": WORD, "subject": TEXT},
}
MUST_BE_OPEN = {"committee-created", "seat-enrolled", "seat-changed", "key-enrolled", "key-revoked",
                "keeper-key-introduced"}
BODY = {"act": set(PAYLOADS), "actor": ID, "at": INSTANT, "committee": HASH, "key": KEY, "parent": HASH,
        "payload": None, "sequence": COUNT, "version": TWO}
OPEN_ENTRY = {"body": TEXT, "signature": SIGNATURE}
CLOSED_ENTRY = {"about": ABOUT, "act": set(PAYLOADS), "digest": HASH}
SUM = {"onRoll": COUNT, "recused": COUNT, "voted": COUNT, "for": COUNT, "against": COUNT, "abstained": COUNT,
       "base": COUNT, "left": COUNT, "right": COUNT, "floor": COUNT, "needed": COUNT, "quorum": COUNT,
       "quorate": TRUTH, "tied": TRUTH, "castingVote?": {"for", "against"}, "chair?": ID,
       "outcome": {"carried", "fell"}}
CERTIFICATE = {
    "certificate": ONE, "committee": {"id": HASH, "name": TEXT, "grouping": TEXT},
    "motion": {"id": ID, "number": COUNT, "round": COUNT, "kind": WORD, "contest?": ID, "subject?": SUBJECT,
               "closesAt?": INSTANT, "reconsiders?": ID, "endorsement?": ID, "voting?": WORD,
               "rulebook?": HASH, "question": TEXT,
               "regardless?": TEXT, "whatIsNew?": TEXT, "publicReason?": TEXT, "about?": TEXT, "contestTitle?": TEXT,
               "openedAt": INSTANT, "closedAt": INSTANT},
    "rule": RULE, "ruleText": TEXT, "roll": [ROLL_SEAT | {"name": TEXT}],
    "ballots": [{"seat": ID, "version": COUNT, "choice?": WORD, "channel": WORD, "record": COUNT,
                 "signedBy": {"seat", "officer", "keeper"}}],
    "choices?": CHOICES, "results?": [RESULT | {"tellers": [{"seat": ID, "name": TEXT}], "record": COUNT}],
    "sum": SUM, "explanation": TEXT, "chain": None, "head": {"length": COUNT, "hash": HASH},
    "issued": {"at": INSTANT, "key": KEY, "number": NUMBER, "seat": ID}}


def fit(value: Any, shape: Any, where: str) -> None:
    """Afterwards the value has exactly the members of the shape, of exactly their kinds, at every level."""
    if isinstance(shape, dict):
        need(isinstance(value, dict), f"{where} is not an object")
        for name in value:
            need(name in shape or name + "?" in shape, f"{where} has a member that is foreign: {name}")
        for name, inner in shape.items():
            need(name.endswith("?") or name in value, f"{where} lacks the member {name}")
            if inner is not None and name.rstrip("?") in value:
                fit(value[name.rstrip("?")], inner, f"{where}.{name.rstrip('?')}")
    elif isinstance(shape, list):
        need(isinstance(value, list), f"{where} is not an array")
        for index, inner in enumerate(value):
            fit(inner, shape[0], f"{where}[{index}]")
    elif isinstance(shape, set):
        need(isinstance(value, str) and value in shape, f"{where} is none of the words that may be there")
    else:
        need(KINDS[shape](value), f"{where} is not {shape}")


# ---- Digests and days --------------------------------------------------------------------------------------


def digest(domain: str, data: bytes) -> bytes:
    return hashlib.sha256(b"rosette/v1/" + domain.encode() + b"\n" + data).digest()


def last_sunday(year: int, month: int) -> datetime:
    """01:00 UTC of it. March and October both have 31 days."""
    end = datetime(year, month, 31, 1)
    return end - timedelta(days=end.isoweekday() % 7)


def day_in_london(instant: str) -> str:
    """Summer time holds from 01:00 UTC of the last Sunday of March to that of October, since 1996."""
    utc = datetime.fromisoformat(instant[:-1])
    summer = last_sunday(utc.year, 3) <= utc < last_sunday(utc.year, 10)
    return (utc + timedelta(hours=1 if summer else 0)).date().isoformat()


# ---- The signature file (minisign, prehashed) --------------------------------------------------------------


def base64_bytes(text: str, length: int, what: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        data = b""
    need(len(data) == length and base64.b64encode(data).decode() == text,
         f"{what} of the signature file is not canonical base64 of {length} bytes")
    return data


def check_signature_file(file: bytes, minisig: bytes, issued: dict[str, str], committee: str) -> None:
    key = bytes.fromhex(issued["key"])
    lines = minisig.decode("ascii", "replace").split("\n")
    need(len(lines) == 5 and lines[4] == "",
         "the signature file has not four lines, each ended by a line feed")
    comment = f"rosette certificate {committee}"
    need(lines[0] == "untrusted comment: signature from Rosette",
         "the first line of the signature file is not the one that Rosette writes")
    first = base64_bytes(lines[1], 74, "the second line")  # ED, the number of the key, a signature
    need(first[:2] == b"ED", "the signature file is not prehashed (ED)")
    need(first[2:10].hex() == issued["number"], "the signature file does not bear issued.number")
    need(lines[2] == f"trusted comment: {comment}",
         "the trusted comment does not name a certificate of this committee")
    second = base64_bytes(lines[3], 64, "the fourth line")
    need(signed(key, hashlib.blake2b(file).digest(), first[10:]),
         "the signature file is not by issued.key over this file")
    need(signed(key, first[10:] + comment.encode(), second),
         "the signature over the trusted comment is not by issued.key")


# ---- Who signs what ----------------------------------------------------------------------------------------


class Record(NamedTuple):
    body: dict[str, Any]
    hash: str
    by: str  # "seat": the key of the actor's seat; "keeper": one of the keeper's keys
    unvouched: bool  # signed by a key that nobody vouched for, or only such a key
    electorate: dict[str, str]  # the voting seats held on its day, with their roles, as they were before it
    held: set[str]  # all seats held on its day


@dataclass
class Seat:
    person: str
    role: str
    voting: bool
    first: str
    last: str
    key: str = ""

    def held(self, day: str) -> bool:
        return self.first <= day <= self.last


@dataclass
class Committee:
    founder: str
    keeper_keys: list[str]
    used_keys: set[str]  # all that ever were a seat's or the keeper's
    seats: dict[str, Seat] = field(default_factory=dict)
    alone: list[str] = field(default_factory=list)  # keys of the keeper that introduced themselves
    unvouched: set[str] = field(default_factory=set)  # these, and all keys that came by such a key


def check_signer(committee: Committee, body: dict[str, Any], where: str) -> str:
    """Rule 3. Returns "seat" or "keeper"."""
    seat = committee.seats.get(body["actor"])
    if seat and seat.key:
        need(body["key"] == seat.key, f"{where} is not signed by the key of the seat that acts")
        return "seat"
    introduces = body["act"] == "keeper-key-introduced" and body["payload"]["key"] == body["key"]
    need(body["key"] in committee.keeper_keys or introduces,
         f"{where} is signed by a key that is neither the keeper's nor the acting seat's")
    return "keeper"


def check_right(committee: Committee, body: dict[str, Any], where: str) -> None:
    """Rules 2 and 4."""
    actor, act, payload = body["actor"], body["act"], body["payload"]
    seat = committee.seats.get(actor)
    need(seat is not None or actor == committee.founder, f"{where}: the actor is not an enrolled seat")
    need(seat is None or seat.held(day_in_london(body["at"])),
         f"{where}: the actor's seat is not held on that day")
    own_ballot = act in ("ballot-cast", "ballot-marked") and payload["channel"] == "own"
    need(not own_ballot or payload["seat"] == actor,
         f"{where} is an own ballot, but of another seat than the actor's")
    own_key = act == "key-revoked" and payload["seat"] == actor
    officer = seat is None or seat.role in ("chair", "secretary")
    need(officer or own_ballot or own_key or act == "keeper-key-introduced",
         f"{where}: {act} is for officers alone")


def add_key(committee: Committee, key: str, body: dict[str, Any], where: str) -> None:
    need(key not in committee.used_keys, f"{where}: the key was a seat's or the keeper's before")
    committee.used_keys.add(key)
    if body["key"] == key or body["key"] in committee.unvouched:
        committee.unvouched.add(key)


def apply_act(committee: Committee, body: dict[str, Any], where: str) -> None:
    """Rules 5 to 8."""
    act, payload = body["act"], body["payload"]
    seat = committee.seats.get(payload.get("seat", ""))
    if act == "seat-enrolled":
        need(seat is None, f"{where}: the seat is enrolled already")
    elif act in ("seat-changed", "key-enrolled", "key-revoked"):
        need(seat is not None, f"{where}: the seat is not enrolled")
    need(act != "seat-changed" or seat is None or payload["person"] == seat.person,
         f"{where} gives the seat to another person")
    if act in ("seat-enrolled", "seat-changed"):
        committee.seats[payload["seat"]] = Seat(payload["person"], payload["role"], payload["voting"], payload["from"],
                                                payload.get("to", "9999-12-31"), seat.key if seat else "")
    elif act == "key-enrolled" and seat:
        need(payload.get("replaces", "") == seat.key, f"{where}: replaces is not the key that the seat has")
        add_key(committee, payload["key"], body, where)
        seat.key = payload["key"]
    elif act == "key-revoked" and seat:
        need(payload["key"] == seat.key, f"{where} revokes a key that the seat does not have")
        seat.key = ""
    elif act == "keeper-key-introduced":
        add_key(committee, payload["key"], body, where)
        committee.keeper_keys.append(payload["key"])
        if body["key"] == payload["key"]:
            committee.alone.append(payload["key"])


# ---- The chain ---------------------------------------------------------------------------------------------


class Chain(NamedTuple):
    committee: Committee
    records: list[Record]  # the open ones
    hashes: list[str]


def link(parent: str, act: str, about: str, inner: bytes) -> str:
    return digest("link", bytes.fromhex(parent) + f"{act}\n{about}\n".encode() + inner).hex()


def read_body(entry: dict[str, Any], hashes: list[str], where: str) -> dict[str, Any]:
    body = canonical(entry["body"].encode(), f"the body of {where}")
    fit(body, BODY, f"the body of {where}")
    fit(body["payload"], PAYLOADS[body["act"]], f"the payload of {where} ({body['act']})")
    need(body["sequence"] == len(hashes) + 1, f"{where} says that it is record {body['sequence']}")
    need(body["parent"] == (hashes[-1] if hashes else "0" * 64),
         f"{where} does not follow the record before: parent")
    need(body["committee"] == (hashes[0] if hashes else "0" * 64), f"{where} is of another committee")
    if body["act"] == "motion-opened":
        rule = body["payload"]["rule"]
        most = rule["denominator"] - (rule["comparison"] == "more-than")
        need(rule["numerator"] <= most, f"the rule of {where} has a numerator above the denominator")
    message = f"rosette/v1/signature/{body['act']}\n{entry['body']}".encode()
    need(signed(bytes.fromhex(body["key"]), message, bytes.fromhex(entry["signature"])),
         f"the signature of {where} is not by its key over its body")
    return body


def take_open(entry: dict[str, Any], committee: Committee | None,
              hashes: list[str]) -> tuple[Committee, Record]:
    where = f"record {len(hashes) + 1}"
    body = read_body(entry, hashes, where)
    act, payload = body["act"], body["payload"]
    need((act == "committee-created") == (committee is None),
         f"{where}: committee-created is the first act and no other")
    if committee is None:
        need(body["actor"] == payload["keeper"], f"{where}: the actor is not the keeper")
        committee = Committee(payload["keeper"], [body["key"]], {body["key"]})
    check_right(committee, body, where)
    by = check_signer(committee, body, where)
    day = day_in_london(body["at"])
    held = {name for name, seat in committee.seats.items() if seat.held(day)}
    electorate = {name: seat.role for name, seat in committee.seats.items() if seat.voting and name in held}
    if act != "committee-created":
        apply_act(committee, body, where)
    parent = hashes[-1] if hashes else "0" * 64
    own_hash = link(parent, act, payload.get("motion", ""), digest("body", entry["body"].encode()))
    return committee, Record(body, own_hash, by, body["key"] in committee.unvouched, electorate, held)


def take_closed(entry: dict[str, Any], motion: str, hashes: list[str]) -> str:
    where = f"record {len(hashes) + 1}"
    fit(entry, CLOSED_ENTRY, where)
    act, about = entry["act"], entry["about"]
    need(act not in MUST_BE_OPEN, f"{where} is closed, but {act} must be open")
    need(about != motion, f"{where} is closed, but it is about the motion and must be open")
    need(about != "" or "motion" not in PAYLOADS[act],
         f"{where} is closed, but {act} is always about a motion")
    need(about == "" or "motion" in PAYLOADS[act] or "motion?" in PAYLOADS[act],
         f"{where} is closed, but {act} is never about a motion")
    return link(hashes[-1], act, about, bytes.fromhex(entry["digest"]))


def follow(entries: Any, motion: str) -> Chain:
    need(isinstance(entries, list) and bool(entries), "the chain is not an array of records")
    committee, records, hashes = None, [], []
    for index, entry in enumerate(entries):
        need(isinstance(entry, dict), f"record {index + 1} is not an object")
        if "body" in entry:
            fit(entry, OPEN_ENTRY, f"record {index + 1}")
            committee, record = take_open(entry, committee, hashes)
            about = record.body["payload"].get("motion")
            need(record.body["act"] in MUST_BE_OPEN or about == motion,
                 f"record {index + 1} is open, but it is not about the motion and must be closed")
            records.append(record)
            hashes.append(record.hash)
        else:
            need(committee is not None, "record 1 is not committee-created")
            hashes.append(take_closed(entry, motion, hashes))
    assert committee is not None
    return Chain(committee, records, hashes)


# ---- The life of the motion --------------------------------------------------------------------------------


class Motion(NamedTuple):
    opened: Record
    ballots: list[Record]  # with a choice, or marks where the motion is voted on unattributed
    results: list[Record]
    closed: Record


def check_opening(record: Record) -> None:
    payload = record.body["payload"]
    where = f"record {record.body['sequence']} (motion-opened)"
    seats = [seat["seat"] for seat in payload["roll"]]
    roll = {"seats": sorted(payload["roll"], key=lambda seat: seat["seat"])}
    need(payload["round"] == 1, f"{where}: the round is not 1")
    need(payload.get("voting", "paper") in ("unattributed", "paper", "belenios"),
         f"{where}: voting is none of the three")
    need(("rulebook" in payload) == (payload["kind"] == "rulebook"),
         f"{where}: rulebook is there, but the motion is of another kind, or the reverse")
    need(len(set(seats)) == len(seats), f"{where}: a seat is twice on the roll")
    need({seat["seat"]: seat["role"] for seat in payload["roll"]} == record.electorate,
         f"{where}: the roll is not that of the voting seats held on that day, each with its role")
    need(digest("roll", written(roll)).hex() == payload["rollHash"],
         f"{where}: rollHash does not fit the roll")
    need(digest("rule", written(payload["rule"])).hex() == payload["ruleHash"],
         f"{where}: ruleHash does not fit the rule")


def check_ballot(record: Record, opened: dict[str, Any], before: list[Record]) -> None:
    ballot = record.body["payload"]
    where, marked = f"record {record.body['sequence']} ({record.body['act']})", record.body["act"] == "ballot-marked"
    need(opened.get("voting") == ("unattributed" if marked else None),
         f"{where}: the motion is voted on otherwise")
    for name in ("round", "rollHash", "ruleHash"):
        need(ballot[name] == opened[name], f"{where}: {name} is not the opened motion's")
    need(ballot.get("content") == opened.get("subject", {}).get("content"),
         f"{where}: content is not the subject's")
    need(any(seat["seat"] == ballot["seat"] and not seat["recused"] for seat in opened["roll"]),
         f"{where}: the seat is not on the roll, or recused")
    need(marked or ballot["choice"] in ("for", "against", "abstain"), f"{where}: the choice is none of the three")
    need(ballot["channel"] in ("own", "phone", "email") or (ballot["channel"] == "show-of-hands" and not marked),
         f"{where}: the channel is none of the four, or hands that were seen")
    need(all(ballot["ballot"] != other.body["payload"]["ballot"] for other in before),
         f"{where}: the ballot's identity was used before")
    earlier = [other for other in before if other.body["payload"]["seat"] == ballot["seat"]]
    need(ballot["version"] == len(earlier) + 1, f"{where}: the version is not the seat's next")
    need(ballot["previous"] == (earlier[-1].hash if earlier else "0" * 64),
         f"{where}: previous is not the seat's ballot before")
    own_before = any(other.body["payload"]["channel"] == "own" for other in earlier)
    need(not own_before or ballot["channel"] == "own",
         f"{where}: it follows the seat's own ballot, but is not its own")


def check_result(record: Record, opened: dict[str, Any], before: list[Record], time: str) -> None:
    said, where = record.body["payload"], f"record {record.body['sequence']} (ballot-result-recorded)"
    need(said["method"] in ("paper", "belenios") and said["method"] == opened.get("voting"),
         f"{where}: the motion is voted on otherwise")
    need(said["version"] == len(before) + 1, f"{where}: the version is not the next")
    entitled = sum(not seat["recused"] for seat in opened["roll"])
    voted = said["for"] + said["against"] + said["abstained"]
    need(said["entitled"] == entitled and voted <= entitled,
         f"{where}: entitled is not how many may vote, or more voted")
    need(not time or record.body["at"] >= time or voted == entitled,
         f"{where}: the result comes before the motion's time, and not all have voted")
    tellers = said["tellers"]
    need(bool(tellers) and len(set(tellers)) == len(tellers) and record.held.issuperset(tellers),
         f"{where}: nobody counted, or a teller is twice there or holds no seat on that day")


def check_choices(record: Record, opened: dict[str, Any], ballots: list[Record]) -> None:
    """As many as seats that have voted, in the order of their codes. Nothing ties one to a seat."""
    closed, where = record.body["payload"], f"record {record.body['sequence']} (motion-closed)"
    need(("choices" in closed) == (opened.get("voting") == "unattributed"),
         f"{where}: choices are there, but the ballots have names, or the reverse")
    codes = [choice["code"] for choice in closed.get("choices", [])]
    need(codes == sorted(set(codes)), f"{where}: the choices are not in the order of their codes, each once")
    need(all(choice["choice"] in ("for", "against", "abstain") for choice in closed.get("choices", [])),
         f"{where}: a choice is none of the three")
    seats = {ballot.body["payload"]["seat"] for ballot in ballots}
    need("choices" not in closed or len(codes) == len(seats),
         f"{where}: there are more or fewer choices than seats that have voted")


def extended(record: Record, time: str) -> str:
    """The time of the motion as the record moves it. Instants in one form compare as texts."""
    said, where = record.body["payload"], f"record {record.body['sequence']} (motion-extended)"
    need(bool(time) and said["from"] == time, f"{where}: from is not the motion's time so far")
    need(said["closesAt"] > time, f"{where}: closesAt is not later than the time so far")
    need(record.body["at"] < time, f"{where}: the time so far had come already")
    return str(said["closesAt"])


def check_adoption(record: Record, motion: Motion, before: bool) -> None:
    where = f"record {record.body['sequence']} (rulebook-adopted)"
    opened = motion.opened.body["payload"]
    need(opened["kind"] == "rulebook" and motion.closed.body["payload"]["outcome"] == "carried",
         f"{where}: the motion did not carry a rulebook")
    need(record.body["payload"]["content"] == opened["rulebook"],
         f"{where}: the rulebook is not the one that was voted on")
    need(not before, f"{where} adopts a rulebook a second time")


def check_early(record: Record, time: str, opened: Record, ballots: list[Record], results: list[Record]) -> None:
    entitled = {seat["seat"] for seat in opened.body["payload"]["roll"] if not seat["recused"]}
    all_voted = entitled <= {ballot.body["payload"]["seat"] for ballot in ballots}
    if results:
        last = results[-1].body["payload"]
        all_voted = last["for"] + last["against"] + last["abstained"] == len(entitled)
    need(not time or record.body["at"] >= time or all_voted,
         f"record {record.body['sequence']} (motion-closed) comes before the motion's time, and not all have voted")


def life(chain: Chain, identity: str) -> Motion:
    records = [record for record in chain.records if record.body["payload"].get("motion") == identity]
    need(bool(records), "no record of the chain is about the motion")
    opened, closed = records[0], None
    ballots: list[Record] = []
    results: list[Record] = []
    adopted = False
    need(opened.body["act"] == "motion-opened", "the first record about the motion is not motion-opened")
    check_opening(opened)
    time = opened.body["payload"].get("closesAt", "")
    for record in records[1:]:
        act, where = record.body["act"], f"record {record.body['sequence']}"
        need(act != "motion-opened", f"{where} opens the motion a second time")
        need(act != "motion-withdrawn", f"{where} withdraws the motion")  # neither before nor after closing
        if act in ("ballot-cast", "ballot-marked", "ballot-result-recorded", "motion-closed", "motion-extended"):
            need(closed is None, f"{where}: {act} comes after the motion was closed")
        if act in ("ballot-cast", "ballot-marked"):
            need(not time or record.body["at"] < time, f"{where}: the ballot comes after the motion's time")
            check_ballot(record, opened.body["payload"], ballots)
            ballots.append(record)
        elif act == "motion-extended":
            time = extended(record, time)
        elif act == "ballot-result-recorded":
            check_result(record, opened.body["payload"], results, time)
            results.append(record)
        elif act == "rulebook-adopted":
            need(closed is not None, f"{where} adopts a rulebook before the motion is closed")
            assert closed is not None
            check_adoption(record, Motion(opened, ballots, results, closed), adopted)
            adopted = True
        elif act == "motion-closed":
            need(bool(results) or opened.body["payload"].get("voting") not in ("paper", "belenios"),
                 f"{where}: there is no result of the vote")
            check_early(record, time, opened, ballots, results)
            check_choices(record, opened.body["payload"], ballots)
            closed = record
    need(closed is not None, "no record closes the motion")
    assert closed is not None
    return Motion(opened, ballots, results, closed)


# ---- The sum -----------------------------------------------------------------------------------------------


def enough(rule: dict[str, Any], votes: int, base: int) -> bool:
    left, right = votes * rule["denominator"], rule["numerator"] * base
    return left >= right if rule["comparison"] == "at-least" else left > right


def base_of(rule: dict[str, Any], on_roll: int, recused: int, voted: int, abstained: int) -> int:
    committee = on_roll if rule["recusedStayInBase"] else on_roll - recused
    return {"committee": committee, "present": voted, "cast": voted - abstained}[rule["base"]]


def totals(motion: Motion) -> dict[str, int]:
    """By ballots with names, by choices without, or as the last result has them."""
    if motion.results:
        last = motion.results[-1].body["payload"]
        return {"for": last["for"], "against": last["against"], "abstain": last["abstained"]}
    standing = {ballot.body["payload"]["seat"]: ballot.body["payload"].get("choice") for ballot in motion.ballots}
    choices = [choice["choice"] for choice in motion.closed.body["payload"].get("choices", [])]
    votes = choices or list(standing.values())
    return {choice: votes.count(choice) for choice in ("for", "against", "abstain")}


def add_up(motion: Motion) -> dict[str, Any]:
    """The sum, but for the chair's decision."""
    rule, roll = motion.opened.body["payload"]["rule"], motion.opened.body["payload"]["roll"]
    votes = totals(motion)
    on_roll, recused, voted = len(roll), sum(seat["recused"] for seat in roll), sum(votes.values())
    base = base_of(rule, on_roll, recused, voted, votes["abstain"])
    right, denominator = rule["numerator"] * base, rule["denominator"]
    fewest = -(-right // denominator) if rule["comparison"] == "at-least" else right // denominator + 1
    return {"onRoll": on_roll, "recused": recused, "voted": voted, "for": votes["for"],
            "against": votes["against"], "abstained": votes["abstain"], "base": base,
            "left": votes["for"] * denominator, "right": right, "floor": rule["floor"],
            "needed": max(rule["floor"], fewest, 1), "quorum": rule["quorum"],
            "quorate": voted >= rule["quorum"]}


def carried(rule: dict[str, Any], votes: int, base: int, voted: int) -> bool:
    return enough(rule, votes, base) and votes >= rule["floor"] and votes >= 1 and voted >= rule["quorum"]


def awaits_chair(opened: dict[str, Any], result: dict[str, Any]) -> bool:
    """The motion is tied, a chair may decide by rule and roll, and one more vote for would carry it."""
    rule = opened["rule"]
    chairs = any(seat["role"] == "chair" and not seat["recused"] for seat in opened["roll"])
    base = base_of(rule, result["onRoll"], result["recused"], result["voted"] + 1, result["abstained"])
    one_more = carried(rule, result["for"] + 1, base, result["voted"] + 1)
    return bool(result["tied"]) and rule["tie"] == "chair" and chairs and one_more


def check_sum(motion: Motion) -> dict[str, Any]:
    """The sum as the certificate must show it; motion-closed must say the same."""
    opened, closed = motion.opened.body["payload"], motion.closed.body["payload"]
    where = f"record {motion.closed.body['sequence']} (motion-closed)"
    result, rule = add_up(motion), opened["rule"]
    passes = carried(rule, result["for"], result["base"], result["voted"])
    result["tied"] = not passes and 0 < result["for"] == result["against"] and result["quorate"]
    result["outcome"] = "carried" if passes else "fell"
    if awaits_chair(opened, result):
        need(closed.get("castingVote") in ("for", "against") and "chair" in closed,
             f"{where}: the casting vote is missing")
        need(motion.closed.body["actor"] == closed["chair"], f"{where}: the casting vote is not the actor's")
        need({"seat": closed["chair"], "role": "chair", "recused": False} in opened["roll"],
             f"{where}: the casting vote is not of a chair on the roll who is not recused")
        result |= {"castingVote": closed["castingVote"], "chair": closed["chair"],
                   "outcome": "carried" if closed["castingVote"] == "for" else "fell"}
    else:
        need("castingVote" not in closed and "chair" not in closed,
             f"{where}: nothing awaited a casting vote")
    for name in CLOSED:
        name = name.rstrip("?")
        need(name in ("motion", "choices") or closed.get(name) == result.get(name),
             f"{where}: {name} is not what the ballots give")
    return result


# ---- The certificate ---------------------------------------------------------------------------------------


def check_words(said: dict[str, Any], opened: dict[str, Any]) -> None:
    """The texts fit their digests."""
    for name in ("question", "regardless", "whatIsNew", "publicReason"):
        need((name in said) == (name in opened),
             f"motion.{name} is there, but not in the record, or the reverse")
        if name in said:
            right = digest("personal-text", (said["id"] + said[name]).encode()).hex()
            need(right == opened[name], f"motion.{name} does not fit its digest in the record")


def check_results(certificate: dict[str, Any], motion: Motion) -> None:
    """The results are what the records say, and a seat bears one name throughout."""
    outside = motion.opened.body["payload"].get("voting") in ("paper", "belenios")
    need(("results" in certificate) == outside, "results are there, but the vote was held here, or the reverse")
    shown = [{name: result[name] for name in RESULT} | {"record": result["record"], "tellers": [
        teller["seat"] for teller in result["tellers"]]} for result in certificate.get("results", [])]
    right = [{name: result.body["payload"][name] for name in [*RESULT, "tellers"]}
             | {"record": result.body["sequence"]} for result in motion.results]
    need(shown == right, "results are not what the records say")
    named = [*certificate["roll"], *(teller for result in certificate.get("results", [])
                                     for teller in result["tellers"])]
    names = {each["seat"]: each["name"] for each in named}
    need(all(names[each["seat"]] == each["name"] for each in named), "a seat bears two names")


def check_said(certificate: dict[str, Any], motion: Motion) -> None:
    """What the certificate says is what the records say. All has been fitted: so 1 is not true here."""
    said, opened = certificate["motion"], motion.opened.body["payload"]
    for name in ("number", "round", "kind", "contest", "subject", "closesAt", "reconsiders", "endorsement",
                 "voting", "rulebook"):
        need(said.get(name) == opened.get(name), f"motion.{name} is not what the record says")
    need(said["openedAt"] == motion.opened.body["at"], "motion.openedAt is not the instant of the record")
    need(said["closedAt"] == motion.closed.body["at"], "motion.closedAt is not the instant of the record")
    check_words(said, opened)
    need(certificate["rule"] == opened["rule"], "rule is not what the record says")
    roll = [{name: seat[name] for name in ROLL_SEAT} for seat in certificate["roll"]]
    need(roll == opened["roll"], "roll is not what the record says")
    ballots = [{name: ballot.body["payload"][name] for name in ("seat", "version", "choice", "channel")
                if name in ballot.body["payload"]}
               | {"record": ballot.body["sequence"], "signedBy": signer_of(ballot)}
               for ballot in motion.ballots]
    need(certificate["ballots"] == ballots, "ballots are not what the records say")
    need(certificate.get("choices") == motion.closed.body["payload"].get("choices"),
         "choices are not what the record says")
    check_results(certificate, motion)
    right = check_sum(motion)
    for name in SUM:
        name = name.rstrip("?")
        need(certificate["sum"].get(name) == right.get(name), f"sum.{name} is not what the ballots give")


def check_issuer(issued: dict[str, Any], chain: Chain) -> None:
    seat = chain.committee.seats.get(issued["seat"])
    need(seat is not None and seat.role in ("chair", "secretary"), "issued.seat is not an enrolled officer's")
    assert seat is not None
    need(seat.held(day_in_london(issued["at"])), "issued.seat is not held on the day of issued.at")
    need(issued["at"] >= chain.records[-1].body["at"], "issued.at is before the last open record")
    need(issued["key"] == seat.key if seat.key else issued["key"] in chain.committee.keeper_keys,
         "issued.key is not the key with which issued.seat acts")


def signer_of(ballot: Record) -> str:
    own = ballot.body["payload"]["channel"] == "own"
    return "keeper" if ballot.by == "keeper" else "seat" if own else "officer"


def ballots_by(motion: Motion) -> list[str]:
    """Which ballots the seat's own key signed, which an officer's seat's, and which the keeper's."""
    lists: dict[str, list[str]] = {"seat": [], "officer": [], "keeper": []}
    names = {"seat": "the seat's own key", "officer": "the key of an officer who recorded it",
             "keeper": "the keeper's key"}
    for ballot in motion.ballots:
        lists[signer_of(ballot)].append(str(ballot.body["sequence"]))
    return [f"note  ballots signed by {names[kind]}: {len(found)}{', records: ' if found else ''}"
            f"{', '.join(found)}" for kind, found in lists.items()]


def notes(file: bytes, issued: dict[str, Any], chain: Chain, motion: Motion) -> list[str]:
    doubtful = [record for record in chain.records if record.unvouched]
    identity = motion.opened.body["payload"]["motion"]
    here = [record for record in doubtful if record.body["payload"].get("motion") == identity]
    rests = issued["key"] in chain.committee.unvouched
    return [*ballots_by(motion),
            f"note  keys of the keeper that nobody vouched for: {len(chain.committee.alone)}",
            f"note  records that rest on such keys: {len(doubtful)}, of these about this motion: {len(here)}",
            f"note  the issuing key is or rests on such a key: {'yes' if rests else 'no'}",
            f"note  the issuing key: {issued['key']}",
            f"note  the fingerprint of the file (SHA-256): {hashlib.sha256(file).hexdigest()}"]


def verify(file: bytes, minisig: bytes) -> list[str]:
    """A line for every check that holds, and notes. Raises Fault. What is cheap to check comes first."""
    need(file.endswith(b"\n"), "the file does not end with a line feed")
    certificate = canonical(file[:-1], "the file")
    fit(certificate, CERTIFICATE, "certificate")
    committee, issued = certificate["committee"], certificate["issued"]
    check_signature_file(file, minisig, issued, committee["id"])
    chain = follow(certificate["chain"], certificate["motion"]["id"])
    length, shown = len(chain.hashes), len(chain.records)
    need(certificate["head"] == {"length": length, "hash": chain.hashes[-1]},
         "head is not the end of the chain")
    need(committee["id"] == chain.hashes[0], "committee.id is not the hash of the first record")
    motion = life(chain, certificate["motion"]["id"])
    check_said(certificate, motion)
    check_issuer(issued, chain)
    result = certificate["sum"]
    return ["ok    the file: canonical JSON with the members of a certificate and no others",
            "ok    the signature file: by the issuing key over the file and its trusted comment",
            f"ok    the chain: {length} records, {shown} shown, {length - shown} closed",
            f"ok    the head and the committee: {chain.hashes[-1]}, {chain.hashes[0]}",
            f"ok    the motion: opened by record {motion.opened.body['sequence']}, closed by record "
            f"{motion.closed.body['sequence']}, {len(motion.ballots)} ballots",
            f"ok    the sum: {result['for']} for, {result['against']} against, {result['abstained']} "
            f"abstained, {result['recused']} recused: {result['outcome']}",
            "ok    the certificate says what the records say, and its question fits its digest",
            "ok    the issuer: an officer's seat, held that day, with the key with which it acts",
            *notes(file, issued, chain, motion)]


# ---- On the command line -----------------------------------------------------------------------------------


def verify_path(path: str) -> tuple[int, list[str]]:
    try:
        return 0, verify(Path(path).read_bytes(), Path(path + ".minisig").read_bytes())
    except Fault as fault:
        return 9, [str(fault)]
    except OSError as error:
        return 3, [f"{error.filename or path} cannot be read: {error.strerror}"]


def each(paths: list[str]) -> int:
    worst = 0
    for path in paths:
        code, lines = verify_path(path)
        print(f"{code} {path}" if code == 0 else f"{code} {path} {lines[0]}")
        worst = max(worst, code)
    return worst


def main(arguments: list[str]) -> int:
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    if len(arguments) == 2 and arguments[0] == "--each":
        try:
            text = sys.stdin.read() if arguments[1] == "-" else Path(arguments[1]).read_text(encoding="utf-8")
        except OSError as error:
            print(f"FAULT: {arguments[1]} cannot be read: {error.strerror}")
            return 3
        return each([line for line in text.split("\n") if line])
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print("Usage: rosette_verify.py CERTIFICATE | --each LIST", file=sys.stderr)
        return 2
    code, lines = verify_path(arguments[0])
    print("\n".join(lines) if code == 0 else f"FAULT: {lines[0]}")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
