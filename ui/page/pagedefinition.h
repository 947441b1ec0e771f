// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QString>

#include <functional>

class QWidget;

namespace rosette {

enum class Icon;
class Page;
class PageContext;

/// Where a page is entered from, besides links and the palette.
enum class PageEntry
{
    Navigation, ///< an item of the navigation list
    Menu,       ///< an item of the main menu
    Link        ///< only from other pages
};

/// What the shell knows of a page before it exists. A page is made when it is first gone to.
struct PageDefinition
{
    QString key;   ///< "motions"
    QString title; ///< "Motions"
    Icon icon{};
    std::function<Page *(PageContext &, QWidget *parent)> create;
    /// Who may see it; none: everybody who opens the file.
    std::function<bool(const Workspace &)> isAllowed{};
    /// How many things on it wait for the seat that acts; none: nothing ever does.
    std::function<Result<int>(Workspace &)> countForMe{};
    PageEntry entry = PageEntry::Navigation;
    /// Adds the acts that can be called before the page was ever opened ("New motion..."); none: no such act.
    std::function<void(PageContext &)> addCommands{};
};

} // namespace rosette
