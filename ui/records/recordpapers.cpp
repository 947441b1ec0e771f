// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of records writes and reads: the history as a file, a certificate or a receipt to check.
#include "core/actions/records/exportrecords.h"
#include "ui/page/pagecontext.h"
#include "ui/records/checkfiledialog.h"
#include "ui/records/recordfilterrow.h"
#include "ui/records/recordspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

#include <array>

namespace rosette {

namespace {

const QString folderKey = QStringLiteral("records.folder");

/// In the order of the parts of the control.
constexpr std::array formats{HistoryFormat::Text, HistoryFormat::Csv, HistoryFormat::Json};

} // namespace

void RecordsPage::checkFile()
{
    CheckFileDialog dialog(context(), window());
    dialog.exec();
}

void RecordsPage::exportHistory()
{
    SaveDialog dialog({tr("Export the history"),
                          tr("The records that the filter shows, oldest first: who did what, and when. How "
                             "somebody voted on an open motion is not in it. It is for reading; what proves "
                             "a decision is its certificate."),
                          context().state().value(folderKey).toString(), tr("history"), QStringLiteral("txt"),
                          tr("Text files")},
        window());
    auto *form = new SegmentedControl(tr("Form"), &dialog);
    for (const QString &part : {tr("Plain text"), tr("Spreadsheet"), tr("For programs")})
        form->addPart(part);
    dialog.body()->insertWidget(1, form, 0, Qt::AlignLeft);
    connect(form, &SegmentedControl::currentChanged, &dialog, [&dialog](int index) {
        const std::array endings{QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("json")};
        const std::array kinds{tr("Text files"), tr("Spreadsheets"), tr("JSON files")};
        dialog.setEnding(
            endings.at(static_cast<std::size_t>(index)), kinds.at(static_cast<std::size_t>(index)));
    });
    const RecordFilter filter = m_filter->filter(context().clock().today());
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog, form, filter] {
        const QString path = dialog.path();
        const HistoryFormat format = formats.at(static_cast<std::size_t>(form->current()));
        dialog.verbButton()->setReason(tr("The history is being written."));
        context().tasks().run(
            tr("Exporting the history"),
            [filter, format, path](
                Workspace &workspace, const Cancellation &cancellation, const Progress &progress) {
                return exportRecords(workspace, {filter, format, path}, [&](qint64 done, qint64 total) {
                    progress.report(done, total);
                    return !cancellation.isRequested();
                });
            },
            [this, &dialog, path](const Result<int> &count) {
                dialog.verbButton()->setReason({});
                if (!count)
                    return dialog.fail(count.error().message);
                context().state().setValue(folderKey, QFileInfo(path).path());
                dialog.accept();
                const QString where = QDir::toNativeSeparators(path);
                m_message->say(Tone::Ok, *count == 1
                                             ? tr("1 record is in %1.").arg(where)
                                             : tr("%n records are in %1.", nullptr, *count).arg(where));
            },
            &dialog);
    });
    dialog.exec();
}

} // namespace rosette
