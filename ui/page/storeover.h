// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

#include <optional>

namespace rosette {

/// Stores what @p dialog holds by @p store and closes it. If that is refused, @p takeTheirs takes what
/// somebody else has stored meanwhile into the form and says whether the form may be stored over it now or
/// asks first; it says nothing if there is nothing new, and then the refusal is shown.
template <typename Store, typename TakeTheirs>
void storeOver(FormDialog &dialog, const Store &store, const TakeTheirs &takeTheirs)
{
    for (;;) {
        const auto stored = store();
        if (stored)
            return dialog.accept();
        const std::optional<bool> isSettled = takeTheirs();
        if (!isSettled)
            return dialog.fail(stored.error().message);
        if (!*isSettled)
            return;
    }
}

} // namespace rosette
