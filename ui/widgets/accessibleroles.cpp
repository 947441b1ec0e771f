// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibleroles.h"

#include "ui/widgets/accessiblebutton.h"
#include "ui/widgets/accessiblemenu.h"
#include "ui/widgets/assistedselection.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QAction>
#include <QMenu>

namespace rosette {

namespace {

/// A title or heading as such; its words are its name.
class Heading : public QAccessibleWidget
{
public:
    explicit Heading(TextLabel *label) : QAccessibleWidget(label, QAccessible::Heading) {}

    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name && widget()->accessibleName().isEmpty())
            return static_cast<TextLabel *>(widget())->text();
        return QAccessibleWidget::text(which);
    }
};

/// What nothing else is known of: a window while it stands alone, else a part of one. A menu that is open
/// over it is its last child; Qt leaves such a menu without a place in the tree.
class PlainWidget : public QAccessibleWidget
{
public:
    explicit PlainWidget(QWidget *widget) : QAccessibleWidget(widget) {}

    QAccessible::Role role() const override
    {
        return widget()->isWindow() ? QAccessible::Window : QAccessible::Client;
    }

    int childCount() const override
    {
        return QAccessibleWidget::childCount() + (openMenuOf(*widget()) ? 1 : 0);
    }

    QAccessibleInterface *child(int index) const override
    {
        if (index == QAccessibleWidget::childCount())
            return QAccessible::queryAccessibleInterface(openMenuOf(*widget()));
        return QAccessibleWidget::child(index);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QMenu *menu = openMenuOf(*widget());
        if (menu && child && child->object() == menu)
            return QAccessibleWidget::childCount();
        return QAccessibleWidget::indexOfChild(child);
    }
};

bool isHeading(const TextLabel &label)
{
    return !label.buddy() &&
           (label.textStyle() == TextStyle::Title || label.textStyle() == TextStyle::Heading ||
               label.textStyle() == TextStyle::ApplicationName);
}

/// Called for the class of the object and each of its base classes in turn, until one has an answer.
QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (auto *menu = qobject_cast<QMenu *>(object))
        return new AccessibleMenu(*menu);
    if (auto *action = qobject_cast<QAction *>(object))
        return new AccessibleMenuEntry(*action);
    if (auto *view = qobject_cast<QAbstractItemView *>(object)) {
        AssistedSelection::prepare(*view);
        return nullptr;
    }
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return new AccessibleButton(*button);
    if (auto *label = qobject_cast<TextLabel *>(object); label && isHeading(*label))
        return new Heading(label);
    if (auto *message = qobject_cast<InlineMessage *>(object))
        return new QAccessibleWidget(message, QAccessible::AlertMessage);
    if (auto *control = qobject_cast<SegmentedControl *>(object))
        return new QAccessibleWidget(control, QAccessible::Grouping);
    if (auto *card = qobject_cast<Card *>(object))
        return new QAccessibleWidget(card, QAccessible::Grouping);
    if (auto *widget = qobject_cast<QWidget *>(object); widget && className == QLatin1String("QWidget"))
        return new PlainWidget(widget);
    return nullptr;
}

} // namespace

void provideAccessibleRoles()
{
    static const bool provided = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(provided)
}

} // namespace rosette
