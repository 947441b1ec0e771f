// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"

#include <optional>
#include <span>
#include <vector>

namespace rosette {

class Database;

/// An application without its texts.
struct ApplicationSummary
{
    ApplicationId id;
    CandidacyId candidacy;
    EndorsementKind asksFor = EndorsementKind::Supported;
    std::optional<bool> hasJoined;
    int currentRevision = 1;
    QDateTime receivedAt;   ///< of the current revision
    QByteArray currentHash; ///< of the current revision
    bool longstandingMember = false;

    bool operator==(const ApplicationSummary &) const = default;
};

/// What the current revision of a candidacy's application allows.
struct CandidacyConsents
{
    CandidacyId candidacy;
    Consents consents;

    bool operator==(const CandidacyConsents &) const = default;
};

/// Applications with all their revisions. A candidacy has at most one.
class ApplicationStore
{
public:
    explicit ApplicationStore(Database &database) : m_database(database) {}

    Result<std::optional<Application>> find(const ApplicationId &id) const;
    Result<std::optional<Application>> forCandidacy(const CandidacyId &candidacy) const;
    /// Whole, with all texts, in the order in which they arrived: for pages and documents.
    Result<std::vector<Application>> forContest(const ContestId &contest) const;
    Result<qint64> countForContest(const ContestId &contest) const;
    /// Without any text: for lists and counts.
    Result<std::vector<ApplicationSummary>> summariesForContest(const ContestId &contest) const;
    /// The same for these candidacies only; those without an application are left out.
    Result<std::vector<ApplicationSummary>> summariesFor(std::span<const CandidacyId> candidacies) const;
    /// What the current revisions of all applications of the contest allow.
    Result<std::vector<CandidacyConsents>> consentsForContest(const ContestId &contest) const;
    /// The same for these candidacies only; those without an application are left out.
    Result<std::vector<CandidacyConsents>> consentsFor(std::span<const CandidacyId> candidacies) const;
    /// With all its revisions.
    Result<void> insert(const Application &application);
    /// All but the revisions.
    Result<void> update(const Application &application);
    /// Adds the next revision; application.revision is checked and counted up as in update().
    Result<void> appendRevision(const Application &application, const ApplicationRevision &added);

private:
    Database &m_database;
};

} // namespace rosette
