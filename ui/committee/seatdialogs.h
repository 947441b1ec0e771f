// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/seat.h"
#include "ui/widgets/formdialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace rosette {

class PageContext;

/// A new seat: who, in which role, with a vote or not, from when.
class AddSeatDialog : public FormDialog
{
    Q_OBJECT

public:
    AddSeatDialog(PageContext &context, QWidget *parent = nullptr);

private:
    void add();

    PageContext &m_context;
    QLineEdit *m_name;
    QComboBox *m_role;
    QCheckBox *m_voting;
    QDateEdit *m_from;
};

/// The last day of a seat.
class EndSeatDialog : public FormDialog
{
    Q_OBJECT

public:
    EndSeatDialog(PageContext &context, const Seat &seat, const QString &name, QWidget *parent = nullptr);

private:
    void end();

    PageContext &m_context;
    Seat m_seat;
    QDateEdit *m_to;
};

/// Asks for a file and imports seats from it after a look at its rows; @p done says what was stored.
void importSeatsByDialog(
    PageContext &context, QWidget *parent, const std::function<void(const QString &)> &done);

} // namespace rosette
