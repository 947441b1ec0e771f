# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be refused: each fault has a name and the words that a verifier must find for it."""

import base64
import copy
import hashlib
import json
import unicodedata
from collections.abc import Callable
from typing import Any

import rosette_verify as verifier
from certificates import (CLOSING, MOTION, NUMBER, OTHER, ROLL, RULE, SUM, ZEROS, Case, adopted_rulebook, casts,
                          certified, closed, complete, dumped, enrols, enters, hashed, key, made, marks, on_paper,
                          on_paper_counted_again, public, seed, sign, sound, sound_without_subject, step, tie,
                          unattributed, uuid, with_belenios_after_its_time, with_reasons)

ORDER_EIGHT = "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"  # a point of small order
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
    name = unicodedata.normalize("NFD", "Zoë")
    case.certificate = lambda certificate: certificate["motion"].update(about=name)

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

@fault("does not bear issued.number")
def number_of_another_key(case: Case) -> None:
    case.minisig = line_changed(1, lambda line: line[:4] + ("A" if line[4] != "A" else "B") + line[5:])

@fault("does not bear issued.number")
def number_read_backwards(case: Case) -> None:
    case.issued = {"number": NUMBER[::-1].hex()}

@fault("number of a key")
def number_in_capitals(case: Case) -> None:
    case.issued = {"number": NUMBER.hex().upper()}

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
    case.issued = {"key": ORDER_EIGHT}

@fault("not a sound key")
def issuing_key_with_a_torsion_part(case: Case) -> None:
    small = verifier.decoded(bytes.fromhex(ORDER_EIGHT))
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

@fault("not an object")
def entry_that_is_a_number(case: Case) -> None:
    case.certificate = lambda certificate: certificate["chain"].__setitem__(3, 3)

@fault("not an object")
def payload_that_is_an_array(case: Case) -> None:
    case.step("ben 1")["body"] = {"payload": []}

@fault("not an array")
def array_that_is_an_object(case: Case) -> None:
    case.step("endorse")["payload"]["jointWith"] = {}

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
def closed_ballot_that_the_sum_leaves_out(case: Case) -> None:
    """The officer who closes it and makes the certificate wants it so: nothing else gives it away."""
    case.step("ben 1")["shown"] = False
    case.sum |= {"voted": 3, "for": 2, "base": 2, "left": 6, "right": 4}

@fault("must be open")
def closed_later_ballot(case: Case) -> None:
    case.step("dev 2")["shown"] = False
    case.sum |= {"for": 2, "abstained": 2, "base": 2, "left": 6, "right": 4}

@fault("must be open")
def closed_ballot_after_the_closing(case: Case) -> None:
    case.put("endorse", closed(casts("dev", "against", 3, "keeper")))

@fault("must be open")
def closed_withdrawal(case: Case) -> None:
    case.put("close", closed(step("withdraw", "motion-withdrawn", "ada", "keeper", motion=MOTION)))

@fault("must be open")
def closed_second_opening(case: Case) -> None:
    complete(case, MOTION)
    case.put("ben 1", closed(copy.deepcopy(case.step("open"))))

@fault("must be open")
def closed_second_closing(case: Case) -> None:
    case.put("endorse", closed(copy.deepcopy(case.step("close")) | {"name": "again"}))

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
    """Linked as if it were so."""
    case.step("ben 1").update(shown=False, about="")
    case.sum |= {"voted": 3, "for": 2, "base": 2, "left": 6, "right": 4}

@fault("never about a motion")
def closed_list_about_a_motion(case: Case) -> None:
    case.step("list")["about"] = OTHER

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
    def bare(text: str) -> str:
        step["signature"] = sign(seed("ben"), text.encode())
        return text
    step["text"] = bare

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
    case.put("list", step("again", "committee-created", "ada", "keeper", keeper=uuid("ada"),
                          rulebook=uuid("book")))

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

