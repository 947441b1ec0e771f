// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/committeepage.h"

#include "core/actions/committee/backups.h"
#include "core/actions/committee/editcommittee.h"
#include "core/actions/committee/rulebookdraft.h"
#include "core/actions/demo/createdemo.h"
#include "core/storage/committeestore.h"
#include "core/storage/rulebookstore.h"
#include "core/workspace/lookup.h"
#include "tests/support/must.h"
#include "ui/committee/register.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace rosette;
using rosette::test::must;

/// The page over the demo committee, a fresh copy for each test.
class CommitteePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void settingsAreSavedAndTakenBack();
    void nobodysSettingsAreOverwritten();
    void aCopyIsRestored();
    void aCopyIsMadeAndListed();
    void aDraftOfTheRulebookShowsItsDifference();
    void whoIsNoOfficerCannotChangeAnything();
    void everyControlHasAName();

private:
    QAbstractButton *button(const QString &text) const
    {
        QCoreApplication::processEvents(); // new buttons are shown by their layouts
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    bool says(const QString &words) const
    {
        QCoreApplication::processEvents();
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_copy;
    ManualClock m_clock{QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC)};
    PageRegistry m_pages;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<QWidget> m_window;
    CommitteePage *m_page = nullptr;
    int m_files = 0;
};

void CommitteePageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    applyTheme(*qApp);
    Theme::instance().setAppearance(Appearance::Light);
    QVERIFY(createDemo(m_folder.filePath(QStringLiteral("demo.rosette"))).has_value());
    registerCommitteePage(m_pages);
}

void CommitteePageTest::init()
{
    const QString path = m_copy.filePath(QStringLiteral("%1.rosette").arg(++m_files));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("demo.rosette")), path));
    m_workspace = must(Workspace::open(path, m_clock));
    m_context = std::make_unique<PageContext>(*m_workspace, QString::number(m_files), m_pages);
    m_window = std::make_unique<QWidget>();
    m_window->setLayout(new QVBoxLayout);
    m_page = new CommitteePage(*m_context);
    m_window->layout()->addWidget(m_page);
    m_window->layout()->setContentsMargins(216, 0, 0, 0);
    connect(m_workspace.get(), &Workspace::changed, m_page,
        [this](const Changes &changes) { m_page->refresh(changes); });
    m_window->resize(1280, 800);
    m_context->actAs(must(findSeat(m_workspace->database(), QStringLiteral("Ada Fox"), m_clock.today())));
    m_page->show(QStringLiteral("seats"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void CommitteePageTest::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_workspace.reset();
}

void CommitteePageTest::settingsAreSavedAndTakenBack()
{
    m_page->show(QStringLiteral("settings"));
    QLineEdit *name = nullptr;
    for (QLineEdit *edit : m_page->findChildren<QLineEdit *>())
        if (edit->isVisible() && !name)
            name = edit;
    QVERIFY(name);
    const QString before = name->text();
    name->setText(QStringLiteral("Executive Committee"));
    QTest::mouseClick(button(QStringLiteral("Save")), Qt::LeftButton);
    const auto stored = [this] {
        return (*must(CommitteeStore(m_workspace->database()).find())).name.toString();
    };
    QCOMPARE(stored(), QStringLiteral("Executive Committee"));
    m_context->undo().undo();
    QCOMPARE(stored(), before);
    QCOMPARE(name->text(), before);
}

void CommitteePageTest::nobodysSettingsAreOverwritten()
{
    m_page->show(QStringLiteral("settings"));
    const QList<QLineEdit *> edits = m_page->findChildren<QLineEdit *>();
    auto *imprint = m_page->findChild<QPlainTextEdit *>();
    const auto named = [&](const char *label) {
        return *std::find_if(edits.begin(), edits.end(),
            [label](const QLineEdit *edit) { return edit->accessibleName() == QLatin1String(label); });
    };
    named("Name of the committee")->setText(QStringLiteral("Executive Committee"));
    imprint->setPlainText(QStringLiteral("Promoted by me."));
    const auto others = must(Workspace::open(m_workspace->database().path(), m_clock));
    others->actAs(*m_workspace->actor());
    EditCommittee theirs;
    theirs.grouping = QStringLiteral("Fairfield South");
    theirs.imprint = QStringLiteral("Promoted by them.");
    must(editCommittee(*others, theirs));
    QTest::mouseClick(button(QStringLiteral("Save")), Qt::LeftButton);
    const auto stored = [this] { return *must(CommitteeStore(m_workspace->database()).find()); };
    // Both texts are shown, and nothing is stored over theirs before one is chosen.
    QCOMPARE(stored().imprint, QStringLiteral("Promoted by them."));
    QCOMPARE(imprint->toPlainText(), QStringLiteral("Promoted by me."));
    QVERIFY(!button(QStringLiteral("Save"))->isEnabled());
    QTest::mouseClick(button(QStringLiteral("Keep mine")), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("Save")), Qt::LeftButton);
    QCOMPARE(stored().imprint, QStringLiteral("Promoted by me."));
    QCOMPARE(stored().name.toString(), QStringLiteral("Executive Committee"));
    QCOMPARE(stored().grouping.toString(), QStringLiteral("Fairfield South"));
}

