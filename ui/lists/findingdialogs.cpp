// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/findingdialogs.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/irreversiblenote.h"
#include "ui/widgets/textlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int photoHeight = 140;

QPlainTextEdit *severalLines(QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(92));
    return edit;
}

} // namespace

ReasonDialog::ReasonDialog(const Words &words, QWidget *parent)
    : FormDialog(words.title, words.verb, parent), m_reason(severalLines(this))
{
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2, words.about, this));
    body()->addWidget(new Field(words.label, m_reason, this));
    body()->addWidget(new IrreversibleNote(words.irreversible, words.stillPossible, this));
    const auto check = [this] {
        verbButton()->setReason(reason().isEmpty() ? tr("A reason is needed.") : QString());
    };
    check();
    connect(m_reason, &QPlainTextEdit::textChanged, this, check);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

OccurrenceDialog::OccurrenceDialog(const Milestone &milestone, const QDate &today, QWidget *parent)
    : FormDialog(tr("Record that it has occurred"), tr("Record the date"), parent), m_milestone(milestone),
      m_day(new DayEdit(today, this)), m_warning(new InlineMessage(Tone::Warn, {}, this)),
      m_source(new QLineEdit(this))
{
    const QDate announced = currentDate(milestone).when.date;
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("“%1”, announced for %2.").arg(milestone.title.toString(), dateInWords(announced)), this));
    m_day->setMaximumDate(today);
    m_day->setDay(announced <= today ? std::optional(announced) : std::nullopt);
    auto *day = new Field(tr("The day on which it occurred"), m_day, this);
    day->setHint(tr("A day that has not come cannot be recorded."));
    body()->addWidget(day);
    m_warning->setClosable(false);
    m_warning->setObjectName(QStringLiteral("early"));
    body()->addWidget(m_warning);
    m_source->setPlaceholderText(tr("Web address or document, may stay empty"));
    body()->addWidget(new Field(tr("Where it is on public record"), m_source, this));
    body()->addWidget(new IrreversibleNote(
        tr("The record of it stays."), tr("From that day on a support list may be published."), this));
    connect(m_day, &QDateEdit::dateChanged, this, &OccurrenceDialog::check);
    check();
    m_day->setFocus();
}

void OccurrenceDialog::check()
{
    verbButton()->setReason(day().isValid() ? QString() : tr("Choose the day on which it occurred."));
    const std::optional<EarlyOccurrence> known = early();
    m_warning->say(
        Tone::Warn, known ? earlinessInWords(*known) + u' ' + consequenceInWords(*known) : QString());
}

QDate OccurrenceDialog::day() const
{
    return m_day->day().value_or(QDate());
}

std::optional<EarlyOccurrence> OccurrenceDialog::early() const
{
    return earlyOccurrence(m_milestone, day(), true);
}

QString OccurrenceDialog::source() const
{
    return m_source->text().trimmed();
}

DescriptionDialog::DescriptionDialog(const QString &name, const Photo &photo, QWidget *parent)
    : FormDialog(tr("Describe the photo of %1").arg(name), tr("Save the description"), parent),
      m_description(severalLines(this))
{
    auto *picture = new QLabel(this);
    const QImage image = QImage::fromData(photo.jpeg, "JPEG");
    if (!image.isNull()) {
        const int pixels = qRound(photoHeight * devicePixelRatioF());
        QPixmap pixmap = QPixmap::fromImage(image.scaledToHeight(pixels, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        picture->setPixmap(pixmap);
    }
    picture->setAccessibleName(tr("Photo of %1").arg(name));
    body()->addWidget(picture);
    auto *field = new Field(tr("Description"), m_description, this);
    field->setHint(
        tr("One sentence on what is to be seen, such as “Ada Fox in a blue coat before a library”. "
           "A screen reader says it in place of the photo."));
    m_description->setPlainText(photo.altText);
    body()->addWidget(field);
    m_description->setFocus();
}

QString DescriptionDialog::description() const
{
    return m_description->toPlainText().simplified();
}

} // namespace rosette
