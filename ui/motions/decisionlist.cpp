// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/decisionlist.h"

#include "core/base/civiltime.h"
#include "ui/motions/motionwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datetile.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rosette {

namespace {

constexpr int textStart = 60;
constexpr std::size_t madeAtOnce = 16;
constexpr int usualHeight = 113; ///< of a row whose words take one line each

int countOf(const std::vector<MotionLine> &motions, MotionState state)
{
    return static_cast<int>(std::count_if(
        motions.begin(), motions.end(), [&](const MotionLine &line) { return line.motion.state == state; }));
}

} // namespace

DecisionList::DecisionList(QWidget *parent) : ScrollColumn(parent)
{
    setWidest(760);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(0);
    connect(&m_checkSoon, &QTimer::timeout, this, &DecisionList::makeReached);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_checkSoon, qOverload<>(&QTimer::start));
}

void DecisionList::setMotions(const std::vector<MotionLine> &motions)
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    body()->addWidget(new TextLabel(TextStyle::Title, Role::Text, tr("All decisions"), this));
    body()->addWidget(new TextLabel(TextStyle::Reading, Role::Text2,
        tr("%1 carried, %2 fell, %3 withdrawn. The newest is first.")
            .arg(countOf(motions, MotionState::Carried))
            .arg(countOf(motions, MotionState::Fell))
            .arg(countOf(motions, MotionState::Withdrawn)),
        this));
    m_lines.clear();
    std::copy_if(motions.rbegin(), motions.rend(), std::back_inserter(m_lines),
        [](const MotionLine &line) { return line.motion.closedAt.has_value(); });
    m_card = new Card(this);
    m_rest = new QWidget(m_card);
    body()->addWidget(m_card);
    makeRows(std::max(madeAtOnce, std::exchange(m_made, 0))); // as many as the reader had reached before
}

void DecisionList::resizeEvent(QResizeEvent *event)
{
    ScrollColumn::resizeEvent(event);
    m_checkSoon.start();
}

void DecisionList::makeRows(std::size_t count)
{
    m_card->body()->removeWidget(m_rest);
    const std::size_t to = std::min(m_lines.size(), m_made + count);
    for (; m_made < to; ++m_made)
        m_card->addRow(row(m_lines[m_made]), textStart);
    m_rest->setVisible(m_made < m_lines.size());
    if (m_made == m_lines.size())
        return;
    m_rest->setFixedHeight(static_cast<int>(m_lines.size() - m_made) * scaled(usualHeight));
    m_card->body()->addWidget(m_rest);
    m_checkSoon.start();
}

void DecisionList::makeReached()
{
    if (!m_card || m_made == m_lines.size())
        return;
    const int reached = verticalScrollBar()->value() + 2 * viewport()->height();
    if (isVisible() && m_rest->mapTo(widget(), QPoint(0, 0)).y() < reached)
        makeRows(madeAtOnce);
}

QWidget *DecisionList::row(const MotionLine &line)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(16);
    layout->addWidget(
        new DateTile(civilDateOf(line.motion.closedAt.value_or(QDateTime())), false, row), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, line.motion.question, row));
    const QString how = line.decision ? line.decision->explanation : line.motion.withdrawal;
    words->addWidget(new TextLabel(TextStyle::Body, Role::Text2, how, row));
    if (!line.motion.regardless.isEmpty()) {
        auto *regardless = new TextLabel(TextStyle::Small, Role::Text2, {}, row);
        regardless->setSentence(tr("Opened regardless of fit."), line.motion.regardless);
        words->addWidget(regardless);
    }
    auto *foot = new QHBoxLayout;
    const MotionLook look = lookOf(line.standing);
    foot->addWidget(new Chip(look.icon, line.state, look.tone, row));
    foot->addStretch(1);
    auto *open = new Button(tr("Motion %1").arg(line.motion.number), ButtonKind::Link, row);
    open->setSmall();
    open->setAccessibleDescription(line.motion.question);
    connect(open, &QAbstractButton::clicked, this, [this, id = line.motion.id] { Q_EMIT chosen(id); });
    foot->addWidget(open);
    words->addLayout(foot);
    layout->addLayout(words, 1);
    return row;
}

} // namespace rosette
