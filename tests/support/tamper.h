// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace rosette::test {

/// Makes @p change in the file behind the program's back, as somebody would who knows it well: the trigger
/// that forbids it is taken away and put back, so that the file opens as before. A change that meets no row
/// fails the test: nothing would be wrong that could be found.
inline void tamper(const QString &path, const QString &trigger, const QString &change)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        query.exec(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(trigger));
        QVERIFY(query.next());
        const QString definition = query.value(0).toString();
        query.finish();
        QVERIFY2(query.exec(QStringLiteral("DROP TRIGGER ") + trigger), qPrintable(query.lastError().text()));
        QVERIFY2(query.exec(change), qPrintable(query.lastError().text()));
        QVERIFY2(query.numRowsAffected() > 0, qPrintable(change));
        QVERIFY2(query.exec(definition), qPrintable(query.lastError().text()));
        raw.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

} // namespace rosette::test
