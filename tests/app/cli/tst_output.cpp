// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

using namespace rosette::test;

/// How answers look to people, whatever is in them.
class Output : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCommittee(m_folder); }

    void wideAndCombiningCharactersKeepTheColumnsStraight()
    {
        m_folder.mustOnFile(
            QStringLiteral("contest add youth --body \"Youth committee\" --title Chair --system fptp "
                           "--places 1"));
        for (const char *name : {"Ann Lee", "李小龍", "Zoë Ash"})
            m_folder.mustOnFile(
                QStringLiteral("candidacy add youth \"%1\" --slate 🌹").arg(QString::fromUtf8(name)));
        QCOMPARE(m_folder.onFile(QStringLiteral("candidacy list youth")),
            (ProcessResult{0,
                QStringLiteral("Name     State     Nominations  Slates\n"
                               "Ann Lee  standing               🌹\n"
                               "Zoë Ash  standing               🌹\n"
                               "李小龍   standing               🌹\n"),
                QString()}));
    }

    void aStoredTextCannotDriveTheTerminal()
    {
        m_folder.write(QStringLiteral("joe.txt"), "Vote \xC2\x9B"
                                                  "31mfor me.\n"); // U+009B begins a control sequence
        m_folder.mustOnFile(QStringLiteral("application submit nec-clp \"Joe Bright\" --statement joe.txt"));
        const ProcessResult shown = m_folder.onFile(QStringLiteral("application show \"Joe Bright\""));
        QVERIFY2(shown.standardOutput.contains(QStringLiteral("Vote \uFFFD31mfor me.")),
            inWords(shown).constData());
    }

    void quietLeavesOnlyTheAnswer()
    {
        QCOMPARE(m_folder.onFile(QStringLiteral("organisation edit \"Union Line\" --eligible")),
            (ProcessResult{0, QString(), QStringLiteral("Union Line is eligible.\n")}));
        QCOMPARE(m_folder.onFile(QStringLiteral("organisation edit \"Union Line\" --eligible --quiet")),
            (ProcessResult{0, QString(), QString()}));
    }

    void coloursAreForTerminalsThatWantThem_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<bool>("coloured");
        QTest::newRow("a terminal") << "TERM=xterm" << true;
        QTest::newRow("NO_COLOR") << "NO_COLOR=1" << false;
        QTest::newRow("an empty NO_COLOR") << "NO_COLOR=" << true;
        QTest::newRow("a dumb terminal") << "TERM=dumb" << false;
    }

    void coloursAreForTerminalsThatWantThem()
    {
        QFETCH(QString, variable);
        const ProcessResult result = runProgram(QStringLiteral("script"),
            {QStringLiteral("-qec"), cliProgram() + QStringLiteral(" -f nc.rosette contest list"),
                QStringLiteral("/dev/null")},
            {m_folder.path(QString()), {}, {QStringLiteral("TERM=xterm"), variable}});
        QVERIFY2(result.standardOutput.contains(QLatin1String("nec-clp")), inWords(result).constData());
        QTEST(result.standardOutput.contains(QLatin1String("\x1b[1mShort name")), "coloured");
    }

private:
    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(Output)
#include "tst_output.moc"
