// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/remedy.h"

#include <QCoreApplication>

namespace rosette {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("rosette::Remedy", source);
}

Remedy toContest(const ListsView &view, const QString &label)
{
    return {RemedyAct::Go, label, Place{QStringLiteral("contests"), view.contest.id.toString()}};
}

Remedy toCandidate(const Finding &finding, const ListsView &view)
{
    const std::optional<PersonId> person = view.personOf(finding.subject);
    if (!person)
        return toContest(view, text(QT_TRANSLATE_NOOP("rosette::Remedy", "See the contest")));
    return {RemedyAct::Go, text(QT_TRANSLATE_NOOP("rosette::Remedy", "See the candidate")),
        Place{QStringLiteral("candidates"), person->toString()}};
}

/// An act of officers; for everybody else @p otherwise.
Remedy officersOnly(const ListsView &view, const Remedy &act, const Remedy &otherwise = {})
{
    return view.isOfficer ? act : otherwise;
}

Remedy toRecord(const ListsView &view)
{
    const Remedy see = toContest(view, text(QT_TRANSLATE_NOOP("rosette::Remedy", "See the timetable")));
    if (!view.awaited)
        return see;
    return officersOnly(view,
        {RemedyAct::RecordMilestone, text(QT_TRANSLATE_NOOP("rosette::Remedy", "Record the date...")), {}},
        see);
}

} // namespace

Remedy remedyFor(const Finding &finding, const ListsView &view)
{
    const QString &code = finding.code;
    if (code == QLatin1String("not-issued"))
        return toRecord(view);
    if (code == QLatin1String("no-imprint"))
        return officersOnly(view,
            {RemedyAct::WriteImprint, text(QT_TRANSLATE_NOOP("rosette::Remedy", "Write the imprint")), {}});
    if (code == QLatin1String("no-alt-text"))
        return officersOnly(view,
            {RemedyAct::DescribePhoto, text(QT_TRANSLATE_NOOP("rosette::Remedy", "Describe it...")), {}},
            toCandidate(finding, view));
    if (code == QLatin1String("withdrawn-candidacy") || code == QLatin1String("not-on-ballot"))
        return officersOnly(view,
            {RemedyAct::WithdrawEndorsement,
                text(QT_TRANSLATE_NOOP("rosette::Remedy", "Withdraw the endorsement...")), {}},
            toCandidate(finding, view));
    if (code == QLatin1String("motions-open"))
        return {RemedyAct::Go, text(QT_TRANSLATE_NOOP("rosette::Remedy", "See the motion")),
            Place{QStringLiteral("motions"), finding.subject}};
    if (code == QLatin1String("nobody-endorsed") || code == QLatin1String("own-slate-without-motion"))
        return {RemedyAct::Go, text(QT_TRANSLATE_NOOP("rosette::Remedy", "See motions")),
            Place{QStringLiteral("motions")}};
    if (code == QLatin1String("too-many-for-places") || code == QLatin1String("two-for-one-place") ||
        code == QLatin1String("reserved-unmet"))
        return toContest(view, text(QT_TRANSLATE_NOOP("rosette::Remedy", "See the candidacies")));
    if (code == QLatin1String("fewer-than-places") || code == QLatin1String("more-cards-than-places") ||
        finding.subject.isEmpty())
        return {};
    return toCandidate(finding, view);
}

} // namespace rosette
