// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace rosette {

class Button;
class KeyCap;

/// A field to search or filter by: glass at the left, the key that leads here at the right while it is empty,
/// a cross to clear it otherwise. Esc clears, and a second Esc is left to the window.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// @p key is shown only; whoever owns the page makes the shortcut.
    explicit SearchField(const QString &placeholder, const QString &key = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void putAtEnd(QWidget &part, const QSize &size, int distance);

    KeyCap *m_key = nullptr;
    Button *m_clear;
};

} // namespace rosette
