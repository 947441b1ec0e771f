// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the monkey does with mouse and keyboard.
#include "tests/monkey/monkey.h"

#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>

namespace rosette::test {

namespace {

void send(const QPointer<QWidget> &widget, QEvent::Type type, const QPoint &at, Qt::MouseButton button,
    Qt::KeyboardModifiers modifiers)
{
    if (!widget || !widget->isVisible())
        return;
    const bool isHeld =
        type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick || type == QEvent::MouseMove;
    QMouseEvent event(type, at, widget->mapToGlobal(QPointF(at)),
        type == QEvent::MouseMove ? Qt::NoButton : button, isHeld ? button : Qt::NoButton, modifiers);
    QApplication::sendEvent(widget, &event);
}

bool isMeantForInput(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractSlider *>(widget) ||
           qobject_cast<const QTextEdit *>(widget);
}

QWidget *receiverOf(QWidget *widget)
{
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        return area->viewport();
    return widget;
}

const QList<Qt::KeyboardModifiers> &modifiersOfMouse()
{
    static const QList<Qt::KeyboardModifiers> all{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier,
        Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
    return all;
}

} // namespace

QWidget *Monkey::target(QWidget *root)
{
    if (m_dice.oneIn(4)) {
        QWidget *child = root->childAt(m_dice.below(root->width()), m_dice.below(root->height()));
        return child ? child : root;
    }
    QList<QWidget *> wanted;
    for (QWidget *widget : root->findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == root->window() && isMeantForInput(widget) &&
            (widget->isEnabled() || m_dice.oneIn(10)) && !widget->visibleRegion().isEmpty())
            wanted += widget;
    return wanted.isEmpty() ? root : receiverOf(m_dice.of(wanted));
}

void Monkey::click(QWidget *root)
{
    QPointer<QWidget> widget = target(root);
    QPoint at(m_dice.below(widget->width()), m_dice.below(widget->height()));
    if (auto *menu = qobject_cast<QMenu *>(root); menu && !menu->actions().isEmpty()) {
        widget = menu;
        at = menu->actionGeometry(m_dice.of(menu->actions())).center();
    }
    const bool isContext = m_dice.oneIn(12);
    const bool isDouble = m_dice.oneIn(8);
    const Qt::MouseButton button = isContext          ? Qt::RightButton
                                   : m_dice.oneIn(40) ? Qt::BackButton
                                                      : Qt::LeftButton;
    const Qt::KeyboardModifiers modifiers = m_dice.of(modifiersOfMouse());
    log(isDouble ? QStringLiteral("double click") : QStringLiteral("click"), widget,
        QStringLiteral("at %1,%2 button %3").arg(at.x()).arg(at.y()).arg(button));
    if (isForbidden(widget))
        return;
    send(widget, QEvent::MouseMove, at, Qt::NoButton, modifiers);
    send(widget, QEvent::MouseButtonPress, at, button, modifiers);
    send(widget, QEvent::MouseButtonRelease, at, button, modifiers);
    if (isDouble && !isForbidden(widget)) {
        send(widget, QEvent::MouseButtonDblClick, at, button, modifiers);
        send(widget, QEvent::MouseButtonRelease, at, button, modifiers);
    }
    if (isContext && widget) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at), modifiers);
        QApplication::sendEvent(widget, &event);
    }
}

void Monkey::confirm(QWidget *root)
{
    for (Button *button : root->findChildren<Button *>())
        if (button->kind() == ButtonKind::Primary && button->isVisible() && button->isEnabled() &&
            !isForbidden(button)) {
            log(QStringLiteral("confirm"), button);
            return button->click();
        }
    type(root);
}

/// Lists fill with what may be clicked, so a row is aimed at.
void Monkey::clickRow(QWidget *root)
{
    QList<QAbstractItemView *> views;
    for (QAbstractItemView *view : root->findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->model() && view->model()->rowCount(view->rootIndex()) > 0)
            views += view;
    if (views.isEmpty())
        return click(root);
    QAbstractItemView *view = m_dice.of(views);
    const QModelIndex index = view->model()->index(m_dice.below(view->model()->rowCount(view->rootIndex())),
        m_dice.below(view->model()->columnCount(view->rootIndex())), view->rootIndex());
    if (m_dice.oneIn(2))
        view->scrollTo(index);
    const QPoint at = view->visualRect(index).center();
    const QPointer<QWidget> widget = view->viewport();
    log(QStringLiteral("click row"), view, QStringLiteral("%1").arg(index.row()));
    send(widget, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::NoModifier);
    send(widget, QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoModifier);
}

