// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatespage.h"

#include "core/storage/applicationstore.h"
#include "core/storage/photostore.h"
#include "tests/ui/imports/demopage.h"
#include "ui/candidates/applicationdialog.h"
#include "ui/candidates/candidacycard.h"
#include "ui/candidates/factsdialog.h"
#include "ui/candidates/photocrop.h"
#include "ui/candidates/photodialog.h"
#include "ui/page/conflictmessage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QListView>
#include <QPlainTextEdit>
#include <QTimer>

using namespace rosette;

class CandidatesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<test::DemoPage>();
        m_page = new CandidatesPage(*m_demo->context, nullptr);
        m_demo->show(m_page);
    }
    void cleanup()
    {
        Theme::instance().setTextScale(1);
        Theme::instance().setAppearance(Appearance::Light);
        m_demo.reset();
    }

    void aPersonIsShownWithEveryCandidacy()
    {
        m_page->show(person(QStringLiteral("Aoife Brannigan")));
        QVERIFY(!cards().isEmpty());
    }

    void typingANameFindsItAndEnterShowsIt()
    {
        auto *search = m_page->findChild<SearchField *>();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("tom ash"));
        QCOMPARE(m_page->findChild<QListView *>()->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_page->object(), person(QStringLiteral("Tom Ashdown")));
    }

    void anApplicationIsEnteredByForm()
    {
        m_page->show(person(QStringLiteral("Farida Noor")));
        onDialog<ApplicationDialog>([this](ApplicationDialog &dialog) {
            dialog.findChildren<QPlainTextEdit *>().constFirst()->setPlainText(
                QStringLiteral("I stand for buses that come."));
            dialog.findChildren<QCheckBox *>().constFirst()->setChecked(true);
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
        });
        press(QStringLiteral("Enter an application..."));
        const auto stored = test::must(
            ApplicationStore(m_demo->workspace->database()).forCandidacy(candidacy("Farida Noor").id));
        QVERIFY(stored.has_value());
        const ApplicationContent &content = currentRevision(*stored).content;
        QCOMPARE(content.statement, QStringLiteral("I stand for buses that come."));
        QVERIFY(content.consents.toBeNamed);
        QVERIFY(!content.consents.toUsePhoto);
    }

    void anApplicationThatTwoEnterAtOnceKeepsWhatEachWrote()
    {
        m_page->show(person(QStringLiteral("Farida Noor")));
        onDialog<ApplicationDialog>([this](ApplicationDialog &dialog) {
            dialog.findChildren<QPlainTextEdit *>().constFirst()->setPlainText(QStringLiteral("Buses."));
            SubmitApplication theirs{candidacy("Farida Noor").id};
            theirs.content.statement = QStringLiteral("Trains.");
            theirs.content.asks = QStringLiteral("Leaflets.");
            test::must(submitApplication(*m_demo->workspace, theirs));
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
            auto *both = dialog.findChild<ConflictMessage *>();
            QVERIFY(both);
            both->findChildren<Button *>().constFirst()->click(); // mine
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
        });
        press(QStringLiteral("Enter an application..."));
        const auto stored = test::must(
            ApplicationStore(m_demo->workspace->database()).forCandidacy(candidacy("Farida Noor").id));
        QCOMPARE(static_cast<int>(stored->revisions.size()), 2);
        QCOMPARE(currentRevision(*stored).content.statement, QStringLiteral("Buses."));
        QCOMPARE(currentRevision(*stored).content.asks, QStringLiteral("Leaflets."));
    }

    void aPhotoIsCroppedToTheShapeOfTheGuide()
    {
        m_page->show(person(QStringLiteral("Farida Noor")));
        const QString path = m_demo->folder.filePath(QStringLiteral("photo.png"));
        QImage image(900, 600, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(path));
        onDialog<PhotoDialog>([&](PhotoDialog &dialog) {
            dialog.openFile(path);
            auto *crop = dialog.findChild<PhotoCrop *>();
            const QRect before = crop->frame();
            QTest::keyClick(crop, Qt::Key_Right);
            QVERIFY(crop->frame().left() > before.left());
            dialog.setAltText(QStringLiteral("Farida Noor at a bus stop"));
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
        });
        press(QStringLiteral("Change the photo..."), QStringLiteral("Choose a photo..."));
        const auto photo =
            test::must(PhotoStore(m_demo->workspace->database()).find(candidacy("Farida Noor").id));
        QVERIFY(photo.has_value());
        const QImage stored = QImage::fromData(photo->jpeg);
        QCOMPARE(stored.width() * 5, stored.height() * 4);
        QCOMPARE(photo->altText, QStringLiteral("Farida Noor at a bus stop"));
    }

    void theResultIsRecorded()
    {
        m_page->show(person(QStringLiteral("Farida Noor")));
        onDialog<FactsDialog>([](FactsDialog &dialog) {
            const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
            boxes.constLast()->setCurrentIndex(1);
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
        });
        press(QStringLiteral("Facts and result..."));
        QCOMPARE(candidacy("Farida Noor").elected, std::optional(true));
    }

    void factsThatTwoChangeAtOnceAreBothShown()
    {
        m_page->show(person(QStringLiteral("Farida Noor")));
        onDialog<FactsDialog>([this](FactsDialog &dialog) {
            dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Mine."));
            EditCandidacy theirs = dialog.facts();
            theirs.notes = QStringLiteral("Theirs.");
            theirs.elected = true;
            test::must(editCandidacy(*m_demo->workspace, theirs));
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
            QVERIFY(dialog.isVisible());
            QVERIFY(!dialog.verbButton()->isEnabled());
            QCOMPARE(candidacy("Farida Noor").notes, QStringLiteral("Theirs."));
            auto *both = dialog.findChild<ConflictMessage *>();
            QVERIFY(both);
            both->findChildren<Button *>().constFirst()->click(); // mine
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
        });
        press(QStringLiteral("Facts and result..."));
        QCOMPARE(candidacy("Farida Noor").notes, QStringLiteral("Mine."));
        QCOMPARE(candidacy("Farida Noor").elected, std::optional(true));
    }

    void aWithdrawalIsAskedForAndEnterDoesNotConfirmIt()
    {
        m_page->show(person(QStringLiteral("Farida Noor")));
        onDialog<ConfirmationDialog>([this](ConfirmationDialog &dialog) {
            QTest::keyClick(&dialog, Qt::Key_Return);
            QVERIFY(dialog.isVisible());
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
        });
        press(QStringLiteral("Withdraw..."));
        QCOMPARE(candidacy("Farida Noor").status, CandidacyStatus::Withdrawn);
    }

