// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/slatecards.h"

#include "ui/contests/candidacybutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace rosette {

namespace {

constexpr std::size_t firstShown = 12;
constexpr std::size_t moreShown = 48;
constexpr std::size_t shortColumn = 4;

} // namespace

SlateCards::SlateCards(QWidget *parent)
    : QWidget(parent), m_order(new SegmentedControl(tr("Order of the candidacies"), this))
{
    m_order->addPart(tr("By slate"));
    m_order->addPart(tr("By name"));
    auto *columns = new ColumnsLayout(this, 3, 220, 12);
    columns->setContentsMargins(0, 0, 0, 0);
    connect(m_order, &SegmentedControl::currentChanged, this, [this] {
        rebuild();
        Q_EMIT orderChanged(isByName());
    });
}

void SlateCards::setContest(const ContestView &view)
{
    m_view = view;
    rebuild();
}

bool SlateCards::isByName() const
{
    return m_order->current() == 1;
}

void SlateCards::setByName(bool byName)
{
    m_order->setCurrent(byName ? 1 : 0);
}

std::vector<SlateCards::Group> SlateCards::groups() const
{
    std::vector<Group> groups;
    if (!isByName()) {
        for (const SlateGroup &group : m_view->groups)
            groups.push_back({group.slate ? group.slate->name.toString() : tr("On no slate"),
                group.slate && group.slate->own, group.candidacies});
        return groups;
    }
    // Three columns read downwards, a card each, so that the eye goes as in a printed list.
    std::vector<std::size_t> places(m_view->candidacies.size());
    std::iota(places.begin(), places.end(), 0);
    const std::size_t perColumn = std::max(shortColumn, (places.size() + 2) / 3);
    for (std::size_t from = 0; from < places.size(); from += perColumn) {
        const std::size_t to = std::min(places.size(), from + perColumn);
        Group group{{}, false,
            {places.begin() + static_cast<std::ptrdiff_t>(from),
                places.begin() + static_cast<std::ptrdiff_t>(to)}};
        group.title = tr("%1 to %2")
                          .arg(m_view->candidacies[from].ballotName.toString(),
                              m_view->candidacies[to - 1].ballotName.toString());
        groups.push_back(std::move(group));
    }
    return groups;
}

void SlateCards::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_view)
        return;
    for (const Group &group : groups())
        layout()->addWidget(card(group));
    updateGeometry();
}

QWidget *SlateCards::card(const Group &group)
{
    auto *card = new Card(this);
    card->body()->setSpacing(1);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(TextStyle::BodyStrong, Role::Text, group.title, card);
    head->addWidget(title, 1);
    if (group.isOwn)
        head->addWidget(new Chip(Icon::Rosette, tr("Our own slate"), Tone::Accent, card), 0, Qt::AlignTop);
    card->body()->addLayout(head);
    const std::size_t count = group.candidacies.size();
    if (!isByName())
        card->body()->addWidget(new TextLabel(TextStyle::Caption, Role::Text2,
            count == 1 ? tr("1 candidacy") : tr("%n candidacies", nullptr, static_cast<int>(count)), card));
    card->body()->addSpacing(8);
    card->setAccessibleName(group.title);
    appendRows(card, group, 0);
    card->body()->addStretch(1);
    return card;
}

void SlateCards::appendRows(QWidget *card, const Group &group, std::size_t from)
{
    auto *body = static_cast<Card *>(card)->body();
    const std::size_t count = group.candidacies.size();
    const std::size_t to = std::min(count, from + (from == 0 ? firstShown : moreShown));
    // Before the stretch that keeps the rows together, once that is there.
    int at = from == 0 ? body->count() : body->count() - 1;
    for (std::size_t place = from; place < to; ++place)
        body->insertWidget(at++, row(group.candidacies[place], card));
    if (to == count)
        return;
    auto *more = new Button(tr("Show %1 more").arg(std::min(moreShown, count - to)), ButtonKind::Link, card);
    more->setSmall();
    body->insertWidget(at, more, 0, Qt::AlignLeft);
    connect(more, &QAbstractButton::clicked, this, [this, card, group, to, more] {
        more->hide();
        more->deleteLater();
        static_cast<Card *>(card)->body()->removeWidget(more);
        appendRows(card, group, to);
    });
}

QWidget *SlateCards::row(std::size_t place, QWidget *parent)
{
    const Candidacy &candidacy = m_view->candidacies[place];
    const Result<CandidacyStanding> standing = m_view->standings.standing(candidacy);
    if (!standing)
        Q_EMIT failed(standing.error());
    auto *widget = new CandidacyButton(candidacy, standing.value_or(CandidacyStanding{}), parent);
    connect(widget, &QAbstractButton::clicked, this,
        [this, person = candidacy.person] { Q_EMIT personChosen(person); });
    return widget;
}

} // namespace rosette
