// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/app/cli/clifolder.h"
#include "tests/support/tamper.h"

#include <QCoreApplication>

using namespace rosette::test;

/// One case or more for every exit code that the manual promises, but 70 (tst_internalfault.cpp): that one is
/// for faults that nobody knows of. Standard output is empty in all that fail.
class ExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeCommittee(m_folder);
        m_folder.mustOnFile(
            QStringLiteral("endorsement record --contest nec-clp --candidate \"Joe Bright\" --kind "
                           "supported --route unopposed --on 2026-10-01 --source minutes"));
        m_folder.write(QStringLiteral("letter.txt"), "Dear all, this is no committee file.\n");
        m_folder.write(QStringLiteral("broken.csv"), "name,role\n\"Ada \"Fox,member\n");
        m_folder.write(QStringLiteral("open.csv"), "candidate,slate\n\"Ada Fox,Union Line\n");
        m_folder.write(QStringLiteral("empty.csv"), "\n\n");
        m_folder.write(
            QStringLiteral("late.csv"), "name,role,voting,from,to\nPat Hill,member,yes,yesterday,\n");
    }

    void everyFailureHasItsCodeAndItsSentence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("sentence");

        addChecksThatSayNo();
        addUsage();
        addNotFound();
        QTest::newRow("4 a member sets up a contest")
            << "-f nc.rosette contest add x --body NEC --title X --system fptp --places 1 --as \"Bea "
               "Castellan\""
            << 4 << "rosette-cli: Only the chair or a secretary may set up a contest.\n";
        QTest::newRow("5 the short name is taken")
            << "-f nc.rosette contest add nec-clp --body NEC --title X --system fptp --places 1" << 5
            << "rosette-cli: There is a contest with the short name nec-clp already: CLP section. Choose "
               "another "
               "short name.\n";
        QTest::newRow("7 a letter is no committee") << "-f letter.txt contest list" << 7 << "letter.txt";
        QTest::newRow("7 a quote in the middle of a cell")
            << "-f nc.rosette seat import broken.csv" << 7
            << "rosette-cli: broken.csv cannot be imported. Line 2, character 7: there is text after a "
               "closing quotation mark. A quotation mark inside a quoted cell must be doubled.\n";
        QTest::newRow("7 a quote that is never closed")
            << "-f nc.rosette candidacy import nec-clp open.csv" << 7
            << "rosette-cli: open.csv cannot be imported. Line 2, character 1: a quotation mark opens here "
               "and is never closed.\n";
        QTest::newRow("7 no header") << "-f nc.rosette milestone import nec-clp empty.csv" << 7
                                     << "rosette-cli: empty.csv cannot be imported. The file holds no line "
                                        "with the names of its columns.\n";
        QTest::newRow("8 a folder that is not there")
            << "-f nc.rosette guide export nec-clp --draft --out nowhere/guide.pdf" << 8
            << "rosette-cli: nowhere/guide.pdf could not be written: the folder does not exist. Nothing was "
               "changed.\n";
    }

    void everyFailureHasItsCodeAndItsSentence()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QString, sentence);
        const ProcessResult result = m_folder.run(line);
        if (sentence.endsWith(u'\n'))
            QCOMPARE(result, (ProcessResult{code, QString(), sentence}));
        QVERIFY2(result.standardError.startsWith(QLatin1String("rosette-cli: ")),
            qPrintable(result.standardError));
        QVERIFY2(result.standardError.contains(sentence), qPrintable(result.standardError));
        QCOMPARE(result.exitCode, code);
        QCOMPARE(result.standardOutput, QString());
    }

    void doneIsZero()
    {
        QCOMPARE(m_folder.onFile(QStringLiteral("contest list")),
            (ProcessResult{0,
                QStringLiteral("Short name  Body  Section      System      Places  Decided by\n"
                               "nec-clp     NEC   CLP section  Block vote       2  Vote of the committee\n"),
                QString()}));
    }

    void anotherProgramThatWritesIsWaitedForAndThenNamed()
    {
        const auto database = rosette::Database::open(m_folder.path(QStringLiteral("nc.rosette")));
        QVERIFY(database);
        const rosette::Transaction writing(**database, rosette::Transaction::Kind::Writing);
        QVERIFY(writing.begun());
        const ProcessResult result = m_folder.onFile(QStringLiteral("candidacy add nec-clp \"Kim Ash\""));
        QCOMPARE(result.exitCode, 6);
        QVERIFY2(
            result.standardError.contains(QLatin1String("nc.rosette")), qPrintable(result.standardError));
    }

    void aCommitteeThatIsThereIsNotOverwritten()
    {
        const QByteArray before = m_folder.read(QStringLiteral("nc.rosette"));
        const ProcessResult result =
            m_folder.run(QStringLiteral("committee create nc.rosette --name X --secretary Y"));
        QCOMPARE(result.exitCode, 5);
        QCOMPARE(m_folder.read(QStringLiteral("nc.rosette")), before);
    }

    void aRecordThatWasChangedIsNamed()
    {
        const CliFolder folder;
        makeCommittee(folder);
        QByteArray bytes = folder.read(QStringLiteral("nc.rosette"));
        QCOMPARE(bytes.count("\"act\":\"committee-created\""), 1);
        bytes.replace("\"act\":\"committee-created\"", "\"act\":\"committee-kreated\"");
        folder.write(QStringLiteral("nc.rosette"), bytes);
        const ProcessResult result = folder.onFile(QStringLiteral("records verify"));
        QCOMPARE(result.exitCode, 9);
        QVERIFY2(result.standardError.startsWith(
                     QLatin1String("rosette-cli: Record 1 is the first that is wrong")),
            qPrintable(result.standardError));
    }

    void aRecordOfAnActThatIsUnknownIsNamed()
    {
        const CliFolder folder;
        makeCommittee(folder);
        const QString path = folder.path(QStringLiteral("nc.rosette"));
        tamper(path, QStringLiteral("record_no_update"),
            QStringLiteral("UPDATE record SET type = 'seat-painted' WHERE sequence = 3"));
        const QString sentence = QStringLiteral("Record 3 is about an act that this version does not know.");
        const ProcessResult result = folder.onFile(QStringLiteral("records verify"));
        QCOMPARE(result,
            (ProcessResult{9, QString(),
                QStringLiteral("rosette-cli: Record 3 is the first that is wrong: ") + sentence + u'\n'}));
        const ProcessResult forPrograms = folder.onFile(QStringLiteral("records verify --json"));
        QCOMPARE(forPrograms.exitCode, 9);
        const QJsonObject json = jsonOf(forPrograms);
        QCOMPARE(json[QLatin1String("intact")], QJsonValue(false));
        QCOMPARE(json[QLatin1String("firstFault")].toObject(),
            (QJsonObject{{QStringLiteral("sequence"), 3}, {QStringLiteral("sentence"), sentence}}));

        tamper(path, QStringLiteral("record_no_update"),
            QStringLiteral("UPDATE record SET hash = zeroblob(32) WHERE sequence = 2"));
        QVERIFY2(folder.onFile(QStringLiteral("records verify"))
                     .standardError.startsWith(
                         QLatin1String("rosette-cli: Record 2 is the first that is wrong: ")),
            "an earlier fault comes first");
    }

    void anAnswerThatCannotBeWrittenIsAFailure()
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path(QString()));
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(cliProgram(), {QStringLiteral("-f"), QStringLiteral("nc.rosette"),
                                        QStringLiteral("contest"), QStringLiteral("list")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 8);
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()),
            QStringLiteral("rosette-cli: The answer could not be written: the disk is full.\n"));
    }

    void aReaderThatGoesAwayIsNoFailure()
    {
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path(QString()));
        shell.start(QStringLiteral("bash"),
            {QStringLiteral("-c"), QStringLiteral("set -o pipefail; \"$0\" man | true"), cliProgram()});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

