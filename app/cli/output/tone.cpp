// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/tone.h"

namespace rosette::cli {

namespace {

/// Select Graphic Rendition of ECMA-48.
QString rendition(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Heading:
        return QStringLiteral("1");
    case Tone::Good:
        return QStringLiteral("32");
    case Tone::Caution:
        return QStringLiteral("33");
    case Tone::Bad:
        return QStringLiteral("31");
    }
    return {};
}

} // namespace

QString toned(const QString &text, Tone tone, Colours colours)
{
    const QString code = rendition(tone);
    if (colours == Colours::Off || code.isEmpty() || text.isEmpty())
        return text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(code, text);
}

} // namespace rosette::cli
