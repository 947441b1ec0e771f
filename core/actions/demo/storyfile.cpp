// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/storyfile.h"

#include "core/base/atomicwrite.h"
#include "core/exchange/csvreader.h"

#include <QJsonDocument>

// Outside any namespace, because the macro declares a global function.
static void registerStory()
{
    Q_INIT_RESOURCE(demo);
}

namespace rosette {

namespace {

Error refusal(const QString &file, const QString &what)
{
    return Error{ErrorCode::InvalidInput, Tr::tr("The story in %1 cannot be told: %2.").arg(file, what), {}};
}

} // namespace

QString storyPath(const QString &file)
{
    registerStory();
    return QStringLiteral(":/rosette/demo/") + file;
}

Result<QJsonObject> readStory(const QString &file)
{
    const Result<QByteArray> bytes = readFile(storyPath(file));
    if (!bytes)
        return bytes.error();
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &failure);
    if (!document.isObject())
        return refusal(file, failure.errorString());
    return document.object();
}

Result<QDateTime> storyTime(const QString &text)
{
    const Result<CivilTime> civil = storyDate(text.left(10), text.mid(11));
    if (!civil)
        return civil.error();
    return lastInstantOf(*civil);
}

Result<CivilTime> storyDate(const QString &date, const QString &time)
{
    const Result<QDate> day = parseDate(date);
    if (!day)
        return day.error();
    if (time.isEmpty())
        return CivilTime{*day, std::nullopt, false};
    if (time == QStringLiteral("midnight"))
        return CivilTime{*day, QTime(23, 59), true};
    const QTime minutes = QTime::fromString(time, QStringLiteral("HH:mm"));
    if (!minutes.isValid())
        return refusal(date, time);
    return CivilTime{*day, minutes, false};
}

QStringList textsOf(JsonReader &reader, const QString &key)
{
    QStringList texts;
    for (const QJsonValue &value : reader.array(key)) {
        if (!value.isString())
            reader.refuse(key, Tr::tr("is not a list of texts"));
        texts += value.toString();
    }
    return texts;
}

Result<void> addScenes(Scenes &scenes, const QJsonArray &list, const std::function<Play(JsonReader &)> &read)
{
    for (const QJsonValue &value : list) {
        JsonReader reader(value.toObject(), Tr::tr("story"));
        const Result<QDateTime> at = storyTime(reader.text(QStringLiteral("at")));
        const QString actor = reader.text(QStringLiteral("as"));
        Play played = read(reader);
        if (const std::optional<Error> failure = reader.failure())
            return *failure;
        if (!at)
            return at.error();
        scenes.push_back(Scene{*at, actor, std::move(played)});
    }
    return {};
}

Result<void> addScenesFromTable(Scenes &scenes, const QString &file, const QStringList &header,
    const std::function<Result<Play>(const QStringList &)> &read)
{
    const Result<QByteArray> bytes = readFile(storyPath(file));
    if (!bytes)
        return bytes.error();
    const Result<CsvTable> table = readCsv(*bytes);
    if (!table)
        return table.error();
    if (table->header() != header)
        return refusal(file, table->header().join(QStringLiteral(", ")));
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < header.size(); ++column)
            cells += table->text(row, column);
        if (table->isRagged(row))
            return refusal(file, table->rowText(row));
        const Result<QDateTime> at = storyTime(cells.at(0));
        Result<Play> played = read(cells);
        if (!at || !played)
            return refusal(file, table->rowText(row));
        scenes.push_back(Scene{*at, cells.at(1), *std::move(played)});
    }
    return {};
}

} // namespace rosette
