// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/publishedpanel.h"

#include "core/base/civiltime.h"
#include "core/endorsements/listchanges.h"
#include "core/publishing/supportlisttext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace rosette {

namespace {

QWidget *headOf(const QString &title, Chip *chip, QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *layout = new FlowLayout(head, 10, 4);
    layout->addWidget(new TextLabel(TextStyle::Heading, Role::Text, title, head));
    layout->addWidget(chip);
    return head;
}

} // namespace

PublishedPanel::PublishedPanel(QWidget *parent) : ScrollColumn(parent)
{
    setAccessibleName(tr("Support lists"));
    setGround(Role::Sunken);
    setPadding({24, 20, 24, 24});
    setWidest(680);
}

void PublishedPanel::setView(const ListsView &view)
{
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    if (view.differsFromPublished())
        addDraft(view);
    for (auto list = view.lists.rbegin(); list != view.lists.rend(); ++list)
        addPublished(view, *list);
    body()->addWidget(m_content);
}

void PublishedPanel::addDraft(const ListsView &view)
{
    auto *card = new Card(m_content);
    m_content->layout()->addWidget(card);
    card->body()->addWidget(headOf(tr("Support list %1").arg(view.nextNumber()),
        new Chip(Icon::Draft, tr("Not yet published"), Tone::Neutral, card), card));
    const QString changes = view.inForce() ? listChanges(view.inForce()->entries, view.entries) : QString();
    if (!changes.isEmpty())
        card->body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2, changes, card));
    if (view.entries.empty())
        card->body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
            tr("Nobody who stands is endorsed yet, so the list would be empty."), card));
    addEntries(*card, view.entries);
}

void PublishedPanel::addPublished(const ListsView &view, const SupportList &list)
{
    const bool isInForce = list.number == view.inForce()->number;
    auto *card = new Card(m_content);
    m_content->layout()->addWidget(card);
    auto *chip = isInForce ? new Chip(Icon::Meets, tr("In force"), Tone::Ok, card)
                           : new Chip(Icon::History, tr("Replaced by list %1").arg(list.number + 1),
                                 Tone::Neutral, card);
    card->body()->addWidget(headOf(tr("Support list %1").arg(list.number), chip, card));
    auto *facts = new QVBoxLayout;
    facts->setSpacing(0);
    facts->addWidget(new TextLabel(
        TextStyle::Body, Role::Text2, tr("Published %1").arg(dateInWords(list.publishedOn)), card));
    auto *print = new TextLabel(
        TextStyle::Monospace, Role::Text2, tr("Fingerprint %1").arg(fingerprint(list.hash)), card);
    print->setSelectable(true);
    facts->addWidget(print);
    card->body()->addLayout(facts);
    if (list.correction) {
        auto *correction = new TextLabel(TextStyle::Body, Role::Text2, {}, card);
        correction->setSentence(list.correction->whatChanged.toString(), list.correction->why.toString());
        card->body()->addWidget(correction);
    }
    addEntries(*card, list.entries);
    addTools(*card, view, list);
}

void PublishedPanel::addEntries(Card &card, const std::vector<SupportListEntry> &entries)
{
    if (entries.empty())
        return;
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(4);
    rows->setColumnStretch(1, 1);
    int row = 0;
    for (const SupportListEntry &entry : entries) {
        auto *name = new TextLabel(TextStyle::BodyStrong, Role::Text, entry.ballotName.toString(), &card);
        rows->addWidget(name, row, 0, Qt::AlignTop);
        rows->addWidget(
            new TextLabel(TextStyle::Body, Role::Text2, inWords(entry.kind, entry.jointWith), &card), row, 1);
        ++row;
    }
    card.body()->addLayout(rows);
}

void PublishedPanel::addTools(Card &card, const ListsView &view, const SupportList &list)
{
    auto *tools = new FlowLayout(nullptr, 6, 6);
    auto *save = new Button(tr("Export list %1...").arg(list.number), ButtonKind::Normal, &card);
    save->setSmall();
    connect(save, &QAbstractButton::clicked, this,
        [this, number = list.number] { Q_EMIT exportRequested(number); });
    auto *copy = new Button(tr("Copy as text"), ButtonKind::Flat, &card);
    copy->setSmall();
    copy->setAccessibleDescription(tr("Support list %1").arg(list.number));
    const SupportListContext where{view.committee, view.body, view.contest};
    connect(copy, &QAbstractButton::clicked, this, [this, list, where] {
        QGuiApplication::clipboard()->setText(supportListText(list, where));
        Q_EMIT textCopied(list.number);
    });
    tools->addWidget(save);
    tools->addWidget(copy);
    card.body()->addLayout(tools);
}

} // namespace rosette
