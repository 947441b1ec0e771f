// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/finding.h"

#include <QTest>

using namespace rosette;

namespace {

Finding finding(Severity severity)
{
    return {severity, QStringLiteral("motions-open"), {}, QStringLiteral("Two motions are open."), {}};
}

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyABlockerBlocks_data()
    {
        QTest::addColumn<std::vector<Severity>>("severities");
        QTest::addColumn<bool>("blocks");
        using enum Severity;
        QTest::newRow("nothing") << std::vector<Severity>{} << false;
        QTest::newRow("note") << std::vector{Note} << false;
        QTest::newRow("warnings") << std::vector{Warning, Note, Warning} << false;
        QTest::newRow("blocker first") << std::vector{Blocker, Note} << true;
        QTest::newRow("blocker last") << std::vector{Warning, Note, Blocker} << true;
    }

    void onlyABlockerBlocks()
    {
        QFETCH(std::vector<Severity>, severities);
        QFETCH(bool, blocks);
        std::vector<Finding> findings;
        for (const Severity severity : severities)
            findings.push_back(finding(severity));
        QCOMPARE(hasBlocker(findings), blocks);
    }

    void severitiesHaveStableWords()
    {
        QCOMPARE(severityKey(Severity::Blocker), QStringLiteral("blocker"));
        QCOMPARE(severityKey(Severity::Warning), QStringLiteral("warning"));
        QCOMPARE(severityKey(Severity::Note), QStringLiteral("note"));
    }

    void everyFieldCountsInAComparison()
    {
        const Finding one = finding(Severity::Note);
        QCOMPARE(one, finding(Severity::Note));
        QVERIFY(!(one == finding(Severity::Warning)));
        for (QString Finding::*field :
            {&Finding::code, &Finding::subject, &Finding::sentence, &Finding::remedy}) {
            Finding other = one;
            other.*field += u'x';
            QVERIFY(!(one == other));
        }
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
