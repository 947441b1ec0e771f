// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace rosette {

class TextLabel;

/// A pane that lies over the right side of another widget while it is open. Esc, its button and a click
/// beside it close it and give the focus back; meanwhile Tab stays in it, since it hides what is beneath.
class Drawer : public QFrame
{
    Q_OBJECT

public:
    /// Over @p host, a child of the same widget, closed.
    explicit Drawer(QWidget *host);

    /// Takes @p content over until takeContent().
    void setContent(QWidget *content, const QString &title);
    QWidget *takeContent();
    void open();
    void close();
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool forwards) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget *m_host;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
    TextLabel *m_title;
    QPointer<QWidget> m_before;
};

} // namespace rosette
