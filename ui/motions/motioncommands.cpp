// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts on the motion that is shown, by name, for the palette.
#include "ui/motions/draftcard.h"
#include "ui/motions/motionspage.h"
#include "ui/motions/motionview.h"
#include "ui/motions/votecard.h"
#include "ui/page/pagecontext.h"

namespace rosette {

void MotionsPage::addCommand(const char *key, const QString &text, const QString &words,
    const std::function<bool()> &isPossible, const std::function<void()> &run)
{
    const auto isEnabled = [this, isPossible] { return isVisible() && m_seen && isPossible(); };
    context().commands().add({QString::fromLatin1(key), text, {}, isEnabled, run, words}, this);
}

void MotionsPage::addCommands()
{
    addVoteCommands();
    addDecisionCommands();
    addPaperCommands();
}

void MotionsPage::addVoteCommands()
{
    const auto canVote = [this] { return !m_view->vote().isHidden(); };
    // These choose, so that what the vote does is read before it is cast by the button that then has focus.
    const auto choose = [this](Choice choice) { return [this, choice] { m_view->vote().bring(choice); }; };
    addCommand("motions.for", tr("Vote for this motion..."), tr("yes aye ballot cast favour"), canVote,
        choose(Choice::For));
    addCommand("motions.against", tr("Vote against this motion..."), tr("no ballot cast oppose"), canVote,
        choose(Choice::Against));
    addCommand("motions.abstain", tr("Abstain on this motion..."), tr("vote ballot cast neither"), canVote,
        choose(Choice::Abstain));
    addCommand(
        "motions.record", tr("Record a vote..."),
        tr("phone e-mail email show of hands on behalf proxy ballot came in"),
        [this] { return canClose() && !isVotedElsewhere(m_seen->line.motion.voting); },
        [this] { recordVote(std::nullopt); });
    addCommand(
        "motions.result", tr("Enter the result of this motion..."),
        tr("paper belenios ballot tellers count correct"),
        [this] { return canClose() && isVotedElsewhere(m_seen->line.motion.voting); },
        [this] { enterResult(); });
}

void MotionsPage::addDecisionCommands()
{
    const auto mayClose = [this] { return canClose(); };
    const auto isDraft = [this] { return isOfficer() && isIn(MotionState::Draft); };
    addCommand("motions.close", tr("Close the motion..."), tr("decide count end vote result"), mayClose,
        [this] { closeMotion(); });
    addCommand("motions.withdraw", tr("Withdraw the motion..."), tr("cancel take back"), mayClose,
        [this] { withdrawMotion(); });
    addCommand(
        "motions.extend", tr("Give the motion more time..."), tr("extend closing later deadline"),
        [this] { return canClose() && m_seen->line.motion.closesAt; }, [this] { extendMotion(); });
    addCommand(
        "motions.again", tr("Put this motion again..."), tr("reconsider new anew"),
        [this] { return isOfficer() && isShownDecided() && !m_seen->isEndorsed; }, [this] { reconsider(); });
    addCommand("motions.open", tr("Open the motion..."), tr("put to the vote committee draft"), isDraft,
        [this] { openMotion(); });
    addCommand("motions.discard", tr("Discard the draft of this motion"), tr("delete remove"), isDraft,
        [this] { discardDraft(); });
}

void MotionsPage::addPaperCommands()
{
    addCommand(
        "motions.attachment", tr("Save what certifies the result..."), tr("export paper belenios scan"),
        [this] { return !m_seen->results.empty(); },
        [this] { saveAttachment(static_cast<int>(m_seen->results.size())); });
    addCommand(
        "motions.certificate", tr("Save the certificate of this motion..."),
        tr("export decision json pdf minisign proof"), [this] { return isOfficer() && isShownDecided(); },
        [this] { saveCertificate(); });
    addCommand(
        "motions.receipt", tr("Save the receipt of my vote..."), tr("ballot proof record"),
        [this] { return m_seen->own || (m_given && m_given->ballot.motion == m_seen->line.motion.id); },
        [this] { saveReceipt(); });
    addCommand(
        "motions.read", tr("Read the application of this motion"), tr("statement review candidate"),
        [this] { return m_seen->line.motion.subject.has_value(); },
        [this] {
            context().goTo({QStringLiteral("reviews"), m_seen->line.motion.subject->application.toString()});
        });
}

bool MotionsPage::isIn(MotionState state) const
{
    return m_seen && m_seen->line.motion.state == state;
}

bool MotionsPage::isShownDecided() const
{
    return isIn(MotionState::Carried) || isIn(MotionState::Fell);
}

bool MotionsPage::canClose() const
{
    return isOfficer() && isIn(MotionState::Open);
}

} // namespace rosette
