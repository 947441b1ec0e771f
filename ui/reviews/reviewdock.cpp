// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewdock.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace rosette {

ReviewDock::ReviewDock(QWidget *parent)
    : QWidget(parent), m_words(new TextLabel(TextStyle::SmallStrong, Role::Text, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(36, 10, 16, 10);
    layout->addWidget(m_words, 1);
    auto *open = new Button(tr("Open your review"), ButtonKind::Primary, this);
    layout->addWidget(open);
    connect(open, &QPushButton::clicked, this, &ReviewDock::openRequested);
}

void ReviewDock::setWords(const QString &words)
{
    m_words->setText(words);
}

void ReviewDock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Role::Line));
}

} // namespace rosette
