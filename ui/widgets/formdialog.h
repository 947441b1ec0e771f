// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

namespace rosette {

class Button;

/// A form over the page: title, fields in body(), a place for what went wrong, Cancel and a verb. The verb
/// (and Enter in a one-line field) asks the checks of the fields and, if all are sound, emits submitted();
/// whoever listens acts and then calls accept(), or fail() with the reason. The keyboard then goes to the
/// first field that has a fault. Why the verb is disabled stands beside it. Cancel leaves the form as Escape
/// does.
class FormDialog : public Sheet
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &verb, QWidget *parent = nullptr);

    Button *verbButton() const { return m_verb; }
    /// The button that leaves the form, where there is nothing to cancel.
    Button *leaveButton() const { return m_leave; }
    /// Shows why it did not work; the form stays as it was filled in.
    void fail(const QString &sentence);

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    bool isSound();

    Button *m_leave;
    Button *m_verb;
};

} // namespace rosette
