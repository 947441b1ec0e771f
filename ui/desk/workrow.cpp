// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/workrow.h"

#include "ui/widgets/besidelayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace rosette {

namespace {

constexpr int tileSide = 36;
constexpr int gap = 14;
constexpr int leastWords = 240; ///< beside the rest
constexpr int officerIcon = 18;
constexpr int officerGap = 12;

/// The button says only a verb; a screen reader adds of what, and the rest as description.
void describe(Button &button, const WorkItem &item)
{
    button.setObjectName(item.key);
    button.setAccessibleName(QStringLiteral("%1: %2").arg(item.verb, item.title));
    button.setAccessibleDescription(
        item.when.isEmpty() ? item.detail : QStringLiteral("%1 %2").arg(item.detail, item.when));
}

} // namespace

WorkRow::WorkRow(const WorkItem &item, QWidget *parent)
    : QWidget(parent),
      m_button(new Button(item.verb, item.isPrimary ? ButtonKind::Primary : ButtonKind::Normal, this))
{
    auto *tile = new IconLabel(item.icon, Role::Accent, 18, this);
    tile->setTile(Role::AccentSoft, tileSide);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, item.title, this));
    words->addWidget(new TextLabel(TextStyle::Small, Role::Text2, item.detail, this));
    words->addStretch(1);
    auto *said = new QHBoxLayout;
    said->setSpacing(gap);
    said->addWidget(tile, 0, Qt::AlignTop);
    said->addLayout(words, 1);
    auto *layout = new BesideLayout(leastWords, gap, this);
    layout->addPart(said);
    layout->setIndent(tileSide);
    if (!item.when.isEmpty()) {
        auto *when = new TextLabel(TextStyle::Small, Role::Text2, item.when, this);
        when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        when->setWidest(170);
        layout->addWidget(when);
    }
    layout->addWidget(m_button);
    describe(*m_button, item);
    connect(m_button, &QAbstractButton::clicked, this, &WorkRow::chosen);
}

int WorkRow::textStart()
{
    return tileSide + gap;
}

void WorkRow::setButtonWidth(int width)
{
    m_button->setMinimumWidth(width);
}

int WorkRow::buttonWidth() const
{
    return m_button->sizeHint().width();
}

OfficerRow::OfficerRow(const WorkItem &item, Role iconRole, QWidget *parent)
    : QWidget(parent), m_button(new Button(item.verb, ButtonKind::Link, this))
{
    auto *words = new TextLabel(TextStyle::Body, Role::Text2, {}, this);
    words->setSentence(item.title, item.detail);
    auto *said = new QHBoxLayout;
    said->setSpacing(officerGap);
    said->addWidget(new IconLabel(item.icon, iconRole, officerIcon, this), 0, Qt::AlignVCenter);
    said->addWidget(words, 1);
    auto *layout = new BesideLayout(leastWords, officerGap, this);
    layout->addPart(said);
    layout->setIndent(officerIcon);
    layout->addWidget(m_button);
    m_button->setSmall();
    describe(*m_button, item);
    connect(m_button, &QAbstractButton::clicked, this, &OfficerRow::chosen);
}

} // namespace rosette
