// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/scene.h"

#include <algorithm>

namespace rosette {

Result<void> play(Scenes scenes, Stage &stage)
{
    std::stable_sort(scenes.begin(), scenes.end(),
        [](const Scene &left, const Scene &right) { return left.at < right.at; });
    for (const Scene &scene : scenes) {
        Result<void> played = stage.enter(scene.at, scene.actor);
        if (played)
            played = scene.play(stage);
        if (!played)
            return Error{played.error().code, played.error().message,
                QStringLiteral("%1, %2. %3").arg(instantText(scene.at), scene.actor, played.error().detail)};
    }
    return {};
}

} // namespace rosette
