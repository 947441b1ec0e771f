// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guides/jpeg.h"

#include "tests/core/guides/guidebuilders.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

namespace {

QByteArray segment(const char *marker, const QByteArray &payload)
{
    const auto length = static_cast<quint16>(payload.size() + 2);
    return QByteArray::fromHex(marker) + static_cast<char>(length >> 8) + static_cast<char>(length & 0xFF) +
           payload;
}

const QByteArray exifHead("Exif\0\0", 6);

/// A TIFF block with one entry, the orientation.
QByteArray lowByteFirst(const char *value)
{
    return QByteArray::fromHex("49492a0008000000"
                               "0100"
                               "1201030001000000") +
           QByteArray::fromHex(value) + QByteArray::fromHex("000000000000");
}

QByteArray highByteFirst(const char *value)
{
    return QByteArray::fromHex("4d4d002a00000008"
                               "0001"
                               "0112000300000001") +
           QByteArray::fromHex(value) + QByteArray::fromHex("000000000000");
}

QByteArray photoWith(const QByteArray &segments)
{
    QByteArray jpeg = portrait(QStringLiteral("tom-ashdown"));
    return jpeg.insert(2, segments);
}

} // namespace

class JpegTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orientationIsRead_data();
    void orientationIsRead();
    void metadataGoesAndThePictureStays();
    void whatIsNoJpegStaysAsItIs_data();
    void whatIsNoJpegStaysAsItIs();
    void everyTruncationIsReadSafely();
};

void JpegTest::orientationIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("orientation");
    QTest::newRow("no metadata") << photoWith({}) << 1;
    QTest::newRow("low byte first") << photoWith(segment("ffe1", exifHead + lowByteFirst("0600"))) << 6;
    QTest::newRow("high byte first") << photoWith(segment("ffe1", exifHead + highByteFirst("0003"))) << 3;
    QTest::newRow("out of range") << photoWith(segment("ffe1", exifHead + highByteFirst("0009"))) << 1;
    QTest::newRow("other APP1") << photoWith(segment("ffe1", "http://ns.adobe.com/xap/1.0/")) << 1;
    QTest::newRow("directory outside")
        << photoWith(segment("ffe1", exifHead + QByteArray::fromHex("4d4d002affffffff"))) << 1;
    QTest::newRow("more entries than bytes")
        << photoWith(segment("ffe1", exifHead + QByteArray::fromHex("4d4d002a00000008ffff"))) << 1;
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("text") << QByteArray("hello") << 1;
}

void JpegTest::orientationIsRead()
{
    QFETCH(QByteArray, bytes);
    QTEST(jpegOrientation(bytes), "orientation");
}

void JpegTest::metadataGoesAndThePictureStays()
{
    const QByteArray adobe = segment("ffee", "Adobe kept");
    const QByteArray jpeg = photoWith(segment("ffe1", "where it was") + segment("ffed", "who made it") +
                                      segment("fffe", "a comment") + adobe);
    QCOMPARE(withoutJpegMetadata(jpeg), photoWith(adobe));
}

void JpegTest::whatIsNoJpegStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("only a start") << QByteArray::fromHex("ffd8ff");
    QTest::newRow("length under 2") << QByteArray::fromHex("ffd8ffe10001ffff");
    QTest::newRow("length over the end") << QByteArray::fromHex("ffd8ffe1ffff00");
}

void JpegTest::whatIsNoJpegStaysAsItIs()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(withoutJpegMetadata(bytes), bytes);
}

void JpegTest::everyTruncationIsReadSafely()
{
    const QByteArray jpeg = photoWith(segment("ffe1", exifHead + lowByteFirst("0600"))).left(400);
    for (qsizetype length = 0; length <= jpeg.size(); ++length) {
        const QByteArray part = jpeg.left(length);
        QVERIFY(withoutJpegMetadata(part).size() <= part.size());
        const int orientation = jpegOrientation(part);
        QVERIFY(orientation == 1 || orientation == 6);
    }
}

QTEST_GUILESS_MAIN(JpegTest)
#include "tst_jpeg.moc"
