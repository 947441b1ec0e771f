// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/matrixdelegate.h"

#include "ui/reviews/looks.h"
#include "ui/reviews/matrixmodel.h"
#include "ui/theme/focusvisibility.h"
#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace rosette {

namespace {

constexpr int gap = 4; ///< around a cell
constexpr int edge = 8;
constexpr int iconGap = 5;

int widthOf(const QString &words, TextStyle style)
{
    return QFontMetrics(font(style)).horizontalAdvance(words) + 1;
}

int widestWord()
{
    int widest = 0;
    for (const Standing standing : {Standing::Met, Standing::NotMet, Standing::Open})
        widest = std::max(widest, widthOf(lookOf(standing).words, TextStyle::SmallStrong));
    return widest;
}

Box boxOf(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return {Role::Surface, Role::Line, 1, radius::control};
    case Standing::NotMet:
        return {Role::BadSoft, std::nullopt, 1, radius::control};
    case Standing::Open:
        return {Role::Track, std::nullopt, 1, radius::control};
    }
    Q_UNREACHABLE();
}

struct Lettering
{
    TextStyle style = TextStyle::Body;
    Role ink = Role::Text;
    Qt::Alignment alignment = Qt::AlignLeft;
};

void write(QPainter &painter, const QRect &place, const Lettering &lettering, const QString &words)
{
    const QFont face = font(lettering.style);
    painter.setFont(face);
    painter.setPen(colour(lettering.ink));
    painter.drawText(place, static_cast<int>(lettering.alignment | Qt::AlignVCenter),
        QFontMetrics(face).elidedText(words, Qt::ElideRight, place.width() + 1));
}

Tone toneOf(const MatrixRow &row)
{
    if (row.fit->fits())
        return Tone::Ok;
    const bool hasNotMet = std::any_of(row.fit->criteria.begin(), row.fit->criteria.end(),
        [](const CriterionFinding &finding) { return finding.standing == Standing::NotMet; });
    return hasNotMet ? Tone::Bad : Tone::Neutral;
}

} // namespace

MatrixDelegate::MatrixDelegate(QTableView *table) : QStyledItemDelegate(table), m_table(table) {}

int MatrixDelegate::rowHeight()
{
    return lineHeight(TextStyle::BodyStrong) + lineHeight(TextStyle::Caption) + 5;
}

int MatrixDelegate::wideCell(const ContestMatrix &matrix)
{
    std::array<QString, 3> longest; // of each standing; digits are all as wide as each other
    for (const MatrixRow &row : matrix.rows)
        for (const CriterionFinding &finding :
            row.fit ? row.fit->criteria : std::vector<CriterionFinding>()) {
            QString &known = longest.at(static_cast<std::size_t>(finding.standing));
            const QString counts = MatrixModel::countsOf(finding);
            if (counts.size() > known.size())
                known = counts;
        }
    int widest = 0;
    for (const Standing standing : {Standing::Met, Standing::NotMet, Standing::Open})
        widest =
            std::max(widest, widthOf(lookOf(standing).words, TextStyle::SmallStrong) +
                                 widthOf(longest.at(static_cast<std::size_t>(standing)), TextStyle::Small));
    return 2 * gap + 2 * edge + scaled(16) + iconGap + 6 + widest;
}

int MatrixDelegate::leastCell()
{
    return 2 * gap + 2 * edge + scaled(16) + iconGap + widestWord();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {leastCell(), rowHeight()};
}

void MatrixDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const MatrixModel *>(index.model());
    const bool isCriterion = model->criterion(index.column()).has_value();
    const bool isHidden = !index.data(MatrixModel::HiddenRole).toString().isEmpty();
    painter->save();
    painter->setClipRect(option.rect);
    QRect ring = option.rect.adjusted(1, 1, -1, -1);
    if (index.column() == 0) {
        paintName(*painter, option.rect, index);
    } else if (isCriterion && isHidden) {
        paintHidden(*painter, option, index);
        ring = hiddenPlace(index).adjusted(1, 1, -1, -1);
    } else if (isCriterion) {
        paintStanding(*painter, option.rect, index);
    } else {
        paintTogether(*painter, option.rect, index);
    }
    if (index == m_table->currentIndex() && isCriterion)
        paintBox(*painter, ring, Box{std::nullopt, Role::Accent, 2, radius::card});
    else if (index == m_table->currentIndex() && FocusVisibility::instance().isVisibleOn(m_table))
        paintFocusRing(*painter, ring, radius::card);
    painter->restore();
}

