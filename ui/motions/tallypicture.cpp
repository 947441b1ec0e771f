// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/tallypicture.h"

#include <QCoreApplication>

namespace rosette {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rosette::TallyPicture)
};

void add(TallyPicture &picture, TallyCell cell, int count, const QString &label = {})
{
    const int first = static_cast<int>(picture.cells.size());
    picture.cells.insert(picture.cells.end(), std::size_t(std::max(0, count)), cell);
    if (!label.isEmpty())
        picture.labels.push_back(TallyLabel{cell, label, first, std::max(0, count)});
}

QString labelFor(int votes)
{
    return Words::tr("%1 for").arg(votes);
}

QString labelAgainst(int votes)
{
    return Words::tr("%1 against").arg(votes);
}

QString labelAbstained(int votes)
{
    return votes == 0 ? QString() : Words::tr("%1 abstained").arg(votes);
}

QString labelOpen(int outstanding)
{
    return outstanding == 0 ? QString() : Words::tr("%1 to vote").arg(outstanding);
}

bool isMineMissing(const SeenMotion &seen)
{
    return seen.line.standing == MotionStanding::VoteMissing;
}

/// Yours first, then the others that have not voted, then the recused.
void addOutstanding(TallyPicture &picture, const SeenMotion &seen, int outstanding)
{
    const int mine = isMineMissing(seen) ? 1 : 0;
    add(picture, TallyCell::Mine, mine);
    add(picture, TallyCell::Open, outstanding - mine,
        seen.line.motion.state == MotionState::Open && !isVotedElsewhere(seen.line.motion.voting)
            ? labelOpen(outstanding - mine)
            : QString());
    add(picture, TallyCell::Recused, seen.sum.tally.recused);
}

void addSeats(TallyPicture &picture, const SeenMotion &seen)
{
    const Tally &tally = seen.sum.tally;
    const bool isDraft = seen.line.motion.state == MotionState::Draft;
    add(picture, TallyCell::For, tally.votesFor, isDraft ? QString() : labelFor(tally.votesFor));
    addOutstanding(picture, seen, tally.outstanding());
    add(picture, TallyCell::Abstained, tally.abstained, labelAbstained(tally.abstained));
    add(picture, TallyCell::Against, tally.votesAgainst,
        isDraft ? QString() : labelAgainst(tally.votesAgainst));
}

void addCounted(TallyPicture &picture, const SeenMotion &seen)
{
    const Tally &tally = seen.sum.tally;
    const bool counts = seen.line.motion.rule.base == MajorityBase::Present;
    add(picture, TallyCell::For, tally.votesFor, labelFor(tally.votesFor));
    add(picture, TallyCell::Abstained, counts ? tally.abstained : 0, labelAbstained(tally.abstained));
    add(picture, TallyCell::Against, tally.votesAgainst, labelAgainst(tally.votesAgainst));
}

void addHidden(TallyPicture &picture, const SeenMotion &seen)
{
    const int able = seen.sum.tally.onRoll - seen.sum.tally.recused;
    add(picture, TallyCell::Voted, seen.voted,
        seen.voted == 1 ? Words::tr("1 has voted") : Words::tr("%n have voted", nullptr, seen.voted));
    addOutstanding(picture, seen, able - seen.voted);
}

void addThreshold(TallyPicture &picture, const SeenMotion &seen)
{
    const Tally &tally = seen.sum.tally;
    if (tally.needed < 1 || tally.needed > static_cast<int>(picture.cells.size()))
        return;
    picture.threshold = tally.needed;
    const bool moves =
        seen.line.motion.rule.base != MajorityBase::Committee && seen.line.motion.state == MotionState::Open;
    if (seen.sum.decision)
        picture.thresholdWords = Words::tr("%1 needed").arg(tally.needed);
    else if (moves)
        picture.thresholdWords = tally.needed == 1 ? Words::tr("1 carries it now")
                                                   : Words::tr("%n carry it now", nullptr, tally.needed);
    else
        picture.thresholdWords =
            tally.needed == 1 ? Words::tr("1 carries it") : Words::tr("%n carry it", nullptr, tally.needed);
}

QString inWords(const TallyPicture &picture, const SeenMotion &seen)
{
    QStringList parts;
    for (const TallyLabel &label : picture.labels)
        parts += label.text;
    if (isMineMissing(seen))
        parts += Words::tr("yours is missing");
    if (seen.sum.tally.recused > 0)
        parts += Words::tr("%1 recused").arg(seen.sum.tally.recused);
    if (!picture.thresholdWords.isEmpty())
        parts += picture.thresholdWords;
    return parts.join(QStringLiteral(", "));
}

} // namespace

TallyPicture tallyPicture(const SeenMotion &seen)
{
    TallyPicture picture;
    const bool isCommittee = seen.line.motion.rule.base == MajorityBase::Committee;
    if (seen.sum.totalsHidden)
        addHidden(picture, seen);
    else if (isCommittee || seen.line.motion.state == MotionState::Draft)
        addSeats(picture, seen);
    else
        addCounted(picture, seen);
    if (!seen.sum.totalsHidden && (isCommittee || seen.line.motion.state != MotionState::Draft))
        addThreshold(picture, seen);
    picture.words = inWords(picture, seen);
    return picture;
}

} // namespace rosette
