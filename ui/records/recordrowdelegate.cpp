// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordrowdelegate.h"

#include "core/base/civiltime.h"
#include "core/base/moment.h"
#include "ui/records/recordlook.h"
#include "ui/records/recordsmodel.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>
#include <QPainter>

namespace rosette {

namespace {

constexpr int side = 12;
constexpr int tile = 30;
constexpr int gap = 10;
constexpr int rim = 8;
constexpr int timeWidth = 76;
constexpr int numberWidth = 48;
constexpr int signedWidth = 74;

const RecordView *recordAt(const QModelIndex &index)
{
    const auto *model = qobject_cast<const RecordsModel *>(index.model());
    return model ? model->record(index) : nullptr;
}

Words sentenceOf(const RecordView &record)
{
    Words words{record.sentence, TextStyle::Body};
    words.leadLength = record.sentence.startsWith(record.lead) ? record.lead.size() : 0;
    return words;
}

int rightOf(const RecordView &record)
{
    return scaled(timeWidth) + scaled(numberWidth) + (record.isSigned ? scaled(signedWidth) : 0);
}

int sentenceWidth(const RecordView &record, int width)
{
    return std::max(scaled(120), width - 2 * side - scaled(tile) - 2 * gap - rightOf(record));
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
{
    painter.setFont(rosette::font(TextStyle::CaptionStrong));
    painter.setPen(colour(Role::Text2));
    const QRect place = option.rect.adjusted(side, 0, -side, -scaled(5));
    painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), text);
}

/// From the right: number, time, whether it is signed.
void paintFacts(QPainter &painter, const QStyleOptionViewItem &option, const RecordView &record)
{
    const QRect &all = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, all, place);
    };
    const auto right = static_cast<int>(Qt::AlignVCenter) |
                       static_cast<int>(option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
    painter.setFont(rosette::font(TextStyle::Caption));
    painter.setPen(colour(isSelected ? Role::Text2 : Role::Text3));
    int edge = all.right() - side + 1;
    painter.drawText(
        mirrored(QRect(edge - scaled(numberWidth), all.top(), scaled(numberWidth), all.height())), right,
        QString::number(record.sequence));
    edge -= scaled(numberWidth);
    painter.drawText(mirrored(QRect(edge - scaled(timeWidth), all.top(), scaled(timeWidth), all.height())),
        right, timeInWords(civilTimeOf(record.at)));
    if (!record.isSigned)
        return;
    edge -= scaled(timeWidth) + scaled(signedWidth);
    const int icon = scaled(14);
    const QRect place(edge, all.top() + (all.height() - icon) / 2, icon, icon);
    paintIcon(painter, mirrored(place), Icon::Signed, Role::Text2);
    painter.drawText(
        mirrored(QRect(edge + icon + 4, all.top(), scaled(signedWidth) - icon - 4, all.height())),
        static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), RecordRowDelegate::tr("Signed"));
}

} // namespace

void RecordRowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const RecordView *record = recordAt(index);
    if (!record) {
        paintHeading(*painter, option, index.data().toString());
        painter->restore();
        return;
    }
    paintRowGround(*painter, option);
    const QRect &all = option.rect;
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, all, place);
    };
    const int box = scaled(tile);
    const QRect tileRect(all.left() + side, all.top() + (all.height() - box) / 2, box, box);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    paintBox(*painter, mirrored(tileRect), {isSelected ? Role::Surface : Role::Soft, std::nullopt});
    const int icon = scaled(16);
    const QPoint spare((box - icon) / 2, (box - icon) / 2);
    paintIcon(*painter, mirrored(QRect(tileRect.topLeft() + spare, QSize(icon, icon))), iconOf(record->type),
        Role::Text2);
    const Words words = sentenceOf(*record);
    const int width = sentenceWidth(*record, all.width());
    const int height = heightOfWords(words, width);
    painter->setPen(colour(Role::Text));
    paintWords(*painter,
        mirrored(QRect(tileRect.right() + 1 + gap, all.top() + (all.height() - height) / 2, width, height)),
        words, colour(Role::Text));
    paintFacts(*painter, option, *record);
    painter->restore();
}

QSize RecordRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RecordView *record = recordAt(index);
    if (!record)
        return {0, lineHeight(TextStyle::CaptionStrong) + scaled(18)};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : scaled(700);
    const int words = heightOfWords(sentenceOf(*record), sentenceWidth(*record, width));
    return {0, std::max(scaled(tile), words) + 2 * rim};
}

} // namespace rosette
