// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/editcandidacy.h"
#include "core/actions/candidates/seeperson.h"
#include "core/actions/contests/seecontest.h"
#include "core/actions/inspectimport.h"
#include "core/storage/candidatedirectory.h"
#include "core/storage/personstore.h"
#include "tests/core/actions/committeefixture.h"

using namespace rosette;
using namespace rosette::test;

class CandidatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResultIsStoredAndAnOldRevisionIsRefused()
    {
        CommitteeFixture fixture;
        const Candidacy candidacy = stand(fixture, QStringLiteral("Jo Lark"));
        EditCandidacy input{candidacy.id, candidacy.revision};
        input.elected = true;
        input.nominations = 12;
        const Candidacy edited = must(editCandidacy(*fixture.workspace, input));
        QCOMPARE(edited.elected, std::optional(true));
        QCOMPARE(ballotInWords(edited), QStringLiteral("Not known yet, 12 nominations"));
        input.elected = false;
        const Result<Candidacy> late = editCandidacy(*fixture.workspace, input);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        input.revision = edited.revision;
        input.nominations = -1;
        QVERIFY(!editCandidacy(*fixture.workspace, input));
    }

    void aPersonIsSeenWithEveryCandidacy()
    {
        CommitteeFixture fixture;
        const Candidacy candidacy = stand(fixture, QStringLiteral("Jo Lark"), {QStringLiteral("Union Line")});
        const PersonView view = must(seePerson(*fixture.workspace, candidacy.person));
        QCOMPARE(view.candidacies.size(), std::size_t(1));
        QCOMPARE(view.candidacies[0].slates, QStringList{QStringLiteral("Union Line")});
        QCOMPARE(view.candidacies[0].standing.state, CandidacyState::NoApplication);
    }

    void aContestGroupsWhoStandsBySlate()
    {
        CommitteeFixture fixture;
        const Candidacy on = stand(fixture, QStringLiteral("Jo Lark"), {QStringLiteral("Union Line")});
        stand(fixture, QStringLiteral("Kit Ames"));
        const ContestView view = must(seeContest(*fixture.workspace, on.contest));
        QVERIFY(view.groups.front().slate.has_value());
        QCOMPARE(view.groups.front().candidacies.size(), std::size_t(1));
        QVERIFY(!view.groups.back().slate.has_value());
    }

    void onlyThoseWhoStandAreInTheDirectory()
    {
        CommitteeFixture fixture;
        stand(fixture, QStringLiteral("Jo Lark"));
        CandidateDirectory directory(fixture.workspace->database());
        QCOMPARE(must(directory.candidates(QStringLiteral("jo la"), 10)).size(), std::size_t(1));
        QVERIFY(must(directory.candidates(QStringLiteral("idris"), 10)).empty());
        for (const FoundPerson &person : must(directory.candidates({}, 100)))
            QVERIFY(person.name != QStringLiteral("Idris Okafor"));
    }

    void whoStandsIsFoundBehindManyWhoDoNot()
    {
        CommitteeFixture fixture;
        stand(fixture, QStringLiteral("Jo Larkin"));
        must(fixture.workspace->write([](UnitOfWork &unit) -> Result<void> {
            for (int number = 100; number < 150; ++number)
                must(PersonStore(unit.database())
                         .insert(Person{PersonId::create(),
                             Name::fromStored(QStringLiteral("Jo Lark %1").arg(number)), {}, 1}));
            return {};
        }));
        CandidateDirectory directory(fixture.workspace->database());
        for (const QString &text : {QStringLiteral("jo la"), QStringLiteral("lar")})
            QCOMPARE(must(directory.candidates(text, 10)).size(), std::size_t(1));
    }

    void aFileTellsWhatIsMissingAndTakesColumnsByHand()
    {
        CommitteeFixture fixture;
        fixture.write(QStringLiteral("wer.csv"), "Wer,Liste\nJo Lark,Broad Table\n");
        ImportFile file{fixture.file(QStringLiteral("wer.csv")), {}, {}, true};
        ImportInspection inspection = must(inspectImport(*fixture.workspace, ImportKind::Candidacies, file));
        QCOMPARE(inspection.missing, QStringList{QStringLiteral("candidate")});
        QCOMPARE(inspection.columns[0].sample, QStringList{QStringLiteral("Jo Lark")});
        file.mapping =
            settledMapping(ImportKind::Candidacies, {QStringLiteral("candidate"), QStringLiteral("slate")});
        inspection = must(inspectImport(*fixture.workspace, ImportKind::Candidacies, file));
        QVERIFY(inspection.missing.isEmpty());
        QCOMPARE(inspection.columns[1].field, QStringLiteral("slate"));
    }

    void ambiguousTimestampsAreNoticed()
    {
        CommitteeFixture fixture;
        fixture.write(QStringLiteral("a.csv"), "Timestamp,Your name\n9/8/2026 10:00:00,Jo Lark\n");
        fixture.write(QStringLiteral("b.csv"), "Timestamp,Your name\n19/8/2026 10:00:00,Jo Lark\n");
        const auto needs = [&](const QString &name) {
            return must(inspectImport(*fixture.workspace, ImportKind::Applications,
                            ImportFile{fixture.file(name), {}, {}, true}))
                .needsDayOrder;
        };
        QVERIFY(needs(QStringLiteral("a.csv")));
        QVERIFY(!needs(QStringLiteral("b.csv")));
    }

private:
    static Candidacy stand(CommitteeFixture &fixture, const QString &name, const QStringList &slates = {})
    {
        const Contest contest = must(findContest(fixture.workspace->database(), QStringLiteral("nec-clp")));
        return must(addCandidacy(*fixture.workspace, AddCandidacy{contest.id, name, slates, {}}));
    }
};

QTEST_GUILESS_MAIN(CandidatesTest)
#include "tst_candidates.moc"
