// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/vectormark.h"

#include "core/base/translate.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

// Outside any namespace, because the macro declares a global function.
static void registerMark()
{
    Q_INIT_RESOURCE(mark);
}

namespace rosette {

namespace {

using typeset::Colour;
using typeset::PaintedPath;
using typeset::Path;
using typeset::Point;

Error refusal(const QString &detail)
{
    return {
        ErrorCode::InvalidInput, Tr::tr("The mark is not a plain SVG of filled paths and circles."), detail};
}

std::optional<Colour> readColour(const QString &text)
{
    bool isNumber = false;
    const uint value = text.mid(1).toUInt(&isNumber, 16);
    if (text.size() != 7 || !text.startsWith(u'#') || !isNumber)
        return std::nullopt;
    return Colour::fromHex(value);
}

/// Takes numbers and commands one after the other from the data of a path.
class PathReader
{
public:
    explicit PathReader(const QString &data)
    {
        static const QRegularExpression token(QStringLiteral("[A-Za-z]|[-+]?[0-9.]+"));
        for (auto matches = token.globalMatch(data); matches.hasNext();)
            m_tokens += matches.next().captured();
    }

    std::optional<Path> read()
    {
        Path path;
        while (m_next < m_tokens.size() && m_isValid)
            readCommand(m_tokens.at(m_next++), path);
        if (!m_isValid || path.verbs.empty())
            return std::nullopt;
        return path;
    }

private:
    double number()
    {
        bool isNumber = false;
        const double value = m_tokens.value(m_next++).toDouble(&isNumber);
        m_isValid = m_isValid && isNumber;
        return value;
    }
    Point point()
    {
        const double x = number();
        return {x, number()};
    }
    void readCommand(const QString &command, Path &path)
    {
        if (command == u"M") {
            path.moveTo(point());
        } else if (command == u"L") {
            path.lineTo(point());
        } else if (command == u"C") {
            const Point first = point();
            const Point second = point();
            path.cubicTo(first, second, point());
        } else if (command == u"Z") {
            path.close();
        } else {
            m_isValid = false;
        }
    }

    QStringList m_tokens;
    qsizetype m_next = 0;
    bool m_isValid = true;
};

std::optional<Path> readShape(const QString &element, const QXmlStreamAttributes &attributes)
{
    if (element == u"path")
        return PathReader(attributes.value(QLatin1String("d")).toString()).read();
    if (element != u"circle")
        return std::nullopt;
    const double radius = attributes.value(QLatin1String("r")).toDouble();
    if (radius <= 0)
        return std::nullopt;
    return Path::circle(
        {attributes.value(QLatin1String("cx")).toDouble(), attributes.value(QLatin1String("cy")).toDouble()},
        radius);
}

std::optional<typeset::Size> readViewBox(const QString &text)
{
    const QStringList numbers = text.split(u' ', Qt::SkipEmptyParts);
    const double width = numbers.value(2).toDouble();
    const double height = numbers.value(3).toDouble();
    if (numbers.size() != 4 || numbers.at(0) != u"0" || numbers.at(1) != u"0" || width <= 0 || height <= 0)
        return std::nullopt;
    return typeset::Size{width, height};
}

} // namespace

Result<typeset::VectorDrawing> readVectorMark(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    if (!reader.readNextStartElement() || reader.name() != u"svg")
        return refusal(QStringLiteral("no svg element"));
    const std::optional<typeset::Size> viewBox =
        readViewBox(reader.attributes().value(QLatin1String("viewBox")).toString());
    if (!viewBox)
        return refusal(QStringLiteral("no viewBox that starts at 0 0"));

    typeset::VectorDrawing drawing{*viewBox, {}};
    while (reader.readNextStartElement()) {
        const QXmlStreamAttributes attributes = reader.attributes();
        std::optional<Path> path = readShape(reader.name().toString(), attributes);
        const std::optional<Colour> fill = readColour(attributes.value(QLatin1String("fill")).toString());
        if (!path || !fill)
            return refusal(QStringLiteral("line %1").arg(reader.lineNumber()));
        drawing.paths.push_back(PaintedPath{.path = *std::move(path), .fill = fill});
        reader.skipCurrentElement();
    }
    if (reader.hasError() || drawing.paths.empty())
        return refusal(reader.errorString());
    return drawing;
}

const typeset::VectorDrawing &rosetteMark()
{
    static const typeset::VectorDrawing drawing = [] {
        registerMark();
        QFile file(QStringLiteral(":/rosette/mark/rosette.svg"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return readVectorMark(isOpen ? file.readAll() : QByteArray()).value_or(typeset::VectorDrawing{});
    }();
    return drawing;
}

} // namespace rosette
