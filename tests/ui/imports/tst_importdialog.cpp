// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importdialog.h"

#include "core/base/atomicwrite.h"
#include "core/storage/candidacystore.h"
#include "tests/ui/imports/demopage.h"
#include "ui/imports/columnchooser.h"
#include "ui/imports/importpreviewmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>

using namespace rosette;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<test::DemoPage>();
        m_contest = std::make_unique<Contest>(test::must(
            findContest(m_demo->workspace->database(), QStringLiteral("policy-forum-north-west"))));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_demo.reset();
    }

    void nothingIsStoredBeforeTheButton()
    {
        const int before = stored();
        open(ImportKind::Candidacies, "Candidate,Slate\nJo Lark,Broad Table\n,Union Line\nKit Ames,\n");
        QTRY_COMPARE(model()->rowCount(), 3);
        const QAbstractItemModelTester tester(
            model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(stored(), before);
        QCOMPARE(text(1, ImportPreviewModel::Outcome), QStringLiteral("Refused"));
        QCOMPARE(text(1, ImportPreviewModel::Line), QStringLiteral("3"));
        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        QTest::mouseClick(verb(), Qt::LeftButton);
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(stored(), before + 2);
    }

    void onlyRefusedRowsAreShownOnDemand()
    {
        open(ImportKind::Candidacies, "Candidate,Slate\nJo Lark,Broad Table\n,Union Line\n");
        QTRY_COMPARE(model()->rowCount(), 2);
        auto *filter = m_dialog->findChildren<SegmentedControl *>().constLast();
        filter->setCurrent(4);
        QCOMPARE(model()->rowCount(), 1);
    }

    void aColumnThatNobodyRecognisesIsChosenByHand()
    {
        open(ImportKind::Candidacies, "Wer,Liste\nJo Lark,Broad Table\n");
        auto *columns = m_dialog->findChild<ColumnChooser *>();
        QTRY_COMPARE(columns->fields().size(), 2);
        QTRY_VERIFY(columns->isVisible());
        auto *first = columns->findChildren<QComboBox *>().constFirst();
        first->setCurrentIndex(first->findData(QStringLiteral("candidate")));
        Q_EMIT first->activated(first->currentIndex());
        QTRY_COMPARE(model()->rowCount(), 1);
        QVERIFY(verb()->isEnabled());
    }

    void theOrderOfDayAndMonthIsAskedFor()
    {
        open(ImportKind::Applications,
            "Timestamp,Your name,Statement\n9/8/2026 10:00:00,Nobody Known,Please\n");
        auto *order = m_dialog->findChildren<SegmentedControl *>().constFirst();
        QTRY_VERIFY(order->isVisible());
        QVERIFY(!verb()->isEnabled());
        order->setCurrent(1);
        QTRY_COMPARE(model()->rowCount(), 1);
    }

private:
    void open(ImportKind kind, const QByteArray &bytes)
    {
        const QString path = m_demo->folder.filePath(QStringLiteral("file.csv"));
        const Result<void> written = atomicWrite(path, bytes);
        QVERIFY(written.has_value());
        m_dialog = std::make_unique<ImportDialog>(*m_demo->context,
            ImportTarget{kind, m_contest->id, QStringLiteral("Policy forum, North West")}, path);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    QAbstractItemModel *model() const { return m_dialog->findChild<QTableView *>()->model(); }
    QString text(int row, int column) const { return model()->index(row, column).data().toString(); }
    Button *verb() const
    {
        Button *verb = nullptr;
        for (Button *button : m_dialog->findChildren<Button *>())
            if (button->kind() == ButtonKind::Primary)
                verb = button;
        return verb;
    }
    int stored() const
    {
        return static_cast<int>(
            test::must(CandidacyStore(m_demo->workspace->database()).countForContest(m_contest->id)));
    }

    std::unique_ptr<test::DemoPage> m_demo;
    std::unique_ptr<Contest> m_contest;
    std::unique_ptr<ImportDialog> m_dialog;
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
