// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"

#include <optional>
#include <span>
#include <vector>

namespace rosette {

class Database;

struct PhotoPresence
{
    CandidacyId candidacy;
    bool hasAltText = false;

    bool operator==(const PhotoPresence &) const = default;
};

/// Photos of candidates, at most one for each candidacy.
class PhotoStore
{
public:
    explicit PhotoStore(Database &database) : m_database(database) {}

    Result<std::optional<Photo>> find(const CandidacyId &candidacy) const;
    /// Which candidacies of the contest have one, without reading any picture.
    Result<std::vector<PhotoPresence>> presence(const ContestId &contest) const;
    /// The same for these candidacies only.
    Result<std::vector<PhotoPresence>> presenceFor(std::span<const CandidacyId> candidacies) const;
    Result<void> insert(const Photo &photo);
    Result<void> update(const Photo &photo);
    Result<void> remove(const Photo &photo);

private:
    Database &m_database;
};

} // namespace rosette
