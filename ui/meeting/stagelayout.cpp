// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything on the stage stands.
#include "ui/meeting/choicetile.h"
#include "ui/meeting/meetingstage.h"
#include "ui/meeting/moveband.h"
#include "ui/meeting/seattile.h"
#include "ui/meeting/stagebutton.h"
#include "ui/meeting/stagetext.h"

#include <algorithm>

namespace rosette {

namespace {

constexpr int padding = 24;
constexpr int betweenParts = 12;
constexpr int betweenTiles = 8;
constexpr int mostColumns = 6;
/// A tile takes at most so much more height than it needs.
constexpr double mostGrowth = 1.5;

} // namespace

int MeetingStage::heightAt(const StageScale &scale, int width)
{
    return layOut(scale, width, 0, false);
}

int MeetingStage::arrange(const StageScale &scale, int width, int height)
{
    return layOut(scale, width, height, true);
}

int MeetingStage::columnsAt(const StageScale &scale, int width) const
{
    const int fitting = (width + scale(betweenTiles)) / (SeatTile::leastWidth(scale) + scale(betweenTiles));
    return std::clamp(fitting, 1, mostColumns);
}

/// Side by side at their preferred width, in a further line where one has no room.
int MeetingStage::layOutRow(const QList<QWidget *> &row, const QRect &place, bool places)
{
    int x = place.left();
    int y = place.top();
    int height = 0;
    for (QWidget *part : row) {
        if (part->isHidden())
            continue;
        const QSize size = part->sizeHint();
        if (x > place.left() && x + size.width() > place.right() + 1) {
            m_isCramped = true;
            x = place.left();
            y += height + m_scale(betweenTiles);
            height = 0;
        }
        if (places)
            part->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + m_scale(betweenTiles);
        height = std::max(height, size.height());
    }
    return y + height - place.top();
}

/// As wide as the stage where all have room in one line.
int MeetingStage::layOutChoices(const QList<QWidget *> &row, int width, bool places)
{
    const int gap = m_scale(betweenTiles);
    const int gaps = (static_cast<int>(row.size()) - 1) * gap;
    int wanted = gaps;
    int widest = 0;
    for (const QWidget *part : row) {
        wanted += part->sizeHint().width();
        widest = std::max(widest, part->sizeHint().width());
    }
    if (wanted > width)
        return layOutRow(row, QRect(0, 0, width, 0), places);
    const int even = (width - gaps) / static_cast<int>(row.size());
    const int more = (width - wanted) / static_cast<int>(row.size());
    int x = 0;
    int height = 0;
    for (QWidget *part : row) {
        const QSize size(widest <= even ? even : part->sizeHint().width() + more, part->sizeHint().height());
        if (places)
            part->setGeometry(QRect(QPoint(x, 0), size));
        x += size.width() + gap;
        height = size.height();
    }
    return height;
}

int MeetingStage::layOutBoard(const QRect &place, int spare, bool places)
{
    const int columns = columnsAt(m_scale, place.width());
    const int gap = m_scale(betweenTiles);
    const int width = (place.width() - (columns - 1) * gap) / columns;
    int height = 0;
    for (SeatTile *tile : m_tiles)
        height = std::max(height, tile->heightAt(width));
    const int rows = (static_cast<int>(m_tiles.size()) + columns - 1) / columns;
    if (rows == 0)
        return 0;
    if (spare > 0)
        height = std::min(height + spare / rows, static_cast<int>(height * mostGrowth));
    // Down the columns, as a list is read, so that keys stand in their order.
    for (int at = 0; places && at < m_tiles.size(); ++at)
        m_tiles[at]->setGeometry(place.left() + at / rows * (width + gap),
            place.top() + at % rows * (height + gap), width, height);
    return rows * height + (rows - 1) * gap;
}

/// What is on, and at the right how long it may take; beneath it where there is no room beside it.
int MeetingStage::layOutHead(const QRect &place, bool places)
{
    const int gap = m_scale(betweenTiles);
    const QSize clock(m_clock->isHidden() ? 0 : m_clock->naturalWidth(), m_timer->sizeHint().height());
    std::vector<std::pair<QWidget *, QSize>> parts{
        {m_clock, clock}, {m_timer, m_timer->sizeHint()}, {m_moreTime, m_moreTime->sizeHint()}};
    std::erase_if(parts, [](const auto &part) { return part.first->isHidden(); });
    int wanted = 0;
    for (const auto &[part, size] : parts)
        wanted += size.width() + gap;
    const bool isBeside = wanted <= place.width() * 2 / 3;
    const int captionWidth = isBeside ? place.width() - wanted : place.width();
    const int beside = parts.empty() ? 0 : clock.height();
    const int captionHeight =
        isBeside ? std::max(m_caption->heightAt(captionWidth), beside) : m_caption->heightAt(captionWidth);
    m_caption->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_clock->setAlignment((isBeside ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (places)
        m_caption->setGeometry(place.left(), place.top(), captionWidth, captionHeight);
    int x = isBeside ? place.left() + captionWidth + gap : place.left();
    int y = place.top() + (isBeside ? 0 : captionHeight + gap);
    for (const auto &[part, size] : parts) {
        if (!isBeside && x > place.left() && x + size.width() > place.left() + place.width()) {
            x = place.left();
            y += clock.height() + gap;
        }
        if (places)
            part->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
    }
    return isBeside ? captionHeight : y + clock.height() - place.top();
}

void MeetingStage::scaleParts(const StageScale &scale)
{
    m_scale = scale;
    m_isCramped = false;
    for (StageText *text : {m_caption, m_clock, m_title, m_facts, m_outcome, m_message})
        text->setScale(scale);
    const QList<StageButton *> buttons{
        m_timer, m_moreTime, m_castFor, m_castAgainst, m_previous, m_everybody, m_undo, m_close, m_next};
    for (StageButton *button : buttons)
        button->setScale(scale);
    for (ChoiceTile *tile : m_choiceTiles)
        tile->setScale(scale);
    for (SeatTile *tile : m_tiles)
        tile->setScale(scale);
    m_band->setScale(scale);
}

/// What goes on stands at the right, where the line has room.
void MeetingStage::moveOnward(int end, int footHeight)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_next, m_close})
        if (!part->isHidden() && footHeight == m_next->sizeHint().height()) {
            end -= part->width();
            part->move(end, part->y());
            end -= m_scale(betweenTiles);
        }
}

