// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/plaincanonical.h"

#include "core/signing/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace rosette;

class PlainCanonicalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextsAreKnown_data();
    void plainTextsAreKnown();
    void whateverIsPlainIsWrittenTheSameAgain();
};

namespace {

/// Whether writing anew what @p bytes say gives those bytes: the definition of the form.
bool isWrittenTheSame(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return false;
    const Result<QByteArray> written = canonicalJson(document.object());
    return written && *written == bytes;
}

QByteArray nested(int depth)
{
    return QByteArray("{\"a\":").repeated(depth - 1) + "{}" + QByteArray("}").repeated(depth - 1);
}

} // namespace

void PlainCanonicalTest::plainTextsAreKnown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("plain");
    const auto row = [](const char *name, const QByteArray &bytes, bool plain) {
        QTest::newRow(name) << bytes << plain;
    };
    row("nothing", "", false);
    row("empty object", "{}", true);
    row("an array", "[]", false);
    row("all kinds", R"({"A":[],"a":{"b":-1,"c":[true,false,0,"x y"]},"b-_9":""})", true);
    row("names out of order", R"({"b":1,"a":1})", false);
    row("a name twice", R"({"a":1,"a":1})", false);
    row("an empty name", R"({"":1})", false);
    row("a name with a space", R"({"a b":1})", false);
    row("upper case before lower", R"({"B":1,"a":1})", true);
    row("a shorter name first", R"({"a":1,"ab":1})", true);
    row("white space", R"({"a": 1})", false);
    row("white space at the end", "{} ", false);
    row("two values", "{}{}", false);
    row("a comma too many", R"({"a":1,})", false);
    row("no colon", R"({"a"1})", false);
    row("no value", R"({"a":})", false);
    row("cut off", R"({"a":"b)", false);
    row("cut off in a name", R"({"a)", false);
    row("cut off in an array", R"({"a":[1)", false);
    row("a comma too many in an array", R"({"a":[1,]})", false);
    row("leading zero", R"({"a":01})", false);
    row("minus zero", R"({"a":-0})", false);
    row("a minus alone", R"({"a":-})", false);
    row("a fraction", R"({"a":1.0})", false);
    row("an exponent", R"({"a":1e2})", false);
    row("fifteen digits", R"({"a":999999999999999})", true);
    row("sixteen digits", R"({"a":1000000000000000})", false);
    row("null", R"({"a":null})", false);
    row("a word cut off", R"({"a":tru})", false);
    row("another word", R"({"a":falsy})", false);
    row("an escape", R"({"a":"\n"})", false);
    row("a control", "{\"a\":\"\x1f\"}", false);
    row("delete", "{\"a\":\"\x7f\"}", true);
    row("an accent", "{\"a\":\"\xc3\xa9\"}", false);
    row("as deep as can be", nested(32), true);
    row("deeper", nested(33), false);
    row("as deep as can be in arrays",
        "{\"a\":" + QByteArray("[").repeated(31) + QByteArray("]").repeated(31) + '}', true);
    row("deeper in arrays", "{\"a\":" + QByteArray("[").repeated(32) + QByteArray("]").repeated(32) + '}',
        false);
}

void PlainCanonicalTest::plainTextsAreKnown()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, plain);
    QCOMPARE(isPlainCanonical(bytes), plain);
    if (plain)
        QVERIFY(isWrittenTheSame(bytes));
}

void PlainCanonicalTest::whateverIsPlainIsWrittenTheSameAgain()
{
    const QByteArray whole =
        R"({"act":"ballot-cast","at":"2026-05-05T06:21:00.000Z","payload":{"a":[1,20,-3],"b":true,"c":{}},"z":0})";
    QVERIFY(isPlainCanonical(whole));
    const QByteArray alphabet = "{}[]\",:\\abz019-+. etruflsn\n\x7f\xc3\xa9";
    std::mt19937 random(20261122);
    const auto below = [&random](qsizetype most) {
        return std::uniform_int_distribution<qsizetype>(0, most - 1)(random);
    };
    int plain = 0;
    constexpr int cases = 200'000;
    for (int number = 0; number < cases; ++number) {
        QByteArray bytes = whole;
        for (qsizetype changes = 1 + below(3); changes > 0; --changes) {
            const qsizetype at = below(bytes.size());
            const char byte = alphabet.at(below(alphabet.size()));
            switch (below(3)) {
            case 0:
                bytes.remove(at, 1);
                break;
            case 1:
                bytes.insert(at, byte);
                break;
            default:
                bytes[at] = byte;
            }
        }
        if (!isPlainCanonical(bytes))
            continue;
        ++plain;
        QVERIFY2(isWrittenTheSame(bytes), bytes.constData());
    }
    QVERIFY2(plain > cases / 20, qPrintable(QString::number(plain)));
}

QTEST_GUILESS_MAIN(PlainCanonicalTest)
#include "tst_plaincanonical.moc"
