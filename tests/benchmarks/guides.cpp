// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// 650 variants of one guide in one process on one thread: as a party of 650 constituencies would send.
#include "core/actions/demo/createdemo.h"
#include "core/actions/endorsements/guidematerial.h"
#include "core/publishing/guidepdf.h"
#include "core/workspace/lookup.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace rosette;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.rosette"));
    if (const Result<void> made = createDemo(path); !made)
        qFatal("%s", qPrintable(made.error().message));
    const SystemClock clock;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, clock);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    const Result<Contest> contest = findContest((*workspace)->database(), QStringLiteral("nec-clp"));
    if (!contest)
        qFatal("%s", qPrintable(contest.error().message));
    const Result<GuideMaterial> material = guideMaterial(**workspace, *contest, true);
    if (!material)
        qFatal("%s", qPrintable(material.error().message));

    constexpr int variants = 650;
    const Guide base = composeGuide(*material);
    GuidePrinter printer;
    qsizetype bytes = 0;
    QElapsedTimer timer;
    timer.start();
    for (int variant = 0; variant < variants; ++variant) {
        Guide guide = base;
        guide.title = QStringLiteral("%1, edition %2").arg(base.title).arg(variant + 1);
        guide.instructions += QStringLiteral(" This is edition %1.").arg(variant + 1);
        const GuidePdf pdf = printer.print(guide);
        if (pdf.bytes.isEmpty())
            qFatal("variant %d was not printed", variant);
        bytes += pdf.bytes.size();
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    out << "guides: " << variants << " variants in " << seconds << " s, " << variants / seconds
        << " a second on one thread (bar: 150), " << bytes / variants << " bytes each\n";
    return variants / seconds >= 150 ? 0 : 1;
}
