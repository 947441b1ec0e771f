// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// What the user guide promises, and the test that each line names.
class TestPromises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseHasATest_data();
    void everyPromiseHasATest();
    void aLineWithoutATestIsFound_data();
    void aLineWithoutATestIsFound();

private:
    static QString read(const QString &path)
    {
        QFile file(QStringLiteral(ROSETTE_SOURCE_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// The lines of the page's tables, without their heads.
    static QStringList promises()
    {
        QStringList lines;
        for (const QString &line : read(QStringLiteral("docs/user/promises.md")).split(u'\n'))
            if (line.startsWith(u'|') && !line.startsWith(QStringLiteral("|---")) &&
                !line.startsWith(QStringLiteral("| Promise |")))
                lines += line;
        return lines;
    }
    /// Whether the last cell of @p line names a test that the tree has: `folder/name: function`.
    static bool isProved(const QString &line)
    {
        static const QRegularExpression named(
            QStringLiteral("^\\|.+\\| `([a-z0-9/]+)/([a-z0-9]+): (\\w+)` \\|$"));
        const QRegularExpressionMatch match = named.match(line);
        if (!match.hasMatch())
            return false;
        const QString test =
            read(QStringLiteral("tests/%1/tst_%2.cpp").arg(match.captured(1), match.captured(2)));
        static const QString slot = QStringLiteral("(?:void|::)\\s*%1\\(\\)");
        return QRegularExpression(slot.arg(match.captured(3))).match(test).hasMatch();
    }
};

void TestPromises::everyPromiseHasATest_data()
{
    QTest::addColumn<QString>("line");
    const QStringList lines = promises();
    QVERIFY(lines.size() >= 20);
    for (const QString &line : lines)
        QTest::newRow(qPrintable(line.section(u'|', 1, 1).trimmed())) << line;
}

void TestPromises::everyPromiseHasATest()
{
    QFETCH(QString, line);
    QVERIFY(isProved(line));
}

void TestPromises::aLineWithoutATestIsFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no test") << QStringLiteral("| All is well | |");
    QTest::newRow("no such file") << QStringLiteral(
        "| All is well | `core/decisions/wishes: theyComeTrue` |");
    QTest::newRow("no such function")
        << QStringLiteral("| All is well | `core/decisions/tally: allIsWell` |");
}

void TestPromises::aLineWithoutATestIsFound()
{
    QFETCH(QString, line);
    QVERIFY(!isProved(line));
}

QTEST_APPLESS_MAIN(TestPromises)
#include "tst_promises.moc"