private:
    void addChecksThatSayNo()
    {
        QTest::newRow("1 nothing to publish")
            << "-f nc.rosette list publish nec-clp" << 1
            << "rosette-cli: The list cannot be published yet. There is no record that ballot papers were "
               "issued or "
               "that the election meeting took place. An officer records it on the day.\n";
        QTest::newRow("1 a committee vote takes a motion")
            << "-f nc.rosette endorsement record --contest nec-clp --candidate \"Cara Lund\" --kind own "
               "--route "
               "committee --on 2026-10-01 --source X"
            << 1 << "motion";
        QTest::newRow("1 a guide before the list")
            << "-f nc.rosette guide export nec-clp --out guide.pdf" << 1
            << "rosette-cli: No support list of this contest is published yet; publish one, or export a "
               "draft.\n";
    }

    void addUsage()
    {
        QTest::newRow("2 nothing at all") << "" << 2 << "rosette-cli: Say what to do: committee, seat";
        QTest::newRow("2 a group alone")
            << "motion" << 2
            << "rosette-cli: Say what to do: ask, attachment, check, close, due, extend, list, "
               "open, record-result, show, unendorse, withdraw.\nrosette-cli motion "
               "--help says more.\n";
        QTest::newRow("2 a wrong group") << "motoin close 1" << 2
                                         << "rosette-cli: There is no command “motoin”. Did you mean "
                                            "“motion”?\nrosette-cli --help says more.\n";
        QTest::newRow("2 a wrong command") << "motion clsoe 1" << 2
                                           << "rosette-cli: There is no command “clsoe”. Did you mean "
                                              "“close”?\nrosette-cli motion --help says "
                                              "more.\n";
        QTest::newRow("2 a wrong option") << "-f nc.rosette ballot cast --motoin 1 --choice for" << 2
                                          << "rosette-cli: There is no option “--motoin”. Did you mean "
                                             "“--motion”?\nrosette-cli ballot cast "
                                             "--help says more.\n";
        QTest::newRow("2 a missing option")
            << "-f nc.rosette ballot cast --motion 1" << 2
            << "rosette-cli: --choice is missing.\nrosette-cli ballot cast --help says more.\n";
        QTest::newRow("2 a missing argument")
            << "-f nc.rosette motion close" << 2
            << "rosette-cli: MOTION is missing.\nrosette-cli motion close --help says more.\n";
        QTest::newRow("2 a missing value")
            << "-f nc.rosette contest list --as" << 2
            << "rosette-cli: --as needs a value.\nrosette-cli contest list --help says more.\n";
        QTest::newRow("2 an option twice")
            << "-f nc.rosette contest list --as \"Ada Fox\" --as \"Cal Reid\"" << 2
            << "rosette-cli: --as can be given only once.\nrosette-cli contest list --help says more.\n";
        QTest::newRow("2 a word too many")
            << "-f nc.rosette motion close 1 2" << 2
            << "rosette-cli: “2” is one word too many.\nrosette-cli motion close --help says more.\n";
        QTest::newRow("2 a wrong choice")
            << "-f nc.rosette ballot cast --motion 1 --choice maybe" << 2
            << "rosette-cli: --choice: “maybe” is not one of: for, against, abstain.\n";
        QTest::newRow("2 a wrong date")
            << "-f nc.rosette list check nec-clp --on tomorrow" << 2
            << "rosette-cli: --on: “tomorrow” is not a date such as 2026-10-19.\n";
        QTest::newRow("2 no file") << "contest list" << 2
                                   << "rosette-cli: Say which committee's file to use: -f NAME.rosette.\n";
        QTest::newRow("2 an ambiguous name")
            << "-f nc.rosette candidacy show nec-clp \"Jo\"" << 2 << "Joe Bright";
    }

    void addNotFound()
    {
        QTest::newRow("3 a file") << "-f none.rosette contest list" << 3 << "none.rosette";
        QTest::newRow("3 a contest, with the nearest")
            << "-f nc.rosette contest show nec-clq" << 3
            << "rosette-cli: There is no contest called “nec-clq”. Did you mean NEC, CLP section?\n";
        QTest::newRow("3 a seat, with the nearest")
            << "-f nc.rosette seat show \"Ada Fxo\"" << 3 << "Ada Fox";
        QTest::newRow("3 a candidacy, with the nearest")
            << "-f nc.rosette candidacy show nec-clp \"Kara Lund\"" << 3 << "Cara Lund";
        QTest::newRow("3 a slate") << "-f nc.rosette slate show nec-clp \"Onion Line\"" << 3 << "Union Line";
        QTest::newRow("3 a motion") << "-f nc.rosette motion show 99" << 3
                                    << "rosette-cli: There is no motion 99.\n";
        QTest::newRow("3 a record") << "-f nc.rosette records show 999" << 3 << "999";
        QTest::newRow("3 a list") << "-f nc.rosette list show nec-clp" << 3
                                  << "rosette-cli: No list of nec-clp is published yet.\n";
        QTest::newRow("3 whoever acts")
            << "-f nc.rosette contest list --as \"Zoe Nobody\"" << 3 << "Zoe Nobody";
        QTest::newRow("3 a file to import") << "-f nc.rosette seat import none.csv" << 3 << "none.csv";
    }

    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(ExitCodes)
#include "tst_exitcodes.moc"
