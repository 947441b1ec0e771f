// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/motionview.h"

#include "core/base/moment.h"
#include "core/decisions/motionlife.h"
#include "ui/motions/choicescard.h"
#include "ui/motions/codecard.h"
#include "ui/motions/draftcard.h"
#include "ui/motions/motionhead.h"
#include "ui/motions/resultcard.h"
#include "ui/motions/sumcard.h"
#include "ui/motions/votecard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <functional>

namespace rosette {

namespace {

constexpr int leastHeightToDock = 290;

} // namespace

MotionView::MotionView(QWidget *parent)
    : QWidget(parent), m_column(new ScrollColumn(this)), m_head(new MotionHead(this)),
      m_sum(new SumCard(this)), m_vote(new VoteCard(this)), m_code(new CodeCard(this)),
      m_result(new ResultCard(this)), m_choices(new ChoicesCard(this)), m_draft(new DraftCard(this)),
      m_foot(new QWidget(this)), m_note(new TextLabel(TextStyle::Small, Role::Text2, {}, m_foot)),
      m_withdraw(new Button(tr("Withdraw..."), ButtonKind::Flat, m_foot)),
      m_extend(new Button(tr("Give more time..."), ButtonKind::Flat, m_foot)),
      m_receipt(new Button(tr("Save my receipt..."), ButtonKind::Flat, m_foot)),
      m_again(new Button(tr("Put it again..."), ButtonKind::Flat, m_foot)),
      m_certificate(new Button(tr("Save certificate..."), ButtonKind::Normal, m_foot)),
      m_close(new Button(tr("Close the motion..."), ButtonKind::Normal, m_foot)), m_dock(new QWidget(this))
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Motion"));
    m_column->setWidest(820);
    m_column->body()->addWidget(m_head);
    for (QWidget *part : {static_cast<QWidget *>(m_sum), static_cast<QWidget *>(m_draft),
             static_cast<QWidget *>(m_vote), static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_result),
             static_cast<QWidget *>(m_choices), m_foot})
        m_column->body()->addWidget(part);
    for (QWidget *part : std::initializer_list<QWidget *>{m_code, m_result, m_choices})
        part->hide();
    addOfficerRow();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_column, 1);
    layout->addWidget(m_dock);
    auto *dock = new QVBoxLayout(m_dock);
    dock->setContentsMargins(16, 0, 16, 16);
    m_dock->hide();
    addShortcuts();
    connect(m_close, &QAbstractButton::clicked, this, &MotionView::closingRequested);
    connect(m_withdraw, &QAbstractButton::clicked, this, &MotionView::withdrawalRequested);
    connect(m_extend, &QAbstractButton::clicked, this, &MotionView::extensionRequested);
    connect(m_receipt, &QAbstractButton::clicked, this, &MotionView::receiptRequested);
    connect(m_vote, &VoteCard::receiptRequested, this, &MotionView::receiptRequested);
    connect(m_code, &CodeCard::receiptRequested, this, &MotionView::receiptRequested);
    connect(m_code, &CodeCard::kept, this, &MotionView::codeKept);
    connect(m_result, &ResultCard::entryRequested, this, &MotionView::resultRequested);
    connect(m_result, &ResultCard::attachmentRequested, this, &MotionView::attachmentRequested);
    connect(m_again, &QAbstractButton::clicked, this, &MotionView::reconsiderationRequested);
    connect(m_certificate, &QAbstractButton::clicked, this, &MotionView::certificateRequested);
}

void MotionView::addOfficerRow()
{
    auto *said = new QHBoxLayout;
    said->setSpacing(10);
    said->addWidget(new IconLabel(Icon::Lock, Role::Text2, 14, m_foot), 0, Qt::AlignVCenter);
    said->addWidget(m_note, 1, Qt::AlignVCenter);
    auto *row = new BesideLayout(260, 10, m_foot);
    row->setContentsMargins(6, 0, 0, 0);
    row->addPart(said);
    for (Button *button : {m_withdraw, m_extend, m_close, m_receipt, m_again, m_certificate})
        row->addWidget(button);
}

