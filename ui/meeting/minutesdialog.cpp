// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/minutesdialog.h"

#include "core/base/civiltime.h"
#include "core/base/moment.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosette {

namespace {

/// In the order of the parts of the control.
constexpr std::array formats{MinutesFormat::Pdf, MinutesFormat::Html, MinutesFormat::Markdown};
constexpr std::array endings{"pdf", "html", "md"};

} // namespace

MinutesDialog::MinutesDialog(const std::vector<Meeting> &meetings, const QString &folder, QWidget *parent)
    : FormDialog(tr("Minutes"), tr("Write"), parent), m_meetings(meetings), m_folder(folder),
      m_meeting(new QComboBox(this)), m_form(new SegmentedControl(tr("Form"), this)),
      m_path(new QLineEdit(this)), m_pathField(new Field(tr("File"), m_path, this))
{
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("Drafted from the records: who was there, each question, how each seat voted, the sum and the "
           "outcome. A motion that is still open says nothing of its votes."),
        this));
    for (const Meeting &meeting : m_meetings)
        m_meeting->addItem(meeting.endedAt ? tr("%1, %2").arg(dateInWords(meeting.day),
                                                 timeInWords(civilTimeOf(meeting.begunAt)))
                                           : tr("%1, still in session").arg(dateInWords(meeting.day)));
    body()->addWidget(new Field(tr("Meeting"), m_meeting, this));
    for (const QString &form : {tr("PDF"), tr("Web page"), tr("Markdown")})
        m_form->addPart(form);
    body()->addWidget(new Field(tr("Form"), m_form, this));
    body()->addWidget(m_pathField);
    auto *choose = new Button(tr("Choose..."), ButtonKind::Normal, this);
    choose->setIcon(Icon::Folder);
    choose->setAccessibleDescription(tr("Choose the folder and the name of the file"));
    m_pathField->addBeside(choose);
    connect(choose, &QAbstractButton::clicked, this, &MinutesDialog::chooseFile);
    connect(m_path, &QLineEdit::textChanged, this, &MinutesDialog::check);
    connect(m_form, &SegmentedControl::currentChanged, this, &MinutesDialog::propose);
    connect(m_meeting, &QComboBox::currentIndexChanged, this, &MinutesDialog::propose);
    propose();
}

QString MinutesDialog::path() const
{
    return QFileInfo(QDir::fromNativeSeparators(m_path->text().trimmed())).absoluteFilePath();
}

ExportMinutes MinutesDialog::chosen() const
{
    return {m_meetings[std::size_t(m_meeting->currentIndex())].id, path(),
        formats[std::size_t(m_form->current())]};
}

void MinutesDialog::propose()
{
    const Meeting &meeting = m_meetings[std::size_t(m_meeting->currentIndex())];
    const QString name =
        QStringLiteral("minutes-%1.%2")
            .arg(meeting.day.toString(Qt::ISODate), QLatin1String(endings[std::size_t(m_form->current())]));
    const QString folder = m_path->text().isEmpty() ? m_folder : QFileInfo(path()).path();
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(name)));
    check();
}

void MinutesDialog::chooseFile()
{
    const QString chosen = askForFile(
        this, FileQuestion{FileQuestion::Kind::Save, tr("Minutes"), path(),
                  QStringLiteral("*.%1").arg(QLatin1String(endings[std::size_t(m_form->current())]))});
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

void MinutesDialog::check()
{
    const QFileInfo file(path());
    QString fault;
    if (m_path->text().trimmed().isEmpty() || file.isDir())
        fault = tr("Give the file a name.");
    else if (!file.dir().exists())
        fault = tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(file.path()));
    m_pathField->setFault(fault);
    m_pathField->setHint(
        file.exists() ? tr("There is a file of that name; it will be replaced.") : QString());
    verbButton()->setReason(fault);
}

} // namespace rosette
