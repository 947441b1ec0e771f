// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/matrixview.h"

#include "core/storage/reviewprogress.h"
#include "ui/page/pagecontext.h"
#include "ui/reviews/matrixdelegate.h"
#include "ui/reviews/matrixfoot.h"
#include "ui/reviews/matrixheader.h"
#include "ui/theme/focusvisibility.h"
#include "ui/theme/theme.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace rosette {

namespace {

/// From so many applications on the counting is done beside the window.
constexpr int manyApplications = 500;

constexpr int leastFilter = 300; ///< beside the sums
constexpr int leastRows = 3;

constexpr std::array allFilters{MatrixFilter::All, MatrixFilter::Fitting, MatrixFilter::NotFitting,
    MatrixFilter::Open, MatrixFilter::Hidden};

QString filterInWords(MatrixFilter filter, const ContestMatrix &matrix)
{
    switch (filter) {
    case MatrixFilter::All:
        return MatrixView::tr("All %1").arg(matrix.rows.size());
    case MatrixFilter::Fitting:
        return MatrixView::tr("Fits %1").arg(matrix.fitting());
    case MatrixFilter::NotFitting:
        return MatrixView::tr("Does not fit %1").arg(matrix.notFitting());
    case MatrixFilter::Open:
        return MatrixView::tr("Open %1").arg(matrix.open());
    case MatrixFilter::Hidden:
        return MatrixView::tr("Not shown yet %1").arg(matrix.hidden());
    }
    Q_UNREACHABLE();
}

} // namespace

MatrixView::MatrixView(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_search(new SearchField(tr("Name"), QStringLiteral("/"), this)),
      m_kind(new QComboBox(this)), m_sums(new TextLabel(TextStyle::Small, Role::Text2, {}, this)),
      m_leftOut(new TextLabel(TextStyle::Caption, Role::Text3, {}, this)), m_table(new QTableView(this)),
      m_delegate(new MatrixDelegate(m_table)), m_foot(new MatrixFoot(this))
{
    setAccessibleName(tr("Matrix"));
    setFocusProxy(m_table);
    prepareTable();
    layOut();
    m_search->setAccessibleName(tr("Filter the applications by name"));
    m_kind->setAccessibleName(tr("Which applications"));
    m_kind->view()->setAccessibleName(m_kind->accessibleName());
    for (std::size_t kind = 0; kind < allFilters.size(); ++kind)
        m_kind->addItem(QString()); // named with their counts by fillFilter()
    m_context.state().keep(QStringLiteral("matrix.kind"), m_kind);
    connect(m_search, &QLineEdit::textChanged, this, &MatrixView::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MatrixView::filter);
    connect(m_foot, &MatrixFoot::applicationRequested, this, &MatrixView::openCurrent);
    connect(m_foot, &MatrixFoot::motionRequested, this, [this] {
        if (const MatrixRow *row = m_model.row(m_table->currentIndex()))
            m_context.goTo({QStringLiteral("motions"),
                row->motion ? row->motion->toString()
                            : QStringLiteral("new/") + row->application.toString()});
    });
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    connect(slash, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(&Theme::instance(), &Theme::changed, this, &MatrixView::fitColumns);
}

void MatrixView::layOut()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *column = new ScrollColumn(this);
    column->setPadding(QMargins(16, 14, 24, 16));
    column->setFilling();
    whole->addWidget(column);
    QVBoxLayout *layout = column->body();
    layout->setSpacing(8);
    auto *filter = new QHBoxLayout;
    filter->setSpacing(8);
    m_search->setMaximumWidth(scaled(336));
    filter->addWidget(m_search, 2);
    filter->addWidget(m_kind);
    filter->addStretch(1);
    auto *tools = new BesideLayout(leastFilter, 8);
    tools->setContentsMargins(8, 0, 0, 0);
    tools->addPart(filter);
    tools->addWidget(m_sums);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 4, 0, 0);
    foot->setSpacing(6);
    foot->addWidget(m_leftOut);
    foot->addWidget(m_foot);
    layout->addLayout(foot);
}

void MatrixView::prepareTable()
{
    m_table->setAccessibleName(tr("Applications against criteria"));
    auto *header = new MatrixHeader(m_table);
    m_table->setHorizontalHeader(header);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->setAutoFillBackground(false);
    header->viewport()->setAutoFillBackground(false);
    m_table->installEventFilter(this);
    FocusVisibility::paintOwnFocus(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showCurrent();
        m_table->viewport()->update(); // a hidden row is one cell to the eye
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &MatrixView::openCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(MatrixModel::ActRole).toString().isEmpty())
            openCurrent();
    });
}

