// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/namesearch.h"

#include <optional>

namespace rosette {

enum class ThingKind
{
    Contest,
    Person,
    Candidacy,
    Application,
    Motion
};

/// Something of the committee that can be gone to by its name.
struct Thing
{
    ThingKind kind = ThingKind::Person;
    QString id;     ///< its own
    QString person; ///< of a candidacy or an application, the id of whose it is; else empty
    QString name;   ///< "Ada Fox", "NEC, CLP section"
    QString detail; ///< what tells it from another of that name: "Application, NEC, CLP section"
    bool operator==(const Thing &) const = default;
};

/// Finds things by name while the name is being typed. Contests and motions are few and kept in memory until
/// forget(); persons are searched in the file, and what hangs on a person is looked up for those found.
class ThingFinder
{
public:
    /// The database must outlive it.
    explicit ThingFinder(Database &database);

    /// At most about @p most things: contests and motions that begin with @p text, persons and what they
    /// stand for, then contests and motions that have it further in.
    Result<std::vector<Thing>> find(const QString &text, int most);
    /// The committee changed: read anew at the next search.
    void forget() { m_kept.reset(); }

private:
    struct Kept
    {
        Thing thing;
        QString key; ///< its name as it is searched
    };
    Result<void> keep();
    Result<void> appendPersons(const QString &text, int most, std::vector<Thing> &things);
    Result<void> appendCandidacies(const FoundPerson &person, std::vector<Thing> &things);

    Database &m_database;
    NameSearch m_names;
    std::optional<std::vector<Kept>> m_kept;
    std::vector<std::pair<QString, QString>> m_contestNames; ///< id, name; for details
};

} // namespace rosette
