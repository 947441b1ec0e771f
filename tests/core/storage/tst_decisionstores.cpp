// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/decisionstore.h"
#include "tests/core/storage/openmotion.h"

using namespace rosette;

class TestDecisionStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAMotionComesBack();
    void aMotionNeedNotBeAboutAnApplication();
    void motionsAreFoundByWhatTheyAreAbout();
    void numbersGoOn();
    void aDraftMayChange();
    void whatWasPutToTheCommitteeIsFixed_data();
    void whatWasPutToTheCommitteeIsFixed();
    void aClosedMotionStaysClosed();
    void theRollKeepsItsOrder();
    void theRollIsFrozenByTheFirstBallot();
    void theRollOfAClosedMotionIsFrozen();
    void everyFieldOfABallotComesBack();
    void aLaterBallotSupersedesAndTheEarlierStays();
    void twoBallotsCannotBothBeTheNext();
    void onlyAnOpenMotionTakesBallots();
    void aSeatThatIsNotOnTheRollCannotVote();
    void aRecusedSeatCannotVote();
    void everyFieldOfADecisionComesBack();
    void aMotionIsDecidedOnce();
    void anExtensionComesBackAndMovesTheTime();
    void anExtensionStartsFromTheTimeThatIsSet();
    void aMotionTakesNoBallotFromItsTimeOn();
};

namespace {

Result<void> change(OpenMotionFile &file, Motion changed)
{
    return file.write([&] { return MotionStore(*file.database).update(changed); });
}

Result<void> cast(OpenMotionFile &file, const Ballot &ballot)
{
    return file.write([&] { return BallotStore(*file.database).insert(ballot); });
}

Motion closed(const OpenMotionFile &file)
{
    Motion motion = file.motion;
    motion.state = MotionState::Carried;
    motion.closedAt = file.noon.addDays(2);
    return motion;
}

} // namespace

void TestDecisionStores::everyFieldOfAMotionComesBack()
{
    OpenMotionFile file;
    MotionStore store(*file.database);
    QCOMPARE(store.find(file.motion.id)->value(), file.motion);
    QCOMPARE(store.byNumber(14)->value(), file.motion);
    Motion withdrawn = file.motion;
    withdrawn.state = MotionState::Withdrawn;
    withdrawn.withdrawal = QStringLiteral("Asked twice");
    withdrawn.closedAt = file.noon.addDays(1);
    ROSETTE_OK(change(file, withdrawn));
    withdrawn.revision = 2;
    QCOMPARE(store.find(file.motion.id)->value(), withdrawn);
}

void TestDecisionStores::aMotionNeedNotBeAboutAnApplication()
{
    OpenMotionFile file;
    MotionStore store(*file.database);
    Motion motion{MotionId::create(), 15, MotionKind::OwnSlate, QStringLiteral("That we run a slate")};
    motion.opensAt = file.noon.addDays(1);
    motion.firstClosesAt = file.noon.addDays(2);
    motion.reconsiders = file.motion.id;
    motion.whatIsNew = QStringLiteral("The timetable moved");
    motion.publicReason = QStringLiteral("None");
    motion.rule =
        MajorityRule{MajorityBase::Present, Comparison::AtLeast, 2, 3, 8, 1, TieRule::ChairDecides, false};
    ROSETTE_OK(file.write([&] { return store.insert(motion); }));
    QCOMPARE(store.find(motion.id)->value(), motion);
    QCOMPARE(*store.all(), (std::vector<Motion>{file.motion, motion}));
}

void TestDecisionStores::motionsAreFoundByWhatTheyAreAbout()
{
    OpenMotionFile file;
    MotionStore store(*file.database);
    const std::vector<Motion> only{file.motion};
    QCOMPARE(*store.forContest(file.contest.id), only);
    QCOMPARE(*store.forContest(file.contest.id, MotionState::Open), only);
    QVERIFY(store.forContest(file.contest.id, MotionState::Carried)->empty());
    QCOMPARE(*store.forApplication(file.application.id), only);
    QCOMPARE(*store.inState(MotionState::Open), only);
    QVERIFY(store.forContest(ContestId::create())->empty());
}