@fault("must be closed")
def certificate_of_another_motion(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(id=uuid("a third motion"))

@fault("must be open")
def certificate_of_the_other_motion(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(id=OTHER)

@fault("not motion-opened")
def ballot_before_the_opening(case: Case) -> None:
    case.move("cleo 1", "open")

@fault("not motion-opened")
def endorsement_before_the_opening(case: Case) -> None:
    case.move("endorse", "other open")

@fault("not motion-opened")
def opening_missing(case: Case) -> None:
    payload = case.step("open")["payload"]
    del case.plan[case.place("open")]
    for each in case.plan:
        if each["act"] == "ballot-cast" and each["shown"]:
            each["payload"] |= {"rollHash": ZEROS, "ruleHash": ZEROS,
                                "content": payload["subject"]["content"]}
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

@fault("nothing awaited")
def chair_without_a_tie(case: Case) -> None:
    case.step("close")["payload"] |= {"chair": uuid("ben")}

@fault("nothing awaited")
def casting_vote_of_nobody_without_a_tie(case: Case) -> None:
    case.step("close")["payload"] |= {"castingVote": "for"}

@fault("casting vote is missing")
def casting_vote_of_nobody(case: Case) -> None:
    tie(case)
    del case.sum["chair"]

@fault("casting vote is missing")
def chair_who_does_not_say_how_to_decide(case: Case) -> None:
    tie(case)
    del case.sum["castingVote"]

@fault("casting vote is missing")
def casting_vote_to_abstain(case: Case) -> None:
    tie(case)
    case.step("close")["payload"]["castingVote"] = "abstain"

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

@fault("nothing awaited")
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

# Of the time

@fault("comes after the motion's time")
def ballot_at_the_very_time(case: Case) -> None:
    case.step("open")["payload"]["closesAt"] = "2026-10-07T18:30:00.000Z"

@fault("not all have voted")
def closed_before_its_time(case: Case) -> None:
    case.step("open")["payload"]["closesAt"] = "2026-10-07T19:00:00.000Z"
    case.plan.remove(case.step("ben 1"))
    case.sum |= {"voted": 3, "for": 2, "base": 2, "left": 6, "right": 4}

def extends(case: Case, before: str = "close", **payload: str) -> None:
    case.step("open")["payload"]["closesAt"] = "2026-10-07T19:00:00.000Z"
    said = {"from_": "2026-10-07T19:00:00.000Z", "closesAt": "2026-10-07T20:00:00.000Z"} | payload
    case.put(before, step("extend", "motion-extended", "ben", "ben", motion=MOTION, reason=ZEROS, **said))

@fault("is not the motion's time so far")
def extension_of_no_time(case: Case) -> None:
    extends(case)
    del case.step("open")["payload"]["closesAt"]

@fault("is not the motion's time so far")
def extension_of_another_time(case: Case) -> None:
    extends(case, from_="2026-10-07T18:59:00.000Z")

@fault("is not later")
def extension_that_shortens(case: Case) -> None:
    extends(case, closesAt="2026-10-07T19:00:00.000Z")

@fault("had come already")
def extension_that_comes_too_late(case: Case) -> None:
    extends(case)
    for each in case.plan[case.place("extend"):]:
        each["at"] = "2026-10-07T19:00:00.000Z"
    case.issued["at"] = "2026-10-07T19:00:00.000Z"

@fault("after the motion was closed")
def extension_after_the_closing(case: Case) -> None:
    extends(case, "endorse")

@fault("for officers alone")
def extension_by_a_member(case: Case) -> None:
    extends(case)
    case.step("extend").update(actor=uuid("cleo"), by="cleo")

@fault("motion.closesAt is not")
def time_left_out(case: Case) -> None:
    case.step("open")["payload"]["closesAt"] = "2026-10-07T19:00:00.000Z"
    case.certificate = lambda certificate: certificate["motion"].pop("closesAt")

@fault("the round is not 1")
def second_round(case: Case) -> None:
    case.step("open")["payload"]["round"] = 2

@fault("must be closed")
def shown_rulebook(case: Case) -> None:
    case.step("book")["shown"] = True

@fault("must be closed")
def shown_ballot_of_another_motion(case: Case) -> None:
    case.step("other ballot")["shown"] = True

@fault("to another person")
def seat_given_to_another_person(case: Case) -> None:
    case.step("change eve")["payload"]["person"] = uuid("person nora")

@fault("a count from 1 to 1000")
def rule_in_thousandths_and_one(case: Case) -> None:
    case.rule["denominator"] = 1001

@fault("at most 1,000,000")
def quorum_that_overflows(case: Case) -> None:
    case.rule["quorum"] = 2**32 + 3

@fault("numerator above")
def more_than_all(case: Case) -> None:
    case.rule |= {"comparison": "more-than", "numerator": 3}

@fault("motion.whatIsNew is there")
def news_that_the_record_lacks(case: Case) -> None:
    case.certificate = lambda certificate: certificate["motion"].update(whatIsNew="A new statement.")

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
def officers_signature_called_the_seats(case: Case) -> None:
    case.certificate = lambda certificate: certificate["ballots"][3].update(signedBy="seat")

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


# Of votes that are not recorded by name. Each is made from the sound case of its kind.

def becomes(case: Case, other: Case) -> Case:
    case.__dict__.update(other.__dict__)
    return case

@fault("voting is none of the three")
def voting_said_though_recorded(case: Case) -> None:
    case.step("open")["payload"]["voting"] = "recorded"

@fault("voting is none of the three")
def voting_of_an_unknown_kind(case: Case) -> None:
    case.step("open")["payload"]["voting"] = "acclamation"

@fault("the motion is voted on otherwise")
def mark_where_ballots_have_names(case: Case) -> None:
    case.put("close", marks("eve", 2, "keeper"))

@fault("the motion is voted on otherwise")
def named_ballot_in_an_unattributed_vote(case: Case) -> None:
    becomes(case, unattributed()).put("close", casts("eve", "for", 2, "keeper"))

@fault("foreign: choice")
def mark_that_tells_the_choice(case: Case) -> None:
    becomes(case, unattributed()).step("cleo 1")["payload"]["choice"] = "against"

@fault("foreign: reason")
def mark_with_a_reason(case: Case) -> None:
    becomes(case, unattributed()).step("cleo 1")["payload"]["reason"] = ZEROS

@fault("hands that were seen")
def mark_by_show_of_hands(case: Case) -> None:
    becomes(case, unattributed()).step("eve 1")["payload"]["channel"] = "show-of-hands"

@fault("of another seat than the actor's")
def own_mark_of_another_seat(case: Case) -> None:
    becomes(case, unattributed()).step("dev 1")["payload"]["channel"] = "own"

@fault("for officers alone")
def mark_on_behalf_by_a_member(case: Case) -> None:
    becomes(case, unattributed()).step("eve 1").update(actor=uuid("cleo"), by="cleo")

@fault("follows the seat's own ballot")
def mark_that_overrides_an_own_one(case: Case) -> None:
    becomes(case, unattributed()).put("close", marks("cleo", 3, "ben", "ben", "phone"))

@fault("not the seat's next")
def mark_dropped(case: Case) -> None:
    del becomes(case, unattributed()).plan[case.place("cleo 1")]

@fault("more or fewer choices")
def mark_of_a_seat_dropped(case: Case) -> None:
    del becomes(case, unattributed()).plan[case.place("ben 1")]

@fault("or recused")
def mark_of_a_recused_seat(case: Case) -> None:
    becomes(case, unattributed()).put("close", marks("ada", 1, "keeper"))

@fault("after the motion was closed")
def mark_after_the_close(case: Case) -> None:
    becomes(case, unattributed()).put("endorse", marks("ben", 2, "ben"))

@fault("after the motion's time")
def mark_after_the_time(case: Case) -> None:
    becomes(case, unattributed()).step("open")["payload"]["closesAt"] = "2026-10-07T18:30:00.000Z"

@fault("not all have voted")
def unattributed_closed_early(case: Case) -> None:
    becomes(case, unattributed()).step("open")["payload"]["closesAt"] = "2026-10-07T19:00:00.000Z"
    del case.plan[case.place("ben 1")]
    case.step("close")["payload"]["choices"].pop()

@fault("more or fewer choices")
def choice_dropped(case: Case) -> None:
    becomes(case, unattributed()).step("close")["payload"]["choices"].pop(1)

@fault("more or fewer choices")
def choice_added(case: Case) -> None:
    becomes(case, unattributed()).step("close")["payload"]["choices"].append({"code": "f" * 32, "choice": "for"})

@fault("in the order of their codes")
def choices_in_another_order(case: Case) -> None:
    becomes(case, unattributed()).step("close")["payload"]["choices"].reverse()

@fault("in the order of their codes")
def code_of_two_choices(case: Case) -> None:
    choices = becomes(case, unattributed()).step("close")["payload"]["choices"]
    choices[1]["code"] = choices[0]["code"]

@fault("a code")
def code_too_short(case: Case) -> None:
    becomes(case, unattributed()).step("close")["payload"]["choices"][0]["code"] = "00"

@fault("foreign: seat")
def choice_with_its_seat(case: Case) -> None:
    becomes(case, unattributed()).step("close")["payload"]["choices"][0]["seat"] = uuid("ben")

@fault("not what the ballots give")
def counted_choice_changed(case: Case) -> None:
    becomes(case, unattributed()).step("close")["payload"]["choices"][0]["choice"] = "against"

@fault("a choice is none of the three")
def choice_of_an_unknown_kind(case: Case) -> None:
    becomes(case, unattributed()).step("close")["payload"]["choices"][0]["choice"] = "perhaps"

@fault("but the ballots have names, or the reverse")
def choices_missing(case: Case) -> None:
    del becomes(case, unattributed()).step("close")["payload"]["choices"]

@fault("but the ballots have names, or the reverse")
def choices_besides_named_ballots(case: Case) -> None:
    case.step("close")["payload"]["choices"] = []

@fault("choices are not what the record says")
def certificate_with_other_choices(case: Case) -> None:
    def swap(certificate: dict[str, Any]) -> None:
        certificate["choices"] = certificate["choices"][::-1]
    becomes(case, unattributed()).certificate = swap

@fault("choices are not what the record says")
def certificate_without_choices(case: Case) -> None:
    becomes(case, unattributed()).certificate = lambda certificate: certificate.pop("choices")

@fault("motion.voting is not what the record says")
def certificate_that_hides_the_way_of_voting(case: Case) -> None:
    becomes(case, unattributed()).certificate = lambda certificate: certificate["motion"].pop("voting")

@fault("ballots are not what the records say")
def certificate_that_names_a_choice(case: Case) -> None:
    becomes(case, unattributed()).certificate = lambda certificate: certificate["ballots"][0].update(choice="for")

@fault("the motion is voted on otherwise")
def result_of_a_vote_by_name(case: Case) -> None:
    case.put("close", enters("result", "paper", (3, 0, 1)))

@fault("the motion is voted on otherwise")
def result_of_another_method(case: Case) -> None:
    becomes(case, on_paper()).step("result")["payload"]["method"] = "belenios"

@fault("the motion is voted on otherwise")
def ballot_beside_a_vote_on_paper(case: Case) -> None:
    becomes(case, on_paper()).put("result", casts("cleo", "for", 1, "cleo"))

@fault("there is no result of the vote")
def result_missing(case: Case) -> None:
    del becomes(case, on_paper()).plan[case.place("result")]

@fault("after the motion was closed")
def result_after_the_close(case: Case) -> None:
    becomes(case, on_paper()).put("endorse", enters("late", "paper", (4, 0, 0), 2))

@fault("the version is not the next")
def result_without_the_one_before(case: Case) -> None:
    del becomes(case, on_paper_counted_again()).plan[case.place("result before")]

@fault("not what the ballots give")
def sum_of_the_result_before(case: Case) -> None:
    becomes(case, on_paper_counted_again()).sum |= {"for": 2, "against": 1, "left": 6}

@fault("or more voted")
def more_votes_than_seats(case: Case) -> None:
    becomes(case, on_paper()).step("result")["payload"]["for"] = 4

@fault("or more voted")
def recused_seat_counted_as_entitled(case: Case) -> None:
    becomes(case, on_paper()).step("result")["payload"]["entitled"] = 5

@fault("the result comes before the motion's time")
def result_before_the_time(case: Case) -> None:
    becomes(case, with_belenios_after_its_time()).step("open")["payload"]["closesAt"] = "2026-10-07T18:30:00.001Z"

@fault("comes before the motion's time")
def close_before_the_time_of_the_result(case: Case) -> None:
    becomes(case, with_belenios_after_its_time()).step("close")["at"] = "2026-10-07T18:29:59.999Z"

@fault("nobody counted")
def result_without_tellers(case: Case) -> None:
    becomes(case, on_paper()).step("result")["payload"]["tellers"] = []

@fault("nobody counted")
def teller_twice(case: Case) -> None:
    becomes(case, on_paper()).step("result")["payload"]["tellers"] *= 2

@fault("nobody counted")
def teller_without_a_seat(case: Case) -> None:
    becomes(case, on_paper()).step("result")["payload"]["tellers"] = [uuid("finn")]

@fault("for officers alone")
def result_by_a_member(case: Case) -> None:
    becomes(case, on_paper()).step("result").update(actor=uuid("cleo"), by="cleo")

@fault("lacks the member attachment")
def result_without_what_certifies_it(case: Case) -> None:
    becomes(case, on_paper()).step("result")["payload"].pop("attachment")

@fault("results are not what the records say")
def certificate_with_another_attachment(case: Case) -> None:
    becomes(case, on_paper()).certificate = lambda certificate: certificate["results"][0].update(attachment=ZEROS)

@fault("results are not what the records say")
def certificate_with_another_teller(case: Case) -> None:
    becomes(case, on_paper()).certificate = lambda certificate: certificate["results"][0]["tellers"][0].update(
        seat=uuid("dev"))

@fault("but the vote was held here")
def certificate_without_results(case: Case) -> None:
    becomes(case, on_paper()).certificate = lambda certificate: certificate.pop("results")

@fault("but the vote was held here")
def certificate_with_results_of_a_vote_by_name(case: Case) -> None:
    case.certificate = lambda certificate: certificate.update(results=[])

@fault("bears two names")
def teller_under_another_name(case: Case) -> None:
    becomes(case, on_paper()).certificate = lambda certificate: certificate["results"][0]["tellers"][0].update(
        name="Another name")

@fault("withdraws the motion")
def withdrawn_after_its_result(case: Case) -> None:
    becomes(case, on_paper()).put("close", step("withdraw", "motion-withdrawn", "ada", "keeper", motion=MOTION))

@fault("but the motion is of another kind, or the reverse")
def rulebook_without_its_hash(case: Case) -> None:
    del becomes(case, adopted_rulebook()).step("open")["payload"]["rulebook"]

@fault("but the motion is of another kind, or the reverse")
def hash_of_a_rulebook_in_another_motion(case: Case) -> None:
    case.step("open")["payload"]["rulebook"] = ZEROS

@fault("not the one that was voted on")
def another_rulebook_adopted(case: Case) -> None:
    becomes(case, adopted_rulebook()).step("adopt")["payload"]["content"] = ZEROS

@fault("before the motion is closed")
def rulebook_adopted_before_the_close(case: Case) -> None:
    becomes(case, adopted_rulebook()).move("adopt", "close")

@fault("a second time")
def rulebook_adopted_twice(case: Case) -> None:
    again = copy.deepcopy(becomes(case, adopted_rulebook()).step("adopt"))
    case.put("endorse", again | {"name": "again"})

@fault("did not carry a rulebook")
def rulebook_adopted_by_a_motion_that_fell(case: Case) -> None:
    becomes(case, adopted_rulebook()).rule["quorum"] = 5
    case.sum |= {"quorum": 5, "quorate": False, "outcome": "fell"}

@fault("did not carry a rulebook")
def rulebook_adopted_by_another_question(case: Case) -> None:
    opened = becomes(case, adopted_rulebook()).step("open")["payload"]
    opened["kind"] = "other"
    del opened["rulebook"]

@fault("lacks the member content")
def rulebook_adopted_without_its_content(case: Case) -> None:
    del becomes(case, adopted_rulebook()).step("adopt")["payload"]["content"]

@fault("motion.rulebook is not what the record says")
def certificate_of_another_rulebook(case: Case) -> None:
    becomes(case, adopted_rulebook()).certificate = lambda certificate: certificate["motion"].update(rulebook=ZEROS)

@fault("is not a hash")
def reason_in_clear(case: Case) -> None:
    becomes(case, with_reasons()).step("cleo 2")["payload"]["reason"] = "Because."

@fault("ballots are not what the records say")
def certificate_that_drops_a_superseded_mark(case: Case) -> None:
    becomes(case, unattributed()).certificate = lambda certificate: certificate["ballots"].pop(0)