void MatrixView::open(const ContestId &contest)
{
    const bool isOther = m_contest != contest;
    m_contest = contest;
    if (isOther)
        m_search->clear();
    const Result<std::map<ContestId, int>> counts = ReviewProgress(m_context.database()).applications();
    const auto count = counts ? counts->find(contest) : std::map<ContestId, int>::const_iterator();
    if (!counts || count == counts->end() || count->second < manyApplications) {
        showMatrix(contestMatrix(m_context.workspace(), contest));
        return;
    }
    m_context.tasks().run(
        tr("Counting the verdicts"),
        [contest](Workspace &workspace, const Cancellation &, const Progress &) {
            return contestMatrix(workspace, contest);
        },
        [this, contest](const Result<ContestMatrix> &matrix) {
            if (m_contest == contest)
                showMatrix(matrix);
        },
        this);
}

void MatrixView::showMatrix(const Result<ContestMatrix> &matrix)
{
    if (!matrix) {
        m_context.report(matrix.error());
        return;
    }
    const MatrixRow *before = m_model.row(m_table->currentIndex());
    const std::optional<ApplicationId> kept = before ? std::optional(before->application) : std::nullopt;
    const int column = std::max(1, m_table->currentIndex().column());
    m_model.setMatrix(*matrix);
    fillFilter();
    fillSums();
    fitColumns();
    QModelIndex current = kept ? m_model.indexOf(*kept, column) : QModelIndex();
    if (!current.isValid())
        current = m_model.index(0, 1);
    m_table->setCurrentIndex(current);
    showCurrent();
}

void MatrixView::fillFilter()
{
    const QSignalBlocker quiet(m_kind);
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    for (const MatrixFilter filter : allFilters)
        m_kind->addItem(filterInWords(filter, *m_model.matrix()));
    m_kind->setCurrentIndex(chosen);
}

void MatrixView::fillSums()
{
    const ContestMatrix &matrix = *m_model.matrix();
    QStringList sums{matrix.fitting() == 1 ? tr("1 fits") : tr("%n fit", nullptr, matrix.fitting()),
        matrix.notFitting() == 1 ? tr("1 does not") : tr("%n do not", nullptr, matrix.notFitting()),
        tr("%1 open").arg(matrix.open())};
    if (matrix.hidden() > 0)
        sums += tr("%1 shown after your review").arg(matrix.hidden());
    m_sums->setText(sums.join(QStringLiteral("   ")));
    m_leftOut->setVisible(matrix.leftOut > 0);
    m_leftOut->setText(matrix.leftOut == 1
                           ? tr("One application has no row because you declared an interest in it.")
                           : tr("%n applications have no row because you declared an interest in them.",
                                 nullptr, matrix.leftOut));
}

void MatrixView::filter()
{
    const int kind = std::max(0, m_kind->currentIndex());
    m_model.setFilter(m_search->text(), allFilters.at(static_cast<std::size_t>(kind)));
    fitColumns();
    m_table->setCurrentIndex(m_model.index(0, 1));
    showCurrent();
}

void MatrixView::fitColumns()
{
    const int criteria = m_model.columnCount() - 2;
    if (criteria < 1)
        return;
    m_table->verticalHeader()->setDefaultSectionSize(MatrixDelegate::rowHeight());
    const int bar = m_table->verticalScrollBar()->sizeHint().width();
    const int width = m_table->width() - bar;
    const int together = std::max(scaled(144), m_table->horizontalHeader()->sectionSizeHint(criteria + 1));
    const int name = std::clamp(width / 6, scaled(140), scaled(240));
    int least = MatrixDelegate::leastCell();
    for (int column = 1; column <= criteria; ++column)
        least = std::max(least, m_table->horizontalHeader()->sectionSizeHint(column));
    const int each = std::max((width - name - together) / criteria, least);
    m_delegate->setNumbersBeside(each >= MatrixDelegate::wideCell(*m_model.matrix()));
    m_table->setColumnWidth(0, name);
    for (int column = 1; column <= criteria; ++column)
        m_table->setColumnWidth(column, each);
    m_table->setColumnWidth(criteria + 1, together);
    const int header = m_table->horizontalHeader()->sizeHint().height();
    m_table->horizontalHeader()->setFixedHeight(header);
    // With less, what is around the table scrolls with it.
    m_table->setMinimumHeight(header + leastRows * MatrixDelegate::rowHeight());
}

void MatrixView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const MatrixRow *row = m_model.row(current);
    if (!row || !m_model.matrix())
        return m_foot->clear();
    m_foot->setCell(*m_model.matrix(), *row, m_model.criterion(current.column()), whyNoMotion());
}

QString MatrixView::whyNoMotion() const
{
    const Result<Seat> officer = m_context.workspace().requireOfficer(tr("open a motion"));
    return officer ? QString() : officer.error().message;
}

void MatrixView::openCurrent()
{
    if (const MatrixRow *row = m_model.row(m_table->currentIndex()))
        Q_EMIT applicationRequested(ApplicationId(row->application));
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

bool MatrixView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

} // namespace rosette
