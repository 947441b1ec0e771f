// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/tallycellpaint.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <optional>

namespace rosette {

namespace {

struct CellLook
{
    std::optional<Role> fill;
    std::optional<Role> line;
    bool isDashed = false;
    qreal lineWidth = 1;
    std::optional<Icon> icon;
    Role ink = Role::Surface;
};

CellLook lookOf(TallyCell cell)
{
    switch (cell) {
    case TallyCell::For:
        return {Role::VoteFor, std::nullopt, false, 1, Icon::Check, Role::Surface};
    case TallyCell::Against:
        return {Role::VoteAgainst, std::nullopt, false, 1, Icon::Close, Role::Surface};
    case TallyCell::Abstained:
        return {Role::VoteAbstained, Role::Control, false, 1, Icon::Minus, Role::Text};
    case TallyCell::Mine:
        return {std::nullopt, Role::Accent, true, 2, std::nullopt, Role::Accent};
    case TallyCell::Open:
        return {std::nullopt, Role::Control, true, 1, std::nullopt, Role::Text2};
    case TallyCell::Recused:
        return {std::nullopt, Role::Control, true, 1, Icon::Recused, Role::Text2};
    case TallyCell::Voted:
        return {Role::Track, Role::Control, false, 1, std::nullopt, Role::Text};
    }
    Q_UNREACHABLE();
}

/// A rectangle with its own radius at the left and at the right.
QPainterPath shape(const QRectF &rect, const TallyEnds &ends)
{
    const qreal left = std::min(ends.left ? radius::tallyEnd : radius::tallyCell, rect.width() / 2);
    const qreal right = std::min(ends.right ? radius::tallyEnd : radius::tallyCell, rect.width() / 2);
    QPainterPath path;
    path.moveTo(rect.left() + left, rect.top());
    path.lineTo(rect.right() - right, rect.top());
    path.arcTo(QRectF(rect.right() - 2 * right, rect.top(), 2 * right, 2 * right), 90, -90);
    path.lineTo(rect.right(), rect.bottom() - right);
    path.arcTo(QRectF(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right), 0, -90);
    path.lineTo(rect.left() + left, rect.bottom());
    path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left), 270, -90);
    path.lineTo(rect.left(), rect.top() + left);
    path.arcTo(QRectF(rect.left(), rect.top(), 2 * left, 2 * left), 180, -90);
    path.closeSubpath();
    return path;
}

void paintWord(QPainter &painter, const QRectF &rect, const QString &word, Role ink)
{
    painter.setFont(leadFont(TextStyle::Caption));
    if (painter.fontMetrics().horizontalAdvance(word) > rect.width() - 4)
        return;
    painter.setPen(colour(ink));
    painter.drawText(rect, static_cast<int>(Qt::AlignCenter), word);
}

} // namespace

void paintTallyCell(QPainter &painter, const QRectF &rect, TallyCell cell, const TallyEnds &ends)
{
    const CellLook look = lookOf(cell);
    const qreal inset = look.line ? look.lineWidth / 2 : 0;
    QPen pen(Qt::NoPen);
    if (look.line)
        pen = QPen(colour(*look.line), look.lineWidth, look.isDashed ? Qt::CustomDashLine : Qt::SolidLine,
            Qt::FlatCap);
    if (look.isDashed)
        pen.setDashPattern({3.5 / look.lineWidth, 2.5 / look.lineWidth});
    painter.setPen(pen);
    painter.setBrush(look.fill ? QBrush(colour(*look.fill)) : QBrush(Qt::NoBrush));
    painter.drawPath(shape(rect.adjusted(inset, inset, -inset, -inset), ends));
    painter.setBrush(Qt::NoBrush);
    if (cell == TallyCell::Mine)
        paintWord(painter, rect, QCoreApplication::translate("rosette::TallyBar", "you"), look.ink);
    const int side = scaled(16);
    if (look.icon && rect.width() >= side + 2) {
        const QPoint at(qRound(rect.center().x() - side / 2.0), qRound(rect.center().y() - side / 2.0));
        paintIcon(painter, QRect(at, QSize(side, side)), *look.icon, look.ink);
    }
}

void paintEmptyTally(QPainter &painter, const QRectF &rect)
{
    painter.setPen(QPen(colour(Role::Control), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius::tallyEnd, radius::tallyEnd);
    paintWord(
        painter, rect, QCoreApplication::translate("rosette::TallyBar", "Nobody has voted"), Role::Text2);
}

} // namespace rosette
