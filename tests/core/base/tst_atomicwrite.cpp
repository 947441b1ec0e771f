// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicwrite.h"

#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace rosette;
using rosette::test::OrdinaryRights;
using rosette::test::SmallDisk;

namespace {

const QByteArray oldBytes("the old file");

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QString refusal(const QString &path, const QString &cause)
{
    return QStringLiteral("%1 could not be written: %2. Nothing was changed.").arg(path, cause);
}

} // namespace

class TestAtomicWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsThere_data();
    void whatIsWrittenIsThere();
    void aFullDiskKeepsTheOldFile_data();
    void aFullDiskKeepsTheOldFile();
    void aFullDiskLeavesNoNewFile();
    void aReadOnlyDiskIsNamed();
    void aReadOnlyFolderIsNamed();
    void aWriteProtectedFileIsKept();
    void aMissingFolderIsNamed();
    void aFolderIsNotReplaced();
    void aDeviceIsNotReplaced();
    void anEmptyNameIsRefused();
    void aSymbolicLinkStaysOne();
    void aChainOfLinksIsFollowedToItsEnd();
    void aLinkToNothingMakesItsTarget();
    void permissionsAreKept_data();
    void permissionsAreKept();
    void aNewFileIsWritableByItsOwnerOnly();
    void whatIsTheOwnersIsReadByNobodyElse_data();
    void whatIsTheOwnersIsReadByNobodyElse();
    void anotherNameOfTheOldFileKeepsTheOldBytes();
    void aMissingFileIsNotRead();
    void aFolderIsNotRead();
    void aFileOverTheLimitIsNotRead();
    void anEndlessDeviceIsNotRead();
};

void TestAtomicWrite::whatIsWrittenIsThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("every byte") << []() {
        QByteArray bytes;
        for (int value = 0; value < 256; ++value)
            bytes += static_cast<char>(value);
        return bytes;
    }();
    QTest::newRow("5 megabytes") << QByteArray(5'000'000, 'y');
}

void TestAtomicWrite::whatIsWrittenIsThere()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    for (const char *name : {"new.pdf", "with space %1 and ø.pdf"}) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        QVERIFY(atomicWrite(path, oldBytes));
        QVERIFY(atomicWrite(path, bytes));
        QCOMPARE(bytesOf(path), bytes);
        const Result<QByteArray> read = readFile(path);
        QVERIFY(read);
        QCOMPARE(*read, bytes);
    }
    QCOMPARE(namesIn(folder.path()).size(), 2);
}

void TestAtomicWrite::aFullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<bool>("brimful");
    QTest::addColumn<int>("size");
    QTest::newRow("not one byte free") << true << 1;
    QTest::newRow("not one byte free, large file") << true << 1'000'000;
    QTest::newRow("full after some blocks") << false << 1'000'000;
    QTest::newRow("full at the last block") << false << 256 * 1024 - 4096 + 1;
}

void TestAtomicWrite::aFullDiskKeepsTheOldFile()
{
    QFETCH(bool, brimful);
    QFETCH(int, size);
    SmallDisk disk(256 * 1024);
    if (!disk.isMounted())
        QSKIP(qPrintable("A small disk cannot be mounted here: " + disk.problem()));
    const QString path = disk.path("guide.pdf");
    put(path, oldBytes);
    if (brimful)
        disk.fill();
    const QStringList before = namesIn(disk.path());

    const Result<void> written = atomicWrite(path, QByteArray(size, 'n'));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InputOutput);
    QCOMPARE(written.error().message, refusal(path, "the disk is full"));
    QCOMPARE(bytesOf(path), oldBytes);
    QCOMPARE(namesIn(disk.path()), before);

    disk.empty();
    QVERIFY(atomicWrite(path, "the new file"));
    QCOMPARE(bytesOf(path), QByteArray("the new file"));
}

