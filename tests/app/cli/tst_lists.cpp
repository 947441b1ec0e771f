// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conteststore.h"
#include "core/storage/database.h"
#include "core/storage/supportliststore.h"
#include "tests/app/cli/clifolder.h"
#include "tests/support/tamper.h"

#include <QCryptographicHash>

using namespace rosette::test;

/// A published list leaves the program as it was published, on the demo committee, whose list for Wales has a
/// correction.
class Lists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_folder.must(QStringLiteral("demo create nc.rosette")); }

    void theFileHoldsTheBytesOfTheFingerprint_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("number");
        QTest::newRow("the one in force") << QString() << 2;
        QTest::newRow("an earlier one") << QStringLiteral(" --number 1") << 1;
    }

    void theFileHoldsTheBytesOfTheFingerprint()
    {
        QFETCH(int, number);
        QFETCH(QString, options);
        const ProcessResult result =
            m_folder.onFile(QStringLiteral("list export policy-forum-wales --out wales.json") + options);
        const QByteArray written = m_folder.read(QStringLiteral("wales.json"));
        QCOMPARE(written, storedBytes(number));
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(written, QCryptographicHash::Sha256).toHex());
        const QString fingerprint = hash.left(4) + u' ' + hash.mid(4, 4) + u' ' + hash.mid(8, 4);
        QCOMPARE(
            result, (ProcessResult{0, hash + QStringLiteral("  wales.json\n"),
                        QStringLiteral("List %1 of policy-forum-wales is in wales.json; fingerprint %2.\n")
                            .arg(QString::number(number), fingerprint)}));
        QCOMPARE(QJsonDocument::fromJson(written).object().value(QLatin1String("number")).toInt(), number);
    }

    void programsAreToldTheSame()
    {
        const QJsonObject json =
            jsonOf(m_folder.onFile(QStringLiteral("list export policy-forum-wales --out wales.json --json")));
        QCOMPARE(json[QLatin1String("hash")].toString().toLatin1(),
            QCryptographicHash::hash(storedBytes(2), QCryptographicHash::Sha256).toHex());
        QCOMPARE(json[QLatin1String("number")].toInt(), 2);
        QCOMPARE(json[QLatin1String("path")].toString(), QStringLiteral("wales.json"));
    }

    void whatIsNotPublishedIsNotWritten_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no list yet") << "nec-clp"
                                     << "rosette-cli: No list of nec-clp is published yet.\n";
        QTest::newRow("no such number") << "policy-forum-wales --number 3"
                                        << "rosette-cli: There is no list 3 of policy-forum-wales.\n";
    }

    void whatIsNotPublishedIsNotWritten()
    {
        QFETCH(QString, list);
        QFETCH(QString, sentence);
        QCOMPARE(m_folder.onFile(QStringLiteral("list export %1 --out none.json").arg(list)),
            (ProcessResult{3, QString(), sentence}));
        QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("none.json"))));
    }

    void aListThatWasChangedIsNotWritten()
    {
        const CliFolder folder;
        folder.copyFrom(m_folder, QStringLiteral("nc.rosette"));
        tamper(folder.path(QStringLiteral("nc.rosette")), QStringLiteral("support_list_no_update"),
            QStringLiteral("UPDATE support_list SET bytes = CAST('{}' AS BLOB) WHERE number = 2"));
        QCOMPARE(folder.onFile(QStringLiteral("list export policy-forum-wales --out wales.json")),
            (ProcessResult{9, QString(),
                QStringLiteral("rosette-cli: List 2 of policy-forum-wales is not stored as it was published, "
                               "so it was not written. Check the records.\n")}));
        QVERIFY(!QFile::exists(folder.path(QStringLiteral("wales.json"))));
    }

private:
    /// What the list @p number of Wales was published as.
    QByteArray storedBytes(int number) const
    {
        const auto database = rosette::Database::open(m_folder.path(QStringLiteral("nc.rosette")));
        const auto slug = rosette::Slug::fromStored(QStringLiteral("policy-forum-wales"));
        const auto contests = rosette::ContestStore(**database).all();
        for (const rosette::Contest &contest : *contests)
            if (contest.slug == slug)
                return rosette::SupportListStore(**database)
                    .forContest(contest.id)
                    ->at(static_cast<std::size_t>(number - 1))
                    .bytes;
        return "no such contest";
    }

    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(Lists)
#include "tst_lists.moc"
