// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/irreversiblenote.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosette {

IrreversibleNote::IrreversibleNote(const QString &irreversible, const QString &stillPossible, QWidget *parent)
    : Card(parent)
{
    setGround(Role::WarnSoft);
    auto *words = new TextLabel(TextStyle::Small, Role::Text, {}, this);
    words->setSentence(irreversible, stillPossible);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(new IconLabel(Icon::Lock, Role::Warn, 16, this), 0, Qt::AlignTop);
    row->addWidget(words, 1, Qt::AlignTop);
    body()->setContentsMargins(14, 10, 14, 10);
    body()->addLayout(row);
}

} // namespace rosette