void TestDecisionStores::numbersGoOn()
{
    OpenMotionFile file;
    QCOMPARE(*MotionStore(*file.database).nextNumber(), 15);
    Motion twin = file.motion;
    twin.id = MotionId::create();
    const Result<void> inserted = file.write([&] { return MotionStore(*file.database).insert(twin); });
    QCOMPARE(inserted.error().code, ErrorCode::Conflict);
}

void TestDecisionStores::aDraftMayChange()
{
    OpenMotionFile file;
    MotionStore store(*file.database);
    Motion draft = file.motion;
    draft.id = MotionId::create();
    draft.number = 15;
    draft.state = MotionState::Draft;
    draft.openedAt.reset();
    ROSETTE_OK(file.write([&] { return store.insert(draft); }));
    draft.question = QStringLiteral("Another question");
    draft.rule.quorum = 5;
    draft.subject->jointWith.clear();
    draft.subject->kind = EndorsementKind::Own;
    draft.state = MotionState::Open;
    draft.openedAt = file.noon;
    ROSETTE_OK(change(file, draft));
    draft.revision = 2;
    QCOMPARE(store.find(draft.id)->value(), draft);
}

void TestDecisionStores::whatWasPutToTheCommitteeIsFixed_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"question", "rule", "regardless", "hash", "kind", "joint with", "subject",
             "number", "opened", "closing time", "first closing time", "opening time", "reconsiders",
             "what is new", "public reason", "back to draft"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void TestDecisionStores::whatWasPutToTheCommitteeIsFixed()
{
    QFETCH(QString, part);
    OpenMotionFile file;
    Motion changed = file.motion;
    if (part == QLatin1String("question"))
        changed.question += u'?';
    else if (part == QLatin1String("rule"))
        changed.rule.denominator = 3;
    else if (part == QLatin1String("regardless"))
        changed.regardless.clear();
    else if (part == QLatin1String("hash"))
        changed.subject->applicationHash[0] = 'x';
    else if (part == QLatin1String("kind"))
        changed.subject->kind = EndorsementKind::Own;
    else if (part == QLatin1String("joint with"))
        changed.subject->jointWith.clear();
    else if (part == QLatin1String("subject"))
        changed.subject.reset();
    else if (part == QLatin1String("number"))
        changed.number = 99;
    else if (part == QLatin1String("opened"))
        changed.openedAt = file.noon.addDays(-1);
    else if (part == QLatin1String("closing time"))
        changed.closesAt = file.noon.addDays(4);
    else if (part == QLatin1String("first closing time"))
        changed.firstClosesAt = file.noon;
    else if (part == QLatin1String("opening time"))
        changed.opensAt = file.noon;
    else if (part == QLatin1String("reconsiders"))
        changed.reconsiders = file.motion.id;
    else if (part == QLatin1String("what is new"))
        changed.whatIsNew = QStringLiteral("Something");
    else if (part == QLatin1String("public reason"))
        changed.publicReason = QStringLiteral("Something");
    else
        changed.state = MotionState::Draft;
    const Result<void> updated = change(file, changed);
    QVERIFY(!updated);
    QCOMPARE(updated.error().code, ErrorCode::NotAllowed);
    QCOMPARE(MotionStore(*file.database).find(file.motion.id)->value(), file.motion);
}

