// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/records/verifyrecords.h"
#include "core/base/translate.h"
#include "core/signing/publickey.h"
#include "core/storage/recordstore.h"

namespace rosette::cli {

namespace {

Result<Exit> verify(Context &context, Workspace &workspace)
{
    const Result<Verification> verification = verifyRecords(workspace);
    if (!verification)
        return verification.error();
    const Result<ChainHead> head = RecordStore(workspace.database()).head();
    if (!head)
        return head.error();
    const QString words = wordFingerprint(head->hash);
    const std::optional<ChainFault> &fault = verification->fault;
    QJsonObject json{{"intact", !fault}, {"records", verification->records}, {"firstFault", QJsonValue::Null},
        {"head", QString::fromLatin1(head->hash.toHex())}, {"words", words}};
    if (fault)
        json["firstFault"] = QJsonObject{{"sequence", fault->sequence}, {"sentence", fault->sentence}};
    const QString intact = Tr::tr("Records: %1, every one as it was written.").arg(verification->records) +
                           u'\n' + Tr::tr("They end with: %1").arg(words) + u'\n';
    context.output().answer(QStringLiteral("verification/1"), json, fault ? QString() : intact);
    if (fault)
        return Error{ErrorCode::Tampered,
            Tr::tr("Record %1 is the first that is wrong: %2").arg(fault->sequence).arg(fault->sentence), {}};
    return Exit::Done;
}

} // namespace

void defineRecordsVerify(CommandForm &form)
{
    form.summary(
            Tr::tr(
                "Checks that every record is as it was written and agrees with what is stored; exit code 9 "
                "if not, naming the first that is wrong."))
        .example(QStringLiteral("rosette-cli -f nc.rosette records verify"))
        .runsOn(verify);
}

} // namespace rosette::cli
