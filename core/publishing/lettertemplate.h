// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/letter.h"
#include "core/reviews/fit.h"

namespace rosette {

/// What the letters of one contest and one candidate say.
struct LetterFacts
{
    QString name{}; ///< as on the ballot paper
    QString contest{};
    QString committee{};
    QString grouping{};
    QString support{};  ///< in words, for Endorsed
    QString findings{}; ///< of findingsTold(), for NotEndorsed
    QString reason{};   ///< public, for Withdrawn
    QString former{};   ///< that an earlier letter is replaced; may be empty

    bool operator==(const LetterFacts &) const = default;
};

/// The text of one kind of letter with its placeholders: "Subject: ...", an empty line, paragraphs.
struct LetterTemplate
{
    LetterKind kind = LetterKind::Deferred;
    QString subject{};
    QStringList paragraphs{};

    bool operator==(const LetterTemplate &) const = default;
};

/// InvalidInput, naming it, for a placeholder that is unknown or does not belong to @p kind, a brace that is
/// part of none, and a text that lacks what its kind must say (resources/letters/README.md).
Result<LetterTemplate> parseLetterTemplate(LetterKind kind, const QString &text);
/// The text that ships.
QString shippedLetterText(LetterKind kind);
/// The same, parsed.
LetterTemplate shippedLetterTemplate(LetterKind kind);

/// The letter, without a salt. Values are put in once and never looked at for placeholders; control and
/// bidirectional characters in them are dropped. A placeholder that stands alone in its paragraph is left out
/// with it where its value is empty; elsewhere an empty value is InvalidInput.
Result<LetterText> fillLetter(const LetterTemplate &letter, const LetterFacts &facts);

/// What a candidate may be told of the criteria: the name and words of each that was found not met or left
/// open, and no more; never verdicts, counts or comments. A sentence where there is none of them.
QString findingsTold(const Fit &fit, const CriteriaSet &criteria);

} // namespace rosette
