// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace rosette::cli {

class CommandForm;

/// A group of commands: all that can be done with one kind of thing.
struct GroupEntry
{
    const char *name;
    const char *summary; ///< to be translated
};

/// One command: its group (empty for one that stands alone), its name, and what it takes and does.
struct CommandEntry
{
    const char *group;
    const char *name;
    void (*define)(CommandForm &);
};

/// In the order in which help shows them.
std::span<const GroupEntry> commandGroups();
/// The commands of @p group, next to each other in the one table of commands.
std::span<const CommandEntry> commandsOf(const char *group);

} // namespace rosette::cli
