// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

using namespace rosette::test;

/// Votes without names and votes held elsewhere, from the question to the certificate.
class VotingWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCommittee(m_prepared); }

    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->copyFrom(m_prepared, QStringLiteral("nc.rosette"));
    }

    void whatAWayOfVotingPromisesIsSaidWhenItIsOpened_data()
    {
        QTest::addColumn<QString>("voting");
        QTest::addColumn<QString>("promise");
        QTest::newRow("unattributed")
            << QStringLiteral("unattributed")
            << QStringLiteral(
                   "The app does not show who voted how. Whoever runs the database could find out.\n");
        const QString outside = QStringLiteral(
            "This app does not hold secret ballots. Use paper, or Belenios with keys held by at "
            "least three people, and enter the result here with the certificate.\n");
        QTest::newRow("paper") << QStringLiteral("paper") << outside;
        QTest::newRow("belenios") << QStringLiteral("belenios") << outside;
        QTest::newRow("recorded") << QStringLiteral("recorded") << QString();
    }

    void whatAWayOfVotingPromisesIsSaidWhenItIsOpened()
    {
        QFETCH(QString, voting);
        QFETCH(QString, promise);
        const ProcessResult asked =
            m_folder->onFile(QStringLiteral("motion ask \"Shall we meet in Leeds?\" --voting ") + voting);
        QCOMPARE(
            asked.standardError, QStringLiteral("Motion 1 is open: Shall we meet in Leeds?\n") + promise);
        QVERIFY(onFile("motion show 1").standardOutput.contains(promise.trimmed()));
        QCOMPARE(jsonOf(onFile("motion show 1 --json"))[QLatin1String("voting")].toString(), voting);
    }

    /// Everything that the program says of the motion, before and after the close, to every seat.
    void nowhereIsItSaidWhoVotedHow()
    {
        must("motion ask \"Shall we meet in Leeds?\" --voting unattributed");
        must("ballot cast --as \"Bea Castellan\" --motion 1 --choice against");
        must("ballot cast --as \"Cal Reid\" --motion 1 --choice for");
        for (const char *line : {"ballot list 1", "ballot list 1 --json", "records list --json",
                 "motion show 1", "motion show 1 --json", "motion list --json"})
            QVERIFY2(!onFile(line).standardOutput.contains(QLatin1String("against")), line);
        QVERIFY(onFile("ballot list 1").standardOutput.contains(QLatin1String("Bea Castellan")));
        must("motion close 1");
        const QJsonObject list = jsonOf(onFile("ballot list 1 --json"));
        QCOMPARE(list[QLatin1String("choices")].toArray().size(), 2);
        for (const QJsonValue &ballot : list[QLatin1String("ballots")].toArray())
            QVERIFY(!ballot.toObject().contains(QLatin1String("choice")));
        QCOMPARE(onFile("records verify").exitCode, 0);
    }

    void theCodeOfAReceiptStandsBesideTheVoteOnTheCertificate()
    {
        must("motion ask \"Shall we meet in Leeds?\" --voting unattributed");
        must("ballot cast --as \"Bea Castellan\" --motion 1 --choice against --receipt r.txt");
        must("ballot cast --motion 1 --choice for");
        const QString code =
            jsonOf(m_folder->run(QStringLiteral("receipt verify r.txt --json")))[QLatin1String("code")]
                .toString();
        QCOMPARE(code.size(), 32);
        must("motion close 1");
        must("certificate export 1 --out m.json");
        const ProcessResult verified = m_folder->run(QStringLiteral("certificate verify m.json"));
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.standardOutput.contains(QLatin1String("nothing ties one to a seat")));
        QVERIFY(m_folder->read(QStringLiteral("m.json"))
                    .contains("{\"choice\":\"against\",\"code\":\"" + code.toUtf8() + "\"}"));
    }

    void aVoteOnPaperIsDecidedByItsResult()
    {
        m_folder->write(QStringLiteral("count.txt"), "3 for, 2 against\n");
        must("motion ask \"Shall we meet in Leeds?\" --voting paper");
        QCOMPARE(onFile("ballot cast --motion 1 --choice for").exitCode, 5);
        QCOMPARE(onFile("motion close 1").exitCode, 5);
        QCOMPARE(onFile("motion attachment 1 --out again.txt").exitCode, 3);
        QCOMPARE(onFile("motion record-result 1 --for 4 --against 2 --abstain 0 --attach count.txt --teller "
                        "\"Bea Castellan\"")
                     .exitCode,
            1);
        must("motion record-result 1 --for 3 --against 2 --abstain 0 --attach count.txt --teller \"Bea "
             "Castellan\" --teller \"Cal Reid\"");
        const ProcessResult closed = onFile("motion close 1");
        QVERIFY2(
            closed.standardOutput.contains(QLatin1String("Carried: 3 needed of 5; 3 for, 2 against. Voted "
                                                         "on paper.")),
            inWords(closed).constData());
        must("motion attachment 1 --out again.txt");
        QCOMPARE(m_folder->read(QStringLiteral("again.txt")), QByteArray("3 for, 2 against\n"));
        must("certificate export 1 --out m.json");
        QCOMPARE(m_folder->run(QStringLiteral("certificate verify m.json")).exitCode, 0);
        QCOMPARE(onFile("records verify").exitCode, 0);
    }

    void whatWasVotedOnIsAdoptedAndNothingElse()
    {
        QCOMPARE(onFile("motion ask --kind rulebook \"Shall two reviews do?\"").exitCode, 5);
        must("rulebook draft --reviews-needed 2");
        must("motion ask --kind rulebook \"Shall two reviews do?\"");
        QCOMPARE(onFile("rulebook draft --reviews-needed 1").exitCode, 5);
        QCOMPARE(onFile("rulebook adopt --motion 1").exitCode, 1);
        for (const char *seat : {"Ada Fox", "Bea Castellan", "Cal Reid"})
            must(qPrintable(
                QStringLiteral("ballot cast --as \"%1\" --motion 1 --choice for").arg(QLatin1String(seat))));
        must("motion close 1");
        QCOMPARE(onFile("rulebook adopt --motion 1 --reviews-needed 1").exitCode, 2);
        must("rulebook adopt --motion 1");
        QCOMPARE(jsonOf(onFile("rulebook show --json"))[QLatin1String("reviewsNeeded")].toInt(), 2);
        must("certificate export 1 --out m.json");
        QCOMPARE(m_folder->run(QStringLiteral("certificate verify m.json")).exitCode, 0);
        QCOMPARE(onFile("records verify").exitCode, 0);
    }

private:
    ProcessResult onFile(const char *line) { return m_folder->onFile(QString::fromUtf8(line)); }
    void must(const char *line)
    {
        const ProcessResult result = onFile(line);
        QVERIFY2(result.exitCode == 0, inWords(result).constData());
    }

    CliFolder m_prepared;
    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(VotingWays)
#include "tst_votingways.moc"
