// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/command.h"

#include <vector>

namespace rosette {

class Page;
class PageContext;

/// Offers @p acts of the page @p page (key, text, words; who may) before that page was ever opened: each
/// opens it, and runs what the page has by then put in its place (addPageCommand). What is not possible there
/// is not run; the page, which says why, stays open.
void addLeads(PageContext &context, const QString &page, const std::vector<Command> &acts);

/// Offers @p command by name for as long as @p page lives. Run from elsewhere it brings the page first, so
/// that what it asks is asked, and what it says is said, where the eye then is.
void addPageCommand(Page &page, Command command);

/// Whether the chair or a secretary acts.
std::function<bool()> forOfficers(PageContext &context);

/// The act @p key of @p acts, which has it.
Command commandOf(const std::vector<Command> &acts, const QString &key);

} // namespace rosette
