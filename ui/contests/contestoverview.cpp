// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/contestoverview.h"

#include "ui/contests/stagelook.h"
#include "ui/widgets/clickablecard.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/dismiss.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int mostColumns = 3;
constexpr int leastCard = 260;

struct Group
{
    QString heading;
    std::vector<ContestStage> stages;
};

std::vector<Group> groups()
{
    return {{ContestOverview::tr("The committee decides"), {ContestStage::Deciding}},
        {ContestOverview::tr("Ballot papers are out, no list is published"), {ContestStage::Voting}},
        {ContestOverview::tr("Nominations are open"),
            {ContestStage::NominationsOpen, ContestStage::NoApplication}},
        {ContestOverview::tr("Not open yet"), {ContestStage::BeforeOpening, ContestStage::NoDates}},
        {ContestOverview::tr("Support list published"), {ContestStage::Published}},
        {ContestOverview::tr("Over"), {ContestStage::Over}}};
}

QString detailOf(const ContestSummary &summary)
{
    return summary.next.isEmpty()
               ? summary.stageInWords
               : ContestOverview::tr("%1. Next: %2.").arg(summary.stageInWords, summary.next);
}

} // namespace

ContestOverview::ContestOverview(QWidget *parent) : ScrollColumn(parent)
{
    setAccessibleName(tr("All contests, by stage"));
    body()->setSpacing(12);
}

void ContestOverview::setContests(const std::vector<ContestSummary> &contests)
{
    dismissAll(*body());
    body()->addWidget(new TextLabel(TextStyle::Title, Role::Text, tr("All contests"), this));
    for (const Group &group : groups()) {
        std::vector<ContestSummary> ofGroup;
        for (const ContestStage stage : group.stages)
            for (const ContestSummary &summary : contests)
                if (summary.stage == stage)
                    ofGroup.push_back(summary);
        if (!ofGroup.empty())
            addStage(group.heading, ofGroup);
    }
    body()->addStretch(1);
}

void ContestOverview::addStage(const QString &heading, const std::vector<ContestSummary> &contests)
{
    body()->addWidget(new SectionHeading(heading, QString::number(contests.size()), this));
    auto *cards = new QWidget(this);
    auto *columns = new ColumnsLayout(cards, mostColumns, leastCard);
    for (const ContestSummary &summary : contests) {
        const QString title =
            tr("%1, %2").arg(summary.body.name.toString(), summary.contest.title.toString());
        auto *card = new ClickableCard(stageIcon(summary.stage), title, detailOf(summary), cards);
        connect(card, &QAbstractButton::clicked, this,
            [this, contest = summary.contest.id] { Q_EMIT contestChosen(contest); });
        columns->addWidget(card);
    }
    body()->addWidget(cards);
}

} // namespace rosette
