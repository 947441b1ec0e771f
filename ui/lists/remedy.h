// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listsview.h"
#include "ui/page/place.h"

namespace rosette {

/// What the button beside a finding does.
enum class RemedyAct
{
    None,
    Go,                 ///< to the place where it can be mended
    RecordMilestone,    ///< a form: the day on which the awaited milestone occurred
    DescribePhoto,      ///< a form: what a screen reader says of the photo
    WriteImprint,       ///< the texts of the guide
    WithdrawEndorsement ///< a form: the public reason
};

struct Remedy
{
    RemedyAct act = RemedyAct::None;
    QString label{};
    Place place{}; ///< for Go

    bool operator==(const Remedy &) const = default;
};

/// What leads on from @p finding, which a check of the list or of the guide made; only what the seat that
/// acts may do.
Remedy remedyFor(const Finding &finding, const ListsView &view);

} // namespace rosette
