// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/monkey.h"

#include "tests/monkey/lastevents.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/actorbutton.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/irreversiblenote.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDrag>
#include <QEventLoop>
#include <QTimer>

namespace rosette::test {

namespace {

/// A dialog or menu may stay open for so many events; then it has to go away by Escape.
constexpr int patience = 60;
constexpr int mostEscapes = 12;

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    QString name = QString::fromLatin1(widget->metaObject()->className());
    QString called = widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && called.isEmpty())
        called = button->text();
    return called.isEmpty() ? name : name + QStringLiteral(" “%1”").arg(called.left(60));
}

} // namespace

Monkey::Monkey(MainWindow &window, const Ways &ways) : m_window(window), m_ways(ways), m_dice(ways.seed)
{
    // What one seat did is not undone by another: a run that undoes everything stays with one.
    if (!ways.isRough)
        for (ActorButton *button : window.findChildren<ActorButton *>())
            button->setEnabled(false);
}

void Monkey::play()
{
    QEventLoop loop;
    connect(this, &Monkey::done, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(0, this, &Monkey::step);
    loop.exec();
}

void Monkey::step()
{
    QDrag::cancel(); // a drag has a loop of its own, which waits for a mouse
    if (m_done >= m_ways.events)
        return leave();
    // Before the event: it may open a dialog and come back only when that is closed.
    QTimer::singleShot(m_dice.oneIn(40) ? 25 : 0, this, &Monkey::step);
    ++m_done;
    if (!m_window.isVisible()) {
        m_window.show();
        m_window.activateWindow();
    }
    if (!isTrapped(top()))
        act();
}

void Monkey::leave()
{
    QWidget *root = top();
    if (root == &m_window && !QApplication::activeModalWidget()) {
        m_window.show();
        Q_EMIT done();
        return;
    }
    QTimer::singleShot(0, this, &Monkey::leave);
    m_sameTop = std::max(m_sameTop, patience);
    isTrapped(root);
}

QWidget *Monkey::top() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return const_cast<MainWindow *>(&m_window);
}

bool Monkey::isTrapped(QWidget *root)
{
    m_sameTop = root == m_lastTop ? m_sameTop + 1 : 0;
    m_lastTop = root;
    if (root == &m_window || m_sameTop < patience)
        return false;
    if (m_sameTop > patience + mostEscapes)
        qFatal("Escape does not lead out of %s.", qPrintable(nameOf(root)));
    press(root, Qt::Key_Escape, Qt::NoModifier);
    return true;
}

void Monkey::act()
{
    QWidget *root = top();
    const int chance = m_dice.below(100);
    if (root->inherits("QDialog") && m_dice.oneIn(8))
        confirm(root);
    else if (chance < 34)
        click(root);
    else if (chance < 42)
        clickRow(root);
    else if (chance < 46)
        drag(root);
    else if (chance < 50)
        wheel(root);
    else if (chance < 64)
        key(root);
    else if (chance < 76)
        type(root);
    else if (chance < 86)
        shortcut(root);
    else if (root != &m_window)
        click(root);
    else if (chance < 92)
        runCommand();
    else if (chance < 96)
        goSomewhere();
    else if (chance < 98)
        resize();
    else
        changeLook();
}

bool Monkey::isForbidden(const QWidget *widget) const
{
    if (m_ways.isRough || !widget)
        return false;
    const auto *button = qobject_cast<const Button *>(widget);
    if (!button || button->kind() != ButtonKind::Primary)
        return false;
    const QList<IrreversibleNote *> notes = widget->window()->findChildren<IrreversibleNote *>();
    return std::any_of(
        notes.begin(), notes.end(), [](const IrreversibleNote *note) { return note->isVisible(); });
}

void Monkey::log(const QString &what, const QWidget *widget, const QString &detail)
{
    const QWidget *root = top();
    rememberEvent(
        QStringLiteral("%1 %2 %3 in %4, %5 %6")
            .arg(m_done)
            .arg(what, nameOf(widget), nameOf(root), m_window.context().place().toString(), detail));
}

void Monkey::resize()
{
    const QSize size(300 + m_dice.below(1600), 200 + m_dice.below(1000));
    log(QStringLiteral("resize"), &m_window, QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
    m_window.resize(size);
}

void Monkey::changeLook()
{
    log(QStringLiteral("look"), nullptr);
    if (m_dice.oneIn(2))
        chooseAppearance(
            allAppearances.at(static_cast<std::size_t>(m_dice.below(int(allAppearances.size())))));
    else
        chooseTextSize(leastTextSize + textSizeStep * m_dice.below(5));
}

void Monkey::goSomewhere()
{
    QStringList keys;
    for (const PageDefinition &page : m_window.context().pages().all())
        keys += page.key;
    const QString object = m_dice.oneIn(4) ? m_dice.text() : QString();
    const QString page = m_dice.of<QString>(keys);
    log(QStringLiteral("go to ") + page, nullptr, object.left(40));
    if (m_dice.oneIn(4))
        m_window.goBack();
    else if (m_dice.oneIn(4))
        m_window.goForward();
    else
        m_window.context().goTo({page, object});
}

void Monkey::runCommand()
{
    Commands &commands = m_window.context().commands();
    QStringList keys;
    for (const Command &command : commands.all())
        keys += command.key;
    const QString chosen = m_dice.of<QString>(keys);
    log(QStringLiteral("command ") + chosen, nullptr);
    commands.run(chosen);
}

} // namespace rosette::test
