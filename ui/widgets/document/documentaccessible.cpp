// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document/documentaccessible.h"

#include "ui/widgets/document/documentview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace rosette {

namespace {

/// The words can be read; nothing can be marked or changed, and no character has a place of its own.
class DocumentAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit DocumentAccessible(DocumentView *view)
        : QAccessibleWidget(view, QAccessible::Document), m_view(view)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view->text() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State result = QAccessibleWidget::state();
        result.readOnly = true;
        result.multiLine = true;
        return result;
    }

    // The pages are painted, so there is nothing beneath.
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    int characterCount() const override { return static_cast<int>(m_view->text().size()); }
    QString text(int start, int end) const override { return m_view->text().mid(start, end - start); }
    int cursorPosition() const override { return m_cursor; }
    void setCursorPosition(int position) override { m_cursor = std::clamp(position, 0, characterCount()); }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int start, int) override { m_view->goToPage(pageOfCharacter(start)); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    int pageOfCharacter(int position) const;

    DocumentView *m_view;
    int m_cursor = 0;
};

int DocumentAccessible::pageOfCharacter(int position) const
{
    int page = 0;
    int passed = 0;
    for (; page + 1 < m_view->pageCount(); ++page) {
        passed += static_cast<int>(m_view->pageText(page).size()) + 1;
        if (position < passed)
            break;
    }
    return page;
}

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<DocumentView *>(object);
    return view ? new DocumentAccessible(view) : nullptr;
}

} // namespace

void installDocumentAccessibility()
{
    QAccessible::installFactory(makeAccessible); // one that is known is not added again
}

void announceDocument(DocumentView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextUpdateEvent event(&view, 0, QString(), QString());
    QAccessible::updateAccessibility(&event);
}

} // namespace rosette
