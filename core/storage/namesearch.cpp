// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/namesearch.h"

#include <algorithm>

namespace rosette {

namespace {

FoundPerson personFrom(Row &row)
{
    return FoundPerson{row.value<PersonId>("id"), row.value<QString>("name")};
}

/// The pattern for a LIKE that fits ' ' || name if words of the name begin with the words of @p key, in
/// order.
QString wordsPattern(const QString &key)
{
    QString pattern = key;
    pattern.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"))
        .replace(u' ', QStringLiteral("% "));
    return QStringLiteral("% %1%").arg(pattern);
}

} // namespace

NameSearch::NameSearch(Database &database, Among among)
    : m_among(among),
      m_beginning(database,
          "SELECT id, name FROM person WHERE name_fold >= :key AND name_fold < :after "
          "AND (:everybody OR EXISTS (SELECT 1 FROM candidacy WHERE candidacy.person_id = person.id)) "
          "ORDER BY name_fold, id LIMIT :most"),
      // The inner query reads the index of the names alone. What begins with the key was found before.
      m_words(database,
          "SELECT id, name FROM person WHERE id IN (SELECT id FROM person INDEXED BY person_name_fold "
          "WHERE instr(name_fold, :word) > 0 AND ' ' || name_fold LIKE :pattern ESCAPE '\\' "
          "AND NOT (name_fold >= :key AND name_fold < :after) "
          "AND (:everybody OR EXISTS (SELECT 1 FROM candidacy WHERE candidacy.person_id = person.id)) "
          "LIMIT :most) ORDER BY name_fold, id")
{
}

Result<std::vector<FoundPerson>> NameSearch::persons(const QString &text, int most)
{
    const QString key = folded(text);
    if (key.isEmpty() || most < 1)
        return std::vector<FoundPerson>();
    // UTF-8 sorts by code point, and no name holds the last one.
    const QString after = key + QString::fromUcs4(U"\U0010FFFF", 1);
    const bool everybody = m_among == Among::Everybody;
    m_beginning.bind("key", key).bind("after", after).bind("everybody", everybody).bind("most", most);
    Result<std::vector<FoundPerson>> found = m_beginning.all(personFrom);
    if (!found || static_cast<int>(found->size()) >= most)
        return found;

    // After the beginning of the name, a word follows a space.
    const QString word = u' ' + key.section(u' ', -1);
    m_words.bind("word", word)
        .bind("pattern", wordsPattern(key))
        .bind("key", key)
        .bind("after", after)
        .bind("everybody", everybody)
        .bind("most", most - static_cast<int>(found->size()));
    const Result<std::vector<FoundPerson>> more = m_words.all(personFrom);
    if (!more)
        return more.error();
    found->insert(found->end(), more->begin(), more->end());
    return found;
}

} // namespace rosette
