// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/supportliststore.h"

#include "core/storage/jsontext.h"
#include "core/storage/statement.h"

namespace rosette {

namespace {

QJsonArray toJson(const std::vector<SupportListEntry> &entries)
{
    QJsonArray array;
    for (const SupportListEntry &entry : entries)
        array += QJsonObject{{QStringLiteral("candidacy"), entry.candidacy.toString()},
            {QStringLiteral("ballotName"), entry.ballotName.toString()},
            {QStringLiteral("kind"), keyOf(endorsementKindKeys, entry.kind)},
            {QStringLiteral("jointWith"), QJsonArray::fromStringList(entry.jointWith)}};
    return array;
}

void addEntry(SupportList &list, Row &row, const QJsonObject &object)
{
    const auto candidacy = CandidacyId::parse(object.value(QStringLiteral("candidacy")).toString());
    const auto name = Name::parse(object.value(QStringLiteral("ballotName")).toString());
    const auto kind = fromKey(endorsementKindKeys, object.value(QStringLiteral("kind")).toString());
    if (!candidacy || !name || !kind) {
        row.markFaulty("entries");
        return;
    }
    SupportListEntry entry{*candidacy, *name, *kind, {}};
    const QJsonArray jointWith = object.value(QStringLiteral("jointWith")).toArray();
    for (const QJsonValue &organisation : jointWith)
        entry.jointWith += organisation.toString();
    list.entries.push_back(std::move(entry));
}

SupportList listRowFrom(Row &row)
{
    SupportList list{row.value<SupportListId>("id"), row.value<ContestId>("contest_id"),
        row.value<int>("number"), row.value<QDate>("published_on"), row.value<QDateTime>("recorded_at"), {},
        std::nullopt, row.blob("bytes"), row.hex("hash")};
    if (!row.isNull("what_changed"))
        list.correction = Correction{row.value<Reason>("what_changed"), row.value<Reason>("why_changed")};
    const QJsonArray entries = arrayFrom(row, "entries");
    for (const QJsonValue &entry : entries)
        addEntry(list, row, entry.toObject());
    return list;
}

} // namespace

Result<std::vector<SupportList>> SupportListStore::forContest(const ContestId &contest) const
{
    Statement statement(m_database, "SELECT * FROM support_list WHERE contest_id = :contest ORDER BY number");
    return statement.bind("contest", contest).all(listRowFrom);
}

Result<std::optional<SupportList>> SupportListStore::latest(const ContestId &contest) const
{
    Statement statement(
        m_database, "SELECT * FROM support_list WHERE contest_id = :contest ORDER BY number DESC LIMIT 1");
    return statement.bind("contest", contest).first(listRowFrom);
}

Result<std::optional<SupportList>> SupportListStore::find(const SupportListId &id) const
{
    Statement statement(m_database, "SELECT * FROM support_list WHERE id = :id");
    return statement.bind("id", id).first(listRowFrom);
}

Result<void> SupportListStore::insert(const SupportList &list)
{
    std::optional<Reason> what;
    std::optional<Reason> why;
    if (list.correction) {
        what = list.correction->whatChanged;
        why = list.correction->why;
    }
    Statement statement(m_database,
        "INSERT INTO support_list (id, contest_id, number, published_on, recorded_at, what_changed, "
        "why_changed, "
        "hash, entries, bytes) "
        "VALUES (:id, :contest, :number, :published_on, :recorded_at, :what, :why, :hash, :entries, :bytes)");
    return statement.bind("id", list.id)
        .bind("contest", list.contest)
        .bind("number", list.number)
        .bind("published_on", list.publishedOn)
        .bind("recorded_at", list.recordedAt)
        .bind("what", what)
        .bind("why", why)
        .bind("hash", Hex{list.hash})
        .bind("entries", arrayText(toJson(list.entries)))
        .bind("bytes", Blob{list.bytes})
        .run();
}

} // namespace rosette
