// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace rosette {

struct MinutesHeading
{
    int level = 2; ///< 1 to 3
    QString text;

    bool operator==(const MinutesHeading &) const = default;
};

struct MinutesParagraph
{
    QString text;
    bool isLead = false; ///< the outcome of an item, in bold

    bool operator==(const MinutesParagraph &) const = default;
};

/// Names and what they are: "Chair", "Idris Okafor".
struct MinutesFacts
{
    std::vector<std::pair<QString, QString>> facts;

    bool operator==(const MinutesFacts &) const = default;
};

/// Every row has as many cells as the head; the first of each names it.
struct MinutesTable
{
    std::vector<QString> head;
    std::vector<std::vector<QString>> rows{};

    bool operator==(const MinutesTable &) const = default;
};

using MinutesBlock = std::variant<MinutesHeading, MinutesParagraph, MinutesFacts, MinutesTable>;

/// The minutes of a meeting, composed: what each of their forms says, in its order. All texts are plain, and
/// whoever writes a form escapes them.
struct Minutes
{
    QString title; ///< "Minutes of 22 November 2026"
    QString grouping;
    QString committee;
    std::vector<MinutesBlock> blocks{}; ///< after the title
    QString foot{};                     ///< "Drafted by Rosette from records 1 to 61."
    QString fingerprint{};              ///< of the last record, 16 groups of four hexadecimal digits
    QDateTime composedAt{};             ///< UTC

    bool operator==(const Minutes &) const = default;
};

/// "41, 43 to 58": numbers of records, ascending, each once.
QString numbersInWords(const std::vector<qint64> &numbers);
/// Sixteen groups of four digits.
QString fingerprintInGroups(const QByteArray &hash);

} // namespace rosette
