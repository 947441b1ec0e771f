// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace rosette {

FormDialog::FormDialog(const QString &title, const QString &verb, QWidget *parent)
    : Sheet(title, parent), m_leave(new Button(tr("Cancel"), ButtonKind::Normal, this)),
      m_verb(new Button(verb, ButtonKind::Primary, this))
{
    auto *reason = new TextLabel(TextStyle::Small, Role::Text2, {}, this);
    reason->hide();
    buttons()->insertWidget(0, reason, 1);
    buttons()->setStretch(1, 0); // what keeps the buttons at the right gives way to the words
    buttons()->addWidget(m_leave);
    buttons()->addWidget(m_verb);
    connect(m_verb, &Button::reasonChanged, reason, [this, reason] {
        reason->setText(m_verb->reason());
        reason->setVisible(!m_verb->reason().isEmpty());
    });
    connect(m_leave, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QAbstractButton::clicked, this, &FormDialog::submit);
}

void FormDialog::fail(const QString &sentence)
{
    say(Tone::Bad, sentence);
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_verb->isEnabled())
        submit();
    else
        Sheet::keyPressEvent(event);
}

void FormDialog::submit()
{
    say(Tone::Bad, {});
    if (isSound())
        Q_EMIT submitted();
    for (const Field *field : findChildren<Field *>())
        if (field->hasFault() && field->isVisible())
            return field->control()->setFocus(Qt::OtherFocusReason);
}

bool FormDialog::isSound()
{
    bool areSound = true;
    // Every field is asked, so that all that is missing is seen at once.
    for (Field *field : findChildren<Field *>())
        areSound = (!field->isVisible() || field->isSound()) && areSound;
    return areSound;
}

} // namespace rosette
