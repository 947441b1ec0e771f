// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/contestoverview.h"
#include "ui/contests/contestspage.h"

#include "tests/ui/imports/demopage.h"
#include "core/actions/contests/editcontest.h"
#include "ui/contests/candidacybutton.h"
#include "ui/contests/contestdialog.h"
#include "ui/page/conflictmessage.h"
#include "ui/contests/datedialog.h"
#include "ui/contests/milestoneline.h"
#include "ui/contests/milestonemark.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clickablecard.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLineEdit>
#include <QListView>
#include <QTimer>

using namespace rosette;

class ContestsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<test::DemoPage>();
        m_page = new ContestsPage(*m_demo->context, nullptr);
        m_demo->show(m_page);
        m_page->show(contest(QStringLiteral("nec-clp")));
    }
    void cleanup()
    {
        Theme::instance().setTextScale(1);
        Theme::instance().setAppearance(Appearance::Light);
        m_demo.reset();
    }

    void aContestIsShownWithItsDatesAndItsSlates()
    {
        QCOMPARE(m_page->object(), contest(QStringLiteral("nec-clp")));
        QVERIFY(m_page->findChildren<MilestoneMark *>().size() >= 6);
        QVERIFY(m_page->findChildren<CandidacyButton *>().size() >= 14);
    }

    void allContestsStandAsCardsUnderTheirStage()
    {
        m_page->show(QStringLiteral("all"));
        QCOMPARE(m_page->object(), QStringLiteral("all"));
        auto *overview = m_page->findChild<ContestOverview *>();
        QVERIFY(overview->isVisible());
        const QList<ClickableCard *> cards = overview->findChildren<ClickableCard *>();
        QCOMPARE(cards.size(), 5);
        // Deciding comes before what is only being nominated for.
        QCOMPARE(cards.first()->text(), QStringLiteral("NEC, CLP section"));
        QCOMPARE(cards.first()->accessibleDescription(),
            QStringLiteral("Committee deciding. Next: Reviews due, Friday, end of day."));
        QTest::mouseClick(cards.first(), Qt::LeftButton);
        QCOMPARE(m_page->object(), contest(QStringLiteral("nec-clp")));
        QVERIFY(!overview->isVisible());
    }

    void theTimetableBecomesAListWhereItIsNarrow()
    {
        auto *line = m_page->findChild<MilestoneLine *>();
        line->resize(1000, line->heightForWidth(1000));
        QVERIFY(!line->isList());
        line->resize(400, line->heightForWidth(400));
        QVERIFY(line->isList());
    }

    void aCandidateIsOneKeyAway()
    {
        auto *row = m_page->findChildren<CandidacyButton *>().constFirst();
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Space);
        QCOMPARE(m_demo->requested, (Place{QStringLiteral("candidates"), row->person().toString()}));
    }

    void aDateIsRecordedAsOccurred()
    {
        onDialog([this](DateDialog &dialog) {
            dialog.findChild<SegmentedControl *>()->setCurrent(0);
            // Its day has not come: none is suggested, and an earlier one is warned of and asked about.
            QCOMPARE(dialog.verbButton()->reason(), QStringLiteral("Choose the day on which it occurred."));
            QTest::keyClick(dialog.findChild<DayEdit *>(), Qt::Key_Up);
            QCOMPARE(dialog.when().date, m_demo->clock.today());
            const auto *warning = dialog.findChild<InlineMessage *>(QStringLiteral("early"));
            QVERIFY(warning->sentence().startsWith(QStringLiteral("This is ")));
            answer(dialog, &ConfirmationDialog::safeButton);
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
            QVERIFY(dialog.isVisible());
            QCOMPARE(dialog.when().date, m_demo->clock.today());
            answer(dialog, &ConfirmationDialog::verbButton);
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
            QVERIFY(!dialog.isVisible());
        });
        MilestoneMark *next = markIn(StepState::Next);
        QVERIFY(next);
        const MilestoneId id = next->milestone();
        QTest::mouseClick(next, Qt::LeftButton);
        for (const MilestoneMark *mark : m_page->findChildren<MilestoneMark *>())
            if (mark->milestone() == id)
                QCOMPARE(mark->state(), StepState::Occurred);
    }

    void aDateIsMovedAndItsHistoryStays()
    {
        onDialog([](DateDialog &dialog) {
            dialog.findChild<SegmentedControl *>()->setCurrent(1);
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
        });
        QTest::mouseClick(markIn(StepState::Later), Qt::LeftButton);
        QVERIFY(markIn(StepState::Later));
    }

    void aContestThatTwoChangeAtOnceKeepsWhatEachWrote()
    {
        Database &database = m_demo->workspace->database();
        const auto now = [&] { return test::must(findContest(database, QStringLiteral("nec-clp"))); };
        QTimer::singleShot(100, m_page, [this, now] {
            auto *dialog = m_page->findChild<ContestDialog *>();
            QVERIFY(dialog);
            fieldOf(*dialog, "Who votes")->setText(QStringLiteral("Mine"));
            const Contest before = now();
            EditContest theirs{before.id, before.revision, before.title.toString(), before.system,
                before.places, QStringLiteral("Theirs"), QStringLiteral("Ten branches"), before.reserved};
            test::must(editContest(*m_demo->workspace, theirs));
            QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
            auto *both = dialog->findChild<ConflictMessage *>();
            if (both)
                both->findChildren<Button *>().constFirst()->click(); // mine
            QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
            if (dialog->isVisible())
                dialog->reject();
            QVERIFY(both);
        });
        QVERIFY(m_demo->context->commands().run(QStringLiteral("contests.edit")));
        QCOMPARE(now().electorate, QStringLiteral("Mine"));
        QCOMPARE(now().nominationThreshold, QStringLiteral("Ten branches"));
    }

private:
    static QLineEdit *fieldOf(const QWidget &form, const char *name)
    {
        for (QLineEdit *edit : form.findChildren<QLineEdit *>())
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        return nullptr;
    }
    QString contest(const QString &slug) const
    {
        return test::must(findContest(m_demo->workspace->database(), slug)).id.toString();
    }
    MilestoneMark *markIn(StepState state) const
    {
        for (MilestoneMark *mark : m_page->findChildren<MilestoneMark *>())
            if (mark->state() == state)
                return mark;
        return nullptr;
    }
    /// Presses a button of the question that the next step asks over @p dialog.
    static void answer(QWidget &dialog, Button *(ConfirmationDialog::*button)() const)
    {
        QTimer::singleShot(0, &dialog, [&dialog, button] {
            auto *question = dialog.findChild<ConfirmationDialog *>();
            QVERIFY(question);
            QTest::mouseClick((question->*button)(), Qt::LeftButton);
        });
    }
    /// Runs @p act on the dialog that the next step opens.
    void onDialog(const std::function<void(DateDialog &)> &act)
    {
        QTimer::singleShot(100, m_page, [this, act] {
            auto *dialog = m_page->findChild<DateDialog *>();
            QVERIFY(dialog);
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }

    std::unique_ptr<test::DemoPage> m_demo;
    ContestsPage *m_page = nullptr;
};

QTEST_MAIN(ContestsPageTest)
#include "tst_contestspage.moc"
