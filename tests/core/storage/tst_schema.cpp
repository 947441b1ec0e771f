// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/decisionstore.h"
#include "core/storage/statement.h"
#include "tests/core/storage/openmotion.h"
#include "tests/support/smalldisk.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace rosette;

/// The steps of the schema: from each older version, and everything that can go wrong on the way.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStepsAreNumberedWithoutGaps();
    void commentsAndSeparatorsAreNoStatements();
    void triggersStayWhole();
    void everyOlderFileIsBroughtUpToDate_data();
    void everyOlderFileIsBroughtUpToDate();
    void theCopyBeforeAnUpgradeIsTheOldFile();
    void aCopyIsNeverWrittenOver();
    void aFailingStepLeavesTheOldVersionAndItsData();
    void stepsBeforeAFailingOneStay();
    void withoutRoomForTheCopyNothingIsUpgraded();
    void aStepTakenByAnotherProgramIsNotTakenTwice();
    void lookingDoesNotUpgrade();
    void everyForeignKeyHasAnIndex();
    void everyTableIsStrict();
    void motionsOfAnOlderFileComeThroughWhole();
};

namespace {

Schema firstSteps(int count)
{
    const Schema shipped = shippedSchema();
    return Schema(shipped.begin(), shipped.begin() + count);
}

/// The shipped steps and one more that fails in its second statement.
Schema withFailingStep()
{
    Schema schema = shippedSchema();
    schema.push_back({schemaVersion + 1, QStringLiteral("broken"),
        {QStringLiteral("CREATE TABLE extra (id INTEGER) STRICT"),
            QStringLiteral("INSERT INTO nowhere VALUES (1)")}});
    return schema;
}

/// A file as an older Rosette made it, with a person in it.
struct OlderFile
{
    explicit OlderFile(int version, const QString &place = {}) : path(place)
    {
        if (path.isEmpty())
            path = folder.filePath(QStringLiteral("old.rosette"));
        OpenOptions options = this->options();
        options.schema = firstSteps(version);
        const auto made = Database::create(
            path,
            [&](Database &database) {
                return database.inTransaction([&] { return PersonStore(database).insert(ada); });
            },
            options);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
    }
    static OpenOptions options()
    {
        OpenOptions chosen;
        chosen.knownFiles = QString();
        return chosen;
    }
    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir folder;
    QString path;
    Person ada{PersonId::create(), Name::fromStored(QStringLiteral("Ada Fox"))};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

std::vector<QString> column(Database &database, const char *sql)
{
    Statement statement(database, sql);
    const auto values = statement.all([](Row &row) { return row.value<QString>("name"); });
    return values ? *values : std::vector<QString>{values.error().detail};
}

/// Makes the table of ballots again what step 4 made, with its rows.
QStringList ballotsAsBefore()
{
    QStringList backwards{QStringLiteral("PRAGMA defer_foreign_keys = ON"),
        QStringLiteral("CREATE TABLE ballot_before AS SELECT * FROM ballot"),
        QStringLiteral("DROP TABLE ballot_note"), QStringLiteral("DROP TABLE ballot")};
    QStringList watches;
    const QStringList firstStatements = shippedSchema()[3].statements;
    for (const QString &statement : firstStatements)
        if (statement.contains(QLatin1String("TABLE ballot (")) ||
            statement.contains(QLatin1String("TABLE ballot_note (")))
            backwards += statement;
        else if (statement.contains(QLatin1String(" ON ballot\n")) ||
                 statement.contains(QLatin1String(" ON ballot (")))
            watches += statement;
    backwards += QStringLiteral("INSERT INTO ballot SELECT id, motion_id, seat_id, version, choice, channel, "
                                "recorded_by_seat_id, cast_at FROM ballot_before");
    backwards += QStringLiteral("DROP TABLE ballot_before");
    return backwards + watches;
}

/// Drops what the steps from number @p first on have made, the last first.
QStringList withoutStepsFrom(std::size_t first)
{
    const QRegularExpression made(
        QStringLiteral("^CREATE (?:UNIQUE )?(TABLE|TRIGGER|INDEX) (?:IF NOT EXISTS )?(\\w+)"));
    const QStringList madeAnew{QStringLiteral("ballot"), QStringLiteral("ballot_note"),
        QStringLiteral("ballot_before"), QStringLiteral("ballot_note_before")}; // by step 11
    QStringList drops;
    const Schema schema = shippedSchema();
    for (std::size_t step = first - 1; step < schema.size(); ++step)
        for (const QString &statement : schema[step].statements)
            if (const QRegularExpressionMatch match = made.match(statement);
                match.hasMatch() && !madeAnew.contains(match.captured(2)))
                drops.prepend(
                    QStringLiteral("DROP %1 IF EXISTS %2").arg(match.captured(1), match.captured(2)));
    for (const char *column : {"voting", "rulebook_hash"})
        drops += QStringLiteral("ALTER TABLE motion DROP COLUMN %1").arg(QLatin1String(column)); // step 11
    return drops + ballotsAsBefore();
}

/// Makes the table of motions again what it was before step 8, with its rows.
Result<void> takeBackStepEight(Database &database)
{
    for (const QString &sql : withoutStepsFrom(9))
        if (Result<void> done = database.execute(sql); !done)
            return done;
    QStringList backwards{QStringLiteral("PRAGMA defer_foreign_keys = ON"),
        QStringLiteral("DROP TABLE motion_extension"),
        QStringLiteral("CREATE TABLE motion_before AS SELECT * FROM motion"),
        QStringLiteral("DROP TABLE motion")};
    const QStringList firstStatements = shippedSchema()[3].statements;
    for (const QString &statement : firstStatements)
        if (statement.contains(QLatin1String("TABLE motion (")) ||
            statement.contains(QLatin1String(" ON motion\n")) ||
            statement.contains(QLatin1String(" ON motion (")))
            backwards += statement;
    backwards += QStringLiteral(
        "INSERT INTO motion SELECT id, number, kind, question, contest_id, application_id, "
        "application_revision, application_hash, endorsement_kind, state, rule, regardless, opened_at, "
        "closes_at, closed_at, withdrawal, revision FROM motion_before");
    backwards += QStringLiteral("DROP TABLE motion_before");
    backwards += QStringLiteral("PRAGMA user_version = 7");
    for (const QString &sql : std::as_const(backwards))
        if (Result<void> done = database.execute(sql); !done)
            return done;
    return {};
}

} // namespace

void TestSchema::theStepsAreNumberedWithoutGaps()
{
    const Schema schema = shippedSchema();
    QCOMPARE(schema.size(), std::size_t(schemaVersion));
    for (int at = 0; at < schemaVersion; ++at) {
        const Migration &step = schema[std::size_t(at)];
        QCOMPARE(step.number, at + 1);
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9]{4}_[a-z]+\\.sqlite\\.sql$"))
                    .match(step.name)
                    .hasMatch());
        QVERIFY(!step.statements.isEmpty());
    }
}

