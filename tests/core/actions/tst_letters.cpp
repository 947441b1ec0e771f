// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeefixture.h"

#include "core/actions/candidates/withdrawcandidacy.h"
#include "core/actions/decisions/withdrawmotion.h"
#include "core/actions/endorsements/recordendorsement.h"
#include "core/actions/letters/exportletters.h"
#include "core/actions/letters/marklettersent.h"
#include "core/actions/letters/releaseoutcomes.h"
#include "core/actions/letters/seeoutcomes.h"
#include "core/actions/records/verifyrecords.h"
#include "core/actions/reviews/declareinterest.h"
#include "core/storage/candidacystore.h"
#include "core/storage/letterstore.h"
#include "core/storage/personstore.h"
#include "core/storage/recordstore.h"
#include "tests/support/readmail.h"
#include "tests/support/tamper.h"

#include <QDir>
#include <QJsonArray>

using namespace rosette;
using namespace rosette::test;

namespace {

/// Four who applied: Tom is endorsed, Gareth is not, on Nina there is no motion, Hugh's was taken back.
struct LetterCommittee : CommitteeFixture
{
    void decideAll()
    {
        address(tom, QStringLiteral("tom@example.org"));
        address(gareth, QStringLiteral("gareth@example.org"));
        address(nina, QStringLiteral("not an address"));
        carry(motionOn(tom));
        lose(gareth);
        const Motion takenBack = motionOn(hugh);
        must(withdrawMotion(
            *workspace, WithdrawMotion{takenBack.id, QStringLiteral("Hugh asked us to wait.")}));
    }
    void lose(const Application &application)
    {
        const Motion motion = motionOn(application);
        must(vote(motion, QStringLiteral("Bea"), Choice::Against));
        actAs(QStringLiteral("Ada Fox"));
        must(closeMotion(*workspace, CloseMotion{motion.id, {}}));
    }
    void address(const Application &application, const QString &email)
    {
        must(workspace->database().inTransaction([&]() -> Result<void> {
            PersonStore store(workspace->database());
            const Candidacy stands = *must(CandidacyStore(workspace->database()).find(application.candidacy));
            Person person = *must(store.find(stands.person));
            person.email = email;
            return store.update(person);
        }));
    }
    ReleasedOutcomes release()
    {
        clock.set(clock.now().addSecs(3600));
        return must(releaseOutcomes(*workspace, ReleaseOutcomes{contest->id}));
    }
    Letter last(const Application &application)
    {
        return must(LetterStore(workspace->database()).forCandidacy(application.candidacy)).back();
    }
    OutcomeKind outcomeOf(const Application &application)
    {
        for (const CandidateOutcome &one : must(seeOutcomes(workspace->database(), contest->id)).candidates)
            if (one.candidacy.id == application.candidacy)
                return one.outcome.kind;
        qFatal("no outcome");
    }
    QByteArray read(const QString &path) { return must(readFile(path)); }

