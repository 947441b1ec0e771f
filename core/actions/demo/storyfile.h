// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/scene.h"
#include "core/base/civiltime.h"
#include "core/base/jsonreader.h"

#include <QStringList>

namespace rosette {

// The story of the demo committee as data: JSON and CSV files in resources/demo, carried inside the program.
// Times in them are civil times of Europe/London, "2026-10-05 19:02".

/// The path of a file of the story, which ordinary reading functions take.
QString storyPath(const QString &file);
Result<QJsonObject> readStory(const QString &file);
Result<QDateTime> storyTime(const QString &text);
/// "2026-11-12" and "12:00", "midnight" (at the end of the day) or nothing.
Result<CivilTime> storyDate(const QString &date, const QString &time);

/// The texts of the list @p key; refuses anything else in it.
QStringList textsOf(JsonReader &reader, const QString &key);
/// A value of @p table by its key, which stands in the field @p key.
template <typename Enum, std::size_t count>
Enum keyedOf(JsonReader &reader, const QString &key, const std::array<EnumKey<Enum>, count> &table)
{
    const Result<Enum> value = parseKey(table, reader.text(key));
    if (!value)
        reader.refuse(key, value.error().message);
    return value.value_or(table.front().value);
}

/// Appends a scene for each object of @p list: its fields "at" and "as" are read here, the others by
/// @p read, which gives what is played. InvalidInput, naming the field, if one is wrong or not asked for.
Result<void> addScenes(Scenes &scenes, const QJsonArray &list, const std::function<Play(JsonReader &)> &read);
/// As addScenes() for a CSV file with the columns @p header, of which the first two are "at" and "as".
Result<void> addScenesFromTable(Scenes &scenes, const QString &file, const QStringList &header,
    const std::function<Result<Play>(const QStringList &)> &read);

} // namespace rosette
