// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/officeritems.h"

#include "core/base/neardate.h"
#include "core/base/words.h"

#include <QCoreApplication>

namespace rosette {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("rosette::DeskColumn", text);
}

OfficerItem closing(const WaitingMotion &motion)
{
    return {{{}, Icon::Motions,
                words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "Motion %1 can be closed."))
                    .arg(motion.vote.number),
                motion.detail, {}, words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "See the motion"))},
        Role::Accent, {QStringLiteral("motions"), motion.vote.motion.toString()}};
}

OfficerItem publication(const WaitingPublication &publication)
{
    const QString title =
        words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "Support list, %1:")).arg(publication.name);
    const QString verb = words(publication.blockers + publication.warnings > 0
                                   ? QT_TRANSLATE_NOOP("rosette::DeskColumn", "See findings")
                                   : QT_TRANSLATE_NOOP("rosette::DeskColumn", "Publish..."));
    const Icon icon = publication.blockers > 0   ? Icon::Blocker
                      : publication.warnings > 0 ? Icon::Warning
                                                 : Icon::Ok;
    const Role role = publication.blockers > 0 ? Role::Bad : publication.warnings > 0 ? Role::Warn : Role::Ok;
    return {{{}, icon, title, publication.detail, {}, verb}, role,
        {QStringLiteral("lists"), publication.contest.toString()}};
}

OfficerItem unrecorded(const UnrecordedMilestone &milestone, const QDate &today)
{
    return {
        {{}, Icon::Calendar,
            words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "%1, %2:")).arg(milestone.title, milestone.name),
            words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "expected %1, not recorded"))
                .arg(nearDayInWords(milestone.when.date, today)),
            {}, words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "See the dates"))},
        Role::Text2, {QStringLiteral("contests"), milestone.contest.toString()}};
}

QString daysLeft(int days)
{
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "on the last day"));
    if (days == 1)
        return words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "with one day left"));
    return words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "with %1 days left")).arg(countInWords(days));
}

OfficerItem behind(const SeatsBehind &seats)
{
    const QString title =
        seats.seats == 1
            ? words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "One reviewer is behind"))
            : words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "%1 reviewers are behind")).arg(seats.seats);
    return {{{}, Icon::Mail, title, QStringLiteral("%1, %2").arg(daysLeft(seats.daysLeft), seats.name), {},
                words(QT_TRANSLATE_NOOP("rosette::DeskColumn", "See reviews"))},
        Role::Text2, {QStringLiteral("reviews"), QStringLiteral("matrix/") + seats.contest.toString()}};
}

} // namespace

QList<OfficerItem> officerItems(const WaitingWork &work, const QDate &today)
{
    QList<OfficerItem> items;
    for (const WaitingMotion &motion : work.closings)
        items += closing(motion);
    for (const WaitingPublication &one : work.publications)
        items += publication(one);
    for (const UnrecordedMilestone &milestone : work.unrecorded)
        items += unrecorded(milestone, today);
    for (const SeatsBehind &seats : work.behind)
        items += behind(seats);
    return items;
}

} // namespace rosette
