// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterspage.h"

#include "core/actions/demo/createdemo.h"
#include "core/actions/letters/previewletter.h"
#include "core/actions/letters/releaseoutcomes.h"
#include "core/actions/reviews/declareinterest.h"
#include "core/base/atomicwrite.h"
#include "core/workspace/lookup.h"
#include "tests/support/must.h"
#include "ui/letters/letterdialogs.h"
#include "ui/letters/register.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace rosette;
using rosette::test::must;

/// Outcomes and letters over the demo committee, a fresh copy for each test.
class LettersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void outcomesAreHeldWhileAMotionIsOpen();
    void theLetterIsReadBeforeItIsReleased();
    void nothingIsReleasedUnlessItIsConfirmed();
    void lettersAreReleasedSavedAndMarkedAsSent();
    void aChangedDraftIsWrittenOverOnlyWhenAsked();
    void theAddressIsEnteredAndTakenBack();
    void aCandidateDeclines();
    void aMemberReadsNoLetter();
    void aLetterOfRegretIsWithheldFromWhoHasAnInterest();
    void everyControlHasAName();

private:
    ContestId contest(const char *name)
    {
        return must(findContest(m_workspace->database(), QString::fromLatin1(name))).id;
    }
    Button *button(const char *text) const
    {
        QCoreApplication::processEvents();
        for (Button *button : m_page->findChildren<Button *>())
            if (button->isVisible() && button->text() == QLatin1String(text))
                return button;
        return nullptr;
    }
    bool says(const QString &words) const
    {
        QCoreApplication::processEvents();
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            const auto *line = qobject_cast<const TextLabel *>(label);
            if (label->isVisible() && (line ? line->text() : label->text()).contains(words))
                return true;
        }
        return false;
    }
    void choose(const char *name)
    {
        auto *list = m_page->findChild<QListView *>(QString());
        for (QListView *view : m_page->findChildren<QListView *>())
            if (view->accessibleName() == QLatin1String("Candidates"))
                list = view;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == QLatin1String(name))
                return list->setCurrentIndex(list->model()->index(row, 0));
        QFAIL(name);
    }
    template <typename Dialog>
    void inDialog(const char *opener, const std::function<void(Dialog &)> &use)
    {
        QVERIFY2(button(opener), opener);
        bool isUsed = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || isUsed)
                return;
            isUsed = true;
            use(*dialog);
            if (dialog->isVisible())
                dialog->QDialog::reject();
        });
        watch.start(5);
        QTest::mouseClick(button(opener), Qt::LeftButton);
        QVERIFY(isUsed);
    }
    ContestOutcomes outcomes(const char *name)
    {
        return must(seeOutcomes(m_workspace->database(), contest(name)));
    }
    void actAs(const char *name)
    {
        m_context->actAs(must(findSeat(m_workspace->database(), QString::fromLatin1(name), m_clock.today())));
    }

    QTemporaryDir m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC)};
    PageRegistry m_pages;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<QWidget> m_window;
    LettersPage *m_page = nullptr;
    int m_files = 0;
};

void LettersPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    applyTheme(*qApp);
    must(createDemo(m_folder.filePath(QStringLiteral("demo.rosette"))));
    registerLettersPage(m_pages);
}

void LettersPageTest::init()
{
    const QString path = m_folder.filePath(QStringLiteral("%1.rosette").arg(++m_files));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("demo.rosette")), path));
    m_workspace = must(Workspace::open(path, m_clock));
    must(m_workspace->followWrites());
    m_context = std::make_unique<PageContext>(*m_workspace, QString::number(m_files), m_pages);
    m_window = std::make_unique<QWidget>();
    m_window->setLayout(new QVBoxLayout);
    m_page = new LettersPage(*m_context);
    m_window->layout()->addWidget(m_page);
    connect(m_workspace.get(), &Workspace::changed, m_page,
        [this](const Changes &changes) { m_page->refresh(changes); });
    m_window->resize(1280, 1000);
    actAs("Ada Fox");
    m_page->show(contest("policy-forum-wales").toString());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void LettersPageTest::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_workspace.reset();
}

void LettersPageTest::outcomesAreHeldWhileAMotionIsOpen()
{
    const Motion open = must(findMotion(m_workspace->database(), QStringLiteral("14")));
    m_page->show(open.contest->toString());
    Button *release = nullptr;
    for (Button *one : m_page->findChildren<Button *>())
        if (one->isVisible() && one->text().startsWith(QLatin1String("Release")))
            release = one;
    QVERIFY(release && !release->isEnabled());
    QCOMPARE(release->reason(), QStringLiteral("Held until motions 14 and 15 are decided."));
    QVERIFY(says(QStringLiteral("All outcomes of the contest are told together.")));
}

void LettersPageTest::theLetterIsReadBeforeItIsReleased()
{
    const ContestOutcomes before = outcomes("policy-forum-wales");
    QVERIFY(before.due() > 0);
    for (const CandidateOutcome &one : before.candidates) {
        if (!one.due)
            continue;
        choose(one.candidacy.ballotName.toString().toUtf8().constData());
        const LetterText text =
            must(previewLetter(*m_workspace, contest("policy-forum-wales"), one.candidacy.id));
        QVERIFY(says(text.subject));
        QVERIFY(says(text.body.trimmed()));
        QVERIFY(says(QStringLiteral("a preview. Nobody has it yet.")));
    }
    QVERIFY(outcomes("policy-forum-wales").releases.empty());
}

