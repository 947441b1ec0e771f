// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace rosette {

namespace {

constexpr QLatin1String appearanceKey("look/appearance");
constexpr QLatin1String textSizeKey("look/textSize");

QString keyOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::HighContrast:
        return QStringLiteral("high-contrast");
    }
    Q_UNREACHABLE();
}

int stepNear(int percent)
{
    const int step = (percent + textSizeStep / 2) / textSizeStep * textSizeStep;
    return std::clamp(step, leastTextSize, mostTextSize);
}

} // namespace

void restoreLook()
{
    const QSettings settings;
    const QString key = settings.value(appearanceKey).toString();
    for (const Appearance appearance : allAppearances)
        if (keyOf(appearance) == key)
            Theme::instance().setAppearance(appearance);
    Theme::instance().setTextScale(stepNear(settings.value(textSizeKey, leastTextSize).toInt()) / 100.0);
}

void chooseAppearance(Appearance appearance)
{
    QSettings().setValue(appearanceKey, keyOf(appearance));
    Theme::instance().setAppearance(appearance);
}

void chooseTextSize(int percent)
{
    QSettings().setValue(textSizeKey, stepNear(percent));
    Theme::instance().setTextScale(stepNear(percent) / 100.0);
}

int textSize()
{
    return qRound(Theme::instance().textScale() * 100);
}

void stepTextSize(int steps)
{
    chooseTextSize(textSize() + steps * textSizeStep);
}

QString appearanceInWords(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return QCoreApplication::translate("Look", "As the system");
    case Appearance::Light:
        return QCoreApplication::translate("Look", "Light");
    case Appearance::Dark:
        return QCoreApplication::translate("Look", "Dark");
    case Appearance::HighContrast:
        return QCoreApplication::translate("Look", "High contrast");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
