// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/assistedselection.h"

#include <QAbstractItemView>
#include <QComboBox>

namespace rosette {

namespace {

/// The box whose list @p view is, or null.
QComboBox *boxOf(const QAbstractItemView &view)
{
    QWidget *container = view.parentWidget();
    auto *box = container ? qobject_cast<QComboBox *>(container->parentWidget()) : nullptr;
    return box && box->view() == &view ? box : nullptr;
}

void take(QComboBox &box, int row)
{
    box.setCurrentIndex(row);
    box.hidePopup();
    Q_EMIT box.activated(row);
    Q_EMIT box.textActivated(box.itemText(row));
}

} // namespace

void AssistedSelection::prepare(QAbstractItemView &view)
{
    auto *present = view.findChild<AssistedSelection *>(QString(), Qt::FindDirectChildrenOnly);
    (present ? present : new AssistedSelection(view))->listen();
}

AssistedSelection::AssistedSelection(QAbstractItemView &view) : QObject(&view), m_view(view) {}

void AssistedSelection::listen()
{
    QItemSelectionModel *selection = m_view.selectionModel();
    if (!selection || selection == m_selection)
        return;
    m_selection = selection;
    if (const QComboBox *box = boxOf(m_view); box && m_view.accessibleName().isEmpty()) {
        // Later: saying a name asks for the view again, which is only just being made known.
        QMetaObject::invokeMethod(
            &m_view, [this, box] { m_view.setAccessibleName(box->accessibleName()); }, Qt::QueuedConnection);
    }
    // Queued: a step by key selects first and moves the current row after.
    connect(selection, &QItemSelectionModel::selectionChanged, this, &AssistedSelection::follow,
        Qt::QueuedConnection);
}

void AssistedSelection::follow()
{
    if (m_view.selectionMode() != QAbstractItemView::SingleSelection || !m_view.selectionModel())
        return;
    const QModelIndexList selected = m_view.selectionModel()->selectedIndexes();
    if (selected.isEmpty() || selected.first().row() == m_view.currentIndex().row())
        return;
    if (QComboBox *box = boxOf(m_view))
        take(*box, selected.first().row());
    else
        m_view.setCurrentIndex(selected.first());
}

} // namespace rosette
