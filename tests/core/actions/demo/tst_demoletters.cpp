// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofile.h"

#include "core/actions/letters/releaseoutcomes.h"
#include "core/actions/letters/seeoutcomes.h"
#include "core/actions/records/seerecords.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

/// In the demo everything about Wales is decided, so that its letters can be released as it is.
class DemoLettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeIsThere()
    {
        DemoFile demo;
        QSet<OutcomeKind> kinds;
        const ContestOutcomes wales =
            must(seeOutcomes(demo.database(), demo.contest(QStringLiteral("policy-forum-wales")).id));
        for (const CandidateOutcome &one : wales.candidates)
            kinds.insert(one.outcome.kind);
        QCOMPARE(kinds, (QSet<OutcomeKind>{OutcomeKind::Endorsed, OutcomeKind::NotEndorsed,
                            OutcomeKind::Deferred, OutcomeKind::Withdrawn}));
        QVERIFY(wales.openMotions().empty());
        QVERIFY(wales.releases.empty());
        QCOMPARE(wales.due(), 5);
    }

    void itsLettersCanBeReleased()
    {
        DemoFile demo;
        demo.workspace->actAs(demo.seat(QStringLiteral("Ada Fox")));
        const ReleasedOutcomes released = must(releaseOutcomes(
            *demo.workspace, ReleaseOutcomes{demo.contest(QStringLiteral("policy-forum-wales")).id}));
        QCOMPARE(released.letters.size(), std::size_t(5));
        QCOMPARE(released.findings.size(), std::size_t(1)); // Huw Pennant gave no address
        QCOMPARE(must(seeRecords(*demo.workspace, 1)).front().sentence,
            QStringLiteral("Ada Fox released the outcomes for the Policy forum, Wales; letters: 5."));
    }
};

QTEST_GUILESS_MAIN(DemoLettersTest)
#include "tst_demoletters.moc"
