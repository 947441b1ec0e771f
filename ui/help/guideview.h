// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace rosette {

/// A page of the guide, set in the program's own type in a column that reads well.
class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    /// @p words are marked where they occur.
    void setPage(const QString &markdown, const QStringList &words = {});
    /// Goes to the first marked word, if there is one.
    void showFirstMark();

Q_SIGNALS:
    /// A link to another page of the guide.
    void topicChosen(const QString &topic);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Links are followed by the owner; nothing is loaded from anywhere.
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;

private:
    void render();
    void arrangeMargins();
    void mark();
    void follow(const QUrl &url);

    QString m_markdown;
    QStringList m_words;
};

} // namespace rosette
