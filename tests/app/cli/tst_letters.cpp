// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"
#include "tests/support/readmail.h"

#include <QDir>

using namespace rosette::test;

/// The demo committee tells the candidates for Wales, where everything is decided.
class Letters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo.must(QStringLiteral("demo create nc.rosette"));
        m_released.copyFrom(m_demo, QStringLiteral("nc.rosette"));
        m_released.mustOnFile(QStringLiteral("outcome release policy-forum-wales"));
    }

    void outcomesAreListedBeforeAnythingIsTold()
    {
        QCOMPARE(m_demo.onFile(QStringLiteral("outcome list policy-forum-wales")),
            (ProcessResult{0,
                QStringLiteral("Candidate       Outcome                Last letter  Due\n"
                               "Anwen Maddock   Endorsed                            Letter of endorsement\n"
                               "Deri Colwell    Endorsement withdrawn\n"
                               "Huw Pennant     Deferred                            Interim letter\n"
                               "Iolo Trahern    Endorsed                            Letter of endorsement\n"
                               "Mared Sperring  Endorsed                            Letter of endorsement\n"
                               "Rhian Dole      Not endorsed                        Letter of regret\n"),
                QStringLiteral("Letters that a release would make now: 5.\n")}));
    }

    void openMotionsHoldTheOutcomes()
    {
        const QJsonObject json = jsonOf(m_demo.onFile(QStringLiteral("outcome list nec-clp --json")));
        QVERIFY(json[QLatin1String("held")].toBool());
        QCOMPARE(json[QLatin1String("openMotions")].toArray(), (QJsonArray{14, 15}));
        QCOMPARE(m_demo.onFile(QStringLiteral("outcome release nec-clp")),
            (ProcessResult{1, QString(),
                QStringLiteral(
                    "rosette-cli: Motions 14 and 15 are open, so the outcomes for the NEC, CLP section are "
                    "held; they are released together once these are decided.\n")}));
    }

    void aReleaseSaysWhoGetsWhichLetter()
    {
        const CliFolder folder;
        folder.copyFrom(m_demo, QStringLiteral("nc.rosette"));
        const ProcessResult result =
            folder.onFile(QStringLiteral("outcome release policy-forum-wales --json"));
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = jsonOf(result);
        QStringList letters;
        for (const QJsonValue &letter : json[QLatin1String("letters")].toArray())
            letters += letter[QLatin1String("candidate")].toString() + u' ' +
                       letter[QLatin1String("kind")].toString();
        QCOMPARE(letters,
            (QStringList{QStringLiteral("Anwen Maddock endorsed"), QStringLiteral("Huw Pennant deferred"),
                QStringLiteral("Iolo Trahern endorsed"), QStringLiteral("Mared Sperring endorsed"),
                QStringLiteral("Rhian Dole not-endorsed")}));
        QCOMPARE(folder.onFile(QStringLiteral("outcome release policy-forum-wales")).exitCode, 1);
        folder.mustOnFile(QStringLiteral("records verify"));
    }

    void theLettersAreFilesOneEach()
    {
        const ProcessResult result =
            m_released.onFile(QStringLiteral("letter export policy-forum-wales --out post --json"));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(QDir(m_released.path(QStringLiteral("post"))).entryList(QDir::Files, QDir::Name),
            (QStringList{QStringLiteral("policy-forum-wales-anwen-maddock-endorsed.eml"),
                QStringLiteral("policy-forum-wales-huw-pennant-deferred.eml"),
                QStringLiteral("policy-forum-wales-iolo-trahern-endorsed.eml"),
                QStringLiteral("policy-forum-wales-mared-sperring-endorsed.eml"),
                QStringLiteral("policy-forum-wales-rhian-dole-not-endorsed.eml")}));
        for (const QJsonValue &file : jsonOf(result)[QLatin1String("files")].toArray()) {
            const QJsonObject mail = readMail(m_released.read(file[QLatin1String("path")].toString()));
            QCOMPARE(mail[QLatin1String("defects")].toArray(), QJsonArray());
            QVERIFY(mail[QLatin1String("body")].toString().startsWith(
                QStringLiteral("Dear %1,\n").arg(file[QLatin1String("candidate")].toString())));
        }
        const QJsonObject shown = jsonOf(
            m_released.onFile(QStringLiteral("letter show policy-forum-wales \"Mared Sperring\" --json")));
        const QJsonObject mail =
            readMail(m_released.read(QStringLiteral("post/policy-forum-wales-mared-sperring-endorsed.eml")));
        QCOMPARE(mail[QLatin1String("body")], shown[QLatin1String("body")]);
        QCOMPARE(mail[QLatin1String("subject")], shown[QLatin1String("subject")]);
        QVERIFY(shown[QLatin1String("body")].toString().contains(
            QStringLiteral("you will stand as: Joint candidate with Union Line.")));
    }

    void aFileThatIsThereIsNotWrittenOver()
    {
        m_released.mustOnFile(QStringLiteral("letter export policy-forum-wales --out again"));
        m_released.mustOnFile(QStringLiteral("letter export policy-forum-wales --out again")); // the same
        const QString name = QStringLiteral("again/policy-forum-wales-huw-pennant-deferred.eml");
        m_released.write(name, "mine");
        QCOMPARE(m_released.onFile(QStringLiteral("letter export policy-forum-wales --out again")),
            (ProcessResult{5, QString(),
                QStringLiteral("rosette-cli: There is another file %1 already. No letter was written.\n")
                    .arg(name)}));
        QCOMPARE(m_released.read(name), QByteArray("mine"));
        m_released.mustOnFile(QStringLiteral("letter export policy-forum-wales --out again --replace"));
        QVERIFY(m_released.read(name) != "mine");
    }

    void aLetterIsMarkedAsSentOnce()
    {
        const CliFolder folder;
        folder.copyFrom(m_released, QStringLiteral("nc.rosette"));
        QCOMPARE(folder.onFile(QStringLiteral("letter sent policy-forum-wales Rhian --channel post --note "
                                              "\"Second class\"")),
            (ProcessResult{
                0, QString(), QStringLiteral("Letter of regret: sent by post on 7 October 2026.\n")}));
        QCOMPARE(folder.onFile(QStringLiteral("letter sent policy-forum-wales Rhian")),
            (ProcessResult{
                5, QString(), QStringLiteral("rosette-cli: This letter is marked as sent already.\n")}));
        QCOMPARE(folder.onFile(QStringLiteral("letter sent policy-forum-wales Deri")),
            (ProcessResult{
                3, QString(), QStringLiteral("rosette-cli: There is no letter to Deri Colwell.\n")}));
        QCOMPARE(folder.onFile(QStringLiteral("letter sent policy-forum-wales Huw --as \"Bea Castellan\""))
                     .exitCode,
            4);
        folder.mustOnFile(QStringLiteral("letter export policy-forum-wales --out post"));
        QCOMPARE(QDir(folder.path(QStringLiteral("post"))).entryList(QDir::Files).size(), 4);
        folder.mustOnFile(QStringLiteral("records verify"));
    }

    void anAddressLeadsTheLetterToItsReader()
    {
        const CliFolder folder;
        folder.copyFrom(m_released, QStringLiteral("nc.rosette"));
        QCOMPARE(folder.onFile(QStringLiteral("candidacy address policy-forum-wales Huw \"huw pennant\"")),
            (ProcessResult{
                7, QString(), QStringLiteral("rosette-cli: “huw pennant” is not an e-mail address.\n")}));
        const ProcessResult before =
            folder.onFile(QStringLiteral("letter export policy-forum-wales --out before"));
        QCOMPARE(before.standardOutput.count(QStringLiteral("Warning [no-address]")), 1);
        QVERIFY(before.standardOutput.contains(QStringLiteral("address of Huw Pennant is known")));
        folder.mustOnFile(QStringLiteral("candidacy address policy-forum-wales Huw huw@example.org"));
        const ProcessResult after =
            folder.onFile(QStringLiteral("letter export policy-forum-wales --out after"));
        QVERIFY(!after.standardOutput.contains(QStringLiteral("Warning")));
        const QJsonObject mail =
            readMail(folder.read(QStringLiteral("after/policy-forum-wales-huw-pennant-deferred.eml")));
        QCOMPARE(mail[QLatin1String("to")].toArray(),
            (QJsonArray{QJsonArray{QStringLiteral("Huw Pennant"), QStringLiteral("huw@example.org")}}));
    }

    void theCommitteeHasTextsOfItsOwn()
    {
        const CliFolder folder;
        folder.copyFrom(m_demo, QStringLiteral("nc.rosette"));
        const QString shipped = folder.onFile(QStringLiteral("letter template deferred")).standardOutput;
        QVERIFY(
            shipped.startsWith(QStringLiteral("Subject: Your application, {contest}: not decided yet\n")));
        folder.write(QStringLiteral("wrong.txt"), "Subject: News\n\nDear {nmae}, {contest}\n");
        QCOMPARE(folder.onFile(QStringLiteral("letter template deferred --from wrong.txt")),
            (ProcessResult{7, QString(),
                QStringLiteral("rosette-cli: The letter has no value for the placeholder “{nmae}”.\n")}));
        folder.write(QStringLiteral("own.txt"), "Subject: News\n\nAnnwyl {name},\n\n{contest}: dim eto.\n");
        folder.mustOnFile(QStringLiteral("letter template deferred --from own.txt"));
        folder.mustOnFile(QStringLiteral("outcome release policy-forum-wales"));
        folder.mustOnFile(QStringLiteral("letter template deferred --shipped"));
        QCOMPARE(folder.onFile(QStringLiteral("letter template deferred")).standardOutput, shipped);
        const QJsonObject letter =
            jsonOf(folder.onFile(QStringLiteral("letter show policy-forum-wales Huw --json")));
        QCOMPARE(letter[QLatin1String("body")].toString(),
            QStringLiteral("Annwyl Huw Pennant,\n\nPolicy forum, Wales: dim eto.\n"));
        QCOMPARE(folder.onFile(QStringLiteral("letter template maybe")).exitCode, 2);
        QCOMPARE(folder.onFile(QStringLiteral("letter template deferred --shipped --as \"Bea Castellan\""))
                     .exitCode,
            4);
    }

    void aCandidateDeclines()
    {
        const CliFolder folder;
        folder.copyFrom(m_released, QStringLiteral("nc.rosette"));
        QCOMPARE(folder.onFile(QStringLiteral("endorsement decline policy-forum-wales Anwen")),
            (ProcessResult{0, QString(),
                QStringLiteral("Anwen Maddock declines the support, which has ended. A published list stays "
                               "as it is: publish a correction.\n")}));
        QCOMPARE(folder.onFile(QStringLiteral("endorsement decline policy-forum-wales Anwen")).exitCode, 3);
        const QJsonObject json =
            jsonOf(folder.onFile(QStringLiteral("endorsement show policy-forum-wales Anwen --json")));
        QVERIFY(!json[QLatin1String("inForce")].toBool());
        QCOMPARE(json[QLatin1String("history")].toArray().last()[QLatin1String("status")].toString(),
            QStringLiteral("declined"));
        folder.mustOnFile(QStringLiteral("list publish policy-forum-wales --changed \"Anwen Maddock is off "
                                         "the list\" --why \"By her own wish\""));
        const QString list = folder.onFile(QStringLiteral("list show policy-forum-wales")).standardOutput;
        QVERIFY(list.contains(QStringLiteral("Iolo Trahern")));
        QVERIFY(!list.contains(QStringLiteral("Anwen Maddock  ")));
        folder.mustOnFile(QStringLiteral("records verify"));
    }

private:
    CliFolder m_demo;
    CliFolder m_released;
};

QTEST_GUILESS_MAIN(Letters)
#include "tst_letters.moc"
