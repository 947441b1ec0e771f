// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagedefinition.h"

#include <vector>

namespace rosette {

/// The pages of the program, in the order of the navigation list. Filled once by ui/shell/allpages.cpp from
/// the pages' own register.cpp files; the shell knows pages from here only.
class PageRegistry
{
public:
    /// The key must be new.
    void add(PageDefinition definition);

    const std::vector<PageDefinition> &all() const { return m_pages; }
    const PageDefinition *find(const QString &key) const;

private:
    std::vector<PageDefinition> m_pages;
};

} // namespace rosette
