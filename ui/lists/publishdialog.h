// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/endorsements/publishlist.h"
#include "ui/lists/listsview.h"
#include "ui/widgets/confirmationdialog.h"

class QPlainTextEdit;

namespace rosette {

/// Asks before a support list is published: who stands on it, which day it bears, what follows. A correction
/// also asks what changed, which it proposes, and why.
class PublishDialog : public ConfirmationDialog
{
    Q_OBJECT

public:
    explicit PublishDialog(const ListsView &view, QWidget *parent = nullptr);

    /// What the act needs, once the verb was pressed.
    PublishList input() const;

private:
    static Question questionOf(const ListsView &view);
    void addCorrection(const ListsView &view);
    void check();

    ContestId m_contest;
    QPlainTextEdit *m_whatChanged = nullptr;
    QPlainTextEdit *m_why = nullptr;
};

} // namespace rosette
