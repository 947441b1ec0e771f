// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colourtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

// A resource of a static library is registered by hand, outside any namespace.
static void registerColours()
{
    Q_INIT_RESOURCE(theme);
}

namespace rosette {

namespace {

QString schemeKey(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::HighContrast:
        return QStringLiteral("contrast");
    }
    return {};
}

Error fault(const QString &role, const QString &scheme)
{
    return Error{ErrorCode::Internal,
        QStringLiteral("The colour \"%1\" of the %2 theme is missing or malformed.").arg(role, scheme), {}};
}

std::size_t place(Role role)
{
    return static_cast<std::size_t>(role);
}

/// The linear light of a channel of sRGB.
qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

Result<ColourTable> ColourTable::read(const QByteArray &json)
{
    const QJsonObject roles = QJsonDocument::fromJson(json).object();
    ColourTable table;
    for (const Scheme scheme : allSchemes) {
        for (int index = 0; index < roleCount; ++index) {
            const Role role = static_cast<Role>(index);
            const QColor colour(roles.value(roleKey(role)).toObject().value(schemeKey(scheme)).toString());
            if (!colour.isValid())
                return fault(roleKey(role), schemeKey(scheme));
            table.m_colours.at(static_cast<std::size_t>(scheme)).at(place(role)) = colour;
        }
    }
    return table;
}

const ColourTable &ColourTable::bundled()
{
    static const ColourTable table = [] {
        registerColours();
        QFile file(QStringLiteral(":/rosette/theme/roles.json"));
        const Result<ColourTable> read =
            ColourTable::read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        Q_ASSERT_X(read.has_value(), "ColourTable::bundled", "resources/theme/roles.json is faulty");
        return read.value_or(ColourTable());
    }();
    return table;
}

const QColor &ColourTable::colour(Scheme scheme, Role role) const
{
    return m_colours.at(static_cast<std::size_t>(scheme)).at(place(role));
}

qreal contrastRatio(const QColor &one, const QColor &other)
{
    const qreal first = luminance(one);
    const qreal second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace rosette
