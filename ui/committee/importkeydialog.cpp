// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/importkeydialog.h"

#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosette {

ImportKeyDialog::ImportKeyDialog(PageContext &context, const QString &name, QWidget *parent)
    : FormDialog(tr("Import a key for %1").arg(name), tr("Import the key"), parent), m_context(context),
      m_name(name), m_path(new QLineEdit(this)), m_passphrase(new QLineEdit(this)),
      m_pathField(new Field(tr("Secret key file"), m_path, this)),
      m_passphraseField(new Field(tr("Its passphrase"), m_passphrase, this)),
      m_warning(new InlineMessage(Tone::Warn, {}, this))
{
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("A key that you made with minisign or on another computer. It is kept as it is, under the "
           "passphrase that it has."),
        this));
    auto *choose = new Button(tr("Choose..."), ButtonKind::Normal, this);
    choose->setIcon(Icon::Folder);
    choose->setAccessibleDescription(tr("Choose the file of the secret key"));
    m_pathField->addBeside(choose);
    m_passphrase->setEchoMode(QLineEdit::Password);
    body()->addWidget(m_pathField);
    body()->addWidget(m_passphraseField);
    body()->addWidget(m_warning);
    m_warning->setClosable(false);
    connect(choose, &QAbstractButton::clicked, this, &ImportKeyDialog::chooseFile);
    connect(m_path, &QLineEdit::textChanged, this, &ImportKeyDialog::readFile);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ImportKeyDialog::refresh);
    connect(this, &FormDialog::submitted, this, &ImportKeyDialog::import);
    readFile();
}

void ImportKeyDialog::chooseFile()
{
    const QString path = askForFile(this, {FileQuestion::Kind::Open, windowTitle(), QDir::homePath(),
                                              tr("Secret keys (*.key);;All files (*)")});
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void ImportKeyDialog::readFile()
{
    m_file.clear();
    m_isEncrypted = true;
    QString fault;
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty()) {
        const Result<QByteArray> file = readKeyFile(path);
        const Result<bool> isEncrypted = file ? SecretKey::isEncrypted(*file) : Result<bool>(file.error());
        if (isEncrypted) {
            m_file = *file;
            m_isEncrypted = *isEncrypted;
        } else {
            fault = isEncrypted.error().message;
        }
    }
    m_pathField->setFault(fault);
    refresh();
}

void ImportKeyDialog::refresh()
{
    m_path->setEnabled(!m_isBusy);
    m_passphrase->setEnabled(!m_isBusy && m_isEncrypted);
    m_warning->say(Tone::Warn,
        m_isEncrypted ? QString()
                      : tr("This key has no passphrase: whoever gets hold of its file can sign with it."));
    QString reason;
    if (m_isBusy)
        reason = tr("The key is being unlocked; this takes some seconds.");
    else if (m_file.isEmpty())
        reason = tr("Choose the file of the key first.");
    else if (m_isEncrypted && m_passphrase->text().isEmpty())
        reason = tr("Type the passphrase of the key.");
    verbButton()->setReason(reason);
}

void ImportKeyDialog::import()
{
    m_isBusy = true;
    refresh();
    m_context.tasks().run(
        tr("Importing a key"),
        [file = m_file, name = m_name, passphrase = m_passphrase->text()](Database &, const Cancellation &,
            const Progress &) { return KeyRing::ofThisProcess().import(file, name, passphrase); },
        [this](const Result<KeptKey> &kept) {
            m_isBusy = false;
            refresh();
            if (!kept) {
                m_passphrase->selectAll();
                m_passphrase->setFocus();
                return fail(kept.error().message);
            }
            m_imported = *kept;
            accept();
        },
        this);
}

void ImportKeyDialog::reject()
{
    if (!m_isBusy)
        FormDialog::reject();
}

} // namespace rosette
