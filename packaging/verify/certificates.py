# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates to try a verifier on: sound ones, made step by step and signed with invented keys.

A Case can be changed at every depth before it is made, so that all that is above the change fits again.
"""

import base64
import copy
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import rosette_verify as verifier

ZEROS = "0" * 64
NUMBER = b"keynumbr"  # by which minisign would find the issuing key
Step = dict[str, Any]


# ---- Signing, digests and JSON, apart from the verifier's but for the curve --------------------------------


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


# ---- A sound certificate -----------------------------------------------------------------------------------

MOTION, OTHER = uuid("the motion"), uuid("another motion")
QUESTION, REGARDLESS = "Shall we endorse Zoë Quill?\n\"Yes\" \\ no", "She lives next door to Ada Fox."
RULE = {"base": "cast", "comparison": "at-least", "numerator": 2, "denominator": 3, "quorum": 3, "floor": 2,
        "tie": "chair", "recusedStayInBase": False}
ROLL = [{"seat": uuid(name), "role": role, "recused": name == "ada"} for name, role in
        (("eve", "member"), ("ada", "secretary"), ("ben", "chair"), ("cleo", "member"), ("dev", "member"))]
SUM = {"onRoll": 5, "recused": 1, "voted": 4, "for": 3, "against": 0, "abstained": 1, "base": 3, "left": 9,
       "right": 6, "floor": 2, "needed": 2, "quorum": 3, "quorate": True, "tied": False, "outcome": "carried"}
CLOSING = ("onRoll", "recused", "for", "against", "abstained", "base", "needed", "quorate", "outcome",
           "castingVote", "chair")


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
    return step(f"enrol {name}", "seat-enrolled", "ada", "keeper", seat=uuid(name), role=role,
                person=uuid(f"person {name}"), **{"voting": True, "from_": "2026-01-01"} | more)


def casts(name: str, choice: str, version: int, by: str, actor: str = "", channel: str = "own") -> Step:
    return step(f"{name} {version}", "ballot-cast", actor or name, by, ballot=uuid(f"{name} {version}"),
                motion=MOTION, round=1, seat=uuid(name), version=version, choice=choice, channel=channel)


def marks(name: str, version: int, by: str, actor: str = "", channel: str = "own") -> Step:
    """The seat has voted; how, only the choices tell, and not whose."""
    made = casts(name, "", version, by, actor, channel)
    del made["payload"]["choice"]
    return made | {"act": "ballot-marked"}


def enters(name: str, method: str, votes: tuple[int, int, int], version: int = 1) -> Step:
    return step(name, "ballot-result-recorded", "ben", "ben", motion=MOTION, version=version, method=method,
                entitled=4, for_=votes[0], against=votes[1], abstained=votes[2], attachment=hashed("sheet", b""),
                tellers=[uuid("cleo"), uuid("gus")])


def opens(motion: str) -> Step:
    return step("open", "motion-opened", "ada", "keeper", motion=motion, number=7, round=1, kind="endorse",
                question=hashed("personal-text", (motion + QUESTION).encode()),
                regardless=hashed("personal-text", (motion + REGARDLESS).encode()),
                contest=uuid("ward"), roll=copy.deepcopy(ROLL),
                subject={"application": uuid("zoe"), "revision": 2, "kind": "own", "jointWith": [],
                         "content": hashed("application-content", b"salt")})


def other_motion() -> dict[str, Step]:
    opened, ballot = opens(OTHER), casts("cleo", "against", 1, "cleo")
    ballot["payload"] |= {"motion": OTHER, "ballot": uuid("elsewhere")}
    end = step("close", "motion-closed", "ben", "ben", motion=OTHER,
               **{name: SUM[name] for name in CLOSING[:9]})
    return {name: closed(each | {"name": f"other {name}"}) for name, each in
            (("open", opened), ("ballot", ballot), ("close", end))}


def sound() -> Case:
    """Five seats: the secretary Ada and Eve without a key, Ben and Cleo with one, Dev's was revoked."""
    other = other_motion()
    return Case([
        step("create", "committee-created", "ada", "keeper", keeper=uuid("ada"), rulebook=uuid("book")),
        enrols("ada", "secretary"), enrols("ben", "chair"), enrols("cleo", "member"), enrols("dev", "member"),
        enrols("eve", "member"), enrols("finn", "member", to="2026-10-06"),
        enrols("gus", "guest", voting=False),
        step("key ben", "key-enrolled", "ada", "keeper", seat=uuid("ben"), key=key("ben")),
        step("key cleo", "key-enrolled", "ada", "keeper", seat=uuid("cleo"), key=key("cleo before")),
        step("key dev", "key-enrolled", "ben", "ben", seat=uuid("dev"), key=key("dev")),
        step("rekey cleo", "key-enrolled", "ben", "ben", seat=uuid("cleo"), key=key("cleo"),
             replaces=key("cleo before")),
        step("revoke dev", "key-revoked", "dev", "dev", seat=uuid("dev"), key=key("dev")),
        step("keeper two", "keeper-key-introduced", "ada", "keeper", key=key("keeper two")),
        step("change eve", "seat-changed", "ada", "keeper two", seat=uuid("eve"),
             person=uuid("person eve"), role="member", voting=True, from_="2026-02-01", to="2026-10-07"),
        closed(step("book", "rulebook-adopted", "ada", "keeper", rulebook=uuid("book"), version=3,
                    provisional=False, rule=hashed("rule", b"{}"), content=hashed("rulebook", b"{}"))),
        other["open"], opens(MOTION),
        casts("cleo", "against", 1, "cleo"), casts("dev", "abstain", 1, "keeper", "ada", "phone"),
        casts("cleo", "for", 2, "cleo"), other["ballot"],
        casts("eve", "abstain", 1, "ben", "ben", "show-of-hands"), casts("dev", "for", 2, "keeper two"),
        casts("ben", "for", 1, "ben"), other["close"],
        closed(step("list", "list-published", "ada", "keeper", list=uuid("list"), contest=uuid("ward"),
                    number=1, on="2026-10-07", hash=ZEROS)),
        step("close", "motion-closed", "ben", "ben", motion=MOTION),
        step("endorse", "endorsement-recorded", "ada", "keeper", endorsement=uuid("e"),
             candidacy=uuid("c"), kind="own", jointWith=[], route="motion", motion=MOTION, on="2026-10-07"),
        closed(step("finding", "finding-accepted", "ada", "keeper", contest=uuid("ward"), code="short-list",
                    subject="Ward"))])


