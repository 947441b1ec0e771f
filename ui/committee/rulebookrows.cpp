// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/rulebookrows.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rosette::RulebookPart)
};

QHBoxLayout *rowOf(QWidget *row, int spacing)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

QWidget *ruleRow(Icon icon, const QString &what, const QString &text)
{
    auto *row = new QWidget;
    auto *layout = rowOf(row, 14);
    layout->addWidget(new IconLabel(icon, Role::Text2, 18, row), 0, Qt::AlignTop);
    layout->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, what, row), 2, Qt::AlignTop);
    layout->addWidget(new TextLabel(TextStyle::Body, Role::Text2, text, row), 3, Qt::AlignTop);
    return row;
}

QWidget *criterionRow(int number, const Criterion &criterion)
{
    auto *row = new QWidget;
    auto *layout = rowOf(row, 16);
    auto *figure = new TextLabel(TextStyle::Title, Role::Accent, QString::number(number), row);
    figure->setWraps(false);
    figure->setMinimumWidth(24);
    layout->addWidget(figure, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(TextStyle::Heading, Role::Text, criterion.title.toString(), row));
    words->addWidget(new TextLabel(TextStyle::Reading, Role::Text, criterion.wording, row));
    if (!criterion.clause.isEmpty())
        words->addWidget(new TextLabel(TextStyle::Small, Role::Text2, criterion.clause, row));
    layout->addLayout(words, 1);
    return row;
}

QWidget *changeRow(const RulebookChange &change)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, change.what, row));
    const auto add = [&](Icon icon, Role role, const QString &lead, const QString &text) {
        if (text.isEmpty())
            return;
        auto *line = new QHBoxLayout;
        line->setSpacing(10);
        line->addWidget(new IconLabel(icon, role, 16, row), 0, Qt::AlignTop);
        auto *words = new TextLabel(TextStyle::Body, Role::Text2, {}, row);
        words->setSentence(lead, text);
        line->addWidget(words, 1);
        layout->addLayout(line);
    };
    add(Icon::Minus, Role::Bad, Text::tr("Now:"), change.before);
    add(Icon::Plus, Role::Ok, change.before.isEmpty() ? Text::tr("New:") : Text::tr("Then:"), change.after);
    if (change.after.isEmpty())
        layout->addWidget(
            new TextLabel(TextStyle::Small, Role::Text2, Text::tr("It would be left out."), row));
    return row;
}

} // namespace rosette
