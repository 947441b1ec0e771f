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
    void bothJudgeOdditiesAlike();

private:
    static QStringList paths(
        const QStringList &names = {QStringLiteral("pass-*.json"), QStringLiteral("fail-*.json")})
    {
        QStringList paths;
        for (const QFileInfo &file : QDir(corpusFolder()).entryInfoList(names, QDir::Files, QDir::Name))
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

/// Changed at random below their signatures, so that the rules behind them are met in ways nobody thought of.
void TestAgreement::bothJudgeOdditiesAlike()
{
    const QStringList odd = paths({QStringLiteral("odd-*.json")});
    QVERIFY(odd.size() >= 200);
    QStringList sound;
    std::copy_if(odd.begin(), odd.end(), std::back_inserter(sound),
        [](const QString &path) { return faultIn(readBundle(path)).isEmpty(); });
    QCOMPARE(soundForSecondVerifier(odd), sound);
    qInfo("%lld oddities, %lld of them sound", static_cast<long long>(odd.size()),
        static_cast<long long>(sound.size()));
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