def complete(case: Case, motion: str) -> None:
    """Fill in what one step says of another, where the case does not say it itself."""
    payloads = [each["payload"] for each in case.plan if each["act"] == "motion-opened"]
    says = next((payload for payload in payloads if payload["motion"] == motion), None)
    if says is None:
        return
    roll = sorted(says["roll"], key=lambda seat: seat["seat"])
    says.setdefault("rule", dict(case.rule))
    says.setdefault("rollHash", hashed("roll", dumped({"seats": roll})))
    says.setdefault("ruleHash", hashed("rule", dumped(says["rule"])))
    for each in case.plan:
        payload = each["payload"]
        if each["act"] in ("ballot-cast", "ballot-marked") and payload["motion"] == motion:
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
        if each["act"] in ("ballot-cast", "ballot-marked"):
            payload.setdefault("previous", latest.get((payload["motion"], payload["seat"]), ZEROS))
        body = {"act": each["act"], "actor": each["actor"], "at": each["at"], "key": key(each["by"]),
                "payload": payload, "committee": hashes[0] if hashes else ZEROS,
                "parent": hashes[-1] if hashes else ZEROS, "sequence": len(hashes) + 1, "version": 2}
        body |= each.get("body", {})
        text = each.get("text", lambda text: text)(dumped(body).decode())
        message = f"rosette/v1/signature/{each['act']}\n{text}".encode()
        signature = each.get("signature", sign(seed(each["by"]), message)).hex()
        about, inner = each.get("about", payload.get("motion", "")), hashed("body", text.encode())
        hashes.append(hashed("link", bytes.fromhex(body["parent"]) + f"{each['act']}\n{about}\n".encode()
                             + bytes.fromhex(inner)))
        if each["act"] in ("ballot-cast", "ballot-marked"):
            latest[payload["motion"], payload["seat"]] = hashes[-1]
        entry = {"body": text, "signature": signature} if each["shown"] else {
            "about": about, "act": each["act"], "digest": inner}
        entries.append(entry | each.get("entry", {}))
    return entries, hashes


