// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/page/page.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/pagefocus.h"

#include <QPointer>

namespace rosette {

namespace {

/// More than so many changes are told as "everything".
constexpr std::size_t mostMissed = 200;

} // namespace

PageStack::PageStack(PageContext &context, QWidget *parent)
    : ShownStack(parent), m_context(context), m_focus(new PageFocus(context.tasks(), this))
{
}

Page *PageStack::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

Page *PageStack::pageFor(const QString &key)
{
    const PageDefinition *definition = m_context.pages().find(key);
    if (!definition || (definition->isAllowed && !definition->isAllowed(m_context.workspace())))
        return nullptr;
    Page *&page = m_pages[key];
    if (!page) {
        page = definition->create(m_context, this);
        page->setObjectName(key);
        if (page->accessibleName().isEmpty())
            page->setAccessibleName(definition->title);
        addWidget(page);
    }
    return page;
}

bool PageStack::goTo(const Place &place)
{
    Page *former = current(); // the first page that is made becomes the current one by itself
    Page *page = pageFor(place.page);
    if (!page)
        return false;
    const bool isArriving = former != page;
    if (former && isArriving)
        former->keepDrafts();
    const QPointer<QWidget> last = place.object.isEmpty() ? page->focusWidget() : nullptr; // it may go
    m_context.arrivedAt(place);
    setCurrentWidget(page);
    if (const Changes missed = m_missed.take(page); !missed.empty())
        page->refresh(missed);
    page->show(place.object);
    if (isArriving)
        m_focus->arriveAt(*page, last);
    return true;
}

bool PageStack::regainFocus()
{
    return m_focus->regain();
}

void PageStack::take(const Changes &changes)
{
    for (Page *page : std::as_const(m_pages)) {
        if (page == current()) {
            page->refresh(changes);
            continue;
        }
        Changes &missed = m_missed[page];
        missed.insert(missed.end(), changes.begin(), changes.end());
        if (missed.size() > mostMissed)
            missed = everything();
    }
}

void PageStack::keepDrafts()
{
    for (Page *page : std::as_const(m_pages))
        page->keepDrafts();
}

} // namespace rosette
