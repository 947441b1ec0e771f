// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeefixture.h"

#include "core/actions/candidates/importapplications.h"
#include "core/actions/candidates/importcandidacies.h"
#include "core/actions/contests/importmilestones.h"
#include "core/storage/applicationstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/recordstore.h"
#include "core/storage/seatstore.h"

#include <QFile>

using namespace rosette;
using namespace rosette::test;

namespace {

const char *const responses = "Timestamp,Email address,Full name,Statement,Have you joined?,Why now?\n"
                              "25/09/2026 14:28:27,t@example.org,Tom Ashdown,I teach.,Yes,Because.\n"
                              "09/09/2026 10:00:00,n@example.org,Nobody Known,Hello.,Yes,Why not.\n";

} // namespace

class ImportActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewStoresNothing()
    {
        CommitteeFixture committee;
        committee.write(
            QStringLiteral("more.csv"), "name,role,voting,from,to\nZoe Hart,member,yes,2026-02-01,\n");
        const std::size_t before = must(SeatStore(committee.workspace->database()).all()).size();
        const ImportOutcome seen = must(importSeats(
            *committee.workspace, ImportFile{committee.file(QStringLiteral("more.csv")), {}, {}, true}));
        QCOMPARE(seen.preview.created(), 1);
        QCOMPARE(must(SeatStore(committee.workspace->database()).all()).size(), before);
    }

    void theSameSeatsAgainChangeNothing()
    {
        CommitteeFixture committee;
        const qint64 records = must(RecordStore(committee.workspace->database()).count());
        const ImportOutcome again = must(importSeats(
            *committee.workspace, ImportFile{committee.file(QStringLiteral("seats.csv")), {}, {}, false}));
        QCOMPARE(again.preview.created(), 0);
        QCOMPARE(again.preview.matched(), 5);
        QCOMPARE(must(RecordStore(committee.workspace->database()).count()), records);
    }

    void refusedRowsAreWrittenBesideTheFile()
    {
        CommitteeFixture committee;
        committee.candidacy(QStringLiteral("Tom Ashdown"));
        committee.write(QStringLiteral("responses.csv"), responses);
        ImportApplications input;
        input.file =
            ImportFile{committee.file(QStringLiteral("responses.csv")), committee.contest->id, {}, false};
        const ImportOutcome outcome = must(importApplications(*committee.workspace, input));
        QCOMPARE(outcome.preview.rowsIn(), 2);
        QCOMPARE(outcome.preview.created(), 1);
        QCOMPARE(outcome.preview.refused(), 1);
        QVERIFY(must(readFile(outcome.refusalFile)).contains("Nobody Known"));
        const ImportOutcome again = must(importApplications(*committee.workspace, input));
        QCOMPARE(again.preview.created() + again.preview.updated(), 0);
        QCOMPARE(again.preview.matched(), 1);
    }

    void aNewTextIsANewRevisionWithItsOwnHash()
    {
        CommitteeFixture committee;
        const CandidacyId tom = committee.candidacy(QStringLiteral("Tom Ashdown"));
        committee.write(QStringLiteral("responses.csv"), responses);
        ImportApplications input;
        input.file =
            ImportFile{committee.file(QStringLiteral("responses.csv")), committee.contest->id, {}, false};
        must(importApplications(*committee.workspace, input));
        QByteArray later = responses;
        later.replace("25/09/2026 14:28:27,t@example.org,Tom Ashdown,I teach.",
            "26/09/2026 08:00:00,t@example.org,Tom Ashdown,I teach and listen.");
        committee.write(QStringLiteral("responses.csv"), later);
        must(importApplications(*committee.workspace, input));
        const std::optional<Application> stored =
            must(ApplicationStore(committee.workspace->database()).forCandidacy(tom));
        QCOMPARE(stored->revisions.size(), std::size_t(2));
        QVERIFY(stored->revisions[0].hash != stored->revisions[1].hash);
        QCOMPARE(stored->revisions[1].hash.size(), 32);
    }

    void aMappingIsRememberedForTheSameColumns()
    {
        CommitteeFixture committee;
        committee.write(QStringLiteral("odd.csv"), "Wer,Woher\nTom Ashdown,https://example.org\n");
        ImportFile input{committee.file(QStringLiteral("odd.csv")), committee.contest->id, {}, false};
        QCOMPARE(importCandidacies(*committee.workspace, input).error().code, ErrorCode::InvalidInput);
        input.mapping = QStringLiteral("candidate=Wer,source=Woher");
        QCOMPARE(must(importCandidacies(*committee.workspace, input)).preview.created(), 1);
        input.mapping.clear();
        QCOMPARE(must(importCandidacies(*committee.workspace, input)).preview.matched(), 1);
    }

    void aMovedDateIsAddedToTheHistory()
    {
        CommitteeFixture committee;
        committee.write(
            QStringLiteral("dates.csv"), "event,date,time,source\nBallot closes,2026-11-12,12:00,\n");
        const ImportFile input{committee.file(QStringLiteral("dates.csv")), committee.contest->id, {}, false};
        must(importMilestones(*committee.workspace, input));
        committee.write(
            QStringLiteral("dates.csv"), "event,date,time,source\nBallot closes,2026-11-14,12:00,\n");
        QCOMPARE(must(importMilestones(*committee.workspace, input)).preview.updated(), 1);
        const Milestone closes = must(findMilestone(
            committee.workspace->database(), *committee.contest, QStringLiteral("ballot-closes")));
        QCOMPARE(closes.history.size(), std::size_t(2));
        QCOMPARE(currentDate(closes).when.date, QDate(2026, 11, 14));
    }

    void aMissingFileAndAnOrdinaryMemberAreRefused()
    {
        CommitteeFixture committee;
        const ImportFile input{committee.file(QStringLiteral("none.csv")), committee.contest->id, {}, false};
        QCOMPARE(importCandidacies(*committee.workspace, input).error().code, ErrorCode::NotFound);
        committee.actAs(QStringLiteral("Bea Castellan"));
        QCOMPARE(importCandidacies(*committee.workspace, input).error().code, ErrorCode::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(ImportActionsTest)
#include "tst_imports.moc"
