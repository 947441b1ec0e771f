// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QHBoxLayout;

namespace rosette {

class Button;
class TextLabel;

/// What stands where nothing is yet: a drawing, what this is, what is ready, and one or two buttons.
class EmptyState : public QWidget
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

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace rosette
