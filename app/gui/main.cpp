// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/demokeys.h"
#include "core/base/language.h"
#include "core/keychain/keychain.h"
#include "core/workspace/seenheads.h"
#include "core/workspace/userkeys.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/look.h"
#include "ui/shell/windows.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace rosette;

namespace {

/// The file that is named on the command line; empty for none. --help and --version end the program.
QString namedFile(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QObject::tr("Opens a committee file, or the start screen."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("FILE"), QObject::tr("The committee file, NAME.rosette."), QStringLiteral("[FILE]"));
    parser.process(application);
    return parser.positionalArguments().value(0);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rosette"));
    QApplication::setApplicationDisplayName(QStringLiteral("Rosette"));
    QApplication::setApplicationVersion(QStringLiteral(ROSETTE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("rosette"));
    speakUsersLanguage(application);
    useUserKeys();
    useKeychain(systemKeychain());
    SeenHeads::ofThisProcess().keepIn(userHeadFolder());
    offerDemoKeys();
    const QString file = namedFile(application);
    applyTheme(application);
    restoreLook();
    const IdleLock idleLock;
    Windows windows;
    if (file.isEmpty())
        windows.start();
    else if (windows.open(file) && windows.isEmpty())
        return 0; // the window that is open on it has come forward
    return QApplication::exec();
}
