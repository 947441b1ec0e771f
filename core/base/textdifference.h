// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rosette {

enum class PassageKind
{
    Kept,
    Added,
    Removed
};

/// A stretch of text that stands in both versions or in one of them only.
struct Passage
{
    PassageKind kind = PassageKind::Kept;
    QString text{};

    bool operator==(const Passage &) const = default;
};

/// What became of @p before in @p after, word by word, in the order in which it is read. The kept and added
/// passages together are @p after, the kept and removed ones @p before, to the character. White space alone
/// never parts two changes, nor does a word or two amid sentences that were written anew. Texts that differ
/// in more than about 3,000 words each are given as one removed and one added passage.
std::vector<Passage> textDifference(const QString &before, const QString &after);

/// How many places a reader has to look at: changes without kept text between them are one.
int changedPlaces(const std::vector<Passage> &passages);

} // namespace rosette
