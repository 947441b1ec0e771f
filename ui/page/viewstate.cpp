// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/viewstate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSplitter>

namespace rosette {

ViewState::ViewState(const QString &committee) : m_group(QStringLiteral("committees/%1/").arg(committee)) {}

QVariant ViewState::value(const QString &key, const QVariant &fallback) const
{
    return m_settings.value(m_group + key, fallback);
}

void ViewState::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(m_group + key, value);
}

void ViewState::remove(const QString &key)
{
    m_settings.remove(m_group + key);
}

void ViewState::keep(const QString &key, QSplitter *splitter)
{
    splitter->restoreState(value(key).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
        [this, key, splitter] { setValue(key, splitter->saveState()); });
}

void ViewState::keep(const QString &key, QHeaderView *columns)
{
    columns->restoreState(value(key).toByteArray());
    const auto save = [this, key, columns] { setValue(key, columns->saveState()); };
    QObject::connect(columns, &QHeaderView::sectionResized, columns, save);
    QObject::connect(columns, &QHeaderView::sectionMoved, columns, save);
    QObject::connect(columns, &QHeaderView::sortIndicatorChanged, columns, save);
}

void ViewState::keep(const QString &key, QComboBox *filter)
{
    if (const int kept = value(key, 0).toInt(); kept > 0 && kept < filter->count())
        filter->setCurrentIndex(kept);
    QObject::connect(
        filter, &QComboBox::currentIndexChanged, filter, [this, key](int chosen) { setValue(key, chosen); });
}

} // namespace rosette
