// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change.h"
#include "ui/page/place.h"
#include "ui/widgets/shownstack.h"

#include <QHash>

namespace rosette {

class Page;
class PageContext;
class PageFocus;

/// The pages of a window: each is made at its first visit, one is seen, and those that are not are told of
/// what changed when they are next gone to.
class PageStack : public ShownStack
{
    Q_OBJECT

public:
    explicit PageStack(PageContext &context, QWidget *parent = nullptr);

    /// Shows @p place; false if there is no such page, or this seat may not see it.
    bool goTo(const Place &place);
    Page *current() const;
    /// The committee changed.
    void take(const Changes &changes);
    /// See PageFocus::regain().
    bool regainFocus();
    /// Every page keeps what was typed and not saved.
    void keepDrafts();

private:
    Page *pageFor(const QString &key);

    PageContext &m_context;
    PageFocus *m_focus;
    QHash<QString, Page *> m_pages;
    QHash<Page *, Changes> m_missed; ///< what a page does not know of yet
};

} // namespace rosette
