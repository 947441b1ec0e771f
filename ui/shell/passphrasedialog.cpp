// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasedialog.h"

#include "core/signing/keyring.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QThread>
#include <QVBoxLayout>

namespace rosette {

PassphraseDialog::PassphraseDialog(QByteArray publicKey, QWidget *parent)
    : FormDialog(tr("Unlock your key"), tr("Unlock"), parent), m_key(std::move(publicKey)),
      m_passphrase(new QLineEdit(this))
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_field = new Field(tr("Passphrase"), m_passphrase, this);
    m_field->setHint(tr("What you do is signed with your key. It stays unlocked while you work."));
    body()->addWidget(m_field);
    connect(this, &FormDialog::submitted, this, &PassphraseDialog::submit);
}

PassphraseDialog::~PassphraseDialog()
{
    if (m_work)
        m_work->wait();
}

void PassphraseDialog::submit()
{
    if (m_work)
        return;
    m_field->setFault(m_passphrase->text().isEmpty() ? tr("Type the passphrase.") : QString());
    if (m_field->hasFault())
        return;
    m_passphrase->setEnabled(false);
    verbButton()->setEnabled(false);
    m_work.reset(QThread::create([this, passphrase = m_passphrase->text()] {
        const Result<void> unlocked = KeyRing::ofThisProcess().unlock(m_key, passphrase);
        m_fault = unlocked ? QString() : unlocked.error().message;
    }));
    connect(m_work.get(), &QThread::finished, this, &PassphraseDialog::settle);
    m_work->start();
}

void PassphraseDialog::settle()
{
    m_work->wait();
    m_work.reset();
    if (m_fault.isEmpty())
        return accept();
    m_passphrase->setEnabled(true);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
    verbButton()->setEnabled(true);
    fail(m_fault);
}

} // namespace rosette
