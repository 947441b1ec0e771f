// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records/seerecords.h"

#include "core/actions/records/recordsentence.h"
#include "core/base/text.h"
#include "core/base/translate.h"
#include "core/storage/recordstore.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace rosette {

namespace {

Result<RecordView> view(RecordNames &names, const Record &record)
{
    const Result<RecordBody> body = parseBody(record.body, record.sequence);
    if (!body)
        return body.error();
    const Act *act = &body->act;
    const Result<SeatId> actor = SeatId::parse(act->actor);
    const QString name = actor ? names.seatNamed(*actor) : Tr::tr("The file’s keeper");
    const RecordSentence sentence = recordSentence(names, record.type, name, act->payload);
    RecordView view{record.sequence, record.type, name, act->at, sentence.text, record.hash, act->payload};
    view.lead = sentence.lead;
    if (actor)
        view.seat = *actor;
    view.isSigned = !names.isKeepers(body->key);
    if (record.type == RecordType::BallotCast && !names.isClosed(act->payload)) {
        view.payload.remove(QStringLiteral("choice"));
        view.isChoiceHidden = true;
    }
    return view;
}

/// The words of a filter's text, folded.
QStringList wordsOf(const RecordFilter &filter)
{
    return folded(filter.text).split(u' ', Qt::SkipEmptyParts);
}

const QRegularExpression &notOfWords()
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return between;
}

bool fits(const RecordView &record, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString sentence = folded(record.sentence);
    const QStringList said = sentence.split(notOfWords(), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        // A number is a whole one: motion 14 is not among what is said of record 114.
        const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (!isNumber)
            return sentence.contains(word);
        return said.contains(word) || (words.size() == 1 && word == QString::number(record.sequence));
    });
}

} // namespace

Result<qint64> RecordReader::count() const
{
    const Result<ChainHead> head = RecordStore(m_workspace.database()).head();
    if (!head)
        return head.error();
    return head->length;
}

Result<RecordPage> RecordReader::read(const RecordFilter &filter, qint64 before, int most, int looks)
{
    const QStringList words = wordsOf(filter);
    // Without anything to leave out, what is read is what is shown.
    const int reads = filter.isEmpty() ? std::min(most, looks) : looks;
    const Result<std::vector<Record>> records =
        RecordStore(m_workspace.database()).newestBefore(before, reads);
    if (!records)
        return records.error();
    RecordPage page;
    page.next = static_cast<int>(records->size()) < reads ? 0 : records->back().sequence;
    for (const Record &record : *records) {
        if (filter.kind && kindOf(record.type) != *filter.kind)
            continue;
        Result<RecordView> seen = view(m_names, record);
        if (!seen)
            return seen.error();
        if (filter.from && civilDateOf(seen->at) < *filter.from) {
            page.next = 0;
            break;
        }
        const bool isOthers = filter.by && seen->seat != filter.by;
        if (isOthers || (filter.to && civilDateOf(seen->at) > *filter.to) || !fits(*seen, words))
            continue;
        page.records.push_back(*std::move(seen));
        if (static_cast<int>(page.records.size()) == most) {
            page.next = record.sequence;
            break;
        }
    }
    if (page.next == 1)
        page.next = 0;
    return page;
}

Result<std::vector<RecordView>> seeRecords(Workspace &workspace, int most)
{
    Result<RecordPage> page =
        RecordReader(workspace).read({}, std::numeric_limits<qint64>::max(), most, most);
    if (!page)
        return page.error();
    return std::move(page->records);
}

Result<RecordView> seeRecord(Workspace &workspace, qint64 sequence)
{
    const Result<std::optional<Record>> record = RecordStore(workspace.database()).find(sequence);
    if (!record)
        return record.error();
    if (!*record)
        return Error{ErrorCode::NotFound, Tr::tr("There is no record %1.").arg(sequence), {}};
    RecordNames names(workspace.database());
    Result<RecordView> seen = view(names, **record);
    if (const Result<RecordBody> body = parseBody((*record)->body, sequence); seen && body)
        seen->parent = body->parent;
    return seen;
}

RecordKind kindOf(RecordType type)
{
    switch (type) {
    case RecordType::BallotCast:
    case RecordType::BallotMarked:
    case RecordType::BallotResultRecorded:
        return RecordKind::Votes;
    case RecordType::MotionOpened:
    case RecordType::MotionClosed:
    case RecordType::MotionWithdrawn:
    case RecordType::MotionExtended:
        return RecordKind::Motions;
    case RecordType::EndorsementRecorded:
    case RecordType::EndorsementWithdrawn:
    case RecordType::EndorsementDeclined:
    case RecordType::OutcomesReleased:
    case RecordType::LetterSent:
        return RecordKind::Endorsements;
    case RecordType::ListPublished:
    case RecordType::FindingAccepted:
        return RecordKind::Lists;
    case RecordType::MilestoneOccurred:
        return RecordKind::Dates;
    case RecordType::CommitteeCreated:
    case RecordType::SeatEnrolled:
    case RecordType::SeatChanged:
    case RecordType::RulebookAdopted:
    case RecordType::KeeperKeyIntroduced:
    case RecordType::KeyEnrolled:
    case RecordType::KeyRevoked:
        return RecordKind::Committee;
    }
    Q_UNREACHABLE();
}

QString inWords(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Votes:
        return Tr::tr("Votes");
    case RecordKind::Motions:
        return Tr::tr("Motions");
    case RecordKind::Endorsements:
        return Tr::tr("Endorsements");
    case RecordKind::Lists:
        return Tr::tr("Lists and warnings");
    case RecordKind::Dates:
        return Tr::tr("Dates");
    case RecordKind::Committee:
        return Tr::tr("Seats and rulebooks");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