void TestAtomicWrite::aFullDiskLeavesNoNewFile()
{
    SmallDisk disk(64 * 1024);
    if (!disk.isMounted())
        QSKIP(qPrintable("A small disk cannot be mounted here: " + disk.problem()));
    const Result<void> written = atomicWrite(disk.path("guide.pdf"), QByteArray(100'000, 'n'));
    QVERIFY(!written);
    QCOMPARE(written.error().message, refusal(disk.path("guide.pdf"), "the disk is full"));
    QCOMPARE(namesIn(disk.path()), QStringList());
}

void TestAtomicWrite::aReadOnlyDiskIsNamed()
{
    SmallDisk disk(64 * 1024);
    if (!disk.isMounted())
        QSKIP(qPrintable("A small disk cannot be mounted here: " + disk.problem()));
    const QString path = disk.path("guide.pdf");
    put(path, oldBytes);
    QVERIFY(disk.makeReadOnly());
    const Result<void> written = atomicWrite(path, "new");
    QVERIFY(!written);
    QCOMPARE(written.error().message, refusal(path, "the disk is read-only"));
    QCOMPARE(bytesOf(path), oldBytes);
}

void TestAtomicWrite::aReadOnlyFolderIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("guide.pdf");
    put(path, oldBytes);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    Result<void> written;
    {
        const OrdinaryRights rights;
        written = atomicWrite(path, "new");
    }
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!written);
    QCOMPARE(written.error().message, refusal(path, "you may not write in this folder"));
    QCOMPARE(bytesOf(path), oldBytes);
    QCOMPARE(namesIn(folder.path()), QStringList{"guide.pdf"});
}

void TestAtomicWrite::aWriteProtectedFileIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("guide.pdf");
    put(path, oldBytes);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const OrdinaryRights rights;
    const Result<void> written = atomicWrite(path, "new");
    QVERIFY(!written);
    QCOMPARE(written.error().message, refusal(path, "the file is write-protected"));
    QCOMPARE(bytesOf(path), oldBytes);
}

void TestAtomicWrite::aMissingFolderIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("missing/guide.pdf");
    const Result<void> written = atomicWrite(path, "new");
    QVERIFY(!written);
    QCOMPARE(written.error().message, refusal(path, "the folder does not exist"));
    QCOMPARE(namesIn(folder.path()), QStringList());
}

void TestAtomicWrite::aFolderIsNotReplaced()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("guide.pdf"));
    const QString path = folder.filePath("guide.pdf");
    const Result<void> written = atomicWrite(path, "new");
    QVERIFY(!written);
    QCOMPARE(written.error().message, refusal(path, "a folder of that name is there"));
    QVERIFY(QFileInfo(path).isDir());
    QCOMPARE(namesIn(folder.path()), QStringList{"guide.pdf"});
}

void TestAtomicWrite::aDeviceIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("pipe");
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const Result<void> written = atomicWrite(path, "new");
    QVERIFY(!written);
    QCOMPARE(written.error().message, refusal(path, "it is a device, not a file"));
    QVERIFY(!QFileInfo(path).isFile());
}

void TestAtomicWrite::anEmptyNameIsRefused()
{
    const Result<void> written = atomicWrite(QString(), "new");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Usage);
}

void TestAtomicWrite::aSymbolicLinkStaysOne()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("shelf"));
    put(folder.filePath("shelf/2026.pdf"), oldBytes);
    QVERIFY(QFile::link("shelf/2026.pdf", folder.filePath("latest.pdf")));
    QVERIFY(atomicWrite(folder.filePath("latest.pdf"), "new"));
    QVERIFY(QFileInfo(folder.filePath("latest.pdf")).isSymLink());
    QCOMPARE(bytesOf(folder.filePath("shelf/2026.pdf")), QByteArray("new"));
    QCOMPARE(namesIn(folder.path()), (QStringList{"latest.pdf", "shelf"}));
}

void TestAtomicWrite::aChainOfLinksIsFollowedToItsEnd()
{
    const QTemporaryDir folder;
    put(folder.filePath("2026.pdf"), oldBytes);
    QVERIFY(QFile::link("2026.pdf", folder.filePath("october.pdf")));
    QVERIFY(QFile::link("october.pdf", folder.filePath("latest.pdf")));
    QVERIFY(atomicWrite(folder.filePath("latest.pdf"), "new"));
    QVERIFY(QFileInfo(folder.filePath("latest.pdf")).isSymLink());
    QVERIFY(QFileInfo(folder.filePath("october.pdf")).isSymLink());
    QCOMPARE(bytesOf(folder.filePath("2026.pdf")), QByteArray("new"));
}

void TestAtomicWrite::aLinkToNothingMakesItsTarget()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::link("later.pdf", folder.filePath("october.pdf")));
    QVERIFY(QFile::link("october.pdf", folder.filePath("latest.pdf")));
    QVERIFY(atomicWrite(folder.filePath("latest.pdf"), "new"));
    QVERIFY(QFileInfo(folder.filePath("october.pdf")).isSymLink());
    QCOMPARE(bytesOf(folder.filePath("later.pdf")), QByteArray("new"));
}

