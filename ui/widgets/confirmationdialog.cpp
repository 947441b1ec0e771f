// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmationdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/irreversiblenote.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace rosette {

namespace {

/// An icon level with the first line of the words beside it.
QHBoxLayout *besideIcon(IconLabel *icon, TextLabel *words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(words, 1, Qt::AlignTop);
    return row;
}

} // namespace

ConfirmationDialog::ConfirmationDialog(const Question &question, QWidget *parent)
    : Sheet(question.title, parent), m_extra(new QVBoxLayout)
{
    if (!question.object.isEmpty())
        body()->addWidget(
            new TextLabel(TextStyle::Reading, Role::Text2, tr("“%1”").arg(question.object), this));
    body()->addWidget(new Separator(Qt::Horizontal, this));
    body()->addSpacing(2);
    addEffects(question.effects);
    m_extra->setSpacing(8);
    body()->addLayout(m_extra);
    addIrreversible(question);
    addButtons(question);
}

bool ConfirmationDialog::ask(const Question &question, QWidget *parent)
{
    ConfirmationDialog dialog(question, parent);
    return dialog.exec() == Accepted;
}

void ConfirmationDialog::keyPressEvent(QKeyEvent *event)
{
    // QDialog would press a default button, and there is none on purpose.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        Sheet::keyPressEvent(event);
}

void ConfirmationDialog::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_safe->setFocus(Qt::OtherFocusReason);
}

void ConfirmationDialog::addEffects(const QList<Effect> &effects)
{
    for (const Effect &effect : effects) {
        auto *words = new TextLabel(TextStyle::Body, Role::Text2, {}, this);
        words->setSentence(effect.fact, effect.consequence);
        body()->addLayout(besideIcon(new IconLabel(effect.icon, Role::Text2, 18, this), words));
    }
}

void ConfirmationDialog::addIrreversible(const Question &question)
{
    if (question.irreversible.isEmpty())
        return;
    body()->addSpacing(4);
    body()->addWidget(new IrreversibleNote(question.irreversible, question.stillPossible, this));
}

void ConfirmationDialog::addButtons(const Question &question)
{
    m_safe = new Button(question.safe, ButtonKind::Normal, this);
    m_verb = new Button(question.verb, ButtonKind::Primary, this);
    buttons()->addWidget(m_safe);
    buttons()->addWidget(m_verb);
    connect(m_safe, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QAbstractButton::clicked, this, &QDialog::accept);
}

} // namespace rosette
