// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// Enough of the C++ lexer to tell code from comments and strings.
namespace rosette::house {

struct Literal
{
    QString text; ///< as written between the quotes
    int line = 0;
};

struct Include
{
    QString path;
    bool isQuoted = false; ///< "..." and not <...>
    int line = 0;
};

/// A C++ file taken apart. Line numbers start at 1.
struct SourceText
{
    QString code; ///< comments and the contents of literals are gone, line ends are kept
    std::vector<Literal> literals;
    std::vector<Include> includes;
};

SourceText parseSource(const QString &text);
int lineAt(const QString &text, qsizetype position);

} // namespace rosette::house
