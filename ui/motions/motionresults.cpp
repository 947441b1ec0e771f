// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of motions does with a vote that was held elsewhere.
#include "core/actions/decisions/recordresult.h"
#include "core/base/atomicwrite.h"
#include "core/storage/seatstore.h"
#include "core/workspace/lookup.h"
#include "ui/motions/motionspage.h"
#include "ui/motions/resultdialog.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/savedialog.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rosette {

namespace {

const QString folderKey = QStringLiteral("motions.folder");

Result<std::vector<Teller>> tellersOn(Database &database, const QDate &day)
{
    const Result<std::vector<Seat>> seats = SeatStore(database).heldOn(day);
    if (!seats)
        return seats.error();
    std::vector<Teller> tellers;
    for (const Seat &seat : *seats) {
        const Result<QString> name = seatName(database, seat.id);
        if (!name)
            return name.error();
        tellers.push_back({seat.id, *name});
    }
    std::sort(tellers.begin(), tellers.end(), [](const Teller &one, const Teller &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return tellers;
}

} // namespace

void MotionsPage::enterResult()
{
    if (!m_seen)
        return;
    const Result<std::vector<Teller>> seats = tellersOn(context().database(), context().clock().today());
    if (!seats)
        return context().report(seats.error());
    ResultDialog dialog(*m_seen, *seats, window());
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog, motion = m_seen->line.motion.id] {
        Result<QByteArray> bytes = readFile(dialog.path(), largestAttachment);
        if (!bytes)
            return dialog.fail(bytes.error().message);
        const Result<BallotResult> result =
            recordResult(context().workspace(), RecordResult{motion, dialog.totals(), dialog.tellers(),
                                                    QFileInfo(dialog.path()).fileName(), *std::move(bytes)});
        if (result)
            dialog.accept();
        else
            dialog.fail(result.error().message);
    });
    dialog.exec();
}

void MotionsPage::saveAttachment(int version)
{
    if (!m_seen || version < 1 || version > static_cast<int>(m_seen->results.size()))
        return;
    const Result<Attachment> attachment =
        attachmentOf(context().workspace(), m_seen->results.at(std::size_t(version - 1)).result);
    if (!attachment)
        return context().report(attachment.error());
    const QFileInfo file(attachment->name);
    SaveDialog dialog({tr("Save what certifies the result"),
                          tr("The very file that was entered with the result, checked by its hash."),
                          context().state().value(folderKey).toString(), file.completeBaseName(),
                          file.suffix().isEmpty() ? QStringLiteral("bin") : file.suffix(), tr("Files")},
        window());
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog, bytes = attachment->bytes] {
        if (const Result<void> written = atomicWrite(dialog.path(), bytes); !written)
            return dialog.fail(written.error().message);
        context().state().setValue(folderKey, QFileInfo(dialog.path()).path());
        dialog.accept();
    });
    if (dialog.exec() == QDialog::Accepted)
        context().tell(
            tr("What certifies the result is in %1.").arg(QDir::toNativeSeparators(dialog.path())));
}

} // namespace rosette
