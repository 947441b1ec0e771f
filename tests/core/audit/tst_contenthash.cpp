// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/contenthash.h"

#include "core/candidates/applicationjson.h"
#include "core/signing/canonicaljson.h"
#include "core/signing/digest.h"

#include <QTest>

#include <algorithm>

using namespace rosette;

class ContentHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApplicationsHashCommitsToSaltAndContent();
    void whateverWasSentHasAHash();
    void everyPartOfARuleChangesItsHash();
    void aRulebooksHashIsOfItsRulesAlone();
    void everyPartOfARollChangesItsHash();
    void theOrderOfARollDoesNotMatter();
};

void ContentHashTest::anApplicationsHashCommitsToSaltAndContent()
{
    const QByteArray salt = createSalt();
    ApplicationContent content;
    content.statement = QStringLiteral("I drive a bus.");
    const QByteArray hash = applicationHash(salt, content);
    QCOMPARE(hash, digest(Domain::ApplicationContent, salt + *canonicalJson(contentToJson(content))));
    QVERIFY(applicationHash(createSalt(), content) != hash);
    content.consents.toBeNamed = true;
    QVERIFY(applicationHash(salt, content) != hash);
}

void ContentHashTest::whateverWasSentHasAHash()
{
    ApplicationContent content;
    content.statement = QString(QChar(0)) + QChar(0xD800) + QStringLiteral("e\u0301");
    QCOMPARE(applicationHash(createSalt(), content).size(), 32);
}

void ContentHashTest::everyPartOfARuleChangesItsHash()
{
    std::vector<MajorityRule> rules(9);
    rules[1].base = MajorityBase::Cast;
    rules[2].comparison = Comparison::AtLeast;
    rules[3].numerator = 2;
    rules[4].denominator = 3;
    rules[5].quorum = 1;
    rules[6].floor = 1;
    rules[7].tie = TieRule::ChairDecides;
    rules[8].recusedStayInBase = false;
    for (std::size_t one = 0; one < rules.size(); ++one)
        for (std::size_t other = 0; other < rules.size(); ++other)
            QCOMPARE(ruleHash(rules[one]) == ruleHash(rules[other]), one == other);
}

/// A draft is adopted under another number and on another day than it was voted on.
void ContentHashTest::aRulebooksHashIsOfItsRulesAlone()
{
    const Rulebook draft = defaultRulebook(QDate(2026, 10, 7));
    Rulebook adopted = defaultRulebook(QDate(2026, 11, 1));
    adopted.version = draft.version + 1;
    adopted.provisional = !draft.provisional;
    QCOMPARE(rulebookHash(adopted), rulebookHash(draft));
    adopted.majority.quorum += 1;
    QVERIFY(rulebookHash(adopted) != rulebookHash(draft));
}

void ContentHashTest::everyPartOfARollChangesItsHash()
{
    const std::vector<RollEntry> roll{
        {SeatId::create(), SeatRole::Chair, false}, {SeatId::create(), SeatRole::Member, false}};
    std::vector<std::vector<RollEntry>> others(4, roll);
    others[0][1].seat = SeatId::create();
    others[1][1].role = SeatRole::Secretary;
    others[2][1].recused = true;
    others[3].pop_back();
    for (const std::vector<RollEntry> &other : others)
        QVERIFY(rollHash(other) != rollHash(roll));
}

void ContentHashTest::theOrderOfARollDoesNotMatter()
{
    std::vector<RollEntry> roll;
    for (int seat = 0; seat < 5; ++seat)
        roll.push_back({SeatId::create(), SeatRole::Member, seat == 3});
    std::vector<RollEntry> reversed(roll.rbegin(), roll.rend());
    QCOMPARE(rollHash(reversed), rollHash(roll));
}

QTEST_GUILESS_MAIN(ContentHashTest)
#include "tst_contenthash.moc"
