// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/stage.h"

#include <functional>
#include <vector>

namespace rosette {

using Play = std::function<Result<void>(Stage &)>;

/// One act of the story: when, by whom, and what. Each part of the story gives its own scenes; they are
/// played in the order of time, so that the parts need not know of each other.
struct Scene
{
    QDateTime at = {};  ///< UTC
    QString actor = {}; ///< the name of the person whose seat acts
    Play play;
};

using Scenes = std::vector<Scene>;

/// What an action came to, its value left aside.
template <typename T>
Result<void> outcomeOf(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

/// Plays @p scenes on @p stage in the order of time; of scenes at the same minute the earlier in the list
/// comes first. Stops at the first that fails, whose error tells in its detail when and by whom.
Result<void> play(Scenes scenes, Stage &stage);

} // namespace rosette
