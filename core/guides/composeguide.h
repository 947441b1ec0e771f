// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/contests/milestone.h"
#include "core/endorsements/supportlist.h"
#include "core/guides/guide.h"
#include "core/people/committee.h"

namespace rosette {

/// What is known of one candidate beyond the support list. Nothing is printed that the consents do not allow.
struct CandidateMaterial
{
    CandidacyId candidacy;
    std::optional<ApplicationContent> content; ///< nothing: no application, so no consent either
    QString statementLanguage;                 ///< BCP 47; empty: that of the guide
    std::optional<Photo> photo;
};

/// Everything a guide is made of.
struct GuideMaterial
{
    Committee committee;
    Body body;
    Contest contest;
    std::vector<Milestone> milestones; ///< of the contest
    /// The dates that the strip shows. Nothing: those of membersMilestones().
    std::optional<std::vector<MilestoneId>> shownDates = {};
    std::optional<SupportList> list = {}; ///< the published one; nothing makes a draft of draftEntries
    std::optional<SupportList> replacedList = {};    ///< the list that a correction replaces
    std::vector<SupportListEntry> draftEntries = {}; ///< in ballot-paper order; unused once there is a list
    std::vector<CandidateMaterial> candidates = {};
    OrderingPolicy ordering = OrderingPolicy::BallotPaperOrder;
    /// First preference first; for PreferenceOrder. Whoever is not in it follows without a number.
    std::vector<CandidacyId> preferences = {};
    QDate draftDate = {}; ///< the date that a draft bears
    QString language = QStringLiteral("en-GB");
};

/// The guide in words. Pure: the same material gives the same guide. PreferenceOrder counts only where the
/// member orders candidates (STV, AV) and an order is given; else the order of the list stands, without
/// numbers.
Guide composeGuide(const GuideMaterial &material);

/// "Your ballot for the NEC, CLP section"
QString guideTitle(const QString &body, const QString &contest);

/// What the guide prints of an application: the summary, or else the first sentences of the statement.
struct PrintedStatement
{
    QString text;
    bool isShortened = false;
};
PrintedStatement printedStatement(const ApplicationContent &content);

} // namespace rosette
