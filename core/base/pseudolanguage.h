// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace rosette {

/// @p source as a language with accents and long words would have it: in square brackets, every letter with
/// an accent where there is one, at least 40 % longer. Markers (%1, %L1, %n), mnemonics, tags, entities, file
/// patterns and line breaks stay as they are. The same source gives the same text.
QString pseudoText(const QString &source);

/// A language for developers, which shows what is not translatable (it has no brackets) and what has no room
/// for a longer language (it is clipped).
class PseudoLanguage : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(
        const char *context, const char *source, const char *disambiguation, int count) const override;
};

} // namespace rosette
