// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/screens/dialogs.h"
#include "ui/page/place.h"

namespace rosette::test {

using Open = std::function<void(MainWindow &)>;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

/// Presses the button of @p window that says @p text, in the language that is spoken, if there is one.
void press(QWidget &window, const QString &text);
/// The command @p key on the page.
Open command(const char *page, const char *key);
/// The button @p text of the place.
Open button(const Place &place, const char *text);
Open button(const char *page, const char *text);

/// Those about keys, letters and records.
std::vector<DialogScreen> paperDialogs();

} // namespace rosette::test