def certified(case: Case) -> dict[str, Any]:
    complete(case, MOTION)
    complete(case, OTHER)
    entries, hashes = chained(case)
    records = [(number, each) for number, each in enumerate(case.plan, 1)
               if each["payload"].get("motion") == MOTION]
    opened = next((each for _, each in records if each["act"] == "motion-opened"), opens(MOTION))
    end = next((each for _, each in records if each["act"] == "motion-closed"), opened)
    said = opened["payload"]
    keyed = {each["payload"]["key"] for each in case.plan if each["act"] == "key-enrolled"}
    ballots = [{name: each["payload"][name] for name in ("seat", "version", "choice", "channel")
                if name in each["payload"]}
               | {"record": number, "signedBy": "keeper" if key(each["by"]) not in keyed
                  else "seat" if each["payload"]["channel"] == "own" else "officer"}
               for number, each in records if each["act"] in ("ballot-cast", "ballot-marked") and each["shown"]]
    results = [{name: each["payload"].get(name, ZEROS) for name in verifier.RESULT} | {"record": number, "tellers": [
                   {"seat": teller, "name": "A name"} for teller in each["payload"]["tellers"]]}
               for number, each in records if each["act"] == "ballot-result-recorded"]
    more = {"choices": end["payload"]["choices"]} if "choices" in end["payload"] else {}
    more |= {"results": results} if said.get("voting") in ("paper", "belenios") else {}
    copied = ("number", "round", "kind", "contest", "subject", "closesAt", "reconsiders", "endorsement", "voting",
              "rulebook")
    motion = {name: said[name] for name in copied if name in said}
    motion |= {"id": MOTION, "question": QUESTION, "about": "Zoë Quill", "contestTitle": "Fairfield East"}
    motion |= {"regardless": REGARDLESS} if "regardless" in said else {}
    return more | {"certificate": 1, "committee": {"id": hashes[0], "name": "Fairfield", "grouping": "Residents"},
            "motion": motion | {"openedAt": opened["at"], "closedAt": end["at"]},
            "rule": said.get("rule", case.rule), "ruleText": "Two thirds of the votes cast.",
            "roll": [seat | {"name": "A name"} for seat in said["roll"]], "ballots": ballots, "sum": case.sum,
            "explanation": "3 of 3 votes were for it.", "chain": entries,
            "head": {"length": len(hashes), "hash": hashes[-1]},
            "issued": {"at": "2026-10-07T18:30:00.000Z", "key": key(case.issuer), "number": NUMBER.hex(),
                       "seat": uuid("ben")} | case.issued}


def made(case: Case) -> tuple[bytes, bytes]:
    certificate = certified(case)
    case.certificate(certificate)
    file = case.text(dumped(certificate) + b"\n")
    comment = case.comment or f"rosette certificate {certificate['committee']['id']}"
    first = sign(seed(case.issuer), hashlib.blake2b(file).digest())
    lines = ["untrusted comment: signature from Rosette",
             base64.b64encode(b"ED" + NUMBER + first).decode(),
             f"trusted comment: {comment}",
             base64.b64encode(sign(seed(case.issuer), first + comment.encode())).decode()]
    return case.file(file), case.minisig("".join(line + "\n" for line in lines).encode())


# ---- What else must pass -----------------------------------------------------------------------------------


def tie(case: Case) -> None:
    """One for, one against; more than half of the votes cast; the chair decides for it."""
    case.rule |= {"comparison": "more-than", "numerator": 1, "denominator": 2, "floor": 0, "quorum": 2}
    for name in ("cleo 1", "dev 1", "dev 2"):
        del case.plan[case.place(name)]
    case.step("cleo 2")["payload"] |= {"version": 1, "choice": "against"}
    case.sum = SUM | {"voted": 3, "for": 1, "against": 1, "base": 2, "left": 2, "right": 2, "floor": 0,
                      "needed": 2, "quorum": 2, "tied": True, "castingVote": "for", "chair": uuid("ben")}


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
    case.rule |= {"base": "committee", "comparison": "more-than", "numerator": 1, "denominator": 2,
                  "floor": 0, "recusedStayInBase": True}
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
    case.sum |= {"voted": 0, "for": 0, "abstained": 0, "base": 0, "left": 0, "right": 0, "floor": 0,
                 "needed": 1, "quorum": 0, "outcome": "fell"}
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


def first_day_of_a_seat() -> Case:
    case = sound()
    case.step("change eve")["payload"]["from"] = "2026-10-07"
    return case


def without_what_may_be_missing() -> Case:
    case = sound_without_subject()
    case.step("endorse")["payload"].pop("motion")
    case.step("endorse")["shown"] = False

    def leave_out(certificate: dict[str, Any]) -> None:
        del certificate["motion"]["about"], certificate["motion"]["contestTitle"]
    case.certificate = leave_out
    return case


