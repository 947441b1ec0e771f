// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/widgets/formdialog.h"

#include <memory>
#include <optional>

class QCheckBox;
class QLineEdit;
class QThread;

namespace rosette {

class Field;
class Keychain;

/// Asks for the passphrase of a key and unlocks it; accepted once it is unlocked. The work that makes a
/// passphrase hard to guess takes seconds, so it is done beside the window. Where the desktop has a keychain,
/// it can remember the passphrase, and nothing is asked then; one that does not open the key any more is
/// forgotten.
class PassphraseDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(QByteArray publicKey, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

private:
    void askKeychain();
    void submit();
    void tryRemembered(const QString &passphrase);
    void unlockWith(const QString &passphrase);
    void settle();
    void settleKeychain();
    void askAgain(const QString &why);

    QByteArray m_key;
    Keychain &m_keychain;
    QLineEdit *m_passphrase;
    Field *m_field;
    QCheckBox *m_remember;
    bool m_isRemembered = false; ///< the keychain has a passphrase for it
    bool m_triesRemembered = false;
    std::unique_ptr<QThread> m_work;
    std::optional<Error> m_fault; ///< what the work came to; nothing once the key is unlocked
};

} // namespace rosette
