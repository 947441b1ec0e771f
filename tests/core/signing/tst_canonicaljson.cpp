// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace rosette;

class CanonicalJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreWrittenInTheirOneForm_data();
    void valuesAreWrittenInTheirOneForm();
    void keysAreSorted();
    void whatHasNoFormIsRefused_data();
    void whatHasNoFormIsRefused();
    void theRefusalNamesTheField();
    void onlyTheOneFormIsRead_data();
    void onlyTheOneFormIsRead();
    void whatIsWrittenIsReadBack();
};

namespace {

QJsonObject holding(const QJsonValue &value)
{
    return {{QStringLiteral("v"), value}};
}

QJsonValue randomValue(std::mt19937 &random, int depth)
{
    const auto upTo = [&](std::size_t most) { return static_cast<int>(random() % (most + 1)); };
    switch (upTo(depth > 0 ? 4 : 2)) {
    case 0:
        return random() % 2 == 0;
    case 1:
        return (qint64(random()) - (qint64(1) << 31)) * (qint64(1) << upTo(20));
    case 2: {
        QString text;
        for (int count = upTo(12); count > 0; --count)
            text += random() % 3 ? QChar(1 + upTo(0x2FF)) : QChar(0x4E00 + upTo(0x100));
        return text.normalized(QString::NormalizationForm_C);
    }
    case 3: {
        QJsonArray array;
        for (int count = upTo(4); count > 0; --count)
            array += randomValue(random, depth - 1);
        return array;
    }
    default: {
        QJsonObject object;
        for (int count = upTo(4); count > 0; --count)
            object.insert(QStringLiteral("k%1").arg(upTo(20)), randomValue(random, depth - 1));
        return object;
    }
    }
}

} // namespace

void CanonicalJsonTest::valuesAreWrittenInTheirOneForm_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QJsonValue &value, const char *bytes) {
        QTest::newRow(name) << value << QByteArray(bytes);
    };
    const qint64 largest = (qint64(1) << 53) - 1;
    row("true", true, "true");
    row("false", false, "false");
    row("zero", 0, "0");
    row("minus zero", -0.0, "0");
    row("negative", -17, "-17");
    row("whole number given as a double", 1e15, "1000000000000000");
    row("largest", largest, "9007199254740991");
    row("smallest", -largest, "-9007199254740991");
    row("empty text", QString(), "\"\"");
    row("letters", QStringLiteral("Zo\u00eb \u0141o\u015b"), "\"Zo\xc3\xab \xc5\x81o\xc5\x9b\"");
    row("beyond the first plane", QString::fromUcs4(U"\U0001F339"), "\"\xf0\x9f\x8c\xb9\"");
    row("quotes", QStringLiteral("\"\\/"), "\"\\\"\\\\/\"");
    row("short escapes", QStringLiteral("\b\f\n\r\t"), "\"\\b\\f\\n\\r\\t\"");
    row("other controls", QStringLiteral("\u0001\u000b\u001f"), "\"\\u0001\\u000b\\u001f\"");
    row("not escaped", QStringLiteral("\u007f\u0080\u2028<>&'"), "\"\x7f\xc2\x80\xe2\x80\xa8<>&'\"");
    row("empty array", QJsonArray(), "[]");
    row("array", QJsonArray{1, QJsonArray{true}, QStringLiteral("a")}, "[1,[true],\"a\"]");
    row("empty object", QJsonObject(), "{}");
}

void CanonicalJsonTest::valuesAreWrittenInTheirOneForm()
{
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, bytes);
    const Result<QByteArray> written = canonicalJson(holding(value));
    QVERIFY(written);
    QCOMPARE(*written, QByteArray("{\"v\":" + bytes + '}'));
}

void CanonicalJsonTest::keysAreSorted()
{
    const QJsonObject object{{QStringLiteral("b"), 1}, {QStringLiteral("a-b"), 2}, {QStringLiteral("B"), 3},
        {QStringLiteral("aB"), 4},
        {QStringLiteral("a"), QJsonObject{{QStringLiteral("z"), 1}, {QStringLiteral("_"), 2}}}};
    QCOMPARE(*canonicalJson(object), QByteArray(R"({"B":3,"a":{"_":2,"z":1},"a-b":2,"aB":4,"b":1})"));
    QCOMPARE(*canonicalJson({}), QByteArray("{}"));
}

