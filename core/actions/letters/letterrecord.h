// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/letter.h"

#include <QJsonObject>

namespace rosette {

/// What the record of a release says: its letters by id, each with the digest of its text.
QJsonObject releasePayload(const OutcomeRelease &release, const std::vector<Letter> &letters);
/// What the record of a sent mark says.
QJsonObject sentPayload(const Letter &letter, const SentMark &mark);
/// The salted digest of what the letter says: 32 bytes.
Result<QByteArray> letterHash(const LetterText &text);

} // namespace rosette
