// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/acceptedfindingstore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/letterstore.h"
#include "core/storage/milestonestore.h"
#include "core/storage/recordstore.h"
#include "core/storage/supportliststore.h"
#include "tests/core/audit/signedchain.h"
#include "tests/core/storage/carriedmotion.h"

using namespace rosette;
using rosette::test::SignedChain;

/// What is on record is kept from change by the database itself, whoever writes the SQL.
class TestAppendOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRowOnRecordCannotBeChanged_data();
    void aRowOnRecordCannotBeChanged();
    void aRowOnRecordCannotBeRemoved_data();
    void aRowOnRecordCannotBeRemoved();
    void aRowOnRecordCannotBeReplaced_data();
    void aRowOnRecordCannotBeReplaced();
    void theHeadOfTheChainCannotGoBack();

private:
    void expectRefused(const QString &sql);

    std::unique_ptr<OpenMotionFile> m_file;
};

namespace {

void tableRows()
{
    QTest::addColumn<QString>("column");
    QTest::newRow("rulebook") << "version";
    QTest::newRow("milestone_date") << "source";
    QTest::newRow("roll") << "recused";
    QTest::newRow("motion_extension") << "reason";
    QTest::newRow("ballot") << "choice";
    QTest::newRow("decision") << "outcome";
    QTest::newRow("endorsement_change") << "reason";
    QTest::newRow("outcome_release") << "number";
    QTest::newRow("letter") << "kind";
    QTest::newRow("letter_sent") << "channel";
    QTest::newRow("support_list") << "hash";
    QTest::newRow("accepted_finding") << "reason";
    QTest::newRow("record") << "body";
}

} // namespace

void TestAppendOnly::initTestCase()
{
    m_file = std::make_unique<OpenMotionFile>();
    OpenMotionFile &file = *m_file;
    Database &database = *file.database;
    SupportList list{SupportListId::create(), file.contest.id};
    list.publishedOn = QDate(2026, 10, 19);
    list.recordedAt = file.noon;
    const EndorsementId endorsed = EndorsementId::create();
    const OutcomeRelease release{ReleaseId::create(), file.contest.id, 1, file.noon, file.chair.id};
    Letter letter{LetterId::create(), release.id, file.candidacy.id, 1, LetterKind::Endorsed, endorsed};
    letter.hash = QByteArray(32, 'l');
    letter.text = LetterText{QStringLiteral("About"), QStringLiteral("Dear"), QByteArray(16, 's')};
    const SentMark mark{LetterChannel::Email, {}, file.noon, file.noon, file.chair.id};
    ROSETTE_OK(file.write([&]() -> Result<void> {
        for (const Result<void> &step :
            {MotionStore(database).insertExtension({file.motion.id, *file.motion.closesAt,
                 file.noon.addDays(9), QStringLiteral("None"), file.chair.id, file.noon}),
                BallotStore(database).insert(file.ballotOf(file.chair, 1, Choice::For)),
                decide(database, file.motion, Outcome::Carried, file.noon),
                SupportListStore(database).insert(list),
                EndorsementStore(database).insert({endorsed, file.candidacy.id, EndorsementKind::Supported,
                    {}, DecisionRoute::CommitteeVote, file.motion.id, QDate(2026, 10, 9), QString(),
                    {{EndorsementStatus::InForce, QString(), file.noon}}}),
                LetterStore(database).insert(release), LetterStore(database).insert(letter),
                LetterStore(database).markSent(letter.id, mark),
                AcceptedFindingStore(database).insert({file.contest.id, QStringLiteral("no-photo"), QString(),
                    Reason::fromStored(QStringLiteral("None")), file.chair.id, file.noon}),
                MilestoneStore(database).insert(
                    {MilestoneId::create(), file.contest.id, Slug::fromStored(QStringLiteral("results")),
                        MilestoneKind::Results, Name::fromStored(QStringLiteral("Results")),
                        {{DateStatus::Occurred, CivilTime{QDate(2026, 11, 1), std::nullopt, false}, QString(),
                            file.noon}}}),
                RecordStore(database).append(SignedChain::ofCommittee().records.front())})
            if (!step)
                return step;
        return {};
    }));
}

void TestAppendOnly::expectRefused(const QString &sql)
{
    const Result<void> done = m_file->write([&] { return m_file->database->execute(sql); });
    QVERIFY2(!done, qPrintable(sql));
    QVERIFY2(done.error().code == ErrorCode::NotAllowed || done.error().code == ErrorCode::Conflict,
        qPrintable(done.error().detail));
    QVERIFY2(done.error().detail.contains(QStringLiteral("SQLite 1811")), qPrintable(done.error().detail));
}

void TestAppendOnly::aRowOnRecordCannotBeChanged_data()
{
    tableRows();
}

void TestAppendOnly::aRowOnRecordCannotBeChanged()
{
    QFETCH(QString, column);
    const QString table = QString::fromLatin1(QTest::currentDataTag());
    expectRefused(QStringLiteral("UPDATE %1 SET %2 = %2").arg(table, column));
}

void TestAppendOnly::aRowOnRecordCannotBeRemoved_data()
{
    tableRows();
}

void TestAppendOnly::aRowOnRecordCannotBeRemoved()
{
    expectRefused(QStringLiteral("DELETE FROM %1").arg(QString::fromLatin1(QTest::currentDataTag())));
}

void TestAppendOnly::aRowOnRecordCannotBeReplaced_data()
{
    tableRows();
}

void TestAppendOnly::aRowOnRecordCannotBeReplaced()
{
    const QString table = QString::fromLatin1(QTest::currentDataTag());
    expectRefused(QStringLiteral("INSERT OR REPLACE INTO %1 SELECT * FROM %1").arg(table));
}

void TestAppendOnly::theHeadOfTheChainCannotGoBack()
{
    for (const char *sql : {"UPDATE chain_head SET length = 0", "DELETE FROM chain_head",
             "UPDATE chain_head SET length = 2", "UPDATE chain_head SET hash = zeroblob(32)"})
        expectRefused(QLatin1String(sql));
}

QTEST_GUILESS_MAIN(TestAppendOnly)
#include "tst_appendonly.moc"