def with_all_that_may_be_there() -> Case:
    case = extended()
    case.step("book")["payload"] |= {"motion": OTHER, "contests": [uuid("ward"), uuid("another ward")]}
    payload = case.step("open")["payload"]
    payload["subject"]["jointWith"] = [uuid("allies")]
    payload |= {"reconsiders": OTHER, "endorsement": uuid("e")}
    payload |= {name: hashed("personal-text", (MOTION + name).encode()) for name in ("whatIsNew", "publicReason")}
    case.certificate = lambda certificate: certificate["motion"].update(whatIsNew="whatIsNew",
                                                                        publicReason="publicReason")
    return case


def timed() -> Case:
    """All who may vote have voted, so it closes before its time."""
    case = sound()
    case.step("open")["payload"]["closesAt"] = "2026-10-07T19:00:00.000Z"
    return case


def extended() -> Case:
    """Twice extended, and closed at its time to the millisecond, though Ben has not voted."""
    case = timed()
    case.plan.remove(case.step("ben 1"))
    for number, (old, new) in enumerate((("19:00", "19:30"), ("19:30", "20:00"))):
        case.put("close", step(f"extend {number}", "motion-extended", "ben", "ben", motion=MOTION, reason=ZEROS,
                               from_=f"2026-10-07T{old}:00.000Z", closesAt=f"2026-10-07T{new}:00.000Z"))
    for each in case.plan[case.place("close"):]:
        each["at"] = "2026-10-07T20:00:00.000Z"
    case.issued["at"] = "2026-10-07T20:00:00.000Z"
    case.sum |= {"voted": 3, "for": 2, "base": 2, "left": 6, "right": 4}
    return case


def tie_with_the_chair_recused() -> Case:
    """Nobody may decide it, so it falls."""
    case = tie_that_falls()
    case.rule |= {"tie": "chair"}
    for seat in case.step("open")["payload"]["roll"]:
        seat["recused"] = seat["role"] == "chair"
    for each in case.plan:
        if each["payload"].get("seat") == uuid("ben") and each["act"] == "ballot-cast":
            each.update(actor=uuid("ada"), by="keeper")
            each["payload"]["seat"] = uuid("ada")
    return case


def closed_rulebook_of_another_motion() -> Case:
    case = sound()
    case.step("book")["payload"]["motion"] = OTHER
    return case


def half_without_the_recused() -> Case:
    """Two of four would be too few; three are enough."""
    case = half_of_those_who_stay()
    case.rule["recusedStayInBase"] = False
    case.sum |= {"base": 4, "right": 4}
    return case


def unanimous() -> Case:
    case = sound()
    case.rule |= {"numerator": 3}
    case.sum |= {"right": 9, "needed": 3}
    return case


def one_vote_carries() -> Case:
    case = nobody_votes()
    case.put("close", casts("ben", "for", 1, "ben"))
    case.sum |= {"voted": 1, "for": 1, "base": 1, "left": 3, "right": 2, "outcome": "carried"}
    return case


def two_thirds_missed_by_one_vote() -> Case:
    case = sound()
    case.step("ben 1")["payload"]["choice"] = case.step("dev 2")["payload"]["choice"] = "against"
    case.sum |= {"for": 1, "against": 2, "left": 3, "outcome": "fell"}
    return case


def tie_that_the_base_of_one_more_takes_from_the_chair() -> Case:
    """Two of four present would not be more than half: so the chair is not asked."""
    case = tie_that_falls()
    case.rule |= {"tie": "chair", "base": "present"}
    case.sum |= {"base": 3, "right": 3}
    return case


def equal_votes_that_carry() -> Case:
    """At least half: then nothing is tied."""
    case = tie_that_falls()
    case.rule |= {"tie": "chair", "comparison": "at-least"}
    case.sum |= {"needed": 1, "tied": False, "outcome": "carried"}
    return case


def equal_votes_without_a_quorum() -> Case:
    case = tie_that_falls()
    case.rule |= {"tie": "chair", "quorum": 4}
    case.sum |= {"quorum": 4, "quorate": False, "tied": False}
    return case


