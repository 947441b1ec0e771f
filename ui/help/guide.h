// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rosette {

/// A page of the user guide: docs/user/TOPIC.md, shipped in the program.
struct GuidePage
{
    QString topic;    ///< "motions"
    QString title;    ///< its first heading
    QString markdown; ///< with the title, without the licence
    QString folded;   ///< all its words, for searching
};

/// A page that fits a search, with the words around the first place that does.
struct GuideHit
{
    const GuidePage *page = nullptr;
    QString excerpt;
};

/// The whole user guide, in the order in which it is read.
class UserGuide
{
public:
    static const UserGuide &instance();

    const std::vector<GuidePage> &pages() const { return m_pages; }
    /// The page @p topic; the first one if there is none of that name.
    const GuidePage &page(const QString &topic) const;
    /// Pages in which all words of @p text occur, those with one in the title first. All for an empty text.
    std::vector<GuideHit> find(const QString &text) const;

private:
    UserGuide();

    std::vector<GuidePage> m_pages;
};

} // namespace rosette
