// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeefixture.h"

#include "core/actions/candidates/composeslate.h"
#include "core/actions/candidates/withdrawcandidacy.h"
#include "core/storage/slatestore.h"

using namespace rosette;
using namespace rosette::test;

namespace {

/// The question whether to run a slate of our own, carried.
void allowOwnSlate(CommitteeFixture &committee)
{
    committee.actAs(QStringLiteral("Ada Fox"));
    committee.carry(must(openQuestion(
        *committee.workspace, OpenQuestion{MotionKind::OwnSlate, QStringLiteral("Run a slate of our own?"),
                                  committee.contest->id, {}})));
}

Result<Slate> compose(CommitteeFixture &committee, const std::vector<CandidacyId> &candidacies)
{
    return composeSlate(*committee.workspace,
        ComposeSlate{committee.contest->id, QStringLiteral("Fairfield slate"), candidacies});
}

std::vector<CandidacyId> onSlate(CommitteeFixture &committee)
{
    std::vector<CandidacyId> candidacies;
    for (const SlateEntry &entry :
        must(SlateStore(committee.workspace->database()).entriesForContest(committee.contest->id)))
        candidacies.push_back(entry.candidacy);
    return candidacies;
}

} // namespace

/// "Composing an own slate needs a carried motion that says so" (DESIGN.md, Slates).
class SlatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutACarriedMotionThereIsNoSlateOfOurOwn()
    {
        CommitteeFixture committee;
        const CandidacyId tom = committee.candidacy(QStringLiteral("Tom Ashdown"));
        QCOMPARE(compose(committee, {tom}).error().code, ErrorCode::CheckFailed);
        QVERIFY(onSlate(committee).empty());
    }

    void aSlateKeepsItsOrderAndIsComposedAnew()
    {
        CommitteeFixture committee;
        const CandidacyId tom = committee.candidacy(QStringLiteral("Tom Ashdown"));
        const CandidacyId una = committee.candidacy(QStringLiteral("Una Brandt"));
        allowOwnSlate(committee);
        QVERIFY(must(compose(committee, {una, tom})).own);
        QCOMPARE(onSlate(committee), (std::vector<CandidacyId>{una, tom}));
        must(compose(committee, {tom}));
        QCOMPARE(onSlate(committee), std::vector<CandidacyId>{tom});
    }

    void whoHasWithdrawnIsNotPutOnIt()
    {
        CommitteeFixture committee;
        const CandidacyId tom = committee.candidacy(QStringLiteral("Tom Ashdown"));
        allowOwnSlate(committee);
        must(withdrawCandidacy(*committee.workspace, WithdrawCandidacy{tom}));
        const Result<Slate> refused = compose(committee, {tom});
        QCOMPARE(refused.error().code, ErrorCode::CheckFailed);
        QVERIFY(refused.error().message.contains(QStringLiteral("Tom Ashdown")));
        QVERIFY(onSlate(committee).empty());
    }

    void whoStandsElsewhereIsNotPutOnIt()
    {
        CommitteeFixture committee;
        allowOwnSlate(committee);
        AddContest other;
        other.slug = QStringLiteral("youth-chair");
        other.body = QStringLiteral("Youth");
        other.title = QStringLiteral("Chair");
        other.system = ElectoralSystem::AlternativeVote;
        other.places = 1;
        const Contest elsewhere = must(addContest(*committee.workspace, other));
        const CandidacyId una = must(
            addCandidacy(*committee.workspace,
                AddCandidacy{elsewhere.id, QStringLiteral("Una Brandt"), {},
                    {}})).id;
        QCOMPARE(compose(committee, {una}).error().code, ErrorCode::InvalidInput);
        QVERIFY(onSlate(committee).empty());
    }
};

QTEST_GUILESS_MAIN(SlatesTest)
#include "tst_slates.moc"
