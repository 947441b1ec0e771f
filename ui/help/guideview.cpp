// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guideview.h"

#include "ui/help/guidestyle.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QTextDocument>
#include <QTextFrame>

namespace rosette {

namespace {

constexpr int readingColumn = 680;
constexpr int sides = 32;
constexpr int top = 24;

} // namespace

GuideView::GuideView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("Page of the user guide"));
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
    connect(&Theme::instance(), &Theme::changed, this, &GuideView::render, Qt::QueuedConnection);
}

void GuideView::setPage(const QString &markdown, const QStringList &words)
{
    m_markdown = markdown;
    m_words = words;
    render();
}

void GuideView::render()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, colour(Role::Surface));
    colours.setColor(QPalette::Text, colour(Role::Text));
    setPalette(colours);
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    applyGuideStyle(*document());
    arrangeMargins();
    mark();
    moveCursor(QTextCursor::Start);
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    arrangeMargins();
}

void GuideView::arrangeMargins()
{
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const int right = std::max(sides, viewport()->width() - sides - scaled(readingColumn));
    format.setLeftMargin(sides);
    format.setRightMargin(right);
    format.setTopMargin(top);
    format.setBottomMargin(top);
    if (format != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(format);
}

void GuideView::mark()
{
    QList<ExtraSelection> marks;
    for (const QString &word : m_words) {
        QTextCursor found = document()->find(word);
        while (!found.isNull()) {
            ExtraSelection selection;
            selection.cursor = found;
            selection.format.setBackground(colour(Role::WarnSoft));
            marks += selection;
            found = document()->find(word, found);
        }
    }
    setExtraSelections(marks);
}

void GuideView::showFirstMark()
{
    const QList<ExtraSelection> marks = extraSelections();
    if (marks.isEmpty())
        return;
    QTextCursor cursor = marks.constFirst().cursor;
    cursor.clearSelection();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void GuideView::doSetSource(const QUrl &url, QTextDocument::ResourceType)
{
    follow(url);
}

void GuideView::follow(const QUrl &url)
{
    if (url.isRelative() && url.path().endsWith(QLatin1String(".md")))
        Q_EMIT topicChosen(url.path().chopped(3));
    else if (url.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(url);
}

} // namespace rosette
