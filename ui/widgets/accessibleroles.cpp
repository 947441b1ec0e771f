// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibleroles.h"

#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAccessibleWidget>

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

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    if (auto *label = qobject_cast<TextLabel *>(object); label && isHeading(*label))
        return new Heading(label);
    if (auto *message = qobject_cast<InlineMessage *>(object))
        return new QAccessibleWidget(message, QAccessible::AlertMessage);
    if (auto *control = qobject_cast<SegmentedControl *>(object))
        return new QAccessibleWidget(control, QAccessible::Grouping);
    if (auto *card = qobject_cast<Card *>(object))
        return new QAccessibleWidget(card, QAccessible::Grouping);
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
