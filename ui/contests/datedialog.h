// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/earlyoccurrence.h"
#include "core/contests/timetable.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace rosette {

class CivilTimeField;
class Field;
class InlineMessage;
class SegmentedControl;

/// What happened to a date: it occurred, or it was moved. Beneath, the history of the date, of which nothing
/// is ever lost.
class DateDialog : public FormDialog
{
    Q_OBJECT

public:
    /// @p chosen is shown first; without one the first that has not occurred.
    DateDialog(const Timetable &timetable, const std::optional<MilestoneId> &chosen, const QDate &today,
        QWidget *parent = nullptr);

    const Milestone &milestone() const;
    bool hasOccurred() const;
    CivilTime when() const;
    QString source() const;
    /// What to ask before it is recorded as occurred; nothing where the announced day has come.
    std::optional<EarlyOccurrence> early() const;
    /// Why nothing can be recorded at all.
    void forbid(const QString &reason);

private:
    void check();
    void showMilestone();
    void showAct();
    void fillHistory();

    Timetable m_timetable;
    QDate m_today;
    QComboBox *m_which;
    SegmentedControl *m_act;
    CivilTimeField *m_when;
    Field *m_whenField;
    InlineMessage *m_warning;
    QLineEdit *m_source;
    QWidget *m_stays = nullptr; ///< that what has occurred is on record
    QWidget *m_history;
    QString m_refusal; ///< why nothing can be recorded at all
};

} // namespace rosette
