// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace rosette::test {

/// Tells words of the program that are not translatable from words of the committee's file. While the
/// pseudo-language is spoken, the letters that it accents are plain only in the latter.
class PlainWords
{
public:
    /// All texts of the committee file at @p path, of the user guide and of the calendar may stay plain.
    explicit PlainWords(const QString &path);

    /// Whether the file could be read.
    bool isReady() const { return m_isReady; }

    /// The words in @p window (painted, tooltips, accessible names and descriptions) that are plain and not
    /// in the file, a sentence each.
    QStringList untranslated(QWidget &window) const;

private:
    QStringList plainParts(const QString &text) const;

    QString m_data;
    bool m_isReady = false;
};

} // namespace rosette::test
