// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/seereviews.h"

#include <QStringList>

#include <map>

namespace rosette {

/// An application with everything that the acting seat needs to review it.
struct ReviewMaterial
{
    Application application;
    QString name; ///< as on the ballot paper
    ContestId contest;
    QString contestName; ///< "NEC, CLP section"
    bool isStanding = true;
    QStringList slates{};
    CriteriaSet criteria{};
    std::optional<Review> own{};           ///< of the acting seat; may be of an earlier revision
    QString whyNot{};                      ///< why the seat cannot review it, one sentence; empty if it can
    bool hasInterest = false;              ///< the seat has declared one
    VisibleReviews visible{};              ///< as seeReviews() decides
    std::map<SeatId, QString> reviewers{}; ///< the names to visible.reviews

    const ApplicationRevision &current() const { return currentRevision(application); }
    /// The revision that the seat has reviewed, if a later one has come since; else nullptr.
    const ApplicationRevision *readBefore() const;
};

/// NotAllowed if nobody acts.
Result<ReviewMaterial> reviewMaterial(Workspace &workspace, const ApplicationId &id);

/// "Revision 2, received 14 September 2026"
QString revisionInWords(const ApplicationRevision &revision);

} // namespace rosette
