// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pageregistry.h"

#include <algorithm>

namespace rosette {

void PageRegistry::add(PageDefinition definition)
{
    Q_ASSERT(!definition.key.isEmpty() && !find(definition.key));
    m_pages.push_back(std::move(definition));
}

const PageDefinition *PageRegistry::find(const QString &key) const
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [&](const PageDefinition &page) { return page.key == key; });
    return found == m_pages.end() ? nullptr : &*found;
}

} // namespace rosette
