// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/keyring.h"
#include "tests/support/must.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>

using namespace rosette;
using rosette::test::must;

namespace {

constexpr quint64 mebibyte = quint64(1) << 20;
const QString passphrase = QStringLiteral("open sesame");

/// As long as it lives, this program gets no more than @p more bytes of memory beyond what it has.
class Scarcity
{
public:
    explicit Scarcity(quint64 more)
    {
        ::getrlimit(RLIMIT_AS, &m_before);
        QFile file(QStringLiteral("/proc/self/statm"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const quint64 pages = isOpen ? file.readAll().split(' ').first().toULongLong() : 0;
        const struct rlimit limit = {pages * 4096 + more, m_before.rlim_max};
        ::setrlimit(RLIMIT_AS, &limit);
    }
    ~Scarcity() { ::setrlimit(RLIMIT_AS, &m_before); }
    Scarcity(const Scarcity &) = delete;
    Scarcity &operator=(const Scarcity &) = delete;

private:
    struct rlimit m_before = {};
};

quint64 memoryOf(const QByteArray &file)
{
    return qFromLittleEndian<quint64>(QByteArray::fromBase64(file.split('\n').at(1)).constData() + 46);
}

} // namespace

/// scrypt wants a gibibyte. A computer that has less still makes keys, and says so where it cannot.
class ScarceMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The sanitizers need more memory than this test leaves.");
#endif
    }

    void lessWorkIsAskedForWhereMemoryIsShort()
    {
        const SecretKey key = SecretKey::create();
        QByteArray file;
        {
            const Scarcity scarcity(100 * mebibyte);
            file = must(key.fileText(passphrase, Strength::Sensitive));
        }
        QCOMPARE(memoryOf(file), 64 * mebibyte);
        QCOMPARE(must(SecretKey::fromFileText(file, passphrase)).publicKey(), key.publicKey());
    }

    void whereMemoryDoesNotSufficeItIsSaid()
    {
        const SecretKey key = SecretKey::create();
        const QByteArray file = must(key.fileText(passphrase, Strength::Interactive));
        const Scarcity scarcity(8 * mebibyte);
        const Result<QByteArray> written = key.fileText(passphrase, Strength::Sensitive);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InputOutput);
        QVERIFY(written.error().message.contains(QStringLiteral("not enough free memory")));
        const Result<SecretKey> read = SecretKey::fromFileText(file, passphrase);
        QVERIFY(!read);
        QCOMPARE(read.error(), written.error());
        KeyRing ring;
        QVERIFY(!ring.add(SecretKey::create(), {}, passphrase));
        QVERIFY(ring.keys().empty());
    }
};

QTEST_GUILESS_MAIN(ScarceMemoryTest)
#include "tst_scarcememory.moc"