void CommitteePageTest::aCopyIsRestored()
{
    const auto name = [this] {
        return (*must(CommitteeStore(m_workspace->database()).find())).name.toString();
    };
    const QString before = name();
    must(makeBackup(*m_workspace, backupFolderOf(m_workspace->database().path())));
    EditCommittee other;
    other.name = QStringLiteral("Executive Committee");
    must(editCommittee(*m_workspace, other));
    m_page->show(QStringLiteral("backups"));
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [] {
        if (auto *dialog = qobject_cast<ConfirmationDialog *>(QApplication::activeModalWidget()))
            dialog->verbButton()->click();
    });
    answer.start(10);
    QTRY_VERIFY(button(QStringLiteral("Restore...")) != nullptr);
    QTest::mouseClick(button(QStringLiteral("Restore...")), Qt::LeftButton);
    QTRY_COMPARE(name(), before);
    QTRY_VERIFY(m_context->tasks().running().empty());
    QVERIFY(m_workspace->actor().has_value());
}

void CommitteePageTest::aCopyIsMadeAndListed()
{
    m_page->show(QStringLiteral("backups"));
    QTest::mouseClick(button(QStringLiteral("Make a copy now")), Qt::LeftButton);
    QTRY_VERIFY(button(QStringLiteral("Restore...")) != nullptr);
    QVERIFY(says(QStringLiteral("Wednesday 7 October, 10 am")));
    QCOMPARE(must(listBackups(backupFolderOf(m_workspace->database().path()))).size(), std::size_t(1));
}

void CommitteePageTest::aDraftOfTheRulebookShowsItsDifference()
{
    m_page->show(QStringLiteral("rulebook"));
    Rulebook draft = *must(RulebookStore(m_workspace->database()).latest());
    draft.majority.quorum = 10;
    QVERIFY(keepRulebookDraft(*m_workspace, draft).has_value());
    QVERIFY(says(QStringLiteral("Quorum")));
    QVERIFY(button(QStringLiteral("Adopt...")) != nullptr);
    QVERIFY(button(QStringLiteral("Adopt..."))->isEnabled());
}

void CommitteePageTest::whoIsNoOfficerCannotChangeAnything()
{
    m_context->actAs(
        must(findSeat(m_workspace->database(), QStringLiteral("Bea Castellan"), m_clock.today())));
    m_page->show(QStringLiteral("seats"));
    QVERIFY(!button(QStringLiteral("Add a seat..."))->isEnabled());
    QVERIFY(!button(QStringLiteral("End...")));
    m_page->show(QStringLiteral("settings"));
    QVERIFY(!button(QStringLiteral("Save"))->isEnabled());
}

void CommitteePageTest::everyControlHasAName()
{
    for (const char *part : {"seats", "keys", "rulebook", "settings", "backups"}) {
        m_page->show(QString::fromLatin1(part));
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(CommitteePageTest)
#include "tst_committeepage.moc"
