// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/endorsements/supportlist.h"
#include "core/people/committee.h"

#include <QByteArray>

namespace rosette {

/// What a support list belongs to.
struct SupportListContext
{
    Committee committee;
    Body body;
    Contest contest;
};

/// The published form of @p list: canonical JSON (core/signing/canonicaljson.h), so that the same list always
/// has the same bytes and the same fingerprint. Its id, time of recording, bytes and hash do not go in.
///
///     {"contest":{"body":..,"id":..,"places":9,"slug":..,"system":"stv","title":..},
///      "correction":{"replaces":1,"whatChanged":..,"why":..},            only of a correction
///      "entries":[{"candidacy":..,"jointWith":[..],"kind":"joint","name":..}],
///      "format":"rosette-support-list","grouping":..,"imprint":..,"number":2,
///      "publishedOn":"2026-10-19","version":1}
Result<QByteArray> supportListJson(const SupportList &list, const SupportListContext &context);

/// Whether the bytes of @p list, which are what was published, say its number, day, entries and correction:
/// the columns beside them are what guides are made from.
bool saysTheSame(const SupportList &list);

} // namespace rosette
