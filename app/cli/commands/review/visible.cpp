// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/review/visible.h"

#include "core/actions/load.h"

namespace rosette::cli {

Result<ReviewSheet> visibleReviews(Workspace &workspace, const ApplicationName &name)
{
    const Result<Application> application = findApplication(workspace, name);
    if (!application)
        return application.error();
    const Result<QString> words = applicationInWords(workspace, *application);
    if (!words)
        return words.error();
    const Result<VisibleReviews> visible = seeReviews(workspace, application->id);
    if (!visible)
        return visible.error();
    if (visible->reviews.empty() && !visible->fit)
        return Error{ErrorCode::NotAllowed, visible->hidden, {}};
    const Result<Rulebook> rulebook = rulebookOf(workspace.database(), *application);
    if (!rulebook)
        return rulebook.error();
    const Result<NamesOf<SeatId>> seats = seatNames(workspace.database());
    if (!seats)
        return seats.error();
    return ReviewSheet{*words, *rulebook, *visible, *seats};
}

} // namespace rosette::cli
