// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records/exportrecords.h"

#include "core/base/atomicwrite.h"
#include "core/base/civiltime.h"
#include "core/base/moment.h"
#include "core/base/translate.h"
#include "core/exchange/csvwriter.h"
#include "core/storage/committeestore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace rosette {

namespace {

constexpr int partSize = 1000;

/// All that fit, oldest first.
Result<std::vector<RecordView>> fitting(
    Workspace &workspace, const RecordFilter &filter, const std::function<bool(qint64, qint64)> &progress)
{
    RecordReader reader(workspace);
    const Result<qint64> count = reader.count();
    if (!count)
        return count.error();
    std::vector<RecordView> found;
    for (qint64 before = std::numeric_limits<qint64>::max(); before > 0;) {
        Result<RecordPage> page = reader.read(filter, before, partSize, partSize);
        if (!page)
            return page.error();
        found.insert(found.end(), page->records.begin(), page->records.end());
        before = page->next;
        if (progress && !progress(*count - std::min(before, *count), *count))
            return Error{ErrorCode::Conflict, Tr::tr("The export was stopped; nothing is written."), {}};
    }
    std::reverse(found.begin(), found.end());
    return found;
}

QString stamp(const RecordView &record)
{
    return civilTimeOf(record.at).toString(QStringLiteral("HH:mm"));
}

QString signedInWords(const RecordView &record)
{
    return record.isSigned ? Tr::tr("own key") : Tr::tr("the keeper’s key");
}

QByteArray textOf(const std::vector<RecordView> &records, const QString &committee)
{
    QString text = committee + u'\n';
    QDate day;
    for (const RecordView &record : records) {
        const QDate date = civilDateOf(record.at);
        if (date != day)
            text += u'\n' + dateInWords(date) + u'\n';
        day = date;
        text += QStringLiteral("%1  %2  %3\n").arg(record.sequence, 6).arg(stamp(record), record.sentence);
    }
    return text.toUtf8();
}

QByteArray csvOf(const std::vector<RecordView> &records)
{
    CsvWriter writer;
    writer.addRow({Tr::tr("Number"), Tr::tr("Day"), Tr::tr("Time"), Tr::tr("Who"), Tr::tr("Act"),
        Tr::tr("What"), Tr::tr("Signed with"), Tr::tr("Hash")});
    for (const RecordView &record : records)
        writer.addRow({QString::number(record.sequence), civilDateOf(record.at).toString(Qt::ISODate),
            stamp(record), record.actor, keyOf(recordTypeKeys, record.type), record.sentence,
            signedInWords(record), QString::fromLatin1(record.hash.toHex())});
    return writer.bytes();
}

QByteArray jsonOf(const std::vector<RecordView> &records, const QString &committee)
{
    QJsonArray all;
    for (const RecordView &record : records)
        all.append(recordJson(record));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("record-history/1")},
                             {QStringLiteral("committee"), committee}, {QStringLiteral("records"), all}})
        .toJson();
}

} // namespace

QJsonObject recordJson(const RecordView &record)
{
    return {{QStringLiteral("sequence"), record.sequence},
        {QStringLiteral("act"), keyOf(recordTypeKeys, record.type)}, {QStringLiteral("actor"), record.actor},
        {QStringLiteral("at"), instantText(record.at)}, {QStringLiteral("sentence"), record.sentence},
        {QStringLiteral("hash"), QString::fromLatin1(record.hash.toHex())},
        {QStringLiteral("payload"), record.payload}};
}

Result<int> exportRecords(Workspace &workspace, const ExportRecords &input,
    const std::function<bool(qint64 done, qint64 total)> &progress)
{
    const Result<std::optional<Committee>> committee = CommitteeStore(workspace.database()).find();
    if (!committee)
        return committee.error();
    const QString name = *committee ? (*committee)->name.toString() : QString();
    const Result<std::vector<RecordView>> records = fitting(workspace, input.filter, progress);
    if (!records)
        return records.error();
    QByteArray bytes;
    switch (input.format) {
    case HistoryFormat::Text:
        bytes = textOf(*records, name);
        break;
    case HistoryFormat::Csv:
        bytes = csvOf(*records);
        break;
    case HistoryFormat::Json:
        bytes = jsonOf(*records, name);
        break;
    }
    if (const Result<void> written = atomicWrite(input.path, bytes); !written)
        return written.error();
    return static_cast<int>(records->size());
}

} // namespace rosette
