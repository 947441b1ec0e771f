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
    /// @p seat is the one that was chosen on the roll, if one was. Nothing else is chosen beforehand.
    RecordVoteDialog(const SeenMotion &seen, const std::optional<SeatId> &seat, QWidget *parent = nullptr);

    /// Once the verb is enabled.
    VoteOnBehalf vote() const;

private:
    void check();

    QComboBox *m_seats;
    SegmentedControl *m_choice;
    SegmentedControl *m_channel;
    QLineEdit *m_note;
    std::vector<Channel> m_channels;
    std::vector<RollLine> m_lines;
};

} // namespace rosette
