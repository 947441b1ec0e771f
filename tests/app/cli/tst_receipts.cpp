// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

using namespace rosette::test;

/// The receipt of a ballot that is cast already, and whether a file has its ballot.
class Receipts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCommittee(m_prepared); }

    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->copyFrom(m_prepared, QStringLiteral("nc.rosette"));
        must("motion ask \"Shall we meet?\"");
        must("ballot cast --as \"Bea Castellan\" --motion 1 --choice for --receipt cast.txt");
    }

    void itIsTheOneThatCastingWrites()
    {
        QCOMPARE(onFile("receipt export --as \"Bea Castellan\" --motion 1 --out again.txt").exitCode, 0);
        QCOMPARE(m_folder->read(QStringLiteral("again.txt")), m_folder->read(QStringLiteral("cast.txt")));
    }

    void itIsThatOfTheBallotThatCounts()
    {
        must("ballot cast --as \"Bea Castellan\" --motion 1 --choice against");
        must("receipt export --as \"Bea Castellan\" --motion 1 --out now.txt");
        QVERIFY(m_folder->run(QStringLiteral("receipt verify now.txt"))
                    .standardOutput.contains(QStringLiteral("“against”")));
    }

    void nobodyGetsThatOfAnother()
    {
        QCOMPARE(onFile("receipt export --as \"Cal Reid\" --for \"Bea Castellan\" --motion 1 --out r.txt")
                     .exitCode,
            4);
        QCOMPARE(onFile("receipt export --as \"Cal Reid\" --motion 1 --out r.txt").exitCode, 3);
        QVERIFY(!QFileInfo::exists(m_folder->path(QStringLiteral("r.txt"))));
    }

    void whoRecordedABallotGetsItsReceipt()
    {
        must("ballot record --as \"Ada Fox\" --seat \"Cal Reid\" --motion 1 --choice for --channel phone");
        must("receipt export --as \"Ada Fox\" --for \"Cal Reid\" --motion 1 --out r.txt");
        QCOMPARE(m_folder->run(QStringLiteral("receipt verify r.txt")).exitCode, 0);
    }

    void aReceiptThatCannotBeWrittenSaysThatTheBallotCounts()
    {
        const ProcessResult result =
            onFile("ballot cast --as \"Dev Mistry\" --motion 1 --choice for --receipt none/r.txt");
        QCOMPARE(result.exitCode, 8);
        QVERIFY2(result.standardError.contains(QStringLiteral("is recorded and counts")),
            inWords(result).constData());
        QVERIFY(!result.standardError.contains(QStringLiteral("Nothing was changed")));
        const QString proposed =
            result.standardError.section(QStringLiteral("Get it with: rosette-cli "), 1).trimmed();
        QCOMPARE(
            m_folder
                ->run(QString(proposed).replace(QStringLiteral("--out FILE"), QStringLiteral("--out r.txt")))
                .exitCode,
            0);
        QCOMPARE(m_folder->run(QStringLiteral("receipt verify r.txt")).exitCode, 0);
    }

    void aFileThatHasTheBallotIsToldFromOneThatHasNot()
    {
        QVERIFY(QFile::copy(
            m_folder->path(QStringLiteral("nc.rosette")), m_folder->path(QStringLiteral("a.rosette"))));
        must("ballot cast --as \"Cal Reid\" --motion 1 --choice for --receipt later.txt");
        QCOMPARE(onFile("receipt verify later.txt").exitCode, 0);
        QCOMPARE(onFile("receipt verify cast.txt").exitCode, 0);
        // Another branch, as somebody without our user's memory of it would have it.
        const QStringList elsewhere{
            QStringLiteral("XDG_DATA_HOME=") + m_folder->path(QStringLiteral("elsewhere"))};
        const auto onBranch = [&](const char *command) {
            return m_folder->run(QStringLiteral("-f a.rosette ") + QString::fromUtf8(command), elsewhere);
        };
        QCOMPARE(onBranch("receipt verify later.txt").exitCode, 9);
        QCOMPARE(onBranch("ballot cast --as \"Cal Reid\" --motion 1 --choice against").exitCode, 0);
        const ProcessResult missing = onBranch("receipt verify later.txt");
        QCOMPARE(missing.exitCode, 9);
        QVERIFY2(missing.standardError.contains(QStringLiteral("is not in the chain of")),
            inWords(missing).constData());
        QCOMPARE(onBranch("receipt verify cast.txt").exitCode, 0);
    }

    void aReceiptOfAnotherCommitteeIsNotCompared()
    {
        m_folder->must(QStringLiteral(
            "committee create other.rosette --name Other --grouping Other --secretary \"Ada Fox\""));
        QCOMPARE(m_folder->run(QStringLiteral("-f other.rosette receipt verify cast.txt")).exitCode, 5);
    }

private:
    ProcessResult onFile(const char *line) const { return m_folder->onFile(QString::fromUtf8(line)); }
    void must(const char *line) const { m_folder->mustOnFile(QString::fromUtf8(line)); }

    CliFolder m_prepared;
    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(Receipts)
#include "tst_receipts.moc"
