// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;

namespace rosette {

class SegmentedControl;

/// Colours, text size and what happens at the start. What is chosen is seen at once, and put back if it is
/// not kept.
class SettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent);

    void reject() override;

private:
    void addAppearance();
    void addTextSize();
    void addStart();

    Appearance m_appearanceBefore;
    int m_textSizeBefore;
    SegmentedControl *m_appearance;
    SegmentedControl *m_textSize;
    QCheckBox *m_opensLast;
};

/// Whether the program starts with the committee that was open last, instead of the start screen.
bool opensLastCommittee();

} // namespace rosette
