# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a message from standard input as another program would and prints what it found as JSON."""

import email
import email.policy
import email.utils
import json
import sys
from email.header import decode_header, make_header

raw = sys.stdin.buffer.read()
message = email.message_from_bytes(raw, policy=email.policy.default)
lines = raw.split(b"\r\n")
defects = [str(defect) for part in message.walk() for defect in part.defects]
for value in message.values():
    defects += [str(defect) for defect in value.defects]
if any(b"\n" in line or b"\r" in line for line in lines):
    defects.append("a line does not end with CRLF")
if any(len(line) > 998 for line in lines):
    defects.append("a line is longer than RFC 5322 allows")
if any(byte > 126 for byte in raw):
    defects.append("a byte is not ASCII")


def mailboxes(name):
    # The newer parser of Python 3.11 puts a space between adjacent encoded words of a phrase, against RFC 2047
    # section 6.2, so names are read with the older one; both must find the same addresses.
    value = email.message_from_bytes(raw, policy=email.policy.compat32)[name]
    if value is None:
        return None
    pairs = email.utils.getaddresses([value])
    if [pair[1] for pair in pairs] != [one.addr_spec for one in message[name].addresses]:
        defects.append("the two parsers differ on " + name)
    return [[str(make_header(decode_header(shown))), address] for shown, address in pairs]


json.dump(
    {
        "headers": [name for name in message.keys()],
        "from": mailboxes("From"),
        "to": mailboxes("To"),
        "subject": message["Subject"],
        "date": message["Date"].datetime.isoformat() if message["Date"] else None,
        "messageId": message["Message-ID"],
        "unsent": message["X-Unsent"],
        "type": message.get_content_type(),
        "charset": message.get_content_charset(),
        "body": message.get_content().replace("\r\n", "\n"),
        "defects": defects,
        "longest": max(len(line) for line in lines),
    },
    sys.stdout,
)
