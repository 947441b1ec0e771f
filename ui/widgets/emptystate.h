// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QScrollArea>

namespace rosette {

class Button;
class DrawingView;
class FlowLayout;
class TextLabel;

/// What stands where nothing is yet: a drawing, what this is, what is ready, and one or two buttons. Where it
/// is low the drawing gives way to the words, and then they scroll; in a column that scrolls it is whole.
class EmptyState : public QScrollArea
{
    Q_OBJECT

public:
    enum class Drawing
    {
        BallotBox,
        Desk,
        Papers,
        Search,
        People,
        List,
        Chain,
        Calendar
    };

    explicit EmptyState(
        Drawing drawing, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    /// At most two, the primary last.
    void addButton(Button *button);
    void clearButtons();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isInColumn() const;
    int heightOfAll(int width) const;
    void fold();

    QWidget *m_content;
    DrawingView *m_drawing;
    TextLabel *m_title;
    TextLabel *m_text;
    FlowLayout *m_buttons;
};

} // namespace rosette