def unattributed() -> Case:
    """Cleo changed her mind; Dev phoned Ada, then voted himself. The codes say nothing of who was first."""
    case = sound()
    case.step("open")["payload"]["voting"] = "unattributed"
    for each in case.plan:
        if each["act"] == "ballot-cast" and each["shown"]:
            each["act"] = "ballot-marked"
            del each["payload"]["choice"]
            if each["payload"]["channel"] == "show-of-hands":
                each["payload"]["channel"] = "email"
    case.step("close")["payload"]["choices"] = [
        {"code": 8 * f"{number:04x}", "choice": choice}
        for number, choice in ((3, "for"), (700, "abstain"), (9000, "for"), (60000, "for"))]
    return case


def unattributed_tie() -> Case:
    case = chair_for()
    case.step("open")["payload"]["voting"] = "unattributed"
    for each in case.plan:
        if each["act"] == "ballot-cast" and each["shown"]:
            each["act"] = "ballot-marked"
            del each["payload"]["choice"]
            each["payload"]["channel"] = each["payload"]["channel"].replace("show-of-hands", "phone")
    case.step("close")["payload"]["choices"] = [
        {"code": 16 * code, "choice": choice} for code, choice in (("0a", "against"), ("0b", "for"), ("ff", "abstain"))]
    return case


def unattributed_and_nobody_votes() -> Case:
    case = nobody_votes()
    case.step("open")["payload"]["voting"] = "unattributed"
    case.step("close")["payload"]["choices"] = []
    return case


def on_paper() -> Case:
    case = sound()
    case.step("open")["payload"]["voting"] = "paper"
    case.plan = [each for each in case.plan if each["act"] != "ballot-cast" or not each["shown"]]
    case.put("close", enters("result", "paper", (3, 0, 1)))
    return case


def on_paper_counted_again() -> Case:
    """With a time: all have voted before it, and the second count corrects the first."""
    case = on_paper()
    case.step("open")["payload"]["closesAt"] = "2026-10-07T19:00:00.000Z"
    case.put("result", enters("result before", "paper", (2, 1, 1)))
    case.step("result")["payload"] |= {"version": 2, "tellers": [uuid("eve")]}
    return case


def with_belenios_after_its_time() -> Case:
    case = on_paper()
    case.step("open")["payload"] |= {"voting": "belenios", "closesAt": "2026-10-07T18:30:00.000Z"}
    case.step("result")["payload"] |= {"method": "belenios", "for": 2, "abstained": 1}
    case.sum |= {"voted": 3, "for": 2, "base": 2, "left": 6, "right": 4}
    return case


def tie_on_paper() -> Case:
    """The chair decides it."""
    case = chair_for()
    case.step("open")["payload"]["voting"] = "paper"
    case.plan = [each for each in case.plan if each["act"] != "ballot-cast" or not each["shown"]]
    case.put("close", enters("result", "paper", (1, 1, 1)))
    return case


def adopted_rulebook() -> Case:
    """The draft that was voted on is the one that is put in force."""
    case = sound_without_subject()
    draft = hashed("rulebook", b"{\"quorum\":8}")
    case.step("open")["payload"] |= {"kind": "rulebook", "rulebook": draft}
    case.put("endorse", step("adopt", "rulebook-adopted", "ada", "keeper", rulebook=uuid("book 4"), version=4,
                             provisional=False, rule=hashed("rule", b"{}"), content=draft, motion=MOTION))
    return case


def with_reasons() -> Case:
    case = sound()
    for name in ("cleo 1", "cleo 2", "eve 1"):
        case.step(name)["payload"]["reason"] = hashed("personal-text", b"sixteen random.." + name.encode())
    return case


SOUND = [sound, another_committee, sound_without_subject, tie_that_falls, tie_that_one_vote_would_not_carry,
         chair_against, chair_for, half_of_those_who_stay, half_without_the_recused, unanimous,
         one_vote_carries, two_thirds_missed_by_one_vote, tie_that_the_base_of_one_more_takes_from_the_chair,
         equal_votes_that_carry, equal_votes_without_a_quorum, quorum_missed, nobody_votes,
         three_quarters_of_the_present_exactly, key_that_nobody_vouched_for, first_day_of_a_seat,
         last_day_of_a_seat_in_london, founder_not_enrolled, issued_by_a_seat_without_a_key,
         without_what_may_be_missing, with_all_that_may_be_there, timed, extended, tie_with_the_chair_recused,
         closed_rulebook_of_another_motion, unattributed, unattributed_tie, unattributed_and_nobody_votes, on_paper,
         on_paper_counted_again, with_belenios_after_its_time, tie_on_paper, adopted_rulebook, with_reasons]
