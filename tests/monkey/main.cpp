// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/playground.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

using namespace rosette::test;

int main(int argc, char *argv[])
{
    // Whatever the monkey stores, it stores here.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    QDir(home.path()).mkpath(QStringLiteral("Documents"));
    QDir::setCurrent(home.path());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("seed"), QStringLiteral("Where chance begins."),
                           QStringLiteral("number"), QStringLiteral("1")},
        {QStringLiteral("events"), QStringLiteral("How many."), QStringLiteral("number"),
            QStringLiteral("10000")},
        {QStringLiteral("rough"), QStringLiteral("Confirm what cannot be undone too; undo nothing.")}});
    parser.process(application);
    return play({parser.value(QStringLiteral("seed")).toUInt(),
                    parser.value(QStringLiteral("events")).toInt(), parser.isSet(QStringLiteral("rough"))},
        home.path());
}
