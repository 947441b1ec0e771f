// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rosette {

/// How a camera held the picture: 1 is upright, 2 to 8 are the turned and mirrored ones of the Exif tag
/// Orientation (TIFF 6.0, tag 274). 1 if the bytes do not say, or are no JPEG.
int jpegOrientation(const QByteArray &bytes);

/// The same picture without the segments that tell where, when and with what it was made (APP1 to APP13,
/// APP15 and comments). The segments JFIF (APP0) and Adobe (APP14) stay, because they say how the colours
/// are coded. Bytes that are no JPEG come back as they are.
QByteArray withoutJpegMetadata(const QByteArray &bytes);

} // namespace rosette
