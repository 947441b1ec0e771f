// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newcommitteedialog.h"

#include "core/actions/committee/createcommittee.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filequestion.h"

#include <QDir>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace rosette {

namespace {

/// Why @p text is no name, or nothing if it is one. @p wanted: what to do when nothing was typed.
QString faultOfName(const QString &text, const QString &wanted)
{
    if (text.trimmed().isEmpty())
        return wanted;
    const Result<Name> name = Name::parse(text);
    return name ? QString() : name.error().message;
}

QString fileNamed(const QString &committee)
{
    const QString slug = slugged(committee);
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' +
           (slug.isEmpty() ? QStringLiteral("committee") : slug) + QStringLiteral(".rosette");
}

} // namespace

NewCommitteeDialog::NewCommitteeDialog(QWidget *parent)
    : FormDialog(tr("New committee"), tr("Make the committee"), parent), m_name(new QLineEdit(this)),
      m_person(new QLineEdit(this)), m_path(new QLineEdit(this))
{
    addFields();
    proposePath();
    connect(m_name, &QLineEdit::textChanged, this, &NewCommitteeDialog::proposePath);
    connect(this, &FormDialog::submitted, this, &NewCommitteeDialog::submit);
}

void NewCommitteeDialog::addFields()
{
    m_nameField = new Field(tr("Name of the committee"), m_name, this);
    m_nameField->setHint(tr("As it stands on what you publish, such as “Fairfield National Committee”."));
    m_personField = new Field(tr("Your name"), m_person, this);
    m_personField->setHint(tr("You become its first secretary. Other seats are added later."));
    m_pathField = new Field(tr("Where the file goes"), m_path, this);
    m_pathField->setHint(tr("A committee is one file. Whoever has the file can read it."));
    auto *choose = new Button(tr("Choose..."), ButtonKind::Normal, this);
    choose->setAccessibleDescription(tr("Chooses where the file goes"));
    choose->setAutoDefault(false);
    connect(choose, &Button::clicked, this, &NewCommitteeDialog::choosePath);
    m_pathField->addBeside(choose);
    body()->addWidget(m_nameField);
    body()->addWidget(m_personField);
    body()->addWidget(m_pathField);
}

/// Follows the name until the user has chosen a place.
void NewCommitteeDialog::proposePath()
{
    if (!m_path->isModified())
        m_path->setText(QDir::toNativeSeparators(fileNamed(m_name->text())));
}

void NewCommitteeDialog::choosePath()
{
    const QString chosen = askForFile(this,
        {FileQuestion::Kind::Save, tr("Where the file goes"), m_path->text(), tr("Committees (*.rosette)")});
    if (chosen.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(chosen));
    m_path->setModified(true);
}

void NewCommitteeDialog::submit()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    m_nameField->setFault(faultOfName(m_name->text(), tr("Give the committee a name.")));
    m_personField->setFault(faultOfName(m_person->text(), tr("Give your name.")));
    m_pathField->setFault(path.isEmpty() ? tr("Say where the file goes.") : QString());
    if (m_nameField->hasFault() || m_personField->hasFault() || m_pathField->hasFault())
        return;
    if (!path.endsWith(QLatin1String(".rosette")))
        path += QLatin1String(".rosette");
    Q_EMIT createRequested(CreateCommittee{path, m_name->text(), {}, m_person->text()});
}

} // namespace rosette
