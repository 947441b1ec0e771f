// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the meeting does when something is asked of it.
#include "core/actions/meetings/closeitem.h"
#include "core/actions/meetings/conductmeeting.h"
#include "core/actions/meetings/exportminutes.h"
#include "core/actions/meetings/markpresence.h"
#include "core/actions/meetings/raisehand.h"
#include "core/base/translate.h"
#include "core/storage/meetingstore.h"
#include "ui/meeting/choicetile.h"
#include "ui/meeting/meetingpage.h"
#include "ui/meeting/meetingscreen.h"
#include "ui/meeting/meetingstage.h"
#include "ui/meeting/minutesdialog.h"
#include "ui/page/pagecommands.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace rosette {

namespace {

constexpr int minute = 60;

template <typename T>
Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

std::vector<Command> MeetingPage::acts(PageContext &context)
{
    const auto isOfficer = forOfficers(context);
    return {{.key = QStringLiteral("meeting.begin"),
                .text = tr("Begin the meeting"),
                .isEnabled = isOfficer,
                .words = tr("chair agenda session start")},
        {.key = QStringLiteral("meeting.end"),
            .text = tr("End the meeting..."),
            .isEnabled = isOfficer,
            .words = tr("close session finish adjourn")},
        {.key = QStringLiteral("meeting.project"),
            .text = tr("Show the meeting in full screen"),
            .shortcut = QKeySequence(Qt::Key_F11),
            .isEnabled = isOfficer,
            .words = tr("project projector beamer presentation large")},
        {.key = QStringLiteral("meeting.next"),
            .text = tr("Take this item next"),
            .isEnabled = isOfficer,
            .words = tr("agenda order move first")},
        {.key = QStringLiteral("meeting.minutes"),
            .text = tr("Write minutes..."),
            .isEnabled = isOfficer,
            .words = tr("protocol record export PDF Markdown HTML")}};
}

void MeetingPage::addActs()
{
    const std::vector<Command> all = acts(context());
    const auto add = [&](const char *key, const std::function<bool()> &isPossible,
                         const std::function<void()> &run) {
        Command command = commandOf(all, QLatin1String(key));
        command.isEnabled = [isOfficer = command.isEnabled, isPossible] {
            return isOfficer() && isPossible();
        };
        command.run = run;
        addPageCommand(*this, command);
    };
    const auto isInSession = [this] { return m_seen.has_value(); };
    add(
        "meeting.begin", [this] { return !m_seen; }, [this] { begin(); });
    add("meeting.end", isInSession, [this] { end(); });
    add("meeting.project", isInSession, [this] { project(); });
    add(
        "meeting.next", [this] { return item() && item()->isOpen(); }, [this] { takeItemNext(); });
    add(
        "meeting.minutes", [this] { return !m_minutes->isHidden(); }, [this] { writeMinutes(); });
}

void MeetingPage::settle(const Result<void> &done)
{
    if (!done)
        forStages([&](MeetingStage &stage) { stage.say(done.error().message); });
}

void MeetingPage::begin()
{
    const Result<Meeting> begun =
        context().act(tr("Begin the meeting"), [this] { return beginMeeting(context().workspace()); });
    if (!begun)
        context().report(begun.error());
    else
        select(QString());
}

void MeetingPage::end()
{
    if (!m_seen)
        return;
    const auto left = std::count_if(
        m_seen->items.begin(), m_seen->items.end(), [](const SeenItem &each) { return each.isOpen(); });
    ConfirmationDialog::Question question{
        tr("End the meeting?"), {}, {}, {}, {}, tr("End the meeting"), tr("Go on")};
    if (left > 0)
        question.effects += {Icon::Open,
            left == 1 ? tr("1 item is not decided.")
                      : tr("%n items are not decided.", nullptr, static_cast<int>(left)),
            tr("Its motion stays open; hands that were not closed are taken down.")};
    question.effects += {Icon::People, tr("Everybody leaves."), tr("The minutes say when.")};
    QWidget *over = m_screen ? static_cast<QWidget *>(m_screen) : window();
    if (!ConfirmationDialog::ask(question, over))
        return;
    const Result<Meeting> ended =
        context().act(tr("End the meeting"), [this] { return endMeeting(context().workspace()); });
    if (!ended)
        context().report(ended.error());
    else
        context().tell(tr("The meeting has ended. Its minutes can be written now."));
}

void MeetingPage::addMotions()
{
    settle(withoutValue(context().act(
        tr("Add motions to the agenda"), [this] { return addOpenedMotions(context().workspace()); })));
}

void MeetingPage::takeItemNext()
{
    if (const std::optional<MotionId> id = motion())
        settle(context().act(tr("Take an item next"), [&] { return takeNext(context().workspace(), *id); }));
}

void MeetingPage::callSeat(const SeatId &seat)
{
    const MeetingSeat *called = m_seen ? m_seen->seatOf(seat) : nullptr;
    if (!called)
        return;
    const QString name = called->name;
    const bool isHere = called->isHere;
    if (!item()) {
        settle(context().act(isHere ? tr("%1 has left").arg(name) : tr("%1 is here").arg(name),
            [&] { return markPresence(context().workspace(), seat, !isHere); }));
        return;
    }
    if (item()->motion.voting != Voting::Recorded)
        return; // the stage says how it is voted on
    const MotionId id = item()->motion.id;
    settle(context().act(m_choice ? tr("The hand of %1, %2").arg(name, wordOf(m_choice).toLower())
                                  : tr("Taking down the hand of %1").arg(name),
        [&] { return raiseHand(context().workspace(), id, seat, m_choice); }));
}

void MeetingPage::callEverybody()
{
    if (!item()) {
        settle(context().act(
            tr("Everybody is here"), [this] { return markEverybodyHere(context().workspace()); }));
        return;
    }
    if (!m_choice || item()->motion.voting != Voting::Recorded)
        return;
    const MotionId id = item()->motion.id;
    settle(withoutValue(context().act(tr("The hands of everybody else, %1").arg(wordOf(m_choice).toLower()),
        [&] { return raiseOtherHands(context().workspace(), id, *m_choice); })));
}

void MeetingPage::moveOut()
{
    if (const std::optional<MotionId> id = motion())
        settle(context().act(
            tr("Leaving and returning"), [&] { return clearRoomFor(context().workspace(), *id); }));
}

void MeetingPage::pressTimer()
{
    if (!item())
        return;
    const TimerAct act = item()->item.timer.runningSince ? TimerAct::Pause : TimerAct::Start;
    settle(context().act(
        tr("The timer"), [&] { return timeItem(context().workspace(), item()->motion.id, act); }));
}

void MeetingPage::allowMore()
{
    if (item())
        settle(context().act(tr("One minute more"), [&] {
            return allowTime(context().workspace(), item()->motion.id, item()->item.timer.allowed + minute);
        }));
}

void MeetingPage::closeItem()
{
    if (!item() || !item()->isOpen())
        return;
    const SeenItem shown = *item();
    const HandCount &count = shown.count;
    const int hands = shown.item.countedAt ? 0 : count.votesFor + count.votesAgainst + count.abstained;
    ConfirmationDialog::Question question{tr("Close this item?"), shown.motion.question, {},
        tr("A closed motion is decided for ever."), {}, tr("Close the item"),
        shown.motion.voting == Voting::Recorded ? tr("Go on counting") : tr("Leave it open")};
    if (!shown.item.countedAt && shown.motion.voting == Voting::Recorded)
        question.effects += {Icon::Ballot,
            hands == 1 ? tr("1 hand goes on record.") : tr("%n hands go on record.", nullptr, hands),
            tr("%1 for, %2 against, %3 abstaining, by name.")
                .arg(count.votesFor)
                .arg(count.votesAgainst)
                .arg(count.abstained)};
    if (count.missing > 0)
        question.effects += {Icon::Open,
            count.missing == 1 ? tr("1 seat has not voted.")
                               : tr("%n seats have not voted.", nullptr, count.missing),
            tr("They count as not voting.")};
    QWidget *over = m_screen ? static_cast<QWidget *>(m_screen) : window();
    if (!ConfirmationDialog::ask(question, over))
        return;
    settle(withoutValue(context().act(tr("Close motion %1").arg(shown.motion.number),
        [&] { return rosette::closeItem(context().workspace(), CloseItem{shown.motion.id}); })));
}

void MeetingPage::castVote(Choice choice)
{
    if (!item() || !item()->isForActor)
        return;
    const SeenItem shown = *item();
    const bool isFor = choice == Choice::For;
    const ConfirmationDialog::Question question{isFor ? tr("Give the casting vote for this motion?")
                                                      : tr("Give the casting vote against this motion?"),
        shown.motion.question,
        {{Icon::Hammer, isFor ? tr("You decide as chair, for it.") : tr("You decide as chair, against it."),
            tr("Everybody reads it in the minutes.")}},
        tr("A closed motion is decided for ever."), {}, isFor ? tr("Vote for") : tr("Vote against"),
        tr("Think again")};
    QWidget *over = m_screen ? static_cast<QWidget *>(m_screen) : window();
    if (!ConfirmationDialog::ask(question, over))
        return;
    settle(withoutValue(context().act(tr("The casting vote on motion %1").arg(shown.motion.number), [&] {
        return rosette::closeItem(context().workspace(), CloseItem{shown.motion.id, choice});
    })));
}

void MeetingPage::project()
{
    if (!m_seen)
        return;
    if (!m_screen) {
        m_screen = new MeetingScreen(context(), this);
        follow(m_screen->stage());
        connect(m_screen, &MeetingScreen::closed, m_screen, &QObject::deleteLater);
        m_screen->stage().setChoice(m_choice);
        showStage();
    }
    m_screen->showOnScreen();
}

void MeetingPage::writeMinutes()
{
    Result<std::vector<Meeting>> all = MeetingStore(context().database()).all();
    if (!all)
        return context().report(all.error());
    if (all->empty())
        return;
    std::reverse(all->begin(), all->end());
    MinutesDialog dialog(*all, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), window());
    connect(&dialog, &FormDialog::submitted, this, [&] {
        const Result<Minutes> written = exportMinutes(context().workspace(), dialog.chosen());
        if (!written)
            return dialog.fail(written.error().message);
        dialog.accept();
        context().tell(
            tr("%1 are in %2.").arg(written->title, QDir::toNativeSeparators(dialog.chosen().path)));
    });
    dialog.exec();
}

} // namespace rosette
