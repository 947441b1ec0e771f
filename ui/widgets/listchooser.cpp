// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listchooser.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/listrowdelegate.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace rosette {

namespace {

constexpr int longestName = 44;
constexpr int leastWords = 120;

bool isHeading(const QModelIndex &index)
{
    return index.data(ListRowDelegate::HeadingRole).toBool();
}

QString shortened(const QString &name)
{
    return name.size() <= longestName ? name : name.left(longestName - 1).trimmed() + QChar(0x2026);
}

} // namespace

ListChooser::ListChooser(QAbstractItemView &view, QWidget *parent)
    : QWidget(parent), m_view(view),
      m_before(new Button(Icon::ChevronLeft, tr("The one before"), ButtonKind::Flat, this)),
      m_chosen(new Button(QString(), ButtonKind::Normal, this)),
      m_after(new Button(Icon::ChevronRight, tr("The next"), ButtonKind::Flat, this)), m_menu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (Button *button : {m_before, m_chosen, m_after})
        layout->addWidget(button);
    m_chosen->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ListChooser::fillMenu);
    connect(m_before, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &ListChooser::refresh);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &ListChooser::refresh);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &ListChooser::refresh);
    refresh();
}

void ListChooser::refresh()
{
    const QModelIndex current = m_view.currentIndex();
    QString group;
    int place = 0;
    int inGroup = 0;
    for (int row = 0; row < m_view.model()->rowCount(); ++row) {
        const QModelIndex index = m_view.model()->index(row, 0);
        if (isHeading(index)) {
            if (place > 0)
                break;
            group = index.data().toString();
            inGroup = 0;
            continue;
        }
        ++inGroup;
        if (row == current.row())
            place = inGroup;
    }
    const QString name = current.data().toString();
    const auto sentence = [&](const QString &said) {
        return group.isEmpty() ? tr("%1 of %2: %3").arg(place).arg(inGroup).arg(said)
                               : tr("%1, %2 of %3: %4").arg(group).arg(place).arg(inGroup).arg(said);
    };
    m_name = name;
    m_words = place > 0 ? sentence(shortened(name)) : tr("Choose");
    m_chosen->setAccessibleName(place > 0 ? sentence(name) : m_words);
    fit();
    updateGeometry();
    m_before->setEnabled(next(current.row(), -1) >= 0);
    m_after->setEnabled(next(current.row(), 1) >= 0);
}

QSize ListChooser::sizeHint() const
{
    const int words = QFontMetrics(m_chosen->font()).horizontalAdvance(m_words) + 1;
    return {widthAround() + words, layout()->sizeHint().height()};
}

QSize ListChooser::minimumSizeHint() const
{
    const int least = widthAround() + scaled(leastWords);
    return {std::min(least, sizeHint().width()), layout()->minimumSize().height()};
}

void ListChooser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ListChooser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void ListChooser::fit()
{
    const int room = isVisible() ? width() - widthAround() : QWIDGETSIZE_MAX;
    const QString shown = QFontMetrics(m_chosen->font()).elidedText(m_words, Qt::ElideRight, room);
    m_chosen->setText(shown);
    const bool isCut = shown != m_words || m_name.size() > longestName;
    m_chosen->setToolTip(isCut ? m_name : QString());
}

/// What is not the words of the button.
int ListChooser::widthAround() const
{
    const int chosen =
        m_chosen->sizeHint().width() - QFontMetrics(m_chosen->font()).horizontalAdvance(m_chosen->text());
    return chosen + m_before->sizeHint().width() + m_after->sizeHint().width() + 2 * layout()->spacing();
}

void ListChooser::fillMenu()
{
    m_menu->clear();
    for (int row = 0; row < m_view.model()->rowCount(); ++row) {
        const QModelIndex index = m_view.model()->index(row, 0);
        if (isHeading(index)) {
            m_menu->addSection(index.data().toString());
            continue;
        }
        const QString state = index.data(ListRowDelegate::StateRole).toString();
        const QString name = shortened(index.data().toString());
        QAction *action = m_menu->addAction(state.isEmpty() ? name : tr("%1: %2").arg(name, state));
        action->setCheckable(true);
        action->setChecked(row == m_view.currentIndex().row());
        connect(action, &QAction::triggered, this, [this, row] { choose(row); });
    }
}

int ListChooser::next(int row, int direction) const
{
    for (row += direction; row >= 0 && row < m_view.model()->rowCount(); row += direction)
        if (!isHeading(m_view.model()->index(row, 0)))
            return row;
    return -1;
}

void ListChooser::step(int direction)
{
    if (const int row = next(m_view.currentIndex().row(), direction); row >= 0)
        choose(row);
}

void ListChooser::choose(int row)
{
    m_view.setCurrentIndex(m_view.model()->index(row, 0));
}

} // namespace rosette
