// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/criteria/rulebook.h"
#include "core/decisions/motion.h"

#include <QByteArray>

namespace rosette {

/// The commitment to what a candidate sent: 32 bytes over @p salt and the canonical content. Whoever has both
/// can check it; the records, which carry only the hash, tell nothing of the text.
QByteArray applicationHash(const QByteArray &salt, const ApplicationContent &content);

/// The hash of a majority rule, which the record of an opened motion carries.
QByteArray ruleHash(const MajorityRule &rule);

/// The hash of a rulebook's rules, which a motion to adopt it freezes: of all but what its adoption sets, so
/// but for identity, version, day and whether it is provisional.
QByteArray rulebookHash(const Rulebook &rulebook);

/// The commitment to a ballot's reason or note: 32 bytes over @p salt and the text.
QByteArray noteHash(const QByteArray &salt, const QString &note);

/// The hash of a frozen roll. The order of @p roll does not matter: entries are sorted by the id of the seat.
QByteArray rollHash(const std::vector<RollEntry> &roll);

} // namespace rosette
