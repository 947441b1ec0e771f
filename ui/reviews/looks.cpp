// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/looks.h"

#include "core/actions/reviews/contestmatrix.h"

#include <QCoreApplication>

namespace rosette {

namespace {

struct Looks
{
    Q_DECLARE_TR_FUNCTIONS(rosette::Reviews)
};

} // namespace

Look lookOf(const std::optional<Verdict> &verdict)
{
    if (!verdict)
        return {Icon::Open, Looks::tr("To do"), Tone::Neutral};
    switch (*verdict) {
    case Verdict::Meets:
        return {Icon::Meets, Looks::tr("Meets"), Tone::Ok};
    case Verdict::DoesNotMeet:
        return {Icon::DoesNotMeet, Looks::tr("Does not meet"), Tone::Bad};
    case Verdict::NotShown:
        return {Icon::NotShown, Looks::tr("Not shown"), Tone::Info};
    }
    Q_UNREACHABLE();
}

Look lookOf(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return {Icon::Meets, inWords(standing), Tone::Ok};
    case Standing::NotMet:
        return {Icon::DoesNotMeet, inWords(standing), Tone::Bad};
    case Standing::Open:
        return {Icon::Open, inWords(standing), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

Look lookOf(const QueueEntry &entry)
{
    switch (entry.state) {
    case QueueState::ToDo:
        return {Icon::Open, inWords(entry.state), Tone::Neutral};
    case QueueState::LookAgain:
        return {Icon::Revised, inWords(entry.state), Tone::Warn};
    case QueueState::Reviewed:
        return {Icon::Check, inWords(entry.state), Tone::Ok};
    case QueueState::Decided:
        return {Icon::None, inWords(entry.state), Tone::Neutral};
    case QueueState::Recused:
        return {Icon::Recused, inWords(entry.state), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString keyOfVerdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Meets:
        return Looks::tr("M", "key for the verdict “Meets”");
    case Verdict::DoesNotMeet:
        return Looks::tr("N", "key for the verdict “Does not meet”");
    case Verdict::NotShown:
        return Looks::tr("U", "key for the verdict “Not shown”");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
