// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QObject>
#include <QPointer>

class QAbstractItemView;

namespace rosette {

/// A screen reader selects a row of a list and means: go there. Qt then selects it, and neither makes it the
/// current one nor, in the list of a combo box, takes it; this does both. Hands and keys always move the
/// current row with the selection, so nothing changes for them.
class AssistedSelection : public QObject
{
    Q_OBJECT

public:
    /// Once for each view, as often as one likes.
    static void prepare(QAbstractItemView &view);

private:
    explicit AssistedSelection(QAbstractItemView &view);

    void listen();
    void follow();

    QAbstractItemView &m_view;
    QPointer<QItemSelectionModel> m_selection;
};

} // namespace rosette
