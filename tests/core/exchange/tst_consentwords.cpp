// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/consentwords.h"

#include <QTest>

using namespace rosette;

class TestConsentWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAPlainYesIsConsent_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("consent"); // -1: neither
        QTest::newRow("yes") << "Yes" << 1;
        QTest::newRow("true") << "TRUE" << 1;
        QTest::newRow("ticked") << "x" << 1;
        QTest::newRow("with a mark") << "Yes!" << 1;
        QTest::newRow("i agree") << "I agree that my name is published" << 1;
        QTest::newRow("yes, i agree") << "Yes, I agree" << 1;
        QTest::newRow("you may") << "You may use my photo." << 1;
        QTest::newRow("no") << "No" << 0;
        QTest::newRow("no, thanks") << "No, thank you" << 0;
        QTest::newRow("i do not") << "I do not agree" << 0;
        QTest::newRow("i don't") << "I don’t agree" << 0;
        QTest::newRow("empty") << "" << 0;
        QTest::newRow("blank") << "   " << 0;
        QTest::newRow("with a reservation") << "Yes, but not my photo" << -1;
        QTest::newRow("with a condition") << "I agree if I see it first" << -1;
        QTest::newRow("ask me") << "Ask me first" << -1;
        QTest::newRow("yesterday is no yes") << "Yesterday" << -1;
    }

    void onlyAPlainYesIsConsent()
    {
        QFETCH(QString, answer);
        const std::optional<bool> consent = readConsent(answer);
        QTEST(!consent ? -1 : *consent ? 1 : 0, "consent");
    }
};

QTEST_GUILESS_MAIN(TestConsentWords)
#include "tst_consentwords.moc"
