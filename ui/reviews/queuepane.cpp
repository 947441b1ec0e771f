// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/queuepane.h"

#include "ui/reviews/queuemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/words.h"

#include <QHash>
#include <QListView>
#include <QVBoxLayout>

namespace rosette {

namespace {

/// Measures only names that may wrap, since a list of thousands is measured whenever a row moves.
class QueueRowDelegate : public ListRowDelegate
{
public:
    using ListRowDelegate::ListRowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.widget ? option.widget->width() : option.rect.width();
        const qreal scale = Theme::instance().textScale();
        if (width != m_width || !qFuzzyCompare(scale, m_scale))
            m_known.clear();
        m_width = width;
        m_scale = scale;
        const QString name = index.data().toString();
        const bool isHeading = index.data(HeadingRole).toBool();
        const bool fits = surelyFits({name, TextStyle::BodyStrong}, width - spare);
        const int kind = index.data(QuietRole).toBool() ? 1 : 2;
        if (isHeading || !fits)
            return ListRowDelegate::sizeHint(option, index);
        const auto known = m_known.constFind(kind);
        return known != m_known.constEnd() ? *known
                                           : *m_known.insert(kind, ListRowDelegate::sizeHint(option, index));
    }

private:
    static constexpr int spare = 60; ///< what a row needs beside its name, and more

    mutable QHash<int, QSize> m_known; ///< by the kind of row, of names that fit in a line
    mutable int m_width = 0;
    mutable qreal m_scale = 0;
};

QWidget *keysLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(6);
    layout->addWidget(new KeyCap(QueuePane::tr("J", "key for the next application")));
    layout->addWidget(new KeyCap(QueuePane::tr("K", "key for the previous application")));
    layout->addWidget(new TextLabel(TextStyle::Caption, Role::Text3, QueuePane::tr("next, previous")), 1);
    return line;
}

} // namespace

QueuePane::QueuePane(QueueModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(new SearchField(tr("Filter"), QStringLiteral("/"), this)),
      m_list(new QListView(this))
{
    setAccessibleName(tr("Applications"));
    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 14, 12, 8);
    layout->setSpacing(8);
    auto *filterPlace = new QHBoxLayout;
    filterPlace->setContentsMargins(4, 0, 4, 0);
    filterPlace->addWidget(m_filter);
    layout->addLayout(filterPlace);
    layout->addWidget(m_list, 1);
    layout->addWidget(keysLine(this));
    prepareRowView(*m_list);
    m_list->setItemDelegate(new QueueRowDelegate(m_list));
    m_list->setModel(&model);
    m_list->setAccessibleName(tr("Applications to review"));
    m_filter->setAccessibleName(tr("Filter the applications by name"));
    connect(&model, &QueueModel::wordsChanged, m_list, qOverload<const QModelIndex &>(&QListView::update));
    connect(m_filter, &QLineEdit::textChanged, &model, &QueueModel::setFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            const QueueEntry *entry = m_model.entry(current);
            if (entry && !m_isMarking)
                Q_EMIT chosen(entry->application);
        });
}

void QueuePane::setCurrent(const ApplicationId &application)
{
    m_isMarking = true;
    const QModelIndex index = m_model.indexOf(application);
    if (index != m_list->currentIndex() || !m_list->selectionModel()->isSelected(index)) {
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        if (index.isValid())
            m_list->scrollTo(index);
    }
    m_isMarking = false;
}

void QueuePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace rosette
