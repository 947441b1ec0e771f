// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

using namespace rosette;
using namespace rosette::test;

/// Each certificate of the corpus is named for its fault, or for what makes it worth trying though it is
/// sound. Faults are made where they would be made: chained and signed anew with the right keys.
class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCorpusIsLarge();
    void whatIsSoundPassesAndWhatIsNotFails_data();
    void whatIsSoundPassesAndWhatIsNotFails();
    void theSecondVerifierSaysTheSame();

private:
    static QStringList paths()
    {
        QStringList paths;
        for (const QFileInfo &file :
            QDir(corpusFolder()).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            paths += file.filePath();
        return paths;
    }
    static bool isNamedSound(const QString &path)
    {
        return QFileInfo(path).fileName().startsWith(QStringLiteral("pass-"));
    }
};

void TestAgreement::theCorpusIsLarge()
{
    const QStringList all = paths();
    const auto sound = std::count_if(all.begin(), all.end(), &TestAgreement::isNamedSound);
    QVERIFY(all.size() - sound >= 150);
    QVERIFY(sound >= 10);
    qInfo("%lld certificates that must fail, %lld that must pass", static_cast<long long>(all.size() - sound),
        static_cast<long long>(sound));
}

void TestAgreement::whatIsSoundPassesAndWhatIsNotFails_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : paths())
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

void TestAgreement::whatIsSoundPassesAndWhatIsNotFails()
{
    QFETCH(QString, path);
    const QString fault = faultIn(readBundle(path));
    QVERIFY2(fault.isEmpty() == isNamedSound(path), qPrintable(fault));
}

void TestAgreement::theSecondVerifierSaysTheSame()
{
    const QStringList all = paths();
    QStringList named;
    std::copy_if(all.begin(), all.end(), std::back_inserter(named), &TestAgreement::isNamedSound);
    QCOMPARE(soundForSecondVerifier(all), named);
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