int MeetingStage::layOut(const StageScale &scale, int width, int height, bool places)
{
    scaleParts(scale);
    const int gap = scale(betweenParts);
    const int left = scale(padding);
    const int inner = width - 2 * left;
    int y = scale(padding) * 3 / 4;
    const auto put = [&](QWidget *part, int partHeight) {
        if (part->isHidden() || partHeight == 0)
            return;
        if (places)
            part->setGeometry(left, y, inner, partHeight);
        y += partHeight + gap;
    };
    put(m_band, m_band->heightAt(inner));

    y += layOutHead(QRect(left, y, inner, 0), places) + gap / 2;
    put(m_title, m_title->heightAt(inner));
    y -= m_title->isHidden() ? 0 : gap / 2;
    put(m_outcome, m_outcome->heightAt(inner));
    put(m_facts, m_facts->heightAt(inner));
    put(m_message, m_message->heightAt(inner));

    QList<QWidget *> choices;
    for (ChoiceTile *tile : m_choiceTiles)
        choices += tile;
    if (!m_choices->isHidden())
        put(m_choices, layOutChoices(choices, inner, places));
    const QList<QWidget *> casting{m_castFor, m_castAgainst};
    if (const int castingHeight = layOutRow(casting, QRect(left, y, inner, 0), places))
        y += castingHeight + gap;

    const QList<QWidget *> foot{m_previous, m_undo, m_everybody, m_close, m_next};
    const int footHeight = layOutRow(foot, QRect(left, 0, inner, 0), false);
    const int bottom = scale(padding) * 3 / 4;
    const int least = layOutBoard(QRect(left, y, inner, 0), 0, false);
    const int needed = y + least + gap + footHeight + bottom;
    const int spare = std::max(0, height - needed);
    layOutBoard(QRect(left, y, inner, 0), spare, places);
    const int whole = std::max(needed, height);
    layOutRow(foot, QRect(left, whole - bottom - footHeight, inner, footHeight), places);
    if (places)
        moveOnward(left + inner, footHeight);
    return whole;
}

} // namespace rosette
