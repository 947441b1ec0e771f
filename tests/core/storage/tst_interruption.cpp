// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/interruption.h"
#include "tests/core/storage/filledfile.h"

#include <QFile>

using namespace rosette;

/// Opening a file that has to be read whole: known beforehand, and it can be stopped.
class TestInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAFileThatIsKnownOpensAtOnce();
    void anInterruptedOpeningChangesNothing_data();
    void anInterruptedOpeningChangesNothing();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

void TestInterruption::onlyAFileThatIsKnownOpensAtOnce()
{
    FilledFile file;
    file.database.reset();
    QVERIFY(Database::opensAtOnce(file.path(), file.options()));
    OpenOptions forgetful = file.options();
    forgetful.knownFiles = QString();
    QVERIFY(!Database::opensAtOnce(file.path(), forgetful));
    OpenOptions newer = file.options();
    newer.schema = shippedSchema();
    newer.schema->push_back({schemaVersion + 1, QStringLiteral("later"), {}});
    QVERIFY(!Database::opensAtOnce(file.path(), newer)); // it would have to be brought up to date
    QVERIFY(Database::opensAtOnce(file.folder.filePath(QStringLiteral("nothing.rosette")), file.options()));
    QFile journal(file.path() + QStringLiteral("-journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("left") == 4);
    journal.close();
    QVERIFY(!Database::opensAtOnce(file.path(), file.options()));
}

void TestInterruption::anInterruptedOpeningChangesNothing_data()
{
    QTest::addColumn<bool>("isOlder");
    QTest::newRow("while it is read") << false;
    QTest::newRow("while it is copied before an upgrade") << true;
}

void TestInterruption::anInterruptedOpeningChangesNothing()
{
    QFETCH(bool, isOlder);
    FilledFile file;
    file.database.reset();
    OpenOptions options = file.options();
    options.knownFiles = QString();
    options.schema = shippedSchema();
    if (isOlder)
        options.schema->push_back({schemaVersion + 1, QStringLiteral("later"), {}});
    options.interruption = std::make_shared<Interruption>();
    options.interruption->request();
    const QByteArray before = contentOf(file.path());
    const auto refused = Database::open(file.path(), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InputOutput);
    QVERIFY2(
        refused.error().message.contains(QStringLiteral("was stopped")), qPrintable(refused.error().message));
    QCOMPARE(contentOf(file.path()), before);
    QCOMPARE(QDir(file.folder.path()).entryList(QDir::Files).filter(QStringLiteral("before")), QStringList());
    options.interruption = std::make_shared<Interruption>();
    ROSETTE_OK(Database::open(file.path(), options));
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
