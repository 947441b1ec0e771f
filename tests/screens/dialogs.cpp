// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/dialogs.h"

#include "ui/shell/finddialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newcommitteedialog.h"
#include "ui/shell/settingsdialog.h"
#include "ui/widgets/searchfield.h"

namespace rosette::test {

namespace {

template <typename Dialog>
QWidget *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QWidget *palette(MainWindow &window, const QString &text)
{
    window.openPalette();
    auto *dialog = window.findChild<FindDialog *>();
    dialog->field()->setText(text);
    return dialog;
}

} // namespace

std::vector<DialogScreen> allDialogs()
{
    return {{QStringLiteral("palette"), [](MainWindow &window) { return palette(window, {}); }},
        {QStringLiteral("palette-search"),
            [](MainWindow &window) { return palette(window, QStringLiteral("a")); }},
        {QStringLiteral("settings"), [](MainWindow &window) { return opened(new SettingsDialog(&window)); }},
        {QStringLiteral("new-committee"),
            [](MainWindow &window) { return opened(new NewCommitteeDialog(&window)); }}};
}

} // namespace rosette::test
