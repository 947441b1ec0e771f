// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyedenum.h"

#include <span>

namespace rosette {

/// What the rows of a file are.
enum class ImportKind
{
    Seats,
    Milestones,
    Candidacies,
    Applications
};

inline constexpr std::array<EnumKey<ImportKind>, 4> importKindKeys{
    {{ImportKind::Seats, "seats"}, {ImportKind::Milestones, "milestones"},
        {ImportKind::Candidacies, "candidacies"}, {ImportKind::Applications, "applications"}}};

/// Something that a column of a file can hold.
struct TargetField
{
    const char *key;       ///< stable: "candidate"; what `--map candidate=COLUMN` names
    const char *title;     ///< for people, to be translated
    bool required;         ///< without it nothing can be read
    bool several;          ///< more than one column may hold it
    const char *spellings; ///< accepted headers, folded, separated by '|'; a '*' stands for anything
};

/// All fields of @p kind, in the order in which a person would look for them.
std::span<const TargetField> targetFields(ImportKind kind);
/// The field of @p kind with that key, or null.
const TargetField *findField(ImportKind kind, const QString &key);

} // namespace rosette