void MotionView::addShortcuts()
{
    // They are the page's, wherever in it the keyboard is. Letters reach a field that is being typed in
    // first, so these never take one from it; a hidden motion has no keys.
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &run) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, run] {
            if (!m_vote->isHidden())
                run();
        });
    };
    add(tr("F", "key: vote for"), [this] { m_vote->choose(Choice::For); });
    add(tr("A", "key: vote against"), [this] { m_vote->choose(Choice::Against); });
    add(tr("S", "key: abstain"), [this] { m_vote->choose(Choice::Abstain); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        add(Qt::CTRL | enter, [this] { m_vote->submit(); });
}

void MotionView::setMotion(const SeenMotion &seen, bool isOfficer, const QDateTime &now)
{
    m_head->setMotion(seen, now);
    m_sum->setMotion(seen);
    const MotionStanding standing = seen.line.standing;
    const bool hasEnded = isOver(seen.line.motion, now);
    const bool isMine = standing == MotionStanding::VoteMissing || standing == MotionStanding::Voted;
    const bool canVote = isMine && !hasEnded;
    m_vote->setVisible(canVote);
    if (canVote)
        m_vote->setMotion(seen);
    m_dock->setVisible(canVote && m_isDocked);
    m_code->hide();
    const MotionState state = seen.line.motion.state;
    m_result->setMotion(seen, isOfficer);
    m_result->setVisible(isVotedElsewhere(seen.line.motion.voting) && state != MotionState::Draft &&
                         (state == MotionState::Open || !seen.results.empty()));
    m_choices->hide();
    if (!seen.choices.empty()) {
        m_choices->setMotion(seen);
        m_choices->show();
    }
    m_draft->setVisible(standing == MotionStanding::Draft);
    if (standing == MotionStanding::Draft)
        m_draft->setMotion(seen, isOfficer, now);
    sayFoot(seen, isOfficer, now);
}

void MotionView::showCode(const GivenCode &given)
{
    m_code->setCode(given);
    m_code->show();
    m_vote->hide();
    m_dock->hide();
}

void MotionView::bringCode()
{
    m_code->bring();
    // Once it has its place in the column.
    QMetaObject::invokeMethod(
        m_code, [this] { m_column->ensureWidgetVisible(m_code, 0, scaled(12)); }, Qt::QueuedConnection);
}

void MotionView::sayFoot(const SeenMotion &seen, bool isOfficer, const QDateTime &now)
{
    const Motion &motion = seen.line.motion;
    const bool isOpen = motion.state == MotionState::Open;
    const bool isDecided = motion.state == MotionState::Carried || motion.state == MotionState::Fell;
    const bool hasEnded = isOver(motion, now);
    m_foot->setVisible(isOpen || isDecided);
    m_close->setVisible(isOpen && isOfficer);
    const bool isTied = seen.sum.tally.outcome == Outcome::TiedAwaitsChair;
    m_withdraw->setVisible(isOpen && isOfficer && (!hasEnded || isTied));
    m_extend->setVisible(isOpen && isOfficer && motion.closesAt && !hasEnded);
    m_receipt->setVisible(isDecided && seen.own.has_value());
    m_again->setVisible(isDecided && isOfficer);
    m_certificate->setVisible(isDecided);
    if (isDecided)
        return sayDecided(seen, isOfficer);
    if (isVotedElsewhere(motion.voting))
        return sayFootElsewhere(seen, now);
    const int missing = seen.sum.tally.onRoll - seen.sum.tally.recused - seen.voted;
    QString shut;
    QString note = tr("The motion stays open until an officer closes it.");
    if (hasEnded)
        note = tr("Voting has ended. An officer closes the motion, and the votes decide.");
    else if (missing == 0)
        note = tr("Everybody who may vote has voted. An officer can close the motion now.");
    else if (motion.closesAt)
        note = shut =
            (missing == 1
                    ? tr("1 seat has not voted. The motion can be closed from %1, or once it has.")
                    : tr("%n seats have not voted. The motion can be closed from %1, or once they have.",
                          nullptr, missing))
                .arg(momentInWords(*motion.closesAt));
    m_close->setReason(shut);
    if (seen.line.standing == MotionStanding::Recused)
        note = tr("You have an interest in this application, so you do not vote. %1").arg(note);
    else if (seen.line.standing == MotionStanding::NotOnRoll)
        note = tr("You are not on the roll of this motion. %1").arg(note);
    m_note->setText(note);
}

void MotionView::sayFootElsewhere(const SeenMotion &seen, const QDateTime &now)
{
    const Motion &motion = seen.line.motion;
    const auto refusal = refusalToClose(motion, seen.sum.tally, now, !seen.results.empty());
    m_withdraw->setVisible(!m_withdraw->isHidden() && seen.results.empty());
    m_close->setReason(refusal ? refused(*refusal, motion, seen.sum.tally).message : QString());
    m_note->setText(refusal ? refused(*refusal, motion, seen.sum.tally).message
                            : tr("An officer closes the motion, and the result that is entered decides."));
}

void MotionView::sayDecided(const SeenMotion &seen, bool isOfficer)
{
    m_note->setText(
        tr("Decided for ever. With its certificate anybody can check the decision without this file."));
    m_certificate->setReason(
        isOfficer ? QString() : tr("Only the chair or a secretary certifies a decision."));
    m_again->setReason(seen.isEndorsed
                           ? tr("The support is in force. To take it back, put a motion to withdraw it.")
                           : QString());
}

void MotionView::setFolded(bool folded, const QString &rollSummary)
{
    m_head->setRollSummary(folded ? rollSummary : QString());
    m_isFolded = folded;
    dock();
}

/// At the foot, where one acts on it whatever is scrolled to; but not where it would leave the motion itself
/// no room.
void MotionView::dock()
{
    const bool docks = m_isFolded && height() >= scaled(leastHeightToDock);
    if (docks == m_isDocked)
        return;
    m_isDocked = docks;
    const bool wasHidden = m_vote->isHidden();
    if (docks)
        m_dock->layout()->addWidget(m_vote);
    else
        m_column->body()->insertWidget(3, m_vote);
    m_vote->setDocked(docks);
    m_vote->setHidden(wasHidden);
    m_dock->setVisible(docks && !wasHidden);
}

void MotionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dock();
}

} // namespace rosette
