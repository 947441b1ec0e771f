// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/keys/enrolkey.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

constexpr qint64 longestKeyFile = 64 * 1024;

struct Input
{
    QString seat;
    QString path;
};

Result<Exit> enrol(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Seat> seat = findSeat(workspace.database(), input.seat, context.clock().today());
    if (!seat)
        return seat.error();
    const Result<QByteArray> file = readFile(input.path, longestKeyFile);
    if (!file)
        return file.error();
    const Result<PublicKey> key = PublicKey::parse(*file);
    if (!key)
        return key.error();
    const Result<SeatKey> enrolled = enrolKey(workspace, {seat->id, *key});
    if (!enrolled)
        return enrolled.error();
    const Result<QString> name = seatName(workspace.database(), seat->id);
    if (!name)
        return name.error();
    const QString fingerprint = wordFingerprint(key->bytes);
    context.output().answer(QStringLiteral("enrolled-key/1"),
        {{"seat", *name}, {"id", key->id()}, {"fingerprint", fingerprint}}, fingerprint + u'\n');
    context.output().say(Tr::tr("%1 signs with this key from now on.").arg(*name));
    return Exit::Done;
}

} // namespace

void defineKeyEnrol(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Puts on record with which key a seat signs. Compare the fingerprint with the person, "
                   "face to face, before."))
        .argument(input->seat, "NAME", Tr::tr("Whose seat it is."))
        .argument(input->path, "FILE", Tr::tr("The public key: NAME.pub."))
        .example(QStringLiteral("rosette-cli -f nc.rosette key enrol \"Ada Fox\" ada.pub"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return enrol(context, workspace, *input); });
}

} // namespace rosette::cli
