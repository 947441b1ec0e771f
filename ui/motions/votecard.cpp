// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/votecard.h"

#include "core/base/moment.h"
#include "core/decisions/voteeffect.h"
#include "ui/motions/choicebutton.h"
#include "ui/motions/motionwords.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>

namespace rosette {

VoteCard::VoteCard(QWidget *parent)
    : Card(parent), m_heading(new QWidget(this)),
      m_remark(new TextLabel(TextStyle::Small, Role::Text2, {}, m_heading)),
      m_for(new ChoiceButton(tr("For"), tr("F"), this)),
      m_against(new ChoiceButton(tr("Against"), tr("A"), this)),
      m_abstain(new ChoiceButton(tr("Abstain"), tr("S"), this)), m_reason(new QLineEdit(this)),
      m_addReason(new Button(tr("Add a reason..."), ButtonKind::Flat, this)),
      m_effect(new TextLabel(TextStyle::Body, Role::Text2, {}, this)),
      m_receipt(new Button(tr("Save the receipt..."), ButtonKind::Normal, this)),
      m_vote(new Button(tr("Vote"), ButtonKind::Primary, this)), m_message(new InlineMessage(Tone::Bad))
{
    setPadding(20);
    body()->setSpacing(12);
    auto *heading = new QHBoxLayout(m_heading);
    heading->setContentsMargins(0, 0, 0, 0);
    heading->setSpacing(12);
    auto *title = new TextLabel(TextStyle::Heading, Role::Text, tr("Your vote"), m_heading);
    title->setWraps(false);
    heading->addWidget(title, 0, Qt::AlignTop);
    m_remark->setAlignment(Qt::AlignRight);
    heading->addWidget(m_remark, 1, Qt::AlignVCenter);
    body()->addWidget(m_heading);
    addChoices();
    m_reason->setAccessibleName(tr("Reason for your vote"));
    m_reason->setMaxLength(4000);
    body()->addWidget(m_reason);
    body()->addWidget(m_message);
    addFoot();
}

void VoteCard::addFoot()
{
    auto *foot = new BesideLayout(240);
    foot->addWidget(m_effect);
    foot->addWidget(m_addReason);
    foot->addWidget(m_receipt);
    foot->addWidget(m_vote);
    body()->addLayout(foot);
    m_addReason->hide();
    connect(m_receipt, &QAbstractButton::clicked, this, &VoteCard::receiptRequested);
    connect(m_vote, &QAbstractButton::clicked, this, &VoteCard::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &VoteCard::submit);
    connect(m_reason, &QLineEdit::textChanged, this, &VoteCard::refresh);
    connect(m_addReason, &QAbstractButton::clicked, this, [this] {
        m_reason->show();
        m_addReason->hide();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
}

void VoteCard::addChoices()
{
    auto *choices = new QWidget(this);
    choices->setAccessibleName(tr("Your vote"));
    auto *layout = new QHBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *group = new QButtonGroup(this);
    for (ChoiceButton *button : {m_for, m_against, m_abstain}) {
        layout->addWidget(button, 1);
        group->addButton(button);
        connect(button, &QAbstractButton::toggled, this, &VoteCard::refresh);
    }
    body()->addWidget(choices);
}

void VoteCard::setMotion(const SeenMotion &seen)
{
    const bool isSame = m_seen && m_seen->line.motion.id == seen.line.motion.id &&
                        m_seen->own.has_value() == seen.own.has_value() &&
                        m_seen->line.standing == seen.line.standing;
    m_seen = seen;
    m_message->say(Tone::Bad, {});
    if (!isSame) {
        m_reason->setText(seen.own ? seen.own->note : QString());
        for (ChoiceButton *button : {m_for, m_against, m_abstain}) {
            button->group()->setExclusive(false);
            button->setChecked(false);
            button->group()->setExclusive(true);
        }
        if (seen.own)
            choose(seen.own->choice.value_or(Choice::Abstain));
    }
    m_remark->setText(
        seen.own
            ? tr("You voted %1. You can change it until the motion closes.").arg(dayInWords(seen.own->castAt))
        : isMarked() ? tr("You have voted. You can vote anew until the motion closes; the last vote counts.")
        : seen.line.motion.voting == Voting::Unattributed
            ? tr("You can vote anew until the motion closes; the last vote counts.")
            : tr("You can change it until the motion closes. Every version is kept."));
    refreshReason();
    refresh();
}

bool VoteCard::takesReason() const
{
    return !m_seen ||
           (m_seen->reasons != BallotReasons::None && m_seen->line.motion.voting == Voting::Recorded);
}

bool VoteCard::isMarked() const
{
    return m_seen && !m_seen->own && m_seen->line.standing == MotionStanding::Voted;
}

bool VoteCard::lacksReason() const
{
    return m_seen && takesReason() && m_seen->reasons == BallotReasons::Required && reason().isEmpty();
}

void VoteCard::refreshReason()
{
    const bool isRequired = m_seen && m_seen->reasons == BallotReasons::Required;
    m_reason->setPlaceholderText(isRequired ? tr("Reason, which the rulebook asks for; shown after the close")
                                            : tr("Reason, optional; shown with your vote after the close"));
    m_reason->setToolTip(m_reason->placeholderText()); // a narrow field cuts it
    m_reason->setAccessibleDescription(isRequired ? tr("Required; shown with your vote after the close")
                                                  : tr("Optional; shown with your vote after the close"));
    const bool isFolded = m_isDocked && !isRequired && m_reason->text().isEmpty();
    m_reason->setVisible(takesReason() && !isFolded);
    m_addReason->setVisible(takesReason() && isFolded);
}

void VoteCard::setDocked(bool docked)
{
    if (docked == m_isDocked)
        return;
    m_isDocked = docked;
    m_heading->setVisible(!docked);
    refreshReason();
    setPadding(docked ? 16 : 20);
    refresh();
}

void VoteCard::choose(Choice choice)
{
    switch (choice) {
    case Choice::For:
        m_for->setChecked(true);
        return;
    case Choice::Against:
        m_against->setChecked(true);
        return;
    case Choice::Abstain:
        m_abstain->setChecked(true);
        return;
    }
}

void VoteCard::bring(Choice choice)
{
    choose(choice);
    (m_vote->isVisible() ? static_cast<QWidget *>(m_vote) : m_reason)->setFocus(Qt::ShortcutFocusReason);
}

std::optional<Choice> VoteCard::chosen() const
{
    if (m_for->isChecked())
        return Choice::For;
    if (m_against->isChecked())
        return Choice::Against;
    if (m_abstain->isChecked())
        return Choice::Abstain;
    return std::nullopt;
}

QString VoteCard::reason() const
{
    return takesReason() ? m_reason->text().trimmed() : QString();
}

void VoteCard::fail(const QString &sentence)
{
    m_message->say(Tone::Bad, sentence);
}

void VoteCard::submit()
{
    if (m_vote->isEnabled() && chosen())
        Q_EMIT cast(*chosen(), reason());
}

bool VoteCard::isAsCast() const
{
    return m_seen && m_seen->own && chosen() == m_seen->own->choice && reason() == m_seen->own->note;
}

void VoteCard::refresh()
{
    sayEffect();
    refreshButton();
}

void VoteCard::refreshButton()
{
    const std::optional<Choice> choice = chosen();
    const bool isAgain = (m_seen && m_seen->own) || isMarked();
    QString verb = tr("Vote");
    if (choice == Choice::For)
        verb = isAgain ? tr("Change to for") : tr("Vote for");
    else if (choice == Choice::Against)
        verb = isAgain ? tr("Change to against") : tr("Vote against");
    else if (choice == Choice::Abstain)
        verb = isAgain ? tr("Change to abstain") : tr("Abstain");
    if (isMarked() && !choice)
        verb = tr("Vote anew");
    if (m_seen && m_seen->own && choice == m_seen->own->choice)
        verb = tr("Change the reason");
    m_vote->setText(verb);
    m_vote->setVisible(!isAsCast());
    m_receipt->setVisible(isAsCast());
    m_vote->setReason(!choice         ? tr("Choose for, against or abstain first.")
                      : lacksReason() ? tr("Write your reason first: the rulebook asks for one.")
                                      : QString());
}

void VoteCard::sayEffect()
{
    if (!m_seen)
        return;
    const std::optional<Choice> choice = chosen();
    if (m_seen->own && choice == m_seen->own->choice) {
        m_effect->setSentence(tr("Your vote is in: %1.").arg(votedInWords(*choice)),
            m_isDocked ? QString() : tr("Its receipt shows later that it was recorded, and how."));
        return;
    }
    if (choice && lacksReason()) {
        m_effect->setText(tr("The rulebook asks each seat for a reason. Write yours first."));
        return;
    }
    if (!choice && isMarked()) {
        m_effect->setSentence(
            tr("Your vote is in."), tr("How you voted is not shown, not even to you: look for its code "
                                       "after the close."));
        return;
    }
    if (!choice) {
        m_effect->setText(tr("Choose how you vote; what it does is said here before you cast it."));
        return;
    }
    if (m_seen->sum.totalsHidden) {
        m_effect->setText(tr("The sum is shown after the close."));
        return;
    }
    const MajorityRule &rule = m_seen->line.motion.rule;
    Tally tally = m_seen->sum.tally;
    if (m_seen->own)
        tally = withoutBallot(rule, tally, m_seen->own->choice.value_or(Choice::Abstain));
    const VoteEffect effect = effectOfVote(rule, tally, *choice);
    m_effect->setSentence(effect.fact, m_isDocked ? QString() : effect.consequence);
}

} // namespace rosette
