// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/maildraft.h"

#include "tests/support/must.h"
#include "tests/support/readmail.h"

#include <QJsonArray>
#include <QTest>

using namespace rosette;
using namespace rosette::test;

namespace {

MailDraft sample()
{
    return MailDraft{Mailbox{QStringLiteral("Ada Fox"), QStringLiteral("ada@example.org")},
        Mailbox{QStringLiteral("Tom Ashdown"), QStringLiteral("tom@example.org")},
        QStringLiteral("Your application"), QStringLiteral("Dear Tom,\n\nYes.\n"),
        QDateTime(QDate(2026, 10, 12), QTime(9, 30), Qt::UTC), QStringLiteral("1234@rosette.invalid")};
}

QJsonArray mailbox(const QString &name, const QString &address)
{
    return {QJsonArray{name, address}};
}

const QStringList allHeaders{QStringLiteral("From"), QStringLiteral("To"), QStringLiteral("Subject"),
    QStringLiteral("Date"), QStringLiteral("Message-Id"), QStringLiteral("X-Unsent"),
    QStringLiteral("MIME-Version"), QStringLiteral("Content-Type"),
    QStringLiteral("Content-Transfer-Encoding")};

} // namespace

/// Drafts as another program reads them: Python's mail parser.
class MailDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramReadsWhatWasMeant()
    {
        const QJsonObject read = readMail(must(mailDraft(sample())));
        QCOMPARE(read[QLatin1String("from")].toArray(),
            mailbox(QStringLiteral("Ada Fox"), QStringLiteral("ada@example.org")));
        QCOMPARE(read[QLatin1String("to")].toArray(),
            mailbox(QStringLiteral("Tom Ashdown"), QStringLiteral("tom@example.org")));
        QCOMPARE(read[QLatin1String("subject")].toString(), QStringLiteral("Your application"));
        QCOMPARE(read[QLatin1String("body")].toString(), QStringLiteral("Dear Tom,\n\nYes.\n"));
        QCOMPARE(read[QLatin1String("date")].toString(), QStringLiteral("2026-10-12T09:30:00+00:00"));
        QCOMPARE(read[QLatin1String("messageId")].toString(), QStringLiteral("<1234@rosette.invalid>"));
        QCOMPARE(read[QLatin1String("unsent")].toString(), QStringLiteral("1"));
        QCOMPARE(read[QLatin1String("type")].toString(), QStringLiteral("text/plain"));
        QCOMPARE(read[QLatin1String("charset")].toString(), QStringLiteral("utf-8"));
        QCOMPARE(read[QLatin1String("defects")].toArray(), QJsonArray());
        QStringList headers = read[QLatin1String("headers")].toVariant().toStringList();
        QStringList expected = allHeaders;
        headers.sort(Qt::CaseInsensitive);
        expected.sort(Qt::CaseInsensitive);
        QCOMPARE(headers, expected);
    }

    void withoutMailboxesThereIsNoHeaderForThem()
    {
        MailDraft draft = sample();
        draft.from.reset();
        draft.to.reset();
        const QJsonObject read = readMail(must(mailDraft(draft)));
        QVERIFY(read[QLatin1String("from")].isNull());
        QVERIFY(read[QLatin1String("to")].isNull());
        QCOMPARE(read[QLatin1String("defects")].toArray(), QJsonArray());
    }

    void noNameBeginsAnotherHeader_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *title, const QString &name, const QString &read) {
            QTest::newRow(title) << name << read;
        };
        row("plain", QStringLiteral("Ada Fox"), QStringLiteral("Ada Fox"));
        row("Welsh", QStringLiteral("Siân Ŵyn"), QStringLiteral("Siân Ŵyn"));
        row("Arabic", QStringLiteral("ليلى"), QStringLiteral("ليلى"));
        row("an emoji", QStringLiteral("Tom \U0001F339"), QStringLiteral("Tom \U0001F339"));
        row("a comma", QStringLiteral("Ashdown, Tom"), QStringLiteral("Ashdown, Tom"));
        row("quotes", QStringLiteral("Tom \"Red\" Ashdown"), QStringLiteral("Tom \"Red\" Ashdown"));
        row("a backslash", QStringLiteral("Tom \\ Ashdown"), QStringLiteral("Tom \\ Ashdown"));
        row("brackets", QStringLiteral("Tom <spy@example.org>"), QStringLiteral("Tom <spy@example.org>"));
        row("CR LF", QStringLiteral("Tom\r\nBcc: spy@example.org"),
            QStringLiteral("Tom Bcc: spy@example.org"));
        row("LF", QStringLiteral("Tom\nBcc: spy@example.org"), QStringLiteral("Tom Bcc: spy@example.org"));
        row("CR", QStringLiteral("Tom\rBcc: spy@example.org"), QStringLiteral("Tom Bcc: spy@example.org"));
        row("NEL", QStringLiteral("Tom\u0085Bcc: x"), QStringLiteral("Tom Bcc: x"));
        row("line separator", QStringLiteral("Tom\u2028Bcc: x"), QStringLiteral("Tom Bcc: x"));
        row("an empty line", QStringLiteral("Tom\r\n\r\nAnother body"), QStringLiteral("Tom Another body"));
        row("NUL", QStringLiteral("Tom") + QChar(u'\0') + QStringLiteral("Ashdown"),
            QStringLiteral("Tom Ashdown"));
        row("turned round", QStringLiteral("Tom \u202Egro.elpmaxe\u202C"), QStringLiteral("Tom gro.elpmaxe"));
        row("isolated", QStringLiteral("\u2066Tom\u2069"), QStringLiteral("Tom"));
        row("an encoded word", QStringLiteral("=?utf-8?q?=0D=0ABcc:?="),
            QStringLiteral("= ?utf-8?q?=0D=0ABcc:?="));
        row("200 letters", QString(200, u'a'), QString(200, u'a'));
        row("200 words of Welsh", QStringLiteral("Siân ").repeated(40).trimmed(),
            QStringLiteral("Siân ").repeated(40).trimmed());
        row("200 letters of four bytes", QStringLiteral("\U0001F339").repeated(100),
            QStringLiteral("\U0001F339").repeated(100));
    }

    void noNameBeginsAnotherHeader()
    {
        QFETCH(QString, name);
        QFETCH(QString, read);
        MailDraft draft = sample();
        draft.from->name = name;
        draft.to->name = name;
        draft.subject = name;
        const QByteArray bytes = must(mailDraft(draft));
        const QJsonObject seen = readMail(bytes);
        QCOMPARE(seen[QLatin1String("headers")].toArray().size(), allHeaders.size());
        QCOMPARE(seen[QLatin1String("to")].toArray(), mailbox(read, QStringLiteral("tom@example.org")));
        QCOMPARE(seen[QLatin1String("from")].toArray(), mailbox(read, QStringLiteral("ada@example.org")));
        QCOMPARE(seen[QLatin1String("subject")].toString(), read);
        QCOMPARE(seen[QLatin1String("body")].toString(), QStringLiteral("Dear Tom,\n\nYes.\n"));
        QCOMPARE(seen[QLatin1String("defects")].toArray(), QJsonArray());
    }

    void theTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("Welsh") << QStringLiteral("Annwyl Siân,\n\nDiolch – “iawn” £5.\n");
        QTest::newRow("a long paragraph")
            << QStringLiteral("Thank you for your application. ").repeated(200).trimmed() + u'\n';
        QTest::newRow("lines that look like headers")
            << "Bcc: spy@example.org\nSubject: no\n\nFrom here on\n";
        QTest::newRow("dots and equals") << ".\n..\na=3D=\n= \n--\n";
        QTest::newRow("spaces at the end") << "one \ntwo\t\n";
        QTest::newRow("emoji") << QStringLiteral("\U0001F339").repeated(100) + u'\n';
    }

    void theTextComesBackAsItWas()
    {
        QFETCH(QString, body);
        MailDraft draft = sample();
        draft.body = body;
        const QJsonObject seen = readMail(must(mailDraft(draft)));
        QCOMPARE(seen[QLatin1String("body")].toString(), body);
        QCOMPARE(seen[QLatin1String("defects")].toArray(), QJsonArray());
        QVERIFY(seen[QLatin1String("longest")].toInt() <= 78);
    }

    void anAddressIsOneAddress_data()
    {
        QTest::addColumn<bool>("valid");
        const auto row = [](const QString &address, bool valid) {
            QTest::newRow(qPrintable(address)) << valid;
        };
        row(QStringLiteral("tom@example.org"), true);
        row(QStringLiteral("tom.o'neill+nec@mail.example.co.uk"), true);
        row(QStringLiteral("tom@localhost"), false);
        row(QStringLiteral("tom"), false);
        row(QStringLiteral("tom@"), false);
        row(QStringLiteral("@example.org"), false);
        row(QStringLiteral("tom@example..org"), false);
        row(QStringLiteral(".tom@example.org"), false);
        row(QStringLiteral("tom@-example.org"), false);
        row(QStringLiteral("tom@example.org, spy@example.org"), false);
        row(QStringLiteral("tom@example.org\nBcc: spy@example.org"), false);
        row(QStringLiteral("tom@example.org\n"), false);
        row(QStringLiteral("Tom <tom@example.org>"), false);
        row(QStringLiteral("tom ashdown@example.org"), false);
        row(QStringLiteral("tóm@example.org"), false);
        row(QStringLiteral("\"tom\"@example.org"), false);
        row(QString(65, u'a') + QStringLiteral("@example.org"), false);
        row(QString(64, u'a') + QStringLiteral("@example.org"), true);
        row(QStringLiteral("a@") + QStringLiteral("bcd.").repeated(63) + QStringLiteral("org"), false);
    }

    void anAddressIsOneAddress()
    {
        QFETCH(bool, valid);
        const QString address = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(isMailAddress(address), valid);
        MailDraft draft = sample();
        draft.to->address = address;
        const Result<QByteArray> written = mailDraft(draft);
        QCOMPARE(written.has_value(), valid);
        if (!valid)
            QCOMPARE(written.error().code, ErrorCode::InvalidInput);
    }

    void theSameDraftIsTheSameBytes() { QCOMPARE(must(mailDraft(sample())), must(mailDraft(sample()))); }
};

QTEST_GUILESS_MAIN(MailDraftTest)
#include "tst_maildraft.moc"
