// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

#include <memory>

class QLineEdit;
class QThread;

namespace rosette {

class Field;

/// Asks for the passphrase of a key and unlocks it; accepted once it is unlocked. The work that makes a
/// passphrase hard to guess takes seconds, so it is done beside the window.
class PassphraseDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(QByteArray publicKey, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

private:
    void submit();
    void settle();

    QByteArray m_key;
    QLineEdit *m_passphrase;
    Field *m_field;
    std::unique_ptr<QThread> m_work;
    QString m_fault; ///< what the work came to; empty once the key is unlocked
};

} // namespace rosette
