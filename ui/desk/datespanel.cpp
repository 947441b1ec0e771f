// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/datespanel.h"

#include "core/base/neardate.h"
#include "core/base/words.h"
#include "ui/desk/daterow.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

namespace {

QString detailOf(const ComingDate &date, const QDate &today)
{
    const QString time = timeOfDate(date.when, today);
    if (time.isEmpty())
        return date.detail;
    return QStringLiteral("%1. %2").arg(beginningSentence(time), date.detail).trimmed();
}

} // namespace

QString timeOfDate(const CivilTime &when, const QDate &today)
{
    if (isNear(when.date, today))
        return nearInWords(when, today);
    if (when.endOfDay)
        return DatesPanel::tr("end of day");
    return when.time ? timeInWords(*when.time) : QString();
}

DatesPanel::DatesPanel(QWidget *parent) : ScrollColumn(parent)
{
    setAccessibleName(tr("Dates that come"));
    setPadding({18, 20, 18, 24});
    body()->setSpacing(2);
}

void DatesPanel::setDates(const std::vector<ComingDate> &dates, const QDate &today)
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    auto *heading = new SectionHeading(tr("Dates that come"), {}, this);
    heading->setContentsMargins(6, 0, 6, 0);
    body()->addWidget(heading);
    if (dates.empty())
        addGroup(tr("No date is known yet."));
    bool wasNear = false;
    bool isFirst = true;
    for (const ComingDate &date : dates) {
        const bool near = isNear(date.when.date, today);
        if (isFirst || near != wasNear)
            addGroup(near ? tr("This week") : tr("Later"));
        addDate(date, today);
        wasNear = near;
        isFirst = false;
    }
}

void DatesPanel::addGroup(const QString &caption)
{
    auto *label = new TextLabel(TextStyle::CaptionStrong, Role::Text2, caption, this);
    label->setContentsMargins(6, 8, 6, 2);
    body()->addWidget(label);
}

void DatesPanel::addDate(const ComingDate &date, const QDate &today)
{
    auto *row =
        new DateRow(date.when.date, isNear(date.when.date, today), date.what, detailOf(date, today), this);
    connect(row, &QAbstractButton::clicked, this, [this, date] { Q_EMIT dateChosen(date); });
    body()->addWidget(row);
}

} // namespace rosette
