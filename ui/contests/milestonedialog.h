// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace rosette {

class CivilTimeField;

/// A new step of a contest's timetable.
class MilestoneDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit MilestoneDialog(const QDate &today, QWidget *parent = nullptr);

    MilestoneKind kind() const;
    QString title() const;
    CivilTime when() const;
    QString source() const;

private:
    QComboBox *m_kind;
    QLineEdit *m_title;
    CivilTimeField *m_when;
    QLineEdit *m_source;
};

} // namespace rosette
