// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"

#include "ui/theme/focusvisibility.h"
#include "ui/theme/mark.h"
#include "ui/theme/rosettestyle.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QToolTip>

namespace rosette {

namespace {

void refresh()
{
    QApplication::setPalette(QApplication::style()->standardPalette());
    QApplication::setFont(font(TextStyle::Body));
    for (const char *field : {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox"})
        QApplication::setFont(font(TextStyle::Small), field);
    for (const char *control : {"QComboBox", "QTabBar", "QToolButton"})
        QApplication::setFont(font(TextStyle::SmallStrong), control);
    QApplication::setFont(font(TextStyle::BodyStrong), "QPushButton");
    QApplication::setFont(font(TextStyle::CaptionStrong), "QHeaderView");
    QToolTip::setFont(font(TextStyle::Small));
    QToolTip::setPalette(QApplication::palette());
    // Control heights depend on the text size, which layouts ask for again only when told.
    for (QWidget *widget : QApplication::allWidgets()) {
        widget->updateGeometry();
        widget->update();
    }
}

} // namespace

void applyTheme(QApplication &application)
{
    QApplication::setStyle(new RosetteStyle);
    QApplication::setWindowIcon(applicationIcon());
    FocusVisibility::instance();
    refresh();
    // The first to be told: who is told later finds fonts and palette set.
    QObject::connect(&Theme::instance(), &Theme::changed, &application, refresh);
}

} // namespace rosette
