// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace rosette {

FormDialog::FormDialog(const QString &title, const QString &verb, QWidget *parent)
    : Sheet(title, parent), m_message(new InlineMessage(Tone::Bad, {}, this)),
      m_verb(new Button(verb, ButtonKind::Primary, this))
{
    body()->addWidget(m_message);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Normal, this);
    buttons()->addWidget(cancel);
    buttons()->addWidget(m_verb);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QAbstractButton::clicked, this, &FormDialog::submit);
}

void FormDialog::fail(const QString &sentence)
{
    m_message->say(Tone::Bad, sentence);
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
    m_message->say(Tone::Bad, {});
    Q_EMIT submitted();
    for (const Field *field : findChildren<Field *>())
        if (field->hasFault() && field->isVisible())
            return field->control()->setFocus(Qt::OtherFocusReason);
}

} // namespace rosette
