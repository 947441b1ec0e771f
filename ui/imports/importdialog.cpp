// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importdialog.h"

#include "core/actions/candidates/importapplications.h"
#include "core/actions/candidates/importcandidacies.h"
#include "core/actions/committee/importseats.h"
#include "core/actions/contests/importmilestones.h"
#include "core/base/words.h"
#include "ui/imports/columnchooser.h"
#include "ui/imports/importpreviewmodel.h"
#include "ui/page/pagecontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/irreversiblenote.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QTableView>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int wide = 860;
constexpr int tableHeight = 280;

QString titleFor(ImportKind kind, const QString &contest)
{
    switch (kind) {
    case ImportKind::Milestones:
        return ImportDialog::tr("Import the timetable of %1").arg(contest);
    case ImportKind::Candidacies:
        return ImportDialog::tr("Import candidacies for %1").arg(contest);
    case ImportKind::Applications:
        return ImportDialog::tr("Import applications for %1").arg(contest);
    case ImportKind::Seats:
        return ImportDialog::tr("Import seats");
    }
    Q_UNREACHABLE();
}

struct TracedOutcome
{
    ImportOutcome outcome;
    ActTrace trace;
};

/// On a connection of its own, whose writes are followed so that the window can take them back.
Result<TracedOutcome> traced(
    Workspace &workspace, const std::function<Result<ImportOutcome>(Workspace &)> &run)
{
    if (const Result<void> following = workspace.followWrites(); !following)
        return following.error();
    workspace.takeTrace();
    const Result<ImportOutcome> outcome = run(workspace);
    if (!outcome)
        return outcome.error();
    return TracedOutcome{*outcome, workspace.takeTrace()};
}

} // namespace

ImportDialog::ImportDialog(
    PageContext &context, const ImportTarget &target, const QString &path, QWidget *parent)
    : Sheet(titleFor(target.kind, target.contestName), parent), m_context(context), m_target(target),
      m_path(path), m_message(new InlineMessage(Tone::Bad, {}, this)),
      m_summary(new TextLabel(TextStyle::BodyStrong, Role::Text, tr("Reading the file."), this)),
      m_showColumns(new Button(tr("Change the columns"), ButtonKind::Link, this)),
      m_columns(new ColumnChooser(target.kind, this)), m_orderRow(new QWidget(this)),
      m_orderChoice(new SegmentedControl(tr("How dates are written"))), m_filterPlace(new QWidget(this)),
      m_model(new ImportPreviewModel(this)), m_table(new QTableView(this)),
      m_store(new Button(tr("Import"), ButtonKind::Primary, this))
{
    setWidth(wide);
    auto *file = new TextLabel(TextStyle::Small, Role::Text2, {}, this);
    file->setSentence(QFileInfo(path).fileName(), tr("Nothing is stored before you press Import."));
    body()->addWidget(file);
    m_message->setClosable(false);
    body()->addWidget(m_message);
    addOrder();
    addColumns();
    addPreview();
    if (target.kind == ImportKind::Seats)
        body()->addWidget(new IrreversibleNote(
            tr("Seats are records and are never deleted."), tr("Each can be ended on any day."), this));
    addButtons();
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &ImportDialog::inspect);
    m_again.start();
}

void ImportDialog::addOrder()
{
    auto *layout = new QVBoxLayout(m_orderRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new TextLabel(TextStyle::Body, Role::Text,
        tr("The file does not tell day from month, such as in 9/8/2026. Which comes first?"), m_orderRow));
    m_orderChoice->addPart(tr("Not said yet"));
    m_orderChoice->addPart(tr("Day first: 9 August"));
    m_orderChoice->addPart(tr("Month first: 8 September"));
    layout->addWidget(m_orderChoice, 0, Qt::AlignLeft);
    m_orderRow->hide();
    body()->addWidget(m_orderRow);
    connect(m_orderChoice, &SegmentedControl::currentChanged, this, [this](int part) {
        m_order =
            part == 0 ? std::nullopt : std::optional(part == 1 ? DayOrder::DayFirst : DayOrder::MonthFirst);
        m_again.start();
    });
}

void ImportDialog::addColumns()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_showColumns, 0, Qt::AlignTop);
    m_showColumns->setSmall();
    m_showColumns->setCheckable(true);
    body()->addLayout(line);
    m_columns->hide();
    body()->addWidget(m_columns);
    connect(m_showColumns, &QAbstractButton::toggled, this, [this](bool shown) {
        m_columns->setVisible(shown);
        m_showColumns->setText(shown ? tr("Hide the columns") : tr("Change the columns"));
    });
    connect(m_columns, &ColumnChooser::changed, this, [this] {
        m_mapping = settledMapping(m_target.kind, m_columns->fields());
        m_again.start();
    });
}

void ImportDialog::addPreview()
{
    auto *filters = new QHBoxLayout(m_filterPlace);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->addStretch(1);
    body()->addWidget(m_filterPlace);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What happens to each row"));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(30));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->resizeColumnsToContents(); // the heads, as long as there are no rows
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(scaled(tableHeight));
    body()->addWidget(m_table, 1);
}

void ImportDialog::addButtons()
{
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Normal, this);
    buttons()->addWidget(cancel);
    buttons()->addWidget(m_store);
    m_store->setReason(tr("The file is being read."));
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_store, &QAbstractButton::clicked, this, &ImportDialog::store);
}

