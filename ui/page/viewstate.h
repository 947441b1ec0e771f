// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

class QComboBox;
class QHeaderView;
class QSplitter;

namespace rosette {

/// How somebody left the windows of one committee: panes, columns, filters, last place. Kept in the user's
/// own settings under the committee's identity, never in the committee file. Losing it loses no work.
class ViewState
{
public:
    /// @p committee is from committeeIdentity().
    explicit ViewState(const QString &committee);

    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);

    /// Restores the sizes of the panes and keeps them from now on. Call it when the panes are in.
    void keep(const QString &key, QSplitter *splitter);
    /// The same for the widths, order and sorting of columns. Call it when the model is set.
    void keep(const QString &key, QHeaderView *columns);
    /// The same for the choice of a filter. Call it when the choices are in; they stay the same ones.
    void keep(const QString &key, QComboBox *filter);

private:
    QString m_group;
    QSettings m_settings;
};

} // namespace rosette
