// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document/pagethumbnails.h"

#include "ui/theme/painting.h"
#include "ui/theme/focusvisibility.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace rosette {

namespace {

constexpr int thumbnailWidth = 62;
constexpr int padding = 4; ///< between a sheet and the ring around it
constexpr int patience = 120;

/// A sheet with its number beneath; the current one has a ring in the accent.
class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QSizeF sheet = index.data(Qt::SizeHintRole).toSizeF();
        const int width = scaled(thumbnailWidth);
        const int height = sheet.isEmpty() ? width : qRound(width * sheet.height() / sheet.width());
        return {width + 2 * padding + 4, height + 2 * padding + lineHeight(TextStyle::Caption) + 16};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const int numberHeight = lineHeight(TextStyle::Caption);
        const int width = scaled(thumbnailWidth);
        const QRect cell = option.rect;
        const QRect sheet((cell.left() + cell.right() + 1 - width) / 2, cell.top() + padding, width,
            cell.height() - numberHeight - 16 - 2 * padding);
        painter->fillRect(sheet, Qt::white);
        const QImage page = index.data(Qt::DecorationRole).value<QImage>();
        if (!page.isNull())
            painter->drawImage(sheet, page);
        const QRectF around = QRectF(sheet).adjusted(-3, -3, 3, 3);
        if (isCurrent)
            paintBox(*painter, around, Box{.fill = {}, .line = Role::Accent, .lineWidth = 2, .radius = 4});
        else
            paintBox(*painter, QRectF(sheet).adjusted(-1, -1, 1, 1),
                Box{.fill = {}, .line = Role::Line, .radius = 0});
        painter->setFont(font(isCurrent ? TextStyle::CaptionStrong : TextStyle::Caption));
        painter->setPen(colour(isCurrent ? Role::Accent : Role::Text2));
        painter->drawText(QRect(cell.left(), sheet.bottom() + padding + 3, cell.width(), numberHeight),
            Qt::AlignCenter, QString::number(index.row() + 1));
        painter->restore();
    }
};

} // namespace

PageThumbnails::PageThumbnails(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new ThumbnailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, 14, 0, 8); // the first stands beside the top of the first page
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &PageThumbnails::paintThumbnails);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

QSize PageThumbnails::minimumSizeHint() const
{
    return {scaled(thumbnailWidth) + 2 * padding + 4 + verticalScrollBar()->sizeHint().width() + 8, 80};
}

QSize PageThumbnails::sizeHint() const
{
    return minimumSizeHint();
}

void PageThumbnails::setPages(const std::shared_ptr<const typeset::DisplayList> &pages)
{
    m_pages = pages;
    const int count = pages ? static_cast<int>(pages->pages.size()) : 0;
    const bool isFirst = m_model->rowCount() == 0;
    m_isFollowing = true;
    while (m_model->rowCount() > count)
        m_model->removeRow(m_model->rowCount() - 1);
    while (m_model->rowCount() < count) {
        auto *item = new QStandardItem(tr("Page %1").arg(m_model->rowCount() + 1));
        item->setData(QSizeF(pages->pageSize.width, pages->pageSize.height), Qt::SizeHintRole);
        m_model->appendRow(item);
    }
    m_isFollowing = false;
    if (isFirst)
        paintThumbnails();
    else
        m_soon.start();
}

void PageThumbnails::paintThumbnails()
{
    if (!m_pages)
        return;
    const double scale = scaled(thumbnailWidth) * devicePixelRatioF() / m_pages->pageSize.width;
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setData(
            m_painter.image(*m_pages, static_cast<std::size_t>(row), scale), Qt::DecorationRole);
}

void PageThumbnails::setCurrentPage(int page)
{
    m_isFollowing = true;
    setCurrentIndex(m_model->index(page, 0));
    m_isFollowing = false;
}

void PageThumbnails::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid())
        Q_EMIT pageChosen(current.row());
}

} // namespace rosette
