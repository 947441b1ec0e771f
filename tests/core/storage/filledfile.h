// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"
#include "core/storage/applicationstore.h"
#include "core/storage/bodystore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/database.h"
#include "core/storage/motionstore.h"
#include "core/storage/organisationstore.h"
#include "core/storage/personstore.h"
#include "core/storage/rulebookstore.h"
#include "core/storage/seatstore.h"

#include <QTemporaryDir>
#include <QTest>

/// Fails the test with the sentence and the detail of the error.
#define ROSETTE_OK(expression)                                                                               \
    do {                                                                                                     \
        const auto &outcome = (expression);                                                                  \
        if (!outcome)                                                                                        \
            qWarning().noquote() << outcome.error().message << outcome.error().detail;                       \
        QVERIFY(outcome.has_value());                                                                        \
    } while (false)

namespace rosette {

/// A real file in a folder of its own, with the things that others refer to: two seats, an organisation, a
/// contest, a candidacy with an application.
struct FilledFile
{
    FilledFile();

    QString path() const { return folder.filePath(QStringLiteral("fairfield.rosette")); }
    OpenOptions options() const
    {
        OpenOptions chosen;
        chosen.knownFiles = folder.filePath(QStringLiteral("known.json"));
        return chosen;
    }
    /// Runs @p work in a unit of work and hands on what it returns.
    template <typename Work>
    auto write(Work &&work)
    {
        return database->inTransaction(std::forward<Work>(work));
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    Person ada{
        PersonId::create(), Name::fromStored(QStringLiteral("Ada Fox")), QStringLiteral("Ada@Example.org")};
    Person idris{PersonId::create(), Name::fromStored(QStringLiteral("Idris Okafor"))};
    Seat chair{SeatId::create(), ada.id, SeatRole::Chair, true, QDate(2026, 1, 1), std::nullopt};
    Seat member{SeatId::create(), idris.id, SeatRole::Member, true, QDate(2026, 2, 1), QDate(2026, 12, 31)};
    Organisation union_{
        OrganisationId::create(), Name::fromStored(QStringLiteral("Union Line")), std::nullopt};
    Rulebook rulebook = defaultRulebook(QDate(2026, 1, 1));
    Body body{BodyId::create(), Name::fromStored(QStringLiteral("National Executive"))};
    Contest contest{ContestId::create(), Slug::fromStored(QStringLiteral("section")), body.id,
        Name::fromStored(QStringLiteral("Members' section")), ElectoralSystem::SingleTransferableVote, 9, {},
        {}, {}, DecisionRoute::CommitteeVote, rulebook.id};
    Candidacy candidacy{
        CandidacyId::create(), contest.id, idris.id, Name::fromStored(QStringLiteral("OKAFOR, Idris"))};
    Application application{ApplicationId::create(), candidacy.id};
    QDateTime noon{QDate(2026, 10, 7), QTime(12, 0), Qt::UTC};
};

inline FilledFile::FilledFile()
{
    ApplicationRevision revision;
    revision.receivedAt = noon;
    revision.salt = QByteArray(16, 's');
    revision.hash = QByteArray(32, 'h');
    application.revisions = {revision};
    auto created = Database::create(path(), {}, options());
    if (!created)
        qFatal("%s", qPrintable(created.error().message + created.error().detail));
    database = *std::move(created);
    const Result<void> filled = write([&]() -> Result<void> {
        for (const Result<void> &step :
            {PersonStore(*database).insert(ada), PersonStore(*database).insert(idris),
                SeatStore(*database).insert(chair), SeatStore(*database).insert(member),
                OrganisationStore(*database).insert(union_), RulebookStore(*database).insert(rulebook),
                BodyStore(*database).insert(body), ContestStore(*database).insert(contest),
                CandidacyStore(*database).insert(candidacy), ApplicationStore(*database).insert(application)})
            if (!step)
                return step;
        return {};
    });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().message + filled.error().detail));
}

} // namespace rosette
