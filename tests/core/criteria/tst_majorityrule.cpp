// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/majorityrule.h"

#include <QTest>

using namespace rosette;

class MajorityRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void impossibleRulesAreRefused_data();
    void impossibleRulesAreRefused();
    void everyRuleIsSaidInWords_data();
    void everyRuleIsSaidInWords();
};

namespace {

MajorityRule ruleOf(const char *comparison, int numerator, int denominator)
{
    MajorityRule rule;
    rule.comparison = *fromKey(comparisonKeys, QString(comparison));
    rule.numerator = numerator;
    rule.denominator = denominator;
    return rule;
}

} // namespace

void MajorityRuleTest::impossibleRulesAreRefused_data()
{
    QTest::addColumn<MajorityRule>("rule");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const MajorityRule &rule, const char *sentence) {
        QTest::newRow(name) << rule << QString::fromUtf8(sentence);
    };
    row("default", MajorityRule(), "");
    row("all of them", ruleOf("at-least", 1, 1), "");
    row("smallest part", ruleOf("more-than", 1, 1000), "");
    row("nothing", ruleOf("at-least", 0, 2), "The majority's fraction 0/2 is not above 0 and at most 1.");
    row("negative", ruleOf("at-least", -1, 2), "The majority's fraction -1/2 is not above 0 and at most 1.");
    row("above one", ruleOf("at-least", 3, 2), "The majority's fraction 3/2 is not above 0 and at most 1.");
    row("of no parts", ruleOf("at-least", 1, 0), "The majority's fraction is of 1 to 1000 parts, not of 0.");
    row("of too many parts", ruleOf("at-least", 1, 1001),
        "The majority's fraction is of 1 to 1000 parts, not of 1001.");
    row("more than all", ruleOf("more-than", 2, 2),
        "More than all can never vote for; say “at least” instead of “more than”.");
    MajorityRule quorum;
    quorum.quorum = -1;
    row("negative quorum", quorum, "The quorum cannot be negative.");
    MajorityRule floor;
    floor.floor = -1;
    row("negative floor", floor, "The least number of votes for cannot be negative.");
}

void MajorityRuleTest::impossibleRulesAreRefused()
{
    QFETCH(MajorityRule, rule);
    QFETCH(QString, sentence);
    const Result<void> checked = checkMajorityRule(rule);
    QCOMPARE(checked.has_value(), sentence.isEmpty());
    QCOMPARE(checked.error().message, sentence);
}

void MajorityRuleTest::everyRuleIsSaidInWords_data()
{
    QTest::addColumn<MajorityRule>("rule");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("words");
    const auto row = [](const MajorityRule &rule, const char *base, const char *words) {
        QTest::newRow(words) << rule << QString(base) << QString(words);
    };
    row(ruleOf("more-than", 1, 2), "committee", "More than half of the committee");
    row(ruleOf("more-than", 2, 4), "committee", "More than half of the committee");
    row(ruleOf("at-least", 2, 3), "cast", "At least two thirds of the votes cast");
    row(ruleOf("at-least", 3, 4), "present", "At least three quarters of the seats that vote");
    row(ruleOf("at-least", 1, 4), "committee", "At least a quarter of the committee");
    row(ruleOf("more-than", 1, 3), "committee", "More than a third of the committee");
    row(ruleOf("more-than", 3, 5), "cast", "More than 3/5 of the votes cast");
    row(ruleOf("at-least", 1, 1), "committee", "All of the committee");
}

void MajorityRuleTest::everyRuleIsSaidInWords()
{
    QFETCH(MajorityRule, rule);
    QFETCH(QString, base);
    rule.base = *fromKey(majorityBaseKeys, base);
    QTEST(inWords(rule), "words");
}

QTEST_GUILESS_MAIN(MajorityRuleTest)
#include "tst_majorityrule.moc"
