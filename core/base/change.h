// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rosette {

/// The kinds of things of a committee file, one for each aggregate that is stored.
enum class Entity
{
    Committee,
    Person,
    Organisation,
    Seat,
    Rulebook,
    Body,
    Contest,
    Milestone,
    Slate,
    Candidacy,
    Application,
    Review,
    Interest,
    Motion,
    Ballot,
    Decision,
    Endorsement,
    SupportList,
    AcceptedFinding,
    Photo,
    Record,
    Letter,
    Meeting,
    ImportMapping
};

enum class ChangeKind
{
    Added,
    Updated,
    Removed
};

/// One thing that a committed unit of work has touched.
struct Change
{
    Entity entity = Entity::Committee;
    ChangeKind kind = ChangeKind::Updated;
    QString id; ///< the text of its id; empty means: many, reload

    bool operator==(const Change &) const = default;
};

using Changes = std::vector<Change>;

/// Anything may have changed: each kind of thing once, without an id.
Changes everything();
/// Whether a thing of the kind @p entity is among @p changes.
bool touches(const Changes &changes, Entity entity);

} // namespace rosette