std::function<Result<ImportOutcome>(Workspace &)> ImportDialog::work(bool previewOnly) const
{
    const ImportFile file{m_path, m_target.contest, m_mapping, previewOnly};
    return [kind = m_target.kind, order = m_order, file](Workspace &workspace) -> Result<ImportOutcome> {
        switch (kind) {
        case ImportKind::Milestones:
            return importMilestones(workspace, file);
        case ImportKind::Candidacies:
            return importCandidacies(workspace, file);
        case ImportKind::Applications:
            return importApplications(workspace, ImportApplications{file, order});
        case ImportKind::Seats:
            return importSeats(workspace, file);
        }
        Q_UNREACHABLE();
    };
}

void ImportDialog::inspect()
{
    m_store->setReason(tr("The file is being read."));
    const ImportFile file{m_path, m_target.contest, m_mapping, true};
    m_context.tasks().run(
        tr("Reading the file"),
        [kind = m_target.kind, file](Workspace &workspace, const Cancellation &, const Progress &) {
            return inspectImport(workspace, kind, file);
        },
        [this](const Result<ImportInspection> &inspection) {
            if (inspection)
                showInspection(*inspection);
            else
                fail(inspection.error().message);
        },
        this);
}

void ImportDialog::showInspection(const ImportInspection &inspection)
{
    m_columns->setColumns(inspection.columns);
    m_orderRow->setVisible(inspection.needsDayOrder);
    if (!inspection.missing.isEmpty()) {
        m_showColumns->setChecked(true);
        fail(tr("No column was recognised as the %1. Choose it below.").arg(listInWords(inspection.missing)));
        return;
    }
    if (inspection.needsDayOrder && !m_order) {
        m_message->say(Tone::Info, {});
        m_summary->setText(inspection.rows == 1 ? tr("One row waits for the answer.")
                                                : tr("%n rows wait for the answer.", nullptr,
                                                      static_cast<int>(inspection.rows)));
        m_store->setReason(tr("Say first which comes first, day or month."));
        return;
    }
    preview();
}

void ImportDialog::preview()
{
    m_context.tasks().run(
        tr("Looking at what the import would do"),
        [run = work(true)](
            Workspace &workspace, const Cancellation &, const Progress &) { return run(workspace); },
        [this](const Result<ImportOutcome> &outcome) {
            if (outcome)
                showPreview(outcome->preview);
            else
                fail(outcome.error().message);
        },
        this);
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    m_message->say(Tone::Info, preview.notes.join(u' '));
    m_summary->setText(inWords(preview));
    m_model->setPreview(preview);
    // The last column fills the line, but is never narrower than its words: then the table scrolls.
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    m_table->resizeColumnsToContents();
    header->setStretchLastSection(header->length() < m_table->viewport()->width());
    delete m_filter;
    m_filter = new SegmentedControl(tr("Rows shown"), m_filterPlace);
    m_filter->addPart(tr("All %1").arg(preview.rowsIn()));
    m_filter->addPart(tr("New %1").arg(preview.created()));
    m_filter->addPart(tr("Updated %1").arg(preview.updated()));
    m_filter->addPart(tr("Already there %1").arg(preview.matched()));
    m_filter->addPart(tr("Refused %1").arg(preview.refused()));
    static_cast<QHBoxLayout *>(m_filterPlace->layout())->insertWidget(0, m_filter);
    connect(m_filter, &SegmentedControl::currentChanged, this,
        [this](int part) { m_model->setFilter(static_cast<ImportPreviewModel::Filter>(part)); });
    m_model->setFilter(ImportPreviewModel::Filter::All);
    const qint64 changes = preview.created() + preview.updated();
    m_store->setText(
        changes == 1 ? tr("Import 1 row") : tr("Import %n rows", nullptr, static_cast<int>(changes)));
    m_store->setReason(changes == 0 ? tr("There is nothing new in the file.") : QString());
}

void ImportDialog::store()
{
    m_store->setReason(tr("The rows are being stored."));
    m_context.tasks().run(
        tr("Importing"),
        [run = work(false)](
            Workspace &workspace, const Cancellation &, const Progress &) { return traced(workspace, run); },
        // The form may be closed meanwhile; the rows are stored all the same and can be undone.
        [&context = m_context, form = QPointer<ImportDialog>(this), name = QFileInfo(m_path).fileName()](
            const Result<TracedOutcome> &done) {
            if (!done) {
                if (form)
                    form->fail(done.error().message);
                else
                    context.report(done.error());
                return;
            }
            const ImportOutcome *outcome = &done->outcome;
            context.lookForChanges();
            context.keepUndo(tr("Import %1").arg(name), done->trace);
            const QString refused =
                outcome->refusalFile.isEmpty()
                    ? QString()
                    : tr(" The refused rows are in %1.").arg(QFileInfo(outcome->refusalFile).fileName());
            const QString said = tr("Imported. %1%2").arg(inWords(outcome->preview), refused);
            if (!form)
                return context.tell(said);
            Q_EMIT form->imported(said);
            form->accept();
        },
        &m_context);
}

void ImportDialog::fail(const QString &sentence)
{
    m_message->say(Tone::Bad, sentence);
    m_model->setPreview({});
    m_summary->setText(tr("Nothing can be imported yet."));
    m_store->setReason(sentence);
}

} // namespace rosette
