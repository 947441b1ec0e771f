// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startwindow.h"

#include "core/actions/committee/createcommittee.h"
#include "ui/shell/droppedfile.h"
#include "ui/shell/lookrow.h"
#include "ui/shell/newcommitteedialog.h"
#include "ui/shell/openascard.h"
#include "ui/shell/recentrow.h"
#include "ui/theme/mark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/clickablecard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/focuschain.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QShortcut>
#include <QStandardPaths>

#include <algorithm>

namespace rosette {

namespace {

constexpr QLatin1String geometryKey("start/geometry");
constexpr QSize firstSize(1280, 800);
constexpr QSize leastSize(640, 480);
constexpr int markHeight = 78;
constexpr int smallMarkHeight = 40;
constexpr int footButtonPadding = 11;
constexpr int widestLook = 400;
/// Under these the margins shrink.
constexpr int smallUnder = 1180;
/// And under this there is one column instead of two.
constexpr int oneColumnUnder = 860;
constexpr int widestColumn = 560;
constexpr int purposeAt = 3; ///< the files follow it in the only column
constexpr int lowUnder = 720;

} // namespace

/// The rosette, in the theme's present colours and size.
class MarkLabel : public QLabel
{
public:
    explicit MarkLabel(QWidget *parent) : QLabel(parent)
    {
        connect(&Theme::instance(), &Theme::changed, this, &MarkLabel::draw);
        draw();
    }

    void setSmall(bool small)
    {
        m_height = small ? smallMarkHeight : markHeight;
        draw();
    }

private:
    void draw() { setPixmap(markPixmap(scaled(m_height), devicePixelRatioF())); }

    int m_height = markHeight;
};

StartWindow::StartWindow() : m_ways(makeWaysIn()), m_recent(makeRecent())
{
    setWindowTitle(tr("Rosette"));
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_ways, 5);
    columns->addWidget(m_recent, 8);
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this, [] { QApplication::closeAllWindows(); });
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        resize(firstSize);
    refresh();
}

QWidget *StartWindow::makeWaysIn()
{
    auto *side = new QWidget(this);
    auto *whole = new QVBoxLayout(side);
    whole->setContentsMargins(0, 0, 1, 0); // the line at its right
    whole->setSpacing(0);
    auto *scroll = m_left = new ScrollColumn(side);
    scroll->setGround(Role::Nav);
    QVBoxLayout &column = *scroll->body();
    column.setSpacing(12);
    m_mark = new MarkLabel(scroll);
    column.addWidget(m_mark);
    column.addSpacing(8);
    column.addWidget(new TextLabel(TextStyle::ApplicationName, Role::Text, tr("Rosette"), scroll));
    auto *purpose = new TextLabel(TextStyle::Reading, Role::Text2,
        tr("Decide together whom to support, and tell your members so."), scroll);
    purpose->setWidest(280);
    column.addWidget(purpose, 0, Qt::AlignLeft);
    column.addSpacing(20);
    addWays(column);
    column.addStretch(1);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeFoot());
    return side;
}

void StartWindow::addWays(QVBoxLayout &column)
{
    m_demo = new ClickableCard(Icon::Rosette, tr("Open the demo committee"),
        tr("Invented people. Try everything; nothing is sent."));
    auto *create = new ClickableCard(
        Icon::Plus, tr("New committee..."), tr("Name it, add its seats, adopt the rulebook."));
    auto *file = new ClickableCard(
        Icon::Folder, tr("Open a file..."), tr("A committee is one file that ends in .rosette."));
    for (ClickableCard *way : {m_demo, create, file})
        column.addWidget(way);
    connect(m_demo, &ClickableCard::clicked, this, &StartWindow::demoRequested);
    connect(create, &ClickableCard::clicked, this, &StartWindow::openForm);
    connect(file, &ClickableCard::clicked, this, &StartWindow::chooseFile);
}

QWidget *StartWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new BesideLayout(widestLook, 12, foot);
    row->setContentsMargins(0, 8, 0, 16);
    row->addWidget(new LookRow(foot));
    auto *version = new TextLabel(
        TextStyle::Caption, Role::Text2, tr("Version %1").arg(QStringLiteral(ROSETTE_VERSION)), foot);
    version->setWraps(false);
    row->addWidget(version);
    m_foot = row;
    return foot;
}

QWidget *StartWindow::makeRecent()
{
    auto *scroll = m_right = new ScrollColumn(this);
    m_right->setFilling();
    m_files = new QWidget(scroll);
    auto *files = new QVBoxLayout(m_files);
    files->setContentsMargins(0, 0, 0, 0);
    scroll->body()->addWidget(m_files, 1);
    QVBoxLayout &column = *files;
    column.setSpacing(8);
    m_progress = new ProgressStrip(scroll);
    m_message = new InlineMessage(Tone::Bad, {}, scroll);
    m_none = new EmptyState(EmptyState::Drawing::Papers, tr("No committee was open here yet"),
        tr("Try the demo first: a committee of invented people in the middle of its autumn. A file dropped "
           "here "
           "opens too."),
        scroll);
    m_heading = new TextLabel(TextStyle::Title, Role::Text, tr("Recent"), scroll);
    m_heading->setContentsMargins(16, 0, 0, 8);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    m_openAs = new OpenAsCard(scroll);
    m_openAs->setContentsMargins(16, 24, 16, 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_message),
             static_cast<QWidget *>(m_heading)})
        column.addWidget(widget);
    column.addLayout(m_rows);
    column.addWidget(m_openAs);
    column.addStretch(1);
    column.addWidget(m_none);
    column.addStretch(2);
    connect(m_progress, &ProgressStrip::cancelled, this, &StartWindow::cancelled);
    connect(m_openAs, &OpenAsCard::openRequested, this, &StartWindow::openRequested);
    connect(m_openAs, &OpenAsCard::searchRequested, this, &StartWindow::chooseFile);
    connect(m_openAs, &OpenAsCard::forgetRequested, this, [this](const QString &path) {
        RecentFiles().forget(path);
        refresh();
    });
    return scroll;
}

