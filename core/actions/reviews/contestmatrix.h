// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "core/reviews/fit.h"
#include "core/workspace/workspace.h"

#include <QStringList>

namespace rosette {

/// An application in the matrix of its contest, as the acting seat may see it.
struct MatrixRow
{
    ApplicationId application;
    QString name;
    QStringList slates{};
    std::optional<Fit> fit{};         ///< nothing while it is hidden
    QString hidden{};                 ///< why, one sentence; empty when it is shown
    bool wasReviewed = false;         ///< by the acting seat, in an earlier revision
    QString together{};               ///< "Fits", "Does not fit", "Open on 2 of 5"; empty while hidden
    int seatsWaiting = 0;             ///< voting seats without an interest that have not reviewed it
    std::optional<MotionId> motion{}; ///< the latest on it
    QString motionInWords{};          ///< "Motion 14 open"; empty without one
};

struct ContestMatrix
{
    Contest contest;
    CriteriaSet criteria{};
    std::vector<MatrixRow> rows{}; ///< shown ones in the order of arrival, then the hidden ones by name
    int leftOut = 0; ///< applications in which the acting seat has an interest: they have no row

    int fitting() const;
    int notFitting() const;
    int open() const;
    int hidden() const;
};

/// The applications of a contest against its criteria. A row is hidden while the acting seat has a vote and
/// has not reviewed the current revision; one in which it has an interest is left out. NotAllowed if nobody
/// acts.
Result<ContestMatrix> contestMatrix(Workspace &workspace, const ContestId &id);

/// "Carys Bevan, 2 Against racism, prejudice and exclusion: open"
QString cellInWords(const ContestMatrix &matrix, const MatrixRow &row, std::size_t criterion);
/// What the numbers are and what would settle the cell, with who has not reviewed it.
QString cellExplained(const MatrixRow &row, std::size_t criterion);
/// "Met", "Not met", "Open"
QString inWords(Standing standing);

} // namespace rosette