void CanonicalJsonTest::whatHasNoFormIsRefused_data()
{
    QTest::addColumn<QJsonValue>("value");
    const qint64 tooLarge = qint64(1) << 53;
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("fraction") << QJsonValue(0.5);
    QTest::newRow("too large") << QJsonValue(tooLarge);
    QTest::newRow("too small") << QJsonValue(-tooLarge);
    QTest::newRow("far too large") << QJsonValue(std::numeric_limits<qint64>::max());
    QTest::newRow("far too small") << QJsonValue(std::numeric_limits<qint64>::min());
    QTest::newRow("beyond all integers") << QJsonValue(1e300);
    QTest::newRow("not a number") << QJsonValue(std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("infinite") << QJsonValue(std::numeric_limits<double>::infinity());
    QTest::newRow("U+0000") << QJsonValue(QString(QChar(0)));
    QTest::newRow("high surrogate at the end") << QJsonValue(QString(QChar(0xD800)));
    QTest::newRow("high surrogate alone") << QJsonValue(QString(QChar(0xD800)) + u'a');
    QTest::newRow("low surrogate alone") << QJsonValue(QString(QChar(0xDC00)));
    QTest::newRow("not NFC") << QJsonValue(QStringLiteral("e\u0301"));
    QTest::newRow("in an array") << QJsonValue(QJsonArray{1, QJsonValue()});
    QTest::newRow("empty key") << QJsonValue(QJsonObject{{QString(), 1}});
    QTest::newRow("key with a letter beyond ASCII") << QJsonValue(QJsonObject{{QStringLiteral("\u00eb"), 1}});
    QTest::newRow("key with a space") << QJsonValue(QJsonObject{{QStringLiteral("a b"), 1}});
}

void CanonicalJsonTest::whatHasNoFormIsRefused()
{
    QFETCH(QJsonValue, value);
    const Result<QByteArray> written = canonicalJson(holding(value));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Internal);
}

void CanonicalJsonTest::theRefusalNamesTheField()
{
    const QJsonObject inner{{QStringLiteral("share"), 0.5}};
    const QJsonObject outer{{QStringLiteral("payload"), inner}};
    QCOMPARE(canonicalJson(outer).error().message,
        QStringLiteral("The field “payload.share” of a record has no canonical form."));
}

void CanonicalJsonTest::onlyTheOneFormIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QString notText = QStringLiteral("These bytes are not a record's text.");
    const QString foreign = QStringLiteral("These bytes hold what no record holds.");
    const QString otherForm = QStringLiteral("These bytes are not in the one form that a record has.");
    const auto row = [](const char *name, const char *bytes, const QString &sentence) {
        QTest::newRow(name) << QByteArray(bytes) << sentence;
    };
    row("nothing", "", notText);
    row("array", "[1]", notText);
    row("cut off", "{\"a\":1", notText);
    row("more after it", "{\"a\":1}{}", notText);
    row("invalid UTF-8", "{\"a\":\"\xff\"}", notText);
    row("null", "{\"a\":null}", foreign);
    row("fraction", "{\"a\":1.5}", foreign);
    row("too large", "{\"a\":9007199254740992}", foreign);
    row("not NFC", "{\"a\":\"e\xcc\x81\"}", foreign);
    row("white space", "{\"a\": 1}", otherForm);
    row("new line at the end", "{\"a\":1}\n", otherForm);
    row("byte order mark", "\xef\xbb\xbf{\"a\":1}", otherForm);
    row("unsorted", "{\"b\":1,\"a\":1}", otherForm);
    row("doubled key", "{\"a\":1,\"a\":1}", otherForm);
    row("needless escape", "{\"a\":\"\\u0041\"}", otherForm);
    row("escaped solidus", "{\"a\":\"\\/\"}", otherForm);
    row("exponent", "{\"a\":1e2}", otherForm);
    row("fraction of zero", "{\"a\":1.0}", otherForm);
    row("minus zero", "{\"a\":-0}", otherForm);
}

void CanonicalJsonTest::onlyTheOneFormIsRead()
{
    QFETCH(QByteArray, bytes);
    const Result<QJsonObject> read = parseCanonicalJson(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Tampered);
    QTEST(read.error().message, "sentence");
}

void CanonicalJsonTest::whatIsWrittenIsReadBack()
{
    std::mt19937 random(53);
    for (int round = 0; round < 3000; ++round) {
        const QJsonObject object = holding(randomValue(random, 4));
        const Result<QByteArray> bytes = canonicalJson(object);
        QVERIFY(bytes);
        QCOMPARE(*parseCanonicalJson(*bytes), object);
        QCOMPARE(*bytes, QJsonDocument(object).toJson(QJsonDocument::Compact)); // as RFC 8785 for such values
    }
}

QTEST_GUILESS_MAIN(CanonicalJsonTest)
#include "tst_canonicaljson.moc"
