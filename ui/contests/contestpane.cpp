// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/contestpane.h"

#include "ui/contests/milestoneline.h"
#include "ui/contests/slatecards.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int sectionGap = 20;

Icon iconOf(WaitingFor::Kind kind)
{
    switch (kind) {
    case WaitingFor::Kind::Publication:
        return Icon::Lock;
    case WaitingFor::Kind::Published:
        return Icon::Meets;
    case WaitingFor::Kind::Unrecorded:
        return Icon::Warning;
    case WaitingFor::Kind::Motions:
        return Icon::Motions;
    }
    Q_UNREACHABLE();
}

Role roleOf(WaitingFor::Kind kind)
{
    if (kind == WaitingFor::Kind::Published)
        return Role::Ok;
    return kind == WaitingFor::Kind::Unrecorded ? Role::Warn : Role::Text2;
}

} // namespace

ContestPane::ContestPane(QWidget *parent)
    : ScrollColumn(parent), m_title(new TextLabel(TextStyle::Title, Role::Text)),
      m_edit(new Button(tr("Change..."))), m_more(new Button(Icon::More, tr("More acts"))),
      m_menu(new QMenu(m_more)), m_facts(new Facts), m_timetable(new Card), m_line(new MilestoneLine),
      m_noDates(new TextLabel(TextStyle::Body, Role::Text2,
          tr("No dates yet. Add them one by one, or import the timetable from a CSV file."))),
      m_record(new Button(tr("Record a date..."))), m_addDate(new Button(tr("Add a date..."))),
      m_waiting(new QWidget), m_heading(new SectionHeading(tr("Candidacies"))), m_slates(new SlateCards),
      m_nobody(new TextLabel(TextStyle::Body, Role::Text2,
          tr("Nobody is entered as standing yet. Add candidacies, or import them from a CSV file: drop it "
             "anywhere on this page."))),
      m_addCandidacy(new Button(tr("Add a candidacy...")))
{
    setPadding({28, 18, 28, 28});
    addHead();
    addTimetable();
    addCandidacies();
    connect(m_edit, &QAbstractButton::clicked, this, &ContestPane::editRequested);
    connect(m_record, &QAbstractButton::clicked, this, &ContestPane::dateRequested);
    connect(m_addDate, &QAbstractButton::clicked, this, &ContestPane::milestoneRequested);
    connect(m_addCandidacy, &QAbstractButton::clicked, this, &ContestPane::candidacyRequested);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        const QPoint corner = m_more->mapToGlobal(m_more->rect().bottomRight());
        m_menu->popup(corner - QPoint(m_menu->sizeHint().width(), -4));
    });
    connect(m_line, &MilestoneLine::milestoneChosen, this, &ContestPane::milestoneChosen);
}

void ContestPane::addHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_edit->setSmall();
    m_edit->setAccessibleDescription(tr("Changes the section, the places, who votes and what is reserved."));
    m_more->setKind(ButtonKind::Normal);
    m_more->setSmall();
    head->addWidget(m_title, 1);
    head->addWidget(m_edit);
    head->addWidget(m_more);
    body()->addLayout(head);
    body()->addWidget(m_facts);
}

void ContestPane::addTimetable()
{
    m_timetable->setAccessibleName(tr("Timetable"));
    m_timetable->setPadding(16);
    auto *heading = new SectionHeading(tr("Timetable"));
    for (Button *tool : {m_record, m_addDate}) {
        tool->setSmall();
        heading->addTool(tool);
    }
    m_timetable->body()->addWidget(m_line);
    m_timetable->body()->addWidget(m_noDates);
    body()->addSpacing(4);
    body()->addWidget(heading);
    body()->addWidget(m_timetable);
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(4, 0, 4, 0);
    waiting->setSpacing(4);
    body()->addWidget(m_waiting);
}

void ContestPane::addCandidacies()
{
    m_addCandidacy->setSmall();
    m_heading->addTool(m_slates->order());
    m_heading->addTool(m_addCandidacy);
    body()->addSpacing(sectionGap - 12);
    body()->addWidget(m_heading);
    body()->addWidget(m_slates);
    body()->addWidget(m_nobody);
}

void ContestPane::setContest(const ContestView &view, const QDate &today)
{
    const Contest &contest = view.contest;
    m_title->setText(tr("%1, %2").arg(view.body.name.toString(), contest.title.toString()));
    m_facts->setFacts(
        {{tr("Places"), QString::number(contest.places)}, {tr("System"), inWords(contest.system)},
            {tr("Who votes"), contest.electorate}, {tr("To be nominated"), contest.nominationThreshold},
            {tr("Reserved places"), reservedInWords(contest)},
            {tr("We decide by"), routeInWords(contest, view.rulebookVersion)}});
    const bool hasDates = !view.timetable.steps.empty();
    m_line->setTimetable(view.timetable, today);
    m_line->setVisible(hasDates);
    m_noDates->setVisible(!hasDates);
    m_record->setVisible(hasDates);
    showWaiting(view);
    const bool hasAnybody = !view.candidacies.empty();
    m_heading->setRemark(hasAnybody ? view.countsInWords() : QString());
    m_slates->order()->setVisible(hasAnybody);
    m_slates->setVisible(hasAnybody);
    m_nobody->setVisible(!hasAnybody);
    m_slates->setContest(view);
}

void ContestPane::showWaiting(const ContestView &view)
{
    while (QLayoutItem *item = m_waiting->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const WaitingFor &waiting : view.waiting) {
        auto *row = new QWidget(m_waiting);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(
            new IconLabel(iconOf(waiting.kind), roleOf(waiting.kind), 16, row), 0, Qt::AlignTop);
        auto *sentence = new TextLabel(TextStyle::Small, Role::Text2, waiting.sentence, row);
        layout->addWidget(sentence);
        layout->addStretch(1);
        m_waiting->layout()->addWidget(row);
    }
    m_waiting->setVisible(!view.waiting.empty());
}

void ContestPane::setReadOnlyReason(const QString &reason)
{
    for (Button *button : {m_edit, m_record, m_addDate, m_addCandidacy})
        button->setReason(reason);
}

} // namespace rosette
