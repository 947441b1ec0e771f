// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

#include <QDir>
#include <QFileInfo>

using namespace rosette::test;

/// What is done with a key that is kept: another passphrase, and its end.
class KeyCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassphraseIsSetChangedAndTakenAway()
    {
        const CliFolder folder;
        folder.must(QStringLiteral("key create --as \"Ada Fox\" --no-passphrase"));
        folder.must(QStringLiteral("key export \"Ada Fox\" --out ada.pub"));
        folder.must(
            QStringLiteral("committee create nc.rosette --name NC --grouping F --secretary \"Ada Fox\""));
        folder.must(QStringLiteral("-f nc.rosette key enrol \"Ada Fox\" ada.pub"));
        folder.must(QStringLiteral("-f nc.rosette motion ask \"Shall we?\""));
        folder.write(QStringLiteral("new.txt"), "seven green herons\n");
        folder.write(QStringLiteral("wrong.txt"), "seven grey herons\n");
        folder.must(QStringLiteral("key passphrase \"Ada Fox\" --new-passphrase-file new.txt"));
        const QString vote = QStringLiteral("-f nc.rosette ballot cast --motion 1 --choice for ");
        QCOMPARE(folder.run(vote).exitCode, 10);
        QCOMPARE(folder.run(vote + QStringLiteral("--passphrase-file new.txt")).exitCode, 0);
        const QString open = QStringLiteral("key passphrase \"Ada Fox\" --no-passphrase --passphrase-file ");
        QCOMPARE(folder.run(open + QStringLiteral("wrong.txt")).exitCode, 4);
        QCOMPARE(folder.run(vote).exitCode, 10);
        const ProcessResult opened = folder.run(open + QStringLiteral("new.txt"));
        QCOMPARE(opened.exitCode, 0);
        QVERIFY(opened.standardError.contains(QStringLiteral("no passphrase any more")));
        QCOMPARE(folder.run(vote).exitCode, 0);
    }

    void aKeyIsRemovedOnlyOnceThatIsMeant()
    {
        const CliFolder folder;
        folder.must(QStringLiteral("key create --as \"Ada Fox\" --no-passphrase"));
        const ProcessResult asked = folder.run(QStringLiteral("key remove \"Ada Fox\""));
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.standardError.contains(QStringLiteral("nobody can ever sign with it again")),
            inWords(asked).constData());
        QVERIFY(!folder.run(QStringLiteral("key list")).standardOutput.isEmpty());
        QCOMPARE(folder.run(QStringLiteral("key remove \"Ada Fox\" --yes")).exitCode, 0);
        QCOMPARE(folder.run(QStringLiteral("key list")).standardOutput, QString());
        QCOMPARE(
            QDir(folder.path(QStringLiteral("userdata/rosette/keys"))).entryList(QDir::Files), QStringList());
        QCOMPARE(folder.run(QStringLiteral("key remove \"Ada Fox\" --yes")).exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(KeyCommands)
#include "tst_keycommands.moc"
