// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace rosette {

/// Reads the fields of a JSON object that must have exactly the fields that are asked for, each of the type
/// asked for. The first that is wrong is kept and every later answer is an empty value, so that a caller asks
/// for all fields and then once for failure().
class JsonReader
{
public:
    /// @p what names the object in the sentence: "rulebook".
    JsonReader(const QJsonObject &object, const QString &what) : m_object(object), m_what(what) {}

    QString text(const QString &key);
    /// A whole number from @p minimum to @p maximum.
    int integer(const QString &key, int minimum, int maximum);
    bool boolean(const QString &key);
    QJsonArray array(const QString &key);
    QJsonObject object(const QString &key);

    /// Refuses what the caller itself finds wrong with the field @p key.
    void refuse(const QString &key, const QString &why);
    void refuse(const Error &error);
    /// The first fault; a field that nobody has asked for is one. InvalidInput, in one sentence.
    std::optional<Error> failure();

private:
    QJsonValue field(const QString &key);

    QJsonObject m_object;
    QString m_what;
    QSet<QString> m_asked;
    std::optional<Error> m_failure;
};

} // namespace rosette
