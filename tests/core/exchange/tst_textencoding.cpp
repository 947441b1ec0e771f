// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textencoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace rosette;

namespace {

const QString sample = QStringLiteral("name,role\nJosé Núñez – “chair”,chair\n");

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("assumed");
        const auto add = [](const char *name, const QByteArray &bytes, TextEncoding encoding, bool assumed) {
            QTest::newRow(name) << bytes << static_cast<int>(encoding) << assumed;
        };
        add("utf-8", sample.toUtf8(), TextEncoding::Utf8, false);
        add("utf-8 with a mark", "\xEF\xBB\xBF" + sample.toUtf8(), TextEncoding::Utf8, false);
        add("utf-16 le with a mark", utf16(sample, QStringConverter::Utf16LE, true),
            TextEncoding::Utf16LittleEndian, false);
        add("utf-16 be with a mark", utf16(sample, QStringConverter::Utf16BE, true),
            TextEncoding::Utf16BigEndian, false);
        add("utf-16 le without", utf16(sample, QStringConverter::Utf16LE, false),
            TextEncoding::Utf16LittleEndian, false);
        add("utf-16 be without", utf16(sample, QStringConverter::Utf16BE, false),
            TextEncoding::Utf16BigEndian, false);
        add("windows-1252",
            "name,role\nJos\xE9 N\xFA\xF1"
            "ez \x96 \x93"
            "chair\x94,chair\n",
            TextEncoding::Windows1252, true);
    }

    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QByteArray, bytes);
        const Result<DecodedText> text = decodeText(bytes);
        QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().message));
        QCOMPARE(QString::fromUtf8(text->utf8), sample);
        QTEST(static_cast<int>(text->encoding), "encoding");
        QTEST(text->assumed, "assumed");
    }

    void everyByteOfWindows1252IsItsCharacterOrRefused()
    {
        // The characters of 0x80 to 0x9F as the Unicode consortium's table CP1252.TXT has them.
        const QString upper = QStringLiteral("€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ");
        for (int byte = 0x80; byte <= 0xFF; ++byte) {
            const QByteArray bytes = QByteArray("a\xE9 ") + static_cast<char>(byte);
            const Result<DecodedText> text = decodeText(bytes, TextEncoding::Windows1252);
            const QChar expected = byte >= 0xA0 ? QChar(byte) : upper.at(byte - 0x80);
            QCOMPARE(text.has_value(), expected != u'?');
            if (text)
                QCOMPARE(QString::fromUtf8(text->utf8).back(), expected);
        }
    }

    void aChosenEncodingIsUsed()
    {
        const Result<DecodedText> text = decodeText("Jos\xC3\xA9", TextEncoding::Windows1252);
        QVERIFY(text.has_value());
        QCOMPARE(QString::fromUtf8(text->utf8), QStringLiteral("JosÃ©"));
        QVERIFY(!text->assumed);
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << "empty";
        QTest::newRow("zero byte") << QByteArray("a,b\nc,\0d\n", 8) << "Line 2 holds a zero byte";
        QTest::newRow("zip archive") << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0\xE9\0\0!\0", 15)
                                     << "zero byte";
        QTest::newRow("mark, but not utf-8") << QByteArray("\xEF\xBB\xBFJos\xE9") << "says that it is UTF-8";
        QTest::newRow("odd utf-16") << QByteArray("\xFF\xFE"
                                                  "a\0b",
                                           5)
                                    << "UTF-16, but it is damaged";
        QTest::newRow("half a surrogate pair") << QByteArray("\xFF\xFE"
                                                             "a\0\x3D\xD8"
                                                             "b\0",
                                                      8)
                                               << "damaged";
        QTest::newRow("zero in utf-16") << QByteArray("\xFF\xFE"
                                                      "a\0\0\0b\0",
                                               8)
                                        << "zero character";
        QTest::newRow("undefined in 1252") << QByteArray("a\nb\xE9\x81") << "Line 2 holds the byte 81";
    }

    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const Result<DecodedText> text = decodeText(bytes);
        QVERIFY(!text.has_value());
        QCOMPARE(text.error().code, ErrorCode::InvalidInput);
        QVERIFY2(text.error().message.contains(words), qPrintable(text.error().message));
    }
};

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
