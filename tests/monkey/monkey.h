// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/monkey/dice.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace rosette {

class MainWindow;

namespace test {

/// Plays with a window at random: clicks, drags, wheels, keys, texts, sizes, looks, places. It goes on inside
/// whatever dialog it has opened.
class Monkey : public QObject
{
    Q_OBJECT

public:
    struct Ways
    {
        quint32 seed = 1;
        int events = 10000;
        /// Acts that cannot be undone are confirmed too, and somebody else acts now and then.
        bool isRough = false;
    };

    Monkey(MainWindow &window, const Ways &ways);

    /// Returns when all events are done and no dialog is open.
    void play();

Q_SIGNALS:
    void done();

private:
    void step();
    /// Closes what is still open, one after the other.
    void leave();
    void act();
    QWidget *top() const;
    QWidget *target(QWidget *root);
    bool isForbidden(const QWidget *widget) const;
    bool isTrapped(QWidget *root);
    void click(QWidget *root);
    void clickRow(QWidget *root);
    /// Presses what the dialog is there for.
    void confirm(QWidget *root);
    void drag(QWidget *root);
    void wheel(QWidget *root);
    void key(QWidget *root);
    void shortcut(QWidget *root);
    void type(QWidget *root);
    void resize();
    void changeLook();
    void goSomewhere();
    void runCommand();
    void log(const QString &what, const QWidget *widget, const QString &detail = {});
    void press(QWidget *root, int key, Qt::KeyboardModifiers modifiers, const QString &text = {});

    MainWindow &m_window;
    Ways m_ways;
    Dice m_dice;
    int m_done = 0;
    int m_sameTop = 0; ///< how many events the same dialog or menu has been open
    QPointer<QWidget> m_lastTop;
};

} // namespace test
} // namespace rosette
