// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done at the desk: give verdicts, write, save, take back, declare an interest.
#include "core/actions/reviews/declareinterest.h"
#include "core/actions/reviews/submitreview.h"
#include "ui/page/pagecontext.h"
#include "ui/reviews/interestdialog.h"
#include "ui/reviews/paper.h"
#include "ui/reviews/queuepane.h"
#include "ui/reviews/reviewdesk.h"
#include "ui/reviews/verdictpane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/foldingsplitter.h"

#include <QScopedValueRollback>
#include <QShortcut>

namespace rosette {

namespace {

constexpr int mostNumberKeys = 9;
const QString reviewsPage = QStringLiteral("reviews");

} // namespace

void ReviewDesk::addKey(const QKeySequence &keys, const std::function<void()> &run)
{
    // Letters reach a field that is being typed in first, so these never take one from it.
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, run);
}

void ReviewDesk::addKeys()
{
    addKey(Qt::Key_M, [this] { judge(Verdict::Meets); });
    addKey(Qt::Key_N, [this] { judge(Verdict::DoesNotMeet); });
    addKey(Qt::Key_U, [this] { judge(Verdict::NotShown); });
    addKey(Qt::Key_C, [this] { m_verdicts->focusComment(); });
    addKey(Qt::Key_J, [this] { step(1); });
    addKey(Qt::Key_K, [this] { step(-1); });
    addKey(Qt::Key_Slash, [this] { m_queuePane->focusFilter(); });
    addKey(QKeySequence::Find, [this] { m_paper->find(); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { save(); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter, [this] { save(); });
    for (int number = 1; number <= mostNumberKeys; ++number)
        addKey(QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + number)),
            [this, number] { m_verdicts->setCurrent(number - 1, true); });
}

void ReviewDesk::judge(Verdict verdict)
{
    if (m_verdicts->canJudge())
        choose(m_verdicts->current(), verdict);
}

void ReviewDesk::choose(int criterion, Verdict verdict)
{
    const auto index = static_cast<std::size_t>(criterion);
    if (!m_application || !seat() || index >= m_draft.verdicts.size())
        return;
    const std::optional<Verdict> before = m_draft.verdicts[index].verdict;
    const QString title = m_material->criteria.criteria.at(index).title.toString();
    if (before != verdict)
        m_context.undo().push(new VerdictEdit(this, {*m_application, *seat(), index, before, verdict},
            tr("Verdict on %1 for %2").arg(title, m_material->name)));
    if (const std::optional<std::size_t> next = m_draft.nextToDo(index))
        m_verdicts->setCurrent(static_cast<int>(*next));
}

void ReviewDesk::setVerdict(const VerdictEdit::Change &change, const std::optional<Verdict> &verdict)
{
    if (!bring(change.seat, change.application) || change.criterion >= m_draft.verdicts.size())
        return;
    m_draft.verdicts[change.criterion].verdict = verdict;
    m_verdicts->setDraft(m_draft);
    m_verdicts->setCurrent(static_cast<int>(change.criterion));
    changed();
}

bool ReviewDesk::bring(const SeatId &reviewer, const ApplicationId &application)
{
    if (seat() != reviewer)
        return false;
    // Also from another page: one sees what is undone.
    if (m_context.place().page != reviewsPage || !m_queue.entry(application))
        m_context.goTo({reviewsPage, application.toString()});
    show(application);
    return m_application == application;
}

void ReviewDesk::setComment(const CommentEdit::Change &change, const QString &comment)
{
    if (!bring(change.seat, change.application))
        return;
    if (!change.criterion)
        m_draft.comment = comment;
    else if (*change.criterion < m_draft.verdicts.size())
        m_draft.verdicts[*change.criterion].comment = comment;
    m_verdicts->setDraft(m_draft);
    if (change.criterion)
        m_verdicts->setCurrent(static_cast<int>(*change.criterion));
    changed();
}

void ReviewDesk::takeComments()
{
    if (!m_application || !m_material || !seat())
        return;
    for (std::size_t index = 0; index < m_draft.verdicts.size(); ++index)
        takeComment(index, m_draft.verdicts[index].comment, m_verdicts->comment(static_cast<int>(index)));
    takeComment(std::nullopt, m_draft.comment, m_verdicts->comment());
}

void ReviewDesk::takeComment(std::optional<std::size_t> criterion, QString &kept, const QString &typed)
{
    if (kept == typed)
        return;
    const QString before = std::exchange(kept, typed);
    m_context.undo().push(new CommentEdit(this, {*m_application, *seat(), criterion, before, typed},
        tr("Comment on the application of %1").arg(m_material->name)));
    changed();
}

void ReviewDesk::changed()
{
    m_isWaiting = true;
    m_keepSoon.start();
    updateStanding();
}

