// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/makekeydialog.h"

#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr qsizetype shortPassphrase = 10;
constexpr qsizetype longPassphrase = 20;
constexpr qsizetype fewLetters = 6;

QLineEdit *hiddenLine(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

QString passphraseRemark(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    const QSet<QChar> letters(passphrase.begin(), passphrase.end());
    if (passphrase.size() < shortPassphrase || letters.size() < fewLetters)
        return MakeKeyDialog::tr("Weak: a computer can try all that are so short. Four words or more hold.");
    if (passphrase.size() < longPassphrase)
        return MakeKeyDialog::tr("Fair. A word more makes it strong.");
    return MakeKeyDialog::tr("Strong.");
}

MakeKeyDialog::MakeKeyDialog(PageContext &context, const QString &name, QWidget *parent)
    : FormDialog(tr("Make a key for %1").arg(name), tr("Make the key"), parent), m_context(context),
      m_name(name), m_passphrase(hiddenLine(this)), m_again(hiddenLine(this)),
      m_first(new Field(tr("Passphrase"), m_passphrase, this)),
      m_second(new Field(tr("The same again"), m_again, this)),
      m_without(new QCheckBox(tr("Without a passphrase"), this)),
      m_warning(new InlineMessage(Tone::Warn, {}, this))
{
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("The secret half stays on this computer and signs what you do. Nobody can help you if you forget "
           "the passphrase: the secretary then revokes the key, and you make another."),
        this));
    body()->addWidget(m_first);
    body()->addWidget(m_second);
    body()->addWidget(m_without);
    body()->addWidget(m_warning);
    m_warning->setClosable(false);
    for (QLineEdit *edit : {m_passphrase, m_again})
        connect(edit, &QLineEdit::textChanged, this, &MakeKeyDialog::refresh);
    connect(m_without, &QCheckBox::toggled, this, &MakeKeyDialog::refresh);
    connect(this, &FormDialog::submitted, this, &MakeKeyDialog::make);
    refresh();
}

void MakeKeyDialog::refresh()
{
    const bool isWithout = m_without->isChecked();
    for (QLineEdit *edit : {m_passphrase, m_again})
        edit->setEnabled(!isWithout && !m_isBusy);
    m_without->setEnabled(!m_isBusy);
    const QString remark = passphraseRemark(m_passphrase->text());
    m_first->setHint(
        remark.isEmpty() ? tr("Four words that nobody would guess are easy to keep in mind.") : remark);
    const bool differs = m_passphrase->text() != m_again->text();
    m_second->setFault(
        !isWithout && differs && !m_again->text().isEmpty() ? tr("The two differ so far.") : QString());
    m_warning->say(Tone::Warn,
        isWithout ? tr("Whoever gets hold of this computer or of a copy of the file can vote as you. Choose "
                       "this only where nobody else can.")
                  : QString());
    QString reason;
    if (m_isBusy)
        reason = tr("The key is being made; this takes some seconds.");
    else if (!isWithout && m_passphrase->text().isEmpty())
        reason = tr("Type a passphrase first.");
    else if (!isWithout && differs)
        reason = tr("Type the same passphrase again.");
    verbButton()->setReason(reason);
}

void MakeKeyDialog::make()
{
    m_isBusy = true;
    refresh();
    const QString passphrase = m_without->isChecked() ? QString() : m_passphrase->text();
    m_context.tasks().run(
        tr("Making a key"),
        [name = m_name, passphrase, strength = m_strength](
            Database &, const Cancellation &, const Progress &) {
            return KeyRing::ofThisProcess().add(SecretKey::create(), name, passphrase, strength);
        },
        [this](const Result<KeptKey> &kept) {
            m_isBusy = false;
            refresh();
            if (!kept)
                return fail(kept.error().message);
            m_made = *kept;
            accept();
        },
        this);
}

void MakeKeyDialog::reject()
{
    if (!m_isBusy) // half a key is none
        FormDialog::reject();
}

} // namespace rosette
