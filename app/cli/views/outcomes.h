// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/letters/seeoutcomes.h"

#include <QJsonObject>

namespace rosette::cli {

/// A letter without its text.
QJsonObject letterJson(const Letter &letter, const QString &candidate);
QJsonObject outcomeJson(const CandidateOutcome &outcome);
/// "by e-mail on 5 October 2026", or "not sent yet"
QString sentInWords(const Letter &letter);

/// The letter of that number to the candidate whom @p name names, else the last one; without its text.
Result<Letter> findLetter(
    Database &database, const QString &contest, const QString &name, const std::optional<int> &number);

} // namespace rosette::cli
