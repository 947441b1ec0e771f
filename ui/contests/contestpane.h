// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contests/seecontest.h"
#include "ui/widgets/scrollcolumn.h"

class QMenu;

namespace rosette {

class Button;
class Card;
class Facts;
class MilestoneLine;
class SectionHeading;
class SlateCards;
class TextLabel;

/// One contest: facts, timetable, what waits for which date, who stands.
class ContestPane : public ScrollColumn
{
    Q_OBJECT

public:
    explicit ContestPane(QWidget *parent = nullptr);

    void setContest(const ContestView &view, const QDate &today);
    /// Why the acting seat cannot change anything here; empty if it can.
    void setReadOnlyReason(const QString &reason);
    SlateCards *slates() const { return m_slates; }
    /// Further acts of the contest.
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void editRequested();
    void dateRequested();
    void milestoneRequested();
    void milestoneChosen(const rosette::MilestoneId &milestone);
    void candidacyRequested();

private:
    void addHead();
    void addTimetable();
    void addCandidacies();
    void showWaiting(const ContestView &view);

    TextLabel *m_title;
    Button *m_edit;
    Button *m_more;
    QMenu *m_menu;
    Facts *m_facts;
    Card *m_timetable;
    MilestoneLine *m_line;
    TextLabel *m_noDates;
    Button *m_record;
    Button *m_addDate;
    QWidget *m_waiting;
    SectionHeading *m_heading;
    SlateCards *m_slates;
    TextLabel *m_nobody;
    Button *m_addCandidacy;
};

} // namespace rosette
