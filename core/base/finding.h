// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rosette {

enum class Severity
{
    Blocker,
    Warning,
    Note
};

/// What a check has to say. Not an error: the check itself worked. A person may accept a warning with a
/// reason; code and subject together are what is accepted, so they must be stable between two runs of the
/// same check.
struct Finding
{
    Severity severity = Severity::Note;
    QString code;     ///< stable, kebab case: "motions-open"
    QString subject;  ///< the id of what it is about, or empty for the whole
    QString sentence; ///< what is the case, finished and translated
    QString remedy;   ///< what to do about it; may be empty

    bool operator==(const Finding &) const = default;
};

bool hasBlocker(const std::vector<Finding> &findings);
/// "blocker", "warning", "note": the stable words of files and of the command line.
QString severityKey(Severity severity);

} // namespace rosette
