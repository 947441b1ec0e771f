// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/endorsement.h"

namespace rosette {

using SupportListId = Id<struct SupportListKind>;

/// One line of a published list, as it stood that day. It repeats the names, because a published list never
/// changes.
struct SupportListEntry
{
    CandidacyId candidacy;
    Name ballotName;
    EndorsementKind kind = EndorsementKind::Supported;
    QStringList jointWith{}; ///< names of the organisations

    bool operator==(const SupportListEntry &) const = default;
};

/// Why a list was superseded: a published list is never edited.
struct Correction
{
    Reason whatChanged;
    Reason why;

    bool operator==(const Correction &) const = default;
};

/// What is published for a contest: numbered, immutable; a later number supersedes it.
struct SupportList
{
    SupportListId id;
    ContestId contest;
    int number = 1; ///< from 1, without gaps, in its contest
    QDate publishedOn{};
    QDateTime recordedAt{};                  ///< UTC
    std::vector<SupportListEntry> entries{}; ///< in ballot-paper order
    std::optional<Correction> correction{};  ///< for every number but 1
    QByteArray bytes{}; ///< the published JSON, canonical UTF-8: these bytes are the list
    QByteArray hash{};  ///< SHA-256 of bytes

    bool operator==(const SupportList &) const = default;
};

/// The first 12 hexadecimal digits of the hash in groups of four: "9f3c 51ae 07d2".
QString fingerprint(const QByteArray &hash);

/// The entries a list published now would have: endorsements in force of standing candidacies, ordered by
/// ballot name (folded surname, then the whole name), as ballot papers are.
std::vector<SupportListEntry> listEntries(const std::vector<Candidacy> &candidacies,
    const std::vector<Endorsement> &endorsements, const std::vector<Organisation> &organisations);

} // namespace rosette