    Application tom = fitting(QStringLiteral("Tom Ashdown"));
    Application gareth = fitting(QStringLiteral("Gareth Penhallow"));
    Application hugh = fitting(QStringLiteral("Hugh Sallow"));
    Application nina = application(QStringLiteral("Nina Hallworth"));
};

QStringList kindsOf(const std::vector<Letter> &letters)
{
    QStringList kinds;
    for (const Letter &letter : letters)
        kinds += keyOf(letterKindKeys, letter.kind);
    return kinds;
}

QStringList codesOf(const std::vector<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes += finding.code;
    return codes;
}

} // namespace

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
        committee.lose(committee.tom);
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

    void draftsAreFilesThatMailProgramsOpen()
    {
        LetterCommittee committee;
        committee.decideAll();
        committee.release();
        const QString folder = committee.file(QStringLiteral("letters/october"));
        const ExportedLetters exported =
            must(exportLetters(*committee.workspace, ExportLetters{committee.contest->id, folder}));
        QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
            (QStringList{QStringLiteral("nec-clp-gareth-penhallow-not-endorsed.eml"),
                QStringLiteral("nec-clp-hugh-sallow-deferred.eml"),
                QStringLiteral("nec-clp-nina-hallworth-deferred.eml"),
                QStringLiteral("nec-clp-tom-ashdown-endorsed.eml")}));
        QCOMPARE(codesOf(exported.findings),
            (QStringList{QStringLiteral("no-address"), QStringLiteral("unusable-address")}));
        const QJsonObject tom = readMail(committee.read(exported.letters.at(3).path));
        const LetterText text = *committee.last(committee.tom).text;
        QCOMPARE(tom[QLatin1String("to")].toArray(),
            (QJsonArray{QJsonArray{QStringLiteral("Tom Ashdown"), QStringLiteral("tom@example.org")}}));
        QCOMPARE(tom[QLatin1String("subject")].toString(), text.subject);
        QCOMPARE(tom[QLatin1String("body")].toString(), text.body);
        QCOMPARE(tom[QLatin1String("date")].toString(), QStringLiteral("2026-10-05T10:00:00+00:00"));
        QCOMPARE(tom[QLatin1String("messageId")].toString(),
            QStringLiteral("<%1@rosette.invalid>").arg(exported.letters.at(3).letter.toString()));
        const QJsonObject nina = readMail(committee.read(exported.letters.at(2).path));
        QVERIFY(nina[QLatin1String("to")].isNull());
        for (const ExportedLetter &letter : exported.letters) {
            const QJsonObject mail = readMail(committee.read(letter.path));
            QCOMPARE(mail[QLatin1String("defects")].toArray(), QJsonArray());
            QCOMPARE(mail[QLatin1String("unsent")].toString(), QStringLiteral("1"));
        }
    }

    void aFileIsNotWrittenOverSilently()
    {
        LetterCommittee committee;
        committee.decideAll();
        committee.release();
        ExportLetters input{committee.contest->id, committee.file(QStringLiteral("letters"))};
        const std::vector<ExportedLetter> letters = must(exportLetters(*committee.workspace, input)).letters;
        QVERIFY(exportLetters(*committee.workspace, input)); // the very same files
        must(atomicWrite(letters.at(1).path, "edited by hand"));
        QFile::remove(letters.at(0).path);
        QCOMPARE(exportLetters(*committee.workspace, input).error().code, ErrorCode::Conflict);
        QVERIFY(!QFile::exists(letters.at(0).path));
        QCOMPARE(committee.read(letters.at(1).path), QByteArray("edited by hand"));
        input.replace = true;
        QVERIFY(exportLetters(*committee.workspace, input));
        QVERIFY(committee.read(letters.at(1).path) != "edited by hand");
    }

    void anOfficerWithAnInterestReadsNoFindings()
    {
        LetterCommittee committee;
        committee.decideAll();
        for (const Application *application : {&committee.gareth, &committee.tom})
            must(declareInterest(*committee.workspace,
                DeclareInterest{application->id, QStringLiteral("We share an office.")}));
        committee.release();
        const ExportLetters input{committee.contest->id, committee.file(QStringLiteral("letters"))};
        const ExportedLetters exported = must(exportLetters(*committee.workspace, input));
        QVERIFY(codesOf(exported.findings).contains(QStringLiteral("withheld")));
        QVERIFY(!QFile::exists(input.folder + QStringLiteral("/nec-clp-gareth-penhallow-not-endorsed.eml")));
        QVERIFY(QFile::exists(input.folder + QStringLiteral("/nec-clp-tom-ashdown-endorsed.eml")));
        const LetterId letter = committee.last(committee.gareth).id;
        QCOMPARE(seeLetter(*committee.workspace, letter).error().code, ErrorCode::NotAllowed);
        committee.actAs(QStringLiteral("Idris Okafor"));
        QVERIFY(seeLetter(*committee.workspace, letter));
        QVERIFY(!codesOf(must(exportLetters(*committee.workspace, input)).findings)
                     .contains(QStringLiteral("withheld")));
    }

    void aSentLetterIsMarkedOnceAndWrittenNoMore()
    {
        LetterCommittee committee;
        committee.decideAll();
        committee.release();
        const LetterId letter = committee.last(committee.tom).id;
        MarkLetterSent input{letter, LetterChannel::Post, QStringLiteral("First class"), {}};
        input.on = QDate(2026, 10, 4);
        QCOMPARE(markLetterSent(*committee.workspace, input).error().code, ErrorCode::InvalidInput);
        input.on = QDate(2026, 10, 6);
        QCOMPARE(markLetterSent(*committee.workspace, input).error().code, ErrorCode::InvalidInput);
        input.on = QDate(2026, 10, 5);
        const Letter sent = must(markLetterSent(*committee.workspace, input));
        QCOMPARE(sent.sent->note, QStringLiteral("First class"));
        QCOMPARE(committee.last(committee.tom).sent, sent.sent);
        QCOMPARE(markLetterSent(*committee.workspace, input).error().code, ErrorCode::Conflict);
        ExportLetters files{committee.contest->id, committee.file(QStringLiteral("letters"))};
        QCOMPARE(must(exportLetters(*committee.workspace, files)).letters.size(), std::size_t(3));
        files.alsoSent = true;
        QCOMPARE(must(exportLetters(*committee.workspace, files)).letters.size(), std::size_t(4));
        QVERIFY(!must(verifyRecords(*committee.workspace)).fault);
    }

    void aLetterThatWasReplacedIsNotSentAfterwards()
    {
        LetterCommittee committee;
        committee.decideAll();
        committee.release();
        const LetterId interim = committee.last(committee.hugh).id;
        committee.clock.set(committee.clock.now().addDays(2));
        committee.carry(committee.motionOn(committee.hugh));
        committee.release();
        MarkLetterSent input{interim};
        QCOMPARE(markLetterSent(*committee.workspace, input).error().message,
            QStringLiteral("A later letter has taken the place of this one; send that."));
        input.on = QDate(2026, 10, 6);
        QVERIFY(markLetterSent(*committee.workspace, input));
        const ExportLetters files{committee.contest->id, committee.file(QStringLiteral("letters"))};
        for (const ExportedLetter &letter : must(exportLetters(*committee.workspace, files)).letters)
            QVERIFY(letter.letter != interim);
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

    void aChangedTextIsNotWritten()
    {
        LetterCommittee committee;
        committee.decideAll();
        committee.release();
        tamper(committee.path(), QStringLiteral("letter_text_no_update"),
            QStringLiteral("UPDATE letter_text SET body = 'You are endorsed.'"));
        const ExportLetters input{committee.contest->id, committee.file(QStringLiteral("letters"))};
        QCOMPARE(exportLetters(*committee.workspace, input).error().code, ErrorCode::Tampered);
        QVERIFY(!QFile::exists(input.folder));
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
