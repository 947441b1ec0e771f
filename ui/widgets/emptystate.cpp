// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/dismiss.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace rosette {

namespace {

QString nameOf(EmptyState::Drawing drawing)
{
    switch (drawing) {
    case EmptyState::Drawing::BallotBox:
        return QStringLiteral("ballot-box");
    case EmptyState::Drawing::Desk:
        return QStringLiteral("desk");
    case EmptyState::Drawing::Papers:
        return QStringLiteral("papers");
    case EmptyState::Drawing::Search:
        return QStringLiteral("search");
    case EmptyState::Drawing::People:
        return QStringLiteral("people");
    case EmptyState::Drawing::List:
        return QStringLiteral("list");
    case EmptyState::Drawing::Chain:
        return QStringLiteral("chain");
    case EmptyState::Drawing::Calendar:
        return QStringLiteral("calendar");
    }
    return {};
}

} // namespace

EmptyState::EmptyState(Drawing drawing, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextStyle::Title, Role::Text, title, this)),
      m_text(new TextLabel(TextStyle::Reading, Role::Text2, text, this)), m_buttons(new QHBoxLayout)
{
    for (TextLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWidest(460);
    m_buttons->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(4);
    layout->addStretch(1);
    layout->addWidget(new DrawingView(nameOf(drawing), 120, this), 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(m_buttons);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(1);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::addButton(Button *button)
{
    m_buttons->addWidget(button);
}

void EmptyState::clearButtons()
{
    dismissAll(*m_buttons);
}

} // namespace rosette
