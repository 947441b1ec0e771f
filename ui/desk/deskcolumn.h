// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk/whatwaits.h"
#include "ui/desk/workrow.h"
#include "ui/page/place.h"
#include "ui/widgets/scrollcolumn.h"

#include <functional>

namespace rosette {

class Card;
class SectionHeading;

/// The left side of the desk: what waits, by kind, the first of all with the one primary button.
class DeskColumn : public ScrollColumn
{
    Q_OBJECT

public:
    explicit DeskColumn(QWidget *parent = nullptr);

    /// How many criteria of a review that was begun on this computer have a verdict; 0 if it was not begun.
    using DraftOf = std::function<int(const ApplicationId &)>;
    void setDrafts(const DraftOf &draftOf) { m_draftOf = draftOf; }

    /// Shows @p work beneath the widgets that were put above it. The button that has the focus keeps it.
    /// @p officerTitle heads what waits for officers: "As secretary".
    void setWork(const WaitingWork &work, const QDate &today, const QString &officerTitle);
    /// Widgets above what waits, such as the first steps.
    QVBoxLayout *above() const { return m_above; }

Q_SIGNALS:
    void chosen(const rosette::Place &place);

private:
    void addVotes(const WaitingWork &work);
    void addReviews(const WaitingReviews &reviews, bool isOnlyContest);
    void addOfficerWork(const WaitingWork &work, const QString &title);
    Card *addSection(const QString &title, int count, QWidget *tool = nullptr);
    void addRow(Card *card, WorkItem item, const Place &place);
    void addOfficerRow(Card *card, const WorkItem &item, Role iconRole, const Place &place);
    void alignButtons();
    WorkItem itemOf(const WaitingReview &waiting, const QString &due) const;

    DraftOf m_draftOf;
    QVBoxLayout *m_above;
    QVBoxLayout *m_work;
    QList<WorkRow *> m_rows;
    QDate m_today;
};

} // namespace rosette
