// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rosette {

/// How the cards of a guide are ordered. An order of preference is a recommendation, so it exists only where
/// somebody decided it; the order of the ballot paper recommends nothing.
enum class OrderingPolicy
{
    BallotPaperOrder,
    PreferenceOrder
};

/// What stands beside a card: what the member puts on the ballot paper.
enum class BallotMark
{
    None,  ///< preferential without a decided order
    Cross, ///< first past the post, block vote, electoral college
    Number ///< preferential with a decided order: the preference of the card
};

/// A picture that may be printed: the candidate has agreed.
struct GuidePhoto
{
    QByteArray jpeg;    ///< without metadata such as the place where it was taken
    QString altText;    ///< may be empty, which is a finding
    int pixelWidth = 0; ///< 0 if the bytes are no JPEG that can be printed: then the card has no picture
    int pixelHeight = 0;
    bool isTurned = false; ///< the camera stored it rotated or mirrored, which print would show

    bool isPrintable() const { return pixelWidth > 0 && pixelHeight > 0; }
    bool operator==(const GuidePhoto &) const = default;
};

/// One endorsed candidate.
struct GuideCard
{
    CandidacyId candidacy;
    QString name = {}; ///< as on the ballot paper
    EndorsementKind kind = EndorsementKind::Supported;
    QStringList jointWith = {};         ///< names of organisations, for Joint
    std::optional<int> preference = {}; ///< from 1; only under BallotMark::Number
    QString statement = {};             ///< paragraphs parted by line feeds; may be empty
    QString statementLanguage = {};     ///< BCP 47; empty: that of the guide
    bool statementWithheld = false;     ///< there is one, but no consent to print it
    bool statementShortened = false;    ///< the first words of a long statement that came without a summary
    QStringList pledges = {};
    std::optional<GuidePhoto> photo = {};

    bool operator==(const GuideCard &) const = default;
};

/// One date of the strip, in words.
struct KeyDate
{
    QString label; ///< "Vote by 12 noon on"
    QString date;  ///< "Thursday 12 November"
    bool isDeadline = false;

    bool operator==(const KeyDate &) const = default;
};

/// Something the reader should know first: "This list replaces list 1 of 19 October 2026."
struct GuideNote
{
    QString lead;
    QString text;

    bool operator==(const GuideNote &) const = default;
};

/// A document for members about one contest, complete in words and independent of how it is set. All texts
/// are finished sentences in the language of the guide.
struct Guide
{
    QString language = QStringLiteral("en-GB");
    QString grouping;
    QString title; ///< "Your ballot for the NEC, CLP section"
    ElectoralSystem system = ElectoralSystem::FirstPastThePost;
    int places = 1;
    QString instructions;       ///< how to fill in the ballot paper
    std::vector<KeyDate> dates; ///< in order of time
    std::vector<GuideNote> notes;
    QString invitation; ///< what the grouping asks for, and whether the order of the cards means anything
    BallotMark mark = BallotMark::None;
    std::vector<GuideCard> cards;
    QString imprint;
    std::optional<int> listNumber; ///< of the published support list; nothing in a draft
    QString fingerprint;           ///< of the list; empty in a draft
    bool isDraft = true;
    QDate date;         ///< of publication, or of the draft
    QString identifier; ///< URI of the list, or of the contest in a draft

    bool operator==(const Guide &) const = default;
};

} // namespace rosette
