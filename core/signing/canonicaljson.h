// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace rosette {

/// The one byte form of a JSON object: RFC 8785 restricted to strings, integers of at most 2^53-1 in
/// magnitude, booleans, arrays and objects; keys are fixed ASCII identifiers, strings are NFC without U+0000
/// or lone surrogates. A number with a fraction, null, or such a string is an Internal error: it is the
/// program that made the object.
Result<QByteArray> canonicalJson(const QJsonObject &object);

/// Reads bytes that must be in that form: they parse, hold nothing but what is allowed, and are byte for byte
/// what canonicalJson() would write (so no duplicate key, no white space, no other escape). Else Tampered.
Result<QJsonObject> parseCanonicalJson(const QByteArray &bytes);

} // namespace rosette
