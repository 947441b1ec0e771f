// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/keyring.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace rosette {

class Field;
class InlineMessage;
class PageContext;

/// Makes a key on this computer: a passphrase twice, or none with a warning. What makes a passphrase hard to
/// guess takes seconds, so it is done beside the window.
class MakeKeyDialog : public FormDialog
{
    Q_OBJECT

public:
    MakeKeyDialog(PageContext &context, const QString &name, QWidget *parent = nullptr);

    /// The key, once the dialog was accepted.
    const std::optional<KeptKey> &made() const { return m_made; }
    void setStrength(Strength strength) { m_strength = strength; }
    void reject() override;

private:
    void refresh();
    void make();

    PageContext &m_context;
    QString m_name;
    Strength m_strength = Strength::Sensitive;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    Field *m_first;
    Field *m_second;
    QCheckBox *m_without;
    InlineMessage *m_warning;
    std::optional<KeptKey> m_made;
    bool m_isBusy = false;
};

/// How well @p passphrase would hold, a sentence; empty for an empty one.
QString passphraseRemark(const QString &passphrase);

} // namespace rosette
