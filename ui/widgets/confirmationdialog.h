// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"
#include "ui/widgets/sheet.h"

namespace rosette {

class Button;

/// Asks before one of the few acts that cannot be taken back. The question, the object, up to four effects,
/// what cannot be undone and what still can, and two buttons with verbs. The safe one has the focus and Esc,
/// and Enter does what the focused button says: never the act unless one went to its button first.
class ConfirmationDialog : public Sheet
{
    Q_OBJECT

public:
    struct Effect
    {
        Icon icon;
        QString fact;        ///< in bold: "15 seats"
        QString consequence; ///< "go on the roll."
    };

    struct Question
    {
        QString title;  ///< "Open this motion to the committee?"
        QString object; ///< quoted beneath; may be empty
        QList<Effect> effects;
        QString irreversible;  ///< "This cannot be undone."; may be empty
        QString stillPossible; ///< what can be done nevertheless
        QString verb;          ///< "Open the motion"
        QString safe;          ///< "Keep as draft"
    };

    explicit ConfirmationDialog(const Question &question, QWidget *parent = nullptr);

    /// More controls between effects and the irreversible line, such as a reason.
    QVBoxLayout *extra() const { return m_extra; }
    Button *verbButton() const { return m_verb; }
    Button *safeButton() const { return m_safe; }

    /// Shows it over the window of @p parent and waits; true if the verb was pressed.
    static bool ask(const Question &question, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addEffects(const QList<Effect> &effects);
    void addIrreversible(const Question &question);
    void addButtons(const Question &question);

    QVBoxLayout *m_extra;
    Button *m_verb = nullptr;
    Button *m_safe = nullptr;
};

} // namespace rosette
