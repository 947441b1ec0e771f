// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace rosette;

namespace {

ConfirmationDialog::Question question()
{
    return {QStringLiteral("Open this motion to the committee?"), QStringLiteral("Support Miriam Stone?"),
        {{Icon::People, QStringLiteral("15 seats"), QStringLiteral("go on the roll.")}},
        QStringLiteral("This cannot be undone."), QStringLiteral("You can withdraw the motion."),
        QStringLiteral("Open the motion"), QStringLiteral("Keep as draft")};
}

} // namespace

class SheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init()
    {
        Theme::instance().setTextScale(1);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void theSafeAnswerHasTheFocusAndEsc()
    {
        ConfirmationDialog dialog(question(), m_window.get());
        dialog.show();
        QCOMPARE(dialog.focusWidget(), dialog.safeButton());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isHidden());
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    }

    void enterNeverConfirmsByDefault()
    {
        ConfirmationDialog dialog(question(), m_window.get());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(dialog.safeButton(), Qt::Key_Return);
        QVERIFY(dialog.isHidden());
        QCOMPARE(accepted.count(), 0);
    }

    void theVerbConfirms()
    {
        ConfirmationDialog dialog(question(), m_window.get());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
        QCOMPARE(accepted.count(), 1);
    }

    void theWindowIsDarkenedMeanwhile()
    {
        ConfirmationDialog dialog(question(), m_window.get());
        dialog.show();
        QVERIFY(m_window->findChild<Scrim *>());
        dialog.reject();
        QVERIFY(!m_window->findChild<Scrim *>());
    }

    void everythingOfTheQuestionIsSaid()
    {
        ConfirmationDialog dialog(question(), m_window.get());
        dialog.show();
        QStringList texts;
        for (const TextLabel *label : dialog.findChildren<TextLabel *>())
            if (label->isVisible())
                texts += label->text();
        QCOMPARE(texts.size(), 4);
        QVERIFY(texts.contains(QStringLiteral("15 seats go on the roll.")));
        QVERIFY(texts.contains(QStringLiteral("This cannot be undone. You can withdraw the motion.")));
        QCOMPARE(dialog.width(), 560);
    }

    void aLargeQuestionStaysInsideItsWindow()
    {
        Theme::instance().setTextScale(2);
        m_window->resize(700, 500);
        ConfirmationDialog dialog(question(), m_window.get());
        dialog.show();
        QVERIFY(dialog.width() <= 700);
        QVERIFY(dialog.height() <= 500);
        QVERIFY(dialog.rect().contains(
            QRect(dialog.verbButton()->mapTo(&dialog, QPoint()), dialog.verbButton()->size())));
    }

    void aSheetIsAsHighAsWhatIsAsked_data()
    {
        QTest::addColumn<bool>("several");
        QTest::newRow("a line with a hint") << false;
        QTest::newRow("several lines") << true;
    }

    void aSheetIsAsHighAsWhatIsAsked()
    {
        QFETCH(const bool, several);
        ConfirmationDialog dialog(question(), m_window.get());
        QWidget *control = new QLineEdit;
        if (several) {
            delete control;
            control = new QPlainTextEdit;
        }
        auto *field = new Field(QStringLiteral("Why it is withdrawn"), control);
        field->setHint(QStringLiteral("Everybody reads the reason."));
        dialog.extra()->addWidget(field);
        dialog.show();
        const auto *area = dialog.findChild<QScrollArea *>();
        QTest::qWait(0);
        QCOMPARE(area->verticalScrollBar()->maximum(), 0);
        field->setFault(
            QStringLiteral("A reason that everybody reads has to say more than this. ").repeated(4));
        QTRY_VERIFY(field->height() > field->minimumSizeHint().height());
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    }

    void aQuestionWithManyEffectsIsNotCut()
    {
        ConfirmationDialog::Question many = question();
        many.effects = {{Icon::People, QStringLiteral("15 seats"),
                            QStringLiteral("go on the roll, which cannot change afterwards.")},
            {Icon::Motions, QStringLiteral("8 of 15 carry it."),
                QStringLiteral(
                    "More than half of the committee, rulebook 3. The rule cannot change afterwards.")},
            {Icon::Clock, QStringLiteral("No time is set for closing."),
                QStringLiteral("Every seat sees the motion on its desk from now.")}};
        many.stillPossible = QStringLiteral(
            "You can withdraw the motion before it closes, with a reason. The record of it stays.");
        ConfirmationDialog dialog(many, m_window.get());
        dialog.show();
        const auto *area = dialog.findChild<QScrollArea *>();
        QTest::qWait(50);
        QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    }

    void aFormStaysAndSaysWhy()
    {
        FormDialog form(QStringLiteral("New committee"), QStringLiteral("Create"), m_window.get());
        auto *edit = new QLineEdit;
        form.body()->addWidget(new Field(QStringLiteral("Name"), edit));
        QSignalSpy submitted(&form, &FormDialog::submitted);
        connect(
            &form, &FormDialog::submitted, &form, [&] { form.fail(QStringLiteral("A name is missing.")); });
        form.show();
        const int height = form.height();
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QVERIFY(form.isVisible());
        QTRY_VERIFY(form.height() > height);
        QTest::mouseClick(form.verbButton(), Qt::LeftButton);
        QCOMPARE(submitted.count(), 2);
    }

    void tabGoesThroughTheFieldsOfAFormAndThenTheButtons()
    {
        FormDialog form(QStringLiteral("New seat"), QStringLiteral("Add"), m_window.get());
        auto *name = new QLineEdit;
        auto *from = new QLineEdit;
        form.body()->addWidget(new Field(QStringLiteral("Name"), name));
        form.body()->addWidget(new Field(QStringLiteral("From"), from));
        form.show();
        QCOMPARE(form.focusWidget(), name);
        QTest::keyClick(&form, Qt::Key_Tab);
        QCOMPARE(form.focusWidget(), from);
        QTest::keyClick(&form, Qt::Key_Tab);
        QTest::keyClick(&form, Qt::Key_Tab);
        QCOMPARE(form.focusWidget(), form.verbButton());
        QTest::keyClick(&form, Qt::Key_Tab);
        QCOMPARE(form.focusWidget(), name);
    }

    void theKeyboardGoesToTheFirstFieldWithAFault()
    {
        FormDialog form(QStringLiteral("New seat"), QStringLiteral("Add"), m_window.get());
        auto *name = new QLineEdit;
        auto *from = new QLineEdit;
        auto *fromField = new Field(QStringLiteral("From"), from);
        form.body()->addWidget(new Field(QStringLiteral("Name"), name));
        form.body()->addWidget(fromField);
        connect(&form, &FormDialog::submitted, &form,
            [&] { fromField->setFault(QStringLiteral("This is no day.")); });
        form.show();
        QTest::mouseClick(form.verbButton(), Qt::LeftButton);
        QCOMPARE(form.focusWidget(), from);
    }

    void whatIsMissingIsMarkedAndAskedForFirst()
    {
        FormDialog form(QStringLiteral("New contest"), QStringLiteral("Add"), m_window.get());
        auto *body = new QLineEdit;
        auto *title = new QLineEdit(QStringLiteral(" "));
        auto *section = new Field(QStringLiteral("Section"), title);
        form.body()->addWidget(new Field(QStringLiteral("Elected to"), body));
        form.body()->addWidget(section);
        section->setRequired(QStringLiteral("Say which section."));
        const QSignalSpy submitted(&form, &FormDialog::submitted);
        form.show();
        QTest::mouseClick(form.verbButton(), Qt::LeftButton);
        QCOMPARE(submitted.count(), 0);
        QVERIFY(section->hasFault());
        QCOMPARE(title->accessibleDescription(), QStringLiteral("Say which section."));
        QCOMPARE(form.focusWidget(), title);
        QTest::keyClicks(title, QStringLiteral("CLPs"));
        QVERIFY(!section->hasFault());
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
    }

    void whatWasTypedIsDiscardedOnlyWhenAskedTwice()
    {
        FormDialog form(QStringLiteral("Application"), QStringLiteral("Enter"), m_window.get());
        auto *statement = new QPlainTextEdit;
        form.body()->addWidget(new Field(QStringLiteral("Statement"), statement));
        statement->setPlainText(QStringLiteral("As it was sent."));
        form.show();
        QTest::keyClick(&form, Qt::Key_Escape);
        QVERIFY2(form.isHidden(), "nothing was typed");
        form.show();
        QTest::keyClicks(statement, QStringLiteral("More. "));
        QTest::keyClick(&form, Qt::Key_Escape);
        QVERIFY(form.isVisible());
        const auto *message = form.findChild<InlineMessage *>();
        QVERIFY(message->isVisible());
        QCOMPARE(message->sentence(), QStringLiteral("What you typed is not kept. Discard it?"));
        QTest::keyClick(&form, Qt::Key_Escape);
        QVERIFY(form.isHidden());
    }

    void theMessageDiscardsWhatWasTyped()
    {
        FormDialog form(QStringLiteral("Application"), QStringLiteral("Enter"), m_window.get());
        auto *statement = new QPlainTextEdit;
        form.body()->addWidget(statement);
        form.show();
        QTest::keyClicks(statement, QStringLiteral("More."));
        form.reject();
        QVERIFY(form.isVisible());
        for (QAbstractButton *button : form.findChild<InlineMessage *>()->findChildren<QAbstractButton *>())
            if (button->text() == QStringLiteral("Discard"))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(form.isHidden());
    }

private:
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(SheetsTest)
#include "tst_sheets.moc"
