// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/meetings/exportminutes.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace rosette {

class Field;
class SegmentedControl;

/// Asks of which meeting the minutes are written, in which form and where.
class MinutesDialog : public FormDialog
{
    Q_OBJECT

public:
    /// @p meetings, the latest first; not empty.
    MinutesDialog(const std::vector<Meeting> &meetings, const QString &folder, QWidget *parent = nullptr);

    ExportMinutes chosen() const;

private:
    void propose();
    void chooseFile();
    void check();
    QString path() const;

    std::vector<Meeting> m_meetings;
    QString m_folder;
    QComboBox *m_meeting;
    SegmentedControl *m_form;
    QLineEdit *m_path;
    Field *m_pathField;
};

} // namespace rosette
