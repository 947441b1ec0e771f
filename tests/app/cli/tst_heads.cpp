// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

#include <QDir>

#include <array>

using namespace rosette::test;

/// An old copy in the place of the committee's file, and a file that has gone another way.
class Heads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->must(QStringLiteral(
            "committee create nc.rosette --name NC --grouping Fairfield --secretary \"Ada Fox\""));
        m_folder->mustOnFile(QStringLiteral("motion ask \"Shall we meet?\""));
        QVERIFY(QFile::copy(
            m_folder->path(QStringLiteral("nc.rosette")), m_folder->path(QStringLiteral("older.rosette"))));
        m_folder->mustOnFile(QStringLiteral("ballot cast --motion 1 --choice for"));
    }

    void anOlderCopyIsRefusedByEveryCommandWithNine()
    {
        for (const char *command : {"committee show", "motion list", "records verify",
                 "ballot cast --motion 1 --choice against", "motion close 1"}) {
            const ProcessResult result = onOlder(command);
            QCOMPARE(result.exitCode, 9);
            QCOMPARE(result.standardOutput, QString());
            QVERIFY2(
                result.standardError.contains(QStringLiteral("is an older copy: it ends with record 3, but")),
                inWords(result).constData());
            QVERIFY(result.standardError.contains(QStringLiteral("record 4 of this committee was seen")));
        }
        QCOMPARE(m_folder->onFile(QStringLiteral("records verify")).exitCode, 0);
    }

    void whoHasNotSeenMoreMayOpenIt()
    {
        QCOMPARE(m_folder->run(QStringLiteral("-f older.rosette committee show"), elsewhere()).exitCode, 0);
    }

    void aFileThatWentAnotherWayIsRefused()
    {
        for (const char *choice : {"against", "abstain"})
            QCOMPARE(m_folder
                         ->run(QStringLiteral("-f older.rosette ballot cast --motion 1 --choice %1")
                                   .arg(QString::fromLatin1(choice)),
                             elsewhere())
                         .exitCode,
                0);
        const ProcessResult result = onOlder("committee show");
        QCOMPARE(result.exitCode, 9);
        QVERIFY2(result.standardError.contains(QStringLiteral("has gone another way: its record 4")),
            inWords(result).constData());
    }

    void itIsAcceptedOnlyByTheWordsAtItsEnd()
    {
        QCOMPARE(onOlder("committee accept --head \"some other words\"").exitCode, 5);
        QCOMPARE(onOlder("committee show").exitCode, 9);
        const QString command = proposedIn(onOlder("committee show"));
        QVERIFY2(command.startsWith(QStringLiteral("-f \"older.rosette\" committee accept --head \"")),
            qPrintable(command));
        QCOMPARE(m_folder->run(command).exitCode, 0);
        QCOMPARE(onOlder("ballot cast --motion 1 --choice against").exitCode, 0);
        QCOMPARE(onOlder("records verify").exitCode, 0);
        // That one counts now. The other is refused, until it is accepted in its turn.
        const ProcessResult other = m_folder->onFile(QStringLiteral("committee show"));
        QCOMPARE(other.exitCode, 9);
        QCOMPARE(m_folder->run(proposedIn(other)).exitCode, 0);
        QCOMPARE(m_folder->onFile(QStringLiteral("committee show")).exitCode, 0);
    }

    void whatNeedsNoAcceptingSaysSo()
    {
        const ProcessResult result =
            m_folder->onFile(QStringLiteral("committee accept --head \"any words\""));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.standardError.contains(QStringLiteral("nothing to accept")));
    }

    void aDamagedNoteIsToldOnceAndLocksNobodyOut()
    {
        const QDir folder(m_folder->path(QStringLiteral("userdata/rosette/heads")));
        const QStringList notes = folder.entryList(QDir::Files);
        QCOMPARE(notes.size(), 1);
        m_folder->write(QStringLiteral("userdata/rosette/heads/") + notes.constFirst(), "damaged");
        const ProcessResult first = m_folder->onFile(QStringLiteral("committee show"));
        QCOMPARE(first.exitCode, 0);
        QVERIFY2(first.standardError.contains(QStringLiteral("is damaged. It is kept as")),
            inWords(first).constData());
        QCOMPARE(m_folder->onFile(QStringLiteral("committee show")).standardError, QString());
        QCOMPARE(onOlder("committee show").exitCode, 9);
    }

    void severalProgramsAtOnceNeverRefuseTheirOwnFile()
    {
        std::array<QProcess, 4> programs;
        for (std::size_t at = 0; at < programs.size(); ++at) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path(QStringLiteral("userdata")));
            environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder->path(QStringLiteral("cache")));
            programs[at].setProcessEnvironment(environment);
            programs[at].setWorkingDirectory(m_folder->path(QString()));
            const QString act = at % 2 == 0 ? QStringLiteral("ballot cast --motion 1 --choice for")
                                            : QStringLiteral("records list");
            programs[at].start(QStringLiteral("sh"),
                {QStringLiteral("-c"),
                    QStringLiteral("for i in 1 2 3 4 5 6 7 8 9 10; do \"%1\" -f nc.rosette %2 "
                                   ">> out.%3 2>&1 || echo \"exit $?\" >> failed; done")
                        .arg(cliProgram(), act)
                        .arg(at)});
        }
        for (QProcess &program : programs)
            QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(m_folder->read(QStringLiteral("failed")), QByteArray("(no file)"));
        QCOMPARE(m_folder->onFile(QStringLiteral("records verify")).exitCode, 0);
        const QByteArray note = m_folder->read(
            QStringLiteral("userdata/rosette/heads/") +
            QDir(m_folder->path(QStringLiteral("userdata/rosette/heads"))).entryList(QDir::Files).value(0));
        QCOMPARE(QJsonDocument::fromJson(note)[QLatin1String("length")].toInt(), 24);
    }

private:
    ProcessResult onOlder(const char *command) const
    {
        return m_folder->run(QStringLiteral("-f older.rosette ") + QString::fromUtf8(command));
    }
    QStringList elsewhere() const
    {
        return {QStringLiteral("XDG_DATA_HOME=") + m_folder->path(QStringLiteral("elsewhere"))};
    }
    /// The command that a refusal proposes, without the name of the program.
    static QString proposedIn(const ProcessResult &refusal)
    {
        return refusal.standardError.section(QStringLiteral("go on with it: rosette-cli "), 1).trimmed();
    }

    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(Heads)
#include "tst_heads.moc"
