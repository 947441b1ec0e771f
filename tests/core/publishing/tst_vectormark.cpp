// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/vectormark.h"

#include <QTest>

using namespace rosette;

class VectorMarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rosetteHasFiveFilledShapes();
    void pathCommandsBecomeAPath();
    void whatIsNotUnderstoodIsRefused_data();
    void whatIsNotUnderstoodIsRefused();
};

void VectorMarkTest::rosetteHasFiveFilledShapes()
{
    const typeset::VectorDrawing &mark = rosetteMark();
    QCOMPARE(mark.paths.size(), size_t(5));
    QCOMPARE(mark.viewBox.width, 36.0);
    for (const typeset::PaintedPath &painted : mark.paths)
        QVERIFY(painted.fill.has_value());
    QVERIFY(mark.paths.back().fill == typeset::Colour::fromHex(0xAD1E5A));
}

void VectorMarkTest::pathCommandsBecomeAPath()
{
    const Result<typeset::VectorDrawing> drawing = readVectorMark(
        "<svg viewBox='0 0 10 20'><path fill='#010203' d='M1,2 L3 4 C5,6 7,8 -9,.5 Z'/></svg>");

    QVERIFY(drawing.has_value());
    QCOMPARE(drawing->viewBox.height, 20.0);
    typeset::Path expected;
    expected.moveTo({1, 2}).lineTo({3, 4}).cubicTo({5, 6}, {7, 8}, {-9, 0.5}).close();
    QVERIFY(drawing->paths.front().path == expected);
    QVERIFY(drawing->paths.front().fill == typeset::Colour::fromHex(0x010203));
}

void VectorMarkTest::whatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QByteArray>("svg");
    const auto inside = [](const QByteArray &shape) { return "<svg viewBox='0 0 9 9'>" + shape + "</svg>"; };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no svg") << QByteArray("<html/>");
    QTest::newRow("no viewBox") << QByteArray("<svg><circle r='1' fill='#000000'/></svg>");
    QTest::newRow("moved viewBox") << QByteArray(
        "<svg viewBox='1 0 9 9'><circle r='1' fill='#000000'/></svg>");
    QTest::newRow("no shape") << inside({});
    QTest::newRow("unknown element") << inside("<text fill='#000000'>x</text>");
    QTest::newRow("relative command") << inside("<path fill='#000000' d='m1,1 l2,2z'/>");
    QTest::newRow("missing number") << inside("<path fill='#000000' d='M1,1 L2'/>");
    QTest::newRow("numbers without a command") << inside("<path fill='#000000' d='M1,1 2,2'/>");
    QTest::newRow("no fill") << inside("<circle r='1'/>");
    QTest::newRow("named colour") << inside("<circle r='1' fill='red'/>");
    QTest::newRow("no radius") << inside("<circle fill='#000000'/>");
    QTest::newRow("cut off") << QByteArray("<svg viewBox='0 0 9 9'><circle r='1' fill='#000000'/>");
}

void VectorMarkTest::whatIsNotUnderstoodIsRefused()
{
    QFETCH(QByteArray, svg);
    const Result<typeset::VectorDrawing> drawing = readVectorMark(svg);
    QVERIFY(!drawing.has_value());
    QVERIFY(drawing.error().code == ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(VectorMarkTest)
#include "tst_vectormark.moc"
