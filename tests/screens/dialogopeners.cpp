// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/dialogopeners.h"

#include "core/base/pseudolanguage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>

namespace rosette::test {

namespace {

/// The button that says @p text, in the language that is spoken.
QAbstractButton *buttonOf(const QWidget &window, const QString &text)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled() &&
            (button->text() == text || button->text() == pseudoText(text)))
            return button;
    return nullptr;
}

} // namespace

void press(QWidget &window, const QString &text)
{
    if (QAbstractButton *button = buttonOf(window, text))
        button->click();
}

Open command(const char *page, const char *key)
{
    return [page = QLatin1String(page), key = QLatin1String(key)](MainWindow &window) {
        window.context().goTo({page});
        settle(window);
        window.context().commands().run(key);
    };
}

Open button(const Place &place, const char *text)
{
    return [place, text = QString::fromLatin1(text)](MainWindow &window) {
        window.context().goTo(place);
        settle(window);
        press(window, text);
    };
}

Open button(const char *page, const char *text)
{
    return button(Place{QLatin1String(page)}, text);
}

} // namespace rosette::test