void TestAtomicWrite::permissionsAreKept_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("secret") << 0600;
    QTest::newRow("shared with a group") << 0664;
    QTest::newRow("everybody's") << 0666;
    QTest::newRow("program") << 0755;
}

void TestAtomicWrite::permissionsAreKept()
{
    QFETCH(int, mode);
    const QTemporaryDir folder;
    const QString path = folder.filePath("guide.pdf");
    put(path, oldBytes);
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(::chmod(name.constData(), static_cast<mode_t>(mode)), 0);
    const mode_t umaskBefore = ::umask(077);
    const Result<void> written = atomicWrite(path, "new");
    ::umask(umaskBefore);
    QVERIFY(written);
    struct stat status = {};
    QCOMPARE(::stat(name.constData(), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 07777), mode);
}

void TestAtomicWrite::aNewFileIsWritableByItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QByteArray name = QFile::encodeName(folder.filePath("guide.pdf"));
    const mode_t umaskBefore = ::umask(0);
    const Result<void> written = atomicWrite(folder.filePath("guide.pdf"), "new");
    ::umask(umaskBefore);
    QVERIFY(written);
    struct stat status = {};
    QCOMPARE(::stat(name.constData(), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 07777), 0644);
}

void TestAtomicWrite::whatIsTheOwnersIsReadByNobodyElse_data()
{
    QTest::addColumn<int>("old");
    QTest::addColumn<int>("mode");
    QTest::newRow("a new file") << 0 << 0600;
    QTest::newRow("secret before") << 0600 << 0600;
    QTest::newRow("everybody's before") << 0666 << 0600;
    QTest::newRow("a program before") << 0755 << 0700;
}

void TestAtomicWrite::whatIsTheOwnersIsReadByNobodyElse()
{
    QFETCH(int, old);
    QFETCH(int, mode);
    const QTemporaryDir folder;
    const QString path = folder.filePath("ada.key");
    const QByteArray name = QFile::encodeName(path);
    if (old != 0) {
        put(path, oldBytes);
        QCOMPARE(::chmod(name.constData(), static_cast<mode_t>(old)), 0);
    }
    const mode_t umaskBefore = ::umask(0);
    const Result<void> written = atomicWrite(path, "new", Readers::OwnerOnly);
    ::umask(umaskBefore);
    QVERIFY(written);
    QCOMPARE(bytesOf(path), QByteArray("new"));
    struct stat status = {};
    QCOMPARE(::stat(name.constData(), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 07777), mode);
}

void TestAtomicWrite::anotherNameOfTheOldFileKeepsTheOldBytes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("guide.pdf");
    const QString copy = folder.filePath("copy.pdf");
    put(path, oldBytes);
    QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(copy).constData()), 0);
    QVERIFY(atomicWrite(path, "new"));
    QCOMPARE(bytesOf(path), QByteArray("new"));
    QCOMPARE(bytesOf(copy), oldBytes);
}

void TestAtomicWrite::aMissingFileIsNotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("100%1.csv");
    const Result<QByteArray> read = readFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotFound);
    QCOMPARE(read.error().message, QStringLiteral("There is no file %1.").arg(path));
}

void TestAtomicWrite::aFolderIsNotRead()
{
    const QTemporaryDir folder;
    const Result<QByteArray> read = readFile(folder.path());
    QVERIFY(!read);
    QCOMPARE(read.error().message, QStringLiteral("%1 is a folder, not a file.").arg(folder.path()));
}

void TestAtomicWrite::aFileOverTheLimitIsNotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("applications.csv");
    put(path, QByteArray(1024, 'x'));
    QVERIFY(readFile(path, 1024));
    const Result<QByteArray> read = readFile(path, 1023);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QCOMPARE(read.error().message, QStringLiteral("%1 is larger than 1,023 bytes.").arg(path));
}

void TestAtomicWrite::anEndlessDeviceIsNotRead()
{
    const Result<QByteArray> read = readFile("/dev/zero", 1 << 20);
    QVERIFY(!read);
    QCOMPARE(read.error().message, QStringLiteral("/dev/zero is larger than 1.00 MiB."));
}

ROSETTE_SMALL_DISK_MAIN(TestAtomicWrite)
#include "tst_atomicwrite.moc"
