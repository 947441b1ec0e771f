// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/sumcard.h"

#include "core/base/moment.h"
#include "core/decisions/voteeffect.h"
#include "ui/motions/tallybar.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

namespace {

QString sentenceOf(const SeenMotion &seen)
{
    if (seen.line.motion.state == MotionState::Draft)
        return requirementInWords(seen.line.motion.rule, seen.sum.tally) + u'.';
    const Voting voting = seen.line.motion.voting;
    if (seen.line.motion.state == MotionState::Open && isVotedElsewhere(voting) && seen.results.empty())
        return SumCard::tr("The result of the vote is not entered yet.");
    if (seen.sum.decision && voting == Voting::Unattributed) {
        // What the vote cannot hide is said where its choices are.
        std::vector<RollEntry> roll;
        for (const RollLine &line : seen.roll)
            roll.push_back(line.entry);
        return explainDecision(ruleFor(seen.line.motion.rule, roll), seen.sum.tally);
    }
    return seen.sum.sentence;
}

QString distanceOf(const SeenMotion &seen)
{
    const Motion &motion = seen.line.motion;
    switch (motion.state) {
    case MotionState::Draft:
        return SumCard::tr("Nobody can vote before the motion is open.");
    case MotionState::Open:
        if (!isVotedElsewhere(motion.voting))
            return seen.distance;
        return seen.results.empty() ? QString()
                                    : SumCard::tr("Nothing is decided before an officer closes the motion.");
    case MotionState::Carried:
    case MotionState::Fell:
        return seen.sum.decision ? SumCard::tr("Decided %1.").arg(momentInWords(seen.sum.decision->decidedAt))
                                 : QString();
    case MotionState::Withdrawn:
        return motion.withdrawal;
    }
    Q_UNREACHABLE();
}

} // namespace

SumCard::SumCard(QWidget *parent)
    : Card(parent), m_sentence(new TextLabel(TextStyle::TallySentence, Role::Text, {}, this)),
      m_distance(new TextLabel(TextStyle::Reading, Role::Text2, {}, this)),
      m_reason(new TextLabel(TextStyle::Body, Role::Text2, {}, this)), m_bar(new TallyBar(this)),
      m_facts(new QWidget(this))
{
    setPadding(20);
    for (TextLabel *label : {m_sentence, m_distance, m_reason})
        label->setWidest(1200);
    new ColumnsLayout(m_facts, 4, 104, 16);
    body()->setSpacing(0);
    body()->addWidget(m_sentence);
    body()->addWidget(m_distance);
    body()->addSpacing(12);
    body()->addWidget(m_bar);
    body()->addSpacing(14);
    body()->addWidget(new Separator(Qt::Horizontal, this));
    body()->addSpacing(12);
    body()->addWidget(m_facts);
    body()->addWidget(m_reason);
}

void SumCard::setMotion(const SeenMotion &seen)
{
    const Motion &motion = seen.line.motion;
    m_sentence->setText(sentenceOf(seen));
    const QString distance = distanceOf(seen);
    m_distance->setText(distance);
    m_distance->setVisible(!distance.isEmpty());
    const bool isAwaited =
        isVotedElsewhere(motion.voting) && motion.state == MotionState::Open && seen.results.empty();
    m_bar->setVisible(motion.state != MotionState::Withdrawn && !isAwaited);
    m_bar->setPicture(tallyPicture(seen));
    m_reason->setVisible(!motion.regardless.isEmpty());
    m_reason->setContentsMargins(0, 12, 0, 0);
    m_reason->setSentence(tr("Opened although it did not fit."), motion.regardless);
    setFacts(seen);
}

void SumCard::setFacts(const SeenMotion &seen)
{
    while (QLayoutItem *item = m_facts->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const MajorityRule &rule = seen.line.motion.rule;
    const Tally &tally = seen.sum.tally;
    addFact(tr("Rule"), inWords(rule));
    addFact(tr("Abstaining"), effectOfAbstaining(rule));
    if (tally.recused > 0)
        addFact(tr("Recused, %1").arg(tally.recused), effectOfRecusal(rule, tally));
    Tally counted = tally;
    if (seen.sum.totalsHidden)
        counted.abstained = seen.voted;
    const QString quorum = quorumInWords(rule, counted);
    addFact(tr("Quorum"), quorum.isEmpty() ? tr("None is asked for.") : quorum);
}

void SumCard::addFact(const QString &title, const QString &text)
{
    auto *fact = new QWidget(m_facts);
    auto *layout = new QVBoxLayout(fact);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TextLabel(TextStyle::CaptionStrong, Role::Text2, title, fact));
    layout->addWidget(new TextLabel(TextStyle::Small, Role::Text, text, fact));
    layout->addStretch(1);
    m_facts->layout()->addWidget(fact);
    fact->show();
}

} // namespace rosette