void TestDecisionStores::aClosedMotionStaysClosed()
{
    OpenMotionFile file;
    Motion motion = closed(file);
    ROSETTE_OK(change(file, motion));
    motion.revision = 2;
    motion.state = MotionState::Fell;
    const Result<void> again = change(file, motion);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

void TestDecisionStores::theRollKeepsItsOrder()
{
    OpenMotionFile file;
    QCOMPARE(*MotionStore(*file.database).rollOf(file.motion.id), file.roll);
}

void TestDecisionStores::theRollIsFrozenByTheFirstBallot()
{
    OpenMotionFile file;
    ROSETTE_OK(cast(file, file.ballotOf(file.chair, 1, Choice::For)));
    const Seat late{SeatId::create(), file.idris.id, SeatRole::Member, true, QDate(2026, 1, 1)};
    const Result<void> added = file.write([&]() -> Result<void> {
        const Result<void> inserted = SeatStore(*file.database).insert(late);
        return inserted ? MotionStore(*file.database)
                              .insertRoll(file.motion.id, {{late.id, SeatRole::Member, false}})
                        : inserted;
    });
    QCOMPARE(added.error().code, ErrorCode::NotAllowed);
}

void TestDecisionStores::theRollOfAClosedMotionIsFrozen()
{
    OpenMotionFile file;
    ROSETTE_OK(change(file, closed(file)));
    const Result<void> added = file.write([&] {
        return MotionStore(*file.database)
            .insertRoll(file.motion.id, {{file.chair.id, SeatRole::Chair, false}});
    });
    QCOMPARE(added.error().code, ErrorCode::Conflict);
}

void TestDecisionStores::everyFieldOfABallotComesBack()
{
    OpenMotionFile file;
    Ballot ballot = file.ballotOf(file.member, 1, Choice::Abstain);
    ballot.channel = Channel::Phone;
    ballot.recordedBy = file.recused.id;
    ballot.note = QStringLiteral("Called at 9.30");
    ballot.noteSalt = QByteArray(16, 's');
    ballot.noteHash = QByteArray(32, 'h');
    ROSETTE_OK(cast(file, ballot));
    QCOMPARE(*BallotStore(*file.database).forMotion(file.motion.id), std::vector<Ballot>{ballot});
    QCOMPARE(*BallotStore(*file.database).forSeat(file.member.id), std::vector<Ballot>{ballot});
}

void TestDecisionStores::aLaterBallotSupersedesAndTheEarlierStays()
{
    OpenMotionFile file;
    const Ballot first = file.ballotOf(file.chair, 1, Choice::For);
    const Ballot second = file.ballotOf(file.chair, 2, Choice::Against);
    BallotStore store(*file.database);
    QVERIFY(!store.latestOf(file.motion.id, file.chair.id)->has_value());
    ROSETTE_OK(cast(file, first));
    ROSETTE_OK(cast(file, second));
    QCOMPARE(store.latestOf(file.motion.id, file.chair.id)->value(), second);
    QCOMPARE(*store.forMotion(file.motion.id), (std::vector<Ballot>{first, second}));
}

void TestDecisionStores::twoBallotsCannotBothBeTheNext()
{
    OpenMotionFile file;
    ROSETTE_OK(cast(file, file.ballotOf(file.chair, 1, Choice::For)));
    QCOMPARE(cast(file, file.ballotOf(file.chair, 1, Choice::Against)).error().code, ErrorCode::Conflict);
    QCOMPARE(cast(file, file.ballotOf(file.chair, 3, Choice::Against)).error().code, ErrorCode::Conflict);
}

void TestDecisionStores::onlyAnOpenMotionTakesBallots()
{
    OpenMotionFile file;
    ROSETTE_OK(change(file, closed(file)));
    const Result<void> late = cast(file, file.ballotOf(file.chair, 1, Choice::For));
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QVERIFY(late.error().message.contains(QStringLiteral("not open")));
}

void TestDecisionStores::aSeatThatIsNotOnTheRollCannotVote()
{
    OpenMotionFile file;
    Seat stranger{SeatId::create(), file.idris.id, SeatRole::Member, true, QDate(2026, 1, 1)};
    ROSETTE_OK(file.write([&] { return SeatStore(*file.database).insert(stranger); }));
    QVERIFY(!cast(file, file.ballotOf(stranger, 1, Choice::For)));
}

void TestDecisionStores::aRecusedSeatCannotVote()
{
    OpenMotionFile file;
    const Result<void> recused = cast(file, file.ballotOf(file.recused, 1, Choice::For));
    QCOMPARE(recused.error().code, ErrorCode::NotAllowed);
}

void TestDecisionStores::everyFieldOfADecisionComesBack()
{
    OpenMotionFile file;
    Tally tally;
    tally.onRoll = 15;
    tally.recused = 1;
    tally.votesFor = 6;
    tally.votesAgainst = 7;
    tally.abstained = 2;
    tally.base = 14;
    tally.needed = 8;
    tally.quorate = false;
    tally.tied = true;
    tally.outcome = Outcome::TiedAwaitsChair;
    const Decision decision{file.motion.id, Outcome::Carried, tally, CastingVote{file.chair.id, Choice::For},
        QStringLiteral("Carried by the chair."), file.noon};
    DecisionStore store(*file.database);
    QVERIFY(!store.find(file.motion.id)->has_value());
    ROSETTE_OK(file.write([&] { return store.insert(decision); }));
    QCOMPARE(store.find(file.motion.id)->value(), decision);
    QCOMPARE(*store.forContest(file.contest.id), std::vector<Decision>{decision});
}

void TestDecisionStores::aMotionIsDecidedOnce()
{
    OpenMotionFile file;
    Decision decision{file.motion.id};
    decision.decidedAt = file.noon;
    ROSETTE_OK(file.write([&] { return DecisionStore(*file.database).insert(decision); }));
    decision.outcome = Outcome::Carried;
    const Result<void> again = file.write([&] { return DecisionStore(*file.database).insert(decision); });
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(DecisionStore(*file.database).find(file.motion.id)->value().outcome, Outcome::Fell);
}

void TestDecisionStores::anExtensionComesBackAndMovesTheTime()
{
    OpenMotionFile file;
    MotionStore store(*file.database);
    const MotionExtension extension{file.motion.id, *file.motion.closesAt, file.noon.addDays(5),
        QStringLiteral("The post was late"), file.chair.id, file.noon.addDays(1)};
    Motion extended = file.motion;
    extended.closesAt = extension.closesAt;
    ROSETTE_OK(file.write([&]() -> Result<void> {
        if (Result<void> inserted = store.insertExtension(extension); !inserted)
            return inserted;
        return store.update(extended);
    }));
    extended.revision = 2;
    QCOMPARE(store.find(file.motion.id)->value(), extended);
    QCOMPARE(*store.extensionsOf(file.motion.id), (std::vector<MotionExtension>{extension}));
    ROSETTE_OK(cast(file, [&] {
        Ballot ballot = file.ballotOf(file.chair, 1, Choice::For);
        ballot.castAt = file.noon.addDays(4);
        return ballot;
    }()));
}

void TestDecisionStores::anExtensionStartsFromTheTimeThatIsSet()
{
    OpenMotionFile file;
    const auto refused = [&](const MotionExtension &extension) {
        return !file.write([&] { return MotionStore(*file.database).insertExtension(extension); });
    };
    const QDateTime from = *file.motion.closesAt;
    const QString reason = QStringLiteral("None");
    QVERIFY(refused(
        {file.motion.id, from.addDays(1), from.addDays(2), reason, file.chair.id, file.noon})); // other
    QVERIFY(refused({file.motion.id, from, from, reason, file.chair.id, file.noon}));           // not later
    QVERIFY(refused({file.motion.id, from, from.addDays(1), reason, file.chair.id, from}));     // too late
    ROSETTE_OK(change(file, closed(file)));
    QVERIFY(refused({file.motion.id, from, from.addDays(1), reason, file.chair.id, file.noon})); // closed
}

void TestDecisionStores::aMotionTakesNoBallotFromItsTimeOn()
{
    OpenMotionFile file;
    Ballot ballot = file.ballotOf(file.chair, 1, Choice::For);
    ballot.castAt = *file.motion.closesAt;
    const Result<void> late = cast(file, ballot);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    ballot.castAt = ballot.castAt.addMSecs(-1);
    ROSETTE_OK(cast(file, ballot));
}

QTEST_GUILESS_MAIN(TestDecisionStores)
#include "tst_decisionstores.moc"
