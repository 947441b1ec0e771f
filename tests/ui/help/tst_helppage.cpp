// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppage.h"

#include "core/workspace/committeeidentity.h"
#include "tests/core/actions/committeefixture.h"
#include "ui/help/guide.h"
#include "ui/help/guideview.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/searchfield.h"

#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace rosette;
using rosette::test::CommitteeFixture;
using rosette::test::must;

class TestHelpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rosette-test"));
        applyTheme(*qApp);
        m_file = std::make_unique<CommitteeFixture>();
        m_context = std::make_unique<PageContext>(
            *m_file->workspace, must(committeeIdentity(m_file->workspace->database())), m_registry);
    }

    void init()
    {
        m_page = std::make_unique<HelpPage>(*m_context);
        m_page->resize(1064, 800);
        m_page->QWidget::show();
        m_page->show({});
    }

    void everyPageOfTheProgramHasItsPageOfTheGuide_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("first-steps") << "First steps";
        QTest::newRow("desk") << "The desk";
        QTest::newRow("contests") << "Contests";
        QTest::newRow("candidates") << "Candidates";
        QTest::newRow("reviews") << "Reviews";
        QTest::newRow("motions") << "Motions";
        QTest::newRow("lists") << "Lists and guides";
        QTest::newRow("records") << "Records";
        QTest::newRow("promises") << "What Rosette promises";
        QTest::newRow("committee") << "The committee";
        QTest::newRow("keyboard") << "Keys";
        QTest::newRow("command-line") << "The command line: rosette-cli";
    }

    void everyPageOfTheProgramHasItsPageOfTheGuide()
    {
        const QString topic = QString::fromLatin1(QTest::currentDataTag());
        const GuidePage &page = UserGuide::instance().page(topic);
        QCOMPARE(page.topic, topic);
        QTEST(page.title, "title");
        QVERIFY(!page.markdown.contains(QStringLiteral("SPDX")));
        m_page->show(topic);
        QCOMPARE(m_page->object(), topic);
    }

    void everyLinkLeadsToAPage()
    {
        const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+)\\.md"));
        for (const GuidePage &page : UserGuide::instance().pages()) {
            auto at = link.globalMatch(page.markdown);
            while (at.hasNext()) {
                const QString topic = at.next().captured(1);
                QVERIFY2(
                    UserGuide::instance().page(topic).topic == topic, qPrintable(page.topic + u' ' + topic));
            }
        }
    }

    void anUnknownTopicShowsTheFirstSteps()
    {
        m_page->show(QStringLiteral("nothing"));
        QCOMPARE(m_page->object(), QStringLiteral("first-steps"));
    }

    void aLinkIsFollowedAndGoneBackTo()
    {
        const QSignalSpy moved(m_context.get(), &PageContext::placeMoved);
        m_page->show(QStringLiteral("desk"));
        auto *view = m_page->findChild<GuideView *>();
        Q_EMIT view->anchorClicked(QUrl(QStringLiteral("reviews.md")));
        QCOMPARE(m_page->object(), QStringLiteral("reviews"));
        QVERIFY(!moved.isEmpty());
        QVERIFY(view->toPlainText().startsWith(QStringLiteral("Reviews")));
    }

    void wordsAreSearched_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("first");
        QTest::newRow("in a title") << "records"
                                    << "records";
        QTest::newRow("anywhere") << "frozen roll"
                                  << "motions";
        QTest::newRow("capitals") << "ALT TEXT overview"
                                  << "";
        QTest::newRow("beginning of a word") << "immutabl"
                                             << "";
        QTest::newRow("shortcut") << "Ctrl+K"
                                  << "first-steps";
    }

    void wordsAreSearched()
    {
        QFETCH(QString, words);
        QFETCH(QString, first);
        const std::vector<GuideHit> hits = UserGuide::instance().find(words);
        QCOMPARE(hits.empty() ? QString() : hits.front().page->topic, first);
        if (!hits.empty())
            QVERIFY(!hits.front().excerpt.isEmpty() || words == QStringLiteral("records"));
    }

    void searchingAndEnterOpensTheFirstHit()
    {
        auto *search = m_page->findChild<SearchField *>();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("interest"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(m_page->object() != QStringLiteral("first-steps"));
        QVERIFY(!m_page->findChild<GuideView *>()->extraSelections().isEmpty());
    }

private:
    std::unique_ptr<CommitteeFixture> m_file;
    PageRegistry m_registry;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<HelpPage> m_page;
};

QTEST_MAIN(TestHelpPage)
#include "tst_helppage.moc"
