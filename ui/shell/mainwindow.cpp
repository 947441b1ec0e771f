// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/storage/committeestore.h"
#include "core/workspace/lookup.h"
#include "ui/models/contentsmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace rosette {

namespace {

QString committeeTitle(Workspace &workspace)
{
    const Result<std::optional<Committee>> committee = CommitteeStore(workspace.database()).find();
    if (!committee || !*committee)
        return MainWindow::tr("Committee");
    return MainWindow::tr("%1, %2").arg((*committee)->grouping.toString(), (*committee)->name.toString());
}

/// "Ada Fox, Secretary", or who is missing.
QString actorInWords(Workspace &workspace)
{
    if (!workspace.actor())
        return MainWindow::tr("Nobody is chosen to act.");
    const Result<QString> name = seatName(workspace.database(), workspace.actor()->id);
    return MainWindow::tr("You are %1, %2.")
        .arg(name ? *name : MainWindow::tr("somebody"), roleInWords(workspace.actor()->role).toLower());
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Workspace> workspace, QWidget *parent)
    : QMainWindow(parent), m_workspace(std::move(workspace)),
      m_contents(new ContentsModel(*m_workspace, this))
{
    const QString title = committeeTitle(*m_workspace);
    setWindowTitle(tr("%1 – Rosette").arg(title));
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(createHeader());
    layout->addWidget(createContents(), 1);
    setCentralWidget(page);
    resize(1024, 640);
}

MainWindow::~MainWindow()
{
    delete m_contents; // it reads the workspace, which goes before the children of the window
}

QWidget *MainWindow::createHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *title = new QLabel(committeeTitle(*m_workspace), header);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    title->setFont(font);
    layout->addWidget(title);
    layout->addWidget(new QLabel(actorInWords(*m_workspace), header));
    if (!m_contents->failure().isEmpty()) {
        auto *failure = new QLabel(m_contents->failure(), header);
        failure->setWordWrap(true);
        layout->addWidget(failure);
    }
    return header;
}

QWidget *MainWindow::createContents()
{
    auto *view = new QTreeView(this);
    view->setObjectName(QStringLiteral("contents"));
    view->setAccessibleName(tr("What the committee file holds"));
    view->setModel(m_contents);
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(false);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    view->expandToDepth(0);
    connect(m_contents, &QAbstractItemModel::modelReset, view, [view] { view->expandToDepth(0); });
    return view;
}

} // namespace rosette
