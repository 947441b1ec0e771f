// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/values.h"

#include "core/base/translate.h"

#include <QTimeZone>

namespace rosette::cli {

QJsonValue jsonOf(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instantText(instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QJsonObject jsonOf(const CivilTime &civil)
{
    return {{"date", jsonOf(civil.date)},
        {"time", civil.time ? QJsonValue(civil.time->toString(QStringLiteral("HH:mm"))) : QJsonValue()},
        {"endOfDay", civil.endOfDay}};
}

QString yesOrNo(const std::optional<bool> &flag)
{
    if (!flag)
        return {};
    return *flag ? Tr::tr("yes") : Tr::tr("no");
}

QString instantInWords(const QDateTime &instant)
{
    const QDateTime london = instant.toTimeZone(QTimeZone("Europe/London"));
    return Tr::tr("%1, %2").arg(dateInWords(london.date()), london.time().toString(QStringLiteral("HH:mm")));
}

} // namespace rosette::cli
