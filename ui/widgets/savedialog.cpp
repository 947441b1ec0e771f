// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace rosette {

SaveDialog::SaveDialog(const Proposal &proposal, QWidget *parent)
    : FormDialog(proposal.title, tr("Save"), parent), m_proposal(proposal), m_path(new QLineEdit(this)),
      m_field(new Field(tr("File"), m_path, this))
{
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2, proposal.remark, this));
    QString folder = proposal.folder;
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    m_path->setMinimumWidth(240);
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(proposal.name + u'.' + proposal.ending)));
    auto *choose = new Button(tr("Choose..."), ButtonKind::Normal, this);
    choose->setIcon(Icon::Folder);
    choose->setAccessibleDescription(tr("Choose the folder and the name of the file"));
    m_field->addBeside(choose);
    body()->addWidget(m_field);
    connect(choose, &QAbstractButton::clicked, this, &SaveDialog::choose);
    connect(m_path, &QLineEdit::textChanged, this, &SaveDialog::check);
    check();
}

QString SaveDialog::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + m_proposal.ending;
    return QFileInfo(path).absoluteFilePath();
}

void SaveDialog::setEnding(const QString &ending, const QString &kind)
{
    const QFileInfo file(path());
    m_proposal.ending = ending;
    m_proposal.kind = kind;
    m_path->setText(QDir::toNativeSeparators(file.dir().filePath(file.completeBaseName() + u'.' + ending)));
}

void SaveDialog::choose()
{
    const QString chosen =
        askForFile(this, {FileQuestion::Kind::Save, windowTitle(), path(),
                             QStringLiteral("%1 (*.%2)").arg(m_proposal.kind, m_proposal.ending)});
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

void SaveDialog::check()
{
    const QFileInfo file(path());
    const QString typed = m_path->text().trimmed();
    QString fault;
    if (typed.isEmpty() || typed.endsWith(u'/') || file.isDir())
        fault = tr("Give the file a name.");
    else if (!file.dir().exists())
        fault = tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(file.path()));
    m_field->setFault(fault);
    m_field->setHint(file.exists() ? tr("There is a file of that name; it will be replaced.") : QString());
    verbButton()->setReason(fault);
}

QString fileNameOf(const QString &name)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString file = name.toLower().replace(other, QStringLiteral("-"));
    while (file.endsWith(u'-'))
        file.chop(1);
    while (file.startsWith(u'-'))
        file.remove(0, 1);
    return file.isEmpty() ? QStringLiteral("rosette") : file;
}

} // namespace rosette
