// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

#include <QCryptographicHash>
#include <QTest>

using namespace rosette::test;

/// Keys, receipts and certificates as a person uses them, with the programs that others check them with.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsMadeListedAndExported();
    void aKeyNeedsAPassphraseOrAWordThatItHasNone();
    void aKeyOfMinisignIsKept();
    void aSeatWithAKeyVotesWithItAlone();
    void aReceiptIsCheckedWithoutTheFile();
    void aChangedReceiptIsRefused();
    void aDecisionOfTheDemoIsCheckedByThreePrograms();
    void aChangedCertificateIsRefusedByBothVerifiers();
    void anOpenMotionHasNoCertificate();

private:
    static ProcessResult python(const CliFolder &folder, const QString &certificate)
    {
        return runProgram(QStringLiteral("python3"),
            {QStringLiteral(ROSETTE_SOURCE_DIR "/packaging/verify/rosette_verify.py"), certificate},
            {folder.path(QString())});
    }
    static QString lineOf(const ProcessResult &result, const QString &name)
    {
        for (const QString &line : result.standardOutput.split(u'\n'))
            if (line.startsWith(name))
                return line.mid(name.size());
        return {};
    }
};

void TestKeys::aKeyIsMadeListedAndExported()
{
    CliFolder folder;
    const ProcessResult made = folder.run(QStringLiteral("key create --as \"Ada Fox\" --no-passphrase"));
    QCOMPARE(made.exitCode, 0);
    QVERIFY(made.standardError.contains(QStringLiteral("no passphrase")));
    QCOMPARE(lineOf(made, QStringLiteral("Fingerprint: ")).split(u' ').size(), 8);
    QVERIFY(QFileInfo::exists(lineOf(made, QStringLiteral("File: "))));
    const ProcessResult list = folder.run(QStringLiteral("key list"));
    QVERIFY(list.standardOutput.contains(QStringLiteral("Ada Fox\n")));
    QCOMPARE(folder.run(QStringLiteral("key export \"Ada Fox\" --out ada.pub")).exitCode, 0);
    QVERIFY(folder.read(QStringLiteral("ada.pub")).contains("\nRW"));
}

void TestKeys::aKeyNeedsAPassphraseOrAWordThatItHasNone()
{
    CliFolder folder;
    QCOMPARE(folder.run(QStringLiteral("key create --as Ada")).exitCode, 2);
    folder.write(QStringLiteral("empty.txt"), "\n");
    QCOMPARE(folder.run(QStringLiteral("key create --as Ada --passphrase-file empty.txt")).exitCode, 2);
    QCOMPARE(folder.run(QStringLiteral("key create --no-passphrase")).exitCode, 2);
    QCOMPARE(folder.run(QStringLiteral("key list")).standardOutput, QString());
}

void TestKeys::aKeyOfMinisignIsKept()
{
    CliFolder folder;
    QCOMPARE(runProgram(QStringLiteral("minisign"),
                 {QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"), QStringLiteral("m.pub"),
                     QStringLiteral("-s"), QStringLiteral("m.key")},
                 {folder.path(QString())})
                 .exitCode,
        0);
    const ProcessResult kept = folder.run(QStringLiteral("key import m.key --as \"Ada Fox\""));
    QCOMPARE(kept.exitCode, 0);
    QCOMPARE(folder.run(QStringLiteral("key export \"Ada Fox\" --out again.pub")).exitCode, 0);
    const QByteArray line = folder.read(QStringLiteral("m.pub")).split('\n').at(1);
    QVERIFY(folder.read(QStringLiteral("again.pub")).contains(line));
}

void TestKeys::aSeatWithAKeyVotesWithItAlone()
{
    CliFolder folder;
    const auto run = [&](const char *line) { return folder.run(QString::fromUtf8(line)).exitCode; };
    QCOMPARE(
        run("committee create nc.rosette --name Fairfield --grouping Fairfield --secretary \"Ada Fox\""), 0);
    QCOMPARE(run("key create --as \"Ada Fox\" --no-passphrase"), 0);
    QCOMPARE(run("key export \"Ada Fox\" --out ada.pub"), 0);
    QCOMPARE(run("-f nc.rosette key enrol \"Ada Fox\" ada.pub"), 0);
    QCOMPARE(run("-f nc.rosette key enrol \"Ada Fox\" ada.pub"), 5); // it is enrolled already
    QCOMPARE(run("-f nc.rosette motion ask \"Shall we meet?\""), 0);
    // On another computer the key is not at hand, and nobody else signs for the seat.
    const QStringList elsewhere{QStringLiteral("XDG_DATA_HOME=") + folder.path(QStringLiteral("elsewhere"))};
    const QString vote = QStringLiteral("-f nc.rosette ballot cast --motion 1 --choice for");
    QCOMPARE(folder.run(vote, elsewhere).exitCode, 3);
    QCOMPARE(folder.run(vote).exitCode, 0);
    QCOMPARE(run("-f nc.rosette key revoke \"Ada Fox\" --reason \"Laptop lost\""), 0);
    QCOMPARE(folder.run(QStringLiteral("-f nc.rosette ballot cast --motion 1 --choice against"), elsewhere)
                 .exitCode,
        0); // with the keeper's key of that computer
    QCOMPARE(run("-f nc.rosette records verify"), 0);
}

