// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/candidates/applicationjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace rosette;

class ApplicationJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void anEmptyApplicationIsReadBack();
    void textsAreNormalised();
    void whatIsNoCharacterIsReplaced();
    void damageIsNamed_data();
    void damageIsNamed();
};

namespace {

ApplicationContent content()
{
    ApplicationContent content;
    content.statement = QStringLiteral("I drive a bus.\nI chair a branch.");
    content.summary = QStringLiteral("Bus driver.");
    content.answers = {{QStringLiteral("Why?"), QStringLiteral("Because.")}, {QStringLiteral("How?"), {}}};
    content.pledges = {
        {QStringLiteral("Open minutes"), QDate(2026, 9, 1)}, {QStringLiteral("Pay restored"), {}}};
    content.asks = QStringLiteral("Leaflets");
    content.consents = {true, false, true};
    content.longstandingMember = true;
    return content;
}

} // namespace

void ApplicationJsonTest::whatIsWrittenIsReadBack()
{
    for (int flags = 0; flags < 8; ++flags) {
        ApplicationContent sent = content();
        sent.consents = {(flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0};
        const Result<ApplicationContent> read = contentFromJson(contentToJson(sent));
        QVERIFY(read);
        QCOMPARE(*read, sent);
    }
}

void ApplicationJsonTest::anEmptyApplicationIsReadBack()
{
    QCOMPARE(*contentFromJson(contentToJson({})), ApplicationContent());
}

void ApplicationJsonTest::textsAreNormalised()
{
    ApplicationContent sent;
    sent.statement = QStringLiteral("Zoe\u0308");
    QCOMPARE(contentFromJson(contentToJson(sent))->statement, QStringLiteral("Zo\u00eb"));
}

void ApplicationJsonTest::whatIsNoCharacterIsReplaced()
{
    ApplicationContent sent;
    sent.asks = QStringLiteral("a") + QChar(0) + QChar(0xD800) + QStringLiteral("b") + QChar(0xDC00);
    sent.summary = QString::fromUcs4(U"\U0001F339") + QChar(0xD83C);
    const ApplicationContent read = *contentFromJson(contentToJson(sent));
    QCOMPARE(read.asks, QStringLiteral("a\uFFFD\uFFFDb\uFFFD"));
    QCOMPARE(read.summary, QString::fromUcs4(U"\U0001F339\uFFFD"));
}

void ApplicationJsonTest::damageIsNamed_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *find, const char *replace, const char *sentence) {
        QTest::newRow(name) << QByteArray(find) << QByteArray(replace) << QString::fromUtf8(sentence);
    };
    row("renamed field", "\"asks\"", "\"wants\"", "In the application, “asks” is missing.");
    row("answer", "\"answer\":\"Because.\"", "\"answer\":3", "In the answer, “answer” is not a text.");
    row("pledge", "\"wording\"", "\"words\"", "In the pledge, “wording” is missing.");
    row("date", "2026-09-01", "2026-09-31", "“2026-09-31” is not a date such as 2026-10-19.");
    row("consent", "\"toBeNamed\":true", "\"toBeNamed\":\"yes\"",
        "In the consents, “toBeNamed” is neither true nor false.");
}

void ApplicationJsonTest::damageIsNamed()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    QByteArray json = QJsonDocument(contentToJson(content())).toJson(QJsonDocument::Compact);
    QVERIFY(json.contains(find));
    const auto read = contentFromJson(QJsonDocument::fromJson(json.replace(find, replace)).object());
    QVERIFY(!read);
    QTEST(read.error().message, "sentence");
}

QTEST_GUILESS_MAIN(ApplicationJsonTest)
#include "tst_applicationjson.moc"
