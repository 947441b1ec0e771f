// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordspage.h"

#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/savecertificate.h"
#include "core/base/atomicwrite.h"
#include "core/workspace/lookup.h"
#include "core/workspace/committeeidentity.h"
#include "tests/core/actions/demo/demofile.h"
#include "tests/ui/page/opendemo.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/records/checkfiledialog.h"
#include "ui/records/recordsmodel.h"
#include "ui/records/verifybanner.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

using namespace rosette;
using rosette::test::DemoFile;
using rosette::test::must;

namespace {

struct Shown
{
    explicit Shown(Workspace &workspace)
        : context(workspace, must(committeeIdentity(workspace.database())), registry), page(context)
    {
        page.resize(1280 - 216, 800);
        page.QWidget::show();
        page.show({});
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    QStringList words() const
    {
        QStringList found;
        for (const TextLabel *label : page.findChildren<TextLabel *>())
            if (label->isVisible())
                found += label->text();
        return found;
    }
    RecordsModel *model() { return page.findChild<RecordsModel *>(); }
    QListView *list()
    {
        for (QListView *view : page.findChildren<QListView *>())
            if (view->model() == model())
                return view;
        return nullptr;
    }
    SearchField *search() { return page.findChild<SearchField *>(); }
    QString sentence(int row) { return model()->index(row, 0).data().toString(); }

    PageRegistry registry;
    PageContext context;
    RecordsPage page;
};

} // namespace

class TestRecordsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp);
        m_demo = std::make_unique<DemoFile>();
    }
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        test::OpenDemo::useOwnSettings(m_settings->path());
        m_shown = std::make_unique<Shown>(*m_demo->workspace);
    }
    void cleanup() { m_shown.reset(); }

    void itVerifiesByItself()
    {
        const auto says = [&] {
            const auto *banner = m_shown->page.findChild<VerifyBanner *>();
            return banner->accessibleName();
        };
        const qint64 count = must(RecordReader(*m_demo->workspace).count());
        QTRY_COMPARE(says(), QStringLiteral("All %1 records are intact").arg(count));
    }

    void verifyingAgainIsSeenToHappen()
    {
        auto *banner = m_shown->page.findChild<VerifyBanner *>();
        QTRY_VERIFY(!banner->isRunning());
        const QString verdict = banner->accessibleName();
        Button *again = nullptr;
        for (Button *button : banner->findChildren<Button *>())
            if (button->text() == QStringLiteral("Verify again"))
                again = button;
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        // The same verdict comes at once; it is not said before the run was seen.
        QElapsedTimer since;
        since.start();
        QCOMPARE(banner->accessibleName(), QStringLiteral("Verifying the records"));
        QTRY_COMPARE(banner->accessibleName(), verdict);
        QVERIFY2(since.elapsed() >= 500, qPrintable(QString::number(since.elapsed())));
        QVERIFY(banner->accessibleDescription().endsWith(QStringLiteral("Checked just now.")));
    }

    void theHistoryIsInSentencesByDay()
    {
        QCOMPARE(m_shown->sentence(0), QStringLiteral("Today"));
        QCOMPARE(m_shown->sentence(1),
            QStringLiteral("Gwen Pryce voted on motion 14, by phone. Recorded by Ada Fox."));
        QCOMPARE(m_shown->sentence(2), QStringLiteral("Joe Sandhu voted on motion 14."));
        QVERIFY(m_shown->sentence(3).startsWith(QStringLiteral("Ada Fox accepted a warning")));
        QCOMPARE(m_shown->sentence(4), QStringLiteral("Yesterday"));
    }

    void onlyAPartIsReadAtFirst()
    {
        QVERIFY(m_shown->model()->rowCount() < 200);
        QVERIFY(m_shown->model()->canFetchMore({}));
        while (m_shown->model()->canFetchMore({}))
            m_shown->model()->fetchMore({});
        const qint64 count = must(RecordReader(*m_demo->workspace).count());
        qint64 records = 0;
        for (int row = 0; row < m_shown->model()->rowCount(); ++row)
            records += m_shown->model()->record(m_shown->model()->index(row)) ? 1 : 0;
        QCOMPARE(records, count);
        QCOMPARE(m_shown->sentence(m_shown->model()->rowCount() - 1),
            QStringLiteral("Ada Fox set up the committee."));
    }

    void theModelKeepsItsPromises()
    {
        RecordsModel model(*m_demo->workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.fetchMore({});
        model.setFilter({RecordKind::Lists, {}, {}});
        model.reload();
        QVERIFY(model.rowCount() > 2);
    }

    void wordsAreFoundWhileTyping()
    {
        QTest::keyClick(&m_shown->page, Qt::Key_Slash);
        QTRY_VERIFY(m_shown->search()->hasFocus());
        QTest::keyClicks(m_shown->search(), QStringLiteral("pryce 14"));
        QTRY_COMPARE(m_shown->model()->filter().text, QStringLiteral("pryce 14"));
        QTRY_VERIFY(!m_shown->model()->canFetchMore({}) && !m_shown->model()->isSearching());
        for (int row = 0; row < m_shown->model()->rowCount(); ++row)
            if (m_shown->model()->record(m_shown->model()->index(row)))
                QVERIFY(m_shown->sentence(row).contains(QStringLiteral("Pryce")));
        QVERIFY(m_shown->model()->rowCount() >= 2);
        QTest::keyClick(m_shown->search(), Qt::Key_Down);
        QVERIFY(m_shown->list()->hasFocus());
    }

    void nothingFoundIsSaid()
    {
        m_shown->search()->setText(QStringLiteral("zzz"));
        QTRY_VERIFY(m_shown->page.findChild<EmptyState *>()->isVisible());
        m_shown->search()->clear();
        QTRY_VERIFY(m_shown->list()->isVisible());
    }

    void oneKindIsShown()
    {
        m_shown->page.findChild<QComboBox *>()->setCurrentIndex(4);
        QTRY_VERIFY(m_shown->model()->filter().kind == RecordKind::Lists);
        QVERIFY(m_shown->sentence(1).contains(QStringLiteral("warning")));
    }

    void onlyWhatOneSeatDidIsShown()
    {
        QComboBox *who = nullptr;
        for (QComboBox *box : m_shown->page.findChildren<QComboBox *>())
            if (box->accessibleName() == QLatin1String("Who did it"))
                who = box;
        QVERIFY(who);
        who->setCurrentIndex(who->findText(QStringLiteral("Dev Mistry")));
        QTRY_VERIFY(m_shown->model()->filter().by.has_value());
        QTRY_VERIFY(!m_shown->model()->canFetchMore({}) && !m_shown->model()->isSearching());
        QVERIFY(m_shown->model()->rowCount() > 4);
        for (int row = 0; row < m_shown->model()->rowCount(); ++row)
            if (const RecordView *record = m_shown->model()->record(m_shown->model()->index(row)))
                QCOMPARE(record->actor, QStringLiteral("Dev Mistry"));
    }

    void aNumberIsFoundWhole()
    {
        m_shown->search()->setText(QStringLiteral("motion 14"));
        QTRY_COMPARE(m_shown->model()->filter().text, QStringLiteral("motion 14"));
        QTRY_VERIFY(!m_shown->model()->canFetchMore({}) && !m_shown->model()->isSearching());
        for (int row = 0; row < m_shown->model()->rowCount(); ++row)
            if (m_shown->model()->record(m_shown->model()->index(row)))
                QVERIFY2(m_shown->sentence(row).contains(QStringLiteral("motion 14")),
                    qPrintable(m_shown->sentence(row)));
        m_shown->search()->setText(QStringLiteral("114"));
        QTRY_COMPARE(m_shown->model()->filter().text, QStringLiteral("114"));
        QTRY_VERIFY(m_shown->model()->rowCount() == 2);
        QCOMPARE(m_shown->model()->record(m_shown->model()->index(1))->sequence, 114);
    }

    void theHistoryIsExportedAsItIsFiltered_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("text") << 0 << "txt" << QByteArray("Ada Fox set up the committee.");
        QTest::newRow("csv") << 1 << "csv" << QByteArray("1,2025-03-08,14:30,Ada Fox,committee-created,");
        QTest::newRow("json") << 2 << "json" << QByteArray("\"format\": \"record-history/1\"");
    }

    void theHistoryIsExportedAsItIsFiltered()
    {
        QFETCH(int, form);
        QFETCH(QString, ending);
        QFETCH(QByteArray, holds);
        const QString path = m_settings->filePath(QStringLiteral("history.") + ending);
        m_shown->search()->setText(QStringLiteral("committee"));
        QTRY_COMPARE(m_shown->model()->filter().text, QStringLiteral("committee"));
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<SaveDialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->verbButton()->isEnabled())
                return;
            dialog->findChild<SegmentedControl *>()->setCurrent(form);
            QVERIFY(dialog->path().endsWith(ending));
            dialog->findChild<QLineEdit *>()->setText(path);
            dialog->verbButton()->click();
        });
        answer.start(20);
        for (Button *button : m_shown->page.findChildren<Button *>())
            if (button->text() == QLatin1String("Export..."))
                button->click();
        const QByteArray written = must(readFile(path));
        QVERIFY2(written.contains(holds), written.constData());
        QVERIFY(!written.contains("voted on motion"));
    }

    void aCertificateIsCheckedAndAChangedOneRefused()
    {
        const QString path = m_settings->filePath(QStringLiteral("m.json"));
        must(saveCertificate(*m_demo->workspace,
            {must(findMotion(m_demo->workspace->database(), QStringLiteral("13"))).id, path}));
        CheckFileDialog dialog(m_shown->context, &m_shown->page);
        dialog.open();
        const auto says = [&dialog](const char *words) {
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QLatin1String(words)))
                    return true;
            return false;
        };
        QVERIFY(!dialog.verbButton()->isEnabled());
        dialog.check(path);
        QTRY_VERIFY(says("Certificate of motion 13"));
        QVERIFY(says("The question is the one that was put."));
        QByteArray changed = must(readFile(path));
        changed.replace("\"for\"", "\"against\"");
        must(atomicWrite(path, changed));
        dialog.check(path);
        QTRY_VERIFY(says("It does not hold."));
        QVERIFY(!says("Certificate of motion 13"));
    }

    void theChoiceOfAnOpenMotionIsHidden()
    {
        m_shown->list()->setCurrentIndex(m_shown->model()->index(1));
        QTRY_VERIFY(m_shown->words().contains(QStringLiteral("Shown after the motion closes")));
        QVERIFY(m_shown->words().contains(
            QStringLiteral("By phone. A later vote cast by Gwen Pryce would take its place.")));
    }

    void theFilterIsAsItWasLeft()
    {
        m_shown->page.findChild<QComboBox *>()->setCurrentIndex(4);
        Shown again(*m_demo->workspace);
        QCOMPARE(again.page.findChild<QComboBox *>()->currentIndex(), 4);
        QVERIFY(again.model()->filter().kind == RecordKind::Lists);
    }

    void aRecordIsGoneToPastTheFilterThatHidesIt()
    {
        m_shown->page.findChild<QComboBox *>()->setCurrentIndex(4);
        QTRY_VERIFY(m_shown->model()->filter().kind == RecordKind::Lists);
        m_shown->page.show(QStringLiteral("3"));
        QTest::qWait(300); // longer than typing is waited for
        QCOMPARE(m_shown->page.object(), QStringLiteral("3"));
        QVERIFY(m_shown->words().contains(QStringLiteral("Record 3")));
    }

    void aRecordIsGoneToByItsNumber()
    {
        m_shown->page.show(QStringLiteral("3"));
        QCOMPARE(m_shown->page.object(), QStringLiteral("3"));
        QTRY_VERIFY(m_shown->words().contains(QStringLiteral("Record 3")));
    }

    void aNewRecordAppearsAndTheChosenOneStays()
    {
        const DemoFile own;
        Shown shown(*own.workspace);
        shown.page.show(QStringLiteral("100"));
        const Motion motion = must(findMotion(own.workspace->database(), QStringLiteral("14")));
        must(castBallot(*own.workspace, CastBallot{motion.id, Choice::For, {}}));
        shown.page.refresh(everything());
        QCOMPARE(shown.sentence(1), QStringLiteral("Ada Fox voted on motion 14."));
        QCOMPARE(shown.page.object(), QStringLiteral("100"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<DemoFile> m_demo;
    std::unique_ptr<Shown> m_shown;
};

QTEST_MAIN(TestRecordsPage)
#include "tst_recordspage.moc"
