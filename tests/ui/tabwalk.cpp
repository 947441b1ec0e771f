// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tabwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QHash>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

namespace rosette::test {

namespace {

constexpr int mostParts = 200; ///< of one text or field that the Tab key goes through

/// What stands for a control on the way of the Tab key: of buttons of which one is chosen, it comes to that
/// one.
const QObject *stopOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && button->group() && button->group()->exclusive())
        return button->group();
    return button && button->autoExclusive() ? button->parent() : static_cast<const QObject *>(widget);
}

/// What the Tab key has to come to, with the name of one of its controls.
QHash<const QObject *, QString> stopsOf(const QWidget &window)
{
    QHash<const QObject *, QString> stops;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
            stops.insert(stopOf(widget), called(widget));
    return stops;
}

QWidget *pressTab(QWidget &window, bool backwards)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, backwards ? Qt::Key_Backtab : Qt::Key_Tab,
        backwards ? Qt::ShiftModifier : Qt::NoModifier);
    return QApplication::focusWidget();
}

/// Tab goes from link to link of a text, and from day to month to year, before it leaves.
bool hasParts(const QWidget *widget)
{
    return qobject_cast<const QTextBrowser *>(widget) || qobject_cast<const QDateTimeEdit *>(widget);
}

QWidget *pressTabOut(QWidget &window, bool backwards)
{
    const QWidget *before = QApplication::focusWidget();
    QWidget *now = pressTab(window, backwards);
    for (int parts = 0; now == before && hasParts(now) && parts < mostParts; ++parts)
        now = pressTab(window, backwards);
    return now;
}

QStringList namesOf(const std::vector<TabStop> &way)
{
    QStringList names;
    for (const TabStop &stop : way)
        names += stop.name;
    return names;
}

QString inWords(const std::vector<TabStop> &way)
{
    return namesOf(way).join(QStringLiteral(" > "));
}

qsizetype paneOf(const QWidget *widget, const QList<QWidget *> &panes)
{
    for (qsizetype at = 0; at < panes.size(); ++at)
        if (panes.at(at) == widget || panes.at(at)->isAncestorOf(widget))
            return at;
    return -1;
}

QRect inWindow(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// Whether the eye comes to @p second before @p first: it is above, and not in another column to the right;
/// or it is in the same line and further left.
bool isReadBefore(const QRect &second, const QRect &first)
{
    if (first.contains(second) || second.contains(first))
        return false;
    if (second.bottom() <= first.top())
        return second.left() < first.right();
    const int shared = std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
    const bool isSameLine = 2 * shared > std::min(first.height(), second.height());
    return isSameLine && second.right() <= first.left();
}

} // namespace

QString called(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString name =
        button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), name);
}

TabWalk walkByTab(QWidget &window, const QList<QWidget *> &panes, bool backwards)
{
    TabWalk walk;
    QPointer<QWidget> before = QApplication::focusWidget();
    QPointer<QWidget> now = pressTabOut(window, backwards);
    const QPointer<QWidget> first = now;
    QSet<const QObject *> seen;
    do {
        TabStop stop{now, called(now), now ? paneOf(now, panes) : -1, false};
        stop.isReadBefore = now && before && isReadBefore(inWindow(*now), inWindow(*before));
        walk.way.push_back(stop);
        if (!now || seen.contains(stopOf(now))) {
            walk.fault = QStringLiteral("It comes again to the last of ") + inWords(walk.way);
            return walk;
        }
        seen += stopOf(now);
        if (now->visibleRegion().isEmpty()) {
            walk.fault = QStringLiteral("It comes to %1, which is not seen.").arg(stop.name);
            return walk;
        }
        before = now;
        now = pressTabOut(window, backwards);
    } while (now != first);
    if (!walk.way.empty() && now && before)
        walk.way.front().isReadBefore = isReadBefore(inWindow(*now), inWindow(*before));
    // Asked only now, since a list that is come to may choose, and show what there is to say of the choice.
    QHash<const QObject *, QString> missed = stopsOf(window);
    for (const QObject *stop : seen)
        missed.remove(stop);
    if (!missed.isEmpty())
        walk.fault = QStringLiteral("It never comes to %1 on the way %2")
                         .arg(missed.values().join(QStringLiteral(" and ")), inWords(walk.way));
    return walk;
}

QString notTheReverse(const TabWalk &forth, const TabWalk &back)
{
    QStringList there = namesOf(forth.way);
    QStringList here = namesOf(back.way);
    std::reverse(here.begin(), here.end());
    for (qsizetype turn = 0; turn < here.size(); ++turn) {
        if (there == here)
            return {};
        here.append(here.takeFirst());
    }
    return QStringLiteral("Forwards %1; backwards %2").arg(inWords(forth.way), inWords(back.way));
}

QString againstTheEye(const TabWalk &walk)
{
    QStringList leaps;
    qsizetype pane = walk.way.empty() ? -1 : walk.way.back().pane;
    for (std::size_t at = 0; at < walk.way.size(); ++at) {
        const TabStop &before = walk.way[(at + walk.way.size() - 1) % walk.way.size()];
        const TabStop &stop = walk.way[at];
        const bool isBack = stop.pane == before.pane ? stop.isReadBefore : stop.pane >= 0 && stop.pane < pane;
        if (isBack)
            leaps += QStringLiteral("from %1 to %2").arg(before.name, stop.name);
        pane = stop.pane >= 0 ? stop.pane : pane;
    }
    if (leaps.size() <= 1) // once round it has to
        return {};
    return QStringLiteral("It goes back %1 on the way %2")
        .arg(leaps.join(QStringLiteral(" and ")), inWords(walk.way));
}

} // namespace rosette::test
