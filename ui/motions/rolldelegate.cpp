// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/rolldelegate.h"

#include "ui/motions/rollmodel.h"
#include "ui/theme/focusvisibility.h"
#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>
#include <QPainter>

namespace rosette {

namespace {

constexpr int padding = 8;
constexpr int least = 34;
constexpr int rim = 7;
constexpr int gap = 8;

/// Where the parts of a row are, at a width.
struct Parts
{
    Words name;
    Words remark;
    Words state;
    Words note;
    int iconSide = scaled(16);
    int stateWidth = 0;
    int nameWidth = 0;
    int remarkLeft = 0;
    bool isRemarkBeneath = false;

    Parts(const QModelIndex &index, int width)
    {
        const bool isMine = index.data(RollModel::MineRole).toBool();
        name = {index.data().toString(), isMine ? TextStyle::BodyStrong : TextStyle::Body};
        remark = {index.data(RollModel::RemarkRole).toString(),
            isMine ? TextStyle::CaptionStrong : TextStyle::Caption};
        state = {index.data(RollModel::StateRole).toString(),
            isMine ? TextStyle::CaptionStrong : TextStyle::Caption};
        note = {index.data(RollModel::NoteRole).toString(), TextStyle::Caption};
        const int inner = std::max(1, width - 2 * padding);
        if (!state.text.isEmpty())
            stateWidth = widthOfWords(state) + 6 + iconSide;
        const int room = std::max(inner / 3, inner - stateWidth - gap);
        const int beside = widthOfWords(name) + 5 + widthOfWords(remark);
        isRemarkBeneath = !remark.text.isEmpty() && beside > room;
        nameWidth = std::min(room, widthOfWords(name) + 1);
        remarkLeft = nameWidth + 5;
    }

    int nameHeight() const { return heightOfWords(name, nameWidth); }
    int beneath(int width) const
    {
        int height = isRemarkBeneath ? lineHeight(TextStyle::Caption) : 0;
        if (!note.text.isEmpty())
            height += heightOfWords(note, std::max(1, width - 2 * padding)) + 2;
        return height;
    }
    int height(int width) const { return std::max(scaled(least), nameHeight() + 2 * rim) + beneath(width); }
};

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isMine)
{
    if (option.state.testFlag(QStyle::State_Selected) || isMine)
        paintBox(painter, option.rect, {Role::AccentSoft, std::nullopt});
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, option.rect, {Role::Soft, std::nullopt});
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        FocusVisibility::instance().isVisibleOn(option.widget))
        paintFocusRing(painter, option.rect, radius::control);
}

} // namespace

void RollDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &all = option.rect;
    const Parts parts(index, all.width());
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, all, place);
    };
    painter->save();
    const bool isMine = index.data(RollModel::MineRole).toBool();
    const bool isQuiet = index.data(RollModel::QuietRole).toBool();
    paintGround(*painter, option, isMine && !index.data(RollModel::StateRole).toString().isEmpty());
    const int first = std::max(scaled(least), parts.nameHeight() + 2 * rim);
    const int top = all.top() + (first - parts.nameHeight()) / 2;
    const int left = all.left() + padding;
    painter->setPen(colour(isQuiet ? Role::Text2 : Role::Text));
    paintWords(*painter, mirrored(QRect(left, top, parts.nameWidth, parts.nameHeight())), parts.name);
    const int caption = lineHeight(TextStyle::Caption);
    const QRect remark = parts.isRemarkBeneath
                             ? QRect(left, all.top() + first - rim, all.width() - 2 * padding, caption)
                             : QRect(left + parts.remarkLeft, all.top() + (first - caption) / 2,
                                   all.width() - parts.remarkLeft - parts.stateWidth - 2 * padding, caption);
    painter->setPen(colour(Role::Text2));
    paintWords(*painter, mirrored(remark), parts.remark);
    if (!parts.state.text.isEmpty()) {
        const Role role = toneRole(static_cast<Tone>(index.data(RollModel::StateToneRole).toInt()));
        const QRect icon(all.right() - padding - parts.iconSide + 1, all.top() + (first - parts.iconSide) / 2,
            parts.iconSide, parts.iconSide);
        paintIcon(
            *painter, mirrored(icon), static_cast<Icon>(index.data(RollModel::StateIconRole).toInt()), role);
        const int width = parts.stateWidth - parts.iconSide - 6;
        painter->setPen(colour(isMine && role == Role::Accent ? Role::Accent : Role::Text2));
        paintWords(*painter,
            mirrored(QRect(icon.left() - 6 - width, all.top() + (first - caption) / 2, width + 1, caption)),
            parts.state);
    }
    if (!parts.note.text.isEmpty()) {
        const int height = heightOfWords(parts.note, all.width() - 2 * padding);
        painter->setPen(colour(Role::Text2));
        paintWords(*painter,
            mirrored(QRect(left, all.bottom() - height - 1, all.width() - 2 * padding, height)), parts.note);
    }
    painter->restore();
}

QSize RollDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {scaled(160), Parts(index, width).height(width)};
}

} // namespace rosette
