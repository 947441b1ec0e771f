// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonreader.h"

#include <QJsonDocument>
#include <QTest>

using namespace rosette;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsRead();
    void theFirstFaultIsSaid_data();
    void theFirstFaultIsSaid();
    void theCallersOwnRefusalIsKept();
};

namespace {

JsonReader readerOf(const QByteArray &json)
{
    return {QJsonDocument::fromJson(json).object(), QStringLiteral("pot")};
}

void readAll(JsonReader &reader)
{
    reader.text(QStringLiteral("text"));
    reader.integer(QStringLiteral("count"), 1, 9);
    reader.boolean(QStringLiteral("flag"));
    reader.array(QStringLiteral("list"));
    reader.object(QStringLiteral("group"));
}

} // namespace

void JsonReaderTest::everyFieldIsRead()
{
    JsonReader reader = readerOf(R"({"text":"tea","count":9,"flag":true,"list":[1],"group":{"a":1}})");
    QCOMPARE(reader.text(QStringLiteral("text")), QStringLiteral("tea"));
    QCOMPARE(reader.integer(QStringLiteral("count"), 1, 9), 9);
    QCOMPARE(reader.boolean(QStringLiteral("flag")), true);
    QCOMPARE(reader.array(QStringLiteral("list")).size(), 1);
    QCOMPARE(reader.object(QStringLiteral("group")).keys(), QStringList{QStringLiteral("a")});
    QVERIFY(!reader.failure());
}

void JsonReaderTest::theFirstFaultIsSaid_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *json, const char *sentence) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(sentence);
    };
    row("missing", R"({"count":1,"flag":true,"list":[],"group":{}})", "In the pot, “text” is missing.");
    row("text of another type", R"({"text":1,"count":1,"flag":true,"list":[],"group":{}})",
        "In the pot, “text” is not a text.");
    row("too small", R"({"text":"","count":0,"flag":true,"list":[],"group":{}})",
        "In the pot, “count” is not a whole number from 1 to 9.");
    row("too large", R"({"text":"","count":10,"flag":true,"list":[],"group":{}})",
        "In the pot, “count” is not a whole number from 1 to 9.");
    row("fraction", R"({"text":"","count":1.5,"flag":true,"list":[],"group":{}})",
        "In the pot, “count” is not a whole number from 1 to 9.");
    row("number as a text", R"({"text":"","count":"1","flag":true,"list":[],"group":{}})",
        "In the pot, “count” is not a whole number from 1 to 9.");
    row("flag of another type", R"({"text":"","count":1,"flag":1,"list":[],"group":{}})",
        "In the pot, “flag” is neither true nor false.");
    row("list of another type", R"({"text":"","count":1,"flag":true,"list":{},"group":{}})",
        "In the pot, “list” is not a list.");
    row("group of another type", R"({"text":"","count":1,"flag":true,"list":[],"group":[]})",
        "In the pot, “group” is not a group of fields.");
    row("unknown", R"({"text":"","count":1,"flag":true,"list":[],"group":{},"colour":"red"})",
        "In the pot, “colour” is not known.");
    row("two faults", R"({"text":1,"count":0,"flag":true,"list":[],"group":{}})",
        "In the pot, “text” is not a text.");
}

void JsonReaderTest::theFirstFaultIsSaid()
{
    QFETCH(QByteArray, json);
    JsonReader reader = readerOf(json);
    readAll(reader);
    const std::optional<Error> failure = reader.failure();
    QVERIFY(failure);
    QCOMPARE(failure->code, ErrorCode::InvalidInput);
    QTEST(failure->message, "sentence");
}

void JsonReaderTest::theCallersOwnRefusalIsKept()
{
    JsonReader reader = readerOf(R"({"text":"cold"})");
    reader.text(QStringLiteral("text"));
    reader.refuse(QStringLiteral("text"), QStringLiteral("is cold"));
    reader.refuse(Error{ErrorCode::Internal, QStringLiteral("Later."), {}});
    QCOMPARE(reader.failure()->message, QStringLiteral("In the pot, “text” is cold."));
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_jsonreader.moc"
