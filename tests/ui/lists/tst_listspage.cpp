// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contests/recordmilestone.h"
#include "core/actions/endorsements/acceptfinding.h"
#include "core/actions/endorsements/checklist.h"
#include "core/storage/milestonestore.h"
#include "core/storage/supportliststore.h"
#include "tests/core/actions/demo/demofile.h"
#include "ui/lists/findingrow.h"
#include "ui/lists/guideeditor.h"
#include "ui/lists/guidepane.h"
#include "ui/lists/listspage.h"
#include "ui/lists/register.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/document/documentview.h"
#include "ui/widgets/formdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace rosette;
using rosette::test::DemoFile;
using rosette::test::must;

namespace {

/// A demo committee with its page in a window of its own.
struct Opened
{
    Opened() : demo(std::make_unique<DemoFile>())
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

} // namespace

/// The page "Lists and guides", driven as a person drives it, on the demo committee.
class TestListsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void publishingSaysWhyNotYet()
    {
        Opened window;
        window.show(QStringLiteral("nec-clp"));
        const Button *publish = window.button(QStringLiteral("Publish list 1..."));
        QVERIFY(publish);
        QVERIFY(!publish->isEnabled());
        QCOMPARE(publish->reason(), QStringLiteral("Waits for ballot papers, expected 19 October"));
    }

    void everyRemedyLeadsSomewhere()
    {
        Opened window;
        window.show(QStringLiteral("nec-clp"));
        QSignalSpy requested(window.context.get(), &PageContext::placeRequested);
        Button *see = window.buttonOf(QStringLiteral("motions-open"), QStringLiteral("See the motion"));
        QVERIFY(see);
        see->click();
        QTRY_COMPARE(requested.size(), 1);
        const Place place = requested.front().front().value<Place>();
        QCOMPARE(place.page, QStringLiteral("motions"));
        QVERIFY(!place.object.isEmpty());
    }

    void aWarningIsAcceptedOnlyWithAReason()
    {
        Opened window;
        window.show(QStringLiteral("nec-clp"));
        const int before = int(window.page->findChildren<FindingRow *>().size());
        Button *accept = window.buttonOf(QStringLiteral("motions-open"), QStringLiteral("Accept..."));
        QVERIFY(accept);
        accept->click();
        auto *dialog = openDialog<FormDialog>(window.page.get());
        QVERIFY(dialog);
        QVERIFY(!dialog->verbButton()->isEnabled());
        QTest::keyClicks(
            dialog->findChild<QPlainTextEdit *>(), QStringLiteral("It can follow in a correction."));
        QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
        QCOMPARE(int(window.page->findChildren<FindingRow *>().size()), before);
        QVERIFY(!window.buttonOf(QStringLiteral("motions-open"), QStringLiteral("Accept...")));
    }

    void theGuideFollowsWhatIsTyped()
    {
        Opened window;
        window.show(QStringLiteral("nec-clp"));
        QVERIFY(window.waitForGuide());
        auto *document = window.page->guidePane()->document();
        const auto before = document->pages();
        window.button(QStringLiteral("Edit guide"))->click();
        auto *imprint = window.page->findChild<GuideEditor *>()->findChild<QPlainTextEdit *>();
        QTest::keyClicks(imprint, QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(document->pages() != before, 10'000);
    }

    void anEditedTextIsStoredAndTakenBack()
    {
        Opened window;
        window.show(QStringLiteral("nec-clp"));
        QVERIFY(window.waitForGuide());
        window.button(QStringLiteral("Edit guide"))->click();
        auto *editor = window.page->findChild<GuideEditor *>();
        auto *grouping = editor->findChild<QLineEdit *>();
        const QString before = grouping->text();
        grouping->selectAll();
        QTest::keyClicks(grouping, QStringLiteral("Fairfield Society"));
        QTest::keyClick(grouping, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(window.context->undo().count(), 1);
        const auto stored = [&] {
            return must(
                readListsView(*window.demo->workspace, window.demo->contest(QStringLiteral("nec-clp")).id))
                .committee.grouping.toString();
        };
        QCOMPARE(stored(), QStringLiteral("Fairfield Society"));
        window.context->undo().undo();
        QCOMPARE(stored(), before);
        QCOMPARE(grouping->text(), before);
    }

    void aPublishedContestOffersACorrection()
    {
        Opened window;
        window.show(QStringLiteral("policy-forum-wales"));
        QVERIFY(window.button(QStringLiteral("Publish correction...")));
        QVERIFY(window.waitForGuide());
        QVERIFY(!window.page->guidePane()->wantsDraft());
        QVERIFY(!window.page->guidePane()->document()->text().contains(QStringLiteral("Draft")));
    }

    void anExportWritesTheFileAndSaysWhere()
    {
        Opened window;
        window.show(QStringLiteral("policy-forum-wales"));
        window.button(QStringLiteral("Export guide..."))->click();
        auto *dialog = openDialog<FormDialog>(window.page.get());
        QVERIFY(dialog);
        const QString path = window.demo->folder.filePath(QStringLiteral("out.pdf"));
        dialog->findChild<QLineEdit *>()->setText(path);
        QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(5), QByteArrayLiteral("%PDF-"));
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("ROSETTE_PICTURES");
        if (folder.isEmpty())
            QSKIP("ROSETTE_PICTURES names no folder");
        Opened window;
        const auto save = [&](const QString &name, const QString &slug, QSize size) {
            window.page->resize(size);
            window.show(slug);
            QVERIFY(window.waitForGuide());
            QTest::qWait(400);
            window.page->grab().save(folder + u'/' + name + QStringLiteral(".png"));
        };
        const QSize usual(1064, 800);
        const QString clp = QStringLiteral("nec-clp");
        save(QStringLiteral("lists"), clp, usual);
        save(QStringLiteral("lists-1024"), clp, QSize(968, 640));
        save(QStringLiteral("lists-wales"), QStringLiteral("policy-forum-wales"), usual);
        window.page->guidePane()->setPart(GuidePane::Part::Lists);
        save(QStringLiteral("lists-published"), QStringLiteral("policy-forum-wales"), usual);
        window.page->guidePane()->setPart(GuidePane::Part::Guide);
        window.show(clp);
        window.button(QStringLiteral("Edit guide"))->click();
        save(QStringLiteral("lists-edit"), clp, usual);
        window.button(QStringLiteral("Done"))->click();
        window.button(QStringLiteral("Export guide..."))->click();
        openDialog<FormDialog>(window.page.get())->grab().save(folder + QStringLiteral("/lists-export.png"));
        openDialog<FormDialog>(window.page.get())->reject();
        Theme::instance().setAppearance(Appearance::Dark);
        save(QStringLiteral("lists-dark"), clp, usual);
        Theme::instance().setAppearance(Appearance::Light);
        Theme::instance().setTextScale(1.5);
        save(QStringLiteral("lists-150"), clp, QSize(1196, 800));
        save(QStringLiteral("lists-narrow"), clp, QSize(760, 640));
        Theme::instance().setTextScale(1);
    }
};

QTEST_MAIN(TestListsPage)

#include "tst_listspage.moc"
