// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/planview.h"

#include "core/base/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace rosette {

namespace {

constexpr int widest = 820;
constexpr int numberWidth = 24;
constexpr int gap = 14;

} // namespace

PlanView::PlanView(QWidget *parent) : ScrollColumn(parent)
{
    setWidest(widest);
    setAccessibleName(tr("Agenda"));
}

QWidget *PlanView::rowOf(const PlannedItem &item, int number)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(gap);
    auto *place = new TextLabel(TextStyle::Heading, Role::Accent, QString::number(number), row);
    place->setMinimumWidth(numberWidth);
    place->setWraps(false);
    layout->addWidget(place, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, item.motion.question, row));
    QString about = tr("Motion %1").arg(item.motion.number);
    if (!item.contest.isEmpty())
        about += QStringLiteral(" · ") + item.contest;
    words->addWidget(new TextLabel(TextStyle::Small, Role::Text2, about, row));
    layout->addLayout(words, 1);
    return row;
}

QWidget *PlanView::moveOf(const QString &sentence)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(gap);
    auto *icon = new IconLabel(Icon::Recused, Role::Warn, numberWidth - 4, row);
    icon->setMinimumWidth(numberWidth);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Warn, sentence, row), 1);
    return row;
}

void PlanView::setPlan(const std::vector<PlannedItem> &items,
    const std::function<QStringList(const std::vector<SeatId> &)> &names)
{
    while (QLayoutItem *old = body()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    body()->addWidget(new TextLabel(TextStyle::Reading, Role::Text2,
        tr("The open motions, in the order in which the meeting takes them. The order stays once the meeting "
           "has begun."),
        this));
    Card *card = nullptr;
    std::optional<AgendaPart> part;
    int number = 0;
    for (const PlannedItem &item : items) {
        const QStringList leave = names(item.leavesNow);
        const QStringList comeBack = names(item.comesBack);
        if (part != item.part) {
            part = item.part;
            body()->addSpacing(8);
            body()->addWidget(new SectionHeading(inWords(*part), {}, this));
            body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2, reasonInWords(*part), this));
            card = new Card(this);
            card->setPadding(16);
            card->body()->setSpacing(0);
            body()->addWidget(card);
        }
        QStringList moves;
        if (!comeBack.isEmpty())
            moves += comeBack.size() == 1 ? tr("%1 returns.").arg(comeBack.first())
                                          : tr("%1 return.").arg(listInWords(comeBack));
        if (!leave.isEmpty())
            moves += leave.size() == 1 ? tr("%1 leaves now.").arg(leave.first())
                                       : tr("%1 leave now.").arg(listInWords(leave));
        if (!moves.isEmpty())
            card->addRow(moveOf(moves.join(u' ')), numberWidth + gap);
        card->addRow(rowOf(item, ++number), numberWidth + gap);
    }
}

} // namespace rosette
