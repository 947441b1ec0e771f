// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/unitofwork.h"

#include <vector>

namespace rosette {

/// Inserts all of @p things through @p store and notes each as added. Stops at the first error.
template <typename Store, typename Thing>
Result<void> insertEach(UnitOfWork &unit, Entity entity, const std::vector<Thing> &things)
{
    Store store(unit.database());
    for (const Thing &thing : things) {
        if (Result<void> stored = store.insert(thing); !stored)
            return stored;
        unit.touched(entity, ChangeKind::Added, thing.id.toString());
    }
    return {};
}

/// As insertEach(), for things that are stored already.
template <typename Store, typename Thing>
Result<void> updateEach(UnitOfWork &unit, Entity entity, const std::vector<Thing> &things)
{
    Store store(unit.database());
    for (const Thing &thing : things) {
        if (Result<void> stored = store.update(thing); !stored)
            return stored;
        unit.touched(entity, ChangeKind::Updated, thing.id.toString());
    }
    return {};
}

} // namespace rosette
