// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/actions/committee/createcommittee.h"
#include "core/actions/contests/addcontest.h"
#include "ui/models/contentsmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace rosette;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Result<std::unique_ptr<Workspace>> created = createCommittee(m_clock,
            CreateCommittee{m_folder.filePath(QString::number(++m_files) + QStringLiteral(".rosette")),
                QStringLiteral("National Committee"), QStringLiteral("Fairfield"),
                QStringLiteral("Ada Fox")});
        QVERIFY2(created.has_value(), created ? "" : qPrintable(created.error().message));
        m_workspace = *std::move(created);
    }

    void theWindowSaysWhoseFileItIsAndWhoYouAre()
    {
        MainWindow window(std::move(m_workspace));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.windowTitle(), QStringLiteral("Fairfield, National Committee – Rosette"));
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>())
            texts += label->text();
        QVERIFY(texts.contains(QStringLiteral("You are Ada Fox, secretary.")));
    }

    void theContentsAreListedByKind()
    {
        MainWindow window(std::move(m_workspace));
        const auto *view = window.findChild<QTreeView *>(QStringLiteral("contents"));
        QVERIFY(view);
        QVERIFY(!view->accessibleName().isEmpty());
        const QAbstractItemModel *model = view->model();
        QCOMPARE(model->rowCount(), 4);
        const QModelIndex seats = model->index(0, 0);
        QCOMPARE(seats.data().toString(), QStringLiteral("Seats"));
        QCOMPARE(model->index(0, 0, seats).data().toString(), QStringLiteral("Ada Fox"));
        QCOMPARE(model->index(3, 1).data().toString(), QStringLiteral("2"));
    }

    void aNewContestAppearsAtOnce()
    {
        ContentsModel model(*m_workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AddContest input;
        input.slug = QStringLiteral("youth-chair");
        input.body = QStringLiteral("Youth committee");
        input.title = QStringLiteral("Chair");
        QVERIFY(addContest(*m_workspace, input));
        const QModelIndex contests = model.index(1, 0);
        QCOMPARE(model.index(0, 0, contests).data().toString(), QStringLiteral("Youth committee, Chair"));
        QVERIFY(model.failure().isEmpty());
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    ManualClock m_clock{QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
