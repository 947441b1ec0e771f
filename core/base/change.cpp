// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/change.h"

#include <algorithm>

namespace rosette {

Changes everything()
{
    Changes changes;
    for (int entity = 0; entity <= static_cast<int>(Entity::ImportMapping); ++entity)
        changes.push_back({static_cast<Entity>(entity), ChangeKind::Updated, {}});
    return changes;
}

bool touches(const Changes &changes, Entity entity)
{
    return std::any_of(
        changes.begin(), changes.end(), [entity](const Change &change) { return change.entity == entity; });
}

} // namespace rosette
