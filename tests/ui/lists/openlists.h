// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contests/recordmilestone.h"
#include "core/actions/endorsements/acceptfinding.h"
#include "core/actions/endorsements/checklist.h"
#include "core/storage/milestonestore.h"
#include "core/storage/supportliststore.h"
#include "tests/core/actions/demo/demofile.h"
#include "ui/lists/findingrow.h"
#include "ui/lists/guidepane.h"
#include "ui/lists/listspage.h"
#include "ui/lists/register.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/widgets/button.h"
#include "ui/widgets/document/documentview.h"

#include <QCoreApplication>
#include <QTest>

namespace rosette::test {

/// A demo committee with its page in a window of its own.
struct OpenLists
{
    OpenLists() : demo(std::make_unique<DemoFile>())
    {
        registerListsPage(pages);
        context = std::make_unique<PageContext>(*demo->workspace, QStringLiteral("test"), pages);
        page.reset(new ListsPage(*context));
        QObject::connect(demo->workspace.get(), &Workspace::changed, page.get(),
            [this](const Changes &changes) { page->refresh(changes); });
        page->resize(1064, 800);
        static_cast<QWidget *>(page.get())->show();
    }

    void show(const QString &slug) { page->show(demo->contest(slug).id.toString()); }
    bool waitForGuide() const
    {
        return QTest::qWaitFor([&] { return page->guidePane()->document()->pageCount() > 0; }, 10'000);
    }
    Button *button(const QString &text) const
    {
        for (Button *button : page->findChildren<Button *>())
            if (button->text() == text && button->isVisibleTo(page.get()))
                return button;
        return nullptr;
    }
    FindingRow *row(const QString &code) const
    {
        for (FindingRow *row : page->findChildren<FindingRow *>())
            if (row->finding().code == code)
                return row;
        return nullptr;
    }
    Button *buttonOf(const QString &code, const QString &text) const
    {
        FindingRow *finding = row(code);
        for (Button *button : finding ? finding->findChildren<Button *>() : QList<Button *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    std::vector<SupportList> published(const QString &slug) const
    {
        return must(SupportListStore(demo->database()).forContest(demo->contest(slug).id));
    }
    /// Records that ballot papers are out and accepts every warning.
    void settleEverything(const QString &slug) const
    {
        const Contest contest = demo->contest(slug);
        const Milestone issued =
            must(findMilestone(demo->database(), contest, QStringLiteral("ballots-issued")));
        must(recordMilestone(*demo->workspace, RecordMilestone{issued.id, demo->clock.today(), {}}));
        for (const Finding &finding : must(checkList(*demo->workspace, contest)).findings)
            if (finding.severity == Severity::Warning)
                must(acceptFinding(*demo->workspace, AcceptFinding{contest.id, finding.code, finding.subject,
                                                         QStringLiteral("It can wait.")}));
    }

    std::unique_ptr<DemoFile> demo;
    PageRegistry pages;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<ListsPage> page;
};

template <typename Dialog>
Dialog *openDialog(QWidget *page)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    for (Dialog *dialog : page->findChildren<Dialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace rosette::test
