// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facts.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

namespace {

QWidget *factWidget(const Facts::Fact &fact, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *value = new TextLabel(TextStyle::Body, Role::Text, fact.value, widget);
    value->setWidest(320);
    value->setAccessibleName(Facts::tr("%1: %2").arg(fact.caption, fact.value));
    layout->addWidget(new TextLabel(TextStyle::CaptionStrong, Role::Text2, fact.caption, widget));
    layout->addWidget(value);
    return widget;
}

} // namespace

Facts::Facts(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, 32, 10);
    flow->setContentsMargins(0, 0, 0, 0);
}

void Facts::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Fact &fact : facts)
        if (!fact.value.isEmpty())
            layout()->addWidget(factWidget(fact, this));
}

} // namespace rosette
