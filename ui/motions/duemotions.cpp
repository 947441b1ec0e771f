// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of motions does when the time of some has come: it says so, and an officer sees to it.
#include "core/actions/decisions/duemotions.h"

#include "core/base/words.h"
#include "core/decisions/motionlife.h"
#include "ui/motions/motionspage.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/inlinemessage.h"

namespace rosette {

namespace {

constexpr qsizetype mostShown = 4;

bool isToClose(const Motion &motion, const QDateTime &now)
{
    return motion.state == MotionState::Open && isOver(motion, now);
}

bool isToOpen(const Motion &motion, const QDateTime &now)
{
    return motion.state == MotionState::Draft && motion.opensAt && *motion.opensAt <= now;
}

std::vector<Motion> dueOf(const std::vector<MotionLine> &lines, const QDateTime &now)
{
    std::vector<Motion> due;
    for (const MotionLine &line : lines)
        if (isToClose(line.motion, now) || isToOpen(line.motion, now))
            due.push_back(line.motion);
    return due;
}

ConfirmationDialog::Question dueQuestion(const std::vector<Motion> &due)
{
    ConfirmationDialog::Question question;
    question.title = due.size() == 1 ? MotionsPage::tr("Do what is due for 1 motion?")
                                     : MotionsPage::tr("Do what is due for %n motions?", nullptr,
                                           static_cast<int>(due.size()));
    for (const Motion &motion : due) {
        if (question.effects.size() == mostShown - 1 && due.size() > std::size_t(mostShown)) {
            question.effects +=
                {Icon::More, MotionsPage::tr("And the others"), MotionsPage::tr("whose time has come.")};
            break;
        }
        const bool isDraft = motion.state == MotionState::Draft;
        question.effects += {isDraft ? Icon::Flag : Icon::Hammer,
            (isDraft ? MotionsPage::tr("Motion %1 is opened:") : MotionsPage::tr("Motion %1 is closed:"))
                .arg(motion.number),
            motion.question};
    }
    question.irreversible = MotionsPage::tr("This cannot be undone.");
    question.stillPossible =
        MotionsPage::tr("A tie waits for the chair, and a draft that does not pass stays one; you are told.");
    question.verb = MotionsPage::tr("Do what is due");
    question.safe = MotionsPage::tr("Not now");
    return question;
}

QString becameOf(const DueMotion &due)
{
    const QString what = !due.left.isEmpty() ? due.left
                         : due.decision      ? due.decision->explanation
                                             : MotionsPage::tr("It is open.");
    return MotionsPage::tr("Motion %1: %2").arg(QString::number(due.motion.number), what);
}

} // namespace

void MotionsPage::sayDue()
{
    QStringList numbers;
    for (const Motion &motion : dueOf(m_lines, context().clock().now()))
        numbers += QString::number(motion.number);
    if (numbers.isEmpty() || !isOfficer())
        return m_due->say(Tone::Info, {});
    m_due->say(Tone::Info, numbers.size() == 1
                               ? tr("The time of motion %1 has come.").arg(numbers.first())
                               : tr("The time of motions %1 has come.").arg(listInWords(numbers)));
    m_due->setAction(tr("Do what is due..."), [this] { doDue(); });
}

void MotionsPage::doDue()
{
    const std::vector<Motion> due = dueOf(m_lines, context().clock().now());
    if (due.empty() || !ConfirmationDialog::ask(dueQuestion(due), window()))
        return;
    Result<std::vector<DueMotion>> done = closeDueMotions(context().workspace());
    if (!done)
        return context().report(done.error());
    const Result<std::vector<DueMotion>> opened = openDueMotions(context().workspace());
    if (!opened)
        return context().report(opened.error());
    done->insert(done->end(), opened->begin(), opened->end());
    QStringList sentences;
    bool isAnyLeft = false;
    for (const DueMotion &one : *done) {
        sentences += becameOf(one);
        isAnyLeft |= !one.left.isEmpty();
    }
    m_due->say(isAnyLeft ? Tone::Warn : Tone::Ok, sentences.join(u' '));
}

} // namespace rosette
