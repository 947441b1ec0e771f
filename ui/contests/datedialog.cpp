// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/datedialog.h"

#include "core/base/words.h"
#include "ui/contests/civiltimefield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/irreversiblenote.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

QString entryInWords(const MilestoneDate &entry)
{
    switch (entry.status) {
    case DateStatus::Announced:
        return DateDialog::tr("Announced for %1").arg(inWords(entry.when));
    case DateStatus::Revised:
        return DateDialog::tr("Moved to %1").arg(inWords(entry.when));
    case DateStatus::Occurred:
        return DateDialog::tr("Occurred on %1").arg(inWords(entry.when));
    }
    Q_UNREACHABLE();
}

Icon iconOf(DateStatus status)
{
    return status == DateStatus::Occurred  ? Icon::Check
           : status == DateStatus::Revised ? Icon::Revised
                                           : Icon::Calendar;
}

} // namespace

DateDialog::DateDialog(
    const Timetable &timetable, const std::optional<MilestoneId> &chosen, const QDate &today, QWidget *parent)
    : FormDialog(tr("Record a date"), tr("Record"), parent), m_timetable(timetable), m_today(today),
      m_which(new QComboBox), m_act(new SegmentedControl(tr("What happened"))),
      m_when(new CivilTimeField(today)), m_warning(new InlineMessage(Tone::Warn, {}, this)),
      m_source(new QLineEdit), m_history(new QWidget)
{
    int first = -1;
    for (const TimetableStep &step : m_timetable.steps) {
        m_which->addItem(step.milestone.title.toString());
        const bool isOpen = step.state != StepState::Occurred;
        if (chosen ? *chosen == step.milestone.id : isOpen && first < 0)
            first = m_which->count() - 1;
    }
    m_which->setCurrentIndex(std::max(0, first));
    m_act->addPart(tr("It occurred"));
    m_act->addPart(tr("It was moved"));
    m_source->setPlaceholderText(tr("Web address or document, may stay empty"));
    body()->addWidget(new Field(tr("Date"), m_which, this));
    body()->addWidget(m_act, 0, Qt::AlignLeft);
    m_whenField = new Field(tr("Day"), m_when, this);
    body()->addWidget(m_whenField);
    m_warning->setClosable(false);
    m_warning->setObjectName(QStringLiteral("early"));
    body()->addWidget(m_warning);
    body()->addWidget(new Field(tr("Where it is on public record"), m_source, this));
    m_stays = new IrreversibleNote(tr("This is recorded for ever."), {}, this);
    body()->addWidget(m_stays);
    body()->addWidget(m_history);
    auto *history = new QVBoxLayout(m_history);
    history->setContentsMargins(0, 8, 0, 0);
    history->setSpacing(6);
    connect(m_which, &QComboBox::currentIndexChanged, this, &DateDialog::showMilestone);
    connect(m_act, &SegmentedControl::currentChanged, this, &DateDialog::showAct);
    connect(m_when, &CivilTimeField::dayChanged, this, &DateDialog::check);
    showMilestone();
}

const Milestone &DateDialog::milestone() const
{
    return m_timetable.steps[static_cast<std::size_t>(m_which->currentIndex())].milestone;
}

bool DateDialog::hasOccurred() const
{
    return m_act->current() == 0;
}

CivilTime DateDialog::when() const
{
    return m_when->value();
}

QString DateDialog::source() const
{
    return m_source->text().trimmed();
}

void DateDialog::showMilestone()
{
    const CivilTime &present = currentDate(milestone()).when;
    m_act->setCurrent(present.date <= m_today ? 0 : 1);
    m_when->setValue(present);
    showAct();
    fillHistory();
}

std::optional<EarlyOccurrence> DateDialog::early() const
{
    const TimetableStep &step = m_timetable.steps[static_cast<std::size_t>(m_which->currentIndex())];
    return hasOccurred() ? earlyOccurrence(step.milestone, when().date, step.holdsPublication) : std::nullopt;
}

void DateDialog::forbid(const QString &reason)
{
    m_refusal = reason;
    check();
}

void DateDialog::check()
{
    const bool isDone = occurrence(milestone()) != nullptr;
    verbButton()->setReason(!m_refusal.isEmpty()    ? m_refusal
                            : isDone                ? tr("This date has occurred; the record of it stays.")
                            : when().date.isValid() ? QString()
                            : hasOccurred()         ? tr("Choose the day on which it occurred.")
                                                    : tr("Choose the day to which it was moved."));
    const std::optional<EarlyOccurrence> known = isDone ? std::nullopt : early();
    m_warning->say(Tone::Warn,
        known ? (earlinessInWords(*known) + u' ' + consequenceInWords(*known)).trimmed() : QString());
}

void DateDialog::showAct()
{
    m_when->setTimeVisible(!hasOccurred());
    m_whenField->setHint(hasOccurred() ? tr("A day that has not come is refused.")
                                       : tr("The former date stays in the history."));
    m_stays->setVisible(hasOccurred());
    verbButton()->setText(hasOccurred() ? tr("Record that it occurred") : tr("Move the date"));
    const CivilTime &announced = currentDate(milestone()).when;
    if (hasOccurred() && announced.date > m_today)
        m_when->clearDay(); // nothing suggests a day before the announced one
    else if (!when().date.isValid())
        m_when->setValue(announced);
    check();
}

void DateDialog::fillHistory()
{
    while (QLayoutItem *item = m_history->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_history->layout()->addWidget(
        new TextLabel(TextStyle::SmallStrong, Role::Text, tr("History of this date"), m_history));
    for (const MilestoneDate &entry : milestone().history) {
        auto *row = new QWidget(m_history);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(new IconLabel(iconOf(entry.status), Role::Text2, 16, row), 0, Qt::AlignTop);
        const QString recorded = tr("recorded %1").arg(dateInWords(civilDateOf(entry.recordedAt)));
        auto *words = new TextLabel(TextStyle::Small, Role::Text2, {}, row);
        words->setSentence(entryInWords(entry) + u'.',
            entry.source.isEmpty() ? beginningSentence(recorded)
                                   : tr("%1, source: %2").arg(beginningSentence(recorded), entry.source));
        layout->addWidget(words, 1);
        m_history->layout()->addWidget(row);
    }
}

} // namespace rosette
