// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"

#include <QByteArray>
#include <QDateTime>

namespace rosette {

using ApplicationId = Id<struct ApplicationKind>;

struct Answer
{
    QString question{};
    QString answer{};

    bool operator==(const Answer &) const = default;
};

/// A promise in its exact wording.
struct Pledge
{
    QString wording{};
    QDate given{};

    bool operator==(const Pledge &) const = default;
};

/// What the candidate allows. Nothing is allowed that was not said.
struct Consents
{
    bool toBeNamed = false;      ///< on the published support list
    bool toUseStatement = false; ///< in the guide
    bool toUsePhoto = false;

    bool operator==(const Consents &) const = default;
};

/// Kept apart from the criteria: "has joined, belongs to no ineligible organisation" (policy, clause 4).
struct Expectations
{
    std::optional<bool> hasJoined{}; ///< nothing while it is not known
    std::vector<OrganisationId> memberOf{};

    bool operator==(const Expectations &) const = default;
};

/// What a candidate sent, as it was sent.
struct ApplicationContent
{
    QString statement{}; ///< why they ask for our support
    QString
        summary{}; ///< the short text for the guide; may be empty, then the statement's first words stand in
    std::vector<Answer> answers{}; ///< in the order of the form
    std::vector<Pledge> pledges{};
    QString asks{}; ///< what help they ask for; may be empty
    Consents consents{};
    bool longstandingMember =
        false; ///< preference (policy, clause 3): ordering among those who fit, never a score

    bool operator==(const ApplicationContent &) const = default;
};

/// One state of an application. Verdicts and ballots name the revision they are about.
struct ApplicationRevision
{
    int number = 1;         ///< from 1
    QDateTime receivedAt{}; ///< UTC
    ApplicationContent content{};
    QByteArray salt{}; ///< 16 random bytes, so that the hash in the records tells nothing about the text
    QByteArray hash{}; ///< SHA-256 of salt and canonical content, 32 bytes

    bool operator==(const ApplicationRevision &) const = default;
};

/// A candidacy's request for our support.
struct Application
{
    ApplicationId id;
    CandidacyId candidacy;
    Expectations expectations{};
    EndorsementKind asksFor = EndorsementKind::Supported;
    std::vector<ApplicationRevision> revisions{}; ///< oldest first, never empty
    int revision = 1;

    bool operator==(const Application &) const = default;
};

const ApplicationRevision &currentRevision(const Application &application);

/// A picture of a candidate for the guide.
struct Photo
{
    CandidacyId candidacy;
    QByteArray jpeg{}; ///< at most 5 MB, as it was given
    QString altText{}; ///< what a screen reader says; may be empty, which is a finding
    int revision = 1;

    bool operator==(const Photo &) const = default;
};

} // namespace rosette
