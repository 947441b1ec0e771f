// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/adoptrulebook.h"
#include "core/actions/committee/rulebookdraft.h"
#include "core/actions/load.h"
#include "core/actions/records/verifyrecords.h"
#include "core/storage/rulebookstore.h"
#include "tests/core/actions/committeefixture.h"

#include <QTest>

using namespace rosette;
using rosette::test::CommitteeFixture;
using rosette::test::must;

class TestRulebooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProvisionalVersionNeedsNoMotion()
    {
        CommitteeFixture committee;
        AdoptRulebook input{defaultRulebook(QDate())};
        input.rulebook.majority.quorum = 4;
        const Rulebook adopted = must(adoptRulebook(*committee.workspace, input));
        QCOMPARE(adopted.version, 2);
        QCOMPARE(adopted.adopted, QDate(2026, 10, 5));
        QCOMPARE(versionOf(committee), 1);
    }

    void aVersionThatIsNotProvisionalNeedsItsMotion()
    {
        CommitteeFixture committee;
        AdoptRulebook input{defaultRulebook(QDate())};
        input.rulebook.provisional = false;
        const Result<Rulebook> without = adoptRulebook(*committee.workspace, input);
        QVERIFY(!without);
        QVERIFY(without.error().code == ErrorCode::CheckFailed);
        input.motion = motionOnRulebook(committee);
        const Result<Rulebook> whileOpen = adoptRulebook(*committee.workspace, input);
        QVERIFY(!whileOpen);
        QVERIFY(whileOpen.error().code == ErrorCode::CheckFailed);
    }

    void contestsKeepTheirVersionUnlessTheMotionNamesThem_data()
    {
        QTest::addColumn<bool>("named");
        QTest::addColumn<int>("version");
        QTest::newRow("not named") << false << 1;
        QTest::newRow("named") << true << 2;
    }

    void contestsKeepTheirVersionUnlessTheMotionNamesThem()
    {
        QFETCH(bool, named);
        CommitteeFixture committee;
        AdoptRulebook input = carriedAdoption(committee);
        if (named)
            input.contests = {committee.contest->id};
        must(adoptRulebook(*committee.workspace, input));
        QTEST(versionOf(committee), "version");
        QVERIFY(!must(verifyRecords(*committee.workspace)).fault);
    }

    void aContestDoesNotGoOnWithoutAMotion()
    {
        CommitteeFixture committee;
        AdoptRulebook input{defaultRulebook(QDate())};
        input.contests = {committee.contest->id};
        const Result<Rulebook> adopted = adoptRulebook(*committee.workspace, input);
        QVERIFY(!adopted);
        QVERIFY(adopted.error().code == ErrorCode::CheckFailed);
        QCOMPARE(must(RulebookStore(committee.workspace->database()).all()).size(), 1U);
    }

    void aContestDoesNotGoOnUnderOtherCriteria()
    {
        CommitteeFixture committee;
        Rulebook draft = defaultRulebook(QDate());
        draft.criteriaSet.criteria.pop_back();
        AdoptRulebook input = carriedAdoption(committee, draft);
        input.contests = {committee.contest->id};
        const Result<Rulebook> adopted = adoptRulebook(*committee.workspace, input);
        QVERIFY(!adopted);
        QVERIFY(adopted.error().code == ErrorCode::CheckFailed);
        QCOMPARE(versionOf(committee), 1);
        QCOMPARE(must(RulebookStore(committee.workspace->database()).all()).size(), 1U);
    }

    void aMotionOnTheRulebookNeedsADraft()
    {
        CommitteeFixture committee;
        OpenQuestion question;
        question.kind = MotionKind::Rulebook;
        question.question = QStringLiteral("Shall rulebook 2 be adopted?");
        const Result<Motion> motion = openQuestion(*committee.workspace, question);
        QVERIFY(!motion);
        QCOMPARE(motion.error().code, ErrorCode::Conflict);
    }

    void onlyTheDraftThatWasVotedOnIsAdopted()
    {
        CommitteeFixture committee;
        AdoptRulebook input = carriedAdoption(committee);
        const Rulebook voted = input.rulebook;
        input.rulebook.majority.quorum = 4;
        const Result<Rulebook> other = adoptRulebook(*committee.workspace, input);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::CheckFailed);
        input.rulebook = voted;
        QCOMPARE(must(adoptRulebook(*committee.workspace, input)).version, 2);
        QVERIFY(!must(rulebookDraft(*committee.workspace)));
        const Result<Rulebook> again = adoptRulebook(*committee.workspace, input);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QVERIFY(!must(verifyRecords(*committee.workspace)).fault);
    }

    void theDraftStaysWhileItIsVotedOn()
    {
        CommitteeFixture committee;
        const Rulebook draft = defaultRulebook(QDate());
        const MotionId motion = motionOnRulebook(committee, draft);
        Rulebook other = draft;
        other.majority.quorum = 4;
        const auto refusesChange = [&] {
            const Result<void> kept =
                keepRulebookDraft(*committee.workspace, other, must(rulebookDraft(*committee.workspace)));
            const Result<void> dropped = discardRulebookDraft(*committee.workspace);
            return !kept && !dropped && kept.error().code == ErrorCode::Conflict &&
                   dropped.error().code == ErrorCode::Conflict;
        };
        QVERIFY(refusesChange());
        committee.carry(must(loadMotion(committee.workspace->database(), motion)));
        QVERIFY(refusesChange());
    }

    void aRulebookThatWasChangedInTheFileIsNoticed()
    {
        CommitteeFixture committee;
        must(adoptRulebook(*committee.workspace, carriedAdoption(committee)));
        Database &database = committee.workspace->database();
        must(database.execute(QStringLiteral("DROP TRIGGER rulebook_no_update")));
        must(database.execute(
            QStringLiteral("UPDATE rulebook SET content = replace(content, '\"reviewsNeeded\":3', "
                           "'\"reviewsNeeded\":1') WHERE version = 2")));
        const std::optional<ChainFault> fault = must(verifyRecords(*committee.workspace)).fault;
        QVERIFY(fault);
        QVERIFY2(fault->sentence.contains(QStringLiteral("rulebook 2")), qPrintable(fault->sentence));
    }

private:
    /// Put to the committee as a draft.
    static MotionId motionOnRulebook(
        CommitteeFixture &committee, const Rulebook &draft = defaultRulebook(QDate()))
    {
        committee.actAs(QStringLiteral("Ada Fox"));
        must(keepRulebookDraft(*committee.workspace, draft));
        OpenQuestion question;
        question.kind = MotionKind::Rulebook;
        question.question = QStringLiteral("Shall rulebook 2 be adopted?");
        return must(openQuestion(*committee.workspace, question)).id;
    }

    static AdoptRulebook carriedAdoption(
        CommitteeFixture &committee, const Rulebook &draft = defaultRulebook(QDate()))
    {
        const MotionId motion = motionOnRulebook(committee, draft);
        committee.carry(must(loadMotion(committee.workspace->database(), motion)));
        AdoptRulebook input{draft};
        input.rulebook.provisional = false;
        input.motion = motion;
        return input;
    }

    /// Of the rulebook that the contest runs under now.
    static int versionOf(CommitteeFixture &committee)
    {
        Database &database = committee.workspace->database();
        const Contest contest = must(loadContest(database, committee.contest->id));
        return must(loadRulebook(database, contest.rulebook)).version;
    }
};

QTEST_GUILESS_MAIN(TestRulebooks)
#include "tst_rulebooks.moc"
