// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>
#include <type_traits>
#include <unordered_set>

using namespace rosette;

using SeatId = Id<struct SeatKind>;
using MotionId = Id<struct MotionKind>;

// An id comes from create(), parse() or fromStored(), never from nothing or from another kind of id.
static_assert(!std::is_default_constructible_v<SeatId>);
static_assert(!std::is_constructible_v<SeatId, MotionId>);
static_assert(!std::is_constructible_v<SeatId, QString>);
static_assert(!std::is_constructible_v<SeatId, QUuid>);

namespace {

const QString sample = QStringLiteral("0b0ae5bd-9f39-4a3f-8f51-4c1c9b6f2a10");

} // namespace

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newIdsDiffer()
    {
        QSet<SeatId> seen;
        for (int count = 0; count < 1000; ++count)
            seen.insert(SeatId::create());
        QCOMPARE(seen.size(), 1000);
    }

    void aBatchOfNewIdsAscendsInTheOrderOfItsTexts()
    {
        constexpr std::size_t count = 1000;
        const std::vector<SeatId> ids = SeatId::createAscending(count);
        QCOMPARE(ids.size(), count);
        QSet<SeatId> seen;
        for (std::size_t at = 0; at < count; ++at) {
            QVERIFY(at == 0 || ids[at - 1].toString() < ids[at].toString());
            QVERIFY(SeatId::parse(ids[at].toString()));
            QCOMPARE(ids[at].toString().at(14), u'4'); // the version of RFC 9562
            seen.insert(ids[at]);
        }
        QCOMPARE(seen.size(), static_cast<qsizetype>(count));
    }

    void writtenIsAsInText()
    {
        std::array<char, 36> written{};
        SeatId::fromStored(sample).write(written);
        QCOMPARE(QString::fromLatin1(written.data(), 36), sample);
        const SeatId id = SeatId::create();
        id.write(written);
        QCOMPARE(QString::fromLatin1(written.data(), 36), id.toString());
    }

    void newIdsAreRandomUuids()
    {
        const QRegularExpression form(
            "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        for (int count = 0; count < 100; ++count)
            QVERIFY(form.match(SeatId::create().toString()).hasMatch());
    }

    void textIsParsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("usual form") << sample << true;
        QTest::newRow("upper case") << sample.toUpper() << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("in braces") << ("{" + sample + "}") << false;
        QTest::newRow("without hyphens") << QString(sample).remove(u'-') << false;
        QTest::newRow("one short") << sample.chopped(1) << false;
        QTest::newRow("one long") << (sample + "0") << false;
        QTest::newRow("space at its end") << (sample.chopped(1) + " ") << false;
        QTest::newRow("not hexadecimal") << QString(sample).replace(0, 1, "g") << false;
        QTest::newRow("hyphen out of place") << "0b0ae5bd9-f39-4a3f-8f51-4c1c9b6f2a10" << false;
        QTest::newRow("null") << "00000000-0000-0000-0000-000000000000" << false;
        QTest::newRow("full-width digit") << QString(sample).replace(0, 1, QChar(0xFF10)) << false;
        QTest::newRow("a name") << "Ada Fox" << false;
    }

    void textIsParsed()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const Result<SeatId> id = SeatId::parse(text);
        QCOMPARE(id.has_value(), valid);
        if (valid) {
            QCOMPARE(id->toString(), sample);
        } else {
            QCOMPARE(id.error().code, ErrorCode::InvalidInput);
            QCOMPARE(id.error().message, QStringLiteral("“%1” is not an id.").arg(text));
        }
    }

    void storedTextComesBack()
    {
        const SeatId id = SeatId::create();
        QCOMPARE(SeatId::fromStored(id.toString()), id);
        QCOMPARE(*SeatId::parse(id.toString()), id);
    }

    void newIdsAreRandomOnes()
    {
        for (int made = 0; made < 1000; ++made) {
            const QUuid uuid = randomUuid();
            QCOMPARE(uuid.version(), QUuid::Random);
            QCOMPARE(uuid.variant(), QUuid::DCE);
        }
    }

    void idsAreKeysOfEveryContainer()
    {
        const SeatId id = SeatId::create();
        const SeatId other = SeatId::create();
        QVERIFY(id != other);
        QVERIFY((id < other) != (other < id));
        QVERIFY(!(id < id));
        QCOMPARE(qHash(id), qHash(SeatId::fromStored(id.toString())));
        const std::unordered_set<SeatId> ids{id, other, id};
        QCOMPARE(ids.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
