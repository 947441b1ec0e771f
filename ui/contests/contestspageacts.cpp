// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/contestspage.h"

#include "core/actions/contests/addmilestone.h"
#include "core/actions/contests/editcontest.h"
#include "core/actions/contests/movemilestone.h"
#include "core/actions/contests/recordmilestone.h"
#include "core/actions/load.h"
#include "core/storage/bodystore.h"
#include "ui/contests/contestdialog.h"
#include "ui/contests/datedialog.h"
#include "ui/contests/milestonedialog.h"
#include "ui/imports/candidacydialog.h"
#include "ui/models/earlyquestion.h"
#include "ui/page/pagecontext.h"
#include "ui/page/storeover.h"
#include "ui/widgets/button.h"

// The forms of the page, and what they do.
namespace rosette {

void ContestsPage::newContest()
{
    const Result<std::vector<Body>> bodies = BodyStore(context().database()).all();
    QStringList names;
    if (bodies)
        for (const Body &body : *bodies)
            names += body.name.toString();
    ContestDialog dialog(names, this);
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog] {
        const AddContest input = dialog.contest();
        const Result<Contest> contest =
            context().act(tr("Add the contest %1, %2").arg(input.body, input.title),
                [&] { return addContest(context().workspace(), input); });
        if (!contest) {
            dialog.refuse(contest.error());
            return;
        }
        dialog.accept();
        reload();
        show(contest->id.toString());
    });
    dialog.exec();
}

void ContestsPage::editContest()
{
    if (!m_view)
        return;
    Contest contest = m_view->contest;
    const Result<QString> kept = whatKeepsContest(context().database(), contest.id);
    if (!kept)
        return say(false, kept.error().message);
    ContestDialog dialog(contest, *kept, this);
    const auto store = [&] {
        return context().act(tr("Change the contest %1").arg(contest.title.toString()),
            [&] { return rosette::editContest(context().workspace(), dialog.changesTo(contest)); });
    };
    connect(&dialog, &FormDialog::submitted, this, [&] {
        storeOver(dialog, store, [&]() -> std::optional<bool> {
            const Result<Contest> theirs = loadContest(context().database(), contest.id);
            if (!theirs || theirs->revision == contest.revision)
                return std::nullopt;
            contest = *theirs;
            return dialog.rebase(contest);
        });
    });
    dialog.exec();
}

void ContestsPage::addMilestone()
{
    if (!m_view)
        return;
    MilestoneDialog dialog(context().clock().today(), this);
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog] {
        const AddMilestone input{
            m_view->contest.id, dialog.kind(), dialog.title(), dialog.when(), dialog.source()};
        const QString title = input.title.isEmpty() ? inWords(input.kind) : input.title;
        const Result<Milestone> milestone = context().act(tr("Add the date “%1”").arg(title),
            [&] { return rosette::addMilestone(context().workspace(), input); });
        if (milestone)
            dialog.accept();
        else
            dialog.fail(milestone.error().message);
    });
    dialog.exec();
}

void ContestsPage::recordDate(const std::optional<MilestoneId> &milestone)
{
    if (!m_view || m_view->timetable.steps.empty())
        return;
    DateDialog dialog(m_view->timetable, milestone, context().clock().today(), this);
    dialog.forbid(readOnlyReason());
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog] {
        if (const auto early = dialog.early();
            early && !ConfirmationDialog::ask(earlyQuestion(*early), &dialog))
            return;
        const MilestoneId id = dialog.milestone().id;
        const QString title = dialog.milestone().title.toString();
        const Result<Milestone> recorded = context().act(tr("Move the date “%1”").arg(title), [&] {
            return dialog.hasOccurred()
                       ? recordMilestone(context().workspace(), {id, dialog.when().date, dialog.source()})
                       : moveMilestone(context().workspace(), {id, dialog.when(), dialog.source()});
        });
        if (recorded)
            dialog.accept();
        else
            dialog.fail(recorded.error().message);
    });
    dialog.exec();
}

void ContestsPage::addCandidacy()
{
    const Result<std::vector<CandidacyDialog::Choice>> contests = contestChoices(context());
    if (!contests || contests->empty() || !m_view)
        return;
    CandidacyDialog dialog(context(), *contests, m_view->contest.id, this);
    dialog.exec();
}

} // namespace rosette
