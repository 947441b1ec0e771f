// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts on the motion that is shown, by name, for the palette.
#include "ui/motions/draftcard.h"
#include "ui/motions/motionspage.h"
#include "ui/motions/motionview.h"
#include "ui/motions/votecard.h"
#include "ui/page/pagecontext.h"

namespace rosette {

void MotionsPage::addCommands()
{
    const auto add = [this](const char *key, const QString &text, const QString &words,
                         const std::function<bool()> &isPossible, const std::function<void()> &run) {
        const auto isEnabled = [this, isPossible] { return isVisible() && m_seen && isPossible(); };
        context().commands().add({QString::fromLatin1(key), text, {}, isEnabled, run, words}, this);
    };
    const auto isIn = [this](MotionState state) { return m_seen->line.motion.state == state; };
    const auto canVote = [this] { return !m_view->vote().isHidden(); };
    const auto canClose = [this, isIn] { return isOfficer() && isIn(MotionState::Open); };
    const auto isDraft = [this, isIn] { return isOfficer() && isIn(MotionState::Draft); };
    // These choose, so that what the vote does is read before it is cast by the button that then has focus.
    const auto choose = [this](Choice choice) { return [this, choice] { m_view->vote().bring(choice); }; };
    add("motions.for", tr("Vote for this motion..."), tr("yes aye ballot cast favour"), canVote,
        choose(Choice::For));
    add("motions.against", tr("Vote against this motion..."), tr("no ballot cast oppose"), canVote,
        choose(Choice::Against));
    add("motions.abstain", tr("Abstain on this motion..."), tr("vote ballot cast neither"), canVote,
        choose(Choice::Abstain));
    add(
        "motions.record", tr("Record a vote..."),
        tr("phone e-mail email show of hands on behalf proxy ballot came in"),
        [this, canClose] { return canClose() && !isVotedElsewhere(m_seen->line.motion.voting); },
        [this] { recordVote(std::nullopt); });
    add(
        "motions.result", tr("Enter the result of this motion..."),
        tr("paper belenios ballot tellers count correct"),
        [this, canClose] { return canClose() && isVotedElsewhere(m_seen->line.motion.voting); },
        [this] { enterResult(); });
    add(
        "motions.attachment", tr("Save what certifies the result..."), tr("export paper belenios scan"),
        [this] { return !m_seen->results.empty(); },
        [this] { saveAttachment(static_cast<int>(m_seen->results.size())); });
    add("motions.close", tr("Close the motion..."), tr("decide count end vote result"), canClose,
        [this] { closeMotion(); });
    add("motions.withdraw", tr("Withdraw the motion..."), tr("cancel take back"), canClose,
        [this] { withdrawMotion(); });
    const auto isDecided = [isIn] { return isIn(MotionState::Carried) || isIn(MotionState::Fell); };
    add(
        "motions.extend", tr("Give the motion more time..."), tr("extend closing later deadline"),
        [this, canClose] { return canClose() && m_seen->line.motion.closesAt; }, [this] { extendMotion(); });
    add(
        "motions.certificate", tr("Save the certificate of this motion..."),
        tr("export decision json pdf minisign proof"),
        [this, isDecided] { return isOfficer() && isDecided(); }, [this] { saveCertificate(); });
    add(
        "motions.receipt", tr("Save the receipt of my vote..."), tr("ballot proof record"),
        [this] { return m_seen->own || (m_given && m_given->ballot.motion == m_seen->line.motion.id); },
        [this] { saveReceipt(); });
    add(
        "motions.again", tr("Put this motion again..."), tr("reconsider new anew"),
        [this, isDecided] { return isOfficer() && isDecided() && !m_seen->isEndorsed; },
        [this] { reconsider(); });
    add("motions.open", tr("Open the motion..."), tr("put to the vote committee draft"), isDraft,
        [this] { openMotion(); });
    add("motions.discard", tr("Discard the draft of this motion"), tr("delete remove"), isDraft,
        [this] { discardDraft(); });
    add(
        "motions.read", tr("Read the application of this motion"), tr("statement review candidate"),
        [this] { return m_seen->line.motion.subject.has_value(); },
        [this] {
            context().goTo({QStringLiteral("reviews"), m_seen->line.motion.subject->application.toString()});
        });
}

} // namespace rosette
