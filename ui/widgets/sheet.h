// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace rosette {

class InlineMessage;
class Scrim;
class TextLabel;

/// A window-modal sheet over the darkened window: title, what it is about, buttons at the foot. As high as
/// its content needs; if that is more than the window has, the content scrolls and title and buttons stay.
/// Tab goes through the content and then the buttons; it begins with the first control of the content. Escape
/// leaves it, but not at once where several lines were typed.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    static constexpr int usualWidth = 560;

    explicit Sheet(const QString &title, QWidget *parent = nullptr);
    ~Sheet() override;

    /// Between title and buttons.
    QVBoxLayout *body() const { return m_body; }
    /// From left to right at the right end.
    QHBoxLayout *buttons() const { return m_buttons; }
    /// In pixels at 100 %.
    void setWidth(int pixels);

    /// Asks first whether what was typed may be discarded; called again, it leaves.
    void reject() override;
    QSize sizeHint() const override;

protected:
    /// At the head of the content; no sentence takes away what stands there.
    void say(Tone tone, const QString &sentence);
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool forwards) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSize most() const;
    QSize needed(int width) const;
    void place();
    void focusFirst();

    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    InlineMessage *m_message;
    QWidget *m_content;
    QScrollArea *m_scroll;
    int m_width = usualWidth;
    bool m_asksToDiscard = false;
    QPointer<Scrim> m_scrim;
};

} // namespace rosette
