// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/createdemo.h"

#include "core/actions/demo/applicationstory.h"
#include "core/actions/demo/candidacystory.h"
#include "core/actions/demo/committeestory.h"
#include "core/actions/demo/conteststory.h"
#include "core/actions/demo/demokeys.h"
#include "core/actions/demo/demotime.h"
#include "core/actions/demo/liststory.h"
#include "core/actions/demo/motionstory.h"
#include "core/actions/demo/reviewstory.h"
#include "core/storage/placefile.h"

#include <QDir>
#include <QFileInfo>

namespace rosette {

namespace {

Result<Scenes> wholeStory()
{
    Scenes scenes;
    for (const auto &part : {committeeStory, contestStory, candidacyStory, applicationStory, reviewStory,
             motionStory, ballotStory, listStory}) {
        Result<Scenes> told = part();
        if (!told)
            return told;
        scenes.insert(scenes.end(), told->begin(), told->end());
    }
    return scenes;
}

/// Founds the committee in a file at @p path and plays its story there, as one unit of work: some 500 acts
/// cost one sync of the disk, not one each.
Result<void> playAt(const QString &path)
{
    const Result<Founding> founding = foundingStory(path);
    if (!founding)
        return founding.error();
    const Result<Scenes> scenes = wholeStory();
    if (!scenes)
        return scenes.error();
    ManualClock clock(founding->at);
    const Result<std::unique_ptr<Workspace>> workspace = createCommittee(clock, founding->committee);
    if (!workspace)
        return workspace.error();
    Stage stage(**workspace, clock);
    Database &database = (*workspace)->database();
    return database.inTransaction([&]() -> Result<void> {
        if (Result<void> played = play(*scenes, stage); !played)
            return played;
        return markAsDemo(database, clock.now());
    });
}

} // namespace

Result<void> createDemo(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict,
            Tr::tr("There is a file %1 already. It was not changed.").arg(QDir::toNativeSeparators(path)),
            {}};
    offerDemoKeys();
    UnfinishedFile unfinished(path);
    if (Result<void> played = playAt(unfinished.path()); !played)
        return played;
    return unfinished.placeAt(path);
}

} // namespace rosette
