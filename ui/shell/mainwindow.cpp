// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/storage/committeestore.h"
#include "core/workspace/committeeidentity.h"
#include "core/workspace/seenheads.h"
#include "ui/page/page.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/commandshortcuts.h"
#include "ui/shell/droppedfile.h"
#include "ui/shell/filewatch.h"
#include "ui/shell/finddialog.h"
#include "ui/shell/headdialog.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/panefocus.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shellcommands.h"
#include "ui/shell/undokeys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focuschain.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace rosette {

namespace {

constexpr int navigationFoldsUnder = 1180;
constexpr QSize leastSize(640, 480);
constexpr QSize firstSize(1280, 800);
constexpr QLatin1String geometryKey("window.geometry");
constexpr QLatin1String placeKey("window.place");

QString identityOf(Workspace &workspace)
{
    const Result<QString> identity = committeeIdentity(workspace.database());
    return identity ? *identity : QStringLiteral("unknown");
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Workspace> workspace, const PageRegistry &pages, QWidget *parent)
    : QMainWindow(parent), m_workspace(std::move(workspace)),
      m_context(std::make_unique<PageContext>(*m_workspace, identityOf(*m_workspace), pages)),
      m_menu(new QMenu(this))
{
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    const auto unlocked = [this](const QByteArray &key) { return unlock(key); };
    m_workspace->whenLocked(unlocked);
    m_context->tasks().whenLocked(unlocked);
    addShellCommands(*m_context, *this);
    new CommandShortcuts(*m_context, this);
    layOut();
    follow();
    showCommittee();
    restore();
    countWaiting();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    m_context->undo().disconnect(this); // it is emptied when it goes, and says so
    // Pages read the workspace and the context, which go before the children of the window.
    delete m_palette;
    delete m_pages;
    delete m_navigation;
}

void MainWindow::layOut()
{
    auto *middle = new QWidget(this);
    m_navigation = new Navigation(*m_context, m_menu, middle);
    m_pages = new PageStack(*m_context, middle);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    setCentralWidget(middle);
    m_palette = new FindDialog(*m_context, this);
    fillMainMenu(*m_menu, *m_context);
}

void MainWindow::follow()
{
    connect(m_navigation, &Navigation::findRequested, this, &MainWindow::openPalette);
    connect(
        m_navigation, &Navigation::pageRequested, this, [this](const QString &page) { goTo(Place{page}); });
    connect(m_context.get(), &PageContext::placeRequested, this, [this](const Place &place) { goTo(place); });
    connect(m_context.get(), &PageContext::placeMoved, this,
        [this](const Place &place) { m_history.visit(place); });
    connect(m_context.get(), &PageContext::reported, this, &MainWindow::report);
    connect(m_context.get(), &PageContext::told, this, &MainWindow::tell);
    connect(&m_context->undo(), &QUndoStack::indexChanged, this, [this] {
        if (m_told) // its button would undo something else by now
            m_told->deleteLater();
    });
    connect(m_context.get(), &PageContext::actorChanged, this, &MainWindow::changeActor);
    connect(m_context.get(), &PageContext::helpRequested, this, [this](const QString &topic) {
        goTo(Place{QStringLiteral("help"), topic});
    });
    connect(m_workspace.get(), &Workspace::changed, this, &MainWindow::take);
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::fold);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(0);
    connect(&m_countSoon, &QTimer::timeout, this, &MainWindow::countWaiting);
    qApp->installEventFilter(this); // the mouse's back and forward, wherever the pointer is
    new FileWatch(*m_context, this);
    new UndoKeys(this);
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_context->state().value(geometryKey).toByteArray()))
        resize(firstSize);
    const Place last = Place::fromString(m_context->state().value(placeKey).toString());
    if (goTo(last))
        return;
    for (const PageDefinition &page : m_context->pages().all())
        if (page.entry == PageEntry::Navigation && goTo(Place{page.key}))
            return;
}

bool MainWindow::goTo(const Place &place)
{
    if (!m_pages->goTo(place))
        return false;
    m_history.visit(m_context->place());
    m_navigation->setCurrent(place.page);
    return true;
}

void MainWindow::goBack()
{
    if (canGoBack())
        goTo(Place(m_history.goBack()));
}

void MainWindow::goForward()
{
    if (canGoForward())
        goTo(Place(m_history.goForward()));
}

void MainWindow::openPalette()
{
    m_palette->open();
}

void MainWindow::openMenu()
{
    m_navigation->openMenu();
}

void MainWindow::openHelp()
{
    m_context->openHelp(m_pages->current() ? m_pages->current()->helpTopic() : QString());
}

void MainWindow::openSettings()
{
    SettingsDialog(this).exec();
}

