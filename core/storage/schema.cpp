// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>

static void loadMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace rosette {

namespace {

Migration migrationFrom(const QFileInfo &entry)
{
    QFile file(entry.filePath());
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return Migration{
        entry.fileName().left(4).toInt(), entry.fileName(), statementsOf(QString::fromUtf8(file.readAll()))};
}

Result<void> applyStep(Database &database, const Migration &step)
{
    return database.inTransaction([&]() -> Result<void> {
        // Another program may have taken this step while we waited for our turn.
        const Result<int> stored = database.storedVersion();
        if (!stored)
            return stored.error();
        if (*stored >= step.number)
            return {};
        for (const QString &sql : step.statements)
            if (Result<void> done = database.execute(sql); !done)
                return done;
        return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.number));
    });
}

} // namespace

Schema shippedSchema()
{
    loadMigrations();
    Schema schema;
    const QDir folder(QStringLiteral(":/rosette/migrations"));
    const QFileInfoList entries =
        folder.entryInfoList({QStringLiteral("*.sqlite.sql")}, QDir::Files, QDir::Name);
    for (const QFileInfo &entry : entries)
        schema.push_back(migrationFrom(entry));
    return schema;
}

QStringList statementsOf(const QString &file)
{
    QStringList statements;
    QString statement;
    const QStringList lines = file.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed() == QLatin1String("-- ;;")) {
            statements += statement.trimmed();
            statement.clear();
        } else if (!line.startsWith(QLatin1String("--"))) {
            statement += line + u'\n';
        }
    }
    statements += statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

Result<void> applySteps(Database &database, const Schema &schema, int from)
{
    for (const Migration &step : schema)
        if (step.number > from)
            if (Result<void> applied = applyStep(database, step); !applied)
                return applied;
    return {};
}

} // namespace rosette
