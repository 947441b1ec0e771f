// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/votingfield.h"

#include "core/decisions/countedvotes.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr std::array ways{Voting::Recorded, Voting::Unattributed, Voting::Paper, Voting::Belenios};

} // namespace

VotingField::VotingField(QWidget *parent)
    : QWidget(parent), m_ways(new SegmentedControl(tr("How it is voted on"), this)),
      m_field(new Field(tr("How it is voted on"), m_ways, this))
{
    for (const QString &part : {tr("By name"), tr("Unattributed"), tr("On paper"), tr("With Belenios")})
        m_ways->addPart(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    connect(m_ways, &SegmentedControl::currentChanged, this, &VotingField::sayPromise);
    sayPromise();
}

Voting VotingField::voting() const
{
    return ways.at(std::size_t(m_ways->current()));
}

void VotingField::sayPromise()
{
    m_field->setHint(promiseOf(voting()));
}

} // namespace rosette