void TestSchema::commentsAndSeparatorsAreNoStatements()
{
    const QString file = QStringLiteral("-- a comment\nCREATE TABLE a (\n    x TEXT\n)\n-- ;;\n-- another\n"
                                        "CREATE TABLE b (y TEXT)\n-- ;;\n\n");
    QCOMPARE(statementsOf(file), (QStringList{QStringLiteral("CREATE TABLE a (\n    x TEXT\n)"),
                                     QStringLiteral("CREATE TABLE b (y TEXT)")}));
}

void TestSchema::triggersStayWhole()
{
    const QString trigger =
        QStringLiteral("CREATE TRIGGER t BEFORE DELETE ON a\nBEGIN SELECT RAISE(ABORT, 'no'); SELECT 1; END");
    QCOMPARE(statementsOf(trigger + QStringLiteral("\n-- ;;\n") + trigger), (QStringList{trigger, trigger}));
}

void TestSchema::everyOlderFileIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < schemaVersion; ++version)
        QTest::addRow("from %d", version) << version;
}

void TestSchema::everyOlderFileIsBroughtUpToDate()
{
    QFETCH(int, version);
    const OlderFile file(version);
    const auto opened = Database::open(file.path, OlderFile::options());
    ROSETTE_OK(opened);
    const QString copy = file.path + QStringLiteral(".before-v%1").arg(schemaVersion);
    QCOMPARE((*opened)->schemaReport(), (SchemaReport{SchemaState::Upgraded, version, schemaVersion, copy}));
    QCOMPARE(*(*opened)->storedVersion(), schemaVersion);
    QCOMPARE(PersonStore(**opened).find(file.ada.id)->value(), file.ada);
    const FilledFile fresh;
    const char *definitions = "SELECT coalesce(sql, name) AS name FROM sqlite_schema ORDER BY name";
    QCOMPARE(column(**opened, definitions), column(*fresh.database, definitions));
}

void TestSchema::theCopyBeforeAnUpgradeIsTheOldFile()
{
    const OlderFile file(3);
    QString path;
    {
        const auto opened = Database::open(file.path, OlderFile::options());
        ROSETTE_OK(opened);
        path = (*opened)->schemaReport().safetyCopy;
    }
    OpenOptions older = OlderFile::options();
    older.schema = firstSteps(3);
    const auto copy = Database::open(path, older);
    ROSETTE_OK(copy);
    QCOMPARE((*copy)->schemaReport().state, SchemaState::Current);
    QCOMPARE(PersonStore(**copy).find(file.ada.id)->value(), file.ada);
}

void TestSchema::aCopyIsNeverWrittenOver()
{
    const OlderFile file(3);
    const QString copy = file.path + QStringLiteral(".before-v%1").arg(schemaVersion);
    QFile former(copy);
    QVERIFY(former.open(QIODevice::WriteOnly) && former.write("former") == 6);
    former.close();
    const auto opened = Database::open(file.path, OlderFile::options());
    ROSETTE_OK(opened);
    QCOMPARE((*opened)->schemaReport().safetyCopy, copy + QStringLiteral("-2"));
    QCOMPARE(contentOf(former.fileName()), QByteArray("former"));
}

