// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

namespace rosette {

class CommentField;

/// Asks why the seat has an interest in an application, and says what follows from declaring it.
class InterestDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit InterestDialog(const QString &name, QWidget *parent = nullptr);

    QString reason() const;

private:
    CommentField *m_reason;
};

} // namespace rosette
