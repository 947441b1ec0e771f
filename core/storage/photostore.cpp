// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/photostore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

Photo photoFrom(Row &row)
{
    return Photo{row.value<CandidacyId>("candidacy_id"), row.blob("jpeg"), row.value<QString>("alt_text"),
        row.value<int>("revision")};
}

PhotoPresence presenceFrom(Row &row)
{
    return PhotoPresence{row.value<CandidacyId>("candidacy_id"), row.value<bool>("has_alt_text")};
}

} // namespace

Result<std::optional<Photo>> PhotoStore::find(const CandidacyId &candidacy) const
{
    Statement statement(m_database, "SELECT * FROM photo WHERE candidacy_id = :candidacy");
    return statement.bind("candidacy", candidacy).first(photoFrom);
}

Result<std::vector<PhotoPresence>> PhotoStore::presence(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT photo.candidacy_id, CASE WHEN photo.alt_text = '' THEN 0 ELSE 1 END AS has_alt_text "
        "FROM candidacy JOIN photo ON photo.candidacy_id = candidacy.id "
        "WHERE candidacy.contest_id = :contest ORDER BY photo.candidacy_id");
    return statement.bind("contest", contest).all(presenceFrom);
}

Result<std::vector<PhotoPresence>> PhotoStore::presenceFor(std::span<const CandidacyId> candidacies) const
{
    Statement statement(m_database,
        "SELECT candidacy_id, CASE WHEN alt_text = '' THEN 0 ELSE 1 END AS has_alt_text "
        "FROM photo WHERE candidacy_id = :candidacy");
    std::vector<PhotoPresence> present;
    for (const CandidacyId &candidacy : candidacies) {
        const auto found = statement.bind("candidacy", candidacy).first(presenceFrom);
        if (!found)
            return found.error();
        if (*found)
            present.push_back(**found);
    }
    return present;
}

Result<void> PhotoStore::insert(const Photo &photo)
{
    Statement statement(m_database, "INSERT INTO photo (candidacy_id, alt_text, revision, jpeg) "
                                    "VALUES (:candidacy, :alt_text, :revision, :jpeg)");
    return statement.bind("candidacy", photo.candidacy)
        .bind("alt_text", photo.altText)
        .bind("revision", photo.revision)
        .bind("jpeg", Blob{photo.jpeg})
        .run();
}

Result<void> PhotoStore::update(const Photo &photo)
{
    Statement statement(m_database,
        "UPDATE photo SET alt_text = :alt_text, jpeg = :jpeg, revision = revision + 1 "
        "WHERE candidacy_id = :candidacy AND revision = :revision");
    statement.bind("candidacy", photo.candidacy)
        .bind("alt_text", photo.altText)
        .bind("revision", photo.revision)
        .bind("jpeg", Blob{photo.jpeg});
    return statement.update("SELECT 1 FROM photo WHERE candidacy_id = :id", photo.candidacy, Tr::tr("photo"));
}

Result<void> PhotoStore::remove(const Photo &photo)
{
    Statement statement(
        m_database, "DELETE FROM photo WHERE candidacy_id = :candidacy AND revision = :revision");
    statement.bind("candidacy", photo.candidacy).bind("revision", photo.revision);
    return statement.update("SELECT 1 FROM photo WHERE candidacy_id = :id", photo.candidacy, Tr::tr("photo"));
}

} // namespace rosette