void ReviewDesk::keepDraft()
{
    m_keepSoon.stop();
    if (!m_isWaiting || !m_application || !seat())
        return;
    m_isWaiting = false;
    m_isKept = m_material && !isAsBegun();
    if (m_isKept)
        m_drafts.keep(*seat(), *m_application, m_draft);
    else
        m_drafts.forget(*seat(), *m_application);
    updateStanding();
}

void ReviewDesk::startOver()
{
    if (!m_application || !m_material)
        return;
    m_context.undo().beginMacro(tr("Start the review of %1 again").arg(m_material->name));
    for (std::size_t index = 0; index < m_draft.verdicts.size(); ++index)
        if (const std::optional<Verdict> before = m_draft.verdicts[index].verdict)
            m_context.undo().push(
                new VerdictEdit(this, {*m_application, *seat(), index, before, std::nullopt}, QString()));
    m_context.undo().endMacro();
    m_verdicts->setCurrent(0, true);
}

void ReviewDesk::save()
{
    if (!m_application || !m_material || !m_verdicts->saveButton()->isEnabled() || !storePending())
        return;
    const bool submits = m_verdicts->canJudge() && !isSubmitted();
    const std::optional<ApplicationId> next = m_queue.nextToDo(m_application);
    if (submits) {
        m_pending = Pending{*m_application, m_draft, m_material->name, m_isKept};
        m_isWaiting = false;
        m_keepSoon.stop();
        if (next)
            // The timer starts when what is shown now is about to be painted, however long that took.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_pending)
                        m_storeSoon.start();
                },
                Qt::QueuedConnection);
        else if (!storePending())
            return;
    }
    if (next)
        show(ApplicationId(*next));
    else
        finish();
}

bool ReviewDesk::storePending()
{
    m_storeSoon.stop();
    const std::optional<Pending> pending = std::exchange(m_pending, std::nullopt);
    if (!pending || !seat())
        return true;
    Result<Review> submitted = Error{};
    {
        const QScopedValueRollback<bool> saving(m_isSaving, true);
        submitted = m_context.act(
            tr("Save the review of %1").arg(pending->name),
            [&] {
                return submitReview(
                    m_context.workspace(), SubmitReview{pending->application, pending->draft.submission(),
                                               pending->draft.comment.trimmed()});
            },
            companyOf(*pending));
    }
    if (submitted) {
        if (pending->isKept)
            m_drafts.forget(*seat(), pending->application);
        m_queue.setReviewed(pending->application);
        updateStanding();
        return true;
    }
    m_drafts.keep(*seat(), pending->application, pending->draft);
    m_application = pending->application;
    const Result<void> shownAgain = refresh({});
    m_verdicts->say((shownAgain ? submitted.error() : shownAgain.error()).message);
    return false;
}

/// What was saved is a draft again once the save is undone, and none when it is done again.
UndoableAct::Company ReviewDesk::companyOf(const Pending &saved)
{
    // The page lives as long as the stack, but for the moment in which the window goes.
    const QPointer<ReviewDesk> desk(this);
    const SeatId reviewer = *seat();
    UndoableAct::Company company;
    company.mayTakeBack = [&context = m_context, application = saved.application,
                              at = m_context.clock().now()] {
        return mayTakeBackReview(context.workspace(), application, at);
    };
    company.takenBack = [desk, reviewer, saved] {
        if (!desk)
            return;
        desk->m_drafts.keep(reviewer, saved.application, saved.draft);
        desk->showAnew(saved.application);
        // What was there before may have proposed just that; then nothing needs to be kept.
        desk->m_isWaiting = desk->m_application == saved.application;
        desk->keepDraft();
    };
    company.doneAgain = [desk, reviewer, saved] {
        if (!desk)
            return;
        desk->m_drafts.forget(reviewer, saved.application);
        desk->showAnew(saved.application);
    };
    return company;
}

void ReviewDesk::showAnew(const ApplicationId &application)
{
    m_keepSoon.stop();
    m_isWaiting = false; // what is shown is what was there before
    m_application.reset();
    if (const Result<void> refreshed = refresh({}); !refreshed)
        return m_context.report(refreshed.error());
    if (!m_queue.entry(application))
        m_context.goTo({reviewsPage, application.toString()});
    show(application);
}

/// Nothing is left to do: shows what others found on the last one, now that one may see it.
void ReviewDesk::finish()
{
    const ApplicationId last = *m_application;
    m_preparations.clear();
    m_application.reset();
    show(last);
    Q_EMIT finished();
}

void ReviewDesk::declareInterest()
{
    if (!m_application || !m_material)
        return;
    InterestDialog dialog(m_material->name, this);
    connect(&dialog, &FormDialog::submitted, &dialog, [&] {
        const Result<Interest> declared =
            rosette::declareInterest(m_context.workspace(), DeclareInterest{*m_application, dialog.reason()});
        if (declared)
            dialog.accept();
        else
            dialog.fail(declared.error().message);
    });
    dialog.exec();
}

} // namespace rosette
