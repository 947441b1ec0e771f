// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/conflictmessage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace rosette {

namespace {

constexpr int columnWidth = 260;

} // namespace

ConflictMessage::ConflictMessage(
    const QString &what, const QString &mine, const QString &theirs, QWidget *parent)
    : Card(parent)
{
    setGround(Role::WarnSoft);
    const QString question =
        tr("Somebody else changed %1 while you wrote. Which of the two stays?").arg(what);
    setAccessibleName(question);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new IconLabel(Icon::Warning, Role::Warn, 16, this), 0, Qt::AlignTop);
    head->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, question, this), 1);
    auto *texts = new QWidget(this);
    auto *columns = new ColumnsLayout(texts, 2, columnWidth);
    columns->addWidget(makeText(tr("Yours"), mine));
    columns->addWidget(makeText(tr("In the file now"), theirs));
    auto *keep = new Button(tr("Keep mine"), ButtonKind::Normal, this);
    auto *take = new Button(tr("Take theirs"), ButtonKind::Normal, this);
    keep->setAccessibleName(tr("Keep mine: %1").arg(what));
    take->setAccessibleName(tr("Take theirs: %1").arg(what));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(take);
    buttons->addStretch(1);
    body()->setSpacing(12);
    body()->addLayout(head);
    body()->addWidget(texts);
    body()->addLayout(buttons);
    connect(keep, &Button::clicked, this, &ConflictMessage::mineKept);
    connect(take, &Button::clicked, this, &ConflictMessage::theirsTaken);
}

QWidget *ConflictMessage::makeText(const QString &heading, const QString &text)
{
    auto *card = new Card(this);
    card->body()->setSpacing(4);
    card->body()->addWidget(new TextLabel(TextStyle::CaptionStrong, Role::Text2, heading, card));
    auto *words = new TextLabel(TextStyle::Body, text.isEmpty() ? Role::Text3 : Role::Text,
        text.isEmpty() ? tr("Nothing") : text, card);
    words->setSelectable(!text.isEmpty());
    card->body()->addWidget(words);
    card->body()->addStretch(1);
    return card;
}

} // namespace rosette
