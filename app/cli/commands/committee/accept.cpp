// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/base/translate.h"
#include "core/signing/publickey.h"
#include "core/workspace/seenheads.h"

namespace rosette::cli {

namespace {

Result<Exit> accept(Context &context, const QString &words)
{
    const Result<Workspace *> opened = context.workspace();
    const std::optional<HeadConflict> conflict = SeenHeads::ofThisProcess().conflictAt(context.options.file);
    if (!conflict && !opened)
        return opened.error();
    if (!conflict) {
        context.output().say(Tr::tr("There is nothing to accept: the file goes on from what was seen."));
        return Exit::Done;
    }
    const QString present = wordFingerprint(conflict->file.hash);
    if (words.simplified().compare(present, Qt::CaseInsensitive) != 0)
        return Error{ErrorCode::Conflict,
            Tr::tr(
                "The records of this file do not end with these words, but with “%1”. Nothing was accepted.")
                .arg(present),
            {}};
    if (const Result<void> accepted = acceptHead(*conflict, context.clock().now()); !accepted)
        return accepted.error();
    context.output().say(
        Tr::tr(
            "From now on this file counts on this computer. A file that has record %1 as it was seen before "
            "(“%2”) is refused once this one has gone on.")
            .arg(conflict->seen.head.length)
            .arg(wordFingerprint(conflict->seen.head.hash)),
        Tone::Caution);
    return Exit::Done;
}

} // namespace

void defineCommitteeAccept(CommandForm &form)
{
    const auto words = std::make_shared<QString>();
    form.summary(
            Tr::tr("Goes on with a file that was refused as an older copy or another branch; what was seen "
                   "before does not count any more on this computer."))
        .required(*words, "--head", "WORDS",
            Tr::tr("The words at the end of its records, as the refusal names them: so that nothing else is "
                   "accepted."))
        .example(QStringLiteral("rosette-cli -f nc.rosette committee accept --head \"amber ... walnut\""))
        .runs([words](Context &context) { return accept(context, *words); });
}

} // namespace rosette::cli
