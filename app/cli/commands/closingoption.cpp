// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/closingoption.h"

#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

Result<std::optional<CivilTime>> civilTime(const QString &option, const QString &text)
{
    if (text.isEmpty())
        return std::optional<CivilTime>();
    CivilTime civil{QDate::fromString(text.left(10), Qt::ISODate), std::nullopt, false};
    if (text.size() > 10)
        civil.time = QTime::fromString(text.mid(11), QStringLiteral("HH:mm"));
    if (!civil.date.isValid() || (civil.time && !civil.time->isValid()))
        return Error{ErrorCode::Usage,
            Tr::tr("%1: “%2” is not a date with a time such as 2026-10-11 18:00.").arg(option, text), {}};
    return std::optional(civil);
}

} // namespace

Result<std::optional<QDateTime>> closingInstant(const QString &text)
{
    const Result<std::optional<CivilTime>> civil = civilTime(QStringLiteral("--closes"), text);
    if (!civil)
        return civil.error();
    return *civil ? std::optional(lastInstantOf(**civil)) : std::nullopt;
}

Result<std::optional<QDateTime>> openingInstant(const QString &text)
{
    Result<std::optional<CivilTime>> civil = civilTime(QStringLiteral("--opens"), text);
    if (!civil)
        return civil.error();
    if (!*civil)
        return std::optional<QDateTime>();
    (*civil)->time = (*civil)->time.value_or(QTime(0, 0));
    return std::optional(lastInstantOf(**civil));
}

void takeReconsideration(CommandForm &form, Reconsideration &reconsideration)
{
    form.option(reconsideration.motion, "--reconsiders", "MOTION",
            Tr::tr("The motion that decided on the same question before."))
        .option(reconsideration.whatIsNew, "--new", "TEXT", Tr::tr("What is new since then."));
}

Result<std::optional<MotionId>> reconsidered(Database &database, const Reconsideration &reconsideration)
{
    if (reconsideration.motion.isEmpty())
        return std::optional<MotionId>();
    const Result<Motion> motion = findMotion(database, reconsideration.motion);
    if (!motion)
        return motion.error();
    return std::optional(motion->id);
}

void takeVoting(CommandForm &form, Voting &voting)
{
    form.choice(voting, "--voting", votingKeys,
        Tr::tr("By name, unattributed, or elsewhere: on paper or with Belenios; recorded if not said."));
}

void sayVoting(Context &context, Voting voting)
{
    if (voting != Voting::Recorded)
        context.output().say(promiseOf(voting));
}

} // namespace rosette::cli
