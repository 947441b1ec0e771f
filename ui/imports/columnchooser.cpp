// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columnchooser.h"

#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rosette {

ColumnChooser::ColumnChooser(ImportKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
}

void ColumnChooser::setColumns(const std::vector<ImportColumn> &columns)
{
    m_choices.clear();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ImportColumn &column : columns) {
        if (!m_choices.isEmpty())
            layout()->addWidget(new Separator(Qt::Horizontal, this));
        layout()->addWidget(row(column));
    }
}

QStringList ColumnChooser::fields() const
{
    QStringList fields;
    for (const QComboBox *choice : m_choices)
        fields += choice->currentData().toString();
    return fields;
}

QWidget *ColumnChooser::row(const ImportColumn &column)
{
    auto *widget = new QWidget(this);
    auto *choice = new QComboBox(widget);
    choice->setAccessibleName(tr("What “%1” holds").arg(column.header));
    choice->addItem(m_kind == ImportKind::Applications ? tr("An answer") : tr("Not used"), QString());
    for (const TargetField &field : targetFields(m_kind)) {
        const QString key = QString::fromLatin1(field.key);
        choice->addItem(fieldTitle(m_kind, key), key);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(column.field)));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new TextLabel(TextStyle::BodyStrong, Role::Text, column.header, widget);
    name->setBuddy(choice);
    words->addWidget(name);
    if (!column.sample.isEmpty())
        words->addWidget(new TextLabel(
            TextStyle::Caption, Role::Text2, column.sample.join(QStringLiteral(" · ")), widget));
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(words, 3);
    layout->addWidget(choice, 2, Qt::AlignTop);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        freeField(choice);
        Q_EMIT changed();
    });
    m_choices += choice;
    return widget;
}

void ColumnChooser::freeField(const QComboBox *chosen)
{
    const QString key = chosen->currentData().toString();
    const TargetField *field = findField(m_kind, key);
    if (!field || field->several)
        return;
    for (QComboBox *other : m_choices)
        if (other != chosen && other->currentData().toString() == key)
            other->setCurrentIndex(0);
}

} // namespace rosette
