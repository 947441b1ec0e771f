// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordstore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

Record recordFrom(Row &row)
{
    return Record{row.value<qint64>("sequence"), row.key(recordTypeKeys, "type"), row.blob("body"),
        row.blob("hash"), row.isNull("signature") ? QByteArray() : row.blob("signature")};
}

Error unknownType(qint64 sequence)
{
    return Error{ErrorCode::Tampered,
        Tr::tr("Record %1 is about an act that this version does not know.").arg(sequence), {}};
}

} // namespace

Result<ChainHead> RecordStore::head() const
{
    Statement statement(m_database, "SELECT length, hash FROM chain_head");
    const auto head = statement.first([](Row &row) {
        return ChainHead{row.value<qint64>("length"), row.blob("hash")};
    });
    if (!head)
        return head.error();
    if (!*head)
        return Error{ErrorCode::Tampered, Tr::tr("The end of the chain of records is missing."), {}};
    return **head;
}

Result<qint64> RecordStore::count() const
{
    Statement statement(m_database, "SELECT count(*) AS records FROM record");
    const auto count = statement.first([](Row &row) { return row.value<qint64>("records"); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<std::optional<Record>> RecordStore::find(qint64 sequence) const
{
    Statement statement(m_database, "SELECT * FROM record WHERE sequence = :sequence");
    return statement.bind("sequence", sequence).first(recordFrom);
}

Result<void> RecordStore::append(const Record &record)
{
    Statement statement(m_database, "INSERT INTO record (sequence, type, body, hash, signature) "
                                    "VALUES (:sequence, :type, :body, :hash, :signature)");
    statement.bind("sequence", record.sequence)
        .bind("type", keyOf(recordTypeKeys, record.type))
        .bind("body", Blob{record.body})
        .bind("hash", Blob{record.hash})
        .bind("signature", Blob{record.signature});
    if (Result<void> inserted = statement.run(); !inserted)
        return inserted;
    Statement head(m_database, "UPDATE chain_head SET length = :length, hash = :hash");
    return head.bind("length", record.sequence).bind("hash", Blob{record.hash}).run();
}

Result<void> RecordStore::forEach(const std::function<Result<void>(const Record &)> &visit) const
{
    Statement statement(m_database, "SELECT * FROM record ORDER BY sequence");
    return statement.each([&](Row &row) -> Result<void> {
        const Record record = recordFrom(row);
        if (!row.fault().isEmpty())
            return unknownType(record.sequence);
        return visit(record);
    });
}

Result<std::vector<Record>> RecordStore::newestBefore(qint64 before, int most) const
{
    Statement statement(
        m_database, "SELECT * FROM record WHERE sequence < :before ORDER BY sequence DESC LIMIT :most");
    return statement.bind("before", before).bind("most", most).all(recordFrom);
}

Result<std::vector<Record>> RecordStore::newest(int most) const
{
    Statement statement(m_database, "SELECT * FROM record ORDER BY sequence DESC LIMIT :most");
    return statement.bind("most", most).all(recordFrom);
}

} // namespace rosette
