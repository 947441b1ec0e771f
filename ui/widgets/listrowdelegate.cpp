// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listrowdelegate.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/tone.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>
#include <QListView>
#include <QResizeEvent>

#include <algorithm>

namespace rosette {

namespace {

constexpr int padding = 10;
constexpr int rim = 7;
constexpr int iconGap = 4;
constexpr int groupGap = 12;

/// The words of one row, and where they go.
struct Row
{
    Words name;
    Words state;
    QString count;
    bool isHeading = false;
    bool isQuiet = false;
    bool hasStateIcon = false;
    bool hasTrailingIcon = false;
    int above = 0; ///< what parts a group from the one before

    explicit Row(const QModelIndex &index)
        : isHeading(index.data(ListRowDelegate::HeadingRole).toBool()),
          isQuiet(index.data(ListRowDelegate::QuietRole).toBool()),
          hasStateIcon(index.data(ListRowDelegate::StateIconRole).isValid()),
          hasTrailingIcon(index.data(ListRowDelegate::TrailingIconRole).isValid()),
          above(isHeading && index.row() > 0 ? groupGap : 0)
    {
        name.text = index.data(ListRowDelegate::NameRole).toString();
        name.style = isHeading ? TextStyle::CaptionStrong : isQuiet ? TextStyle::Body : TextStyle::BodyStrong;
        state.text = index.data(ListRowDelegate::StateRole).toString();
        state.style = TextStyle::Caption;
        count = index.data(ListRowDelegate::CountRole).toString();
    }

    int right() const
    {
        int width = 0;
        if (!count.isEmpty())
            width = QFontMetrics(rosette::font(TextStyle::Caption)).horizontalAdvance(count) + 8;
        return hasTrailingIcon ? std::max(width, scaled(16) + 8) : width;
    }
    int stateLeft() const { return hasStateIcon ? scaled(14) + iconGap : 0; }
    int nameWidth(int width) const { return std::max(1, width - 2 * padding - right()); }
    int stateWidth(int width) const { return std::max(1, width - 2 * padding - stateLeft()); }
    int nameHeight(int width) const { return heightOfWords(name, nameWidth(width)); }
    int stateHeight(int width) const
    {
        return state.text.isEmpty() ? 0 : heightOfWords(state, stateWidth(width));
    }
    int height(int width) const
    {
        if (isHeading)
            return nameHeight(width) + 2 * rim + above;
        return nameHeight(width) + stateHeight(width) + 2 * rim + 2;
    }
};

/// Rows take more lines in a narrower view. A QListView lays its rows out anew only when its height changes.
class RowsFollowWidth : public QObject
{
public:
    explicit RowsFollowWidth(QAbstractItemView &view) : QObject(&view), m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Resize)
            return false;
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width() && !m_isAsked) {
            m_isAsked = true;
            QMetaObject::invokeMethod(
                this, [this] { layOut(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void layOut()
    {
        m_isAsked = false;
        m_view.doItemsLayout();
    }

    QAbstractItemView &m_view;
    bool m_isAsked = false;
};

Role roleOf(const QModelIndex &index, int toneRoleOfItem, Role otherwise)
{
    const QVariant tone = index.data(toneRoleOfItem);
    return tone.isValid() ? toneRole(static_cast<Tone>(tone.toInt())) : otherwise;
}

Icon iconOf(const QModelIndex &index, int role)
{
    return static_cast<Icon>(index.data(role).toInt());
}

} // namespace

ListRowDelegate::ListRowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void ListRowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row row(index);
    const QRect &all = option.rect;
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, all, place);
    };
    painter->save();
    if (!row.isHeading)
        paintRowGround(*painter, option);
    const int nameHeight = row.nameHeight(all.width());
    const int stateHeight = row.stateHeight(all.width());
    const int spare = row.isHeading ? rim + row.above : (all.height() - nameHeight - stateHeight) / 2;
    const QRect name(all.left() + padding, all.top() + spare, row.nameWidth(all.width()), nameHeight);
    painter->setPen(colour(row.isHeading || row.isQuiet ? Role::Text2 : Role::Text));
    paintWords(*painter, mirrored(name), row.name);
    if (!row.count.isEmpty()) {
        painter->setFont(rosette::font(TextStyle::Caption));
        painter->setPen(colour(Role::Text3));
        painter->drawText(mirrored(QRect(all.right() - padding - row.right() + 1, name.top(), row.right(),
                              lineHeight(row.name.style))),
            static_cast<int>(Qt::AlignVCenter) |
                static_cast<int>(option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
            row.count);
    }
    if (row.hasTrailingIcon) {
        const int side = scaled(16);
        paintIcon(*painter,
            mirrored(
                QRect(all.right() - padding - side + 1, all.top() + (all.height() - side) / 2, side, side)),
            iconOf(index, TrailingIconRole), roleOf(index, TrailingToneRole, Role::Text2));
    }
    if (!row.state.text.isEmpty()) {
        const int top = name.bottom() + 1;
        const int side = scaled(14);
        if (row.hasStateIcon)
            paintIcon(*painter,
                mirrored(QRect(name.left(), top + (lineHeight(TextStyle::Caption) - side) / 2, side, side)),
                iconOf(index, StateIconRole), roleOf(index, StateToneRole, Role::Text2));
        painter->setPen(colour(Role::Text2));
        paintWords(*painter,
            mirrored(QRect(name.left() + row.stateLeft(), top, row.stateWidth(all.width()), stateHeight)),
            row.state);
    }
    painter->restore();
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {scaled(120), Row(index).height(width)};
}

void prepareRowView(QAbstractItemView &view)
{
    view.setItemDelegate(new ListRowDelegate(&view));
    view.setFrameShape(QFrame::NoFrame);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setMouseTracking(true);
    view.viewport()->setAutoFillBackground(false);
    if (auto *list = qobject_cast<QListView *>(&view)) {
        list->setResizeMode(QListView::Adjust);
        list->setSpacing(0);
    }
    new RowsFollowWidth(view);
    QObject::connect(&Theme::instance(), &Theme::changed, &view, [&view] { view.doItemsLayout(); });
}

} // namespace rosette
