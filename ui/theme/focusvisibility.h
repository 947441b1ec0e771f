// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace rosette {

/// Shows where the keyboard is, to those who use it: the ring appears when focus came by a key and goes when
/// the pointer is used, and what has the focus is scrolled into view. A widget that paints focus on a part of
/// itself calls paintOwnFocus().
class FocusVisibility : public QObject
{
    Q_OBJECT

public:
    static FocusVisibility &instance();

    /// Whether @p widget has the focus and the keyboard was used last.
    bool isVisibleOn(const QWidget *widget) const;

    /// Leaves the ring to the widget's own painting.
    static void paintOwnFocus(QWidget &widget);
    /// The radius of the control that the ring goes around; radius::control unless told.
    static void setRadius(QWidget &widget, qreal radius);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FocusVisibility();

    void setKeyboardUsed(bool used);
    void update();

    bool m_keyboardUsed = false;
    QPointer<QFocusFrame> m_frame;
};

} // namespace rosette