void TestKeys::aReceiptIsCheckedWithoutTheFile()
{
    CliFolder folder;
    QCOMPARE(folder.run(QStringLiteral("demo create nc.rosette")).exitCode, 0);
    QCOMPARE(folder
                 .onFile(QStringLiteral(
                     "ballot cast --as \"Maren Holt\" --motion 14 --choice for --receipt r.txt"))
                 .exitCode,
        0);
    QVERIFY(QFile::remove(folder.path(QStringLiteral("nc.rosette"))));
    const ProcessResult checked = folder.run(QStringLiteral("receipt verify r.txt"));
    QCOMPARE(checked.exitCode, 0);
    QVERIFY(checked.standardOutput.contains(QStringLiteral("“for”")));
}

void TestKeys::aChangedReceiptIsRefused()
{
    CliFolder folder;
    QCOMPARE(folder.run(QStringLiteral("demo create nc.rosette")).exitCode, 0);
    folder.onFile(QStringLiteral("ballot cast --as \"Maren Holt\" --motion 14 --choice for --receipt r.txt"));
    const QByteArray receipt = folder.read(QStringLiteral("r.txt"));
    QVERIFY(receipt.contains("\"choice\":\"for\""));
    for (qsizetype at = 0; at < receipt.size(); at += 41) {
        QByteArray changed = receipt;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        folder.write(QStringLiteral("changed.txt"), changed);
        const int exit = folder.run(QStringLiteral("receipt verify changed.txt")).exitCode;
        QVERIFY2(exit == 9 || (exit == 7 && at < 25), qPrintable(QString::number(at)));
    }
}

void TestKeys::aDecisionOfTheDemoIsCheckedByThreePrograms()
{
    CliFolder folder;
    QCOMPARE(folder.run(QStringLiteral("demo create nc.rosette")).exitCode, 0);
    for (const char *motion : {"1", "6", "12"}) {
        const QString name = QStringLiteral("m%1.json").arg(QLatin1String(motion));
        const ProcessResult made =
            folder.onFile(QStringLiteral("certificate export %1 --out %2").arg(QLatin1String(motion), name));
        QCOMPARE(made.exitCode, 0);
        const ProcessResult checked = folder.run(QStringLiteral("certificate verify ") + name);
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.standardError));
        const ProcessResult second = python(folder, name);
        QVERIFY2(second.exitCode == 0, qPrintable(second.standardOutput));
        const ProcessResult minisign = runProgram(QStringLiteral("minisign"),
            {QStringLiteral("-V"), QStringLiteral("-m"), name, QStringLiteral("-P"),
                made.standardOutput.trimmed()},
            {folder.path(QString())});
        QVERIFY2(minisign.exitCode == 0, qPrintable(minisign.standardError));
        QVERIFY(folder.read(name).size() > 50'000); // what the trials of damage are worth
        const ProcessResult page = runProgram(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), QStringLiteral("m%1.pdf").arg(QLatin1String(motion)),
                QStringLiteral("-")},
            {folder.path(QString())});
        const QByteArray hash = QCryptographicHash::hash(folder.read(name), QCryptographicHash::Sha256);
        QVERIFY2(page.standardOutput.contains(QString::fromLatin1(hash.toHex(' ')).remove(u' ').left(4)),
            qPrintable(page.standardOutput));
        QVERIFY(page.standardOutput.contains(QStringLiteral("Maren Holt")));
    }
}

void TestKeys::aChangedCertificateIsRefusedByBothVerifiers()
{
    CliFolder folder;
    QCOMPARE(folder.run(QStringLiteral("demo create nc.rosette")).exitCode, 0);
    QCOMPARE(folder.onFile(QStringLiteral("certificate export 11 --out m.json")).exitCode, 0);
    QByteArray changed = folder.read(QStringLiteral("m.json"));
    QVERIFY(changed.contains("\"outcome\":\"fell\""));
    changed.replace("\"outcome\":\"fell\"", "\"outcome\":\"carried\"");
    folder.write(QStringLiteral("m.json"), changed);
    QCOMPARE(folder.run(QStringLiteral("certificate verify m.json")).exitCode, 9);
    QCOMPARE(python(folder, QStringLiteral("m.json")).exitCode, 9);
}

void TestKeys::anOpenMotionHasNoCertificate()
{
    CliFolder folder;
    QCOMPARE(folder.run(QStringLiteral("demo create nc.rosette")).exitCode, 0);
    const ProcessResult refused = folder.onFile(QStringLiteral("certificate export 14 --out m.json"));
    QCOMPARE(refused.exitCode, 5);
    QVERIFY(!QFileInfo::exists(folder.path(QStringLiteral("m.json"))));
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
