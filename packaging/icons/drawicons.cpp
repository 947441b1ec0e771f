// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// rosette-icons DRAWING FOLDER: the program's icon as rosette-SIZE.png, rosette.ico (Windows) and
// rosette.icns (macOS).
#include "core/base/atomicwrite.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>

using namespace rosette;

namespace {

/// Side in pixels -> PNG.
using Pictures = QMap<int, QByteArray>;

/// Empty when the drawing cannot be painted.
QByteArray picture(QSvgRenderer &drawing, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    drawing.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? png : QByteArray();
}

template <typename Number>
void appendLittle(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// A directory of PNGs, as Windows reads it since Vista; 256 pixels are written as 0.
QByteArray windowsIcon(const Pictures &pictures)
{
    QByteArray directory;
    QByteArray contents;
    const QList<int> sides{16, 24, 32, 48, 64, 128, 256};
    const qsizetype begin = 6 + 16 * sides.size();
    appendLittle<quint16>(directory, 0);
    appendLittle<quint16>(directory, 1); // icons
    appendLittle<quint16>(directory, static_cast<quint16>(sides.size()));
    for (const int side : sides) {
        const QByteArray &png = pictures[side];
        for (int i = 0; i < 2; ++i) // width, height
            directory.append(static_cast<char>(side % 256));
        appendLittle<quint16>(directory, 0);
        appendLittle<quint16>(directory, 1);  // planes
        appendLittle<quint16>(directory, 32); // bits of a pixel
        appendLittle<quint32>(directory, static_cast<quint32>(png.size()));
        appendLittle<quint32>(directory, static_cast<quint32>(begin + contents.size()));
        contents.append(png);
    }
    return directory + contents;
}

QByteArray block(const char *type, const QByteArray &content)
{
    const quint32 size = qToBigEndian(static_cast<quint32>(content.size() + 8));
    return QByteArray(type, 4) + QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + content;
}

/// Blocks of PNGs; the types name the sides 16 to 1024.
QByteArray macIcon(const Pictures &pictures)
{
    QByteArray blocks;
    const QList<std::pair<const char *, int>> types{{"icp4", 16}, {"icp5", 32}, {"icp6", 64}, {"ic07", 128},
        {"ic08", 256}, {"ic09", 512}, {"ic10", 1024}};
    for (const auto &[type, side] : types)
        blocks.append(block(type, pictures[side]));
    return block("icns", blocks);
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return fail(QStringLiteral("Usage: rosette-icons DRAWING FOLDER"));
    QSvgRenderer drawing(arguments[1]);
    if (!drawing.isValid())
        return fail(QStringLiteral("%1 is not a drawing that can be painted.").arg(arguments[1]));
    const QDir folder(arguments[2]);
    Pictures pictures;
    QMap<QString, QByteArray> files;
    for (const int side : {16, 24, 32, 48, 64, 128, 256, 512, 1024}) {
        pictures[side] = picture(drawing, side);
        if (pictures[side].isEmpty())
            return fail(QStringLiteral("The icon could not be painted %1 pixels wide.").arg(side));
        files[QStringLiteral("rosette-%1.png").arg(side)] = pictures[side];
    }
    files[QStringLiteral("rosette.ico")] = windowsIcon(pictures);
    files[QStringLiteral("rosette.icns")] = macIcon(pictures);
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        if (const Result<void> written = atomicWrite(folder.filePath(file.key()), file.value()); !written)
            return fail(written.error().message);
    return 0;
}
