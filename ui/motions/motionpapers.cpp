// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of motions does beyond the vote itself: more time, the same question again, and the papers
// that one keeps.
#include "core/actions/decisions/extendmotion.h"
#include "core/actions/decisions/savecertificate.h"
#include "core/base/atomicwrite.h"
#include "ui/motions/extenddialog.h"
#include "ui/motions/motionspage.h"
#include "ui/motions/newmotiondialog.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/savedialog.h"

#include <QDir>
#include <QFileInfo>

namespace rosette {

namespace {

const QString folderKey = QStringLiteral("motions.folder");

} // namespace

void MotionsPage::extendMotion()
{
    if (!m_seen)
        return;
    const Motion motion = m_seen->line.motion;
    ExtendDialog dialog(motion, window());
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog, motion] {
        const Result<Motion> extended = rosette::extendMotion(
            context().workspace(), ExtendMotion{motion.id, dialog.closesAt(), dialog.reason()});
        if (extended)
            dialog.accept();
        else
            dialog.fail(extended.error().message);
    });
    dialog.exec();
}

void MotionsPage::reconsider()
{
    if (m_seen)
        newMotion({{}, m_seen->line.motion});
}

void MotionsPage::saveReceipt()
{
    const bool isGiven = m_seen && m_given && m_given->ballot.motion == m_seen->line.motion.id;
    if (!m_seen || (!m_seen->own && !isGiven))
        return;
    const Ballot ballot = isGiven ? m_given->ballot : *m_seen->own;
    SaveDialog dialog({tr("Save the receipt"),
                          tr("The record of your ballot and its place in the chain. Keep it where others "
                             "cannot change it: a chain without that record is not the one you voted in. It "
                             "also shows how you voted to whoever reads it."),
                          context().state().value(folderKey).toString(),
                          QStringLiteral("motion-%1-receipt").arg(m_seen->line.motion.number),
                          QStringLiteral("txt"), tr("Receipts")},
        window());
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog, ballot] {
        const Result<QByteArray> receipt = receiptOf(context().workspace(), ballot);
        const Result<void> written =
            receipt ? atomicWrite(dialog.path(), *receipt) : Result<void>(receipt.error());
        if (!written)
            return dialog.fail(written.error().message);
        context().state().setValue(folderKey, QFileInfo(dialog.path()).path());
        dialog.accept();
    });
    if (dialog.exec() == QDialog::Accepted)
        context().tell(tr("The receipt is in %1.").arg(QDir::toNativeSeparators(dialog.path())));
}

void MotionsPage::certify(SaveDialog &dialog, const Motion &motion, bool mayAsk)
{
    dialog.verbButton()->setReason(tr("The records are verified and the certificate is made."));
    context().tasks().run(
        tr("Certifying a decision"),
        [id = motion.id, path = dialog.path()](Workspace &workspace, const Cancellation &, const Progress &) {
            return rosette::saveCertificate(workspace, {id, path});
        },
        [this, &dialog, motion, mayAsk](const Result<SavedCertificate> &saved) {
            dialog.verbButton()->setReason({});
            if (saved) {
                context().state().setValue(folderKey, QFileInfo(dialog.path()).path());
                return dialog.accept();
            }
            if (saved.error().code == ErrorCode::Locked && mayAsk && context().workspace().unlockActor())
                return certify(dialog, motion, false);
            dialog.fail(saved.error().message);
        },
        &dialog);
}

void MotionsPage::saveCertificate()
{
    if (!m_seen)
        return;
    const Motion motion = m_seen->line.motion;
    SaveDialog dialog(
        {tr("Save the certificate of motion %1").arg(motion.number),
            tr("Three files that belong together: how the motion was decided, for programs; its "
               "signature, NAME.json.minisig; and the same on a page for people, NAME.pdf. Anybody "
               "can check them without this file."),
            context().state().value(folderKey).toString(), QStringLiteral("motion-%1").arg(motion.number),
            QStringLiteral("json"), tr("Certificates")},
        window());
    connect(
        &dialog, &FormDialog::submitted, this, [this, &dialog, motion] { certify(dialog, motion, true); });
    if (dialog.exec() == QDialog::Accepted)
        context().tell(tr("The certificate of motion %1 is in %2, with its signature and its page beside it.")
                           .arg(QString::number(motion.number), QDir::toNativeSeparators(dialog.path())));
}

} // namespace rosette
