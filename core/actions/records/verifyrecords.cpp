// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records/verifyrecords.h"

#include "core/actions/records/recordedfacts.h"
#include "core/audit/chainwalk.h"
#include "core/base/translate.h"
#include "core/storage/recordstore.h"

namespace rosette {

namespace {

/// So many records between two reports of progress.
constexpr qint64 stride = 64;

Result<Verification> verify(Database &database, const VerificationProgress &progress)
{
    RecordStore store(database);
    const Result<ChainHead> head = store.head();
    if (!head)
        return head.error();
    const Result<qint64> count = store.count();
    if (!count)
        return count.error();
    Verification verification{*count, std::nullopt};
    RecordedFacts facts;
    ChainWalk chain([&facts](const Record &record, const RecordBody &body) { facts.add(record, body); });
    qint64 done = 0;
    const Result<void> walked = store.forEach([&](const Record &record) -> Result<void> {
        if (progress && done++ % stride == 0 && !progress(done - 1, *count))
            return Error{ErrorCode::Conflict, Tr::tr("The verification was stopped before its end."), {}};
        chain.feed(record);
        return {};
    });
    if (!walked && walked.error().code != ErrorCode::Tampered)
        return walked.error();
    if (!walked)
        chain.feedUnreadable(walked.error().message);
    verification.fault = chain.finish(*head);
    if (verification.fault)
        return verification;
    Result<std::optional<ChainFault>> difference = facts.compare(database);
    if (!difference)
        return difference.error();
    verification.fault = *std::move(difference);
    return verification;
}

} // namespace

Result<Verification> verifyRecords(Workspace &workspace, const VerificationProgress &progress)
{
    Database &database = workspace.database();
    return database.inSnapshot([&] { return verify(database, progress); });
}

} // namespace rosette
