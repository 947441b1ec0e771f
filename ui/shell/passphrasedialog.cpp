// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasedialog.h"

#include "core/keychain/keychain.h"
#include "core/signing/keyring.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QThread>
#include <QVBoxLayout>

namespace rosette {

PassphraseDialog::PassphraseDialog(QByteArray publicKey, QWidget *parent)
    : FormDialog(tr("Unlock your key"), tr("Unlock"), parent), m_key(std::move(publicKey)),
      m_keychain(keychainOfThisProcess()), m_passphrase(new QLineEdit(this)),
      m_remember(new QCheckBox(tr("Remember on this computer"), this))
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_field = new Field(tr("Passphrase"), m_passphrase, this);
    m_field->setHint(tr("What you do is signed with your key. It stays unlocked while you work."));
    body()->addWidget(m_field);
    m_remember->setToolTip(
        tr("Your desktop’s keychain keeps the passphrase. Whoever is logged in as you can then "
           "sign as you do."));
    m_remember->setAccessibleDescription(m_remember->toolTip());
    m_remember->hide();
    body()->addWidget(m_remember);
    connect(this, &FormDialog::submitted, this, &PassphraseDialog::submit);
    askKeychain();
}

PassphraseDialog::~PassphraseDialog()
{
    if (m_work)
        m_work->wait();
}

void PassphraseDialog::askKeychain()
{
    const QPointer<PassphraseDialog> self(this); // the answers may come when it has gone
    m_keychain.isThere([self](bool isThere) {
        if (self)
            self->m_remember->setVisible(isThere);
    });
    m_keychain.find(m_key, [self](const std::optional<QString> &passphrase) {
        if (self && passphrase)
            self->tryRemembered(*passphrase);
    });
}

void PassphraseDialog::submit()
{
    if (m_work)
        return;
    m_field->setFault(m_passphrase->text().isEmpty() ? tr("Type the passphrase.") : QString());
    if (!m_field->hasFault())
        unlockWith(m_passphrase->text());
}

void PassphraseDialog::tryRemembered(const QString &passphrase)
{
    m_isRemembered = true;
    m_remember->setChecked(true);
    if (m_work)
        return; // somebody has typed it meanwhile
    m_triesRemembered = true;
    unlockWith(passphrase);
}

void PassphraseDialog::unlockWith(const QString &passphrase)
{
    m_passphrase->setEnabled(false);
    verbButton()->setEnabled(false);
    m_work.reset(QThread::create([this, passphrase] {
        const Result<void> unlocked = KeyRing::ofThisProcess().unlock(m_key, passphrase);
        m_fault = unlocked ? std::nullopt : std::optional(unlocked.error());
    }));
    connect(m_work.get(), &QThread::finished, this, &PassphraseDialog::settle);
    m_work->start();
}

void PassphraseDialog::settle()
{
    m_work->wait();
    m_work.reset();
    settleKeychain();
    if (!m_fault)
        return accept();
    askAgain(m_triesRemembered
                 ? tr("What this computer had remembered does not open the key: type the passphrase.")
                 : m_fault->message);
    m_triesRemembered = false;
}

/// Keeps what opened the key, if it is to be remembered, and forgets what did not, or is not to be.
void PassphraseDialog::settleKeychain()
{
    const auto whatever = [](bool) {}; // it is asked for again the next time
    if (m_triesRemembered) {
        const bool isWrong = m_fault && m_fault->code == ErrorCode::NotAllowed;
        if (isWrong)
            m_keychain.forget(m_key, whatever);
        m_isRemembered = !isWrong;
        return;
    }
    if (m_fault)
        return;
    if (m_remember->isChecked() && !m_remember->isHidden())
        m_keychain.keep(m_key, m_passphrase->text(), whatever);
    else if (m_isRemembered)
        m_keychain.forget(m_key, whatever);
}

void PassphraseDialog::askAgain(const QString &why)
{
    m_passphrase->setEnabled(true);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
    verbButton()->setEnabled(true);
    fail(why);
}

} // namespace rosette
