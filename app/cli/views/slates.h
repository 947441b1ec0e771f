// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/storage/database.h"

#include <QHash>
#include <QJsonObject>

namespace rosette::cli {

QJsonObject slateJson(const Slate &slate, const QStringList &candidates);
/// The slates of a contest in which each candidacy stands.
Result<QHash<CandidacyId, QStringList>> slatesByCandidacy(Database &database, const ContestId &contest);

} // namespace rosette::cli
