// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/milestone.h"

#include <QRegularExpression>

namespace rosette {

namespace {

struct Wording
{
    MilestoneKind kind;
    const char *pattern; ///< of the whole folded wording, what stands in brackets left out
};

// Whole wordings only: a sentence that merely mentions a ballot ("Open Labour own National Committee election
// closes") is some other event, and a wrong guess here could release a list too early.
constexpr std::array<Wording, 14> wordings{{
    {MilestoneKind::NominationsOpen,
        "nominations? (period )?(is |are )?(opens?|opened|opening|starts?|begins?)"},
    {MilestoneKind::NominationsOpen, "(opening|start) of (the )?nominations?( period)?"},
    {MilestoneKind::NominationsClose,
        "nominations? (period )?(is |are )?(close[sd]?|closing|ends?|deadline)( date)?"},
    {MilestoneKind::NominationsClose, "(close|closing|end|deadline) (of|for) (the )?nominations?( period)?"},
    {MilestoneKind::CommitteeDecides,
        "(the |our )?((national|executive) )?committee('s)? (decides|votes|decision|vote)( on .*)?"},
    {MilestoneKind::CommitteeDecides, "decision of (the |our )?((national|executive) )?committee"},
    {MilestoneKind::BallotsIssued,
        "(ballots?|ballot papers?|ballot e-?mails?|voting papers?|voting) (is |are |were |to be )?"
        "((start|starts|begin|begins) (to be |to go |being |going )?)?"
        "(opens?|opened|opening|issued?|dispatched|posted|mailed|sent|sent out|go "
        "out|out|start|starts|begin|begins)"
        "( to members)?"},
    {MilestoneKind::BallotsIssued, "(issue|issuing|dispatch|posting|opening|start) of (the "
                                   ")?(ballots?|ballot papers?|voting papers?|voting)"},
    {MilestoneKind::ElectionMeeting,
        "(the )?election (annual general )?meeting( is held| takes place| opens)?|election agm"},
    {MilestoneKind::ElectionMeeting, "(the )?(annual general meeting|agm)( with elections?)?"},
    {MilestoneKind::BallotCloses,
        "(ballots?|voting|polls?|polling) (is |are )?(close[sd]?|closing|ends?|deadline)( date)?"},
    {MilestoneKind::BallotCloses,
        "((close|closing|end|deadline) (of|for) (the )?(ballots?|voting|polls?|polling))|last day to vote"},
    {MilestoneKind::Results, "(the )?results?( (are |is )?(published|announced|declared|out|due|expected))?"},
    {MilestoneKind::Results, "(publication|announcement|declaration) of (the )?results?"},
}};

bool matches(const QString &wording, const char *pattern)
{
    const QString whole = QRegularExpression::anchoredPattern(QString::fromLatin1(pattern));
    return QRegularExpression(whole).match(wording).hasMatch();
}

} // namespace

MilestoneKind guessMilestoneKind(const QString &wording)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\([^)]*\\)"));
    QString words = folded(wording);
    words = words.remove(inBrackets).simplified();
    while (words.endsWith(u'.') || words.endsWith(u':'))
        words.chop(1);
    for (const Wording &known : wordings)
        if (matches(words, known.pattern))
            return known.kind;
    return MilestoneKind::Other;
}

} // namespace rosette
