// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <memory>

namespace rosette {

/// A text to read, as high as it is, without scroll bars: what scrolls is the column it stands in. Can be
/// marked and copied.
class PaperText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PaperText(QWidget *parent = nullptr);

    void setPaper(std::unique_ptr<QTextDocument> paper);
    /// The distance of the block with that user state from the top; 0 if there is none.
    int topOf(int state) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();

    std::unique_ptr<QTextDocument> m_paper;
};

} // namespace rosette