private:
    Candidacy candidacy(const char *name) const
    {
        Database &database = m_demo->workspace->database();
        const Contest contest = test::must(findContest(database, QStringLiteral("nec-clp")));
        return test::must(findCandidacy(database, contest, QString::fromLatin1(name)));
    }
    QString person(const QString &name) const
    {
        return candidacy(name.toLatin1().constData()).person.toString();
    }
    QList<CandidacyCard *> cards() const { return m_page->findChildren<CandidacyCard *>(); }
    void press(const QString &text, const QString &otherText = {})
    {
        QCoreApplication::processEvents(); // new cards are shown by the layout
        for (CandidacyCard *card : cards())
            for (Button *button : card->findChildren<Button *>())
                if (card->isVisible() && (button->text() == text || button->text() == otherText)) {
                    button->setFocus();
                    QTest::keyClick(button, Qt::Key_Space);
                    return;
                }
        QFAIL(qPrintable(QStringLiteral("There is no button “%1”.").arg(text)));
    }
    /// Runs @p act on the dialog that the next step opens.
    template <typename Dialog>
    void onDialog(const std::function<void(Dialog &)> &act)
    {
        QTimer::singleShot(100, m_page, [this, act] {
            auto *dialog = m_page->findChild<Dialog *>();
            QVERIFY(dialog);
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }

    std::unique_ptr<test::DemoPage> m_demo;
    CandidatesPage *m_page = nullptr;
};

QTEST_MAIN(CandidatesPageTest)
#include "tst_candidatespage.moc"
