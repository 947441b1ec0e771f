// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of motions does when something is asked of it: a question where it cannot be undone, the
// act, and its error in the place where it was asked.
#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/closemotion.h"
#include "core/actions/decisions/withdrawmotion.h"
#include "core/decisions/motionlife.h"
#include "ui/motions/draftcard.h"
#include "ui/motions/motionlistmodel.h"
#include "ui/motions/motionspage.h"
#include "ui/motions/motionview.h"
#include "ui/motions/motionwords.h"
#include "ui/motions/newmotiondialog.h"
#include "ui/motions/recordvotedialog.h"
#include "ui/motions/votecard.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rosette {

void MotionsPage::castVote(Choice choice, const QString &reason)
{
    if (!m_seen)
        return;
    const Result<Ballot> ballot =
        castBallot(context().workspace(), CastBallot{m_seen->line.motion.id, choice, reason});
    if (!ballot)
        m_view->vote().fail(ballot.error().message);
    else if (!ballot->code.isEmpty())
        give({*ballot});
}

void MotionsPage::give(const GivenCode &code)
{
    m_given = code;
    m_view->vote().forget();
    m_view->showCode(code);
    m_view->bringCode();
}

void MotionsPage::recordVote(const std::optional<SeatId> &seat)
{
    if (!m_seen)
        return;
    RecordVoteDialog dialog(*m_seen, seat, window());
    // Going back from the question leads to the form as it was filled in.
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog, seen = *m_seen] {
        const VoteOnBehalf vote = dialog.vote();
        if (!ConfirmationDialog::ask(onBehalfQuestion(seen, vote), &dialog))
            return;
        const Result<Ballot> ballot = recordBallot(context().workspace(),
            RecordBallot{seen.line.motion.id, vote.seat, vote.choice, vote.channel, vote.note});
        if (!ballot)
            return dialog.fail(ballot.error().message);
        dialog.accept();
        if (!ballot->code.isEmpty())
            give({*ballot, vote.name});
    });
    dialog.exec();
}

void MotionsPage::openMotion()
{
    if (!m_seen || !ConfirmationDialog::ask(openingQuestion(*m_seen), window()))
        return;
    const Result<Motion> opened = openDraft(context().workspace(), m_seen->line.motion.id);
    if (!opened)
        m_view->draft().fail(opened.error().message);
}

void MotionsPage::closeMotion()
{
    if (!m_seen)
        return;
    Tally known = m_seen->sum.tally;
    if (m_seen->sum.totalsHidden)
        known.abstained = m_seen->voted; // how many have voted is never hidden
    if (const auto refusal =
            refusalToClose(m_seen->line.motion, known, context().clock().now(), !m_seen->results.empty()))
        return context().report(refused(*refusal, m_seen->line.motion, known));
    const bool isChair =
        context().workspace().actor() && context().workspace().actor()->role == SeatRole::Chair;
    bool isTied = !m_seen->sum.totalsHidden && m_seen->sum.tally.outcome == Outcome::TiedAwaitsChair;
    for (;;) {
        CloseMotion input{m_seen->line.motion.id};
        if (!askToClose(isTied && isChair ? &input.castingVote : nullptr))
            return;
        const Result<Decision> decision = rosette::closeMotion(context().workspace(), input);
        if (decision)
            return;
        // Where the sum is hidden the tie is known only now.
        const bool isTieNews = decision.error().code == ErrorCode::Conflict && !std::exchange(isTied, true);
        if (!isTieNews || !isChair || m_seen->line.motion.state != MotionState::Open)
            return context().report(decision.error());
    }
}

bool MotionsPage::askToClose(std::optional<Choice> *castingVote)
{
    ConfirmationDialog dialog(closingQuestion(*m_seen, context().clock().now()), window());
    if (castingVote) {
        auto *vote = new SegmentedControl(tr("Your casting vote"), &dialog);
        vote->addPart(tr("For"));
        vote->addPart(tr("Against"));
        vote->clearCurrent();
        auto *field = new Field(tr("Your casting vote"), vote, &dialog);
        field->setHint(tr("The vote is tied, and as chair you decide it."));
        dialog.extra()->addWidget(field);
        dialog.verbButton()->setReason(tr("Choose your casting vote."));
        connect(vote, &SegmentedControl::currentChanged, &dialog, [&dialog, castingVote](int index) {
            *castingVote = index == 0 ? Choice::For : Choice::Against;
            dialog.verbButton()->setReason({});
        });
    }
    return dialog.exec() == QDialog::Accepted;
}

void MotionsPage::withdrawMotion()
{
    if (!m_seen)
        return;
    ConfirmationDialog dialog(withdrawingQuestion(*m_seen), window());
    auto *reason = new QLineEdit(&dialog);
    auto *field = new Field(tr("Why it is withdrawn"), reason, &dialog);
    field->setHint(tr("Everybody reads the reason."));
    dialog.extra()->addWidget(field);
    const auto check = [&dialog, reason] {
        dialog.verbButton()->setReason(
            reason->text().trimmed().isEmpty() ? tr("Write why it is withdrawn.") : QString());
    };
    connect(reason, &QLineEdit::textChanged, &dialog, check);
    check();
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<Motion> withdrawn = rosette::withdrawMotion(
        context().workspace(), WithdrawMotion{m_seen->line.motion.id, reason->text()});
    if (!withdrawn)
        context().report(withdrawn.error());
}

void MotionsPage::newMotion(const NewMotionStart &start)
{
    NewMotionDialog dialog(context(), start, window());
    if (dialog.exec() != QDialog::Accepted || !dialog.made())
        return;
    const Motion draft = *dialog.made();
    select(draft.id.toString());
    context().moved(draft.id.toString());
}

void MotionsPage::editDraft(const EditDraft &edit)
{
    if (!m_seen)
        return;
    const Result<Motion> changed =
        context().act(tr("Change the draft of motion %1").arg(m_seen->line.motion.number),
            [&] { return rosette::editDraft(context().workspace(), edit); });
    if (!changed && changed.error().code == ErrorCode::Conflict)
        context().lookForChanges(); // the draft then shows both texts
    if (!changed)
        m_view->draft().fail(changed.error().message);
}

void MotionsPage::discardDraft()
{
    if (!m_seen)
        return;
    const Motion draft = m_seen->line.motion;
    const Result<void> discarded = context().act(tr("Discard the draft of motion %1").arg(draft.number),
        [&] { return rosette::discardDraft(context().workspace(), draft.id); });
    if (!discarded)
        m_view->draft().fail(discarded.error().message);
    else
        context().tell(tr("The draft of motion %1 is discarded.").arg(draft.number));
}

} // namespace rosette
