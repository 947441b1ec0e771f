// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QAbstractItemView;
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

    /// Of all that @p window says or would say when it is pointed at, opened or read aloud: the words that
    /// are plain and not of the file, a sentence each. Hidden parts count: they are shown some time.
    QStringList untranslated(QWidget &window) const;

    /// The words of @p text, side by side, that are plain and not of the file.
    QStringList plainParts(const QString &text) const;

private:
    void addValue(const QString &value);
    bool isOfFile(const QString &part) const;
    QStringList saidBy(const QWidget &widget) const;
    QStringList saidBy(const QAbstractItemView &view) const;

    QString m_data;        ///< all values
    QSet<QString> m_parts; ///< what short values say: names, titles, slates
    bool m_isReady = false;
};

} // namespace rosette::test
