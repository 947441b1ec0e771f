// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"

namespace rosette {

/// The first field of @p payload that an act of @p type does not have, lacks, or has in another form; nothing
/// if the payload is as docs/record-format.md says. An unknown field is refused: it may mean something to
/// another reader.
std::optional<QString> wrongField(RecordType type, const QJsonObject &payload);

/// Whether @p object has the members of a record's body and no others, each in its form.
bool hasBodyFields(const QJsonObject &object);

/// Whether acts of a type name a motion.
enum class Naming
{
    Always,
    Sometimes,
    Never
};
Naming namingOf(RecordType type);

} // namespace rosette
