// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/desk/whatwaits.h"

#include "core/actions/contests/recordmilestone.h"
#include "core/actions/reviews/declareinterest.h"
#include "tests/core/actions/committeefixture.h"

using namespace rosette;
using rosette::test::CommitteeFixture;
using rosette::test::must;

namespace {

QStringList namesOf(const WaitingWork &work)
{
    QStringList names;
    for (const WaitingReviews &contest : work.reviews)
        for (const WaitingReview &review : contest.next)
            names += review.review.candidate;
    return names;
}

} // namespace

class TestWhatWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<CommitteeFixture>(); }

    void nothingWaitsInANewCommittee()
    {
        const WaitingWork work = must(whatWaits(*m_file->workspace));
        QVERIFY(work.isEmpty());
        QCOMPARE(work.dates.size(), 1U);
        QCOMPARE(work.dates.front().what, QStringLiteral("Ballot papers issued"));
        QCOMPARE(work.dates.front().detail, QStringLiteral("NEC, CLP section."));
    }

    void anApplicationWaitsUntilItIsReviewed()
    {
        const Application joe = m_file->application(QStringLiteral("Joe Bright"));
        m_file->actAs(QStringLiteral("Bea Castellan"));
        QCOMPARE(namesOf(must(whatWaits(*m_file->workspace))), QStringList(QStringLiteral("Joe Bright")));
        QCOMPARE(must(whatWaits(*m_file->workspace)).reviewsLeft(), 1);
        must(m_file->review(joe, QStringLiteral("Bea Castellan"), QList<Verdict>(5, Verdict::Meets)));
        QVERIFY(must(whatWaits(*m_file->workspace)).isEmpty());
        QCOMPARE(must(whatWaits(*m_file->workspace)).reviewsLeft(), 0);
    }

    void aRevisedApplicationWaitsAgainAndComesFirst()
    {
        m_file->application(QStringLiteral("Ann Early"));
        const Application joe = m_file->application(QStringLiteral("Joe Bright"));
        must(m_file->review(joe, QStringLiteral("Bea Castellan"), QList<Verdict>(5, Verdict::Meets)));
        m_file->actAs(QStringLiteral("Ada Fox"));
        m_file->clock.advance(60);
        ApplicationContent content = currentRevision(joe).content;
        content.statement += QStringLiteral(" And treasurer for two.");
        must(submitApplication(
            *m_file->workspace, SubmitApplication{joe.candidacy, content, joe.expectations, joe.asksFor}));
        m_file->actAs(QStringLiteral("Bea Castellan"));
        const WaitingWork work = must(whatWaits(*m_file->workspace));
        QCOMPARE(namesOf(work), QStringList({QStringLiteral("Joe Bright"), QStringLiteral("Ann Early")}));
        QCOMPARE(work.reviews.front().next.front().detail,
            QStringLiteral("Revised today; your verdicts are on the old revision."));
        QCOMPARE(work.reviews.front().next.back().detail,
            QStringLiteral("Not started. About a minute’s reading."));
    }

    void anInterestLeavesNoTrace()
    {
        const Application joe = m_file->application(QStringLiteral("Joe Bright"));
        m_file->actAs(QStringLiteral("Bea Castellan"));
        must(
            declareInterest(*m_file->workspace, DeclareInterest{joe.id, QStringLiteral("We share a flat.")}));
        const WaitingWork work = must(whatWaits(*m_file->workspace));
        QVERIFY(work.reviews.empty());
        QCOMPARE(must(whatWaits(*m_file->workspace)).reviewsLeft(), 0);
    }

    void observersAndStrangersHaveNothingToReview()
    {
        m_file->application(QStringLiteral("Joe Bright"));
        m_file->actAs(QStringLiteral("Olu"));
        QVERIFY(must(whatWaits(*m_file->workspace)).isEmpty());
        QCOMPARE(must(whatWaits(*m_file->workspace)).reviewsLeft(), 0);
    }

    void aVoteWaitsUntilItIsCast()
    {
        const Motion motion = m_file->motionOn(m_file->fitting(QStringLiteral("Joe Bright")));
        m_file->actAs(QStringLiteral("Bea Castellan"));
        WaitingWork work = must(whatWaits(*m_file->workspace));
        QCOMPARE(work.votes.size(), 1U);
        QCOMPARE(work.votes.front().detail, QStringLiteral("Nobody has voted yet."));
        for (const char *who : {"Ada Fox", "Idris", "Cal Reid", "Dev"})
            must(m_file->vote(motion, QString::fromLatin1(who), Choice::Against));
        m_file->actAs(QStringLiteral("Bea Castellan"));
        work = must(whatWaits(*m_file->workspace));
        QCOMPARE(work.reviewsLeft(), 0);
        QCOMPARE(work.votes.front().detail, QStringLiteral("4 of 5 have voted; yours is the last."));
        QVERIFY(work.closings.empty());
        must(m_file->vote(motion, QStringLiteral("Bea Castellan"), Choice::For));
        QVERIFY(must(whatWaits(*m_file->workspace)).isEmpty());
    }

    void anOfficerClosesWhatEverybodyVotedOn()
    {
        const Motion motion = m_file->motionOn(m_file->fitting(QStringLiteral("Joe Bright")));
        for (const char *who : {"Ada Fox", "Idris", "Bea Castellan", "Cal Reid", "Dev"})
            must(m_file->vote(motion, QString::fromLatin1(who), Choice::For));
        m_file->actAs(QStringLiteral("Idris"));
        const WaitingWork work = must(whatWaits(*m_file->workspace));
        QCOMPARE(work.closings.size(), 1U);
        QCOMPARE(work.closings.front().detail, QStringLiteral("Everybody who may vote has voted."));
        QCOMPARE(work.forOfficer(), 1);
    }

    void theNextPublicationWaitsForAnOfficerOnly()
    {
        m_file->carry(m_file->motionOn(m_file->fitting(QStringLiteral("Joe Bright"))));
        const WaitingWork work = must(whatWaits(*m_file->workspace));
        QCOMPARE(work.publications.size(), 1U);
        const WaitingPublication &publication = work.publications.front();
        QCOMPARE(publication.blockers, 1);
        QVERIFY(publication.first.startsWith(QStringLiteral("There is no record")));
        QCOMPARE(publication.expected->date, QDate(2026, 10, 19));
        m_file->actAs(QStringLiteral("Bea Castellan"));
        QVERIFY(must(whatWaits(*m_file->workspace)).publications.empty());
    }

    void aDayThatPassedWaitsForItsRecord()
    {
        m_file->clock.set(QDateTime(QDate(2026, 10, 20), QTime(9, 0), Qt::UTC));
        WaitingWork work = must(whatWaits(*m_file->workspace));
        QCOMPARE(work.unrecorded.size(), 1U);
        QCOMPARE(work.unrecorded.front().title, QStringLiteral("Ballot papers issued"));
        QVERIFY(work.dates.empty());
        const RecordMilestone input{work.unrecorded.front().milestone, QDate(2026, 10, 19)};
        must(recordMilestone(*m_file->workspace, input));
        QVERIFY(must(whatWaits(*m_file->workspace)).isEmpty());
    }

    void reviewersAreBehindInTheLastWeek_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("seats");
        QTest::newRow("in three days") << QDate(2026, 10, 8) << 4;
        QTest::newRow("in seven days") << QDate(2026, 10, 12) << 4;
        QTest::newRow("in eight days") << QDate(2026, 10, 13) << 0;
    }

    void reviewersAreBehindInTheLastWeek()
    {
        QFETCH(QDate, due);
        QFETCH(int, seats);
        must(addMilestone(
            *m_file->workspace, AddMilestone{m_file->contest->id, MilestoneKind::Other,
                                    QStringLiteral("Reviews due"), CivilTime{due, std::nullopt, true}, {}}));
        const Application joe = m_file->application(QStringLiteral("Joe Bright"));
        must(m_file->review(joe, QStringLiteral("Bea Castellan"), QList<Verdict>(5, Verdict::Meets)));
        m_file->actAs(QStringLiteral("Ada Fox"));
        const WaitingWork work = must(whatWaits(*m_file->workspace));
        QCOMPARE(work.behind.empty() ? 0 : work.behind.front().seats, seats);
        QCOMPARE(work.reviews.front().due->date, due);
    }

    void anElectionThatIsOverWaitsForNobody()
    {
        m_file->application(QStringLiteral("Joe Bright"));
        must(addMilestone(
            *m_file->workspace, AddMilestone{m_file->contest->id, MilestoneKind::BallotCloses, {},
                                    CivilTime{QDate(2026, 10, 30), QTime(12, 0), false}, {}}));
        m_file->actAs(QStringLiteral("Bea Castellan"));
        QCOMPARE(must(whatWaits(*m_file->workspace)).reviewsLeft(), 1);
        m_file->clock.set(QDateTime(QDate(2026, 10, 30), QTime(12, 1), Qt::UTC));
        m_file->actAs(QStringLiteral("Ada Fox"));
        const Milestone closes = must(
            findMilestone(m_file->workspace->database(), *m_file->contest, QStringLiteral("ballot-closes")));
        must(recordMilestone(*m_file->workspace, RecordMilestone{closes.id, QDate(2026, 10, 30)}));
        m_file->actAs(QStringLiteral("Bea Castellan"));
        QVERIFY(must(whatWaits(*m_file->workspace)).isEmpty());
    }

private:
    std::unique_ptr<CommitteeFixture> m_file;
};

QTEST_GUILESS_MAIN(TestWhatWaits)
#include "tst_whatwaits.moc"
