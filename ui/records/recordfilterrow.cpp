// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordfilterrow.h"

#include "ui/page/viewstate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/shortenedchoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

constexpr int gap = 8;

constexpr int leastLetters = 10;
constexpr std::array kinds{RecordKind::Votes, RecordKind::Motions, RecordKind::Endorsements,
    RecordKind::Lists, RecordKind::Dates, RecordKind::Committee};

} // namespace

RecordFilterRow::RecordFilterRow(QWidget *parent)
    : QWidget(parent), m_search(new SearchField(tr("Person, motion or word"), QStringLiteral("/"), this)),
      m_kind(new QComboBox(this)), m_time(new QComboBox(this)), m_who(new QComboBox(this)),
      m_first(new QHBoxLayout), m_second(new QHBoxLayout)
{
    m_search->setAccessibleName(tr("Search the records"));
    m_who->setAccessibleName(tr("Who did it"));
    m_who->addItem(tr("By anybody"));
    m_kind->setAccessibleName(tr("Kind of act"));
    m_kind->addItem(tr("All acts"));
    for (const RecordKind kind : kinds)
        m_kind->addItem(inWords(kind), static_cast<int>(kind));
    m_time->setAccessibleName(tr("Time"));
    m_time->addItem(tr("Any date"), -1);
    m_time->addItem(tr("Today"), 0);
    m_time->addItem(tr("Last 7 days"), 6);
    m_time->addItem(tr("Last 30 days"), 29);
    m_time->addItem(tr("Last 12 months"), 364);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gap);
    for (QHBoxLayout *line : {m_first, m_second}) {
        line->setSpacing(gap);
        lines->addLayout(line);
    }
    for (QComboBox *box : {m_who, m_kind, m_time})
        allowShortened(*box, leastLetters);
    m_first->addWidget(m_search, 1);
    m_first->addWidget(m_who);
    m_first->addWidget(m_kind);
    m_first->addWidget(m_time);
    connect(&Theme::instance(), &Theme::changed, this, &RecordFilterRow::fold);
    connect(m_search, &QLineEdit::textChanged, this, &RecordFilterRow::changed);
    connect(m_who, &QComboBox::currentIndexChanged, this, &RecordFilterRow::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecordFilterRow::changed);
    connect(m_time, &QComboBox::currentIndexChanged, this, &RecordFilterRow::changed);
}

QSize RecordFilterRow::minimumSizeHint() const
{
    const int boxes = m_who->minimumSizeHint().width() + m_kind->minimumSizeHint().width() + 2 * gap +
                      m_time->minimumSizeHint().width();
    return {std::max(m_search->minimumSizeHint().width(), boxes), layout()->totalMinimumSize().height()};
}

void RecordFilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void RecordFilterRow::fold()
{
    const int boxes =
        m_who->sizeHint().width() + m_kind->sizeHint().width() + 2 * gap + m_time->sizeHint().width();
    const bool isFolded = width() < m_search->minimumSizeHint().width() + gap + boxes;
    if (isFolded == m_isFolded)
        return;
    m_isFolded = isFolded;
    for (QComboBox *box : {m_who, m_kind, m_time}) {
        (isFolded ? m_first : m_second)->removeWidget(box);
        (isFolded ? m_second : m_first)->addWidget(box, isFolded ? 1 : 0);
    }
    updateGeometry();
}

void RecordFilterRow::setSeats(const std::vector<std::pair<SeatId, QString>> &seats)
{
    const QSignalBlocker quiet(m_who);
    const QVariant chosen = m_who->currentData();
    while (m_who->count() > 1)
        m_who->removeItem(1);
    for (const auto &[seat, name] : seats)
        m_who->addItem(name, seat.toString());
    m_who->setCurrentIndex(std::max(0, chosen.isValid() ? m_who->findData(chosen) : 0));
    fold();
}

RecordFilter RecordFilterRow::filter(const QDate &today) const
{
    RecordFilter filter;
    filter.text = m_search->text().trimmed();
    if (m_kind->currentData().isValid())
        filter.kind = static_cast<RecordKind>(m_kind->currentData().toInt());
    if (m_who->currentIndex() > 0)
        if (const Result<SeatId> seat = SeatId::parse(m_who->currentData().toString()))
            filter.by = *seat;
    const int days = m_time->currentData().toInt();
    if (days >= 0)
        filter.from = today.addDays(-days);
    return filter;
}

void RecordFilterRow::clear()
{
    m_search->clear();
    m_who->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_time->setCurrentIndex(0);
}

void RecordFilterRow::keepIn(ViewState &state)
{
    state.keep(QStringLiteral("records.kind"), m_kind);
    state.keep(QStringLiteral("records.time"), m_time);
}

} // namespace rosette
