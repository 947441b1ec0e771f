// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/lastevents.h"

#include <QString>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstddef>
#include <cstring>

#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define ROSETTE_HAS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ROSETTE_HAS_SANITIZER
#endif
#endif

#ifdef ROSETTE_HAS_SANITIZER
#include <sanitizer/common_interface_defs.h>
#endif

namespace rosette::test {

namespace {

constexpr std::size_t most = 50;
constexpr std::size_t longest = 240;

using Line = std::array<char, longest>;

// Plain memory, so that it can still be read when nothing else can.
std::array<Line, most> lines;
std::size_t count = 0;
Line seedLine;

void write(const char *text)
{
    // There is nobody left to tell that it failed.
    [[maybe_unused]] const ssize_t words = ::write(STDERR_FILENO, text, std::strlen(text));
    [[maybe_unused]] const ssize_t end = ::write(STDERR_FILENO, "\n", 1);
}

void put(Line &line, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto length = std::min(static_cast<std::size_t>(bytes.size()), longest - 1);
    std::memcpy(line.data(), bytes.constData(), length);
    line.at(length) = 0;
}

void onSignal(int signal)
{
    printLastEvents();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

void rememberEvent(const QString &event)
{
    put(lines.at(count++ % most), event);
}

void printLastEvents()
{
    write(seedLine.data());
    write("The last events, the newest at the end:");
    for (std::size_t at = count > most ? count - most : 0; at < count; ++at)
        write(lines.at(at % most).data());
}

void printLastEventsWhenItEnds(const QString &seed)
{
    put(seedLine, seed);
    std::signal(SIGABRT, onSignal);
#ifdef ROSETTE_HAS_SANITIZER
    __sanitizer_set_death_callback(printLastEvents);
#else
    std::signal(SIGSEGV, onSignal);
    std::signal(SIGFPE, onSignal);
#endif
}

} // namespace rosette::test
