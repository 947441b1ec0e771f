// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/digest.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace rosette;

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDomainStandsBeforeTheBytes_data();
    void theDomainStandsBeforeTheBytes();
    void noTwoDomainsShareADigest();
    void theSaltStandsBeforeTheBytes();
    void saltsAreNewEveryTime();
};

void DigestTest::theDomainStandsBeforeTheBytes_data()
{
    QTest::addColumn<int>("domain");
    QTest::addColumn<QByteArray>("prefix");
    const auto row = [](Domain domain, const char *prefix) {
        QTest::newRow(prefix) << static_cast<int>(domain) << QByteArray(prefix);
    };
    row(Domain::Body, "rosette/v1/body");
    row(Domain::Link, "rosette/v1/link");
    row(Domain::ApplicationContent, "rosette/v1/application-content");
    row(Domain::SupportList, "rosette/v1/support-list");
    row(Domain::Roll, "rosette/v1/roll");
    row(Domain::Rule, "rosette/v1/rule");
    row(Domain::PersonalText, "rosette/v1/personal-text");
}

void DigestTest::theDomainStandsBeforeTheBytes()
{
    QFETCH(int, domain);
    QFETCH(QByteArray, prefix);
    const QByteArray bytes("{\"a\":1}");
    QCOMPARE(digest(static_cast<Domain>(domain), bytes),
        QCryptographicHash::hash(prefix + '\n' + bytes, QCryptographicHash::Sha256));
    QCOMPARE(digest(static_cast<Domain>(domain), bytes).size(), 32);
}

void DigestTest::noTwoDomainsShareADigest()
{
    QSet<QByteArray> digests;
    for (const Domain domain : {Domain::Body, Domain::Link, Domain::ApplicationContent, Domain::SupportList,
             Domain::Roll, Domain::Rule, Domain::PersonalText})
        digests += digest(domain, {});
    QCOMPARE(digests.size(), 7);
}

void DigestTest::theSaltStandsBeforeTheBytes()
{
    const QByteArray salt = createSalt();
    QCOMPARE(saltedDigest(Domain::PersonalText, salt, "text"), digest(Domain::PersonalText, salt + "text"));
    QVERIFY(saltedDigest(Domain::PersonalText, createSalt(), "text") !=
            saltedDigest(Domain::PersonalText, salt, "text"));
}

void DigestTest::saltsAreNewEveryTime()
{
    QSet<QByteArray> salts;
    for (int count = 0; count < 1000; ++count) {
        const QByteArray salt = createSalt();
        QCOMPARE(salt.size(), 16);
        salts += salt;
    }
    QCOMPARE(salts.size(), 1000);
}

QTEST_GUILESS_MAIN(DigestTest)
#include "tst_digest.moc"
