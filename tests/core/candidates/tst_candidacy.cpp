// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/candidates/application.h"

#include <QTest>

using namespace rosette;

class CandidacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void supportIsSaidInWords();
    void theLastRevisionIsTheCurrentOne();
};

void CandidacyTest::supportIsSaidInWords()
{
    QCOMPARE(inWords(EndorsementKind::Own, {}), QStringLiteral("Our candidate"));
    QCOMPARE(inWords(EndorsementKind::Supported, {}), QStringLiteral("Supported"));
    QCOMPARE(inWords(EndorsementKind::Joint, {}), QStringLiteral("Joint candidate"));
    QCOMPARE(inWords(EndorsementKind::Joint, {QStringLiteral("Union Line")}),
        QStringLiteral("Joint candidate with Union Line"));
    QCOMPARE(inWords(EndorsementKind::Joint, {QStringLiteral("Union Line"), QStringLiteral("Broad Table")}),
        QStringLiteral("Joint candidate with Union Line and Broad Table"));
}

void CandidacyTest::theLastRevisionIsTheCurrentOne()
{
    Application application{ApplicationId::create(), CandidacyId::create()};
    application.revisions = {{1}, {2}};
    QCOMPARE(currentRevision(application).number, 2);
}

QTEST_GUILESS_MAIN(CandidacyTest)
#include "tst_candidacy.moc"