void Monkey::drag(QWidget *root)
{
    const QPointer<QWidget> widget = target(root);
    const QPoint from(m_dice.below(widget->width()), m_dice.below(widget->height()));
    const QPoint to(m_dice.below(root->width()) - 20, m_dice.below(root->height()) - 20);
    log(QStringLiteral("drag"), widget,
        QStringLiteral("%1,%2 to %3,%4").arg(from.x()).arg(from.y()).arg(to.x()).arg(to.y()));
    if (isForbidden(widget))
        return;
    send(widget, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::NoModifier);
    for (int step = 1; step <= 4; ++step)
        send(widget, QEvent::MouseMove, from + (to - from) * step / 4, Qt::LeftButton, Qt::NoModifier);
    send(widget, QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoModifier);
}

void Monkey::wheel(QWidget *root)
{
    const QPointer<QWidget> widget = target(root);
    const QPointF at(m_dice.below(widget->width()), m_dice.below(widget->height()));
    const int notches = m_dice.below(9) - 4;
    log(QStringLiteral("wheel"), widget, QString::number(notches));
    QWheelEvent event(at, widget->mapToGlobal(at), {}, QPoint(0, notches * 120), Qt::NoButton,
        m_dice.of(modifiersOfMouse()), Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void Monkey::press(QWidget *root, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    QWidget *widget = root->isAncestorOf(focus) || focus == root ? focus : root;
    const bool isConfirming = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (!m_ways.isRough && isConfirming)
        for (const QAbstractButton *button : root->window()->findChildren<QAbstractButton *>())
            if (isForbidden(button))
                return;
    QTest::sendKeyEvent(QTest::Click, widget, static_cast<Qt::Key>(key), text, modifiers);
}

void Monkey::key(QWidget *root)
{
    static const QList<int> keys{Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return,
        Qt::Key_Enter, Qt::Key_Space, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Up, Qt::Key_Down, Qt::Key_Down,
        Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown,
        Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Menu, Qt::Key_F2, Qt::Key_F4, Qt::Key_F6};
    static const QList<Qt::KeyboardModifiers> modifiers{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier,
        Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
    const int key = m_dice.of(keys);
    const Qt::KeyboardModifiers held = m_dice.of(modifiers);
    log(QStringLiteral("key ") + QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(key))).toString(),
        QApplication::focusWidget());
    press(root, key, held);
}

void Monkey::shortcut(QWidget *root)
{
    QList<QKeySequence> all{QKeySequence::Undo, QKeySequence::Undo, QKeySequence::Redo,
        QKeySequence::SelectAll, QKeySequence::Cut, QKeySequence::Copy, QKeySequence::Paste,
        QKeySequence::Find, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)};
    for (const Command &command : m_window.context().commands().all())
        if (!command.shortcut.isEmpty())
            all += command.shortcut;
    for (const char letter : {'M', 'N', 'U', 'C', 'J', 'K', '1', '3', '5', '/'})
        all += QKeySequence(QString(QChar::fromLatin1(letter)));
    const QKeySequence keys = m_dice.of(all);
    if (keys.isEmpty())
        return;
    log(QStringLiteral("keys ") + keys.toString(), QApplication::focusWidget());
    const QKeyCombination combination = keys[0];
    const bool isLetter = combination.keyboardModifiers() == Qt::NoModifier && combination.key() < 0x80;
    press(root, combination.key(), combination.keyboardModifiers(),
        isLetter ? QString(QChar(static_cast<char16_t>(combination.key()))).toLower() : QString());
}

void Monkey::type(QWidget *root)
{
    QPointer<QWidget> focus = QApplication::focusWidget();
    // Half the time a field is gone to first; else the text meets whatever has the keyboard.
    QList<QWidget *> fields;
    for (QWidget *widget : root->findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && widget->testAttribute(Qt::WA_InputMethodEnabled))
            fields += widget;
    if (!fields.isEmpty() && m_dice.oneIn(2)) {
        focus = m_dice.of(fields);
        focus->setFocus();
    }
    if (!focus || focus->window() != root->window())
        return;
    const QString text = m_dice.text();
    log(QStringLiteral("type"), focus, text.left(40));
    if (m_dice.oneIn(3)) {
        QGuiApplication::clipboard()->setText(text);
        press(root, Qt::Key_V, Qt::ControlModifier);
    } else if (focus->testAttribute(Qt::WA_InputMethodEnabled)) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(focus, &event);
    } else {
        press(root, 0, Qt::NoModifier, text.left(1));
    }
}

} // namespace rosette::test
