// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/editcommittee.h"
#include "core/actions/contests/recordmilestone.h"
#include "tests/core/actions/demo/demofile.h"
#include "tests/support/process.h"
#include "tests/ui/lists/openlists.h"
#include "ui/lists/findingdialogs.h"
#include "ui/lists/findingrow.h"
#include "ui/lists/guidepane.h"
#include "ui/lists/printpages.h"
#include "ui/page/pagecontext.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/inlinemessage.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace rosette;
using rosette::test::must;
using rosette::test::openDialog;
using rosette::test::OpenLists;

/// The page "Lists and guides", driven as a person drives it, on the demo committee.
class TestListsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void publishingSaysWhyNotYet()
    {
        OpenLists window;
        window.show(QStringLiteral("nec-clp"));
        const Button *publish = window.button(QStringLiteral("Publish list 1..."));
        QVERIFY(publish);
        QVERIFY(!publish->isEnabled());
        QCOMPARE(publish->reason(), QStringLiteral("Waits for ballot papers, expected 19 October"));
    }

    void everyRemedyLeadsSomewhere()
    {
        OpenLists window;
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

    void aDayBeforeTheAnnouncedOneIsNeverAMatterOfTwoClicks()
    {
        OpenLists window;
        window.show(QStringLiteral("nec-clp"));
        Button *record = nullptr;
        for (const FindingRow *row : window.page->findChildren<FindingRow *>())
            for (Button *button : row->findChildren<Button *>())
                if (button->text().startsWith(QStringLiteral("Record the date")))
                    record = button;
        QVERIFY(record);
        record->click();
        auto *form = openDialog<OccurrenceDialog>(window.page.get());
        QVERIFY(form);
        QVERIFY(!form->day().isValid());
        QVERIFY(!form->verbButton()->isEnabled());
        form->findChild<DayEdit *>()->setDay(QDate(2026, 10, 7));
        QCOMPARE(form->findChild<InlineMessage *>(QStringLiteral("early"))->sentence(),
            QStringLiteral("This is 12 days before the announced day, 19 October 2026. Support lists could "
                           "go out from that day on."));
        QTimer::singleShot(0, form, [form] {
            auto *question = form->findChild<ConfirmationDialog *>();
            QVERIFY(question);
            QCOMPARE(question->verbButton()->text(), QStringLiteral("Record it as occurred"));
            question->safeButton()->click();
        });
        form->verbButton()->click();
        QVERIFY(form->isVisible());
        const Contest contest = window.demo->contest(QStringLiteral("nec-clp"));
        QVERIFY(!occurrence(
            must(findMilestone(window.demo->database(), contest, QStringLiteral("ballots-issued")))));
        form->reject();
    }

    void aWarningIsAcceptedOnlyWithAReason()
    {
        OpenLists window;
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

    void aPublishedContestOffersACorrection()
    {
        OpenLists window;
        window.show(QStringLiteral("policy-forum-wales"));
        QVERIFY(window.button(QStringLiteral("Publish correction...")));
        QVERIFY(window.waitForGuide());
        QVERIFY(!window.page->guidePane()->wantsDraft());
        QVERIFY(!window.page->guidePane()->document()->text().contains(QStringLiteral("Draft")));
    }

    void anExportWritesTheFileAndSaysWhere()
    {
        OpenLists window;
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
        auto *message = [&]() -> InlineMessage * {
            for (InlineMessage *each : window.page->findChildren<InlineMessage *>())
                if (each->isVisible() && each->sentence().contains(QStringLiteral("out.pdf")))
                    return each;
            return nullptr;
        }();
        QVERIFY(message);
        QVERIFY2(message->sentence().endsWith(QStringLiteral(", 1 page.")), qPrintable(message->sentence()));
        // Nothing opens files here, which is said; what is left is to show where it is.
        window.button(QStringLiteral("Open it"))->click();
        QCOMPARE(message->tone(), Tone::Warn);
        QVERIFY(message->sentence().contains(path));
        QVERIFY(window.button(QStringLiteral("Show the folder")));
        window.button(QStringLiteral("Show the folder"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), path);
        // A change makes it old, and the message says that.
        EditCommittee imprint;
        imprint.imprint = QStringLiteral("Promoted by A. Fox, 12 Weir Street.");
        must(editCommittee(*window.demo->workspace, imprint));
        QVERIFY2(message->sentence().contains(QStringLiteral("before the latest change")),
            qPrintable(message->sentence()));
    }

    void aListIsPublishedAfterTheQuestion()
    {
        OpenLists window;
        window.settleEverything(QStringLiteral("nec-clp"));
        window.show(QStringLiteral("nec-clp"));
        Button *publish = window.button(QStringLiteral("Publish list 1..."));
        QVERIFY2(publish->isEnabled(), qPrintable(publish->reason()));
        publish->click();
        auto *dialog = openDialog<ConfirmationDialog>(window.page.get());
        QVERIFY(dialog);
        QVERIFY(dialog->safeButton()->hasFocus());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(window.published(QStringLiteral("nec-clp")).empty());
        publish->click();
        dialog = openDialog<ConfirmationDialog>(window.page.get());
        QVERIFY(dialog);
        QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
        QCOMPARE(window.published(QStringLiteral("nec-clp")).size(), std::size_t(1));
        QVERIFY(window.button(QStringLiteral("Publish correction...")));
        QTRY_VERIFY_WITH_TIMEOUT(
            !window.page->guidePane()->document()->text().contains(QStringLiteral("Draft, not for release")),
            10'000);
    }

    void aCorrectionSaysWhatChangedAndWhy()
    {
        OpenLists window;
        window.show(QStringLiteral("policy-forum-wales"));
        window.button(QStringLiteral("Publish correction..."))->click();
        auto *dialog = openDialog<ConfirmationDialog>(window.page.get());
        QVERIFY(dialog);
        QVERIFY(!dialog->verbButton()->isEnabled());
        const QList<QPlainTextEdit *> texts = dialog->findChildren<QPlainTextEdit *>();
        QCOMPARE(texts.size(), 2);
        QTest::keyClicks(texts.at(0), QStringLiteral("The imprint is another."));
        QTest::keyClicks(texts.at(1), QStringLiteral("We moved."));
        QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
        const std::vector<SupportList> lists = window.published(QStringLiteral("policy-forum-wales"));
        QCOMPARE(lists.size(), std::size_t(3));
        QCOMPARE(lists.back().correction->why.toString(), QStringLiteral("We moved."));
    }

    void membersSeeNoActOfOfficers()
    {
        OpenLists window;
        window.demo->workspace->actAs(window.demo->seat(QStringLiteral("Nasreen Aziz")));
        window.show(QStringLiteral("nec-clp"));
        QVERIFY(!window.buttonOf(QStringLiteral("motions-open"), QStringLiteral("Accept...")));
        QVERIFY(window.buttonOf(QStringLiteral("motions-open"), QStringLiteral("See the motion")));
        QVERIFY(window.buttonOf(QStringLiteral("not-issued"), QStringLiteral("See the timetable")));
        QCOMPARE(window.button(QStringLiteral("Publish list 1..."))->reason(),
            QStringLiteral("The chair or a secretary publishes."));
    }

    void aPrinterGetsEveryPage()
    {
        OpenLists window;
        window.show(QStringLiteral("policy-forum-wales"));
        QVERIFY(window.waitForGuide());
        const QString path = window.demo->folder.filePath(QStringLiteral("printed.pdf"));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setFullPage(true);
        const auto &pages = *window.page->guidePane()->document()->pages();
        QVERIFY(printPages(printer, pages));
        const test::ProcessResult information = test::runProgram(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(information.exitCode == 0, inWords(information).constData());
        QVERIFY(information.standardOutput.contains(
            QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(pages.pages.size()))));
    }

    void everyControlHasAName()
    {
        OpenLists window;
        window.show(QStringLiteral("nec-clp"));
        window.button(QStringLiteral("Edit guide"))->click();
        for (QWidget *widget : window.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestListsPage)

#include "tst_listspage.moc"
