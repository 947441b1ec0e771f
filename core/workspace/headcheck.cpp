// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/headcheck.h"

#include "core/base/clock.h"
#include "core/base/translate.h"
#include "core/storage/database.h"
#include "core/storage/placefile.h"
#include "core/storage/recordstore.h"

#include <QDir>
#include <QFileInfo>

namespace rosette {

namespace {

/// Others may raise what was seen while we compare; each time that happens the file is read again.
constexpr int mostTries = 20;

struct FileHead
{
    ChainHead head{};
    QByteArray there{}; ///< the hash of the record where what was seen ends; empty if there is none
};

/// Empty while there is no record.
Result<QString> identityOf(Database &database)
{
    const Result<std::optional<Record>> first = RecordStore(database).find(1);
    if (!first)
        return first.error();
    return *first ? QString::fromLatin1((*first)->hash.toHex()) : QString();
}

/// Where the chain of the file ends, and what it has at record @p there.
Result<FileHead> readFileHead(Database &database, qint64 there)
{
    FileHead file;
    const Result<ChainHead> head = RecordStore(database).head();
    if (!head)
        return head.error();
    file.head = *head;
    if (there == 0 || there > head->length)
        return file;
    const Result<std::optional<Record>> record = RecordStore(database).find(there);
    if (!record)
        return record.error();
    file.there = *record ? (*record)->hash : QByteArray();
    return file;
}

/// In a unit of work nothing else can be stored meanwhile.
Result<FileHead> fileHead(Database &database, qint64 there)
{
    if (database.isInTransaction())
        return readFileHead(database, there);
    return database.inSnapshot([&] { return readFileHead(database, there); });
}

QString notKept(const Error &error)
{
    return Tr::tr(
        "Rosette could not note how far it has seen the records of this committee, so an older copy in "
        "its place would not be noticed: %1")
        .arg(error.message);
}

/// What was seen; what is damaged is put aside, and the user is told.
Result<std::optional<SeenHead>> seenOf(const QString &committee)
{
    SeenHeads &heads = SeenHeads::ofThisProcess();
    Result<std::optional<SeenHead>> seen = heads.find(committee);
    if (seen || seen.error().code != ErrorCode::InvalidInput)
        return seen;
    const Result<QString> aside = heads.putAside(committee);
    if (!aside)
        return aside.error();
    heads.tell(
        Tr::tr("%1 It is kept as %2, and what the file holds now counts as seen: compare the end of its "
               "records with other members once.")
            .arg(seen.error().message, QDir::toNativeSeparators(*aside)));
    return std::optional<SeenHead>();
}

Error refusal(const HeadConflict &conflict)
{
    SeenHeads::ofThisProcess().noteConflict(conflict.path, conflict);
    return Error{ErrorCode::Tampered, conflictInWords(conflict), {}};
}

} // namespace

Result<void> checkHead(Database &database, const QDateTime &at)
{
    SeenHeads &heads = SeenHeads::ofThisProcess();
    if (!heads.isKept() || isUnfinishedName(database.path()))
        return {};
    const Result<QString> committee = identityOf(database);
    if (!committee)
        return committee.error();
    const QString path = QFileInfo(database.path()).absoluteFilePath();
    for (int tries = 0; tries < mostTries && !committee->isEmpty(); ++tries) {
        // What was seen is read first: it is noted after it was stored, so the file must have it by then.
        const Result<std::optional<SeenHead>> seen = seenOf(*committee);
        if (!seen) {
            heads.tell(notKept(seen.error()));
            return {};
        }
        const Result<FileHead> file = fileHead(database, *seen ? (*seen)->head.length : 0);
        if (!file)
            return file.error();
        if (*seen && file->there != (*seen)->head.hash)
            return refusal({*committee, path, **seen, file->head});
        heads.noteConflict(path, std::nullopt);
        if (*seen && (*seen)->head == file->head)
            return {};
        const Result<void> kept = heads.replace(*committee, *seen, {file->head, at, path});
        if (!kept && kept.error().code == ErrorCode::Conflict)
            continue;
        if (!kept)
            heads.tell(notKept(kept.error()));
        return {};
    }
    return {}; // others go on faster than this one can look; what they have noted goes further
}

OpenOptions withHeadCheck(OpenOptions options)
{
    options.admission = [](Database &database) -> Result<void> {
        return checkHead(database, SystemClock().now());
    };
    return options;
}

Result<void> expectCopy(Database &database, Database &copy, const QDateTime &at)
{
    const SeenHeads &heads = SeenHeads::ofThisProcess();
    const Result<QString> committee = identityOf(copy);
    const Result<ChainHead> head = RecordStore(copy).head();
    if (!committee || !head)
        return committee ? head.error() : committee.error();
    if (!heads.isKept() || committee->isEmpty())
        return {};
    const Result<std::optional<SeenHead>> seen = seenOf(*committee);
    if (!seen)
        return seen.error();
    return heads.replace(*committee, *seen, {*head, at, QFileInfo(database.path()).absoluteFilePath()});
}

} // namespace rosette
