// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/createdemo.h"
#include "tests/screens/screenmaker.h"
#include "tests/ui/page/opendemo.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QTextStream>

/// Renders every page and dialog of the demo in the three looks and two sizes as PNG files into the folder
/// that is named; only those whose names begin with one of the words after it, if there are any. Fails if one
/// of them shows nothing.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTextStream errors(stderr);
    if (argc < 2) {
        errors << "Name the folder for the pictures." << Qt::endl;
        return 2;
    }
    rosette::applyTheme(application);
    rosette::test::ScreenMaker maker(QString::fromLocal8Bit(argv[1]), application.arguments().mid(2));
    maker.makeAll();
    for (const QString &problem : maker.problems())
        errors << problem << Qt::endl;
    QTextStream(stdout) << maker.count() << " pictures" << Qt::endl;
    return maker.problems().isEmpty() ? 0 : 1;
}
