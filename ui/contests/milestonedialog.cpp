// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/milestonedialog.h"

#include "ui/contests/civiltimefield.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosette {

MilestoneDialog::MilestoneDialog(const QDate &today, QWidget *parent)
    : FormDialog(tr("Add a date to the timetable"), tr("Add the date"), parent), m_kind(new QComboBox),
      m_title(new QLineEdit), m_when(new CivilTimeField(today)), m_source(new QLineEdit)
{
    for (const EnumKey<MilestoneKind> &entry : milestoneKindKeys)
        m_kind->addItem(inWords(entry.value));
    auto *what = new Field(tr("What happens"), m_kind, this);
    what->setHint(tr("What the program does with it: ballot papers issued, or an election meeting, allow "
                     "the support list to be published."));
    body()->addWidget(what);
    auto *title = new Field(tr("In your own words"), m_title, this);
    title->setHint(tr("May stay empty: the timetable then says “%1”.").arg(m_kind->currentText()));
    body()->addWidget(title);
    body()->addWidget(new Field(tr("When"), m_when, this));
    connect(m_kind, &QComboBox::currentTextChanged, title, [title](const QString &kind) {
        title->setHint(tr("May stay empty: the timetable then says “%1”.").arg(kind));
    });
    m_source->setPlaceholderText(tr("Web address or document, may stay empty"));
    body()->addWidget(new Field(tr("Where it is on public record"), m_source, this));
}

MilestoneKind MilestoneDialog::kind() const
{
    return milestoneKindKeys[static_cast<std::size_t>(m_kind->currentIndex())].value;
}

QString MilestoneDialog::title() const
{
    return m_title->text().trimmed();
}

CivilTime MilestoneDialog::when() const
{
    return m_when->value();
}

QString MilestoneDialog::source() const
{
    return m_source->text().trimmed();
}

} // namespace rosette
