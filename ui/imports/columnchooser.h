// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/inspectimport.h"

#include <QWidget>

class QComboBox;

namespace rosette {

/// What each column of a file holds, to be looked at and changed: the column's name, its first values, and
/// the field.
class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChooser(ImportKind kind, QWidget *parent = nullptr);

    void setColumns(const std::vector<ImportColumn> &columns);
    /// One key (or nothing) for each column, in order.
    QStringList fields() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *row(const ImportColumn &column);
    void freeField(const QComboBox *chosen);

    ImportKind m_kind;
    QList<QComboBox *> m_choices;
};

} // namespace rosette