void LettersPageTest::nothingIsReleasedUnlessItIsConfirmed()
{
    const int due = outcomes("policy-forum-wales").due();
    const QByteArray text = due == 1 ? QByteArray("Release 1 letter...")
                                     : QByteArray("Release ") + QByteArray::number(due) + " letters...";
    inDialog<ConfirmationDialog>(text.constData(), [](ConfirmationDialog &dialog) {
        QTRY_VERIFY(dialog.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the safe answer has the keyboard
    });
    QVERIFY(outcomes("policy-forum-wales").releases.empty());
}

void LettersPageTest::lettersAreReleasedSavedAndMarkedAsSent()
{
    const int due = outcomes("policy-forum-wales").due();
    const QByteArray text = due == 1 ? QByteArray("Release 1 letter...")
                                     : QByteArray("Release ") + QByteArray::number(due) + " letters...";
    inDialog<ConfirmationDialog>(
        text.constData(), [](ConfirmationDialog &dialog) { dialog.verbButton()->click(); });
    QCOMPARE(outcomes("policy-forum-wales").due(), 0);
    const QString folder = m_folder.filePath(QStringLiteral("letters-%1").arg(m_files));
    inDialog<DraftsDialog>("Save drafts...", [&](DraftsDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(folder);
        dialog.verbButton()->click();
    });
    QCOMPARE(QDir(folder).entryList({QStringLiteral("*.eml")}).size(), due);
    inDialog<SentDialog>("Mark as sent...", [](SentDialog &dialog) { dialog.verbButton()->click(); });
    QVERIFY(says(QStringLiteral("Sent by e-mail on 7 October")));
    QVERIFY(!button("Mark as sent..."));
}

void LettersPageTest::aChangedDraftIsWrittenOverOnlyWhenAsked()
{
    must(releaseOutcomes(*m_workspace, ReleaseOutcomes{contest("policy-forum-wales")}));
    const QString folder = m_folder.filePath(QStringLiteral("changed-%1").arg(m_files));
    const ExportedLetters first =
        must(exportLetters(*m_workspace, ExportLetters{contest("policy-forum-wales"), folder}));
    must(atomicWrite(first.letters.front().path, "by hand"));
    inDialog<DraftsDialog>("Save drafts...", [&](DraftsDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(folder);
        dialog.verbButton()->click();
        QVERIFY(dialog.isVisible());
        QCOMPARE(must(readFile(first.letters.front().path)), QByteArray("by hand"));
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            if (box->isVisible() && box->text().startsWith(QLatin1String("Write over")))
                box->click();
        dialog.verbButton()->click();
    });
    QVERIFY(must(readFile(first.letters.front().path)) != QByteArray("by hand"));
}

void LettersPageTest::theAddressIsEnteredAndTakenBack()
{
    const bool isKnown = button("Change...") != nullptr;
    QString former;
    inDialog<AddressDialog>(isKnown ? "Change..." : "Enter the address...", [&](AddressDialog &dialog) {
        former = dialog.address();
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("no address"));
        dialog.verbButton()->click();
        QVERIFY(dialog.isVisible());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("candidate@example.org"));
        dialog.verbButton()->click();
    });
    QVERIFY(says(QStringLiteral("Goes to candidate@example.org")));
    m_context->undo().undo();
    QVERIFY(!says(QStringLiteral("Goes to candidate@example.org")));
    QVERIFY(says(isKnown ? former : QStringLiteral("No e-mail address is known.")));
}

void LettersPageTest::aCandidateDeclines()
{
    const ContestOutcomes before = outcomes("policy-forum-wales");
    for (const CandidateOutcome &one : before.candidates)
        if (one.outcome.kind == OutcomeKind::Endorsed)
            choose(one.candidacy.ballotName.toString().toUtf8().constData());
    inDialog<DeclineDialog>(
        "Candidate declines...", [](DeclineDialog &dialog) { dialog.verbButton()->click(); });
    QVERIFY(says(QStringLiteral("Declined by the candidate")));
    QVERIFY(!button("Candidate declines..."));
}

void LettersPageTest::aMemberReadsNoLetter()
{
    actAs("Bea Castellan");
    QVERIFY(says(QStringLiteral("by the chair and the secretaries")));
    QVERIFY(!says(QStringLiteral("a preview")));
    QVERIFY(!button("Save drafts...")->isEnabled());
}

void LettersPageTest::aLetterOfRegretIsWithheldFromWhoHasAnInterest()
{
    const Motion fell = must(findMotion(m_workspace->database(), QStringLiteral("12")));
    const ContestOutcomes all = must(seeOutcomes(m_workspace->database(), *fell.contest));
    const auto told = std::find_if(all.candidates.begin(), all.candidates.end(),
        [&](const CandidateOutcome &one) { return one.application == fell.subject->application; });
    QVERIFY(told != all.candidates.end());
    m_page->show(fell.contest->toString() + u'/' + told->candidacy.id.toString());
    QVERIFY(says(QStringLiteral("a preview")));
    const Seat ada = *m_workspace->actor();
    must(declareInterest(
        *m_workspace, DeclareInterest{fell.subject->application, QStringLiteral("We share a house.")}));
    QVERIFY(must(isWithheld(m_workspace->database(), ada, told->candidacy.id, LetterKind::NotEndorsed)));
    QVERIFY(says(QStringLiteral("withheld from you")));
    QVERIFY(!says(QStringLiteral("a preview")));
}

void LettersPageTest::everyControlHasAName()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            widget->metaObject()->className());
    }
}

QTEST_MAIN(LettersPageTest)
#include "tst_letterspage.moc"
