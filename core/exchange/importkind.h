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
    const char *key;    ///< stable: "candidate"; what `--map candidate=COLUMN` names
    const char *title;  ///< for people, to be translated
    bool required;      ///< without it nothing can be read
    bool several;       ///< more than one column may hold it
    const char *orElse; ///< key of a field that serves when no column holds this one; may be null
    const char
        *spellings; ///< accepted headers as headerKey() gives them, separated by '|', the likelier first;
                    ///< '*' stands for any text
};

/// @p header as spellings are written: folded, everything else than letters and digits one space.
QString headerKey(const QString &header);

/// All fields of @p kind, in the order in which a person would look for them.
std::span<const TargetField> targetFields(ImportKind kind);
/// The field of @p kind with that key, or null.
const TargetField *findField(ImportKind kind, const QString &key);

} // namespace rosette
