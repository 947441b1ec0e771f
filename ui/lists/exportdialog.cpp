// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/exportdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace rosette {

namespace {

/// In the order of the parts of the control.
constexpr std::array forms{GuideFormat::Pdf, GuideFormat::Html, GuideFormat::Text};

QString endingOf(GuideFormat format)
{
    switch (format) {
    case GuideFormat::Pdf:
        return QStringLiteral("pdf");
    case GuideFormat::Html:
        return QStringLiteral("html");
    case GuideFormat::Text:
        return QStringLiteral("txt");
    }
    Q_UNREACHABLE();
}

QString remarkOn(GuideFormat format)
{
    switch (format) {
    case GuideFormat::Pdf:
        return ExportDialog::tr("To print and to send. Tagged, so that screen readers can read it.");
    case GuideFormat::Html:
        return ExportDialog::tr("One web page with its pictures inside: for phones and screen readers.");
    case GuideFormat::Text:
        return ExportDialog::tr("Plain words for an e-mail, without pictures.");
    }
    Q_UNREACHABLE();
}

} // namespace

ExportDialog::ExportDialog(const Proposal &proposal, bool isDraft, QWidget *parent)
    : FormDialog(proposal.title, tr("Export"), parent), m_form(new SegmentedControl(tr("Form"), this)),
      m_remark(new TextLabel(TextStyle::Body, Role::Text2, {}, this))
{
    if (isDraft) {
        auto *draft = new InlineMessage(Tone::Warn,
            tr("No list is published yet, so each page says that it is a draft, not for release."));
        draft->setClosable(false);
        body()->addWidget(draft);
    }
    for (const QString &form : {tr("PDF"), tr("Web page"), tr("Plain text")})
        m_form->addPart(form);
    auto *row = new QVBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_form, 0, Qt::AlignLeft);
    row->addWidget(m_remark);
    body()->addLayout(row);
    addPath(proposal);
    connect(m_form, &SegmentedControl::currentChanged, this, &ExportDialog::changeForm);
    changeForm();
}

ExportDialog::ExportDialog(
    const Proposal &proposal, const QString &ending, const QString &remark, QWidget *parent)
    : FormDialog(proposal.title, tr("Export"), parent), m_ending(ending)
{
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2, remark, this));
    addPath(proposal);
    check();
}

void ExportDialog::addPath(const Proposal &proposal)
{
    m_path = new QLineEdit(this);
    m_path->setMinimumWidth(240);
    m_path->setText(
        QDir::toNativeSeparators(QDir(proposal.folder).filePath(proposal.name + u'.' + ending())));
    m_pathField = new Field(tr("File"), m_path, this);
    body()->addWidget(m_pathField);
    auto *choose = new Button(tr("Choose..."), ButtonKind::Normal, this);
    choose->setIcon(Icon::Folder);
    choose->setAccessibleDescription(tr("Choose the folder and the name of the file"));
    m_pathField->addBeside(choose);
    connect(choose, &QAbstractButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
}

GuideFormat ExportDialog::format() const
{
    return m_form ? forms.at(static_cast<std::size_t>(m_form->current())) : GuideFormat::Text;
}

QString ExportDialog::ending() const
{
    return m_form ? endingOf(format()) : m_ending;
}

QString ExportDialog::path() const
{
    return QFileInfo(QDir::fromNativeSeparators(m_path->text().trimmed())).absoluteFilePath();
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void ExportDialog::changeForm()
{
    m_remark->setText(remarkOn(format()));
    const QFileInfo file(path());
    setPath(file.dir().filePath(file.completeBaseName() + u'.' + ending()));
    check();
}

void ExportDialog::check()
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

void ExportDialog::chooseFile()
{
    const QString chosen = askForFile(this, {FileQuestion::Kind::Save, windowTitle(), path(),
                                                tr("%1 file (*.%2)").arg(ending().toUpper(), ending())});
    if (!chosen.isEmpty())
        setPath(QFileInfo(chosen).suffix().isEmpty() ? chosen + u'.' + ending() : chosen);
}

} // namespace rosette
