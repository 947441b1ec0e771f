// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/decisionlist.h"

#include "core/base/civiltime.h"
#include "ui/motions/motionwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datetile.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

constexpr int textStart = 60;

int countOf(const std::vector<MotionLine> &motions, MotionState state)
{
    return static_cast<int>(std::count_if(
        motions.begin(), motions.end(), [&](const MotionLine &line) { return line.motion.state == state; }));
}

} // namespace

DecisionList::DecisionList(QWidget *parent) : ScrollColumn(parent)
{
    setWidest(760);
}

void DecisionList::setMotions(const std::vector<MotionLine> &motions)
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    body()->addWidget(new TextLabel(TextStyle::Title, Role::Text, tr("All decisions"), this));
    body()->addWidget(new TextLabel(TextStyle::Reading, Role::Text2,
        tr("%1 carried, %2 fell, %3 withdrawn. The newest is first.")
            .arg(countOf(motions, MotionState::Carried))
            .arg(countOf(motions, MotionState::Fell))
            .arg(countOf(motions, MotionState::Withdrawn)),
        this));
    auto *card = new Card(this);
    std::for_each(motions.rbegin(), motions.rend(), [this, card](const MotionLine &line) {
        if (line.motion.closedAt)
            card->addRow(row(line), textStart);
    });
    body()->addWidget(card);
}

QWidget *DecisionList::row(const MotionLine &line)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(16);
    layout->addWidget(
        new DateTile(civilDateOf(line.motion.closedAt.value_or(QDateTime())), false, row), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, line.motion.question, row));
    const QString how = line.decision ? line.decision->explanation : line.motion.withdrawal;
    words->addWidget(new TextLabel(TextStyle::Body, Role::Text2, how, row));
    if (!line.motion.regardless.isEmpty()) {
        auto *regardless = new TextLabel(TextStyle::Small, Role::Text2, {}, row);
        regardless->setSentence(tr("Opened regardless of fit."), line.motion.regardless);
        words->addWidget(regardless);
    }
    auto *foot = new QHBoxLayout;
    const MotionLook look = lookOf(line.standing);
    foot->addWidget(new Chip(look.icon, line.state, look.tone, row));
    foot->addStretch(1);
    auto *open = new Button(tr("Motion %1").arg(line.motion.number), ButtonKind::Link, row);
    open->setSmall();
    open->setAccessibleDescription(line.motion.question);
    connect(open, &QAbstractButton::clicked, this, [this, id = line.motion.id] { Q_EMIT chosen(id); });
    foot->addWidget(open);
    words->addLayout(foot);
    layout->addLayout(words, 1);
    return row;
}

} // namespace rosette
