// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/keyring.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace rosette {

class Field;
class InlineMessage;
class PageContext;

/// Takes over a secret key file as `minisign -G` makes it, with its passphrase.
class ImportKeyDialog : public FormDialog
{
    Q_OBJECT

public:
    ImportKeyDialog(PageContext &context, const QString &name, QWidget *parent = nullptr);

    /// The key, once the dialog was accepted.
    const std::optional<KeptKey> &imported() const { return m_imported; }
    void reject() override;

private:
    void chooseFile();
    void readFile();
    void refresh();
    void import();

    PageContext &m_context;
    QString m_name;
    QLineEdit *m_path;
    QLineEdit *m_passphrase;
    Field *m_pathField;
    Field *m_passphraseField;
    InlineMessage *m_warning;
    QByteArray m_file; ///< empty until there is one
    bool m_isEncrypted = true;
    bool m_isBusy = false;
    std::optional<KeptKey> m_imported;
};

} // namespace rosette
