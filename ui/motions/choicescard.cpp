// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/choicescard.h"

#include "ui/motions/motionwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace rosette {

ChoicesCard::ChoicesCard(QWidget *parent) : Card(parent)
{
    setPadding(20);
    body()->setSpacing(12);
}

void ChoicesCard::setMotion(const SeenMotion &seen)
{
    clear();
    body()->addWidget(new TextLabel(TextStyle::Heading, Role::Text, tr("The votes, by code"), this));
    auto *words = new TextLabel(TextStyle::Body, Role::Text2,
        tr("Each voter was given a code and finds their vote by it. The order is that of the codes. %1")
            .arg(promiseOf(seen.line.motion.voting)),
        this);
    words->setWidest(1200);
    body()->addWidget(words);
    if (const QString exposure = exposureOf(seen.sum.tally); !exposure.isEmpty()) {
        auto *message = new InlineMessage(Tone::Info, exposure, this);
        message->setClosable(false);
        body()->addWidget(message);
    }
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(16));
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const CountedChoice &choice : seen.choices) {
        const int row = grid->rowCount();
        const QString digits = QString::fromLatin1(choice.code.toHex());
        auto *vote = new TextLabel(TextStyle::BodyStrong, Role::Text, votedInWords(choice.choice), table);
        vote->setWraps(false);
        auto *code = new TextLabel(TextStyle::Monospace, Role::Text2, digits, table);
        code->setSelectable(true);
        code->setAccessibleName(QStringLiteral("%1: %2").arg(votedInWords(choice.choice), digits));
        grid->addWidget(vote, row, 0);
        grid->addWidget(code, row, 1);
    }
    body()->addWidget(table);
}

} // namespace rosette
