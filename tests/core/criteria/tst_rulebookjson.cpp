// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/rulebookjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace rosette;

class RulebookJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void everyRuleIsReadBack();
    void aCriteriaSetIsReadBack();
    void damageIsNamed_data();
    void damageIsNamed();
    void theIdMustBeOne();
    void ruleDamageIsNamed_data();
    void ruleDamageIsNamed();
};

namespace {

Rulebook unusualRulebook()
{
    Rulebook rulebook = defaultRulebook(QDate());
    rulebook.version = 3;
    rulebook.title = Name::fromStored(QStringLiteral("House rules"));
    rulebook.reviewsNeeded = 5;
    rulebook.majority = {MajorityBase::Cast, Comparison::AtLeast, 2, 3, 8, 4, TieRule::ChairDecides, false};
    rulebook.runningTotals = RunningTotals::All;
    rulebook.publicationTriggers = {MilestoneKind::ElectionMeeting};
    rulebook.provisional = false;
    rulebook.criteriaSet.criteria.resize(2, rulebook.criteriaSet.criteria.front());
    return rulebook;
}

} // namespace

void RulebookJsonTest::whatIsWrittenIsReadBack()
{
    for (const Rulebook &rulebook : {unusualRulebook(), defaultRulebook(QDate(2026, 9, 5))}) {
        const Result<Rulebook> read = rulebookFromJson(rulebookToJson(rulebook));
        QVERIFY2(read, qUtf8Printable(read ? QString() : read.error().message));
        QVERIFY(*read == rulebook);
    }
}

void RulebookJsonTest::everyRuleIsReadBack()
{
    for (const EnumKey<MajorityBase> &base : majorityBaseKeys)
        for (const EnumKey<Comparison> &comparison : comparisonKeys)
            for (const EnumKey<TieRule> &tie : tieRuleKeys) {
                const MajorityRule rule{base.value, comparison.value, 3, 5, 2, 1, tie.value, false};
                QVERIFY(*majorityRuleFromJson(majorityRuleToJson(rule)) == rule);
            }
}

void RulebookJsonTest::aCriteriaSetIsReadBack()
{
    const CriteriaSet set = unusualRulebook().criteriaSet;
    QVERIFY(*criteriaSetFromJson(criteriaSetToJson(set)) == set);
}

void RulebookJsonTest::damageIsNamed_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *find, const char *replace, const char *sentence) {
        QTest::newRow(name) << QByteArray(find) << QByteArray(replace) << QString::fromUtf8(sentence);
    };
    row("title", "\"title\":\"Ideas into action\"", "\"title\":\"\"", "The name is empty.");
    row("adopted", "2026-09-05", "5 September", "“5 September” is not a date such as 2026-10-19.");
    row("reviews", "\"reviewsNeeded\":3", "\"reviewsNeeded\":0",
        "In the rulebook, “reviewsNeeded” is not a whole number from 1 to 2147483647.");
    row("totals", "\"runningTotals\":\"hidden\"", "\"runningTotals\":\"secret\"",
        "In the rulebook, “runningTotals” is wrong: “secret” is not one of: hidden, shown, all.");
    row("trigger", "\"ballots-issued\"", "\"someday\"",
        "In the rulebook, “publicationTriggers” is wrong: “someday” is not one of: nominations-open, "
        "nominations-close, committee-decides, ballots-issued, election-meeting, ballot-closes, results, "
        "other.");
    row("criterion key", "\"against-racism\"", "\"Against racism\"",
        "The short name “Against racism” may hold only a to z, 0 to 9 and single hyphens.");
    row("criterion title", "\"Economics\"", "\"\"", "The name is empty.");
    row("criterion field", "\"clause\"", "\"section\"", "In the criterion, “clause” is missing.");
    row("criteria", "\"criteria\":", "\"list\":", "In the criteria set, “criteria” is missing.");
    row("majority", "\"denominator\":2", "\"denominator\":0",
        "In the majority rule, “denominator” is not a whole number from 1 to 1000.");
    row("the whole", "\"pluralism\"", "\"economics\"", "Two criteria have the key “economics”.");
    row("unknown", "\"provisional\":true", "\"provisional\":true,\"mood\":\"good\"",
        "In the rulebook, “mood” is not known.");
}

void RulebookJsonTest::damageIsNamed()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    QByteArray json =
        QJsonDocument(rulebookToJson(defaultRulebook(QDate(2026, 9, 5)))).toJson(QJsonDocument::Compact);
    QVERIFY(json.contains(find));
    const auto read = rulebookFromJson(QJsonDocument::fromJson(json.replace(find, replace)).object());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QTEST(read.error().message, "sentence");
}

void RulebookJsonTest::theIdMustBeOne()
{
    QJsonObject object = rulebookToJson(unusualRulebook());
    object[QStringLiteral("id")] = QStringLiteral("first");
    QCOMPARE(rulebookFromJson(object).error().message, QStringLiteral("“first” is not an id."));
}

void RulebookJsonTest::ruleDamageIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *field, const QJsonValue &value, const char *sentence) {
        QTest::newRow(field) << QString(field) << value << QString::fromUtf8(sentence);
    };
    row("base", QStringLiteral("world"),
        "In the majority rule, “base” is wrong: “world” is not one of: committee, present, cast.");
    row("comparison", QStringLiteral("about"),
        "In the majority rule, “comparison” is wrong: “about” is not one of: more-than, at-least.");
    row("tie", QStringLiteral("coin"),
        "In the majority rule, “tie” is wrong: “coin” is not one of: falls, chair.");
    row("numerator", 0.5, "In the majority rule, “numerator” is not a whole number from 1 to 1000.");
    row("quorum", -1, "In the majority rule, “quorum” is not a whole number from 0 to 2147483647.");
    row("floor", true, "In the majority rule, “floor” is not a whole number from 0 to 2147483647.");
    row("recusedStayInBase", 1, "In the majority rule, “recusedStayInBase” is neither true nor false.");
    row("denominator", 1, "More than all can never vote for; say “at least” instead of “more than”.");
}

void RulebookJsonTest::ruleDamageIsNamed()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject object = majorityRuleToJson(MajorityRule());
    object[field] = value;
    const Result<MajorityRule> read = majorityRuleFromJson(object);
    QVERIFY(!read);
    QTEST(read.error().message, "sentence");
}

QTEST_GUILESS_MAIN(RulebookJsonTest)
#include "tst_rulebookjson.moc"
