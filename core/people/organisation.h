// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/text.h"

#include <QDate>

#include <optional>

namespace rosette {

using OrganisationId = Id<struct OrganisationKind>;

/// Why an organisation's members cannot be supported: "hostile to Labour or ineligible for membership"
/// (policy, clause 4).
struct Ineligibility
{
    QDate since{};
    Reason reason;

    bool operator==(const Ineligibility &) const = default;
};

/// Any other grouping, union or sponsor of a slate.
struct Organisation
{
    OrganisationId id;
    Name name;
    std::optional<Ineligibility> ineligible{};
    int revision = 1;

    bool operator==(const Organisation &) const = default;
};

} // namespace rosette