void TestSchema::aFailingStepLeavesTheOldVersionAndItsData()
{
    const OlderFile file(schemaVersion);
    const QByteArray before = contentOf(file.path);
    OpenOptions options = OlderFile::options();
    options.schema = withFailingStep();
    const auto failed = Database::open(file.path, options);
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(QStringLiteral("old.rosette.before-v%1").arg(schemaVersion + 1)));
    QVERIFY(failed.error().detail.contains(QStringLiteral("nowhere")));
    QCOMPARE(contentOf(file.path), before);
    const auto opened = Database::open(file.path, OlderFile::options());
    ROSETTE_OK(opened);
    QCOMPARE((*opened)->schemaReport().state, SchemaState::Current);
    QCOMPARE(PersonStore(**opened).find(file.ada.id)->value(), file.ada);
}

void TestSchema::stepsBeforeAFailingOneStay()
{
    const OlderFile file(2);
    OpenOptions options = OlderFile::options();
    options.schema = withFailingStep();
    QVERIFY(!Database::open(file.path, options));
    const auto opened = Database::open(file.path, OlderFile::options());
    ROSETTE_OK(opened);
    QCOMPARE((*opened)->schemaReport().state, SchemaState::Current);
    QCOMPARE(PersonStore(**opened).find(file.ada.id)->value(), file.ada);
}

void TestSchema::withoutRoomForTheCopyNothingIsUpgraded()
{
    test::SmallDisk disk(4 << 20);
    if (!disk.isMounted())
        QSKIP(qPrintable(disk.problem()));
    const OlderFile file(3, disk.path(QStringLiteral("old.rosette")));
    disk.fill();
    const QByteArray before = contentOf(file.path);
    const auto failed = Database::open(file.path, OlderFile::options());
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::InputOutput);
    QVERIFY(failed.error().message.contains(QStringLiteral("no copy of it could be kept")));
    QCOMPARE(contentOf(file.path), before);
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
        (QStringList{QStringLiteral("filling"), QStringLiteral("old.rosette")}));
    disk.empty();
    ROSETTE_OK(Database::open(file.path, OlderFile::options()));
}

void TestSchema::aStepTakenByAnotherProgramIsNotTakenTwice()
{
    FilledFile file;
    ROSETTE_OK(applySteps(*file.database, shippedSchema(), 2)); // as if it had been at 2 when we looked
    QCOMPARE(*file.database->storedVersion(), schemaVersion);
    QCOMPARE(PersonStore(*file.database).all()->size(), std::size_t(2));
}

void TestSchema::lookingDoesNotUpgrade()
{
    const OlderFile file(3);
    const QByteArray before = contentOf(file.path);
    OpenOptions looking = OlderFile::options();
    looking.access = Access::ReadOnly;
    const auto opened = Database::open(file.path, looking);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(QStringLiteral("older Rosette")));
    QCOMPARE(contentOf(file.path), before);
    QCOMPARE(file.files(), QStringList{QStringLiteral("old.rosette")});
}

void TestSchema::everyForeignKeyHasAnIndex()
{
    const FilledFile file;
    // A key that begins the primary key or an index of its table is found fast; any other costs a scan.
    const std::vector<QString> bare = column(*file.database,
        "SELECT m.name || '.' || f.\"from\" AS name FROM sqlite_schema m, pragma_foreign_key_list(m.name) f "
        "WHERE m.type = 'table' AND f.seq = 0 AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) i, "
        "pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f.\"from\")");
    QCOMPARE(bare, std::vector<QString>());
}

void TestSchema::everyTableIsStrict()
{
    const FilledFile file;
    QCOMPARE(column(*file.database, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 "
                                    "AND name NOT LIKE 'sqlite%'"),
        std::vector<QString>());
}

/// Step 8 makes the table of motions anew, although rolls, ballots and decisions refer to it.
void TestSchema::motionsOfAnOlderFileComeThroughWhole()
{
    OpenMotionFile file;
    Database &database = *file.database;
    Decision decision{file.motion.id};
    decision.decidedAt = file.noon;
    const Ballot ballot = file.ballotOf(file.chair, 1, Choice::For);
    ROSETTE_OK(file.write([&]() -> Result<void> {
        if (Result<void> cast = BallotStore(database).insert(ballot); !cast)
            return cast;
        return DecisionStore(database).insert(decision);
    }));
    ROSETTE_OK(file.write([&] { return takeBackStepEight(database); }));
    file.database.reset();
    const auto opened = Database::open(file.path(), file.options());
    ROSETTE_OK(opened);
    QCOMPARE((*opened)->schemaReport().from, 7);
    QCOMPARE(MotionStore(**opened).find(file.motion.id)->value(), file.motion);
    QCOMPARE(*MotionStore(**opened).rollOf(file.motion.id), file.roll);
    QCOMPARE(*BallotStore(**opened).forMotion(file.motion.id), (std::vector<Ballot>{ballot}));
    QCOMPARE(DecisionStore(**opened).find(file.motion.id)->value(), decision);
    QVERIFY(column(**opened, "SELECT \"table\" AS name FROM pragma_foreign_key_check").empty());
}

ROSETTE_SMALL_DISK_MAIN(TestSchema)
#include "tst_schema.moc"
