// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with keys: made, taken over, enrolled, ended, saved.
#include "core/actions/keys/enrolkey.h"
#include "core/base/atomicwrite.h"
#include "ui/committee/enrolkeydialog.h"
#include "ui/committee/importkeydialog.h"
#include "ui/committee/keyspart.h"
#include "ui/committee/makekeydialog.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/savedialog.h"

#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosette {

namespace {

ConfirmationDialog::Question revokingQuestion(const QString &name)
{
    ConfirmationDialog::Question question;
    question.title = KeysPart::tr("Revoke the key of %1?").arg(name);
    question.effects += {Icon::Key, KeysPart::tr("Nothing signed with it counts from now on."),
        KeysPart::tr("What it has signed until now stays valid.")};
    question.effects += {Icon::Records, KeysPart::tr("The file’s keeper signs for %1,").arg(name),
        KeysPart::tr("and each record says so, until another key is enrolled.")};
    question.irreversible = KeysPart::tr("This cannot be undone.");
    question.stillPossible = KeysPart::tr("Another key can be enrolled at any time; this one never again.");
    question.verb = KeysPart::tr("Revoke the key");
    question.safe = KeysPart::tr("Leave it in force");
    return question;
}

} // namespace

void KeysPart::makeKey()
{
    MakeKeyDialog dialog(context(), mine()->name, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    reload();
    message().say(Tone::Ok, tr("Your key is made, and listed under “On this computer”. Save its public half "
                               "for the secretary, and "
                               "read each other the eight words."));
}

void KeysPart::importKey()
{
    ImportKeyDialog dialog(context(), mine()->name, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    reload();
    message().say(
        Tone::Ok, isKnown(dialog.imported()->key.bytes)
                      ? tr("The key is on this computer now, and signs what you do.")
                      : tr("The key is on this computer now. The secretary enrols its public half."));
}

void KeysPart::enrol(const KeySeat &line, const std::optional<PublicKey> &known)
{
    message().say(Tone::Info, {});
    EnrolKeyDialog dialog(context(), {line.seat.id, line.name, line.key, known}, window());
    if (dialog.exec() == QDialog::Accepted)
        message().say(Tone::Ok, tr("%1 signs with this key from now on.").arg(line.name));
}

void KeysPart::revoke(const KeySeat &line)
{
    message().say(Tone::Info, {});
    ConfirmationDialog dialog(revokingQuestion(line.name), window());
    auto *reason = new QLineEdit(&dialog);
    auto *field = new Field(tr("Why it is revoked"), reason, &dialog);
    field->setHint(tr("Lost, stolen, the person left. It is kept with the key."));
    dialog.extra()->addWidget(field);
    const auto check = [&dialog, reason] {
        dialog.verbButton()->setReason(
            reason->text().trimmed().isEmpty() ? tr("Write why it is revoked.") : QString());
    };
    connect(reason, &QLineEdit::textChanged, &dialog, check);
    check();
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (isShown(revokeKey(context().workspace(), {line.seat.id, reason->text()})))
        message().say(Tone::Ok, tr("The key of %1 is revoked.").arg(line.name));
}

void KeysPart::savePublic(const PublicKey &key, const QString &name)
{
    save({tr("Save the public half"),
             tr("For the secretary, who enrols it. It is no secret: with it everybody can check what the key "
                "has "
                "signed, and nobody can sign."),
             {}, fileNameOf(name), QStringLiteral("pub"), tr("Public keys")},
        key.fileText(), Readers::AsUsual);
}

void KeysPart::saveSecret(const KeptKey &kept)
{
    const Result<QByteArray> file = Workspace::keys().exported(kept.key.bytes);
    if (!isShown(file))
        return;
    const QString remark =
        kept.isEncrypted
            ? tr("To keep a copy, or to work on another computer. Whoever has it and the passphrase can sign "
                 "as "
                 "you do.")
            : tr("This key has no passphrase: whoever gets hold of the copy can sign as you do.");
    save({tr("Copy the secret key"), remark, {}, fileNameOf(kept.label), QStringLiteral("key"),
             tr("Secret keys")},
        *file, Readers::OwnerOnly);
}

void KeysPart::save(const SaveDialog::Proposal &proposal, const QByteArray &bytes, Readers readers)
{
    SaveDialog dialog(proposal, window());
    connect(&dialog, &FormDialog::submitted, this, [&dialog, &bytes, readers] {
        const Result<void> written = atomicWrite(dialog.path(), bytes, readers);
        if (written)
            dialog.accept();
        else
            dialog.fail(written.error().message);
    });
    if (dialog.exec() == QDialog::Accepted)
        message().say(Tone::Ok, tr("It is in %1.").arg(QDir::toNativeSeparators(dialog.path())));
}

} // namespace rosette
