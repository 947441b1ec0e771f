// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/chain.h"
#include "core/decisions/countedvotes.h"
#include "core/endorsements/letter.h"
#include "core/storage/database.h"

#include <QHash>

namespace rosette {

/// Gathers what the records of a chain say, then compares it with what is stored: every motion that was
/// opened with its roll and rule, every ballot, every decision and its sum, every endorsement, every
/// published list, every rulebook, every result of a vote held elsewhere with what certifies it, what is said
/// with a ballot unless it was erased, every release of outcomes with its letters. Nothing may differ, be
/// missing or be there without a record.
class RecordedFacts
{
public:
    /// Keeps what @p record, whose body is @p body, says, if it is of a kind that is compared.
    void add(const Record &record, const RecordBody &body);
    /// The first difference between the facts and the tables of @p database.
    Result<std::optional<ChainFault>> compare(Database &database) const;

private:
    struct Fact
    {
        qint64 sequence = 0;
        QJsonObject payload = {};
        QByteArray hash = {}; ///< of the record
    };
    using Facts = QHash<QString, Fact>;

    static ChainFault missing(qint64 expected, qint64 found, const QString &what);
    /// The difference, if any, between what @p facts say of the thing @p id and @p stored.
    static std::optional<ChainFault> differs(
        const Facts &facts, const QString &id, const QJsonObject &stored, const QString &what);

    std::optional<ChainFault> compareBallots(
        const Motion &motion, const std::vector<RollEntry> &roll, const std::vector<Ballot> &ballots) const;
    std::optional<ChainFault> compareExtensions(
        const Motion &motion, const std::vector<MotionExtension> &extensions) const;
    Result<std::optional<ChainFault>> compareResults(
        Database &database, const Motion &motion, const std::vector<BallotResult> &results) const;
    Result<std::optional<ChainFault>> compareRulebooks(Database &database) const;
    Result<std::optional<ChainFault>> compareKeys(Database &database) const;
    Result<std::optional<ChainFault>> compareMotions(Database &database) const;
    Result<std::optional<ChainFault>> compareEndorsements(Database &database) const;
    Result<std::optional<ChainFault>> compareLists(Database &database) const;
    Result<std::optional<ChainFault>> compareLetters(Database &database) const;
    std::optional<ChainFault> compareLetter(const Letter &letter, const QString &contest) const;

    Facts m_opened;
    Facts m_ballots;
    Facts m_closed;
    Facts m_endorsed;
    Facts m_withdrawn;
    Facts m_declined;
    Facts m_lists;
    QHash<QString, std::vector<Fact>> m_extensions; ///< by motion, in the order of the chain
    QHash<QString, std::vector<Fact>> m_results;    ///< likewise
    Facts m_rulebooks;
    Facts m_enrolledKeys;
    Facts m_replacedKeys;
    Facts m_revokedKeys;
    Facts m_keeperKeys;
    Facts m_released;
    Facts m_sent;
};

} // namespace rosette
