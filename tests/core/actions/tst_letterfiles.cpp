// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettercommittee.h"

#include "core/actions/letters/exportletters.h"
#include "core/actions/letters/marklettersent.h"
#include "core/actions/records/verifyrecords.h"
#include "core/actions/reviews/declareinterest.h"
#include "tests/support/readmail.h"
#include "tests/support/tamper.h"

#include <QDir>
#include <QJsonArray>

using namespace rosette;
using namespace rosette::test;

/// Letters as files, and that one goes out once.
class LetterFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(LetterFilesTest)
#include "tst_letterfiles.moc"