void MatrixDelegate::paintName(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const int line = lineHeight(TextStyle::BodyStrong);
    const int below = lineHeight(TextStyle::Caption);
    const QRect name(
        cell.left() + edge, cell.top() + (cell.height() - line - below) / 2, cell.width() - 2 * edge, line);
    write(painter, name, {TextStyle::BodyStrong, Role::Text}, index.data().toString());
    write(painter, QRect(name.left(), name.bottom() + 1, name.width(), below),
        {TextStyle::Caption, Role::Text3}, index.data(MatrixModel::SlatesRole).toString());
}

void MatrixDelegate::paintStanding(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const auto standing = static_cast<Standing>(index.data(MatrixModel::StandingRole).toInt());
    const Look look = lookOf(standing);
    const QRect box = cell.adjusted(gap, gap - 1, -gap, -gap + 1);
    paintBox(painter, box, boxOf(standing));
    const Role ink = standing == Standing::Open ? Role::Text : toneRole(look.tone);
    const QRect inner = box.adjusted(edge, 0, -edge, 0);
    const int side = scaled(16);
    const QString counts = index.data().toString();
    if (m_numbersBeside) {
        paintIcon(
            painter, QRect(inner.left(), inner.center().y() - side / 2 + 1, side, side), look.icon, ink);
        write(painter, inner.adjusted(side + iconGap, 0, 0, 0), {TextStyle::SmallStrong, ink}, look.words);
        write(painter, inner,
            {TextStyle::Small, standing == Standing::NotMet ? Role::Bad : Role::Text2, Qt::AlignRight},
            counts);
        return;
    }
    const int line = lineHeight(TextStyle::SmallStrong);
    const int below = lineHeight(TextStyle::Caption);
    const int top = inner.top() + (inner.height() - line - below) / 2;
    paintIcon(painter, QRect(inner.left(), top + (line - side) / 2, side, side), look.icon, ink);
    const QRect words(inner.left() + side + 6, top, inner.width() - side - 6, line);
    write(painter, words, {TextStyle::SmallStrong, ink}, look.words);
    write(painter, QRect(words.left(), words.bottom(), words.width(), below),
        {TextStyle::Caption, standing == Standing::NotMet ? Role::Bad : Role::Text2}, counts);
}

QRect MatrixDelegate::hiddenPlace(const QModelIndex &index) const
{
    const auto *model = static_cast<const MatrixModel *>(index.model());
    const QRect first = m_table->visualRect(index.siblingAtColumn(1));
    const QRect last = m_table->visualRect(index.siblingAtColumn(model->lastColumn() - 1));
    return first.united(last);
}

void MatrixDelegate::paintHidden(
    QPainter &painter, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QRect place = hiddenPlace(index).adjusted(gap, gap - 1, -gap, -gap + 1);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(colour(Role::Control), 1, Qt::CustomDashLine);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    const int side = scaled(16);
    const QRect inner = place.adjusted(edge + 4, 0, -edge, 0);
    paintIcon(painter, QRect(inner.left(), inner.center().y() - side / 2 + 1, side, side), Icon::Hidden,
        Role::Text2);
    write(painter, inner.adjusted(side + 8, 0, 0, 0), {TextStyle::Small, Role::Text2},
        index.data(MatrixModel::HiddenRole).toString());
}

void MatrixDelegate::paintTogether(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const auto *model = static_cast<const MatrixModel *>(index.model());
    const MatrixRow *row = model->row(index);
    const QRect inner = cell.adjusted(edge + 4, 0, 0, 0);
    if (!row->fit) {
        write(painter, inner, {TextStyle::BodyStrong, Role::Accent}, index.data().toString());
        return;
    }
    const Tone tone = toneOf(*row);
    const Icon icon = tone == Tone::Ok ? Icon::Meets : tone == Tone::Bad ? Icon::DoesNotMeet : Icon::Open;
    const Role ink = tone == Tone::Neutral ? Role::Text2 : toneRole(tone);
    const QString motion = row->motionInWords;
    const int line = lineHeight(TextStyle::BodyStrong);
    const int below = motion.isEmpty() ? 0 : lineHeight(TextStyle::Caption);
    const int top = inner.top() + (inner.height() - line - below) / 2;
    const int side = scaled(16);
    paintIcon(painter, QRect(inner.left(), top + (line - side) / 2, side, side), icon, ink);
    const QRect words(inner.left() + side + 6, top, inner.width() - side - 6, line);
    write(painter, words, {TextStyle::BodyStrong, ink}, index.data().toString());
    if (!motion.isEmpty())
        write(painter, QRect(words.left(), words.bottom() + 1, words.width(), below),
            {TextStyle::Caption, Role::Text3}, motion);
}

} // namespace rosette
