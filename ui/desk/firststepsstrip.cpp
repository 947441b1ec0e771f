// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/firststepsstrip.h"

#include "core/base/words.h"
#include "ui/theme/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

struct StepWords
{
    QString title;
    Place place;     ///< where it is done
    Place seenAgain; ///< where what was done is seen and changed
};

StepWords wordsOf(FirstStep step)
{
    const Place contests{QStringLiteral("contests")};
    const Place seats{QStringLiteral("committee"), QStringLiteral("seats")};
    const Place settings{QStringLiteral("committee"), QStringLiteral("settings")};
    const Place candidates{QStringLiteral("candidates")};
    switch (step) {
    case FirstStep::Seats:
        return {FirstStepsStrip::tr("Enter the seats"), seats, seats};
    case FirstStep::Imprint:
        return {FirstStepsStrip::tr("Enter the imprint"), settings, settings};
    case FirstStep::Contest:
        return {FirstStepsStrip::tr("Add a contest"), {contests.page, QStringLiteral("new")}, contests};
    case FirstStep::Dates:
        return {FirstStepsStrip::tr("Enter its dates"), contests, contests};
    case FirstStep::Candidacies:
        return {FirstStepsStrip::tr("Enter who stands"), contests, contests};
    case FirstStep::Applications:
        return {FirstStepsStrip::tr("Bring in applications"), candidates, candidates};
    }
    Q_UNREACHABLE();
}

/// The same row before and after, so that nothing moves when a step is done: a mark and the way there.
QWidget *stepRow(bool isDone, Button *button, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(
        new IconLabel(isDone ? Icon::Ok : Icon::Open, isDone ? Role::Ok : Role::Text2, 16, row));
    layout->addWidget(button);
    layout->addStretch(1);
    button->setAccessibleDescription(isDone ? FirstStepsStrip::tr("%1: done").arg(button->text())
                                            : FirstStepsStrip::tr("%1: still to do").arg(button->text()));
    return row;
}

} // namespace

FirstStepsStrip::FirstStepsStrip(QWidget *parent) : Card(parent), m_place(new QVBoxLayout)
{
    setAccessibleName(tr("First steps"));
    addHead();
    body()->addLayout(m_place);
}

void FirstStepsStrip::addHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(TextStyle::Heading, Role::Text, tr("First steps"), this));
    m_progress = new TextLabel(TextStyle::Small, Role::Text2, {}, this);
    words->addWidget(m_progress);
    auto *guide = new Button(tr("Read how"), ButtonKind::Link, this);
    auto *close = new Button(Icon::Close, tr("Do not show the first steps again"), ButtonKind::Flat, this);
    guide->setSmall();
    close->setSmall();
    head->addLayout(words, 1);
    head->addWidget(guide, 0, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);
    body()->addLayout(head);
    connect(guide, &QAbstractButton::clicked, this, &FirstStepsStrip::helpRequested);
    connect(close, &QAbstractButton::clicked, this, &FirstStepsStrip::dismissed);
}

void FirstStepsStrip::setSteps(const std::vector<FirstStepState> &steps)
{
    if (m_steps) {
        m_steps->hide();
        m_steps->deleteLater();
    }
    m_steps = new QWidget(this);
    auto *columns = new ColumnsLayout(m_steps, 3, 190, 6);
    for (const FirstStepState &state : steps) {
        const StepWords words = wordsOf(state.step);
        auto *button = new Button(words.title, ButtonKind::Link, m_steps);
        button->setSmall();
        columns->addWidget(stepRow(state.isDone, button, m_steps));
        connect(button, &QAbstractButton::clicked, this,
            [this, place = state.isDone ? words.seenAgain : words.place] { Q_EMIT chosen(place); });
    }
    m_place->addWidget(m_steps);
    const auto done =
        std::count_if(steps.begin(), steps.end(), [](const FirstStepState &state) { return state.isDone; });
    m_progress->setText(tr("%1 of %2 done. Each can be changed later.")
                            .arg(beginningSentence(countInWords(static_cast<int>(done))),
                                countInWords(static_cast<int>(steps.size()))));
    setVisible(!steps.empty());
}

} // namespace rosette
