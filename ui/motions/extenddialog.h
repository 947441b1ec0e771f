// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "ui/widgets/formdialog.h"

class QDateTimeEdit;
class QLineEdit;

namespace rosette {

/// More time for an open motion: until when, and why, which is recorded for ever.
class ExtendDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ExtendDialog(const Motion &motion, QWidget *parent = nullptr);

    QDateTime closesAt() const; ///< UTC
    QString reason() const;

private:
    void refresh();

    QDateTime m_former;
    QDateTimeEdit *m_at;
    QLineEdit *m_reason;
};

} // namespace rosette
