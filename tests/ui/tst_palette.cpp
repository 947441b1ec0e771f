// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The palette promises every act: each is found there by a word that somebody would type for it.
#include "tests/support/must.h"
#include "core/workspace/committeeidentity.h"
#include "core/workspace/lookup.h"
#include "tests/ui/page/opendemo.h"
#include "ui/lists/printpages.h"
#include "ui/motions/votecard.h"
#include "ui/page/page.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/allpages.h"
#include "ui/shell/findmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

using namespace rosette;
using rosette::test::must;

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp);
        registerAllPages(m_pages);
        m_demo = std::make_unique<test::OpenDemo>();
        m_workspace = m_demo->open();
        m_workspace->actAs(
            must(findSeat(m_workspace->database(), QStringLiteral("Ada Fox"), m_demo->clock.today())));
    }
    void init()
    {
        m_context = std::make_unique<PageContext>(*m_workspace, QStringLiteral("palette"), m_pages);
        for (const PageDefinition &page : m_pages.all())
            if (page.addCommands)
                page.addCommands(*m_context);
    }
    void cleanup()
    {
        m_page.reset();
        m_context.reset();
    }

    void anActIsFoundByTheWordsForIt_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("act");
        const auto row = [](const char *page, const char *typed, const char *act) {
            QTest::addRow("%s: %s", page, typed)
                << QString::fromLatin1(page) << QString::fromLatin1(typed) << QString::fromUtf8(act);
        };
        row("motions", "vote", "Vote for this motion...");
        row("motions", "vote", "Vote against this motion...");
        row("motions", "vote", "Abstain on this motion...");
        row("motions", "vote", "Record a vote...");
        row("motions", "phone", "Record a vote...");
        row("motions", "close", "Close the motion...");
        row("motions", "withdraw", "Withdraw the motion...");
        row("reviews", "save", "Save the review and go to the next");
        row("reviews", "interest", "Declare an interest in this application...");
        row("reviews", "start", "Start this review again");
        row("reviews", "matrix", "Show the matrix of this contest");
        row("lists", "record", "Record that ballot papers are out...");
        row("lists", "export", "Export the guide...");
        row("lists", "print", "Print the guide...");
        row("lists", "edit guide", "Edit the guide's texts");
        row("candidates", "application", "Enter or revise the application...");
        row("candidates", "photo", "Choose the photo...");
        // These lead to their page and are found from anywhere.
        row("desk", "verify", "Verify the records");
        row("desk", "seat", "Add a seat...");
        row("desk", "copy", "Make a copy of the file");
        row("desk", "rulebook", "Draft a rulebook...");
        row("desk", "new motion", "New motion...");
        row("desk", "new contest", "New contest...");
        row("desk", "candidacy", "Add a candidacy...");
        row("desk", "publish", "Publish a support list...");
        row("desk", "export", "Export the guide...");
        row("desk", "print", "Print the guide...");
    }
    void anActIsFoundByTheWordsForIt()
    {
        QFETCH(QString, page);
        QFETCH(QString, typed);
        QFETCH(QString, act);
        open(page, {});
        // A guide is set in the background.
        QTRY_VERIFY_WITH_TIMEOUT(found(typed).contains(act), page == QLatin1String("lists") ? 10'000 : 200);
    }

    void aVoteIsChosenAndNotCastByThePalette()
    {
        const Motion motion = must(findMotion(m_workspace->database(), QStringLiteral("14")));
        open(QStringLiteral("motions"), motion.id.toString());
        const int before = must(m_pages.find(QStringLiteral("motions"))->countForMe(*m_workspace));
        QVERIFY(m_context->commands().run(QStringLiteral("motions.against")));
        QCOMPARE(m_page->findChild<VoteCard *>()->chosen(), std::optional(Choice::Against));
        QCOMPARE(must(m_pages.find(QStringLiteral("motions"))->countForMe(*m_workspace)), before);
    }

    void whatIsDecidedIsNotVotedOn()
    {
        const Motion motion = must(findMotion(m_workspace->database(), QStringLiteral("12")));
        open(QStringLiteral("motions"), motion.id.toString());
        QVERIFY(!found(QStringLiteral("vote")).contains(QStringLiteral("Vote for this motion...")));
        QVERIFY(!found(QStringLiteral("close")).contains(QStringLiteral("Close the motion...")));
    }

    void anActIsRunFromElsewhereWithItsPageBroughtForward_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *act, const char *page, const char *title) {
            QTest::addRow("%s", act) << QString::fromLatin1(act) << QString::fromLatin1(page)
                                     << QString::fromLatin1(title);
        };
        row("lists.export", "lists", "Export the guide");
        row("candidates.new", "candidates", "Add a candidacy");
        row("contests.new", "contests", "New contest");
    }
    void anActIsRunFromElsewhereWithItsPageBroughtForward()
    {
        QFETCH(QString, act);
        QFETCH(QString, page);
        QFETCH(QString, title);
        MainWindow window(m_demo->open(), m_pages);
        window.show();
        QStringList asked;
        QTimer answer; // some dialogs run a loop of their own
        connect(&answer, &QTimer::timeout, this, [&] {
            if (QWidget *dialog = QApplication::activeModalWidget()) {
                asked += dialog->windowTitle();
                QTest::keyClick(dialog, Qt::Key_Escape);
            }
        });
        answer.start(10);
        // Before the page was ever opened, and when it is there behind another.
        for (const QStringList &wanted : {QStringList{title}, QStringList{title, title}}) {
            window.context().goTo({QStringLiteral("desk")});
            QVERIFY(window.context().commands().run(act));
            QCOMPARE(window.context().place().page, page);
            QTRY_COMPARE(asked, wanted);
        }
    }

    void aGuideIsPrintedAsSoonAsItIsSet()
    {
        int printed = 0;
        answerPrintQuestions([&](QPrinter &) {
            ++printed;
            return false;
        });
        MainWindow window(m_demo->open(), m_pages);
        window.show();
        window.context().goTo({QStringLiteral("desk")});
        QVERIFY(window.context().commands().run(QStringLiteral("lists.print")));
        QTRY_COMPARE_WITH_TIMEOUT(printed, 1, 10'000);
        answerPrintQuestions({});
    }

private:
    void open(const QString &page, const QString &object)
    {
        m_page.reset(m_pages.find(page)->create(*m_context, nullptr));
        m_page->resize(1064, 800);
        m_page->show(object);
        static_cast<QWidget *>(m_page.get())->show();
    }
    QStringList found(const QString &typed)
    {
        FindModel model(*m_context);
        model.search(typed);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row).data().toString();
        return names;
    }

    PageRegistry m_pages;
    std::unique_ptr<test::OpenDemo> m_demo;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<Page> m_page;
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
