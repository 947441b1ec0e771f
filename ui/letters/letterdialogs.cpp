// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterdialogs.h"

#include "ui/widgets/button.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/irreversiblenote.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <array>

namespace rosette {

namespace {

/// In the order of the parts of the control.
constexpr std::array channels{
    LetterChannel::Email, LetterChannel::Post, LetterChannel::Phone, LetterChannel::InPerson};

} // namespace

SentDialog::SentDialog(const Letter &letter, const QString &name, const QDate &today, QWidget *parent)
    : FormDialog(tr("Mark the letter to %1 as sent").arg(name), tr("Mark as sent"), parent),
      m_letter(letter.id), m_channel(new SegmentedControl(tr("How it went out"), this)),
      m_day(new DayEdit(today, this)), m_note(new QLineEdit(this))
{
    for (const QString &part : {tr("E-mail"), tr("Post"), tr("Phone"), tr("In person")})
        m_channel->addPart(part);
    m_day->setDay(today);
    m_day->setMaximumDate(today);
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2, inWords(letter.kind), this));
    body()->addWidget(new Field(tr("How it went out"), m_channel, this));
    body()->addWidget(new Field(tr("On which day"), m_day, this));
    auto *note = new Field(tr("Note"), m_note, this);
    note->setHint(tr("What is worth keeping about it; may stay empty."));
    body()->addWidget(note);
    body()->addWidget(new IrreversibleNote(
        tr("This goes on record."), tr("A letter is marked as sent once, for ever."), this));
    const auto check = [this] {
        verbButton()->setReason(m_day->day() ? QString() : tr("Choose the day on which it went out."));
    };
    connect(m_day, &QDateEdit::dateChanged, this, check);
    check();
}

MarkLetterSent SentDialog::input() const
{
    return {m_letter, channels.at(static_cast<std::size_t>(m_channel->current())), m_note->text().trimmed(),
        m_day->day()};
}

AddressDialog::AddressDialog(const QString &name, const QString &address, QWidget *parent)
    : FormDialog(tr("Address of %1").arg(name), tr("Keep the address"), parent),
      m_address(new QLineEdit(address, this))
{
    auto *field = new Field(tr("E-mail address"), m_address, this);
    field->setHint(tr("Letters go there. Empty: none is known any more."));
    body()->addWidget(field);
}

QString AddressDialog::address() const
{
    return m_address->text().trimmed();
}

DeclineDialog::DeclineDialog(const QString &name, QWidget *parent)
    : FormDialog(tr("%1 declines the support").arg(name), tr("Record it"), parent),
      m_reason(new QPlainTextEdit(this))
{
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("The endorsement ends. No letter is written, since the candidate knows it."), this));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(72);
    auto *field = new Field(tr("Reason, for the public"), m_reason, this);
    field->setHint(tr("Only if the candidate gives one and agrees that everybody reads it."));
    body()->addWidget(field);
    body()->addWidget(new IrreversibleNote(tr("This cannot be undone."),
        tr("A published list stays as it is until a correction is published."), this));
}

QString DeclineDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

DraftsDialog::DraftsDialog(const ContestId &contest, const QString &folder, QWidget *parent)
    : FormDialog(tr("Save the letters as drafts"), tr("Save the drafts"), parent), m_contest(contest),
      m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this)),
      m_field(new Field(tr("Folder"), m_folder, this)),
      m_alsoSent(new QCheckBox(tr("Also those that are marked as sent"), this)),
      m_replace(new QCheckBox(tr("Write over files that differ"), this))
{
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("One file for each letter, which a mail program opens as a message that is not sent yet. Look at "
           "it, send it, and mark the letter as sent."),
        this));
    m_folder->setMinimumWidth(240);
    auto *choose = new Button(tr("Choose..."), ButtonKind::Normal, this);
    choose->setIcon(Icon::Folder);
    choose->setAccessibleDescription(tr("Choose the folder of the drafts"));
    m_field->addBeside(choose);
    body()->addWidget(m_field);
    body()->addWidget(m_alsoSent);
    body()->addWidget(m_replace);
    m_replace->hide();
    connect(choose, &QAbstractButton::clicked, this, &DraftsDialog::choose);
    connect(m_folder, &QLineEdit::textChanged, this, &DraftsDialog::check);
    check();
}

ExportLetters DraftsDialog::input() const
{
    return {m_contest, QFileInfo(QDir::fromNativeSeparators(m_folder->text().trimmed())).absoluteFilePath(),
        m_alsoSent->isChecked(), m_replace->isChecked()};
}

void DraftsDialog::offerToReplace(const QString &sentence)
{
    m_replace->show();
    fail(sentence);
}

void DraftsDialog::choose()
{
    const QString chosen = askForFile(this, {FileQuestion::Kind::Folder, windowTitle(), input().folder});
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void DraftsDialog::check()
{
    const QFileInfo folder(input().folder);
    const bool isNamed = !m_folder->text().trimmed().isEmpty();
    m_field->setHint(isNamed && !folder.exists() ? tr("The folder will be made.") : QString());
    m_field->setFault(
        isNamed && folder.exists() && !folder.isDir() ? tr("This is a file, and no folder.") : QString());
    verbButton()->setReason(!isNamed              ? tr("Choose a folder first.")
                            : m_field->hasFault() ? tr("Choose another folder.")
                                                  : QString());
}

} // namespace rosette
