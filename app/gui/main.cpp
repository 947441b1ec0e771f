// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace rosette;

namespace {

int fail(const Error &error)
{
    QTextStream(stderr) << error.message << Qt::endl;
    return static_cast<int>(error.code);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rosette"));
    QApplication::setApplicationDisplayName(QStringLiteral("Rosette"));
    QApplication::setApplicationVersion(QStringLiteral(ROSETTE_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QObject::tr("Opens a committee file."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QObject::tr("The committee file, NAME.rosette."));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        return fail(Error{ErrorCode::Usage,
            QObject::tr("Name one committee file. rosette-cli demo create demo.rosette makes one to try."),
            {}});
    const SystemClock clock;
    Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(parser.positionalArguments().constFirst(), clock);
    if (!workspace)
        return fail(workspace.error());
    MainWindow window(*std::move(workspace));
    window.show();
    return QApplication::exec();
}