void MainWindow::focusNextPane(int step)
{
    QList<QWidget *> panes{m_navigation};
    if (Page *page = m_pages->current())
        panes += panesOf(*page);
    rosette::focusNextPane(panes, step);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QMainWindow::show();
    raise();
    activateWindow();
}

void MainWindow::take(const Changes &changes)
{
    m_pages->take(changes);
    if (touches(changes, Entity::Committee))
        showCommittee();
    if (touches(changes, Entity::Seat) || touches(changes, Entity::Person))
        m_navigation->refreshActor();
    m_countSoon.start();
}

void MainWindow::changeActor()
{
    m_pages->take(everything());
    m_countSoon.start();
}

void MainWindow::showCommittee()
{
    const Result<std::optional<Committee>> committee = CommitteeStore(m_context->database()).find();
    if (!committee || !*committee)
        return;
    const QString grouping = (*committee)->grouping.toString();
    const QString name = (*committee)->name.toString();
    m_navigation->setCommittee(grouping, name);
    setWindowTitle(
        grouping == name ? tr("%1 – Rosette").arg(name) : tr("%1 %2 – Rosette").arg(grouping, name));
}

/// Off the GUI thread: in a large file counting what waits takes longer than a key press may.
void MainWindow::countWaiting()
{
    for (const PageDefinition &page : m_context->pages().all()) {
        if (!page.countForMe)
            continue;
        const auto count = [countForMe = page.countForMe](Workspace &workspace, const Cancellation &,
                               const Progress &) { return countForMe(workspace); };
        const auto show = [this, key = page.key](const Result<int> &counted) {
            m_navigation->setCount(key, counted.value_or(0));
        };
        m_context->tasks().run(QString(), count, show, m_navigation);
    }
}

void MainWindow::report(const Error &error)
{
    if (m_report)
        m_report->deleteLater();
    if (!m_pages->current())
        return;
    m_report = new InlineMessage(Tone::Bad, error.message, m_pages->current());
    if (SeenHeads::ofThisProcess().conflictAt(m_context->database().path()))
        m_report->setAction(tr("Compare..."), [this] { askAboutHead(); });
    m_pages->current()->addNotice(m_report);
}

/// An older copy, or another branch, was put into the file while it is open.
void MainWindow::askAboutHead()
{
    const std::optional<HeadConflict> conflict =
        SeenHeads::ofThisProcess().conflictAt(m_context->database().path());
    if (!conflict || HeadDialog(*conflict, this).exec() != QDialog::Accepted)
        return;
    if (const Result<void> accepted = acceptHead(*conflict, m_context->clock().now()); !accepted)
        return report(accepted.error());
    m_report->deleteLater();
    Q_EMIT m_workspace->changed(everything());
}

/// Asks for the passphrase of @p key, unless another question has unlocked it meanwhile.
bool MainWindow::unlock(const QByteArray &key)
{
    const std::vector<KeptKey> keys = Workspace::keys().keys();
    const bool isLocked = std::any_of(keys.begin(), keys.end(),
        [&](const KeptKey &kept) { return kept.key.bytes == key && kept.isLocked; });
    if (!isLocked)
        return true;
    QWidget *over = QApplication::activeModalWidget();
    return PassphraseDialog(key, over ? over : this).exec() == QDialog::Accepted;
}

void MainWindow::tell(const QString &sentence, const QString &action, const std::function<void()> &run)
{
    if (m_told)
        m_told->deleteLater();
    if (!m_pages->current())
        return;
    m_told = new InlineMessage(Tone::Ok, sentence, m_pages->current());
    if (run)
        m_told->setAction(action, run);
    m_pages->current()->addNotice(m_told);
}

void MainWindow::fold()
{
    m_navigation->setFolded(width() / Theme::instance().textScale() < navigationFoldsUnder);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_pages->keepDrafts();
    m_context->state().setValue(geometryKey, saveGeometry());
    m_context->state().setValue(placeKey, m_context->place().toString());
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

bool MainWindow::event(QEvent *event)
{
    // What had the keyboard may have gone while a dialog was open: Qt would begin at the main menu.
    if (event->type() == QEvent::WindowActivate)
        m_pages->regainFocus();
    return QMainWindow::event(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        const bool isNavigation = button == Qt::BackButton || button == Qt::ForwardButton;
        if (isNavigation && widget && widget->window() == this) {
            if (button == Qt::BackButton)
                goBack();
            else
                goForward();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::focusNextPrevChild(bool forwards)
{
    return m_pages->regainFocus() || focusNext(*this, forwards);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedCommittee(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    Q_EMIT openRequested(droppedCommittee(*event->mimeData()));
}

} // namespace rosette
