// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

using namespace rosette::test;

/// From an application to an endorsement, and what nobody is told on the way.
class Voting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeCommittee(m_prepared);
        makeFittingApplication(m_prepared);
    }

    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->copyFrom(m_prepared, QStringLiteral("nc.rosette"));
    }

    void aMotionOnAFittingApplicationIsCarriedAndMakesTheEndorsement()
    {
        QCOMPARE(onFile("motion check \"Cara Lund\"").exitCode, 0);
        QCOMPARE(onFile("motion open --application \"Cara Lund\""),
            (ProcessResult{0, QStringLiteral("1\n"),
                QStringLiteral("Motion 1 is open: Support Cara Lund in the NEC, CLP section?\n")}));
        for (const char *seat : {"Ada Fox", "Bea Castellan", "Cal Reid"})
            vote(seat, "for");
        vote("Dev Mistry", "against");
        QCOMPARE(onFile("motion close 1"),
            (ProcessResult{0,
                QStringLiteral("Motion 1: Support Cara Lund in the NEC, CLP section?\n"
                               "Carried: 3 needed of 5; 3 for, 1 against.\n"),
                QString()}));
        const QJsonArray endorsements =
            jsonOf(onFile("endorsement list --json"))[QLatin1String("endorsements")].toArray();
        QCOMPARE(endorsements.size(), 1);
        QCOMPARE(endorsements[0][QLatin1String("candidate")].toString(), QStringLiteral("Cara Lund"));
        QCOMPARE(endorsements[0][QLatin1String("route")].toString(), QStringLiteral("committee"));
        QCOMPARE(onFile("motion close 1").exitCode, 5);
        QCOMPARE(onFile("records verify").exitCode, 0);
    }

    void whoHasVotedIsToldAndHowOnlyOnceItIsDecided()
    {
        must("motion open --application \"Cara Lund\"");
        vote("Bea Castellan", "against");
        const QStringList places{QStringLiteral("ballot list 1"), QStringLiteral("ballot list 1 --json"),
            QStringLiteral("records list --json")};
        for (const QString &line : places) {
            const ProcessResult open = m_folder->onFile(line);
            QVERIFY2(open.standardOutput.contains(QLatin1String("Bea Castellan")), inWords(open).constData());
            QVERIFY2(!open.standardOutput.contains(QLatin1String("against")), inWords(open).constData());
        }
        must("motion close 1");
        for (const QString &line : places) {
            const ProcessResult closed = m_folder->onFile(line);
            QVERIFY2(closed.standardOutput.contains(QLatin1String("against")), inWords(closed).constData());
        }
    }

    void aLaterBallotSupersedesAndAnOfficersNeverDoes()
    {
        must("motion open --application \"Cara Lund\"");
        must("ballot record --motion 1 --seat \"Bea Castellan\" --choice for --channel phone");
        QCOMPARE(onFile("ballot cast --as \"Bea Castellan\" --motion 1 --choice against"),
            (ProcessResult{0, QString(),
                QStringLiteral("The new ballot of Bea Castellan on motion 1 is cast and supersedes the one "
                               "before.\n")}));
        QCOMPARE(
            onFile("ballot record --motion 1 --seat \"Bea Castellan\" --choice for --channel phone").exitCode,
            5);
    }

    void aTieThatTheChairDecidesWaitsForTheChair()
    {
        must("rulebook adopt --base cast --tie chair");
        must("motion ask \"Shall we meet in Leeds?\"");
        vote("Ada Fox", "for");
        vote("Bea Castellan", "against");
        QCOMPARE(onFile("motion close 1").exitCode, 5);
        QCOMPARE(onFile("motion close 1 --casting-vote for").exitCode, 4);
        const ProcessResult closed = onFile("motion close 1 --casting-vote for --as \"Idris Okafor\"");
        QCOMPARE(closed.exitCode, 0);
        QVERIFY2(closed.standardOutput.contains(QLatin1String("Carried")), inWords(closed).constData());
    }

    void hiddenTotalsStayHidden()
    {
        must("rulebook adopt --running-totals hidden");
        must("motion ask \"Shall we meet in Leeds?\"");
        vote("Ada Fox", "for");
        const QJsonObject sum = jsonOf(onFile("motion show 1 --json"))[QLatin1String("sum")].toObject();
        QVERIFY(sum[QLatin1String("totalsHidden")].toBool());
        QVERIFY(!sum.contains(QLatin1String("tally")));
        must("motion close 1");
        QVERIFY(jsonOf(onFile("motion show 1 --json"))[QLatin1String("sum")].toObject().contains(
            QLatin1String("tally")));
    }

    void aGateThatIsShutNamesWhyAndOpensWithAReason()
    {
        must("application submit nec-clp \"Joe Bright\" --joined");
        const ProcessResult refused = onFile("motion open --application \"Joe Bright\"");
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.standardOutput, QString());
        QCOMPARE(onFile("motion check \"Joe Bright\"").exitCode, 1);
        QCOMPARE(
            onFile("motion open --application \"Joe Bright\" --regardless \"No time for reviews\"").exitCode,
            0);
        QVERIFY(onFile("motion show 1").standardOutput.contains(QLatin1String("No time for reviews")));
    }

    void aSeatWithAnInterestSeesNoReviewAndHasNoVote()
    {
        must("interest declare --as \"Ada Fox\" --application \"Cara Lund\" --reason \"We are related\"");
        for (const char *line : {"review list \"Cara Lund\"", "review list \"Cara Lund\" --json",
                 "review show \"Cara Lund\"", "review show \"Cara Lund\" \"Bea Castellan\"",
                 "motion check \"Cara Lund\"", "motion open --application \"Cara Lund\"",
                 "review submit --application \"Cara Lund\" --verdicts meets,meets,meets,meets,meets"}) {
            const ProcessResult result = onFile(line);
            QVERIFY2(result.exitCode == 4, inWords(result).constData());
            QCOMPARE(result.standardOutput, QString());
            QVERIFY2(result.standardError.contains(QLatin1String("interest")), inWords(result).constData());
        }
        must("motion open --as \"Idris Okafor\" --application \"Cara Lund\"");
        const ProcessResult ballot = onFile("ballot cast --motion 1 --choice for");
        QCOMPARE(ballot.exitCode, 4);
    }

    void nothingOfOthersIsSeenBeforeTheOwnReview()
    {
        must("application submit nec-clp \"Joe Bright\" --joined");
        must("review submit --as \"Cal Reid\" --application \"Joe Bright\" --verdicts "
             "meets,does-not-meet,meets,meets,meets --comment \"Unclear on Europe\"");
        const ProcessResult before = onFile("review list \"Joe Bright\" --as \"Bea Castellan\"");
        QCOMPARE(
            before, (ProcessResult{4, QString(),
                        QStringLiteral("rosette-cli: Shown once you have submitted your own review.\n")}));
        const ProcessResult officer = onFile("review list \"Joe Bright\"");
        QCOMPARE(officer.exitCode, 0);
        QVERIFY2(!officer.standardOutput.contains(QLatin1String("Cal Reid")), inWords(officer).constData());
        QCOMPARE(onFile("review show \"Joe Bright\" \"Cal Reid\"").exitCode, 4);
        must("review submit --as \"Bea Castellan\" --application \"Joe Bright\" --verdicts "
             "meets,meets,meets,meets,meets");
        const ProcessResult after = onFile("review show \"Joe Bright\" \"Cal Reid\" --as \"Bea Castellan\"");
        QVERIFY2(
            after.standardOutput.contains(QLatin1String("Unclear on Europe")), inWords(after).constData());
    }

    void verdictsThatDoNotMatchTheCriteriaAreRefused_data()
    {
        QTest::addColumn<QString>("verdicts");
        QTest::newRow("too few") << "meets,meets";
        QTest::newRow("too many") << "meets,meets,meets,meets,meets,meets";
        QTest::newRow("an unknown word") << "meets,meets,meets,meets,splendid";
        QTest::newRow("none") << ",";
    }

    void verdictsThatDoNotMatchTheCriteriaAreRefused()
    {
        QFETCH(QString, verdicts);
        const ProcessResult result = m_folder->onFile(
            QStringLiteral("review submit --application \"Cara Lund\" --verdicts %1").arg(verdicts));
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.standardError.startsWith(QLatin1String("rosette-cli: --verdicts: ")),
            inWords(result).constData());
    }

private:
    ProcessResult onFile(const char *line) const { return m_folder->onFile(QString::fromUtf8(line)); }
    void must(const char *line) const { m_folder->mustOnFile(QString::fromUtf8(line)); }
    void vote(const char *seat, const char *choice) const
    {
        m_folder->mustOnFile(QStringLiteral("ballot cast --as \"%1\" --motion 1 --choice %2")
                                 .arg(QLatin1String(seat), QLatin1String(choice)));
    }

    CliFolder m_prepared;
    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(Voting)
#include "tst_voting.moc"
