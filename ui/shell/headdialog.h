// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/seenheads.h"
#include "ui/widgets/confirmationdialog.h"

class QCheckBox;

namespace rosette {

/// A file was refused because it is older than what was seen of its committee, or has gone another way: both
/// ends as words, to compare with other members, and a way on for whoever knows why. Its verb can be pressed
/// only once one has said that one does.
class HeadDialog : public ConfirmationDialog
{
    Q_OBJECT

public:
    explicit HeadDialog(const HeadConflict &conflict, QWidget *parent = nullptr);

private:
    void enable();

    QCheckBox *m_knows;
};

} // namespace rosette
