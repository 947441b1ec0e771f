// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/publicationcheck.h"
#include "core/people/organisation.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace rosette {

/// A contest as it stands in the chooser.
struct ContestChoice
{
    ContestId id;
    QString name; ///< "NEC, CLP section"
};

/// What the page shows of one contest, read in one go. Plain values; knows no widget.
struct ListsView
{
    Contest contest;
    Body body;
    QString contestName;
    Committee committee;
    PublicationInput input;
    PublicationReport report;
    std::vector<SupportListEntry> entries; ///< of the list as it would be today
    std::vector<SupportList> lists;        ///< the published ones, by number
    QHash<SeatId, QString> seatNames;      ///< of those who accepted findings
    std::optional<Milestone> awaited;      ///< whose occurrence allows publication
    bool isOfficer = false;                ///< the seat that acts may publish

    int nextNumber() const { return static_cast<int>(lists.size()) + 1; }
    const SupportList *inForce() const { return lists.empty() ? nullptr : &lists.back(); }
    /// Whether a list published today would say something else than the one in force.
    bool differsFromPublished() const { return lists.empty() || lists.back().entries != entries; }
    /// Who stands, by candidacy; nothing if it is not among those looked at.
    std::optional<PersonId> personOf(const QString &candidacy) const;
};

/// Every contest, by name.
Result<std::vector<ContestChoice>> contestChoices(Database &database);
Result<ListsView> readListsView(Workspace &workspace, const ContestId &contest);

} // namespace rosette
