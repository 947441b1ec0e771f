// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"

#include "core/base/text.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

// Outside every namespace: the macro declares a function of the resource compiler's.
static void initialiseGuide()
{
    Q_INIT_RESOURCE(guide);
}

namespace rosette {

namespace {

constexpr std::array topics{"first-steps", "desk", "contests", "candidates", "reviews", "motions", "meeting",
    "lists", "letters", "records", "promises", "committee", "undo", "keyboard", "command-line"};

constexpr qsizetype excerptLength = 90;

QString withoutComments(const QString &markdown)
{
    static const QRegularExpression comment(
        QStringLiteral("<!--.*?-->"), QRegularExpression::DotMatchesEverythingOption);
    return QString(markdown).remove(comment).trimmed();
}

/// The words of @p markdown without the signs that shape them.
QString plain(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression signs(QStringLiteral("[#*`|>]|\\s-{2,}"));
    return QString(markdown).replace(link, QStringLiteral("\\1")).remove(signs).simplified();
}

GuidePage read(const QString &topic)
{
    QFile file(QStringLiteral(":/rosette/guide/%1.md").arg(topic));
    GuidePage page{topic, topic, {}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return page;
    page.markdown = withoutComments(QString::fromUtf8(file.readAll()));
    const QString first = page.markdown.section(u'\n', 0, 0);
    if (first.startsWith(QLatin1String("# ")))
        page.title = first.mid(2).trimmed();
    page.folded = folded(plain(page.markdown));
    return page;
}

QString excerptOf(const GuidePage &page, const QString &word)
{
    const QString text = plain(page.markdown.section(u'\n', 1));
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const qsizetype start = at < excerptLength / 3 ? 0 : text.indexOf(u' ', at - excerptLength / 3) + 1;
    return (start > 0 ? QStringLiteral("… ") : QString()) +
           text.mid(start, excerptLength).section(u' ', 0, -2) + QStringLiteral(" …");
}

} // namespace

const UserGuide &UserGuide::instance()
{
    static const UserGuide guide;
    return guide;
}

UserGuide::UserGuide()
{
    initialiseGuide();
    for (const char *topic : topics)
        m_pages.push_back(read(QString::fromLatin1(topic)));
}

const GuidePage &UserGuide::page(const QString &topic) const
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [&](const GuidePage &page) { return page.topic == topic; });
    return found == m_pages.end() ? m_pages.front() : *found;
}

std::vector<GuideHit> UserGuide::find(const QString &text) const
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<GuideHit> hits;
    for (const GuidePage &page : m_pages)
        if (std::all_of(
                words.begin(), words.end(), [&](const QString &word) { return page.folded.contains(word); }))
            hits.push_back({&page, words.isEmpty() ? QString() : excerptOf(page, words.constFirst())});
    std::stable_sort(hits.begin(), hits.end(), [&](const GuideHit &one, const GuideHit &other) {
        const auto isInTitle = [&](const GuideHit &hit) {
            return !words.isEmpty() && folded(hit.page->title).contains(words.constFirst());
        };
        return isInTitle(one) && !isInTitle(other);
    });
    return hits;
}

} // namespace rosette
