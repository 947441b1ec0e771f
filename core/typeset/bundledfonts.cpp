// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/bundledfonts.h"

#include <QResource>

// The assembler copies the resource file into the constants of the program: nothing to parse for the
// compiler, nothing to copy or to decompress when the program runs.
#if defined(__APPLE__)
#define ROSETTE_CONSTANTS ".const_data\n"
#define ROSETTE_SYMBOL "_rosetteFontResource"
#define ROSETTE_CONSTANTS_END ".text\n"
#else
#define ROSETTE_CONSTANTS ".pushsection .rodata,\"a\"\n"
#define ROSETTE_SYMBOL "rosetteFontResource"
#define ROSETTE_CONSTANTS_END ".popsection\n"
#endif

__asm__(ROSETTE_CONSTANTS ".globl " ROSETTE_SYMBOL "\n"
                          ".balign 16\n" ROSETTE_SYMBOL ":\n"
                          ".incbin \"" ROSETTE_FONTS_FILE "\"\n"
                          ".byte 0\n" ROSETTE_CONSTANTS_END);

extern "C" const unsigned char rosetteFontResource[];

namespace rosette::typeset {

namespace {

/// Keeps the fonts known to Qt until the process ends.
struct Registration
{
    bool isKnown = QResource::registerResource(rosetteFontResource);

    Registration() = default;
    ~Registration() { QResource::unregisterResource(rosetteFontResource); }
    Registration(const Registration &) = delete;
    Registration &operator=(const Registration &) = delete;
};

} // namespace

QByteArray bundledFont(const QString &name)
{
    static const Registration registration;
    if (!registration.isKnown)
        return {};
    const QResource resource(QStringLiteral(":/rosette/fonts/") + name);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}

} // namespace rosette::typeset
