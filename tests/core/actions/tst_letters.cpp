// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettercommittee.h"

#include "core/actions/candidates/withdrawcandidacy.h"
#include "core/actions/endorsements/recordendorsement.h"
#include "core/actions/letters/exportletters.h"
#include "core/actions/letters/marklettersent.h"
#include "core/actions/records/verifyrecords.h"
#include "core/storage/recordstore.h"
#include "tests/support/tamper.h"

using namespace rosette;
using namespace rosette::test;

class LetterActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomesAreHeldWhileAMotionIsOpen()
    {
        LetterCommittee committee;
        const Motion first = committee.motionOn(committee.tom);
        const Motion second = committee.motionOn(committee.hugh);
        const ReleaseOutcomes input{committee.contest->id};
        QCOMPARE(releaseOutcomes(*committee.workspace, input).error(),
            (Error{ErrorCode::CheckFailed,
                QStringLiteral("Motions 1 and 2 are open, so the outcomes for the NEC, CLP section are held; "
                               "they are released together once these are decided."),
                {}}));
        committee.carry(first);
        QCOMPARE(releaseOutcomes(*committee.workspace, input).error().message,
            QStringLiteral("Motion 2 is open, so the outcomes for the NEC, CLP section are held; they are "
                           "released together once it is decided."));
        QVERIFY(must(LetterStore(committee.workspace->database()).releasesOf(committee.contest->id)).empty());
        committee.carry(second);
        QVERIFY(releaseOutcomes(*committee.workspace, input));
    }

    void everybodyGetsTheLetterOfTheirOutcomeAtOnce()
    {
        LetterCommittee committee;
        committee.decideAll();
        const ReleasedOutcomes released = committee.release();
        QCOMPARE(released.release.number, 1);
        QCOMPARE(kindsOf(released.letters),
            (QStringList{QStringLiteral("not-endorsed"), QStringLiteral("deferred"),
                QStringLiteral("deferred"), QStringLiteral("endorsed")}));
        QCOMPARE(codesOf(released.findings),
            (QStringList{QStringLiteral("no-address"), QStringLiteral("unusable-address")}));
        const Result<ReleasedOutcomes> again =
            releaseOutcomes(*committee.workspace, ReleaseOutcomes{committee.contest->id});
        QCOMPARE(again.error().message,
            QStringLiteral("Everybody who asked for support in the NEC, CLP section has a letter that says "
                           "what is decided."));
        const Verification verification = must(verifyRecords(*committee.workspace));
        QVERIFY2(!verification.fault, qPrintable(verification.fault.value_or(ChainFault{}).sentence));
    }

    void aContestWithoutApplicationsHasNothingToTell()
    {
        CommitteeFixture committee;
        committee.actAs(QStringLiteral("Ada Fox"));
        QCOMPARE(releaseOutcomes(*committee.workspace, ReleaseOutcomes{committee.contest->id}).error().code,
            ErrorCode::CheckFailed);
    }

    void onlyOfficersReleaseWriteReadAndMark()
    {
        LetterCommittee committee;
        committee.decideAll();
        committee.release();
        const LetterId letter = committee.last(committee.tom).id;
        committee.actAs(QStringLiteral("Bea Castellan"));
        Workspace &workspace = *committee.workspace;
        QCOMPARE(releaseOutcomes(workspace, ReleaseOutcomes{committee.contest->id}).error().code,
            ErrorCode::NotAllowed);
        QCOMPARE(exportLetters(workspace, ExportLetters{committee.contest->id, committee.file(QString())})
                     .error()
                     .code,
            ErrorCode::NotAllowed);
        QCOMPARE(seeLetter(workspace, letter).error().code, ErrorCode::NotAllowed);
        QCOMPARE(markLetterSent(workspace, MarkLetterSent{letter}).error().code, ErrorCode::NotAllowed);
        QCOMPARE(declineEndorsement(workspace, DeclineEndorsement{committee.tom.candidacy, {}}).error().code,
            ErrorCode::NotAllowed);
    }

    void aLaterReleaseTellsOnlyWhatChanged()
    {
        LetterCommittee committee;
        committee.decideAll();
        committee.release();
        committee.carry(committee.motionOn(committee.hugh));
        const ReleasedOutcomes second = committee.release();
        QCOMPARE(kindsOf(second.letters), QStringList{QStringLiteral("endorsed")});
        const Letter letter = committee.last(committee.hugh);
        QCOMPARE(letter.number, 2);
        QVERIFY(letter.text->body.contains(
            QStringLiteral("If you have our letter of 5 October 2026, this one takes its place.")));
        QVERIFY(!committee.last(committee.tom).text->body.contains(QStringLiteral("takes its place")));
    }

    void aWithdrawnEndorsementIsToldWithItsPublicReason()
    {
        LetterCommittee committee;
        committee.decideAll();
        committee.release();
        must(withdrawEndorsement(*committee.workspace,
            WithdrawEndorsement{committee.tom.candidacy, QStringLiteral("Tom joined a rival slate.")}));
        QCOMPARE(committee.outcomeOf(committee.tom), OutcomeKind::Withdrawn);
        QCOMPARE(kindsOf(committee.release().letters), QStringList{QStringLiteral("withdrawn")});
        QVERIFY(committee.last(committee.tom)
                    .text->body.contains(QStringLiteral("The public reason is: Tom joined a rival slate.")));
        committee.lose(
            committee.tom, must(findMotion(committee.workspace->database(), QStringLiteral("1"))).id);
        QCOMPARE(committee.outcomeOf(committee.tom), OutcomeKind::Withdrawn);
        QVERIFY(!releaseOutcomes(*committee.workspace, ReleaseOutcomes{committee.contest->id}));
    }

    void whoDeclinesGetsNoLetterAndLeavesTheList()
    {
        LetterCommittee committee;
        committee.decideAll();
        const Endorsement declined = must(declineEndorsement(*committee.workspace,
            DeclineEndorsement{committee.tom.candidacy, QStringLiteral("I stand for another grouping.")}));
        QCOMPARE(declined.history.back().status, EndorsementStatus::Declined);
        QVERIFY(!isInForce(declined));
        QCOMPARE(committee.outcomeOf(committee.tom), OutcomeKind::Declined);
        QVERIFY(!kindsOf(committee.release().letters).contains(QStringLiteral("endorsed")));
        QCOMPARE(declineEndorsement(*committee.workspace, DeclineEndorsement{committee.tom.candidacy, {}})
                     .error()
                     .code,
            ErrorCode::NotFound);
        QVERIFY(!must(verifyRecords(*committee.workspace)).fault);
    }

    void whoStandsNoLongerIsLeftInPeace()
    {
        LetterCommittee committee;
        committee.decideAll();
        must(withdrawCandidacy(*committee.workspace, WithdrawCandidacy{committee.nina.candidacy, {}}));
        QCOMPARE(kindsOf(committee.release().letters),
            (QStringList{
                QStringLiteral("not-endorsed"), QStringLiteral("deferred"), QStringLiteral("endorsed")}));
    }

    /// What reviewers wrote, who they are and how many said what stays with the committee.
    void nothingLeaksButTheFinding()
    {
        LetterCommittee committee;
        const char *const keys[] = {
            "economics", "against-racism", "britain-and-europe", "party-democracy", "pluralism"};
        const Application nina = committee.nina;
        for (const char *who : {"Bea", "Cal", "Dev"}) {
            committee.actAs(QString::fromLatin1(who));
            std::vector<CriterionVerdict> verdicts;
            for (std::size_t at = 0; at < 5; ++at)
                verdicts.push_back({Slug::fromStored(QString::fromLatin1(keys[at])),
                    at == 2   ? Verdict::DoesNotMeet
                    : at == 3 ? Verdict::NotShown
                              : Verdict::Meets,
                    QStringLiteral("canary-%1-%2").arg(QString::fromLatin1(who)).arg(at)});
            must(submitReview(
                *committee.workspace, SubmitReview{nina.id, verdicts,
                                          QStringLiteral("canary-whole-%1").arg(QString::fromLatin1(who))}));
        }
        committee.actAs(QStringLiteral("Ada Fox"));
        OpenMotion input{nina.id};
        input.regardless = QStringLiteral("canary-regardless");
        const Motion motion = must(openMotion(*committee.workspace, input));
        must(committee.vote(motion, QStringLiteral("Dev"), Choice::For));
        committee.actAs(QStringLiteral("Ada Fox"));
        must(closeMotion(*committee.workspace, CloseMotion{motion.id, {}}));
        committee.release();
        const LetterText text = *committee.last(nina).text;
        QVERIFY2(text.body.contains(QStringLiteral("- Britain and Europe: not met. Wants Britain close")),
            qPrintable(text.body));
        QVERIFY(
            text.body.contains(QStringLiteral("- Member- and affiliate-led democracy: left open. Wants")));
        QVERIFY(!text.body.contains(QStringLiteral("Economics")));
        const QString all = text.subject + text.body;
        for (const char *canary : {"canary", "Bea", "Cal Reid", "Castellan", "Dev", "Mistry", "Ada", "Fox",
                 "Idris", "does not meet", "shown", "3", "votes"})
            QVERIFY2(!all.contains(QString::fromLatin1(canary)), canary);
    }

    void theFindingsAreThoseOnWhatWasVotedOn()
    {
        LetterCommittee committee;
        committee.lose(committee.gareth);
        ApplicationContent revised = currentRevision(committee.gareth).content;
        revised.statement = QStringLiteral("Another text, which nobody has reviewed.");
        must(submitApplication(
            *committee.workspace, SubmitApplication{committee.gareth.candidacy, revised,
                                      committee.gareth.expectations, committee.gareth.asksFor}));
        committee.release();
        const QString body = committee.last(committee.gareth).text->body;
        QVERIFY2(body.contains(QStringLiteral("No criterion was found unmet.")), qPrintable(body));
        QVERIFY(!body.contains(QStringLiteral("left open")));
    }

    void whatWasChangedInTheFileIsFound_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("sql");
        QTest::newRow("text") << "letter_text_no_update"
                              << "UPDATE letter_text SET body = body || 'PS'";
        QTest::newRow("subject") << "letter_text_no_update"
                                 << "UPDATE letter_text SET subject = 'You are endorsed'";
        QTest::newRow("letter removed") << "letter_no_delete"
                                        << "DELETE FROM letter WHERE kind = 'endorsed'";
        QTest::newRow("kind") << "letter_no_update"
                              << "UPDATE letter SET hash = replace(hash, 'a', 'b') WHERE kind = 'deferred'";
        QTest::newRow("release") << "outcome_release_no_update"
                                 << "UPDATE outcome_release SET number = 7";
        QTest::newRow("sent mark removed") << "letter_sent_no_delete"
                                           << "DELETE FROM letter_sent";
        QTest::newRow("sent otherwise") << "letter_sent_no_update"
                                        << "UPDATE letter_sent SET channel = 'phone'";
        QTest::newRow("declined turned into withdrawn")
            << "endorsement_change_no_update"
            << "UPDATE endorsement_change SET status = 'declined' WHERE position = 2";
    }

    void whatWasChangedInTheFileIsFound()
    {
        QFETCH(QString, trigger);
        QFETCH(QString, sql);
        LetterCommittee committee;
        committee.decideAll();
        committee.release();
        must(markLetterSent(*committee.workspace, MarkLetterSent{committee.last(committee.gareth).id}));
        must(withdrawEndorsement(*committee.workspace,
            WithdrawEndorsement{committee.tom.candidacy, QStringLiteral("Stood down.")}));
        QVERIFY(!must(verifyRecords(*committee.workspace)).fault);
        tamper(committee.path(), trigger, sql);
        QVERIFY(must(verifyRecords(*committee.workspace)).fault);
    }

    void recordsCarryNoNamesAndNoWords()
    {
        LetterCommittee committee;
        committee.decideAll();
        committee.release();
        must(markLetterSent(
            *committee.workspace, MarkLetterSent{committee.last(committee.gareth).id, LetterChannel::Email,
                                      QStringLiteral("canary-note"), {}}));
        must(declineEndorsement(*committee.workspace,
            DeclineEndorsement{committee.tom.candidacy, QStringLiteral("canary-reason")}));
        int seen = 0;
        must(RecordStore(committee.workspace->database()).forEach([&](const Record &record) -> Result<void> {
            for (const char *word : {"canary", "Tom", "Gareth", "Dear", "example.org"})
                if (record.body.contains(word))
                    qFatal("a record has %s", word);
            seen += record.type == RecordType::OutcomesReleased || record.type == RecordType::LetterSent ||
                    record.type == RecordType::EndorsementDeclined;
            return {};
        }));
        QCOMPARE(seen, 3);
    }
};

QTEST_GUILESS_MAIN(LetterActionsTest)
#include "tst_letters.moc"