void StartWindow::refresh()
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)})
        item->widget()->deleteLater();
    const QList<RecentFile> files = RecentFiles().all();
    RecentRow *first = nullptr;
    for (const RecentFile &file : files) {
        auto *row = new RecentRow(file, m_recent);
        m_rows->addWidget(row);
        connect(row, &RecentRow::clicked, this, [this, row] { choose(row); });
        connect(row, &RecentRow::opened, this, [this, row] {
            choose(row);
            if (!row->isMissing())
                Q_EMIT openRequested(row->file().path, row->file().seat);
        });
        first = first ? first : row;
    }
    m_demo->setPrimary(files.isEmpty());
    m_heading->setVisible(first);
    m_none->setVisible(!first && !m_isOneColumn);
    m_openAs->setVisible(first);
    if (first) {
        first->setChecked(true);
        choose(first);
    }
    enable();
}

void StartWindow::choose(RecentRow *row)
{
    m_openAs->setFile(row->file());
}

void StartWindow::fail(const Error &error)
{
    m_message->say(Tone::Bad, error.message);
}

void StartWindow::setBusy(const QString &sentence, bool canBeCancelled)
{
    m_isBusy = !sentence.isEmpty();
    enable();
    if (!m_isBusy)
        return m_progress->stop();
    m_message->say(Tone::Bad, {});
    m_progress->start(sentence, canBeCancelled);
}

void StartWindow::enable()
{
    m_ways->setEnabled(!m_isBusy);
    m_openAs->setEnabled(!m_isBusy);
    for (int at = 0; at < m_rows->count(); ++at)
        m_rows->itemAt(at)->widget()->setEnabled(!m_isBusy);
}

void StartWindow::openForm()
{
    if (!m_form) {
        m_form = new NewCommitteeDialog(this);
        m_form->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_form, &NewCommitteeDialog::createRequested, this, &StartWindow::createRequested);
    }
    m_form->open();
}

void StartWindow::failForm(const Error &error)
{
    if (m_form)
        m_form->fail(error.message);
    else
        fail(error);
}

void StartWindow::closeForm()
{
    if (m_form)
        m_form->accept();
}

void StartWindow::chooseFile()
{
    const QString path =
        askForFile(this, {FileQuestion::Kind::Open, tr("Open a committee"),
                             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                             tr("Committees (*.rosette)")});
    if (!path.isEmpty())
        Q_EMIT openRequested(path, {});
}

void StartWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
    const bool isSmall = width() < scaled(smallUnder) || height() < scaled(lowUnder);
    m_left->setPadding(isSmall ? QMargins(32, 32, 32, 16) : QMargins(56, 76, 56, 24));
    alignFoot();
    m_right->setPadding(isSmall ? QMargins(16, 32, 16, 16) : QMargins(48, 68, 48, 24));
}

void StartWindow::fold()
{
    const bool isOneColumn = width() < scaled(oneColumnUnder);
    if (isOneColumn == m_isOneColumn)
        return;
    m_isOneColumn = isOneColumn;
    m_recent->setHidden(isOneColumn);
    m_left->setWidest(isOneColumn ? widestColumn : 0);
    m_mark->setSmall(isOneColumn);
    m_files->layout()->setContentsMargins(0, isOneColumn ? 16 : 0, 0, 0);
    const int inset = isOneColumn ? 0 : 16;
    m_heading->setContentsMargins(inset, 0, 0, 8);
    m_openAs->setContentsMargins(inset, 24, inset, 0);
    if (isOneColumn)
        m_left->body()->insertWidget(purposeAt + 1, m_files);
    else
        m_right->body()->addWidget(m_files, 1);
    m_files->show();
    refresh();
}

void StartWindow::alignFoot()
{
    // The words of a flat button begin a little inside it.
    const QMargins column = m_left->body()->contentsMargins();
    const int inside = footButtonPadding;
    QMargins margins = m_foot->contentsMargins();
    margins.setLeft(std::max(0, column.left() - inside));
    margins.setRight(column.right());
    m_foot->setContentsMargins(margins);
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    m_message->say(Tone::Bad, {});
    QWidget::closeEvent(event);
}

void StartWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Window));
    painter.fillRect(m_ways->geometry(), colour(Role::Nav));
    if (!m_isOneColumn)
        painter.fillRect(QRect(m_ways->geometry().right(), 0, 1, height()), colour(Role::Line));
}

bool StartWindow::focusNextPrevChild(bool forwards)
{
    return focusNext(*this, forwards);
}

void StartWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isBusy && !droppedCommittee(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent *event)
{
    Q_EMIT openRequested(droppedCommittee(*event->mimeData()), {});
}

} // namespace rosette
