// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records/recordnames.h"
#include "core/audit/chain.h"
#include "core/base/keyedenum.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// A record as a person may read it.
struct RecordView
{
    qint64 sequence = 0;
    RecordType type = RecordType::CommitteeCreated;
    QString actor = {};    ///< the name of whoever holds the seat
    QDateTime at = {};     ///< UTC
    QString sentence = {}; ///< "Gwen Pryce voted on motion 14."
    QByteArray hash = {};
    QJsonObject payload = {};        ///< without the choice of a ballot while its motion is open
    QByteArray parent = {};          ///< the hash of the record before
    QString lead = {};               ///< the name with which the sentence begins
    bool isSigned = false;           ///< with the seat's own key; otherwise with the keeper's
    std::optional<SeatId> seat = {}; ///< who acted; nobody: the file's keeper
    bool isChoiceHidden = false;     ///< the choice of a ballot is not in the payload yet
};

/// Acts of a kind, as people look for them.
enum class RecordKind
{
    Votes,
    Motions,
    Endorsements,
    Lists,
    Dates,
    Committee
};

inline constexpr std::array<EnumKey<RecordKind>, 6> recordKindKeys{{{RecordKind::Votes, "votes"},
    {RecordKind::Motions, "motions"}, {RecordKind::Endorsements, "endorsements"},
    {RecordKind::Lists, "lists"}, {RecordKind::Dates, "dates"}, {RecordKind::Committee, "committee"}}};

/// What is looked for among the records.
struct RecordFilter
{
    std::optional<RecordKind> kind = {};
    QString text = {};              ///< all of its words are in the sentence; empty: whatever it says
    std::optional<QDate> from = {}; ///< not before this day
    std::optional<QDate> to = {};   ///< not after this day
    std::optional<SeatId> by = {};  ///< what this seat did
    bool operator==(const RecordFilter &) const = default;

    bool isEmpty() const { return !kind && text.trimmed().isEmpty() && !from && !to && !by; }
};

/// Records that fit, newest first, and where to go on.
struct RecordPage
{
    std::vector<RecordView> records = {};
    qint64 next = 0; ///< the records before this number have not been looked at; 0: all have
};

/// Reads the chain from its end, a part at a time, so that a long one costs no more than what is looked at.
class RecordReader
{
public:
    explicit RecordReader(Workspace &workspace) : m_workspace(workspace), m_names(workspace.database()) {}

    /// How many records there are.
    Result<qint64> count() const;
    /// At most @p most records that fit, from those before number @p before, newest first. Looks at no more
    /// than @p looks records, so it may find fewer and still have more to look at.
    Result<RecordPage> read(const RecordFilter &filter, qint64 before, int most, int looks = 1000);

private:
    Workspace &m_workspace;
    RecordNames m_names;
};

/// The last @p most records, newest first.
Result<std::vector<RecordView>> seeRecords(Workspace &workspace, int most);
/// One record; NotFound if the chain is shorter.
Result<RecordView> seeRecord(Workspace &workspace, qint64 sequence);

RecordKind kindOf(RecordType type);
QString inWords(RecordKind kind);

} // namespace rosette
