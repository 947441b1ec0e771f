// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "core/actions/demo/demokeys.h"
#include "core/base/language.h"
#include "core/base/translate.h"
#include "core/signing/publickey.h"
#include "core/storage/keystore.h"
#include "core/workspace/lookup.h"
#include "core/workspace/seenheads.h"
#include "core/workspace/userkeys.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

/// With how to go on, if the file at @p path was refused for the end of its records.
Error withWayOn(const Error &error, const QString &path)
{
    const std::optional<HeadConflict> conflict = SeenHeads::ofThisProcess().conflictAt(path);
    if (!conflict)
        return error;
    return Error{error.code,
        error.message + u' ' +
            Tr::tr("If this is meant, go on with it: rosette-cli -f \"%1\" committee accept --head \"%2\"")
                .arg(path, wordFingerprint(conflict->file.hash)),
        error.detail};
}

} // namespace

Context::Context(int &argumentCount, char **arguments)
    : m_argumentCount(argumentCount), m_arguments(arguments), m_output(stdout, stderr)
{
}

Context::~Context() = default;

void Context::startApplication()
{
    if (m_application)
        return;
    m_application = std::make_unique<QCoreApplication>(m_argumentCount, m_arguments);
    speakUsersLanguage(*m_application);
    useUserKeys();
    SeenHeads::ofThisProcess().keepIn(userHeadFolder());
    offerDemoKeys();
}

Result<Workspace *> Context::workspace()
{
    if (m_workspace)
        return m_workspace.get();
    if (options.file.isEmpty())
        return Error{ErrorCode::Usage, Tr::tr("Say which committee's file to use: -f NAME.rosette."), {}};
    startApplication();
    Result<std::unique_ptr<Workspace>> opened = openCommittee(options.file, m_clock);
    if (!opened)
        return withWayOn(opened.error(), options.file);
    if (!options.actAs.isEmpty()) {
        const Result<Seat> seat = findSeat((*opened)->database(), options.actAs, m_clock.today());
        if (!seat)
            return seat.error();
        (*opened)->actAs(*seat);
    }
    if (options.passphrase.isGiven()) {
        const Result<QString> passphrase = readPassphrase(options.passphrase);
        if (!passphrase)
            return passphrase.error();
        if (const Result<void> unlocked = unlockWith(**opened, *passphrase); !unlocked)
            return unlocked.error();
    }
    m_workspace = *std::move(opened);
    return m_workspace.get();
}

Result<void> Context::unlockWith(Workspace &workspace, const QString &passphrase)
{
    const std::optional<Seat> &actor = workspace.actor();
    if (!actor)
        return {};
    const Result<std::optional<SeatKey>> key = KeyStore(workspace.database()).inForce(actor->id);
    if (!key)
        return key.error();
    if (!*key)
        return {};
    return Workspace::keys().unlock((*key)->key, passphrase);
}

Result<void> Context::unlockAtTerminal()
{
    if (!m_workspace)
        return {};
    const Result<QString> passphrase = askPassphrase(Tr::tr("Passphrase of the acting seat’s key:"));
    if (!passphrase)
        return passphrase.error();
    return unlockWith(*m_workspace, *passphrase);
}

} // namespace rosette::cli
