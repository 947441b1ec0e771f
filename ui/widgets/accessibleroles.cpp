// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibleroles.h"

#include "ui/widgets/accessiblebutton.h"
#include "ui/widgets/assistedselection.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
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

bool isHeading(const TextLabel &label)
{
    return !label.buddy() &&
           (label.textStyle() == TextStyle::Title || label.textStyle() == TextStyle::Heading ||
               label.textStyle() == TextStyle::ApplicationName);
}

/// Qt triggers the entry of an open menu for a screen reader and leaves the menu open over what it did.
void closeWhenTriggered(QMenu &menu)
{
    QObject::connect(&menu, &QMenu::triggered, &menu, &QWidget::close, Qt::UniqueConnection);
}

/// Called for the class of the object and each of its base classes in turn, until one has an answer.
QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (auto *menu = qobject_cast<QMenu *>(object)) {
        closeWhenTriggered(*menu);
        return nullptr;
    }
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
    // A window that is neither a main window nor a dialog, which Qt knows.
    auto *window = qobject_cast<QWidget *>(object);
    if (window && className == QLatin1String("QWidget") && window->windowType() == Qt::Window)
        return new QAccessibleWidget(window, QAccessible::Window);
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
