// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/motions/motionwords.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace rosette {

class SegmentedControl;

/// A vote that came in by phone, e-mail or show of hands: whose, how, by which way, and a note.
class RecordVoteDialog : public FormDialog
{
    Q_OBJECT

public:
    RecordVoteDialog(const SeenMotion &seen, const SeatId &seat, QWidget *parent = nullptr);

    VoteOnBehalf vote() const;

private:
    QComboBox *m_seats;
    SegmentedControl *m_choice;
    SegmentedControl *m_channel;
    QLineEdit *m_note;
    std::vector<RollLine> m_lines;
};

} // namespace rosette
