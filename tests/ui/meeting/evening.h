// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/openmotion.h"
#include "core/actions/meetings/conductmeeting.h"
#include "core/actions/meetings/markpresence.h"
#include "core/actions/meetings/raisehand.h"
#include "core/actions/reviews/declareinterest.h"
#include "core/workspace/lookup.h"
#include "tests/support/must.h"

namespace rosette::test {

/// What an evening of the demo committee has to decide: besides its two open motions three on applications,
/// for which some have an interest, and two questions.
inline void openEvening(Workspace &workspace)
{
    const auto actAs = [&](const char *name) {
        workspace.actAs(
            must(findSeat(workspace.database(), QString::fromLatin1(name), workspace.clock().today())));
    };
    const auto application = [&](const char *name) {
        return must(findApplication(workspace.database(), QString::fromLatin1(name))).id;
    };
    const auto declare = [&](const char *seat, const char *candidate) {
        actAs(seat);
        must(declareInterest(
            workspace, DeclareInterest{application(candidate), QStringLiteral("We share a flat.")}));
    };
    declare("Bea Castellan", "Nina Hallworth");
    declare("Sam Whitlock", "Nina Hallworth");
    declare("Bea Castellan", "Miriam Stone");
    actAs("Ada Fox");
    for (const char *name : {"Hugh Sallow", "Miriam Stone", "Nina Hallworth"}) {
        OpenMotion input{application(name)};
        input.regardless = QStringLiteral("The nominations close before the next meeting.");
        must(openMotion(workspace, input));
    }
    for (const char *question : {"Shall the review of the rulebook begin in January?",
             "Shall we ask every region to name a contact for candidates by the end of the month?"})
        must(openQuestion(workspace, OpenQuestion{MotionKind::Other, QString::fromLatin1(question)}));
}

/// The evening in session: all but two are here.
inline Meeting beginEvening(Workspace &workspace)
{
    openEvening(workspace);
    const Meeting meeting = must(beginMeeting(workspace));
    must(markEverybodyHere(workspace));
    for (const char *name : {"Joe Sandhu", "Maren Holt"})
        must(markPresence(workspace,
            must(findSeat(workspace.database(), QString::fromLatin1(name), workspace.clock().today())).id,
            false));
    return meeting;
}

/// Hands of @p seats on motion @p number.
inline void raiseHands(Workspace &workspace, int number, Choice choice, const QStringList &seats)
{
    const Motion motion = must(findMotion(workspace.database(), QString::number(number)));
    for (const QString &seat : seats)
        must(raiseHand(workspace, motion.id,
            must(findSeat(workspace.database(), seat, workspace.clock().today())).id, choice));
}

} // namespace rosette::test
